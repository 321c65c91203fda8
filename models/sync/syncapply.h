#pragma once

#include "domain/account.h"
#include "domain/result.h"
#include "store/load/directoryloader.h"
#include "sync/accountfetch.h"
#include "sync/syncprogress.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <variant>

namespace umh {

class Clock;
class Connection;

/// What a sync goes by, besides what the account answered.
struct SyncTerms
{
    Account account{}; ///< to sync with, as the directory knows it
    SyncConnects connects = SyncConnects::No;
    std::optional<Account> connected{}; ///< what the directory said of its account when that was first asked
    QDateTime began{}; ///< UTC, when the account was first asked
    qint64 journalEntry =
        0; ///< the newest entry at that time: what the journal names after it is newer than the answers
    qint64 consentedRemovals = 0; ///< of API users, by a person
    /// Asked right before the commit whether it may be (Transaction::commit()); null where nobody has to be asked.
    std::function<Status(const Connection &)> lastLook{};
};

/// What came of it: what was done, or what a person must be asked before anything is.
using SyncOutcome = std::variant<LoadSummary, SyncQuestion>;

/// Makes the directory what the account is, in one transaction: all of it, or nothing.
///
/// The difference is worked out row by row while the answers are read, so that a million API users need not be in
/// memory twice; and, but for the first load, before anything is locked: others can go on writing to the directory.
/// Only then the lock is taken, and all that they may have changed is looked at again: the connection first, then what
/// the journal names, then what a person has to be asked; what differed is read once more before it is written.
/// OtherAccount where the account is another one than the directory's, and where the directory has been
/// connected otherwise since the account was first asked; NotConnected where it has been disconnected. Runs on the
/// connection's thread for as long as it takes; \a stop ends it with Cancelled.
[[nodiscard]] Result<SyncOutcome> applySync(const Connection &connection, const FetchedAccount &fetched,
                                            const SyncTerms &terms, const Clock &clock,
                                            const std::stop_token &stop = {},
                                            const SyncProgressHandler &onProgress = {});

} // namespace umh
