#include "remote/http/proxy.h"

#include "remote/http/httptext.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxyFactory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Where curl looks for a proxy that is named without a port.
constexpr int standardProxyPort = 1080;

/// \a host without the dot that may end a whole name.
QString withoutEndDot(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// What \a text of no_proxy names: a host, perhaps with a port.
struct Exception
{
    QString host;
    int port = -1; ///< -1: any
};

Exception exceptionIn(const QString &text)
{
    static const QRegularExpression bracketed(u"^\\[([^\\]]*)\\](?::(\\d+))?$"_s);
    static const QRegularExpression withPort(u"^([^:]*):(\\d+)$"_s);
    for (const QRegularExpression &pattern : {bracketed, withPort}) {
        if (const QRegularExpressionMatch match = pattern.match(text); match.hasMatch())
            return {match.captured(1), match.captured(2).isEmpty() ? -1 : match.captured(2).toInt()};
    }
    return {text};
}

bool matches(const QString &host, const Exception &exception)
{
    if (exception.host == "*"_L1)
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        const auto isIn = [&address](const std::pair<QHostAddress, int> &network) {
            return network.second >= 0 && address.isInSubnet(network.first, network.second);
        };
        return exception.host.contains(u'/') ? isIn(QHostAddress::parseSubnet(exception.host))
                                             : address == QHostAddress(exception.host);
    }
    QString name = withoutEndDot(exception.host);
    if (name.startsWith(u'.'))
        name.remove(0, 1);
    name = QString::fromLatin1(QUrl::toAce(name)).toLower();
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

bool isException(const QString &list, const QUrl &url)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QString host = withoutEndDot(url.host(QUrl::FullyEncoded).toLower());
    const QStringList texts = list.split(separators, Qt::SkipEmptyParts);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        const Exception exception = exceptionIn(text);
        return (exception.port < 0 || exception.port == portOf(url)) && matches(host, exception);
    });
}

Error unusable(const QString &variable, const QString &why)
{
    return Error{.kind = ErrorKind::ProxyUnusable, .detail = variable + ": "_L1 + why};
}

/// The proxy that \a value of \a variable names.
Result<Proxy> namedProxy(const QString &variable, const QString &value)
{
    const QString text = value.trimmed();
    const qsizetype schemeEnd = text.indexOf("://"_L1);
    const QString scheme = schemeEnd < 0 ? u"http"_s : text.first(schemeEnd).toLower();
    Proxy proxy;
    if (scheme == "http"_L1)
        proxy.kind = Proxy::Kind::Http;
    else if (scheme == "socks5h"_L1)
        proxy.kind = Proxy::Kind::Socks5;
    else if (scheme == "socks5"_L1)
        proxy.kind = Proxy::Kind::Socks5Local;
    else if (scheme == "https"_L1)
        return unusable(variable, u"https proxy"_s);
    else if (scheme == "socks"_L1 || scheme == "socks4"_L1 || scheme == "socks4a"_L1)
        return unusable(variable, u"SOCKS 4"_s);
    else
        return unusable(variable, u"unknown kind"_s);

    static const QRegularExpression end(u"[/?#]"_s);
    QString place = (schemeEnd < 0 ? text : text.mid(schemeEnd + 3)).section(end, 0, 0);
    // The last @ ends the password, and may stand in it as it is.
    if (const qsizetype userEnd = place.lastIndexOf(u'@'); userEnd > 0)
        place = place.first(userEnd).replace(u'@', "%40"_L1) + place.sliced(userEnd);
    const QUrl url(u"http://"_s + place, QUrl::TolerantMode);
    Secret::wipe(place);
    if (!url.isValid())
        return unusable(variable, u"no URL"_s);
    if (url.host().isEmpty())
        return unusable(variable, u"no host"_s);
    proxy.host = url.host(QUrl::FullyEncoded);
    proxy.port = quint16(url.port(standardProxyPort));
    if (proxy.port == 0)
        return unusable(variable, u"no such port"_s);
    if (!url.userName().isEmpty() || !url.password().isEmpty())
        proxy.signIn = ProxySignIn{url.userName(QUrl::FullyDecoded), Secret(url.password(QUrl::FullyDecoded))};
    return proxy;
}

Proxy fromQt(const QNetworkProxy &found)
{
    Proxy proxy;
    if (found.type() == QNetworkProxy::HttpProxy)
        proxy.kind = Proxy::Kind::Http;
    else if (found.type() == QNetworkProxy::Socks5Proxy)
        proxy.kind = Proxy::Kind::Socks5;
    proxy.host = found.hostName();
    proxy.port = found.port();
    if (!found.user().isEmpty())
        proxy.signIn = ProxySignIn{found.user(), Secret(found.password())};
    return proxy;
}

} // namespace

QString Proxy::address() const
{
    return hostAndPort(host, port);
}

Result<std::optional<Proxy>> proxyInEnvironment(const QProcessEnvironment &environment, const QUrl &url)
{
    if (isThisMachine(url.host()))
        return std::optional(Proxy{});
    const auto firstOf = [&environment](const QStringList &variables) {
        const auto found = std::find_if(variables.begin(), variables.end(), [&](const QString &variable) {
            return !environment.value(variable).isEmpty();
        });
        return found == variables.end() ? QString() : *found;
    };
    if (const QString variable = firstOf({u"no_proxy"_s, u"NO_PROXY"_s});
        !variable.isEmpty() && isException(environment.value(variable), url))
        return std::optional(Proxy{});
    // HTTP_PROXY is what a web server makes of a header that a stranger sent.
    const QStringList ofScheme =
        url.scheme() == "https"_L1 ? QStringList{u"https_proxy"_s, u"HTTPS_PROXY"_s} : QStringList{u"http_proxy"_s};
    const QString variable = firstOf(ofScheme + QStringList{u"all_proxy"_s, u"ALL_PROXY"_s});
    if (variable.isEmpty())
        return std::optional<Proxy>();
    const Result<Proxy> proxy = namedProxy(variable, environment.value(variable));
    if (!proxy)
        return proxy.error();
    return std::optional(*proxy);
}

Result<Proxy> systemProxy(const QUrl &url)
{
    const Result<std::optional<Proxy>> asked = proxyInEnvironment(QProcessEnvironment::systemEnvironment(), url);
    if (!asked)
        return asked.error();
    if (*asked)
        return **asked;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto usable = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
            || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return usable == proxies.end() ? Proxy{} : fromQt(*usable);
}

} // namespace umh
