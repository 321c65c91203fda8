#include "table/apiusertablemodel.h"

#include "domain/apiusereditor.h"
#include "domain/clock.h"
#include "store/keyset.h"
#include "store/utctime.h"

#include <algorithm>

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
    connect(&m_editor, &ApiUserEditor::described, this, &ApiUserTableModel::noteDescribed);
    connect(&m_editor, &ApiUserEditor::descriptionFailed, this, &ApiUserTableModel::noteDescriptionFailed);
    connect(&m_editor, &ApiUserEditor::outcomeUnknown, this, &ApiUserTableModel::noteOutcomeUnknown);
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
