#include "store/load/directoryloader.h"

#include "domain/text/storabletext.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/load/apiuserbulkwriter.h"
#include "store/operatorstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

void count(OperatorWriter::Outcome outcome, LoadTally &tally)
{
    using Outcome = OperatorWriter::Outcome;
    ++(outcome == Outcome::Added ? tally.added : outcome == Outcome::Changed ? tally.changed : tally.unchanged);
}

// What is compared with what is stored has to be as it would be stored.

void makeStorable(ApiUser &apiUser)
{
    for (QString *text : {&apiUser.guid, &apiUser.operatorGuid, &apiUser.username, &apiUser.type, &apiUser.description})
        *text = storableText(*text);
}

void makeStorable(Operator &op)
{
    for (QString *text : {&op.guid, &op.fullName, &op.email, &op.culture})
        *text = storableText(*text);
}

void makeStorable(OperatorGroup &group)
{
    group.guid = storableText(group.guid);
    group.name = storableText(group.name);
    if (!group.members)
        return;
    for (QString &member : *group.members)
        member = storableText(member);
}

} // namespace

DirectoryLoader::DirectoryLoader(const Connection &connection, const Clock &clock, LoadMode mode)
    : m_connection(connection)
    , m_journal(connection, clock, mode == LoadMode::Mirror ? Origin::Account : Origin::ThisProgram)
{
    if (mode == LoadMode::Mirror)
        m_mirror.emplace(connection, clock,
                         [this](const QString &operatorGuid) { return known(operatorGuid) != nullptr; });
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
    if (m_mirror) {
        if (Status begun = beginTransaction(Transaction::Kind::Read); !begun)
            return begun;
        const Result<bool> any = hasApiUsers(m_connection);
        if (!any)
            return any.error();
        if (*any)
            m_comparison.emplace(m_connection, m_operators, *m_mirror);
    }
    if (!m_comparison) {
        if (Status begun = beginTransaction(Transaction::Kind::Write); !begun)
            return begun;
    }
    m_operatorWriter.emplace(m_connection);
    m_apiUserWriter.emplace(m_connection);
    if (Status begun = m_journal.begin(); !begun)
        return begun;
    if (Status read = m_operators.read(m_connection); !read)
        return read;
    return m_mirror ? m_mirror->begin() : Status();
}

/// In the place of the one that is going on, if any is, which is undone.
Status DirectoryLoader::beginTransaction(Transaction::Kind kind)
{
    m_transaction.reset();
    auto transaction = Transaction::begin(m_connection, kind);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    return {};
}

Status DirectoryLoader::keepChangesSince(qint64 entry)
{
    Q_ASSERT(m_transaction && m_mirror);
    return m_mirror->keepChangesSince(entry);
}

/// The operator with \a guid, unless an API user or a group may not refer to him.
const LoadedOperators::Entry *DirectoryLoader::known(const QString &guid) const
{
    const LoadedOperators::Entry *op = m_operators.find(guid);
    // What the account does not have any more is still there, but about to go.
    return op && (op->added || !m_mirror) ? op : nullptr;
}

Status DirectoryLoader::add(const Operator &given)
{
    Operator op = given;
    makeStorable(op);
    if (const LoadedOperators::Entry *before = m_operators.find(op.guid); before && before->added)
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = op.guid, .field = u"OperatorGuid"_s};
    if (isComparing()) {
        if (Status compared = m_comparison->add(op, m_summary.operators); !compared)
            return compared;
    } else {
        if (m_operators.isEmpty()) {
            if (Status started = startOperators(); !started)
                return started;
        }
        if (Status written = writeOperator(op); !written)
            return written;
    }
    m_operators.add(op);
    return {};
}

Status DirectoryLoader::writeOperator(const Operator &op)
{
    if (m_bulkOperators) {
        ++m_summary.operators.added;
        return m_bulk->write(op);
    }
    const auto outcome = m_operatorWriter->write(op);
    if (!outcome)
        return outcome.error();
    count(*outcome, m_summary.operators);
    return m_journal.wrote(op, *outcome, m_operatorWriter->before());
}

Status DirectoryLoader::add(const OperatorGroup &given)
{
    OperatorGroup group = given;
    makeStorable(group);
    // Nobody is no answer: it holds every operator, whom commit() adds.
    if (group.everyone && group.members && group.members->isEmpty())
        group.members.reset();
    m_everyoneIsUnlisted = m_everyoneIsUnlisted || (group.everyone && !group.members);
    if (Status ended = endOperators(); !ended)
        return ended;
    if (!m_seenGroups.insert(group.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = group.guid, .field = u"OperatorGroupGuid"_s};
    if (Status known = checkMembers(group); !known)
        return known;
    return isComparing() ? m_comparison->add(group, m_summary.groups) : writeGroup(group);
}

Status DirectoryLoader::checkMembers(const OperatorGroup &group) const
{
    for (const QString &member : group.members.value_or(QList<QString>())) {
        if (!known(member))
            return Error{.kind = ErrorKind::OperatorUnknown, .detail = member, .field = u"Members"_s};
    }
    return {};
}

Status DirectoryLoader::writeGroup(const OperatorGroup &group)
{
    const auto outcome = m_operatorWriter->write(group);
    if (!outcome)
        return outcome.error();
    count(*outcome, m_summary.groups);
    return m_journal.wrote(group, *outcome, m_operatorWriter->before());
}

Status DirectoryLoader::add(ApiUser apiUser)
{
    makeStorable(apiUser);
    if (!m_apiUsersStarted && !isComparing()) {
        if (Status started = startApiUsers(); !started)
            return started;
    }
    if (!m_seenApiUsers.insert(apiUser.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = apiUser.guid, .field = u"ApiUserGuid"_s};
    return put(std::move(apiUser));
}

/// Takes up \a apiUser, which may wait until there are more: what is stored is looked up for many at once, each look
/// being a long way where that is on a server.
Status DirectoryLoader::put(ApiUser &&apiUser)
{
    const LoadedOperators::Entry *op = known(apiUser.operatorGuid);
    if (!op)
        return Error{.kind = ErrorKind::OperatorUnknown, .detail = apiUser.operatorGuid, .field = u"OperatorGuid"_s};
    if (m_mirror && m_mirror->isKept(apiUser.guid)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    if (m_bulkApiUsers) {
        apiUser.operatorName = op->fullName;
        ++m_summary.apiUsers.added;
        return m_bulk->write(apiUser, op->folded);
    }
    m_waiting += std::move(apiUser);
    return m_waiting.size() < ApiUserWriter::mostAtOnce ? Status() : takeUpWaiting();
}

Status DirectoryLoader::takeUpWaiting()
{
    if (m_waiting.isEmpty())
        return {};
    QStringList guids;
    for (const ApiUser &apiUser : std::as_const(m_waiting))
        guids += apiUser.guid;
    const Result<QHash<QString, ApiUser>> stored = m_apiUserWriter->stored(guids);
    if (!stored)
        return stored.error();
    for (ApiUser &apiUser : std::exchange(m_waiting, {})) {
        const auto found = stored->constFind(apiUser.guid);
        const std::optional<ApiUser> before = found == stored->cend() ? std::nullopt : std::optional(*found);
        Status done = isComparing() ? m_comparison->add(apiUser, before, m_summary.apiUsers) : write(apiUser, before);
        if (!done)
            return done;
    }
    return m_apiUserWriter->writeWaiting();
}

/// Writes \a apiUser, unless it is stored alike.
Status DirectoryLoader::write(ApiUser &apiUser, const std::optional<ApiUser> &before)
{
    const LoadedOperators::Entry *op = known(apiUser.operatorGuid);
    Q_ASSERT(op);
    apiUser.operatorName = op->fullName;
    if (Status written = write(apiUser, before, op->folded); !written)
        return written;
    return m_mirror ? m_mirror->settle(apiUser) : Status();
}

Status DirectoryLoader::write(ApiUser &apiUser, const std::optional<ApiUser> &before, const QString &operatorFolded)
{
    if (!before) {
        ++m_summary.apiUsers.added;
        Status added = m_apiUserWriter->add(apiUser, operatorFolded);
        return added ? m_journal.added(apiUser) : added;
    }
    apiUser.key = before->key;
    if (m_mirror)
        m_mirror->list(apiUser.key);
    if (isStoredAlike(apiUser, *before)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    ++m_summary.apiUsers.changed;
    const bool isUseAlone = haveSameMakeUp(*before, apiUser); // as with most of them, every time
    const Status changed =
        isUseAlone ? m_apiUserWriter->changeUse(apiUser) : m_apiUserWriter->change(*before, apiUser, operatorFolded);
    if (!changed)
        return changed;
    if (Status noted = m_journal.changed(*before, apiUser); !noted)
        return noted;
    if (!m_mirror || isUseAlone) // a change of the use is not noted
        return {};
    ApiUser then = *before;
    if (m_rereadsTimes)
        then.created = apiUser.created;
    return m_journal.changedAtAccount(then, apiUser, m_mirror->openChange(apiUser.guid));
}

// There are none yet, and so no API users nor members either.
Status DirectoryLoader::startOperators()
{
    m_bulk = m_connection.dialect().bulkWriter(m_connection);
    m_bulkOperators = true;
    m_hadBulkOperators = true;
    return m_bulk->begin();
}

/// No operator comes any more.
Status DirectoryLoader::endOperators()
{
    if (Status compared = isComparing() ? m_comparison->endOperators(m_summary.operators) : Status(); !compared)
        return compared;
    return std::exchange(m_bulkOperators, false) ? m_bulk->endOperators() : Status();
}

Status DirectoryLoader::startApiUsers()
{
    m_apiUsersStarted = true;
    if (Status ended = endOperators(); !ended)
        return ended;
    const Result<bool> any = hasApiUsers(m_connection);
    if (!any)
        return any.error();
    if (*any)
        return {};
    if (!m_bulk)
        m_bulk = m_connection.dialect().bulkWriter(m_connection);
    m_bulkApiUsers = true;
    m_hadBulkApiUsers = true;
    return m_bulk->beginApiUsers();
}

Status DirectoryLoader::endApiUsers()
{
    if (Status ended = endOperators(); !ended)
        return ended;
    if (Status taken = takeUpWaiting(); !taken)
        return taken;
    return std::exchange(m_bulkApiUsers, false) ? m_bulk->endApiUsers() : Status();
}

void DirectoryLoader::endStatements()
{
    m_operatorWriter.reset();
    m_apiUserWriter.reset();
}

Result<LoadRemovals> DirectoryLoader::removals()
{
    Q_ASSERT(m_transaction && m_mirror);
    if (const Status ended = endApiUsers(); !ended)
        return ended.error();
    Result<LoadRemovals> removals = m_mirror->removals();
    if (!removals)
        return removals;
    if (const Status found = findGoneGroups(); !found)
        return found.error();
    removals->groups = m_goneGroups->size();
    removals->operators = m_operators.others().size();
    return removals;
}

Status DirectoryLoader::findGoneGroups()
{
    if (m_goneGroups)
        return {};
    Result<QStringList> groups = m_mirror->goneGroups(m_seenGroups);
    if (!groups)
        return groups.error();
    m_goneGroups = std::move(*groups);
    return {};
}

Status DirectoryLoader::beginWriting()
{
    Q_ASSERT(m_transaction);
    if (!isComparing())
        return endApiUsers();
    // What is gone is told by the view that all was compared with: what has come since is not.
    if (const Result<LoadRemovals> gone = removals(); !gone)
        return gone.error();
    if (Status ended = m_comparison->end(m_everyoneIsUnlisted); !ended)
        return ended;
    if (Status begun = beginTransaction(Transaction::Kind::Write); !begun)
        return begun;
    const Result<bool> overtaken = m_comparison->isOvertaken();
    if (!overtaken)
        return overtaken.error();
    return *overtaken ? lookAgain() : Status();
}

/// Somebody else has changed the directory since all was compared with it: the names of operators may be others, and
/// some of them gone.
Status DirectoryLoader::lookAgain()
{
    if (!m_comparison->isEmpty()) {
        if (Status read = m_operators.readAgain(m_connection); !read)
            return read;
        for (const Operator &op : m_comparison->operators())
            m_operators.add(op);
    }
    return m_mirror->lookAgain(m_seenApiUsers);
}

Status DirectoryLoader::writeDifferences(const std::stop_token &stop, const StepHandler &onStep)
{
    for (const Operator &op : m_comparison->operators()) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (Status written = writeOperator(op); !written)
            return written;
    }
    for (const OperatorGroup &group : m_comparison->groups()) {
        if (Status known = checkMembers(group); !known)
            return known;
        if (Status written = writeGroup(group); !written)
            return written;
    }
    int done = 0;
    const Status put = m_comparison->apiUsers().forEach([&](ApiUser &&apiUser) -> Status {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (onStep)
            onStep(done++, int(m_comparison->apiUsers().size()));
        return this->put(std::move(apiUser));
    });
    return put ? takeUpWaiting() : put;
}

Status DirectoryLoader::removeGone(const std::stop_token &stop, const StepHandler &onStep)
{
    const Result<LoadRemovals> gone = removals();
    if (!gone)
        return gone.error();
    // API users first: with their operators they would go without a word.
    if (Status removed = m_mirror->removeApiUsers(stop, onStep); !removed)
        return removed;
    const Result<qint64> operators = m_mirror->remove(*m_goneGroups, m_operators.others());
    if (!operators)
        return operators.error();
    m_summary.operators.removed = *operators;
    m_summary.groups.removed = gone->groups;
    m_summary.apiUsers.removed = gone->apiUsers;
    return {};
}

Result<LoadSummary> DirectoryLoader::commit(const std::stop_token &stop, const StepHandler &onStep,
                                            const std::function<Status()> &lastLook)
{
    Q_ASSERT(m_transaction);
    if (const Status ended = endApiUsers(); !ended)
        return ended.error();
    if (const Status begun = beginWriting(); !begun)
        return begun.error();
    // The samples are one more step, after indexing, or after writing and removing.
    int steps = 0;
    const StepHandler step = [&](int done, int total) {
        steps = total;
        if (onStep)
            onStep(done, m_mirror ? total + 1 : total);
    };
    int differences = 0;
    if (m_comparison) {
        const Result<LoadRemovals> gone = removals();
        if (!gone)
            return gone.error();
        differences = int(m_comparison->apiUsers().size());
        steps = differences + int(gone->apiUsers);
        const Status written = writeDifferences(stop, [&](int done, int) { step(done, steps); });
        if (!written)
            return written.error();
    }
    endStatements();
    if (const Status filled = fillEveryone(); !filled)
        return filled.error();
    if (m_bulk) {
        if (const Status finished = m_bulk->finish(stop, step); !finished)
            return finished.error();
        m_bulk.reset();
        if (const Status noted = m_hadBulkOperators ? m_journal.addedAll<OperatorTable>(stop) : Status(); !noted)
            return noted.error();
        if (const Status noted = m_hadBulkApiUsers ? m_journal.addedAll<ApiUserTable>(stop) : Status(); !noted)
            return noted.error();
    }
    if (m_mirror) {
        const auto removing = [&](int done, int total) { step(differences + done, differences + total); };
        if (const Status removed = removeGone(stop, removing); !removed)
            return removed.error();
        if (onStep)
            onStep(steps, steps + 1);
        if (const Status written = m_mirror->writeSamples(stop); !written)
            return written.error();
    }
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (m_summary.changedAnything()) {
        if (const Status noted = m_journal.ended(m_summary); !noted)
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
    const bool mayHaveLacked = m_comparison ? m_comparison->everyoneLacksMembers() : m_mirror.has_value();
    if (!mayLack && !mayHaveLacked)
        return {};
    if (m_mirror && !m_everyoneIsUnlisted)
        return {};
    const auto filled = m_connection.run(u"INSERT INTO operator_group_member (group_guid, operator_guid) "
                                         "SELECT g.guid, o.guid FROM operator_group g CROSS JOIN operator o "
                                         "WHERE g.everyone = 1 ON CONFLICT (group_guid, operator_guid) DO NOTHING"_s);
    return filled ? Status() : filled.error();
}

} // namespace umh
