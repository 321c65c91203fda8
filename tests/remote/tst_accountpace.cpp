#include "remote/accountpace.h"
#include "support/testprogram.h"

#include <QtCore/QQueue>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <random>

using namespace umh;
using namespace std::chrono_literals;
using Moment = AccountPace::Moment;

namespace {

/// How an account limits who asks it, as nginx does, and how long it takes.
struct Limiter
{
    double callsPerSecond = 0; ///< 0: as many as come; without a burst
    int callsAtOnce = 0; ///< 0: as many as come
    int callsInAMinute = 0; ///< 0: as many as come
    std::optional<std::chrono::milliseconds> retryAfter{};
    Moment way{10ms}; ///< there, and back
    Moment wayMore{0}; ///< by chance
    Moment work{2ms};
};

/// Calls to an account with a limiter, at a pace, in a time that passes at once.
class Simulation final
{
public:
    Simulation(const Limiter &limiter, unsigned seed)
        : m_limiter(limiter)
        , m_random(seed)
        , m_pace(m_limits, [this] { return chance(); })
    { }

    /// Asks for four lists, and once the third is there for \a groups more. Whether all got through.
    bool sync(int groups)
    {
        m_groups = groups;
        for (int call = 0; call < firstCalls; ++call)
            m_waiting.enqueue({call, m_pace.refusals()});
        startSome();
        while (!m_failed && !m_events.empty()) {
            const auto next = m_events.begin();
            m_now = next->first;
            const std::function<void()> happen = next->second;
            m_events.erase(next);
            happen();
        }
        return !m_failed && m_through == firstCalls + groups;
    }

    [[nodiscard]] Moment now() const { return m_now; }
    [[nodiscard]] int calls() const { return firstCalls + m_groups; }
    [[nodiscard]] int refusals() const { return m_refused; }
    [[nodiscard]] AccountPace &pace() { return m_pace; }

private:
    struct Call
    {
        int number = 0;
        int refusalsBefore = 0;
    };

    double chance() { return std::uniform_real_distribution<>(0, 1)(m_random); }
    void later(Moment span, const std::function<void()> &happen) { m_events.emplace(m_now + span, happen); }
    Moment way() { return m_limiter.way + Moment(qint64(double(m_limiter.wayMore.count()) * chance())); }

    void startSome()
    {
        while (!m_waiting.isEmpty()) {
            const std::optional<Moment> wait = m_pace.wait(m_now, m_running, false);
            if (!wait)
                return;
            if (*wait > 0us) {
                if (m_wakesAt <= m_now) {
                    m_wakesAt = m_now + *wait;
                    later(*wait, [this] { startSome(); });
                }
                return;
            }
            ++m_running;
            m_pace.sent(m_now);
            later(way(), [this, call = m_waiting.dequeue(), sentAt = m_now] { arrive(call, sentAt); });
        }
    }

    void arrive(const Call &call, Moment sentAt)
    {
        bool refuses = m_limiter.callsAtOnce > 0 && m_busy >= m_limiter.callsAtOnce;
        if (m_limiter.callsPerSecond > 0)
            refuses |= m_lastTaken && double((m_now - *m_lastTaken).count()) * m_limiter.callsPerSecond < 1e6;
        if (m_now - m_minute >= 60s) {
            m_minute = m_now;
            m_inMinute = 0;
        }
        refuses |= m_limiter.callsInAMinute > 0 && m_inMinute >= m_limiter.callsInAMinute;
        if (refuses) {
            ++m_refused;
            later(way(), [this, call, sentAt] { refuse(call, sentAt); });
            return;
        }
        m_lastTaken = m_now;
        ++m_inMinute;
        ++m_busy;
        later(m_limiter.work, [this, call, sentAt] {
            --m_busy;
            later(way(), [this, call, sentAt] { answer(call, sentAt); });
        });
    }

    void answer(const Call &call, Moment sentAt)
    {
        --m_running;
        ++m_through;
        m_pace.gotThrough(sentAt, m_now, m_waiting.size());
        for (int group = 0; call.number == groupCall && group < m_groups; ++group)
            m_waiting.enqueue({firstCalls + group, m_pace.refusals()});
        startSome();
    }

    void refuse(const Call &call, Moment sentAt)
    {
        --m_running;
        m_pace.refused(sentAt, m_now, m_limiter.retryAfter);
        m_failed = m_failed || m_pace.refusalsInVain(call.refusalsBefore) >= m_limits.tries;
        m_waiting.enqueue(call);
        startSome();
    }

    static constexpr int firstCalls = 4;
    static constexpr int groupCall = 2;

    const Limiter m_limiter;
    const AccountLimits m_limits;
    std::mt19937 m_random;
    AccountPace m_pace;
    std::multimap<Moment, std::function<void()>> m_events;
    Moment m_now{};
    Moment m_wakesAt{-1};
    QQueue<Call> m_waiting;
    int m_groups = 0;
    int m_running = 0;
    int m_through = 0;
    int m_refused = 0;
    bool m_failed = false;
    // The account
    std::optional<Moment> m_lastTaken;
    Moment m_minute{};
    int m_inMinute = 0;
    int m_busy = 0;
};

/// What a sync may take with an account that takes so many calls a second.
Moment allowed(int calls, double callsPerSecond)
{
    return Moment(qint64(1.3e6 * calls / callsPerSecond)) + Moment(3s);
}

double inSeconds(Moment moment)
{
    return double(moment.count()) / 1e6;
}

constexpr unsigned chances = 20;

} // namespace

/// The pace of calls to an account that takes only so many, by a clock that runs as fast as it is read.
class TestAccountPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsThroughInLittleMoreThanTheAccountNeeds_data()
    {
        QTest::addColumn<double>("callsPerSecond");
        QTest::addColumn<int>("groups");
        QTest::addColumn<bool>("asks");
        for (const int rate : {20, 5, 2, 1}) {
            for (const int groups : {3, 100}) {
                QTest::addRow("%d a second, %d groups", rate, groups) << double(rate) << groups << false;
                QTest::addRow("%d a second, %d groups, Retry-After", rate, groups) << double(rate) << groups << true;
            }
        }
    }
    void getsThroughInLittleMoreThanTheAccountNeeds()
    {
        QFETCH(double, callsPerSecond);
        QFETCH(int, groups);
        QFETCH(bool, asks);
        for (unsigned seed = 1; seed <= chances; ++seed) {
            for (const Moment way : {1ms, 10ms, 20ms}) {
                Limiter limiter{.callsPerSecond = callsPerSecond, .way = way, .wayMore = way / 10};
                if (asks)
                    limiter.retryAfter = 1s;
                Simulation simulation(limiter, seed);
                QVERIFY2(simulation.sync(groups), qPrintable(QString::number(seed)));
                const Moment most = allowed(simulation.calls(), callsPerSecond);
                QVERIFY2(simulation.now() <= most,
                         qPrintable(QStringLiteral("%1 s instead of %2, %3 refusals, chance %4")
                                        .arg(inSeconds(simulation.now()))
                                        .arg(inSeconds(most))
                                        .arg(simulation.refusals())
                                        .arg(seed)));
            }
        }
    }

    void doesOneAtATimeWhereTheAccountTakesFewAtOnce_data()
    {
        QTest::addColumn<int>("groups");
        QTest::addColumn<bool>("asks");
        for (const int groups : {3, 100}) {
            QTest::addRow("%d groups", groups) << groups << false;
            QTest::addRow("%d groups, Retry-After", groups) << groups << true;
        }
    }
    void doesOneAtATimeWhereTheAccountTakesFewAtOnce()
    {
        QFETCH(int, groups);
        QFETCH(bool, asks);
        for (unsigned seed = 1; seed <= chances; ++seed) {
            Limiter limiter{.callsAtOnce = 2, .work = 20ms};
            if (asks)
                limiter.retryAfter = 1s;
            Simulation simulation(limiter, seed);
            QVERIFY(simulation.sync(groups));
            QCOMPARE_LE(simulation.now(), allowed(simulation.calls(), 1e6 / double(Moment(40ms).count())));
            QCOMPARE_LE(simulation.refusals(), 2); // of the first four
        }
    }

    void sitsOutAMinuteThatIsUsedUp()
    {
        for (unsigned seed = 1; seed <= chances; ++seed) {
            Simulation simulation({.callsInAMinute = 60, .retryAfter = 60s}, seed);
            QVERIFY(simulation.sync(100));
            QCOMPARE_LE(simulation.now(), Moment(80s));
            QCOMPARE_LE(simulation.refusals(), 4);
        }
    }

    void isRefusedSeldom()
    {
        for (unsigned seed = 1; seed <= chances; ++seed) {
            Simulation simulation({.callsPerSecond = 5, .retryAfter = 1s}, seed);
            QVERIFY(simulation.sync(1000));
            QCOMPARE_LE(simulation.refusals(), 60);
        }
    }

    void waitsALittleLongerThanItIsAsked()
    {
        for (const double chance : {0.0, 0.5, 1.0}) {
            AccountPace pace(AccountLimits(), [chance] { return chance; });
            pace.sent(0s);
            pace.refused(0s, 1s, 10s);
            QCOMPARE(pace.wait(1s, 0, false), Moment(10s) + Moment(qint64(1e6 * chance)));
            QCOMPARE(pace.wait(5s, 0, false), Moment(6s) + Moment(qint64(1e6 * chance)));
            QCOMPARE(pace.wait(12s, 0, false), Moment(0));
            QVERIFY(!pace.wait(12s, 1, false)); // one at a time
        }
    }

    void waitsByItselfWhereItIsNotAskedOrForNothing()
    {
        for (const std::optional<std::chrono::milliseconds> asked :
             {std::optional<std::chrono::milliseconds>(), {0ms}}) {
            AccountPace pace(AccountLimits(), [] { return 1.0; });
            for (const Moment longer : {1s, 2s, 4s, 8s}) {
                pace.sent(100s);
                pace.refused(100s, 100s, asked);
                QCOMPARE_GE(pace.wait(100s, 0, false).value(), longer);
            }
            QCOMPARE(pace.refusalsInVain(0), 4);
        }
    }

    void doesNotWaitForWhatNobodyWaitsFor()
    {
        AccountPace pace(AccountLimits(), [] { return 1.0; });
        pace.sent(0s);
        pace.refused(0s, 0s, 3600s);
        QCOMPARE(pace.wait(0s, 0, false), Moment(1s));
    }

    void countsWhatWasUnderWayAtOnceAsOne()
    {
        AccountPace pace(AccountLimits(), [] { return 1.0; });
        for (const Moment moment : {0ms, 1ms, 2ms, 3ms})
            pace.sent(moment);
        for (const Moment moment : {0ms, 1ms, 2ms})
            pace.refused(moment, 10ms, 1s);
        QCOMPARE(pace.refusals(), 1);
        QCOMPARE(pace.refusalsInVain(0), 1);
        pace.gotThrough(3ms, 11ms, 9);
        QCOMPARE(pace.refusalsInVain(0), 0);
        pace.sent(2s);
        pace.refused(2s, 2s, 1s);
        QCOMPARE(pace.refusalsInVain(0), 1);
        QCOMPARE(pace.refusalsInVain(2), 0);
    }

    void triesNothingWithAChange()
    {
        AccountPace pace(AccountLimits(), [] { return 0.0; });
        pace.sent(0s);
        pace.refused(0s, 0s, 1s);
        pace.sent(1s);
        pace.gotThrough(1s, 1s, 9);
        const Moment tried = pace.wait(1s, 0, false).value();
        const Moment proven = pace.wait(1s, 0, true).value();
        QVERIFY(tried < proven);
        QCOMPARE(proven, Moment(1s)); // so far, one second after another
        pace.sent(1s + tried);
        pace.gotThrough(1s + tried, 1s + tried, 9);
        QCOMPARE(pace.wait(1s + tried, 0, true), tried);
    }

    void goesBackToSeveralAtOnceWhenItWasNothing()
    {
        AccountPace pace(AccountLimits(), [] { return 0.5; });
        pace.sent(0s);
        pace.refused(0s, 0s, {});
        Moment now = 0s;
        for (int calls = 0; calls < 10'000 && pace.isSlow(); ++calls) {
            now += pace.wait(now, 0, false).value();
            pace.sent(now);
            pace.gotThrough(now, now + 10ms, 10'000 - calls);
            now += 10ms;
        }
        QVERIFY(!pace.isSlow());
        QVERIFY(now > Moment(5s)); // not at the first opportunity
        QCOMPARE(pace.wait(now, AccountLimits().callsAtOnce - 1, false), Moment(0));
    }

    void doesNotSlowDownWithoutARefusal()
    {
        Simulation simulation({}, 1);
        QVERIFY(simulation.sync(100));
        QCOMPARE(simulation.pace().isSlow(), false);
        QCOMPARE_LE(simulation.now(), Moment(100 / 4 * 25ms) + Moment(50ms));
    }
};

UMH_TEST(TestAccountPace)
#include "tst_accountpace.moc"
