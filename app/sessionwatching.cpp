#include "app/sessionwatching.h"

#include "app/account/accountlink.h"
#include "app/session.h"
#include "store/servercontact.h"
#include "store/threads/directorywatcher.h"
#include "views/window/programactions.h"
#include "views/window/programwindow.h"

#include <QtCore/QEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace umh {

SessionWatching::SessionWatching(ProgramActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    qApp->installEventFilter(this);
}

void SessionWatching::follow(Session &session, const std::function<QList<MessageBar *>()> &bars)
{
    m_session = &session;
    const DirectoryWatcher *watcher = &session.watcher();
    connect(watcher, &DirectoryWatcher::failed, this, [this, bars](const Error &error) {
        if (m_session->directory().contact() && isOutOfReach(error.kind)) {
            m_outOfReach = error;
            show();
            return;
        }
        m_fileTrouble.tell(bars(), error, [this] { Q_EMIT reopenRequested(); });
    });
    connect(watcher, &DirectoryWatcher::recovered, this, [this] {
        m_fileTrouble.takeBack();
        m_outOfReach.reset();
        show();
        if (AccountLink *link = m_session->link())
            link->directoryIsBack();
    });
    connect(watcher, &DirectoryWatcher::otherSyncChanged, this, &SessionWatching::show);
    connect(watcher, &DirectoryWatcher::changed, this,
            [this] { m_session->ifConnectedElsewhere(&m_session->watcher(), [this] { Q_EMIT reopenRequested(); }); });
    followVisibility();
}

void SessionWatching::leave()
{
    if (m_session)
        m_session->watcher().disconnect(this);
    m_session = nullptr;
    m_fileTrouble.takeBack();
    m_outOfReach.reset();
    ProgramState state = m_actions.state();
    state.otherSync.reset();
    state.outOfReach.reset();
    m_actions.setState(state);
}

void SessionWatching::show()
{
    const DirectoryWatcher &watcher = m_session->watcher();
    ProgramState state = m_actions.state();
    state.otherSync = watcher.otherSync();
    state.outOfReach = m_outOfReach;
    state.asOf = m_outOfReach ? watcher.lastLook() : QDateTime();
    m_actions.setState(state);
}

/// Whether any window is to be seen: it is open, and neither minimised nor on another desktop, as far as the system
/// says so.
void SessionWatching::followVisibility()
{
    m_followsVisibility = false;
    if (!m_session)
        return;
    const QWidgetList all = QApplication::topLevelWidgets();
    m_session->watcher().setSeen(std::any_of(all.begin(), all.end(), [](const QWidget *widget) {
        const QWindow *window = widget->windowHandle();
        return qobject_cast<const ProgramWindow *>(widget) && widget->isVisible() && !widget->isMinimized() && window
            && window->isExposed();
    }));
}

bool SessionWatching::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
        // Later: it is told of before it is done.
        if (!m_followsVisibility && m_session && m_session->directory().contact()
            && (watched->isWindowType() || (watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()))) {
            m_followsVisibility = true;
            QMetaObject::invokeMethod(this, &SessionWatching::followVisibility, Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace umh

#include "moc_sessionwatching.cpp"
