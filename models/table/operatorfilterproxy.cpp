#include "table/operatorfilterproxy.h"

#include "table/operatortablemodel.h"

using namespace Qt::StringLiterals;

namespace umh {

OperatorFilterProxy::OperatorFilterProxy(const Clock &clock, QObject *parent)
    : ValueFilterProxy(clock, parent)
{ }

OperatorFilterProxy::~OperatorFilterProxy() = default;

OperatorTableModel *OperatorFilterProxy::source() const
{
    return qobject_cast<OperatorTableModel *>(tableModel());
}

DirectoryLookup &OperatorFilterProxy::lookup() const
{
    Q_ASSERT(source());
    return source()->lookup();
}

const OperatorSummary *OperatorFilterProxy::loaded(int row) const
{
    const OperatorTableModel *const model = source();
    return model ? model->valueAt(row) : nullptr;
}

QString OperatorFilterProxy::toolTip(const OperatorSummary &row, int column) const
{
    return column == GroupsColumn ? row.groups : ValueFilterProxy::toolTip(row, column); // the cell may cut them off
}

OperatorGroupFilterProxy::OperatorGroupFilterProxy(const Clock &clock, QObject *parent)
    : ValueFilterProxy(clock, parent)
{ }

OperatorGroupFilterProxy::~OperatorGroupFilterProxy() = default;

DirectoryLookup &OperatorGroupFilterProxy::lookup() const
{
    const auto *const model = qobject_cast<OperatorGroupTableModel *>(tableModel());
    Q_ASSERT(model);
    return model->lookup();
}

const OperatorGroupSummary *OperatorGroupFilterProxy::loaded(int row) const
{
    const auto *const model = qobject_cast<OperatorGroupTableModel *>(tableModel());
    return model ? model->valueAt(row) : nullptr;
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
