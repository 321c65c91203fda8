#include "store/load/loadjournal.h"

#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/journalstore.h"
#include "store/operatorstore.h"

#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype rowsNotedAtOnce = 256;

QJsonObject tallyAsJson(const LoadTally &tally)
{
    return {{u"added"_s, tally.added}, {u"changed"_s, tally.changed}};
}

QJsonObject tallyAsJsonWithRemoved(const LoadTally &tally)
{
    QJsonObject json = tallyAsJson(tally);
    json.insert(u"removed"_s, tally.removed);
    return json;
}

/// Whether an API user is in use again that has been used like \a before says, and then like \a after says.
bool isInUseAgain(const ApiUser &before, const ApiUser &after)
{
    constexpr qint64 silence = 30 * qint64(86'400'000); // ms
    if (after.lastUsedState != LastUsedState::Used || before.lastUsedState == LastUsedState::Unknown)
        return false;
    return before.lastUsedState == LastUsedState::NotYetUsed || before.lastUsed.msecsTo(after.lastUsed) >= silence;
}

} // namespace

LoadJournal::LoadJournal(const Connection &connection, const Clock &clock, Origin origin)
    : m_connection(connection)
    , m_origin(origin)
    , m_journal(connection, clock)
{ }

Status LoadJournal::begin()
{
    const Result<QDateTime> knownSince = journalKnownSince(m_connection);
    if (!knownSince)
        return knownSince.error();
    if (knownSince->isValid())
        return {};
    const Result<bool> any = hasApiUsers(m_connection);
    if (!any)
        return any.error();
    m_isFirst = !*any;
    return {};
}

Status LoadJournal::wrote(const Operator &op, OperatorWriter::Outcome outcome, const OperatorWriter::Before &before)
{
    using Outcome = OperatorWriter::Outcome;
    if (m_isFirst || outcome == Outcome::Unchanged)
        return {};
    Status noted;
    if (outcome == Outcome::Added)
        noted = m_journal.ofOperator(JournalKind::OperatorAdded, op, m_origin);
    else if (before.name != op.fullName)
        noted = m_journal.ofOperator(JournalKind::OperatorRenamed, op, m_origin, before.name);
    // Where it was not known, it is no news.
    const bool wasNone = outcome == Outcome::Added || before.administrator == false;
    return noted && wasNone && op.administrator == true
        ? m_journal.ofOperator(JournalKind::AdministratorAdded, op, m_origin)
        : noted;
}

Status LoadJournal::wrote(const OperatorGroup &group, OperatorWriter::Outcome outcome,
                          const OperatorWriter::Before &before)
{
    using Outcome = OperatorWriter::Outcome;
    if (m_isFirst)
        return {};
    if (outcome == Outcome::Added)
        return m_journal.ofGroup(JournalKind::GroupAdded, group, m_origin);
    return outcome == Outcome::Changed && before.name != group.name
        ? m_journal.ofGroup(JournalKind::GroupRenamed, group, m_origin, before.name)
        : Status();
}

Status LoadJournal::added(const ApiUser &apiUser)
{
    return m_isFirst ? Status() : m_journal.added(apiUser, m_origin);
}

Status LoadJournal::changed(const ApiUser &before, const ApiUser &after)
{
    if (isInUseAgain(before, after)) {
        if (Status noted = m_journal.inUseAgain(before, after, m_origin); !noted)
            return noted;
    }
    return m_origin == Origin::ThisProgram ? m_journal.changed(before, after) : Status();
}

Status LoadJournal::changedAtAccount(const ApiUser &before, const ApiUser &after, const std::optional<OpenChange> &open)
{
    return m_journal.changedAtAccount(before, after, open);
}

template<typename Table>
Status LoadJournal::addedAll(const std::stop_token &stop)
{
    if (m_isFirst)
        return {};
    PreparedStatement find(m_connection,
                           u"SELECT %1 FROM %2 WHERE id > ? ORDER BY id LIMIT %3"_s.arg(
                               Table::columnsInFull(), Table::name(), QString::number(rowsNotedAtOnce)));
    RowKey last = 0;
    for (qsizetype count = rowsNotedAtOnce; count == rowsNotedAtOnce;) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        if (Status run = find.run({last}); !run)
            return run;
        QList<typename Table::Row> rows; // all read before another statement runs
        Result<bool> found = find.next();
        for (; found && *found; found = find.next())
            rows += Table::read(find.row());
        find.finish();
        if (!found)
            return found.error();
        for (const auto &row : std::as_const(rows)) {
            if (Status noted = isNew(row); !noted)
                return noted;
            last = row.key;
        }
        count = rows.size();
    }
    return {};
}

template Status LoadJournal::addedAll<OperatorTable>(const std::stop_token &stop);
template Status LoadJournal::addedAll<ApiUserTable>(const std::stop_token &stop);

Status LoadJournal::isNew(const OperatorSummary &row)
{
    Status added = m_journal.ofOperator(JournalKind::OperatorAdded, row.op, m_origin);
    return added && row.op.administrator == true
        ? m_journal.ofOperator(JournalKind::AdministratorAdded, row.op, m_origin)
        : added;
}

Status LoadJournal::ended(const LoadSummary &summary)
{
    const auto counts = [&](const auto &json) {
        return QJsonObject{{u"operators"_s, json(summary.operators)},
                           {u"groups"_s, json(summary.groups)},
                           {u"apiUsers"_s, json(summary.apiUsers)}};
    };
    return m_origin == Origin::Account ? m_journal.synced(counts(tallyAsJsonWithRemoved))
                                       : m_journal.imported(counts(tallyAsJson));
}

} // namespace umh
