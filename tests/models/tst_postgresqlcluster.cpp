#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqldatabase.h"
#include "support/postgresql/postgresqllink.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <future>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QString countRows = u"SELECT count(*) FROM t"_s;

} // namespace

/// The servers of the tests do what tests of losses and failovers go by.
class TestPostgresqlCluster final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsOfItsOwnAndGoesWithItsFolder()
    {
        QString folder;
        {
            const PostgresqlCluster one;
            const PostgresqlCluster other;
            folder = one.folder();
            QVERIFY(folder != other.folder());
            QVERIFY(QFileInfo::exists(folder));
            QVERIFY((folder + "/.s.PGSQL.5432"_L1).toUtf8().size() < 107);
            QCOMPARE(one.texts(u"SHOW server_encoding"_s), QStringList{u"UTF8"_s});
            QCOMPARE(one.texts(u"SELECT datcollate FROM pg_database WHERE datname = 'postgres'"_s),
                     QStringList{u"C.UTF-8"_s});
            QCOMPARE(one.texts(u"SHOW listen_addresses"_s), QStringList{u""_s});
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void whatWasWrittenIsThereAfterEachKindOfStop()
    {
        PostgresqlCluster cluster;
        const QString database = cluster.createDatabase();
        (void)cluster.texts(u"CREATE TABLE t (x int)"_s, database);
        qint64 rows = 0;
        for (const auto how :
             {PostgresqlCluster::Stop::Fast, PostgresqlCluster::Stop::Immediate, PostgresqlCluster::Stop::Killed}) {
            (void)cluster.texts(u"INSERT INTO t VALUES (1)"_s, database);
            cluster.stop(how);
            QVERIFY(!cluster.isRunning());
            QVERIFY(!PostgresqlLink::answers(cluster.address(database)));
            cluster.start();
            QCOMPARE(cluster.texts(countRows, database), QStringList{QString::number(++rows)});
        }
    }

    void connectionsAreEndedAndCrash()
    {
        const PostgresqlCluster cluster;
        QCOMPARE(cluster.endConnections(), 0);
        QVERIFY(!cluster.crash());
        PostgresqlLink one(cluster.address(u"postgres"_s));
        QCOMPARE(cluster.endConnections(), 1);
        QVERIFY(!one.attempt(u"SELECT 1"_s).isEmpty());
        PostgresqlLink two(cluster.address(u"postgres"_s));
        QVERIFY(cluster.crash());
        QVERIFY(!two.attempt(u"SELECT 1"_s).isEmpty());
        QCOMPARE(cluster.texts(u"SELECT 1"_s), QStringList{u"1"_s});
    }

    void aFrozenServerAnswersOnceItIsThawed()
    {
        PostgresqlCluster cluster;
        PostgresqlLink link(cluster.address(u"postgres"_s));
        cluster.freeze();
        std::future<QString> answer = std::async(std::launch::async, [&] { return link.attempt(u"SELECT 1"_s); });
        QCOMPARE(answer.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
        cluster.thaw();
        QCOMPARE(answer.get(), QString());
    }

    void aStandbyFollowsAndTakesOver()
    {
        PostgresqlCluster primary(QStringList{u"wal_level = replica"_s});
        const QString database = primary.createDatabase();
        (void)primary.texts(u"CREATE TABLE t AS SELECT generate_series(1, 257) AS x"_s, database);
        const auto standby = PostgresqlCluster::standbyOf(primary);
        (void)primary.texts(u"ALTER SYSTEM SET synchronous_standby_names = 'standby'"_s);
        (void)primary.texts(u"SELECT pg_reload_conf()"_s);
        (void)primary.texts(u"INSERT INTO t VALUES (0)"_s, database);
        primary.waitFor(*standby);
        QCOMPARE(standby->texts(countRows, database), QStringList{u"258"_s});
        PostgresqlLink reading(standby->address(database));
        QVERIFY(reading.attempt(u"INSERT INTO t VALUES (0)"_s).contains("read-only"_L1));

        primary.stop(PostgresqlCluster::Stop::Killed);
        standby->promote();
        // Whoever knows both finds the one that may be written to.
        const QString any = PostgresqlCluster::addressOfAny({&primary, standby.get()}, database,
                                                            {u"target_session_attrs=read-write"_s});
        PostgresqlLink writing(any);
        QCOMPARE(writing.attempt(u"INSERT INTO t VALUES (0)"_s), QString());
        QCOMPARE(writing.texts(countRows), QStringList{u"259"_s});
    }

    void aNetworkReachesOneThatIsToBeReachedByIt()
    {
        const PostgresqlCluster cluster(QStringList(), PostgresqlCluster::Reach::SocketAndLoopback);
        PostgresqlLink link(cluster.loopbackAddress(u"postgres"_s));
        QCOMPARE(link.texts(u"SELECT inet_server_port()"_s), QStringList{QString::number(cluster.port())});
    }

    void aDatabaseOfATestIsEmptyAndGoesWithIt()
    {
        PostgresqlDatabase::makeModel(u"model_of_cluster_test"_s, [](const QString &address) {
            QCOMPARE(PostgresqlLink(address).attempt(u"CREATE TABLE t AS SELECT 1 AS x"_s), QString());
        });
        QString gone;
        {
            const PostgresqlDatabase empty;
            const PostgresqlDatabase copy(u"model_of_cluster_test"_s);
            PostgresqlLink link(empty.address());
            QCOMPARE(link.texts(u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s), QStringList());
            QCOMPARE(empty.connections(), 1);
            QVERIFY(empty.size() > 0);
            QCOMPARE(PostgresqlLink(copy.address()).texts(countRows), QStringList{u"1"_s});
            gone = empty.address();
        } // though somebody is still connected
        QVERIFY(!PostgresqlDatabase().address().isEmpty());
        const PostgresqlDatabase other;
        PostgresqlLink link(other.address());
        const QString name = gone.section(u'/', 3, 3).section(u'?', 0, 0);
        QCOMPARE(link.texts(u"SELECT datname FROM pg_database WHERE datname = $1"_s, {name}), QStringList());
    }
};

UMH_TEST(TestPostgresqlCluster)
#include "tst_postgresqlcluster.moc"
