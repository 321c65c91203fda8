#pragma once

#include <QtWidgets/QMenu>

namespace umh {

/// A menu in which several things can be ticked: it stays open when one is, by a click or by Space. Enter ticks the
/// last one and closes it, and what cannot be ticked closes it as in any menu.
class StayingMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit StayingMenu(QWidget *parent = nullptr);
    ~StayingMenu() override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_pressed = nullptr; ///< below the mouse when its button went down; only compared
};

} // namespace umh
