#include "domain/time/clock.h"
#include "store/apiuserfactstore.h"
#include "support/mirrorfixture.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/storefixture.h"
#include "support/tcpproxy.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

#include <memory>
#include <span>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

/// How often a server that is far away is asked for something that is about many API users.
class TestRoundTrips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void notesOfManyTakeFew_data();
    void notesOfManyTakeFew();

private:
    [[nodiscard]] Connection connect() const { return must(m_directory->connect(Directory::Use::Writing)); }
    /// How many round trips \a work takes.
    template<typename Work>
    [[nodiscard]] int roundTrips(Work work) const
    {
        const int before = m_proxy->roundTrips();
        work();
        return m_proxy->roundTrips() - before;
    }

    std::unique_ptr<PostgresqlCluster> m_cluster;
    std::unique_ptr<TcpProxy> m_proxy;
    std::unique_ptr<Directory> m_directory; ///< through the proxy
    std::vector<RowKey> m_keys;
};

void TestRoundTrips::initTestCase()
{
    m_cluster = std::make_unique<PostgresqlCluster>();
    const QString database = m_cluster->createDatabase();
    m_proxy = std::make_unique<TcpProxy>(u"%1/.s.PGSQL.%2"_s.arg(m_cluster->folder()).arg(m_cluster->port()));
    m_directory = std::make_unique<Directory>(must(
        Directory::open(must(DirectoryLocation::fromUserInput(u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s.arg(
                            m_cluster->user(), QString::number(m_proxy->port()), database))),
                        Directory::Opening::CreateIfMissing)));
    const Connection connection = connect();
    (void)must(mirror(connection, AccountState::awkward(1'000), Clock::system()));
    for (const ApiUser &apiUser : apiUsersOf(connection))
        m_keys.push_back(apiUser.key);
}

void TestRoundTrips::cleanupTestCase()
{
    m_directory.reset();
    m_proxy.reset();
    m_cluster.reset();
}

void TestRoundTrips::notesOfManyTakeFew_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::newRow("1") << 1 << 24;
    QTest::newRow("255") << 255 << 24;
    QTest::newRow("256") << 256 << 24;
    QTest::newRow("257") << 257 << 32;
    QTest::newRow("1000") << 1'000 << 45;
}

void TestRoundTrips::notesOfManyTakeFew()
{
    QFETCH(int, count);
    QFETCH(int, most);
    const Connection connection = connect();
    const ApiUserFactStore facts(connection);
    const std::span<const RowKey> some(m_keys.data(), size_t(count));
    const auto noted = [&] { return numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'facts'"_s); };
    const auto change = [&](const ApiUserFactsChange &wanted) {
        must(facts.changeAll(
            some, wanted, Clock::system(), {}, [](qint64) {}, [](const FactsOfApiUser &) {}));
    };
    const qint64 before = noted();
    for (const QString &owner : {u"Anna"_s, u"Bob"_s, u""_s}) {
        const int taken = roundTrips([&] { change({.owner = owner}); });
        QVERIFY2(taken <= most, qPrintable(u"%1: %2"_s.arg(owner).arg(taken)));
    }
    QCOMPARE(noted() - before, 3 * qint64(count));
    QCOMPARE(must(facts.all()).size(), 0);
}

UMH_TEST(TestRoundTrips)
#include "tst_roundtrips.moc"
