#pragma once

#include "domain/apiuser.h"
#include "store/apiuserstore.h"
#include "table/directorylookup.h"
#include "table/valuetablemodel.h"

namespace umh {

class ApiUserChanges;

/// The table api_user, whose rows follow the changes that this program makes; see DirectoryTableModel. GUI thread.
class ApiUserTableModel final : public ValueTableModel<ApiUser, ApiUserQuery, ApiUserStore>
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

    // QSqlTableModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const override;

private:
    void followChanges();
    [[nodiscard]] QVariant value(const ApiUser &apiUser, int column) const;

    struct Fields
    {
        int id, guid, operatorGuid, operatorName, username, type, created, lastUsed, lastUsedState, requests,
            description;
    };

    DirectoryLookup m_lookup;
    ApiUserChanges &m_changes;
    Fields m_fields;
};

} // namespace umh
