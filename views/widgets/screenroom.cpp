#include "views/widgets/screenroom.h"

#include <QtGui/QCursor>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {

void keepOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return; // it has been given its room
    // How wide its frame is going to be, only the window manager knows.
    const int frame = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect available = window.screen()->availableGeometry();
    window.resize(window.size().boundedTo(available.size() - QSize(frame, 2 * frame)));
    if (!window.testAttribute(Qt::WA_Moved))
        return; // the window manager finds it one
    const auto within = [frame](int place, int size, int first, int last) {
        return std::max(std::min(place, last - size - frame + 1), first);
    };
    const QPoint place(within(window.x(), window.width(), available.left(), available.right()),
                       within(window.y(), window.height() + frame, available.top(), available.bottom()));
    if (place != window.pos()) // for it would take its frame for a part of it
        window.move(place);
}

void fitToContents(QDialog &dialog)
{
    dialog.ensurePolished();
    QLayout *layout = dialog.layout();
    // What changed in a dialog that has not been shown yet has told nobody: its layouts may remember older heights.
    layout->invalidate();
    layout->activate();
    const QSize available = dialog.screen()->availableSize();
    const int width = qMin(dialog.sizeHint().width(), available.width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : dialog.sizeHint().height();
    dialog.resize(width, qMin(height, available.height()));
}

void keepFromPointer(const QWidget &control)
{
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        return; // there, no program places its windows
    QWidget &window = *control.window();
    const QPoint pointer = QCursor::pos();
    const int room = control.fontMetrics().lineSpacing(); // a hand is not quite still
    const QRect taken = QRect(control.mapToGlobal(QPoint()), control.size()).adjusted(-room, -room, room, room);
    if (!taken.contains(pointer))
        return;
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect available = window.screen()->availableGeometry().adjusted(0, title, 0, 0);
    const QRect frame = window.frameGeometry();
    // Up or down first, which keeps it where it was expected.
    const std::array<QPoint, 4> ways{
        QPoint(0, pointer.y() - taken.bottom() - 1), QPoint(0, pointer.y() - taken.top() + 1),
        QPoint(pointer.x() - taken.right() - 1, 0), QPoint(pointer.x() - taken.left() + 1, 0)};
    for (const QPoint way : ways) {
        if (available.contains(frame.translated(way))) {
            window.move(window.pos() + way);
            window.setAttribute(Qt::WA_Moved, false); // the next time it is placed as usual
            return;
        }
    }
}

} // namespace umh
