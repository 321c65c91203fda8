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

/// What a person is told of; for less it is not worth to look at a clock.
constexpr std::chrono::minutes shortestTold{1};
constexpr std::chrono::days longestTold{366};

/// Whether the account takes no more for now, whatever it is asked.
bool isRefused(const ExchangeOutcome &outcome)
{
    return outcome.status == 429 || outcome.status == 503;
}

/// Whether the account itself has answered, be it with no.
bool hasAnswered(const ExchangeOutcome &outcome)
{
    return outcome.status != 0 && outcome.status != 502 && outcome.status != 504;
}

/// How long the server asked us to wait; nothing where it did not.
std::optional<milliseconds> askedPause(const ExchangeOutcome &outcome)
{
    if (!isRefused(outcome))
        return std::nullopt;
    // By the server's own clock, as ours may be wrong.
    const QDateTime there = httpDate(outcome.date);
    return retryAfter(outcome.retryAfter, there.isValid() ? there : QDateTime::currentDateTimeUtc());
}

/// When the account wants to be asked again, by our own clock; invalid where it did not say, or that is at once.
QDateTime whenToComeAgain(const ExchangeOutcome &outcome)
{
    const std::optional<milliseconds> pause = askedPause(outcome);
    if (!pause || *pause < shortestTold || *pause > longestTold)
        return {};
    return QDateTime::currentDateTimeUtc().addMSecs(pause->count());
}

} // namespace

HttpCall::HttpCall(AccountSession &session, AccountRequest request, QObject *parent)
    : AccountCall(parent)
    , m_session(session)
    , m_request(std::move(request))
    , m_left(m_request.isList() ? session.limits.listDeadline : session.limits.totalDeadline)
    , m_refusalsBefore(session.pace.refusals())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT wantsAnotherTurn(this); });
}

void HttpCall::start()
{
    if (m_ending)
        return;
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
    if (m_url.isEmpty())
        m_url = m_session.address.url(m_request.path);
    send();
}

void HttpCall::send()
{
    m_sentAt = m_session.now();
    m_session.pace.sent(m_sentAt);
    m_exchange = std::make_unique<AccountExchange>(m_session.network, m_request, m_url, m_session.limits, m_left);
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
    const auto took = std::chrono::duration_cast<milliseconds>(m_session.now() - m_sentAt);
    m_left = std::max(m_left - took, milliseconds(0));
    notePace(outcome);
    if (followRedirect(outcome))
        return;
    std::optional<Error> error = accountError(outcome, m_request, m_session.limits);
    if (!error)
        return end(AccountReply{outcome.status, outcome.body});
    if (m_cancelled && !m_request.isChange()) {
        error->kind = ErrorKind::Cancelled; // a failure that came first by a hair
        error->detail.clear();
    }
    if (tryAgain(outcome, *error))
        return;
    error->until = whenToComeAgain(outcome);
    end(withoutSecrets(*error, outcome));
}

/// What the pace of all calls can learn from it.
void HttpCall::notePace(const ExchangeOutcome &outcome)
{
    if (isRefused(outcome))
        m_session.pace.refused(m_sentAt, m_session.now(), askedPause(outcome));
    else if (hasAnswered(outcome))
        m_session.pace.gotThrough(m_sentAt, m_session.now());
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
    m_url = target;
    Q_EMIT wantsAnotherTurn(this);
    return true;
}

/// Wants another turn, now or later, if there is to be another try.
bool HttpCall::tryAgain(const ExchangeOutcome &outcome, const Error &error)
{
    const AccountLimits &limits = m_session.limits;
    if (m_cancelled || m_request.isChange() || m_left.count() == 0 || !isPassing(outcome, error))
        return false;
    m_url.clear();
    m_redirects = 0;
    if (isRefused(outcome)) {
        const bool inVain = m_session.pace.refusalsInVain(m_refusalsBefore) >= limits.tries;
        if (inVain || askedPause(outcome).value_or(milliseconds(0)) > limits.longestPause)
            return false;
        Q_EMIT wantsAnotherTurn(this); // which comes when the account takes more
        return true;
    }
    if (++m_failures >= limits.tries)
        return false;
    m_pause.start(backOff(m_failures, limits, QRandomGenerator::global()->generateDouble()));
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
