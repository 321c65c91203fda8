#include "table/operatorgrouptablemodel.h"

#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What \a row holds in \a field.
QVariant value(const OperatorGroupSummary &row, const QString &field)
{
    if (field == "id"_L1)
        return row.key;
    if (field == "guid"_L1)
        return row.group.guid;
    if (field == "name"_L1)
        return row.group.name;
    if (field == "everyone"_L1)
        return int(row.group.everyone);
    if (field == "administrators"_L1)
        return int(row.group.administrators);
    if (field == "members"_L1)
        return row.members;
    if (field == "api_users"_L1)
        return row.apiUsers;
    return {};
}

} // namespace

OperatorGroupTableModel::OperatorGroupTableModel(const Directory &directory, const Connection &display,
                                                 const Clock &clock, QObject *parent)
    : ValueTableModel(directory, display, clock, u"operator_group"_s, parent)
{ }

OperatorGroupTableModel::~OperatorGroupTableModel() = default;

QVariant OperatorGroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const OperatorGroupSummary *row = valueAt(index.row());
    return row ? value(*row, record().fieldName(index.column())) : QVariant();
}

std::optional<DirectoryQuery> OperatorGroupTableModel::sortedBy(int field, Qt::SortOrder direction) const
{
    const std::pair<QString, OperatorGroupSort> sortable[] = {
        {u"name"_s, OperatorGroupSort::Name},
        {u"members"_s, OperatorGroupSort::Members},
        {u"api_users"_s, OperatorGroupSort::ApiUsers},
    };
    for (const auto &[name, by] : sortable) {
        if (fieldIndex(name) == field) {
            OperatorGroupQuery sorted = query();
            sorted.order = {by, direction};
            return sorted;
        }
    }
    return std::nullopt;
}

} // namespace umh

#include "moc_operatorgrouptablemodel.cpp"
