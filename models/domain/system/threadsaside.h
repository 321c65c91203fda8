#pragma once

#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>

class QThread;

namespace umh {

/// The threads that nobody waits for while the program runs, as what they do may be stuck in a network: looking up a
/// name, asking a server that hangs. At the end of the program they are waited for a little, because a thread that
/// still works while the statics of the libraries are being destroyed crashes.
///
/// What such a thread does owns all that it uses, and leaves nothing half done when it is cut off. All functions are
/// thread-safe.
namespace threadsaside {

/// A thread that does \a work, and is known to the system by \a name. It has not been started.
[[nodiscard]] std::unique_ptr<QThread> make(const QString &name, std::function<void()> work);

/// Starts \a thread and keeps it until it has ended.
void start(std::unique_ptr<QThread> thread);

/// Waits until all have ended, for no longer than \a most together; returns whether they have. Where they have not, the
/// process must end without destroying its statics (std::_Exit()).
bool waitForAll(std::chrono::milliseconds most);

} // namespace threadsaside
} // namespace umh
