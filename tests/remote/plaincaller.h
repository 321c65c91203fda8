#pragma once

#include "support/demoaccount/demoaccount.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <chrono>

/// How a call by Qt's own client ended.
struct Called
{
    bool ended = false;
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body; ///< also what came before an error
    QList<QNetworkReply::RawHeaderPair> headers;
    QList<QSslError::SslError> tlsErrors;

    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    /// Null where there is no such header.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The message in an error's body.
    [[nodiscard]] QString message() const;
};

/// Calls a demo account without any of the program's own code. The account must live longer.
class PlainCaller final
{
public:
    explicit PlainCaller(const umh::DemoAccount &account);

    void setPassword(const QString &password) { m_password = password; }
    /// The value of the header Authorization.
    [[nodiscard]] QByteArray authorization() const;

    /// Waits for the end; aborts after \a patience without a byte.
    Called call(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                std::chrono::milliseconds patience = std::chrono::seconds(10));
    Called get(const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(10))
    {
        return call("GET", path, {}, patience);
    }

private:
    const umh::DemoAccount &m_account;
    QString m_password;
    QNetworkAccessManager m_network;
};

[[nodiscard]] QByteArray objectText(const QJsonObject &object);

/// The body of a POST or PUT.
[[nodiscard]] QByteArray changeOf(const QString &operatorGuid, const QJsonValue &description);

/// What \a field holds in each element of \a list.
[[nodiscard]] QStringList textsIn(const QJsonArray &list, const QString &field);

/// Sends \a bytes to \a account on a connection of their own and gives what came until it was closed.
[[nodiscard]] QByteArray rawAnswer(const umh::DemoAccount &account, const QByteArray &bytes);
