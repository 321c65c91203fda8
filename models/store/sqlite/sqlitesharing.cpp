#include "store/sqlite/sqlitesharing.h"

using namespace Qt::StringLiterals;

namespace umh {

QStringList sqliteLeaseTable()
{
    return {u"CREATE TABLE lease ("
            "name TEXT NOT NULL PRIMARY KEY, "
            "holder TEXT NOT NULL, "
            "person TEXT NOT NULL, "
            "host TEXT NOT NULL, "
            "since INTEGER NOT NULL, "
            "until INTEGER NOT NULL"
            ") WITHOUT ROWID"_s};
}

QStringList sqliteSignInTable()
{
    return {
        u"CREATE TABLE sign_in ("
        "username TEXT NOT NULL PRIMARY KEY, "
        "first_seen INTEGER, "
        "last_seen INTEGER"
        ") WITHOUT ROWID"_s,
        // When that was first is not known.
        u"INSERT INTO sign_in (username, first_seen, last_seen) "
        "SELECT username, NULL, last_sync FROM account WHERE username <> ''"_s,

        // Made anew, because SQLite takes columns away from 3.35 on only.
        u"ALTER TABLE account RENAME TO account_with_username"_s,
        u"CREATE TABLE account ("
        "id INTEGER PRIMARY KEY CHECK (id = 1), "
        "base_url TEXT NOT NULL, "
        "account_id TEXT, "
        "operators_in_use INTEGER, "
        "operator_quota INTEGER, "
        "expires INTEGER, "
        "last_sync INTEGER, "
        "guid_form INTEGER NOT NULL DEFAULT 0, "
        "time_zone TEXT NOT NULL DEFAULT '', "
        "times_lack_offset INTEGER NOT NULL DEFAULT 0, "
        "rereads_times INTEGER NOT NULL DEFAULT 0, "
        "time_difference INTEGER"
        ")"_s,
        u"INSERT INTO account (id, base_url, account_id, operators_in_use, operator_quota, expires, last_sync, "
        "guid_form, time_zone, times_lack_offset, rereads_times, time_difference) "
        "SELECT id, base_url, account_id, operators_in_use, operator_quota, expires, last_sync, guid_form, time_zone, "
        "times_lack_offset, rereads_times, time_difference FROM account_with_username"_s,
        u"DROP TABLE account_with_username"_s,
    };
}

} // namespace umh
