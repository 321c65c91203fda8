#include "remote/accountclient.h"

#include "remote/http/httptext.h"
#include "remote/httpcall.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QQueue>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Where the credentials begin in the header: after "Basic ".
constexpr qsizetype headerStart = 6;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// The queue, and what the calls share.
class AccountClient::Private final
{
public:
    Private(AccountClient *client, const AccountAddress &address, const QByteArray &authorization,
            const Secret &password, const AccountLimits &limits)
        : m_client(client)
        , m_session{address,
                    limits,
                    std::make_shared<CallSecrets>(password, authorization.sliced(headerStart)),
                    AccountNetwork(authorization, limits.transferTimeout),
                    AccountPace(limits, [] { return QRandomGenerator::global()->generateDouble(); }),
                    {},
                    {},
                    0}
    {
        m_session.clock.start();
        m_nextTurn.setSingleShot(true);
        m_nextTurn.setTimerType(Qt::PreciseTimer); // others may come early, and the account named its time
        connect(&m_nextTurn, &QTimer::timeout, m_client, [this] { startSome(); });
    }
    ~Private()
    {
        // They use the session, so they go before it.
        const QList<HttpCall *> calls = m_client->findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly);
        qDeleteAll(calls);
    }
    Q_DISABLE_COPY_MOVE(Private)

    void setHabits(const AccountHabits &habits) { m_session.habits = habits; }
    [[nodiscard]] const AccountHabits &habits() const { return m_session.habits; }
    /// \a guid as the account writes it. What is none stays as it is.
    [[nodiscard]] QString written(const QString &guid) const { return inForm(guid, m_session.habits.guidForm); }

    AccountCall *begin(AccountRequest request)
    {
        for (QString &segment : request.path)
            segment = written(segment);
        auto *call = new HttpCall(m_session, request, m_client);
        connect(call, &HttpCall::ended, m_client, [this](HttpCall *ended) {
            m_running.remove(ended);
            m_waiting.removeOne(ended);
            startSome();
        });
        connect(call, &HttpCall::wantsAnotherTurn, m_client, [this](HttpCall *again) {
            m_running.remove(again);
            m_waiting.enqueue(again);
            startSome();
            if (isSlow())
                Q_EMIT m_client->slowedDown();
        });
        m_waiting.enqueue(call);
        startSome();
        return call;
    }

    [[nodiscard]] bool isSlow() const { return m_session.pace.isSlow(); }

private:
    void startSome()
    {
        m_nextTurn.stop();
        while (!m_waiting.isEmpty()) {
            const std::optional<AccountPace::Moment> wait =
                m_session.pace.wait(m_session.now(), int(m_running.size()), m_waiting.head()->isChange());
            if (!wait)
                break;
            if (wait->count() > 0) {
                m_nextTurn.start(std::chrono::ceil<std::chrono::milliseconds>(*wait));
                break;
            }
            HttpCall *next = m_waiting.dequeue();
            m_running.insert(next);
            next->start();
        }
        m_session.waiting = m_waiting.size();
    }

    AccountClient *m_client;
    AccountSession m_session;
    QQueue<HttpCall *> m_waiting;
    QSet<HttpCall *> m_running; ///< a call that pauses after a lost connection runs, too
    QTimer m_nextTurn; ///< until the pace allows the first that waits
};

AccountClient::AccountClient(const AccountAddress &address, const QString &username, const Secret &password,
                             const AccountLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, address, basicAuthorization(username, password), password, limits))
{ }

AccountClient::~AccountClient() = default;

bool AccountClient::isSlow() const
{
    return d->isSlow();
}

void AccountClient::setHabits(const AccountHabits &habits)
{
    d->setHabits(habits);
}

const AccountHabits &AccountClient::habits() const
{
    return d->habits();
}

AccountCall *AccountClient::account()
{
    return d->begin({"GET", {u"Account"_s}, AccountRequest::About::Account});
}

AccountCall *AccountClient::operators()
{
    return d->begin({"GET", {u"Operator"_s}, AccountRequest::About::List});
}

AccountCall *AccountClient::oneOperator(const QString &operatorGuid)
{
    return d->begin({"GET", {u"Operator"_s, operatorGuid}});
}

AccountCall *AccountClient::operatorGroups()
{
    return d->begin({"GET", {u"OperatorGroup"_s}, AccountRequest::About::List});
}

AccountCall *AccountClient::members(const QString &operatorGroupGuid)
{
    return d->begin({"GET", {u"OperatorGroup"_s, operatorGroupGuid, u"Member"_s}, AccountRequest::About::ListOfOne});
}

AccountCall *AccountClient::apiUsers()
{
    return d->begin({"GET", {u"ApiUser"_s}, AccountRequest::About::List});
}

AccountCall *AccountClient::apiUsersOf(const QString &operatorGuid)
{
    return d->begin({"GET", {u"ApiUser"_s, u"Operator"_s, operatorGuid}, AccountRequest::About::ListOfOne});
}

AccountCall *AccountClient::apiUser(const QString &apiUserGuid)
{
    return d->begin({"GET", {u"ApiUser"_s, apiUserGuid}});
}

AccountCall *AccountClient::createApiUser(const QString &operatorGuid, const QString &description)
{
    const QJsonObject body{{u"OperatorGuid"_s, d->written(operatorGuid)}, {u"Description"_s, description}};
    return d->begin({"POST", {u"ApiUser"_s}, AccountRequest::About::OneThing, json(body)});
}

AccountCall *AccountClient::setDescription(const QString &apiUserGuid, const QString &operatorGuid,
                                           const QString &description)
{
    const QJsonObject body{{u"OperatorGuid"_s, d->written(operatorGuid)}, {u"Description"_s, description}};
    return d->begin({"PUT", {u"ApiUser"_s, apiUserGuid}, AccountRequest::About::OneThing, json(body)});
}

AccountCall *AccountClient::deleteApiUser(const QString &apiUserGuid)
{
    return d->begin({"DELETE", {u"ApiUser"_s, apiUserGuid}});
}

} // namespace umh

#include "moc_accountclient.cpp"
