#pragma once

#include "store/migrations.h"

namespace umh {

/// What a journal needs to be read, searched and put away: indexes, what it is searched by, and where it begins.
[[nodiscard]] Migration sqliteHistory();

} // namespace umh
