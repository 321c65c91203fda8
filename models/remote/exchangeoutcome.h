#pragma once

#include "remote/http/proxyanswer.h"
#include "remote/listpaging.h"

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
    WrongHost, ///< the certificate is made out to another one; nothing was sent
    NoFile, ///< what came could not be kept; ExchangeOutcome::fileFault says why
};

/// Why no secure connection came about, where it was not for the certificate.
enum class TlsFault {
    Other,
    OldProtocol, ///< the server speaks only versions of TLS that are not safe any more
    NotTls, ///< what answers does not speak TLS at all
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
    int fileFault = 0; ///< errno, where we gave up with NoFile
    bool begun = true; ///< Qt got it to send; else the proxy did not let it through
    bool written = true; ///< to a connection with the account; else Qt got no further than the proxy, if there is one
    std::optional<ProxyAnswer> proxy{}; ///< where the way to the account leads over one
    QList<QSslError> tlsErrors{};
    TlsFault tlsFault = TlsFault::Other;
    bool encrypted = false; ///< whether it was to be, by its address
    QByteArray contentType{};
    QByteArray contentEncoding{}; ///< how it was packed
    /// Whether as much came as the server had announced; nothing where it announced nothing that can be compared.
    std::optional<bool> complete{};
    QByteArray retryAfter{};
    QByteArray date{}; ///< the server's clock
    QUrl redirect{}; ///< absolute; empty where there is none
    QString whyNotFollowed{}; ///< the redirect, in the words of Error::detail; null where it leads elsewhere
    ListPaging paging{};
    /// What came, at its beginning; never null. Of an error only the first part.
    std::shared_ptr<QIODevice> body{};
};

} // namespace umh
