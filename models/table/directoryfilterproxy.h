#pragma once

#include "domain/directoryquery.h"
#include "domain/error.h"
#include "domain/rowkey.h"

#include <QtCore/QItemSelection>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTimer>

#include <optional>

namespace umh {

class DirectoryTableModel;
struct Column;

/// A table of the directory as a view shows it: columns for people over a DirectoryTableModel.
///
/// Sorting and filtering are translated into the source's query and happen in SQL; rows map one to one. What stands in
/// the cells is the subclass's matter. Lives on the GUI thread.
class DirectoryFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum CommonRole {
        KeyRole = Qt::UserRole, ///< RowKey; 0 while the row is not known yet
        FirstOwnRole, ///< where the roles of subclasses begin
    };

    ~DirectoryFilterProxy() override;

    /// \a source must be a DirectoryTableModel for the table that this is made for.
    void setSourceModel(QAbstractItemModel *source) override;

    // What is shown
    [[nodiscard]] DirectoryQuery directoryQuery() const;
    void setDirectoryQuery(const DirectoryQuery &query);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// What there is to know of \a column, from 0 on.
    [[nodiscard]] const Column &column(int column) const { return *m_columns.at(column); }
    /// Whether there is such a column, and not one of buttons.
    [[nodiscard]] bool isSortable(int column) const;
    /// The column and the direction of the present order.
    [[nodiscard]] virtual int orderColumn() const = 0;
    [[nodiscard]] Qt::SortOrder orderDirection() const;
    [[nodiscard]] QString search() const;
    void setSearch(const QString &search);
    /// Whether every row of the table is shown.
    [[nodiscard]] bool showsAll() const;
    /// Looks again at what the directory holds.
    void refresh();

    // Rows
    /// The key of \a row; 0 while it is not known yet, or where there is no such row.
    [[nodiscard]] RowKey keyAt(int row) const;
    /// The rows of \a keys, in their order; -1 for what is not there. A few milliseconds at a million rows.
    [[nodiscard]] QList<int> rowsOf(const QList<RowKey> &keys) const;
    /// Whether all rows are known. While not, the first rows are right and the others are blank.
    [[nodiscard]] bool isComplete() const;
    /// Rows of the table in the directory, shown or not; -1 before it is known.
    [[nodiscard]] int total() const;
    /// What the cell of \a index is copied as: a single line, times exactly and in UTC. Null for what is not copied.
    [[nodiscard]] virtual QString copiedText(const QModelIndex &index) const = 0;
    /// What stands above it then: the heading, which says of times that they are in UTC.
    [[nodiscard]] QString copiedHeading(int column) const;
    /// Texts in the present language; call it after a language change.
    void retranslate();

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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

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

protected:
    /// \a columns are constants.
    DirectoryFilterProxy(QList<const Column *> columns, QObject *parent);

    [[nodiscard]] virtual DirectoryQuery sortedBy(int column, Qt::SortOrder direction) const = 0;
    /// The first column that changes when the source says that only \a field has.
    [[nodiscard]] virtual int firstChangedColumn(int field) const;

    /// The source's column for \a column.
    [[nodiscard]] int fieldOf(int column) const { return m_fields.at(column); }
    /// The side on which the cells of \a column stand; nothing for the usual one.
    [[nodiscard]] QVariant alignment(int column) const;
    void columnsChanged(int first, int last);

private:
    void moveTimesOn();
    void forwardRowSignals();
    void forwardLayoutSignals();

    QList<const Column *> m_columns;
    DirectoryTableModel *m_source = nullptr;
    QList<int> m_fields; ///< the source's column for each of ours
    bool m_changingQuery = false; ///< until the rows of the new one are complete
    bool m_orderAsData = false; ///< during a layout change of the source: it is passed on as changed data
    QList<QPersistentModelIndex> m_layoutSource; ///< kept between layoutAboutToBeChanged and layoutChanged
    QModelIndexList m_layoutProxy;
    QTimer m_timesMoveOn;
};

} // namespace umh
