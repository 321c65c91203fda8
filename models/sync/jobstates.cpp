#include "sync/jobstates.h"

#include "store/connection.h"
#include "store/jobstore.h"
#include "store/leasestore.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The job \a id, changed by \a change to another state, or left as it is where that gives none.
Result<JobProgress> changeJob(const Connection &connection, const JobId &id, const Clock &clock,
                              const std::function<Result<std::optional<JobState>>(const Job &job)> &change)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const JobStore jobs(connection, clock);
    Result<std::optional<Job>> job = jobs.job(id);
    if (!job)
        return job.error();
    if (!*job)
        return Error{.kind = ErrorKind::AlreadyGone, .detail = id};
    const Result<std::optional<JobState>> state = change(**job);
    if (!state)
        return state.error();
    if (*state) {
        if (const Status set = jobs.setState(id, **state); !set)
            return set.error();
        job = jobs.job(id);
        if (!job)
            return job.error();
    }
    Result<JobProgress> progress = jobs.progress(**job);
    if (!progress)
        return progress;
    const Status committed = transaction->commit();
    return committed ? progress : Result<JobProgress>(committed.error());
}

} // namespace

Result<JobProgress> beginJob(const Connection &connection, const JobId &id, const Clock &clock)
{
    return changeJob(connection, id, clock, [&id](const Job &job) -> Result<std::optional<JobState>> {
        if (!isOpen(job.state))
            return Error{.kind = ErrorKind::AlreadyGone, .detail = id};
        return std::optional(JobState::Running);
    });
}

Result<JobProgress> endJob(const Connection &connection, const JobId &id, JobState state, const Clock &clock)
{
    return changeJob(connection, id, clock, [state](const Job &job) -> Result<std::optional<JobState>> {
        return job.state == JobState::Running ? std::optional(state) : std::nullopt;
    });
}

Result<JobProgress> giveUpJob(const Connection &connection, const JobId &id, const Clock &clock)
{
    return changeJob(connection, id, clock, [&connection](const Job &job) -> Result<std::optional<JobState>> {
        if (job.state == JobState::Running) {
            const Result<std::optional<OtherSync>> holder = LeaseStore(connection).heldElsewhere(u"job"_s);
            if (!holder)
                return holder.error();
            if (*holder) {
                return Error{.kind = ErrorKind::JobTaken,
                             .person = (*holder)->person,
                             .host = (*holder)->host,
                             .since = (*holder)->since};
            }
        }
        return isOpen(job.state) ? std::optional(JobState::GivenUp) : std::nullopt;
    });
}

} // namespace umh
