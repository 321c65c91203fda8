#include "remote/httptext.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace umh {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QString hostAndPort(const QString &host, int port)
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

QByteArray basicAuthorization(const QString &user, const Secret &password)
{
    QByteArray both = user.toUtf8() + ':' + password.utf8();
    QByteArray value = "Basic " + both.toBase64();
    Secret::wipe(both);
    return value;
}

} // namespace umh
