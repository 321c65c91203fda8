#include "clientfixture.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

void closeWithoutAnswer(QTcpSocket &socket)
{
    socket.disconnectFromHost();
}

/// Writes a byte of \a bytes every 50 ms, again and again.
void drip(QTcpSocket &socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, bytes, at = qsizetype(0)]() mutable {
        socket.write(bytes.sliced(at++ % bytes.size(), 1));
        socket.flush();
    });
    timer->start(50ms);
}

} // namespace

/// What a call gives up, where it goes on, and in which order calls come.
class TestAccountLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void givesUpWhenNothingComes_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("at all") << QByteArray();
        QTest::newRow("after the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1,");
    }
    void givesUpWhenNothingComes()
    {
        QFETCH(QByteArray, beginning);
        RawServer server(always(beginning));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::TimedOut);
        QCOMPARE(end.detail(), u"0.4"_s);
        QCOMPARE(end.error->request, u"GET /ApiUser"_s);
        QCOMPARE(server.requests().size(), 1); // it is not tried again
    }

    void givesUpWhenItTakesTooLongThoughSomethingComes()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[");
            drip(socket, "1,");
        });
        for (const bool list : {true, false}) {
            const auto client = makeClient(server);
            const Ending end = ending(list ? client->apiUsers() : client->account());
            QCOMPARE(end.kind(), ErrorKind::TimedOut);
            QCOMPARE(end.detail(), u"1.5"_s);
        }
    }

    void givesAListTimeUntilItsFirstByte()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            QTimer::singleShot(600ms, &socket, [&socket] { socket.write(httpAnswer("200 OK", "[]")); });
        });
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 200ms;
        limits.listFirstByte = 10s;
        limits.listDeadline = 10s;
        const auto client = makeClient(server, limits);
        for (int i = 0; i < 2; ++i) { // the second time on the same connection
            QCOMPARE(ending(client->apiUsers()).status, 200);
            QCOMPARE(ending(client->members(u"a"_s)).status, 200);
        }
        const Ending small = ending(client->account());
        QCOMPARE(small.kind(), ErrorKind::TimedOut);
        QCOMPARE(small.detail(), u"0.2"_s);
    }

    void givesAListNoMoreTimeAfterItsFirstByte()
    {
        RawServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1,"));
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 200ms;
        limits.listFirstByte = 10s;
        limits.listDeadline = 10s;
        const Ending end = ending(makeClient(server, limits)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::TimedOut);
        QCOMPARE(end.detail(), u"0.2"_s);
    }

    void givesAListNotForEverUntilItsFirstByte()
    {
        RawServer server(always({}));
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 200ms;
        limits.listFirstByte = 700ms;
        limits.listDeadline = 10s;
        const Ending end = ending(makeClient(server, limits)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::TimedOut);
        QCOMPARE(end.detail(), u"0.7"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void givesThatTimeToAllTriesTogether()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            QTimer::singleShot(300ms, &socket, [&socket] { socket.write(httpAnswer("504 Late", "")); });
        });
        AccountLimits limits = shortLimits();
        limits.listFirstByte = 500ms;
        limits.listDeadline = 10s;
        const Ending end = ending(makeClient(server, limits)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::ServerFailed);
        QCOMPARE(server.requests().size(), 2);
    }

    void saysWhenTheConnectionIsLostWithinTheBody_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("with a length") << "Content-Length: 10\r\n"_ba;
        QTest::newRow("in chunks") << "Transfer-Encoding: chunked\r\n"_ba;
    }
    void saysWhenTheConnectionIsLostWithinTheBody()
    {
        QFETCH(QByteArray, headers);
        RawServer server([headers](QTcpSocket &socket, const QByteArray &, qsizetype) {
            const QByteArray body = headers.startsWith("Transfer") ? "2\r\n[1\r\n" : "[1";
            socket.write("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body);
            socket.disconnectFromHost();
        });
        AccountLimits limits = shortLimits();
        limits.tries = 3;
        const auto client = makeClient(server, limits);
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::ConnectionLost);
        QCOMPARE_GE(server.requests().size(), 3); // Qt may send a GET again by itself
    }

    void doesNotTakeAnAnswerThatNeverCameForAnEmptyOne()
    {
        RawServer lost(always("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"));
        connect(&lost, &RawServer::connected, this, [](QTcpSocket *socket) {
            connect(socket, &QTcpSocket::bytesWritten, socket, &QTcpSocket::disconnectFromHost);
        });
        QCOMPARE(ending(makeClient(lost)->members(u"a"_s)).kind(), ErrorKind::ConnectionLost);
        RawServer empty(always(httpAnswer("200 OK", "")));
        QCOMPARE(ending(makeClient(empty)->members(u"a"_s)).status, 200);
        RawServer none(always("HTTP/1.1 204 No Content\r\n\r\n"));
        QCOMPARE(ending(makeClient(none)->members(u"a"_s)).status, 204);
    }

    void saysAtOnceWhenAnAnswerCannotBeUnpacked_data()
    {
        QTest::addColumn<QByteArray>("beginning"); // of what is said to be packed
        QTest::newRow("from the beginning") << QByteArray();
        // gzip's header, then a block of a kind that there is not
        QTest::newRow("after a while") << QByteArray::fromHex("1f8b0800000000000003ff");
    }
    void saysAtOnceWhenAnAnswerCannotBeUnpacked()
    {
        QFETCH(QByteArray, beginning);
        // Much more than is held at a time, and more is to come that never does.
        RawServer server([beginning](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                         "Content-Length: 9000000\r\n\r\n"
                         + beginning + QByteArray(3'000'000, 'x'));
        });
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 10s;
        limits.totalDeadline = 10s;
        limits.listDeadline = 10s;
        for (const bool list : {true, false}) {
            const auto client = makeClient(server, limits);
            const Ending end = ending(list ? client->apiUsers() : client->account());
            QCOMPARE(end.kind(), ErrorKind::NotThisApi);
            QCOMPARE(end.detail(), u"could not be unpacked"_s);
        }
    }

    void countsAllTriesTowardsTheDeadline()
    {
        // Whole answers: where a connection is lost, Qt may send a GET again by itself.
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            QTimer::singleShot(600ms, &socket, [&socket] {
                socket.write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket.disconnectFromHost();
            });
        });
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 10s;
        limits.totalDeadline = 1500ms;
        const auto client = makeClient(server, limits);
        const Ending end = ending(client->account());
        QVERIFY(end.error.has_value());
        QVERIFY2(server.requests().size() < limits.tries, qPrintable(QString::number(server.requests().size())));
    }

    void readsLittleOfAnAnswerThatSaysNo()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write("HTTP/1.1 500 Bug\r\n\r\n" + QByteArray(3'000'000, ' ')); // and so on
        });
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 60s;
        limits.listDeadline = 60s;
        const auto client = makeClient(server, limits);
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::ServerFailed);
    }

    void showsNoProgressOfAnAnswerThatSaysNo()
    {
        const RawServer server(always(httpAnswer("403 No", "{\"Message\":\"Only administrators.\"}")));
        const auto client = makeClient(server);
        AccountCall *call = client->apiUsers();
        QSignalSpy progressed(call, &AccountCall::progressed);
        QCOMPARE(ending(call).kind(), ErrorKind::Forbidden);
        QCOMPARE(progressed.size(), 0);
    }

    void triesAgainAfterALostConnectionWithWhatItGotThrownAway()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            if (number < 3) {
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1,2");
                socket.disconnectFromHost();
            } else {
                socket.write(httpAnswer("200 OK", "[3]"));
            }
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->apiUsers()).body, "[3]"_ba);
    }

    void triesAgainWhenTheServerIsBusy_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("tries");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("429") << "429 Slow"_ba << 5 << ErrorKind::TooManyRequests;
        QTest::newRow("502") << "502 Gone"_ba << 5 << ErrorKind::ServerFailed;
        QTest::newRow("503") << "503 Busy"_ba << 5 << ErrorKind::ServerFailed;
        QTest::newRow("504") << "504 Late"_ba << 5 << ErrorKind::ServerFailed;
        QTest::newRow("500") << "500 Bug"_ba << 1 << ErrorKind::ServerFailed;
        QTest::newRow("400") << "400 No"_ba << 1 << ErrorKind::RequestRefused;
        QTest::newRow("401") << "401 No"_ba << 1 << ErrorKind::SignInRefused;
    }
    void triesAgainWhenTheServerIsBusy()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, tries);
        QFETCH(ErrorKind, kind);
        const QByteArray no = httpAnswer(status, "{}");
        RawServer never(always(no));
        QCOMPARE(ending(makeClient(never)->apiUsers()).kind(), kind);
        QCOMPARE(never.requests().size(), tries);
        if (tries == 1)
            return;
        RawServer later(inTurn({no, no, httpAnswer("200 OK", "[]")}));
        const auto client = makeClient(later);
        QCOMPARE(ending(client->apiUsers()).status, 200);
        QCOMPARE(later.requests().size(), 3);
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("seconds") << "Retry-After: 1\r\n"_ba;
        QTest::newRow("date, by the server's clock")
            << "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\n"_ba;
    }
    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(QByteArray, headers);
        QElapsedTimer between;
        qint64 waited = 0;
        RawServer server([&](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            if (number == 1)
                between.start();
            else
                waited = between.elapsed();
            socket.write(number == 1 ? httpAnswer("503 Busy", "", headers) : httpAnswer("200 OK", "[]"));
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->apiUsers()).status, 200);
        QCOMPARE_GE(waited, 990); // shortLimits() would have waited 1 ms
    }

    void doesNotWaitLongerThanItsLimit()
    {
        RawServer busy(always(httpAnswer("503 Busy", "", "Retry-After: 2\r\n")));
        QCOMPARE(ending(makeClient(busy)->apiUsers()).kind(), ErrorKind::ServerFailed);
        QCOMPARE(busy.requests().size(), 1);
        RawServer slow(always(httpAnswer("429 Slow", "", "Retry-After: 999999999999\r\n")));
        QCOMPARE(ending(makeClient(slow)->apiUsers()).kind(), ErrorKind::TooManyRequests);
        QCOMPARE(slow.requests().size(), 1);
    }

    void saysWhenToComeAgain()
    {
        AccountLimits limits = shortLimits();
        limits.longestPause = 10min;
        for (const QByteArray &status : {"429 Slow"_ba, "503 Busy"_ba}) {
            RawServer server(always(httpAnswer(status, "", "Retry-After: 3600\r\n")));
            const auto client = makeClient(server, limits);
            for (const bool change : {false, true}) {
                const QDateTime before = QDateTime::currentDateTimeUtc();
                const Ending end = ending(change ? client->deleteApiUser(u"a"_s) : client->apiUsers());
                QVERIFY(end.error);
                QVERIFY(end.error->until >= before.addSecs(3600));
                QVERIFY(end.error->until <= QDateTime::currentDateTimeUtc().addSecs(3600));
            }
            QCOMPARE(server.requests().size(), 2);
        }
        RawServer soon(always(httpAnswer("429 Slow", "", "Retry-After: 1\r\n")));
        QVERIFY(!ending(makeClient(soon)->deleteApiUser(u"a"_s)).error->until.isValid());
    }

    void doesNotTakeNoTimeForAtOnce()
    {
        QList<qint64> arrived;
        QElapsedTimer clock;
        clock.start();
        RawServer server([&](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            arrived += clock.elapsed();
            socket.write(number < 4 ? httpAnswer("429 Slow", "", "Retry-After: 0\r\n") : httpAnswer("200 OK", "[]"));
        });
        AccountLimits limits = shortLimits();
        limits.firstPause = 100ms;
        const auto client = makeClient(server, limits);
        QCOMPARE(ending(client->apiUsers()).status, 200);
        QCOMPARE(arrived.size(), 4);
        // Half of what it may be by chance, and doubled each time; timers may be a millisecond early.
        QCOMPARE_GE(arrived.at(1) - arrived.at(0), 49);
        QCOMPARE_GE(arrived.at(2) - arrived.at(1), 99);
        QCOMPARE_GE(arrived.at(3) - arrived.at(2), 199);
    }

    void waitsWithEverythingWhenOneIsToldToWait()
    {
        QElapsedTimer sinceRefusal;
        qint64 next = 0;
        qsizetype refusedAt = 0;
        RawServer server([&](QTcpSocket &socket, const QByteArray &request, qsizetype number) {
            if (!sinceRefusal.isValid() && request.startsWith("GET /v4/Account ")) {
                sinceRefusal.start();
                refusedAt = number;
                socket.write(httpAnswer("429 Slow", "", "Retry-After: 1\r\n"));
                return;
            }
            if (sinceRefusal.isValid() && next == 0)
                next = sinceRefusal.elapsed();
            socket.write(httpAnswer("200 OK", "{}"));
        });
        const auto client = makeClient(server);
        QCOMPARE(client->isSlow(), false);
        QSignalSpy slowed(client.get(), &AccountClient::slowedDown);
        AccountCall *account = client->account();
        QTRY_COMPARE(slowed.size(), 1);
        QCOMPARE(client->isSlow(), true);
        QStringList ended;
        for (int i = 0; i < 6; ++i) {
            AccountCall *call = i % 2 == 0 ? client->apiUser(QString::number(i)) : client->deleteApiUser(u"a"_s);
            connect(call, &AccountCall::finished, this, [&ended, call] { ended += call->request(); });
        }
        QCOMPARE(ending(account).status, 200);
        QTRY_COMPARE(ended.size(), 6);
        QCOMPARE(refusedAt, 1);
        QCOMPARE_GE(next, 990);
    }

    void doesNotGiveUpWhileOthersGetThrough()
    {
        // The one is refused as long as others get through, which come one after the other.
        int refused = 0;
        int others = 0;
        RawServer server([&](QTcpSocket &socket, const QByteArray &request, qsizetype) {
            const bool isTheOne = request.startsWith("GET /v4/Account ");
            refused += isTheOne && others < 20 ? 1 : 0;
            others += isTheOne ? 0 : 1;
            socket.write(isTheOne && others < 20 ? httpAnswer("429 Slow", "") : httpAnswer("200 OK", "{}"));
        });
        const auto client = makeClient(server);
        AccountCall *call = client->account();
        int begun = 0;
        std::function<void()> beginAnother = [&] {
            if (++begun <= 20)
                connect(client->apiUser(u"a"_s), &AccountCall::finished, this, beginAnother);
        };
        beginAnother();
        QCOMPARE(ending(call).status, 200);
        QVERIFY2(refused > shortLimits().tries, qPrintable(QString::number(refused)));
    }

    void followsARedirectAtTheSameOrigin_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301", "302", "303", "307", "308"})
            QTest::newRow(status) << QByteArray(status);
    }
    void followsARedirectAtTheSameOrigin()
    {
        QFETCH(QByteArray, status);
        RawServer server([status](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            socket.write(number <= 3 ? httpAnswer(status + " There", "",
                                                  "Location: ../v5/" + QByteArray::number(number) + "\r\n")
                                     : httpAnswer("200 OK", "[]"));
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->apiUsers()).status, 200);
        QCOMPARE(server.requests().size(), 4);
        QVERIFY(server.requests().last().startsWith("GET /v5/3 "));
        QVERIFY(headerOf(server.requests().last(), "Authorization").startsWith("Basic "));
    }

    void refusesARedirectThatLeadsElsewhere_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("other port") << "http"_ba
                                    << "127.0.0.1"_ba;
        QTest::newRow("other host") << "http"_ba
                                    << "localhost"_ba;
        QTest::newRow("other scheme") << "https"_ba
                                      << "127.0.0.1"_ba;
        QTest::newRow("with a user") << "http"_ba
                                     << "user:word@127.0.0.1"_ba;
    }
    void refusesARedirectThatLeadsElsewhere()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, host);
        qsizetype arrivedThere = 0;
        RawServer other(always(httpAnswer("200 OK", "[]")));
        connect(&other, &RawServer::connected, this, [&arrivedThere] { ++arrivedThere; });
        QByteArray location = scheme + "://" + host + ":" + QByteArray::number(other.serverPort());
        RawServer server([&](QTcpSocket &socket, const QByteArray &, qsizetype) {
            if (host.contains('@'))
                location = scheme + "://" + host + ":" + QByteArray::number(server.serverPort());
            socket.write(httpAnswer("302 There", "", "Location: " + location + "/v4/x\r\n"));
        });
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::RedirectRefused);
        QCOMPARE(end.error->path,
                 QString::fromLatin1(scheme + "://" + host.sliced(host.indexOf('@') + 1)
                                     + location.sliced(location.lastIndexOf(':')) + "/v4/x"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(arrivedThere, 0);
    }

    void refusesToGoInCircles()
    {
        RawServer server(always(httpAnswer("302 Here", "", "Location: /v4/ApiUser\r\n")));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::RedirectRefused);
        QCOMPARE(end.detail(), u"in a circle"_s);
        QCOMPARE(server.requests().size(), 4);
        RawServer onAndOn([](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            socket.write(httpAnswer("302 On", "", "Location: /v4/" + QByteArray::number(number) + "\r\n"));
        });
        QCOMPARE(ending(makeClient(onAndOn)->apiUsers()).detail(), u"too many"_s);
        RawServer nowhere(always(httpAnswer("302 Where", "", {})));
        QCOMPARE(ending(makeClient(nowhere)->apiUsers()).kind(), ErrorKind::RedirectRefused);
        QCOMPARE(nowhere.requests().size(), 1);
    }

    void doesSoManyCallsAtOnceAndTheRestInTheirOrder()
    {
        QList<QTcpSocket *> waiting;
        qsizetype most = 0;
        RawServer server([&](QTcpSocket &socket, const QByteArray &, qsizetype) {
            waiting += &socket;
            most = qMax(most, waiting.size());
        });
        AccountLimits limits = shortLimits();
        limits.callsAtOnce = 2;
        limits.transferTimeout = 10s;
        limits.totalDeadline = 10s;
        const auto client = makeClient(server, limits);
        QStringList ended;
        for (int i = 0; i < 6; ++i) {
            const QString guid = QString::number(i);
            connect(client->apiUser(guid), &AccountCall::finished, this, [&ended, guid] { ended += guid; });
        }
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(waiting.size(), 2);
            for (QTcpSocket *socket : std::exchange(waiting, {}))
                socket->write(httpAnswer("200 OK", "{}"));
        }
        QTRY_COMPARE(ended.size(), 6);
        QCOMPARE(most, 2);
        for (int i = 0; i < 6; ++i) {
            // Two that run at once may come in either order.
            const QByteArray line = server.requests().at(i).first(server.requests().at(i).indexOf('\r'));
            const int guid = line.split('/').at(3).first(1).toInt();
            QCOMPARE(guid / 2, i / 2);
        }
    }

    void endsLaterThanTheFunctionThatBegan()
    {
        const RawServer server(always(httpAnswer("200 OK", "[]")));
        const auto client = makeClient(server);
        AccountCall *call = client->apiUser({});
        QSignalSpy ended(call, &AccountCall::finished);
        call->cancel();
        call->cancel();
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE(ended.size(), 1);
    }

    void canBeCancelledAtAnyPoint_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("before the answer") << QByteArray();
        QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,");
        QTest::newRow("while it waits for another try") << httpAnswer("503 Busy", "", "Retry-After: 1\r\n");
    }
    void canBeCancelledAtAnyPoint()
    {
        QFETCH(QByteArray, answer);
        RawServer server(always(answer));
        AccountLimits limits = shortLimits();
        limits.transferTimeout = 10s;
        limits.listDeadline = 10s;
        const auto client = makeClient(server, limits);
        AccountCall *call = client->apiUsers();
        QTRY_COMPARE(server.requests().size(), 1);
        QTimer::singleShot(50ms, call, &AccountCall::cancel);
        QCOMPARE(ending(call).kind(), ErrorKind::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void saysNothingOnceTheClientIsGone()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,");
        });
        auto client = makeClient(server);
        int said = 0;
        for (int i = 0; i < 6; ++i) {
            connect(client->apiUsers(), &AccountCall::finished, this, [&said] { ++said; });
            connect(client->deleteApiUser(u"a"_s), &AccountCall::finished, this, [&said] { ++said; });
        }
        QTRY_VERIFY(server.requests().size() >= 4);
        client.reset();
        RawServer after(always(httpAnswer("200 OK", "[]")));
        QCOMPARE(ending(makeClient(after)->apiUsers()).status, 200); // lets everything else happen
        QCOMPARE(said, 0);
    }

    void mayBeDestroyedByItsOwnSignals()
    {
        RawServer server(always(httpAnswer("200 OK", "[" + QByteArray(100'000, ' ') + "]")));
        for (const bool byProgress : {true, false}) {
            auto client = makeClient(server);
            AccountCall *call = client->apiUsers();
            client->operators();
            if (byProgress)
                connect(call, &AccountCall::progressed, this, [&client] { client.reset(); });
            else
                connect(call, &AccountCall::finished, this, [&client] { client.reset(); });
            QTRY_VERIFY(!client);
        }
    }

    void closesWithoutAnswerIsALostConnection()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) { closeWithoutAnswer(socket); });
        AccountLimits limits = shortLimits();
        limits.tries = 2;
        QCOMPARE(ending(makeClient(server, limits)->apiUsers()).kind(), ErrorKind::ConnectionLost);
    }

    void asksTheSystemsProxyButNotForThisMachine()
    {
        RawServer proxy(always(httpAnswer("502 Proxy", "")));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, url);
        RawServer server(always(httpAnswer("200 OK", "[]")));
        QCOMPARE(ending(makeClient(server)->apiUsers()).status, 200);
        QCOMPARE(proxy.requests().size(), 0);

        AccountClient client(AccountAddress::fromUserInput(u"account.example.org"_s).value(), u"user"_s,
                             Secret(testPassword()), shortLimits());
        QCOMPARE(ending(client.apiUsers()).kind(), ErrorKind::ProxyFailed);
        QCOMPARE(ending(client.deleteApiUser(u"a"_s)).kind(), ErrorKind::ProxyFailed);
        for (const char *name : {"http_proxy", "https_proxy"})
            qunsetenv(name);
        QVERIFY(proxy.requests().first().startsWith("CONNECT account.example.org:443 "));
        QVERIFY(!proxy.requests().first().toLower().contains("authorization")); // lower case from Qt 6.8 on
    }
};

UMH_TEST(TestAccountLimits)
#include "tst_accountlimits.moc"
