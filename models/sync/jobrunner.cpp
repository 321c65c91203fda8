#include "sync/jobrunner.h"

#include "domain/time/clock.h"
#include "remote/accountclient.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/jobstore.h"
#include "store/openchangestore.h"
#include "store/threads/heldlease.h"
#include "sync/changetask.h"
#include "sync/jobrules.h"
#include "sync/jobstates.h"
#include "sync/jobtrouble.h"
#include "sync/signedinclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using std::chrono::milliseconds;

/// While another program is at what a job wants to know.
constexpr milliseconds pauseForOthers = std::chrono::seconds(1);

/// As a lease of jobs has it.
Error ofJobs(Error error)
{
    if (error.kind == ErrorKind::LeaseTaken)
        error.kind = ErrorKind::JobTaken;
    return error;
}

} // namespace

JobRunner::JobRunner(const Directory &directory, const Clock &clock, const AccountLimits &limits, const JobTerms &terms,
                     std::stop_token end)
    : m_directory(directory)
    , m_clock(clock)
    , m_limits(limits)
    , m_terms(terms)
    , m_end(std::move(end))
    , m_timing(terms)
    , m_connection(directory, Directory::Use::Writing, m_end)
    , m_renewals(directory, Directory::Use::WritingAtOnce, m_end)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &JobRunner::next);
}

JobRunner::~JobRunner()
{
    delete m_task;
}

void JobRunner::setSignIn(const Account &account, const std::optional<Secret> &password)
{
    const Result<std::shared_ptr<AccountClient>> client = signedInClient(account, password, m_limits);
    m_client = client ? *client : nullptr;
    m_whyNoClient = client ? Error{.kind = ErrorKind::PasswordMissing} : client.error();
    m_account = account;
    if (m_context) {
        m_context->client = m_client;
        m_context->whyNoClient = m_whyNoClient;
        m_context->account = m_account;
    }
}

void JobRunner::setDistance(milliseconds distance)
{
    m_timing.setDistance(distance);
}

void JobRunner::begin(const JobId &id)
{
    Q_ASSERT(!m_progress);
    if (const Status ready = getReady(id); !ready) {
        clear();
        Q_EMIT failed(id, ofJobs(ready.error()));
        return;
    }
    Q_EMIT started(m_progress->job);
    report(true);
    nextSoon();
}

Status JobRunner::getReady(const JobId &id)
{
    if (Status may = m_directory.checkMayChange(); !may)
        return may;
    Result<const Connection *> connection = m_connection.connection();
    if (!connection)
        return connection.error();
    const Result<std::optional<Account>> account = AccountStore(**connection).account();
    if (!account)
        return account.error();
    m_mirrors = account->has_value();
    if (m_mirrors && !m_client)
        return m_whyNoClient;
    if (m_mirrors && !isSameAccount(**account, m_account))
        return Error{.kind = ErrorKind::ConnectedOtherwise};
    if (!m_context) {
        m_context = std::make_unique<ChangeContext>(ChangeContext{m_connection, m_renewals, m_clock, m_terms.pauses,
                                                                  m_limits.totalDeadline + m_terms.pauses.settle,
                                                                  m_client, m_whyNoClient, m_account});
    }
    if (Status taken = takeLease(); !taken)
        return taken;
    return m_connection.write([&](const Connection &open) -> Status {
        Result<JobProgress> begun = beginJob(open, id, m_clock);
        if (!begun)
            return begun.error();
        m_progress = std::move(*begun);
        return {};
    });
}

Status JobRunner::takeLease()
{
    Result<std::unique_ptr<HeldLease>> lease = HeldLease::take(m_directory, u"job"_s, m_terms.lease, m_end);
    if (!lease)
        return lease.error();
    m_lease = std::move(*lease);
    return {};
}

Status JobRunner::checkLease(const Connection &connection) const
{
    return m_lease->check(connection);
}

/// What is being done is done to its end, unless nobody answers.
void JobRunner::endAs(JobState state)
{
    if (!m_progress)
        return;
    m_wanted = state;
    if (m_task && m_isUnknown)
        letGo();
    if (!m_task)
        nextSoon();
}

void JobRunner::next()
{
    m_progress->waitsUntil = {};
    if (m_isOver) {
        finish(JobState::GivenUp);
        return;
    }
    if (m_wanted) {
        finish(*m_wanted);
        return;
    }
    if (!m_mirrors) {
        removeBatch();
        return;
    }
    if (const milliseconds left = m_timing.untilNext(); left.count() > 0) {
        m_next.start(left);
        return;
    }
    const Result<const Connection *> connection = m_connection.connection();
    if (!connection) {
        tryLater(connection.error());
        return;
    }
    const Result<QList<JobItem>> items = JobStore(**connection, m_clock).undecided(m_progress->job.id, 0, 1);
    if (!items) {
        tryLater(items.error());
        return;
    }
    if (items->isEmpty()) {
        finish(JobState::Done);
        return;
    }
    m_timing.beginOne();
    take(items->constFirst());
}

/// One that was asked for before the program ended is found out first, and only what has not happened is begun with.
void JobRunner::take(const JobItem &item)
{
    m_item = item;
    m_verdict.reset();
    m_isUnknown = false;
    const Result<const Connection *> connection = m_connection.connection();
    if (!connection) {
        tryLater(connection.error());
        return;
    }
    const Result<std::optional<OpenChange>> open = OpenChangeStore(**connection, m_clock).of(item.seen.guid);
    if (!open) {
        tryLater(open.error());
        return;
    }
    if (*open) {
        resume(**open);
        return;
    }
    const Result<ApiUser> present = ApiUserStore(**connection).byGuid(item.seen.guid);
    if (!present && present.error().kind == ErrorKind::AlreadyGone) {
        const bool wasAsked = item.outcome == JobOutcome::NotKnown;
        conclude({wasAsked ? JobOutcome::Deleted : JobOutcome::AlreadyGone});
        return;
    }
    if (!present) {
        tryLater(present.error());
        return;
    }
    ApiUser seen = item.seen;
    seen.key = present->key;
    begin(seen, {.apiUserGuid = seen.guid, .kind = OpenChange::Kind::Deletion}, std::nullopt);
}

/// Takes up \a open, a change of the item's API user that was sent earlier.
void JobRunner::resume(const OpenChange &open)
{
    const milliseconds held = heldFor(open, m_clock.now(), m_context->longestRequest);
    if (held.count() > 0 && isInOtherHands(open)) {
        m_next.start(std::min(held, pauseForOthers));
        return;
    }
    bool isTaken = false;
    const Status taken = m_connection.write([&](const Connection &connection) -> Status {
        const Result<bool> mine = OpenChangeStore(connection, m_clock).takeOver(open);
        isTaken = mine && *mine;
        return mine ? Status() : Status(mine.error());
    });
    const Result<const Connection *> connection = m_connection.connection();
    if (!taken || !connection) {
        tryLater(taken ? connection.error() : taken.error());
        return;
    }
    if (!isTaken) {
        m_next.start(pauseForOthers); // somebody was faster, or this program has it already
        return;
    }
    const Result<ApiUser> present = ApiUserStore(**connection).byGuid(open.apiUserGuid);
    if (!present && present.error().kind == ErrorKind::AlreadyGone) {
        const Status struck = m_connection.write(
            [&](const Connection &writing) { return OpenChangeStore(writing, m_clock).strikeOut(open.apiUserGuid); });
        if (struck)
            conclude({JobOutcome::Deleted});
        else
            tryLater(struck.error());
        return;
    }
    if (!present) {
        tryLater(present.error());
        return;
    }
    begin(*present, open, held);
}

void JobRunner::begin(const ApiUser &apiUser, const OpenChange &change, std::optional<milliseconds> resumedFor)
{
    m_task = new ChangeTask(*m_context, apiUser, change, this);
    ChangeTask *const task = m_task;
    task->setJob({.job = m_progress->job.id,
                  .position = m_item.position,
                  .mayGo = [this](const Connection &on, const ApiUser &stored) { return mayGo(on, stored); },
                  .lastLook = [this](const Connection &on) { return checkLease(on); }});
    const auto take = [this, task] {
        m_task = nullptr;
        task->deleteLater();
    };
    connect(task, &ChangeTask::succeeded, this, [this, task, take] {
        take();
        succeeded(task->kind(), task->wasSent());
    });
    connect(task, &ChangeTask::failed, this, [this, take](const ApiUser &, const Error &error) {
        take();
        failedOne(error);
    });
    connect(task, &ChangeTask::outcomeUnknown, this,
            [this](const ApiUser &, const Error &error) { unknown(error, false); });
    connect(task, &ChangeTask::stillUnknown, this, [this](const Error &error) { unknown(error, true); });
    if (resumedFor) {
        m_isUnknown = true;
        task->resume(*resumedFor);
    } else {
        task->start();
    }
}

/// Whether the deletion of the item may be noted, and then sent.
Status JobRunner::mayGo(const Connection &connection, const ApiUser &apiUser)
{
    m_verdict.reset();
    const Result<bool> isOurs = isJobRunning(connection, m_progress->job.id, m_clock);
    if (!isOurs)
        return isOurs.error();
    if (!*isOurs) {
        m_isOver = true;
        return Error{.kind = ErrorKind::Cancelled};
    }
    const QStringList ownUsername = m_mirrors ? QStringList{m_account.username} : QStringList();
    Result<std::optional<JobVerdict>> found = objectionTo(connection, apiUser, m_clock, ownUsername);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    m_verdict = std::move(*found);
    return Error{.kind = ErrorKind::Cancelled};
}

void JobRunner::succeeded(OpenChange::Kind kind, bool wasSent)
{
    m_isUnknown = false;
    m_progress->problem.reset();
    m_timing.goWell();
    m_timing.speedUp();
    Q_EMIT changedDirectory();
    if (kind != OpenChange::Kind::Deletion) {
        nextSoon(); // it was only in the way
        return;
    }
    if (!wasSent) {
        conclude({JobOutcome::AlreadyGone});
        return;
    }
    m_progress->count(m_item.outcome, JobOutcome::Deleted);
    report();
    nextSoon();
}

void JobRunner::failedOne(const Error &error)
{
    m_isUnknown = false;
    if (m_isOver) {
        nextSoon();
        return;
    }
    if (m_verdict) {
        conclude(*m_verdict);
        return;
    }
    switch (error.kind) {
    case ErrorKind::UsedMeanwhile:
    case ErrorKind::ChangedMeanwhile:
        Q_EMIT changedDirectory();
        conclude({JobOutcome::ChangedSince,
                  error.kind == ErrorKind::UsedMeanwhile ? JobDetail::used() : JobDetail::changed()});
        return;
    case ErrorKind::InJob:
        conclude({JobOutcome::NotDone, JobDetail::inJob(error.detail.toLongLong())});
        return;
    case ErrorKind::Forbidden:
    case ErrorKind::RequestRefused:
        conclude({JobOutcome::Refused, error.detail});
        return;
    case ErrorKind::LeaseTaken:
        leaveToOthers(error);
        return;
    default:
        break;
    }
    if (error.kind == ErrorKind::TooManyRequests || error.status == 503)
        m_timing.slowDown();
    if (isAboutOne(error.kind) && m_timing.countRefusal(m_item.position) && !m_timing.goWrong()) {
        conclude({JobOutcome::Refused, error.detail});
        return;
    }
    tryLater(error);
}

/// What became of the item is being found out; \a wasAsked: the account was asked again, in vain.
void JobRunner::unknown(const Error &error, bool wasAsked)
{
    if (!m_isUnknown)
        m_progress->count(m_item.outcome, JobOutcome::NotKnown);
    m_isUnknown = true;
    m_item.outcome = JobOutcome::NotKnown;
    m_progress->problem = error;
    if (m_wanted) {
        letGo();
        nextSoon();
        return;
    }
    if (wasAsked && (needsAPerson(error.kind) || m_timing.goWrong())) {
        letGo();
        pauseBecauseOf(error);
        return;
    }
    report(true);
}

/// The directory holds what is under way as open, for whoever finds it out.
void JobRunner::letGo()
{
    m_task->disconnect(this);
    std::exchange(m_task, nullptr)->deleteLater();
    m_isUnknown = false;
}

/// The item has come to \a verdict.
void JobRunner::conclude(const JobVerdict &verdict)
{
    const Status noted = m_connection.write([&](const Connection &connection) {
        return JobStore(connection, m_clock)
            .setOutcome(m_progress->job.id, m_item.position, verdict.outcome, verdict.detail);
    });
    if (!noted) {
        tryLater(noted.error());
        return;
    }
    if (verdict.outcome != JobOutcome::Refused) {
        m_progress->problem.reset();
        m_timing.goWell();
    }
    m_progress->count(m_item.outcome, verdict.outcome);
    report();
    nextSoon();
}

void JobRunner::tryLater(const Error &error)
{
    m_progress->problem = error;
    if (needsAPerson(error.kind) || m_timing.goWrong()) {
        pauseBecauseOf(error);
        return;
    }
    const QDateTime now = m_clock.now();
    m_progress->waitsUntil = m_timing.waitAfter(error, now);
    m_next.start(milliseconds(now.msecsTo(m_progress->waitsUntil)));
    report(true);
}

/// Without an account.
void JobRunner::removeBatch()
{
    std::optional<QList<JobVerdict>> verdicts;
    const Status removed = m_connection.write([&](const Connection &connection) -> Status {
        Result<std::optional<QList<JobVerdict>>> done =
            removeNext(connection, m_progress->job.id, m_terms.batch, m_clock,
                       [this, &connection] { return checkLease(connection); });
        if (!done)
            return done.error();
        verdicts = std::move(*done);
        return {};
    });
    if (!removed) {
        if (removed.error().kind == ErrorKind::LeaseTaken)
            leaveToOthers(removed.error());
        else
            tryLater(removed.error());
        return;
    }
    m_timing.goWell();
    m_progress->problem.reset();
    if (!verdicts) {
        m_isOver = true;
        nextSoon();
        return;
    }
    if (verdicts->isEmpty()) {
        finish(JobState::Done);
        return;
    }
    for (const JobVerdict &verdict : std::as_const(*verdicts))
        m_progress->count(m_progress->tally.value(JobOutcome::Planned) > 0 ? JobOutcome::Planned : JobOutcome::NotKnown,
                          verdict.outcome);
    Q_EMIT changedDirectory();
    report();
    nextSoon();
}

void JobRunner::report(bool atOnce)
{
    constexpr qint64 millisecondsBetweenReportsOfJobs = 50;
    if (!atOnce && m_sinceReport.isValid() && m_sinceReport.elapsed() < millisecondsBetweenReportsOfJobs)
        return;
    m_sinceReport.start();
    m_progress->slow = m_mirrors && (m_timing.isSlow() || (m_client && m_client->isSlow()));
    Q_EMIT progressed(*m_progress);
}

/// Nothing is under way.
void JobRunner::finish(JobState state)
{
    const Status stored = end(state);
    const JobProgress last = *m_progress;
    clear();
    if (stored)
        Q_EMIT ended(last);
    else
        Q_EMIT failed(last.job.id, stored.error());
}

Status JobRunner::end(JobState state)
{
    return m_connection.write([&](const Connection &connection) -> Status {
        Result<JobProgress> last = endJob(connection, m_progress->job.id, state, m_clock);
        if (!last)
            return last.error();
        m_progress = std::move(*last);
        return {};
    });
}

/// Where that cannot be noted, it looks as if the program had ended.
void JobRunner::pauseBecauseOf(const Error &error)
{
    const JobId id = m_progress->job.id;
    (void)end(JobState::Paused);
    clear();
    Q_EMIT failed(id, ofJobs(error));
}

/// Somebody else is at it by now.
void JobRunner::leaveToOthers(const Error &error)
{
    const JobId id = m_progress->job.id;
    clear();
    Q_EMIT failed(id, ofJobs(error));
}

void JobRunner::clear()
{
    m_next.stop();
    m_progress.reset();
    m_lease.reset();
    m_wanted.reset();
    m_isOver = false;
    m_verdict.reset();
    m_timing.beginAnew();
}

} // namespace umh

#include "moc_jobrunner.cpp"
