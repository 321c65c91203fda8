#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "domain/result.h"
#include "store/keyedrows.h"

namespace umh {

/// Where the names of an operator's groups are cut off by OperatorTable::columns(), in characters: nobody reads more of
/// them in a row, and each block of rows holds them.
inline constexpr int displayedGroupNamesLength = 2000;

/// The table of operators, for KeyedRows.
struct OperatorTable
{
    using Row = OperatorSummary;
    using Order = OperatorOrder;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString key() { return QStringLiteral("id"); }
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull();
    [[nodiscard]] static OperatorSummary read(const QSqlQuery &row);
};

/// The table of operator groups, for KeyedRows.
struct OperatorGroupTable
{
    using Row = OperatorGroupSummary;
    using Order = OperatorGroupOrder;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString key() { return QStringLiteral("id"); }
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull() { return columns(); }
    [[nodiscard]] static OperatorGroupSummary read(const QSqlQuery &row);
};

// What is known of operators and of groups, to read. By name and with a limit, the first ones are what a menu needs.
using OperatorStore = KeyedRows<OperatorTable>;
using OperatorGroupStore = KeyedRows<OperatorGroupTable>;

} // namespace umh
