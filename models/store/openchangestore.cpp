#include "store/openchangestore.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

const QString &storedKind(OpenChange::Kind kind)
{
    static const QString deletion = u"deletion"_s;
    static const QString description = u"description"_s;
    return kind == OpenChange::Kind::Deletion ? deletion : description;
}

/// Binds \a process to the columns holder_host, holder_process and holder_start.
QVariantList stored(const ProcessIdentity &process)
{
    // A null text would be bound as NULL, which equals nothing.
    const auto text = [](const QString &known) { return known.isNull() ? u""_s : known; };
    return {text(process.host), process.id, text(process.start)};
}

} // namespace

std::chrono::milliseconds heldFor(const OpenChange &change, const QDateTime &now,
                                  std::chrono::milliseconds longestRequest)
{
    using std::chrono::milliseconds;
    if (!change.renewed.isValid())
        return milliseconds::zero();
    // However long ago or ahead: a clock that was wrong then, or is now, must not hold it for ever.
    const milliseconds age(std::abs(change.renewed.msecsTo(now)));
    const milliseconds held = isInOtherHands(change) ? 2 * longestRequest : longestRequest;
    return std::max(held - age, milliseconds::zero());
}

bool isInOtherHands(const OpenChange &change)
{
    return !change.holder.isNull() && change.holder != ProcessIdentity::current() && !change.holder.hasEnded();
}

Result<QList<OpenChange>> OpenChangeStore::all() const
{
    return find(u"true"_s, {});
}

Result<std::optional<OpenChange>> OpenChangeStore::of(const QString &apiUserGuid) const
{
    const Result<QList<OpenChange>> found = find(u"api_user_guid = ?"_s, {apiUserGuid});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<OpenChange>> OpenChangeStore::find(const QString &condition, const QVariantList &values) const
{
    auto query = m_connection.run(
        u"SELECT api_user_guid, kind, description, holder_host, holder_process, holder_start, renewed_at "
        "FROM open_change WHERE %1 ORDER BY id"_s.arg(condition),
        values);
    if (!query)
        return query.error();
    QList<OpenChange> changes;
    while (query->next()) {
        const bool isDeletion = query->value(1).toString() == storedKind(OpenChange::Kind::Deletion);
        changes += OpenChange{.apiUserGuid = query->value(0).toString(),
                              .kind = isDeletion ? OpenChange::Kind::Deletion : OpenChange::Kind::Description,
                              .description = query->value(2).toString(),
                              .holder = ProcessIdentity(query->value(3).toString(), query->value(4).toLongLong(),
                                                        query->value(5).toString()),
                              .renewed = fromStoredTime(query->value(6))};
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return changes;
}

Status OpenChangeStore::note(const OpenChange &change) const
{
    // One statement, so that there is never none. What takes the place of another comes last, and so gets a new id.
    const QVariant now = toStoredTime(m_clock.now());
    const auto noted = m_connection.write(
        u"INSERT INTO open_change (api_user_guid, kind, description, at, renewed_at, holder_host, "
        "holder_process, holder_start) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (api_user_guid) DO UPDATE SET "
        "id = excluded.id, kind = excluded.kind, description = excluded.description, at = excluded.at, "
        "renewed_at = excluded.renewed_at, holder_host = excluded.holder_host, "
        "holder_process = excluded.holder_process, holder_start = excluded.holder_start"_s,
        QVariantList{change.apiUserGuid, storedKind(change.kind),
                     change.kind == OpenChange::Kind::Description ? change.description : QString(), now, now}
            + stored(ProcessIdentity::current()));
    if (!noted)
        return noted.error();
    return {};
}

Status OpenChangeStore::renew(const QString &apiUserGuid) const
{
    const auto renewed =
        m_connection.write(u"UPDATE open_change SET renewed_at = ? WHERE api_user_guid = ? AND holder_host = ? AND "
                           "holder_process = ? AND holder_start = ?"_s,
                           QVariantList{toStoredTime(m_clock.now()), apiUserGuid} + stored(ProcessIdentity::current()));
    if (!renewed)
        return renewed.error();
    return {};
}

Result<bool> OpenChangeStore::takeOver(const OpenChange &change) const
{
    const auto taken = m_connection.write(
        u"UPDATE open_change SET holder_host = ?, holder_process = ?, holder_start = ? WHERE api_user_guid = ? AND "
        "kind = ? AND coalesce(renewed_at, 0) = ? AND coalesce(holder_host, '') = ? AND coalesce(holder_process, 0) = "
        "? AND "
        "coalesce(holder_start, '') = ?"_s,
        stored(ProcessIdentity::current())
            + QVariantList{change.apiUserGuid, storedKind(change.kind),
                           change.renewed.isValid() ? change.renewed.toMSecsSinceEpoch() : 0}
            + stored(change.holder));
    if (!taken)
        return taken.error();
    return taken->numRowsAffected() > 0;
}

Status OpenChangeStore::strikeOut(const QString &apiUserGuid) const
{
    const auto struck =
        m_connection.write(u"DELETE FROM open_change WHERE api_user_guid = ? AND (holder_process IS NULL OR "
                           "(holder_host = ? AND holder_process = ? AND holder_start = ?))"_s,
                           QVariantList{apiUserGuid} + stored(ProcessIdentity::current()));
    if (!struck)
        return struck.error();
    return {};
}

Status OpenChangeStore::strikeOutAbsent() const
{
    const auto struck = m_connection.write(u"DELETE FROM open_change WHERE NOT EXISTS "
                                           "(SELECT 1 FROM api_user a WHERE a.guid = api_user_guid)"_s);
    if (!struck)
        return struck.error();
    return {};
}

} // namespace umh
