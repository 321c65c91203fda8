#pragma once

#include <QtCore/QString>

namespace umh {

/// All commands and options (syntax.h) explained, for a terminal of 80 columns.
[[nodiscard]] QString commandLineHelp();

} // namespace umh
