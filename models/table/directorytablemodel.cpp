#include "table/directorytablemodel.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/keyset.h"
#include "table/directoryreader.h"
#include "words/errortext.h"

#include <QtCore/QHash>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryTableModel::DirectoryTableModel(DirectoryReader &reader, const Clock &clock, const QString &table,
                                         DirectoryQuery query, QObject *parent)
    : ReadOnlyTableModel(reader.fields(), table, parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_loader(reader.directory())
    , m_query(std::move(query))
    , m_shownQuery(m_query)
{
    connect(this, &DirectoryTableModel::completed, this, [this] { setLastError({}); });
    connect(&m_loader, &KeyListLoader::firstLoaded, this,
            [this](const KeyList &keys) { whenRead(keys, [this, keys] { showFirst(keys); }); });
    connect(&m_loader, &KeyListLoader::loaded, this,
            [this](const LoadedKeyList &list) { whenRead(keysToShow(list.keys), [this, list] { showAll(list); }); });
    connect(&m_loader, &KeyListLoader::failed, this, [this](const Error &error) {
        m_sameRows = false;
        fail(error);
        if (m_selectAgain)
            requestList();
    });
}

DirectoryTableModel::~DirectoryTableModel() = default;

bool DirectoryTableModel::answersAtOnce() const
{
    return m_reader.answersAtOnce();
}

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
    ++m_queryTicket;
    Q_EMIT queryChanged();
    if (!m_selected)
        return select();
    const bool isRead = !showsAll(m_query) || askForFirstRows(m_total);
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
    if (m_selected && (m_holds > 0 || isMakingList())) {
        // Let it finish: a directory that changes all the time must not keep a list from ever being shown.
        m_selectAgain = true;
        return true;
    }
    const bool first = !m_selected;
    m_selected = true;
    if (first && showsAll(m_query) && !askForFirstRows(-1))
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
    outdateRow(key);
    if (!answersAtOnce()) {
        needRow(row);
        return true;
    }
    const bool isThere = index(row, fieldIndex(primaryKey().fieldName(0))).data().isValid();
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
    ++m_queryTicket;
    ++m_listTicket;
    m_ahead = {};
    m_nextSort.reset();
    m_selectAgain = false;
    m_looksAgain = false;
    beginResetModel();
    if (std::exchange(m_selected, false))
        dropRows();
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
    auto *self = const_cast<DirectoryTableModel *>(this);
    if (!answersAtOnce()) {
        self->m_ahead.ask(row);
        self->readSoon();
        return;
    }
    const int first = row - row % ReadAhead::blockRows;
    const int end = std::min(first + ReadAhead::blockRows, int(m_keys.size()));
    KeyList missing;
    for (int i = first; i < end; ++i) {
        if (const RowKey key = keyAt(i); !isRead(key))
            missing.append(key);
    }
    readRows(missing, [self](const Result<KeyList> &read) {
        // Told later: a view may be in the middle of painting.
        if (!read)
            QMetaObject::invokeMethod(
                self, [self, error = read.error()] { self->fail(error); }, Qt::QueuedConnection);
    });
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
    ++m_listTicket;
    if (m_looksAgain && !answersAtOnce()) {
        // What is read from now on is as new as the list.
        outdateRows();
        readSoon();
    }
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

/// Shows the first rows of an order without a filter: an index gives them in a millisecond. False where that has failed
/// by now. \a count: how many rows there are in all, as far as that is known; else -1.
bool DirectoryTableModel::askForFirstRows(int count)
{
    m_readingFailed = false;
    readFirstRows(m_firstRows, [this, count, ticket = m_queryTicket](const Result<KeyList> &first) {
        if (ticket != m_queryTicket)
            return; // another query is shown by now
        m_readingFailed = !first;
        if (!first) {
            fail(first.error());
            return;
        }
        if (!answersAtOnce() && m_complete && m_query == m_shownQuery)
            return; // all of its rows are there already
        showFirst(*first);
        if (!m_sameRows && count > m_rowCount)
            resizeTo(count);
    });
    return !m_readingFailed;
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
    m_ahead.goToTop();
    Q_EMIT firstRowsReady();
    Q_EMIT countsChanged();
}

void DirectoryTableModel::releaseRows()
{
    Q_ASSERT(m_holds > 0);
    if (--m_holds == 0 && m_selectAgain && !isMakingList())
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
        if (answersAtOnce())
            outdateRows();
        if (list.difference.isSmall)
            applyDifference(list);
        else
            exchange(list.keys);
        if (answersAtOnce())
            rowDataChanged(0, m_rowCount - 1);
    }
    m_shownQuery = m_query;
    m_sameRows = false;
    m_looksAgain = false;
    m_expected = 0;
    readSoon();
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
    const bool looksAgain = m_looksAgain && answersAtOnce(); // else what is outdated is known already
    m_complete = true;
    if (looksAgain)
        outdateRows();
    if (goesOn) {
        m_keys = list.keys;
        resizeTo(int(list.keys.size()));
    } else {
        exchange(list.keys);
    }
    rowDataChanged(goesOn && !looksAgain ? first : 0, m_rowCount - 1);
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
        outdateRow(key);
        if (m_total > 0)
            --m_total;
    }
    // A list that is being made may still hold the row.
    if (isMakingList() || !m_complete)
        requestList();
    Q_EMIT countsChanged();
}

// Where rows are read later: what a person is going to see first, and the rest.

/// Those of \a keys, a list that is about to be shown, that are going to be seen first.
KeyList DirectoryTableModel::keysToShow(const KeyList &keys) const
{
    KeyList seen;
    if (answersAtOnce())
        return seen;
    const auto add = [&](qsizetype first, qsizetype last) {
        for (qsizetype i = std::max<qsizetype>(first, 0); i <= std::min(last, keys.size() - 1); ++i)
            seen.append(keys.at(i));
    };
    const bool isRefresh = m_complete && m_query == m_shownQuery;
    add(m_ahead.firstInView(), m_ahead.lastInView());
    if (isRefresh)
        return seen;
    add(0, m_firstRows - 1);
    if (const qsizetype place = m_expected > 0 ? keys.find(m_expected) : -1; place >= 0) {
        const qsizetype inView = m_ahead.lastInView() - m_ahead.firstInView() + 1;
        const qsizetype top = std::min(std::max<qsizetype>(place - m_expectedHeight, 0), keys.size() - inView);
        add(top, top + inView);
    }
    return seen;
}

/// Calls \a show once the rows of \a keys have been read, unless another list is asked for meanwhile.
void DirectoryTableModel::whenRead(const KeyList &keys, const Show &show)
{
    if (m_rowsToShow > 0) {
        m_showLater += [this, keys, show, ticket = m_listTicket] {
            if (ticket == m_listTicket)
                whenRead(keys, show);
        };
        return;
    }
    KeyList missing;
    if (!answersAtOnce()) {
        for (const RowKey key : keys) {
            if (!isKept(key) && missing.size() < mostAtOnce)
                missing.append(key);
        }
    }
    if (missing.isEmpty()) {
        show();
        return;
    }
    ++m_rowsToShow;
    readRows(missing, [this, show, ticket = m_listTicket](const Result<KeyList> &read) {
        --m_rowsToShow;
        const QList<Show> later = std::exchange(m_showLater, {});
        if (ticket == m_listTicket) {
            if (!read)
                fail(read.error());
            show();
        }
        for (const Show &next : later)
            next();
    });
}

void DirectoryTableModel::setRowsInView(int first, int last)
{
    if (answersAtOnce())
        return;
    m_ahead.setInView(first, last);
    readSoon();
}

void DirectoryTableModel::expectInView(RowKey key, int height)
{
    m_expected = key;
    m_expectedHeight = height;
}

void DirectoryTableModel::readSoon()
{
    if (answersAtOnce() || std::exchange(m_readsSoon, true))
        return;
    // What else is asked for before this is part of it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readsSoon = false;
            readNext();
        },
        Qt::QueuedConnection);
}

void DirectoryTableModel::readNext()
{
    if (m_isReading || !m_selected)
        return;
    const auto isMissing = [this](int row) {
        const RowKey key = keyAt(row);
        return key != 0 && !isRead(key);
    };
    const QList<int> rows = m_ahead.next(int(m_keys.size()), mostAtOnce, !m_readingFailed, isMissing);
    if (rows.isEmpty())
        return;
    KeyList keys;
    for (const int row : rows)
        keys.append(keyAt(row));
    m_isReading = true;
    readRows(keys, [this, rows, keys](const Result<KeyList> &read) {
        m_isReading = false;
        m_readingFailed = !read;
        if (!read) {
            fail(read.error());
            return;
        }
        showRead(rows, keys, *read);
        readNext();
    });
}

/// Tells of those rows of \a keys that have \a changed; they stood in \a rows.
void DirectoryTableModel::showRead(const QList<int> &rows, const KeyList &keys, const KeyList &changed)
{
    QList<int> changedRows;
    QList<RowKey> moved;
    qsizetype next = 0; // of those that have changed, which come in the same order
    for (qsizetype i = 0; i < rows.size() && next < changed.size(); ++i) {
        if (keys.at(i) != changed.at(next))
            continue;
        ++next;
        if (keyAt(rows.at(i)) == keys.at(i))
            changedRows += rows.at(i);
        else
            moved += keys.at(i);
    }
    if (!moved.isEmpty())
        changedRows += rowsOf(moved);
    std::sort(changedRows.begin(), changedRows.end());
    changedRows.removeAll(-1);
    for (qsizetype i = 0; i < changedRows.size();) {
        qsizetype end = i + 1;
        while (end < changedRows.size() && changedRows.at(end) == changedRows.at(end - 1) + 1)
            ++end;
        rowDataChanged(changedRows.at(i), changedRows.at(end - 1));
        i = end;
    }
}

void DirectoryTableModel::readAll(const QList<RowKey> &keys, const QObject *context,
                                  std::function<void(const Status &)> then)
{
    const quint64 ticket = ++m_askedTicket;
    if (answersAtOnce()) {
        then({});
        return;
    }
    Asked asked{.context = context, .then = std::move(then), .missing = {}, .ticket = ticket};
    for (const RowKey key : keys) {
        if (key > 0 && !isRead(key))
            asked.missing.append(key);
    }
    keepRows(keptRows + int(keys.size()));
    goOnReadingAll(std::move(asked));
}

void DirectoryTableModel::goOnReadingAll(Asked asked)
{
    if (asked.ticket != m_askedTicket)
        return;
    const auto end = [this](const Asked &done, const Status &status) {
        if (done.context)
            done.then(status);
        keepRows(keptRows);
    };
    if (asked.missing.isEmpty()) {
        end(asked, {});
        return;
    }
    KeyList next;
    while (!asked.missing.isEmpty() && next.size() < mostAtOnce) {
        const qsizetype last = asked.missing.size() - 1;
        next.append(asked.missing.at(last));
        asked.missing.take(last);
    }
    readRows(next, [this, asked, end](const Result<KeyList> &read) {
        if (read)
            goOnReadingAll(asked);
        else if (asked.ticket == m_askedTicket)
            end(asked, read.error());
    });
}

void DirectoryTableModel::rowDataChanged(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, columnCount() - 1));
}

} // namespace umh

#include "moc_directorytablemodel.cpp"
