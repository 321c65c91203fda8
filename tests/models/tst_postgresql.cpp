#include "domain/text/storabletext.h"
#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/journal.h"
#include "store/keyscanner.h"
#include "store/leasestore.h"
#include "store/postgresql/postgresqlerrors.h"
#include "storefixture.h"
#include "support/fixedclock.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqldatabase.h"
#include "support/postgresql/postgresqllink.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DirectoryLocation locationOf(const QString &address)
{
    return must(DirectoryLocation::fromUserInput(address));
}

Directory madeAt(const QString &address)
{
    return must(Directory::open(locationOf(address), Directory::Opening::CreateIfMissing));
}

ErrorKind kindOfOpening(const QString &address, const Secret &password = {})
{
    const auto opened = Directory::open(locationOf(address), Directory::Opening::Existing, password);
    return opened ? ErrorKind::Unexpected : opened.error().kind;
}

/// Ends the session of \a connection on the server.
void endSession(PostgresqlLink &link, const Connection &connection)
{
    const QString process = must(connection.value(u"SELECT pg_backend_pid()"_s)).toString();
    (void)link.texts(u"SELECT pg_terminate_backend($1::int, 5000)"_s, {process});
}

/// A cluster that asks for passwords by the network, as \a rules say.
QString writtenRules(const QTemporaryDir &folder, const QByteArray &rules)
{
    QFile file(folder.filePath(u"hba.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no hba.conf");
    file.write(rules);
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                              | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    return file.fileName();
}

} // namespace

/// What is PostgreSQL's own: connecting, sessions, errors, rights, and what a server does to a connection.
class TestPostgresql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmptyDatabaseBecomesADirectoryOnce();
    void aSessionIsSetUp();
    void valuesComeBackAsTheyWere();
    void placesAreNotTakenFromTexts();
    void errorsHaveTheirKinds();
    void theCodeIsFoundInAnyLanguage();
    void anotherProgramsDatabaseIsRefused();
    void aNewerDirectoryIsRefused();
    void aDatabaseInAnotherEncodingIsRefused();
    void whatKeepsFromConnectingIsTold();
    void passwordsAreAskedForAndChecked();
    void aSilentHostIsLeftForTheNext();
    void connectingCanBeStopped();
    void writersAreOneAfterTheOther();
    void whoNeverWaitsIsBusyAtOnce();
    void aReaderHasOneView();
    void aLongStatementIsStopped();
    void aScanIsStopped();
    void aLostSessionIsTold();
    void aLostCommitIsUnknown();
    void aStandbyIsReadOnly();
    void theJournalOnlyGrowsAndNamesItsWriter();
    void whoMayOnlyReadIsTold();
    void whoIsNotTheOwnerLoadsAsWell();
    void withoutTheExtensionSearchesFindTheSame();
    void changesAreNews();
    void textsThatNoDirectoryHoldsAreMended();
};

void TestPostgresql::anEmptyDatabaseBecomesADirectoryOnce()
{
    const PostgresqlDatabase database;
    std::atomic<int> opened = 0;
    std::vector<std::thread> programs;
    for (int i = 0; i < 4; ++i) {
        programs.emplace_back([&] {
            const auto directory = Directory::open(locationOf(database.address()), Directory::Opening::CreateIfMissing);
            if (!directory)
                qWarning("error %d: %s", int(directory.error().kind), qPrintable(directory.error().detail));
            opened += directory.ok() ? 1 : 0;
        });
    }
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(opened.load(), 4);
    PostgresqlLink link(database.address());
    QCOMPARE(link.texts(u"SELECT count(*)::text FROM schema_version"_s), QStringList{u"1"_s});
    QCOMPARE(link.texts(u"SELECT count(*)::text FROM directory_state"_s), QStringList{u"1"_s});
}

void TestPostgresql::aSessionIsSetUp()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    const auto settingOf = [](const Connection &connection, const QString &name) {
        return must(connection.value(u"SELECT current_setting(?)"_s, {name})).toString();
    };
    const Connection reading = must(directory.connect(Directory::Use::Display));
    QCOMPARE(settingOf(reading, u"TimeZone"_s), u"UTC"_s);
    QCOMPARE(settingOf(reading, u"client_encoding"_s), u"UTF8"_s);
    QCOMPARE(settingOf(reading, u"default_transaction_read_only"_s), u"on"_s);
    QVERIFY(settingOf(reading, u"application_name"_s).startsWith(u"user-management-hub "_s));
    QVERIFY(settingOf(reading, u"statement_timeout"_s) != "0"_L1);
    QCOMPARE(reading.write(u"DELETE FROM account"_s).error().kind, ErrorKind::ReadOnly);
    const Connection writing = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(settingOf(writing, u"statement_timeout"_s), u"0"_s);
    QCOMPARE(settingOf(writing, u"lock_timeout"_s), u"10s"_s);
    QVERIFY(directory.isWritable());
    QCOMPARE(directory.rights(), DirectoryRights());
}

void TestPostgresql::valuesComeBackAsTheyWere()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    const QString text = u"a'b\\c\"d %_?$1 é € 🙂\n\t"_s;
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += char(byte);
    const QVariant noNumber(QMetaType::fromType<qint64>());
    // Once as it is, then prepared.
    for (int i = 0; i < 4; ++i) {
        auto query =
            must(connection.run(u"SELECT ?, ?, ?, ?, ?, ?, 3 > 2, sum(x), NULL, 1.5 FROM (VALUES (1), (2)) AS v (x)"_s,
                                {text, qint64(-1) << 40, bytes, noNumber, QString(), u""_s}));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), QVariant(text));
        QCOMPARE(query.value(1), QVariant(qint64(-1) << 40));
        QCOMPARE(query.value(2), QVariant(bytes));
        QVERIFY(query.value(3).isNull());
        QVERIFY(query.value(4).isNull());
        QVERIFY(query.isNull(4));
        QVERIFY(!query.value(5).isNull());
        QCOMPARE(query.value(5), QVariant(u""_s));
        QCOMPARE(query.value(6), QVariant(qint64(1)));
        QCOMPARE(query.value(7), QVariant(qint64(3)));
        QVERIFY(query.value(8).isNull());
        QCOMPARE(query.value(9).toDouble(), 1.5);
        QVERIFY(!query.next());
    }
}

void TestPostgresql::placesAreNotTakenFromTexts()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    QCOMPARE(must(connection.value(u"SELECT 'what? it''s ?' || ? AS \"a?\""_s, {u"!"_s})).toString(),
             u"what? it's ?!"_s);
}

void TestPostgresql::errorsHaveTheirKinds()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    const auto kindOf = [&](const QString &code) {
        return connection.run(u"DO $$ BEGIN RAISE EXCEPTION 'made up' USING ERRCODE = '%1'; END $$"_s.arg(code))
            .error();
    };
    QCOMPARE(kindOf(u"40001"_s).kind, ErrorKind::Conflict);
    QCOMPARE(kindOf(u"40P01"_s).kind, ErrorKind::Conflict);
    QCOMPARE(kindOf(u"42501"_s).kind, ErrorKind::NoRight);
    QCOMPARE(kindOf(u"25006"_s).kind, ErrorKind::ReadOnly);
    QCOMPARE(kindOf(u"53100"_s).kind, ErrorKind::DiskFull);
    QCOMPARE(kindOf(u"53300"_s).kind, ErrorKind::ServerFull);
    QCOMPARE(kindOf(u"55P03"_s).kind, ErrorKind::Busy);
    QCOMPARE(kindOf(u"57014"_s).kind, ErrorKind::ServerTimedOut);
    QCOMPARE(kindOf(u"XX001"_s).kind, ErrorKind::Corrupt);
    const Error other = kindOf(u"22012"_s);
    QCOMPARE(other.kind, ErrorKind::Unexpected);
    QCOMPARE(other.detail, u"made up"_s);
    QCOMPARE(other.path, database.address());
}

void TestPostgresql::theCodeIsFoundInAnyLanguage()
{
    const auto kindOf = [](const QString &words) {
        return postgresqlErrorKind(postgresqlConnectingCode(words, nullptr));
    };
    const QString begin = u"connection to server at \"db\" (10.0.0.1), port 5432 failed: "_s;
    QCOMPARE(kindOf(begin + u"FATAL:  28P01: password authentication failed"_s), ErrorKind::DatabasePasswordRefused);
    QCOMPARE(kindOf(begin + u"FATALE:  28P01: autenticazione con password fallita"_s),
             ErrorKind::DatabasePasswordRefused);
    QCOMPARE(kindOf(begin + u"ВАЖНО:  3D000: база данных \"hub\" не существует"_s), ErrorKind::DatabaseMissing);
    // One that is only just starting says less than another.
    QCOMPARE(kindOf(begin + u"FATAL:  57P03: starting up\n"_s + begin + u"FATAL:  53300: too many"_s),
             ErrorKind::ServerFull);
    QCOMPARE(kindOf(begin + u"Connection refused"_s), ErrorKind::ServerUnreachable);
}

void TestPostgresql::anotherProgramsDatabaseIsRefused()
{
    {
        // Also where it keeps to itself.
        const PostgresqlDatabase shared;
        PostgresqlLink link(shared.address());
        QCOMPARE(link.attempt(u"CREATE SCHEMA theirs; CREATE TABLE theirs.things (a int)"_s), QString());
        QCOMPARE(kindOfOpening(shared.address()), ErrorKind::ForeignDatabase);
    }
    const PostgresqlDatabase database;
    PostgresqlLink link(database.address());
    QCOMPARE(link.attempt(u"CREATE TABLE theirs (a int)"_s), QString());
    QCOMPARE(kindOfOpening(database.address()), ErrorKind::ForeignDatabase);
    QCOMPARE(link.attempt(u"CREATE TABLE schema_version (version text); INSERT INTO schema_version VALUES ('x')"_s),
             QString());
    QCOMPARE(kindOfOpening(database.address()), ErrorKind::ForeignDatabase);
    QCOMPARE(link.attempt(u"DROP TABLE schema_version; CREATE TABLE schema_version (number int)"_s), QString());
    QCOMPARE(kindOfOpening(database.address()), ErrorKind::ForeignDatabase);
    QCOMPARE(link.texts(u"SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'"_s), QStringList{u"2"_s});
}

void TestPostgresql::aNewerDirectoryIsRefused()
{
    const PostgresqlDatabase database;
    (void)madeAt(database.address());
    PostgresqlLink link(database.address());
    QCOMPARE(link.attempt(u"INSERT INTO schema_version VALUES (99, 99, 99)"_s), QString());
    QCOMPARE(kindOfOpening(database.address()), ErrorKind::NewerSchema);
    QCOMPARE(link.attempt(u"UPDATE schema_version SET oldest_reader = 1 WHERE version = 99"_s), QString());
    const Directory toRead = must(Directory::open(locationOf(database.address()), Directory::Opening::Existing));
    QVERIFY(!toRead.isWritable());
    QCOMPARE(toRead.connect(Directory::Use::Writing).error().kind, ErrorKind::NewerWriter);
}

void TestPostgresql::aDatabaseInAnotherEncodingIsRefused()
{
    const PostgresqlCluster cluster;
    (void)cluster.texts(u"CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"_s);
    const auto opened = Directory::open(locationOf(cluster.address(u"latin"_s)), Directory::Opening::CreateIfMissing);
    QCOMPARE(opened.error().kind, ErrorKind::Unexpected);
    QVERIFY2(opened.error().detail.contains(u"encoding"_s), qPrintable(opened.error().detail));
    QCOMPARE(cluster.texts(u"SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'"_s, u"latin"_s),
             QStringList{u"0"_s});
}

void TestPostgresql::whatKeepsFromConnectingIsTold()
{
    PostgresqlCluster cluster({u"max_connections = 5"_s, u"superuser_reserved_connections = 0"_s},
                              PostgresqlCluster::Reach::SocketAndLoopback);
    QCOMPARE(kindOfOpening(cluster.address(u"nowhere"_s)), ErrorKind::DatabaseMissing);
    QCOMPARE(kindOfOpening(u"postgresql://nobody_here@127.0.0.1:%1/postgres"_s.arg(cluster.port())),
             ErrorKind::DatabaseSignInRefused);
    QCOMPARE(kindOfOpening(cluster.loopbackAddress(u"postgres"_s, {u"sslmode=require"_s})), ErrorKind::ServerUntrusted);
    {
        std::vector<std::unique_ptr<PostgresqlLink>> links;
        for (int i = 0; i < 5; ++i)
            links.push_back(std::make_unique<PostgresqlLink>(cluster.address(u"postgres"_s)));
        QCOMPARE(kindOfOpening(cluster.address(u"postgres"_s)), ErrorKind::ServerFull);
    }
    cluster.stop();
    QCOMPARE(kindOfOpening(cluster.address(u"postgres"_s)), ErrorKind::ServerUnreachable);
    QCOMPARE(kindOfOpening(cluster.loopbackAddress(u"postgres"_s)), ErrorKind::ServerUnreachable);
    QCOMPARE(kindOfOpening(u"postgresql://umh@no.such.host.invalid/x"_s), ErrorKind::ServerUnreachable);
}

void TestPostgresql::passwordsAreAskedForAndChecked()
{
    const QTemporaryDir folder;
    const QString rules = writtenRules(folder,
                                       "local all all trust\n"
                                       "host all secretive 127.0.0.1/32 scram-sha-256\n"
                                       "host all kept_out 127.0.0.1/32 reject\n");
    const PostgresqlCluster cluster({u"hba_file = '%1'"_s.arg(rules)}, PostgresqlCluster::Reach::SocketAndLoopback);
    (void)cluster.texts(u"CREATE ROLE secretive LOGIN SUPERUSER PASSWORD 'open:sesame@/ \"it''s\"'"_s);
    (void)cluster.texts(u"CREATE ROLE kept_out LOGIN"_s);
    const QString address = u"postgresql://secretive@127.0.0.1:%1/postgres"_s.arg(cluster.port());
    QCOMPARE(kindOfOpening(address), ErrorKind::DatabasePasswordNeeded);
    const auto wrong = Directory::open(locationOf(address), Directory::Opening::Existing, Secret(u"wrong-one"_s));
    QCOMPARE(wrong.error().kind, ErrorKind::DatabasePasswordRefused);
    QVERIFY2(!wrong.error().detail.contains(u"wrong-one"_s), qPrintable(wrong.error().detail));
    QCOMPARE(kindOfOpening(u"postgresql://kept_out@127.0.0.1:%1/postgres"_s.arg(cluster.port())),
             ErrorKind::DatabaseSignInRefused);
    const Secret right(u"open:sesame@/ \"it's\""_s);
    const Directory directory = must(Directory::open(locationOf(address), Directory::Opening::CreateIfMissing, right));
    // Further connections have it as well, and nothing shows it.
    const Connection connection = must(directory.connect(Directory::Use::Display));
    QVERIFY(!connection.database().password().contains(u"sesame"_s));
    QVERIFY(!connection.database().connectOptions().contains(u"sesame"_s));
    QVERIFY(!connection.database().databaseName().contains(u"sesame"_s));
}

void TestPostgresql::aSilentHostIsLeftForTheNext()
{
    PostgresqlCluster silent({}, PostgresqlCluster::Reach::SocketAndLoopback);
    const PostgresqlCluster answering({}, PostgresqlCluster::Reach::SocketAndLoopback);
    silent.freeze();
    const QString address =
        PostgresqlCluster::addressOfAny({&silent, &answering}, u"postgres"_s, {u"connect_timeout=2"_s})
            .replace(silent.user() + u'@', answering.user() + u'@');
    QElapsedTimer time;
    time.start();
    const auto directory = Directory::open(locationOf(address), Directory::Opening::CreateIfMissing);
    silent.thaw();
    QVERIFY2(directory.ok(), qPrintable(directory ? QString() : directory.error().detail));
    QVERIFY(time.elapsed() < 30'000);
    QCOMPARE(answering.texts(u"SELECT count(*)::text FROM directory_state"_s), QStringList{u"1"_s});
}

void TestPostgresql::connectingCanBeStopped()
{
    PostgresqlCluster silent;
    silent.freeze();
    std::stop_source stop;
    std::thread stopping([&] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    const auto directory = Directory::open(locationOf(silent.address(u"postgres"_s, {u"connect_timeout=60"_s})),
                                           Directory::Opening::Existing, {}, stop.get_token());
    stopping.join();
    silent.thaw();
    QCOMPARE(directory.error().kind, ErrorKind::Cancelled);
    QVERIFY(time.elapsed() < 20'000);
}

void TestPostgresql::writersAreOneAfterTheOther()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    constexpr int programs = 4;
    constexpr int rounds = 25;
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i) {
        threads.emplace_back([&directory] {
            const Connection connection = must(directory.connect(Directory::Use::Writing));
            for (int round = 0; round < rounds; ++round) {
                // What is read holds until it has been written.
                must(inWriteTransaction(connection, [&]() -> Status {
                    const qint64 number =
                        must(connection.value(u"SELECT coalesce(max(number), 0) FROM job"_s)).toLongLong();
                    return must(connection.run(u"INSERT INTO job (id, number, kind, state, planned) "
                                               "VALUES (?, ?, 'removal', 'done', 0)"_s,
                                               {QString::number(number + 1), number + 1}))
                                .numRowsAffected()
                            == 1
                        ? Status()
                        : Status(Error());
                }));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    PostgresqlLink link(database.address());
    QCOMPARE(link.texts(u"SELECT max(number)::text FROM job"_s), QStringList{QString::number(programs * rounds)});
    QCOMPARE(link.texts(u"SELECT change_number::text FROM directory_state"_s),
             QStringList{QString::number(programs * rounds)});
}

void TestPostgresql::whoNeverWaitsIsBusyAtOnce()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    const Connection first = must(directory.connect(Directory::Use::Writing));
    const Connection second = must(directory.connect(Directory::Use::WritingAtOnce));
    {
        const Transaction writing = must(Transaction::begin(first, Transaction::Kind::Write));
        QElapsedTimer time;
        time.start();
        QCOMPARE(Transaction::begin(second, Transaction::Kind::Write).error().kind, ErrorKind::Busy);
        QVERIFY(time.elapsed() < 5'000);
    }
    QVERIFY(Transaction::begin(second, Transaction::Kind::Write).ok());
}

void TestPostgresql::aReaderHasOneView()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    const Connection reading = must(directory.connect(Directory::Use::Background));
    const Connection writing = must(directory.connect(Directory::Use::Writing));
    const auto count = [&] { return must(reading.value(u"SELECT count(*) FROM sync_moment"_s)).toInt(); };
    {
        const Transaction view = must(Transaction::begin(reading, Transaction::Kind::Read));
        QCOMPARE(count(), 0);
        (void)must(writing.write(u"INSERT INTO sync_moment (at, complete) VALUES (1, 1)"_s));
        QCOMPARE(count(), 0);
    }
    QCOMPARE(count(), 1);
}

void TestPostgresql::aLongStatementIsStopped()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    std::stop_source stop;
    std::thread stopping([&] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    const Status slept =
        connection.dialect().runUnlessStopped(connection, u"SELECT pg_sleep(?)"_s, {60}, stop.get_token());
    stopping.join();
    QCOMPARE(slept.error().kind, ErrorKind::Cancelled);
    QVERIFY(time.elapsed() < 20'000);
    QCOMPARE(must(connection.value(u"SELECT 1"_s)).toInt(), 1);
    QCOMPARE(connection.dialect().runUnlessStopped(connection, u"SELECT 1"_s, {}, stop.get_token()).error().kind,
             ErrorKind::Cancelled);
}

void TestPostgresql::aScanIsStopped()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    const QList<Operator> operators = awkwardOperators();
    (void)loadInto(connection, operators, awkwardApiUsers(operators, 20'000, 1), {});
    const auto scanner = connection.dialect().keyScanner(connection);
    std::stop_source stop;
    const auto stopped = scanner->scan({.query = ApiUserQuery(), .now = tableTime, .firstCount = 10}, stop.get_token(),
                                       [&](const KeyList &first) {
                                           QCOMPARE(first.size(), qsizetype(10));
                                           stop.request_stop();
                                       });
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    const auto whole = scanner->scan({.query = ApiUserQuery(), .now = tableTime}, {});
    QCOMPARE(must(whole).keys.size(), qsizetype(20'000));
    QCOMPARE(must(whole).total, qsizetype(20'000));
}

void TestPostgresql::aLostSessionIsTold()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    PostgresqlLink link(database.address());
    QVERIFY(connection.dialect().isUsable(connection));
    endSession(link, connection);
    const auto failed = connection.run(u"SELECT 1"_s);
    QCOMPARE(failed.error().kind, ErrorKind::ServerLost);
    QCOMPARE(failed.error().path, database.address());
    QVERIFY(!connection.dialect().isUsable(connection));
    QCOMPARE(connection.run(u"SELECT 1"_s).error().kind, ErrorKind::ServerLost);
    QCOMPARE(Transaction::begin(connection, Transaction::Kind::Write).error().kind, ErrorKind::ServerLost);
    QCOMPARE(connection.dialect().takeNews(connection), false);
}

void TestPostgresql::aLostCommitIsUnknown()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    // One that does not find it out by itself, as those of a Directory do.
    const Connection connection =
        must(Connection::open(directory.location(), Connection::Access::ReadWrite, Directory::writeTimeout));
    PostgresqlLink link(database.address());
    {
        must(connection.dialect().begin(connection, Transaction::Kind::Write));
        (void)must(connection.run(u"INSERT INTO sync_moment (at, complete) VALUES (1, 1)"_s));
        endSession(link, connection);
        QCOMPARE(connection.dialect().commit(connection).error().kind, ErrorKind::CommitUnknown);
    }
    // A transaction then finds out what became of it, where that can be told (tst_serverloss).
    {
        const Connection other = must(directory.connect(Directory::Use::Writing));
        auto transaction = must(Transaction::begin(other, Transaction::Kind::Write));
        (void)must(other.run(u"INSERT INTO sync_moment (at, complete) VALUES (1, 1)"_s));
        const Status lost = transaction.commit([&]() -> Status {
            endSession(link, other);
            return {};
        });
        QCOMPARE(lost.error().kind, ErrorKind::ServerLost);
    }
    // Before that nothing can have happened.
    const Connection another = must(directory.connect(Directory::Use::Writing));
    auto transaction = must(Transaction::begin(another, Transaction::Kind::Write));
    (void)must(another.run(u"INSERT INTO sync_moment (at, complete) VALUES (1, 1)"_s));
    endSession(link, another);
    QCOMPARE(transaction.commit().error().kind, ErrorKind::ServerLost);
    QCOMPARE(link.texts(u"SELECT count(*)::text FROM sync_moment"_s), QStringList{u"0"_s});
}

void TestPostgresql::aStandbyIsReadOnly()
{
    const PostgresqlCluster primary;
    (void)madeAt(primary.address(u"postgres"_s));
    const auto standby = PostgresqlCluster::standbyOf(primary);
    primary.waitFor(*standby);
    const Directory directory =
        must(Directory::open(locationOf(standby->address(u"postgres"_s)), Directory::Opening::Existing));
    QVERIFY(!directory.isWritable());
    QVERIFY(!directory.rights().changes);
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(Transaction::begin(connection, Transaction::Kind::Write).error().kind, ErrorKind::ReadOnly);
    QVERIFY(connection.dialect().listen(connection).ok());
    ApiUserStore store(connection);
    QVERIFY(store.figures(FixedClock(tableTime)).ok());
}

void TestPostgresql::theJournalOnlyGrowsAndNamesItsWriter()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    const QList<Operator> operators = awkwardOperators();
    (void)loadInto(connection, operators, {plainApiUser(operators.constFirst(), u"one"_s)}, {});
    PostgresqlLink link(database.address());
    QCOMPARE(link.texts(u"SELECT count(*)::text FROM journal WHERE who = session_user"_s),
             link.texts(u"SELECT count(*)::text FROM journal"_s));
    for (const QString &sql : {u"DELETE FROM journal"_s, u"UPDATE journal SET who = 'x'"_s, u"TRUNCATE journal"_s,
                               u"DELETE FROM directory_state"_s,
                               u"INSERT INTO journal (number, at, origin, action, hash) VALUES (7, 0, '', '', '')"_s})
        QVERIFY2(!link.attempt(sql).isEmpty(), qPrintable(sql));
    const QString hidden =
        u"CREATE TEMP TABLE journal (number bigint); INSERT INTO public.journal (number, at, origin, "
        "action, hash, who) SELECT %1, 0, '', '', '', session_user FROM public.journal"_s;
    QVERIFY(!link.attempt(u"BEGIN; "_s + hidden.arg(u"1"_s)).isEmpty());
    QCOMPARE(link.attempt(u"ROLLBACK; BEGIN; "_s + hidden.arg(u"max(number) + 1"_s) + u"; ROLLBACK"_s), QString());
    const QString role = u"writer_"_s + database.name();
    QCOMPARE(
        link.attempt(
            u"CREATE ROLE %1 LOGIN; GRANT SELECT, INSERT ON journal TO %1; SET SESSION AUTHORIZATION %1"_s.arg(role)),
        QString());
    const QString adding = u"INSERT INTO journal (number, at, origin, action, hash, who) "
                           "SELECT max(number) + 1, 0, '', '', '', %1 FROM journal"_s;
    QVERIFY(link.attempt(adding.arg(u"'somebody else'"_s)).contains(u"names who"_s));
    QCOMPARE(link.attempt(adding.arg(u"session_user"_s)), QString());
    QCOMPARE(link.attempt(u"RESET SESSION AUTHORIZATION; DROP OWNED BY %1; DROP ROLE %1"_s.arg(role)), QString());
}

void TestPostgresql::whoMayOnlyReadIsTold()
{
    const PostgresqlCluster cluster;
    (void)madeAt(cluster.address(u"postgres"_s));
    PostgresqlLink link(cluster.address(u"postgres"_s));
    QCOMPARE(link.attempt(u"CREATE ROLE viewer LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO viewer; "
                          "CREATE ROLE stranger LOGIN"_s),
             QString());
    const auto addressOf = [&](const QString &user) {
        return cluster.address(u"postgres"_s).replace(cluster.user() + u'@', user + u'@');
    };
    const Directory directory = must(Directory::open(locationOf(addressOf(u"viewer"_s)), Directory::Opening::Existing));
    QCOMPARE(directory.rights(), (DirectoryRights{.syncs = false, .changes = false, .migrates = false}));
    QVERIFY(!directory.isWritable());
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(Transaction::begin(connection, Transaction::Kind::Write).error().kind, ErrorKind::NoRight);
    QCOMPARE(kindOfOpening(addressOf(u"stranger"_s)), ErrorKind::NoRight);
    // Nor may they make a directory where there is none.
    QCOMPARE(link.attempt(u"CREATE DATABASE empty"_s), QString());
    const QString empty = cluster.address(u"empty"_s).replace(cluster.user() + u'@', u"viewer@"_s);
    QCOMPARE(Directory::open(locationOf(empty), Directory::Opening::CreateIfMissing).error().kind, ErrorKind::NoRight);
}

void TestPostgresql::whoIsNotTheOwnerLoadsAsWell()
{
    const PostgresqlCluster cluster;
    (void)madeAt(cluster.address(u"postgres"_s));
    PostgresqlLink link(cluster.address(u"postgres"_s));
    // The tables that are written to by name; what is summed up is the owner's matter.
    QCOMPARE(link.attempt(u"CREATE ROLE syncer LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO syncer; "
                          "GRANT INSERT, UPDATE, DELETE ON operator, operator_group, operator_group_member, api_user, "
                          "open_change, api_user_fact, sync_moment, usage_sample, usage_latest, usage_sampling TO "
                          "syncer; GRANT INSERT ON journal, journal_search TO syncer; "
                          "GRANT UPDATE ON directory_state TO syncer"_s),
             QString());
    const QString address = cluster.address(u"postgres"_s).replace(cluster.user() + u'@', u"syncer@"_s);
    const Directory directory = must(Directory::open(locationOf(address), Directory::Opening::Existing));
    QCOMPARE(directory.rights(), (DirectoryRights{.syncs = true, .changes = true, .migrates = false}));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    const QList<Operator> operators = awkwardOperators();
    const OperatorGroup group{.guid = u"g"_s, .name = u"G"_s, .members = QList<QString>{operators.constFirst().guid}};
    const QList<ApiUser> loaded = loadInto(connection, operators, awkwardApiUsers(operators, 257, 1), {group});
    QCOMPARE(loaded.size(), qsizetype(257));
    QCOMPARE(link.texts(u"SELECT sum(api_users)::text FROM api_user_tally"_s), QStringList{u"257"_s});
    QCOMPARE(link.texts(u"SELECT sum(api_users)::text FROM operator"_s), QStringList{u"257"_s});
    QCOMPARE(link.texts(u"SELECT (SELECT api_users FROM operator_group) = "
                        "(SELECT api_users FROM operator WHERE group_names = 'G') AND "
                        "(SELECT members FROM operator_group) = 1"_s),
             QStringList{u"t"_s});
    QCOMPARE(link.texts(u"SELECT count(*)::text FROM summary_due"_s), QStringList{u"0"_s});
    QCOMPARE(link.texts(u"SELECT DISTINCT who FROM journal"_s), QStringList{u"syncer"_s});
}

void TestPostgresql::withoutTheExtensionSearchesFindTheSame()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    QVERIFY(must(connection.dialect().hasSearchIndex(connection)));
    const QList<Operator> operators = awkwardOperators();
    (void)loadInto(connection, operators, awkwardApiUsers(operators, 2'000, 3), {});
    const auto scanner = connection.dialect().keyScanner(connection);
    const QStringList searches{u"a"_s,  u"an"_s,   u"ann"_s, u"%"_s,    u"_"_s,   u"\\"_s,     u"'"_s,
                               u"\""_s, u"100%"_s, u"é"_s,   u"🙂"_s, u"a b"_s, u"' OR 1"_s, u"app\u0000"_s};
    const auto found = [&] {
        QList<QList<RowKey>> all;
        for (const QString &search : searches) {
            ApiUserQuery query;
            query.filter.search = search;
            const KeyList keys = must(scanner->scan({.query = query, .now = tableTime}, {})).keys;
            all += QList<RowKey>(keys.begin(), keys.end());
        }
        return all;
    };
    const auto before = found();
    PostgresqlLink link(database.address());
    QCOMPARE(link.attempt(u"DROP EXTENSION pg_trgm CASCADE"_s), QString());
    QVERIFY(!must(connection.dialect().hasSearchIndex(connection)));
    QCOMPARE(found(), before);
}

void TestPostgresql::changesAreNews()
{
    const PostgresqlDatabase database;
    const Directory directory = madeAt(database.address());
    const Connection listening = must(directory.connect(Directory::Use::Background));
    const Connection writing = must(directory.connect(Directory::Use::Writing));
    const Dialect &dialect = listening.dialect();
    must(dialect.listen(listening));
    QVERIFY(!dialect.takeNews(listening));
    QVERIFY(dialect.socket(listening) >= 0);
    const auto hears = [&] {
        QElapsedTimer time;
        time.start();
        while (!dialect.takeNews(listening)) {
            if (time.elapsed() > 5'000)
                return false;
            QThread::msleep(5);
        }
        return true;
    };
    (void)must(writing.write(u"INSERT INTO sync_moment (at, complete) VALUES (1, 1)"_s));
    QVERIFY(hears());
    QVERIFY(!dialect.takeNews(listening));
    // What has come along with an answer is not lost either.
    (void)must(writing.write(u"INSERT INTO sync_moment (at, complete) VALUES (2, 1)"_s));
    (void)must(listening.value(u"SELECT 1"_s));
    QVERIFY(hears());
    // One that has written nothing is none.
    must(inWriteTransaction(writing, [] { return Status(); }));
    QTest::qWait(100);
    QVERIFY(!dialect.takeNews(listening));
}

void TestPostgresql::textsThatNoDirectoryHoldsAreMended()
{
    const PostgresqlDatabase database;
    const Connection connection = must(madeAt(database.address()).connect(Directory::Use::Writing));
    const QString damaged = u"a"_s + QChar(QChar::Null) + u"b"_s + QChar(0xD800) + u"c"_s + QChar(0xDC00);
    QCOMPARE(must(connection.value(u"SELECT ?"_s, {damaged})).toString(), storableText(damaged));
    QCOMPARE(must(connection.value(u"SELECT ?"_s, {u"🙂"_s})).toString(), u"🙂"_s);
}

UMH_TEST(TestPostgresql)

#include "tst_postgresql.moc"
