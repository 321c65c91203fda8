#pragma once

#include "domain/apiuserquery.h"
#include "domain/job.h"
#include "domain/removalplan.h"
#include "domain/result.h"
#include "store/keylist.h"
#include "store/keyset.h"

#include <QtCore/QStringList>

#include <functional>
#include <stop_token>
#include <variant>

namespace umh {

class Clock;
class Connection;

/// All API users that pass a filter, in its order, but for some.
struct FilteredSelection
{
    ApiUserQuery query{};
    KeySet except{};
};

/// What somebody wants removed: API users by their keys, by a filter, or by their guids as typed.
using RemovalSelection = std::variant<KeyList, FilteredSelection, QStringList>;

/// Makes plans of what somebody wants removed, and jobs of plans. Used on the connection's thread. A plan of 100,000
/// takes less than a second and about 100 MB.
class RemovalPlanner final
{
public:
    /// Both must outlive this. \a ownUsername: with which this person signs in; empty where there is no account.
    RemovalPlanner(const Connection &connection, const Clock &clock, QString ownUsername = {});

    /// Reads one consistent state of the directory. What is not there any more is counted only; a guid that comes twice
    /// counts once. \a stop ends it with Cancelled. \a parameters: as RemovalPlan has them.
    [[nodiscard]] Result<RemovalPlan> plan(const RemovalSelection &selection, const QString &parameters = {},
                                           const std::stop_token &stop = {}) const;

    /// Stores \a plan, which somebody has confirmed, as a job with the id \a id; of an earlier try of the same it
    /// returns that. A transaction of its own. What is in another open job, or has an open change, by now is in it as
    /// NotDone; InJob or UnderWayElsewhere, and nothing is stored, where that is all of it.
    [[nodiscard]] Result<Job> store(const RemovalPlan &plan, const JobId &id) const;

private:
    [[nodiscard]] Status addKeys(const KeyList &keys, RemovalPlan &plan, const std::stop_token &stop) const;
    [[nodiscard]] Status judge(RemovalPlan &plan) const;

    const Connection &m_connection;
    const Clock &m_clock;
    const QString m_ownUsername;
};

} // namespace umh
