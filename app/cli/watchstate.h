#pragma once

#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// What `watch` has told of a directory so far, kept in a file for each directory and each person. A value.
struct WatchState
{
    qint64 entry = 0; ///< the number of the newest entry of the journal that was looked at
    QByteArray hash{}; ///< of that entry, by which it is told from one in a directory that was put back
    QDateTime failingSince{}; ///< UTC; when the sync first failed that has not gone well since; invalid for none

    /// Where that of the directory with the guid \a directory is.
    [[nodiscard]] static QString pathOf(const QString &directory);
    /// What is in the file at \a path; nothing where there is none, or where it is none of these.
    [[nodiscard]] static Result<std::optional<WatchState>> read(const QString &path);
    /// Replaces the file at \a path, once this is on the disk; makes the folder.
    [[nodiscard]] Status write(const QString &path) const;
};

} // namespace umh
