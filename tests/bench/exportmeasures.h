#pragma once

#include "report.h"

namespace umh::bench {

class WatchedApplication;

/// What the window does while all rows of the directory at \a path are exported from it, how soon a cancelled export
/// has left nothing, and what memory the formats take.
void measureExports(WatchedApplication &watched, Report &report, const QString &path);

} // namespace umh::bench
