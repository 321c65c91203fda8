#pragma once

#include "domain/result.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>
#include <QtCore/QVariant>

#include <stop_token>

namespace umh {

class Connection;
class Journal;

/// Finds the API users of which what the account says of their use cannot all be true (ApiUser::contradictory), at the
/// end of a sync that has read all that the account has. Either of two things is enough:
///
/// - There were requests in the last 30 days, but the last use is more than 32 days ago, or there was none. Where the
///   account tells of no API user when it was used, the latter says nothing.
/// - The number of requests has risen from one sync to the next, while the last use stood still: more than 48 hours
///   ago, and at least two further syncs have come since. It is over when the last use moves. A last use that was less
///   than 48 hours ago when the number rose may be that very use, told to the day.
///
/// Part of the transaction that is going on; belongs to the connection's thread.
class Contradictions final
{
public:
    static constexpr qint64 msOfSlackForDays = 32 * qint64(86'400'000);
    static constexpr qint64 msOfSlackForRise = 48 * qint64(3'600'000);

    /// \a connection must outlive this.
    explicit Contradictions(const Connection &connection)
        : m_connection(connection)
    { }

    /// Sets ApiUser::contradictory of every API user, as of the sync at \a now, whose use is in usage_latest already.
    /// Reads what lies side by side; where nothing is new, nothing is written. Each that has become so is noted in \a
    /// journal, which is null where that is no news: at the first sync.
    [[nodiscard]] Status find(qint64 now, Journal *journal, const std::stop_token &stop) const;

private:
    [[nodiscard]] Status flag(const QString &condition, const QVariantList &values, Journal &journal,
                              const std::stop_token &stop) const;

    const Connection &m_connection;
};

} // namespace umh
