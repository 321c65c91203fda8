#pragma once

#include "domain/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QUrl;

namespace umh {

// The pieces of HTTP that Qt does not write for us.

/// Where \a url leads to, also where it names no port.
[[nodiscard]] int portOf(const QUrl &url);
/// "host:port", with brackets around an IPv6 address.
[[nodiscard]] QString hostAndPort(const QString &host, int port);
/// The value of a header that signs in by Basic. The caller's to wipe.
[[nodiscard]] QByteArray basicAuthorization(const QString &user, const Secret &password);

} // namespace umh
