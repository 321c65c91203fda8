#pragma once

#include "store/jobstore.h"
#include "store/removalplanner.h"
#include "sync/removaljobs.h"
#include "syncfixture.h"

#include <QtTest/QSignalSpy>

#include <memory>

namespace umh {

/// Terms for tests: nothing waits for long.
[[nodiscard]] JobTerms shortJobTerms();

/// One program's jobs, and what was said of them.
struct JobsProgram
{
    JobsProgram(const Directory &directory, const Clock &clock, const JobTerms &terms = shortJobTerms());

    /// The plan of \a selection. Ends the test program where there is none.
    [[nodiscard]] RemovalPlan planOf(const RemovalSelection &selection);
    /// Confirms \a plan, and waits for the job; its number is 0 where it was not stored.
    [[nodiscard]] Job confirm(const RemovalPlan &plan);
    /// Waits for the end of the job that was confirmed, or gone on with, last: how it ended. Where it failed, the job
    /// is empty and the problem says why.
    [[nodiscard]] JobProgress end();

    RemovalJobs jobs;
    QSignalSpy planned, planFailed, confirmed, confirmFailed, started, ended, failed;

private:
    qsizetype m_endsBefore = 0;
};

/// Jobs on a directory that mirrors an account.
struct JobFixture
{
    explicit JobFixture(qsizetype apiUsers = 30, const JobTerms &terms = shortJobTerms());

    /// The guids of \a count API users that nobody signs in with, from the one in place \a from on.
    [[nodiscard]] QStringList guids(qsizetype count, qsizetype from = 0) const;
    /// What became of the items of \a job, in order: "outcome detail".
    [[nodiscard]] QStringList outcomes(const Job &job) const;
    [[nodiscard]] QList<JobItem> items(const Job &job) const;
    [[nodiscard]] bool isAtAccount(const QString &guid) const;
    /// How many deletions the journal has as part of \a job.
    [[nodiscard]] qint64 journalled(const Job &job) const;
    [[nodiscard]] qsizetype openChanges() const;

    SyncFixture fixture;
    JobsProgram program;
};

/// What became of \a items: "outcome detail".
[[nodiscard]] QStringList outcomesOf(const QList<JobItem> &items);

} // namespace umh
