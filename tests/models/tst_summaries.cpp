#include "domain/text/textfolding.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/storedvalues.h"
#include "support/directoryfixture.h"
#include "support/engine.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/summaryfixture.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// Another program that changes a directory by plain SQL, at random.
class RandomWriter final
{
public:
    RandomWriter(const Connection &connection, quint32 seed)
        : m_connection(connection)
        , m_random(seed)
    { }

    void change();
    [[nodiscard]] const QString &lastStatement() const { return m_last; }

private:
    /// A number from 0 on.
    [[nodiscard]] int upTo(int below) { return m_random.bounded(below); }
    /// The guid of a random row of \a table; null where there is none.
    [[nodiscard]] QVariant any(const QString &table)
    {
        return must(m_connection.value(u"SELECT guid FROM %1 ORDER BY guid LIMIT 1 OFFSET %2 % (SELECT CASE count(*) "
                                       u"WHEN 0 THEN 1 ELSE count(*) END "
                                       "FROM %1)"_s.arg(table)
                                           .arg(upTo(1'000))));
    }
    /// What was last used when and has which state, as values.
    [[nodiscard]] QVariantList use()
    {
        const int state = upTo(3);
        // Around the turn of a day, before 1970 as well.
        const qint64 at = (upTo(7) - 3) * 86'400'000LL + upTo(3) - 1;
        return {state == 0 ? QVariant(at) : QVariant(QMetaType::fromType<qint64>()), state};
    }
    [[nodiscard]] QString newName() { return QStringList{u"Zoë"_s, u"zoe"_s, u"10"_s, u""_s, u"Ä, B"_s}.at(upTo(5)); }
    void run(const QString &sql, const QVariantList &values = {})
    {
        m_last = sql;
        // A member twice, an API user of nobody: refused, and all stays as it was.
        (void)m_connection.run(sql, values);
    }
    void changeOperators();
    void changeGroups();
    void changeMembers();
    void changeApiUsers();

    const Connection &m_connection;
    QRandomGenerator m_random;
    QString m_last;
    int m_made = 0;
};

void RandomWriter::change()
{
    switch (upTo(10)) {
    case 0:
    case 1:
        changeOperators();
        break;
    case 2:
        changeGroups();
        break;
    case 3:
    case 4:
    case 5:
        changeMembers();
        break;
    default:
        changeApiUsers();
    }
}

void RandomWriter::changeOperators()
{
    const QString name = newName();
    switch (upTo(7)) {
    case 0:
    case 1:
    case 2:
        run(u"INSERT INTO operator (guid, full_name, folded_name, on_duty) VALUES (?, ?, ?, nullif(?, -1))"_s,
            {u"o%1"_s.arg(++m_made), name, folded(name), upTo(3) - 1});
        break;
    case 3:
        run(u"UPDATE operator SET on_duty = nullif(?, -1) WHERE guid = ?"_s, {upTo(3) - 1, any(u"operator"_s)});
        break;
    case 4:
        run(u"UPDATE operator SET full_name = ?, folded_name = ? WHERE guid = ?"_s,
            {name, folded(name), any(u"operator"_s)});
        break;
    case 5: // that are referred to already
        run(u"INSERT INTO operator (guid, full_name, folded_name) SELECT operator_guid, 'n', 'n' FROM "
            "(SELECT operator_guid FROM api_user UNION SELECT operator_guid FROM operator_group_member) AS referred "
            "WHERE operator_guid NOT IN (SELECT guid FROM operator) LIMIT 1"_s);
        run(u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) "
            "SELECT group_guid, 'n', 'n', 0, 0 FROM operator_group_member "
            "WHERE group_guid NOT IN (SELECT guid FROM operator_group) LIMIT 1"_s);
        break;
    default:
        run(u"DELETE FROM operator WHERE guid = ?"_s, {any(u"operator"_s)});
    }
}

void RandomWriter::changeGroups()
{
    const QString name = newName();
    switch (upTo(5)) {
    case 0:
    case 1:
        run(u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) VALUES (?, ?, ?, ?, 0)"_s,
            {u"g%1"_s.arg(++m_made), name, folded(name), int(upTo(4) == 0)});
        break;
    case 2:
        run(u"UPDATE operator_group SET name = ?, folded_name = ? WHERE guid = ?"_s,
            {name, folded(name), any(u"operator_group"_s)});
        break;
    case 3:
        run(u"UPDATE operator_group SET everyone = 1 - everyone WHERE guid = ?"_s, {any(u"operator_group"_s)});
        break;
    default:
        run(u"DELETE FROM operator_group WHERE guid = ?"_s, {any(u"operator_group"_s)});
    }
}

void RandomWriter::changeMembers()
{
    const QVariant group = any(u"operator_group"_s);
    const QVariant op = any(u"operator"_s);
    switch (upTo(6)) {
    case 0:
        run(u"DELETE FROM operator_group_member WHERE group_guid = ? AND operator_guid = ?"_s, {group, op});
        break;
    case 1:
        run(u"UPDATE operator_group_member SET group_guid = ? WHERE operator_guid = ?"_s, {group, op});
        break;
    case 2:
        run(u"UPDATE operator_group_member SET operator_guid = ? WHERE group_guid = ?"_s, {op, group});
        break;
    case 3:
        run(u"INSERT INTO operator_group_member SELECT ?, guid FROM operator WHERE id % 2 = 0 ON CONFLICT DO NOTHING"_s,
            {group});
        break;
    default:
        run(u"INSERT INTO operator_group_member (group_guid, operator_guid) VALUES (?, ?)"_s, {group, op});
    }
}

void RandomWriter::changeApiUsers()
{
    const QVariantList used = use();
    const QVariant op = any(u"operator"_s);
    const QVariant apiUser = any(u"api_user"_s);
    const QString add = u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
                        "username_folded, last_used, last_used_state) VALUES (?, ?, 'n', 'n', 'u', 'u', ?, ?)"_s;
    switch (upTo(9)) {
    case 0:
        run(u"UPDATE api_user SET last_used = ?, last_used_state = ? WHERE guid = ?"_s, used + QVariantList{apiUser});
        break;
    case 1:
        run(u"UPDATE api_user SET last_used = ?, last_used_state = ? WHERE id % 3 = 0"_s, used);
        break;
    case 2:
        run(u"UPDATE api_user SET operator_guid = ? WHERE guid = ?"_s, {op, apiUser});
        break;
    case 3:
        run(u"UPDATE api_user SET last_used = ?, last_used_state = ?, operator_guid = ? WHERE guid = ?"_s,
            used + QVariantList{op, apiUser});
        break;
    case 4:
        run(u"DELETE FROM api_user WHERE guid = ?"_s, {apiUser});
        break;
    case 5: // as a mirror of the account does that knows no more than SQL
        run(add
                + u" ON CONFLICT (guid) DO UPDATE SET operator_guid = excluded.operator_guid, "
                  "last_used = excluded.last_used, last_used_state = excluded.last_used_state"_s,
            QVariantList{apiUser, op} + used);
        break;
    default:
        run(add, QVariantList{u"a%1"_s.arg(++m_made), op} + used);
    }
}

/// A state of an account that is as good as any other one.
AccountState randomState(QRandomGenerator &random)
{
    AccountState state = AccountState::awkward(random.bounded(200), random.generate());
    state.groups += {.guid = u"group-more"_s, .name = u"ädmins"_s, .members = QList<QString>()};
    state.groups.removeIf([&](const OperatorGroup &) { return random.bounded(4) == 0; });
    for (Operator &op : state.operators) {
        op.fullName += QString::number(random.bounded(2));
        op.onDuty = random.bounded(3) == 0 ? std::nullopt : std::optional(random.bounded(2) == 0);
    }
    const int gone = random.bounded(int(state.operators.size()) + 1);
    for (OperatorGroup &group : state.groups) {
        group.name += QString::number(random.bounded(2));
        for (const Operator &op : std::as_const(state.operators)) {
            if (random.bounded(2) == 0 && !group.members->contains(op.guid))
                group.members->append(op.guid);
        }
        for (const Operator &op : state.operators.first(gone))
            group.members->removeOne(op.guid);
    }
    for (const Operator &op : state.operators.first(gone))
        state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == op.guid; });
    state.operators.remove(0, gone);
    return state;
}

} // namespace

/// What the directory sums up of operators, groups and API users is what counting the rows gives, whoever writes.
class TestSummaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theyFollowWhateverAnotherProgramDoes_data();
    void theyFollowWhateverAnotherProgramDoes();
    void theyFollowWhateverIsLoaded_data();
    void theyFollowWhateverIsLoaded();
    void aFailedLoadLeavesThemAndWhatKeepsThem();
    void aLoadOfOperatorsAloneIsSummedUp();
    void theOperatorsOfAFirstLoadHaveTheirSummary();
    void figuresAreWhatCountingGives();
};

void TestSummaries::theyFollowWhateverAnotherProgramDoes_data()
{
    QTest::addColumn<bool>("looksAfterReferences");
    QTest::newRow("that looks after references") << true;
    if (isOnSqlite()) // a server lets nobody leave them out who may not leave out the rest as well
        QTest::newRow("that does not") << false;
}

void TestSummaries::theyFollowWhateverAnotherProgramDoes()
{
    QFETCH(bool, looksAfterReferences);
    qint64 orphans = 0;
    qint64 apiUsers = 0;
    qint64 members = 0;
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    const quint32 programs = isLong ? 40 : 7;
    const int changesAtOnce = isLong ? 3 : 12; // between two looks: what is wrong stays so
    for (quint32 seed = 0; seed < programs; ++seed) {
        const StoreFixture store;
        const Connection connection = store.connect();
        enginesql::beFast(connection);
        if (isOnSqlite())
            (void)must(connection.run(u"PRAGMA foreign_keys = %1"_s.arg(int(looksAfterReferences))));
        RandomWriter program(connection, seed);
        for (int i = 0; i < 300; ++i) {
            program.change();
            if (i % changesAtOnce == 0) {
                const QString wrong = wrongSummaries(connection).join(u'\n');
                QVERIFY2(
                    wrong.isEmpty(),
                    qPrintable(u"seed %1, change %2: %3\n%4"_s.arg(seed).arg(i).arg(program.lastStatement(), wrong)));
            }
        }
        apiUsers += numberOf(connection, u"SELECT count(*) FROM api_user"_s);
        members += numberOf(connection, u"SELECT count(*) FROM operator_group_member"_s);
        QStringList damage = damageOf(connection);
        orphans += damage.removeIf([](const QString &line) { return line.contains("refers to nothing"_L1); });
        QCOMPARE(damage, QStringList());
    }
    QCOMPARE(orphans > 50, !looksAfterReferences);
    QVERIFY(apiUsers > 70 && members > 70); // there was something to follow
}

void TestSummaries::theyFollowWhateverIsLoaded_data()
{
    QTest::addColumn<LoadMode>("mode");
    QTest::newRow("merge") << LoadMode::Merge;
    QTest::newRow("mirror") << LoadMode::Mirror;
}

void TestSummaries::theyFollowWhateverIsLoaded()
{
    QFETCH(LoadMode, mode);
    for (quint32 seed = 0; seed < 20; ++seed) {
        const StoreFixture store;
        const Connection connection = store.connect();
        enginesql::beFast(connection);
        QRandomGenerator random(seed);
        FixedClock clock(QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc));
        for (int round = 0; round < 5; ++round) {
            const AccountState state = randomState(random);
            clock.set(clock.now().addSecs(1));
            DirectoryLoader loader(connection, clock, mode);
            must(loader.begin());
            must(addAll(loader, state));
            (void)must(loader.commit());
            const QString wrong = damageOf(connection).join(u'\n');
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(wrong)));
        }
    }
}

void TestSummaries::aFailedLoadLeavesThemAndWhatKeepsThem()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const QStringList before = dumpOf(connection);
    {
        AccountState state = AccountState::awkward(50);
        state.apiUsers.last().operatorGuid = u"nobody"_s;
        DirectoryLoader loader(connection, Clock::system());
        must(loader.begin());
        QVERIFY(!addAll(loader, state));
    }
    QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    (void)must(connection.run(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('o', 'n', 'n')"_s));
    QCOMPARE(numberOf(connection, u"SELECT sum(operators) FROM operator_tally"_s), 1);
}

void TestSummaries::aLoadOfOperatorsAloneIsSummedUp()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const AccountState state = AccountState::awkward(0);
    QStringList indexing = dumpOf(connection).filter(QRegularExpression(u"^(trigger|index) "_s));
    (void)must(mirror(connection, state, Clock::system()));
    QCOMPARE(numberOf(connection, u"SELECT sum(operators) FROM operator_tally"_s), state.operators.size());
    QCOMPARE(numberOf(connection, u"SELECT members FROM operator_group WHERE everyone = 1"_s), state.operators.size());
    QCOMPARE(damageOf(connection), QStringList());
    QCOMPARE(dumpOf(connection).filter(QRegularExpression(u"^(trigger|index) "_s)), indexing);
}

void TestSummaries::theOperatorsOfAFirstLoadHaveTheirSummary()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    (void)must(mirror(connection, AccountState::awkward(1'000), Clock::system()));
    QCOMPARE(damageOf(connection), QStringList());
    QVERIFY(numberOf(connection, u"SELECT count(*) FROM operator WHERE last_used_state = 0 AND api_users > 10"_s) > 0);
    QCOMPARE(textsOf(connection, u"SELECT DISTINCT group_names FROM operator WHERE group_names IS NOT NULL"_s),
             QStringList{u"Ädmins"_s});
    QCOMPARE(textsOf(connection, u"SELECT DISTINCT group_names_folded FROM operator WHERE group_names IS NOT NULL"_s),
             QStringList{u"admins"_s});
}

void TestSummaries::figuresAreWhatCountingGives()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    ApiUserStore apiUsers(connection);
    QCOMPARE(must(apiUsers.figures(Clock::system())), DirectoryFigures());

    (void)must(mirror(connection, AccountState::awkward(2'000), Clock::system()));
    const QDateTime day(QDate(2022, 3, 15), QTime(0, 0), inUtc);
    // Some within the day in which the 30 days begin.
    for (int i = 1; i <= 50; ++i) {
        (void)must(connection.run(u"UPDATE api_user SET last_used = ?, last_used_state = 0 WHERE id = ?"_s,
                                  {day.addMSecs(i * 1'000).toMSecsSinceEpoch(), i}));
    }
    const QDateTime before1970(QDate(1969, 12, 31), QTime(23, 59), inUtc);
    for (const QDateTime &cutoff : {day, day.addMSecs(-1), day.addMSecs(1), day.addMSecs(20'000), day.addMSecs(20'001),
                                    day.addDays(1), day.addMSecs(86'399'999), before1970, before1970.addMSecs(1),
                                    before1970.addDays(-1), before1970.addDays(1)}) {
        const DirectoryFigures figures = must(apiUsers.figures(FixedClock(cutoff.addDays(30))));
        const auto count = [&](const QString &of, const QVariantList &values = {}) {
            return numberOf(connection, u"SELECT count(*) FROM "_s + of, values);
        };
        QCOMPARE(figures.apiUsersInactiveOver30Days,
                 count(u"api_user WHERE last_used < ?"_s, {cutoff.toMSecsSinceEpoch()}));
        QCOMPARE(figures.apiUsers, count(u"api_user"_s));
        QCOMPARE(figures.apiUsersNotYetUsed, count(u"api_user WHERE last_used_state = 1"_s));
        QCOMPARE(figures.operators, count(u"operator"_s));
        QCOMPARE(figures.operatorsOnDuty, count(u"operator WHERE on_duty = 1"_s));
        QCOMPARE(figures.groups, count(u"operator_group"_s));
        QCOMPARE(figures.groupsWithoutMembers,
                 count(u"operator_group g WHERE everyone = 0 AND NOT EXISTS "
                       "(SELECT 1 FROM operator_group_member m WHERE m.group_guid = g.guid)"_s));
        QVERIFY(figures.groupsWithoutMembers > 0 && figures.operatorsOnDuty > 0 && figures.apiUsersNotYetUsed > 0);
    }
}

UMH_TEST(TestSummaries)
#include "tst_summaries.moc"
