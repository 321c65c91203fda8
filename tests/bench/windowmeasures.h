#pragma once

#include "report.h"

namespace umh::bench {

class WatchedApplication;

/// Measures how long each further window takes from being asked for to painted rows, on the directory at \a path, and
/// what the longest stall was meanwhile; and the query behind the numbers of the hub.
void measureWindows(WatchedApplication &watched, Report &report, const QString &path);

/// Measures how long a picture of the use of one API user takes to be painted, as large as a screen.
void measurePlot(Report &report);

} // namespace umh::bench
