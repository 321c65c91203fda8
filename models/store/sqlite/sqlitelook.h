#pragma once

#include "domain/result.h"
#include "store/directorylocation.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <optional>

struct sqlite3;

namespace umh {

/// A database that is looked at past all connections.
class SqliteLook final
{
public:
    /// \a query: how to open it, as in a URI.
    SqliteLook(const QString &path, const QString &query);
    ~SqliteLook();
    Q_DISABLE_COPY_MOVE(SqliteLook)

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// The first column of what \a sql gives; nothing where it fails.
    [[nodiscard]] std::optional<QByteArrayList> texts(const char *sql) const;
    /// The first \a most bytes of its file; empty where they cannot be read. Read by SQLite, as to close the file
    /// otherwise would let go of the locks that other connections of this program have on it.
    [[nodiscard]] QByteArray beginning(qint64 most) const;

private:
    sqlite3 *m_handle = nullptr;
    bool m_isOpen = false;
};

/// What SQLite keeps in each database for whose it is: "UMHD" in ASCII.
inline constexpr qint32 sqliteApplicationId = 0x554d4844;

/// As FileDialect::checkOwner(). Reads the file as it lies there: without a lock, without its log, and without leaving
/// anything beside it. Ours is one that says so, or that has all the tables of the versions that did not say so;
/// nobody's is one without anything in it.
[[nodiscard]] Status checkSqliteOwner(const DirectoryLocation &location);

/// As FileDialect::hasWrongSchema().
[[nodiscard]] bool hasWrongSqliteSchema(const DirectoryLocation &location);

} // namespace umh
