#pragma once

#include <QtCore/QMetaType>

#include <functional>

namespace umh {

/// How far a sync is.
struct SyncProgress
{
    enum class Phase {
        Asking, ///< calls to the account: done and total count answers; more calls may follow from them
        Comparing, ///< the answers against the directory: done and total count bytes, apiUsers those compared
        Finishing, ///< done and total count steps
    };
    Phase phase = Phase::Asking;
    qint64 done = 0;
    qint64 total = 0; ///< 0 where it is not known
    qint64 bytes = 0; ///< Asking: received so far
    bool slow = false; ///< Asking: slowly, because the account wants it so
    qint64 apiUsers = 0; ///< Comparing
};
using SyncProgressHandler = std::function<void(const SyncProgress &)>;

/// Whether a sync may change how the directory is connected.
enum class SyncConnects {
    No, ///< the directory is connected just so, or it is left alone
    Yes, ///< a directory without an account is connected
};

/// What a person is asked before a sync removes suspiciously many API users: half an answer of a service must not empty
/// the table.
struct SyncQuestion
{
    qint64 removals = 0; ///< API users that the directory has and the account does not
    qint64 before = 0; ///< API users in the directory
    qint64 listed = 0; ///< API users that the account lists
};

/// Whether \a question must be put to a person who has agreed to \a consented removals so far: more than 10, and more
/// than 30 % of what there is.
[[nodiscard]] constexpr bool needsConsent(const SyncQuestion &question, qint64 consented)
{
    const bool suspicious = question.removals > 10 && question.removals * 10 > question.before * 3;
    return suspicious && question.removals > consented;
}

} // namespace umh

Q_DECLARE_METATYPE(umh::SyncProgress)
Q_DECLARE_METATYPE(umh::SyncQuestion)
