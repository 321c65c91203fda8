#include "store/load/usagesamples.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/journal.h"
#include "store/journalstore.h"
#include "store/load/contradictions.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 millisecondsPerDay = 86'400'000;
/// By how much the clocks of two machines may differ before their order is doubted, in ms.
constexpr qint64 toleratedDifference = 3'600'000;

/// The UTC day of \a moment, which may be before 1970, as the moment at which it begins.
qint64 beginningOfDay(qint64 moment)
{
    const qint64 within = moment % millisecondsPerDay;
    return moment - (within < 0 ? within + millisecondsPerDay : within);
}

qint64 endOfDay(qint64 moment)
{
    return beginningOfDay(moment) + millisecondsPerDay;
}

/// A statement that puts what \a select finds into \a table, in the place of what is there with the same \a key; \a
/// also is what else becomes of that, each after a comma.
QString replacing(const QString &table, const QString &key, const QString &select, const QString &also = {})
{
    return u"INSERT INTO %1 (%2, last_used, requests) %3 ON CONFLICT (%2) DO UPDATE SET last_used = "
           "excluded.last_used, requests = excluded.requests%4"_s.arg(table, key, select, also);
}

/// When the number of requests has risen while the last use stood still: at a place, unless it had before already. A
/// last use within the slack before that moment, a further place, may be the use itself.
const QString &notingRise()
{
    static const QString sql =
        u", risen_at = CASE WHEN NOT (usage_latest.last_used = excluded.last_used OR (usage_latest.last_used IS NULL "
        "AND excluded.last_used IS NULL)) OR (usage_latest.last_used IS NULL) <> (excluded.last_used IS NULL) "
        "THEN NULL WHEN excluded.requests > usage_latest.requests AND (excluded.last_used IS NULL OR "
        "excluded.last_used < ?) THEN coalesce(usage_latest.risen_at, CAST(? AS BIGINT)) "
        "ELSE usage_latest.risen_at END"_s;
    return sql;
}

} // namespace

UsageSamples::UsageSamples(const Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

auto UsageSamples::progress() const -> Result<Progress>
{
    auto query = m_connection.run(u"SELECT last_moment, thinned_until, summed_until FROM usage_sampling"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return m_connection.errorOf(*query);
    return Progress{.lastMoment = fromStoredNumber(query->value(0)),
                    .thinnedUntil = query->value(1).toLongLong(),
                    .summedUntil = query->value(2).toLongLong()};
}

Status UsageSamples::set(const Progress &progress) const
{
    const auto set =
        m_connection.run(u"UPDATE usage_sampling SET last_moment = ?, thinned_until = ?, summed_until = ?"_s,
                         {toStoredNumber(progress.lastMoment), progress.thinnedUntil, progress.summedUntil});
    return set ? Status() : set.error();
}

/// The one that \a sql finds.
Result<std::optional<qint64>> UsageSamples::moment(const QString &sql, const QVariantList &values) const
{
    const Result<QVariant> found = m_connection.value(sql, values);
    if (!found)
        return found.error();
    return fromStoredNumber(*found);
}

Status UsageSamples::write(bool complete, const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    Result<Progress> progress = this->progress();
    if (!progress)
        return progress.error();
    qint64 now = m_clock.now().toMSecsSinceEpoch();
    const std::optional<qint64> last = progress->lastMoment;
    if (last && now < *last && *last - now < toleratedDifference)
        now = *last + 1;
    const Result<std::optional<qint64>> before = moment(u"SELECT max(at) FROM sync_moment WHERE at <= ?"_s, {now});
    if (!before)
        return before.error();
    // What the last sync has seen says nothing about what is known at a moment that does not follow it.
    const bool follows = last && *before == last;
    if (Status written = follows ? writeNews(now, complete, stop) : writeAll(now, stop); !written)
        return written;
    const Result<QDateTime> knownSince = journalKnownSince(m_connection);
    if (!knownSince)
        return knownSince.error();
    // Of two in one millisecond one that was complete is enough.
    const auto noted = m_connection.run(u"INSERT INTO sync_moment (at, complete) VALUES (?, ?) ON CONFLICT (at) DO "
                                        "UPDATE SET complete = excluded.complete WHERE sync_moment.complete = 0"_s,
                                        {now, int(complete)});
    if (!noted)
        return noted.error();
    if (complete) {
        Journal journal(m_connection, m_clock);
        Status found = Contradictions(m_connection).find(now, knownSince->isValid() ? &journal : nullptr, stop);
        if (!found)
            return found;
    }
    progress->lastMoment = now;
    // What comes into the past is looked at anew.
    progress->thinnedUntil = std::min(progress->thinnedUntil, beginningOfDay(now));
    progress->summedUntil = std::min(progress->summedUntil, beginningOfDay(now));
    return set(*progress);
}

// "WHERE true" keeps ON from being taken for that of a join.
Status UsageSamples::writeAll(qint64 now, const std::stop_token &stop) const
{
    if (Status filled = fillNext(now, stop); !filled)
        return filled;
    return put(u"SELECT CAST(? AS BIGINT), id, last_used, requests FROM api_user WHERE true ORDER BY id"_s, now, {},
               stop);
}

/// Gives the first moment after \a now, where there is one, a sample of every API user that had been there by then: its
/// use is not to become what is written before it.
Status UsageSamples::fillNext(qint64 now, const std::stop_token &stop) const
{
    const Result<std::optional<qint64>> next = moment(u"SELECT min(at) FROM sync_moment WHERE at > ?"_s, {now});
    if (!next)
        return next.error();
    if (!*next)
        return {};
    return m_connection.dialect().runUnlessStopped(
        m_connection,
        u"INSERT INTO usage_sample (at, api_user, last_used, requests) "
        "SELECT CAST(? AS BIGINT), s.api_user, s.last_used, s.requests FROM (SELECT api_user, last_used, requests, "
        "row_number() OVER (PARTITION BY api_user ORDER BY at DESC) AS place FROM usage_sample WHERE at <= ?) AS s "
        "WHERE s.place = 1 ORDER BY s.api_user ON CONFLICT (at, api_user) DO NOTHING"_s,
        {**next, **next}, stop);
}

Status UsageSamples::writeNews(qint64 now, bool complete, const std::stop_token &stop) const
{
    return put(u"SELECT CAST(? AS BIGINT), a.id, a.last_used, a.requests FROM api_user a WHERE NOT EXISTS "
               "(SELECT 1 FROM usage_latest l WHERE l.api_user = a.id "
               "AND (l.last_used = a.last_used OR (l.last_used IS NULL AND a.last_used IS NULL)) "
               "AND (l.requests = a.requests OR (l.requests IS NULL AND a.requests IS NULL))) ORDER BY a.id"_s,
               now, complete ? std::optional(now) : std::nullopt, stop);
}

/// Makes what \a select finds, with the moment \a now for its only place, the samples of that moment and what the last
/// sync has seen; \a risen is the moment to note where a number has risen, if it is to be noted. The latter is read
/// from the samples, which lie side by side: API users take ten times as much room.
Status UsageSamples::put(const QString &select, qint64 now, const std::optional<qint64> &risen,
                         const std::stop_token &stop) const
{
    if (Status written = m_connection.dialect().runUnlessStopped(
            m_connection, replacing(u"usage_sample"_s, u"at, api_user"_s, select), {now}, stop);
        !written)
        return written;
    // Of one that was sampled at this very moment and is gone already a row stays over, by a key that is never used
    // again.
    return m_connection.dialect().runUnlessStopped(
        m_connection,
        replacing(u"usage_latest"_s, u"api_user"_s,
                  u"SELECT api_user, last_used, requests FROM usage_sample WHERE at = ? ORDER BY api_user"_s,
                  notingRise()),
        {now, now - Contradictions::msOfSlackForRise, toStoredNumber(risen)}, stop);
}

Status UsageSamples::thinOut(const std::stop_token &stop) const
{
    const Result<Progress> before = progress();
    if (!before)
        return before.error();
    if (!before->lastMoment)
        return {};
    const Result<qint64> present = countedFrom(*before->lastMoment);
    if (!present)
        return present.error();
    Progress after = *before;
    if (Status thinned = thinOutDays(after, *present, stop); !thinned)
        return thinned;
    if (Status summed = sumUpOldest(after, *present, stop); !summed)
        return summed;
    const bool moved = after.thinnedUntil != before->thinnedUntil || after.summedUntil != before->summedUntil;
    return moved ? set(after) : Status();
}

/// The moment from which days are counted back, after a sync at \a last: that, or the one before a gap that is longer
/// than the time that is kept whole and less than that time ago.
Result<qint64> UsageSamples::countedFrom(qint64 last) const
{
    const qint64 gap = daysKeptWhole * millisecondsPerDay;
    const Result<std::optional<qint64>> before =
        moment(u"SELECT max(at) FROM sync_moment WHERE at < ?"_s, {last - gap});
    if (!before)
        return before.error();
    const Result<std::optional<qint64>> after =
        moment(u"SELECT min(at) FROM sync_moment WHERE at >= ?"_s, {last - gap});
    if (!after)
        return after.error();
    const bool isLeap = *before && after->value_or(last) - **before > gap;
    return isLeap ? **before : last;
}

/// Leaves of each day that is not among the last 35 the last sample of each API user. Goes from one moment to the next,
/// from where it was the last time.
Status UsageSamples::thinOutDays(Progress &progress, qint64 present, const std::stop_token &stop) const
{
    const qint64 keptWhole = beginningOfDay(present - daysKeptWhole * millisecondsPerDay);
    // More moments than come with each sync, so that all of them go in time.
    constexpr int fewMoments = 2;
    constexpr int manyMoments = 2'000;
    constexpr qint64 enoughSamples = 100'000;
    qint64 looked = 0;
    for (int i = 0; i < fewMoments || (i < manyMoments && looked < enoughSamples); ++i) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        const Result<std::optional<qint64>> next =
            moment(u"SELECT min(at) FROM sync_moment WHERE at >= ? AND at < ?"_s, {progress.thinnedUntil, keptWhole});
        if (!next)
            return next.error();
        if (!*next) {
            progress.thinnedUntil = std::max(progress.thinnedUntil, keptWhole);
            return {};
        }
        const Result<qint64> count = thinOutMoment(**next, stop);
        if (!count)
            return count.error();
        looked += *count;
        progress.thinnedUntil = **next + 1;
    }
    return {};
}

/// Returns how many samples there were.
Result<qint64> UsageSamples::thinOutMoment(qint64 moment, const std::stop_token &stop) const
{
    const qint64 end = endOfDay(moment);
    const Result<QVariant> count = m_connection.value(u"SELECT count(*) FROM usage_sample WHERE at = ?"_s, {moment});
    if (!count)
        return count.error();
    if (count->toLongLong() > 0) {
        // By the later moments of the day, at each of which a sample is found by its key: a join might go over all the
        // samples of the day for each instead.
        if (const Status gone = m_connection.dialect().runUnlessStopped(
                m_connection,
                u"DELETE FROM usage_sample WHERE at = ? AND EXISTS "
                "(SELECT 1 FROM sync_moment m WHERE m.at > ? AND m.at < ? AND EXISTS "
                "(SELECT 1 FROM usage_sample l WHERE l.at = m.at AND l.api_user = usage_sample.api_user))"_s,
                {moment, moment, end}, stop);
            !gone)
            return gone.error();
    }
    const auto gone = m_connection.run(
        u"DELETE FROM sync_moment WHERE at = ? AND NOT EXISTS (SELECT 1 FROM usage_sample s WHERE s.at = "
        "sync_moment.at) AND EXISTS (SELECT 1 FROM sync_moment l WHERE l.at > ? AND l.at < ? AND l.complete >= "
        "sync_moment.complete)"_s,
        {moment, moment, end});
    if (!gone)
        return gone.error();
    return count->toLongLong();
}

/// Leaves of all that is older than 400 days the newest sample of each API user. As this has to go over all of what is
/// left from before, it does so once a day only.
Status UsageSamples::sumUpOldest(Progress &progress, qint64 present, const std::stop_token &stop) const
{
    const qint64 oldest = beginningOfDay(present - daysKept * millisecondsPerDay);
    qint64 until = progress.summedUntil;
    constexpr int daysAtOnce = 7;
    int days = 0;
    for (; days < daysAtOnce && until < oldest; ++days) {
        const Result<std::optional<qint64>> next =
            moment(u"SELECT min(at) FROM sync_moment WHERE at >= ? AND at < ?"_s, {until, oldest});
        if (!next)
            return next.error();
        if (!*next) {
            until = oldest;
            break;
        }
        until = endOfDay(**next);
    }
    progress.summedUntil = until;
    if (days == 0)
        return {};
    if (Status gone = m_connection.dialect().runUnlessStopped(
            m_connection,
            u"DELETE FROM usage_sample WHERE (at, api_user) IN (SELECT s.at, s.api_user FROM "
            "(SELECT at, api_user, lead(at) OVER (PARTITION BY api_user ORDER BY at) AS later FROM usage_sample "
            "WHERE at < ?) AS s WHERE s.later IS NOT NULL) AND at < ?"_s,
            {until, until}, stop);
        !gone)
        return gone;
    const auto gone = m_connection.run(
        u"DELETE FROM sync_moment WHERE at < ? AND NOT EXISTS (SELECT 1 FROM usage_sample s WHERE s.at = "
        "sync_moment.at) AND EXISTS (SELECT 1 FROM sync_moment l WHERE l.at > sync_moment.at AND l.at < ? AND "
        "l.complete >= sync_moment.complete)"_s,
        {until, until});
    return gone ? Status() : gone.error();
}

} // namespace umh
