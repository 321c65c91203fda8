#pragma once

#include "domain/apiuser.h"
#include "domain/job.h"
#include "domain/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace umh {

class Clock;
class Connection;

// What a job may do with an API user, whatever its plan has shown. On the connection's thread.

/// What has come of an item of a job, or is to.
struct JobVerdict
{
    JobOutcome outcome = JobOutcome::Planned;
    QString detail{}; ///< see JobDetail
};

/// What forbids to remove \a apiUser, as the directory holds it now; nothing where nothing does. \a ownUsernames: with
/// which this person signs in to the account that the directory mirrors, besides those that it knows.
[[nodiscard]] Result<std::optional<JobVerdict>> objectionTo(const Connection &connection, const ApiUser &apiUser,
                                                            const Clock &clock, const QStringList &ownUsernames = {});

/// Whether the job \a id is under way, and nobody has ended it.
[[nodiscard]] Result<bool> isJobRunning(const Connection &connection, const JobId &id, const Clock &clock);

/// Without an account: does the next \a most of the job \a id in one transaction. What has come of each; nothing at all
/// where the job is not under way any more. \a lastLook: as for Transaction::commit().
[[nodiscard]] Result<std::optional<QList<JobVerdict>>> removeNext(const Connection &connection, const JobId &id,
                                                                  qsizetype most, const Clock &clock,
                                                                  const std::function<Status()> &lastLook);

} // namespace umh
