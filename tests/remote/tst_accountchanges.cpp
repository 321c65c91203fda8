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

QList<std::pair<QByteArray, Begin>> allChanges()
{
    return {{"create", [](AccountClient &c) { return c.createApiUser(u"o"_s, u"d"_s); }},
            {"describe", [](AccountClient &c) { return c.setDescription(u"a"_s, u"o"_s, u"d"_s); }},
            {"delete", [](AccountClient &c) { return c.deleteApiUser(u"a"_s); }}};
}

void addChanges()
{
    QTest::addColumn<Begin>("begin");
    const QList<std::pair<QByteArray, Begin>> changes = allChanges();
    for (const auto &[name, begin] : changes)
        QTest::newRow(name.constData()) << begin;
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

    void isSentWhereARedirectThatKeepsItLeads_data()
    {
        QTest::addColumn<Begin>("begin");
        QTest::addColumn<QByteArray>("status");
        const QList<std::pair<QByteArray, Begin>> changes = allChanges();
        for (const char *status : {"307", "308"}) {
            for (const auto &[name, begin] : changes)
                QTest::addRow("%s, %s", name.constData(), status) << begin << QByteArray(status);
        }
    }
    void isSentWhereARedirectThatKeepsItLeads()
    {
        QFETCH(Begin, begin);
        QFETCH(QByteArray, status);
        RawServer server([status](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            socket.write(number <= 2
                             ? httpAnswer(status + " There", "", "Location: /v5/" + QByteArray::number(number) + "\r\n")
                             : httpAnswer("200 OK", ""));
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(begin(*client)).status, 200);
        QCOMPARE(server.requests().size(), 3);
        const auto verbOf = [](const QByteArray &request) { return request.first(request.indexOf(' ')); };
        const auto bodyOf = [](const QByteArray &request) { return request.sliced(request.indexOf("\r\n\r\n")); };
        const QByteArray first = server.requests().first();
        const QByteArray last = server.requests().last();
        QVERIFY(last.contains(" /v5/2 HTTP"));
        QVERIFY(headerOf(last, "Authorization").startsWith("Basic "));
        QCOMPARE(verbOf(last), verbOf(first));
        QCOMPARE(bodyOf(last), bodyOf(first)); // read once for each of them
    }

    void isNotKnownWhereARedirectHasLedToNoAnswer()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            if (number == 1)
                socket.write(httpAnswer("307 There", "", "Location: /v5\r\n"));
            else
                socket.disconnectFromHost();
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(server.requests().size(), 2);
    }

    void isNotFollowedWhereARedirectLeads_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &status, const QByteArray &location, ErrorKind kind,
                            const QString &path) { QTest::newRow(name) << status << location << kind << path; };
        const ErrorKind refused = ErrorKind::RedirectRefused;
        const QString here = u"http://127.0.0.1:PORT"_s;
        row("that may change the method", "301", "/v5/x?t=secret#f", refused, here + "/v5/x"_L1);
        row("that often changes the method", "302", "../x", refused, here + "/v4/x"_L1);
        row("elsewhere", "307", "https://a:b@other.example.org:8443/v5/x?t=secret", refused,
            u"https://other.example.org:8443/v5/x"_s);
        row("elsewhere for ever", "308", "//localhost/v5", refused, u"http://localhost/v5"_s);
        row("nowhere", "307", "", refused, {});
        // It may have been made: "see other" is said after that.
        row("to what came of it", "303", "/v5/x", ErrorKind::OutcomeUnknown, {});
        row("from nothing", "304", "", ErrorKind::OutcomeUnknown, {});
    }
    void isNotFollowedWhereARedirectLeads()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, location);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, path);
        RawServer server(
            always(httpAnswer(status + " There", "", location.isEmpty() ? "" : "Location: " + location + "\r\n")));
        const auto client = makeClient(server);
        const Ending end = ending(client->deleteApiUser(u"a"_s));
        QCOMPARE(end.kind(), kind);
        QCOMPARE(end.error->path, path.replace("PORT"_L1, QString::number(server.serverPort())));
        QVERIFY(!end.detail().contains("secret"_L1));
        QCOMPARE(server.requests().size(), 1);
    }

    void doesNotGoInCircles()
    {
        RawServer server(always(httpAnswer("307 Here", "", "Location: /v4/ApiUser/a\r\n")));
        const auto client = makeClient(server);
        const Ending end = ending(client->deleteApiUser(u"a"_s));
        QCOMPARE(end.kind(), ErrorKind::RedirectRefused);
        QCOMPARE(end.detail(), u"in a circle"_s);
        QCOMPARE(server.requests().size(), 1 + shortLimits().redirects);
    }

    void countsAsMadeOnlyWithAStatusThatSaysSo_data()
    {
        QTest::addColumn<Begin>("begin");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("made");
        const QList<std::pair<QByteArray, Begin>> changes = allChanges();
        for (const auto &[name, begin] : changes) {
            for (const int status : {200, 201, 202, 203, 204, 205, 206, 207}) {
                const bool made = status == 200 || status == (name == "create" ? 201 : 204);
                QTest::addRow("%s: %d", name.constData(), status) << begin << QByteArray::number(status) << made;
            }
        }
    }
    void countsAsMadeOnlyWithAStatusThatSaysSo()
    {
        QFETCH(Begin, begin);
        QFETCH(QByteArray, status);
        QFETCH(bool, made);
        RawServer server(always(status == "204" ? "HTTP/1.1 204 Nothing\r\n\r\n" : httpAnswer(status + " Some", "")));
        const auto client = makeClient(server);
        const Ending end = ending(begin(*client));
        QCOMPARE(end.kind(), made ? std::nullopt : std::optional(ErrorKind::OutcomeUnknown));
        if (!made)
            QVERIFY2(end.detail().endsWith(QString::fromLatin1(status)), qPrintable(end.detail()));
        QCOMPARE(server.requests().size(), 1);
    }

    void keepsWhatCameWithAnUnusualStatus()
    {
        // The password in it can be had only once.
        RawServer server(always(httpAnswer("203 Altered", "{\"Password\":\"p\"}")));
        const auto client = makeClient(server);
        QCOMPARE(ending(client->createApiUser(u"o"_s, u"d"_s)).body, "{\"Password\":\"p\"}");
        QCOMPARE(ending(client->setDescription(u"a"_s, u"o"_s, u"d"_s)).kind(), ErrorKind::OutcomeUnknown);
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
