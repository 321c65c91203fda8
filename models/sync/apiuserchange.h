#pragma once

#include "domain/apiuser.h"

namespace umh {

/// Whether \a now, the same API user as \a seen but read later, has been used in between: it has a later last use, a
/// first one, or more requests (the date alone may be no more than a day).
[[nodiscard]] bool usedSince(const ApiUser &seen, const ApiUser &now);

} // namespace umh
