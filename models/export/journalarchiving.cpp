#include "export/journalarchiving.h"

#include "domain/system/fileerror.h"
#include "export/exportfile.h"

#include <QtCore/QFile>

#include <cerrno>

namespace umh {
namespace {

/// Whether the file that is written to \a path holds just what \a archive says.
Status checkArchive(const QString &path, const JournalArchive &archive)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(errno, path);
    const Result<JournalArchive> read = readJournalArchive(file);
    if (!read)
        return read.error();
    return *read == archive ? Status() : Status(Error{.kind = ErrorKind::FileUnwritable, .path = path});
}

} // namespace

Result<JournalArchive> archiveJournalInto(const JournalArchivePlace &place, const Connection &connection,
                                          const QDateTime &before, const Clock &clock, const std::stop_token &stop,
                                          const ExportProgress &onProgress)
{
    qint64 lines = -1; // the first says whose they are
    const auto write = [&, sink = place.file.sink()](const QByteArray &bytes) {
        lines += bytes.count('\n');
        if (onProgress)
            onProgress(lines);
        return sink(bytes);
    };
    const auto put = [&](const JournalArchive &written) -> Status {
        Status checked = checkArchive(place.file.writtenTo(), written);
        return checked ? place.put() : checked;
    };
    return archiveJournal(connection, before, {.name = place.name, .write = write, .put = put}, clock, stop);
}

} // namespace umh
