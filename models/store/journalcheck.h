#pragma once

#include "domain/journalcheck.h"
#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

#include <functional>
#include <stop_token>

namespace umh {

class Connection;

/// How many entries of how many have been looked at.
using JournalCheckProgress = std::function<void(qint64 done, qint64 total)>;

/// Goes along the journal of the directory of \a connection, in its order, in a read transaction of its own; stops at
/// the first entry that does not fit. \a head: a hash of an entry that was kept (32 bytes), or empty. Takes a constant
/// amount of memory; ends with Cancelled soon after \a stop was requested. On the connection's thread.
[[nodiscard]] Result<JournalCheck> checkJournal(const Connection &connection, const QByteArray &head,
                                                const std::stop_token &stop,
                                                const JournalCheckProgress &onProgress = {});

} // namespace umh
