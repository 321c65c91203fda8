#pragma once

#include "domain/rowkey.h"
#include "table/rowselection.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPersistentModelIndex>

class QTableView;

namespace umh {

class DirectoryFilterProxy;

/// Keeps a person's place in a table of the directory while its rows change.
///
/// When rows come, go or move, those in view stay where they are on the screen; where some of them move as well, most
/// do. The place of a current row that goes is taken by the next. After another sort or filter the selected rows and
/// the current one are the same as before, wherever they stand now. The table starts at the top then, except that
/// after another filter a current row that was selected and in view stays there, at its height where possible. Where
/// no row is current once all are there, it is the first.
class PlaceKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Owned by \a view, whose model \a proxy is to be; \a proxy must outlive it. Made before it is: so it hears of
    /// changes before the view and its selection do, to see what they have. keepPlace() is the other half.
    PlaceKeeper(QTableView &view, DirectoryFilterProxy &proxy);
    /// Called once the view has its model and \a selection, its selection model, which must outlive this: from now on
    /// places are put right after the view has followed a change.
    void keepPlace(RowSelection &selection);
    /// No row becomes the current one by itself: for tables in which that would be a choice.
    void chooseNothing() { m_choosesFirst = false; }

private:
    struct Place
    {
        RowKey current = 0;
        int column = 0;
        int height = -1; ///< rows between the top of the view and the current one; -1 where it is out of view
        int sortColumn = 0;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        RowSelection::Kept selected;
    };

    void noteRowsInView();
    void keepRowsInView();
    void noteCurrentGoing(const QModelIndex &parent, int first, int last);
    void moveToNext();
    void remember();
    void restore();
    void findPlace();
    void chooseFirstRow();
    void setCurrent(const QModelIndex &index, QItemSelectionModel::SelectionFlags selection);
    void showAtTop(int row);
    [[nodiscard]] int topRow() const;
    [[nodiscard]] bool touchedSince() const;

    QTableView &m_view;
    DirectoryFilterProxy &m_proxy;
    RowSelection *m_selection = nullptr; ///< null before keepPlace()
    /// The rows in view before anything changed, from the top, for as long as one change follows the other.
    QList<QPersistentModelIndex> m_inView;
    QPersistentModelIndex m_next; ///< takes the place of the current row while that is removed
    bool m_wasSelected = false; ///< the row that m_next takes the place of
    Place m_place; ///< before the query changed
    bool m_isFirst = true; ///< no list has been complete yet
    bool m_waiting = false; ///< m_place has yet to be restored
    bool m_choosesFirst = true;
};

} // namespace umh
