#include "store/directoryloader.h"

#include "domain/textfolding.h"
#include "store/apiuserbulkwriter.h"
#include "store/apiuserrow.h"
#include "store/apiusersql.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/foldedcolumns.h"
#include "store/journal.h"
#include "store/preparedstatement.h"
#include "store/utctime.h"

#include <QtCore/QJsonObject>
#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QVariant stored(const std::optional<bool> &flag)
{
    return flag ? QVariant(int(*flag)) : QVariant(QMetaType::fromType<int>());
}

/// Unlike ==, tells a text that is empty from one that is not there.
bool isSameText(const QString &a, const QString &b)
{
    return a.isNull() == b.isNull() && a == b;
}

/// The columns of operator, in the order of the statements below.
QVariantList storedValues(const Operator &op)
{
    return {op.fullName, folded(op.fullName), op.email, stored(op.onDuty), stored(op.administrator), op.culture,
            op.guid};
}

/// The columns of api_user that do not change by themselves, in the order of the statements below.
QVariantList storedTexts(const ApiUser &apiUser, const QString &operatorFolded)
{
    return {apiUser.operatorGuid, apiUser.operatorName,     operatorFolded,
            apiUser.username,     folded(apiUser.username), apiUser.type,
            foldedType(apiUser),  apiUser.description,      foldedDescription(apiUser)};
}

/// The columns of api_user that change with its use, in the order of the statements below.
QVariantList storedUse(const ApiUser &apiUser)
{
    return {toStoredTime(apiUser.created), toStoredTime(apiUser.lastUsed), int(apiUser.lastUsedState),
            apiUser.requestsLast30Days ? QVariant(*apiUser.requestsLast30Days)
                                       : QVariant(QMetaType::fromType<qint64>())};
}

bool haveSameTexts(const ApiUser &a, const ApiUser &b)
{
    return a.operatorGuid == b.operatorGuid && a.operatorName == b.operatorName && a.username == b.username
        && isSameText(a.type, b.type) && isSameText(a.description, b.description);
}

QJsonObject asJson(const LoadTally &tally)
{
    return {{u"added"_s, tally.added}, {u"changed"_s, tally.changed}};
}

} // namespace

struct DirectoryLoader::Statements
{
    explicit Statements(const Connection &connection)
        : findOperator(connection,
                       u"SELECT full_name, folded_name, email, on_duty, administrator, culture FROM operator "
                       "WHERE guid = ?"_s)
        , addOperator(connection,
                      u"INSERT INTO operator (full_name, folded_name, email, on_duty, administrator, culture, guid) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        , changeOperator(connection,
                         u"UPDATE operator SET full_name = ?, folded_name = ?, email = ?, on_duty = ?, "
                         "administrator = ?, culture = ? WHERE guid = ?"_s)
        , addMember(connection, u"INSERT INTO operator_group_member (group_guid, operator_guid) VALUES (?, ?)"_s)
        , removeMember(connection, u"DELETE FROM operator_group_member WHERE group_guid = ? AND operator_guid = ?"_s)
        , findApiUser(connection, u"SELECT %1 FROM api_user WHERE guid = ?"_s.arg(apiUserColumnsInFull()))
        , addApiUser(connection,
                     u"INSERT INTO api_user (operator_guid, operator_name, operator_folded, username, "
                     "username_folded, type, type_folded, description, description_folded, created, last_used, "
                     "last_used_state, requests, guid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , changeApiUser(connection,
                        u"UPDATE api_user SET operator_guid = ?, operator_name = ?, operator_folded = ?, "
                        "username = ?, username_folded = ?, type = ?, type_folded = ?, description = ?, "
                        "description_folded = ?, created = ?, last_used = ?, last_used_state = ?, requests = ? "
                        "WHERE id = ?"_s)
        , changeUse(connection,
                    u"UPDATE api_user SET created = ?, last_used = ?, last_used_state = ?, requests = ? "
                    "WHERE id = ?"_s)
    { }

    PreparedStatement findOperator;
    PreparedStatement addOperator;
    PreparedStatement changeOperator;
    PreparedStatement addMember;
    PreparedStatement removeMember;
    PreparedStatement findApiUser;
    PreparedStatement addApiUser;
    PreparedStatement changeApiUser;
    PreparedStatement changeUse; ///< leaves the columns alone that the search index is made of
};

DirectoryLoader::DirectoryLoader(const Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

// Statements go before the transaction is rolled back.
DirectoryLoader::~DirectoryLoader()
{
    m_bulk.reset();
    m_statements.reset();
}

Status DirectoryLoader::begin()
{
    Q_ASSERT(!m_transaction);
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    m_statements = std::make_unique<Statements>(m_connection);

    auto operators = m_connection.run(u"SELECT guid, full_name, folded_name FROM operator"_s);
    if (!operators)
        return operators.error();
    while (operators->next()) {
        m_operators.insert(operators->value(0).toString(),
                           {operators->value(1).toString(), operators->value(2).toString()});
    }
    if (operators->lastError().isValid())
        return m_connection.errorOf(*operators);
    return {};
}

Status DirectoryLoader::add(const Operator &op)
{
    if (!m_seenOperators.insert(op.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = op.guid, .field = u"OperatorGuid"_s};
    const bool known = m_operators.contains(op.guid);
    LoadTally &tally = m_summary.operators;
    if (known) {
        const Result<bool> same = isStored(op);
        if (!same)
            return same.error();
        if (*same) {
            ++tally.unchanged;
            return {};
        }
    }
    ++(known ? tally.changed : tally.added);
    m_operators.insert(op.guid, {op.fullName, folded(op.fullName)});
    return (known ? m_statements->changeOperator : m_statements->addOperator).run(storedValues(op));
}

Result<bool> DirectoryLoader::isStored(const Operator &op)
{
    PreparedStatement &find = m_statements->findOperator;
    if (const Status run = find.run({op.guid}); !run)
        return run.error();
    const Result<bool> found = find.next();
    if (!found)
        return found.error();
    const auto isText = [&](int column, const QString &text) {
        return isSameText(find.row().value(column).toString(), text);
    };
    const auto isFlag = [&](int column, const std::optional<bool> &flag) {
        const QVariant value = find.row().value(column);
        return value.isNull() ? !flag : flag == value.toBool();
    };
    const bool same = *found && isText(0, op.fullName) && isText(1, folded(op.fullName)) && isText(2, op.email)
        && isFlag(3, op.onDuty) && isFlag(4, op.administrator) && isText(5, op.culture);
    find.finish();
    return same;
}

Status DirectoryLoader::add(const OperatorGroup &group)
{
    if (!m_seenGroups.insert(group.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = group.guid, .field = u"OperatorGroupGuid"_s};
    auto present =
        m_connection.run(u"SELECT name, everyone, administrators FROM operator_group WHERE guid = ?"_s, {group.guid});
    if (!present)
        return present.error();
    const bool known = present->next();
    bool changed = known
        && (present->value(0).toString() != group.name || present->value(1).toBool() != group.everyone
            || present->value(2).toBool() != group.administrators);
    present->finish();
    if (!known || changed) {
        const auto written = m_connection.run(
            known ? u"UPDATE operator_group SET name = ?, folded_name = ?, everyone = ?, administrators = ? "
                    "WHERE guid = ?"_s
                  : u"INSERT INTO operator_group (name, folded_name, everyone, administrators, guid) "
                    "VALUES (?, ?, ?, ?, ?)"_s,
            {group.name, folded(group.name), int(group.everyone), int(group.administrators), group.guid});
        if (!written)
            return written.error();
    }
    if (Status set = setMembers(group, changed); !set)
        return set;
    LoadTally &tally = m_summary.groups;
    ++(!known ? tally.added : changed ? tally.changed : tally.unchanged);
    return {};
}

Status DirectoryLoader::setMembers(const OperatorGroup &group, bool &changed)
{
    if (!group.members)
        return {};
    Result<QSet<QString>> present = storedMembers(group.guid);
    if (!present)
        return present.error();

    QSet<QString> surplus = *present;
    for (const QString &guid : *group.members) {
        if (!m_operators.contains(guid))
            return Error{.kind = ErrorKind::OperatorUnknown, .detail = guid, .field = u"Members"_s};
        surplus.remove(guid);
        if (present->contains(guid))
            continue;
        present->insert(guid);
        changed = true;
        if (Status added = m_statements->addMember.run({group.guid, guid}); !added)
            return added;
    }
    for (const QString &guid : std::as_const(surplus)) {
        changed = true;
        if (Status removed = m_statements->removeMember.run({group.guid, guid}); !removed)
            return removed;
    }
    return {};
}

Result<QSet<QString>> DirectoryLoader::storedMembers(const QString &groupGuid)
{
    auto query =
        m_connection.run(u"SELECT operator_guid FROM operator_group_member WHERE group_guid = ?"_s, {groupGuid});
    if (!query)
        return query.error();
    QSet<QString> members;
    while (query->next())
        members.insert(query->value(0).toString());
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return members;
}

Status DirectoryLoader::add(ApiUser apiUser)
{
    if (!m_apiUsersStarted) {
        if (Status started = startApiUsers(); !started)
            return started;
    }
    if (!m_seenApiUsers.insert(apiUser.guid))
        return Error{.kind = ErrorKind::DuplicateGuid, .detail = apiUser.guid, .field = u"ApiUserGuid"_s};
    const auto name = m_operators.constFind(apiUser.operatorGuid);
    if (name == m_operators.cend())
        return Error{.kind = ErrorKind::OperatorUnknown, .detail = apiUser.operatorGuid, .field = u"OperatorGuid"_s};
    apiUser.operatorName = name->fullName;

    if (m_bulk) {
        ++m_summary.apiUsers.added;
        return m_bulk->write(apiUser, name->folded);
    }
    const Result<std::optional<ApiUser>> before = stored(apiUser.guid);
    if (!before)
        return before.error();
    if (!*before) {
        ++m_summary.apiUsers.added;
        return insert(apiUser, *name);
    }
    apiUser.key = (*before)->key;
    if (apiUser == **before && haveSameTexts(apiUser, **before)) {
        ++m_summary.apiUsers.unchanged;
        return {};
    }
    ++m_summary.apiUsers.changed;
    return update(**before, apiUser, *name);
}

Status DirectoryLoader::startApiUsers()
{
    m_apiUsersStarted = true;
    const Result<QVariant> any = m_connection.value(u"SELECT 1 FROM api_user LIMIT 1"_s);
    if (!any)
        return any.error();
    if (!any->isNull())
        return {};
    m_bulk = m_connection.dialect().bulkWriter(m_connection);
    return m_bulk->begin();
}

Result<std::optional<ApiUser>> DirectoryLoader::stored(const QString &guid)
{
    PreparedStatement &find = m_statements->findApiUser;
    if (const Status run = find.run({guid}); !run)
        return run.error();
    const Result<bool> found = find.next();
    if (!found)
        return found.error();
    std::optional<ApiUser> apiUser;
    if (*found)
        apiUser = readApiUserRow(find.row());
    find.finish();
    return apiUser;
}

Status DirectoryLoader::insert(const ApiUser &apiUser, const OperatorName &name)
{
    return m_statements->addApiUser.run(storedTexts(apiUser, name.folded) + storedUse(apiUser)
                                        + QVariantList{apiUser.guid});
}

Status DirectoryLoader::update(const ApiUser &before, const ApiUser &after, const OperatorName &name)
{
    const QVariantList useAndKey = storedUse(after) + QVariantList{after.key};
    Status written = haveSameTexts(before, after)
        ? m_statements->changeUse.run(useAndKey)
        : m_statements->changeApiUser.run(storedTexts(after, name.folded) + useAndKey);
    if (!written)
        return written;
    return Journal(m_connection, m_clock).changed(before, after);
}

Result<LoadSummary> DirectoryLoader::commit(const std::stop_token &stop, const std::function<void(int, int)> &onStep)
{
    Q_ASSERT(m_transaction);
    m_statements.reset();
    if (m_bulk) {
        if (const Status finished = m_bulk->finish(stop, onStep); !finished)
            return finished.error();
        m_bulk.reset();
    }
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (m_summary.changedAnything()) {
        const Status noted = Journal(m_connection, m_clock)
                                 .imported({{u"operators"_s, asJson(m_summary.operators)},
                                            {u"groups"_s, asJson(m_summary.groups)},
                                            {u"apiUsers"_s, asJson(m_summary.apiUsers)}});
        if (!noted)
            return noted.error();
    }
    if (const Status committed = m_transaction->commit(); !committed)
        return committed.error();
    m_transaction.reset();
    return m_summary;
}

} // namespace umh
