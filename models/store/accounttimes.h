#pragma once

#include "domain/account.h"
#include "domain/result.h"

namespace umh {

class Clock;
class Connection;

/// Makes \a timeZone (as Account::timeZone) that of the account \a stored, which the directory holds, and re-reads the
/// times that came from it without an offset: each is another moment of the same wall time then. Where the account has
/// sent times in several ways, that is left to the next sync. One entry of the journal, whatever the number of times;
/// nothing where it is the time zone already.
///
/// TimeZoneUnknown for one that this computer does not know. Part of the transaction that is going on; on the
/// connection's thread.
[[nodiscard]] Status changeTimeZone(const Connection &connection, const Clock &clock, const Account &stored,
                                    const QString &timeZone);

} // namespace umh
