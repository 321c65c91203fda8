#include "store/load/usagesamples.h"

#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 millisecondsPerDay = 86'400'000;

bool isTooOld(qint64 moment, qint64 now)
{
    return moment < now - UsageSamples::daysKept * millisecondsPerDay;
}

} // namespace

UsageSamples::UsageSamples(const Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{ }

Status UsageSamples::write(const std::stop_token &stop) const
{
    // Two syncs in one millisecond are one. "WHERE true" keeps ON from being taken for that of a join.
    return m_connection.dialect().runUnlessStopped(
        m_connection,
        u"INSERT INTO usage_sample (at, api_user, last_used, requests) "
        "SELECT ?, id, last_used, requests FROM api_user WHERE true ORDER BY id "
        "ON CONFLICT (at, api_user) DO UPDATE SET last_used = excluded.last_used, requests = excluded.requests"_s,
        {toStoredTime(m_clock.now())}, stop);
}

Status UsageSamples::thinOut(const std::stop_token &stop) const
{
    const Result<qint64> present = countedFrom();
    if (!present)
        return present.error();
    const Result<QList<qint64>> surplus = surplusMoments(*present);
    if (!surplus)
        return surplus.error();
    if (surplus->isEmpty())
        return {};
    const Result<qint64> written = countAt(m_clock.now().toMSecsSinceEpoch());
    if (!written)
        return written.error();
    // More than come with each sync, so that all of them go in time.
    const qint64 enough = 100'000 + 2 * *written;
    qint64 removed = 0;
    for (const qint64 moment : *surplus) {
        const Result<qint64> count = countAt(moment);
        if (!count)
            return count.error();
        if (removed > 0 && removed + *count > enough)
            break;
        removed += *count;
        if (Status gone = m_connection.dialect().runUnlessStopped(
                m_connection, u"DELETE FROM usage_sample WHERE at = ?"_s, {moment}, stop);
            !gone)
            return gone;
    }
    return {};
}

/// The moment from which days are counted back.
Result<qint64> UsageSamples::countedFrom() const
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const Result<QVariant> before = m_connection.value(u"SELECT max(at) FROM usage_sample WHERE at < ?"_s, {now});
    if (!before)
        return before.error();
    const bool isLeap = !before->isNull() && before->toLongLong() < now - daysKeptWhole * millisecondsPerDay;
    return isLeap ? before->toLongLong() : now;
}

/// The moments whose samples need not stay, the oldest first.
Result<QList<qint64>> UsageSamples::surplusMoments(qint64 now) const
{
    const qint64 keptWhole = now - daysKeptWhole * millisecondsPerDay;
    // From each moment to the next by a look into the primary key: those of a sync are as many as API users.
    auto query = m_connection.run(
        u"WITH RECURSIVE moment (at) AS (SELECT min(at) FROM usage_sample UNION ALL "
        "SELECT (SELECT min(at) FROM usage_sample WHERE at > moment.at) FROM moment WHERE moment.at < ?) "
        "SELECT at FROM moment WHERE at < ?"_s,
        {keptWhole, keptWhole});
    if (!query)
        return query.error();
    QList<qint64> surplus;
    std::optional<qint64> before;
    while (query->next()) {
        const qint64 moment = query->value(0).toLongLong();
        if (before && (isTooOld(*before, now) || *before / millisecondsPerDay == moment / millisecondsPerDay))
            surplus += *before;
        before = moment;
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    if (before && isTooOld(*before, now))
        surplus += *before;
    return surplus;
}

Result<qint64> UsageSamples::countAt(qint64 moment) const
{
    const Result<QVariant> count = m_connection.value(u"SELECT count(*) FROM usage_sample WHERE at = ?"_s, {moment});
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace umh
