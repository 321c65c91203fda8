#pragma once

#include "store/dialect.h"

struct sqlite3;

namespace umh {

/// SQLite 3.34 or newer, through Qt's driver.
class SqliteDialect final : public Dialect, public FileDialect
{
public:
    [[nodiscard]] const FileDialect *files() const override { return this; }
    [[nodiscard]] QSqlDatabase addDatabase(const QString &name, const Secret &password,
                                           const std::stop_token &stop) const override;
    [[nodiscard]] Status checkBeforeOpening(const DirectoryLocation &location,
                                            Connection::Access access) const override;
    [[nodiscard]] Status checkOwner(const DirectoryLocation &location) const override;
    void makePrivate(const DirectoryLocation &location) const override;
    void configure(QSqlDatabase &database, const DirectoryLocation &location, Connection::Access access) const override;
    [[nodiscard]] Status setUp(const Connection &connection, Connection::Access access,
                               std::chrono::milliseconds busyTimeout) const override;
    [[nodiscard]] Status commitOnlyTo(const DirectoryFile &file, const Connection &connection) const override;
    [[nodiscard]] QStringList filesBeside(const Connection &connection) const override;
    [[nodiscard]] bool emptyLogOfMovedFile(const Connection &connection) const override;
    void keepSmall(const Connection &connection) const override;
    [[nodiscard]] Status leaveTablesOnly(const Connection &connection) const override;
    [[nodiscard]] int systemFault(const Connection &connection) const override;
    [[nodiscard]] bool isFree(const DirectoryLocation &location) const override;
    [[nodiscard]] Status makeWhole(const DirectoryLocation &location,
                                   const std::function<Status(const Connection &)> &fill) const override;
    [[nodiscard]] bool isWritable(const DirectoryLocation &location) const override;
    [[nodiscard]] Status enableWal(const Connection &connection) const override;

    [[nodiscard]] QString presentMoment() const override;
    [[nodiscard]] QString bytesOf(const QString &column) const override;
    [[nodiscard]] ErrorKind classify(const QSqlError &error) const override;
    [[nodiscard]] Status begin(const Connection &connection, Transaction::Kind kind) const override;
    [[nodiscard]] Status commit(const Connection &connection) const override;
    [[nodiscard]] QVariant bound(const QVariant &value) const override;
    [[nodiscard]] Status runUnlessStopped(const Connection &connection, const QString &sql, const QVariantList &values,
                                          const std::stop_token &stop) const override;
    [[nodiscard]] Status bringToDisk(const Connection &connection) const override;
    [[nodiscard]] Result<bool> tableExists(const Connection &connection, const QString &table) const override;
    [[nodiscard]] Result<bool> isEmptyDatabase(const Connection &connection) const override;
    [[nodiscard]] Result<qint64> markOfWrites(const Connection &connection) const override;
    [[nodiscard]] size_t entriesKept() const override { return 256; }
    [[nodiscard]] Result<qint64> hintOfForeignChanges(const Connection &connection) const override;

    [[nodiscard]] Result<DirectoryFacts> facts(const Connection &connection) const override;
    void releaseMemory(const Connection &connection) const override;

    [[nodiscard]] const QList<Migration> &migrations() const override;
    [[nodiscard]] bool hasWrongSchema(const DirectoryLocation &location) const override;
    [[nodiscard]] Status backUpBeforeMigration(const Connection &connection, int version,
                                               const std::stop_token &stop) const override;
    [[nodiscard]] Status setReferencesEnforced(const Connection &connection, bool enforced) const override;
    [[nodiscard]] Result<QMap<QString, qint64>> brokenReferences(const Connection &connection) const override;
    [[nodiscard]] Status addMigrationFunctions(const Connection &connection) const override;

    [[nodiscard]] Result<qint64> lastKeyOf(const Connection &connection, const QString &table) const override;

    [[nodiscard]] std::unique_ptr<KeyScanner> keyScanner(const Connection &connection) const override;
    [[nodiscard]] std::unique_ptr<ApiUserBulkWriter> bulkWriter(const Connection &connection) const override;
    [[nodiscard]] std::unique_ptr<DirectoryRowWriter> rowWriter(const Connection &connection) const override;
};

/// SQLite's own handle of \a connection, for calls that Qt does not offer. Belongs to the connection.
[[nodiscard]] sqlite3 *sqliteHandle(const Connection &connection);

/// Sets a pragma, and checks that it then is \a expected.
[[nodiscard]] Status setSqlitePragma(const Connection &connection, const QString &name, const QString &value,
                                     const QString &expected);

/// The error that SQLite reports on \a connection for \a code.
[[nodiscard]] Error sqliteError(const Connection &connection, int code);

} // namespace umh
