#include "remote/http/proxy.h"
#include "support/testprogram.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// An environment of "name=value" each.
QProcessEnvironment environmentOf(const QStringList &variables)
{
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

/// What is chosen, as "http host:port user:password"; "direct", "nothing said", or why the variable is of no use.
QString choice(const QStringList &variables, const QString &url)
{
    const Result<std::optional<Proxy>> asked = proxyInEnvironment(environmentOf(variables), QUrl(url));
    if (!asked)
        return asked.error().kind == ErrorKind::ProxyUnusable ? asked.error().detail : u"another error"_s;
    if (!*asked)
        return u"nothing said"_s;
    const Proxy &proxy = **asked;
    QString text = proxy.address();
    switch (proxy.kind) {
    case Proxy::Kind::None:
        return u"direct"_s;
    case Proxy::Kind::Http:
        text.prepend(u"http "_s);
        break;
    case Proxy::Kind::Socks5:
        text.prepend(u"socks5h "_s);
        break;
    case Proxy::Kind::Socks5Local:
        text.prepend(u"socks5 "_s);
        break;
    }
    if (proxy.signIn)
        text += u' ' + proxy.signIn->user + u':' + proxy.signIn->password.text();
    return text;
}

constexpr auto askedAddress = "https://api.example.org/v4";

} // namespace

/// Which proxy the environment asks for, as curl reads it.
class TestProxyEnvironment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheVariablesInTheirRank_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("choice");
        const auto row = [](const char *variables, const char *url, const char *choice) {
            QTest::addRow("%s, %s", variables, url)
                << QString::fromLatin1(variables) << QString::fromLatin1(url) << QString::fromLatin1(choice);
        };
        row("", askedAddress, "nothing said");
        row("https_proxy=a:1 HTTPS_PROXY=b:2 all_proxy=c:3 ALL_PROXY=d:4", askedAddress, "http a:1");
        row("HTTPS_PROXY=b:2 all_proxy=c:3 ALL_PROXY=d:4", askedAddress, "http b:2");
        row("all_proxy=c:3 ALL_PROXY=d:4", askedAddress, "http c:3");
        row("ALL_PROXY=d:4", askedAddress, "http d:4");
        row("https_proxy= ALL_PROXY=d:4", askedAddress, "http d:4");
        row("http_proxy=a:1", askedAddress, "nothing said");
        row("http_proxy=a:1", "http://api.example.org", "http a:1");
        row("HTTP_PROXY=a:1", "http://api.example.org", "nothing said");
        row("https_proxy=a:1", "http://api.example.org", "nothing said");
        row("https_proxy=a:1 all_proxy=b:2", "http://api.example.org", "http b:2");
        row("https_proxy=a:1 no_proxy=other.example", askedAddress, "http a:1");
        row("https_proxy=a:1 no_proxy=api.example.org", askedAddress, "direct");
        row("https_proxy=a:1 NO_PROXY=api.example.org", askedAddress, "direct");
        row("https_proxy=a:1 no_proxy=other.example NO_PROXY=api.example.org", askedAddress, "http a:1");
        row("no_proxy=api.example.org", askedAddress, "direct");
        row("https_proxy=ftp://a no_proxy=api.example.org", askedAddress, "direct");
    }
    void takesTheVariablesInTheirRank()
    {
        QFETCH(QString, variables);
        QFETCH(QString, url);
        QTEST(choice(variables.split(u' ', Qt::SkipEmptyParts), url), "choice");
    }

    void neverGoesOverAProxyToThisMachine_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://127.0.0.1:8080", "https://127.9.9.9", "https://localhost", "https://LOCALHOST",
                                "https://[::1]:8443"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void neverGoesOverAProxyToThisMachine()
    {
        QFETCH(QString, url);
        QCOMPARE(choice({u"https_proxy=a:1"_s, u"http_proxy=a:1"_s, u"all_proxy=a:1"_s}, url), u"direct"_s);
    }

    void readsAProxy_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("choice");
        const auto row = [](const char *value, const char *choice) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(choice);
        };
        row("proxy.example:3128", "http proxy.example:3128");
        row("proxy.example", "http proxy.example:1080"); // as curl has it
        row("http://proxy.example:3128", "http proxy.example:3128");
        row("HTTP://Proxy.Example:3128/", "http proxy.example:3128");
        row(" http://proxy.example:3128 ", "http proxy.example:3128");
        row("http://proxy.example:3128/path?query", "http proxy.example:3128");
        row("10.0.0.1:8080", "http 10.0.0.1:8080");
        row("http://[fe80::1]:8080", "http [fe80::1]:8080");
        row("socks5://proxy.example", "socks5 proxy.example:1080");
        row("socks5h://proxy.example:9050", "socks5h proxy.example:9050");
        row("http://me:secret@proxy.example:3128", "http proxy.example:3128 me:secret");
        row("me:secret@proxy.example:3128", "http proxy.example:3128 me:secret");
        row("http://me:p%40ss%3Aw%C3%B6rd@proxy.example:3128", "http proxy.example:3128 me:p@ss:wörd");
        row("http://dom%5Cme:p@ss@proxy.example:3128", "http proxy.example:3128 dom\\me:p@ss");
        row("http://me@proxy.example:3128", "http proxy.example:3128 me:");
        row("socks5h://me:secret@proxy.example:9050", "socks5h proxy.example:9050 me:secret");
        row("https://proxy.example:443", "https_proxy: https proxy");
        row("socks4://proxy.example", "https_proxy: SOCKS 4");
        row("socks4a://proxy.example", "https_proxy: SOCKS 4");
        row("ftp://proxy.example", "https_proxy: unknown kind");
        row("://proxy.example", "https_proxy: unknown kind");
        row("http://", "https_proxy: no host");
        row("http://me:secret@", "https_proxy: no host");
        row("http://me:secret@proxy.example:99999", "https_proxy: no URL");
        row("http://me:secret@proxy.example:0", "https_proxy: no such port");
        row("http://me:secret@pro xy:80", "https_proxy: no URL");
    }
    void readsAProxy()
    {
        QFETCH(QString, value);
        QTEST(choice({u"https_proxy="_s + value}, QString::fromLatin1(askedAddress)), "choice");
    }

    void knowsWhoIsExcepted_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("excepted");
        const auto row = [](const char *list, const char *url, bool excepted) {
            QTest::addRow("%s, %s", list, url) << QString::fromUtf8(list) << QString::fromUtf8(url) << excepted;
        };
        row("*", askedAddress, true);
        row("other.example,*", askedAddress, true);
        row("example.org", askedAddress, true); // with all that is below it
        row(".example.org", askedAddress, true);
        row(".api.example.org", askedAddress, true);
        row("API.Example.Org", askedAddress, true);
        row("example.org.", askedAddress, true);
        row("example.org", "https://api.example.org./v4", true);
        row("ample.org", askedAddress, false);
        row("org", askedAddress, true);
        row("www.api.example.org", askedAddress, false);
        row("*.example.org", askedAddress, false); // curl knows no patterns
        row("a.example, api.example.org", askedAddress, true);
        row("a.example api.example.org", askedAddress, true);
        row(",, ,", askedAddress, false);
        row("bücher.example", "https://xn--bcher-kva.example", true);
        row("api.example.org:443", askedAddress, true);
        row("api.example.org:8443", askedAddress, false);
        row("api.example.org:8443", "https://api.example.org:8443", true);
        row("example.org:80", "http://api.example.org", true);
        row("*:8443", "https://api.example.org:8443", true);
        row("10.1.2.3", "https://10.1.2.3", true);
        row("10.1.2.3", "https://10.1.2.30", false);
        row("2.3", "https://10.1.2.3", false);
        row("10.0.0.0/8", "https://10.1.2.3", true);
        row("10.0.0.0/8", "https://11.1.2.3", false);
        row("192.168.1.128/25", "https://192.168.1.127", false);
        row("10.0.0.0/99", "https://10.1.2.3", false);
        row("fe80::1", "https://[fe80::1]", true);
        row("[fe80::1]", "https://[fe80::1]", true);
        row("[fe80::1]:8443", "https://[fe80::1]:8443", true);
        row("[fe80::1]:8443", "https://[fe80::1]", false);
        row("fe80::/10", "https://[fe80::1]", true);
        row("10.0.0.0/8", askedAddress, false);
    }
    void knowsWhoIsExcepted()
    {
        QFETCH(QString, list);
        QFETCH(QString, url);
        QFETCH(bool, excepted);
        const QStringList variables{u"https_proxy=a:1"_s, u"http_proxy=a:1"_s, u"no_proxy="_s + list};
        QCOMPARE(choice(variables, url), excepted ? u"direct"_s : u"http a:1"_s);
    }
};

UMH_TEST(TestProxyEnvironment)

#include "tst_proxyenvironment.moc"
