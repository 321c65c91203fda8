#include "table/apiuserchanges.h"

#include "domain/apiusereditor.h"

#include <algorithm>

namespace umh {

ApiUserChanges::ApiUserChanges(ApiUserEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&m_editor, &ApiUserEditor::removed, this, [this](const ApiUser &apiUser) {
        const std::optional<PendingChange> change = take(apiUser.key);
        Q_EMIT removed(apiUser, change.has_value(), change ? told(*change) : nullptr);
    });
    connect(&m_editor, &ApiUserEditor::removalFailed, this, [this](const ApiUser &apiUser, const Error &error) {
        if (const std::optional<PendingChange> change = take(apiUser.key)) {
            Q_EMIT pendingChanged(apiUser.key);
            Q_EMIT removalFailed(apiUser, error, told(*change));
        }
    });
    connect(&m_editor, &ApiUserEditor::described, this, [this](const ApiUser &apiUser) {
        const std::optional<PendingChange> change = take(apiUser.key);
        Q_EMIT described(apiUser, change.has_value(), change ? told(*change) : nullptr);
    });
    connect(&m_editor, &ApiUserEditor::descriptionFailed, this, [this](const ApiUser &apiUser, const Error &error) {
        if (const std::optional<PendingChange> change = take(apiUser.key)) {
            Q_EMIT pendingChanged(apiUser.key);
            Q_EMIT descriptionFailed(apiUser, error, change->description, told(*change));
        }
    });
    connect(&m_editor, &ApiUserEditor::outcomeUnknown, this, [this](const ApiUser &apiUser, const Error &error) {
        PendingChange &change = m_pending[apiUser.key];
        change.outcomeUnknown = true;
        const QPointer<const QObject> asker = told(change);
        Q_EMIT pendingChanged(apiUser.key);
        Q_EMIT outcomeUnknown(apiUser, error, asker);
    });
}

const QObject *ApiUserChanges::told(const PendingChange &change) const
{
    return change.asker ? change.asker.data() : m_standIn.data();
}

bool ApiUserChanges::remove(const ApiUser &apiUser, const QObject *asker)
{
    if (m_pending.contains(apiUser.key))
        return false;
    start(apiUser, PendingChange{.kind = PendingChange::Kind::Deletion}, asker);
    m_editor.remove(apiUser);
    return true;
}

bool ApiUserChanges::setDescription(const ApiUser &apiUser, const QString &description, const QObject *asker)
{
    if (m_pending.contains(apiUser.key))
        return false;
    if (description == apiUser.description) // none and an empty one are the same to a person
        return true;
    start(apiUser, PendingChange{.kind = PendingChange::Kind::Description, .description = description}, asker);
    m_editor.setDescription(apiUser, description);
    return true;
}

void ApiUserChanges::start(const ApiUser &apiUser, PendingChange change, const QObject *asker)
{
    change.asker = asker;
    m_pending.insert(apiUser.key, change);
    Q_EMIT pendingChanged(apiUser.key);
}

std::optional<PendingChange> ApiUserChanges::take(ApiUserKey key)
{
    if (!m_pending.contains(key))
        return std::nullopt;
    return m_pending.take(key);
}

const PendingChange *ApiUserChanges::pending(ApiUserKey key) const
{
    const auto change = m_pending.constFind(key);
    return change == m_pending.cend() ? nullptr : &*change;
}

bool ApiUserChanges::hasPending() const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(),
                       [](const PendingChange &change) { return !change.outcomeUnknown; });
}

bool ApiUserChanges::hasPending(const QObject *asker) const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(), [asker](const PendingChange &change) {
        return !change.outcomeUnknown && change.asker == asker;
    });
}

} // namespace umh

#include "moc_apiuserchanges.cpp"
