#pragma once

#include "domain/apiuser.h"
#include "store/apiuserstore.h"
#include "table/directorylookup.h"
#include "table/valuetablemodel.h"

namespace umh {

class ApiUserChanges;

/// The table api_user, whose rows follow the changes that this program makes; see DirectoryTableModel. GUI thread.
class ApiUserTableModel final : public ValueTableModel<ApiUserColumns, ApiUserStore>
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a changes; \a clock.
    ApiUserTableModel(const Directory &directory, const Connection &display, ApiUserChanges &changes,
                      const Clock &clock, QObject *parent = nullptr);
    ~ApiUserTableModel() override;

    /// The changes of API users that are under way; what is to be marked in its rows.
    [[nodiscard]] ApiUserChanges &changes() const { return m_changes; }
    /// The names of what its query can filter by.
    [[nodiscard]] const DirectoryLookup &lookup() const { return m_lookup; }
    /// Starts to delete the API users of these rows for \a asker (see ApiUserChanges): each row goes once the directory
    /// has agreed. False, and nothing happens, if one of them is not known yet.
    bool startToRemove(int row, int count, const QObject *asker);

    // QSqlTableModel
    /// As startToRemove(), for this model.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    void followChanges();

    DirectoryLookup m_lookup;
    ApiUserChanges &m_changes;
};

} // namespace umh
