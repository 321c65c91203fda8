#include "store/sqlite/sqlitebulkwriter.h"

#include "store/connection.h"
#include "store/sqlite/sqlitedialect.h"
#include "store/sqlite/sqliteschema.h"
#include "store/sqlite/sqlitestatement.h"
#include "store/storedvalues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace umh {

SqliteBulkWriter::SqliteBulkWriter(const Connection &connection)
    : m_connection(connection)
{ }

Status SqliteBulkWriter::takeOff(const Indexing &indexing)
{
    for (const QString &statement : indexing.drop) {
        if (const auto dropped = m_connection.run(statement); !dropped)
            return dropped.error();
    }
    m_toCreate = indexing.create + m_toCreate; // what was taken off first may stand on the rest
    return {};
}

Status SqliteBulkWriter::begin()
{
    m_begun = true;
    return takeOff(sqliteSummaryIndexing());
}

Status SqliteBulkWriter::write(const Operator &op)
{
    if (!m_operators)
        m_operators.emplace(m_connection);
    const Result<OperatorWriter::Outcome> written = m_operators->write(op);
    return written ? Status() : written.error();
}

Status SqliteBulkWriter::endOperators()
{
    m_operators.reset();
    return {};
}

Status SqliteBulkWriter::beginApiUsers()
{
    if (!m_begun) {
        if (Status begun = begin(); !begun)
            return begun;
    }
    if (Status taken = takeOff(sqliteApiUserIndexing()); !taken)
        return taken;
    auto insert = SqliteStatement::prepare(
        m_connection,
        u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, username_folded, type, "
        "type_folded, created, last_used, last_used_state, requests, description, description_folded) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    m_insert = std::move(*insert);
    return {};
}

Status SqliteBulkWriter::write(const ApiUser &apiUser, const QString &operatorFolded)
{
    Q_ASSERT(m_insert);
    // The texts must stay until the row is written, so they are kept here, in the order of their places.
    std::array<QByteArray, 10> texts;
    size_t used = 0;
    const auto bindText = [&](int place, const QString &text) {
        if (text.isNull()) {
            m_insert->bindNull(place);
            return;
        }
        texts[used] = text.toUtf8();
        m_insert->bindBorrowed(place, texts[used++]);
    };
    const auto bindTime = [&](int place, const QDateTime &time) {
        if (time.isValid())
            m_insert->bind(place, time.toMSecsSinceEpoch());
        else
            m_insert->bindNull(place);
    };
    bindText(1, apiUser.guid);
    bindText(2, apiUser.operatorGuid);
    bindText(3, apiUser.operatorName);
    bindText(4, operatorFolded);
    bindText(5, apiUser.username);
    bindText(6, folded(apiUser.username));
    bindText(7, apiUser.type);
    bindText(8, foldedType(apiUser));
    bindTime(9, apiUser.created);
    bindTime(10, apiUser.lastUsed);
    m_insert->bind(11, qint64(apiUser.lastUsedState));
    if (apiUser.requestsLast30Days)
        m_insert->bind(12, *apiUser.requestsLast30Days);
    else
        m_insert->bindNull(12);
    bindText(13, apiUser.description);
    bindText(14, foldedDescription(apiUser));

    const int code = m_insert->step();
    m_insert->reset();
    if (code != SQLITE_DONE)
        return sqliteError(m_connection, code);
    return {};
}

Status SqliteBulkWriter::endApiUsers()
{
    m_insert.reset();
    return {};
}

Status SqliteBulkWriter::finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep)
{
    const SqliteInterrupt interrupt(m_connection, stop);
    for (qsizetype i = 0; i < m_toCreate.size(); ++i) {
        if (onStep)
            onStep(int(i), int(m_toCreate.size()));
        if (const auto made = m_connection.run(m_toCreate.at(i)); !made)
            return made.error();
    }
    return {};
}

} // namespace umh
