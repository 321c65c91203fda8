#include "store/rowwriters.h"

#include "domain/text/textfolding.h"
#include "store/apiuserstore.h"
#include "store/storedvalues.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int operatorColumnCount = 7; // without the guid

/// The columns of operator, in the order of the statements below.
QVariantList storedValues(const Operator &op)
{
    return {op.fullName,
            folded(op.fullName),
            op.email,
            foldedOrNull(op.email),
            toStoredNumber(op.onDuty),
            toStoredNumber(op.administrator),
            op.culture,
            op.guid};
}

/// The columns of operator_group, in the order of the statements below.
QVariantList storedValues(const OperatorGroup &group)
{
    return {group.name, folded(group.name), int(group.everyone), int(group.administrators), group.guid};
}

/// Whether \a row holds all of \a values, but for the guid, which is their last.
bool holds(const QSqlQuery &row, const QVariantList &values)
{
    for (int column = 0; column < int(values.size()) - 1; ++column) {
        const QVariant value = row.value(column);
        // A null QString is no null QVariant in Qt 6.
        const QVariant &wanted = values.at(column);
        const bool isText = wanted.typeId() == QMetaType::QString;
        const bool wantsNull = isText ? wanted.toString().isNull() : wanted.isNull();
        if (value.isNull() != wantsNull)
            return false;
        if (isText ? value.toString() != wanted.toString() : value.toInt() != wanted.toInt())
            return false;
    }
    return true;
}

/// The place of what is in both tables, and of what operators have, in the statements below.
constexpr int namePlace = 0;
constexpr int administratorPlace = 5;

/// What writing \a values, the last of which is the guid, would come to. \a before gets what is stored.
Result<OperatorWriter::Outcome> compared(const QVariantList &values, PreparedStatement &find,
                                         OperatorWriter::Before *before = nullptr)
{
    using Outcome = OperatorWriter::Outcome;
    if (const Status run = find.run({values.constLast()}); !run)
        return run.error();
    const Result<bool> found = find.next();
    if (!found)
        return found.error();
    const bool same = *found && holds(find.row(), values);
    if (*found && before) {
        before->name = find.row().value(namePlace).toString();
        const bool isOperator = values.size() == operatorColumnCount + 1;
        const QVariant stored = isOperator ? find.row().value(administratorPlace) : QVariant();
        before->administrator = stored.isNull() ? std::nullopt : std::optional(stored.toInt() != 0);
    }
    find.finish();
    return same ? Outcome::Unchanged : *found ? Outcome::Changed : Outcome::Added;
}

/// Writes \a values, the last of which is the guid, unless they are stored already.
Result<OperatorWriter::Outcome> written(const QVariantList &values, PreparedStatement &find, PreparedStatement &add,
                                        PreparedStatement &change, OperatorWriter::Before &before)
{
    using Outcome = OperatorWriter::Outcome;
    Result<Outcome> outcome = compared(values, find, &before);
    if (!outcome || *outcome == Outcome::Unchanged)
        return outcome;
    if (const Status run = (*outcome == Outcome::Changed ? change : add).run(values); !run)
        return run.error();
    return outcome;
}

bool isSameText(const QString &a, const QString &b)
{
    return a.isNull() == b.isNull() && a == b;
}

/// How many members go into a group with one statement, each of which may have a long way to a server.
constexpr qsizetype membersAtOnce = 64;

QString addingMembers(qsizetype count)
{
    return u"INSERT INTO operator_group_member (group_guid, operator_guid) VALUES "_s
        + QStringList(count, u"(?, ?)"_s).join(u", "_s);
}

/// The columns of api_user that somebody has to change, in the order of the statements below.
QVariantList storedMakeUp(const ApiUser &apiUser, const QString &operatorFolded)
{
    return {apiUser.operatorGuid,
            apiUser.operatorName,
            operatorFolded,
            apiUser.username,
            folded(apiUser.username),
            apiUser.type,
            foldedType(apiUser),
            apiUser.description,
            foldedDescription(apiUser),
            toStoredTime(apiUser.created)};
}

/// The columns of api_user that change by its use, in the order of the statements below.
QVariantList storedUse(const ApiUser &apiUser)
{
    return {toStoredTime(apiUser.lastUsed), int(apiUser.lastUsedState), toStoredNumber(apiUser.requestsLast30Days)};
}

/// Of how many API users the use is changed with one statement.
constexpr qsizetype usesAtOnce = 64;
constexpr qsizetype useColumns = 4; // with the key

QString changingUses(qsizetype count)
{
    const QString others = u" UNION ALL SELECT ?, ?, ?, ?"_s.repeated(count - 1);
    return u"UPDATE api_user SET last_used = u.last_used, last_used_state = u.last_used_state, requests = u.requests "
           "FROM (SELECT ? AS last_used, ? AS last_used_state, ? AS requests, ? AS id%1) AS u WHERE api_user.id = u.id"_s
               .arg(others);
}

} // namespace

OperatorWriter::OperatorWriter(const Connection &connection)
    : m_connection(connection)
    , m_find(
          connection,
          u"SELECT full_name, folded_name, email, email_folded, on_duty, administrator, culture FROM operator WHERE guid = ?"_s)
    , m_findMany(connection,
                 u"SELECT full_name, folded_name, email, email_folded, on_duty, administrator, culture, guid "
                 "FROM operator WHERE guid IN (%1)"_s.arg(QStringList(mostAtOnce, u"?"_s).join(u',')))
    , m_add(
          connection,
          u"INSERT INTO operator (full_name, folded_name, email, email_folded, on_duty, administrator, culture, guid) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_change(connection,
               u"UPDATE operator SET full_name = ?, folded_name = ?, email = ?, email_folded = ?, on_duty = ?, "
               u"administrator = ?, "
               "culture = ? WHERE guid = ?"_s)
    , m_findGroup(connection,
                  u"SELECT name, folded_name, everyone, administrators FROM operator_group WHERE guid = ?"_s)
    , m_addGroup(connection,
                 u"INSERT INTO operator_group (name, folded_name, everyone, administrators, guid) "
                 "VALUES (?, ?, ?, ?, ?)"_s)
    , m_changeGroup(connection,
                    u"UPDATE operator_group SET name = ?, folded_name = ?, everyone = ?, administrators = ? "
                    "WHERE guid = ?"_s)
    , m_findMembers(connection, u"SELECT operator_guid FROM operator_group_member WHERE group_guid = ?"_s)
    , m_addMembers(connection, addingMembers(membersAtOnce))
    , m_removeMember(connection, u"DELETE FROM operator_group_member WHERE group_guid = ? AND operator_guid = ?"_s)
{ }

Result<OperatorWriter::Outcome> OperatorWriter::write(const Operator &op)
{
    return written(storedValues(op), m_find, m_add, m_change, m_before);
}

Status OperatorWriter::add(const Operator &op)
{
    return m_add.run(storedValues(op));
}

Result<OperatorWriter::Outcome> OperatorWriter::write(const OperatorGroup &group)
{
    Result<Outcome> outcome = written(storedValues(group), m_findGroup, m_addGroup, m_changeGroup, m_before);
    if (!outcome || !group.members)
        return outcome;
    const Result<bool> changed = setMembers(group);
    if (!changed)
        return changed.error();
    return *outcome == Outcome::Unchanged && *changed ? Outcome::Changed : *outcome;
}

Result<QList<OperatorWriter::Outcome>> OperatorWriter::compare(const QList<Operator> &operators)
{
    Q_ASSERT(operators.size() <= mostAtOnce);
    QList<Outcome> outcomes(operators.size(), Outcome::Added);
    if (operators.isEmpty())
        return outcomes;
    // Places that are left over are NULL, which is no guid.
    QVariantList guids(mostAtOnce, QVariant(QMetaType::fromType<QString>()));
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < operators.size(); ++i) {
        guids[i] = operators.at(i).guid;
        places.insert(operators.at(i).guid, i);
    }
    if (const Status run = m_findMany.run(guids); !run)
        return run.error();
    Result<bool> more = m_findMany.next();
    for (; more && *more; more = m_findMany.next()) {
        const QVariantList values =
            storedValues(operators.at(places.value(m_findMany.row().value(operatorColumnCount).toString())));
        outcomes[places.value(values.constLast().toString())] =
            holds(m_findMany.row(), values) ? Outcome::Unchanged : Outcome::Changed;
    }
    m_findMany.finish();
    if (!more)
        return more.error();
    return outcomes;
}

Result<OperatorWriter::Outcome> OperatorWriter::compare(const OperatorGroup &group)
{
    Result<Outcome> outcome = compared(storedValues(group), m_findGroup);
    if (!outcome || *outcome != Outcome::Unchanged || !group.members)
        return outcome;
    const Result<QSet<QString>> present = storedMembers(group.guid);
    if (!present)
        return present.error();
    const QSet<QString> wanted(group.members->cbegin(), group.members->cend());
    return *present == wanted ? Outcome::Unchanged : Outcome::Changed;
}

Result<bool> OperatorWriter::setMembers(const OperatorGroup &group)
{
    Result<QSet<QString>> present = storedMembers(group.guid);
    if (!present)
        return present.error();
    bool changed = false;
    QSet<QString> surplus = *present;
    QVariantList missing; // each with the group
    for (const QString &guid : *group.members) {
        surplus.remove(guid);
        if (present->contains(guid))
            continue;
        present->insert(guid);
        changed = true;
        missing += {group.guid, guid};
        if (missing.size() < 2 * membersAtOnce)
            continue;
        if (const Status added = m_addMembers.run(std::exchange(missing, {})); !added)
            return added.error();
    }
    if (!missing.isEmpty()) {
        if (const auto added = m_connection.run(addingMembers(missing.size() / 2), missing); !added)
            return added.error();
    }
    for (const QString &guid : std::as_const(surplus)) {
        changed = true;
        if (const Status removed = m_removeMember.run({group.guid, guid}); !removed)
            return removed.error();
    }
    return changed;
}

Result<QSet<QString>> OperatorWriter::storedMembers(const QString &groupGuid)
{
    if (const Status run = m_findMembers.run({groupGuid}); !run)
        return run.error();
    QSet<QString> members;
    for (;;) {
        const Result<bool> found = m_findMembers.next();
        if (!found)
            return found.error();
        if (!*found)
            break;
        members.insert(m_findMembers.row().value(0).toString());
    }
    m_findMembers.finish();
    return members;
}

bool haveSameMakeUp(const ApiUser &a, const ApiUser &b)
{
    return a.operatorGuid == b.operatorGuid && a.operatorName == b.operatorName && a.username == b.username
        && a.created == b.created && isSameText(a.type, b.type) && isSameText(a.description, b.description);
}

bool isStoredAlike(const ApiUser &a, const ApiUser &b)
{
    return a.key == b.key && a.guid == b.guid && haveSameMakeUp(a, b) && a.lastUsed == b.lastUsed
        && a.lastUsedState == b.lastUsedState && a.requestsLast30Days == b.requestsLast30Days;
}

ApiUserWriter::ApiUserWriter(const Connection &connection)
    : m_connection(connection)
    , m_find(connection, u"SELECT %1 FROM api_user WHERE guid = ?"_s.arg(ApiUserTable::columnsInFull()))
    , m_findMany(connection,
                 u"SELECT %1 FROM api_user WHERE guid IN (%2)"_s.arg(ApiUserTable::columnsInFull(),
                                                                     QStringList(mostAtOnce, u"?"_s).join(u',')))
    , m_add(connection,
            u"INSERT INTO api_user (operator_guid, operator_name, operator_folded, username, username_folded, type, "
            "type_folded, description, description_folded, created, last_used, last_used_state, requests, guid) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_change(connection,
               u"UPDATE api_user SET operator_guid = ?, operator_name = ?, operator_folded = ?, username = ?, "
               "username_folded = ?, type = ?, type_folded = ?, description = ?, description_folded = ?, created = ?, "
               "last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s)
    , m_changeUse(connection, u"UPDATE api_user SET last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s)
    , m_changeUses(connection, changingUses(usesAtOnce))
{ }

Result<std::optional<ApiUser>> ApiUserWriter::stored(const QString &guid)
{
    if (const Status run = m_find.run({guid}); !run)
        return run.error();
    const Result<bool> found = m_find.next();
    if (!found)
        return found.error();
    std::optional<ApiUser> apiUser;
    if (*found)
        apiUser = ApiUserTable::read(m_find.row());
    m_find.finish();
    return apiUser;
}

Result<QHash<QString, ApiUser>> ApiUserWriter::stored(const QStringList &guids)
{
    Q_ASSERT(guids.size() <= mostAtOnce);
    // Places that are left over are NULL, which is no guid.
    QVariantList values(guids.cbegin(), guids.cend());
    values.resize(mostAtOnce, QVariant(QMetaType::fromType<QString>()));
    if (const Status run = m_findMany.run(values); !run)
        return run.error();
    QHash<QString, ApiUser> found;
    found.reserve(guids.size());
    Result<bool> more = m_findMany.next();
    for (; more && *more; more = m_findMany.next()) {
        ApiUser apiUser = ApiUserTable::read(m_findMany.row());
        found.insert(apiUser.guid, std::move(apiUser));
    }
    m_findMany.finish();
    if (!more)
        return more.error();
    return found;
}

Status ApiUserWriter::add(const ApiUser &apiUser, const QString &operatorFolded)
{
    return m_add.run(storedMakeUp(apiUser, operatorFolded) + storedUse(apiUser) + QVariantList{apiUser.guid});
}

Status ApiUserWriter::change(const ApiUser &before, const ApiUser &after, const QString &operatorFolded)
{
    Q_ASSERT(before.key == after.key);
    const QVariantList useAndKey = storedUse(after) + QVariantList{after.key};
    return haveSameMakeUp(before, after) ? m_changeUse.run(useAndKey)
                                         : m_change.run(storedMakeUp(after, operatorFolded) + useAndKey);
}

Status ApiUserWriter::changeUse(const ApiUser &after)
{
    m_waitingUses += storedUse(after) + QVariantList{after.key};
    const bool isFull = m_waitingUses.size() == usesAtOnce * useColumns;
    return isFull ? m_changeUses.run(std::exchange(m_waitingUses, {})) : Status();
}

Status ApiUserWriter::writeWaiting()
{
    if (m_waitingUses.isEmpty())
        return {};
    const QVariantList values = std::exchange(m_waitingUses, {});
    const auto changed = m_connection.run(changingUses(values.size() / useColumns), values);
    return changed ? Status() : changed.error();
}

} // namespace umh
