#pragma once

#include "domain/operatorquery.h"
#include "domain/operatorsummary.h"
#include "store/keyscansql.h"

#include <QtCore/QDateTime>
#include <QtSql/QSqlQuery>

namespace umh {

/// \a order as SQL: stretches that each go along one index.
[[nodiscard]] QList<OrderStretch> orderStretches(const OperatorOrder &order);

/// \a query as SQL. Nothing of it depends on the time.
[[nodiscard]] KeyScanSql keyScanSql(const OperatorQuery &query, const QDateTime &now = {});

/// The table of operators, for KeyedRows.
struct OperatorTable
{
    using Row = OperatorSummary;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull() { return columns(); }
    [[nodiscard]] static OperatorSummary read(const QSqlQuery &row);
};

} // namespace umh
