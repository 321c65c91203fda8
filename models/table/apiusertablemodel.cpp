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
    , m_changes(changes)
{
    connectChanges();
}

ApiUserTableModel::~ApiUserTableModel() = default;

void ApiUserTableModel::connectChanges()
{
    connect(&m_changes, &ApiUserChanges::pendingChanged, this, &ApiUserTableModel::pendingChanged);
    connect(&m_changes, &ApiUserChanges::removed, this,
            [this](const ApiUser &apiUser, bool wasPending, const QObject *asker) {
                takeRow(apiUser.key);
                if (wasPending && asker == this)
                    Q_EMIT removed(apiUser);
            });
    connect(&m_changes, &ApiUserChanges::removalFailed, this,
            [this](const ApiUser &apiUser, const Error &error, const QObject *asker) {
                if (error.kind == ErrorKind::AlreadyGone || error.kind == ErrorKind::UsedMeanwhile
                    || error.kind == ErrorKind::ChangedMeanwhile)
                    select();
                if (asker == this)
                    Q_EMIT removalFailed(apiUser, error);
            });
    connect(&m_changes, &ApiUserChanges::described, this,
            [this](const ApiUser &apiUser, bool wasPending, const QObject *asker) {
                forgetRow(apiUser.key);
                pendingChanged(apiUser.key);
                select(); // it may stand elsewhere now, or not match any more
                if (wasPending && asker == this)
                    Q_EMIT described(apiUser);
            });
    connect(&m_changes, &ApiUserChanges::descriptionFailed, this,
            [this](const ApiUser &apiUser, const Error &error, const QString &wanted, const QObject *asker) {
                if (error.kind == ErrorKind::AlreadyGone || error.kind == ErrorKind::ChangedMeanwhile)
                    select();
                if (asker == this)
                    Q_EMIT descriptionFailed(apiUser, error, wanted);
            });
    connect(&m_changes, &ApiUserChanges::outcomeUnknown, this,
            [this](const ApiUser &apiUser, const Error &error, const QObject *asker) {
                if (asker == this)
                    Q_EMIT outcomeUnknown(apiUser, error);
            });
}

bool ApiUserTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    QList<ApiUser> apiUsers;
    for (int i = row; i < row + count; ++i) {
        const ApiUser *apiUser = valueAt(i);
        if (!apiUser)
            return false;
        const Result<ApiUser> whole = readInFull(apiUser->key); // rows hold only the beginning of a description
        if (!whole)
            return false;
        apiUsers += *whole;
    }
    for (const ApiUser &apiUser : std::as_const(apiUsers))
        (void)remove(apiUser);
    return true;
}

bool ApiUserTableModel::remove(const ApiUser &apiUser)
{
    return m_changes.remove(apiUser, this);
}

bool ApiUserTableModel::setDescription(const ApiUser &apiUser, const QString &description)
{
    return m_changes.setDescription(apiUser, description, this);
}

bool ApiUserTableModel::hasPendingChanges() const
{
    return m_changes.hasPending(this);
}

const PendingChange *ApiUserTableModel::pendingChange(ApiUserKey key) const
{
    return m_changes.pending(key);
}

void ApiUserTableModel::pendingChanged(ApiUserKey key)
{
    if (const int row = rowsOf({key}).constFirst(); row >= 0) {
        const QModelIndex changed = index(row, fieldIndex(u"id"_s));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace umh

#include "moc_apiusertablemodel.cpp"
