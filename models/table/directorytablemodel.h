#pragma once

#include "domain/directoryquery.h"
#include "domain/error.h"
#include "store/keylist.h"
#include "table/keylistloader.h"
#include "table/readahead.h"
#include "table/readonlytablemodel.h"

#include <QtCore/QPointer>

#include <functional>
#include <optional>

namespace umh {

class Clock;
class DirectoryReader;

/// A table of the directory as a model that stays fast with a million rows.
///
/// Instead of fetching rows one after the other it holds the ordered list of their keys, made on a worker thread, and
/// reads the rows that are looked at in small blocks. So rowCount() is exact, sorting and filtering happen in SQL, and
/// a change touches just the rows that changed. Until the list is there, the first rows of the order are known and the
/// others are blank: their key is 0.
///
/// Its columns are the fields of the table; use fieldIndex(). What a row holds is the subclass's matter. Lives on the
/// GUI thread, and never waits there: rows by their keys and the first rows of an index are read by a DirectoryReader,
/// which does that on the spot where the directory answers at once. Where it does not, rows come later, with
/// dataChanged(): those in view, those that were asked for, and then those ahead of the view (ReadAhead). What is shown
/// stays until what takes its place is there; another order or filter is shown once its first rows are read.
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
    /// reading failed at once, which it does only where the directory answers at once, or after clear().
    bool select() override;
    /// Reads \a row again. False where it is not known, or, if that is known at once, not there any more.
    bool selectRow(int row) override;
    /// Forgets rows and fields, until setTable() and select().
    void clear() override;
    /// Whether rows have been asked for.
    [[nodiscard]] bool isSelected() const { return m_selected; }

    [[nodiscard]] RowKey keyAt(int row) const;
    /// Those of all rows in their order, of the first ones only while not complete. Whoever keeps the copy has a row
    /// that goes cost milliseconds.
    [[nodiscard]] KeyList keys() const { return m_keys; }
    /// The rows of \a keys, in their order; -1 for what is not there. One pass over the list.
    [[nodiscard]] QList<int> rowsOf(const QList<RowKey> &keys) const;
    [[nodiscard]] bool isComplete() const { return m_complete && m_query == m_shownQuery; }
    /// Rows of the table in the directory; -1 before it is known.
    [[nodiscard]] int total() const { return m_total; }
    /// See DirectoryReader.
    [[nodiscard]] bool answersAtOnce() const;

    /// The rows from \a first to \a last are in view; none where that is less. Where the directory does not answer at
    /// once, these are read, and those ahead of them.
    void setRowsInView(int first, int last);
    /// A view is going to show the row of \a key, at \a height rows below its top, once a list is complete: it is read
    /// before. 0 for none.
    void expectInView(RowKey key, int height);
    /// Calls \a then once all that is known of \a keys has been read, whether rows show it or not, or why not; until
    /// \a then returns it can be asked for. At once where the directory answers so. Not where it is asked for others
    /// meanwhile, or once \a context is gone.
    void readAll(const QList<RowKey> &keys, const QObject *context, std::function<void(const Status &)> then);

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
    /// All references must outlive the model.
    DirectoryTableModel(DirectoryReader &reader, const Clock &clock, const QString &table, DirectoryQuery query,
                        QObject *parent);
    [[nodiscard]] DirectoryReader &reader() const { return m_reader; }

    // What rows hold: read once, kept by key as long as there is room, and read again once it is outdated. The reader
    // reads it; so each is answered before it returns where the directory answers at once, and else later.
    using KeysHandler = std::function<void(const Result<KeyList> &keys)>;
    /// Reads the first \a count rows of the present query, which has no filter; tells their keys.
    virtual void readFirstRows(int count, KeysHandler handle) = 0;
    /// Reads the rows with \a keys, at most mostAtOnce of them; tells of which another thing is known now than before.
    /// Also after an error they count as read.
    virtual void readRows(const KeyList &keys, KeysHandler handle) const = 0;
    /// Whether what is kept of the row is up to date, as far as is known.
    [[nodiscard]] virtual bool isRead(RowKey key) const = 0;
    /// Whether something is kept of the row, outdated or not.
    [[nodiscard]] virtual bool isKept(RowKey key) const = 0;
    /// What is kept of all rows, or of one, is outdated. Where the directory answers at once, it is kept no longer.
    virtual void outdateRows() = 0;
    virtual void outdateRow(RowKey key) = 0;
    /// Nothing is kept any more.
    virtual void dropRows() = 0;
    /// From now on, \a count rows are kept.
    virtual void keepRows(int count) = 0;
    /// The present query in the order of \a field; nothing where rows cannot be sorted by that.
    [[nodiscard]] virtual std::optional<DirectoryQuery> sortedBy(int field, Qt::SortOrder direction) const = 0;

    /// Tells of \a error, and keeps it for lastError() until reading has gone well.
    void fail(const Error &error);
    /// Has the row read that \a row shows, with those around it: at once, or soon.
    void needRow(int row) const;
    /// What is kept of some rows is outdated, or is another now: has them read again where that is not done at once.
    void readSoon();
    /// The row of \a key has gone from the directory.
    void takeRow(RowKey key);
    /// How many rows are kept of a server, which takes its time to read them again.
    static constexpr int keptRows = 1024;
    static constexpr int keptRowsAtHand = 512; ///< of what answers at once
    static constexpr int mostAtOnce = 256;

private:
    /// How many rows are read from the index at once, before the list is there: more than a screen shows, but for a
    /// view that says how many it does.
    static constexpr int firstRows = 96;
    static constexpr int fewestFirstRows = 32; ///< for widths that go by the first texts
    /// Rows that a person is going to see: how they are called for.
    using Show = std::function<void()>;
    /// A readAll() that goes on.
    struct Asked
    {
        QPointer<const QObject> context;
        std::function<void(const Status &)> then;
        KeyList missing;
        quint64 ticket = 0;
    };

    [[nodiscard]] bool isOfThisTable(const DirectoryQuery &query, const char *function) const;
    [[nodiscard]] bool hasSameRows(const DirectoryQuery &query) const;
    void keepQuery(const DirectoryQuery &query);
    bool changeQuery(const DirectoryQuery &query, bool sameRows);
    void requestList();
    [[nodiscard]] bool isMakingList() const { return m_loader.isLoading() || m_rowsToShow > 0; }
    [[nodiscard]] bool askForFirstRows(int count);
    void whenRead(const KeyList &keys, const Show &show);
    [[nodiscard]] KeyList keysToShow(const KeyList &keys) const;
    void readNext();
    void goOnReadingAll(Asked asked);
    void showRead(const QList<int> &rows, const KeyList &keys, const KeyList &changed);
    void showFirst(const KeyList &keys);
    void showAll(const LoadedKeyList &list);
    void completeFirst(const LoadedKeyList &list);
    void applyDifference(const LoadedKeyList &list);
    void exchange(const KeyList &keys);
    /// Emits the signals of a layout change around exchanging the keys, and takes persistent indexes along by key.
    void relayOut(const KeyList &keys);
    void resizeTo(int count);
    void rowDataChanged(int first, int last);

    DirectoryReader &m_reader;
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

    // Where rows are read later
    ReadAhead m_ahead;
    quint64 m_queryTicket = 0; ///< tells answers for the present query from others
    quint64 m_listTicket = 0; ///< the same for the list that was asked for last
    quint64 m_askedTicket = 0; ///< the same for readAll()
    int m_rowsToShow = 0; ///< lists that are there, but for the rows that are seen first
    QList<Show> m_showLater; ///< what comes after those, in order
    bool m_isReading = false; ///< one block at a time: what comes next is known when it is there
    bool m_readsSoon = false;
    bool m_readingFailed = false; ///< nothing is read ahead until reading goes well again
    RowKey m_expected = 0; ///< see expectInView()
    int m_expectedHeight = 0;
};

} // namespace umh
