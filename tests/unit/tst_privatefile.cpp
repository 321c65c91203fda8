#include "domain/privatefile.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

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
        failsWith(path(u"folder"_s), ErrorKind::NotAFile);
        failsWith(u"/proc/file"_s, ErrorKind::NoPermission);
        QCOMPARE(names(), QStringList(u"folder"_s));
    }

    void aDeviceIsNotReplaced()
    {
        if (!QFileInfo(u"/dev/full"_s).exists())
            QSKIP("no /dev/full here");
        const Status written = writePrivateFile(u"/dev/full"_s, "content");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::NotAFile);
    }
};

UMH_TEST(TestPrivateFile)

#include "tst_privatefile.moc"
