#pragma once

#include <QtCore/QTimeZone>

namespace umh {

/// What tells QDateTime that a time is UTC: from Qt 6.5 on a time zone, of which Qt 6.4 knows no constant; the
/// Qt::TimeSpec that it takes instead is deprecated from Qt 6.9 on.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto inUtc = QTimeZone::UTC;
#else
inline constexpr auto inUtc = Qt::UTC;
#endif

} // namespace umh
