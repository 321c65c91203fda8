#include "store/threads/directorythread.h"

#include "domain/system/calllater.h"
#include "store/dialect.h"
#include "store/directorystores.h"

#include <optional>

namespace umh {

class DirectoryThread::Worker final : public QObject
{
public:
    Worker(Directory directory, Directory::Use use)
        : m_directory(std::move(directory))
        , m_use(use)
    { }

    void run(const StoreWork &work)
    {
        if (LateAnswers *late = m_directory.lateAnswers())
            late->await();
        if (!m_connection) {
            Result<Connection> connection = m_directory.connect(m_use);
            if (!connection) {
                work(connection.error());
                return;
            }
            m_connection.emplace(std::move(*connection));
            m_stores.emplace(*m_connection);
        }
        work(&*m_stores);
        const Dialect &dialect = m_connection->dialect();
        if (!dialect.isUsable(*m_connection)) {
            m_stores.reset();
            m_connection.reset(); // the next piece of work opens another
        } else if (m_use == Directory::Use::Background) {
            dialect.releaseMemory(*m_connection);
        }
    }

private:
    Directory m_directory;
    Directory::Use m_use;
    std::optional<Connection> m_connection;
    std::optional<DirectoryStores> m_stores; ///< of the connection, as long as that is there
};

DirectoryThread::DirectoryThread(const Directory &directory, Directory::Use use, const QString &name)
    : m_worker(new Worker(directory, use))
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
    callLater(m_worker, [worker = m_worker, work = std::move(work)] { worker->run(work); });
}

} // namespace umh
