#include "words/jobtext.h"

#include "domain/text/harmlesstext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype longestJobDetail = 300;

} // namespace

QString JobText::name(qint64 number)
{
    return tr("Job %1").arg(QLocale().toString(number));
}

QString JobText::state(JobState state)
{
    switch (state) {
    case JobState::Planned:
        return tr("Not begun", "of a job");
    case JobState::Running:
        return tr("Under way", "of a job");
    case JobState::Paused:
        return tr("Paused", "of a job");
    case JobState::Stopped:
        return tr("Stopped", "of a job");
    case JobState::Done:
        return tr("Done", "of a job");
    case JobState::GivenUp:
        return tr("Given up", "of a job");
    }
    Q_UNREACHABLE();
}

QString JobText::outcome(JobOutcome outcome)
{
    switch (outcome) {
    case JobOutcome::Planned:
        return tr("To do", "of an API user in a job");
    case JobOutcome::NotKnown:
        return tr("Not known yet", "of an API user in a job");
    case JobOutcome::Deleted:
        return tr("Deleted", "of an API user in a job");
    case JobOutcome::AlreadyGone:
        return tr("Already gone", "of an API user in a job");
    case JobOutcome::ChangedSince:
        return tr("Changed since", "of an API user in a job");
    case JobOutcome::Refused:
        return tr("Refused", "of an API user in a job");
    case JobOutcome::Kept:
        return tr("Kept", "of an API user in a job");
    case JobOutcome::NotDone:
        return tr("Not done", "of an API user in a job");
    }
    Q_UNREACHABLE();
}

QString JobText::kept(const QDate &until, const QString &because)
{
    const QString day = QLocale().toString(until, QLocale::LongFormat);
    if (because.trimmed().isEmpty())
        return tr("To be kept until %1.").arg(day);
    return tr("To be kept until %1: %2", "a day, and the reason")
        .arg(day, harmlessBeginning(because, longestJobDetail));
}

QString JobText::detail(const JobItem &item)
{
    const QString &detail = item.detail;
    if (item.outcome == JobOutcome::Refused)
        return harmlessBeginning(detail, longestJobDetail);
    if (detail == JobDetail::used())
        return tr("It has been used since.");
    if (detail == JobDetail::changed())
        return tr("It is not any more as the plan showed it.");
    if (detail == JobDetail::contradictory())
        return tr("What is known of its use contradicts itself by now.");
    if (detail == JobDetail::signIn())
        return tr("Somebody signs in to the account with it.");
    if (detail == JobDetail::openChange())
        return tr("Somebody else was changing it.");
    if (detail.startsWith("job "_L1))
        return isInJob(detail.mid(4).toLongLong());
    constexpr qsizetype dayLength = 10;
    constexpr auto until = "until "_L1;
    if (detail.startsWith(until)) {
        const QDate day = QDate::fromString(detail.mid(until.size(), dayLength), Qt::ISODate);
        return kept(day, detail.mid(until.size() + dayLength + 1));
    }
    return harmlessBeginning(detail, longestJobDetail);
}

QString JobText::presence(const JobItem &item)
{
    if (!item.isStillThere)
        return {};
    return *item.isStillThere ? tr("The account still has it.") : tr("The account does not have it any more.");
}

QString JobText::reasonHeading()
{
    return tr("Why", "above why API users can go");
}

QString JobText::outcomeHeading()
{
    return tr("Outcome");
}

QString JobText::detailHeading()
{
    return tr("Details");
}

QString JobText::whenHeading()
{
    return tr("When");
}

QString JobText::presenceHeading()
{
    return tr("At the next sync", "above whether the account still had API users then");
}

QString JobText::reason(RemovalReason reason)
{
    switch (reason) {
    case RemovalReason::Unused:
        return tr("Not used in the last 30 days.");
    case RemovalReason::NeverUsed:
        return tr("Never used.");
    case RemovalReason::AsAsked:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList JobText::concerns(const RemovalPlanRow &row)
{
    QStringList sentences;
    if (row.concerns & RemovalConcern::SignIn)
        sentences += tr("Somebody signs in to the account with it.");
    if (row.concerns & RemovalConcern::Kept)
        sentences += kept(row.keepUntil, row.keptBecause);
    if (row.concerns & RemovalConcern::InOtherJob)
        sentences += isInJob(row.otherJob);
    if (row.concerns & RemovalConcern::OpenChange)
        sentences += tr("It is being changed.");
    if (row.concerns & RemovalConcern::Contradictory)
        sentences += tr("What is known of its use contradicts itself.");
    if (row.concerns & RemovalConcern::UsedWithin30Days)
        sentences += tr("Used in the last 30 days.");
    if (row.concerns & RemovalConcern::LastUseUnknown)
        sentences += tr("It is not known whether it is in use.");
    return sentences;
}

QString JobText::verdict(const RemovalPlanRow &row)
{
    const QStringList against = concerns(row);
    return against.isEmpty() ? reason(row.reason) : against.join(u' ');
}

QString JobText::isInJob(qint64 number)
{
    return tr("It is in job %1.").arg(QLocale().toString(number));
}

} // namespace umh
