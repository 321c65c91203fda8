#pragma once

#include <QtCore/QDateTime>

namespace umh {

/// How long ago something was, in the largest unit that fits at least once.
struct RelativeTime
{
    enum class Unit {
        Future, ///< after now by more than a minute (clocks differ); count is 0
        JustNow, ///< less than a minute; count is 0
        Minutes,
        Hours,
        Days,
        Months, ///< calendar months
        Years, ///< calendar years
    };
    Unit unit = Unit::JustNow;
    int count = 0;

    friend bool operator==(const RelativeTime &, const RelativeTime &) = default;
};

/// Whether \a then is less than \a seconds from \a now, before it or after it. What lies further ahead was written
/// under a clock that was wrong, and says nothing: it is not recent. An invalid \a then never was.
[[nodiscard]] bool isRecent(const QDateTime &then, const QDateTime &now, qint64 seconds);

/// How long before \a now \a then was. Both must be valid; any time zone. Days are 24 hours, months and years
/// are counted by the UTC calendar.
[[nodiscard]] RelativeTime relativeTime(const QDateTime &then, const QDateTime &now);

} // namespace umh
