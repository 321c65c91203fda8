#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/keyscanner.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

#include <cstdio>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QString nameOfError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return u"not found"_s;
    case ErrorKind::NoPermission:
        return u"no permission"_s;
    case ErrorKind::ReadOnly:
        return u"read-only"_s;
    default:
        return u"error %1 %2"_s.arg(int(error.kind)).arg(error.detail);
    }
}

/// What a child process does with the directory at \a path, as somebody who may not do everything. One line of result.
QString attempt(const QString &what, const QString &path)
{
    const auto opening = what == u"create"_s ? Directory::Opening::CreateIfMissing : Directory::Opening::Existing;
    const Result<Directory> directory = Directory::open({path}, opening);
    if (!directory)
        return nameOfError(directory.error());
    const Result<Connection> display = directory->connect(Directory::Use::Display);
    if (!display)
        return nameOfError(display.error());
    ApiUserStore rows(*display);
    const Result<QList<ApiUser>> first = rows.first({}, 10);
    if (!first)
        return nameOfError(first.error());
    const Result<Connection> background = directory->connect(Directory::Use::Background);
    if (!background)
        return nameOfError(background.error());
    const Result<KeyScanResult> scanned = background->dialect().keyScanner(*background)->scan({}, {});
    if (!scanned)
        return nameOfError(scanned.error());
    if (what != u"delete"_s && what != u"blame"_s)
        return u"%1 rows of %2"_s.arg(first->size()).arg(scanned->total);
    const Result<Connection> writing = directory->connect(Directory::Use::Writing);
    if (!writing)
        return nameOfError(writing.error());
    const Status removed = ApiUserStore(*writing).remove(first->constFirst(), Clock::system());
    if (removed)
        return u"deleted"_s;
    return what == u"blame"_s ? QFileInfo(removed.error().path).fileName() : nameOfError(removed.error());
}

void setMode(const QString &path, uint mode)
{
    // The four digits that chmod takes, as QFile's flags.
    const auto permissions = QFile::Permissions::fromInt(
        int(((mode & 0700) << 6) | ((mode & 0700) << 2) | ((mode & 0070) << 1) | (mode & 0007)));
    QVERIFY(QFile::setPermissions(path, permissions));
}

} // namespace

/// What happens where the system does not let us read or write. Permission bits do not bind root, so what is tried is
/// tried by another process, which is nobody in particular.
class TestDirectoryAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatMayBeWrittenCanBeDeletedFrom();
    void aReadOnlyDirectoryCanBeSeenButNotChanged_data();
    void aReadOnlyDirectoryCanBeSeenButNotChanged();
    void aReadOnlyDirectoryInUseCanBeSeen();
    void whatMayNotBeWrittenBesideItIsNamed();
    void anUnreadableFileIsAnError();
    void aFolderThatMayNotBeEnteredIsAnError();
    void aFolderThatMayNotBeWrittenToHoldsNoNewDirectory();

private:
    /// What somebody without special rights gets who does \a what.
    QString asNobody(const QString &what, const QString &path);
    /// Gives the fixture's folder and files to nobody, with these modes.
    void give(uint folderMode, uint fileMode);

    QTemporaryDir m_programFolder;
    QString m_program;
    std::unique_ptr<StoreFixture> m_store;
};

void TestDirectoryAccess::initTestCase()
{
    if (geteuid() != 0) {
        m_program = QCoreApplication::applicationFilePath();
        return;
    }
    if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        QSKIP("setpriv (package util-linux) is not there, and permissions do not bind root");
    // The build folder may be closed to others.
    m_program = m_programFolder.filePath(u"attempt"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), m_program));
    setMode(m_programFolder.path(), 0755);
    setMode(m_program, 0755);
}

void TestDirectoryAccess::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<StoreFixture>();
    (void)m_store->load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 20, 6));
}

void TestDirectoryAccess::cleanup()
{
    if (m_store)
        setMode(m_store->folder(), 0700);
    m_store.reset();
}

QString TestDirectoryAccess::asNobody(const QString &what, const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList command{m_program, u"tst_directoryaccess-attempt"_s, what, path};
    if (geteuid() == 0)
        command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished())
        return process.errorString();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void TestDirectoryAccess::give(uint folderMode, uint fileMode)
{
    setMode(m_store->path(), fileMode);
    setMode(m_store->folder(), folderMode);
    if (geteuid() == 0) {
        QCOMPARE(chown(m_store->folder().toUtf8().constData(), 65534, 65534), 0);
        QCOMPARE(chown(m_store->path().toUtf8().constData(), 65534, 65534), 0);
    }
}

void TestDirectoryAccess::whatMayBeWrittenCanBeDeletedFrom()
{
    give(0700, 0600);
    QCOMPARE(asNobody(u"see"_s, m_store->path()), u"10 rows of 20"_s);
    QCOMPARE(asNobody(u"delete"_s, m_store->path()), u"deleted"_s);
    QCOMPARE(asNobody(u"see"_s, m_store->path()), u"10 rows of 19"_s);
    QCOMPARE(asNobody(u"create"_s, m_store->folder() + u"/new/folder/x"_s), u"0 rows of 0"_s);
}

void TestDirectoryAccess::aReadOnlyDirectoryCanBeSeenButNotChanged_data()
{
    QTest::addColumn<uint>("folderMode");
    QTest::addColumn<uint>("fileMode");
    QTest::addColumn<QString>("journalMode");
    for (const QString &journalMode : {u"wal"_s, u"delete"_s}) {
        const auto row = [&](const char *name, uint folderMode, uint fileMode) {
            QTest::addRow("%s, %s", name, qPrintable(journalMode)) << folderMode << fileMode << journalMode;
        };
        row("the file", 0700, 0400);
        row("the folder", 0500, 0600);
        row("both", 0500, 0400);
    }
}

void TestDirectoryAccess::aReadOnlyDirectoryCanBeSeenButNotChanged()
{
    QFETCH(uint, folderMode);
    QFETCH(uint, fileMode);
    QFETCH(QString, journalMode);
    QCOMPARE(textsOf(m_store->connect(), u"PRAGMA journal_mode = "_s + journalMode), QStringList{journalMode});
    give(folderMode, fileMode);
    for (int i = 0; i < 2; ++i) { // what the first time leaves behind must not hinder the second
        QCOMPARE(asNobody(u"see"_s, m_store->path()), u"10 rows of 20"_s);
        QCOMPARE(asNobody(u"create"_s, m_store->path()), u"10 rows of 20"_s);
        QCOMPARE(asNobody(u"delete"_s, m_store->path()), u"read-only"_s);
    }
    setMode(m_store->folder(), 0700);
    setMode(m_store->path(), 0600);
    QCOMPARE(numberOf(m_store->connect(), u"SELECT count(*) FROM api_user"_s), 20);
    QCOMPARE(asNobody(u"delete"_s, m_store->path()), u"deleted"_s);
    QCOMPARE(numberOf(m_store->connect(), u"SELECT count(*) FROM api_user"_s), 19);
}

/// As an earlier version, or another program, has left it.
void TestDirectoryAccess::whatMayNotBeWrittenBesideItIsNamed()
{
    const QString shared = m_store->path() + u"-shm"_s;
    const QString kept = m_store->folder() + u"/kept"_s;
    {
        const Connection reading = m_store->connect();
        QCOMPARE(numberOf(reading, u"SELECT count(*) FROM api_user"_s), 20);
        QVERIFY(QFile::copy(shared, kept));
    }
    QFile::remove(shared);
    QVERIFY(QFile::rename(kept, shared));
    give(0700, 0600);
    setMode(shared, 0444);
    QCOMPARE(asNobody(u"see"_s, m_store->path()), u"10 rows of 20"_s);
    QCOMPARE(asNobody(u"blame"_s, m_store->path()), QFileInfo(shared).fileName());
}

void TestDirectoryAccess::aReadOnlyDirectoryInUseCanBeSeen()
{
    if (geteuid() != 0)
        QSKIP("needs two users");
    // Somebody else works with it, and has written what is only in the log of changes so far.
    const Connection other = m_store->connect();
    (void)must(other.run(u"DELETE FROM api_user WHERE id = 1"_s));
    for (const QString &name : {u""_s, u"-wal"_s, u"-shm"_s})
        setMode(m_store->path() + name, 0644);
    setMode(m_store->folder(), 0755);
    QCOMPARE(asNobody(u"see"_s, m_store->path()), u"10 rows of 19"_s);
    QCOMPARE(asNobody(u"delete"_s, m_store->path()), u"read-only"_s);
    // What SQLite keeps beside a file is not beside a link to it.
    const QTemporaryDir elsewhere;
    setMode(elsewhere.path(), 0755);
    const QString link = elsewhere.filePath(u"link"_s);
    QVERIFY(QFile::link(m_store->path(), link));
    for (const uint mode : {0644U, 0444U}) {
        setMode(m_store->path(), mode);
        QCOMPARE(asNobody(u"see"_s, m_store->path()), u"10 rows of 19"_s);
        QCOMPARE(asNobody(u"see"_s, link), u"10 rows of 19"_s);
    }
}

void TestDirectoryAccess::anUnreadableFileIsAnError()
{
    give(0700, 0000);
    QCOMPARE(asNobody(u"see"_s, m_store->path()), u"no permission"_s);
    QCOMPARE(asNobody(u"create"_s, m_store->path()), u"no permission"_s);
}

void TestDirectoryAccess::aFolderThatMayNotBeEnteredIsAnError()
{
    give(0600, 0600);
    QCOMPARE(asNobody(u"see"_s, m_store->path()), u"no permission"_s);
    QCOMPARE(asNobody(u"create"_s, m_store->path()), u"no permission"_s);
    QCOMPARE(asNobody(u"see"_s, m_store->folder() + u"/deeper/still"_s), u"no permission"_s);
}

void TestDirectoryAccess::aFolderThatMayNotBeWrittenToHoldsNoNewDirectory()
{
    give(0500, 0600);
    QCOMPARE(asNobody(u"see"_s, m_store->folder() + u"/new"_s), u"not found"_s);
    QCOMPARE(asNobody(u"create"_s, m_store->folder() + u"/new"_s), u"no permission"_s);
    QCOMPARE(asNobody(u"create"_s, m_store->folder() + u"/new/folder/x"_s), u"no permission"_s);
}

UMH_TEST(TestDirectoryAccess)
static const RegisteredTest registeredAttempt("tst_directoryaccess-attempt", [](int count, char **arguments) {
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    std::puts(qPrintable(attempt(words.value(1), words.value(2))));
    return 0;
});

#include "tst_directoryaccess.moc"
