#pragma once

#include "app/commandstreams.h"

namespace umh {

struct CommandLine;
class Clock;
class Connection;

/// Deletes the API user that \a commandLine names, after a question on the terminal unless it says yes already. Returns
/// the exit status; a person who says no gets 1, as nothing was deleted.
[[nodiscard]] int deleteApiUser(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                                const CommandStreams &streams);

} // namespace umh
