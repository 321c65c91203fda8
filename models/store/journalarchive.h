#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>
#include <stop_token>

class QIODevice;

namespace umh {

class Clock;
class Connection;

/// Entries of the journal that were, or are about to be, taken out into a file. A value.
struct JournalArchive
{
    qint64 entries = 0; ///< how many; 0 where none was old enough
    qint64 first = 0; ///< the number of the first of them
    qint64 until = 0; ///< the number of the last
    QByteArray hash{}; ///< of the last

    friend bool operator==(const JournalArchive &, const JournalArchive &) = default;
};

/// Where archived entries go. A file that is written beside its place, as ExportFile does.
struct JournalArchiveFile
{
    QString name; ///< that the journal is to tell
    std::function<Status(const QByteArray &bytes)> write;
    /// All has been written: looks whether it is all there, and puts the file in its place. Its error undoes all.
    std::function<Status(const JournalArchive &archive)> put;
};

/// Takes all entries of the journal that come before the first one that is not older than \a before out into \a file, a
/// JSON object on each line, the first of which says whose they are; they are removed, the journal goes on from there,
/// and tells of it. All of it in one transaction: once \a file has been put, only the commit is left, so that entries
/// may stand in both where that fails, but nowhere in none. Corrupt where one of them does not fit the one before. Only
/// the owner of a directory on a server may do that. Nothing is written where none is old enough. Ends with Cancelled
/// soon after \a stop was requested.
[[nodiscard]] Result<JournalArchive> archiveJournal(const Connection &connection, const QDateTime &before,
                                                    const JournalArchiveFile &file, const Clock &clock,
                                                    const std::stop_token &stop);

/// Reads an archive from \a file and checks that its entries fit each other; the first that does not is Corrupt.
[[nodiscard]] Result<JournalArchive> readJournalArchive(QIODevice &file);

} // namespace umh
