#include "demoaccountclient.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <array>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class ChangeKind { Create, Describe, Delete };

constexpr std::array allChangeKinds{ChangeKind::Create, ChangeKind::Describe, ChangeKind::Delete};

const char *methodOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return "POST";
    case ChangeKind::Describe:
        return "PUT";
    case ChangeKind::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

/// Begins a change of the third API user.
AccountCall *begin(AccountClient &client, const DemoAccount &account, ChangeKind kind)
{
    const DemoState state = account.state();
    const ApiUser &apiUser = state.apiUsers.at(2);
    switch (kind) {
    case ChangeKind::Create:
        return client.createApiUser(apiUser.operatorGuid, u"made é"_s);
    case ChangeKind::Describe:
        return client.setDescription(apiUser.guid, apiUser.operatorGuid, u"described é"_s);
    case ChangeKind::Delete:
        return client.deleteApiUser(apiUser.guid);
    }
    Q_UNREACHABLE();
}

/// How often the change has been carried out, going by what the account holds now.
int timesDone(const DemoState &before, const DemoState &now, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return int(now.apiUsers.size() - before.apiUsers.size());
    case ChangeKind::Describe:
        return now.apiUsers.at(2).description == u"described é"_s ? 1 : 0;
    case ChangeKind::Delete:
        return int(before.apiUsers.size() - now.apiUsers.size());
    }
    Q_UNREACHABLE();
}

} // namespace

/// The client changes an account that goes wrong, over a real connection.
class TestFaultyChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void changesWhatItIsTold();
    void isSentOnceWhateverHappens_data();
    void isSentOnceWhateverHappens();
    void isSentOnceOnAConnectionThatWasInUse_data() { isSentOnceWhateverHappens_data(); }
    void isSentOnceOnAConnectionThatWasInUse();
    void hasNotHappenedWhereNobodyListens();
    void isNotKnownWhenItIsCancelled();
    void saysThatAThingIsGone();
    void leavesNoPasswordInErrorsOrLogs();
};

void TestFaultyChanges::changesWhatItIsTold()
{
    const DemoAccount account(demoState(3, 5));
    const auto client = clientOf(account);
    DemoState expected = account.state();
    QCOMPARE(ending(begin(*client, account, ChangeKind::Describe)).status, 204);
    expected.apiUsers[2].description = u"described é"_s;
    QCOMPARE(account.state(), expected);
    QCOMPARE(ending(begin(*client, account, ChangeKind::Delete)).status, 204);
    expected.apiUsers.removeAt(2);
    QCOMPARE(account.state(), expected);

    AccountCall *call = begin(*client, account, ChangeKind::Create);
    std::optional<CreatedApiUser> created;
    connect(call, &AccountCall::finished, this, [&](const Result<AccountReply> &result) {
        QVERIFY(result.ok());
        const Result<CreatedApiUser> read = readCreatedApiUser(*result, call->request());
        QVERIFY(read.ok());
        created = *read;
    });
    QTRY_VERIFY(created);
    QCOMPARE(account.state().apiUsers.size(), 5);
    QCOMPARE(created->apiUser, account.state().apiUsers.last());
    QCOMPARE(created->apiUser.description, u"made é"_s);
    QVERIFY(!created->password.isEmpty());
    QCOMPARE(account.requests().size(), 3);
    // The new API user can sign in, and did not exist before.
    AccountClient theirs(AccountAddress::fromUserInput(account.baseUrl()).value(), created->apiUser.username,
                         created->password, shortLimits());
    QCOMPARE(ending(theirs.account()).status, 200);
}

void TestFaultyChanges::isSentOnceWhateverHappens_data()
{
    QTest::addColumn<ChangeKind>("change");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("done");
    const auto rows = [](const char *name, const Fault &fault, ErrorKind kind) {
        for (const ChangeKind change : allChangeKinds) {
            QTest::addRow("%s, %s, not done", methodOf(change), name) << change << fault << kind << fault.performs;
            if (!fault.performs)
                QTest::addRow("%s, %s, but done", methodOf(change), name)
                    << change << fault.afterwards() << kind << true;
        }
    };
    rows("closed", Fault::closed(), ErrorKind::OutcomeUnknown);
    rows("reset", Fault::reset(), ErrorKind::OutcomeUnknown);
    rows("closed inside", Fault::closedInside(), ErrorKind::OutcomeUnknown);
    rows("reset inside", Fault::resetInside(), ErrorKind::OutcomeUnknown);
    rows("hanging", Fault::hanging(), ErrorKind::OutcomeUnknown);
    rows("hanging inside", Fault::hangingInside(), ErrorKind::OutcomeUnknown);
    rows("HTML", Fault::html(), ErrorKind::OutcomeUnknown);
    rows("400", Fault::status(400), ErrorKind::RequestRefused);
    rows("401", Fault::status(401), ErrorKind::SignInRefused);
    rows("403", Fault::status(403), ErrorKind::Forbidden);
    rows("409", Fault::status(409), ErrorKind::RequestRefused);
    rows("429", Fault::status(429), ErrorKind::TooManyRequests);
    rows("429 with a pause", Fault::tryLater(429, "0"), ErrorKind::TooManyRequests);
    rows("500", Fault::status(500), ErrorKind::ServerFailed);
    rows("502", Fault::status(502), ErrorKind::ServerFailed);
    rows("503", Fault::status(503), ErrorKind::ServerFailed);
    rows("503 with a pause", Fault::tryLater(503, "0"), ErrorKind::ServerFailed);
    rows("redirect", Fault::redirect(301, QUrl(u"/v4/ApiUser"_s)), ErrorKind::RedirectRefused);
    rows("redirect elsewhere", Fault::redirect(307, QUrl(u"http://localhost/v4/ApiUser"_s)),
         ErrorKind::RedirectRefused);
    rows("see other", Fault::redirect(303, QUrl(u"/v4/ApiUser"_s)), ErrorKind::OutcomeUnknown);
    rows("to be done later", Fault::other(202, "", "text/plain"), ErrorKind::OutcomeUnknown);
    rows("HTML 403", Fault::html(403), ErrorKind::RefusedOnTheWay);
}

void TestFaultyChanges::isSentOnceWhateverHappens()
{
    QFETCH(ChangeKind, change);
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, done);
    DemoAccount account(demoState(3, 5));
    const DemoState before = account.state();
    const QString verb = QString::fromLatin1(methodOf(change));
    account.inject(verb + " *"_L1, fault, FaultRule::forEver);
    const auto client = clientOf(account);
    const Ending end = ending(begin(*client, account, change));
    QCOMPARE(end.kind(), kind);
    QVERIFY(end.error->request.startsWith(verb + " /ApiUser"_L1));
    // Whatever comes after must not be the same change again.
    QCOMPARE(ending(client->account()).status, 200);
    QCOMPARE(account.count(verb + " *"_L1), 1);
    QCOMPARE(timesDone(before, account.state(), change), done ? 1 : 0);
}

void TestFaultyChanges::isSentOnceOnAConnectionThatWasInUse()
{
    QFETCH(ChangeKind, change);
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    DemoAccount account(demoState(3, 5));
    const QString verb = QString::fromLatin1(methodOf(change));
    account.inject(verb + " *"_L1, fault, FaultRule::forEver);
    const auto client = clientOf(account);
    QCOMPARE(ending(client->account()).status, 200);
    account.stop(); // what was kept open is lost, and nobody has noticed yet
    account.restartListening();
    QCOMPARE(ending(begin(*client, account, change)).kind(), kind);
    QCOMPARE(account.count(verb + " *"_L1), 1);
}

void TestFaultyChanges::hasNotHappenedWhereNobodyListens()
{
    DemoAccount account(demoState(3, 5));
    const DemoState before = account.state();
    const auto client = clientOf(account);
    account.stop();
    for (const ChangeKind change : allChangeKinds)
        QCOMPARE(ending(begin(*client, account, change)).kind(), ErrorKind::ConnectionRefused);
    account.restartListening();
    QCOMPARE(ending(client->account()).status, 200);
    QCOMPARE(account.state(), before);
}

void TestFaultyChanges::isNotKnownWhenItIsCancelled()
{
    DemoAccount account(demoState(3, 50));
    account.inject(u"* /ApiUser*"_s, Fault::hanging().afterwards(), FaultRule::forEver);
    const auto client = clientOf(account, AccountLimits());
    for (const ChangeKind change : allChangeKinds) {
        const DemoState before = account.state();
        const int seen = int(account.requests().size());
        AccountCall *call = begin(*client, account, change);
        QTRY_COMPARE(account.requests().size(), seen + 1);
        call->cancel();
        QCOMPARE(ending(call).kind(), ErrorKind::OutcomeUnknown);
        QCOMPARE(timesDone(before, account.state(), change), 1);
    }
}

void TestFaultyChanges::saysThatAThingIsGone()
{
    DemoAccount account(demoState(3, 5));
    const ApiUser gone = account.state().apiUsers.at(2);
    account.change([&gone](DemoState &state) { state.removeApiUser(gone.guid); });
    const auto client = clientOf(account);
    QCOMPARE(ending(client->apiUser(gone.guid)).kind(), ErrorKind::NotAtAccount);
    QCOMPARE(ending(client->deleteApiUser(gone.guid)).kind(), ErrorKind::NotAtAccount);
    QCOMPARE(ending(client->setDescription(gone.guid, gone.operatorGuid, u"x"_s)).kind(), ErrorKind::NotAtAccount);
    // From something in between, a 404 says nothing about the API user.
    account.inject(u"*"_s, Fault::html(404), FaultRule::forEver);
    QCOMPARE(ending(client->deleteApiUser(account.state().apiUsers.first().guid)).kind(), ErrorKind::NotThisApi);
    QCOMPARE(account.state().apiUsers.size(), 4);
}

void TestFaultyChanges::leavesNoPasswordInErrorsOrLogs()
{
    DemoOptions options;
    options.password = u"correct horse é battery"_s;
    DemoAccount account(demoState(3, 60), options);
    const QString header = QString::fromLatin1((account.username() + u':' + account.password()).toUtf8().toBase64());
    const QList<Fault> faults{
        Fault::closed(),
        Fault::reset(),
        Fault::resetInside(),
        Fault::hanging(),
        Fault::hangingInside(),
        Fault::html(),
        Fault::truncatedJson(),
        Fault::status(401, u"Not with the password %1."_s.arg(options.password)),
        Fault::status(400, u"Not with the header Basic %1."_s.arg(header)),
        Fault::status(400, u"Not with %1."_s.arg(header.first(header.size() / 2))),
        Fault::status(400, u"Not with %1."_s.arg(QString::fromUtf8(options.password.toUtf8().toPercentEncoding()))),
        Fault::status(503),
        Fault::redirect(301, QUrl(u"http://other.example.org/"_s + header)),
        Fault::other(200, listOf({{header, u"x"_s}, {options.password, u"x"_s}}), "application/json"),
        Fault::redirect(301, QUrl(u"http://user:%1@127.0.0.2/"_s.arg(options.password))),
        Fault::redirect(301, QUrl(u"http://other.example.org/"_s)),
        Fault::other(200, listOf({{u"Password"_s, options.password}}), "application/json"),
    };
    const CapturedLog log;
    QString errors;
    const auto note = [&errors](const std::optional<Error> &error) {
        if (error)
            errors += u"%1 %2 %3 %4 %5\n"_s.arg(QString::number(int(error->kind)), error->detail, error->path,
                                                error->field, error->request);
    };
    for (const Fault &fault : faults) {
        account.inject(u"*"_s, fault, FaultRule::forEver);
        const auto client = clientOf(account);
        note(readApiUsersOf(*client).error);
        for (const ChangeKind change : allChangeKinds)
            note(ending(begin(*client, account, change)).error);
        account.clearFaults();
    }
    account.stop();
    note(ending(clientOf(account)->account()).error);
    account.restartListening();
    qDebug() << "captured";
    const QString all = errors + log.text();
    QVERIFY(all.contains("captured"_L1));
    QCOMPARE_GE(errors.count(u'\n'), 3 * faults.size()); // some changes do well with any answer
    for (const QString &secret : {options.password, QString::fromUtf8(options.password.toUtf8().toPercentEncoding()),
                                  header, header.first(header.size() / 2), u"Authorization"_s})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

UMH_TEST(TestFaultyChanges)

#include "tst_faultychanges.moc"
