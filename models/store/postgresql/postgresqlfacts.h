#pragma once

#include "domain/directoryfacts.h"
#include "domain/result.h"

namespace umh {

class Connection;

/// Dialect::facts() of a server.
[[nodiscard]] Result<DirectoryFacts> postgresqlFacts(const Connection &connection);

} // namespace umh
