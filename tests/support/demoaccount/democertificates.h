#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <memory>

namespace umh {

/// What a certificate says of itself.
struct CertificateWish
{
    QString name; ///< common name
    QStringList hosts; ///< names and IP addresses that it is made out to; none for an authority
    QDateTime from;
    QDateTime until;
};

/// A certificate with its private key, made on the spot. A value.
class MadeCertificate final
{
public:
    /// Signed by \a issuer, or by itself. Ends the test program where OpenSSL fails.
    explicit MadeCertificate(const CertificateWish &wish, const MadeCertificate *issuer = nullptr);

    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QSslKey key() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace umh
