#include "views/widgets/stayingmenu.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

#include <utility>

namespace umh {
namespace {

bool canBeTicked(const QAction *action)
{
    return action && action->isEnabled() && action->isCheckable() && !action->menu();
}

} // namespace

StayingMenu::StayingMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true); // why something cannot be done
}

StayingMenu::~StayingMenu() = default;

void StayingMenu::mousePressEvent(QMouseEvent *event)
{
    m_pressed = actionAt(event->position().toPoint());
    // Newer Qt closes a menu that is pressed before the mouse has moved in it.
    if (canBeTicked(m_pressed))
        setActiveAction(m_pressed);
    else
        QMenu::mousePressEvent(event);
}

/// Who has pressed the button elsewhere and lets it go here wants just this one.
void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *const action = actionAt(event->position().toPoint());
    const bool isClick = action == std::exchange(m_pressed, nullptr);
    if (isClick && canBeTicked(action))
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && canBeTicked(activeAction()))
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace umh

#include "moc_stayingmenu.cpp"
