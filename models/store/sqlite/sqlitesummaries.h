#pragma once

#include <QtCore/QStringList>

namespace umh {

struct NamedStatement
{
    QString name;
    QString create;
};

/// What is known of operators and groups as a whole (OperatorSummary, OperatorGroupSummary) and of the directory
/// (DirectoryFigures), as the third migration brought it. Kept by triggers, so that it is right whoever writes.
struct SqliteSummaries
{
    QList<NamedStatement> indexes; ///< one for each order of operators and of groups
    QList<NamedStatement> triggers;
    QStringList fill; ///< works all of it out anew; for when there are no triggers
};
[[nodiscard]] const SqliteSummaries &sqliteSummaries();

} // namespace umh
