#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/directory.h"
#include "support/directoryfixture.h"
#include "support/journalreplay.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"
#include "syncfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// How much of everything.
struct TeamTerms
{
    int programs;
    int duration; ///< ms
    int restarts;
    int killedSessions;
    qsizetype apiUsers;
};

constexpr int memberPatience = 120'000; ///< ms, more than a member gives itself

QString memberProgram()
{
    return QCoreApplication::applicationDirPath() + "/teammember"_L1;
}

TeamTerms teamTerms()
{
    if (qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1)
        return {.programs = 20, .duration = 60'000, .restarts = 10, .killedSessions = 50, .apiUsers = 5'000};
    return {.programs = 4, .duration = 5'000, .restarts = 1, .killedSessions = 3, .apiUsers = 500};
}

/// Kills one session: has the server end it, or kills its process, upon which the server ends all others and repairs
/// itself.
void killSession(const PostgresqlCluster &cluster, bool kills)
{
    if (kills) {
        (void)cluster.crash();
        return;
    }
    (void)cluster.texts(u"SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity WHERE backend_type = "
                        "'client backend' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1) AS one"_s);
}

/// How often the account was asked \a method for each path and body, where it has done so.
QMap<QString, int> doneAt(const DemoAccount &demo, const QByteArray &method)
{
    QMap<QString, int> done;
    const QList<DemoRequest> requests = demo.requests();
    for (const DemoRequest &request : requests) {
        if (request.method == method && request.status / 100 == 2)
            ++done[request.path + u' ' + QString::fromUtf8(request.body)];
    }
    return done;
}

/// Those that are there more than once.
QStringList moreThanOnce(const QMap<QString, int> &counts)
{
    QStringList more;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.value() > 1)
            more += count.key();
    }
    return more;
}

} // namespace

/// Several programs at once read, delete, edit and sync one directory, while its server is restarted and its sessions
/// are killed.
class TestTeam final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectoryIsWhatItsJournalSays();

private:
    static void mustSync(const Directory &directory, const DemoAccount &demo);
    static void mustFindOut(const Directory &directory, const DemoAccount &demo);
};

void TestTeam::mustSync(const Directory &directory, const DemoAccount &demo)
{
    Account account =
        must(AccountStore(must(directory.connect(Directory::Use::Background))).account()).value_or(Account());
    account.baseUrl = demo.baseUrl();
    account.username = demo.username();
    AccountSync syncing(directory, Clock::system(), patientSyncLimits());
    QSignalSpy succeeded(&syncing, &AccountSync::succeeded);
    QSignalSpy failed(&syncing, &AccountSync::failed);
    syncing.start(account, Secret(demo.password()), SyncConnects::Yes);
    QTRY_VERIFY_WITH_TIMEOUT(!succeeded.isEmpty() || !failed.isEmpty(), memberPatience);
    QVERIFY2(failed.isEmpty(), qPrintable(QString::number(int(failed.value(0).value(0).value<Error>().kind))));
}

/// What a program that ended while the server was away has left noted is found out by the next one.
void TestTeam::mustFindOut(const Directory &directory, const DemoAccount &demo)
{
    const Connection connection = must(directory.connect(Directory::Use::Background));
    Account account = must(AccountStore(connection).account()).value_or(Account());
    account.baseUrl = demo.baseUrl();
    account.username = demo.username();
    AccountEditor editor(directory, Clock::system(), patientSyncLimits(), shortPauses());
    editor.setSignIn(account, Secret(demo.password()));
    QTRY_COMPARE_WITH_TIMEOUT(numberOf(connection, u"SELECT count(*) FROM open_change"_s), 0, memberPatience);
}

void TestTeam::theDirectoryIsWhatItsJournalSays()
{
    const TeamTerms terms = teamTerms();
    PostgresqlCluster cluster;
    DemoAccount demo(demoState(20, terms.apiUsers));
    const QString address = cluster.address(cluster.createDatabase());
    const Directory directory =
        must(Directory::open(must(DirectoryLocation::fromUserInput(address)), Directory::Opening::CreateIfMissing));
    mustSync(directory, demo);
    const auto connect = [&directory] { return must(directory.connect(Directory::Use::Writing)); };
    const JournalReplay replay(connect());
    demo.clearRequests();

    std::vector<std::unique_ptr<QProcess>> members;
    for (int i = 0; i < terms.programs; ++i) {
        members.push_back(std::make_unique<QProcess>());
        members.back()->start(memberProgram(),
                              {address, demo.baseUrl(), demo.username(), demo.password(),
                               QString::number(terms.duration), QString::number(i + 1)});
        QVERIFY(members.back()->waitForStarted());
    }
    for (const auto &member : members)
        QTRY_VERIFY_WITH_TIMEOUT(member->canReadLine(), memberPatience); // it has begun
    QElapsedTimer timer;
    timer.start();
    const int disturbances = terms.restarts + terms.killedSessions;
    int crashes = 0;
    for (int i = 0; i < disturbances; ++i) {
        // From a tenth of the time to nine tenths of it, and meanwhile others change the account.
        const qint64 moment = terms.duration * (disturbances + 8LL * i) / (10LL * disturbances);
        QTest::qWait(int(std::max<qint64>(moment - timer.elapsed(), 1)));
        demo.change([](DemoState &state) {
            state.apiUsers += freshApiUser(state.operators.constFirst().guid, u"by another"_s, demoMoment());
            state.apiUsers[state.apiUsers.size() / 2].type = u"Generic"_s;
        });
        // One in every few is a restart, the others are sessions.
        if ((i + 1) * terms.restarts / disturbances > i * terms.restarts / disturbances)
            cluster.restart(i % 2 == 0 ? PostgresqlCluster::Stop::Fast : PostgresqlCluster::Stop::Immediate);
        else
            killSession(cluster, ++crashes % 2 == 1);
    }

    QStringList said;
    QHash<QString, int> counts;
    for (const auto &member : members) {
        const qint64 left = terms.duration + memberPatience - timer.elapsed();
        QVERIFY2(member->state() == QProcess::NotRunning || member->waitForFinished(int(std::max<qint64>(left, 1))),
                 "a program does not end");
        QCOMPARE(member->exitStatus(), QProcess::NormalExit);
        const QStringList lines = QString::fromUtf8(member->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.filter(u"odd"_s).join(u'\n'), QString());
        QCOMPARE(QString::fromUtf8(member->readAllStandardError()), QString()); // nor what Qt and libpq say of losses
        QCOMPARE(member->exitCode(), 0);
        QCOMPARE(lines.constLast(), u"end"_s);
        said += lines;
    }
    const qint64 took = timer.elapsed();
    for (const QString &line : said)
        ++counts[line.startsWith("refused"_L1) ? line : line.section(u' ', 0, 0)];
    QStringList figures;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        figures += u"%1: %2"_s.arg(count.key()).arg(count.value());
    figures.sort();
    qInfo("%d programs, %d restarts, %d sessions killed, %lld ms; %s", terms.programs, terms.restarts,
          terms.killedSessions, took, qPrintable(figures.join(u", "_s)));
    // A sync whose program could not give back its lease keeps the others from it for a minute.
    QVERIFY2(counts[u"removed"_s] > 0 && counts[u"described"_s] > 0, "too little was done");

    const Connection now = connect();
    mustFindOut(directory, demo);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(replay.problems(now), QStringList());
    QCOMPARE(damageOf(now), QStringList());
    // What was confirmed was done, and once.
    QMap<QString, int> deleted;
    for (const QString &guid : textsOf(now, u"SELECT api_user_guid FROM journal WHERE action = 'deleted'"_s))
        ++deleted[guid];
    for (const QString &guid : moreThanOnce(deleted))
        QFAIL(qPrintable(
            guid + u": "_s
            + textsOf(now, u"SELECT action || ' ' || origin FROM journal WHERE api_user_guid = ? ORDER BY number"_s,
                      {guid})
                  .join(u", "_s)));
    const QStringList changes = textsOf(now, u"SELECT detail FROM journal WHERE action = 'changed'"_s);
    QHash<QString, int> described;
    for (const QString &change : changes)
        ++described[change.section(u"\"after\":\""_s, -1).section(u'"', 0, 0)];
    for (const QString &line : std::as_const(said)) {
        if (line.startsWith("removed "_L1))
            QCOMPARE(deleted.value(line.section(u' ', 1)), 1);
        else if (line.startsWith("described "_L1))
            QCOMPARE(described.value(line.section(u' ', 2)), 1);
    }
    QCOMPARE(moreThanOnce(doneAt(demo, "DELETE"_ba)), QStringList());
    for (const char *method : {"PUT", "PATCH", "POST"})
        QCOMPARE(moreThanOnce(doneAt(demo, method)), QStringList());
    // And the directory can still become what its account is. A lease that could not be given back lasts a minute.
    (void)must(now.write(u"UPDATE lease SET until = since"_s));
    mustSync(directory, demo);
    QCOMPARE(differenceOf(contentOf(now), contentOf(demo.state())), QString());
    QCOMPARE(replay.problems(now), QStringList());
}

UMH_TEST(TestTeam)

#include "tst_team.moc"
