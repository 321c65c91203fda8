#pragma once

#include <QtCore/QString>

namespace umh {

/// The name by which this system knows the person who runs the program; empty where it knows none. Any thread.
[[nodiscard]] QString systemUserName();

} // namespace umh
