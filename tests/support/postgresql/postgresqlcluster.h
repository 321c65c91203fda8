#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

#include <memory>
#include <sys/types.h>
#include <vector>

namespace umh {

/// A PostgreSQL server in a temporary folder, which is there for one test, or for one run of all tests: to be reached
/// by a socket in that folder, which nobody but this user can open, by a user who may do everything and has no
/// password. It ends, and its folder goes, with this object; the server ends as well where the program dies.
///
/// It does not bring anything to the disk (fsync = off): a server that is killed loses nothing, a machine may. Runs as
/// "postgres" or "nobody" for root, whom a server refuses. Belongs to one thread, which has to live as long; whatever
/// fails ends the test program.
class PostgresqlCluster final
{
public:
    /// How a server is stopped.
    enum class Stop {
        Fast, ///< ends all connections, and writes down what it knows
        Immediate, ///< ends at once; repairs itself when it is started again
        Killed, ///< is killed with SIGKILL, with all its processes
    };
    enum class Reach {
        Socket,
        SocketAndLoopback, ///< also by 127.0.0.1, for what needs a network; any user of this machine can connect then
    };

    /// Makes one and starts it. \a settings are further lines of postgresql.conf, which win over the usual ones.
    explicit PostgresqlCluster(const QStringList &settings = {}, Reach reach = Reach::Socket);
    ~PostgresqlCluster();
    Q_DISABLE_COPY_MOVE(PostgresqlCluster)

    /// A standby of \a primary, which follows it by streaming, and is called \a name where `synchronous_standby_names`
    /// asks.
    [[nodiscard]] static std::unique_ptr<PostgresqlCluster> standbyOf(const PostgresqlCluster &primary,
                                                                      const QString &name = QStringLiteral("standby"),
                                                                      const QStringList &settings = {});

    /// The folder of the server's programs: UMH_POSTGRESQL_BIN, what pg_config says, or that of the newest version that
    /// is installed. Empty where there is none.
    [[nodiscard]] static QString programFolder();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString user() const { return m_user; }
    /// Of the loopback interface, and of the socket's name.
    [[nodiscard]] int port() const { return m_port; }
    /// What --database takes. \a parameters: further ones of libpq's, as "key=value".
    [[nodiscard]] QString address(const QString &database, const QStringList &parameters = {}) const;
    /// The same by 127.0.0.1; for Reach::SocketAndLoopback.
    [[nodiscard]] QString loopbackAddress(const QString &database, const QStringList &parameters = {}) const;
    /// One that leads to whichever of \a clusters, in this order, fits \a parameters.
    [[nodiscard]] static QString addressOfAny(const std::vector<const PostgresqlCluster *> &clusters,
                                              const QString &database, const QStringList &parameters = {});

    /// Makes an empty database, and gives its name.
    QString createDatabase() const;
    /// What \a sql gives in \a database; see PostgresqlLink::texts().
    QStringList texts(const QString &sql, const QString &database = QStringLiteral("postgres")) const;

    /// Starts it and waits until it takes connections.
    void start();
    /// Stops it and waits until all its processes are gone.
    void stop(Stop how = Stop::Fast);
    void restart(Stop how = Stop::Immediate);
    [[nodiscard]] bool isRunning() const { return m_server > 0; }
    /// As a machine that hangs: its processes do nothing from now on.
    void freeze();
    void thaw();

    /// Ends all connections of programs, and says how many.
    int endConnections() const;
    /// Kills the process of one connection with SIGKILL, so that the server ends all others as well and repairs itself;
    /// false where there is none. Waits until it takes connections again.
    bool crash() const;

    /// Makes a primary of a standby, and waits until it is one.
    void promote() const;
    /// Waits until \a standby has all that has been written here.
    void waitFor(const PostgresqlCluster &standby) const;

    /// What the server has written to its log.
    [[nodiscard]] QString log() const;

private:
    struct Made
    {
        QString folder;
        QString user;
        int port;
    };
    explicit PostgresqlCluster(const Made &made);
    [[nodiscard]] static Made prepared(Reach reach);
    [[nodiscard]] std::vector<pid_t> processes() const;
    void configure(const QStringList &settings) const;
    void waitUntilItAnswers() const;

    QString m_folder;
    QString m_user;
    int m_port;
    pid_t m_server = -1;
};

} // namespace umh
