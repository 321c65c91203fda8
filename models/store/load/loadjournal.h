#pragma once

#include "domain/journalrecord.h"
#include "domain/loadsummary.h"
#include "domain/result.h"
#include "store/journal.h"
#include "store/rowwriters.h"

#include <optional>
#include <stop_token>

namespace umh {

class Clock;
class Connection;
struct OpenChange;

/// What a load notes in the journal, part of its transaction: each API user, operator and group that is new or has
/// become another, and at the end how many. Of the very first load nothing is news, and only the numbers are noted.
/// Lives on the connection's thread.
class LoadJournal final
{
public:
    /// Both must outlive this. \a origin: who has done what the load brings.
    LoadJournal(const Connection &connection, const Clock &clock, Origin origin);

    /// Before anything is written: finds out whether anything has been loaded before.
    [[nodiscard]] Status begin();

    // An operator, or a group, has been written with \a outcome, and was \a before until then.
    [[nodiscard]] Status wrote(const Operator &op, OperatorWriter::Outcome outcome,
                               const OperatorWriter::Before &before);
    [[nodiscard]] Status wrote(const OperatorGroup &group, OperatorWriter::Outcome outcome,
                               const OperatorWriter::Before &before);
    [[nodiscard]] Status added(const ApiUser &apiUser);
    /// What is used again is noted, and for a load by this program all else that is different. See changedAtAccount()
    /// for one by an account.
    [[nodiscard]] Status changed(const ApiUser &before, const ApiUser &after);
    /// As Journal::changedAtAccount().
    [[nodiscard]] Status changedAtAccount(const ApiUser &before, const ApiUser &after,
                                          const std::optional<OpenChange> &open);

    /// What went in bulk into tables that were empty, so that all that is there is new: notes all of \a Table, one of
    /// OperatorTable and ApiUserTable. Ends with Cancelled soon after \a stop was requested.
    template<typename Table>
    [[nodiscard]] Status addedAll(const std::stop_token &stop);

    /// How much of what has come of it all.
    [[nodiscard]] Status ended(const LoadSummary &summary);

private:
    [[nodiscard]] Status isNew(const OperatorSummary &row);
    [[nodiscard]] Status isNew(const ApiUser &row) { return m_journal.added(row, m_origin); }

    const Connection &m_connection;
    const Origin m_origin;
    Journal m_journal;
    bool m_isFirst = false; ///< nothing has been loaded before
};

} // namespace umh
