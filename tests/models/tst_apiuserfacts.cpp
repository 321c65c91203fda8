#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <stop_token>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

ApiUserFacts factsOfNumber(int number)
{
    return {.owner = u"Owner %1"_s.arg(number),
            .purpose = number % 2 == 0 ? QString() : u"Zoë's \"nightly\" export; 100 %\n\U0001F511"_s,
            .whereKept = u"vault/%1"_s.arg(number),
            .ticket = u"T-%1"_s.arg(number),
            .reviewBy = number % 3 == 0 ? QDate() : QDate(2026, 2, 28).addDays(number),
            .keepUntil = number % 3 == 1 ? QDate() : QDate(2024, 2, 29),
            .reason = u"until the audit"_s};
}

QString guidOfNumber(int number)
{
    return u"guid-%1"_s.arg(number);
}

} // namespace

/// What people know of API users stays whatever happens to these.
class TestApiUserFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasSetIsThere()
    {
        const StoreFixture store;
        {
            const Connection connection = store.connect();
            const ApiUserFactStore facts(connection);
            QVERIFY(must(facts.of(guidOfNumber(1))).isEmpty());
            must(facts.set(guidOfNumber(1), factsOfNumber(1)));
            must(facts.set(guidOfNumber(2), factsOfNumber(2)));
        }
        const Connection connection = store.connect();
        const ApiUserFactStore facts(connection);
        QVERIFY(must(facts.of(guidOfNumber(1))) == factsOfNumber(1));
        QVERIFY(must(facts.of(guidOfNumber(2))) == factsOfNumber(2));
        // All of them take the place of what was there.
        const ApiUserFacts little{.ticket = u"T-0"_s};
        must(facts.set(guidOfNumber(1), little));
        QVERIFY(must(facts.of(guidOfNumber(1))) == little);
        QVERIFY(must(facts.of(guidOfNumber(2))) == factsOfNumber(2));
    }

    void emptyOnesAreNotKept()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const ApiUserFactStore facts(connection);
        must(facts.set(guidOfNumber(1), factsOfNumber(1)));
        must(facts.set(guidOfNumber(1), {.owner = u""_s, .reason = u""_s}));
        must(facts.set(guidOfNumber(2), {}));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user_fact"_s), 0);
        QVERIFY(must(facts.of(guidOfNumber(1))).isEmpty());
        // An empty text stands there as none.
        must(facts.set(guidOfNumber(3), {.owner = u""_s, .purpose = u"p"_s}));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user_fact WHERE owner IS NULL AND purpose = 'p'"_s),
                 1);
    }

    void daysAreThoseOfTheCalendar_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("stored");
        QTest::newRow("first") << QDate(1970, 1, 1) << qint64(0);
        QTest::newRow("before") << QDate(1969, 12, 31) << qint64(-1);
        QTest::newRow("leap day") << QDate(2024, 2, 29) << qint64(19'782);
        QTest::newRow("last of four digits") << QDate(9999, 12, 31) << qint64(2'932'896);
        QTest::newRow("earliest") << QDate(-4714, 1, 1) << QDate(1970, 1, 1).daysTo(QDate(-4714, 1, 1));
    }
    void daysAreThoseOfTheCalendar()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, stored);
        const StoreFixture store;
        const Connection connection = store.connect();
        const ApiUserFactStore facts(connection);
        for (const QByteArray &zone : {QByteArray("UTC"), QByteArray("Pacific/Kiritimati"), QByteArray("Etc/GMT+12")}) {
            const QByteArray before = qgetenv("TZ");
            qputenv("TZ", zone);
            must(facts.set(guidOfNumber(1), {.reviewBy = day, .keepUntil = day.addDays(1)}));
            qputenv("TZ", "Asia/Tokyo");
            const ApiUserFacts read = must(facts.of(guidOfNumber(1)));
            before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
            QCOMPARE(read.reviewBy, day);
            QCOMPARE(read.keepUntil, day.addDays(1));
            QCOMPARE(numberOf(connection, u"SELECT review_by FROM api_user_fact"_s), stored);
        }
    }

    void anyNumberIsReadAtOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257, 1'000})
            QTest::addRow("%d", count) << count;
    }
    void anyNumberIsReadAtOnce()
    {
        QFETCH(int, count);
        const StoreFixture store;
        const Connection connection = store.connect();
        const ApiUserFactStore facts(connection);
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        QStringList asked;
        for (int i = 0; i < count; ++i) {
            asked += guidOfNumber(i);
            if (i % 4 != 0)
                must(facts.set(guidOfNumber(i), factsOfNumber(i)));
        }
        must(facts.set(u"not asked for"_s, factsOfNumber(1)));
        must(transaction.commit());
        const auto found = must(facts.of(asked));
        QCOMPARE(found.size(), count - (count + 3) / 4);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(found.contains(guidOfNumber(i)), i % 4 != 0);
            QVERIFY(i % 4 == 0 || found.value(guidOfNumber(i)) == factsOfNumber(i));
        }
    }

    void theyStayWhereTheApiUserGoes()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState account = AccountState::awkward(10);
        const FixedClock clock(tableTime);
        (void)must(mirror(connection, account, clock));
        const ApiUserFactStore facts(connection);
        const std::array<QString, 3> guids{account.apiUsers.at(0).guid, account.apiUsers.at(1).guid,
                                           account.apiUsers.at(2).guid};
        for (const QString &guid : guids)
            must(facts.set(guid, factsOfNumber(7)));
        // By a person, by a sync, with its operator.
        must(ApiUserStore(connection).remove(apiUsersOf(connection).value(guids[0]), clock));
        AccountState fewer = account;
        fewer.apiUsers.remove(0, 2);
        (void)must(mirror(connection, fewer, clock));
        (void)must(mirror(connection, {}, clock));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 0);
        for (const QString &guid : guids)
            QVERIFY(must(facts.of(guid)) == factsOfNumber(7));
        // And are there when it comes back.
        (void)must(mirror(connection, account, clock));
        QVERIFY(must(facts.of(guids[2])) == factsOfNumber(7));
        QCOMPARE(damageOf(connection), QStringList());
    }

    void theyArePartOfTheTransaction()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const ApiUserFactStore facts(connection);
        must(facts.set(guidOfNumber(1), factsOfNumber(1)));
        {
            const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            must(facts.set(guidOfNumber(1), {}));
            must(facts.set(guidOfNumber(2), factsOfNumber(2)));
        }
        QVERIFY(must(facts.of(guidOfNumber(1))) == factsOfNumber(1));
        QVERIFY(must(facts.of(guidOfNumber(2))).isEmpty());
        const Connection reading = store.connect(Directory::Use::Display);
        QVERIFY(must(ApiUserFactStore(reading).of(guidOfNumber(1))) == factsOfNumber(1));
        const Status refused = ApiUserFactStore(reading).set(guidOfNumber(1), {});
        QVERIFY(!refused && refused.error().kind == ErrorKind::ReadOnly);
    }

    void anOlderDirectoryGetsThem()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        const AccountState account = AccountState::awkward(5);
        (void)oldDirectory(path, 8, account);
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        const ApiUserFactStore facts(connection);
        const QString guid = account.apiUsers.constFirst().guid;
        QVERIFY(must(facts.of(guid)).isEmpty());
        must(facts.set(guid, factsOfNumber(1)));
        QVERIFY(must(facts.of(guid)) == factsOfNumber(1));
        QCOMPARE(damageOf(connection), QStringList());
    }

    void apiUsersHaveThem()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        AccountState account = AccountState::awkward(20);
        const FixedClock clock(tableTime);
        const ApiUserFactStore facts(connection);
        // Known before: of one that a first load brings, and of one that nobody ever brings.
        const QString early = account.apiUsers.at(0).guid;
        must(facts.set(early, factsOfNumber(1)));
        must(facts.set(u"never there"_s, factsOfNumber(2)));
        (void)must(mirror(connection, account, clock));
        QCOMPARE(damageOf(connection), QStringList());
        QVERIFY(apiUsersOf(connection).value(early).facts == factsOfNumber(1));

        const QString guid = account.apiUsers.at(1).guid;
        must(facts.set(guid, factsOfNumber(3)));
        QVERIFY(apiUsersOf(connection).value(guid).facts == factsOfNumber(3));
        must(facts.set(guid, factsOfNumber(4)));
        QVERIFY(apiUsersOf(connection).value(guid).facts == factsOfNumber(4));
        QCOMPARE(damageOf(connection), QStringList());
        must(facts.set(guid, {}));
        QVERIFY(apiUsersOf(connection).value(guid).facts.isEmpty());
        QCOMPARE(damageOf(connection), QStringList());

        // A sync that changes the rest of it leaves them alone.
        account.apiUsers[0].description = u"changed"_s;
        account.apiUsers[0].requestsLast30Days = 77;
        (void)must(mirror(connection, account, clock));
        QVERIFY(apiUsersOf(connection).value(early).facts == factsOfNumber(1));
        QCOMPARE(apiUsersOf(connection).value(early).description, u"changed"_s);
        QCOMPARE(damageOf(connection), QStringList());
    }

    void allOrNoneOfManyAreChanged_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257, 700})
            QTest::addRow("%d", count) << count;
    }
    void allOrNoneOfManyAreChanged()
    {
        QFETCH(int, count);
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState account = AccountState::awkward(720);
        const FixedClock clock(tableTime);
        (void)must(mirror(connection, account, clock));
        const ApiUserFactStore facts(connection);
        std::vector<RowKey> keys;
        const QHash<QString, ApiUser> stored = apiUsersOf(connection);
        for (int i = 0; i < count; ++i)
            keys.push_back(stored.value(account.apiUsers.at(i).guid).key);
        keys.push_back(10'000'000); // gone meanwhile
        const auto known = [&] { return must(facts.all()).size(); };
        const ApiUserFactsChange change{.owner = u"Anna"_s};

        std::stop_source stop;
        QList<FactsOfApiUser> before;
        QList<qint64> progress;
        const auto note = [&](FactsOfApiUser one) { before += std::move(one); };
        const Status ended = facts.changeAll(
            keys, change, clock, stop.get_token(), [&](qint64) { stop.request_stop(); }, note);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QCOMPARE(known(), 0);
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'facts'"_s), 0);

        before.clear();
        must(facts.changeAll(
            keys, change, clock, {}, [&](qint64 done) { progress += done; }, note));
        QCOMPARE(before.size(), count);
        QCOMPARE(known(), count);
        QCOMPARE(progress.last(), qint64(keys.size()));
        QVERIFY(std::is_sorted(progress.begin(), progress.end()));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'facts'"_s), count);
        // The same once more changes nothing.
        must(facts.changeAll(
            keys, change, clock, {}, [](qint64) {}, note));
        QCOMPARE(before.size(), count);
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'facts'"_s), count);
        QCOMPARE(damageOf(connection), QStringList());
    }

    void whatComesMoreThanOnceEndsAsTheLast_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 256, 257, 300})
            QTest::addRow("%d", count) << count;
    }
    void whatComesMoreThanOnceEndsAsTheLast()
    {
        QFETCH(int, count);
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState account = AccountState::awkward(10);
        const FixedClock clock(tableTime);
        (void)must(mirror(connection, account, clock));
        const ApiUserFactStore facts(connection);
        const QString kept = account.apiUsers.at(0).guid;
        const QString emptied = account.apiUsers.at(1).guid;
        QList<FactsChangeOfApiUser> changes;
        for (int i = 0; i < count; ++i) {
            changes += {kept, {.owner = u"Owner %1"_s.arg(i)}};
            changes += {emptied, {.ticket = i % 2 == 0 ? u"T-%1"_s.arg(i) : QString()}};
        }
        changes += {emptied, {.ticket = u""_s}};
        const QList<FactsOfApiUser> before = must(facts.change(changes, clock));
        QCOMPARE(must(facts.of(kept)).owner, u"Owner %1"_s.arg(count - 1));
        QVERIFY(must(facts.of(emptied)).isEmpty());
        QCOMPARE(must(facts.all()).size(), 1);
        // Each of them is in the journal, and has what was there before.
        const qsizetype noted = numberOf(
            connection, u"SELECT count(*) FROM journal WHERE action = 'facts' AND api_user_guid = ?"_s, {kept});
        QCOMPARE(noted, count);
        QString last;
        for (const FactsOfApiUser &one : before) {
            if (one.apiUserGuid != kept)
                continue;
            QCOMPARE(one.facts.owner, last);
            last = last.isEmpty() ? u"Owner 0"_s : u"Owner %1"_s.arg(last.mid(6).toInt() + 1);
        }
        QCOMPARE(last, u"Owner %1"_s.arg(count - 1));
        QCOMPARE(damageOf(connection), QStringList());
    }

    void oneThatComesBackHasThemAgain()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState account = AccountState::awkward(20);
        AccountState fewer = account;
        fewer.apiUsers.remove(0, 2);
        const FixedClock clock(tableTime);
        (void)must(mirror(connection, account, clock));
        const ApiUserFactStore facts(connection);
        must(facts.set(account.apiUsers.at(0).guid, factsOfNumber(5)));
        (void)must(mirror(connection, fewer, clock));
        must(facts.set(account.apiUsers.at(1).guid, factsOfNumber(6))); // while it is gone
        (void)must(mirror(connection, account, clock));
        QVERIFY(apiUsersOf(connection).value(account.apiUsers.at(0).guid).facts == factsOfNumber(5));
        QVERIFY(apiUsersOf(connection).value(account.apiUsers.at(1).guid).facts == factsOfNumber(6));
        QCOMPARE(damageOf(connection), QStringList());

        // One by one, as the account answers of it.
        ApiUserStore apiUsers(connection);
        must(apiUsers.remove(apiUsersOf(connection).value(account.apiUsers.at(0).guid), clock));
        const ApiUser back = must(apiUsers.store(account.apiUsers.at(0), clock, ApiUserStore::OpenMark::Keep));
        QVERIFY(back.facts == factsOfNumber(5));
        QCOMPARE(damageOf(connection), QStringList());

        // All at once, as in a first load.
        (void)must(mirror(connection, {}, clock));
        (void)must(mirror(connection, account, clock));
        QVERIFY(apiUsersOf(connection).value(account.apiUsers.at(0).guid).facts == factsOfNumber(5));
        QVERIFY(apiUsersOf(connection).value(account.apiUsers.at(1).guid).facts == factsOfNumber(6));
        QCOMPARE(damageOf(connection), QStringList());
    }
};

UMH_TEST(TestApiUserFacts)
#include "tst_apiuserfacts.moc"
