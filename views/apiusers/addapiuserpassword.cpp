#include "views/apiusers/addapiuserpassword.h"

#include "domain/system/privatefile.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passwordonclipboard.h"
#include "views/widgets/viewsettings.h"
#include "views/widgets/wrappedtext.h"
#include "words/apiusertext.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int maskLength = 16; ///< whatever the length of the password
constexpr int fieldWidth = 36; // in average characters

/// Nothing can be selected in it: a selection can be pasted elsewhere, and would not be taken away again.
class PasswordField final : public QLineEdit
{
public:
    explicit PasswordField(QWidget *parent)
        : QLineEdit(parent)
    {
        setContextMenuPolicy(Qt::NoContextMenu);
        connect(this, &QLineEdit::selectionChanged, this, &QLineEdit::deselect);
    }

    QPushButton *copyButton = nullptr; ///< what Ctrl+C presses

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && copyButton)
            copyButton->click();
        else
            QLineEdit::keyPressEvent(event);
    }
};

/// A name for a file about the API user with \a username, which came from outside.
QString fileNameFor(const QString &username)
{
    const bool isPlain = !username.isEmpty() && std::all_of(username.begin(), username.end(), [](QChar c) {
        return c.unicode() < 128 && c.isLetterOrNumber();
    });
    return isPlain ? u"api-user-%1.txt"_s.arg(username) : u"api-user.txt"_s;
}

} // namespace

AddApiUserPassword::AddApiUserPassword(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrappedText(this))
    , m_usernameField(new QLineEdit(this))
    , m_copyUsername(new QToolButton(this))
    , m_passwordField(new PasswordField(this))
    , m_show(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_result(new MessageBar(this))
    , m_stored(new QCheckBox(this))
{
    m_heading->setObjectName(u"created"_s);
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_result->setObjectName(u"passwordResult"_s);
    m_result->setClosable(false);
    m_stored->setObjectName(u"stored"_s);
    createFields();

    const int space = style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addSpacing(space);
    layout->addLayout(m_form);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addSpacing(space);
    layout->addWidget(m_stored);

    const QList<QWidget *> order{m_usernameField, m_copyUsername, m_passwordField, m_show, m_copy, m_save, m_stored};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    setFocusProxy(m_usernameField); // where a key too many does no harm

    connect(m_show, &QToolButton::toggled, this, &AddApiUserPassword::showPassword);
    connect(m_copyUsername, &QToolButton::clicked, this, &AddApiUserPassword::copyUsername);
    connect(m_copy, &QPushButton::clicked, this, &AddApiUserPassword::copy);
    connect(m_save, &QPushButton::clicked, this, &AddApiUserPassword::chooseFile);
    connect(m_stored, &QCheckBox::toggled, this, &AddApiUserPassword::storedChanged);
    showPassword(false);
    refreshIcons();
    retranslateUi();
}

AddApiUserPassword::~AddApiUserPassword()
{
    wipe();
}

void AddApiUserPassword::createFields()
{
    m_usernameField->setObjectName(u"username"_s);
    m_passwordField->setObjectName(u"password"_s);
    m_copyUsername->setObjectName(u"copyUsername"_s);
    m_copyUsername->setFocusPolicy(Qt::StrongFocus);
    m_show->setObjectName(u"show"_s);
    m_copy->setObjectName(u"copy"_s);
    m_save->setObjectName(u"save"_s);
    for (QLineEdit *field : {m_usernameField, m_passwordField}) {
        field->setReadOnly(true);
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        field->setMinimumWidth(field->fontMetrics().averageCharWidth() * fieldWidth);
    }
    static_cast<PasswordField *>(m_passwordField)->copyButton = m_copy;
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAutoDefault(false);
    m_save->setAutoDefault(false);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addRow = [this](QLineEdit *field, auto *row) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, row);
    };
    auto *username = new QHBoxLayout;
    username->addWidget(m_usernameField, 1);
    username->addWidget(m_copyUsername);
    addRow(m_usernameField, username);
    auto *password = new QHBoxLayout;
    password->addWidget(m_passwordField, 1);
    password->addWidget(m_show);
    addRow(m_passwordField, password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    m_form->addRow(QString(), buttons);
}

void AddApiUserPassword::setCreated(const ApiUser &apiUser, const QString &operatorName, const Secret &password)
{
    m_apiUser = apiUser;
    m_operatorName = operatorName;
    m_password = password;
    m_usernameField->setText(ApiUserText::oneLine(apiUser.username));
    m_usernameField->setCursorPosition(0);
    m_show->setChecked(false);
    showPassword(false);
    m_stored->setChecked(false);
    m_result->dismiss();
    retranslateUi();
}

void AddApiUserPassword::wipe()
{
    m_password = Secret();
    m_show->setChecked(false);
    showPassword(false);
}

bool AddApiUserPassword::isStored() const
{
    return m_stored->isChecked();
}

void AddApiUserPassword::showPassword(bool shown)
{
    QString before = m_passwordField->text();
    const QChar mask(char16_t(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, m_passwordField)));
    QString text = shown ? m_password.text() : QString(maskLength, mask);
    m_passwordField->setText(text); // also forgets what could be undone
    m_passwordField->setCursorPosition(0);
    m_passwordField->setAccessibleDescription(shown ? QString() : tr("Hidden"));
    Secret::wipe(before);
    text.clear();
}

void AddApiUserPassword::copy()
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    const PasswordOnClipboard *copied = PasswordOnClipboard::put(m_password, m_clipboardTime);
    const ShownMessage told = m_result->showMessage(MessageBar::Severity::Info, [time = m_clipboardTime] {
        return MessageText{tr("The password is on the clipboard."),
                           tr("It is removed from the clipboard after %Ln second(s), or when the program ends.",
                              nullptr, int(duration_cast<seconds>(time).count()))};
    });
    connect(copied, &PasswordOnClipboard::takenAway, m_result, [told] { told.takeBack(); });
}

void AddApiUserPassword::copyUsername()
{
    QGuiApplication::clipboard()->setText(m_apiUser.username);
    m_result->showMessage(MessageBar::Severity::Info,
                          [] { return MessageText{tr("The username is on the clipboard.")}; });
}

/// Never where the program happens to have been started.
QString AddApiUserPassword::firstFolder() const
{
    const QString last = m_settings ? m_settings->get(settings::passwordFolder) : QString();
    for (const QString &folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void AddApiUserPassword::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the password"), firstFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(fileNameFor(m_apiUser.username));
    connect(dialog, &QFileDialog::fileSelected, this, &AddApiUserPassword::save);
    dialog->open();
}

void AddApiUserPassword::save(const QString &path)
{
    const QByteArray names = tr("Operator: %1").arg(m_operatorName).toUtf8() + '\n'
        + tr("Username: %1").arg(m_apiUser.username).toUtf8() + '\n' + tr("Password:", "in a file").toUtf8() + ' ';
    QByteArray password = m_password.utf8();
    QByteArray content;
    content.reserve(names.size() + password.size() + 1); // or it would leave copies behind
    content += names;
    content += password;
    content += '\n';
    const Status saved = writePrivateFile(path, content);
    Secret::wipe(content);
    Secret::wipe(password);
    if (!saved) {
        m_result->showError(saved.error(), [] { return MessageText{tr("The password was not saved.")}; });
        return;
    }
    if (m_settings)
        m_settings->set(settings::passwordFolder, QFileInfo(path).absolutePath());
    m_result->showMessage(MessageBar::Severity::Info, [path = ApiUserText::oneLine(path)] {
        return MessageText{tr("The password is saved in “%1”.").arg(path),
                           tr("Only you can read that file, but it is not encrypted.")};
    });
}

void AddApiUserPassword::retranslateUi()
{
    m_heading->setTexts(tr("The API user was created. Store its password now."),
                        tr("The password can be read here only, and never again: neither this program nor the account "
                           "can show it later."));
    m_heading->setAccessibleName(tr("Result"));
    const auto label = [this](int row, const QString &text) {
        static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(text);
    };
    label(0, tr("&Username:"));
    label(1, tr("&Password:"));
    m_usernameField->setAccessibleName(tr("Username"));
    m_passwordField->setAccessibleName(tr("Password"));
    if (!m_show->isChecked())
        m_passwordField->setAccessibleDescription(tr("Hidden"));
    m_show->setText(tr("S&how"));
    m_show->setAccessibleName(tr("Show the password"));
    m_show->setToolTip(tr("Show the password"));
    m_copyUsername->setAccessibleName(tr("Copy the username"));
    m_copyUsername->setToolTip(tr("Copy the username"));
    m_copy->setText(tr("&Copy password"));
    m_copy->setAccessibleName(tr("Copy the password"));
    m_save->setText(tr("&Save to file…"));
    m_save->setAccessibleName(tr("Save the password to a file…"));
    m_stored->setText(tr("&I have stored the password"));
}

void AddApiUserPassword::refreshIcons()
{
    m_copyUsername->setIcon(symbolicIcon(u"copy"_s, palette()));
}

void AddApiUserPassword::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

} // namespace umh

#include "moc_addapiuserpassword.cpp"
