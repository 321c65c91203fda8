#include "domain/removalplan.h"
#include "store/accountstore.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/jobstore.h"
#include "store/openchangestore.h"
#include "store/removalplanner.h"
#include "store/signinstore.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// The keys of \a apiUsers, in their order.
KeyList keysToPlan(const QList<ApiUser> &apiUsers)
{
    KeyList keys;
    for (const ApiUser &apiUser : apiUsers)
        keys.append(apiUser.key);
    return keys;
}

QStringList guidsOfPlan(const RemovalPlan &plan)
{
    QStringList guids;
    for (const RemovalPlanRow &row : plan.rows)
        guids += row.apiUser.guid;
    return guids;
}

} // namespace

/// A plan says of each API user why it can go and what speaks against it, and is stored as it was confirmed.
class TestRemovalPlan final : public QObject
{
    Q_OBJECT

    const QList<Operator> m_operators = awkwardOperators();
    FixedClock m_clock{tableTime};

    [[nodiscard]] ApiUser lastUsedAt(const QString &username, const QDateTime &lastUsed) const
    {
        ApiUser apiUser = plainApiUser(m_operators.at(0), username);
        apiUser.lastUsedState = lastUsed.isValid() ? LastUsedState::Used : LastUsedState::NotYetUsed;
        apiUser.lastUsed = lastUsed;
        apiUser.requestsLast30Days = 0;
        return apiUser;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_clock.set(tableTime);
    }

    void itHasTheApiUsersInTheOrderInWhichTheyWereAskedFor_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257, 1000})
            QTest::addRow("%d", count) << count;
    }
    void itHasTheApiUsersInTheOrderInWhichTheyWereAskedFor()
    {
        QFETCH(int, count);
        const StoreFixture store;
        QList<ApiUser> apiUsers = store.load(m_operators, awkwardApiUsers(m_operators, count, 3));
        std::ranges::reverse(apiUsers);
        const Connection connection = store.connect(Directory::Use::Background);
        const RemovalPlanner planner(connection, m_clock);
        KeyList keys = keysToPlan(apiUsers);
        keys.append(1'000'000);
        const RemovalPlan byKeys = must(planner.plan(keys, u"some"_s));
        QCOMPARE(byKeys.missing, 1);
        QCOMPARE(byKeys.parameters, u"some"_s);
        QCOMPARE(byKeys.made, tableTime);
        QCOMPARE(byKeys.rows.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            QCOMPARE(byKeys.rows.at(i).apiUser.guid, apiUsers.at(i).guid);
            QCOMPARE(byKeys.rows.at(i).apiUser.description, apiUsers.at(i).description); // in full
        }
        QStringList guids = guidsOfPlan(byKeys);
        guids += u"nowhere"_s;
        guids += guids.mid(0, 3); // twice
        RemovalPlan byGuids = must(planner.plan(guids, u"some"_s));
        QCOMPARE(byGuids.missing, 1);
        QVERIFY(byGuids.rows == byKeys.rows);
        // All that pass a filter, but one.
        FilteredSelection filtered;
        filtered.query.order = {ApiUserSort::Username, Qt::DescendingOrder};
        if (count > 0)
            filtered.except.insert(apiUsers.at(0).key);
        const RemovalPlan byFilter = must(planner.plan(filtered));
        QCOMPARE(byFilter.rows.size(), std::max(count - 1, 0));
        if (count > 0)
            QVERIFY(!guidsOfPlan(byFilter).contains(apiUsers.at(0).guid));
    }

    void itStopsWhenNobodyWantsIt()
    {
        const StoreFixture store;
        const QList<ApiUser> apiUsers = store.load(m_operators, awkwardApiUsers(m_operators, 10, 3));
        const Connection connection = store.connect(Directory::Use::Background);
        std::stop_source stop;
        stop.request_stop();
        const RemovalPlanner planner(connection, m_clock);
        QCOMPARE(planner.plan(keysToPlan(apiUsers), {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(planner.plan(FilteredSelection{}, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void itSaysWhatSpeaksForEachAndAgainst()
    {
        const StoreFixture store;
        QList<ApiUser> given{
            lastUsedAt(u"unused"_s, tableTime.addDays(-30).addMSecs(-1)),
            lastUsedAt(u"used"_s, tableTime.addDays(-30)),
            lastUsedAt(u"never"_s, {}),
            lastUsedAt(u"unknown"_s, {}),
            lastUsedAt(u"Signs.In"_s, {}),
            lastUsedAt(u"own"_s, {}),
            lastUsedAt(u"keptToday"_s, {}),
            lastUsedAt(u"keptYesterday"_s, {}),
            lastUsedAt(u"changing"_s, {}),
            lastUsedAt(u"contradictory"_s, {}),
            lastUsedAt(u"inJob"_s, {}),
        };
        given[3].lastUsedState = LastUsedState::Unknown;
        const QList<ApiUser> apiUsers = store.load(m_operators, given);
        const Connection connection = store.connect();
        const QDate today = tableTime.toLocalTime().date();
        must(SignInStore(connection).note(u"sIGNS.iN"_s, tableTime));
        must(ApiUserFactStore(connection).set(apiUsers.at(6).guid, {.keepUntil = today, .reason = u"audit"_s}));
        must(ApiUserFactStore(connection).set(apiUsers.at(7).guid, {.keepUntil = today.addDays(-1)}));
        must(OpenChangeStore(connection, m_clock).note({.apiUserGuid = apiUsers.at(8).guid}));
        (void)must(connection.write(u"UPDATE api_user SET contradictory = 1 WHERE id = ?"_s, {apiUsers.at(9).key}));
        const RemovalPlanner planner(connection, m_clock, u"OWN"_s);
        (void)must(planner.store(must(planner.plan(KeyList{apiUsers.at(10).key})), u"one"_s));

        RemovalPlan plan = must(planner.plan(keysToPlan(apiUsers)));
        using enum RemovalConcern;
        using enum RemovalReason;
        const QList<std::pair<RemovalReason, RemovalConcerns>> expected{
            {Unused, {}},
            {AsAsked, UsedWithin30Days},
            {NeverUsed, {}},
            {AsAsked, LastUseUnknown},
            {NeverUsed, SignIn},
            {NeverUsed, SignIn},
            {NeverUsed, Kept},
            {NeverUsed, {}},
            {NeverUsed, OpenChange},
            {NeverUsed, Contradictory},
            {NeverUsed, InOtherJob},
        };
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const RemovalPlanRow &row = plan.rows.at(i);
            QCOMPARE(row.reason, expected.at(i).first);
            QCOMPARE(row.concerns, expected.at(i).second);
            QCOMPARE(row.goes, !areFinal(row.concerns));
            QCOMPARE(reasonFrom(storedReason(row.reason)), row.reason);
        }
        QCOMPARE(plan.rows.at(6).keepUntil, today);
        QCOMPARE(plan.rows.at(6).keptBecause, u"audit"_s);
        QCOMPARE(plan.rows.at(10).otherJob, 1);
        QCOMPARE(plan.count(), 5);
        QCOMPARE(plan.figures().used, 1);
        QCOMPARE(plan.figures().unknown, 1);
        QCOMPARE(plan.figures().concerned, 2); // of those that go
        QCOMPARE(plan.barred(), 6);
        // A person takes some out and puts them back, but not those that cannot go.
        QVERIFY(plan.setGoes(1, false));
        QCOMPARE(plan.count(), 4);
        QVERIFY(plan.setGoes(1, true));
        QCOMPARE(plan.count(), 5);
        QVERIFY(!plan.setGoes(4, true));
        QVERIFY(!plan.rows.at(4).goes);
    }

    void totalsCountWhatIsToGo()
    {
        RemovalPlan plan;
        const auto add = [&plan](const QString &guid, const QString &name, const QString &type) {
            ApiUser apiUser;
            apiUser.operatorGuid = guid;
            apiUser.operatorName = name;
            apiUser.type = type;
            plan.rows += RemovalPlanRow{.apiUser = apiUser};
        };
        QVERIFY(totalsByOperator(plan, 10).first.isEmpty());
        add(u"a"_s, u"Anna"_s, u"MobileApp"_s);
        add(u"b"_s, u"Bas"_s, {});
        add(u"c"_s, u"Anna"_s, u"MobileApp"_s);
        add(u"b"_s, u"Bas"_s, u"Generic"_s);
        add(u"b"_s, u"Bas"_s, u"Generic"_s);
        QVERIFY(plan.setGoes(4, false));
        QCOMPARE(totalsByOperator(plan, 10).first,
                 (QList<RemovalTotal>{{u"Bas"_s, 2}, {u"Anna"_s, 1}, {u"Anna"_s, 1}}));
        QCOMPARE(totalsByType(plan, 10).first,
                 (QList<RemovalTotal>{{u"Mobile App"_s, 2}, {QString(), 1}, {u"Generic"_s, 1}}));
        QCOMPARE(totalsByOperator(plan, 2).first, (QList<RemovalTotal>{{u"Bas"_s, 2}, {u"Anna"_s, 1}}));
        QCOMPARE(totalsByOperator(plan, 2).count, 3);
        QVERIFY(totalsByType(plan, 0).first.isEmpty());
        QCOMPARE(totalsByType(plan, 0).count, 3);
    }

    void dataGetOldAfterADay()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const RemovalPlanner planner(connection, m_clock);
        QVERIFY(!must(planner.plan(KeyList())).isOutdated()); // it is itself the truth
        Account account{.baseUrl = u"https://api.example.com/v4"_s};
        must(AccountStore(connection).set(account));
        QVERIFY(must(planner.plan(KeyList())).isOutdated());
        account.lastSync = tableTime.addDays(-1);
        must(AccountStore(connection).set(account));
        QVERIFY(!must(planner.plan(KeyList())).isOutdated());
        m_clock.advance(1);
        const RemovalPlan plan = must(planner.plan(KeyList()));
        QVERIFY(plan.isOutdated());
        QCOMPARE(plan.dataFrom, account.lastSync);
    }

    void itIsStoredOnceAsItWasConfirmed()
    {
        const StoreFixture store;
        const QList<ApiUser> apiUsers = store.load(m_operators, awkwardApiUsers(m_operators, 1030, 3));
        const Connection connection = store.connect();
        const RemovalPlanner planner(connection, m_clock);
        RemovalPlan plan = must(planner.plan(keysToPlan(apiUsers), u"all"_s));
        QVERIFY(plan.setGoes(0, false));
        const Job job = must(planner.store(plan, u"one"_s));
        QCOMPARE(job.number, 1);
        QCOMPARE(job.state, JobState::Planned);
        QCOMPARE(job.parameters, u"all"_s);
        QVERIFY(!job.who.isEmpty());
        const JobStore jobs(connection, m_clock);
        const QList<JobItem> items = must(jobs.items(u"one"_s, 0, 2000));
        QCOMPARE(items.size(), 1029);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const ApiUser &seen = plan.rows.at(i + 1).apiUser;
            QCOMPARE(items.at(i).seen.guid, seen.guid);
            QCOMPARE(items.at(i).seen.description, seen.description);
            QCOMPARE(items.at(i).outcome, JobOutcome::Planned);
        }
        // Once more is the same job.
        QVERIFY(must(planner.store(plan, u"one"_s)) == job);
        QCOMPARE(must(jobs.all()).size(), 1);
        QCOMPARE(must(jobs.openItems()).size(), 1029);
        // All of it is in that one by now.
        const Result<Job> other = planner.store(plan, u"two"_s);
        QCOMPARE(other.error().kind, ErrorKind::InJob);
        QCOMPARE(other.error().detail, u"1"_s);
        QCOMPARE(must(jobs.all()).size(), 1);
        // Of another plan only a part is.
        RemovalPlan later = plan;
        QVERIFY(later.setGoes(0, true));
        (void)must(planner.store(later, u"three"_s));
        const QMap<JobOutcome, qint64> tally = must(jobs.tally(u"three"_s));
        QCOMPARE(tally.value(JobOutcome::Planned), 1);
        QCOMPARE(tally.value(JobOutcome::NotDone), 1029);
        QCOMPARE(must(jobs.items(u"three"_s, 1, 1)).at(0).detail, JobDetail::inJob(1));
    }

    void whatIsBarredIsInNoJob()
    {
        const StoreFixture store;
        const QList<ApiUser> apiUsers = store.load(m_operators, awkwardApiUsers(m_operators, 2, 3));
        const Connection connection = store.connect();
        const RemovalPlanner planner(connection, m_clock);
        RemovalPlan plan = must(planner.plan(keysToPlan(apiUsers)));
        // Whatever somebody makes of the value.
        plan.rows[0].concerns.setFlag(RemovalConcern::SignIn);
        plan.rows[0].goes = true;
        (void)must(planner.store(plan, u"one"_s));
        QCOMPARE(must(JobStore(connection, m_clock).items(u"one"_s, 0, 10)).size(), 1);
        // Nothing to do is no job.
        plan.rows[1].goes = false;
        QVERIFY(!planner.store(plan, u"two"_s).ok());
    }
};

UMH_TEST(TestRemovalPlan)
#include "tst_removalplan.moc"
