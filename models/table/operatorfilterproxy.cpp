#include "table/operatorfilterproxy.h"

#include "domain/time/clock.h"
#include "table/operatortablemodel.h"
#include "words/apiusertext.h"
#include "words/operatortext.h"
#include "words/tooltip.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The field behind each column.
QStringList operatorFieldNames()
{
    QStringList names(OperatorFilterProxy::ColumnCount);
    names[OperatorFilterProxy::NameColumn] = u"full_name"_s;
    names[OperatorFilterProxy::EmailColumn] = u"email"_s;
    names[OperatorFilterProxy::OnDutyColumn] = u"on_duty"_s;
    names[OperatorFilterProxy::AdministratorColumn] = u"administrator"_s;
    names[OperatorFilterProxy::GroupsColumn] = u"group_names"_s;
    names[OperatorFilterProxy::ApiUsersColumn] = u"api_users"_s;
    names[OperatorFilterProxy::LastUsedColumn] = u"last_used"_s;
    return names;
}

OperatorSort operatorSortOf(int column)
{
    switch (column) {
    case OperatorFilterProxy::EmailColumn:
        return OperatorSort::Email;
    case OperatorFilterProxy::OnDutyColumn:
        return OperatorSort::OnDuty;
    case OperatorFilterProxy::AdministratorColumn:
        return OperatorSort::Administrator;
    case OperatorFilterProxy::GroupsColumn:
        return OperatorSort::Groups;
    case OperatorFilterProxy::ApiUsersColumn:
        return OperatorSort::ApiUsers;
    case OperatorFilterProxy::LastUsedColumn:
        return OperatorSort::LastUsed;
    default:
        return OperatorSort::Name;
    }
}

} // namespace

OperatorFilterProxy::OperatorFilterProxy(const Clock &clock, QObject *parent)
    : DirectoryFilterProxy(operatorFieldNames(), parent)
    , m_clock(clock)
{
    using namespace std::chrono_literals;
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, [this] { columnsChanged(LastUsedColumn, LastUsedColumn); });
    m_timesMoveOn.start();
}

OperatorFilterProxy::~OperatorFilterProxy() = default;

void OperatorFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    DirectoryFilterProxy::setSourceModel(source);
    m_source = qobject_cast<OperatorTableModel *>(source);
    Q_ASSERT(m_source);
}

OperatorQuery OperatorFilterProxy::query() const
{
    return m_source ? m_source->query() : OperatorQuery();
}

void OperatorFilterProxy::setQuery(const OperatorQuery &query)
{
    setDirectoryQuery(query);
}

bool OperatorFilterProxy::isSortable(int column) const
{
    return column >= 0 && column < ColumnCount;
}

int OperatorFilterProxy::orderColumn() const
{
    const OperatorSort by = query().order.by;
    for (int column = 0; column < ColumnCount; ++column) {
        if (operatorSortOf(column) == by)
            return column;
    }
    Q_UNREACHABLE();
}

DirectoryQuery OperatorFilterProxy::sortedBy(int column, Qt::SortOrder direction) const
{
    OperatorQuery sorted = query();
    sorted.order = {operatorSortOf(column), direction};
    return sorted;
}

QString OperatorFilterProxy::heading(int column) const
{
    return OperatorText::heading(operatorSortOf(column));
}

bool OperatorFilterProxy::isNumber(int column) const
{
    return column == ApiUsersColumn;
}

bool OperatorFilterProxy::holdsTimes(int column) const
{
    return column == LastUsedColumn;
}

std::optional<OperatorSummary> OperatorFilterProxy::operatorAt(int row) const
{
    const OperatorSummary *value = m_source ? m_source->valueAt(row) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

const DirectoryLookup &OperatorFilterProxy::lookup() const
{
    Q_ASSERT(m_source);
    return m_source->lookup();
}

QString OperatorFilterProxy::display(const OperatorSummary &row, int column) const
{
    switch (column) {
    case NameColumn:
        return ApiUserText::oneLine(row.op.fullName);
    case EmailColumn:
        return ApiUserText::oneLine(row.op.email);
    case OnDutyColumn:
        return OperatorText::yesOrNo(row.op.onDuty);
    case AdministratorColumn:
        return OperatorText::yesOrNo(row.op.administrator);
    case GroupsColumn:
        return ApiUserText::oneLine(row.groups);
    case ApiUsersColumn:
        return OperatorText::number(row.apiUsers);
    case LastUsedColumn:
        return OperatorText::lastUsed(row, m_clock.now());
    default:
        return {};
    }
}

QVariant OperatorFilterProxy::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == KeyRole)
        return m_source->keyAt(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const OperatorSummary *row = isText || role == OperatorRole ? m_source->valueAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == OperatorRole)
        return QVariant::fromValue(*row);
    if (role != Qt::ToolTipRole)
        return display(*row, index.column());
    return asToolTip(index.column() == LastUsedColumn     ? ApiUserText::exactly(row->lastUsed)
                         : index.column() == GroupsColumn ? row->groups
                                                          : display(*row, index.column()));
}

QString OperatorFilterProxy::copiedText(const QModelIndex &index) const
{
    const std::optional<OperatorSummary> row = operatorAt(index.row());
    if (row && index.column() == NameColumn)
        return copiedName(row->op.fullName);
    if (row && index.column() == EmailColumn)
        return copiedName(row->op.email);
    if (row && index.column() == GroupsColumn)
        return copiedName(row->groups);
    if (row && index.column() == ApiUsersColumn)
        return QString::number(row->apiUsers);
    if (row && index.column() == LastUsedColumn && row->lastUsed.isValid())
        return ApiUserText::copied(row->lastUsed);
    return DirectoryFilterProxy::copiedText(index);
}

} // namespace umh

#include "moc_operatorfilterproxy.cpp"
