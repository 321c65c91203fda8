#include "table/apiusertablemodel.h"

#include "domain/apiusereditor.h"
#include "domain/clock.h"
#include "store/keyset.h"
#include "store/utctime.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserTableModel::ApiUserTableModel(const Directory &directory, const Connection &display, ApiUserEditor &editor,
                                     const Clock &clock, QObject *parent)
    : QSqlTableModel(parent, display.database())
    , m_clock(clock)
    , m_editor(editor)
    , m_loader(directory)
    , m_store(display)
    , m_keys(std::make_shared<KeyList>())
    , m_cache(cachedRows)
{
    setTable(u"api_user"_s);
    setEditStrategy(QSqlTableModel::OnManualSubmit);
    m_fields = Fields{.id = fieldIndex(u"id"_s),
                      .guid = fieldIndex(u"guid"_s),
                      .operatorGuid = fieldIndex(u"operator_guid"_s),
                      .operatorName = fieldIndex(u"operator_name"_s),
                      .username = fieldIndex(u"username"_s),
                      .type = fieldIndex(u"type"_s),
                      .created = fieldIndex(u"created"_s),
                      .lastUsed = fieldIndex(u"last_used"_s),
                      .lastUsedState = fieldIndex(u"last_used_state"_s),
                      .requests = fieldIndex(u"requests"_s),
                      .description = fieldIndex(u"description"_s)};
    Q_ASSERT(m_fields.id >= 0 && m_fields.description >= 0);

    connect(&m_loader, &KeyListLoader::firstLoaded, this,
            [this](const std::shared_ptr<KeyList> &keys) { showFirst(keys, m_sameRows); });
    connect(&m_loader, &KeyListLoader::loaded, this, &ApiUserTableModel::showAll);
    connect(&m_loader, &KeyListLoader::failed, this, [this](const Error &error) {
        m_sameRows = false;
        Q_EMIT failed(error);
        if (m_selectAgain)
            requestList();
    });
    connect(&m_editor, &ApiUserEditor::removed, this, &ApiUserTableModel::noteRemoved);
    connect(&m_editor, &ApiUserEditor::removalFailed, this, &ApiUserTableModel::noteRemovalFailed);
}

ApiUserTableModel::~ApiUserTableModel() = default;

void ApiUserTableModel::setQuery(const ApiUserQuery &query)
{
    if (m_selected && query == m_query)
        return;
    Q_EMIT queryAboutToChange();
    // The same rows in another order keep their number, and need no new search.
    m_sameRows = query.filter == m_shownFilter && (m_complete || (query.filter.isEmpty() && m_rowCount == m_total));
    m_query = query;
    Q_EMIT queryChanged();
    if (!m_selected) {
        select();
        return;
    }
    if (m_query.filter.isEmpty())
        (void)showFirstRowsOnTheSpot(m_total);
    requestList();
}

bool ApiUserTableModel::select()
{
    if (m_selected && m_loader.isLoading()) {
        // Let it finish: a directory that changes all the time must not keep a list from ever being shown.
        m_selectAgain = true;
        return true;
    }
    const bool first = !m_selected;
    m_selected = true;
    if (first && m_query.filter.isEmpty() && !showFirstRowsOnTheSpot(-1))
        return false;
    requestList();
    return true;
}

void ApiUserTableModel::requestList()
{
    m_selectAgain = false;
    KeyScanRequest request;
    request.query = m_query;
    request.now = m_clock.now();
    request.firstCount = m_query.filter.isEmpty() ? 0 : firstRows;
    if (m_sameRows && m_complete && !m_query.filter.isEmpty())
        request.knownMatches = m_keys;
    m_loader.load(request, m_complete ? m_keys : nullptr);
}

/// Shows the first rows of an order without a filter, read here and now: an index gives them in a millisecond.
/// \a count: how many rows there are in all, as far as that is known; else -1.
bool ApiUserTableModel::showFirstRowsOnTheSpot(int count)
{
    const Result<QList<ApiUser>> rows = m_store.first(m_query.order, firstRows);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return false;
    }
    auto keys = std::make_shared<KeyList>();
    for (const ApiUser &apiUser : *rows) {
        keys->push_back(apiUser.key);
        m_cache.insert(apiUser.key, new ApiUser(apiUser));
    }
    const bool sameRows = m_sameRows && m_rowCount >= int(keys->size());
    showFirst(keys, sameRows);
    if (!sameRows && count > m_rowCount)
        resizeTo(count);
    return true;
}

void ApiUserTableModel::showFirst(const std::shared_ptr<KeyList> &keys, bool sameRows)
{
    if (sameRows) {
        m_complete = false;
        relayOut(keys);
    } else {
        // Other rows altogether. What of them was there before is found again by key, once the list is complete.
        beginResetModel();
        m_complete = false;
        m_keys = keys;
        m_rowCount = int(keys->size());
        endResetModel();
    }
    m_shownFilter = m_query.filter;
    Q_EMIT firstRowsReady();
    Q_EMIT countsChanged();
}

void ApiUserTableModel::showAll(const LoadedKeyList &list)
{
    m_total = int(list.total);
    if (!m_complete) {
        completeFirst(list);
    } else if (list.before != m_keys) {
        // A row was deleted here while the list was made.
        requestList();
        return;
    } else {
        m_cache.clear();
        if (list.difference.isSmall)
            applyDifference(list);
        else
            exchange(list.keys);
        rowDataChanged(0, m_rowCount - 1);
    }
    m_shownFilter = m_query.filter;
    m_sameRows = false;
    Q_EMIT completed();
    Q_EMIT countsChanged();
    if (m_selectAgain)
        requestList();
}

/// The rest of the list after its first rows.
void ApiUserTableModel::completeFirst(const LoadedKeyList &list)
{
    const int known = int(m_keys->size());
    const bool goesOn =
        m_keys->size() <= list.keys->size() && std::equal(m_keys->begin(), m_keys->end(), list.keys->begin());
    if (goesOn) {
        m_keys = list.keys;
        m_complete = true;
        const int before = m_rowCount;
        resizeTo(int(list.keys->size()));
        rowDataChanged(known, std::min(before, m_rowCount) - 1);
    } else {
        m_complete = true;
        m_cache.clear();
        exchange(list.keys);
        rowDataChanged(0, m_rowCount - 1);
    }
}

void ApiUserTableModel::applyDifference(const LoadedKeyList &list)
{
    const KeyListDifference &difference = list.difference;
    if (difference.isEmpty()) {
        m_keys = list.keys;
        return;
    }
    KeyList *const keys = &keysToChange();
    for (auto range = difference.removals.rbegin(); range != difference.removals.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last());
        keys->erase(keys->begin() + range->first, keys->begin() + range->first + range->count);
        m_rowCount -= range->count;
        endRemoveRows();
    }
    for (const KeyListDifference::Move &move : difference.moves) {
        const auto from = std::find(keys->begin(), keys->end(), move.key);
        const auto to =
            move.predecessor == 0 ? keys->begin() : std::find(keys->begin(), keys->end(), move.predecessor) + 1;
        const int fromRow = int(from - keys->begin());
        const int toRow = int(to - keys->begin());
        if (!beginMoveRows({}, fromRow, fromRow, {}, toRow))
            continue;
        if (fromRow < toRow)
            std::rotate(from, from + 1, to);
        else
            std::rotate(to, from, from + 1);
        endMoveRows();
    }
    for (const RowRange &range : difference.insertions) {
        beginInsertRows({}, range.first, range.last());
        keys->insert(keys->begin() + range.first, list.keys->begin() + range.first,
                     list.keys->begin() + range.first + range.count);
        m_rowCount += range.count;
        endInsertRows();
    }
    Q_ASSERT(*keys == *list.keys);
    m_keys = list.keys;
}

/// Too much has changed to follow row by row.
void ApiUserTableModel::exchange(const std::shared_ptr<KeyList> &keys)
{
    const int count = int(keys->size());
    if (count > m_rowCount)
        resizeTo(count);
    relayOut(keys);
    if (count < m_rowCount)
        resizeTo(count);
}

void ApiUserTableModel::relayOut(const std::shared_ptr<KeyList> &keys)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<ApiUserKey> wanted;
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
void ApiUserTableModel::resizeTo(int count)
{
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        beginRemoveRows({}, count, m_rowCount - 1);
        m_rowCount = count;
        endRemoveRows();
    }
}

KeyList &ApiUserTableModel::keysToChange()
{
#ifdef __SANITIZE_THREAD__
    const bool ours = false; // the thread sanitizer does not know fences
#else
    const bool ours = m_keys.use_count() == 1;
    if (ours)
        std::atomic_thread_fence(std::memory_order_acquire); // the worker may have let go of it just now
#endif
    if (!ours)
        m_keys = std::make_shared<KeyList>(*m_keys);
    return *m_keys;
}

void ApiUserTableModel::forgetRow(int row)
{
    beginRemoveRows({}, row, row);
    KeyList &keys = keysToChange();
    keys.erase(keys.begin() + row);
    --m_rowCount;
    endRemoveRows();
}

void ApiUserTableModel::noteRemoved(const ApiUser &apiUser)
{
    const bool ours = m_pendingRemovals.remove(apiUser.key);
    const int row = rowsOf({apiUser.key}).constFirst();
    if (row >= 0) {
        forgetRow(row);
        m_cache.remove(apiUser.key);
        if (m_total > 0)
            --m_total;
    }
    // A list that is being made may still hold the row.
    if (m_loader.isLoading() || !m_complete)
        requestList();
    Q_EMIT countsChanged();
    if (ours)
        Q_EMIT removed(apiUser);
}

void ApiUserTableModel::noteRemovalFailed(const ApiUser &apiUser, const Error &error)
{
    if (!m_pendingRemovals.remove(apiUser.key))
        return;
    if (const int row = rowsOf({apiUser.key}).constFirst(); row >= 0)
        pendingChanged(row, row);
    if (error.kind == ErrorKind::AlreadyGone)
        select();
    Q_EMIT removalFailed(apiUser, error);
}

ApiUserKey ApiUserTableModel::keyAt(int row) const
{
    return row >= 0 && row < int(m_keys->size()) ? (*m_keys)[size_t(row)] : 0;
}

const ApiUser *ApiUserTableModel::apiUserAt(int row) const
{
    const ApiUserKey key = keyAt(row);
    if (key == 0)
        return nullptr;
    if (!m_cache.contains(key))
        readBlockAround(row);
    const ApiUser *apiUser = m_cache.object(key);
    return apiUser && apiUser->key == key ? apiUser : nullptr;
}

Result<ApiUser> ApiUserTableModel::readInFull(ApiUserKey key) const
{
    return m_store.byKey(key);
}

void ApiUserTableModel::readBlockAround(int row) const
{
    const int first = row - row % blockRows;
    const int end = std::min(first + blockRows, int(m_keys->size()));
    KeyList missing;
    for (int i = first; i < end; ++i) {
        if (const ApiUserKey key = keyAt(i); !m_cache.contains(key))
            missing.push_back(key);
    }
    const Result<QList<ApiUser>> rows = m_store.rows(missing);
    for (size_t i = 0; i < missing.size(); ++i)
        m_cache.insert(missing[i], rows ? new ApiUser(rows->at(qsizetype(i))) : new ApiUser);
    if (!rows) {
        // Told later: a view may be in the middle of painting.
        auto *self = const_cast<ApiUserTableModel *>(this);
        QMetaObject::invokeMethod(
            self, [self, error = rows.error()] { Q_EMIT self->failed(error); }, Qt::QueuedConnection);
    }
}

QList<int> ApiUserTableModel::rowsOf(const QList<ApiUserKey> &keys) const
{
    QList<int> rows(keys.size(), -1);
    QHash<ApiUserKey, QList<qsizetype>> places;
    ApiUserKey largest = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) > 0) {
            places[keys.at(i)] += i;
            largest = std::max(largest, keys.at(i));
        }
    }
    if (places.isEmpty())
        return rows;
    if (keys.size() == 1) {
        const auto found = std::find(m_keys->begin(), m_keys->end(), keys.constFirst());
        if (found != m_keys->end())
            rows[0] = int(found - m_keys->begin());
        return rows;
    }
    // The set answers "not this one" much faster than the hash, which is nearly always the answer.
    KeySet wanted(largest);
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        wanted.insert(place.key());
    qsizetype missing = places.size();
    for (size_t row = 0; row < m_keys->size() && missing > 0; ++row) {
        if (!wanted.contains((*m_keys)[row]))
            continue;
        for (const qsizetype place : std::as_const(places[(*m_keys)[row]]))
            rows[place] = int(row);
        --missing;
    }
    return rows;
}

void ApiUserTableModel::rowDataChanged(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, columnCount() - 1));
}

void ApiUserTableModel::pendingChanged(int first, int last)
{
    Q_EMIT dataChanged(createIndex(first, m_fields.id), createIndex(last, m_fields.id));
}

int ApiUserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

QVariant ApiUserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const ApiUser *apiUser = apiUserAt(index.row());
    return apiUser ? value(*apiUser, index.column()) : QVariant();
}

QVariant ApiUserTableModel::value(const ApiUser &apiUser, int column) const
{
    const auto orNull = [](const QString &text) { return text.isNull() ? QVariant() : QVariant(text); };
    if (column == m_fields.id)
        return apiUser.key;
    if (column == m_fields.guid)
        return apiUser.guid;
    if (column == m_fields.operatorGuid)
        return apiUser.operatorGuid;
    if (column == m_fields.operatorName)
        return apiUser.operatorName;
    if (column == m_fields.username)
        return apiUser.username;
    if (column == m_fields.type)
        return orNull(apiUser.type);
    if (column == m_fields.created)
        return toStoredTime(apiUser.created);
    if (column == m_fields.lastUsed)
        return toStoredTime(apiUser.lastUsed);
    if (column == m_fields.lastUsedState)
        return int(apiUser.lastUsedState);
    if (column == m_fields.requests)
        return apiUser.requestsLast30Days ? QVariant(*apiUser.requestsLast30Days) : QVariant();
    if (column == m_fields.description)
        return orNull(apiUser.description);
    return {};
}

Qt::ItemFlags ApiUserTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool ApiUserTableModel::canFetchMore(const QModelIndex &) const
{
    return false;
}

void ApiUserTableModel::fetchMore(const QModelIndex &) { }

void ApiUserTableModel::sort(int column, Qt::SortOrder order)
{
    setSort(column, order);
}

void ApiUserTableModel::setSort(int column, Qt::SortOrder order)
{
    const std::pair<int, ApiUserSort> sortable[] = {
        {m_fields.operatorName, ApiUserSort::Operator},
        {m_fields.username, ApiUserSort::Username},
        {m_fields.type, ApiUserSort::Type},
        {m_fields.created, ApiUserSort::Created},
        {m_fields.lastUsed, ApiUserSort::LastUsed},
        {m_fields.requests, ApiUserSort::Requests},
        {m_fields.description, ApiUserSort::Description},
    };
    for (const auto &[field, by] : sortable) {
        if (field == column) {
            ApiUserQuery query = m_query;
            query.order = {by, order};
            setQuery(query);
        }
    }
}

bool ApiUserTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rowCount)
        return false;
    QList<ApiUser> apiUsers;
    for (int i = row; i < row + count; ++i) {
        const ApiUser *apiUser = apiUserAt(i);
        if (!apiUser)
            return false;
        apiUsers += *apiUser;
    }
    for (const ApiUser &apiUser : std::as_const(apiUsers))
        remove(apiUser);
    return true;
}

void ApiUserTableModel::remove(const ApiUser &apiUser)
{
    if (m_pendingRemovals.contains(apiUser.key))
        return;
    m_pendingRemovals.insert(apiUser.key);
    if (const int row = rowsOf({apiUser.key}).constFirst(); row >= 0)
        pendingChanged(row, row);
    m_editor.remove(apiUser);
}

bool ApiUserTableModel::setData(const QModelIndex &, const QVariant &, int)
{
    return false;
}

bool ApiUserTableModel::insertRows(int, int, const QModelIndex &)
{
    return false;
}

void ApiUserTableModel::setFilter(const QString &)
{
    Q_ASSERT_X(false, "ApiUserTableModel::setFilter", "use setQuery()");
}

} // namespace umh
