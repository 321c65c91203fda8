#pragma once

#include "app/commandstreams.h"

namespace umh {

// Questions of commands, on the terminal: asked where a person sees them even if the output goes into a file.

/// Whether there is a person to ask.
[[nodiscard]] bool canAsk(const CommandStreams &streams);
/// Asks \a question and tells whether the person says yes, in any of the languages of the program.
[[nodiscard]] bool isConfirmed(const CommandStreams &streams, const QString &question);
/// Asks for a line; null where the input ends instead.
[[nodiscard]] QString askForLine(const CommandStreams &streams, const QString &question);

} // namespace umh
