#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace umh;

/// A file for its owner's eyes only.
class TestPrivateFile final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static int rightsOf(const QString &path)
    {
        struct stat found = {};
        return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void isWrittenForItsOwnerOnlyWhateverTheUmask()
    {
        const auto before = ::umask(0);
        const Status written = writePrivateFile(path(u"né w.txt"_s), "content é\n");
        ::umask(before);
        QVERIFY(written.ok());
        QCOMPARE(contentOf(path(u"né w.txt"_s)), "content é\n");
        QCOMPARE(rightsOf(path(u"né w.txt"_s)), 0600);
        QCOMPARE(names(), QStringList(u"né w.txt"_s));
    }

    void takesThePlaceOfAFileThatOthersMayHaveOpen()
    {
        const QString name = path(u"there.txt"_s);
        QFile old(name);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QCOMPARE(old.write("old"), 3);
        QVERIFY(old.flush());
        QCOMPARE(::chmod(QFile::encodeName(name).constData(), 0666), 0);
        QVERIFY(writePrivateFile(name, "new").ok());
        QCOMPARE(contentOf(name), "new");
        QCOMPARE(rightsOf(name), 0600);
        // Who has the old one open does not see the new one.
        QVERIFY(old.seek(0));
        QCOMPARE(old.readAll(), "old");
    }

    void aLinkIsReplacedAndNotFollowed()
    {
        QFile target(path(u"target"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        QVERIFY(writePrivateFile(path(u"link"_s), "new").ok());
        QVERIFY(!QFileInfo(path(u"link"_s)).isSymLink());
        QCOMPARE(contentOf(path(u"target"_s)), QByteArray());
    }

    void whatCannotBeWrittenSaysWhyAndLeavesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
        const auto failsWith = [](const QString &where, ErrorKind kind) {
            const Status written = writePrivateFile(where, "content");
            QVERIFY(!written.ok());
            QCOMPARE(written.error().kind, kind);
            QVERIFY(!written.error().path.isEmpty());
            QVERIFY(!written.error().detail.contains("content"_L1));
        };
        failsWith(path(u"missing/file"_s), ErrorKind::FileNotFound);
        failsWith(path(u"folder"_s), ErrorKind::NotARegularFile);
        failsWith(u"/proc/file"_s, ErrorKind::NoPermission);
        QCOMPARE(names(), QStringList(u"folder"_s));
    }

    void whatTheSystemRefusesIsTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hasDetail");
        const auto row = [](const char *name, int code, ErrorKind kind, bool hasDetail) {
            QTest::newRow(name) << code << int(kind) << hasDetail;
        };
        row("full", ENOSPC, ErrorKind::DiskFull, false);
        row("above the quota", EDQUOT, ErrorKind::DiskFull, true);
        row("of another owner", EACCES, ErrorKind::NoPermission, false);
        row("not permitted", EPERM, ErrorKind::NoPermission, false);
        row("read-only", EROFS, ErrorKind::NoPermission, true);
        row("gone", ENOENT, ErrorKind::FileNotFound, false);
        row("folder", EISDIR, ErrorKind::NotARegularFile, false);
        row("long name", ENAMETOOLONG, ErrorKind::FileUnwritable, true);
        row("too many open files", EMFILE, ErrorKind::FileUnwritable, true);
        row("too large", EFBIG, ErrorKind::FileUnwritable, true);
        row("broken", EIO, ErrorKind::FileUnwritable, true);
        row("not known", 0, ErrorKind::FileUnwritable, false);
    }

    void whatTheSystemRefusesIsTold()
    {
        QFETCH(int, code);
        QFETCH(int, kind);
        QFETCH(bool, hasDetail);
        const Error error = fileError(code, u"/somewhere"_s);
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.path, u"/somewhere"_s);
        QCOMPARE(!error.detail.isEmpty(), hasDetail);
    }

    void aNameThatIsTooLongIsNotAMissingPermission()
    {
        const Status written = writePrivateFile(path(QString(300, u'x')), "content");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(names(), QStringList());
    }

    void tooManyOpenFilesAreNotAMissingPermission()
    {
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        const Status written = writePrivateFile(path(u"new"_s), "content");
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(names(), QStringList());
    }

    void aFileThatMayNotGrowLeavesTheOldOneAsItWas()
    {
        QVERIFY(writePrivateFile(path(u"there"_s), "old").ok());
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        const rlimit little{1'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const Status written = writePrivateFile(path(u"there"_s), QByteArray(100'000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        ::signal(SIGXFSZ, handler);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(contentOf(path(u"there"_s)), "old");
        QCOMPARE(names(), QStringList(u"there"_s));
    }

    void aDeviceIsNotReplaced()
    {
        const Status written = writePrivateFile(u"/dev/full"_s, "content");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::NotARegularFile);
    }
};

UMH_TEST(TestPrivateFile)

#include "tst_privatefile.moc"
