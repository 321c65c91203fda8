#include "app/archiving.h"

#include "app/session.h"
#include "domain/time/clock.h"
#include "export/exportfile.h"
#include "export/journalarchiving.h"
#include "export/listexporttask.h"
#include "store/threads/directorywatcher.h"
#include "views/journal/archivedialog.h"
#include "views/journal/journalwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "words/pluralcount.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QProgressDialog>

using namespace Qt::StringLiterals;

namespace umh {

Archiving::Archiving(Session &session, ViewSettings &settings, const Clock &clock)
    : m_session(session)
    , m_settings(settings)
    , m_clock(clock)
{ }

Archiving::~Archiving()
{
    delete m_task;
}

bool Archiving::isAtWork() const
{
    return m_task != nullptr;
}

void Archiving::ask(JournalWindow &window)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = m_settings.get(settings::archiveFolder);
    const QString folder = QFileInfo(last).isDir() ? last : QFileInfo(documents).isDir() ? documents : QDir::homePath();
    auto *dialog = new ArchiveDialog(m_clock.now().toLocalTime().date(), folder, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Later: once the dialog has closed.
    connect(
        dialog, &ArchiveDialog::chosen, this,
        [this, at = QPointer(&window)](const ArchiveChoice &choice) {
            if (!at)
                return;
            askToArchive(at, choice, [this, self = QPointer(this), at, choice] {
                if (self && at && !isAtWork())
                    begin(*at, choice);
            });
        },
        Qt::QueuedConnection);
    dialog->open();
}

void Archiving::begin(JournalWindow &window, const ArchiveChoice &choice)
{
    m_settings.set(settings::archiveFolder, QFileInfo(choice.path).absolutePath());
    const auto work = [directory = m_session.directory(), choice, before = choice.before.startOfDay().toUTC(),
                       clock = &m_clock](ExportFile &file, const std::function<Status()> &put,
                                         const std::stop_token &stop,
                                         const ExportProgress &onProgress) -> Result<qint64> {
        const Result<Connection> connection = directory.connect(Directory::Use::Writing, stop);
        if (!connection)
            return connection.error();
        const auto putIfNew = [&]() -> Status {
            if (QFileInfo::exists(choice.path)) // it has come meanwhile
                return Error{.kind = ErrorKind::FileUnwritable, .path = choice.path};
            return put();
        };
        const Result<JournalArchive> archive =
            archiveJournalInto({.name = QFileInfo(choice.path).fileName(), .file = file, .put = putIfNew}, *connection,
                               before, *clock, stop, onProgress);
        return archive ? Result<qint64>(archive->entries) : archive.error();
    };
    auto *task = new ListExportTask(choice.path, ExportFile::Readers::OwnerOnly, work, this);
    m_task = task;
    // Beside the window, which stays usable; comes only where it takes a while.
    auto *progress = new QProgressDialog(&window);
    progress->setObjectName(u"archiveProgress"_s);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::NonModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setRange(0, 0); // nobody has counted them
    progress->setWindowTitle(tr("Archive the journal"));
    progress->setLabelText(tr("Archiving the journal…"));
    connect(task, &ListExportTask::progressed, progress, [progress](qint64 entries) {
        progress->setLabelText(tr("Archiving the journal: %Ln entry(ies) written…", nullptr, pluralCount(entries)));
    });
    connect(progress, &QProgressDialog::canceled, task, &ListExportTask::cancel);
    const auto end = [this, task, there = QPointer(progress), at = QPointer(&window),
                      path = choice.path](const Result<qint64> &moved) {
        if (there)
            there->close();
        task->deleteLater();
        m_task = nullptr;
        Q_EMIT changed();
        m_session.watcher().checkNow();
        if (at)
            tellEnd(*at, path, moved);
    };
    connect(task, &ListExportTask::succeeded, this, [end](qint64 entries) { end(entries); });
    connect(task, &ListExportTask::failed, this, [end](const Error &error) { end(error); });
    Q_EMIT changed();
}

void Archiving::tellEnd(JournalWindow &window, const QString &path, const Result<qint64> &moved)
{
    if (!moved && moved.error().kind == ErrorKind::Cancelled) {
        window.say(tr("Archiving was cancelled. Nothing was changed."), TablePane::shownFor);
        return;
    }
    if (!moved) {
        window.messageBar()->showError(moved.error(), [] {
            return MessageText{tr("The journal could not be archived."), tr("Nothing was changed.")};
        });
        return;
    }
    if (*moved == 0) {
        window.messageBar()->showMessage(MessageBar::Severity::Info, [] {
            return MessageText{tr("No entry is that old."), tr("Nothing was changed.")};
        });
        return;
    }
    window.messageBar()->showMessage(
        MessageBar::Severity::Info,
        [path, entries = *moved] {
            return MessageText{
                .whatHappened = tr("%Ln entry(ies) of the journal were moved to “%1”.", nullptr, pluralCount(entries))
                                    .arg(QDir::toNativeSeparators(path)),
                .whatToDo = tr("The journal goes on from there, and can still be checked."),
                .action = tr("Show in folder")};
        },
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

} // namespace umh

#include "moc_archiving.cpp"
