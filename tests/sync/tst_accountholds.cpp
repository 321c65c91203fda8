#include "domain/time/utc.h"
#include "editingfixture.h"
#include "store/openchangestore.h"
#include "support/testprogram.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// The longest that a request of these tests' editors may take.
std::chrono::milliseconds longestRequest()
{
    return shortSyncLimits().totalDeadline + shortPauses().settle;
}

/// Another program of this computer, which does nothing.
class IdleProgram final
{
public:
    IdleProgram()
    {
        m_process.start(u"/bin/cat"_s, QStringList());
        if (!m_process.waitForStarted())
            qFatal("cannot start another program");
        m_identity = ProcessIdentity::of(m_process.processId());
    }
    ~IdleProgram() { end(); }
    Q_DISABLE_COPY_MOVE(IdleProgram)

    [[nodiscard]] const ProcessIdentity &identity() const { return m_identity; }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    ProcessIdentity m_identity;
};

} // namespace

/// Changes that one program has in flight, and what another one makes of them.
class TestAccountHolds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aChangeIsHeldUntilItIsOverForSure_data();
    void aChangeIsHeldUntilItIsOverForSure();
    void onlyTheHolderStrikesOut();
    void whatIsInFlightIsSaidAgainAndAgain();
    void whatAnotherProgramHasInFlightIsLeftToIt_data();
    void whatAnotherProgramHasInFlightIsLeftToIt();
    void aSyncLeavesWhatAnotherProgramHasInFlight();
    void whatADeadProgramLeftIsFoundOut_data();
    void whatADeadProgramLeftIsFoundOut();
    void whatADeadProgramLeftIsNotSaidToHaveFailedTooEarly();
    void nothingIsSentWhileAnotherProgramIsAtIt();
    void whatIsOverIsSettledWithoutBeingAskedAgain();

private:
    /// Another program has sent \a change, and last said so now.
    static void leave(const Editing &editing, const OpenChange &change, const ProcessIdentity &holder);
};

void TestAccountHolds::leave(const Editing &editing, const OpenChange &change, const ProcessIdentity &holder)
{
    const Connection connection = editing.fixture.store.connect();
    must(OpenChangeStore(connection, editing.fixture.clock).note(change));
    (void)must(connection.run(u"UPDATE open_change SET holder_host = ?, holder_process = ?, holder_start = ?"_s,
                              {holder.host, holder.id, holder.start}));
}

void TestAccountHolds::aChangeIsHeldUntilItIsOverForSure_data()
{
    QTest::addColumn<bool>("lives");
    QTest::addColumn<std::chrono::milliseconds>("age"); // below 0: a clock was wrong
    QTest::addColumn<std::chrono::milliseconds>("held");
    const auto row = [](const char *name, bool lives, std::chrono::milliseconds age, std::chrono::milliseconds held) {
        QTest::newRow(name) << lives << age << held;
    };
    row("just sent", true, 0s, 120s);
    row("just sent, holder dead", false, 0s, 60s);
    row("longest request", true, 60s, 60s);
    row("longest request, holder dead", false, 60s, 0s);
    row("nearly, holder dead", false, 59'999ms, 1ms);
    row("not renewed in time", true, 120s, 0s);
    row("long ago", true, 24h, 0s);
    row("a little ahead", true, -10s, 110s);
    row("a year ahead", true, -24h * 365, 0s);
}

void TestAccountHolds::aChangeIsHeldUntilItIsOverForSure()
{
    QFETCH(const bool, lives);
    QFETCH(const std::chrono::milliseconds, age);
    QFETCH(const std::chrono::milliseconds, held);
    IdleProgram other;
    if (!lives)
        other.end();
    const QDateTime now(QDate(2026, 5, 15), QTime(12, 0), inUtc);
    OpenChange change{.apiUserGuid = u"a"_s};
    QCOMPARE(heldFor(change, now, 60s).count(), 0); // of an older program, which did not say
    change.holder = other.identity();
    change.renewed = now.addMSecs(-age.count());
    QCOMPARE(heldFor(change, now, 60s).count(), held.count());
    change.holder = {};
    QCOMPARE(heldFor(change, now, 60s).count(),
             std::max(60s - std::chrono::abs(age), std::chrono::milliseconds(0)).count());
}

void TestAccountHolds::onlyTheHolderStrikesOut()
{
    const Editing editing;
    const OpenChange change{.apiUserGuid = editing.seen(10).guid};
    const Connection connection = editing.fixture.store.connect();
    const OpenChangeStore changes(connection, editing.fixture.clock);
    const IdleProgram other;
    leave(editing, change, other.identity());
    QCOMPARE(must(changes.of(change.apiUserGuid))->holder, other.identity());
    must(changes.strikeOut(change.apiUserGuid));
    QCOMPARE(editing.openChanges(), 1);
    must(changes.renew(change.apiUserGuid)); // is not ours to say
    QCOMPARE(must(changes.of(change.apiUserGuid))->holder, other.identity());
    OpenChange outdated = *must(changes.of(change.apiUserGuid));
    outdated.renewed = outdated.renewed.addSecs(-1); // its holder has said so again since
    QVERIFY(!must(changes.takeOver(outdated)));
    QCOMPARE(must(changes.of(change.apiUserGuid))->holder, other.identity());
    QVERIFY(must(changes.takeOver(*must(changes.of(change.apiUserGuid)))));
    QCOMPARE(must(changes.of(change.apiUserGuid))->holder, ProcessIdentity::current());
    must(changes.strikeOut(change.apiUserGuid));
    QCOMPARE(editing.openChanges(), 0);
}

void TestAccountHolds::whatIsInFlightIsSaidAgainAndAgain()
{
    Editing editing;
    AccountLimits patient = shortSyncLimits();
    patient.transferTimeout = patient.totalDeadline = 5s;
    editing.start(shortPauses(), patient);
    const ApiUser apiUser = editing.seen(10);
    editing.fixture.demo.inject(u"DELETE *"_s, Fault::hanging());
    editing.editor->remove(apiUser);
    QTRY_COMPARE(editing.fixture.demo.count(u"DELETE *"_s), 1);
    const auto renewed = [&] {
        const Connection connection = editing.fixture.store.connect();
        const auto open = must(OpenChangeStore(connection, editing.fixture.clock).of(apiUser.guid));
        return open && open->holder == ProcessIdentity::current() ? open->renewed : QDateTime();
    };
    QVERIFY(renewed().isValid());
    const QDateTime later = editing.fixture.clock.now().addSecs(1);
    editing.fixture.clock.set(later);
    QTRY_COMPARE(renewed(), later);
    QVERIFY(editing.waitFor(editing.removalFailed));
}

void TestAccountHolds::whatAnotherProgramHasInFlightIsLeftToIt_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("a deletion") << true;
    QTest::newRow("a description") << false;
}

/// Whether it has happened or not: it is the other's to tell.
void TestAccountHolds::whatAnotherProgramHasInFlightIsLeftToIt()
{
    QFETCH(const bool, deletes);
    Editing editing;
    QVERIFY(editing.waitFor(editing.lookedAt)); // when it signed in
    const ApiUser apiUser = editing.seen(10);
    const IdleProgram other;
    leave(editing,
          {.apiUserGuid = apiUser.guid,
           .kind = deletes ? OpenChange::Kind::Deletion : OpenChange::Kind::Description,
           .description = u"theirs"_s},
          other.identity());
    editing.editor->resolveNow();
    QVERIFY(editing.waitFor(editing.lookedAt, 2));
    const auto look = editing.lookedAt->constLast().at(0).value<OpenChangesLook>();
    QCOMPARE(look.unknown, QSet<QString>());
    QCOMPARE(look.elsewhere, 1);
    QVERIFY(editing.fixture.demo.requests().isEmpty());
    QVERIFY(editing.unknown->isEmpty());
    QCOMPARE(editing.openChanges(), 1);

    // It has not been heard of for too long, although it lives.
    editing.fixture.clock.set(editing.fixture.clock.now().addMSecs(2 * longestRequest().count()));
    editing.editor->resolveNow();
    QVERIFY(editing.waitFor(deletes ? editing.removalFailed : editing.descriptionFailed));
    QCOMPARE(editing.openChanges(), 0);
}

void TestAccountHolds::aSyncLeavesWhatAnotherProgramHasInFlight()
{
    Editing editing;
    editing.editor.reset();
    const ApiUser apiUser = editing.seen(10);
    const IdleProgram other;
    leave(editing, {.apiUserGuid = apiUser.guid}, other.identity());
    (void)editing.fixture.mustSync();
    QCOMPARE(editing.openChanges(), 1);
}

void TestAccountHolds::whatADeadProgramLeftIsFoundOut_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("it has happened") << true;
    QTest::newRow("it has not happened") << false;
}

void TestAccountHolds::whatADeadProgramLeftIsFoundOut()
{
    QFETCH(const bool, happened);
    Editing editing;
    QVERIFY(editing.waitFor(editing.lookedAt)); // when it signed in
    const ApiUser apiUser = editing.seen(10);
    IdleProgram other;
    leave(editing, {.apiUserGuid = apiUser.guid}, other.identity());
    other.end();
    if (happened)
        editing.fixture.demo.change([&](DemoState &state) { state.removeApiUser(apiUser.guid); });
    else
        editing.fixture.clock.set(editing.fixture.clock.now().addMSecs(longestRequest().count()));
    editing.editor->resolveNow();
    QVERIFY(editing.waitFor(happened ? editing.removed : editing.removalFailed));
    QVERIFY(editing.waitFor(editing.lookedAt, 2));
    const auto look = editing.lookedAt->constLast().at(0).value<OpenChangesLook>();
    QCOMPARE(look.unknown, QSet<QString>());
    QCOMPARE(look.elsewhere, 0);
    QCOMPARE(editing.unknown->size(), 1); // it was marked first
    QCOMPARE(editing.openChanges(), 0);
    QCOMPARE(editing.fixture.isStored(apiUser.guid), !happened);
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s), 0);
}

/// It is there when it is looked at, and gone a moment later: the account was still at it.
void TestAccountHolds::whatADeadProgramLeftIsNotSaidToHaveFailedTooEarly()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    IdleProgram other;
    leave(editing, {.apiUserGuid = apiUser.guid}, other.identity());
    other.end();
    const QString look = u"GET /ApiUser/"_s + apiUser.guid;
    editing.fixture.demo.inject(
        {.request = look,
         .fault = Fault::meanwhile([guid = apiUser.guid](DemoState &state) { state.removeApiUser(guid); }),
         .times = 1,
         .after = 1});
    editing.editor->resolveNow();
    QTRY_COMPARE(editing.fixture.demo.count(look), 1);
    editing.editor->resolveNow(); // nobody is impatient enough
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.fixture.demo.count(look), 2);
    QCOMPARE(editing.removalFailed->size(), 0);
    QCOMPARE(editing.openChanges(), 0);
    QCOMPARE(editing.differenceOfLastEntry(apiUser), QString());
}

void TestAccountHolds::nothingIsSentWhileAnotherProgramIsAtIt()
{
    Editing editing;
    const ApiUser apiUser = editing.seen(10);
    const IdleProgram other;
    leave(editing, {.apiUserGuid = apiUser.guid, .kind = OpenChange::Kind::Description, .description = u"theirs"_s},
          other.identity());
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(Editing::kindOf(editing.removalFailed), ErrorKind::UnderWayElsewhere);
    editing.editor->setDescription(apiUser, u"ours"_s);
    QVERIFY(editing.waitFor(editing.descriptionFailed));
    QCOMPARE(Editing::kindOf(editing.descriptionFailed), ErrorKind::UnderWayElsewhere);
    QVERIFY(editing.isAtAccount(apiUser));
    QCOMPARE(editing.fixture.demo.count(u"DELETE *"_s) + editing.fixture.demo.count(u"PUT *"_s), 0);
    QCOMPARE(editing.openChanges(), 1);

    editing.fixture.clock.set(editing.fixture.clock.now().addMSecs(2 * longestRequest().count()));
    editing.editor->remove(apiUser);
    QVERIFY(editing.waitFor(editing.removed));
    QCOMPARE(editing.openChanges(), 0);
}

void TestAccountHolds::whatIsOverIsSettledWithoutBeingAskedAgain()
{
    Editing editing;
    QVERIFY(editing.waitFor(editing.lookedAt)); // when it signed in
    const ApiUser apiUser = editing.seen(10);
    const IdleProgram other;
    leave(editing, {.apiUserGuid = apiUser.guid}, other.identity());
    editing.editor->resolveNow();
    QVERIFY(editing.waitFor(editing.lookedAt, 2));
    editing.fixture.clock.set(editing.fixture.clock.now().addSecs(3600));
    QVERIFY(editing.waitFor(editing.removalFailed));
    QCOMPARE(editing.openChanges(), 0);
}

UMH_TEST(TestAccountHolds)

#include "tst_accountholds.moc"
