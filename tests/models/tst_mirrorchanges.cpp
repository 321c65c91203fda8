#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/openchangestore.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <optional>

using namespace umh;
using namespace Qt::StringLiterals;

/// What a sync makes of changes: what it journals, and as whose; what has changed while the account was read; what this
/// program has sent to the account and does not know the outcome of.
class TestMirrorChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    // The journal
    void theFirstLoadIsJournalledAsNumbers();
    void laterOnesAreJournalledOneByOne();
    void useAloneIsCountedButNotJournalled();
    void whatChangedNothingIsNotJournalled();
    void aDeletionKeepsAllThatWasKnownAndTheKey();
    void apiUsersOfAGoneOperatorAreJournalled();
    void theLastEntryCountsUp();

    // Changed since the account was read
    void whatWasChangedSinceStaysAsItIs();
    void whatWasDeletedSinceDoesNotComeBack();
    void theLastOneDeletedSinceDoesNotComeBack();
    void whatWasAddedSinceStays();
    void whatWasChangedBeforeFollowsTheAccount();
    void whatWasChangedSinceGoesWithItsOperator();
    void whatWasChangedSinceMovesWhereItsOperatorIsGone();
    void keptOnesGetTheirSamples();
    void removalsLeaveKeptOnesOut();

    // Open changes
    void aConfirmedDeletionIsOursAndStruckOut();
    void aDeletionOfWhatIsStillListedStaysOpen();
    void aDescriptionThatTheAccountHasIsOursAndStruckOut();
    void aDescriptionThatTheDirectoryHasTooIsStruckOut();
    void aDescriptionThatTheAccountDoesNotHaveStaysOpen();
    void anEmptyDescriptionIsTheSameAsNone();
    void anyOpenChangeOfAGoneApiUserIsStruckOut();
    void anOpenChangeOfAKeptApiUserIsLeftAlone();
    void withoutCommitOpenChangesStay();

private:
    [[nodiscard]] const ApiUser &at(qsizetype index) const { return m_state.apiUsers.at(index); }
    [[nodiscard]] ApiUser stored(qsizetype index) const { return apiUsersOf(*m_connection).value(at(index).guid); }
    LoadSummary sync(const MirrorOptions &options = {})
    {
        return must(mirror(*m_connection, m_state, m_clock, options));
    }
    [[nodiscard]] QString line(const char *action, const char *origin, qsizetype index) const
    {
        return u"%1 %2 %3"_s.arg(QLatin1StringView(action), QLatin1StringView(origin), at(index).guid);
    }
    [[nodiscard]] QList<OpenChange> openChanges() const { return must(OpenChangeStore(*m_connection, m_clock).all()); }
    void note(const OpenChange &change) const { must(OpenChangeStore(*m_connection, m_clock).note(change)); }

    std::unique_ptr<StoreFixture> m_store;
    std::optional<Connection> m_connection;
    AccountState m_state;
    qint64 m_last = 0; ///< the last entry of the journal when the account was read
    FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0, 0, 250), inUtc)};
};

/// In step with an account of twenty, none of which has the description of another; the last ones are plain.
void TestMirrorChanges::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_connection.reset();
    m_store = std::make_unique<StoreFixture>();
    m_connection.emplace(m_store->connect());
    m_state = AccountState::awkward(20);
    for (qsizetype i = 0; i < 20; ++i) {
        if (i >= 10)
            m_state.apiUsers[i] = plainApiUser(m_state.operators.at(i % 4), u"plain%1"_s.arg(i));
        m_state.apiUsers[i].description = u"Text %1"_s.arg(i);
    }
    (void)sync();
    m_last = lastJournalEntry(*m_connection);
    m_clock.set(m_clock.now().addSecs(60));
}

void TestMirrorChanges::theFirstLoadIsJournalledAsNumbers()
{
    const QList<JournalledEntry> entries = journalSince(*m_connection);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.at(0).action, u"synced"_s);
    QCOMPARE(entries.at(0).origin, u"this program"_s);
    QVERIFY(entries.at(0).guid.isEmpty());
    const auto counts = [&](QLatin1StringView kind) { return entries.at(0).detail.value(kind).toObject(); };
    QCOMPARE(counts("apiUsers"_L1), (QJsonObject{{u"added"_s, 20}, {u"changed"_s, 0}, {u"removed"_s, 0}}));
    QCOMPARE(counts("operators"_L1).value("added"_L1).toInteger(), m_state.operators.size());
    QCOMPARE(counts("groups"_L1).value("added"_L1).toInteger(), 3);
}

void TestMirrorChanges::laterOnesAreJournalledOneByOne()
{
    const ApiUser gone = m_state.apiUsers.takeAt(12);
    ApiUser added = plainApiUser(m_state.operators.at(3), u"Zoë"_s);
    m_state.apiUsers.prepend(added);
    ApiUser &changed = m_state.apiUsers[15];
    const ApiUser before = changed;
    changed.username = u"😀"_s;
    changed.requestsLast30Days = 1;
    m_state.operators[7].email = u"else"_s;
    (void)sync();
    const QList<JournalledEntry> entries = journalSince(*m_connection, m_last);
    // The made-up use of some of them cannot all be true.
    const auto isContradictory = [](const QString &line) { return line.startsWith("contradictory"_L1); };
    QStringList journalled = journalledSince(*m_connection, m_last);
    QCOMPARE(entries.size() - journalled.removeIf(isContradictory), 4);
    QCOMPARE(journalled,
             QStringList({u"added account "_s + added.guid, u"changed account "_s + changed.guid,
                          u"deleted account "_s + gone.guid}));
    for (const JournalledEntry &entry : entries) {
        if (entry.action == "added"_L1) {
            QCOMPARE(entry.detail.value("username"_L1).toString(), u"Zoë"_s);
            QCOMPARE(entry.detail.value("operatorGuid"_L1).toString(), added.operatorGuid);
        } else if (entry.action == "changed"_L1) {
            QCOMPARE(entry.detail.keys(), QStringList(u"username"_s));
            QCOMPARE(entry.detail.value("username"_L1).toObject(),
                     (QJsonObject{{u"before"_s, before.username}, {u"after"_s, u"😀"_s}}));
        }
    }
    QCOMPARE(entries.constLast().action, u"synced"_s);
    QCOMPARE(entries.constLast().detail.value("apiUsers"_L1).toObject(),
             (QJsonObject{{u"added"_s, 1}, {u"changed"_s, 1}, {u"removed"_s, 1}}));
    QCOMPARE(entries.constLast().detail.value("operators"_L1).toObject().value("changed"_L1), QJsonValue(1));
    QCOMPARE(numberOf(*m_connection, u"SELECT min(at) FROM journal WHERE number > ?"_s, {m_last}),
             m_clock.now().toMSecsSinceEpoch());
}

void TestMirrorChanges::useAloneIsCountedButNotJournalled()
{
    m_state.apiUsers[12].lastUsed = m_clock.now().addDays(-29); // after less than 30 days it is not in use again
    m_state.apiUsers[12].lastUsedState = LastUsedState::Used;
    (void)sync();
    m_last = lastJournalEntry(*m_connection);
    m_state.apiUsers[12].lastUsed = m_clock.now();
    m_state.apiUsers[12].requestsLast30Days = 5;
    m_state.apiUsers[13].requestsLast30Days = 0;
    m_state.apiUsers[13].lastUsed = QDateTime();
    m_state.apiUsers[13].lastUsedState = LastUsedState::Unknown;
    QCOMPARE(sync().apiUsers.changed, 2);
    const QList<JournalledEntry> entries = journalSince(*m_connection, m_last);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.at(0).action, u"synced"_s);
}

void TestMirrorChanges::whatChangedNothingIsNotJournalled()
{
    (void)sync();
    QCOMPARE(lastJournalEntry(*m_connection), m_last);
}

void TestMirrorChanges::aDeletionKeepsAllThatWasKnownAndTheKey()
{
    const ApiUser gone = stored(14);
    m_state.apiUsers.removeAt(14);
    (void)sync();
    QCOMPARE(journalSince(*m_connection, m_last).at(0).detail,
             (QJsonObject{{u"key"_s, gone.key},
                          {u"operatorGuid"_s, gone.operatorGuid},
                          {u"username"_s, u"plain14"_s},
                          {u"type"_s, u"Generic"_s},
                          {u"created"_s, u"2023-01-02T03:04:05.678Z"_s},
                          {u"lastUsed"_s, u"2024-02-03T04:05:06.789Z"_s},
                          {u"lastUsedState"_s, 0},
                          {u"requestsLast30Days"_s, 12'345},
                          {u"description"_s, u"Text 14"_s}}));
    QCOMPARE(textsOf(*m_connection, u"SELECT operator_name FROM journal WHERE action = 'deleted'"_s),
             QStringList(gone.operatorName));
}

void TestMirrorChanges::apiUsersOfAGoneOperatorAreJournalled()
{
    const QString gone = m_state.operators.takeAt(1).guid;
    QStringList expected;
    m_state.apiUsers.removeIf([&](const ApiUser &apiUser) {
        if (apiUser.operatorGuid != gone)
            return false;
        expected += u"deleted account "_s + apiUser.guid;
        return true;
    });
    expected.sort();
    QVERIFY(expected.size() > 1);
    for (OperatorGroup &group : m_state.groups)
        group.members->removeAll(gone);
    QCOMPARE(sync().apiUsers.removed, expected.size());
    QCOMPARE(journalledSince(*m_connection, m_last), expected);
}

void TestMirrorChanges::theLastEntryCountsUp()
{
    const StoreFixture empty;
    QCOMPARE(lastJournalEntry(empty.connect(Directory::Use::Display)), 0);
    QCOMPARE(m_last, 1);
    must(ApiUserStore(*m_connection).remove(stored(3), m_clock));
    QCOMPARE(lastJournalEntry(*m_connection), 2);
}

void TestMirrorChanges::whatWasChangedSinceStaysAsItIs()
{
    ApiUser described = must(ApiUserStore(*m_connection).setDescription(stored(12), u"Mine"_s, m_clock));
    described.contradictory = false; // as apiUsersOf() has them
    ApiUser theirs = at(13);
    theirs.username = u"newer"_s;
    theirs = must(ApiUserStore(*m_connection).store(theirs, m_clock, ApiUserStore::OpenMark::Keep));
    theirs.contradictory = false;
    const qint64 entries = lastJournalEntry(*m_connection);
    QVERIFY(!sync({.since = m_last}).changedAnything());
    QVERIFY(stored(12) == described);
    QVERIFY(stored(13) == theirs);
    QCOMPARE(lastJournalEntry(*m_connection), entries);
    // Also where the account does not list them any more.
    m_state.apiUsers.remove(12, 2);
    (void)sync({.since = m_last});
    QCOMPARE(apiUsersOf(*m_connection).size(), 20);
    QVERIFY(apiUsersOf(*m_connection).value(described.guid) == described);
    // The next sync is about a state that has been read later.
    (void)sync({.since = lastJournalEntry(*m_connection)});
    QCOMPARE(apiUsersOf(*m_connection).size(), 18);
}

void TestMirrorChanges::whatWasDeletedSinceDoesNotComeBack()
{
    must(ApiUserStore(*m_connection).remove(stored(12), m_clock));
    QCOMPARE(sync({.since = m_last}).apiUsers, (LoadTally{.unchanged = 20}));
    QVERIFY(!apiUsersOf(*m_connection).contains(at(12).guid));
    QCOMPARE(apiUsersOf(*m_connection).size(), 19);
    QCOMPARE(sync({.since = lastJournalEntry(*m_connection)}).apiUsers.added, 1); // it is there again
}

void TestMirrorChanges::theLastOneDeletedSinceDoesNotComeBack()
{
    m_state.apiUsers.resize(1);
    (void)sync();
    m_last = lastJournalEntry(*m_connection);
    must(ApiUserStore(*m_connection).remove(stored(0), m_clock));
    (void)sync({.since = m_last}); // into an empty table
    QVERIFY(apiUsersOf(*m_connection).isEmpty());
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestMirrorChanges::whatWasAddedSinceStays()
{
    const ApiUser added =
        must(ApiUserStore(*m_connection)
                 .store(plainApiUser(m_state.operators.at(2), u"new"_s), m_clock, ApiUserStore::OpenMark::Keep));
    QVERIFY(!sync({.since = m_last}).changedAnything());
    QVERIFY(apiUsersOf(*m_connection).value(added.guid) == added);
    QCOMPARE(sync().apiUsers.removed, 1);
}

void TestMirrorChanges::whatWasChangedBeforeFollowsTheAccount()
{
    (void)must(ApiUserStore(*m_connection).setDescription(stored(12), u"Mine"_s, m_clock));
    must(ApiUserStore(*m_connection).remove(stored(13), m_clock));
    QCOMPARE(sync({.since = lastJournalEntry(*m_connection)}).apiUsers,
             (LoadTally{.added = 1, .changed = 1, .unchanged = 18}));
    QCOMPARE(stored(12).description, u"Text 12"_s);
}

void TestMirrorChanges::whatWasChangedSinceGoesWithItsOperator()
{
    const QString gone = at(12).operatorGuid;
    (void)must(ApiUserStore(*m_connection).setDescription(stored(12), u"Mine"_s, m_clock));
    const QString guid = at(12).guid;
    const qint64 entries = lastJournalEntry(*m_connection);
    m_state.operators.removeIf([&](const Operator &op) { return op.guid == gone; });
    m_state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
    for (OperatorGroup &group : m_state.groups)
        group.members->removeAll(gone);
    const LoadSummary summary = sync({.since = m_last});
    QCOMPARE(summary.operators.removed, 1);
    QVERIFY(!apiUsersOf(*m_connection).contains(guid));
    const QStringList journalled = journalledSince(*m_connection, entries);
    QCOMPARE(journalled.size(), summary.apiUsers.removed);
    QVERIFY(journalled.contains(u"deleted account "_s + guid));
    QCOMPARE(damageOf(*m_connection), QStringList());
}

void TestMirrorChanges::whatWasChangedSinceMovesWhereItsOperatorIsGone()
{
    const ApiUser described = must(ApiUserStore(*m_connection).setDescription(stored(12), u"Mine"_s, m_clock));
    const QString gone = described.operatorGuid;
    m_state.operators.removeIf([&](const Operator &op) { return op.guid == gone; });
    m_state.apiUsers[12].operatorGuid = m_state.operators.at(10).guid;
    m_state.apiUsers.removeIf([&](const ApiUser &apiUser) { return apiUser.operatorGuid == gone; });
    for (OperatorGroup &group : m_state.groups)
        group.members->removeAll(gone);
    (void)sync({.since = m_last});
    const ApiUser moved = apiUsersOf(*m_connection).value(described.guid);
    QCOMPARE(moved.key, described.key);
    QCOMPARE(moved.operatorGuid, m_state.operators.at(10).guid);
}

void TestMirrorChanges::keptOnesGetTheirSamples()
{
    const ApiUser described = must(ApiUserStore(*m_connection).setDescription(stored(12), u"Mine"_s, m_clock));
    // Whoever changed it has seen how much it is used as well.
    (void)must(m_connection->run(u"UPDATE api_user SET requests = 123456789 WHERE id = ?"_s, {described.key}));
    (void)sync({.since = m_last});
    QCOMPARE(numberOf(*m_connection, u"SELECT count(*) FROM usage_sample WHERE api_user = ?"_s, {described.key}), 2);
}

void TestMirrorChanges::removalsLeaveKeptOnesOut()
{
    (void)must(ApiUserStore(*m_connection).setDescription(stored(12), u"Mine"_s, m_clock));
    must(ApiUserStore(*m_connection).remove(stored(13), m_clock));
    m_state.apiUsers.remove(10, 5);
    DirectoryLoader loader(*m_connection, m_clock, LoadMode::Mirror);
    must(loader.begin());
    must(loader.keepChangesSince(m_last));
    must(addAll(loader, m_state));
    QCOMPARE(must(loader.removals()), (LoadRemovals{.apiUsers = 3, .apiUsersBefore = 19}));
    QCOMPARE(must(loader.commit()).apiUsers.removed, 3);
}

void TestMirrorChanges::aConfirmedDeletionIsOursAndStruckOut()
{
    note({.apiUserGuid = at(12).guid});
    note({.apiUserGuid = at(14).guid});
    const QString ours = line("deleted", "this program", 12);
    const QString theirs = line("deleted", "account", 13);
    m_state.apiUsers.remove(12, 2);
    (void)sync();
    QStringList expected = {ours, theirs};
    expected.sort();
    QCOMPARE(journalledSince(*m_connection, m_last), expected);
    QCOMPARE(openChanges(), QList{OpenChange{.apiUserGuid = at(12).guid}}); // the one that was the fourteenth
}

void TestMirrorChanges::aDeletionOfWhatIsStillListedStaysOpen()
{
    const OpenChange deletion{.apiUserGuid = at(12).guid};
    note(deletion);
    m_state.apiUsers[12].requestsLast30Days = 1;
    m_state.apiUsers[12].type = u"Grafana"_s;
    (void)sync();
    QCOMPARE(openChanges(), QList{deletion});
    QCOMPARE(journalledSince(*m_connection, m_last), QStringList(line("changed", "account", 12)));
}

void TestMirrorChanges::aDescriptionThatTheAccountHasIsOursAndStruckOut()
{
    for (const qsizetype index : {12, 13})
        note({.apiUserGuid = at(index).guid, .kind = OpenChange::Kind::Description, .description = u"Ünsere"_s});
    m_state.apiUsers[12].description = u"Ünsere"_s;
    m_state.apiUsers[13].description = u"Ünsere"_s;
    m_state.apiUsers[13].type = u"Grafana"_s;
    (void)sync();
    QVERIFY(openChanges().isEmpty());
    QStringList expected = {line("changed", "this program", 12), line("changed", "this program", 13),
                            line("changed", "account", 13)};
    expected.sort();
    QCOMPARE(journalledSince(*m_connection, m_last), expected);
    QCOMPARE(stored(12).description, u"Ünsere"_s);
}

void TestMirrorChanges::aDescriptionThatTheDirectoryHasTooIsStruckOut()
{
    note({.apiUserGuid = at(12).guid, .kind = OpenChange::Kind::Description, .description = at(12).description});
    (void)sync();
    QVERIFY(openChanges().isEmpty());
    QCOMPARE(lastJournalEntry(*m_connection), m_last);
}

void TestMirrorChanges::aDescriptionThatTheAccountDoesNotHaveStaysOpen()
{
    const OpenChange ours{.apiUserGuid = at(12).guid, .kind = OpenChange::Kind::Description, .description = u"Ours"_s};
    note(ours);
    m_state.apiUsers[12].description = u"ours"_s; // not the same
    (void)sync();
    QCOMPARE(openChanges(), QList{ours});
    QCOMPARE(journalledSince(*m_connection, m_last), QStringList(line("changed", "account", 12)));
}

void TestMirrorChanges::anEmptyDescriptionIsTheSameAsNone()
{
    note({.apiUserGuid = at(12).guid, .kind = OpenChange::Kind::Description, .description = u""_s});
    m_state.apiUsers[12].description = QString();
    (void)sync();
    QVERIFY(openChanges().isEmpty());
    QCOMPARE(journalledSince(*m_connection, m_last), QStringList(line("changed", "this program", 12)));
    QVERIFY(stored(12).description.isNull());
}

void TestMirrorChanges::anyOpenChangeOfAGoneApiUserIsStruckOut()
{
    note({.apiUserGuid = at(12).guid, .kind = OpenChange::Kind::Description, .description = u"Ours"_s});
    note({.apiUserGuid = u"not there anyway"_s});
    const QString deleted = line("deleted", "account", 12);
    m_state.apiUsers.removeAt(12);
    (void)sync();
    QVERIFY(openChanges().isEmpty());
    QCOMPARE(journalledSince(*m_connection, m_last), QStringList(deleted));
}

void TestMirrorChanges::anOpenChangeOfAKeptApiUserIsLeftAlone()
{
    (void)must(ApiUserStore(*m_connection).setDescription(stored(12), u"First"_s, m_clock));
    const OpenChange second{
        .apiUserGuid = at(12).guid, .kind = OpenChange::Kind::Description, .description = at(12).description};
    note(second); // back to what it was; the account was read before either
    (void)sync({.since = m_last});
    QCOMPARE(openChanges(), QList{second});
    QCOMPARE(stored(12).description, u"First"_s);
}

void TestMirrorChanges::withoutCommitOpenChangesStay()
{
    note({.apiUserGuid = at(12).guid});
    note({.apiUserGuid = at(13).guid, .kind = OpenChange::Kind::Description, .description = u"Ours"_s});
    m_state.apiUsers[13].description = u"Ours"_s;
    m_state.apiUsers.removeAt(12);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(mirror(*m_connection, m_state, m_clock, {.stop = stop.get_token()}).error().kind, ErrorKind::Cancelled);
    QCOMPARE(openChanges().size(), 2);
    QCOMPARE(lastJournalEntry(*m_connection), m_last);
}

UMH_TEST(TestMirrorChanges)
#include "tst_mirrorchanges.moc"
