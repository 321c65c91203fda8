#pragma once

#include "domain/result.h"

#include <QtCore/QList>

#include <stop_token>

namespace umh {

class Clock;
class Connection;

/// How much every API user had been used at the end of each sync, for those who ask the directory later. Part of the
/// transaction that is going on; belongs to the connection's thread.
///
/// A sync adds a row for each API user, so not all of them can stay: those of the last 35 days do, of each UTC day
/// before that those of its last sync, and nothing that is older than 400 days. A sync that seems to be more than 35
/// days after the one before it thins out nothing that the one before would not: a clock that was wrong once must not
/// take the past with it. What was written under a clock that ran ahead stays until its time has come.
class UsageSamples final
{
public:
    static constexpr int daysKeptWhole = 35;
    static constexpr int daysKept = 400;

    /// Both must outlive this.
    UsageSamples(const Connection &connection, const Clock &clock);

    /// Notes how much every API user has been used.
    [[nodiscard]] Status write(const std::stop_token &stop) const;
    /// Removes what need not stay; of a great many some only, and the rest with the next syncs, so that none takes much
    /// longer for it. Where nothing can go it looks at no more than one row for each moment.
    [[nodiscard]] Status thinOut(const std::stop_token &stop) const;

private:
    [[nodiscard]] Result<qint64> countedFrom() const;
    [[nodiscard]] Result<QList<qint64>> surplusMoments(qint64 now) const;
    [[nodiscard]] Result<qint64> countAt(qint64 moment) const;

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
