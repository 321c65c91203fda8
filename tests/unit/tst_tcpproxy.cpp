#include "support/tcpproxy.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;
using namespace std::chrono_literals;

/// The proxy that tests of servers have in between does what they stand on.
class TestTcpProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatIsSaid();
    void leadsToAUnixSocket();
    void delaysEachDirection();
    void keepsEverythingWhileFrozen();
    void cutsAndRefuses();
    void losesAnAnswerOrARequest();
    void holdsBackOneConnection();
};

namespace {

/// Answers everything it is told with the same.
class ProxiedEcho final
{
public:
    ProxiedEcho()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray bytes = socket->readAll();
                m_heard += bytes;
                socket->write(bytes);
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No server");
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

void connectThrough(QTcpSocket &socket, const TcpProxy &proxy)
{
    socket.connectToHost(QHostAddress::LocalHost, proxy.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

QByteArray heardBy(QTcpSocket &socket, qsizetype size)
{
    (void)QTest::qWaitFor([&] { return socket.bytesAvailable() >= size; });
    return socket.readAll();
}

} // namespace

void TestTcpProxy::passesOnWhatIsSaid()
{
    const ProxiedEcho echo;
    const TcpProxy proxy(echo.port());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    const QByteArray much(3'000'000, 'x');
    socket.write(much);
    QTRY_COMPARE(socket.bytesAvailable(), much.size());
    QCOMPARE(socket.readAll(), much);
    QCOMPARE(proxy.connections(), 1);
    socket.disconnectFromHost();
    QTRY_COMPARE(proxy.connections(), 0);
    QCOMPARE(proxy.taken(), 1);
}

void TestTcpProxy::leadsToAUnixSocket()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"socket"_s)));
    const TcpProxy proxy(server.fullServerName());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    QTRY_VERIFY(server.hasPendingConnections());
    server.nextPendingConnection()->write("hello");
    QCOMPARE(heardBy(socket, 5), "hello"_ba);
}

void TestTcpProxy::delaysEachDirection()
{
    const ProxiedEcho echo;
    TcpProxy proxy(echo.port());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    proxy.setDelay(30ms, 50ms);
    QElapsedTimer timer;
    for (int i = 1; i <= 3; ++i) {
        timer.start();
        socket.write("ping");
        QCOMPARE(heardBy(socket, 4), "ping"_ba);
        QVERIFY2(timer.elapsed() >= 79, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(proxy.roundTrips(), i);
    }
}

void TestTcpProxy::keepsEverythingWhileFrozen()
{
    const ProxiedEcho echo;
    TcpProxy proxy(echo.port());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    QTRY_COMPARE(proxy.taken(), 1);
    proxy.freeze();
    socket.write("ping");
    QTcpSocket later;
    connectThrough(later, proxy); // the system takes it
    later.write("pong");
    QTest::qWait(50);
    QCOMPARE(echo.heard(), QByteArray());
    QCOMPARE(proxy.taken(), 1);
    proxy.thaw();
    QCOMPARE(heardBy(socket, 4), "ping"_ba);
    QCOMPARE(heardBy(later, 4), "pong"_ba);
}

void TestTcpProxy::cutsAndRefuses()
{
    const ProxiedEcho echo;
    TcpProxy proxy(echo.port());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    QTRY_COMPARE(proxy.connections(), 1);
    proxy.cut();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    connectThrough(socket, proxy);
    QTRY_COMPARE(proxy.connections(), 1);
    proxy.refuse();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    socket.connectToHost(QHostAddress::LocalHost, proxy.port());
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    proxy.allow();
    connectThrough(socket, proxy);
    socket.write("ping");
    QCOMPARE(heardBy(socket, 4), "ping"_ba);
}

void TestTcpProxy::losesAnAnswerOrARequest()
{
    ProxiedEcho echo;
    TcpProxy proxy(echo.port());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    proxy.loseAnswerTo("COMMIT");
    socket.write("first");
    QCOMPARE(heardBy(socket, 5), "first"_ba);
    QVERIFY(!proxy.hasLost());
    socket.write("a COMMIT");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(proxy.hasLost());
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(echo.heard(), "firsta COMMIT"_ba);

    connectThrough(socket, proxy);
    proxy.loseRequest("COMMIT");
    QVERIFY(!proxy.hasLost());
    socket.write("another COMMIT");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(proxy.hasLost());
    QCOMPARE(echo.heard(), "firsta COMMIT"_ba);

    connectThrough(socket, proxy); // only once
    socket.write("COMMIT");
    QCOMPARE(heardBy(socket, 6), "COMMIT"_ba);
}

void TestTcpProxy::holdsBackOneConnection()
{
    ProxiedEcho echo;
    TcpProxy proxy(echo.port());
    QTcpSocket socket;
    connectThrough(socket, proxy);
    proxy.holdBack("COMMIT");
    socket.write("COMMIT");
    QTRY_VERIFY(proxy.hasLost());
    QTcpSocket other;
    connectThrough(other, proxy);
    other.write("ping");
    QCOMPARE(heardBy(other, 4), "ping"_ba);
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(echo.heard(), "ping"_ba);
    proxy.cut();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

UMH_TEST(TestTcpProxy)

#include "tst_tcpproxy.moc"
