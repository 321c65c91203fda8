#pragma once

#include "store/postgresql/postgresqldriver.h"

#include <QtSql/QSqlResult>

namespace umh {

/// What QSqlQuery works through on a server's session: a statement with "?" for its values, and the rows that came.
/// Nothing goes to the server before it is run.
class PostgresqlResult final : public QSqlResult
{
public:
    explicit PostgresqlResult(const PostgresqlDriver *driver);

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    bool run(const QVariantList &values, PostgresqlDriver::Reuse reuse);
    /// Results are made by a driver that does not take itself for constant.
    [[nodiscard]] PostgresqlDriver *session() const;

    QByteArray m_sql;
    int m_uses = 0; ///< since it was prepared
    PostgresqlAnswer m_answer;
};

/// \a sql with $1, $2 … for each "?" that is not within a text or a name.
[[nodiscard]] QByteArray withNumberedPlaces(const QString &sql);

} // namespace umh
