#include "store/keyscansql.h"

#include "domain/text/storabletext.h"
#include "store/apiuserstore.h"
#include "store/journalstore.h"
#include "store/operatorstore.h"
#include "store/storedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a columns as an ORDER BY list, all in the same direction.
QString inDirection(const QStringList &columns, Qt::SortOrder direction)
{
    const QLatin1StringView suffix = direction == Qt::AscendingOrder ? " ASC"_L1 : " DESC"_L1;
    QStringList terms;
    for (const QString &column : columns)
        terms += column + suffix;
    return terms.join(", "_L1);
}

/// What belongs to the group with \a guid: what \a ofMembers finds of its members m, or, of "everyone", all of \a
/// table, whether its members were listed or not. A cross join goes from the members to what they have, and not the
/// other way round, where the engine takes it at its word.
KeySelection ofGroup(const QString &ofMembers, const QString &table, const QString &guid)
{
    const QString isEveryone = u"EXISTS (SELECT 1 FROM operator_group WHERE guid = ? AND everyone = 1)"_s;
    return {
        u"%1 AND m.group_guid = ? AND NOT %3 UNION ALL SELECT id FROM %2 WHERE %3"_s.arg(ofMembers, table, isEveryone),
        {guid, guid, guid}};
}

/// The rows that pass one of \a parts, of which there must be some. Each part is found in an index of its own, and a
/// key may come more than once.
KeySelection anyOf(const QList<KeySelection> &parts)
{
    KeySelection all;
    QStringList selects;
    for (const KeySelection &part : parts) {
        selects += part.sql;
        all.values += part.values;
    }
    all.sql = selects.join(" UNION ALL "_L1);
    return all;
}

/// The API users for which \a condition holds.
KeySelection apiUsersWith(const QString &condition, const QVariantList &values = {})
{
    return {u"SELECT id FROM api_user WHERE "_s + condition, values};
}

KeySelection ofTypes(const ApiUserTypes &types)
{
    QVariantList readable;
    bool withoutType = false;
    for (const QString &type : types.list()) {
        if (const QString folded = foldedType(type); folded.isNull())
            withoutType = true;
        else
            readable += folded;
    }
    QList<KeySelection> parts;
    if (!readable.isEmpty()) {
        const QString places = QStringList(readable.size(), u"?"_s).join(u',');
        // No index of some engines has longer ones; that none is wanted is for them to see.
        const bool areShort = std::all_of(readable.cbegin(), readable.cend(),
                                          [](const QVariant &type) { return type.toString().size() <= 500; });
        parts += apiUsersWith(
            u"type_folded IN (%1)%2"_s.arg(places, areShort ? u" AND length(type_folded) <= 500"_s : QString()),
            readable);
    }
    // Null, as which a type is stored that nothing can be read of, is in no list.
    if (withoutType)
        parts += apiUsersWith(u"type_folded IS NULL"_s);
    return anyOf(parts);
}

/// Those for which the time in \a column is within \a stretch.
KeySelection apiUsersWithin(const QString &column, const TimeStretch &stretch)
{
    QStringList conditions;
    QVariantList values;
    const auto bound = [&](QLatin1StringView comparison, const QDateTime &moment) {
        if (!moment.isValid())
            return;
        conditions += column + comparison;
        values += toStoredTime(moment);
    };
    bound(" >= ?"_L1, stretch.from);
    bound(" < ?"_L1, stretch.before);
    return apiUsersWith(conditions.join(" AND "_L1), values);
}

KeySelection lastUsed(LastUseFilter filter, const QDateTime &now)
{
    if (const std::optional<TimeStretch> stretch = stretchOf(filter, now))
        return apiUsersWithin(u"last_used"_s, *stretch);
    const LastUsedState state =
        filter == LastUseFilter::NotYetUsed ? LastUsedState::NotYetUsed : LastUsedState::Unknown;
    return apiUsersWith(u"last_used IS NULL AND last_used_state = ?"_s, {qint64(state)});
}

KeySelection created(CreatedFilter filter, const QDateTime &now)
{
    const std::optional<TimeStretch> stretch = stretchOf(filter, now);
    return stretch ? apiUsersWithin(u"created"_s, *stretch) : apiUsersWith(u"created IS NULL"_s);
}

/// What \a select finds for one of \a choices at least.
template<typename Choice>
KeySelection withAnyOf(const ChoiceSet<Choice> &choices, KeySelection (*select)(Choice, const QDateTime &),
                       const QDateTime &now)
{
    QList<KeySelection> parts;
    for (const Choice choice : choices.list())
        parts += select(choice, now);
    return anyOf(parts);
}

/// Has \a sql find the API users that have not been used for \a days, or, where \a neverUsed, of them those that were
/// never used. Who is younger than that is not judged, nor who is kept or contradictory.
void addDormant(KeyScanSql &sql, int days, bool neverUsed, const QDateTime &now)
{
    const QVariant limit = toStoredTime(now.addDays(-days));
    QList<KeySelection> parts{lastUsed(LastUseFilter::NotYetUsed, now)};
    if (!neverUsed)
        parts += apiUsersWith(u"last_used < ?"_s, {limit});
    sql.conditions += anyOf(parts);
    sql.exclusions += {
        {u"created >= ?"_s, {limit}},
        // How old one is, only its use tells otherwise.
        {u"created IS NULL AND last_used IS NULL"_s, {}},
        {u"contradictory = 1"_s, {}},
        {u"keep_until >= ?"_s, {toStoredDay(now.toLocalTime().date())}},
    };
}

/// What a clean-up looks for.
void addCleanUp(KeyScanSql &sql, const ApiUserFilter &filter, const QDateTime &now)
{
    const QVariant today = toStoredDay(now.toLocalTime().date());
    if (filter.dormantDays > 0)
        addDormant(sql, filter.dormantDays, false, now);
    if (filter.neverUsedDays > 0)
        addDormant(sql, filter.neverUsedDays, true, now);
    if (filter.contradictory == ContradictoryFilter::Only)
        sql.conditions += apiUsersWith(u"contradictory = 1"_s);
    else if (filter.contradictory == ContradictoryFilter::None)
        sql.exclusions += {u"contradictory = 1"_s, {}};
    if (filter.withoutOwner)
        sql.exclusions += {u"owner_order IS NOT NULL"_s, {}};
    if (filter.reviewDue)
        sql.conditions += apiUsersWith(u"review_by <= ?"_s, {today});
    if (filter.kept)
        sql.conditions += apiUsersWith(u"keep_until >= ?"_s, {today});
}

/// The entries of the journal that are of one of \a kinds.
KeySelection ofKinds(const ChoiceSet<JournalKind> &kinds)
{
    const auto named = [](const QList<JournalKind> &list, QLatin1StringView in) {
        QVariantList names;
        for (const JournalKind kind : list) {
            if (kind != JournalKind::Unknown)
                names += storedNameOf(kind);
        }
        return KeySelection{
            u"SELECT number FROM journal WHERE action %1 (%2)"_s.arg(in, QStringList(names.size(), u"?"_s).join(u',')),
            names};
    };
    QList<KeySelection> parts;
    if (!(kinds == ChoiceSet(JournalKind::Unknown)))
        parts += named(kinds.list(), "IN"_L1);
    if (kinds.contains(JournalKind::Unknown)) // what no program of this version writes
        parts += named(ChoiceSet<JournalKind>::all(), "NOT IN"_L1);
    return anyOf(parts);
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

} // namespace

QList<OrderStretch> orderStretches(const ApiUserOrder &order)
{
    const auto always = [&](const QString &column) {
        return QList<OrderStretch>{{u"true"_s, inDirection({column, u"id"_s}, order.direction)}};
    };
    const auto valuesFirst = [&](const QString &column) {
        return QList<OrderStretch>{
            {column + " IS NOT NULL"_L1, inDirection({column, u"id"_s}, order.direction)},
            {column + " IS NULL"_L1, inDirection({u"id"_s}, order.direction)},
        };
    };
    // Of what hardly any row has, no index holds the rows without it.
    const auto fewValuesFirst = [&](const QString &column) {
        QList<OrderStretch> stretches = valuesFirst(column);
        stretches.last().others = stretches.constFirst().condition;
        return stretches;
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
    case ApiUserSort::Owner:
        return fewValuesFirst(u"owner_order"_s);
    case ApiUserSort::Purpose:
        return fewValuesFirst(u"purpose_order"_s);
    case ApiUserSort::WhereKept:
        return fewValuesFirst(u"where_kept_order"_s);
    case ApiUserSort::Ticket:
        return fewValuesFirst(u"ticket_order"_s);
    case ApiUserSort::ReviewBy:
        return fewValuesFirst(u"review_by"_s);
    case ApiUserSort::KeepUntil:
        return fewValuesFirst(u"keep_until"_s);
    }
    Q_UNREACHABLE();
}

KeyScanSql keyScanSql(const ApiUserQuery &query, const QDateTime &now)
{
    const ApiUserFilter &filter = query.filter;
    KeyScanSql sql{
        .table = ApiUserTable::name(),
        .count = u"SELECT sum(api_users) FROM api_user_tally"_s,
        .order = orderStretches(query.order),
        .conditions = {},
        .search = storableText(filter.search),
        .searchedColumns = {u"operator_folded"_s, u"username_folded"_s, u"type_folded"_s, u"description_folded"_s,
                            u"facts_folded"_s},
    };
    if (!filter.operatorGuid.isEmpty())
        sql.conditions += {u"SELECT id FROM api_user WHERE operator_guid = ?"_s, {filter.operatorGuid}};
    if (!filter.groupGuid.isEmpty()) {
        sql.conditions += ofGroup(u"SELECT a.id FROM operator_group_member m CROSS JOIN api_user a "
                                  "WHERE a.operator_guid = m.operator_guid"_s,
                                  sql.table, filter.groupGuid);
    }
    if (!filter.types.isEmpty())
        sql.conditions += ofTypes(filter.types);
    if (!filter.lastUse.isEmpty())
        sql.conditions += withAnyOf(filter.lastUse, lastUsed, now);
    if (!filter.created.isEmpty())
        sql.conditions += withAnyOf(filter.created, created, now);
    addCleanUp(sql, filter, now);
    return sql;
}

QList<OrderStretch> orderStretches(const OperatorOrder &order)
{
    const Qt::SortOrder direction = order.direction;
    // Yes is stored as the larger number, and comes first.
    const Qt::SortOrder opposite = direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    switch (order.by) {
    case OperatorSort::Name:
        return {{u"true"_s, inDirection({u"folded_name"_s, u"id"_s}, direction)}};
    case OperatorSort::Email:
        return valuesFirst(u"email_folded"_s, direction, direction);
    case OperatorSort::OnDuty:
        return valuesFirst(u"on_duty"_s, opposite, direction);
    case OperatorSort::Administrator:
        return valuesFirst(u"administrator"_s, opposite, direction);
    case OperatorSort::Groups:
        return valuesFirst(u"group_names_folded"_s, direction, direction);
    case OperatorSort::ApiUsers:
        return {{u"true"_s, inDirection({u"api_users"_s, u"folded_name"_s, u"id"_s}, direction)}};
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
        .search = storableText(filter.search),
        .searchedColumns = {u"folded_name"_s, u"email_folded"_s, u"group_names_folded"_s},
    };
    if (!filter.groupGuid.isEmpty()) {
        sql.conditions +=
            ofGroup(u"SELECT o.id FROM operator_group_member m CROSS JOIN operator o WHERE o.guid = m.operator_guid"_s,
                    sql.table, filter.groupGuid);
    }
    if (filter.onDuty)
        sql.conditions += {u"SELECT id FROM operator WHERE on_duty = 1"_s, {}};
    if (filter.administrators)
        sql.conditions += {u"SELECT id FROM operator WHERE administrator = 1"_s, {}};
    if (filter.withoutApiUsers)
        sql.conditions += {u"SELECT id FROM operator WHERE api_users = 0"_s, {}};
    return sql;
}

QList<OrderStretch> orderStretches(const OperatorGroupOrder &order)
{
    const auto by = [&](const QStringList &columns) {
        return QList<OrderStretch>{
            {u"true"_s, inDirection(columns + QStringList{u"folded_name"_s, u"id"_s}, order.direction)}};
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
        .search = storableText(filter.search),
        .searchedColumns = {u"folded_name"_s},
    };
    if (!filter.memberGuid.isEmpty()) {
        sql.conditions += {u"SELECT g.id FROM operator_group_member m CROSS JOIN operator_group g "
                           "WHERE g.guid = m.group_guid AND m.operator_guid = ?"_s,
                           {filter.memberGuid}};
    }
    if (filter.withoutMembers)
        sql.conditions += {u"SELECT id FROM operator_group WHERE members = 0 AND everyone = 0"_s, {}};
    if (filter.withoutApiUsers)
        sql.conditions += {u"SELECT id FROM operator_group WHERE api_users = 0"_s, {}};
    return sql;
}

QList<OrderStretch> orderStretches(const JournalOrder &order)
{
    switch (order.by) {
    case JournalSort::When:
        return {{u"true"_s, inDirection({u"at"_s, u"number"_s}, order.direction)}};
    }
    Q_UNREACHABLE();
}

KeyScanSql keyScanSql(const JournalQuery &query, const QDateTime &)
{
    const JournalFilter &filter = query.filter;
    KeyScanSql sql{
        .table = JournalTable::name(),
        .count = u"SELECT count(*) FROM journal"_s,
        .order = orderStretches(query.order),
        .conditions = {},
        .search = storableText(filter.search),
        .searchedColumns = {u"folded"_s},
        .key = JournalTable::key(),
        .searchedTable = u"journal_search"_s,
    };
    const auto entriesWith = [](const QString &condition, const QVariantList &values) {
        return KeySelection{u"SELECT number FROM journal WHERE "_s + condition, values};
    };
    QStringList period;
    QVariantList moments;
    if (filter.from.isValid()) {
        period += u"at >= ?"_s;
        moments += toStoredTime(filter.from);
    }
    if (filter.before.isValid()) {
        period += u"at < ?"_s;
        moments += toStoredTime(filter.before);
    }
    if (!period.isEmpty())
        sql.conditions += entriesWith(period.join(" AND "_L1), moments);
    if (!filter.kinds.isEmpty())
        sql.conditions += ofKinds(filter.kinds);
    if (filter.onlyDescriptions) {
        // Within a value the quotation marks stand behind backslashes: this is the name of a field, whatever is said.
        // Only what comes after a number is read for it.
        sql.conditions += entriesWith(u"number > ? AND (action <> ? OR detail LIKE ?)"_s,
                                      {filter.afterEntry, storedNameOf(JournalKind::Changed), u"%\"description\":%"_s});
    } else if (filter.afterEntry > 0) {
        sql.conditions += entriesWith(u"number > ?"_s, {filter.afterEntry});
    }
    if (filter.origin || !filter.who.isEmpty()) {
        // One who has written what was seen at the account has not done it.
        const Origin origin = filter.origin.value_or(Origin::ThisProgram);
        QVariantList values{storedNameOf(origin)};
        if (!filter.who.isEmpty())
            values += storableText(filter.who);
        sql.conditions += entriesWith(u"origin = ?"_s + (filter.who.isEmpty() ? QString() : u" AND who = ?"_s), values);
    }
    if (!filter.operatorGuid.isEmpty())
        sql.conditions += entriesWith(u"operator_guid = ?"_s, {filter.operatorGuid});
    if (!filter.apiUserGuid.isEmpty())
        sql.conditions += entriesWith(u"api_user_guid = ?"_s, {filter.apiUserGuid});
    return sql;
}

} // namespace umh
