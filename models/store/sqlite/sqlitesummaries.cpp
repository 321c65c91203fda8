#include "store/sqlite/sqlitesummaries.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// The indexes end in the name and, like all of them, in the key, and so fix the order of ties.
QList<NamedStatement> indexes()
{
    const auto index = [](const QString &name, const QString &on) {
        return NamedStatement{name, u"CREATE INDEX %1 ON %2"_s.arg(name, on)};
    };
    return {
        index(u"operator_by_name"_s, u"operator (folded_name)"_s),
        index(u"operator_by_email"_s, u"operator (email_folded, folded_name)"_s),
        index(u"operator_by_on_duty"_s, u"operator (on_duty DESC, folded_name)"_s),
        index(u"operator_by_administrator"_s, u"operator (administrator DESC, folded_name)"_s),
        index(u"operator_by_groups"_s, u"operator (group_names_folded, folded_name)"_s),
        index(u"operator_by_api_users"_s, u"operator (api_users, folded_name)"_s),
        index(u"operator_by_last_used"_s, u"operator (last_used, last_used_state, folded_name)"_s),
        index(u"operator_group_by_name"_s, u"operator_group (folded_name)"_s),
        index(u"operator_group_by_members"_s, u"operator_group (members, folded_name)"_s),
        index(u"operator_group_by_api_users"_s, u"operator_group (api_users, folded_name)"_s),
    };
}

// In what follows \a row is the name of a row of a trigger, and the rest SQL for guids.

/// The UTC day of the last use, counted from 1970-01-01; 0 where there is none.
QString dayOf(const QString &lastUsed)
{
    // Division rounds towards 0, so that the days before need help.
    return u"coalesce((%1 - (%1 % 86400000 + 86400000) % 86400000) / 86400000, 0)"_s.arg(lastUsed);
}

QString dayOfRow(const QString &row)
{
    return dayOf(row + ".last_used"_L1);
}

QString tallyAdded(const QString &row)
{
    return u"INSERT INTO api_user_tally (last_used_state, day, api_users) VALUES (%1.last_used_state, %2, 1) "
           "ON CONFLICT (last_used_state, day) DO UPDATE SET api_users = api_users + 1;"_s.arg(row, dayOfRow(row));
}

QString tallyRemoved(const QString &row)
{
    return u"UPDATE api_user_tally SET api_users = api_users - 1 "
           "WHERE last_used_state = %1.last_used_state AND day = %2;"_s.arg(row, dayOfRow(row));
}

QString operatorTallyAdded(const QString &row)
{
    return u"INSERT INTO operator_tally (on_duty, operators) VALUES (coalesce(%1.on_duty, -1), 1) "
           "ON CONFLICT (on_duty) DO UPDATE SET operators = operators + 1;"_s.arg(row);
}

QString operatorTallyRemoved(const QString &row)
{
    return u"UPDATE operator_tally SET operators = operators - 1 WHERE on_duty = coalesce(%1.on_duty, -1);"_s.arg(row);
}

/// The last use by any API user of the operator \a guid, each part from the end of one index.
QString lastUseOf(const QString &guid)
{
    const auto any = [&](int state) {
        return u"EXISTS (SELECT 1 FROM api_user WHERE operator_guid = %1 AND last_used_state = %2)"_s.arg(guid).arg(
            state);
    };
    return u"last_used = (SELECT max(last_used) FROM api_user WHERE operator_guid = %1 AND last_used_state = 0), "
           "last_used_state = CASE WHEN %2 THEN 0 WHEN %3 THEN 2 WHEN %4 THEN 1 END"_s.arg(guid, any(0), any(2),
                                                                                           any(1));
}

/// The operator of the API user \a row was never used later, as it mostly is with what a sync tells.
QString laterUse(const QString &row)
{
    return u"UPDATE operator SET last_used = %1.last_used, last_used_state = 0 WHERE guid = %1.operator_guid "
           "AND %1.last_used_state = 0 AND (last_used IS NULL OR last_used < %1.last_used);"_s.arg(row);
}

/// \a guid, where it is an operator that somebody refers to already: as rows of another program may, that were there
/// before it or outlived it.
QString referredTo(const QString &guid)
{
    return u"guid = %1 AND (EXISTS (SELECT 1 FROM api_user WHERE operator_guid = %1) "
           "OR EXISTS (SELECT 1 FROM operator_group_member WHERE operator_guid = %1))"_s.arg(guid);
}

/// The last use of the operator of a changed API user, unless it is by another one of its API users, or known from
/// laterUse().
QString lastUseAnew()
{
    return u"UPDATE operator SET %1 WHERE guid = new.operator_guid AND (last_used IS NULL OR last_used IS old.last_used);"_s
        .arg(lastUseOf(u"new.operator_guid"_s));
}

/// \a change, as in "+ 1", to the number of API users of the operator \a guid and of its groups, and the last use anew.
QString apiUsersChanged(const QString &guid, const QString &change)
{
    return u"UPDATE operator SET api_users = api_users %1, %2 WHERE guid = %3; "
           "UPDATE operator_group SET api_users = api_users %1 "
           "WHERE guid IN (SELECT group_guid FROM operator_group_member WHERE operator_guid = %3);"_s.arg(
               change, lastUseOf(guid), guid);
}

/// The names of the groups of the operator \a guid.
QString groupNamesOf(const QString &guid)
{
    return u"(group_names, group_names_folded) = "
           "(SELECT group_concat(name, ', '), nullif(group_concat(folded_name, ', '), '') FROM "
           "(SELECT g.name, g.folded_name FROM operator_group_member m "
           "CROSS JOIN operator_group g ON g.guid = m.group_guid "
           "WHERE m.operator_guid = %1 AND NOT g.everyone ORDER BY g.folded_name, g.guid))"_s.arg(guid);
}

/// The number of members and of their API users of the group \a guid. That of a member without its operator is counted.
QString membersOf(const QString &guid)
{
    return u"(members, api_users) = (SELECT count(*), coalesce(sum(coalesce(o.api_users, "
           "(SELECT count(*) FROM api_user WHERE operator_guid = m.operator_guid))), 0) "
           "FROM operator_group_member m LEFT JOIN operator o ON o.guid = m.operator_guid "
           "WHERE m.group_guid = %1)"_s.arg(guid);
}

/// The names of the groups of all members of the group \a guid anew.
QString namesOfMembersAnew(const QString &guid)
{
    return u"UPDATE operator SET %1 WHERE guid IN "
           "(SELECT operator_guid FROM operator_group_member WHERE group_guid = %2);"_s.arg(
               groupNamesOf(u"operator.guid"_s), guid);
}

/// What becomes of the group and the operator of the membership \a row; \a sign tells whether it is new or gone. The
/// API users are counted where there is no operator, which may be gone already.
QString membershipChanged(const QString &row, const QString &sign)
{
    return u"UPDATE operator_group SET members = members %2 1, api_users = api_users %2 "
           "coalesce((SELECT api_users FROM operator WHERE guid = %1.operator_guid), "
           "(SELECT count(*) FROM api_user WHERE operator_guid = %1.operator_guid)) WHERE guid = %1.group_guid; "
           "UPDATE operator SET %3 WHERE guid = %1.operator_guid "
           "AND NOT EXISTS (SELECT 1 FROM operator_group WHERE guid = %1.group_guid AND everyone);"_s.arg(
               row, sign, groupNamesOf(row + ".operator_guid"_L1));
}

QList<NamedStatement> triggers()
{
    const auto trigger = [](const QString &name, const QString &when, const QStringList &statements) {
        return NamedStatement{name,
                              u"CREATE TRIGGER %1 AFTER %2 BEGIN %3 END"_s.arg(name, when, statements.join(u' '))};
    };
    const QString before = u"old"_s;
    const QString after = u"new"_s;
    return {
        trigger(u"api_user_summary_added"_s, u"INSERT ON api_user"_s,
                {tallyAdded(after), apiUsersChanged(u"new.operator_guid"_s, u"+ 1"_s)}),
        trigger(u"api_user_summary_removed"_s, u"DELETE ON api_user"_s,
                {tallyRemoved(before), apiUsersChanged(u"old.operator_guid"_s, u"- 1"_s)}),
        trigger(u"api_user_summary_moved"_s,
                u"UPDATE OF operator_guid ON api_user WHEN old.operator_guid IS NOT new.operator_guid"_s,
                {apiUsersChanged(u"old.operator_guid"_s, u"- 1"_s), apiUsersChanged(u"new.operator_guid"_s, u"+ 1"_s)}),
        trigger(
            u"api_user_summary_day"_s,
            u"UPDATE OF last_used, last_used_state ON api_user "
            "WHEN old.last_used_state IS NOT new.last_used_state OR %1 <> %2"_s.arg(dayOfRow(before), dayOfRow(after)),
            {tallyRemoved(before), tallyAdded(after)}),
        trigger(u"api_user_summary_used"_s,
                u"UPDATE OF last_used, last_used_state ON api_user WHEN old.last_used IS NOT new.last_used "
                "OR old.last_used_state IS NOT new.last_used_state"_s,
                {laterUse(after), lastUseAnew()}),

        trigger(u"operator_group_member_summary_added"_s, u"INSERT ON operator_group_member"_s,
                {membershipChanged(after, u"+"_s)}),
        trigger(u"operator_group_member_summary_removed"_s, u"DELETE ON operator_group_member"_s,
                {membershipChanged(before, u"-"_s)}),
        trigger(u"operator_group_member_summary_moved"_s,
                u"UPDATE OF group_guid, operator_guid ON operator_group_member"_s,
                {membershipChanged(before, u"-"_s), membershipChanged(after, u"+"_s)}),

        trigger(u"operator_group_summary_renamed"_s,
                u"UPDATE OF name, folded_name, everyone ON operator_group "
                "WHEN NOT (old.everyone AND new.everyone) AND (old.name IS NOT new.name "
                "OR old.folded_name IS NOT new.folded_name OR old.everyone IS NOT new.everyone)"_s,
                {namesOfMembersAnew(u"new.guid"_s)}),
        // Mostly there are none yet, or no more.
        trigger(u"operator_group_summary_added"_s, u"INSERT ON operator_group"_s,
                {u"UPDATE operator_group SET %1 WHERE id = new.id "
                 "AND EXISTS (SELECT 1 FROM operator_group_member WHERE group_guid = new.guid);"_s.arg(
                     membersOf(u"new.guid"_s)),
                 namesOfMembersAnew(u"new.guid"_s)}),
        trigger(u"operator_group_summary_removed"_s, u"DELETE ON operator_group"_s,
                {namesOfMembersAnew(u"old.guid"_s)}),

        trigger(u"operator_summary_added"_s, u"INSERT ON operator"_s,
                {operatorTallyAdded(after),
                 u"UPDATE operator SET api_users = (SELECT count(*) FROM api_user WHERE operator_guid = new.guid), "
                 "%1, %2 WHERE %3;"_s.arg(lastUseOf(u"new.guid"_s), groupNamesOf(u"new.guid"_s),
                                          referredTo(u"new.guid"_s))}),
        trigger(u"operator_summary_removed"_s, u"DELETE ON operator"_s, {operatorTallyRemoved(before)}),
        trigger(u"operator_summary_duty"_s, u"UPDATE OF on_duty ON operator WHEN old.on_duty IS NOT new.on_duty"_s,
                {operatorTallyRemoved(before), operatorTallyAdded(after)}),
    };
}

QStringList filling()
{
    return {
        u"DELETE FROM api_user_tally"_s,
        u"INSERT INTO api_user_tally (last_used_state, day, api_users) "
        "SELECT last_used_state, %1, count(*) FROM api_user GROUP BY 1, 2"_s.arg(dayOf(u"last_used"_s)),
        u"DELETE FROM operator_tally"_s,
        u"INSERT INTO operator_tally (on_duty, operators) "
        "SELECT coalesce(on_duty, -1), count(*) FROM operator GROUP BY 1"_s,

        // A pass over all API users, in the order of an index, instead of a look for each operator. Without a date
        // the larger state is the one that counts.
        u"UPDATE operator SET api_users = 0, last_used = NULL, last_used_state = NULL WHERE api_users <> 0"_s,
        u"UPDATE operator SET api_users = s.api_users, last_used = s.last_used, last_used_state = s.state FROM "
        "(SELECT operator_guid, count(*) AS api_users, max(last_used) AS last_used, "
        "CASE WHEN count(last_used) > 0 THEN 0 ELSE max(last_used_state) END AS state "
        "FROM api_user GROUP BY operator_guid) s WHERE operator.guid = s.operator_guid"_s,
        u"UPDATE operator SET %1 WHERE group_names IS NOT NULL "
        "OR guid IN (SELECT operator_guid FROM operator_group_member)"_s.arg(groupNamesOf(u"operator.guid"_s)),

        u"UPDATE operator_group SET "_s + membersOf(u"operator_group.guid"_s),
    };
}

} // namespace

const SqliteSummaries &sqliteSummaries()
{
    static const SqliteSummaries summaries{indexes(), triggers(), filling()};
    return summaries;
}

} // namespace umh
