#pragma once

#include <QtCore/QMetaType>

#include <optional>
#include <vector>

namespace umh {

/// How much one API user had been used when a sync looked. Moments are milliseconds since 1970-01-01T00:00 UTC.
struct UsageSample
{
    qint64 at = 0; ///< the moment of the sync
    std::optional<qint64> lastUsed{}; ///< absent where it was not yet used, or that was unknown
    std::optional<qint64> requests{}; ///< in the 30 days before; absent where that was unknown

    friend bool operator==(const UsageSample &, const UsageSample &) = default;
};

/// How much one API user was used, as far as the syncs of the directory have seen it. A value; moments as in
/// UsageSample.
///
/// The number of requests is a sum over 30 days, so it is what it was at a sync, and says nothing of single days. It is
/// taken to hold until the next sync, unless that came more than 30 days later: then there are days in between that no
/// sum has counted, and nothing is known from the one sync to the other.
class UsageHistory final
{
public:
    static constexpr qint64 longestGap = 30 * Q_INT64_C(86'400'000);

    UsageHistory() = default;
    /// \a syncs are the moments of all syncs of the directory, and \a samples those of the API user at some of them,
    /// where its use had become another one; both in order, each moment once.
    UsageHistory(std::vector<qint64> syncs, std::vector<UsageSample> samples);

    /// Whether there was a sync that could have seen anything.
    [[nodiscard]] bool hasSyncs() const { return m_hasSyncs; }
    /// Nothing is known at all.
    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }
    [[nodiscard]] const std::vector<UsageSample> &samples() const { return m_samples; }
    /// The first and the last moment of which something is known; only where it is not empty.
    [[nodiscard]] qint64 knownSince() const { return m_samples.front().at; }
    [[nodiscard]] qint64 knownUntil() const { return m_knownUntil; }
    /// What was known at \a moment: the newest sample at it or before it, unless that was before a gap; nothing before
    /// the first and after the last sync.
    [[nodiscard]] std::optional<UsageSample> at(qint64 moment) const;

    /// A stretch of time over which the number of requests was the same.
    struct Step
    {
        qint64 from = 0;
        qint64 until = 0; ///< where the next one begins, or knownUntil()
        std::optional<qint64> requests{}; ///< absent where nothing is known

        friend bool operator==(const Step &, const Step &) = default;
    };
    /// From knownSince() to knownUntil(), without a hole; the last may be a moment only.
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// The different last uses that the syncs have seen, in order. All but the first have moved the last use.
    [[nodiscard]] std::vector<qint64> uses() const;

    /// How regularly it is used.
    struct Rhythm
    {
        qint64 interval = 0; ///< ms between two uses, in the middle of all
        std::vector<qint64> lastUses{}; ///< the last four times, in order

        friend bool operator==(const Rhythm &, const Rhythm &) = default;
    };
    /// Only where at least three intervals between uses are known, they are about as long, and longer than those from
    /// one sync to the next: whoever looks once a week does not see what happens each day. What is used about daily is,
    /// however often anybody looks.
    [[nodiscard]] std::optional<Rhythm> rhythm() const;

private:
    void findSteps();

    std::vector<qint64> m_syncs; ///< from the first sample on
    std::vector<UsageSample> m_samples;
    std::vector<Step> m_steps;
    qint64 m_knownUntil = 0;
    bool m_hasSyncs = false;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::UsageHistory)
