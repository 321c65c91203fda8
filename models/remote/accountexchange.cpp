#include "remote/accountexchange.h"

#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "remote/http/tlstrust.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// How much Qt may hold of what came before it stops to read from the connection. Small, because Qt unpacks that much
/// in one go: with 1 MiB the thread stood still for up to 40 ms.
constexpr qint64 bytesHeld = qint64(64) * 1024;
constexpr qint64 bytesAtOnce = qint64(64) * 1024;
constexpr qint64 bytesInARow = qint64(512) * 1024;
/// How much is kept of an answer that says no; enough for its message.
constexpr qint64 bytesOfError = qint64(64) * 1024;

/// OpenSSL's words, of which Qt keeps nothing else.
TlsFault tlsFault(const QString &words)
{
    const auto speakOf = [&words](std::initializer_list<QLatin1StringView> reasons) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&words](QLatin1StringView reason) { return words.contains(reason); });
    };
    if (speakOf({"protocol version"_L1, "unsupported protocol"_L1, "version too low"_L1}))
        return TlsFault::OldProtocol;
    if (speakOf(
            {"wrong version number"_L1, "packet length too long"_L1, "record layer failure"_L1, "unknown protocol"_L1}))
        return TlsFault::NotTls;
    return TlsFault::Other;
}

} // namespace

AccountExchange::AccountExchange(AccountNetwork &network, const AccountRequest &request, const QUrl &url,
                                 const AccountLimits &limits, std::chrono::milliseconds deadline)
    : m_network(network)
    , m_limits(limits)
    , m_list(request.isList())
{
    m_outcome.encrypted = url.scheme() == "https"_L1;
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &AccountExchange::readOn);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_limits.transferTimeout);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_outcome.silence = m_silence.intervalAsDuration();
        giveUp(GivenUp::Silent);
    });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(GivenUp::TooSlow); });
    m_deadline.start();

    AccountGate &gate = m_network.gate();
    if (gate.isOpen(url)) {
        begin(request, url);
        return;
    }
    m_outcome.begun = false;
    connect(
        &gate, &AccountGate::answered, this,
        [this, request, url] {
            if (m_ended)
                return;
            if (m_network.gate().isOpen())
                begin(request, url);
            else
                end();
        },
        Qt::SingleShotConnection);
    gate.ask();
}

AccountExchange::~AccountExchange()
{
    if (m_sent.reply)
        m_sent.reply->disconnect(this); // it might say that it has finished, while it is deleted
}

/// The way is open.
void AccountExchange::begin(const AccountRequest &request, const QUrl &url)
{
    m_outcome.begun = true;
    m_sent = m_network.send(request, url);
    QNetworkReply *reply = m_sent.reply.get();
    if (!m_outcome.encrypted)
        boundMemory();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &AccountExchange::alive);
    connect(reply, &QNetworkReply::requestSent, this, &AccountExchange::noteConnection);
    connect(reply, &QNetworkReply::metaDataChanged, this, &AccountExchange::noteConnection);
    connect(reply, &QNetworkReply::encrypted, this, &AccountExchange::checkCertificate);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_outcome.tlsErrors = errors; });
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        if (!m_rest.isActive())
            readOn();
    });
    connect(reply, &QNetworkReply::requestSent, this, &AccountExchange::awaitFirstByte);
    connect(reply, &QNetworkReply::errorOccurred, this, &AccountExchange::noteError);
    connect(reply, &QNetworkReply::finished, this, &AccountExchange::finish);
    m_silence.start();
}

/// From now on Qt holds no more than a little of the answer. Not before there is a secure connection, where there is to
/// be one: Qt (6.4 to 6.8) then tells a connection that there is something to read that has nothing yet to read it
/// with, and crashes, if a proxy has just asked for a password. On a fresh connection encrypted() comes before the
/// request is sent, and Qt waits for it; on one that is used again there is only requestSent().
void AccountExchange::boundMemory()
{
    if (m_sent.reply->readBufferSize() == 0)
        m_sent.reply->setReadBufferSize(bytesHeld);
}

void AccountExchange::giveUp(GivenUp why)
{
    if (m_ended || m_outcome.givenUp != GivenUp::No)
        return;
    m_outcome.givenUp = why; // first: abort() finishes the reply on the spot, and does not say why
    if (m_finished || !m_sent.reply)
        return end();
    // A reply has one error, and Qt warns of a second; after abort() what Qt's thread has said meanwhile comes too
    // late.
    if (m_sent.reply->error() != QNetworkReply::NoError)
        return end();
    m_sent.reply->abort();
    QCoreApplication::removePostedEvents(m_sent.reply.get(), QEvent::MetaCall);
}

/// There is a connection with the account now.
void AccountExchange::noteConnection()
{
    m_written = true;
    boundMemory();
    alive();
}

void AccountExchange::alive()
{
    m_silence.start(m_limits.transferTimeout);
}

/// The account has it all now, and may have much to count before it answers with a list.
void AccountExchange::awaitFirstByte()
{
    if (m_list && m_limits.listFirstByte > m_limits.transferTimeout)
        m_silence.start(m_limits.listFirstByte);
}

/// Qt waits for us here, before it sends the request. It has checked the certificate, but takes its common name also
/// where alternative names say otherwise.
void AccountExchange::checkCertificate()
{
    const QNetworkReply &reply = *m_sent.reply;
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    if (!isMadeOutTo(certificate, reply.url().host())) {
        m_outcome.tlsErrors = {QSslError(QSslError::HostNameMismatch, certificate)};
        giveUp(GivenUp::WrongHost);
        return;
    }
    m_sawEncryption = true;
    noteConnection();
}

void AccountExchange::noteHeaders()
{
    const QNetworkReply &reply = *m_sent.reply;
    m_outcome.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.contentType = reply.rawHeader("Content-Type");
    m_outcome.contentEncoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (m_outcome.contentEncoding == "x-gzip" && !m_gunzip)
        m_gunzip = std::make_unique<Gunzip>();
    m_outcome.retryAfter = reply.rawHeader("Retry-After");
    m_outcome.date = reply.rawHeader("Date");
    const QUrl location = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode);
    if (!location.isEmpty() && location.isValid())
        m_outcome.redirect = reply.url().resolved(location);
    if (m_list)
        m_outcome.paging = listPaging(reply.rawHeaderPairs(), reply.url());
}

/// Reads what is there, but not for long: what comes packed can be many times as much, and the thread has other things
/// to do as well.
void AccountExchange::readOn()
{
    if (m_ended || m_outcome.givenUp != GivenUp::No)
        return;
    alive();
    noteHeaders();
    const qint64 before = m_bytes;
    const bool thereIsMore = readSome();
    if (isGood() && m_bytes != before && m_outcome.givenUp == GivenUp::No)
        Q_EMIT received(m_bytes);
    if (thereIsMore && m_outcome.givenUp == GivenUp::No)
        m_rest.start();
    else if (m_finished || m_unreadable)
        end();
}

/// Returns whether there may be more.
bool AccountExchange::readSome()
{
    const qint64 most = m_list && isGood() ? m_limits.listBytes : m_limits.otherBytes;
    for (qint64 read = 0; read < bytesInARow;) {
        const QByteArray bytes = nextBytes();
        if (bytes.isEmpty())
            return false;
        read += bytes.size();
        m_bytes += bytes.size();
        if (m_bytes > most)
            giveUp(GivenUp::TooLarge);
        else if (!keep(bytes))
            giveUp(GivenUp::NoFile);
        if (m_outcome.givenUp != GivenUp::No)
            return false;
    }
    return true;
}

/// The next bytes of the answer, unpacked; empty where none are there.
QByteArray AccountExchange::nextBytes()
{
    if (!m_gunzip)
        return m_sent.reply->read(bytesAtOnce);
    QByteArray bytes = m_gunzip->read(bytesAtOnce);
    while (bytes.isEmpty() && !m_gunzip->hasFailed()) {
        const QByteArray packed = m_sent.reply->read(bytesAtOnce);
        if (packed.isEmpty())
            break;
        m_gunzip->feed(packed);
        bytes = m_gunzip->read(bytesAtOnce);
    }
    m_unreadable = m_unreadable || m_gunzip->hasFailed();
    return bytes;
}

/// Adds \a bytes to the body. False where that failed, which fileFault tells of.
bool AccountExchange::keep(const QByteArray &bytes)
{
    if (!m_outcome.body) {
        m_outcome.body = makeBody();
        m_file = qobject_cast<QTemporaryFile *>(m_outcome.body.get());
    }
    if (!isGood() && m_outcome.body->size() >= bytesOfError)
        return true;
    if (!m_outcome.body->isOpen())
        return false;
    if (m_outcome.body->write(bytes) == bytes.size())
        return true;
    m_outcome.fileFault = errno;
    return false;
}

/// Whether all of the body is where it should be.
bool AccountExchange::isKept()
{
    if (!m_outcome.body->isOpen())
        return false;
    if (!m_file || m_file->flush())
        return true;
    m_outcome.fileFault = errno;
    return false;
}

std::shared_ptr<QIODevice> AccountExchange::makeBody()
{
    if (m_list && isGood()) {
        // On Linux it never has a name, so nobody else can open it; elsewhere only its owner can.
        auto file = std::make_shared<QTemporaryFile>(temporaryFolder() + "/user-management-hub"_L1);
        if (!file->open())
            m_outcome.fileFault = whyNoFile(temporaryFolder());
        return file;
    }
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    return buffer;
}

/// As ExchangeOutcome::complete. Qt (6.4) checks the length, but not where the connection is lost while what had come
/// before still waits to be read.
std::optional<bool> AccountExchange::isComplete() const
{
    if (m_gunzip)
        return m_gunzip->hasEnded();
    const QNetworkReply &reply = *m_sent.reply;
    bool announced = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&announced);
    if (!announced || reply.hasRawHeader("Content-Encoding"))
        return std::nullopt;
    return m_bytes == length;
}

/// After something that it could not unpack, Qt (6.4) neither reads on nor finishes.
void AccountExchange::noteError(QNetworkReply::NetworkError error)
{
    noteHeaders();
    m_unreadable =
        error == QNetworkReply::UnknownContentError && isGood(); // Qt's word for some of those that say no, too
    if (m_unreadable)
        m_rest.start();
}

/// Qt has finished, by itself or because we gave up.
void AccountExchange::finish()
{
    m_finished = true;
    if (m_outcome.givenUp != GivenUp::No)
        end();
    else if (!m_rest.isActive())
        readOn();
}

/// What Qt says of it in the end.
void AccountExchange::noteEnd()
{
    // Not before everything is read: that an answer cannot be unpacked shows only then.
    if (m_outcome.givenUp == GivenUp::No)
        m_outcome.fault = m_sent.reply->error();
    if (m_unreadable && m_outcome.fault == QNetworkReply::NoError)
        m_outcome.fault = QNetworkReply::UnknownContentError;
    if (m_outcome.fault == QNetworkReply::SslHandshakeFailedError)
        m_outcome.tlsFault = tlsFault(m_sent.reply->errorString());
    noteHeaders();
    m_outcome.complete = isComplete();
    if (!m_written && m_outcome.fault != QNetworkReply::NoError)
        m_network.gate().forget();
}

void AccountExchange::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    m_deadline.stop();
    m_outcome.proxy = m_network.gate().answer();
    if (m_sent.reply)
        noteEnd();
    m_outcome.written = m_written;
    m_outcome.neverSent = !m_outcome.begun || (m_outcome.encrypted && !m_sawEncryption);
    if (!m_outcome.body)
        m_outcome.body = makeBody();
    if (m_outcome.givenUp == GivenUp::No && !isKept())
        m_outcome.givenUp = GivenUp::NoFile;
    if (m_outcome.body->isOpen())
        m_outcome.body->seek(0);
    Q_EMIT ended();
}

} // namespace umh

#include "moc_accountexchange.cpp"
