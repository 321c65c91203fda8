#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// What can be known of a directory besides what it holds: where it is kept, and what this person is to it. A value.
struct DirectoryFacts
{
    QString place{}; ///< a path, or an address without a password
    QString engine{}; ///< name and version, as "PostgreSQL 15.4"
    bool isSearchIndexed = true; ///< where not, a search is right as well, but looks at every row
    bool isStandby = false; ///< a server that follows another one, and only lets read
    QString person{}; ///< whom the server takes this person for; null where the directory is a file
    bool maySync = true;
    bool mayChange = true;
    bool mayUpdate = true; ///< may bring it to a newer version
    std::optional<int> otherPrograms{}; ///< connected at the moment; nothing where nobody can tell
};

} // namespace umh

Q_DECLARE_METATYPE(umh::DirectoryFacts)
