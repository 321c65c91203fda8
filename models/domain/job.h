#pragma once

#include "domain/apiuser.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <optional>

namespace umh {

/// Identifies a job: a UUID, made by whoever plans it.
using JobId = QString;

/// What a job does.
enum class JobKind {
    Removal, ///< of its API users
};

enum class JobState {
    Planned, ///< nothing has been done yet
    Running, ///< somebody is at work on it, or was when the program ended
    Paused, ///< by a person; may go on
    Stopped, ///< by a person; what was left is not done
    Done, ///< it went through to the end
    GivenUp, ///< by a person, where nobody was at work on it any more
};

/// Whether a job in \a state still has its API users to itself. Where not, they are free again.
[[nodiscard]] inline bool isOpen(JobState state)
{
    return state == JobState::Planned || state == JobState::Running || state == JobState::Paused;
}

/// What many API users are to go through, one after the other. Stored before the first request goes out.
struct Job
{
    JobId id{};
    qint64 number = 0; ///< from 1, for people; given by JobStore
    JobKind kind = JobKind::Removal;
    JobState state = JobState::Planned;
    QDateTime planned{}; ///< UTC
    QDateTime begun{}; ///< UTC; invalid while nothing has been done
    QDateTime ended{}; ///< UTC; invalid while it is open
    QString who{}; ///< the system's name of the person who planned it
    QString host{}; ///< where
    QString parameters{}; ///< how it was planned, in words of the kind; only its code reads them

    friend bool operator==(const Job &, const Job &) = default;
};

/// What has become of one API user of a job.
enum class JobOutcome {
    Planned, ///< nothing yet
    NotKnown, ///< it was asked for, and what became of that is not known; never stays so
    Deleted,
    AlreadyGone,
    ChangedSince, ///< it was not any more as it was seen
    Refused, ///< by the account, whose words are in the detail
    Kept, ///< somebody wants it kept
    NotDone, ///< the job ended before
};

/// Whether there is nothing more to find out or to do.
[[nodiscard]] inline bool isDecided(JobOutcome outcome)
{
    return outcome != JobOutcome::Planned && outcome != JobOutcome::NotKnown;
}

/// What a job keeps as the detail of an outcome, in a form that can be put into words; see words/jobtext.h. Refused has
/// the account's words instead.
namespace JobDetail {
/// NotDone: another job, with that number, is to do it.
[[nodiscard]] inline QString inJob(qint64 number)
{
    return QStringLiteral("job %1").arg(number);
}
/// NotDone: somebody else was changing it.
[[nodiscard]] inline QString openChange()
{
    return QStringLiteral("open change");
}
/// Kept: somebody signs in with it.
[[nodiscard]] inline QString signIn()
{
    return QStringLiteral("sign-in");
}
/// Kept until \a day, because of \a reason, which may be empty.
[[nodiscard]] inline QString keptUntil(const QDate &day, const QString &reason)
{
    return QStringLiteral("until %1 %2").arg(day.toString(Qt::ISODate), reason).trimmed();
}
/// ChangedSince: what is known of its use contradicts itself by now.
[[nodiscard]] inline QString contradictory()
{
    return QStringLiteral("contradictory");
}
/// ChangedSince: it has been used.
[[nodiscard]] inline QString used()
{
    return QStringLiteral("used");
}
/// ChangedSince: anything else of it is another.
[[nodiscard]] inline QString changed()
{
    return QStringLiteral("changed");
}
} // namespace JobDetail

/// One API user of a job.
struct JobItem
{
    qint64 position = 0; ///< from 0, in the order of the plan; given by JobStore
    ApiUser seen{}; ///< as it was when it was planned; its key is not kept
    QString reason{}; ///< why it can go
    JobOutcome outcome = JobOutcome::Planned;
    QString detail{}; ///< of the outcome, see JobDetail
    QDateTime at{}; ///< UTC, of the outcome; invalid before
    /// Whether a complete sync after the outcome has found it at the account.
    std::optional<bool> isStillThere{};

    friend bool operator==(const JobItem &, const JobItem &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::Job)
Q_DECLARE_METATYPE(umh::JobItem)
