#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <chrono>
#include <functional>

namespace umh {

/// A child process that can be killed at any moment, and what it said on its output until then.
class Victim final
{
public:
    /// Starts \a program. Ends the test program where that cannot be done.
    Victim(const QString &program, const QStringList &arguments);
    ~Victim();
    Q_DISABLE_COPY_MOVE(Victim)

    /// Waits until it says \a line; false when it ended before.
    bool waitForLine(const QString &line);
    /// The same for \a count lines.
    bool waitForLines(qsizetype count);
    /// Takes what it says for \a time, or until it ends.
    void listenFor(std::chrono::nanoseconds time);
    /// Kills it with SIGKILL, unless it has ended, and waits until it is gone.
    void kill();

    /// Whole lines.
    [[nodiscard]] QStringList lines() const;
    /// Whether it ended by itself and without an error; known after kill().
    [[nodiscard]] bool endedWell() const { return m_endedWell; }
    [[nodiscard]] bool wasKilled() const { return m_wasKilled; }

private:
    bool listen(std::chrono::nanoseconds time);
    bool listenUntil(const std::function<bool()> &enough);

    qint64 m_process = -1;
    int m_output = -1;
    QByteArray m_said;
    bool m_endedWell = false;
    bool m_wasKilled = false;
};

} // namespace umh
