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

/// Directory::openUnlessOlder(), which also tells how many others an update would concern. Takes as long as connecting
/// does, so not for the GUI thread where the directory is on a server.
[[nodiscard]] Result<FoundDirectory> findDirectory(const DirectoryLocation &location, const Secret &password,
                                                   Directory::Opening opening, const std::stop_token &stop = {});

/// What is known of the directory besides its rows. Asks it, so not on the GUI thread where it is on a server.
[[nodiscard]] Result<DirectoryFacts> factsOf(const Directory &directory);

} // namespace umh
