#pragma once

#include <QtCore/QStringList>

namespace umh {

// What several people and programs on one directory need to know of each other, as statements of a migration of SQLite.

/// Who is at what may be done by one at a time.
[[nodiscard]] QStringList sqliteLeaseTable();

/// With whose names people sign in. The account loses the one that it had for all of them.
[[nodiscard]] QStringList sqliteSignInTable();

} // namespace umh
