#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "domain/jobprogress.h"
#include "remote/accountlimits.h"
#include "store/directory.h"
#include "store/keptconnection.h"
#include "store/openchangestore.h"
#include "sync/jobrules.h"
#include "sync/jobtiming.h"

#include <QtCore/QElapsedTimer>
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

    [[nodiscard]] bool isRunning() const { return m_progress.has_value(); }
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
    void removeBatch();
    void report(bool atOnce = false);
    void finish(JobState state);
    [[nodiscard]] Status end(JobState state);
    void pauseBecauseOf(const Error &error);
    void leaveToOthers(const Error &error);
    void clear();

    const Directory m_directory;
    const Clock &m_clock;
    const AccountLimits m_limits;
    const JobTerms m_terms;
    const std::stop_token m_end;
    JobTiming m_timing;
    KeptConnection m_connection;
    KeptConnection m_renewals;
    std::shared_ptr<AccountClient> m_client;
    Error m_whyNoClient{.kind = ErrorKind::PasswordMissing};
    Account m_account;
    std::unique_ptr<ChangeContext> m_context;

    // While a job is under way
    std::optional<JobProgress> m_progress; ///< of that job
    std::unique_ptr<HeldLease> m_lease;
    bool m_mirrors = false; ///< the directory mirrors an account
    std::optional<JobState> m_wanted; ///< how it is to end
    JobItem m_item; ///< that is under way
    ChangeTask *m_task = nullptr; ///< the same
    bool m_isUnknown = false; ///< what became of it
    bool m_isOver = false; ///< somebody else has ended the job
    std::optional<JobVerdict> m_verdict; ///< why it may not go
    QTimer m_next{this};
    QElapsedTimer m_sinceReport;
};

} // namespace umh
