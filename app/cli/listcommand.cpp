#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/textlist.h"
#include "app/cli/viewsteps.h"
#include "domain/apiuser.h"
#include "domain/text/harmlesstext.h"
#include "domain/time/clock.h"
#include "export/csvwriter.h"
#include "export/exportfile.h"
#include "export/jsonwriter.h"
#include "export/listexport.h"
#include "export/sheetwriter.h"
#include "json/jsonvalue.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/keyscanner.h"
#include "store/operatorstore.h"
#include "store/storedvalues.h"
#include "words/exporttext.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many names a message offers.
constexpr int mostOffered = 5;
/// Of how many of the same name the one is found that is written just so.
constexpr int mostOfOneName = 100;
constexpr int mostTypes = 10'000;

QString shownName(const QString &name)
{
    constexpr int mostShown = 60;
    return elided(harmlessText(name), mostShown);
}

QString quoted(const QString &name)
{
    return CommandLine::tr("'%1'", "a name in quotes").arg(shownName(name));
}

/// \a problem and, where there is something, what to name instead.
QString withOffer(const QString &problem, const QStringList &names)
{
    if (names.isEmpty())
        return problem;
    QStringList offered;
    for (const QString &name : names.mid(0, mostOffered))
        offered += quoted(name);
    return problem + u' ' + CommandLine::tr("Among those available: %1.").arg(offered.join(", "_L1));
}

struct OperatorNames
{
    using Store = OperatorStore;
    using Query = OperatorQuery;
    static QString guid(const OperatorSummary &row) { return row.op.guid; }
    static QString name(const OperatorSummary &row) { return row.op.fullName; }
    static QString details(const OperatorSummary &row) { return row.op.email; }
    static QString none() { return CommandLine::tr("There is no operator %1."); }
    static QString several()
    {
        return CommandLine::tr("There are several operators named %1. Specify the right one by its GUID: %2.");
    }
};

struct GroupNames
{
    using Store = OperatorGroupStore;
    using Query = OperatorGroupQuery;
    static QString guid(const OperatorGroupSummary &row) { return row.group.guid; }
    static QString name(const OperatorGroupSummary &row) { return row.group.name; }
    static QString details(const OperatorGroupSummary &) { return {}; }
    static QString none() { return CommandLine::tr("There is no operator group %1."); }
    static QString several()
    {
        return CommandLine::tr("There are several operator groups named %1. Specify the right one by its GUID: %2.");
    }
};

/// The first names in which every word of \a typed occurs; where there are none, the first ones that there are.
template<typename Names>
Result<QStringList> namesLike(const Connection &connection, const QString &typed)
{
    typename Names::Query query;
    query.filter.search = typed;
    const Result<KeyScanResult> scanned = connection.dialect().keyScanner(connection)->scan({.query = query}, {});
    if (!scanned)
        return scanned.error();
    typename Names::Store store(connection);
    // More than are offered, as several can have the same name.
    constexpr int mostRead = 64;
    const size_t count = std::min<size_t>(scanned->keys.size(), mostRead);
    const auto found = count == 0 ? store.first({}, mostRead) : store.rows({scanned->keys.begin(), count});
    if (!found)
        return found.error();
    QStringList names;
    for (const auto &row : *found)
        names += Names::name(row);
    names.removeDuplicates();
    return names;
}

/// Finds what is called \a typed, or has it as its guid. Sets \a guid, or returns what is wrong.
template<typename Names>
Result<QString> lookUp(const Connection &connection, const QString &typed, QString &guid)
{
    typename Names::Store store(connection);
    const auto byGuid = store.byGuid(storedGuid(typed));
    if (byGuid) {
        guid = Names::guid(*byGuid);
        return QString();
    }
    if (byGuid.error().kind != ErrorKind::AlreadyGone)
        return byGuid.error();
    const auto named = store.named(typed, mostOfOneName);
    if (!named)
        return named.error();
    if (named->isEmpty()) {
        const Result<QStringList> others = namesLike<Names>(connection, typed);
        return others ? Result<QString>(withOffer(Names::none().arg(quoted(typed)), *others)) : others.error();
    }
    const auto isWrittenSo = [&](const auto &row) { return Names::name(row) == typed; };
    const auto exact = std::ranges::find_if(*named, isWrittenSo);
    if (named->size() == 1 || std::ranges::count_if(*named, isWrittenSo) == 1) {
        guid = Names::guid(named->size() == 1 ? named->constFirst() : *exact);
        return QString();
    }
    QStringList offered;
    for (const auto &row : named->mid(0, mostOffered)) {
        const QString details = Names::details(row);
        offered += Names::guid(row) + (details.isEmpty() ? QString() : " ("_L1 + shownName(details) + u')');
    }
    return Names::several().arg(quoted(typed), offered.join(", "_L1));
}

/// What is wrong with \a types: nothing where each is one of the account's or the directory has it.
Result<QString> checkTypes(const Connection &connection, const ApiUserTypes &types)
{
    QStringList offered{u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s};
    const Result<QStringList> stored = ApiUserStore(connection).types(mostTypes);
    if (!stored)
        return stored.error();
    for (const QString &other : *stored) {
        if (!offered.contains(other))
            offered += other;
    }
    const ApiUserTypes known = offered;
    for (const QString &type : types.list()) {
        if (!known.contains(type))
            return withOffer(CommandLine::tr("There is no API user of the type %1.").arg(quoted(type)), offered);
    }
    return QString();
}

/// Completes the filter of \a commandLine with the guids of the operator group and the operator that it names, and
/// makes sure that there is such a type. Returns what is wrong with them, as a sentence with what to name instead; null
/// where nothing is.
Result<QString> lookUpNames(const Connection &connection, CommandLine &commandLine)
{
    ApiUserFilter &filter = commandLine.query.filter;
    Result<QString> problem = QString();
    if (!filter.types.isEmpty())
        problem = checkTypes(connection, filter.types);
    if (problem && problem->isNull() && !commandLine.groupName.isEmpty())
        problem = lookUp<GroupNames>(connection, commandLine.groupName, filter.groupGuid);
    if (problem && problem->isNull() && !commandLine.operatorName.isEmpty())
        problem = lookUp<OperatorNames>(connection, commandLine.operatorName, filter.operatorGuid);
    return problem;
}

/// Which rows \a commandLine asks for, in which order.
DirectoryQuery queryOf(const CommandLine &commandLine)
{
    const ApiUserQuery &asked = commandLine.query;
    const Qt::SortOrder direction = asked.order.direction;
    switch (commandLine.table) {
    case ListedTable::ApiUsers:
        return asked;
    case ListedTable::Operators:
        return OperatorQuery{.order = {.by = commandLine.operatorSort, .direction = direction},
                             .filter = {.search = asked.filter.search, .groupGuid = asked.filter.groupGuid}};
    case ListedTable::Groups:
        return OperatorGroupQuery{.order = {.by = commandLine.groupSort, .direction = direction},
                                  .filter = {.search = asked.filter.search}};
    }
    Q_UNREACHABLE();
}

/// The list in \a format for who asks for no columns.
QStringList usualColumns(const DirectoryQuery &query, ListFormat format)
{
    const bool forPeople = format == ListFormat::Text || format == ListFormat::Xlsx;
    if (std::holds_alternative<ApiUserQuery>(query)) {
        const QStringList notes{u"owner"_s,     u"purpose"_s,    u"where-kept"_s, u"ticket"_s,
                                u"review-by"_s, u"keep-until"_s, u"reason"_s,     u"contradictory"_s};
        if (format == ListFormat::Json) {
            return QStringList{u"guid"_s,     u"operator"_s,    u"operator-guid"_s, u"username"_s,
                               u"type"_s,     u"created"_s,     u"last-used"_s,     u"last-used-state"_s,
                               u"requests"_s, u"description"_s, u"open-change"_s}
            + notes;
        }
        const QStringList columns{u"operator"_s,  u"username"_s, u"type"_s,       u"created"_s,
                                  u"last-used"_s, u"requests"_s, u"description"_s};
        return forPeople ? columns : columns + QStringList{u"guid"_s, u"open-change"_s} + notes;
    }
    if (std::holds_alternative<OperatorQuery>(query)) {
        const QStringList columns{u"name"_s,   u"email"_s,     u"on-duty"_s,  u"administrator"_s,
                                  u"groups"_s, u"api-users"_s, u"last-used"_s};
        if (format == ListFormat::Json)
            return QStringList{u"guid"_s} + columns + QStringList{u"last-used-state"_s, u"culture"_s};
        return forPeople ? columns : columns + QStringList{u"guid"_s};
    }
    const QStringList columns{u"name"_s, u"members"_s, u"api-users"_s};
    if (format == ListFormat::Json)
        return QStringList{u"guid"_s} + columns + QStringList{u"everyone"_s, u"administrators"_s};
    return forPeople ? columns : columns + QStringList{u"guid"_s};
}

ListExport listOf(const CommandLine &commandLine)
{
    const DirectoryQuery query = queryOf(commandLine);
    const QStringList columns =
        commandLine.columns.isEmpty() ? usualColumns(query, commandLine.format) : commandLine.columns;
    const bool forPeople = commandLine.format == ListFormat::Text || commandLine.format == ListFormat::Xlsx;
    return {.query = query,
            .fields = fieldsNamed(query, columns).value_or(QList<int>()),
            .language = forPeople ? ExportLanguage::Present : ExportLanguage::English};
}

/// Writes what \a commandLine asks for to \a sink, in any format but that of a workbook.
std::unique_ptr<ExportWriter> textWriter(const CommandLine &commandLine, const QDateTime &now, bool isForTerminal,
                                         ByteSink sink)
{
    if (commandLine.format == ListFormat::Text)
        return std::make_unique<TextListWriter>(now, std::move(sink));
    if (commandLine.format == ListFormat::Json)
        return std::make_unique<JsonWriter>(std::move(sink));
    return std::make_unique<CsvWriter>(CsvStyle{.separator = commandLine.separator,
                                                .byteOrderMark = commandLine.byteOrderMark,
                                                .isForTerminal = isForTerminal},
                                       std::move(sink));
}

/// What \a list is called, and what the filters of the command line were.
ExportFacts factsOf(const Connection &connection, const ListExport &list, const CommandLine &commandLine,
                    const QDateTime &now)
{
    ExportFacts facts{.list = ExportText::listName(list.query), .database = connection.location().name(), .at = now};
    if (const Result<std::optional<Account>> account = AccountStore(connection).account(); account && *account)
        facts.account = (*account)->baseUrl;
    facts.filter = commandLine.filterWords;
    return facts;
}

/// Writes the list to the file that \a commandLine names: all of it or nothing.
Status writeFile(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                 const std::stop_token &stop)
{
    const ListExport list = listOf(commandLine);
    const QDateTime now = clock.now();
    const Result<std::unique_ptr<ExportFile>> file = ExportFile::make(commandLine.output);
    if (!file)
        return file.error();
    std::optional<SilentErrors> silence;
    std::unique_ptr<ExportWriter> writer;
    if (commandLine.format == ListFormat::Xlsx) {
        silence.emplace(); // its library says there, in its own words, what it has told its caller as well
        writer = std::make_unique<SheetWriter>((*file)->writtenTo(), commandLine.output,
                                               sheetTextsOf(factsOf(connection, list, commandLine, now)));
    } else {
        writer = textWriter(commandLine, now, false, (*file)->sink());
    }
    const Result<qint64> exported = exportList(connection, list, *writer, clock, stop);
    return exported ? (*file)->put() : Status(exported.error());
}

/// Writes the list to \a output. Ends early, without an error, once that has one. Corrupt where it is not all of it,
/// after what could be read.
Status writeOut(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                const std::stop_token &stop, CommandOutput &output)
{
    const auto sink = [&output](const QByteArray &bytes) -> Status {
        return output.write(bytes) ? Status() : Status(Error{.kind = ErrorKind::Cancelled});
    };
    const std::unique_ptr<ExportWriter> writer = textWriter(commandLine, clock.now(), output.isTerminal(), sink);
    const Result<qint64> exported = exportList(connection, listOf(commandLine), *writer, clock, stop);
    return exported || !output.problem().isNull() ? Status() : Status(exported.error());
}

} // namespace

int runList(const Directory &directory, const CommandLine &commandLine, const std::stop_token &stop,
            const CommandStreams &streams)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Background);
    if (!connection)
        return fail(streams, connection.error());
    CommandLine complete = commandLine;
    if (!commandLine.viewName.isEmpty()) {
        const auto view = findView(commandLine.viewName);
        if (const QString *wrong = std::get_if<QString>(&view))
            return fail(streams, *wrong);
        complete.query = std::get<ApiUserView>(view).query;
    }
    const Result<QString> problem = lookUpNames(*connection, complete);
    if (!problem)
        return fail(streams, problem.error());
    if (!problem->isNull())
        return fail(streams, *problem);
    CommandOutput output(streams.output);
    const Status listed = complete.output.isEmpty() ? writeOut(*connection, complete, Clock::system(), stop, output)
                                                    : writeFile(*connection, complete, Clock::system(), stop);
    if (!listed)
        return fail(streams, listed.error());
    return finish(streams, output);
}

} // namespace umh
