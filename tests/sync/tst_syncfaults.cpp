#include "directoryfixture.h"
#include "storefixturefulldisk.h"
#include "support/testprogram.h"
#include "syncfixture.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslConfiguration>
#include <QtTest/QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace umh;

/// A sync when something goes wrong, over a real socket. Each time: one clear error, the directory untouched, and the
/// next sync makes it what the account is.
class TestSyncFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init();
    void aFaultChangesNothingAndTheNextSyncHeals_data();
    void aFaultChangesNothingAndTheNextSyncHeals();
    void aFaultOfTheFirstSyncLeavesAnEmptyDirectory_data();
    void aFaultOfTheFirstSyncLeavesAnEmptyDirectory();
    void passingTroubleIsSatOut_data();
    void passingTroubleIsSatOut();
    void anAccountThatIsNotThereIsRefused();
    void theServerMayDieBetweenAnyTwoCalls();
    void certificatesAreAlwaysChecked_data();
    void certificatesAreAlwaysChecked();
    void credentialsNeverGoToAnotherHost();
    void aLockedDirectoryChangesNothing();
    void aFullDiskChangesNothing();
    void aVeryLongListIsMirrored();
    void aListThatIsTooLongIsRefused();
    void anAccountThatChangesWhileItIsReadIsReadAgain();
    void aGroupThatVanishesWhileItIsReadIsGone_data();
    void aGroupThatVanishesWhileItIsReadIsGone();
    void groupsThatComeAndGoWhileTheyAreReadAreAsTheyAreInTheEnd();
    void aGroupThatIsListedAndNotThereIsAnError();
    void anOperatorThatVanishesWhileItIsReadIsGone();
    void aGroupWithoutMembersMayBeAnsweredByNothing_data();
    void aGroupWithoutMembersMayBeAnsweredByNothing();
    void errorsNeverHoldThePassword();

private:
    // A sync that ends with an error of that kind changes nothing; and the next one does what there is to do.
    void expectError(SyncFixture &fixture, ErrorKind kind);
    void expectHarmless(SyncFixture &fixture, ErrorKind kind);
};

namespace {

struct NamedFault
{
    const char *name;
    const char *request;
    Fault fault;
    ErrorKind kind;
};

/// What keeps a sync from working, at every call where it can happen.
QList<NamedFault> faults()
{
    using namespace std::chrono_literals;
    const auto spoilt = [](const char *body) {
        return Fault::rewritten([body](const QByteArray &) { return QByteArray(body); });
    };
    return {
        {"hanging before the answer", "GET /ApiUser", Fault::hanging(), ErrorKind::TimedOut},
        {"hanging before a small answer", "GET /Account", Fault::hanging(), ErrorKind::TimedOut},
        {"hanging in the body", "GET /ApiUser", Fault::hangingInside(), ErrorKind::TimedOut},
        {"dripping", "GET /ApiUser", Fault::dripping(100ms), ErrorKind::TimedOut},
        {"dripping a small answer", "GET /Account", Fault::dripping(100ms), ErrorKind::TimedOut},
        {"400", "GET /Operator", Fault::status(400), ErrorKind::RequestRefused},
        {"401", "GET /Account", Fault::status(401), ErrorKind::SignInRefused},
        {"401 of one call", "GET /ApiUser", Fault::status(401), ErrorKind::SignInRefused},
        {"403", "GET /ApiUser", Fault::status(403), ErrorKind::Forbidden},
        {"404", "GET /ApiUser", Fault::status(404), ErrorKind::NotThisApi},
        {"409", "GET /OperatorGroup", Fault::status(409), ErrorKind::RequestRefused},
        {"429 for ever", "GET /ApiUser", Fault::tryLater(429, {}), ErrorKind::TooManyRequests},
        {"429 for longer than anybody waits", "GET /ApiUser", Fault::tryLater(429, "3600"), ErrorKind::TooManyRequests},
        {"500", "GET /ApiUser", Fault::status(500), ErrorKind::ServerFailed},
        {"502 for ever", "GET /ApiUser", Fault::html(502), ErrorKind::ServerFailed},
        {"503 for ever", "GET /Operator", Fault::tryLater(503, "0"), ErrorKind::ServerFailed},
        {"HTML instead of JSON", "GET /ApiUser", Fault::html(), ErrorKind::NotThisApi},
        {"HTML that calls itself JSON", "GET /ApiUser", spoilt("<html><body>Sign in</body></html>"),
         ErrorKind::NotThisApi},
        {"HTML for the account", "GET /Account", Fault::html(), ErrorKind::NotThisApi},
        {"truncated JSON", "GET /ApiUser", Fault::truncatedJson(), ErrorKind::JsonSyntax},
        {"truncated operators", "GET /Operator", Fault::truncatedJson(), ErrorKind::JsonSyntax},
        {"truncated groups", "GET /OperatorGroup", Fault::truncatedJson(), ErrorKind::JsonSyntax},
        {"truncated members", "GET /OperatorGroup/*/Member", Fault::truncatedJson(), ErrorKind::JsonSyntax},
        {"nothing at all", "GET /ApiUser", spoilt(""), ErrorKind::JsonSyntax},
        {"duplicate guid", "GET /ApiUser", Fault::duplicateElement(), ErrorKind::DuplicateGuid},
        {"duplicate operator", "GET /Operator", Fault::duplicateElement(), ErrorKind::DuplicateGuid},
        {"missing guid", "GET /ApiUser", Fault::withoutField(u"ApiUserGuid"_s), ErrorKind::FieldMissing},
        {"missing operator guid", "GET /ApiUser", Fault::withoutField(u"OperatorGuid"_s), ErrorKind::FieldMissing},
        {"missing user name", "GET /ApiUser", Fault::withoutField(u"UserName"_s), ErrorKind::FieldMissing},
        {"missing name of an operator", "GET /Operator", Fault::withoutField(u"FullName"_s), ErrorKind::FieldMissing},
        {"a number for a name", "GET /Operator",
         spoilt(R"([{"OperatorGuid":"33333333-3333-4333-8333-333333333333","FullName":7}])"), ErrorKind::FieldInvalid},
        {"API user of an unknown operator", "GET /ApiUser", Fault::unknownOperator(), ErrorKind::OperatorUnknown},
        {"member who is unknown", "GET /OperatorGroup/*/Member",
         spoilt("[{\"OperatorGuid\":\"99999999-9999-4999-8999-999999999999\"}]"), ErrorKind::OperatorUnknown},
        {"reset instead of an answer", "GET /ApiUser", Fault::reset(), ErrorKind::ConnectionLost},
        {"closed instead of an answer", "GET /Operator", Fault::closed(), ErrorKind::ConnectionLost},
        {"reset in the body", "GET /ApiUser", Fault::resetInside(), ErrorKind::ConnectionLost},
        {"closed in the body", "GET /ApiUser", Fault::closedInside(), ErrorKind::ConnectionLost},
        {"206 with a part of the list", "GET /ApiUser", Fault::answeredWith(206), ErrorKind::AnswerIncomplete},
        {"206 with a part of the operators", "GET /Operator", Fault::answeredWith(206), ErrorKind::AnswerIncomplete},
        {"206 with a part of the members", "GET /OperatorGroup/*/Member", Fault::answeredWith(206),
         ErrorKind::AnswerIncomplete},
        {"203, altered on the way", "GET /ApiUser", Fault::answeredWith(203), ErrorKind::NotThisApi},
        {"202, not ready yet", "GET /ApiUser", Fault::answeredWith(202), ErrorKind::NotThisApi},
        {"203 for the account", "GET /Account", Fault::answeredWith(203), ErrorKind::NotThisApi},
        {"a first page, the rest elsewhere", "GET /ApiUser",
         Fault::withHeaders({{"Link", "<https://example.org/ApiUser?page=2>; rel=next"}}), ErrorKind::AnswerIncomplete},
        {"a first page, the rest unknown", "GET /OperatorGroup", Fault::withHeaders({{"X-Next-Page", "2"}}),
         ErrorKind::AnswerIncomplete},
        {"fewer than announced", "GET /ApiUser", Fault::withHeaders({{"X-Total-Count", "1000"}}),
         ErrorKind::AnswerIncomplete},
        {"fewer operators than announced", "GET /Operator", Fault::withHeaders({{"Content-Range", "items 0-9/1000"}}),
         ErrorKind::AnswerIncomplete},
        {"fewer members than announced", "GET /OperatorGroup/*/Member", Fault::withHeaders({{"X-Total-Count", "99"}}),
         ErrorKind::AnswerIncomplete},
        {"a page in an envelope", "GET /ApiUser", spoilt(R"({"value":[],"@odata.nextLink":"/v4/ApiUser?$skip=0"})"),
         ErrorKind::NotThisApi},
        {"redirect without end", "GET /ApiUser", Fault::redirect(302, QUrl(u"/v4/ApiUser"_s)),
         ErrorKind::RedirectRefused},
    };
}

/// The faults one after the other on one account and one directory, which each has to leave as they were: those for
/// which nobody waits long, and all others.
void addKindsOfFaults()
{
    QTest::addColumn<QList<NamedFault>>("these");
    QTest::addColumn<AccountLimits>("limits");
    QList<NamedFault> unanswered;
    QList<NamedFault> others;
    for (const NamedFault &fault : faults())
        (fault.kind == ErrorKind::TimedOut ? unanswered : others) += fault;
    QTest::newRow("answers that do not come") << unanswered << shortSyncLimits();
    QTest::newRow("answers of no use") << others << patientSyncLimits();
}

} // namespace

void TestSyncFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void TestSyncFaults::expectError(SyncFixture &fixture, ErrorKind kind)
{
    const QStringList before = dumpOf(fixture.store.connect());
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<Error>(end));
    const auto &error = std::get<Error>(end);
    QVERIFY2(error.kind == kind,
             qPrintable(u"kind %1: %2 (%3)"_s.arg(int(error.kind)).arg(error.detail, error.request)));
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    fixture.demo.clearFaults();
}

void TestSyncFaults::expectHarmless(SyncFixture &fixture, ErrorKind kind)
{
    expectError(fixture, kind);
    (void)fixture.mustSync();
}

void TestSyncFaults::aFaultChangesNothingAndTheNextSyncHeals_data()
{
    addKindsOfFaults();
}

void TestSyncFaults::aFaultChangesNothingAndTheNextSyncHeals()
{
    QFETCH(QList<NamedFault>, these);
    QFETCH(AccountLimits, limits);
    SyncFixture fixture(10, 40, {}, limits);
    (void)fixture.mustSync();
    const DemoState first = fixture.demo.state();
    for (const NamedFault &one : std::as_const(these)) {
        // There is something to do, so that half of it would show; and next time the other way round.
        fixture.demo.change([&first](DemoState &state) {
            if (state != first) {
                state = first;
                return;
            }
            state.operators[2].fullName = u"Someone Else"_s;
            state.apiUsers[5].description = u"described elsewhere"_s;
            state.apiUsers.removeAt(6);
            state.groups.last().members = QList{state.operators.at(0).guid};
        });
        fixture.demo.inject(QString::fromLatin1(one.request), one.fault, FaultRule::forEver);
        expectHarmless(fixture, one.kind);
        QVERIFY2(!QTest::currentTestFailed(), one.name);
    }
}

void TestSyncFaults::aFaultOfTheFirstSyncLeavesAnEmptyDirectory_data()
{
    addKindsOfFaults();
}

void TestSyncFaults::aFaultOfTheFirstSyncLeavesAnEmptyDirectory()
{
    QFETCH(QList<NamedFault>, these);
    QFETCH(AccountLimits, limits);
    SyncFixture fixture(5, 20, {}, limits);
    for (const NamedFault &one : std::as_const(these)) {
        fixture.demo.inject(QString::fromLatin1(one.request), one.fault, FaultRule::forEver);
        expectError(fixture, one.kind);
        QVERIFY2(!QTest::currentTestFailed(), one.name);
    }
    (void)fixture.mustSync();
}

void TestSyncFaults::passingTroubleIsSatOut_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times");
    QTest::newRow("429 with seconds") << Fault::tryLater(429, "1") << 1;
    QTest::newRow("429 without a word") << Fault::tryLater(429, {}) << 4;
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(1);
    QTest::newRow("503 until a date") << Fault::tryLater(
        503, QLocale::c().toString(soon, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1())
                                      << 1;
    QTest::newRow("502") << Fault::status(502) << 2;
    QTest::newRow("reset") << Fault::reset() << 1;
    QTest::newRow("closed in the body") << Fault::closedInside() << 2;
    QTest::newRow("redirect within the account") << Fault::redirect(307, QUrl(u"/v4/ApiUser"_s)) << 3;
    QTest::newRow("a content type that is wrong") << Fault::contentType("text/plain") << 1;
}

void TestSyncFaults::passingTroubleIsSatOut()
{
    QFETCH(Fault, fault);
    QFETCH(int, times);
    SyncFixture fixture(5, 20);
    fixture.demo.inject(u"GET /ApiUser"_s, fault, times);
    (void)fixture.mustSync();
    QVERIFY(fixture.demo.count(u"GET /ApiUser"_s) > (fault.type.isNull() ? times : 0));
}

void TestSyncFaults::anAccountThatIsNotThereIsRefused()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    fixture.demo.stop();
    const QStringList before = dumpOf(fixture.store.connect());
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::ConnectionRefused);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    fixture.demo.restartListening();
    (void)fixture.mustSync();
}

void TestSyncFaults::theServerMayDieBetweenAnyTwoCalls()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    const int calls = int(fixture.demo.requests().size());
    QVERIFY(calls > 4);
    for (int survived = 0; survived < calls; ++survived) {
        fixture.demo.change([&](DemoState &state) { state.apiUsers[3].description = u"round %1"_s.arg(survived); });
        const QStringList before = dumpOf(fixture.store.connect());
        fixture.demo.inject({.request = u"*"_s, .fault = Fault::dying(), .times = 1, .after = survived});
        const SyncEnd end = fixture.sync();
        QVERIFY(std::holds_alternative<Error>(end));
        QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
        fixture.demo.clearFaults();
        fixture.demo.restartListening();
        (void)fixture.mustSync();
    }
}

void TestSyncFaults::certificatesAreAlwaysChecked_data()
{
    using enum DemoOptions::Certificate;
    QTest::addColumn<int>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("detail");
    QTest::newRow("valid") << int(Valid) << true << QString();
    QTest::newRow("expired") << int(Expired) << false << u"expired"_s;
    QTest::newRow("not yet valid") << int(NotYetValid) << false << u"not valid"_s;
    QTest::newRow("wrong host") << int(WrongHost) << false << u"host"_s;
    QTest::newRow("self-signed") << int(SelfSigned) << false << u"self-signed"_s;
    QTest::newRow("unknown authority") << int(UnknownAuthority) << false << u"issuer|unknown"_s;
}

void TestSyncFaults::certificatesAreAlwaysChecked()
{
    QFETCH(int, certificate);
    QFETCH(bool, trusted);
    QFETCH(QString, detail);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates({DemoAccount::authority()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    DemoOptions options;
    options.certificate = DemoOptions::Certificate(certificate);
    SyncFixture fixture(5, 20, options);
    if (trusted) {
        (void)fixture.mustSync();
    } else {
        const SyncEnd end = fixture.sync();
        QVERIFY(std::holds_alternative<Error>(end));
        const auto &error = std::get<Error>(end);
        QCOMPARE(error.kind, ErrorKind::CertificateUntrusted);
        QVERIFY2(QRegularExpression(detail).match(error.detail).hasMatch(), qPrintable(error.detail));
        QVERIFY(fixture.demo.requests().isEmpty()); // nothing was said to it
    }
    QSslConfiguration::setDefaultConfiguration(before);
}

void TestSyncFaults::credentialsNeverGoToAnotherHost()
{
    SyncFixture fixture(5, 20);
    const DemoAccount other(demoState(5, 20));
    for (const int status : {301, 302, 307, 308}) {
        fixture.demo.inject(u"GET /ApiUser"_s, Fault::redirect(status, QUrl(other.baseUrl() + "/ApiUser"_L1)));
        const SyncEnd end = fixture.sync();
        QVERIFY(std::holds_alternative<Error>(end));
        QCOMPARE(std::get<Error>(end).kind, ErrorKind::RedirectRefused);
        QVERIFY(other.requests().isEmpty());
    }
}

void TestSyncFaults::aLockedDirectoryChangesNothing()
{
    using namespace std::chrono_literals;
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.apiUsers[3].description = u"news"_s; });
    const QStringList before = dumpOf(fixture.store.connect());
    SyncEnd end = Error{};
    {
        const Connection holder = fixture.store.connect(1ms);
        const Transaction held = must(Transaction::begin(holder, Transaction::Kind::Write));
        end = fixture.sync(); // waits as long as a writer does
    }
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::Busy);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    (void)fixture.mustSync();
}

void TestSyncFaults::aFullDiskChangesNothing()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) {
        for (ApiUser &apiUser : state.apiUsers)
            apiUser.description = QString(20'000, u'x');
    });
    const QStringList before = dumpOf(fixture.store.connect());
    SyncEnd end = Error{};
    {
        const FullDisk full(fixture.store.location());
        end = fixture.sync();
    }
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::DiskFull);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    (void)fixture.mustSync();
}

void TestSyncFaults::aVeryLongListIsMirrored()
{
    if (qEnvironmentVariableIsEmpty("UMH_LONG_TESTS"))
        QSKIP("takes a minute; ./dev test --long runs it");
    AccountLimits limits = patientSyncLimits();
    SyncFixture fixture(5, 20, {}, limits);
    constexpr qint64 bytes = qint64(300) * 1024 * 1024;
    fixture.demo.inject(u"GET /ApiUser"_s, Fault::longList(bytes));
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<LoadSummary>(end));
    QVERIFY(std::get<LoadSummary>(end).apiUsers.added > 500'000);
}

void TestSyncFaults::aListThatIsTooLongIsRefused()
{
    AccountLimits limits = patientSyncLimits();
    limits.listBytes = 1 << 20;
    SyncFixture fixture(5, 20, {}, limits);
    (void)fixture.mustSync();
    fixture.demo.inject(u"GET /ApiUser"_s, Fault::longList(3 << 20), FaultRule::forEver);
    expectHarmless(fixture, ErrorKind::AnswerTooLarge);
}

/// The operators are read before somebody adds one, the API users after.
void TestSyncFaults::anAccountThatChangesWhileItIsReadIsReadAgain()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    fixture.demo.inject(u"GET /ApiUser"_s, Fault::unknownOperator()); // once
    (void)fixture.mustSync();
    QCOMPARE(fixture.demo.count(u"GET /ApiUser"_s), 3);
}

void TestSyncFaults::aGroupThatVanishesWhileItIsReadIsGone_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("the first of the groups") << true;
    QTest::newRow("the last of them, in a first sync") << false;
}

void TestSyncFaults::aGroupThatVanishesWhileItIsReadIsGone()
{
    QFETCH(bool, first);
    SyncFixture fixture(10, 40);
    if (first)
        (void)fixture.mustSync();
    const QList<OperatorGroup> groups = fixture.demo.state().groups;
    const QString gone = first ? groups.at(1).guid : groups.last().guid; // the first is Everyone
    fixture.demo.clearRequests();
    fixture.demo.inject(u"GET /OperatorGroup/%1/Member"_s.arg(gone), Fault::meanwhile([gone](DemoState &state) {
                            state.groups.removeIf([&gone](const OperatorGroup &group) { return group.guid == gone; });
                        }));
    (void)fixture.mustSync();
    QCOMPARE(fixture.demo.count(u"GET /OperatorGroup"_s), 2);
    QCOMPARE(fixture.demo.count(u"GET /ApiUser"_s), 1);
    QCOMPARE(fixture.demo.count(u"GET /OperatorGroup/*/Member"_s), int(groups.size())); // none of them twice
}

void TestSyncFaults::groupsThatComeAndGoWhileTheyAreReadAreAsTheyAreInTheEnd()
{
    SyncFixture fixture(10, 40);
    (void)fixture.mustSync();
    for (const int round : {1, 2}) {
        fixture.demo.inject({.request = u"GET /OperatorGroup/*/Member"_s,
                             .fault = Fault::meanwhile([round](DemoState &state) {
                                 OperatorGroup fresh = state.groups.at(1);
                                 fresh.guid = u"99999999-0000-4000-8000-00000000000%1"_s.arg(round);
                                 fresh.name = u"Fresh %1"_s.arg(round);
                                 fresh.members = QList{state.operators.at(round).guid};
                                 state.groups.removeAt(1);
                                 state.groups.removeAt(1);
                                 state.groups += fresh;
                             }),
                             .times = 1,
                             .after = round == 1 ? 0 : 8});
    }
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<LoadSummary>(end));
    QCOMPARE(fixture.difference(), QString());
}

void TestSyncFaults::aGroupThatIsListedAndNotThereIsAnError()
{
    SyncFixture fixture(10, 40);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.operators[2].fullName = u"Someone Else"_s; });
    const QString group = fixture.demo.state().groups.at(1).guid;
    fixture.demo.inject(u"GET /OperatorGroup/%1/Member"_s.arg(group), Fault::status(404), FaultRule::forEver);
    fixture.demo.clearRequests();
    expectHarmless(fixture, ErrorKind::ServerFailed);
    QCOMPARE(fixture.demo.count(u"GET /OperatorGroup"_s), 3 + 1); // and once in the sync that heals
}

/// With all that is theirs, after the operators were read.
void TestSyncFaults::anOperatorThatVanishesWhileItIsReadIsGone()
{
    SyncFixture fixture(10, 40);
    (void)fixture.mustSync();
    const QString gone = fixture.demo.state().operators.at(3).guid;
    const auto remove = [gone](DemoState &state) {
        state.operators.removeIf([&gone](const Operator &op) { return op.guid == gone; });
        state.apiUsers.removeIf([&gone](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
        for (OperatorGroup &group : state.groups) {
            if (group.members)
                group.members->removeAll(gone);
        }
    };
    fixture.demo.inject({.request = u"GET /OperatorGroup/*/Member"_s, .fault = Fault::meanwhile(remove)});
    const SyncEnd end = fixture.sync(100);
    QVERIFY(std::holds_alternative<LoadSummary>(end));
    // What was read before may still be in the directory; what is left of it goes with the next sync.
    (void)fixture.sync(100);
    QCOMPARE(fixture.difference(), QString());
    // The other way round: somebody is there before the operators are read, and named by what is read later.
    fixture.demo.inject({.request = u"GET /OperatorGroup/*/Member"_s,
                         .fault = Fault::rewritten(
                             [gone](const QByteArray &) { return "[{\"OperatorGuid\":\"" + gone.toUtf8() + "\"}]"; }),
                         .times = 2});
    QVERIFY(std::holds_alternative<LoadSummary>(fixture.sync()));
    QCOMPARE(fixture.difference(), QString());
}

void TestSyncFaults::aGroupWithoutMembersMayBeAnsweredByNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("204") << 204 << QByteArray();
    QTest::newRow("null") << 200 << "null"_ba;
    QTest::newRow("{}") << 200 << "{}"_ba;
    QTest::newRow("nothing") << 200 << ""_ba;
}

void TestSyncFaults::aGroupWithoutMembersMayBeAnsweredByNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    SyncFixture fixture(10, 40);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.groups[1].members = QList<QString>(); });
    const QString group = fixture.demo.state().groups.at(1).guid;
    Fault nothing = Fault::other(status, body, "application/json");
    if (status == 204)
        nothing.instead->headers.clear();
    fixture.demo.inject(u"GET /OperatorGroup/%1/Member"_s.arg(group), nothing);
    (void)fixture.mustSync();
}

void TestSyncFaults::errorsNeverHoldThePassword()
{
    SyncFixture fixture(5, 20);
    // A server that echoes what it was sent.
    const QString header =
        QString::fromLatin1((fixture.demo.username() + u':' + fixture.demo.password()).toUtf8().toBase64());
    const Fault faults[] = {Fault::status(401, u"Not with "_s + fixture.demo.password()),
                            Fault::status(500, u"Failed at Basic "_s + header),
                            Fault::redirect(302, QUrl("http://127.0.0.2/"_L1 + fixture.demo.password())),
                            Fault::closed()};
    for (const Fault &fault : faults) {
        fixture.demo.inject(u"*"_s, fault, FaultRule::forEver);
        const SyncEnd end = fixture.sync();
        QVERIFY(std::holds_alternative<Error>(end));
        const auto &error = std::get<Error>(end);
        for (const QString &text : {error.detail, error.path, error.request, error.field}) {
            QVERIFY(!text.contains(fixture.demo.password()));
            QVERIFY(!text.contains(header));
        }
        fixture.demo.clearFaults();
    }
}

UMH_TEST(TestSyncFaults)

#include "tst_syncfaults.moc"
