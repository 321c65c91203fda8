#pragma once

#include <QtCore/QEvent>
#include <QtCore/QString>
#include <QtWidgets/QApplication>

#include <functional>
#include <initializer_list>

namespace umh::bench {

/// Something that will be the case some time.
struct Moment
{
    std::function<bool()> reached;
    double at = -1; ///< when it was first seen; see stopwatch.h
};

/// The longest time that the event loop was kept from the next event.
struct Stall
{
    double wall = 0; ///< ms
    double processor = 0; ///< ms of them in which the thread had a processor
    const char *receiver = "nothing"; ///< class name
    QEvent::Type event = QEvent::None;
};

/// \a stall in words: what happened to whom, and how much work it was.
[[nodiscard]] QString describe(const Stall &stall);

/// An application that measures how long each event takes, and when a widget has been painted.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Runs \a action as if it were an event.
    void deliver(const std::function<void()> &action);

    /// Whose painting is counted.
    void watchPainting(const QObject *widget) { m_painted = widget; }
    /// How many deliveries have painted it to the end, up to the window system.
    [[nodiscard]] int paints() const { return m_paints; }

    /// Handles events until each of \a moments was reached. They are looked at after every event.
    void runUntil(std::initializer_list<Moment *> moments);
    /// The same for one; returns when it was.
    double runUntil(const std::function<bool()> &reached);
    /// Handles events for \a milliseconds.
    void runFor(int milliseconds);

    /// Stalls count from here on.
    void startWatchingStalls() { m_stall = {}; }
    [[nodiscard]] const Stall &longestStall() const { return m_stall; }

private:
    void enter();
    void leave(const char *receiver, QEvent::Type event);

    const QObject *m_painted = nullptr;
    bool m_paintSeen = false; ///< within the present delivery
    int m_paints = 0;
    int m_depth = 0; ///< deliveries within deliveries
    double m_enteredAt = 0;
    double m_processorAtEntry = 0;
    Stall m_stall;
    QList<Moment *> m_moments;
};

} // namespace umh::bench
