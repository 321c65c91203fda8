#include "store/writeattempts.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace umh {
namespace {

using std::chrono::milliseconds;

/// Whether there was no connection, nor a try, but may soon be: while a server restarts, or another takes its place.
bool isNotThereYet(ErrorKind kind, bool wasThere)
{
    return kind == ErrorKind::ServerUnreachable || kind == ErrorKind::ServerFull
        || (kind == ErrorKind::ReadOnly && wasThere); // only a standby as yet
}

/// Whether it may come out later what has become of a commit, where \a kind has kept it from coming out now.
bool mayComeOut(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Conflict:
    case ErrorKind::Busy: // the lost transaction still holds what is asked for
    case ErrorKind::ServerLost:
    case ErrorKind::ServerTimedOut:
        return true;
    default:
        return isNotThereYet(kind, true);
    }
}

/// The pause before try \a number, from 1 for the second one: between three quarters and five quarters of what it is.
milliseconds pauseBefore(int number, milliseconds first, milliseconds longest)
{
    constexpr int mostDoublings = 16;
    const qint64 whole = std::min<qint64>(first.count() << std::min(number - 1, mostDoublings), longest.count());
    return milliseconds(whole * 3 / 4 + QRandomGenerator::global()->bounded(whole / 2 + 1));
}

} // namespace

Status carryOut(const std::function<Status()> &attempt, const WriteTime &time, const WriteTerms &terms)
{
    int conflicts = 0;
    int losses = 0;
    int absences = 0;
    for (;;) {
        Status done = attempt();
        if (done)
            return done;
        const ErrorKind kind = done.error().kind;
        int *failures = &losses;
        if (kind == ErrorKind::Conflict)
            failures = &conflicts;
        else if (isNotThereYet(kind, losses > 0))
            failures = &absences;
        else if (kind != ErrorKind::ServerLost)
            return done;
        ++*failures;
        if (conflicts + losses >= terms.tries)
            return done;
        const milliseconds pause = pauseBefore(
            *failures, failures == &conflicts ? terms.firstPauseAfterConflict : terms.firstPause, terms.longestPause);
        if (time.elapsed() + pause > terms.inAll)
            return done;
        if (!time.pause(pause))
            return Error{.kind = ErrorKind::Cancelled};
    }
}

Result<bool> findOut(const std::function<Result<bool>()> &hasHappened, const Error &unknown, const WriteTime &time,
                     const WriteTerms &terms)
{
    for (int tries = 1;; ++tries) {
        const Result<bool> happened = hasHappened();
        if (happened)
            return happened;
        if (!mayComeOut(happened.error().kind))
            return unknown;
        const milliseconds pause = pauseBefore(tries, terms.firstPause, terms.longestPause);
        if (time.elapsed() + pause > terms.findingOut || !time.pause(pause))
            return unknown;
    }
}

} // namespace umh
