#include "store/threads/directorythread.h"

#include "domain/system/calllater.h"
#include "store/dialect.h"
#include "store/directorystores.h"
#include "store/keptconnection.h"

#include <QtCore/QDeadlineTimer>

#include <optional>

namespace umh {

class DirectoryThread::Worker final : public QObject
{
public:
    Worker(const Directory &directory, Directory::Use use, const std::stop_token &stop)
        : m_directory(directory)
        , m_use(use)
        , m_connection(directory, use, stop, [this] { m_stores.reset(); })
    { }

    /// On the thread of whoever asks for a piece of work.
    void expect() const
    {
        if (LateAnswers *late = m_directory.lateAnswers())
            late->expect();
    }

    void run(const StoreWork &work)
    {
        if (LateAnswers *late = m_directory.lateAnswers())
            late->await();
        const Result<const Connection *> connection = m_connection.connection();
        if (connection && !m_stores)
            m_stores.emplace(**connection);
        work(connection ? Result<DirectoryStores *>(&*m_stores) : connection.error());
        end();
    }

    void write(const std::function<Status(const Connection &)> &work, const std::function<void(const Status &)> &then)
    {
        if (LateAnswers *late = m_directory.lateAnswers())
            late->await();
        then(m_connection.write(work));
        end();
    }

    [[nodiscard]] std::function<void()> ender() const { return m_connection.ender(); }

private:
    void end()
    {
        m_connection.closeIfLost(); // the next piece of work opens another
        const Connection *open = m_use == Directory::Use::Background ? m_connection.openConnection() : nullptr;
        if (open)
            open->dialect().releaseMemory(*open);
        if (LateAnswers *late = m_directory.lateAnswers())
            late->done();
    }

    const Directory m_directory;
    const Directory::Use m_use;
    std::optional<DirectoryStores> m_stores; ///< of the connection, as long as that is there
    KeptConnection m_connection; ///< goes first
};

DirectoryThread::DirectoryThread(const Directory &directory, Directory::Use use, const QString &name)
    : m_onlyReadsFromServer(directory.contact()
                            && (use == Directory::Use::Background || use == Directory::Use::Display))
    , m_worker(new Worker(directory, use, m_stop.get_token()))
    , m_endConnection(m_worker->ender())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DirectoryThread::~DirectoryThread()
{
    // The last in the queue: all that was asked for before is still done.
    callLater(m_worker, [this] { m_thread.quit(); });
    if (m_onlyReadsFromServer) {
        m_stop.request_stop();
        // Again and again: one may just have been made.
        constexpr std::chrono::milliseconds pause(20);
        do
            m_endConnection();
        while (!m_thread.wait(QDeadlineTimer(pause)));
    }
    waitForEnd(m_thread);
}

void DirectoryThread::run(Work work)
{
    runWithStores([work = std::move(work)](const Result<DirectoryStores *> &stores) {
        work(stores ? Result<const Connection *>(&(*stores)->connection) : stores.error());
    });
}

void DirectoryThread::runWithStores(StoreWork work)
{
    m_worker->expect();
    callLater(m_worker, [worker = m_worker, work = std::move(work)] { worker->run(work); });
}

void DirectoryThread::write(std::function<Status(const Connection &)> work, std::function<void(const Status &)> then)
{
    m_worker->expect();
    callLater(m_worker,
              [worker = m_worker, work = std::move(work), then = std::move(then)] { worker->write(work, then); });
}

} // namespace umh
