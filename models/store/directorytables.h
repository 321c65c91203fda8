#pragma once

#include <QtCore/QLatin1StringView>

#include <span>

namespace umh {

/// A column as it is stored: the same on every engine.
struct StoredColumn
{
    enum class Kind { Number, Text, Bytes };

    QLatin1StringView name;
    Kind kind;
};

/// A table that holds a part of what a directory is. A value; all of it lives for ever.
struct StoredTable
{
    QLatin1StringView name;
    std::span<const StoredColumn> columns; ///< all of them, those of the primary key first
    qsizetype keyColumns = 1; ///< how many of them are the primary key
    bool givesKeys = false; ///< the engine gives each row its key, and never one that it has given before
    bool hasRowsWhenNew = false; ///< also where nothing is in the directory
};

/// Whatever has to be there for a directory to be the same as another one: each table comes after those that it refers
/// to. A new table belongs here, unless it is one of those that are not taken along:
/// - schema_version, as each directory has had its own migrations;
/// - lease, for whoever holds one is at work on the directory that it stands in;
/// - what an engine keeps for searching, which is made of the rest.
[[nodiscard]] std::span<const StoredTable> storedTables();

} // namespace umh
