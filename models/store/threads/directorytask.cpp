#include "store/threads/directorytask.h"

#include "domain/system/calllater.h"
#include "store/threads/directorythread.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryTask::DirectoryTask(const Directory &directory, Work work, QObject *parent)
    : QObject(parent)
    , m_thread(directory, Directory::Use::Writing, u"loading"_s)
{
    m_thread.run([this, work = std::move(work), stop = m_stop.get_token()](const auto &connection) {
        // A progress bar needs no more than this, and the GUI thread has other things to do.
        constexpr qint64 millisecondsBetweenReports = 50;
        QElapsedTimer sinceReport;
        const auto report = [&](const LoadProgress &progress) {
            const bool last = progress.done >= progress.total;
            if (!last && sinceReport.isValid() && sinceReport.elapsed() < millisecondsBetweenReports)
                return;
            sinceReport.start();
            callLater(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        const Result<LoadSummary> result =
            connection ? work(**connection, stop, report) : Result<LoadSummary>(connection.error());
        callLater(this, [this, result] {
            if (result)
                Q_EMIT succeeded(*result);
            else
                Q_EMIT failed(result.error());
        });
    });
}

DirectoryTask::~DirectoryTask()
{
    m_stop.request_stop();
}

void DirectoryTask::cancel()
{
    m_stop.request_stop();
}

DirectoryUpdate::DirectoryUpdate(const DirectoryLocation &location, const Secret &password, QObject *parent)
    : QObject(parent)
{
    // No DirectoryThread: there is no directory yet that could be connected to.
    m_thread.reset(QThread::create([this, location, password, stop = m_stop.get_token()] {
        const auto report = [this](int done, int total) {
            callLater(this, [this, done, total] { Q_EMIT progressed(done, total); });
        };
        const Result<Directory> directory =
            Directory::open(location, Directory::Opening::Existing, password, stop, report);
        callLater(this, [this, directory] {
            if (directory)
                Q_EMIT succeeded(*directory);
            else
                Q_EMIT failed(directory.error());
        });
    }));
    m_thread->setObjectName(u"updating"_s);
    m_thread->start();
}

DirectoryUpdate::~DirectoryUpdate()
{
    m_stop.request_stop();
    m_thread->wait();
}

void DirectoryUpdate::cancel()
{
    m_stop.request_stop();
}

} // namespace umh

#include "moc_directorytask.cpp"
