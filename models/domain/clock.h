#pragma once

#include <QtCore/QDateTime>

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

/// A clock that shows what it was told.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    { }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace umh
