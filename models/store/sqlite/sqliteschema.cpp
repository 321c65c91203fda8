#include "store/sqlite/sqliteschema.h"

#include "store/sqlite/sqlitefactcopies.h"
#include "store/sqlite/sqliteground.h"
#include "store/sqlite/sqliteguidforms.h"
#include "store/sqlite/sqlitehistory.h"
#include "store/sqlite/sqlitelook.h"
#include "store/sqlite/sqlitesummaries.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// What indexing has to offer on api_user: one index for each sortable column, which also ends on the key and so fixes
// the order of ties in both directions, and the search index, kept by triggers.

const QList<NamedStatement> &apiUserIndexes()
{
    static const QList<NamedStatement> indexes =
        QList<NamedStatement>{
            {u"api_user_by_guid"_s, u"CREATE UNIQUE INDEX api_user_by_guid ON api_user (guid)"_s},
            {u"api_user_by_operator_guid"_s,
             u"CREATE INDEX api_user_by_operator_guid ON api_user (operator_guid, last_used_state, last_used)"_s},
            {u"api_user_by_operator"_s, u"CREATE INDEX api_user_by_operator ON api_user (operator_folded)"_s},
            {u"api_user_by_username"_s, u"CREATE INDEX api_user_by_username ON api_user (username_folded)"_s},
            {u"api_user_by_type"_s, u"CREATE INDEX api_user_by_type ON api_user (type_folded)"_s},
            {u"api_user_by_created"_s, u"CREATE INDEX api_user_by_created ON api_user (created)"_s},
            {u"api_user_by_last_used"_s,
             u"CREATE INDEX api_user_by_last_used ON api_user (last_used, last_used_state)"_s},
            {u"api_user_by_requests"_s, u"CREATE INDEX api_user_by_requests ON api_user (requests)"_s},
            {u"api_user_by_description"_s, u"CREATE INDEX api_user_by_description ON api_user (description_folded)"_s},
        }
        + sqliteFactCopies().indexes;
    return indexes;
}

// The search index holds, for every three characters in a row, the rows that have them in one of their texts
// (detail=none: no positions, a quarter of the size and less than half the time to build; longer words are checked
// against the row itself).
QString createSearchTable(const QStringList &columns)
{
    return u"CREATE VIRTUAL TABLE api_user_search USING fts5(%1, "
           "content='api_user', content_rowid='id', tokenize='trigram case_sensitive 1', detail=none)"_s.arg(
               columns.join(", "_L1));
}

QString searchEntry(QLatin1StringView command, QLatin1StringView row, const QStringList &columns)
{
    QStringList values;
    for (const QString &column : columns)
        values += row + u'.' + column;
    return u"INSERT INTO api_user_search (%1rowid, %2) VALUES (%3%4.id, %5);"_s.arg(
        command.isEmpty() ? QString() : u"api_user_search, "_s, columns.join(", "_L1),
        command.isEmpty() ? QString() : u"'%1', "_s.arg(command), row, values.join(", "_L1));
}

/// \a afterAdding: what else is to be done where a row is new. It may change the row, which the index must have had as
/// it came.
QList<NamedStatement> searchTriggers(const QStringList &columns, const QString &afterAdding)
{
    const QString add = searchEntry({}, "new"_L1, columns);
    const QString remove = searchEntry("delete"_L1, "old"_L1, columns);
    return {
        {u"api_user_search_added"_s,
         u"CREATE TRIGGER api_user_search_added AFTER INSERT ON api_user BEGIN %1%2 END"_s.arg(add, afterAdding)},
        {u"api_user_search_removed"_s,
         u"CREATE TRIGGER api_user_search_removed AFTER DELETE ON api_user BEGIN %1 END"_s.arg(remove)},
        {u"api_user_search_changed"_s,
         u"CREATE TRIGGER api_user_search_changed AFTER UPDATE OF id, %1 ON api_user BEGIN %2 %3 END"_s.arg(
             columns.join(", "_L1), remove, add)},
    };
}

/// The columns that the first schema searches, whatever they are now.
const QStringList &firstSearchedColumns()
{
    static const QStringList columns{u"operator_folded"_s, u"username_folded"_s, u"type_folded"_s,
                                     u"description_folded"_s};
    return columns;
}

const QStringList &presentSearchedColumns()
{
    static const QStringList columns = firstSearchedColumns() + QStringList{u"facts_folded"_s};
    return columns;
}

const QList<NamedStatement> &presentSearchTriggers()
{
    static const QList<NamedStatement> triggers =
        searchTriggers(presentSearchedColumns(), u' ' + copyingSqliteFactsTo(u"new"_s));
    return triggers;
}

QStringList creating(const QList<NamedStatement> &things)
{
    QStringList statements;
    for (const NamedStatement &thing : things)
        statements += thing.create;
    return statements;
}

/// What is not there need not be: all of them are made again afterwards.
QStringList dropping(QLatin1StringView kind, const QList<NamedStatement> &things)
{
    QStringList statements;
    for (const NamedStatement &thing : things)
        statements += u"DROP %1 IF EXISTS %2"_s.arg(kind, thing.name);
    return statements;
}

/// The indexes on api_user as the first schema had them, whatever they are now.
QStringList firstApiUserIndexes()
{
    return {
        u"CREATE UNIQUE INDEX api_user_by_guid ON api_user (guid)"_s,
        u"CREATE INDEX api_user_by_operator_guid ON api_user (operator_guid)"_s,
        u"CREATE INDEX api_user_by_operator ON api_user (operator_folded)"_s,
        u"CREATE INDEX api_user_by_username ON api_user (username_folded)"_s,
        u"CREATE INDEX api_user_by_type ON api_user (type_folded)"_s,
        u"CREATE INDEX api_user_by_created ON api_user (created)"_s,
        u"CREATE INDEX api_user_by_last_used ON api_user (last_used, last_used_state)"_s,
        u"CREATE INDEX api_user_by_requests ON api_user (requests)"_s,
        u"CREATE INDEX api_user_by_description ON api_user (description_folded)"_s,
    };
}

const QString &createRenamedTrigger()
{
    static const QString sql =
        u"CREATE TRIGGER operator_renamed AFTER UPDATE OF full_name, folded_name ON operator "
        "WHEN old.full_name IS NOT new.full_name OR old.folded_name IS NOT new.folded_name BEGIN "
        "UPDATE api_user SET operator_name = new.full_name, operator_folded = new.folded_name "
        "WHERE operator_guid = new.guid; END"_s;
    return sql;
}

Migration firstSchema()
{
    const QStringList tables = {
        u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY)"_s,

        u"CREATE TABLE operator ("
        "guid TEXT PRIMARY KEY NOT NULL, "
        "full_name TEXT NOT NULL, "
        "folded_name TEXT NOT NULL, "
        "email TEXT, "
        "on_duty INTEGER, "
        "administrator INTEGER, "
        "culture TEXT"
        ") WITHOUT ROWID"_s,

        u"CREATE TABLE operator_group ("
        "guid TEXT PRIMARY KEY NOT NULL, "
        "name TEXT NOT NULL, "
        "folded_name TEXT NOT NULL, "
        "everyone INTEGER NOT NULL, "
        "administrators INTEGER NOT NULL"
        ") WITHOUT ROWID"_s,

        u"CREATE TABLE operator_group_member ("
        "group_guid TEXT NOT NULL REFERENCES operator_group (guid) ON DELETE CASCADE, "
        "operator_guid TEXT NOT NULL REFERENCES operator (guid) ON DELETE CASCADE, "
        "PRIMARY KEY (group_guid, operator_guid)"
        ") WITHOUT ROWID"_s,
        u"CREATE INDEX operator_group_member_by_operator ON operator_group_member (operator_guid)"_s,

        // AUTOINCREMENT: the key of a deleted API user is never given to another one.
        u"CREATE TABLE api_user ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "guid TEXT NOT NULL, "
        "operator_guid TEXT NOT NULL REFERENCES operator (guid) ON DELETE CASCADE, "
        "operator_name TEXT NOT NULL, "
        "operator_folded TEXT NOT NULL, "
        "username TEXT NOT NULL, "
        "username_folded TEXT NOT NULL, "
        "type TEXT, "
        "type_folded TEXT, "
        "created INTEGER, "
        "last_used INTEGER, "
        "last_used_state INTEGER NOT NULL, "
        "requests INTEGER, "
        "description TEXT, "
        "description_folded TEXT, "
        "CHECK ((last_used IS NOT NULL) = (last_used_state = 0))"
        ")"_s,
    };
    const QStringList rest = {
        createRenamedTrigger(),

        // Grows only.
        u"CREATE TABLE journal ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "at INTEGER NOT NULL, "
        "origin TEXT NOT NULL, "
        "action TEXT NOT NULL, "
        "api_user_guid TEXT, "
        "operator_name TEXT, "
        "username TEXT, "
        "detail TEXT"
        ")"_s,
        u"CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
        u"CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
        // INSERT OR REPLACE deletes without a word to the first of them.
        u"CREATE TRIGGER journal_keeps_places BEFORE INSERT ON journal "
        "WHEN EXISTS (SELECT 1 FROM journal WHERE id = new.id) "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,

        u"CREATE TABLE usage_sample ("
        "api_user_guid TEXT NOT NULL, "
        "at INTEGER NOT NULL, "
        "last_used INTEGER, "
        "requests INTEGER, "
        "PRIMARY KEY (api_user_guid, at)"
        ") WITHOUT ROWID"_s,

        u"CREATE TABLE account ("
        "id INTEGER PRIMARY KEY CHECK (id = 1), "
        "base_url TEXT NOT NULL, "
        "account_id TEXT, "
        "last_sync INTEGER"
        ")"_s,
    };
    return Migration{u"Operators, groups, API users, journal"_s,
                     tables + firstApiUserIndexes() + QStringList{createSearchTable(firstSearchedColumns())}
                         + creating(searchTriggers(firstSearchedColumns(), {})) + rest};
}

Migration connectedToAnAccount()
{
    return Migration{u"An account to be in step with"_s,
                     {
                         u"ALTER TABLE account ADD COLUMN username TEXT NOT NULL DEFAULT ''"_s,
                         u"ALTER TABLE account ADD COLUMN operators_in_use INTEGER"_s,
                         u"ALTER TABLE account ADD COLUMN operator_quota INTEGER"_s,
                         u"ALTER TABLE account ADD COLUMN expires INTEGER"_s,

                         // Told by key, and by moment first: those of one sync then go to the end of the table, all in
                         // a row, instead of into as many pages as there are API users. Keys are never used again, so
                         // that samples of one that is gone can stay; the journal says whose they were. For how long
                         // they do is in usagesamples.h.
                         u"ALTER TABLE usage_sample RENAME TO usage_sample_by_guid"_s,
                         u"CREATE TABLE usage_sample ("
                         "at INTEGER NOT NULL, "
                         "api_user INTEGER NOT NULL, "
                         "last_used INTEGER, "
                         "requests INTEGER, "
                         "PRIMARY KEY (at, api_user)"
                         ") WITHOUT ROWID"_s,
                         u"INSERT INTO usage_sample (at, api_user, last_used, requests) "
                         "SELECT s.at, a.id, s.last_used, s.requests FROM usage_sample_by_guid s "
                         "JOIN api_user a ON a.guid = s.api_user_guid ORDER BY s.at, a.id"_s,
                         u"DROP TABLE usage_sample_by_guid"_s,

                         u"CREATE TABLE open_change ("
                         "id INTEGER PRIMARY KEY AUTOINCREMENT, "
                         "api_user_guid TEXT NOT NULL UNIQUE, "
                         "kind TEXT NOT NULL CHECK (kind IN ('deletion', 'description')), "
                         "description TEXT, "
                         "at INTEGER NOT NULL"
                         ")"_s,
                     }};
}

Migration operatorsAndGroupsToLookAt()
{
    const QStringList tables = {
        u"CREATE TABLE operator_with_key ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "guid TEXT NOT NULL UNIQUE, "
        "full_name TEXT NOT NULL, "
        "folded_name TEXT NOT NULL, "
        "email TEXT, "
        "email_folded TEXT, "
        "on_duty INTEGER, "
        "administrator INTEGER, "
        "culture TEXT, "
        "group_names TEXT, "
        "group_names_folded TEXT, "
        "api_users INTEGER NOT NULL DEFAULT 0, "
        "last_used INTEGER, "
        "last_used_state INTEGER"
        ")"_s,
        u"INSERT INTO operator_with_key (guid, full_name, folded_name, email, email_folded, on_duty, administrator, "
        "culture) SELECT guid, full_name, folded_name, email, folded_or_null(email), on_duty, administrator, culture "
        "FROM operator ORDER BY guid"_s,
        u"DROP TABLE operator"_s,
        u"ALTER TABLE operator_with_key RENAME TO operator"_s,
        createRenamedTrigger(),

        u"CREATE TABLE operator_group_with_key ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "guid TEXT NOT NULL UNIQUE, "
        "name TEXT NOT NULL, "
        "folded_name TEXT NOT NULL, "
        "everyone INTEGER NOT NULL, "
        "administrators INTEGER NOT NULL, "
        "members INTEGER NOT NULL DEFAULT 0, "
        "api_users INTEGER NOT NULL DEFAULT 0"
        ")"_s,
        u"INSERT INTO operator_group_with_key (guid, name, folded_name, everyone, administrators) "
        "SELECT guid, name, folded_name, everyone, administrators FROM operator_group ORDER BY guid"_s,
        u"DROP TABLE operator_group"_s,
        u"ALTER TABLE operator_group_with_key RENAME TO operator_group"_s,

        // How many API users have which state, or were last used on which UTC day.
        u"CREATE TABLE api_user_tally ("
        "last_used_state INTEGER NOT NULL, "
        "day INTEGER NOT NULL, "
        "api_users INTEGER NOT NULL, "
        "PRIMARY KEY (last_used_state, day)"
        ") WITHOUT ROWID"_s,
        // How many operators are on duty (1), are not (0), or may be (-1).
        u"CREATE TABLE operator_tally (on_duty INTEGER PRIMARY KEY, operators INTEGER NOT NULL)"_s,

        u"DROP INDEX api_user_by_operator_guid"_s,
        u"CREATE INDEX api_user_by_operator_guid ON api_user (operator_guid, last_used_state, last_used)"_s,
    };
    const SqliteSummaries &summaries = sqliteSummaries();
    return Migration{
        .summary = u"Operators and groups with what is known of them"_s,
        .statements = tables + summaries.fill + creating(summaries.indexes) + creating(summaries.triggers),
        .remakesReferredTables = true,
    };
}

Migration markedAsOurs()
{
    return Migration{u"A mark by which it is told from other programs' databases"_s,
                     {u"PRAGMA application_id = %1"_s.arg(sqliteApplicationId)}};
}

/// Folding takes away what cannot be seen, such as soft hyphens, which earlier programs left in. Only what is not all
/// ASCII can have any. What is kept by triggers follows: the names of operators at their API users, those of groups at
/// their members, and the search index.
Migration foldedWithoutWhatCannotBeSeen()
{
    const auto foldedAnew = [](const QString &table, const QString &text, const QString &column,
                               const QString &folding) {
        return u"UPDATE %1 SET %3 = %4(%2) WHERE %2 GLOB '*[^ -~]*' AND %3 IS NOT %4(%2)"_s.arg(table, text, column,
                                                                                                folding);
    };
    const QString folded = u"folded"_s;
    const QString orNull = u"folded_or_null"_s;
    return Migration{u"Texts to search by without what cannot be seen"_s,
                     {
                         foldedAnew(u"operator"_s, u"full_name"_s, u"folded_name"_s, folded),
                         foldedAnew(u"operator"_s, u"email"_s, u"email_folded"_s, orNull),
                         foldedAnew(u"operator_group"_s, u"name"_s, u"folded_name"_s, folded),
                         foldedAnew(u"api_user"_s, u"username"_s, u"username_folded"_s, folded),
                         foldedAnew(u"api_user"_s, u"type"_s, u"type_folded"_s, orNull),
                         foldedAnew(u"api_user"_s, u"description"_s, u"description_folded"_s, orNull),
                     }};
}

Migration timesOfAnAccount()
{
    return Migration{u"The time zone of the account"_s,
                     {
                         u"ALTER TABLE account ADD COLUMN time_zone TEXT NOT NULL DEFAULT ''"_s,
                         u"ALTER TABLE account ADD COLUMN times_lack_offset INTEGER NOT NULL DEFAULT 0"_s,
                         u"ALTER TABLE account ADD COLUMN rereads_times INTEGER NOT NULL DEFAULT 0"_s,
                         u"ALTER TABLE account ADD COLUMN time_difference INTEGER"_s,
                     }};
}

Migration openChangesWithAHolder()
{
    return Migration{u"Open changes with the process that is at work on them"_s,
                     {
                         u"ALTER TABLE open_change ADD COLUMN holder_host TEXT"_s,
                         u"ALTER TABLE open_change ADD COLUMN holder_process INTEGER"_s,
                         u"ALTER TABLE open_change ADD COLUMN holder_start TEXT"_s,
                         u"ALTER TABLE open_change ADD COLUMN renewed_at INTEGER"_s,
                         u"UPDATE open_change SET renewed_at = at"_s,
                     }};
}

/// What people know of API users, beside these; and those of which what is said of their use is contradictory.
Migration factsToLookAt()
{
    const SqliteFactCopies &copies = sqliteFactCopies();
    // SQLite goes through the triggers of a table from the newest to the oldest. Those that search have to come last,
    // as after a first load: opening the search index may find that another program has changed the schema, and forget
    // the table that the others are about.
    const QList<NamedStatement> &summaries = sqliteSummaries().triggers;
    return Migration{u"Facts of our own to sort, filter and search by"_s,
                     copies.columns + QStringList{copies.fill} + creating(copies.indexes)
                         + dropping("TRIGGER"_L1, presentSearchTriggers()) + dropping("TRIGGER"_L1, summaries)
                         + QStringList{u"DROP TABLE api_user_search"_s, createSearchTable(presentSearchedColumns())}
                         + sqliteSearchIndexing() + creating(presentSearchTriggers()) + creating(copies.triggers)
                         + creating(summaries)};
}

} // namespace

const QList<Migration> &sqliteMigrations()
{
    static const QList<Migration> migrations = {
        firstSchema(),
        connectedToAnAccount(),
        operatorsAndGroupsToLookAt(),
        markedAsOurs(),
        foldedWithoutWhatCannotBeSeen(),
        sqliteGuidForms(),
        timesOfAnAccount(),
        openChangesWithAHolder(),
        sqliteGround(),
        factsToLookAt(),
        sqliteHistory(),
    };
    return migrations;
}

QStringList sqliteSearchIndexing()
{
    // Its usual 1 MB of memory, and merging as soon as four parts are alike, are for few rows at a time: a million API
    // users took 10 s with them, and take 6 so.
    const auto set = [](const QString &option, int value) {
        return u"INSERT INTO api_user_search (api_user_search, rank) VALUES ('%1', %2)"_s.arg(option).arg(value);
    };
    constexpr int usualMemory = 1 << 20; // bytes
    constexpr int usualParts = 4;
    return {set(u"hashsize"_s, 8 * usualMemory), set(u"automerge"_s, 4 * usualParts),
            u"INSERT INTO api_user_search (api_user_search) VALUES ('rebuild')"_s, set(u"hashsize"_s, usualMemory),
            set(u"automerge"_s, usualParts)};
}

const Indexing &sqliteApiUserIndexing()
{
    static const Indexing indexing{
        .drop = dropping("TRIGGER"_L1, presentSearchTriggers()) + dropping("INDEX"_L1, apiUserIndexes()),
        .create = creating(apiUserIndexes()) + QStringList{sqliteFactCopies().fill} + sqliteSearchIndexing()
            + creating(presentSearchTriggers()),
    };
    return indexing;
}

const Indexing &sqliteSummaryIndexing()
{
    const SqliteSummaries &summaries = sqliteSummaries();
    static const Indexing indexing{
        .drop = dropping("TRIGGER"_L1, summaries.triggers) + dropping("INDEX"_L1, summaries.indexes),
        .create = summaries.fill + creating(summaries.indexes) + creating(summaries.triggers),
    };
    return indexing;
}

} // namespace umh
