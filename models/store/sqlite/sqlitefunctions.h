#pragma once

struct sqlite3;

namespace umh {

/// As Dialect::addMigrationFunctions(); returns SQLite's code.
///
/// - folded(text), folded_or_null(text): as those of domain/text/textfolding.h and store/storedvalues.h;
/// - chained_hash(seed, columns…) OVER (ORDER BY number ROWS UNBOUNDED PRECEDING): the hash of each entry of the
/// journal
///   (JournalHash), the columns being those that it is made of; seed is the hash before the first row;
/// - operator_of_detail(text): the guid of the operator that the detail of an entry of the journal names; NULL where it
///   names none.
[[nodiscard]] int addSqliteMigrationFunctions(sqlite3 *handle);

} // namespace umh
