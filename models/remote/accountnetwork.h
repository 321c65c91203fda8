#pragma once

#include "remote/accountaddress.h"
#include "remote/accountgate.h"

#include <QtCore/QByteArray>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <memory>

class QUrl;

namespace umh {

struct AccountRequest;

/// Whether \a a and \a b have the same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

/// A request under way, and what it needs to live. Belongs to the caller; must not outlive the network.
struct SentRequest
{
    std::shared_ptr<QNetworkAccessManager> manager{}; ///< a change has one of its own
    std::unique_ptr<QNetworkReply> reply{}; ///< destroyed first
};

/// Turns requests to the account into Qt's: with our headers and nothing of Qt's habits (cookies, caches, redirects,
/// passwords that it remembers). Lives on the client's thread.
class AccountNetwork final
{
public:
    /// \a authorization is the value of the header; \a patience is for the answer of a proxy.
    AccountNetwork(QByteArray authorization, std::chrono::milliseconds patience);
    ~AccountNetwork();
    Q_DISABLE_COPY_MOVE(AccountNetwork)

    /// Whether the way to the account is open.
    [[nodiscard]] AccountGate &gate() { return m_gate; }

    /// Sends \a request to \a url, by the way that the gate has found open.
    [[nodiscard]] SentRequest send(const AccountRequest &request, const QUrl &url);

private:
    QByteArray m_authorization;
    const QSslConfiguration m_tls;
    AccountGate m_gate;
    std::shared_ptr<QNetworkAccessManager> m_reading; ///< for everything but changes
};

} // namespace umh
