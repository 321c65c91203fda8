#pragma once

#include "app/account/directoryaccount.h"
#include "store/directoryaccess.h"

#include <QtCore/QObject>

#include <functional>
#include <stop_token>

namespace umh {

/// A directory on a server, with what a session has to know of it. A value.
struct ConnectedDirectory
{
    FoundDirectory found{};
    DirectoryAccount account{}; ///< of one that need not be updated
};

/// Opens a directory on a server, which can take as long as a network lets one wait. Lives on the GUI thread, works on
/// a thread of its own. Cancelling it, or destroying it, does not wait: what the thread is still at then ends by
/// itself, and nobody hears of it.
class DirectoryConnecting final : public QObject
{
    Q_OBJECT

public:
    /// How it is opened; runs on the thread. findDirectory(), but for tests.
    using Find = std::function<Result<FoundDirectory>(const DirectoryLocation &location, const Secret &password,
                                                      Directory::Opening opening, const std::stop_token &stop)>;

    /// Starts at once.
    DirectoryConnecting(const DirectoryLocation &location, const Secret &password, Directory::Opening opening,
                        const Find &find = findDirectory, QObject *parent = nullptr);
    ~DirectoryConnecting() override;

    /// Ends with Cancelled, soon.
    void cancel();

Q_SIGNALS:
    // One of these, at the end.
    void connected(const umh::ConnectedDirectory &directory);
    void failed(const umh::Error &error);

private:
    std::stop_source m_stop;
    bool m_isCancelled = false;
};

} // namespace umh
