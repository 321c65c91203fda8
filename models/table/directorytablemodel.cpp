#include "table/directorytablemodel.h"

#include "store/connection.h"
#include "store/keyset.h"

#include <QtCore/QHash>

#include <algorithm>

namespace umh {

DirectoryTableModel::DirectoryTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                                         const QString &table, DirectoryQuery query, QObject *parent)
    : QSqlTableModel(parent, display.database())
    , m_clock(clock)
    , m_loader(directory)
    , m_query(std::move(query))
    , m_shownQuery(m_query)
{
    setTable(table);
    setEditStrategy(QSqlTableModel::OnManualSubmit);
    connect(&m_loader, &KeyListLoader::firstLoaded, this, [this](const KeyList &keys) { showFirst(keys, m_sameRows); });
    connect(&m_loader, &KeyListLoader::loaded, this, &DirectoryTableModel::showAll);
    connect(&m_loader, &KeyListLoader::failed, this, [this](const Error &error) {
        m_sameRows = false;
        Q_EMIT failed(error);
        if (m_selectAgain)
            requestList();
    });
}

DirectoryTableModel::~DirectoryTableModel() = default;

void DirectoryTableModel::setDirectoryQuery(const DirectoryQuery &query)
{
    if (m_selected && query == m_query)
        return;
    Q_EMIT queryAboutToChange();
    // The same rows in another order keep their number, and need no new search.
    m_sameRows = haveSameFilter(query, m_shownQuery) && (m_complete || (showsAll(query) && m_rowCount == m_total));
    m_query = query;
    Q_EMIT queryChanged();
    if (!m_selected) {
        select();
        return;
    }
    if (showsAll(m_query))
        (void)showFirstRowsOnTheSpot(m_total);
    requestList();
}

void DirectoryTableModel::setOrder(const DirectoryQuery &query)
{
    if (m_selected)
        setDirectoryQuery(query);
    else
        m_query = query;
}

bool DirectoryTableModel::select()
{
    if (m_selected && m_loader.isLoading()) {
        // Let it finish: a directory that changes all the time must not keep a list from ever being shown.
        m_selectAgain = true;
        return true;
    }
    const bool first = !m_selected;
    m_selected = true;
    if (first && showsAll(m_query) && !showFirstRowsOnTheSpot(-1))
        return false;
    requestList();
    return true;
}

RowKey DirectoryTableModel::keyAt(int row) const
{
    return row >= 0 && row < m_keys.size() ? m_keys.at(row) : 0;
}

void DirectoryTableModel::needRow(int row) const
{
    const int first = row - row % blockRows;
    const int end = std::min(first + blockRows, int(m_keys.size()));
    KeyList missing;
    for (int i = first; i < end; ++i) {
        if (const RowKey key = keyAt(i); !isRead(key))
            missing.append(key);
    }
    if (const Status read = readRows(missing); !read) {
        // Told later: a view may be in the middle of painting.
        auto *self = const_cast<DirectoryTableModel *>(this);
        QMetaObject::invokeMethod(
            self, [self, error = read.error()] { Q_EMIT self->failed(error); }, Qt::QueuedConnection);
    }
}

QList<int> DirectoryTableModel::rowsOf(const QList<RowKey> &keys) const
{
    QList<int> rows(keys.size(), -1);
    QHash<RowKey, QList<qsizetype>> places;
    RowKey largest = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) > 0) {
            places[keys.at(i)] += i;
            largest = std::max(largest, keys.at(i));
        }
    }
    if (places.isEmpty())
        return rows;
    if (keys.size() == 1) {
        rows[0] = int(m_keys.find(keys.constFirst()));
        return rows;
    }
    // The set answers "not this one" much faster than the hash, which is nearly always the answer.
    KeySet wanted(largest);
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        wanted.insert(place.key());
    qsizetype missing = places.size();
    for (qsizetype row = 0; row < m_keys.size() && missing > 0; ++row) {
        if (!wanted.contains(m_keys.at(row)))
            continue;
        for (const qsizetype place : std::as_const(places[m_keys.at(row)]))
            rows[place] = int(row);
        --missing;
    }
    return rows;
}

int DirectoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

Qt::ItemFlags DirectoryTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool DirectoryTableModel::canFetchMore(const QModelIndex &) const
{
    return false;
}

void DirectoryTableModel::fetchMore(const QModelIndex &) { }

void DirectoryTableModel::sort(int column, Qt::SortOrder order)
{
    setSort(column, order);
}

void DirectoryTableModel::setSort(int column, Qt::SortOrder order)
{
    if (const std::optional<DirectoryQuery> query = sortedBy(column, order))
        setOrder(*query);
}

bool DirectoryTableModel::setData(const QModelIndex &, const QVariant &, int)
{
    return false;
}

bool DirectoryTableModel::insertRows(int, int, const QModelIndex &)
{
    return false;
}

bool DirectoryTableModel::removeRows(int, int, const QModelIndex &)
{
    return false;
}

void DirectoryTableModel::setFilter(const QString &)
{
    Q_ASSERT_X(false, "DirectoryTableModel::setFilter", "use setDirectoryQuery()");
}

} // namespace umh

#include "moc_directorytablemodel.cpp"
