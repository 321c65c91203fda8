#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace umh {

/// Writes \a content into the file at \a path, which takes the place of one that is there: all of it or nothing, and at
/// no moment readable by anybody but its owner. Errors, with the path: FileNotFound (its folder), NotAFile,
/// NoPermission, DiskFull, FileUnwritable.
[[nodiscard]] Status writePrivateFile(const QString &path, const QByteArray &content);

} // namespace umh
