#pragma once

#include "domain/system/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <chrono>
#include <optional>

class QUrl;

namespace umh {

// The pieces of HTTP that Qt does not write for us.

/// Where \a url leads to, also where it names no port.
[[nodiscard]] int portOf(const QUrl &url);
/// "host:port", with brackets around an IPv6 address.
[[nodiscard]] QString hostAndPort(const QString &host, int port);
/// The value of a header that authenticates by Basic. The caller's to wipe.
[[nodiscard]] QByteArray basicAuthorization(const QString &user, const Secret &password);

/// What the header Retry-After asks for: seconds, or a date seen from \a now. Never negative; nothing where \a value is
/// neither.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QDateTime &now);

/// The moment that a header such as Date holds, in UTC; invalid where it holds none.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

} // namespace umh
