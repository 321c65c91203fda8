#include "directoryfixture.h"
#include "directoryfixturevictim.h"
#include "domain/time/utc.h"
#include "mirrorfixture.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/load/apiuserspool.h"
#include "store/rowwriters.h"
#include "support/fixedclock.h"
#include "support/testprogram.h"
#include "sync/syncapply.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace umh;
using namespace std::chrono_literals;

namespace {

AccountReply replyOf(const QByteArray &json)
{
    AccountReply reply;
    auto body = std::make_shared<QBuffer>();
    body->setData(json);
    body->open(QIODevice::ReadOnly);
    reply.body = body;
    return reply;
}

/// All that an account with \a state answers.
FetchedAccount answersOf(const AccountState &state)
{
    FetchedAccount fetched;
    fetched.account.accountId = u"4711"_s;
    fetched.operators = replyOf(answerOf(state.operators));
    fetched.groups = state.groups;
    fetched.apiUsers = replyOf(answerOf(state.apiUsers));
    return fetched;
}

/// \a count plain API users of five operators, and a group of everyone.
AccountState plainState(qsizetype count)
{
    AccountState state;
    state.operators = awkwardOperators().mid(0, 5);
    QList<QString> guids;
    for (const Operator &op : std::as_const(state.operators))
        guids += op.guid;
    state.groups = {{.guid = u"group-everyone"_s, .name = u"Everyone"_s, .everyone = true, .members = guids}};
    for (qsizetype i = 0; i < count; ++i) {
        ApiUser apiUser = plainApiUser(state.operators.at(i % 5), u"plain%1"_s.arg(i));
        apiUser.guid = u"00000000-0000-4000-8000-%1"_s.arg(qlonglong(i), 12, 10, QChar(u'0'));
        state.apiUsers += apiUser;
    }
    return state;
}

const Account &accountAtHand()
{
    static const Account account{.baseUrl = u"https://account.example/v4"_s, .username = u"me"_s};
    return account;
}

} // namespace

/// What others do to the directory while a sync compares the account with it.
class TestSyncMeanwhile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsLockedWhileItCompares();
    void whatOthersHaveChangedMeanwhileStays();
    void whatOthersHaveRemovedMeanwhileIsNotRemovedTwice();
    void whatAnotherSyncHasDoneMeanwhileIsNotDoneAgain();
    void useThatAnotherSyncHasSeenMeanwhileStays();
    void whatHasComeForAnOperatorThatGoesIsJournalled();
    void anOperatorWhoIsRenamedMeanwhileKeepsThatName();
    void anOperatorWhoIsRemovedMeanwhileMakesTheAnswersUnfit();
    void aConnectionThatIsChangedMeanwhileIsLeftAlone_data();
    void aConnectionThatIsChangedMeanwhileIsLeftAlone();
    void aTimeZoneThatIsChangedMeanwhileHasItComparedAgain();
    void aPersonIsAskedAboutWhatIsLeftMeanwhile();
    void aQuestionNeedsNoLock();
    void moreDifferencesThanFitInMemoryAreAllWritten();
    void whatIsPutAsideComesBackAsItWas_data();
    void whatIsPutAsideComesBackAsItWas();
    void noDeletionOfAnotherProcessWaitsLongOrIsUndone();

private:
    using Meanwhile = std::function<void(const Connection &other)>;

    /// Syncs with m_state; \a meanwhile is done on another connection once it compares, for the first time.
    [[nodiscard]] Result<SyncOutcome> sync(const Meanwhile &meanwhile = {}, SyncTerms terms = {});
    LoadSummary mustSync(const Meanwhile &meanwhile = {}) { return std::get<LoadSummary>(must(sync(meanwhile))); }
    [[nodiscard]] ApiUser stored(qsizetype index)
    {
        return apiUsersOf(*m_connection).value(m_state.apiUsers.at(index).guid);
    }
    [[nodiscard]] QStringList contentWanted() const { return ReferenceDirectory().contentFor(m_state); }

    std::unique_ptr<StoreFixture> m_store;
    std::optional<Connection> m_connection;
    AccountState m_state;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 25), QTime(9, 0), inUtc)};
    int m_comparisons = 0; ///< how often the last sync has begun to compare
};

void TestSyncMeanwhile::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_connection.reset();
    m_store = std::make_unique<StoreFixture>();
    m_connection.emplace(m_store->connect(5s));
    m_state = plainState(40);
    (void)mustSync();
}

Result<SyncOutcome> TestSyncMeanwhile::sync(const Meanwhile &meanwhile, SyncTerms terms)
{
    m_clock.advance(60'000);
    const Connection other = m_store->connect(0ms);
    terms.connected = must(AccountStore(*m_connection).account());
    terms.account = terms.connected.value_or(accountAtHand());
    terms.connects = SyncConnects::Yes;
    terms.began = m_clock.now();
    terms.journalEntry = lastJournalEntry(*m_connection);
    bool done = false;
    qint64 before = -1;
    m_comparisons = 0;
    return applySync(*m_connection, answersOf(m_state), terms, m_clock, {}, [&](const SyncProgress &progress) {
        if (progress.phase != SyncProgress::Phase::Comparing)
            return;
        m_comparisons += before < 0 || progress.done < before ? 1 : 0;
        before = progress.done;
        if (meanwhile && !std::exchange(done, true))
            meanwhile(other);
    });
}

void TestSyncMeanwhile::nothingIsLockedWhileItCompares()
{
    m_state.apiUsers[3].description = u"news"_s;
    m_state.operators[1].email = u"news@example.com"_s;
    m_state.groups[0].name = u"All"_s;
    bool written = false;
    const LoadSummary summary = mustSync([&](const Connection &other) {
        Transaction writing = must(Transaction::begin(other, Transaction::Kind::Write));
        (void)must(other.write(u"UPDATE account SET expires = 1"_s));
        must(writing.commit());
        written = true;
    });
    QVERIFY(written);
    QCOMPARE(summary.apiUsers, (LoadTally{.changed = 1, .unchanged = 39}));
    QCOMPARE(summary.operators.changed, 1);
    QCOMPARE(summary.groups.changed, 1);
    QCOMPARE(m_comparisons, 1);
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestSyncMeanwhile::whatOthersHaveChangedMeanwhileStays()
{
    const ApiUser added = plainApiUser(m_state.operators.at(2), u"added"_s);
    const ApiUser unchanged = stored(3);
    const ApiUser differs = stored(4);
    const ApiUser unlisted = stored(5);
    const ApiUser deleted = stored(6);
    const ApiUser deletedAndDiffers = stored(7);
    m_state.apiUsers[4].description = u"theirs"_s;
    m_state.apiUsers[7].description = u"theirs"_s;
    m_state.apiUsers[8].description = u"theirs"_s;
    const QString other = m_state.apiUsers.at(8).guid;
    m_state.apiUsers.removeAt(5);
    const LoadSummary summary = mustSync([&](const Connection &connection) {
        ApiUserStore store(connection);
        for (const ApiUser &apiUser : {unchanged, differs, unlisted})
            (void)must(store.setDescription(apiUser, u"ours"_s, m_clock));
        must(store.remove(deleted, m_clock));
        must(store.remove(deletedAndDiffers, m_clock));
        (void)must(store.store(added, m_clock, ApiUserStore::OpenMark::Keep));
    });
    const QHash<QString, ApiUser> now = apiUsersOf(*m_connection);
    for (const ApiUser &apiUser : {unchanged, differs, unlisted})
        QCOMPARE(now.value(apiUser.guid).description, u"ours"_s);
    QVERIFY(!now.contains(deleted.guid));
    QVERIFY(!now.contains(deletedAndDiffers.guid));
    QVERIFY(now.contains(added.guid));
    QCOMPARE(now.value(other).description, u"theirs"_s);
    QCOMPARE(summary.apiUsers, (LoadTally{.changed = 1, .unchanged = 38}));
    QCOMPARE(damageOf(*m_connection), QStringList());
    // The next one has been read later, and follows the account.
    (void)mustSync();
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
}

void TestSyncMeanwhile::whatOthersHaveRemovedMeanwhileIsNotRemovedTwice()
{
    const ApiUser first = stored(10);
    m_state.apiUsers.remove(10, 3);
    const qint64 entry = lastJournalEntry(*m_connection);
    const LoadSummary summary =
        mustSync([&](const Connection &other) { must(ApiUserStore(other).remove(first, m_clock)); });
    QCOMPARE(summary.apiUsers.removed, 2);
    QCOMPARE(journalledSince(*m_connection, entry).size(), 3);
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
}

void TestSyncMeanwhile::whatAnotherSyncHasDoneMeanwhileIsNotDoneAgain()
{
    m_state.operators[0].fullName = u"Another Name"_s;
    m_state.operators += awkwardOperators().at(6);
    m_state.groups[0].members->append(m_state.operators.constLast().guid);
    m_state.apiUsers[3].description = u"news"_s;
    m_state.apiUsers.remove(20, 2);
    m_state.apiUsers += plainApiUser(m_state.operators.constLast(), u"new"_s);
    const qint64 entry = lastJournalEntry(*m_connection);
    const LoadSummary summary = mustSync([&](const Connection &other) { (void)must(mirror(other, m_state, m_clock)); });
    QVERIFY(!summary.changedAnything());
    // That what is new contradicts itself is noted, too.
    QCOMPARE(journalledSince(*m_connection, entry).filter(u"contradictory "_s).size(), 1);
    QCOMPARE(journalledSince(*m_connection, entry).size(), 5);
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

/// Use is not journalled. What differs is read again before it is written; what did not is not touched.
void TestSyncMeanwhile::useThatAnotherSyncHasSeenMeanwhileStays()
{
    m_state.apiUsers[3].requestsLast30Days = 77;
    AccountState theirs = m_state;
    theirs.apiUsers[4].requestsLast30Days = 88;
    const LoadSummary summary = mustSync([&](const Connection &other) { (void)must(mirror(other, theirs, m_clock)); });
    QCOMPARE(summary.apiUsers, (LoadTally{.unchanged = 40}));
    QCOMPARE(differenceOf(contentOf(*m_connection), ReferenceDirectory().contentFor(theirs)), QString());
}

void TestSyncMeanwhile::whatHasComeForAnOperatorThatGoesIsJournalled()
{
    const Operator gone = m_state.operators.takeAt(4);
    m_state.groups[0].members->removeAll(gone.guid);
    m_state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone.guid; });
    const ApiUser added = plainApiUser(gone, u"added"_s);
    const LoadSummary summary = mustSync([&](const Connection &other) {
        (void)must(ApiUserStore(other).store(added, m_clock, ApiUserStore::OpenMark::Keep));
    });
    QCOMPARE(summary.apiUsers.removed, 9);
    QCOMPARE(summary.operators.removed, 1);
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
    QCOMPARE(journalSince(*m_connection).constLast().action, u"synced"_s);
    QVERIFY(journalledSince(*m_connection).contains(u"deleted account "_s + added.guid));
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestSyncMeanwhile::anOperatorWhoIsRenamedMeanwhileKeepsThatName()
{
    m_state.apiUsers[0].description = u"news"_s;
    m_state.apiUsers += plainApiUser(m_state.operators.at(0), u"new"_s);
    Operator renamed = m_state.operators.at(0);
    renamed.fullName = u"Renamed Meanwhile"_s;
    const ApiUser other = m_state.apiUsers.at(5);
    QCOMPARE(other.operatorGuid, renamed.guid);
    (void)mustSync([&](const Connection &connection) {
        (void)must(
            ApiUserStore(connection).store(other, m_clock, ApiUserStore::OpenMark::Keep, Origin::Account, renamed));
    });
    m_state.operators[0] = renamed;
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestSyncMeanwhile::anOperatorWhoIsRemovedMeanwhileMakesTheAnswersUnfit()
{
    AccountState theirs = m_state;
    const Operator gone = theirs.operators.takeAt(4);
    theirs.groups[0].members->removeAll(gone.guid);
    theirs.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone.guid; });
    m_state.apiUsers += plainApiUser(gone, u"new"_s);
    const Result<SyncOutcome> outcome =
        sync([&](const Connection &other) { (void)must(mirror(other, theirs, m_clock)); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::OperatorUnknown);
    QCOMPARE(outcome.error().detail, gone.guid);
    QCOMPARE(outcome.error().request, u"GET /ApiUser"_s);
    QCOMPARE(differenceOf(contentOf(*m_connection), ReferenceDirectory().contentFor(theirs)), QString());
    // The account is asked again then.
    (void)mustSync();
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
}

void TestSyncMeanwhile::aConnectionThatIsChangedMeanwhileIsLeftAlone_data()
{
    QTest::addColumn<bool>("wasConnected");
    QTest::addColumn<QString>("address"); // of the new connection; null: disconnected
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("disconnected") << true << QString() << ErrorKind::NotConnected;
    QTest::newRow("connected otherwise") << true << u"https://other.example/v4"_s << ErrorKind::OtherAccount;
    QTest::newRow("connected for the first time") << false << u"https://other.example/v4"_s << ErrorKind::OtherAccount;
}

void TestSyncMeanwhile::aConnectionThatIsChangedMeanwhileIsLeftAlone()
{
    QFETCH(const bool, wasConnected);
    QFETCH(const QString, address);
    QFETCH(const ErrorKind, kind);
    if (!wasConnected)
        must(AccountStore(*m_connection).forget(Clock::system()));
    m_state.apiUsers[3].description = u"news"_s;
    m_state.apiUsers.removeLast();
    QStringList before;
    const Result<SyncOutcome> outcome = sync([&](const Connection &other) {
        const AccountStore store(other);
        must(address.isNull() ? store.forget(Clock::system()) : store.set({.baseUrl = address, .username = u"me"_s}));
        before = dumpOf(other);
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
    QVERIFY(!before.isEmpty());
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
}

void TestSyncMeanwhile::aTimeZoneThatIsChangedMeanwhileHasItComparedAgain()
{
    m_state.apiUsers[3].description = u"news"_s;
    const LoadSummary summary = mustSync([&](const Connection &other) {
        Account account = *must(AccountStore(other).account());
        account.timeZone = u"Europe/Amsterdam"_s;
        must(AccountStore(other).connect(account, m_clock));
    });
    QCOMPARE(m_comparisons, 2);
    QCOMPARE(summary.apiUsers, (LoadTally{.changed = 1, .unchanged = 39}));
    const Account account = *must(AccountStore(*m_connection).account());
    QCOMPARE(account.timeZone, u"Europe/Amsterdam"_s);
    QVERIFY(!account.rereadsTimes);
    QCOMPARE(account.lastSync, m_clock.now());
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
}

void TestSyncMeanwhile::aPersonIsAskedAboutWhatIsLeftMeanwhile()
{
    // 12 of 40 are no more than 30 %, but of 38 they are.
    const QList<ApiUser> deleted{stored(0), stored(1)};
    m_state.apiUsers.remove(28, 12);
    QStringList before;
    const auto meanwhile = [&](const Connection &other) {
        for (const ApiUser &apiUser : deleted)
            must(ApiUserStore(other).remove(apiUser, m_clock));
        before = dumpOf(other);
    };
    const SyncOutcome outcome = must(sync(meanwhile));
    QVERIFY(std::holds_alternative<SyncQuestion>(outcome));
    const auto question = std::get<SyncQuestion>(outcome);
    QCOMPARE(question.removals, 12);
    QCOMPARE(question.before, 38);
    QCOMPARE(question.listed, 28);
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    m_state.apiUsers.remove(0, 2);
    const SyncOutcome agreed = must(sync({}, {.consentedRemovals = 12}));
    QCOMPARE(std::get<LoadSummary>(agreed).apiUsers.removed, 12);
}

void TestSyncMeanwhile::aQuestionNeedsNoLock()
{
    m_state.apiUsers.resize(10);
    const Connection locking = m_store->connect();
    std::optional<Transaction> writing;
    const SyncOutcome outcome = must(sync(
        [&](const Connection &) { writing.emplace(must(Transaction::begin(locking, Transaction::Kind::Write))); }));
    QVERIFY(std::holds_alternative<SyncQuestion>(outcome));
    QCOMPARE(std::get<SyncQuestion>(outcome).removals, 30);
}

void TestSyncMeanwhile::moreDifferencesThanFitInMemoryAreAllWritten()
{
    const qsizetype many = ApiUserSpool::usuallyInMemory + 257;
    m_state = plainState(many);
    (void)mustSync(); // most of them are new
    for (qsizetype i = 0; i < many; ++i) {
        ApiUser &apiUser = m_state.apiUsers[i];
        apiUser.description = i % 3 == 0 ? QString() : i % 3 == 1 ? u""_s : u"Größe %1 😀"_s.arg(i);
        apiUser.requestsLast30Days = i % 2 == 0 ? std::nullopt : std::optional<qint64>(5'000'000'000 + i);
    }
    const LoadSummary summary = mustSync();
    QCOMPARE(summary.apiUsers.total(), many);
    QVERIFY(summary.apiUsers.changed > ApiUserSpool::usuallyInMemory);
    QVERIFY(!mustSync().changedAnything());
    QCOMPARE(differenceOf(contentOf(*m_connection), contentWanted()), QString());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestSyncMeanwhile::whatIsPutAsideComesBackAsItWas_data()
{
    QTest::addColumn<qsizetype>("count");
    for (const qsizetype count : {0, 1, 255, 256, 257, 1'000})
        QTest::addRow("%d", int(count)) << count;
}

void TestSyncMeanwhile::whatIsPutAsideComesBackAsItWas()
{
    QFETCH(const qsizetype, count);
    for (const qsizetype inMemory : {0, 1, 256, 10'000}) {
        QList<ApiUser> apiUsers = awkwardApiUsers(awkwardOperators(), count, 3);
        ApiUserSpool spool(inMemory);
        for (const ApiUser &apiUser : std::as_const(apiUsers))
            must(spool.add(apiUser));
        QCOMPARE(spool.size(), count);
        QList<ApiUser> back;
        must(spool.forEach([&](ApiUser &&apiUser) -> Status {
            back += apiUser;
            return {};
        }));
        QCOMPARE(back.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            back[i].key = apiUsers.at(i).key;
            back[i].operatorName = apiUsers.at(i).operatorName;
            QVERIFY(isStoredAlike(back.at(i), apiUsers.at(i)));
        }
    }
}

/// With UMH_LONG_TESTS a million API users, of which another process deletes one each second; else fewer, and as fast
/// as they go.
void TestSyncMeanwhile::noDeletionOfAnotherProcessWaitsLongOrIsUndone()
{
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    const qsizetype count = isLong ? 1'000'000 : 50'000;
    m_store = std::make_unique<StoreFixture>();
    m_connection.emplace(m_store->connect());
    m_state = plainState(count);
    (void)mustSync();
    std::optional<Victim> deleting;
    bool hasBegun = false;
    // Not before: what is deleted before a sync has begun is the account's to bring back.
    const LoadSummary summary = mustSync([&](const Connection &) {
        deleting.emplace(
            QCoreApplication::applicationFilePath(),
            QStringList{u"tst_syncmeanwhile-deleting"_s, m_store->database(), isLong ? u"1000"_s : u"2"_s});
        hasBegun = deleting->waitForLines(isLong ? 4 : 11); // "begin", and those that happen while it compares
    });
    QVERIFY(deleting);
    deleting->kill();
    const QStringList said = deleting->lines();
    qInfo("%d deletions beside a sync of %d API users", int(said.size()) - 1, int(count));
    QVERIFY2(hasBegun, qPrintable(said.join(u'\n')));
    QVERIFY2(said.filter(u"failed"_s).isEmpty(), qPrintable(said.join(u'\n')));
    QCOMPARE(summary.apiUsers, (LoadTally{.unchanged = count}));
    const QHash<QString, ApiUser> left = apiUsersOf(*m_connection);
    QVERIFY(left.size() <= count - said.size() + 1);
    for (const QString &guid : said.mid(1))
        QVERIFY2(!left.contains(guid), qPrintable(guid));
}

UMH_TEST(TestSyncMeanwhile)

namespace {

/// Deletes API users of a directory, one every so many ms, until it is killed. A deletion that waits for two seconds
/// fails. Says what it does, unbuffered.
int keepDeleting(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const DirectoryLocation location = must(DirectoryLocation::fromUserInput(words.value(1)));
    const Connection connection = must(Connection::open(location, Connection::Access::ReadWrite, 2s));
    ApiUserStore store(connection);
    const ApiUserKey last = numberOf(connection, u"SELECT max(id) FROM api_user"_s);
    std::puts("begin");
    for (ApiUserKey at = 0;; at = (at + 7'919) % last) {
        const Result<ApiUser> apiUser = store.byKey(at + 1);
        if (!apiUser)
            continue;
        QElapsedTimer waiting;
        waiting.start();
        if (const Status removed = store.remove(*apiUser, Clock::system()); !removed)
            std::puts(qPrintable(u"failed %1 after %2 ms"_s.arg(int(removed.error().kind)).arg(waiting.elapsed())));
        else
            std::puts(qPrintable(apiUser->guid));
        QThread::msleep(words.value(2).toULong());
    }
}

const RegisteredTest registeredDeleting("tst_syncmeanwhile-deleting", &keepDeleting);

} // namespace

#include "tst_syncmeanwhile.moc"
