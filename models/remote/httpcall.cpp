#include "remote/httpcall.h"

#include "remote/accounterror.h"
#include "remote/answercontent.h"
#include "remote/retryafter.h"

#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

namespace umh {
namespace {

/// A shorter password is not looked for in errors: it would be found in any text.
constexpr qsizetype shortestSought = 4;
/// Where the credentials begin in the header: after "Basic ".
constexpr qsizetype headerStart = 6;

/// How long the server asked us to wait; nothing where it did not.
std::optional<milliseconds> askedPause(const ExchangeOutcome &outcome)
{
    if (outcome.status != 429 && outcome.status != 503)
        return std::nullopt;
    // By the server's own clock, as ours may be wrong.
    const QDateTime there = httpDate(outcome.date);
    return retryAfter(outcome.retryAfter, there.isValid() ? there : QDateTime::currentDateTimeUtc());
}

} // namespace

HttpCall::HttpCall(AccountSession &session, AccountRequest request, QObject *parent)
    : AccountCall(parent)
    , m_session(session)
    , m_request(std::move(request))
    , m_left(m_request.isList() ? session.limits.listDeadline : session.limits.totalDeadline)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // others may come early, and the server named its time
    connect(&m_pause, &QTimer::timeout, this, &HttpCall::start);
}

void HttpCall::start()
{
    if (m_ending)
        return;
    ++m_tried;
    m_redirects = 0;
    // A guid is a segment of the path: an empty one, or dots, would name another thing.
    const bool namesOne = std::none_of(m_request.path.begin(), m_request.path.end(), [](const QString &segment) {
        return segment.isEmpty() || segment == QLatin1StringView(".") || segment == QLatin1StringView("..");
    });
    if (!namesOne) {
        Error error;
        error.kind = ErrorKind::RequestRefused;
        error.detail = QStringLiteral("no guid");
        error.request = request();
        return endLater(error);
    }
    send(m_session.address.url(m_request.path));
}

void HttpCall::send(const QUrl &url)
{
    m_sinceSent.start();
    m_exchange = std::make_unique<AccountExchange>(m_session.network, m_request, url, m_session.limits, m_left);
    // Queued, both: what a slot does, be it to destroy the client, then never happens inside of Qt's reply.
    connect(m_exchange.get(), &AccountExchange::received, this, &AccountCall::progressed, Qt::QueuedConnection);
    connect(m_exchange.get(), &AccountExchange::ended, this, &HttpCall::onExchangeEnded, Qt::QueuedConnection);
}

void HttpCall::cancel()
{
    if (m_ending)
        return;
    m_cancelled = true;
    if (m_exchange)
        return m_exchange->giveUp(GivenUp::Cancelled);
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.request = request();
    endLater(error);
}

void HttpCall::onExchangeEnded()
{
    const ExchangeOutcome outcome = m_exchange->outcome();
    m_exchange.reset();
    m_left = std::max(m_left - milliseconds(m_sinceSent.elapsed()), milliseconds(0));
    if (followRedirect(outcome))
        return;
    std::optional<Error> error = accountError(outcome, m_request, m_session.limits);
    if (!error)
        return end(AccountReply{outcome.status, outcome.body});
    if (m_cancelled && !m_request.isChange()) {
        error->kind = ErrorKind::Cancelled; // a failure that came first by a hair
        error->detail.clear();
    }
    if (!tryAgain(outcome, *error))
        end(withoutSecrets(*error, outcome));
}

/// Goes where \a outcome leads, if we may.
bool HttpCall::followRedirect(const ExchangeOutcome &outcome)
{
    const bool redirects = outcome.status == 301 || outcome.status == 302 || outcome.status == 303
        || outcome.status == 307 || outcome.status == 308;
    const QUrl &target = outcome.redirect;
    if (!redirects || m_request.isChange() || m_cancelled || !target.isValid() || !target.userInfo().isEmpty()
        || !sameOrigin(target, m_session.address.url({})) || m_redirects == m_session.limits.redirects)
        return false;
    ++m_redirects;
    send(target);
    return true;
}

/// Starts to wait for another try, if there is to be one.
bool HttpCall::tryAgain(const ExchangeOutcome &outcome, const Error &error)
{
    if (m_cancelled || m_request.isChange() || m_tried >= m_session.limits.tries || m_left.count() == 0
        || !isPassing(outcome, error))
        return false;
    const milliseconds pause =
        askedPause(outcome).value_or(backOff(m_tried, m_session.limits, QRandomGenerator::global()->generateDouble()));
    if (pause > m_session.limits.longestPause)
        return false;
    m_pause.start(pause);
    return true;
}

void HttpCall::endLater(const Error &error)
{
    m_ending = true;
    m_pause.stop();
    QMetaObject::invokeMethod(
        this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void HttpCall::end(const Result<AccountReply> &result)
{
    m_ending = true;
    const QPointer<HttpCall> self(this); // a slot may destroy the client
    Q_EMIT ended(this);
    Q_EMIT finished(result);
    if (self)
        deleteLater();
}

/// A server can put what we sent it into its answer. Where its words were cut short, half of a secret may be left of
/// them, so the answer itself is looked at.
Error HttpCall::withoutSecrets(Error error, const ExchangeOutcome &outcome) const
{
    QString text = error.detail;
    if (text.endsWith(u'…'))
        text += QString::fromUtf8(AnswerBeginning(*outcome.body).bytes());
    QString password = m_session.password.text();
    const QString header = QString::fromLatin1(m_session.network.authorization().sliced(headerStart));
    if (text.contains(header) || (password.size() >= shortestSought && text.contains(password)))
        error.detail.clear();
    Secret::wipe(password);
    return error;
}

} // namespace umh
