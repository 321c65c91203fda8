#pragma once

#include <QtCore/QStringList>

namespace umh {

/// For a migration: the table of the state of the directory, with its one row.
[[nodiscard]] QStringList makingSqliteDirectoryState();

/// For a migration, once there is that state: a journal whose entries are chained, with all entries of the journal that
/// is there, which it takes the place of. In several steps, as a journal may be long.
[[nodiscard]] QStringList chainingSqliteJournal();

} // namespace umh
