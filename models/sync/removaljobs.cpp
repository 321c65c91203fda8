#include "sync/removaljobs.h"

#include "domain/system/calllater.h"
#include "domain/time/clock.h"
#include "store/jobstore.h"
#include "sync/jobstates.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

/// The part that is on the thread of its own.
class RemovalJobs::Worker final : public QObject
{
public:
    Worker(RemovalJobs &owner, const Directory &directory, const Clock &clock, const AccountLimits &limits,
           const JobTerms &terms, const std::stop_token &end)
        : m_owner(owner)
        , m_clock(clock)
        , m_mayChange(directory.checkMayChange())
        , m_runner(directory, clock, limits, terms, end)
    {
        m_runner.setParent(this);
        connect(&m_runner, &JobRunner::started, this,
                [this](const Job &job) { tell([job](RemovalJobs &to) { Q_EMIT to.started(job); }); });
        connect(&m_runner, &JobRunner::progressed, this, [this](const JobProgress &progress) {
            tell([progress](RemovalJobs &to) { Q_EMIT to.progressed(progress); });
        });
        connect(&m_runner, &JobRunner::changedDirectory, this,
                [this] { tell([](RemovalJobs &to) { Q_EMIT to.changedDirectory(); }); });
        connect(&m_runner, &JobRunner::ended, this, [this](const JobProgress &progress) {
            tellEnd([progress](RemovalJobs &to) { Q_EMIT to.ended(progress); });
        });
        connect(&m_runner, &JobRunner::failed, this, [this](const JobId &id, const Error &error) {
            tellEnd([id, error](RemovalJobs &to) { Q_EMIT to.failed(id, error); });
        });
    }

    void setSignIn(const Account &account, const std::optional<Secret> &password)
    {
        m_account = account;
        m_runner.setSignIn(account, password);
    }
    void setDistance(std::chrono::milliseconds distance) { m_runner.setDistance(distance); }
    void pause() { m_runner.pause(); }
    void stop() { m_runner.stop(); }

    void confirm(const RemovalPlan &plan)
    {
        const JobId id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Job job;
        const Status stored =
            !m_mayChange ? m_mayChange : m_runner.directory().write([&](const Connection &connection) -> Status {
                const Result<Job> made = RemovalPlanner(connection, m_clock, m_account.username).store(plan, id);
                if (!made)
                    return made.error();
                job = *made;
                return {};
            });
        if (!stored) {
            tell([error = stored.error(), left = isBusy()](RemovalJobs &owner) {
                owner.m_running = left;
                Q_EMIT owner.confirmFailed(error);
            });
            return;
        }
        tell([job](RemovalJobs &owner) { Q_EMIT owner.confirmed(job); });
        goOn(id);
    }

    void goOn(const JobId &id)
    {
        if (m_waiting.contains(id))
            return;
        m_waiting += id;
        beginNext();
    }

    void giveUp(const JobId &id)
    {
        JobProgress last;
        const Status given =
            !m_mayChange ? m_mayChange : m_runner.directory().write([&](const Connection &connection) -> Status {
                Result<JobProgress> ended = giveUpJob(connection, id, m_clock);
                if (!ended)
                    return ended.error();
                last = std::move(*ended);
                return {};
            });
        if (given)
            tell([last](RemovalJobs &owner) { Q_EMIT owner.ended(last); });
        else
            tellFailure(id, given.error());
    }

    void tryAgain(const JobId &id)
    {
        const Status planned =
            !m_mayChange ? m_mayChange : m_runner.directory().write([&](const Connection &connection) -> Status {
                const JobStore jobs(connection, m_clock);
                const Result<std::optional<Job>> job = jobs.job(id);
                if (!job)
                    return job.error();
                if (*job && isOpen((*job)->state))
                    return {}; // this has just been done, and was not answered
                const Result<qint64> again = jobs.planAgain(id);
                if (!again)
                    return again.error();
                return *again > 0 ? Status() : Status(Error{.kind = ErrorKind::AlreadyGone, .detail = id});
            });
        if (planned)
            goOn(id);
        else
            tellFailure(id, planned.error());
    }

private:
    void beginNext()
    {
        if (m_runner.isRunning() || m_waiting.isEmpty())
            return;
        m_runner.begin(m_waiting.takeFirst());
    }

    template<typename Tell>
    void tell(Tell tell)
    {
        callLater(&m_owner, [&owner = m_owner, tell = std::move(tell)] { tell(owner); });
    }

    void tellFailure(const JobId &id, const Error &error)
    {
        tell([id, error, left = isBusy()](RemovalJobs &owner) {
            owner.m_running = left;
            Q_EMIT owner.failed(id, error);
        });
    }

    /// A job is not under way any more.
    template<typename Tell>
    void tellEnd(Tell tell)
    {
        callLater(&m_owner, [&owner = m_owner, tell = std::move(tell), left = !m_waiting.isEmpty()] {
            owner.m_running = left;
            tell(owner);
        });
        callLater(this, [this] { beginNext(); });
    }

    [[nodiscard]] bool isBusy() const { return m_runner.isRunning() || !m_waiting.isEmpty(); }

    RemovalJobs &m_owner; ///< outlives the thread
    const Clock &m_clock;
    const Status m_mayChange;
    Account m_account;
    JobRunner m_runner;
    QList<JobId> m_waiting;
};

RemovalJobs::RemovalJobs(const Directory &directory, const Clock &clock, const AccountLimits &limits,
                         const JobTerms &terms, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_planThread(directory, Directory::Use::Background, u"plan"_s)
    , m_thread(u"job"_s, new Worker(*this, directory, clock, limits, terms, m_end.get_token()))
{ }

RemovalJobs::~RemovalJobs()
{
    m_planStop.request_stop();
    m_end.request_stop();
}

void RemovalJobs::setSignIn(const Account &account, const std::optional<Secret> &password)
{
    m_ownUsername = account.username;
    m_thread.run([account, password](Worker &worker) { worker.setSignIn(account, password); });
}

void RemovalJobs::setDistance(std::chrono::milliseconds distance)
{
    m_thread.run([distance](Worker &worker) { worker.setDistance(distance); });
}

void RemovalJobs::plan(const RemovalSelection &selection, const QString &parameters)
{
    cancelPlan();
    m_planStop = std::stop_source();
    m_planThread.run([this, selection, parameters, ticket = m_planTicket, stop = m_planStop.get_token(),
                      ownUsername = m_ownUsername](const Result<const Connection *> &connection) {
        const Result<RemovalPlan> plan = connection
            ? RemovalPlanner(**connection, m_clock, ownUsername).plan(selection, parameters, stop)
            : Result<RemovalPlan>(connection.error());
        callLater(this, [this, plan, ticket] {
            if (ticket != m_planTicket)
                return; // nobody wants it any more
            if (plan)
                Q_EMIT planned(*plan);
            else
                Q_EMIT planFailed(plan.error());
        });
    });
}

void RemovalJobs::cancelPlan()
{
    ++m_planTicket;
    m_planStop.request_stop();
}

void RemovalJobs::confirm(const RemovalPlan &plan)
{
    m_running = true;
    m_thread.run([plan](Worker &worker) { worker.confirm(plan); });
}

void RemovalJobs::goOn(const JobId &id)
{
    m_running = true;
    m_thread.run([id](Worker &worker) { worker.goOn(id); });
}

void RemovalJobs::pause()
{
    m_thread.run([](Worker &worker) { worker.pause(); });
}

void RemovalJobs::stop()
{
    m_thread.run([](Worker &worker) { worker.stop(); });
}

void RemovalJobs::giveUp(const JobId &id)
{
    m_thread.run([id](Worker &worker) { worker.giveUp(id); });
}

void RemovalJobs::tryAgain(const JobId &id)
{
    m_running = true;
    m_thread.run([id](Worker &worker) { worker.tryAgain(id); });
}

} // namespace umh

#include "moc_removaljobs.cpp"
