#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/keyscanner.h"
#include "store/threads/directorythread.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtSql/QSqlDatabase>
#include <QtTest/QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <time.h>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

constexpr auto existing = Directory::Opening::Existing;
constexpr auto createIfMissing = Directory::Opening::CreateIfMissing;

void writeNew(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readBack(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

/// What can be a directory, what is refused as one, and how a connection is set up.
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void aDirectoryIsCreatedWithTheFoldersAboveIt();
    void aMissingFileIsNotCreatedUnlessAskedFor();
    void everyFileNameCanHoldADirectory_data();
    void everyFileNameCanHoldADirectory();
    void aNameTooLongForTheSystemIsAnError();
    void anEmptyFileBecomesADirectory_data();
    void anEmptyFileBecomesADirectory();
    void whatIsNoDatabaseIsRefusedAndLeftAlone_data();
    void whatIsNoDatabaseIsRefusedAndLeftAlone();
    void aFolderIsNoDirectory();
    void aPipeIsNoDirectory();
    void aFileInTheWayOfAFolderIsAnError();
    void aTruncatedDirectoryIsCorrupt();
    void aDamagedDirectoryIsCorrupt();
    void connectionsAreSetUpAsPromised_data();
    void connectionsAreSetUpAsPromised();
    void aThreadOpensAnotherConnectionOnceItsOwnIsGone();
    void theDriverAndTheStoreUseTheSameSqlite();
    void theLogOfChangesShrinksAfterALargeOne();
    void timesAreUtcInEveryTimeZone_data();
    void timesAreUtcInEveryTimeZone();
    void missingAndEmptyTextsStayApart();
};

void TestDirectory::aDirectoryIsCreatedWithTheFoldersAboveIt()
{
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"a/b/c/directory.sqlite"_s)};
    const Directory directory = must(Directory::open(location, createIfMissing));
    QCOMPARE(directory.location(), location);
    const Connection connection = must(directory.connect(Directory::Use::Display));
    QVERIFY(must(ApiUserStore(connection).figures(Clock::system())).isEmpty());
    (void)must(Directory::open(location, existing));
}

void TestDirectory::aMissingFileIsNotCreatedUnlessAskedFor()
{
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"a/directory.sqlite"_s)};
    const Result<Directory> opened = Directory::open(location, existing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::FileNotFound);
    QCOMPARE(opened.error().path, location.path);
    QVERIFY(QDir(folder.path()).isEmpty());

    // Nor when it disappears later.
    const Directory directory = must(Directory::open(location, createIfMissing));
    QVERIFY(QFile::remove(location.path));
    for (const auto use : {Directory::Use::Display, Directory::Use::Background, Directory::Use::Writing}) {
        const Result<Connection> connection = directory.connect(use);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::FileNotFound);
        QVERIFY(!QFile::exists(location.path));
    }
}

void TestDirectory::everyFileNameCanHoldADirectory_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"with space.sqlite"_s,
                                u"what?.sqlite"_s,
                                u"a?mode=memory"_s,
                                u"number#1"_s,
                                u"100%"_s,
                                u"a%20b"_s,
                                u"a%3fb"_s,
                                u"it's"_s,
                                u"\"quoted\""_s,
                                u"semi;colon"_s,
                                u"QSQLITE_OPEN_READONLY;x"_s,
                                u"back\\slash"_s,
                                u"new\nline"_s,
                                u"Zoë 目录 😀"_s,
                                u":memory:"_s,
                                u"file:x"_s,
                                u"-x"_s,
                                u"a&b=c+d"_s,
                                u" "_s,
                                QString(240, u'n')})
        QTest::newRow(qPrintable(name.left(30))) << name;
}

void TestDirectory::everyFileNameCanHoldADirectory()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"sub folder?#%/"_s + name)};
    const Directory directory = must(Directory::open(location, createIfMissing));
    QVERIFY(QFile::exists(location.path));
    {
        const Connection writer = must(directory.connect(Directory::Use::Writing));
        (void)must(writer.run(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('g', 'n', 'n')"_s));
        const Connection reader = must(directory.connect(Directory::Use::Display));
        QCOMPARE(numberOf(reader, u"SELECT count(*) FROM operator"_s), 1);
    }
    const QStringList files = QFileInfo(location.path).dir().entryList(QDir::Files);
    QCOMPARE(files, QStringList{name});
}

void TestDirectory::aNameTooLongForTheSystemIsAnError()
{
    const QTemporaryDir folder;
    for (const QString &name : {QString(300, u'n'), (QString(200, u'n') + u'/').repeated(5) + u"x.sqlite"_s}) {
        const Result<Directory> opened = Directory::open({folder.filePath(name)}, createIfMissing);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(opened.error().detail, u"File name too long"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDirectory::anEmptyFileBecomesADirectory_data()
{
    QTest::addColumn<Directory::Opening>("opening");
    QTest::newRow("created if missing") << createIfMissing;
    QTest::newRow("existing") << existing;
}

void TestDirectory::anEmptyFileBecomesADirectory()
{
    QFETCH(Directory::Opening, opening);
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"empty"_s)};
    writeNew(location.path, {});
    const Directory directory = must(Directory::open(location, opening));
    const Connection connection = must(directory.connect(Directory::Use::Display));
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 0);
    QCOMPARE(textsOf(connection, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
}

void TestDirectory::whatIsNoDatabaseIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("statements"); // run on it before
    QTest::addColumn<ErrorKind>("kind");

    const auto notADatabase = ErrorKind::NotADatabase;
    QTest::newRow("one byte") << QByteArray("x") << QStringList() << notADatabase;
    QTest::newRow("text") << QByteArray("Hello, world\n") << QStringList() << notADatabase;
    QTest::newRow("long text") << QByteArray("Hello, world\n").repeated(5'000) << QStringList() << notADatabase;
    QTest::newRow("zeros") << QByteArray(8'192, '\0') << QStringList() << notADatabase;
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) << QStringList() << notADatabase;
    QTest::newRow("JSON") << QByteArray("[{\"OperatorGuid\":\"x\"}]") << QStringList() << notADatabase;

    const auto notOurs = ErrorKind::ForeignDatabase;
    QTest::newRow("another program's") << QByteArray() << QStringList{u"CREATE TABLE photo (id INTEGER)"_s} << notOurs;
    QTest::newRow("only a view") << QByteArray() << QStringList{u"CREATE VIEW one AS SELECT 1"_s} << notOurs;
    const QString versions = u"CREATE TABLE schema_version (version %1)"_s;
    QTest::newRow("versions without a number") << QByteArray() << QStringList{versions.arg(u"INTEGER"_s)} << notOurs;
    QTest::newRow("versions of another kind")
        << QByteArray() << QStringList{versions.arg(u"TEXT"_s), u"INSERT INTO schema_version VALUES ('3.1')"_s}
        << notOurs;
    QTest::newRow("versions in another column")
        << QByteArray() << QStringList{u"CREATE TABLE schema_version (installed TEXT)"_s} << notOurs;
    QTest::newRow("the same version of something else")
        << QByteArray() << QStringList{versions.arg(u"INTEGER"_s), u"INSERT INTO schema_version VALUES (1)"_s}
        << notOurs;
    QTest::newRow("newer schema") << QByteArray()
                                  << QStringList{versions.arg(u"INTEGER"_s),
                                                 u"INSERT INTO schema_version VALUES (99)"_s,
                                                 u"PRAGMA application_id = 0x554d4844"_s}
                                  << ErrorKind::NewerSchema;
}

void TestDirectory::whatIsNoDatabaseIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, statements);
    QFETCH(ErrorKind, kind);
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"file"_s)};
    writeNew(location.path, content);
    if (!statements.isEmpty()) {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(location.path.toUtf8().constData(), &other), SQLITE_OK);
        for (const QString &statement : statements)
            QCOMPARE(sqlite3_exec(other, statement.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
    }
    const QByteArray before = readBack(location.path);
    for (const auto opening : {existing, createIfMissing}) {
        const Result<Directory> opened = Directory::open(location, opening);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(opened.error().path, location.path);
        if (kind == ErrorKind::NewerSchema)
            QCOMPARE(opened.error().detail, u"99"_s);
        QVERIFY(readBack(location.path) == before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
    }
}

void TestDirectory::aFolderIsNoDirectory()
{
    const QTemporaryDir folder;
    for (const auto opening : {existing, createIfMissing})
        QCOMPARE(Directory::open({folder.path()}, opening).error().kind, ErrorKind::NotARegularFile);
}

void TestDirectory::aPipeIsNoDirectory()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
    for (const auto opening : {existing, createIfMissing})
        QCOMPARE(Directory::open({path}, opening).error().kind, ErrorKind::NotARegularFile);
}

void TestDirectory::aFileInTheWayOfAFolderIsAnError()
{
    const QTemporaryDir folder;
    writeNew(folder.filePath(u"file"_s), "x");
    const DirectoryLocation location{folder.filePath(u"file/directory.sqlite"_s)};
    QCOMPARE(Directory::open(location, existing).error().kind, ErrorKind::FileNotFound);
    const Error error = Directory::open(location, createIfMissing).error();
    QCOMPARE(error.kind, ErrorKind::NotAFolder);
    QCOMPARE(error.path, folder.filePath(u"file"_s));
}

void TestDirectory::aTruncatedDirectoryIsCorrupt()
{
    StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 2'000, 1));
    QVERIFY(QFile::resize(store.path(), QFileInfo(store.path()).size() / 8192 * 4096));
    const Result<Directory> opened = Directory::open({store.path()}, existing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    QCOMPARE(opened.error().path, store.path());
}

void TestDirectory::aDamagedDirectoryIsCorrupt()
{
    StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 2'000, 1));
    QByteArray content = readBack(store.path());
    for (qsizetype i = 20 * 4096; i < content.size(); ++i)
        content[i] = char(i * 7);
    writeNew(store.path(), content);
    // The damage may only show once the damaged part is read.
    const Result<Connection> connection = store.directory().connect(Directory::Use::Background);
    if (!connection) {
        QCOMPARE(connection.error().kind, ErrorKind::Corrupt);
        return;
    }
    const auto scanner = connection->dialect().keyScanner(*connection);
    const Result<KeyScanResult> scanned = scanner->scan({}, {});
    QVERIFY(!scanned);
    QCOMPARE(scanned.error().kind, ErrorKind::Corrupt);
    QCOMPARE(scanned.error().path, store.path());
}

void TestDirectory::connectionsAreSetUpAsPromised_data()
{
    QTest::addColumn<Directory::Use>("use");
    QTest::addColumn<bool>("writes");
    QTest::newRow("display") << Directory::Use::Display << false;
    QTest::newRow("background") << Directory::Use::Background << false;
    QTest::newRow("writing") << Directory::Use::Writing << true;
}

void TestDirectory::connectionsAreSetUpAsPromised()
{
    QFETCH(Directory::Use, use);
    QFETCH(bool, writes);
    const StoreFixture store;
    const Connection connection = store.connect(use);
    QCOMPARE(textsOf(connection, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    QCOMPARE(numberOf(connection, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(numberOf(connection, u"PRAGMA synchronous"_s), 2);
    const auto written = connection.run(u"DELETE FROM operator"_s);
    QCOMPARE(written.ok(), writes);
    if (!writes)
        QCOMPARE(written.error().kind, ErrorKind::ReadOnly);
    using namespace std::chrono_literals;
    QVERIFY(Directory::writeTimeout > 3s && Directory::writeTimeout < 30s);
    if (writes)
        QCOMPARE(numberOf(connection, u"PRAGMA busy_timeout"_s), Directory::writeTimeout.count());
}

void TestDirectory::aThreadOpensAnotherConnectionOnceItsOwnIsGone()
{
    const StoreFixture store;
    QStringList read;
    {
        DirectoryThread thread(store.directory(), Directory::Use::Background, u"test"_s);
        const auto reading = [&read](const Result<const Connection *> &connection) {
            read += textsOf(**connection, u"SELECT 'read'"_s);
        };
        thread.run(reading);
        thread.run([](const Result<const Connection *> &connection) {
            (*connection)->database().close(); // as a server does
        });
        thread.run(reading);
    }
    QCOMPARE(read, (QStringList{u"read"_s, u"read"_s}));
}

void TestDirectory::theDriverAndTheStoreUseTheSameSqlite()
{
    const StoreFixture store;
    QCOMPARE(textsOf(store.connect(), u"SELECT sqlite_source_id()"_s),
             QStringList{QString::fromUtf8(sqlite3_sourceid())});
}

void TestDirectory::theLogOfChangesShrinksAfterALargeOne()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const auto logSize = [&] { return QFileInfo(store.path() + u"-wal"_s).size(); };
    constexpr qint64 large = 40'000'000;
    (void)must(connection.run(u"CREATE TABLE filler (content BLOB)"_s));
    (void)must(connection.run(u"INSERT INTO filler VALUES (zeroblob(?))"_s, {large}));
    QVERIFY(logSize() > large);
    for (int i = 0; i < 2; ++i) // the log is emptied after one change, and started anew by the next
        (void)must(connection.run(u"INSERT INTO filler VALUES ('t')"_s));
    QVERIFY2(logSize() <= 16'777'216, qPrintable(QString::number(logSize())));
}

void TestDirectory::timesAreUtcInEveryTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Amsterdam", "America/St_Johns", "Pacific/Kiritimati", "Asia/Kathmandu"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestDirectory::timesAreUtcInEveryTimeZone()
{
    QFETCH(QByteArray, zone);
    const auto back = qScopeGuard([before = qgetenv("TZ"), had = qEnvironmentVariableIsSet("TZ")] {
        had ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
    });
    qputenv("TZ", zone);
    tzset();
    const StoreFixture store;
    QList<ApiUser> apiUsers = awkwardApiUsers(awkwardOperators(), 50, 4);
    // In and around the hours that a change of the clocks doubles or leaves out, and before 1970.
    const QDateTime spring(QDate(2024, 3, 31), QTime(0, 30), inUtc);
    for (int i = 0; i < 40; ++i)
        apiUsers[i].created = (i % 2 ? spring : spring.addDays(210 - 365 * 60)).addSecs(i * 900).addMSecs(i);
    apiUsers = store.load(awkwardOperators(), apiUsers);
    const Connection connection = store.connect(Directory::Use::Display);
    ApiUserStore rows(connection);
    for (const ApiUser &apiUser : std::as_const(apiUsers)) {
        const ApiUser stored = must(rows.byKey(apiUser.key));
        QCOMPARE(stored.created, apiUser.created);
        QCOMPARE(stored.lastUsed, apiUser.lastUsed);
        QVERIFY(!stored.created.isValid() || stored.created.timeSpec() == Qt::UTC);
        const QVariant number = must(connection.value(u"SELECT created FROM api_user WHERE id = ?"_s, {apiUser.key}));
        QCOMPARE(number.isNull(), !apiUser.created.isValid());
        if (!number.isNull())
            QCOMPARE(number.toLongLong(), apiUser.created.toMSecsSinceEpoch());
    }
}

void TestDirectory::missingAndEmptyTextsStayApart()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 300, 4));
    const Connection connection = store.connect(Directory::Use::Display);
    ApiUserStore rows(connection);
    for (const ApiUser &apiUser : apiUsers) {
        const ApiUser stored = must(rows.byKey(apiUser.key));
        QVERIFY(stored == apiUser);
        QCOMPARE(stored.description.isNull(), apiUser.description.isNull());
        QCOMPARE(stored.type.isNull(), apiUser.type.isNull());
    }
}

UMH_TEST(TestDirectory)
#include "tst_directory.moc"
