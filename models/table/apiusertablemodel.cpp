#include "table/apiusertablemodel.h"

#include "store/storedvalues.h"
#include "table/apiuserchanges.h"

using namespace Qt::StringLiterals;

namespace umh {

ApiUserTableModel::ApiUserTableModel(const Directory &directory, const Connection &display, ApiUserChanges &changes,
                                     const Clock &clock, QObject *parent)
    : ValueTableModel(directory, display, clock, u"api_user"_s, parent)
    , m_lookup(directory, display, clock)
    , m_changes(changes)
{
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

    followChanges();
}

ApiUserTableModel::~ApiUserTableModel() = default;

void ApiUserTableModel::followChanges()
{
    connect(&m_changes, &ApiUserChanges::removed, this,
            [this](const QObject *, const ApiUser &apiUser) { takeRow(apiUser.key); });
    connect(&m_changes, &ApiUserChanges::described, this, [this](const QObject *, const ApiUser &apiUser) {
        forgetRow(apiUser.key);
        if (const int row = rowsOf({apiUser.key}).constFirst(); row >= 0)
            Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, columnCount() - 1));
        select(); // it may stand elsewhere now, or not match any more
    });
    const auto lookAgain = [this](const QObject *, const ApiUser &, const Error &error) {
        if (error.kind == ErrorKind::AlreadyGone || error.kind == ErrorKind::UsedMeanwhile
            || error.kind == ErrorKind::ChangedMeanwhile)
            select();
    };
    connect(&m_changes, &ApiUserChanges::removalFailed, this, lookAgain);
    connect(&m_changes, &ApiUserChanges::descriptionFailed, this, lookAgain);
}

QVariant ApiUserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const ApiUser *apiUser = valueAt(index.row());
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

std::optional<DirectoryQuery> ApiUserTableModel::sortedBy(int field, Qt::SortOrder direction) const
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
    for (const auto &[sortableField, by] : sortable) {
        if (sortableField == field) {
            ApiUserQuery sorted = query();
            sorted.order = {by, direction};
            return sorted;
        }
    }
    return std::nullopt;
}

} // namespace umh

#include "moc_apiusertablemodel.cpp"
