#pragma once

#include "store/migrations.h"
#include "store/sqlite/sqlitesummaries.h"

namespace umh {

/// What people know of API users beside these, to sort, filter and search by, and whether what is said of their use is
/// contradictory. The copies in api_user are kept by triggers, whoever writes.
struct SqliteFactCopies
{
    QStringList columns; ///< statements that add them
    QList<NamedStatement> indexes; ///< on api_user
    QList<NamedStatement> triggers; ///< on api_user_fact
    QString fill; ///< a statement that copies whatever is not copied yet; goes by the facts, of which there are fewer
};
[[nodiscard]] const SqliteFactCopies &sqliteFactCopies();

/// SQL that copies what is known of the API user that \a row of a trigger has, which is new in api_user.
[[nodiscard]] QString copyingSqliteFactsTo(const QString &row);

} // namespace umh
