#include "views/widgets/destructivebutton.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace umh {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds leastDelay = 500ms;

/// The delay is counted in steps, between which the program takes the input that has come: so that a window which was
/// kept from answering does not get ready in the meantime for clicks that are still waiting.
constexpr int stepsOfDelay = 10;

std::optional<std::chrono::milliseconds> &otherDelay()
{
    static std::optional<std::chrono::milliseconds> delay;
    return delay;
}

} // namespace

std::chrono::milliseconds DestructiveButton::delay()
{
    return otherDelay().value_or(std::max(std::chrono::milliseconds(QApplication::doubleClickInterval()), leastDelay));
}

void DestructiveButton::setDelay(std::optional<std::chrono::milliseconds> delay)
{
    otherDelay() = delay;
}

DestructiveButton::DestructiveButton(QWidget *parent)
    : QPushButton(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come too soon
    connect(&m_timer, &QTimer::timeout, this, &DestructiveButton::count);
    startAnew();
}

DestructiveButton::~DestructiveButton()
{
    watchInput(false);
}

void DestructiveButton::setAllowed(bool allowed)
{
    m_allowed = allowed;
    updateEnabled();
}

void DestructiveButton::startAnew()
{
    const bool waits = delay() > 0ms;
    const bool counts = waits && m_shown && isActiveWindow();
    m_ready = !waits;
    m_counted = 0;
    if (counts)
        m_timer.start(std::max(delay() / stepsOfDelay, 1ms));
    else
        m_timer.stop();
    watchInput(counts);
    updateEnabled();
}

void DestructiveButton::count()
{
    if (++m_counted < stepsOfDelay)
        return;
    m_timer.stop();
    watchInput(false);
    m_ready = true;
    updateEnabled();
}

void DestructiveButton::watchInput(bool watch)
{
    if (watch == m_watches)
        return;
    m_watches = watch;
    if (watch)
        qApp->installEventFilter(this);
    else if (qApp)
        qApp->removeEventFilter(this);
}

void DestructiveButton::updateEnabled()
{
    setEnabled(m_ready && m_allowed);
}

bool DestructiveButton::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
        m_shown = event->type() == QEvent::Show;
        startAnew();
        break;
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
        startAnew();
        break;
    default:
        break;
    }
    return QPushButton::event(event);
}

bool DestructiveButton::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        startAnew();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->isAutoRepeat())
            startAnew();
        break;
    default:
        break;
    }
    return QPushButton::eventFilter(watched, event);
}

void DestructiveButton::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        event->accept(); // nor does the window make anything of it
    else
        QPushButton::keyPressEvent(event);
}

} // namespace umh

#include "moc_destructivebutton.cpp"
