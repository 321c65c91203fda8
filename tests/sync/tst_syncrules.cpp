#include "domain/apiuserdifferences.h"
#include "domain/time/utc.h"
#include "support/testprogram.h"
#include "sync/syncprogress.h"

#include <QtTest/QTest>

using umh::ApiUser;
using umh::LastUsedState;
using umh::needsConsent;
using umh::SyncQuestion;
using umh::usedSince;

/// What a sync and a deletion decide by.
class TestSyncRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSyncAsksBeforeItRemovesALot_data();
    void aSyncAsksBeforeItRemovesALot();
    void noticesThatAnApiUserWasUsedSinceItWasSeen_data();
    void noticesThatAnApiUserWasUsedSinceItWasSeen();
};

void TestSyncRules::aSyncAsksBeforeItRemovesALot_data()
{
    QTest::addColumn<qint64>("removals");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("consented");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, qint64 removals, qint64 before, qint64 consented, bool asks) {
        QTest::newRow(name) << removals << before << consented << asks;
    };
    row("nothing", 0, 0, 0, false);
    row("all of a few", 10, 10, 0, false);
    row("eleven of eleven", 11, 11, 0, true);
    row("exactly 30 %", 30, 100, 0, false);
    row("just over 30 %", 31, 100, 0, true);
    row("30 % of a number that does not divide", 300, 1001, 0, false);
    row("all of a million", 1'000'000, 1'000'000, 0, true);
    row("as many as a person agreed to", 400, 1000, 400, false);
    row("more than a person agreed to", 401, 1000, 400, true);
    row("fewer than a person agreed to", 399, 1000, 400, false);
}

void TestSyncRules::aSyncAsksBeforeItRemovesALot()
{
    QFETCH(qint64, removals);
    QFETCH(qint64, before);
    QFETCH(qint64, consented);
    QTEST(needsConsent(SyncQuestion{.removals = removals, .before = before}, consented), "asks");
}

void TestSyncRules::noticesThatAnApiUserWasUsedSinceItWasSeen_data()
{
    QTest::addColumn<ApiUser>("seen");
    QTest::addColumn<ApiUser>("now");
    QTest::addColumn<bool>("used");
    const QDateTime monday(QDate(2026, 11, 23), QTime(9, 0), umh::inUtc);
    const auto usedAt = [](const QDateTime &time, std::optional<qint64> requests) {
        ApiUser apiUser;
        apiUser.lastUsed = time;
        apiUser.lastUsedState = time.isValid() ? LastUsedState::Used : LastUsedState::NotYetUsed;
        apiUser.requestsLast30Days = requests;
        return apiUser;
    };
    QTest::newRow("same use") << usedAt(monday, 5) << usedAt(monday, 5) << false;
    QTest::newRow("later") << usedAt(monday, 5) << usedAt(monday.addSecs(1), 6) << true;
    QTest::newRow("same use, fewer requests left in the month") << usedAt(monday, 5) << usedAt(monday, 3) << false;
    QTest::newRow("same use, more requests") << usedAt(monday, 5) << usedAt(monday, 6) << true;
    QTest::newRow("same use, requests known by now") << usedAt(monday, std::nullopt) << usedAt(monday, 6) << false;
    QTest::newRow("same use, requests not told any more") << usedAt(monday, 5) << usedAt(monday, std::nullopt) << false;
    QTest::newRow("never, still") << usedAt({}, 0) << usedAt({}, 0) << false;
    QTest::newRow("never, then for the first time") << usedAt({}, 0) << usedAt(monday, 1) << true;
    QTest::newRow("undated, more requests") << usedAt({}, 5) << usedAt({}, 6) << true;
    QTest::newRow("undated, fewer requests") << usedAt({}, 6) << usedAt({}, 5) << false;
    QTest::newRow("undated, requests known by now") << usedAt({}, std::nullopt) << usedAt({}, 1) << true;
    QTest::newRow("undated, no requests known") << usedAt({}, std::nullopt) << usedAt({}, std::nullopt) << false;
    QTest::newRow("the date is not told any more") << usedAt(monday, 5) << usedAt({}, 5) << false;
}

void TestSyncRules::noticesThatAnApiUserWasUsedSinceItWasSeen()
{
    QFETCH(ApiUser, seen);
    QFETCH(ApiUser, now);
    QTEST(usedSince(seen, now), "used");
}

UMH_TEST(TestSyncRules)

#include "tst_syncrules.moc"
