#include "store/apiuserstore.h"
#include "store/journalcheck.h"
#include "store/journalnews.h"
#include "store/journalstore.h"
#include "store/netchanges.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/journalchain.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QDateTime historyBegins(QDate(2025, 1, 1), QTime(6, 0), inUtc);
constexpr qint64 historyDay = 86'400'000; // ms

/// All that counts as what an API user is.
QStringList lookOf(const ApiUser &apiUser)
{
    const auto text = [](const QString &given) { return given.isNull() ? u"(none)"_s : given; };
    return {apiUser.operatorGuid, apiUser.username, text(apiUser.type), text(apiUser.description),
            apiUser.created.isValid() ? apiUser.created.toString(Qt::ISODateWithMs) : u"(none)"_s};
}

using Population = QMap<QString, QStringList>; ///< by guid

/// What happened, as somebody would note it who sees every state himself.
struct WitnessedStep
{
    qint64 at = 0; ///< ms
    Population after;
    QStringList usedAgain{}; ///< guids
};

/// Years of an account and of the directory that is synced with it, made up.
class MadeUpYears final
{
public:
    MadeUpYears(int apiUsers, quint32 seed)
        : m_random(seed)
    {
        enginesql::beFast(m_connection);
        m_account.operators = awkwardOperators();
        for (int i = 0; i < apiUsers; ++i)
            m_account.apiUsers += born();
        witness({}); // nothing was known
        sync();
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const std::vector<WitnessedStep> &steps() const { return m_steps; }

    void step()
    {
        m_clock.advance(historyDay * (1 + m_random.bounded(3)) + m_random.bounded(1'000));
        if (m_random.bounded(4) == 0 && !m_account.apiUsers.isEmpty())
            deleteHere();
        else
            syncAfterChanges();
    }

private:
    [[nodiscard]] ApiUser born()
    {
        const Operator &op = m_account.operators.at(m_random.bounded(int(m_account.operators.size())));
        ApiUser apiUser = plainApiUser(op, u"user%1"_s.arg(++m_born));
        apiUser.guid = u"life-%1"_s.arg(m_born);
        apiUser.lastUsedState = m_random.bounded(3) ? LastUsedState::Used : LastUsedState::NotYetUsed;
        apiUser.lastUsed =
            apiUser.lastUsedState == LastUsedState::Used ? m_clock.now().addDays(-m_random.bounded(90)) : QDateTime();
        return apiUser;
    }

    void deleteHere()
    {
        const ApiUser gone = m_account.apiUsers.takeAt(m_random.bounded(int(m_account.apiUsers.size())));
        const ApiUser stored = must(ApiUserStore(m_connection).byGuid(gone.guid));
        must(ApiUserStore(m_connection).remove(stored, m_clock));
        m_gone += gone;
        witness({});
    }

    void syncAfterChanges()
    {
        QStringList usedAgain;
        QList<ApiUser> stay;
        const QDateTime now = m_clock.now();
        for (ApiUser apiUser : m_account.apiUsers) {
            const int what = m_random.bounded(30);
            if (what == 0) {
                m_gone += apiUser;
                continue;
            }
            if (what == 1)
                apiUser.description = u"text %1"_s.arg(m_random.bounded(3));
            if (what == 2)
                apiUser.description = QString();
            if (what == 3) {
                const Operator &op = m_account.operators.at(m_random.bounded(int(m_account.operators.size())));
                apiUser.operatorGuid = op.guid;
                apiUser.operatorName = op.fullName;
            }
            if (what >= 24) {
                const bool wasNever = apiUser.lastUsedState == LastUsedState::NotYetUsed;
                const bool wasLongAgo = !wasNever && apiUser.lastUsed.msecsTo(now) >= 30 * historyDay;
                if (wasNever || wasLongAgo)
                    usedAgain += apiUser.guid;
                apiUser.lastUsedState = LastUsedState::Used;
                apiUser.lastUsed = now;
                apiUser.requestsLast30Days = 5;
            }
            stay += apiUser;
        }
        m_account.apiUsers = stay;
        for (int i = m_random.bounded(3); i > 0; --i)
            m_account.apiUsers += born();
        if (!m_gone.isEmpty() && m_random.bounded(4) == 0) {
            ApiUser back = m_gone.takeAt(m_random.bounded(int(m_gone.size()))); // as an account may put it back
            if (m_random.bounded(2))
                back.username += u'x';
            m_account.apiUsers += back;
        }
        sync();
        m_steps.back().usedAgain = usedAgain;
    }

    void sync()
    {
        (void)must(mirror(m_connection, m_account, m_clock));
        witness({});
    }

    void witness(const QStringList &usedAgain)
    {
        WitnessedStep step{.at = m_clock.now().toMSecsSinceEpoch(), .after = {}, .usedAgain = usedAgain};
        if (!m_steps.empty()) {
            for (const ApiUser &apiUser : m_account.apiUsers)
                step.after.insert(apiUser.guid, lookOf(apiUser));
        }
        m_steps.push_back(step);
        m_clock.advance(1'000);
    }

    StoreFixture m_store;
    Connection m_connection = m_store.connect();
    FixedClock m_clock{historyBegins};
    QRandomGenerator m_random;
    AccountState m_account;
    QList<ApiUser> m_gone;
    int m_born = 0;
    std::vector<WitnessedStep> m_steps;
};

/// What has become of each API user from after step \a from to after step \a to, in short, sorted.
QStringList reckoned(const std::vector<WitnessedStep> &steps, size_t from, size_t to)
{
    const Population &before = steps.at(from).after;
    const Population &after = steps.at(to).after;
    QSet<QString> guids;
    QSet<QString> usedAgain;
    for (size_t i = from; i <= to; ++i) {
        for (auto one = steps.at(i).after.begin(); one != steps.at(i).after.end(); ++one)
            guids.insert(one.key());
        if (i > from)
            usedAgain += QSet<QString>(steps.at(i).usedAgain.cbegin(), steps.at(i).usedAgain.cend());
    }
    QStringList lines;
    for (const QString &guid : std::as_const(guids)) {
        const bool was = before.contains(guid);
        const bool is = after.contains(guid);
        const QString again = usedAgain.contains(guid) ? u" again"_s : QString();
        if (!was && !is)
            lines += u"%1 new and gone%2"_s.arg(guid, again);
        else if (!was)
            lines += u"%1 new%2"_s.arg(guid, again);
        else if (!is)
            lines += u"%1 gone%2"_s.arg(guid, again);
        else if (before.value(guid) != after.value(guid) || !again.isEmpty()) {
            QStringList fields;
            const QStringList names{u"operatorGuid"_s, u"username"_s, u"type"_s, u"description"_s, u"created"_s};
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (before.value(guid).at(i) != after.value(guid).at(i))
                    fields += u"%1: %2 → %3"_s.arg(names.at(i), before.value(guid).at(i), after.value(guid).at(i));
            }
            fields.sort();
            lines += u"%1 changed %2%3"_s.arg(guid, fields.join(", "_L1), again);
        }
    }
    lines.sort();
    return lines;
}

/// The same as the journal has it.
QStringList told(const QList<NetChange> &changes)
{
    QStringList lines;
    for (const NetChange &change : changes) {
        const QString again = change.inUseAgain ? u" again"_s : QString();
        switch (change.kind) {
        case NetChange::Kind::New:
            lines += u"%1 new%2"_s.arg(change.apiUserGuid, again);
            break;
        case NetChange::Kind::Gone:
            lines += u"%1 gone%2"_s.arg(change.apiUserGuid, again);
            break;
        case NetChange::Kind::NewAndGone:
            lines += u"%1 new and gone%2"_s.arg(change.apiUserGuid, again);
            break;
        case NetChange::Kind::Changed: {
            QStringList fields;
            const auto text = [](const QJsonValue &value) { return value.isString() ? value.toString() : u"(none)"_s; };
            for (const JournalChange &field : change.fields)
                fields += u"%1: %2 → %3"_s.arg(field.field, text(field.before), text(field.after));
            fields.sort();
            lines += u"%1 changed %2%3"_s.arg(change.apiUserGuid, fields.join(", "_L1), again);
            break;
        }
        }
    }
    lines.sort();
    return lines;
}

/// The kinds of entries after \a entry with whom they are about, in order.
QStringList toldOf(const Connection &connection, qint64 entry)
{
    return textsOf(connection,
                   u"SELECT action || ': ' || coalesce(username, operator_name, detail) FROM journal WHERE number > ? "
                   "ORDER BY number"_s,
                   {entry});
}

} // namespace

/// What syncs and imports note of what they find, and what becomes of it taken together.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void randomLivesComeOutAsWitnessed();
    void whoWatchesMissesNothing();
    void silenceOfThirtyDaysCounts();
    void operatorsAndGroupsAreNoted();
    void aFirstLoadIsNotNews();
    void whatComesAfterAnEmptyLoadIsNews();
    void importsNoteWhatTheyAdd();
    void contradictionsAreNotedOnce();
    void whatComesBackIsCompared();
    void nothingIsKnownBeforeTheFirstLoad();
};

void TestHistory::randomLivesComeOutAsWitnessed()
{
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    const int lives = isLong ? 50 : 3;
    for (int life = 0; life < lives; ++life) {
        MadeUpYears years(isLong ? 10'000 : 40, quint32(life + 1));
        for (int i = 0; i < (isLong ? 20 : 60); ++i)
            years.step();
        const std::vector<WitnessedStep> &steps = years.steps();
        QRandomGenerator random{quint32(life)};
        for (int pair = 0; pair < (isLong ? 200 : 40); ++pair) {
            const size_t a = 1 + random.bounded(quint32(steps.size() - 1)); // of the first load nobody tells one by one
            const size_t b = 1 + random.bounded(quint32(steps.size() - 1));
            const size_t from = std::min(a, b);
            const size_t to = std::max(a, b);
            const auto after = [&](size_t step) {
                return QDateTime::fromMSecsSinceEpoch(steps.at(step).at + 1, inUtc);
            };
            const QList<NetChange> changes =
                must(netChanges(years.connection(), {.since = after(from), .until = after(to)}, {}));
            QCOMPARE(told(changes), reckoned(steps, from, to));
        }
        QStringList again;
        for (const WitnessedStep &step : steps)
            again += step.usedAgain;
        QStringList noted =
            textsOf(years.connection(), u"SELECT api_user_guid FROM journal WHERE action = 'in use again'"_s);
        again.sort();
        noted.sort();
        QCOMPARE(noted, again);
        QVERIFY(!again.isEmpty());
        QCOMPARE(brokenChain(years.connection()), QStringList());
        QVERIFY(must(checkJournal(years.connection(), {}, {})).isSound());
    }
}

void TestHistory::whoWatchesMissesNothing()
{
    MadeUpYears years(30, 99);
    qint64 seen = lastJournalEntry(years.connection());
    QStringList watched;
    for (int i = 0; i < 40; ++i) {
        years.step();
        if (i % 3 != 0)
            continue;
        const qint64 newest = lastJournalEntry(years.connection());
        must(forEachNews(years.connection(), seen, newest, {}, [&](const JournalRecord &record) -> Status {
            watched += u"%1 %2"_s.arg(record.action, record.apiUserGuid);
            return {};
        }));
        seen = newest;
    }
    // The last look was after the last step.
    QStringList expected;
    for (size_t i = 2; i < years.steps().size(); ++i) {
        const Population &before = years.steps().at(i - 1).after;
        const Population &after = years.steps().at(i).after;
        for (auto one = after.begin(); one != after.end(); ++one) {
            if (!before.contains(one.key()))
                expected += u"added "_s + one.key();
        }
        for (auto one = before.begin(); one != before.end(); ++one) {
            if (!after.contains(one.key()))
                expected += u"deleted "_s + one.key();
        }
        for (const QString &guid : years.steps().at(i).usedAgain)
            expected += u"in use again "_s + guid;
    }
    watched.removeIf(
        [](const QString &line) { return line.startsWith("changed"_L1) || line.startsWith("contradictory"_L1); });
    expected.sort();
    watched.sort();
    QCOMPARE_GT(expected.size(), 10);
    QCOMPARE(watched, expected);
}

void TestHistory::silenceOfThirtyDaysCounts()
{
    struct Case
    {
        LastUsedState before;
        qint64 silence; ///< ms from the last use before to that after
        bool isAgain;
    };
    const QList<Case> cases{{LastUsedState::Used, 30 * historyDay, true},
                            {LastUsedState::Used, 30 * historyDay - 1, false},
                            {LastUsedState::Used, 0, false},
                            {LastUsedState::Used, -40 * historyDay, false},
                            {LastUsedState::NotYetUsed, 0, true},
                            {LastUsedState::Unknown, 0, false}};
    for (const Case &each : cases) {
        const StoreFixture store;
        const Connection connection = store.connect();
        FixedClock clock(historyBegins);
        AccountState account;
        account.operators = {awkwardOperators().constFirst()};
        ApiUser apiUser = plainApiUser(account.operators.constFirst(), u"one"_s);
        const QDateTime used = historyBegins.addDays(-100);
        apiUser.lastUsedState = each.before;
        apiUser.lastUsed = each.before == LastUsedState::Used ? used : QDateTime();
        account.apiUsers = {apiUser};
        (void)must(mirror(connection, account, clock));
        const qint64 entry = lastJournalEntry(connection);
        clock.advance(historyDay);
        account.apiUsers.first().lastUsedState = LastUsedState::Used;
        account.apiUsers.first().lastUsed = used.addMSecs(each.silence);
        (void)must(mirror(connection, account, clock));
        QCOMPARE(toldOf(connection, entry).contains(u"in use again: one"_s), each.isAgain);
        const qint64 after = lastJournalEntry(connection);
        clock.advance(historyDay);
        (void)must(mirror(connection, account, clock)); // once
        QCOMPARE(toldOf(connection, after), QStringList());
    }
}

void TestHistory::operatorsAndGroupsAreNoted()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    FixedClock clock(historyBegins);
    AccountState account;
    const auto person = [](const QString &guid, const QString &name, bool administrator) {
        Operator op;
        op.guid = guid;
        op.fullName = name;
        op.administrator = administrator;
        return op;
    };
    const Operator anna = person(u"o-anna"_s, u"Anna"_s, false);
    const Operator bob = person(u"o-bob"_s, u"Bob"_s, true);
    account.operators = {anna, bob};
    account.groups = {{.guid = u"g-day"_s, .name = u"Day"_s, .members = QList<QString>()},
                      {.guid = u"g-night"_s, .name = u"Night"_s, .members = QList<QString>()}};
    account.apiUsers = {plainApiUser(anna, u"one"_s)};
    (void)must(mirror(connection, account, clock));
    const qint64 entry = lastJournalEntry(connection);
    QCOMPARE(toldOf(connection, 0).size(), 1); // the numbers

    account.operators[0].fullName = u"Anna B."_s;
    account.operators[0].administrator = true;
    account.operators[1] = person(u"o-cleo"_s, u"Cleo"_s, true);
    account.groups[0].name = u"Days"_s;
    account.groups[1] = {.guid = u"g-late"_s, .name = u"Late"_s, .members = QList<QString>()};
    clock.advance(historyDay);
    (void)must(mirror(connection, account, clock));
    QStringList noted = toldOf(connection, entry);
    noted.removeIf([](const QString &line) { return line.startsWith("synced"_L1); });
    noted.sort();
    QStringList expected{u"administrator added: Anna B."_s,
                         u"administrator added: Cleo"_s,
                         u"group added: {\"group\":\"g-late\",\"name\":\"Late\"}"_s,
                         u"group removed: {\"group\":\"g-night\",\"name\":\"Night\"}"_s,
                         u"group renamed: {\"group\":\"g-day\",\"name\":{\"after\":\"Days\",\"before\":\"Day\"}}"_s,
                         u"operator added: Cleo"_s,
                         u"operator removed: Bob"_s,
                         u"operator renamed: Anna B."_s};
    QCOMPARE(noted, expected);
    QCOMPARE(textsOf(connection, u"SELECT DISTINCT origin FROM journal WHERE action <> 'synced'"_s),
             QStringList{u"account"_s});
    qint64 after = lastJournalEntry(connection);
    clock.advance(historyDay);
    (void)must(mirror(connection, account, clock));
    QCOMPARE(toldOf(connection, after), QStringList());

    // Whatever else is written in the same sync, a group with other members has no other name.
    after = lastJournalEntry(connection);
    account.operators[0].fullName = u"Anna C."_s;
    for (OperatorGroup &group : account.groups)
        group.members = QList<QString>{anna.guid};
    clock.advance(historyDay);
    (void)must(mirror(connection, account, clock));
    noted = toldOf(connection, after);
    noted.removeIf([](const QString &line) { return line.startsWith("synced"_L1); });
    QCOMPARE(noted, QStringList{u"operator renamed: Anna C."_s});
}

void TestHistory::aFirstLoadIsNotNews()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    QVERIFY(!must(journalKnownSince(connection)).isValid());
    FixedClock clock(historyBegins);
    (void)must(mirror(connection, AccountState::awkward(300), clock));
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal"_s), 1);
    QCOMPARE(must(journalKnownSince(connection)), historyBegins);
    QCOMPARE(must(netChanges(connection, {}, {})).size(), 0);
}

/// All of an account's API users may be younger than the first sync with it.
void TestHistory::whatComesAfterAnEmptyLoadIsNews()
{
    for (const int count : {1, 255, 256, 257}) {
        const StoreFixture store;
        const Connection connection = store.connect();
        FixedClock clock(historyBegins);
        AccountState account = AccountState::awkward(count);
        const QList<ApiUser> apiUsers = std::exchange(account.apiUsers, {});
        (void)must(mirror(connection, account, clock));
        clock.advance(historyDay);
        account.apiUsers = apiUsers;
        (void)must(mirror(connection, account, clock));
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'added'"_s), count);
        const QList<NetChange> changes = must(netChanges(connection, {}, {}));
        QCOMPARE(countsOf(changes).added, count);
        QCOMPARE(damageOf(connection), QStringList());
    }
}

void TestHistory::importsNoteWhatTheyAdd()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const FixedClock clock(historyBegins);
    const auto import = [&](const AccountState &state) {
        DirectoryLoader loader(connection, clock);
        must(loader.begin());
        must(addAll(loader, state));
        (void)must(loader.commit());
    };
    AccountState state = AccountState::awkward(10);
    const QList<ApiUser> all = state.apiUsers;
    state.apiUsers = {};
    import(state); // who there is, as files of their own may say
    state.apiUsers = all.mid(0, 4);
    import(state);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'added'"_s), 0);
    state.apiUsers = all;
    import(state);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE action = 'added' AND origin = 'this program'"_s),
             6);
    const qint64 entry = lastJournalEntry(connection);
    import(state);
    QCOMPARE(lastJournalEntry(connection), entry);
}

void TestHistory::contradictionsAreNotedOnce()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    FixedClock clock(historyBegins);
    AccountState account;
    account.operators = {awkwardOperators().constFirst()};
    ApiUser one = plainApiUser(account.operators.constFirst(), u"one"_s);
    one.lastUsedState = LastUsedState::Used;
    one.lastUsed = historyBegins.addDays(-50);
    one.requestsLast30Days = 0;
    account.apiUsers = {one};
    (void)must(mirror(connection, account, clock));
    for (int i = 0; i < 3; ++i) {
        clock.advance(historyDay);
        account.apiUsers.first().requestsLast30Days = 10 + i;
        (void)must(mirror(connection, account, clock));
    }
    QCOMPARE(toldOf(connection, 0).count(u"contradictory: one"_s), 1);
    QCOMPARE(numberOf(connection, u"SELECT contradictory FROM api_user"_s), 1);
}

void TestHistory::whatComesBackIsCompared()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    FixedClock clock(historyBegins);
    AccountState account;
    account.operators = {awkwardOperators().constFirst()};
    const ApiUser one = plainApiUser(account.operators.constFirst(), u"one"_s);
    const ApiUser two = plainApiUser(account.operators.constFirst(), u"two"_s);
    account.apiUsers = {one, two};
    (void)must(mirror(connection, account, clock));
    const QDateTime after = clock.now().addMSecs(1);
    clock.advance(historyDay);
    account.apiUsers = {two};
    (void)must(mirror(connection, account, clock));
    clock.advance(historyDay);
    account.apiUsers = {one, two};
    (void)must(mirror(connection, account, clock));
    QCOMPARE(must(netChanges(connection, {.since = after}, {})).size(), 0); // all is as it was
    clock.advance(historyDay);
    account.apiUsers = {two};
    (void)must(mirror(connection, account, clock));
    clock.advance(historyDay);
    ApiUser other = one;
    other.description = u"another one"_s;
    account.apiUsers = {other, two};
    (void)must(mirror(connection, account, clock));
    const QList<NetChange> changes = must(netChanges(connection, {.since = after}, {}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().kind, NetChange::Kind::Changed);
    QCOMPARE(changes.constFirst().fields.size(), 1);
    QCOMPARE(changes.constFirst().fields.constFirst().after, QJsonValue(u"another one"_s));
    QCOMPARE(countsOf(changes).described, 1);
}

void TestHistory::nothingIsKnownBeforeTheFirstLoad()
{
    MadeUpYears years(5, 3);
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(years.steps().at(1).at, inUtc);
    QCOMPARE(must(journalKnownSince(years.connection())), first);
    QCOMPARE(must(netChanges(years.connection(), {.since = first.addDays(-10), .until = first}, {})).size(), 0);
}

UMH_TEST(TestHistory)
#include "tst_history.moc"
