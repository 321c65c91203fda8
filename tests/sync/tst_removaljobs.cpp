#include "domain/time/utc.h"
#include "jobfixture.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/leasestore.h"
#include "store/openchangestore.h"
#include "store/signinstore.h"
#include "store/threads/directoryeditor.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// \a count times \a outcome.
QStringList allOutcomes(qsizetype count, const QString &outcome)
{
    return QStringList(count, outcome);
}

} // namespace

/// A confirmed plan is carried out one by one, wherever the truth about API users is, and whatever happens.
class TestRemovalJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aConfirmedPlanIsCarriedOutAtTheAccountAndHere()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(8);
        const RemovalPlan plan = fixture.program.planOf(guids);
        QCOMPARE(plan.count(), 8);
        QVERIFY(plan.mirrorsAccount);
        QVERIFY(!plan.isOutdated());
        QVERIFY(fixture.fixture.demo.requests().isEmpty());
        const Job job = fixture.program.confirm(plan);
        QCOMPARE(job.number, 1);
        const JobProgress end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Done);
        QCOMPARE(end.total, 8);
        QCOMPARE(end.done(), 8);
        QCOMPARE(fixture.outcomes(job), allOutcomes(8, u"deleted"_s));
        QCOMPARE(fixture.journalled(job), 8);
        QCOMPARE(fixture.fixture.difference(), QString());
        QCOMPARE(fixture.fixture.demo.state().apiUsers.size(), 22);
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), 8);
        QCOMPARE(fixture.openChanges(), 0);
        QVERIFY(!fixture.program.jobs.isRunning());
        // The next complete sync says that they are gone.
        (void)fixture.fixture.mustSync();
        for (const JobItem &item : fixture.items(job))
            QCOMPARE(item.isStillThere, std::optional(false));
    }

    void theAccountIsAskedAtMostSoOften()
    {
        JobTerms terms = shortJobTerms();
        terms.distance = 60ms;
        JobFixture fixture(30, terms);
        QElapsedTimer timer;
        timer.start();
        (void)fixture.program.confirm(fixture.program.planOf(fixture.guids(6)));
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE_GE(timer.elapsed(), 5 * 60 - 5);
    }

    void whatIsNotAsThePlanHasShownItStays()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(7);
        const RemovalPlan plan = fixture.program.planOf(guids);
        fixture.fixture.demo.change([&](DemoState &state) {
            ApiUser *used = state.apiUser(guids.at(0));
            used->lastUsedState = LastUsedState::Used;
            used->lastUsed = fixture.fixture.clock.now();
            state.apiUser(guids.at(1))->requestsLast30Days =
                state.apiUser(guids.at(1))->requestsLast30Days.value_or(0) + 1;
            state.apiUser(guids.at(2))->description = u"needed after all"_s;
            state.apiUser(guids.at(3))->created = fixture.fixture.clock.now();
            state.apiUser(guids.at(4))->username = u"another"_s;
            (void)state.removeApiUser(guids.at(5));
        });
        const Job job = fixture.program.confirm(plan);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(
            fixture.outcomes(job),
            (QStringList{u"changed since used"_s, u"changed since used"_s, u"changed since changed"_s,
                         u"changed since changed"_s, u"changed since changed"_s, u"already gone"_s, u"deleted"_s}));
        for (const QString &guid : guids.mid(0, 5))
            QVERIFY(fixture.isAtAccount(guid));
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), 1);
        QCOMPARE(fixture.fixture.difference(), QString());
    }

    void aSyncWhileThePlanIsOpenMakesItNoOther()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(4);
        const RemovalPlan plan = fixture.program.planOf(guids);
        fixture.fixture.demo.change([&](DemoState &state) {
            (void)state.removeApiUser(guids.at(0));
            state.apiUser(guids.at(1))->description = u"needed after all"_s;
            state.apiUser(guids.at(2))->requestsLast30Days =
                state.apiUser(guids.at(2))->requestsLast30Days.value_or(0) + 1;
        });
        (void)fixture.fixture.mustSync();
        const Job job = fixture.program.confirm(plan);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job),
                 (QStringList{u"already gone"_s, u"changed since changed"_s, u"changed since used"_s, u"deleted"_s}));
        QCOMPARE(fixture.fixture.difference(), QString());
    }

    void whatIsStillThereShowsWithTheNextSync()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(2);
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        // Somebody makes it anew, or the account has only said that it was deleted.
        fixture.fixture.demo.change([&](DemoState &state) {
            ApiUser again = state.apiUsers.at(0);
            again.guid = guids.at(1);
            state.apiUsers += again;
        });
        (void)fixture.fixture.mustSync();
        QCOMPARE(fixture.items(job).at(0).isStillThere, std::optional(false));
        QCOMPARE(fixture.items(job).at(1).isStillThere, std::optional(true));
    }

    void aRenamedOperatorIsAChange()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(1);
        const RemovalPlan plan = fixture.program.planOf(guids);
        fixture.fixture.demo.change([&](DemoState &state) {
            for (Operator &op : state.operators) {
                if (op.guid == plan.rows.at(0).apiUser.operatorGuid)
                    op.fullName += u" Jr."_s;
            }
        });
        const Job job = fixture.program.confirm(plan);
        (void)fixture.program.end();
        QCOMPARE(fixture.outcomes(job), QStringList{u"changed since changed"_s});
        QVERIFY(fixture.isAtAccount(guids.at(0)));
    }

    void whatSomebodyKeepsOrSignsInWithMeanwhileStays()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(3);
        const RemovalPlan plan = fixture.program.planOf(guids);
        QCOMPARE(plan.count(), 3);
        const QDate today = fixture.fixture.clock.now().toLocalTime().date();
        {
            const Connection connection = fixture.fixture.store.connect();
            must(ApiUserFactStore(connection).set(guids.at(0), {.keepUntil = today, .reason = u"audit"_s}));
            must(SignInStore(connection)
                     .note(fixture.fixture.stored(guids.at(1)).username.toUpper(), fixture.fixture.clock.now()));
        }
        const Job job = fixture.program.confirm(plan);
        (void)fixture.program.end();
        QCOMPARE(
            fixture.outcomes(job),
            (QStringList{u"kept until %1 audit"_s.arg(today.toString(Qt::ISODate)), u"kept sign-in"_s, u"deleted"_s}));
        QVERIFY(fixture.isAtAccount(guids.at(0)));
        QVERIFY(fixture.isAtAccount(guids.at(1)));
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), 1);
    }

    void whatContradictsItselfByThenStays()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(3);
        const RemovalPlan plan = fixture.program.planOf(guids);
        QCOMPARE(plan.count(), 3);
        // As a sync finds it, between the plan and the deletion.
        (void)must(fixture.fixture.store.connect().write(u"UPDATE api_user SET contradictory = 1 WHERE guid = ?"_s,
                                                         {guids.at(1)}));
        const Job job = fixture.program.confirm(plan);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job), (QStringList{u"deleted"_s, u"changed since contradictory"_s, u"deleted"_s}));
        QVERIFY(fixture.isAtAccount(guids.at(1)));
        QVERIFY(fixture.fixture.isStored(guids.at(1)));
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), 2);
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/"_s + guids.at(1)), 0);
    }

    void whatTheAccountRefusesIsKeptWithItsWordsAndTriedAgain()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(3);
        fixture.fixture.demo.inject(u"DELETE /ApiUser/"_s + guids.at(1), Fault::status(403, u"Not this one."_s));
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        JobProgress end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Done);
        QCOMPARE(end.tally.value(JobOutcome::Refused), 1);
        QCOMPARE(fixture.outcomes(job).at(0), u"deleted"_s);
        QVERIFY2(fixture.outcomes(job).at(1).startsWith("refused"_L1)
                     && fixture.outcomes(job).at(1).contains("Not this one."_L1),
                 qPrintable(fixture.outcomes(job).at(1)));
        QCOMPARE(fixture.openChanges(), 0);
        fixture.program.jobs.tryAgain(job.id);
        end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job), allOutcomes(3, u"deleted"_s));
        QCOMPARE(fixture.journalled(job), 3);
        // There is nothing left to try.
        fixture.program.jobs.tryAgain(job.id);
        QCOMPARE(fixture.program.end().problem->kind, ErrorKind::AlreadyGone);
    }

    void anAccountThatRefusesForNowIsWaitedFor()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(4);
        fixture.fixture.demo.inject(u"DELETE /ApiUser/*"_s, Fault::tryLater(429, "1"), 2);
        fixture.fixture.demo.inject(u"DELETE /ApiUser/"_s + guids.at(3), Fault::tryLater(503, {}), 1);
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        const JobProgress end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job), allOutcomes(4, u"deleted"_s));
        QCOMPARE(fixture.fixture.difference(), QString());
    }

    void aLostAnswerIsFoundOut_data()
    {
        QTest::addColumn<bool>("happened");
        QTest::newRow("it happened") << true;
        QTest::newRow("it did not") << false;
    }
    void aLostAnswerIsFoundOut()
    {
        QFETCH(bool, happened);
        JobFixture fixture;
        const QStringList guids = fixture.guids(3);
        fixture.fixture.demo.inject(u"DELETE /ApiUser/"_s + guids.at(1),
                                    happened ? Fault::closed().afterwards() : Fault::closed());
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job), allOutcomes(3, u"deleted"_s));
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/"_s + guids.at(1)), happened ? 1 : 2);
        QCOMPARE(fixture.journalled(job), 3);
        QCOMPARE(fixture.fixture.difference(), QString());
    }

    void whatTheAccountNeverAnswersIsRefusedInTheEnd()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(3);
        fixture.fixture.demo.inject(u"DELETE /ApiUser/"_s + guids.at(1), Fault::status(500, u"Broken."_s),
                                    FaultRule::forEver);
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QVERIFY(fixture.outcomes(job).at(1).startsWith("refused"_L1));
        QCOMPARE(fixture.outcomes(job).at(2), u"deleted"_s);
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/"_s + guids.at(1)), shortJobTerms().triesOfOne);
        QCOMPARE(fixture.fixture.difference(), QString());
    }

    void anAccountThatIsAwayPausesTheJob()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(5);
        const RemovalPlan plan = fixture.program.planOf(guids);
        fixture.fixture.demo.stop();
        const Job job = fixture.program.confirm(plan);
        const JobProgress end = fixture.program.end();
        QVERIFY(end.problem.has_value());
        QCOMPARE(fixture.outcomes(job), allOutcomes(5, u"planned"_s));
        {
            const Connection connection = fixture.fixture.store.connect();
            QCOMPARE(must(JobStore(connection, fixture.fixture.clock).job(job.id))->state, JobState::Paused);
        }
        fixture.fixture.demo.restartListening();
        fixture.program.jobs.goOn(job.id);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job), allOutcomes(5, u"deleted"_s));
    }

    void withoutAPasswordNothingBegins()
    {
        JobFixture fixture;
        fixture.program.jobs.setSignIn(fixture.fixture.account(), std::nullopt);
        const Job job = fixture.program.confirm(fixture.program.planOf(fixture.guids(2)));
        QCOMPARE(job.number, 1);
        QCOMPARE(fixture.program.end().problem->kind, ErrorKind::PasswordMissing);
        QCOMPARE(fixture.outcomes(job), allOutcomes(2, u"planned"_s));
        fixture.program.jobs.setSignIn(fixture.fixture.account(), Secret(u"wrong"_s.toUtf8()));
        fixture.program.jobs.goOn(job.id);
        QCOMPARE(fixture.program.end().problem->kind, ErrorKind::SignInRefused);
        fixture.program.jobs.setSignIn(fixture.fixture.account(), fixture.fixture.password());
        fixture.program.jobs.goOn(job.id);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), 2);
    }

    void aJobPausesAndGoesOnAndStops()
    {
        JobTerms terms = shortJobTerms();
        terms.distance = 50ms;
        JobFixture fixture(30, terms);
        const QStringList guids = fixture.guids(20);
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        QTRY_VERIFY(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s) >= 1);
        fixture.program.jobs.pause();
        JobProgress end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Paused);
        const qint64 deleted = end.tally.value(JobOutcome::Deleted);
        QVERIFY(deleted >= 1 && deleted < 20);
        QCOMPARE(end.tally.value(JobOutcome::Planned), 20 - deleted);
        QCOMPARE(fixture.fixture.difference(), QString());
        fixture.program.jobs.goOn(job.id);
        QTRY_COMPARE_GT(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), int(deleted));
        fixture.program.jobs.stop();
        end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Stopped);
        QCOMPARE(end.tally.value(JobOutcome::NotDone) + end.tally.value(JobOutcome::Deleted), 20);
        QCOMPARE(fixture.fixture.difference(), QString());
        // What was not done can be tried again.
        fixture.program.jobs.setDistance(1ms);
        fixture.program.jobs.tryAgain(job.id);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(job), allOutcomes(20, u"deleted"_s));
    }

    void aJobThatWaitsForAnAnswerEndsAllTheSame()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(2);
        fixture.fixture.demo.inject(u"DELETE /ApiUser/*"_s, Fault::closed().afterwards());
        fixture.fixture.demo.inject(
            {.request = u"GET /ApiUser/*"_s, .fault = Fault::hanging(), .times = FaultRule::forEver, .after = 1});
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        QTRY_VERIFY(fixture.outcomes(job).contains(u"not known"_s));
        fixture.program.jobs.stop();
        const JobProgress end = fixture.program.end();
        QCOMPARE(end.job.state, JobState::Stopped);
        QCOMPARE(fixture.outcomes(job), (QStringList{u"not known"_s, u"not done"_s}));
        QCOMPARE(fixture.openChanges(), 1);
        // Once the job is not open any more, whoever signs in finds it out.
        fixture.fixture.demo.clearFaults();
        fixture.fixture.clock.set(fixture.fixture.clock.now().addSecs(3600));
        AccountEditor editor(fixture.fixture.store.directory(), fixture.fixture.clock, shortSyncLimits(),
                             shortPauses());
        editor.setSignIn(fixture.fixture.account(), fixture.fixture.password());
        QTRY_COMPARE(fixture.outcomes(job), (QStringList{u"deleted"_s, u"not done"_s}));
        QCOMPARE(fixture.journalled(job), 1);
        QCOMPARE(fixture.openChanges(), 0);
    }

    void whatAnOpenJobHasIsLeftToIt()
    {
        JobFixture fixture;
        const QStringList guids = fixture.guids(2);
        fixture.program.jobs.setSignIn(fixture.fixture.account(), std::nullopt); // so that it does not begin
        const Job job = fixture.program.confirm(fixture.program.planOf(guids));
        (void)fixture.program.end();
        AccountEditor editor(fixture.fixture.store.directory(), fixture.fixture.clock, shortSyncLimits(),
                             shortPauses());
        editor.setSignIn(fixture.fixture.account(), fixture.fixture.password());
        const QSignalSpy removalFailed(&editor, &ApiUserEditor::removalFailed);
        const QSignalSpy descriptionFailed(&editor, &ApiUserEditor::descriptionFailed);
        const QSignalSpy removed(&editor, &ApiUserEditor::removed);
        editor.remove(fixture.fixture.stored(guids.at(0)));
        editor.setDescription(fixture.fixture.stored(guids.at(1)), u"other"_s);
        QTRY_COMPARE(removalFailed.size(), 1);
        QTRY_COMPARE(descriptionFailed.size(), 1);
        QCOMPARE(removalFailed.at(0).at(1).value<Error>().kind, ErrorKind::InJob);
        QCOMPARE(removalFailed.at(0).at(1).value<Error>().detail, u"1"_s);
        QCOMPARE(descriptionFailed.at(0).at(1).value<Error>().kind, ErrorKind::InJob);
        QVERIFY(fixture.fixture.demo.requests().isEmpty());
        // In another plan they show that they are in one.
        const RemovalPlan second = fixture.program.planOf(guids);
        QCOMPARE(second.count(), 0);
        QCOMPARE(second.rows.at(0).concerns & RemovalConcern::InOtherJob, RemovalConcern::InOtherJob);
        QCOMPARE(second.rows.at(0).otherJob, 1);
        // Given up, they are free again.
        fixture.program.jobs.giveUp(job.id);
        QCOMPARE(fixture.program.end().job.state, JobState::GivenUp);
        QCOMPARE(fixture.outcomes(job), allOutcomes(2, u"not done"_s));
        editor.remove(fixture.fixture.stored(guids.at(0)));
        QTRY_COMPARE(removed.size(), 1);
    }

    void ofTwoProgramsWithTheSamePlanOneIsRefused()
    {
        JobTerms terms = shortJobTerms();
        terms.distance = 150ms;
        JobFixture fixture(30, terms);
        JobsProgram other(fixture.fixture.store.directory(), fixture.fixture.clock, terms);
        other.jobs.setSignIn(fixture.fixture.account(), fixture.fixture.password());
        const QStringList guids = fixture.guids(10);
        const RemovalPlan plan = fixture.program.planOf(guids);
        const RemovalPlan same = other.planOf(guids);
        fixture.program.jobs.setSignIn(fixture.fixture.account(), std::nullopt); // so that it does not begin yet
        const Job job = fixture.program.confirm(plan);
        QCOMPARE(fixture.program.end().problem->kind, ErrorKind::PasswordMissing);
        QCOMPARE(other.confirm(same).number, 0);
        QCOMPARE(other.confirmFailed.at(0).at(0).value<Error>().kind, ErrorKind::InJob);
        fixture.program.jobs.setSignIn(fixture.fixture.account(), fixture.fixture.password());
        fixture.program.jobs.goOn(job.id);
        QTRY_COMPARE(fixture.program.started.size(), 1);
        // Nobody else goes on with it meanwhile.
        other.jobs.goOn(job.id);
        QCOMPARE(other.end().problem->kind, ErrorKind::JobTaken);
        QCOMPARE(fixture.program.end().job.state, JobState::Done);
        // Afterwards the same plan finds nothing to do.
        const Job second = other.confirm(same);
        QCOMPARE(second.number, 2);
        QCOMPARE(other.end().job.state, JobState::Done);
        QCOMPARE(fixture.outcomes(second), allOutcomes(10, u"already gone"_s));
        QCOMPARE(fixture.fixture.demo.count(u"DELETE /ApiUser/*"_s), 10);
    }

    void aJobWaitsForTheOneBefore()
    {
        JobFixture fixture;
        const RemovalPlan first = fixture.program.planOf(fixture.guids(5));
        const RemovalPlan second = fixture.program.planOf(fixture.guids(5, 5));
        fixture.program.jobs.confirm(first);
        fixture.program.jobs.confirm(second);
        QTRY_COMPARE(fixture.program.ended.size(), 2);
        QVERIFY(fixture.program.failed.isEmpty());
        QCOMPARE(fixture.fixture.demo.state().apiUsers.size(), 20);
        QCOMPARE(fixture.fixture.difference(), QString());
    }

    void withoutAnAccountItIsTheSame_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 99, 100, 101, 255, 256, 257})
            QTest::addRow("%d", count) << count;
    }
    void withoutAnAccountItIsTheSame()
    {
        QFETCH(int, count);
        const StoreFixture store;
        const FixedClock clock(tableTime);
        const QList<Operator> operators = awkwardOperators();
        const QList<ApiUser> apiUsers = store.load(operators, awkwardApiUsers(operators, count + 3, 7));
        JobsProgram program(store.directory(), clock);
        RemovalPlan plan = program.planOf(FilteredSelection{});
        QCOMPARE(plan.rows.size(), count + 3);
        QVERIFY(!plan.mirrorsAccount);
        QVERIFY(!plan.isOutdated());
        // One is taken out, one changes, and one is kept.
        QVERIFY(plan.setGoes(0, false));
        const Connection connection = store.connect();
        const ApiUser changed = plan.rows.at(1).apiUser;
        (void)must(ApiUserStore(connection).setDescription(changed, u"needed"_s, clock));
        must(ApiUserFactStore(connection)
                 .set(plan.rows.at(2).apiUser.guid, {.keepUntil = clock.now().toLocalTime().date().addDays(1)}));
        const Job job = program.confirm(plan);
        const JobProgress end = program.end();
        QCOMPARE(end.job.state, JobState::Done);
        QCOMPARE(end.total, count + 2);
        QCOMPARE(end.tally.value(JobOutcome::Deleted), count);
        QCOMPARE(end.tally.value(JobOutcome::ChangedSince), 1);
        QCOMPARE(end.tally.value(JobOutcome::Kept), 1);
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM api_user"_s), 3);
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'deleted' AND job = ?"_s, {job.id}),
                 count);
    }

    void withoutAnAccountRowsOfAJobAreLeftToIt()
    {
        const StoreFixture store;
        const FixedClock clock(tableTime);
        const QList<Operator> operators = awkwardOperators();
        const QList<ApiUser> apiUsers = store.load(operators, awkwardApiUsers(operators, 5, 7));
        const Connection connection = store.connect();
        const RemovalPlanner planner(connection, clock);
        (void)must(planner.store(must(planner.plan(KeyList{apiUsers.at(0).key})), u"one"_s));
        ApiUserStore rows(connection);
        const ApiUser seen = must(rows.byKey(apiUsers.at(0).key));
        QCOMPARE(rows.removeAsSeen(seen, clock).error().kind, ErrorKind::InJob);
        QCOMPARE(rows.setDescription(seen, u"other"_s, clock).error().kind, ErrorKind::InJob);
        DirectoryEditor editor(store.directory(), clock);
        const QSignalSpy failed(&editor, &ApiUserEditor::removalFailed);
        editor.remove(seen);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, ErrorKind::InJob);
    }
};

UMH_TEST(TestRemovalJobs)
#include "tst_removaljobs.moc"
