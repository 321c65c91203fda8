#pragma once

#include "domain/proxysignin.h"

#include <QtCore/QString>

#include <optional>

namespace umh {

/// The sign-ins to proxies that hold for this run of the program, beside those in the environment. They belong to the
/// process, as the environment does, so that every call finds them, on whatever thread it is. Any thread.
class ProxySignIns final
{
public:
    ProxySignIns() = delete;

    /// \a proxy: its "host:port".
    [[nodiscard]] static std::optional<ProxySignIn> of(const QString &proxy);
    static void set(const QString &proxy, const ProxySignIn &signIn);
    static void forget(const QString &proxy);
};

} // namespace umh
