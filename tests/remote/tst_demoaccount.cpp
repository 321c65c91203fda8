#include "plaincaller.h"
#include "support/testprogram.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

/// The account that other tests rely on: that it does what it says while nothing goes wrong.
class TestDemoAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameNumbers();
    void hasAsManyAsAsked_data();
    void hasAsManyAsAsked();
    void sendsApiUsersAsTheyAre();
    void sendsOperatorsAndGroupsAsTheyAre();
    void sendsMembers();
    void sendsTheAccount();
    void sendsApiUsersOfOneOperatorAndSingleOnes();
    void saysWhenAThingIsNotThere_data();
    void saysWhenAThingIsNotThere();
    void createsAnApiUserWithItsPassword();
    void refusesToCreateNonsense_data();
    void refusesToCreateNonsense();
    void updatesOnlyTheDescription();
    void deletesOnce();
    void asksForCredentials();
    void mayBeForbiddenToReadApiUsers();
    void locksOutWhoWasDeletedIfAsked();
    void showsWhatAnotherAdministratorChanges();
    void packsAndChunks_data();
    void packsAndChunks();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void logsRequestsWithoutCredentials();
    void servesAsAProgram();
};

void TestDemoAccount::isTheSameForTheSameNumbers()
{
    QCOMPARE(demoState(60, 250), demoState(60, 250));
}

void TestDemoAccount::hasAsManyAsAsked_data()
{
    QTest::addColumn<int>("operators");
    QTest::addColumn<int>("apiUsers");
    QTest::newRow("nothing at all") << 0 << 0;
    QTest::newRow("operators only") << 3 << 0;
    QTest::newRow("many API users of one") << 1 << 500;
    QTest::newRow("many operators") << 700 << 5;
}

void TestDemoAccount::hasAsManyAsAsked()
{
    QFETCH(int, operators);
    QFETCH(int, apiUsers);
    const DemoState state = demoState(operators, apiUsers);
    QCOMPARE(state.operators.size(), operators);
    QCOMPARE(state.apiUsers.size(), apiUsers);
    QSet<QString> guids;
    for (const ApiUser &apiUser : state.apiUsers) {
        QVERIFY(state.operatorWith(apiUser.operatorGuid) != nullptr);
        guids.insert(apiUser.guid);
    }
    QCOMPARE(guids.size(), apiUsers);
    for (const OperatorGroup &group : state.groups) {
        QVERIFY(group.members);
        if (group.everyone)
            QCOMPARE(group.members->size(), operators);
        for (const QString &member : *group.members)
            QVERIFY(state.operatorWith(member) != nullptr);
    }
}

void TestDemoAccount::sendsApiUsersAsTheyAre()
{
    DemoState state = demoState(60, 250);
    state.apiUsers[3].description = u"quote \" backslash \\ tab \t emoji \U0001F600 null\u0000."_s;
    const DemoAccount account(state);
    const Called called = PlainCaller(account).get(u"/ApiUser"_s);
    QCOMPARE(called.status, 200);
    QVERIFY(called.header("Content-Type").startsWith("application/json"));
    const QJsonArray list = called.list();
    QCOMPARE(list.size(), 250);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject element = list.at(i).toObject();
        const ApiUser &apiUser = state.apiUsers.at(i);
        QCOMPARE(element.value("ApiUserGuid"_L1).toString(), apiUser.guid);
        QCOMPARE(element.value("OperatorGuid"_L1).toString(), apiUser.operatorGuid);
        QCOMPARE(element.value("UserName"_L1).toString(), apiUser.username);
        QCOMPARE(element.value("AccessType"_L1), textOrNull(apiUser.type));
        QCOMPARE(element.value("Description"_L1), textOrNull(apiUser.description));
        QCOMPARE(QDateTime::fromString(element.value("CreatedDate"_L1).toString(), Qt::ISODateWithMs), apiUser.created);
        QCOMPARE(element.contains("LastUsedDate"_L1), apiUser.lastUsedState != LastUsedState::Unknown);
        QCOMPARE(QDateTime::fromString(element.value("LastUsedDate"_L1).toString(), Qt::ISODateWithMs),
                 apiUser.lastUsed);
        const QJsonValue requests = element.value("RequestsLast30Days"_L1);
        QCOMPARE(requests.isNull(), !apiUser.requestsLast30Days);
        QCOMPARE(requests.toInteger(), apiUser.requestsLast30Days.value_or(0));
        QVERIFY(!element.contains("Password"_L1));
    }
}

void TestDemoAccount::sendsOperatorsAndGroupsAsTheyAre()
{
    const DemoState state = demoState(60, 250);
    const DemoAccount account(state);
    PlainCaller caller(account);
    const QJsonArray operators = caller.get(u"/Operator"_s).list();
    QCOMPARE(operators.size(), state.operators.size());
    for (qsizetype i = 0; i < operators.size(); ++i) {
        const QJsonObject element = operators.at(i).toObject();
        const Operator &op = state.operators.at(i);
        QCOMPARE(element.value("OperatorGuid"_L1).toString(), op.guid);
        QCOMPARE(element.value("FullName"_L1).toString(), op.fullName);
        QCOMPARE(element.value("Email"_L1), textOrNull(op.email));
        QCOMPARE(element.value("IsOnDuty"_L1).toBool(), *op.onDuty);
        QCOMPARE(element.value("IsAccountAdministrator"_L1).toBool(), *op.administrator);
        QCOMPARE(element.value("CultureName"_L1), textOrNull(op.culture));
    }
    QCOMPARE(caller.get(u"/Operator/"_s + state.operators.at(7).guid).object(), operators.at(7).toObject());

    const QJsonArray groups = caller.get(u"/OperatorGroup"_s).list();
    QCOMPARE(groups.size(), state.groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QJsonObject element = groups.at(i).toObject();
        QCOMPARE(element.value("OperatorGroupGuid"_L1).toString(), state.groups.at(i).guid);
        QCOMPARE(element.value("Description"_L1).toString(), state.groups.at(i).name);
        QCOMPARE(element.value("IsEveryone"_L1).toBool(), state.groups.at(i).everyone);
        QCOMPARE(element.value("IsAdministratorsGroup"_L1).toBool(), state.groups.at(i).administrators);
    }
}

void TestDemoAccount::sendsMembers()
{
    DemoState state = demoState(60, 0);
    state.groups.last().members = {state.operators.first().guid};
    const DemoAccount account(state);
    PlainCaller caller(account);
    for (const OperatorGroup &group : std::as_const(state.groups)) {
        const Called called = caller.get(u"/OperatorGroup/%1/Member"_s.arg(group.guid));
        QVERIFY(QJsonDocument::fromJson(called.body).isArray());
        QCOMPARE(textsIn(called.list(), u"OperatorGuid"_s), *group.members);
    }
    QStringList groups;
    for (const OperatorGroup &group : std::as_const(state.groups)) {
        if (group.members->contains(state.operators.first().guid))
            groups += group.guid;
    }
    const QString path = u"/Operator/%1/OperatorGroup"_s.arg(state.operators.first().guid);
    QCOMPARE(textsIn(caller.get(path).list(), u"OperatorGroupGuid"_s), groups);

    DemoOptions options;
    options.routes.oneMemberAsObject = true;
    const DemoAccount odd(state, options);
    const Called called = PlainCaller(odd).get(u"/OperatorGroup/%1/Member"_s.arg(state.groups.last().guid));
    QCOMPARE(called.object().value("OperatorGuid"_L1).toString(), state.operators.first().guid);
}

void TestDemoAccount::sendsTheAccount()
{
    const DemoState state = demoState(60, 250);
    const DemoAccount account(state);
    const QJsonObject object = PlainCaller(account).get(u"/Account"_s).object();
    QCOMPARE(object.value("AccountId"_L1).toString(), state.accountId);
    QCOMPARE(QDateTime::fromString(object.value("ExpirationDate"_L1).toString(), Qt::ISODateWithMs), state.expires);
    const QJsonObject quota = object.value("OperatorQuota"_L1).toObject();
    QCOMPARE(quota.value("Operators"_L1).toInteger(), state.operatorQuota);
    QCOMPARE(quota.value("OperatorsInUse"_L1).toInteger(), 60);
}

void TestDemoAccount::sendsApiUsersOfOneOperatorAndSingleOnes()
{
    const DemoState state = demoState(60, 250);
    const DemoAccount account(state);
    PlainCaller caller(account);
    const ApiUser &one = state.apiUsers.at(11);
    QCOMPARE(caller.get(u"/ApiUser/"_s + one.guid).object().value("UserName"_L1).toString(), one.username);
    QStringList theirs;
    for (const ApiUser &apiUser : state.apiUsers) {
        if (apiUser.operatorGuid == one.operatorGuid)
            theirs += apiUser.guid;
    }
    const QJsonArray list = caller.get(u"/ApiUser/Operator/"_s + one.operatorGuid).list();
    QCOMPARE(textsIn(list, u"ApiUserGuid"_s), theirs);
}

void TestDemoAccount::saysWhenAThingIsNotThere_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::newRow("operator") << "GET"_ba << u"/Operator/x"_s;
    QTest::newRow("groups of no operator") << "GET"_ba << u"/Operator/x/OperatorGroup"_s;
    QTest::newRow("members of no group") << "GET"_ba << u"/OperatorGroup/x/Member"_s;
    QTest::newRow("API user") << "GET"_ba << u"/ApiUser/x"_s;
    QTest::newRow("API users of no operator") << "GET"_ba << u"/ApiUser/Operator/x"_s;
    QTest::newRow("to update") << "PUT"_ba << u"/ApiUser/x"_s;
    QTest::newRow("to delete") << "DELETE"_ba << u"/ApiUser/x"_s;
    QTest::newRow("call") << "GET"_ba << u"/Monitor"_s;
    QTest::newRow("slash at the end") << "GET"_ba << u"/ApiUser/"_s;
}

void TestDemoAccount::saysWhenAThingIsNotThere()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    const DemoAccount account(demoState(3, 5));
    const Called called = PlainCaller(account).call(verb, path, verb == "PUT" ? "{}" : "");
    QCOMPARE(called.status, 404);
    QVERIFY(called.message().startsWith(u"There is no such"_s));
}

void TestDemoAccount::createsAnApiUserWithItsPassword()
{
    const DemoAccount account(demoState(3, 5));
    const QString owner = account.state().operators.at(1).guid;
    PlainCaller caller(account);
    const Called called = caller.call("POST", u"/ApiUser"_s, changeOf(owner, u"new é"_s));
    QCOMPARE(called.status, 201);
    QCOMPARE(account.state().apiUsers.size(), 6);
    const ApiUser created = account.state().apiUsers.last();
    QCOMPARE(created.operatorGuid, owner);
    QCOMPARE(created.description, u"new é"_s);
    const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    QVERIFY(hex.match(created.username).hasMatch());
    const QJsonObject object = called.object();
    QCOMPARE(object.value("ApiUserGuid"_L1).toString(), created.guid);
    QCOMPARE(object.value("UserName"_L1).toString(), created.username);
    QVERIFY(hex.match(object.value("Password"_L1).toString()).hasMatch());
    QVERIFY(!caller.get(u"/ApiUser/"_s + created.guid).object().contains("Password"_L1));
}

void TestDemoAccount::refusesToCreateNonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "{"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no operator") << objectText({{u"Description"_s, u"x"_s}});
    QTest::newRow("unknown operator") << changeOf(u"x"_s, u"x"_s);
    QTest::newRow("number") << changeOf(u"OP"_s, 5);
    QTest::newRow("other field") << objectText(
        {{u"OperatorGuid"_s, u"OP"_s}, {u"Description"_s, u"x"_s}, {u"UserName"_s, u"me"_s}});
}

void TestDemoAccount::refusesToCreateNonsense()
{
    QFETCH(QByteArray, body);
    const DemoAccount account(demoState(3, 5));
    const DemoState before = account.state();
    body.replace("OP", before.operators.first().guid.toLatin1());
    const Called called = PlainCaller(account).call("POST", u"/ApiUser"_s, body);
    QCOMPARE(called.status, 400);
    QVERIFY(!called.message().isEmpty());
    QCOMPARE(account.state(), before);
}

void TestDemoAccount::updatesOnlyTheDescription()
{
    const DemoAccount account(demoState(3, 5));
    PlainCaller caller(account);
    const DemoState before = account.state();
    const ApiUser one = before.apiUsers.at(2);
    DemoState expected = before;
    const QString path = u"/ApiUser/"_s + one.guid;

    const Called called = caller.call("PUT", path, changeOf(one.operatorGuid, u"changed"_s));
    QCOMPARE(called.status, 204);
    QCOMPARE(called.body, QByteArray());
    expected.apiUsers[2].description = u"changed"_s;
    QCOMPARE(account.state(), expected);

    QCOMPARE(caller.call("PUT", path, changeOf(one.operatorGuid, QJsonValue::Null)).status, 204);
    QVERIFY(account.state().apiUsers.at(2).description.isNull());
    expected = account.state();

    const QString other =
        one.operatorGuid == before.operators.at(0).guid ? before.operators.at(1).guid : before.operators.at(0).guid;
    QCOMPARE(caller.call("PUT", path, changeOf(other, u"x"_s)).status, 400);
    QCOMPARE(caller.call("PUT", path, objectText({{u"Description"_s, u"x"_s}})).status, 400);
    QCOMPARE(caller.call("PUT", u"/ApiUser"_s, changeOf(other, u"x"_s)).status, 405);
    QCOMPARE(account.state(), expected);
}

void TestDemoAccount::deletesOnce()
{
    const DemoAccount account(demoState(3, 5));
    PlainCaller caller(account);
    DemoState expected = account.state();
    QCOMPARE(caller.get(u"/ApiUser"_s).list().size(), 5);
    const QString path = u"/ApiUser/"_s + expected.apiUsers.takeAt(2).guid;
    const Called called = caller.call("DELETE", path);
    QCOMPARE(called.status, 204);
    QCOMPARE(account.state(), expected);
    QCOMPARE(caller.get(u"/ApiUser"_s).list().size(), 4);
    QCOMPARE(caller.call("DELETE", path).status, 404);
}

void TestDemoAccount::asksForCredentials()
{
    const DemoAccount account(demoState(3, 5));
    bool known = false;
    const DemoState state = account.state();
    for (const ApiUser &apiUser : state.apiUsers)
        known = known || apiUser.username == account.username();
    QVERIFY(known);
    PlainCaller caller(account);
    caller.setPassword(u"wrong"_s);
    for (const QString &path : {u"/Account"_s, u"/ApiUser"_s, u"/Nothing"_s}) {
        const Called called = caller.get(path);
        QCOMPARE(called.status, 401);
        QVERIFY(called.header("WWW-Authenticate").startsWith("Basic"));
    }
    QCOMPARE(caller.call("DELETE", u"/ApiUser/"_s + state.apiUsers.first().guid).status, 401);
    QCOMPARE(account.state(), state);
    QVERIFY(!account.requests().first().signedIn);
    QVERIFY(account.requests().first().authorization);
}

void TestDemoAccount::mayBeForbiddenToReadApiUsers()
{
    DemoOptions options;
    options.routes.mayReadApiUsers = false;
    const DemoAccount account(demoState(3, 5), options);
    PlainCaller caller(account);
    QCOMPARE(caller.get(u"/Operator"_s).status, 200);
    QCOMPARE(caller.get(u"/ApiUser"_s).status, 403);
    QCOMPARE(caller.call("DELETE", u"/ApiUser/"_s + account.state().apiUsers.first().guid).status, 403);
    QCOMPARE(account.state().apiUsers.size(), 5);
}

void TestDemoAccount::locksOutWhoWasDeletedIfAsked()
{
    for (const bool asked : {false, true}) {
        DemoOptions options;
        options.routes.lockOutDeleted = asked;
        DemoAccount account(demoState(3, 5), options);
        PlainCaller caller(account);
        QCOMPARE(caller.get(u"/Account"_s).status, 200);
        account.change([](DemoState &state) { state.apiUsers.clear(); });
        QCOMPARE(caller.get(u"/Account"_s).status, asked ? 401 : 200);
    }
}

void TestDemoAccount::showsWhatAnotherAdministratorChanges()
{
    DemoAccount account(demoState(3, 5));
    PlainCaller caller(account);
    QCOMPARE(caller.get(u"/ApiUser"_s).list().size(), 5);
    account.change([](DemoState &state) {
        state.apiUsers.removeFirst();
        state.apiUsers[0].description = u"by another"_s;
        Operator op = state.operators.first();
        op.guid = u"new"_s;
        state.operators += op;
    });
    const QJsonArray list = caller.get(u"/ApiUser"_s).list();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list.first().toObject().value("Description"_L1).toString(), u"by another"_s);
    const OperatorGroup everyone = account.state().groups.first();
    QVERIFY(everyone.everyone);
    QVERIFY(everyone.members->contains(u"new"_s));
}

void TestDemoAccount::packsAndChunks_data()
{
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("packed") << true << false;
    QTest::newRow("chunked") << false << true;
    QTest::newRow("both") << true << true;
}

void TestDemoAccount::packsAndChunks()
{
    QFETCH(bool, gzip);
    QFETCH(bool, chunked);
    const DemoState state = demoState(100, 2'000);
    const DemoAccount plain(state);
    DemoOptions options;
    options.gzip = gzip;
    options.chunked = chunked;
    const DemoAccount account(state, options);
    PlainCaller caller(account);
    const QByteArray expected = PlainCaller(plain).get(u"/ApiUser"_s).body;
    for (int time = 0; time < 3; ++time) { // on one connection
        const Called called = caller.get(u"/ApiUser"_s);
        QCOMPARE(called.header("Transfer-Encoding"), "chunked");
        QCOMPARE(called.body.size(), expected.size());
        QVERIFY(called.body == expected);
    }
    QCOMPARE(caller.call("DELETE", u"/ApiUser/"_s + state.apiUsers.last().guid).status, 204);
    // Who does not take it gets it plain.
    const QByteArray answer = rawAnswer(account, "GET /v4/Account HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer);
    QVERIFY2(!answer.contains("gzip"), answer);
}

void TestDemoAccount::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("nonsense") << "hello\r\n\r\n"_ba
                              << "400"_ba;
    QTest::newRow("old") << "GET /v4/Account HTTP/1.0\r\nHost: x\r\n\r\n"_ba
                         << "400"_ba;
    QTest::newRow("no host") << "GET /v4/Account HTTP/1.1\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("header") << "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n"_ba
                            << "400"_ba;
    QTest::newRow("length") << "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"_ba
                            << "400"_ba;
    QTest::newRow("too long") << "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"_ba
                              << "413"_ba;
    QTest::newRow("chunks") << "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                            << "501"_ba;
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: "_ba + QByteArray(70'000, 'x') << "431"_ba;
}

void TestDemoAccount::refusesWhatIsNotHttp()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, status);
    const DemoAccount account(demoState(3, 5));
    const QByteArray answer = rawAnswer(account, sent);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer);
    QVERIFY2(answer.contains("\r\nConnection: close\r\n"), answer);
    QCOMPARE(account.requests().size(), 0);
}

void TestDemoAccount::logsRequestsWithoutCredentials()
{
    const DemoAccount account(demoState(3, 5));
    const QByteArray body = changeOf(account.state().operators.first().guid, u"x"_s);
    QCOMPARE(PlainCaller(account).call("POST", u"/ApiUser"_s, body).status, 201);
    QCOMPARE(account.requests().size(), 1);
    const DemoRequest request = account.requests().first();
    QCOMPARE(request.toString(), u"POST /ApiUser"_s);
    QCOMPARE(request.body, body);
    QVERIFY(request.authorization);
    QVERIFY(request.signedIn);
    QVERIFY(request.header("accept-encoding").contains("gzip"));
    for (const HttpHeader &header : request.headers)
        QVERIFY(header.name.toLower() != "authorization");
    QCOMPARE(account.count(u"POST *"_s), 1);
    QCOMPARE(account.count(u"GET *"_s), 0);
    QCOMPARE(account.mostAtOnce(), 1);
}

void TestDemoAccount::servesAsAProgram()
{
    QProcess program;
    program.start(QStringLiteral(UMH_DEMO_ACCOUNT),
                  {u"--operators"_s, u"4"_s, u"--api-users"_s, u"9"_s, u"--changes"_s});
    QByteArray output;
    while (output.count('\n') < 3 && program.waitForReadyRead(20'000))
        output += program.readAllStandardOutput();
    const QList<QByteArray> lines = output.split('\n');
    QCOMPARE(lines.size(), 4);
    QNetworkRequest request(QUrl(QString::fromUtf8(lines.at(0)) + u"/ApiUser"_s));
    request.setRawHeader("Authorization", "Basic " + (lines.at(1) + ':' + lines.at(2)).toBase64());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(20'000));
    const qsizetype size = QJsonDocument::fromJson(reply->readAll()).array().size();
    QVERIFY(size >= 8 && size <= 10); // one of its changes may have come first
    QCOMPARE(QUrl(QString::fromUtf8(lines.at(0))).host(), u"127.0.0.1"_s);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

UMH_TEST(TestDemoAccount)

#include "tst_demoaccount.moc"
