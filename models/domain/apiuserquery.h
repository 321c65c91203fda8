#pragma once

#include "domain/apiuser.h"
#include "domain/apiusertypes.h"
#include "domain/choiceset.h"

#include <optional>

namespace umh {

/// An order of API users. Equal ones stand in the order of their keys, reversed together with the rest;
/// those without a value come last in both directions.
struct ApiUserOrder
{
    ApiUserSort by = ApiUserSort::Operator;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const ApiUserOrder &, const ApiUserOrder &) = default;
};

/// Which API users by their last use.
enum class LastUseFilter {
    Within30Days, ///< in the 30 days before now, that moment included
    // Used, but not within so many days before now.
    InactiveOver30Days,
    InactiveOver90Days,
    InactiveOver180Days,
    InactiveOver365Days,
    // Each moment is in one of these, or in the last of those before.
    UsedToday, ///< in local time, or later than now
    Used1To7DaysAgo, ///< in the 7 days before now, but not today
    Used7To30DaysAgo, ///< before that, but in the 30 days before now
    Used30To90DaysAgo,
    Used90To180DaysAgo,
    Used180To365DaysAgo,
    NotYetUsed,
    Unknown,
};

/// Which API users by the moment of their creation.
enum class CreatedFilter {
    // In so many days before now, that moment included.
    Within7Days,
    Within30Days,
    Within90Days,
    ThisMonth, ///< in the calendar month of now, in local time
    // More than so many days before now.
    Over365DaysAgo,
    Over730DaysAgo,
    Unknown,
};

/// Every API user is in exactly one of these, the most recently used first.
inline constexpr LastUseFilter lastUseAges[] = {
    LastUseFilter::UsedToday,           LastUseFilter::Used1To7DaysAgo,    LastUseFilter::Used7To30DaysAgo,
    LastUseFilter::Used30To90DaysAgo,   LastUseFilter::Used90To180DaysAgo, LastUseFilter::Used180To365DaysAgo,
    LastUseFilter::InactiveOver365Days, LastUseFilter::NotYetUsed,         LastUseFilter::Unknown};

/// The days that \a filter looks back from now, the more of them where it is a stretch; 0 where it does not.
[[nodiscard]] int daysOf(LastUseFilter filter);
[[nodiscard]] int daysOf(CreatedFilter filter);

/// A stretch of time; a bound that is invalid is none.
struct TimeStretch
{
    QDateTime from; ///< included
    QDateTime before; ///< not included
};

/// When the API users were last used, or created, that \a filter lets pass at \a now; absent where it is those of which
/// that is not known.
[[nodiscard]] std::optional<TimeStretch> stretchOf(LastUseFilter filter, const QDateTime &now);
[[nodiscard]] std::optional<TimeStretch> stretchOf(CreatedFilter filter, const QDateTime &now);

/// Whether API users pass of which what is said of their use cannot all be true (ApiUser::contradictory).
enum class ContradictoryFilter { Any, Only, None };

/// Which API users to show: those that pass all of it. Of several values of a kind, one that fits is enough; without
/// any, all API users fit.
struct ApiUserFilter
{
    /// As typed. Every word of it must occur in the operator, username, type, description or
    /// what people know of it; see text/textfolding.h.
    QString search{};
    ChoiceSet<LastUseFilter> lastUse{};
    ChoiceSet<CreatedFilter> created{};
    ApiUserTypes types{};
    QString groupGuid{}; ///< those of the members of this operator group; empty for all
    QString operatorGuid{}; ///< those of this operator; empty for all

    // What a clean-up looks for; 0 days, false and Any for all. Of the first two, API users are left out that are
    // younger than so many days or contradictory, or are kept until today or later.
    /// Last used more than so many days before now, or not yet.
    int dormantDays = 0;
    /// Not yet used, and created more than so many days before now.
    int neverUsedDays = 0;
    ContradictoryFilter contradictory = ContradictoryFilter::Any;
    bool withoutOwner = false; ///< ApiUserFacts::owner is not known
    bool reviewDue = false; ///< ApiUserFacts::reviewBy is today or earlier, in local time
    bool kept = false; ///< ApiUserFacts::keepUntil is today or later, in local time

    [[nodiscard]] bool isEmpty() const
    {
        return search.trimmed().isEmpty() && lastUse.isEmpty() && created.isEmpty() && types.isEmpty()
            && groupGuid.isEmpty() && operatorGuid.isEmpty() && dormantDays == 0 && neverUsedDays == 0
            && contradictory == ContradictoryFilter::Any && !withoutOwner && !reviewDue && !kept;
    }
    friend bool operator==(const ApiUserFilter &, const ApiUserFilter &) = default;
};

/// An order and a filter: everything that decides which rows a table of API users has.
struct ApiUserQuery
{
    ApiUserOrder order;
    ApiUserFilter filter;

    friend bool operator==(const ApiUserQuery &, const ApiUserQuery &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::ApiUserQuery)
