#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "store/keyscansql.h"

#include <QtCore/QDateTime>
#include <QtSql/QSqlQuery>

namespace umh {

/// \a order as SQL: stretches that each go along one index.
[[nodiscard]] QList<OrderStretch> orderStretches(const OperatorGroupOrder &order);

/// \a query as SQL. Nothing of it depends on the time.
[[nodiscard]] KeyScanSql keyScanSql(const OperatorGroupQuery &query, const QDateTime &now = {});

/// The table of operator groups, for KeyedRows.
struct OperatorGroupTable
{
    using Row = OperatorGroupSummary;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull() { return columns(); }
    [[nodiscard]] static OperatorGroupSummary read(const QSqlQuery &row);
};

} // namespace umh
