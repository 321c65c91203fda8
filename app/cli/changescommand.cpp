#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/journalwriter.h"
#include "app/cli/terminal.h"
#include "export/programtext.h"
#include "store/directory.h"
#include "store/journalstore.h"
#include "store/netchanges.h"
#include "words/netchangetext.h"

#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString changeName(const NetChange &change)
{
    switch (change.kind) {
    case NetChange::Kind::New:
        return u"new"_s;
    case NetChange::Kind::Gone:
        return u"gone"_s;
    case NetChange::Kind::NewAndGone:
        return u"new-and-gone"_s;
    case NetChange::Kind::Changed:
        return change.fields.isEmpty() ? u"in-use-again"_s : u"changed"_s;
    }
    Q_UNREACHABLE();
}

ExportCell valueCell(const QJsonValue &value)
{
    return value.isString() ? ExportCell(value.toString()) : ExportCell();
}

/// For people, a line for each API user.
Status writeAsText(const QList<NetChange> &changes, ExportWriter &writer)
{
    const std::vector<ExportField> fields{
        {"change", "Change", "change", ColumnKind::Name, [] { return CommandLine::tr("Change"); }},
        {"username", "Username", "username", ColumnKind::Code, [] { return ApiUserText::tr("Username"); }},
        {"operator", "Operator", "operator", ColumnKind::Name, [] { return ApiUserText::tr("Operator"); }},
        {"details", "Details", "details", ColumnKind::Prose, [] { return JournalText::tr("Details"); }},
    };
    if (Status begun = writer.begin(fields, false); !begun)
        return begun;
    for (const NetChange &change : changes) {
        const std::vector<ExportCell> cells{NetChangeText::kind(change), textCell(change.username),
                                            textCell(change.operatorName), NetChangeText::details(change)};
        if (Status added = writer.add(cells, false); !added)
            return added;
    }
    return writer.end();
}

/// For other programs, a line for each field that is not what it was, or one without.
Status writeAsCsv(const QList<NetChange> &changes, ExportWriter &writer)
{
    const std::vector<ExportField> fields{
        {"change", "Change", "change", ColumnKind::Name, nullptr},
        {"username", "Username", "username", ColumnKind::Code, nullptr},
        {"operator", "Operator", "operator", ColumnKind::Name, nullptr},
        {"field", "Field", "field", ColumnKind::Name, nullptr},
        {"before", "Before", "before", ColumnKind::Prose, nullptr},
        {"after", "After", "after", ColumnKind::Prose, nullptr},
        {"in-use-again", "In use again", "inUseAgain", ColumnKind::Flag, nullptr},
        {"guid", "Guid", "guid", ColumnKind::Code, nullptr},
        {"operator-guid", "Operator guid", "operatorGuid", ColumnKind::Code, nullptr},
    };
    if (Status begun = writer.begin(fields, false); !begun)
        return begun;
    for (const NetChange &change : changes) {
        const QList<JournalChange> lines = change.fields.isEmpty() ? QList<JournalChange>{{}} : change.fields;
        for (const JournalChange &field : lines) {
            const std::vector<ExportCell> cells{
                changeName(change),    textCell(change.username),    textCell(change.operatorName),
                textCell(field.field), valueCell(field.before),      valueCell(field.after),
                change.inUseAgain,     textCell(change.apiUserGuid), textCell(change.operatorGuid)};
            if (Status added = writer.add(cells, false); !added)
                return added;
        }
    }
    return writer.end();
}

/// An array of objects, one a line.
QByteArray asJson(const QList<NetChange> &changes)
{
    QByteArray json = "[";
    for (const NetChange &change : changes) {
        appendJsonMember(json, json.size() == 1 ? "\n{\"change\":" : ",\n{\"change\":", changeName(change));
        appendJsonMember(json, ",\"guid\":", change.apiUserGuid);
        appendJsonMember(json, ",\"username\":", change.username);
        appendJsonMember(json, ",\"operator\":", change.operatorName);
        appendJsonMember(json, ",\"operatorGuid\":", change.operatorGuid);
        json += change.inUseAgain ? ",\"inUseAgain\":true" : ",\"inUseAgain\":false";
        appendJournalChanges(json, change.fields);
        json += '}';
    }
    json += changes.isEmpty() ? "]\n" : "\n]\n";
    return json;
}

} // namespace

int runChanges(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
               const CommandStreams &streams)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background, stop);
    if (!connection)
        return fail(streams, connection.error());
    const Result<QDateTime> knownSince = journalKnownSince(*connection);
    if (!knownSince)
        return fail(streams, knownSince.error());
    const Result<QList<NetChange>> changes =
        netChanges(*connection, {.since = commandLine.since, .until = commandLine.until}, stop);
    if (!changes)
        return fail(streams, changes.error());
    if (!knownSince->isValid())
        remark(streams, NetChangeText::nothingKnown());
    else if (commandLine.since < *knownSince)
        remark(streams, NetChangeText::notKnownBefore(*knownSince));
    CommandOutput output(streams.output);
    if (commandLine.format == ListFormat::Json) {
        output.write(asJson(*changes));
        return finish(streams, output);
    }
    const auto writer = programWriter(commandLine.format, output);
    const Status written =
        commandLine.format == ListFormat::Text ? writeAsText(*changes, *writer) : writeAsCsv(*changes, *writer);
    if (!written && output.problem().isNull())
        return fail(streams, written.error());
    return finish(streams, output);
}

} // namespace umh
