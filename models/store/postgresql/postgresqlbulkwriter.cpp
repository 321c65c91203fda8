#include "store/postgresql/postgresqlbulkwriter.h"

#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/postgresql/postgresqldriver.h"
#include "store/postgresql/postgresqlschema.h"
#include "store/storedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

PostgresqlBulkWriter::PostgresqlBulkWriter(const Connection &connection)
    : m_connection(connection)
{ }

Status PostgresqlBulkWriter::run(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = m_connection.run(statement); !done)
            return done.error();
    }
    return {};
}

/// Takes \a tables from everybody else until the end of the transaction; false where somebody is at one of them for
/// longer than a look takes.
Result<bool> PostgresqlBulkWriter::takes(const QString &tables)
{
    // Shorter than the time after which the server looks for those who wait for each other, and ends one.
    const Status taken = run({u"SAVEPOINT before_tables"_s, u"SET LOCAL lock_timeout = 500"_s,
                              u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(tables)});
    if (!taken && taken.error().kind != ErrorKind::Busy && taken.error().kind != ErrorKind::Conflict)
        return taken.error();
    const qint64 usual = std::max<qint64>(postgresqlDriver(m_connection).session().lockTimeout.count(), 1);
    const Status after = taken
        ? run({u"RELEASE SAVEPOINT before_tables"_s, u"SET LOCAL lock_timeout = %1"_s.arg(usual)})
        : run({u"ROLLBACK TO SAVEPOINT before_tables"_s});
    if (!after)
        return after.error();
    return taken.ok();
}

Status PostgresqlBulkWriter::begin()
{
    m_begun = true;
    const Result<DirectoryRights> rights = m_connection.dialect().rights(m_connection);
    if (!rights)
        return rights.error();
    m_isOwner = rights->migrates;
    if (!m_isOwner)
        return {};
    const Result<bool> alone = takes(u"operator, operator_group, operator_group_member, api_user"_s);
    if (!alone || !*alone)
        return alone ? Status() : alone.error();
    m_toCreate = postgresqlOperatorIndexing().create;
    return run(postgresqlOperatorIndexing().drop);
}

Status PostgresqlBulkWriter::write(const Operator &op)
{
    if (!m_copy) {
        m_copy.emplace(m_connection);
        Status begun = m_copy->begin(
            u"operator"_s, u"guid, full_name, folded_name, email, email_folded, on_duty, administrator, culture"_s);
        if (!begun)
            return begun;
    }
    const auto addTruth = [this](const std::optional<bool> &truth) {
        if (truth)
            m_copy->addInteger(*truth ? 1 : 0);
        else
            m_copy->addNull();
    };
    constexpr int columns = 8;
    m_copy->beginRow(columns);
    m_copy->add(op.guid);
    m_copy->add(op.fullName);
    m_copy->add(folded(op.fullName));
    m_copy->add(op.email);
    m_copy->add(foldedOrNull(op.email));
    addTruth(op.onDuty);
    addTruth(op.administrator);
    m_copy->add(op.culture);
    return m_copy->send();
}

Status PostgresqlBulkWriter::endOperators()
{
    return endCopy();
}

Status PostgresqlBulkWriter::endCopy()
{
    if (!m_copy)
        return {};
    Status ended = m_copy->end();
    m_copy.reset();
    return ended;
}

Status PostgresqlBulkWriter::beginApiUsers()
{
    if (!m_begun) {
        if (Status begun = begin(); !begun)
            return begun;
    }
    const Result<bool> alone = m_isOwner ? takes(u"api_user, usage_latest"_s) : Result<bool>(false);
    if (!alone)
        return alone.error();
    if (*alone) {
        // Rows may have come since the loader has looked, and they would go.
        const Result<bool> any = hasApiUsers(m_connection);
        if (!any)
            return any.error();
        if (*any)
            return Error{.kind = ErrorKind::Conflict, .path = m_connection.location().name()};
        m_toCreate = postgresqlApiUserIndexing().create + m_toCreate;
        if (Status dropped = run(postgresqlApiUserIndexing().drop); !dropped)
            return dropped;
    }
    m_copy.emplace(m_connection);
    return m_copy->begin(
        u"api_user"_s,
        u"guid, operator_guid, operator_name, operator_folded, username, username_folded, type, type_folded, created, "
        "last_used, last_used_state, requests, description, description_folded"_s,
        *alone ? PostgresqlCopy::Rows::Frozen : PostgresqlCopy::Rows::Usual);
}

Status PostgresqlBulkWriter::write(const ApiUser &apiUser, const QString &operatorFolded)
{
    Q_ASSERT(m_copy);
    const auto addTime = [this](const QDateTime &time) {
        if (time.isValid())
            m_copy->add(time.toMSecsSinceEpoch());
        else
            m_copy->addNull();
    };
    constexpr int columns = 14;
    m_copy->beginRow(columns);
    m_copy->add(apiUser.guid);
    m_copy->add(apiUser.operatorGuid);
    m_copy->add(apiUser.operatorName);
    m_copy->add(operatorFolded);
    m_copy->add(apiUser.username);
    m_copy->add(folded(apiUser.username));
    m_copy->add(apiUser.type);
    m_copy->add(foldedType(apiUser));
    addTime(apiUser.created);
    addTime(apiUser.lastUsed);
    m_copy->addInteger(qint32(apiUser.lastUsedState));
    if (apiUser.requestsLast30Days)
        m_copy->add(qint64(*apiUser.requestsLast30Days));
    else
        m_copy->addNull();
    m_copy->add(apiUser.description);
    m_copy->add(foldedDescription(apiUser));
    return m_copy->send();
}

Status PostgresqlBulkWriter::endApiUsers()
{
    return endCopy();
}

Status PostgresqlBulkWriter::finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep)
{
    QStringList statements = m_toCreate;
    // Until the server has seen what is there, it goes the long way round.
    if (m_isOwner)
        statements += u"ANALYZE api_user, operator, operator_group, operator_group_member"_s;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (onStep)
            onStep(int(i), int(statements.size()));
        if (Status done = m_connection.dialect().runUnlessStopped(m_connection, statements.at(i), {}, stop); !done)
            return done;
    }
    return {};
}

} // namespace umh
