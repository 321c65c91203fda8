#pragma once

#include "domain/directoryquery.h"
#include "store/keylist.h"
#include "store/keyset.h"
#include "table/keylistdifference.h"

#include <QtCore/QItemSelectionModel>

#include <optional>
#include <vector>

namespace umh {

class DirectoryFilterProxy;

/// Which rows of a table of the directory are selected: any number of them, a million too, whether they have been read
/// or not.
///
/// What is selected is a set of keys, one bit a row, or everything that passes the present filter except some; so it
/// survives another order, what a sync changes and what is deleted without an index that has to be kept up for each
/// row. A row that comes while all are selected is not: what a person has not seen, nobody has chosen. Rows that go are
/// not selected any more.
///
/// The ranges of the stock class, which views paint by and screen readers ask, mirror that: as a whole where they are
/// few, else around the rows in view. So count(), contains() and keys() tell what is selected, and changed() when that
/// is another; selection(), selectedRows() and hasSelection() may know only a part. Rows are selected as a whole. Lives
/// on the GUI thread; it is a view's selection model.
class RowSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    /// What was selected, to be found again among other rows.
    struct Kept
    {
        bool everything = false; ///< but for the keys
        KeySet keys{};
        std::optional<KeyList> of{}; ///< what everything was; nothing where that was not known in full
        DirectoryQuery query{}; ///< what it had passed
        [[nodiscard]] bool isEmpty() const { return !everything && keys.size() == 0; }
    };

    /// \a rows must outlive this.
    explicit RowSelection(DirectoryFilterProxy &rows, QObject *parent = nullptr);
    ~RowSelection() override;

    /// The number of selected rows; no step for each.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(int row) const;
    /// The row, where exactly one is selected; else -1.
    [[nodiscard]] int onlyRow() const;
    /// The keys of the selected rows, in their order. One pass over all rows, and eight bytes for each that is
    /// selected.
    [[nodiscard]] QList<RowKey> keys() const;

    /// What is selected. Takes no time, also of a million rows.
    [[nodiscard]] Kept keep() const;
    /// Selects what of \a kept is among the rows. The first of them, or -1. A few milliseconds at a million rows.
    int restore(const Kept &kept);
    /// The rows from \a first to \a last are about to be painted.
    void setRowsInView(int first, int last);

    // QItemSelectionModel
    void select(const QModelIndex &index, SelectionFlags command) override;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void clear() override;
    /// The rows are other ones: what is selected of them is found again by key.
    void reset() override;

Q_SIGNALS:
    /// Which rows are selected, or how many, has changed.
    void changed();

private:
    /// More ranges than this are not mirrored as a whole: the stock class goes along all of them for each cell.
    static constexpr qsizetype mostRanges = 64;

    struct Chosen
    {
        bool everything = false; ///< all rows but those of the keys
        KeySet keys{};
        [[nodiscard]] bool has(RowKey key) const { return key != 0 && keys.contains(key) != everything; }
        void set(RowKey key, bool selected);
    };
    /// What was done to rows whose keys are not known yet.
    struct Unknown
    {
        std::vector<RowRange> rows;
        SelectionFlags command = NoUpdate;
    };

    void hearBefore();
    void hearAfter();
    void apply(const std::vector<RowRange> &ranges, SelectionFlags command);
    void forget(int first, int last);
    void nameEverything();
    [[nodiscard]] Chosen among(const KeyList &all, const Kept &kept, int *first = nullptr) const;
    void findAgain();
    void followRows();
    void tell();
    [[nodiscard]] std::vector<RowRange> ranges(int first, int last) const;
    void mirror();
    void mirrorAround(int first, int last);
    void showMirrored(const std::vector<RowRange> &ranges);
    void dropMirror();

    DirectoryFilterProxy &m_rows;
    Chosen m_chosen;
    Chosen m_before; ///< the same without what a person is still extending, as with Shift
    Unknown m_unknown;
    bool m_isKnown = false; ///< all rows of the present query are there, and are those that m_chosen is about
    bool m_isStale = false; ///< some of the keys may have gone
    bool m_isWhole = true; ///< all that is selected is mirrored
    bool m_isStocks = true; ///< the ranges are as the stock class has made them: what is extended can be, there
    bool m_mirrors = false; ///< it is this class that changes the ranges
    RowRange m_around; ///< the rows that are mirrored where not all are
    RowRange m_inView;
    int m_toldCount = 0; ///< count() when changed() was said last
};

} // namespace umh
