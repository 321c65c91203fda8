#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/result.h"
#include "table/apiuserchanges.h"
#include "table/directoryfilterproxy.h"

#include <QtCore/QTimer>

#include <optional>

namespace umh {

class ApiUserTableModel;
class Clock;
class DirectoryLookup;

/// The API users as a view shows them; see DirectoryFilterProxy. Adds what needs words but no widget: relative times,
/// tooltips, accessible texts, the column of delete buttons. Lives on the GUI thread.
class ApiUserFilterProxy final : public DirectoryFilterProxy
{
    Q_OBJECT

public:
    enum Column {
        OperatorColumn,
        UsernameColumn,
        TypeColumn,
        CreatedColumn,
        LastUsedColumn,
        RequestsColumn,
        DescriptionColumn,
        DeleteColumn,
        ColumnCount
    };
    enum Role {
        ApiUserRole = FirstOwnRole, ///< ApiUser; its description may be cut off
        ChangePendingRole, ///< bool: a change of the row has not been answered for good
        DescriptionPendingRole, ///< bool: what the row shows as description is not in the directory yet
        OutcomeUnknownRole, ///< bool: it is not known whether a change of the row has happened
        OwnApiUserRole, ///< bool: the program signs in to the account with it
    };

    /// \a clock must outlive this.
    explicit ApiUserFilterProxy(const Clock &clock, QObject *parent = nullptr);
    ~ApiUserFilterProxy() override;

    /// \a source must be an ApiUserTableModel.
    void setSourceModel(QAbstractItemModel *source) override;

    // What is shown
    [[nodiscard]] ApiUserQuery query() const;
    void setQuery(const ApiUserQuery &query);
    /// The column that \a sort belongs to, and the other way round; the delete column has none.
    [[nodiscard]] static Column columnOf(ApiUserSort sort);
    [[nodiscard]] static std::optional<ApiUserSort> sortOf(int column);
    [[nodiscard]] bool isSortable(int column) const override;
    [[nodiscard]] int orderColumn() const override;
    [[nodiscard]] QString copiedText(const QModelIndex &index) const override;
    /// The names of what can be filtered by; there must be a source.
    [[nodiscard]] const DirectoryLookup &lookup() const;

    // API users
    /// An API user with its whole description, read again; AlreadyGone where there is none.
    [[nodiscard]] Result<ApiUser> readInFull(ApiUserKey key) const;
    /// The user name of the API user that the program signs in with; empty where there is none.
    void setOwnUsername(const QString &username);
    [[nodiscard]] bool isOwn(const ApiUser &apiUser) const;

    // Changes
    /// Those that are under way, which its rows show; there must be a source. Whoever asks for one of a row of this
    /// names this proxy as the asker.
    [[nodiscard]] ApiUserChanges &changes() const;
    /// What keeps \a apiUser from being changed now, as a sentence; empty where nothing does.
    [[nodiscard]] QString pendingText(const ApiUser &apiUser) const;

    // QAbstractItemModel
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Starts to change the description, as ApiUserChanges::setDescription() does.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Starts to delete the API users of these rows, as ApiUserChanges::remove() does: they go once the directory has
    /// agreed. False, and nothing happens, if one of the rows is not known yet.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

protected:
    [[nodiscard]] DirectoryQuery sortedBy(int column, Qt::SortOrder direction) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool holdsTimes(int column) const override;

private:
    using Pending = ApiUserChanges::Pending;

    void showPending(ApiUserKey key);
    [[nodiscard]] const Pending *pendingChange(ApiUserKey key) const;
    [[nodiscard]] QVariant editText(const ApiUser &apiUser) const;
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    [[nodiscard]] QString display(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString shownDescription(const ApiUser &apiUser) const;
    [[nodiscard]] QString toolTip(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString accessibleText(const ApiUser &apiUser, int column) const;

    const Clock &m_clock;
    ApiUserTableModel *m_source = nullptr;
    QString m_ownUsername;
    QTimer m_timesMoveOn;
};

} // namespace umh
