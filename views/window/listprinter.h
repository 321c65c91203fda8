#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QPainter;
class QPagedPaintDevice;

namespace umh {

/// A list on pages: the headings on each, a line below it for each row, and at the foot what it is and the number of
/// the page. Columns are as wide as what stands in them; where the page has no room for that, the widest become
/// narrower and their texts wrap. A text of more lines than anybody reads ends with "…". GUI thread.
class ListPrinter final
{
public:
    struct List
    {
        QString title; ///< above the first page, and at the foot of each
        QString about; ///< at the foot: what the rows were chosen by, and when
        QStringList headings;
        QList<bool> isNumber; ///< of each column
        QList<QStringList> rows;
    };

    explicit ListPrinter(List list);

    /// Whether the columns have more room than an upright page of \a device gives.
    [[nodiscard]] bool needsWidePage(QPagedPaintDevice &device) const;
    /// The number of pages on \a device as it is set up.
    [[nodiscard]] int pageCount(QPagedPaintDevice &device) const;
    /// Paints the pages from \a first to \a last, counted from 1; 0 for all of them.
    void print(QPagedPaintDevice &device, int first = 0, int last = 0) const;

private:
    struct Pages;

    [[nodiscard]] Pages lay(QPagedPaintDevice &device) const;
    void paintPage(QPainter &painter, const Pages &pages, int page) const;

    const List m_list;
};

} // namespace umh
