#include "store/directorytask.h"

#include <QtCore/QElapsedTimer>

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
            answerTo(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        const Result<LoadSummary> result =
            connection ? work(**connection, stop, report) : Result<LoadSummary>(connection.error());
        answerTo(this, [this, result] {
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

} // namespace umh

#include "moc_directorytask.cpp"
