#include "sync/jobrules.h"

#include "domain/account.h"
#include "domain/apiuserdifferences.h"
#include "domain/time/clock.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/jobstore.h"
#include "store/signinstore.h"

#include <utility>

namespace umh {

Result<std::optional<JobVerdict>> objectionTo(const Connection &connection, const ApiUser &apiUser, const Clock &clock,
                                              const QStringList &ownUsernames)
{
    const Result<QList<KnownSignIn>> signIns = SignInStore(connection).all();
    if (!signIns)
        return signIns.error();
    if (isOneOfUsernames(apiUser.username, usernamesOf(*signIns) + ownUsernames))
        return std::optional(JobVerdict{JobOutcome::Kept, JobDetail::signIn()});
    if (apiUser.contradictory)
        return std::optional(JobVerdict{JobOutcome::ChangedSince, JobDetail::contradictory()});
    const Result<ApiUserFacts> facts = ApiUserFactStore(connection).of(apiUser.guid);
    if (!facts)
        return facts.error();
    if (isKeptOn(*facts, clock.now().toLocalTime().date()))
        return std::optional(JobVerdict{JobOutcome::Kept, JobDetail::keptUntil(facts->keepUntil, facts->reason)});
    return std::optional<JobVerdict>();
}

Result<bool> isJobRunning(const Connection &connection, const JobId &id, const Clock &clock)
{
    const Result<std::optional<Job>> job = JobStore(connection, clock).job(id);
    if (!job)
        return job.error();
    return *job && (*job)->state == JobState::Running;
}

namespace {

/// Part of the transaction that is going on.
Result<JobVerdict> removeItem(const Connection &connection, ApiUserStore &store, const JobId &id, const JobItem &item,
                              const Clock &clock)
{
    const Result<ApiUser> present = store.byGuid(item.seen.guid);
    if (!present && present.error().kind == ErrorKind::AlreadyGone)
        return JobVerdict{JobOutcome::AlreadyGone};
    if (!present)
        return present.error();
    Result<std::optional<JobVerdict>> objection = objectionTo(connection, *present, clock);
    if (!objection)
        return objection.error();
    if (*objection)
        return std::move(**objection);
    ApiUser seen = item.seen;
    seen.key = present->key;
    const Status removed = store.removeAsSeen(seen, clock, id);
    if (removed)
        return JobVerdict{JobOutcome::Deleted};
    switch (removed.error().kind) {
    case ErrorKind::ChangedMeanwhile:
        return JobVerdict{JobOutcome::ChangedSince,
                          usedSince(seen, *present) ? JobDetail::used() : JobDetail::changed()};
    case ErrorKind::InJob:
        return JobVerdict{JobOutcome::NotDone, JobDetail::inJob(removed.error().detail.toLongLong())};
    default:
        return removed.error();
    }
}

} // namespace

Result<std::optional<QList<JobVerdict>>> removeNext(const Connection &connection, const JobId &id, qsizetype most,
                                                    const Clock &clock, const std::function<Status()> &lastLook)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<bool> isRunning = isJobRunning(connection, id, clock);
    if (!isRunning)
        return isRunning.error();
    if (!*isRunning)
        return std::optional<QList<JobVerdict>>();
    const JobStore jobs(connection, clock);
    const Result<QList<JobItem>> items = jobs.undecided(id, 0, int(most));
    if (!items)
        return items.error();
    ApiUserStore store(connection);
    QList<JobVerdict> verdicts;
    for (const JobItem &item : *items) {
        const Result<JobVerdict> verdict = removeItem(connection, store, id, item, clock);
        if (!verdict)
            return verdict.error();
        if (const Status noted = jobs.setOutcome(id, item.position, verdict->outcome, verdict->detail); !noted)
            return noted.error();
        verdicts += *verdict;
    }
    if (const Status committed = transaction->commit(lastLook); !committed)
        return committed.error();
    return std::optional(verdicts);
}

} // namespace umh
