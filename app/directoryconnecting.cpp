#include "app/directoryconnecting.h"

#include "domain/system/calllater.h"
#include "domain/system/workaside.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryConnecting::DirectoryConnecting(const DirectoryLocation &location, const Secret &password,
                                         Directory::Opening opening, const Find &find, QObject *parent)
    : QObject(parent)
{
    workAside(
        this, u"connecting"_s,
        [location, password, opening, find, stop = m_stop.get_token()] {
            return find(location, password, opening, stop);
        },
        [this](const Result<FoundDirectory> &result) {
            if (m_isCancelled)
                return; // which has been told
            if (result)
                Q_EMIT found(*result);
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
