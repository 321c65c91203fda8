#pragma once

#include "app/cli/terminal.h"

namespace umh {

struct CommandLine;
class Clock;
class CommandDirectory;

/// Deletes the API user that \a commandLine names, after a question on the terminal unless it says yes already; at the
/// account first, where the directory mirrors one. Returns the exit status; a person who says no gets 1, as nothing was
/// deleted. Needs a QCoreApplication.
[[nodiscard]] int deleteApiUser(const CommandDirectory &directory, const CommandLine &commandLine, const Clock &clock,
                                const CommandStreams &streams);

} // namespace umh
