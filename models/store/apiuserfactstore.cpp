#include "store/apiuserfactstore.h"

#include "domain/apiuser.h"
#include "domain/text/storabletext.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/journal.h"
#include "store/rowwriters.h"
#include "store/storedvalues.h"

#include <QtCore/QSet>
#include <QtSql/QSqlError>

#include <algorithm>
#include <utility>
#include <vector>

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

ApiUserFacts storable(ApiUserFacts facts)
{
    for (QString *text : {&facts.owner, &facts.purpose, &facts.whereKept, &facts.ticket, &facts.reason})
        *text = storableText(*text);
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

/// Sets what is known of \a count API users with one statement, none of them twice.
QString settingFacts(qsizetype count)
{
    constexpr qsizetype columns = 13;
    const QString places = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO api_user_fact (api_user_guid, owner, purpose, where_kept, ticket, review_by, keep_until, "
           "reason, owner_order, purpose_order, where_kept_order, ticket_order, facts_folded) VALUES "_s
        + QStringList(count, places).join(u", "_s)
        + u" ON CONFLICT (api_user_guid) DO UPDATE SET "
          "owner = excluded.owner, purpose = excluded.purpose, where_kept = excluded.where_kept, "
          "ticket = excluded.ticket, review_by = excluded.review_by, keep_until = excluded.keep_until, "
          "reason = excluded.reason, owner_order = excluded.owner_order, purpose_order = excluded.purpose_order, "
          "where_kept_order = excluded.where_kept_order, ticket_order = excluded.ticket_order, "
          "facts_folded = excluded.facts_folded"_s;
}

/// The columns of one API user, in the order of that statement.
QVariantList storedFactValues(const QString &guid, const ApiUserFacts &facts)
{
    return {guid,
            toStoredText(facts.owner),
            toStoredText(facts.purpose),
            toStoredText(facts.whereKept),
            toStoredText(facts.ticket),
            toStoredDay(facts.reviewBy),
            toStoredDay(facts.keepUntil),
            toStoredText(facts.reason),
            orderOf(facts.owner),
            orderOf(facts.purpose),
            orderOf(facts.whereKept),
            orderOf(facts.ticket),
            searchedTextOf(facts)};
}

QString removingFacts(qsizetype count)
{
    return u"DELETE FROM api_user_fact WHERE api_user_guid IN (%1)"_s.arg(QStringList(count, u"?"_s).join(u','));
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
    const auto set = facts.isEmpty() ? m_connection.write(removingFacts(1), {apiUserGuid})
                                     : m_connection.write(settingFacts(1), storedFactValues(apiUserGuid, facts));
    return set ? Status() : set.error();
}

Result<QList<FactsOfApiUser>> ApiUserFactStore::all() const
{
    auto query = m_connection.run(u"SELECT api_user_guid, owner, purpose, where_kept, ticket, review_by, keep_until, "
                                  "reason FROM api_user_fact ORDER BY api_user_guid"_s);
    if (!query)
        return query.error();
    QList<FactsOfApiUser> facts;
    while (query->next())
        facts += {query->value(0).toString(), factsIn(*query)};
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return facts;
}

Result<qsizetype> ApiUserFactStore::countChanging(const QList<FactsChangeOfApiUser> &changes) const
{
    QStringList guids;
    for (const FactsChangeOfApiUser &one : changes)
        guids += one.apiUserGuid;
    const Result<QHash<QString, ApiUserFacts>> known = of(guids);
    if (!known)
        return known.error();
    return std::ranges::count_if(changes, [&](const FactsChangeOfApiUser &one) {
        const ApiUserFacts facts = known->value(one.apiUserGuid);
        return storable(one.change.of(facts)) != facts;
    });
}

namespace {

/// Changes what is known of some API users after the other, in a transaction that is going on. On a server each
/// statement has a long way: there are a few for so many API users.
class FactsWriter final
{
public:
    FactsWriter(const Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_facts(connection)
        , m_journal(connection, clock)
        , m_apiUsers(connection)
        , m_setMany(connection, settingFacts(mostAtOnce))
    { }

    static constexpr qsizetype mostAtOnce = ApiUserWriter::mostAtOnce;

    /// Makes \a changes, mostAtOnce at most. \a onChanged: see ApiUserFactStore::changeAll().
    [[nodiscard]] Status change(std::span<const FactsChangeOfApiUser> changes,
                                const std::function<void(FactsOfApiUser before)> &onChanged)
    {
        const Result<QHash<QString, ApiUser>> stored = m_apiUsers.stored(guidsOf(changes));
        return stored ? change(changes, *stored, onChanged) : stored.error();
    }

    /// The same, where the API users are known.
    [[nodiscard]] Status change(std::span<const FactsChangeOfApiUser> changes, const QHash<QString, ApiUser> &stored,
                                const std::function<void(FactsOfApiUser before)> &onChanged)
    {
        Result<QHash<QString, ApiUserFacts>> known = m_facts.of(guidsOf(changes));
        if (!known)
            return known.error();
        QStringList changed; // each once, though it may be changed more often
        QSet<QString> seen;
        for (const FactsChangeOfApiUser &one : changes) {
            const ApiUserFacts facts = known->value(one.apiUserGuid);
            const ApiUserFacts wanted = storable(one.change.of(facts));
            if (wanted == facts)
                continue;
            ApiUser apiUser = stored.value(one.apiUserGuid);
            apiUser.guid = one.apiUserGuid;
            if (Status noted = m_journal.factsChanged(apiUser, facts, wanted); !noted)
                return noted;
            known->insert(one.apiUserGuid, wanted);
            if (!seen.contains(one.apiUserGuid)) {
                seen.insert(one.apiUserGuid);
                changed += one.apiUserGuid;
            }
            onChanged({one.apiUserGuid, facts});
        }
        return write(changed, *known);
    }

private:
    static QStringList guidsOf(std::span<const FactsChangeOfApiUser> changes)
    {
        QStringList guids;
        for (const FactsChangeOfApiUser &one : changes)
            guids += one.apiUserGuid;
        return guids;
    }

    [[nodiscard]] Status write(const QStringList &guids, const QHash<QString, ApiUserFacts> &facts)
    {
        QVariantList set;
        QVariantList removed;
        qsizetype count = 0;
        for (const QString &guid : guids) {
            const ApiUserFacts wanted = facts.value(guid);
            if (wanted.isEmpty()) {
                removed += guid;
                continue;
            }
            set += storedFactValues(guid, wanted);
            ++count;
        }
        if (count == mostAtOnce) {
            if (Status done = m_setMany.run(set); !done)
                return done;
        } else if (count > 0) {
            if (const auto done = m_connection.run(settingFacts(count), set); !done)
                return done.error();
        }
        if (!removed.isEmpty()) {
            if (const auto done = m_connection.run(removingFacts(removed.size()), removed); !done)
                return done.error();
        }
        return {};
    }

    const Connection &m_connection;
    const ApiUserFactStore m_facts;
    Journal m_journal;
    ApiUserWriter m_apiUsers;
    PreparedStatement m_setMany;
};

} // namespace

Result<QList<FactsOfApiUser>> ApiUserFactStore::change(const QList<FactsChangeOfApiUser> &changes, const Clock &clock,
                                                       const std::stop_token &stop) const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    QList<FactsOfApiUser> before;
    {
        FactsWriter writer(m_connection, clock);
        std::span<const FactsChangeOfApiUser> left(changes);
        while (!left.empty()) {
            if (stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled};
            const auto some = left.first(std::min(left.size(), size_t(FactsWriter::mostAtOnce)));
            left = left.subspan(some.size());
            const Status changed = writer.change(some, [&](FactsOfApiUser one) { before += std::move(one); });
            if (!changed)
                return changed.error();
        }
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return before;
}

Status ApiUserFactStore::changeAll(std::span<const RowKey> keys, const ApiUserFactsChange &change, const Clock &clock,
                                   const std::stop_token &stop, const std::function<void(qint64 done)> &onProgress,
                                   const std::function<void(FactsOfApiUser before)> &onChanged) const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    {
        constexpr size_t atOnce = std::min<qsizetype>(FactsWriter::mostAtOnce, ApiUserStore::maximumRows);
        FactsWriter writer(m_connection, clock);
        ApiUserStore apiUsers(m_connection);
        for (std::span<const RowKey> left = keys; !left.empty();) {
            if (stop.stop_requested())
                return Error{.kind = ErrorKind::Cancelled};
            const auto some = left.first(std::min(left.size(), atOnce));
            left = left.subspan(some.size());
            const Result<QList<ApiUser>> rows = apiUsers.rows(some);
            if (!rows)
                return rows.error();
            std::vector<FactsChangeOfApiUser> changes;
            QHash<QString, ApiUser> stored;
            for (const ApiUser &apiUser : *rows) {
                if (apiUser.key == 0)
                    continue;
                changes.push_back({apiUser.guid, change});
                stored.insert(apiUser.guid, apiUser);
            }
            if (Status changed = writer.change(changes, stored, onChanged); !changed)
                return changed;
            onProgress(qint64(keys.size() - left.size()));
        }
    }
    return stop.stop_requested() ? Status(Error{.kind = ErrorKind::Cancelled}) : transaction->commit();
}

} // namespace umh
