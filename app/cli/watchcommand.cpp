#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/journalwriter.h"
#include "app/cli/terminal.h"
#include "app/cli/watchstate.h"
#include "app/endsignals.h"
#include "domain/system/fileerror.h"
#include "domain/time/clock.h"
#include "export/programtext.h"
#include "store/directory.h"
#include "store/directorystate.h"
#include "store/journalnews.h"
#include "store/journalstore.h"
#include "words/apiusertext.h"
#include "words/journaltext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QLockFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int exitNews = 3;

/// A line for \a record, with its number.
QByteArray lineOf(const JournalRecord &record, ListFormat format)
{
    if (format != ListFormat::Json) {
        const QString details = JournalText::details(record);
        const QString line = u"%1  %2  %3: %4 (%5)%6\n"_s.arg(
            QLocale().toString(record.key), ApiUserText::exactly(record.at), JournalText::kind(record),
            ApiUserText::oneLine(record.username), ApiUserText::oneLine(record.operatorName),
            details.isEmpty() ? QString() : u" – "_s + details);
        QByteArray text;
        appendUtf8(text, line);
        return text;
    }
    QByteArray json = "{\"number\":" + QByteArray::number(record.key);
    appendJsonMember(json, ",\"when\":", isoTime(record.at));
    appendJsonMember(json, ",\"what\":", QString(record.action).replace(u' ', u'-'));
    appendJsonMember(json, ",\"guid\":", record.apiUserGuid);
    appendJsonMember(json, ",\"username\":", record.username);
    appendJsonMember(json, ",\"operator\":", record.operatorName);
    appendJsonMember(json, ",\"operatorGuid\":", record.operatorGuid);
    appendJsonMember(json, ",\"byWhom\":", record.origin == Origin::Account ? u"account"_s : record.who);
    appendJournalChanges(json, record.changes());
    return json + "}\n";
}

QByteArray failingLine(const QDateTime &since, ListFormat format)
{
    if (format == ListFormat::Json) {
        QByteArray json = "{\"number\":null";
        appendJsonMember(json, ",\"when\":", isoTime(since));
        return json + ",\"what\":\"sync-failing\"}\n";
    }
    return (CommandLine::tr("The sync has been failing since %1.").arg(ApiUserText::exactly(since)) + u'\n').toUtf8();
}

/// Syncs as `sync` does, but prints only what goes wrong.
bool syncsWell(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> nowhere(std::fopen("/dev/null", "w"), &std::fclose);
    CommandStreams quiet = streams;
    if (nowhere)
        quiet.output = nowhere.get();
    return runSync(directory, commandLine, quiet) == EXIT_SUCCESS;
}

/// What is known of the directory at the moment. A read transaction that is going on shows the same as this.
struct Present
{
    DirectoryState state;
    bool isGoingOn = false; ///< from what was looked at last
};

Result<Present> presentState(const Connection &connection, const WatchState &told)
{
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    Present present{.state = *state, .isGoingOn = told.entry <= state->newestEntry};
    if (told.entry > state->anchorEntry && present.isGoingOn) {
        const Result<QByteArray> hash = journalHashOf(connection, told.entry);
        if (!hash)
            return hash.error();
        present.isGoingOn = *hash == told.hash;
    }
    return present;
}

/// Prints what is news after \a told, which is brought up to date. Returns how many items that are.
Result<qint64> printNews(const Connection &connection, WatchState &told, ListFormat format, CommandOutput &output,
                         const std::stop_token &stop, const CommandStreams &streams)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const Result<Present> present = presentState(connection, told);
    if (!present)
        return present.error();
    qint64 count = 0;
    if (present->isGoingOn) {
        const Status printed = forEachNews(
            connection, told.entry, present->state.newestEntry, stop, [&](const JournalRecord &record) -> Status {
                ++count;
                return output.write(lineOf(record, format)) ? Status() : Status(Error{.kind = ErrorKind::Cancelled});
            });
        if (!printed)
            return printed.error();
    } else {
        remark(
            streams,
            CommandLine::tr("The database was put back to an earlier state since the last run. What happens from now "
                            "on will be reported."));
    }
    told.entry = present->state.newestEntry;
    told.hash = present->state.newestHash;
    return count;
}

/// What has been told so far; of a first run, all that has happened.
Result<WatchState> toldSoFar(const Connection &connection, const QString &path, const CommandStreams &streams)
{
    const Result<std::optional<WatchState>> known = WatchState::read(path);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const Result<DirectoryState> state = DirectoryState::of(connection);
    if (!state)
        return state.error();
    WatchState begun{.entry = state->newestEntry, .hash = state->newestHash};
    // Kept at once: what comes while this run is at work is news, even if it does not get to its end.
    if (const Status written = begun.write(path); !written)
        return written.error();
    remark(streams,
           CommandLine::tr("This is the first run for this database. What happens from now on will be reported."));
    return begun;
}

} // namespace

int runWatch(const Directory &directory, const CommandLine &commandLine, const CommandStreams &streams)
{
    QString path;
    std::optional<WatchState> told;
    std::unique_ptr<QLockFile> lock;
    {
        const Result<Connection> connection = directory.connect(Directory::Use::Background);
        if (!connection)
            return fail(streams, connection.error());
        const Result<DirectoryState> state = DirectoryState::of(*connection);
        if (!state)
            return fail(streams, state.error());
        path = WatchState::pathOf(state->guid);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return fail(streams, fileError(errno, QFileInfo(path).path()));
        lock = std::make_unique<QLockFile>(path + ".lock"_L1);
        lock->setStaleLockTime(0); // a sync may take long; a lock of a program that is gone is told by its process
        constexpr int patience = 10'000; // ms
        if (!lock->tryLock(patience))
            return fail(streams, CommandLine::tr("Another watch of this database is running. Nothing was printed."));
        Result<WatchState> known = toldSoFar(*connection, path, streams);
        if (!known)
            return fail(streams, known.error());
        told = *known;
    }
    const bool syncFailed = commandLine.syncFirst && !syncsWell(directory, commandLine, streams);
    CommandOutput output(streams.output);
    qint64 count = 0;
    if (commandLine.syncFirst) {
        if (syncFailed && !told->failingSince.isValid()) {
            told->failingSince = Clock::system().now();
            output.write(failingLine(told->failingSince, commandLine.format));
            ++count;
        } else if (!syncFailed) {
            told->failingSince = {};
        }
    }
    const CommandInterrupt interrupt;
    const Result<Connection> connection = directory.connect(Directory::Use::Background, interrupt.token());
    if (!connection)
        return fail(streams, connection.error());
    const Result<qint64> news = printNews(*connection, *told, commandLine.format, output, interrupt.token(), streams);
    if (!news && output.problem().isNull())
        return fail(streams, news.error());
    // Only what has arrived has been told.
    if (!output.flush() || !output.problem().isNull())
        return std::max(finish(streams, output), EXIT_FAILURE); // also where the reader has had enough
    if (const Status kept = told->write(path); !kept)
        return fail(streams, kept.error());
    count += *news;
    return syncFailed ? EXIT_FAILURE : count > 0 ? exitNews : EXIT_SUCCESS;
}

} // namespace umh
