#include "store/sqlite/sqlitejournalchain.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Takes up the part of the earlier journal, which is \a part of \a parts, and chains it to what has been taken up
/// before. Who, where and by which program was not kept then.
QStringList takingUp(int part, int parts)
{
    const auto upTo = [&](int end) {
        return u"(SELECT coalesce(max(id), 0) / %2 * %1 FROM journal_before_chain)"_s.arg(end).arg(parts);
    };
    // Whatever numbers somebody has given by hand: none is left out.
    const QString from = part == 0 ? u"true"_s : u"id > "_s + upTo(part);
    const QString to = part + 1 == parts ? u"true"_s : u"id <= "_s + upTo(part + 1);
    const QString columns =
        u"number, at, origin, action, api_user_guid, operator_guid, operator_name, username, detail, operation, who, "
        "host, version, job"_s;
    return {
        u"INSERT INTO journal (%1, hash) SELECT %1, chained_hash((SELECT newest_hash FROM directory_state), %1) "
        "OVER (ORDER BY number ROWS UNBOUNDED PRECEDING) FROM (SELECT id AS number, at, origin, action, api_user_guid, "
        "operator_of_detail(detail) AS operator_guid, operator_name, username, detail, NULL AS operation, NULL AS who, "
        "NULL AS host, NULL AS version, NULL AS job FROM journal_before_chain WHERE %2 AND %3)"_s.arg(columns, from,
                                                                                                      to),
        u"UPDATE directory_state SET newest_entry = e.number, newest_hash = e.hash FROM "
        "(SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1) AS e"_s,
    };
}

} // namespace

QStringList makingSqliteDirectoryState()
{
    return {
        u"CREATE TABLE directory_state ("
        "id INTEGER PRIMARY KEY CHECK (id = 1), "
        "guid TEXT NOT NULL, "
        "change_number INTEGER NOT NULL, "
        "newest_entry INTEGER NOT NULL, "
        "newest_hash BLOB NOT NULL"
        ")"_s,
        // The guid is a random one (version 4).
        u"INSERT INTO directory_state (id, guid, change_number, newest_entry, newest_hash) "
        "SELECT 1, substr(digits, 1, 8) || '-' || substr(digits, 9, 4) || '-4' || substr(digits, 14, 3) || '-' || "
        "substr('89ab', (random() & 3) + 1, 1) || substr(digits, 18, 3) || '-' || substr(digits, 21, 12), "
        "0, 0, zeroblob(32) FROM (SELECT lower(hex(randomblob(16))) AS digits)"_s,
        u"CREATE TRIGGER directory_state_stays BEFORE DELETE ON directory_state "
        "BEGIN SELECT RAISE(ABORT, 'the state of the directory stays'); END"_s,
        // INSERT OR REPLACE deletes without a word to the other.
        u"CREATE TRIGGER directory_state_is_one BEFORE INSERT ON directory_state "
        "BEGIN SELECT RAISE(ABORT, 'the state of the directory stays'); END"_s,
    };
}

QStringList chainingSqliteJournal()
{
    QStringList statements{
        // So that they are not taken along to the name that the table has for a moment.
        u"DROP TRIGGER IF EXISTS journal_keeps_entries"_s,
        u"DROP TRIGGER IF EXISTS journal_keeps_words"_s,
        u"DROP TRIGGER IF EXISTS journal_keeps_places"_s,
        u"ALTER TABLE journal RENAME TO journal_before_chain"_s,
        // Numbers are the writers' to give (TransactionRecord).
        u"CREATE TABLE journal ("
        "number INTEGER PRIMARY KEY, "
        "at INTEGER NOT NULL, "
        "origin TEXT NOT NULL, "
        "action TEXT NOT NULL, "
        "api_user_guid TEXT, "
        "operator_guid TEXT, "
        "operator_name TEXT, "
        "username TEXT, "
        "detail TEXT, "
        "operation TEXT, "
        "who TEXT, "
        "host TEXT, "
        "version TEXT, "
        "job TEXT, "
        "hash BLOB NOT NULL"
        ")"_s,
    };
    constexpr int parts = 10;
    for (int part = 0; part < parts; ++part)
        statements += takingUp(part, parts);
    return statements
        + QStringList{
            u"DROP TABLE journal_before_chain"_s,
            u"CREATE INDEX journal_by_operation ON journal (operation) WHERE operation IS NOT NULL"_s,
            u"CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
            u"CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
            // Each takes the next place. INSERT OR REPLACE deletes without a word to the first of them.
            u"CREATE TRIGGER journal_keeps_places BEFORE INSERT ON journal "
            "WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal) "
            "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
        };
}

} // namespace umh
