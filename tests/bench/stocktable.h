#pragma once

#include <QtCore/QString>

namespace umh::bench {

class WatchedApplication;

/// What Qt's own classes take for the same, in ms.
///
/// They fetch 256 rows and sort and filter only what is fetched; to be right they must fetch all first, so that is part
/// of sorting here, and of going on after a deletion, which fetches anew.
struct StockFigures
{
    double firstRows = 0; ///< opening: painted, with 256 rows
    double allRows = 0; ///< opening: all rows fetched, so that the scroll bar is right
    double sort = 0;
    double filter = 0;
    double remove = 0;
};

/// Measures a QTableView on a QSortFilterProxyModel on a QSqlTableModel on the directory at \a path; one row is
/// deleted. \a word is what to filter by.
[[nodiscard]] StockFigures measureStockTable(WatchedApplication &watched, const QString &path, const QString &word);

} // namespace umh::bench
