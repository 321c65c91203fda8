#include "remote/accountaddress.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a typed goes into the error only where nothing in it can be a password.
Error addressError(ErrorKind kind, const QString &detail, const QString &typed)
{
    static const QString mayHideSecrets = u"@?#"_s;
    const bool harmless = std::none_of(typed.begin(), typed.end(), [](QChar c) { return mayHideSecrets.contains(c); });
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.path = harmless ? typed : QString();
    return error;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// A scheme without its slashes ("https:example.com"), which would otherwise be taken for a host.
bool hasSchemeOnly(const QString &typed)
{
    return typed.startsWith("https:"_L1, Qt::CaseInsensitive) || typed.startsWith("http:"_L1, Qt::CaseInsensitive);
}

/// What makes \a url no address, in the words of Error::detail; null where nothing does.
QString whatIsWrong(const QUrl &url)
{
    if (url.authority().contains(u'@'))
        return u"user name or password in the address"_s;
    if (url.hasQuery())
        return u"query in the address"_s;
    if (url.hasFragment())
        return u"fragment in the address"_s;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"neither https nor http"_s;
    if (url.host().isEmpty())
        return u"no host"_s;
    if (url.port() == 0)
        return u"no such port"_s;
    return {};
}

/// \a path without slashes at its end, and with one at its beginning: of several, QUrl takes one away each time that it
/// puts a path in order.
QString withoutNeedlessSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    while (path.startsWith("//"_L1))
        path.remove(0, 1);
    return path;
}

/// \a segment so that nothing in it steers the path.
QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

} // namespace

AccountAddress::AccountAddress(QUrl base)
    : m_base(std::move(base))
{ }

Result<AccountAddress> AccountAddress::fromUserInput(const QString &typed)
{
    const QString address = typed.trimmed();
    const auto invalid = [&](const QString &detail) {
        return addressError(ErrorKind::AddressInvalid, detail, address);
    };
    if (address.isEmpty())
        return invalid(u"nothing typed"_s);
    const bool hasScheme = address.contains("://"_L1);
    if (!hasScheme && hasSchemeOnly(address))
        return invalid(u"no host"_s);

    // Not errorString() of a URL that is none: it quotes what was typed.
    QUrl url(hasScheme ? address : "https://"_L1 + address, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(address.contains(u'@') ? u"user name or password in the address"_s : u"no URL"_s);
    if (const QString problem = whatIsWrong(url); !problem.isNull())
        return invalid(problem);
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return addressError(ErrorKind::AddressInsecure, {}, address);

    url = url.adjusted(QUrl::NormalizePathSegments);
    url.setPath(withoutNeedlessSlashes(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return AccountAddress(url);
}

QString AccountAddress::toString() const
{
    return m_base.toString(QUrl::FullyEncoded);
}

QUrl AccountAddress::url(const QStringList &path) const
{
    QString whole = m_base.path(QUrl::FullyEncoded);
    for (const QString &segment : path)
        whole += u'/' + encoded(segment);
    QUrl url = m_base;
    url.setPath(whole, QUrl::StrictMode);
    return url;
}

} // namespace umh
