#pragma once

#include "domain/jobprogress.h"
#include "domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QVariant>

#include <optional>
#include <span>

namespace umh {

class Clock;
class Connection;

/// The jobs of a directory and what has become of each of their API users, so that whoever goes on with one, after a
/// kill too, knows where it was. Nothing is ever removed. Used on the connection's thread; what is written becomes part
/// of a transaction that is going on, or is one by itself. Adding a job and appending to it need one that is going on.
///
/// The journal has no entry of any of it. To set the same once more comes to the same. Whoever adds a job by
/// KeptConnection::write(), with its items, looks first whether an earlier try has: a job has an id of its own.
class JobStore final
{
public:
    /// Both must outlive this.
    JobStore(const Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    { }

    /// Adds \a job, planned now and without items. Returns it with what is filled in: its number and when.
    [[nodiscard]] Result<Job> add(Job job) const;
    /// Puts \a items, of which there may be any number, behind those that the job \a id has; where they come in pieces,
    /// the directory needs not all of them at once. Positions are filled in here.
    [[nodiscard]] Status append(const JobId &id, std::span<const JobItem> items) const;

    /// The newest first.
    [[nodiscard]] Result<QList<Job>> all() const;
    [[nodiscard]] Result<std::optional<Job>> job(const JobId &id) const;
    /// The one that people know as \a number.
    [[nodiscard]] Result<std::optional<Job>> numbered(qint64 number) const;
    /// The open job that has something left to do with an API user.
    [[nodiscard]] Result<std::optional<Job>> openJobOf(const QString &apiUserGuid) const;

    /// InJob where an open job other than \a job has something left to do with the API user: nobody else changes it.
    [[nodiscard]] Status checkIsFree(const QString &apiUserGuid, const JobId &job = {}) const;
    /// Of all API users that an open job has something left to do with: by their guids the number of that job.
    [[nodiscard]] Result<QHash<QString, qint64>> openItems() const;
    /// The job that has asked for the API user to be deleted, where what became of that is not known; null where none
    /// has.
    [[nodiscard]] Result<JobId> askedFor(const QString &apiUserGuid) const;

    /// Begins it where it becomes Running for the first time. Where it is not open any more, it ends now, and what was
    /// planned is not done; what is not known is still to be found out. AlreadyGone where there is no such job.
    [[nodiscard]] Status setState(const JobId &id, JobState state) const;

    /// At most \a most items in order, from the one at position \a from on.
    [[nodiscard]] Result<QList<JobItem>> items(const JobId &id, qint64 from, int most) const;
    /// The same, but only those that are not decided. Does not look at any other.
    [[nodiscard]] Result<QList<JobItem>> undecided(const JobId &id, qint64 from, int most) const;
    /// How many items have come to which outcome; without those that none has come to.
    [[nodiscard]] Result<QMap<JobOutcome, qint64>> tally(const JobId &id) const;
    /// How far \a job is, as far as the directory knows.
    [[nodiscard]] Result<JobProgress> progress(const Job &job) const;
    /// The same of all jobs, the newest first.
    [[nodiscard]] Result<QList<JobProgress>> progressOfAll() const;
    /// What became of one item, now; whether it is at the account is not known any more then. Planned, to try it again,
    /// has no time. AlreadyGone where there is no such item.
    [[nodiscard]] Status setOutcome(const JobId &id, qint64 position, JobOutcome outcome,
                                    const QString &detail = {}) const;
    /// The same for the items by which the API user with \a apiUserGuid was asked for, and of which it is not known
    /// what became; by whichever job, and whoever has found out. Planned becomes NotDone where the job is not open any
    /// more.
    [[nodiscard]] Status decide(const QString &apiUserGuid, JobOutcome outcome, const QString &detail = {}) const;
    /// Plans again what of the job \a id was refused, or not done, and has it open: Paused. But for API users that are
    /// in another open job, or have an open change. Returns how many they are; with none nothing is changed.
    [[nodiscard]] Result<qint64> planAgain(const JobId &id) const;
    /// After a complete sync: notes of each item that was deleted, or gone already, whether the directory holds its API
    /// user.
    [[nodiscard]] Status notePresence(const JobId &id) const;
    /// The same for items of any job which nobody has noted it of, and which had that outcome before \a began, when the
    /// sync first asked the account. Writes only where there are any.
    [[nodiscard]] Status noteNewPresence(const QDateTime &began) const;

private:
    [[nodiscard]] Result<QList<Job>> jobs(const QString &rest, const QVariantList &values) const;
    [[nodiscard]] Result<std::optional<Job>> oneJob(const QString &rest, const QVariant &value) const;
    [[nodiscard]] Result<QList<JobItem>> readItems(const QString &condition, const QVariantList &values) const;

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
