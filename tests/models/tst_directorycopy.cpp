#include "domain/system/privatefile.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/directorytables.h"
#include "store/load/directorycopy.h"
#include "support/copyfixture.h"
#include "support/directoryfixture.h"
#include "support/directoryfixturemigrations.h"
#include "support/filemode.h"
#include "support/fixedclock.h"
#include "support/journalchain.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// All that is in \a folder, also what is hidden.
QStringList filesInFolder(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Connection openTheCopy(const QString &path)
{
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    return must(directory.connect(Directory::Use::Writing));
}

/// A source with something in every table, and a folder to copy to.
class CopyPlaces final
{
public:
    explicit CopyPlaces(qsizetype apiUsers = 10)
    {
        if (apiUsers > 0)
            fillEveryTable(m_store.connect(), apiUsers);
    }

    [[nodiscard]] const StoreFixture &store() const { return m_store; }
    [[nodiscard]] DirectoryLocation from() const { return {m_store.path()}; }
    [[nodiscard]] DirectoryLocation to(const QString &name = u"copy.sqlite"_s) const
    {
        return {m_folder.filePath(name)};
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Result<CopySummary> copy() const { return copyDirectory(from(), to()); }

private:
    StoreFixture m_store;
    QTemporaryDir m_folder;
};

template<typename T>
ErrorKind kindOfCopy(const Result<T> &result)
{
    return result ? ErrorKind::Cancelled : result.error().kind;
}

} // namespace

/// A directory is copied exactly, all or nothing, to a place where nothing is.
class TestDirectoryCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTableOfTheSchemaIsListed();
    void copyThereAndBackIsTheSame_data();
    void copyThereAndBackIsTheSame();
    void copyGoesOnWhereTheSourceWas();
    void nothingIsTakenAlongOfLeases();
    void rowsOfOtherProgramsComeAlong();
    void copyIntoAnEmptyFileOrDirectory();
    void copyIsForItsOwnerOnly();
    void copyFollowsLinks();
    void othersMayGoOnChangingTheSource();
    void sourceStaysAsItIs();
    void takenPlacesAreRefused_data();
    void takenPlacesAreRefused();
    void copyOntoItselfIsRefused();
    void sourcesThatAreNoneAreRefused();
    void olderAndNewerSourcesAreRefused();
    void valuesOfAnotherTypeAreRefused();
    void whatIsLeftOfAnotherDatabaseIsRefused();
    void cancelledCopyLeavesNothing();
    void copyThatCannotBeWrittenLeavesNothing();
    void partsOfKilledProgramsGo();
    void progressIsToldInOrder();
};

void TestDirectoryCopy::everyTableOfTheSchemaIsListed()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    QStringList present = textsOf(connection,
                                  u"SELECT name FROM sqlite_master WHERE type = 'table' "
                                  "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    present.removeIf([](const QString &table) {
        return table == "schema_version"_L1 || table == "lease"_L1 || table.startsWith("api_user_search"_L1);
    });
    QStringList listed;
    for (const StoredTable &table : storedTables()) {
        const QString name = table.name;
        QStringList columns;
        for (const StoredColumn &column : table.columns)
            columns += QString(column.name);
        QStringList actual =
            textsOf(connection, u"SELECT name FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"_s, {name});
        const qsizetype keys =
            numberOf(connection, u"SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0"_s, {name});
        QCOMPARE(columns.first(table.keyColumns), actual.first(keys));
        std::ranges::sort(columns);
        std::ranges::sort(actual);
        QCOMPARE(columns, actual);
        for (const StoredColumn &column : table.columns) {
            const QString type = textsOf(connection, u"SELECT type FROM pragma_table_info(?) WHERE name = ?"_s,
                                         {name, QString(column.name)})
                                     .constFirst();
            QCOMPARE(type,
                     column.kind == StoredColumn::Kind::Number     ? u"INTEGER"_s
                         : column.kind == StoredColumn::Kind::Text ? u"TEXT"_s
                                                                   : u"BLOB"_s);
        }
        const QString sql = textsOf(connection, u"SELECT sql FROM sqlite_master WHERE name = ?"_s, {name}).constFirst();
        QCOMPARE(table.givesKeys, sql.contains("AUTOINCREMENT"_L1));
        const QStringList referred =
            textsOf(connection, u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)"_s, {name});
        for (const QString &other : referred)
            QVERIFY2(listed.contains(other), qPrintable(name + " stands before "_L1 + other));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM "_s + name) > 0
                     || name.endsWith("_tally"_L1), // are filled with the first rows, and never empty after that
                 table.hasRowsWhenNew);
        listed += name;
    }
    std::ranges::sort(listed);
    std::ranges::sort(present);
    QCOMPARE(listed, present);
}

void TestDirectoryCopy::copyThereAndBackIsTheSame_data()
{
    QTest::addColumn<int>("apiUsers");
    for (const int count : {0, 1, 255, 256, 257, 4'097})
        QTest::addRow("%d", count) << count;
    if (qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1)
        QTest::addRow("100000") << 100'000;
}

void TestDirectoryCopy::copyThereAndBackIsTheSame()
{
    QFETCH(const int, apiUsers);
    const CopyPlaces places(apiUsers);
    const CopySummary summary = must(places.copy());
    const DirectoryLocation back = places.to(u"back.sqlite"_s);
    QCOMPARE(must(copyDirectory(places.to(), back)), summary);
    QCOMPARE(filesInFolder(places.folder()), QStringList({u"back.sqlite"_s, u"copy.sqlite"_s}));

    const Connection original = places.store().connect();
    QCOMPARE(summary.apiUsers, apiUsers);
    QCOMPARE(numberOf(original, u"SELECT count(*) FROM api_user"_s), apiUsers);
    QCOMPARE(summary.entries, numberOf(original, u"SELECT count(*) FROM journal"_s));
    for (const DirectoryLocation &place : {places.to(), back}) {
        const Connection copy = openTheCopy(place.path);
        QCOMPARE(differenceOf(rowsToCopy(copy), rowsToCopy(original)), QString());
        QCOMPARE(differenceOf(dumpOf(copy), dumpOf(original)), QString()); // the schema as well
        QCOMPARE(damageOf(copy), QStringList()); // nor is the chain of the journal broken
        QCOMPARE(must(DirectoryState::of(copy)).guid, must(DirectoryState::of(original)).guid);
        QCOMPARE(must(DirectoryState::of(copy)).changeNumber, must(DirectoryState::of(original)).changeNumber);
        QCOMPARE(textsOf(copy, u"PRAGMA journal_mode"_s), QStringList(u"wal"_s));
    }
}

void TestDirectoryCopy::copyGoesOnWhereTheSourceWas()
{
    const CopyPlaces places;
    (void)must(places.copy());
    const Connection copy = openTheCopy(places.to().path);
    const qint64 entries = must(DirectoryState::of(copy)).newestEntry;
    // Of the API users the last one was deleted: its key is not given again.
    const qint64 largest = numberOf(copy, u"SELECT max(id) FROM api_user"_s);
    const qint64 last = must(copy.dialect().lastKeyOf(copy, u"api_user"_s));
    QVERIFY(last > largest);
    const ApiUser first = must(ApiUserStore(copy).first({}, 1)).constFirst();
    must(ApiUserStore(copy).remove(first, FixedClock(tableTime)));
    QCOMPARE(must(DirectoryState::of(copy)).newestEntry, entries + 1);
    Operator op;
    op.guid = u"new"_s;
    op.fullName = u"New"_s;
    const QList<ApiUser> added = loadInto(copy, {op}, {plainApiUser(op, u"new"_s)}, {});
    QCOMPARE(added.constFirst().key, last + 1);
    QCOMPARE(damageOf(copy), QStringList()); // what is summed up and searched is kept again
}

void TestDirectoryCopy::nothingIsTakenAlongOfLeases()
{
    const CopyPlaces places;
    QCOMPARE(numberOf(places.store().connect(), u"SELECT count(*) FROM lease"_s), 1);
    (void)must(places.copy());
    QCOMPARE(numberOf(openTheCopy(places.to().path), u"SELECT count(*) FROM lease"_s), 0);
}

/// An API user without its operator, an entry with any number: a sync heals the one, and nobody the other.
void TestDirectoryCopy::rowsOfOtherProgramsComeAlong()
{
    const CopyPlaces places;
    {
        const Connection source = places.store().connect();
        (void)must(source.run(u"PRAGMA foreign_keys = OFF"_s));
        (void)must(source.run(u"DELETE FROM operator WHERE id = 1"_s));
        (void)must(source.run(u"DROP TRIGGER journal_keeps_words"_s));
        (void)must(source.run(u"UPDATE journal SET number = number + 1000000"_s));
        (void)must(source.run(u"CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal "
                              "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s));
    }
    (void)must(places.copy());
    const Connection copy = openTheCopy(places.to().path);
    QCOMPARE(differenceOf(dumpOf(copy), dumpOf(places.store().connect())), QString());
    QVERIFY(!brokenChain(copy).isEmpty()); // just as it is there
}

void TestDirectoryCopy::copyIntoAnEmptyFileOrDirectory()
{
    const CopyPlaces places;
    const QStringList expected = rowsToCopy(places.store().connect());
    writeFile(places.folder(), u"copy.sqlite"_s, {});
    (void)must(places.copy());
    QCOMPARE(differenceOf(rowsToCopy(openTheCopy(places.to().path)), expected), QString());

    const DirectoryLocation made = places.to(u"made.sqlite"_s);
    const Directory directory = newDirectory(made.path);
    const Connection watching = must(directory.connect(Directory::Use::Writing));
    // Something that is gone again: whoever has it open has seen that number.
    for (int i = 0; i < 100; ++i)
        (void)must(watching.write(u"UPDATE usage_sampling SET thinned_until = thinned_until"_s));
    const qint64 before = must(DirectoryState::changeNumberOf(watching));
    (void)must(copyDirectory(places.from(), made));
    QCOMPARE(differenceOf(rowsToCopy(watching), expected), QString());
    QCOMPARE(damageOf(watching), QStringList());
    QVERIFY(must(DirectoryState::changeNumberOf(watching)) > before);

    // A database in which nothing has been made yet.
    const DirectoryLocation bare = places.to(u"bare.sqlite"_s);
    {
        const Connection connection = must(Connection::open(bare, Connection::Access::Create, Directory::writeTimeout));
        (void)must(connection.run(u"CREATE TABLE t (a)"_s));
        (void)must(connection.run(u"DROP TABLE t"_s));
    }
    QVERIFY(QFileInfo(bare.path).size() > 0);
    (void)must(copyDirectory(places.from(), bare));
    QCOMPARE(differenceOf(rowsToCopy(openTheCopy(bare.path)), expected), QString());
    QCOMPARE(damageOf(openTheCopy(bare.path)), QStringList());
}

void TestDirectoryCopy::copyIsForItsOwnerOnly()
{
    const CopyPlaces places;
    (void)must(places.copy());
    QCOMPARE(
        QFileInfo(places.to().path).permissions()
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
        QFileDevice::Permissions());
}

void TestDirectoryCopy::copyFollowsLinks()
{
    const CopyPlaces places;
    QVERIFY(QDir(places.folder()).mkdir(u"real"_s));
    QVERIFY(QFile::link(places.to(u"real/copy.sqlite"_s).path, places.to().path));
    (void)must(places.copy());
    QVERIFY(QFileInfo(places.to().path).isSymLink());
    QCOMPARE(filesInFolder(places.to(u"real"_s).path), QStringList(u"copy.sqlite"_s));
    QCOMPARE(damageOf(openTheCopy(places.to().path)), QStringList());
}

void TestDirectoryCopy::othersMayGoOnChangingTheSource()
{
    const CopyPlaces places(600);
    std::atomic<int> deleted = 0;
    std::thread other;
    const auto onProgress = [&](const LoadProgress &progress) {
        if (other.joinable() || progress.done == 0)
            return;
        other = std::thread([&] {
            const Connection connection = places.store().connect();
            ApiUserStore store(connection);
            for (const ApiUser &apiUser : must(store.first({}, 100))) {
                must(store.remove(apiUser, FixedClock(tableTime)));
                ++deleted;
            }
        });
        other.join();
        other = std::thread([] {}); // only once
    };
    const QStringList expected = rowsToCopy(places.store().connect());
    (void)must(copyDirectory(places.from(), places.to(), {}, onProgress));
    other.join();
    QCOMPARE(deleted.load(), 100);
    const Connection copy = openTheCopy(places.to().path);
    QCOMPARE(differenceOf(rowsToCopy(copy), expected), QString());
    QCOMPARE(damageOf(copy), QStringList());
}

void TestDirectoryCopy::sourceStaysAsItIs()
{
    const CopyPlaces places;
    const QString from = places.from().path;
    const QByteArray before = contentOfFile(from);
    const QDateTime changed = QFileInfo(from).lastModified();
    (void)must(places.copy());
    QVERIFY(contentOfFile(from) == before);
    QCOMPARE(QFileInfo(from).lastModified(), changed);

    // One that nobody can write to can be copied as well.
    QVERIFY(QFile::setPermissions(from, QFileDevice::ReadOwner));
    (void)must(copyDirectory(places.from(), places.to(u"second.sqlite"_s)));
    QVERIFY(contentOfFile(from) == before);
    QVERIFY(QFile::setPermissions(from, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void TestDirectoryCopy::takenPlacesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a directory with API users") << u"filled"_s << ErrorKind::NotEmpty;
    QTest::newRow("one that only a sign-in is in") << u"sign-in"_s << ErrorKind::NotEmpty;
    QTest::newRow("an older one") << u"older"_s << ErrorKind::NotEmpty;
    QTest::newRow("a database of another program") << u"foreign"_s << ErrorKind::PlaceTaken;
    QTest::newRow("a text") << u"text"_s << ErrorKind::PlaceTaken;
    QTest::newRow("one byte") << u"byte"_s << ErrorKind::PlaceTaken;
    QTest::newRow("a folder") << u"folder"_s << ErrorKind::NotARegularFile;
}

void TestDirectoryCopy::takenPlacesAreRefused()
{
    QFETCH(const QString, what);
    QFETCH(const ErrorKind, kind);
    const CopyPlaces places;
    const QString path = places.to().path;
    if (what == "filled"_L1) {
        fillEveryTable(must(newDirectory(path).connect(Directory::Use::Writing)), 3);
    } else if (what == "sign-in"_L1) {
        (void)must(must(newDirectory(path).connect(Directory::Use::Writing))
                       .write(u"INSERT INTO sign_in (username) VALUES ('anna')"_s));
    } else if (what == "older"_L1) {
        (void)oldDirectory(path, 8, AccountState::awkward(3));
    } else if (what == "foreign"_L1) {
        const Connection other = must(Connection::open({path}, Connection::Access::Create, Directory::writeTimeout));
        (void)must(other.run(u"CREATE TABLE api_user (id)"_s));
    } else if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else {
        writeFile(places.folder(), u"copy.sqlite"_s, what == "byte"_L1 ? "x" : "Nothing but a text of some length.");
    }
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? contentOfFile(path) : QByteArray();
    const Result<CopySummary> copied = places.copy();
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, kind);
    QCOMPARE(copied.error().path, path);
    QVERIFY(!isFile || contentOfFile(path) == before);
    QCOMPARE(filesInFolder(places.folder()), QStringList(u"copy.sqlite"_s));
}

void TestDirectoryCopy::copyOntoItselfIsRefused()
{
    const CopyPlaces places;
    const QByteArray before = contentOfFile(places.from().path);
    const QString folder = places.store().folder();
    QVERIFY(QFile::link(places.from().path, folder + "/link.sqlite"_L1));
    QVERIFY(::link(QFile::encodeName(places.from().path).constData(),
                   QFile::encodeName(folder + "/hard.sqlite"_L1).constData())
            == 0);
    for (const QString &path :
         {places.from().path, folder + "/link.sqlite"_L1, folder + "/hard.sqlite"_L1,
          folder + "/../"_L1 + QFileInfo(folder).fileName() + u'/' + QFileInfo(places.from().path).fileName()})
        QCOMPARE(kindOfCopy(copyDirectory(places.from(), {path})), ErrorKind::SamePlace);
    QVERIFY(contentOfFile(places.from().path) == before);
}

void TestDirectoryCopy::sourcesThatAreNoneAreRefused()
{
    const QTemporaryDir folder;
    const DirectoryLocation to{folder.filePath(u"copy.sqlite"_s)};
    const auto kindFrom = [&](const QString &path) { return kindOfCopy(copyDirectory({path}, to)); };
    QCOMPARE(kindFrom(folder.filePath(u"nothing"_s)), ErrorKind::FileNotFound);
    QCOMPARE(kindFrom(folder.path()), ErrorKind::NotARegularFile);
    const QString text = writeFile(folder.path(), u"text"_s, "Nothing but a text of some length.");
    QCOMPARE(kindFrom(text), ErrorKind::NotADatabase);
    const QString empty = writeFile(folder.path(), u"empty"_s, {});
    QCOMPARE(kindFrom(empty), ErrorKind::ForeignDatabase);
    QCOMPARE(contentOfFile(empty), QByteArray());
    QCOMPARE(filesInFolder(folder.path()), QStringList({u"empty"_s, u"text"_s}));
}

void TestDirectoryCopy::olderAndNewerSourcesAreRefused()
{
    const QTemporaryDir folder;
    const DirectoryLocation to{folder.filePath(u"copy.sqlite"_s)};
    const QString older = folder.filePath(u"older.sqlite"_s);
    for (int version = 1; version <= 8; version += 7) {
        QFile::remove(older);
        (void)oldDirectory(older, version, AccountState::awkward(3));
        const QByteArray before = contentOfFile(older);
        QCOMPARE(kindOfCopy(copyDirectory({older}, to)), ErrorKind::OlderDirectory);
        QVERIFY(contentOfFile(older) == before);
    }
    const StoreFixture newer;
    must(migrate(newer.connect(), laterMigrations(newer.connect())));
    QCOMPARE(kindOfCopy(copyDirectory({newer.path()}, to)), ErrorKind::NewerSchema);
    QCOMPARE(filesInFolder(folder.path()), QStringList(u"older.sqlite"_s));
}

void TestDirectoryCopy::valuesOfAnotherTypeAreRefused()
{
    for (const QString &damage : {u"UPDATE api_user SET requests = 'many' WHERE id = 3"_s,
                                  u"UPDATE operator SET culture = x'00ff' WHERE id = 2"_s,
                                  u"UPDATE usage_latest SET requests = 1.5 WHERE api_user = 2"_s}) {
        const CopyPlaces places;
        (void)must(places.store().connect().run(damage));
        const Result<CopySummary> copied = places.copy();
        QCOMPARE(kindOfCopy(copied), ErrorKind::Corrupt);
        QCOMPARE(copied.error().path, places.from().path);
        QCOMPARE(filesInFolder(places.folder()), QStringList());
    }
}

/// SQLite would take the log of a database that is gone for that of the copy.
void TestDirectoryCopy::whatIsLeftOfAnotherDatabaseIsRefused()
{
    const CopyPlaces places;
    for (const QString &end : {u"-wal"_s, u"-journal"_s}) {
        const QString left = writeFile(places.folder(), u"copy.sqlite"_s + end, "left");
        const Result<CopySummary> copied = places.copy();
        QCOMPARE(kindOfCopy(copied), ErrorKind::PlaceTaken);
        QCOMPARE(copied.error().path, left);
        QCOMPARE(contentOfFile(left), "left");
        QVERIFY(QFile::remove(left));
    }
    QCOMPARE(filesInFolder(places.folder()), QStringList());
}

void TestDirectoryCopy::cancelledCopyLeavesNothing()
{
    const CopyPlaces places(1'000);
    int told = 0;
    const auto counting = [&](const LoadProgress &) { ++told; };
    (void)must(copyDirectory(places.from(), places.to(u"whole.sqlite"_s), {}, counting));
    QVERIFY(told > 20);
    QVERIFY(QFile::remove(places.to(u"whole.sqlite"_s).path));
    const DirectoryLocation made = places.to(u"made.sqlite"_s);
    (void)newDirectory(made.path);
    const QStringList empty = dumpOf(openTheCopy(made.path));
    for (int stopAt = 0; stopAt < told; stopAt += 1 + told / 25) {
        for (const DirectoryLocation &to : {places.to(), made}) {
            std::stop_source stop;
            int now = 0;
            const auto stopping = [&](const LoadProgress &) {
                if (now++ == stopAt)
                    stop.request_stop();
            };
            const Result<CopySummary> copied = copyDirectory(places.from(), to, stop.get_token(), stopping);
            QVERIFY(!copied);
            QCOMPARE(copied.error().kind, ErrorKind::Cancelled);
        }
        QCOMPARE(filesInFolder(places.folder()), QStringList(u"made.sqlite"_s));
    }
    QCOMPARE(differenceOf(dumpOf(openTheCopy(made.path)), empty), QString());
}

void TestDirectoryCopy::copyThatCannotBeWrittenLeavesNothing()
{
    const CopyPlaces places(1'000);
    QCOMPARE(kindOfCopy(copyDirectory(places.from(), places.to(u"no/such/folder.sqlite"_s))), ErrorKind::FileNotFound);
    if (::geteuid() != 0) { // whom no rights keep out
        QVERIFY(QFile::setPermissions(places.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const Result<CopySummary> copied = places.copy();
        QVERIFY(QFile::setPermissions(places.folder(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QCOMPARE(kindOfCopy(copied), ErrorKind::NoPermission);
    }
    {
        const FullDisk full(places.to());
        const Result<CopySummary> copied = places.copy();
        QCOMPARE(kindOfCopy(copied), ErrorKind::DiskFull);
        QCOMPARE(copied.error().path, places.to().path);
    }
    QCOMPARE(filesInFolder(places.folder()), QStringList());
}

void TestDirectoryCopy::partsOfKilledProgramsGo()
{
    const CopyPlaces places;
    const auto writeOld = [&](const QString &name, int hours) {
        QFile file(writeFile(places.folder(), name, "part"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3'600 * hours),
                                 QFileDevice::FileModificationTime));
    };
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        writeOld(u"copy.sqlite.abcdef.part"_s + end, 2);
        writeOld(u"copy.sqlite.fedcba.part"_s + end, 0); // somebody may be at it
        writeOld(u"other.sqlite.abcdef.part"_s + end, 2);
    }
    (void)must(places.copy());
    QCOMPARE(filesInFolder(places.folder()).filter(u"abcdef"_s).filter(u"copy"_s), QStringList());
    QCOMPARE(filesInFolder(places.folder()).size(), 9);
}

void TestDirectoryCopy::progressIsToldInOrder()
{
    const CopyPlaces places(1'000);
    qint64 rows = 0;
    LoadProgress last{.phase = LoadProgress::Phase::Copying, .done = 0, .total = 0};
    bool isRight = true;
    const auto onProgress = [&](const LoadProgress &progress) {
        if (progress.phase == last.phase)
            isRight = isRight && progress.done >= last.done && (last.total == 0 || progress.total == last.total);
        else
            isRight = isRight && last.done == last.total && progress.phase == LoadProgress::Phase::Indexing;
        if (progress.phase == LoadProgress::Phase::Copying)
            rows = progress.done;
        last = progress;
    };
    (void)must(copyDirectory(places.from(), places.to(), {}, onProgress));
    QVERIFY(isRight);
    QVERIFY(rows > 1'000);
    QCOMPARE(last.phase, LoadProgress::Phase::Indexing);
}

UMH_TEST(TestDirectoryCopy)

#include "tst_directorycopy.moc"
