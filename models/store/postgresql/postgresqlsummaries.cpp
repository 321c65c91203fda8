#include "store/postgresql/postgresqlsummaries.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The UTC day of \a lastUsed, counted from 1970-01-01; 0 where there is none.
QString utcDayOf(const QString &lastUsed)
{
    // Division rounds towards 0, so that the days before need help.
    return u"coalesce((%1 - (%1 % 86400000 + 86400000) % 86400000) / 86400000, 0)"_s.arg(lastUsed);
}

/// A trigger's function, which does as its owner may: whoever changes rows need not be let at what is summed up.
QString triggerFunction(const QString &name, const QString &body)
{
    return u"CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $body$ BEGIN %2 "
           "RETURN NULL; END $body$"_s.arg(name, body);
}

/// Keeps the functions of ours to the tables of ours, whatever the session that calls them looks at first.
QString keepingToOurSchema(const QStringList &functions)
{
    QString sql = u"DO $do$ BEGIN "_s;
    for (const QString &name : functions) {
        sql += u"EXECUTE format('ALTER FUNCTION %1() SET search_path = %I, pg_temp', current_schema()); "_s.replace(
            "%1"_L1, name);
    }
    return sql + "END $do$"_L1;
}

const QString &markAsDue()
{
    static const QString sql = u"PERFORM set_config('umh.summaries', 'due', true); "_s;
    return sql;
}

/// Notes \a rows: operator_guid, last_used_state, day and how many API users more or less.
QString noteApiUsers(const QString &rows)
{
    return u"INSERT INTO summary_due (operator_guid, last_used_state, day, api_users) "
           "SELECT operator_guid, last_used_state, day, sum(api_users) FROM (%1) AS changes GROUP BY 1, 2, 3; "
           "IF FOUND THEN %2 END IF; "_s.arg(rows, markAsDue());
}

QString apiUsersIn(const QString &rows, const QString &count)
{
    return u"SELECT r.operator_guid, r.last_used_state, %1 AS day, %2 AS api_users FROM %3 r "_s.arg(
        utcDayOf(u"r.last_used"_s), count, rows);
}

QString apiUsersChanged()
{
    const QString differs = u"WHERE (o.operator_guid, o.last_used_state, o.last_used) IS DISTINCT FROM "
                            "(n.operator_guid, n.last_used_state, n.last_used)"_s;
    return apiUsersIn(u"old_rows"_s, u"-1"_s).replace(" r "_L1, " r JOIN new_rows n ON n.id = r.id "_L1)
        + QString(differs).replace("o."_L1, "r."_L1) + " UNION ALL "_L1
        + apiUsersIn(u"new_rows"_s, u"1"_s).replace(" r "_L1, " r JOIN old_rows o ON o.id = r.id "_L1)
        + QString(differs).replace("n."_L1, "r."_L1);
}

QString noteMembers(const QString &rows)
{
    return u"INSERT INTO summary_due (group_guid, operator_guid, renames) "
           "SELECT r.group_guid, r.operator_guid, 1 FROM %1 r; IF FOUND THEN %2 END IF; "_s.arg(rows, markAsDue());
}

QString noteDuty(const QString &rows, const QString &count)
{
    return u"INSERT INTO summary_due (on_duty, operators) SELECT coalesce(on_duty, -1), %1 * count(*) FROM %2 GROUP BY "
           u"1; "
           "IF FOUND THEN %3 END IF; "_s.arg(count, rows, markAsDue());
}

QString lastUseFrom(const QString &guid)
{
    const auto any = [&](int state) {
        return u"EXISTS (SELECT 1 FROM api_user a WHERE a.operator_guid = %1 AND a.last_used_state = %2)"_s.arg(guid)
            .arg(state);
    };
    return u"last_used = (SELECT max(a.last_used) FROM api_user a WHERE a.operator_guid = %1 "
           "AND a.last_used_state = 0), "
           "last_used_state = CASE WHEN %2 THEN 0 WHEN %3 THEN 2 WHEN %4 THEN 1 END"_s.arg(guid, any(0), any(2),
                                                                                           any(1));
}

QString groupNamesFor(const QString &guid)
{
    const auto names = [](const QString &column) {
        return u"string_agg(g.%1, ', ' ORDER BY g.folded_name, g.guid)"_s.arg(column);
    };
    return u"(group_names, group_names_folded) = (SELECT %1, nullif(%2, '') FROM operator_group_member m "
           "JOIN operator_group g ON g.guid = m.group_guid WHERE m.operator_guid = %3 AND g.everyone = 0)"_s.arg(
               names(u"name"_s), names(u"folded_name"_s), guid);
}

/// The number of members and of their API users of the groups g that \a groups gives.
QString countingMembers(const QString &groups)
{
    return u"UPDATE operator_group SET members = s.members, api_users = s.api_users FROM "
           "(SELECT g.group_guid, count(m.operator_guid) AS members, coalesce(sum(o.api_users), 0) AS api_users "
           "FROM (%1) AS g LEFT JOIN operator_group_member m ON m.group_guid = g.group_guid "
           "LEFT JOIN operator o ON o.guid = m.operator_guid GROUP BY g.group_guid) AS s "
           "WHERE operator_group.guid = s.group_guid"_s.arg(groups);
}

QString addingUp()
{
    const QString ofOperators = u"(SELECT operator_guid, sum(api_users) AS api_users FROM summary_due "
                                "WHERE api_users IS NOT NULL GROUP BY 1)"_s;
    // The first of the notes brings all of them in; the others find that it has.
    return u"IF current_setting('umh.summaries', true) IS DISTINCT FROM 'due' THEN RETURN NULL; END IF; "
           "PERFORM set_config('umh.summaries', 'done', true); "

           "INSERT INTO api_user_tally (last_used_state, day, api_users) "
           "SELECT last_used_state, day, sum(api_users) FROM summary_due WHERE api_users IS NOT NULL GROUP BY 1, 2 "
           "HAVING sum(api_users) <> 0 ON CONFLICT (last_used_state, day) "
           "DO UPDATE SET api_users = api_user_tally.api_users + excluded.api_users; "

           "INSERT INTO operator_tally (on_duty, operators) "
           "SELECT on_duty, sum(operators) FROM summary_due WHERE operators IS NOT NULL GROUP BY 1 "
           "HAVING sum(operators) <> 0 ON CONFLICT (on_duty) "
           "DO UPDATE SET operators = operator_tally.operators + excluded.operators; "

           "UPDATE operator SET api_users = operator.api_users + s.api_users, %1 FROM %2 AS s "
           "WHERE operator.guid = s.operator_guid; "

           "UPDATE operator_group SET api_users = operator_group.api_users + s.api_users FROM "
           "(SELECT m.group_guid, sum(c.api_users) AS api_users FROM %2 AS c "
           "JOIN operator_group_member m ON m.operator_guid = c.operator_guid WHERE c.api_users <> 0 GROUP BY 1) AS s "
           "WHERE operator_group.guid = s.group_guid AND NOT EXISTS "
           "(SELECT 1 FROM summary_due d WHERE d.group_guid = operator_group.guid); "

           "%3; "

           "UPDATE operator SET %4 WHERE guid IN (SELECT operator_guid FROM summary_due WHERE renames = 1); "

           "DELETE FROM summary_due; "_s.arg(
               lastUseFrom(u"operator.guid"_s), ofOperators,
               countingMembers(u"SELECT DISTINCT group_guid FROM summary_due WHERE group_guid IS NOT NULL"_s),
               groupNamesFor(u"operator.guid"_s));
}

/// One function for what is done to a table, and a trigger for each of the three.
QStringList statementTriggers(const QString &table, const QString &name, const QString &onInsert,
                              const QString &onDelete, const QString &onUpdate)
{
    QStringList statements;
    const auto add = [&](const QString &end, const QString &event, const QString &tables, const QString &body) {
        if (body.isEmpty())
            return;
        const QString called = name + end;
        statements += triggerFunction(called, body);
        statements += u"CREATE TRIGGER %1 AFTER %2 ON %3 REFERENCING %4 FOR EACH STATEMENT EXECUTE FUNCTION %1()"_s.arg(
            called, event, table, tables);
    };
    add(u"_added"_s, u"INSERT"_s, u"NEW TABLE AS new_rows"_s, onInsert);
    add(u"_removed"_s, u"DELETE"_s, u"OLD TABLE AS old_rows"_s, onDelete);
    add(u"_changed"_s, u"UPDATE"_s, u"OLD TABLE AS old_rows NEW TABLE AS new_rows"_s, onUpdate);
    return statements;
}

QStringList makingSummaries()
{
    const QString renamed =
        u"UPDATE api_user SET operator_name = n.full_name, operator_folded = n.folded_name FROM new_rows n "
        "JOIN old_rows o ON o.id = n.id WHERE api_user.operator_guid = n.guid AND "
        "(o.full_name, o.folded_name) IS DISTINCT FROM (n.full_name, n.folded_name); "_s;
    const QString dutyDiffers = u"(SELECT r.on_duty FROM %1 r JOIN %2 s ON s.id = r.id "
                                "WHERE r.on_duty IS DISTINCT FROM s.on_duty) AS differing"_s;
    const QString groupRenamed =
        u"INSERT INTO summary_due (operator_guid, renames) SELECT m.operator_guid, 1 FROM new_rows n "
        "JOIN old_rows o ON o.id = n.id JOIN operator_group_member m ON m.group_guid = n.guid "
        "WHERE NOT (o.everyone = 1 AND n.everyone = 1) AND "
        "(o.name, o.folded_name, o.everyone) IS DISTINCT FROM (n.name, n.folded_name, n.everyone); "
        "IF FOUND THEN %1 END IF; "_s.arg(markAsDue());
    QStringList statements{
        u"CREATE TABLE summary_due ("
        "operator_guid TEXT COLLATE \"C\", "
        "last_used_state INTEGER, "
        "day BIGINT, "
        "api_users BIGINT, "
        "group_guid TEXT COLLATE \"C\", "
        "renames INTEGER, "
        "on_duty INTEGER, "
        "operators BIGINT"
        ")"_s,
        triggerFunction(u"add_up_summaries"_s, addingUp()),
        u"CREATE CONSTRAINT TRIGGER summaries_are_due AFTER INSERT ON summary_due DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW EXECUTE FUNCTION add_up_summaries()"_s,
    };
    statements +=
        statementTriggers(u"api_user"_s, u"api_user_summary"_s, noteApiUsers(apiUsersIn(u"new_rows"_s, u"1"_s)),
                          noteApiUsers(apiUsersIn(u"old_rows"_s, u"-1"_s)), noteApiUsers(apiUsersChanged()));
    statements +=
        statementTriggers(u"operator_group_member"_s, u"operator_group_member_summary"_s, noteMembers(u"new_rows"_s),
                          noteMembers(u"old_rows"_s), noteMembers(u"old_rows"_s) + noteMembers(u"new_rows"_s));
    statements += statementTriggers(u"operator_group"_s, u"operator_group_summary"_s, {}, {}, groupRenamed);
    statements += statementTriggers(u"operator"_s, u"operator_summary"_s, noteDuty(u"new_rows"_s, u"1"_s),
                                    noteDuty(u"old_rows"_s, u"-1"_s),
                                    renamed + noteDuty(dutyDiffers.arg(u"old_rows"_s, u"new_rows"_s), u"-1"_s)
                                        + noteDuty(dutyDiffers.arg(u"new_rows"_s, u"old_rows"_s), u"1"_s));
    QStringList functions;
    for (const QString &statement : std::as_const(statements)) {
        const QLatin1StringView begin = "CREATE FUNCTION "_L1;
        if (statement.startsWith(begin))
            functions += statement.mid(begin.size()).section(u'(', 0, 0);
    }
    statements += keepingToOurSchema(functions);
    return statements;
}

QStringList switchingTriggers(const QString &how)
{
    QStringList statements;
    for (const QString &table : {u"api_user"_s, u"operator_group_member"_s, u"operator_group"_s, u"operator"_s})
        statements += u"ALTER TABLE %1 %2 TRIGGER USER"_s.arg(table, how);
    return statements;
}

QStringList summingUpAnew()
{
    return {
        u"DELETE FROM summary_due"_s,
        u"DELETE FROM api_user_tally"_s,
        u"INSERT INTO api_user_tally (last_used_state, day, api_users) "
        "SELECT last_used_state, %1, count(*) FROM api_user GROUP BY 1, 2"_s.arg(utcDayOf(u"last_used"_s)),
        u"DELETE FROM operator_tally"_s,
        u"INSERT INTO operator_tally (on_duty, operators) "
        "SELECT coalesce(on_duty, -1), count(*) FROM operator GROUP BY 1"_s,

        // Without a date the larger state is the one that counts.
        u"UPDATE operator SET api_users = 0, last_used = NULL, last_used_state = NULL WHERE api_users <> 0"_s,
        u"UPDATE operator SET api_users = s.api_users, last_used = s.last_used, last_used_state = s.state FROM "
        "(SELECT operator_guid, count(*) AS api_users, max(last_used) AS last_used, "
        "CASE WHEN count(last_used) > 0 THEN 0 ELSE max(last_used_state) END AS state "
        "FROM api_user GROUP BY operator_guid) s WHERE operator.guid = s.operator_guid"_s,
        u"UPDATE operator SET %1 WHERE group_names IS NOT NULL "
        "OR guid IN (SELECT operator_guid FROM operator_group_member)"_s.arg(groupNamesFor(u"operator.guid"_s)),

        countingMembers(u"SELECT guid AS group_guid FROM operator_group"_s),
    };
}

} // namespace

const PostgresqlSummaries &postgresqlSummaries()
{
    static const PostgresqlSummaries summaries{
        .create = makingSummaries(),
        .disable = switchingTriggers(u"DISABLE"_s),
        .enable = switchingTriggers(u"ENABLE"_s),
        .fill = summingUpAnew(),
    };
    return summaries;
}

} // namespace umh
