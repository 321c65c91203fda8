#include "sync/jobtiming.h"

#include <algorithm>

namespace umh {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestPauseOfJobs = std::chrono::minutes(1);
/// However long an account wants us to stay away.
constexpr milliseconds longestWaitOfJobs = std::chrono::hours(1);

} // namespace

JobTiming::JobTiming(const JobTerms &terms)
    : m_terms(terms)
    , m_wanted(terms.distance)
    , m_distance(terms.distance)
{ }

void JobTiming::setDistance(milliseconds distance)
{
    const bool wasSlow = isSlow();
    m_wanted = distance;
    m_distance = wasSlow ? std::max(m_distance, distance) : distance;
}

void JobTiming::slowDown()
{
    m_distance = std::min(std::max<milliseconds>(m_distance * 2, std::chrono::seconds(1)),
                          std::max(m_terms.longestDistance, m_wanted));
}

void JobTiming::speedUp()
{
    m_distance = std::max(m_distance * 9 / 10, m_wanted);
}

milliseconds JobTiming::untilNext() const
{
    return m_sinceLast.isValid() ? m_distance - milliseconds(m_sinceLast.elapsed()) : milliseconds::zero();
}

QDateTime JobTiming::waitAfter(const Error &error, const QDateTime &now) const
{
    constexpr int mostDoublingsOfPauses = 10;
    const int doublings = std::clamp(m_inVain - 1, 0, mostDoublingsOfPauses);
    milliseconds pause = std::min(m_terms.firstPause * (1 << doublings), longestPauseOfJobs);
    if (error.until.isValid())
        pause = std::clamp(milliseconds(now.msecsTo(error.until)), pause, longestWaitOfJobs);
    return now.addMSecs(pause.count());
}

void JobTiming::beginAnew()
{
    m_tries.clear();
    m_inVain = 0;
}

} // namespace umh
