#pragma once

class QDialog;
class QWidget;

namespace umh {

/// Makes \a window, which has not been shown yet, no larger than its screen has room for, and where it has a place
/// already, moves it within that.
void keepOnScreen(QWidget &window);

/// Makes \a dialog as large as its contents, as far as the screen has room: with wrapped texts in it, Qt would stop at
/// two thirds of a small or much enlarged screen.
void fitToContents(QDialog &dialog);

/// Moves the window of \a control, which is being shown and has its place, so far that \a control is not under the
/// pointer: what is pressed there was meant for what stood there before. Does nothing where the screen has no room for
/// that, or where windows cannot be placed.
void keepFromPointer(const QWidget &control);

} // namespace umh
