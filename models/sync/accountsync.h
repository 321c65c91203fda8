#pragma once

#include "domain/account.h"
#include "remote/accountlimits.h"
#include "store/directory.h"
#include "store/load/directoryloader.h"
#include "sync/syncprogress.h"
#include "sync/workerthread.h"

#include <QtCore/QObject>

#include <stop_token>

namespace umh {

class Clock;

/// Makes a directory what its account is: reads the account, compares, writes. Lives on the GUI thread; the work is
/// done on a thread of its own, with its own network and its own connection. One sync at a time, also of all programs
/// on one directory: a lease of the directory is held from before the account is asked until the end, but not while a
/// person is asked about removals. Where somebody else has it, or has taken it before this was done, which takes a
/// minute of silence, the sync fails with LeaseTaken.
///
/// Destroying it cancels what is under way and waits for it to end, undone.
class AccountSync final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    AccountSync(Directory directory, const Clock &clock, const AccountLimits &limits = {}, QObject *parent = nullptr);
    ~AccountSync() override;

    /// Starts to sync with \a account, signed in with \a password; does nothing while a sync is under way. Up to
    /// \a consentedRemovals API users are removed without a question.
    void start(const Account &account, const Secret &password, SyncConnects connects, qint64 consentedRemovals = 0);
    /// Ends what is under way with Cancelled, soon; nothing was changed then.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    /// At most 20 times a second, and when the account slows down.
    void progressed(const umh::SyncProgress &progress);
    // One of these, at the end of each.
    void succeeded(const umh::LoadSummary &summary);
    /// Nothing was changed: it would remove more than it may without asking. Start again with \a question's removals,
    /// once a person has agreed.
    void questioned(const umh::SyncQuestion &question);
    void failed(const umh::Error &error);

private:
    class Worker;
    void end();

    std::stop_source m_stop;
    bool m_running = false;
    WorkerThread<Worker> m_thread; ///< the last, so that it is destroyed first
};

} // namespace umh
