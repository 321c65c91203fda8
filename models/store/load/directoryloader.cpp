#include "store/load/directoryloader.h"

#include "domain/text/textfolding.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/journal.h"
#include "store/load/apiuserbulkwriter.h"

#include <QtCore/QJsonObject>
#include <QtSql/QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QJsonObject tallyAsJson(const LoadTally &tally)
{
    return {{u"added"_s, tally.added}, {u"changed"_s, tally.changed}};
}

QJsonObject tallyAsJsonWithRemoved(const LoadTally &tally)
{
    QJsonObject json = tallyAsJson(tally);
    json.insert(u"removed"_s, tally.removed);
    return json;
}

void count(OperatorWriter::Outcome outcome, LoadTally &tally)
{
    using Outcome = OperatorWriter::Outcome;
    ++(outcome == Outcome::Added ? tally.added : outcome == Outcome::Changed ? tally.changed : tally.unchanged);
}

} // namespace

DirectoryLoader::DirectoryLoader(const Connection &connection, const Clock &clock, LoadMode mode)
    : m_connection(connection)
    , m_clock(clock)
{
    if (mode == LoadMode::Mirror)
        m_mirror.emplace(connection, clock, [this](const QString &operatorGuid) { return isKnown(operatorGuid); });
}

// Statements go before the transaction is rolled back.
DirectoryLoader::~DirectoryLoader()
{
    m_bulk.reset();
    endStatements();
}

Status DirectoryLoader::begin()
{
    Q_ASSERT(!m_transaction);
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    m_operatorWriter.emplace(m_connection);
    m_apiUserWriter.emplace(m_connection);
    m_journal.emplace(m_connection, m_clock);

    auto operators = m_connection.run(u"SELECT guid, full_name, folded_name FROM operator"_s);
    if (!operators)
        return operators.error();
    while (operators->next()) {
        m_operators.insert(operators->value(0).toString(),
                           {operators->value(1).toString(), operators->value(2).toString()});
    }
    if (operators->lastError().isValid())
        return m_connection.errorOf(*operators);
    return m_mirror ? m_mirror->begin() : Status();
}

Status DirectoryLoader::keepChangesSince(qint64 entry)
{
    Q_ASSERT(m_transaction && m_mirror);
    return m_mirror->keepChangesSince(entry);
}

bool DirectoryLoader::isKnown(const QString &operatorGuid) const
{
    const auto found = m_operators.constFind(operatorGuid);
    // What the account does not have any more is still there, but about to go.
    return found != m_operators.cend() && (found->added || !m_mirror);
}

Status DirectoryLoader::add(const Operator &op)
{
    if (const auto known = m_operators.constFind(op.guid); known != m_operators.cend() && known->added)
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = op.guid, .field = u"OperatorGuid"_s};
    if (m_operators.isEmpty()) {
        if (Status started = startOperators(); !started)
            return started;
    }
    const auto outcome = m_operatorWriter->write(op);
    if (!outcome)
        return outcome.error();
    count(*outcome, m_summary.operators);
    m_operators.insert(op.guid, {.fullName = op.fullName, .folded = folded(op.fullName), .added = true});
    return {};
}

Status DirectoryLoader::add(const OperatorGroup &given)
{
    OperatorGroup group = given;
    // Nobody is no answer: it holds every operator, whom commit() adds.
    if (group.everyone && group.members && group.members->isEmpty())
        group.members.reset();
    m_everyoneIsUnlisted = m_everyoneIsUnlisted || (group.everyone && !group.members);
    if (!m_seenGroups.insert(group.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = group.guid, .field = u"OperatorGroupGuid"_s};
    for (const QString &member : group.members.value_or(QList<QString>())) {
        if (!isKnown(member))
            return Error{.kind = ErrorKind::OperatorUnknown, .detail = member, .field = u"Members"_s};
    }
    const auto outcome = m_operatorWriter->write(group);
    if (!outcome)
        return outcome.error();
    count(*outcome, m_summary.groups);
    return {};
}

Status DirectoryLoader::add(ApiUser apiUser)
{
    if (!m_apiUsersStarted) {
        if (Status started = startApiUsers(); !started)
            return started;
    }
    if (!m_seenApiUsers.insert(apiUser.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = apiUser.guid, .field = u"ApiUserGuid"_s};
    if (!isKnown(apiUser.operatorGuid))
        return Error{.kind = ErrorKind::OperatorUnknown, .detail = apiUser.operatorGuid, .field = u"OperatorGuid"_s};
    if (m_mirror && m_mirror->isKept(apiUser.guid)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    const OperatorName name = m_operators.value(apiUser.operatorGuid);
    apiUser.operatorName = name.fullName;
    if (m_bulkApiUsers) {
        ++m_summary.apiUsers.added;
        return m_bulk->write(apiUser, name.folded);
    }
    if (Status written = write(apiUser, name); !written)
        return written;
    return m_mirror ? m_mirror->settle(apiUser) : Status();
}

Status DirectoryLoader::write(ApiUser &apiUser, const OperatorName &name)
{
    const Result<std::optional<ApiUser>> before = m_apiUserWriter->stored(apiUser.guid);
    if (!before)
        return before.error();
    if (!*before) {
        ++m_summary.apiUsers.added;
        Status added = m_apiUserWriter->add(apiUser, name.folded);
        return added && m_mirror ? m_journal->added(apiUser, Origin::Account) : added;
    }
    apiUser.key = (*before)->key;
    if (m_mirror)
        m_mirror->list(apiUser.key);
    if (isStoredAlike(apiUser, **before)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    ++m_summary.apiUsers.changed;
    if (Status changed = m_apiUserWriter->change(**before, apiUser, name.folded); !changed)
        return changed;
    if (!m_mirror)
        return m_journal->changed(**before, apiUser);
    ApiUser then = **before;
    if (m_rereadsTimes)
        then.created = apiUser.created;
    return m_journal->changedAtAccount(then, apiUser, m_mirror->openChange(apiUser.guid));
}

// There are none yet, and so no API users nor members either.
Status DirectoryLoader::startOperators()
{
    m_bulk = m_connection.dialect().bulkWriter(m_connection);
    return m_bulk->begin();
}

Status DirectoryLoader::startApiUsers()
{
    m_apiUsersStarted = true;
    const Result<QVariant> any = m_connection.value(u"SELECT 1 FROM api_user LIMIT 1"_s);
    if (!any)
        return any.error();
    if (!any->isNull())
        return {};
    if (!m_bulk)
        m_bulk = m_connection.dialect().bulkWriter(m_connection);
    m_bulkApiUsers = true;
    return m_bulk->beginApiUsers();
}

Status DirectoryLoader::endApiUsers()
{
    return std::exchange(m_bulkApiUsers, false) ? m_bulk->endApiUsers() : Status();
}

void DirectoryLoader::endStatements()
{
    m_operatorWriter.reset();
    m_apiUserWriter.reset();
    m_journal.reset();
}

QStringList DirectoryLoader::goneOperators() const
{
    QStringList gone;
    for (auto op = m_operators.cbegin(); op != m_operators.cend(); ++op) {
        if (!op->added)
            gone += op.key();
    }
    return gone;
}

Result<LoadRemovals> DirectoryLoader::removals()
{
    Q_ASSERT(m_transaction && m_mirror);
    if (const Status ended = endApiUsers(); !ended)
        return ended.error();
    Result<LoadRemovals> removals = m_mirror->removals();
    if (!removals)
        return removals;
    const Result<QStringList> groups = m_mirror->goneGroups(m_seenGroups);
    if (!groups)
        return groups.error();
    removals->groups = groups->size();
    removals->operators = goneOperators().size();
    return removals;
}

Status DirectoryLoader::removeGone(const std::stop_token &stop, const StepHandler &onStep)
{
    const Result<LoadRemovals> apiUsers = m_mirror->removals();
    if (!apiUsers)
        return apiUsers.error();
    const Result<QStringList> groups = m_mirror->goneGroups(m_seenGroups);
    if (!groups)
        return groups.error();
    const QStringList operators = goneOperators();
    // API users first: with their operators they would go without a word.
    if (Status removed = m_mirror->removeApiUsers(stop, onStep); !removed)
        return removed;
    if (Status removed = m_mirror->remove(*groups, operators); !removed)
        return removed;
    m_summary.operators.removed = operators.size();
    m_summary.groups.removed = groups->size();
    m_summary.apiUsers.removed = apiUsers->apiUsers;
    return {};
}

Result<LoadSummary> DirectoryLoader::commit(const std::stop_token &stop, const StepHandler &onStep,
                                            const std::function<Status()> &lastLook)
{
    Q_ASSERT(m_transaction);
    if (const Status ended = endApiUsers(); !ended)
        return ended.error();
    endStatements();
    if (const Status filled = fillEveryone(); !filled)
        return filled.error();
    // The samples are one more step, after indexing or removing: never is there something to do of both.
    int steps = 0;
    const StepHandler step = [&](int done, int total) {
        steps = total;
        if (onStep)
            onStep(done, m_mirror ? total + 1 : total);
    };
    if (m_bulk) {
        if (const Status finished = m_bulk->finish(stop, step); !finished)
            return finished.error();
        m_bulk.reset();
    }
    if (m_mirror) {
        if (const Status removed = removeGone(stop, step); !removed)
            return removed.error();
        if (onStep)
            onStep(steps, steps + 1);
        if (const Status written = m_mirror->writeSamples(stop); !written)
            return written.error();
    }
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (m_summary.changedAnything()) {
        if (const Status noted = noteCounts(); !noted)
            return noted.error();
        // That can take seconds, in which somebody may have asked to stop.
        if (const Status brought = m_connection.dialect().bringToDisk(m_connection); !brought)
            return brought.error();
    }
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (const Status committed = m_transaction->commit(lastLook); !committed)
        return committed.error();
    m_transaction.reset();
    return m_summary;
}

/// Gives the group of everyone all operators: files do not list its members, and the next may bring more operators. An
/// account may not list them either.
Status DirectoryLoader::fillEveryone()
{
    const bool mayLack = m_summary.operators.added > 0 || m_summary.groups.added > 0 || m_summary.groups.changed > 0;
    if (m_mirror ? !m_everyoneIsUnlisted : !mayLack)
        return {};
    const auto filled = m_connection.run(u"INSERT INTO operator_group_member (group_guid, operator_guid) "
                                         "SELECT g.guid, o.guid FROM operator_group g CROSS JOIN operator o "
                                         "WHERE g.everyone = 1 ON CONFLICT (group_guid, operator_guid) DO NOTHING"_s);
    return filled ? Status() : filled.error();
}

Status DirectoryLoader::noteCounts()
{
    Journal journal(m_connection, m_clock);
    const auto counts = [&](const auto &json) {
        return QJsonObject{{u"operators"_s, json(m_summary.operators)},
                           {u"groups"_s, json(m_summary.groups)},
                           {u"apiUsers"_s, json(m_summary.apiUsers)}};
    };
    return m_mirror ? journal.synced(counts(tallyAsJsonWithRemoved)) : journal.imported(counts(tallyAsJson));
}

} // namespace umh
