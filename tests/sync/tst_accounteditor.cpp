#include "directoryfixture.h"
#include "domain/apiuseraddition.h"
#include "editingfixture.h"
#include "store/openchangestore.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"
#include "syncfixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace umh;

/// Deleting and describing API users at an account, over a real socket.
class TestAccountEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletesAtTheAccountAndThenInTheDirectory();
    void anApiUserThatIsGoneAtTheAccountCountsAsDeleted();
    void anApiUserThatWasUsedSinceItWasSeenIsNotDeleted();
    void whatTheAccountRefusesStays_data();
    void whatTheAccountRefusesStays();
    void whatTheAccountHasNoTimeForIsLookedAtAndSentAgain();
    void whatChangesWhileTheAccountHasNoTimeIsNotDeleted();
    void anAccountThatAsksToWaitForLongIsNotWaitedFor();
    void anUnansweredDeletionIsFoundOutAndNeverSentTwice_data();
    void anUnansweredDeletionIsFoundOutAndNeverSentTwice();
    void impatienceDoesNotShortenTheTimeThatTheAccountHasToAct();
    void aDeletionThatCannotBeFoundOutStaysOpenOverARestart();
    void describesAtTheAccountAndThenInTheDirectory();
    void aDescriptionThatSomebodyElseChangedIsNotOverwritten();
    void anUnansweredDescriptionIsFoundOut_data();
    void anUnansweredDescriptionIsFoundOut();
    void withoutAPasswordNothingIsSent();
    void withATimeZoneThatThisComputerDoesNotKnowNothingIsSent();
    void aDirectoryThatIsAnotherAccountsByNowIsLeftAlone_data();
    void aDirectoryThatIsAnotherAccountsByNowIsLeftAlone();
    void whatIsUnderWayLeavesADirectoryThatBecomesAnotherAccounts_data();
    void whatIsUnderWayLeavesADirectoryThatBecomesAnotherAccounts();
    void anEditorThatIsRetiredRefusesChanges();
    void openChangesOfAnotherAccountAreNotLookedAt();
    void aDeletionThatIsAskedForAgainIsAnsweredByTheFirst_data();
    void aDeletionThatIsAskedForAgainIsAnsweredByTheFirst();
    void aLockedDirectoryIsWaitedForOnceTheAccountHasAgreed();
    void changesOfDifferentApiUsersDoNotWaitForEachOther();
};

void TestAccountEditor::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void TestAccountEditor::deletesAtTheAccountAndThenInTheDirectory()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removed));
    QVERIFY(!editing.isAtAccount(apiUser));
    QVERIFY(!editing.fixture.isStored(apiUser.guid));
    QCOMPARE(editing.fixture.demo.count(u"GET /ApiUser/*"_s), 1);
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    QCOMPARE(editing.fixture.journal().constLast(), "this program deleted "_L1 + apiUser.guid);
    QCOMPARE(editing.openChanges(), 0);
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

void TestAccountEditor::anApiUserThatIsGoneAtTheAccountCountsAsDeleted()
{
    Editing editing;
    const ApiUser before = editing.seen(10);
    editing.fixture.demo.change([&](DemoState &state) { state.removeApiUser(before.guid); });
    editing.editor->remove(before);
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 0);
    QCOMPARE(editing.fixture.journal().constLast(), "account deleted "_L1 + before.guid);

    // It goes between the look and the deletion.
    const ApiUser meanwhile = editing.seen(11);
    editing.fixture.demo.inject(u"DELETE *"_s,
                                Fault::meanwhile([&](DemoState &state) { state.removeApiUser(meanwhile.guid); }));
    editing.editor->remove(meanwhile);
    QVERIFY(editing.waitFor(editing.removed, 2));
    QVERIFY(!editing.fixture.isStored(meanwhile.guid));
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

void TestAccountEditor::anApiUserThatWasUsedSinceItWasSeenIsNotDeleted()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    const QDateTime used = editing.fixture.clock.now();
    editing.fixture.demo.change([&](DemoState &state) {
        state.apiUser(apiUser.guid)->lastUsed = used;
        state.apiUser(apiUser.guid)->lastUsedState = LastUsedState::Used;
    });
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::UsedMeanwhile);
    QVERIFY(editing.isAtAccount(apiUser));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 0);
    // The directory knows by now, so that the person can be asked again.
    const ApiUser now = editing.seen(10);
    QCOMPARE(now.lastUsed.toSecsSinceEpoch(), used.toSecsSinceEpoch());
    editing.editor->remove(now);
    QVERIFY(editing.waitFor(editing.removed));
    QVERIFY(!editing.isAtAccount(apiUser));
}

void TestAccountEditor::whatTheAccountRefusesStays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::RequestRefused;
    QTest::newRow("401") << 401 << ErrorKind::SignInRefused;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("409") << 409 << ErrorKind::RequestRefused;
}

void TestAccountEditor::whatTheAccountRefusesStays()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    for (const auto &request : {u"GET /ApiUser/*"_s, u"DELETE *"_s}) {
        editing.fixture.demo.inject(request, Fault::status(status, u"Because."_s));
        const qsizetype before = editing.removalFailed->size();
        editing.editor->remove(apiUser);
        QVERIFY(editing.waitFor(editing.removalFailed, before + 1));
        QCOMPARE(Editing::kindOf(editing.removalFailed), kind);
        QVERIFY(editing.removalFailed->constLast().at(1).value<Error>().detail.contains(u"Because."_s));
        QVERIFY(editing.isAtAccount(apiUser));
        QVERIFY(editing.fixture.isStored(apiUser.guid));
        QCOMPARE(editing.openChanges(), 0);
    }
    QVERIFY(editing.fixture.demo.count(u"DELETE *"_s) <= 1);
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

/// It was refused before it was done, so it may be sent again; but as if for the first time.
void TestAccountEditor::whatTheAccountHasNoTimeForIsLookedAtAndSentAgain()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::status(429), 2);
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removed));
    QVERIFY(!editing.isAtAccount(apiUser));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 3);
    QCOMPARE(editing.fixture.demo.count(u"GET /ApiUser/*"_s), 3);
    QCOMPARE(editing.openChanges(), 0);

    const ApiUser other = editing.seen(11);
    editing.fixture.demo.clearRequests();
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::status(429, u"Because."_s), FaultRule::forEver);
    editing.editor->remove(other);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::TooManyRequests);
    QVERIFY(editing.removalFailed->constLast().at(1).value<Error>().detail.contains(u"Because."_s));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 3);
    QVERIFY(editing.isAtAccount(other));
    QCOMPARE(editing.openChanges(), 0);
    editing.fixture.demo.clearFaults();
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

/// Nothing is sent blindly: what has changed while the account took no calls is asked about again.
void TestAccountEditor::whatChangesWhileTheAccountHasNoTimeIsNotDeleted()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    Fault busy = Fault::status(429);
    busy.change = [guid = apiUser.guid](DemoState &state) {
        state.apiUser(guid)->lastUsed = QDateTime::currentDateTimeUtc();
    };
    editing.fixture.demo.inject(u"DELETE *"_s, busy);
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::UsedMeanwhile);
    QVERIFY(editing.isAtAccount(apiUser));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    QCOMPARE(editing.openChanges(), 0);
}

/// A person is told rather than left waiting.
void TestAccountEditor::anAccountThatAsksToWaitForLongIsNotWaitedFor()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::tryLater(429, "3600"));
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QVERIFY(editing.removalFailed->constLast().at(1).value<Error>().until > QDateTime::currentDateTimeUtc());
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
}

void TestAccountEditor::anUnansweredDeletionIsFoundOutAndNeverSentTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("happens");
    QTest::newRow("hangs, and has happened") << Fault::hanging().afterwards() << true;
    QTest::newRow("hangs, and has not happened") << Fault::hanging() << false;
    QTest::newRow("reset, and has happened") << Fault::reset().afterwards() << true;
    QTest::newRow("reset, and has not happened") << Fault::reset() << false;
    QTest::newRow("closed, and has happened") << Fault::closed().afterwards() << true;
    QTest::newRow("closed, and has not happened") << Fault::closed() << false;
    QTest::newRow("500, and has happened") << Fault::status(500).afterwards() << true;
    QTest::newRow("500, and has not happened") << Fault::status(500) << false;
    QTest::newRow("502, and has happened") << Fault::html(502).afterwards() << true;
    QTest::newRow("502, and has not happened") << Fault::html(502) << false;
}

void TestAccountEditor::anUnansweredDeletionIsFoundOutAndNeverSentTwice()
{
    QFETCH(Fault, fault);
    QFETCH(bool, happens);
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"DELETE *"_s, fault);
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(happens ? editing.removed : editing.removalFailed));
    QCOMPARE(editing.unknown->size(), 1);
    QCOMPARE(editing.removed->size(), happens ? 1 : 0);
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    QCOMPARE(editing.isAtAccount(apiUser), !happens);
    QCOMPARE(editing.fixture.isStored(apiUser.guid), !happens);
    QCOMPARE(editing.openChanges(), 0);
    if (happens)
        QCOMPARE(editing.fixture.journal().constLast(), "this program deleted "_L1 + apiUser.guid);
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

void TestAccountEditor::impatienceDoesNotShortenTheTimeThatTheAccountHasToAct()
{
    Editing editing;
    editing.editor.reset();
    EditorPauses pauses = shortPauses();
    pauses.settle = std::chrono::hours(1);
    editing.start(pauses);
    const ApiUser apiUser = editing.seen(10);
    const ApiUser other = editing.seen(11);
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::reset());
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.unknown));
    const int readBefore = editing.fixture.demo.count(u"GET /ApiUser/"_s + apiUser.guid);
    for (int i = 0; i < 5; ++i)
        editing.editor->resolveNow();
    // What is asked for after it has been done when it is answered.
    editing.fixture.demo.clearFaults();
    editing.editor->remove(other);
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.fixture.demo.count(u"GET /ApiUser/"_s + apiUser.guid), readBefore);
    QCOMPARE(editing.removalFailed->size(), 0);
    QCOMPARE(editing.openChanges(), 1);
}

void TestAccountEditor::aDeletionThatCannotBeFoundOutStaysOpenOverARestart()
{
    for (const bool happened : {true, false}) {
        Editing editing;
        const ApiUser apiUser = editing.seen(10);
        editing.fixture.demo.inject(u"DELETE *"_s, happened ? Fault::dying().afterwards() : Fault::dying());
        editing.editor->remove(apiUser);
        QVERIFY(editing.waitFor(editing.unknown));
        QCOMPARE(editing.openChanges(), 1);
        editing.editor.reset(); // the program ends
        QVERIFY(editing.fixture.isStored(apiUser.guid));
        QCOMPARE(editing.openChanges(), 1);

        editing.start();
        QVERIFY(editing.waitFor(editing.unknown)); // marked at once, without anybody asking
        QCOMPARE(editing.unknown->constFirst().at(0).value<ApiUser>().guid, apiUser.guid);
        QCOMPARE(editing.removed->size() + editing.removalFailed->size(), 0);
        editing.fixture.demo.clearFaults();
        editing.fixture.demo.restartListening();
        editing.editor->resolveNow();
        QVERIFY(editing.waitFor(happened ? editing.removed : editing.removalFailed));
        QCOMPARE(editing.unknown->size(), 1); // said once, however often it was looked for
        QCOMPARE(editing.fixture.isStored(apiUser.guid), !happened);
        QCOMPARE(editing.openChanges(), 0);
        QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    }
}

void TestAccountEditor::describesAtTheAccountAndThenInTheDirectory()
{
    Editing editing;
    const QString text = u"Zoë’s monitor — 監視 🛰 \"quoted\" \\ back"_s;
    const ApiUser apiUser = editing.seen(10);
    editing.editor->setDescription(apiUser, text);
    QVERIFY(editing.waitFor(editing.described));
    QCOMPARE(editing.described->constFirst().at(0).value<ApiUser>().description, text);
    QCOMPARE(editing.seen(10).description, text);
    QCOMPARE(editing.seen(10).key, apiUser.key);
    QCOMPARE(editing.fixture.demo.count(u"PUT *"_s), 1);
    QCOMPARE(editing.fixture.journal().constLast(), "this program changed "_L1 + apiUser.guid);
    // Just the two keys that the account takes.
    for (const DemoRequest &request : editing.fixture.demo.requests()) {
        if (request.method == "PUT") {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            QCOMPARE(body.keys(), (QStringList{u"Description"_s, u"OperatorGuid"_s}));
        }
    }
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

void TestAccountEditor::aDescriptionThatSomebodyElseChangedIsNotOverwritten()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.change(
        [&](DemoState &state) { state.apiUser(apiUser.guid)->description = u"somebody else's"_s; });
    editing.editor->setDescription(apiUser, u"mine"_s);
    QVERIFY(editing.waitFor(editing.descriptionFailed));
    QCOMPARE(Editing::kindOf(editing.descriptionFailed), ErrorKind::ChangedMeanwhile);
    QCOMPARE(editing.fixture.demo.count(u"PUT *"_s), 0);
    QCOMPARE(editing.seen(10).description, u"somebody else's"_s);
}

void TestAccountEditor::anUnansweredDescriptionIsFoundOut_data()
{
    anUnansweredDeletionIsFoundOutAndNeverSentTwice_data();
}

void TestAccountEditor::anUnansweredDescriptionIsFoundOut()
{
    QFETCH(Fault, fault);
    QFETCH(bool, happens);
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"PUT *"_s, fault);
    editing.editor->setDescription(apiUser, u"new words"_s);
    QVERIFY(editing.waitFor(happens ? editing.described : editing.descriptionFailed));
    QCOMPARE(editing.unknown->size(), 1);
    QCOMPARE(editing.fixture.demo.count(u"PUT *"_s), 1);
    QCOMPARE(editing.seen(10).description, happens ? u"new words"_s : apiUser.description);
    QCOMPARE(editing.openChanges(), 0);
    QVERIFY(!editing.fixture.mustSync().changedAnything());
}

void TestAccountEditor::withoutAPasswordNothingIsSent()
{
    Editing editing;
    editing.editor->setSignIn(editing.fixture.account(), {});
    const ApiUser apiUser = editing.seen(10);
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::PasswordMissing);
    editing.editor->setDescription(apiUser, u"new"_s);
    QVERIFY(editing.waitFor(editing.descriptionFailed));
    QCOMPARE(Editing::kindOf(editing.descriptionFailed), ErrorKind::PasswordMissing);
    QVERIFY(editing.fixture.demo.requests().isEmpty());
}

/// Whether an API user was used since could not be told.
void TestAccountEditor::withATimeZoneThatThisComputerDoesNotKnowNothingIsSent()
{
    Editing editing;
    Account account = editing.fixture.account();
    account.timeZone = u"Atlantis/Capital"_s;
    editing.editor->setSignIn(account, editing.fixture.password());
    editing.editor->remove(editing.seen(10));
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::TimeZoneUnknown);
    QVERIFY(editing.fixture.demo.requests().isEmpty());
}

void TestAccountEditor::aDirectoryThatIsAnotherAccountsByNowIsLeftAlone_data()
{
    QTest::addColumn<QString>("baseUrl"); // null: as before
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<bool>("isOthers");
    QTest::newRow("at another address") << u"https://api.example.com/v4"_s << QString() << true;
    QTest::newRow("at the same address") << QString() << u"another"_s << true;
    QTest::newRow("at the same address, which one is not known") << QString() << u""_s << false;
}

/// Another program has connected the directory to an account that has the API user, while this one does not: it counts
/// neither as gone, nor does anything else happen to it.
void TestAccountEditor::aDirectoryThatIsAnotherAccountsByNowIsLeftAlone()
{
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, accountId);
    QFETCH(const bool, isOthers);
    Editing editing;
    const ApiUser gone = editing.seen(10);
    const ApiUser there = editing.seen(11);
    editing.fixture.demo.change([&](DemoState &state) { state.removeApiUser(gone.guid); });
    editing.connectOtherwise(baseUrl, accountId);
    const QStringList before = dumpOf(editing.fixture.store.connect());

    editing.editor->remove(gone);
    if (!isOthers) {
        QVERIFY(editing.waitFor(editing.removed));
        return;
    }
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(editing.kindOf(editing.removalFailed), ErrorKind::ConnectedOtherwise);
    editing.editor->remove(there);
    QVERIFY(editing.waitFor(editing.removalFailed, 2));
    QCOMPARE(editing.kindOf(editing.removalFailed), ErrorKind::ConnectedOtherwise);
    editing.editor->setDescription(there, u"news"_s);
    QVERIFY(editing.waitFor(editing.descriptionFailed));
    QCOMPARE(editing.kindOf(editing.descriptionFailed), ErrorKind::ConnectedOtherwise);
    QVERIFY(editing.fixture.demo.requests().isEmpty());
    QCOMPARE(differenceOf(dumpOf(editing.fixture.store.connect()), before), QString());
}

void TestAccountEditor::whatIsUnderWayLeavesADirectoryThatBecomesAnotherAccounts_data()
{
    QTest::addColumn<QString>("request"); // during which it happens
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("happens");
    QTest::newRow("seen") << u"GET /ApiUser/*"_s << true << false;
    QTest::newRow("not at the account") << u"GET /ApiUser/*"_s << false << false;
    QTest::newRow("sent") << u"DELETE *"_s << true << true;
}

void TestAccountEditor::whatIsUnderWayLeavesADirectoryThatBecomesAnotherAccounts()
{
    QFETCH(const QString, request);
    QFETCH(const bool, isThere);
    QFETCH(const bool, happens);
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(request, Fault::meanwhile([&](DemoState &state) {
                                    if (!isThere)
                                        state.removeApiUser(apiUser.guid);
                                    editing.connectOtherwise({}, u"another"_s);
                                }));
    editing.editor->remove(apiUser);
    // What the account says of itself is true; the directory is not about it any more.
    QVERIFY(editing.waitFor(happens ? editing.removed : editing.removalFailed));
    if (!happens)
        QCOMPARE(editing.kindOf(editing.removalFailed), ErrorKind::ConnectedOtherwise);
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), happens ? 1 : 0);
    QVERIFY(editing.fixture.isStored(apiUser.guid));
}

void TestAccountEditor::anEditorThatIsRetiredRefusesChanges()
{
    Editing editing;
    editing.editor->retire();
    editing.editor->remove(editing.seen(10));
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(editing.kindOf(editing.removalFailed), ErrorKind::ConnectedOtherwise);
    editing.editor->setDescription(editing.seen(11), u"news"_s);
    QVERIFY(editing.waitFor(editing.descriptionFailed));
    QCOMPARE(editing.kindOf(editing.descriptionFailed), ErrorKind::ConnectedOtherwise);
    const std::unique_ptr<ApiUserAddition> addition(
        editing.editor->add(editing.fixture.demo.state().operators.at(0).guid, u"new"_s, nullptr));
    const QSignalSpy failed(addition.get(), &ApiUserAddition::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(0).value<Error>().kind, ErrorKind::ConnectedOtherwise);
    QVERIFY(editing.fixture.demo.requests().isEmpty());
}

void TestAccountEditor::openChangesOfAnotherAccountAreNotLookedAt()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.connectOtherwise({}, u"another"_s);
    {
        const Connection other = editing.fixture.store.connect();
        must(OpenChangeStore(other, editing.fixture.clock)
                 .note({.apiUserGuid = apiUser.guid, .kind = OpenChange::Kind::Deletion}));
    }
    editing.editor->resolveNow();
    editing.editor->remove(editing.seen(11)); // answered after that
    QVERIFY(editing.waitFor(editing.removalFailed));
    QVERIFY(editing.unknown->isEmpty());
    QCOMPARE(editing.openChanges(), 1);
    QVERIFY(editing.fixture.demo.requests().isEmpty());
}

void TestAccountEditor::aDeletionThatIsAskedForAgainIsAnsweredByTheFirst_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("it has happened") << true;
    QTest::newRow("it has not happened") << false;
}

/// As when the command line is asked twice, because the first time nobody waited for the end.
void TestAccountEditor::aDeletionThatIsAskedForAgainIsAnsweredByTheFirst()
{
    QFETCH(bool, happened);
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"DELETE *"_s, happened ? Fault::dying().afterwards() : Fault::dying());
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.unknown));
    editing.editor.reset(); // the program ends
    editing.fixture.demo.clearFaults();
    editing.fixture.demo.restartListening();

    editing.start();
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(happened ? editing.removed : editing.removalFailed));
    if (!happened)
        QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::NotCarriedOut); // so it can be tried again
    QCOMPARE(editing.removed->size() + editing.removalFailed->size(), 1);
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    QCOMPARE(editing.fixture.isStored(apiUser.guid), !happened);
    QCOMPARE(editing.openChanges(), 0);
}

void TestAccountEditor::aLockedDirectoryIsWaitedForOnceTheAccountHasAgreed()
{
    using namespace std::chrono_literals;
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    // The account carries the deletion out and does not answer. While the editor waits, somebody takes the directory.
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::hanging().afterwards());
    editing.editor->remove(apiUser);
    QTRY_VERIFY_WITH_TIMEOUT(!editing.isAtAccount(apiUser), 20'000);
    std::optional<Connection> holder(editing.fixture.store.connect(1ms));
    std::optional<Transaction> held(must(Transaction::begin(*holder, Transaction::Kind::Write)));
    QVERIFY(editing.fixture.isStored(apiUser.guid));
    // It has asked the account what became of it, and has the answer.
    QTRY_VERIFY_WITH_TIMEOUT(editing.fixture.demo.count(u"GET /ApiUser/*"_s) >= 2, 20'000);
    QVERIFY(editing.fixture.isStored(apiUser.guid));
    held.reset();
    holder.reset();
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.removalFailed->size(), 0);
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    QVERIFY(!editing.fixture.isStored(apiUser.guid));
}

void TestAccountEditor::changesOfDifferentApiUsersDoNotWaitForEachOther()
{
    Editing editing;
    const ApiUser stuck = editing.seen(10);
    const ApiUser quick = editing.seen(11);
    editing.fixture.demo.inject(u"DELETE /ApiUser/"_s + stuck.guid, Fault::dying());
    editing.editor->remove(stuck);
    QVERIFY(editing.waitFor(editing.unknown));
    editing.fixture.demo.restartListening();
    editing.fixture.demo.inject(u"GET /ApiUser/"_s + stuck.guid, Fault::status(500), FaultRule::forEver);
    editing.editor->remove(quick);
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.removed->constFirst().at(0).value<ApiUser>().guid, quick.guid);
    QCOMPARE(editing.openChanges(), 1);
}

UMH_TEST(TestAccountEditor)

#include "tst_accounteditor.moc"
