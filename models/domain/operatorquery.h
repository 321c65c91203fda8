#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace umh {

/// What the operators overview can be sorted by.
enum class OperatorSort { Name, Email, OnDuty, Administrator, Groups, ApiUsers, LastUsed };

/// An order of operators. Equal ones stand in the order of their names, then of their keys, reversed together with the
/// rest; those without a value come last in both directions. Ascending, those who are on duty (administrators) come
/// before those who are not.
struct OperatorOrder
{
    OperatorSort by = OperatorSort::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const OperatorOrder &, const OperatorOrder &) = default;
};

/// Which operators to show: those that pass all of it.
struct OperatorFilter
{
    /// As typed. Every word of it must occur in the name, the e-mail address or the names of the groups.
    QString search{};
    // Only those who are that.
    bool onDuty = false;
    bool administrators = false;
    bool withoutApiUsers = false;
    QString groupGuid{}; ///< only the members of this group; empty for all

    [[nodiscard]] bool isEmpty() const
    {
        return search.trimmed().isEmpty() && !onDuty && !administrators && !withoutApiUsers && groupGuid.isEmpty();
    }
    friend bool operator==(const OperatorFilter &, const OperatorFilter &) = default;
};

struct OperatorQuery
{
    OperatorOrder order;
    OperatorFilter filter;

    friend bool operator==(const OperatorQuery &, const OperatorQuery &) = default;
};

/// What the operator groups overview can be sorted by.
enum class OperatorGroupSort { Name, Members, ApiUsers };

/// An order of operator groups; ties as for operators.
struct OperatorGroupOrder
{
    OperatorGroupSort by = OperatorGroupSort::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const OperatorGroupOrder &, const OperatorGroupOrder &) = default;
};

/// Which operator groups to show: those that pass all of it.
struct OperatorGroupFilter
{
    QString search{}; ///< as typed; every word of it must occur in the name
    bool withoutMembers = false; ///< only those; "Everyone" always has members
    bool withoutApiUsers = false; ///< only those whose members have none
    QString memberGuid{}; ///< only the groups that this operator is a member of; empty for all

    [[nodiscard]] bool isEmpty() const
    {
        return search.trimmed().isEmpty() && !withoutMembers && !withoutApiUsers && memberGuid.isEmpty();
    }
    friend bool operator==(const OperatorGroupFilter &, const OperatorGroupFilter &) = default;
};

struct OperatorGroupQuery
{
    OperatorGroupOrder order;
    OperatorGroupFilter filter;

    friend bool operator==(const OperatorGroupQuery &, const OperatorGroupQuery &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::OperatorQuery)
Q_DECLARE_METATYPE(umh::OperatorGroupQuery)
