#include "remote/accountnetwork.h"

#include "domain/system/secret.h"
#include "remote/accountrequest.h"
#include "remote/http/httptext.h"
#include "remote/http/onewaybody.h"
#include "remote/http/tlstrust.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkRequest>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

std::shared_ptr<QNetworkAccessManager> makeManager(const QNetworkProxy &way)
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxy(way);
    return manager;
}

/// Whether a connection made by \a a is as good as one by \a b. Qt (6.4) does not compare headers.
bool isSameWay(const QNetworkProxy &a, const QNetworkProxy &b)
{
    constexpr char header[] = "Proxy-Authorization";
    return a == b && a.rawHeader(header) == b.rawHeader(header);
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

} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

AccountNetwork::AccountNetwork(QByteArray authorization, std::chrono::milliseconds patience)
    : m_authorization(std::move(authorization))
    , m_tls(tlsConfiguration())
    , m_gate(patience)
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
    if (!request.isChange()) {
        // Connections that were made another way are of no use any more.
        if (!m_reading || !isSameWay(m_reading->proxy(), m_gate.way()))
            m_reading = makeManager(m_gate.way());
        return {m_reading, std::unique_ptr<QNetworkReply>(m_reading->get(http))};
    }

    // A connection of its own, so that it is never one that the server is just closing.
    SentRequest sent{makeManager(m_gate.way())};
    auto *body = new OneWayBody(request.body, sent.manager.get());
    http.setRawHeader("Connection", "close");
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (!request.body.isEmpty())
        http.setRawHeader("Content-Type", "application/json; charset=utf-8");
    sent.reply.reset(sent.manager->sendCustomRequest(http, request.verb, body));
    return sent;
}

} // namespace umh
