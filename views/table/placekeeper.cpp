#include "views/table/placekeeper.h"

#include "table/directoryfilterproxy.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace umh {

PlaceKeeper::PlaceKeeper(QTableView &view, DirectoryFilterProxy &proxy)
    : QObject(&view)
    , m_view(view)
    , m_proxy(proxy)
{
    Q_ASSERT(view.model() != &proxy);
    using Model = QAbstractItemModel;
    connect(&proxy, &Model::rowsAboutToBeInserted, this, &PlaceKeeper::anchor);
    connect(&proxy, &Model::rowsAboutToBeRemoved, this, &PlaceKeeper::anchor);
    connect(&proxy, &Model::rowsAboutToBeRemoved, this, &PlaceKeeper::noteCurrentGoing);
    connect(&proxy, &Model::rowsAboutToBeMoved, this, &PlaceKeeper::anchor);
    connect(&proxy, &Model::layoutAboutToBeChanged, this, &PlaceKeeper::anchor);
}

void PlaceKeeper::keepPlace()
{
    Q_ASSERT(m_view.model() == &m_proxy);
    using Model = QAbstractItemModel;
    connect(&m_proxy, &Model::rowsInserted, this, &PlaceKeeper::restoreAnchor);
    connect(&m_proxy, &Model::rowsRemoved, this, &PlaceKeeper::restoreAnchor);
    connect(&m_proxy, &Model::rowsRemoved, this, &PlaceKeeper::moveToNext);
    connect(&m_proxy, &Model::rowsMoved, this, &PlaceKeeper::restoreAnchor);
    connect(&m_proxy, &Model::layoutChanged, this, &PlaceKeeper::restoreAnchor);

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

void PlaceKeeper::anchor()
{
    // While a query changes, the rows at the top are not what the person was looking at.
    m_top = QPersistentModelIndex(m_waiting ? QModelIndex() : m_proxy.index(topRow(), 0));
}

void PlaceKeeper::restoreAnchor()
{
    if (m_top.isValid() && m_top.row() != topRow())
        m_view.scrollTo(m_top, QAbstractItemView::PositionAtTop);
    m_top = QPersistentModelIndex();
}

void PlaceKeeper::noteCurrentGoing(const QModelIndex &, int first, int last)
{
    // The selection model would go to the row above.
    const QModelIndex current = m_view.currentIndex();
    const bool going = current.isValid() && current.row() >= first && current.row() <= last;
    m_next = QPersistentModelIndex(going && !m_waiting ? m_proxy.index(last + 1, current.column()) : QModelIndex());
}

void PlaceKeeper::moveToNext()
{
    if (m_next.isValid())
        m_view.selectionModel()->setCurrentIndex(m_next, QItemSelectionModel::NoUpdate);
    m_next = QPersistentModelIndex();
}

void PlaceKeeper::remember()
{
    // A second change before the first is complete: the place is still the one from before both.
    if (m_waiting && !touchedSince())
        return;
    m_place = {};
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid()) {
        m_place.current = m_proxy.keyAt(current.row());
        m_place.column = current.column();
        const int y = m_view.rowViewportPosition(current.row());
        const bool inView = y >= 0 && y < m_view.viewport()->height();
        if (inView && m_view.selectionModel()->isSelected(current))
            m_place.height = current.row() - topRow();
    }
    const QItemSelection selection = m_view.selectionModel()->selection();
    qsizetype selectedRows = 0;
    for (const QItemSelectionRange &range : selection)
        selectedRows += range.height();
    // All of a few are those few: another search may show more.
    if (selectedRows > mostSelected) {
        m_place.everything = selectedRows == m_proxy.rowCount() ? selectedRows : 0;
    } else {
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                m_place.selected += m_proxy.keyAt(row);
        }
    }
    m_waiting = true;
    // The rows will be other ones; until they are found again none is selected, and nothing can be done to the wrong
    // one.
    m_view.selectionModel()->clear();
}

/// Whether the person has gone on to another row since the query changed.
bool PlaceKeeper::touchedSince() const
{
    return m_view.currentIndex().isValid();
}

void PlaceKeeper::restore()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    if (touchedSince())
        return;
    const QList<int> rows = m_proxy.rowsOf(QList<RowKey>{m_place.current} + m_place.selected);
    QItemSelection selection;
    const auto select = [&](int first, int last) {
        if (first >= 0 && first <= last)
            selection.select(m_proxy.index(first, 0), m_proxy.index(last, m_proxy.columnCount() - 1));
    };
    if (m_place.everything > 0 && m_place.everything == m_proxy.rowCount())
        select(0, m_proxy.rowCount() - 1);
    for (const int row : rows.mid(1))
        select(row, row);
    QItemSelectionModel *model = m_view.selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = rows.constFirst();
    model->setCurrentIndex(m_proxy.index(current, m_place.column), QItemSelectionModel::NoUpdate);
    if (current >= 0 && m_place.height >= 0) {
        m_view.scrollTo(m_proxy.index(std::max(0, current - m_place.height), m_place.column),
                        QAbstractItemView::PositionAtTop);
    } else {
        m_view.scrollToTop();
    }
}

} // namespace umh

#include "moc_placekeeper.cpp"
