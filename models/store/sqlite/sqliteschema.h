#pragma once

#include "store/migrations.h"

#include <QtCore/QList>

namespace umh {

/// The schema for SQLite, step by step.
[[nodiscard]] const QList<Migration> &sqliteMigrations();

/// What a first load drops before and makes again afterwards: writing rows without it and building it at the end is
/// several times faster.
struct Indexing
{
    QStringList drop;
    QStringList create; ///< includes filling from the rows
};
/// Fills the search index anew from the API users, whatever was in it.
[[nodiscard]] QStringList sqliteSearchIndexing();
/// The indexes of API users, with the search index.
[[nodiscard]] const Indexing &sqliteApiUserIndexing();
/// What is known of operators, groups and the directory as a whole, and the indexes of operators and groups. Made after
/// the indexes of API users.
[[nodiscard]] const Indexing &sqliteSummaryIndexing();

} // namespace umh
