#include "support/demoaccount/democertificates.h"

#include <QtNetwork/QHostAddress>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Ends the program where \a ok is false: a test without certificates tests nothing.
template<typename Answer>
Answer need(Answer ok)
{
    if (!ok)
        qFatal("OpenSSL cannot make a certificate");
    return ok;
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = need(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    need(X509_add_ext(certificate, extension, -1));
    X509_EXTENSION_free(extension);
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts)
        names += (QHostAddress(host).isNull() ? "DNS:"_ba : "IP:"_ba) + host.toLatin1();
    return names.join(',');
}

void setTime(ASN1_TIME *time, const QDateTime &moment)
{
    need(ASN1_TIME_set(time, time_t(moment.toSecsSinceEpoch())));
}

void setSerialNumber(X509 *certificate)
{
    quint32 number = 0;
    need(RAND_bytes(reinterpret_cast<unsigned char *>(&number), sizeof number));
    need(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number));
}

/// What \a write writes.
template<typename Write>
QByteArray pem(Write write)
{
    BIO *memory = need(BIO_new(BIO_s_mem()));
    need(write(memory));
    char *text = nullptr;
    const auto size = BIO_get_mem_data(memory, &text);
    QByteArray bytes(text, qsizetype(size));
    BIO_free(memory);
    return bytes;
}

} // namespace

class MadeCertificate::Private
{
public:
    Private()
        : key(need(EVP_EC_gen("P-256")))
        , x509(need(X509_new()))
    { }
    ~Private()
    {
        X509_free(x509);
        EVP_PKEY_free(key);
    }
    Q_DISABLE_COPY_MOVE(Private)

    EVP_PKEY *const key;
    X509 *const x509;
};

MadeCertificate::MadeCertificate(const CertificateWish &wish, const MadeCertificate *issuer)
{
    const auto made = std::make_shared<Private>();
    X509 *const x509 = made->x509;
    X509 *const issuerX509 = issuer != nullptr ? issuer->d->x509 : x509;
    constexpr long version3 = 2;
    need(X509_set_version(x509, version3));
    setSerialNumber(x509);
    setTime(X509_getm_notBefore(x509), wish.from);
    setTime(X509_getm_notAfter(x509), wish.until);
    const QByteArray name = wish.name.toUtf8();
    need(X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1,
                                    0));
    need(X509_set_issuer_name(x509, X509_get_subject_name(issuerX509)));
    need(X509_set_pubkey(x509, made->key));
    addExtension(x509, issuerX509, NID_subject_key_identifier, "hash");
    addExtension(x509, issuerX509, NID_authority_key_identifier, "keyid:always");
    if (wish.hosts.isEmpty()) {
        addExtension(x509, issuerX509, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(x509, issuerX509, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        addExtension(x509, issuerX509, NID_basic_constraints, "critical,CA:FALSE");
        addExtension(x509, issuerX509, NID_ext_key_usage, "serverAuth");
        addExtension(x509, issuerX509, NID_subject_alt_name, alternativeNames(wish.hosts));
    }
    need(X509_sign(x509, issuer != nullptr ? issuer->d->key : made->key, EVP_sha256()));
    d = made;
}

QSslCertificate MadeCertificate::certificate() const
{
    const QSslCertificate certificate(pem([this](BIO *to) { return PEM_write_bio_X509(to, d->x509); }));
    return certificate;
}

QSslKey MadeCertificate::key() const
{
    const auto write = [this](BIO *to) {
        return PEM_write_bio_PrivateKey(to, d->key, nullptr, nullptr, 0, nullptr, nullptr);
    };
    const QSslKey key(pem(write), QSsl::Ec);
    return key;
}

} // namespace umh
