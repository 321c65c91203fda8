#pragma once

#include "app/cli/terminal.h"

namespace umh {

struct CommandLine;

/// Carries out Import, Sample, Sync, List or Delete and returns the exit status: 0 when it worked, 1 when it failed and
/// the error stream says why. Needs a QCoreApplication with the program's name and its translations; runs for as long
/// as it takes.
[[nodiscard]] int runCommand(const CommandLine &commandLine, const CommandStreams &streams = {});

} // namespace umh
