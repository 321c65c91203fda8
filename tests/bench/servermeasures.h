#pragma once

#include "report.h"

#include <QtCore/QString>

#include <functional>

namespace umh::bench {

class WatchedApplication;

/// Measures the first load, and the overview, of a directory on a server of this program's own, with as many API users
/// as the one in the file \a path has; then the overview once more where each round trip takes 50 ms. \a folder is for
/// files in between; \a wants says which measures are wanted, by name.
void measureServer(WatchedApplication &watched, Report &report, const QString &path, const QString &folder,
                   const std::function<bool(const QString &)> &wants);

} // namespace umh::bench
