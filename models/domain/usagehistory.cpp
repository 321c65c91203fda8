#include "domain/usagehistory.h"

#include <algorithm>
#include <utility>

namespace umh {
namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr std::size_t fewestIntervals = 3;
/// A rhythm is judged by so many intervals at most: how it was years ago does not matter.
constexpr std::size_t mostIntervals = 12;

/// Of \a numbers, of which there is at least one.
qint64 median(std::vector<qint64> numbers)
{
    const auto middle = numbers.begin() + std::ssize(numbers) / 2;
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

/// From each of \a moments to the next.
std::vector<qint64> distances(const std::vector<qint64> &moments)
{
    std::vector<qint64> between;
    for (std::size_t i = 1; i < moments.size(); ++i)
        between.push_back(moments[i] - moments[i - 1]);
    return between;
}

} // namespace

UsageHistory::UsageHistory(std::vector<qint64> syncs, std::vector<UsageSample> samples)
    : m_syncs(std::move(syncs))
    , m_samples(std::move(samples))
    , m_hasSyncs(!m_syncs.empty())
{
    if (m_samples.empty()) {
        m_syncs.clear();
        return;
    }
    m_syncs.erase(m_syncs.begin(), std::ranges::lower_bound(m_syncs, knownSince()));
    m_knownUntil = m_syncs.empty() ? m_samples.back().at : std::max(m_syncs.back(), m_samples.back().at);
    findSteps();
}

void UsageHistory::findSteps()
{
    // Where one begins: at a sample, or at a sync around a gap.
    const auto begin = [this](qint64 from, const std::optional<qint64> &requests) {
        if (!m_steps.empty() && m_steps.back().requests == requests)
            return;
        if (!m_steps.empty() && m_steps.back().from == from)
            m_steps.pop_back(); // nothing is known of it but a moment
        if (m_steps.empty() || m_steps.back().requests != requests)
            m_steps.push_back({.from = from, .until = from, .requests = requests});
    };
    auto sample = m_samples.begin();
    std::optional<qint64> before;
    std::optional<qint64> requests;
    for (const qint64 sync : m_syncs) {
        if (before && sync - *before > longestGap)
            begin(*before, std::nullopt);
        for (; sample != m_samples.end() && sample->at <= sync; ++sample)
            requests = sample->requests;
        begin(sync, requests);
        before = sync;
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i].until = i + 1 < m_steps.size() ? m_steps[i + 1].from : m_knownUntil;
}

std::optional<UsageSample> UsageHistory::at(qint64 moment) const
{
    if (isEmpty() || moment < knownSince() || moment > m_knownUntil)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(m_samples, moment, {}, &UsageSample::at);
    const auto nextSync = std::ranges::upper_bound(m_syncs, moment);
    if (nextSync != m_syncs.end() && nextSync != m_syncs.begin() && *nextSync - *(nextSync - 1) > longestGap
        && moment != *(nextSync - 1))
        return std::nullopt;
    return *(after - 1);
}

std::vector<qint64> UsageHistory::uses() const
{
    std::vector<qint64> uses;
    for (const UsageSample &sample : m_samples) {
        if (sample.lastUsed)
            uses.push_back(*sample.lastUsed);
    }
    // An account that forgets, or whose time zone was read anew, tells of an earlier one.
    std::ranges::sort(uses);
    const auto [first, last] = std::ranges::unique(uses);
    uses.erase(first, last);
    return uses;
}

auto UsageHistory::rhythm() const -> std::optional<Rhythm>
{
    std::vector<qint64> uses = this->uses();
    if (uses.size() > mostIntervals + 1)
        uses.erase(uses.begin(), uses.end() - std::ptrdiff_t(mostIntervals + 1));
    const std::vector<qint64> intervals = distances(uses);
    if (intervals.size() < fewestIntervals)
        return std::nullopt;
    const qint64 interval = median(intervals);
    const auto alike = std::ranges::count_if(
        intervals, [&](qint64 other) { return other >= interval / 2 && other <= interval + interval / 2; });
    if (alike * 4 < std::ssize(intervals) * 3)
        return std::nullopt;
    const auto firstSync = std::ranges::lower_bound(m_syncs, uses.front());
    const std::vector<qint64> looked = distances(std::vector<qint64>(firstSync, m_syncs.end()));
    const bool isDaily = interval <= msPerDay + msPerDay / 2;
    if (!isDaily && (looked.empty() || 2 * interval < 3 * median(looked)))
        return std::nullopt;
    constexpr std::ptrdiff_t told = 4;
    return Rhythm{.interval = interval, .lastUses = std::vector<qint64>(uses.end() - told, uses.end())};
}

} // namespace umh
