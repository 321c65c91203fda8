#include "clientfixture.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRegularExpression>
#include <QtCore/QtEndian>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

constexpr QByteArrayView basicScheme = "Basic ";

QStringList &loggedLines()
{
    static QStringList lines;
    return lines;
}

void keepLoggedLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    loggedLines() += QString::fromUtf8(context.category) + u": "_s + text;
}

/// \a bytes as gzip packs them.
QByteArray gzipped(const QByteArray &bytes)
{
    const auto littleEndian = [](quint32 number) {
        QByteArray four(4, '\0');
        qToLittleEndian(number, four.data());
        return four;
    };
    const QByteArray zlib = qCompress(bytes).sliced(4); // a frame of two and four bytes around the same
    return QByteArray::fromHex("1f8b0800000000000003") + zlib.sliced(2).chopped(4)
        + littleEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()))))
        + littleEndian(quint32(bytes.size()));
}

} // namespace

/// What a call sends, and what it makes of answers.
class TestAccountClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void signsTheCallAndSaysWhoItIs()
    {
        QCoreApplication::setApplicationVersion(u"1.2"_s);
        RawServer server(always(httpAnswer("200 OK", "[]")));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.status, 200);
        QCOMPARE(end.body, "[]"_ba);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests().first();
        QVERIFY2(request.startsWith("GET /v4/ApiUser HTTP/1.1\r\n"), request);
        QCOMPARE(headerOf(request, "Authorization"), "Basic dXNlcjpzM2NyZXQtd8O2cmQ="_ba);
        QCOMPARE(headerOf(request, "Accept"), "application/json"_ba);
        QCOMPARE(headerOf(request, "User-Agent"), "user-management-hub/1.2"_ba);
        QVERIFY2(headerOf(request, "Cookie").isNull(), request);
    }

    void asksForWhatTheCallNames_data()
    {
        using Begin = std::function<AccountCall *(AccountClient &)>;
        QTest::addColumn<Begin>("begin");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Begin &begin, const QByteArray &line, const QByteArray &body = {}) {
            QTest::newRow(name) << begin << line << body;
        };
        row(
            "account", [](AccountClient &c) { return c.account(); }, "GET /v4/Account");
        row(
            "operators", [](AccountClient &c) { return c.operators(); }, "GET /v4/Operator");
        row(
            "operator", [](AccountClient &c) { return c.oneOperator(u"o"_s); }, "GET /v4/Operator/o");
        row(
            "groups", [](AccountClient &c) { return c.operatorGroups(); }, "GET /v4/OperatorGroup");
        row(
            "members", [](AccountClient &c) { return c.members(u"g"_s); }, "GET /v4/OperatorGroup/g/Member");
        row(
            "API users", [](AccountClient &c) { return c.apiUsers(); }, "GET /v4/ApiUser");
        row(
            "of one", [](AccountClient &c) { return c.apiUsersOf(u"o"_s); }, "GET /v4/ApiUser/Operator/o");
        row(
            "one", [](AccountClient &c) { return c.apiUser(u"a"_s); }, "GET /v4/ApiUser/a");
        row(
            "odd guid", [](AccountClient &c) { return c.apiUser(u"../x?y#z%2F é"_s); },
            "GET /v4/ApiUser/..%2Fx%3Fy%23z%252F%20%C3%A9");
        row(
            "create", [](AccountClient &c) { return c.createApiUser(u"o"_s, u"a\"b"_s); }, "POST /v4/ApiUser",
            "{\"Description\":\"a\\\"b\",\"OperatorGuid\":\"o\"}");
        row(
            "describe", [](AccountClient &c) { return c.setDescription(u"a"_s, u"o"_s, u"é"_s); }, "PUT /v4/ApiUser/a",
            "{\"Description\":\"\xC3\xA9\",\"OperatorGuid\":\"o\"}");
        row(
            "delete", [](AccountClient &c) { return c.deleteApiUser(u"a"_s); }, "DELETE /v4/ApiUser/a");
    }
    void asksForWhatTheCallNames()
    {
        QFETCH(std::function<AccountCall *(AccountClient &)>, begin);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        RawServer server(always(httpAnswer("200 OK", "{}")));
        const auto client = makeClient(server);
        QCOMPARE(ending(begin(*client)).status, 200);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests().first();
        QVERIFY2(request.startsWith(line + " HTTP/1.1\r\n"), request);
        QVERIFY2(request.endsWith("\r\n\r\n" + body), request);
        QVERIFY2(body.isEmpty() || headerOf(request, "Content-Type").startsWith("application/json"), request);
    }

    void sendsNothingWithoutAGuid_data()
    {
        QTest::addColumn<QString>("guid");
        QTest::newRow("empty") << QString();
        QTest::newRow("here") << u"."_s;
        QTest::newRow("above") << u".."_s;
    }
    void sendsNothingWithoutAGuid()
    {
        QFETCH(QString, guid);
        RawServer server(always(httpAnswer("204 No Content", "")));
        const auto client = makeClient(server);
        QCOMPARE(ending(client->deleteApiUser(guid)).kind(), ErrorKind::RequestRefused);
        QCOMPARE(ending(client->members(guid)).kind(), ErrorKind::RequestRefused);
        QCOMPARE(server.requests().size(), 0);
    }

    void tellsWhatAStatusMeans_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<ErrorKind>("ofOne");
        QTest::addColumn<ErrorKind>("ofAll");
        using enum ErrorKind;
        const auto row = [](const QByteArray &status, ErrorKind ofOne, std::optional<ErrorKind> ofAll = {}) {
            QTest::newRow(status) << status << ofOne << ofAll.value_or(ofOne);
        };
        row("400", RequestRefused);
        row("401", SignInRefused);
        row("403", Forbidden);
        row("404", NotAtAccount, NotThisApi);
        row("409", RequestRefused);
        row("429", TooManyRequests);
        row("500", ServerFailed);
        row("502", ServerFailed);
        row("503", ServerFailed);
        row("504", ServerFailed);
    }
    void tellsWhatAStatusMeans()
    {
        QFETCH(QByteArray, status);
        QFETCH(ErrorKind, ofOne);
        QFETCH(ErrorKind, ofAll);
        RawServer server(always(httpAnswer(status + " Whatever", "{\"Messages\":[{\"Message\":\"Because\"}]}")));
        const auto client = makeClient(server);
        const QString detail = QString::fromLatin1(status) + u": Because"_s;

        const Ending one = ending(client->apiUser(u"a"_s));
        QCOMPARE(one.kind(), ofOne);
        QCOMPARE(one.detail(), detail);
        QCOMPARE(one.error->request, u"GET /ApiUser/a"_s);
        const Ending all = ending(client->apiUsers());
        QCOMPARE(all.kind(), ofAll);
        QCOMPARE(all.detail(), detail);

        const qsizetype before = server.requests().size();
        const Ending gone = ending(client->deleteApiUser(u"a"_s));
        QCOMPARE(gone.kind(), ofOne);
        QCOMPARE(gone.detail(), detail);
        QCOMPARE(gone.error->request, u"DELETE /ApiUser/a"_s);
        QCOMPARE(server.requests().size(), before + 1);
    }

    void keepsTheMessageOfAChallenge_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("basic") << QByteArray("Basic realm=\"account\"");
        QTest::newRow("digest") << QByteArray("Digest realm=\"a\", nonce=\"b\", qop=\"auth\"");
        QTest::newRow("negotiate") << QByteArray("Negotiate");
        QTest::newRow("NTLM") << QByteArray("NTLM");
    }
    void keepsTheMessageOfAChallenge()
    {
        QFETCH(QByteArray, challenge);
        RawServer server(
            always(httpAnswer("401 Unauthorized", "{\"Message\":\"Wrong\"}",
                              "WWW-Authenticate: " + challenge + "\r\nContent-Type: application/json\r\n")));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUser(u"a"_s));
        QCOMPARE(end.kind(), ErrorKind::SignInRefused);
        QCOMPARE(end.detail(), u"401: Wrong"_s);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), ErrorKind::SignInRefused);
        QCOMPARE(server.requests().size(), 2);
    }

    void takesAPageOfHtmlForNoAccount_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray html = "<!DOCTYPE html><p>Hello</p>";
        const QByteArray type = "Content-Type: text/html; charset=utf-8\r\n";
        QTest::newRow("200") << httpAnswer("200 OK", html, type);
        QTest::newRow("200 called JSON") << httpAnswer("200 OK", " " + html);
        QTest::newRow("200 plain text") << httpAnswer("200 OK", "hello", "Content-Type: text/plain\r\n");
        QTest::newRow("404") << httpAnswer("404 Not Found", html, type);
        QTest::newRow("404 without type") << httpAnswer("404 Not Found", html, {});
    }
    void takesAPageOfHtmlForNoAccount()
    {
        QFETCH(QByteArray, answer);
        RawServer server(always(answer));
        const auto client = makeClient(server);
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::NotThisApi);
        QCOMPARE(ending(client->apiUser(u"a"_s)).kind(), ErrorKind::NotThisApi);
        // It must not count as deleted, whatever the status.
        const std::optional<ErrorKind> kind = ending(client->deleteApiUser(u"a"_s)).kind();
        QVERIFY(kind == ErrorKind::NotThisApi || kind == ErrorKind::OutcomeUnknown);
    }

    void forgivesAWrongContentType()
    {
        for (const QByteArray &type : {"Content-Type: text/html\r\n"_ba, "Content-Type: text/plain\r\n"_ba, ""_ba}) {
            RawServer server(always(httpAnswer("200 OK", "\xEF\xBB\xBF [1]", type)));
            const auto client = makeClient(server);
            QCOMPARE(ending(client->apiUsers()).status, 200);
        }
    }

    void keepsSecretsOutOfErrors()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &request, qsizetype number) {
            const QByteArray said = number % 2 != 0 ? headerOf(request, "Authorization").sliced(basicScheme.size())
                                                    : testPassword().toUtf8();
            socket.write(httpAnswer("403 Forbidden", "{\"Message\":\"You said " + said + "\"}"));
        });
        const auto client = makeClient(server);
        for (int i = 0; i < 2; ++i) {
            const Ending end = ending(client->apiUsers());
            QCOMPARE(end.kind(), ErrorKind::Forbidden);
            QCOMPARE(end.detail(), u"403"_s);
        }
    }

    void keepsSecretsOutOfWhereARedirectLeads()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &request, qsizetype) {
            const QByteArray said = headerOf(request, "Authorization").sliced(basicScheme.size(), 12);
            socket.write(httpAnswer("302 Found", "", "Location: https://other.example.org/" + said + "\r\n"));
        });
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::RedirectRefused);
        QCOMPARE(end.error->path, QString());
    }

    void keepsHalfASecretOutOfAMessageThatIsCutShort()
    {
        const QByteArray message = QByteArray(290, 'x') + ' ' + testPassword().toUtf8();
        const RawServer server(always(httpAnswer("403 Forbidden", "{\"Message\":\"" + message + "\"}")));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::Forbidden);
        QVERIFY2(!end.detail().contains(testPassword().first(4)), qPrintable(end.detail()));
    }

    void logsNoSecretsHoweverMuchIsLogged()
    {
        loggedLines().clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(keepLoggedLine);
        RawServer server(inTurn({httpAnswer("401 No", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                                 httpAnswer("302 Found", "", "Location: /v4/elsewhere\r\n"),
                                 "HTTP/1.1 nonsense\r\n\r\n", httpAnswer("200 OK", "[]")}));
        const auto client = makeClient(server);
        for (int i = 0; i < 3; ++i)
            (void)ending(client->apiUsers());
        (void)ending(client->deleteApiUser(u"a"_s));
        const QLoggingCategory probe("qt.network.probe");
        qCDebug(probe) << "captured";
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const QString all = loggedLines().join(u'\n');
        QVERIFY(all.contains("captured"_L1));
        QVERIFY2(!all.contains(testPassword()) && !all.contains("dXNlcjpz"_L1) && !all.contains("Basic "_L1),
                 qPrintable(all));
    }

    void unpacksWhatComesPacked()
    {
        // Larger than what Qt may hold at once.
        QByteArray list = "[";
        for (int i = 0; i < 400'000; ++i)
            list += QByteArray::number(i * 7919LL) + ",";
        list += "0]";
        const QByteArray packed = qCompress(list).sliced(4); // zlib's format is HTTP's deflate
        RawServer server(always(httpAnswer("200 OK", packed, "Content-Encoding: deflate\r\n")));
        const auto client = makeClient(server);
        AccountCall *call = client->apiUsers();
        QSignalSpy progress(call, &AccountCall::progressed);
        const Ending end = ending(call);
        QCOMPARE(end.status, 200);
        QVERIFY(end.body == list);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last().first().toLongLong(), list.size());
    }

    void refusesMoreThanItTakes_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::addColumn<bool>("list");
        QTest::newRow("list") << false << true;
        QTest::newRow("packed list") << true << true;
        QTest::newRow("one") << false << false;
        QTest::newRow("packed one") << true << false;
    }
    void refusesMoreThanItTakes()
    {
        QFETCH(bool, packed);
        QFETCH(bool, list);
        const QByteArray body = "[" + QByteArray(5'000'000, ' ') + "]";
        RawServer server(always(packed
                                    ? httpAnswer("200 OK", qCompress(body).sliced(4), "Content-Encoding: deflate\r\n")
                                    : httpAnswer("200 OK", body)));
        AccountLimits limits = shortLimits();
        limits.listBytes = list ? 3'000'000 : limits.listBytes;
        const auto client = makeClient(server, limits);
        const Ending end = ending(list ? client->apiUsers() : client->apiUser(u"a"_s));
        QCOMPARE(end.kind(), ErrorKind::AnswerTooLarge);
        QCOMPARE(end.detail(), list ? u"3000000"_s : u"1048576"_s);
    }

    void unpacksUnderTheOldNameOfGzip_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("packed");
        QByteArray many = "[";
        for (int i = 0; i < 400'000; ++i)
            many += QByteArray::number(i * 7919LL) + ",";
        many += "0]";
        const QByteArray zeros = '[' + QByteArray(5'000'000, ' ') + ']'; // a thousand times as much as comes
        QTest::newRow("little") << "[1]"_ba << gzipped("[1]");
        QTest::newRow("many numbers") << many << gzipped(many);
        QTest::newRow("much that comes as little") << zeros << gzipped(zeros);
        QTest::newRow("in two pieces") << "[1,2]"_ba << gzipped("[1,") + gzipped("2]");
    }
    void unpacksUnderTheOldNameOfGzip()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, packed);
        for (const QByteArray &name : {"x-gzip"_ba, "X-GZip"_ba}) {
            RawServer server(always(httpAnswer("200 OK", packed, "Content-Encoding: " + name + "\r\n")));
            const auto client = makeClient(server);
            AccountCall *call = client->apiUsers();
            QSignalSpy progress(call, &AccountCall::progressed);
            const Ending end = ending(call);
            QVERIFY2(!end.error, qPrintable(end.detail()));
            QVERIFY(end.body == list);
            QCOMPARE(progress.last().first().toLongLong(), list.size());
        }
    }

    void keepsToItsLimitsUnderTheOldNameOfGzip()
    {
        AccountLimits limits = shortLimits();
        limits.listBytes = 3'000'000;
        RawServer server(always(
            httpAnswer("200 OK", gzipped('[' + QByteArray(5'000'000, ' ') + ']'), "Content-Encoding: x-gzip\r\n")));
        QCOMPARE(ending(makeClient(server, limits)->apiUsers()).kind(), ErrorKind::AnswerTooLarge);
        // What says no is unpacked, too.
        RawServer refusing(
            always(httpAnswer("403 No", gzipped("{\"Message\":\"Not you.\"}"), "Content-Encoding: x-gzip\r\n")));
        QCOMPARE(ending(makeClient(refusing)->apiUsers()).detail(), u"403: Not you."_s);
    }

    void saysWhenWhatIsPackedIsBroken_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        const QString broken = u"could not be unpacked"_s;
        QTest::newRow("gzip") << "gzip"_ba
                              << "this is not packed"_ba << broken;
        QTest::newRow("x-gzip") << "x-gzip"_ba
                                << "this is not packed"_ba << broken;
        QTest::newRow("x-gzip with something behind it") << "x-gzip"_ba << gzipped("[1]") + "more" << broken;
        QTest::newRow("unknown") << "compress"_ba
                                 << "this is packed"_ba << u"compressed with compress, which is not supported"_s;
    }
    void saysWhenWhatIsPackedIsBroken()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        RawServer server(always(
            httpAnswer("200 OK", body, "Content-Type: application/json\r\nContent-Encoding: " + encoding + "\r\n")));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::NotThisApi);
        QCOMPARE(end.detail(), detail);
        QCOMPARE(ending(client->deleteApiUser(u"a"_s)).kind(), ErrorKind::OutcomeUnknown);
    }

    void saysWhenTheEndOfWhatIsPackedIsMissing()
    {
        RawServer server(always(httpAnswer("200 OK", gzipped("[1,2,3]").chopped(9), "Content-Encoding: x-gzip\r\n")));
        AccountLimits limits = shortLimits();
        limits.tries = 1;
        QCOMPARE(ending(makeClient(server, limits)->apiUsers()).kind(), ErrorKind::ConnectionLost);
    }

    void readsOnAfterAnAnswerThatOnlyAnnouncesAnother_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("100") << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
        QTest::newRow("102") << "HTTP/1.1 102 Processing\r\n\r\n"_ba;
        QTest::newRow("103") << "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"_ba;
    }
    void readsOnAfterAnAnswerThatOnlyAnnouncesAnother()
    {
        QFETCH(QByteArray, first);
        RawServer server(always(first + httpAnswer("200 OK", "[1]")));
        const auto client = makeClient(server);
        const Ending read = ending(client->apiUsers());
        const Ending removed = ending(client->deleteApiUser(u"a"_s));
        QCOMPARE_GE(server.requests().size(), 2);
        if (read.status == 200) {
            QCOMPARE(read.body, "[1]");
            QCOMPARE(removed.status, 200);
            return;
        }
        // Qt (6.4) knows only 100. Then that is said, and of a change nobody knows.
        const QString status = QString::fromLatin1(first.mid(9, 3));
        QVERIFY(status != "100"_L1);
        QCOMPARE(read.kind(), ErrorKind::NotThisApi);
        QVERIFY(read.detail().startsWith("informational status "_L1 + status));
        QCOMPARE(removed.kind(), ErrorKind::OutcomeUnknown);
    }

    void takesWhatIsNotHttpForALostConnection()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype) {
            socket.write("220 mail.example.org ready\r\n\r\n");
            socket.disconnectFromHost();
        });
        const auto client = makeClient(server);
        QCOMPARE(ending(client->apiUsers()).kind(), ErrorKind::ConnectionLost);
    }
};

UMH_TEST(TestAccountClient)
#include "tst_accountclient.moc"
