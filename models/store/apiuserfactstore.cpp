#include "store/apiuserfactstore.h"

#include "store/connection.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

ApiUserFacts factsIn(const QSqlQuery &row)
{
    int column = 1;
    ApiUserFacts facts;
    facts.owner = row.value(column++).toString();
    facts.purpose = row.value(column++).toString();
    facts.whereKept = row.value(column++).toString();
    facts.ticket = row.value(column++).toString();
    facts.reviewBy = fromStoredDay(row.value(column++));
    facts.keepUntil = fromStoredDay(row.value(column++));
    facts.reason = row.value(column++).toString();
    return facts;
}

/// What \a text is sorted by, as far as any index of any engine takes it; null where there is nothing to read.
QVariant orderOf(const QString &text)
{
    constexpr qsizetype longest = 200; // characters
    const QList<uint> characters = foldedOrNull(text).toUcs4();
    return toStoredText(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                                          std::min(longest, characters.size())));
}

/// What \a facts are found by: no word goes over the end of a line.
QVariant searchedTextOf(const ApiUserFacts &facts)
{
    QStringList lines;
    for (const QString &text : {facts.owner, facts.purpose, facts.whereKept, facts.ticket, facts.reason}) {
        if (const QString line = foldedOrNull(text); !line.isNull())
            lines += line;
    }
    return toStoredText(lines.join(u'\n'));
}

} // namespace

Result<ApiUserFacts> ApiUserFactStore::of(const QString &apiUserGuid) const
{
    const auto found = of(QStringList{apiUserGuid});
    if (!found)
        return found.error();
    return found->value(apiUserGuid);
}

Result<QHash<QString, ApiUserFacts>> ApiUserFactStore::of(const QStringList &apiUserGuids) const
{
    // Places that are left over are bound to NULL, which is no guid.
    constexpr qsizetype most = 256;
    const qsizetype atOnce = std::min(most, apiUserGuids.size());
    PreparedStatement find(
        m_connection,
        u"SELECT api_user_guid, owner, purpose, where_kept, ticket, review_by, keep_until, reason "
        "FROM api_user_fact WHERE api_user_guid IN (%1)"_s.arg(QStringList(atOnce, u"?"_s).join(u',')));
    QHash<QString, ApiUserFacts> found;
    for (qsizetype next = 0; next < apiUserGuids.size(); next += atOnce) {
        QVariantList guids(atOnce, QVariant(QMetaType::fromType<QString>()));
        const QStringList wanted = apiUserGuids.mid(next, atOnce);
        std::copy(wanted.cbegin(), wanted.cend(), guids.begin());
        if (const Status run = find.run(guids); !run)
            return run.error();
        Result<bool> row = find.next();
        for (; row && *row; row = find.next())
            found.insert(find.row().value(0).toString(), factsIn(find.row()));
        find.finish();
        if (!row)
            return row.error();
    }
    return found;
}

Status ApiUserFactStore::set(const QString &apiUserGuid, const ApiUserFacts &facts) const
{
    if (facts.isEmpty()) {
        const auto removed = m_connection.write(u"DELETE FROM api_user_fact WHERE api_user_guid = ?"_s, {apiUserGuid});
        return removed ? Status() : removed.error();
    }
    const auto set = m_connection.write(
        u"INSERT INTO api_user_fact (api_user_guid, owner, purpose, where_kept, ticket, review_by, keep_until, reason, "
        "owner_order, purpose_order, where_kept_order, ticket_order, facts_folded) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (api_user_guid) DO UPDATE SET "
        "owner = excluded.owner, purpose = excluded.purpose, where_kept = excluded.where_kept, "
        "ticket = excluded.ticket, review_by = excluded.review_by, keep_until = excluded.keep_until, "
        "reason = excluded.reason, owner_order = excluded.owner_order, purpose_order = excluded.purpose_order, "
        "where_kept_order = excluded.where_kept_order, ticket_order = excluded.ticket_order, "
        "facts_folded = excluded.facts_folded"_s,
        {apiUserGuid, toStoredText(facts.owner), toStoredText(facts.purpose), toStoredText(facts.whereKept),
         toStoredText(facts.ticket), toStoredDay(facts.reviewBy), toStoredDay(facts.keepUntil),
         toStoredText(facts.reason), orderOf(facts.owner), orderOf(facts.purpose), orderOf(facts.whereKept),
         orderOf(facts.ticket), searchedTextOf(facts)});
    return set ? Status() : set.error();
}

} // namespace umh
