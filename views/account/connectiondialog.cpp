#include "views/account/connectiondialog.h"

#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"
#include "words/pluralcount.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtGui/QScreen>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int connectionFieldWidth = 48; // in average characters

WrappedText *note(const QString &name, QWidget *parent)
{
    auto *text = new WrappedText(parent);
    text->setObjectName(name);
    text->setFocusPolicy(Qt::ClickFocus);
    return text;
}

} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_hint(note(u"hint"_s, this))
    , m_address(new QLineEdit(standardAccountAddress(), this))
    , m_username(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_timeZone(new QComboBox(this))
    , m_timeZoneNote(note(u"timeZoneNote"_s, this))
    , m_kept(note(u"kept"_s, this))
    , m_replaces(note(u"replaces"_s, this))
    , m_result(new MessageBar(this))
    , m_progress(new QProgressBar(this))
{
    setWindowModality(Qt::WindowModal);
    m_result->setObjectName(u"result"_s);
    m_result->setClosable(false);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_replaces->hide();

    auto *layout = new QVBoxLayout(this);
    const int space = style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    layout->addWidget(m_hint);
    layout->addSpacing(space);
    layout->addWidget(createFields());
    layout->addWidget(m_kept);
    layout->addWidget(m_replaces);
    layout->addSpacing(space);
    layout->addWidget(m_result);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(createButtons());

    refreshLook();
    retranslateUi();
    updateButtons();
    fitToContents(*this);
}

ConnectionDialog::~ConnectionDialog()
{
    wipePassword();
}

QWidget *ConnectionDialog::createFields()
{
    auto *fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_address->setObjectName(u"address"_s);
    m_username->setObjectName(u"username"_s);
    m_password->setObjectName(u"password"_s);
    m_reveal->setObjectName(u"reveal"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password->setEchoMode(QLineEdit::Password);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * connectionFieldWidth);
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);

    auto *password = new QHBoxLayout;
    password->addWidget(m_password, 1);
    password->addWidget(m_reveal);
    const auto addRow = [&](QWidget *field, auto *row) {
        auto *label = new QLabel(fields);
        label->setBuddy(field);
        m_form->addRow(label, row);
    };
    addRow(m_address, m_address);
    addRow(m_username, m_username);
    addRow(m_password, password);
    addRow(m_timeZone, m_timeZone);
    m_form->addRow(nullptr, m_timeZoneNote);

    for (const QLineEdit *field : {m_address, m_username, m_password}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            forgetResult();
            updateButtons();
        });
    }
    m_timeZone->setObjectName(u"timeZone"_s);
    m_timeZone->addItem(u"UTC"_s, QString());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone != "UTC")
            m_timeZone->addItem(QString::fromUtf8(zone), QString::fromUtf8(zone));
    }
    // As wide as the other fields, whatever the longest name is.
    m_timeZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_timeZone, &QComboBox::currentIndexChanged, this, [this] { updateButtons(); });
    connect(m_reveal, &QToolButton::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return fields;
}

QWidget *ConnectionDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_connect = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_test->setObjectName(u"test"_s);
    m_connect->setObjectName(u"connect"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_test->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_connect->setDefault(true);
    const QList<QWidget *> order{m_address, m_username, m_password, m_reveal, m_timeZone, m_test, m_connect, m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(signIn()); });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (changesTimeZoneOnly())
            Q_EMIT timeZoneChosen(signIn().timeZone);
        else
            Q_EMIT connectRequested(signIn());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    return buttons;
}

AccountSignIn ConnectionDialog::signIn() const
{
    return {m_address->text().trimmed(), m_username->text().trimmed(), Secret(m_password->text()),
            m_timeZone->currentData().toString()};
}

/// For which nobody needs to sign in again.
bool ConnectionDialog::changesTimeZoneOnly() const
{
    const AccountSignIn typed = signIn();
    return m_account && typed.password.isEmpty() && typed.baseUrl == m_account->baseUrl
        && typed.username == m_account->username && typed.timeZone != m_account->timeZone;
}

/// Whether it has worked with all that is typed, but for the password.
bool ConnectionDialog::isAsBefore() const
{
    const AccountSignIn typed = signIn();
    return m_account && m_account->lastSync.isValid() && typed.baseUrl == m_account->baseUrl
        && typed.username == m_account->username;
}

bool ConnectionDialog::isNewHere() const
{
    return m_account && m_account->username.isEmpty();
}

void ConnectionDialog::setAccount(const Account &account)
{
    m_account = account;
    m_address->setReadOnly(isNewHere());
    m_address->setFocusPolicy(isNewHere() ? Qt::ClickFocus : Qt::StrongFocus);
    m_form->setRowVisible(m_timeZone, !isNewHere());
    m_form->setRowVisible(m_timeZoneNote, !isNewHere());
    m_address->setText(account.baseUrl);
    m_username->setText(account.username);
    setTimeZone(account.timeZone);
    retranslateUi();
}

void ConnectionDialog::setTimeZone(const QString &timeZone)
{
    if (m_timeZone->findData(timeZone) < 0)
        m_timeZone->addItem(timeZone, timeZone);
    m_timeZone->setCurrentIndex(m_timeZone->findData(timeZone));
    if (isVisible())
        m_timeZone->setFocus();
}

void ConnectionDialog::setKeyringAvailable(bool available)
{
    m_keyringAvailable = available;
    retranslateUi();
}

void ConnectionDialog::setReplacesContents(qint64 apiUsers)
{
    m_replaced = apiUsers;
    m_replaces->setVisible(apiUsers > 0);
    retranslateUi();
}

void ConnectionDialog::showBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_focusBefore = focusWidget();
        forgetResult();
        m_cancel->setFocus();
    }
    m_progress->setVisible(busy);
    m_form->parentWidget()->setEnabled(!busy);
    updateButtons();
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
}

void ConnectionDialog::showProbe(const AccountProbe &probe)
{
    showBusy(false);
    m_probe = probe;
    showResult();
}

void ConnectionDialog::showResult()
{
    const bool enough = m_probe->mayReadApiUsers;
    m_result->showMessage(enough ? MessageBar::Severity::Info : MessageBar::Severity::Warning, [probe = *m_probe] {
        const QString found = probe.accountId.isEmpty()
            ? tr("The account has %Ln operator(s).", nullptr, pluralCount(probe.operators))
            : tr("Account %1 has %Ln operator(s).", nullptr, pluralCount(probe.operators))
                  .arg(ApiUserText::oneLine(probe.accountId));
        if (probe.mayReadApiUsers)
            return MessageText{tr("The connection works."),
                               tr("%1 This API user may read the API users.", "what was found").arg(found)};
        return MessageText{
            tr("This API user may not read the API users."),
            tr("The sign-in works. %1 Use an API user of an operator who is an administrator.", "what was found")
                .arg(found)};
    });
    growToContents();
}

void ConnectionDialog::showError(const Error &error)
{
    showBusy(false);
    m_probe.reset();
    const bool connects = error.kind != ErrorKind::KeyringFailed;
    const bool isMistyped = error.kind == ErrorKind::SignInRefused; // a password is always typed here
    m_result->showError(
        error, [connects] { return MessageText{connects ? tr("The connection does not work.") : QString()}; }, {},
        isAsBefore() && !isMistyped ? ErrorSituation::EstablishedUse : ErrorSituation::FirstUse);
    switch (error.kind) {
    case ErrorKind::AddressInvalid:
    case ErrorKind::AddressInsecure:
    case ErrorKind::HostNotFound:
    case ErrorKind::NotThisApi:
        m_address->setFocus();
        m_address->selectAll();
        break;
    case ErrorKind::SignInRefused:
        m_password->setFocus();
        m_password->selectAll();
        break;
    default:
        break;
    }
}

/// What was found out is about other fields than these.
void ConnectionDialog::forgetResult()
{
    m_probe.reset();
    m_result->dismiss();
}

void ConnectionDialog::updateButtons()
{
    const bool filled = !m_address->text().trimmed().isEmpty() && !m_username->text().trimmed().isEmpty()
        && !m_password->text().isEmpty();
    m_test->setEnabled(filled && !m_busy);
    m_connect->setEnabled((filled || changesTimeZoneOnly()) && !m_busy);
}

/// A message that comes finds its room below the others, as far as the screen has any.
void ConnectionDialog::growToContents()
{
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const int most = screen()->availableSize().height();
    if (needed > height())
        resize(width(), qMin(needed, most));
}

void ConnectionDialog::wipePassword()
{
    QString typed = m_password->text();
    m_password->setText({}); // also forgets what could be undone
    Secret::wipe(typed);
    m_reveal->setChecked(false);
}

void ConnectionDialog::reject()
{
    if (m_busy)
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

void ConnectionDialog::done(int result)
{
    wipePassword();
    QDialog::done(result);
}

void ConnectionDialog::retranslateUi()
{
    setWindowTitle(m_account ? tr("Connection to the account") : tr("Connect to an account"));
    m_hint->setPlainText(tr("Sign in with an API user of the account, preferably one of an administrator. Do not use "
                            "the e-mail address and password with which an operator signs in."));
    m_hint->setAccessibleName(tr("Hint"));
    const auto label = [this](int row, const QString &text) {
        static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(text);
    };
    label(0, tr("&Address:"));
    label(1, tr("&Username:"));
    label(2, tr("&Password:"));
    label(3, tr("Time &zone of the account:"));
    m_timeZoneNote->setPlainText(
        m_account
            ? tr("For times that the account sends without a time zone. You can change it alone, without the password.")
            : tr("For times that the account sends without a time zone."));
    m_timeZoneNote->setAccessibleName(tr("What the time zone is for"));
    m_reveal->setText(tr("&Show"));
    m_reveal->setAccessibleName(tr("Show the password"));
    m_reveal->setToolTip(tr("Show the password"));
    m_kept->setPlainText(m_keyringAvailable
                             ? tr("The password is kept in the keyring of your desktop.")
                             : tr("The password is kept in memory for this run only, since there is no keyring."));
    m_kept->setAccessibleName(tr("Where the password is kept"));
    m_replaces->setPlainText(tr("This database now contains %Ln API user(s). They will be compared with the account: "
                                "those that are not in the account will be removed here.",
                                nullptr, pluralCount(m_replaced)));
    m_replaces->setAccessibleName(tr("What happens to this database"));
    m_progress->setAccessibleName(tr("Testing the connection…"));
    m_test->setText(tr("&Test connection"));
    m_connect->setText(tr("&Connect"));
    if (m_probe)
        showResult();
}

void ConnectionDialog::refreshLook()
{
    QPalette quiet = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, secondaryTextColor(palette(), QPalette::Window));
    m_kept->setPalette(quiet);
    m_timeZoneNote->setPalette(quiet);
}

bool ConnectionDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToContents();
    return handled;
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

QWidget *ConnectionDialog::firstToFill() const
{
    for (QLineEdit *field : {m_address, m_username, m_password}) {
        if (field->text().isEmpty())
            return field;
    }
    return m_connect;
}

void ConnectionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        firstToFill()->setFocus();
}

} // namespace umh

#include "moc_connectiondialog.cpp"
