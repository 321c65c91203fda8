#pragma once

#include <QtCore/QSettings>

#include <algorithm>
#include <chrono>

namespace umh {

/// From the beginning of one deletion of a job at the account to that of the next: two a second, or as many as the
/// person has set ("jobs/deletionsPerSecond", from 0.01 to 50).
[[nodiscard]] inline std::chrono::milliseconds jobDistance(const QSettings &settings)
{
    constexpr double usual = 2;
    bool isNumber = false;
    const double set = settings.value(QStringLiteral("jobs/deletionsPerSecond"), usual).toDouble(&isNumber);
    return std::chrono::milliseconds(qint64(1000 / std::clamp(isNumber ? set : usual, 0.01, 50.0)));
}

} // namespace umh
