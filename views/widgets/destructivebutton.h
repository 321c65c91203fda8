#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QPushButton>

#include <chrono>
#include <optional>

namespace umh {

/// A button that loses something for good. Input that was meant for what stood there before never presses it: not the
/// second click of a double click, not a key that is still held, not an assistive technology. It is disabled, and says
/// so, until it has been in view in the active window for delay(); a press of the mouse and a key that repeats itself
/// meanwhile, and every time that it was out of view or its window inactive, start that anew. A key that repeats itself
/// never presses it.
class DestructiveButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit DestructiveButton(QWidget *parent = nullptr);
    ~DestructiveButton() override;

    /// Whether it can be pressed at all, which it can unless told otherwise. Instead of setEnabled(), which is its own
    /// business.
    void setAllowed(bool allowed);
    /// What stands beside it has become another: it is disabled again, as if it had just come into view.
    void startAnew();

    /// The double-click interval of the system, and half a second at least.
    [[nodiscard]] static std::chrono::milliseconds delay();
    /// Another delay for all buttons that are shown from now on; nothing: the usual one. With 0 they are ordinary
    /// buttons: for tests that look at something else.
    static void setDelay(std::optional<std::chrono::milliseconds> delay);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void count();
    void watchInput(bool watch);
    void updateEnabled();

    QTimer m_timer;
    int m_counted = 0; ///< parts of the delay that have passed
    bool m_shown = false;
    bool m_ready = false;
    bool m_allowed = true;
    bool m_watches = false;
};

} // namespace umh
