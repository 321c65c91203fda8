#pragma once

#include "domain/directoryfacts.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "store/directory.h"

#include <optional>
#include <stop_token>

namespace umh {

/// A directory as it was found where it is kept. A value.
struct FoundDirectory
{
    std::optional<Directory> directory{}; ///< nothing where it is of an older version, and has to be updated first
    /// Of one that has to be updated: how many other programs are connected to it; nothing where nobody can tell.
    std::optional<int> otherPrograms{};
};

/// Opens the directory at \a location, signing in with \a password where that is a server that asks for one; an empty
/// one is none, and leaves it to the client library, which has sources of its own. One of an older version stays as it
/// is; OnlyOwnerUpdates where this person cannot update it. Takes as long as connecting does, so not for the GUI thread
/// where the directory is on a server; ends with Cancelled soon after \a stop was requested.
[[nodiscard]] Result<FoundDirectory> findDirectory(const DirectoryLocation &location, const Secret &password,
                                                   Directory::Opening opening, const std::stop_token &stop = {});

/// The same, but brings one of an older version up to date, as Directory::open() does.
[[nodiscard]] Result<Directory> openDirectory(const DirectoryLocation &location, const Secret &password,
                                              Directory::Opening opening, const std::stop_token &stop = {},
                                              const MigrationProgressHandler &onStep = {});

/// What is known of the directory besides its rows. Asks it, so not on the GUI thread where it is on a server.
[[nodiscard]] Result<DirectoryFacts> factsOf(const Directory &directory);

} // namespace umh
