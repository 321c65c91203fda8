#include "remote/accounterror.h"

#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "remote/http/answercontent.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>
#include <QtNetwork/QSslCertificate>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Error makeError(ErrorKind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

qint64 mostBytes(const AccountRequest &request, const AccountLimits &limits)
{
    return request.isList() ? limits.listBytes : limits.otherBytes;
}

/// \a isAccounts: whether it is the account that says so, and not something in between, which knows nothing of its
/// things and rights.
ErrorKind kindOfStatus(int status, bool isAccounts, const AccountRequest &request)
{
    switch (status) {
    case 401:
        return ErrorKind::SignInRefused;
    case 403:
        return isAccounts ? ErrorKind::Forbidden : ErrorKind::RefusedOnTheWay;
    case 404:
        return request.namesAThing() && isAccounts ? ErrorKind::NotAtAccount : ErrorKind::NotThisApi;
    case 407:
        return ErrorKind::ProxyFailed;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        return status >= 500 ? ErrorKind::ServerFailed : ErrorKind::RequestRefused;
    }
}

/// The error of a redirect that was not followed, and of its relatives.
Error redirectError(const ExchangeOutcome &outcome, const AccountRequest &request)
{
    const QString status = QString::number(outcome.status);
    const bool leads = outcome.status <= 303 || outcome.status == 307 || outcome.status == 308;
    // "See other" is said of a change that was made. The others of these make no sense as an answer to us.
    if (request.isChange() && (outcome.status == 303 || !leads))
        return makeError(ErrorKind::OutcomeUnknown, u"an answer that no account gives: "_s + status);
    if (!leads)
        return makeError(ErrorKind::NotThisApi, status);
    Error error = makeError(ErrorKind::RedirectRefused, outcome.whyNotFollowed);
    error.path = addressInWords(outcome.redirect);
    if (error.path.isEmpty() && error.detail.isEmpty())
        error.detail = status;
    return error;
}

/// The error of an answer that is none of 2xx.
Error statusError(const ExchangeOutcome &outcome, const AccountRequest &request)
{
    if (outcome.status < 400)
        return redirectError(outcome, request);
    const AnswerBeginning beginning(*outcome.body);
    const bool html = beginning.isHtml() || isHtmlType(outcome.contentType);
    const QString message = html ? QString() : serverMessage(beginning.bytes());
    const QString status = QString::number(outcome.status);
    const bool isAccounts = beginning.firstByte() == '\0' || mayBeJson(*outcome.body, outcome.contentType, true);
    // What servers say to plain HTTP at the port of HTTPS, each in its own words.
    if (outcome.status == 400 && !outcome.encrypted && !isAccounts
        && (beginning.bytes().contains("HTTPS") || beginning.bytes().contains("SSL")))
        return makeError(ErrorKind::NotThisApi, u"not HTTP, perhaps HTTPS"_s);
    return makeError(kindOfStatus(outcome.status, isAccounts && !html, request),
                     message.isEmpty() ? status : status + ": "_L1 + message);
}

/// What is wrong with an answer for its status alone, one of 2xx; nothing where it fits. Only 200 holds all that was
/// asked for, and only some say that a change was made.
std::optional<Error> successError(const ExchangeOutcome &outcome, const AccountRequest &request)
{
    const int status = outcome.status;
    if (request.isChange()) {
        const bool makes = request.verb == "POST";
        if (status == 200 || status == (makes ? 201 : 204))
            return std::nullopt;
        // Where something comes with it, that says whether it was made, and holds what cannot be had again.
        if (makes && status != 206 && AnswerBeginning(*outcome.body).firstByte() != '\0')
            return std::nullopt;
        return makeError(ErrorKind::OutcomeUnknown,
                         status == 202 ? u"accepted, but not carried out yet: 202"_s
                                       : u"an answer that no account gives: %1"_s.arg(status));
    }
    // Of what belongs to one thing there may be nothing.
    if (status == 200 || (status == 204 && request.about == AccountRequest::About::ListOfOne))
        return std::nullopt;
    return makeError(status == 206 ? ErrorKind::AnswerIncomplete : ErrorKind::NotThisApi, QString::number(status));
}

/// How the account has packed its answer, where that is none of what can be unpacked; null else.
QByteArray unknownPacking(const ExchangeOutcome &outcome)
{
    // What Qt can unpack differs; where it has, the content is there.
    const char first = AnswerBeginning(*outcome.body).firstByte();
    const bool isPlain = first == '{' || first == '[' || first == '<' || first == '\0';
    return isPlain || outcome.contentEncoding.isEmpty() ? QByteArray() : outcome.contentEncoding;
}

/// The error of an exchange that we ended ourselves.
Error givenUpError(const ExchangeOutcome &outcome, const AccountRequest &request, const AccountLimits &limits)
{
    switch (outcome.givenUp) {
    case GivenUp::No:
        break;
    case GivenUp::Cancelled:
        return makeError(ErrorKind::Cancelled);
    case GivenUp::Silent:
        return makeError(ErrorKind::TimedOut, secondsInWords(outcome.silence));
    case GivenUp::TooSlow:
        return makeError(ErrorKind::TimedOut,
                         secondsInWords(request.isList() ? limits.listDeadline : limits.totalDeadline));
    case GivenUp::TooLarge:
        return makeError(ErrorKind::AnswerTooLarge, QString::number(mostBytes(request, limits)));
    case GivenUp::WrongHost:
        return makeError(ErrorKind::CertificateUntrusted, certificateProblem(outcome.tlsErrors));
    case GivenUp::NoFile:
        return fileError(outcome.fileFault, temporaryFolder());
    }
    return makeError(ErrorKind::Unexpected);
}

QString inWords(TlsFault fault)
{
    switch (fault) {
    case TlsFault::OldProtocol:
        return u"only an old version of TLS"_s;
    case TlsFault::NotTls:
        return u"not TLS, perhaps plain HTTP"_s;
    case TlsFault::Other:
        break;
    }
    return u"no secure connection could be agreed on"_s;
}

/// The error that \a answer of a proxy is. Its own words are not repeated: they are its makers', and may quote us.
Error proxyError(const ProxyAnswer &answer)
{
    switch (answer.verdict) {
    case ProxyAnswer::Verdict::NoWay:
        return *answer.error;
    case ProxyAnswer::Verdict::NotFound:
        return makeError(ErrorKind::ProxyFailed, u"not found"_s);
    case ProxyAnswer::Verdict::Unreachable:
        return makeError(ErrorKind::ProxyFailed, u"connection refused"_s);
    case ProxyAnswer::Verdict::Closed:
        return makeError(ErrorKind::ProxyFailed, u"connection closed"_s);
    case ProxyAnswer::Verdict::Silent:
        return makeError(ErrorKind::ProxyFailed, u"no answer"_s);
    case ProxyAnswer::Verdict::NotAProxy:
        return makeError(ErrorKind::ProxyFailed, u"no proxy"_s);
    case ProxyAnswer::Verdict::Refused: {
        // 404 is what a proxy says where it does not find the account.
        const bool couldNot = answer.status >= 500 || answer.status == 404;
        return makeError(couldNot ? ErrorKind::ProxyFailed : ErrorKind::ProxyRefused, QString::number(answer.status));
    }
    case ProxyAnswer::Verdict::SignInNeeded:
        return makeError(ErrorKind::ProxySignInNeeded, answer.proxy);
    case ProxyAnswer::Verdict::SignInRefused:
        return makeError(ErrorKind::ProxySignInRefused, answer.proxy);
    case ProxyAnswer::Verdict::MethodUnknown:
        return makeError(ErrorKind::ProxyMethodUnknown, answer.methods);
    case ProxyAnswer::Verdict::Open:
    case ProxyAnswer::Verdict::Failed:
        break;
    }
    return makeError(ErrorKind::ProxyFailed);
}

/// What Qt's \a fault says of \a proxy, before there was a connection with the account. Qt has no word for most of it.
Error proxyFault(QNetworkReply::NetworkError fault, ProxyAnswer proxy)
{
    using Verdict = ProxyAnswer::Verdict;
    switch (fault) {
    case QNetworkReply::ProxyConnectionRefusedError:
        proxy.verdict = Verdict::Unreachable;
        break;
    case QNetworkReply::ProxyConnectionClosedError:
        proxy.verdict = Verdict::Closed;
        break;
    case QNetworkReply::ProxyNotFoundError:
        proxy.verdict = Verdict::NotFound;
        break;
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        proxy.verdict = Verdict::Silent;
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        proxy.verdict = proxy.signedIn ? Verdict::SignInRefused : Verdict::SignInNeeded;
        break;
    default:
        proxy.verdict = Verdict::Failed;
        break;
    }
    return proxyError(proxy);
}

/// The error of a connection that could not be made, or ended early. Never by errorString(), which may quote a URL.
Error networkError(const ExchangeOutcome &outcome)
{
    // Only the proxy knows whether the account is there; but what goes wrong while a secure connection is agreed on is
    // between the account and us.
    const bool betweenUs = outcome.fault == QNetworkReply::SslHandshakeFailedError
        || outcome.fault == QNetworkReply::RemoteHostClosedError;
    if (outcome.proxy && !outcome.written && !betweenUs)
        return proxyFault(outcome.fault, *outcome.proxy);
    switch (outcome.fault) {
    case QNetworkReply::ConnectionRefusedError:
        return makeError(ErrorKind::ConnectionRefused);
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return makeError(ErrorKind::HostNotFound);
    case QNetworkReply::TimeoutError: // the system's own, while connecting
        return makeError(ErrorKind::TimedOut);
    case QNetworkReply::SslHandshakeFailedError:
        return outcome.tlsErrors.isEmpty()
            ? makeError(ErrorKind::NotThisApi, inWords(outcome.tlsFault))
            : makeError(ErrorKind::CertificateUntrusted, certificateProblem(outcome.tlsErrors));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return proxyFault(outcome.fault, outcome.proxy.value_or(ProxyAnswer{}));
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return makeError(ErrorKind::NotThisApi, outcome.encrypted ? u"not HTTP"_s : u"not HTTP, perhaps HTTPS"_s);
    case QNetworkReply::UnknownContentError:
        return makeError(ErrorKind::NotThisApi, u"could not be unpacked"_s);
    case QNetworkReply::UnknownNetworkError: // no route, one that broke, or a proxy that cannot go on
        if (!outcome.neverSent)
            return makeError(ErrorKind::ConnectionLost);
        return makeError(ErrorKind::HostNotFound);
    default:
        return makeError(ErrorKind::ConnectionLost);
    }
}

bool isOutOfTime(GivenUp why)
{
    return why == GivenUp::Silent || why == GivenUp::TooSlow;
}

/// Whether the account cannot have received a change that ended with \a error.
bool neverArrived(const ExchangeOutcome &outcome, const Error &error)
{
    if (outcome.givenUp == GivenUp::WrongHost || !outcome.begun)
        return true;
    if (outcome.givenUp != GivenUp::No)
        return false; // what the network's thread had sent by then, nobody can say
    switch (error.kind) {
    case ErrorKind::ConnectionRefused:
    case ErrorKind::HostNotFound:
        return true;
    default:
        return outcome.neverSent;
    }
}

/// Why nobody knows whether a change has happened, in words, from the error that it would be for a GET.
QString whyUnknown(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TimedOut:
        return error.detail.isEmpty() ? u"no answer in time"_s : u"no answer within %1 s"_s.arg(error.detail);
    case ErrorKind::Cancelled:
        return u"cancelled before the answer"_s;
    case ErrorKind::AnswerTooLarge:
        return u"an answer of more than %1 bytes"_s.arg(error.detail);
    case ErrorKind::ConnectionLost:
        return u"connection lost before the answer"_s;
    default:
        return u"an answer that no account gives: "_s + error.detail;
    }
}

/// Whether nothing has come of a list of which nobody said that it is nothing.
bool isMissing(const ExchangeOutcome &outcome, const AccountRequest &request)
{
    return request.isList() && outcome.status == 200 && outcome.body->size() == 0;
}

std::optional<Error> errorOf(const ExchangeOutcome &outcome, const AccountRequest &request, const AccountLimits &limits)
{
    // An answer that says no is one even where its text was cut off.
    if (outcome.status >= 300 && (outcome.givenUp != GivenUp::Cancelled || request.isChange()))
        return statusError(outcome, request);

    std::optional<Error> error;
    if (!outcome.begun && outcome.givenUp == GivenUp::No) {
        error = proxyError(outcome.proxy.value_or(ProxyAnswer{}));
    } else if (outcome.proxy && !outcome.written && isOutOfTime(outcome.givenUp)) {
        error = makeError(ErrorKind::ProxyFailed, u"no answer"_s);
    } else if (outcome.givenUp != GivenUp::No) {
        error = givenUpError(outcome, request, limits);
    } else if (outcome.fault != QNetworkReply::NoError) {
        error = networkError(outcome);
    } else if (outcome.status < 200) {
        // Qt (6.4) takes one that another is to follow for the answer, unless it is 100.
        error =
            makeError(ErrorKind::NotThisApi,
                      outcome.status < 100
                          ? u"no status"_s
                          : u"informational status %1 before the answer, which is not supported"_s.arg(outcome.status));
    } else if (const std::optional<Error> unfit = successError(outcome, request); unfit) {
        error = unfit;
    } else if (outcome.complete == false) {
        error = makeError(ErrorKind::ConnectionLost);
    } else if (const QByteArray packing = unknownPacking(outcome); !packing.isEmpty()) {
        error = makeError(ErrorKind::NotThisApi,
                          u"compressed with %1, which is not supported"_s.arg(contentTypeInWords(packing)));
    } else if (!mayBeJson(*outcome.body, outcome.contentType, request.isChange())) {
        error = makeError(ErrorKind::NotThisApi, contentTypeInWords(outcome.contentType));
    } else if (!outcome.complete && (isCutOff(*outcome.body) || isMissing(outcome, request))) {
        error = makeError(ErrorKind::ConnectionLost);
    }
    if (error && error->kind == ErrorKind::ConnectionLost && !outcome.encrypted && outcome.status == 0)
        error->detail = u"no answer at all; the server may expect HTTPS"_s;
    if (error && request.isChange() && error->kind != ErrorKind::OutcomeUnknown && !neverArrived(outcome, *error))
        error = makeError(ErrorKind::OutcomeUnknown, whyUnknown(*error));
    return error;
}

QString inWords(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return u"expired on "_s + certificate.expiryDate().toUTC().date().toString(Qt::ISODate);
    case QSslError::CertificateNotYetValid:
        return u"not valid before "_s + certificate.effectiveDate().toUTC().date().toString(Qt::ISODate);
    case QSslError::SelfSignedCertificate:
        return u"self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
        return u"an issuer that signed itself and is not trusted here"_s;
    case QSslError::HostNameMismatch:
        return u"made out to another host"_s;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"unknown issuer"_s;
    case QSslError::CertificateRevoked:
        return u"revoked"_s;
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateRejected:
        return u"rejected"_s;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
        return u"signed by one that may not sign"_s;
    case QSslError::NoPeerCertificate:
        return u"none was shown"_s;
    default:
        return u"not valid"_s;
    }
}

} // namespace

std::optional<Error> accountError(const ExchangeOutcome &outcome, const AccountRequest &request,
                                  const AccountLimits &limits)
{
    std::optional<Error> error = errorOf(outcome, request, limits);
    if (error) {
        error->request = request.toString();
        error->status = outcome.status;
    }
    return error;
}

QString addressInWords(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString secondsInWords(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000.0);
}

bool isPassing(const ExchangeOutcome &outcome, const Error &error)
{
    return error.kind == ErrorKind::TooManyRequests || error.kind == ErrorKind::ConnectionLost
        || (error.kind == ErrorKind::ServerFailed && outcome.status >= 502 && outcome.status <= 504);
}

QString certificateProblem(const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors) {
        if (const QString problem = inWords(error); !problems.contains(problem))
            problems += problem;
    }
    return problems.join("; "_L1);
}

} // namespace umh
