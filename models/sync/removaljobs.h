#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "domain/jobprogress.h"
#include "domain/removalplan.h"
#include "remote/accountlimits.h"
#include "store/directory.h"
#include "store/removalplanner.h"
#include "store/threads/directorythread.h"
#include "sync/jobrunner.h"
#include "sync/workerthread.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace umh {

class Clock;

/// Plans what is to be removed, and carries confirmed plans out as jobs: at the account first, where the directory
/// mirrors one, one after the other; else in batches. Lives on the GUI thread and never blocks it; works on a thread of
/// its own, with its own network and its own connections.
///
/// A job is stored before its first request. Each API user is read again just before it is deleted, and left alone
/// where it is not what the plan showed, or somebody wants it kept, or signs in with it. It is one job at a time, also
/// of all programs on one directory: whoever is at one has the lease "job". What goes wrong with the account or the
/// directory as a whole is waited out for a while; then the job pauses by itself. A job never goes on by itself: where
/// a program ended in the middle, goOn() takes it up.
///
/// Destroying it ends the job under way as if the program had been killed, but sooner than that it lets what it has
/// sent be answered only where that is at once.
class RemovalJobs final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    RemovalJobs(const Directory &directory, const Clock &clock, const AccountLimits &limits = {},
                const JobTerms &terms = {}, QObject *parent = nullptr);
    ~RemovalJobs() override;

    /// Signs in like this from now on, see AccountEditor::setSignIn(). Not for a directory without an account.
    void setSignIn(const Account &account, const std::optional<Secret> &password);
    /// From the next deletion on, see JobTerms::distance.
    void setDistance(std::chrono::milliseconds distance);

    /// Makes a plan; planned() or planFailed() answers, unless cancelPlan() or another plan comes before.
    void plan(const RemovalSelection &selection, const QString &parameters = {});
    void cancelPlan();
    /// A person wants \a plan carried out: stores it as a job and begins with that, or, while another is under way
    /// here, when that has ended. confirmed() or confirmFailed() answers.
    void confirm(const RemovalPlan &plan);

    /// Goes on with a job that is open. started() or failed() answers.
    void goOn(const JobId &id);
    // Of the job under way here. What is being done is done to its end, unless nobody answers; ended() tells.
    void pause();
    void stop(); ///< the same, and what is left is not done
    /// Ends a job that is open and that nobody is at, so that its API users are free again. ended() or failed()
    /// answers.
    void giveUp(const JobId &id);
    /// Takes up again what of a job that is not open was refused, or not done; but for API users that are in another
    /// open job by now. As goOn(); AlreadyGone where there is nothing of that kind.
    void tryAgain(const JobId &id);

    /// Whether a job is under way here, or waits for another to end.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void planned(const umh::RemovalPlan &plan);
    void planFailed(const umh::Error &error);
    /// The plan is stored as \a job.
    void confirmed(const umh::Job &job);
    /// It is not; nothing was removed.
    void confirmFailed(const umh::Error &error);

    void started(const umh::Job &job);
    /// At most 20 times a second, and whenever it is about to wait.
    void progressed(const umh::JobProgress &progress);
    /// The job under way here has removed one or more API users, or what it has read again of one is new; as
    /// DirectoryWatcher tells a little later, too.
    void changedDirectory();
    /// Nobody is at the job any more; its state tells why. Where some of it is not known, the AccountEditor finds that
    /// out once the job is not open any more (AccountEditor::resolveNow()).
    void ended(const umh::JobProgress &progress);
    /// The job could not be begun, or gone on with, and has paused by itself if it had begun; goOn() takes it up.
    void failed(const umh::JobId &id, const umh::Error &error);

private:
    class Worker;

    bool m_running = false;
    const Clock &m_clock;
    QString m_ownUsername; ///< with which this person signs in; empty where nobody does
    std::stop_source m_planStop;
    quint64 m_planTicket = 0; ///< of the plan that is wanted
    std::stop_source m_end;
    DirectoryThread m_planThread;
    WorkerThread<Worker> m_thread; ///< the last, so that it is destroyed first
};

} // namespace umh
