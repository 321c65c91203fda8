#include "store/sqlite/sqlitehistory.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Each also ends on the number, which is the key. The first gives the order in which entries are read, so that nobody
/// walks the table for that, which is ten times as large.
QStringList indexesOfTheJournal()
{
    return {
        u"CREATE INDEX journal_by_at ON journal (at)"_s,
        u"CREATE INDEX journal_by_action ON journal (action)"_s,
        u"CREATE INDEX journal_by_person ON journal (origin, who)"_s,
        u"CREATE INDEX journal_by_api_user ON journal (api_user_guid) WHERE api_user_guid IS NOT NULL"_s,
        u"CREATE INDEX journal_by_operator ON journal (operator_guid) WHERE operator_guid IS NOT NULL"_s,
    };
}

/// Beside the journal, so that a search reads little. It is no part of what is chained, and can be made anew.
QStringList textsToSearchBy()
{
    return {
        u"CREATE TABLE journal_search (number INTEGER PRIMARY KEY, folded TEXT NOT NULL)"_s,
        u"INSERT INTO journal_search (number, folded) "
        "SELECT number, journal_search_text(operator_name, username, who, detail) FROM journal ORDER BY number"_s,
    };
}

/// The entry before the first one: entries up to it have been archived. 0 and zeros where none have.
QStringList whereTheJournalBegins()
{
    return {
        u"ALTER TABLE directory_state ADD COLUMN anchor_entry INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE directory_state ADD COLUMN anchor_hash BLOB NOT NULL DEFAULT "
        "x'0000000000000000000000000000000000000000000000000000000000000000'"_s,
        u"DROP TRIGGER IF EXISTS journal_keeps_entries"_s,
        u"CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal "
        "WHEN old.number > (SELECT anchor_entry FROM directory_state) "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
        u"CREATE TRIGGER journal_anchor_is_an_entry BEFORE UPDATE OF anchor_entry, anchor_hash ON directory_state "
        "WHEN (new.anchor_entry <> old.anchor_entry OR new.anchor_hash <> old.anchor_hash) AND NOT EXISTS "
        "(SELECT 1 FROM journal j WHERE j.number = new.anchor_entry AND j.hash = new.anchor_hash) "
        "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
    };
}

} // namespace

Migration sqliteHistory()
{
    return Migration{u"A journal to look at, to search and to archive"_s,
                     indexesOfTheJournal() + textsToSearchBy() + whereTheJournalBegins()};
}

} // namespace umh
