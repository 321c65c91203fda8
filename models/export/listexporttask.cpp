#include "export/listexporttask.h"

#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "export/csvwriter.h"
#include "export/exportfile.h"
#include "export/jsonwriter.h"
#include "export/sheetwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMutex>
#include <QtCore/QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

std::unique_ptr<ExportWriter> writerFor(const ExportTarget &target, ExportFile &file)
{
    switch (target.choice.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(CsvStyle{.separator = target.choice.separator,
                                                    .byteOrderMark = target.choice.byteOrderMark,
                                                    .language = ExportLanguage::Present},
                                           file.sink());
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(file.sink());
    case ExportFormat::Xlsx:
        return std::make_unique<SheetWriter>(file.writtenTo(), target.choice.path, sheetTextsOf(target.facts));
    }
    Q_UNREACHABLE();
}

} // namespace

/// What the thread and the task both know.
struct ListExportTask::Shared
{
    std::stop_source stop;
    // Guarded by the mutex:
    QMutex mutex;
    QString written; ///< while the file is not in its place
    bool isPut = false;

    void setWritten(const QString &path)
    {
        const QMutexLocker locked(&mutex);
        written = path;
    }
    /// Stops it, and takes the name of what has been written away: whoever is still writing to it, and cannot be
    /// stopped, writes to nothing. False where the file is in its place already.
    bool drop()
    {
        const QMutexLocker locked(&mutex);
        if (isPut)
            return false;
        stop.request_stop();
        if (!written.isEmpty())
            QFile::remove(written);
        return true;
    }
    /// Puts \a file in its place, unless nobody wants it any more.
    [[nodiscard]] Status put(ExportFile &file)
    {
        const QMutexLocker locked(&mutex);
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        Status put = file.put();
        isPut = put.ok();
        return put;
    }
};

ListExportTask::ListExportTask(const Directory &directory, ListExport list, ExportTarget target, const Clock &clock,
                               QObject *parent)
    : ListExportTask(
        directory,
        [list = std::move(list), &clock](const Connection &connection, ExportWriter &writer,
                                         const std::stop_token &stop, const ExportProgress &onProgress) {
            return exportList(connection, list, writer, clock, stop, onProgress);
        },
        std::move(target), parent)
{ }

ListExportTask::ListExportTask(const Directory &directory, ExportWork write, ExportTarget target, QObject *parent)
    : ListExportTask(
        target.choice.path, ExportFile::Readers::AsUsual,
        [directory, write = std::move(write), target](ExportFile &file, const std::function<Status()> &put,
                                                      const std::stop_token &stop,
                                                      const ExportProgress &onProgress) -> Result<qint64> {
            Result<qint64> exported = Error{.kind = ErrorKind::Cancelled};
            {
                const Result<Connection> connection = directory.connect(Directory::Use::Background);
                if (!connection)
                    return connection.error();
                const std::unique_ptr<ExportWriter> writer = writerFor(target, file);
                exported = write(*connection, *writer, stop, onProgress);
            }
            if (!exported)
                return exported;
            // Takes as long as the disk does; whoever cancels does not wait for it.
            if (const Status settled = file.settle(); !settled)
                return settled.error();
            const Status inPlace = put();
            return inPlace ? exported : Result<qint64>(inPlace.error());
        },
        parent)
{ }

ListExportTask::ListExportTask(const QString &path, ExportFile::Readers readers, ExportFileWork write, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    const auto work = [path, readers, write = std::move(write),
                       shared = m_shared](const ExportProgress &report) -> Result<qint64> {
        const Result<std::unique_ptr<ExportFile>> file = ExportFile::make(path, readers);
        if (!file)
            return file.error();
        shared->setWritten((*file)->writtenTo());
        return write(
            **file, [&] { return shared->put(**file); }, shared->stop.get_token(), report);
    };
    // The thread may be in the middle of what cannot be stopped when this goes: it tells by a pointer then.
    const QPointer<ListExportTask> self(this);
    m_thread = QThread::create([self, work] {
        // A progress bar needs no more than this, and the GUI thread has other things to do.
        constexpr qint64 millisecondsBetweenReports = 50;
        QElapsedTimer sinceReport;
        const auto report = [&](qint64 rows) {
            if (sinceReport.isValid() && sinceReport.elapsed() < millisecondsBetweenReports)
                return;
            sinceReport.start();
            callLater(qApp, [self, rows] {
                if (self && !self->m_isOver)
                    Q_EMIT self->progressed(rows);
            });
        };
        const Result<qint64> exported = work(report);
        callLater(qApp, [self, exported] {
            if (self)
                self->tell(exported);
        });
    });
    m_thread->setObjectName(u"exporting"_s);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
}

ListExportTask::~ListExportTask()
{
    m_shared->drop();
    constexpr unsigned long patience = 300; // ms: what can be stopped has ended by then
    if (m_thread)
        m_thread->wait(patience);
}

void ListExportTask::cancel()
{
    if (m_shared->drop()) // else it succeeds, which is told in a moment
        tell(Error{.kind = ErrorKind::Cancelled});
}

bool ListExportTask::isIdle() const
{
    return !m_thread || m_thread->isFinished();
}

/// Once.
void ListExportTask::tell(const Result<qint64> &exported)
{
    if (std::exchange(m_isOver, true))
        return;
    if (exported)
        Q_EMIT succeeded(*exported);
    else
        Q_EMIT failed(exported.error());
}

} // namespace umh

#include "moc_listexporttask.cpp"
