#pragma once

#include "store/connection.h"
#include "support/mirrorfixture.h"

namespace umh {

/// A directory at \a path as a program of schema \a version has made it, with what \a account has.
[[nodiscard]] Connection oldDirectory(const QString &path, int version, const AccountState &account);

} // namespace umh
