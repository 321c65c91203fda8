#include "views/widgets/quitaction.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

namespace umh {

QAction *createQuitAction(QObject *parent)
{
    auto *action = new QAction(parent);
    action->setShortcut(Qt::CTRL | Qt::Key_Q);
    action->setMenuRole(QAction::QuitRole);
    // Later: what is asked then must not be asked within the key that asks for it.
    QObject::connect(action, &QAction::triggered, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return action;
}

} // namespace umh
