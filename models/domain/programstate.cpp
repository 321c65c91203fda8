#include "domain/programstate.h"

namespace umh {

LinkState linkStateAfter(const std::optional<Error> &problem)
{
    if (!problem)
        return LinkState::Connected;
    switch (problem->kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyUnusable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxySignInNeeded:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::ProxyMethodUnknown:
        return LinkState::Offline;
    case ErrorKind::SignInRefused:
    case ErrorKind::PasswordMissing:
    case ErrorKind::UsernameMissing:
        return LinkState::SignInNeeded;
    case ErrorKind::ManyRemovals:
        return LinkState::Undecided;
    default:
        return LinkState::Failing;
    }
}

bool isOutOfReach(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ServerUnreachable:
    case ErrorKind::ServerLost:
    case ErrorKind::ServerTimedOut:
    case ErrorKind::ServerFull:
    case ErrorKind::ServerUntrusted:
    case ErrorKind::DatabaseSignInRefused:
    case ErrorKind::DatabasePasswordNeeded:
    case ErrorKind::DatabasePasswordRefused:
    case ErrorKind::DatabaseMissing:
    case ErrorKind::PoolerUnsuitable:
        return true;
    default:
        return false;
    }
}

bool isOutOfReachForAll(ErrorKind kind)
{
    return isOutOfReach(kind) && kind != ErrorKind::ServerTimedOut;
}

} // namespace umh
