#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace umh {

/// A stretch of an ordered scan that one index serves: a condition and an ORDER BY list.
struct OrderStretch
{
    QString condition;
    QString orderBy;
};

/// \a columns as an ORDER BY list, all in the same direction.
[[nodiscard]] QString inDirection(const QStringList &columns, Qt::SortOrder direction);

/// A query for the keys of some rows; its places count from ?1.
struct KeySelection
{
    QString sql;
    QVariantList values; ///< texts and whole numbers
};

/// A table and a query for its rows, in terms of SQL: all that a key scan needs to know of them.
struct KeyScanSql
{
    QString table; ///< its keys are called id
    QString count; ///< a query for the number of its rows, filter or not
    QList<OrderStretch> order; ///< every row is in just one of them
    QList<KeySelection> conditions; ///< what passes the filter is in all of them
    QString search; ///< as typed
    QStringList searchedColumns; ///< folded; every word of the search must be in one of them
    QString searchIndex; ///< an index of three characters in a row of those columns; null where there is none
};

} // namespace umh
