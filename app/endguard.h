#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace umh {

/// Sees to it that the program ends: where this has not gone after a while, the process ends without going on. For what
/// waits for a server that never answers, and cannot be woken, such as the look-up of a host's name. Nothing is lost by
/// it: what a server was sent it does or undoes by itself.
class EndGuard final
{
public:
    explicit EndGuard(std::chrono::milliseconds patience);
    ~EndGuard();
    Q_DISABLE_COPY_MOVE(EndGuard)

private:
    std::mutex m_mutex;
    std::condition_variable m_over;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace umh
