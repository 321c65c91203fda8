#include "domain/time/utc.h"
#include "store/load/usagesamples.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QDateTime firstSample(QDate(2024, 5, 15), QTime(5, 0), inUtc);
constexpr qint64 msOfDay = 86'400'000; // ms

/// Those of \a moments, the times of all syncs in order, that are to be there at \a now.
QStringList expectedMoments(const QList<qint64> &moments, qint64 now)
{
    QMap<qint64, qint64> lastOfDay;
    QStringList kept;
    for (const qint64 moment : moments) {
        if (moment < now - UsageSamples::daysKeptWhole * msOfDay)
            lastOfDay[moment / msOfDay] = moment;
        else
            kept += QString::number(moment);
    }
    QStringList old;
    for (const qint64 moment : std::as_const(lastOfDay)) {
        if (moment >= now - UsageSamples::daysKept * msOfDay)
            old += QString::number(moment);
    }
    return old + kept;
}

} // namespace

/// How much API users have been used is kept for long, but not all of it for ever.
class TestUsageSamples : public QObject
{
    Q_OBJECT

    QStringList moments(const Connection &connection) const
    {
        return textsOf(connection, u"SELECT DISTINCT at FROM usage_sample ORDER BY at"_s);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oldOnesAreThinnedOutAsTimeGoesBy()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        (void)must(connection.run(u"PRAGMA synchronous = OFF"_s)); // it is not about power cuts here
        AccountState account = AccountState::awkward(5);
        FixedClock clock(firstSample);
        QList<qint64> synced;
        while (clock.now() < firstSample.addDays(UsageSamples::daysKept + 60)) {
            (void)must(mirror(connection, account, clock));
            synced += clock.now().toMSecsSinceEpoch();
            if (synced.size() % 50 == 0)
                QCOMPARE(moments(connection), expectedMoments(synced, synced.constLast()));
            if (synced.size() == 200) // when nobody syncs for a while, there is more to do at once
                clock.set(clock.now().addDays(50));
            else
                clock.set(clock.now().addSecs(qint64(9) * 3'600));
        }
        QVERIFY(synced.size() > 800);
        QCOMPARE(moments(connection), expectedMoments(synced, synced.constLast()));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM usage_sample"_s), moments(connection).size() * 5);
        QCOMPARE(damageOf(connection), QStringList());
    }

    void thoseOfTheLastDaysStayToTheMillisecond()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState account = AccountState::awkward(3);
        FixedClock clock(firstSample);
        const auto syncAt = [&](qint64 milliseconds) {
            clock.set(firstSample.addMSecs(milliseconds));
            (void)must(mirror(connection, account, clock));
        };
        const auto count = [&] { return moments(connection).size(); };
        const qint64 whole = UsageSamples::daysKeptWhole * msOfDay;
        syncAt(0);
        syncAt(1);
        syncAt(2);
        syncAt(whole); // the first is just as old as can be
        QCOMPARE(count(), 4);
        syncAt(whole + 1); // and now older, but the only one of its day that is
        QCOMPARE(count(), 5);
        syncAt(whole + 2);
        QCOMPARE(count(), 5);
        syncAt(whole + 3);
        QCOMPARE(count(), 5);
        QCOMPARE(moments(connection).constFirst(), QString::number(firstSample.toMSecsSinceEpoch() + 2));
        syncAt(UsageSamples::daysKept * msOfDay + 1);
        syncAt(UsageSamples::daysKept * msOfDay + 2); // of the other four only the last is left
        QCOMPARE(count(), 4);
        syncAt(UsageSamples::daysKept * msOfDay + 3);
        QCOMPARE(count(), 4);
    }

    void whatOneThatIsGoneHasUsedStays()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        AccountState account = AccountState::awkward(20);
        FixedClock clock(firstSample);
        (void)must(mirror(connection, account, clock));
        const qint64 gone =
            numberOf(connection, u"SELECT id FROM api_user WHERE guid = ?"_s, {account.apiUsers.takeLast().guid});
        for (int i = 0; i < 2; ++i) {
            clock.set(firstSample.addDays(UsageSamples::daysKept).addMSecs(i - 1));
            (void)must(mirror(connection, account, clock));
        }
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM usage_sample WHERE api_user = ?"_s, {gone}), 1);
    }

    void aGreatManyGoBitByBit()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        (void)must(connection.run(
            u"INSERT INTO usage_sample (at, api_user) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 299999) SELECT ? + i / 10000, i % 10000 FROM n"_s,
            {firstSample.toMSecsSinceEpoch()}));
        const AccountState account = AccountState::awkward(5);
        FixedClock clock(firstSample.addDays(100));
        (void)must(mirror(connection, account, clock));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM usage_sample WHERE api_user > 100"_s), 30 * 9'899);
        QList<qint64> left;
        for (int sync = 0; sync < 4; ++sync) {
            clock.set(clock.now().addSecs(1));
            (void)must(mirror(connection, account, clock));
            left += numberOf(connection, u"SELECT count(*) FROM usage_sample WHERE api_user > 100"_s);
        }
        const qint64 each = 10'000 - 101;
        QVERIFY2(left.at(0) >= 19 * each && left.at(0) < 22 * each, qPrintable(QString::number(left.at(0))));
        QVERIFY(left.at(1) < left.at(0));
        QCOMPARE(left.at(3), each);
        QCOMPARE(moments(connection).constFirst(), QString::number(firstSample.toMSecsSinceEpoch() + 29));
    }

    void aSyncThatFailsThinsNothingOut()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        AccountState account = AccountState::awkward(20);
        FixedClock clock(firstSample);
        for (int i = 0; i < 3; ++i) {
            clock.set(firstSample.addSecs(i));
            (void)must(mirror(connection, account, clock));
        }
        const QStringList before = dumpOf(connection);
        clock.set(firstSample.addDays(50));
        std::stop_source stop;
        MirrorOptions options{.stop = stop.get_token()};
        options.onStep = [&](int done, int total) {
            if (done + 1 == total)
                stop.request_stop();
        };
        QVERIFY(!mirror(connection, account, clock, options));
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
        (void)must(mirror(connection, account, clock));
        QCOMPARE(moments(connection).size(), 4);
        clock.set(clock.now().addSecs(1));
        (void)must(mirror(connection, account, clock));
        QCOMPARE(moments(connection).size(), 3);
    }

    void aClockThatWasWrongOnceTakesNothingWithIt()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState account = AccountState::awkward(5);
        FixedClock clock(firstSample);
        for (int i = 0; i < 60; ++i) {
            clock.set(firstSample.addDays(i));
            (void)must(mirror(connection, account, clock));
        }
        const QStringList before = moments(connection);
        QCOMPARE(before.size(), 60);
        clock.set(firstSample.addYears(7));
        (void)must(mirror(connection, account, clock));
        QCOMPARE(moments(connection).mid(0, 60), before);
        // The clock is right again, and what it has written meanwhile changes nothing of the rest.
        for (int i = 60; i < 63; ++i) {
            clock.set(firstSample.addDays(i));
            (void)must(mirror(connection, account, clock));
        }
        QCOMPARE(moments(connection).size(), 64);
        QCOMPARE(moments(connection).mid(0, 60), before);
    }
};

UMH_TEST(TestUsageSamples)
#include "tst_usagesamples.moc"
