#include "domain/apiuser.h"

#include "domain/time/utc.h"

using namespace Qt::StringLiterals;

namespace umh {

QString displayType(const QString &type)
{
    if (type == "MobileApp"_L1)
        return u"Mobile App"_s;
    if (type == "TransactionRecorder"_L1)
        return u"Transaction Recorder"_s;
    return type;
}

bool usedInLast30Days(const ApiUser &apiUser, const QDateTime &now)
{
    if (apiUser.lastUsedState == LastUsedState::Used && apiUser.lastUsed >= now.addDays(-30))
        return true;
    return apiUser.requestsLast30Days.value_or(0) > 0;
}

LastUsedState lastUsedStateWithoutDate(bool fieldPresent, const QDateTime &created,
                                       std::optional<qint64> requestsLast30Days)
{
    static const QDateTime trackingBegan(QDate(2022, 11, 1), QTime(0, 0), inUtc);
    const bool neverUsed =
        fieldPresent && created.isValid() && created >= trackingBegan && requestsLast30Days.value_or(0) == 0;
    return neverUsed ? LastUsedState::NotYetUsed : LastUsedState::Unknown;
}

} // namespace umh
