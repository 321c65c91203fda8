#pragma once

#include "domain/job.h"
#include "domain/removalplan.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

/// What is known of jobs, and of plans that become one, in words of the present language. Pure functions; used by
/// windows, tables and the command line.
class JobText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::JobText)

public:
    /// "Job 3"
    [[nodiscard]] static QString name(qint64 number);
    [[nodiscard]] static QString state(JobState state);
    /// What became of an API user, in a word or two.
    [[nodiscard]] static QString outcome(JobOutcome outcome);
    /// The same with what is known of why, as a sentence; the account's words as it has said them, but harmless. Empty
    /// where the outcome says it all.
    [[nodiscard]] static QString detail(const JobItem &item);
    /// What the next complete sync has found, as a sentence; empty while none has looked.
    [[nodiscard]] static QString presence(const JobItem &item);
    /// Why an API user can go, as a sentence; empty where a person just asks for it.
    [[nodiscard]] static QString reason(RemovalReason reason);
    /// What speaks against it, a sentence each; those with which it cannot go come first.
    [[nodiscard]] static QStringList concerns(const RemovalPlanRow &row);
    /// Both: "Never used." or what speaks against it.
    [[nodiscard]] static QString verdict(const RemovalPlanRow &row);
    // Above what is known of the API users of jobs.
    [[nodiscard]] static QString reasonHeading();
    [[nodiscard]] static QString outcomeHeading();
    [[nodiscard]] static QString detailHeading();
    [[nodiscard]] static QString whenHeading();
    [[nodiscard]] static QString presenceHeading();
    /// Why an API user cannot be changed while job \a number is to remove it, as a sentence.
    [[nodiscard]] static QString isInJob(qint64 number);

private:
    [[nodiscard]] static QString kept(const QDate &until, const QString &because);
};

} // namespace umh
