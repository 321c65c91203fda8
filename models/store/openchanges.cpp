#include "store/openchanges.h"

#include "domain/clock.h"
#include "store/connection.h"
#include "store/utctime.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

const QString &storedKind(OpenChange::Kind kind)
{
    static const QString deletion = u"deletion"_s;
    static const QString description = u"description"_s;
    return kind == OpenChange::Kind::Deletion ? deletion : description;
}

} // namespace

Result<QList<OpenChange>> OpenChanges::all() const
{
    return find(u"1"_s, {});
}

Result<std::optional<OpenChange>> OpenChanges::of(const QString &apiUserGuid) const
{
    const Result<QList<OpenChange>> found = find(u"api_user_guid = ?"_s, {apiUserGuid});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<OpenChange>> OpenChanges::find(const QString &condition, const QVariantList &values) const
{
    auto query = m_connection.run(
        u"SELECT api_user_guid, kind, description FROM open_change WHERE %1 ORDER BY id"_s.arg(condition), values);
    if (!query)
        return query.error();
    QList<OpenChange> changes;
    while (query->next()) {
        const bool isDeletion = query->value(1).toString() == storedKind(OpenChange::Kind::Deletion);
        changes += OpenChange{.apiUserGuid = query->value(0).toString(),
                              .kind = isDeletion ? OpenChange::Kind::Deletion : OpenChange::Kind::Description,
                              .description = query->value(2).toString()};
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return changes;
}

Status OpenChanges::note(const OpenChange &change) const
{
    // One statement, so that there is never none. What takes the place of another comes last.
    const auto noted = m_connection.run(
        u"INSERT OR REPLACE INTO open_change (api_user_guid, kind, description, at) VALUES (?, ?, ?, ?)"_s,
        {change.apiUserGuid, storedKind(change.kind),
         change.kind == OpenChange::Kind::Description ? change.description : QString(), toStoredTime(m_clock.now())});
    if (!noted)
        return noted.error();
    return {};
}

Status OpenChanges::strikeOut(const QString &apiUserGuid) const
{
    const auto struck = m_connection.run(u"DELETE FROM open_change WHERE api_user_guid = ?"_s, {apiUserGuid});
    if (!struck)
        return struck.error();
    return {};
}

Status OpenChanges::strikeOutAbsent() const
{
    const auto struck = m_connection.run(u"DELETE FROM open_change WHERE NOT EXISTS "
                                         "(SELECT 1 FROM api_user a WHERE a.guid = api_user_guid)"_s);
    if (!struck)
        return struck.error();
    return {};
}

} // namespace umh
