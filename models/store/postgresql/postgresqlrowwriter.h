#pragma once

#include "store/load/directoryrowwriter.h"
#include "store/postgresql/postgresqlcopy.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace umh {

class Connection;

/// Writes rows by COPY, while triggers are off and the indexes of API users are not there, for which the tables have to
/// be those of whoever writes.
class PostgresqlRowWriter final : public DirectoryRowWriter
{
public:
    explicit PostgresqlRowWriter(const Connection &connection);

    [[nodiscard]] Status begin() override;
    [[nodiscard]] Status beginTable(const StoredTable &table) override;
    [[nodiscard]] Status write(const QVariantList &row) override;
    [[nodiscard]] Status endTable() override;
    [[nodiscard]] Status setLastKey(const StoredTable &table, qint64 key) override;
    [[nodiscard]] Status finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep) override;

private:
    [[nodiscard]] Status add(const QVariant &value, const StoredColumn &column, bool isInteger);

    const Connection &m_connection;
    const StoredTable *m_table = nullptr;
    std::vector<bool> m_isInteger; ///< which of its columns hold numbers of 32 bits
    std::optional<PostgresqlCopy> m_copy;
};

/// As Dialect::lastKeyOf().
[[nodiscard]] Result<qint64> lastPostgresqlKeyOf(const Connection &connection, const QString &table);

} // namespace umh
