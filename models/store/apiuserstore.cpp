#include "store/apiuserstore.h"

#include "domain/apiuserdifferences.h"
#include "domain/text/storabletext.h"
#include "domain/text/textfolding.h"
#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "store/connection.h"
#include "store/jobstore.h"
#include "store/openchangestore.h"
#include "store/rowwriters.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString apiUserColumns(QLatin1StringView description)
{
    return u"id, guid, operator_guid, operator_name, username, type, created, last_used, last_used_state, requests, "_s
        + description + ", owner, purpose, where_kept, ticket, review_by, keep_until, reason, contradictory"_L1;
}

/// How many API users were last used before \a limit, as an expression that takes \a values further. Whole days are
/// tallied; only of the one that the limit divides are API users counted themselves.
QString countedBefore(const QDateTime &limit, QVariantList &values)
{
    constexpr qint64 msPerDay = 86'400'000;
    const QDateTime dayBegins(limit.toUTC().date(), QTime(0, 0), inUtc);
    values += {int(LastUsedState::Used), dayBegins.toMSecsSinceEpoch() / msPerDay, toStoredTime(dayBegins),
               toStoredTime(limit)};
    return u"(SELECT coalesce(sum(api_users), 0) FROM api_user_tally WHERE last_used_state = ? AND day < ?) + "
           "(SELECT count(*) FROM api_user WHERE last_used >= ? AND last_used < ?)"_s;
}

/// How many API users \a filter lets pass at \a now, likewise.
QString countedByLastUse(LastUseFilter filter, const QDateTime &now, QVariantList &values)
{
    const auto inState = [&](LastUsedState state) {
        values += int(state);
        return u"(SELECT coalesce(sum(api_users), 0) FROM api_user_tally WHERE last_used_state = ?)"_s;
    };
    const std::optional<TimeStretch> stretch = stretchOf(filter, now);
    if (!stretch)
        return inState(filter == LastUseFilter::NotYetUsed ? LastUsedState::NotYetUsed : LastUsedState::Unknown);
    QString counted = stretch->before.isValid() ? countedBefore(stretch->before, values) : inState(LastUsedState::Used);
    if (stretch->from.isValid())
        counted += u" - (%1)"_s.arg(countedBefore(stretch->from, values));
    return counted;
}

} // namespace

QString ApiUserTable::name()
{
    return u"api_user"_s;
}

QString ApiUserTable::columns()
{
    static_assert(displayedDescriptionLength == 2000);
    return apiUserColumns("substr(description, 1, 2000)"_L1);
}

QString ApiUserTable::columnsInFull()
{
    return apiUserColumns("description"_L1);
}

ApiUser ApiUserTable::read(const QSqlQuery &row)
{
    int column = 0;
    ApiUser apiUser;
    apiUser.key = row.value(column++).toLongLong();
    apiUser.guid = row.value(column++).toString();
    apiUser.operatorGuid = row.value(column++).toString();
    apiUser.operatorName = row.value(column++).toString();
    apiUser.username = row.value(column++).toString();
    apiUser.type = row.value(column++).toString();
    apiUser.created = fromStoredTime(row.value(column++));
    apiUser.lastUsed = fromStoredTime(row.value(column++));
    apiUser.lastUsedState = LastUsedState(row.value(column++).toInt());
    apiUser.requestsLast30Days = fromStoredNumber(row.value(column++));
    apiUser.description = row.value(column++).toString();
    apiUser.facts.owner = row.value(column++).toString();
    apiUser.facts.purpose = row.value(column++).toString();
    apiUser.facts.whereKept = row.value(column++).toString();
    apiUser.facts.ticket = row.value(column++).toString();
    apiUser.facts.reviewBy = fromStoredDay(row.value(column++));
    apiUser.facts.keepUntil = fromStoredDay(row.value(column++));
    apiUser.facts.reason = row.value(column++).toString();
    apiUser.contradictory = row.value(column++).toInt() != 0;
    return apiUser;
}

ApiUserStore::ApiUserStore(const Connection &connection)
    : m_connection(connection)
    , m_rows(connection)
{ }

Result<QSet<QString>> ApiUserStore::present(const QStringList &guids)
{
    constexpr qsizetype atOnce = 256;
    PreparedStatement find(
        m_connection, u"SELECT guid FROM api_user WHERE guid IN (%1)"_s.arg(QStringList(atOnce, u"?"_s).join(u',')));
    QSet<QString> found;
    for (qsizetype next = 0; next < guids.size(); next += atOnce) {
        const QStringList some = guids.mid(next, atOnce);
        // Places that are left over are NULL, which is no guid.
        QVariantList values(some.cbegin(), some.cend());
        values.resize(atOnce, QVariant(QMetaType::fromType<QString>()));
        if (const Status run = find.run(values); !run)
            return run.error();
        Result<bool> row = find.next();
        for (; row && *row; row = find.next())
            found.insert(find.row().value(0).toString());
        find.finish();
        if (!row)
            return row.error();
    }
    return found;
}

Result<QStringList> ApiUserStore::types(int most)
{
    // From one type to the next in their index, instead of along all API users; what is longer is in no index of some
    // engines, and no type to choose from.
    auto query =
        m_connection.run(u"WITH RECURSIVE types (folded) AS (SELECT min(type_folded) FROM api_user WHERE "
                         "length(type_folded) <= 500 UNION ALL SELECT (SELECT min(type_folded) FROM api_user WHERE "
                         "type_folded > folded AND length(type_folded) <= 500) FROM types WHERE folded IS NOT NULL) "
                         "SELECT (SELECT type FROM api_user WHERE type_folded = folded AND "
                         "length(type_folded) <= 500 ORDER BY id LIMIT 1) FROM types "
                         "WHERE folded IS NOT NULL LIMIT ?"_s,
                         {most});
    if (!query)
        return query.error();
    QStringList types;
    while (query->next())
        types += displayType(query->value(0).toString());
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return types;
}

Status ApiUserStore::remove(const ApiUser &apiUser, const Clock &clock, Origin origin)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();

    // As it is now, for the journal: it may have changed since it was shown.
    const Result<ApiUser> present = byKey(apiUser.key);
    if (!present)
        return present.error();
    if (present->guid != apiUser.guid)
        return Error{.kind = ErrorKind::AlreadyGone};
    if (Status removed = removePresent(*present, clock, origin); !removed)
        return removed;
    return transaction->commit();
}

Status ApiUserStore::removeAsSeen(const ApiUser &seen, const Clock &clock, const QString &job)
{
    return inWriteTransaction(m_connection, [&]() -> Status {
        const Result<ApiUser> present = byKey(seen.key);
        if (!present)
            return present.error();
        if (present->guid != seen.guid)
            return Error{.kind = ErrorKind::AlreadyGone};
        if (Status isFree = JobStore(m_connection, clock).checkIsFree(seen.guid, job); !isFree)
            return isFree;
        if (!differencesOf(seen, *present).isEmpty())
            return Error{.kind = ErrorKind::ChangedMeanwhile};
        return removePresent(*present, clock, Origin::ThisProgram, job);
    });
}

/// Part of the transaction that is going on, and of \a job; where that is null, of the job that has asked for it.
Status ApiUserStore::removePresent(const ApiUser &present, const Clock &clock, Origin origin, const QString &job)
{
    const auto deleted = m_connection.run(u"DELETE FROM api_user WHERE id = ?"_s, {present.key});
    if (!deleted)
        return deleted.error();
    if (deleted->numRowsAffected() != 1)
        return Error{.kind = ErrorKind::AlreadyGone};
    const JobStore jobs(m_connection, clock);
    const Result<JobId> asked = job.isEmpty() ? jobs.askedFor(present.guid) : job;
    if (!asked)
        return asked.error();
    if (Status noted = Journal(m_connection, clock).deleted(present, origin, *asked); !noted)
        return noted;
    if (job.isEmpty() && !asked->isEmpty()) {
        if (Status decided = jobs.decide(present.guid, JobOutcome::Deleted); !decided)
            return decided;
    }
    return OpenChangeStore(m_connection, clock).strikeOut(present.guid);
}

/// Gives the operator with the guid of \a owner its name, or adds it. What else is known of it is left to the next
/// sync. Part of the transaction that is going on.
Status ApiUserStore::rename(const Operator &owner)
{
    const Result<QVariant> name = m_connection.value(u"SELECT full_name FROM operator WHERE guid = ?"_s, {owner.guid});
    if (!name)
        return name.error();
    if (name->isNull()) {
        const Result<OperatorWriter::Outcome> added = OperatorWriter(m_connection).write(owner);
        return added ? Status() : added.error();
    }
    if (name->toString() == owner.fullName)
        return {};
    const auto renamed = m_connection.run(u"UPDATE operator SET full_name = ?, folded_name = ? WHERE guid = ?"_s,
                                          {owner.fullName, folded(owner.fullName), owner.guid});
    return renamed ? Status() : renamed.error();
}

Result<ApiUser> ApiUserStore::store(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark, Origin addedBy,
                                    const std::optional<Operator> &owner)
{
    return storeWith(fromAccount, clock, openMark, addedBy, owner);
}

Result<ApiUser> ApiUserStore::storeKnown(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark,
                                         const std::optional<Operator> &owner)
{
    return storeWith(fromAccount, clock, openMark, std::nullopt, owner);
}

/// Without \a addedBy none is added.
Result<ApiUser> ApiUserStore::storeWith(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark,
                                        std::optional<Origin> addedBy, const std::optional<Operator> &owner)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (owner) {
        if (const Status renamed = rename(*owner); !renamed)
            return renamed.error();
    }
    if (const Status written = write(fromAccount, clock, addedBy); !written)
        return written.error();
    if (openMark == OpenMark::StrikeOut) {
        if (const Status struck = OpenChangeStore(m_connection, clock).strikeOut(fromAccount.guid); !struck)
            return struck.error();
    }
    Result<ApiUser> stored = byGuid(fromAccount.guid);
    if (!stored)
        return stored;
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return stored;
}

Status ApiUserStore::write(ApiUser fromAccount, const Clock &clock, std::optional<Origin> addedBy)
{
    const Result<QVariant> name =
        m_connection.value(u"SELECT full_name FROM operator WHERE guid = ?"_s, {fromAccount.operatorGuid});
    if (!name)
        return name.error();
    if (name->isNull()) {
        return Error{
            .kind = ErrorKind::OperatorUnknown, .detail = fromAccount.operatorGuid, .field = u"OperatorGuid"_s};
    }
    fromAccount.operatorName = name->toString();
    const QString operatorFolded = folded(fromAccount.operatorName);

    ApiUserWriter writer(m_connection);
    const Result<std::optional<ApiUser>> before = writer.stored(fromAccount.guid);
    if (!before)
        return before.error();
    Journal journal(m_connection, clock);
    if (!*before && !addedBy)
        return Error{.kind = ErrorKind::AlreadyGone};
    if (!*before) {
        const Status added = writer.add(fromAccount, operatorFolded);
        return added ? journal.added(fromAccount, *addedBy) : added;
    }
    fromAccount.key = (*before)->key;
    if (isStoredAlike(fromAccount, **before))
        return {};
    const Result<std::optional<OpenChange>> open = OpenChangeStore(m_connection, clock).of(fromAccount.guid);
    if (!open)
        return open.error();
    const Status changed = writer.change(**before, fromAccount, operatorFolded);
    return changed ? journal.changedAtAccount(**before, fromAccount, *open) : changed;
}

Result<ApiUser> ApiUserStore::setDescription(const ApiUser &apiUser, const QString &description, const Clock &clock)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<ApiUser> present = byKey(apiUser.key);
    if (!present)
        return present.error();
    if (present->guid != apiUser.guid)
        return Error{.kind = ErrorKind::AlreadyGone};
    if (const Status isFree = JobStore(m_connection, clock).checkIsFree(apiUser.guid); !isFree)
        return isFree.error();
    if (present->description != apiUser.description)
        return Error{.kind = ErrorKind::ChangedMeanwhile};
    ApiUser changed = *present;
    changed.description = storableText(description);
    if (isStoredAlike(*present, changed))
        return changed;
    const auto updated = m_connection.run(u"UPDATE api_user SET description = ?, description_folded = ? WHERE id = ?"_s,
                                          {changed.description, foldedDescription(changed), changed.key});
    if (!updated)
        return updated.error();
    if (Status noted = Journal(m_connection, clock).changed(*present, changed); !noted)
        return noted.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

Result<DirectoryFigures> ApiUserStore::figures(const Clock &clock)
{
    const TimeStretch month = *stretchOf(CreatedFilter::ThisMonth, clock.now());
    DirectoryFigures figures;
    {
        auto query = m_connection.run(u"SELECT (SELECT sum(operators) FROM operator_tally), "
                                      "(SELECT sum(operators) FROM operator_tally WHERE on_duty = 1), "
                                      "(SELECT count(*) FROM operator_group), "
                                      "(SELECT count(*) FROM operator_group WHERE members = 0 AND everyone = 0), "
                                      "(SELECT sum(api_users) FROM api_user_tally), "
                                      "(SELECT count(*) FROM api_user WHERE created >= ? AND created < ?)"_s,
                                      {toStoredTime(month.from), toStoredTime(month.before)});
        if (!query)
            return query.error();
        if (!query->next())
            return m_connection.errorOf(*query);
        int column = 0;
        figures.operators = query->value(column++).toLongLong();
        figures.operatorsOnDuty = query->value(column++).toLongLong();
        figures.groups = query->value(column++).toLongLong();
        figures.groupsWithoutMembers = query->value(column++).toLongLong();
        figures.apiUsers = query->value(column++).toLongLong();
        figures.apiUsersAddedThisMonth = query->value(column++).toLongLong();
    }
    const Result<QMap<LastUseFilter, qint64>> counts = lastUseCounts(clock);
    if (!counts)
        return counts.error();
    figures.apiUsersInactiveOver30Days = counts->value(LastUseFilter::InactiveOver30Days);
    figures.apiUsersNotYetUsed = counts->value(LastUseFilter::NotYetUsed);
    std::ranges::transform(lastUseAges, figures.apiUsersByLastUse.begin(),
                           [&](LastUseFilter age) { return counts->value(age); });
    return figures;
}

Result<QMap<LastUseFilter, qint64>> ApiUserStore::lastUseCounts(const Clock &clock)
{
    const QList<LastUseFilter> filters = ChoiceSet<LastUseFilter>::all();
    QStringList counted;
    QVariantList values;
    for (const LastUseFilter filter : filters)
        counted += countedByLastUse(filter, clock.now(), values);
    auto query = m_connection.run(u"SELECT "_s + counted.join(", "_L1), values);
    if (!query)
        return query.error();
    if (!query->next())
        return m_connection.errorOf(*query);
    QMap<LastUseFilter, qint64> counts;
    for (int i = 0; i < int(filters.size()); ++i)
        counts.insert(filters.at(i), query->value(i).toLongLong());
    return counts;
}

Result<bool> hasApiUsers(const Connection &connection)
{
    const Result<QVariant> any = connection.value(u"SELECT 1 FROM api_user LIMIT 1"_s);
    return any ? Result<bool>(!any->isNull()) : any.error();
}

} // namespace umh
