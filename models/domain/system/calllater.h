#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <mutex>
#endif

namespace umh {
namespace passing {

// The thread sanitizer does not see Qt's locks, as Qt is not built with it. It sees this one, which is held while a
// call is put into the queue, and taken where the call begins and ends.
#ifdef __SANITIZE_THREAD__
inline std::mutex mutex;
[[nodiscard]] inline auto lock()
{
    return std::unique_lock(mutex);
}
#else
struct Nothing
{ };
[[nodiscard]] inline Nothing lock()
{
    return {};
}
#endif

} // namespace passing

/// Calls \a work on the thread of \a receiver, later, in the order of the calls; not at all if \a receiver is gone by
/// then. Thread-safe, as far as \a receiver is still there.
template<typename Work>
void callLater(QObject *receiver, Work work)
{
    [[maybe_unused]] const auto passed = passing::lock();
    QMetaObject::invokeMethod(
        receiver,
        [work = std::move(work)]() mutable {
            (void)passing::lock();
            work();
            (void)passing::lock();
        },
        Qt::QueuedConnection);
}

/// Waits until \a thread has ended.
inline void waitForEnd(QThread &thread)
{
    thread.wait();
    (void)passing::lock();
}

} // namespace umh
