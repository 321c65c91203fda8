#include "domain/timedifference.h"

#include "domain/accounttimezone.h"

#include <QtCore/QTimeZone>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {

std::optional<int> zoneDifference(const QDateTime &lastUsed, const QDateTime &serverNow)
{
    constexpr qint64 quarter = 900; // s
    constexpr qint64 slowness = 120; // s
    constexpr qint64 rounding = 30; // s; both tell whole seconds or minutes, perhaps
    constexpr qint64 largest = 14 * 3'600; // s; what the world has
    if (!lastUsed.isValid() || !serverNow.isValid())
        return std::nullopt;
    const qint64 ahead = serverNow.secsTo(lastUsed) + slowness;
    const qint64 quarters = ahead >= 0 ? ahead / quarter : -((-ahead + quarter - 1) / quarter);
    const qint64 rest = ahead - quarters * quarter;
    if (rest > slowness + rounding || std::abs(quarters * quarter) > largest)
        return std::nullopt;
    return int(quarters * quarter / 60);
}

QString suggestedTimeZone(const QString &timeZone, qint64 minutes, const QDateTime &now)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    const AccountTimeZone present = AccountTimeZone::named(timeZone).value_or(AccountTimeZone());
    constexpr qint64 msPerMinute = 60'000;
    const qint64 offset = (present.wallTimeAt(moment) - moment) / msPerMinute + minutes;
    const std::optional<AccountTimeZone> here =
        AccountTimeZone::named(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    if (here && (here->wallTimeAt(moment) - moment) / msPerMinute == offset)
        return here->name();
    if (offset == 0)
        return {};
    return u"UTC%1%2:%3"_s.arg(offset < 0 ? u"-"_s : u"+"_s)
        .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
}

} // namespace umh
