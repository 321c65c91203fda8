#include "app/directoryconnecting.h"

#include "domain/system/calllater.h"
#include "domain/system/workaside.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Result<ConnectedDirectory> connectedDirectory(Result<FoundDirectory> found)
{
    if (!found)
        return found.error();
    ConnectedDirectory connected{.found = std::move(*found)};
    if (!connected.found.directory)
        return connected;
    Result<DirectoryAccount> account = DirectoryAccount::of(*connected.found.directory);
    if (!account)
        return account.error();
    connected.account = std::move(*account);
    return connected;
}

} // namespace

DirectoryConnecting::DirectoryConnecting(const DirectoryLocation &location, const Secret &password,
                                         Directory::Opening opening, const Find &find, QObject *parent)
    : QObject(parent)
{
    workAside(
        this, u"connecting"_s,
        [location, password, opening, find, stop = m_stop.get_token()] {
            return connectedDirectory(find(location, password, opening, stop));
        },
        [this](const Result<ConnectedDirectory> &result) {
            if (m_isCancelled)
                return; // which has been told
            if (result)
                Q_EMIT connected(*result);
            else
                Q_EMIT failed(result.error());
        });
}

DirectoryConnecting::~DirectoryConnecting()
{
    m_stop.request_stop();
}

void DirectoryConnecting::cancel()
{
    m_stop.request_stop();
    if (!std::exchange(m_isCancelled, true))
        callLater(this, [this] { Q_EMIT failed(Error{.kind = ErrorKind::Cancelled}); });
}

} // namespace umh

#include "moc_directoryconnecting.cpp"
