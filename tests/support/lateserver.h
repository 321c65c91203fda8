#pragma once

#include "store/directory.h"

#include <chrono>
#include <condition_variable>
#include <limits>
#include <memory>
#include <mutex>
#include <thread>

namespace umh {

/// Has a directory in a file answer like one on a server (Directory::answeringLater()): after a time, and only as often
/// as a test allows. Shared by the test and the directory; thread-safe.
class LateServer final : public LateAnswers
{
public:
    explicit LateServer(std::chrono::milliseconds roundTrip = {})
        : m_roundTrip(roundTrip)
    { }

    void await() override
    {
        std::this_thread::sleep_for(m_roundTrip);
        std::unique_lock lock(m_mutex);
        ++m_asked;
        m_allowedMore.wait(lock, [this] { return m_allowed > 0; });
        if (m_allowed != unlimited)
            --m_allowed;
    }

    void expect() override
    {
        const std::lock_guard lock(m_mutex);
        ++m_expected;
    }
    void done() override
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
    }

    /// From now on nothing is answered.
    void hold() { allow(0); }
    /// From now on \a answers are answered, and then nothing more.
    void allow(int answers)
    {
        const std::lock_guard lock(m_mutex);
        m_allowed = answers;
        m_allowedMore.notify_all();
    }
    /// From now on all is answered.
    void release() { allow(unlimited); }
    /// How many questions have come so far.
    [[nodiscard]] int asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    /// How many questions there are that have no answer yet, also those that have not come.
    [[nodiscard]] int unanswered() const
    {
        const std::lock_guard lock(m_mutex);
        return m_expected - m_done;
    }

private:
    static constexpr int unlimited = std::numeric_limits<int>::max();

    const std::chrono::milliseconds m_roundTrip;
    mutable std::mutex m_mutex;
    std::condition_variable m_allowedMore;
    int m_allowed = unlimited;
    int m_asked = 0;
    int m_expected = 0;
    int m_done = 0;
};

/// Nothing is answered as long as this lives, and everything afterwards, however a test ends.
class HeldServer final
{
public:
    explicit HeldServer(LateServer &server)
        : m_server(server)
    {
        m_server.hold();
    }
    ~HeldServer() { m_server.release(); }
    Q_DISABLE_COPY_MOVE(HeldServer)

private:
    LateServer &m_server;
};

} // namespace umh
