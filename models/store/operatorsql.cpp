#include "store/operatorsql.h"

#include "store/utctime.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

std::optional<bool> flag(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(stored.toInt() != 0);
}

/// The operators in the order of \a column, then of their names; \a columnDirection tells which way the values go.
QList<OrderStretch> valuesFirst(const QString &column, Qt::SortOrder columnDirection, Qt::SortOrder direction)
{
    const QString byName = inDirection({u"folded_name"_s, u"id"_s}, direction);
    return {
        {column + " IS NOT NULL"_L1, inDirection({column}, columnDirection) + ", "_L1 + byName},
        {column + " IS NULL"_L1, byName},
    };
}

QString columnList(const QString &groupNames)
{
    return u"id, guid, full_name, email, on_duty, administrator, culture, %1, api_users, last_used, last_used_state"_s
        .arg(groupNames);
}

} // namespace

QList<OrderStretch> orderStretches(const OperatorOrder &order)
{
    const Qt::SortOrder direction = order.direction;
    // Yes is stored as the larger number, and comes first.
    const Qt::SortOrder opposite = direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    switch (order.by) {
    case OperatorSort::Name:
        return {{u"1"_s, inDirection({u"folded_name"_s, u"id"_s}, direction)}};
    case OperatorSort::Email:
        return valuesFirst(u"email_folded"_s, direction, direction);
    case OperatorSort::OnDuty:
        return valuesFirst(u"on_duty"_s, opposite, direction);
    case OperatorSort::Administrator:
        return valuesFirst(u"administrator"_s, opposite, direction);
    case OperatorSort::Groups:
        return valuesFirst(u"group_names_folded"_s, direction, direction);
    case OperatorSort::ApiUsers:
        return {{u"1"_s, inDirection({u"api_users"_s, u"folded_name"_s, u"id"_s}, direction)}};
    case OperatorSort::LastUsed: {
        // The state is the same in all rows that have a date; it is named because the index has it.
        const QStringList byState = {u"last_used_state"_s, u"folded_name"_s, u"id"_s};
        return {
            {u"last_used IS NOT NULL"_s, inDirection(QStringList{u"last_used"_s} + byState, direction)},
            {u"last_used IS NULL AND last_used_state IS NOT NULL"_s, inDirection(byState, direction)},
            {u"last_used IS NULL AND last_used_state IS NULL"_s, inDirection(byState.mid(1), direction)},
        };
    }
    }
    Q_UNREACHABLE();
}

KeyScanSql keyScanSql(const OperatorQuery &query, const QDateTime &)
{
    const OperatorFilter &filter = query.filter;
    KeyScanSql sql{
        .table = OperatorTable::name(),
        .count = u"SELECT sum(operators) FROM operator_tally"_s,
        .order = orderStretches(query.order),
        .conditions = {},
        .search = filter.search,
        .searchedColumns = {u"folded_name"_s, u"email_folded"_s, u"group_names_folded"_s},
        .searchIndex = {},
    };
    if (!filter.groupGuid.isEmpty()) {
        // "Everyone" has every operator, whether its members were listed or not.
        // CROSS JOIN: from the members to what is known of them, not the other way round.
        const QString isEveryone = u"EXISTS (SELECT 1 FROM operator_group WHERE guid = ?1 AND everyone)"_s;
        sql.conditions += {u"SELECT o.id FROM operator_group_member m CROSS JOIN operator o "
                           "ON o.guid = m.operator_guid WHERE m.group_guid = ?1 AND NOT %1 "
                           "UNION ALL SELECT id FROM operator WHERE %1"_s.arg(isEveryone),
                           {filter.groupGuid}};
    }
    if (filter.onDuty)
        sql.conditions += {u"SELECT id FROM operator WHERE on_duty = 1"_s, {}};
    return sql;
}

QString OperatorTable::name()
{
    return u"operator"_s;
}

QString OperatorTable::columns()
{
    static_assert(displayedGroupNamesLength == 2000);
    return columnList(u"substr(group_names, 1, 2000)"_s);
}

QString OperatorTable::columnsInFull()
{
    return columnList(u"group_names"_s);
}

OperatorSummary OperatorTable::read(const QSqlQuery &row)
{
    int column = 0;
    OperatorSummary summary;
    summary.key = row.value(column++).toLongLong();
    summary.op.guid = row.value(column++).toString();
    summary.op.fullName = row.value(column++).toString();
    summary.op.email = row.value(column++).toString();
    summary.op.onDuty = flag(row.value(column++));
    summary.op.administrator = flag(row.value(column++));
    summary.op.culture = row.value(column++).toString();
    summary.groups = row.value(column++).toString();
    summary.apiUsers = row.value(column++).toLongLong();
    summary.lastUsed = fromStoredTime(row.value(column++));
    if (const QVariant state = row.value(column++); !state.isNull())
        summary.lastUsedState = LastUsedState(state.toInt());
    return summary;
}

} // namespace umh
