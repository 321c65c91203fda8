#include "demoaccountclient.h"
#include "remote/http/proxysignins.h"
#include "support/proxyserver.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtTest/QTest>

#include <algorithm>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto host = "account.example.org";
constexpr auto proxyUser = "proxy user";
constexpr auto proxyPassword = "pröxy-sécret";
const QByteArray needsPassword = "407 Proxy Authentication Required";

/// An account that answers as host, however it is reached.
DemoOptions asHost()
{
    DemoOptions options;
    options.certificate = DemoOptions::Certificate::WrongHost;
    return options;
}

ProxyConduct to(const DemoAccount &account)
{
    ProxyConduct conduct;
    conduct.leadsTo = quint16(QUrl(account.baseUrl()).port());
    return conduct;
}

/// A client of \a account that takes it to be at host.
std::unique_ptr<AccountClient> clientAtHost(const DemoAccount &account, const AccountLimits &limits = shortLimits())
{
    QUrl url(account.baseUrl());
    url.setHost(QString::fromLatin1(host));
    return std::make_unique<AccountClient>(AccountAddress::fromUserInput(url.toString()).value(), account.username(),
                                           Secret(account.password()), limits);
}

/// Limits under which a busy computer gets everything done.
AccountLimits patientLimits()
{
    AccountLimits limits = shortLimits();
    limits.transferTimeout = 10s;
    limits.totalDeadline = 15s;
    limits.listDeadline = 15s;
    return limits;
}

void setProxy(const QString &proxy)
{
    qputenv("https_proxy", proxy.toUtf8());
}

QString withSignIn(const ProxyServer &proxy, const QString &userInfo, const QString &scheme = u"http"_s)
{
    return u"%1://%2@%3"_s.arg(scheme, userInfo, proxy.address());
}

qsizetype signedIn(const ProxyServer &proxy)
{
    const QList<QByteArray> requests = proxy.requests();
    return std::count_if(requests.begin(), requests.end(),
                         [](const QByteArray &request) { return request.toLower().contains("proxy-authorization:"); });
}

} // namespace

/// The client behind a proxy, over real connections.
class TestProxies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(DemoAccount::authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
        for (const char *name : {"no_proxy", "NO_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy"})
            qunsetenv(name);
    }
    void init()
    {
        // Newer Qt says so where several calls get a password refused at once; that is a matter of its own cache.
        QTest::failOnWarning(QRegularExpression(u"^(?!QNetworkAccessCache::addEntry: overriding)"_s));
    }
    void cleanup() { qunsetenv("https_proxy"); }

    void readsAndChangesThroughAProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("closes");
        for (const char *scheme : {"http", "socks5h"}) {
            QTest::addRow("%s", scheme) << QString::fromLatin1(scheme) << QByteArray() << false;
            QTest::addRow("%s, password", scheme) << QString::fromLatin1(scheme) << "Basic"_ba << false;
        }
        QTest::newRow("password, closes") << u"http"_s << "Basic"_ba << true;
        QTest::newRow("digest") << u"http"_s << "Digest"_ba << false;
        QTest::newRow("digest, closes") << u"http"_s << "Digest"_ba << true;
    }
    void readsAndChangesThroughAProxy()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, method);
        QFETCH(bool, closes);
        const DemoAccount account(demoState(60, 250), asHost());
        ProxyConduct conduct = to(account);
        conduct.method = method;
        conduct.closes = closes;
        conduct.password = "p@ss:word";
        if (scheme == "socks5h"_L1)
            conduct.speech = ProxyConduct::Speech::Socks5;
        const ProxyServer proxy(conduct);
        setProxy(withSignIn(proxy, u"proxy%20user:p%40ss%3Aword"_s, scheme));
        const auto client = clientAtHost(account, patientLimits());
        const ReadList read = readApiUsersOf(*client);
        QVERIFY2(!read.error, qPrintable(read.error ? read.error->detail : QString()));
        QCOMPARE(read.apiUsers, account.state().apiUsers);
        const ApiUser first = account.state().apiUsers.first();
        QCOMPARE(ending(client->setDescription(first.guid, first.operatorGuid, u"é"_s)).status, 204);
        QCOMPARE(ending(client->deleteApiUser(first.guid)).status, 204);
        QCOMPARE(account.count(u"DELETE *"_s), 1);
        const QByteArray asked = host + ":"_ba + QByteArray::number(QUrl(account.baseUrl()).port());
        for (const QByteArray &request : proxy.requests())
            QVERIFY2(request.startsWith(scheme == "http"_L1 ? "CONNECT " + asked + " HTTP/1.1\r\n" : asked),
                     request.constData());
        QVERIFY(proxy.tunnels() >= 3); // one for reading, one for each change
    }

    void signsInWithAnyPassword()
    {
        const DemoAccount account(demoState(3, 5), asHost());
        ProxyConduct conduct = to(account);
        conduct.method = "Basic";
        const ProxyServer proxy(conduct);
        setProxy(proxy.address());
        const auto client = clientAtHost(account, patientLimits());
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::ProxySignInNeeded);
        QCOMPARE(signedIn(proxy), 0);
        // What a person gives holds at once, also for a client that was there before.
        ProxySignIns::set(proxy.address(), {QString::fromUtf8(proxyUser), Secret(QByteArray(proxyPassword))});
        QCOMPARE(ending(client->apiUsers()).status, 200);
        ProxySignIns::set(proxy.address(), {u"somebody else"_s, Secret(QByteArray(proxyPassword))});
        QCOMPARE(ending(client->deleteApiUser(account.state().apiUsers.first().guid)).kind(),
                 ErrorKind::ProxySignInRefused);
        ProxySignIns::forget(proxy.address());
        QCOMPARE(account.count(u"DELETE *"_s), 0);
    }

    void takesBasicWhereThereIsSomethingElseToo()
    {
        const DemoAccount account(demoState(3, 5), asHost());
        ProxyConduct conduct = to(account);
        conduct.method = "Negotiate\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic";
        const ProxyServer proxy(conduct);
        setProxy(withSignIn(proxy, u"proxy%20user:wrong"_s));
        QCOMPARE(ending(clientAtHost(account)->apiUsers()).kind(), ErrorKind::ProxySignInRefused);
        for (const QByteArray &request : proxy.requests())
            QVERIFY2(!request.contains("NTLM"), request.constData());
        QCOMPARE(signedIn(proxy), 1);
    }

    void triesAWrongPasswordOnlyOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("basic") << "Basic"_ba;
        QTest::newRow("digest") << "Digest"_ba;
    }
    void triesAWrongPasswordOnlyOnce()
    {
        QFETCH(QByteArray, method);
        const DemoAccount account(demoState(3, 5), asHost());
        ProxyConduct conduct = to(account);
        conduct.method = method;
        const ProxyServer proxy(conduct);
        setProxy(withSignIn(proxy, u"proxy%20user:wrong"_s));
        const auto client = clientAtHost(account, patientLimits());
        QList<std::optional<ErrorKind>> kinds;
        for (AccountCall *call : {client->apiUsers(), client->operators(), client->operatorGroups(), client->account()})
            connect(call, &AccountCall::finished, this, [&kinds](const Result<AccountReply> &result) {
                kinds += result ? std::nullopt : std::optional(result.error().kind);
            });
        QTRY_COMPARE(kinds.size(), 4);
        QCOMPARE(kinds, QList<std::optional<ErrorKind>>(4, ErrorKind::ProxySignInRefused));
        if (method == "Basic")
            QCOMPARE(signedIn(proxy), 1);
        QCOMPARE(account.requests().size(), 0);
    }

    void saysWhatTheProxySays_data()
    {
        QTest::addColumn<ProxyConduct>("conduct");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        using enum ErrorKind;
        const auto row = [](const char *name, const ProxyConduct &conduct, ErrorKind kind, const QString &detail) {
            QTest::newRow(name) << conduct << kind << detail;
        };
        const auto authenticate = [](const QByteArray &methods) { return "Proxy-Authenticate: " + methods + "\r\n"; };
        using Speech = ProxyConduct::Speech;
        row("basic", ProxyConduct::refusing(needsPassword, authenticate("Basic realm=\"corp\"")), ProxySignInNeeded,
            {});
        row("basic, closes",
            ProxyConduct::refusing(needsPassword, authenticate("basic realm=corp") + "Connection: close\r\n", true),
            ProxySignInNeeded, {});
        row("digest",
            ProxyConduct::refusing(needsPassword, authenticate("Digest realm=\"a, b\", nonce=\"x\", qop=\"auth\"")),
            ProxySignInNeeded, {});
        row("several", ProxyConduct::refusing(needsPassword, authenticate("Negotiate, Basic realm=\"x\"")),
            ProxySignInNeeded, {});
        row("NTLM", ProxyConduct::refusing(needsPassword, authenticate("NTLM")), ProxyMethodUnknown, u"NTLM"_s);
        row("NTLM, closes", ProxyConduct::refusing(needsPassword, authenticate("NTLM"), true), ProxyMethodUnknown,
            u"NTLM"_s);
        row("both", ProxyConduct::refusing(needsPassword, authenticate("Negotiate") + authenticate("NTLM")),
            ProxyMethodUnknown, u"Negotiate, NTLM"_s);
        row("unknown digest",
            ProxyConduct::refusing(needsPassword, authenticate("Digest realm=\"x\", algorithm=SHA-256")),
            ProxyMethodUnknown, u"Digest"_s);
        row("no method", ProxyConduct::refusing(needsPassword), ProxyMethodUnknown, {});
        row("403", ProxyConduct::refusing("403 Forbidden"), ProxyRefused, u"403"_s);
        row("403 in many words", ProxyConduct::refusing("403 No " + QByteArray(1'000, 'x')), ProxyRefused, u"403"_s);
        row("405", ProxyConduct::refusing("405"), ProxyRefused, u"405"_s);
        row("502", ProxyConduct::refusing("502 Bad Gateway"), ProxyFailed, u"502"_s);
        row("503, closes", ProxyConduct::refusing("503 Service Unavailable", {}, true), ProxyFailed, u"503"_s);
        row("404", ProxyConduct::refusing("404 Not Found"), ProxyFailed, u"404"_s);
        row("302", ProxyConduct::refusing("302 Found", "Location: https://sign.in.example\r\n"), ProxyRefused,
            u"302"_s);
        row("closes at once", ProxyConduct::speaking(Speech::ClosesAtOnce), ProxyFailed, u"connection closed"_s);
        row("closes when asked", ProxyConduct::speaking(Speech::ClosesWhenAsked), ProxyFailed, u"connection closed"_s);
        row("hangs", ProxyConduct::speaking(Speech::Nothing), ProxyFailed, u"no answer"_s);
        ProxyConduct garbage;
        garbage.refusal = "220 mail.example.org ESMTP\r\n";
        row("no proxy", garbage, ProxyFailed, u"no proxy"_s);
        garbage.refusal = "HTTP/1.1 " + QByteArray(100'000, 'x');
        row("no end", garbage, ProxyFailed, u"no proxy"_s);
    }
    void saysWhatTheProxySays()
    {
        QFETCH(ProxyConduct, conduct);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        const ProxyServer proxy(conduct);
        setProxy(proxy.address());
        const DemoAccount account(demoState(3, 5), asHost());
        const auto client = clientAtHost(account);
        const QString expected = kind == ErrorKind::ProxySignInNeeded ? proxy.address() : detail;
        const auto isRefused = [&](AccountCall *call) {
            const Ending end = ending(call);
            QCOMPARE(end.kind(), kind);
            QCOMPARE(end.detail(), expected);
        };
        isRefused(client->apiUsers());
        // A change that the proxy did not let through has certainly not happened.
        isRefused(client->deleteApiUser(account.state().apiUsers.first().guid));
        QVERIFY(proxy.requests().size() <= 2); // and is not asked over and over
        QCOMPARE(account.requests().size(), 0);
    }

    void saysThatThereIsNoProxy()
    {
        const DemoAccount account(demoState(3, 5), asHost());
        QString gone;
        {
            const ProxyServer proxy;
            gone = proxy.address();
        }
        setProxy(gone);
        const Ending end = ending(clientAtHost(account)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::ProxyFailed);
        QCOMPARE(end.detail(), u"connection refused"_s);
        setProxy(u"ftp://me:t0psecret@proxy"_s);
        const Ending unusable = ending(clientAtHost(account)->apiUsers());
        QCOMPARE(unusable.kind(), ErrorKind::ProxyUnusable);
        QVERIFY2(unusable.error->detail.startsWith("https_proxy: "_L1), qPrintable(unusable.error->detail));
    }

    void goesOnWhenTheProxyLetsItThroughAgain()
    {
        const DemoAccount account(demoState(60, 250), asHost());
        ProxyServer proxy(ProxyConduct::refusing("503 Service Unavailable"));
        setProxy(proxy.address());
        const auto client = clientAtHost(account, patientLimits());
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::ProxyFailed);
        proxy.behave(to(account));
        QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
        qunsetenv("https_proxy");
        qputenv("https_proxy", "ftp://proxy");
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::ProxyUnusable);
        setProxy(proxy.address());
        QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
    }

    /// What Qt itself comes across, when the way was open a moment ago; it must neither crash nor go on for ever.
    void survivesAProxyThatChangesItsMind_data()
    {
        QTest::addColumn<ProxyConduct>("conduct");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, ProxyConduct conduct, ErrorKind kind) {
            conduct.refusesFrom = 2;
            QTest::newRow(name) << conduct << kind;
        };
        const QByteArray basic = "Proxy-Authenticate: Basic realm=\"corp\"\r\n";
        row("basic", ProxyConduct::refusing(needsPassword, basic), ErrorKind::ProxySignInNeeded);
        row("basic, closes", ProxyConduct::refusing(needsPassword, basic + "Connection: close\r\n", true),
            ErrorKind::ProxySignInNeeded);
        // Newer Qt finds out that a password is missing, older only that it does not get on.
        row("NTLM", ProxyConduct::refusing(needsPassword, "Proxy-Authenticate: NTLM\r\n"),
            QT_VERSION < QT_VERSION_CHECK(6, 8, 0) ? ErrorKind::ProxyFailed : ErrorKind::ProxySignInNeeded);
        row("403", ProxyConduct::refusing("403 Forbidden"), ErrorKind::ProxyFailed);
        row("502", ProxyConduct::refusing("502 Bad Gateway"), ErrorKind::ProxyFailed);
        row("503, closes", ProxyConduct::refusing("503 Service Unavailable", {}, true), ErrorKind::ProxyFailed);
    }
    void survivesAProxyThatChangesItsMind()
    {
        QFETCH(ProxyConduct, conduct);
        QFETCH(ErrorKind, kind);
        const DemoAccount account(demoState(3, 5), asHost());
        conduct.leadsTo = to(account).leadsTo;
        for (int i = 0; i < 5; ++i) {
            const ProxyServer proxy(conduct);
            setProxy(proxy.address());
            const auto client = clientAtHost(account);
            int ended = 0;
            for (AccountCall *call :
                 {client->apiUsers(), client->operators(), client->operatorGroups(), client->account()}) {
                connect(call, &AccountCall::finished, this, [&](const Result<AccountReply> &result) {
                    ++ended;
                    QVERIFY(!result);
                    QCOMPARE(result.error().kind, kind);
                });
            }
            QTRY_COMPARE(ended, 4);
            QCOMPARE(account.requests().size(), 0);
        }
    }

    void canBeCancelledWhileTheProxyIsAsked()
    {
        const ProxyServer proxy(ProxyConduct::speaking(ProxyConduct::Speech::Nothing));
        setProxy(proxy.address());
        const DemoAccount account(demoState(3, 5), asHost());
        const auto client = clientAtHost(account, AccountLimits());
        for (const int after : {0, 1, 30}) {
            AccountCall *list = client->apiUsers();
            QTimer::singleShot(after, list, &AccountCall::cancel);
            QCOMPARE(ending(list).kind(), ErrorKind::Cancelled);
            AccountCall *change = client->deleteApiUser(account.state().apiUsers.first().guid);
            QTimer::singleShot(after, change, &AccountCall::cancel);
            QCOMPARE(ending(change).kind(), ErrorKind::Cancelled); // nothing was sent, and that is certain
        }
        auto gone = clientAtHost(account, AccountLimits());
        gone->apiUsers();
        gone.reset();
    }

    void keepsThePasswordToItself()
    {
        const CapturedLog log;
        const DemoAccount account(demoState(3, 5), asHost());
        ProxyConduct conduct = to(account);
        conduct.method = "Basic";
        ProxyServer proxy(conduct);
        setProxy(withSignIn(proxy, u"proxy%20user:t0psecret"_s));
        const auto client = clientAtHost(account);
        const QByteArray sent = ("proxy user:t0psecret"_ba).toBase64();
        QStringList said;
        const auto note = [&](const Ending &end) {
            QVERIFY(end.error);
            said << end.error->detail << end.error->path << end.error->field << end.error->request;
        };
        note(ending(client->apiUsers()));
        proxy.behave(ProxyConduct::refusing("403 " + sent, "X-Echo: " + sent + "\r\n"));
        note(ending(client->apiUsers()));
        proxy.behave(ProxyConduct::refusing(needsPassword, "Proxy-Authenticate: " + sent + "\r\n"));
        const Ending echoed = ending(client->apiUsers());
        QCOMPARE(echoed.kind(), ErrorKind::ProxyMethodUnknown);
        note(echoed);
        QCOMPARE_GE(signedIn(proxy), 1);
        const QString all = said.join(u'\n') + log.text();
        for (const QString &secret : {u"t0psecret"_s, QString::fromLatin1(sent), u"proxy user"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }
};

UMH_TEST(TestProxies)

#include "tst_proxies.moc"
