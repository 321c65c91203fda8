#include "table/directorytablemodel.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/keyset.h"
#include "words/errortext.h"

#include <QtCore/QHash>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryTableModel::DirectoryTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                                         const QString &table, DirectoryQuery query, QObject *parent)
    : ReadOnlyTableModel(display.database(), table, parent)
    , m_clock(clock)
    , m_loader(directory)
    , m_query(std::move(query))
    , m_shownQuery(m_query)
{
    connect(this, &DirectoryTableModel::completed, this, [this] { setLastError({}); });
    connect(&m_loader, &KeyListLoader::firstLoaded, this, [this](const KeyList &keys) { showFirst(keys); });
    connect(&m_loader, &KeyListLoader::loaded, this, &DirectoryTableModel::showAll);
    connect(&m_loader, &KeyListLoader::failed, this, [this](const Error &error) {
        m_sameRows = false;
        fail(error);
        if (m_selectAgain)
            requestList();
    });
}

DirectoryTableModel::~DirectoryTableModel() = default;

void DirectoryTableModel::fail(const Error &error)
{
    const QString text = error.detail.isEmpty() ? errorText(error).whatHappened : error.detail;
    setLastError(QSqlError({}, text, QSqlError::StatementError, QString::number(int(error.kind))));
    Q_EMIT failed(error);
}

bool DirectoryTableModel::isOfThisTable(const DirectoryQuery &query, const char *function) const
{
    return query.index() == m_query.index() || refuse(*this, function, "it is a query of another table");
}

/// Whether \a query has the rows that are shown, as far as the directory has not changed: they keep their number then,
/// and need no new search.
bool DirectoryTableModel::hasSameRows(const DirectoryQuery &query) const
{
    return haveSameFilter(query, m_shownQuery) && (m_complete || (showsAll(query) && m_rowCount == m_total));
}

void DirectoryTableModel::setDirectoryQuery(const DirectoryQuery &query)
{
    if (!isOfThisTable(query, "setDirectoryQuery"))
        return;
    m_nextSort.reset();
    if (!m_selected || query != m_query)
        changeQuery(query, hasSameRows(query));
}

/// Shows \a query, whose rows are those that are shown if \a sameRows. False where reading failed at once.
bool DirectoryTableModel::changeQuery(const DirectoryQuery &query, bool sameRows)
{
    Q_EMIT queryAboutToChange();
    m_sameRows = sameRows;
    m_query = query;
    Q_EMIT queryChanged();
    if (!m_selected)
        return select();
    const bool isRead = !showsAll(m_query) || showFirstRowsOnTheSpot(m_total);
    requestList();
    return isRead;
}

void DirectoryTableModel::adoptQuery(const DirectoryQuery &query)
{
    if (!isOfThisTable(query, "adoptQuery"))
        return;
    m_nextSort.reset();
    if (m_selected)
        setDirectoryQuery(query);
    else
        keepQuery(query);
}

/// Keeps \a query until rows are asked for.
void DirectoryTableModel::keepQuery(const DirectoryQuery &query)
{
    if (query == m_query)
        return;
    Q_EMIT queryAboutToChange();
    m_query = query;
    Q_EMIT queryChanged();
}

bool DirectoryTableModel::select()
{
    if (tableName().isEmpty())
        return false; // after clear()
    if (const auto sort = std::exchange(m_nextSort, std::nullopt)) {
        const DirectoryQuery query = sortedBy(sort->first, sort->second).value_or(m_query);
        // The rows that pass a filter may be others by now; those of all of the table are read anew in any case.
        if (m_selected && query != m_query)
            return changeQuery(query, showsAll(query) && hasSameRows(query));
        if (!m_selected)
            keepQuery(query);
    }
    if (m_selected && (m_holds > 0 || m_loader.isLoading())) {
        // Let it finish: a directory that changes all the time must not keep a list from ever being shown.
        m_selectAgain = true;
        return true;
    }
    const bool first = !m_selected;
    m_selected = true;
    if (first && showsAll(m_query) && !showFirstRowsOnTheSpot(-1))
        return false;
    m_looksAgain = true;
    requestList();
    return true;
}

bool DirectoryTableModel::selectRow(int row)
{
    const RowKey key = keyAt(row);
    if (key == 0)
        return false;
    forgetRow(key);
    const bool isThere = index(row, fieldIndex(u"id"_s)).data().isValid();
    rowDataChanged(row, row);
    return isThere;
}

void DirectoryTableModel::clear()
{
    if (clearsFieldsOnly()) {
        ReadOnlyTableModel::clear();
        return;
    }
    m_loader.cancel();
    m_nextSort.reset();
    m_selectAgain = false;
    m_looksAgain = false;
    beginResetModel();
    if (std::exchange(m_selected, false))
        forgetRows();
    m_keys = {};
    m_rowCount = 0;
    m_total = -1;
    m_complete = false;
    m_sameRows = false;
    ReadOnlyTableModel::clear();
    endResetModel();
    Q_EMIT countsChanged();
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
            self, [self, error = read.error()] { self->fail(error); }, Qt::QueuedConnection);
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

void DirectoryTableModel::sort(int column, Qt::SortOrder order)
{
    setSort(column, order);
    select();
}

void DirectoryTableModel::setSort(int column, Qt::SortOrder order)
{
    if (sortedBy(column, order))
        m_nextSort = {column, order};
    else
        refuse(*this, "setSort", "that field has no order");
}

void DirectoryTableModel::requestList()
{
    if (std::exchange(m_selectAgain, false))
        m_looksAgain = true;
    KeyScanRequest request;
    request.query = m_query;
    request.now = m_clock.now();
    // Rows that are shown already stay while they are looked at again.
    const bool areShown = m_query == m_shownQuery && (m_complete || m_rowCount > 0);
    request.firstCount = areShown || showsAll(m_query) ? 0 : firstRows;
    // Those that are shown would do, unless a list is still due that others may have come to, or left.
    if (m_sameRows && m_complete && !showsAll(m_query) && !m_looksAgain)
        request.knownMatches = m_keys;
    m_loader.load(request, m_complete ? std::optional(m_keys) : std::nullopt);
}

/// Shows the first rows of an order without a filter, read here and now: an index gives them in a millisecond.
/// \a count: how many rows there are in all, as far as that is known; else -1.
bool DirectoryTableModel::showFirstRowsOnTheSpot(int count)
{
    const Result<KeyList> first = readFirstRows(m_firstRows);
    if (!first) {
        fail(first.error());
        return false;
    }
    showFirst(*first);
    if (!m_sameRows && count > m_rowCount)
        resizeTo(count);
    return true;
}

void DirectoryTableModel::showFirst(const KeyList &keys)
{
    // As far as is known: others may have come, as there are more of them than before.
    if (m_sameRows && keys.size() <= m_rowCount) {
        m_complete = false;
        relayOut(keys);
    } else {
        // Other rows altogether. What of them was there before is found again by key, once the list is complete.
        beginResetModel();
        m_complete = false;
        m_keys = keys;
        m_rowCount = int(keys.size());
        endResetModel();
    }
    m_shownQuery = m_query;
    Q_EMIT firstRowsReady();
    Q_EMIT countsChanged();
}

void DirectoryTableModel::releaseRows()
{
    Q_ASSERT(m_holds > 0);
    if (--m_holds == 0 && m_selectAgain && !m_loader.isLoading())
        requestList();
}

void DirectoryTableModel::expectRowsInView(int rows)
{
    m_firstRows = std::clamp(rows, fewestFirstRows, firstRows);
}

void DirectoryTableModel::showAll(const LoadedKeyList &list)
{
    if (m_holds > 0 && m_complete && m_query == m_shownQuery) {
        m_selectAgain = true;
        return;
    }
    m_total = int(list.total);
    if (!m_complete) {
        completeFirst(list);
    } else if (!list.before || !list.before->isCopyOf(m_keys)) {
        // A row was deleted here while the list was made.
        requestList();
        return;
    } else {
        forgetRows();
        if (list.difference.isSmall)
            applyDifference(list);
        else
            exchange(list.keys);
        rowDataChanged(0, m_rowCount - 1);
    }
    m_shownQuery = m_query;
    m_sameRows = false;
    m_looksAgain = false;
    Q_EMIT completed();
    Q_EMIT countsChanged();
    if (m_selectAgain && m_holds == 0)
        requestList();
}

/// The rest of the list after its first rows.
void DirectoryTableModel::completeFirst(const LoadedKeyList &list)
{
    const int first = int(m_keys.size());
    const bool goesOn = first <= list.keys.size() && std::equal(m_keys.begin(), m_keys.end(), list.keys.begin());
    m_complete = true;
    if (m_looksAgain)
        forgetRows();
    if (goesOn) {
        m_keys = list.keys;
        resizeTo(int(list.keys.size()));
    } else {
        exchange(list.keys);
    }
    rowDataChanged(goesOn && !m_looksAgain ? first : 0, m_rowCount - 1);
}

void DirectoryTableModel::applyDifference(const LoadedKeyList &list)
{
    const KeyListDifference &difference = list.difference;
    if (difference.isEmpty() || m_rowCount == 0) {
        m_keys = list.keys;
        resizeTo(int(m_keys.size()));
        return;
    }
    // A single step, the usual case, leads straight to the new list. Otherwise the old one is changed step by step, and
    // copied for that, as whoever compared the two may still have it; with a million rows that is more than a frame.
    const size_t steps = difference.removals.size() + difference.moves.size() + difference.insertions.size();
    if (steps == 1 && !difference.removals.empty()) {
        const RowRange &range = difference.removals.front();
        beginRemoveRows({}, range.first, range.last());
        m_keys = list.keys;
        m_rowCount -= range.count;
        endRemoveRows();
        return;
    }
    if (steps == 1 && !difference.insertions.empty()) {
        const RowRange &range = difference.insertions.front();
        beginInsertRows({}, range.first, range.last());
        m_keys = list.keys;
        m_rowCount += range.count;
        endInsertRows();
        return;
    }
    for (auto range = difference.removals.rbegin(); range != difference.removals.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last());
        m_keys.take(range->first, range->count);
        m_rowCount -= range->count;
        endRemoveRows();
    }
    for (const KeyListDifference::Move &move : difference.moves) {
        const int from = int(m_keys.find(move.key));
        const int to = move.predecessor == 0 ? 0 : int(m_keys.find(move.predecessor)) + 1;
        if (!beginMoveRows({}, from, from, {}, to))
            continue;
        m_keys.take(from);
        m_keys.put(from < to ? to - 1 : to, std::span(&move.key, 1));
        endMoveRows();
    }
    for (const RowRange &range : difference.insertions) {
        beginInsertRows({}, range.first, range.last());
        m_keys.put(range.first, std::span(list.keys).subspan(size_t(range.first), size_t(range.count)));
        m_rowCount += range.count;
        endInsertRows();
    }
    Q_ASSERT(m_keys == list.keys);
    m_keys = list.keys;
}

/// Too much has changed to follow row by row.
void DirectoryTableModel::exchange(const KeyList &keys)
{
    const int count = int(keys.size());
    if (count > m_rowCount)
        resizeTo(count);
    relayOut(keys);
    if (count < m_rowCount)
        resizeTo(count);
}

void DirectoryTableModel::relayOut(const KeyList &keys)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<RowKey> wanted;
    wanted.reserve(before.size());
    for (const QModelIndex &index : before)
        wanted += keyAt(index.row());
    m_keys = keys;
    const QList<int> rows = rowsOf(wanted);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after += rows.at(i) < 0 ? QModelIndex() : createIndex(rows.at(i), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Adds or takes rows at the end.
void DirectoryTableModel::resizeTo(int count)
{
    if (m_rowCount == 0 && count > 0) {
        // There is nothing to keep, and Qt's headers take a million rows from the start in a fraction of the time that
        // they need to add them.
        beginResetModel();
        m_rowCount = count;
        endResetModel();
    } else if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        beginRemoveRows({}, count, m_rowCount - 1);
        m_rowCount = count;
        endRemoveRows();
    }
}

void DirectoryTableModel::takeRow(RowKey key)
{
    if (!m_selected)
        return; // nobody has asked for rows yet
    if (m_holds > 0) {
        m_selectAgain = true;
        return;
    }
    const int row = rowsOf({key}).constFirst();
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_keys.take(row); // in place, unless a list is being made: to copy it takes milliseconds at a million rows
        --m_rowCount;
        endRemoveRows();
        forgetRow(key);
        if (m_total > 0)
            --m_total;
    }
    // A list that is being made may still hold the row.
    if (m_loader.isLoading() || !m_complete)
        requestList();
    Q_EMIT countsChanged();
}

void DirectoryTableModel::rowDataChanged(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, columnCount() - 1));
}

} // namespace umh

#include "moc_directorytablemodel.cpp"
