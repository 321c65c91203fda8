#include "app/databasecopying.h"

#include "app/account/databasepasswords.h"
#include "app/directorytasks.h"
#include "store/threads/directorycopytask.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/window/copydatabasedialog.h"
#include "words/errortext.h"
#include "words/summarytext.h"

using namespace Qt::StringLiterals;

namespace umh {

DatabaseCopying::DatabaseCopying(DirectoryTasks &tasks, DatabasePasswords &passwords, HubWindow &hub)
    : m_tasks(tasks)
    , m_passwords(passwords)
    , m_hub(hub)
{ }

void DatabaseCopying::choose(const DirectoryLocation &from, const QString &present, QWidget *window)
{
    const auto check = [](const QString &typed) {
        const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(typed);
        return location ? QString() : errorText(location.error()).full();
    };
    auto *dialog = new CopyDatabaseDialog(present, check, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &CopyDatabaseDialog::chosen, this,
        [this, from](const QString &place) {
            const Result<DirectoryLocation> to = DirectoryLocation::fromUserInput(place);
            if (to && !m_tasks.isAtWork())
                start({from, *to, {m_passwords.ofThisRun(from), m_passwords.ofThisRun(*to)}});
        },
        Qt::QueuedConnection);
    dialog->open();
}

/// What is open can be worked with meanwhile: the copy is of how it was when that began.
void DatabaseCopying::start(const Copy &copy)
{
    const DirectoryCopyTask *task = m_tasks.copy(copy.from, copy.to, copy.passwords);
    connect(task, &DirectoryCopyTask::succeeded, this, [this, copy](const CopySummary &summary) {
        if (copy.from.isOnServer())
            m_passwords.worked(copy.from, copy.passwords.from);
        if (copy.to.isOnServer())
            m_passwords.worked(copy.to, copy.passwords.to);
        tellDone(copy, summary);
    });
    connect(task, &DirectoryCopyTask::failed, this, [this, copy](const Error &error) {
        if (DatabasePasswords::canMend(error))
            mend(copy, error);
        else
            tellFailed(error);
    });
}

void DatabaseCopying::mend(const Copy &copy, const Error &error)
{
    const bool isOfSource = error.path == copy.from.name();
    m_passwords.find(error, isOfSource ? copy.from : copy.to, isOfSource ? copy.passwords.from : copy.passwords.to,
                     &ProgramWindow::inFront(m_hub), this,
                     [this, copy, isOfSource](const std::optional<Secret> &password) {
                         if (!password || m_tasks.isAtWork()) {
                             tellFailed(Error{.kind = ErrorKind::Cancelled});
                             return;
                         }
                         Copy again = copy;
                         (isOfSource ? again.passwords.from : again.passwords.to) = *password;
                         start(again);
                     });
}

void DatabaseCopying::tellDone(const Copy &copy, const CopySummary &summary)
{
    m_hub.standIn().messageBar()->showMessage(
        MessageBar::Severity::Info,
        [to = copy.to.name(), summary] {
            return MessageText{tr("The database was copied to “%1”.", "a path or an address").arg(to),
                               copySummaryText(summary) + u' '
                                   + tr("You continue in the database that was open before."),
                               tr("Open it", "the copy of the database")};
        },
        [this, to = copy.to.name()] { Q_EMIT openRequested(to); });
}

void DatabaseCopying::tellFailed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_hub.standIn().messageBar()->showMessage(MessageBar::Severity::Info, [] {
            return MessageText{tr("Copying the database was cancelled."), tr("Nothing was copied.")};
        });
        return;
    }
    m_hub.standIn().messageBar()->showError(error, [] { return MessageText{tr("The database could not be copied.")}; });
}

} // namespace umh

#include "moc_databasecopying.cpp"
