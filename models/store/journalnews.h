#pragma once

#include "domain/journalrecord.h"
#include "domain/result.h"

#include <functional>
#include <stop_token>

namespace umh {

class Connection;

/// Whether \a record is something that a person who is away wants to hear of: an API user is new, gone, in use again,
/// contradictory, or has another description.
[[nodiscard]] bool isNews(const JournalRecord &record);

/// Calls \a use with each entry of the journal after the one with the number \a after, up to \a until, that isNews(),
/// in their order. An error of it ends that; so does \a stop, with Cancelled. Takes a constant amount of memory. Part
/// of the transaction that is going on, if any is; on the connection's thread. \a use must not use the connection.
[[nodiscard]] Status forEachNews(const Connection &connection, qint64 after, qint64 until, const std::stop_token &stop,
                                 const std::function<Status(const JournalRecord &record)> &use);

} // namespace umh
