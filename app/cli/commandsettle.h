#pragma once

#include "app/cli/terminal.h"
#include "domain/account.h"
#include "domain/result.h"
#include "store/directory.h"
#include "sync/accounteditor.h"

#include <QtCore/QSet>

#include <stop_token>

namespace umh {

class Clock;

/// What became of the changes of API users that no answer came for.
struct SettledChanges
{
    QSet<QString> deleted{}; ///< guids of API users that turned out to be deleted
    OpenChangesLook left{}; ///< what could not be found out
};

/// Finds out at \a account what became of the changes that are open in \a directory, before a command goes on, and says
/// it. Where a proxy asks for a sign-in that the keyring has, that holds from then on. What cannot be found out now
/// stays open, as does what another program is at work on. Does nothing where none is open. It can take as long as a
/// request; Cancelled where \a stop is requested meanwhile.
[[nodiscard]] Result<SettledChanges> settleOpenChanges(const Directory &directory, const Account &account,
                                                       const Secret &password, const Clock &clock,
                                                       const std::stop_token &stop, const CommandStreams &streams);

} // namespace umh
