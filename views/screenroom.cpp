#include "views/screenroom.h"

#include <QtGui/QScreen>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace umh {

void keepOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return; // it has been given its room
    // How wide its frame is going to be, only the window manager knows.
    const int frame = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(frame, 2 * frame)));
}

} // namespace umh
