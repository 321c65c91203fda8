#include "store/dialect.h"
#include "store/keyscansql.h"
#include "store/operatorstore.h"
#include "support/awkwarddirectory.h"
#include "support/enginesql.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <map>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array operatorSorts = {OperatorSort::Name,          OperatorSort::Email,  OperatorSort::OnDuty,
                                      OperatorSort::Administrator, OperatorSort::Groups, OperatorSort::ApiUsers,
                                      OperatorSort::LastUsed};
constexpr std::array groupSorts = {OperatorGroupSort::Name, OperatorGroupSort::Members, OperatorGroupSort::ApiUsers};
constexpr std::array directions = {Qt::AscendingOrder, Qt::DescendingOrder};

/// A directory of \a count operators and as many groups, and a scanner of it.
struct ScannedOperators
{
    explicit ScannedOperators(int count)
        : content(count, 2 * count)
        , connection(store.connect(Directory::Use::Background))
    {
        content.load(store.connect());
        scanner = connection.dialect().keyScanner(connection);
    }

    StoreFixture store;
    AwkwardDirectory content;
    Connection connection;
    std::unique_ptr<KeyScanner> scanner;
};

} // namespace

/// Operators and groups as key scans find them and their stores read them.
class TestOperatorScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_filled.clear(); }

    void everyOrderIsAsItsWordsSay_data();
    void everyOrderIsAsItsWordsSay();
    void everyOrderIsReadFromItsIndexAlone();
    void operatorsPassTheirFilters_data();
    void operatorsPassTheirFilters();
    void groupsPassTheirFilters_data();
    void groupsPassTheirFilters();
    void knownMatchesAreOnlyPutIntoOrder();
    void rowsComeInTheOrderOfTheirKeys();
    void oneIsFoundByItsKeyAndByItsGuid();
    void whatIsKnownOfAnOperatorIsReadWhole();
    void ofVeryManyGroupsOnlyTheBeginningIsRead();

private:
    ScannedOperators &filled(int count);
    /// Runs \a request in every way there is.
    void check(ScannedOperators &in, const KeyScanRequest &request, const KeyList &expected, qsizetype total);

    std::map<int, std::unique_ptr<ScannedOperators>> m_filled;
};

ScannedOperators &TestOperatorScan::filled(int count)
{
    std::unique_ptr<ScannedOperators> &made = m_filled[count];
    if (!made)
        made = std::make_unique<ScannedOperators>(count);
    return *made;
}

void TestOperatorScan::check(ScannedOperators &in, const KeyScanRequest &request, const KeyList &expected,
                             qsizetype total)
{
    for (const qsizetype firstCount : {0, 1, 32, 100'000}) {
        KeyScanRequest with = request;
        with.firstCount = firstCount;
        QList<KeyList> reported;
        const KeyScanResult found =
            must(in.scanner->scan(with, {}, [&](KeyList first) { reported += std::move(first); }));
        const QByteArray wrong = difference(found.keys, expected);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QCOMPARE(found.total, total);
        const bool enough = firstCount > 0 && expected.size() >= firstCount;
        QVERIFY(reported.size() == 1 || (!enough && reported.isEmpty()));
        if (!reported.isEmpty()) {
            const qsizetype size = std::min(firstCount, expected.size());
            QVERIFY(reported.constFirst() == KeyList(expected.begin(), expected.begin() + size));
        }
    }
    KeyList streamed;
    must(in.scanner->stream(request, 100, {}, [&](const KeyList &batch) -> Status {
        streamed.put(streamed.size(), batch);
        return {};
    }));
    QVERIFY(streamed == expected);
}

void TestOperatorScan::everyOrderIsAsItsWordsSay_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 255, 256, 257, 2'000})
        QTest::addRow("%d", count) << count;
}

void TestOperatorScan::everyOrderIsAsItsWordsSay()
{
    QFETCH(int, count);
    ScannedOperators &in = filled(count);
    QCOMPARE(in.content.operators().size(), count);
    QCOMPARE(in.content.groups().size(), count);
    OperatorStore operators(in.connection);
    OperatorGroupStore groups(in.connection);
    const auto checkFirst = [](auto &store, const auto &order, const KeyList &expected) {
        for (const int some : {1, 255, 256, 257, 5'000}) {
            const auto first = must(store.first(order, some));
            QCOMPARE(first.size(), std::min(qsizetype(some), expected.size()));
            for (qsizetype i = 0; i < first.size(); ++i)
                QCOMPARE(first.at(i).key, expected.at(i));
        }
    };
    for (const Qt::SortOrder direction : directions) {
        for (const OperatorSort by : operatorSorts) {
            const OperatorOrder order{by, direction};
            const KeyList expected = expectedKeys(in.content.operators(), order);
            check(in, {.query = OperatorQuery{order, {}}}, expected, count);
            checkFirst(operators, order, expected);
        }
        for (const OperatorGroupSort by : groupSorts) {
            const OperatorGroupOrder order{by, direction};
            const KeyList expected = expectedKeys(in.content.groups(), order);
            check(in, {.query = OperatorGroupQuery{order, {}}}, expected, count);
            checkFirst(groups, order, expected);
        }
    }
}

void TestOperatorScan::everyOrderIsReadFromItsIndexAlone()
{
    const ScannedOperators &in = filled(2'000);
    const auto checkPlans = [&](const QString &table, const QList<OrderStretch> &stretches) {
        for (const OrderStretch &stretch : stretches) {
            const QString sql = u"SELECT id FROM %1 WHERE %2 ORDER BY %3"_s.arg(
                in.connection.dialect().rowsInOrder(table, stretch), stretch.condition, stretch.orderBy);
            QString plan;
            QVERIFY2(enginesql::comesToReadAnIndexAlone(in.connection, sql, table, plan), qPrintable(plan));
        }
    };
    for (const Qt::SortOrder direction : directions) {
        for (const OperatorSort by : operatorSorts)
            checkPlans(u"operator"_s, orderStretches(OperatorOrder{by, direction}));
        for (const OperatorGroupSort by : groupSorts)
            checkPlans(u"operator_group"_s, orderStretches(OperatorGroupOrder{by, direction}));
    }
}

void TestOperatorScan::operatorsPassTheirFilters_data()
{
    QTest::addColumn<OperatorFilter>("filter");
    QTest::addColumn<bool>("some"); // whether there is anything to find
    QTest::newRow("name") << OperatorFilter{.search = u"ZOE"_s} << true;
    QTest::newRow("one letter") << OperatorFilter{.search = u"e"_s} << true;
    QTest::newRow("e-mail") << OperatorFilter{.search = u"á@X"_s} << true;
    QTest::newRow("group") << OperatorFilter{.search = u"sales"_s} << true;
    QTest::newRow("several words") << OperatorFilter{.search = u"sal zo x.nl"_s} << true;
    QTest::newRow("nothing like it") << OperatorFilter{.search = u"nobody"_s} << false;
    QTest::newRow("blank") << OperatorFilter{.search = u"  "_s} << true;
    QTest::newRow("on duty") << OperatorFilter{.onDuty = true} << true;
    QTest::newRow("administrators") << OperatorFilter{.administrators = true} << true;
    QTest::newRow("without API users") << OperatorFilter{.withoutApiUsers = true} << true;
    QTest::newRow("administrators on duty") << OperatorFilter{.onDuty = true, .administrators = true} << true;
    QTest::newRow("administrators on duty without API users")
        << OperatorFilter{.onDuty = true, .administrators = true, .withoutApiUsers = true} << true;
    QTest::newRow("named, without API users") << OperatorFilter{.search = u"zo"_s, .withoutApiUsers = true} << true;
    QTest::newRow("members") << OperatorFilter{.groupGuid = u"group-7919"_s} << true;
    QTest::newRow("members of all") << OperatorFilter{.groupGuid = u"group-0"_s} << true;
    QTest::newRow("members of nothing") << OperatorFilter{.groupGuid = u"nowhere"_s} << false;
    QTest::newRow("all of it") << OperatorFilter{.search = u"o"_s, .onDuty = true, .groupGuid = u"group-0"_s} << true;
}

void TestOperatorScan::operatorsPassTheirFilters()
{
    QFETCH(OperatorFilter, filter);
    QFETCH(bool, some);
    ScannedOperators &in = filled(257);
    QCOMPARE(!in.content.expected(OperatorQuery{{}, filter}).isEmpty(), some);
    for (const OperatorSort by : operatorSorts) {
        const OperatorQuery query{{by, Qt::DescendingOrder}, filter};
        check(in, {.query = query}, in.content.expected(query), 257);
    }
}

void TestOperatorScan::groupsPassTheirFilters_data()
{
    QTest::addColumn<OperatorGroupFilter>("filter");
    QTest::newRow("name") << OperatorGroupFilter{.search = u"ADM"_s};
    QTest::newRow("without members") << OperatorGroupFilter{.withoutMembers = true};
    QTest::newRow("without API users") << OperatorGroupFilter{.withoutApiUsers = true};
    QTest::newRow("without API users, but with members as well")
        << OperatorGroupFilter{.search = u"s"_s, .withoutApiUsers = true};
    QTest::newRow("without members and API users")
        << OperatorGroupFilter{.withoutMembers = true, .withoutApiUsers = true};
    QTest::newRow("of one operator") << OperatorGroupFilter{.memberGuid = u"operator-7919"_s};
    QTest::newRow("named and of one operator")
        << OperatorGroupFilter{.search = u"s"_s, .memberGuid = u"operator-7919"_s};
    QTest::newRow("named and without members") << OperatorGroupFilter{.search = u"s"_s, .withoutMembers = true};
}

void TestOperatorScan::groupsPassTheirFilters()
{
    QFETCH(OperatorGroupFilter, filter);
    ScannedOperators &in = filled(257);
    const qsizetype passing = in.content.expected(OperatorGroupQuery{{}, filter}).size();
    QVERIFY(passing > 0 && passing < in.content.groups().size());
    for (const OperatorGroupSort by : groupSorts) {
        const OperatorGroupQuery query{{by, Qt::DescendingOrder}, filter};
        check(in, {.query = query}, in.content.expected(query), 257);
    }
}

void TestOperatorScan::knownMatchesAreOnlyPutIntoOrder()
{
    ScannedOperators &in = filled(2'000);
    for (const qsizetype count : {1, 30, 1'500}) { // few are sorted, many looked for along an index
        const QList<OperatorSummary> some = in.content.operators().first(count);
        KeyList known;
        for (const OperatorSummary &summary : some)
            known.append(summary.key);
        for (const OperatorSort by : operatorSorts) {
            const OperatorOrder order{by, Qt::DescendingOrder};
            check(in, {.query = OperatorQuery{order, {.search = u"nobody"_s}}, .knownMatches = known},
                  expectedKeys(some, order), 2'000);
        }
    }
}

void TestOperatorScan::rowsComeInTheOrderOfTheirKeys()
{
    ScannedOperators &in = filled(257);
    OperatorStore operators(in.connection);
    KeyList keys;
    for (const OperatorSummary &summary : in.content.operators().first(200))
        keys.put(0, KeyList{summary.key});
    keys.put(5, KeyList{1'000'000}); // there is none
    const QList<OperatorSummary> rows = must(operators.rows(keys));
    QCOMPARE(rows.size(), keys.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).key, i == 5 ? 0 : keys.at(i));
    QVERIFY(must(operators.rows({})).isEmpty());
}

void TestOperatorScan::oneIsFoundByItsKeyAndByItsGuid()
{
    ScannedOperators &in = filled(257);
    OperatorStore operators(in.connection);
    const OperatorSummary &op = in.content.operators().at(100);
    QVERIFY(must(operators.byKey(op.key)) == op);
    QVERIFY(must(operators.byGuid(op.op.guid)) == op);
    QCOMPARE(operators.byKey(999'999).error().kind, ErrorKind::AlreadyGone);
    QCOMPARE(operators.byGuid(u"nobody"_s).error().kind, ErrorKind::AlreadyGone);

    OperatorGroupStore groups(in.connection);
    const OperatorGroupSummary &group = in.content.groups().at(100);
    QVERIFY(must(groups.byKey(group.key)) == group);
    QVERIFY(must(groups.byGuid(group.group.guid)) == group);
    QCOMPARE(groups.byKey(999'999).error().kind, ErrorKind::AlreadyGone);
}

void TestOperatorScan::whatIsKnownOfAnOperatorIsReadWhole()
{
    const StoreFixture store;
    const Operator op{.guid = u"o1"_s,
                      .fullName = u"Zoë"_s,
                      .email = u"Z@x.nl"_s,
                      .onDuty = true,
                      .administrator = false,
                      .culture = u"nl-NL"_s};
    const Operator other{
        .guid = u"o2"_s, .fullName = u"Ann"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};
    ApiUser used = plainApiUser(op, u"used"_s);
    ApiUser unknown = plainApiUser(op, u"unknown"_s);
    unknown.lastUsed = {};
    unknown.lastUsedState = LastUsedState::Unknown;
    (void)store.load({op, other}, {used, unknown},
                     {{.guid = u"g1"_s, .name = u"Everyone"_s, .everyone = true, .members = {{u"o1"_s, u"o2"_s}}},
                      {.guid = u"g2"_s, .name = u"Sales"_s, .administrators = true, .members = {{u"o1"_s}}},
                      {.guid = u"g3"_s, .name = u"Ädmins"_s, .members = {{u"o1"_s}}}});
    const Connection connection = store.connect();
    OperatorStore operators(connection);
    const OperatorSummary summary = must(operators.byGuid(u"o1"_s));
    QVERIFY(summary.op == op);
    QCOMPARE(summary.groups, u"Ädmins, Sales"_s);
    QCOMPARE(summary.apiUsers, 2);
    QCOMPARE(summary.lastUsed, used.lastUsed);
    QVERIFY(summary.lastUsedState == LastUsedState::Used);
    const OperatorSummary idle = must(operators.byGuid(u"o2"_s));
    QVERIFY(idle.op == other);
    QVERIFY(idle.op.email.isNull() && idle.groups.isEmpty() && idle.apiUsers == 0 && !idle.lastUsedState);

    OperatorGroupStore groups(connection);
    const QList<OperatorGroupSummary> byName = must(groups.first({}, 10));
    QCOMPARE(byName.size(), 3);
    QCOMPARE(byName.at(0).group.name, u"Ädmins"_s);
    QCOMPARE(byName.at(1).group.name, u"Everyone"_s);
    QVERIFY(byName.at(1).group.everyone && byName.at(1).members == 2 && byName.at(1).apiUsers == 2);
    QVERIFY(byName.at(2).group.administrators && byName.at(2).members == 1);
}

void TestOperatorScan::ofVeryManyGroupsOnlyTheBeginningIsRead()
{
    const StoreFixture store;
    const Operator op{
        .guid = u"o1"_s, .fullName = u"Zoë"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};
    QList<OperatorGroup> memberships;
    for (int i = 100; i < 400; ++i) {
        memberships += {.guid = u"g%1"_s.arg(i), .name = u"Grüppe %1"_s.arg(i), .members = {{u"o1"_s}}};
    }
    (void)store.load({op}, {}, memberships);
    const Connection connection = store.connect();
    OperatorStore operators(connection);
    const OperatorSummary shown = must(operators.first({}, 10)).constFirst();
    QCOMPARE(shown.groups.size(), displayedGroupNamesLength);
    QVERIFY(shown.groups.startsWith(u"Grüppe 100, Grüppe 101, "_s));
    const OperatorSummary whole = must(operators.byKey(shown.key));
    QVERIFY(whole.groups.startsWith(shown.groups));
    QVERIFY(whole.groups.endsWith(u", Grüppe 399"_s));
}

UMH_TEST(TestOperatorScan)
#include "tst_operatorscan.moc"
