#include "sync/accountfetch.h"

#include "remote/accountanswers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

AccountFetch::AccountFetch(AccountClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

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
    ask(m_client.operatorGroups(), [this](const AccountReply &reply) { return takeGroups(reply); });
    ask(m_client.apiUsers(), [this](const AccountReply &reply) -> Status {
        m_fetched.apiUsers = reply;
        return {};
    });
}

Status AccountFetch::takeGroups(const AccountReply &reply)
{
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
    m_fetched.notes.add(notes);
    m_client.setHabits({m_client.habits().zone, notes.commonGuidForm().value_or(GuidForm::Dashed)});
    for (qsizetype i = 0; i < m_fetched.groups.size(); ++i) {
        AccountCall *call = m_client.members(m_fetched.groups.at(i).guid);
        ask(call, [this, i, request = call->request()](const AccountReply &members) -> Status {
            Result<QList<QString>> guids = readMembers(members, request);
            if (!guids)
                return guids.error();
            m_fetched.groups[i].members = std::move(*guids);
            return {};
        });
    }
    return {};
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
        if (!taken || m_answered == m_asked)
            end(taken);
    });
    report();
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
