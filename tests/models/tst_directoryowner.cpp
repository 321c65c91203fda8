#include "domain/time/clock.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/migrations.h"
#include "support/filemode.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QStandardPaths>
#include <QtSql/QSqlDatabase>
#include <QtTest/QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// A database as another program has it open.
class OtherDatabase final
{
public:
    explicit OtherDatabase(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
    }
    ~OtherDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(OtherDatabase)

    void run(const QStringList &statements) const
    {
        for (const QString &statement : statements) {
            if (sqlite3_exec(m_handle, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                qFatal("%s: %s", qPrintable(statement), sqlite3_errmsg(m_handle));
        }
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// Everything in \a folder: each file with all that is in it.
QByteArrayList everythingIn(const QString &folder)
{
    QByteArrayList content;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(info.filePath()));
        content += info.fileName().toUtf8() + ": " + file.readAll();
    }
    return content;
}

const QStringList alike{
    u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY)"_s,
    u"INSERT INTO schema_version (version) VALUES (1)"_s,
    u"CREATE TABLE api_user (id INTEGER PRIMARY KEY, guid TEXT)"_s,
    u"INSERT INTO api_user VALUES (1, 'g')"_s,
};

} // namespace

/// Whose file it is, and who may look into it.
class TestDirectoryOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QVERIFY(QSqlDatabase::connectionNames().isEmpty()); }

    void anotherProgramsDatabaseStaysAsItIs_data();
    void anotherProgramsDatabaseStaysAsItIs();
    void anotherProgramsLogStaysAsItIs_data();
    void anotherProgramsLogStaysAsItIs();
    void anEmptyDatabaseOfNobodyIsTaken();
    void ourDirectoriesSaySo();
    void anEarlierDirectoryIsKnownByItsTables_data();
    void anEarlierDirectoryIsKnownByItsTables();
    void anEarlierDirectoryIsKnownByItsLogAlone();
    void onlyTheOwnerCanReadWhatIsMade_data();
    void onlyTheOwnerCanReadWhatIsMade();
    void theOwnDirectoryOfAnEarlierVersionIsClosedToOthers();
    void aNamedDirectoryStaysAsOpenAsItIs();
};

void TestDirectoryOwner::anotherProgramsDatabaseStaysAsItIs_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("two of our tables") << alike;
    QTest::newRow("two of our tables, an older version of them")
        << QStringList{u"CREATE TABLE schema_version (version INTEGER)"_s, u"INSERT INTO schema_version VALUES (2)"_s,
                       u"CREATE TABLE api_user (x)"_s, u"CREATE TABLE operator (x)"_s};
    QTest::newRow("empty, with another mark") << QStringList{u"PRAGMA application_id = 252006674"_s};
    QTest::newRow("empty, with a version") << QStringList{u"PRAGMA user_version = 7"_s};
    QTest::newRow("another mark") << QStringList{u"PRAGMA application_id = 252006674"_s, u"CREATE TABLE photo (x)"_s};
    const StoreFixture ours;
    QStringList all = textsOf(ours.connect(),
                              u"SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%' AND name "
                              "NOT LIKE 'sqlite%' AND name NOT LIKE 'api_user_search%'"_s);
    all += u"CREATE TABLE api_user_search (x)"_s;
    all += u"INSERT INTO schema_version (version) VALUES (1)"_s;
    QTest::newRow("all of our tables, but another mark") << all + QStringList{u"PRAGMA application_id = 1"_s};
}

void TestDirectoryOwner::anotherProgramsDatabaseStaysAsItIs()
{
    QFETCH(QStringList, statements);
    for (const QString &journal : {u"delete"_s, u"wal"_s}) {
        const QTemporaryDir folder;
        const DirectoryLocation location{folder.filePath(u"file"_s)};
        OtherDatabase(location.path).run(QStringList{u"PRAGMA journal_mode = "_s + journal} + statements);
        const QByteArrayList before = everythingIn(folder.path());
        for (const auto opening : {Directory::Opening::Existing, Directory::Opening::CreateIfMissing}) {
            for (int i = 0; i < 2; ++i) {
                const Error error = i == 0 ? Directory::open(location, opening).error()
                                           : Directory::openUnlessOlder(location, opening).error();
                QCOMPARE(error.kind, ErrorKind::ForeignDatabase);
                QCOMPARE(error.path, location.path);
                QVERIFY(everythingIn(folder.path()) == before);
            }
        }
    }
}

void TestDirectoryOwner::anotherProgramsLogStaysAsItIs_data()
{
    anotherProgramsDatabaseStaysAsItIs_data();
}

/// Another program was killed before what it wrote got from its log into its database.
void TestDirectoryOwner::anotherProgramsLogStaysAsItIs()
{
    QFETCH(QStringList, statements);
    const QTemporaryDir folder;
    const QTemporaryDir killed;
    {
        const QString path = folder.filePath(u"file"_s);
        const OtherDatabase other(path);
        other.run(QStringList{u"PRAGMA journal_mode = wal"_s} + statements);
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(path + end, killed.filePath(u"file"_s + end)));
    }
    const QByteArrayList before = everythingIn(killed.path());
    QCOMPARE(before.size(), 2);
    const Result<Directory> opened = Directory::open({killed.filePath(u"file"_s)}, Directory::Opening::CreateIfMissing);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::ForeignDatabase);
    QVERIFY(everythingIn(killed.path()) == before);
}

void TestDirectoryOwner::anEmptyDatabaseOfNobodyIsTaken()
{
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"file"_s)};
    OtherDatabase(location.path).run({u"CREATE TABLE x (y)"_s, u"DROP TABLE x"_s});
    QVERIFY(QFileInfo(location.path).size() > 0);
    (void)must(Directory::open(location, Directory::Opening::Existing));
}

void TestDirectoryOwner::ourDirectoriesSaySo()
{
    const StoreFixture store;
    QCOMPARE(numberOf(store.connect(), u"PRAGMA application_id"_s), 0x554d4844);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(72).right(4), QByteArray("UMHD")); // as file(1) sees it
}

void TestDirectoryOwner::anEarlierDirectoryIsKnownByItsTables_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 3; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestDirectoryOwner::anEarlierDirectoryIsKnownByItsTables()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const DirectoryLocation location{folder.filePath(u"old.sqlite"_s)};
    {
        const Connection old = oldDirectory(location.path, version, AccountState::awkward(30));
        QCOMPARE(numberOf(old, u"PRAGMA application_id"_s), 0);
    }
    const Directory directory = must(Directory::open(location, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Display));
    QCOMPARE(numberOf(connection, u"PRAGMA application_id"_s), 0x554d4844);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 30);
    const QString copy = u"%1.version-%2.bak"_s.arg(location.path).arg(version);
    QCOMPARE(modeOf(copy), mode_t(0600));
}

void TestDirectoryOwner::anEarlierDirectoryIsKnownByItsLogAlone()
{
    const QTemporaryDir folder;
    const QTemporaryDir killed;
    const QString path = folder.filePath(u"old.sqlite"_s);
    {
        const Connection old = must(Connection::open({path}, Connection::Access::Create, Directory::writeTimeout));
        must(migrate(old, old.dialect().migrations().mid(0, 3)));
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(path + end, killed.filePath(u"old.sqlite"_s + end)));
    }
    QVERIFY(QFileInfo(killed.filePath(u"old.sqlite"_s)).size() <= 4096); // nothing but where the log begins
    (void)must(Directory::open({killed.filePath(u"old.sqlite"_s)}, Directory::Opening::Existing));
}

void TestDirectoryOwner::onlyTheOwnerCanReadWhatIsMade_data()
{
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 022, 077, 0777})
        QTest::addRow("umask %03o", unsigned(mask)) << mask;
}

void TestDirectoryOwner::onlyTheOwnerCanReadWhatIsMade()
{
    QFETCH(int, mask);
    const QTemporaryDir folder;
    const auto back = qScopeGuard([before = ::umask(mode_t(mask))] { ::umask(before); });
    const DirectoryLocation location{folder.filePath(u"a/b/directory.sqlite"_s)};
    const Directory directory = must(Directory::open(location, Directory::Opening::CreateIfMissing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    for (const QString &made : {u"a"_s, u"a/b"_s})
        QCOMPARE(modeOf(folder.filePath(made)), mode_t(0700));
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(modeOf(location.path + end), mode_t(0600));
    const auto more =
        connection.dialect().migrations() + QList<Migration>{{u"A further step"_s, {u"CREATE TABLE extra (x)"_s}}};
    must(migrate(connection, more));
    QCOMPARE(modeOf(u"%1.version-%2.bak"_s.arg(location.path).arg(more.size() - 1)), mode_t(0600));
}

void TestDirectoryOwner::theOwnDirectoryOfAnEarlierVersionIsClosedToOthers()
{
    QStandardPaths::setTestModeEnabled(true);
    const auto back = qScopeGuard([] { QStandardPaths::setTestModeEnabled(false); });
    const DirectoryLocation own = DirectoryLocation::standard();
    const QDir folder = QFileInfo(own.path).dir();
    QVERIFY(QDir().mkpath(folder.path()));
    const auto goneAgain = qScopeGuard([&] { QDir(folder).removeRecursively(); });
    (void)must(Directory::open(own, Directory::Opening::CreateIfMissing));
    const QString copy = own.path + ".version-1.bak"_L1;
    QVERIFY(QFile::copy(own.path, copy));
    for (const QString &path : {own.path, copy})
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);

    (void)must(Directory::open(own, Directory::Opening::CreateIfMissing));
    for (const QString &path : {own.path, copy})
        QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(modeOf(folder.path()), mode_t(0700));
}

/// A team may share it.
void TestDirectoryOwner::aNamedDirectoryStaysAsOpenAsItIs()
{
    const StoreFixture store;
    QCOMPARE(::chmod(QFile::encodeName(store.path()).constData(), 0660), 0);
    QCOMPARE(::chmod(QFile::encodeName(store.folder()).constData(), 02770), 0);
    const Directory directory = must(Directory::open({store.path()}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(modeOf(store.folder()), mode_t(02770));
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(modeOf(store.path() + end), mode_t(0660));
}

UMH_TEST(TestDirectoryOwner)
#include "tst_directoryowner.moc"
