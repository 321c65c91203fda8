#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/load/importer.h"
#include "store/openchangestore.h"
#include "store/threads/directoryeditor.h"
#include "store/threads/directorywatcher.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlDatabase>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cstdio>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// As mv does it: in one step, over what is there.
void move(const QString &from, const QString &to)
{
    QCOMPARE(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), 0);
}

} // namespace

/// What happens when the file of an open directory is not the one any more that was opened.
class TestDirectoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsWrittenToAFileThatTookThePlace_data();
    void nothingIsWrittenToAFileThatTookThePlace();
    void aTransactionThatWasBegunBeforeIsUndone();
    void noNewConnectionIsMadeToAnotherFile();
    void theEarlierFileKeepsWhatWasWrittenToIt();
    void theWatcherTellsOfAnotherFileOnce();
    void theWatcherTellsOfAFileThatIsGoneAndIsBack();
    void aRenamedFolderIsNotWrittenTo();
    void theNewFileCanBeOpened();
    void aLinkThatLeadsElsewhereByNowIsNoticed();

private:
    /// Deletes an API user, so that there is something in the log, and moves the other file over the open one.
    void replaceFile(const Connection &connection);

    std::unique_ptr<StoreFixture> m_store;
    QList<ApiUser> m_apiUsers;
    QString m_other; ///< another directory, whole and closed
    QByteArray m_bytesOfOther;
    FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc)};
};

void TestDirectoryFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<StoreFixture>();
    m_apiUsers = m_store->load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 400, 3));
    m_other = m_store->folder() + "/other"_L1;
    const Directory other = must(Directory::open({m_other}, Directory::Opening::CreateIfMissing));
    (void)loadInto(must(other.connect(Directory::Use::Writing)), awkwardOperators(),
                   awkwardApiUsers(awkwardOperators(), 900, 4), {});
    m_bytesOfOther = bytesOf(m_other);
}

void TestDirectoryFile::cleanup()
{
    m_store.reset();
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestDirectoryFile::replaceFile(const Connection &connection)
{
    must(ApiUserStore(connection).remove(m_apiUsers.at(0), m_clock));
    QVERIFY(QFileInfo(m_store->path() + "-wal"_L1).size() > 0);
    move(m_other, m_store->path());
}

void TestDirectoryFile::nothingIsWrittenToAFileThatTookThePlace_data()
{
    using Write = std::function<Status(const Connection &, const ApiUser &, const Clock &)>;
    QTest::addColumn<Write>("write");
    QTest::newRow("a deletion") << Write(
        [](const Connection &connection, const ApiUser &apiUser, const Clock &clock) -> Status {
            return ApiUserStore(connection).remove(apiUser, clock);
        });
    QTest::newRow("a description") << Write(
        [](const Connection &connection, const ApiUser &apiUser, const Clock &clock) -> Status {
            const auto described = ApiUserStore(connection).setDescription(apiUser, u"x"_s, clock);
            return described ? Status() : described.error();
        });
    QTest::newRow("an open change") << Write(
        [](const Connection &connection, const ApiUser &apiUser, const Clock &clock) -> Status {
            return OpenChangeStore(connection, clock).note({.apiUserGuid = apiUser.guid});
        });
    QTest::newRow("the account") << Write([](const Connection &connection, const ApiUser &, const Clock &) -> Status {
        return AccountStore(connection).set({.baseUrl = u"https://x"_s});
    });
    QTest::newRow("an import") << Write(
        [](const Connection &connection, const ApiUser &, const Clock &clock) -> Status {
            const QTemporaryDir folder;
            const auto imported = importFiles(connection, AccountFixture(20).writeTo(folder.path()), clock);
            return imported ? Status() : imported.error();
        });
}

void TestDirectoryFile::nothingIsWrittenToAFileThatTookThePlace()
{
    using Write = std::function<Status(const Connection &, const ApiUser &, const Clock &)>;
    QFETCH(Write, write);
    {
        const Connection connection = m_store->connect();
        replaceFile(connection);
        const Status written = write(connection, m_apiUsers.at(1), m_clock);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileReplaced);
        QCOMPARE(written.error().path, m_store->path());
    }
    QVERIFY(bytesOf(m_store->path()) == m_bytesOfOther);
    // Nothing lies beside it that SQLite would take for its log.
    QCOMPARE(QDir(m_store->folder()).entryList(QDir::Files), QStringList{u"directory.sqlite"_s});
}

void TestDirectoryFile::aTransactionThatWasBegunBeforeIsUndone()
{
    {
        const Connection connection = m_store->connect();
        auto transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        (void)must(connection.run(u"DELETE FROM api_user"_s));
        move(m_other, m_store->path());
        const Status committed = transaction.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, ErrorKind::FileReplaced);
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 400);
    }
    QVERIFY(bytesOf(m_store->path()) == m_bytesOfOther);
}

void TestDirectoryFile::noNewConnectionIsMadeToAnotherFile()
{
    const Connection connection = m_store->connect();
    replaceFile(connection);
    for (const auto use : {Directory::Use::Display, Directory::Use::Background, Directory::Use::Writing}) {
        const Result<Connection> other = m_store->directory().connect(use);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::FileReplaced);
    }
    // Also not once the earlier one is back: what was in its log is somewhere else by now.
    move(m_store->path(), m_other);
    QCOMPARE(m_store->directory().connect(Directory::Use::Writing).error().kind, ErrorKind::FileReplaced);
}

void TestDirectoryFile::theEarlierFileKeepsWhatWasWrittenToIt()
{
    const QString earlier = m_store->folder() + "/earlier"_L1;
    {
        const Connection connection = m_store->connect();
        must(ApiUserStore(connection).remove(m_apiUsers.at(0), m_clock)); // in its log only
        move(m_store->path(), earlier);
        move(m_other, m_store->path());
        QCOMPARE(connection.checkFile().error().kind, ErrorKind::FileReplaced);
    }
    const Directory directory = must(Directory::open({earlier}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 399);
    QCOMPARE(damageOf(connection), QStringList());
    QVERIFY(bytesOf(m_store->path()) == m_bytesOfOther);
}

void TestDirectoryFile::theWatcherTellsOfAnotherFileOnce()
{
    DirectoryWatcher watcher(m_store->directory(), m_clock);
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    QTRY_COMPARE(counted.size(), 1);
    replaceFile(m_store->connect());
    QTRY_COMPARE(failed.size(), 1); // by itself
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::FileReplaced);
    watcher.checkNow();
    watcher.checkNow();
    QTRY_VERIFY(!QFile::exists(m_store->path() + "-wal"_L1)); // while the earlier one is still open
    QCOMPARE(failed.size(), 1);
    QCOMPARE(counted.size(), 1);
    QVERIFY(bytesOf(m_store->path()) == m_bytesOfOther);
}

void TestDirectoryFile::theWatcherTellsOfAFileThatIsGoneAndIsBack()
{
    DirectoryWatcher watcher(m_store->directory(), m_clock);
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    QSignalSpy recovered(&watcher, &DirectoryWatcher::recovered);
    QTRY_COMPARE(counted.size(), 1);
    const QString aside = m_store->folder() + "/aside"_L1;
    move(m_store->path(), aside);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::FileNotFound);
    move(aside, m_store->path());
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 1);
    const Connection connection = m_store->connect();
    must(ApiUserStore(connection).remove(m_apiUsers.at(0), m_clock)); // and goes on
    QTRY_COMPARE(counted.size(), 2);
}

void TestDirectoryFile::aRenamedFolderIsNotWrittenTo()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"a"_s);
    const Directory directory = must(Directory::open({folder + "/d"_L1}, Directory::Opening::CreateIfMissing));
    DirectoryEditor editor(directory, m_clock);
    QSignalSpy failed(&editor, &ApiUserEditor::removalFailed);
    {
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        const QList<ApiUser> apiUsers =
            loadInto(connection, awkwardOperators(), awkwardApiUsers(awkwardOperators(), 10, 3), {});
        move(folder, parent.filePath(u"b"_s));
        QCOMPARE(ApiUserStore(connection).remove(apiUsers.at(0), m_clock).error().kind, ErrorKind::FileNotFound);
        editor.remove(apiUsers.at(0)); // opens its connection only now
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, ErrorKind::FileNotFound);
    }
    QVERIFY(!QFile::exists(folder));
    const Directory moved = must(Directory::open({parent.filePath(u"b/d"_s)}, Directory::Opening::Existing));
    QCOMPARE(numberOf(must(moved.connect(Directory::Use::Display)), u"SELECT count(*) FROM api_user"_s), 10);
}

void TestDirectoryFile::theNewFileCanBeOpened()
{
    {
        const Connection display = m_store->connect(Directory::Use::Display);
        replaceFile(m_store->connect());
        QVERIFY(!display.checkFile());
        QCOMPARE(numberOf(display, u"SELECT count(*) FROM api_user"_s), 399); // still there to look at
    }
    const Directory directory = must(Directory::open({m_store->path()}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 900);
    QCOMPARE(damageOf(connection), QStringList());
    const ApiUser first = must(ApiUserStore(connection).first({}, 1)).constFirst();
    must(ApiUserStore(connection).remove(first, m_clock));
    QCOMPARE(damageOf(connection), QStringList());
}

void TestDirectoryFile::aLinkThatLeadsElsewhereByNowIsNoticed()
{
    const QString link = m_store->folder() + "/link"_L1;
    QVERIFY(QFile::link(m_store->path(), link));
    const Directory directory = must(Directory::open({link}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    must(ApiUserStore(connection).remove(m_apiUsers.at(0), m_clock));
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(m_other, link));
    QCOMPARE(ApiUserStore(connection).remove(m_apiUsers.at(1), m_clock).error().kind, ErrorKind::FileReplaced);
    // Its own log is where it belongs.
    QVERIFY(QFileInfo(m_store->path() + "-wal"_L1).size() > 0);
}

UMH_TEST(TestDirectoryFile)
#include "tst_directoryfile.moc"
