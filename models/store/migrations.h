#pragma once

#include "domain/result.h"

#include <QtCore/QStringList>

#include <functional>
#include <stop_token>

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
    // The oldest programs that may go on with a directory that has had it, told by the newest migration that they know;
    // 0: only those that know this one. A program may write only what no later one is misled by.
    int oldestReader = 0;
    int oldestWriter = 0;
};

/// What a program may do with a directory.
enum class SchemaRight {
    None, ///< it would misread it
    Read,
    Write,
};

/// What a program that knows \a migrations may do with the directory: anything where it knows all that this has had,
/// else what every one of those that it does not know says.
[[nodiscard]] Result<SchemaRight> schemaRight(const Connection &connection, const QList<Migration> &migrations);

/// The number of the newest migration that the directory has had; 0 for an empty database.
/// A database that is not empty and not ours is ForeignDatabase.
[[nodiscard]] Result<int> schemaVersion(const Connection &connection);

/// Whether migrate() has to change a directory that is there already, which can take long. What it would refuse is an
/// error.
[[nodiscard]] Result<bool> isOlder(const Connection &connection, const QList<Migration> &migrations);

/// OnlyOwnerUpdates where a directory that is older may not be changed by whoever \a connection has let in.
[[nodiscard]] Status checkMayMigrate(const Connection &connection);

/// Is told how far a migration is, in steps of very different lengths.
using MigrationProgressHandler = std::function<void(int done, int total)>;

/// Makes the newest schema in an empty database, as part of the transaction that is going on, of
/// Transaction::Kind::Schema, which began after references were left alone and the functions of migrations added
/// (Dialect). Ends with Cancelled once \a stop was requested.
[[nodiscard]] Status makeSchema(const Connection &connection, const QList<Migration> &migrations,
                                const std::stop_token &stop);

/// Brings the directory to the newest schema: each migration in a transaction of its own, after a copy was made. An
/// empty database gets all of them in one, and there is nothing to copy. A schema newer than \a migrations stays as it
/// is; NewerSchema where those say that it may not even be read. Nothing to do is cheap and writes nothing. \a stop
/// ends it with Cancelled; what the migration that is under way has done is undone.
[[nodiscard]] Status migrate(const Connection &connection, const QList<Migration> &migrations,
                             const std::stop_token &stop = {}, const MigrationProgressHandler &onStep = {});

} // namespace umh
