#include "store/apiuserstore.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "table/journalfilterproxy.h"
#include "table/journaltablemodel.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

/// The journal as a window shows it: one more table.
class TestJournalTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = std::make_unique<StoreFixture>();
        m_apiUsers = m_store->load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 300, 2));
        m_reader = must(DirectoryReader::open(m_store->directory()));
        m_lookup = std::make_unique<DirectoryLookup>(*m_reader, m_clock);
        m_model = std::make_unique<JournalTableModel>(*m_lookup, m_clock);
        m_proxy = std::make_unique<JournalFilterProxy>(m_clock);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), mode);
        m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), mode);
    }
    void cleanup()
    {
        m_proxyTester.reset();
        m_modelTester.reset();
        m_proxy.reset();
        m_model.reset();
        m_lookup.reset();
        m_reader.reset();
        m_store.reset();
    }

    void whatWasLoadedIsTheFirstEntry();
    void entriesStandNewestFirst();
    void whatIsNewComesToTheTop();
    void filtersAndSearchNarrowItDown();
    void itIsSortedByTimeOnly();

private:
    /// Deletes the API users from \a first on, \a count of them, one a minute.
    void remove(int first, int count)
    {
        const Connection connection = m_store->connect();
        ApiUserStore store(connection);
        for (int i = first; i < first + count; ++i) {
            m_clock.advance(60'000);
            must(store.remove(m_apiUsers.at(i), m_clock));
        }
    }
    void complete(const std::function<void()> &what)
    {
        QSignalSpy completed(m_proxy.get(), &DirectoryFilterProxy::completed);
        what();
        QVERIFY(QTest::qWaitFor([&] { return !completed.isEmpty(); }, 30'000));
    }
    [[nodiscard]] QString cell(int row, int column) const { return m_proxy->index(row, column).data().toString(); }

    FixedClock m_clock{QDateTime::currentDateTimeUtc().addDays(1)}; // after the load
    std::unique_ptr<StoreFixture> m_store;
    QList<ApiUser> m_apiUsers;
    std::unique_ptr<DirectoryReader> m_reader;
    std::unique_ptr<DirectoryLookup> m_lookup;
    std::unique_ptr<JournalTableModel> m_model;
    std::unique_ptr<JournalFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

void TestJournalTable::whatWasLoadedIsTheFirstEntry()
{
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    QCOMPARE(m_proxy->rowCount(), 1);
    QCOMPARE(m_proxy->total(), 1);
    QCOMPARE(cell(0, JournalFilterProxy::WhatColumn), u"Import"_s);
}

void TestJournalTable::entriesStandNewestFirst()
{
    remove(0, 257);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    QCOMPARE(m_proxy->rowCount(), 258);
    for (const int row : {0, 1, 63, 64, 255, 256}) {
        QCOMPARE(m_proxy->keyAt(row), 258 - row);
        QTRY_VERIFY(m_proxy->valueAt(row)); // a server answers later
        const std::optional<JournalRecord> record = m_proxy->valueAt(row);
        QCOMPARE(record->apiUserGuid, m_apiUsers.at(256 - row).guid);
        QCOMPARE(cell(row, JournalFilterProxy::WhatColumn), u"API user deleted"_s);
        QVERIFY(!cell(row, JournalFilterProxy::ByWhomColumn).isEmpty());
        QVERIFY(!m_proxy->copiedText(m_proxy->index(row, JournalFilterProxy::WhenColumn)).isEmpty());
    }
}

void TestJournalTable::whatIsNewComesToTheTop()
{
    remove(0, 5);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    QSignalSpy inserted(m_proxy.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
    remove(5, 2);
    complete([&] { m_proxy->refresh(); });
    QCOMPARE(m_proxy->rowCount(), 8);
    QCOMPARE(m_proxy->keyAt(0), 8);
    QCOMPARE(m_proxy->keyAt(2), 6);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
    QVERIFY(reset.isEmpty());
}

void TestJournalTable::filtersAndSearchNarrowItDown()
{
    remove(0, 20);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    complete([&] { m_proxy->setQuery({.order = {}, .filter = {.apiUserGuid = m_apiUsers.at(3).guid}}); });
    QCOMPARE(m_proxy->rowCount(), 1);
    QCOMPARE(m_proxy->keyAt(0), 5);
    QCOMPARE(m_proxy->total(), 21);
    complete([&] { m_proxy->setQuery({.order = {}, .filter = {.kinds = JournalKind::Added}}); });
    QCOMPARE(m_proxy->rowCount(), 0);
    complete([&] { m_proxy->setQuery({}); });
    QVERIFY(m_proxy->showsAll());
    complete([&] { m_proxy->setSearch(m_apiUsers.at(7).operatorName); });
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        QTRY_VERIFY(m_proxy->valueAt(row));
    QCOMPARE_GT(m_proxy->rowCount(), 0);
}

void TestJournalTable::itIsSortedByTimeOnly()
{
    remove(0, 3);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        QCOMPARE(m_proxy->isSortable(column), column == JournalFilterProxy::WhenColumn);
    complete([&] { m_proxy->sort(JournalFilterProxy::WhenColumn, Qt::AscendingOrder); });
    QCOMPARE(m_proxy->keyAt(0), 1);
    m_proxy->sort(JournalFilterProxy::DetailsColumn, Qt::DescendingOrder); // nothing happens
    QCOMPARE(m_proxy->query().order.direction, Qt::AscendingOrder);
    QCOMPARE(m_proxy->keyAt(0), 1);
}

UMH_TEST(TestJournalTable)
#include "tst_journaltable.moc"
