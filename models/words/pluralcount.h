#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <limits>

namespace umh {

/// \a count as tr() takes it for %n, which is an int: what is more has the plural of the largest.
[[nodiscard]] constexpr int pluralCount(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace umh
