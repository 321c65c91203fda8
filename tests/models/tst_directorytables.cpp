#include "store/threads/directoryeditor.h"
#include "support/awkwarddirectory.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// The tables of the directory.
enum class Kind { ApiUsers, Operators, Groups };

/// One of the tables on a directory of its own: model and proxy, each watched by a model tester.
struct WatchedTable
{
    /// \a count rows, whichever table it is.
    WatchedTable(Kind which, int count)
        : content(count, count)
        , reader(must(DirectoryReader::open(store.directory())))
        , editor(store.directory(), clock)
        , changes(editor)
        , kind(which)
    {
        content.load(other);
        switch (kind) {
        case Kind::ApiUsers:
            model = std::make_unique<ApiUserTableModel>(lookup, changes, clock);
            proxy = std::make_unique<ApiUserFilterProxy>(clock);
            break;
        case Kind::Operators:
            model = std::make_unique<OperatorTableModel>(lookup, clock);
            proxy = std::make_unique<OperatorFilterProxy>(clock);
            break;
        case Kind::Groups:
            model = std::make_unique<OperatorGroupTableModel>(lookup, clock);
            proxy = std::make_unique<OperatorGroupFilterProxy>(clock);
            break;
        }
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        modelTester = std::make_unique<QAbstractItemModelTester>(model.get(), mode);
        proxyTester = std::make_unique<QAbstractItemModelTester>(proxy.get(), mode);
        proxy->setSourceModel(model.get());
    }

    /// A query for the order of \a column.
    [[nodiscard]] DirectoryQuery query(int column, Qt::SortOrder direction, const QString &search = {}) const
    {
        const auto sorts = [&]<typename Query>(Query sorted, auto by) -> DirectoryQuery {
            sorted.order = {by, direction};
            sorted.filter.search = search;
            return sorted;
        };
        switch (kind) {
        case Kind::ApiUsers:
            return sorts(ApiUserQuery(), *ApiUserFilterProxy::sortOf(column));
        case Kind::Operators: {
            constexpr OperatorSort by[] = {OperatorSort::Name,          OperatorSort::Email,  OperatorSort::OnDuty,
                                           OperatorSort::Administrator, OperatorSort::Groups, OperatorSort::ApiUsers,
                                           OperatorSort::LastUsed};
            static_assert(std::size(by) == OperatorFilterProxy::ColumnCount);
            return sorts(OperatorQuery(), by[column]);
        }
        case Kind::Groups:
            break;
        }
        constexpr OperatorGroupSort by[] = {OperatorGroupSort::Name, OperatorGroupSort::Members,
                                            OperatorGroupSort::ApiUsers};
        static_assert(std::size(by) == OperatorGroupFilterProxy::ColumnCount);
        return sorts(OperatorGroupQuery(), by[column]);
    }
    /// Every order that the table can have.
    [[nodiscard]] QList<std::pair<int, Qt::SortOrder>> orders() const
    {
        QList<std::pair<int, Qt::SortOrder>> all;
        for (int column = 0; column < proxy->columnCount(); ++column) {
            if (proxy->isSortable(column))
                all << std::pair(column, Qt::AscendingOrder) << std::pair(column, Qt::DescendingOrder);
        }
        return all;
    }
    [[nodiscard]] QByteArray nameOf(const std::pair<int, Qt::SortOrder> &order) const
    {
        return proxy->headerData(order.first, Qt::Horizontal).toString().toUtf8()
            + (order.second == Qt::AscendingOrder ? " ascending" : " descending");
    }
    [[nodiscard]] KeyList expected(const DirectoryQuery &of) const { return content.expected(of, tableTime); }

    void show(const DirectoryQuery &wanted) const
    {
        if (proxy->isComplete() && proxy->directoryQuery() == wanted)
            return;
        proxy->setDirectoryQuery(wanted);
        waitUntilComplete();
    }
    void waitUntilComplete() const
    {
        QSignalSpy completed(proxy.get(), &DirectoryFilterProxy::completed);
        QVERIFY(QTest::qWaitFor([&] { return !completed.isEmpty(); }, 30'000));
    }
    void refresh() const
    {
        QSignalSpy completed(proxy.get(), &DirectoryFilterProxy::completed);
        proxy->refresh();
        QVERIFY(QTest::qWaitFor([&] { return !completed.isEmpty(); }, 30'000));
    }
    [[nodiscard]] KeyList keys() const
    {
        KeyList shown;
        for (int row = 0; row < proxy->rowCount(); ++row)
            shown.append(proxy->keyAt(row));
        return shown;
    }

    // What another program does, in plain SQL.
    [[nodiscard]] QString name() const
    {
        return kind == Kind::ApiUsers ? u"api_user"_s : kind == Kind::Operators ? u"operator"_s : u"operator_group"_s;
    }
    void write(const QString &sql, const QVariantList &values = {}) const { (void)must(other.write(sql, values)); }
    void remove(const QString &condition, const QVariantList &values = {}) const
    {
        write(u"DELETE FROM %1 WHERE %2"_s.arg(name(), condition), values);
    }
    /// Has rows sort by \a text in the order that the table begins with.
    void rename(const QString &condition, const QString &text, const QVariantList &values = {}) const
    {
        const QString field = kind == Kind::ApiUsers ? u"operator_folded"_s : u"folded_name"_s;
        write(u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(name(), field, condition), QVariantList{text} + values);
    }
    void add(int count) const
    {
        const QString guid = enginesql::randomDigits();
        for (int i = 0; i < count; ++i) {
            switch (kind) {
            case Kind::ApiUsers:
                write(u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
                      "username_folded, last_used_state) SELECT %1, operator_guid, "
                      "operator_name, operator_folded, 'new', 'new', 2 FROM api_user LIMIT 1 OFFSET ?"_s.arg(guid),
                      {i});
                break;
            case Kind::Operators:
                write(u"INSERT INTO operator (guid, full_name, folded_name) SELECT %1, "
                      "full_name, folded_name FROM operator LIMIT 1 OFFSET ?"_s.arg(guid),
                      {i});
                break;
            case Kind::Groups:
                write(u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) SELECT "
                      "%1, name, folded_name, 0, 0 FROM operator_group LIMIT 1 OFFSET ?"_s.arg(guid),
                      {i});
                break;
            }
        }
    }
    /// The keys in the order that the table begins with, asked of the database.
    [[nodiscard]] KeyList storedOrder() const
    {
        KeyList stored;
        const QString field = kind == Kind::ApiUsers ? u"operator_folded"_s : u"folded_name"_s;
        for (const QString &key :
             textsOf(other, u"SELECT id FROM %1 ORDER BY %2%3, id"_s.arg(name(), field, enginesql::byCodePoints())))
            stored.append(key.toLongLong());
        return stored;
    }

    StoreFixture store;
    Connection other = store.connect(); ///< another program's, kept: to a server it is a long way each time
    AwkwardDirectory content;
    FixedClock clock{tableTime};
    std::unique_ptr<DirectoryReader> reader;
    DirectoryLookup lookup{*reader, clock};
    DirectoryEditor editor;
    ApiUserChanges changes;
    Kind kind;
    std::unique_ptr<DirectoryTableModel> model;
    std::unique_ptr<DirectoryFilterProxy> proxy;
    std::unique_ptr<QAbstractItemModelTester> modelTester;
    std::unique_ptr<QAbstractItemModelTester> proxyTester;
};

} // namespace

/// What holds for every table of the directory, tested on each: rows, order, search, and what happens to them when the
/// directory changes.
class TestDirectoryTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void equalsAnIndependentSortInEveryOrder_data();
    void equalsAnIndependentSortInEveryOrder();
    void searchEqualsAnIndependentFilterInEveryOrder();
    void everyFilterEqualsAnIndependentOne();
    void severalFiltersAtOnceFollowOtherPrograms_data();
    void severalFiltersAtOnceFollowOtherPrograms();
    void firstRowsAreRightBeforeTheWholeOrderIsKnown();
    void cellsShowWhatTheDirectoryHolds();
    void everyCellCanBeReadAloudAndCopied();
    void aNewerQueryReplacesAnOlderOne();
    void aSortWhileASearchIsUnderWayKeepsTheSearch();
    void refreshFollowsOtherConnectionsRowByRow();
    void manyChangesAtOnceAreFollowedToo();
    void persistentIndexesStayWithTheirRows();
    void aChangedCellIsSaidToHaveChanged();
    void rowsCannotBeWrittenPastTheProgram();
};

void TestDirectoryTables::initTestCase_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("API users") << Kind::ApiUsers;
    QTest::newRow("operators") << Kind::Operators;
    QTest::newRow("operator groups") << Kind::Groups;
}

void TestDirectoryTables::equalsAnIndependentSortInEveryOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 255, 256, 257, 1000})
        QTest::addRow("%d rows", count) << count;
}

void TestDirectoryTables::equalsAnIndependentSortInEveryOrder()
{
    QFETCH_GLOBAL(Kind, kind);
    QFETCH(int, count);
    WatchedTable table(kind, count);
    const auto orders = table.orders();
    for (const auto &order : orders) {
        const DirectoryQuery query = table.query(order.first, order.second);
        table.show(table.query(0, order.second == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder));
        table.show(query);
        const QByteArray wrong = difference(table.keys(), table.expected(query));
        QVERIFY2(wrong.isEmpty(), table.nameOf(order) + ": " + wrong);
        QCOMPARE(table.proxy->total(), count);
        QCOMPARE(table.proxy->sortColumn(), order.first);
        QCOMPARE(table.proxy->sortOrder(), order.second);
    }
}

void TestDirectoryTables::searchEqualsAnIndependentFilterInEveryOrder()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 400);
    const QStringList searches = {u"a"_s, u"an"_s,         u"app"_s,    u"Grafana"_s, u"zo x.nl"_s, u"sal"_s,
                                  u"é"_s, u"MOBILE APP"_s, u"zzzzzz"_s, u"\"%_'"_s,   u"  "_s};
    bool foundSome = false;
    const auto orders = table.orders();
    for (const auto &order : orders) {
        for (const QString &search : searches) {
            const DirectoryQuery query = table.query(order.first, order.second, search);
            table.show(query);
            const KeyList expected = table.expected(query);
            foundSome |= !expected.isEmpty() && expected.size() < 400;
            const QByteArray wrong = difference(table.keys(), expected);
            QVERIFY2(wrong.isEmpty(), table.nameOf(order) + " " + search.toUtf8() + ": " + wrong);
            QCOMPARE(table.proxy->total(), 400);
        }
    }
    QVERIFY(foundSome);
}

void TestDirectoryTables::everyFilterEqualsAnIndependentOne()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 257);
    QList<DirectoryQuery> queries;
    switch (kind) {
    case Kind::ApiUsers:
        for (const LastUseFilter lastUse : {LastUseFilter::InactiveOver30Days, LastUseFilter::NotYetUsed})
            queries += ApiUserQuery{{ApiUserSort::Requests, Qt::DescendingOrder}, {.lastUse = lastUse}};
        queries += ApiUserQuery{{}, {.lastUse = {LastUseFilter::InactiveOver30Days, LastUseFilter::NotYetUsed}}};
        queries += ApiUserQuery{{ApiUserSort::Created, Qt::DescendingOrder},
                                {.created = {CreatedFilter::Within90Days, CreatedFilter::Unknown}}};
        queries += ApiUserQuery{{ApiUserSort::Type, Qt::AscendingOrder}, {.types = {u"Grafana"_s, u"generic"_s}}};
        break;
    case Kind::Operators:
        queries += OperatorQuery{{OperatorSort::ApiUsers, Qt::DescendingOrder}, {.onDuty = true}};
        queries += OperatorQuery{{}, {.groupGuid = u"group-7919"_s}};
        queries += OperatorQuery{{OperatorSort::Email, Qt::DescendingOrder}, {.administrators = true}};
        queries += OperatorQuery{{}, {.onDuty = true, .withoutApiUsers = true}};
        break;
    case Kind::Groups:
        queries += OperatorGroupQuery{{}, {.withoutMembers = true}};
        queries += OperatorGroupQuery{{}, {.withoutApiUsers = true}};
        queries +=
            OperatorGroupQuery{{OperatorGroupSort::Members, Qt::DescendingOrder}, {.memberGuid = u"operator-7919"_s}};
        break;
    }
    for (const DirectoryQuery &query : std::as_const(queries)) {
        table.show(query);
        const KeyList expected = table.expected(query);
        QVERIFY(!expected.isEmpty() && expected.size() < 257);
        QCOMPARE(table.keys(), expected);
        QVERIFY(!table.proxy->showsAll());
    }
}

void TestDirectoryTables::severalFiltersAtOnceFollowOtherPrograms_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 255, 256, 257})
        QTest::addRow("%d rows", count) << count;
}

/// What another program writes has rows come in and go out, one by one and many at once.
void TestDirectoryTables::severalFiltersAtOnceFollowOtherPrograms()
{
    QFETCH_GLOBAL(Kind, kind);
    QFETCH(int, count);
    WatchedTable table(kind, count);
    const qint64 now = tableTime.toMSecsSinceEpoch();
    constexpr qint64 day = 86'400'000;
    QStringList changes; // of some rows; each one back and forth
    switch (kind) {
    case Kind::ApiUsers:
        table.show(ApiUserQuery{
            {ApiUserSort::Created, Qt::DescendingOrder},
            {.lastUse = {LastUseFilter::InactiveOver90Days, LastUseFilter::NotYetUsed},
             .created = {CreatedFilter::Within30Days, CreatedFilter::Unknown, CreatedFilter::Over365DaysAgo},
             .types = {u"Generic"_s, u"Grafana"_s, u""_s}}});
        changes = {u"last_used = NULL, last_used_state = 1"_s,
                   u"last_used = NULL, last_used_state = 2"_s,
                   u"last_used = %1, last_used_state = 0"_s.arg(now - 90 * day),
                   u"last_used = %1, last_used_state = 0"_s.arg(now - 90 * day - 1),
                   u"created = NULL"_s,
                   u"created = %1"_s.arg(now - 30 * day),
                   u"created = %1"_s.arg(now - 30 * day - 1),
                   u"created = %1"_s.arg(now - 365 * day - 1),
                   u"type = NULL, type_folded = NULL"_s,
                   u"type = 'MobileApp', type_folded = 'mobile app'"_s,
                   u"type = 'GRAFANA', type_folded = 'grafana'"_s};
        break;
    case Kind::Operators:
        table.show(OperatorQuery{{}, {.onDuty = true, .administrators = true, .withoutApiUsers = true}});
        changes = {u"on_duty = 1"_s,       u"on_duty = 0"_s,          u"on_duty = NULL"_s,
                   u"administrator = 1"_s, u"administrator = NULL"_s, u"on_duty = 1, administrator = 1"_s};
        break;
    case Kind::Groups:
        table.show(OperatorGroupQuery{{}, {.withoutMembers = true, .withoutApiUsers = true}});
        break;
    }
    QRandomGenerator random{quint32(count)};
    const DirectoryQuery query = table.proxy->directoryQuery();
    for (int round = 0; round < 12; ++round) {
        const int some = random.bounded(4) == 0 ? 2 : 40; // one in so many
        if (changes.isEmpty() || random.bounded(6) == 0) {
            // Memberships come and go; and with API users, what is counted of them.
            if (random.bounded(2) == 0)
                table.write(u"DELETE FROM operator_group_member WHERE group_guid IN "
                            "(SELECT guid FROM operator_group WHERE everyone = 0 AND id % ? = 0)"_s,
                            {some});
            else
                table.write(
                    u"INSERT INTO operator_group_member (group_guid, operator_guid) SELECT g.guid, "
                    "(SELECT min(guid) FROM operator) FROM operator_group g WHERE g.everyone = 0 AND g.id % ? = 0 "
                    "ON CONFLICT DO NOTHING"_s,
                    {some});
            table.write(u"DELETE FROM api_user WHERE id % 50 = ?"_s, {round});
        } else {
            table.write(
                u"UPDATE %1 SET %2 WHERE id % ? = 0"_s.arg(table.name(), changes.at(random.bounded(changes.size()))),
                {some});
        }
        table.refresh();
        table.content.read(table.other);
        const QByteArray wrong = difference(table.keys(), table.expected(query));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestDirectoryTables::firstRowsAreRightBeforeTheWholeOrderIsKnown()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 1000);
    table.show(table.query(0, Qt::AscendingOrder));
    const DirectoryQuery query = table.query(1, Qt::DescendingOrder);
    table.proxy->setDirectoryQuery(query);
    if (!table.reader->answersAtOnce())
        return; // those come later, as tst_latetables says
    // Without having run a single event: the person sees the first rows at once, and the scroll bar is right already.
    QVERIFY(!table.proxy->isComplete());
    QCOMPARE(table.proxy->rowCount(), 1000);
    const KeyList expected = table.expected(query);
    for (int row = 0; row < 64; ++row)
        QCOMPARE(table.proxy->keyAt(row), expected.at(row));
    QCOMPARE(table.proxy->keyAt(999), RowKey(0));
    if (kind != Kind::ApiUsers) // which is said, where it is never done
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"removeRows\\(\\) is refused"_s));
    QVERIFY(!table.proxy->removeRow(999));
    table.waitUntilComplete();
    QVERIFY(difference(table.keys(), expected).isEmpty());
}

void TestDirectoryTables::cellsShowWhatTheDirectoryHolds()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 257);
    table.show(table.query(0, Qt::AscendingOrder));
    const auto valueOf = [&](const auto &rows, int role) {
        using Row = typename std::decay_t<decltype(rows)>::value_type;
        for (const Row &expected : rows) {
            const int row = table.proxy->rowsOf({expected.key}).constFirst();
            QVERIFY(row >= 0);
            QTRY_VERIFY(table.proxy->index(row, 0).data(role).template value<Row>() == expected);
        }
    };
    switch (kind) {
    case Kind::ApiUsers:
        valueOf(table.content.apiUsers(), ApiUserFilterProxy::ApiUserRole);
        break;
    case Kind::Operators:
        valueOf(table.content.operators(), OperatorFilterProxy::OperatorRole);
        break;
    case Kind::Groups:
        valueOf(table.content.groups(), OperatorGroupFilterProxy::OperatorGroupRole);
        break;
    }
    // The columns of the table in the directory, as a model on it has them.
    const int guid = table.model->fieldIndex(u"guid"_s);
    const int id = table.model->fieldIndex(u"id"_s);
    for (int row = 0; row < table.model->rowCount(); ++row) {
        QTRY_COMPARE(table.model->index(row, id).data().toLongLong(), table.proxy->keyAt(row));
        QCOMPARE(
            textsOf(table.other, u"SELECT guid FROM %1 WHERE id = ?"_s.arg(table.name()), {table.proxy->keyAt(row)}),
            QStringList(table.model->index(row, guid).data().toString()));
    }
}

void TestDirectoryTables::everyCellCanBeReadAloudAndCopied()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 257);
    table.show(table.query(0, Qt::AscendingOrder));
    for (int column = 0; column < table.proxy->columnCount(); ++column) {
        const QString heading = table.proxy->headerData(column, Qt::Horizontal).toString();
        QVERIFY(!heading.isEmpty());
        QCOMPARE(table.proxy->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), heading);
        for (int row = 0; row < table.proxy->rowCount(); ++row) {
            const QModelIndex cell = table.proxy->index(row, column);
            const QString shown = cell.data().toString();
            // What is seen is heard as well, whatever is said beside it.
            QVERIFY2(cell.data(Qt::AccessibleTextRole).toString().startsWith(shown), qPrintable(shown));
            const QString copied = table.proxy->copiedText(cell);
            QVERIFY(!copied.contains(u'\t') && !copied.contains(u'\n'));
            if (table.proxy->isSortable(column))
                QCOMPARE(copied.isEmpty(), shown.isEmpty()); // a name of nothing but spaces is shown as marks
        }
    }
}

void TestDirectoryTables::aNewerQueryReplacesAnOlderOne()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 1000);
    QSignalSpy completed(table.proxy.get(), &DirectoryFilterProxy::completed);
    const auto orders = table.orders();
    for (const auto &order : orders)
        table.proxy->setDirectoryQuery(table.query(order.first, order.second, u"a"_s));
    const DirectoryQuery last = table.query(orders.constLast().first, orders.constLast().second);
    table.proxy->setDirectoryQuery(last);
    QTRY_COMPARE(completed.size(), 1);
    QVERIFY(difference(table.keys(), table.expected(last)).isEmpty());
}

void TestDirectoryTables::aSortWhileASearchIsUnderWayKeepsTheSearch()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 1000);
    table.show(table.query(0, Qt::AscendingOrder));
    table.proxy->setSearch(u"a"_s);
    table.proxy->sort(2, Qt::DescendingOrder);
    table.waitUntilComplete();
    const DirectoryQuery searched = table.query(2, Qt::DescendingOrder, u"a"_s);
    QVERIFY(table.proxy->directoryQuery() == searched);
    const KeyList expected = table.expected(searched);
    QVERIFY(!expected.isEmpty() && expected.size() < 1000);
    QCOMPARE(table.keys(), expected);
}

void TestDirectoryTables::refreshFollowsOtherConnectionsRowByRow()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 400);
    table.show(table.query(0, Qt::AscendingOrder));
    QSignalSpy resets(table.proxy.get(), &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        const qint64 start = random.bounded(400);
        switch (random.bounded(3)) {
        case 0:
            table.remove(u"id BETWEEN ? AND ?"_s, {start, start + random.bounded(4)});
            break;
        case 1:
            table.rename(u"id = ?"_s, QString(QChar(char16_t('a' + random.bounded(26)))), {start});
            break;
        default:
            table.add(random.bounded(30));
            break;
        }
        table.refresh();
        QCOMPARE(table.keys(), table.storedOrder());
    }
    QCOMPARE(resets.size(), 0);
}

void TestDirectoryTables::manyChangesAtOnceAreFollowedToo()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 257);
    table.show(table.query(0, Qt::AscendingOrder));
    QSignalSpy resets(table.proxy.get(), &QAbstractItemModel::modelReset);
    table.remove(u"id % 2 = 0"_s);
    table.refresh();
    QCOMPARE(table.keys(), table.storedOrder());
    table.rename(u"id % 3 = 0"_s, u"m"_s);
    table.add(100);
    table.refresh();
    QCOMPARE(table.keys(), table.storedOrder());
    QCOMPARE(resets.size(), 0);
    table.write(u"CREATE TABLE kept AS SELECT * FROM %1"_s.arg(table.name()));
    table.remove(u"true"_s);
    table.refresh();
    QCOMPARE(table.proxy->rowCount(), 0);
    QCOMPARE(table.proxy->total(), 0);
    QCOMPARE(resets.size(), 0);
    // Its views take the first rows as a whole: Qt's headers need a long time to add many.
    table.write(u"INSERT INTO %1 SELECT * FROM kept"_s.arg(table.name()));
    table.refresh();
    QVERIFY(table.proxy->rowCount() > 100);
    QCOMPARE(table.keys(), table.storedOrder());
    QCOMPARE(resets.size(), 1);
}

void TestDirectoryTables::persistentIndexesStayWithTheirRows()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 1000);
    table.show(table.query(0, Qt::AscendingOrder));
    QList<std::pair<QPersistentModelIndex, RowKey>> held;
    for (int row = 0; row < 1000; row += 37)
        held.append({QPersistentModelIndex(table.proxy->index(row, row % table.proxy->columnCount())),
                     table.proxy->keyAt(row)});
    const auto check = [&] {
        for (const auto &[index, key] : std::as_const(held)) {
            const bool present = table.proxy->rowsOf({key}).constFirst() >= 0;
            QCOMPARE(index.isValid(), present);
            if (present)
                QCOMPARE(table.proxy->keyAt(index.row()), key);
        }
    };
    table.remove(u"id % 200 = 3"_s); // a few: row by row
    table.refresh();
    check();
    table.remove(u"id % 3 = 1"_s); // many: all at once
    table.refresh();
    check();
    table.rename(u"id = (SELECT min(id) FROM %1)"_s.arg(table.name()), u"zz"_s); // a move
    table.refresh();
    check();
}

void TestDirectoryTables::aChangedCellIsSaidToHaveChanged()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 257);
    table.show(table.query(1, Qt::AscendingOrder)); // not the order in which it will stand elsewhere
    const RowKey key = table.proxy->keyAt(100);
    const QModelIndex cell = table.proxy->index(100, 0);
    QTRY_VERIFY(cell.data().isValid());
    const QString before = cell.data().toString();
    QSignalSpy changes(table.proxy.get(), &QAbstractItemModel::dataChanged);
    const QString field = kind == Kind::ApiUsers ? u"operator_name"_s
        : kind == Kind::Operators                ? u"full_name"_s
                                                 : u"name"_s;
    table.write(u"UPDATE %1 SET %2 = 'Somebody else' WHERE id = ?"_s.arg(table.name(), field), {key});
    table.refresh();
    QCOMPARE(table.proxy->keyAt(100), key);
    QVERIFY(before != u"Somebody else"_s);
    QTRY_COMPARE(cell.data().toString(), u"Somebody else"_s);
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const QVariantList &change) {
        return change.at(0).toModelIndex().row() <= 100 && change.at(1).toModelIndex().row() >= 100;
    }));
}

void TestDirectoryTables::rowsCannotBeWrittenPastTheProgram()
{
    QFETCH_GLOBAL(Kind, kind);
    WatchedTable table(kind, 20);
    table.show(table.query(0, Qt::AscendingOrder));
    const auto refuses = [](const QString &function) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(function + u"\\(\\) is refused"_s));
    };
    refuses(u"setData"_s);
    QVERIFY(!table.proxy->setData(table.proxy->index(3, 0), u"x"_s));
    refuses(u"insertRows"_s);
    QVERIFY(!table.proxy->insertRow(3));
    QVERIFY(!table.proxy->canFetchMore({}));
    QVERIFY(!table.proxy->hasChildren(table.proxy->index(3, 0)));
    if (kind != Kind::ApiUsers) { // theirs asks the directory
        refuses(u"removeRows"_s);
        QVERIFY(!table.proxy->removeRow(3));
    }
    QCOMPARE(table.proxy->rowCount(), 20);
}

UMH_TEST(TestDirectoryTables)

#include "tst_directorytables.moc"
