#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"
#include "store/threads/directorythread.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace umh {

/// Reads one API user after the other in full on a thread of its own, for who looks at one after the other: only the
/// newest one that was asked for is told. Lives on the GUI thread, which it never keeps waiting.
class ApiUserReader final : public QObject
{
    Q_OBJECT

public:
    explicit ApiUserReader(const Directory &directory, QObject *parent = nullptr);
    ~ApiUserReader() override;

    /// Calls \a handle with the API user, or with AlreadyGone, as soon as it is read; not where another is asked for
    /// meanwhile.
    void read(ApiUserKey key, std::function<void(const Result<ApiUser> &)> handle);

private:
    Directory m_directory;
    quint64 m_newest = 0;
    std::optional<DirectoryThread> m_thread; ///< from the first reading on
};

} // namespace umh
