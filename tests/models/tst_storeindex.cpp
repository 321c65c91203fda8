#include "domain/text/textfolding.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/storedvalues.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

/// What the database keeps up by itself: the copied names of operators and the search index.
class TestStoreIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSearchIndexStaysTrueThroughChanges();
    void theSearchIndexIsTrueAfterAFirstLoad();
    void renamingAnOperatorRenamesItsApiUsers();
    void deletingAnOperatorDeletesItsApiUsers();
    void anApiUserNeedsItsOperator();
    void aDateAndItsStateBelongTogether();

private:
    void checkIndex();
    KeyList search(const QString &text);

    std::unique_ptr<StoreFixture> m_store;
    QList<Operator> m_operators;
    QList<ApiUser> m_apiUsers;
    std::optional<Connection> m_connection;
};

void TestStoreIndex::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<StoreFixture>();
    m_operators = awkwardOperators();
    m_apiUsers = m_store->load(m_operators, awkwardApiUsers(m_operators, 300, 12));
    m_connection.emplace(m_store->connect());
}

void TestStoreIndex::cleanup()
{
    m_connection.reset();
    m_store.reset();
}

void TestStoreIndex::checkIndex()
{
    QCOMPARE(enginesql::damageOf(*m_connection).join(u'\n'), QString());
}

KeyList TestStoreIndex::search(const QString &text)
{
    return must(m_connection->dialect()
                    .keyScanner(*m_connection)
                    ->scan({.query = ApiUserQuery{{}, {.search = text}}}, {}))
        .keys;
}

void TestStoreIndex::theSearchIndexStaysTrueThroughChanges()
{
    QRandomGenerator random(21);
    const QList<ApiUser> others = awkwardApiUsers(m_operators, 2'000, 22);
    const FixedClock clock(QDateTime(QDate(2024, 1, 1), QTime(0, 0), inUtc));
    ApiUserStore store(*m_connection);
    for (int i = 0; i < 500; ++i) {
        ApiUser &apiUser = m_apiUsers[random.bounded(m_apiUsers.size())];
        const ApiUser &other = others.at(i);
        switch (random.bounded(4)) {
        case 0: {
            ApiUser added = other;
            added.operatorGuid = apiUser.operatorGuid;
            added.operatorName = apiUser.operatorName;
            (void)must(m_connection->run(u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, "
                                         u"username, username_folded, "
                                         "type, type_folded, last_used_state, description, description_folded) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 2, ?, ?)"_s,
                                         {added.guid, added.operatorGuid, added.operatorName,
                                          folded(added.operatorName), added.username, folded(added.username),
                                          added.type, foldedType(added), added.description, foldedDescription(added)}));
            added.key = numberOf(*m_connection, u"SELECT id FROM api_user WHERE guid = ?"_s, {added.guid});
            m_apiUsers += added;
            break;
        }
        case 1:
            must(store.remove(apiUser, clock));
            m_apiUsers.removeIf([key = apiUser.key](const ApiUser &each) { return each.key == key; });
            break;
        case 2:
            apiUser.description = other.description;
            (void)must(m_connection->run(u"UPDATE api_user SET description = ?, description_folded = ? WHERE id = ?"_s,
                                         {apiUser.description, foldedDescription(apiUser), apiUser.key}));
            break;
        default: {
            const ApiUserKey key = 100'000 + i;
            apiUser.username = other.username;
            (void)must(
                m_connection->run(u"UPDATE api_user SET username = ?, username_folded = ?, id = ? WHERE id = ?"_s,
                                  {apiUser.username, folded(apiUser.username), key, apiUser.key}));
            apiUser.key = key;
        }
        }
        if (i % 50 == 0)
            checkIndex();
    }
    checkIndex();
    for (const QString &text : {u"energie"_s, u"zoe"_s, u"sam"_s, u"a"_s, u"aaaa"_s, u"grafana 100%"_s}) {
        const QByteArray wrong = difference(search(text), expectedKeys(m_apiUsers, {}, {.search = text}));
        QVERIFY2(wrong.isEmpty(), qPrintable(text + QString::fromUtf8(wrong)));
    }
}

void TestStoreIndex::theSearchIndexIsTrueAfterAFirstLoad()
{
    checkIndex();
    const QList<ApiUser> more = m_store->load(m_operators, awkwardApiUsers(m_operators, 100, 13));
    checkIndex();
    const QByteArray wrong =
        difference(search(u"energie"_s), expectedKeys(m_apiUsers + more, {}, {.search = u"energie"_s}));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestStoreIndex::renamingAnOperatorRenamesItsApiUsers()
{
    QVERIFY(search(u"renamed"_s).isEmpty());
    KeyList expected;
    for (ApiUser &apiUser : m_apiUsers) {
        if (apiUser.operatorGuid == m_operators.at(4).guid) {
            expected.append(apiUser.key);
            apiUser.operatorName = u"Réňàmed"_s;
        }
    }
    (void)must(m_connection->run(u"UPDATE operator SET full_name = 'Réňàmed', folded_name = 'renamed' WHERE guid = ?"_s,
                                 {m_operators.at(4).guid}));
    checkIndex();
    QVERIFY(!expected.isEmpty());
    QVERIFY(search(u"RENAMED"_s) == expected);
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM api_user WHERE operator_name = 'Réňàmed'"_s),
             expected.size());
    const auto scanner = m_connection->dialect().keyScanner(*m_connection);
    const QByteArray wrong = difference(must(scanner->scan({}, {})).keys, expectedKeys(m_apiUsers, {}));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestStoreIndex::deletingAnOperatorDeletesItsApiUsers()
{
    const QString gone = m_operators.at(4).guid;
    (void)must(m_connection->run(u"DELETE FROM operator WHERE guid = ?"_s, {gone}));
    m_apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
    QVERIFY(m_apiUsers.size() < 300);
    checkIndex();
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM api_user"_s), m_apiUsers.size());
    const QByteArray wrong = difference(search(u"energie"_s), expectedKeys(m_apiUsers, {}, {.search = u"energie"_s}));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestStoreIndex::anApiUserNeedsItsOperator()
{
    QVERIFY(!m_connection->run(u"UPDATE api_user SET operator_guid = 'nobody' WHERE id = 1"_s));
    const qint64 before = numberOf(*m_connection, u"SELECT count(*) FROM api_user"_s);
    QVERIFY(!m_connection->run(u"UPDATE api_user SET guid = (SELECT guid FROM api_user WHERE id = 2) WHERE id = 1"_s));
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM api_user"_s), before);
}

void TestStoreIndex::aDateAndItsStateBelongTogether()
{
    for (const QString &values : {u"last_used = NULL, last_used_state = 0"_s, u"last_used = 1, last_used_state = 1"_s,
                                  u"last_used = 1, last_used_state = 2"_s})
        QVERIFY2(!m_connection->run(u"UPDATE api_user SET %1 WHERE id = 1"_s.arg(values)), qPrintable(values));
}

UMH_TEST(TestStoreIndex)
#include "tst_storeindex.moc"
