#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <utility>

namespace umh {

/// What people know of API users beside these, to sort, filter and search by, and whether what is said of their use is
/// contradictory. The copies in api_user are kept by triggers, whoever writes.
struct PostgresqlFactCopies
{
    QString columns; ///< of api_user, each after a comma
    QString orderColumns; ///< further ones of api_user_fact, likewise
    QList<std::pair<QString, QString>> indexes; ///< on api_user: name and statement
    QStringList triggers; ///< statements
    QString fill; ///< a statement that copies whatever is not copied yet
};
[[nodiscard]] const PostgresqlFactCopies &postgresqlFactCopies();

} // namespace umh
