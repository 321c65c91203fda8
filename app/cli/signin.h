#pragma once

#include "app/cli/terminal.h"
#include "domain/account.h"
#include "domain/result.h"

#include <optional>

namespace umh {

struct CommandLine;

/// The first line of \a input, which is a password; empty at the end of the input. It is in no other memory afterwards,
/// as far as we have a say in it.
[[nodiscard]] Secret readPassword(std::FILE *input);

/// The sign-in that \a commandLine asks for, with the password from the standard input; nothing where it asks for none.
[[nodiscard]] std::optional<AccountSignIn> signInOf(const CommandLine &commandLine, const CommandStreams &streams);

/// The password for \a account, for a command: from the standard input where \a commandLine says so, else from the
/// keyring. PasswordMissing where there is none, KeyringFailed where the keyring cannot be asked. Waits for the
/// keyring, which may ask a person to unlock it.
[[nodiscard]] Result<Secret> passwordFor(const Account &account, const CommandLine &commandLine,
                                         const CommandStreams &streams);

/// Whether the keyring has another sign-in for the proxy that \a error is about than the one that was tried, if it is
/// about one that asks for a sign-in; it holds from then on, so that it is worth to try again. Waits for the keyring,
/// as above, and says where that fails.
[[nodiscard]] bool findProxySignIn(const Error &error, const CommandStreams &streams);

} // namespace umh
