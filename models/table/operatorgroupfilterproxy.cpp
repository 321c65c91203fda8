#include "table/operatorgroupfilterproxy.h"

#include "table/operatorgrouptablemodel.h"
#include "words/apiusertext.h"
#include "words/operatortext.h"
#include "words/tooltip.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The field behind each column.
QStringList groupFieldNames()
{
    QStringList names(OperatorGroupFilterProxy::ColumnCount);
    names[OperatorGroupFilterProxy::NameColumn] = u"name"_s;
    names[OperatorGroupFilterProxy::MembersColumn] = u"members"_s;
    names[OperatorGroupFilterProxy::ApiUsersColumn] = u"api_users"_s;
    return names;
}

OperatorGroupSort groupSortOf(int column)
{
    switch (column) {
    case OperatorGroupFilterProxy::MembersColumn:
        return OperatorGroupSort::Members;
    case OperatorGroupFilterProxy::ApiUsersColumn:
        return OperatorGroupSort::ApiUsers;
    default:
        return OperatorGroupSort::Name;
    }
}

} // namespace

OperatorGroupFilterProxy::OperatorGroupFilterProxy(QObject *parent)
    : DirectoryFilterProxy(groupFieldNames(), parent)
{ }

OperatorGroupFilterProxy::~OperatorGroupFilterProxy() = default;

void OperatorGroupFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    DirectoryFilterProxy::setSourceModel(source);
    m_source = qobject_cast<OperatorGroupTableModel *>(source);
    Q_ASSERT(m_source);
}

OperatorGroupQuery OperatorGroupFilterProxy::query() const
{
    return m_source ? m_source->query() : OperatorGroupQuery();
}

void OperatorGroupFilterProxy::setQuery(const OperatorGroupQuery &query)
{
    setDirectoryQuery(query);
}

bool OperatorGroupFilterProxy::isSortable(int column) const
{
    return column >= 0 && column < ColumnCount;
}

int OperatorGroupFilterProxy::orderColumn() const
{
    const OperatorGroupSort by = query().order.by;
    for (int column = 0; column < ColumnCount; ++column) {
        if (groupSortOf(column) == by)
            return column;
    }
    Q_UNREACHABLE();
}

DirectoryQuery OperatorGroupFilterProxy::sortedBy(int column, Qt::SortOrder direction) const
{
    OperatorGroupQuery sorted = query();
    sorted.order = {groupSortOf(column), direction};
    return sorted;
}

QString OperatorGroupFilterProxy::heading(int column) const
{
    return OperatorText::heading(groupSortOf(column));
}

bool OperatorGroupFilterProxy::isNumber(int column) const
{
    return column == MembersColumn || column == ApiUsersColumn;
}

std::optional<OperatorGroupSummary> OperatorGroupFilterProxy::groupAt(int row) const
{
    const OperatorGroupSummary *value = m_source ? m_source->valueAt(row) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

QString OperatorGroupFilterProxy::display(const OperatorGroupSummary &row, int column)
{
    switch (column) {
    case NameColumn:
        return ApiUserText::oneLine(row.group.name);
    case MembersColumn:
        return OperatorText::members(row.members);
    case ApiUsersColumn:
        return OperatorText::number(row.apiUsers);
    default:
        return {};
    }
}

QVariant OperatorGroupFilterProxy::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == KeyRole)
        return m_source->keyAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case OperatorGroupRole:
    case EmptyRole:
    case SpecialRole:
        break;
    default:
        return {};
    }
    const OperatorGroupSummary *row = m_source->valueAt(index.row());
    if (!row)
        return {};
    const QString text = display(*row, index.column());
    const QString special = index.column() == NameColumn ? OperatorText::special(row->group) : QString();
    switch (role) {
    case OperatorGroupRole:
        return QVariant::fromValue(*row);
    case EmptyRole:
        return row->members == 0 && !row->group.everyone;
    case SpecialRole:
        return row->group.everyone || row->group.administrators;
    case Qt::ToolTipRole:
        return asToolTip(special.isEmpty() ? text : text + u'\n' + special);
    case Qt::AccessibleTextRole:
        return special.isEmpty() ? text : text + u". "_s + special;
    default:
        return text;
    }
}

QString OperatorGroupFilterProxy::copiedText(const QModelIndex &index) const
{
    if (const std::optional<OperatorGroupSummary> row = groupAt(index.row())) {
        if (index.column() == NameColumn)
            return copiedName(row->group.name);
        if (index.column() == MembersColumn)
            return QString::number(row->members);
        if (index.column() == ApiUsersColumn)
            return QString::number(row->apiUsers);
    }
    return DirectoryFilterProxy::copiedText(index);
}

} // namespace umh

#include "moc_operatorgroupfilterproxy.cpp"
