#include "views/table/placekeeper.h"

#include "table/directoryfilterproxy.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <utility>

namespace umh {

PlaceKeeper::PlaceKeeper(QTableView &view, DirectoryFilterProxy &proxy)
    : QObject(&view)
    , m_view(view)
    , m_proxy(proxy)
{
    Q_ASSERT(view.model() != &proxy);
    using Model = QAbstractItemModel;
    connect(&proxy, &Model::rowsAboutToBeInserted, this, &PlaceKeeper::noteRowsInView);
    connect(&proxy, &Model::rowsAboutToBeRemoved, this, &PlaceKeeper::noteRowsInView);
    connect(&proxy, &Model::rowsAboutToBeRemoved, this, &PlaceKeeper::noteCurrentGoing);
    connect(&proxy, &Model::rowsAboutToBeMoved, this, &PlaceKeeper::noteRowsInView);
    connect(&proxy, &Model::layoutAboutToBeChanged, this, &PlaceKeeper::noteRowsInView);
}

void PlaceKeeper::keepPlace(RowSelection &selection)
{
    Q_ASSERT(m_view.model() == &m_proxy && m_view.selectionModel() == &selection);
    m_selection = &selection;
    using Model = QAbstractItemModel;
    connect(&m_proxy, &Model::rowsInserted, this, &PlaceKeeper::keepRowsInView);
    connect(&m_proxy, &Model::rowsRemoved, this, &PlaceKeeper::moveToNext);
    connect(&m_proxy, &Model::rowsRemoved, this, &PlaceKeeper::keepRowsInView);
    connect(&m_proxy, &Model::rowsMoved, this, &PlaceKeeper::keepRowsInView);
    connect(&m_proxy, &Model::layoutChanged, this, &PlaceKeeper::keepRowsInView);

    connect(&m_proxy, &DirectoryFilterProxy::queryAboutToChange, this, &PlaceKeeper::remember);
    connect(&m_proxy, &DirectoryFilterProxy::firstRowsReady, this, [this] {
        if (m_waiting)
            m_view.scrollToTop();
    });
    connect(&m_proxy, &DirectoryFilterProxy::completed, this, &PlaceKeeper::restore);
}

int PlaceKeeper::topRow() const
{
    return m_view.rowAt(0);
}

void PlaceKeeper::noteRowsInView()
{
    // While a query changes, the rows in view are not what the person was looking at. Of changes that come together
    // only the first finds what that was.
    if (m_waiting || !m_inView.isEmpty() || topRow() < 0)
        return;
    const int top = topRow();
    const int bottom = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = bottom < 0 ? m_proxy.rowCount() - 1 : bottom;
    for (int row = top; row <= last; ++row)
        m_inView += QPersistentModelIndex(m_proxy.index(row, 0));
    QMetaObject::invokeMethod(
        this, [this] { m_inView.clear(); }, Qt::QueuedConnection);
}

void PlaceKeeper::keepRowsInView()
{
    QList<int> tops; // where each of them would have the top, were it to stay
    for (qsizetype i = 0; i < m_inView.size(); ++i) {
        if (m_inView.at(i).isValid())
            tops += m_inView.at(i).row() - int(i);
    }
    if (tops.isEmpty())
        return;
    const auto middle = tops.begin() + tops.size() / 2;
    std::nth_element(tops.begin(), middle, tops.end());
    if (const int top = std::max(0, *middle); top != topRow())
        showAtTop(top);
}

/// Scrolls up or down only.
void PlaceKeeper::showAtTop(int row)
{
    const int left = m_view.horizontalScrollBar()->value();
    // A table does not scroll to a column that is hidden.
    m_view.scrollTo(m_proxy.index(row, std::max(0, m_view.columnAt(0))), QAbstractItemView::PositionAtTop);
    m_view.horizontalScrollBar()->setValue(left);
}

void PlaceKeeper::noteCurrentGoing(const QModelIndex &, int first, int last)
{
    // The selection model would go to the row above.
    const QModelIndex current = m_view.currentIndex();
    const bool going = current.isValid() && current.row() >= first && current.row() <= last;
    if (!going || m_waiting) {
        m_next = QPersistentModelIndex();
        return;
    }
    const int next = last + 1 < m_proxy.rowCount() ? last + 1 : first - 1;
    m_next = QPersistentModelIndex(m_proxy.index(next, current.column()));
    m_wasSelected = m_selection->contains(current.row());
}

void PlaceKeeper::moveToNext()
{
    if (m_next.isValid()) {
        // What is current is also what the menu means, unless other rows are still selected.
        const bool selects = m_choosesFirst && m_wasSelected && m_selection->count() == 0;
        setCurrent(m_next,
                   selects ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                           : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
    }
    m_next = QPersistentModelIndex();
}

void PlaceKeeper::remember()
{
    // A second change before the first is complete: the place is still the one from before both.
    if (m_waiting && !touchedSince())
        return;
    m_place = {};
    m_place.sortColumn = m_proxy.sortColumn();
    m_place.sortOrder = m_proxy.sortOrder();
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid()) {
        m_place.current = m_proxy.keyAt(current.row());
        m_place.column = current.column();
        const int y = m_view.rowViewportPosition(current.row());
        const bool inView = y >= 0 && y < m_view.viewport()->height();
        if (inView && m_selection->contains(current.row()))
            m_place.height = current.row() - topRow();
    }
    m_place.selected = m_selection->keep();
    m_waiting = true;
    m_proxy.expectInView(m_place.height >= 0 ? m_place.current : 0, std::max(0, m_place.height));
    // The rows will be other ones; until they are found again none is selected, and nothing can be done to the wrong
    // one.
    m_selection->clear();
}

/// Whether the person has gone on to another row since the query changed. The focus alone makes the first row the
/// current one, but selects none.
bool PlaceKeeper::touchedSince() const
{
    return m_selection->count() > 0;
}

void PlaceKeeper::restore()
{
    if (std::exchange(m_waiting, false) && !touchedSince())
        findPlace();
    const bool isFirst = std::exchange(m_isFirst, false);
    const bool isChosen = m_view.currentIndex().isValid() && (!isFirst || touchedSince());
    if (!isChosen && m_choosesFirst && m_proxy.rowCount() > 0)
        chooseFirstRow();
}

void PlaceKeeper::chooseFirstRow()
{
    const int column = std::max(0, m_view.columnAt(0));
    // What is selected already stays so.
    setCurrent(m_proxy.index(0, column),
               m_selection->count() > 0 ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
                                        : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Without scrolling to it, as the view would by itself.
void PlaceKeeper::setCurrent(const QModelIndex &index, QItemSelectionModel::SelectionFlags selection)
{
    const bool scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    m_selection->setCurrentIndex(index, selection);
    m_view.setAutoScroll(scrolls);
}

void PlaceKeeper::findPlace()
{
    const int left = m_view.horizontalScrollBar()->value();
    const int row = m_proxy.rowsOf({m_place.current}).constFirst();
    const int firstSelected = m_selection->restore(m_place.selected);
    m_place.selected = {};
    // Where the current one is left out, the first of the others that were selected.
    const int current = row >= 0 ? row : firstSelected;
    m_selection->setCurrentIndex(m_proxy.index(current, m_place.column), QItemSelectionModel::NoUpdate);
    const bool isSorted = m_proxy.sortColumn() != m_place.sortColumn || m_proxy.sortOrder() != m_place.sortOrder;
    if (row >= 0 && m_place.height >= 0 && !isSorted)
        showAtTop(std::max(0, current - m_place.height));
    else
        m_view.scrollToTop();
    m_view.horizontalScrollBar()->setValue(left);
}

} // namespace umh

#include "moc_placekeeper.cpp"
