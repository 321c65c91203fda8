#include "remote/accountaddress.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

class TestAccountAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneWayToBeWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &typed, const QString &written) {
            QTest::newRow(name) << typed << written;
        };
        row("as it is", u"https://api.example.org/v4"_s, u"https://api.example.org/v4"_s);
        row("no scheme", u"api.example.org/v4"_s, u"https://api.example.org/v4"_s);
        row("no scheme, but a port", u"api.example.org:8443"_s, u"https://api.example.org:8443"_s);
        row("spaces around", u" \thttps://api.example.org/v4\n"_s, u"https://api.example.org/v4"_s);
        row("slashes at the end", u"https://api.example.org/v4//"_s, u"https://api.example.org/v4"_s);
        row("slashes at the beginning", u"https://api.example.org////v4/[x]"_s, u"https://api.example.org/v4/[x]"_s);
        row("only a slash", u"https://api.example.org/"_s, u"https://api.example.org"_s);
        row("capitals", u"HTTPS://API.Example.ORG/V4"_s, u"https://api.example.org/V4"_s);
        row("usual port", u"https://api.example.org:443/v4"_s, u"https://api.example.org/v4"_s);
        row("unusual port", u"https://api.example.org:80/v4"_s, u"https://api.example.org:80/v4"_s);
        row("dots in the path", u"https://api.example.org/a/../v4/./"_s, u"https://api.example.org/v4"_s);
        row("other script", u"https://bücher.example/v4"_s, u"https://xn--bcher-kva.example/v4"_s);
        row("encoded path", u"https://api.example.org/a%20b%2Fc"_s, u"https://api.example.org/a%20b%2Fc"_s);
        row("IPv6", u"https://[2001:DB8::1]:8443/v4"_s, u"https://[2001:db8::1]:8443/v4"_s);
        row("this machine", u"http://localhost:8080/v4"_s, u"http://localhost:8080/v4"_s);
        row("this machine, usual port", u"http://localhost:80"_s, u"http://localhost"_s);
        row("127.0.0.1", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
        row("127.9.8.7", u"http://127.9.8.7"_s, u"http://127.9.8.7"_s);
        row("::1", u"http://[::1]:8080/v4/"_s, u"http://[::1]:8080/v4"_s);
    }
    void hasOneWayToBeWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        const Result<AccountAddress> address = AccountAddress::fromUserInput(typed);
        QVERIFY2(address, qPrintable(address.ok() ? QString() : address.error().detail));
        QCOMPARE(address->toString(), written);
        const Result<AccountAddress> again = AccountAddress::fromUserInput(written);
        QVERIFY(again);
        QVERIFY(*again == *address);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QString &typed, ErrorKind kind, const QString &detail) {
            QTest::newRow(name) << typed << kind << detail;
        };
        using enum ErrorKind;
        const QString user = u"user name or password in the address"_s;
        row("nothing", u"  "_s, AddressInvalid, u"nothing typed"_s);
        row("user and password", u"https://user:passw0rd@example.org"_s, AddressInvalid, user);
        row("user", u"https://passw0rd@example.org"_s, AddressInvalid, user);
        row("nobody", u"https://@example.org"_s, AddressInvalid, user);
        row("user without scheme", u"user:passw0rd@example.org"_s, AddressInvalid, user);
        row("user before nonsense", u"https://user:passw0rd@exa mple"_s, AddressInvalid, user);
        row("user at plain HTTP", u"http://user:passw0rd@example.org"_s, AddressInvalid, user);
        row("query", u"https://example.org/?key=passw0rd"_s, AddressInvalid, u"query in the address"_s);
        row("empty query", u"https://example.org/?"_s, AddressInvalid, u"query in the address"_s);
        row("fragment", u"https://example.org/#passw0rd"_s, AddressInvalid, u"fragment in the address"_s);
        row("another scheme", u"ftp://example.org"_s, AddressInvalid, u"neither https nor http"_s);
        row("a file", u"file:///etc/passwd"_s, AddressInvalid, u"neither https nor http"_s);
        row("no host", u"https://"_s, AddressInvalid, u"no host"_s);
        row("no host but a path", u"https:///v4"_s, AddressInvalid, u"no host"_s);
        row("no slashes", u"https:example.org"_s, AddressInvalid, u"no host"_s);
        row("port too large", u"https://example.org:65536"_s, AddressInvalid, u"no URL"_s);
        row("no port at all", u"https://example.org:0"_s, AddressInvalid, u"no such port"_s);
        row("port in letters", u"https://example.org:https"_s, AddressInvalid, u"no URL"_s);
        row("space within", u"https://exam ple.org"_s, AddressInvalid, u"no URL"_s);
        row("line break within", u"https://example.org/v4\r\nX: y"_s, AddressInvalid, u"no URL"_s);
        row("bad encoding", u"https://example.org/%zz"_s, AddressInvalid, u"no URL"_s);
        row("plain HTTP", u"http://example.org/v4"_s, AddressInsecure, QString());
        row("plain HTTP in the house", u"http://192.168.1.4"_s, AddressInsecure, QString());
        row("not quite this machine", u"http://localhost.example.org"_s, AddressInsecure, QString());
        row("not quite 127.0.0.1", u"http://127.0.0.1.example.org"_s, AddressInsecure, QString());
    }
    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        const Result<AccountAddress> address = AccountAddress::fromUserInput(typed);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, kind);
        QCOMPARE(address.error().detail, detail);
        const Error &error = address.error();
        for (const QString &text : {error.detail, error.path, error.field, error.request})
            QVERIFY2(!text.contains("passw0rd"_L1), qPrintable(text));
        if (!typed.contains("passw0rd"_L1) && !typed.contains(u'@') && !typed.contains(u'?'))
            QCOMPARE(error.path, typed.trimmed());
    }

    void namesThingsWhateverTheyAreCalled_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("none") << QStringList() << "https://example.org/v%204"_ba;
        QTest::newRow("usual") << QStringList{u"ApiUser"_s, u"36fad910-6e9f"_s}
                               << "https://example.org/v%204/ApiUser/36fad910-6e9f"_ba;
        QTest::newRow("slash") << QStringList{u"a/b"_s} << "https://example.org/v%204/a%2Fb"_ba;
        QTest::newRow("steering") << QStringList{u"?a=b#c"_s, u"d"_s} << "https://example.org/v%204/%3Fa%3Db%23c/d"_ba;
        QTest::newRow("percent") << QStringList{u"%2F"_s} << "https://example.org/v%204/%252F"_ba;
        QTest::newRow("not ASCII") << QStringList{u"é "_s} << "https://example.org/v%204/%C3%A9%20"_ba;
    }
    void namesThingsWhateverTheyAreCalled()
    {
        QFETCH(QStringList, path);
        QFETCH(QByteArray, url);
        const Result<AccountAddress> address = AccountAddress::fromUserInput(u"https://example.org/v%204/"_s);
        QVERIFY(address);
        QCOMPARE(address->url(path).toEncoded(), url);
    }
};

UMH_TEST(TestAccountAddress)
#include "tst_accountaddress.moc"
