#include "jobfixture.h"

#include "domain/account.h"
#include "store/openchangestore.h"

#include <QtTest/QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace umh {

JobTerms shortJobTerms()
{
    using namespace std::chrono_literals;
    return {.distance = 1ms,
            .longestDistance = 20ms,
            .firstPause = 10ms,
            .pauses = shortPauses(),
            .lease = {.term = 2'000ms, .renewal = 200ms}};
}

namespace {

/// Time enough for an answer, however much else the computer has to do.
AccountLimits limitsOfJobs()
{
    using namespace std::chrono_literals;
    AccountLimits limits = patientSyncLimits();
    limits.transferTimeout = 3s;
    limits.totalDeadline = 6s;
    return limits;
}

} // namespace

JobsProgram::JobsProgram(const Directory &directory, const Clock &clock, const JobTerms &terms)
    : jobs(directory, clock, limitsOfJobs(), terms)
    , planned(&jobs, &RemovalJobs::planned)
    , planFailed(&jobs, &RemovalJobs::planFailed)
    , confirmed(&jobs, &RemovalJobs::confirmed)
    , confirmFailed(&jobs, &RemovalJobs::confirmFailed)
    , started(&jobs, &RemovalJobs::started)
    , ended(&jobs, &RemovalJobs::ended)
    , failed(&jobs, &RemovalJobs::failed)
{ }

RemovalPlan JobsProgram::planOf(const RemovalSelection &selection)
{
    const qsizetype before = planned.size();
    jobs.plan(selection, u"test"_s);
    if (!QTest::qWaitFor([&] { return planned.size() > before || !planFailed.isEmpty(); }, 30'000)
        || !planFailed.isEmpty())
        qFatal("there is no plan");
    return planned.constLast().constFirst().value<RemovalPlan>();
}

Job JobsProgram::confirm(const RemovalPlan &plan)
{
    const qsizetype before = confirmed.size();
    const qsizetype failedBefore = confirmFailed.size();
    jobs.confirm(plan);
    if (!QTest::qWaitFor([&] { return confirmed.size() > before || confirmFailed.size() > failedBefore; }, 30'000))
        qFatal("the plan was not answered");
    return confirmed.size() > before ? confirmed.constLast().constFirst().value<Job>() : Job();
}

JobProgress JobsProgram::end()
{
    const auto ends = [this] { return ended.size() + failed.size(); };
    if (!QTest::qWaitFor([&] { return ends() > m_endsBefore; }, 60'000))
        qFatal("the job did not end");
    m_endsBefore = ends();
    if (!failed.isEmpty()) {
        const Error error = failed.takeLast().at(1).value<Error>();
        m_endsBefore = ends();
        return {.problem = error};
    }
    return ended.constLast().constFirst().value<JobProgress>();
}

JobFixture::JobFixture(qsizetype apiUsers, const JobTerms &terms)
    : fixture(6, apiUsers)
    , program(fixture.store.directory(), fixture.clock, terms)
{
    // The made-up account is as of long ago: requests that contradict their last use by now are none.
    fixture.demo.change([now = fixture.clock.now()](DemoState &state) {
        for (ApiUser &apiUser : state.apiUsers) {
            if (!apiUser.lastUsed.isValid() || apiUser.lastUsed < now.addDays(-30))
                apiUser.requestsLast30Days = 0;
        }
    });
    (void)fixture.mustSync();
    program.jobs.setSignIn(fixture.account(), fixture.password());
    fixture.demo.clearRequests();
}

QStringList JobFixture::guids(qsizetype count, qsizetype from) const
{
    const DemoState state = fixture.demo.state();
    QStringList guids;
    for (const ApiUser &apiUser : state.apiUsers) {
        if (!isSameUsername(apiUser.username, fixture.demo.username()))
            guids += apiUser.guid;
    }
    return guids.mid(from, count);
}

QList<JobItem> JobFixture::items(const Job &job) const
{
    const Connection connection = fixture.store.connect();
    return must(JobStore(connection, fixture.clock).items(job.id, 0, 100'000));
}

QStringList JobFixture::outcomes(const Job &job) const
{
    return outcomesOf(items(job));
}

bool JobFixture::isAtAccount(const QString &guid) const
{
    const DemoState state = fixture.demo.state();
    return state.apiUser(guid) != nullptr;
}

qint64 JobFixture::journalled(const Job &job) const
{
    const Connection connection = fixture.store.connect();
    return numberOf(connection,
                    u"SELECT count(*) FROM journal WHERE action = 'deleted' AND origin = 'this program' AND job = ?"_s,
                    {job.id});
}

qsizetype JobFixture::openChanges() const
{
    const Connection connection = fixture.store.connect();
    return must(OpenChangeStore(connection, fixture.clock).all()).size();
}

QStringList outcomesOf(const QList<JobItem> &items)
{
    static constexpr std::array words{"planned",       "not known", "deleted", "already gone",
                                      "changed since", "refused",   "kept",    "not done"};
    QStringList outcomes;
    for (const JobItem &item : items)
        outcomes += (QLatin1StringView(words.at(size_t(item.outcome))) + u' ' + item.detail).trimmed();
    return outcomes;
}

} // namespace umh
