#include "store/threads/directoryeditor.h"
#include "support/awkwarddirectory.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "table/operatorfilterproxy.h"
#include "table/operatortablemodel.h"

#include <QtCore/QStringListModel>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlField>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int rowsOfEach = 257;

enum class Which { ApiUsers, Operators, Groups };

/// One of the tables on a directory of its own, for somebody who knows the classes of Qt and not ours: everything goes
/// through pointers to those, but for the signals that tell when rows are there.
struct StockTable
{
    explicit StockTable(Which table)
        : which(table)
        , content(rowsOfEach, rowsOfEach)
        , reader(must(DirectoryReader::open(store.directory())))
        , editor(store.directory(), clock)
        , changes(editor)
    {
        content.load(store.connect());
        ours = newModel();
        oursProxy = newProxy();
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        modelTester = std::make_unique<QAbstractItemModelTester>(ours.get(), mode);
        proxyTester = std::make_unique<QAbstractItemModelTester>(oursProxy.get(), mode);
        proxy().setSourceModel(&model());
    }

    [[nodiscard]] std::unique_ptr<DirectoryTableModel> newModel()
    {
        switch (which) {
        case Which::ApiUsers:
            return std::make_unique<ApiUserTableModel>(lookup, changes, clock);
        case Which::Operators:
            return std::make_unique<OperatorTableModel>(lookup, clock);
        case Which::Groups:
            break;
        }
        return std::make_unique<OperatorGroupTableModel>(lookup, clock);
    }
    [[nodiscard]] std::unique_ptr<DirectoryFilterProxy> newProxy() const
    {
        switch (which) {
        case Which::ApiUsers:
            return std::make_unique<ApiUserFilterProxy>(clock);
        case Which::Operators:
            return std::make_unique<OperatorFilterProxy>(clock);
        case Which::Groups:
            break;
        }
        return std::make_unique<OperatorGroupFilterProxy>(clock);
    }

    [[nodiscard]] QSqlTableModel &model() const { return *ours; }
    [[nodiscard]] QSortFilterProxyModel &proxy() const { return *oursProxy; }

    /// Does \a ask and waits until all rows of what was asked for are there.
    void await(const std::function<void()> &ask) const
    {
        QSignalSpy completed(ours.get(), &DirectoryTableModel::completed);
        ask();
        QVERIFY(QTest::qWaitFor([&] { return !completed.isEmpty() && ours->isComplete() && isRead(); }, 30'000));
    }
    /// Whether all rows are known; where they are not, they are asked for.
    [[nodiscard]] bool isRead() const
    {
        bool all = true;
        for (int row = 0; row < model().rowCount(); ++row)
            all = model().index(row, field(u"id"_s)).data().isValid() && all;
        return all;
    }
    void select() const
    {
        await([this] { QVERIFY(model().select()); });
    }

    /// Shows what a search for \a text finds; gives a row that it does not find.
    [[nodiscard]] RowKey searchAndMiss(const QString &text) const
    {
        select();
        const KeyList all = keys();
        await([&] { proxy().setFilterFixedString(text); });
        const KeyList found = keys();
        const auto isFound = [&found](RowKey key) { return found.find(key) >= 0; };
        const RowKey *const other = std::find_if_not(all.begin(), all.end(), isFound);
        if (other == all.end() || found.isEmpty())
            qFatal("the search finds all, or nothing");
        return *other;
    }

    [[nodiscard]] QString name() const
    {
        return which == Which::ApiUsers ? u"api_user"_s
            : which == Which::Operators ? u"operator"_s
                                        : u"operator_group"_s;
    }
    /// The field of the second column, which nothing is sorted by at first.
    [[nodiscard]] QString secondField() const
    {
        return which == Which::ApiUsers ? u"username"_s : which == Which::Operators ? u"email"_s : u"members"_s;
    }
    /// A field that only a row itself changes.
    [[nodiscard]] QString nameField() const
    {
        return which == Which::ApiUsers ? u"username"_s : which == Which::Operators ? u"full_name"_s : u"name"_s;
    }
    /// A field that a search looks into.
    [[nodiscard]] QString searchedField() const
    {
        return which == Which::ApiUsers ? u"username_folded"_s : u"folded_name"_s;
    }
    [[nodiscard]] int field(const QString &name) const { return model().fieldIndex(name); }
    [[nodiscard]] qint64 key(int row) const { return model().index(row, field(u"id"_s)).data().toLongLong(); }
    [[nodiscard]] KeyList keys() const
    {
        KeyList shown;
        for (int row = 0; row < model().rowCount(); ++row)
            shown.append(key(row));
        return shown;
    }
    /// What should stand there in the order of the first or the second column.
    [[nodiscard]] KeyList expected(int column, Qt::SortOrder order, const QString &search = {}) const
    {
        const auto query = [&]<typename Query>(Query asked, auto first, auto second) -> DirectoryQuery {
            asked.order = {column == 0 ? first : second, order};
            asked.filter.search = search;
            return asked;
        };
        switch (which) {
        case Which::ApiUsers:
            return content.expected(query(ApiUserQuery(), ApiUserSort::Operator, ApiUserSort::Username), tableTime);
        case Which::Operators:
            return content.expected(query(OperatorQuery(), OperatorSort::Name, OperatorSort::Email), tableTime);
        case Which::Groups:
            break;
        }
        return content.expected(query(OperatorGroupQuery(), OperatorGroupSort::Name, OperatorGroupSort::Members),
                                tableTime);
    }
    void write(const QString &sql, const QVariantList &values = {}) const
    {
        (void)must(store.connect().write(sql.arg(name()), values));
    }
    /// All of the table, to see whether anything was written.
    [[nodiscard]] QStringList stored() const
    {
        return textsOf(store.connect(),
                       u"SELECT id || ' ' || guid || ' ' || %1 FROM %2 ORDER BY id"_s.arg(nameField(), name()));
    }

    Which which;
    StoreFixture store;
    AwkwardDirectory content;
    FixedClock clock{tableTime};
    std::unique_ptr<DirectoryReader> reader;
    DirectoryLookup lookup{*reader, clock};
    DirectoryEditor editor;
    ApiUserChanges changes;
    std::unique_ptr<DirectoryTableModel> ours;
    std::unique_ptr<DirectoryFilterProxy> oursProxy;
    std::unique_ptr<QAbstractItemModelTester> modelTester;
    std::unique_ptr<QAbstractItemModelTester> proxyTester;
};

/// The next call is refused, by one warning that names \a function; any other warning fails the test.
void expectRefusal(const char *function)
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^umh::\\w+::%1\\(\\) is refused: "_s.arg(QLatin1StringView(function))));
}

} // namespace

Q_DECLARE_METATYPE(Which)

/// The stock interface: what whoever knows QSqlTableModel and QSortFilterProxyModel expects of each inherited function.
/// It does what Qt says, or it changes nothing, returns false and says so by one warning. Rows may come later than
/// select() returns, as they do from a server.
class TestStockInterface final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // QSqlTableModel and QSqlQueryModel
    void selectShowsTheTable();
    void recordsHoldWhatRowsHold();
    void aFieldThatIsNotThereHasNoCells();
    void setSortHoldsFromTheNextSelectOn();
    void sortingDoesNotKeepFromLookingAgain();
    void selectLooksAgainInAnotherOrderToo();
    void sortSortsAtOnce();
    void selectRowReadsOneRowAgain();
    void clearForgetsRowsAndFieldsUntilTheyAreAskedForAgain();
    void lastErrorTellsWhyReadingFailed();
    void headingsOfFieldsCanBeSet();
    void whatWritesPastTheProgramIsRefused();
    void whatPutsInSqlIsRefused();
    void thereIsNothingToSubmitOrRevert();

    // QSortFilterProxyModel and QAbstractProxyModel
    void sortColumnAndOrderTellTheTruth();
    void aFixedStringIsTheSearch();
    void otherPatternsAreRefused();
    void otherWaysToFilterAndSortAreRefused();
    void rowsColumnsAndHeadingsOfTheProxyStayAsTheyAre();
    void indexesAreMappedOneToOne();
    void invalidatingKeepsRowsAndSelection();
    void aNullSourceIsAnEmptyTable();
    void aNewSourceIsShownFromTheResetOn();
    void aSourceWithoutFieldsGetsThemLater();
    void twoProxiesOfOneModelHearOfTheSameOrder();
    void whatIsAskedForWithoutASourceHoldsForTheNext();
    void aSourceOfAnotherTableIsRefused();
    void aQueryOfAnotherTableIsRefused();
    void aSourceThatGoesLeavesAnEmptyTable();
};

void TestStockInterface::initTestCase_data()
{
    QTest::addColumn<Which>("which");
    QTest::newRow("API users") << Which::ApiUsers;
    QTest::newRow("operators") << Which::Operators;
    QTest::newRow("operator groups") << Which::Groups;
}

void TestStockInterface::selectShowsTheTable()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    const QSqlTableModel &model = table.model();
    QCOMPARE(model.rowCount(), 0);
    table.select();
    QCOMPARE(model.rowCount(), rowsOfEach);
    QCOMPARE(table.keys(), table.expected(0, Qt::AscendingOrder));
    QCOMPARE(table.proxy().rowCount(), rowsOfEach);
    QVERIFY(!model.canFetchMore());
    QCOMPARE(model.tableName(), table.name());
    QVERIFY(model.database().isOpen());
    QCOMPARE(model.columnCount(), model.database().record(table.name()).count());
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString name = model.record().fieldName(column);
        QCOMPARE(name, model.database().record(table.name()).fieldName(column));
        QCOMPARE(model.fieldIndex(name), column);
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), name);
    }
    QCOMPARE(model.fieldIndex(u"no such field"_s), -1);
    QCOMPARE(model.primaryKey().count(), 1);
    QCOMPARE(model.primaryKey().fieldName(0), u"id"_s);
    QCOMPARE(model.lastError().type(), QSqlError::NoError);
    QCOMPARE(model.filter(), QString());
    QVERIFY(!model.query().isActive()); // its rows do not come from one
}

void TestStockInterface::recordsHoldWhatRowsHold()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    for (const int row : {0, 100, rowsOfEach - 1}) {
        const QSqlRecord record = table.model().record(row);
        QCOMPARE(record.count(), table.model().columnCount());
        QCOMPARE(record.value(u"id"_s).toLongLong(), table.key(row));
        for (const QString &field : {u"guid"_s, table.nameField()}) {
            QCOMPARE(QStringList{record.value(field).toString()},
                     textsOf(table.store.connect(), u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(field, table.name()),
                             {table.key(row)}));
        }
    }
    QVERIFY(!table.model().record(rowsOfEach).value(u"guid"_s).isValid()
            || table.model().record(rowsOfEach).isNull(u"guid"_s));
}

void TestStockInterface::aFieldThatIsNotThereHasNoCells()
{
    QFETCH_GLOBAL(Which, which);
    StockTable table(which);
    const QString field = table.secondField(); // a column shows it, and it can be sorted by
    if (!table.reader->answersAtOnce())
        return; // it is not asked for its fields
    table.write(u"ALTER TABLE %1 RENAME COLUMN "_s + field + u" TO elsewhere"_s);
    const std::unique_ptr<DirectoryTableModel> other = table.newModel();
    QCOMPARE(other->fieldIndex(field), -1);
    QVERIFY(other->fieldIndex(u"elsewhere"_s) >= 0);
    QCOMPARE(other->columnCount(), table.model().columnCount());
    for (int column = 0; column < other->columnCount(); ++column)
        QVERIFY(!other->index(0, column).data().isValid());
    expectRefusal("setSort");
    other->setSort(-1, Qt::AscendingOrder);
}

void TestStockInterface::sortingDoesNotKeepFromLookingAgain()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    const RowKey other = table.searchAndMiss(u"al"_s);
    const RowKey one = table.keys().at(0);
    const QString setSearched = u"UPDATE %1 SET "_s + table.searchedField() + u" = ? WHERE id = ?"_s;
    table.write(setSearched, {u"alalal"_s, other});
    table.write(setSearched, {u"ooo"_s, one});
    table.await([&] {
        QVERIFY(table.model().select());
        table.proxy().sort(1, Qt::DescendingOrder); // before the answer is there
    });
    QVERIFY(table.keys().find(other) >= 0);
    QVERIFY(which != Which::Groups || table.keys().find(one) < 0); // the others are found by further fields as well
}

void TestStockInterface::selectLooksAgainInAnotherOrderToo()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    const RowKey other = table.searchAndMiss(u"al"_s);
    table.write(u"UPDATE %1 SET "_s + table.searchedField() + u" = 'alalal' WHERE id = ?"_s, {other});
    table.model().setSort(table.field(table.secondField()), Qt::DescendingOrder);
    table.select();
    QCOMPARE(table.proxy().sortColumn(), 1);
    QVERIFY(table.keys().find(other) >= 0);
}

void TestStockInterface::setSortHoldsFromTheNextSelectOn()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    const KeyList before = table.keys();
    table.model().setSort(table.field(table.secondField()), Qt::DescendingOrder);
    QCoreApplication::processEvents();
    QVERIFY(table.ours->isComplete());
    QCOMPARE(table.keys(), before);
    QCOMPARE(table.proxy().sortColumn(), 0);
    table.select();
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder));
    QCOMPARE(table.proxy().sortColumn(), 1);
    QCOMPARE(table.proxy().sortOrder(), Qt::DescendingOrder);
    for (const int field : {table.field(u"guid"_s), -1, 99}) {
        expectRefusal("setSort");
        table.model().setSort(field, Qt::AscendingOrder);
    }
    table.select();
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder));
}

void TestStockInterface::sortSortsAtOnce()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    // As in Qt, it selects as well.
    table.await([&] { table.model().sort(table.field(table.secondField()), Qt::AscendingOrder); });
    QCOMPARE(table.keys(), table.expected(1, Qt::AscendingOrder));
    QCOMPARE(table.proxy().sortColumn(), 1);
    table.await([&] { table.model().sort(table.field(table.secondField()), Qt::DescendingOrder); });
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder));
    QCOMPARE(table.proxy().sortOrder(), Qt::DescendingOrder);
}

void TestStockInterface::selectRowReadsOneRowAgain()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    const QModelIndex cell = table.model().index(7, table.field(table.nameField()));
    const QString before = cell.data().toString();
    table.write(u"UPDATE %1 SET "_s + table.nameField() + u" = 'Somebody else' WHERE id = ?"_s, {table.key(7)});
    QCOMPARE(cell.data().toString(), before);
    QSignalSpy changes(&table.model(), &QAbstractItemModel::dataChanged);
    QVERIFY(table.model().selectRow(7));
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(changes.constLast().at(0).toModelIndex().row(), 7);
    QCOMPARE(changes.constLast().at(1).toModelIndex().row(), 7);
    QTRY_COMPARE(cell.data().toString(), u"Somebody else"_s);
    QVERIFY(!table.model().selectRow(-1));
    QVERIFY(!table.model().selectRow(rowsOfEach));
    table.write(u"DELETE FROM %1 WHERE id = ?"_s, {table.key(8)});
    QCOMPARE(table.model().selectRow(8), !table.reader->answersAtOnce()); // where that is not known at once
}

void TestStockInterface::clearForgetsRowsAndFieldsUntilTheyAreAskedForAgain()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSqlTableModel &model = table.model();
    const auto isEmpty = [&] {
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(model.record().isEmpty());
        QCOMPARE(model.tableName(), QString());
        QCOMPARE(model.lastError().type(), QSqlError::NoError);
        QCOMPARE(table.proxy().rowCount(), 0);
        QVERIFY(!model.select());
    };
    table.select();
    model.clear();
    isEmpty();
    model.setTable(table.name());
    QCOMPARE(model.columnCount(), model.record().count());
    QCOMPARE(model.rowCount(), 0);
    table.select();
    QCOMPARE(table.keys(), table.expected(0, Qt::AscendingOrder));
    // While rows are on their way: they do not come.
    QVERIFY(model.select());
    QSignalSpy completed(table.ours.get(), &DirectoryTableModel::completed);
    model.clear();
    QVERIFY(!QTest::qWaitFor([&] { return !completed.isEmpty(); }, 100));
    isEmpty();
    for (const QString &other : {u"journal"_s, QString()}) {
        expectRefusal("setTable");
        model.setTable(other);
        isEmpty();
    }
}

void TestStockInterface::lastErrorTellsWhyReadingFailed()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    QSignalSpy failed(table.ours.get(), &DirectoryTableModel::failed);
    table.write(u"ALTER TABLE %1 RENAME COLUMN guid TO guid_elsewhere"_s);
    QCOMPARE(table.model().selectRow(3), !table.reader->answersAtOnce());
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(table.model().lastError().isValid());
    QVERIFY2(table.model().lastError().databaseText().contains("guid"_L1),
             qPrintable(table.model().lastError().text()));
    // Another order, whose first rows would be shown at once.
    failed.clear();
    table.model().setSort(table.field(table.secondField()), Qt::DescendingOrder);
    QCOMPARE(table.model().select(), !table.reader->answersAtOnce());
    QTRY_VERIFY(!failed.isEmpty());
    // What comes later may have come well by now: the order of the rows is known in any case.
    QVERIFY(table.model().lastError().isValid() || !table.reader->answersAtOnce());
    table.write(u"ALTER TABLE %1 RENAME COLUMN guid_elsewhere TO guid"_s);
    table.select();
    QCOMPARE(table.model().lastError().type(), QSqlError::NoError);
    QVERIFY(!table.model().record(3).value(u"guid"_s).toString().isEmpty());
}

void TestStockInterface::headingsOfFieldsCanBeSet()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    QSignalSpy changes(&table.model(), &QAbstractItemModel::headerDataChanged);
    QVERIFY(table.model().setHeaderData(1, Qt::Horizontal, u"Another"_s));
    QCOMPARE(table.model().headerData(1, Qt::Horizontal).toString(), u"Another"_s);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!table.model().setHeaderData(99, Qt::Horizontal, u"Another"_s));
}

void TestStockInterface::whatWritesPastTheProgramIsRefused()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    QSqlTableModel &model = table.model();
    const QModelIndex cell = model.index(5, table.field(table.nameField()));
    const QStringList stored = table.stored();
    const KeyList keys = table.keys();
    const int columns = model.columnCount();
    QSqlRecord record = model.record(6);
    record.setValue(table.nameField(), u"written"_s);

    QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    expectRefusal("setData");
    QVERIFY(!model.setData(cell, u"written"_s));
    expectRefusal("setData");
    QVERIFY(!model.setItemData(cell, {{Qt::EditRole, u"written"_s}}));
    expectRefusal("setData");
    QVERIFY(!model.clearItemData(cell));
    expectRefusal("setRecord");
    QVERIFY(!model.setRecord(5, record));
    expectRefusal("insertRows");
    QVERIFY(!model.insertRecord(-1, record));
    expectRefusal("insertRows");
    QVERIFY(!model.insertRow(3));
    expectRefusal("insertColumns");
    QVERIFY(!model.insertColumn(1));
    expectRefusal("removeColumns");
    QVERIFY(!model.removeColumn(1));
    QVERIFY(!model.moveRow({}, 0, {}, 5)); // as in Qt, where no table can
    QVERIFY(!model.moveColumn({}, 0, {}, 5));
    if (which != Which::ApiUsers) { // theirs asks the directory; see tst_apiusertable
        expectRefusal("removeRows");
        QVERIFY(!model.removeRow(3));
        expectRefusal("removeRows");
        QVERIFY(!table.proxy().removeRow(3));
    }
    for (const auto strategy : {QSqlTableModel::OnRowChange, QSqlTableModel::OnManualSubmit}) {
        expectRefusal("setEditStrategy");
        model.setEditStrategy(strategy);
        QCOMPARE(model.editStrategy(), QSqlTableModel::OnFieldChange);
    }
    model.setEditStrategy(QSqlTableModel::OnFieldChange);

    QVERIFY(!model.isDirty());
    QVERIFY(!model.isDirty(cell));
    table.select();
    QCOMPARE(table.keys(), keys);
    QCOMPARE(model.columnCount(), columns);
    QCOMPARE(table.stored(), stored);
}

void TestStockInterface::whatPutsInSqlIsRefused()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    QSqlTableModel &model = table.model();
    const KeyList keys = table.keys();
    const int columns = model.columnCount();
    expectRefusal("setFilter");
    model.setFilter(u"id < 10"_s);
    QCOMPARE(model.filter(), QString());
    model.setFilter({}); // which it has
    expectRefusal("setQuery");
    static_cast<QSqlQueryModel &>(model).setQuery(u"SELECT 1 AS one"_s, model.database());
    expectRefusal("setTable");
    model.setTable(u"journal"_s);
    const auto isAsBefore = [&] {
        QCOMPARE(model.tableName(), table.name());
        QCOMPARE(model.columnCount(), columns);
        QVERIFY(model.record().contains(u"guid"_s));
        QVERIFY(!model.query().isActive());
        QCOMPARE(table.keys(), keys);
    };
    isAsBefore();
    // Queries of which Qt's model tells by a reset only.
    auto &asQueryModel = static_cast<QSqlQueryModel &>(model);
    QSqlQuery forwardOnly(model.database());
    forwardOnly.setForwardOnly(true);
    QVERIFY(forwardOnly.exec(u"SELECT 1 AS one"_s));
    expectRefusal("setQuery");
    asQueryModel.setQuery(std::move(forwardOnly));
    isAsBefore();
    expectRefusal("setQuery");
    asQueryModel.setQuery(QSqlQuery(model.database()));
    isAsBefore();
    expectRefusal("setQuery");
    asQueryModel.setQuery(u"SELECT * FROM "_s + table.name(), model.database()); // with the very same fields
    isAsBefore();
    table.select();
    QCOMPARE(table.keys(), keys);
    // Nor does one bring anything back that was cleared.
    model.clear();
    for (const QString &sql : {u"SELECT 1 AS one"_s, u"SELECT * FROM "_s + table.name()}) {
        expectRefusal("setQuery");
        asQueryModel.setQuery(sql, model.database());
        QCOMPARE(model.tableName(), QString());
        QCOMPARE(model.columnCount(), 0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.query().isActive());
    }
    asQueryModel.setQuery(QSqlQuery(model.database())); // which changes nothing
    model.setTable(table.name());
    table.select();
    isAsBefore();
}

void TestStockInterface::thereIsNothingToSubmitOrRevert()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    const KeyList keys = table.keys();
    QSignalSpy resets(&table.model(), &QAbstractItemModel::modelReset);
    QVERIFY(table.model().submit());
    QVERIFY(table.model().submitAll());
    QVERIFY(table.proxy().submit());
    table.model().revert();
    table.model().revertAll();
    table.model().revertRow(3);
    table.proxy().revert();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(table.keys(), keys);
}

void TestStockInterface::sortColumnAndOrderTellTheTruth()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    QCOMPARE(proxy.sortColumn(), 0);
    QCOMPARE(proxy.sortOrder(), Qt::AscendingOrder);
    // Before rows are asked for, nothing is read.
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(proxy.sortColumn(), 1);
    QVERIFY(!table.ours->isSelected());
    table.select();
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder));
    for (const int column : {0, 1}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.await([&] { proxy.sort(column, order); });
            QCOMPARE(proxy.sortColumn(), column);
            QCOMPARE(proxy.sortOrder(), order);
            QCOMPARE(table.keys(), table.expected(column, order));
        }
    }
    // Whoever asks for it.
    DirectoryQuery query = table.ours->directoryQuery();
    std::visit([](auto &typed) { typed.order = {}; }, query);
    table.await([&] { table.ours->setDirectoryQuery(query); });
    QCOMPARE(proxy.sortColumn(), 0);
    QCOMPARE(proxy.sortOrder(), Qt::AscendingOrder);

    QSignalSpy queries(table.oursProxy.get(), &DirectoryFilterProxy::queryChanged);
    for (const int column : {-1, proxy.columnCount()}) {
        expectRefusal("sort");
        proxy.sort(column);
    }
    if (which == Which::ApiUsers)
        proxy.sort(ApiUserFilterProxy::DeleteColumn); // by buttons nothing is sorted
    QCOMPARE(queries.size(), 0);
    QCOMPARE(proxy.sortColumn(), 0);
}

void TestStockInterface::aFixedStringIsTheSearch()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    QCOMPARE(proxy.filterKeyColumn(), -1);
    QCOMPARE(proxy.filterCaseSensitivity(), Qt::CaseInsensitive);
    QCOMPARE(proxy.filterRegularExpression().pattern(), QString());
    table.select();
    const KeyList found = table.expected(0, Qt::AscendingOrder, u"al"_s);
    QVERIFY(!found.isEmpty() && found.size() < rowsOfEach);
    table.await([&] { proxy.setFilterFixedString(u"al"_s); });
    QCOMPARE(table.oursProxy->search(), u"al"_s);
    QCOMPARE(table.keys(), found);
    QCOMPARE(proxy.filterRegularExpression().pattern(), u"al"_s);
    table.await([&] { proxy.setFilterFixedString({}); });
    QCOMPARE(proxy.rowCount(), rowsOfEach);
    // Patterns that are fixed strings are as good.
    table.await([&] { proxy.setFilterRegularExpression(u"al"_s); });
    QCOMPARE(table.keys(), found);
    // Signs that mean something in a pattern are looked for as they are.
    table.await([&] { proxy.setFilterFixedString(u"(a.*"_s); });
    QCOMPARE(table.oursProxy->search(), u"(a.*"_s);
    QCOMPARE(table.keys(), table.expected(0, Qt::AscendingOrder, u"(a.*"_s));
    table.await([&] { table.oursProxy->setSearch(u"z.n"_s); });
    QCOMPARE(proxy.filterRegularExpression().pattern(), u"z\\.n"_s);
    QCOMPARE(table.keys(), table.expected(0, Qt::AscendingOrder, u"z.n"_s));
}

void TestStockInterface::otherPatternsAreRefused()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    table.select();
    table.await([&] { proxy.setFilterFixedString(u"al"_s); });
    const KeyList found = table.keys();
    QSignalSpy queries(table.oursProxy.get(), &DirectoryFilterProxy::queryChanged);
    const std::function<void()> others[] = {
        [&] { proxy.setFilterRegularExpression(u"a.*b"_s); },
        [&] { proxy.setFilterRegularExpression(QRegularExpression(u"b"_s)); }, // whose case would matter
        [&] { proxy.setFilterWildcard(u"a*b"_s); },
        [&] { proxy.setFilterCaseSensitivity(Qt::CaseSensitive); },
    };
    for (const auto &other : others) {
        expectRefusal("setFilterRegularExpression");
        other();
        QCOMPARE(proxy.filterRegularExpression(),
                 QRegularExpression(u"al"_s, QRegularExpression::CaseInsensitiveOption));
        QCOMPARE(proxy.filterCaseSensitivity(), Qt::CaseInsensitive);
    }
    QCOMPARE(queries.size(), 0);
    QCOMPARE(table.keys(), found);
    table.await([&] { proxy.setFilterFixedString({}); });
    QCOMPARE(proxy.rowCount(), rowsOfEach);
}

void TestStockInterface::otherWaysToFilterAndSortAreRefused()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    table.select();
    const KeyList keys = table.keys();
    expectRefusal("setFilterKeyColumn");
    proxy.setFilterKeyColumn(1);
    QCOMPARE(proxy.filterKeyColumn(), -1);
    expectRefusal("setFilterRole");
    proxy.setFilterRole(Qt::UserRole);
    QCOMPARE(proxy.filterRole(), int(Qt::DisplayRole));
    expectRefusal("setSortRole");
    proxy.setSortRole(Qt::UserRole);
    QCOMPARE(proxy.sortRole(), int(Qt::DisplayRole));
    expectRefusal("setSortCaseSensitivity");
    proxy.setSortCaseSensitivity(Qt::CaseSensitive);
    QCOMPARE(proxy.sortCaseSensitivity(), Qt::CaseInsensitive);
    expectRefusal("setSortLocaleAware");
    proxy.setSortLocaleAware(true);
    QVERIFY(!proxy.isSortLocaleAware());
    expectRefusal("setDynamicSortFilter");
    proxy.setDynamicSortFilter(true);
    QVERIFY(!proxy.dynamicSortFilter());
    expectRefusal("setRecursiveFilteringEnabled");
    proxy.setRecursiveFilteringEnabled(true);
    QVERIFY(!proxy.isRecursiveFilteringEnabled());
    expectRefusal("setAutoAcceptChildRows");
    proxy.setAutoAcceptChildRows(true);
    QVERIFY(!proxy.autoAcceptChildRows());
    // What it is already is no news.
    proxy.setFilterKeyColumn(-1);
    proxy.setDynamicSortFilter(false);
    QCOMPARE(table.keys(), keys);
    QCOMPARE(proxy.rowCount(), rowsOfEach);
}

void TestStockInterface::rowsColumnsAndHeadingsOfTheProxyStayAsTheyAre()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    table.select();
    const QStringList stored = table.stored();
    const int columns = proxy.columnCount();
    const QString heading = proxy.headerData(0, Qt::Horizontal).toString();
    QVERIFY(!heading.isEmpty());
    expectRefusal("setHeaderData");
    QVERIFY(!proxy.setHeaderData(0, Qt::Horizontal, u"Another"_s));
    QCOMPARE(proxy.headerData(0, Qt::Horizontal).toString(), heading);
    expectRefusal("setData");
    QVERIFY(!proxy.setData(proxy.index(4, 0), u"written"_s));
    expectRefusal("setData");
    QVERIFY(!proxy.setItemData(proxy.index(4, 0), {{Qt::EditRole, u"written"_s}}));
    expectRefusal("setData");
    QVERIFY(!proxy.clearItemData(proxy.index(4, 0)));
    expectRefusal("insertRows");
    QVERIFY(!proxy.insertRow(4));
    expectRefusal("insertColumns");
    QVERIFY(!proxy.insertColumn(0));
    expectRefusal("removeColumns");
    QVERIFY(!proxy.removeColumn(0));
    QVERIFY(!proxy.moveRow({}, 0, {}, 5)); // as in Qt
    QCOMPARE(proxy.columnCount(), columns);
    QCOMPARE(proxy.rowCount(), rowsOfEach);
    QVERIFY(!proxy.canFetchMore({}));
    QCOMPARE(table.stored(), stored);
}

void TestStockInterface::indexesAreMappedOneToOne()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    const QSortFilterProxyModel &proxy = table.proxy();
    table.select();
    QCOMPARE(proxy.sourceModel(), &table.model());
    for (const int row : {0, 100, rowsOfEach - 1}) {
        for (int column = 0; column < proxy.columnCount(); ++column) {
            const QModelIndex cell = proxy.index(row, column);
            const QModelIndex source = proxy.mapToSource(cell);
            QCOMPARE(source.model(), &table.model());
            QCOMPARE(source.row(), row);
            QCOMPARE(proxy.mapFromSource(source), cell);
            QCOMPARE(cell.siblingAtColumn(0), proxy.index(row, 0));
            QVERIFY(!cell.parent().isValid());
            QVERIFY(!proxy.hasChildren(cell));
            QCOMPARE(proxy.buddy(cell), cell);
            QCOMPARE(proxy.span(cell), QSize(1, 1));
            QCOMPARE(proxy.itemData(cell).value(Qt::DisplayRole), cell.data());
        }
    }
    QCOMPARE(proxy.mapToSource(proxy.index(3, 1)).column(), table.field(table.secondField()));
    QVERIFY(!proxy.mapToSource({}).isValid());
    QVERIFY(!proxy.mapFromSource({}).isValid());
    const QItemSelection rows(proxy.index(2, 0), proxy.index(4, proxy.columnCount() - 1));
    const QModelIndexList selected = proxy.mapSelectionFromSource(proxy.mapSelectionToSource(rows)).indexes();
    QCOMPARE(selected.size(), rows.indexes().size());
    for (const QModelIndex &index : rows.indexes())
        QVERIFY(selected.contains(index));
    const qint64 key = table.key(50);
    QCOMPARE(proxy.match(proxy.index(0, 0), DirectoryFilterProxy::KeyRole, key, 1, Qt::MatchExactly),
             QModelIndexList{proxy.index(50, 0)});
    QVERIFY(proxy.roleNames().contains(Qt::DisplayRole));
}

void TestStockInterface::invalidatingKeepsRowsAndSelection()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    const KeyList keys = table.keys();
    const QPersistentModelIndex held(table.proxy().index(100, 1));
    QSignalSpy resets(&table.proxy(), &QAbstractItemModel::modelReset);
    table.proxy().invalidate();
    QCOMPARE(table.keys(), keys);
    QCOMPARE(QModelIndex(held), table.proxy().index(100, 1));
    table.await([&] { table.proxy().sort(1, Qt::DescendingOrder); });
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder));
    QCOMPARE(resets.size(), 0);
}

void TestStockInterface::aNullSourceIsAnEmptyTable()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    table.select();
    const int columns = proxy.columnCount();
    QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
    proxy.setSourceModel(nullptr);
    QCOMPARE(resets.size(), 1);
    QVERIFY(!proxy.sourceModel());
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(proxy.columnCount(), columns);
    QVERIFY(!proxy.headerData(0, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!proxy.index(0, 0).isValid());
    QVERIFY(!proxy.mapToSource({}).isValid());
    QVERIFY(!proxy.mapFromSource(table.model().index(0, 0)).isValid());
    QVERIFY(
        proxy.mapSelectionFromSource(QItemSelection(table.model().index(0, 0), table.model().index(1, 0))).isEmpty());
    proxy.setSourceModel(nullptr);
    table.select(); // of which it hears nothing
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(resets.size(), 1);
    proxy.setSourceModel(&table.model());
    QCOMPARE(proxy.rowCount(), rowsOfEach);
}

void TestStockInterface::aNewSourceIsShownFromTheResetOn()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    QSortFilterProxyModel &proxy = table.proxy();
    proxy.setSourceModel(nullptr);
    int rowsWhenTold = -1;
    QList<bool> hasValue;
    const QObject context;
    connect(&proxy, &QAbstractProxyModel::sourceModelChanged, &context, [&] { rowsWhenTold = proxy.rowCount(); });
    connect(&proxy, &QAbstractItemModel::modelReset, &context,
            [&] { hasValue += proxy.index(5, 0).data(DirectoryFilterProxy::FirstOwnRole).isValid(); });
    QSignalSpy counts(table.oursProxy.get(), &DirectoryFilterProxy::countsChanged);
    proxy.setSourceModel(&table.model());
    QCOMPARE(rowsWhenTold, rowsOfEach);
    QCOMPARE(hasValue, QList<bool>{true});
    QVERIFY(!counts.isEmpty());
    proxy.setSourceModel(nullptr);
    QCOMPARE(rowsWhenTold, 0);
    QCOMPARE(hasValue, (QList<bool>{true, false}));
    // One that shows something else.
    DirectoryQuery query = table.ours->directoryQuery();
    std::visit([](auto &typed) { typed.filter.search = u"al"_s; }, query);
    table.await([&] { table.ours->setDirectoryQuery(query); });
    const std::unique_ptr<DirectoryFilterProxy> another = table.newProxy();
    QSignalSpy queries(another.get(), &DirectoryFilterProxy::queryChanged);
    another->setSourceModel(&table.model());
    QCOMPARE(another->search(), u"al"_s);
    QCOMPARE(queries.size(), 1);
}

void TestStockInterface::aSourceWithoutFieldsGetsThemLater()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    QSortFilterProxyModel &proxy = table.proxy();
    proxy.setSourceModel(nullptr);
    table.model().clear();
    proxy.setSourceModel(&table.model());
    table.model().setTable(table.name());
    table.select();
    QCOMPARE(proxy.rowCount(), rowsOfEach);
    const QModelIndex cell = proxy.index(3, 1);
    QCOMPARE(proxy.mapToSource(cell).column(), table.field(table.secondField()));
    QCOMPARE(proxy.mapFromSource(proxy.mapToSource(cell)), cell);
}

void TestStockInterface::twoProxiesOfOneModelHearOfTheSameOrder()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    const std::unique_ptr<DirectoryFilterProxy> second = table.newProxy();
    second->setSourceModel(&table.model());
    QSignalSpy queries(second.get(), &DirectoryFilterProxy::queryChanged);
    for (int i = 0; i < 2; ++i) { // the same again is no news
        table.proxy().sort(1, Qt::DescendingOrder);
        QCOMPARE(queries.size(), 1);
        QCOMPARE(second->sortColumn(), 1);
        QCOMPARE(second->sortOrder(), Qt::DescendingOrder);
    }
    table.select();
    QCOMPARE(queries.size(), 1);
    QCOMPARE(second->rowCount(), rowsOfEach);
    QCOMPARE(second->sortColumn(), 1);
}

void TestStockInterface::whatIsAskedForWithoutASourceHoldsForTheNext()
{
    QFETCH_GLOBAL(Which, which);
    StockTable table(which);
    table.select();
    QSortFilterProxyModel &proxy = table.proxy();
    proxy.setSourceModel(nullptr);
    proxy.sort(1, Qt::DescendingOrder);
    proxy.setFilterFixedString(u"al"_s);
    QCOMPARE(proxy.sortColumn(), 1);
    QCOMPARE(proxy.sortOrder(), Qt::DescendingOrder);
    QCOMPARE(proxy.filterRegularExpression().pattern(), u"al"_s);
    // For one that has rows …
    table.await([&] { proxy.setSourceModel(&table.model()); });
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder, u"al"_s));
    // … and for one that has yet to be asked for them.
    proxy.setSourceModel(nullptr);
    table.modelTester.reset();
    table.ours = table.newModel();
    proxy.setSourceModel(&table.model());
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(!table.ours->isSelected());
    table.select();
    QCOMPARE(table.keys(), table.expected(1, Qt::DescendingOrder, u"al"_s));
    QCOMPARE(proxy.sortColumn(), 1);
}

void TestStockInterface::aSourceOfAnotherTableIsRefused()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    table.select();
    QStringListModel list(QStringList{u"one"_s});
    StockTable other(which == Which::Groups ? Which::ApiUsers : Which::Groups);
    for (QAbstractItemModel *wrong :
         {static_cast<QAbstractItemModel *>(&list), static_cast<QAbstractItemModel *>(&other.model())}) {
        expectRefusal("setSourceModel");
        table.proxy().setSourceModel(wrong);
        QCOMPARE(table.proxy().sourceModel(), &table.model());
        QCOMPARE(table.proxy().rowCount(), rowsOfEach);
    }
}

void TestStockInterface::aQueryOfAnotherTableIsRefused()
{
    QFETCH_GLOBAL(Which, which);
    const StockTable table(which);
    const DirectoryQuery wrong =
        which == Which::Groups ? DirectoryQuery(ApiUserQuery()) : DirectoryQuery(OperatorGroupQuery());
    const DirectoryQuery query = table.ours->directoryQuery();
    QVERIFY(wrong.index() != query.index());
    const auto isRefused = [&] {
        expectRefusal("adoptQuery");
        table.ours->adoptQuery(wrong);
        expectRefusal("setDirectoryQuery");
        table.ours->setDirectoryQuery(wrong);
        expectRefusal("setDirectoryQuery");
        table.oursProxy->setDirectoryQuery(wrong);
        QVERIFY(table.ours->directoryQuery() == query);
        QVERIFY(table.oursProxy->directoryQuery() == query);
    };
    isRefused();
    QVERIFY(!table.ours->isSelected());
    table.select();
    isRefused();
    table.proxy().setSourceModel(nullptr);
    isRefused();
}

void TestStockInterface::aSourceThatGoesLeavesAnEmptyTable()
{
    QFETCH_GLOBAL(Which, which);
    StockTable table(which);
    table.select();
    QSignalSpy resets(&table.proxy(), &QAbstractItemModel::modelReset);
    QSignalSpy counts(table.oursProxy.get(), &DirectoryFilterProxy::countsChanged);
    table.modelTester.reset();
    table.ours.reset();
    QVERIFY(!resets.isEmpty());
    QVERIFY(!counts.isEmpty());
    QCOMPARE(table.oursProxy->total(), -1);
    QVERIFY(!table.proxy().sourceModel());
    QCOMPARE(table.proxy().rowCount(), 0);
    table.proxy().sort(1);
    QCOMPARE(table.proxy().sortColumn(), 1);
}

UMH_TEST(TestStockInterface)

#include "tst_stockinterface.moc"
