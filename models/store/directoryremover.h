#pragma once

#include "domain/apiuserremover.h"
#include "store/directorythread.h"

namespace umh {

class Clock;

/// Deletes API users from a directory that is itself the truth about them. On a thread of its own, since another
/// program may hold the directory for seconds.
class DirectoryRemover final : public ApiUserRemover
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    DirectoryRemover(const Directory &directory, const Clock &clock, QObject *parent = nullptr);

    void remove(const umh::ApiUser &apiUser) override;

private:
    const Clock &m_clock;
    DirectoryThread m_thread;
};

} // namespace umh
