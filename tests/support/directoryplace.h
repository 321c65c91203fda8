#pragma once

#include "store/directorylocation.h"
#include "support/engine.h"
#include "support/postgresql/postgresqldatabase.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace umh {

/// Where a directory of a test's own can be, on the engine that the test is for: a path in a folder, or a database on
/// the tests' server. Goes with this object, and with it what is there.
class DirectoryPlace final
{
public:
    /// What is there at first.
    enum class Content {
        Nothing, ///< no file, or an empty database
        /// A new directory: a copy of one that each run makes once, as copying takes a tenth of the time.
        NewDirectory,
    };

    explicit DirectoryPlace(Content content = Content::Nothing);

    [[nodiscard]] const DirectoryLocation &location() const { return m_location; }
    /// A folder for whatever else the test needs. On SQLite the directory is in it, as "directory.sqlite".
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// What --database takes.
    [[nodiscard]] QString database() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresqlDatabase> m_database; ///< null on SQLite
    DirectoryLocation m_location;
};

} // namespace umh
