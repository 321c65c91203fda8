#include "domain/apiuserquery.h"

namespace umh {

int daysOf(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::Within30Days:
    case LastUseFilter::InactiveOver30Days:
        return 30;
    case LastUseFilter::InactiveOver90Days:
        return 90;
    case LastUseFilter::InactiveOver180Days:
        return 180;
    case LastUseFilter::InactiveOver365Days:
        return 365;
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
