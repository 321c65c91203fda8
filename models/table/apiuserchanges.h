#pragma once

#include "domain/apiuser.h"
#include "domain/error.h"
#include "table/pendingchange.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <optional>

namespace umh {

class ApiUserEditor;

/// The changes of API users that are under way, from whichever table of the program they were asked for: at most one
/// for each API user. Shared by all tables, so that each marks its rows. Lives on the GUI thread.
///
/// The end of a change is told with who asked for it: a table, for as long as there is one, and the one that stands in
/// for it where the change is from before the program began, or its table is gone.
class ApiUserChanges final : public QObject
{
    Q_OBJECT

public:
    /// \a editor, which carries changes out, must outlive this.
    explicit ApiUserChanges(ApiUserEditor &editor, QObject *parent = nullptr);

    /// Who is told of changes that nobody who is still there has asked for; null for nobody.
    void setStandIn(const QObject *standIn) { m_standIn = standIn; }

    /// Starts to delete exactly \a apiUser, for \a asker. Whoever calls it has asked the person. False, and nothing
    /// happens, while another change of it has not been answered.
    bool remove(const ApiUser &apiUser, const QObject *asker);
    /// Starts to give \a apiUser, as the person saw it in full, another description; where it is the same, nothing
    /// happens. False, and nothing happens, while another change of it has not been answered.
    bool setDescription(const ApiUser &apiUser, const QString &description, const QObject *asker);

    /// The change of an API user that has not been answered for good; null where there is none. Valid until the next
    /// call.
    [[nodiscard]] const PendingChange *pending(ApiUserKey key) const;
    /// Whether a change that was started here has not been answered yet, not even by outcomeUnknown().
    [[nodiscard]] bool hasPending() const;
    /// The same for those that \a asker asked for.
    [[nodiscard]] bool hasPending(const QObject *asker) const;

Q_SIGNALS:
    /// What is pending of an API user is another.
    void pendingChanged(umh::ApiUserKey key);

    // How changes end, also those of which this knows nothing.
    void removed(const umh::ApiUser &apiUser, bool wasPending, const QObject *asker);
    void described(const umh::ApiUser &apiUser, bool wasPending, const QObject *asker);
    // Only of those that were pending.
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error, const QObject *asker);
    /// \a wanted is the description that it did not get; null where that is not known.
    void descriptionFailed(const umh::ApiUser &apiUser, const umh::Error &error, const QString &wanted,
                           const QObject *asker);
    /// It goes on: the end is being found out.
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error, const QObject *asker);

private:
    void start(const ApiUser &apiUser, PendingChange change, const QObject *asker);
    [[nodiscard]] std::optional<PendingChange> take(ApiUserKey key);
    [[nodiscard]] const QObject *told(const PendingChange &change) const;

    ApiUserEditor &m_editor;
    QHash<ApiUserKey, PendingChange> m_pending;
    QPointer<const QObject> m_standIn;
};

} // namespace umh
