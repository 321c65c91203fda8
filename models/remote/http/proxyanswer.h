#pragma once

#include "domain/error.h"

#include <QtCore/QString>

#include <optional>

namespace umh {

/// What became of the way to the account, as far as it can be told without the account: mostly what a proxy says.
struct ProxyAnswer
{
    enum class Verdict {
        Open, ///< the way leads on to the account
        NoWay, ///< we cannot even begin; error tells why
        NotFound, ///< there is no such host
        Unreachable, ///< the host does not take the connection
        Closed, ///< it ended the connection instead of answering
        Silent, ///< it did not answer in time
        NotAProxy, ///< it answered something that no proxy would
        Refused, ///< by status
        SignInNeeded, ///< it wants a user name and password, and we have none
        SignInRefused, ///< those that we have are not right
        MethodUnknown, ///< it wants us to sign in, but by none of the methods that we know
        Failed, ///< something else went wrong between us and it
    };

    Verdict verdict = Verdict::Open;
    QString proxy{}; ///< "host:port"
    bool signedIn = false; ///< with a user name and password that we have for it
    int status = 0; ///< of the answer that Refused means
    QString methods{}; ///< "NTLM, Negotiate": those that we do not know
    std::optional<Error> error{};
};

} // namespace umh
