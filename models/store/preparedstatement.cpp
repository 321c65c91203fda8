#include "store/preparedstatement.h"

#include "store/connection.h"

#include <QtSql/QSqlError>

#include <utility>

namespace umh {

PreparedStatement::PreparedStatement(const Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{ }

Status PreparedStatement::run(const QVariantList &values)
{
    if (!m_query) {
        m_query.emplace(m_connection.database());
        m_query->setForwardOnly(true);
        if (!m_query->prepare(m_sql)) {
            const Error error = m_connection.errorOf(*m_query);
            m_query.reset();
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values.at(i));
    if (!m_query->exec())
        return m_connection.errorOf(*m_query);
    return {};
}

Result<bool> PreparedStatement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return m_connection.errorOf(*m_query);
    return false;
}

} // namespace umh
