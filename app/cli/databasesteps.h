#pragma once

#include "app/cli/terminal.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "store/directoryaccess.h"

#include <stop_token>

namespace umh {

/// A directory as a command found it.
struct CommandDirectory
{
    DirectoryLocation location{};
    FoundDirectory found{}; ///< an older one only on a server; one in a file has been updated
    Secret password{}; ///< that let us in; empty where none was needed
};

/// Finds the directory at \a location. One on a server signs in with what libpq knows by itself, else with the password
/// in the keyring, else with one that a person types on the terminal, three times at most; Cancelled where they do not
/// want to. May wait for the keyring, and says so.
[[nodiscard]] Result<CommandDirectory> findForCommand(const DirectoryLocation &location, Directory::Opening opening,
                                                      const std::stop_token &stop, const CommandStreams &streams);

} // namespace umh
