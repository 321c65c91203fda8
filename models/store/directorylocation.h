#pragma once

#include "domain/result.h"

#include <QtCore/QString>

namespace umh {

/// Where a directory is: for now, the absolute path of an SQLite file.
struct DirectoryLocation
{
    QString path;

    /// Understands what --database takes: a path (relative ones from the current folder) or a file:// URL.
    /// A URL of a kind this version cannot open is UnsupportedLocation; its detail holds the scheme only, since the
    /// rest may hold a password.
    [[nodiscard]] static Result<DirectoryLocation> fromUserInput(const QString &pathOrUrl);

    /// The person's own directory, in the data folder of this program. Does not create anything.
    [[nodiscard]] static DirectoryLocation standard();

    friend bool operator==(const DirectoryLocation &, const DirectoryLocation &) = default;
};

} // namespace umh
