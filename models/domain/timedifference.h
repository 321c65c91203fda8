#pragma once

#include <QtCore/QDateTime>

#include <optional>

namespace umh {

/// By how many minutes an account's times are ahead of its own clock, as far as that shows a time zone that is not the
/// one they are read in: \a lastUsed is the last use of the API user that has just asked, as it was read, and
/// \a serverNow the server's clock when it answered. A whole number of quarter hours, as zones differ by; 0 where all
/// is as it should be. Nothing where they differ in another way, which says nothing of zones: an account may be slow to
/// note a use, for as long as two minutes here, but not note it before it is.
[[nodiscard]] std::optional<int> zoneDifference(const QDateTime &lastUsed, const QDateTime &serverNow);

/// The name of a time zone (as in AccountTimeZone) for an account whose times are \a minutes ahead when they are read
/// in \a timeZone: the one of this computer where that fits at \a now, else one that only says how far it is from UTC.
[[nodiscard]] QString suggestedTimeZone(const QString &timeZone, qint64 minutes, const QDateTime &now);

} // namespace umh
