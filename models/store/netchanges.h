#pragma once

#include "domain/netchange.h"
#include "domain/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <stop_token>

namespace umh {

class Connection;

/// A part of the journal: the entries that meet all of it.
struct JournalSpan
{
    QDateTime since{}; ///< not before this; invalid for none
    QDateTime until{}; ///< before this; invalid for none
    qint64 afterEntry = 0; ///< with a larger number
};

/// What has become of each API user by the entries of \a span, in the order of operators and usernames; those of which
/// all is as it was are left out, and how much they were used, but for those that are in use again, is never a change.
/// Of what was before journalKnownSince() nothing is known: nobody can tell what was new in a first load.
///
/// Takes memory for each API user that the entries are about. Ends with Cancelled soon after \a stop was requested. On
/// the connection's thread.
[[nodiscard]] Result<QList<NetChange>> netChanges(const Connection &connection, const JournalSpan &span,
                                                  const std::stop_token &stop);

} // namespace umh
