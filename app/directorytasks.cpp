#include "app/directorytasks.h"

#include "domain/text/harmlesstext.h"
#include "domain/time/clock.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/window/programactions.h"
#include "words/summarytext.h"

#include <utility>

namespace umh {

DirectoryTasks::DirectoryTasks(HubWindow &hub, ProgramActions &actions, const Clock &clock)
    : m_hub(hub)
    , m_actions(actions)
    , m_clock(clock)
{ }

DirectoryTasks::~DirectoryTasks() = default;

void DirectoryTasks::begin(const QString &label)
{
    m_hub.messageBar()->dismiss();
    beginBesideWhatIsSaid(label);
}

void DirectoryTasks::beginBesideWhatIsSaid(const QString &label)
{
    Q_ASSERT(!isAtWork());
    if (!m_hub.isVisible())
        m_hub.bringUp(); // it is told there how it goes
    m_hub.showTaskProgress(label, 0, 0);
    ProgramState state = m_actions.state();
    state.taskRuns = true;
    m_actions.setState(state);
}

void DirectoryTasks::end()
{
    m_hub.hideTaskProgress();
    ProgramState state = m_actions.state();
    state.taskRuns = false;
    m_actions.setState(state);
    // Its signal is still being delivered.
    if (m_task)
        m_task.release()->deleteLater();
    if (m_update)
        m_update.release()->deleteLater();
    if (m_copy)
        m_copy.release()->deleteLater();
    if (m_connecting)
        m_connecting.release()->deleteLater();
}

DirectoryTask *DirectoryTasks::run(const Directory &directory, DirectoryTask::Work work, const QString &label)
{
    begin(label);
    m_task = std::make_unique<DirectoryTask>(directory, std::move(work));
    connect(m_task.get(), &DirectoryTask::progressed, this, [this, label](const LoadProgress &progress) {
        const bool indexing = progress.phase == LoadProgress::Phase::Indexing;
        m_hub.showTaskProgress(indexing ? tr("Building indexes…") : label, progress.done, progress.total);
    });
    connect(m_task.get(), &DirectoryTask::succeeded, this, &DirectoryTasks::end);
    connect(m_task.get(), &DirectoryTask::failed, this, &DirectoryTasks::end);
    return m_task.get();
}

/// With many API users it takes seconds, during which the hub can be used.
DirectoryUpdate *DirectoryTasks::update(const DirectoryLocation &location, const Secret &password)
{
    const QString label = tr("Updating the database to the new version…");
    begin(label);
    m_update = std::make_unique<DirectoryUpdate>(location, password);
    connect(m_update.get(), &DirectoryUpdate::progressed, this,
            [this, label](int done, int total) { m_hub.showTaskProgress(label, done, total); });
    connect(m_update.get(), &DirectoryUpdate::succeeded, this, &DirectoryTasks::end);
    connect(m_update.get(), &DirectoryUpdate::failed, this, &DirectoryTasks::end);
    return m_update.get();
}

DirectoryCopyTask *DirectoryTasks::copy(const DirectoryLocation &from, const DirectoryLocation &to,
                                        const CopyPasswords &passwords)
{
    const QString label = tr("Copying the database…");
    begin(label);
    m_copy = std::make_unique<DirectoryCopyTask>(from, to, passwords);
    connect(m_copy.get(), &DirectoryCopyTask::progressed, this, [this, label](const LoadProgress &progress) {
        const bool indexing = progress.phase == LoadProgress::Phase::Indexing;
        m_hub.showTaskProgress(indexing ? tr("Building indexes…") : label, progress.done, progress.total);
    });
    connect(m_copy.get(), &DirectoryCopyTask::succeeded, this, &DirectoryTasks::end);
    connect(m_copy.get(), &DirectoryCopyTask::failed, this, &DirectoryTasks::end);
    return m_copy.get();
}

DirectoryConnecting *DirectoryTasks::connectTo(const DirectoryLocation &location, const Secret &password,
                                               const DirectoryConnecting::Find &find)
{
    beginBesideWhatIsSaid(tr("Connecting to %1…", "the address of a database").arg(harmlessText(location.name())));
    // Whoever may, makes a directory of a database that is empty: nobody else would.
    m_connecting = std::make_unique<DirectoryConnecting>(location, password, Directory::Opening::CreateIfMissing, find);
    connect(m_connecting.get(), &DirectoryConnecting::connected, this, &DirectoryTasks::end);
    connect(m_connecting.get(), &DirectoryConnecting::failed, this, &DirectoryTasks::end);
    return m_connecting.get();
}

bool DirectoryTasks::cancel()
{
    if (m_connecting)
        m_connecting->cancel();
    if (m_task)
        m_task->cancel();
    else if (m_update)
        m_update->cancel();
    else if (m_copy)
        m_copy->cancel();
    return isAtWork();
}

void DirectoryTasks::importFiles(const Directory &directory, const QStringList &files)
{
    const DirectoryTask *task = run(
        directory,
        [this, files](const Connection &connection, const std::stop_token &stop,
                      const LoadProgressHandler &onProgress) {
            return umh::importFiles(connection, files, m_clock, stop, onProgress);
        },
        tr("Importing…"));
    connect(task, &DirectoryTask::succeeded, this, [this](const LoadSummary &summary) {
        const bool isPlain = remarksOf(summary).isEmpty();
        m_hub.standIn().messageBar()->showMessage(
            isPlain ? MessageBar::Severity::Info : MessageBar::Severity::Warning, [summary] {
                const QString done = importSummary(summary).join(u' ');
                return MessageText{tr("The files were imported."),
                                   QString(done + u' ' + remarksText(summary)).trimmed()};
            });
        Q_EMIT imported();
    });
    connect(task, &DirectoryTask::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            m_hub.standIn().messageBar()->showMessage(MessageBar::Severity::Info, [] {
                return MessageText{tr("The import was cancelled."), tr("Nothing was changed.")};
            });
        else
            m_hub.standIn().messageBar()->showError(error,
                                                    [] { return MessageText{tr("The files could not be imported.")}; });
    });
}

} // namespace umh

#include "moc_directorytasks.cpp"
