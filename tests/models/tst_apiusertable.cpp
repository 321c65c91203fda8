#include "domain/clock.h"
#include "store/apiuserstore.h"
#include "store/directoryeditor.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/keylistdifference.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);

/// Model and proxy on a directory, each watched by a model tester.
struct Table
{
    explicit Table(const StoreFixture &store)
        : display(store.connect(Directory::Use::Display))
        , editor(store.directory(), clock)
        , changes(editor)
        , model(store.directory(), display, changes, clock)
        , proxy(clock)
        , modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        proxy.setSourceModel(&model);
    }

    void show(const ApiUserQuery &query)
    {
        proxy.setQuery(query);
        waitUntilComplete();
    }
    void refresh()
    {
        QSignalSpy completed(&proxy, &ApiUserFilterProxy::completed);
        proxy.refresh();
        QVERIFY(QTest::qWaitFor([&] { return !completed.isEmpty(); }, 30'000));
    }
    void waitUntilComplete()
    {
        QSignalSpy completed(&proxy, &ApiUserFilterProxy::completed);
        QVERIFY(QTest::qWaitFor([&] { return !completed.isEmpty(); }, 30'000));
    }
    [[nodiscard]] KeyList keys() const
    {
        KeyList shown;
        for (int row = 0; row < proxy.rowCount(); ++row)
            shown.push_back(proxy.keyAt(row));
        return shown;
    }

    FixedClock clock{now};
    Connection display;
    DirectoryEditor editor;
    ApiUserChanges changes;
    ApiUserTableModel model;
    ApiUserFilterProxy proxy;
    QAbstractItemModelTester modelTester;
    QAbstractItemModelTester proxyTester;
};

QList<ApiUser> fill(const StoreFixture &store, qsizetype count)
{
    const QList<Operator> operators = awkwardOperators();
    return store.load(operators, awkwardApiUsers(operators, count, quint32(count)));
}

void change(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    (void)must(connection.run(sql, values));
}

ApiUserQuery queryFor(const ApiUserOrder &order, const QString &search = {})
{
    ApiUserQuery query;
    query.order = order;
    query.filter.search = search;
    return query;
}

} // namespace

/// The table as a view sees it: rows, order, search, and what happens to them when the directory changes.
class TestApiUserTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void equalsAnIndependentSortInEveryOrder_data();
    void equalsAnIndependentSortInEveryOrder();
    void searchEqualsAnIndependentFilterInEveryOrder();
    void firstRowsAreRightBeforeTheWholeOrderIsKnown();
    void cellsShowWhatTheDirectoryHolds();
    void aNewerQueryReplacesAnOlderOne();
    void aSortWhileASearchIsUnderWayKeepsTheSearch();
    void anApiUserOutsideTheFilterCanBeDeleted();
    void aDeletionRemovesOneRowAndResetsNothing();
    void aFailedDeletionLeavesTheRow();
    void refreshFollowsOtherConnectionsRowByRow();
    void persistentIndexesStayWithTheirApiUsers();
    void differenceTurnsAnyListIntoAnyOther();
    void relativeTimesAdvanceByTheClock();
};

void TestApiUserTable::equalsAnIndependentSortInEveryOrder_data()
{
    QTest::addColumn<qsizetype>("count");
    for (const qsizetype count : {0, 1, 255, 256, 257, 1000, 100'000})
        QTest::addRow("%lld rows", qlonglong(count)) << count;
}

void TestApiUserTable::equalsAnIndependentSortInEveryOrder()
{
    QFETCH(qsizetype, count);
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, count);
    Table table(store);
    const QList<ApiUserOrder> orders = allOrders();
    for (const ApiUserOrder &order : orders) {
        table.proxy.setQuery({});
        table.show(queryFor(order));
        const QByteArray wrong = difference(table.keys(), expectedKeys(apiUsers, order));
        QVERIFY2(wrong.isEmpty(), nameOf(order) + ": " + wrong);
        QCOMPARE(table.proxy.total(), int(count));
    }
}

void TestApiUserTable::searchEqualsAnIndependentFilterInEveryOrder()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 1000);
    Table table(store);
    const QStringList searches = {u"a"_s, u"an"_s,         u"app"_s,    u"Grafana"_s, u"grafana a"_s,
                                  u"é"_s, u"MOBILE APP"_s, u"zzzzzz"_s, u"\"%_'"_s,   u"  "_s};
    const QList<ApiUserOrder> orders = allOrders();
    for (const ApiUserOrder &order : orders) {
        for (const QString &search : searches) {
            const ApiUserQuery query = queryFor(order, search);
            if (query == table.proxy.query() && table.proxy.isComplete())
                continue;
            table.show(query);
            const QByteArray wrong = difference(table.keys(), expectedKeys(apiUsers, order, query.filter, now));
            QVERIFY2(wrong.isEmpty(), nameOf(order) + " " + search.toUtf8() + ": " + wrong);
            QCOMPARE(table.proxy.total(), 1000);
        }
    }
}

void TestApiUserTable::firstRowsAreRightBeforeTheWholeOrderIsKnown()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 1000);
    Table table(store);
    table.show({});
    const ApiUserOrder order{ApiUserSort::Username, Qt::DescendingOrder};
    table.proxy.setQuery(queryFor(order));
    // Without having run a single event: the person sees the first rows at once, and the scroll bar is right already.
    QVERIFY(!table.proxy.isComplete());
    QCOMPARE(table.proxy.rowCount(), 1000);
    const KeyList expected = expectedKeys(apiUsers, order);
    for (int row = 0; row < 64; ++row)
        QCOMPARE(table.proxy.keyAt(row), expected[size_t(row)]);
    QCOMPARE(table.proxy.keyAt(999), ApiUserKey(0));
    QVERIFY(!table.proxy.removeRow(999));
    table.waitUntilComplete();
    QVERIFY(difference(table.keys(), expected).isEmpty());
}

void TestApiUserTable::cellsShowWhatTheDirectoryHolds()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 257);
    Table table(store);
    table.show({});
    QHash<ApiUserKey, ApiUser> byKey;
    for (const ApiUser &apiUser : apiUsers)
        byKey.insert(apiUser.key, apiUser);
    for (int row = 0; row < table.proxy.rowCount(); ++row) {
        const ApiUser &expected = byKey[table.proxy.keyAt(row)];
        QCOMPARE(table.proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>(), expected);
        const QModelIndex requests = table.proxy.index(row, ApiUserFilterProxy::RequestsColumn);
        QCOMPARE(requests.data().toString().isEmpty(), !expected.requestsLast30Days.has_value());
        QCOMPARE(table.model.index(row, table.model.fieldIndex(u"guid"_s)).data().toString(), expected.guid);
    }
}

void TestApiUserTable::aNewerQueryReplacesAnOlderOne()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 1000);
    Table table(store);
    QSignalSpy completed(&table.proxy, &ApiUserFilterProxy::completed);
    const QList<ApiUserOrder> orders = allOrders();
    for (const ApiUserOrder &order : orders)
        table.proxy.setQuery(queryFor(order, u"a"_s));
    table.proxy.setQuery(queryFor(orders.constLast()));
    QTRY_COMPARE(completed.size(), 1);
    QVERIFY(difference(table.keys(), expectedKeys(apiUsers, orders.constLast())).isEmpty());
}

void TestApiUserTable::aSortWhileASearchIsUnderWayKeepsTheSearch()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 1000);
    Table table(store);
    table.show({});
    const ApiUserQuery searched = queryFor({}, u"grafana"_s);
    table.proxy.setQuery(searched);
    ApiUserQuery sorted = searched;
    sorted.order = {ApiUserSort::Requests, Qt::DescendingOrder};
    table.proxy.setQuery(sorted);
    table.waitUntilComplete();
    const KeyList expected = expectedKeys(apiUsers, sorted.order, sorted.filter, now);
    QVERIFY(!expected.empty() && expected.size() < 1000);
    QCOMPARE(table.keys(), expected);
}

void TestApiUserTable::anApiUserOutsideTheFilterCanBeDeleted()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 50);
    Table table(store);
    table.show(queryFor({}, u"no row has this"_s));
    QCOMPARE(table.proxy.rowCount(), 0);
    QSignalSpy removed(&table.proxy, &ApiUserFilterProxy::removed);
    table.proxy.remove(apiUsers.at(20));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(numberOf(store.connect(), u"SELECT count(*) FROM api_user"_s), 49);
    QCOMPARE(numberOf(store.connect(), u"SELECT count(*) FROM api_user WHERE id = ?"_s, {apiUsers.at(20).key}), 0);
}

void TestApiUserTable::aDeletionRemovesOneRowAndResetsNothing()
{
    const StoreFixture store;
    fill(store, 257);
    Table table(store);
    for (const int row : {256, 128, 0}) {
        table.show(queryFor({ApiUserSort::Username, row == 128 ? Qt::DescendingOrder : Qt::AscendingOrder}));
        KeyList expected = table.keys();
        expected.erase(expected.begin() + row);
        QSignalSpy removals(&table.proxy, &QAbstractItemModel::rowsRemoved);
        QSignalSpy resets(&table.proxy, &QAbstractItemModel::modelReset);
        QSignalSpy layouts(&table.proxy, &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(&table.proxy, &ApiUserFilterProxy::removed);
        QVERIFY(table.proxy.removeRow(row));
        QVERIFY(table.proxy.index(row, 0).data(ApiUserFilterProxy::ChangePendingRole).toBool());
        QTRY_COMPARE(removed.size(), 1);
        table.refresh();
        QCOMPARE(removals.size(), 1);
        QCOMPARE(removals.constFirst().at(1).toInt(), row);
        QCOMPARE(resets.size() + layouts.size(), 0);
        QCOMPARE(table.keys(), expected);
        table.proxy.setQuery({});
        table.waitUntilComplete();
    }
}

void TestApiUserTable::aFailedDeletionLeavesTheRow()
{
    const StoreFixture store;
    fill(store, 20);
    Table table(store);
    table.show({});
    // A trigger stands for whatever can keep a row from being deleted.
    change(store.connect(), u"CREATE TRIGGER no BEFORE DELETE ON api_user BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QSignalSpy failures(&table.proxy, &ApiUserFilterProxy::removalFailed);
    QSignalSpy removals(&table.proxy, &QAbstractItemModel::rowsRemoved);
    QVERIFY(table.proxy.removeRow(5));
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(removals.size(), 0);
    QCOMPARE(table.proxy.rowCount(), 20);
    QVERIFY(!table.proxy.index(5, 0).data(ApiUserFilterProxy::ChangePendingRole).toBool());
}

void TestApiUserTable::refreshFollowsOtherConnectionsRowByRow()
{
    const StoreFixture store;
    fill(store, 1000);
    Table table(store);
    table.show({});
    const Connection other = store.connect();
    QSignalSpy resets(&table.proxy, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        const qint64 start = random.bounded(1000);
        switch (random.bounded(3)) {
        case 0:
            change(other, u"DELETE FROM api_user WHERE id BETWEEN ? AND ?"_s, {start, start + random.bounded(4)});
            break;
        case 1:
            change(other, u"UPDATE api_user SET operator_folded = ? WHERE id = ?"_s,
                   {QString(QChar(char16_t('a' + random.bounded(26)))), start});
            break;
        default:
            change(other,
                   u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
                   "username_folded, last_used_state) SELECT lower(hex(randomblob(16))), operator_guid, "
                   "operator_name, operator_folded, 'new', 'new', 2 FROM api_user LIMIT ?"_s,
                   {random.bounded(30)});
            break;
        }
        table.refresh();
        KeyList expected;
        for (const QString &key : textsOf(other, u"SELECT id FROM api_user ORDER BY operator_folded, id"_s))
            expected.push_back(key.toLongLong());
        QCOMPARE(table.keys(), expected);
    }
    QCOMPARE(resets.size(), 0);
}

void TestApiUserTable::persistentIndexesStayWithTheirApiUsers()
{
    const StoreFixture store;
    fill(store, 1000);
    Table table(store);
    table.show({});
    const Connection other = store.connect();
    QList<std::pair<QPersistentModelIndex, ApiUserKey>> held;
    for (int row = 0; row < 1000; row += 37)
        held.append({QPersistentModelIndex(table.proxy.index(row, row % 8)), table.proxy.keyAt(row)});
    const auto check = [&] {
        for (const auto &[index, key] : std::as_const(held)) {
            const bool present = table.proxy.rowsOf({key}).constFirst() >= 0;
            QCOMPARE(index.isValid(), present);
            if (present)
                QCOMPARE(table.proxy.keyAt(index.row()), key);
        }
    };
    change(other, u"DELETE FROM api_user WHERE id % 200 = 3"_s); // a few: row by row
    table.refresh();
    check();
    change(other, u"DELETE FROM api_user WHERE id % 3 = 1"_s); // many: all at once
    table.refresh();
    check();
    change(other, u"UPDATE api_user SET operator_folded = 'zz' WHERE id = (SELECT min(id) FROM api_user)"_s); // a move
    table.refresh();
    check();
}

void TestApiUserTable::differenceTurnsAnyListIntoAnyOther()
{
    QRandomGenerator random(11);
    int small = 0;
    for (int round = 0; round < 2000; ++round) {
        KeyList before(size_t(random.bounded(40)));
        std::iota(before.begin(), before.end(), 1);
        std::shuffle(before.begin(), before.end(), random);
        KeyList after = before;
        for (int change = random.bounded(6); change > 0; --change) {
            const auto place = after.begin() + random.bounded(int(after.size()) + 1);
            if (random.bounded(2) == 0 && place != after.end())
                after.erase(place);
            else if (random.bounded(2) == 0)
                after.insert(place, 100 + round * 10 + change);
            else if (after.size() > 1)
                std::rotate(after.begin(), after.begin() + 1, after.begin() + 1 + random.bounded(int(after.size())));
        }
        const KeyListDifference steps = compare(before, after);
        if (!steps.isSmall)
            continue;
        ++small;
        KeyList list = before;
        for (auto range = steps.removals.rbegin(); range != steps.removals.rend(); ++range)
            list.erase(list.begin() + range->first, list.begin() + range->first + range->count);
        for (const KeyListDifference::Move &move : steps.moves) {
            list.erase(std::find(list.begin(), list.end(), move.key));
            const auto place =
                move.predecessor == 0 ? list.begin() : std::find(list.begin(), list.end(), move.predecessor) + 1;
            list.insert(place, move.key);
        }
        for (const RowRange &range : steps.insertions)
            list.insert(list.begin() + range.first, after.begin() + range.first,
                        after.begin() + range.first + range.count);
        QCOMPARE(list, after);
    }
    QVERIFY(small > 1000);
}

void TestApiUserTable::relativeTimesAdvanceByTheClock()
{
    const StoreFixture store;
    const QList<Operator> operators = awkwardOperators();
    ApiUser apiUser = plainApiUser(operators.constFirst(), u"one"_s);
    apiUser.created = now.addSecs(-120);
    store.load(operators, {apiUser});
    Table table(store);
    table.show({});
    const QModelIndex created = table.proxy.index(0, ApiUserFilterProxy::CreatedColumn);
    const QString before = created.data().toString();
    table.clock.set(now.addSecs(3600));
    QVERIFY(created.data().toString() != before);
}

QTEST_GUILESS_MAIN(TestApiUserTable)

#include "tst_apiusertable.moc"
