#include "views/operators/operatortableview.h"

#include "table/operatorfilterproxy.h"
#include "table/operatorgroupfilterproxy.h"
#include "views/table/celldelegates.h"

#include <algorithm>

namespace umh {

OperatorTableView::OperatorTableView(OperatorFilterProxy &proxy, QWidget *parent)
    : DirectoryTableView(proxy, parent)
{
    setItemDelegateForColumn(OperatorFilterProxy::ApiUsersColumn, new NumberDelegate(this));
}

int OperatorTableView::usualWidth(int column) const
{
    const int heading = headingWidth(column);
    switch (column) {
    case OperatorFilterProxy::NameColumn:
        return std::max(heading, letters(26));
    case OperatorFilterProxy::EmailColumn:
        return std::max(heading, letters(34));
    case OperatorFilterProxy::GroupsColumn:
        return std::max(heading, letters(36));
    case OperatorFilterProxy::LastUsedColumn:
        return std::max(heading, timeWidth() + letters(2));
    default:
        return heading;
    }
}

int OperatorTableView::leastWidth(int column) const
{
    switch (column) {
    case OperatorFilterProxy::NameColumn:
    case OperatorFilterProxy::EmailColumn:
    case OperatorFilterProxy::GroupsColumn:
        return letters(16);
    default:
        return usualWidth(column);
    }
}

int OperatorTableView::restColumn() const
{
    return OperatorFilterProxy::GroupsColumn;
}

OperatorGroupTableView::OperatorGroupTableView(OperatorGroupFilterProxy &proxy, QWidget *parent)
    : DirectoryTableView(proxy, parent)
{
    setItemDelegateForColumn(OperatorGroupFilterProxy::NameColumn, new GroupNameDelegate(this));
    for (const int column : {OperatorGroupFilterProxy::MembersColumn, OperatorGroupFilterProxy::ApiUsersColumn})
        setItemDelegateForColumn(column, new NumberDelegate(this));
}

int OperatorGroupTableView::usualWidth(int column) const
{
    const int heading = headingWidth(column);
    return column == OperatorGroupFilterProxy::NameColumn ? std::max(heading, letters(40))
                                                          : std::max(heading, letters(18));
}

int OperatorGroupTableView::leastWidth(int column) const
{
    return column == OperatorGroupFilterProxy::NameColumn ? letters(16) : usualWidth(column);
}

int OperatorGroupTableView::restColumn() const
{
    return OperatorGroupFilterProxy::NameColumn;
}

} // namespace umh

#include "moc_operatortableview.cpp"
