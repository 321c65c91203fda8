#pragma once

#include "domain/result.h"
#include "store/load/importer.h"

namespace umh {

class Clock;
class Connection;

/// How many API users the sample has if nobody says otherwise.
inline constexpr qint64 standardSampleSize = 250;
inline constexpr qint64 largestSampleSize = 1'000'000;

/// Fills an empty directory with made-up operators, groups and \a apiUsers API users (0 to largestSampleSize): the same
/// ones each time, their times counted back from the clock. Those that come first have a past (samplehistory.h).
/// NotEmpty where the directory holds anything already. Threads, progress and stopping are as in importFiles(), but
/// that Reading counts operators, groups and API users.
[[nodiscard]] Result<LoadSummary> loadSample(const Connection &connection, qint64 apiUsers, const Clock &clock,
                                             const std::stop_token &stop = {},
                                             const LoadProgressHandler &onProgress = {});

} // namespace umh
