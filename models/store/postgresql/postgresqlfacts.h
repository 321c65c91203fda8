#pragma once

#include "domain/directoryfacts.h"
#include "domain/result.h"

namespace umh {

class Connection;

/// What a server says of itself, of this person and of the other programs that are connected to the same database. Also
/// of a database that holds an older directory, or none.
[[nodiscard]] Result<DirectoryFacts> postgresqlFacts(const Connection &connection);

} // namespace umh
