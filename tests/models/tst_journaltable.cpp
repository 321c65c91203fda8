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

#include <algorithm>

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
    void equalsAnIndependentSortOfAnySize_data();
    void equalsAnIndependentSortOfAnySize();
    void aNewerQueryReplacesAnOlderOne();
    void whatComesIsFilteredAsWell();
    void everyCellCanBeReadAloudAndCopied();
    void entriesCannotBeChangedThroughIt();
    void whatIsSelectedStaysWithItsEntry();

private:
    [[nodiscard]] QList<qint64> keys() const
    {
        QList<qint64> shown;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            shown += m_proxy->keyAt(row);
        return shown;
    }

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

void TestJournalTable::equalsAnIndependentSortOfAnySize_data()
{
    QTest::addColumn<int>("entries");
    for (const int entries : {1, 2, 255, 256, 257})
        QTest::addRow("%d entries", entries) << entries;
}

/// In both orders, with ties: several of one moment.
void TestJournalTable::equalsAnIndependentSortOfAnySize()
{
    QFETCH(const int, entries);
    QList<std::pair<QDateTime, qint64>> written{{QDateTime(), 1}}; // the import, before all
    const QDateTime begin = m_clock.now();
    {
        const Connection connection = m_store->connect();
        ApiUserStore store(connection);
        for (int i = 1; i < entries; ++i) {
            m_clock.set(begin.addSecs((i * 7) % 60));
            must(store.remove(m_apiUsers.at(i), m_clock));
            written += {m_clock.now(), i + 1};
        }
    }
    std::ranges::sort(written);
    QList<qint64> expected;
    for (const auto &[at, number] : std::as_const(written))
        expected += number;
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_proxy->setQuery({.order = {.direction = Qt::AscendingOrder}, .filter = {}});
    });
    QCOMPARE(keys(), expected);
    complete([&] { m_proxy->sort(JournalFilterProxy::WhenColumn, Qt::DescendingOrder); });
    std::ranges::reverse(expected);
    QCOMPARE(keys(), expected);
    QCOMPARE(m_proxy->total(), entries);
}

void TestJournalTable::aNewerQueryReplacesAnOlderOne()
{
    remove(0, 30);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    complete([&] {
        m_proxy->setQuery({.order = {}, .filter = {.kinds = JournalKind::Imported}});
        m_proxy->setQuery({.order = {}, .filter = {.search = u"zzzzzz"_s}});
        m_proxy->setQuery({.order = {.direction = Qt::AscendingOrder}, .filter = {.afterEntry = 28}});
    });
    QTRY_COMPARE(keys(), (QList<qint64>{29, 30, 31}));
}

void TestJournalTable::whatComesIsFilteredAsWell()
{
    remove(0, 3);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_proxy->setQuery({.order = {}, .filter = {.afterEntry = 3, .apiUserGuid = m_apiUsers.at(4).guid}});
    });
    QCOMPARE(m_proxy->rowCount(), 0);
    remove(3, 3);
    complete([&] { m_proxy->refresh(); });
    QCOMPARE(keys(), QList<qint64>{6});
    QCOMPARE(m_proxy->total(), 7);
}

void TestJournalTable::everyCellCanBeReadAloudAndCopied()
{
    remove(0, 2);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QTRY_VERIFY(m_proxy->valueAt(row));
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex index = m_proxy->index(row, column);
            const QString heading = m_proxy->headerData(column, Qt::Horizontal).toString();
            QVERIFY(!heading.isEmpty());
            const QString read = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(read.contains(index.data().toString()), qPrintable(heading + u": "_s + read));
            const QString copied = m_proxy->copiedText(index);
            QVERIFY(!copied.contains(u'\n') && !copied.contains(u'\t'));
            if (column != JournalFilterProxy::WhenColumn) // how long ago, and when
                QCOMPARE(copied, index.data().toString());
        }
    }
}

void TestJournalTable::entriesCannotBeChangedThroughIt()
{
    remove(0, 2);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    QTRY_VERIFY(m_proxy->valueAt(0));
    const auto expectRefusal = [] { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is refused"_s)); };
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QModelIndex index = m_proxy->index(0, column);
        QVERIFY(!(m_proxy->flags(index) & Qt::ItemIsEditable));
        expectRefusal();
        QVERIFY(!m_proxy->setData(index, u"other"_s));
    }
    expectRefusal();
    QVERIFY(!m_proxy->removeRows(0, 1));
    expectRefusal();
    QVERIFY(!m_model->removeRows(0, 1));
    complete([&] { m_proxy->refresh(); });
    QCOMPARE(keys(), (QList<qint64>{3, 2, 1}));
}

void TestJournalTable::whatIsSelectedStaysWithItsEntry()
{
    remove(0, 10);
    complete([&] {
        m_proxy->setSourceModel(m_model.get());
        m_model->select();
    });
    const QPersistentModelIndex kept(m_proxy->index(4, 1));
    const qint64 key = m_proxy->keyAt(4);
    remove(10, 260); // more than are read at once
    complete([&] { m_proxy->refresh(); });
    QVERIFY(kept.isValid());
    QCOMPARE(m_proxy->keyAt(kept.row()), key);
    QCOMPARE(kept.row(), 264);
}

UMH_TEST(TestJournalTable)
#include "tst_journaltable.moc"
