#include "views/window/copydatabasedialog.h"

#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/filedialogs.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int placeWidth = 56; // in average characters

bool isOnServer(const QString &place)
{
    return place.contains("://"_L1);
}

} // namespace

CopyDatabaseDialog::CopyDatabaseDialog(const QString &present, Check check, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_check(std::move(check))
    , m_about(new WrappedText(this))
    , m_label(new QLabel(this))
    , m_place(new QLineEdit(this))
    , m_file(new QPushButton(this))
    , m_problem(new WrappedText(this))
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"copyDatabase"_s);
    m_about->setObjectName(u"about"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * placeWidth);
    m_label->setBuddy(m_place);
    m_file->setObjectName(u"chooseFile"_s);
    m_file->setAutoDefault(false);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    for (WrappedText *text : {m_about, m_problem})
        text->setFocusPolicy(Qt::ClickFocus);

    auto *row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    row->addWidget(m_file);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(createButtons());
    connect(m_file, &QPushButton::clicked, this, [this] {
        chooseFileForCopy(this, isOnServer(m_present) ? QString() : m_present, [this](const QString &path) {
            m_place->setText(QDir::toNativeSeparators(path));
            m_copy->setFocus();
        });
    });
    connect(m_place, &QLineEdit::textChanged, this, &CopyDatabaseDialog::update);
    retranslateUi();
    update();
    fitToContents(*this);
    m_place->setFocus();
}

QWidget *CopyDatabaseDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyDatabaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CopyDatabaseDialog::reject);
    const QList<QWidget *> order{m_place, m_file, m_copy, cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    return buttons;
}

/// Paths count from the person's own folder: nobody knows which one a window is in.
QString CopyDatabaseDialog::typedPlace() const
{
    const QString typed = m_place->text().trimmed();
    if (typed.isEmpty() || isOnServer(typed))
        return typed;
    const QString path = QDir::fromNativeSeparators(typed);
    return QDir::cleanPath(QDir::home().absoluteFilePath(path.startsWith("~/"_L1) ? path.sliced(2) : path));
}

/// Return in the field, too.
void CopyDatabaseDialog::accept()
{
    if (!m_copy->isEnabled())
        return;
    const QString place = typedPlace();
    const QString problem = m_check(place);
    if (problem.isEmpty()) {
        Q_EMIT chosen(place);
        QDialog::accept();
        return;
    }
    m_problem->setPlainText(problem);
    m_problem->show();
    fitToContents(*this);
    m_place->setFocus();
}

void CopyDatabaseDialog::update()
{
    m_copy->setEnabled(!typedPlace().isEmpty());
    m_problem->hide(); // it was about what is being mended
}

void CopyDatabaseDialog::retranslateUi()
{
    setWindowTitle(tr("Copy database"));
    m_about->setPlainText(tr("Copies everything in the open database, with its history, to a file that does not exist "
                             "yet, or to an empty database on a server. Afterwards, continue with only one of the "
                             "two, so that they stay the same database."));
    m_label->setText(tr("&To a file, or an address such as %1:").arg("postgresql://anna@db.example.com/hub"_L1));
    m_file->setText(tr("Choose a &file…"));
    m_copy->setText(tr("&Copy"));
    m_about->setAccessibleName(tr("About copying"));
    m_problem->setAccessibleName(tr("What is wrong with the place"));
}

void CopyDatabaseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace umh

#include "moc_copydatabasedialog.cpp"
