#include "store/threads/heldlease.h"

#include "store/keptconnection.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMultiMap>
#include <QtCore/QThread>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace umh {
namespace {

constexpr std::chrono::milliseconds pauseBetweenTries = 20ms;

/// What \a work says once nobody else is writing, or in any case after \a atMost; Cancelled on \a stop.
Status onceNobodyWrites(std::chrono::milliseconds atMost, const std::stop_token &stop,
                        const std::function<Status()> &work)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        Status done = work();
        if (done.ok() || done.error().kind != ErrorKind::Busy || timer.hasExpired(atMost.count()))
            return done;
        QThread::msleep(pauseBetweenTries.count());
    }
}

/// The leases that this program does not use any more and could not give back, mostly because their server was gone. So
/// that it need not wait for itself until they are over. Thread-safe.
class LeasesLeftBehind final
{
public:
    [[nodiscard]] static LeasesLeftBehind &instance()
    {
        static LeasesLeftBehind leases;
        return leases;
    }
    /// \a place is the name of the directory's location.
    void add(const QString &place, const LeaseHolder &holder)
    {
        const std::lock_guard lock(m_mutex);
        m_holders.insert(place, holder);
    }
    [[nodiscard]] QList<LeaseHolder> in(const QString &place) const
    {
        const std::lock_guard lock(m_mutex);
        return m_holders.values(place);
    }
    void remove(const QString &place, const QList<LeaseHolder> &holders)
    {
        const std::lock_guard lock(m_mutex);
        m_holders.removeIf([&](const auto &left) {
            return left.key() == place && std::any_of(holders.begin(), holders.end(), [&](const LeaseHolder &holder) {
                       return holder.id == left.value().id;
                   });
        });
    }

private:
    mutable std::mutex m_mutex;
    QMultiMap<QString, LeaseHolder> m_holders;
};

} // namespace

HeldLease::HeldLease(const Directory &directory, const QString &name, const LeaseTerms &terms)
    : m_directory(directory)
    , m_name(name)
    , m_holder(LeaseHolder::anew())
    , m_terms(terms)
{ }

Result<std::unique_ptr<HeldLease>> HeldLease::take(const Directory &directory, const QString &name,
                                                   const LeaseTerms &terms, const std::stop_token &stop)
{
    std::unique_ptr<HeldLease> lease(new HeldLease(directory, name, terms));
    lease->m_thread.reset(QThread::create([lease = lease.get(), stop] { lease->keep(stop); }));
    lease->m_thread->setObjectName(u"lease"_s);
    lease->m_thread->start();
    lease->m_begun.acquire();
    if (!lease->m_taken)
        return lease->m_taken.error();
    return lease;
}

HeldLease::~HeldLease()
{
    m_end.release();
    m_thread->wait();
}

Status HeldLease::check(const Connection &connection) const
{
    return LeaseStore(connection).check(m_name, m_holder);
}

/// What its thread does.
void HeldLease::keep(const std::stop_token &stop)
{
    // Never waits by itself, so that the end need not wait for it.
    KeptConnection kept(m_directory, Directory::Use::WritingAtOnce, stop);
    m_taken = takeOn(kept, stop);
    const bool isTaken = m_taken.ok();
    // It may have been taken all the same, where the answer got lost.
    if (!isTaken && m_taken.error().kind != ErrorKind::LeaseTaken)
        LeasesLeftBehind::instance().add(m_directory.location().name(), m_holder);
    m_begun.release();
    if (!isTaken)
        return;
    renewOn(kept);
    if (!releaseOn(kept))
        LeasesLeftBehind::instance().add(m_directory.location().name(), m_holder);
}

Status HeldLease::takeOn(KeptConnection &kept, const std::stop_token &stop) const
{
    const QString place = m_directory.location().name();
    const QList<LeaseHolder> left = LeasesLeftBehind::instance().in(place);
    // Whoever has it may take it again, and give it back again, so that it does no harm to do that twice.
    Status taken = onceNobodyWrites(m_terms.patience, stop, [&] {
        return kept.write([&](const Connection &connection) -> Status {
            const LeaseStore leases(connection);
            for (const LeaseHolder &holder : left) {
                if (Status released = leases.release(m_name, holder); !released)
                    return released;
            }
            return leases.take(m_name, m_holder, m_terms.term);
        });
    });
    if (taken.ok() || taken.error().kind == ErrorKind::LeaseTaken)
        LeasesLeftBehind::instance().remove(place, left);
    if (taken.ok() || taken.error().kind != ErrorKind::Busy)
        return taken;
    // Perhaps it is whoever has it that writes.
    const Result<const Connection *> connection = kept.connection();
    if (!connection)
        return connection.error();
    const Result<std::optional<Error>> other = LeaseStore(**connection).seenWithAnother(m_name, m_holder);
    return other && *other ? Status(**other) : taken;
}

/// Not by write(), which has more patience than there is at the end.
Status HeldLease::releaseOn(KeptConnection &kept) const
{
    const Result<const Connection *> connection = kept.connection();
    if (!connection)
        return connection.error();
    return onceNobodyWrites(1s, {}, [&] { return LeaseStore(**connection).release(m_name, m_holder); });
}

/// Until the end. Where that has failed, perhaps because its owner is writing, it is tried again soon.
void HeldLease::renewOn(KeptConnection &kept)
{
    const std::chrono::milliseconds soon = std::min<std::chrono::milliseconds>(m_terms.renewal, 1s);
    std::chrono::milliseconds pause = m_terms.renewal;
    while (!m_end.tryAcquire(1, int(pause.count()))) {
        const Result<const Connection *> connection = kept.connection();
        const bool isRenewed = connection && LeaseStore(**connection).renew(m_name, m_holder, m_terms.term).ok();
        // Where somebody else has it by now, check() says so.
        pause = isRenewed ? m_terms.renewal : soon;
    }
}

} // namespace umh
