#include "views/window/opendatabasedialog.h"

#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/filedialogs.h"

#include <QtCore/QEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int addressWidth = 56; // in average characters

bool isAddress(const QString &text)
{
    return text.contains("://"_L1);
}

} // namespace

OpenDatabaseDialog::OpenDatabaseDialog(const QString &present, const QString &address, Check check, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_check(std::move(check))
    , m_aboutFile(new WrappedText(this))
    , m_file(new QPushButton(this))
    , m_aboutServer(new WrappedText(this))
    , m_label(new QLabel(this))
    , m_address(new QLineEdit(isAddress(present) ? present : address, this))
    , m_problem(new WrappedText(this))
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"openDatabase"_s);
    m_file->setObjectName(u"chooseFile"_s);
    m_file->setAutoDefault(false);
    m_address->setObjectName(u"address"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * addressWidth);
    m_label->setBuddy(m_address);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    for (WrappedText *text : {m_aboutFile, m_aboutServer, m_problem})
        text->setFocusPolicy(Qt::ClickFocus);

    auto *layout = new QVBoxLayout(this);
    const int space = style()->pixelMetric(QStyle::PM_LayoutTopMargin);
    layout->addWidget(m_aboutFile);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    layout->addSpacing(space);
    auto *line = new QFrame(this);
    line->setFrameStyle(int(QFrame::HLine) | int(QFrame::Sunken));
    layout->addWidget(line);
    layout->addSpacing(space);
    layout->addWidget(m_aboutServer);
    layout->addWidget(m_label);
    layout->addWidget(m_address);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(createButtons());
    connect(m_file, &QPushButton::clicked, this, &OpenDatabaseDialog::chooseFile);
    connect(m_address, &QLineEdit::textChanged, this, &OpenDatabaseDialog::update);
    retranslateUi();
    update();
    fitToContents(*this);
}

QWidget *OpenDatabaseDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"open"_s);
    m_open->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenDatabaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenDatabaseDialog::reject);
    const QList<QWidget *> order{m_file, m_address, m_open, cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    return buttons;
}

QString OpenDatabaseDialog::typedAddress() const
{
    const QString typed = m_address->text().trimmed();
    return typed.isEmpty() || isAddress(typed) ? typed : "postgresql://"_L1 + typed;
}

void OpenDatabaseDialog::chooseFile()
{
    chooseDatabaseFile(this, isAddress(m_present) ? QString() : m_present, [this](const QString &path) { take(path); });
}

void OpenDatabaseDialog::take(const QString &pathOrAddress)
{
    Q_EMIT chosen(pathOrAddress);
    QDialog::accept();
}

/// Return in the field, too.
void OpenDatabaseDialog::accept()
{
    if (!m_open->isEnabled())
        return;
    const QString address = typedAddress();
    const QString problem = m_check(address);
    if (problem.isEmpty()) {
        take(address);
        return;
    }
    m_problem->setPlainText(problem);
    m_problem->show();
    fitToContents(*this);
    m_address->setFocus();
}

void OpenDatabaseDialog::update()
{
    m_open->setEnabled(!typedAddress().isEmpty());
    m_problem->hide(); // it was about what is being mended
}

void OpenDatabaseDialog::retranslateUi()
{
    setWindowTitle(tr("Open database"));
    m_aboutFile->setPlainText(tr("A database in a file, on this computer or on a network drive."));
    m_file->setText(tr("Choose a &file…"));
    m_aboutServer->setPlainText(tr(
        "Or a database on a server, for several people at once. You need PostgreSQL 13 or newer, a database for this "
        "program, and your username there. If there is a password, you are asked for it afterwards."));
    m_label->setText(tr("&Address, for example %1:").arg("postgresql://anna@db.example.com/hub"_L1));
    m_open->setText(tr("&Open"));
    m_aboutFile->setAccessibleName(tr("About files"));
    m_aboutServer->setAccessibleName(tr("About servers"));
    m_problem->setAccessibleName(tr("What is wrong with the address"));
}

void OpenDatabaseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void OpenDatabaseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    if (isAddress(m_present))
        m_address->setFocus();
    else
        m_file->setFocus();
}

} // namespace umh

#include "moc_opendatabasedialog.cpp"
