#pragma once

#include "store/dialect.h"

namespace umh {

/// PostgreSQL 13 or newer, through libpq.
///
/// Those who write are one after the other, as on SQLite: a transaction that writes takes the row of directory_state
/// first, and keeps it until its end. Each of its statements (READ COMMITTED) then sees all that was committed before,
/// and nothing comes in between what it has read and what it writes for that. Renewing a lease alone does not wait. One
/// that reads has one view of the directory (REPEATABLE READ), and waits for nobody, but for the end of a first load.
class PostgresqlDialect final : public Dialect
{
public:
    [[nodiscard]] QSqlDatabase addDatabase(const QString &name, const Secret &password,
                                           const std::stop_token &stop) const override;
    void configure(QSqlDatabase &database, const DirectoryLocation &location, Connection::Access access) const override;
    [[nodiscard]] Status setUp(const Connection &connection, Connection::Access access,
                               std::chrono::milliseconds busyTimeout) const override;
    [[nodiscard]] bool isUsable(const Connection &connection) const override;

    [[nodiscard]] QString presentMoment() const override;
    [[nodiscard]] QString bytesOf(const QString &column) const override;
    [[nodiscard]] QString person(const Connection &connection) const override;
    [[nodiscard]] ErrorKind classify(const QSqlError &error) const override;
    [[nodiscard]] Status begin(const Connection &connection, Transaction::Kind kind) const override;
    [[nodiscard]] Status commit(const Connection &connection) const override;
    [[nodiscard]] QString rowsInOrder(const QString &table, const OrderStretch &stretch) const override;
    [[nodiscard]] Status runUnlessStopped(const Connection &connection, const QString &sql, const QVariantList &values,
                                          const std::stop_token &stop) const override;
    [[nodiscard]] Result<bool> tableExists(const Connection &connection, const QString &table) const override;
    [[nodiscard]] Result<bool> isEmptyDatabase(const Connection &connection) const override;
    [[nodiscard]] Result<qint64> markOfWrites(const Connection &connection) const override;

    void setPatience(const Connection &connection, std::chrono::milliseconds patience) const override;
    [[nodiscard]] QString session(const Connection &connection) const override;
    void endSession(const Connection &connection, const QString &session) const override;
    [[nodiscard]] int socket(const Connection &connection) const override;
    [[nodiscard]] Status listen(const Connection &connection) const override;
    [[nodiscard]] bool takeNews(const Connection &connection) const override;

    [[nodiscard]] Result<DirectoryRights> rights(const Connection &connection) const override;
    [[nodiscard]] Result<DirectoryFacts> facts(const Connection &connection) const override;
    [[nodiscard]] Result<bool> hasSearchIndex(const Connection &connection) const override;
    [[nodiscard]] const QList<Migration> &migrations() const override;

    [[nodiscard]] Result<qint64> lastKeyOf(const Connection &connection, const QString &table) const override;

    [[nodiscard]] std::unique_ptr<KeyScanner> keyScanner(const Connection &connection) const override;
    [[nodiscard]] std::unique_ptr<ApiUserBulkWriter> bulkWriter(const Connection &connection) const override;
    [[nodiscard]] std::unique_ptr<DirectoryRowWriter> rowWriter(const Connection &connection) const override;
};

} // namespace umh
