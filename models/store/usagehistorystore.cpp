#include "store/usagehistorystore.h"

#include "store/connection.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

Result<UsageHistory> UsageHistoryStore::of(ApiUserKey key) const
{
    // Samples are found by moment first: the moments lead, and each asks for one sample.
    auto query = m_connection.run(u"SELECT m.at, s.at, s.last_used, s.requests FROM sync_moment m "
                                  "LEFT JOIN usage_sample s ON s.at = m.at AND s.api_user = ? ORDER BY m.at"_s,
                                  {key});
    if (!query)
        return query.error();
    std::vector<qint64> syncs;
    std::vector<UsageSample> samples;
    while (query->next()) {
        syncs.push_back(query->value(0).toLongLong());
        if (!query->value(1).isNull()) {
            samples.push_back({.at = syncs.back(),
                               .lastUsed = fromStoredNumber(query->value(2)),
                               .requests = fromStoredNumber(query->value(3))});
        }
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return UsageHistory(std::move(syncs), std::move(samples));
}

} // namespace umh
