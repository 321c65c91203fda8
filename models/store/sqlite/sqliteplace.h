#pragma once

#include "domain/result.h"
#include "store/connection.h"

#include <QtCore/QString>

namespace umh {

/// As Dialect::checkBeforeOpening().
[[nodiscard]] Status prepareSqlitePlace(const QString &path, Connection::Access access);

/// As FileDialect::isWritable().
[[nodiscard]] bool isSqlitePlaceWritable(const QString &path);
/// As FileDialect::makePrivate().
void makeSqlitePlacePrivate(const QString &path);

/// A database in a folder where nothing can be written has no room for the files that SQLite shares between processes.
/// Beside one that nobody may write to, as its rights say, SQLite would leave such files that nobody may write to
/// either, which would keep it from being written to ever after. While nobody else works with it, and nothing is left
/// over from when somebody did, either can be read as it stands.
[[nodiscard]] bool isOnReadOnlyGround(const QString &path);

} // namespace umh
