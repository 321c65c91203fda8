#pragma once

#include "report.h"

namespace umh::bench {

/// Syncs with a made-up account of \a rows API users: the first one, one without changes, and how the windows fare.
void measureSync(Report &report, qint64 rows);

} // namespace umh::bench
