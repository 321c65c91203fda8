#include "domain/time/relativetime.h"

#include <cstdlib>

namespace umh {
namespace {

int wholeMonthsBetween(const QDateTime &from, const QDateTime &to)
{
    const QDate a = from.date();
    const QDate b = to.date();
    int months = (b.year() - a.year()) * 12 + b.month() - a.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

} // namespace

bool isRecent(const QDateTime &then, const QDateTime &now, qint64 seconds)
{
    return then.isValid() && std::abs(then.secsTo(now)) < seconds;
}

RelativeTime relativeTime(const QDateTime &then, const QDateTime &now)
{
    using Unit = RelativeTime::Unit;
    constexpr qint64 minute = 60'000; // ms
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;

    const QDateTime from = then.toUTC();
    const QDateTime to = now.toUTC();
    const qint64 ago = from.msecsTo(to);
    if (ago < -minute)
        return {Unit::Future, 0};
    if (ago < minute)
        return {Unit::JustNow, 0};
    if (ago < hour)
        return {Unit::Minutes, int(ago / minute)};
    if (ago < day)
        return {Unit::Hours, int(ago / hour)};
    const int months = wholeMonthsBetween(from, to);
    if (months < 1)
        return {Unit::Days, int(ago / day)};
    if (months < 12)
        return {Unit::Months, months};
    return {Unit::Years, months / 12};
}

} // namespace umh
