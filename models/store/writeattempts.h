#pragma once

#include "domain/result.h"

#include <chrono>
#include <functional>

namespace umh {

/// How often, and for how long, a write is tried. The values are those of the program; tests have shorter ones.
struct WriteTerms
{
    int tries = 5;
    /// Before the second try after a loss; doubled from one to the next, and varied, so that many programs that have
    /// lost the same server do not come back in the same moment.
    std::chrono::milliseconds firstPause{250};
    /// The same where another transaction got in the way.
    std::chrono::milliseconds firstPauseAfterConflict{10};
    std::chrono::milliseconds longestPause{2'000};
    std::chrono::milliseconds inAll{10'000}; ///< no try begins later
    std::chrono::milliseconds findingOut{20'000}; ///< what has become of a commit
};

/// How time passes between tries.
struct WriteTime
{
    /// Waits; false where nobody wants to wait any more.
    std::function<bool(std::chrono::milliseconds)> pause;
    /// Since the beginning.
    std::function<std::chrono::milliseconds()> elapsed;
};

/// Carries out a write, whatever becomes of the connection and whoever is in the way: the one place that decides what
/// is repeated. \a attempt does it all in one transaction, on a connection that can be used, and makes one where there
/// is none.
///
/// - Conflict: another transaction got in the way, and nothing has happened. It is repeated.
/// - ServerLost: the connection ended, and nothing has happened: the server undoes what there was. It is repeated on
///   another connection; ServerUnreachable and ServerFull of that are waited out.
/// - CommitUnknown is final: it could not be found out (findOut()), and what may have happened is not repeated blindly.
/// - Any other error is one that the next try would have as well.
///
/// All within the bounds of \a terms; then the last error. Cancelled where a pause is not to be waited for.
[[nodiscard]] Status carryOut(const std::function<Status()> &attempt, const WriteTime &time,
                              const WriteTerms &terms = {});

/// Whether a commit that got no answer has happened, which \a hasHappened tells once nothing of it can happen any more;
/// \a unknown where that does not come out within the bounds of \a terms.
[[nodiscard]] Result<bool> findOut(const std::function<Result<bool>()> &hasHappened, const Error &unknown,
                                   const WriteTime &time, const WriteTerms &terms = {});

} // namespace umh
