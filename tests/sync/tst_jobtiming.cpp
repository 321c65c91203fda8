#include "domain/time/utc.h"
#include "support/testprogram.h"
#include "sync/jobtiming.h"

#include <QtTest/QTest>

using namespace umh;
using namespace std::chrono_literals;

/// When a job asks for the next deletion, and when enough went wrong.
class TestJobTiming final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMayBeginAtOnce();
    void aRefusalDoublesTheDistanceFromASecondOn();
    void aSlowJobGetsFasterAgainAndNoFasterThanWanted();
    void anotherDistanceLeavesASlowJobSlow();
    void eachWaitIsTwiceAsLong();
    void anAccountMaySayUntilWhen_data();
    void anAccountMaySayUntilWhen();
    void whatGoesWellBeginsTheCountAnew();
    void refusalsAreCountedForEach();

private:
    static JobTiming timingOf(const JobTerms &terms) { return JobTiming(terms); }
    /// How long it would have to wait, just after one has begun.
    static std::chrono::milliseconds distanceOf(JobTiming &timing)
    {
        timing.beginOne();
        return timing.untilNext();
    }
    static bool isAbout(std::chrono::milliseconds distance, std::chrono::milliseconds expected)
    {
        return distance <= expected && distance > expected - 900ms; // a busy machine takes its time
    }

    const QDateTime m_now{QDate(2026, 11, 30), QTime(12, 0), inUtc};
};

void TestJobTiming::theFirstMayBeginAtOnce()
{
    JobTiming timing = timingOf({.distance = 10s});
    QVERIFY(timing.untilNext() <= 0ms);
    QVERIFY(isAbout(distanceOf(timing), 10s));
    QVERIFY(!timing.isSlow());
}

void TestJobTiming::aRefusalDoublesTheDistanceFromASecondOn()
{
    JobTiming timing = timingOf({.distance = 100ms, .longestDistance = 30s});
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
        timing.slowDown();
        QVERIFY(timing.isSlow());
        QVERIFY(isAbout(distanceOf(timing), expected));
    }
}

void TestJobTiming::aSlowJobGetsFasterAgainAndNoFasterThanWanted()
{
    JobTiming timing = timingOf({.distance = 600s});
    timing.slowDown(); // it is slower than an account can make it already
    QVERIFY(!timing.isSlow());
    timing.setDistance(10s);
    timing.slowDown();
    QVERIFY(timing.isSlow());
    int steps = 0;
    for (; timing.isSlow() && steps < 100; ++steps)
        timing.speedUp();
    QVERIFY(steps > 1 && steps < 100);
    QVERIFY(isAbout(distanceOf(timing), 10s));
}

void TestJobTiming::anotherDistanceLeavesASlowJobSlow()
{
    JobTiming timing = timingOf({.distance = 10s});
    timing.slowDown();
    timing.setDistance(1s);
    QVERIFY(isAbout(distanceOf(timing), 20s));
    timing.setDistance(60s);
    QVERIFY(isAbout(distanceOf(timing), 60s));
    QVERIFY(!timing.isSlow());
    timing.setDistance(1s);
    QVERIFY(isAbout(distanceOf(timing), 1s));
}

void TestJobTiming::eachWaitIsTwiceAsLong()
{
    JobTiming timing = timingOf({.firstPause = 2s, .triesInVain = 100});
    for (const auto expected : {2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        (void)timing.goWrong();
        QCOMPARE(timing.waitAfter(Error{}, m_now), m_now.addSecs(expected.count()));
    }
}

void TestJobTiming::anAccountMaySayUntilWhen_data()
{
    QTest::addColumn<int>("asked"); // seconds from now
    QTest::addColumn<int>("waited");
    QTest::newRow("ten minutes") << 600 << 600;
    QTest::newRow("longer than anybody waits") << 100'000 << 3'600;
    QTest::newRow("sooner than we come by ourselves") << 1 << 2;
    QTest::newRow("a time that is over") << -50 << 2;
}

void TestJobTiming::anAccountMaySayUntilWhen()
{
    QFETCH(int, asked);
    QFETCH(int, waited);
    JobTiming timing = timingOf({.firstPause = 2s});
    (void)timing.goWrong();
    Error error{.kind = ErrorKind::TooManyRequests};
    error.until = m_now.addSecs(asked);
    QCOMPARE(timing.waitAfter(error, m_now), m_now.addSecs(waited));
}

void TestJobTiming::whatGoesWellBeginsTheCountAnew()
{
    JobTiming timing = timingOf({.triesInVain = 3});
    for (int round = 0; round < 3; ++round) {
        QVERIFY(!timing.goWrong());
        QVERIFY(!timing.goWrong());
        timing.goWell();
    }
    QVERIFY(!timing.goWrong());
    QVERIFY(!timing.goWrong());
    QVERIFY(timing.goWrong());
    timing.beginAnew();
    QVERIFY(!timing.goWrong());
}

void TestJobTiming::refusalsAreCountedForEach()
{
    JobTiming timing = timingOf({.triesOfOne = 2});
    QVERIFY(!timing.countRefusal(1));
    QVERIFY(!timing.countRefusal(2));
    QVERIFY(timing.countRefusal(1));
    timing.beginAnew();
    QVERIFY(!timing.countRefusal(1));
}

UMH_TEST(TestJobTiming)
#include "tst_jobtiming.moc"
