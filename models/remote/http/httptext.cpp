#include "remote/http/httptext.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

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

std::optional<milliseconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray wanted = value.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    if (std::all_of(wanted.begin(), wanted.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const int seconds = wanted.toInt(&fits);
        return fits ? std::chrono::seconds(seconds) : milliseconds::max();
    }
    const QDateTime moment = httpDate(wanted);
    if (!moment.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(moment)));
}

QDateTime httpDate(const QByteArray &value)
{
    // Qt reads the dates of HTTP, but only out of a header that it knows.
    QNetworkRequest reader;
    reader.setRawHeader("Last-Modified", value);
    return reader.header(QNetworkRequest::LastModifiedHeader).toDateTime().toUTC();
}

} // namespace umh
