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

} // namespace umh
