#include "store/load/contradictions.h"

#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/journal.h"

#include <QtSql/QSqlError>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {

Status Contradictions::find(qint64 now, Journal *journal, const std::stop_token &stop) const
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
    const Status flagged = journal ? flag(condition, values, *journal, stop)
                                   : m_connection.dialect().runUnlessStopped(
                                       m_connection,
                                       u"UPDATE api_user SET contradictory = 1 WHERE contradictory = 0 AND id IN "
                                       "(SELECT l.api_user FROM usage_latest l WHERE %1)"_s.arg(condition),
                                       values, stop);
    if (!flagged)
        return flagged;
    return m_connection.dialect().runUnlessStopped(
        m_connection,
        u"UPDATE api_user SET contradictory = 0 WHERE contradictory = 1 AND NOT EXISTS "
        "(SELECT 1 FROM usage_latest l WHERE l.api_user = api_user.id AND (%1))"_s.arg(condition),
        values, stop);
}

/// Looks for them once, as the other way does, and then writes each with its entry; they are few.
Status Contradictions::flag(const QString &condition, const QVariantList &values, Journal &journal,
                            const std::stop_token &stop) const
{
    std::vector<RowKey> keys;
    {
        auto query = m_connection.run(u"SELECT l.api_user FROM usage_latest l JOIN api_user a ON a.id = l.api_user "
                                      "WHERE (%1) AND a.contradictory = 0 ORDER BY l.api_user"_s.arg(condition),
                                      values);
        if (!query)
            return query.error();
        while (query->next())
            keys.push_back(query->value(0).toLongLong());
        if (query->lastError().isValid())
            return m_connection.errorOf(*query);
    }
    ApiUserStore apiUsers(m_connection);
    PreparedStatement set(m_connection, u"UPDATE api_user SET contradictory = 1 WHERE id = ?"_s);
    constexpr size_t most = size_t(ApiUserStore::maximumRows);
    for (size_t next = 0; next < keys.size(); next += most) {
        const auto rows = apiUsers.rowsInFull({keys.data() + next, std::min(most, keys.size() - next)});
        if (!rows)
            return rows.error();
        for (const ApiUser &apiUser : *rows) {
            if (stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled};
            if (Status run = set.run({apiUser.key}); !run)
                return run;
            if (Status noted = journal.contradictory(apiUser); !noted)
                return noted;
        }
    }
    return {};
}

} // namespace umh
