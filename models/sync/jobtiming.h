#pragma once

#include "domain/error.h"
#include "store/leasestore.h"
#include "sync/accounteditor.h"

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>

#include <chrono>

namespace umh {

/// How fast a job goes, and how much it bears. The values are those of the program; tests have shorter ones.
struct JobTerms
{
    /// From the beginning of one deletion at the account to that of the next, at least; see setDistance().
    std::chrono::milliseconds distance{500};
    /// The same, at most, for an account that refuses (429, 503): the distance is doubled with each refusal, from a
    /// second on, and falls again slowly.
    std::chrono::milliseconds longestDistance{30'000};
    /// Before it is tried again when the account, or the directory, did not answer; doubled each time.
    std::chrono::milliseconds firstPause{2'000};
    int triesInVain = 6; ///< one after the other, before the job pauses by itself
    int triesOfOne =
        3; ///< of an API user of which the account did not say that it was deleted, and which is still there
    qsizetype batch = 100; ///< deletions in one transaction, where there is no account
    EditorPauses pauses{};
    LeaseTerms lease{};
};

/// When a job may ask for the next deletion, how long it waits after what went wrong, and when that was too often.
/// A plain value of the thread that carries out the job.
class JobTiming final
{
public:
    explicit JobTiming(const JobTerms &terms);

    /// From the beginning of one deletion to that of the next, at least, as a person wants it.
    void setDistance(std::chrono::milliseconds distance);
    /// Whether the account wants it slower than that.
    [[nodiscard]] bool isSlow() const { return m_distance > m_wanted; }
    /// The account has refused because of too many requests.
    void slowDown();

    /// Until the next deletion may begin; not more than zero where it may now.
    [[nodiscard]] std::chrono::milliseconds untilNext() const;
    void beginOne() { m_sinceLast.start(); }
    /// The account, or the directory, has done what it was asked for: what went wrong before does not count any more.
    void goWell() { m_inVain = 0; }
    /// A deletion at the account has been done: a slow job goes a little faster.
    void speedUp();
    /// Something went wrong. Whether it has too often, one after the other.
    [[nodiscard]] bool goWrong() { return ++m_inVain >= m_terms.triesInVain; }
    /// The account has not deleted the item at \a position. Whether it has refused that often enough.
    [[nodiscard]] bool countRefusal(qint64 position) { return ++m_tries[position] >= m_terms.triesOfOne; }
    /// Until when to wait after \a error; UTC.
    [[nodiscard]] QDateTime waitAfter(const Error &error, const QDateTime &now) const;
    /// Another job begins.
    void beginAnew();

private:
    const JobTerms m_terms;
    std::chrono::milliseconds m_wanted;
    std::chrono::milliseconds m_distance; ///< as the account wants it
    QElapsedTimer m_sinceLast; ///< since the last deletion began
    QHash<qint64, int> m_tries; ///< by position
    int m_inVain = 0; ///< how often in a row
};

} // namespace umh
