#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalentry.h"
#include "store/leasestore.h"
#include "store/openchangestore.h"
#include "store/threads/directorywatcher.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/journalchain.h"
#include "support/mirrorfixture.h"
#include "support/property.h"
#include "support/storefixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUuid>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

qint64 changesOf(const Connection &connection)
{
    return must(DirectoryState::changeNumberOf(connection));
}

/// A transaction that notes \a entries, and nothing else.
Status noteEntries(const Connection &connection, int entries, const QString &operation = {})
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write, operation);
    if (!transaction)
        return transaction.error();
    Journal journal(connection, Clock::system());
    for (int i = 0; i < entries; ++i) {
        if (Status noted = journal.imported({{u"entry"_s, i}}); !noted)
            return noted;
    }
    return transaction->commit();
}

/// A mark that is not journalled.
Status noteMark(const Connection &connection)
{
    return OpenChangeStore(connection, Clock::system())
        .note({.apiUserGuid = QUuid::createUuid().toString(QUuid::WithoutBraces)});
}

/// For tests that are not about power cuts, and write often.
Connection hastyConnection(const StoreFixture &store)
{
    Connection connection = store.connect();
    enginesql::beFast(connection);
    return connection;
}

/// What a person who looks from time to time goes by.
class RandomWatcher final
{
public:
    explicit RandomWatcher(const StoreFixture &store)
        : m_connection(store.connect(Directory::Use::Background))
    { }

    /// Looks once. Returns what is wrong with what it sees.
    QString look()
    {
        const DirectoryState state = must(DirectoryState::of(m_connection));
        if (state.changeNumber < m_state.changeNumber || state.newestEntry < m_state.newestEntry)
            return u"a number went back"_s;
        if (state.changeNumber == m_state.changeNumber && state.newestHash != m_state.newestHash)
            return u"the journal grew without a change"_s;
        // Whatever is committed later has larger numbers, so that nobody has to look behind again.
        const QStringList numbers =
            textsOf(m_connection, u"SELECT number FROM journal WHERE number > ? AND number <= ? ORDER BY number"_s,
                    {m_state.newestEntry, state.newestEntry});
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (numbers.at(i).toLongLong() != m_state.newestEntry + i + 1)
                return u"entry %1 is missing"_s.arg(m_state.newestEntry + i + 1);
        }
        if (numbers.size() != state.newestEntry - m_state.newestEntry)
            return u"entries are missing at the end"_s;
        m_state = state;
        return {};
    }

private:
    Connection m_connection;
    DirectoryState m_state{{}, 0, 0, JournalHash::beforeFirst()};
};

} // namespace

/// Whether anything has changed, and where the journal ends, stands in one row, which is right whoever writes.
class TestDirectoryState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = std::make_unique<StoreFixture>();
        m_connection.emplace(m_store->connect());
    }
    void cleanup()
    {
        m_connection.reset();
        m_store.reset();
    }

    void eachDirectoryHasAStateOfItsOwn();
    void whateverIsWrittenRaisesTheNumberOnce();
    void whatWritesNothingRaisesNothing();
    void whatIsUndoneLeavesNoTrace();
    void theLastLookSeesAllThatIsWritten();
    void aLastLookThatFailsUndoesAll();
    void aTransactionThatWasGivenUpCannotBeCommitted();
    void aFullDiskLeavesNoTrace();
    void manyEntriesAreOneChange_data();
    void manyEntriesAreOneChange();
    void nobodySeesEntriesBeforeTheCommit();
    void anOperationIsFoundOnceItIsCommitted();
    void entriesNeedATransaction();
    void writersThatKnowNothingOfItAreSeen();
    void theStateStays();
    void aDirectoryWithoutItsStateIsDamaged();
    void aLookAtAnyMomentSeesWhetherAnythingHasChanged();
    void numbersFollowTheCommitsOfConcurrentWriters();
    void theWatcherTellsOfEachKindOfChange();

private:
    std::unique_ptr<StoreFixture> m_store;
    std::optional<Connection> m_connection;
};

void TestDirectoryState::eachDirectoryHasAStateOfItsOwn()
{
    QSet<QString> guids;
    for (int i = 0; i < 3; ++i) {
        const DirectoryPlace place;
        const Directory directory = must(Directory::open(place.location(), Directory::Opening::CreateIfMissing));
        const DirectoryState state = must(DirectoryState::of(must(directory.connect(Directory::Use::Display))));
        QCOMPARE(state.changeNumber, 0);
        QCOMPARE(state.newestEntry, 0);
        QCOMPARE(state.newestHash, JournalHash::beforeFirst());
        const QUuid guid = QUuid::fromString(state.guid);
        QCOMPARE(guid.toString(QUuid::WithoutBraces), state.guid);
        QCOMPARE(guid.version(), QUuid::Random);
        QCOMPARE(guid.variant(), QUuid::DCE);
        guids += state.guid;
    }
    QCOMPARE(guids.size(), 3);
}

void TestDirectoryState::whateverIsWrittenRaisesTheNumberOnce()
{
    const FixedClock clock(tableTime);
    AccountState state = AccountState::awkward(300);
    ApiUserStore apiUsers(*m_connection);
    const OpenChangeStore open(*m_connection, clock);
    const auto first = [&] { return must(apiUsers.first({}, 1)).constFirst(); };
    const auto mirrored = [&] { return Status(mirror(*m_connection, state, clock) ? Status() : Error()); };
    const auto stored = [&](const ApiUser &apiUser) {
        return apiUsers.store(apiUser, clock, ApiUserStore::OpenMark::Keep) ? Status() : Status(Error());
    };
    const std::pair<const char *, std::function<Status()>> deeds[] = {
        {"a first load", mirrored},
        {"a sync that removes",
         [&] {
             state.apiUsers.removeFirst();
             return mirrored();
         }},
        {"a new API user", [&] { return stored(plainApiUser(state.operators.constFirst(), u"new"_s)); }},
        {"use alone",
         [&] {
             ApiUser used = first();
             used.requestsLast30Days = 4'711;
             return stored(used);
         }},
        {"a description",
         [&] { return apiUsers.setDescription(first(), u"another"_s, clock) ? Status() : Status(Error()); }},
        {"a deletion", [&] { return apiUsers.remove(first(), clock); }},
        {"a deletion as seen", [&] { return apiUsers.removeAsSeen(first(), clock); }},
        {"a mark", [&] { return open.note({.apiUserGuid = first().guid}); }},
        {"a mark renewed", [&] { return open.renew(first().guid); }},
        {"a mark taken over",
         [&] { return must(open.takeOver(must(open.all()).constFirst())) ? Status() : Status(Error()); }},
        {"a mark struck out", [&] { return open.strikeOut(first().guid); }},
        {"a mark of nobody", [&] { return open.note({.apiUserGuid = u"nobody"_s}); }},
        {"marks struck out", [&] { return open.strikeOutAbsent(); }},
        {"an account", [&] { return AccountStore(*m_connection).set({.baseUrl = u"https://a"_s}); }},
        {"another account",
         [&] { return AccountStore(*m_connection).connect({.baseUrl = u"https://b"_s, .username = u"u"_s}, clock); }},
        {"a time zone",
         [&] {
             return AccountStore(*m_connection)
                 .connect({.baseUrl = u"https://b"_s, .username = u"u"_s, .timeZone = u"Europe/Amsterdam"_s}, clock);
         }},
        {"no account", [&] { return AccountStore(*m_connection).forget(Clock::system()); }},
    };
    for (const auto &[name, deed] : deeds) {
        const qint64 before = changesOf(*m_connection);
        QVERIFY2(deed(), name);
        QVERIFY2(changesOf(*m_connection) == before + 1, name);
        QCOMPARE(brokenChain(*m_connection), QStringList());
    }
}

void TestDirectoryState::whatWritesNothingRaisesNothing()
{
    const QList<ApiUser> apiUsers = m_store->load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 5, 1));
    const AccountStore accounts(*m_connection);
    const Account account{.baseUrl = u"https://a"_s, .username = u"u"_s, .operatorQuota = 7, .lastSync = tableTime};
    must(accounts.set(account));
    const Connection watcher = m_store->connect(Directory::Use::Background);
    const ChangeMark before = must(ChangeMark::of(watcher));
    must(accounts.set(account));
    const OpenChangeStore open(*m_connection, Clock::system());
    must(open.strikeOut(u"nobody"_s));
    must(open.strikeOutAbsent());
    must(open.renew(u"nobody"_s));
    QVERIFY(!must(open.takeOver({.apiUserGuid = u"nobody"_s})));
    for (const ApiUser &apiUser : apiUsers)
        (void)must(ApiUserStore(*m_connection).store(apiUser, Clock::system(), ApiUserStore::OpenMark::StrikeOut));
    (void)must(ApiUserStore(*m_connection)
                   .setDescription(apiUsers.constFirst(), apiUsers.constFirst().description, Clock::system()));
    (void)m_store->load(awkwardOperators(), apiUsers);
    for (const auto kind : {Transaction::Kind::Read, Transaction::Kind::Write, Transaction::Kind::Schema}) {
        Transaction transaction = must(Transaction::begin(*m_connection, kind));
        QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM api_user"_s), 5);
        must(transaction.commit());
    }
    QVERIFY(!must(ChangeMark::of(watcher)).showsChangeSince(before)); // nor anything else in the file
}

void TestDirectoryState::whatIsUndoneLeavesNoTrace()
{
    must(noteEntries(*m_connection, 3));
    const QStringList before = dumpOf(*m_connection);
    for (const int entries : {0, 1, 255, 256, 257, 600}) {
        const Transaction transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
        must(noteMark(*m_connection));
        Journal journal(*m_connection, Clock::system());
        for (int i = 0; i < entries; ++i)
            must(journal.synced({}));
    }
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    must(noteEntries(*m_connection, 1));
    QCOMPARE(must(Journal(*m_connection, Clock::system()).lastEntry()), 4);
    QCOMPARE(brokenChain(*m_connection), QStringList());
}

void TestDirectoryState::theLastLookSeesAllThatIsWritten()
{
    const qint64 before = changesOf(*m_connection);
    Transaction transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    must(Journal(*m_connection, Clock::system()).imported({}));
    int looks = 0;
    must(transaction.commit([&]() -> Status {
        ++looks;
        const DirectoryState state = must(DirectoryState::of(*m_connection));
        if (state.changeNumber != before + 1 || state.newestEntry != 1 || !brokenChain(*m_connection).isEmpty())
            return Error{.kind = ErrorKind::Unexpected};
        const Connection other = m_store->connect(Directory::Use::Display);
        return changesOf(other) == before ? Status() : Error{.kind = ErrorKind::Unexpected};
    }));
    QCOMPARE(looks, 1);
    QCOMPARE(changesOf(*m_connection), before + 1);
}

void TestDirectoryState::aLastLookThatFailsUndoesAll()
{
    const QStringList before = dumpOf(*m_connection);
    for (const int entries : {0, 1, 300}) {
        Transaction transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
        must(noteMark(*m_connection));
        for (int i = 0; i < entries; ++i)
            must(Journal(*m_connection, Clock::system()).imported({}));
        const Status committed = transaction.commit([] { return Status(Error{.kind = ErrorKind::UnderWayElsewhere}); });
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, ErrorKind::UnderWayElsewhere);
        QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    }
    must(noteMark(*m_connection)); // the connection is free again
}

void TestDirectoryState::aTransactionThatWasGivenUpCannotBeCommitted()
{
    const QStringList before = dumpOf(*m_connection);
    Transaction transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    must(noteMark(*m_connection));
    (void)must(m_connection->run(u"ROLLBACK"_s)); // as the engine may by itself
    QVERIFY(!transaction.commit());
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
}

void TestDirectoryState::aFullDiskLeavesNoTrace()
{
    must(noteEntries(*m_connection, 1));
    const QStringList before = dumpOf(*m_connection);
    {
        const FullDisk full(m_store->location());
        const Status noted = noteEntries(*m_connection, 300);
        QVERIFY(!noted);
        QCOMPARE(noted.error().kind, ErrorKind::DiskFull);
    }
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    must(noteEntries(*m_connection, 2));
    QCOMPARE(brokenChain(*m_connection), QStringList());
}

void TestDirectoryState::manyEntriesAreOneChange_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 255, 256, 257, 511, 512, 513, 5'000})
        QTest::addRow("%d", count) << count;
}

void TestDirectoryState::manyEntriesAreOneChange()
{
    QFETCH(int, count);
    const qint64 before = changesOf(*m_connection);
    must(noteEntries(*m_connection, count));
    must(noteEntries(*m_connection, 1));
    QCOMPARE(changesOf(*m_connection), before + 2);
    QCOMPARE(must(Journal(*m_connection, Clock::system()).lastEntry()), count + 1);
    QCOMPARE(numberOf(*m_connection, u"SELECT count(DISTINCT operation) FROM journal"_s), 2);
    QCOMPARE(brokenChain(*m_connection), QStringList());
}

void TestDirectoryState::nobodySeesEntriesBeforeTheCommit()
{
    const Connection reader = m_store->connect(Directory::Use::Display);
    Transaction transaction = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    for (int i = 0; i < 1'000; ++i)
        must(Journal(*m_connection, Clock::system()).imported({}));
    QCOMPARE(numberOf(reader, u"SELECT count(*) FROM journal"_s), 0);
    QCOMPARE(must(Journal(reader, Clock::system()).lastEntry()), 0);
    must(transaction.commit());
    QCOMPARE(numberOf(reader, u"SELECT count(*) FROM journal"_s), 1'000);
    QCOMPARE(must(Journal(reader, Clock::system()).lastEntry()), 1'000);
}

void TestDirectoryState::anOperationIsFoundOnceItIsCommitted()
{
    const Connection other = m_store->connect();
    const Journal journal(other, Clock::system());
    const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        const Transaction undone = must(Transaction::begin(*m_connection, Transaction::Kind::Write, operation));
        QCOMPARE(undone.operation(), operation);
        must(Journal(*m_connection, Clock::system()).imported({}));
    }
    QVERIFY(!must(journal.hasOperation(operation)));
    must(noteEntries(*m_connection, 300, operation));
    QVERIFY(must(journal.hasOperation(operation)));
    QVERIFY(!must(journal.hasOperation(u"another"_s)));
    QVERIFY(!must(journal.hasOperation(u""_s)));
    // One that nobody names has a name as well.
    Transaction unnamed = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
    must(Journal(*m_connection, Clock::system()).imported({}));
    const QString made = unnamed.operation();
    must(unnamed.commit());
    QVERIFY(made != operation);
    QVERIFY(must(journal.hasOperation(made)));
}

void TestDirectoryState::entriesNeedATransaction()
{
    QVERIFY(!Journal(*m_connection, Clock::system()).imported({}));
    const Transaction reading = must(Transaction::begin(*m_connection, Transaction::Kind::Read));
    QVERIFY(!Journal(*m_connection, Clock::system()).imported({}));
}

void TestDirectoryState::writersThatKnowNothingOfItAreSeen()
{
    const Connection watcher = m_store->connect(Directory::Use::Background);
    const ChangeMark before = must(ChangeMark::of(watcher));
    QVERIFY(!must(ChangeMark::of(watcher)).showsChangeSince(before));
    (void)must(m_connection->run(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('o', 'n', 'n')"_s));
    const ChangeMark after = must(ChangeMark::of(watcher));
    QVERIFY(after.showsChangeSince(before));
    QCOMPARE(after.changeNumber, before.changeNumber);
}

void TestDirectoryState::theStateStays()
{
    for (const QString &statement :
         {u"DELETE FROM directory_state"_s,
          (isOnSqlite() ? u"INSERT OR REPLACE INTO directory_state VALUES (1, 'g', 0, 0, %1)"_s
                        : u"TRUNCATE directory_state"_s)
              .replace(u"%1"_s, enginesql::zeroHash()),
          u"INSERT INTO directory_state VALUES (2, 'g', 0, 0, %1)"_s.arg(enginesql::zeroHash())}) {
        const DirectoryState before = must(DirectoryState::of(*m_connection));
        const auto changed = m_connection->run(statement);
        QVERIFY2(!changed, qPrintable(statement));
        QCOMPARE(must(DirectoryState::of(*m_connection)).guid, before.guid);
    }
}

void TestDirectoryState::aDirectoryWithoutItsStateIsDamaged()
{
    enginesql::dropTriggersOf(*m_connection, u"directory_state"_s);
    (void)must(m_connection->run(u"DELETE FROM directory_state"_s));
    const Status noted = noteMark(*m_connection);
    QVERIFY(!noted);
    QCOMPARE(noted.error().kind, ErrorKind::Corrupt);
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM open_change"_s), 0);
    const Result<DirectoryState> state = DirectoryState::of(*m_connection);
    QVERIFY(!state);
    QCOMPARE(state.error().kind, ErrorKind::Corrupt);
    QVERIFY(!ChangeMark::of(*m_connection));
    QVERIFY(!Journal(*m_connection, Clock::system()).lastEntry());
}

/// Whatever several connections do one after the other: somebody who looks at some moments only sees at each of them
/// whether there was anything since the moment before, and all that the journal has got since.
void TestDirectoryState::aLookAtAnyMomentSeesWhetherAnythingHasChanged()
{
    QVERIFY(holds("a look at any moment sees whether anything has changed", 50, [] {
        const StoreFixture store;
        const Connection watcher = store.connect(Directory::Use::Background);
        std::vector<Connection> writers;
        for (int i = 0; i < 3; ++i)
            writers.push_back(hastyConnection(store));
        ChangeMark mark = must(ChangeMark::of(watcher));
        RandomWatcher reader(store);
        qint64 changes = 0;
        qint64 entries = 0;
        bool changed = false;
        const auto script = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6 * 3));
        for (const int step : script) {
            const Connection &writer = writers[size_t(step % 3)];
            switch (step / 3) {
            case 0: {
                const int count = *rc::gen::element(1, 2, 255, 256, 257);
                must(noteEntries(writer, count));
                entries += count;
                ++changes;
                changed = true;
                break;
            }
            case 1:
                must(noteMark(writer));
                ++changes;
                changed = true;
                break;
            case 2:
                must(noteEntries(writer, 0));
                break;
            case 3: {
                Transaction undone = must(Transaction::begin(writer, Transaction::Kind::Write));
                must(noteMark(writer));
                for (int i = 0; i < 300; ++i)
                    must(Journal(writer, Clock::system()).imported({}));
                break;
            }
            case 4: {
                Transaction undone = must(Transaction::begin(writer, Transaction::Kind::Write));
                must(Journal(writer, Clock::system()).imported({}));
                RC_ASSERT(!undone.commit([] { return Status(Error{.kind = ErrorKind::Cancelled}); }));
                break;
            }
            default: {
                const ChangeMark now = must(ChangeMark::of(watcher));
                RC_ASSERT(now.showsChangeSince(mark) == changed);
                RC_ASSERT((now.changeNumber != mark.changeNumber) == changed);
                mark = now;
                changed = false;
                RC_ASSERT(reader.look() == QString());
            }
            }
        }
        const DirectoryState state = must(DirectoryState::of(watcher));
        RC_ASSERT(state.changeNumber == changes);
        RC_ASSERT(state.newestEntry == entries);
        RC_ASSERT(brokenChain(watcher) == QStringList());
    }));
}

/// What threads with connections of their own do at the same time, and what one sees who looks again and again.
void TestDirectoryState::numbersFollowTheCommitsOfConcurrentWriters()
{
    constexpr int writers = 4;
    QVERIFY(holds("numbers follow the commits of concurrent writers", 6, [] {
        const StoreFixture store;
        const auto steps = *rc::gen::container<std::vector<std::vector<int>>>(
            writers, rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 10)));
        std::atomic<qint64> changes = 0;
        std::atomic<qint64> entries = 0;
        std::atomic<int> failed = 0;
        std::atomic<bool> done = false;
        std::vector<QStringList> operations(writers);
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([&, w] {
                const Connection connection = hastyConnection(store);
                for (const int step : steps[size_t(w)]) {
                    Status written;
                    if (step < 6) {
                        const int count = step == 0 ? 300 : step;
                        const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
                        written = noteEntries(connection, count, operation);
                        entries += count;
                        ++changes;
                        operations[size_t(w)] += operation;
                    } else if (step < 8) {
                        written = noteMark(connection);
                        ++changes;
                    } else if (step == 8) {
                        written = noteEntries(connection, 0);
                    } else {
                        const auto undone = Transaction::begin(connection, Transaction::Kind::Write);
                        written = undone ? noteMark(connection) : undone.error();
                    }
                    failed += written ? 0 : 1;
                }
            });
        }
        QString problem;
        std::thread watching([&] {
            RandomWatcher reader(store);
            QRandomGenerator random(1);
            for (bool last = false; !last && problem.isEmpty();) {
                last = done;
                problem = reader.look();
                std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(2'000)));
            }
        });
        for (std::thread &thread : threads)
            thread.join();
        done = true;
        watching.join();
        RC_ASSERT(problem == QString());
        RC_ASSERT(failed == 0);
        const Connection connection = store.connect(Directory::Use::Display);
        const DirectoryState state = must(DirectoryState::of(connection));
        RC_ASSERT(state.changeNumber == changes);
        RC_ASSERT(state.newestEntry == entries);
        RC_ASSERT(brokenChain(connection) == QStringList());
        // The entries of a transaction stand side by side, and those of a writer in the order in which it wrote.
        for (const QStringList &own : operations) {
            qint64 last = 0;
            for (const QString &operation : own) {
                const QStringList numbers = textsOf(
                    connection, u"SELECT number FROM journal WHERE operation = ? ORDER BY number"_s, {operation});
                RC_ASSERT(!numbers.isEmpty());
                RC_ASSERT(numbers.constFirst().toLongLong() > last);
                last = numbers.constLast().toLongLong();
                RC_ASSERT(last - numbers.constFirst().toLongLong() + 1 == numbers.size());
            }
        }
    }));
}

void TestDirectoryState::theWatcherTellsOfEachKindOfChange()
{
    DirectoryWatcher watcher(m_store->directory(), Clock::system());
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy changed(&watcher, &DirectoryWatcher::changed);
    const std::function<void()> deeds[] = {
        [&] { must(noteEntries(*m_connection, 1)); }, [&] { must(noteMark(*m_connection)); },
        [&] { must(AccountStore(*m_connection).set({.baseUrl = u"https://a"_s})); },
        [&] { (void)must(m_connection->write(u"DELETE FROM open_change"_s)); }, // another program
    };
    for (const auto &deed : deeds) {
        changed.clear();
        deed();
        watcher.checkNow();
        QTRY_COMPARE(changed.size(), 1);
    }
    changed.clear();
    must(noteEntries(*m_connection, 0));
    watcher.checkNow();
    QVERIFY(!changed.wait(700));
    // That somebody takes a lease is news, that it is renewed is none.
    const LeaseStore leases(*m_connection);
    const LeaseHolder holder = LeaseHolder::anew();
    must(leases.take(u"sync"_s, holder, std::chrono::minutes(1)));
    QTRY_COMPARE(changed.size(), 1);
    QTest::qWait(2); // the clock goes on
    QVERIFY(must(leases.renew(u"sync"_s, holder, std::chrono::minutes(1))));
    watcher.checkNow();
    QVERIFY(!changed.wait(700));
    must(leases.release(u"sync"_s, holder));
    QTRY_COMPARE(changed.size(), 2);
}

UMH_TEST(TestDirectoryState)
#include "tst_directorystate.moc"
