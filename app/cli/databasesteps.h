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

/// Where the password for a directory on a server comes from, one source after the other: the keyring, then a person on
/// the terminal, three times at most. What libpq knows by itself has been tried before.
class DatabasePasswordSources final
{
public:
    /// Both must outlive this.
    DatabasePasswordSources(const DirectoryLocation &location, const CommandStreams &streams)
        : m_location(location)
        , m_streams(streams)
    { }

    /// One that is worth a try after \a error, which one can mend (DatabasePasswords::canMend()); else why there is
    /// none. \a tried: what the server did not accept. May wait for the keyring, and says so.
    [[nodiscard]] Result<Secret> next(const Error &error, const Secret &tried);

private:
    const DirectoryLocation &m_location;
    const CommandStreams &m_streams;
    bool m_askedKeyring = false;
    int m_questions = 0;
};

/// Finds the directory at \a location. One on a server signs in with what libpq knows by itself, else with the password
/// in the keyring, else with one that a person types on the terminal, three times at most; Cancelled where they do not
/// want to. May wait for the keyring, and says so.
[[nodiscard]] Result<CommandDirectory> findForCommand(const DirectoryLocation &location, Directory::Opening opening,
                                                      const std::stop_token &stop, const CommandStreams &streams);

} // namespace umh
