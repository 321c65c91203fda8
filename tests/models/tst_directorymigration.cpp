#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/keyscanner.h"
#include "store/migrations.h"
#include "store/openchangestore.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlDatabase>
#include <QtTest/QTest>

#include <barrier>
#include <cstdio>
#include <thread>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QList<Migration> &released(const Connection &connection)
{
    return connection.dialect().migrations();
}

QList<Migration> operator+(QList<Migration> migrations, const QStringList &statements)
{
    migrations += Migration{u"A further step"_s, statements};
    return migrations;
}

/// What a child process of this program does: opens a directory once it is told to, and says how that went.
int openInAnotherProcess(const QString &path)
{
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    const Result<Directory> directory = Directory::open({path}, Directory::Opening::CreateIfMissing);
    const Result<Connection> display =
        directory ? directory->connect(Directory::Use::Display) : Result<Connection>(directory.error());
    const Error error = display ? Error() : display.error();
    std::printf("%s\n", display ? "opened" : qPrintable(u"%1 %2"_s.arg(int(error.kind)).arg(error.detail)));
    return 0;
}

/// Has rows of a directory refer to what is not there, as a program that does not look after references may: two API
/// users and a member without their operator, and a member without its group.
void leaveOrphans(const Connection &connection)
{
    (void)must(connection.run(u"PRAGMA foreign_keys = OFF"_s));
    (void)must(connection.run(u"UPDATE api_user SET operator_guid = 'nobody' WHERE id IN (7, 9)"_s));
    (void)must(connection.run(u"INSERT INTO operator_group_member VALUES ('group-administrators', 'nobody')"_s));
    (void)must(connection.run(
        u"INSERT INTO operator_group_member SELECT 'nowhere', guid FROM operator ORDER BY guid LIMIT 1"_s));
    (void)must(connection.run(u"PRAGMA foreign_keys = ON"_s));
}

QStringList damageOfReferences(const Connection &connection)
{
    return textsOf(
        connection,
        u"SELECT \"table\" || ' refers to nothing in ' || parent FROM pragma_foreign_key_check ORDER BY 1"_s);
}

} // namespace

/// How a directory gets its schema and a newer one, and that several programs can try at once.
class TestDirectoryMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void migrationsAreAppliedOnceAndInOrder();
    void aFailingMigrationLeavesTheEarlierOnes();
    void aFailingFirstMigrationLeavesAnEmptyDatabase();
    void aCopyIsMadeBeforeMigrating();
    void theCopyIsOfTheLatestState();
    void anAbandonedCopyIsRemoved();
    void noCopyIsMadeOfAnEmptyDatabase();
    void withoutRoomForACopyNothingIsMigrated();
    void aDirectoryMadeByHandIsSharedLikeOurs();
    void aSharedDirectoryIsNotWrittenToByOpening();
    void threadsCanMakeTheSameDirectoryAtOnce();
    void processesCanMakeTheSameDirectoryAtOnce();
    void threadsCanMigrateTheSameDirectoryAtOnce();
    void aDirectoryOfTheFirstSchemaBecomesOneOfToday();
    void aDirectoryOfTheSecondSchemaIsSummedUp();
    void whatCannotBeSeenGoesOutOfTheFoldedTexts();
    void referencesAreLookedAfterAgainAfterMigrating();
    void whatReferredToNothingIsStillThere();
    void theNextSyncHealsWhatReferredToNothing();
    void aMigrationThatBreaksReferencesIsTakenBack();
};

void TestDirectoryMigration::migrationsAreAppliedOnceAndInOrder()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const auto count = released(connection).size();
    QCOMPARE(must(schemaVersion(connection)), int(count));

    const QList<Migration> two = released(connection)
        + QStringList{u"CREATE TABLE extra (x INTEGER)"_s, u"INSERT INTO extra VALUES (1)"_s}
        + QStringList{u"UPDATE extra SET x = x * 10"_s, u"INSERT INTO extra VALUES (2)"_s};
    for (int i = 0; i < 2; ++i) {
        must(migrate(connection, two));
        QCOMPARE(textsOf(connection, u"SELECT x FROM extra ORDER BY x"_s), (QStringList{u"2"_s, u"10"_s}));
        QCOMPARE(must(schemaVersion(connection)), int(count) + 2);
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM schema_version"_s), count + 2);
    }
    const Status older = migrate(connection, two.mid(0, two.size() - 1));
    QVERIFY(!older);
    QCOMPARE(older.error().kind, ErrorKind::NewerSchema);
    QCOMPARE(older.error().detail, QString::number(count + 2));
}

void TestDirectoryMigration::aFailingMigrationLeavesTheEarlierOnes()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const auto count = released(connection).size();
    const QList<Migration> three = released(connection) + QStringList{u"CREATE TABLE extra (x INTEGER)"_s}
        + QStringList{u"INSERT INTO extra VALUES (1)"_s, u"INSERT INTO nowhere VALUES (1)"_s}
        + QStringList{u"DROP TABLE extra"_s};
    const Status migrated = migrate(connection, three);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, ErrorKind::Unexpected);
    QVERIFY2(migrated.error().detail.contains(u"nowhere"_s), qPrintable(migrated.error().detail));
    QCOMPARE(migrated.error().path, store.path());
    QCOMPARE(must(schemaVersion(connection)), int(count) + 1);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM extra"_s), 0);

    must(migrate(connection, three.mid(0, count + 1) + QStringList{u"INSERT INTO extra VALUES (7)"_s}));
    QCOMPARE(textsOf(connection, u"SELECT x FROM extra"_s), QStringList{u"7"_s});
}

void TestDirectoryMigration::aFailingFirstMigrationLeavesAnEmptyDatabase()
{
    const QTemporaryDir folder;
    const Connection connection =
        must(Connection::open({folder.filePath(u"new"_s)}, Connection::Access::Create, Directory::writeTimeout));
    QVERIFY(!migrate(connection, QList<Migration>() + QStringList{u"CREATE TABLE a (x)"_s, u"nonsense"_s}));
    QCOMPARE(must(schemaVersion(connection)), 0);
    must(migrate(connection, released(connection)));
}

void TestDirectoryMigration::aCopyIsMadeBeforeMigrating()
{
    const StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 500, 2));
    const Connection connection = store.connect();
    const auto count = released(connection).size();
    const QString copy = u"%1.version-%2.bak"_s.arg(store.path()).arg(count);
    must(migrate(connection, released(connection)));
    QVERIFY(!QFile::exists(copy)); // nothing to do, nothing to copy
    must(migrate(connection, released(connection) + QStringList{u"DELETE FROM api_user"_s}));

    const Directory before = must(Directory::open({copy}, Directory::Opening::Existing));
    const Connection old = must(before.connect(Directory::Use::Writing));
    QCOMPARE(must(schemaVersion(old)), int(count));
    QCOMPARE(must(ApiUserStore(old).figures(Clock::system())).apiUsers, 500);
    QCOMPARE(textsOf(old, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    (void)must(old.run(u"INSERT INTO api_user_search (api_user_search) VALUES ('integrity-check')"_s));
    QCOMPARE(QDir(store.folder()).entryList({u"*.part*"_s}), QStringList());
}

void TestDirectoryMigration::theCopyIsOfTheLatestState()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const auto count = released(connection).size();
    const QString copy = u"%1.version-%2.bak"_s.arg(store.path()).arg(count);
    const QList<Migration> failing = released(connection) + QStringList{u"nonsense"_s};
    QVERIFY(!migrate(connection, failing));
    QVERIFY(QFile::exists(copy));

    // The person went on with the older program, and tries again with another one.
    (void)must(connection.run(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('g', 'Later', 'later')"_s));
    must(migrate(connection, released(connection) + QStringList{u"DELETE FROM operator"_s}));
    const Directory before = must(Directory::open({copy}, Directory::Opening::Existing));
    QCOMPARE(textsOf(must(before.connect(Directory::Use::Display)), u"SELECT full_name FROM operator"_s),
             QStringList{u"Later"_s});
}

void TestDirectoryMigration::anAbandonedCopyIsRemoved()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const QString copy = u"%1.version-%2.bak"_s.arg(store.path()).arg(released(connection).size());
    const auto leave = [&](const QString &path, int secondsAgo) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    };
    leave(copy + u".abcdef.part"_s, 4'000);
    leave(copy + u".ghijkl.part"_s, 60); // another program may still be at it
    leave(store.path() + u".part"_s, 4'000); // somebody else's
    must(migrate(connection, released(connection) + QStringList{u"CREATE TABLE extra (x)"_s}));
    QVERIFY(QFile::exists(copy));
    QVERIFY(!QFile::exists(copy + u".abcdef.part"_s));
    QVERIFY(QFile::exists(copy + u".ghijkl.part"_s));
    QVERIFY(QFile::exists(store.path() + u".part"_s));
}

void TestDirectoryMigration::noCopyIsMadeOfAnEmptyDatabase()
{
    const StoreFixture store;
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files), QStringList{u"directory.sqlite"_s});
}

void TestDirectoryMigration::withoutRoomForACopyNothingIsMigrated()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const auto count = released(connection).size();
    // A folder in its place cannot be replaced.
    QVERIFY(QDir().mkpath(u"%1.version-%2.bak/x"_s.arg(store.path()).arg(count)));
    const Status migrated = migrate(connection, released(connection) + QStringList{u"CREATE TABLE extra (x)"_s});
    QVERIFY(!migrated);
    QCOMPARE(must(schemaVersion(connection)), int(count));
    QCOMPARE(QDir(store.folder()).entryList({u"*.part*"_s}), QStringList());
}

void TestDirectoryMigration::aDirectoryMadeByHandIsSharedLikeOurs()
{
    const StoreFixture store;
    {
        const Connection connection = store.connect();
        QCOMPARE(textsOf(connection, u"PRAGMA journal_mode = DELETE"_s), QStringList{u"delete"_s});
    }
    for (const auto opening : {Directory::Opening::Existing, Directory::Opening::CreateIfMissing}) {
        const Directory directory = must(Directory::open({store.path()}, opening));
        const Connection writer = must(directory.connect(Directory::Use::Writing));
        QCOMPARE(textsOf(writer, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
        (void)must(writer.run(u"BEGIN IMMEDIATE"_s));
        (void)must(writer.run(u"DELETE FROM operator"_s));
        const Connection reader = must(directory.connect(Directory::Use::Display));
        QCOMPARE(numberOf(reader, u"SELECT count(*) FROM operator"_s), 0);
    }
}

void TestDirectoryMigration::aSharedDirectoryIsNotWrittenToByOpening()
{
    const StoreFixture store;
    const Connection other = store.connect();
    (void)must(other.run(u"BEGIN IMMEDIATE"_s)); // opening would have to wait for this one if it wrote
    const Directory directory = must(Directory::open({store.path()}, Directory::Opening::CreateIfMissing));
    (void)must(directory.connect(Directory::Use::Writing));
}

void TestDirectoryMigration::threadsCanMakeTheSameDirectoryAtOnce()
{
    constexpr int threadCount = 4;
    for (int round = 0; round < 15; ++round) {
        const QTemporaryDir folder;
        const DirectoryLocation location{folder.filePath(u"new/directory.sqlite"_s)};
        std::array<Error, threadCount> errors;
        std::array<bool, threadCount> ok{};
        {
            std::barrier start(threadCount);
            std::array<std::jthread, threadCount> threads;
            for (size_t i = 0; i < threadCount; ++i) {
                threads[i] = std::jthread([&, i] {
                    start.arrive_and_wait();
                    const Result<Directory> directory = Directory::open(location, Directory::Opening::CreateIfMissing);
                    const Result<Connection> display =
                        directory ? directory->connect(Directory::Use::Display) : Result<Connection>(directory.error());
                    ok[i] = display.ok();
                    if (!display)
                        errors[i] = display.error();
                });
            }
        }
        for (size_t i = 0; i < threadCount; ++i)
            QVERIFY2(ok[i], qPrintable(u"%1 %2"_s.arg(int(errors[i].kind)).arg(errors[i].detail)));
    }
}

void TestDirectoryMigration::processesCanMakeTheSameDirectoryAtOnce()
{
    constexpr int processCount = 4;
    for (int round = 0; round < 8; ++round) {
        const QTemporaryDir folder;
        std::array<QProcess, processCount> processes;
        for (QProcess &process : processes) {
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(),
                          {u"tst_directorymigration-open"_s, folder.filePath(u"directory.sqlite"_s)});
        }
        for (QProcess &process : processes) {
            QTRY_VERIFY(process.canReadLine());
            QCOMPARE(process.readLine(), QByteArray("ready\n"));
        }
        for (QProcess &process : processes)
            process.write("\n");
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.readAll(), QByteArray("opened\n"));
        }
    }
}

void TestDirectoryMigration::threadsCanMigrateTheSameDirectoryAtOnce()
{
    const StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 500, 2));
    const QList<Migration> further =
        released(store.connect()) + QStringList{u"CREATE TABLE extra (x INTEGER)"_s, u"INSERT INTO extra VALUES (1)"_s};
    constexpr int threadCount = 4;
    std::array<QString, threadCount> failures;
    {
        std::barrier start(threadCount);
        std::array<std::jthread, threadCount> threads;
        for (size_t i = 0; i < threadCount; ++i) {
            threads[i] = std::jthread([&, i] {
                const Connection connection = store.connect();
                start.arrive_and_wait();
                if (const Status migrated = migrate(connection, further); !migrated)
                    failures[i] = u"%1 %2"_s.arg(int(migrated.error().kind)).arg(migrated.error().detail);
            });
        }
    }
    for (const QString &failure : failures)
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    QCOMPARE(numberOf(store.connect(), u"SELECT count(*) FROM extra"_s), 1);
    const Directory before = must(Directory::open({u"%1.version-%2.bak"_s.arg(store.path()).arg(further.size() - 1)},
                                                  Directory::Opening::Existing));
    const Connection old = must(before.connect(Directory::Use::Display));
    QCOMPARE(must(ApiUserStore(old).figures(Clock::system())).apiUsers, 500);
    QCOMPARE(QDir(store.folder()).entryList({u"*.part*"_s}), QStringList());
}

void TestDirectoryMigration::aDirectoryOfTheFirstSchemaBecomesOneOfToday()
{
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"old.sqlite"_s)};
    const FixedClock clock(QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc));
    const QString apiUsers =
        u"SELECT id || ' ' || quote(guid) || quote(operator_guid) || quote(operator_name) || quote(username) || "
        u"quote(type) || "
        "quote(created) || quote(last_used) || last_used_state || quote(requests) || quote(description) "
        "FROM api_user ORDER BY id"_s;
    QStringList before;
    {
        const Connection old = oldDirectory(location.path, 1, AccountState::awkward(50, 3));
        before = textsOf(old, apiUsers);
        (void)must(
            old.run(u"INSERT INTO account (id, base_url, account_id, last_sync) VALUES (1, 'https://x', 'A', 77)"_s));
        // Samples of every second API user at three moments, and of one that is gone.
        (void)must(old.run(u"INSERT INTO usage_sample (api_user_guid, at, last_used, requests) "
                           "SELECT guid, moment, last_used, requests FROM api_user, "
                           "(SELECT 3 AS moment UNION SELECT 1 UNION SELECT 2) WHERE id % 2 = 0"_s));
        (void)must(old.run(u"INSERT INTO usage_sample VALUES ('gone', 1, 2, 3)"_s));
    }
    const Directory directory = must(Directory::open(location, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(before.size(), 50);
    QCOMPARE(textsOf(connection, apiUsers), before);
    QCOMPARE(must(ApiUserStore(connection).first({}, 100)).size(), 50);
    QCOMPARE(textsOf(connection, u"SELECT at || ' ' || complete FROM sync_moment ORDER BY at"_s),
             (QStringList{u"1 1"_s, u"2 1"_s, u"3 1"_s}));
    // They were the same at all three.
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM usage_sample"_s), 25);
    QCOMPARE(numberOf(connection,
                      u"SELECT count(*) FROM usage_sample s JOIN api_user a ON a.id = s.api_user WHERE s.at = 1 "
                      "AND s.last_used IS a.last_used AND s.requests IS a.requests"_s),
             25);
    const Account account = must(AccountStore(connection).account()).value();
    QVERIFY(account
            == (Account{.baseUrl = u"https://x"_s,
                        .accountId = u"A"_s,
                        .lastSync = QDateTime::fromMSecsSinceEpoch(77, inUtc)}));
    QVERIFY(must(OpenChangeStore(connection, clock).all()).isEmpty());
    QCOMPARE(damageOf(connection), QStringList());

    // All in all it is as one that was made today.
    const StoreFixture today;
    const QString schema = u"SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s;
    QCOMPARE(textsOf(connection, schema), textsOf(today.connect(), schema));
}

void TestDirectoryMigration::aDirectoryOfTheSecondSchemaIsSummedUp()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    const QString place = u"SELECT rootpage FROM sqlite_master WHERE name = 'api_user'"_s;
    AccountState account = AccountState::awkward(500);
    account.operators[1].email = u"Zoë@Example.com"_s;
    account.operators[2].email = u" "_s;
    qint64 before = 0;
    {
        const Connection old = oldDirectory(path, 2, account);
        before = numberOf(old, place);
    }
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(damageOf(connection), QStringList());
    const StoreFixture today;
    (void)must(mirror(today.connect(), account, Clock::system()));
    QCOMPARE(differenceOf(contentOf(connection), contentOf(today.connect())), QString());
    QCOMPARE(textsOf(connection, u"SELECT email_folded FROM operator WHERE email = 'Zoë@Example.com'"_s),
             QStringList{u"zoe@example.com"_s});
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM operator WHERE email = ' ' AND email_folded IS NULL"_s), 1);
    QCOMPARE(numberOf(connection, place), before); // the large table has not been copied
    // What happens from now on is followed.
    (void)must(connection.run(u"DELETE FROM operator WHERE id % 3 = 0"_s));
    QVERIFY(numberOf(connection, u"SELECT count(*) FROM api_user"_s) < 500);
    QCOMPARE(damageOf(connection), QStringList());
}

void TestDirectoryMigration::whatCannotBeSeenGoesOutOfTheFoldedTexts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    AccountState account = AccountState::awkward(50);
    account.operators[1].fullName = u"Rechen\u00adzentrum "_s;
    account.operators[1].email = u"zoë\u200b@example.com"_s;
    account.operators[2].fullName = u"\u200bZoë"_s;
    account.groups[1].name = u"\u202eNacht\u00addienst"_s;
    for (int i : {3, 4, 5, 6})
        account.apiUsers[i].operatorGuid = account.operators.at(1).guid;
    account.apiUsers[4].username = u"dup\u200b"_s;
    account.apiUsers[5].type = u"\u2060Odd"_s;
    account.apiUsers[6].description = u"Büro\u00adrechner\u00ad"_s;
    account.apiUsers[7].description = u"\u00ad"_s;
    {
        const Connection old = oldDirectory(path, 3, account);
        // As the programs of that time have folded them.
        for (const auto &[column, text, before] : {
                 std::tuple{u"operator"_s, u"folded_name"_s, u"full_name"_s},
                 std::tuple{u"operator"_s, u"email_folded"_s, u"email"_s},
                 std::tuple{u"operator_group"_s, u"folded_name"_s, u"name"_s},
                 std::tuple{u"api_user"_s, u"username_folded"_s, u"username"_s},
                 std::tuple{u"api_user"_s, u"type_folded"_s, u"type"_s},
                 std::tuple{u"api_user"_s, u"description_folded"_s, u"description"_s},
             }) {
            for (const char32_t code : {0x00adU, 0x200bU, 0x202eU, 0x2060U}) {
                (void)must(
                    old.run(u"UPDATE %1 SET %2 = lower(%3) WHERE instr(%3, char(%4)) > 0"_s.arg(column, text, before)
                                .arg(code)));
            }
        }
        QCOMPARE(textsOf(old, u"SELECT DISTINCT operator_folded FROM api_user WHERE username = 'dup\u200b'"_s),
                 QStringList{u"rechen\u00adzentrum "_s});
    }
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(damageOf(connection), QStringList());
    const StoreFixture today;
    (void)must(mirror(today.connect(), account, Clock::system()));
    QCOMPARE(differenceOf(contentOf(connection), contentOf(today.connect())), QString());
    const auto found = [&](const QString &search) {
        ApiUserQuery query;
        query.filter.search = search;
        return must(connection.dialect().keyScanner(connection)->scan({.query = query}, {})).keys.size();
    };
    QCOMPARE(found(u"rechenzentrum"_s),
             numberOf(connection, u"SELECT count(*) FROM api_user WHERE operator_name = 'Rechen\u00adzentrum '"_s));
    QCOMPARE(found(u"rechen\u00adzentrum büro\u200brechner"_s), 1);
    QCOMPARE(found(u"dup"_s), 1);
    // The next sync has nothing to do.
    QVERIFY(!must(mirror(connection, account, Clock::system())).changedAnything());
}

void TestDirectoryMigration::referencesAreLookedAfterAgainAfterMigrating()
{
    const QTemporaryDir folder;
    const Connection connection = oldDirectory(folder.filePath(u"old.sqlite"_s), 2, AccountState::awkward(20));
    const auto areLookedAfter = [&] {
        return numberOf(connection, u"PRAGMA foreign_keys"_s) == 1
            && !connection.run(u"UPDATE api_user SET operator_guid = 'nobody'"_s)
            && !connection.run(u"INSERT INTO operator_group_member VALUES ('group-everyone', 'nobody')"_s);
    };
    QVERIFY(areLookedAfter());
    const QList<Migration> failing = released(connection).mid(0, 2)
        + QList<Migration>{
            {.summary = u"Fails"_s, .statements = {u"DROP TABLE operator"_s, u"x"_s}, .remakesReferredTables = true}};
    QVERIFY(!migrate(connection, failing));
    QVERIFY(areLookedAfter());
    QCOMPARE(must(schemaVersion(connection)), 2);

    must(migrate(connection, released(connection)));
    QVERIFY(areLookedAfter());
    QCOMPARE(damageOf(connection), QStringList());
}

void TestDirectoryMigration::whatReferredToNothingIsStillThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    const QRegularExpression references(u"^(api_user|operator_group_member): "_s);
    QStringList before;
    QStringList orphans;
    {
        const Connection old = oldDirectory(path, 2, AccountState::awkward(50));
        leaveOrphans(old);
        before = contentOf(old).filter(references);
        orphans = damageOfReferences(old);
        QCOMPARE(orphans.size(), 4);
    }
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(must(schemaVersion(connection)), int(released(connection).size()));
    QVERIFY(before.size() > 60);
    QCOMPARE(differenceOf(contentOf(connection).filter(references), before), QString());
    QCOMPARE(damageOfReferences(connection), orphans); // and nothing else is wrong
    QStringList damage = damageOf(connection);
    damage.sort();
    QCOMPARE(damage, orphans);
    const QList<ApiUser> shown = must(ApiUserStore(connection).first({}, 100));
    QCOMPARE(shown.size(), 50);
    QCOMPARE(std::count_if(shown.cbegin(), shown.cend(),
                           [](const ApiUser &apiUser) { return apiUser.operatorGuid == "nobody"_L1; }),
             2);
}

void TestDirectoryMigration::theNextSyncHealsWhatReferredToNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    const AccountState account = AccountState::awkward(50);
    leaveOrphans(oldDirectory(path, 2, account));
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));

    // The account knows who it is that was missing, and has them in a group; one of their API users is another's.
    AccountState now = account;
    now.operators += now.operators.constFirst();
    now.operators.last().guid = u"nobody"_s;
    now.groups[1].members->append(u"nobody"_s);
    now.apiUsers[6].operatorGuid = u"nobody"_s;
    (void)must(mirror(connection, now, Clock::system()));
    QCOMPARE(damageOf(connection), QStringList());
    const StoreFixture today;
    (void)must(mirror(today.connect(), now, Clock::system()));
    QCOMPARE(differenceOf(contentOf(connection), contentOf(today.connect())), QString());
    QCOMPARE(numberOf(connection, u"SELECT api_users FROM operator WHERE guid = 'nobody'"_s), 1);
}

void TestDirectoryMigration::aMigrationThatBreaksReferencesIsTakenBack()
{
    const QTemporaryDir folder;
    const Connection connection = oldDirectory(folder.filePath(u"old.sqlite"_s), 2, AccountState::awkward(20));
    leaveOrphans(connection);
    const QStringList before = dumpOf(connection);
    const auto breaking = [&](const QString &statement) {
        return migrate(
            connection,
            released(connection).mid(0, 2)
                + QList<Migration>{{.summary = u"Breaks"_s, .statements = {statement}, .remakesReferredTables = true}});
    };
    for (const QString &statement :
         {u"UPDATE api_user SET operator_guid = 'nobody' WHERE id = 1"_s,
          u"DELETE FROM operator_group WHERE guid = 'group-administrators'"_s, u"DELETE FROM operator"_s}) {
        const Status migrated = breaking(statement);
        QVERIFY2(!migrated, qPrintable(statement));
        QCOMPARE(migrated.error().kind, ErrorKind::Unexpected);
        QVERIFY2(migrated.error().detail.contains(u"refers to nothing in"_s), qPrintable(migrated.error().detail));
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
        QCOMPARE(must(schemaVersion(connection)), 2);
    }
    must(breaking(u"UPDATE operator SET culture = NULL"_s));
}

UMH_TEST(TestDirectoryMigration)
static const RegisteredTest registeredOpening("tst_directorymigration-open", [](int count, char **arguments) {
    const QCoreApplication application(count, arguments);
    return openInAnotherProcess(QCoreApplication::arguments().value(1));
});

#include "tst_directorymigration.moc"
