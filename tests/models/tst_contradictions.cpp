#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/load/usagesamples.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contradictionHour = 3'600'000; // ms
constexpr qint64 contradictionDay = 24 * contradictionHour;

struct SaidUse
{
    std::optional<qint64> lastUsed{};
    std::optional<qint64> requests{};
};

/// A directory whose syncs are played, and all that they have seen.
class PlayedSyncs final
{
public:
    explicit PlayedSyncs(int apiUsers)
    {
        enginesql::beFast(m_connection);
        const QList<Operator> operators = awkwardOperators();
        QList<ApiUser> all;
        for (int i = 0; i < apiUsers; ++i)
            all += plainApiUser(operators.constFirst(), u"user%1"_s.arg(i));
        for (const ApiUser &apiUser : m_store.load(operators, all)) {
            m_keys.push_back(apiUser.key);
            say(int(m_keys.size()) - 1, {});
        }
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }
    [[nodiscard]] const SaidUse &use(int which) const { return m_uses.at(which); }
    void pass(qint64 ms) { m_clock.advance(ms); }

    /// From now on the account says \a use of one.
    void say(int which, const SaidUse &use)
    {
        m_uses[which] = use;
        (void)must(m_connection.write(
            u"UPDATE api_user SET last_used = ?, last_used_state = ?, requests = ? WHERE id = ?"_s,
            {toStored(use.lastUsed), use.lastUsed ? 0 : 2, toStored(use.requests), m_keys.at(size_t(which))}));
    }
    void sync(bool complete = true)
    {
        Transaction transaction = must(Transaction::begin(m_connection, Transaction::Kind::Write));
        must(UsageSamples(m_connection, m_clock).write(complete, {}));
        must(transaction.commit());
        if (complete)
            m_seen.emplace_back(now(), m_uses);
    }
    [[nodiscard]] std::set<int> found() const
    {
        std::set<int> found;
        for (const QString &key : textsOf(m_connection, u"SELECT id FROM api_user WHERE contradictory = 1"_s))
            found.insert(int(std::ranges::find(m_keys, key.toLongLong()) - m_keys.begin()));
        return found;
    }
    /// From all that was seen, by the words of the rule.
    [[nodiscard]] std::set<int> expected() const
    {
        const qint64 at = m_seen.back().first;
        const auto &present = m_seen.back().second;
        const bool dated =
            std::ranges::any_of(present, [](const auto &use) { return use.second.lastUsed.has_value(); });
        std::set<int> expected;
        for (const auto &[which, use] : present) {
            const bool requested = use.requests.value_or(0) > 0;
            if (requested && (use.lastUsed ? at - *use.lastUsed > 32 * contradictionDay : dated))
                expected.insert(which);
            for (size_t i = 1; i < m_seen.size(); ++i) {
                const auto &[moment, uses] = m_seen.at(i);
                const SaidUse &before = m_seen.at(i - 1).second.at(which);
                const SaidUse &after = uses.at(which);
                const bool rises = before.requests && after.requests && *after.requests > *before.requests;
                const bool mayBeThatUse = after.lastUsed && moment - *after.lastUsed <= 48 * contradictionHour;
                bool stands = before.lastUsed == after.lastUsed;
                for (size_t j = i; j < m_seen.size(); ++j)
                    stands = stands && m_seen.at(j).second.at(which).lastUsed == after.lastUsed;
                if (rises && stands && !mayBeThatUse && m_seen.size() - 1 - i >= 2
                    && at - moment >= 48 * contradictionHour)
                    expected.insert(which);
            }
        }
        return expected;
    }

private:
    [[nodiscard]] static QVariant toStored(const std::optional<qint64> &number)
    {
        return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
    }

    StoreFixture m_store;
    Connection m_connection = m_store.connect();
    FixedClock m_clock{tableTime};
    std::vector<ApiUserKey> m_keys;
    std::map<int, SaidUse> m_uses;
    std::vector<std::pair<qint64, std::map<int, SaidUse>>> m_seen;
};

} // namespace

/// Which API users are contradictory, as their syncs find.
class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void requestsWithoutAUseInTheirTime()
    {
        PlayedSyncs syncs(6);
        const qint64 limit = syncs.now() - 32 * contradictionDay;
        syncs.say(0, {limit, 1});
        syncs.say(1, {limit - 1, 1});
        syncs.say(2, {limit - 1, 0});
        syncs.say(3, {limit - 1, {}});
        syncs.say(4, {{}, 1});
        syncs.say(5, {{}, 0});
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{1, 4}));
        QCOMPARE(syncs.found(), syncs.expected());
        // A millisecond later another one is, and what has become right is not.
        syncs.pass(1);
        syncs.say(1, {syncs.now(), 1});
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0, 4}));
        syncs.say(4, {{}, 0});
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0}));
        QCOMPARE(damageOf(syncs.connection()), QStringList());
    }

    void anAccountWithoutLastUsesContradictsNothing()
    {
        PlayedSyncs syncs(2);
        syncs.say(0, {{}, 5});
        syncs.sync();
        QCOMPARE(syncs.found(), std::set<int>());
        syncs.say(1, {syncs.now(), 1});
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0}));
    }

    void aNumberThatRisesWhileTheLastUseStandsStill()
    {
        PlayedSyncs syncs(4);
        const qint64 longAgo = syncs.now() - 10 * contradictionDay;
        syncs.say(0, {longAgo, 3});
        syncs.say(1, {longAgo, 3});
        syncs.say(2, {syncs.now() - contradictionHour, 3});
        syncs.say(3, {longAgo, {}});
        syncs.sync();
        syncs.pass(contradictionHour);
        for (const int which : {0, 1, 2, 3})
            syncs.say(which, {syncs.use(which).lastUsed, 4});
        syncs.sync(); // the rise
        QCOMPARE(syncs.found(), std::set<int>());
        syncs.pass(48 * contradictionHour);
        syncs.sync(); // long enough, but the first since
        QCOMPARE(syncs.found(), std::set<int>());
        syncs.sync(false); // which has not read all
        QCOMPARE(syncs.found(), std::set<int>());
        syncs.pass(1);
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0, 1}));
        QCOMPARE(syncs.found(), syncs.expected());
        // Fewer requests change nothing; another last use does, and so for good.
        syncs.say(0, {longAgo, 1});
        syncs.say(1, {longAgo + 1, 4});
        syncs.pass(contradictionHour);
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0}));
        syncs.pass(100 * contradictionHour);
        syncs.sync();
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0}));
    }

    void itTakesFortyEightHours()
    {
        PlayedSyncs syncs(1);
        const qint64 longAgo = syncs.now() - 10 * contradictionDay;
        syncs.say(0, {longAgo, 3});
        syncs.sync();
        syncs.pass(1);
        syncs.say(0, {longAgo, 4});
        syncs.sync();
        syncs.pass(contradictionHour);
        syncs.sync();
        syncs.pass(47 * contradictionHour - 1);
        syncs.sync();
        QCOMPARE(syncs.found(), std::set<int>());
        syncs.pass(1);
        syncs.sync();
        QCOMPARE(syncs.found(), (std::set{0}));
    }

    void theRuleHoldsOverAnyHistory()
    {
        QRandomGenerator random(17);
        const int rounds = qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? 40 : 3;
        for (int round = 0; round < rounds; ++round) {
            constexpr int count = 30;
            PlayedSyncs syncs(count);
            for (int i = 0; i < 40; ++i) {
                for (int which = 0; which < count; ++which) {
                    SaidUse use = syncs.use(which);
                    const int what = random.bounded(20);
                    if (what == 0)
                        use = {syncs.now() - random.bounded(50) * contradictionDay, random.bounded(5)};
                    else if (what == 1)
                        use.requests = random.bounded(6);
                    else if (what == 2 && use.requests)
                        use.requests = *use.requests + 1;
                    else if (what == 3)
                        use = {};
                    else
                        continue;
                    syncs.say(which, use);
                }
                syncs.sync();
                const std::set<int> found = syncs.found();
                const std::set<int> expected = syncs.expected();
                QVERIFY2(found == expected, qPrintable(u"round %1, sync %2"_s.arg(round).arg(i)));
                syncs.pass(1 + random.bounded(60) * contradictionHour);
            }
        }
    }

    void whatASyncLeavesAloneStaysAsItWasFound()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        AccountState account = AccountState::awkward(50);
        FixedClock clock(tableTime);
        for (ApiUser &apiUser : account.apiUsers) {
            apiUser.lastUsedState = LastUsedState::Used;
            apiUser.lastUsed = tableTime.addDays(-60);
            apiUser.requestsLast30Days = 0;
        }
        account.apiUsers[3].requestsLast30Days = 2;
        (void)must(mirror(connection, account, clock));
        QStringList guids = textsOf(connection, u"SELECT guid FROM api_user WHERE contradictory = 1"_s);
        QCOMPARE(guids, QStringList{account.apiUsers.at(3).guid});
        QVERIFY(must(ApiUserStore(connection).byGuid(account.apiUsers.at(3).guid)).contradictory);
        // Nothing is new, and so nothing is changed.
        clock.advance(contradictionHour);
        const LoadSummary summary = must(mirror(connection, account, clock));
        QVERIFY(!summary.changedAnything());
        guids = textsOf(connection, u"SELECT guid FROM api_user WHERE contradictory = 1"_s);
        QCOMPARE(guids, QStringList{account.apiUsers.at(3).guid});
        QCOMPARE(damageOf(connection), QStringList());
    }
};

UMH_TEST(TestContradictions)
#include "tst_contradictions.moc"
