#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/openchangestore.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime moment(int day)
{
    return QDateTime(QDate(2024, 5, day), QTime(12, 0, 0, 250), inUtc);
}

Account fullAccount()
{
    return {.baseUrl = u"https://api.example.com/v4"_s,
            .accountId = u"Zoë 299840"_s,
            .operatorsInUse = 7,
            .operatorQuota = 1'000'000'000'000,
            .expires = moment(30),
            .lastSync = moment(1),
            .guidForm = GuidForm::PlainUpper,
            .timeZone = u"America/New_York"_s,
            .timesLackOffset = true,
            .rereadsTimes = true,
            .timeDifference = -345};
}

OpenChange deletionOf(const QString &guid)
{
    return {.apiUserGuid = guid};
}

OpenChange descriptionOf(const QString &guid, const QString &description)
{
    return {.apiUserGuid = guid, .kind = OpenChange::Kind::Description, .description = description};
}

} // namespace

/// What a directory knows of its account, and of the changes it has sent there.
class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewDirectoryHasNoAccount();
    void theAccountComesBackAsItWasSet();
    void settingTakesThePlaceOfAnyOther();
    void whatIsNotKnownStaysNotKnown();
    void settingIsPartOfATransaction();
    void forgettingLeavesTheDirectoryAlone();
    void connectingAndForgettingAreNoted();
    void forgettingStrikesOutWhatIsOpen();
    void aLockedDirectoryKeepsItsAccount();
    void onAFullDiskTheAccountStays();
    void openChangesComeInTheOrderOfNoting();
    void notingAnotherChangeTakesThePlaceOfTheFirst();
    void strikingOutTakesAwayThatOneOnly();
    void openChangesOutliveTheConnection();
    void notingIsPartOfATransaction();
    void openChangesOfAbsentApiUsersCanBeStruckOut();
};

void TestAccountStore::aNewDirectoryHasNoAccount()
{
    const StoreFixture store;
    const Connection connection = store.connect(Directory::Use::Display);
    QVERIFY(!must(AccountStore(connection).account()));
    QVERIFY(must(OpenChangeStore(connection, Clock::system()).all()).isEmpty());
}

void TestAccountStore::theAccountComesBackAsItWasSet()
{
    const StoreFixture store;
    must(AccountStore(store.connect()).set(fullAccount()));
    const Connection connection = store.connect(Directory::Use::Display);
    QVERIFY(must(AccountStore(connection).account()) == fullAccount());
}

void TestAccountStore::settingTakesThePlaceOfAnyOther()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const AccountStore accounts(connection);
    must(accounts.set(fullAccount()));
    const Account bare{.baseUrl = u"http://localhost:8080/v4"_s};
    for (int i = 0; i < 2; ++i) {
        must(accounts.set(bare));
        QVERIFY(must(accounts.account()) == bare);
    }
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM account"_s), 1);
}

void TestAccountStore::whatIsNotKnownStaysNotKnown()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    must(AccountStore(connection).set({.baseUrl = u"https://x/v4"_s}));
    const Account account = must(AccountStore(connection).account()).value();
    QVERIFY(account.accountId.isNull());
    QVERIFY(!account.operatorsInUse && !account.operatorQuota);
    QVERIFY(!account.expires.isValid() && !account.lastSync.isValid());
    QVERIFY(account.username.isEmpty());
}

void TestAccountStore::settingIsPartOfATransaction()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    {
        const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        must(AccountStore(connection).set(fullAccount()));
        QVERIFY(must(AccountStore(connection).account()));
    }
    QVERIFY(!must(AccountStore(connection).account()));
}

void TestAccountStore::forgettingLeavesTheDirectoryAlone()
{
    const StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 20, 1));
    const Connection connection = store.connect();
    must(AccountStore(connection).set(fullAccount()));
    for (int i = 0; i < 2; ++i) {
        must(AccountStore(connection).forget(Clock::system()));
        QVERIFY(!must(AccountStore(connection).account()));
    }
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 20);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM operator"_s), awkwardOperators().size());
}

void TestAccountStore::connectingAndForgettingAreNoted()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const AccountStore accounts(connection);
    const FixedClock clock(moment(1));
    QStringList expected;
    for (const QString &address : {u"https://a"_s, u"https://b"_s}) {
        for (int i = 0; i < 2; ++i) // the same once more is no news
            must(accounts.connect({.baseUrl = address, .username = u"u"_s, .accountId = u"7"_s}, clock));
        expected += u"connected "_s + address;
    }
    for (int i = 0; i < 2; ++i)
        must(accounts.forget(clock));
    expected += u"disconnected https://b"_s;
    QStringList noted;
    QSqlQuery entries = must(connection.run(u"SELECT action, detail FROM journal ORDER BY number"_s));
    while (entries.next()) {
        const QJsonObject detail = QJsonDocument::fromJson(entries.value(1).toString().toUtf8()).object();
        noted += entries.value(0).toString() + u' ' + detail.value(u"account"_s).toString();
    }
    QCOMPARE(noted, expected);
}

void TestAccountStore::forgettingStrikesOutWhatIsOpen()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const OpenChangeStore changes(connection, Clock::system());
    must(AccountStore(connection).set(fullAccount()));
    must(changes.note(deletionOf(u"a"_s)));
    must(AccountStore(connection).forget(Clock::system()));
    QVERIFY(must(changes.all()).isEmpty());
}

void TestAccountStore::aLockedDirectoryKeepsItsAccount()
{
    const StoreFixture store;
    must(AccountStore(store.connect()).set(fullAccount()));
    const Connection other = store.connect();
    const Transaction transaction = must(Transaction::begin(other, Transaction::Kind::Write));
    const Connection connection = store.connect(20ms);
    QCOMPARE(AccountStore(connection).set({.baseUrl = u"x"_s}).error().kind, ErrorKind::Busy);
    QCOMPARE(AccountStore(connection).forget(Clock::system()).error().kind, ErrorKind::Busy);
    QCOMPARE(OpenChangeStore(connection, Clock::system()).note(deletionOf(u"a"_s)).error().kind, ErrorKind::Busy);
    QVERIFY(must(AccountStore(connection).account()) == fullAccount());
}

void TestAccountStore::onAFullDiskTheAccountStays()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    must(AccountStore(connection).set(fullAccount()));
    {
        const FullDisk fullDisk(store.location());
        QCOMPARE(AccountStore(connection).set({.baseUrl = u"x"_s}).error().kind, ErrorKind::DiskFull);
        QCOMPARE(AccountStore(connection).forget(Clock::system()).error().kind, ErrorKind::DiskFull);
        QCOMPARE(OpenChangeStore(connection, Clock::system()).note(deletionOf(u"a"_s)).error().kind,
                 ErrorKind::DiskFull);
    }
    QVERIFY(must(AccountStore(connection).account()) == fullAccount());
    must(AccountStore(connection).forget(Clock::system()));
    QVERIFY(!must(AccountStore(connection).account()));
}

void TestAccountStore::openChangesComeInTheOrderOfNoting()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const FixedClock clock(moment(1)); // all at the same moment
    const OpenChangeStore changes(connection, clock);
    QList<OpenChange> expected;
    for (const QString &guid : {u"c"_s, u"a"_s, u"b"_s, u"É"_s}) {
        expected += guid == "a"_L1 ? deletionOf(guid) : descriptionOf(guid, u"Zoë’s “key”\n😀 "_s + guid);
        must(changes.note(expected.constLast()));
    }
    QCOMPARE(must(changes.all()), expected);
    QCOMPARE(must(changes.of(u"b"_s)), std::optional(expected.at(2)));
    QVERIFY(!must(changes.of(u"B"_s)));
}

void TestAccountStore::notingAnotherChangeTakesThePlaceOfTheFirst()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const FixedClock clock(moment(1));
    const OpenChangeStore changes(connection, clock);
    must(changes.note(descriptionOf(u"a"_s, u"new"_s)));
    must(changes.note(deletionOf(u"b"_s)));
    must(changes.note(deletionOf(u"a"_s)));
    QCOMPARE(must(changes.all()), (QList{deletionOf(u"b"_s), deletionOf(u"a"_s)}));
    must(changes.note(descriptionOf(u"b"_s, QString())));
    QCOMPARE(must(changes.all()), (QList{deletionOf(u"a"_s), descriptionOf(u"b"_s, QString())}));
    QCOMPARE(numberOf(connection, u"SELECT max(at) FROM open_change"_s), moment(1).toMSecsSinceEpoch());
}

void TestAccountStore::strikingOutTakesAwayThatOneOnly()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const OpenChangeStore changes(connection, Clock::system());
    must(changes.note(deletionOf(u"a"_s)));
    must(changes.note(deletionOf(u"b"_s)));
    for (int i = 0; i < 2; ++i) {
        must(changes.strikeOut(u"a"_s));
        QCOMPARE(must(changes.all()), QList{deletionOf(u"b"_s)});
    }
}

void TestAccountStore::openChangesOutliveTheConnection()
{
    const StoreFixture store;
    must(OpenChangeStore(store.connect(), Clock::system()).note(descriptionOf(u"a"_s, u"x"_s)));
    const Connection later = store.connect(Directory::Use::Background);
    QCOMPARE(must(OpenChangeStore(later, Clock::system()).all()), QList{descriptionOf(u"a"_s, u"x"_s)});
}

void TestAccountStore::notingIsPartOfATransaction()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const OpenChangeStore changes(connection, Clock::system());
    must(changes.note(deletionOf(u"a"_s)));
    {
        const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        must(changes.note(deletionOf(u"b"_s)));
        must(changes.strikeOut(u"a"_s));
    }
    QCOMPARE(must(changes.all()), QList{deletionOf(u"a"_s)});
}

void TestAccountStore::openChangesOfAbsentApiUsersCanBeStruckOut()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 3, 1));
    const Connection connection = store.connect();
    const OpenChangeStore changes(connection, Clock::system());
    must(changes.note(deletionOf(u"absent"_s)));
    must(changes.note(deletionOf(apiUsers.at(1).guid)));
    must(changes.strikeOutAbsent());
    QCOMPARE(must(changes.all()), QList{deletionOf(apiUsers.at(1).guid)});
}

UMH_TEST(TestAccountStore)
#include "tst_accountstore.moc"
