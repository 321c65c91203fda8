#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtNetwork/QTcpServer>

#include <functional>

class QTcpSocket;

/// A server on loopback that knows nothing of HTTP but where a request ends: it hands every request to a function,
/// which answers byte by byte, or not at all.
class RawServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// Called for every request, with its number (from 1).
    using Answer = std::function<void(QTcpSocket &socket, const QByteArray &request, qsizetype number)>;

    explicit RawServer(Answer answer);

    [[nodiscard]] QString address() const;
    /// Every request that arrived, whole.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

Q_SIGNALS:
    void connected(QTcpSocket *socket);

private:
    void takeConnection();
    void read(QTcpSocket &socket, QByteArray &received);

    Answer m_answer;
    QList<QByteArray> m_requests;
};

/// The value of the header \a name in \a request; null where there is none. Names are compared whatever their case: Qt
/// sends them in lower case from 6.8 on.
[[nodiscard]] QByteArray headerOf(const QByteArray &request, const QByteArray &name);

/// An answer with Content-Length.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &statusLine, const QByteArray &body,
                                    const QByteArray &headers = "Content-Type: application/json\r\n");
