#include "remote/httpcall.h"

#include "remote/accounterror.h"
#include "remote/http/answercontent.h"
#include "remote/http/httptext.h"

#include <QtCore/QPointer>
#include <QtCore/QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

namespace umh {
namespace {

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

/// Whether a redirect of that \a status leaves the method and the body as they are.
bool keepsMethod(int status)
{
    return status == 307 || status == 308;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || keepsMethod(status);
}

/// Only the first part of a list.
Error incomplete(const QString &detail, const QUrl &rest = {})
{
    return Error{.kind = ErrorKind::AnswerIncomplete, .detail = detail, .path = addressInWords(rest)};
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

HttpCall::HttpCall(CallContext &context, AccountRequest request, QObject *parent)
    : AccountCall(parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_left(m_request.isList() ? context.limits.listDeadline : context.limits.totalDeadline)
    , m_refusalsBefore(context.pace.refusals())
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
        error.account = m_context.address.toString();
        return endLater(error);
    }
    if (m_url.isEmpty())
        m_url = m_context.address.url(m_request.path);
    send();
}

void HttpCall::send()
{
    m_sentAt = m_context.now();
    m_context.pace.sent(m_sentAt);
    m_seen += m_url;
    const qint64 before = m_list ? m_list->size() : 0;
    AccountLimits limits = m_context.limits;
    limits.listBytes -= before;
    limits.listFirstByte -= m_inVain;
    m_exchange = std::make_unique<AccountExchange>(m_context.network, m_request, m_url, limits, m_left);
    // Queued, both: what a slot does, be it to destroy the client, then never happens inside of Qt's reply.
    connect(
        m_exchange.get(), &AccountExchange::received, this,
        [this, before](qint64 bytes) { Q_EMIT progressed(before + bytes); }, Qt::QueuedConnection);
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
    error.account = m_context.address.toString();
    endLater(error);
}

void HttpCall::onExchangeEnded()
{
    ExchangeOutcome outcome = m_exchange->outcome();
    m_exchange.reset();
    const auto took = std::chrono::duration_cast<milliseconds>(m_context.now() - m_sentAt);
    m_left = std::max(m_left - took, milliseconds(0));
    if (outcome.status < 200 || outcome.status >= 300)
        m_inVain += took;
    notePace(outcome);
    if (followRedirect(outcome))
        return;
    std::optional<Error> error = accountError(outcome, m_request, m_context.limits);
    if (!error)
        return takeAnswer(outcome);
    // Who redirects a change has not made it.
    if (m_cancelled && (!m_request.isChange() || error->kind == ErrorKind::RedirectRefused)) {
        error->kind = ErrorKind::Cancelled; // a failure that came first by a hair
        error->detail.clear();
        error->path.clear();
    }
    if (tryAgain(outcome, *error))
        return;
    error->until = whenToComeAgain(outcome);
    error->account = m_context.address.toString();
    end(withoutSecrets(*error, outcome));
}

/// What the pace of all calls can learn from it.
void HttpCall::notePace(const ExchangeOutcome &outcome)
{
    if (isRefused(outcome))
        m_context.pace.refused(m_sentAt, m_context.now(), askedPause(outcome));
    else if (hasAnswered(outcome))
        m_context.pace.gotThrough(m_sentAt, m_context.now(), m_context.waiting);
}

/// Goes where \a outcome leads, if we may; else notes in it why not. A change is sent anew: who redirects it has not
/// made it.
bool HttpCall::followRedirect(ExchangeOutcome &outcome)
{
    const QUrl &target = outcome.redirect;
    if (!isRedirect(outcome.status) || m_cancelled || outcome.givenUp == GivenUp::Cancelled || !m_context.mayAsk(target)
        || (m_request.isChange() && !keepsMethod(outcome.status)))
        return false;
    if (m_redirects == m_context.limits.redirects) {
        outcome.whyNotFollowed = m_seen.contains(target) ? QStringLiteral("in a circle") : QStringLiteral("too many");
        return false;
    }
    ++m_redirects;
    m_url = target;
    Q_EMIT wantsAnotherTurn(this);
    return true;
}

/// What the caller gets: \a body, and what the answer said beside it.
AccountReply HttpCall::replyOf(const ExchangeOutcome &outcome, const std::shared_ptr<QIODevice> &body) const
{
    return {.status = outcome.status,
            .body = body,
            .date = httpDate(outcome.date),
            .zone = m_context.habits.zone,
            .secrets = m_context.secrets};
}

void HttpCall::takeAnswer(const ExchangeOutcome &outcome)
{
    if (m_request.isList())
        takePage(outcome);
    else
        end(replyOf(outcome, outcome.body));
}

/// Adds what came to the list, and goes on with the next page where the account announces one.
void HttpCall::takePage(const ExchangeOutcome &outcome)
{
    ++m_pages;
    Status taken;
    if (!m_list)
        m_list = outcome.body;
    else
        taken = appendPage(*m_list, *outcome.body);
    const bool hasMore = outcome.paging.hasMore || outcome.paging.pages.value_or(0) > m_pages;
    if (taken && !hasMore) {
        m_list->seek(0);
        AccountReply whole = replyOf(outcome, m_list);
        whole.elements = outcome.paging.elements;
        return end(whole);
    }
    if (taken)
        taken = m_cancelled ? Status(Error{.kind = ErrorKind::Cancelled}) : goToNextPage(outcome.paging);
    if (taken)
        return;
    Error error = taken.error();
    error.request = request();
    error.account = m_context.address.toString();
    end(withoutSecrets(error, outcome));
}

Status HttpCall::goToNextPage(const ListPaging &paging)
{
    const QUrl &next = paging.next;
    if (next.isEmpty())
        return incomplete(QStringLiteral("only one of several pages"));
    if (!m_context.mayAsk(next))
        return incomplete(QStringLiteral("the next page is at another address"), next);
    if (m_seen.contains(next))
        return incomplete(QStringLiteral("its pages lead in a circle"), next);
    if (m_pages == m_context.limits.pages)
        return incomplete(QStringLiteral("too many pages"));
    if (m_left.count() == 0)
        return Error{.kind = ErrorKind::TimedOut, .detail = secondsInWords(m_context.limits.listDeadline)};
    m_page = next;
    m_url = next;
    m_failures = 0;
    m_redirects = 0;
    Q_EMIT wantsAnotherTurn(this);
    return {};
}

/// Wants another turn, now or later, if there is to be another try.
bool HttpCall::tryAgain(const ExchangeOutcome &outcome, const Error &error)
{
    const AccountLimits &limits = m_context.limits;
    if (m_cancelled || m_request.isChange() || m_left.count() == 0 || !isPassing(outcome, error))
        return false;
    if (m_request.isList() && m_inVain >= limits.listFirstByte)
        return false; // who keeps us waiting for so long only to fail would do so again
    m_url = m_page;
    m_redirects = 0;
    if (isRefused(outcome)) {
        const bool inVain = m_context.pace.refusalsInVain(m_refusalsBefore) >= limits.tries;
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
/// them, so the answer itself is looked at. Of the words nothing is kept then but a status at their beginning.
Error HttpCall::withoutSecrets(Error error, const ExchangeOutcome &outcome) const
{
    QString text = error.detail;
    if (text.endsWith(u'…'))
        text += QString::fromUtf8(AnswerBeginning(*outcome.body).bytes());
    if (m_context.secrets->areIn(text))
        error.detail = outcome.status >= 300 ? QString::number(outcome.status) : QString();
    if (m_context.secrets->areIn(error.path))
        error.path.clear();
    return error;
}

} // namespace umh

#include "moc_httpcall.cpp"
