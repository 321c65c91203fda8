#include "store/threads/directorythread.h"

#include "domain/system/calllater.h"
#include "store/dialect.h"
#include "store/keptconnection.h"

#include <QtCore/QDeadlineTimer>

namespace umh {

class DirectoryThread::Worker final : public QObject
{
public:
    Worker(const Directory &directory, Directory::Use use, const std::stop_token &stop)
        : m_use(use)
        , m_connection(directory, use, stop)
    { }

    void run(const Work &work)
    {
        work(m_connection.connection());
        tidyUp();
    }

    void write(const std::function<Status(const Connection &)> &work, const std::function<void(const Status &)> &then)
    {
        then(m_connection.write(work));
        tidyUp();
    }

    [[nodiscard]] std::function<void()> ender() const { return m_connection.ender(); }

private:
    void tidyUp()
    {
        m_connection.closeIfLost(); // the next piece of work opens another
        if (m_use != Directory::Use::Background)
            return;
        if (const Connection *open = m_connection.openConnection())
            open->dialect().releaseMemory(*open);
    }

    const Directory::Use m_use;
    KeptConnection m_connection;
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
        constexpr std::chrono::milliseconds unnoticed(50);
        if (!m_thread.wait(QDeadlineTimer(unnoticed)))
            m_endConnection();
    }
    waitForEnd(m_thread);
}

void DirectoryThread::run(Work work)
{
    callLater(m_worker, [worker = m_worker, work = std::move(work)] { worker->run(work); });
}

void DirectoryThread::write(std::function<Status(const Connection &)> work, std::function<void(const Status &)> then)
{
    callLater(m_worker,
              [worker = m_worker, work = std::move(work), then = std::move(then)] { worker->write(work, then); });
}

} // namespace umh
