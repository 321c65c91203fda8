#pragma once

#include "domain/rowkey.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPersistentModelIndex>

class QTableView;

namespace umh {

class DirectoryFilterProxy;

/// Keeps a person's place in a table of the directory while its rows change.
///
/// When rows come and go, the rows in view stay where they are; the place of a current row that goes is taken by the
/// next. After another sort or filter the selected rows and the current one are the same as before, wherever
/// they stand now; if the current row was selected and in view, it stays in view, at its height where possible;
/// otherwise the table starts at the top.
class PlaceKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Owned by \a view, whose model \a proxy is to be; \a proxy must outlive it. Made before it is: so it hears of
    /// changes before the view and its selection do, to see what they have. keepPlace() is the other half.
    PlaceKeeper(QTableView &view, DirectoryFilterProxy &proxy);
    /// Called once the view has its model: from now on places are put right after the view has followed a change.
    void keepPlace();

private:
    /// More selected rows than this are not found again one by one.
    static constexpr qsizetype mostSelected = 1000;

    struct Place
    {
        RowKey current = 0;
        int column = 0;
        int height = -1; ///< rows between the top of the view and the current one; -1 where it is out of view
        QList<RowKey> selected;
        qsizetype everything = 0; ///< how many were selected, where that was all and too many to list
    };

    void anchor();
    void restoreAnchor();
    void noteCurrentGoing(const QModelIndex &parent, int first, int last);
    void moveToNext();
    void remember();
    void restore();
    [[nodiscard]] int topRow() const;
    [[nodiscard]] bool touchedSince() const;

    QTableView &m_view;
    DirectoryFilterProxy &m_proxy;
    QPersistentModelIndex m_top; ///< the row at the top, while rows come and go
    QPersistentModelIndex m_next; ///< takes the place of the current row while that is removed
    Place m_place; ///< before the query changed
    bool m_waiting = false; ///< m_place has yet to be restored
};

} // namespace umh
