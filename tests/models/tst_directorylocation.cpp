#include "store/directorylocation.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

/// What --database understands.
class TestDirectoryLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void locationsAreUnderstoodAsTyped_data();
    void locationsAreUnderstoodAsTyped();
    void addressesOfServersStayAsTyped_data();
    void addressesOfServersStayAsTyped();
    void otherLocationsAreRefused_data();
    void otherLocationsAreRefused();
    void aPasswordIsForOneUserOfOneServer_data();
    void aPasswordIsForOneUserOfOneServer();
    void theStandardOneIsInTheDataFolder();
};

void TestDirectoryLocation::locationsAreUnderstoodAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");

    QTest::newRow("absolute") << u"/var/lib/x.sqlite"_s << u"/var/lib/x.sqlite"_s;
    QTest::newRow("relative") << u"x.sqlite"_s << QDir::currentPath() + u"/x.sqlite"_s;
    QTest::newRow("relative, up") << u"/a/b/../x.sqlite"_s << u"/a/x.sqlite"_s;
    QTest::newRow("doubled slash") << u"//tmp//x.sqlite"_s << u"/tmp/x.sqlite"_s;
    QTest::newRow("signs of a URL in a path") << u"/a/b?c#d%20e"_s << u"/a/b?c#d%20e"_s;
    QTest::newRow("URL") << u"file:///tmp/x.sqlite"_s << u"/tmp/x.sqlite"_s;
    QTest::newRow("URL, upper case") << u"FILE:///tmp/X.sqlite"_s << u"/tmp/X.sqlite"_s;
    QTest::newRow("URL of this machine") << u"file://localhost/tmp/x.sqlite"_s << u"/tmp/x.sqlite"_s;
    QTest::newRow("URL, encoded") << u"file:///tmp/a%20b%3Fc%23d%25e"_s << u"/tmp/a b?c#d%e"_s;
    QTest::newRow("URL, with a space") << u"file:///tmp/a b.sqlite"_s << u"/tmp/a b.sqlite"_s;
    QTest::newRow("URL, Unicode") << u"file:///tmp/Zoë/目录"_s << u"/tmp/Zoë/目录"_s;
    QTest::newRow("a path with :// in it") << u"/tmp/a://b"_s << u"/tmp/a:/b"_s;
    QTest::newRow("a name that SQLite knows") << u":memory:"_s << QDir::currentPath() + u"/:memory:"_s;
}

void TestDirectoryLocation::locationsAreUnderstoodAsTyped()
{
    QFETCH(QString, typed);
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(typed);
    QVERIFY(location);
    QTEST(location->path, "path");
}

void TestDirectoryLocation::addressesOfServersStayAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("all parts") << u"postgresql://user@host:5433/database"_s;
    QTest::newRow("the short scheme") << u"postgres://host/database"_s;
    QTest::newRow("in capitals") << u"POSTGRESQL://host/database"_s;
    QTest::newRow("several hosts") << u"postgresql://user@a,b:5433/db?target_session_attrs=read-write"_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5433/db"_s;
    QTest::newRow("a Unix socket") << u"postgresql:///db?host=/run/postgresql"_s;
    QTest::newRow("nothing but the scheme") << u"postgresql://"_s;
}

void TestDirectoryLocation::addressesOfServersStayAsTyped()
{
    QFETCH(QString, typed);
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(u' ' + typed + u'\n');
    QVERIFY(location);
    QVERIFY(location->isOnServer());
    QCOMPARE(location->name().toLower(), typed.toLower());
    QVERIFY(location->name().startsWith("postgres"_L1));
    QCOMPARE(location->path, QString());
}

void TestDirectoryLocation::otherLocationsAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");

    QTest::newRow("null") << QString() << ErrorKind::FileNotFound << u""_s;
    QTest::newRow("empty") << u""_s << ErrorKind::FileNotFound << u""_s;
    QTest::newRow("blank") << u"  "_s << ErrorKind::FileNotFound << u""_s;
    QTest::newRow("NUL") << u"/tmp/a"_s + QChar(u'\0') + u'b' << ErrorKind::FileNotFound << u"NUL in path"_s;
    const ErrorKind password = ErrorKind::PasswordInAddress;
    QTest::newRow("a password") << u"postgresql://me:secret@host:5432/db"_s << password << u""_s;
    QTest::newRow("a password, not a valid address") << u"postgresql://me:sec ret%@host:port/db"_s << password << u""_s;
    QTest::newRow("a password with an @") << u"postgresql://me:se@cret@host/db"_s << password << u""_s;
    QTest::newRow("a password with a slash") << u"postgresql://me:se/cret@host/db"_s << password << u""_s;
    QTest::newRow("a password with a question mark") << u"postgresql://me:se?cret@host/db"_s << password << u""_s;
    QTest::newRow("a password as a parameter") << u"postgresql://me@host/db?password=secret"_s << password << u""_s;
    QTest::newRow("the same, encoded") << u"postgresql://me@host/db?passwor%64=secret"_s << password << u""_s;
    QTest::newRow("a password of a key") << u"postgresql://me@host/db?sslpassword=secret"_s << password << u""_s;
    const ErrorKind invalid = ErrorKind::DatabaseAddressInvalid;
    QTest::newRow("settings of the session")
        << u"postgresql://host/db?options=-cx%3Dy"_s << invalid << u"parameter options"_s;
    QTest::newRow("replication") << u"postgres://host/db?replication=true"_s << invalid << u"parameter replication"_s;
    QTest::newRow("a parameter that libpq does not know")
        << u"postgresql://host/db?x=y"_s << invalid << u"invalid URI query parameter: \"x\""_s;
    QTest::newRow("an address with a NUL")
        << u"postgresql://host/d"_s + QChar(u'\0') + u'b' << invalid << u"NUL in the address"_s;
    QTest::newRow("https") << u"https://secret@host/"_s << ErrorKind::UnsupportedLocation << u"https"_s;
    QTest::newRow("file on another machine")
        << u"file://server/share/x"_s << ErrorKind::UnsupportedLocation << u"file"_s;
    QTest::newRow("file with a query") << u"file:///tmp/x?mode=ro"_s << ErrorKind::UnsupportedLocation << u"file"_s;
    QTest::newRow("file with a fragment") << u"file:///tmp/x#y"_s << ErrorKind::UnsupportedLocation << u"file"_s;
    QTest::newRow("file without a path") << u"file://"_s << ErrorKind::FileNotFound << u""_s;
    QTest::newRow("URL with an encoded NUL") << u"file:///tmp/a%00b"_s << ErrorKind::FileNotFound << u"NUL in path"_s;
}

void TestDirectoryLocation::otherLocationsAreRefused()
{
    QFETCH(QString, typed);
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(typed);
    QVERIFY2(!location, location ? qPrintable(location->path) : "");
    QTEST(location.error().kind, "kind");
    QTEST(location.error().detail, "detail");
    QVERIFY(!location.error().path.contains(u"secret"_s));
    QVERIFY(!location.error().detail.contains(u"secret"_s));
}

/// What a password is kept under says whom it is for and where: never may it go elsewhere.
void TestDirectoryLocation::aPasswordIsForOneUserOfOneServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("signIn");
    QTest::newRow("plain") << u"postgresql://anna@host/hub"_s << u"anna@host:5432/hub"_s;
    QTest::newRow("parameters that change nothing")
        << u"postgresql://anna@host/hub?sslmode=verify-full&connect_timeout=3"_s << u"anna@host:5432/hub"_s;
    QTest::newRow("by parameters") << u"postgresql:///hub?host=host&user=anna&port=5432"_s << u"anna@host:5432/hub"_s;
    QTest::newRow("another port") << u"postgresql://anna@host:5433/hub"_s << u"anna@host:5433/hub"_s;
    QTest::newRow("several hosts") << u"postgresql://anna@a:1,b:2/hub"_s << u"anna@a,b:1,2/hub"_s;
    QTest::newRow("a socket") << u"postgresql://anna@%2Frun%2Fpg/hub"_s << u"anna@/run/pg:5432/hub"_s;
    QTest::newRow("another machine by its number")
        << u"postgresql://anna@host/hub?hostaddr=10.0.0.1"_s << u"anna@host=10.0.0.1:5432/hub"_s;
    QTest::newRow("no database") << u"postgresql://anna@host"_s << u"anna@host:5432/anna"_s;
}

void TestDirectoryLocation::aPasswordIsForOneUserOfOneServer()
{
    QFETCH(QString, address);
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(address);
    QVERIFY(location);
    QTEST(location->serverSignIn(), "signIn");
    QCOMPARE(location->serverUser(), u"anna"_s);
}

void TestDirectoryLocation::theStandardOneIsInTheDataFolder()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCOMPARE(DirectoryLocation::standard().path, folder + u"/directory.sqlite"_s);
}

UMH_TEST(TestDirectoryLocation)
#include "tst_directorylocation.moc"
