#pragma once

#include "domain/result.h"
#include "store/directorylocation.h"

#include <QtCore/QtGlobal>

namespace umh {

/// What SQLite keeps in each database for whose it is: "UMHD" in ASCII.
inline constexpr qint32 sqliteApplicationId = 0x554d4844;

/// As Dialect::checkOwner(). Reads the file as it lies there: without a lock, without its log, and without leaving
/// anything beside it. Ours is one that says so, or that has all the tables of the versions that did not say so;
/// nobody's is one without anything in it.
[[nodiscard]] Status checkSqliteOwner(const DirectoryLocation &location);

} // namespace umh
