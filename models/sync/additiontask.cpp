#include "sync/additiontask.h"

#include "domain/programstate.h"
#include "domain/time/clock.h"
#include "remote/accountanswers.h"
#include "store/apiuserstore.h"
#include "sync/changetask.h"

#include <utility>

namespace umh {
namespace {

/// How often none must have appeared before that is told: an account that is slow to answer may be slow to act.
constexpr int looksUntilItIsThere = 2;

} // namespace

AdditionTask::AdditionTask(ChangeContext &context, const QString &operatorGuid, const QString &description,
                           QObject *parent)
    : ApiUserAddition(parent)
    , m_context(context)
    , m_operatorGuid(operatorGuid)
    , m_description(description)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_context.pauses.settle);
    connect(&m_timer, &QTimer::timeout, this, &AdditionTask::look);
}

void AdditionTask::start()
{
    const Result<const Connection *> connection = m_context.directory.connection();
    if (const Status connected = connection ? m_context.stillConnected(**connection) : connection.error(); !connected) {
        fail(connected.error());
        return;
    }
    read([this](const Result<QList<ApiUser>> &before) {
        if (!before) {
            fail(before.error());
            return;
        }
        for (const ApiUser &apiUser : *before)
            m_before += apiUser.guid;
        create();
    });
}

Secret AdditionTask::takePassword()
{
    return std::exchange(m_password, Secret());
}

void AdditionTask::lookAgain()
{
    if (m_busy || !m_told)
        return;
    m_busy = true;
    m_looksLeft = 1;
    look();
}

void AdditionTask::leave()
{
    m_left = true;
    if (!m_busy)
        Q_EMIT done();
}

void AdditionTask::read(const TakeList &take)
{
    m_client = m_context.client;
    if (!m_client) {
        take(m_context.whyNoClient);
        return;
    }
    AccountCall *call = m_client->apiUsersOf(m_operatorGuid);
    connect(call, &AccountCall::finished, this,
            [this, take, request = call->request()](const Result<AccountReply> &result) {
                take(result ? readApiUsersOf(*result, request, m_operatorGuid)
                            : Result<QList<ApiUser>>(result.error()));
            });
}

void AdditionTask::create()
{
    AccountCall *call = m_client->createApiUser(m_operatorGuid, m_description);
    connect(call, &AccountCall::finished, this,
            [this, request = call->request()](const Result<AccountReply> &result) { sent(result, request); });
}

void AdditionTask::sent(const Result<AccountReply> &result, const QString &request)
{
    if (result) {
        answered(*result, request);
        wipeBody(*result);
        return;
    }
    switch (result.error().kind) {
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ServerFailed: // it may have failed before, while or after it did what it was asked
        lost(result.error());
        break;
    default:
        fail(result.error());
        break;
    }
}

/// The account has created it. Its password can be had from this answer and never again, so even where the rest of it
/// makes no sense, the password is kept for the one that has appeared in the list.
void AdditionTask::answered(const AccountReply &reply, const QString &request)
{
    Result<CreatedApiUser> created = readCreatedApiUser(reply, request, m_operatorGuid);
    if (created && m_before.contains(created->apiUser.guid)) // that one is not new
        created = Error{.kind = ErrorKind::OtherThanAsked, .detail = created->apiUser.guid, .request = request};
    if (created) {
        m_password = std::move(created->password);
        succeed(created->apiUser);
        return;
    }
    if (Result<Secret> password = readCreatedPassword(reply, request))
        m_password = std::move(*password);
    lost(created.error());
}

/// Looks for what has been created, if it has.
void AdditionTask::lost(const Error &cause)
{
    m_cause = cause;
    m_looksLeft = looksUntilItIsThere;
    if (!keepsPassword()) {
        m_told = true;
        Q_EMIT outcomeUnknown(m_cause);
    }
    m_timer.start();
}

void AdditionTask::look()
{
    read([this](const Result<QList<ApiUser>> &now) { looked(now); });
}

void AdditionTask::looked(const Result<QList<ApiUser>> &now)
{
    const QList<ApiUser> found = now ? unknownOf(*now) : QList<ApiUser>();
    QList<ApiUser> candidates = found;
    if (keepsPassword())
        candidates.removeIf([this](const ApiUser &apiUser) { return !isAsAsked(apiUser); });
    --m_looksLeft;
    if (now && candidates.isEmpty() && m_looksLeft > 0) {
        m_timer.start();
        return;
    }
    if (keepsPassword() && candidates.size() == 1) {
        succeed(candidates.constFirst());
        return;
    }
    // Of two that are alike, nobody can tell whose password it is. Otherwise it is kept: the next look may find it.
    const bool isAmbiguous = keepsPassword() && candidates.size() > 1;
    if (isAmbiguous)
        m_password = Secret();
    if (!std::exchange(m_told, true) || isAmbiguous)
        Q_EMIT outcomeUnknown(m_cause);
    if (!now) {
        Q_EMIT lookFailed(now.error());
        rest();
        return;
    }
    store(found, Origin::Account, [this](const QList<ApiUser> &stored) {
        Q_EMIT ApiUserAddition::looked(stored);
        rest();
    });
}

/// Those of \a now that have appeared, but not through this program.
QList<ApiUser> AdditionTask::unknownOf(const QList<ApiUser> &now) const
{
    QList<ApiUser> unknown;
    for (const ApiUser &apiUser : now) {
        if (!m_before.contains(apiUser.guid) && !m_context.added.contains(apiUser.guid)
            && !m_context.deleted.contains(apiUser.guid))
            unknown += apiUser;
    }
    return unknown;
}

/// Whether \a apiUser may be the one that was asked for, and not somebody else's of the same seconds.
bool AdditionTask::isAsAsked(const ApiUser &apiUser) const
{
    return apiUser.operatorGuid.compare(m_operatorGuid, Qt::CaseInsensitive) == 0
        && apiUser.description.trimmed() == m_description.trimmed();
}

void AdditionTask::succeed(const ApiUser &apiUser)
{
    m_context.added += apiUser.guid;
    Q_EMIT created(apiUser); // first: the directory may have to be waited for
    m_password = Secret();
    store({apiUser}, Origin::ThisProgram, [this](const QList<ApiUser> &) { Q_EMIT done(); });
}

void AdditionTask::fail(const Error &error)
{
    Q_EMIT failed(error);
    Q_EMIT done();
}

/// Once the account has them, they will be in the directory, however long another program holds it.
void AdditionTask::store(const QList<ApiUser> &apiUsers, Origin addedBy, const TakeStored &next)
{
    QList<ApiUser> list = apiUsers;
    for (ApiUser &apiUser : list) {
        if (apiUser.key != 0 || m_context.deleted.contains(apiUser.guid))
            continue;
        const Result<ApiUser> written = storeOne(apiUser, addedBy);
        if (written) {
            apiUser = *written;
            Q_EMIT stored(apiUser);
        } else if (written.error().kind == ErrorKind::Busy || isOutOfReach(written.error().kind)) {
            QTimer::singleShot(m_context.pauses.directoryRetry, this,
                               [this, list, addedBy, next] { store(list, addedBy, next); });
            return;
        }
        // Otherwise, as where its operator is new here, the next sync brings it.
    }
    next(list);
}

Result<ApiUser> AdditionTask::storeOne(const ApiUser &apiUser, Origin addedBy) const
{
    Result<ApiUser> stored = apiUser;
    const Status written = m_context.write([&](const Connection &connection) -> Status {
        stored = ApiUserStore(connection).store(apiUser, m_context.clock, ApiUserStore::OpenMark::Keep, addedBy);
        return stored ? Status() : Status(stored.error());
    });
    return written ? stored : Result<ApiUser>(written.error());
}

void AdditionTask::rest()
{
    m_busy = false;
    if (m_left)
        Q_EMIT done();
}

} // namespace umh

#include "moc_additiontask.cpp"
