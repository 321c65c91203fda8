#pragma once

#include "domain/directoryquery.h"
#include "domain/error.h"
#include "domain/result.h"
#include "domain/rowkey.h"

#include <QtCore/QItemSelection>
#include <QtCore/QProperty>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace umh {

class DirectoryTableModel;
class KeyList;
struct Column;

/// A table of the directory as a view shows it: columns for people over a DirectoryTableModel.
///
/// Sorting and filtering are translated into the source's query and happen in SQL; rows map one to one. What stands in
/// the cells is the subclass's matter. Lives on the GUI thread.
///
/// Whoever knows QSortFilterProxyModel can use it, through a pointer to that class as well. Each inherited function
/// either does what Qt says, or is refused: it changes nothing, returns false where it returns something, and says so
/// by a qWarning(). setFilterFixedString() is our search, whose words may stand in any column, whatever their case;
/// sortColumn(), sortOrder() and filterRegularExpression() tell of the present query, whoever asked for it. Refused are
/// other patterns than fixed strings, other ways to filter and to sort, headings, and rows and columns that come or go.
/// What is asked for without a source holds for the next one.
class DirectoryFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum CommonRole {
        KeyRole = Qt::UserRole, ///< RowKey; 0 while the row is not known yet
        FirstOwnRole, ///< where the roles of subclasses begin
    };

    ~DirectoryFilterProxy() override;

    /// \a source: a DirectoryTableModel for the table that this is made for, or null; any other is refused.
    void setSourceModel(QAbstractItemModel *source) override;

    // What is shown
    [[nodiscard]] DirectoryQuery directoryQuery() const;
    /// Another table's query is refused.
    void setDirectoryQuery(const DirectoryQuery &query);
    /// Of a source whose rows nobody has asked for yet, the order is kept for its select(). A column of buttons has no
    /// order, so that nothing happens then; refused where there is no such column.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// What there is to know of \a column, from 0 on.
    [[nodiscard]] const Column &column(int column) const { return *m_columns.at(column); }
    /// Whether there is such a column, and not one of buttons.
    [[nodiscard]] bool isSortable(int column) const;
    /// Whether there is anything to read, copy or export in \a column: it is none of buttons.
    [[nodiscard]] bool isReadable(int column) const;
    [[nodiscard]] QString search() const;
    void setSearch(const QString &search);
    /// Whether every row of the table is shown.
    [[nodiscard]] bool showsAll() const;
    /// Looks again at what the directory holds.
    void refresh();
    /// See DirectoryTableModel; without a source they do nothing.
    void holdRows();
    void releaseRows();
    void expectRowsInView(int rows);
    /// Whether another query has been asked for whose rows are not all known yet, nor failed to be read; from
    /// queryAboutToChange() on.
    [[nodiscard]] bool isChangingQuery() const { return m_changingQuery; }

    // Rows
    /// The key of \a row; 0 while it is not known yet, or where there is no such row.
    [[nodiscard]] RowKey keyAt(int row) const;
    /// See DirectoryTableModel.
    [[nodiscard]] KeyList keys() const;
    /// The rows of \a keys, in their order; -1 for what is not there. A few milliseconds at a million rows.
    [[nodiscard]] QList<int> rowsOf(const QList<RowKey> &keys) const;
    /// Whether all rows are known. While not, the first rows are right and the others are blank.
    [[nodiscard]] bool isComplete() const;
    /// Rows of the table in the directory, shown or not; -1 before it is known.
    [[nodiscard]] int total() const;
    // See DirectoryTableModel; without a source they do nothing, but for readAll(), which is done at once.
    void setRowsInView(int first, int last);
    void expectInView(RowKey key, int height);
    void readAll(const QList<RowKey> &keys, const QObject *context, std::function<void(const Status &)> then);
    /// What the cell of \a index is copied as: a single line, times exactly and in UTC. Null for what is not copied.
    [[nodiscard]] virtual QString copiedText(const QModelIndex &index) const = 0;
    /// What stands above it then: the heading, which says of times that they are in UTC.
    [[nodiscard]] QString copiedHeading(int column) const;
    /// Texts in the present language; call it after a language change.
    void retranslate();
    /// Whether times are shown as the day, not as how long ago that was.
    void setTimesAsDays(bool asDays);
    [[nodiscard]] bool timesAsDays() const { return m_timesAsDays; }

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
    /// What data() says: the stock proxy would give what the source says.
    [[nodiscard]] QMap<int, QVariant> itemData(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Each role goes through setData().
    bool setItemData(const QModelIndex &index, const QMap<int, QVariant> &roles) override;
    // Refused.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                       int role = Qt::EditRole) override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool insertColumns(int column, int count, const QModelIndex &parent = {}) override;
    bool removeColumns(int column, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// Before rows change because of another query; their keys can still be read.
    void queryAboutToChange();
    /// Another query is shown, or asked for; also where it came with another source.
    void queryChanged();
    /// The first rows of the present query are there.
    void firstRowsReady();
    /// All rows of the present query are there; isComplete() is true.
    void completed();
    /// rowCount() or total() may have changed.
    void countsChanged();
    /// timesAsDays() is another.
    void timesReworded();
    /// Reading the directory failed; what is shown is the last state that could be read.
    void failed(const umh::Error &error);

protected:
    /// \a columns are constants; \a query: for the table that this is made for.
    DirectoryFilterProxy(QList<const Column *> columns, DirectoryQuery query, QObject *parent);
    /// A subclass calls it once it is ready.
    void setUp();
    /// The source; null where there is none.
    [[nodiscard]] DirectoryTableModel *tableModel() const { return m_source; }

    [[nodiscard]] virtual DirectoryQuery sortedBy(int column, Qt::SortOrder direction) const = 0;
    /// The column of the present order.
    [[nodiscard]] virtual int orderColumn() const = 0;
    /// Nobody asks: the source has no other rows than those that are accepted, and the stock mapping, which is not
    /// used, stays empty wherever the stock class makes one.
    [[nodiscard]] bool filterAcceptsRow(int, const QModelIndex &) const override { return false; }

    /// The side on which the cells of \a column stand; nothing for the usual one.
    [[nodiscard]] QVariant alignment(int column) const;
    void columnsChanged(int first, int last);

private:
    void adoptQuery(const DirectoryQuery &query);
    void tellOfQuery();
    void observeStockSettings();
    template<typename Value>
    void refuseOther(QBindable<Value> setting, const char *setter);
    void takeStockFilter();
    void moveTimesOn();
    void findFields();
    void connectSource();
    void forwardRowSignals();
    void forwardLayoutSignals();

    QList<const Column *> m_columns;
    DirectoryTableModel *m_source = nullptr;
    DirectoryQuery m_query; ///< as last told by the source, or asked for without one
    bool m_asked = false; ///< m_query is for the next source
    std::vector<QPropertyNotifier> m_stockSettings; ///< hear of what is set past this class
    bool m_telling = false; ///< it is this class that sets them
    QList<int> m_fields; ///< the source's column for each of ours
    bool m_timesAsDays = false;
    bool m_changingQuery = false;
    bool m_orderAsData = false; ///< during a layout change of the source: it is passed on as changed data
    QList<QPersistentModelIndex> m_layoutSource; ///< kept between layoutAboutToBeChanged and layoutChanged
    QModelIndexList m_layoutProxy;
    QTimer m_timesMoveOn;
};

} // namespace umh
