#include "store/sample/samplehistory.h"

#include "domain/usagehistory.h"
#include "store/connection.h"
#include "store/sample/sampletexts.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 dayOfSample = 86'400'000; // ms
constexpr qint64 daysOfCounting = 30; ///< over which an account counts requests

/// When there was a sync, in order; the last is \a now.
std::vector<qint64> syncsBefore(qint64 now)
{
    constexpr int oldest = 400; // days, also below
    constexpr int daily = 35;
    constexpr int gapFrom = 190;
    constexpr int gapUntil = 240; // longer than a plot takes for known
    std::vector<qint64> syncs;
    for (int ago = oldest; ago >= 0; ago -= ago > daily ? 7 : 1) {
        if (ago < gapFrom || ago > gapUntil)
            syncs.push_back(now - ago * dayOfSample);
    }
    return syncs;
}

/// What is known of an API user of the sample.
struct SampledApiUser
{
    qint64 key = 0;
    qint64 created = 0; ///< ms since 1970-01-01 UTC
    UsageSample present{};
};

Result<std::vector<SampledApiUser>> firstApiUsers(const Connection &connection)
{
    auto query = connection.run(u"SELECT id, created, last_used, requests FROM api_user ORDER BY id LIMIT %1"_s.arg(
        QString::number(sampledPasts)));
    if (!query)
        return query.error();
    std::vector<SampledApiUser> apiUsers;
    while (query->next()) {
        apiUsers.push_back({.key = query->value(0).toLongLong(),
                            .created = query->value(1).toLongLong(),
                            .present = {.lastUsed = fromStoredNumber(query->value(2)),
                                        .requests = fromStoredNumber(query->value(3))}});
    }
    if (query->lastError().isValid())
        return connection.errorOf(*query);
    return apiUsers;
}

/// When \a apiUser was used, as far as syncs have seen it, newest first: about as often as its number of requests makes
/// believe, up to before the first sync of all.
std::vector<qint64> usesOf(const SampledApiUser &apiUser, qint64 firstSync, SampleRandom &random)
{
    const qint64 requests = apiUser.present.requests.value_or(0);
    const quint32 longer = random.below(3);
    const qint64 often = requests > 100 ? 1 : requests > 0 ? 7 : longer == 0 ? 30 : longer == 1 ? 91 : 400; // days
    std::vector<qint64> uses;
    for (qint64 use = *apiUser.present.lastUsed; use >= apiUser.created;) {
        uses.push_back(use);
        if (use < firstSync)
            break;
        use -= often * dayOfSample - random.below(quint32(often * dayOfSample / 20'000)) * qint64(1'000);
    }
    return uses;
}

/// The use of \a apiUser at each of \a syncs that has seen another than the one before.
std::vector<UsageSample> samplesOf(const SampledApiUser &apiUser, const std::vector<qint64> &syncs,
                                   SampleRandom &random)
{
    std::vector<UsageSample> samples;
    std::vector<qint64> uses;
    if (apiUser.present.lastUsed)
        uses = usesOf(apiUser, syncs.front(), random);
    const qint64 usual = apiUser.present.requests.value_or(0) > 0 ? *apiUser.present.requests : random.between(3, 400);
    qint64 counted = 0;
    std::optional<qint64> last;
    for (const qint64 sync : syncs) {
        if (sync < apiUser.created)
            continue; // it was not there yet
        const bool isPresent = sync == syncs.back();
        UsageSample sample = apiUser.present;
        const auto use = std::ranges::find_if(uses, [&](qint64 moment) { return moment <= sync; });
        if (!isPresent) {
            sample.lastUsed = use == uses.end() ? std::nullopt : std::optional(*use);
            // A number that rises without a use would be contradictory.
            if (sample.lastUsed != last)
                counted = std::max<qint64>(1, usual * random.between(60, 130) / 100);
            if (sample.lastUsed == apiUser.present.lastUsed && apiUser.present.requests.value_or(0) > 0)
                counted = usual;
            const bool isRecent = sample.lastUsed && sync - *sample.lastUsed < daysOfCounting * dayOfSample;
            if (sample.requests && apiUser.present.lastUsed)
                sample.requests = isRecent ? counted : 0;
        }
        last = sample.lastUsed;
        sample.at = sync;
        const bool isNews =
            samples.empty() || samples.back().lastUsed != sample.lastUsed || samples.back().requests != sample.requests;
        if (isNews)
            samples.push_back(sample);
    }
    return samples;
}

/// Rows that come into one table, many with one statement.
class RowsOfNumbers final
{
public:
    /// \a into names the table and its columns, of which there are \a columns.
    RowsOfNumbers(const Connection &connection, const QString &into, int columns)
        : m_connection(connection)
        , m_into(into)
        , m_columns(columns)
    { }

    [[nodiscard]] Status add(const QVariantList &row)
    {
        Q_ASSERT(row.size() == m_columns);
        m_values += row;
        constexpr int atOnce = 100;
        return m_values.size() == qsizetype(atOnce) * m_columns ? finish() : Status();
    }

    [[nodiscard]] Status finish()
    {
        if (m_values.isEmpty())
            return {};
        const QString places = u'(' + QStringList(m_columns, u"?"_s).join(", "_L1) + u')';
        const QStringList rows(m_values.size() / m_columns, places);
        const auto written = m_connection.run(u"INSERT INTO %1 VALUES %2"_s.arg(m_into, rows.join(", "_L1)),
                                              std::exchange(m_values, {}));
        return written ? Status() : written.error();
    }

private:
    const Connection &m_connection;
    const QString m_into;
    const int m_columns;
    QVariantList m_values;
};

} // namespace

Status writeSampleHistory(const Connection &connection, const QDateTime &now, const std::stop_token &stop)
{
    const Result<std::vector<SampledApiUser>> apiUsers = firstApiUsers(connection);
    if (!apiUsers)
        return apiUsers.error();
    const std::vector<qint64> syncs = syncsBefore(now.toMSecsSinceEpoch());
    RowsOfNumbers moments(connection, u"sync_moment (at, complete)"_s, 2);
    RowsOfNumbers samples(connection, u"usage_sample (at, api_user, last_used, requests)"_s, 4);
    RowsOfNumbers latest(connection, u"usage_latest (api_user, last_used, requests)"_s, 3);
    // Not complete: nobody is to think that the journal tells of all that happened since the first of them.
    for (const qint64 sync : syncs) {
        if (Status written = moments.add({sync, 0}); !written)
            return written;
    }
    for (const SampledApiUser &apiUser : *apiUsers) {
        if (stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled};
        constexpr quint64 seedOfPasts = 19'000'000;
        SampleRandom random(seedOfPasts + quint64(apiUser.key));
        for (const UsageSample &sample : samplesOf(apiUser, syncs, random)) {
            if (Status written = samples.add(
                    {sample.at, apiUser.key, toStoredNumber(sample.lastUsed), toStoredNumber(sample.requests)});
                !written)
                return written;
        }
        const UsageSample &present = apiUser.present;
        if (Status written =
                latest.add({apiUser.key, toStoredNumber(present.lastUsed), toStoredNumber(present.requests)});
            !written)
            return written;
    }
    for (RowsOfNumbers *rows : {&moments, &samples, &latest}) {
        if (Status written = rows->finish(); !written)
            return written;
    }
    const auto noted = connection.run(u"UPDATE usage_sampling SET last_moment = ?"_s, {syncs.back()});
    return noted ? Status() : noted.error();
}

} // namespace umh
