#pragma once

class QAction;
class QObject;

namespace umh {

/// An action that ends the program, by Ctrl+Q everywhere: Qt knows a key for it on some desktops only. Belongs to
/// \a parent, a window, which gives it its text.
[[nodiscard]] QAction *createQuitAction(QObject *parent);

} // namespace umh
