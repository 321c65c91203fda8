#pragma once

#include "domain/result.h"
#include "store/directory.h"

#include <QtCore/QThread>

#include <functional>
#include <stop_token>

namespace umh {

struct DirectoryStores;

/// A thread with a connection of its own, on which work is done one piece after the other. Made, used and destroyed on
/// the GUI thread, which never waits for it but at the end.
class DirectoryThread final
{
public:
    /// Runs on the thread; gets the connection, or why there is none.
    using Work = std::function<void(const Result<const Connection *> &connection)>;
    using StoreWork = std::function<void(const Result<DirectoryStores *> &stores)>;

    /// \a name shows in debuggers. The connection is opened for the first piece of work, and another once it cannot be
    /// used any more.
    DirectoryThread(const Directory &directory, Directory::Use use, const QString &name);
    /// Waits for all the work that has been given. Where that only reads from a server, nobody wants it any more: it is
    /// ended, and what has not begun gets ServerLost.
    ~DirectoryThread();
    Q_DISABLE_COPY_MOVE(DirectoryThread)

    void run(Work work);
    /// The same with the stores of the connection, which are kept from one piece of work to the next.
    void runWithStores(StoreWork work);
    /// Runs \a work as KeptConnection::write() does, and then, on the thread as well, \a then with what has become of
    /// it. See there for what \a work has to be.
    void write(std::function<Status(const Connection &)> work, std::function<void(const Status &)> then);

private:
    class Worker;

    const bool m_onlyReadsFromServer;
    std::stop_source m_stop;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread, and is deleted there
    const std::function<void()> m_endConnection;
};

} // namespace umh
