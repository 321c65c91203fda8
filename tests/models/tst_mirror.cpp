#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/keyscanner.h"
#include "support/directoryfixture.h"
#include "support/engine.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <optional>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// After a sync the directory holds just what the account has, or all that it held before.
class TestMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init();

    void anySizeFollowsAnyOther_data();
    void anySizeFollowsAnyOther();
    void theSecondSyncWritesNothingButItsMoment();
    void valuesThatAreNotThereStayApartFromEmptyOnes();
    void everyFieldFollowsTheAccount();
    void usernamesCanBeSwapped();
    void aRenamedOperatorCarriesIntoCopiesAndSearch();
    void membersFollowTheAccount();
    void aGoneOperatorTakesItsMembershipsAlong();
    void aMovedApiUserKeepsItsKeyThoughItsOperatorGoes();
    void keysOfGoneApiUsersAreNotGivenAgain();
    void anEmptyAccountEmptiesTheDirectory();
    void removalsAreToldBeforehand();
    void samplesAreOfEveryApiUserAtFirstAndOfWhatChangesThen();
    void samplesOfOneMomentAreOne();
    void samplesOutliveTheirApiUser();
    void anOperatorInTheDirectoryOnlyIsUnknown();
    void aMemberInTheDirectoryOnlyIsUnknown();
    void whatComesTwiceIsRefused();
    void withoutCommitNothingHasHappened();
    void theAccountIsPartOfTheTransaction();
    void aLockedDirectoryIsBusy();
    void onAFullDiskNothingHasHappened();
    void cancelAtAnyStepLeavesEverything_data();
    void cancelAtAnyStepLeavesEverything();
    void stepsGoFromTheFirstToTheLast();

private:
    void checkMirrors(const AccountState &state) const;
    [[nodiscard]] QStringList found(const QString &words) const;

    std::unique_ptr<StoreFixture> m_store;
    std::optional<Connection> m_connection;
    const ReferenceDirectory m_reference;
    FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0, 0, 250), inUtc)};
};

void TestMirror::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_connection.reset();
    m_store = std::make_unique<StoreFixture>();
    m_connection.emplace(m_store->connect());
}

void TestMirror::checkMirrors(const AccountState &state) const
{
    QCOMPARE(differenceOf(contentOf(*m_connection), m_reference.contentFor(state)), QString());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

QStringList TestMirror::found(const QString &words) const
{
    KeyScanRequest request;
    request.query = ApiUserQuery{.order = {}, .filter = {.search = words}};
    request.now = m_clock.now();
    QStringList guids;
    for (const ApiUserKey key : must(m_connection->dialect().keyScanner(*m_connection)->scan(request, {})).keys)
        guids += must(ApiUserStore(*m_connection).byKey(key)).guid;
    return guids;
}

void TestMirror::anySizeFollowsAnyOther_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (const int before : {0, 1, 255, 256, 257}) {
        for (const int after : {0, 1, 255, 256, 257})
            QTest::addRow("%d to %d", before, after) << before << after;
    }
}

void TestMirror::anySizeFollowsAnyOther()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    const AccountState first = AccountState::awkward(before, 1);
    const LoadSummary filled = must(mirror(*m_connection, first, m_clock));
    QCOMPARE(filled.apiUsers, (LoadTally{.added = before}));
    checkMirrors(first);

    // Half of them are the same ones, half of those with something changed.
    AccountState second = AccountState::awkward(after, 2);
    const int common = std::min(before, after) / 2;
    for (int i = 0; i < common; ++i) {
        const ApiUser other = second.apiUsers.at(i);
        second.apiUsers[i] = first.apiUsers.at(i);
        if (i % 2 == 0)
            second.apiUsers[i].description = other.description + u'x';
    }
    const LoadSummary followed = must(mirror(*m_connection, second, m_clock));
    const int changed = (common + 1) / 2;
    QCOMPARE(
        followed.apiUsers,
        (LoadTally{
            .added = after - common, .changed = changed, .unchanged = common - changed, .removed = before - common}));
    checkMirrors(second);
}

void TestMirror::theSecondSyncWritesNothingButItsMoment()
{
    const AccountState state = AccountState::awkward(400);
    (void)must(mirror(*m_connection, state, m_clock));
    const QStringList before = dumpWithoutSamples(*m_connection);
    const auto changes = [this] { return isOnSqlite() ? numberOf(*m_connection, u"SELECT total_changes()"_s) : 0; };
    const qint64 changesBefore = changes();
    m_clock.set(m_clock.now().addSecs(3'600));
    const LoadSummary second = must(mirror(*m_connection, state, m_clock));
    QVERIFY(!second.changedAnything());
    QCOMPARE(second.apiUsers.unchanged, 400);
    QCOMPARE(second.operators.unchanged, state.operators.size());
    QCOMPARE(second.groups.unchanged, state.groups.size());
    if (isOnSqlite()) // a server counts later, and for all connections
        QCOMPARE(changes() - changesBefore, 3); // its moment, how far it is, and that there is one
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM usage_sample"_s), 400);
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM sync_moment"_s), 2);
    QCOMPARE(differenceOf(dumpWithoutSamples(*m_connection), before), QString());
}

void TestMirror::valuesThatAreNotThereStayApartFromEmptyOnes()
{
    AccountState state = AccountState::awkward(1);
    for (const QString &text : {QString(), u""_s, u" "_s, QString()}) {
        state.operators[2].email = text;
        state.operators[2].culture = text;
        state.operators[2].onDuty = text.isNull() ? std::nullopt : std::optional(text.isEmpty());
        state.operators[2].administrator = text.isEmpty() ? std::optional(text.isNull()) : std::nullopt;
        state.apiUsers[0].type = text;
        state.apiUsers[0].description = text;
        state.apiUsers[0].requestsLast30Days = text.isNull() ? std::nullopt : std::optional<qint64>(0);
        (void)must(mirror(*m_connection, state, m_clock));
        checkMirrors(state);
        QVERIFY(!must(mirror(*m_connection, state, m_clock)).changedAnything());
    }
}

void TestMirror::everyFieldFollowsTheAccount()
{
    AccountState state = AccountState::awkward(3);
    state.apiUsers[1] = plainApiUser(state.operators.at(1), u"plain"_s);
    (void)must(mirror(*m_connection, state, m_clock));
    ApiUser &apiUser = state.apiUsers[1];
    const QList<std::function<void()>> changes = {
        [&] { apiUser.operatorGuid = state.operators.at(5).guid; },
        [&] { apiUser.username = u"Éxtra 😀"_s; },
        [&] { apiUser.type = u"Grafana"_s; },
        [&] { apiUser.created = QDateTime(); },
        [&] { apiUser.lastUsed = apiUser.lastUsed.addMSecs(1); },
        [&] {
            apiUser.lastUsed = QDateTime();
            apiUser.lastUsedState = LastUsedState::Unknown;
        },
        [&] { apiUser.lastUsedState = LastUsedState::NotYetUsed; },
        [&] { apiUser.requestsLast30Days = std::nullopt; },
        [&] { apiUser.description = u"日本語"_s; },
    };
    for (const auto &change : changes) {
        change();
        QCOMPARE(must(mirror(*m_connection, state, m_clock)).apiUsers, (LoadTally{.changed = 1, .unchanged = 2}));
        checkMirrors(state);
    }
    QCOMPARE(found(u"日本語 extra"_s), QStringList(apiUser.guid));
}

void TestMirror::usernamesCanBeSwapped()
{
    AccountState state = AccountState::awkward(10);
    (void)must(mirror(*m_connection, state, m_clock));
    const auto keyBefore = apiUsersOf(*m_connection).value(state.apiUsers.at(3).guid).key;
    state.apiUsers[3].username = u"one"_s;
    state.apiUsers[4].username = u"two"_s;
    (void)must(mirror(*m_connection, state, m_clock));
    std::swap(state.apiUsers[3].username, state.apiUsers[4].username);
    (void)must(mirror(*m_connection, state, m_clock));
    checkMirrors(state);
    QCOMPARE(apiUsersOf(*m_connection).value(state.apiUsers.at(3).guid).key, keyBefore);
}

void TestMirror::aRenamedOperatorCarriesIntoCopiesAndSearch()
{
    AccountState state = AccountState::awkward(100);
    (void)must(mirror(*m_connection, state, m_clock));
    state.operators[0].fullName = u"Éloïse Unheard"_s;
    const LoadSummary summary = must(mirror(*m_connection, state, m_clock));
    QCOMPARE(summary.operators.changed, 1);
    QCOMPARE(summary.apiUsers.changed, 0);
    checkMirrors(state);
    QCOMPARE(found(u"eloise unheard"_s).size(),
             std::count_if(state.apiUsers.cbegin(), state.apiUsers.cend(),
                           [&](const ApiUser &apiUser) { return apiUser.operatorGuid == state.operators.at(0).guid; }));
}

void TestMirror::membersFollowTheAccount()
{
    AccountState state = AccountState::awkward(5);
    (void)must(mirror(*m_connection, state, m_clock));
    state.groups[1].members = QList{state.operators.at(9).guid, state.operators.at(4).guid};
    state.groups[2].members->append(state.operators.at(0).guid);
    state.groups.removeFirst();
    state.groups.append({.guid = u"group-new"_s, .name = u"New"_s, .members = QList{state.operators.at(1).guid}});
    QCOMPARE(must(mirror(*m_connection, state, m_clock)).groups, (LoadTally{.added = 1, .changed = 2, .removed = 1}));
    checkMirrors(state);
}

void TestMirror::aGoneOperatorTakesItsMembershipsAlong()
{
    AccountState state = AccountState::awkward(60);
    (void)must(mirror(*m_connection, state, m_clock));
    const QString gone = state.operators.takeAt(3).guid;
    state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
    for (OperatorGroup &group : state.groups)
        group.members->removeAll(gone);
    QCOMPARE(must(mirror(*m_connection, state, m_clock)).operators.removed, 1);
    checkMirrors(state);
}

void TestMirror::aMovedApiUserKeepsItsKeyThoughItsOperatorGoes()
{
    AccountState state = AccountState::awkward(60);
    (void)must(mirror(*m_connection, state, m_clock));
    const QHash<QString, ApiUser> before = apiUsersOf(*m_connection);
    const QString gone = state.operators.takeAt(3).guid;
    qint64 moved = 0;
    for (ApiUser &apiUser : state.apiUsers) {
        if (apiUser.operatorGuid == gone) {
            apiUser.operatorGuid = state.operators.at(moved % 5).guid;
            ++moved;
        }
    }
    QVERIFY(moved > 0);
    for (OperatorGroup &group : state.groups)
        group.members->removeAll(gone);
    QCOMPARE(must(mirror(*m_connection, state, m_clock)).apiUsers,
             (LoadTally{.changed = moved, .unchanged = 60 - moved}));
    checkMirrors(state);
    const QHash<QString, ApiUser> after = apiUsersOf(*m_connection);
    for (const ApiUser &apiUser : before)
        QCOMPARE(after.value(apiUser.guid).key, apiUser.key);
}

void TestMirror::keysOfGoneApiUsersAreNotGivenAgain()
{
    AccountState state = AccountState::awkward(10);
    (void)must(mirror(*m_connection, state, m_clock));
    AccountState none = state;
    none.apiUsers.clear();
    (void)must(mirror(*m_connection, none, m_clock));
    (void)must(mirror(*m_connection, state, m_clock)); // into an empty table once more
    QCOMPARE(numberOf(*m_connection, u"SELECT min(id) FROM api_user"_s), 11);
    checkMirrors(state);
}

void TestMirror::anEmptyAccountEmptiesTheDirectory()
{
    (void)must(mirror(*m_connection, AccountState::awkward(30), m_clock));
    const LoadSummary summary = must(mirror(*m_connection, {}, m_clock));
    QCOMPARE(summary.apiUsers, (LoadTally{.removed = 30}));
    QCOMPARE(summary.groups, (LoadTally{.removed = 3}));
    QCOMPARE(summary.operators, (LoadTally{.removed = awkwardOperators().size()}));
    checkMirrors({});
    QVERIFY(!must(mirror(*m_connection, {}, m_clock)).changedAnything());
}

void TestMirror::removalsAreToldBeforehand()
{
    AccountState state = AccountState::awkward(50);
    const auto removals = [&](const AccountState &wanted) {
        DirectoryLoader loader(*m_connection, m_clock, LoadMode::Mirror);
        must(loader.begin());
        must(addAll(loader, wanted));
        const LoadRemovals told = must(loader.removals());
        if (told != must(loader.removals()))
            qFatal("asked twice, told differently");
        return told;
    };
    QCOMPARE(removals(state), LoadRemovals());
    QCOMPARE(removals({}), LoadRemovals());
    (void)must(mirror(*m_connection, state, m_clock));
    QCOMPARE(removals(state), LoadRemovals{.apiUsersBefore = 50});
    QCOMPARE(removals({}),
             (LoadRemovals{.operators = state.operators.size(), .groups = 3, .apiUsers = 50, .apiUsersBefore = 50}));
    AccountState fewer = state;
    fewer.groups.removeFirst();
    fewer.apiUsers.remove(10, 7);
    fewer.apiUsers += AccountState::awkward(4, 2).apiUsers;
    QCOMPARE(removals(fewer), (LoadRemovals{.groups = 1, .apiUsers = 7, .apiUsersBefore = 50}));
    checkMirrors(state); // nothing of it was committed
}

void TestMirror::samplesAreOfEveryApiUserAtFirstAndOfWhatChangesThen()
{
    AccountState state = AccountState::awkward(100);
    const QDateTime first = m_clock.now();
    (void)must(mirror(*m_connection, state, m_clock));
    const QHash<QString, ApiUser> before = apiUsersOf(*m_connection);
    m_clock.set(first.addSecs(60));
    state.apiUsers.removeFirst();
    state.apiUsers[5].requestsLast30Days = 4'000'000'000;
    (void)must(mirror(*m_connection, state, m_clock));

    const auto samplesAt = [&](const QDateTime &at) {
        return textsOf(*m_connection,
                       u"SELECT api_user || '|' || coalesce(CAST(last_used AS text), 'NULL') || '|' || "
                       "coalesce(CAST(requests AS text), 'NULL') FROM usage_sample "
                       "WHERE at = ? ORDER BY api_user"_s,
                       {at.toMSecsSinceEpoch()});
    };
    const auto expected = [](const QHash<QString, ApiUser> &apiUsers) {
        QMap<ApiUserKey, QString> lines;
        for (const ApiUser &apiUser : apiUsers) {
            const QString used =
                apiUser.lastUsed.isValid() ? QString::number(apiUser.lastUsed.toMSecsSinceEpoch()) : u"NULL"_s;
            const QString requests =
                apiUser.requestsLast30Days ? QString::number(*apiUser.requestsLast30Days) : u"NULL"_s;
            lines.insert(apiUser.key, u"%1|%2|%3"_s.arg(QString::number(apiUser.key), used, requests));
        }
        return QStringList(lines.values());
    };
    QCOMPARE(samplesAt(first), expected(before));
    QHash<QString, ApiUser> changed = apiUsersOf(*m_connection);
    changed.removeIf([&](auto apiUser) { return apiUser.key() != state.apiUsers.at(5).guid; });
    QCOMPARE(samplesAt(m_clock.now()), expected(changed));
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM usage_sample"_s), 101);
}

void TestMirror::samplesOfOneMomentAreOne()
{
    AccountState state = AccountState::awkward(5);
    (void)must(mirror(*m_connection, state, m_clock));
    state.apiUsers[0].requestsLast30Days = 777;
    (void)must(mirror(*m_connection, state, m_clock));
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM usage_sample"_s), 5);
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM usage_sample WHERE requests = 777"_s), 1);
}

void TestMirror::samplesOutliveTheirApiUser()
{
    const AccountState state = AccountState::awkward(5);
    (void)must(mirror(*m_connection, state, m_clock));
    m_clock.set(m_clock.now().addSecs(1));
    (void)must(mirror(*m_connection, {}, m_clock));
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM usage_sample"_s), 5);
}

void TestMirror::anOperatorInTheDirectoryOnlyIsUnknown()
{
    AccountState state = AccountState::awkward(40);
    (void)must(mirror(*m_connection, state, m_clock));
    const QStringList before = dumpOf(*m_connection);
    const QString gone = state.apiUsers.constLast().operatorGuid;
    state.operators.removeIf([&](const Operator &op) { return op.guid == gone; });
    state.groups.clear();
    const Result<LoadSummary> result = mirror(*m_connection, state, m_clock);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::OperatorUnknown);
    QCOMPARE(result.error().detail, gone);
    QCOMPARE(result.error().field, u"OperatorGuid"_s);
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
}

void TestMirror::aMemberInTheDirectoryOnlyIsUnknown()
{
    AccountState state = AccountState::awkward(0);
    (void)must(mirror(*m_connection, state, m_clock));
    const QStringList before = dumpOf(*m_connection);
    state.operators.removeFirst();
    const Result<LoadSummary> result = mirror(*m_connection, state, m_clock);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::OperatorUnknown);
    QCOMPARE(result.error().field, u"Members"_s);
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
}

void TestMirror::whatComesTwiceIsRefused()
{
    for (const int already : {0, 20}) {
        if (already > 0)
            (void)must(mirror(*m_connection, AccountState::awkward(20), m_clock));
        const QStringList before = dumpOf(*m_connection);
        AccountState twice = AccountState::awkward(20);
        twice.apiUsers += twice.apiUsers.at(3);
        QCOMPARE(mirror(*m_connection, twice, m_clock).error().kind, ErrorKind::DuplicateGuid);
        twice = AccountState::awkward(20);
        twice.operators += twice.operators.at(3);
        QCOMPARE(mirror(*m_connection, twice, m_clock).error().kind, ErrorKind::DuplicateGuid);
        twice = AccountState::awkward(20);
        twice.groups += twice.groups.at(1);
        QCOMPARE(mirror(*m_connection, twice, m_clock).error().kind, ErrorKind::DuplicateGuid);
        QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    }
}

void TestMirror::withoutCommitNothingHasHappened()
{
    (void)must(mirror(*m_connection, AccountState::awkward(20), m_clock));
    const QStringList before = dumpOf(*m_connection);
    {
        DirectoryLoader loader(*m_connection, m_clock, LoadMode::Mirror);
        must(loader.begin());
        must(addAll(loader, AccountState::awkward(30, 5)));
        (void)must(loader.removals());
    }
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestMirror::theAccountIsPartOfTheTransaction()
{
    const Account account{.baseUrl = u"https://x/v4"_s, .lastSync = m_clock.now()};
    const AccountStore accounts(*m_connection);
    for (const bool commit : {false, true}) {
        DirectoryLoader loader(*m_connection, m_clock, LoadMode::Mirror);
        must(loader.begin());
        must(addAll(loader, AccountState::awkward(30)));
        (void)must(loader.removals()); // before that nothing else may run
        must(loader.beginWriting());
        must(accounts.set(account));
        if (commit)
            (void)must(loader.commit());
    }
    QVERIFY(must(accounts.account()) == account);
    const AccountState second = AccountState::awkward(40);
    {
        DirectoryLoader loader(*m_connection, m_clock, LoadMode::Mirror);
        must(loader.begin());
        must(addAll(loader, second));
        must(loader.beginWriting());
        must(accounts.set({.baseUrl = u"other"_s}));
    }
    QVERIFY(must(accounts.account()) == account);
    checkMirrors(AccountState::awkward(30));
}

void TestMirror::aLockedDirectoryIsBusy()
{
    (void)must(mirror(*m_connection, AccountState::awkward(20), m_clock));
    const QStringList before = dumpOf(*m_connection);
    const Connection impatient = m_store->connect(20ms);
    {
        const Transaction other = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
        const Result<LoadSummary> result = mirror(impatient, {}, m_clock);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Busy);
        QCOMPARE(result.error().path, m_store->location().name());
    }
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    (void)must(mirror(impatient, {}, m_clock));
    checkMirrors({});
}

void TestMirror::onAFullDiskNothingHasHappened()
{
    const QList<AccountState> states = {AccountState::awkward(600), AccountState::awkward(600, 2), {}};
    for (const AccountState &state : states) {
        const QStringList before = dumpOf(*m_connection);
        for (const int pages : {10, 2'000}) { // written early, and not before the commit
            if (isOnSqlite())
                (void)must(m_connection->run(u"PRAGMA cache_size = %1"_s.arg(pages)));
            const FullDisk fullDisk(m_store->location());
            const Result<LoadSummary> result = mirror(*m_connection, state, m_clock);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        }
        QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
        QCOMPARE(damageOf(*m_connection), QStringList());
        (void)must(mirror(*m_connection, state, m_clock));
        checkMirrors(state);
    }
}

void TestMirror::cancelAtAnyStepLeavesEverything_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("first load") << 0 << 300;
    QTest::newRow("removals") << 300 << 250;
    QTest::newRow("all gone") << 30 << 0;
}

void TestMirror::cancelAtAnyStepLeavesEverything()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    (void)must(mirror(*m_connection, AccountState::awkward(before), m_clock));
    const QStringList dump = dumpOf(*m_connection);
    const AccountState next = AccountState::awkward(after);
    int steps = 1;
    for (int step = 0; step < steps; ++step) {
        std::stop_source stop;
        MirrorOptions options{.stop = stop.get_token()};
        options.onStep = [&](int done, int total) {
            steps = total;
            if (done == step)
                stop.request_stop();
        };
        const Result<LoadSummary> result = mirror(*m_connection, next, m_clock, options);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(differenceOf(dumpOf(*m_connection), dump), QString());
    }
    QVERIFY(steps > 10);
    QCOMPARE(damageOf(*m_connection), QStringList());
    (void)must(mirror(*m_connection, next, m_clock));
    checkMirrors(next);
}

void TestMirror::stepsGoFromTheFirstToTheLast()
{
    for (const int count : {300, 300, 120}) {
        QList<std::pair<int, int>> steps;
        MirrorOptions options;
        options.onStep = [&](int done, int total) { steps += {done, total}; };
        (void)must(mirror(*m_connection, AccountState::awkward(count), m_clock, options));
        QVERIFY(!steps.isEmpty());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps.at(i).first, int(i));
            QCOMPARE(steps.at(i).second, int(steps.size()));
        }
    }
}

UMH_TEST(TestMirror)
#include "tst_mirror.moc"
