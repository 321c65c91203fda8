#pragma once

#include "store/migrations.h"

#include <QtCore/QList>

namespace umh {

/// The schema for PostgreSQL, step by step. The first step is what SQLite has after its eleventh: the same tables and
/// columns, with whole numbers as BIGINT, truths as INTEGER (0 and 1), and texts that compare by their code points.
[[nodiscard]] const QList<Migration> &postgresqlMigrations();

/// What the owner's first load drops before and makes again afterwards: writing rows without it and building it at the
/// end is several times faster.
struct PostgresqlIndexing
{
    QStringList drop;
    QStringList create;
};
/// What is summed up of operators and groups, and their indexes. Made after those of API users.
[[nodiscard]] const PostgresqlIndexing &postgresqlOperatorIndexing();
/// The indexes of API users, with the search index, and that each has an operator.
[[nodiscard]] const PostgresqlIndexing &postgresqlApiUserIndexing();

/// A condition for the rows whose \a columns, which are texts and not NULL, are not too long for an index on them.
[[nodiscard]] QString postgresqlIndexable(const QStringList &columns);

/// The channel that is notified, once for each transaction that has changed something, with the guid of the directory.
inline constexpr const char *postgresqlChannel = "user_management_hub";

} // namespace umh
