#pragma once

#include "domain/error.h"
#include "domain/exportchoice.h"
#include "export/exportfile.h"
#include "export/listexport.h"
#include "store/directory.h"
#include "words/exporttext.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;

namespace umh {

/// Where a list is exported to, and what is said of it there.
struct ExportTarget
{
    ExportChoice choice{};
    ExportFacts facts{}; ///< without the numbers
};

/// Writes what is to be exported to the writer, and returns how many rows that was; see exportList().
using ExportWork = std::function<Result<qint64>(const Connection &connection, ExportWriter &writer,
                                                const std::stop_token &stop, const ExportProgress &onProgress)>;

/// Writes all of \a file and has \a put put it in its place, which may be refused; returns how many rows that was. What
/// was not put is gone in the end. See exportList() for the others.
using ExportFileWork = std::function<Result<qint64>(ExportFile &file, const std::function<Status()> &put,
                                                    const std::stop_token &stop, const ExportProgress &onProgress)>;

/// Exports a list of the directory to a file, or writes another file with what is in it, with progress and cancel.
/// Lives on the GUI thread, works on one of its own. Destroying it cancels the work; where that cannot be stopped at
/// once, nobody waits for it, and what it has written is gone nevertheless.
class ListExportTask final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. \a clock must outlive the program.
    ListExportTask(const Directory &directory, ListExport list, ExportTarget target, const Clock &clock,
                   QObject *parent = nullptr);
    /// The same for what \a work writes, on the thread.
    ListExportTask(const Directory &directory, ExportWork work, ExportTarget target, QObject *parent = nullptr);
    /// The same for the file at \a path, all of which \a work writes by itself, on the thread.
    ListExportTask(const QString &path, ExportFile::Readers readers, ExportFileWork work, QObject *parent = nullptr);
    ~ListExportTask() override;

    /// Ends it with Cancelled, at once: nothing is left of what it has written. Where the file is in its place already,
    /// it has succeeded.
    void cancel();
    /// Whether its thread has ended, which may be some time after it was cancelled.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /// Written so far.
    void progressed(qint64 rows);
    // One of these, at the end.
    void succeeded(qint64 rows);
    void failed(const umh::Error &error);

private:
    struct Shared;

    void tell(const Result<qint64> &exported);

    std::shared_ptr<Shared> m_shared; ///< with the thread, which may outlive this
    QPointer<QThread> m_thread;
    bool m_isOver = false;
};

} // namespace umh
