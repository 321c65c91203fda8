#include "views/account/proxysignindialog.h"

#include "domain/text/harmlesstext.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"

#include <QtCore/QEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int signInFieldWidth = 32; // in average characters

} // namespace

ProxySignInDialog::ProxySignInDialog(const QString &proxy, bool refused, QWidget *parent)
    : QDialog(parent)
    , m_proxy(harmlessText(proxy))
    , m_refused(refused)
    , m_question(new WrappedText(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
{
    setWindowModality(Qt::WindowModal);
    m_question->setObjectName(u"question"_s);
    m_question->setFocusPolicy(Qt::ClickFocus);
    m_keep->setObjectName(u"keep"_s);

    auto *layout = new QVBoxLayout(this);
    const int space = style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    layout->addWidget(m_question);
    layout->addSpacing(space);
    layout->addWidget(createFields());
    layout->addWidget(m_keep);
    layout->addStretch(1);
    layout->addWidget(createButtons());
    retranslateUi();
    updateButtons();
    fitToContents(*this);
}

ProxySignInDialog::~ProxySignInDialog()
{
    wipePassword();
}

QWidget *ProxySignInDialog::createFields()
{
    auto *fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_user->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_user->setMinimumWidth(fontMetrics().averageCharWidth() * signInFieldWidth);
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *field : {m_user, m_password}) {
        auto *label = new QLabel(fields);
        label->setBuddy(field);
        m_form->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &ProxySignInDialog::updateButtons);
    }
    return fields;
}

QWidget *ProxySignInDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"use"_s);
    m_use->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxySignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProxySignInDialog::reject);
    const QList<QWidget *> order{m_user, m_password, m_keep, m_use, cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    return buttons;
}

void ProxySignInDialog::setUser(const QString &user)
{
    m_user->setText(user);
}

void ProxySignInDialog::setKeyringAvailable(bool available)
{
    m_keyringAvailable = available;
    m_keep->setEnabled(available);
    m_keep->setChecked(m_keep->isChecked() && available);
    retranslateUi();
}

void ProxySignInDialog::updateButtons()
{
    m_use->setEnabled(!m_user->text().isEmpty());
}

void ProxySignInDialog::accept()
{
    if (!m_use->isEnabled())
        return;
    Q_EMIT signInGiven({m_user->text(), Secret(m_password->text())}, m_keep->isChecked());
    QDialog::accept();
}

void ProxySignInDialog::done(int result)
{
    wipePassword();
    QDialog::done(result);
}

void ProxySignInDialog::wipePassword()
{
    QString typed = m_password->text();
    m_password->setText({}); // also forgets what could be undone
    Secret::wipe(typed);
}

void ProxySignInDialog::retranslateUi()
{
    setWindowTitle(tr("Sign in to the proxy"));
    const QString wish =
        tr("The way to the account leads over the proxy %1, which asks for a username and password.").arg(m_proxy);
    m_question->setPlainText(m_refused ? tr("The proxy does not accept this username and password.") + u"\n\n"_s + wish
                                       : wish);
    m_question->setAccessibleName(tr("What is asked"));
    const auto label = [this](int row, const QString &text) {
        static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(text);
    };
    label(0, tr("&Username:"));
    label(1, tr("&Password:"));
    m_keep->setText(m_keyringAvailable ? tr("&Keep it in the keyring of your desktop")
                                       : tr("It is kept in memory for this run only, since there is no keyring"));
    m_use->setText(tr("&Sign in"));
}

void ProxySignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ProxySignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

} // namespace umh

#include "moc_proxysignindialog.cpp"
