#pragma once

#include <functional>

class QWidget;

namespace umh {

/// Asks a person, over \a parent, whether the directory is to be disconnected from its account; \a confirmed is called
/// where that is so. GUI thread.
void askToDisconnect(QWidget *parent, const std::function<void()> &confirmed);

} // namespace umh
