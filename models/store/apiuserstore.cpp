#include "store/apiuserstore.h"

#include "domain/clock.h"
#include "domain/textfolding.h"
#include "store/apiuserrow.h"
#include "store/apiusersql.h"
#include "store/apiuserwriter.h"
#include "store/connection.h"
#include "store/foldedcolumns.h"
#include "store/openchanges.h"
#include "store/transaction.h"
#include "store/utctime.h"

#include <QtCore/QHash>
#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserStore::ApiUserStore(const Connection &connection)
    : m_connection(connection)
{ }

ApiUserStore::~ApiUserStore() = default;

Result<QList<ApiUser>> ApiUserStore::first(const ApiUserOrder &order, int count)
{
    QList<ApiUser> found;
    for (const OrderStretch &stretch : orderStretches(order)) {
        const QString sql = u"SELECT %1 FROM api_user WHERE %2 ORDER BY %3 LIMIT ?"_s.arg(
            apiUserColumns(), stretch.condition, stretch.orderBy);
        // Kept: preparing takes as long as reading the rows.
        auto &query = m_firstQueries[sql];
        if (!query) {
            query = std::make_shared<QSqlQuery>(m_connection.database());
            query->setForwardOnly(true);
            if (!query->prepare(sql))
                return m_connection.errorOf(*std::exchange(query, nullptr));
        }
        query->bindValue(0, count - int(found.size()));
        if (!query->exec())
            return m_connection.errorOf(*query);
        while (query->next())
            found += readApiUserRow(*query);
        const bool failed = query->lastError().isValid();
        const Error error = failed ? m_connection.errorOf(*query) : Error();
        query->finish(); // lets go of the read lock
        if (failed)
            return error;
        if (found.size() >= count)
            break;
    }
    return found;
}

Result<QList<ApiUser>> ApiUserStore::rows(std::span<const ApiUserKey> keys)
{
    Q_ASSERT(qsizetype(keys.size()) <= maximumRows);
    // One statement for pages of every size up to the usual one: what is left over is bound to NULL, which is no key.
    constexpr qsizetype usualCount = 64;
    const bool usual = qsizetype(keys.size()) <= usualCount;
    const qsizetype places = usual ? usualCount : maximumRows;

    std::unique_ptr<QSqlQuery> unusual;
    std::unique_ptr<QSqlQuery> &query = usual ? m_rowsQuery : unusual;
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_connection.database());
        query->setForwardOnly(true);
        QStringList placeholders(places, u"?"_s);
        if (!query->prepare(
                u"SELECT %1 FROM api_user WHERE id IN (%2)"_s.arg(apiUserColumns(), placeholders.join(u','))))
            return m_connection.errorOf(*std::exchange(query, nullptr));
    }
    QHash<ApiUserKey, qsizetype> placeOf;
    placeOf.reserve(qsizetype(keys.size()));
    for (qsizetype i = 0; i < places; ++i) {
        const bool given = i < qsizetype(keys.size());
        query->bindValue(int(i), given ? QVariant(keys[size_t(i)]) : QVariant(QMetaType::fromType<qint64>()));
        if (given)
            placeOf.insert(keys[size_t(i)], i);
    }
    if (!query->exec())
        return m_connection.errorOf(*query);
    QList<ApiUser> found(qsizetype(keys.size()));
    while (query->next()) {
        ApiUser apiUser = readApiUserRow(*query);
        if (const auto place = placeOf.constFind(apiUser.key); place != placeOf.cend())
            found[*place] = std::move(apiUser);
    }
    const bool failed = query->lastError().isValid();
    const Error error = failed ? m_connection.errorOf(*query) : Error();
    query->finish(); // lets go of the read lock
    if (failed)
        return error;
    return found;
}

Result<ApiUser> ApiUserStore::one(const QString &condition, const QVariant &value)
{
    auto query =
        m_connection.run(u"SELECT %1 FROM api_user WHERE %2"_s.arg(apiUserColumnsInFull(), condition), {value});
    if (!query)
        return query.error();
    if (query->next())
        return readApiUserRow(*query);
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return Error{.kind = ErrorKind::AlreadyGone};
}

Result<ApiUser> ApiUserStore::byKey(ApiUserKey key)
{
    return one(u"id = ?"_s, key);
}

Result<ApiUser> ApiUserStore::byGuid(const QString &guid)
{
    return one(u"guid = ?"_s, guid);
}

Status ApiUserStore::remove(const ApiUser &apiUser, const Clock &clock, Origin origin)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();

    // As it is now, for the journal: it may have changed since it was shown.
    const Result<ApiUser> present = byKey(apiUser.key);
    if (!present)
        return present.error();
    const auto deleted =
        m_connection.run(u"DELETE FROM api_user WHERE id = ? AND guid = ?"_s, {apiUser.key, apiUser.guid});
    if (!deleted)
        return deleted.error();
    if (deleted->numRowsAffected() != 1)
        return Error{.kind = ErrorKind::AlreadyGone};
    if (Status noted = Journal(m_connection, clock).deleted(*present, origin); !noted)
        return noted;
    if (Status struck = OpenChanges(m_connection, clock).strikeOut(apiUser.guid); !struck)
        return struck;
    return transaction->commit();
}

Result<ApiUser> ApiUserStore::store(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark, Origin addedBy)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const Status written = write(fromAccount, clock, addedBy); !written)
        return written.error();
    if (openMark == OpenMark::StrikeOut) {
        if (const Status struck = OpenChanges(m_connection, clock).strikeOut(fromAccount.guid); !struck)
            return struck.error();
    }
    Result<ApiUser> stored = byGuid(fromAccount.guid);
    if (!stored)
        return stored;
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return stored;
}

Status ApiUserStore::write(ApiUser fromAccount, const Clock &clock, Origin addedBy)
{
    const Result<QVariant> name =
        m_connection.value(u"SELECT full_name FROM operator WHERE guid = ?"_s, {fromAccount.operatorGuid});
    if (!name)
        return name.error();
    if (name->isNull()) {
        return Error{
            .kind = ErrorKind::OperatorUnknown, .detail = fromAccount.operatorGuid, .field = u"OperatorGuid"_s};
    }
    fromAccount.operatorName = name->toString();
    const QString operatorFolded = folded(fromAccount.operatorName);

    ApiUserWriter writer(m_connection);
    const Result<std::optional<ApiUser>> before = writer.stored(fromAccount.guid);
    if (!before)
        return before.error();
    Journal journal(m_connection, clock);
    if (!*before) {
        const Status added = writer.add(fromAccount, operatorFolded);
        return added ? journal.added(fromAccount, addedBy) : added;
    }
    fromAccount.key = (*before)->key;
    if (isStoredAlike(fromAccount, **before))
        return {};
    const Result<std::optional<OpenChange>> open = OpenChanges(m_connection, clock).of(fromAccount.guid);
    if (!open)
        return open.error();
    const Status changed = writer.change(**before, fromAccount, operatorFolded);
    return changed ? journal.changedAtAccount(**before, fromAccount, *open) : changed;
}

Result<ApiUser> ApiUserStore::setDescription(const ApiUser &apiUser, const QString &description, const Clock &clock)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<ApiUser> present = byKey(apiUser.key);
    if (!present)
        return present.error();
    if (present->guid != apiUser.guid)
        return Error{.kind = ErrorKind::AlreadyGone};
    if (present->description != apiUser.description)
        return Error{.kind = ErrorKind::ChangedMeanwhile};
    ApiUser changed = *present;
    changed.description = description;
    if (isStoredAlike(*present, changed))
        return changed;
    const auto updated = m_connection.run(u"UPDATE api_user SET description = ?, description_folded = ? WHERE id = ?"_s,
                                          {changed.description, foldedDescription(changed), changed.key});
    if (!updated)
        return updated.error();
    if (Status noted = Journal(m_connection, clock).changed(*present, changed); !noted)
        return noted.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

Result<DirectoryFigures> ApiUserStore::figures(const Clock &clock)
{
    auto query = m_connection.run(u"SELECT (SELECT count(*) FROM operator), "
                                  "(SELECT count(*) FROM operator WHERE on_duty = 1), "
                                  "(SELECT count(*) FROM operator_group), "
                                  "(SELECT count(*) FROM operator_group g WHERE NOT everyone AND NOT EXISTS "
                                  "(SELECT 1 FROM operator_group_member m WHERE m.group_guid = g.guid)), "
                                  "(SELECT count(*) FROM api_user), "
                                  "(SELECT count(*) FROM api_user WHERE last_used < ?), "
                                  "(SELECT count(*) FROM api_user WHERE last_used IS NULL AND last_used_state = ?)"_s,
                                  {toStoredTime(clock.now().addDays(-30)), int(LastUsedState::NotYetUsed)});
    if (!query)
        return query.error();
    if (!query->next())
        return m_connection.errorOf(*query);
    int column = 0;
    DirectoryFigures figures;
    figures.operators = query->value(column++).toLongLong();
    figures.operatorsOnDuty = query->value(column++).toLongLong();
    figures.groups = query->value(column++).toLongLong();
    figures.groupsWithoutMembers = query->value(column++).toLongLong();
    figures.apiUsers = query->value(column++).toLongLong();
    figures.apiUsersInactiveOver30Days = query->value(column++).toLongLong();
    figures.apiUsersNotYetUsed = query->value(column++).toLongLong();
    return figures;
}

} // namespace umh
