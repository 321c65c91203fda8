#include "table/operatortablemodel.h"

#include "store/storedvalues.h"

#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QVariant orNull(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

QVariant orNull(const std::optional<bool> &flag)
{
    return flag ? QVariant(int(*flag)) : QVariant();
}

/// What \a row holds in \a field.
QVariant value(const OperatorSummary &row, const QString &field)
{
    if (field == "id"_L1)
        return row.key;
    if (field == "guid"_L1)
        return row.op.guid;
    if (field == "full_name"_L1)
        return row.op.fullName;
    if (field == "email"_L1)
        return orNull(row.op.email);
    if (field == "on_duty"_L1)
        return orNull(row.op.onDuty);
    if (field == "administrator"_L1)
        return orNull(row.op.administrator);
    if (field == "culture"_L1)
        return orNull(row.op.culture);
    if (field == "group_names"_L1)
        return row.groups;
    if (field == "api_users"_L1)
        return row.apiUsers;
    if (field == "last_used"_L1)
        return toStoredTime(row.lastUsed);
    if (field == "last_used_state"_L1)
        return row.lastUsedState ? QVariant(int(*row.lastUsedState)) : QVariant();
    return {};
}

} // namespace

OperatorTableModel::OperatorTableModel(const Directory &directory, const Connection &display, const Clock &clock,
                                       QObject *parent)
    : ValueTableModel(directory, display, clock, u"operator"_s, parent)
    , m_lookup(directory, display, clock)
{ }

OperatorTableModel::~OperatorTableModel() = default;

QVariant OperatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const OperatorSummary *row = valueAt(index.row());
    return row ? value(*row, record().fieldName(index.column())) : QVariant();
}

std::optional<DirectoryQuery> OperatorTableModel::sortedBy(int field, Qt::SortOrder direction) const
{
    const std::pair<QString, OperatorSort> sortable[] = {
        {u"full_name"_s, OperatorSort::Name},     {u"email"_s, OperatorSort::Email},
        {u"on_duty"_s, OperatorSort::OnDuty},     {u"administrator"_s, OperatorSort::Administrator},
        {u"group_names"_s, OperatorSort::Groups}, {u"api_users"_s, OperatorSort::ApiUsers},
        {u"last_used"_s, OperatorSort::LastUsed},
    };
    for (const auto &[name, by] : sortable) {
        if (fieldIndex(name) == field) {
            OperatorQuery sorted = query();
            sorted.order = {by, direction};
            return sorted;
        }
    }
    return std::nullopt;
}

} // namespace umh

#include "moc_operatortablemodel.cpp"
