#pragma once

#include "views/window/command.h"

#include <QtCore/QObject>

#include <array>

class QAction;
class QWidget;

namespace umh {

/// The commands of a window as actions: text, key and icon of each, and whether it can be done now, by the target. What
/// cannot is grey, with the reason as its tool tip. GUI thread.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    /// Owned by \a window.
    explicit WindowCommands(QWidget &window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.at(size_t(command)); }
    /// Who carries them out from now on; null for nobody. Must outlive this, or be replaced before it goes.
    void setTarget(CommandTarget *target);
    /// Asks the target again what can be done.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    [[nodiscard]] QString textOf(Command command) const;

    QWidget &m_window;
    CommandTarget *m_target = nullptr;
    std::array<QAction *, commandCount> m_actions{};
    int m_rowsToDelete = 1; ///< as the words say
};

} // namespace umh
