#include "domain/account.h"
#include "words/errorsentences.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

ErrorSentences::Told ErrorSentences::ofAnswer(const Error &error)
{
    const QString detail = detailOf(error);
    const QString again =
        nothingChanged(tr("Try again. If it happens again, please report this problem and include this message."));
    switch (error.kind) {
    case ErrorKind::JsonSyntax:
        return {happened(error, tr("The account's answer is not valid JSON, or its end is missing"), detail), again};
    case ErrorKind::JsonEncoding:
        return {happened(error, tr("The account's answer is not text in UTF-8"), detail), again};
    case ErrorKind::JsonTooDeep:
        return {happened(error, tr("The account's answer is nested more deeply than allowed"), detail), again};
    case ErrorKind::JsonTooLarge:
        return {happened(error, tr("A text in the account's answer is longer than the database allows"), detail),
                nothingChanged(tr("Shorten that text in the account, then try again."))};
    case ErrorKind::UnknownContent:
        return {happened(error, tr("The account's answer contains something other than what was requested"), detail),
                again};
    case ErrorKind::FieldMissing:
        return {happened(error, tr("A required field is missing in the account's answer"), detail),
                nothingChanged(tr("Please report this problem and include this message."))};
    case ErrorKind::FieldInvalid:
        return {happened(error, tr("A field in the account's answer contains something that does not belong there"),
                         detail),
                nothingChanged(tr("Please report this problem and include this message."))};
    case ErrorKind::DuplicateGuid:
        return {happened(error, tr("The same GUID occurs twice in the account's answer"), detail), again};
    case ErrorKind::OperatorUnknown:
        return {happened(error, tr("The account's answer names an operator that the account does not list"), detail),
                nothingChanged(tr("The account may have changed while it was read. Try again."))};
    default:
        return unexpected(error);
    }
}

/// Why an address is none: the address' own words for it are English, and for those who report it.
QString ErrorSentences::whatIsWrongWithAddress(const Error &error)
{
    const std::pair<QLatin1StringView, QString> causes[] = {
        {"nothing typed"_L1, tr("it is empty", "the address")},
        {"no URL"_L1, tr("it is not a web address", "the address")},
        {"no host"_L1, tr("the name of the server is missing", "in the address")},
        {"no such port"_L1, tr("that port does not exist", "as in the address")},
        {"neither https nor http"_L1, tr("it does not begin with https://", "the address")},
        {"query in the address"_L1, tr("it contains a question mark", "the address")},
        {"fragment in the address"_L1, tr("it contains a number sign", "the address; the character #")},
        {"user name or password in the address"_L1, tr("it contains a username or password", "the address")},
    };
    for (const auto &[technical, words] : causes) {
        if (error.detail == technical)
            return words;
    }
    return detailOf(error);
}

/// The same of a certificate; there may be several causes.
QString ErrorSentences::whatIsWrongWithCertificate(const Error &error)
{
    const std::pair<QLatin1StringView, QString> causes[] = {
        {"self-signed"_L1, tr("it is self-signed", "the certificate")},
        {"an issuer that signed itself and is not trusted here"_L1,
         tr("its issuer is not trusted here", "of the certificate")},
        {"unknown issuer"_L1, tr("its issuer is unknown", "of the certificate")},
        {"made out to another host"_L1, tr("it was issued for another server", "the certificate")},
        {"revoked"_L1, tr("it has been revoked", "the certificate")},
    };
    const std::pair<QLatin1StringView, QString> datedCauses[] = {
        {"expired on "_L1, tr("it expired on %1", "the certificate; a date")},
        {"not valid before "_L1, tr("it is not valid before %1", "the certificate; a date")},
    };
    const QString separator = u"; "_s;
    QStringList parts = detailOf(error).split(separator);
    for (QString &part : parts) {
        for (const auto &[technical, words] : causes) {
            if (part == technical)
                part = words;
        }
        for (const auto &[technical, words] : datedCauses) {
            if (part.startsWith(technical)) {
                const QDate date = QDate::fromString(part.mid(technical.size()), Qt::ISODate);
                part = words.arg(QLocale().toString(date, QLocale::LongFormat));
            }
        }
    }
    return parts.join(separator);
}

QString ErrorSentences::asksToWait(const Error &error)
{
    const QDateTime until = error.until.toLocalTime();
    QString time = QLocale().toString(until.time(), QLocale::ShortFormat);
    if (until.date() != QDate::currentDate())
        time = QLocale().toString(until.date(), QLocale::LongFormat) + u' ' + time;
    return tr("The account asks to wait until %1", "a time, or a date and a time").arg(time);
}

ErrorSentences::Told ErrorSentences::ofRedirect(const Error &error, ErrorSituation situation)
{
    if (error.detail == "in a circle"_L1 || error.detail == "too many"_L1) {
        const bool isCircle = error.detail == "in a circle"_L1;
        return {
            happened(error,
                     isCircle ? tr("The account's server redirects in a circle")
                              : tr("The account's server redirects again and again")),
            nothingChanged(situation == ErrorSituation::FirstUse
                               ? tr("Check the address. If it is right, contact the support of the service.")
                               : tr("Try again later. If the problem persists, contact the support of the service."))};
    }
    return {happened(error, tr("The account's server redirects to another address, which is not followed"),
                     detailOf(error)),
            tr("The password was not sent there. If the account has moved, connect to its new address.")};
}

ErrorSentences::Told ErrorSentences::ofNotThisApi(const Error &error, ErrorSituation situation)
{
    const bool isFirst = situation == ErrorSituation::FirstUse;

    if (error.detail == "only an old version of TLS"_L1)
        return {happened(error, tr("The account's server supports only old versions of TLS, which are not safe")),
                tr("The password was not sent. Ask whoever runs the server to enable TLS 1.2 or newer.")};
    if (error.detail == "not TLS, perhaps plain HTTP"_L1)
        return {happened(error, tr("What answers at this address does not support HTTPS")),
                isFirst ? tr("The password was not sent. Check the address, especially its port.")
                        : tr("The password was not sent. Ask whoever runs your network.")};
    if (error.detail == "not HTTP, perhaps HTTPS"_L1)
        return {happened(error, tr("What answers at this address does not support plain HTTP")),
                tr("Use an address that begins with https://.")};
    return {happened(error, tr("This answer does not come from the API of an account"), detailOf(error)),
            isFirst ? tr("Check the address; it usually ends with /v4. The sign-in page of a network can also be in "
                         "between.")
                    : tr("The sign-in page of a network may be in between: open any page in a web browser, then try "
                         "again.")};
}

ErrorSentences::Told ErrorSentences::ofAccount(const Error &error, ErrorSituation situation)
{
    const bool isFirst = situation == ErrorSituation::FirstUse;

    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::AddressInvalid:
        return {because(error, tr("This is not the address of an account"), whatIsWrongWithAddress(error)),
                tr("Enter the address of the account's REST API, such as %1.").arg(standardAccountAddress())};
    case ErrorKind::AddressInsecure:
        return {happened(error, tr("This address is not safe, because without HTTPS others could read the password"),
                         detail),
                tr("Use an address that begins with https://. Plain http:// is accepted for this very computer only.")};
    case ErrorKind::NotConnected:
        return {happened(error, tr("The database is not connected to an account")),
                tr("Connect it first: menu Account, “Connect to an account…”.")};
    case ErrorKind::PasswordMissing:
        if (error.path == "-"_L1) {
            return {happened(Error{}, tr("Standard input contains no password")),
                    tr("Write the password to standard input, as its first line.")};
        }
        return {happened(error, tr("The password for the account is not available")),
                tr("Enter it again: menu Account, “Connection…”.")};

    case ErrorKind::UsernameMissing:
        return {happened(error, tr("You have not signed in to the account of this database yet")),
                tr("Sign in with an API user of your own: menu Account, “Connection…”.")};

    case ErrorKind::HostNotFound:
        return {happened(error, tr("The account's server was not found"), detail),
                isFirst ? tr("Check your network connection, and how the address is spelled.")
                        : tr("It cannot be reached at present. Check your network connection, then try again.",
                             "the account's server")};
    case ErrorKind::ConnectionRefused:
        return {happened(error, tr("The account's server refused the connection"), detail),
                isFirst ? tr("Check the address. If it is right, the service may be down for a while: try again later.")
                        : tr("The service may be down for a while: try again later.")};
    case ErrorKind::ConnectionLost:
        return {happened(error, tr("The connection to the account ended before the answer was complete"), detail),
                tr("Check your network connection, then try again.")};
    case ErrorKind::TimedOut:
        return {happened(error, tr("The account did not answer in time"),
                         detail.isEmpty() ? QString() : tr("limit: %1 s", "seconds").arg(detail)),
                tr("Check your network connection, or try again later.")};
    case ErrorKind::CertificateUntrusted:
        return {because(error, tr("The certificate of the account's server cannot be trusted"),
                        whatIsWrongWithCertificate(error)),
                isFirst ? tr("The password was not sent. Check the address, and the date and time of this computer. "
                             "If they are right, ask whoever runs your network.")
                        : tr("The password was not sent. Check the date and time of this computer. If they are right, "
                             "ask whoever runs your network.")};
    case ErrorKind::RedirectRefused:
        return ofRedirect(error, situation);
    case ErrorKind::RefusedOnTheWay:
        return {
            happened(error, tr("Something between this computer and the account did not let the request pass"), detail),
            nothingChanged(tr("It was not the account that refused. Ask whoever runs your network."))};
    case ErrorKind::AnswerIncomplete:
        return {
            happened(error, tr("The account's answer is not complete"), detail),
            nothingChanged(tr("Try again. If it happens again, please report this problem and include this message."))};
    case ErrorKind::NotThisApi:
        return ofNotThisApi(error, situation);
    case ErrorKind::OtherThanAsked:
        return {happened(error, tr("The account's answer is not about the one that was asked for"), detail),
                tr("Nothing was done on the strength of that answer. Try again. If it happens again, please report "
                   "this problem and include this message.")};
    case ErrorKind::AnswerTooLarge: {
        bool isNumber = false;
        const qint64 bytes = error.detail.toLongLong(&isNumber);
        return {happened(error, tr("The account's answer is larger than this program allows"),
                         isNumber ? tr("limit: %1", "a size").arg(QLocale().formattedDataSize(bytes)) : detail),
                nothingChanged(
                    isFirst ? tr("Check the address. If it is right, please report this problem and include this "
                                 "message.")
                            : tr("Please report this problem and include this message."))};
    }

    case ErrorKind::SignInRefused:
        return {happened(error, tr("The account does not accept the username and password"), detail),
                isFirst ? tr("Check both. They must be those of an API user, not an operator's e-mail address and "
                             "password.")
                        : tr("The API user may have been deleted. Sign in again, with another API user if need be.")};
    case ErrorKind::Forbidden:
        return {happened(error, tr("The account does not allow this"), detail),
                nothingChanged(tr("Sign in with the API user of an operator who may do it: only administrators may "
                                  "manage API users."))};
    case ErrorKind::NotAtAccount:
        return {happened(error, tr("This does not exist in the account (any more)"), detail),
                tr("Sync to see what is there now.")};
    case ErrorKind::RequestRefused:
        return {happened(error, tr("The account did not accept the request"), detail),
                nothingChanged(tr("If the account's message does not help, please report this problem."))};
    case ErrorKind::TooManyRequests:
        if (error.until.isValid())
            return {happened(error, asksToWait(error), detail), nothingChanged(tr("Try again after that."))};
        return {happened(error, tr("The account got too many requests in a short time"), detail),
                nothingChanged(tr("Wait a few minutes, then try again."))};
    case ErrorKind::ServerFailed:
        if (error.until.isValid())
            return {happened(error, asksToWait(error), detail), tr("Try again after that.")};
        return {happened(error, tr("The account's server reported an error"), detail),
                tr("Try again later. If the problem persists, contact the support of the service.")};
    case ErrorKind::OutcomeUnknown:
        return {
            happened(error, tr("No answer was received that confirms whether the account made the change"), detail),
            tr("The program checks this as soon as the account answers again. There is no need to repeat the change.")};

    case ErrorKind::NotCarriedOut:
        return {happened(error, tr("The account has not made the change"), detail), nothingChanged(tr("Try again."))};
    case ErrorKind::ManyRemovals:
        return {happened(error, tr("The sync would remove suspiciously many API users"), detail),
                nothingChanged(tr("Check whether they are really gone from the account. If so, sync again, and confirm "
                                  "that they are to be removed."))};
    case ErrorKind::OtherAccount:
        return {happened(error, tr("This is not the account that the database is connected to"), detail),
                nothingChanged(tr("Sign in to the same account, or use another database for this account."))};
    case ErrorKind::ConnectedOtherwise:
        return {happened(error, tr("Another program has changed or removed the connection of this database")),
                tr("The database is reopened automatically once the password that is still shown has been stored. Try "
                   "again after that.")};
    case ErrorKind::TimeZoneUnknown:
        return {happened(error, tr("This computer does not know the time zone that is set for the account"), detail),
                tr("Choose another time zone: menu Account, “Connection…”. Or update the time zone data of this "
                   "computer.")};
    case ErrorKind::KeyringFailed:
        return {happened(error, tr("The keyring of your desktop could not store or return the password"), detail),
                tr("Unlock or start the keyring, then try again. Without it, the password has to be entered each time "
                   "the program starts.")};
    default:
        return unexpected(error);
    }
}

/// Which variable of the environment names a proxy that is of no use, and why. The words of the error itself, in which
/// the variable stands first, are for those who report it.
QString ErrorSentences::whatIsWrongWithProxy(const Error &error)
{
    const std::pair<QLatin1StringView, QString> causes[] = {
        {"https proxy"_L1, tr("a proxy that is itself reached by HTTPS is not supported")},
        {"SOCKS 4"_L1, tr("of SOCKS, only version 5 is supported")},
        {"unknown kind"_L1,
         tr("it begins with neither http:// nor socks5:// nor socks5h://", "the address of a proxy")},
        {"no host"_L1, tr("the name of the proxy is missing", "in its address")},
        {"no URL"_L1, tr("it is not an address", "the address of a proxy")},
        {"no such port"_L1, tr("that port does not exist", "as in the address of a proxy")},
    };
    const QString variable = error.detail.section(u':', 0, 0);
    const QString why = error.detail.section(u':', 1).trimmed();
    for (const auto &[technical, words] : causes) {
        if (why == technical)
            return variable + ": "_L1 + words;
    }
    return detailOf(error);
}

ErrorSentences::Told ErrorSentences::ofFailedProxy(const Error &error, ErrorSituation situation)
{
    const QString check =
        tr("Check the proxy in the environment variable https_proxy or in the network settings of your system, or ask "
           "whoever runs your network.");
    if (error.detail == "not found"_L1)
        return {happened(error, tr("The proxy on the way to the account was not found")), check};
    if (error.detail == "connection refused"_L1)
        return {happened(error, tr("The proxy on the way to the account does not take the connection")), check};
    if (error.detail == "connection closed"_L1)
        return {happened(error, tr("The proxy on the way to the account ended the connection without an answer")),
                check};
    if (error.detail == "no answer"_L1)
        return {happened(error, tr("The proxy on the way to the account did not answer in time")),
                tr("Try again later, or ask whoever runs your network.")};
    if (error.detail == "no proxy"_L1)
        return {happened(error, tr("What answers in place of the proxy on the way to the account is not a proxy")),
                check};
    if (error.detail.isEmpty())
        return {happened(error, tr("The proxy on the way to the account refused or failed")), check};
    return {happened(error, tr("The proxy could not reach the account's server"), detailOf(error)),
            situation == ErrorSituation::FirstUse
                ? tr("Check the address of the account. If it is right, try again later, or ask whoever runs your "
                     "network.")
                : tr("Try again later, or ask whoever runs your network.")};
}

ErrorSentences::Told ErrorSentences::ofProxy(const Error &error, ErrorSituation situation)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::ProxyUnusable:
        return {because(error, tr("An environment variable names a proxy that cannot be used"),
                        whatIsWrongWithProxy(error)),
                tr("Set it to an address such as %1, or unset it.").arg("http://proxy.example.com:8080"_L1)};
    case ErrorKind::ProxyFailed:
        return ofFailedProxy(error, situation);
    case ErrorKind::ProxyRefused:
        return {happened(error, tr("The proxy does not allow connections to the account's server"), detail),
                tr("Ask whoever runs your network to allow them.")};
    case ErrorKind::ProxySignInNeeded:
        return {because(error, tr("The proxy on the way to the account asks for a username and password"), detail),
                tr("Enter them when the window asks for them, and keep them in the keyring; or put them into the "
                   "environment variable https_proxy, as in %1.")
                    .arg("http://USER:PASSWORD@HOST:PORT"_L1)};
    case ErrorKind::ProxySignInRefused:
        return {
            because(error, tr("The proxy on the way to the account does not accept the username and password"), detail),
            tr("Check both: those in the environment variable https_proxy, or those that you entered.")};
    case ErrorKind::ProxyMethodUnknown:
        return {
            happened(error,
                     tr("The proxy on the way to the account lets in only those who sign in by a method that this "
                        "program does not know"),
                     detail),
            tr("Ask whoever runs your network for a way to sign in with username and password (Basic or Digest), or "
               "for one without a proxy.")};
    default:
        return unexpected(error);
    }
}

} // namespace umh
