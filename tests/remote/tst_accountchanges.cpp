#include "clientfixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

using Begin = std::function<AccountCall *(AccountClient &)>;

void addChanges()
{
    QTest::addColumn<Begin>("begin");
    QTest::newRow("create") << Begin([](AccountClient &c) { return c.createApiUser(u"o"_s, u"d"_s); });
    QTest::newRow("describe") << Begin([](AccountClient &c) { return c.setDescription(u"a"_s, u"o"_s, u"d"_s); });
    QTest::newRow("delete") << Begin([](AccountClient &c) { return c.deleteApiUser(u"a"_s); });
}

} // namespace

/// A change is sent once, and what nobody knows is called that.
class TestAccountChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void isSentOnceToAServerThatClosesWithoutAnAnswer_data() { addChanges(); }
    void isSentOnceToAServerThatClosesWithoutAnAnswer()
    {
        QFETCH(Begin, begin);
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) { socket.disconnectFromHost(); });
        const auto client = makeClient(server);
        const Ending end = ending(begin(*client));
        QCOMPARE(end.kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(end.detail(), u"connection lost before the answer"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void isSentOnceToAServerThatResetsTheConnection_data() { addChanges(); }
    void isSentOnceToAServerThatResetsTheConnection()
    {
        QFETCH(Begin, begin);
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) { socket.abort(); });
        const auto client = makeClient(server);
        QCOMPARE(ending(begin(*client)).kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void isSentOnceAfterOtherCallsLeftTheirConnectionOpen_data() { addChanges(); }
    void isSentOnceAfterOtherCallsLeftTheirConnectionOpen()
    {
        QFETCH(Begin, begin);
        // Closes the connections that are kept alive just when the change comes.
        QList<QTcpSocket *> open;
        RawServer server([&open](QTcpSocket &socket, const QByteArray &request, qsizetype) {
            if (request.startsWith("GET")) {
                open += &socket;
                socket.write(httpAnswer("200 OK", "[]"));
                return;
            }
            for (QTcpSocket *other : open)
                other->abort();
            socket.write(httpAnswer("200 OK", ""));
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->operators()).status, 200);
        QCOMPARE(ending(client->apiUsers()).status, 200);
        QCOMPARE(ending(begin(*client)).status, 200);
        QCOMPARE(server.requests().size(), 3);
    }

    void isNotKnownWhenNoAnswerComesInTime_data() { addChanges(); }
    void isNotKnownWhenNoAnswerComesInTime()
    {
        QFETCH(Begin, begin);
        RawServer server([](QTcpSocket &, const QByteArray &, qsizetype) {});
        const auto client = makeClient(server);
        const Ending end = ending(begin(*client));
        QCOMPARE(end.kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(end.detail(), u"no answer within 0.4 s"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void isNotKnownWhenItsAnswerIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("in its status") << QByteArray("HTTP/1.1 2");
        QTest::newRow("in its headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("in its body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    }
    void isNotKnownWhenItsAnswerIsCutOff()
    {
        QFETCH(QByteArray, answer);
        RawServer server([answer](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void isRefusedByARefusalThatIsCutOff()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 900\r\n\r\n{");
            socket.disconnectFromHost();
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), ErrorKind::Forbidden);
    }

    void isNotSentAgainWhereAGetWouldBe_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("429") << "429 Slow"_ba << ErrorKind::TooManyRequests;
        QTest::newRow("502") << "502 Gone"_ba << ErrorKind::ServerFailed;
        QTest::newRow("503") << "503 Busy"_ba << ErrorKind::ServerFailed;
        QTest::newRow("307") << "307 There"_ba << ErrorKind::RedirectRefused;
    }
    void isNotSentAgainWhereAGetWouldBe()
    {
        QFETCH(QByteArray, status);
        QFETCH(ErrorKind, kind);
        RawServer server(always(httpAnswer(status, "", "Retry-After: 0\r\nLocation: /v4/elsewhere\r\n")));
        const auto client = makeClient(server);
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), kind);
        QCOMPARE(server.requests().size(), 1);
    }

    void hasFailedForSureWhereNobodyListens()
    {
        std::unique_ptr<AccountClient> client;
        {
            const RawServer server(always({}));
            client = makeClient(server);
        }
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), ErrorKind::ConnectionRefused);
    }

    void hasFailedForSureWithoutASecureConnection()
    {
        RawServer server(always({}));
        QObject::connect(&server, &RawServer::connected, [](QTcpSocket *socket) { socket->disconnectFromHost(); });
        const QString address = server.address().replace("http:"_L1, "https:"_L1);
        AccountClient client(AccountAddress::fromUserInput(address).value(), u"user"_s, Secret(testPassword()),
                             shortLimits());
        const std::optional<ErrorKind> kind = ending(client.deleteApiUser(u"a"_s)).kind();
        QVERIFY(kind.has_value());
        QVERIFY2(kind != ErrorKind::OutcomeUnknown, qPrintable(QString::number(int(*kind))));
    }

    void isNotKnownOnceItWasSentAndIsCancelled()
    {
        AccountCall *call = nullptr;
        RawServer server([&call](QTcpSocket &, const QByteArray &, qsizetype) { call->cancel(); });
        const auto client = makeClient(server);
        call = client->deleteApiUser(u"a"_s);
        const Ending end = ending(call);
        QCOMPARE(end.kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(end.detail(), u"cancelled before the answer"_s);
    }

    void isCancelledForSureWhileItWaitsForItsTurn()
    {
        RawServer server([](QTcpSocket &, const QByteArray &, qsizetype) {});
        AccountLimits limits = shortLimits();
        limits.callsAtOnce = 1;
        const auto client = makeClient(server, limits);
        client->apiUsers();
        AccountCall *call = client->deleteApiUser(u"a"_s);
        call->cancel();
        QCOMPARE(ending(call).kind(), ErrorKind::Cancelled);
        for (const QByteArray &request : server.requests())
            QVERIFY(!request.startsWith("DELETE"));
    }
};

UMH_TEST(TestAccountChanges)
#include "tst_accountchanges.moc"
