// Rows as text for the clipboard.

#include "domain/spreadsheettext.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusertableview.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

QString ApiUserTableView::copiedText(const QModelIndex &index) const
{
    const auto apiUser = index.data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    const auto exact = [](const QDateTime &time) { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"); };
    switch (index.column()) {
    case ApiUserFilterProxy::CreatedColumn:
        return exact(apiUser.created);
    case ApiUserFilterProxy::LastUsedColumn:
        if (apiUser.lastUsedState == LastUsedState::Used)
            return exact(apiUser.lastUsed);
        break;
    case ApiUserFilterProxy::RequestsColumn:
        return apiUser.requestsLast30Days ? QString::number(*apiUser.requestsLast30Days) : QString();
    case ApiUserFilterProxy::DescriptionColumn:
        return spreadsheetText(apiUser.description.simplified());
    default:
        break;
    }
    return spreadsheetText(index.data().toString());
}

QString ApiUserTableView::selectedRowsAsText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column != ApiUserFilterProxy::DeleteColumn && !header->isSectionHidden(column))
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
        headings += m_proxy.headerData(column, Qt::Horizontal).toString();
    QStringList lines{headings.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells += copiedText(m_proxy.index(row, column));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace umh
