#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

#include <chrono>
#include <memory>
#include <optional>

class QIODevice;

namespace umh {

/// Why we ended an exchange ourselves. Qt gives every one of them the same error.
enum class GivenUp {
    No,
    Cancelled,
    Silent, ///< not a byte for as long as ExchangeOutcome::silence
    TooSlow, ///< not whole before the deadline
    TooLarge,
    NoRoom, ///< the disk is full
    NoFile, ///< what came could not be kept for another reason
};

/// What one request and its answer came to: everything that is needed to tell what it means.
struct ExchangeOutcome
{
    int status = 0; ///< of the answer; 0 where none came
    QNetworkReply::NetworkError fault = QNetworkReply::NoError; ///< Qt's word, without what it says of a status
    GivenUp givenUp = GivenUp::No;
    /// That the request was not sent is certain: its secure connection was never made. Only meant for changes, which
    /// have a connection of their own.
    bool neverSent = false;
    std::chrono::milliseconds silence{}; ///< after which we gave up, where we gave up with Silent
    bool viaProxy = false; ///< the way to the account leads over one
    QList<QSslError> tlsErrors{};
    QByteArray contentType{};
    /// Whether as much came as the server had announced; nothing where it announced nothing that can be compared.
    std::optional<bool> complete{};
    QByteArray retryAfter{};
    QByteArray date{}; ///< the server's clock
    QUrl redirect{}; ///< absolute; empty where there is none
    /// What came, at its beginning; never null. Of an error only the first part.
    std::shared_ptr<QIODevice> body{};
};

} // namespace umh
