#pragma once

#include "support/postgresql/postgresqlcluster.h"

#include <QtCore/QString>

namespace umh {

/// A server that asks for a password (SCRAM) of everybody but its superuser, with one database, "hub", of its user
/// "anna". As PostgresqlCluster, by its socket.
class PasswordServer final
{
public:
    PasswordServer();

    /// What --database takes, for \a user.
    [[nodiscard]] QString address(const QString &user = QStringLiteral("anna")) const;
    [[nodiscard]] static QString password() { return QStringLiteral("gäheim/:@%41'\""); }
    /// How the server and a password file call it: "host:port".
    [[nodiscard]] QString folder() const { return m_cluster.folder(); }
    [[nodiscard]] int port() const { return m_cluster.port(); }
    [[nodiscard]] PostgresqlCluster &cluster() { return m_cluster; }
    /// How many sessions there are of users.
    [[nodiscard]] int sessions() const;

private:
    PostgresqlCluster m_cluster;
};

} // namespace umh
