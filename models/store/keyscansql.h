#pragma once

#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operatorquery.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace umh {

/// A stretch of an ordered scan that one index serves: a condition and an ORDER BY list.
struct OrderStretch
{
    QString condition;
    QString orderBy;
    /// Where the order is that of the keys: the condition of all other rows, which an index serves, and which are few
    /// as a rule; else empty.
    QString others{};
};

/// A query for the keys of some rows.
struct KeySelection
{
    QString sql;
    QVariantList values; ///< texts and whole numbers, one for each placeholder, in order
};

/// A table and a query for its rows, in terms of SQL that every engine understands: all that a key scan needs to know
/// of them.
struct KeyScanSql
{
    QString table;
    QString count; ///< a query for the number of its rows, filter or not
    QList<OrderStretch> order; ///< every row is in just one of them
    QList<KeySelection> conditions; ///< what passes the filter is in all of them
    /// Conditions on the rows of the table, not queries: what passes the filter meets none of them.
    QList<KeySelection> exclusions{};
    QString search; ///< as typed
    QStringList searchedColumns; ///< folded; every word of the search must be in one of them
    QString key = QStringLiteral("id"); ///< the column of its keys
    QString searchedTable{}; ///< where the searched columns are, by the same keys, if not in the table itself
};

/// An order as SQL: the rows that have a value, then those that have none. Written as separate scans because engines
/// disagree on where NULL belongs, and so that one index serves both directions.
[[nodiscard]] QList<OrderStretch> orderStretches(const ApiUserOrder &order);
[[nodiscard]] QList<OrderStretch> orderStretches(const OperatorOrder &order);
[[nodiscard]] QList<OrderStretch> orderStretches(const OperatorGroupOrder &order);
[[nodiscard]] QList<OrderStretch> orderStretches(const JournalOrder &order);

/// A query as SQL; the times of ApiUserFilter count from \a now, the others do not depend on it.
[[nodiscard]] KeyScanSql keyScanSql(const ApiUserQuery &query, const QDateTime &now);
[[nodiscard]] KeyScanSql keyScanSql(const OperatorQuery &query, const QDateTime &now = {});
[[nodiscard]] KeyScanSql keyScanSql(const OperatorGroupQuery &query, const QDateTime &now = {});
[[nodiscard]] KeyScanSql keyScanSql(const JournalQuery &query, const QDateTime &now = {});

} // namespace umh
