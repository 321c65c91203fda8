#include "store/jobstore.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

template<typename Value>
struct JobWord
{
    Value value;
    QLatin1StringView stored;
};

constexpr JobWord<JobKind> jobKinds[] = {{JobKind::Removal, "removal"_L1}};

constexpr JobWord<JobState> jobStates[] = {
    {JobState::Planned, "planned"_L1}, {JobState::Running, "running"_L1}, {JobState::Paused, "paused"_L1},
    {JobState::Stopped, "stopped"_L1}, {JobState::Done, "done"_L1},       {JobState::GivenUp, "given up"_L1},
};

// Statements below name some of them, as the index on what is undecided does.
constexpr JobWord<JobOutcome> jobOutcomes[] = {
    {JobOutcome::Planned, "planned"_L1},
    {JobOutcome::NotKnown, "not known"_L1},
    {JobOutcome::Deleted, "deleted"_L1},
    {JobOutcome::AlreadyGone, "already gone"_L1},
    {JobOutcome::ChangedSince, "changed since"_L1},
    {JobOutcome::Refused, "refused"_L1},
    {JobOutcome::Kept, "kept"_L1},
    {JobOutcome::NotDone, "not done"_L1},
};

template<typename Value, size_t count>
QString storedWord(const JobWord<Value> (&words)[count], Value value)
{
    const auto *const found =
        std::ranges::find_if(words, [&](const JobWord<Value> &word) { return word.value == value; });
    Q_ASSERT(found != std::end(words));
    return found->stored;
}

/// Makes \a value what \a stored says; an error where that is a word of a later program.
template<typename Value, size_t count>
Status takeWord(const JobWord<Value> (&words)[count], const QVariant &stored, Value &value)
{
    const QString text = stored.toString();
    const auto *const found =
        std::ranges::find_if(words, [&](const JobWord<Value> &word) { return word.stored == text; });
    if (found == std::end(words))
        return Error{.kind = ErrorKind::Unexpected, .detail = text};
    value = found->value;
    return {};
}

Result<Job> jobIn(const QSqlQuery &row)
{
    int column = 0;
    Job job;
    job.id = row.value(column++).toString();
    job.number = row.value(column++).toLongLong();
    if (const Status taken = takeWord(jobKinds, row.value(column++), job.kind); !taken)
        return taken.error();
    if (const Status taken = takeWord(jobStates, row.value(column++), job.state); !taken)
        return taken.error();
    job.planned = fromStoredTime(row.value(column++));
    job.begun = fromStoredTime(row.value(column++));
    job.ended = fromStoredTime(row.value(column++));
    job.who = row.value(column++).toString();
    job.host = row.value(column++).toString();
    job.parameters = row.value(column++).toString();
    return job;
}

QString jobItemColumns()
{
    return u"position, api_user_guid, operator_guid, operator_name, username, type, created, last_used, "
           "last_used_state, requests, description, reason, outcome, detail, at"_s;
}

/// The values of jobItemColumns().
QVariantList storedItem(const JobItem &item, qint64 position)
{
    const ApiUser &seen = item.seen;
    return {position,
            seen.guid,
            seen.operatorGuid,
            seen.operatorName,
            seen.username,
            seen.type,
            toStoredTime(seen.created),
            toStoredTime(seen.lastUsed),
            int(seen.lastUsedState),
            toStoredNumber(seen.requestsLast30Days),
            seen.description,
            toStoredText(item.reason),
            storedWord(jobOutcomes, item.outcome),
            toStoredText(item.detail),
            toStoredTime(item.at)};
}

Result<JobItem> jobItemIn(const QSqlQuery &row)
{
    int column = 0;
    JobItem item;
    ApiUser &seen = item.seen;
    item.position = row.value(column++).toLongLong();
    seen.guid = row.value(column++).toString();
    seen.operatorGuid = row.value(column++).toString();
    seen.operatorName = row.value(column++).toString();
    seen.username = row.value(column++).toString();
    seen.type = row.value(column++).toString();
    seen.created = fromStoredTime(row.value(column++));
    seen.lastUsed = fromStoredTime(row.value(column++));
    seen.lastUsedState = LastUsedState(row.value(column++).toInt());
    seen.requestsLast30Days = fromStoredNumber(row.value(column++));
    seen.description = row.value(column++).toString();
    item.reason = row.value(column++).toString();
    if (const Status taken = takeWord(jobOutcomes, row.value(column++), item.outcome); !taken)
        return taken.error();
    item.detail = row.value(column++).toString();
    item.at = fromStoredTime(row.value(column++));
    if (const QVariant presence = row.value(column++); !presence.isNull())
        item.isStillThere = presence.toString() == "still there"_L1;
    return item;
}

} // namespace

Result<Job> JobStore::add(Job job) const
{
    job.planned = m_clock.now();
    job.begun = {};
    job.ended = {};
    job.state = JobState::Planned;
    for (;;) {
        const Result<QVariant> number = m_connection.value(u"SELECT coalesce(max(number), 0) + 1 FROM job"_s);
        if (!number)
            return number.error();
        job.number = number->toLongLong();
        // Where others write as well, whoever adds the same number is waited for here: what he has added is there to be
        // read then.
        const auto added = m_connection.run(
            u"INSERT INTO job (id, number, kind, state, planned, who, host, parameters) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO NOTHING"_s,
            {job.id, job.number, storedWord(jobKinds, job.kind), storedWord(jobStates, job.state),
             toStoredTime(job.planned), toStoredText(job.who), toStoredText(job.host), toStoredText(job.parameters)});
        if (!added)
            return added.error();
        if (added->numRowsAffected() == 1)
            return job;
    }
}

Status JobStore::append(const JobId &id, std::span<const JobItem> items) const
{
    const Result<QVariant> first =
        m_connection.value(u"SELECT coalesce(max(position) + 1, 0) FROM job_item WHERE job = ?"_s, {id});
    if (!first)
        return first.error();
    qint64 position = first->toLongLong();
    // Many with one statement, each of which may have a long way to a server.
    constexpr size_t atOnce = 64;
    const QString place = u"(?, "_s + QStringList(jobItemColumns().count(u',') + 1, u"?"_s).join(u", "_s) + u')';
    const auto adding = [&](size_t count) {
        return u"INSERT INTO job_item (job, %1) VALUES %2"_s.arg(jobItemColumns(),
                                                                 QStringList(qsizetype(count), place).join(u", "_s));
    };
    PreparedStatement addMany(m_connection, adding(atOnce));
    while (!items.empty()) {
        const auto now = items.first(std::min(atOnce, items.size()));
        items = items.subspan(now.size());
        QVariantList values;
        for (const JobItem &item : now)
            values += QVariantList{id} + storedItem(item, position++);
        if (now.size() == atOnce) {
            if (Status added = addMany.run(values); !added)
                return added;
        } else if (const auto added = m_connection.run(adding(now.size()), values); !added) {
            return added.error();
        }
    }
    return {};
}

Result<QList<Job>> JobStore::jobs(const QString &rest, const QVariantList &values) const
{
    auto query = m_connection.run(u"SELECT j.id, j.number, j.kind, j.state, j.planned, j.begun, j.ended, j.who, "
                                  "j.host, j.parameters FROM job j "_s
                                      + rest,
                                  values);
    if (!query)
        return query.error();
    QList<Job> jobs;
    while (query->next()) {
        Result<Job> job = jobIn(*query);
        if (!job)
            return job.error();
        jobs += std::move(*job);
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return jobs;
}

Result<std::optional<Job>> JobStore::oneJob(const QString &rest, const QVariant &value) const
{
    const Result<QList<Job>> found = jobs(rest, {value});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<Job>> JobStore::all() const
{
    return jobs(u"ORDER BY j.number DESC"_s, {});
}

Result<std::optional<Job>> JobStore::job(const JobId &id) const
{
    return oneJob(u"WHERE j.id = ?"_s, id);
}

Result<std::optional<Job>> JobStore::numbered(qint64 number) const
{
    return oneJob(u"WHERE j.number = ?"_s, number);
}

Result<std::optional<Job>> JobStore::openJobOf(const QString &apiUserGuid) const
{
    return oneJob(u"WHERE j.state IN ('planned', 'running', 'paused') AND EXISTS (SELECT 1 FROM job_item i "
                  "WHERE i.api_user_guid = ? AND i.job = j.id AND i.outcome IN ('planned', 'not known')) "
                  "ORDER BY j.number LIMIT 1"_s,
                  apiUserGuid);
}

Status JobStore::checkIsFree(const QString &apiUserGuid, const JobId &job) const
{
    const Result<std::optional<Job>> open = openJobOf(apiUserGuid);
    if (!open)
        return open.error();
    if (!*open || (*open)->id == job)
        return {};
    return Error{.kind = ErrorKind::InJob, .detail = QString::number((*open)->number)};
}

Result<QHash<QString, qint64>> JobStore::openItems() const
{
    auto query = m_connection.run(u"SELECT i.api_user_guid, j.number FROM job j JOIN job_item i ON i.job = j.id "
                                  "WHERE j.state IN ('planned', 'running', 'paused') "
                                  "AND i.outcome IN ('planned', 'not known')"_s);
    if (!query)
        return query.error();
    QHash<QString, qint64> items;
    while (query->next())
        items.insert(query->value(0).toString(), query->value(1).toLongLong());
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return items;
}

Result<JobId> JobStore::askedFor(const QString &apiUserGuid) const
{
    const Result<QVariant> job = m_connection.value(u"SELECT i.job FROM job_item i JOIN job j ON j.id = i.job "
                                                    "WHERE i.api_user_guid = ? AND i.outcome = 'not known' "
                                                    "ORDER BY j.number DESC LIMIT 1"_s,
                                                    {apiUserGuid});
    return job ? Result<JobId>(job->toString()) : Result<JobId>(job.error());
}

Status JobStore::setState(const JobId &id, JobState state) const
{
    const QVariant now = toStoredTime(m_clock.now());
    const QVariant never = toStoredTime({});
    return inWriteTransaction(m_connection, [&]() -> Status {
        const auto set = m_connection.run(
            u"UPDATE job SET state = ?, begun = coalesce(begun, CAST(? AS BIGINT)), "
            "ended = ? WHERE id = ?"_s,
            {storedWord(jobStates, state), state == JobState::Running ? now : never, isOpen(state) ? never : now, id});
        if (!set)
            return set.error();
        if (set->numRowsAffected() != 1)
            return Error{.kind = ErrorKind::AlreadyGone, .detail = id};
        if (isOpen(state))
            return {};
        const auto left = m_connection.run(
            u"UPDATE job_item SET outcome = 'not done', at = ? WHERE job = ? AND outcome = 'planned'"_s, {now, id});
        return left ? Status() : left.error();
    });
}

Result<QList<JobItem>> JobStore::readItems(const QString &condition, const QVariantList &values) const
{
    auto query = m_connection.run(u"SELECT %1, presence FROM job_item WHERE job = ? AND position >= ?%2 "
                                  "ORDER BY position LIMIT ?"_s.arg(jobItemColumns(), condition),
                                  values);
    if (!query)
        return query.error();
    QList<JobItem> items;
    while (query->next()) {
        Result<JobItem> item = jobItemIn(*query);
        if (!item)
            return item.error();
        items += std::move(*item);
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return items;
}

Result<QList<JobItem>> JobStore::items(const JobId &id, qint64 from, int most) const
{
    return readItems({}, {id, from, most});
}

Result<QList<JobItem>> JobStore::undecided(const JobId &id, qint64 from, int most) const
{
    return readItems(u" AND outcome IN ('planned', 'not known')"_s, {id, from, most});
}

Result<QMap<JobOutcome, qint64>> JobStore::tally(const JobId &id) const
{
    auto query = m_connection.run(u"SELECT outcome, count(*) FROM job_item WHERE job = ? GROUP BY outcome"_s, {id});
    if (!query)
        return query.error();
    QMap<JobOutcome, qint64> tally;
    while (query->next()) {
        JobOutcome outcome = JobOutcome::Planned;
        if (const Status taken = takeWord(jobOutcomes, query->value(0), outcome); !taken)
            return taken.error();
        tally.insert(outcome, query->value(1).toLongLong());
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return tally;
}

Result<JobProgress> JobStore::progress(const Job &job) const
{
    const Result<QMap<JobOutcome, qint64>> counts = tally(job.id);
    if (!counts)
        return counts.error();
    return JobProgress{
        .job = job, .tally = *counts, .total = std::accumulate(counts->cbegin(), counts->cend(), qint64(0))};
}

Result<QList<JobProgress>> JobStore::progressOfAll() const
{
    const Result<QList<Job>> jobs = all();
    if (!jobs)
        return jobs.error();
    QList<JobProgress> known;
    for (const Job &job : *jobs) {
        Result<JobProgress> far = progress(job);
        if (!far)
            return far.error();
        known += std::move(*far);
    }
    return known;
}

Status JobStore::setOutcome(const JobId &id, qint64 position, JobOutcome outcome, const QString &detail) const
{
    const QVariant now = toStoredTime(outcome == JobOutcome::Planned ? QDateTime() : m_clock.now());
    return inWriteTransaction(m_connection, [&]() -> Status {
        const auto set = m_connection.run(
            u"UPDATE job_item SET outcome = ?, detail = ?, at = ?, presence = NULL WHERE job = ? AND position = ?"_s,
            {storedWord(jobOutcomes, outcome), toStoredText(detail), now, id, position});
        if (!set)
            return set.error();
        if (set->numRowsAffected() != 1)
            return Error{.kind = ErrorKind::AlreadyGone, .detail = id};
        return {};
    });
}

Status JobStore::decide(const QString &apiUserGuid, JobOutcome outcome, const QString &detail) const
{
    const QVariant now = toStoredTime(m_clock.now());
    return inWriteTransaction(m_connection, [&]() -> Status {
        JobOutcome others = outcome;
        if (outcome == JobOutcome::Planned) {
            const auto planned =
                m_connection.run(u"UPDATE job_item SET outcome = 'planned', detail = NULL, at = NULL, presence = NULL "
                                 "WHERE api_user_guid = ? AND outcome = 'not known' AND EXISTS (SELECT 1 FROM job j "
                                 "WHERE j.id = job_item.job AND j.state IN ('planned', 'running', 'paused'))"_s,
                                 {apiUserGuid});
            if (!planned)
                return planned.error();
            others = JobOutcome::NotDone;
        }
        const auto decided =
            m_connection.run(u"UPDATE job_item SET outcome = ?, detail = ?, at = ?, presence = NULL "
                             "WHERE api_user_guid = ? AND outcome = 'not known'"_s,
                             {storedWord(jobOutcomes, others), toStoredText(detail), now, apiUserGuid});
        return decided ? Status() : decided.error();
    });
}

Result<qint64> JobStore::planAgain(const JobId &id) const
{
    qint64 again = 0;
    const Status planned = inWriteTransaction(m_connection, [&]() -> Status {
        const auto reset = m_connection.run(
            u"UPDATE job_item SET outcome = 'planned', detail = NULL, at = NULL, presence = NULL "
            "WHERE job = ? AND outcome IN ('refused', 'not done') "
            "AND NOT EXISTS (SELECT 1 FROM open_change c WHERE c.api_user_guid = job_item.api_user_guid) "
            "AND NOT EXISTS (SELECT 1 FROM job_item i JOIN job j ON j.id = i.job "
            "WHERE i.api_user_guid = job_item.api_user_guid AND i.outcome IN ('planned', 'not known') "
            "AND j.state IN ('planned', 'running', 'paused'))"_s,
            {id});
        if (!reset)
            return reset.error();
        again = reset->numRowsAffected();
        return again > 0 ? setState(id, JobState::Paused) : Status();
    });
    return planned ? Result<qint64>(again) : Result<qint64>(planned.error());
}

Status JobStore::notePresence(const JobId &id) const
{
    const auto noted =
        m_connection.write(u"UPDATE job_item SET presence = CASE WHEN EXISTS (SELECT 1 FROM api_user a WHERE a.guid = "
                           "job_item.api_user_guid) THEN 'still there' ELSE 'absent' END "
                           "WHERE job = ? AND outcome IN ('deleted', 'already gone')"_s,
                           {id});
    return noted ? Status() : noted.error();
}

Status JobStore::noteNewPresence(const QDateTime &began) const
{
    const QString unnoted = u"presence IS NULL AND outcome IN ('deleted', 'already gone') AND at < ?"_s;
    const Result<QVariant> any =
        m_connection.value(u"SELECT 1 FROM job_item WHERE %1 LIMIT 1"_s.arg(unnoted), {toStoredTime(began)});
    if (!any)
        return any.error();
    if (any->isNull())
        return {};
    const auto noted =
        m_connection.write(u"UPDATE job_item SET presence = CASE WHEN EXISTS (SELECT 1 FROM api_user a WHERE a.guid = "
                           "job_item.api_user_guid) THEN 'still there' ELSE 'absent' END WHERE %1"_s.arg(unnoted),
                           {toStoredTime(began)});
    return noted ? Status() : noted.error();
}

} // namespace umh
