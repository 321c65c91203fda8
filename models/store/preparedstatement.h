#pragma once

#include "domain/result.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

#include <optional>

namespace umh {

class Connection;

/// One statement that is run many times: prepared on first use, since preparing takes longer than a small statement
/// itself. Belongs to the connection's thread and must go before the connection.
class PreparedStatement final
{
public:
    /// \a connection must outlive this.
    PreparedStatement(const Connection &connection, QString sql);

    /// Runs it with \a values bound to its placeholders, in order. It then stands before its first row, if it has any.
    [[nodiscard]] Status run(const QVariantList &values);
    /// Moves to the next row; false after the last. Rows that are not wanted any more need finish().
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const QSqlQuery &row() const { return *m_query; }
    /// Ends the reading of rows.
    void finish() { m_query->finish(); }

private:
    const Connection &m_connection;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

} // namespace umh
