#pragma once

#include "domain/result.h"

#include <QtCore/QDateTime>

#include <stop_token>

namespace umh {

class Connection;

/// How many API users of a sample have a past: the first ones. More would make a large sample slow to load.
inline constexpr qint64 sampledPasts = 250;

/// Gives the API users of a sample that was loaded at \a now, which are in the directory already, a past as syncs would
/// have seen it: one sync a day over the last five weeks and one a week for a year before, but for a time in which
/// nobody synced; none of them complete, as the journal begins with the sample. What the last one saw is what is there;
/// the same each time, but for the times, which count back from \a now. Part of the transaction that is going on.
/// Cancelled soon after \a stop was requested.
[[nodiscard]] Status writeSampleHistory(const Connection &connection, const QDateTime &now,
                                        const std::stop_token &stop);

} // namespace umh
