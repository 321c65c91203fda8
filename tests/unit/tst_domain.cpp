#include "domain/apiuser.h"
#include "domain/directoryquery.h"
#include "domain/time/relativetime.h"
#include "store/keylist.h"
#include "store/keyset.h"
#include "support/fixedclock.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <functional>
#include <set>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QDateTime utcOf(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
}

} // namespace

/// The plain values: how long ago something was, what the types are called, what counts as used, and sets of keys.
class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void relativeTimeCountsTheLargestUnitThatFits_data();
    void relativeTimeCountsTheLargestUnitThatFits();
    void relativeTimeIsTheSameInEveryTimeZone();
    void typesAreShownAsTheProductWritesThem_data();
    void typesAreShownAsTheProductWritesThem();
    void usedInLast30DaysGoesByLastUseThenRequests_data();
    void usedInLast30DaysGoesByLastUseThenRequests();
    void withoutALastUseItIsNotYetUsedOnlyWhenThatIsSure_data();
    void withoutALastUseItIsNotYetUsedOnlyWhenThatIsSure();
    void filtersAreEqualWhateverTheirOrderAndSpelling();
    void filtersWithoutValuesAreEmpty();
    void typesAreAddedAndTakenOff();
    void aMonthBeginsAndEndsInLocalTime();
    void fixedClockShowsWhatItWasTold();
    void keyListIsChangedRowByRow();
    void keyListIsSharedUntilItIsChanged();
    void keySetHoldsWhatWasInserted();
    void keySetTakesKeysBeyondItsRoom();
    void keySetStopsWhenAskedTo();
    void keySetAgreesWithAnOrdinarySet();
};

void TestDomain::relativeTimeCountsTheLargestUnitThatFits_data()
{
    using Unit = RelativeTime::Unit;
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<RelativeTime>("expected");

    const auto row = [](const char *name, const QString &then, const QString &now, Unit unit, int count) {
        QTest::newRow(name) << utcOf(then) << utcOf(now) << RelativeTime{unit, count};
    };
    const QString noon = u"2024-05-15T12:00:00"_s;
    row("now", noon, noon, Unit::JustNow, 0);
    row("59 s", u"2024-05-15T11:59:01"_s, noon, Unit::JustNow, 0);
    row("just under 60 s", u"2024-05-15T11:59:00.001"_s, noon, Unit::JustNow, 0);
    row("60 s", u"2024-05-15T11:59:00"_s, noon, Unit::Minutes, 1);
    row("119 s", u"2024-05-15T11:58:01"_s, noon, Unit::Minutes, 1);
    row("59 min", u"2024-05-15T11:01:00"_s, noon, Unit::Minutes, 59);
    row("59 min 59 s", u"2024-05-15T11:00:01"_s, noon, Unit::Minutes, 59);
    row("60 min", u"2024-05-15T11:00:00"_s, noon, Unit::Hours, 1);
    row("23 h 59 min 59 s", u"2024-05-14T12:00:01"_s, noon, Unit::Hours, 23);
    row("24 h", u"2024-05-14T12:00:00"_s, noon, Unit::Days, 1);
    row("29 days after a month of 30", u"2024-04-16T12:00:00"_s, noon, Unit::Days, 29);
    row("30 days after a month of 30", u"2024-04-15T12:00:00"_s, noon, Unit::Months, 1);
    row("30 days after a month of 31", u"2024-05-15T12:00:00"_s, u"2024-06-14T12:00:00"_s, Unit::Days, 30);
    row("31 days after a month of 31", u"2024-05-15T12:00:00"_s, u"2024-06-15T12:00:00"_s, Unit::Months, 1);
    row("a second short of a month", u"2024-04-15T12:00:01"_s, noon, Unit::Days, 29);
    row("end of January to end of February", u"2023-01-31T12:00:00"_s, u"2023-02-28T12:00:00"_s, Unit::Months, 1);
    row("end of January to 27 February", u"2023-01-31T12:00:00"_s, u"2023-02-27T12:00:00"_s, Unit::Days, 27);
    row("two months", u"2024-03-15T12:00:00"_s, noon, Unit::Months, 2);
    row("a second short of a year", u"2023-05-15T12:00:01"_s, noon, Unit::Months, 11);
    row("11 months", u"2023-06-15T12:00:00"_s, noon, Unit::Months, 11);
    row("12 months", u"2023-05-15T12:00:00"_s, noon, Unit::Years, 1);
    row("a second short of two years", u"2022-05-15T12:00:01"_s, noon, Unit::Years, 1);
    row("from 29 February, a day short", u"2020-02-29T12:00:00"_s, u"2021-02-27T12:00:00"_s, Unit::Months, 11);
    row("from 29 February, a year", u"2020-02-29T12:00:00"_s, u"2021-02-28T12:00:00"_s, Unit::Years, 1);
    row("from 29 February, four years", u"2020-02-29T12:00:00"_s, u"2024-02-29T12:00:00"_s, Unit::Years, 4);
    row("from 29 February, a second short of four", u"2020-02-29T12:00:01"_s, u"2024-02-29T12:00:00"_s, Unit::Years, 3);
    row("to 29 February, a month", u"2024-01-29T12:00:00"_s, u"2024-02-29T12:00:00"_s, Unit::Months, 1);
    row("across New Year", u"2023-12-31T23:59:30"_s, u"2024-01-01T00:00:30"_s, Unit::Minutes, 1);
    row("a century", u"1924-05-15T12:00:00"_s, noon, Unit::Years, 100);
    row("a minute ahead", u"2024-05-15T12:01:00"_s, noon, Unit::JustNow, 0);
    row("more than a minute ahead", u"2024-05-15T12:01:00.001"_s, noon, Unit::Future, 0);
    row("a year ahead", u"2025-05-15T12:00:00"_s, noon, Unit::Future, 0);
}

void TestDomain::relativeTimeCountsTheLargestUnitThatFits()
{
    QFETCH(QDateTime, then);
    QFETCH(QDateTime, now);
    QFETCH(RelativeTime, expected);
    const RelativeTime actual = relativeTime(then, now);
    QCOMPARE(actual.unit, expected.unit);
    QCOMPARE(actual.count, expected.count);
}

void TestDomain::relativeTimeIsTheSameInEveryTimeZone()
{
    // The clocks of Amsterdam went forward between the two; a day is 24 hours all the same.
    const QDateTime then = utcOf(u"2024-03-30T12:00:00"_s);
    const QDateTime now = utcOf(u"2024-03-31T12:00:00"_s);
    for (const char *zone : {"Europe/Amsterdam", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns"}) {
        const QTimeZone timeZone{QByteArray(zone)};
        QVERIFY2(timeZone.isValid(), zone);
        QVERIFY2(relativeTime(then.toTimeZone(timeZone), now) == relativeTime(then, now), zone);
        QVERIFY2(relativeTime(then, now.toTimeZone(timeZone)) == relativeTime(then, now), zone);
    }
    QVERIFY((relativeTime(then.toOffsetFromUtc(-9 * 3600), now.toLocalTime())
             == RelativeTime{RelativeTime::Unit::Days, 1}));
}

void TestDomain::typesAreShownAsTheProductWritesThem_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("shown");

    QTest::newRow("generic") << u"Generic"_s << u"Generic"_s;
    QTest::newRow("mobile app") << u"MobileApp"_s << u"Mobile App"_s;
    QTest::newRow("transaction recorder") << u"TransactionRecorder"_s << u"Transaction Recorder"_s;
    QTest::newRow("Grafana") << u"Grafana"_s << u"Grafana"_s;
    QTest::newRow("unknown, as received") << u"BrandNew_2"_s << u"BrandNew_2"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("null") << QString() << QString();
}

void TestDomain::typesAreShownAsTheProductWritesThem()
{
    QFETCH(QString, received);
    QFETCH(QString, shown);
    QCOMPARE(displayType(received), shown);
    QCOMPARE(displayType(received).isNull(), shown.isNull());
}

void TestDomain::usedInLast30DaysGoesByLastUseThenRequests_data()
{
    QTest::addColumn<QDateTime>("lastUsed");
    QTest::addColumn<LastUsedState>("state");
    QTest::addColumn<qint64>("requests"); // -1 for none
    QTest::addColumn<bool>("expected");

    const QDateTime now = utcOf(u"2024-05-15T12:00:00"_s);
    QTest::newRow("just now") << now << LastUsedState::Used << qint64(-1) << true;
    QTest::newRow("by a clock that is ahead") << now.addSecs(60) << LastUsedState::Used << qint64(-1) << true;
    QTest::newRow("30 days ago") << now.addDays(-30) << LastUsedState::Used << qint64(0) << true;
    QTest::newRow("a moment more") << now.addDays(-30).addMSecs(-1) << LastUsedState::Used << qint64(0) << false;
    QTest::newRow("a moment more, with requests")
        << now.addDays(-30).addMSecs(-1) << LastUsedState::Used << qint64(1) << true;
    QTest::newRow("unknown") << QDateTime() << LastUsedState::Unknown << qint64(-1) << false;
    QTest::newRow("unknown, no requests") << QDateTime() << LastUsedState::Unknown << qint64(0) << false;
    QTest::newRow("unknown, with requests") << QDateTime() << LastUsedState::Unknown << qint64(7) << true;
    QTest::newRow("not yet used") << QDateTime() << LastUsedState::NotYetUsed << qint64(0) << false;
}

void TestDomain::usedInLast30DaysGoesByLastUseThenRequests()
{
    QFETCH(QDateTime, lastUsed);
    QFETCH(LastUsedState, state);
    QFETCH(qint64, requests);
    ApiUser apiUser;
    apiUser.lastUsed = lastUsed;
    apiUser.lastUsedState = state;
    if (requests >= 0)
        apiUser.requestsLast30Days = requests;
    QTEST(usedInLast30Days(apiUser, utcOf(u"2024-05-15T12:00:00"_s)), "expected");
}

void TestDomain::withoutALastUseItIsNotYetUsedOnlyWhenThatIsSure_data()
{
    QTest::addColumn<bool>("fieldPresent");
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<qint64>("requests"); // -1 for none
    QTest::addColumn<LastUsedState>("expected");

    const QDateTime began = utcOf(u"2022-11-01T00:00:00"_s);
    QTest::newRow("created as it began") << true << began << qint64(-1) << LastUsedState::NotYetUsed;
    QTest::newRow("the same, 0 requests") << true << began << qint64(0) << LastUsedState::NotYetUsed;
    QTest::newRow("the same, in another zone")
        << true << began.toOffsetFromUtc(-5 * 3600) << qint64(0) << LastUsedState::NotYetUsed;
    QTest::newRow("requests") << true << began << qint64(1) << LastUsedState::Unknown;
    QTest::newRow("created before") << true << began.addMSecs(-1) << qint64(0) << LastUsedState::Unknown;
    QTest::newRow("creation unknown") << true << QDateTime() << qint64(0) << LastUsedState::Unknown;
    QTest::newRow("field not sent") << false << began << qint64(0) << LastUsedState::Unknown;
}

void TestDomain::withoutALastUseItIsNotYetUsedOnlyWhenThatIsSure()
{
    QFETCH(bool, fieldPresent);
    QFETCH(QDateTime, created);
    QFETCH(qint64, requests);
    const std::optional<qint64> known = requests < 0 ? std::nullopt : std::optional(requests);
    QTEST(lastUsedStateWithoutDate(fieldPresent, created, known), "expected");
}

void TestDomain::filtersAreEqualWhateverTheirOrderAndSpelling()
{
    using enum LastUseFilter;
    const ApiUserFilter filter{.lastUse = {NotYetUsed, InactiveOver90Days},
                               .created = {CreatedFilter::ThisMonth, CreatedFilter::Unknown},
                               .types = {u"Mobile App"_s, u"Generic"_s}};
    const ApiUserFilter same{.lastUse = {InactiveOver90Days, NotYetUsed, NotYetUsed},
                             .created = {CreatedFilter::Unknown, CreatedFilter::ThisMonth},
                             .types = {u"generic"_s, u"GÉNERIC"_s, u"MobileApp"_s, u"mobile app"_s}};
    QVERIFY(filter == same);
    QVERIFY(haveSameFilter(ApiUserQuery{{}, filter}, ApiUserQuery{{ApiUserSort::Type, Qt::DescendingOrder}, same}));
    for (const auto &change : QList<std::function<void(ApiUserFilter &)>>{
             [](ApiUserFilter &changed) { changed.lastUse.insert(Unknown); },
             [](ApiUserFilter &changed) { changed.lastUse.remove(NotYetUsed); },
             [](ApiUserFilter &changed) { changed.created = CreatedFilter::ThisMonth; },
             [](ApiUserFilter &changed) { changed.types.insert(u"Grafana"_s); },
             [](ApiUserFilter &changed) { changed.types.insert(u""_s); },
             [](ApiUserFilter &changed) { changed.types.remove(u"GENERIC"_s); },
         }) {
        ApiUserFilter other = same;
        change(other);
        QVERIFY(filter != other);
    }
    QVERIFY(OperatorFilter{.administrators = true} != OperatorFilter{.withoutApiUsers = true});
    QVERIFY(OperatorGroupFilter{.withoutMembers = true} != OperatorGroupFilter{.withoutApiUsers = true});
}

void TestDomain::filtersWithoutValuesAreEmpty()
{
    QVERIFY(ApiUserFilter{}.isEmpty());
    QVERIFY(!ApiUserFilter{.lastUse = LastUseFilter::Within30Days}.isEmpty()); // the first of its kind
    QVERIFY(!ApiUserFilter{.created = CreatedFilter::Within7Days}.isEmpty());
    QVERIFY(!ApiUserFilter{.types = u" "_s}.isEmpty()); // those without a type
    ApiUserFilter filter{.created = CreatedFilter::Unknown, .types = u"Generic"_s};
    filter.created.remove(CreatedFilter::Unknown);
    filter.types.remove(u"generic"_s);
    QVERIFY(filter.isEmpty());
    QVERIFY(!OperatorFilter{.administrators = true}.isEmpty());
    QVERIFY(!OperatorFilter{.withoutApiUsers = true}.isEmpty());
    QVERIFY(!OperatorGroupFilter{.withoutApiUsers = true}.isEmpty());
}

void TestDomain::typesAreAddedAndTakenOff()
{
    ApiUserTypes types{u"TransactionRecorder"_s, u"generic"_s, u"Generic"_s};
    QCOMPARE(types.list(), QStringList({u"generic"_s, u"Transaction Recorder"_s}));
    QVERIFY(types.contains(u"transaction recorder"_s) && !types.contains(u"Transaction"_s) && !types.contains({}));
    types.insert({});
    types.insert(u"  "_s);
    QCOMPARE(types.list().size(), 3);
    QVERIFY(types.contains(u""_s));
    types.remove(u"TRANSACTION RECORDER"_s);
    types.remove(u"Grafana"_s);
    QVERIFY((types == ApiUserTypes{QString(), u"GENERIC"_s}));
}

void TestDomain::aMonthBeginsAndEndsInLocalTime()
{
    const auto monthOf = [](const char *zone, const QString &now) {
        qputenv("TZ", zone);
        const std::optional<TimeStretch> stretch = stretchOf(CreatedFilter::ThisMonth, utcOf(now));
        qunsetenv("TZ");
        return stretch->from.toString(Qt::ISODate) + u' ' + stretch->before.toString(Qt::ISODate);
    };
    QCOMPARE(monthOf("UTC", u"2024-02-29T23:59:59.999"_s), u"2024-02-01T00:00:00Z 2024-03-01T00:00:00Z"_s);
    QCOMPARE(monthOf("Europe/Amsterdam", u"2024-12-31T23:00:00"_s), u"2024-12-31T23:00:00Z 2025-01-31T23:00:00Z"_s);
    QCOMPARE(monthOf("Europe/Amsterdam", u"2024-03-31T12:00:00"_s), u"2024-02-29T23:00:00Z 2024-03-31T22:00:00Z"_s);
    QCOMPARE(monthOf("America/New_York", u"2024-03-01T04:59:59"_s), u"2024-02-01T05:00:00Z 2024-03-01T05:00:00Z"_s);
}

void TestDomain::fixedClockShowsWhatItWasTold()
{
    FixedClock clock(utcOf(u"2024-05-15T12:00:00"_s).toOffsetFromUtc(7200));
    QCOMPARE(clock.now(), utcOf(u"2024-05-15T12:00:00"_s));
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    clock.set(utcOf(u"2025-01-01T00:00:00"_s));
    QCOMPARE(clock.now(), utcOf(u"2025-01-01T00:00:00"_s));
    QCOMPARE(Clock::system().now().timeSpec(), Qt::UTC);
}

void TestDomain::keyListIsChangedRowByRow()
{
    KeyList keys;
    QVERIFY(keys.isEmpty());
    QCOMPARE(keys.find(1), -1);
    QVERIFY(keys == KeyList());
    keys.append(7);
    keys.append(9);
    keys.append(11);
    keys.put(1, KeyList{8});
    keys.put(4, KeyList{12, 13});
    QVERIFY(keys == (KeyList{7, 8, 9, 11, 12, 13}));
    QCOMPARE(keys.at(3), RowKey(11));
    QCOMPARE(keys.find(7), 0);
    QCOMPARE(keys.find(13), 5);
    QCOMPARE(keys.find(10), -1);
    keys.take(5);
    keys.take(1, 3);
    QVERIFY(keys == (KeyList{7, 12}));
    keys.take(0, 2);
    QVERIFY(keys.isEmpty() && keys == KeyList());
}

void TestDomain::keyListIsSharedUntilItIsChanged()
{
    KeyList keys{1, 2, 3};
    const RowKey *const place = keys.begin();
    {
        const KeyList copy = keys;
        QCOMPARE(copy.begin(), place);
        QVERIFY(copy.isCopyOf(keys));
        keys.take(0);
        QVERIFY(keys.begin() != place && !copy.isCopyOf(keys));
        QVERIFY(copy == (KeyList{1, 2, 3}) && keys == (KeyList{2, 3}));
        keys = copy;
        QVERIFY(copy.isCopyOf(keys));
    }
    keys.take(2); // in place again, now that the copy is gone
    QCOMPARE(keys.begin(), place);
    QVERIFY(keys == (KeyList{1, 2}));
}

void TestDomain::keySetHoldsWhatWasInserted()
{
    KeySet keys(200);
    for (const ApiUserKey key : {0, 1, 63, 64, 65, 127, 128, 200, 64})
        keys.insert(key);
    QCOMPARE(keys.size(), 8);
    QVERIFY(keys.contains(64));
    QVERIFY(!keys.contains(66));
    keys.remove(64);
    keys.remove(64);
    keys.remove(66);
    QVERIFY(!keys.contains(64));
    QCOMPARE(keys.size(), 7);
}

void TestDomain::keySetTakesKeysBeyondItsRoom()
{
    // In the order in which they come out.
    const QList<ApiUserKey> strange = {-(ApiUserKey(1) << 62), -64, -1, 7, 128, ApiUserKey(1) << 40,
                                       ApiUserKey(1) << 62};
    for (KeySet keys : {KeySet(), KeySet(-1), KeySet(-65), KeySet(100), KeySet(ApiUserKey(1) << 62)}) {
        for (const ApiUserKey key : strange) {
            QVERIFY(!keys.contains(key));
            keys.insert(key);
            keys.insert(key);
            QVERIFY(keys.contains(key));
        }
        QCOMPARE(keys.size(), strange.size());
        QList<ApiUserKey> seen;
        keys.forEach([&](ApiUserKey key) {
            seen += key;
            return true;
        });
        QCOMPARE(seen, strange);
        for (const ApiUserKey key : strange) {
            keys.remove(key);
            keys.remove(key);
            QVERIFY(!keys.contains(key));
        }
        QCOMPARE(keys.size(), 0);
    }
}

void TestDomain::keySetStopsWhenAskedTo()
{
    KeySet keys(200);
    for (const ApiUserKey key : {3, 70, 150})
        keys.insert(key);
    QList<ApiUserKey> seen;
    keys.forEach([&](ApiUserKey key) {
        seen += key;
        return seen.size() < 2;
    });
    QCOMPARE(seen, (QList<ApiUserKey>{3, 70}));
}

void TestDomain::keySetAgreesWithAnOrdinarySet()
{
    QRandomGenerator random(1);
    KeySet keys(5'000);
    std::set<ApiUserKey> expected;
    for (int i = 0; i < 20'000; ++i) {
        const ApiUserKey key = random.bounded(5'001);
        if (random.bounded(3) == 0) {
            keys.remove(key);
            expected.erase(key);
        } else {
            keys.insert(key);
            expected.insert(key);
        }
        QCOMPARE(keys.contains(key), expected.contains(key));
    }
    QCOMPARE(size_t(keys.size()), expected.size());
    std::vector<ApiUserKey> inOrder;
    keys.forEach([&](ApiUserKey key) {
        inOrder.push_back(key);
        return true;
    });
    QVERIFY(std::equal(inOrder.begin(), inOrder.end(), expected.begin(), expected.end()));
}

UMH_TEST(TestDomain)
#include "tst_domain.moc"
