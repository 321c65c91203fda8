#pragma once

class QWidget;

namespace umh {

/// Makes \a window, which has not been shown yet, no larger than its screen has room for.
void keepOnScreen(QWidget &window);

} // namespace umh
