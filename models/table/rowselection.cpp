#include "table/rowselection.h"

#include "table/directoryfilterproxy.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>

#include <algorithm>
#include <utility>

namespace umh {
namespace {

RowKey largestOf(const KeyList &keys)
{
    const RowKey *const largest = std::max_element(keys.begin(), keys.end());
    return largest == keys.end() ? 0 : *largest;
}

} // namespace

void RowSelection::Chosen::set(RowKey key, bool selected)
{
    if (selected != everything)
        keys.insert(key);
    else
        keys.remove(key);
}

RowSelection::RowSelection(DirectoryFilterProxy &rows, QObject *parent)
    : QItemSelectionModel(nullptr, parent)
    , m_rows(rows)
    , m_isKnown(rows.isComplete())
{
    hearBefore();
    setModel(&rows);
    hearAfter();
}

RowSelection::~RowSelection() = default;

/// What changes is heard of before the stock class hears of it.
void RowSelection::hearBefore()
{
    using Model = QAbstractItemModel;
    connect(&m_rows, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(&m_rows, &Model::rowsAboutToBeInserted, this, &RowSelection::nameEverything);
    // The stock class would make an index of each selected row.
    const auto drop = [this] {
        nameEverything();
        m_unknown = {};
        dropMirror();
    };
    connect(&m_rows, &Model::rowsAboutToBeMoved, this, drop);
    connect(&m_rows, &Model::layoutAboutToBeChanged, this, drop);
}

/// What has changed, and the stock class has followed.
void RowSelection::hearAfter()
{
    using Model = QAbstractItemModel;
    connect(&m_rows, &Model::rowsRemoved, this, &RowSelection::followRows);
    connect(&m_rows, &Model::rowsInserted, this, &RowSelection::followRows);
    connect(&m_rows, &Model::rowsMoved, this, &RowSelection::mirror);
    connect(&m_rows, &Model::layoutChanged, this, [this] {
        m_isStale = true;
        mirror();
    });
    // Whoever keeps what is selected over another query does so before this.
    connect(&m_rows, &DirectoryFilterProxy::queryChanged, this, [this] {
        nameEverything();
        m_isKnown = m_isKnown && !m_rows.isChangingQuery();
    });
    connect(&m_rows, &DirectoryFilterProxy::firstRowsReady, this, &RowSelection::mirror);
    connect(&m_rows, &DirectoryFilterProxy::completed, this, &RowSelection::findAgain);
}

int RowSelection::count() const
{
    const auto keys = int(m_chosen.keys.size());
    int unknown = 0; // rows that have been selected all the same
    if (m_unknown.command & Select && !m_chosen.everything) {
        for (const RowRange &range : m_unknown.rows)
            unknown += range.count;
    }
    return m_chosen.everything ? std::max(0, m_rows.rowCount() - keys) : keys + unknown;
}

bool RowSelection::contains(int row) const
{
    const RowKey key = m_rows.keyAt(row);
    return key == 0 ? isSelected(m_rows.index(row, 0)) : m_chosen.has(key);
}

int RowSelection::onlyRow() const
{
    if (count() != 1)
        return -1;
    const QItemSelection shown = selection();
    if (m_isWhole && shown.size() == 1 && shown.constFirst().height() == 1)
        return shown.constFirst().top();
    const std::vector<RowRange> found = ranges(0, m_rows.rowCount() - 1);
    return found.size() == 1 ? found.front().first : -1;
}

QList<RowKey> RowSelection::keys() const
{
    const KeyList all = m_rows.keys();
    QList<RowKey> chosen;
    chosen.reserve(count());
    for (const RowKey key : all) {
        if (m_chosen.has(key))
            chosen += key;
    }
    return chosen;
}

RowSelection::Kept RowSelection::keep() const
{
    Kept kept{.everything = m_chosen.everything, .keys = m_chosen.keys, .query = m_rows.directoryQuery()};
    if (kept.everything && m_isKnown)
        kept.of = m_rows.keys();
    return kept;
}

int RowSelection::restore(const Kept &kept)
{
    int first = -1;
    m_chosen = among(m_rows.keys(), kept, &first);
    m_before = {};
    m_unknown = {};
    mirror();
    tell();
    return first;
}

/// What of \a kept is among \a all, and the \a first row of it; -1 for none.
RowSelection::Chosen RowSelection::among(const KeyList &all, const Kept &kept, int *first) const
{
    Chosen found;
    Chosen before{.everything = kept.everything && !kept.of, .keys = kept.keys};
    if (kept.isEmpty())
        return found;
    if (before.everything) {
        if (!haveSameFilter(kept.query, m_rows.directoryQuery()))
            return found;
        found.everything = true;
    } else if (kept.of) {
        before.keys = KeySet(largestOf(*kept.of));
        for (const RowKey key : *kept.of) {
            if (!kept.keys.contains(key))
                before.keys.insert(key);
        }
    }
    qsizetype count = 0;
    int firstRow = -1;
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (!before.has(all.at(row)))
            continue;
        firstRow = firstRow < 0 ? int(row) : firstRow;
        ++count;
    }
    if (first)
        *first = firstRow;
    // All of them are one range, and need not be gone through again.
    if (count == all.size() && count > 0)
        return {.everything = true};
    found.keys = KeySet(largestOf(all));
    for (const RowKey key : all) {
        if (before.has(key) != found.everything)
            found.keys.insert(key);
    }
    return found;
}

void RowSelection::setRowsInView(int first, int last)
{
    m_inView = {first, last - first + 1};
    if (m_isWhole || (first >= m_around.first && last <= m_around.last()))
        return;
    // It is being painted already.
    const QSignalBlocker blocker(this);
    mirrorAround(first, last);
}

void RowSelection::select(const QModelIndex &index, SelectionFlags command)
{
    select(QItemSelection(index, index), command);
}

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (m_mirrors) {
        QItemSelectionModel::select(selection, command);
        return;
    }
    if (command == NoUpdate)
        return;
    std::vector<RowRange> rows;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.model() == &m_rows)
            rows.push_back({range.top(), range.height()});
    }
    const Chosen before = m_chosen;
    const bool hadUnknown = !m_unknown.rows.empty();
    if (command & Clear)
        m_before = {};
    else if (!(command & Current))
        m_before = m_chosen;
    m_chosen = m_before;
    m_unknown = {};
    apply(rows, command);

    // The stock class does the same to its ranges, where it knows all, and what is being extended.
    if (command & Clear || (m_isWhole && (m_isStocks || !(command & Current)))) {
        m_isWhole = true;
        m_isStocks = true;
        const QScopedValueRollback mirrors(m_mirrors, true);
        QItemSelectionModel::select(selection, command | Rows);
        if (this->selection().size() > mostRanges)
            mirror();
    } else {
        mirror();
    }
    const bool isSame = before.everything == m_chosen.everything && before.keys == m_chosen.keys;
    if (!isSame || hadUnknown || !m_unknown.rows.empty())
        tell();
}

/// Does \a command, which selects, deselects or toggles, to the rows of \a ranges.
void RowSelection::apply(const std::vector<RowRange> &ranges, SelectionFlags command)
{
    if (!(command & (Select | Deselect | Toggle)))
        return;
    const int rowCount = m_rows.rowCount();
    if (ranges.size() == 1 && ranges.front().first == 0 && ranges.front().count >= rowCount && rowCount > 0
        && !(command & Toggle)) {
        m_chosen = {.everything = bool(command & Select)};
        return;
    }
    const KeyList all = m_rows.keys();
    const auto known = int(all.size());
    RowKey largest = 0;
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= std::min(range.last(), known - 1); ++row)
            largest = std::max(largest, all.at(row));
        if (range.last() >= known) {
            const int first = std::max(range.first, known);
            m_unknown.rows.push_back({first, range.last() - first + 1});
            m_unknown.command = command;
        }
    }
    m_chosen.keys.makeRoom(largest);
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= std::min(range.last(), known - 1); ++row) {
            const RowKey key = all.at(row);
            m_chosen.set(key, command & Toggle ? !m_chosen.has(key) : bool(command & Select));
        }
    }
}

void RowSelection::clear()
{
    select(QItemSelection(), Clear);
    clearCurrentIndex();
}

void RowSelection::reset()
{
    {
        // The stock class forgets its ranges by clear().
        const QScopedValueRollback mirrors(m_mirrors, true);
        const QSignalBlocker blocker(this);
        QItemSelectionModel::select(QItemSelection(), Clear);
        clearCurrentIndex();
    }
    m_unknown = {};
    m_isKnown = false;
    m_isStale = true;
    m_isWhole = true;
    mirror();
}

/// The rows from \a first to \a last are about to go.
void RowSelection::forget(int first, int last)
{
    m_unknown = {};
    for (int row = first; row <= last; ++row) {
        const RowKey key = m_rows.keyAt(row);
        if (key == 0)
            continue;
        m_chosen.keys.remove(key);
        m_before.keys.remove(key);
    }
}

/// Where everything is selected, takes down what that is: other rows may come.
void RowSelection::nameEverything()
{
    if (!m_isKnown || !(m_chosen.everything || m_before.everything))
        return;
    const KeyList all = m_rows.keys();
    for (Chosen *chosen : {&m_chosen, &m_before}) {
        if (!chosen->everything)
            continue;
        KeySet keys(largestOf(all));
        for (const RowKey key : all) {
            if (!chosen->keys.contains(key))
                keys.insert(key);
        }
        *chosen = {.everything = false, .keys = std::move(keys)};
    }
}

/// All rows are there.
void RowSelection::findAgain()
{
    const bool wasKnown = std::exchange(m_isKnown, true);
    if (!m_unknown.rows.empty()) {
        const Unknown unknown = std::exchange(m_unknown, {});
        apply(unknown.rows, unknown.command);
        mirror();
        tell();
    }
    if (!std::exchange(m_isStale, false) && wasKnown)
        return;
    if (!m_chosen.everything && m_chosen.keys.size() == 0)
        return;
    const KeyList all = m_rows.keys();
    for (Chosen *chosen : {&m_chosen, &m_before})
        *chosen = among(all, {chosen->everything, chosen->keys, {}, m_rows.directoryQuery()});
    mirror();
    tell();
}

/// Rows have come or gone, and the stock class has followed.
void RowSelection::followRows()
{
    m_isStocks = false; // what was being extended is not, there, any more
    if (!m_isWhole)
        mirror();
    if (count() != m_toldCount)
        tell();
}

void RowSelection::tell()
{
    m_toldCount = count();
    Q_EMIT changed();
}

/// The selected rows from \a first to \a last; those that come after the most that are mirrored are left out.
std::vector<RowRange> RowSelection::ranges(int first, int last) const
{
    std::vector<RowRange> found;
    const KeyList all = m_rows.keys();
    const auto add = [&](int row, int count) {
        if (!found.empty() && found.back().last() + 1 == row)
            found.back().count += count;
        else
            found.push_back({row, count});
    };
    if (m_chosen.everything && m_chosen.keys.size() == 0) {
        if (first <= last)
            add(first, last - first + 1);
        return found;
    }
    if (m_chosen.keys.size() == 0)
        return found;
    for (int row = first; row <= std::min(last, int(all.size()) - 1) && qsizetype(found.size()) <= mostRanges; ++row) {
        if (m_chosen.has(all.at(row)))
            add(row, 1);
    }
    if (m_chosen.everything && last >= all.size())
        add(std::max(first, int(all.size())), last - std::max(first, int(all.size())) + 1);
    return found;
}

/// Has the stock class show what is selected.
void RowSelection::mirror()
{
    const std::vector<RowRange> all = ranges(0, m_rows.rowCount() - 1);
    m_isWhole = qsizetype(all.size()) <= mostRanges;
    if (m_isWhole)
        showMirrored(all);
    else
        mirrorAround(m_inView.first, m_inView.last());
}

/// The same for the rows from \a first to \a last, and as many on either side: there a person is going to look.
void RowSelection::mirrorAround(int first, int last)
{
    const int more = last - first + 1;
    const int top = std::max(0, first - more);
    const int bottom = std::min(m_rows.rowCount() - 1, last + more);
    m_around = {top, bottom - top + 1};
    showMirrored(ranges(top, bottom));
}

void RowSelection::showMirrored(const std::vector<RowRange> &ranges)
{
    QItemSelection shown;
    for (const RowRange &range : ranges) {
        shown.append(
            QItemSelectionRange(m_rows.index(range.first, 0), m_rows.index(range.last(), m_rows.columnCount() - 1)));
    }
    const QScopedValueRollback mirrors(m_mirrors, true);
    QItemSelectionModel::select(shown, shown.isEmpty() ? SelectionFlags(Clear) : SelectionFlags(ClearAndSelect));
    m_isStocks = false;
}

void RowSelection::dropMirror()
{
    const QSignalBlocker blocker(this);
    showMirrored({});
}

} // namespace umh

#include "moc_rowselection.cpp"
