// Changes that were started here, and how they end.

#include "domain/apiusereditor.h"
#include "table/apiusertablemodel.h"

#include <algorithm>

namespace umh {

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
        (void)remove(apiUser);
    return true;
}

bool ApiUserTableModel::remove(const ApiUser &apiUser)
{
    if (m_pending.contains(apiUser.key))
        return false;
    setPending(apiUser.key, PendingChange{.kind = PendingChange::Kind::Deletion});
    m_editor.remove(apiUser);
    return true;
}

bool ApiUserTableModel::setDescription(const ApiUser &apiUser, const QString &description)
{
    if (m_pending.contains(apiUser.key))
        return false;
    if (description == apiUser.description) // none and an empty one are the same to a person
        return true;
    setPending(apiUser.key, PendingChange{.kind = PendingChange::Kind::Description, .description = description});
    m_editor.setDescription(apiUser, description);
    return true;
}

const PendingChange *ApiUserTableModel::pendingChange(ApiUserKey key) const
{
    const auto change = m_pending.constFind(key);
    return change == m_pending.cend() ? nullptr : &*change;
}

bool ApiUserTableModel::hasPendingChanges() const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(),
                       [](const PendingChange &change) { return !change.outcomeUnknown; });
}

void ApiUserTableModel::setPending(ApiUserKey key, const PendingChange &change)
{
    m_pending.insert(key, change);
    pendingChanged(key);
}

std::optional<PendingChange> ApiUserTableModel::takePending(ApiUserKey key)
{
    const auto change = m_pending.constFind(key);
    if (change == m_pending.cend())
        return std::nullopt;
    const PendingChange taken = *change;
    m_pending.erase(change);
    pendingChanged(key);
    return taken;
}

void ApiUserTableModel::pendingChanged(ApiUserKey key)
{
    if (const int row = rowsOf({key}).constFirst(); row >= 0)
        Q_EMIT dataChanged(createIndex(row, m_fields.id), createIndex(row, m_fields.id));
}

void ApiUserTableModel::noteRemoved(const ApiUser &apiUser)
{
    const bool ours = m_pending.remove(apiUser.key);
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
    if (!takePending(apiUser.key))
        return;
    if (error.kind == ErrorKind::AlreadyGone || error.kind == ErrorKind::UsedMeanwhile)
        select();
    Q_EMIT removalFailed(apiUser, error);
}

void ApiUserTableModel::noteDescribed(const ApiUser &apiUser)
{
    // Read again before the mark goes, so that the cell does not show the old text in between.
    m_cache.remove(apiUser.key);
    const bool ours = takePending(apiUser.key).has_value();
    select(); // it may stand elsewhere now, or not match any more
    if (ours)
        Q_EMIT described(apiUser);
}

void ApiUserTableModel::noteDescriptionFailed(const ApiUser &apiUser, const Error &error)
{
    const std::optional<PendingChange> change = takePending(apiUser.key);
    if (!change)
        return;
    if (error.kind == ErrorKind::AlreadyGone || error.kind == ErrorKind::ChangedMeanwhile)
        select();
    Q_EMIT descriptionFailed(apiUser, error, change->description);
}

void ApiUserTableModel::noteOutcomeUnknown(const ApiUser &apiUser, const Error &error)
{
    PendingChange change = m_pending.value(apiUser.key);
    change.outcomeUnknown = true;
    setPending(apiUser.key, change);
    Q_EMIT outcomeUnknown(apiUser, error);
}

} // namespace umh
