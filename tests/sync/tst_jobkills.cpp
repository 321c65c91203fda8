#include "jobfixture.h"
#include "store/apiuserfactstore.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// A faulty account: what goes wrong with the deletions, and whether each was carried out.
class FaultyDeletions final
{
public:
    FaultyDeletions(DemoAccount &demo, const QStringList &guids, quint32 seed)
        : m_random(seed)
    {
        for (const QString &guid : guids) {
            const QString request = u"DELETE /ApiUser/"_s + guid;
            const int faults = m_random.bounded(3) == 0 ? 1 + m_random.bounded(2) : 0;
            for (int i = 0; i < faults; ++i)
                demo.inject(request, watched(anyFault(), guid));
            demo.inject(request, watched(Fault::meanwhile({}), guid), FaultRule::forEver);
            if (m_random.bounded(8) == 0)
                demo.inject({.request = u"GET /ApiUser/"_s + guid, .fault = anyFault(), .after = m_random.bounded(3)});
        }
    }

    /// Deletions that were asked for although the API user was gone: sent blindly.
    [[nodiscard]] int blind() const
    {
        const std::lock_guard guard(m_mutex);
        return m_blind;
    }
    /// How many were carried out.
    [[nodiscard]] int all() const
    {
        const std::lock_guard guard(m_mutex);
        return std::accumulate(m_deletions.cbegin(), m_deletions.cend(), 0);
    }
    /// How often \a guid was deleted.
    [[nodiscard]] int deletions(const QString &guid) const
    {
        const std::lock_guard guard(m_mutex);
        return m_deletions.value(guid);
    }

private:
    [[nodiscard]] Fault anyFault()
    {
        switch (m_random.bounded(10)) {
        case 0:
            return Fault::tryLater(429, "0");
        case 1:
            return Fault::tryLater(429, {});
        case 2:
            return Fault::tryLater(503, {});
        case 3:
            return Fault::status(500);
        case 4:
            return Fault::status(500).afterwards();
        case 5:
            return Fault::hanging();
        case 6:
            return Fault::hanging().afterwards();
        case 7:
            return Fault::closed();
        case 8:
            return Fault::reset().afterwards();
        default:
            return Fault::late(std::chrono::milliseconds(m_random.bounded(600)));
        }
    }

    [[nodiscard]] Fault watched(Fault fault, const QString &guid)
    {
        fault.change = [this, guid, performs = fault.performs](DemoState &state) {
            const std::lock_guard guard(m_mutex);
            if (!state.apiUser(guid))
                ++m_blind;
            else if (performs)
                ++m_deletions[guid];
        };
        return fault;
    }

    QRandomGenerator m_random;
    mutable std::mutex m_mutex;
    int m_blind = 0;
    QHash<QString, int> m_deletions;
};

QString jobMemberProgram()
{
    return QCoreApplication::applicationDirPath() + "/jobmember"_L1;
}

} // namespace

/// A job whose program is killed again and again, at an account that fails in every way, comes to just what was
/// planned.
class TestJobKills final : public QObject
{
    Q_OBJECT

    static std::unique_ptr<QProcess> memberOf(const JobFixture &fixture)
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(jobMemberProgram());
        process->setArguments({fixture.fixture.store.database(), fixture.fixture.demo.baseUrl(),
                               fixture.fixture.demo.username(), fixture.fixture.demo.password()});
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start();
        return process;
    }

    /// Whether \a process says "ended", and nothing odd.
    static bool ends(QProcess &process)
    {
        return process.waitForFinished(240'000) && process.exitCode() == 0
            && process.readAllStandardOutput().trimmed().endsWith("ended");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aJobThatIsKilledAgainAndAgainComesToWhatWasPlanned()
    {
        const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
        const qsizetype apiUsers = isLong ? 300 : 60;
        const int kills = isLong ? 30 : 6;
        const quint32 seed = qEnvironmentVariableIsSet("UMH_SEED") ? quint32(qEnvironmentVariableIntValue("UMH_SEED"))
                                                                   : QRandomGenerator::global()->generate() % 100'000;
        qInfo("UMH_SEED=%u", seed);
        QRandomGenerator random(seed);
        JobFixture fixture(apiUsers + 20);
        const QStringList guids = fixture.guids(apiUsers);
        Job job;
        {
            const Connection connection = fixture.fixture.store.connect();
            const RemovalPlanner planner(connection, fixture.fixture.clock);
            const RemovalPlan plan = must(planner.plan(guids));
            QCOMPARE(plan.count(), apiUsers);
            job = must(planner.store(plan, u"11111111-2222-3333-4444-555555555555"_s));
        }
        FaultyDeletions faults(fixture.fixture.demo, guids, seed);
        QStringList used;
        QStringList kept;
        const QDate today = fixture.fixture.clock.now().toLocalTime().date().addDays(1);
        // What nobody has asked the account for yet, and nobody can be about to, as no program runs.
        const auto changeSome = [&] {
            const QList<JobItem> items = fixture.items(job);
            for (const JobItem &item : items) {
                const QString &guid = item.seen.guid;
                if (item.outcome != JobOutcome::Planned || used.contains(guid) || kept.contains(guid))
                    continue;
                const int chance = random.bounded(20);
                if (chance == 0) {
                    used += guid;
                    fixture.fixture.demo.change([&](DemoState &state) {
                        ApiUser *apiUser = state.apiUser(guid);
                        apiUser->lastUsedState = LastUsedState::Used;
                        apiUser->lastUsed = QDateTime::currentDateTimeUtc();
                        apiUser->requestsLast30Days = apiUser->requestsLast30Days.value_or(0) + 1;
                    });
                } else if (chance == 1) {
                    kept += guid;
                    const Connection connection = fixture.fixture.store.connect();
                    must(ApiUserFactStore(connection).set(guid, {.keepUntil = today, .reason = u"audit"_s}));
                }
            }
        };
        changeSome();
        // At any moment of the job, and spread over all of it, however fast the machine is.
        int killed = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const std::unique_ptr<QProcess> member = memberOf(fixture);
            QVERIFY(member->waitForStarted());
            const QList<JobItem> items = fixture.items(job);
            const auto left = std::ranges::count(items, JobOutcome::Planned, &JobItem::outcome);
            const int enough = faults.all() + random.bounded(1 + int(1.4 * double(left) / (kills - kill + 1)));
            while (faults.all() < enough && !member->waitForFinished(2)) { }
            constexpr int fewRequests = 8; // ms
            constexpr int manyRequests = 80;
            (void)member->waitForFinished(random.bounded(kill % 4 == 0 ? manyRequests : fewRequests));
            killed += member->state() == QProcess::Running ? 1 : 0;
            member->kill();
            member->waitForFinished();
            changeSome();
        }
        QCOMPARE_GT(killed, kills / 2);
        const std::unique_ptr<QProcess> member = memberOf(fixture);
        QVERIFY(ends(*member));

        QCOMPARE(faults.blind(), 0);
        const QList<JobItem> items = fixture.items(job);
        QCOMPARE(items.size(), apiUsers);
        qint64 deleted = 0;
        for (const JobItem &item : items) {
            const QString &guid = item.seen.guid;
            QVERIFY2(isDecided(item.outcome), qPrintable(guid));
            QVERIFY(item.outcome != JobOutcome::NotDone);
            QCOMPARE_LE(faults.deletions(guid), 1);
            const bool isGone = item.outcome == JobOutcome::Deleted || item.outcome == JobOutcome::AlreadyGone;
            QCOMPARE(fixture.isAtAccount(guid), !isGone);
            QCOMPARE(faults.deletions(guid), isGone ? 1 : 0);
            if (used.contains(guid))
                QCOMPARE(outcomesOf({item}), QStringList{u"changed since used"_s});
            if (kept.contains(guid))
                QCOMPARE(item.outcome, JobOutcome::Kept);
            deleted += item.outcome == JobOutcome::Deleted ? 1 : 0;
        }
        QCOMPARE_GT(deleted, apiUsers / 4);
        QCOMPARE(fixture.journalled(job), deleted);
        {
            const Connection connection = fixture.fixture.store.connect();
            QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'deleted'"_s), deleted);
            QCOMPARE(
                numberOf(connection, u"SELECT count(DISTINCT api_user_guid) FROM journal WHERE action = 'deleted'"_s),
                deleted);
            QCOMPARE(must(JobStore(connection, fixture.fixture.clock).job(job.id))->state, JobState::Done);
        }
        QCOMPARE(fixture.openChanges(), 0);
        {
            // What the account does not know is not compared with it.
            const Connection connection = fixture.fixture.store.connect();
            for (const QString &guid : std::as_const(kept))
                must(ApiUserFactStore(connection).set(guid, {}));
        }
        QCOMPARE(fixture.fixture.difference(), QString());
        QVERIFY(fixture.fixture.demo.state().apiUsers.size() >= 20);
        fixture.fixture.demo.clearFaults();
        fixture.fixture.clock.set(QDateTime::currentDateTimeUtc().addSecs(60));
        (void)fixture.fixture.mustSync();
        for (const JobItem &item : fixture.items(job)) {
            const bool isGone = item.outcome == JobOutcome::Deleted || item.outcome == JobOutcome::AlreadyGone;
            QCOMPARE(item.isStillThere, isGone ? std::optional(false) : std::nullopt);
        }
    }

    void severalProgramsAtOneJobGetInNobodysWay()
    {
        const quint32 seed = QRandomGenerator::global()->generate() % 100'000;
        qInfo("UMH_SEED=%u", seed);
        JobFixture fixture(40);
        const QStringList guids = fixture.guids(30);
        Job job;
        {
            const Connection connection = fixture.fixture.store.connect();
            const RemovalPlanner planner(connection, fixture.fixture.clock);
            job = must(planner.store(must(planner.plan(guids)), u"11111111-2222-3333-4444-555555555555"_s));
        }
        FaultyDeletions faults(fixture.fixture.demo, guids, seed);
        std::vector<std::unique_ptr<QProcess>> members;
        for (int i = 0; i < 3; ++i)
            members.push_back(memberOf(fixture));
        for (const std::unique_ptr<QProcess> &member : members)
            QVERIFY(ends(*member));
        QCOMPARE(faults.blind(), 0);
        QCOMPARE(fixture.outcomes(job), QStringList(30, u"deleted"_s));
        QCOMPARE(fixture.journalled(job), 30);
        QCOMPARE(fixture.fixture.difference(), QString());
    }
};

UMH_TEST(TestJobKills)
#include "tst_jobkills.moc"
