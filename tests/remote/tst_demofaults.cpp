#include "plaincaller.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The account that other tests rely on: that it goes wrong exactly as it was told to.
class TestDemoFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsConnections_data();
    void endsConnections();
    void hangs_data();
    void hangs();
    void comesLate();
    void takesSoManyCallsASecond();
    void takesSoManyCallsAtOnce();
    void dripsByteByByte();
    void answersSomethingElse_data();
    void answersSomethingElse();
    void redirects();
    void spoilsAnswers();
    void sendsALongListWithoutHoldingIt();
    void carriesOutAndDoesNotAnswer();
    void letsSomebodyElseChangeThingsJustBefore();
    void sparesAsManyAsAskedAndRecovers();
    void stopsAndComesBackAtTheSamePort();
    void diesWithinACall();
    void showsTheCertificateItIsTold_data();
    void showsTheCertificateItIsTold();
};

void TestDemoFaults::endsConnections_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("inside");
    QTest::newRow("closed") << Fault::closed() << false;
    QTest::newRow("reset") << Fault::reset() << false;
    QTest::newRow("closed inside") << Fault::closedInside() << true;
    QTest::newRow("reset inside") << Fault::resetInside() << true;
}

void TestDemoFaults::endsConnections()
{
    QFETCH(Fault, fault);
    QFETCH(bool, inside);
    DemoAccount account(demoState(60, 250));
    const qsizetype whole = PlainCaller(account).get(u"/ApiUser"_s).body.size();
    account.inject(u"GET /ApiUser"_s, fault, FaultRule::forEver);
    const Called called = PlainCaller(account).get(u"/ApiUser"_s);
    QVERIFY(called.ended);
    QVERIFY2(called.error == QNetworkReply::RemoteHostClosedError || called.error == QNetworkReply::UnknownNetworkError,
             QByteArray::number(called.error));
    QCOMPARE(called.status, inside ? 200 : 0);
    QVERIFY(called.body.size() < whole);
    QCOMPARE(PlainCaller(account).get(u"/Account"_s).status, 200);
}

void TestDemoFaults::hangs_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("inside");
    QTest::newRow("at once") << Fault::hanging() << false;
    QTest::newRow("inside") << Fault::hangingInside() << true;
}

void TestDemoFaults::hangs()
{
    QFETCH(Fault, fault);
    QFETCH(bool, inside);
    DemoAccount account(demoState(60, 250));
    PlainCaller caller(account);
    const qsizetype whole = caller.get(u"/ApiUser"_s).body.size();
    account.inject(u"*"_s, fault);
    const Called called = caller.get(u"/ApiUser"_s, 300ms);
    QCOMPARE(called.error, QNetworkReply::OperationCanceledError);
    QCOMPARE(called.status, inside ? 200 : 0);
    QCOMPARE(called.body.size(), inside ? whole / 2 : 0);
    QCOMPARE(caller.get(u"/ApiUser"_s).body.size(), whole);
    QCOMPARE(account.count(u"GET /ApiUser"_s), 3);
}

void TestDemoFaults::comesLate()
{
    DemoAccount account(demoState(3, 5));
    account.inject(u"GET /Account"_s, Fault::late(200ms));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(PlainCaller(account).get(u"/Account"_s).status, 200);
    QCOMPARE_GE(clock.elapsed(), 199);
}

void TestDemoFaults::takesSoManyCallsASecond()
{
    DemoAccount account(demoState(3, 5));
    account.limit({.callsPerSecond = 0.01, .retryAfter = "7"});
    PlainCaller caller(account);
    QCOMPARE(caller.get(u"/Account"_s).status, 200);
    QCOMPARE(caller.get(u"/Account"_s).status, 429);
    QCOMPARE(caller.get(u"/Operator"_s).status, 429);
    account.limit({.callsPerSecond = 1e6, .status = 503});
    QCOMPARE(caller.get(u"/Operator"_s).status, 200);
}

void TestDemoFaults::takesSoManyCallsAtOnce()
{
    DemoAccount account(demoState(3, 5));
    account.inject(u"GET /Account"_s, Fault::late(10s), FaultRule::forEver);
    account.limit({.callsAtOnce = 2, .status = 503});
    QNetworkAccessManager manager;
    QList<std::shared_ptr<QNetworkReply>> held;
    for (const qsizetype count : {1, 2}) {
        held += std::shared_ptr<QNetworkReply>(manager.get(QNetworkRequest(QUrl(account.baseUrl() + "/Account"_L1))));
        QTRY_COMPARE(account.requests().size(), count);
    }
    QCOMPARE(PlainCaller(account).get(u"/Operator"_s).status, 503);
    held.first()->abort();
    QTRY_COMPARE(PlainCaller(account).get(u"/Operator"_s).status, 200);
}

void TestDemoFaults::dripsByteByByte()
{
    DemoAccount account(demoState(3, 5));
    account.inject(u"*"_s, Fault::dripping(5ms));
    QElapsedTimer time;
    time.start();
    const Called called = PlainCaller(account).get(u"/Account"_s);
    QCOMPARE(called.object().value("AccountId"_L1).toString(), account.state().accountId);
    QVERIFY(time.elapsed() > 5 * (called.body.size() - 1) / 2); // timers may be early
}

void TestDemoFaults::answersSomethingElse_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("retryAfter");
    for (const int status : {400, 401, 403, 404, 409, 429, 500, 502, 503}) {
        QTest::addRow("%d", status) << Fault::status(status, u"Because %1."_s.arg(status)) << status
                                    << u"Because %1."_s.arg(status) << QByteArray();
    }
    QTest::newRow("one message") << Fault::singleMessage(400, u"One."_s) << 400 << u"One."_s << QByteArray();
    QTest::newRow("seconds") << Fault::tryLater(429, "7") << 429 << u"Not now."_s << "7"_ba;
    QTest::newRow("date") << Fault::tryLater(503, "Wed, 21 Oct 2015 07:28:00 GMT") << 503 << u"Not now."_s
                          << "Wed, 21 Oct 2015 07:28:00 GMT"_ba;
}

void TestDemoFaults::answersSomethingElse()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(QByteArray, retryAfter);
    DemoAccount account(demoState(3, 5));
    account.inject(u"DELETE /ApiUser/*"_s, fault, 2);
    const QString path = u"/ApiUser/"_s + account.state().apiUsers.last().guid;
    PlainCaller caller(account);
    for (int time = 0; time < 2; ++time) {
        const Called called = caller.call("DELETE", path);
        QCOMPARE(called.status, status);
        QCOMPARE(called.message(), message);
        QCOMPARE(called.header("Retry-After"), retryAfter);
        QCOMPARE(account.state().apiUsers.size(), 5);
    }
    QCOMPARE(caller.call("DELETE", path).status, 204);
}

void TestDemoFaults::redirects()
{
    DemoAccount account(demoState(3, 5));
    PlainCaller caller(account);
    for (const int status : {301, 302, 307, 308}) {
        account.inject(u"*"_s, Fault::redirect(status, QUrl(u"http://other.example.org/a?b"_s)));
        const Called called = caller.get(u"/ApiUser"_s);
        QCOMPARE(called.status, status);
        QCOMPARE(called.header("Location"), "http://other.example.org/a?b");
    }
}

void TestDemoFaults::spoilsAnswers()
{
    DemoAccount account(demoState(3, 5));
    PlainCaller caller(account);
    const Called good = caller.get(u"/ApiUser"_s);
    const auto spoilt = [&](const Fault &fault) {
        account.inject(u"GET /ApiUser"_s, fault);
        return caller.get(u"/ApiUser"_s);
    };
    const Called html = spoilt(Fault::html());
    QCOMPARE(html.status, 200);
    QCOMPARE(html.header("Content-Type"), "text/html; charset=utf-8");
    QVERIFY(html.body.startsWith("<!DOCTYPE html>"));

    const Called truncated = spoilt(Fault::truncatedJson());
    QCOMPARE(truncated.error, QNetworkReply::NoError);
    QCOMPARE(truncated.body, good.body.left(good.body.size() / 2));

    const Called type = spoilt(Fault::contentType("text/plain"));
    QCOMPARE(type.body, good.body);
    QCOMPARE(type.header("Content-Type"), "text/plain");

    QCOMPARE(spoilt(Fault::emptyList()).body, "[]");
    const QJsonArray twice = spoilt(Fault::duplicateElement()).list();
    QCOMPARE(twice.size(), 6);
    QCOMPARE(twice.last(), twice.first());
    const QJsonArray without = spoilt(Fault::withoutField(u"ApiUserGuid"_s)).list();
    QVERIFY(!without.last().toObject().contains("ApiUserGuid"_L1));
    QVERIFY(without.first().toObject().contains("ApiUserGuid"_L1));
    const QString owner = spoilt(Fault::unknownOperator()).list().last().toObject().value("OperatorGuid"_L1).toString();
    QVERIFY(!owner.isEmpty());
    QVERIFY(account.state().operatorWith(owner) == nullptr);
    QCOMPARE(caller.get(u"/ApiUser"_s).body, good.body);
}

void TestDemoFaults::sendsALongListWithoutHoldingIt()
{
    constexpr qint64 wanted = 3'000'000;
    for (const bool gzip : {false, true}) {
        DemoOptions options;
        options.gzip = gzip;
        DemoAccount account(demoState(3, 5), options);
        account.inject(u"GET /ApiUser"_s, Fault::longList(wanted));
        const Called called = PlainCaller(account).get(u"/ApiUser"_s);
        QCOMPARE(called.error, QNetworkReply::NoError);
        QVERIFY(called.body.size() >= wanted);
        QVERIFY(called.body.size() < wanted + 1'000);
        const QStringList guids = textsIn(called.list(), u"ApiUserGuid"_s);
        QVERIFY(guids.size() > 5'000);
        QCOMPARE(QSet<QString>(guids.begin(), guids.end()).size(), guids.size());
    }
}

void TestDemoFaults::carriesOutAndDoesNotAnswer()
{
    DemoAccount account(demoState(3, 9));
    const auto lastPath = [&account] { return u"/ApiUser/"_s + account.state().apiUsers.last().guid; };
    account.inject(u"DELETE *"_s, Fault::status(502).afterwards());
    QCOMPARE(PlainCaller(account).call("DELETE", lastPath()).status, 502);
    QCOMPARE(account.state().apiUsers.size(), 8);

    account.inject(u"DELETE *"_s, Fault::hanging().afterwards());
    QCOMPARE(PlainCaller(account).call("DELETE", lastPath(), {}, 300ms).error, QNetworkReply::OperationCanceledError);
    QCOMPARE(account.state().apiUsers.size(), 7);

    // A head that breaks off; Qt's own client sends a DELETE without a body again, so only what came matters.
    account.inject(u"DELETE *"_s, Fault::hangingInside());
    const Called inside = PlainCaller(account).call("DELETE", lastPath(), {}, 300ms);
    QCOMPARE(inside.error, QNetworkReply::OperationCanceledError);
    QCOMPARE(inside.status, 0);
    QCOMPARE(account.state().apiUsers.size(), 6);

    account.inject(u"POST *"_s, Fault::reset().afterwards());
    const QByteArray body = changeOf(account.state().operators.first().guid, u"once"_s);
    // Qt's own client might send it twice.
    const QByteArray request =
        "POST /v4/ApiUser HTTP/1.1\r\nHost: x\r\nAuthorization: " + PlainCaller(account).authorization()
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QCOMPARE(rawAnswer(account, request), QByteArray());
    QCOMPARE(account.state().apiUsers.size(), 7);
    QCOMPARE(account.state().apiUsers.last().description, u"once"_s);
}

void TestDemoFaults::letsSomebodyElseChangeThingsJustBefore()
{
    DemoAccount account(demoState(3, 5));
    account.inject(u"GET /ApiUser"_s, Fault::meanwhile([](DemoState &state) { state.apiUsers.removeLast(); }));
    PlainCaller caller(account);
    QCOMPARE(caller.get(u"/Account"_s).status, 200);
    QCOMPARE(account.state().apiUsers.size(), 5);
    QCOMPARE(caller.get(u"/ApiUser"_s).list().size(), 4);
}

void TestDemoFaults::sparesAsManyAsAskedAndRecovers()
{
    DemoAccount account(demoState(3, 5));
    account.inject({.request = u"GET /ApiUser*"_s, .fault = Fault::status(500), .times = 2, .after = 1});
    PlainCaller caller(account);
    QList<int> statuses;
    for (const QString &path : {u"/ApiUser"_s, u"/Operator"_s, u"/ApiUser"_s,
                                u"/ApiUser/"_s + account.state().apiUsers.first().guid, u"/ApiUser"_s})
        statuses += caller.get(path).status;
    QCOMPARE(statuses, (QList<int>{200, 200, 500, 500, 200}));
    account.inject(u"*"_s, Fault::status(500), FaultRule::forEver);
    QCOMPARE(caller.get(u"/Account"_s).status, 500);
    account.clearFaults();
    QCOMPARE(caller.get(u"/Account"_s).status, 200);
}

void TestDemoFaults::stopsAndComesBackAtTheSamePort()
{
    DemoAccount account(demoState(3, 5));
    const QString before = account.baseUrl();
    PlainCaller caller(account);
    QCOMPARE(caller.get(u"/Account"_s).status, 200);
    for (int time = 0; time < 3; ++time) {
        account.stop();
        QCOMPARE(PlainCaller(account).get(u"/Account"_s).error, QNetworkReply::ConnectionRefusedError);
        account.restartListening();
        QCOMPARE(account.baseUrl(), before);
        QCOMPARE(PlainCaller(account).get(u"/Account"_s).status, 200);
    }
}

void TestDemoFaults::diesWithinACall()
{
    DemoAccount account(demoState(3, 5));
    account.inject({.request = u"GET /ApiUser"_s, .fault = Fault::dying()});
    PlainCaller caller(account);
    QCOMPARE(caller.get(u"/Account"_s).status, 200);
    QVERIFY(caller.get(u"/ApiUser"_s).error != QNetworkReply::NoError);
    QCOMPARE(PlainCaller(account).get(u"/Account"_s).error, QNetworkReply::ConnectionRefusedError);
    account.restartListening();
    QCOMPARE(PlainCaller(account).get(u"/ApiUser"_s).status, 200);
}

void TestDemoFaults::showsTheCertificateItIsTold_data()
{
    using Shown = DemoOptions::Certificate;
    QTest::addColumn<DemoOptions::Certificate>("certificate");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("valid") << Shown::Valid << QSslError::NoError;
    QTest::newRow("expired") << Shown::Expired << QSslError::CertificateExpired;
    QTest::newRow("not yet valid") << Shown::NotYetValid << QSslError::CertificateNotYetValid;
    QTest::newRow("of another host") << Shown::WrongHost << QSslError::HostNameMismatch;
    QTest::newRow("self-signed") << Shown::SelfSigned << QSslError::SelfSignedCertificate;
    QTest::newRow("of another authority") << Shown::UnknownAuthority << QSslError::UnableToGetLocalIssuerCertificate;
}

void TestDemoFaults::showsTheCertificateItIsTold()
{
    QFETCH(DemoOptions::Certificate, certificate);
    QFETCH(QSslError::SslError, error);
    DemoOptions options;
    options.certificate = certificate;
    const DemoAccount account(demoState(60, 250), options);
    QVERIFY(account.baseUrl().startsWith(u"https://"_s));
    const Called called = PlainCaller(account).get(u"/ApiUser"_s);
    if (error == QSslError::NoError) {
        QCOMPARE(called.tlsErrors, {});
        QCOMPARE(called.list().size(), 250);
    } else {
        QVERIFY(called.tlsErrors.contains(error));
        QCOMPARE(called.error, QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(account.requests().size(), 0);
    }
}

UMH_TEST(TestDemoFaults)

#include "tst_demofaults.moc"
