#pragma once

#include "domain/system/secret.h"
#include "store/directorylocation.h"

#include <QtCore/QtGlobal>

#include <chrono>
#include <memory>

namespace umh {

/// While it lives, nobody in this program waits for ever for the server of a directory, as one would whose host hangs:
/// it asks the server something each second, and once that gets no answer all that waits for the server fails with
/// ServerLost. For what works on a directory without a DirectoryWatcher, which does the same. Does nothing where the
/// directory is a file. Made and destroyed on one thread; asks from a thread and a connection of its own.
class ServerGuard final
{
public:
    /// \a password: as for Directory::open(). \a patience: how long an answer may take.
    ServerGuard(const DirectoryLocation &location, const Secret &password,
                std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// Does not wait for the server.
    ~ServerGuard();
    Q_DISABLE_COPY_MOVE(ServerGuard)

private:
    class Asking;

    std::unique_ptr<Asking> m_asking; ///< null where there is no server
};

} // namespace umh
