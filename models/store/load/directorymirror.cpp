#include "store/load/directorymirror.h"

#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/jobstore.h"
#include "store/journal.h"
#include "store/load/directoryloader.h"
#include "store/load/usagesamples.h"

#include <QtCore/QSet>
#include <QtSql/QSqlError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How many keys a statement takes.
constexpr qsizetype keysAtOnce = 256;

/// As many of \a keys, from \a next on, as a statement takes; \a next is moved behind them. Places that are left over
/// are NULL, which is no key.
QVariantList nextKeys(const std::vector<ApiUserKey> &keys, size_t &next)
{
    QVariantList values(keysAtOnce, QVariant(QMetaType::fromType<qint64>()));
    for (auto value = values.begin(); value != values.end() && next < keys.size(); ++value)
        *value = keys[next++];
    return values;
}

/// All that \a find finds, so that it is over before another statement runs.
Result<QList<ApiUser>> readAll(PreparedStatement &find, const QVariantList &values)
{
    if (const Status run = find.run(values); !run)
        return run.error();
    QList<ApiUser> apiUsers;
    Result<bool> found = find.next();
    for (; found && *found; found = find.next())
        apiUsers += ApiUserTable::read(find.row());
    find.finish();
    if (!found)
        return found.error();
    return apiUsers;
}

} // namespace

DirectoryMirror::DirectoryMirror(const Connection &connection, const Clock &clock, IsListed isListed)
    : m_connection(connection)
    , m_clock(clock)
    , m_isListed(std::move(isListed))
    , m_openChanges(connection, clock)
{ }

Status DirectoryMirror::begin()
{
    if (Status read = readOpenChanges(); !read)
        return read;
    const Result<qint64> entry = Journal(m_connection, m_clock).lastEntry();
    if (!entry)
        return entry.error();
    m_keptSince = *entry;
    auto query = m_connection.run(u"SELECT (SELECT count(*) FROM api_user), (SELECT max(id) FROM api_user)"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return m_connection.errorOf(*query);
    m_countBefore = query->value(0).toLongLong();
    m_largestBefore = query->value(1).toLongLong();
    m_listed = KeySet(m_largestBefore);
    return {};
}

Status DirectoryMirror::readOpenChanges()
{
    const Result<QList<OpenChange>> open = m_openChanges.all();
    if (!open)
        return open.error();
    m_open.clear();
    for (const OpenChange &change : *open)
        m_open.insert(change.apiUserGuid, change);
    return {};
}

Status DirectoryMirror::keepChangesSince(qint64 entry)
{
    m_keptSince = entry;
    return findKept();
}

Status DirectoryMirror::findKept()
{
    auto query = m_connection.run(u"SELECT j.guid, a.id, a.operator_guid FROM (SELECT DISTINCT api_user_guid AS guid "
                                  "FROM journal WHERE number > ? AND api_user_guid IS NOT NULL) j "
                                  "LEFT JOIN api_user a ON a.guid = j.guid"_s,
                                  {m_keptSince});
    if (!query)
        return query.error();
    m_kept.clear();
    while (query->next())
        m_kept.insert(query->value(0).toString(), {query->value(1).toLongLong(), query->value(2).toString()});
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return {};
}

Status DirectoryMirror::lookAgain(const GuidSet &listed)
{
    Q_ASSERT(m_gone);
    if (Status read = readOpenChanges(); !read)
        return read;
    if (Status found = findKept(); !found)
        return found;
    const Result<QVariant> count = m_connection.value(u"SELECT count(*) FROM api_user"_s);
    if (!count)
        return count.error();
    m_countBefore = count->toLongLong();
    std::vector<ApiUserKey> gone = *m_gone;
    QSet<ApiUserKey> staying;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (stays(*kept))
            staying.insert(kept->key);
        else if (!m_listed.contains(kept->key) && !listed.contains(kept.key()))
            gone.push_back(kept->key); // it may have come since, for an operator that goes
    }
    std::erase_if(gone, [&staying](ApiUserKey key) { return staying.contains(key); });
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    Result<std::vector<ApiUserKey>> stillThere = present(gone);
    if (!stillThere)
        return stillThere.error();
    m_gone = std::move(*stillThere);
    return {};
}

/// Those of \a keys that the directory holds, in their order, which is ascending.
Result<std::vector<ApiUserKey>> DirectoryMirror::present(const std::vector<ApiUserKey> &keys) const
{
    PreparedStatement find(
        m_connection,
        u"SELECT id FROM api_user WHERE id IN (%1) ORDER BY id"_s.arg(QStringList(keysAtOnce, u"?"_s).join(u',')));
    std::vector<ApiUserKey> found;
    for (size_t next = 0; next < keys.size();) {
        if (const Status run = find.run(nextKeys(keys, next)); !run)
            return run.error();
        Result<bool> more = find.next();
        for (; more && *more; more = find.next())
            found.push_back(find.row().value(0).toLongLong());
        find.finish();
        if (!more)
            return more.error();
    }
    return found;
}

// What belongs to nobody any more cannot stay: it goes, or moves to where the account says it is.
bool DirectoryMirror::isKept(const QString &guid) const
{
    const auto kept = m_kept.constFind(guid);
    return kept != m_kept.cend() && stays(*kept);
}

std::optional<OpenChange> DirectoryMirror::openChange(const QString &guid) const
{
    const auto found = m_open.constFind(guid);
    return found == m_open.cend() ? std::nullopt : std::optional(*found);
}

Status DirectoryMirror::settle(const ApiUser &apiUser)
{
    const auto open = m_open.constFind(apiUser.guid);
    if (open == m_open.cend() || open->kind != OpenChange::Kind::Description
        || open->description != apiUser.description)
        return {};
    return m_openChanges.strikeOut(apiUser.guid);
}

Status DirectoryMirror::findGone()
{
    if (m_gone)
        return {};
    m_gone.emplace();
    for (const Kept &kept : std::as_const(m_kept)) {
        if (kept.key != 0 && stays(kept))
            m_listed.insert(kept.key);
    }
    if (m_listed.size() == m_countBefore)
        return {};
    auto query = m_connection.run(u"SELECT id FROM api_user"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        const ApiUserKey key = query->value(0).toLongLong();
        if (key <= m_largestBefore && !m_listed.contains(key))
            m_gone->push_back(key);
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    std::sort(m_gone->begin(), m_gone->end()); // side by side in the table
    return {};
}

Result<LoadRemovals> DirectoryMirror::removals()
{
    if (const Status found = findGone(); !found)
        return found.error();
    return LoadRemovals{.apiUsers = qint64(m_gone->size()), .apiUsersBefore = m_countBefore};
}

Status DirectoryMirror::removeApiUsers(const std::stop_token &stop, const StepHandler &onStep)
{
    if (Status found = findGone(); !found)
        return found;
    // Many at once, since every statement that touches the search index has it put in order again; that takes several
    // times as long as a row.
    const QString places = QStringList(keysAtOnce, u"?"_s).join(u',');
    PreparedStatement find(m_connection,
                           u"SELECT %1 FROM api_user WHERE id IN (%2)"_s.arg(ApiUserTable::columnsInFull(), places));
    PreparedStatement remove(m_connection, u"DELETE FROM api_user WHERE id IN (%1)"_s.arg(places));
    Journal journal(m_connection, m_clock);
    int done = 0;
    for (size_t next = 0; next < m_gone->size();) {
        const QVariantList keys = nextKeys(*m_gone, next);
        const Result<QList<ApiUser>> found = readAll(find, keys);
        if (!found)
            return found.error();
        for (const ApiUser &apiUser : *found) {
            if (stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled};
            if (onStep)
                onStep(done++, int(m_gone->size()));
            if (Status noted = noteRemoval(apiUser, journal); !noted)
                return noted;
        }
        if (Status removed = remove.run(keys); !removed)
            return removed;
    }
    return m_openChanges.strikeOutAbsent();
}

Status DirectoryMirror::noteRemoval(const ApiUser &apiUser, Journal &journal) const
{
    const auto open = m_open.constFind(apiUser.guid);
    const bool ours = open != m_open.cend() && open->kind == OpenChange::Kind::Deletion;
    if (!ours)
        return journal.deleted(apiUser, Origin::Account);
    const JobStore jobs(m_connection, m_clock);
    const Result<JobId> job = jobs.askedFor(apiUser.guid);
    if (!job)
        return job.error();
    if (Status noted = journal.deleted(apiUser, Origin::ThisProgram, *job); !noted || job->isEmpty())
        return noted;
    return jobs.decide(apiUser.guid, JobOutcome::Deleted);
}

Result<QStringList> DirectoryMirror::goneGroups(const GuidSet &listed) const
{
    auto query = m_connection.run(u"SELECT guid FROM operator_group"_s);
    if (!query)
        return query.error();
    QStringList gone;
    while (query->next()) {
        if (const QString guid = query->value(0).toString(); !listed.contains(guid))
            gone += guid;
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return gone;
}

Result<qint64> DirectoryMirror::remove(const QStringList &groups, const QStringList &operators)
{
    Journal journal(m_connection, m_clock);
    PreparedStatement removeGroup(m_connection, u"DELETE FROM operator_group WHERE guid = ?"_s);
    for (const QString &guid : groups) {
        const Result<QVariant> name = m_connection.value(u"SELECT name FROM operator_group WHERE guid = ?"_s, {guid});
        if (!name)
            return name.error();
        if (const Status removed = removeGroup.run({guid}); !removed)
            return removed.error();
        const OperatorGroup group{.guid = guid, .name = name->toString(), .members = {}};
        if (const Status noted = journal.ofGroup(JournalKind::GroupRemoved, group, Origin::Account); !noted)
            return noted.error();
    }
    // API users would go along without a word.
    PreparedStatement removeOperator(m_connection,
                                     u"DELETE FROM operator WHERE guid = ? AND NOT EXISTS "
                                     "(SELECT 1 FROM api_user a WHERE a.operator_guid = operator.guid)"_s);
    qint64 removedOperators = 0;
    for (const QString &guid : operators) {
        const Result<QVariant> name = m_connection.value(u"SELECT full_name FROM operator WHERE guid = ?"_s, {guid});
        if (!name)
            return name.error();
        if (const Status removed = removeOperator.run({guid}); !removed)
            return removed.error();
        if (removeOperator.row().numRowsAffected() == 0)
            continue;
        ++removedOperators;
        Operator op;
        op.guid = guid;
        op.fullName = name->toString();
        if (const Status noted = journal.ofOperator(JournalKind::OperatorRemoved, op, Origin::Account); !noted)
            return noted.error();
    }
    // Left over where references were not looked after.
    const auto removed = m_connection.run(
        u"DELETE FROM operator_group_member WHERE group_guid NOT IN (SELECT guid FROM operator_group)"_s);
    if (!removed)
        return removed.error();
    return removedOperators;
}

Status DirectoryMirror::writeSamples(const std::stop_token &stop)
{
    const UsageSamples samples(m_connection, m_clock);
    if (Status written = samples.write(true, stop); !written)
        return written;
    return samples.thinOut(stop);
}

} // namespace umh
