#pragma once

#include <QtCore/QString>
#include <QtNetwork/QSslConfiguration>

class QSslCertificate;

namespace umh {

/// How a secure connection to the account is made: as Qt does by default, but with the authorities that the environment
/// names. As with OpenSSL, SSL_CERT_FILE takes the place of the system's file and SSL_CERT_DIR (folders, separated by
/// colons) that of its folder; the systems that we know hold the same in both, so one of the two adds, and only both
/// together replace. What the program itself has added to Qt's default stays.
[[nodiscard]] QSslConfiguration tlsConfiguration();

/// Whether \a certificate is made out to \a host (a name or an IP address), by RFC 6125: where it lists alternative
/// names, only these count, and a common name is nothing. True where it lists none: then what Qt has found holds.
[[nodiscard]] bool isMadeOutTo(const QSslCertificate &certificate, const QString &host);

} // namespace umh
