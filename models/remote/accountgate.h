#pragma once

#include "remote/http/proxy.h"
#include "remote/http/proxyanswer.h"

#include <QtCore/QByteArray>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>

#include <chrono>
#include <memory>
#include <optional>

class QHostInfo;

namespace umh {

class ProxyCheck;

/// Which way leads to the account, and whether it is open: whether a proxy lets us through, or, where there is none,
/// whether there is such a host. All calls of a client share it, so that a proxy is asked, and a wrong password tried,
/// only once. Lives on the client's thread.
class AccountGate final : public QObject
{
    Q_OBJECT

public:
    /// \a patience: for the answer of a proxy, or of who knows the hosts.
    explicit AccountGate(std::chrono::milliseconds patience);
    ~AccountGate() override;

    /// Whether the way to \a url is known to be open, so that one may go. Else ask().
    [[nodiscard]] bool isOpen(const QUrl &url);
    /// Whether it was when it was last looked at.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Finds out, and says answered(), later; once for all that ask meanwhile.
    void ask();
    /// Something went wrong on the way: the next one asks again.
    void forget();

    /// The way that is open, for Qt; also makes it sign in there.
    [[nodiscard]] const QNetworkProxy &way() const { return m_way; }
    /// What was said to the last that asked; nothing where the way leads over no proxy and is open.
    [[nodiscard]] const std::optional<ProxyAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    /// isOpen() and answer() tell what came of it.
    void answered();

private:
    [[nodiscard]] bool isAsking() const { return m_check || m_lookUp != 0; }
    void stopAsking();
    void changeTo(Proxy proxy, const std::optional<Error> &error);
    void close(const Error &error);
    void take(const ProxyAnswer &answer);
    void takeHost(const QHostInfo &host);
    void makeWay(const QByteArray &authorization);

    const std::chrono::milliseconds m_patience;
    QUrl m_url;
    Proxy m_proxy;
    QNetworkProxy m_way{QNetworkProxy::NoProxy};
    std::optional<ProxyAnswer> m_answer;
    bool m_open = false;
    QElapsedTimer m_sinceFound; ///< since the host was last found
    std::unique_ptr<ProxyCheck> m_check; ///< while a proxy is being asked
    int m_lookUp = 0; ///< while a host is being looked up
    QTimer m_lookUpPatience;
};

} // namespace umh
