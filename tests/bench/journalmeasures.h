#pragma once

#include "report.h"

namespace umh::bench {

class WatchedApplication;

/// Measures the window of the journal on a copy of the directory at \a path whose journal has \a entries more entries;
/// the copy is made in \a folder, unless it is there.
void measureJournal(WatchedApplication &watched, Report &report, const QString &path, qint64 entries,
                    const QString &folder);

/// Measures a sync that finds as many API users new as gone, \a rows of each but 100,000 at most, and what of it is
/// the chain of the journal's entries.
void measureChain(Report &report, qint64 rows);

} // namespace umh::bench
