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

/// What a write consists of, for carryOut().
struct WriteMeans
{
    /// Does it all in one transaction, on a connection that can be used; makes one where there is none.
    std::function<Status()> attempt;
    /// Whether the attempt whose commit was not answered has happened: asked once nothing of it can happen any more.
    std::function<Result<bool>()> hasHappened;
    /// Waits; false where it is not to go on.
    std::function<bool(std::chrono::milliseconds)> pause;
    /// Since the beginning.
    std::function<std::chrono::milliseconds()> elapsed;
};

enum class WriteEnd {
    Done,
    DoneBefore, ///< by an attempt that got no answer; the last one has not run
};

/// Carries out a write once and only once, whatever becomes of the connection and whoever is in the way: the one place
/// that decides what is repeated.
///
/// - Conflict: another transaction got in the way, and nothing has happened. It is repeated.
/// - ServerLost: the connection ended before the commit was sent, so that the server undoes what there was. It is
///   repeated on another connection; ServerUnreachable and ServerFull of that are waited out.
/// - CommitUnknown: the commit was sent and not answered. It is found out whether it has happened: if so it is done, if
///   not it is repeated. Where that cannot be found out in time, it remains CommitUnknown.
/// - Any other error is one that the next try would have as well.
///
/// All within the bounds of \a terms; then the last error. Cancelled where a pause is not to be waited for; never while
/// something is unknown.
[[nodiscard]] Result<WriteEnd> carryOut(const WriteMeans &means, const WriteTerms &terms = {});

} // namespace umh
