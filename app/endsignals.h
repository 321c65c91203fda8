#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace umh {

/// While it lives, the first Ctrl+C (or a request to end, or the terminal closing) asks the program to end in good
/// order. The second one ends it at once; so does the first after a while, where something does not let it end: a read
/// that gets no answer, for one.
///
/// One at a time in a program, made and destroyed on its main thread.
class EndSignals final
{
public:
    /// \a onRequest is called once, on another thread; the program may then take \a patience to end by itself.
    explicit EndSignals(std::function<void()> onRequest, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~EndSignals();
    Q_DISABLE_COPY_MOVE(EndSignals)

private:
    void waitForSignal(const std::function<void()> &onRequest) const;

    const std::chrono::milliseconds m_patience;
    // A signal handler may do next to nothing, so it writes to a pipe, and a thread that waits there does the rest.
    std::array<int, 2> m_pipe{-1, -1};
    std::thread m_waiting;
};

/// EndSignals for a command, which looks at a token from time to time.
class CommandInterrupt final
{
public:
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    EndSignals m_signals{[this] { m_source.request_stop(); }};
};

} // namespace umh
