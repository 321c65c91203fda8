#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

struct pg_conn;

namespace umh {

/// One connection to a PostgreSQL server past the program and past Qt: for tests that make databases and look at them.
/// Belongs to one thread at a time; closed when it goes.
class PostgresqlLink final
{
public:
    /// Connects by \a address, an URL of libpq's. Ends the test program where that fails.
    explicit PostgresqlLink(const QString &address);
    ~PostgresqlLink();
    Q_DISABLE_COPY_MOVE(PostgresqlLink)

    /// Whether a server takes connections at \a address.
    [[nodiscard]] static bool answers(const QString &address);

    /// What \a sql gives, \a values put in for $1 and so on: the first column, as texts; NULL is a null text. Ends the
    /// test program where it fails.
    QStringList texts(const QString &sql, const QStringList &values = {});
    /// What is wrong with \a sql, in the words of the server, which runs it; empty where nothing is. It may be several
    /// statements.
    [[nodiscard]] QString attempt(const QString &sql);

    /// \a name as an identifier of SQL, or \a text as a literal.
    [[nodiscard]] QString quotedName(const QString &name) const;
    [[nodiscard]] QString quotedText(const QString &text) const;

private:
    pg_conn *m_link;
};

} // namespace umh
