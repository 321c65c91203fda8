#include "domain/time/utc.h"
#include "store/dialect.h"
#include "store/load/usagesamples.h"
#include "store/migrations.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <map>
#include <set>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QDateTime firstSample(QDate(2024, 5, 15), QTime(5, 0), inUtc);
constexpr qint64 msOfHour = 3'600'000; // ms
constexpr qint64 msOfDay = 24 * msOfHour; // ms

bool samplesAtLength()
{
    return qEnvironmentVariableIsSet("UMH_LONG_TESTS");
}

qint64 dayOfMoment(qint64 moment)
{
    return moment / msOfDay * msOfDay;
}

/// How much an API user had been used.
struct SampledUse
{
    std::optional<qint64> lastUsed;
    std::optional<qint64> requests;

    friend bool operator==(const SampledUse &, const SampledUse &) = default;
};

/// The use of each API user, by its key, as it was seen at some moments.
using SeenUse = std::map<qint64, std::map<qint64, SampledUse>>;

/// The newest at or before \a moment.
std::optional<SampledUse> useAt(const SeenUse &seen, qint64 apiUser, qint64 moment)
{
    const auto of = seen.find(apiUser);
    if (of == seen.end())
        return std::nullopt;
    const auto later = of->second.upper_bound(moment);
    return later == of->second.begin() ? std::nullopt : std::optional(std::prev(later)->second);
}

SeenUse seenBy(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    SeenUse seen;
    const auto number = [](const QVariant &value) {
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    };
    QSqlQuery query = must(connection.run(sql, values));
    while (query.next()) {
        seen[query.value(0).toLongLong()][query.value(1).toLongLong()] = {number(query.value(2)),
                                                                          number(query.value(3))};
    }
    return seen;
}

SeenUse storedSamples(const Connection &connection)
{
    return seenBy(connection, u"SELECT api_user, at, last_used, requests FROM usage_sample"_s);
}

/// What a sync does at its end.
Status sampleNow(const Connection &connection, const Clock &clock, bool complete = true,
                 const std::stop_token &stop = {})
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const UsageSamples samples(connection, clock);
    if (Status written = samples.write(complete, stop); !written)
        return written;
    if (Status thinned = samples.thinOut(stop); !thinned)
        return thinned;
    return transaction->commit();
}

/// A directory whose API users are used, come and go by chance, and all that its syncs have seen, noted in full: what
/// samples by change have to be as good as.
class SampledLife final
{
public:
    SampledLife(int apiUsers, quint32 seed)
        : m_random(seed)
    {
        enginesql::beFast(m_connection);
        (void)m_store.load(awkwardOperators(), {});
        for (int i = 0; i < apiUsers; ++i)
            addOne();
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }
    [[nodiscard]] int chance(int below) { return int(m_random.bounded(below)); }
    [[nodiscard]] const SeenUse &seen() const { return m_seen; }
    [[nodiscard]] const std::set<qint64> &moments() const { return m_moments; }

    /// Some of them are used, and now and then one comes or goes.
    void goOn()
    {
        Transaction transaction = must(Transaction::begin(m_connection, Transaction::Kind::Write));
        const QStringList keys = textsOf(m_connection, u"SELECT id FROM api_user ORDER BY id"_s);
        for (const QString &key : keys) {
            // Some all the time, most now and then, and some never.
            const int often = key.toInt() % 5 == 0 ? 1 : key.toInt() % 5 == 1 ? 1'000'000 : 20;
            if (chance(often) == 0)
                useOne(key);
        }
        if (chance(10) == 0)
            (void)must(m_connection.run(u"DELETE FROM api_user WHERE id = ?"_s, {keys.at(chance(int(keys.size())))}));
        if (chance(10) == 0)
            addOne();
        must(transaction.commit());
    }

    void sync()
    {
        must(sampleNow(m_connection, m_clock, chance(10) != 0));
        m_moments.insert(now());
        const SeenUse all =
            seenBy(m_connection, u"SELECT id, CAST(? AS BIGINT), last_used, requests FROM api_user"_s, {now()});
        for (const auto &[apiUser, use] : all)
            m_seen[apiUser].insert_or_assign(now(), use.begin()->second);
    }

    enum class Ask {
        All,
        Present, ///< only of those that were seen at that very moment
    };
    /// The first value at one of \a moments that is not as it was; empty where there is none.
    [[nodiscard]] QString firstWrongAt(const std::set<qint64> &moments, Ask ask = Ask::All) const
    {
        const SeenUse stored = storedSamples(m_connection);
        for (const auto &[apiUser, all] : m_seen) {
            for (const qint64 moment : moments) {
                const bool asks = ask == Ask::All || all.contains(moment);
                if (asks && useAt(stored, apiUser, moment) != useAt(m_seen, apiUser, moment))
                    return u"API user %1 at %2 of %3"_s.arg(apiUser).arg(moment).arg(now());
            }
        }
        for (const auto &[apiUser, all] : stored) {
            if (!m_seen.contains(apiUser))
                return u"API user %1"_s.arg(apiUser);
        }
        return {};
    }

private:
    void addOne()
    {
        (void)must(m_connection.run(
            u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, username_folded, "
            "last_used_state) SELECT ?, guid, full_name, folded_name, 'u', 'u', 2 FROM operator ORDER BY guid LIMIT 1"_s,
            {u"guid-%1"_s.arg(++m_added)}));
    }
    void useOne(const QString &key)
    {
        const bool hasTime = chance(4) != 0;
        const QVariant none(QMetaType::fromType<qint64>());
        (void)must(
            m_connection.run(u"UPDATE api_user SET last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s,
                             {hasTime ? QVariant(now() - chance(3)) : none, hasTime ? 0 : 2,
                              chance(4) != 0 ? QVariant(qint64(chance(3))) : none, key}));
    }

    StoreFixture m_store;
    Connection m_connection = m_store.connect();
    FixedClock m_clock{firstSample};
    QRandomGenerator m_random;
    int m_added = 0;
    SeenUse m_seen;
    std::set<qint64> m_moments;
};

} // namespace

/// How much API users have been used is kept for long, but not all of it for ever, and only what is news.
class TestUsageSamples : public QObject
{
    Q_OBJECT

    static QStringList moments(const Connection &connection)
    {
        return textsOf(connection, u"SELECT at FROM sync_moment ORDER BY at"_s);
    }
    static qint64 samples(const Connection &connection)
    {
        return numberOf(connection, u"SELECT count(*) FROM usage_sample"_s);
    }
    /// The use of all API users becomes another.
    static void useAll(const Connection &connection)
    {
        (void)must(connection.run(u"UPDATE api_user SET requests = coalesce(requests, 0) + 1"_s));
    }
    static void loadThree(const StoreFixture &store)
    {
        (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 3, 1));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyValueIsRightAsFarBackAsItIsKept();
    void everyValueIsRightWhateverTheClockSays();
    void eachSyncWritesWhatIsNews_data();
    void eachSyncWritesWhatIsNews();
    void anUnchangedSyncOfManyWritesNextToNothing();
    void oneThatComesLaterWasNotThereBefore();
    void whatOneThatIsGoneHasUsedStays();
    void thoseOfTheLastDaysStay();
    void theLastCompleteMomentOfADayStays();
    void aGreatManyGoBitByBit();
    void aSyncThatFailsWritesNothing();
    void aClockThatWasWrongOnceTakesNothingWithIt();
    void aClockThatIsBehindALittleComesAfterTheLast();
    void aClockFarInThePastLeavesTheRestAlone();
    void theMigrationLeavesWhatHasChanged();
    void theMigrationOfAClockThatRanAheadIsGoneOnWith();
    void theMigrationCanBeStoppedAnywhere();
};

void TestUsageSamples::everyValueIsRightAsFarBackAsItIsKept()
{
    const bool isLong = samplesAtLength();
    const int days = isLong ? 500 : 450;
    SampledLife life(isLong ? 500 : 60, 1);
    const qint64 begin = life.now();
    const auto check = [&] {
        std::set<qint64> asked;
        for (const qint64 moment : life.moments()) {
            if (moment >= life.now() - UsageSamples::daysKeptWhole * msOfDay)
                asked.insert(moment);
        }
        for (qint64 end = dayOfMoment(begin) - 1; end <= life.now(); end += msOfDay) {
            if (end >= life.now() - UsageSamples::daysKept * msOfDay)
                asked.insert(end);
        }
        return life.firstWrongAt(asked);
    };
    bool hasPaused = false;
    while (life.now() < begin + days * msOfDay) {
        life.goOn();
        life.sync();
        if (life.moments().size() % (isLong ? 100 : 40) == 0)
            QCOMPARE(check(), QString());
        // Several a day, one in several days, and once nobody syncs for long.
        const bool pauses = !hasPaused && life.now() > begin + 200 * msOfDay;
        hasPaused = hasPaused || pauses;
        life.clock().advance(pauses ? 50 * msOfDay
                                    : 1 + life.chance(life.chance(9) == 0 ? 4 * msOfDay : 20 * msOfHour));
    }
    for (int i = 0; i < 10; ++i) { // what there was too much of at once is gone then
        life.sync();
        life.clock().advance(1);
    }
    life.sync();
    QVERIFY(life.moments().size() > 600);
    QCOMPARE(check(), QString());

    // And no more than that.
    const qint64 whole = dayOfMoment(life.now() - UsageSamples::daysKeptWhole * msOfDay);
    const qint64 oldest = dayOfMoment(life.now() - UsageSamples::daysKept * msOfDay);
    for (const auto &[apiUser, uses] : storedSamples(life.connection())) {
        std::map<qint64, int> ofDay;
        std::optional<SampledUse> before;
        for (const auto &[moment, use] : uses) {
            if (moment >= whole)
                QVERIFY(before != use);
            else
                ++ofDay[moment < oldest ? 0 : dayOfMoment(moment)];
            before = use;
        }
        for (const auto &[day, count] : ofDay)
            QCOMPARE(count, 1);
    }
    // The moments: all of the last days, at least the last of every other, and those that samples have.
    QStringList kept;
    std::map<qint64, qint64> lastOfDay;
    for (const qint64 moment : life.moments()) {
        if (moment >= whole)
            kept += QString::number(moment);
        else if (moment >= oldest)
            lastOfDay[dayOfMoment(moment)] = moment;
    }
    QCOMPARE(textsOf(life.connection(), u"SELECT at FROM sync_moment WHERE at >= ? ORDER BY at"_s, {whole}), kept);
    const QStringList all = moments(life.connection());
    for (const auto &[day, last] : lastOfDay)
        QVERIFY(all.contains(QString::number(last)));
    QVERIFY(qsizetype(all.size()) < qsizetype(life.moments().size()));
    QCOMPARE(numberOf(life.connection(),
                      u"SELECT count(*) FROM usage_sample WHERE at NOT IN (SELECT at FROM sync_moment)"_s),
             0);
    QCOMPARE(damageOf(life.connection()), QStringList());
}

void TestUsageSamples::everyValueIsRightWhateverTheClockSays()
{
    const int lives = samplesAtLength() ? 50 : 4;
    int looked = 0;
    for (int seed = 0; seed < lives; ++seed) {
        SampledLife life(20, quint32(seed));
        const QDateTime begin = life.clock().now();
        for (int i = 0; i < 120; ++i) {
            life.goOn();
            life.sync();
            if (life.chance(8) == 0) // it is set, to where it has been or never was
                life.clock().set(begin.addMSecs(life.chance(25 * 24) * msOfHour + i));
            else
                life.clock().advance(1 + life.chance(int(2 * msOfHour)));
            if (life.now() < *life.moments().rbegin() && life.chance(2) == 0)
                life.clock().advance(msOfDay);
        }
        life.sync();
        // Those of which one was less than an hour before the other are for another test.
        QStringList stored = moments(life.connection());
        QStringList expected;
        for (const qint64 moment : life.moments())
            expected += QString::number(moment);
        expected.sort();
        stored.sort();
        if (stored != expected)
            continue;
        // Of one that came or went meanwhile nobody can say whether it was there at a moment that had been before.
        QCOMPARE(life.firstWrongAt(life.moments(), SampledLife::Ask::Present), QString());
        ++looked;
    }
    QVERIFY(looked * 2 > lives);
}

void TestUsageSamples::eachSyncWritesWhatIsNews_data()
{
    QTest::addColumn<int>("apiUsers");
    for (const int count : {0, 1, 255, 256, 257})
        QTest::addRow("%d", count) << count;
}

void TestUsageSamples::eachSyncWritesWhatIsNews()
{
    QFETCH(int, apiUsers);
    const StoreFixture store;
    const Connection connection = store.connect();
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), apiUsers, 1));
    FixedClock clock(firstSample);
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), apiUsers);
    clock.advance(1);
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), apiUsers);
    // From a number to none and back, and from nothing to zero.
    clock.advance(1);
    (void)must(connection.run(u"UPDATE api_user SET requests = CASE WHEN requests IS NULL THEN 0 END"_s));
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), 2 * apiUsers);
    clock.advance(1);
    (void)must(
        connection.run(u"UPDATE api_user SET last_used = NULL, last_used_state = 2 WHERE last_used_state = 0"_s));
    const qint64 forgotten = numberOf(connection, u"SELECT count(*) FROM usage_latest WHERE last_used IS NOT NULL"_s);
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), 2 * apiUsers + forgotten);
    // Another state without a time is no other use.
    clock.advance(1);
    (void)must(connection.run(u"UPDATE api_user SET last_used_state = 1"_s));
    must(sampleNow(connection, clock, false));
    QCOMPARE(samples(connection), 2 * apiUsers + forgotten);
    QCOMPARE(textsOf(connection, u"SELECT complete FROM sync_moment ORDER BY at"_s),
             (QStringList{u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s}));
    // In the same millisecond it is the same sync, and complete if one of them was.
    useAll(connection);
    must(sampleNow(connection, clock, true));
    must(sampleNow(connection, clock, false));
    QCOMPARE(moments(connection).size(), 5);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM sync_moment WHERE complete = 1"_s), 5);
    QCOMPARE(samples(connection), 3 * apiUsers + forgotten);
    QCOMPARE(numberOf(connection,
                      u"SELECT count(*) FROM usage_latest l JOIN api_user a ON a.id = l.api_user AND %1 AND %2"_s.arg(
                          enginesql::same(u"l.requests"_s, u"a.requests"_s),
                          enginesql::same(u"l.last_used"_s, u"a.last_used"_s))),
             apiUsers);
}

void TestUsageSamples::anUnchangedSyncOfManyWritesNextToNothing()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const AccountState account = AccountState::awkward(20'000);
    FixedClock clock(firstSample);
    const auto size = [&] {
        (void)must(connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return QFileInfo(store.path()).size();
    };
    (void)must(mirror(connection, account, clock));
    QCOMPARE(samples(connection), 20'000);
    qint64 before = size();
    for (int i = 0; i < 2; ++i) {
        clock.advance(msOfHour);
        QVERIFY(!must(mirror(connection, account, clock)).changedAnything());
        const qint64 after = size();
        QVERIFY2(after - before <= 16'384, qPrintable(QString::number(after - before)));
        before = after;
    }
    QCOMPARE(samples(connection), 20'000);
    QCOMPARE(moments(connection).size(), 3);
}

void TestUsageSamples::oneThatComesLaterWasNotThereBefore()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    AccountState account = AccountState::awkward(20);
    const ApiUser late = account.apiUsers.takeLast();
    FixedClock clock(firstSample);
    (void)must(mirror(connection, account, clock));
    clock.advance(msOfHour);
    account.apiUsers += late;
    (void)must(mirror(connection, account, clock));
    const qint64 key = apiUsersOf(connection).value(late.guid).key;
    const SeenUse stored = storedSamples(connection);
    QVERIFY(!useAt(stored, key, clock.now().toMSecsSinceEpoch() - 1));
    QVERIFY(useAt(stored, key, clock.now().toMSecsSinceEpoch()));
}

void TestUsageSamples::whatOneThatIsGoneHasUsedStays()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    AccountState account = AccountState::awkward(20);
    FixedClock clock(firstSample);
    (void)must(mirror(connection, account, clock));
    const ApiUser last = account.apiUsers.takeLast();
    const qint64 gone = numberOf(connection, u"SELECT id FROM api_user WHERE guid = ?"_s, {last.guid});
    const SeenUse before = storedSamples(connection);
    for (int day = 1; day < UsageSamples::daysKept + 50; day += 25) {
        clock.set(firstSample.addDays(day));
        (void)must(mirror(connection, account, clock));
        QVERIFY(storedSamples(connection).at(gone) == before.at(gone));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM usage_latest"_s), 19);
    }
    // It comes back as another one.
    account.apiUsers += last;
    clock.advance(1);
    (void)must(mirror(connection, account, clock));
    const ApiUserKey back = apiUsersOf(connection).value(last.guid).key;
    QVERIFY(back != gone);
    QCOMPARE(storedSamples(connection).at(back).size(), size_t(1));
    QVERIFY(storedSamples(connection).at(gone) == before.at(gone));
}

void TestUsageSamples::thoseOfTheLastDaysStay()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    loadThree(store);
    FixedClock clock(firstSample);
    const qint64 day = dayOfMoment(firstSample.toMSecsSinceEpoch());
    const auto syncAt = [&](qint64 milliseconds) {
        clock.set(QDateTime::fromMSecsSinceEpoch(day + milliseconds, inUtc));
        useAll(connection);
        must(sampleNow(connection, clock));
    };
    const auto count = [&] { return QList<qint64>{samples(connection), qint64(moments(connection).size())}; };
    const qint64 whole = UsageSamples::daysKeptWhole * msOfDay;
    syncAt(0);
    syncAt(1);
    syncAt(msOfDay - 1);
    syncAt(whole); // the first is just as old as can be
    syncAt(whole + msOfDay - 1); // of that day one moment is not
    QCOMPARE(count(), (QList<qint64>{15, 5}));
    syncAt(whole + msOfDay);
    QCOMPARE(count(), (QList<qint64>{12, 4}));
    QCOMPARE(moments(connection).constFirst(), QString::number(day + msOfDay - 1));
    // After a long gap nothing more goes, until that is as long ago as samples are kept whole.
    const qint64 oldest = UsageSamples::daysKept * msOfDay;
    syncAt(oldest - whole);
    syncAt(oldest);
    QCOMPARE(count(), (QList<qint64>{18, 6}));
    syncAt(oldest + 1); // two of one day had been left before the gap
    QCOMPARE(count(), (QList<qint64>{18, 6}));
    syncAt(oldest + 10 * msOfDay);
    syncAt(oldest + 36 * msOfDay - 1); // the last one before the gap is as old as can be
    QCOMPARE(count(), (QList<qint64>{24, 8}));
    QCOMPARE(moments(connection).constFirst(), QString::number(day + msOfDay - 1));
    syncAt(oldest + 37 * msOfDay); // of all before the gap the newest is left
    QCOMPARE(count(), (QList<qint64>{18, 6}));
    QCOMPARE(moments(connection).constFirst(), QString::number(day + whole + msOfDay));
}

void TestUsageSamples::theLastCompleteMomentOfADayStays()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    FixedClock clock(firstSample);
    for (const bool complete : {true, false, true, false, false}) {
        must(sampleNow(connection, clock, complete));
        clock.advance(1);
    }
    for (const int days : {10, 20, UsageSamples::daysKeptWhole + 2}) {
        clock.set(firstSample.addDays(days));
        must(sampleNow(connection, clock));
    }
    QCOMPARE(textsOf(connection, u"SELECT (at - CAST(? AS BIGINT)) || ' ' || complete FROM sync_moment ORDER BY at"_s,
                     {firstSample.toMSecsSinceEpoch()})
                 .mid(0, 2),
             (QStringList{u"2 1"_s, u"4 0"_s}));
    QCOMPARE(moments(connection).size(), 5);
}

void TestUsageSamples::aGreatManyGoBitByBit()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const qint64 first = firstSample.toMSecsSinceEpoch();
    FixedClock clock(firstSample);
    must(sampleNow(connection, clock));
    (void)must(connection.run(
        u"INSERT INTO usage_sample (at, api_user) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 299999) SELECT CAST(? AS BIGINT) + i / 10000, i % 10000 FROM n"_s,
        {first}));
    (void)must(connection.run(
        u"INSERT INTO sync_moment (at, complete) SELECT DISTINCT at, 1 FROM usage_sample WHERE at > ?"_s, {first}));
    for (const int days : {30, 60, 90}) { // no gap
        (void)must(connection.run(u"INSERT INTO sync_moment (at, complete) VALUES (?, 1)"_s,
                                  {firstSample.addDays(days).toMSecsSinceEpoch()}));
    }
    clock.set(firstSample.addDays(100));
    QList<qint64> left;
    for (int sync = 0; sync < 4; ++sync) {
        clock.advance(1);
        must(sampleNow(connection, clock));
        left += samples(connection);
    }
    QCOMPARE(left, (QList<qint64>{200'000, 100'000, 10'000, 10'000}));
    QCOMPARE(moments(connection).constFirst(), QString::number(first + 29));
}

void TestUsageSamples::aSyncThatFailsWritesNothing()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    AccountState account = AccountState::awkward(20);
    FixedClock clock(firstSample);
    for (int i = 0; i < 3; ++i) {
        clock.set(firstSample.addSecs(i));
        account.apiUsers[3].requestsLast30Days = i;
        (void)must(mirror(connection, account, clock));
    }
    const QStringList before = dumpOf(connection);
    clock.set(firstSample.addDays(20));
    account.apiUsers[3].requestsLast30Days = 77;
    std::stop_source stop;
    MirrorOptions options{.stop = stop.get_token()};
    options.onStep = [&](int done, int total) {
        if (done + 1 == total)
            stop.request_stop();
    };
    QVERIFY(!mirror(connection, account, clock, options));
    QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    const Status stopped = sampleNow(connection, clock, true, stop.get_token());
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    (void)must(mirror(connection, account, clock));
    QCOMPARE(samples(connection), 20 + 3);
}

void TestUsageSamples::aClockThatWasWrongOnceTakesNothingWithIt()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    loadThree(store);
    FixedClock clock(firstSample);
    const auto syncOn = [&](const QDateTime &moment) {
        clock.set(moment);
        useAll(connection);
        must(sampleNow(connection, clock));
    };
    for (int i = 0; i < 60; ++i)
        syncOn(firstSample.addDays(i));
    const SeenUse before = storedSamples(connection);
    QCOMPARE(samples(connection), 180);
    syncOn(firstSample.addYears(7));
    // The clock is right again, and what it has written meanwhile changes nothing of the rest.
    for (int i = 60; i < 63; ++i)
        syncOn(firstSample.addDays(i));
    QCOMPARE(moments(connection).size(), 64);
    QCOMPARE(samples(connection), 64 * 3);
    const SeenUse after = storedSamples(connection);
    for (const auto &[apiUser, uses] : before) {
        for (const auto &[moment, use] : uses)
            QVERIFY(after.at(apiUser).at(moment) == use);
    }
    // What has not changed since is right as well, before that moment and after.
    clock.set(firstSample.addDays(63));
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), 64 * 3);
    clock.set(firstSample.addYears(7).addMSecs(1));
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), 65 * 3);
    const SeenUse last = storedSamples(connection);
    for (const auto &[apiUser, uses] : last)
        QVERIFY(uses.rbegin()->second == uses.at(firstSample.addDays(62).toMSecsSinceEpoch()));
}

void TestUsageSamples::aClockThatIsBehindALittleComesAfterTheLast()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    loadThree(store);
    FixedClock clock(firstSample);
    must(sampleNow(connection, clock));
    // As where two machines take turns.
    for (int i = 0; i < 3; ++i) {
        clock.set(firstSample.addMSecs(i % 2 == 0 ? i + 1 - msOfHour : -1));
        must(sampleNow(connection, clock));
    }
    QCOMPARE(samples(connection), 3);
    useAll(connection);
    clock.set(firstSample);
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), 6);
    const qint64 first = firstSample.toMSecsSinceEpoch();
    QCOMPARE(moments(connection),
             (QStringList{QString::number(first), QString::number(first + 1), QString::number(first + 2),
                          QString::number(first + 3), QString::number(first + 4)}));
    clock.set(firstSample.addMSecs(4 - msOfHour));
    must(sampleNow(connection, clock));
    QCOMPARE(moments(connection).constFirst(), QString::number(first + 4 - msOfHour));
    QCOMPARE(samples(connection), 9); // the moment after it has one of each already
}

void TestUsageSamples::aClockFarInThePastLeavesTheRestAlone()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    enginesql::beFast(connection);
    loadThree(store);
    FixedClock clock(firstSample);
    for (int i = 0; i < 60 * 4; ++i) {
        useAll(connection);
        must(sampleNow(connection, clock));
        clock.advance(6 * msOfHour);
    }
    const QDateTime right = clock.now();
    const SeenUse before = storedSamples(connection);
    for (const QDateTime &wrong : {QDateTime(QDate(1970, 1, 1), QTime(0, 0), inUtc),
                                   QDateTime(QDate(1969, 12, 31), QTime(23, 0), inUtc), firstSample.addYears(-3)}) {
        clock.set(wrong);
        must(sampleNow(connection, clock));
        clock.advance(msOfHour);
        must(sampleNow(connection, clock)); // as it was an hour ago
    }
    const SeenUse meanwhile = storedSamples(connection);
    for (const auto &[apiUser, uses] : before) {
        for (const auto &[moment, use] : uses)
            QVERIFY(meanwhile.at(apiUser).at(moment) == use);
        // At each of the three moments and, of the second, the next one.
        QCOMPARE(meanwhile.at(apiUser).size(), uses.size() + 4);
    }
    // Right again: all is there, and of what was written meanwhile each has its newest.
    clock.set(right);
    useAll(connection);
    must(sampleNow(connection, clock));
    for (int i = 0; i < 3; ++i) {
        clock.advance(1);
        must(sampleNow(connection, clock));
    }
    const SeenUse after = storedSamples(connection);
    for (const auto &[apiUser, uses] : before) {
        const auto &now = after.at(apiUser);
        for (auto moment = uses.rbegin(); moment != uses.rend(); ++moment) {
            if (moment->first >= right.toMSecsSinceEpoch() - UsageSamples::daysKeptWhole * msOfDay)
                QVERIFY(now.at(moment->first) == moment->second);
        }
        QCOMPARE(now.begin()->first, firstSample.addYears(-3).toMSecsSinceEpoch());
        QVERIFY(std::next(now.begin())->first > firstSample.toMSecsSinceEpoch());
        QVERIFY(now.at(right.toMSecsSinceEpoch()) == now.rbegin()->second);
    }
    QCOMPARE(damageOf(connection), QStringList());
}

/// What a program before samples by change had of API user \a i at its sync number \a moment.
SampledUse useBeforeMigration(qint64 i, qint64 moment)
{
    const qint64 requests = i % 10 < 7 ? i : i + moment / (1 + i % 24);
    return {.lastUsed = i % 3 == 0 ? std::nullopt : std::optional(1'000 + requests / 2),
            .requests = i % 11 == 0 ? std::nullopt : std::optional(requests)};
}

void TestUsageSamples::theMigrationLeavesWhatHasChanged()
{
    const qint64 apiUsers = samplesAtLength() ? 2'000 : 150;
    const qint64 syncs = samplesAtLength() ? 35 * 24 : 200;
    constexpr int gone = 20; // beyond those that are there, and only in the first half of the syncs
    const qint64 first = firstSample.toMSecsSinceEpoch();
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"old.sqlite"_s)};
    const auto freePages = [](const Connection &connection) {
        return numberOf(connection, u"PRAGMA freelist_count"_s);
    };
    {
        const Connection old = must(Connection::open(location, Connection::Access::Create, Directory::writeTimeout));
        must(migrate(old, old.dialect().migrations().mid(0, 8)));
        (void)must(old.run(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('o', 'o', 'o')"_s));
        (void)must(
            old.run(u"INSERT INTO api_user (id, guid, operator_guid, operator_name, operator_folded, username, "
                    "username_folded, last_used_state) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                    "WHERE i < ?) SELECT i, 'g' || i, 'o', 'o', 'o', 'u', 'u', 2 FROM n"_s,
                    {apiUsers}));
        (void)must(old.run(
            u"INSERT INTO usage_sample (at, api_user, last_used, requests) "
            "WITH RECURSIVE m (t) AS (SELECT 0 UNION ALL SELECT t + 1 FROM m WHERE t + 1 < ?), "
            "n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?), "
            "use (t, i, r) AS (SELECT t, i, CASE WHEN i % 10 < 7 THEN i ELSE i + t / (1 + i % 24) END FROM m, n) "
            "SELECT ? + t * 3600000, i, CASE WHEN i % 3 <> 0 THEN 1000 + r / 2 END, CASE WHEN i % 11 <> 0 THEN r END "
            "FROM use WHERE i <= ? OR t * 2 < ? ORDER BY t, i"_s,
            {syncs, apiUsers + gone, first, apiUsers, syncs}));
    }
    const Directory directory = must(Directory::open(location, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));

    SeenUse expected;
    QStringList expectedMoments;
    for (qint64 moment = 0; moment < syncs; ++moment) {
        expectedMoments += u"%1 1"_s.arg(first + moment * msOfHour);
        for (qint64 i = 1; i <= apiUsers + (moment * 2 < syncs ? gone : 0); ++i) {
            const SampledUse use = useBeforeMigration(i, moment);
            if (moment == 0 || use != useBeforeMigration(i, moment - 1))
                expected[i][first + moment * msOfHour] = use;
        }
    }
    QVERIFY(storedSamples(connection) == expected);
    QCOMPARE(textsOf(connection, u"SELECT at || ' ' || complete FROM sync_moment ORDER BY at"_s), expectedMoments);
    QVERIFY(samples(connection) * 4 < apiUsers * syncs);
    QVERIFY(freePages(connection) > 0); // used again by and by
    QCOMPARE(damageOf(connection), QStringList());

    // The next sync goes on from there.
    FixedClock clock(firstSample.addMSecs(syncs * msOfHour));
    const qint64 before = samples(connection);
    for (qint64 i = 1; i <= apiUsers; ++i) {
        const SampledUse use = useBeforeMigration(i, syncs - 1);
        const QVariant none(QMetaType::fromType<qint64>());
        (void)must(
            connection.run(u"UPDATE api_user SET last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s,
                           {use.lastUsed ? QVariant(*use.lastUsed) : none, use.lastUsed ? 0 : 2,
                            use.requests ? QVariant(*use.requests) : none, i}));
    }
    must(sampleNow(connection, clock));
    QCOMPARE(samples(connection), before);
}

void TestUsageSamples::theMigrationOfAClockThatRanAheadIsGoneOnWith()
{
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"old.sqlite"_s)};
    const qint64 first = firstSample.toMSecsSinceEpoch();
    {
        const Connection old = must(Connection::open(location, Connection::Access::Create, Directory::writeTimeout));
        must(migrate(old, old.dialect().migrations().mid(0, 8)));
        (void)must(old.run(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('o', 'o', 'o')"_s));
        (void)must(old.run(u"INSERT INTO api_user (id, guid, operator_guid, operator_name, operator_folded, username, "
                           "username_folded, last_used_state, requests) VALUES (1, 'g', 'o', 'o', 'o', 'u', 'u', 2, "
                           "7)"_s));
        (void)must(old.run(u"INSERT INTO usage_sample (at, api_user, requests) VALUES (?, 1, 5), (?, 1, 7)"_s,
                           {first, first + 7 * 365 * msOfDay}));
    }
    const Directory directory = must(Directory::open(location, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    FixedClock clock(firstSample.addDays(1));
    must(sampleNow(connection, clock));
    QCOMPARE(useAt(storedSamples(connection), 1, clock.now().toMSecsSinceEpoch()).value().requests, std::optional(7LL));
    QCOMPARE(samples(connection), 3);
}

void TestUsageSamples::theMigrationCanBeStoppedAnywhere()
{
    const QTemporaryDir folder;
    const Connection connection = oldDirectory(folder.filePath(u"old.sqlite"_s), 8, AccountState::awkward(30));
    (void)must(connection.run(u"INSERT INTO usage_sample (at, api_user, last_used, requests) SELECT t, id, last_used, "
                              "requests + t / 3 FROM api_user, (SELECT 1 AS t UNION SELECT 2 UNION SELECT 3)"_s));
    const QStringList before = dumpOf(connection);
    const QList<Migration> &all = connection.dialect().migrations();
    int stops = 0;
    for (;; ++stops) {
        std::stop_source stop;
        const Status migrated = migrate(connection, all.mid(0, 9), stop.get_token(), [&](int done, int) {
            if (done == stops)
                stop.request_stop();
        });
        if (migrated)
            break;
        QCOMPARE(migrated.error().kind, ErrorKind::Cancelled);
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    }
    QVERIFY(stops > 15);
    QCOMPARE(damageOf(connection), QStringList());
    QCOMPARE(moments(connection), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    const qint64 counted = numberOf(connection, u"SELECT count(*) FROM api_user WHERE requests IS NOT NULL"_s);
    QCOMPARE(samples(connection), 30 + counted);
}

UMH_TEST(TestUsageSamples)
#include "tst_usagesamples.moc"
