#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/keyscansql.h"
#include "support/enginesql.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtTest/QTest>

#include <map>
#include <thread>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// A directory of \a count API users.
struct ScannedApiUsers
{
    explicit ScannedApiUsers(qsizetype count)
        : apiUsers(store.load(awkwardOperators(),
                              withAwkwardFacts(awkwardApiUsers(awkwardOperators(), count, quint32(count) + 1), 5)))
        , connection(store.connect(Directory::Use::Background))
        , scanner(connection.dialect().keyScanner(connection))
    { }

    StoreFixture store;
    QList<ApiUser> apiUsers;
    Connection connection;
    std::unique_ptr<KeyScanner> scanner;
};

constexpr qsizetype many = 100'000;

} // namespace

/// The order of API users, as a key scan finds it, and how a scan ends when it is asked to stop.
class TestKeyScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_filled.clear(); }

    void scanOrdersAsTheDesignSays_data();
    void scanOrdersAsTheDesignSays();
    void firstRowsAreTheHeadOfTheOrder_data() { eachOrder(); }
    void firstRowsAreTheHeadOfTheOrder();
    void streamGivesTheSameInBatches_data() { eachOrder(); }
    void streamGivesTheSameInBatches();
    void streamEndsWithTheErrorOfItsReader();
    void firstKeysAreTheHeadOfTheScan_data() { eachOrder(); }
    void firstKeysAreTheHeadOfTheScan();
    void everyOrderIsReadFromItsIndexAlone_data() { eachOrder(); }
    void everyOrderIsReadFromItsIndexAlone();
    void keysWithGapsAreOrderedToo();
    void scanOfAStopRequestedBeforeIsCancelled();
    void scanEndsSoonAfterAStopFromAnotherThread();
    void streamEndsSoonAfterAStop();
    void scanLeavesNoTransactionBehind();

private:
    void eachOrder();
    ScannedApiUsers &filled(qsizetype count);

    std::map<qsizetype, std::unique_ptr<ScannedApiUsers>> m_filled;
};

void TestKeyScan::eachOrder()
{
    QTest::addColumn<ApiUserOrder>("order");
    for (const ApiUserOrder &order : allOrders())
        QTest::newRow(nameOf(order).constData()) << order;
}

ScannedApiUsers &TestKeyScan::filled(qsizetype count)
{
    std::unique_ptr<ScannedApiUsers> &made = m_filled[count];
    if (!made)
        made = std::make_unique<ScannedApiUsers>(count);
    return *made;
}

void TestKeyScan::scanOrdersAsTheDesignSays_data()
{
    QTest::addColumn<ApiUserOrder>("order");
    QTest::addColumn<qsizetype>("count");
    for (const qsizetype count :
         {qsizetype(0), qsizetype(1), qsizetype(255), qsizetype(256), qsizetype(257), qsizetype(1'000), many}) {
        for (const ApiUserOrder &order : allOrders())
            QTest::addRow("%s of %lld", nameOf(order).constData(), qlonglong(count)) << order << count;
    }
}

void TestKeyScan::scanOrdersAsTheDesignSays()
{
    QFETCH(ApiUserOrder, order);
    QFETCH(qsizetype, count);
    ScannedApiUsers &in = filled(count);
    const KeyScanResult found = must(in.scanner->scan({.query = ApiUserQuery{order, {}}}, {}));
    const QByteArray wrong = difference(found.keys, expectedKeys(in.apiUsers, order));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(found.total, count);
}

void TestKeyScan::firstRowsAreTheHeadOfTheOrder()
{
    QFETCH(ApiUserOrder, order);
    ScannedApiUsers &in = filled(1'000);
    std::map<ApiUserKey, ApiUser> byKey;
    for (const ApiUser &apiUser : in.apiUsers)
        byKey.emplace(apiUser.key, apiUser);
    const KeyList expected = expectedKeys(in.apiUsers, order);
    ApiUserStore rows(in.connection);
    for (const int count : {1, 2, 255, 256, 257, 999, 1'000, 2'000}) {
        const QList<ApiUser> first = must(rows.first(order, count));
        QCOMPARE(first.size(), std::min(qsizetype(count), expected.size()));
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(first.at(i).key, expected.at(i));
            QVERIFY(first.at(i) == byKey.at(first.at(i).key));
        }
    }
}

void TestKeyScan::streamGivesTheSameInBatches()
{
    QFETCH(ApiUserOrder, order);
    ScannedApiUsers &in = filled(1'000);
    const KeyList expected = expectedKeys(in.apiUsers, order);
    for (const qsizetype batchSize : {1, 7, 256, 999, 1'000, 1'001}) {
        KeyList keys;
        bool full = true;
        must(in.scanner->stream({.query = ApiUserQuery{order, {}}}, batchSize, {}, [&](const KeyList &batch) -> Status {
            // Only the last batch may be smaller, and none is empty.
            [&] {
                QVERIFY(full);
                QVERIFY(!batch.isEmpty());
                QVERIFY(batch.size() <= batchSize);
            }();
            full = batch.size() == batchSize;
            keys.put(keys.size(), batch);
            return {};
        }));
        const QByteArray wrong = difference(keys, expected);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestKeyScan::streamEndsWithTheErrorOfItsReader()
{
    int batches = 0;
    const Status streamed = filled(1'000).scanner->stream({}, 10, {}, [&](const KeyList &) -> Status {
        return ++batches == 3 ? Status(Error{.kind = ErrorKind::DiskFull}) : Status();
    });
    QVERIFY(!streamed);
    QCOMPARE(streamed.error().kind, ErrorKind::DiskFull);
    QCOMPARE(batches, 3);
}

void TestKeyScan::firstKeysAreTheHeadOfTheScan()
{
    QFETCH(ApiUserOrder, order);
    ScannedApiUsers &in = filled(1'000);
    for (const qsizetype firstCount : {1, 32, 256, 1'000}) {
        QList<KeyList> reported;
        const KeyScanResult found = must(in.scanner->scan({.query = ApiUserQuery{order, {}}, .firstCount = firstCount},
                                                          {}, [&](KeyList first) { reported += std::move(first); }));
        QCOMPARE(reported.size(), 1);
        const KeyList head(found.keys.begin(), found.keys.begin() + firstCount);
        QVERIFY(reported.constFirst() == head);
    }
    (void)must(
        in.scanner->scan({.query = ApiUserQuery{order, {}}}, {}, [](const KeyList &) { QFAIL("not asked for"); }));
}

void TestKeyScan::everyOrderIsReadFromItsIndexAlone()
{
    QFETCH(ApiUserOrder, order);
    const ScannedApiUsers &in = filled(1'000);
    for (const OrderStretch &stretch : orderStretches(order)) {
        // What hardly any row has is in an index of its own, and the others follow by key.
        const QString sql = stretch.others.isEmpty()
            ? u"SELECT id FROM %1 WHERE %2 ORDER BY %3"_s.arg(
                in.connection.dialect().rowsInOrder(u"api_user"_s, stretch), stretch.condition, stretch.orderBy)
            : u"SELECT id FROM api_user WHERE %1"_s.arg(stretch.others);
        QString plan;
        QVERIFY2(enginesql::comesToReadAnIndexAlone(in.connection, sql, u"api_user"_s, plan), qPrintable(plan));
    }
}

void TestKeyScan::keysWithGapsAreOrderedToo()
{
    StoreFixture store;
    QList<ApiUser> apiUsers =
        store.load(awkwardOperators(), withAwkwardFacts(awkwardApiUsers(awkwardOperators(), 600, 5), 1));
    const Connection connection = store.connect();
    (void)must(connection.run(u"DELETE FROM api_user WHERE id % 3 = 0 OR id > 550"_s));
    apiUsers.removeIf([](const ApiUser &apiUser) { return apiUser.key % 3 == 0 || apiUser.key > 550; });
    const auto scanner = connection.dialect().keyScanner(connection);
    for (const ApiUserOrder &order : allOrders()) {
        const QByteArray wrong =
            difference(must(scanner->scan({.query = ApiUserQuery{order, {}}}, {})).keys, expectedKeys(apiUsers, order));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestKeyScan::scanOfAStopRequestedBeforeIsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    for (const qsizetype count : {qsizetype(1), many}) {
        ScannedApiUsers &in = filled(count);
        for (const QString &search : {u""_s, u"e"_s, u"aaa"_s, u"energie"_s}) {
            const KeyScanRequest request{.query = ApiUserQuery{{}, {.search = search}}, .firstCount = 1};
            const Result<KeyScanResult> scanned = in.scanner->scan(request, stop.get_token());
            QVERIFY(!scanned);
            QCOMPARE(scanned.error().kind, ErrorKind::Cancelled);

            int batches = 0;
            const Status streamed = in.scanner->stream(request, 10, stop.get_token(), [&](const KeyList &) {
                ++batches;
                return Status();
            });
            QVERIFY(!streamed);
            QCOMPARE(streamed.error().kind, ErrorKind::Cancelled);
            QCOMPARE(batches, 0);
        }
        QCOMPARE(must(in.scanner->scan({}, {})).total, count);
    }
}

void TestKeyScan::scanEndsSoonAfterAStopFromAnotherThread()
{
    ScannedApiUsers &in = filled(many);
    for (const QString &search : {u""_s, u"e"_s, u"energie"_s}) {
        // The first keys come in the middle of the scan; the stop is asked for then, and known to be, from elsewhere.
        std::stop_source stop;
        QSemaphore reached;
        std::jthread other([&] {
            reached.acquire();
            stop.request_stop();
        });
        const Result<KeyScanResult> scanned = in.scanner->scan(
            {.query = ApiUserQuery{{}, {.search = search}}, .firstCount = 32}, stop.get_token(), [&](const KeyList &) {
                reached.release();
                other.join();
            });
        QVERIFY(!other.joinable());
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().kind, ErrorKind::Cancelled);
        QCOMPARE(must(in.scanner->scan({.query = ApiUserQuery{{}, {.search = search}}}, {})).total, many);
    }
}

void TestKeyScan::streamEndsSoonAfterAStop()
{
    ScannedApiUsers &in = filled(many);
    std::stop_source stop;
    qsizetype after = 0;
    const Status streamed = in.scanner->stream({}, 10, stop.get_token(), [&](const KeyList &) -> Status {
        after += stop.stop_requested() ? 1 : 0;
        stop.request_stop();
        return {};
    });
    QVERIFY(!streamed);
    QCOMPARE(streamed.error().kind, ErrorKind::Cancelled);
    QCOMPARE(after, 0);
}

void TestKeyScan::scanLeavesNoTransactionBehind()
{
    ScannedApiUsers &in = filled(many);
    (void)must(in.scanner->scan({.query = ApiUserQuery{{}, {.search = u"energie"_s}}, .firstCount = 1}, {},
                                [](const KeyList &) {}));
    (void)must(Transaction::begin(in.connection, Transaction::Kind::Read)); // fails within another
    // A reader that is left behind keeps the log of changes from being emptied.
    const Connection writer = in.store.connect();
    (void)must(writer.run(u"UPDATE operator SET email = 'x'"_s));
    QCOMPARE(enginesql::readersLeft(writer), 0);
}

UMH_TEST(TestKeyScan)
#include "tst_keyscan.moc"
