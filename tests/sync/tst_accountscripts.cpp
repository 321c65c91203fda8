#include "domain/apiuserdifferences.h"
#include "editingfixture.h"
#include "support/testprogram.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// What people do on both sides of one account at random, with faults at random calls.
class Script final
{
public:
    explicit Script(unsigned seed)
        : m_seed(seed)
        , m_random(seed)
    { }

    /// Plays it to its end; what is wrong then, or null.
    [[nodiscard]] QString play()
    {
        for (int step = 0; step < 10; ++step) {
            doSomething(step);
            if (below(3) == 0)
                spoilACall();
            askAgain();
        }
        m_demo.clearFaults();
        m_demo.restartListening();
        QString problem = end();
        if (problem.isNull())
            problem = problemWithDeletions();
        if (problem.isNull())
            problem = problemWithJournal();
        return problem;
    }

private:
    [[nodiscard]] qsizetype below(qsizetype limit)
    {
        return qsizetype(std::uniform_int_distribution<int>(0, int(limit) - 1)(m_random));
    }

    void doSomething(int step)
    {
        switch (below(7)) {
        case 0: // somebody else adds
            m_demo.change([&](DemoState &state) {
                state.apiUsers += freshApiUser(state.operators.at(below(state.operators.size())).guid,
                                               u"script %1"_s.arg(m_seed), m_editing.fixture.clock.now());
            });
            break;
        case 1: // somebody else deletes
            m_demo.change([&](DemoState &state) {
                if (state.apiUsers.size() <= 5)
                    return;
                const QString guid = state.apiUsers.at(1 + below(state.apiUsers.size() - 1)).guid;
                state.removeApiUser(guid);
                m_deletedByOthers += guid;
            });
            break;
        case 2: // somebody else changes
            changeAtAccount(m_demo.state().apiUsers.at(below(m_demo.state().apiUsers.size())).guid);
            break;
        case 3:
        case 4: // we delete
            if (const std::optional<ApiUser> apiUser = anyToChange())
                askToDelete(*apiUser);
            break;
        case 5: // we describe
            if (const std::optional<ApiUser> apiUser = anyToChange()) {
                m_describing += apiUser->guid;
                if (below(3) == 0)
                    changeAtAccount(apiUser->guid);
                ++m_asked;
                m_editing.editor->setDescription(*apiUser, u"ours %1"_s.arg(step));
            }
            break;
        default: // a sync, which may fail
            (void)m_editing.fixture.sync(1000);
            break;
        }
    }

    /// One that nothing is under way for, and that the program does not sign in with.
    [[nodiscard]] std::optional<ApiUser> anyToChange()
    {
        std::optional<ApiUser> apiUser = m_editing.anyStored([this](qsizetype limit) { return below(limit); });
        if (!apiUser || apiUser->username == m_demo.username() || isUnderWay(apiUser->guid))
            return std::nullopt;
        return apiUser;
    }

    [[nodiscard]] bool isUnderWay(const QString &guid) const
    {
        return m_confirmed.contains(guid) || m_describing.contains(guid);
    }

    /// The person sees \a apiUser, and confirms; in between, somebody may have changed it.
    void askToDelete(const ApiUser &apiUser)
    {
        if (below(2) == 0)
            changeAtAccount(apiUser.guid);
        m_confirmed.insert(apiUser.guid, apiUser);
        m_asks.insert(apiUser.guid, apiUser);
        const DemoState state = m_demo.state();
        if (const ApiUser *present = state.apiUser(apiUser.guid)) {
            ApiUser complete = *present;
            complete.operatorName = state.operatorWith(complete.operatorGuid)->fullName;
            m_atAccount.insert(apiUser.guid, complete);
        }
        ++m_asked;
        m_editing.editor->remove(apiUser);
    }

    /// Renames, moves or describes it, makes it anew, uses it, or renames its operator. What is under way here is left
    /// as it is: nobody could say any more what it was when the call arrived.
    void changeAtAccount(const QString &guid)
    {
        m_demo.change([&](DemoState &state) {
            ApiUser *apiUser = state.apiUser(guid);
            if (!apiUser || apiUser->username == m_demo.username() || m_confirmed.contains(guid))
                return;
            const QString fresh = u"%1x%2"_s.arg(m_seed).arg(++m_changes);
            switch (below(7)) {
            case 0:
                apiUser->username = u"renamed"_s + fresh;
                break;
            case 1:
                apiUser->operatorGuid = state.operators.at(below(state.operators.size())).guid;
                break;
            case 2:
                apiUser->description = u"described "_s + fresh;
                break;
            case 3:
                apiUser->created = m_editing.fixture.clock.now();
                apiUser->username = u"anew"_s + fresh;
                break;
            case 4:
                apiUser->lastUsed = m_editing.fixture.clock.now().addSecs(m_changes);
                apiUser->lastUsedState = LastUsedState::Used;
                break;
            case 5: // to an operator that nobody here has heard of
                state.operators += state.operators.constFirst();
                state.operators.last().guid = u"operator-"_s + fresh;
                state.operators.last().fullName = u"Newly Come "_s + fresh;
                apiUser->operatorGuid = state.operators.constLast().guid;
                state.fillEveryone();
                break;
            default:
                renameOperator(state, apiUser->operatorGuid, u"Married "_s + fresh);
                break;
            }
        });
    }

    void renameOperator(DemoState &state, const QString &guid, const QString &name) const
    {
        for (const ApiUser &apiUser : state.apiUsers) {
            if (apiUser.operatorGuid == guid && m_confirmed.contains(apiUser.guid))
                return;
        }
        for (Operator &op : state.operators) {
            if (op.guid == guid)
                op.fullName = name;
        }
    }

    void spoilACall()
    {
        static const QList<Fault> faults{Fault::hanging(),
                                         Fault::hanging().afterwards(),
                                         Fault::reset(),
                                         Fault::reset().afterwards(),
                                         Fault::closed().afterwards(),
                                         Fault::status(500),
                                         Fault::status(500).afterwards(),
                                         Fault::status(403),
                                         Fault::closedInside(),
                                         Fault::truncatedJson(),
                                         Fault::html(),
                                         Fault::dying(),
                                         Fault::tryLater(429, {}),
                                         Fault::tryLater(429, "0"),
                                         Fault::tryLater(503, {})};
        const Fault fault = faults.at(below(faults.size()));
        // Too many requests are seldom too many just once.
        const bool isRate = fault.instead && (fault.instead->status == 429 || fault.instead->status == 503);
        m_demo.inject(
            {.request = u"*"_s, .fault = fault, .times = isRate ? 1 + int(below(8)) : 1, .after = int(below(6))});
    }

    /// What was not deleted because it has changed is asked about again, as it is now, most times.
    void askAgain()
    {
        for (; m_failuresSeen < m_editing.removalFailed->size(); ++m_failuresSeen) {
            const QList<QVariant> &failure = m_editing.removalFailed->at(m_failuresSeen);
            const auto seen = failure.at(0).value<ApiUser>();
            const ErrorKind kind = failure.at(1).value<Error>().kind;
            if (kind != ErrorKind::ChangedMeanwhile && kind != ErrorKind::UsedMeanwhile)
                continue;
            m_confirmed.remove(seen.guid);
            if (m_demo.count(u"DELETE /ApiUser/"_s + seen.guid) > 0)
                m_sentInSpite += seen.guid;
            const Connection connection = m_editing.fixture.store.connect();
            const Result<ApiUser> present = ApiUserStore(connection).byGuid(seen.guid);
            if (present && !differencesOf(seen, *present).isEmpty() && below(4) > 0)
                askToDelete(*present);
        }
        for (const auto *ends : {m_editing.described.get(), m_editing.descriptionFailed.get()}) {
            for (const QList<QVariant> &described : *ends)
                m_describing -= described.at(0).value<ApiUser>().guid;
        }
    }

    /// Waits until it is known what became of everything, and syncs once more.
    [[nodiscard]] QString end()
    {
        // One that is still being read again before it is sent is not noted as open yet.
        const auto answered = [this] {
            m_editing.editor->resolveNow();
            return m_editing.removed->size() + m_editing.removalFailed->size() + m_editing.described->size()
                + m_editing.descriptionFailed->size()
                >= m_asked;
        };
        if (!QTest::qWaitFor(answered, 60'000))
            return u"not everything was answered"_s;
        const auto open = [this] {
            return textsOf(m_editing.fixture.store.connect(),
                           u"SELECT kind || ' ' || api_user_guid FROM open_change"_s);
        };
        const auto isSettled = [&] {
            m_editing.editor->resolveNow();
            return open().isEmpty();
        };
        if (!QTest::qWaitFor(isSettled, 30'000))
            return u"open: "_s + open().join(u", "_s);
        if (!std::holds_alternative<LoadSummary>(m_editing.fixture.sync(1000)))
            return u"the last sync failed"_s;
        return m_editing.fixture.difference();
    }

    /// Nothing was deleted that nobody confirmed, that differed from what was confirmed, or twice. A call that the
    /// account refused as one too many has done nothing, and may come again.
    [[nodiscard]] QString problemWithDeletions()
    {
        QSet<QString> deletions;
        for (const DemoRequest &request : m_demo.requests()) {
            if (request.method != "DELETE" || request.status == 429)
                continue;
            const QString guid = request.path.section(u'/', -1);
            if (deletions.contains(guid))
                return u"deleted twice: "_s + guid;
            if (!m_asks.contains(guid) || !m_atAccount.contains(guid))
                return u"nobody confirmed: "_s + guid;
            if (!differencesOf(m_asks.value(guid), m_atAccount.value(guid)).isEmpty())
                return u"not what was confirmed: "_s + guid;
            deletions += guid;
        }
        return m_sentInSpite.isEmpty() ? QString() : u"sent in spite of changes: "_s + m_sentInSpite.join(u", "_s);
    }

    /// The journal tells of each API user that is gone once, as what it was.
    [[nodiscard]] QString problemWithJournal() const
    {
        const Connection connection = m_editing.fixture.store.connect();
        const DemoState state = m_demo.state();
        QHash<QString, int> entries;
        auto query = must(connection.run(u"SELECT api_user_guid, origin, operator_name, detail FROM journal "
                                         "WHERE action = 'deleted' ORDER BY number"_s));
        while (query.next()) {
            const QString guid = query.value(0).toString();
            if (++entries[guid] > 1)
                return u"journalled twice: "_s + guid;
            if (state.apiUser(guid))
                return u"journalled as deleted, and there: "_s + guid;
            const bool isOurs = query.value(1).toString() == "this program"_L1;
            if (isOurs != (m_demo.count(u"DELETE /ApiUser/"_s + guid) > 0) && !m_deletedByOthers.contains(guid))
                return u"journalled as somebody else's: "_s + guid;
            if (!isOurs)
                continue;
            const ApiUser was = m_atAccount.value(guid);
            const QString differs = differenceOfDeletion(query.value(3).toString(), was);
            if (!differs.isNull())
                return u"journalled as something else: %1, %2"_s.arg(guid, differs);
            if (query.value(2).toString() != was.operatorName)
                return u"journalled with another operator: "_s + guid;
        }
        for (const ApiUser &apiUser : m_asks) {
            if (!state.apiUser(apiUser.guid) && !entries.contains(apiUser.guid))
                return u"not journalled: "_s + apiUser.guid;
        }
        return {};
    }

    const unsigned m_seed;
    std::mt19937 m_random;
    Editing m_editing{20};
    DemoAccount &m_demo = m_editing.fixture.demo;
    QHash<QString, ApiUser> m_confirmed; ///< under way or done: what the person saw, by guid
    QHash<QString, ApiUser> m_asks; ///< the same, of all that were ever confirmed
    QHash<QString, ApiUser> m_atAccount; ///< what it was at the account then
    QSet<QString> m_describing;
    QSet<QString> m_deletedByOthers;
    QStringList m_sentInSpite;
    int m_asked = 0; ///< for both kinds of change
    int m_changes = 0;
    qsizetype m_failuresSeen = 0;
};

} // namespace

/// What people do on both sides at random, with faults at random calls, over a real socket. After the next good sync
/// the directory is what the account is, nothing has gone that nobody confirmed as what it was, and the journal tells
/// just what happened.
class TestAccountScripts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void randomScriptsLeaveNoLostAndNoGhostRow_data();
    void randomScriptsLeaveNoLostAndNoGhostRow();
};

void TestAccountScripts::randomScriptsLeaveNoLostAndNoGhostRow_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    // Rows of a size that ends well within Qt Test's limit for each of them (300 s).
    const int scripts = qEnvironmentVariableIsEmpty("UMH_LONG_TESTS") ? 30 : 1000;
    for (int first = 0; first < scripts; first += 50) {
        const int end = std::min(first + 50, scripts);
        QTest::addRow("scripts %d to %d", first, end - 1) << first << end;
    }
}

void TestAccountScripts::randomScriptsLeaveNoLostAndNoGhostRow()
{
    QFETCH(int, first);
    QFETCH(int, end);
    for (int seed = first; seed < end; ++seed) {
        const QString problem = Script(unsigned(seed)).play();
        QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(problem)));
    }
}

UMH_TEST(TestAccountScripts)

#include "tst_accountscripts.moc"
