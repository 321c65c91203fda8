#include "app/endsignals.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace umh {
namespace {

constexpr std::array caughtSignals{SIGINT, SIGTERM, SIGHUP};

// Of the one EndSignals that there is: what was done with these signals before, and its pipe.
std::array<struct sigaction, caughtSignals.size()> handledBefore{};
std::atomic<int> writingEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler must not wait for a lock");

void onSignal(int signal)
{
    const int errorBefore = errno;
    // Whichever comes next ends the program.
    for (const int other : caughtSignals) {
        struct sigaction present = {};
        if (sigaction(other, nullptr, &present) == 0 && present.sa_handler == onSignal)
            ::signal(other, SIG_DFL);
    }
    const auto number = char(signal);
    [[maybe_unused]] const auto written = ::write(writingEnd, &number, 1);
    errno = errorBefore;
}

/// Waits for a byte, for no longer than \a most (ms; -1: for as long as it takes). 0 at the end of the pipe, -1 where
/// nothing came.
int byteFrom(int readingEnd, int most)
{
    pollfd waiting{readingEnd, POLLIN, 0};
    int ready = -1;
    do
        ready = ::poll(&waiting, 1, most);
    while (ready < 0 && errno == EINTR);
    if (ready == 0)
        return -1;
    char received = 0;
    return ::read(readingEnd, &received, 1) == 1 ? received : 0;
}

} // namespace

EndSignals::EndSignals(std::function<void()> onRequest, std::chrono::milliseconds patience)
    : m_patience(patience)
{
    struct sigaction ask = {};
    ask.sa_handler = onSignal;
    ask.sa_flags = SA_RESTART;
    for (size_t i = 0; i < caughtSignals.size(); ++i)
        sigaction(caughtSignals[i], nullptr, &handledBefore[i]);
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        return; // then a signal ends the program at once, which is safe as well
    writingEnd = m_pipe[1];
    m_waiting = std::thread([this, onRequest = std::move(onRequest)] { waitForSignal(onRequest); });
    for (size_t i = 0; i < caughtSignals.size(); ++i) {
        // Who started the program may not want it to hear of a signal, as nohup does.
        if (handledBefore[i].sa_handler != SIG_IGN)
            sigaction(caughtSignals[i], &ask, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (size_t i = 0; i < caughtSignals.size(); ++i)
        sigaction(caughtSignals[i], &handledBefore[i], nullptr);
    if (m_pipe[0] < 0)
        return;
    ::close(m_pipe[1]);
    m_waiting.join();
    ::close(m_pipe[0]);
}

void EndSignals::waitForSignal(const std::function<void()> &onRequest) const
{
    const int signal = byteFrom(m_pipe[0], -1);
    if (signal <= 0)
        return;
    onRequest();
    // The pipe ends with this object, that is, in time.
    if (byteFrom(m_pipe[0], int(m_patience.count())) >= 0)
        return;
    ::signal(signal, SIG_DFL);
    ::kill(::getpid(), signal);
}

} // namespace umh
