#pragma once

#include "store/migrations.h"

namespace umh {

/// Gives every UUID that was stored without dashes its one form (see domain/text/guid.h). Where the directory holds one
/// operator, group or API user in two forms, they become one.
[[nodiscard]] Migration sqliteGuidForms();

} // namespace umh
