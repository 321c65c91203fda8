#include "domain/apiuserdifferences.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/journalstore.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/property.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <optional>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// An account in which somebody works at random.
class RandomAccount final
{
public:
    explicit RandomAccount(const Seeds &apiUsers)
    {
        m_state.operators = awkwardOperators().mid(0, 4);
        m_state.groups = {
            {.guid = u"everyone"_s, .name = u"Everyone"_s, .everyone = true, .members = QList<QString>()}};
        for (quint32 seed : apiUsers) {
            m_random.seed(seed);
            addApiUser();
        }
    }

    /// As an account has it: everyone is a member of Everyone.
    [[nodiscard]] AccountState state() const
    {
        AccountState state = m_state;
        for (OperatorGroup &group : state.groups) {
            if (!group.everyone)
                continue;
            group.members = QList<QString>();
            for (const Operator &op : state.operators)
                group.members->append(op.guid);
        }
        return state;
    }

    void change(quint32 seed)
    {
        m_random.seed(seed);
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
            addApiUser();
            break;
        case 2:
            if (!m_state.apiUsers.isEmpty())
                m_state.apiUsers.removeAt(m_random.bounded(m_state.apiUsers.size()));
            break;
        case 3:
        case 4:
        case 5:
            if (!m_state.apiUsers.isEmpty())
                change(m_state.apiUsers[m_random.bounded(m_state.apiUsers.size())]);
            break;
        case 6:
            addOperator();
            break;
        case 7:
            removeOperator();
            break;
        case 8:
            if (!m_state.operators.isEmpty())
                change(m_state.operators[m_random.bounded(m_state.operators.size())]);
            break;
        default:
            changeGroups();
        }
    }

    /// One of the fields of \a apiUser.
    void change(ApiUser &apiUser)
    {
        const ApiUser other = awkwardApiUsers(m_state.operators, 1, m_random.generate()).constFirst();
        switch (m_random.bounded(6)) {
        case 0:
            apiUser.operatorGuid = other.operatorGuid;
            break;
        case 1:
            apiUser.username = other.username;
            break;
        case 2:
            apiUser.type = other.type;
            break;
        case 3:
            apiUser.created = other.created;
            break;
        case 4:
            apiUser.lastUsed = other.lastUsed;
            apiUser.lastUsedState = other.lastUsedState;
            apiUser.requestsLast30Days = other.requestsLast30Days;
            break;
        default:
            apiUser.description = other.description;
        }
    }

private:
    void addApiUser()
    {
        if (!m_state.operators.isEmpty())
            m_state.apiUsers += awkwardApiUsers(m_state.operators, 1, m_random.generate());
    }

    void addOperator()
    {
        Operator op = awkwardOperators().at(m_random.bounded(20));
        op.guid = u"operator-%1"_s.arg(m_random.generate());
        m_state.operators += op;
    }

    void removeOperator()
    {
        if (m_state.operators.isEmpty())
            return;
        const QString gone = m_state.operators.takeAt(m_random.bounded(m_state.operators.size())).guid;
        if (m_random.bounded(2) == 0 && !m_state.operators.isEmpty()) { // they are handed to another operator
            for (ApiUser &apiUser : m_state.apiUsers) {
                if (apiUser.operatorGuid == gone)
                    apiUser.operatorGuid = m_state.operators.constFirst().guid;
            }
        }
        m_state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
        for (OperatorGroup &group : m_state.groups)
            group.members->removeAll(gone);
    }

    void change(Operator &op)
    {
        const Operator other = awkwardOperators().at(m_random.bounded(20));
        op.fullName = other.fullName;
        op.onDuty = m_random.bounded(3) == 0 ? std::nullopt : std::optional(m_random.bounded(2) == 0);
        op.email = m_random.bounded(2) == 0 ? QString() : other.email;
    }

    void changeGroups()
    {
        if (m_random.bounded(3) == 0) {
            m_state.groups += OperatorGroup{.guid = u"group-%1"_s.arg(m_random.generate()),
                                            .name = awkwardOperators().at(m_random.bounded(20)).fullName,
                                            .members = QList<QString>()};
        } else if (m_state.groups.size() > 1 && m_random.bounded(3) == 0) {
            m_state.groups.removeLast();
        } else {
            QList<QString> &members = *m_state.groups[m_random.bounded(m_state.groups.size())].members;
            members.clear();
            for (const Operator &op : std::as_const(m_state.operators)) {
                if (m_random.bounded(2) == 0)
                    members += op.guid;
            }
        }
    }

    QRandomGenerator m_random;
    AccountState m_state;
};

/// In an order that is the same each time.
QList<ApiUser> inOrder(const QHash<QString, ApiUser> &apiUsers)
{
    QList<ApiUser> list = apiUsers.values();
    std::sort(list.begin(), list.end(), [](const ApiUser &a, const ApiUser &b) { return a.guid < b.guid; });
    return list;
}

/// Somebody changes the directory by way of this program, at random. Returns whom it concerned.
QString changeDirectory(const Connection &connection, quint32 seed, const Clock &clock)
{
    const QList<ApiUser> apiUsers = inOrder(apiUsersOf(connection));
    QRandomGenerator random(seed);
    if (apiUsers.isEmpty())
        return {};
    ApiUser apiUser = apiUsers.at(random.bounded(apiUsers.size()));
    ApiUserStore store(connection);
    switch (random.bounded(3)) {
    case 0:
        must(store.remove(apiUser, clock));
        return apiUser.guid;
    case 1:
        (void)must(store.setDescription(apiUser, u"Set %1"_s.arg(random.generate()), clock));
        return apiUser.guid;
    default:
        apiUser.username = u"stored%1"_s.arg(random.generate());
        apiUser.guid = random.bounded(2) == 0 ? apiUser.guid : u"apiuser-%1"_s.arg(random.generate());
        (void)must(store.store(apiUser, clock, ApiUserStore::OpenMark::Keep));
        return apiUser.guid;
    }
}

/// What the directory should hold after a sync with \a read, if what \a changed names was changed since.
AccountState expected(const AccountState &read, const QSet<QString> &changed, const QHash<QString, ApiUser> &before)
{
    QSet<QString> operators;
    for (const Operator &op : read.operators)
        operators.insert(op.guid);
    const auto stays = [&](const QString &guid) {
        const auto present = before.constFind(guid);
        return changed.contains(guid) && (present == before.cend() || operators.contains(present->operatorGuid));
    };
    AccountState state = read;
    state.apiUsers.removeIf([&](const ApiUser &apiUser) { return stays(apiUser.guid); });
    for (const QString &guid : changed) {
        if (stays(guid) && before.contains(guid))
            state.apiUsers += before.value(guid);
    }
    return state;
}

} // namespace

/// Changes at random on both sides, and syncs between them.
class TestMirrorScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDirectoryFollowsWhateverHappens();

private:
    void checkRemoval(const Connection &connection, const QHash<QString, ApiUser> &seen, quint32 seed);
    void checkSync(const Connection &connection, const AccountState &read, QSet<QString> changed, qint64 since,
                   const std::function<QSet<QString>()> &meanwhile = {});

    const ReferenceDirectory m_reference;
    FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc)};
};

/// Syncs, and looks at what has come of it. \a meanwhile changes the directory once all has been compared, and says
/// whom it has changed.
void TestMirrorScripts::checkSync(const Connection &connection, const AccountState &read, QSet<QString> changed,
                                  qint64 since, const std::function<QSet<QString>()> &meanwhile)
{
    QHash<QString, ApiUser> before = apiUsersOf(connection);
    const bool isFirst = before.isEmpty() && !must(journalKnownSince(connection)).isValid();
    qint64 entry = lastJournalEntry(connection);
    m_clock.set(m_clock.now().addSecs(1));
    MirrorOptions options{.since = since};
    if (meanwhile) {
        options.meanwhile = [&] {
            changed += meanwhile();
            const Connection now = must(
                Connection::open(connection.location(), Connection::Access::ReadOnly, std::chrono::milliseconds(0)));
            before = apiUsersOf(now);
            entry = lastJournalEntry(now);
        };
    }
    const LoadSummary summary = must(mirror(connection, read, m_clock, options));
    const AccountState wanted = expected(read, changed, before);
    RC_ASSERT(differenceOf(contentOf(connection), m_reference.contentFor(wanted)) == QString());

    const QHash<QString, ApiUser> after = apiUsersOf(connection);
    RC_ASSERT(
        numberOf(connection, u"SELECT count(*) FROM sync_moment WHERE at = ?"_s, {m_clock.now().toMSecsSinceEpoch()})
        == 1);
    // The newest sample of each, whatever has become of those that are gone.
    RC_ASSERT(
        numberOf(
            connection,
            u"SELECT count(*) FROM usage_sample s JOIN api_user a ON a.id = s.api_user AND %1 AND %2 "
            "WHERE NOT EXISTS (SELECT 1 FROM usage_sample n WHERE n.api_user = s.api_user AND n.at > s.at)"_s.arg(
                enginesql::same(u"s.last_used"_s, u"a.last_used"_s), enginesql::same(u"s.requests"_s, u"a.requests"_s)))
        == after.size());
    QStringList journalled;
    for (const QString &line : journalledSince(connection, entry)) {
        if (line.startsWith("added"_L1) || line.startsWith("deleted"_L1))
            journalled += line;
    }
    QStringList comings;
    qint64 gone = 0;
    for (const ApiUser &apiUser : before) {
        if (after.contains(apiUser.guid)) {
            RC_ASSERT(after.value(apiUser.guid).key == apiUser.key);
        } else {
            comings += u"deleted account "_s + apiUser.guid;
            ++gone;
        }
    }
    for (const ApiUser &apiUser : after) {
        if (!before.contains(apiUser.guid) && !isFirst)
            comings += u"added account "_s + apiUser.guid;
    }
    comings.sort();
    RC_ASSERT(journalled == comings);
    RC_ASSERT(summary.apiUsers.removed == gone);
    RC_ASSERT(summary.apiUsers.total() == read.apiUsers.size());
}

/// Somebody confirms the deletion of one of those that were \a seen before the last sync.
void TestMirrorScripts::checkRemoval(const Connection &connection, const QHash<QString, ApiUser> &seen, quint32 seed)
{
    if (seen.isEmpty())
        return;
    const ApiUser apiUser = inOrder(seen).at(qsizetype(seed) % seen.size());
    const QHash<QString, ApiUser> now = apiUsersOf(connection);
    const qint64 entry = lastJournalEntry(connection);
    const Status removed = ApiUserStore(connection).removeAsSeen(apiUser, m_clock);
    const bool isThere = now.contains(apiUser.guid) && now.value(apiUser.guid).key == apiUser.key;
    const bool isAsSeen = isThere && differencesOf(apiUser, now.value(apiUser.guid)).isEmpty();
    RC_ASSERT(removed.ok() == isAsSeen);
    RC_ASSERT(apiUsersOf(connection).size() == now.size() - (isAsSeen ? 1 : 0));
    RC_ASSERT(journalledSince(connection, entry).size() == (isAsSeen ? 1 : 0));
    if (!isAsSeen)
        RC_ASSERT(removed.error().kind == (isThere ? ErrorKind::ChangedMeanwhile : ErrorKind::AlreadyGone));
}

void TestMirrorScripts::theDirectoryFollowsWhateverHappens()
{
    // What happens: in the directory, in the account, and in the directory again, after the account was read, and after
    // it was compared; then who is to be deleted.
    using Round = std::tuple<Seeds, Seeds, Seeds, Seeds, quint32>;
    const auto rounds = rc::gen::resize(
        4,
        rc::gen::container<std::vector<Round>>(rc::gen::tuple(seeds(4), seeds(12), seeds(5), seeds(3),
                                                              rc::gen::resize(100, rc::gen::arbitrary<quint32>()))));
    QVERIFY(holds("the directory follows whatever happens", 80, [this, &rounds] {
        const StoreFixture store;
        const Connection connection = store.connect();
        const Connection other = store.connect();
        for (const Connection *each : {&connection, &other})
            enginesql::beFast(*each);
        RandomAccount account(*seeds(25));
        for (const auto &[before, atTheAccount, meanwhile, lastly, removal] : *rounds) {
            for (quint32 seed : before)
                (void)changeDirectory(connection, seed, m_clock);
            for (quint32 seed : atTheAccount)
                account.change(seed);
            // The account is read here; what happens to the directory from now on is newer.
            const AccountState read = account.state();
            const QHash<QString, ApiUser> seen = apiUsersOf(connection);
            const qint64 since = lastJournalEntry(connection);
            QSet<QString> changed;
            for (quint32 seed : meanwhile) {
                if (const QString guid = changeDirectory(connection, seed, m_clock); !guid.isNull())
                    changed.insert(guid);
            }
            checkSync(connection, read, changed, since, [&, &late = lastly] {
                QSet<QString> concerned;
                for (quint32 seed : late) {
                    if (const QString guid = changeDirectory(other, seed, m_clock); !guid.isNull())
                        concerned.insert(guid);
                }
                return concerned;
            });
            checkRemoval(connection, seen, removal);
        }
        checkSync(connection, account.state(), {}, lastJournalEntry(connection));
        RC_ASSERT(differenceOf(contentOf(connection), m_reference.contentFor(account.state())) == QString());
        RC_ASSERT(damageOf(connection) == QStringList());
    }));
}

UMH_TEST(TestMirrorScripts)
#include "tst_mirrorscripts.moc"
