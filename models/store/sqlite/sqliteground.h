#pragma once

#include "store/migrations.h"

namespace umh {

/// What a directory needs to be shared, cleaned up and looked back on: its state, the chained journal, samples by
/// change, facts of our own, jobs, leases, and who signs in.
[[nodiscard]] Migration sqliteGround();

} // namespace umh
