#include "domain/programstate.h"
#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/servercontact.h"
#include "store/threads/directoryeditor.h"
#include "store/threads/directorywatcher.h"
#include "support/directoryfixture.h"
#include "support/journalreplay.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/storefixture.h"
#include "support/tcpproxy.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"
#include "syncfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <future>
#include <memory>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int failoverPatience = 120'000; // ms; what it takes is said, and no test

/// A server, and a standby that has whatever has been confirmed: it is synchronous. What is made on the primary before
/// it is followed is on both.
class ServerPair final
{
public:
    [[nodiscard]] PostgresqlCluster &primary() { return m_primary; }
    [[nodiscard]] PostgresqlCluster &standby() { return *m_standby; }

    void follow()
    {
        m_standby = PostgresqlCluster::standbyOf(m_primary);
        for (PostgresqlCluster *server : {&m_primary, m_standby.get()})
            wantStandby(*server, u"standby"_s);
        m_primary.waitFor(*m_standby);
    }
    /// Another address, and so another program, for each \a number.
    [[nodiscard]] Directory open(const QString &database, int number) const
    {
        const QString address = PostgresqlCluster::addressOfAny(
            {&m_primary, m_standby.get()}, database,
            {u"target_session_attrs=read-write"_s, u"connect_timeout=%1"_s.arg(5 + number)});
        return must(Directory::open(must(DirectoryLocation::fromUserInput(address)), Directory::Opening::Existing));
    }
    void killPrimary() { m_primary.stop(PostgresqlCluster::Stop::Killed); }
    /// What whoever looks after the servers does: else each commit waits for a standby that is not there any more.
    void promote() const
    {
        wantStandby(*m_standby, {});
        m_standby->promote();
    }

private:
    static void wantStandby(const PostgresqlCluster &server, const QString &name)
    {
        (void)server.texts(u"ALTER SYSTEM SET synchronous_standby_names = '%1'"_s.arg(name));
        (void)server.texts(u"SELECT pg_reload_conf()"_s);
    }

    PostgresqlCluster m_primary;
    std::unique_ptr<PostgresqlCluster> m_standby;
};

/// A program that deletes API users one after the other, and whose person asks again once the server is back where it
/// was said to be gone.
class DeletingProgram final
{
public:
    DeletingProgram(const Directory &directory, bool watches, QList<ApiUser> apiUsers)
        : m_directory(directory)
        , m_editor(m_directory, Clock::system())
        , m_left(apiUsers.size())
        , m_refused(std::move(apiUsers))
    {
        if (watches) {
            m_watcher = std::make_unique<DirectoryWatcher>(m_directory, Clock::system());
            QObject::connect(m_watcher.get(), &DirectoryWatcher::recovered, &m_editor, [this] { ask(); });
        }
        QObject::connect(&m_editor, &ApiUserEditor::removed, &m_editor, [this](const ApiUser &apiUser) {
            confirmed += apiUser.guid;
            --m_left;
            if (m_sinceLast.isValid())
                longestPause = std::max(longestPause, m_sinceLast.elapsed());
            m_sinceLast.start();
        });
        QObject::connect(&m_editor, &ApiUserEditor::removalFailed, &m_editor,
                         [this](const ApiUser &apiUser, const Error &error) {
                             if (m_watcher && isOutOfReach(error.kind)) {
                                 m_refused += apiUser;
                                 if (!m_directory.contact()->trouble())
                                     QTimer::singleShot(100, &m_editor, [this] { ask(); });
                             } else {
                                 --m_left;
                                 failures += u"%1: %2"_s.arg(int(error.kind)).arg(error.detail);
                             }
                         });
    }
    void ask()
    {
        const QList<ApiUser> apiUsers = std::exchange(m_refused, {});
        for (const ApiUser &apiUser : apiUsers)
            m_editor.remove(apiUser);
    }
    [[nodiscard]] bool isDone() const { return m_left == 0; }
    [[nodiscard]] const DirectoryWatcher *watcher() const { return m_watcher.get(); }

    QStringList confirmed; ///< guids
    QStringList failures;
    qint64 longestPause = 0; ///< between two confirmations, in ms

private:
    QElapsedTimer m_sinceLast;
    const Directory m_directory;
    DirectoryEditor m_editor;
    std::unique_ptr<DirectoryWatcher> m_watcher;
    qsizetype m_left;
    QList<ApiUser> m_refused;
};

/// A program that syncs until that has worked.
class SyncingProgram final
{
public:
    SyncingProgram(const Directory &directory, const DemoAccount &demo)
        : m_directory(directory)
        , m_demo(demo)
        , m_watcher(m_directory, Clock::system())
        , m_syncing(m_directory, Clock::system(), patientSyncLimits())
    {
        QObject::connect(&m_syncing, &AccountSync::progressed, &m_syncing, [this](const SyncProgress &progress) {
            isWriting = isWriting || progress.phase != SyncProgress::Phase::Asking;
        });
        QObject::connect(&m_syncing, &AccountSync::succeeded, &m_syncing, [this] { hasSynced = true; });
        QObject::connect(&m_syncing, &AccountSync::questioned, &m_syncing,
                         [this] { failures += u"asks a question"_s; });
        QObject::connect(&m_syncing, &AccountSync::failed, &m_syncing, [this](const Error &error) {
            tries += u"%1"_s.arg(int(error.kind));
            if (isOutOfReach(error.kind) || error.kind == ErrorKind::LeaseTaken
                || error.kind == ErrorKind::CommitUnknown)
                QTimer::singleShot(200, &m_syncing, [this] { sync(); });
            else
                failures += u"%1: %2"_s.arg(int(error.kind)).arg(error.detail);
        });
    }
    void sync()
    {
        Account account = m_account.value_or(Account());
        account.baseUrl = m_demo.baseUrl();
        account.username = m_demo.username();
        m_syncing.start(account, Secret(m_demo.password()), SyncConnects::Yes);
    }

    bool isWriting = false;
    bool hasSynced = false;
    QStringList tries; ///< why those before have failed
    QStringList failures;

private:
    const Directory m_directory;
    const DemoAccount &m_demo;
    DirectoryWatcher m_watcher;
    AccountSync m_syncing;
    const std::optional<Account> m_account =
        must(AccountStore(must(m_directory.connect(Directory::Use::Background))).account());
};

QList<ApiUser> loadedApiUsers(const Connection &connection, int count)
{
    Operator op;
    op.guid = u"o"_s;
    op.fullName = u"Max"_s;
    QList<ApiUser> apiUsers;
    for (int i = 0; i < count; ++i)
        apiUsers += plainApiUser(op, u"user%1"_s.arg(i));
    return loadInto(connection, {op}, apiUsers, {});
}

} // namespace

/// The primary is killed, and the standby takes over: programs that are connected by both hosts go on by themselves,
/// nothing that was confirmed is lost, and nothing is done twice.
class TestFailover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsGoOn();
    void aCommitThatWaitsForTheStandbyIsFoundOut();
    void whatIsLeftOfAChangeIsFoundOutOnceTheServerIsBack();
};

void TestFailover::programsGoOn()
{
    constexpr int apiUserCount = 600;
    DemoAccount demo(demoState(20, 3'000));
    ServerPair servers;
    const auto make = [&servers](const QString &database) {
        return must(Directory::open(must(DirectoryLocation::fromUserInput(servers.primary().address(database))),
                                    Directory::Opening::CreateIfMissing));
    };
    const QString plain = servers.primary().createDatabase();
    const QString mirror = servers.primary().createDatabase();
    QList<ApiUser> apiUsers = loadedApiUsers(must(make(plain).connect(Directory::Use::Writing)), apiUserCount);
    {
        const Directory directory = make(mirror);
        SyncingProgram first(directory, demo);
        first.sync();
        QTRY_VERIFY_WITH_TIMEOUT(first.hasSynced, failoverPatience);
    }
    demo.change([](DemoState &state) {
        for (qsizetype i = 0; i < state.apiUsers.size(); ++i) {
            if (i % 3 != 0)
                state.apiUsers[i].description = u"changed %1"_s.arg(i);
        }
        for (int i = 0; i < 100; ++i)
            state.apiUsers += freshApiUser(state.operators.constFirst().guid, u"new"_s, demoMoment());
    });
    const auto replayOf = [&make](const QString &database) {
        return JournalReplay(must(make(database).connect(Directory::Use::Writing)));
    };
    const JournalReplay plainReplay = replayOf(plain);
    const JournalReplay mirrorReplay = replayOf(mirror);
    servers.follow();

    // A window, the command line, and a sync.
    DeletingProgram window(servers.open(plain, 1), true, apiUsers.mid(0, apiUserCount / 2));
    DeletingProgram command(servers.open(plain, 2), false, apiUsers.mid(apiUserCount / 2));
    SyncingProgram syncing(servers.open(mirror, 3), demo);
    syncing.sync();
    QTRY_VERIFY_WITH_TIMEOUT(syncing.isWriting, failoverPatience);
    window.ask();
    command.ask();
    QTRY_VERIFY_WITH_TIMEOUT(window.confirmed.size() > 10 && command.confirmed.size() > 10, failoverPatience);

    QElapsedTimer sinceKill;
    const bool wasSyncing = !syncing.hasSynced;
    std::future<void> failingOver = std::async(std::launch::async, [&servers] {
        servers.killPrimary();
        QThread::msleep(1000); // so long it takes until somebody has noticed
        servers.promote();
    });
    sinceKill.start();
    const qsizetype confirmedBefore = window.confirmed.size() + command.confirmed.size();
    QTRY_VERIFY_WITH_TIMEOUT(syncing.hasSynced || !syncing.failures.isEmpty(), failoverPatience);
    const qint64 syncedAfter = sinceKill.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(window.isDone() && command.isDone(), failoverPatience);
    failingOver.get();
    qInfo("killed after %lld deletions; the window deleted nothing for %lld ms, the command line for %lld ms; "
          "synced after %lld ms, tries that failed: %s",
          qlonglong(confirmedBefore), window.longestPause, command.longestPause, syncedAfter,
          qPrintable(syncing.tries.join(u' ')));

    QVERIFY2(confirmedBefore < apiUserCount && wasSyncing, "it was over before");
    QCOMPARE(window.failures, QStringList());
    QCOMPARE(command.failures, QStringList());
    QCOMPARE(syncing.failures, QStringList());
    QVERIFY2(!syncing.tries.isEmpty(), "the sync was not interrupted");
    const Connection plainNow = must(servers.open(plain, 4).connect(Directory::Use::Writing));
    QCOMPARE(plainReplay.problems(plainNow), QStringList());
    QCOMPARE(numberOf(plainNow, u"SELECT count(*) FROM api_user"_s), 0);
    QCOMPARE(numberOf(plainNow, u"SELECT count(*) FROM journal WHERE action = 'deleted'"_s), apiUserCount);
    QCOMPARE(damageOf(plainNow), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(window.watcher()->figures()->apiUsers, 0, failoverPatience);
    const Connection mirrorNow = must(servers.open(mirror, 4).connect(Directory::Use::Writing));
    QCOMPARE(mirrorReplay.problems(mirrorNow), QStringList());
    QCOMPARE(differenceOf(contentOf(mirrorNow), umh::contentOf(demo.state())), QString());
    QCOMPARE(damageOf(mirrorNow), QStringList());
}

void TestFailover::aCommitThatWaitsForTheStandbyIsFoundOut()
{
    ServerPair servers;
    const QString database = servers.primary().createDatabase();
    const QList<ApiUser> apiUsers = [&] {
        const Directory directory =
            must(Directory::open(must(DirectoryLocation::fromUserInput(servers.primary().address(database))),
                                 Directory::Opening::CreateIfMissing));
        return loadedApiUsers(must(directory.connect(Directory::Use::Writing)), 3);
    }();
    servers.follow();
    const JournalReplay replay(must(servers.open(database, 1).connect(Directory::Use::Writing)));
    DeletingProgram program(servers.open(database, 2), false, apiUsers);

    servers.standby().freeze();
    program.ask();
    const QString waiting = u"SELECT 1 FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s;
    QTRY_VERIFY_WITH_TIMEOUT(!servers.primary().texts(waiting).isEmpty(), failoverPatience);
    QTest::qWait(100);
    QCOMPARE(program.confirmed, QStringList());
    std::future<void> failingOver = std::async(std::launch::async, [&servers] {
        servers.killPrimary();
        servers.standby().thaw();
        servers.promote();
    });
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), failoverPatience);
    failingOver.get();
    QCOMPARE(program.failures, QStringList());
    const Connection now = must(servers.open(database, 3).connect(Directory::Use::Writing));
    QCOMPARE(replay.problems(now), QStringList());
    QCOMPARE(numberOf(now, u"SELECT count(*) FROM journal WHERE action = 'deleted'"_s), 3);
}

/// The account refuses a change while the server is away, so that its note cannot be struck out.
void TestFailover::whatIsLeftOfAChangeIsFoundOutOnceTheServerIsBack()
{
    const PostgresqlCluster cluster;
    const QString database = cluster.createDatabase();
    TcpProxy proxy(u"%1/.s.PGSQL.%2"_s.arg(cluster.folder()).arg(cluster.port()));
    const Directory direct = must(Directory::open(must(DirectoryLocation::fromUserInput(cluster.address(database))),
                                                  Directory::Opening::CreateIfMissing));
    DemoAccount demo(demoState(3, 10));
    Account account;
    account.baseUrl = demo.baseUrl();
    account.username = demo.username();
    {
        AccountSync syncing(direct, Clock::system(), patientSyncLimits());
        const QSignalSpy succeeded(&syncing, &AccountSync::succeeded);
        syncing.start(account, Secret(demo.password()), SyncConnects::Yes);
        QTRY_VERIFY_WITH_TIMEOUT(!succeeded.isEmpty(), failoverPatience);
    }
    const Connection connection = must(direct.connect(Directory::Use::Writing));
    account = must(AccountStore(connection).account()).value_or(Account());
    account.username = demo.username();
    const ApiUser apiUser = must(ApiUserStore(connection).first({}, 1)).constFirst();

    const Directory directory = must(Directory::open(
        must(DirectoryLocation::fromUserInput(
            u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s.arg(cluster.user()).arg(proxy.port()).arg(database))),
        Directory::Opening::Existing));
    AccountEditor editor(directory, Clock::system(), patientSyncLimits(), shortPauses());
    const QSignalSpy failed(&editor, &ApiUserEditor::descriptionFailed);
    const QSignalSpy lookedAt(&editor, &AccountEditor::lookedAtOpenChanges);
    editor.setSignIn(account, Secret(demo.password()));
    QTRY_VERIFY_WITH_TIMEOUT(!lookedAt.isEmpty(), failoverPatience);
    demo.inject(u"PUT *"_s, Fault::meanwhile([&proxy, &apiUser](DemoState &state) {
                    proxy.refuse();
                    state.apiUsers.removeIf([&apiUser](const ApiUser &each) { return each.guid == apiUser.guid; });
                }));
    editor.setDescription(apiUser, u"Another one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), failoverPatience);
    QVERIFY(isOutOfReach(failed.constFirst().at(1).value<Error>().kind));
    const auto left = [&connection] { return numberOf(connection, u"SELECT count(*) FROM open_change"_s); };
    QCOMPARE(left(), 1);
    proxy.allow();
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, failoverPatience);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user WHERE guid = ?"_s, {apiUser.guid}), 0);
}

UMH_TEST(TestFailover)

#include "tst_failover.moc"
