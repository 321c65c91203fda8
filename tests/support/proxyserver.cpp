#include "support/proxyserver.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMutex>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <atomic>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr char nonce[] = "4b1f0c2d9e";

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

/// The value of the header \a name in \a head; empty where there is none.
QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.size() > name.size() && line.at(name.size()) == ':'
            && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// What \a name is in the parameters of Digest.
QByteArray parameterIn(const QByteArray &credentials, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1=(?:\"([^\"]*)\"|([^,\\s]+))"_s.arg(name));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(credentials));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

bool isSignedIn(const QByteArray &head, const ProxyConduct &conduct)
{
    const QByteArray credentials = headerIn(head, "Proxy-Authorization");
    if (conduct.method == "Basic")
        return credentials == "Basic " + (conduct.user + ':' + conduct.password).toBase64();
    if (!credentials.startsWith("Digest "))
        return false;
    const QByteArray uri = parameterIn(credentials, u"uri"_s);
    const QByteArray who = md5(conduct.user + ":corp:" + conduct.password);
    const QByteArray what = md5("CONNECT:" + uri);
    const QByteArray expected = md5(who + ':' + nonce + ':' + parameterIn(credentials, u"nc"_s) + ':'
                                    + parameterIn(credentials, u"cnonce"_s) + ":auth:" + what);
    return uri == head.split(' ').value(1) && parameterIn(credentials, u"response"_s) == expected;
}

QByteArray challenge(const ProxyConduct &conduct)
{
    QByteArray header = "Proxy-Authenticate: " + conduct.method + " realm=\"corp\"";
    if (conduct.method == "Digest")
        header += QByteArray(", nonce=\"") + nonce + "\", qop=\"auth\", algorithm=MD5";
    return proxyRefusal("407 Proxy Authentication Required",
                        header + (conduct.closes ? "\r\nConnection: close\r\n" : "\r\n"));
}

} // namespace

ProxyConduct ProxyConduct::refusing(const QByteArray &statusLine, const QByteArray &headers, bool closes)
{
    ProxyConduct conduct;
    conduct.refusal = proxyRefusal(statusLine, headers);
    conduct.closes = closes;
    return conduct;
}

ProxyConduct ProxyConduct::speaking(Speech speech)
{
    ProxyConduct conduct;
    conduct.speech = speech;
    return conduct;
}

QByteArray proxyRefusal(const QByteArray &statusLine, const QByteArray &headers)
{
    const QByteArray body = "<html>The proxy says no.</html>";
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: text/html\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

/// Takes the connections; each is a client's socket with, once there is a tunnel, another one as its child.
class ProxyServer::Listener final : public QTcpServer
{
public:
    Listener()
    {
        connect(this, &QTcpServer::newConnection, this, &Listener::takeConnections);
        if (!listen(QHostAddress::LocalHost))
            qFatal("the proxy cannot listen");
    }

    mutable QMutex mutex; ///< guards what follows
    ProxyConduct conduct;
    QList<QByteArray> requests;
    int tunnels = 0;

private:
    [[nodiscard]] ProxyConduct now() const
    {
        const QMutexLocker lock(&mutex);
        return conduct;
    }

    void takeConnections()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            const ProxyConduct::Speech speech = now().speech;
            if (speech == ProxyConduct::Speech::ClosesAtOnce) {
                client->disconnectFromHost();
            } else if (speech == ProxyConduct::Speech::Socks5) {
                connect(client, &QTcpSocket::readyRead, client,
                        [this, client, received = QByteArray(), step = 0]() mutable {
                            received += client->readAll();
                            while (client->state() == QTcpSocket::ConnectedState
                                   && readSocks(*client, received, step)) { }
                        });
            } else if (speech != ProxyConduct::Speech::Nothing) {
                connect(client, &QTcpSocket::readyRead, client, [this, client, received = QByteArray()]() mutable {
                    received += client->readAll();
                    const qsizetype end = received.indexOf("\r\n\r\n");
                    if (end < 0)
                        return;
                    const QByteArray head = received.first(end + 2);
                    received.remove(0, end + 4);
                    answer(*client, head);
                });
            }
        }
    }

    int note(const QByteArray &request)
    {
        const QMutexLocker lock(&mutex);
        requests += request;
        return int(requests.size());
    }

    void answer(QTcpSocket &client, const QByteArray &head)
    {
        const int number = note(head);
        const ProxyConduct present = now();
        if (present.speech == ProxyConduct::Speech::ClosesWhenAsked) {
            client.disconnectFromHost();
        } else if (!present.refusal.isEmpty() && number >= present.refusesFrom) {
            client.write(present.refusal);
            if (present.closes)
                client.disconnectFromHost();
        } else if (!present.method.isEmpty() && !isSignedIn(head, present)) {
            client.write(challenge(present));
            if (present.closes)
                client.disconnectFromHost();
        } else {
            makeTunnel(client, present.leadsTo, "HTTP/1.1 200 Connection established\r\n\r\n",
                       proxyRefusal("502 Bad Gateway"));
        }
    }

    /// Connects \a client with this machine's \a port, and forwards from then on.
    void makeTunnel(QTcpSocket &client, quint16 port, const QByteArray &yes, const QByteArray &no)
    {
        client.disconnect(&client); // what comes from now on is not for us
        connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
        auto *account = new QTcpSocket(&client);
        connect(account, &QTcpSocket::connected, &client, [this, &client, account, yes] {
            {
                const QMutexLocker lock(&mutex);
                ++tunnels;
            }
            client.write(yes);
            connect(&client, &QTcpSocket::readyRead, account, [&client, account] { account->write(client.readAll()); });
            connect(account, &QTcpSocket::readyRead, &client, [&client, account] { client.write(account->readAll()); });
            account->write(client.readAll());
        });
        connect(account, &QTcpSocket::disconnected, &client, &QTcpSocket::disconnectFromHost);
        connect(account, &QTcpSocket::errorOccurred, &client, [&client, account, no] {
            if (account->state() != QTcpSocket::ConnectedState)
                client.write(no);
            client.disconnectFromHost();
        });
        account->connectToHost(QHostAddress::LocalHost, port);
    }

    /// One step of the talk in \a received; false where more has to come first.
    [[nodiscard]] bool readSocks(QTcpSocket &client, QByteArray &received, int &step)
    {
        const ProxyConduct present = now();
        const auto byte = [&received](qsizetype at) { return at < received.size() ? quint8(received.at(at)) : 0; };
        const auto take = [&received](qsizetype size) {
            if (received.size() < size)
                return false;
            received.remove(0, size);
            return true;
        };
        switch (step) {
        case 0: { // version, the methods
            const bool knowsPasswords = received.mid(2, byte(1)).contains('\x02');
            if (received.size() < 2 || !take(2 + byte(1)))
                return false;
            if (present.method.isEmpty())
                client.write(QByteArray("\x05\x00", 2));
            else
                client.write(knowsPasswords ? QByteArray("\x05\x02", 2) : QByteArray("\x05\xff", 2));
            if (!present.method.isEmpty() && !knowsPasswords)
                client.disconnectFromHost();
            step = present.method.isEmpty() ? 2 : 1;
            return true;
        }
        case 1: { // version, user, password
            const qsizetype userSize = byte(1);
            const qsizetype passwordSize = byte(2 + userSize);
            const bool right = received.mid(2, userSize) == present.user
                && received.mid(3 + userSize, passwordSize) == present.password;
            if (received.size() < 3 + userSize || !take(3 + userSize + passwordSize))
                return false;
            client.write(right ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
            if (!right)
                client.disconnectFromHost();
            step = 2;
            return true;
        }
        default: { // version, CONNECT, 0, kind of address
            const qsizetype addressSize = byte(3) == 3 ? 1 + byte(4) : byte(3) == 1 ? 4 : 16;
            if (received.size() < 6 + addressSize)
                return false;
            QByteArray host = byte(3) == 3 ? received.mid(5, byte(4)) : "an address"_ba;
            note(host + ':' + QByteArray::number(byte(4 + addressSize) * 256 + byte(5 + addressSize)));
            received.clear();
            const QByteArray rest("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
            makeTunnel(client, present.leadsTo, QByteArray("\x05\x00", 2) + rest, QByteArray("\x05\x05", 2) + rest);
            return false;
        }
        }
    }
};

ProxyServer::ProxyServer(const ProxyConduct &conduct)
    : m_listener(new Listener)
{
    m_listener->conduct = conduct;
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

ProxyServer::~ProxyServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 ProxyServer::port() const
{
    return m_listener->serverPort();
}

QString ProxyServer::address() const
{
    return u"127.0.0.1:%1"_s.arg(port());
}

void ProxyServer::behave(const ProxyConduct &conduct)
{
    const QMutexLocker lock(&m_listener->mutex);
    m_listener->conduct = conduct;
}

QList<QByteArray> ProxyServer::requests() const
{
    const QMutexLocker lock(&m_listener->mutex);
    return m_listener->requests;
}

int ProxyServer::tunnels() const
{
    const QMutexLocker lock(&m_listener->mutex);
    return m_listener->tunnels;
}

} // namespace umh
