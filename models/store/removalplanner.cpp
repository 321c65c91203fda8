#include "store/removalplanner.h"

#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/jobstore.h"
#include "store/keyscanner.h"
#include "store/leasestore.h"
#include "store/openchangestore.h"
#include "store/rowwriters.h"
#include "store/signinstore.h"

#include <QtCore/QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace umh {
namespace {

Status checkStop(const std::stop_token &stop)
{
    return stop.stop_requested() ? Status(Error{.kind = ErrorKind::Cancelled}) : Status();
}

/// The keys of \a selection, in its order.
Result<KeyList> keysOf(const Connection &connection, const FilteredSelection &selection, const QDateTime &now,
                       const std::stop_token &stop)
{
    KeyList keys;
    const auto add = [&](const KeyList &batch) -> Status {
        for (const RowKey key : batch) {
            if (!selection.except.contains(key))
                keys.append(key);
        }
        return {};
    };
    constexpr qsizetype atOnce = 4096;
    const Status found = connection.dialect()
                             .keyScanner(connection)
                             ->stream({.query = DirectoryQuery(selection.query), .now = now}, atOnce, stop, add);
    return found ? Result<KeyList>(std::move(keys)) : Result<KeyList>(found.error());
}

/// Adds those with \a guids, as typed, that the directory holds.
Status addGuids(const Connection &connection, const QStringList &guids, RemovalPlan &plan, const std::stop_token &stop)
{
    ApiUserWriter reader(connection);
    QSet<QString> seen;
    for (qsizetype next = 0; next < guids.size();) {
        if (Status wanted = checkStop(stop); !wanted)
            return wanted;
        QStringList some;
        for (; next < guids.size() && some.size() < ApiUserWriter::mostAtOnce; ++next) {
            if (seen.contains(guids[next]))
                continue;
            seen.insert(guids[next]);
            some += guids[next];
        }
        const Result<QHash<QString, ApiUser>> found = reader.stored(some);
        if (!found)
            return found.error();
        for (const QString &guid : std::as_const(some)) {
            const auto apiUser = found->constFind(guid);
            if (apiUser == found->cend())
                ++plan.missing;
            else
                plan.rows += RemovalPlanRow{.apiUser = *apiUser};
        }
    }
    return {};
}

/// Of all API users that somebody is changing.
Result<QSet<QString>> guidsWithOpenChange(const Connection &connection, const Clock &clock)
{
    const Result<QList<OpenChange>> open = OpenChangeStore(connection, clock).all();
    if (!open)
        return open.error();
    QSet<QString> guids;
    for (const OpenChange &change : *open)
        guids.insert(change.apiUserGuid);
    return guids;
}

} // namespace

RemovalPlanner::RemovalPlanner(const Connection &connection, const Clock &clock, QString ownUsername)
    : m_connection(connection)
    , m_clock(clock)
    , m_ownUsername(std::move(ownUsername))
{ }

Result<RemovalPlan> RemovalPlanner::plan(const RemovalSelection &selection, const QString &parameters,
                                         const std::stop_token &stop) const
{
    const auto transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    RemovalPlan plan{.made = m_clock.now(), .parameters = parameters};
    const Result<std::optional<Account>> account = AccountStore(m_connection).account();
    if (!account)
        return account.error();
    plan.mirrorsAccount = account->has_value();
    if (*account)
        plan.dataFrom = (*account)->lastSync;
    Status added;
    if (const auto *keys = std::get_if<KeyList>(&selection)) {
        added = addKeys(*keys, plan, stop);
    } else if (const auto *filtered = std::get_if<FilteredSelection>(&selection)) {
        const Result<KeyList> found = keysOf(m_connection, *filtered, plan.made, stop);
        if (!found)
            return found.error();
        added = addKeys(*found, plan, stop);
    } else {
        added = addGuids(m_connection, std::get<QStringList>(selection), plan, stop);
    }
    if (!added)
        return added.error();
    if (const Status judged = judge(plan); !judged)
        return judged.error();
    return plan;
}

Status RemovalPlanner::addKeys(const KeyList &keys, RemovalPlan &plan, const std::stop_token &stop) const
{
    ApiUserStore store(m_connection);
    plan.rows.reserve(keys.size());
    std::span<const RowKey> left(keys.begin(), size_t(keys.size()));
    while (!left.empty()) {
        if (Status wanted = checkStop(stop); !wanted)
            return wanted;
        const auto some = left.first(std::min(left.size(), size_t(ApiUserStore::maximumRows)));
        left = left.subspan(some.size());
        Result<QList<ApiUser>> rows = store.rowsInFull(some);
        if (!rows)
            return rows.error();
        for (ApiUser &apiUser : *rows) {
            if (apiUser.key == 0)
                ++plan.missing;
            else
                plan.rows += RemovalPlanRow{.apiUser = std::move(apiUser)};
        }
    }
    return {};
}

/// What speaks for each row and against it.
Status RemovalPlanner::judge(RemovalPlan &plan) const
{
    const Result<QList<KnownSignIn>> signIns = SignInStore(m_connection).all();
    if (!signIns)
        return signIns.error();
    QSet<QString> usernames{m_ownUsername.toCaseFolded()};
    for (const KnownSignIn &signIn : *signIns)
        usernames.insert(signIn.username.toCaseFolded());
    usernames.remove(QString());
    const Result<QSet<QString>> changing = guidsWithOpenChange(m_connection, m_clock);
    if (!changing)
        return changing.error();
    const Result<QHash<QString, qint64>> inJobs = JobStore(m_connection, m_clock).openItems();
    if (!inJobs)
        return inJobs.error();

    const QDate today = plan.made.toLocalTime().date();
    for (RemovalPlanRow &row : plan.rows) {
        const ApiUser &apiUser = row.apiUser;
        row.reason = removalReason(apiUser, plan.made);
        row.concerns.setFlag(RemovalConcern::UsedWithin30Days, usedInLast30Days(apiUser, plan.made));
        row.concerns.setFlag(RemovalConcern::LastUseUnknown, apiUser.lastUsedState == LastUsedState::Unknown);
        row.concerns.setFlag(RemovalConcern::SignIn, usernames.contains(apiUser.username.toCaseFolded()));
        row.concerns.setFlag(RemovalConcern::OpenChange, changing->contains(apiUser.guid));
        row.otherJob = inJobs->value(apiUser.guid);
        row.concerns.setFlag(RemovalConcern::InOtherJob, row.otherJob != 0);
        row.concerns.setFlag(RemovalConcern::Contradictory, apiUser.contradictory);
        if (isKeptOn(apiUser.facts, today)) {
            row.concerns.setFlag(RemovalConcern::Kept);
            row.keepUntil = apiUser.facts.keepUntil;
            row.keptBecause = apiUser.facts.reason;
        }
        row.goes = !areFinal(row.concerns);
    }
    return {};
}

Result<Job> RemovalPlanner::store(const RemovalPlan &plan, const JobId &id) const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const JobStore jobs(m_connection, m_clock);
    const Result<std::optional<Job>> earlier = jobs.job(id);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return **earlier;
    const LeaseHolder self = LeaseHolder::anew();
    const Result<Job> job = jobs.add({.id = id, .who = self.person, .host = self.host, .parameters = plan.parameters});
    if (!job)
        return job;
    // After that, so that of two who store the same at once the second one sees what the first has.
    const Result<QHash<QString, qint64>> inJobs = jobs.openItems();
    if (!inJobs)
        return inJobs.error();
    const Result<QSet<QString>> changing = guidsWithOpenChange(m_connection, m_clock);
    if (!changing)
        return changing.error();

    constexpr size_t atOnce = 1024;
    std::vector<JobItem> items;
    qint64 toDo = 0;
    Error why{.kind = ErrorKind::UnderWayElsewhere};
    const auto write = [&]() -> Status {
        Status written = jobs.append(id, items);
        items.clear();
        return written;
    };
    for (const RemovalPlanRow &row : plan.rows) {
        if (!row.goes || areFinal(row.concerns))
            continue;
        JobItem item{.seen = row.apiUser, .reason = storedReason(row.reason)};
        if (const qint64 other = inJobs->value(row.apiUser.guid); other != 0) {
            item.detail = JobDetail::inJob(other);
            why = {.kind = ErrorKind::InJob, .detail = QString::number(other)};
        } else if (changing->contains(row.apiUser.guid)) {
            item.detail = JobDetail::openChange();
        }
        if (item.detail.isEmpty()) {
            ++toDo;
        } else {
            item.outcome = JobOutcome::NotDone;
            item.at = job->planned;
        }
        items.push_back(std::move(item));
        if (items.size() >= atOnce) {
            if (const Status written = write(); !written)
                return written.error();
        }
    }
    if (const Status written = write(); !written)
        return written.error();
    if (toDo == 0)
        return why;
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return job;
}

} // namespace umh
