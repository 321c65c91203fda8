#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/listwriter.h"
#include "app/cli/terminal.h"
#include "app/cli/viewsteps.h"
#include "domain/apiuser.h"
#include "domain/text/harmlesstext.h"
#include "domain/time/clock.h"
#include "json/jsonvalue.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/keyscanner.h"
#include "store/openchangestore.h"
#include "store/operatorstore.h"
#include "store/storedvalues.h"

#include <algorithm>

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

/// As many rows as ApiUserStore keeps a prepared statement for; larger batches take longer.
constexpr qsizetype batchSize = 64;

/// The rows of one list, batch by batch.
class ListedRows final
{
public:
    ListedRows(const Connection &connection, ListWriter &writer)
        : m_store(connection)
        , m_path(connection.location().name())
        , m_writer(writer)
    { }

    /// Appends the API users with \a keys to \a to.
    [[nodiscard]] Status add(const KeyList &keys, QByteArray &to)
    {
        const Result<QList<ApiUser>> rows = m_store.rows(keys);
        if (!rows)
            return rows.error();
        for (const ApiUser &apiUser : *rows) {
            if (apiUser.key == 0) // nothing can have come between: it is one state of the directory
                return Error{.kind = ErrorKind::Corrupt, .path = m_path};
            if (Status added = add(apiUser, to); !added)
                return added;
        }
        return {};
    }

private:
    [[nodiscard]] Status add(const ApiUser &apiUser, QByteArray &to)
    {
        // Tables see only the beginning of a long description; a list has it all.
        if (apiUser.description.size() < displayedDescriptionLength) {
            m_writer.add(apiUser, to);
            return {};
        }
        const Result<ApiUser> whole = m_store.byKey(apiUser.key);
        if (!whole)
            return whole.error();
        m_writer.add(*whole, to);
        return {};
    }

    ApiUserStore m_store;
    const QString m_path;
    ListWriter &m_writer;
};

/// Writes the API users that \a commandLine asks for to \a output, in their order, from one consistent state of the
/// directory; the memory it takes does not grow with them. Ends early, without an error, once \a output has one.
/// Corrupt where it is not all of them, after what could be read.
Status writeList(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                 const std::stop_token &stop, CommandOutput &output)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const QDateTime now = clock.now();
    const Result<QList<OpenChange>> changes = OpenChangeStore(connection, clock).all();
    if (!changes)
        return changes.error();
    OpenKinds open;
    for (const OpenChange &change : *changes)
        open.insert(change.apiUserGuid, change.kind);
    const ListDestination destination = output.isTerminal() ? ListDestination::Terminal : ListDestination::File;
    const std::unique_ptr<ListWriter> writer = ListWriter::make(commandLine.format, now, open, destination);
    ListedRows rows(connection, *writer);

    QByteArray text;
    writer->begin(text);
    Status streamed =
        connection.dialect()
            .keyScanner(connection)
            ->stream({.query = commandLine.query, .now = now}, batchSize, stop, [&](const KeyList &keys) -> Status {
                if (Status added = rows.add(keys, text); !added)
                    return added;
                if (stop.stop_requested() || !output.write(text))
                    return Error{.kind = ErrorKind::Cancelled};
                text.resize(0); // keeps its memory
                return {};
            });
    if (!output.problem().isNull())
        return {};
    if (!streamed)
        return streamed;
    writer->end(text);
    output.write(text);
    return {};
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
    if (const Status listed = writeList(*connection, complete, Clock::system(), stop, output); !listed)
        return fail(streams, listed.error());
    return finish(streams, output);
}

} // namespace umh
