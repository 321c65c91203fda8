#include "support/postgresql/postgresqldatabase.h"

#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqllink.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The server of all tests, and a connection to it that this program keeps.
class SharedServer final
{
public:
    [[nodiscard]] static SharedServer &instance()
    {
        static SharedServer server;
        return server;
    }

    [[nodiscard]] QString address(const QString &database) const
    {
        return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(m_user, database, m_folder, m_port);
    }

    QStringList run(const QString &sql)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_link)
            m_link = std::make_unique<PostgresqlLink>(address(u"postgres"_s));
        return m_link->texts(sql);
    }

    /// Behind CREATE DATABASE. Before version 15 there was only this way.
    [[nodiscard]] QString fastestCopy()
    {
        static const bool isToBeChosen =
            run(u"SELECT current_setting('server_version_num')::int >= 150000"_s) == QStringList{u"t"_s};
        return isToBeChosen ? u" STRATEGY file_copy"_s : QString();
    }

private:
    SharedServer()
    {
        const QStringList shared = qEnvironmentVariable("UMH_TEST_SERVER").split(u' ');
        if (shared.size() == 3) {
            m_folder = shared.at(0);
            m_port = shared.at(1);
            m_user = shared.at(2);
            return;
        }
        m_own = std::make_unique<PostgresqlCluster>(sharedServerSettings());
        m_folder = m_own->folder();
        m_port = QString::number(m_own->port());
        m_user = m_own->user();
    }

    std::unique_ptr<PostgresqlCluster> m_own;
    QString m_folder;
    QString m_port;
    QString m_user;
    std::mutex m_mutex;
    std::unique_ptr<PostgresqlLink> m_link;
};

} // namespace

QStringList sharedServerSettings()
{
    // Many short databases: nobody looks after their statistics but who fills them, and nothing is worth to be kept.
    return {u"autovacuum = off"_s,          u"synchronous_commit = off"_s,
            u"wal_level = minimal"_s,       u"max_wal_senders = 0"_s,
            u"checkpoint_timeout = 1h"_s,   u"shared_buffers = 64MB"_s,
            u"bgwriter_lru_maxpages = 0"_s, u"jit = off"_s};
}

PostgresqlDatabase::PostgresqlDatabase(const QString &model)
    : m_name(u"d"_s + QString::number(QRandomGenerator::system()->generate64(), 36))
{
    SharedServer::instance().run(u"CREATE DATABASE %1 TEMPLATE %2%3"_s.arg(
        m_name, model.isEmpty() ? u"template0"_s : model, SharedServer::instance().fastestCopy()));
}

PostgresqlDatabase::~PostgresqlDatabase()
{
    SharedServer::instance().run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
}

QString PostgresqlDatabase::address() const
{
    return SharedServer::instance().address(m_name);
}

int PostgresqlDatabase::connections() const
{
    return SharedServer::instance()
        .run(u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1' AND backend_type = 'client backend'"_s.arg(
            m_name))
        .value(0)
        .toInt();
}

qint64 PostgresqlDatabase::size() const
{
    return SharedServer::instance().run(u"SELECT pg_database_size('%1')"_s.arg(m_name)).value(0).toLongLong();
}

void PostgresqlDatabase::makeModel(const QString &model, const std::function<void(const QString &address)> &fill)
{
    SharedServer &server = SharedServer::instance();
    PostgresqlLink link(server.address(u"postgres"_s));
    (void)link.texts(u"SELECT pg_advisory_lock(1)"_s); // until the connection ends
    if (!link.texts(u"SELECT datname FROM pg_database WHERE datname = $1"_s, {model}).isEmpty())
        return;
    const QString beginning = model + "_begun"_L1;
    (void)link.texts(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(beginning));
    (void)link.texts(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(beginning));
    fill(server.address(beginning));
    (void)link.texts(u"ALTER DATABASE %1 RENAME TO %2"_s.arg(beginning, model));
}

} // namespace umh
