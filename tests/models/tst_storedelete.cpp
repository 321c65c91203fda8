#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "support/engine.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtSql/QSqlDatabase>
#include <QtTest/QTest>

#include <algorithm>
#include <thread>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Deleting an API user: exactly that one, with its journal entry, or nothing at all.
class TestStoreDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init();
    void cleanup();

    void deletingRemovesExactlyThatRow();
    void deletingIsNotedInTheJournalWithEverything();
    void theJournalHoldsWhatWasDeletedNotWhatWasShown();
    void deletingWhatIsGoneIsAlreadyGone();
    void theKeyOfAnotherApiUserDeletesNothing();
    void aDeletedKeyIsNeverUsedAgain();
    void deletingWaitsForAnotherWriter();
    void deletingGivesUpOnAWriterThatTakesTooLong();
    void readersDoNotHinderDeletion();
    void onAFullDiskNothingIsDeleted();
    void aTransactionThatSqliteRolledBackIsOver();
    void aReadOnlyConnectionDeletesNothing();
    void aDeletionThatCannotBeNotedDoesNotHappen();
    void theJournalCannotBeChanged();
    void rowsComeInTheOrderOfTheirKeys();
    void figuresFollowDeletions();

private:
    [[nodiscard]] qint64 count(const QString &table) const;

    std::unique_ptr<StoreFixture> m_store;
    QList<ApiUser> m_apiUsers;
    const FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0, 0, 250), inUtc)};
};

void TestStoreDelete::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<StoreFixture>();
    const QList<Operator> operators = awkwardOperators();
    QList<ApiUser> apiUsers = awkwardApiUsers(operators, 50, 8);
    apiUsers[7] = plainApiUser(operators.at(3), u"plain"_s);
    apiUsers[7].description = u"Zoë's “key”\n"_s + QString(5'000, u'x');
    m_apiUsers = m_store->load(operators, apiUsers);
}

void TestStoreDelete::cleanup()
{
    m_store.reset();
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

qint64 TestStoreDelete::count(const QString &table) const
{
    return numberOf(m_store->connect(), u"SELECT count(*) FROM "_s + table);
}

void TestStoreDelete::deletingRemovesExactlyThatRow()
{
    const Connection connection = m_store->connect();
    ApiUserStore store(connection);
    must(store.remove(m_apiUsers.at(7), m_clock));
    const Connection other = m_store->connect(Directory::Use::Display);
    ApiUserStore seen(other);
    for (const ApiUser &apiUser : std::as_const(m_apiUsers)) {
        const Result<ApiUser> found = seen.byGuid(apiUser.guid);
        QCOMPARE(found.ok(), apiUser.key != m_apiUsers.at(7).key);
        if (found)
            QVERIFY(*found == apiUser);
        else
            QCOMPARE(found.error().kind, ErrorKind::AlreadyGone);
    }
    QCOMPARE(count(u"operator"_s), awkwardOperators().size());
}

void TestStoreDelete::deletingIsNotedInTheJournalWithEverything()
{
    const Connection connection = m_store->connect();
    must(ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock));
    QSqlQuery entry = must(connection.run(
        u"SELECT at, origin, api_user_guid, operator_name, username, detail FROM journal WHERE action = 'deleted'"_s));
    QVERIFY(entry.next());
    QCOMPARE(entry.value(0).toLongLong(), m_clock.now().toMSecsSinceEpoch());
    QCOMPARE(entry.value(1).toString(), u"this program"_s);
    QCOMPARE(entry.value(2).toString(), m_apiUsers.at(7).guid);
    QCOMPARE(entry.value(3).toString(), m_apiUsers.at(7).operatorName);
    QCOMPARE(entry.value(4).toString(), u"plain"_s);
    const QJsonObject detail = QJsonDocument::fromJson(entry.value(5).toString().toUtf8()).object();
    QCOMPARE(detail,
             (QJsonObject{{u"key"_s, m_apiUsers.at(7).key},
                          {u"operatorGuid"_s, m_apiUsers.at(7).operatorGuid},
                          {u"username"_s, u"plain"_s},
                          {u"type"_s, u"Generic"_s},
                          {u"created"_s, u"2023-01-02T03:04:05.678Z"_s},
                          {u"lastUsed"_s, u"2024-02-03T04:05:06.789Z"_s},
                          {u"lastUsedState"_s, 0},
                          {u"requestsLast30Days"_s, 12'345},
                          {u"description"_s, m_apiUsers.at(7).description}}));
    QVERIFY(!entry.next());
}

void TestStoreDelete::theJournalHoldsWhatWasDeletedNotWhatWasShown()
{
    const Connection connection = m_store->connect();
    (void)must(connection.run(u"UPDATE api_user SET requests = 99 WHERE id = ?"_s, {m_apiUsers.at(7).key}));
    must(ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock));
    const QString detail = textsOf(connection, u"SELECT detail FROM journal WHERE action = 'deleted'"_s).value(0);
    QCOMPARE(QJsonDocument::fromJson(detail.toUtf8())["requestsLast30Days"_L1].toInt(), 99);
}

void TestStoreDelete::deletingWhatIsGoneIsAlreadyGone()
{
    const Connection connection = m_store->connect();
    const Connection other = m_store->connect();
    ApiUserStore store(connection);
    QVERIFY(store.byKey(m_apiUsers.at(7).key)); // seen, and then deleted elsewhere
    must(ApiUserStore(other).remove(m_apiUsers.at(7), m_clock));
    const qint64 entries = count(u"journal"_s);
    for (int i = 0; i < 2; ++i) {
        const Status removed = store.remove(m_apiUsers.at(7), m_clock);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::AlreadyGone);
    }
    QCOMPARE(count(u"journal"_s), entries);
    QCOMPARE(count(u"api_user"_s), 49);
    must(store.remove(m_apiUsers.at(8), m_clock));
}

void TestStoreDelete::theKeyOfAnotherApiUserDeletesNothing()
{
    const Connection connection = m_store->connect();
    ApiUser mixed = m_apiUsers.at(7);
    mixed.guid = m_apiUsers.at(8).guid;
    ApiUser unknown = m_apiUsers.at(7);
    unknown.guid = u"unknown"_s;
    ApiUser unsaved = m_apiUsers.at(7);
    unsaved.key = 0;
    const qint64 entries = count(u"journal"_s);
    for (const ApiUser &apiUser : {mixed, unknown, unsaved}) {
        const Status removed = ApiUserStore(connection).remove(apiUser, m_clock);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::AlreadyGone);
    }
    QCOMPARE(count(u"api_user"_s), 50);
    QCOMPARE(count(u"journal"_s), entries);
}

void TestStoreDelete::aDeletedKeyIsNeverUsedAgain()
{
    const Connection connection = m_store->connect();
    must(ApiUserStore(connection).remove(m_apiUsers.constLast(), m_clock));
    const QList<ApiUser> more =
        m_store->load(awkwardOperators(), {plainApiUser(awkwardOperators().constFirst(), u"new"_s)});
    QVERIFY(more.constFirst().key > m_apiUsers.constLast().key);
}

void TestStoreDelete::deletingWaitsForAnotherWriter()
{
    const Connection holder = m_store->connect();
    Transaction held = must(Transaction::begin(holder, Transaction::Kind::Write));
    QSemaphore done;
    Status removed;
    std::jthread other([&] {
        removed = ApiUserStore(m_store->connect()).remove(m_apiUsers.at(7), m_clock);
        done.release();
    });
    QVERIFY(!done.tryAcquire(1, 200)); // it waits
    must(held.commit());
    other.join();
    QVERIFY(removed);
    QCOMPARE(count(u"api_user"_s), 49);
}

void TestStoreDelete::deletingGivesUpOnAWriterThatTakesTooLong()
{
    const qint64 entries = count(u"journal"_s);
    const Connection holder = m_store->connect();
    const Connection connection = m_store->connect(20ms);
    {
        const Transaction held = must(Transaction::begin(holder, Transaction::Kind::Write));
        const Status removed = ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Busy);
        QCOMPARE(removed.error().path, m_store->location().name());
    }
    QCOMPARE(count(u"api_user"_s), 50);
    QCOMPARE(count(u"journal"_s), entries);
    must(ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock));
}

void TestStoreDelete::readersDoNotHinderDeletion()
{
    const Connection reader = m_store->connect(Directory::Use::Display);
    QSqlQuery half = must(reader.run(u"SELECT id FROM api_user ORDER BY id"_s));
    QVERIFY(half.next());
    const Connection connection = m_store->connect(0ms);
    must(ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock));
    int rest = 0;
    while (half.next())
        ++rest;
    QCOMPARE(rest, 49); // it goes on seeing what it began with
}

void TestStoreDelete::onAFullDiskNothingIsDeleted()
{
    const qint64 entries = count(u"journal"_s);
    const Connection connection = m_store->connect();
    ApiUserStore store(connection);
    {
        const FullDisk fullDisk(m_store->location());
        for (int i = 0; i < 2; ++i) {
            const Status removed = store.remove(m_apiUsers.at(7), m_clock);
            QVERIFY(!removed);
            QCOMPARE(removed.error().kind, ErrorKind::DiskFull);
            QCOMPARE(removed.error().path, m_store->location().name());
            QVERIFY(must(store.byKey(m_apiUsers.at(7).key)) == m_apiUsers.at(7));
        }
    }
    QCOMPARE(count(u"api_user"_s), 50);
    QCOMPARE(count(u"journal"_s), entries);
    must(store.remove(m_apiUsers.at(7), m_clock));
    QCOMPARE(count(u"api_user"_s), 49);
    QCOMPARE(enginesql::damageOf(connection), QStringList());
}

void TestStoreDelete::aTransactionThatSqliteRolledBackIsOver()
{
    (void)m_store->load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 3'000, 9));
    const qint64 before = count(u"api_user"_s);
    const Connection connection = m_store->connect();
    (void)must(connection.run(u"PRAGMA cache_size = 10"_s)); // so that it writes before the commit
    {
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        {
            const FullDisk fullDisk(m_store->location());
            const auto deleted = connection.run(u"DELETE FROM api_user"_s);
            QVERIFY(!deleted);
            QCOMPARE(deleted.error().kind, ErrorKind::DiskFull);
        }
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(count(u"api_user"_s), before);
    Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
    (void)must(connection.run(u"DELETE FROM api_user"_s));
    must(transaction.commit());
    QCOMPARE(count(u"api_user"_s), 0);
}

void TestStoreDelete::aReadOnlyConnectionDeletesNothing()
{
    for (const auto use : {Directory::Use::Display, Directory::Use::Background}) {
        const Connection connection = m_store->connect(use);
        const Status removed = ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::ReadOnly);
        QVERIFY(ApiUserStore(connection).byKey(m_apiUsers.at(7).key));
    }
    QCOMPARE(count(u"api_user"_s), 50);
}

void TestStoreDelete::aDeletionThatCannotBeNotedDoesNotHappen()
{
    const Connection connection = m_store->connect();
    for (const QString &statement : enginesql::refusing(u"INSERT"_s, u"journal"_s, u"no notes"_s))
        (void)must(connection.run(statement));
    const Status removed = ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Unexpected);
    QVERIFY2(removed.error().detail.contains(u"no notes"_s), qPrintable(removed.error().detail));
    QCOMPARE(count(u"api_user"_s), 50);
}

void TestStoreDelete::theJournalCannotBeChanged()
{
    const Connection connection = m_store->connect();
    must(ApiUserStore(connection).remove(m_apiUsers.at(7), m_clock));
    const qint64 entries = count(u"journal"_s);
    for (const QString &statement :
         {u"DELETE FROM journal"_s, u"UPDATE journal SET action = 'x'"_s, u"DELETE FROM journal WHERE number = 1"_s,
          (isOnSqlite()
               ? u"INSERT OR REPLACE INTO journal (number, at, origin, action, hash) VALUES (1, 0, 'x', 'x', %1)"_s
               : u"TRUNCATE journal"_s)
              .replace(u"%1"_s, enginesql::zeroHash())}) {
        const auto changed = connection.run(statement);
        QVERIFY2(!changed, qPrintable(statement));
        QVERIFY2(changed.error().detail.contains(u"the journal only grows"_s), qPrintable(changed.error().detail));
    }
    QCOMPARE(count(u"journal"_s), entries);
    QCOMPARE(count(u"journal WHERE action = 'deleted'"_s), 1);
}

void TestStoreDelete::rowsComeInTheOrderOfTheirKeys()
{
    (void)m_store->load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 400, 10));
    const Connection connection = m_store->connect(Directory::Use::Display);
    ApiUserStore store(connection);
    for (const size_t size : {0, 1, 2, 63, 64, 65, 255, 256}) {
        std::vector<ApiUserKey> keys;
        for (size_t i = 0; i < size; ++i)
            keys.push_back(ApiUserKey(i % 10 == 9 ? 100'000 + i : 1 + i * 37 % 450));
        const QList<ApiUser> rows = must(store.rows(keys));
        QCOMPARE(size_t(rows.size()), size);
        for (size_t i = 0; i < size; ++i) {
            QCOMPARE(rows.at(qsizetype(i)).key, keys[i] < 100'000 ? keys[i] : 0);
            if (keys[i] <= 50)
                QCOMPARE(rows.at(qsizetype(i)).guid, m_apiUsers.at(keys[i] - 1).guid);
        }
    }
    QCOMPARE(enginesql::readersLeft(m_store->connect()), 0);
}

void TestStoreDelete::figuresFollowDeletions()
{
    const Connection connection = m_store->connect();
    ApiUserStore store(connection);
    const auto expected = [&](const QList<ApiUser> &apiUsers) {
        DirectoryFigures figures;
        figures.operators = awkwardOperators().size();
        figures.operatorsOnDuty = figures.operators / 2;
        figures.apiUsers = apiUsers.size();
        const QDate today = m_clock.now().toLocalTime().date();
        for (const ApiUser &apiUser : apiUsers) {
            figures.apiUsersNotYetUsed += apiUser.lastUsedState == LastUsedState::NotYetUsed ? 1 : 0;
            const QDate created = apiUser.created.toLocalTime().date();
            figures.apiUsersAddedThisMonth +=
                apiUser.created.isValid() && created.year() == today.year() && created.month() == today.month() ? 1 : 0;
            figures.apiUsersInactiveOver30Days +=
                apiUser.lastUsed.isValid() && apiUser.lastUsed < m_clock.now().addDays(-30) ? 1 : 0;
        }
        std::ranges::transform(lastUseAges, figures.apiUsersByLastUse.begin(), [&](LastUseFilter age) {
            return expectedKeys(apiUsers, {}, {.lastUse = age}, m_clock.now()).size();
        });
        return figures;
    };
    QVERIFY(must(store.figures(m_clock)) == expected(m_apiUsers));
    while (!m_apiUsers.isEmpty()) {
        must(store.remove(m_apiUsers.takeLast(), m_clock));
        QVERIFY(must(store.figures(m_clock)) == expected(m_apiUsers));
    }
    QVERIFY(!must(store.figures(m_clock)).isEmpty());
}

UMH_TEST(TestStoreDelete)
#include "tst_storedelete.moc"
