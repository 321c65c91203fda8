// Rows as text for the clipboard.

#include "domain/spreadsheettext.h"
#include "table/directoryfilterproxy.h"
#include "views/directorytableview.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace umh {

QString DirectoryTableView::selectedRowsAsText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_proxy.isSortable(column) && !header->isSectionHidden(column)) // the others are buttons
            columns += column;
    }
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostCopiedRows; ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());

    QStringList headings;
    for (const int column : std::as_const(columns))
        headings += quotedCell(m_proxy.copiedHeading(column));
    QStringList lines{headings.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells += quotedCell(m_proxy.copiedText(m_proxy.index(row, column)));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace umh
