#pragma once

#include "domain/result.h"
#include "store/directory.h"
#include "store/leasestore.h"

#include <QtCore/QSemaphore>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QThread;

namespace umh {

class KeptConnection;

/// A lease that is held for as long as this lives: renewed meanwhile, on a thread and a connection of its own, whatever
/// its owner is busy with, and given back at the end. Made, used and destroyed on one thread, any one.
class HeldLease final
{
public:
    /// Takes the lease called \a name in \a directory. LeaseTaken where somebody else has it; Busy where nobody seems
    /// to, and nobody could write for the patience of \a terms. Waits so long at most; \a stop ends that with
    /// Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<HeldLease>> take(const Directory &directory, const QString &name,
                                                                 const LeaseTerms &terms = {},
                                                                 const std::stop_token &stop = {});
    /// Gives it back, for which it waits a second at most: what cannot be given back then goes by itself when its term
    /// is over, and this program may take it before.
    ~HeldLease();
    Q_DISABLE_COPY_MOVE(HeldLease)

    /// As LeaseStore::check(), on \a connection, as the last thing before a commit.
    [[nodiscard]] Status check(const Connection &connection) const;

private:
    HeldLease(const Directory &directory, const QString &name, const LeaseTerms &terms);
    void keep(const std::stop_token &stop);
    [[nodiscard]] Status takeOn(KeptConnection &kept, const std::stop_token &stop) const;
    void renewOn(KeptConnection &kept);
    [[nodiscard]] Status releaseOn(KeptConnection &kept) const;

    const Directory m_directory;
    const QString m_name;
    const LeaseHolder m_holder;
    const LeaseTerms m_terms;
    Status m_taken; ///< whether it was; written before m_begun is released
    QSemaphore m_begun;
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
};

} // namespace umh
