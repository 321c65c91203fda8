#pragma once

#include <QtCore/qglobal.h>

#include <chrono>

namespace umh {

/// What a call to the account may take. The values here are those of the program; tests have shorter ones.
struct AccountLimits
{
    std::chrono::milliseconds transferTimeout{15'000}; ///< without a single byte
    /// The same for a list, in all of its tries, until the first byte comes: the account may have much to count.
    std::chrono::milliseconds listFirstByte{120'000};
    std::chrono::milliseconds totalDeadline{60'000}; ///< for all tries of a call, without the pauses between them
    std::chrono::milliseconds listDeadline{600'000}; ///< the same for a list
    qint64 listBytes = qint64(1) << 30; ///< of a list, unpacked
    qint64 otherBytes = qint64(1) << 20; ///< of any other answer, unpacked
    int callsAtOnce = 4;
    int redirects = 3;
    int pages = 10'000; ///< of one list
    /// Of a GET that met 429, 503 or a lost connection; anything else is tried once. A 429 or 503 counts only while
    /// nothing else gets through.
    int tries = 5;
    std::chrono::milliseconds firstPause{1'000}; ///< before the second try; doubled each time, and jittered
    std::chrono::milliseconds longestPause{120'000}; ///< longer than this is not waited, whatever Retry-After says
};

} // namespace umh
