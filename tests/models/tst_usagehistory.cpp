#include "domain/time/utc.h"
#include "domain/usagehistory.h"
#include "store/load/usagesamples.h"
#include "store/usagehistorystore.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <map>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayOfHistory = 86'400'000; // ms
const QDateTime firstLook(QDate(2024, 3, 1), QTime(8, 0), inUtc);

/// A history of syncs each day at \a days, of an API user that was last used and had so many requests by then.
UsageHistory daily(const std::vector<qint64> &days, const std::vector<UsageSample> &samples)
{
    std::vector<qint64> syncs;
    for (const qint64 day : days)
        syncs.push_back(day * dayOfHistory);
    std::vector<UsageSample> at;
    for (UsageSample sample : samples) {
        sample.at *= dayOfHistory;
        if (sample.lastUsed)
            *sample.lastUsed *= dayOfHistory;
        at.push_back(sample);
    }
    return UsageHistory(syncs, at);
}

std::vector<qint64> eachDay(qint64 days)
{
    std::vector<qint64> all;
    for (qint64 day = 0; day <= days; ++day)
        all.push_back(day);
    return all;
}

/// A history in which it was last used at each of \a days, as syncs \a every so many days have seen it.
UsageHistory usedAt(const std::vector<qint64> &days, qint64 every = 1)
{
    std::vector<qint64> syncs;
    std::vector<UsageSample> samples;
    for (qint64 day = 0; day <= days.back() + every; day += every) {
        syncs.push_back(day);
        std::optional<qint64> lastUsed;
        for (const qint64 use : days) {
            if (use <= day)
                lastUsed = use;
        }
        if (samples.empty() || samples.back().lastUsed != lastUsed)
            samples.push_back({.at = day, .lastUsed = lastUsed, .requests = 1});
    }
    return daily(syncs, samples);
}

} // namespace

/// How an API user was used over time, as the syncs have seen it.
class TestUsageHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownWithoutASample()
    {
        QVERIFY(UsageHistory().isEmpty());
        QVERIFY(!UsageHistory().hasSyncs());
        const UsageHistory history({1, 2, 3}, {});
        QVERIFY(history.isEmpty());
        QVERIFY(history.hasSyncs());
        QVERIFY(history.steps().empty());
        QVERIFY(!history.at(2));
        QVERIFY(!history.rhythm());
    }

    void oneSyncKnowsAMomentOnly()
    {
        const UsageHistory history({5}, {{.at = 5, .requests = 7}});
        QCOMPARE(history.steps(), (std::vector<UsageHistory::Step>{{.from = 5, .until = 5, .requests = 7}}));
        QCOMPARE(history.at(5)->requests, 7);
        QVERIFY(!history.at(4));
        QVERIFY(!history.at(6));
    }

    void aNumberHoldsUntilAnotherIsSeen()
    {
        const UsageHistory history = daily(eachDay(9), {{.at = 2, .requests = 5}, {.at = 6, .requests = 0}});
        QCOMPARE(history.knownSince(), 2 * dayOfHistory);
        QCOMPARE(history.knownUntil(), 9 * dayOfHistory);
        QCOMPARE(
            history.steps(),
            (std::vector<UsageHistory::Step>{{.from = 2 * dayOfHistory, .until = 6 * dayOfHistory, .requests = 5},
                                             {.from = 6 * dayOfHistory, .until = 9 * dayOfHistory, .requests = 0}}));
        QCOMPARE(history.at(6 * dayOfHistory - 1)->requests, 5);
        QCOMPARE(history.at(6 * dayOfHistory)->requests, 0);
    }

    void nothingIsKnownBetweenSyncsThatAreTooFarApart()
    {
        const UsageHistory history = daily({0, 1, 40, 70}, {{.at = 0, .requests = 5}});
        QCOMPARE(history.steps(),
                 (std::vector<UsageHistory::Step>{
                     {.from = 0, .until = dayOfHistory, .requests = 5},
                     {.from = dayOfHistory, .until = 40 * dayOfHistory, .requests = std::nullopt},
                     {.from = 40 * dayOfHistory, .until = 70 * dayOfHistory, .requests = 5}}));
        QCOMPARE(history.at(dayOfHistory)->requests, 5);
        QVERIFY(!history.at(dayOfHistory + 1));
        QVERIFY(!history.at(40 * dayOfHistory - 1));
        QCOMPARE(history.at(50 * dayOfHistory)->requests, 5); // 30 days are all counted
    }

    void whatTheAccountDoesNotSayIsNotNought()
    {
        const UsageHistory history = daily(eachDay(3), {{.at = 0, .requests = 5}, {.at = 2}});
        QCOMPARE(history.steps().back(),
                 (UsageHistory::Step{.from = 2 * dayOfHistory, .until = 3 * dayOfHistory, .requests = std::nullopt}));
    }

    void aRhythmNeedsThreeIntervals()
    {
        QVERIFY(!usedAt({0, 30, 60}).rhythm());
        const auto rhythm = usedAt({0, 30, 60, 91}).rhythm();
        QVERIFY(rhythm);
        QCOMPARE(rhythm->interval, 30 * dayOfHistory);
        QCOMPARE(rhythm->lastUses, (std::vector<qint64>{0, 30 * dayOfHistory, 60 * dayOfHistory, 91 * dayOfHistory}));
    }

    void thereIsNoRhythmInWhatIsIrregular() { QVERIFY(!usedAt({0, 1, 40, 42, 100, 101, 180}).rhythm()); }

    void howOftenOneLooksIsNoRhythm()
    {
        std::vector<qint64> days;
        for (qint64 day = 0; day < 70; ++day)
            days.push_back(day);
        QVERIFY(!usedAt(days, 7).rhythm()); // each day, looked at each week
        QCOMPARE(usedAt(days).rhythm()->interval, dayOfHistory);
        QCOMPARE(usedAt({0, 28, 56, 84, 112}, 7).rhythm()->interval, 28 * dayOfHistory);
    }

    void whatIsReadIsWhatTheSyncsHaveSeen()
    {
        StoreFixture store;
        Connection connection = store.connect();
        enginesql::beFast(connection);
        (void)store.load(awkwardOperators(), {});
        (void)must(connection.run(
            u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, username_folded, "
            "last_used_state) SELECT 'a', guid, full_name, folded_name, 'u', 'u', 2 FROM operator ORDER BY guid LIMIT 1"_s));
        const qint64 key = must(connection.value(u"SELECT id FROM api_user"_s)).toLongLong();
        QVERIFY(must(UsageHistoryStore(connection).of(key)).isEmpty());

        // What each sync has seen, noted beside it.
        std::map<qint64, UsageSample> seen;
        FixedClock clock(firstLook);
        QRandomGenerator random(20240301);
        UsageSample now;
        for (int day = 0; day < 400; ++day) {
            clock.advance(dayOfHistory);
            if (day >= 100 && day < 140)
                continue; // nobody was there
            if (random.bounded(5) == 0)
                now.lastUsed = clock.now().toMSecsSinceEpoch() - random.bounded(1000);
            if (random.bounded(3) == 0)
                now.requests = random.bounded(4) == 0 ? std::nullopt : std::optional<qint64>(random.bounded(1000));
            const auto stored = [](const std::optional<qint64> &number) {
                return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
            };
            Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            (void)must(connection.run(u"UPDATE api_user SET last_used = ?, last_used_state = ?, requests = ?"_s,
                                      {stored(now.lastUsed), now.lastUsed ? 0 : 2, stored(now.requests)}));
            must(UsageSamples(connection, clock).write(true, {}));
            must(transaction.commit());
            now.at = clock.now().toMSecsSinceEpoch();
            seen.insert({now.at, now});
        }

        const UsageHistory history = must(UsageHistoryStore(connection).of(key));
        QCOMPARE(history.knownSince(), seen.begin()->first);
        QCOMPARE(history.knownUntil(), seen.rbegin()->first);
        const qint64 span = history.knownUntil() - history.knownSince();
        for (int i = 0; i < 1000; ++i) {
            const qint64 moment = history.knownSince() + qint64(random.generateDouble() * double(span));
            const auto after = seen.upper_bound(moment);
            const UsageSample &expected = std::prev(after)->second;
            const bool isGap =
                after != seen.end() && after->first - expected.at > UsageHistory::longestGap && moment != expected.at;
            const std::optional<UsageSample> there = history.at(moment);
            QCOMPARE(there.has_value(), !isGap);
            if (isGap)
                continue;
            QCOMPARE(there->requests, expected.requests);
            QCOMPARE(there->lastUsed, expected.lastUsed);
            // And what is drawn is the same.
            const auto step = std::ranges::upper_bound(history.steps(), moment, {}, &UsageHistory::Step::from) - 1;
            QCOMPARE(step->requests, expected.requests);
        }
        QVERIFY(std::ranges::any_of(history.steps(), [](const UsageHistory::Step &step) {
            return step.until - step.from >= 40 * dayOfHistory && !step.requests;
        }));
    }
};

UMH_TEST(TestUsageHistory)
#include "tst_usagehistory.moc"
