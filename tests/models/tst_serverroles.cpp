#include "domain/apiuserfacts.h"
#include "domain/operator.h"
#include "store/accountstore.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/leasestore.h"
#include "store/load/directoryloader.h"
#include "store/openchangestore.h"
#include "store/signinstore.h"
#include "store/threads/directoryeditor.h"
#include "support/fixedclock.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqllink.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"
#include "table/apiuserfactchanges.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The four roles that resources/postgresql/roles.sql makes: what each may do in the program, and what none may.
class TestServerRoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_cluster.reset(); }

    void eachRoleHasItsRights_data();
    void eachRoleHasItsRights();
    void aViewerLooksAndFollows();
    void aSyncerSyncs();
    void aSyncerIsKeptFromWhatAPersonDoes();
    void anAdministratorChangesAndKeepsNotes();
    void anOwnerMakesTheDirectory();
    void nobodyChangesTheJournal_data();
    void nobodyChangesTheJournal();
    void itCanBeRunAgain();
    void whoIsNoSuperuserCanRunIt();

private:
    [[nodiscard]] static QString script()
    {
        return QStringLiteral(UMH_SOURCE_DIR) + u"/resources/postgresql/roles.sql"_s;
    }
    /// What psql says that is wrong, when \a user runs the script.
    [[nodiscard]] QString runScript(const QString &user, const QString &database = u"postgres"_s) const;
    [[nodiscard]] QString addressOf(const QString &person) const
    {
        return m_cluster->address(u"postgres"_s).replace(m_cluster->user() + u'@', person + u'@');
    }
    [[nodiscard]] Directory directoryOf(const QString &person) const
    {
        return must(
            Directory::open(must(DirectoryLocation::fromUserInput(addressOf(person))), Directory::Opening::Existing));
    }
    [[nodiscard]] Connection connectionOf(const QString &person) const
    {
        return must(directoryOf(person).connect(Directory::Use::Writing));
    }

    std::unique_ptr<PostgresqlCluster> m_cluster;
    const FixedClock m_clock{tableTime};
    Operator m_operator;
    QList<ApiUser> m_apiUsers;
};

void TestServerRoles::initTestCase()
{
    if (QStandardPaths::findExecutable(u"psql"_s).isEmpty())
        QSKIP("there is no psql");
}

QString TestServerRoles::runScript(const QString &user, const QString &database) const
{
    QProcess psql;
    psql.start(u"psql"_s,
               {u"-X"_s, u"-q"_s, u"-d"_s, m_cluster->address(database).replace(m_cluster->user() + u'@', user + u'@'),
                u"-f"_s, script()});
    if (!psql.waitForFinished(60'000) || psql.exitStatus() != QProcess::NormalExit)
        return u"psql did not end"_s;
    return QString::fromUtf8(psql.readAllStandardError()) + (psql.exitCode() == 0 ? QString() : u"failed"_s);
}

void TestServerRoles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_cluster = std::make_unique<PostgresqlCluster>();
    QCOMPARE(runScript(m_cluster->user()), QString());
    PostgresqlLink link(m_cluster->address(u"postgres"_s));
    QCOMPARE(
        link.attempt(u"CREATE ROLE olga LOGIN IN ROLE umh_owner; CREATE ROLE anna LOGIN IN ROLE umh_administrator; "
                     "CREATE ROLE sven LOGIN IN ROLE umh_syncer; CREATE ROLE vera LOGIN IN ROLE umh_viewer"_s),
        QString());
    m_operator = awkwardOperators().constFirst();
    const Directory made = must(Directory::open(must(DirectoryLocation::fromUserInput(addressOf(u"olga"_s))),
                                                Directory::Opening::CreateIfMissing));
    m_apiUsers = loadInto(must(made.connect(Directory::Use::Writing)), {m_operator},
                          {plainApiUser(m_operator, u"a"_s), plainApiUser(m_operator, u"b"_s)}, {});
    QCOMPARE(runScript(m_cluster->user()), QString());
}

void TestServerRoles::eachRoleHasItsRights_data()
{
    QTest::addColumn<bool>("syncs");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<bool>("migrates");
    QTest::newRow("olga") << true << true << true;
    QTest::newRow("anna") << true << true << false;
    QTest::newRow("sven") << true << false << false;
    QTest::newRow("vera") << false << false << false;
}

void TestServerRoles::eachRoleHasItsRights()
{
    QFETCH(bool, syncs);
    QFETCH(bool, changes);
    QFETCH(bool, migrates);
    const Directory directory = directoryOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(directory.rights(), (DirectoryRights{.syncs = syncs, .changes = changes, .migrates = migrates}));
    QCOMPARE(directory.isWritable(), syncs);
}

void TestServerRoles::aViewerLooksAndFollows()
{
    const Connection vera = must(directoryOf(u"vera"_s).connect(Directory::Use::Background));
    QCOMPARE(must(ApiUserStore(vera).first({}, 10)).size(), 2);
    QVERIFY(must(AccountStore(vera).account()) == std::nullopt);
    QCOMPARE(must(SignInStore(vera).all()).size(), 0);
    QVERIFY(must(OpenChangeStore(vera, m_clock).all()).isEmpty());
    const ChangeMark before = must(ChangeMark::of(vera));
    const Connection anna = connectionOf(u"anna"_s);
    QVERIFY(ApiUserStore(anna).remove(m_apiUsers.constFirst(), m_clock).ok());
    QVERIFY(must(ChangeMark::of(vera)).showsChangeSince(before));
    QCOMPARE(must(ApiUserStore(vera).first({}, 10)).size(), 1);
    const Connection writing = connectionOf(u"vera"_s);
    QCOMPARE(ApiUserStore(writing).remove(m_apiUsers.constLast(), m_clock).error().kind, ErrorKind::NoRight);
    QCOMPARE(must(ApiUserStore(vera).first({}, 10)).size(), 1);
    ApiUserFactChanges notes(directoryOf(u"vera"_s), m_clock);
    QVERIFY(!notes.mayChange()); // so that nobody is asked for what cannot be saved
    const QSignalSpy refused(&notes, &ApiUserFactChanges::failed);
    notes.change({m_apiUsers.constLast().key}, {.owner = u"Sales"_s});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().constFirst().value<Error>().kind, ErrorKind::NoRight);
    QVERIFY(ApiUserFactChanges(directoryOf(u"anna"_s), m_clock).mayChange());
    QVERIFY(!ApiUserFactChanges(directoryOf(u"sven"_s), m_clock).mayChange());
}

/// All that a sync writes: its lease, the account, operators, groups, API users, samples, the journal.
void TestServerRoles::aSyncerSyncs()
{
    QVERIFY(AccountStore(connectionOf(u"anna"_s)).connect({.baseUrl = u"https://example.org"_s}, m_clock).ok());
    const Connection sven = connectionOf(u"sven"_s);
    const LeaseHolder holder = LeaseHolder::anew();
    QVERIFY(LeaseStore(sven).take(u"sync"_s, holder, 60s).ok());
    {
        DirectoryLoader loader(sven, m_clock, LoadMode::Mirror);
        QVERIFY(loader.begin().ok());
        Operator renamed = m_operator;
        renamed.fullName = u"Renamed"_s;
        QVERIFY(loader.add(renamed).ok());
        Operator added = m_operator;
        added.guid = u"another"_s;
        QVERIFY(loader.add(added).ok());
        QVERIFY(
            loader.add(OperatorGroup{.guid = u"g"_s, .name = u"G"_s, .members = QList<QString>{u"another"_s}}).ok());
        ApiUser changed = m_apiUsers.constFirst();
        changed.requestsLast30Days = changed.requestsLast30Days.value_or(0) + 1;
        QVERIFY(loader.add(changed).ok());
        QVERIFY(loader.add(plainApiUser(added, u"c"_s)).ok());
        QVERIFY(loader.beginWriting().ok());
        std::optional<Account> account = must(AccountStore(sven).account());
        account->lastSync = m_clock.now();
        QVERIFY(AccountStore(sven).set(*account).ok());
        QVERIFY(SignInStore(sven).note(u"syncer"_s, m_clock.now()).ok());
        const Result<LoadSummary> done =
            loader.commit({}, {}, [&] { return LeaseStore(sven).check(u"sync"_s, holder); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    QVERIFY(LeaseStore(sven).release(u"sync"_s, holder).ok());
    QCOMPARE(must(ApiUserStore(sven).first({}, 10)).size(), 2);
    PostgresqlLink link(m_cluster->address(u"postgres"_s));
    QCOMPARE(link.texts(u"SELECT DISTINCT who FROM journal WHERE number > 2 ORDER BY who"_s), QStringList{u"sven"_s});
    QCOMPARE(link.texts(u"SELECT sum(api_users)::text FROM api_user_tally"_s), QStringList{u"2"_s});

    // What a person does is not the syncer's.
    QCOMPARE(ApiUserFactStore(sven).set(m_apiUsers.constFirst().guid, {.owner = u"x"_s}).error().kind,
             ErrorKind::NoRight);
    QCOMPARE(AccountStore(sven).forget(Clock::system()).error().kind, ErrorKind::NoRight);
    QVERIFY(must(AccountStore(sven).account()));
}

/// The server has to let a sync delete, so that it is for the program to keep a person from it.
void TestServerRoles::aSyncerIsKeptFromWhatAPersonDoes()
{
    QVERIFY(directoryOf(u"anna"_s).checkMayChange().ok());
    const Directory sven = directoryOf(u"sven"_s);
    QCOMPARE(sven.checkMayChange().error().kind, ErrorKind::NoRight);
    DirectoryEditor here(sven, m_clock);
    AccountEditor atAccount(sven, m_clock);
    for (ApiUserEditor *editor : {static_cast<ApiUserEditor *>(&here), static_cast<ApiUserEditor *>(&atAccount)}) {
        QSignalSpy kept(editor, &ApiUserEditor::removalFailed);
        QSignalSpy described(editor, &ApiUserEditor::descriptionFailed);
        editor->remove(m_apiUsers.constFirst());
        editor->setDescription(m_apiUsers.constLast(), u"new"_s);
        QTRY_VERIFY(kept.size() == 1 && described.size() == 1);
        QCOMPARE(kept.constFirst().at(1).value<Error>().kind, ErrorKind::NoRight);
        QCOMPARE(described.constFirst().at(1).value<Error>().kind, ErrorKind::NoRight);
    }
    QCOMPARE(must(ApiUserStore(connectionOf(u"vera"_s)).first({}, 10)), m_apiUsers);
}

void TestServerRoles::anAdministratorChangesAndKeepsNotes()
{
    const Connection anna = connectionOf(u"anna"_s);
    QVERIFY(ApiUserFactStore(anna).set(m_apiUsers.constFirst().guid, {.owner = u"Sales"_s}).ok());
    QVERIFY(ApiUserStore(anna).setDescription(m_apiUsers.constFirst(), u"new"_s, m_clock).ok());
    QVERIFY(AccountStore(anna).connect({.baseUrl = u"https://example.org"_s}, m_clock).ok());
    QVERIFY(OpenChangeStore(anna, m_clock)
                .note({.apiUserGuid = m_apiUsers.constFirst().guid, .kind = OpenChange::Kind::Deletion})
                .ok());
    QVERIFY(ApiUserStore(anna).remove(m_apiUsers.constFirst(), m_clock).ok());
    QVERIFY(AccountStore(anna).forget(Clock::system()).ok());
    QCOMPARE(must(ApiUserFactStore(anna).of(m_apiUsers.constFirst().guid)).owner, u"Sales"_s);
    QVERIFY(!anna.run(u"ALTER TABLE api_user ADD COLUMN x TEXT"_s).ok());
}

void TestServerRoles::anOwnerMakesTheDirectory()
{
    PostgresqlLink link(m_cluster->address(u"postgres"_s));
    QCOMPARE(link.texts(u"SELECT DISTINCT tableowner::text FROM pg_tables WHERE schemaname = 'public'"_s),
             QStringList{u"umh_owner"_s});
    // A first load by an owner may use what only who owns the tables can.
    const Connection olga = connectionOf(u"olga"_s);
    for (const ApiUser &apiUser : std::as_const(m_apiUsers))
        QVERIFY(ApiUserStore(olga).remove(apiUser, m_clock).ok());
    QCOMPARE(loadInto(olga, {m_operator}, {plainApiUser(m_operator, u"d"_s)}, {}).size(), 1);
}

void TestServerRoles::nobodyChangesTheJournal_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *person : {"olga", "anna", "sven", "vera"}) {
        QTest::addRow("%s: change", person) << u"UPDATE journal SET detail = 'x'"_s;
        QTest::addRow("%s: remove", person) << u"DELETE FROM journal"_s;
        QTest::addRow("%s: empty", person) << u"TRUNCATE journal"_s;
        if (qstrcmp(person, "olga") != 0) {
            QTest::addRow("%s: in another's name", person)
                << u"INSERT INTO journal (number, at, origin, action, who, hash) "
                   "SELECT max(number) + 1, 0, 'user', 'deleted', 'olga', decode('00', 'hex') FROM journal"_s;
        }
    }
}

void TestServerRoles::nobodyChangesTheJournal()
{
    QFETCH(QString, sql);
    const QString person = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    PostgresqlLink before(m_cluster->address(u"postgres"_s));
    const QStringList entries = before.texts(u"SELECT journal::text FROM journal ORDER BY number"_s);
    QVERIFY(!entries.isEmpty());
    PostgresqlLink link(addressOf(person));
    QVERIFY(!link.attempt(sql).isEmpty());
    QCOMPARE(before.texts(u"SELECT journal::text FROM journal ORDER BY number"_s), entries);
}

void TestServerRoles::itCanBeRunAgain()
{
    QCOMPARE(runScript(m_cluster->user()), QString());
    QCOMPARE(runScript(m_cluster->user()), QString());
    QCOMPARE(must(ApiUserStore(connectionOf(u"vera"_s)).first({}, 10)).size(), 2);
}

/// As with managed services, where nobody is a superuser.
void TestServerRoles::whoIsNoSuperuserCanRunIt()
{
    PostgresqlLink link(m_cluster->address(u"postgres"_s));
    QCOMPARE(link.attempt(u"CREATE ROLE landlord LOGIN CREATEROLE CREATEDB"_s), QString());
    QCOMPARE(link.attempt(u"CREATE DATABASE managed OWNER landlord"_s), QString());
    QProcess psql;
    const QString address = m_cluster->address(u"managed"_s).replace(m_cluster->user() + u'@', u"landlord@"_s);
    psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"prefix=managed_"_s, u"-d"_s, address, u"-f"_s, script()});
    QVERIFY(psql.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(psql.readAllStandardError()), QString());
    QCOMPARE(psql.exitCode(), 0);
    QCOMPARE(link.attempt(u"CREATE ROLE maria LOGIN IN ROLE managed_owner"_s), QString());
    const QString hers = m_cluster->address(u"managed"_s).replace(m_cluster->user() + u'@', u"maria@"_s);
    const auto made =
        Directory::open(must(DirectoryLocation::fromUserInput(hers)), Directory::Opening::CreateIfMissing);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

UMH_TEST(TestServerRoles)
#include "tst_serverroles.moc"
