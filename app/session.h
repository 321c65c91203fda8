#pragma once

#include "domain/result.h"
#include "store/directory.h"

#include <memory>

namespace umh {

class ApiUserFilterProxy;
class ApiUserTableModel;
class Clock;
class DirectoryEditor;
class DirectoryWatcher;

/// One open directory with all that works on it: the connection for display, the models, the threads. Owned by the
/// application; made, used and destroyed on the GUI thread, after the windows that show it.
class Session final
{
public:
    /// Opens the directory at \a location. \a clock must outlive the session.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const DirectoryLocation &location,
                                                               Directory::Opening opening, const Clock &clock);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] DirectoryWatcher &watcher() const { return *m_watcher; }
    [[nodiscard]] ApiUserFilterProxy &apiUsers() const { return *m_proxy; }

private:
    Session(Directory directory, Connection display, const Clock &clock);

    // In the order in which each needs the ones above it.
    Directory m_directory;
    Connection m_display;
    std::unique_ptr<DirectoryEditor> m_editor;
    std::unique_ptr<DirectoryWatcher> m_watcher;
    std::unique_ptr<ApiUserTableModel> m_model;
    std::unique_ptr<ApiUserFilterProxy> m_proxy;
};

} // namespace umh
