#pragma once

#include "app/cli/terminal.h"
#include "domain/error.h"

namespace umh {

/// Says on standard error what there is to say besides of something that went well; nothing where \a sentences is
/// empty.
void remark(const CommandStreams &streams, const QString &sentences);

// How commands end. Each function prints what there is to say and returns the exit status.

/// Says \a sentence, which should tell what happened and what to do.
[[nodiscard]] int fail(const CommandStreams &streams, const QString &sentence);
[[nodiscard]] int fail(const CommandStreams &streams, const Error &error);
/// Ends the command well, unless \a output could not be written to its end. \a done is what the command has changed, in
/// whole sentences: whoever does not get the output must hear of it nevertheless. Empty where it has changed nothing.
[[nodiscard]] int finish(const CommandStreams &streams, CommandOutput &output, const QString &done = {});

} // namespace umh
