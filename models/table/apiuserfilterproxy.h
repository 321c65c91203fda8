#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/result.h"

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
        RemovalPendingRole, ///< bool: the row is being deleted
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
    /// Starts to delete exactly \a apiUser, whether its row is shown or not: then removed() or removalFailed() is
    /// emitted. Whoever calls it has asked the person.
    void remove(const ApiUser &apiUser);
    /// Whether a deletion has not been answered yet.
    [[nodiscard]] bool hasPendingRemovals() const;
    /// Whether all rows are known. While not, the first rows are right and the others are blank.
    [[nodiscard]] bool isComplete() const;
    /// API users in the directory, shown or not; -1 before it is known.
    [[nodiscard]] int total() const;

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

private:
    [[nodiscard]] QString display(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString toolTip(const ApiUser &apiUser, int column) const;
    [[nodiscard]] QString accessibleText(const ApiUser &apiUser, int column) const;
    void forwardRowSignals();
    void forwardLayoutSignals();
    void columnsChanged(Column first, Column last);

    const Clock &m_clock;
    ApiUserTableModel *m_source = nullptr;
    std::array<int, ColumnCount> m_fields{}; ///< the source's column for each of ours
    QTimer m_timesMoveOn;
    bool m_changingQuery = false; ///< until the rows of the new one are complete
    bool m_orderAsData = false; ///< during a layout change of the source: it is passed on as changed data
    QList<QPersistentModelIndex> m_layoutSource; ///< kept between layoutAboutToBeChanged and layoutChanged
    QModelIndexList m_layoutProxy;
};

} // namespace umh
