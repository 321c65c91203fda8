#pragma once

#include "domain/result.h"

#include <QtCore/QtGlobal>

#include <optional>
#include <stop_token>

namespace umh {

class Clock;
class Connection;

/// How much every API user had been used at the end of each sync, for those who ask the directory later. Part of the
/// transaction that is going on; belongs to the connection's thread.
///
/// Every sync has its moment (sync_moment). A sample (usage_sample) of an API user is written where its use differs
/// from what the sync before has seen, so that its use at any moment is that of its newest sample at or before that
/// moment; without one it was not there yet. Samples of one that is gone stay: its key is never used again, and the
/// journal says whose it was and when it went. Samples are told by moment first: those of one API user are found by
/// looking at each moment for one. What the last sync has seen of each stands in usage_latest as well, so
/// that a sync in which nothing has changed only reads, and never looks for samples. There also stands when the number
/// of requests has risen while the last use stood still.
///
/// Not all samples can stay. Those of the last 35 days do, and of each UTC day before that the last one of each API
/// user. Of what is older than 400 days the newest of each API user stays, as its use at that limit. Moments without a
/// sample go likewise; the last of each day stays, and the last that was complete.
///
/// Clocks may be wrong. Syncs after a gap of more than 35 days thin out only what the last one before it would, until
/// they have gone on for as long themselves: a clock that runs ahead for a while must not take the past with it. One
/// that seems to be before the last sync, but by less than an hour, comes a millisecond after it: two machines need not
/// agree. One that is earlier than that, and the first that follows another one than the last, writes a sample of every
/// API user, after it has given the next moment one of each as well. So every value is right up to the last moment, in
/// whatever order they came. What was written under a clock that ran ahead stays until its time has come.
class UsageSamples final
{
public:
    static constexpr int daysKeptWhole = 35;
    static constexpr int daysKept = 400;

    /// Both must outlive this.
    UsageSamples(const Connection &connection, const Clock &clock);

    /// Notes that a sync ends now, whether it has read all that the account has, and how much every API user has been
    /// used, where that is news; and, if it has read all, what of that is contradictory (Contradictions). Two syncs in
    /// one millisecond are one.
    [[nodiscard]] Status write(bool complete, const std::stop_token &stop) const;
    /// Removes what need not stay, going by the moment of the last write(); of a great many some only, and the rest
    /// with the next syncs, so that none takes much longer for it. Where nothing can go it looks at no sample at all.
    [[nodiscard]] Status thinOut(const std::stop_token &stop) const;

private:
    struct Progress
    {
        std::optional<qint64> lastMoment; ///< of the last sync, whatever its clock said
        qint64 thinnedUntil = 0; ///< moments before it are the last of their days, or nobody needs them
        qint64 summedUntil = 0; ///< the beginning of a day; of what is before it each API user has one sample
    };

    [[nodiscard]] Result<Progress> progress() const;
    [[nodiscard]] Status set(const Progress &progress) const;
    [[nodiscard]] Result<std::optional<qint64>> moment(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Status writeAll(qint64 now, const std::stop_token &stop) const;
    [[nodiscard]] Status fillNext(qint64 now, const std::stop_token &stop) const;
    [[nodiscard]] Status writeNews(qint64 now, bool complete, const std::stop_token &stop) const;
    [[nodiscard]] Status put(const QString &select, qint64 now, const std::optional<qint64> &risen,
                             const std::stop_token &stop) const;
    [[nodiscard]] Result<qint64> countedFrom(qint64 last) const;
    [[nodiscard]] Status thinOutDays(Progress &progress, qint64 present, const std::stop_token &stop) const;
    [[nodiscard]] Result<qint64> thinOutMoment(qint64 moment, const std::stop_token &stop) const;
    [[nodiscard]] Status sumUpOldest(Progress &progress, qint64 present, const std::stop_token &stop) const;

    const Connection &m_connection;
    const Clock &m_clock;
};

} // namespace umh
