#include "directoryfixture.h"
#include "domain/apiuseraddition.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/openchanges.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"
#include "syncfixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>
#include <random>

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
    void aDescriptionLeavesAnApiUserWithTheOperatorItHasByNow();
    void aDescriptionThatSomebodyElseChangedIsNotOverwritten();
    void anUnansweredDescriptionIsFoundOut_data();
    void anUnansweredDescriptionIsFoundOut();
    void withoutAPasswordNothingIsSent();
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
    void randomScriptsLeaveNoLostAndNoGhostRow_data();
    void randomScriptsLeaveNoLostAndNoGhostRow();

private:
    struct Editing;
};

/// An editor of a synced directory, and what it said.
struct TestAccountEditor::Editing
{
    explicit Editing(qsizetype apiUsers = 30)
        : fixture(6, apiUsers)
    {
        (void)fixture.mustSync();
        start();
        fixture.demo.clearRequests();
    }

    void start(const EditorPauses &pauses = shortPauses())
    {
        editor = std::make_unique<AccountEditor>(fixture.store.directory(), fixture.clock, shortLimits(), pauses);
        removed = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::removed);
        removalFailed = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::removalFailed);
        described = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::described);
        descriptionFailed = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::descriptionFailed);
        unknown = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::outcomeUnknown);
        editor->setSignIn(fixture.account(), fixture.password());
    }

    /// The API user in place \a index, as a person sees it.
    [[nodiscard]] ApiUser seen(qsizetype index) const
    {
        return fixture.stored(fixture.demo.state().apiUsers.at(index).guid);
    }
    /// One of those that the directory holds now, which \a at picks by their number; none where it holds none, or where
    /// the editor removes the one at this moment.
    template<typename At>
    [[nodiscard]] std::optional<ApiUser> anyStored(At at) const
    {
        const Connection connection = fixture.store.connect();
        const QStringList guids = textsOf(connection, u"SELECT guid FROM api_user ORDER BY id"_s);
        if (guids.isEmpty())
            return std::nullopt;
        Result<ApiUser> apiUser = ApiUserStore(connection).byGuid(guids.at(at(guids.size())));
        if (!apiUser && apiUser.error().kind == ErrorKind::AlreadyGone)
            return std::nullopt;
        return must(std::move(apiUser));
    }
    [[nodiscard]] bool isAtAccount(const ApiUser &apiUser) const
    {
        const DemoState state = fixture.demo.state();
        return state.apiUser(apiUser.guid) != nullptr;
    }
    [[nodiscard]] bool waitFor(const std::unique_ptr<QSignalSpy> &spy, qsizetype count = 1) const
    {
        return QTest::qWaitFor([&] { return spy->size() >= count; }, 30'000);
    }
    [[nodiscard]] static ErrorKind kindOf(const std::unique_ptr<QSignalSpy> &spy)
    {
        return spy->constLast().at(1).value<Error>().kind;
    }
    /// Another program connects the directory otherwise; what is null stays as it was.
    void connectOtherwise(const QString &baseUrl, const QString &username, const QString &accountId) const
    {
        const Connection connection = fixture.store.connect();
        const AccountStore store(connection);
        Account account = *must(store.account());
        if (!baseUrl.isNull())
            account.baseUrl = baseUrl;
        if (!username.isNull())
            account.username = username;
        if (!accountId.isNull())
            account.accountId = accountId;
        must(store.set(account));
    }
    [[nodiscard]] qsizetype openChanges() const
    {
        const Connection connection = fixture.store.connect();
        return must(OpenChanges(connection, fixture.clock).all()).size();
    }

    SyncFixture fixture;
    std::unique_ptr<AccountEditor> editor;
    std::unique_ptr<QSignalSpy> removed, removalFailed, described, descriptionFailed, unknown;
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

void TestAccountEditor::aDescriptionLeavesAnApiUserWithTheOperatorItHasByNow()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    const DemoState before = editing.fixture.demo.state();
    const auto other = std::find_if(before.operators.cbegin(), before.operators.cend(),
                                    [&](const Operator &op) { return op.guid != apiUser.operatorGuid; });
    editing.fixture.demo.change([&](DemoState &state) { state.apiUser(apiUser.guid)->operatorGuid = other->guid; });
    editing.editor->setDescription(apiUser, u"new words"_s);
    QVERIFY(editing.waitFor(editing.described));
    const DemoState after = editing.fixture.demo.state();
    QCOMPARE(after.apiUser(apiUser.guid)->operatorGuid, other->guid);
    QCOMPARE(after.apiUser(apiUser.guid)->description, u"new words"_s);
    (void)editing.fixture.mustSync();
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

void TestAccountEditor::aDirectoryThatIsAnotherAccountsByNowIsLeftAlone_data()
{
    QTest::addColumn<QString>("baseUrl"); // null: as before
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<bool>("isOthers");
    QTest::newRow("at another address") << u"https://api.example.com/v4"_s << QString() << QString() << true;
    QTest::newRow("at the same address") << QString() << QString() << u"another"_s << true;
    QTest::newRow("which one is not known") << QString() << u"another"_s << u""_s << true;
    QTest::newRow("the same, by another user name") << QString() << u"another"_s << QString() << false;
}

/// Another program has connected the directory to an account that has the API user, while this one does not: it counts
/// neither as gone, nor does anything else happen to it.
void TestAccountEditor::aDirectoryThatIsAnotherAccountsByNowIsLeftAlone()
{
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, username);
    QFETCH(const QString, accountId);
    QFETCH(const bool, isOthers);
    Editing editing;
    const ApiUser gone = editing.seen(10);
    const ApiUser there = editing.seen(11);
    editing.fixture.demo.change([&](DemoState &state) { state.removeApiUser(gone.guid); });
    editing.connectOtherwise(baseUrl, username, accountId);
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
                                    editing.connectOtherwise({}, {}, u"another"_s);
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
    editing.connectOtherwise({}, {}, u"another"_s);
    {
        const Connection other = editing.fixture.store.connect();
        must(OpenChanges(other, editing.fixture.clock)
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
    (void)must(holder->run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(editing.fixture.isStored(apiUser.guid));
    // It has asked the account what became of it, and has the answer.
    QTRY_VERIFY_WITH_TIMEOUT(editing.fixture.demo.count(u"GET /ApiUser/*"_s) >= 2, 20'000);
    QVERIFY(editing.fixture.isStored(apiUser.guid));
    (void)must(holder->run(u"ROLLBACK"_s));
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

/// 100 scripts of what people do on both sides, with faults at random calls. After the next good sync the directory is
/// what the account is, and the account has seen no DELETE that nobody asked for, and none twice.
void TestAccountEditor::randomScriptsLeaveNoLostAndNoGhostRow_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    // Rows of a size that ends well within Qt Test's limit for each of them (300 s).
    const int scripts = qEnvironmentVariableIsEmpty("UMH_LONG_TESTS") ? 100 : 1000;
    for (int first = 0; first < scripts; first += 50)
        QTest::addRow("scripts %d to %d", first, first + 49) << first << first + 50;
}

void TestAccountEditor::randomScriptsLeaveNoLostAndNoGhostRow()
{
    QFETCH(int, first);
    QFETCH(int, end);
    for (int seed = first; seed < end; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto below = [&random](qsizetype limit) {
            return qsizetype(std::uniform_int_distribution<int>(0, int(limit) - 1)(random));
        };
        const QList<Fault> faults{Fault::hanging(),
                                  Fault::hanging().afterwards(),
                                  Fault::reset(),
                                  Fault::reset().afterwards(),
                                  Fault::closed().afterwards(),
                                  Fault::status(500),
                                  Fault::status(500).afterwards(),
                                  Fault::status(403),
                                  Fault::closedInside(),
                                  Fault::truncatedJson(),
                                  Fault::html(),
                                  Fault::dying()};
        Editing editing(20);
        QStringList confirmed;
        int asked = 0; // for both kinds of change
        for (int step = 0; step < 8; ++step) {
            switch (below(6)) {
            case 0: // somebody else adds
                editing.fixture.demo.change([&](DemoState &state) {
                    state.apiUsers += freshApiUser(state.operators.at(below(state.operators.size())).guid,
                                                   u"script %1"_s.arg(seed), editing.fixture.clock.now());
                });
                break;
            case 1: // somebody else deletes
                editing.fixture.demo.change([&](DemoState &state) {
                    if (state.apiUsers.size() > 5)
                        state.removeApiUser(state.apiUsers.at(1 + below(state.apiUsers.size() - 1)).guid);
                });
                break;
            case 2: // somebody else describes
                editing.fixture.demo.change([&](DemoState &state) {
                    state.apiUsers[below(state.apiUsers.size())].description = u"step %1"_s.arg(step);
                });
                break;
            case 3: { // we delete
                const std::optional<ApiUser> apiUser = editing.anyStored(below);
                if (!apiUser || apiUser->username == editing.fixture.demo.username()
                    || confirmed.contains(apiUser->guid)) // it is under way
                    break;
                confirmed += apiUser->guid;
                ++asked;
                editing.editor->remove(*apiUser);
                break;
            }
            case 4: { // we describe
                const std::optional<ApiUser> apiUser = editing.anyStored(below);
                if (!apiUser || confirmed.contains(apiUser->guid))
                    break;
                ++asked;
                editing.editor->setDescription(*apiUser, u"ours %1"_s.arg(step));
                break;
            }
            default: // a sync, which may fail
                (void)editing.fixture.sync(1000);
                break;
            }
            if (below(3) == 0) {
                editing.fixture.demo.inject(
                    {.request = u"*"_s, .fault = faults.at(below(faults.size())), .times = 1, .after = int(below(6))});
            }
        }
        editing.fixture.demo.clearFaults();
        editing.fixture.demo.restartListening();
        // One that is still being read again before it is sent is not noted as open yet.
        const auto answered = [&] {
            return editing.removed->size() + editing.removalFailed->size() + editing.described->size()
                + editing.descriptionFailed->size();
        };
        QTRY_VERIFY_WITH_TIMEOUT((editing.editor->resolveNow(), answered() >= asked), 60'000);
        const auto open = [&] {
            return textsOf(editing.fixture.store.connect(), u"SELECT kind || ' ' || api_user_guid FROM open_change"_s);
        };
        const bool settled = QTest::qWaitFor(
            [&] {
                editing.editor->resolveNow();
                return open().isEmpty();
            },
            30'000);
        QVERIFY2(settled, qPrintable(u"seed %1: %2"_s.arg(seed).arg(open().join(u", "_s))));
        const SyncEnd lastSync = editing.fixture.sync(1000);
        QVERIFY2(std::holds_alternative<LoadSummary>(lastSync), qPrintable(u"seed %1"_s.arg(seed)));
        const QString differs = editing.fixture.difference();
        QVERIFY2(differs.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(differs)));
        QStringList deletions;
        for (const DemoRequest &request : editing.fixture.demo.requests()) {
            if (request.method == "DELETE")
                deletions += request.path.section(u'/', -1);
        }
        for (const QString &guid : std::as_const(deletions))
            QVERIFY2(confirmed.contains(guid), qPrintable(u"seed %1: %2"_s.arg(seed).arg(guid)));
        QCOMPARE(QSet<QString>(deletions.cbegin(), deletions.cend()).size(), deletions.size());
    }
}

UMH_TEST(TestAccountEditor)

#include "tst_accounteditor.moc"
