#include "remote/accountgate.h"

#include "remote/http/proxycheck.h"
#include "remote/http/proxysignins.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QHostInfo>

#include <utility>

namespace umh {
namespace {

/// Qt remembers a host for 60 s: as long as it does, it does not look it up again.
constexpr qint64 foundFor = 50'000; // ms

bool isAddress(const QString &host)
{
    return !QHostAddress(host).isNull() || host == QLatin1StringView("localhost");
}

} // namespace

AccountGate::AccountGate(std::chrono::milliseconds patience)
    : m_patience(patience)
{
    m_lookUpPatience.setSingleShot(true);
    connect(&m_lookUpPatience, &QTimer::timeout, this, [this] {
        stopAsking();
        close(Error{.kind = ErrorKind::HostNotFound});
    });
}

AccountGate::~AccountGate()
{
    stopAsking();
}

bool AccountGate::isOpen(const QUrl &url)
{
    m_url = url;
    Result<Proxy> found = systemProxy(url); // each time: a computer is carried from one network to another
    if (!found) {
        changeTo({}, found.error());
        return false;
    }
    // What a person gave is newer than what the environment has.
    if (std::optional<ProxySignIn> given = ProxySignIns::of(found->address()))
        found->signIn = std::move(given);
    const bool isStuck = m_answer && m_answer->verdict == ProxyAnswer::Verdict::NoWay;
    if (*found != m_proxy || isStuck)
        changeTo(std::move(*found), {});
    if (m_proxy.kind == Proxy::Kind::None)
        m_open = isAddress(url.host()) || (m_sinceFound.isValid() && !m_sinceFound.hasExpired(foundFor));
    return m_open;
}

void AccountGate::stopAsking()
{
    m_check.reset();
    m_lookUpPatience.stop();
    if (m_lookUp != 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, 0));
}

/// \a error: why there is no way at all.
void AccountGate::changeTo(Proxy proxy, const std::optional<Error> &error)
{
    const bool somebodyWaits = isAsking();
    stopAsking();
    m_proxy = std::move(proxy);
    m_answer.reset();
    if (error)
        m_answer = ProxyAnswer{.verdict = ProxyAnswer::Verdict::NoWay, .error = error};
    else if (m_proxy.kind != Proxy::Kind::None)
        m_answer = ProxyAnswer{.proxy = m_proxy.address(), .signedIn = m_proxy.signIn.has_value()};
    // Of Socks, Qt tells what it says.
    m_open = m_proxy.kind == Proxy::Kind::Socks5 || m_proxy.kind == Proxy::Kind::Socks5Local;
    makeWay({});
    if (somebodyWaits)
        ask();
}

void AccountGate::ask()
{
    if (isAsking())
        return;
    const bool isSettled = m_open || (m_answer && m_answer->verdict == ProxyAnswer::Verdict::NoWay);
    if (isSettled) {
        QMetaObject::invokeMethod(this, &AccountGate::answered, Qt::QueuedConnection);
    } else if (m_proxy.kind == Proxy::Kind::None) {
        // Qt would look it up for each call, and complain of those that did not wait for what comes of it.
        m_lookUpPatience.start(m_patience);
        m_lookUp = QHostInfo::lookupHost(m_url.host(QUrl::FullyEncoded), this, &AccountGate::takeHost);
    } else {
        m_check = std::make_unique<ProxyCheck>(m_proxy, m_url, m_patience);
        connect(m_check.get(), &ProxyCheck::answered, this, &AccountGate::take);
    }
}

void AccountGate::takeHost(const QHostInfo &host)
{
    if (host.lookupId() != m_lookUp)
        return; // called off while its answer was on its way
    m_lookUp = 0;
    m_lookUpPatience.stop();
    if (host.addresses().isEmpty()) {
        close(Error{.kind = ErrorKind::HostNotFound});
        return;
    }
    m_sinceFound.start();
    m_open = true;
    Q_EMIT answered();
}

void AccountGate::close(const Error &error)
{
    m_open = false;
    m_answer = ProxyAnswer{.verdict = ProxyAnswer::Verdict::NoWay, .error = error};
    Q_EMIT answered();
}

void AccountGate::take(const ProxyAnswer &answer)
{
    m_answer = answer;
    m_open = answer.verdict == ProxyAnswer::Verdict::Open;
    makeWay(m_check->authorization());
    m_check.release()->deleteLater(); // its signal is still on its way through
    Q_EMIT answered();
}

void AccountGate::forget()
{
    m_sinceFound.invalidate();
    if (m_proxy.kind == Proxy::Kind::Http)
        m_open = false;
}

/// \a authorization: the header that authenticates by Basic. Qt gets that as it is, so that it does not choose NTLM
/// where a proxy has both, and so that any password can be sent, not those in Latin 1 only.
void AccountGate::makeWay(const QByteArray &authorization)
{
    m_way = QNetworkProxy(QNetworkProxy::NoProxy);
    if (m_proxy.kind == Proxy::Kind::None)
        return;
    m_way.setType(m_proxy.kind == Proxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy);
    if (m_proxy.kind == Proxy::Kind::Socks5Local)
        m_way.setCapabilities(m_way.capabilities()
                              & ~QNetworkProxy::Capabilities(QNetworkProxy::HostNameLookupCapability));
    m_way.setHostName(m_proxy.host);
    m_way.setPort(m_proxy.port);
    if (!authorization.isEmpty()) {
        m_way.setRawHeader("Proxy-Authorization", authorization);
    } else if (m_proxy.signIn) {
        m_way.setUser(m_proxy.signIn->user);
        m_way.setPassword(m_proxy.signIn->password.text());
    }
}

} // namespace umh

#include "moc_accountgate.cpp"
