#include "table/apiuserchanges.h"

#include "domain/apiusereditor.h"

#include <algorithm>

namespace umh {

ApiUserChanges::ApiUserChanges(ApiUserEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&m_editor, &ApiUserEditor::removed, this,
            [this](const ApiUser &apiUser) { Q_EMIT removed(told(take(apiUser.key)), apiUser); });
    connect(&m_editor, &ApiUserEditor::removalFailed, this, [this](const ApiUser &apiUser, const Error &error) {
        if (const std::optional<Pending> change = take(apiUser.key)) {
            Q_EMIT pendingChanged(apiUser.key);
            Q_EMIT removalFailed(told(change), apiUser, error);
        }
    });
    connect(&m_editor, &ApiUserEditor::described, this,
            [this](const ApiUser &apiUser) { Q_EMIT described(told(take(apiUser.key)), apiUser); });
    connect(&m_editor, &ApiUserEditor::descriptionFailed, this, [this](const ApiUser &apiUser, const Error &error) {
        if (const std::optional<Pending> change = take(apiUser.key)) {
            Q_EMIT pendingChanged(apiUser.key);
            Q_EMIT descriptionFailed(told(change), apiUser, error, change->description);
        }
    });
    connect(&m_editor, &ApiUserEditor::outcomeUnknown, this, [this](const ApiUser &apiUser, const Error &error) {
        Pending &change = m_pending[apiUser.key];
        change.outcomeUnknown = true;
        const QPointer<const QObject> asker = told(change);
        Q_EMIT pendingChanged(apiUser.key);
        Q_EMIT outcomeUnknown(asker, apiUser, error);
    });
}

/// Whom the end of \a change is told; nobody of one that was not started here.
const QObject *ApiUserChanges::told(const std::optional<Pending> &change) const
{
    if (!change)
        return nullptr;
    return change->asker ? change->asker.data() : m_standIn.data();
}

bool ApiUserChanges::remove(const ApiUser &apiUser, const QObject *asker)
{
    if (m_pending.contains(apiUser.key) || jobOf(apiUser.guid) > 0)
        return false;
    start(apiUser, Pending{.kind = Pending::Kind::Deletion}, asker);
    m_editor.remove(apiUser);
    return true;
}

bool ApiUserChanges::setDescription(const ApiUser &apiUser, const QString &description, const QObject *asker)
{
    if (m_pending.contains(apiUser.key) || jobOf(apiUser.guid) > 0)
        return false;
    if (description == apiUser.description) // none and an empty one are the same to a person
        return true;
    start(apiUser, Pending{.kind = Pending::Kind::Description, .description = description}, asker);
    m_editor.setDescription(apiUser, description);
    return true;
}

void ApiUserChanges::setInJobs(const QHash<QString, qint64> &jobs)
{
    if (jobs == m_inJobs)
        return;
    m_inJobs = jobs;
    Q_EMIT inJobsChanged();
}

void ApiUserChanges::start(const ApiUser &apiUser, Pending change, const QObject *asker)
{
    change.asker = asker;
    m_pending.insert(apiUser.key, change);
    Q_EMIT pendingChanged(apiUser.key);
}

std::optional<ApiUserChanges::Pending> ApiUserChanges::take(ApiUserKey key)
{
    if (!m_pending.contains(key))
        return std::nullopt;
    return m_pending.take(key);
}

const ApiUserChanges::Pending *ApiUserChanges::pending(ApiUserKey key) const
{
    const auto change = m_pending.constFind(key);
    return change == m_pending.cend() ? nullptr : &*change;
}

bool ApiUserChanges::hasPending() const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(),
                       [](const Pending &change) { return !change.outcomeUnknown; });
}

bool ApiUserChanges::hasPending(const QObject *asker) const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(),
                       [asker](const Pending &change) { return !change.outcomeUnknown && change.asker == asker; });
}

} // namespace umh

#include "moc_apiuserchanges.cpp"
