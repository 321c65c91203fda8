#pragma once

#include "domain/time/clock.h"
#include "domain/time/utc.h"

#include <atomic>

namespace umh {

/// A clock that shows what it was told, to the millisecond.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toMSecsSinceEpoch())
    { }

    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, inUtc); }
    void set(const QDateTime &now) { m_now = now.toMSecsSinceEpoch(); }
    /// Lets \a ms pass.
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now; ///< ms since 1970 in UTC; other threads read it while a test sets it
};

} // namespace umh
