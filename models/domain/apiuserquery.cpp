#include "domain/apiuserquery.h"

namespace umh {
namespace {

/// In local time; some days do not begin at midnight.
QDateTime beginOfToday(const QDateTime &now)
{
    return now.toLocalTime().date().startOfDay().toUTC();
}

} // namespace

int daysOf(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::Used1To7DaysAgo:
        return 7;
    case LastUseFilter::Within30Days:
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::Used7To30DaysAgo:
        return 30;
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::Used30To90DaysAgo:
        return 90;
    case LastUseFilter::InactiveOver180Days:
    case LastUseFilter::Used90To180DaysAgo:
        return 180;
    case LastUseFilter::InactiveOver365Days:
    case LastUseFilter::Used180To365DaysAgo:
        return 365;
    case LastUseFilter::UsedToday:
    case LastUseFilter::NotYetUsed:
    case LastUseFilter::Unknown:
        break;
    }
    return 0;
}

int daysOf(CreatedFilter filter)
{
    switch (filter) {
    case CreatedFilter::Within7Days:
        return 7;
    case CreatedFilter::Within30Days:
        return 30;
    case CreatedFilter::Within90Days:
        return 90;
    case CreatedFilter::Over365DaysAgo:
        return 365;
    case CreatedFilter::Over730DaysAgo:
        return 730;
    case CreatedFilter::ThisMonth:
    case CreatedFilter::Unknown:
        break;
    }
    return 0;
}

std::optional<TimeStretch> stretchOf(LastUseFilter filter, const QDateTime &now)
{
    const QDateTime limit = now.addDays(-daysOf(filter));
    switch (filter) {
    case LastUseFilter::Within30Days:
        return TimeStretch{limit, {}};
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::InactiveOver180Days:
    case LastUseFilter::InactiveOver365Days:
        return TimeStretch{{}, limit};
    case LastUseFilter::UsedToday:
        return TimeStretch{beginOfToday(now), {}};
    case LastUseFilter::Used1To7DaysAgo:
        return TimeStretch{limit, beginOfToday(now)};
    case LastUseFilter::Used7To30DaysAgo:
        return TimeStretch{limit, now.addDays(-daysOf(LastUseFilter::Used1To7DaysAgo))};
    case LastUseFilter::Used30To90DaysAgo:
        return TimeStretch{limit, now.addDays(-daysOf(LastUseFilter::Used7To30DaysAgo))};
    case LastUseFilter::Used90To180DaysAgo:
        return TimeStretch{limit, now.addDays(-daysOf(LastUseFilter::Used30To90DaysAgo))};
    case LastUseFilter::Used180To365DaysAgo:
        return TimeStretch{limit, now.addDays(-daysOf(LastUseFilter::Used90To180DaysAgo))};
    case LastUseFilter::NotYetUsed:
    case LastUseFilter::Unknown:
        break;
    }
    return {};
}

std::optional<TimeStretch> stretchOf(CreatedFilter filter, const QDateTime &now)
{
    const QDateTime limit = now.addDays(-daysOf(filter));
    switch (filter) {
    case CreatedFilter::Within7Days:
    case CreatedFilter::Within30Days:
    case CreatedFilter::Within90Days:
        return TimeStretch{limit, {}};
    case CreatedFilter::ThisMonth: {
        const QDate today = now.toLocalTime().date();
        const QDate first(today.year(), today.month(), 1);
        // Some days do not begin at midnight.
        return TimeStretch{first.startOfDay().toUTC(), first.addMonths(1).startOfDay().toUTC()};
    }
    case CreatedFilter::Over365DaysAgo:
    case CreatedFilter::Over730DaysAgo:
        return TimeStretch{{}, limit};
    case CreatedFilter::Unknown:
        break;
    }
    return {};
}

} // namespace umh
