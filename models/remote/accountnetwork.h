#pragma once

#include "remote/accountaddress.h"

#include <QtCore/QByteArray>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslConfiguration>

#include <memory>

class QUrl;

namespace umh {

struct AccountRequest;

/// Whether \a a and \a b have the same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

/// A request under way, and what it needs to live. Belongs to the caller; must not outlive the network.
struct SentRequest
{
    std::unique_ptr<QNetworkAccessManager> ownManager; ///< of a change; null else
    std::unique_ptr<QNetworkReply> reply; ///< goes first
    bool viaProxy = false;
};

/// Turns requests to the account into Qt's: with our headers and nothing of Qt's habits (cookies, caches, redirects,
/// passwords that it remembers). Lives on the client's thread.
class AccountNetwork final
{
public:
    /// \a authorization is the value of the header.
    explicit AccountNetwork(QByteArray authorization);
    ~AccountNetwork();
    Q_DISABLE_COPY_MOVE(AccountNetwork)

    /// Sends \a request to \a url.
    [[nodiscard]] SentRequest send(const AccountRequest &request, const QUrl &url);

private:
    QByteArray m_authorization;
    const QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_reading; ///< for everything but changes
};

} // namespace umh
