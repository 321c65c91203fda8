#include "store/journal.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/openchangestore.h"
#include "store/storedvalues.h"
#include "store/transactionrecord.h"

#include <QtCore/QJsonDocument>
#include <QtSql/QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject asJson(const ApiUser &apiUser)
{
    return QJsonObject{
        {u"operatorGuid"_s, apiUser.operatorGuid},
        {u"username"_s, apiUser.username},
        {u"type"_s, textOrNull(apiUser.type)},
        {u"created"_s, timeOrNull(apiUser.created)},
        {u"lastUsed"_s, timeOrNull(apiUser.lastUsed)},
        {u"lastUsedState"_s, int(apiUser.lastUsedState)},
        {u"requestsLast30Days"_s, apiUser.requestsLast30Days ? QJsonValue(*apiUser.requestsLast30Days) : QJsonValue()},
        {u"description"_s, textOrNull(apiUser.description)},
    };
}

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// A text that is empty is none.
QJsonObject asJson(const ApiUserFacts &facts)
{
    const auto text = [](const QString &given) { return given.isEmpty() ? QJsonValue() : QJsonValue(given); };
    return QJsonObject{
        {u"owner"_s, text(facts.owner)},
        {u"purpose"_s, text(facts.purpose)},
        {u"whereKept"_s, text(facts.whereKept)},
        {u"ticket"_s, text(facts.ticket)},
        {u"reviewBy"_s, dayOrNull(facts.reviewBy)},
        {u"keepUntil"_s, dayOrNull(facts.keepUntil)},
        {u"reason"_s, text(facts.reason)},
    };
}

/// The fields that differ, each with its value before and after.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto field = after.begin(); field != after.end(); ++field) {
        const QJsonValue old = before.value(field.key());
        if (old != field.value())
            changes.insert(field.key(), QJsonObject{{u"before"_s, old}, {u"after"_s, field.value()}});
    }
    return changes;
}

JournalEntry entryAbout(const ApiUser &apiUser)
{
    JournalEntry entry;
    entry.apiUserGuid = apiUser.guid;
    entry.operatorGuid = apiUser.operatorGuid;
    entry.operatorName = apiUser.operatorName;
    entry.username = apiUser.username;
    return entry;
}

} // namespace

Journal::Journal(const Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

Result<qint64> Journal::lastEntry() const
{
    const Result<DirectoryState> state = DirectoryState::of(m_connection);
    if (!state)
        return state.error();
    return state->newestEntry;
}

Result<bool> Journal::hasOperation(const QString &operation) const
{
    const Result<QVariant> found =
        m_connection.value(u"SELECT 1 FROM journal WHERE operation = ? LIMIT 1"_s, {operation});
    if (!found)
        return found.error();
    return !found->isNull();
}

Result<std::optional<JournalledDeletion>> Journal::deletionOf(const QString &apiUserGuid) const
{
    auto query = m_connection.run(u"SELECT action, at, origin, username, operator_name FROM journal "
                                  "WHERE api_user_guid = ? ORDER BY number DESC LIMIT 1"_s,
                                  {apiUserGuid});
    if (!query)
        return query.error();
    std::optional<JournalledDeletion> deletion;
    if (!query->next()) {
        if (query->lastError().isValid())
            return m_connection.errorOf(*query);
    } else if (query->value(0).toString() == storedNameOf(JournalKind::Deleted)) {
        deletion = {.at = fromStoredTime(query->value(1)),
                    .origin = query->value(2).toString() == storedNameOf(Origin::Account) ? Origin::Account
                                                                                          : Origin::ThisProgram,
                    .username = query->value(3).toString(),
                    .operatorName = query->value(4).toString()};
    }
    return deletion;
}

Status Journal::added(const ApiUser &apiUser, Origin origin)
{
    return write(origin, JournalKind::Added, entryAbout(apiUser), asJson(apiUser));
}

Status Journal::deleted(const ApiUser &apiUser, Origin origin, const QString &job)
{
    QJsonObject detail = asJson(apiUser);
    detail.insert(u"key"_s, apiUser.key);
    if (!apiUser.facts.isEmpty())
        detail.insert(u"facts"_s, asJson(apiUser.facts));
    return write(origin, JournalKind::Deleted, entryAbout(apiUser), detail, job);
}

Status Journal::changed(const ApiUser &before, const ApiUser &after)
{
    return write(Origin::ThisProgram, JournalKind::Changed, entryAbout(after),
                 difference(asJson(before), asJson(after)));
}

Status Journal::changedAtAccount(const ApiUser &before, const ApiUser &after, const std::optional<OpenChange> &open)
{
    ApiUser described = before;
    if (open && open->kind == OpenChange::Kind::Description && open->description == after.description
        && before.description != after.description) {
        described.description = after.description;
        if (Status noted = changed(before, described); !noted)
            return noted;
    }
    QJsonObject changes = difference(asJson(described), asJson(after));
    for (const QLatin1StringView use : {"lastUsed"_L1, "lastUsedState"_L1, "requestsLast30Days"_L1})
        changes.remove(use);
    return changes.isEmpty() ? Status() : write(Origin::Account, JournalKind::Changed, entryAbout(after), changes);
}

Status Journal::factsChanged(const ApiUser &apiUser, const ApiUserFacts &before, const ApiUserFacts &after)
{
    return write(Origin::ThisProgram, JournalKind::Notes, entryAbout(apiUser),
                 difference(asJson(before), asJson(after)));
}

Status Journal::imported(const QJsonObject &counts)
{
    return write(Origin::ThisProgram, JournalKind::Imported, {}, counts);
}

Status Journal::synced(const QJsonObject &counts)
{
    return write(Origin::ThisProgram, JournalKind::Synced, {}, counts);
}

Status Journal::connected(const QString &address, const QString &accountId)
{
    return write(Origin::ThisProgram, JournalKind::Connected, {},
                 {{u"account"_s, address}, {u"accountId"_s, textOrNull(accountId)}});
}

Status Journal::disconnected(const QString &address)
{
    return write(Origin::ThisProgram, JournalKind::Disconnected, {}, {{u"account"_s, address}});
}

Status Journal::archived(const QJsonObject &what)
{
    return write(Origin::ThisProgram, JournalKind::Archived, {}, what);
}

Status Journal::timeZoneChanged(const QString &before, const QString &after, qint64 apiUsers)
{
    const auto named = [](const QString &zone) { return zone.isEmpty() ? u"UTC"_s : zone; };
    return write(Origin::ThisProgram, JournalKind::TimeZoneChanged, {},
                 {{u"before"_s, named(before)}, {u"after"_s, named(after)}, {u"apiUsers"_s, apiUsers}});
}

Status Journal::inUseAgain(const ApiUser &before, const ApiUser &after, Origin origin)
{
    const QJsonObject moved{{u"before"_s, timeOrNull(before.lastUsed)}, {u"after"_s, timeOrNull(after.lastUsed)}};
    return write(origin, JournalKind::InUseAgain, entryAbout(after), {{u"lastUsed"_s, moved}});
}

Status Journal::contradictory(const ApiUser &apiUser)
{
    return write(Origin::Account, JournalKind::Contradictory, entryAbout(apiUser), asJson(apiUser));
}

Status Journal::ofOperator(JournalKind kind, const Operator &op, Origin origin, const QString &nameBefore)
{
    JournalEntry about;
    about.operatorGuid = op.guid;
    about.operatorName = op.fullName;
    QJsonObject detail;
    if (kind == JournalKind::OperatorRenamed)
        detail.insert(u"name"_s, QJsonObject{{u"before"_s, nameBefore}, {u"after"_s, op.fullName}});
    if (kind == JournalKind::OperatorAdded) {
        detail.insert(u"email"_s, textOrNull(op.email));
        detail.insert(u"administrator"_s, op.administrator ? QJsonValue(*op.administrator) : QJsonValue());
    }
    return write(origin, kind, about, detail);
}

Status Journal::ofGroup(JournalKind kind, const OperatorGroup &group, Origin origin, const QString &nameBefore)
{
    const QJsonValue name = kind == JournalKind::GroupRenamed
        ? QJsonValue(QJsonObject{{u"before"_s, nameBefore}, {u"after"_s, group.name}})
        : QJsonValue(group.name);
    return write(origin, kind, {}, {{u"group"_s, group.guid}, {u"name"_s, name}});
}

Status Journal::write(Origin origin, JournalKind kind, JournalEntry about, const QJsonObject &detail,
                      const QString &job)
{
    TransactionRecord *const record = m_connection.record();
    if (!record) {
        return Error{.kind = ErrorKind::Unexpected,
                     .detail = u"no transaction is active"_s,
                     .path = m_connection.location().name()};
    }
    about.at = m_clock.now().toMSecsSinceEpoch();
    about.origin = storedNameOf(origin);
    about.action = storedNameOf(kind);
    about.job = job.isEmpty() ? QString() : job;
    about.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    about.searched =
        searchedTextOf({about.operatorName, about.username, m_connection.dialect().person(m_connection)}, detail);
    return record->add(std::move(about));
}

} // namespace umh
