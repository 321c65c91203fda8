#pragma once

#include "report.h"

namespace umh::bench {

class WatchedApplication;

/// Measures how long the plan of a removal of 100,000 API users, or of all where there are fewer, takes from being
/// asked for to being painted, on the directory at \a path; and what the longest stall was meanwhile.
void measurePlan(WatchedApplication &watched, Report &report, const QString &path);

} // namespace umh::bench
