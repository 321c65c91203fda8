#include "store/apiuserstore.h"
#include "store/threads/directoryeditor.h"
#include "support/engine.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/property.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "table/keylistdifference.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Whether model testers look at every cell after each signal, and end the program where something is wrong.
enum class Testers { No, Yes };

/// Model and proxy on a directory, each watched by a model tester.
struct WatchedApiUsers
{
    explicit WatchedApiUsers(const StoreFixture &store, Testers testers = Testers::Yes)
        : reader(must(DirectoryReader::open(store.directory())))
        , editor(store.directory(), clock)
        , changes(editor)
        , model(lookup, changes, clock)
        , proxy(clock)
    {
        if (testers == Testers::Yes) {
            const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
            modelTester = std::make_unique<QAbstractItemModelTester>(&model, mode);
            proxyTester = std::make_unique<QAbstractItemModelTester>(&proxy, mode);
        }
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
    /// Has \a row be there: what a file holds is read at once, what a server holds when it is in view.
    void showRow(int row)
    {
        if (isOnSqlite())
            return;
        proxy.setRowsInView(row, row);
        QVERIFY(QTest::qWaitFor([&] { return proxy.valueAt(row).has_value(); }, 30'000));
    }
    [[nodiscard]] KeyList keys() const
    {
        KeyList shown;
        for (int row = 0; row < proxy.rowCount(); ++row)
            shown.append(proxy.keyAt(row));
        return shown;
    }

    FixedClock clock{tableTime};
    std::unique_ptr<DirectoryReader> reader;
    DirectoryLookup lookup{*reader, clock};
    DirectoryEditor editor;
    ApiUserChanges changes;
    ApiUserTableModel model;
    ApiUserFilterProxy proxy;
    std::unique_ptr<QAbstractItemModelTester> modelTester;
    std::unique_ptr<QAbstractItemModelTester> proxyTester;
};

QList<ApiUser> fill(const StoreFixture &store, qsizetype count)
{
    const QList<Operator> operators = awkwardOperators();
    return store.load(operators, awkwardApiUsers(operators, count, quint32(count)));
}

void changeBySql(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    (void)must(connection.write(sql, values));
}

ApiUserQuery queryFor(const ApiUserOrder &order, const QString &search = {})
{
    ApiUserQuery query;
    query.order = order;
    query.filter.search = search;
    return query;
}

} // namespace

/// What is special about the table of API users; what holds for every table is in tst_directorytables.
class TestApiUserTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theyEqualAnIndependentSortInEveryOrder_data();
    void theyEqualAnIndependentSortInEveryOrder();
    void cellsShowWhatTheDirectoryHolds();
    void lookAlikesAreToldApartAndCopiedAsTheyAre();
    void anApiUserOutsideTheFilterCanBeDeleted();
    void aDeletionRemovesOneRowAndResetsNothing();
    void aSearchedListIsRefreshedInPlace();
    void aFailedDeletionLeavesTheRow();
    void differenceTurnsAnyListIntoAnyOther();
    void relativeTimesAdvanceByTheClock();
};

void TestApiUserTable::theyEqualAnIndependentSortInEveryOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Testers>("testers");
    QTest::newRow("some, and every cell after each signal") << 2'570 << Testers::Yes;
    // A minute's worth of looking at cells, which the row above has in little.
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    QTest::newRow("a hundred thousand") << 100'000 << (isLong ? Testers::Yes : Testers::No);
}

void TestApiUserTable::theyEqualAnIndependentSortInEveryOrder()
{
    QFETCH(const int, count);
    QFETCH(const Testers, testers);
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, count);
    WatchedApiUsers table(store, testers);
    const QList<ApiUserOrder> orders = allOrders();
    for (const ApiUserOrder &order : orders) {
        table.proxy.setQuery({});
        table.show(queryFor(order));
        const QByteArray wrong = difference(table.keys(), expectedKeys(apiUsers, order));
        QVERIFY2(wrong.isEmpty(), nameOf(order) + ": " + wrong);
        QCOMPARE(table.proxy.total(), count);
    }
}

void TestApiUserTable::cellsShowWhatTheDirectoryHolds()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 257);
    WatchedApiUsers table(store);
    table.show({});
    QHash<ApiUserKey, ApiUser> byKey;
    for (const ApiUser &apiUser : apiUsers)
        byKey.insert(apiUser.key, apiUser);
    for (int row = 0; row < table.proxy.rowCount(); ++row) {
        const ApiUser &expected = byKey[table.proxy.keyAt(row)];
        table.showRow(row);
        QCOMPARE(table.proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>(), expected);
        const QModelIndex requests = table.proxy.index(row, ApiUserFilterProxy::RequestsColumn);
        QCOMPARE(requests.data().toString().isEmpty(), !expected.requestsLast30Days.has_value());
        QCOMPARE(table.model.index(row, table.model.fieldIndex(u"guid"_s)).data().toString(), expected.guid);
    }
}

void TestApiUserTable::lookAlikesAreToldApartAndCopiedAsTheyAre()
{
    const StoreFixture store;
    QList<Operator> operators;
    QList<ApiUser> apiUsers;
    for (const QString &name : {u"dup"_s, u"dup "_s, u" dup"_s, u"dup\u200b"_s, u"du\u00adp"_s, u"\u202epud"_s}) {
        operators += awkwardOperators().constFirst();
        operators.last().guid = u"operator %1"_s.arg(operators.size());
        operators.last().fullName = name;
        apiUsers += plainApiUser(operators.constLast(), name);
        apiUsers.last().type = name;
        apiUsers.last().description = u"of \u202ename\u061c"_s;
    }
    store.load(operators, apiUsers);
    WatchedApiUsers table(store);
    table.show(queryFor({}, u"du\u200bp"_s));
    QCOMPARE(table.proxy.rowCount(), 5); // what is turned round is another word
    table.show({});
    QCOMPARE(table.proxy.rowCount(), 6);

    const QList<int> named{ApiUserFilterProxy::OperatorColumn, ApiUserFilterProxy::UsernameColumn,
                           ApiUserFilterProxy::TypeColumn, ApiUserFilterProxy::DeleteColumn};
    for (const int column : named) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            QStringList texts;
            for (int row = 0; row < 6; ++row)
                texts += table.proxy.index(row, column).data(role).toString();
            QVERIFY(!texts.join(QString()).contains(QChar(0x202e)));
            texts.removeDuplicates();
            if (column != ApiUserFilterProxy::DeleteColumn || role != Qt::DisplayRole)
                QCOMPARE(texts.size(), 6);
        }
    }
    for (int row = 0; row < 6; ++row) {
        const auto apiUser = table.proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
        for (const int column : {named.at(0), named.at(1), named.at(2)})
            QCOMPARE(table.proxy.copiedText(table.proxy.index(row, column)), apiUser.username);
        const QModelIndex description = table.proxy.index(row, ApiUserFilterProxy::DescriptionColumn);
        QCOMPARE(description.data().toString(), u"of ‹U+202E›name‹U+061C›"_s);
        QVERIFY(description.data(Qt::ToolTipRole).toString().contains(u"of ‹U+202E›name‹U+061C›"_s));
        QCOMPARE(table.proxy.copiedText(description), u"of \u202ename\u061c"_s);
    }
}

void TestApiUserTable::anApiUserOutsideTheFilterCanBeDeleted()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = fill(store, 50);
    WatchedApiUsers table(store);
    table.show(queryFor({}, u"no row has this"_s));
    QCOMPARE(table.proxy.rowCount(), 0);
    QSignalSpy removed(&table.changes, &ApiUserChanges::removed);
    QVERIFY(table.changes.remove(apiUsers.at(20), &table.proxy));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(numberOf(store.connect(), u"SELECT count(*) FROM api_user"_s), 49);
    QCOMPARE(numberOf(store.connect(), u"SELECT count(*) FROM api_user WHERE id = ?"_s, {apiUsers.at(20).key}), 0);
}

void TestApiUserTable::aDeletionRemovesOneRowAndResetsNothing()
{
    const StoreFixture store;
    fill(store, 257);
    WatchedApiUsers table(store);
    for (const int row : {256, 128, 0}) {
        table.show(queryFor({ApiUserSort::Username, row == 128 ? Qt::DescendingOrder : Qt::AscendingOrder}));
        KeyList expected = table.keys();
        expected.take(row);
        QSignalSpy removals(&table.proxy, &QAbstractItemModel::rowsRemoved);
        QSignalSpy resets(&table.proxy, &QAbstractItemModel::modelReset);
        QSignalSpy layouts(&table.proxy, &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(&table.changes, &ApiUserChanges::removed);
        table.showRow(row);
        QVERIFY(table.proxy.removeRow(row));
        const auto isPending = [&] {
            return table.proxy.index(row, 0).data(ApiUserFilterProxy::ChangePendingRole).toBool();
        };
        if (isOnSqlite())
            QVERIFY(isPending());
        else // the row is read whole before
            QTRY_VERIFY(isPending() || !removed.isEmpty());
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

void TestApiUserTable::aSearchedListIsRefreshedInPlace()
{
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QList<ApiUser> apiUsers;
    for (int i = 0; i < 250; ++i)
        apiUsers += plainApiUser(op, (i % 5 == 0 ? u"hay %1"_s : u"needle %1"_s).arg(i));
    store.load({op}, apiUsers);
    WatchedApiUsers table(store);
    table.show(queryFor({ApiUserSort::Username}, u"needle"_s));
    QCOMPARE(table.proxy.rowCount(), 200);
    const auto first = [&table] {
        return table.proxy.index(0, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    };
    table.showRow(0);
    QVERIFY(first().requestsLast30Days != 4711);
    const QPersistentModelIndex last = table.proxy.index(199, 0);
    QSignalSpy resets(&table.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&table.proxy, &QAbstractItemModel::layoutChanged);
    const Connection other = store.connect();
    changeBySql(other, u"UPDATE api_user SET requests = 4711 WHERE id = %1"_s.arg(table.proxy.keyAt(0)));
    changeBySql(other, u"DELETE FROM api_user WHERE id = %1"_s.arg(table.proxy.keyAt(150)));
    table.refresh();
    if (!isOnSqlite())
        QTRY_COMPARE(first().requestsLast30Days, 4711); // a server answers later
    QCOMPARE(first().requestsLast30Days, 4711);
    QCOMPARE(table.proxy.rowCount(), 199);
    QCOMPARE(last.row(), 198);
    QCOMPARE(resets.size() + layouts.size(), 0);
}

void TestApiUserTable::aFailedDeletionLeavesTheRow()
{
    const StoreFixture store;
    fill(store, 20);
    WatchedApiUsers table(store);
    table.show({});
    // A trigger stands for whatever can keep a row from being deleted.
    for (const QString &statement : enginesql::refusing(u"DELETE"_s, u"api_user"_s, u"no"_s))
        changeBySql(store.connect(), statement);
    QSignalSpy failures(&table.changes, &ApiUserChanges::removalFailed);
    QSignalSpy removals(&table.proxy, &QAbstractItemModel::rowsRemoved);
    QVERIFY(table.proxy.removeRow(5));
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(removals.size(), 0);
    QCOMPARE(table.proxy.rowCount(), 20);
    QVERIFY(!table.proxy.index(5, 0).data(ApiUserFilterProxy::ChangePendingRole).toBool());
}

void TestApiUserTable::differenceTurnsAnyListIntoAnyOther()
{
    int all = 0;
    int small = 0;
    QVERIFY(holds("a difference turns one list into the other", 2'000, [&all, &small] {
        ++all;
        const Seeds places = *seeds(40); // where each row is put when the list is made
        KeyList before;
        for (quint32 place : places)
            before.put(place % (before.size() + 1), KeyList{before.size() + 1});
        KeyList after = before;
        RowKey unused = before.size() + 1;
        for (quint32 change : *seeds(6)) {
            const qsizetype place = change / 4 % (after.size() + 1);
            if (change % 4 < 2 && place != after.size()) {
                after.take(place);
            } else if (change % 4 == 2) {
                after.put(place, KeyList{unused++});
            } else if (after.size() > 1) {
                const KeyList moving{after.at(0)};
                after.take(0);
                after.put(std::min(place, after.size()), moving);
            }
        }
        const KeyListDifference steps = compare(before, after);
        if (!steps.isSmall)
            return;
        ++small;
        KeyList list = before;
        for (auto range = steps.removals.rbegin(); range != steps.removals.rend(); ++range)
            list.take(range->first, range->count);
        for (const KeyListDifference::Move &move : steps.moves) {
            list.take(list.find(move.key));
            list.put(move.predecessor == 0 ? 0 : list.find(move.predecessor) + 1, KeyList{move.key});
        }
        for (const RowRange &range : steps.insertions)
            list.put(range.first, std::span(after).subspan(size_t(range.first), size_t(range.count)));
        RC_ASSERT(std::vector<RowKey>(list.begin(), list.end()) == std::vector<RowKey>(after.begin(), after.end()));
    }));
    QVERIFY(small >= all / 2);
}

void TestApiUserTable::relativeTimesAdvanceByTheClock()
{
    const StoreFixture store;
    const QList<Operator> operators = awkwardOperators();
    ApiUser apiUser = plainApiUser(operators.constFirst(), u"one"_s);
    apiUser.created = tableTime.addSecs(-120);
    store.load(operators, {apiUser});
    WatchedApiUsers table(store);
    table.show({});
    const QModelIndex created = table.proxy.index(0, ApiUserFilterProxy::CreatedColumn);
    const QString before = created.data().toString();
    table.clock.set(tableTime.addSecs(3600));
    QVERIFY(created.data().toString() != before);
}

UMH_TEST(TestApiUserTable)

#include "tst_apiusertable.moc"
