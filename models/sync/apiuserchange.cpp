#include "sync/apiuserchange.h"

namespace umh {

bool usedSince(const ApiUser &seen, const ApiUser &now)
{
    const bool isDated = now.lastUsed.isValid();
    if (isDated && (!seen.lastUsed.isValid() || now.lastUsed > seen.lastUsed))
        return true;
    if (isDated && !seen.requestsLast30Days)
        return false; // the account tells their number by now, and the date says that none is new
    // Requests fall out of the 30 days by themselves, so that only more of them tell something.
    return now.requestsLast30Days.value_or(0) > seen.requestsLast30Days.value_or(0);
}

} // namespace umh
