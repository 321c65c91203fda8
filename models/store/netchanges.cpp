#include "store/netchanges.h"

#include "domain/text/textfolding.h"
#include "store/connection.h"
#include "store/journalstore.h"
#include "store/storedvalues.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype entriesReadAtOnce = 1'000;

/// All that is told of one API user, entry by entry.
class ToldLife final
{
public:
    void take(const JournalRecord &record)
    {
        m_change.apiUserGuid = record.apiUserGuid;
        m_change.username = record.username.isNull() ? m_change.username : record.username;
        m_change.operatorGuid = record.operatorGuid.isNull() ? m_change.operatorGuid : record.operatorGuid;
        m_change.operatorName = record.operatorName.isNull() ? m_change.operatorName : record.operatorName;
        m_change.newestEntry = record.key;
        if (!m_isKnown) {
            m_isKnown = true;
            m_wasThere = record.kind != JournalKind::Added;
            m_isThere = m_wasThere;
        }
        switch (record.kind) {
        case JournalKind::Added:
            m_isThere = true;
            m_isAnotherLife = true;
            for (const JournalChange &field : record.changes())
                m_now.insert(field.field, field.after);
            for (const QLatin1StringView field : {"username"_L1, "type"_L1, "description"_L1, "created"_L1})
                m_now.insert(field, record.detail.value(field));
            break;
        case JournalKind::Deleted:
            m_isThere = false;
            for (const QLatin1StringView field :
                 {"operatorGuid"_L1, "username"_L1, "type"_L1, "description"_L1, "created"_L1}) {
                if (record.detail.contains(field))
                    noteBefore(field, record.detail.value(field));
            }
            break;
        case JournalKind::Changed:
        case JournalKind::Notes:
            for (const JournalChange &field : record.changes()) {
                noteBefore(field.field, field.before);
                m_now.insert(field.field, field.after);
            }
            break;
        case JournalKind::InUseAgain:
            m_change.inUseAgain = true;
            break;
        default:
            break;
        }
    }

    /// What came of it; nothing where all is as it was.
    [[nodiscard]] std::optional<NetChange> result() const
    {
        using enum NetChange::Kind;
        NetChange change = m_change;
        if (!m_wasThere || !m_isThere) {
            change.kind = m_isThere ? New : m_wasThere ? Gone : NewAndGone;
            return change;
        }
        change.kind = Changed;
        for (auto before = m_before.begin(); before != m_before.end(); ++before) {
            // How much it was used is told by samples.
            const bool isUse = before.key() == "lastUsed"_L1;
            const QJsonValue now = m_now.contains(before.key()) ? m_now.value(before.key()) : before.value();
            if (!isUse && !isAlike(before.value(), now))
                change.fields += {before.key(), before.value(), now};
        }
        return change.inUseAgain || !change.fields.isEmpty() ? std::optional(change) : std::nullopt;
    }

private:
    /// \a value is what \a field was at first, unless that is known already, or it is another API user's by now that
    /// has the same guid.
    void noteBefore(const QString &field, const QJsonValue &value)
    {
        if (m_wasThere && !m_isAnotherLife && !m_before.contains(field))
            m_before.insert(field, value);
    }

    /// Nothing is null or not there.
    [[nodiscard]] static bool isAlike(const QJsonValue &a, const QJsonValue &b)
    {
        return a == b || ((a.isNull() || a.isUndefined()) && (b.isNull() || b.isUndefined()));
    }

    NetChange m_change;
    bool m_isKnown = false;
    bool m_wasThere = false;
    bool m_isThere = false;
    bool m_isAnotherLife = false; ///< it has been added since the beginning
    QJsonObject m_before; ///< what fields were at the beginning, as far as that came up
    QJsonObject m_now;
};

/// The entries of \a span about API users, after a number, which comes first and last among the places.
struct SpanSql
{
    QString condition;
    QVariantList values;
};

SpanSql spanSql(const JournalSpan &span)
{
    SpanSql sql{.condition = u"number > ?"_s, .values = {span.afterEntry}};
    if (span.since.isValid()) {
        sql.condition += u" AND at >= ?"_s;
        sql.values += toStoredTime(span.since);
    }
    if (span.until.isValid()) {
        sql.condition += u" AND at < ?"_s;
        sql.values += toStoredTime(span.until);
    }
    return sql;
}

} // namespace

Result<QList<NetChange>> netChanges(const Connection &connection, const JournalSpan &span, const std::stop_token &stop)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    SpanSql sql = spanSql(span);
    // An index finds the first one; from there on they lie side by side.
    const Result<QVariant> first =
        connection.value(u"SELECT min(number) FROM journal WHERE "_s + sql.condition, sql.values);
    if (!first)
        return first.error();
    if (first->isNull())
        return QList<NetChange>();
    PreparedStatement entries(connection,
                              u"SELECT %1 FROM journal WHERE %2 ORDER BY number LIMIT %3"_s.arg(
                                  JournalTable::columns(), sql.condition, QString::number(entriesReadAtOnce)));
    QHash<QString, ToldLife> lives;
    sql.values.first() = first->toLongLong() - 1;
    for (qsizetype read = entriesReadAtOnce; read == entriesReadAtOnce;) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (const Status run = entries.run(sql.values); !run)
            return run.error();
        read = 0;
        Result<bool> found = entries.next();
        for (; found && *found; found = entries.next()) {
            ++read;
            const JournalRecord record = JournalTable::read(entries.row());
            sql.values.first() = record.key;
            if (!record.apiUserGuid.isEmpty())
                lives[record.apiUserGuid].take(record);
        }
        entries.finish();
        if (!found)
            return found.error();
    }
    QList<NetChange> changes;
    for (const ToldLife &life : std::as_const(lives)) {
        if (std::optional<NetChange> change = life.result())
            changes += std::move(*change);
    }
    std::ranges::sort(changes, {}, [](const NetChange &change) {
        return std::tuple(folded(change.operatorName), folded(change.username), change.apiUserGuid);
    });
    return changes;
}

} // namespace umh
