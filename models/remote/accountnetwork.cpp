#include "remote/accountnetwork.h"

#include "domain/secret.h"
#include "remote/accountrequest.h"
#include "remote/onewaybody.h"
#include "remote/tlstrust.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxyFactory>
#include <QtNetwork/QNetworkRequest>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The system's proxy, but never for this very machine.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(new SystemProxy); // it takes the ownership
    return manager;
}

bool needsProxy(const QNetworkAccessManager &manager, const QUrl &url)
{
    const QList<QNetworkProxy> proxies = manager.proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? "user-management-hub"_ba : "user-management-hub/"_ba + version.toUtf8();
}

QNetworkRequest makeRequest(const QUrl &url, const QByteArray &authorization)
{
    QNetworkRequest http(url);
    http.setRawHeader("Authorization", authorization);
    http.setRawHeader("Accept", "application/json");
    http.setRawHeader("User-Agent", userAgent());
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/1.1 only: there a server is slowed down by a reader that does not keep up, and a change is sent once.
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setDecompressedSafetyCheckThreshold(-1); // the size has a limit of our own
    return http;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

AccountNetwork::AccountNetwork(QByteArray authorization)
    : m_authorization(std::move(authorization))
    , m_tls(tlsConfiguration())
    , m_reading(makeManager())
{ }

AccountNetwork::~AccountNetwork()
{
    m_reading.reset(); // it shares the header
    Secret::wipe(m_authorization);
}

SentRequest AccountNetwork::send(const AccountRequest &request, const QUrl &url)
{
    QNetworkRequest http = makeRequest(url, m_authorization);
    http.setSslConfiguration(m_tls);
    if (!request.isChange())
        return {nullptr, std::unique_ptr<QNetworkReply>(m_reading->get(http)), needsProxy(*m_reading, url)};

    // A connection of its own, so that it is never one that the server is just closing.
    SentRequest sent{makeManager(), nullptr};
    sent.viaProxy = needsProxy(*sent.ownManager, url);
    auto *body = new OneWayBody(request.body, sent.ownManager.get());
    http.setRawHeader("Connection", "close");
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (!request.body.isEmpty())
        http.setRawHeader("Content-Type", "application/json; charset=utf-8");
    sent.reply.reset(sent.ownManager->sendCustomRequest(http, request.verb, body));
    return sent;
}

} // namespace umh
