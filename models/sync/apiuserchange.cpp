#include "sync/apiuserchange.h"

namespace umh {

bool usedSince(const ApiUser &seen, const ApiUser &now)
{
    if (now.lastUsed.isValid())
        return !seen.lastUsed.isValid() || now.lastUsed > seen.lastUsed;
    // Requests fall out of the 30 days by themselves, so that only more of them tell something.
    return now.requestsLast30Days.value_or(0) > seen.requestsLast30Days.value_or(0);
}

} // namespace umh
