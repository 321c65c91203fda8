#include "store/apiusersql.h"

#include "store/foldedcolumns.h"
#include "store/utctime.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString columnList(QLatin1StringView description)
{
    return u"id, guid, operator_guid, operator_name, username, type, created, last_used, last_used_state, requests, "_s
        + description;
}

QList<KeySelection> lastUseSelection(LastUseFilter filter, const QDateTime &now)
{
    const auto selection = [](const QString &condition, const QVariant &value) {
        return QList<KeySelection>{{u"SELECT id FROM api_user WHERE "_s + condition, {value}}};
    };
    const auto cutoff = [&] { return toStoredTime(now.addDays(-daysOf(filter))); };
    const QString withoutDate = u"last_used IS NULL AND last_used_state = ?1"_s;
    switch (filter) {
    case LastUseFilter::Any:
        return {};
    case LastUseFilter::Within30Days:
        return selection(u"last_used >= ?1"_s, cutoff());
    case LastUseFilter::InactiveOver30Days:
    case LastUseFilter::InactiveOver90Days:
    case LastUseFilter::InactiveOver180Days:
    case LastUseFilter::InactiveOver365Days:
        return selection(u"last_used < ?1"_s, cutoff());
    case LastUseFilter::NotYetUsed:
        return selection(withoutDate, qint64(LastUsedState::NotYetUsed));
    case LastUseFilter::Unknown:
        return selection(withoutDate, qint64(LastUsedState::Unknown));
    }
    Q_UNREACHABLE();
}

} // namespace

QList<OrderStretch> orderStretches(const ApiUserOrder &order)
{
    const auto always = [&](const QString &column) {
        return QList<OrderStretch>{{u"1"_s, inDirection({column, u"id"_s}, order.direction)}};
    };
    const auto valuesFirst = [&](const QString &column) {
        return QList<OrderStretch>{
            {column + " IS NOT NULL"_L1, inDirection({column, u"id"_s}, order.direction)},
            {column + " IS NULL"_L1, inDirection({u"id"_s}, order.direction)},
        };
    };
    switch (order.by) {
    case ApiUserSort::Operator:
        return always(u"operator_folded"_s);
    case ApiUserSort::Username:
        return always(u"username_folded"_s);
    case ApiUserSort::Type:
        return valuesFirst(u"type_folded"_s);
    case ApiUserSort::Created:
        return valuesFirst(u"created"_s);
    case ApiUserSort::LastUsed:
        // The state is the same in all rows that have a date; it is named because the index has it.
        return {
            {u"last_used IS NOT NULL"_s, inDirection({u"last_used"_s, u"last_used_state"_s, u"id"_s}, order.direction)},
            {u"last_used IS NULL"_s, inDirection({u"last_used_state"_s, u"id"_s}, order.direction)},
        };
    case ApiUserSort::Requests:
        return valuesFirst(u"requests"_s);
    case ApiUserSort::Description:
        return valuesFirst(u"description_folded"_s);
    }
    Q_UNREACHABLE();
}

KeyScanSql keyScanSql(const ApiUserQuery &query, const QDateTime &now)
{
    const ApiUserFilter &filter = query.filter;
    KeyScanSql sql{
        .table = u"api_user"_s,
        .count = u"SELECT sum(api_users) FROM api_user_tally"_s,
        .order = orderStretches(query.order),
        .conditions = {},
        .search = filter.search,
        .searchedColumns = {u"operator_folded"_s, u"username_folded"_s, u"type_folded"_s, u"description_folded"_s},
        .searchIndex = u"api_user_search"_s,
    };
    if (!filter.operatorGuid.isEmpty())
        sql.conditions += {u"SELECT id FROM api_user WHERE operator_guid = ?1"_s, {filter.operatorGuid}};
    if (!filter.groupGuid.isEmpty()) {
        // "Everyone" has every operator, whether its members were listed or not.
        // CROSS JOIN: from the members to what they have, not the other way round.
        const QString isEveryone = u"EXISTS (SELECT 1 FROM operator_group WHERE guid = ?1 AND everyone)"_s;
        sql.conditions += {u"SELECT a.id FROM operator_group_member m CROSS JOIN api_user a "
                           "ON a.operator_guid = m.operator_guid WHERE m.group_guid = ?1 AND NOT %1 "
                           "UNION ALL SELECT id FROM api_user WHERE %1"_s.arg(isEveryone),
                           {filter.groupGuid}};
    }
    if (!filter.type.isEmpty())
        sql.conditions += {u"SELECT id FROM api_user WHERE type_folded IS ?1"_s, {foldedType(filter.type)}};
    sql.conditions += lastUseSelection(filter.lastUse, now);
    return sql;
}

const QString &apiUserColumns()
{
    static const QString columns = columnList("substr(description, 1, 2000)"_L1);
    static_assert(displayedDescriptionLength == 2000);
    return columns;
}

const QString &apiUserColumnsInFull()
{
    static const QString columns = columnList("description"_L1);
    return columns;
}

} // namespace umh
