#pragma once

#include "domain/apiuser.h"
#include "table/apiuserreader.h"
#include "table/directorylookup.h"
#include "table/valuetablemodel.h"

#include <functional>
#include <memory>

namespace umh {

class ApiUserChanges;
class ApiUserFactChanges;

/// The table api_user, whose rows follow the changes that this program makes; see DirectoryTableModel. GUI thread.
class ApiUserTableModel final : public ValueTableModel<ApiUserColumns, &DirectoryStores::apiUsers>
{
    Q_OBJECT

public:
    /// All must outlive the model.
    ApiUserTableModel(DirectoryLookup &lookup, ApiUserChanges &changes, const Clock &clock, QObject *parent = nullptr);
    ~ApiUserTableModel() override;

    /// The changes of API users that are under way; what is to be marked in its rows.
    [[nodiscard]] ApiUserChanges &changes() const { return m_changes; }
    /// The names of what its query can filter by.
    [[nodiscard]] DirectoryLookup &lookup() const { return m_lookup; }
    /// Reads its rows in full, for who looks at one after the other.
    [[nodiscard]] ApiUserReader &inFull() { return m_inFull; }
    /// What people know of API users is changed by it; its rows follow. Made when it is first asked for.
    [[nodiscard]] ApiUserFactChanges &facts();
    /// An API user has been read in full: a row that shows it shows it as it is now.
    void noteRead(const ApiUser &whole);
    // False, and nothing happens, if a row is not known yet or another change of it has not been answered. Nothing
    // happens either if it cannot be read again, which failed() and lastError() tell; false where that is known at
    // once.
    /// Starts to delete the API users of these rows for \a asker (see ApiUserChanges): each row goes once the directory
    /// has agreed.
    bool startToRemove(int row, int count, const QObject *asker);
    /// Starts to give the API user of \a row another description for \a asker.
    bool startToDescribe(int row, const QString &description, const QObject *asker);

    // QSqlTableModel
    /// As startToRemove(), for nobody in particular: how it ends is told with the stand-in of the changes (see
    /// ApiUserChanges::setStandIn()).
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    void followChanges();
    void tellOf(ApiUserKey key);
    [[nodiscard]] bool mayChange(int row, int count) const;
    /// Calls \a start with the API user of each of these rows, with its whole description, once they are read.
    bool change(int row, int count, const std::function<void(const ApiUser &)> &start);

    DirectoryLookup &m_lookup;
    ApiUserReader m_inFull;
    ApiUserChanges &m_changes;
    const Clock &m_clock;
    std::unique_ptr<ApiUserFactChanges> m_facts;
};

} // namespace umh
