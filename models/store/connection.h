#pragma once

#include "domain/result.h"
#include "store/directorylocation.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <chrono>
#include <initializer_list>

namespace umh {

class Dialect;

/// One open connection to a directory: opened, set up and checked in open(), closed and deregistered when it goes.
///
/// Belongs to the thread that opened it, as QSqlDatabase does, and must be destroyed there, after everything that
/// uses it (queries, models). The only place that adds and removes QSqlDatabase connections.
class Connection final
{
public:
    enum class Access {
        ReadOnly, ///< must exist; nothing can be written
        ReadWrite, ///< must exist
        Create, ///< created, empty, where it does not exist
    };

    /// \a busyTimeout: how long a statement waits for another writer before it fails with Busy. Opening itself may wait
    /// for two seconds, for another program that is just opening or closing the directory.
    [[nodiscard]] static Result<Connection> open(const DirectoryLocation &location, Access access,
                                                 std::chrono::milliseconds busyTimeout);
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Q_DISABLE_COPY(Connection)

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] const DirectoryLocation &location() const { return m_location; }
    [[nodiscard]] QSqlDatabase database() const;

    /// Runs one statement with \a values bound to its placeholders, in order.
    /// The query stands before its first row, if it has any.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;

    /// As run(), for a query that gives one value: the first column of the first row, or null without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// What went wrong in \a query.
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

private:
    Connection(QString name, DirectoryLocation location, const Dialect *dialect);

    QString m_name; ///< empty once moved from
    DirectoryLocation m_location;
    const Dialect *m_dialect;
};

} // namespace umh
