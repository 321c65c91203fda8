#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/keptconnection.h"
#include "store/leasestore.h"
#include "store/servercontact.h"
#include "store/serverguard.h"
#include "store/threads/directoryeditor.h"
#include "store/threads/directorythread.h"
#include "store/threads/directorywatcher.h"
#include "store/threads/heldlease.h"
#include "support/journalchain.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqllink.h"
#include "support/storefixture.h"
#include "support/tcpproxy.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <poll.h>
#include <thread>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As it is sent; a transaction begins as READ COMMITTED.
const QByteArray commit("COMMIT", 7);

/// Whether whoever is at the other end of \a socket has closed it; leaves unread what was sent before.
bool isClosedByPeer(int socket)
{
    pollfd polled{.fd = socket, .events = POLLRDHUP, .revents = 0};
    return ::poll(&polled, 1, 0) == 1;
}

/// For a watcher that is not to look by itself.
constexpr std::chrono::milliseconds notInThisTest = 1h;

/// Who takes as long, in ms, waits for a server that does not answer; what does not is done in a moment, but for what a
/// busy machine takes.
constexpr qint64 waitsForIt = 5'000;

int deletionsOf(const Connection &connection, const QString &guid)
{
    return int(
        numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'deleted' AND api_user_guid = ?"_s, {guid}));
}

} // namespace

/// What becomes of writes and of watching when a server, its sessions or the network go.
class TestServerLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_cluster.reset(); }
    void init();
    void cleanup();

    void aSessionThatHasEndedIsReplacedWithoutAWord();
    void whatIsLostBeforeTheCommitIsRepeated();
    void aCommitThatGotLostIsRepeatedOnce();
    void aCommitWhoseAnswerGotLostIsFoundOut();
    void aCommitThatIsStillOnItsWayNeverArrivesLater();
    void whatWasLostBeforeTheCommitDoesNotHoldUpTheNextTry();
    void whatCannotBeFoundOutIsUnknown();
    void deletionsGoOnOverRestarts();
    void aLeaseSurvivesTheLossOfItsConnection();
    void aLeaseThatCouldNotBeGivenBackKeepsOnlyOthersWaiting();

    void theServerTellsOfAChange();
    void withoutBeingToldItIsSeenAllTheSame();
    void whileNothingIsToBeSeenItIsAskedLessOften();
    void theEndOfItsSessionIsOfNoInterest();
    void aServerThatIsGoneIsToldOnceAndFoundAgain();
    void aServerThatHangsIsToldAndFoundAgain();
    void whoeverHasAnswersKeepsItsSession();
    void whatIsStoppedDoesNotWaitForAServerThatHangs();
    void aSessionThatIsBeingSetUpCanBeEnded();
    void whileItIsOutOfReachNobodyElseTries();
    void whatIsAskedForWhileItIsOutOfReachWaitsForIt();
    void aLookIsOneRoundTrip();
    void whoeverHasNoWatcherIsNotKeptByAServerThatHangs();
    void whoeverHasNoWatcherWaitsForWhatTakesLong();
    void whoeverAsksIsAnsweredAtOnce();
    void aSyncOfAnotherProgramIsSeen();

    void noWindowWaitsForAServerThatHangs();
    void noSessionWaitsForAServerThatHangs();

private:
    [[nodiscard]] Connection direct() const { return must(m_direct->connect(Directory::Use::Writing)); }
    [[nodiscard]] Status remove(KeptConnection &kept, const ApiUser &apiUser) const
    {
        return kept.write([&](const Connection &connection) {
            return ApiUserStore(connection).removeAsSeen(apiUser, Clock::system());
        });
    }
    /// Has the server tell nobody of changes.
    void silence() const { (void)m_cluster->texts(u"ALTER TABLE directory_state DISABLE TRIGGER ALL"_s, m_database); }
    void removeDirectly(const ApiUser &apiUser) const
    {
        must(ApiUserStore(direct()).removeAsSeen(apiUser, Clock::system()));
    }

    std::unique_ptr<PostgresqlCluster> m_cluster;
    QString m_database;
    std::unique_ptr<TcpProxy> m_proxy;
    std::unique_ptr<Directory> m_directory; ///< through the proxy
    std::unique_ptr<Directory> m_direct; ///< past it
    QList<ApiUser> m_apiUsers;
};

void TestServerLoss::initTestCase()
{
    m_cluster = std::make_unique<PostgresqlCluster>();
}

void TestServerLoss::init()
{
    QTest::failOnWarning(QRegularExpression(u"^QSocketNotifier"_s));
    m_database = m_cluster->createDatabase();
    m_proxy = std::make_unique<TcpProxy>(u"%1/.s.PGSQL.%2"_s.arg(m_cluster->folder()).arg(m_cluster->port()));
    m_direct = std::make_unique<Directory>(must(Directory::open(
        must(DirectoryLocation::fromUserInput(m_cluster->address(m_database))), Directory::Opening::CreateIfMissing)));
    m_directory = std::make_unique<Directory>(must(
        Directory::open(must(DirectoryLocation::fromUserInput(u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s.arg(
                            m_cluster->user(), QString::number(m_proxy->port()), m_database))),
                        Directory::Opening::Existing)));
    Operator op;
    op.guid = u"o"_s;
    op.fullName = u"Max"_s;
    QList<ApiUser> apiUsers;
    for (int i = 0; i < 20; ++i)
        apiUsers += plainApiUser(op, u"user%1"_s.arg(i));
    m_apiUsers = loadInto(direct(), {op}, apiUsers, {});
}

void TestServerLoss::cleanup()
{
    m_directory.reset();
    m_direct.reset();
    m_proxy.reset();
}

void TestServerLoss::aSessionThatHasEndedIsReplacedWithoutAWord()
{
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    must(remove(kept, m_apiUsers.at(0)));
    const Connection &ended = *must(kept.connection());
    const int socket = ended.dialect().socket(ended);
    m_cluster->endConnections();
    QTRY_VERIFY(isClosedByPeer(socket)); // word of it has come, and nobody has read it yet
    QElapsedTimer timer;
    timer.start();
    QVERIFY(must(DirectoryState::changeNumberOf(*must(kept.connection()))) > 0);
    m_cluster->endConnections();
    must(remove(kept, m_apiUsers.at(1)));
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
}

void TestServerLoss::whatIsLostBeforeTheCommitIsRepeated()
{
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    (void)must(kept.connection());
    m_proxy->loseRequest("DELETE FROM api_user");
    must(remove(kept, m_apiUsers.at(0)));
    QVERIFY(m_proxy->hasLost());
    QCOMPARE(deletionsOf(direct(), m_apiUsers.at(0).guid), 1);
}

void TestServerLoss::aCommitThatGotLostIsRepeatedOnce()
{
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    (void)must(kept.connection());
    m_proxy->loseRequest(commit);
    must(remove(kept, m_apiUsers.at(0)));
    QVERIFY(m_proxy->hasLost());
    QCOMPARE(deletionsOf(direct(), m_apiUsers.at(0).guid), 1);
    QCOMPARE(brokenChain(direct()), QStringList());
}

void TestServerLoss::aCommitWhoseAnswerGotLostIsFoundOut()
{
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    (void)must(kept.connection());
    int runs = 0;
    m_proxy->loseAnswerTo(commit);
    Result<ApiUser> described = Error();
    must(kept.write([&](const Connection &connection) -> Status {
        ++runs;
        described = ApiUserStore(connection).setDescription(m_apiUsers.at(0), u"new"_s, Clock::system());
        return described ? Status() : Status(described.error());
    }));
    QVERIFY(m_proxy->hasLost());
    QCOMPARE(runs, 1);
    QCOMPARE(must(described).description, u"new"_s);
    QCOMPARE(numberOf(direct(), u"SELECT count(*) FROM journal WHERE action = 'changed'"_s), 1);
}

void TestServerLoss::aCommitThatIsStillOnItsWayNeverArrivesLater()
{
    m_proxy->holdBack(commit);
    Status removed = Error();
    std::thread writer([&] {
        KeptConnection kept(*m_directory, Directory::Use::Writing);
        removed = remove(kept, m_apiUsers.at(0));
    });
    while (!m_proxy->hasLost())
        QTest::qWait(1);
    // Its backend still waits for the commit, and keeps all others from writing, when the program gives it up.
    m_directory->contact()->endAll();
    writer.join();
    must(removed);
    QCOMPARE(deletionsOf(direct(), m_apiUsers.at(0).guid), 1);
    m_proxy->cut();
    removeDirectly(m_apiUsers.at(1));
}

void TestServerLoss::whatWasLostBeforeTheCommitDoesNotHoldUpTheNextTry()
{
    m_proxy->holdBack("DELETE FROM api_user");
    Status removed = Error();
    QElapsedTimer timer;
    std::thread writer([&] {
        KeptConnection kept(*m_directory, Directory::Use::Writing);
        removed = remove(kept, m_apiUsers.at(0));
    });
    while (!m_proxy->hasLost())
        QTest::qWait(1);
    // The server does not get to know of it, and keeps the transaction.
    timer.start();
    m_directory->contact()->endAll();
    writer.join();
    must(removed);
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(deletionsOf(direct(), m_apiUsers.at(0).guid), 1);
}

void TestServerLoss::whatCannotBeFoundOutIsUnknown()
{
    m_proxy->loseAnswerTo(commit);
    Status removed;
    std::thread writer([&] {
        KeptConnection kept(*m_directory, Directory::Use::Writing);
        removed = remove(kept, m_apiUsers.at(0));
    });
    while (!m_proxy->hasLost())
        QTest::qWait(1);
    m_proxy->refuse();
    {
        const ServerPatience patience(m_directory->contact(), 100ms);
        writer.join();
    }
    m_proxy->allow();
    // The server may have been asked before it was out of reach.
    if (!removed)
        QCOMPARE(removed.error().kind, ErrorKind::CommitUnknown);
    QCOMPARE(deletionsOf(direct(), m_apiUsers.at(0).guid), 1);
}

void TestServerLoss::deletionsGoOnOverRestarts()
{
    DirectoryEditor editor(*m_directory, Clock::system());
    QSignalSpy removed(&editor, &ApiUserEditor::removed);
    // On a busy machine a server may be away for longer than anybody waits for it; then a person asks again.
    QList<ErrorKind> odd;
    connect(&editor, &ApiUserEditor::removalFailed, this, [&](const ApiUser &apiUser, const Error &error) {
        if (isOutOfReach(error.kind))
            editor.remove(apiUser);
        else
            odd += error.kind;
    });
    for (const ApiUser &apiUser : m_apiUsers)
        editor.remove(apiUser);
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(removed.size() >= i * 5 + 2, 60'000);
        // It may have to connect anew first, unless all is done already.
        const auto crashes = [&] { return m_cluster->crash() || removed.size() + odd.size() == m_apiUsers.size(); };
        if (i == 1)
            QVERIFY(QTest::qWaitFor(crashes, 20'000));
        else
            m_cluster->restart(PostgresqlCluster::Stop::Immediate);
    }
    QTRY_COMPARE_WITH_TIMEOUT(removed.size() + odd.size(), m_apiUsers.size(), 60'000);
    QCOMPARE(odd, QList<ErrorKind>());
    const Connection connection = direct();
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 0);
    for (const ApiUser &apiUser : m_apiUsers)
        QCOMPARE(deletionsOf(connection, apiUser.guid), 1);
    QCOMPARE(brokenChain(connection), QStringList());
}

void TestServerLoss::aLeaseSurvivesTheLossOfItsConnection()
{
    const auto lease = must(HeldLease::take(*m_directory, u"sync"_s, {.term = 60s, .renewal = 50ms, .patience = 1s}));
    const auto until = [this] { return numberOf(direct(), u"SELECT until FROM lease WHERE name = 'sync'"_s); };
    m_cluster->endConnections();
    const qint64 before = until();
    QTRY_VERIFY(until() > before);
    must(lease->check(direct()));
}

void TestServerLoss::aLeaseThatCouldNotBeGivenBackKeepsOnlyOthersWaiting()
{
    auto lease = must(HeldLease::take(*m_directory, u"sync"_s));
    m_proxy->refuse();
    lease.reset();
    m_proxy->allow();
    const Connection connection = direct();
    const LeaseHolder other{.id = u"another"_s, .person = u"eva"_s, .host = u"far"_s};
    QCOMPARE(LeaseStore(connection).take(u"sync"_s, other, 1min).error().kind, ErrorKind::LeaseTaken);
    lease = must(HeldLease::take(*m_directory, u"sync"_s));
    must(lease->check(connection));
    QCOMPARE(HeldLease::take(*m_directory, u"sync"_s).error().kind, ErrorKind::LeaseTaken); // it is in use
    lease.reset();
    must(LeaseStore(connection).take(u"sync"_s, other, 1min));
}

void TestServerLoss::theServerTellsOfAChange()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = notInThisTest, .unseen = notInThisTest});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy changed(&watcher, &DirectoryWatcher::changed);
    for (int i = 0; i < 3; ++i) {
        changed.clear();
        removeDirectly(m_apiUsers.at(i));
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(watcher.figures()->apiUsers, m_apiUsers.size() - i - 1);
    }
}

void TestServerLoss::withoutBeingToldItIsSeenAllTheSame()
{
    silence();
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = 20ms, .unseen = notInThisTest});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy changed(&watcher, &DirectoryWatcher::changed);
    removeDirectly(m_apiUsers.at(0));
    QTRY_COMPARE(changed.size(), 1);
}

void TestServerLoss::whileNothingIsToBeSeenItIsAskedLessOften()
{
    silence();
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = 20ms, .unseen = notInThisTest});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    watcher.setSeen(false);
    QTest::qWait(100); // a look that was under way
    const int before = m_proxy->roundTrips();
    QSignalSpy changed(&watcher, &DirectoryWatcher::changed);
    removeDirectly(m_apiUsers.at(0));
    QVERIFY(!changed.wait(200));
    QCOMPARE(m_proxy->roundTrips(), before);
    watcher.setSeen(true);
    QTRY_COMPARE(changed.size(), 1);
}

void TestServerLoss::theEndOfItsSessionIsOfNoInterest()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = notInThisTest, .unseen = notInThisTest});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy changed(&watcher, &DirectoryWatcher::changed);
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    const int before = m_proxy->taken();
    m_cluster->endConnections();
    QTRY_COMPARE(m_proxy->taken(), before + 1); // it is connected again, and listens
    QTRY_COMPARE(m_proxy->connections(), 1);
    QTest::qWait(100);
    removeDirectly(m_apiUsers.at(0));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestServerLoss::aServerThatIsGoneIsToldOnceAndFoundAgain()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(),
                             {.onServer = 20ms, .firstRetry = 20ms, .longestRetry = 80ms});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy changed(&watcher, &DirectoryWatcher::changed);
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    QSignalSpy recovered(&watcher, &DirectoryWatcher::recovered);
    const QDateTime before = watcher.lastLook();
    m_proxy->refuse();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(isOutOfReach(failed.at(0).at(0).value<Error>().kind));
    QVERIFY(m_directory->contact()->trouble());
    const QDateTime asOf = watcher.lastLook();
    QVERIFY(asOf >= before);
    removeDirectly(m_apiUsers.at(0));
    QTest::qWait(300);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(watcher.lastLook(), asOf);
    m_proxy->allow();
    QTRY_COMPARE(recovered.size(), 1);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!m_directory->contact()->trouble());
    QVERIFY(watcher.lastLook() > asOf);
    QTRY_COMPARE(watcher.figures()->apiUsers, m_apiUsers.size() - 1);
}

void TestServerLoss::aServerThatHangsIsToldAndFoundAgain()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(),
                             {.onServer = 20ms, .firstRetry = 20ms, .longestRetry = 80ms, .patience = 1s});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    QSignalSpy recovered(&watcher, &DirectoryWatcher::recovered);
    // Somebody else waits for it, and would for ever.
    Status removed;
    std::atomic<bool> isReady = false;
    std::atomic<bool> hasAnswer = false;
    std::thread writer([&] {
        KeptConnection kept(*m_directory, Directory::Use::Writing);
        (void)must(kept.connection());
        isReady = true;
        while (isReady)
            std::this_thread::sleep_for(1ms);
        removed = remove(kept, m_apiUsers.at(0));
        hasAnswer = true;
    });
    while (!isReady)
        QTest::qWait(1);
    m_proxy->freeze();
    isReady = false;
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::ServerLost);
    QTRY_VERIFY_WITH_TIMEOUT(hasAnswer.load(), 30'000);
    writer.join();
    QVERIFY(!removed);
    QVERIFY(isOutOfReach(removed.error().kind));
    QCOMPARE(recovered.size(), 0);
    m_proxy->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 10'000);
    QCOMPARE(deletionsOf(direct(), m_apiUsers.at(0).guid), 0);
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    must(remove(kept, m_apiUsers.at(0)));
}

void TestServerLoss::whoeverHasAnswersKeepsItsSession()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = 20ms, .firstRetry = 20ms, .patience = 2s});
    QSignalSpy counted(&watcher, &DirectoryWatcher::figuresChanged);
    QVERIFY(counted.wait());
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    QSignalSpy recovered(&watcher, &DirectoryWatcher::recovered);
    std::atomic<bool> goesOn = true;
    Status asked;
    std::thread busy([&] {
        const Connection connection = must(m_directory->connect(Directory::Use::Writing));
        while (goesOn && asked) {
            const Result<QVariant> answer = connection.value(u"SELECT 1"_s);
            asked = answer ? Status() : Status(answer.error());
            std::this_thread::sleep_for(5ms);
        }
    });
    m_proxy->holdBack("FROM lease"); // which only the watcher asks for
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
    goesOn = false;
    busy.join();
    QVERIFY(asked.ok());
}

void TestServerLoss::whatIsStoppedDoesNotWaitForAServerThatHangs()
{
    const Connection connection = must(m_directory->connect(Directory::Use::Writing));
    std::stop_source stop;
    QElapsedTimer timer;
    timer.start();
    std::thread stopper([&] {
        std::this_thread::sleep_for(100ms);
        m_proxy->freeze();
        stop.request_stop();
    });
    const Status done =
        connection.dialect().runUnlessStopped(connection, u"SELECT pg_sleep(60)"_s, {}, stop.get_token());
    stopper.join();
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
    m_proxy->thaw();
}

void TestServerLoss::aSessionThatIsBeingSetUpCanBeEnded()
{
    for (const Directory::Use use : {Directory::Use::Writing, Directory::Use::Background}) {
        m_proxy->holdBack("SET TimeZone");
        Status opened;
        std::thread opener([&] {
            const Result<Connection> connection = m_directory->connect(use);
            opened = connection ? Status() : Status(connection.error());
        });
        while (!m_proxy->hasLost())
            QTest::qWait(1);
        QElapsedTimer timer;
        timer.start();
        m_directory->contact()->endAll();
        opener.join();
        QCOMPARE(opened.error().kind, ErrorKind::ServerLost);
        QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestServerLoss::whileItIsOutOfReachNobodyElseTries()
{
    m_directory->contact()->setTrouble(Error{.kind = ErrorKind::ServerLost});
    const int before = m_proxy->taken();
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    kept.setTerms({.firstPause = 10ms, .longestPause = 50ms, .inAll = 300ms});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(remove(kept, m_apiUsers.at(0)).error().kind, ErrorKind::ServerUnreachable);
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_proxy->taken(), before);
    m_directory->contact()->setTrouble({});
    must(remove(kept, m_apiUsers.at(0)));
}

void TestServerLoss::whatIsAskedForWhileItIsOutOfReachWaitsForIt()
{
    m_directory->contact()->setTrouble(Error{.kind = ErrorKind::ServerLost});
    std::thread returning([this] {
        std::this_thread::sleep_for(300ms);
        m_directory->contact()->setTrouble({});
    });
    KeptConnection kept(*m_directory, Directory::Use::Writing);
    for (const ApiUser &apiUser : {m_apiUsers.at(0), m_apiUsers.at(1)})
        must(remove(kept, apiUser));
    returning.join();
}

void TestServerLoss::aLookIsOneRoundTrip()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = notInThisTest});
    QTRY_VERIFY(watcher.figures());
    for (int i = 0; i < 3; ++i) {
        const int before = m_proxy->roundTrips();
        const QDateTime last = watcher.lastLook();
        QTest::qWait(2); // so that the next has another time
        watcher.checkNow();
        QTRY_VERIFY(watcher.lastLook() > last);
        QCOMPARE(m_proxy->roundTrips() - before, 1);
    }
}

void TestServerLoss::whoeverHasNoWatcherIsNotKeptByAServerThatHangs()
{
    const ServerGuard guard(m_directory->location(), {}, 500ms);
    const Result<Connection> connection = m_directory->connect(Directory::Use::Writing);
    QVERIFY(connection);
    QTRY_COMPARE(m_proxy->connections(), 2); // that of the guard is one
    QTest::qWait(300); // in which it has asked for the first time
    m_proxy->freeze();
    const auto answer = connection->run(u"SELECT 1"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ServerLost);
    m_proxy->thaw();
}

void TestServerLoss::whoeverHasNoWatcherWaitsForWhatTakesLong()
{
    const ServerGuard guard(m_directory->location(), {}, 200ms);
    const Result<Connection> connection = m_directory->connect(Directory::Use::Writing);
    QVERIFY(connection);
    QVERIFY(connection->run(u"SELECT pg_sleep(2)"_s));
}

void TestServerLoss::whoeverAsksIsAnsweredAtOnce()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(),
                             {.onServer = 20ms, .firstRetry = notInThisTest, .longestRetry = notInThisTest});
    QSignalSpy failed(&watcher, &DirectoryWatcher::failed);
    QSignalSpy recovered(&watcher, &DirectoryWatcher::recovered);
    QTRY_VERIFY(watcher.figures());
    m_proxy->refuse();
    QTRY_COMPARE(failed.size(), 1);
    m_proxy->allow();
    QVERIFY(!recovered.wait(200));
    watcher.checkNow();
    QTRY_COMPARE(recovered.size(), 1);
}

void TestServerLoss::aSyncOfAnotherProgramIsSeen()
{
    DirectoryWatcher watcher(*m_directory, Clock::system(), {.onServer = 50ms});
    QSignalSpy changed(&watcher, &DirectoryWatcher::otherSyncChanged);
    const Connection connection = direct();
    const LeaseStore leases(connection);
    const LeaseHolder other{.id = u"another"_s, .person = u"eva"_s, .host = u"far"_s};
    must(leases.take(u"sync"_s, other, 1min));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(watcher.otherSync()->person, u"eva"_s);
    QCOMPARE(watcher.otherSync()->host, u"far"_s);
    QVERIFY(watcher.otherSync()->since.isValid());
    must(leases.release(u"sync"_s, other));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!watcher.otherSync());
    // One whose program has died is over when its time is.
    must(leases.take(u"sync"_s, other, 300ms));
    QTRY_COMPARE(changed.size(), 3);
    QTRY_COMPARE(changed.size(), 4);
    QVERIFY(!watcher.otherSync());
    // One's own is no other's.
    must(leases.take(u"sync"_s, LeaseHolder::anew(), 1min));
    QVERIFY(!changed.wait(300));
}

void TestServerLoss::noWindowWaitsForAServerThatHangs()
{
    QElapsedTimer timer;
    {
        DirectoryThread thread(*m_directory, Directory::Use::Background, u"reading"_s);
        QSemaphore begun;
        std::atomic<int> answered = 0;
        thread.run([&](const Result<const Connection *> &connection) {
            QVERIFY(connection.ok());
            begun.release();
        });
        begun.acquire();
        m_proxy->freeze();
        for (int i = 0; i < 3; ++i) {
            thread.run([&](const Result<const Connection *> &connection) {
                begun.release();
                if (connection)
                    QVERIFY(!DirectoryState::of(**connection));
                ++answered;
            });
        }
        begun.acquire();
        timer.start();
    }
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
    // One that is only just connecting.
    {
        DirectoryThread thread(*m_directory, Directory::Use::Background, u"reading"_s);
        thread.run([](const Result<const Connection *> &connection) { QVERIFY(!connection); });
        QTest::qWait(50);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
}

void TestServerLoss::noSessionWaitsForAServerThatHangs()
{
    auto watcher = std::make_unique<DirectoryWatcher>(*m_directory, Clock::system());
    QTRY_VERIFY(watcher->figures());
    auto lease = must(HeldLease::take(*m_directory, u"sync"_s));
    auto editor = std::make_unique<DirectoryEditor>(*m_directory, Clock::system());
    m_proxy->freeze();
    for (const ApiUser &apiUser : m_apiUsers)
        editor->remove(apiUser);
    watcher->checkNow();
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    {
        const ServerPatience patience(m_directory->contact(), 500ms);
        editor.reset();
        lease.reset();
        watcher.reset();
    }
    QVERIFY2(timer.elapsed() < waitsForIt, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!m_directory->contact()->isGivenUp());
}

UMH_TEST(TestServerLoss)

#include "tst_serverloss.moc"
