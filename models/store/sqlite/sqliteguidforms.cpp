#include "store/sqlite/sqliteguidforms.h"

#include "store/sqlite/sqlitesummaries.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// SQL for all guids in \a column of \a table that are UUIDs without dashes, each with its one form. Older programs
/// kept them as they came, in whatever case, and in braces where they had some.
QString respelled(const QString &table, const QString &column)
{
    return u"SELECT %1, lower(substr(digits, 1, 8) || '-' || substr(digits, 9, 4) || '-' || substr(digits, 13, 4) || "
           "'-' || substr(digits, 17, 4) || '-' || substr(digits, 21)) FROM "
           "(SELECT %1, trim(%1, '{}') AS digits FROM %2) "
           "WHERE length(digits) = 32 AND digits NOT GLOB '*[^0-9A-Fa-f]*'"_s.arg(column, table);
}

/// Gives \a columns of \a table their one form; a row that would then be there twice is left out.
QString respell(const QString &table, const QStringList &columns)
{
    QStringList assignments;
    QStringList conditions;
    for (const QString &column : columns) {
        assignments +=
            u"%1 = coalesce((SELECT s.canonical FROM guid_spelling s WHERE s.guid = %2.%1), %1)"_s.arg(column, table);
        conditions += u"%1 IN (SELECT guid FROM guid_spelling)"_s.arg(column);
    }
    return u"UPDATE OR REPLACE %1 SET %2 WHERE %3"_s.arg(table, assignments.join(", "_L1), conditions.join(" OR "_L1));
}

/// Condition for rows of \a table that another row stands for, which has the same guid in its one form, or was first.
QString isSecond(const QString &table)
{
    return u"id IN (SELECT t.id FROM %1 t JOIN guid_spelling s ON s.guid = t.guid WHERE EXISTS "
           "(SELECT 1 FROM %1 o WHERE o.guid = s.canonical) OR EXISTS (SELECT 1 FROM guid_spelling r "
           "JOIN %1 o ON o.guid = r.guid WHERE r.canonical = s.canonical AND o.id < t.id))"_s.arg(table);
}

} // namespace

Migration sqliteGuidForms()
{
    QStringList statements{
        u"ALTER TABLE account ADD COLUMN guid_form INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TABLE guid_spelling (guid TEXT PRIMARY KEY, canonical TEXT NOT NULL) WITHOUT ROWID"_s,
    };
    const std::pair<QString, QString> all[] = {
        {u"operator"_s, u"guid"_s},
        {u"operator_group"_s, u"guid"_s},
        {u"operator_group_member"_s, u"group_guid"_s},
        {u"operator_group_member"_s, u"operator_guid"_s},
        {u"api_user"_s, u"guid"_s},
        {u"api_user"_s, u"operator_guid"_s},
        {u"open_change"_s, u"api_user_guid"_s},
    };
    for (const auto &[table, column] : all)
        statements += u"INSERT OR IGNORE INTO guid_spelling (guid, canonical) "_s + respelled(table, column);
    statements += {
        u"CREATE INDEX guid_spelling_by_canonical ON guid_spelling (canonical)"_s,
        // One that was there twice is not deleted, but whoever looks for it in the journal should find why it is gone.
        u"INSERT INTO journal (at, origin, action, api_user_guid, operator_name, username, detail) "
        "SELECT CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER), 'this program', 'deleted', guid, "
        "operator_name, username, "
        "'{\"sameAs\":\"' || (SELECT canonical FROM guid_spelling s WHERE s.guid = api_user.guid) || '\"}' "
        "FROM api_user WHERE "_s
            + isSecond(u"api_user"_s) + u" ORDER BY id"_s,
        u"DELETE FROM api_user WHERE "_s + isSecond(u"api_user"_s),
        u"DELETE FROM operator WHERE "_s + isSecond(u"operator"_s),
        u"DELETE FROM operator_group WHERE "_s + isSecond(u"operator_group"_s),
        respell(u"operator"_s, {u"guid"_s}),
        respell(u"operator_group"_s, {u"guid"_s}),
        respell(u"operator_group_member"_s, {u"group_guid"_s, u"operator_guid"_s}),
        respell(u"api_user"_s, {u"guid"_s, u"operator_guid"_s}),
        respell(u"open_change"_s, {u"api_user_guid"_s}),
        u"UPDATE api_user SET operator_name = o.full_name, operator_folded = o.folded_name FROM operator o "
        "WHERE o.guid = api_user.operator_guid AND o.full_name IS NOT api_user.operator_name"_s,
        u"DROP TABLE guid_spelling"_s,
    };
    // The triggers have summed up what was on its way from one guid to the other.
    return Migration{.summary = u"One form for each guid"_s,
                     .statements = statements + sqliteSummaries().fill,
                     .remakesReferredTables = true};
}

} // namespace umh
