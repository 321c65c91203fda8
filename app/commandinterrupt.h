#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <csignal>
#include <stop_token>
#include <thread>

namespace umh {

/// While it lives, the first Ctrl+C (or a request to end, or the terminal closing) asks the command to stop; the second
/// one ends the program at once. A pipe whose reader leaves is an error of the write then, and no signal.
///
/// One at a time in a program, on its main thread.
class CommandInterrupt final
{
public:
    CommandInterrupt();
    ~CommandInterrupt();
    Q_DISABLE_COPY_MOVE(CommandInterrupt)

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    static constexpr std::array signalsToCatch{SIGINT, SIGTERM, SIGHUP};

    std::stop_source m_source;
    // A signal handler may do next to nothing, so it writes to a pipe, and a thread that waits there does the rest.
    std::array<int, 2> m_pipe{-1, -1};
    std::thread m_waiting;
    std::array<struct sigaction, signalsToCatch.size()> m_before{};
    struct sigaction m_pipeBefore
    { };
};

} // namespace umh
