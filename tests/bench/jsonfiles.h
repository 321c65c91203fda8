#pragma once

#include <QtCore/QStringList>

namespace umh::bench {

/// Writes the operators and API users of the directory at \a path as the account's API would answer, into \a folder.
/// Returns the files; ones that are there already are left as they are.
[[nodiscard]] QStringList writeAnswers(const QString &path, const QString &folder);

} // namespace umh::bench
