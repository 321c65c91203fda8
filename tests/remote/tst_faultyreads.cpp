#include "demoaccountclient.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What comes of reading the API users of an account while \a fault is in force, and how often it was asked.
struct Outcome
{
    ReadList read;
    int asked = 0;
};

Outcome outcomeOf(const Fault &fault, const AccountLimits &limits = shortLimits())
{
    DemoAccount account(demoState(60, 250));
    account.inject(u"GET /ApiUser"_s, fault, FaultRule::forEver);
    const auto client = clientOf(account, limits);
    Outcome outcome;
    outcome.read = readApiUsersOf(*client);
    outcome.asked = account.count(u"GET /ApiUser"_s);
    return outcome;
}

/// Waits for \a call to end, for some seconds: whether it went well and \a use could make something of its answer.
bool isAnswerRead(AccountCall *call, const std::function<Status(const AccountReply &)> &use)
{
    bool isRead = false;
    QEventLoop loop;
    QObject::connect(call, &AccountCall::finished, &loop, [&](const Result<AccountReply> &result) {
        isRead = result.ok() && use(*result).ok();
        loop.quit();
    });
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
    return isRead;
}

/// HTTP's way to write \a moment.
QByteArray httpText(const QDateTime &moment)
{
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// Sanitizers need memory of their own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 memoryAllowedForFaults = 5'000'000'000;
#else
constexpr qint64 memoryAllowedForFaults = 50'000'000;
#endif

/// The most memory that this program has held, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

} // namespace

/// The client reads from an account that goes wrong, over a real connection.
class TestFaultyReads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsEverythingAsItIs_data();
    void readsEverythingAsItIs();
    void namesWhatWentWrong_data();
    void namesWhatWentWrong();
    void saysWhenNobodyListensAndHealsWhenSomebodyDoes();
    void survivesAServerThatDiesBetweenTwoCalls();
    void goesOnOverAConnectionThatWasLostMeanwhile();
    void givesUpOnADripByTheTotalDeadline();
    void sendsNoCredentialsElsewhere_data();
    void sendsNoCredentialsElsewhere();
    void saysWhichElementIsSpoilt();
    void triesAgainUntilItPasses_data();
    void triesAgainUntilItPasses();
    void waitsAsAsked_data();
    void waitsAsAsked();
    void reads300MegabytesInLittleMemory();
    void stopsReadingAtItsLimit_data();
    void stopsReadingAtItsLimit();
    void hasNotMoreThanFourCallsUnderWay();
    void canBeCancelledAtAnyMoment_data();
    void canBeCancelledAtAnyMoment();
};

void TestFaultyReads::readsEverythingAsItIs_data()
{
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("plain") << false << false;
    QTest::newRow("packed") << true << false;
    QTest::newRow("chunked") << false << true;
    QTest::newRow("packed and chunked") << true << true;
}

void TestFaultyReads::readsEverythingAsItIs()
{
    QFETCH(bool, gzip);
    QFETCH(bool, chunked);
    DemoOptions options;
    options.gzip = gzip;
    options.chunked = chunked;
    options.routes.oneMemberAsObject = true;
    DemoState state = demoState(60, 2'500);
    state.groups.last().members = {state.operators.first().guid};
    const DemoAccount account(state, options);
    const auto client = clientOf(account);

    const ReadList read = readApiUsersOf(*client);
    QVERIFY2(!read.error, qPrintable(read.error ? read.error->detail : QString()));
    QCOMPARE(read.apiUsers, state.apiUsers);

    DemoState got;
    QVERIFY(isAnswerRead(client->operators(), [&](const AccountReply &reply) {
        return readOperators(reply, {}, [&](Operator &&op) -> Status { return got.operators += op, Status(); });
    }));
    QVERIFY(isAnswerRead(client->operatorGroups(), [&](const AccountReply &reply) {
        return readOperatorGroups(reply, {},
                                  [&](OperatorGroup &&group) -> Status { return got.groups += group, Status(); });
    }));
    for (OperatorGroup &group : got.groups) {
        QVERIFY(isAnswerRead(client->members(group.guid), [&](const AccountReply &reply) -> Status {
            const Result<QList<QString>> members = readMembers(reply, {});
            if (!members)
                return members.error();
            group.members = *members;
            return {};
        }));
    }
    Account about;
    QVERIFY(isAnswerRead(client->account(), [&](const AccountReply &reply) -> Status {
        const Result<Account> answered = readAccount(reply, {});
        if (!answered)
            return answered.error();
        about = *answered;
        return {};
    }));
    QCOMPARE(about.accountId, state.accountId);
    QCOMPARE(about.expires, state.expires);
    QCOMPARE(about.operatorQuota, state.operatorQuota);
    QCOMPARE(about.operatorsInUse, state.operators.size());
    QCOMPARE(got.operators, account.state().operators);
    QCOMPARE(got.groups, account.state().groups);
}

void TestFaultyReads::namesWhatWentWrong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    // 0: as often as it may, and Qt by itself may repeat a GET on a connection that it took to be open
    QTest::addColumn<int>("asked");
    const auto row = [](const char *name, const Fault &fault, ErrorKind kind, const QString &detail, int asked) {
        QTest::newRow(name) << fault << kind << detail << asked;
    };
    row("closed", Fault::closed(), ErrorKind::ConnectionLost, {}, 0);
    row("reset", Fault::reset(), ErrorKind::ConnectionLost, {}, 0);
    row("closed inside", Fault::closedInside(), ErrorKind::ConnectionLost, {}, 0);
    row("reset inside", Fault::resetInside(), ErrorKind::ConnectionLost, {}, 0);
    row("hanging", Fault::hanging(), ErrorKind::TimedOut, u"0.4"_s, 1);
    row("hanging inside", Fault::hangingInside(), ErrorKind::TimedOut, u"0.4"_s, 1);
    row("400", Fault::status(400, u"Bad é."_s), ErrorKind::RequestRefused, u"400: Bad é."_s, 1);
    row("one message", Fault::singleMessage(400, u"Bad."_s), ErrorKind::RequestRefused, u"400: Bad."_s, 1);
    row("401", Fault::status(401, u"Who?"_s), ErrorKind::SignInRefused, u"401: Who?"_s, 1);
    row("403", Fault::status(403, u"No."_s), ErrorKind::Forbidden, u"403: No."_s, 1);
    row("404", Fault::status(404, u"Gone."_s), ErrorKind::NotThisApi, u"404: Gone."_s, 1);
    row("409", Fault::status(409, u"Other."_s), ErrorKind::RequestRefused, u"409: Other."_s, 1);
    row("429", Fault::status(429), ErrorKind::TooManyRequests, u"429: Not now."_s, 5);
    row("500", Fault::status(500), ErrorKind::ServerFailed, u"500: Not now."_s, 1);
    row("502", Fault::status(502), ErrorKind::ServerFailed, u"502: Not now."_s, 5);
    row("503", Fault::status(503), ErrorKind::ServerFailed, u"503: Not now."_s, 5);
    row("503 in HTML", Fault::html(503), ErrorKind::ServerFailed, u"503"_s, 5);
    row("asked to wait too long", Fault::tryLater(429, "3600"), ErrorKind::TooManyRequests, u"429: Not now."_s, 1);
    row("HTML", Fault::html(), ErrorKind::NotThisApi, u"text/html"_s, 1);
    row("HTML said to be JSON", Fault::other(200, "<html></html>", "application/json"), ErrorKind::NotThisApi, {}, 1);
    row("another JSON", Fault::other(200, listOf({{u"Title"_s, u"x"_s}}), "application/json"), ErrorKind::FieldMissing,
        u"received: Title"_s, 1);
    row("an object", Fault::other(200, "{}", "application/json"), ErrorKind::NotThisApi, {}, 1);
    row("nothing", Fault::other(200, "", "application/json"), ErrorKind::JsonSyntax, {}, 1);
    row("truncated JSON", Fault::truncatedJson(), ErrorKind::JsonSyntax, {}, 1);
    row("not UTF-8", Fault::rewritten([](QByteArray body) { return body.replace("Generic", "\xff\xfe"); }),
        ErrorKind::JsonEncoding, {}, 1);
    row("redirect in a circle", Fault::redirect(301, QUrl(u"/v4/ApiUser"_s)), ErrorKind::RedirectRefused,
        u"in a circle"_s, 4);
    row("206", Fault::answeredWith(206), ErrorKind::AnswerIncomplete, u"206"_s, 1);
    row("203", Fault::answeredWith(203), ErrorKind::NotThisApi, u"203"_s, 1);
    row("403 in HTML", Fault::html(403), ErrorKind::RefusedOnTheWay, u"403"_s, 1);
    row("403 in plain text", Fault::other(403, "Access denied.", "text/plain"), ErrorKind::RefusedOnTheWay, u"403"_s,
        1);
    row("403 without a word", Fault::other(403, "", "text/plain"), ErrorKind::Forbidden, u"403"_s, 1);
    row("problem details",
        Fault::other(400, R"({"type":"about:blank","title":"Bad.","detail":"Too bad."})", "application/problem+json"),
        ErrorKind::RequestRefused, u"400: Bad.; Too bad."_s, 1);
    row("redirect to nowhere", Fault::other(302, "", "text/plain"), ErrorKind::RedirectRefused, u"302"_s, 1);
}

void TestFaultyReads::namesWhatWentWrong()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    QFETCH(int, asked);
    const Outcome outcome = outcomeOf(fault);
    QVERIFY(outcome.read.error);
    QCOMPARE(outcome.read.error->kind, kind);
    if (!detail.isEmpty())
        QCOMPARE(outcome.read.error->detail, detail);
    QCOMPARE(outcome.read.error->request, u"GET /ApiUser"_s);
    if (asked > 0)
        QCOMPARE(outcome.asked, asked);
    else
        QCOMPARE_GE(outcome.asked, shortLimits().tries);
}

void TestFaultyReads::saysWhenNobodyListensAndHealsWhenSomebodyDoes()
{
    DemoAccount account(demoState(60, 250));
    const auto client = clientOf(account);
    account.stop();
    const ReadList refused = readApiUsersOf(*client);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, ErrorKind::ConnectionRefused);
    QCOMPARE(refused.error->request, u"GET /ApiUser"_s);
    account.restartListening();
    QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
}

void TestFaultyReads::survivesAServerThatDiesBetweenTwoCalls()
{
    DemoAccount account(demoState(60, 250));
    account.inject(u"GET /ApiUser"_s, Fault::dying());
    const auto client = clientOf(account);
    QCOMPARE(ending(client->operators()).status, 200);
    const ReadList dead = readApiUsersOf(*client);
    QVERIFY(dead.error);
    QVERIFY(dead.error->kind == ErrorKind::ConnectionRefused || dead.error->kind == ErrorKind::ConnectionLost);
    QVERIFY(dead.apiUsers.isEmpty());
    account.restartListening();
    QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
}

void TestFaultyReads::goesOnOverAConnectionThatWasLostMeanwhile()
{
    DemoAccount account(demoState(60, 250));
    const auto client = clientOf(account);
    for (int time = 0; time < 5; ++time) {
        const ReadList read = readApiUsersOf(*client);
        QVERIFY(!read.error);
        QCOMPARE(read.apiUsers.size(), 250);
        account.stop();
        account.restartListening();
    }
}

void TestFaultyReads::givesUpOnADripByTheTotalDeadline()
{
    QElapsedTimer time;
    time.start();
    const Outcome outcome = outcomeOf(Fault::dripping(50ms));
    QVERIFY(outcome.read.error);
    QCOMPARE(outcome.read.error->kind, ErrorKind::TimedOut);
    QCOMPARE(outcome.read.error->detail, u"1.5"_s); // seconds: not the 0.4 without a byte
    QCOMPARE(outcome.asked, 1);
    QCOMPARE_GE(time.elapsed(), 1'400);
}

void TestFaultyReads::sendsNoCredentialsElsewhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestFaultyReads::sendsNoCredentialsElsewhere()
{
    QFETCH(int, status);
    const DemoAccount elsewhere(demoState(3, 5));
    const QUrl otherPort(elsewhere.baseUrl() + "/ApiUser"_L1);
    QUrl otherName = otherPort;
    otherName.setHost(u"localhost"_s);
    DemoAccount account(demoState(3, 5));
    const auto client = clientOf(account);
    const QString one = account.state().apiUsers.first().guid;
    for (const QUrl &target : {otherPort, otherName}) {
        account.inject(u"*"_s, Fault::redirect(status, target), FaultRule::forEver);
        const auto isRefused = [&target, status](AccountCall *call) {
            const Ending end = ending(call);
            const bool isChange = !call->request().startsWith("GET"_L1);
            // After "see other" nobody knows whether a change was made.
            QCOMPARE(end.kind(), isChange && status == 303 ? ErrorKind::OutcomeUnknown : ErrorKind::RedirectRefused);
            if (end.kind() == ErrorKind::RedirectRefused)
                QCOMPARE(end.error->path, target.toString());
        };
        isRefused(client->apiUsers());
        isRefused(client->account());
        isRefused(client->createApiUser(one, u"x"_s));
        isRefused(client->setDescription(one, one, u"x"_s));
        isRefused(client->deleteApiUser(one));
        account.clearFaults();
    }
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(account.requests().size(), 10);
    QCOMPARE(account.state().apiUsers.size(), 5);
}

void TestFaultyReads::saysWhichElementIsSpoilt()
{
    const Outcome guid = outcomeOf(Fault::withoutField(u"ApiUserGuid"_s));
    QVERIFY(guid.read.error);
    QCOMPARE(guid.read.error->kind, ErrorKind::FieldMissing);
    QCOMPARE(guid.read.error->element, 250);
    QCOMPARE(guid.read.error->field, u"ApiUserGuid"_s);
    QVERIFY(guid.read.error->detail.contains("UserName"_L1)); // the keys that are there

    const Outcome date = outcomeOf(Fault::withField(u"CreatedDate"_s, u"yesterday"_s));
    QVERIFY(!date.read.error); // of an optional field that is unknown, and no more
    QCOMPARE(date.read.apiUsers.size(), 250);
    QVERIFY(!date.read.apiUsers.last().created.isValid());

    // What JSON alone cannot tell is for the sync to find.
    const Outcome twice = outcomeOf(Fault::duplicateElement());
    QVERIFY(!twice.read.error);
    QCOMPARE(twice.read.apiUsers.size(), 251);
    const Outcome orphan = outcomeOf(Fault::unknownOperator());
    QVERIFY(!orphan.read.error);
    QCOMPARE(orphan.read.apiUsers.size(), 250);
    const Outcome optional = outcomeOf(Fault::withoutField(u"Description"_s));
    QVERIFY(!optional.read.error);
    QVERIFY(optional.read.apiUsers.last().description.isNull());
    const Outcome type = outcomeOf(Fault::contentType("text/plain"));
    QVERIFY(!type.read.error);
    QCOMPARE(type.read.apiUsers.size(), 250);
}

void TestFaultyReads::triesAgainUntilItPasses_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("429") << Fault::status(429);
    QTest::newRow("502") << Fault::status(502);
    QTest::newRow("503") << Fault::status(503);
    QTest::newRow("reset inside") << Fault::resetInside();
    QTest::newRow("closed inside") << Fault::closedInside();
}

void TestFaultyReads::triesAgainUntilItPasses()
{
    QFETCH(Fault, fault);
    DemoAccount account(demoState(60, 250));
    account.inject(u"GET /ApiUser"_s, fault, 4);
    const auto client = clientOf(account);
    const ReadList read = readApiUsersOf(*client);
    QVERIFY(!read.error);
    QCOMPARE(read.apiUsers, account.state().apiUsers);
    QCOMPARE_GE(account.count(u"GET /ApiUser"_s), 5); // more where Qt repeats a GET by itself
}

void TestFaultyReads::waitsAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("date");
    QTest::newRow("429, seconds") << 429 << false;
    QTest::newRow("429, date") << 429 << true;
    QTest::newRow("503, seconds") << 503 << false;
    QTest::newRow("503, date") << 503 << true;
}

void TestFaultyReads::waitsAsAsked()
{
    QFETCH(int, status);
    QFETCH(bool, date);
    AccountLimits limits = shortLimits();
    limits.longestPause = 10s;
    DemoAccount account(demoState(60, 250));
    // A date has no fractions of seconds, and the first request may take its time: three seconds may be little more
    // than one.
    const QByteArray later = date ? httpText(QDateTime::currentDateTimeUtc().addSecs(3)) : "1"_ba;
    account.inject(u"GET /ApiUser"_s, Fault::tryLater(status, later));
    const auto client = clientOf(account, limits);
    QVERIFY(!readApiUsersOf(*client).error);
    const QList<DemoRequest> requests = account.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE_GE(requests.at(1).arrived - requests.at(0).arrived, 950); // without being asked: 1 ms
}

void TestFaultyReads::reads300MegabytesInLittleMemory()
{
    constexpr qint64 size = 300'000'000;
    AccountLimits limits;
    limits.listBytes = qint64(1) << 30;
    DemoAccount account(demoState(3, 5));
    account.inject(u"GET /ApiUser"_s, Fault::longList(size));
    const auto client = clientOf(account, limits);
    const qint64 before = peakMemory();
    QVERIFY(before > 0);

    AccountCall *call = client->apiUsers();
    qint64 read = 0;
    qint64 bytes = 0;
    QEventLoop loop; // QTRY_* would look at what comes only every 10 ms
    connect(call, &AccountCall::finished, this, [&](const Result<AccountReply> &result) {
        loop.quit();
        if (!result)
            return;
        bytes = result->body->size();
        QVERIFY(readApiUsers(*result, call->request(), [&read](ApiUser &&) -> Status { return ++read, Status(); }));
    });
    QTimer::singleShot(120s, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(bytes >= size);
    QCOMPARE_GE(read, 900'000);
    QCOMPARE_LE(peakMemory() - before, memoryAllowedForFaults);
}

void TestFaultyReads::stopsReadingAtItsLimit_data()
{
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("plain") << false << false;
    QTest::newRow("chunked") << false << true;
    QTest::newRow("little that unpacks to much") << true << false;
}

void TestFaultyReads::stopsReadingAtItsLimit()
{
    QFETCH(bool, gzip);
    QFETCH(bool, chunked);
    DemoOptions options;
    options.gzip = gzip;
    options.chunked = chunked;
    AccountLimits limits; // of time none that a busy computer could reach
    limits.listBytes = 5'000'000;
    DemoAccount account(demoState(3, 5), options);
    account.inject(u"*"_s, Fault::longList(300'000'000), FaultRule::forEver);
    const auto client = clientOf(account, limits);
    qint64 seen = 0;
    AccountCall *list = client->apiUsers();
    connect(list, &AccountCall::progressed, this, [&seen](qint64 bytes) { seen = bytes; });
    const Ending tooMuch = ending(list);
    QCOMPARE(tooMuch.kind(), ErrorKind::AnswerTooLarge);
    QCOMPARE(tooMuch.detail(), u"5000000"_s);
    QCOMPARE_LE(seen, limits.listBytes + 1'000'000); // and not 300 MB
    limits.otherBytes = 1'000;
    const auto careful = clientOf(account, limits);
    QCOMPARE(ending(careful->account()).detail(), u"1000"_s);
    QCOMPARE(account.requests().size(), 2);
}

void TestFaultyReads::hasNotMoreThanFourCallsUnderWay()
{
    DemoAccount account(demoState(3, 30));
    account.inject(u"*"_s, Fault::dripping(1ms), FaultRule::forEver);
    AccountLimits limits;
    const auto client = clientOf(account, limits);
    int ended = 0;
    const DemoState state = account.state();
    for (const ApiUser &apiUser : state.apiUsers) {
        connect(client->apiUser(apiUser.guid), &AccountCall::finished, this, [&](const Result<AccountReply> &result) {
            QVERIFY(result.ok());
            ++ended;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 30, 60'000);
    QCOMPARE(account.requests().size(), 30);
    QCOMPARE(account.mostAtOnce(), 4);
}

void TestFaultyReads::canBeCancelledAtAnyMoment_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no answer") << Fault::hanging();
    QTest::newRow("half an answer") << Fault::hangingInside();
    QTest::newRow("a drip") << Fault::dripping(1ms);
    QTest::newRow("much too much") << Fault::longList(300'000'000);
    QTest::newRow("told to wait") << Fault::tryLater(429, "1"); // and what comes next waits, too
    QTest::newRow("in a circle") << Fault::redirect(301, QUrl(u"/v4/ApiUser"_s));
}

void TestFaultyReads::canBeCancelledAtAnyMoment()
{
    QFETCH(Fault, fault);
    DemoAccount account(demoState(60, 250));
    account.inject(u"GET /ApiUser"_s, fault, FaultRule::forEver);
    AccountLimits limits;
    limits.redirects = 1'000'000;
    const auto client = clientOf(account, limits);
    for (const int after : {0, 1, 3, 10, 30, 100}) {
        AccountCall *call = client->apiUsers();
        QTimer::singleShot(after, call, &AccountCall::cancel);
        QCOMPARE(ending(call).kind(), ErrorKind::Cancelled);
    }
    account.clearFaults();
    QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
}

UMH_TEST(TestFaultyReads)

#include "tst_faultyreads.moc"
