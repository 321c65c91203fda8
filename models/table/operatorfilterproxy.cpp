#include "table/operatorfilterproxy.h"

#include "table/operatortablemodel.h"

using namespace Qt::StringLiterals;

namespace umh {

OperatorFilterProxy::OperatorFilterProxy(const Clock &clock, QObject *parent)
    : ValueFilterProxy(clock, parent)
{ }

OperatorFilterProxy::~OperatorFilterProxy() = default;

void OperatorFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    DirectoryFilterProxy::setSourceModel(source);
    m_source = qobject_cast<OperatorTableModel *>(sourceModel());
}

const DirectoryLookup &OperatorFilterProxy::lookup() const
{
    Q_ASSERT(m_source);
    return m_source->lookup();
}

const OperatorSummary *OperatorFilterProxy::loaded(int row) const
{
    return m_source ? m_source->valueAt(row) : nullptr;
}

QString OperatorFilterProxy::toolTip(const OperatorSummary &row, int column) const
{
    return column == GroupsColumn ? row.groups : ValueFilterProxy::toolTip(row, column); // the cell may cut them off
}

OperatorGroupFilterProxy::OperatorGroupFilterProxy(const Clock &clock, QObject *parent)
    : ValueFilterProxy(clock, parent)
{ }

OperatorGroupFilterProxy::~OperatorGroupFilterProxy() = default;

void OperatorGroupFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    DirectoryFilterProxy::setSourceModel(source);
    m_source = qobject_cast<OperatorGroupTableModel *>(sourceModel());
}

const OperatorGroupSummary *OperatorGroupFilterProxy::loaded(int row) const
{
    return m_source ? m_source->valueAt(row) : nullptr;
}

QString OperatorGroupFilterProxy::toolTip(const OperatorGroupSummary &row, int column) const
{
    const QString special = column == NameColumn ? OperatorText::special(row.group) : QString();
    return special.isEmpty() ? words(row, column) : words(row, column) + u'\n' + special;
}

QString OperatorGroupFilterProxy::accessibleText(const OperatorGroupSummary &row, int column) const
{
    const QString special = column == NameColumn ? OperatorText::special(row.group) : QString();
    return special.isEmpty() ? words(row, column) : words(row, column) + u". "_s + special;
}

QVariant OperatorGroupFilterProxy::ownData(const OperatorGroupSummary &row, int role) const
{
    switch (role) {
    case EmptyRole:
        return row.members == 0 && !row.group.everyone;
    case SpecialRole:
        return row.group.everyone || row.group.administrators;
    default:
        return {};
    }
}

} // namespace umh

#include "moc_operatorfilterproxy.cpp"
