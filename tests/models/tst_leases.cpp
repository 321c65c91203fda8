#include "directoryfixture.h"
#include "domain/time/utc.h"
#include "store/dialect.h"
#include "store/leasestore.h"
#include "store/signinstore.h"
#include "store/threads/heldlease.h"
#include "storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <atomic>
#include <barrier>
#include <cstdlib>
#include <stop_token>
#include <thread>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds aMinute = 60s;
constexpr std::chrono::milliseconds anHour = 60min; // longer than any test takes, on whatever machine
const QString work = u"sync"_s;

LeaseHolder person(const QString &name)
{
    LeaseHolder holder = LeaseHolder::anew();
    holder.person = name;
    holder.host = name + "'s computer"_L1;
    return holder;
}

/// The time of the lease called \a name is over.
void letItsTimePass(const Connection &connection, const QString &name = work)
{
    (void)must(connection.run(u"UPDATE lease SET until = since WHERE name = ?"_s, {name}));
}

bool isTaken(const Status &status)
{
    return !status && status.error().kind == ErrorKind::LeaseTaken;
}

} // namespace

/// Of all the programs on one directory, one at a time does what must not be done twice.
class TestLeases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoHasItIsToldToWhoeverComesLater()
    {
        const StoreFixture store;
        const Connection one = store.connect();
        const Connection other = store.connect();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        must(LeaseStore(one).take(work, person(u"Zoë"_s), aMinute));
        const Status refused = LeaseStore(other).take(work, person(u"Max"_s), aMinute);
        QVERIFY(isTaken(refused));
        QCOMPARE(refused.error().person, u"Zoë"_s);
        QCOMPARE(refused.error().host, u"Zoë's computer"_s);
        // The engine has the same clock here; a test cannot be sure of more.
        QVERIFY(std::abs(before.secsTo(refused.error().since)) < 60);
        must(LeaseStore(other).take(u"another"_s, person(u"Max"_s), aMinute));
    }

    void itSaysWhoRunsTheProgramHere()
    {
        const LeaseHolder one = LeaseHolder::anew();
        const LeaseHolder other = LeaseHolder::anew();
        QVERIFY(!one.person.isEmpty() && !one.host.isEmpty());
        QCOMPARE(one.person, other.person);
        QVERIFY(one.id != other.id); // two windows of one program are two
    }

    void namesOfAnyKindAndNumberAreApart_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257})
            QTest::addRow("%d", count) << count;
    }

    void namesOfAnyKindAndNumberAreApart()
    {
        QFETCH(const int, count);
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseStore leases(connection);
        for (int i = 0; i < count; ++i)
            must(leases.take(QString(i, u'\u00eb'), {u"holder %1"_s.arg(i), QString(), QString()}, anHour));
        for (int i = 0; i < count; ++i) {
            QVERIFY(isTaken(leases.take(QString(i, u'\u00eb'), person(u"Max"_s), anHour)));
            must(leases.check(QString(i, u'\u00eb'), {u"holder %1"_s.arg(i), QString(), QString()}));
        }
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM lease"_s), count);
    }

    void whoeverHasItMayTakeItAgain()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseHolder zoe = person(u"Zoë"_s);
        must(LeaseStore(connection).take(work, zoe, aMinute));
        must(LeaseStore(connection).take(work, zoe, aMinute));
        must(LeaseStore(connection).check(work, zoe));
    }

    void oneThatWasGivenBackIsFreeAtOnce()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseStore leases(connection);
        const LeaseHolder zoe = person(u"Zoë"_s);
        const LeaseHolder max = person(u"Max"_s);
        must(leases.take(work, zoe, aMinute));
        must(leases.release(work, max)); // it is not his
        QVERIFY(isTaken(leases.take(work, max, aMinute)));
        must(leases.release(work, zoe));
        must(leases.take(work, max, aMinute));
        must(leases.release(u"nobody has had it"_s, max));
    }

    void oneThatIsNotRenewedIsFreeAfterItsTime()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseStore leases(connection);
        must(leases.take(work, person(u"Zoë, whose program has died"_s), 300ms));
        const LeaseHolder max = person(u"Max"_s);
        QVERIFY(isTaken(leases.take(work, max, aMinute)));
        QTRY_VERIFY_WITH_TIMEOUT(leases.take(work, max, aMinute).ok(), 30'000);
    }

    void theClockIsThatOfTheEngine()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseStore leases(connection);
        const LeaseHolder zoe = person(u"Zoë"_s);
        must(leases.take(work, zoe, aMinute));
        const auto lasts = [&] { return numberOf(connection, u"SELECT until - since FROM lease"_s); };
        QCOMPARE(lasts(), aMinute.count());
        QVERIFY(must(leases.renew(work, zoe, 2 * aMinute)));
        QVERIFY(lasts() >= 2 * aMinute.count());
        const qint64 since = numberOf(connection, u"SELECT since FROM lease"_s);
        const qint64 now =
            must(connection.value(u"SELECT %1"_s.arg(connection.dialect().presentMoment()))).toLongLong();
        QVERIFY(now >= since && now - since < 60'000);
    }

    void aClockThatWasSetBackHoldsNobodyUp()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        must(LeaseStore(connection).take(work, person(u"Zoë"_s), aMinute));
        (void)must(connection.run(u"UPDATE lease SET since = since + 86400000, until = until + 86400000"_s));
        must(LeaseStore(connection).take(work, person(u"Max"_s), aMinute));
    }

    void itsTimeMayBeOverWhileNobodyElseWantsIt()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseStore leases(connection);
        const LeaseHolder zoe = person(u"Zoë"_s);
        must(leases.take(work, zoe, aMinute));
        letItsTimePass(connection);
        must(leases.check(work, zoe));
        QVERIFY(must(leases.renew(work, zoe, aMinute)));
        QVERIFY(isTaken(leases.take(work, person(u"Max"_s), aMinute)));
    }

    /// As a laptop finds it that was asleep.
    void whoeverLostItCannotCommit_data()
    {
        QTest::addColumn<bool>("isGivenBack");
        QTest::newRow("while the other one has it") << false;
        QTest::newRow("also once that one is done") << true;
    }

    void whoeverLostItCannotCommit()
    {
        QFETCH(const bool, isGivenBack);
        const StoreFixture store;
        const Connection connection = store.connect();
        const Connection others = store.connect();
        const LeaseHolder zoe = person(u"Zoë"_s);
        const LeaseHolder max = person(u"Max"_s);
        must(LeaseStore(connection).take(work, zoe, aMinute));
        letItsTimePass(others);
        must(LeaseStore(others).take(work, max, aMinute));
        if (isGivenBack)
            must(LeaseStore(others).release(work, max));
        QVERIFY(!must(LeaseStore(connection).renew(work, zoe, aMinute)));

        const QStringList before = dumpOf(connection);
        const auto commit = [&](const LeaseHolder &holder) {
            Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            must(SignInStore(connection).note(holder.person, QDateTime::currentDateTimeUtc()));
            return transaction.commit([&] { return LeaseStore(connection).check(work, holder); });
        };
        const Status refused = commit(zoe);
        QVERIFY(isTaken(refused));
        QCOMPARE(refused.error().person, u"Max"_s);
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
        must(commit(max)); // the transaction before is over
        QVERIFY(differenceOf(dumpOf(connection), before) != QString());
    }

    void nobodyTakesItBetweenTheCheckAndTheCommit()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const Connection others = store.connect(0ms);
        const LeaseHolder zoe = person(u"Zoë"_s);
        must(LeaseStore(connection).take(work, zoe, aMinute));
        letItsTimePass(connection);
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        must(LeaseStore(connection).check(work, zoe));
        const Status taken = LeaseStore(others).take(work, person(u"Max"_s), aMinute);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Busy);
        must(transaction.commit());
        must(LeaseStore(others).take(work, person(u"Max"_s), aMinute));
    }

    void ofManyWhoWantItAtOnceExactlyOneGetsIt()
    {
        constexpr int takers = 8;
        const int rounds = qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? 200 : 12;
        const StoreFixture store;
        const Directory directory = store.directory();
        for (int round = 0; round < rounds; ++round) {
            std::barrier begin(takers);
            std::barrier end(takers);
            std::atomic<int> got = 0;
            std::atomic<int> refused = 0;
            std::vector<std::jthread> threads;
            for (int i = 0; i < takers; ++i) {
                threads.emplace_back([&] {
                    begin.arrive_and_wait();
                    const auto lease = HeldLease::take(directory, work);
                    got += lease.ok() ? 1 : 0;
                    refused += !lease.ok() && lease.error().kind == ErrorKind::LeaseTaken ? 1 : 0;
                    end.arrive_and_wait(); // only then it is given back
                });
            }
            threads.clear();
            QCOMPARE(got.load(), 1);
            QCOMPARE(refused.load(), takers - 1);
        }
        QVERIFY(HeldLease::take(directory, work).ok());
    }

    void itIsRenewedForAsLongAsItIsHeld()
    {
        const StoreFixture store;
        const Connection others = store.connect();
        {
            const auto held = must(HeldLease::take(store.directory(), work, {.term = 1500ms, .renewal = 50ms}));
            QElapsedTimer timer;
            timer.start();
            while (!timer.hasExpired(2500)) { // that nothing happens in it
                QVERIFY(isTaken(LeaseStore(others).take(work, person(u"Max"_s), aMinute)));
                QTest::qWait(50);
            }
            must(held->check(others));
        }
        must(LeaseStore(others).take(work, person(u"Max"_s), aMinute));
    }

    /// While it compares and writes, its owner has the directory to itself.
    void itsOwnerMayWriteForLongerThanItLasts()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const Connection others = store.connect(0ms);
        const auto held = must(HeldLease::take(store.directory(), work, {.term = 100ms, .renewal = 20ms}));
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        QTest::qWait(400);
        QCOMPARE(LeaseStore(others).take(work, person(u"Max"_s), aMinute).error().kind, ErrorKind::Busy);
        must(transaction.commit([&] { return held->check(connection); }));
    }

    /// As the first sync of a large account does.
    void whoHasItIsToldAlsoWhileThatOneWrites()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseTerms impatient{.patience = 100ms};
        std::unique_ptr<HeldLease> held = must(HeldLease::take(store.directory(), work, {.term = 100ms}));
        {
            const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            QTest::qWait(200); // it is over, and cannot be renewed
            const auto refused = HeldLease::take(store.directory(), work, impatient);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::LeaseTaken);
            const LeaseHolder me = LeaseHolder::anew();
            QCOMPARE(refused.error().person, me.person);
            QCOMPARE(refused.error().host, me.host);
            QVERIFY(refused.error().since.isValid());
            // It says nothing of another one.
            const auto another = HeldLease::take(store.directory(), u"another"_s, impatient);
            QVERIFY(!another);
            QCOMPARE(another.error().kind, ErrorKind::Busy);
        }
        QVERIFY(HeldLease::take(store.directory(), work, impatient).ok());
    }

    void whoHadItIsNotToldWhileSomebodyWrites_data()
    {
        QTest::addColumn<bool>("isGivenBack");
        QTest::newRow("who has given it back") << true;
        QTest::newRow("who has died long ago") << false;
    }

    void whoHadItIsNotToldWhileSomebodyWrites()
    {
        QFETCH(const bool, isGivenBack);
        const StoreFixture store;
        const Connection connection = store.connect();
        const LeaseHolder zoe = person(u"Zoë"_s);
        must(LeaseStore(connection).take(work, zoe, aMinute));
        if (isGivenBack)
            must(LeaseStore(connection).release(work, zoe));
        else
            (void)must(connection.run(u"UPDATE lease SET since = since - 3600000, until = until - 3600000"_s));
        const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        const auto lease = HeldLease::take(store.directory(), work, {.patience = 100ms});
        QVERIFY(!lease);
        QCOMPARE(lease.error().kind, ErrorKind::Busy);
    }

    void takingItWaitsForWhoeverWrites()
    {
        const StoreFixture store;
        const Connection writing = store.connect();
        const Directory directory = store.directory();
        Transaction transaction = must(Transaction::begin(writing, Transaction::Kind::Write));
        std::atomic<bool> isOver = false;
        std::atomic<bool> isTooEarly = false;
        std::jthread taker([&] {
            const auto lease = must(HeldLease::take(directory, work));
            isTooEarly = !isOver;
        });
        QTest::qWait(200);
        isOver = true;
        must(transaction.commit());
        taker.join();
        QVERIFY(!isTooEarly);
    }

    void waitingForItCanBeCancelled()
    {
        const StoreFixture store;
        const Connection writing = store.connect();
        const Transaction transaction = must(Transaction::begin(writing, Transaction::Kind::Write));
        std::stop_source stop;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        const auto lease = HeldLease::take(store.directory(), work, {}, stop.get_token());
        QVERIFY(!lease);
        QCOMPARE(lease.error().kind, ErrorKind::Cancelled);
    }

    void aDirectoryThatCannotBeWrittenToGivesNone()
    {
        const StoreFixture store;
        const Directory directory = store.directory();
        QVERIFY(QFile::rename(store.path(), store.path() + ".elsewhere"_L1));
        const auto lease = HeldLease::take(directory, work);
        QVERIFY(!lease);
        QCOMPARE(lease.error().kind, ErrorKind::FileNotFound);
        QVERIFY(QFile::rename(store.path() + ".elsewhere"_L1, store.path()));
    }
};

UMH_TEST(TestLeases)

#include "tst_leases.moc"
