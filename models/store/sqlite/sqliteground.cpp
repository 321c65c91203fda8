#include "store/sqlite/sqliteground.h"

#include "store/sqlite/sqlitejournalchain.h"
#include "store/sqlite/sqlitesharing.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// One row that says whether anything has changed, and where the journal ends.
QStringList stateOfTheDirectory()
{
    return makingSqliteDirectoryState();
}

/// After whatever still writes into the journal as it was.
QStringList chainedJournal()
{
    return chainingSqliteJournal();
}

/// What UsageSamples keeps. Samples stay told by moment first, although those of one API user then lie apart: what a
/// sync finds changed goes to the end of the table, in a row, instead of into as many pages as there are API users. At
/// a million API users with ten samples each, a sync in which 30 % have changed wrote 28 MB so, and 287 MB the other
/// way.
QStringList samplesByChange()
{
    return {
        u"CREATE TABLE sync_moment (at INTEGER PRIMARY KEY, complete INTEGER NOT NULL)"_s,
        u"INSERT INTO sync_moment (at, complete) SELECT DISTINCT at, 1 FROM usage_sample ORDER BY at"_s,

        // Made anew with what stays, which is little of a large table.
        u"ALTER TABLE usage_sample RENAME TO usage_sample_of_all"_s,
        u"CREATE TABLE usage_sample ("
        "at INTEGER NOT NULL, "
        "api_user INTEGER NOT NULL, "
        "last_used INTEGER, "
        "requests INTEGER, "
        "PRIMARY KEY (at, api_user)"
        ") WITHOUT ROWID"_s,
        u"INSERT INTO usage_sample (at, api_user, last_used, requests) "
        "SELECT at, api_user, last_used, requests FROM ("
        "SELECT at, api_user, last_used, requests, row_number() OVER in_time AS place, "
        "lag(last_used) OVER in_time AS last_used_before, lag(requests) OVER in_time AS requests_before "
        "FROM usage_sample_of_all WINDOW in_time AS (PARTITION BY api_user ORDER BY at)) "
        "WHERE place = 1 OR last_used IS NOT last_used_before OR requests IS NOT requests_before "
        "ORDER BY at, api_user"_s,
        u"DROP TABLE usage_sample_of_all"_s,

        // What the next sync compares with, in the order in which it reads API users. A reference would be looked up
        // for each row of a first load; the trigger costs only where an API user goes.
        u"CREATE TABLE usage_latest ("
        "api_user INTEGER PRIMARY KEY, "
        "last_used INTEGER, "
        "requests INTEGER"
        ")"_s,
        u"CREATE TRIGGER usage_latest_after_delete AFTER DELETE ON api_user BEGIN "
        "DELETE FROM usage_latest WHERE api_user = old.id; END"_s,
        // Next to max() SQLite gives the columns of the row that has it.
        u"INSERT INTO usage_latest (api_user, last_used, requests) SELECT api_user, last_used, requests FROM "
        "(SELECT api_user, last_used, requests, max(at) FROM usage_sample GROUP BY api_user) "
        "WHERE api_user IN (SELECT id FROM api_user) ORDER BY api_user"_s,

        u"CREATE TABLE usage_sampling ("
        "id INTEGER PRIMARY KEY CHECK (id = 1), "
        "last_moment INTEGER, "
        "thinned_until INTEGER NOT NULL, "
        "summed_until INTEGER NOT NULL"
        ")"_s,
        u"INSERT INTO usage_sampling (id, last_moment, thinned_until, summed_until) "
        "SELECT 1, max(at), coalesce(min(at), 0), coalesce(min(at), 0) FROM sync_moment"_s,
    };
}

/// By guid, and referring to nothing: they stay when an API user goes, and are there when it comes back.
QStringList factsOfOurOwn()
{
    return {
        u"CREATE TABLE api_user_fact ("
        "api_user_guid TEXT PRIMARY KEY NOT NULL, "
        "owner TEXT, "
        "purpose TEXT, "
        "where_kept TEXT, "
        "ticket TEXT, "
        "review_by INTEGER, "
        "keep_until INTEGER, "
        "reason TEXT"
        ") WITHOUT ROWID"_s,
    };
}

/// Items hold each API user as it was seen, so that a job can be gone on with wherever it was left.
QStringList jobs()
{
    return {
        u"CREATE TABLE job ("
        "id TEXT PRIMARY KEY NOT NULL, "
        "number INTEGER NOT NULL UNIQUE, "
        "kind TEXT NOT NULL, "
        "state TEXT NOT NULL, "
        "planned INTEGER NOT NULL, "
        "begun INTEGER, "
        "ended INTEGER, "
        "who TEXT, "
        "host TEXT, "
        "parameters TEXT"
        ")"_s,
        u"CREATE TABLE job_item ("
        "job TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE, "
        "position INTEGER NOT NULL, "
        "api_user_guid TEXT NOT NULL, "
        "operator_guid TEXT, "
        "operator_name TEXT, "
        "username TEXT, "
        "type TEXT, "
        "created INTEGER, "
        "last_used INTEGER, "
        "last_used_state INTEGER NOT NULL, "
        "requests INTEGER, "
        "description TEXT, "
        "reason TEXT, "
        "outcome TEXT NOT NULL, "
        "detail TEXT, "
        "at INTEGER, "
        "presence TEXT, "
        "PRIMARY KEY (job, position)"
        ") WITHOUT ROWID"_s,
        u"CREATE INDEX job_item_by_api_user ON job_item (api_user_guid)"_s,
        u"CREATE INDEX job_item_undecided ON job_item (job, position) WHERE outcome IN ('planned', 'not known')"_s,
    };
}

QStringList leases()
{
    return sqliteLeaseTable();
}

QStringList whoSignsIn()
{
    return sqliteSignInTable();
}

/// Of a migration, told by the newest one that a program knows; NULL of those before this one, whose programs know
/// nothing of it.
QStringList oldestProgramsThatMayOpenIt()
{
    return {
        u"ALTER TABLE schema_version ADD COLUMN oldest_reader INTEGER"_s,
        u"ALTER TABLE schema_version ADD COLUMN oldest_writer INTEGER"_s,
    };
}

} // namespace

Migration sqliteGround()
{
    return Migration{u"What sharing, clean-up and history stand on"_s,
                     samplesByChange() + factsOfOurOwn() + jobs() + leases() + whoSignsIn()
                         + oldestProgramsThatMayOpenIt() + stateOfTheDirectory() + chainedJournal()};
}

} // namespace umh
