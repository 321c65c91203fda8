#include "remote/retryafter.h"

#include <QtNetwork/QNetworkRequest>

#include <algorithm>

using std::chrono::milliseconds;

namespace umh {

std::optional<milliseconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray wanted = value.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    if (std::all_of(wanted.begin(), wanted.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const int seconds = wanted.toInt(&fits);
        return fits ? std::chrono::seconds(seconds) : milliseconds::max();
    }
    const QDateTime moment = httpDate(wanted);
    if (!moment.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(moment)));
}

QDateTime httpDate(const QByteArray &value)
{
    // Qt reads the dates of HTTP, but only out of a header that it knows.
    QNetworkRequest reader;
    reader.setRawHeader("Last-Modified", value);
    return reader.header(QNetworkRequest::LastModifiedHeader).toDateTime().toUTC();
}

milliseconds backOff(int tried, const AccountLimits &limits, double chance)
{
    milliseconds pause = limits.firstPause;
    for (int i = 1; i < tried && pause < limits.longestPause; ++i)
        pause *= 2;
    pause = std::min(pause, limits.longestPause);
    return milliseconds(qint64(double(pause.count()) * (0.5 + 0.5 * std::clamp(chance, 0.0, 1.0))));
}

} // namespace umh
