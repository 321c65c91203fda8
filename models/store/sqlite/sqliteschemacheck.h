#pragma once

#include "store/directorylocation.h"

namespace umh {

/// As Dialect::hasWrongSchema().
[[nodiscard]] bool hasWrongSqliteSchema(const DirectoryLocation &location);

} // namespace umh
