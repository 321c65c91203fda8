#pragma once

#include "domain/jobprogress.h"
#include "domain/result.h"

namespace umh {

class Clock;
class Connection;

// How a job begins and ends in the directory: each in one transaction, so that no other program comes between. All
// return how far the job is then. On the connection's thread.

/// The job \a id is under way from now on. AlreadyGone where there is none, or it is over.
[[nodiscard]] Result<JobProgress> beginJob(const Connection &connection, const JobId &id, const Clock &clock);
/// Nobody is at the job \a id any more, which is in \a state now; where somebody else has ended it, as he has.
[[nodiscard]] Result<JobProgress> endJob(const Connection &connection, const JobId &id, JobState state,
                                         const Clock &clock);
/// Ends the job \a id where it is open. AlreadyGone where there is none, JobTaken where another program is at it.
[[nodiscard]] Result<JobProgress> giveUpJob(const Connection &connection, const JobId &id, const Clock &clock);

} // namespace umh
