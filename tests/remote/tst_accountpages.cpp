#include "clientfixture.h"
#include "remote/accountanswers.h"
#include "remote/listpaging.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryFile>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray targetOf(const QByteArray &request)
{
    return request.split(' ').at(1);
}

/// A page that leads on to \a next; empty: the last.
QByteArray page(const QByteArray &list, const QByteArray &next, const QByteArray &more = {})
{
    const QByteArray link = next.isEmpty() ? QByteArray() : "Link: <" + next + ">; rel=\"next\"\r\n";
    return httpAnswer("200 OK", list, "Content-Type: application/json\r\n" + link + more);
}

} // namespace

/// A list is whole, or it is refused: what the account announces of its rest is asked for.
class TestAccountPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void findsTheNextPage_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("next"); // empty: none
        const auto row = [](const char *name, const QByteArray &link, const QByteArray &next) {
            QTest::newRow(name) << link << next;
        };
        row("quoted", "<https://a.example/v4/x?page=2>; rel=\"next\"", "https://a.example/v4/x?page=2");
        row("not quoted", "<https://a.example/v4/x?page=2>;rel=next", "https://a.example/v4/x?page=2");
        row("among others",
            "</v4/x?page=1>; rel=prev, </v4/x?page=3> ; title=\"3, <next>; rel=last\"; rel = \"next\" , </v4/x>; "
            "rel=last",
            "https://a.example/v4/x?page=3");
        row("several relations", "</v4/x?page=2>; rel=\"last NEXT\"", "https://a.example/v4/x?page=2");
        row("relative", "<?page=2>; REL=next", "https://a.example/v4/ApiUser?page=2");
        row("elsewhere", "<//b.example/x>; rel=next", "https://b.example/x");
        row("with a comma in it", "<?fields=a,b&page=2>; rel=next", "https://a.example/v4/ApiUser?fields=a,b&page=2");
        row("with a quote in its title", "<?page=2>; title=\"\\\", <x>; rel=prev\"; rel=next",
            "https://a.example/v4/ApiUser?page=2");
        row("with a fragment", "<?page=2#top>; rel=next", "https://a.example/v4/ApiUser?page=2");
        row("the first relation counts", "<?page=2>; rel=prev; rel=next", "");
        row("of another thing", "<?page=2>; rel=next; anchor=\"/other\"", "");
        row("not next", "<?page=2>; rel=\"nextish\"", "");
        row("not closed", "<?page=2; rel=next", "");
        row("no parameters", "<?page=2>", "");
        row("none", "", "");
        row("nonsense", ";;,,<<>>;\"", "");
    }
    void findsTheNextPage()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, next);
        const ListPaging paging = listPaging(Headers{{"link", link}}, QUrl(u"https://a.example/v4/ApiUser"_s));
        QCOMPARE(paging.next.toEncoded(), next);
        QCOMPARE(paging.hasMore, !next.isEmpty());
    }

    void seesThatThereIsMore_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("hasMore");
        QTest::addColumn<int>("elements"); // -1: not said
        QTest::addColumn<int>("pages");
        const auto row = [](const char *name, const char *value, bool hasMore, int elements, int pages) {
            QTest::addRow("%s: %s", name, value)
                << QByteArray(name) << QByteArray(value) << hasMore << elements << pages;
        };
        row("X-Next-Page", "2", true, -1, -1);
        row("X-Next-Page", "", false, -1, -1);
        row("x-total-count", "66", false, 66, -1);
        row("X-Total", " 66 ", false, 66, -1);
        row("X-Total-Count", "many", false, -1, -1);
        row("X-Total-Count", "-1", false, -1, -1);
        row("X-Total-Pages", "3", false, -1, 3);
        row("Content-Range", "items 0-24/66", false, 66, -1);
        row("Content-Range", "items 0-24/*", false, -1, -1);
        row("X-Has-More", "True", true, -1, -1);
        row("X-Pagination", R"({"TotalCount":66,"PageSize":25,"CurrentPage":1,"TotalPages":3})", false, 66, 3);
        row("X-Pagination", R"({"hasNext":true})", true, -1, -1);
        row("X-Pagination", "nonsense", false, -1, -1);
        row("X-Pagination", R"({"TotalCount":1e300,"TotalPages":-2})", false, -1, -1);
        row("X-Other", "1", false, -1, -1);
    }
    void seesThatThereIsMore()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, hasMore);
        QFETCH(int, elements);
        QFETCH(int, pages);
        const ListPaging paging = listPaging(Headers{{name, value}}, QUrl(u"https://a.example/"_s));
        QCOMPARE(paging.hasMore, hasMore);
        QCOMPARE(paging.elements.value_or(-1), elements);
        QCOMPARE(paging.pages.value_or(-1), pages);
        QVERIFY(paging.next.isEmpty());
    }

    void joinsLists_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("joined"); // null: cannot be
        const auto row = [](const char *name, const QByteArray &list, const QByteArray &page,
                            const QByteArray &joined) { QTest::newRow(name) << list << page << joined; };
        row("usual", "[1,2]", "[3]", "[1,2,3]");
        row("space around", " [1 ]\r\n", "\xEF\xBB\xBF\n [ 2]\n", " [1 , 2]");
        row("a mark in front", "\xEF\xBB\xBF[1]", "[2]", "\xEF\xBB\xBF[1,2]");
        row("nothing before", "[ ]", "[1]", "[ 1]");
        row("nothing after", "[1]\n", "[]", "[1]\n");
        row("nothing at all", "[]", "[ ]", "[]");
        row("long", '[' + QByteArray(200'000, '1') + ']', '[' + QByteArray(200'000, '2') + ']',
            '[' + QByteArray(200'000, '1') + ',' + QByteArray(200'000, '2') + ']');
        row("an object", "{\"a\":1}", "[1]", {});
        row("a page that is an object", "[1]", "{\"a\":1}", {});
        row("a page that is empty", "[1]", "", {});
        row("a page that is cut off", "[1]", "[2", {});
    }
    void joinsLists()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, joined);
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(file.write(list), list.size());
        QBuffer more(&page);
        QVERIFY(more.open(QIODevice::ReadOnly));
        const Status status = appendPage(file, more);
        QCOMPARE(status.ok(), !joined.isNull());
        if (!status) {
            QCOMPARE(status.error().kind, ErrorKind::NotThisApi);
            return;
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), joined);
    }

    void followsPagesToTheirEnd()
    {
        RawServer server(inTurn({page("[1, 2]\n", "?page=2", "X-Total-Pages: 3\r\n"),
                                 page("[3]", "/v4/ApiUser?page=3", "X-Total-Pages: 3\r\n"),
                                 page("[4,5]", {}, "X-Total-Pages: 3\r\n")}));
        const auto client = makeClient(server);
        AccountCall *call = client->apiUsers();
        qint64 seen = 0;
        connect(call, &AccountCall::progressed, this, [&seen](qint64 bytes) {
            QCOMPARE_GE(bytes, seen);
            seen = bytes;
        });
        const Ending end = ending(call);
        QVERIFY2(!end.error, qPrintable(end.detail()));
        QCOMPARE(end.body, "[1, 2,3,4,5]");
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(targetOf(server.requests().at(0)), "/v4/ApiUser");
        QCOMPARE(targetOf(server.requests().at(1)), "/v4/ApiUser?page=2");
        QCOMPARE(targetOf(server.requests().at(2)), "/v4/ApiUser?page=3");
        for (const QByteArray &request : server.requests())
            QVERIFY(headerOf(request, "Authorization").startsWith("Basic "));
    }

    void triesAPageAgainAndNotTheWholeList()
    {
        RawServer server(inTurn({page("[1]", "?page=2"), httpAnswer("503 Busy", ""), page("[2]", {})}));
        const auto client = makeClient(server);
        QCOMPARE(ending(client->apiUsers()).body, "[1,2]");
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(targetOf(server.requests().at(2)), "/v4/ApiUser?page=2");
    }

    void refusesWhatIsNotWhole_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("asked");
        const auto row = [](const char *name, const QList<QByteArray> &answers, ErrorKind kind, const QString &detail,
                            int asked) { QTest::newRow(name) << answers << kind << detail << asked; };
        const ErrorKind incomplete = ErrorKind::AnswerIncomplete;
        row("206", {httpAnswer("206 Partial", "[1]", "Content-Range: bytes 0-2/9\r\n")}, incomplete, u"206"_s, 1);
        row("203", {httpAnswer("203 Altered", "[1]")}, ErrorKind::NotThisApi, u"203"_s, 1);
        row("202", {httpAnswer("202 Later", "[1]")}, ErrorKind::NotThisApi, u"202"_s, 1);
        row("201", {httpAnswer("201 Made", "[1]")}, ErrorKind::NotThisApi, u"201"_s, 1);
        row("204", {"HTTP/1.1 204 Nothing\r\n\r\n"}, ErrorKind::NotThisApi, u"204"_s, 1);
        row("in a circle", {page("[1]", "?page=2"), page("[2]", "?page=2")}, incomplete,
            u"its pages lead in a circle"_s, 2);
        row("back to the first", {page("[1]", "?page=2"), page("[2]", "/v4/ApiUser")}, incomplete,
            u"its pages lead in a circle"_s, 2);
        row("elsewhere", {page("[1]", "http://localhost/v4/ApiUser?page=2")}, incomplete,
            u"the next page is at another address"_s, 1);
        row("with a user", {page("[1]", "http://a:b@127.0.0.1/v4/ApiUser")}, incomplete,
            u"the next page is at another address"_s, 1);
        row("not said where", {page("[1]", {}, "X-Next-Page: 2\r\n")}, incomplete, u"only one of several pages"_s, 1);
        row("pages not said where",
            {page("[1]", "?page=2", "X-Total-Pages: 3\r\n"), page("[2]", {}, "X-Total-Pages: 3\r\n")}, incomplete,
            u"only one of several pages"_s, 2);
        row("206 on the way", {page("[1]", "?page=2"), httpAnswer("206 Partial", "[2]")}, incomplete, u"206"_s, 2);
        row("a page of HTML",
            {page("[1]", "?page=2"), httpAnswer("200 OK", "<html></html>", "Content-Type: text/html\r\n")},
            ErrorKind::NotThisApi, u"text/html"_s, 2);
        row("a page that is no list", {page("[1]", "?page=2"), page("{}", {})}, ErrorKind::NotThisApi,
            u"a page that is not a list"_s, 2);
        row("403 on the way", {page("[1]", "?page=2"), httpAnswer("403 No", "{}")}, ErrorKind::Forbidden, u"403"_s, 2);
    }
    void refusesWhatIsNotWhole()
    {
        QFETCH(QList<QByteArray>, answers);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        QFETCH(int, asked);
        RawServer server(inTurn(answers));
        const auto client = makeClient(server);
        const Ending end = ending(client->apiUsers());
        QCOMPARE(end.kind(), kind);
        QCOMPARE(end.detail(), detail);
        QCOMPARE(end.error->request, u"GET /ApiUser"_s);
        QCOMPARE(server.requests().size(), asked);
    }

    void keepsToItsLimitsOverAllPages()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            socket.write(page('[' + QByteArray(1'000, '1') + ']', "?page=" + QByteArray::number(number + 1)));
        });
        AccountLimits limits = shortLimits();
        limits.pages = 5;
        Ending end = ending(makeClient(server, limits)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::AnswerIncomplete);
        QCOMPARE(end.detail(), u"too many pages"_s);
        QCOMPARE(server.requests().size(), 5);

        limits = shortLimits();
        limits.listBytes = 5'000;
        end = ending(makeClient(server, limits)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::AnswerTooLarge);
        QCOMPARE(end.detail(), u"5000"_s);
        QCOMPARE(server.requests().size(), 5 + 5);
    }

    void keepsToItsDeadlineOverAllPages()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            QTimer::singleShot(50ms, &socket, [&socket, number] {
                socket.write(page("[1]", "?page=" + QByteArray::number(number + 1)));
            });
        });
        const Ending end = ending(makeClient(server)->apiUsers());
        QCOMPARE(end.kind(), ErrorKind::TimedOut);
        QCOMPARE(end.detail(), u"1.5"_s);
    }

    void canBeCancelledBetweenTwoPages()
    {
        AccountCall *call = nullptr;
        RawServer server([&call](QTcpSocket &socket, const QByteArray &, qsizetype number) {
            socket.write(page("[1]", "?page=" + QByteArray::number(number + 1)));
            if (number == 3)
                call->cancel();
        });
        const auto client = makeClient(server);
        call = client->apiUsers();
        QCOMPARE(ending(call).kind(), ErrorKind::Cancelled);
        QCOMPARE_LE(server.requests().size(), 4);
    }

    void asksForNoPagesOfOneThing()
    {
        RawServer server(always(page("{}", "?page=2", "X-Total-Count: 7\r\n")));
        const auto client = makeClient(server);
        QCOMPARE(ending(client->account()).status, 200);
        QCOMPARE(ending(client->apiUser(u"a"_s)).status, 200);
        QCOMPARE(server.requests().size(), 2);
    }

    void missesElementsThatWereAnnounced_data()
    {
        QTest::addColumn<QByteArray>("announced");
        QTest::addColumn<bool>("whole");
        QTest::newRow("more") << "3"_ba << false;
        QTest::newRow("as many") << "2"_ba << true;
        QTest::newRow("fewer") << "1"_ba << true;
    }
    void missesElementsThatWereAnnounced()
    {
        QFETCH(QByteArray, announced);
        QFETCH(bool, whole);
        RawServer server(
            always(page(R"([{"OperatorGuid":"a"},{"OperatorGuid":"b"}])", {}, "X-Total-Count: " + announced + "\r\n")));
        const auto client = makeClient(server);
        AccountCall *call = client->members(u"g"_s);
        std::optional<Result<QList<QString>>> read;
        connect(call, &AccountCall::finished, this, [&](const Result<AccountReply> &result) {
            QVERIFY(result.ok());
            read = readMembers(*result, call->request());
        });
        QTRY_VERIFY(read);
        QCOMPARE(read->ok(), whole);
        if (whole)
            return;
        QCOMPARE(read->error().kind, ErrorKind::AnswerIncomplete);
        QCOMPARE(read->error().detail, u"only 2 of 3 elements"_s);
        QCOMPARE(read->error().request, u"GET /OperatorGroup/g/Member"_s);
    }
};

UMH_TEST(TestAccountPages)
#include "tst_accountpages.moc"
