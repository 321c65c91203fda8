#include "store/journalarchive.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalentry.h"
#include "store/storedvalues.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype archivedAtOnce = 500;

/// The texts after number, at and hash.
QString readingArchived()
{
    return u"SELECT number, at, hash, %1 FROM journal WHERE number > ? AND number <= ? ORDER BY number LIMIT %2"_s.arg(
        journalTextColumns(), QString::number(archivedAtOnce));
}

JournalEntry entryOf(const QSqlQuery &row)
{
    int column = 0;
    JournalEntry entry;
    entry.number = row.value(column++).toLongLong();
    entry.at = row.value(column++).toLongLong();
    entry.hash = row.value(column++).toByteArray();
    for (const JournalEntryText &each : journalEntryTexts) {
        entry.*each.text = row.isNull(column) ? QString() : row.value(column).toString();
        if (!row.isNull(column) && (entry.*each.text).isNull())
            entry.*each.text = u""_s;
        ++column;
    }
    return entry;
}

QByteArray lineOfArchive(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray archivedLine(const JournalEntry &entry)
{
    QJsonObject object{
        {u"number"_s, entry.number}, {u"at"_s, entry.at}, {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
    for (const JournalEntryText &each : journalEntryTexts) {
        if (!(entry.*each.text).isNull())
            object.insert(QLatin1StringView(each.member), entry.*each.text);
    }
    return lineOfArchive(object);
}

JournalEntry archivedEntry(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    JournalEntry entry;
    entry.number = object.value("number"_L1).toInteger();
    entry.at = object.value("at"_L1).toInteger();
    entry.hash = QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1());
    for (const JournalEntryText &each : journalEntryTexts) {
        const QJsonValue text = object.value(QLatin1StringView(each.member));
        entry.*each.text = text.isString() ? text.toString() : QString();
        if (text.isString() && (entry.*each.text).isNull())
            entry.*each.text = u""_s;
    }
    return entry;
}

Error notFitting(qint64 number)
{
    return {.kind = ErrorKind::Corrupt, .detail = u"entry %1 of the journal does not fit"_s.arg(number)};
}

/// The last entry before the first one that is not older than \a before; never the newest, from which numbers go on.
Result<qint64> lastOlderThan(const Connection &connection, const QDateTime &before, const DirectoryState &state)
{
    const Result<QVariant> first =
        connection.value(u"SELECT min(number) FROM journal WHERE at >= ?"_s, {toStoredTime(before)});
    if (!first)
        return first.error();
    return first->isNull() ? state.newestEntry - 1 : std::min(first->toLongLong(), state.newestEntry) - 1;
}

/// Writes the entries after \a state's anchor up to \a until to \a file; what there are.
Result<JournalArchive> writeArchive(const Connection &connection, const DirectoryState &state, qint64 until,
                                    const JournalArchiveFile &file, const std::stop_token &stop)
{
    JournalArchive archive{.first = state.anchorEntry + 1, .until = state.anchorEntry, .hash = state.anchorHash};
    if (const Status begun = file.write(lineOfArchive({{u"database"_s, state.guid},
                                                       {u"after"_s, state.anchorEntry},
                                                       {u"hash"_s, QString::fromLatin1(state.anchorHash.toHex())}}));
        !begun)
        return begun.error();
    PreparedStatement entries(connection, readingArchived());
    while (archive.until < until) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (const Status run = entries.run({archive.until, until}); !run)
            return run.error();
        QByteArray lines;
        const qint64 before = archive.until;
        Result<bool> found = entries.next();
        for (; found && *found; found = entries.next()) {
            const JournalEntry entry = entryOf(entries.row());
            if (entry.number != archive.until + 1 || entry.hashAfter(archive.hash) != entry.hash) {
                entries.finish();
                return notFitting(entry.number);
            }
            lines += archivedLine(entry);
            archive.until = entry.number;
            archive.hash = entry.hash;
            ++archive.entries;
        }
        entries.finish();
        if (!found)
            return found.error();
        if (archive.until == before)
            return notFitting(before + 1); // it is not there
        if (const Status written = file.write(lines); !written)
            return written.error();
    }
    return archive;
}

} // namespace

Result<JournalArchive> archiveJournal(const Connection &connection, const QDateTime &before,
                                      const JournalArchiveFile &file, const Clock &clock, const std::stop_token &stop)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    const Result<qint64> until = lastOlderThan(connection, before, *state);
    if (!until)
        return until.error();
    if (*until <= state->anchorEntry)
        return JournalArchive();
    const Result<JournalArchive> archive = writeArchive(connection, *state, *until, file, stop);
    if (!archive)
        return archive.error();
    // Only what is behind the anchor may go, and only an entry can be that.
    const auto anchored = connection.run(u"UPDATE directory_state SET anchor_entry = ?, anchor_hash = ? WHERE id = 1"_s,
                                         {archive->until, archive->hash});
    if (!anchored)
        return anchored.error();
    for (const QString &table : {u"journal"_s, u"journal_search"_s}) {
        const Status removed = connection.dialect().runUnlessStopped(
            connection, u"DELETE FROM %1 WHERE number <= ?"_s.arg(table), {archive->until}, stop);
        if (!removed)
            return removed.error();
    }
    const Status noted = Journal(connection, clock)
                             .archived({{u"first"_s, archive->first},
                                        {u"until"_s, archive->until},
                                        {u"hash"_s, QString::fromLatin1(archive->hash.toHex())},
                                        {u"file"_s, file.name}});
    if (!noted)
        return noted.error();
    if (const Status committed = transaction->commit([&] { return file.put(*archive); }); !committed)
        return committed.error();
    return archive;
}

Result<JournalArchive> readJournalArchive(QIODevice &file)
{
    const QJsonObject heading = QJsonDocument::fromJson(file.readLine()).object();
    JournalArchive archive{.first = heading.value("after"_L1).toInteger() + 1,
                           .until = heading.value("after"_L1).toInteger(),
                           .hash = QByteArray::fromHex(heading.value("hash"_L1).toString().toLatin1())};
    while (!file.atEnd()) {
        const JournalEntry entry = archivedEntry(file.readLine());
        if (entry.number != archive.until + 1 || entry.hashAfter(archive.hash) != entry.hash)
            return notFitting(archive.until + 1);
        archive.until = entry.number;
        archive.hash = entry.hash;
        ++archive.entries;
    }
    return archive;
}

} // namespace umh
