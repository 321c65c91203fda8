#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/result.h"
#include "table/pendingchange.h"

#include <QtCore/QItemSelection>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTimer>

#include <array>
#include <optional>

namespace umh {

class ApiUserTableModel;
class Clock;

/// The API users as a view shows them: the overview's columns over an ApiUserTableModel.
///
/// Sorting and filtering are translated into the source's query and happen in SQL; rows map one to one. Adds what needs
/// words but no widget: relative times, tooltips, accessible texts, the column of delete buttons. Lives on the GUI
/// thread.
class ApiUserFilterProxy final : public QSortFilterProxyModel
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
        KeyRole = Qt::UserRole, ///< ApiUserKey; 0 while the row is not known yet
        ApiUserRole, ///< ApiUser; its description may be cut off
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
    // Each changes a part of the query.
    void setSearch(const QString &search);
    void setLastUse(LastUseFilter lastUse);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The column that \a sort belongs to, and the other way round; the delete column has none.
    [[nodiscard]] static Column columnOf(ApiUserSort sort);
    [[nodiscard]] static std::optional<ApiUserSort> sortOf(int column);
    /// Looks again at what the directory holds.
    void refresh();

    // Rows
    /// The key of \a row; 0 while it is not known yet, or where there is no such row.
    [[nodiscard]] ApiUserKey keyAt(int row) const;
    /// The rows of \a keys, in their order; -1 for what is not there. A few milliseconds at a million rows.
    [[nodiscard]] QList<int> rowsOf(const QList<ApiUserKey> &keys) const;
    /// An API user with its whole description, read again; AlreadyGone where there is none.
    [[nodiscard]] Result<ApiUser> readInFull(ApiUserKey key) const;
    /// The user name of the API user that the program signs in with; empty where there is none.
    void setOwnUsername(const QString &username);
    [[nodiscard]] bool isOwn(const ApiUser &apiUser) const;
    /// Whether all rows are known. While not, the first rows are right and the others are blank.
    [[nodiscard]] bool isComplete() const;
    /// API users in the directory, shown or not; -1 before it is known.
    [[nodiscard]] int total() const;

    // Changes
    /// Starts to delete exactly \a apiUser, whether its row is shown or not: then removed() or removalFailed() is
    /// emitted. Whoever calls it has asked the person. False, and nothing happens, while another change of it has not
    /// been answered.
    bool remove(const ApiUser &apiUser);
    /// Starts to give \a apiUser, as the person saw it in full, another description: then described() or
    /// descriptionFailed() is emitted. Until then its row shows the new one. The same description changes nothing.
    /// False, and nothing happens, while another change of it has not been answered.
    bool setDescription(const ApiUser &apiUser, const QString &description);
    /// The change of an API user that has not been answered for good.
    [[nodiscard]] std::optional<PendingChange> pendingChange(ApiUserKey key) const;
    /// What keeps \a apiUser from being changed now, as a sentence; empty where nothing does.
    [[nodiscard]] QString pendingText(const ApiUser &apiUser) const;
    /// Whether a change that was started here has not been answered yet. One whose outcome is not known has been: it
    /// is remembered in the directory.
    [[nodiscard]] bool hasPendingChanges() const;

    // QAbstractItemModel
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QItemSelection mapSelectionToSource(const QItemSelection &selection) const override;
    [[nodiscard]] QItemSelection mapSelectionFromSource(const QItemSelection &selection) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Writes descriptions, by setDescription().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Starts to delete the API users of these rows; they go once the directory has agreed, or removalFailed() is
    /// emitted. Whoever calls it has asked the person. False, and nothing happens, if one of the rows is not known yet.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    /// Texts in the present language; call it after a language change.
    void retranslate();

Q_SIGNALS:
    /// Before rows change because of another query; their keys can still be read.
    void queryAboutToChange();
    void queryChanged();
    /// The first rows of the present query are there.
    void firstRowsReady();
    /// All rows of the present query are there; isComplete() is true.
    void completed();
    /// rowCount() or total() may have changed.
    void countsChanged();
    /// Reading the directory failed; what is shown is the last state that could be read.
    void failed(const umh::Error &error);
    void removed(const umh::ApiUser &apiUser);
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error);
    void described(const umh::ApiUser &apiUser);
    /// \a wanted is the description that it did not get; null where that is not known.
    void descriptionFailed(const umh::ApiUser &apiUser, const umh::Error &error, const QString &wanted);
    /// Whether \a apiUser has been changed is not known, because of \a error; pendingChange() says how. It is being
    /// found out, and one of the signals above will tell.
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error);

private:
    [[nodiscard]] QVariant editText(const ApiUser &apiUser) const;
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    [[nodiscard]] QString display(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString shownDescription(const ApiUser &apiUser) const;
    [[nodiscard]] QString toolTip(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString accessibleText(const ApiUser &apiUser, int column) const;
    void forwardRowSignals();
    void forwardLayoutSignals();
    void columnsChanged(Column first, Column last);

    const Clock &m_clock;
    ApiUserTableModel *m_source = nullptr;
    std::array<int, ColumnCount> m_fields{}; ///< the source's column for each of ours
    QString m_ownUsername;
    QTimer m_timesMoveOn;
    bool m_changingQuery = false; ///< until the rows of the new one are complete
    bool m_orderAsData = false; ///< during a layout change of the source: it is passed on as changed data
    QList<QPersistentModelIndex> m_layoutSource; ///< kept between layoutAboutToBeChanged and layoutChanged
    QModelIndexList m_layoutProxy;
};

} // namespace umh
