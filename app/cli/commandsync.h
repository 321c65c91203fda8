#pragma once

#include "app/cli/terminal.h"

namespace umh {

struct CommandLine;
class CommandDirectory;

/// Syncs the directory with its account, or with the one that \a commandLine names, and returns the exit status. A sync
/// that would remove suspiciously many API users asks on the terminal, unless the command line says yes already. Needs
/// a QCoreApplication; runs for as long as it takes, or until a signal asks it to end.
[[nodiscard]] int syncDirectory(const CommandDirectory &directory, const CommandLine &commandLine,
                                const CommandStreams &streams);

} // namespace umh
