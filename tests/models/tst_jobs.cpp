#include "store/jobstore.h"
#include "support/directoryfixture.h"
#include "support/engine.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QDateTime planTime(QDate(2024, 5, 15), QTime(12, 0), inUtc);

QList<JobItem> itemsOf(const QList<ApiUser> &apiUsers)
{
    QList<JobItem> items;
    for (const ApiUser &apiUser : apiUsers) {
        JobItem item{.seen = apiUser, .reason = u"not used for 90 days"_s};
        item.seen.key = 0;
        item.position = items.size();
        items += item;
    }
    return items;
}

Job plannedJob(const JobId &id)
{
    return {.id = id, .who = u"zoë"_s, .host = u"desk"_s, .parameters = u"dormant-90"_s};
}

/// All items, a block at a time.
QList<JobItem> allItems(const JobStore &jobs, const JobId &id, int most)
{
    QList<JobItem> all;
    for (;;) {
        const QList<JobItem> block = must(jobs.items(id, all.size(), most));
        if (block.isEmpty())
            return all;
        all += block;
    }
}

} // namespace

/// What is to become of many API users is stored before anything happens, and what became of each as it happens.
class TestJobs : public QObject
{
    Q_OBJECT

    const QList<Operator> m_operators = awkwardOperators();
    FixedClock m_clock{planTime};

    QList<JobItem> items(qsizetype count, quint32 seed = 1) const
    {
        return itemsOf(awkwardApiUsers(m_operators, count, seed));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_clock.set(planTime);
    }

    void aJobIsThereAsItWasPlanned_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 63, 64, 65, 255, 256, 257})
            QTest::addRow("%d", count) << count;
    }
    void aJobIsThereAsItWasPlanned()
    {
        QFETCH(int, count);
        const StoreFixture store;
        const QList<JobItem> planned = items(count);
        {
            const Connection connection = store.connect();
            const JobStore jobs(connection, m_clock);
            Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            (void)must(jobs.add(plannedJob(u"one"_s)));
            must(jobs.append(u"one"_s, planned));
            must(transaction.commit());
        }
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        Job expected = plannedJob(u"one"_s);
        expected.number = 1;
        expected.planned = planTime;
        QVERIFY(must(jobs.job(u"one"_s)) == expected);
        QVERIFY(must(jobs.numbered(1)) == expected);
        QVERIFY(!must(jobs.job(u"two"_s)));
        QVERIFY(!must(jobs.numbered(2)));
        for (const int most : {1, 7, 256, 1'000})
            QVERIFY(allItems(jobs, u"one"_s, most) == planned);
        QVERIFY(must(jobs.undecided(u"one"_s, 0, count + 1)) == planned);
        QVERIFY(must(jobs.items(u"two"_s, 0, 10)).isEmpty());
        // A text that is empty is not one that is not there.
        const QList<JobItem> read = must(jobs.items(u"one"_s, 0, count));
        for (qsizetype i = 0; i < read.size(); ++i) {
            QCOMPARE(read.at(i).seen.description.isNull(), planned.at(i).seen.description.isNull());
            QCOMPARE(read.at(i).seen.type.isNull(), planned.at(i).seen.type.isNull());
        }
    }

    void itemsComeInPieces()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        const QList<JobItem> planned = items(300);
        (void)must(jobs.add(plannedJob(u"one"_s)));
        (void)must(jobs.add(plannedJob(u"two"_s)));
        for (qsizetype next = 0; next < planned.size(); next += 70) {
            must(jobs.append(u"one"_s, planned.mid(next, 70)));
            must(jobs.append(u"two"_s, planned.mid(next, 1)));
        }
        QVERIFY(allItems(jobs, u"one"_s, 64) == planned);
        QCOMPARE(must(jobs.items(u"two"_s, 0, 100)).size(), 5);
        QCOMPARE(must(jobs.items(u"two"_s, 0, 100)).at(4).seen, planned.at(280).seen);
        QVERIFY(!jobs.append(u"nowhere"_s, planned)); // there is no such job
    }

    void jobsAreNumbered()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        QVERIFY(must(jobs.all()).isEmpty());
        QList<Job> added;
        for (const JobId &id : {u"b"_s, u"a"_s, u"c"_s}) {
            added.prepend(must(jobs.add({.id = id, .number = 99, .state = JobState::Done, .ended = planTime})));
            m_clock.advance(-1'000);
        }
        QCOMPARE(added.at(0).number, 3);
        QCOMPARE(added.at(0).state, JobState::Planned);
        QVERIFY(!added.at(0).ended.isValid());
        QVERIFY(must(jobs.all()) == added);
        QVERIFY(!jobs.add({.id = u"a"_s})); // it is there already
    }

    void outcomesAreNotedOneByOne()
    {
        const StoreFixture store;
        const JobId id = u"one"_s;
        QList<JobItem> expected = items(257);
        QMap<JobOutcome, qint64> tally{{JobOutcome::Planned, 257}};
        {
            const Connection connection = store.connect();
            const JobStore jobs(connection, m_clock);
            (void)must(jobs.add(plannedJob(id)));
            must(jobs.append(id, expected));
            QCOMPARE(must(jobs.tally(id)), tally);
        }
        const QList<JobOutcome> outcomes{JobOutcome::NotKnown,     JobOutcome::Deleted, JobOutcome::AlreadyGone,
                                         JobOutcome::ChangedSince, JobOutcome::Refused, JobOutcome::Kept,
                                         JobOutcome::NotDone};
        // Whoever goes on, again and again, finds what is left to do.
        for (int i = 0; i < 257; ++i) {
            const Connection connection = store.connect();
            const JobStore jobs(connection, m_clock);
            const QList<JobItem> left = must(jobs.undecided(id, i, 1));
            QCOMPARE(left.size(), 1);
            QCOMPARE(left.constFirst(), expected.at(i));
            m_clock.advance(1'000);
            const JobOutcome outcome = outcomes.at(i % outcomes.size());
            const QString detail = outcome == JobOutcome::Refused ? u"<not \"now\">"_s : QString();
            must(jobs.setOutcome(id, i, outcome, detail));
            JobItem &item = expected[i];
            item.outcome = outcome;
            item.detail = detail;
            item.at = m_clock.now();
            ++tally[outcome];
        }
        tally.remove(JobOutcome::Planned);
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        QVERIFY(allItems(jobs, id, 100) == expected);
        QCOMPARE(must(jobs.tally(id)), tally);
        // What is not known has to be found out.
        const QList<JobItem> unknown = must(jobs.undecided(id, 0, 300));
        QCOMPARE(unknown.size(), 37);
        for (const JobItem &item : unknown)
            QCOMPARE(item.outcome, JobOutcome::NotKnown);
        // Once more.
        must(jobs.setOutcome(id, 4, JobOutcome::Planned));
        expected[4].outcome = JobOutcome::Planned;
        expected[4].detail.clear();
        expected[4].at = {};
        QCOMPARE(must(jobs.items(id, 4, 1)).constFirst(), expected.at(4));
        const Status missing = jobs.setOutcome(id, 257, JobOutcome::Deleted);
        QVERIFY(!missing && missing.error().kind == ErrorKind::AlreadyGone);
        QVERIFY(!jobs.setOutcome(u"two"_s, 0, JobOutcome::Deleted));
    }

    void whatIsLeftOfAJobThatEndsIsNotDone_data()
    {
        QTest::addColumn<JobState>("end");
        QTest::newRow("stopped") << JobState::Stopped;
        QTest::newRow("given up") << JobState::GivenUp;
        QTest::newRow("done") << JobState::Done;
    }
    void whatIsLeftOfAJobThatEndsIsNotDone()
    {
        QFETCH(JobState, end);
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        for (const JobId &id : {u"one"_s, u"two"_s}) {
            (void)must(jobs.add(plannedJob(id)));
            must(jobs.append(id, items(3)));
        }
        const auto one = [&] { return must(jobs.job(u"one"_s)).value(); };
        must(jobs.setState(u"one"_s, JobState::Paused));
        QVERIFY(!one().begun.isValid());
        m_clock.advance(1'000);
        const QDateTime begun = m_clock.now();
        for (const JobState state : {JobState::Running, JobState::Paused, JobState::Running}) {
            must(jobs.setState(u"one"_s, state));
            QCOMPARE(one().state, state);
            QCOMPARE(one().begun, begun);
            QVERIFY(!one().ended.isValid());
            m_clock.advance(1'000);
        }
        must(jobs.setOutcome(u"one"_s, 0, JobOutcome::Deleted));
        must(jobs.setOutcome(u"one"_s, 1, JobOutcome::NotKnown));
        m_clock.advance(1'000);
        must(jobs.setState(u"one"_s, end));
        QCOMPARE(one().state, end);
        QCOMPARE(one().begun, begun);
        QCOMPARE(one().ended, m_clock.now());
        QCOMPARE(
            must(jobs.tally(u"one"_s)),
            (QMap<JobOutcome, qint64>{{JobOutcome::Deleted, 1}, {JobOutcome::NotKnown, 1}, {JobOutcome::NotDone, 1}}));
        QCOMPARE(must(jobs.items(u"one"_s, 2, 1)).constFirst().at, m_clock.now());
        QCOMPARE(must(jobs.tally(u"two"_s)), (QMap<JobOutcome, qint64>{{JobOutcome::Planned, 3}}));
        const Status missing = jobs.setState(u"three"_s, end);
        QVERIFY(!missing && missing.error().kind == ErrorKind::AlreadyGone);
    }

    void anApiUserIsInOneJobUntilThatIsOver()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        const QList<JobItem> planned = items(3);
        const auto jobOf = [&](int item) {
            const std::optional<Job> job = must(jobs.openJobOf(planned.at(item).seen.guid));
            return job ? job->id : QString();
        };
        QCOMPARE(jobOf(0), QString());
        (void)must(jobs.add(plannedJob(u"one"_s)));
        must(jobs.append(u"one"_s, planned));
        QCOMPARE(jobOf(0), u"one"_s);
        must(jobs.setState(u"one"_s, JobState::Running));
        must(jobs.setOutcome(u"one"_s, 0, JobOutcome::Refused));
        must(jobs.setOutcome(u"one"_s, 1, JobOutcome::NotKnown));
        QCOMPARE(jobOf(0), QString());
        QCOMPARE(jobOf(1), u"one"_s);
        QCOMPARE(jobOf(2), u"one"_s);
        must(jobs.setState(u"one"_s, JobState::GivenUp));
        QCOMPARE(jobOf(2), QString());
        (void)must(jobs.add(plannedJob(u"two"_s)));
        must(jobs.append(u"two"_s, planned));
        QCOMPARE(jobOf(2), u"two"_s);
    }

    void aSyncTellsWhetherThoseThatWentAreStillThere()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        const QList<ApiUser> apiUsers = awkwardApiUsers(m_operators, 4, 1);
        (void)store.load(m_operators, {apiUsers.at(0), apiUsers.at(2)});
        (void)must(jobs.add(plannedJob(u"one"_s)));
        must(jobs.append(u"one"_s, itemsOf(apiUsers)));
        must(jobs.setOutcome(u"one"_s, 0, JobOutcome::Deleted));
        must(jobs.setOutcome(u"one"_s, 1, JobOutcome::AlreadyGone));
        must(jobs.setOutcome(u"one"_s, 2, JobOutcome::Refused));
        must(jobs.notePresence(u"one"_s));
        const auto presence = [&] {
            QList<std::optional<bool>> found;
            for (const JobItem &item : must(jobs.items(u"one"_s, 0, 10)))
                found += item.isStillThere;
            return found;
        };
        using Presence = QList<std::optional<bool>>;
        QVERIFY(presence() == (Presence{true, false, std::nullopt, std::nullopt}));
        must(jobs.setOutcome(u"one"_s, 0, JobOutcome::Deleted));
        QVERIFY(presence() == (Presence{std::nullopt, false, std::nullopt, std::nullopt}));
    }

    void manyItemsAreWrittenAndReadInBlocks()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        const int times = qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? 100 : 10;
        const QList<JobItem> thousand = items(1'000);
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        (void)must(jobs.add(plannedJob(u"one"_s)));
        for (int i = 0; i < times; ++i)
            must(jobs.append(u"one"_s, thousand));
        must(transaction.commit());
        for (int i = 0; i < times; ++i) {
            const QList<JobItem> block = must(jobs.items(u"one"_s, i * 1'000, 1'000));
            QCOMPARE(block.size(), 1'000);
            for (int k = 0; k < 1'000; ++k) {
                QCOMPARE(block.at(k).position, i * 1'000 + k);
                QVERIFY(block.at(k).seen == thousand.at(k).seen);
            }
        }
        // Neither what is left nor which job one is in makes it go over all of them.
        const QString undecided = u"SELECT position FROM job_item WHERE job = ? AND position >= ? "
                                  "AND outcome IN ('planned', 'not known') ORDER BY position LIMIT ?"_s;
        const QStringList plan = enginesql::planOf(connection, undecided, {u"one"_s, 0, 1});
        QVERIFY2(plan.filter(u"job_item_undecided"_s).size() == 1 && plan.filter(u"Sort"_s).isEmpty(),
                 qPrintable(plan.join(u'\n')));
        QVERIFY2(!isOnSqlite() || plan.size() == 1, qPrintable(plan.join(u'\n')));
    }

    void theyArePartOfTheTransaction()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        {
            const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            (void)must(jobs.add(plannedJob(u"one"_s)));
            must(jobs.append(u"one"_s, items(100)));
        }
        QVERIFY(must(jobs.all()).isEmpty());
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM job_item"_s), 0);
    }

    void aWordOfALaterProgramIsAnError()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const JobStore jobs(connection, m_clock);
        (void)must(jobs.add(plannedJob(u"one"_s)));
        must(jobs.append(u"one"_s, items(1)));
        (void)must(connection.run(u"UPDATE job_item SET outcome = 'postponed'"_s));
        const auto read = jobs.items(u"one"_s, 0, 1);
        QVERIFY(!read && read.error().kind == ErrorKind::Unexpected && read.error().detail == u"postponed"_s);
        QVERIFY(!jobs.tally(u"one"_s));
        (void)must(connection.run(u"UPDATE job SET state = 'waiting'"_s));
        QVERIFY(!jobs.all());
    }

    void anOlderDirectoryGetsThem()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        (void)oldDirectory(path, 8, AccountState::awkward(5));
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        const JobStore jobs(connection, m_clock);
        QVERIFY(must(jobs.all()).isEmpty());
        (void)must(jobs.add(plannedJob(u"one"_s)));
        const QList<JobItem> planned = items(5);
        must(jobs.append(u"one"_s, planned));
        QVERIFY(allItems(jobs, u"one"_s, 10) == planned);
        QCOMPARE(damageOf(connection), QStringList());
    }
};

UMH_TEST(TestJobs)
#include "tst_jobs.moc"
