#pragma once

#include "domain/directoryquery.h"
#include "domain/error.h"
#include "store/keylist.h"
#include "table/keylistloader.h"
#include "table/readonlytablemodel.h"

#include <optional>

namespace umh {

class Clock;

/// A table of the directory as a model that stays fast with a million rows.
///
/// Instead of fetching rows one after the other it holds the ordered list of their keys, made on a worker thread, and
/// reads the rows that are looked at in small blocks. So rowCount() is exact, sorting and filtering happen in SQL, and
/// a change touches just the rows that changed. Until the list is there, the first rows of the order are known and the
/// others are blank: their key is 0.
///
/// Its columns are the fields of the table; use fieldIndex(). What a row holds is the subclass's matter. Lives on the
/// GUI thread, and never waits there: what it reads itself are rows by their keys and the first rows of an index.
///
/// Whoever knows QSqlTableModel can use it. Each inherited function either does what Qt says, or is refused, as
/// ReadOnlyTableModel says. select() and selectRow() may return before the rows are there; completed() and
/// dataChanged() tell. lastError() is about reading.
class DirectoryTableModel : public ReadOnlyTableModel
{
    Q_OBJECT

public:
    ~DirectoryTableModel() override;

    [[nodiscard]] const DirectoryQuery &directoryQuery() const { return m_query; }
    // Another table's query is refused.
    /// Shows other rows, or the same in another order.
    void setDirectoryQuery(const DirectoryQuery &query);
    /// The same where rows have been asked for; until then \a query is just kept, for select(): a view that is made
    /// sorts at once, before it is known which rows it is to show.
    void adoptQuery(const DirectoryQuery &query);
    /// Looks again at what the directory holds, and shows what has changed, in the order of setSort(). False where
    /// reading failed at once, or after clear().
    bool select() override;
    /// Reads \a row again. False where it is not known, or not there any more.
    bool selectRow(int row) override;
    /// Forgets rows and fields, until setTable() and select().
    void clear() override;
    /// Whether rows have been asked for.
    [[nodiscard]] bool isSelected() const { return m_selected; }

    [[nodiscard]] RowKey keyAt(int row) const;
    /// The rows of \a keys, in their order; -1 for what is not there. One pass over the list.
    [[nodiscard]] QList<int> rowsOf(const QList<RowKey> &keys) const;
    [[nodiscard]] bool isComplete() const { return m_complete && m_query == m_shownQuery; }
    /// Rows of the table in the directory; -1 before it is known.
    [[nodiscard]] int total() const { return m_total; }

    // QSqlTableModel
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// setSort() and select().
    void sort(int column, Qt::SortOrder order) override;
    /// The order from the next select() on; refused for a field that cannot be sorted by.
    void setSort(int column, Qt::SortOrder order) override;
    /// Keeps the rows in their places until releaseRows(), whatever comes to the directory or goes from it: select() is
    /// put off. Another query is shown all the same. Each call has its own release.
    void holdRows() { ++m_holds; }
    void releaseRows();
    /// A view shows \a rows at once: another order is answered with so many, read on the spot. Unless told, more than
    /// any screen shows.
    void expectRowsInView(int rows);

Q_SIGNALS:
    /// Before rows change because of another query; their keys can still be read.
    void queryAboutToChange();
    void queryChanged();
    void firstRowsReady();
    void completed();
    void countsChanged();
    void failed(const umh::Error &error);

protected:
    /// All references must outlive the model: \a display, a connection of \a directory for this thread; \a clock.
    DirectoryTableModel(const Directory &directory, const Connection &display, const Clock &clock, const QString &table,
                        DirectoryQuery query, QObject *parent);

    // What rows hold: read once, kept by key as long as there is room, and read again after forgetRows().
    /// Reads the first \a count rows of the present query, which has no filter; returns their keys.
    [[nodiscard]] virtual Result<KeyList> readFirstRows(int count) = 0;
    /// Reads the rows with \a keys; also after an error they count as read.
    [[nodiscard]] virtual Status readRows(const KeyList &keys) const = 0;
    [[nodiscard]] virtual bool isRead(RowKey key) const = 0;
    virtual void forgetRows() = 0;
    virtual void forgetRow(RowKey key) = 0;
    /// The present query in the order of \a field; nothing where rows cannot be sorted by that.
    [[nodiscard]] virtual std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const = 0;

    /// Tells of \a error, and keeps it for lastError() until reading has gone well.
    void fail(const Error &error);
    /// Has the row read that \a row shows, with those around it.
    void needRow(int row) const;
    /// The row of \a key has gone from the directory.
    void takeRow(RowKey key);
    /// How many rows are kept.
    static constexpr int keptRows = 1024;

private:
    /// How many rows are read from the index at once, before the list is there: more than a screen shows, but for a
    /// view that says how many it does.
    static constexpr int firstRows = 96;
    static constexpr int fewestFirstRows = 32; ///< for widths that go by the first texts
    /// How many rows are read together once one of them is looked at.
    static constexpr int blockRows = 64;

    [[nodiscard]] bool isOfThisTable(const DirectoryQuery &query, const char *function) const;
    [[nodiscard]] bool hasSameRows(const DirectoryQuery &query) const;
    void keepQuery(const DirectoryQuery &query);
    bool changeQuery(const DirectoryQuery &query, bool sameRows);
    void requestList();
    [[nodiscard]] bool showFirstRowsOnTheSpot(int count);
    void showFirst(const KeyList &keys);
    void showAll(const LoadedKeyList &list);
    void completeFirst(const LoadedKeyList &list);
    void applyDifference(const LoadedKeyList &list);
    void exchange(const KeyList &keys);
    /// Emits the signals of a layout change around exchanging the keys, and takes persistent indexes along by key.
    void relayOut(const KeyList &keys);
    void resizeTo(int count);
    void rowDataChanged(int first, int last);

    const Clock &m_clock;
    KeyListLoader m_loader;

    DirectoryQuery m_query;
    DirectoryQuery m_shownQuery; ///< what the rows that are shown have passed
    std::optional<std::pair<int, Qt::SortOrder>> m_nextSort; ///< field and direction from the next select() on
    bool m_selected = false; ///< rows have been asked for
    bool m_sameRows = false; ///< the list that is being made differs from what is shown in order only
    int m_holds = 0; ///< calls of holdRows() that have not been released
    bool m_selectAgain = false; ///< the directory has changed since the list was asked for
    bool m_looksAgain = false; ///< the list that is being made is to show what has changed in the directory
    KeyList m_keys; ///< those of the first rows only while not complete
    int m_rowCount = 0; ///< at least as many as there are keys
    int m_total = -1;
    bool m_complete = false;
    int m_firstRows = firstRows;
};

} // namespace umh
