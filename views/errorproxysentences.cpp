#include "views/errorsentences.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

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

ErrorText ErrorSentences::ofFailedProxy(const Error &error)
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
            tr("Check the address of the account. If it is right, try again later, or ask whoever runs your network.")};
}

ErrorText ErrorSentences::ofProxy(const Error &error)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::ProxyUnusable:
        return {happened(error, tr("An environment variable names a proxy that cannot be used"),
                         whatIsWrongWithProxy(error)),
                tr("Set it to an address such as %1, or unset it.").arg("http://proxy.example.com:8080"_L1)};
    case ErrorKind::ProxyFailed:
        return ofFailedProxy(error);
    case ErrorKind::ProxyRefused:
        return {happened(error, tr("The proxy does not allow connections to the account's server"), detail),
                tr("Ask whoever runs your network to allow them.")};
    case ErrorKind::ProxySignInNeeded:
        return {happened(error, tr("The proxy on the way to the account asks for a username and password"), detail),
                tr("Enter them when the window asks for them, and keep them in the keyring; or put them into the "
                   "environment variable https_proxy, as in %1.")
                    .arg("http://USER:PASSWORD@HOST:PORT"_L1)};
    case ErrorKind::ProxySignInRefused:
        return {happened(error, tr("The proxy on the way to the account does not accept the username and password"),
                         detail),
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
