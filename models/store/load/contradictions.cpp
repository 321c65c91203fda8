#include "store/load/contradictions.h"

#include "store/connection.h"
#include "store/dialect.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace umh {

Status Contradictions::find(qint64 now, const std::stop_token &stop) const
{
    const Result<QVariant> dated = m_connection.value(u"SELECT 1 FROM api_user WHERE last_used IS NOT NULL LIMIT 1"_s);
    if (!dated)
        return dated.error();
    // A rise before this moment has had two further syncs, this one and the one before.
    const Result<QVariant> before =
        m_connection.value(u"SELECT max(at) FROM sync_moment WHERE at < ? AND complete = 1"_s, {now});
    if (!before)
        return before.error();
    const qint64 risenBefore = before->isNull() ? std::numeric_limits<qint64>::min()
                                                : std::min(before->toLongLong(), now - msOfSlackForRise + 1);
    const QString condition =
        u"(l.requests > 0 AND (l.last_used < ? OR (l.last_used IS NULL AND CAST(? AS BIGINT) = 1))) "
        "OR l.risen_at < ?"_s;
    const QVariantList values{now - msOfSlackForDays, dated->isNull() ? 0 : 1, risenBefore};
    if (Status found = m_connection.dialect().runUnlessStopped(
            m_connection,
            u"UPDATE api_user SET contradictory = 1 WHERE contradictory = 0 AND id IN "
            "(SELECT l.api_user FROM usage_latest l WHERE %1)"_s.arg(condition),
            values, stop);
        !found)
        return found;
    return m_connection.dialect().runUnlessStopped(
        m_connection,
        u"UPDATE api_user SET contradictory = 0 WHERE contradictory = 1 AND NOT EXISTS "
        "(SELECT 1 FROM usage_latest l WHERE l.api_user = api_user.id AND (%1))"_s.arg(condition),
        values, stop);
}

} // namespace umh
