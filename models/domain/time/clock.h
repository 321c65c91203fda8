#pragma once

#include "domain/time/utc.h"

#include <QtCore/QDateTime>

#include <atomic>

namespace umh {

/// Where the program takes the time from, so that a test can hold it still. Thread-safe.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The clock of this machine; lives as long as the program.
    static const Clock &system();
};

/// A clock that shows what it was told, to the millisecond.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toMSecsSinceEpoch())
    { }

    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, inUtc); }
    void set(const QDateTime &now) { m_now = now.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now; ///< ms since 1970 in UTC; other threads read it while a test sets it
};

} // namespace umh
