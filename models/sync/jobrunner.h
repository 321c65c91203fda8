#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "domain/jobprogress.h"
#include "remote/accountlimits.h"
#include "store/directory.h"
#include "store/keptconnection.h"
#include "store/leasestore.h"
#include "store/openchangestore.h"
#include "sync/accounteditor.h"
#include "sync/jobrules.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace umh {

class AccountClient;
class ChangeTask;
class Clock;
class HeldLease;
struct ChangeContext;

/// How fast a job goes, and how much it bears. The values are those of the program; tests have shorter ones.
struct JobTerms
{
    /// From the beginning of one deletion at the account to that of the next, at least; see setDistance().
    std::chrono::milliseconds distance{500};
    /// The same, at most, for an account that refuses (429, 503): the distance is doubled with each refusal, from a
    /// second on, and falls again slowly.
    std::chrono::milliseconds longestDistance{30'000};
    /// Before it is tried again when the account, or the directory, did not answer; doubled each time.
    std::chrono::milliseconds firstPause{2'000};
    int triesInVain = 6; ///< one after the other, before the job pauses by itself
    int triesOfOne =
        3; ///< of an API user of which the account did not say that it was deleted, and which is still there
    qsizetype batch = 100; ///< deletions in one transaction, where there is no account
    EditorPauses pauses{};
    LeaseTerms lease{};
};

/// Carries out one job after the other, as RemovalJobs says. Lives on that one's thread, which it blocks only as long
/// as the directory takes.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this. \a end: requested before this goes.
    JobRunner(const Directory &directory, const Clock &clock, const AccountLimits &limits, const JobTerms &terms,
              std::stop_token end);
    ~JobRunner() override;

    void setSignIn(const Account &account, const std::optional<Secret> &password);
    void setDistance(std::chrono::milliseconds distance);

    [[nodiscard]] bool isRunning() const { return m_job.has_value(); }
    /// What is written to the directory besides goes by this.
    [[nodiscard]] KeptConnection &directory() { return m_connection; }

    /// Begins, or goes on, with the open job \a id; none must be running. started() or failed() comes at once.
    void begin(const JobId &id);
    void pause() { endAs(JobState::Paused); }
    void stop() { endAs(JobState::Stopped); }

Q_SIGNALS:
    // As those of RemovalJobs.
    void started(const umh::Job &job);
    void progressed(const umh::JobProgress &progress);
    void changedDirectory();
    void ended(const umh::JobProgress &progress);
    void failed(const umh::JobId &id, const umh::Error &error);

private:
    [[nodiscard]] Status getReady(const JobId &id);
    [[nodiscard]] Status takeLease();
    void endAs(JobState state);
    void next();
    void nextSoon() { m_next.start(std::chrono::milliseconds::zero()); }
    void take(const JobItem &item);
    void resume(const OpenChange &open);
    void begin(const ApiUser &apiUser, const OpenChange &change, std::optional<std::chrono::milliseconds> resumedFor);
    [[nodiscard]] Status mayGo(const Connection &connection, const ApiUser &apiUser);
    [[nodiscard]] Status checkLease(const Connection &connection) const;
    void succeeded(OpenChange::Kind kind, bool wasSent);
    void failedOne(const Error &error);
    void unknown(const Error &error, bool wasAsked);
    void letGo();
    void conclude(const JobVerdict &verdict);
    void tryLater(const Error &error);
    void slowDown();
    void speedUp();
    void removeBatch();
    void count(JobOutcome from, JobOutcome to);
    [[nodiscard]] JobProgress progress() const;
    void report(bool atOnce = false);
    void finish(JobState state);
    void pauseBecauseOf(const Error &error);
    void leaveToOthers(const Error &error);
    void clear();

    const Directory m_directory;
    const Clock &m_clock;
    const AccountLimits m_limits;
    const JobTerms m_terms;
    const std::stop_token m_end;
    std::chrono::milliseconds m_wantedDistance;
    std::chrono::milliseconds m_distance; ///< as the account wants it
    KeptConnection m_connection;
    KeptConnection m_renewals;
    std::shared_ptr<AccountClient> m_client;
    Error m_whyNoClient{.kind = ErrorKind::PasswordMissing};
    Account m_account;
    std::unique_ptr<ChangeContext> m_context;

    // While a job is under way
    std::optional<Job> m_job;
    std::unique_ptr<HeldLease> m_lease;
    bool m_mirrors = false; ///< the directory mirrors an account
    std::optional<JobState> m_wanted; ///< how it is to end
    QMap<JobOutcome, qint64> m_tally;
    JobItem m_item; ///< that is under way
    ChangeTask *m_task = nullptr; ///< the same
    bool m_isUnknown = false; ///< what became of it
    bool m_isOver = false; ///< somebody else has ended the job
    std::optional<JobVerdict> m_verdict; ///< why it may not go
    QHash<qint64, int> m_tries; ///< by position
    int m_inVain = 0; ///< how often in a row
    std::optional<Error> m_problem;
    QDateTime m_waitsUntil;
    QTimer m_next{this};
    QElapsedTimer m_sinceLast; ///< since the last deletion began
    QElapsedTimer m_sinceReport;
};

} // namespace umh
