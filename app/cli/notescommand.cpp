#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/notestable.h"
#include "app/cli/terminal.h"
#include "domain/system/fileerror.h"
#include "domain/time/clock.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/keptconnection.h"
#include "store/keyscanner.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype notesBatch = 64;

/// Writes all API users with what is known of them, and behind them what is known of those that are not there, from one
/// state of the directory.
Status writeNotes(const Connection &connection, const std::stop_token &stop, CommandOutput &output)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const Result<QList<FactsOfApiUser>> all = ApiUserFactStore(connection).all();
    if (!all)
        return all.error();
    QHash<QString, ApiUserFacts> left;
    for (const FactsOfApiUser &one : *all)
        left.insert(one.apiUserGuid, one.facts);
    ApiUserStore apiUsers(connection);
    output.write(NotesTable::heading());
    Status streamed =
        connection.dialect()
            .keyScanner(connection)
            ->stream({.query = ApiUserQuery()}, notesBatch, stop, [&](const KeyList &keys) -> Status {
                const Result<QList<ApiUser>> rows = apiUsers.rows(keys);
                if (!rows)
                    return rows.error();
                QByteArray text;
                for (const ApiUser &apiUser : *rows) {
                    text += NotesTable::line({apiUser.guid, apiUser.operatorName, apiUser.username, apiUser.facts});
                    left.remove(apiUser.guid);
                }
                if (stop.stop_requested() || !output.write(text))
                    return Error{.kind = ErrorKind::Cancelled};
                return {};
            });
    if (!output.problem().isNull())
        return {};
    if (!streamed)
        return streamed;
    for (const FactsOfApiUser &one : *all) {
        if (left.contains(one.apiUserGuid))
            output.write(NotesTable::line({one.apiUserGuid, {}, {}, one.facts}));
    }
    return {};
}

int exportNotes(const Directory &directory, const std::stop_token &stop, const CommandStreams &streams)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return fail(streams, connection.error());
    CommandOutput output(streams.output);
    if (const Status written = writeNotes(*connection, stop, output); !written)
        return fail(streams, written.error());
    return finish(streams, output);
}

/// A sentence for each line whose API user neither the directory has nor anybody knows anything of.
Result<QStringList> unknownApiUsers(const Connection &connection, const NotesTable::Reading &reading)
{
    QSet<QString> known;
    QStringList guids;
    for (const NotesTable::Reading::Line &line : reading.lines)
        guids += line.change.apiUserGuid;
    const auto facts = ApiUserFactStore(connection).of(guids);
    if (!facts)
        return facts.error();
    ApiUserStore apiUsers(connection);
    const Result<QSet<QString>> present = apiUsers.present(guids);
    if (!present)
        return present.error();
    QStringList problems;
    for (const NotesTable::Reading::Line &line : reading.lines) {
        const QString &guid = line.change.apiUserGuid;
        if (facts->contains(guid) || present->contains(guid) || problems.size() >= NotesTable::mostProblems)
            continue;
        problems += CommandLine::tr("Line %1: %2")
                        .arg(QLocale().toString(line.number),
                             CommandLine::tr("There is no API user with the GUID '%1'.").arg(shownArgument(guid)));
    }
    return problems;
}

/// What an import says that has taken nothing.
int refuseNotes(const CommandStreams &streams, const QStringList &problems)
{
    say(streams.error, problems.join(u'\n') + u'\n');
    return fail(streams, CommandLine::tr("Nothing was imported."));
}

int importNotes(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
                const CommandStreams &streams)
{
    QFile file(commandLine.notesFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(streams, fileError(errno, commandLine.notesFile));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(streams, fileError(errno, commandLine.notesFile));
    const NotesTable::Reading reading = NotesTable::read(content);
    if (!reading.problems.isEmpty())
        return refuseNotes(streams, reading.problems);
    KeptConnection kept(directory, Directory::Use::Writing);
    const Result<const Connection *> connection = kept.connection();
    if (!connection)
        return fail(streams, connection.error());
    const Result<QStringList> unknown = unknownApiUsers(**connection, reading);
    if (!unknown)
        return fail(streams, unknown.error());
    if (!unknown->isEmpty())
        return refuseNotes(streams, *unknown);
    QList<FactsChangeOfApiUser> changes;
    for (const NotesTable::Reading::Line &line : reading.lines)
        changes += line.change;
    CommandOutput output(streams.output);
    if (commandLine.dryRun) {
        const Result<qsizetype> count = ApiUserFactStore(**connection).countChanging(changes);
        if (!count)
            return fail(streams, count.error());
        output.write(CommandLine::tr("The notes of %n API user(s) would change.", nullptr, int(*count)) + u'\n');
        return finish(streams, output);
    }
    qsizetype count = 0;
    const Status changed = kept.write([&](const Connection &writing) -> Status {
        const auto before = ApiUserFactStore(writing).change(changes, Clock::system(), stop);
        if (!before)
            return before.error();
        count = before->size();
        return {};
    });
    if (!changed)
        return fail(streams, changed.error());
    const QString done = CommandLine::tr("The notes of %n API user(s) have changed.", nullptr, int(count));
    output.write(done + u'\n');
    return finish(streams, output, done);
}

} // namespace

int runNotes(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
             const CommandStreams &streams)
{
    return commandLine.notesFile.isNull() ? exportNotes(directory, stop, streams)
                                          : importNotes(directory, commandLine, stop, streams);
}

} // namespace umh
