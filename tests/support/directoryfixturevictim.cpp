#include "support/directoryfixturevictim.h"

#include <QtCore/QFile>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

timespec asTimespec(std::chrono::nanoseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    timespec spec{};
    spec.tv_sec = seconds.count();
    spec.tv_nsec = (time - seconds).count();
    return spec;
}

} // namespace

Victim::Victim(const QString &program, const QStringList &arguments)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    QList<QByteArray> texts{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts += QFile::encodeName(argument);
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    pid_t process = -1;
    const int fault = posix_spawn(&process, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (fault != 0)
        qFatal("cannot start %s: error %d", pointers.front(), fault);
    m_process = process;
    m_output = ends[0];
}

Victim::~Victim()
{
    kill();
}

bool Victim::waitForLine(const QString &line)
{
    return listenUntil([&] { return lines().contains(line); });
}

bool Victim::waitForLines(qsizetype count)
{
    return listenUntil([&] { return lines().size() >= count; });
}

/// False where it ended before that.
bool Victim::listenUntil(const std::function<bool()> &enough)
{
    constexpr std::chrono::seconds patience(60);
    while (!enough()) {
        if (!listen(patience))
            return false;
    }
    return true;
}

void Victim::listenFor(std::chrono::nanoseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    for (auto left = time; left.count() > 0; left = end - std::chrono::steady_clock::now()) {
        if (!listen(left))
            return;
    }
}

/// Waits for something to be said, at most for \a time. False at the end of the output.
bool Victim::listen(std::chrono::nanoseconds time)
{
    const timespec patience = asTimespec(time);
    pollfd waiting{m_output, POLLIN, 0};
    const int ready = ::ppoll(&waiting, 1, &patience, nullptr);
    if (ready < 0)
        return errno == EINTR;
    if (ready == 0)
        return true;
    char buffer[4096];
    const ssize_t count = ::read(m_output, buffer, sizeof buffer);
    if (count <= 0)
        return false;
    m_said.append(buffer, count);
    return true;
}

void Victim::kill()
{
    if (m_process < 0)
        return;
    ::kill(pid_t(m_process), SIGKILL);
    int status = 0;
    while (::waitpid(pid_t(m_process), &status, 0) < 0 && errno == EINTR) { }
    m_process = -1;
    m_endedWell = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    m_wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    // What it said stays in the pipe.
    while (listen(std::chrono::seconds(1))) { }
    ::close(m_output);
}

QStringList Victim::lines() const
{
    return QString::fromUtf8(m_said.left(m_said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace umh
