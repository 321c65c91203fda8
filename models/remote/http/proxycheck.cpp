#include "remote/http/proxycheck.h"

#include "remote/http/httptext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// More than this is no head of an answer.
constexpr qsizetype longestHead = qsizetype(64) * 1024;

/// What a proxy asks for.
struct Challenge
{
    QStringList methods; ///< those that have a name: what else is there might be anything, even our own password
    bool basic = false;
    bool digest = false; ///< of the kind that Qt knows
};

/// A header may hold several challenges; each begins with a method, which no "=" follows.
Challenge challengeIn(const QByteArray &head)
{
    static const QRegularExpression line(u"^Proxy-Authenticate:(.*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::MultilineOption);
    static const QRegularExpression method(u"(?:^|,)\\s*([A-Za-z][A-Za-z0-9-]*)(?=\\s*(?:,|$)|\\s+[^\\s=,])"_s);
    static const QStringList named{u"Basic"_s,  u"Bearer"_s,    u"Digest"_s, u"HOBA"_s,        u"Kerberos"_s,
                                   u"Mutual"_s, u"Negotiate"_s, u"NTLM"_s,   u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s};
    static const QRegularExpression quoted(u"\"(?:[^\"\\\\]|\\\\.)*\""_s);
    static const QRegularExpression otherAlgorithm(u"algorithm\\s*=\\s*\"?(?!MD5)\\w"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
    Challenge challenge;
    for (auto lines = line.globalMatch(QString::fromLatin1(head)); lines.hasNext();) {
        const QString value = lines.next().captured(1).trimmed();
        // Texts in quotes may hold commas.
        const QString bare = QString(value).replace(quoted, u"\"\""_s);
        for (auto names = method.globalMatch(bare); names.hasNext();) {
            const QString name = names.next().captured(1);
            if (named.contains(name, Qt::CaseInsensitive) && !challenge.methods.contains(name, Qt::CaseInsensitive))
                challenge.methods += name;
            challenge.basic = challenge.basic || name.compare("basic"_L1, Qt::CaseInsensitive) == 0;
            challenge.digest = challenge.digest
                || (name.compare("digest"_L1, Qt::CaseInsensitive) == 0 && !value.contains(otherAlgorithm));
        }
    }
    return challenge;
}

} // namespace

ProxyCheck::ProxyCheck(Proxy proxy, const QUrl &url, std::chrono::milliseconds patience)
    : m_proxy(std::move(proxy))
    , m_target(hostAndPort(url.host(QUrl::FullyEncoded), portOf(url)).toLatin1())
{
    m_answer.proxy = m_proxy.address();
    m_answer.signedIn = m_proxy.signIn.has_value();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(ProxyAnswer::Verdict::Silent); });
    m_patience.start();
    // Later: connecting may fail on the spot.
    QMetaObject::invokeMethod(this, &ProxyCheck::ask, Qt::QueuedConnection);
}

ProxyCheck::~ProxyCheck()
{
    if (m_socket)
        m_socket->disconnect(this);
    Secret::wipe(m_authorization);
}

/// Asks on a connection of its own, as many a proxy closes the one on which it has asked for a password.
void ProxyCheck::ask()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // its signal may still be on its way through
    }
    m_received.clear();
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        QByteArray head = "CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target
            + "\r\nUser-Agent: " + QCoreApplication::applicationName().toUtf8() + "\r\n";
        if (!m_authorization.isEmpty())
            head += "Proxy-Authorization: " + m_authorization + "\r\n";
        head += "\r\n";
        m_socket->write(head);
        Secret::wipe(head);
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ProxyCheck::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &ProxyCheck::fail);
    m_socket->connectToHost(m_proxy.host, m_proxy.port);
}

void ProxyCheck::read()
{
    m_received += m_socket->read(longestHead - m_received.size());
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end >= 0)
        return take(m_received.first(end + 2));
    if (!QByteArrayView("HTTP/").startsWith(QByteArrayView(m_received).first(qMin<qsizetype>(5, m_received.size())))
        || m_received.size() >= longestHead)
        this->end(ProxyAnswer::Verdict::NotAProxy);
}

void ProxyCheck::take(const QByteArray &head)
{
    static const QRegularExpression statusLine(u"^HTTP/1\\.\\d ([1-5]\\d\\d)(?: |\\r|$)"_s);
    const QRegularExpressionMatch match = statusLine.match(QString::fromLatin1(head));
    if (!match.hasMatch())
        return end(ProxyAnswer::Verdict::NotAProxy);
    m_answer.status = match.captured(1).toInt();
    if (m_answer.status == 200)
        return end(ProxyAnswer::Verdict::Open);
    if (m_answer.status == 407)
        return takeChallenge(head);
    end(ProxyAnswer::Verdict::Refused);
}

void ProxyCheck::takeChallenge(const QByteArray &head)
{
    const Challenge challenge = challengeIn(head);
    if (!challenge.basic && !challenge.digest) {
        m_answer.methods = challenge.methods.join(", "_L1);
        return end(ProxyAnswer::Verdict::MethodUnknown);
    }
    if (!m_proxy.signIn)
        return end(ProxyAnswer::Verdict::SignInNeeded);
    if (!m_authorization.isEmpty())
        return end(ProxyAnswer::Verdict::SignInRefused);
    if (challenge.digest) // the way is open as far as can be told without it
        return end(ProxyAnswer::Verdict::Open);
    m_authorization = basicAuthorization(m_proxy.signIn->user, m_proxy.signIn->password);
    ask();
}

void ProxyCheck::fail()
{
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        return end(ProxyAnswer::Verdict::NotFound);
    case QAbstractSocket::RemoteHostClosedError:
        return end(ProxyAnswer::Verdict::Closed);
    case QAbstractSocket::SocketTimeoutError:
        return end(ProxyAnswer::Verdict::Silent);
    default:
        return end(ProxyAnswer::Verdict::Unreachable);
    }
}

void ProxyCheck::end(ProxyAnswer::Verdict verdict)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    if (m_socket)
        m_socket->disconnect(this);
    m_answer.verdict = verdict;
    Q_EMIT answered(m_answer);
}

} // namespace umh

#include "moc_proxycheck.cpp"
