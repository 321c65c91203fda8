#include "store/operatorgroupsql.h"

using namespace Qt::StringLiterals;

namespace umh {

QList<OrderStretch> orderStretches(const OperatorGroupOrder &order)
{
    const auto by = [&](const QStringList &columns) {
        return QList<OrderStretch>{
            {u"1"_s, inDirection(columns + QStringList{u"folded_name"_s, u"id"_s}, order.direction)}};
    };
    switch (order.by) {
    case OperatorGroupSort::Name:
        return by({});
    case OperatorGroupSort::Members:
        return by({u"members"_s});
    case OperatorGroupSort::ApiUsers:
        return by({u"api_users"_s});
    }
    Q_UNREACHABLE();
}

KeyScanSql keyScanSql(const OperatorGroupQuery &query, const QDateTime &)
{
    const OperatorGroupFilter &filter = query.filter;
    KeyScanSql sql{
        .table = OperatorGroupTable::name(),
        .count = u"SELECT count(*) FROM operator_group"_s,
        .order = orderStretches(query.order),
        .conditions = {},
        .search = filter.search,
        .searchedColumns = {u"folded_name"_s},
        .searchIndex = {},
    };
    if (!filter.memberGuid.isEmpty()) {
        sql.conditions += {u"SELECT g.id FROM operator_group_member m CROSS JOIN operator_group g "
                           "ON g.guid = m.group_guid WHERE m.operator_guid = ?1"_s,
                           {filter.memberGuid}};
    }
    if (filter.withoutMembers)
        sql.conditions += {u"SELECT id FROM operator_group WHERE members = 0 AND NOT everyone"_s, {}};
    return sql;
}

QString OperatorGroupTable::name()
{
    return u"operator_group"_s;
}

QString OperatorGroupTable::columns()
{
    return u"id, guid, name, everyone, administrators, members, api_users"_s;
}

OperatorGroupSummary OperatorGroupTable::read(const QSqlQuery &row)
{
    int column = 0;
    OperatorGroupSummary summary;
    summary.key = row.value(column++).toLongLong();
    summary.group.guid = row.value(column++).toString();
    summary.group.name = row.value(column++).toString();
    summary.group.everyone = row.value(column++).toInt() != 0;
    summary.group.administrators = row.value(column++).toInt() != 0;
    summary.members = row.value(column++).toLongLong();
    summary.apiUsers = row.value(column++).toLongLong();
    return summary;
}

} // namespace umh
