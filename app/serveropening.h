#pragma once

#include "app/directoryconnecting.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "store/directory.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QObject>

#include <functional>

namespace umh {

class DatabasePasswords;
class DirectoryTasks;
class HubWindow;

/// Opens a directory on a server for the windows: connects on a thread, finds or asks for the password, and asks before
/// an older directory is updated. Tells on the hub how far it is. GUI thread.
class ServerOpening final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ServerOpening(DirectoryTasks &tasks, DatabasePasswords &passwords, HubWindow &hub, DirectoryConnecting::Find find);

    /// Told of what was opened, of which there is a directory.
    using Ended = std::function<void(const Result<ConnectedDirectory> &)>;
    /// Opens the directory at \a location, in which one is made where the database is empty. \a ended is told, later,
    /// how that went; Cancelled where the person does not want to go on; not at all once something else is to be opened
    /// instead. Nothing may be at work. \a mustUpdate is told where a person is asked whether it is to be updated,
    /// which need not be answered for long.
    void open(const DirectoryLocation &location, const Ended &ended, const std::function<void()> &mustUpdate = {});
    /// Something else is opened instead.
    void giveUp();

private:
    /// One call of open(), which goes through several tries.
    struct Attempt
    {
        int number = 0;
        DirectoryLocation location{};
        Ended ended{};
        std::function<void()> mustUpdate{};
    };

    [[nodiscard]] bool isPresent(const Attempt &attempt) const { return attempt.number == m_attempt; }
    void connectWith(const Attempt &attempt, const Secret &password);
    void mend(const Attempt &attempt, const Error &error, const Secret &tried);
    void askToUpdate(const Attempt &attempt, const FoundDirectory &found, const Secret &password);
    void update(const Attempt &attempt, const Secret &password);

    DirectoryTasks &m_tasks;
    DatabasePasswords &m_passwords;
    HubWindow &m_hub;
    DirectoryConnecting::Find m_find;
    int m_attempt = 0;
    ShownMessage m_question;
};

} // namespace umh
