#include "support/demoaccount/httpconnection.h"

#include <algorithm>
#include <sys/socket.h>

namespace umh {
namespace {

constexpr qsizetype bytesAtOnce = 65'536;
constexpr qint64 bytesWaiting = 4 * bytesAtOnce;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Other";
    }
}

bool breaksOff(Delivery delivery)
{
    return delivery == Delivery::CloseInside || delivery == Delivery::ResetInside || delivery == Delivery::HangInside;
}

} // namespace

HttpConnection::HttpConnection(qintptr descriptor, const QSslConfiguration *tls, Answerer answerer, QObject *parent)
    : QObject(parent)
    , m_answerer(std::move(answerer))
{
    // Queued: an encrypted socket must not be reset inside of its own signals.
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::receive, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &HttpConnection::onWritten, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onWritten, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        m_busy = false;
        m_lateTimer.stop();
        deleteLater();
    });
    m_lateTimer.setSingleShot(true);
    m_lateTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_lateTimer, &QTimer::timeout, this, &HttpConnection::begin);
    m_endTimer.setSingleShot(true);
    m_endTimer.setInterval(0);
    connect(&m_endTimer, &QTimer::timeout, this, &HttpConnection::onWritten);
    connect(&m_dripTimer, &QTimer::timeout, this, &HttpConnection::drip);
    if (!m_socket.setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // or a drip would be held back
    if (tls != nullptr) {
        m_socket.setSslConfiguration(*tls);
        m_socket.startServerEncryption();
    }
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this); // it says that it is disconnected while it goes
}

void HttpConnection::reset()
{
    const linger atOnce{1, 0};
    if (m_socket.socketDescriptor() != -1)
        ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_busy = false;
    m_lateTimer.stop();
    m_dripTimer.stop();
    m_endTimer.stop();
    m_socket.abort();
}

void HttpConnection::receive()
{
    if (!m_socket.isOpen()) // reset by the answer before
        return;
    m_reader.feed(m_socket.readAll());
    takeNext();
}

void HttpConnection::takeNext()
{
    if (m_busy)
        return;
    const std::optional<HttpRequest> request = m_reader.next();
    if (!request && m_reader.badStatus() == 0)
        return;
    m_busy = true;
    Q_EMIT becameBusy();
    if (request) {
        m_close = request->wantsClose();
        deliver(m_answerer(*request));
    } else {
        m_close = true;
        deliver(HttpAnswer{.status = m_reader.badStatus(), .headers = {}, .body = nullptr});
    }
}

void HttpConnection::deliver(HttpAnswer &&answer)
{
    m_answer = std::move(answer);
    if (m_answer.lateness.count() > 0)
        m_lateTimer.start(m_answer.lateness);
    else
        begin();
}

void HttpConnection::begin()
{
    switch (m_answer.delivery) {
    case Delivery::CloseBefore:
        m_socket.disconnectFromHost();
        return;
    case Delivery::ResetBefore:
        reset();
        return;
    case Delivery::Hang:
        return;
    case Delivery::Die:
        Q_EMIT mustDie();
        return;
    default:
        sendHead();
    }
}

QByteArray HttpConnection::head() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + ' ' + reasonOf(m_answer.status) + "\r\n";
    for (const HttpHeader &header : m_answer.headers)
        head += header.name + ": " + header.value + "\r\n";
    if (m_chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (m_answer.body)
        head += "Content-Length: " + QByteArray::number(m_answer.body->size()) + "\r\n";
    else if (m_answer.status != 204)
        head += "Content-Length: 0\r\n";
    if (m_close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

void HttpConnection::sendHead()
{
    const qint64 size = m_answer.body ? m_answer.body->size() : 0;
    m_sending = true;
    m_chunked = m_answer.body && (m_answer.chunked || size < 0);
    m_bodyEnded = false;
    m_bodyLeft = -1;
    QByteArray bytes = head();
    if (breaksOff(m_answer.delivery)) {
        m_bodyLeft = size < 0 ? bytesAtOnce / 4 : size / 2;
        if (size == 0) {
            bytes.truncate(bytes.size() / 2);
            m_bodyEnded = true;
        }
    }
    m_socket.write(bytes);
    if (m_answer.delivery == Delivery::Drip && m_answer.body)
        m_dripTimer.start(m_answer.dripInterval);
    else
        pump();
}

void HttpConnection::pump()
{
    while (!m_bodyEnded && !m_dripTimer.isActive() && waiting() < bytesWaiting) {
        const qsizetype most = m_bodyLeft < 0 ? bytesAtOnce : std::min<qsizetype>(bytesAtOnce, m_bodyLeft);
        const QByteArray part = m_answer.body && most > 0 ? m_answer.body->read(most) : QByteArray();
        if (part.isEmpty())
            endBody();
        else
            sendPart(part);
    }
}

void HttpConnection::drip()
{
    const QByteArray part = m_answer.body->read(1);
    if (!part.isEmpty())
        return sendPart(part);
    m_dripTimer.stop();
    endBody();
}

void HttpConnection::sendPart(const QByteArray &bytes)
{
    if (m_bodyLeft > 0)
        m_bodyLeft -= bytes.size();
    if (!m_chunked) {
        m_socket.write(bytes);
        return;
    }
    m_socket.write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void HttpConnection::endBody()
{
    m_bodyEnded = true;
    if (m_chunked && !breaksOff(m_answer.delivery))
        m_socket.write("0\r\n\r\n");
    // In the order of events: the last bytes may have been written already.
    m_endTimer.start();
}

void HttpConnection::onWritten()
{
    if (!m_busy || !m_sending)
        return;
    if (!m_bodyEnded)
        return pump();
    if (waiting() > 0)
        return;
    switch (m_answer.delivery) {
    case Delivery::HangInside:
        return;
    case Delivery::ResetInside:
        reset();
        return;
    case Delivery::CloseInside:
        m_close = true;
        break;
    default:
        break;
    }
    m_busy = false;
    m_sending = false;
    m_answer = {};
    if (m_close)
        m_socket.disconnectFromHost();
    else
        takeNext();
}

qint64 HttpConnection::waiting() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

} // namespace umh

#include "moc_httpconnection.cpp"
