#include "views/window/actionlook.h"

#include "views/widgets/iconset.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>

namespace umh {

void setUpAction(QAction &action, const ActionLook &look)
{
    if (look.heard == ActionLook::Key::HeardAnywhere)
        action.setShortcut(look.key);
    action.setCheckable(look.isSwitch);
}

QString actionText(const ActionLook &look, const QString &text)
{
    const bool keyIsText = look.heard == ActionLook::Key::HeardByTable;
    return keyIsText ? text + u'\t' + look.key.toString(QKeySequence::NativeText) : text;
}

void dressAction(QAction &action, const ActionLook &look, const QString &text, const QPalette &palette)
{
    action.setText(actionText(look, text));
    if (!look.icon.isEmpty())
        action.setIcon(symbolicIcon(look.icon, palette));
}

void followAction(QAbstractButton &button, const QAction &action)
{
    button.setEnabled(action.isEnabled());
    button.setToolTip(action.isEnabled() ? QString() : action.toolTip());
}

} // namespace umh
