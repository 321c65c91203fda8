#pragma once

#include "remote/accountlimits.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <optional>

namespace umh {

/// What the header Retry-After asks for: seconds, or a date seen from \a now. Never negative; nothing where \a value is
/// neither.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QDateTime &now);

/// The moment that a header such as Date holds, in UTC; invalid where it holds none.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

/// How long to wait after try number \a tried (from 1) failed: firstPause doubled with every try, up to longestPause,
/// and of that a part between half and all, by \a chance (0 to 1), so that many clients do not come back at once.
[[nodiscard]] std::chrono::milliseconds backOff(int tried, const AccountLimits &limits, double chance);

} // namespace umh
