#include "domain/apiuserdifferences.h"

namespace umh {
namespace {

bool isSameGuid(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<ApiUserSort> differencesOf(const ApiUser &seen, const ApiUser &now)
{
    using enum ApiUserSort;
    QList<ApiUserSort> differences;
    const auto compare = [&differences](ApiUserSort column, bool isSame) {
        if (!isSame)
            differences += column;
    };
    compare(Operator, isSameGuid(seen.operatorGuid, now.operatorGuid) && seen.operatorName == now.operatorName);
    compare(Username, seen.username == now.username);
    compare(Type, displayType(seen.type) == displayType(now.type));
    compare(Description, seen.description == now.description);
    compare(Created, seen.created == now.created);
    compare(LastUsed, seen.lastUsedState == now.lastUsedState && seen.lastUsed == now.lastUsed);
    compare(Requests, seen.requestsLast30Days == now.requestsLast30Days);
    return differences;
}

bool mayBeAnother(const ApiUser &seen, const ApiUser &now)
{
    return !isSameGuid(seen.operatorGuid, now.operatorGuid) || seen.username != now.username
        || seen.created != now.created;
}

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
