#include "views/journal/archivedialog.h"

#include "views/widgets/dayedit.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/screenroom.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/filedialogs.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int archiveFileWidth = 56; // in average characters

} // namespace

ArchiveDialog::ArchiveDialog(const QDate &today, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_about(new WrappedText(this))
    , m_beforeLabel(new QLabel(this))
    , m_before(new DayEdit(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_note(new WrappedText(this))
    , m_archive(nullptr)
{
    setWindowModality(Qt::WindowModal);
    setObjectName(u"archiveJournal"_s);
    m_about->setObjectName(u"about"_s);
    m_before->setObjectName(u"before"_s);
    m_file->setObjectName(u"file"_s);
    m_choose->setObjectName(u"choose"_s);
    m_note->setObjectName(u"note"_s);
    for (WrappedText *text : {m_about, m_note})
        text->setFocusPolicy(Qt::ClickFocus);
    m_before->setMaximumDate(today);
    m_before->setDate(today.addYears(-1));
    m_beforeLabel->setBuddy(m_before);
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * archiveFileWidth);
    m_fileLabel->setBuddy(m_file);
    m_choose->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    m_archive = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_archive->setObjectName(u"archive"_s);
    m_archive->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);

    auto *beforeRow = new QHBoxLayout;
    beforeRow->addWidget(m_beforeLabel);
    beforeRow->addWidget(m_before);
    beforeRow->addStretch(1);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addLayout(beforeRow);
    layout->addWidget(m_fileLabel);
    layout->addLayout(fileRow);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(m_before, &QDateEdit::dateChanged, this, &ArchiveDialog::followDate);
    connect(m_file, &QLineEdit::textChanged, this, &ArchiveDialog::update);
    connect(m_choose, &QPushButton::clicked, this, &ArchiveDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArchiveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ArchiveDialog::reject);
    retranslateUi();
    fitToContents(*this);
    m_before->setFocus();
}

ArchiveDialog::~ArchiveDialog() = default;

QString ArchiveDialog::offeredName() const
{
    const QString name =
        tr("journal-before-%1", "the beginning of a file's name").arg(m_before->date().toString(Qt::ISODate));
    return QDir::toNativeSeparators(QDir(m_folder).filePath(name + ".jsonl"_L1));
}

void ArchiveDialog::followDate()
{
    if (m_file->text() == m_offered) {
        m_offered = offeredName();
        m_file->setText(m_offered);
    }
    update();
}

/// Names count from the folder that is offered: nobody knows which one the program is in.
QString ArchiveDialog::typedPath() const
{
    QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (typed.isEmpty())
        return {};
    if (typed.startsWith("~/"_L1))
        typed = QDir::home().filePath(typed.sliced(2));
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
}

ArchiveChoice ArchiveDialog::choice() const
{
    return {.before = m_before->date(), .path = typedPath()};
}

void ArchiveDialog::chooseFile()
{
    chooseFileForArchive(this, typedPath(), [this](const QString &path) {
        m_file->setText(QDir::toNativeSeparators(path));
        m_archive->setFocus();
    });
}

/// Return in the field, too.
void ArchiveDialog::accept()
{
    update(); // the file may have come meanwhile
    if (!m_archive->isEnabled())
        return;
    Q_EMIT chosen(choice());
    QDialog::accept();
}

void ArchiveDialog::update()
{
    const QString path = typedPath();
    const QFileInfo file(path);
    QString note;
    if (path.isEmpty())
        note = QString();
    else if (!file.dir().exists())
        note = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.dir().path()));
    else if (file.isDir())
        note = tr("This is a folder. Add the name of a file.");
    else if (file.exists() || file.isSymLink())
        note = tr("There is a file with this name already. Choose another name: an archive is never replaced.");
    m_note->setPlainText(note);
    m_archive->setEnabled(!path.isEmpty() && note.isEmpty());
    if (m_note->isHidden() != note.isEmpty()) {
        m_note->setVisible(!note.isEmpty());
        fitToContents(*this);
    }
}

void ArchiveDialog::retranslateUi()
{
    const bool isOffered = m_file->text() == m_offered;
    setWindowTitle(tr("Archive the journal"));
    m_about->setPlainText(
        tr("Moves the old entries of the journal to a file, and removes them from the database. What the journal goes "
           "on from is noted in the database, so that it can still be checked: the hash of the last entry that was "
           "moved. The entries cannot be put back; keep the file where it is safe."));
    m_about->setAccessibleName(tr("About archiving"));
    m_beforeLabel->setText(tr("Entries from &before:"));
    m_fileLabel->setText(tr("&To the file:"));
    m_choose->setText(tr("&Choose…"));
    m_note->setAccessibleName(tr("About the file"));
    m_archive->setText(tr("&Archive…"));
    if (isOffered)
        m_file->setText(m_offered = offeredName());
    update();
}

void ArchiveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void askToArchive(QWidget *parent, const ArchiveChoice &choice, const std::function<void()> &confirmed)
{
    auto *box = new LossQuestion(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"archiveQuestion"_s);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(ArchiveDialog::tr("Archive the journal"));
    box->setText(ArchiveDialog::tr("Move all entries from before %1 out of the journal?")
                     .arg(QLocale().toString(choice.before, QLocale::ShortFormat)));
    box->setInformativeText(ArchiveDialog::tr("From then on they are in the file “%1” only. Until that is done, nobody "
                                              "else can change anything in the database.")
                                .arg(QFileInfo(choice.path).fileName()));
    box->lose()->setText(ArchiveDialog::tr("&Archive"));
    box->setKeep(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, parent, [box, confirmed] {
        if (box->clickedButton() == box->lose())
            confirmed();
    });
    box->open();
}

} // namespace umh

#include "moc_archivedialog.cpp"
