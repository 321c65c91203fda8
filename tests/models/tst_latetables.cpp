#include "support/engine.h"
#include "support/fixedclock.h"
#include "support/lateserver.h"
#include "support/silenteditor.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"

#include <QtCore/QThread>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlRecord>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int rowsOfScreen = 40;

/// A directory with \a count API users on what answers as a server does.
struct LateStore
{
    explicit LateStore(int count)
        : server(std::make_shared<LateServer>())
        , directory(store.directory().answeringLater(server))
    {
        Operator op = awkwardOperators().constFirst();
        op.fullName = u"Ann"_s;
        QList<ApiUser> apiUsers;
        for (int i = 0; i < count; ++i) {
            ApiUser apiUser = plainApiUser(op, u"user%1"_s.arg(i, 6, 10, QChar(u'0')));
            apiUser.description = u"%1 of them"_s.arg(i % 2 == 0 ? u"even"_s : u"odd"_s);
            apiUsers += apiUser;
        }
        loaded = store.load({op}, apiUsers, {{.guid = u"group"_s, .name = u"Some"_s, .members = QStringList{op.guid}}});
    }
    void write(const QString &sql, const QVariantList &values = {}) const
    {
        (void)must(store.connect().run(sql, values));
    }

    StoreFixture store;
    std::shared_ptr<LateServer> server;
    Directory directory;
    QList<ApiUser> loaded;
};

/// Its API users in a table, of which a view shows some.
struct LateTable : LateStore
{
    explicit LateTable(int count)
        : LateStore(count)
        , reader(must(DirectoryReader::open(directory)))
        , changes(editor)
        , model(lookup, changes, clock)
        , proxy(clock)
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        modelTester = std::make_unique<QAbstractItemModelTester>(&model, mode);
        proxy.setSourceModel(&model);
        proxyTester = std::make_unique<QAbstractItemModelTester>(&proxy, mode);
        // What a view would paint after each of these.
        const auto look = [this] { blankRows += isShown ? blanks(top, rowsOfScreen) : 0; };
        QObject::connect(&proxy, &QAbstractItemModel::modelReset, &proxy, look);
        QObject::connect(&proxy, &QAbstractItemModel::layoutChanged, &proxy, look);
        QObject::connect(&proxy, &QAbstractItemModel::rowsInserted, &proxy, look);
        QObject::connect(&proxy, &QAbstractItemModel::rowsRemoved, &proxy, look);
        QObject::connect(&proxy, &QAbstractItemModel::dataChanged, &proxy,
                         [this, look](const QModelIndex &first, const QModelIndex &last) {
                             look();
                             for (int row = first.row(); row <= last.row(); ++row)
                                 toldRows += row;
                         });
        QObject::connect(&proxy, &DirectoryFilterProxy::firstRowsReady, &proxy, [this] { scrollTo(0); });
    }
    /// The rows from \a row on that are not there, of \a count.
    [[nodiscard]] int blanks(int row, int count) const
    {
        int blank = 0;
        for (int i = row; i < std::min(row + count, proxy.rowCount()); ++i)
            blank += proxy.valueAt(i) ? 0 : 1;
        return blank;
    }
    void scrollTo(int row)
    {
        top = row;
        proxy.setRowsInView(row, row + rowsOfScreen - 1);
    }
    void show(const ApiUserQuery &query = {})
    {
        proxy.setQuery(query);
        waitForRows();
        isShown = true;
    }
    void waitForRows()
    {
        scrollTo(top);
        QVERIFY(QTest::qWaitFor([this] { return proxy.isComplete() && blanks(top, rowsOfScreen) == 0 && isQuiet(); },
                                30'000));
    }
    /// Whether nothing is asked any more, also not because of an answer.
    [[nodiscard]] bool isQuiet() const
    {
        if (server->unanswered() > 0)
            return false;
        const int before = server->asked();
        QTest::qWait(20);
        return server->unanswered() == 0 && server->asked() == before;
    }
    [[nodiscard]] QString usernameIn(int row) const
    {
        const std::optional<ApiUser> apiUser = proxy.valueAt(row);
        return apiUser ? apiUser->username : QString();
    }

    FixedClock clock{tableTime};
    std::unique_ptr<DirectoryReader> reader;
    DirectoryLookup lookup{*reader, clock};
    SilentEditor editor;
    ApiUserChanges changes;
    ApiUserTableModel model;
    ApiUserFilterProxy proxy;
    std::unique_ptr<QAbstractItemModelTester> modelTester;
    std::unique_ptr<QAbstractItemModelTester> proxyTester;
    int top = 0;
    bool isShown = false; ///< from now on, nothing in view may be blank
    int blankRows = 0; ///< that were in view
    QList<int> toldRows; ///< by dataChanged()
};

ApiUserQuery byUsername(Qt::SortOrder direction, const QString &search = {})
{
    ApiUserQuery query;
    query.order = {ApiUserSort::Username, direction};
    query.filter.search = search;
    return query;
}

} // namespace

/// Tables of a directory that answers late, as one on a server does: nothing waits for it, and nothing flickers.
class TestLateTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsForAnAnswer();
    void firstRowsComeAsAWhole_data();
    void firstRowsComeAsAWhole();
    void firstRowsTakeOneRoundTripOfTheReader();
    void anotherOrderIsShownInOneStep_data();
    void anotherOrderIsShownInOneStep();
    void fivePagesASecondShowNoBlankRows_data();
    void fivePagesASecondShowNoBlankRows();
    void whatIsJumpedOverIsNotRead();
    void whatHasNotChangedIsNotToldOf();
    void whatHasChangedIsToldOfByRow();
    void whatIsShownStaysUntilTheNewIsThere();
    void rowsComeAndGoWithoutBlanks();
    void aRowThatMustStayInViewIsReadBefore();
    void allIsReadOfRowsThatAreNotKept();
    void rowsAreChangedWithTheirWholeDescription();
    void whatFailsIsToldOfOnce();
    void whatIsSummedUpIsKnownFromBefore();
    void namesComeLater();
    void fieldsAreThoseOfTheDirectory();
    void aTableMayGoWhileItIsRead();
};

void TestLateTables::nothingWaitsForAnAnswer()
{
    LateTable table(300);
    {
        const HeldServer held(*table.server);
        QVERIFY(table.model.select());
        QVERIFY(table.model.select());
        table.proxy.sort(ApiUserFilterProxy::UsernameColumn, Qt::DescendingOrder);
        table.proxy.setSearch(u"user"_s);
        table.proxy.refresh();
        QCOMPARE(table.proxy.rowCount(), 0);
        QVERIFY(!table.model.isComplete());
        QVERIFY(table.lookup.types().isEmpty());
        QVERIFY(table.lookup.groups().isEmpty());
        QVERIFY(!table.lookup.figures());
        QVERIFY(!table.lookup.isSummedUp());
        bool isTold = false;
        table.proxy.readInFull(table.loaded.constFirst().key, &table.proxy, [&](const auto &) { isTold = true; });
        table.lookup.findOperator(table.loaded.constFirst().operatorGuid, &table.proxy,
                                  [&](const auto &) { isTold = true; });
        QVERIFY(!isTold);
    }
    QTRY_VERIFY(table.proxy.isComplete());
    QCOMPARE(table.proxy.rowCount(), 300);
    QTRY_COMPARE(table.usernameIn(0), u"user000299"_s);
}

void TestLateTables::firstRowsComeAsAWhole_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 95, 96, 97, 255, 256, 257})
        QTest::addRow("%d", count) << count;
}

void TestLateTables::firstRowsComeAsAWhole()
{
    QFETCH(const int, count);
    for (const ApiUserQuery &query : {byUsername(Qt::AscendingOrder), byUsername(Qt::DescendingOrder, u"user"_s)}) {
        LateTable table(count);
        table.isShown = true;
        table.show(query);
        QCOMPARE(table.blankRows, 0);
        QCOMPARE(table.proxy.rowCount(), count);
        QCOMPARE(table.blanks(0, rowsOfScreen), 0);
    }
}

/// The list of all keys, and what is summed up, are read beside.
void TestLateTables::firstRowsTakeOneRoundTripOfTheReader()
{
    LateTable table(1000);
    QTRY_VERIFY(table.lookup.isSummedUp());
    const int before = table.server->asked();
    QSignalSpy ready(&table.proxy, &DirectoryFilterProxy::firstRowsReady);
    table.server->allow(2);
    table.proxy.setQuery(byUsername(Qt::AscendingOrder));
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(table.server->asked() <= before + 3); // what is next is asked already
    QCOMPARE(table.blanks(0, rowsOfScreen), 0);
    table.server->release();
    table.waitForRows();
}

void TestLateTables::anotherOrderIsShownInOneStep_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("of all") << QString();
    QTest::newRow("of some") << u"even"_s;
}

void TestLateTables::anotherOrderIsShownInOneStep()
{
    QFETCH(const QString, search);
    LateTable table(1000);
    table.show(byUsername(Qt::AscendingOrder));
    {
        const HeldServer held(*table.server);
        table.proxy.setQuery(byUsername(Qt::DescendingOrder, search));
        QTest::qWait(20);
        QCOMPARE(table.usernameIn(0), u"user000000"_s); // as long as that takes
        QCOMPARE(table.blanks(0, rowsOfScreen), 0);
    }
    table.waitForRows();
    QCOMPARE(table.usernameIn(0), search.isEmpty() ? u"user000999"_s : u"user000998"_s);
    QCOMPARE(table.proxy.rowCount(), search.isEmpty() ? 1000 : 500);
    table.proxy.setQuery(byUsername(Qt::AscendingOrder)); // all of them again
    table.waitForRows();
    QCOMPARE(table.blankRows, 0);
}

void TestLateTables::fivePagesASecondShowNoBlankRows_data()
{
    QTest::addColumn<bool>("down");
    QTest::newRow("down") << true;
    QTest::newRow("up") << false;
}

/// At 50 ms a round trip four answers come from one page to the next.
void TestLateTables::fivePagesASecondShowNoBlankRows()
{
    QFETCH(const bool, down);
    constexpr int rows = 3000;
    constexpr int pages = 50;
    LateTable table(rows);
    table.show(byUsername(Qt::AscendingOrder));
    if (!down) {
        table.scrollTo(rows - rowsOfScreen);
        table.waitForRows();
    }
    for (int page = 1; page < pages; ++page) {
        table.server->allow(4);
        const int top = down ? page * rowsOfScreen : rows - (page + 1) * rowsOfScreen;
        table.scrollTo(top);
        QCOMPARE(table.blanks(top, rowsOfScreen), 0);
        const int next = down ? top + rowsOfScreen : top - rowsOfScreen;
        QTRY_COMPARE(table.blanks(next, rowsOfScreen), 0);
    }
    table.server->release();
    QCOMPARE(table.blankRows, 0);
}

void TestLateTables::whatIsJumpedOverIsNotRead()
{
    LateTable table(3000);
    table.show(byUsername(Qt::AscendingOrder));
    const int before = table.server->asked();
    {
        const HeldServer held(*table.server);
        for (int top = 500; top <= 2500; top += 100) {
            table.scrollTo(top);
            QTest::qWait(1);
        }
    }
    QTRY_COMPARE(table.blanks(2500, rowsOfScreen), 0);
    // What was begun first, what is in view, and what is ahead of it.
    QTRY_VERIFY(table.isQuiet());
    QVERIFY2(table.server->asked() <= before + 5, qPrintable(QString::number(table.server->asked() - before)));
    QVERIFY(table.blanks(1000, rowsOfScreen) > 0);
}

void TestLateTables::whatHasNotChangedIsNotToldOf()
{
    LateTable table(1000);
    table.show(byUsername(Qt::AscendingOrder));
    table.toldRows.clear();
    QSignalSpy completed(&table.proxy, &DirectoryFilterProxy::completed);
    table.proxy.refresh();
    QTRY_COMPARE(completed.size(), 1);
    table.waitForRows();
    QCOMPARE(table.toldRows, QList<int>());
    QCOMPARE(table.blankRows, 0);
}

void TestLateTables::whatHasChangedIsToldOfByRow()
{
    LateTable table(1000);
    table.show(byUsername(Qt::AscendingOrder));
    table.toldRows.clear();
    for (const int row : {3, 4, 17})
        table.write(u"UPDATE api_user SET description = 'new' WHERE id = ?"_s, {table.loaded.at(row).key});
    QSignalSpy completed(&table.proxy, &DirectoryFilterProxy::completed);
    table.proxy.refresh();
    QTRY_COMPARE(completed.size(), 1);
    QTRY_COMPARE(table.proxy.valueAt(17)->description, u"new"_s);
    table.waitForRows();
    QCOMPARE(table.toldRows, (QList<int>{3, 4, 17}));
}

void TestLateTables::whatIsShownStaysUntilTheNewIsThere()
{
    LateTable table(1000);
    table.show(byUsername(Qt::AscendingOrder));
    table.write(u"UPDATE api_user SET description = 'new'"_s);
    {
        const HeldServer held(*table.server);
        table.proxy.refresh();
        QVERIFY(table.model.selectRow(0));
        QTest::qWait(20);
        QCOMPARE(table.proxy.valueAt(0)->description, u"even of them"_s);
        QCOMPARE(table.blanks(0, rowsOfScreen), 0);
    }
    QTRY_COMPARE(table.proxy.valueAt(0)->description, u"new"_s);
    QTRY_COMPARE(table.proxy.valueAt(rowsOfScreen)->description, u"new"_s);
    QCOMPARE(table.blankRows, 0);
}

void TestLateTables::rowsComeAndGoWithoutBlanks()
{
    LateTable table(1000);
    table.show(byUsername(Qt::AscendingOrder));
    table.scrollTo(500);
    table.waitForRows();
    table.write(u"DELETE FROM api_user WHERE id = ?"_s, {table.loaded.at(510).key});
    for (int i = 0; i < 3; ++i) {
        table.write(u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
                    "username_folded, last_used_state) SELECT 'new' || ?, guid, 'Ann', 'ann', ?, ?, 2 FROM operator "
                    "LIMIT 1"_s,
                    {i, u"user000505-%1"_s.arg(i), u"user000505-%1"_s.arg(i)});
    }
    QSignalSpy completed(&table.proxy, &DirectoryFilterProxy::completed);
    table.proxy.refresh();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(table.proxy.rowCount(), 1002);
    QCOMPARE(table.usernameIn(506), u"user000505-0"_s);
    QCOMPARE(table.blankRows, 0);
}

/// As PlaceKeeper wants it after another filter.
void TestLateTables::aRowThatMustStayInViewIsReadBefore()
{
    LateTable table(3000);
    table.show(byUsername(Qt::AscendingOrder, u"even"_s));
    table.proxy.expectInView(table.loaded.at(2000).key, 10);
    table.proxy.setQuery(byUsername(Qt::AscendingOrder));
    QTRY_VERIFY(table.proxy.isComplete());
    QCOMPARE(table.usernameIn(2000), u"user002000"_s);
    QCOMPARE(table.blanks(1990, rowsOfScreen), 0);
}

void TestLateTables::allIsReadOfRowsThatAreNotKept()
{
    LateTable table(3000);
    table.show(byUsername(Qt::AscendingOrder));
    QList<RowKey> keys;
    for (int row = 900; row < 2900; ++row)
        keys += table.proxy.keyAt(row);
    bool isDone = false;
    table.proxy.readAll(keys, &table.proxy, [&](const Status &) { QFAIL("another took its place"); });
    table.proxy.readAll(keys, &table.proxy, [&](const Status &read) {
        QVERIFY(read.ok());
        isDone = true;
        for (int row = 900; row < 2900; ++row)
            QCOMPARE(table.usernameIn(row), table.loaded.at(row).username);
    });
    QVERIFY(!isDone);
    QTRY_VERIFY(isDone);
    bool isEmptyDone = false;
    table.proxy.readAll({}, &table.proxy, [&](const Status &read) { isEmptyDone = read.ok(); });
    QVERIFY(isEmptyDone);
}

void TestLateTables::rowsAreChangedWithTheirWholeDescription()
{
    LateTable table(10);
    const QString text(3 * displayedDescriptionLength, u'x');
    table.write(u"UPDATE api_user SET description = ?"_s, {text});
    table.show(byUsername(Qt::AscendingOrder));
    QCOMPARE(table.proxy.valueAt(2)->description.size(), displayedDescriptionLength);
    QVERIFY(!table.proxy.inFull(2));
    QVERIFY(table.proxy.removeRows(2, 1));
    QVERIFY(table.editor.removals.isEmpty()); // not before it is read
    QTRY_COMPARE(table.editor.removals.size(), 1);
    QCOMPARE(table.editor.removals.constFirst().description, text);
    QVERIFY(!table.proxy.removeRows(2, 1)); // it is under way

    const QModelIndex description = table.proxy.index(3, ApiUserFilterProxy::DescriptionColumn);
    QVERIFY(table.proxy.setData(description, u"other"_s));
    QTRY_COMPARE(table.editor.descriptions.size(), 1);
    QCOMPARE(table.editor.descriptions.constFirst().first.description, text);
    ApiUser described = table.editor.descriptions.constFirst().first;
    described.description = u"other"_s;
    table.write(u"UPDATE api_user SET description = 'other' WHERE id = ?"_s, {described.key});
    Q_EMIT table.editor.described(described);
    QCOMPARE(table.proxy.valueAt(3)->description, u"other"_s); // at once: it is known

    bool isTold = false;
    table.proxy.readInFull(table.proxy.keyAt(4), &table.proxy,
                           [&](const Result<ApiUser> &read) { isTold = read && read->description == text; });
    QTRY_VERIFY(isTold);
    QCOMPARE(table.proxy.inFull(4)->description, text); // to begin to edit with
}

void TestLateTables::whatFailsIsToldOfOnce()
{
    LateTable table(1000);
    table.show(byUsername(Qt::AscendingOrder));
    table.write(u"ALTER TABLE api_user RENAME COLUMN username TO renamed"_s);
    QSignalSpy failed(&table.proxy, &DirectoryFilterProxy::failed);
    table.scrollTo(700);
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return table.isQuiet(); }));
    QCOMPARE(failed.size(), 1);
    QVERIFY(table.blanks(700, rowsOfScreen) > 0);
    table.scrollTo(0);
    QCOMPARE(table.blanks(0, rowsOfScreen), 0); // what was read stays

    bool isTold = false;
    table.proxy.readAll({table.loaded.at(500).key}, &table.proxy, [&](const Status &read) { isTold = !read.ok(); });
    QTRY_VERIFY(isTold);
    QVERIFY(table.proxy.removeRows(0, 1));
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(table.editor.removals.isEmpty());

    table.write(u"ALTER TABLE api_user RENAME COLUMN renamed TO username"_s);
    table.proxy.refresh();
    table.scrollTo(700);
    QTRY_COMPARE(table.blanks(700, rowsOfScreen), 0);
}

void TestLateTables::whatIsSummedUpIsKnownFromBefore()
{
    LateTable table(10);
    QTRY_VERIFY(table.lookup.isSummedUp());
    QCOMPARE(table.lookup.figures()->apiUsers, 10);
    QCOMPARE(table.lookup.groups().size(), 1);
    QCOMPARE(table.lookup.groups().constFirst().name, u"Some"_s);
    QVERIFY(!table.lookup.lastUseCounts().isEmpty());
    table.write(u"UPDATE operator_group SET name = 'Others'"_s);
    QSignalSpy changed(&table.lookup, &DirectoryLookup::changed);
    table.lookup.refresh();
    table.lookup.refresh();
    QCOMPARE(table.lookup.groups().constFirst().name, u"Some"_s);
    QTRY_COMPARE(table.lookup.groups().constFirst().name, u"Others"_s);
    QVERIFY(!changed.isEmpty()); // which says so
    // What a person has not used for how long changes by itself.
    table.write(u"UPDATE operator_group SET name = 'More'"_s);
    table.clock.advance(601'000);
    (void)table.lookup.types();
    QTRY_COMPARE(table.lookup.groups().constFirst().name, u"More"_s);
}

void TestLateTables::namesComeLater()
{
    LateTable table(1);
    const QString guid = table.loaded.constFirst().operatorGuid;
    QTRY_VERIFY(table.lookup.isSummedUp());
    QSignalSpy changed(&table.lookup, &DirectoryLookup::changed);
    QCOMPARE(table.lookup.operatorName(guid), u"…"_s);
    QCOMPARE(table.lookup.operatorName(guid), u"…"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(table.lookup.operatorName(guid), u"Ann"_s);
    QCOMPARE(table.lookup.groupName(u"nowhere"_s), u"…"_s);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(table.lookup.groupName(u"nowhere"_s).isNull());
    QCOMPARE(table.lookup.groupName(u"group"_s), u"Some"_s); // as it is one of the first groups
    Operator other;
    other.guid = u"other"_s;
    other.fullName = u"Carl"_s;
    table.lookup.note(other);
    QCOMPARE(table.lookup.operatorName(other.guid), u"Carl"_s);
    table.write(u"UPDATE operator SET full_name = 'Bea'"_s);
    table.lookup.refresh();
    QTRY_COMPARE(table.lookup.operatorName(guid), u"Bea"_s);
}

void TestLateTables::fieldsAreThoseOfTheDirectory()
{
    LateTable late(1);
    const auto reader = must(DirectoryReader::open(late.store.directory()));
    QCOMPARE(reader->answersAtOnce(), isOnSqlite());
    QVERIFY(!late.reader->answersAtOnce());
    for (const QString &table : {u"api_user"_s, u"operator"_s, u"operator_group"_s}) {
        QCOMPARE(late.reader->fields().record(table), reader->fields().record(table));
        QCOMPARE(QSqlRecord(late.reader->fields().primaryIndex(table)),
                 QSqlRecord(reader->fields().primaryIndex(table)));
    }
    QCOMPARE(late.reader->fields().databaseName(), u":memory:"_s);
}

void TestLateTables::aTableMayGoWhileItIsRead()
{
    LateStore store(100);
    FixedClock clock{tableTime};
    auto reader = must(DirectoryReader::open(store.directory));
    auto lookup = std::make_unique<DirectoryLookup>(*reader, clock);
    SilentEditor editor;
    ApiUserChanges changes(editor);
    {
        ApiUserTableModel model(*lookup, changes, clock);
        QVERIFY(model.select());
    }
    lookup.reset();
    reader.reset();
    QVERIFY(store.server->asked() >= 0);
}

UMH_TEST(TestLateTables)

#include "tst_latetables.moc"
