#pragma once

#include "domain/result.h"
#include "store/connection.h"

#include <QtCore/QString>

#include <functional>

namespace umh {

/// As FileDialect::isFree().
[[nodiscard]] bool isSqlitePlaceFree(const QString &path);

/// As FileDialect::makeWhole().
[[nodiscard]] Status makeWholeSqliteFile(const QString &path, const std::function<Status(const Connection &)> &fill);

/// Removes what a process that was killed has left of its making \a path by a name beside it. Unfinished files are
/// written to all the time, so that an old one is nobody's any more.
void removeAbandonedSqliteParts(const QString &path);

} // namespace umh
