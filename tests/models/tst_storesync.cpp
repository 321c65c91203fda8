#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/keyscanner.h"
#include "store/openchangestore.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using OpenMark = ApiUserStore::OpenMark;

/// What the account says of a single API user, written into the directory at once.
class TestStoreSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init();

    void everyFieldIsWritten();
    void valuesThatAreNotThereStayApartFromEmptyOnes();
    void whatIsTheSameIsNotWritten();
    void useAloneIsNotJournalled();
    void otherFieldsAreJournalledAsSeenAtTheAccount();
    void theDescriptionWeAskedForIsOurChange();
    void anotherDescriptionThanWeAskedForIsTheAccounts();
    void aMovedApiUserKeepsItsKey();
    void aNewApiUserIsAddedAndJournalled();
    void withoutItsOperatorItIsRefused();
    void theOpenChangeGoesInTheSameTransaction();
    void theOpenChangeStaysWhereItIsToBeKept();
    void onAFullDiskNothingHasHappened();
    void aLockedDirectoryIsBusy();
    void removingSaysWhoDidIt();
    void removingStrikesOutTheOpenChange();
    void aFailedRemovalLeavesTheOpenChange();

private:
    [[nodiscard]] ApiUser changed() const;
    [[nodiscard]] QStringList found(const QString &words) const;

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Connection> m_connection;
    QList<ApiUser> m_apiUsers;
    ApiUser m_apiUser; ///< a plain one
    qint64 m_lastEntry = 0;
    const FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0, 0, 250), inUtc)};
};

void TestStoreSync::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_connection.reset();
    m_store = std::make_unique<StoreFixture>();
    const QList<Operator> operators = awkwardOperators();
    QList<ApiUser> apiUsers = awkwardApiUsers(operators, 20, 8);
    apiUsers[7] = plainApiUser(operators.at(3), u"plain"_s);
    m_apiUsers = m_store->load(operators, apiUsers);
    m_apiUser = m_apiUsers.at(7);
    m_connection = std::make_unique<Connection>(m_store->connect());
    m_lastEntry = lastJournalEntry(*m_connection);
}

/// The plain one with every field that can change changed, and no key, as the account knows none.
ApiUser TestStoreSync::changed() const
{
    ApiUser apiUser = m_apiUser;
    apiUser.key = 0;
    apiUser.operatorGuid = awkwardOperators().at(0).guid;
    apiUser.operatorName = QString();
    apiUser.username = u"Éxtra 😀"_s;
    apiUser.type = u"MobileApp"_s;
    apiUser.created = apiUser.created.addDays(1);
    apiUser.lastUsed = QDateTime();
    apiUser.lastUsedState = LastUsedState::NotYetUsed;
    apiUser.requestsLast30Days = std::nullopt;
    apiUser.description = u"Reports of Ünïcödé"_s;
    return apiUser;
}

QStringList TestStoreSync::found(const QString &words) const
{
    KeyScanRequest request;
    request.query = ApiUserQuery{.order = {}, .filter = {.search = words}};
    request.now = m_clock.now();
    QStringList guids;
    for (const ApiUserKey key : must(m_connection->dialect().keyScanner(*m_connection)->scan(request, {})).keys)
        guids += must(ApiUserStore(*m_connection).byKey(key)).guid;
    return guids;
}

void TestStoreSync::everyFieldIsWritten()
{
    ApiUserStore store(*m_connection);
    const ApiUser stored = must(store.store(changed(), m_clock, OpenMark::Keep));
    ApiUser expected = changed();
    expected.key = m_apiUser.key;
    expected.operatorName = awkwardOperators().at(0).fullName;
    QVERIFY(stored == expected);
    QVERIFY(must(store.byGuid(m_apiUser.guid)) == expected);
    QCOMPARE(found(u"unicode reports extra mobile"_s), QStringList(m_apiUser.guid));
    QCOMPARE(damageOf(*m_connection), QStringList());
    for (const ApiUser &other : std::as_const(m_apiUsers)) {
        if (other.guid != m_apiUser.guid)
            QVERIFY(must(store.byGuid(other.guid)) == other);
    }
}

void TestStoreSync::valuesThatAreNotThereStayApartFromEmptyOnes()
{
    ApiUserStore store(*m_connection);
    for (const QString &text : {QString(), u""_s, QString()}) {
        ApiUser apiUser = m_apiUser;
        apiUser.description = text;
        apiUser.type = text;
        const ApiUser stored = must(store.store(apiUser, m_clock, OpenMark::Keep));
        QCOMPARE(stored.description.isNull(), text.isNull());
        QCOMPARE(stored.type.isNull(), text.isNull());
    }
}

void TestStoreSync::whatIsTheSameIsNotWritten()
{
    const Connection watcher = m_store->connect(Directory::Use::Background);
    const ChangeMark mark = must(ChangeMark::of(watcher));
    for (const ApiUser &apiUser : std::as_const(m_apiUsers))
        QVERIFY(must(ApiUserStore(*m_connection).store(apiUser, m_clock, OpenMark::StrikeOut)) == apiUser);
    QVERIFY(!must(ChangeMark::of(watcher)).showsChangeSince(mark));
}

void TestStoreSync::useAloneIsNotJournalled()
{
    ApiUser used = m_apiUser;
    used.lastUsed = m_clock.now();
    used.requestsLast30Days = 3;
    QVERIFY(must(ApiUserStore(*m_connection).store(used, m_clock, OpenMark::Keep)) == used);
    QCOMPARE(lastJournalEntry(*m_connection), m_lastEntry);
}

void TestStoreSync::otherFieldsAreJournalledAsSeenAtTheAccount()
{
    (void)must(ApiUserStore(*m_connection).store(changed(), m_clock, OpenMark::Keep));
    const QList<JournalledEntry> entries = journalSince(*m_connection, m_lastEntry);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.at(0).action, u"changed"_s);
    QCOMPARE(entries.at(0).origin, u"account"_s);
    QCOMPARE(entries.at(0).guid, m_apiUser.guid);
    QCOMPARE(entries.at(0).detail.keys(),
             QStringList({u"created"_s, u"description"_s, u"operatorGuid"_s, u"type"_s, u"username"_s}));
    QCOMPARE(entries.at(0).detail.value("username"_L1).toObject(),
             (QJsonObject{{u"before"_s, u"plain"_s}, {u"after"_s, u"Éxtra 😀"_s}}));
}

void TestStoreSync::theDescriptionWeAskedForIsOurChange()
{
    must(OpenChangeStore(*m_connection, m_clock)
             .note({.apiUserGuid = m_apiUser.guid,
                    .kind = OpenChange::Kind::Description,
                    .description = changed().description}));
    (void)must(ApiUserStore(*m_connection).store(changed(), m_clock, OpenMark::StrikeOut));
    const QList<JournalledEntry> entries = journalSince(*m_connection, m_lastEntry);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).origin, u"this program"_s);
    QCOMPARE(entries.at(0).detail.keys(), QStringList(u"description"_s));
    QCOMPARE(entries.at(1).origin, u"account"_s);
    QCOMPARE(entries.at(1).detail.keys(), QStringList({u"created"_s, u"operatorGuid"_s, u"type"_s, u"username"_s}));
}

void TestStoreSync::anotherDescriptionThanWeAskedForIsTheAccounts()
{
    const OpenChangeStore changes(*m_connection, m_clock);
    for (const auto kind : {OpenChange::Kind::Description, OpenChange::Kind::Deletion}) {
        must(changes.note({.apiUserGuid = m_apiUser.guid, .kind = kind, .description = u"Ours"_s}));
        ApiUser apiUser = m_apiUser;
        apiUser.description = u"Theirs %1"_s.arg(int(kind));
        (void)must(ApiUserStore(*m_connection).store(apiUser, m_clock, OpenMark::Keep));
        QCOMPARE(journalSince(*m_connection, m_lastEntry).constLast().origin, u"account"_s);
    }
    QCOMPARE(lastJournalEntry(*m_connection), m_lastEntry + 2);
}

void TestStoreSync::aMovedApiUserKeepsItsKey()
{
    ApiUser moved = m_apiUser;
    moved.operatorGuid = awkwardOperators().at(5).guid;
    const ApiUser stored = must(ApiUserStore(*m_connection).store(moved, m_clock, OpenMark::Keep));
    QCOMPARE(stored.key, m_apiUser.key);
    QCOMPARE(stored.operatorName, awkwardOperators().at(5).fullName);
}

void TestStoreSync::aNewApiUserIsAddedAndJournalled()
{
    ApiUser added = changed();
    added.guid = u"new"_s;
    const ApiUser stored = must(ApiUserStore(*m_connection).store(added, m_clock, OpenMark::Keep));
    QVERIFY(stored.key > m_apiUsers.size());
    added.key = stored.key;
    added.operatorName = awkwardOperators().at(0).fullName;
    QVERIFY(stored == added);
    QCOMPARE(journalledSince(*m_connection, m_lastEntry), QStringList(u"added account new"_s));
    QCOMPARE(journalSince(*m_connection, m_lastEntry).at(0).detail.value("username"_L1).toString(), added.username);
    QVERIFY(found(u"unicode reports"_s).contains(u"new"_s));
}

void TestStoreSync::withoutItsOperatorItIsRefused()
{
    const QStringList before = dumpOf(*m_connection);
    ApiUser orphan = changed();
    orphan.operatorGuid = u"nobody"_s;
    const Result<ApiUser> stored = ApiUserStore(*m_connection).store(orphan, m_clock, OpenMark::StrikeOut);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::OperatorUnknown);
    QCOMPARE(stored.error().detail, u"nobody"_s);
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
}

void TestStoreSync::theOpenChangeGoesInTheSameTransaction()
{
    const OpenChangeStore changes(*m_connection, m_clock);
    must(changes.note({.apiUserGuid = m_apiUser.guid}));
    must(changes.note({.apiUserGuid = m_apiUsers.at(1).guid}));
    const Connection reader = m_store->connect(Directory::Use::Display);
    (void)must(ApiUserStore(*m_connection).store(changed(), m_clock, OpenMark::StrikeOut));
    QCOMPARE(must(OpenChangeStore(reader, m_clock).all()), QList{OpenChange{.apiUserGuid = m_apiUsers.at(1).guid}});
}

void TestStoreSync::theOpenChangeStaysWhereItIsToBeKept()
{
    const OpenChangeStore changes(*m_connection, m_clock);
    must(changes.note({.apiUserGuid = m_apiUser.guid}));
    (void)must(ApiUserStore(*m_connection).store(changed(), m_clock, OpenMark::Keep));
    QCOMPARE(must(changes.all()).size(), 1);
}

void TestStoreSync::onAFullDiskNothingHasHappened()
{
    must(OpenChangeStore(*m_connection, m_clock).note({.apiUserGuid = m_apiUser.guid}));
    const QStringList before = dumpOf(*m_connection);
    ApiUserStore store(*m_connection);
    {
        const FullDisk fullDisk(m_store->location());
        const Result<ApiUser> stored = store.store(changed(), m_clock, OpenMark::StrikeOut);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, ErrorKind::DiskFull);
    }
    QCOMPARE(differenceOf(dumpOf(*m_connection), before), QString());
    (void)must(store.store(changed(), m_clock, OpenMark::StrikeOut));
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestStoreSync::aLockedDirectoryIsBusy()
{
    const Connection impatient = m_store->connect(20ms);
    {
        const Transaction held = must(Transaction::begin(*m_connection, Transaction::Kind::Write));
        QCOMPARE(ApiUserStore(impatient).store(changed(), m_clock, OpenMark::Keep).error().kind, ErrorKind::Busy);
    }
    QVERIFY(must(ApiUserStore(impatient).byGuid(m_apiUser.guid)) == m_apiUser);
}

void TestStoreSync::removingSaysWhoDidIt()
{
    ApiUserStore store(*m_connection);
    must(store.remove(m_apiUsers.at(1), m_clock));
    must(store.remove(m_apiUsers.at(2), m_clock, Origin::Account));
    const QList<JournalledEntry> entries = journalSince(*m_connection, m_lastEntry);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).origin, u"this program"_s);
    QCOMPARE(entries.at(1).origin, u"account"_s);
    QCOMPARE(entries.at(1).action, u"deleted"_s);
    QCOMPARE(entries.at(1).detail.value("key"_L1).toInteger(), m_apiUsers.at(2).key);
}

void TestStoreSync::removingStrikesOutTheOpenChange()
{
    const OpenChangeStore changes(*m_connection, m_clock);
    must(changes.note({.apiUserGuid = m_apiUser.guid}));
    must(changes.note({.apiUserGuid = m_apiUsers.at(1).guid}));
    must(ApiUserStore(*m_connection).remove(m_apiUser, m_clock));
    QCOMPARE(must(changes.all()), QList{OpenChange{.apiUserGuid = m_apiUsers.at(1).guid}});
}

void TestStoreSync::aFailedRemovalLeavesTheOpenChange()
{
    const OpenChangeStore changes(*m_connection, m_clock);
    must(changes.note({.apiUserGuid = m_apiUser.guid}));
    ApiUser mixed = m_apiUser;
    mixed.key = m_apiUsers.at(1).key;
    QCOMPARE(ApiUserStore(*m_connection).remove(mixed, m_clock).error().kind, ErrorKind::AlreadyGone);
    QCOMPARE(must(changes.all()).size(), 1);
}

UMH_TEST(TestStoreSync)
#include "tst_storesync.moc"
