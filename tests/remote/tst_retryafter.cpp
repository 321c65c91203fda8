#include "domain/time/utc.h"
#include "remote/accountpace.h"
#include "remote/http/httptext.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

class TestRetryAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: nothing
        const auto row = [](const QByteArray &value, qint64 ms) { QTest::newRow(value) << value << ms; };
        row("0", 0);
        row("120", 120'000);
        row(" 5 ", 5'000);
        row("99999999999999999999", std::chrono::milliseconds::max().count());
        row("Sun, 06 Nov 1994 08:49:47 GMT", 10'000);
        row("Sunday, 06-Nov-94 08:49:47 GMT", 10'000);
        row("Sun Nov  6 08:49:47 1994", 10'000);
        row("Sun, 06 Nov 1994 08:49:07 GMT", 0); // has passed
        row("", -1);
        row("-5", -1);
        row("1.5", -1);
        row("soon", -1);
    }
    void readsSecondsAndDates()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), inUtc);
        const std::optional<std::chrono::milliseconds> pause = retryAfter(value, now);
        QCOMPARE(pause ? qint64(pause->count()) : -1, ms);
    }

    void waitsLongerAfterEveryTry()
    {
        AccountLimits limits;
        limits.firstPause = 1000ms;
        limits.longestPause = 6000ms;
        QCOMPARE(backOff(1, limits, 1.0), 1000ms);
        QCOMPARE(backOff(2, limits, 1.0), 2000ms);
        QCOMPARE(backOff(3, limits, 1.0), 4000ms);
        QCOMPARE(backOff(4, limits, 1.0), 6000ms);
        QCOMPARE(backOff(1000, limits, 1.0), 6000ms);
    }

    void leavesAPartToChance()
    {
        AccountLimits limits;
        limits.firstPause = 1000ms;
        QCOMPARE(backOff(1, limits, 0.0), 500ms);
        QCOMPARE(backOff(1, limits, 0.5), 750ms);
        QCOMPARE(backOff(3, limits, 0.0), 2000ms);
        QCOMPARE(backOff(1, limits, -7.0), 500ms);
        QCOMPARE(backOff(1, limits, 7.0), 1000ms);
    }
};

UMH_TEST(TestRetryAfter)
#include "tst_retryafter.moc"
