#include "remote/http/tlstrust.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslCertificate>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QList<QSslCertificate> certificatesIn(const QString &path)
{
    const QFileInfo place(path);
    if (place.isFile())
        return QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    QList<QSslCertificate> found;
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        found += QSslCertificate::fromPath(file.filePath(), QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    return found;
}

struct Authorities
{
    QStringList paths; ///< files and folders
    QList<QDateTime> changed; ///< when each was
    QList<QSslCertificate> named; ///< what they hold, each once
    QList<QSslCertificate> system; ///< what the system trusts
};

/// Those in \a paths, and those of the system.
///
/// They are kept until another path is asked for or one of them has changed: a system has hundreds, most of them three
/// times over, and OpenSSL 3 takes a millisecond for each. Any thread.
Authorities authoritiesIn(const QStringList &paths)
{
    static QMutex mutex;
    static Authorities known; // guarded by mutex
    Authorities now{paths, {}, {}, {}};
    for (const QString &path : paths)
        now.changed += QFileInfo(path).lastModified();
    const QMutexLocker lock(&mutex);
    if (now.paths == known.paths && now.changed == known.changed)
        return known;
    QSet<QSslCertificate> seen;
    for (const QString &path : paths) {
        const QList<QSslCertificate> found = certificatesIn(path);
        for (const QSslCertificate &certificate : found) {
            if (const qsizetype before = seen.size(); seen.insert(certificate), seen.size() > before)
                now.named += certificate;
        }
    }
    now.system = QSslConfiguration::systemCaCertificates();
    known = now;
    return now;
}

/// A name as certificates hold it, to be compared.
QString comparable(const QString &name)
{
    QString ascii = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (ascii.isEmpty()) // with a star in it, for one
        ascii = name.toLower();
    if (ascii.endsWith(u'.'))
        ascii.chop(1);
    return ascii;
}

/// Whether \a pattern, a name whose first label may be a star, names \a host. A star stands for exactly one label, and
/// never right before a top-level domain.
bool names(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith("*."_L1))
        return !pattern.contains(u'*') && pattern == host;
    const QString domain = pattern.sliced(1);
    const qsizetype dot = host.indexOf(u'.');
    return domain.count(u'.') > 1 && !domain.contains(u'*') && dot > 0 && host.sliced(dot) == domain;
}

} // namespace

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QString file = QFile::decodeName(qgetenv("SSL_CERT_FILE"));
    const QString folders = QFile::decodeName(qgetenv("SSL_CERT_DIR"));
    if (file.isEmpty() && folders.isEmpty())
        return configuration;
    const QStringList paths =
        (file.isEmpty() ? QStringList() : QStringList{file}) + folders.split(u':', Qt::SkipEmptyParts);
    const Authorities authorities = authoritiesIn(paths);
    QList<QSslCertificate> named = authorities.named;
    // Qt loads the system's by itself only as long as it is given no others.
    if (file.isEmpty() || folders.isEmpty())
        named += authorities.system;
    const QList<QSslCertificate> before = configuration.caCertificates();
    std::copy_if(before.begin(), before.end(), std::back_inserter(named),
                 [&authorities](const QSslCertificate &added) { return !authorities.system.contains(added); });
    configuration.setCaCertificates(named);
    return configuration;
}

bool isMadeOutTo(const QSslCertificate &certificate, const QString &host)
{
    const QMultiMap<QSsl::AlternativeNameEntryType, QString> all = certificate.subjectAlternativeNames();
    const QStringList dnsNames = all.values(QSsl::DnsEntry);
    const QStringList addresses = all.values(QSsl::IpAddressEntry);
    if (dnsNames.isEmpty() && addresses.isEmpty())
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        return std::any_of(addresses.begin(), addresses.end(), [&address](const QString &listed) {
            return QHostAddress(listed).isEqual(address, QHostAddress::StrictConversion);
        });
    }
    const QString wanted = comparable(host);
    return std::any_of(dnsNames.begin(), dnsNames.end(),
                       [&wanted](const QString &listed) { return names(comparable(listed), wanted); });
}

} // namespace umh
