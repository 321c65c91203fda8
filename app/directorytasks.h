#pragma once

#include "app/directoryconnecting.h"
#include "domain/result.h"
#include "store/directory.h"
#include "store/threads/directorycopytask.h"
#include "store/threads/directorytask.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

namespace umh {

class Clock;
class HubWindow;
class ProgramActions;

/// Long work on a directory: importing files, making sample data, copying it, connecting to a server, bringing it to a
/// new version. One at a time, on a thread of its own, with progress on the hub; no directory is left meanwhile. GUI
/// thread.
class DirectoryTasks final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DirectoryTasks(HubWindow &hub, ProgramActions &actions, const Clock &clock);
    /// Ends what runs, all or nothing.
    ~DirectoryTasks() override;

    /// Whether something runs.
    [[nodiscard]] bool isAtWork() const { return m_task || m_update || m_copy || m_connecting; }
    /// Adds what \a files hold to \a directory, and tells on the hub how that ended. Nothing may run.
    void importFiles(const Directory &directory, const QStringList &files);
    /// Does \a work on \a directory as \a label says. What comes back tells how it ends, and deletes itself then.
    /// Nothing may run.
    DirectoryTask *run(const Directory &directory, DirectoryTask::Work work, const QString &label);
    /// The same for bringing the directory at \a location to the present version.
    DirectoryUpdate *update(const DirectoryLocation &location, const Secret &password = {});
    /// The same for opening the directory at \a location, on a server.
    DirectoryConnecting *connectTo(const DirectoryLocation &location, const Secret &password,
                                   const DirectoryConnecting::Find &find);
    /// The same for copying the directory at \a from to \a to, with everything that is in it.
    DirectoryCopyTask *copy(const DirectoryLocation &from, const DirectoryLocation &to, const CopyPasswords &passwords);
    /// Cancels what runs; false where nothing does.
    bool cancel();

Q_SIGNALS:
    /// Files were imported.
    void imported();

private:
    void begin(const QString &label);
    /// The same, and leaves what the hub says: that may be about the directory that is only opened again.
    void beginBesideWhatIsSaid(const QString &label);
    void end();

    HubWindow &m_hub;
    ProgramActions &m_actions;
    const Clock &m_clock;
    std::unique_ptr<DirectoryTask> m_task;
    std::unique_ptr<DirectoryUpdate> m_update;
    std::unique_ptr<DirectoryCopyTask> m_copy;
    std::unique_ptr<DirectoryConnecting> m_connecting;
};

} // namespace umh
