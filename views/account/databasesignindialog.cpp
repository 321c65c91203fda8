#include "views/account/databasesignindialog.h"

#include "domain/text/harmlesstext.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "words/errortext.h"

#include <QtCore/QEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int passwordWidth = 40; // in average characters

} // namespace

DatabaseSignInDialog::DatabaseSignInDialog(const QString &address, const QString &user,
                                           const std::optional<Error> &refusal, QWidget *parent)
    : QDialog(parent)
    , m_address(harmlessText(address))
    , m_user(harmlessText(user))
    , m_refusal(refusal)
    , m_question(new WrappedText(this))
    , m_label(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"databaseSignIn"_s);
    m_question->setObjectName(u"question"_s);
    m_question->setFocusPolicy(Qt::ClickFocus);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(fontMetrics().averageCharWidth() * passwordWidth);
    m_label->setBuddy(m_password);
    m_keep->setObjectName(u"keep"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addWidget(m_label);
    layout->addWidget(m_password);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    layout->addWidget(createButtons());
    retranslateUi();
    fitToContents(*this);
}

DatabaseSignInDialog::~DatabaseSignInDialog()
{
    wipePassword();
}

QWidget *DatabaseSignInDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_signIn = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &DatabaseSignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DatabaseSignInDialog::reject);
    // An empty password is none to any server.
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_signIn->setEnabled(!typed.isEmpty()); });
    const QList<QWidget *> order{m_password, m_keep, m_signIn, cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    return buttons;
}

void DatabaseSignInDialog::setKeyringAvailable(bool available)
{
    m_keyringAvailable = available;
    m_keep->setEnabled(available);
    m_keep->setChecked(m_keep->isChecked() && available);
    retranslateUi();
}

void DatabaseSignInDialog::accept()
{
    if (!m_signIn->isEnabled())
        return;
    Q_EMIT passwordGiven(Secret(m_password->text()), m_keep->isChecked());
    QDialog::accept();
}

void DatabaseSignInDialog::done(int result)
{
    wipePassword();
    QDialog::done(result);
}

void DatabaseSignInDialog::wipePassword()
{
    QString typed = m_password->text();
    m_password->setText({}); // also forgets what could be undone
    Secret::wipe(typed);
}

void DatabaseSignInDialog::retranslateUi()
{
    setWindowTitle(tr("Sign in to the database server"));
    QString question = m_user.isEmpty()
        ? tr("The server asks for a password for the database %1.").arg(m_address)
        : tr("The server asks %1 for the password for the database %2.", "a username, an address")
              .arg(m_user, m_address);
    if (m_refusal) {
        Error refusal = *m_refusal;
        refusal.path.clear(); // it is named right below
        question = errorText(refusal).whatHappened + u"\n\n"_s + question;
    }
    m_question->setPlainText(question);
    m_question->setAccessibleName(tr("What is asked"));
    m_label->setText(tr("&Password:"));
    m_keep->setText(m_keyringAvailable ? tr("&Keep it in the keyring of your desktop")
                                       : tr("It is kept in memory for this run only, since there is no keyring"));
    m_signIn->setText(tr("&Sign in"));
}

void DatabaseSignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DatabaseSignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_password->setFocus();
}

} // namespace umh

#include "moc_databasesignindialog.cpp"
