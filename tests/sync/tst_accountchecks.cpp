#include "domain/apiuserdifferences.h"
#include "editingfixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace umh;

/// What somebody else does at the account, to one API user above all.
using StateChange = std::function<void(DemoState &, ApiUser &)>;
namespace {

/// The guid of the API user in place 10, of which all is known.
QString oneThatIsUsed(Editing &editing)
{
    const QString guid = editing.fixture.demo.state().apiUsers.at(10).guid;
    editing.fixture.demo.change([&](DemoState &state) {
        ApiUser &apiUser = *state.apiUser(guid);
        apiUser.lastUsed = apiUser.created.addDays(1);
        apiUser.lastUsedState = LastUsedState::Used;
        apiUser.requestsLast30Days = 7;
    });
    (void)editing.fixture.mustSync();
    return guid;
}

} // namespace

/// What is looked at before a change is sent to an account, over a real socket.
class TestAccountChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anApiUserThatIsNotWhatThePersonSawIsNotDeleted_data();
    void anApiUserThatIsNotWhatThePersonSawIsNotDeleted();
    void theOwnApiUserCanBeDeletedThoughAskingIsAUseOfIt();
    void anOperatorThatTheAccountDoesNotTellOfKeepsItsName();
    void whatIsJournalledIsWhatTheAccountHad();
    void whatAnotherProgramHasDeletedMeanwhileDoesNotComeBack_data();
    void whatAnotherProgramHasDeletedMeanwhileDoesNotComeBack();
    void aDescriptionIsNotGivenToAnotherOne_data();
    void aDescriptionIsNotGivenToAnotherOne();
    void anAnswerAboutAnotherOneIsRefused_data();
    void anAnswerAboutAnotherOneIsRefused();
    void anAnswerAboutAnotherOneSettlesNothing();
};

void TestAccountChecks::anApiUserThatIsNotWhatThePersonSawIsNotDeleted_data()
{
    using enum ApiUserSort;
    QTest::addColumn<StateChange>("change");
    QTest::addColumn<QList<ApiUserSort>>("differ");
    const auto row = [](const char *name, const QList<ApiUserSort> &differ, const StateChange &change) {
        QTest::newRow(name) << change << differ;
    };
    row("renamed", {Username}, [](DemoState &, ApiUser &apiUser) { apiUser.username = u"renamed"_s; });
    row("moved", {Operator}, [](DemoState &state, ApiUser &apiUser) {
        apiUser.operatorGuid = state.operators.at(apiUser.operatorGuid == state.operators.at(3).guid ? 4 : 3).guid;
    });
    row("moved to an operator that is new", {Operator}, [](DemoState &state, ApiUser &apiUser) {
        state.operators += state.operators.constFirst();
        state.operators.last().guid = u"0e2f2d4c-0000-4000-8000-00000000000a"_s;
        state.operators.last().fullName = u"Newly Come"_s;
        state.fillEveryone();
        apiUser.operatorGuid = state.operators.constLast().guid;
    });
    row("its operator renamed", {Operator}, [](DemoState &state, ApiUser &apiUser) {
        for (umh::Operator &op : state.operators) {
            if (op.guid == apiUser.operatorGuid)
                op.fullName = u"Somebody Else"_s;
        }
    });
    row("another type", {Type}, [](DemoState &, ApiUser &apiUser) { apiUser.type = u"Unheard"_s; });
    row("described", {Description}, [](DemoState &, ApiUser &apiUser) { apiUser.description = u"the spare one"_s; });
    row("made anew", {Created}, [](DemoState &, ApiUser &apiUser) { apiUser.created = apiUser.created.addDays(30); });
    row("made anew under another name", {Username, Created}, [](DemoState &, ApiUser &apiUser) {
        apiUser.username = u"renamed"_s;
        apiUser.created = apiUser.created.addDays(30);
    });
    row("used", {LastUsed}, [](DemoState &, ApiUser &apiUser) {
        apiUser.lastUsed = apiUser.created.addDays(1000);
        apiUser.lastUsedState = LastUsedState::Used;
    });
    row("its requests not told any more", {Requests},
        [](DemoState &, ApiUser &apiUser) { apiUser.requestsLast30Days.reset(); });
    row("fewer requests", {Requests},
        [](DemoState &, ApiUser &apiUser) { apiUser.requestsLast30Days = *apiUser.requestsLast30Days - 1; });
}

void TestAccountChecks::anApiUserThatIsNotWhatThePersonSawIsNotDeleted()
{
    QFETCH(const StateChange, change);
    QFETCH(const QList<ApiUserSort>, differ);
    Editing editing;
    const QString guid = oneThatIsUsed(editing);
    editing.fixture.demo.clearRequests();

    const ApiUser seen = editing.seen(10);
    editing.fixture.demo.change([&](DemoState &state) { change(state, *state.apiUser(guid)); });
    editing.editor->remove(seen);
    QVERIFY(editing.waitFor(editing.removalFailed));
    const ErrorKind kind = Editing::kindOf(editing.removalFailed);
    QCOMPARE(kind, differ.contains(ApiUserSort::LastUsed) ? ErrorKind::UsedMeanwhile : ErrorKind::ChangedMeanwhile);
    QVERIFY(editing.isAtAccount(seen));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 0);
    QCOMPARE(editing.openChanges(), 0);
    // Who asked is told as what it was seen, and the directory holds what it is, so that they can be asked again.
    QCOMPARE(editing.removalFailed->constFirst().at(0).value<ApiUser>(), seen);
    const ApiUser now = editing.seen(10);
    QCOMPARE(now.key, seen.key);
    QCOMPARE(differencesOf(seen, now), differ);

    editing.editor->remove(now);
    QVERIFY(editing.waitFor(editing.removed));
    QVERIFY(!editing.isAtAccount(seen));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    QCOMPARE(editing.differenceOfLastEntry(now), QString());
    (void)editing.fixture.mustSync();
}

/// Else a person would be asked again and again.
void TestAccountChecks::theOwnApiUserCanBeDeletedThoughAskingIsAUseOfIt()
{
    Editing editing;
    DemoAccount &demo = editing.fixture.demo;
    QString own;
    for (const DemoState state = demo.state(); const ApiUser &apiUser : state.apiUsers) {
        if (apiUser.username == demo.username())
            own = apiUser.guid;
    }
    const ApiUser seen = editing.fixture.stored(own);
    demo.inject(u"GET *"_s, Fault::meanwhile([own](DemoState &state) {
                    ApiUser &apiUser = *state.apiUser(own);
                    apiUser.lastUsed = QDateTime::currentDateTimeUtc().addSecs(60);
                    apiUser.lastUsedState = LastUsedState::Used;
                    apiUser.requestsLast30Days = apiUser.requestsLast30Days.value_or(0) + 1;
                }),
                FaultRule::forEver);
    editing.editor->remove(seen);
    QVERIFY(editing.waitFor(editing.removed));
    QVERIFY(!editing.isAtAccount(seen));
    QCOMPARE(demo.count(u"DELETE *"_s), 1);
}

/// Nobody is kept from deleting by an account that does not know the operator by itself.
void TestAccountChecks::anOperatorThatTheAccountDoesNotTellOfKeepsItsName()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"GET /Operator/*"_s, Fault::status(404), FaultRule::forEver);
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.differenceOfLastEntry(apiUser), QString());

    // Another fault is a reason to wait.
    const ApiUser other = editing.seen(11);
    editing.fixture.demo.clearFaults();
    editing.fixture.demo.inject(u"GET /Operator/*"_s, Fault::status(403));
    editing.editor->remove(other);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::Forbidden);
    QVERIFY(editing.isAtAccount(other));
}

/// Another program has brought the directory to another state than the account is in; the person has seen the truth.
void TestAccountChecks::whatIsJournalledIsWhatTheAccountHad()
{
    for (const bool isAnswered : {true, false}) {
        Editing editing;
        const ApiUser seen = editing.seen(10);
        {
            const Connection other = editing.fixture.store.connect();
            ApiUser outdated = seen;
            outdated.username = u"outdated"_s;
            outdated.description = u"outdated"_s;
            outdated.requestsLast30Days = 99;
            (void)must(ApiUserStore(other).store(outdated, editing.fixture.clock, ApiUserStore::OpenMark::Keep));
        }
        editing.fixture.demo.inject(u"DELETE *"_s, isAnswered ? Fault() : Fault::dying().afterwards());
        editing.editor->remove(seen);
        if (!isAnswered) {
            QVERIFY(editing.waitFor(editing.unknown));
            editing.editor.reset(); // the program ends, and another one finds it out
            editing.fixture.demo.clearFaults();
            editing.fixture.demo.restartListening();
            editing.start();
        }
        QVERIFY(editing.waitFor(editing.removed));
        QCOMPARE(editing.differenceOfLastEntry(seen), QString());
    }
}

void TestAccountChecks::whatAnotherProgramHasDeletedMeanwhileDoesNotComeBack_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("as the person saw it") << false;
    QTest::newRow("changed meanwhile") << true;
}

void TestAccountChecks::whatAnotherProgramHasDeletedMeanwhileDoesNotComeBack()
{
    QFETCH(const bool, isChanged);
    Editing editing;
    DemoAccount &demo = editing.fixture.demo;
    const ApiUser seen = editing.seen(10);
    if (isChanged)
        demo.change([&](DemoState &state) { state.apiUser(seen.guid)->description = u"changed"_s; });
    // After the account has told of it for the last time.
    demo.inject(u"GET /Operator/*"_s, Fault::meanwhile([&](DemoState &state) {
                    state.removeApiUser(seen.guid);
                    const Connection other = editing.fixture.store.connect();
                    must(ApiUserStore(other).remove(seen, Clock::system()));
                }));
    editing.editor->remove(seen);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), isChanged ? ErrorKind::ChangedMeanwhile : ErrorKind::AlreadyGone);
    const Connection connection = editing.fixture.store.connect();
    QCOMPARE(textsOf(connection, u"SELECT action FROM journal WHERE api_user_guid = ? ORDER BY number"_s, {seen.guid}),
             QStringList{u"deleted"_s});
    QVERIFY(!ApiUserStore(connection).byGuid(seen.guid));
    QCOMPARE(demo.count(u"DELETE *"_s), 0);
    QCOMPARE(editing.openChanges(), 0);
}

void TestAccountChecks::aDescriptionIsNotGivenToAnotherOne_data()
{
    anApiUserThatIsNotWhatThePersonSawIsNotDeleted_data();
}

/// A call that describes names the operator, which must be the one that the person saw.
void TestAccountChecks::aDescriptionIsNotGivenToAnotherOne()
{
    QFETCH(const StateChange, change);
    Editing editing;
    const QString guid = oneThatIsUsed(editing);
    const ApiUser seen = editing.seen(10);
    editing.fixture.demo.change([&](DemoState &state) { change(state, *state.apiUser(guid)); });
    const ApiUser now = *editing.fixture.demo.state().apiUser(guid);
    const bool isAnother = mayBeAnother(seen, now) || now.description != seen.description;
    editing.editor->setDescription(seen, u"new words"_s);
    QVERIFY(editing.waitFor(isAnother ? editing.descriptionFailed : editing.described));
    if (isAnother)
        QCOMPARE(Editing::kindOf(editing.descriptionFailed), ErrorKind::ChangedMeanwhile);
    QCOMPARE(editing.fixture.demo.count(u"PUT *"_s), isAnother ? 0 : 1);
    (void)editing.fixture.mustSync();
}

void TestAccountChecks::anAnswerAboutAnotherOneIsRefused_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("describes");
    QTest::newRow("API user") << u"GET /ApiUser/*"_s << false;
    QTest::newRow("its operator") << u"GET /Operator/*"_s << false;
    QTest::newRow("API user to describe") << u"GET /ApiUser/*"_s << true;
}

void TestAccountChecks::anAnswerAboutAnotherOneIsRefused()
{
    QFETCH(const QString, request);
    QFETCH(const bool, describes);
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    const QStringList before = dumpOf(editing.fixture.store.connect());
    editing.fixture.demo.inject(request, editing.answeringWithAnother());
    if (describes)
        editing.editor->setDescription(apiUser, u"new words"_s);
    else
        editing.editor->remove(apiUser);
    const auto &failed = describes ? editing.descriptionFailed : editing.removalFailed;
    QVERIFY(editing.waitFor(failed));
    QCOMPARE(Editing::kindOf(failed), ErrorKind::OtherThanAsked);
    QVERIFY(!failed->constFirst().at(1).value<Error>().request.isEmpty());
    for (const DemoRequest &sent : editing.fixture.demo.requests())
        QCOMPARE(sent.method, QByteArray("GET"));
    QCOMPARE(differenceOf(dumpOf(editing.fixture.store.connect()), before), QString());
}

void TestAccountChecks::anAnswerAboutAnotherOneSettlesNothing()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::reset());
    editing.fixture.demo.inject({.request = u"GET /ApiUser/*"_s,
                                 .fault = editing.answeringWithAnother(),
                                 .times = FaultRule::forEver,
                                 .after = 1});
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.unknown));
    QTRY_VERIFY(editing.fixture.demo.count(u"GET /ApiUser/*"_s) >= 5);
    QCOMPARE(editing.removed->size() + editing.removalFailed->size(), 0);
    QCOMPARE(editing.openChanges(), 1);
    editing.fixture.demo.clearFaults();
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(editing.openChanges(), 0);
}

UMH_TEST(TestAccountChecks)

#include "tst_accountchecks.moc"
