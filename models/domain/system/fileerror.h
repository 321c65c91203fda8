#pragma once

#include "domain/error.h"

#include <QtCore/QString>

namespace umh {

/// What the system's refusal to do something with the file or folder at \a path means; \a code is its errno. Read errno
/// before anything else is called: Qt leaves it as the system set it, but keeps no copy, and its own
/// QFileDevice::error() takes a full disk for a missing permission where a file is only opened.
///
/// DiskFull, NoPermission, FileNotFound, NotARegularFile, or FileUnwritable with the system's words for everything
/// else.
[[nodiscard]] Error fileError(int code, const QString &path);

/// Why no file can be made in \a folder, an errno: Qt's temporary files and folders try several ways, and leave that of
/// the last one. Tries it; EIO where it goes well after all.
[[nodiscard]] int whyNoFile(const QString &folder);

} // namespace umh
