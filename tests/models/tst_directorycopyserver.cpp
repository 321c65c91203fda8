#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/load/directorycopy.h"
#include "support/copyfixture.h"
#include "support/directoryfixture.h"
#include "support/directoryfixturevictim.h"
#include "support/fixedclock.h"
#include "support/postgresql/postgresqldatabase.h"
#include "support/postgresql/postgresqllink.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

DirectoryLocation onServer(const PostgresqlDatabase &database, const QString &parameters = {})
{
    return must(DirectoryLocation::fromUserInput(database.address() + parameters));
}

Connection connectTo(const DirectoryLocation &location)
{
    const Directory directory = must(Directory::open(location, Directory::Opening::Existing));
    return must(directory.connect(Directory::Use::Writing));
}

/// Nothing that anybody has made is in \a database.
bool isBare(const PostgresqlDatabase &database)
{
    const Connection connection =
        must(Connection::open(onServer(database), Connection::Access::ReadOnly, Directory::writeTimeout));
    return must(connection.dialect().isEmptyDatabase(connection));
}

/// Indexes, constraints and triggers, with whether they are on.
QStringList schemaOnServer(const PostgresqlDatabase &database)
{
    QStringList lines;
    PostgresqlLink link(database.address());
    for (const QString &sql :
         {u"SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"_s,
          u"SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
          "WHERE connamespace = 'public'::regnamespace"_s,
          u"SELECT pg_get_triggerdef(t.oid) || ' ' || tgenabled::text FROM pg_trigger t WHERE NOT tgisinternal"_s})
        lines += link.texts(sql);
    lines.sort();
    return lines;
}

/// A source in a file, with something in every table, and a database that is empty.
class ServerCopy final
{
public:
    explicit ServerCopy(qsizetype apiUsers = 10)
    {
        if (apiUsers > 0)
            fillEveryTable(m_store.connect(), apiUsers);
    }

    [[nodiscard]] const StoreFixture &store() const { return m_store; }
    [[nodiscard]] const PostgresqlDatabase &database() const { return m_database; }
    [[nodiscard]] DirectoryLocation from() const { return m_store.location(); }
    [[nodiscard]] DirectoryLocation to() const { return onServer(m_database); }
    [[nodiscard]] DirectoryLocation file(const QString &name = u"back.sqlite"_s) const
    {
        return {.path = m_folder.filePath(name)};
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// What became of a copy that fails.
    [[nodiscard]] static ErrorKind kindOf(const Result<CopySummary> &copied)
    {
        return copied ? ErrorKind::Cancelled : copied.error().kind;
    }

private:
    StoreFixture m_store;
    PostgresqlDatabase m_database;
    QTemporaryDir m_folder;
};

} // namespace

/// A directory moves to a server and back.
class TestDirectoryCopyServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void copyThereAndBackIsTheSame_data();
    void copyThereAndBackIsTheSame();
    void copyOnTheServerIsADirectoryLikeAnyOther();
    void copyIntoAnEmptyDirectoryIsHeardOf();
    void takenDatabasesAreRefused();
    void oneDatabaseHasManyNames();
    void whatNoServerTakesIsRefused();
    void cancelledCopyLeavesNothing();
    void lostConnectionLeavesNothing();
    void aCommitWithoutAnAnswerIsFoundOut();
    void whatKeepsFromCopyingIsTold();
    void killedCopyLeavesNothingOrAll_data();
    void killedCopyLeavesNothingOrAll();
};

void TestDirectoryCopyServer::copyThereAndBackIsTheSame_data()
{
    QTest::addColumn<int>("apiUsers");
    for (const int count : {0, 1, 257, 4'097})
        QTest::addRow("%d", count) << count;
    if (qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1)
        QTest::addRow("100000") << 100'000;
}

void TestDirectoryCopyServer::copyThereAndBackIsTheSame()
{
    QFETCH(const int, apiUsers);
    const ServerCopy places(apiUsers);
    const PostgresqlDatabase second;
    const CopySummary summary = must(copyDirectory(places.from(), places.to()));
    QCOMPARE(must(copyDirectory(places.to(), onServer(second))), summary); // from server to server
    QCOMPARE(must(copyDirectory(onServer(second), places.file())), summary);

    const Connection original = places.store().connect();
    const QStringList expected = rowsToCopy(original);
    QCOMPARE(summary.apiUsers, apiUsers);
    QCOMPARE(numberOf(original, u"SELECT count(*) FROM api_user"_s), apiUsers);
    for (const DirectoryLocation &place : {places.to(), onServer(second), places.file()}) {
        const Connection copy = connectTo(place);
        QCOMPARE(differenceOf(rowsToCopy(copy), expected), QString());
        QCOMPARE(must(DirectoryState::of(copy)).guid, must(DirectoryState::of(original)).guid);
        QCOMPARE(must(DirectoryState::of(copy)).changeNumber, must(DirectoryState::of(original)).changeNumber);
    }
    const Connection back = connectTo(places.file());
    QCOMPARE(differenceOf(dumpOf(back), dumpOf(original)), QString());
    QCOMPARE(damageOf(back), QStringList()); // nor is the chain of the journal broken
}

void TestDirectoryCopyServer::copyOnTheServerIsADirectoryLikeAnyOther()
{
    const ServerCopy places(300);
    (void)must(copyDirectory(places.from(), places.to()));
    const PostgresqlDatabase fresh;
    (void)must(Directory::open(onServer(fresh), Directory::Opening::CreateIfMissing));
    QCOMPARE(differenceOf(schemaOnServer(places.database()), schemaOnServer(fresh)), QString());

    const Connection copy = connectTo(places.to());
    const qint64 last = must(copy.dialect().lastKeyOf(copy, u"api_user"_s));
    QVERIFY(last > numberOf(copy, u"SELECT max(id) FROM api_user"_s)); // the last one was deleted
    const qint64 entries = must(DirectoryState::of(copy)).newestEntry;
    for (const ApiUser &apiUser : must(ApiUserStore(copy).first({}, 20)))
        must(ApiUserStore(copy).remove(apiUser, FixedClock(tableTime)));
    QCOMPARE(must(DirectoryState::of(copy)).newestEntry, entries + 20);
    Operator op;
    op.guid = u"new"_s;
    op.fullName = u"New"_s;
    QCOMPARE(loadInto(copy, {op}, {plainApiUser(op, u"new"_s)}, {}).constFirst().key, last + 1);
    // What is summed up has followed, as a file shows that holds the same.
    (void)must(copyDirectory(places.to(), places.file()));
    QCOMPARE(damageOf(connectTo(places.file())), QStringList());
}

void TestDirectoryCopyServer::copyIntoAnEmptyDirectoryIsHeardOf()
{
    const ServerCopy places;
    const Directory made = must(Directory::open(places.to(), Directory::Opening::CreateIfMissing));
    const Connection watching = must(made.connect(Directory::Use::Writing));
    for (int i = 0; i < 30; ++i)
        (void)must(watching.write(u"UPDATE usage_sampling SET thinned_until = thinned_until + 1"_s));
    const qint64 before = must(DirectoryState::changeNumberOf(watching));
    QVERIFY(before >= 30);
    (void)must(copyDirectory(places.from(), places.to()));
    QVERIFY(must(DirectoryState::changeNumberOf(watching)) > before);
    QCOMPARE(differenceOf(rowsToCopy(watching), rowsToCopy(places.store().connect())), QString());
}

void TestDirectoryCopyServer::takenDatabasesAreRefused()
{
    const ServerCopy places;
    {
        PostgresqlLink link(places.database().address());
        (void)link.texts(u"CREATE TABLE other (id INTEGER)"_s);
    }
    Result<CopySummary> copied = copyDirectory(places.from(), places.to());
    QCOMPARE(ServerCopy::kindOf(copied), ErrorKind::PlaceTaken);
    QCOMPARE(copied.error().path, places.to().address);
    {
        // One that numbers its schema, too.
        PostgresqlLink link(places.database().address());
        (void)link.texts(u"DROP TABLE other"_s);
        (void)link.texts(u"CREATE TABLE schema_version (version INTEGER)"_s);
        (void)link.texts(u"INSERT INTO schema_version VALUES (1)"_s);
    }
    QCOMPARE(ServerCopy::kindOf(copyDirectory(places.from(), places.to())), ErrorKind::PlaceTaken);
    QCOMPARE(ServerCopy::kindOf(copyDirectory(places.to(), places.file())), ErrorKind::ForeignDatabase);

    const PostgresqlDatabase filled;
    (void)must(copyDirectory(places.from(), onServer(filled)));
    const QStringList before = rowsToCopy(connectTo(onServer(filled)));
    copied = copyDirectory(places.from(), onServer(filled));
    QCOMPARE(ServerCopy::kindOf(copied), ErrorKind::NotEmpty);
    QCOMPARE(copied.error().path, onServer(filled).address);
    QCOMPARE(differenceOf(rowsToCopy(connectTo(onServer(filled))), before), QString());
}

void TestDirectoryCopyServer::oneDatabaseHasManyNames()
{
    const PostgresqlDatabase database;
    (void)must(Directory::open(onServer(database), Directory::Opening::CreateIfMissing));
    const QString also = database.address().contains(u'?') ? u"&connect_timeout=9"_s : u"?connect_timeout=9"_s;
    QElapsedTimer timer;
    timer.start();
    for (const DirectoryLocation &to : {onServer(database), onServer(database, also)})
        QCOMPARE(ServerCopy::kindOf(copyDirectory(onServer(database), to)), ErrorKind::SamePlace);
    QVERIFY(timer.elapsed() < 9'000); // it has not waited for itself
}

/// As a file may hold it that another program has written to.
void TestDirectoryCopyServer::whatNoServerTakesIsRefused()
{
    for (const QStringList &damage :
         {QStringList{u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM operator WHERE id = 1"_s},
          QStringList{u"UPDATE operator SET culture = 'a' || char(0) || 'b' WHERE id = 2"_s},
          QStringList{u"UPDATE operator SET on_duty = 4294967296 WHERE id = 2"_s}}) {
        const ServerCopy places;
        {
            const Connection source = places.store().connect();
            for (const QString &statement : damage)
                (void)must(source.run(statement));
        }
        const Result<CopySummary> copied = copyDirectory(places.from(), places.to());
        QCOMPARE(ServerCopy::kindOf(copied), ErrorKind::Corrupt);
        QCOMPARE(copied.error().path, places.from().path);
        QVERIFY(isBare(places.database()));
    }
}

void TestDirectoryCopyServer::cancelledCopyLeavesNothing()
{
    const ServerCopy places(600);
    int told = 0;
    {
        const PostgresqlDatabase whole;
        (void)must(copyDirectory(places.from(), onServer(whole), {}, [&](const LoadProgress &) { ++told; }));
    }
    QVERIFY(told > 20);
    for (int stopAt = 0; stopAt < told; stopAt += 1 + told / 12) {
        std::stop_source stop;
        int now = 0;
        const auto stopping = [&](const LoadProgress &) {
            if (now++ == stopAt)
                stop.request_stop();
        };
        QVERIFY(!copyDirectory(places.from(), places.to(), stop.get_token(), stopping));
        QVERIFY(isBare(places.database()));
    }
    // Before it has begun.
    std::stop_source stop;
    stop.request_stop();
    const Result<CopySummary> copied = copyDirectory(places.from(), places.to(), stop.get_token());
    QCOMPARE(copied ? ErrorKind::Unexpected : copied.error().kind, ErrorKind::Cancelled);
    (void)must(copyDirectory(places.from(), places.to())); // it can be done after all
}

void TestDirectoryCopyServer::lostConnectionLeavesNothing()
{
    const ServerCopy places(3'000);
    bool isCut = false;
    const auto cutting = [&](const LoadProgress &progress) {
        if (isCut || progress.done < 1'000)
            return;
        isCut = true;
        PostgresqlLink link(places.database().address());
        (void)link.texts(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                         "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    };
    const Result<CopySummary> copied = copyDirectory(places.from(), places.to(), {}, cutting);
    QVERIFY(isCut);
    QCOMPARE(ServerCopy::kindOf(copied), ErrorKind::ServerLost);
    QTRY_VERIFY(isBare(places.database()));

    // The one that is read.
    (void)must(copyDirectory(places.from(), places.to()));
    isCut = false;
    QCOMPARE(ServerCopy::kindOf(copyDirectory(places.to(), places.file(), {}, cutting)), ErrorKind::ServerLost);
    QCOMPARE(QDir(places.folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestDirectoryCopyServer::aCommitWithoutAnAnswerIsFoundOut()
{
    const ServerCopy places;
    const Directory made = must(Directory::open(places.to(), Directory::Opening::CreateIfMissing));
    (void)must(must(made.connect(Directory::Use::Writing))
                   .write(u"UPDATE usage_sampling SET thinned_until = thinned_until + 1"_s));
    // Ends the session as the last thing before it is lasting.
    PostgresqlLink link(places.database().address());
    (void)link.texts(u"CREATE FUNCTION ends() RETURNS trigger LANGUAGE plpgsql AS "
                     "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'"_s);
    (void)link.texts(u"CREATE CONSTRAINT TRIGGER ends AFTER UPDATE ON directory_state DEFERRABLE INITIALLY DEFERRED "
                     "FOR EACH ROW EXECUTE FUNCTION ends()"_s);
    const Result<CopySummary> copied = copyDirectory(places.from(), places.to());
    QCOMPARE(ServerCopy::kindOf(copied), ErrorKind::ServerLost);
    QCOMPARE(numberOf(must(made.connect(Directory::Use::Background)), u"SELECT count(*) FROM api_user"_s), 0);
    (void)link.texts(u"DROP TRIGGER ends ON directory_state"_s);
    (void)must(copyDirectory(places.from(), places.to()));
}

void TestDirectoryCopyServer::whatKeepsFromCopyingIsTold()
{
    const ServerCopy places;
    const auto at = [](const QString &address) { return must(DirectoryLocation::fromUserInput(address)); };
    QString missing = places.database().address();
    missing.replace(places.database().name(), places.database().name() + "_missing"_L1);
    QCOMPARE(ServerCopy::kindOf(copyDirectory(places.from(), at(missing))), ErrorKind::DatabaseMissing);
    QCOMPARE(ServerCopy::kindOf(copyDirectory(places.from(), at(u"postgresql://127.0.0.1:1/hub"_s))),
             ErrorKind::ServerUnreachable);
    // An empty database is no directory to copy from; nor does it become one.
    QCOMPARE(ServerCopy::kindOf(copyDirectory(places.to(), places.file())), ErrorKind::ForeignDatabase);
    QVERIFY(isBare(places.database()));

    PostgresqlLink link(places.database().address());
    const QString role = "copying_"_L1 + places.database().name();
    (void)link.texts(u"CREATE ROLE %1 LOGIN"_s.arg(role));
    (void)link.texts(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s);
    const QString separator = places.database().address().contains(u'?') ? u"&"_s : u"?"_s;
    QCOMPARE(ServerCopy::kindOf(
                 copyDirectory(places.from(), at(places.database().address() + separator + "user="_L1 + role))),
             ErrorKind::NoRight);
    QVERIFY(isBare(places.database()));
    (void)link.texts(u"DROP ROLE "_s + role);
}

void TestDirectoryCopyServer::killedCopyLeavesNothingOrAll_data()
{
    QTest::addColumn<bool>("toServer");
    // Several times instead of one that takes longer than a test may.
    const int rounds = qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1 ? 10 : 1;
    for (int round = 1; round <= rounds; ++round) {
        QTest::addRow("to a server, %d", round) << true;
        QTest::addRow("from a server, %d", round) << false;
    }
}

void TestDirectoryCopyServer::killedCopyLeavesNothingOrAll()
{
    QFETCH(const bool, toServer);
    const ServerCopy places(600);
    const QStringList expected = rowsToCopy(places.store().connect());
    const PostgresqlDatabase source;
    if (!toServer)
        (void)must(copyDirectory(places.from(), onServer(source)));
    const QString program = QCoreApplication::applicationDirPath() + "/killvictim"_L1;
    constexpr int kills = 25;
    std::chrono::nanoseconds work{0};
    int whole = 0;
    for (int kill = -1; kill < kills; ++kill) {
        const PostgresqlDatabase database;
        const QTemporaryDir folder;
        const DirectoryLocation to =
            toServer ? onServer(database) : DirectoryLocation{.path = folder.filePath(u"copy.sqlite"_s)};
        Victim victim(program, {u"copy"_s, toServer ? places.from().path : onServer(source).address, to.name()});
        QVERIFY(victim.waitForLine(u"begin"_s));
        QElapsedTimer timer;
        timer.start();
        if (kill < 0) { // how long it takes
            QVERIFY(victim.waitForLine(u"end"_s));
            work = std::chrono::nanoseconds(timer.nsecsElapsed());
            victim.listenFor(std::chrono::seconds(10));
        } else {
            const double moment = 1.4 * (kill + QRandomGenerator::global()->generateDouble()) / kills;
            victim.listenFor(std::chrono::nanoseconds(qint64(double(work.count()) * moment)));
        }
        victim.kill();
        const bool isDone = victim.lines().contains(u"end"_s);
        // The server finds out that nobody is there any more.
        if (toServer)
            QTRY_COMPARE_WITH_TIMEOUT(database.connections(), 0, 60'000);
        const bool isThere = toServer ? !isBare(database) : QFileInfo::exists(to.path);
        QVERIFY(isThere || !isDone);
        if (!isThere)
            continue;
        ++whole;
        QCOMPARE(differenceOf(rowsToCopy(connectTo(to)), expected), QString());
    }
    qInfo("%d of %d copies were whole", whole, kills + 1);
    QVERIFY(whole > 0 && whole < kills);
}

UMH_TEST(TestDirectoryCopyServer)

#include "tst_directorycopyserver.moc"
