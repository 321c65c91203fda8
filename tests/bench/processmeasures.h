#pragma once

#include "report.h"

namespace umh::bench {

class RawOverview;

/// Start of the program on the directory at \a path, up to the overview.
void measureStart(Report &report, RawOverview &raw, const QString &path);
/// Memory after some use.
void measureMemory(Report &report, RawOverview &raw, const QString &path);
/// Import of what the directory at \a path holds. JSON files are written into \a folder, where they are not there yet.
void measureImport(Report &report, const QString &path, const QString &folder);

} // namespace umh::bench
