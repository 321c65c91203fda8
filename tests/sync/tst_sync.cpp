#include "directoryfixture.h"
#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/journal.h"
#include "store/leasestore.h"
#include "store/signinstore.h"
#include "support/mirrorfixture.h"
#include "support/testprogram.h"
#include "syncfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

/// A sync over a real socket, against an account that answers as it should. After each: directory == account.
class TestSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mirrorsAnAccountOfAnySize_data();
    void mirrorsAnAccountOfAnySize();
    void aSecondSyncWithoutChangesWritesOnlySamples();
    void followsWhatOthersDo();
    void journalsWhatOthersDidAsSeenElsewhere();
    void storesAUsageSampleOfEachApiUserThatWasUsed();
    void remembersTheAccountAndWhenItWasRead();
    void everyoneIsEverybodyThoughTheAccountListsNobody();
    void asksBeforeItRemovesALot();
    void removesNoMoreThanAPersonAgreedTo();
    void refusesAnotherAccount();
    void leavesWhatWasChangedHereInTheMeantime();
    void refusesADirectoryThatIsAnotherAccountsByNow_data();
    void refusesADirectoryThatIsAnotherAccountsByNow();
    void leavesAConnectionThatWasChangedInTheMeantime_data();
    void leavesAConnectionThatWasChangedInTheMeantime();
    void cancellingLeavesEverythingAsItWas_data();
    void cancellingLeavesEverythingAsItWas();
    void neverRunsTwiceAtOnce();
    void letsNobodyElseSyncMeanwhile();
    void isRefusedWhileSomebodyElseSyncs();
    void changesNothingOnceSomebodyElseHasTakenOver_data();
    void changesNothingOnceSomebodyElseHasTakenOver();
    void givesTheDirectoryBackHoweverItEnds_data();
    void givesTheDirectoryBackHoweverItEnds();
    void takesTheMembersAsOneObjectToo();
    void readsListsThatComeInPages_data();
    void readsListsThatComeInPages();
    void tellsHowFarItIs();
};

namespace {

/// Everything in the directory but samples and when, and as whom, the account was last read.
QStringList dumpButSamples(const SyncFixture &fixture)
{
    QStringList lines;
    const QStringList dump = dumpOf(fixture.store.connect());
    for (const QString &line : dump) {
        if (!isOfSamples(line) && !line.startsWith("account"_L1) && !line.startsWith("sign_in"_L1)
            && !line.startsWith("directory_state"_L1))
            lines += line;
    }
    return lines;
}

qint64 samplesIn(const SyncFixture &fixture)
{
    return numberOf(fixture.store.connect(), u"SELECT count(*) FROM usage_sample"_s);
}

} // namespace

void TestSync::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void TestSync::mirrorsAnAccountOfAnySize_data()
{
    QTest::addColumn<int>("operators");
    QTest::addColumn<int>("apiUsers");
    QTest::newRow("only the API user that signs in") << 1 << 1;
    QTest::newRow("operators without API users") << 20 << 1;
    for (const int count : {2, 255, 256, 257, 3000})
        QTest::addRow("%d", count) << 40 << count;
}

void TestSync::mirrorsAnAccountOfAnySize()
{
    QFETCH(int, operators);
    QFETCH(int, apiUsers);
    SyncFixture fixture(operators, apiUsers);
    const LoadSummary summary = fixture.mustSync();
    QCOMPARE(summary.apiUsers.added, fixture.demo.state().apiUsers.size());
    QCOMPARE(summary.operators.added, fixture.demo.state().operators.size());
    QCOMPARE(damageOf(fixture.store.connect()), QStringList());
}

void TestSync::aSecondSyncWithoutChangesWritesOnlySamples()
{
    SyncFixture fixture(30, 400);
    (void)fixture.mustSync();
    const QStringList before = dumpButSamples(fixture);
    const LoadSummary second = fixture.mustSync();
    QVERIFY(!second.changedAnything());
    QCOMPARE(second.apiUsers.unchanged, fixture.demo.state().apiUsers.size());
    QCOMPARE(differenceOf(dumpButSamples(fixture), before), QString());
    QCOMPARE(samplesIn(fixture), fixture.demo.state().apiUsers.size());
    QCOMPARE(numberOf(fixture.store.connect(), u"SELECT count(*) FROM sync_moment WHERE complete = 1"_s), 2);
}

void TestSync::followsWhatOthersDo()
{
    SyncFixture fixture(30, 200);
    (void)fixture.mustSync();
    const ApiUserKey keptKey = fixture.stored(fixture.demo.state().apiUsers.at(50).guid).key;
    fixture.demo.change([](DemoState &state) {
        state.apiUsers[50].description = u"Beschrijving — größer, naïve, 日本語 🛰"_s;
        state.apiUsers[50].operatorGuid = state.operators.at(3).guid; // moved to another operator
        state.apiUsers[51].description = QString(); // none any more
        state.apiUsers[52].lastUsed = QDateTime(QDate(2026, 11, 24), QTime(8, 30), inUtc);
        state.apiUsers[52].lastUsedState = LastUsedState::Used;
        state.operators[5].fullName = u"Ångström, Zoë"_s;
        state.groups.last().members = QList<QString>{state.operators.at(1).guid, state.operators.at(2).guid};
        state.apiUsers.removeAt(60);
        ApiUser added = state.apiUsers.at(61);
        added.guid = u"11111111-2222-4333-8444-555555555555"_s;
        added.username = u"00000000000000000000000000000001"_s;
        state.apiUsers.append(added);
    });
    const LoadSummary summary = fixture.mustSync();
    QCOMPARE(summary.apiUsers.added, 1);
    QCOMPARE(summary.apiUsers.removed, 1);
    QVERIFY(summary.apiUsers.changed >= 3);
    QCOMPARE(fixture.stored(fixture.demo.state().apiUsers.at(50).guid).key, keptKey);
    QCOMPARE(damageOf(fixture.store.connect()), QStringList());

    // Everybody else leaves, with their API users; and comes back.
    const DemoState before = fixture.demo.state();
    fixture.demo.change([](DemoState &state) {
        const QString gone = state.operators.at(4).guid;
        state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
        for (OperatorGroup &group : state.groups)
            group.members->removeAll(gone);
        state.operators.removeAt(4);
    });
    (void)fixture.mustSync();
    fixture.demo.change([&](DemoState &state) { state = before; });
    (void)fixture.mustSync();
}

void TestSync::journalsWhatOthersDidAsSeenElsewhere()
{
    SyncFixture fixture(10, 50);
    fixture.demo.change([](DemoState &state) {
        state.apiUsers[8].lastUsed = QDateTime(QDate(2026, 11, 20), QTime(9, 0), inUtc);
        state.apiUsers[8].lastUsedState = LastUsedState::Used;
    });
    (void)fixture.mustSync();
    const qsizetype entries = fixture.journal().size();
    const QString described = fixture.demo.state().apiUsers.at(7).guid;
    const QString used = fixture.demo.state().apiUsers.at(8).guid;
    const QString removed = fixture.demo.state().apiUsers.at(9).guid;
    fixture.demo.change([](DemoState &state) {
        state.apiUsers[7].description = u"changed elsewhere"_s;
        state.apiUsers[8].lastUsed = QDateTime(QDate(2026, 11, 24), QTime(9, 0), inUtc);
        state.apiUsers[8].lastUsedState = LastUsedState::Used;
        state.apiUsers.removeAt(9);
    });
    (void)fixture.mustSync();
    const QStringList news = fixture.journal().mid(entries);
    QVERIFY(news.contains("account changed "_L1 + described));
    QVERIFY(news.contains("account deleted "_L1 + removed));
    QVERIFY(news.contains("this program synced -"_L1));
    // Use is what samples are for.
    QVERIFY(news.filter(used).isEmpty());
    QCOMPARE(news.size(), 3);
}

void TestSync::storesAUsageSampleOfEachApiUserThatWasUsed()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) {
        state.apiUsers[3].lastUsed = QDateTime(QDate(2026, 11, 24), QTime(9, 0), inUtc);
        state.apiUsers[3].lastUsedState = LastUsedState::Used;
        state.apiUsers[3].requestsLast30Days = 77;
    });
    (void)fixture.mustSync();
    const ApiUser apiUser = fixture.stored(fixture.demo.state().apiUsers.at(3).guid);
    const QStringList samples =
        textsOf(fixture.store.connect(),
                u"SELECT coalesce(CAST(last_used AS text), 'none') || ' ' || coalesce(CAST(requests AS text), "
                "'none') FROM "
                "usage_sample WHERE api_user = ? ORDER BY at"_s,
                {apiUser.key});
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.at(1), u"%1 77"_s.arg(apiUser.lastUsed.toMSecsSinceEpoch()));
    QVERIFY(samples.at(0) != samples.at(1));
    QCOMPARE(samplesIn(fixture), fixture.demo.state().apiUsers.size() + 1);
}

void TestSync::remembersTheAccountAndWhenItWasRead()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    const auto account = must(AccountStore(fixture.store.connect()).account());
    QVERIFY(account.has_value());
    QCOMPARE(account->accountId, fixture.demo.state().accountId);
    QCOMPARE(account->operatorQuota, std::optional(fixture.demo.state().operatorQuota));
    QCOMPARE(account->operatorsInUse, std::optional<qint64>(fixture.demo.state().operators.size()));
    QCOMPARE(account->lastSync, fixture.clock.now());
    QCOMPARE(must(SignInStore(fixture.store.connect()).all()),
             (QList<KnownSignIn>{{fixture.demo.username(), fixture.clock.now(), fixture.clock.now()}}));
}

void TestSync::everyoneIsEverybodyThoughTheAccountListsNobody()
{
    SyncFixture fixture(6, 30);
    const OperatorGroup everyone = fixture.demo.state().groups.constFirst();
    QVERIFY(everyone.everyone);
    fixture.demo.inject(u"GET /OperatorGroup/%1/Member"_s.arg(everyone.guid), Fault::emptyList(), FaultRule::forEver);
    const auto isEverybody = [&] {
        const QString summary = u"SELECT members || ' ' || api_users FROM operator_group WHERE everyone = 1"_s;
        const DemoState state = fixture.demo.state();
        const QStringList expected{u"%1 %2"_s.arg(state.operators.size()).arg(state.apiUsers.size())};
        return textsOf(fixture.store.connect(), summary) == expected;
    };
    (void)fixture.mustSync(); // compares whole; all of it is new
    QVERIFY(isEverybody());
    QVERIFY(!fixture.mustSync().changedAnything());
    fixture.demo.change([](DemoState &state) {
        Operator op = state.operators.constFirst();
        op.guid = u"00000000-0000-4000-8000-000000000001"_s;
        state.operators += op;
    });
    const LoadSummary summary = fixture.mustSync();
    QCOMPARE(summary.operators.added, 1);
    QVERIFY(isEverybody());
    // As an earlier version has left it.
    (void)must(
        fixture.store.connect().write(u"DELETE FROM operator_group_member WHERE group_guid = ?"_s, {everyone.guid}));
    (void)fixture.mustSync();
    QVERIFY(isEverybody());
}

void TestSync::asksBeforeItRemovesALot()
{
    SyncFixture fixture(10, 60);
    (void)fixture.mustSync();
    const QStringList before = dumpOf(fixture.store.connect());
    fixture.demo.change([](DemoState &state) { state.apiUsers.remove(20, 20); });
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<SyncQuestion>(end));
    QCOMPARE(std::get<SyncQuestion>(end).removals, 20);
    QCOMPARE(std::get<SyncQuestion>(end).before, 60);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());

    const SyncEnd agreed = fixture.sync(20);
    QVERIFY(std::holds_alternative<LoadSummary>(agreed));
    QCOMPARE(std::get<LoadSummary>(agreed).apiUsers.removed, 20);
    QCOMPARE(fixture.difference(), QString());
}

void TestSync::removesNoMoreThanAPersonAgreedTo()
{
    SyncFixture fixture(10, 60);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.apiUsers.remove(20, 21); });
    const SyncEnd end = fixture.sync(20);
    QVERIFY(std::holds_alternative<SyncQuestion>(end));
    QCOMPARE(numberOf(fixture.store.connect(), u"SELECT count(*) FROM api_user"_s), 60);
}

void TestSync::refusesAnotherAccount()
{
    SyncFixture fixture(5, 20);
    (void)fixture.mustSync();
    const QStringList before = dumpOf(fixture.store.connect());
    fixture.demo.change([](DemoState &state) { state.accountId = u"another"_s; });
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::OtherAccount);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
}

/// The account's list has been read, but not all of its answers: then a person deletes one API user and describes
/// another.
void TestSync::leavesWhatWasChangedHereInTheMeantime()
{
    SyncFixture fixture(10, 50);
    (void)fixture.mustSync();
    const ApiUser deleted = fixture.stored(fixture.demo.state().apiUsers.at(10).guid);
    const ApiUser described = fixture.stored(fixture.demo.state().apiUsers.at(11).guid);
    fixture.demo.clearRequests();
    fixture.demo.inject(u"GET /Account"_s, Fault::dripping(std::chrono::milliseconds(5)));
    bool changed = false;
    QObject::connect(&fixture.syncing, &AccountSync::progressed, this, [&](const SyncProgress &progress) {
        const bool listRead = progress.phase == SyncProgress::Phase::Asking
            && fixture.demo.count(u"GET /ApiUser"_s) == 1 && progress.done >= 3;
        if (!listRead || std::exchange(changed, true))
            return;
        const Connection connection = fixture.store.connect();
        ApiUserStore store(connection);
        must(store.remove(deleted, fixture.clock));
        (void)must(store.setDescription(described, u"changed here"_s, fixture.clock));
        fixture.demo.change([&](DemoState &state) {
            state.apiUser(described.guid)->description = u"changed here"_s;
            state.removeApiUser(deleted.guid);
        });
    });
    (void)fixture.mustSync(); // compares whole
    QVERIFY(changed);
    QVERIFY(!fixture.isStored(deleted.guid));
    QCOMPARE(fixture.stored(described.guid).description, u"changed here"_s);
    QVERIFY(!fixture.mustSync().changedAnything());
}

void TestSync::refusesADirectoryThatIsAnotherAccountsByNow_data()
{
    QTest::addColumn<std::optional<Account>>("byNow");
    QTest::addColumn<std::optional<ErrorKind>>("connected"); // nothing: synced
    QTest::addColumn<std::optional<ErrorKind>>("connecting");
    const auto row = [](const char *name, const std::optional<Account> &byNow, std::optional<ErrorKind> connected,
                        std::optional<ErrorKind> connecting) {
        QTest::newRow(name) << byNow << connected << connecting;
    };
    // What is left out is as it was.
    row("unchanged", Account{}, {}, {});
    row("at another address", Account{.baseUrl = u"https://api.example.com/v4"_s}, ErrorKind::OtherAccount,
        ErrorKind::OtherAccount);
    row("at the same address", Account{.accountId = u"another"_s}, ErrorKind::OtherAccount, ErrorKind::OtherAccount);
    row("which one is not known", Account{.accountId = u""_s}, {}, {});
    row("disconnected", {}, ErrorKind::NotConnected, {});
}

/// Another program has connected the directory otherwise before the account is asked: what it says is not the
/// directory's matter any more.
void TestSync::refusesADirectoryThatIsAnotherAccountsByNow()
{
    QFETCH(const std::optional<Account>, byNow);
    QFETCH(const std::optional<ErrorKind>, connected);
    QFETCH(const std::optional<ErrorKind>, connecting);
    for (const auto &[connects, refused] : {std::pair(SyncConnects::No, connected), {SyncConnects::Yes, connecting}}) {
        SyncFixture fixture(5, 20);
        (void)fixture.mustSync();
        const Account before = fixture.account();
        QVERIFY(!before.accountId.isEmpty());
        fixture.demo.change([](DemoState &state) { state.apiUsers[10].description = u"news"_s; });
        if (byNow) {
            Account account = before;
            for (const auto part : {&Account::baseUrl, &Account::accountId}) {
                if (!((*byNow).*part).isNull())
                    account.*part = (*byNow).*part;
            }
            must(AccountStore(fixture.store.connect()).set(account));
        } else {
            must(AccountStore(fixture.store.connect()).forget(Clock::system()));
        }
        const QStringList dump = dumpOf(fixture.store.connect());
        const SyncEnd end = fixture.syncWith(before, connects);
        if (!refused) {
            QVERIFY(std::holds_alternative<LoadSummary>(end));
            QCOMPARE(fixture.difference(), QString());
            continue;
        }
        QVERIFY(std::holds_alternative<Error>(end));
        QCOMPARE(std::get<Error>(end).kind, *refused);
        QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), dump), QString());
    }
}

void TestSync::leavesAConnectionThatWasChangedInTheMeantime_data()
{
    QTest::addColumn<bool>("wasConnected");
    QTest::addColumn<QString>("accountId"); // of the new connection; null: disconnected
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("disconnected") << true << QString() << ErrorKind::NotConnected;
    QTest::newRow("connected otherwise") << true << u"another"_s << ErrorKind::OtherAccount;
    QTest::newRow("connected for the first time") << false << u"another"_s << ErrorKind::OtherAccount;
}

/// Another program connects the directory otherwise, or not at all, while this one is still reading.
void TestSync::leavesAConnectionThatWasChangedInTheMeantime()
{
    QFETCH(bool, wasConnected);
    QFETCH(QString, accountId);
    QFETCH(ErrorKind, kind);
    SyncFixture fixture(10, 50);
    if (wasConnected)
        (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.apiUsers[20].description = u"news"_s; });
    fixture.demo.inject(u"GET /Account"_s, Fault::dripping(std::chrono::milliseconds(5)));
    QStringList before;
    QObject::connect(&fixture.syncing, &AccountSync::progressed, this, [&] {
        if (!before.isEmpty())
            return;
        const Connection connection = fixture.store.connect();
        const AccountStore store(connection);
        must(accountId.isNull() ? store.forget(Clock::system())
                                : store.set({.baseUrl = fixture.demo.baseUrl(), .accountId = accountId}));
        before = dumpOf(connection);
    });
    const SyncEnd end = fixture.sync();
    QVERIFY(!before.isEmpty());
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, kind);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
}

void TestSync::cancellingLeavesEverythingAsItWas_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("at once") << -1;
    QTest::newRow("while asking") << int(SyncProgress::Phase::Asking);
    QTest::newRow("while comparing") << int(SyncProgress::Phase::Comparing);
}

void TestSync::cancellingLeavesEverythingAsItWas()
{
    QFETCH(int, phase);
    SyncFixture fixture(50, 20'000);
    const QStringList before = dumpOf(fixture.store.connect());
    const QObject context;
    QObject::connect(&fixture.syncing, &AccountSync::started, &context, [&] {
        if (phase < 0)
            fixture.syncing.cancel();
    });
    QObject::connect(&fixture.syncing, &AccountSync::progressed, &context, [&](const SyncProgress &progress) {
        if (int(progress.phase) == phase)
            fixture.syncing.cancel();
    });
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::Cancelled);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    fixture.syncing.disconnect(&context);
    (void)fixture.mustSync();
}

void TestSync::neverRunsTwiceAtOnce()
{
    SyncFixture fixture(10, 500);
    QSignalSpy started(&fixture.syncing, &AccountSync::started);
    QSignalSpy succeeded(&fixture.syncing, &AccountSync::succeeded);
    for (int i = 0; i < 5; ++i)
        fixture.syncing.start(fixture.account(), fixture.password(), SyncConnects::Yes);
    QVERIFY(fixture.syncing.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, 30'000);
    QVERIFY(!fixture.syncing.isRunning());
    QCOMPARE(started.size(), 1);
    QCOMPARE(fixture.demo.count(u"GET /ApiUser"_s), 1);
}

/// A sync of somebody else, on another computer, as the directory has it.
class OthersSync final
{
public:
    explicit OthersSync(const SyncFixture &fixture)
        : m_connection(fixture.store.connect())
    { }

    [[nodiscard]] Status begin() const { return LeaseStore(m_connection).take(u"sync"_s, m_holder, term); }
    /// As if the one that is going on had not been renewed for a minute.
    void takeOver() const
    {
        (void)must(m_connection.run(u"UPDATE lease SET until = since"_s));
        must(begin());
    }
    void end() const { must(LeaseStore(m_connection).release(u"sync"_s, m_holder)); }

private:
    static constexpr std::chrono::milliseconds term{60'000};
    const Connection m_connection;
    const LeaseHolder m_holder{u"another one"_s, u"Max"_s, u"another computer"_s};
};

void TestSync::letsNobodyElseSyncMeanwhile()
{
    SyncFixture fixture(5, 50);
    (void)fixture.mustSync();
    const OthersSync others(fixture);
    int refused = 0;
    fixture.demo.inject(u"GET /ApiUser"_s, Fault::late(std::chrono::milliseconds(300)));
    QObject::connect(&fixture.syncing, &AccountSync::progressed, this, [&] {
        const Status begun = others.begin();
        refused += !begun && begun.error().kind == ErrorKind::LeaseTaken ? 1 : 0;
    });
    (void)fixture.mustSync();
    QVERIFY(refused > 0);
    must(others.begin());
}

void TestSync::isRefusedWhileSomebodyElseSyncs()
{
    SyncFixture fixture(5, 50);
    (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.apiUsers[20].description = u"news"_s; });
    fixture.demo.clearRequests();
    const OthersSync others(fixture);
    must(others.begin());
    const QStringList before = dumpOf(fixture.store.connect());
    for (int i = 0; i < 2; ++i) {
        const SyncEnd end = fixture.sync();
        QVERIFY(std::holds_alternative<Error>(end));
        const Error error = std::get<Error>(end);
        QCOMPARE(error.kind, ErrorKind::LeaseTaken);
        QCOMPARE(error.person, u"Max"_s);
        QCOMPARE(error.host, u"another computer"_s);
        QVERIFY(error.since.isValid());
    }
    QVERIFY(fixture.demo.requests().isEmpty());
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    others.end();
    (void)fixture.mustSync();
}

void TestSync::changesNothingOnceSomebodyElseHasTakenOver_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("in a first sync") << true << false;
    QTest::newRow("in a later one") << false << false;
    QTest::newRow("who is done already") << false << true;
}

/// This program was held up while it asked the account, as a laptop that is put to sleep.
void TestSync::changesNothingOnceSomebodyElseHasTakenOver()
{
    QFETCH(const bool, isFirst);
    QFETCH(const bool, isOver);
    SyncFixture fixture(5, 50);
    if (!isFirst)
        (void)fixture.mustSync();
    fixture.demo.change([](DemoState &state) { state.apiUsers[20].description = u"news"_s; });
    const OthersSync others(fixture);
    fixture.demo.inject(u"GET /ApiUser"_s, Fault::meanwhile([&](DemoState &) {
                            QMetaObject::invokeMethod(
                                this,
                                [&] {
                                    others.takeOver();
                                    if (isOver)
                                        others.end();
                                },
                                Qt::BlockingQueuedConnection);
                        }));
    const QStringList before = dumpOf(fixture.store.connect());
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::LeaseTaken);
    QCOMPARE(std::get<Error>(end).person, u"Max"_s);
    QCOMPARE(differenceOf(dumpOf(fixture.store.connect()), before), QString());
    if (!isOver)
        others.end();
    (void)fixture.mustSync();
}

void TestSync::givesTheDirectoryBackHoweverItEnds_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("well") << 0;
    QTest::newRow("with an error") << 1;
    QTest::newRow("cancelled") << 2;
    QTest::newRow("with a question") << 3;
}

void TestSync::givesTheDirectoryBackHoweverItEnds()
{
    QFETCH(const int, end);
    SyncFixture fixture(5, 50);
    (void)fixture.mustSync();
    if (end == 1)
        fixture.demo.inject(u"GET /ApiUser"_s, Fault::status(403));
    if (end == 2)
        connect(&fixture.syncing, &AccountSync::started, this, [&] { fixture.syncing.cancel(); });
    if (end == 3)
        fixture.demo.change([](DemoState &state) { state.apiUsers.remove(10, 30); });
    QCOMPARE(fixture.sync().index(), std::size_t(end == 0 ? 0 : end == 3 ? 1 : 2));
    const OthersSync others(fixture);
    must(others.begin());
    others.end();
    if (end == 3) {
        QVERIFY(std::holds_alternative<LoadSummary>(fixture.sync(30)));
        QCOMPARE(fixture.difference(), QString());
    }
}

void TestSync::takesTheMembersAsOneObjectToo()
{
    DemoOptions options;
    options.routes.oneMemberAsObject = true;
    SyncFixture fixture(5, 20, options);
    fixture.demo.change([](DemoState &state) { state.groups.last().members = QList{state.operators.at(1).guid}; });
    (void)fixture.mustSync();
}

void TestSync::readsListsThatComeInPages_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::newRow("many pages") << 3;
    QTest::newRow("a last page that is full") << 20;
    QTest::newRow("one page") << 1'000;
}

void TestSync::readsListsThatComeInPages()
{
    QFETCH(int, pageSize);
    DemoOptions options;
    options.pageSize = pageSize;
    SyncFixture fixture(10, 40, options);
    (void)fixture.mustSync();
    QCOMPARE(fixture.demo.count(u"GET /ApiUser"_s), (40 + pageSize - 1) / pageSize);
    fixture.demo.change([](DemoState &state) { state.apiUsers.removeLast(); });
    QCOMPARE(fixture.mustSync().apiUsers.removed, 1);
}

void TestSync::tellsHowFarItIs()
{
    SyncFixture fixture(50, 20'000);
    QList<SyncProgress> told;
    QObject::connect(&fixture.syncing, &AccountSync::progressed, this,
                     [&told](const SyncProgress &progress) { told += progress; });
    (void)fixture.mustSync();
    QVERIFY(told.size() >= 2);
    qint64 compared = 0;
    for (const SyncProgress &progress : std::as_const(told)) {
        QVERIFY(progress.total == 0 || progress.done <= progress.total);
        if (progress.phase == SyncProgress::Phase::Comparing) {
            QVERIFY(progress.apiUsers >= compared);
            compared = progress.apiUsers;
        }
    }
    QVERIFY(compared > 0);
}

UMH_TEST(TestSync)

#include "tst_sync.moc"
