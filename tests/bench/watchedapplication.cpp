#include "watchedapplication.h"

#include "stopwatch.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

double threadProcessorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

QString describe(const Stall &stall)
{
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(stall.event);
    return u"%1 to %2, %3 ms of work"_s.arg(QString::fromLatin1(event ? event : "event"),
                                            QString::fromLatin1(stall.receiver).remove(u"umh::"_s),
                                            QString::number(stall.processor, 'f', 1));
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Also the events of other threads come through here.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const bool paints = receiver == m_painted && type == QEvent::Paint;
    enter();
    const bool result = QApplication::notify(receiver, event);
    m_paintSeen = m_paintSeen || paints;
    leave(name, type);
    return result;
}

void WatchedApplication::deliver(const std::function<void()> &action)
{
    enter();
    action();
    leave("the person", QEvent::User);
}

void WatchedApplication::enter()
{
    if (m_depth++ > 0)
        return;
    m_processorAtEntry = threadProcessorTime();
    m_enteredAt = now();
}

void WatchedApplication::leave(const char *receiver, QEvent::Type event)
{
    if (--m_depth > 0)
        return;
    const double leftAt = now();
    if (leftAt - m_enteredAt > m_stall.wall)
        m_stall = {leftAt - m_enteredAt, threadProcessorTime() - m_processorAtEntry, receiver, event};
    m_paints += std::exchange(m_paintSeen, false) ? 1 : 0;
    for (Moment *moment : std::as_const(m_moments)) {
        if (moment->at < 0 && moment->reached())
            moment->at = leftAt;
    }
}

void WatchedApplication::runUntil(std::initializer_list<Moment *> moments)
{
    constexpr int patience = 300'000;
    QTimer alarm;
    alarm.callOnTimeout([] { qFatal("waited too long for something to happen"); });
    alarm.start(patience);
    const auto waiting = [&] {
        return std::any_of(moments.begin(), moments.end(), [](const Moment *moment) { return moment->at < 0; });
    };
    m_moments = moments;
    while (waiting())
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    m_moments.clear();
}

double WatchedApplication::runUntil(const std::function<bool()> &reached)
{
    Moment moment{reached};
    runUntil({&moment});
    return moment.at;
}

void WatchedApplication::runFor(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, [&over] { over = true; });
    runUntil([&over] { return over; });
}

} // namespace umh::bench
