#pragma once

#include <QtCore/QEventLoop>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace umh {

/// Lets a command wait, in an event loop, for something that tells its end by a signal.
template<typename End>
class CommandWait final
{
public:
    /// \a cancel is called once, when \a stop is requested; the end must still be told then.
    CommandWait(const std::stop_token &stop, std::function<void()> cancel)
    {
        using namespace std::chrono_literals;
        // The signal comes on another thread, so it is looked for.
        QObject::connect(&m_lookForStop, &QTimer::timeout, &m_loop, [this, stop, cancel = std::move(cancel)] {
            if (!stop.stop_requested())
                return;
            m_lookForStop.stop();
            cancel();
        });
        m_lookForStop.start(100ms);
    }
    Q_DISABLE_COPY_MOVE(CommandWait)

    /// For connections that should go together with this.
    [[nodiscard]] QObject *context() { return &m_loop; }
    void end(const End &end)
    {
        m_end = end;
        m_loop.quit();
    }
    /// Waits for end().
    [[nodiscard]] End result()
    {
        if (!m_end)
            m_loop.exec();
        return *m_end;
    }

private:
    QEventLoop m_loop;
    QTimer m_lookForStop;
    std::optional<End> m_end;
};

} // namespace umh
