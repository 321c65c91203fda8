#include "table/apiusertablemodel.h"

#include "table/apiuserchanges.h"

using namespace Qt::StringLiterals;

namespace umh {

ApiUserTableModel::ApiUserTableModel(const Directory &directory, const Connection &display, ApiUserChanges &changes,
                                     const Clock &clock, QObject *parent)
    : ValueTableModel(directory, display, clock, u"api_user"_s,
                      {{"guid", [](const Row &row) -> QVariant { return row.guid; }},
                       {"operator_guid", [](const Row &row) -> QVariant { return row.operatorGuid; }},
                       {"last_used_state", [](const Row &row) -> QVariant { return int(row.lastUsedState); }}},
                      parent)
    , m_lookup(directory, display, clock)
    , m_reader(directory)
    , m_changes(changes)
{
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

bool ApiUserTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    return !parent.isValid() && startToRemove(row, count, nullptr);
}

std::optional<QList<ApiUser>> ApiUserTableModel::changeable(int row, int count)
{
    if (row < 0 || count < 1 || count > rowCount() - row)
        return std::nullopt;
    QList<ApiUser> apiUsers;
    for (int i = row; i < row + count; ++i) {
        const RowKey key = keyAt(i);
        if (!valueAt(i) || m_changes.pending(key))
            return std::nullopt;
        const Result<ApiUser> whole = readInFull(key); // rows hold only the beginning of a description
        if (!whole) {
            fail(whole.error());
            return std::nullopt;
        }
        apiUsers += *whole;
    }
    return apiUsers;
}

bool ApiUserTableModel::startToRemove(int row, int count, const QObject *asker)
{
    const std::optional<QList<ApiUser>> apiUsers = changeable(row, count);
    if (!apiUsers)
        return false;
    for (const ApiUser &apiUser : *apiUsers)
        (void)m_changes.remove(apiUser, asker); // of none of them another change is pending
    return true;
}

bool ApiUserTableModel::startToDescribe(int row, const QString &description, const QObject *asker)
{
    const std::optional<QList<ApiUser>> apiUsers = changeable(row, 1);
    return apiUsers && m_changes.setDescription(apiUsers->constFirst(), description, asker);
}

} // namespace umh

#include "moc_apiusertablemodel.cpp"
