#pragma once

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

} // namespace umh
