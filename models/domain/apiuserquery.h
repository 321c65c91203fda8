#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace umh {

/// What the overview can be sorted by.
enum class ApiUserSort { Operator, Username, Type, Created, LastUsed, Requests, Description };

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
    InactiveOver30Days, ///< used, but not within the 30 days before now
    NotYetUsed,
};

/// Which API users to show: those that pass all of it.
struct ApiUserFilter
{
    /// As typed. Every word of it must occur in the operator, username, type or description; see searchwords.h.
    QString search{};
    LastUseFilter lastUse = LastUseFilter::Any;

    [[nodiscard]] bool isEmpty() const { return search.trimmed().isEmpty() && lastUse == LastUseFilter::Any; }
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
