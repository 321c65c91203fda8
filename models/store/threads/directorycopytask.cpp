#include "store/threads/directorycopytask.h"

#include "domain/system/calllater.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryCopyTask::DirectoryCopyTask(const DirectoryLocation &from, const DirectoryLocation &to,
                                     const CopyPasswords &passwords, QObject *parent)
    : QObject(parent)
{
    // No DirectoryThread: what is copied to is no directory yet.
    m_thread.reset(QThread::create([this, from, to, passwords, stop = m_stop.get_token()] {
        // A progress bar needs no more than this, and the GUI thread has other things to do.
        constexpr qint64 millisecondsBetweenReports = 50;
        QElapsedTimer sinceReport;
        const auto report = [&](const LoadProgress &progress) {
            if (sinceReport.isValid() && sinceReport.elapsed() < millisecondsBetweenReports)
                return;
            sinceReport.start();
            callLater(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        const Result<CopySummary> copied = copyDirectory(from, to, stop, report, passwords);
        callLater(this, [this, copied] {
            if (copied)
                Q_EMIT succeeded(*copied);
            else
                Q_EMIT failed(copied.error());
        });
    }));
    m_thread->setObjectName(u"copying"_s);
    m_thread->start();
}

DirectoryCopyTask::~DirectoryCopyTask()
{
    m_stop.request_stop();
    m_thread->wait();
}

void DirectoryCopyTask::cancel()
{
    m_stop.request_stop();
}

} // namespace umh

#include "moc_directorycopytask.cpp"
