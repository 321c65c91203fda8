#include "sync/changetask.h"

#include "domain/apiuserdifferences.h"
#include "domain/time/clock.h"
#include "remote/accountanswers.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/jobstore.h"

#include <algorithm>
#include <utility>

namespace umh {
namespace {

/// How often an API user must be found unchanged before a change that was not answered counts as not carried out.
constexpr int looksThatSettle = 2;
/// How often a change is sent to an account that takes no more calls for now.
constexpr int mostSends = 3;
/// How often a change in flight says so within the time that it is held at least (heldFor()).
constexpr int renewalsWhileHeld = 4;

} // namespace

Status ChangeContext::stillConnected(const Connection &connection) const
{
    const Result<std::optional<Account>> now = AccountStore(connection).account();
    if (!now)
        return now.error();
    return *now && isSameAccount(**now, account) ? Status() : Status(Error{.kind = ErrorKind::ConnectedOtherwise});
}

Status ChangeContext::write(const std::function<Status(const Connection &)> &step) const
{
    return directory.write([&](const Connection &connection) -> Status {
        Status connected = stillConnected(connection);
        return connected ? step(connection) : connected;
    });
}

ChangeTask::ChangeTask(const ChangeContext &context, const ApiUser &apiUser, const OpenChange &change, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_apiUser(apiUser)
    , m_stored(apiUser)
    , m_change(change)
    , m_retry(context.pauses.firstRetry)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeTask::look);
    m_inFlight.setInterval(std::max(context.longestRequest / renewalsWhileHeld, std::chrono::milliseconds(1)));
    connect(&m_inFlight, &QTimer::timeout, this, &ChangeTask::renew);
}

void ChangeTask::start()
{
    // Another account's API users are none of this one's business.
    const auto read = [this] {
        readAgain([this](const Result<ApiUser> &now) {
            if (now)
                readOperator(*now);
            else if (now.error().kind == ErrorKind::NotAtAccount)
                vanished();
            else
                fail(now.error());
        });
    };
    inDirectory(
        [this](const Connection &connection) {
            return JobStore(connection, m_context.clock).checkIsFree(m_apiUser.guid, m_job ? m_job->job : JobId());
        },
        read);
}

void ChangeTask::resume(std::chrono::milliseconds held)
{
    m_held.setRemainingTime(held);
    m_cause = Error{.kind = ErrorKind::OutcomeUnknown};
    m_told = true;
    m_sent = true;
    look();
}

void ChangeTask::lookNow()
{
    if (m_timer.isActive() && !m_settling) {
        m_timer.stop();
        look();
    }
}

/// A deletion is asked about by the name of the operator, too, and that stands elsewhere at the account. Where it does
/// not have the operator by itself, the directory's word stands.
void ChangeTask::readOperator(const ApiUser &now)
{
    if (m_change.kind != OpenChange::Kind::Deletion) {
        check(now);
        return;
    }
    AccountCall *call = m_client->oneOperator(now.operatorGuid);
    ask(call, [this, now, request = call->request()](const Result<AccountReply> &result) {
        const Result<Operator> op =
            result ? umh::readOperator(*result, request, now.operatorGuid) : Result<Operator>(result.error());
        if (!op && op.error().kind != ErrorKind::NotAtAccount) {
            fail(op.error());
            return;
        }
        ApiUser complete = now;
        complete.operatorName = m_apiUser.operatorName;
        if (op) {
            m_operator = *op;
            complete.operatorName = op->fullName;
        }
        check(complete);
    });
}

/// Nothing is sent on the strength of what was seen some time ago.
void ChangeTask::check(const ApiUser &now)
{
    const auto overtaken = [&](ErrorKind kind) { refused(now, Error{.kind = kind}); };
    if (m_change.kind == OpenChange::Kind::Deletion) {
        QList<ApiUserSort> differences = differencesOf(m_apiUser, now);
        // The account may count that we have just asked it, so of the API user that signs in this says nothing.
        const bool isOurOwn = isSameUsername(m_apiUser.username, m_context.account.username);
        if (isOurOwn) {
            differences.removeAll(ApiUserSort::LastUsed);
            differences.removeAll(ApiUserSort::Requests);
        }
        if (differences.isEmpty())
            send(now);
        else
            overtaken(!isOurOwn && usedSince(m_apiUser, now) ? ErrorKind::UsedMeanwhile : ErrorKind::ChangedMeanwhile);
        return;
    }
    if (mayBeAnother(m_apiUser, now))
        overtaken(ErrorKind::ChangedMeanwhile);
    else if (now.description == m_change.description)
        carriedOut(); // somebody has just done the same
    else if (now.description != m_apiUser.description)
        overtaken(ErrorKind::ChangedMeanwhile);
    else
        send(now);
}

/// To the account that it was read from, whatever the context has by now. \a now: as it is there.
void ChangeTask::send(const ApiUser &now)
{
    inDirectory([this, now](const Connection &connection) { return note(connection, now); },
                [this, operatorGuid = now.operatorGuid] {
                    m_sent = true;
                    m_inFlight.start();
                    AccountCall *call = m_change.kind == OpenChange::Kind::Deletion
                        ? m_client->deleteApiUser(m_apiUser.guid)
                        : m_client->setDescription(m_apiUser.guid, operatorGuid, m_change.description);
                    ask(call, [this](const Result<AccountReply> &result) {
                        m_inFlight.stop();
                        sent(result);
                    });
                });
}

/// Notes it as open, unless another program is at it. What is deleted is in the directory as it was then, so that
/// whoever finds out that it is gone journals just that. Of two transactions, either of which comes to the same if it
/// is done twice: what is stored already is left as it is, and a note of its own is no other program's. Whether the API
/// user is a job's is asked in the same transaction, as nobody plans a job of one that has an open change.
Status ChangeTask::note(const Connection &connection, const ApiUser &now)
{
    if (m_change.kind == OpenChange::Kind::Deletion) {
        const Result<ApiUser> stored =
            ApiUserStore(connection).storeKnown(now, m_context.clock, ApiUserStore::OpenMark::Keep, m_operator);
        if (!stored)
            return stored.error();
        m_stored = *stored;
    }
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const OpenChangeStore changes(connection, m_context.clock);
    const Result<std::optional<OpenChange>> open = changes.of(m_apiUser.guid);
    if (!open)
        return open.error();
    const QDateTime moment = m_context.clock.now();
    const bool isOwn = *open && m_firstNote.isValid() && (*open)->holder == ProcessIdentity::current()
        && (*open)->renewed >= m_firstNote;
    if (!m_firstNote.isValid())
        m_firstNote = moment;
    if (*open && !isOwn && heldFor(**open, moment, m_context.longestRequest).count() > 0)
        return Error{.kind = ErrorKind::UnderWayElsewhere};
    const JobStore jobs(connection, m_context.clock);
    if (Status isFree = jobs.checkIsFree(m_apiUser.guid, m_job ? m_job->job : JobId()); !isFree)
        return isFree;
    if (m_job) {
        if (Status may = m_job->mayGo(connection, m_stored); !may)
            return may;
        if (Status noted = jobs.setOutcome(m_job->job, m_job->position, JobOutcome::NotKnown); !noted)
            return noted;
    }
    if (Status noted = changes.note(m_change); !noted)
        return noted;
    return transaction->commit([&] { return m_job ? m_job->lastLook(connection) : Status(); });
}

/// Where another program holds the directory now, the next time will do.
void ChangeTask::renew() const
{
    if (const Result<const Connection *> connection = m_context.renewals.connection())
        (void)OpenChangeStore(**connection, m_context.clock).renew(m_apiUser.guid);
}

void ChangeTask::sent(const Result<AccountReply> &result)
{
    if (result) {
        m_agreed = true;
        carriedOut();
        return;
    }
    const Error &error = result.error();
    switch (error.kind) {
    case ErrorKind::NotAtAccount:
        if (m_change.kind == OpenChange::Kind::Deletion)
            carriedOut();
        else
            vanished();
        break;
    case ErrorKind::TooManyRequests: // refused before it was done; from the beginning, so that it is not sent blindly
        if (!m_job && ++m_refusals < mostSends && !error.until.isValid())
            strikeOut([this] { start(); });
        else
            giveUp(error);
        break;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ServerFailed: // it may have failed before, while or after it did what it was asked
        m_cause = error;
        lookLater(error);
        break;
    default:
        giveUp(error);
        break;
    }
}

/// It was sent, and the account has refused it.
void ChangeTask::giveUp(const Error &error)
{
    strikeOut([this, error] { fail(error); });
}

/// It is not open any more; \a next comes then.
void ChangeTask::strikeOut(const std::function<void()> &next)
{
    inDirectory([this](const Connection &connection) { return notHappened(connection); }, next);
}

/// Strikes it out as one that has not happened. A job that has asked for it has it planned again.
Status ChangeTask::notHappened(const Connection &connection) const
{
    return inWriteTransaction(connection, [&]() -> Status {
        if (Status decided = JobStore(connection, m_context.clock).decide(m_apiUser.guid, JobOutcome::Planned);
            !decided)
            return decided;
        return OpenChangeStore(connection, m_context.clock).strikeOut(m_apiUser.guid);
    });
}

/// What became of a change that was sent: the account is asked.
void ChangeTask::look()
{
    if (std::exchange(m_looking, true))
        return;
    readAgain([this](const Result<ApiUser> &now) {
        m_looking = false;
        looked(now);
    });
}

void ChangeTask::looked(const Result<ApiUser> &now)
{
    if (!now && now.error().kind == ErrorKind::NotAtAccount) {
        if (m_change.kind == OpenChange::Kind::Deletion)
            carriedOut();
        else
            vanished();
        return;
    }
    if (!now) {
        lookLater(now.error());
        return;
    }
    if (m_change.kind == OpenChange::Kind::Description && now->description == m_change.description) {
        carriedOut();
        return;
    }
    if (!m_held.hasExpired()) {
        letSettle(std::chrono::ceil<std::chrono::milliseconds>(m_held.remainingTimeAsDuration()));
        return;
    }
    if (++m_looks < looksThatSettle) {
        letSettle(m_context.pauses.settle);
        return;
    }
    // It is known now that it has not happened.
    Error error = m_cause;
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.kind = ErrorKind::NotCarriedOut;
    refused(*now, error);
}

void ChangeTask::lookLater(const Error &error)
{
    const bool first = !std::exchange(m_told, true);
    if (first) {
        letSettle(m_context.pauses.settle);
        Q_EMIT outcomeUnknown(m_apiUser, error);
        return;
    }
    m_settling = false;
    m_timer.start(m_retry);
    m_retry = std::min(m_retry * 2, m_context.pauses.longestRetry);
    Q_EMIT stillUnknown(error);
}

/// An account that is slow to answer may be slow to act: nobody looks before that, however impatient.
void ChangeTask::letSettle(std::chrono::milliseconds pause)
{
    m_settling = true;
    m_timer.start(pause);
}

/// The account has agreed, or is found to have done it: now the directory.
void ChangeTask::carriedOut()
{
    if (m_change.kind == OpenChange::Kind::Deletion) {
        surelyInDirectory([this](const Connection &connection) { return removeFromDirectory(connection, false); },
                          [this] { succeed(m_apiUser); });
        return;
    }
    auto stored = std::make_shared<ApiUser>(m_apiUser);
    stored->description = m_change.description;
    surelyInDirectory([this, stored](const Connection &connection) { return describeInDirectory(connection, *stored); },
                      [this, stored] { succeed(*stored); });
}

/// The account does not have it any more, and not because of us.
void ChangeTask::vanished()
{
    inDirectory([this](const Connection &connection) { return removeFromDirectory(connection, true); },
                [this] {
                    if (m_change.kind == OpenChange::Kind::Deletion)
                        succeed(m_apiUser);
                    else
                        fail(Error{.kind = ErrorKind::AlreadyGone});
                });
}

/// It has not happened, and the account holds \a now.
void ChangeTask::refused(const ApiUser &now, const Error &error)
{
    inDirectory(
        [this, now](const Connection &connection) -> Status {
            // Before it is struck out: what is open is looked at again, what a job does not know may not be.
            if (Status decided = JobStore(connection, m_context.clock).decide(m_apiUser.guid, JobOutcome::Planned);
                !decided)
                return decided;
            const bool isTheirs = m_operator && m_operator->guid == now.operatorGuid;
            const Result<ApiUser> stored = ApiUserStore(connection)
                                               .storeKnown(now, m_context.clock, ApiUserStore::OpenMark::StrikeOut,
                                                           isTheirs ? m_operator : std::nullopt);
            if (stored)
                return {};
            // Its operator is new, and the next sync brings both; or another program has deleted it.
            if (stored.error().kind == ErrorKind::OperatorUnknown || stored.error().kind == ErrorKind::AlreadyGone)
                return OpenChangeStore(connection, m_context.clock).strikeOut(m_apiUser.guid);
            return stored.error();
        },
        [this, error] { fail(error); });
}

Status ChangeTask::removeFromDirectory(const Connection &connection, bool byAccount) const
{
    Status removed =
        ApiUserStore(connection).remove(m_stored, m_context.clock, byAccount ? Origin::Account : Origin::ThisProgram);
    // A sync may have been faster.
    if (removed || removed.error().kind != ErrorKind::AlreadyGone)
        return removed;
    return inWriteTransaction(connection, [&]() -> Status {
        if (Status decided = JobStore(connection, m_context.clock).decide(m_apiUser.guid, JobOutcome::Deleted);
            !decided)
            return decided;
        return OpenChangeStore(connection, m_context.clock).strikeOut(m_apiUser.guid);
    });
}

/// Gives the row of the API user its new description; \a stored is what it is then.
Status ChangeTask::describeInDirectory(const Connection &connection, ApiUser &stored) const
{
    ApiUserStore store(connection);
    Result<ApiUser> present = store.byGuid(m_apiUser.guid);
    if (present) {
        present->description = m_change.description;
        present = store.storeKnown(*present, m_context.clock, ApiUserStore::OpenMark::StrikeOut);
    }
    if (present) {
        stored = *present;
        return {};
    }
    // A sync has taken it away in the meantime.
    if (present.error().kind == ErrorKind::AlreadyGone)
        return OpenChangeStore(connection, m_context.clock).strikeOut(m_apiUser.guid);
    return present.error();
}

void ChangeTask::readAgain(const std::function<void(const Result<ApiUser> &)> &take)
{
    if (!haveClient())
        return;
    AccountCall *call = m_client->apiUser(m_apiUser.guid);
    ask(call, [this, take, request = call->request()](const Result<AccountReply> &result) {
        take(result ? readApiUser(*result, request, m_apiUser.guid) : Result<ApiUser>(result.error()));
    });
}

bool ChangeTask::haveClient()
{
    m_client = m_context.client;
    if (m_client)
        return true;
    const Error error = m_context.whyNoClient;
    m_looking = false;
    if (m_cause.kind == ErrorKind::Unexpected) // nothing was sent yet
        fail(error);
    else
        lookLater(error);
    return false;
}

void ChangeTask::ask(AccountCall *call, const Take &take)
{
    connect(call, &AccountCall::finished, this, take);
}

void ChangeTask::inDirectory(const Step &step, const std::function<void()> &next, int tries)
{
    const Status done = m_context.write(step);
    if (done)
        next();
    else if (done.error().kind == ErrorKind::Busy && tries > 1)
        QTimer::singleShot(m_context.pauses.directoryRetry, this,
                           [this, step, next, tries] { inDirectory(step, next, tries - 1); });
    else
        fail(done.error());
}

void ChangeTask::surelyInDirectory(const Step &step, const std::function<void()> &next)
{
    const Status done = m_context.write(step);
    const bool isOthers = !done && done.error().kind == ErrorKind::ConnectedOtherwise;
    if (done || (isOthers && m_agreed)) {
        next();
        return;
    }
    if (isOthers) {
        fail(done.error());
        return;
    }
    if (!std::exchange(m_told, true))
        Q_EMIT outcomeUnknown(m_apiUser, done.error());
    QTimer::singleShot(m_context.pauses.directoryRetry, this, [this, step, next] { surelyInDirectory(step, next); });
}

void ChangeTask::succeed(const ApiUser &apiUser)
{
    Q_EMIT succeeded(apiUser);
}

void ChangeTask::fail(const Error &error)
{
    Q_EMIT failed(m_apiUser, error);
}

} // namespace umh

#include "moc_changetask.cpp"
