#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/migrations.h"
#include "support/directoryfixture.h"
#include "support/directoryplace.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// A migration of a later version, with what it says of earlier ones.
struct LaterVersion
{
    QVariant oldestReader;
    QVariant oldestWriter;
};

int newestKnown()
{
    static const int newest = int(Dialect::forLocation(DirectoryPlace().location()).migrations().size());
    return newest;
}

/// Makes the directory one of \a later versions.
void makeNewer(const Connection &connection, const QList<LaterVersion> &later)
{
    int version = newestKnown();
    for (const LaterVersion &each : later) {
        (void)must(
            connection.run(u"INSERT INTO schema_version (version, oldest_reader, oldest_writer) VALUES (?, ?, ?)"_s,
                           {++version, each.oldestReader, each.oldestWriter}));
    }
}

} // namespace

/// What a program may do with a directory that a newer one has changed.
class TestDirectoryRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDirectoryOfThisVersionSaysWhoMayOpenIt();
    void aMigrationSaysWhoMayGoOn_data();
    void aMigrationSaysWhoMayGoOn();
    void theStrictestOfAllLaterVersionsCounts_data();
    void theStrictestOfAllLaterVersionsCounts();
    void whatMayOnlyBeReadIsShownAndNotWritten();
    void whatMayBeWrittenIsOpenedAsOurs();
    void whatWasOpenBeforeIsNotWrittenEither();
};

void TestDirectoryRights::aDirectoryOfThisVersionSaysWhoMayOpenIt()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    QCOMPARE(
        textsOf(connection,
                u"SELECT version || '|' || coalesce(oldest_reader, 'none') || '|' || "
                "coalesce(oldest_writer, 'none') FROM schema_version WHERE version IN (1, 8, 9) ORDER BY version"_s),
        (QStringList{u"1|none|none"_s, u"8|none|none"_s, u"9|9|9"_s}));
    QCOMPARE(must(schemaRight(connection, connection.dialect().migrations())), SchemaRight::Write);
    // The programs of before do not know that there is something to be asked.
    QCOMPARE(must(schemaRight(connection, connection.dialect().migrations().mid(0, 8))), SchemaRight::None);
    QVERIFY(store.directory().isWritable());
    QVERIFY(!store.directory().isForNewerPrograms());
}

void TestDirectoryRights::aMigrationSaysWhoMayGoOn_data()
{
    QTest::addColumn<int>("oldestReader"); // in migrations before it; -1: it says nothing
    QTest::addColumn<int>("oldestWriter");
    QTest::addColumn<SchemaRight>("right");
    QTest::newRow("nothing said") << -1 << -1 << SchemaRight::None;
    QTest::newRow("itself alone") << 0 << 0 << SchemaRight::None;
    QTest::newRow("to read") << 1 << 0 << SchemaRight::Read;
    QTest::newRow("to read, nothing said of writing") << 1 << -1 << SchemaRight::Read;
    QTest::newRow("to write") << 1 << 1 << SchemaRight::Write;
    if (newestKnown() > 1)
        QTest::newRow("also those of before") << 2 << 2 << SchemaRight::Write;
}

void TestDirectoryRights::aMigrationSaysWhoMayGoOn()
{
    QFETCH(const int, oldestReader);
    QFETCH(const int, oldestWriter);
    QFETCH(const SchemaRight, right);
    const StoreFixture store;
    const Connection connection = store.connect();
    const QList<Migration> known = connection.dialect().migrations();
    const int number = int(known.size()) + 1;
    Migration next{u"Something new"_s, {u"CREATE TABLE something_new (x INTEGER)"_s}};
    next.oldestReader = oldestReader < 0 ? 0 : number - oldestReader;
    next.oldestWriter = oldestWriter < 0 ? 0 : number - oldestWriter;
    must(migrate(connection, known + QList<Migration>{next}));
    QCOMPARE(must(schemaVersion(connection)), number);
    QCOMPARE(must(schemaRight(connection, known)), right);
    QCOMPARE(must(schemaRight(connection, known + QList<Migration>{next})), SchemaRight::Write);
    const Status again = migrate(connection, known);
    QCOMPARE(again.ok(), right != SchemaRight::None);
    if (!again)
        QCOMPARE(again.error().kind, ErrorKind::NewerSchema);
    const Result<bool> older = isOlder(connection, known);
    QCOMPARE(older.ok(), right != SchemaRight::None);
    QVERIFY(!older || !*older);
    QCOMPARE(must(schemaVersion(connection)), number);
}

void TestDirectoryRights::theStrictestOfAllLaterVersionsCounts_data()
{
    QTest::addColumn<QList<LaterVersion>>("later");
    QTest::addColumn<SchemaRight>("right");
    using Rows = QList<LaterVersion>;
    const int known = newestKnown();
    const QVariant null(QMetaType::fromType<qint64>());
    QTest::newRow("all may be written") << Rows{{known, known}, {1, known}} << SchemaRight::Write;
    QTest::newRow("one to be read") << Rows{{known, known}, {known, known + 2}, {known, known}} << SchemaRight::Read;
    QTest::newRow("one not even that") << Rows{{known + 1, known + 1}, {known, known + 2}} << SchemaRight::None;
    QTest::newRow("one says nothing") << Rows{{known, known}, {null, null}} << SchemaRight::None;
    QTest::newRow("one says nothing of reading") << Rows{{null, known}} << SchemaRight::None;
    QTest::newRow("one says nothing of writing") << Rows{{known, null}} << SchemaRight::Read;
    QTest::newRow("writing before reading") << Rows{{known + 1, known}} << SchemaRight::None;
    if (isOnSqlite()) // a server takes numbers only, and no large ones
        QTest::newRow("no numbers") << Rows{{u"any"_s, u"any"_s}} << SchemaRight::None;
    QTest::newRow("numbers of nothing") << Rows{{0, 0}} << SchemaRight::None;
    QTest::newRow("less than nothing") << Rows{{-1, known}} << SchemaRight::None;
    if (isOnSqlite())
        QTest::newRow("very large numbers") << Rows{{known, qint64(1) << 40}} << SchemaRight::Read;
}

void TestDirectoryRights::theStrictestOfAllLaterVersionsCounts()
{
    QFETCH(const QList<LaterVersion>, later);
    QFETCH(const SchemaRight, right);
    const StoreFixture store;
    {
        const Connection connection = store.connect();
        makeNewer(connection, later);
        QCOMPARE(must(schemaRight(connection, connection.dialect().migrations())), right);
    }
    const Result<Directory> opened = Directory::open(store.directory().location(), Directory::Opening::Existing);
    QCOMPARE(opened.ok(), right != SchemaRight::None);
    if (opened) {
        QCOMPARE(opened->isWritable(), right == SchemaRight::Write);
        QCOMPARE(opened->isForNewerPrograms(), right == SchemaRight::Read);
    } else {
        QCOMPARE(opened.error().kind, ErrorKind::NewerSchema);
        QCOMPARE(opened.error().detail, QString::number(newestKnown() + later.size()));
    }
}

void TestDirectoryRights::whatMayOnlyBeReadIsShownAndNotWritten()
{
    const StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 20, 1));
    QStringList before;
    {
        const Connection connection = store.connect();
        makeNewer(connection, {{newestKnown(), newestKnown() + 1}});
        before = dumpOf(connection);
    }
    const auto opening = Directory::Opening::CreateIfMissing;
    const Directory directory = must(Directory::open(store.directory().location(), opening));
    const std::optional<Directory> atOnce = must(Directory::openUnlessOlder(store.directory().location(), opening));
    QVERIFY(atOnce && atOnce->isForNewerPrograms()); // and nothing to be updated
    QVERIFY(!QFile::exists(u"%1.version-%2.bak"_s.arg(store.path()).arg(newestKnown() + 1)));
    for (const Directory::Use use : {Directory::Use::Display, Directory::Use::Background}) {
        const Connection connection = must(directory.connect(use));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 20);
        QCOMPARE(connection.run(u"DELETE FROM api_user"_s).error().kind, ErrorKind::ReadOnly);
    }
    for (const Directory::Use use : {Directory::Use::Writing, Directory::Use::WritingAtOnce}) {
        const Result<Connection> connection = directory.connect(use);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::NewerWriter);
        QCOMPARE(connection.error().path, store.location().name());
    }
    QCOMPARE(directory.checkIsForThisProgram().error().kind, ErrorKind::NewerWriter);
    QCOMPARE(differenceOf(dumpOf(must(directory.connect(Directory::Use::Background))), before), QString());
}

void TestDirectoryRights::whatMayBeWrittenIsOpenedAsOurs()
{
    const StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 20, 1));
    makeNewer(store.connect(), {{newestKnown(), newestKnown()}});
    const Directory directory = must(Directory::open(store.directory().location(), Directory::Opening::Existing));
    must(directory.checkIsForThisProgram());
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    (void)must(connection.run(u"DELETE FROM api_user WHERE id = 1"_s));
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 19);
}

/// A newer program may come while this one has the directory open.
void TestDirectoryRights::whatWasOpenBeforeIsNotWrittenEither()
{
    const StoreFixture store;
    (void)store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 20, 1));
    const Connection connection = store.connect();
    const ApiUser apiUser = must(ApiUserStore(connection).first({}, 1)).constFirst();
    makeNewer(store.connect(), {{newestKnown(), newestKnown() + 1}});
    const Status refused = ApiUserStore(connection).remove(apiUser, Clock::system());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerWriter);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 20);
    (void)must(connection.run(u"UPDATE schema_version SET oldest_writer = oldest_reader"_s));
    must(ApiUserStore(connection).remove(apiUser, Clock::system()));
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 19);
}

UMH_TEST(TestDirectoryRights)
#include "tst_directoryrights.moc"
