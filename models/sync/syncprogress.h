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

} // namespace umh

Q_DECLARE_METATYPE(umh::SyncProgress)
