#pragma once

#include "store/migrations.h"

#include <QtCore/QList>

namespace umh {

/// The schema for SQLite, step by step.
[[nodiscard]] const QList<Migration> &sqliteMigrations();

/// What a first load of many API users drops before and makes again afterwards: writing rows without them and
/// building them at the end is several times faster.
struct ApiUserIndexing
{
    QStringList drop;
    QStringList create; ///< includes filling the search index from the rows
};
[[nodiscard]] const ApiUserIndexing &sqliteApiUserIndexing();

} // namespace umh
