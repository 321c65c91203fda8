#include "app/commandinterrupt.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace umh {
namespace {

std::atomic<int> writingEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler must not wait for a lock");

void onSignal(int)
{
    const int errorBefore = errno;
    const char something = 0;
    [[maybe_unused]] const auto written = ::write(writingEnd, &something, 1);
    errno = errorBefore;
}

/// Waits for a byte; false at the end of the pipe.
bool waitForByte(int readingEnd)
{
    char received = 0;
    ssize_t count = -1;
    do
        count = ::read(readingEnd, &received, 1);
    while (count < 0 && errno == EINTR);
    return count > 0;
}

} // namespace

CommandInterrupt::CommandInterrupt()
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &m_pipeBefore);

    struct sigaction stop = {};
    stop.sa_handler = onSignal;
    stop.sa_flags = int(SA_RESTART | SA_RESETHAND); // the second one does what it did before: it kills
    for (size_t i = 0; i < signalsToCatch.size(); ++i)
        sigaction(signalsToCatch[i], nullptr, &m_before[i]);
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        return; // then Ctrl+C ends the program at once, which is safe as well
    writingEnd = m_pipe[1];
    m_waiting = std::thread([this] {
        if (waitForByte(m_pipe[0]))
            m_source.request_stop();
    });
    for (size_t i = 0; i < signalsToCatch.size(); ++i) {
        // Who started the program may not want it to hear of a signal, as nohup does.
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(signalsToCatch[i], &stop, nullptr);
    }
}

CommandInterrupt::~CommandInterrupt()
{
    for (size_t i = 0; i < signalsToCatch.size(); ++i)
        sigaction(signalsToCatch[i], &m_before[i], nullptr);
    sigaction(SIGPIPE, &m_pipeBefore, nullptr);
    if (m_pipe[0] < 0)
        return;
    ::close(m_pipe[1]);
    m_waiting.join();
    ::close(m_pipe[0]);
}

} // namespace umh
