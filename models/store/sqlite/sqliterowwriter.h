#pragma once

#include "store/load/directoryrowwriter.h"
#include "store/sqlite/sqlitestatement.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>

#include <optional>

namespace umh {

class Connection;

/// Writes rows through SQLite's own interface, without indexes and triggers, which it makes again from the schema.
class SqliteRowWriter final : public DirectoryRowWriter
{
public:
    explicit SqliteRowWriter(const Connection &connection);

    [[nodiscard]] Status begin() override;
    [[nodiscard]] Status beginTable(const StoredTable &table) override;
    [[nodiscard]] Status write(const QVariantList &row) override;
    [[nodiscard]] Status endTable() override;
    [[nodiscard]] Status setLastKey(const StoredTable &table, qint64 key) override;
    [[nodiscard]] Status finish(const std::stop_token &stop, const std::function<void(int, int)> &onStep) override;

private:
    const Connection &m_connection;
    QStringList m_toCreate; ///< makes what was taken off
    std::optional<SqliteStatement> m_insert;
    QByteArrayList m_bound; ///< texts and bytes of the row that is being written
};

} // namespace umh
