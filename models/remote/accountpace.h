#pragma once

#include "remote/accountlimits.h"

#include <chrono>
#include <functional>
#include <optional>

namespace umh {

/// When the next call to an account may go out. As long as the account takes all, a few go at once. Once it has refused
/// one (429, 503) all of its calls slow down: they go one at a time, at a distance that is learned from what got
/// through and what did not.
///
/// After a refusal nothing goes out for as long as the account asks, and a little longer by chance, so that many
/// clients do not come back at once. Then the distance is halved with each call that gets through, until one is
/// refused. From there on it is shortened in small steps, not all the way to what was refused; and as a refusal costs a
/// pause, the next is risked only after ten times as long, and not at all for a few calls.
///
/// Pure: it knows neither clocks nor calls. Moments count from any start, the same for all.
class AccountPace final
{
public:
    using Moment = std::chrono::microseconds;

    /// \a chance gives numbers from 0 to 1.
    AccountPace(const AccountLimits &limits, std::function<double()> chance);

    /// How long to wait before a call goes out, while \a running others are under way; nothing where one of them has to
    /// end first. A call that is \a careful keeps the distance that has been proven: it is not what one tries with.
    [[nodiscard]] std::optional<Moment> wait(Moment now, int running, bool careful) const;

    // What becomes of a call.
    void sent(Moment now);
    /// \a waiting: how many have yet to go out.
    void gotThrough(Moment sentAt, Moment now, qsizetype waiting);
    /// \a asked: how long the account asked to wait, where it did. No longer than longestPause is waited.
    void refused(Moment sentAt, Moment now, std::optional<std::chrono::milliseconds> asked);

    /// Whether the account has asked to slow down.
    [[nodiscard]] bool isSlow() const { return m_slow; }
    /// How often it has refused, in all. What was under way at once counts as one.
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// How often it has refused since there were \a before refusals, without anything getting through in between.
    [[nodiscard]] int refusalsInVain(int before) const;

private:
    void slowDown(Moment now);
    void learnFromSuccess(Moment distance, Moment now, qsizetype waiting);
    void learnFromRefusal(Moment distance);
    void pause(Moment now, std::optional<std::chrono::milliseconds> asked);
    [[nodiscard]] bool isQuiet(Moment now) const;
    [[nodiscard]] Moment distanceOf(Moment sentAt) const;

    const AccountLimits m_limits;
    const std::function<double()> m_chance;
    bool m_slow = false;
    Moment m_slowSince{};
    std::optional<Moment> m_lastSent;
    std::optional<Moment> m_lastThrough; ///< when the last that got through was sent
    std::optional<Moment> m_lastRefused;
    Moment m_quietSince{}; ///< since then nothing was refused, or what was is being forgotten
    Moment m_pausedUntil{};
    Moment m_lastPause{};
    Moment m_distance{}; ///< between two calls, as it is tried now
    Moment m_proven{}; ///< the shortest that got through
    Moment m_tooShort{}; ///< one that was refused; 0: none yet
    Moment m_shortest{}; ///< to try, once one was refused
    bool m_throughBefore = false; ///< the last call got through, while slow
    int m_patience; ///< so many pauses without a refusal are quiet
    int m_refusals = 0;
    int m_refusalsBefore = 0; ///< when the last call got through
};

/// How long to wait after try number \a tried (from 1) failed: firstPause doubled with every try, up to longestPause,
/// and of that a part between half and all, by \a chance (0 to 1), so that many clients do not come back at once.
[[nodiscard]] std::chrono::milliseconds backOff(int tried, const AccountLimits &limits, double chance);

} // namespace umh
