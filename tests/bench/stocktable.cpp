#include "stocktable.h"

#include "stopwatch.h"
#include "watchedapplication.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlTableModel>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

/// The table with its models, as one puts them together from the documentation.
class StockTable final
{
public:
    StockTable(WatchedApplication &watched, const QSqlDatabase &database)
        : m_watched(watched)
        , m_model(nullptr, database)
    {
        m_startedAt = now();
        m_model.setTable(u"api_user"_s);
        m_model.select();
        m_proxy.setSourceModel(&m_model);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_view.setModel(&m_proxy);
        m_view.resize(1200, 700);
        m_watched.watchPainting(m_view.viewport());
        m_view.show();
        m_firstRowsAt = painted();
    }
    ~StockTable() { m_watched.watchPainting(nullptr); }
    Q_DISABLE_COPY_MOVE(StockTable)

    [[nodiscard]] double firstRows() const { return m_firstRowsAt - m_startedAt; }

    [[nodiscard]] double fetchAll()
    {
        return timed([this] {
            while (m_model.canFetchMore())
                m_model.fetchMore();
        });
    }

    [[nodiscard]] double sort(const QString &field)
    {
        const double start = now();
        (void)fetchAll();
        m_view.sortByColumn(m_model.fieldIndex(field), Qt::AscendingOrder);
        m_view.viewport()->update();
        return painted() - start;
    }

    [[nodiscard]] double filter(const QString &word)
    {
        const double start = now();
        m_proxy.setFilterFixedString(word);
        m_view.viewport()->update();
        const double taken = painted() - start;
        m_proxy.setFilterFixedString({});
        return taken;
    }

    [[nodiscard]] double remove(int row)
    {
        const double start = now();
        if (!m_proxy.removeRow(row))
            qFatal("row %d cannot be deleted: %s", row, qPrintable(m_model.lastError().text()));
        (void)m_model.select(); // else an empty row stays
        (void)fetchAll();
        m_view.viewport()->update();
        return painted() - start;
    }

    [[nodiscard]] int rowCount() const { return m_proxy.rowCount(); }

private:
    [[nodiscard]] double painted()
    {
        return m_watched.runUntil([this, before = m_watched.paints()] { return m_watched.paints() > before; });
    }

    WatchedApplication &m_watched;
    QSqlTableModel m_model;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
    double m_startedAt = 0;
    double m_firstRowsAt = 0;
};

} // namespace

StockFigures measureStockTable(WatchedApplication &watched, const QString &path, const QString &word)
{
    const QString name = u"stock"_s;
    StockFigures figures;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("no database at %s", qPrintable(path));
        (void)QSqlQuery(u"PRAGMA foreign_keys = ON"_s, database);
        (void)QSqlQuery(u"PRAGMA synchronous = FULL"_s, database);

        constexpr int runs = 3;
        Samples firstRows, allRows, sort, filter, remove;
        for (int run = 0; run < runs; ++run) {
            StockTable table(watched, database);
            firstRows.add(table.firstRows());
            allRows.add(table.firstRows() + table.fetchAll());
            filter.add(table.filter(word));
        }
        for (int run = 0; run < runs; ++run) {
            StockTable table(watched, database);
            sort.add(table.sort(u"username_folded"_s));
            if (run == 0)
                remove.add(table.remove(table.rowCount() / 2));
        }
        figures = {firstRows.median(), allRows.median(), sort.median(), filter.median(), remove.median()};
    }
    QSqlDatabase::removeDatabase(name);
    return figures;
}

} // namespace umh::bench
