#pragma once

#include <QtCore/QString>
#include <QtGui/QKeySequence>

class QAction;
class QAbstractButton;
class QPalette;

namespace umh {

/// What an action looks like in a menu.
struct ActionLook
{
    /// How its key comes to be heard.
    enum class Key {
        HeardAnywhere, ///< in the window
        HeardByTable, ///< which has the focus, so that it means the usual in a text field
    };

    const char *text; ///< to be translated
    QKeySequence key{};
    Key heard = Key::HeardAnywhere;
    QString icon{}; ///< see symbolicIcon(); empty for none
    bool isSwitch = false;
};

/// Gives \a action its key, and has it be switched where it is a switch.
void setUpAction(QAction &action, const ActionLook &look);
/// \a text as it stands in a menu: beside the key, where a table hears that.
[[nodiscard]] QString actionText(const ActionLook &look, const QString &text);
/// Gives \a action its \a text in the present language, and its icon in the colours of \a palette.
void dressAction(QAction &action, const ActionLook &look, const QString &text, const QPalette &palette);
/// Has \a button, which stands for \a action in words of its own, be grey where that is, for the same reason.
void followAction(QAbstractButton &button, const QAction &action);

} // namespace umh
