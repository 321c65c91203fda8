#include "store/load/directoryloader.h"

#include "domain/text/storabletext.h"
#include "domain/text/textfolding.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directorystate.h"
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

Result<bool> hasApiUsers(const Connection &connection)
{
    const Result<QVariant> any = connection.value(u"SELECT 1 FROM api_user LIMIT 1"_s);
    if (!any)
        return any.error();
    return !any->isNull();
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
    if (m_mirror) {
        if (Status begun = beginTransaction(Transaction::Kind::Read); !begun)
            return begun;
        const Result<bool> any = hasApiUsers(m_connection);
        if (!any)
            return any.error();
        m_comparing = *any;
    }
    if (m_comparing)
        m_differences.emplace();
    else if (Status begun = beginTransaction(Transaction::Kind::Write); !begun)
        return begun;
    m_operatorWriter.emplace(m_connection);
    m_apiUserWriter.emplace(m_connection);
    m_journal.emplace(m_connection, m_clock);
    if (Status read = readOperators(); !read)
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

Status DirectoryLoader::readOperators()
{
    auto operators = m_connection.run(u"SELECT guid, full_name, folded_name FROM operator"_s);
    if (!operators)
        return operators.error();
    const QHash<QString, OperatorName> before = std::exchange(m_operators, {});
    while (operators->next()) {
        const QString guid = operators->value(0).toString();
        const auto known = before.constFind(guid);
        if (m_differences && !m_comparing && known == before.cend())
            continue; // somebody else has added it since, and it stays
        const QString fullName = operators->value(1).toString();
        m_operators.insert(guid,
                           {.fullName = fullName,
                            .folded = operators->value(2).toString(),
                            .stored = fullName,
                            .added = known != before.cend() && known->added});
    }
    return operators->lastError().isValid() ? Status(m_connection.errorOf(*operators)) : Status();
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

Status DirectoryLoader::add(const Operator &given)
{
    Operator op = given;
    makeStorable(op);
    if (const auto known = m_operators.constFind(op.guid); known != m_operators.cend() && known->added)
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = op.guid, .field = u"OperatorGuid"_s};
    if (m_comparing) {
        m_waitingOperators += op;
        if (m_waitingOperators.size() == OperatorWriter::mostAtOnce) {
            if (Status compared = compareWaitingOperators(); !compared)
                return compared;
        }
    } else {
        if (m_operators.isEmpty()) {
            if (Status started = startOperators(); !started)
                return started;
        }
        if (Status written = writeOperator(op); !written)
            return written;
    }
    noteOperator(op);
    return {};
}

Status DirectoryLoader::compareWaitingOperators()
{
    const QList<Operator> operators = std::exchange(m_waitingOperators, {});
    const Result<QList<OperatorWriter::Outcome>> outcomes = m_operatorWriter->compare(operators);
    if (!outcomes)
        return outcomes.error();
    for (qsizetype i = 0; i < operators.size(); ++i) {
        if (outcomes->at(i) == OperatorWriter::Outcome::Unchanged)
            count(outcomes->at(i), m_summary.operators);
        else
            m_differences->operators += operators.at(i);
    }
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
    return {};
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
    if (!m_comparing)
        return writeGroup(group);
    const auto outcome = m_operatorWriter->compare(group);
    if (!outcome)
        return outcome.error();
    if (*outcome == OperatorWriter::Outcome::Unchanged)
        count(*outcome, m_summary.groups);
    else
        m_differences->groups += group;
    return {};
}

Status DirectoryLoader::checkMembers(const OperatorGroup &group) const
{
    for (const QString &member : group.members.value_or(QList<QString>())) {
        if (!isKnown(member))
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
    return {};
}

Status DirectoryLoader::add(ApiUser apiUser)
{
    makeStorable(apiUser);
    if (!m_apiUsersStarted && !m_comparing) {
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
    if (!isKnown(apiUser.operatorGuid))
        return Error{.kind = ErrorKind::OperatorUnknown, .detail = apiUser.operatorGuid, .field = u"OperatorGuid"_s};
    if (m_mirror && m_mirror->isKept(apiUser.guid)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    if (m_bulkApiUsers) {
        const OperatorName name = m_operators.value(apiUser.operatorGuid);
        apiUser.operatorName = name.fullName;
        ++m_summary.apiUsers.added;
        return m_bulk->write(apiUser, name.folded);
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
        if (Status done = m_comparing ? compare(apiUser, before) : write(apiUser, before); !done)
            return done;
    }
    return {};
}

/// Puts \a apiUser, as the account lists it, aside unless the directory holds it alike.
Status DirectoryLoader::compare(ApiUser &apiUser, const std::optional<ApiUser> &before)
{
    if (!before)
        return m_differences->apiUsers.add(apiUser);
    m_mirror->list(before->key);
    apiUser.key = before->key;
    // The name of an operator who is renamed follows by itself.
    apiUser.operatorName = m_operators.value(apiUser.operatorGuid).stored;
    if (!isStoredAlike(apiUser, *before) || m_mirror->openChange(apiUser.guid))
        return m_differences->apiUsers.add(apiUser);
    ++m_summary.apiUsers.unchanged;
    return {};
}

/// Writes \a apiUser, unless it is stored alike.
Status DirectoryLoader::write(ApiUser &apiUser, const std::optional<ApiUser> &before)
{
    const OperatorName name = m_operators.value(apiUser.operatorGuid);
    apiUser.operatorName = name.fullName;
    if (Status written = write(apiUser, before, name.folded); !written)
        return written;
    return m_mirror ? m_mirror->settle(apiUser) : Status();
}

Status DirectoryLoader::write(ApiUser &apiUser, const std::optional<ApiUser> &before, const QString &operatorFolded)
{
    if (!before) {
        ++m_summary.apiUsers.added;
        Status added = m_apiUserWriter->add(apiUser, operatorFolded);
        return added && m_mirror ? m_journal->added(apiUser, Origin::Account) : added;
    }
    apiUser.key = before->key;
    if (m_mirror)
        m_mirror->list(apiUser.key);
    if (isStoredAlike(apiUser, *before)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    ++m_summary.apiUsers.changed;
    if (Status changed = m_apiUserWriter->change(*before, apiUser, operatorFolded); !changed)
        return changed;
    if (!m_mirror)
        return m_journal->changed(*before, apiUser);
    if (haveSameMakeUp(*before, apiUser)) // as with most of them, every time; use alone is not noted
        return {};
    ApiUser then = *before;
    if (m_rereadsTimes)
        then.created = apiUser.created;
    return m_journal->changedAtAccount(then, apiUser, m_mirror->openChange(apiUser.guid));
}

// There are none yet, and so no API users nor members either.
Status DirectoryLoader::startOperators()
{
    m_bulk = m_connection.dialect().bulkWriter(m_connection);
    m_bulkOperators = true;
    return m_bulk->begin();
}

/// No operator comes any more.
Status DirectoryLoader::endOperators()
{
    if (Status compared = m_comparing ? compareWaitingOperators() : Status(); !compared)
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
    if (const Status found = findGoneGroups(); !found)
        return found.error();
    removals->groups = m_goneGroups->size();
    removals->operators = goneOperators().size();
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
    if (!m_comparing)
        return {};
    // What is gone is told by the view that all was compared with: what has come since is not.
    if (const Result<LoadRemovals> gone = removals(); !gone)
        return gone.error();
    const Result<bool> lacks = m_everyoneIsUnlisted ? everyoneLacksMembers() : Result<bool>(false);
    if (!lacks)
        return lacks.error();
    m_differences->everyoneLacksMembers = *lacks;
    const Result<ChangeMark> compared = ChangeMark::of(m_connection);
    if (!compared)
        return compared.error();
    if (Status begun = beginTransaction(Transaction::Kind::Write); !begun)
        return begun;
    m_comparing = false;
    const Result<ChangeMark> now = ChangeMark::of(m_connection);
    if (!now)
        return now.error();
    // Also where it may have been a lease only, that of this very load for instance: to look once more harms nobody.
    const bool isSame = now->changeNumber == compared->changeNumber && now->hint == compared->hint;
    return isSame ? Status() : lookAgain();
}

/// Somebody else has changed the directory since all was compared with it: the names of operators may be others, and
/// some of them gone.
Status DirectoryLoader::lookAgain()
{
    const Differences &differences = *m_differences;
    const bool writes =
        !differences.operators.isEmpty() || !differences.groups.isEmpty() || differences.apiUsers.size() > 0;
    if (writes) {
        if (Status read = readOperators(); !read)
            return read;
        for (const Operator &op : differences.operators)
            noteOperator(op);
    }
    return m_mirror->lookAgain(m_seenApiUsers);
}

/// \a op is there, or about to be.
void DirectoryLoader::noteOperator(const Operator &op)
{
    OperatorName &name = m_operators[op.guid];
    name.added = true;
    if (name.fullName.isNull() || name.fullName != op.fullName) // else it shares its text with what is stored
        name.fullName = op.fullName;
    name.folded = folded(op.fullName);
}

Status DirectoryLoader::writeDifferences(const std::stop_token &stop, const StepHandler &onStep)
{
    for (const Operator &op : std::as_const(m_differences->operators)) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (Status written = writeOperator(op); !written)
            return written;
    }
    for (const OperatorGroup &group : std::as_const(m_differences->groups)) {
        if (Status known = checkMembers(group); !known)
            return known;
        if (Status written = writeGroup(group); !written)
            return written;
    }
    int done = 0;
    const Status put = m_differences->apiUsers.forEach([&](ApiUser &&apiUser) -> Status {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (onStep)
            onStep(done++, int(m_differences->apiUsers.size()));
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
    const Result<qint64> operators = m_mirror->remove(*m_goneGroups, goneOperators());
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
    if (m_differences) {
        const Result<LoadRemovals> gone = removals();
        if (!gone)
            return gone.error();
        differences = int(m_differences->apiUsers.size());
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

/// Whether a group of everyone has not all operators.
Result<bool> DirectoryLoader::everyoneLacksMembers() const
{
    const Result<QVariant> any = m_connection.value(
        u"SELECT 1 FROM operator_group g CROSS JOIN operator o WHERE g.everyone = 1 AND NOT EXISTS (SELECT 1 FROM "
        "operator_group_member m WHERE m.group_guid = g.guid AND m.operator_guid = o.guid) LIMIT 1"_s);
    if (!any)
        return any.error();
    return !any->isNull();
}

/// Gives the group of everyone all operators: files do not list its members, and the next may bring more operators. An
/// account may not list them either.
Status DirectoryLoader::fillEveryone()
{
    const bool mayLack = m_summary.operators.added > 0 || m_summary.groups.added > 0 || m_summary.groups.changed > 0;
    const bool mayHaveLacked = m_differences ? m_differences->everyoneLacksMembers : m_mirror.has_value();
    if (!mayLack && !mayHaveLacked)
        return {};
    if (m_mirror && !m_everyoneIsUnlisted)
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
