#pragma once

#include <QtCore/QMetaType>

namespace umh {

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

Q_DECLARE_METATYPE(umh::SyncQuestion)
