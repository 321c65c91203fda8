#pragma once

#include "domain/proxysignin.h"
#include "domain/result.h"

#include <QtCore/QString>

#include <optional>

class QProcessEnvironment;
class QUrl;

namespace umh {

/// A proxy: where it is, and how we sign in to it.
struct Proxy
{
    enum class Kind {
        None, ///< the way is a direct one
        Http,
        Socks5, ///< looks up names itself
        Socks5Local, ///< we look up names
    };

    Kind kind = Kind::None;
    QString host{};
    quint16 port = 0;
    std::optional<ProxySignIn> signIn{};

    /// "host:port", under which people and the keyring know it.
    [[nodiscard]] QString address() const;

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// Which way to \a url \a environment asks for, read as curl does; nothing where no variable speaks of it. The way to
/// this very machine is always a direct one. ProxyUnusable where a variable names a proxy that we cannot use; its
/// detail is "variable: why", and holds nothing of the value.
///
/// In the order of their rank: no_proxy, NO_PROXY (names with all that is below them, addresses, networks such as
/// 10.0.0.0/8, * for everything; each also with a port); https_proxy, HTTPS_PROXY (http_proxy for plain HTTP, in
/// lowercase only); all_proxy, ALL_PROXY. An empty variable is none.
[[nodiscard]] Result<std::optional<Proxy>> proxyInEnvironment(const QProcessEnvironment &environment, const QUrl &url);

/// Which way to \a url this system asks for: by its environment, else by its settings, as far as Qt knows these. May
/// take its time.
[[nodiscard]] Result<Proxy> systemProxy(const QUrl &url);

} // namespace umh
