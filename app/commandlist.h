#pragma once

#include "app/commandstreams.h"
#include "domain/result.h"

#include <stop_token>

namespace umh {

struct CommandLine;
class Clock;
class Connection;

/// Writes the API users that \a commandLine asks for to \a output, in their order, from one consistent state of the
/// directory; the memory it takes does not grow with them. Ends early, without an error, once \a output has one.
/// Corrupt where it is not all of them, after what could be read.
[[nodiscard]] Status writeList(const Connection &connection, const CommandLine &commandLine, const Clock &clock,
                               const std::stop_token &stop, CommandOutput &output);

} // namespace umh
