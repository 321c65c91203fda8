#include "sync/accountfetch.h"

#include "remote/accountanswers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How often the list of groups is read, where groups vanish while their members are asked for.
constexpr int mostGroupReads = 3;

} // namespace

AccountFetch::AccountFetch(AccountClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_client, &AccountClient::slowedDown, this, &AccountFetch::report);
}

void AccountFetch::start()
{
    ask(
        m_client.account(),
        [this](const AccountReply &reply) -> Status {
            Result<Account> account = readAccount(reply, u"GET /Account"_s, &m_fetched.notes);
            if (!account)
                return account.error();
            m_fetched.account = std::move(*account);
            return {};
        },
        [this](const Error &error) -> Status {
            // An API user may be kept from this and still read all that matters.
            m_fetched.notes.accountIsHidden = error.kind == ErrorKind::Forbidden;
            return m_fetched.notes.accountIsHidden ? Status() : Status(error);
        });
    ask(m_client.operators(), [this](const AccountReply &reply) -> Status {
        m_fetched.operators = reply;
        return {};
    });
    askForGroups();
    ask(m_client.apiUsers(), [this](const AccountReply &reply) -> Status {
        m_fetched.apiUsers = reply;
        return {};
    });
}

void AccountFetch::askForGroups()
{
    ++m_groupReads;
    ask(m_client.operatorGroups(), [this](const AccountReply &reply) { return takeGroups(reply); });
}

Status AccountFetch::takeGroups(const AccountReply &reply)
{
    m_fetched.groups.clear();
    ReadingNotes notes;
    const Status read = readOperatorGroups(
        reply, u"GET /OperatorGroup"_s,
        [this](OperatorGroup &&group) -> Status {
            m_fetched.groups += std::move(group);
            return {};
        },
        {}, &notes);
    if (!read)
        return read;
    m_groupNotes = notes;
    m_client.setHabits({m_client.habits().zone, notes.commonGuidForm().value_or(GuidForm::Dashed)});
    for (const OperatorGroup &group : std::as_const(m_fetched.groups)) {
        if (!m_members.contains(group.guid))
            askForMembers(group.guid);
    }
    return {};
}

void AccountFetch::askForMembers(const QString &groupGuid)
{
    AccountCall *call = m_client.members(groupGuid);
    ask(
        call,
        [this, groupGuid, request = call->request()](const AccountReply &reply) -> Status {
            Result<QList<QString>> guids = readMembers(reply, request);
            if (!guids)
                return guids.error();
            m_members.insert(groupGuid, std::move(*guids));
            return {};
        },
        [this](const Error &error) -> Status {
            if (error.kind != ErrorKind::NotAtAccount)
                return error;
            m_vanished = error;
            return {};
        });
}

void AccountFetch::ask(AccountCall *call, const Take &take, const TakeError &takeError)
{
    ++m_asked;
    m_calls += call;
    connect(call, &AccountCall::progressed, this, [this, call](qint64 bytes) { noteBytes(call, bytes); });
    connect(call, &AccountCall::finished, this, [this, call, take, takeError](const Result<AccountReply> &result) {
        m_calls.removeOne(call);
        m_bytesBefore += m_bytesOf.take(call);
        if (m_ended)
            return;
        const Status taken = result ? take(*result) : takeError ? takeError(result.error()) : Status(result.error());
        ++m_answered;
        report();
        if (!taken)
            end(taken);
        else if (m_answered == m_asked)
            finish();
    });
    report();
}

/// Everything is answered. Where a group has vanished, the list of groups that named it is out of date.
void AccountFetch::finish()
{
    if (m_vanished && m_groupReads == mostGroupReads) {
        Error error = *m_vanished; // it is listed, and it is not there: the account contradicts itself
        error.kind = ErrorKind::ServerFailed;
        end(error);
        return;
    }
    if (std::exchange(m_vanished, std::nullopt)) {
        askForGroups();
        return;
    }
    m_fetched.notes.add(m_groupNotes);
    for (OperatorGroup &group : m_fetched.groups)
        group.members = m_members.value(group.guid);
    end({});
}

void AccountFetch::noteBytes(const AccountCall *call, qint64 bytes)
{
    m_bytesOf.insert(call, bytes);
    report();
}

void AccountFetch::report()
{
    SyncProgress progress;
    progress.done = m_answered;
    progress.total = m_asked;
    progress.bytes = m_bytesBefore;
    progress.slow = m_client.isSlow();
    for (const qint64 bytes : std::as_const(m_bytesOf))
        progress.bytes += bytes;
    if (!m_ended)
        Q_EMIT progressed(progress);
}

void AccountFetch::cancel()
{
    end(Error{.kind = ErrorKind::Cancelled});
}

void AccountFetch::end(const Status &status)
{
    if (std::exchange(m_ended, true))
        return;
    // Copied: a call that is told to stop takes itself out of the list.
    const QList<AccountCall *> underWay = m_calls;
    for (AccountCall *call : underWay)
        call->cancel();
    if (status)
        Q_EMIT succeeded(m_fetched);
    else
        Q_EMIT failed(status.error());
}

} // namespace umh

#include "moc_accountfetch.cpp"
