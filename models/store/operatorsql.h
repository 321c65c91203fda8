#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "store/keyscansql.h"

#include <QtCore/QDateTime>
#include <QtSql/QSqlQuery>

namespace umh {

/// \a order as SQL: stretches that each go along one index.
[[nodiscard]] QList<OrderStretch> orderStretches(const OperatorOrder &order);

/// \a query as SQL. Nothing of it depends on the time.
[[nodiscard]] KeyScanSql keyScanSql(const OperatorQuery &query, const QDateTime &now = {});

/// Where the names of an operator's groups are cut off by OperatorTable::columns(), in characters: nobody reads more of
/// them in a row, and each block of rows holds them.
inline constexpr int displayedGroupNamesLength = 2000;

/// The table of operators, for KeyedRows.
struct OperatorTable
{
    using Row = OperatorSummary;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull();
    [[nodiscard]] static OperatorSummary read(const QSqlQuery &row);
};

} // namespace umh
