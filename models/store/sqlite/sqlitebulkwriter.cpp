#include "store/sqlite/sqlitebulkwriter.h"

#include "store/connection.h"
#include "store/sqlite/sqlitedialect.h"
#include "store/sqlite/sqliteschema.h"
#include "store/sqlite/sqlitestatement.h"
#include "store/storedvalues.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What stands around a row takes a third of its time where each has a statement.
constexpr size_t rowsAtOnce = 16;

Result<SqliteStatement> inserting(const Connection &connection, size_t rows)
{
    const QString row = u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    return SqliteStatement::prepare(
        connection,
        u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, username_folded, type, "
        "type_folded, created, last_used, last_used_state, requests, description, description_folded) VALUES "_s
            + QStringList(qsizetype(rows), row).join(u", "_s));
}

} // namespace

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
    return m_operators->add(op);
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
    auto insert = inserting(m_connection, rowsAtOnce);
    if (!insert)
        return insert.error();
    m_insert = std::move(*insert);
    m_rows.reserve(rowsAtOnce);
    return {};
}

Status SqliteBulkWriter::write(const ApiUser &apiUser, const QString &operatorFolded)
{
    Q_ASSERT(m_insert);
    const auto number = [](const QDateTime &time) {
        return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
    };
    m_rows.push_back({.before = {apiUser.guid.toUtf8(), apiUser.operatorGuid.toUtf8(), apiUser.operatorName.toUtf8(),
                                 operatorFolded.toUtf8(), apiUser.username.toUtf8(), folded(apiUser.username).toUtf8(),
                                 apiUser.type.toUtf8(), foldedType(apiUser).toUtf8()},
                      .numbers = {number(apiUser.created), number(apiUser.lastUsed), qint64(apiUser.lastUsedState),
                                  apiUser.requestsLast30Days},
                      .after = {apiUser.description.toUtf8(), foldedDescription(apiUser).toUtf8()}});
    return m_rows.size() < rowsAtOnce ? Status() : insertRows(*m_insert);
}

Status SqliteBulkWriter::endApiUsers()
{
    m_insert.reset();
    if (m_rows.empty())
        return {};
    auto rest = inserting(m_connection, m_rows.size());
    return rest ? insertRows(*rest) : rest.error();
}

/// Writes all rows that wait, for which \a statement has just enough places.
Status SqliteBulkWriter::insertRows(SqliteStatement &statement)
{
    int place = 0;
    const auto bindText = [&](const QByteArray &text) {
        ++place;
        if (text.isNull())
            statement.bindNull(place);
        else
            statement.bindBorrowed(place, text);
    };
    for (const Row &row : m_rows) {
        for (const QByteArray &text : row.before)
            bindText(text);
        for (const std::optional<qint64> number : row.numbers) {
            ++place;
            if (number)
                statement.bind(place, *number);
            else
                statement.bindNull(place);
        }
        for (const QByteArray &text : row.after)
            bindText(text);
    }
    const int code = statement.step();
    statement.reset();
    m_rows.clear(); // not before: their texts were only lent
    return code == SQLITE_DONE ? Status() : sqliteError(m_connection, code);
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
