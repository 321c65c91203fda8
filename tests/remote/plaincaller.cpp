#include "plaincaller.h"

#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>

using namespace umh;
using namespace Qt::StringLiterals;

QByteArray Called::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Called::message() const
{
    const QJsonArray messages = object().value("Messages"_L1).toArray();
    const QJsonObject first = messages.isEmpty() ? object() : messages.first().toObject();
    return first.value("Message"_L1).toString();
}

PlainCaller::PlainCaller(const DemoAccount &account)
    : m_account(account)
    , m_password(account.password())
{ }

QByteArray PlainCaller::authorization() const
{
    return "Basic " + (m_account.username() + u':' + m_password).toUtf8().toBase64();
}

Called PlainCaller::call(const QByteArray &verb, const QString &path, const QByteArray &body,
                         std::chrono::milliseconds patience)
{
    QNetworkRequest request(QUrl(m_account.baseUrl() + path));
    request.setRawHeader("Authorization", authorization());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(patience.count()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({DemoAccount::authority()});
    request.setSslConfiguration(tls);

    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    Called called;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, [&] { called.body += reply->readAll(); });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, [&](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            called.tlsErrors += error.error();
    });
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    called.ended = finished.wait(20'000);
    called.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    called.error = reply->error();
    called.headers = reply->rawHeaderPairs();
    return called;
}

QByteArray objectText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray changeOf(const QString &operatorGuid, const QJsonValue &description)
{
    return objectText({{u"OperatorGuid"_s, operatorGuid}, {u"Description"_s, description}});
}

QStringList textsIn(const QJsonArray &list, const QString &field)
{
    QStringList texts;
    for (const auto &element : list)
        texts += element.toObject().value(field).toString();
    return texts;
}

QByteArray rawAnswer(const DemoAccount &account, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(QUrl(account.baseUrl()).port()));
    socket.write(bytes);
    if (socket.waitForConnected(20'000) && socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(20'000);
    return socket.readAll();
}
