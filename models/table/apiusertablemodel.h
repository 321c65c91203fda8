#pragma once

#include "domain/apiuser.h"
#include "store/apiuserstore.h"
#include "table/directorylookup.h"
#include "table/pendingchange.h"
#include "table/valuetablemodel.h"

namespace umh {

class ApiUserChanges;

/// The table api_user, with the changes of its rows that are under way; see DirectoryTableModel. GUI thread.
class ApiUserTableModel final : public ValueTableModel<ApiUserColumns, ApiUserStore>
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a changes; \a clock.
    ApiUserTableModel(const Directory &directory, const Connection &display, ApiUserChanges &changes,
                      const Clock &clock, QObject *parent = nullptr);
    ~ApiUserTableModel() override;

    /// Starts to delete exactly \a apiUser, whether its row is shown or not. Whoever calls it has asked the person.
    /// False, and nothing happens, while another change of it has not been answered.
    bool remove(const ApiUser &apiUser);
    /// Starts to give \a apiUser, as the person saw it in full, another description; where it is the same, nothing
    /// happens. False, and nothing happens, while another change of it has not been answered.
    bool setDescription(const ApiUser &apiUser, const QString &description);
    /// The change of an API user that has not been answered; null where there is none. Valid until the next call.
    [[nodiscard]] const PendingChange *pendingChange(ApiUserKey key) const;

    /// Whether a change that was started here has not been answered yet.
    [[nodiscard]] bool hasPendingChanges() const;

    /// The names of what its query can filter by.
    [[nodiscard]] const DirectoryLookup &lookup() const { return m_lookup; }

    // QSqlTableModel
    /// Starts to delete the API users of these rows: each row goes once the directory has agreed.
    /// False, and nothing happens, if one of them is not known yet.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    // How a change ended that was started here, or for which this stands in; see ApiUserChanges.
    void removed(const umh::ApiUser &apiUser);
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error);
    void described(const umh::ApiUser &apiUser);
    /// \a wanted is the description that it did not get; null where that is not known.
    void descriptionFailed(const umh::ApiUser &apiUser, const umh::Error &error, const QString &wanted);
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error);

private:
    void connectChanges();
    /// Only what is pending of the row has changed.
    void pendingChanged(ApiUserKey key);

    DirectoryLookup m_lookup;
    ApiUserChanges &m_changes;
};

} // namespace umh
