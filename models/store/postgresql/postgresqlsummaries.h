#pragma once

#include <QtCore/QStringList>

namespace umh {

/// What is summed up of API users, operators and groups, kept by triggers as on SQLite, but once for each transaction:
/// the statements only note what has changed (summary_due), and the commit adds it up. A server keeps every version of
/// a row until its transaction ends, so that a number that is raised with each of a million rows would take for ever.
///
/// What was summed up is therefore as it was before, to the transaction itself, until that is committed.
struct PostgresqlSummaries
{
    QStringList create; ///< tables, functions and triggers
    QStringList disable; ///< for the owner's first load
    QStringList enable;
    QStringList fill; ///< all of it from the rows
};
[[nodiscard]] const PostgresqlSummaries &postgresqlSummaries();

} // namespace umh
