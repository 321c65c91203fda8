#include "remote/accountpace.h"

#include "remote/http/httptext.h"

#include <algorithm>
#include <cmath>
#include <utility>

using std::chrono::milliseconds;

namespace umh {
namespace {

using Moment = AccountPace::Moment;

// What these are matters less than that they work together; tst_accountpace has accounts of all speeds.
constexpr int firstGuess = 4; ///< calls for each firstPause
constexpr Moment shortestGuess{2'000};
constexpr double shorter = 0.9;
constexpr double longer = 1.15; ///< where what was proven is refused after all
constexpr double timid = 0.75; ///< how much of the way from what was refused to what was proven is kept
constexpr double forgetting = 0.7;
constexpr int pausesOfQuiet = 10;
constexpr double mostJitter = 0.1; ///< of what the account asks to wait

Moment times(Moment span, double factor)
{
    return Moment(qint64(double(span.count()) * factor));
}

/// Between what was refused and what was proven, nearer to the latter; by the factor between them.
Moment between(Moment tooShort, Moment proven)
{
    return times(tooShort, std::pow(double(proven.count()) / double(tooShort.count()), timid));
}

} // namespace

AccountPace::AccountPace(const AccountLimits &limits, std::function<double()> chance)
    : m_limits(limits)
    , m_chance(std::move(chance))
    , m_patience(pausesOfQuiet)
{ }

std::optional<Moment> AccountPace::wait(Moment now, int running, bool careful) const
{
    if (running >= (m_slow ? 1 : m_limits.callsAtOnce))
        return std::nullopt;
    if (!m_slow)
        return Moment(0);
    const Moment distance = careful ? std::max(m_distance, m_proven) : m_distance;
    const Moment due = std::max(m_pausedUntil, m_lastSent.value_or(now - distance) + distance);
    return std::max(due - now, Moment(0));
}

void AccountPace::sent(Moment now)
{
    m_lastSent = now;
}

void AccountPace::gotThrough(Moment sentAt, Moment now, qsizetype waiting)
{
    m_refusalsBefore = m_refusals;
    if (m_slow && sentAt >= m_slowSince) {
        learnFromSuccess(distanceOf(sentAt), now, waiting);
        m_throughBefore = true;
    }
    m_lastThrough = std::max(sentAt, m_lastThrough.value_or(sentAt));
}

void AccountPace::refused(Moment sentAt, Moment now, std::optional<milliseconds> asked)
{
    if (asked && *asked > m_limits.longestPause)
        asked.reset(); // whoever asks gives up instead
    const bool wasUnderWay = m_lastRefused && sentAt < *m_lastRefused;
    if (!wasUnderWay) {
        ++m_refusals;
        if (!m_slow)
            slowDown(now);
        else if (std::exchange(m_throughBefore, false)) // else it was the pause that was too short
            learnFromRefusal(distanceOf(sentAt));
        m_lastRefused = now;
        m_quietSince = now;
    }
    if (!wasUnderWay || asked)
        pause(now, asked);
}

int AccountPace::refusalsInVain(int before) const
{
    return m_refusals - std::max(before, m_refusalsBefore);
}

void AccountPace::slowDown(Moment now)
{
    m_slow = true;
    m_slowSince = now;
    m_proven = m_limits.firstPause;
    m_distance = m_proven / firstGuess;
    m_tooShort = Moment(0);
    m_throughBefore = false;
}

void AccountPace::learnFromSuccess(Moment distance, Moment now, qsizetype waiting)
{
    m_proven = std::min(m_proven, distance);
    if (!m_throughBefore)
        return; // it has waited for a pause to end
    if (waiting * m_distance <= m_lastPause)
        return; // a refusal would cost more than can be gained
    if (m_tooShort.count() == 0) {
        m_distance = std::max(m_distance / 2, shortestGuess);
        if (isQuiet(now)) {
            m_slow = false; // it may have been nothing
            m_patience *= 2;
        }
        return;
    }
    if (isQuiet(now)) {
        m_tooShort = times(m_tooShort, forgetting);
        m_quietSince = now;
        m_shortest = between(m_tooShort, m_proven);
    }
    if (const Moment next = times(m_distance, shorter); next >= m_shortest)
        m_distance = next;
}

void AccountPace::learnFromRefusal(Moment distance)
{
    m_tooShort = distance;
    if (m_proven <= distance)
        m_proven = times(distance, longer);
    m_distance = m_proven;
    m_shortest = between(m_tooShort, m_proven);
}

void AccountPace::pause(Moment now, std::optional<milliseconds> asked)
{
    Moment pause = backOff(refusalsInVain(0), m_limits, m_chance());
    if (asked)
        pause = std::max(pause, times(*asked, 1 + mostJitter * m_chance()));
    m_lastPause = pause;
    m_pausedUntil = std::max(m_pausedUntil, now + pause);
}

bool AccountPace::isQuiet(Moment now) const
{
    return now - m_quietSince > m_patience * m_lastPause;
}

/// How long after the one before that got through. A long time in which there was nothing to send says nothing.
Moment AccountPace::distanceOf(Moment sentAt) const
{
    const Moment longest = std::max<Moment>(m_distance, m_limits.firstPause);
    return m_lastThrough ? std::min(sentAt - *m_lastThrough, longest) : longest;
}

milliseconds backOff(int tried, const AccountLimits &limits, double chance)
{
    milliseconds pause = limits.firstPause;
    for (int i = 1; i < tried && pause < limits.longestPause; ++i)
        pause *= 2;
    pause = std::min(pause, limits.longestPause);
    return milliseconds(qint64(double(pause.count()) * (0.5 + 0.5 * std::clamp(chance, 0.0, 1.0))));
}

} // namespace umh
