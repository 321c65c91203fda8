#pragma once

#include "domain/apiuser.h"

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
    Any,
    Within30Days, ///< in the 30 days before now, that moment included
    // Used, but not within so many days before now.
    InactiveOver30Days,
    InactiveOver90Days,
    InactiveOver180Days,
    InactiveOver365Days,
    NotYetUsed,
    Unknown,
};

/// The days that \a filter looks back from now; 0 where it does not.
[[nodiscard]] constexpr int daysOf(LastUseFilter filter)
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
    case LastUseFilter::Any:
    case LastUseFilter::NotYetUsed:
    case LastUseFilter::Unknown:
        break;
    }
    return 0;
}

/// Which API users to show: those that pass all of it.
struct ApiUserFilter
{
    /// As typed. Every word of it must occur in the operator, username, type or description; see text/textfolding.h.
    QString search{};
    LastUseFilter lastUse = LastUseFilter::Any;
    /// As received or as displayType() writes it, whatever its case; empty for every type.
    QString type{};
    QString groupGuid{}; ///< those of the members of this operator group; empty for all
    QString operatorGuid{}; ///< those of this operator; empty for all

    [[nodiscard]] bool isEmpty() const
    {
        return search.trimmed().isEmpty() && lastUse == LastUseFilter::Any && type.isEmpty() && groupGuid.isEmpty()
            && operatorGuid.isEmpty();
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
