#pragma once

#include "support/demoaccount/httpanswer.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QSslSocket>

#include <functional>

namespace umh {

/// One connection of a client to the server. Lives on the server's thread; deletes itself when the connection has
/// ended.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    using Answerer = std::function<HttpAnswer(const HttpRequest &)>;

    /// \a tls: null for plain HTTP.
    HttpConnection(qintptr descriptor, const QSslConfiguration *tls, Answerer answerer, QObject *parent);
    ~HttpConnection() override;

    /// Whether a request is being answered.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Ends the connection at once, with a RST.
    void reset();

Q_SIGNALS:
    void becameBusy();
    /// An answer was to be delivered by Delivery::Die.
    void mustDie();

private:
    void receive();
    void takeNext();
    void deliver(HttpAnswer &&answer);
    void begin();
    [[nodiscard]] QByteArray head() const;
    void sendHead();
    /// Sends as much of the body as the socket takes without piling up.
    void pump();
    void drip();
    /// Sends \a bytes of the body.
    void sendPart(const QByteArray &bytes);
    void endBody();
    /// What is to come when all was written.
    void onWritten();
    [[nodiscard]] qint64 waiting() const;

    QSslSocket m_socket;
    const Answerer m_answerer;
    HttpRequestReader m_reader;
    HttpAnswer m_answer;
    QTimer m_lateTimer; ///< until the answer begins
    QTimer m_dripTimer;
    QTimer m_endTimer; ///< after the last of a body was handed to the socket
    bool m_busy = false; ///< with a request
    bool m_sending = false; ///< an answer, from its head on
    bool m_close = false; ///< after the answer
    bool m_chunked = false;
    bool m_bodyEnded = false;
    qint64 m_bodyLeft = -1; ///< before the delivery breaks off; -1 where it does not
};

} // namespace umh
