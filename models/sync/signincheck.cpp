#include "sync/signincheck.h"

#include "domain/system/calllater.h"
#include "remote/accountaddress.h"
#include "remote/accountanswers.h"
#include "remote/accountclient.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

class SignInCheck::Worker final : public QObject
{
public:
    Worker(SignInCheck &owner, const AccountLimits &limits)
        : m_owner(owner)
        , m_limits(limits)
    { }

    void start(const AccountSignIn &signIn)
    {
        const Result<AccountAddress> address = AccountAddress::fromUserInput(signIn.baseUrl);
        if (!address) {
            end(address.error());
            return;
        }
        m_client = std::make_unique<AccountClient>(*address, signIn.username, signIn.password, m_limits);
        // One after the other: the first tells best what is wrong with an address or a password.
        AccountCall *call = m_client->account();
        connect(call, &AccountCall::finished, this,
                [this, request = call->request()](const Result<AccountReply> &result) {
                    const Result<Account> account =
                        result ? readAccount(*result, request) : Result<Account>(result.error());
                    // An API user may be kept from this and still read all that matters.
                    if (!account && account.error().kind != ErrorKind::Forbidden)
                        return end(account.error());
                    m_probe.accountId = account ? account->accountId : QString();
                    askOperators();
                });
    }

private:
    void askOperators()
    {
        ask(m_client->operators(), [this](const AccountReply &reply, const QString &request) {
            const Status counted = readOperators(reply, request, [this](Operator &&) -> Status {
                ++m_probe.operators;
                return {};
            });
            if (!counted)
                return end(counted.error());
            askApiUsers();
        });
    }

    /// Whether they may be read shows with the first bytes; the list itself may be long.
    void askApiUsers()
    {
        AccountCall *call = m_client->apiUsers();
        connect(call, &AccountCall::progressed, this, [this](qint64 bytes) {
            if (bytes > 0)
                endWell(true);
        });
        connect(call, &AccountCall::finished, this, [this](const Result<AccountReply> &result) {
            if (result)
                endWell(true);
            else if (result.error().kind == ErrorKind::Forbidden)
                endWell(false);
            else
                end(result.error());
        });
    }

    template<typename Take>
    void ask(AccountCall *call, Take take)
    {
        connect(call, &AccountCall::finished, this,
                [this, take, request = call->request()](const Result<AccountReply> &result) {
                    if (result)
                        take(*result, request);
                    else
                        end(result.error());
                });
    }

    void endWell(bool mayReadApiUsers)
    {
        m_probe.mayReadApiUsers = mayReadApiUsers;
        if (!std::exchange(m_ended, true))
            callLater(&m_owner, [&owner = m_owner, probe = m_probe] { Q_EMIT owner.succeeded(probe); });
        if (m_client)
            m_client.release()->deleteLater();
    }

    void end(const Error &error)
    {
        if (!std::exchange(m_ended, true))
            callLater(&m_owner, [&owner = m_owner, error] { Q_EMIT owner.failed(error); });
    }

    SignInCheck &m_owner; ///< outlives the thread
    const AccountLimits m_limits;
    std::unique_ptr<AccountClient> m_client;
    AccountProbe m_probe;
    bool m_ended = false;
};

SignInCheck::SignInCheck(const AccountLimits &limits, QObject *parent)
    : QObject(parent)
    , m_thread(u"sign-in check"_s, new Worker(*this, limits))
{ }

SignInCheck::~SignInCheck() = default;

void SignInCheck::start(const AccountSignIn &signIn)
{
    m_thread.run([signIn](Worker &worker) { worker.start(signIn); });
}

} // namespace umh

#include "moc_signincheck.cpp"
