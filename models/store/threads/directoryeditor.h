#pragma once

#include "domain/apiusereditor.h"
#include "domain/result.h"
#include "store/threads/directorythread.h"

namespace umh {

class Clock;

/// Changes API users in a directory that is itself the truth about them. On a thread of its own, since another
/// program may hold the directory for seconds.
class DirectoryEditor final : public ApiUserEditor
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    DirectoryEditor(const Directory &directory, const Clock &clock, QObject *parent = nullptr);

    void remove(const umh::ApiUser &apiUser) override;
    void setDescription(const umh::ApiUser &apiUser, const QString &description) override;

private:
    const Clock &m_clock;
    const Status m_mayChange;
    DirectoryThread m_thread;
};

} // namespace umh
