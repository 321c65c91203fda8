#pragma once

#include "domain/result.h"

#include <QtCore/QStringList>

namespace umh {

class Connection;

/// One step of the schema. Its number is its place in the list, from 1; what has been released is never edited.
struct Migration
{
    QString summary; ///< what it brings, for the reader of the code
    QStringList statements; ///< run in order, one at a time
    /// It makes a table anew that others refer to: references are not looked after meanwhile, and all of them checked
    /// at the end. Those that were broken before may still be: the program lives with them, and a sync heals them.
    bool remakesReferredTables = false;
};

/// The number of the newest migration that the directory has had; 0 for an empty database.
/// A database that is not empty and not ours is NotADirectory.
[[nodiscard]] Result<int> schemaVersion(const Connection &connection);

/// Brings the directory to the newest schema: each migration in a transaction of its own, after a copy was made. An
/// empty database gets all of them in one, and there is nothing to copy. A schema newer than \a migrations is
/// NewerSchema. Nothing to do is cheap and writes nothing.
[[nodiscard]] Status migrate(const Connection &connection, const QList<Migration> &migrations);

} // namespace umh
