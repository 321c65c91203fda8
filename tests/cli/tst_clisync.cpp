#include "cliprogram.h"
#include "directoryfixture.h"
#include "mirrorfixture.h"
#include "storefixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/engine.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <chrono>
#include <csignal>
#include <functional>
#include <optional>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;

/// The commands that talk to an account, against a real server; driven from outside, through the program.
class TestCliSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wrongSignInsAreExplained_data();
    void wrongSignInsAreExplained();
    void syncConnectsAnEmptyDirectoryAndFillsIt();
    void syncWithoutAnAccountSaysHowToConnect();
    void anAddressOfNoUseMakesNoDirectory();
    void syncWithoutAPasswordSaysSo();
    void aWrongPasswordIsExplainedAndChangesNothing();
    void syncAsksBeforeItRemovesALot();
    void importIntoAConnectedDirectoryIsRefused();
    void whatWasNotUnderstoodIsSaidOnStandardError();
    void aTimeZoneIsSetAndKept();
    void deleteGoesToTheAccountFirst();
    void deleteOfAnApiUserThatHasChangedMeanwhileSaysInWhat_data();
    void deleteOfAnApiUserThatHasChangedMeanwhileSaysInWhat();
    void deleteOfAnApiUserThatHasChangedMeanwhileAsksAgain_data();
    void deleteOfAnApiUserThatHasChangedMeanwhileAsksAgain();
    void anotherProgramsDeletionInFlightIsLeftToIt();
    void aDeletionIsCancelledUntilItIsSent_data();
    void aDeletionIsCancelledUntilItIsSent();
    void anUnansweredDeletionIsSettledByTheNextCommand_data();
    void anUnansweredDeletionIsSettledByTheNextCommand();
    void aMarkedApiUserIsNotWaitedForWhileTheAccountIsAway();
    void whatIsNotThereAnyMoreIsAnsweredByWhatIsTrue();
    void theOwnApiUserIsNotDeletedWithoutItsName_data();
    void theOwnApiUserIsNotDeletedWithoutItsName();
    void whyTheTemporaryFolderIsOfNoUseIsSaid_data();
    void whyTheTemporaryFolderIsOfNoUseIsSaid();
    void thePasswordAppearsNowhere();

private:
    [[nodiscard]] QStringList database() const;
    [[nodiscard]] QStringList connecting() const;
    /// Runs with the password on the standard input.
    [[nodiscard]] CliRun run(const QStringList &arguments) const;
    [[nodiscard]] CliRun runWith(const QString &password, const QStringList &arguments) const;
    void startWith(const QString &password, QProcess &process, const QStringList &arguments) const;
    /// Starts \a process to run so.
    void start(QProcess &process, const QStringList &arguments) const;
    /// What `list` says of the open change of the API user with \a guid; null where there is none.
    [[nodiscard]] QString openChangeOf(const QString &guid) const;
    /// What was in flight was so long ago.
    void letTimePass() const;
    /// Syncs and must succeed.
    void sync() const;
    /// Where the directory and the account differ, compared whole; empty where they are the same.
    [[nodiscard]] QString differs() const;

    std::unique_ptr<CliProgram> m_program;
    std::unique_ptr<DemoAccount> m_demo;
};

void TestCliSync::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program = std::make_unique<CliProgram>();
    m_demo = std::make_unique<DemoAccount>(demoState(10, 60));
}

void TestCliSync::cleanup()
{
    m_program.reset();
    m_demo.reset();
}

QStringList TestCliSync::database() const
{
    return {u"--database"_s, m_program->database()};
}

QStringList TestCliSync::connecting() const
{
    return {u"--account"_s, m_demo->baseUrl(), u"--username"_s, m_demo->username(), u"--password-stdin"_s};
}

CliRun TestCliSync::runWith(const QString &password, const QStringList &arguments) const
{
    QProcess process;
    startWith(password, process, arguments);
    if (!process.waitForFinished(120'000))
        qFatal("the program did not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliSync::startWith(const QString &password, QProcess &process, const QStringList &arguments) const
{
    m_program->prepare(process, database() + arguments);
    process.setStandardInputFile(QString()); // from here
    process.start();
    process.write(password.toUtf8() + '\n');
    process.closeWriteChannel();
}

void TestCliSync::start(QProcess &process, const QStringList &arguments) const
{
    startWith(m_demo->password(), process, arguments);
}

QString TestCliSync::openChangeOf(const QString &guid) const
{
    const QJsonArray listed = m_program->listed(database());
    for (const QJsonValue apiUser : listed) {
        if (apiUser["guid"_L1].toString() == guid)
            return apiUser["openChange"_L1].toString();
    }
    return {};
}

void TestCliSync::letTimePass() const
{
    const Connection directory = m_program->connection();
    (void)must(directory.run(u"UPDATE open_change SET renewed_at = renewed_at - 3600000"_s));
}

CliRun TestCliSync::run(const QStringList &arguments) const
{
    return runWith(m_demo->password(), arguments);
}

void TestCliSync::sync() const
{
    const CliRun synced = run(QStringList{u"sync"_s} + connecting());
    if (synced.status != 0)
        qFatal("sync: %s", synced.error.constData());
    if (const QString difference = differs(); !difference.isEmpty())
        qFatal("directory and account differ: %s", qPrintable(difference));
}

QString TestCliSync::differs() const
{
    const Connection directory = m_program->connection();
    const DemoState state = m_demo->state();
    return differenceOf(contentOf(directory),
                        ReferenceDirectory().contentFor({state.operators, state.groups, state.apiUsers}));
}

void TestCliSync::wrongSignInsAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(named);
    };
    row("sync --account https://example.invalid", "--username");
    row("sync --username u", "--account");
    row("--account https://example.invalid --username u", "--password-stdin");
    row("--password-stdin", "--account");
    row("list --account https://example.invalid", "--account");
    row("sync --account= --username u", "--account");
    row("sync --time-zone Europe/Atlantis", "Europe/Atlantis");
    row("sync --time-zone=", "--time-zone");
    row("list --time-zone UTC", "--time-zone");
    // Of two things that are wrong the first is said: an empty sign-in, what the sign-in lacks, another value.
    row("sync --account https://example.invalid --time-zone Europe/Atlantis", "--username");
    row("--account https://example.invalid --username u --language xx", "--password-stdin");
    row("sync --account=", "empty");
    row("--sample --account https://example.invalid --username u --password-stdin", "--sample");
}

void TestCliSync::wrongSignInsAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliRun wrong = m_program->run(arguments);
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.output, QByteArray());
    QVERIFY2(wrong.error.contains(named), wrong.error.constData());
}

void TestCliSync::syncConnectsAnEmptyDirectoryAndFillsIt()
{
    const CliRun first = run(QStringList{u"sync"_s} + connecting());
    QCOMPARE(first.status, 0);
    QVERIFY2(first.output.contains("60 added"), first.output.constData());
    QCOMPARE(m_program->listed(database()).size(), 60);
    // From now on the directory knows its account.
    const CliRun second = run({u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.output.contains("Nothing has changed"), second.output.constData());
    QCOMPARE(differs(), QString());
}

void TestCliSync::syncWithoutAnAccountSaysHowToConnect()
{
    QCOMPARE(m_program->run(database() + QStringList{u"sample"_s, u"3"_s}).status, 0);
    const CliRun sync = run({u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(sync.status, 1);
    QVERIFY2(sync.error.contains("use --account"), sync.error.constData());
    QVERIFY(m_demo->requests().isEmpty());
}

void TestCliSync::anAddressOfNoUseMakesNoDirectory()
{
    for (const char *address : {"ftp://example.invalid", "http://example.invalid", "https://"}) {
        const CliRun refused = m_program->run({u"--database"_s, m_program->path(u"new/directory.sqlite"_s), u"sync"_s,
                                               u"--account"_s, QString::fromLatin1(address), u"--username"_s, u"u"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains(address), refused.error.constData());
        QVERIFY(!QFileInfo::exists(m_program->path(u"new"_s)));
    }
}

void TestCliSync::syncWithoutAPasswordSaysSo()
{
    sync();
    const qsizetype requests = m_demo->requests().size();
    const CliRun withoutKeyring = m_program->run(database() + QStringList{u"sync"_s});
    QCOMPARE(withoutKeyring.status, 1);
    QVERIFY2(withoutKeyring.error.contains("keyring"), withoutKeyring.error.constData());
    QVERIFY2(withoutKeyring.error.contains("use --password-stdin"), withoutKeyring.error.constData());
    const CliRun empty = runWith({}, {u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(empty.status, 1);
    QVERIFY2(empty.error.contains("password"), empty.error.constData());
    QCOMPARE(m_demo->requests().size(), requests);
}

void TestCliSync::aWrongPasswordIsExplainedAndChangesNothing()
{
    const CliRun wrong = runWith(u"not-it"_s, QStringList{u"sync"_s} + connecting());
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.output, QByteArray());
    QVERIFY2(wrong.error.contains("password"), wrong.error.constData());
    QVERIFY(!wrong.error.contains("not-it"));
    QCOMPARE(m_program->listed(database()).size(), 0);
}

void TestCliSync::syncAsksBeforeItRemovesALot()
{
    sync();
    m_demo->change([](DemoState &state) { state.apiUsers.remove(20, 30); });
    const CliRun refused = run({u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("30") && refused.error.contains("--yes"), refused.error.constData());
    QCOMPARE(m_program->listed(database()).size(), 60);
    QCOMPARE(run({u"sync"_s, u"--password-stdin"_s, u"--yes"_s}).status, 0);
    QCOMPARE(m_program->listed(database()).size(), 30);
    QCOMPARE(differs(), QString());
}

void TestCliSync::importIntoAConnectedDirectoryIsRefused()
{
    sync();
    const CliRun import =
        m_program->run(database() + QStringList{u"import"_s, m_program->writeJson(u"nothing.json"_s, {})});
    QCOMPARE(import.status, 1);
    QVERIFY2(import.error.contains("account"), import.error.constData());
}

void TestCliSync::whatWasNotUnderstoodIsSaidOnStandardError()
{
    m_demo->inject(u"GET /ApiUser"_s, Fault::withField(u"LastUsedDate"_s, u"N/A"_s));
    const CliRun synced = run(QStringList{u"sync"_s} + connecting());
    QCOMPARE(synced.status, 0);
    QVERIFY2(synced.output.contains("60 added"), synced.output.constData());
    QVERIFY2(synced.error.contains("LastUsedDate of 1 API user (for example \"N/A\")"), synced.error.constData());
    QVERIFY(!synced.output.contains("N/A"));
    const CliRun again = run({u"sync"_s, u"--password-stdin"_s});
    QVERIFY(!again.error.contains("LastUsedDate"));

    const QString file = m_program->path(u"operators.json"_s);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write("[{\"OperatorGuid\":\"o\",\"FullName\":\"An\\ud83dna\",\"IsOnDuty\":\"perhaps\",\"Phone\":1e400}]");
    saved.close();
    const CliRun imported =
        m_program->run({u"--database"_s, m_program->database(u"other.sqlite"_s), u"import"_s, file});
    QCOMPARE(imported.status, 0);
    QVERIFY2(
        imported.error.contains("Some characters could not be stored and were replaced: FullName of 1 operator "
                                "(for example \"An\uFFFDna\"). Some values could not be read and count as unknown: "
                                "IsOnDuty of 1 operator (for example \"perhaps\").\n"),
        imported.error.constData());
}

void TestCliSync::aTimeZoneIsSetAndKept()
{
    // The account writes the wall times of Tokyo, and notes at once who asks.
    m_demo->inject(u"GET /ApiUser"_s, Fault::wallTimes(std::chrono::hours(9), m_demo->username()), FaultRule::forEver);
    const CliRun first = run(QStringList{u"sync"_s} + connecting());
    QCOMPARE(first.status, 0);
    QVERIFY2(!first.error.contains("time zone"), first.error.constData());
    const CliRun second = run({u"sync"_s, u"--password-stdin"_s});
    QVERIFY2(second.error.contains("ahead of its clock by this many hours: 9:00"), second.error.constData());
    QVERIFY2(second.error.contains("sync --time-zone UTC+09:00"), second.error.constData());
    const CliRun set = run({u"sync"_s, u"--password-stdin"_s, u"--time-zone"_s, u"asia/tokyo"_s});
    QCOMPARE(set.status, 0);
    QVERIFY2(!set.error.contains("time zone"), set.error.constData());
    for (int i = 0; i < 2; ++i) {
        const CliRun later = run({u"sync"_s, u"--password-stdin"_s});
        QCOMPARE(later.status, 0);
        QVERIFY2(!later.error.contains("time zone"), later.error.constData());
    }
    m_demo->clearFaults();
    const CliRun exact = run({u"sync"_s, u"--password-stdin"_s}); // with offsets all is as it was
    QCOMPARE(exact.status, 0);
    QCOMPARE(differs(), QString());
}

void TestCliSync::deleteGoesToTheAccountFirst()
{
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    const CliRun deleted = run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(deleted.status, 0);
    QVERIFY(!m_demo->state().apiUser(guid));
    QCOMPARE(m_program->listed(database()).size(), 59);

    // The account says no: the directory keeps it.
    const QString kept = m_demo->state().apiUsers.at(31).guid;
    m_demo->inject(u"DELETE /ApiUser/"_s + kept, Fault::status(403));
    const CliRun refused = run({u"delete"_s, kept, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(!refused.error.isEmpty());
    QVERIFY(m_demo->state().apiUser(kept));
    QCOMPARE(m_program->listed(database()).size(), 59);
}

void TestCliSync::deleteOfAnApiUserThatHasChangedMeanwhileSaysInWhat_data()
{
    QTest::addColumn<std::function<void(ApiUser &)>>("change");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &said, const std::function<void(ApiUser &)> &change) {
        QTest::newRow(name) << change << said;
    };
    row("used", "Last used: ", [](ApiUser &apiUser) {
        apiUser.lastUsed = QDateTime::currentDateTimeUtc();
        apiUser.lastUsedState = LastUsedState::Used;
    });
    row("renamed", " \u2192 renamed", [](ApiUser &apiUser) { apiUser.username = u"renamed"_s; });
    row("described", " \u2192 the spare one", [](ApiUser &apiUser) { apiUser.description = u"the spare one"_s; });
    row("moved", "Operator: ", [this](ApiUser &apiUser) {
        const DemoState state = m_demo->state();
        apiUser.operatorGuid = state.operators.at(apiUser.operatorGuid == state.operators.at(3).guid ? 4 : 3).guid;
    });
    row("made anew", "Created: ", [](ApiUser &apiUser) { apiUser.created = apiUser.created.addDays(1); });
}

void TestCliSync::deleteOfAnApiUserThatHasChangedMeanwhileSaysInWhat()
{
    QFETCH(const std::function<void(ApiUser &)>, change);
    QFETCH(const QByteArray, said);
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    ApiUser changed = *m_demo->state().apiUser(guid);
    change(changed);
    m_demo->change([&](DemoState &state) { *state.apiUser(guid) = changed; });
    // Nobody is there to be asked: it stays.
    const CliRun unattended = run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(unattended.status, 1);
    QCOMPARE(unattended.output, QByteArray());
    QVERIFY2(unattended.error.contains(said), unattended.error.constData());
    QVERIFY2(unattended.error.contains("Nothing was deleted"), unattended.error.constData());
    QVERIFY(m_demo->state().apiUser(guid));
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0);
    // The directory knows by now, so the next one is a decision of its own.
    QCOMPARE(run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s}).status, 0);
    QVERIFY(!m_demo->state().apiUser(guid));
}

void TestCliSync::deleteOfAnApiUserThatHasChangedMeanwhileAsksAgain_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("yes, and yes again") << true;
    QTest::newRow("yes, but not what it is now") << false;
}

void TestCliSync::deleteOfAnApiUserThatHasChangedMeanwhileAsksAgain()
{
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    QFETCH(const bool, deletes);
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    m_demo->change([&](DemoState &state) { state.apiUser(guid)->username = u"renamed"_s; });
    const QByteArray question = "Delete this API user? [y/N]";
    const CliRun asked = m_program->runOnTerminal(
        database() + QStringList{u"delete"_s, guid, u"--password-stdin"_s},
        {{{}, m_demo->password().toUtf8() + '\n'}, {question, "y\n"}, {question, deletes ? "y\n" : "n\n"}});
    QCOMPARE(asked.output.count(question), 2);
    QVERIFY2(asked.output.contains(" \u2192 renamed"), asked.output.constData());
    QCOMPARE(asked.status, deletes ? 0 : 1);
    QCOMPARE(m_demo->count(u"DELETE *"_s), deletes ? 1 : 0);
    QCOMPARE(m_demo->state().apiUser(guid) == nullptr, deletes);
}

/// A program waits for the account's answer to a deletion when another one syncs, twice, and deletes the same.
void TestCliSync::anotherProgramsDeletionInFlightIsLeftToIt()
{
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    m_demo->inject(u"DELETE *"_s, Fault::hanging());
    QProcess first;
    start(first, {u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"DELETE *"_s), 1, 60'000);
    for (int i = 0; i < 2; ++i) {
        const CliRun synced = run({u"sync"_s, u"--password-stdin"_s});
        QCOMPARE(synced.status, 0);
        QVERIFY2(synced.error.contains("Another program"), synced.error.constData());
        QCOMPARE(openChangeOf(guid), u"deletion"_s);
    }
    const CliRun second = run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.error.contains("Another program is changing it"), second.error.constData());
    QCOMPARE(m_demo->count(u"DELETE *"_s), 1);
    QCOMPARE(openChangeOf(guid), u"deletion"_s);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void TestCliSync::aDeletionIsCancelledUntilItIsSent_data()
{
    QTest::addColumn<QString>("unanswered");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("open");
    const QByteArray cancelled = "user-management-hub: Cancelled; nothing was changed.\n";
    QTest::newRow("while the API user is read again") << u"GET /ApiUser/*"_s << false << cancelled << QString();
    QTest::newRow("while its operator is read again") << u"GET /Operator/*"_s << false << cancelled << QString();
    QTest::newRow("while another program holds the database") << QString() << true << cancelled << QString();
    QTest::newRow("once it was sent") << u"DELETE *"_s << false << QByteArray("No answer was received")
                                      << u"deletion"_s;
}

void TestCliSync::aDeletionIsCancelledUntilItIsSent()
{
    QFETCH(const QString, unanswered);
    QFETCH(const bool, isLocked);
    QFETCH(const QByteArray, told);
    QFETCH(const QString, open);
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    m_demo->clearRequests();
    if (!unanswered.isEmpty())
        m_demo->inject({.request = unanswered, .fault = Fault::hanging(), .times = FaultRule::forEver});
    std::optional<Connection> other;
    std::optional<Transaction> lock;
    if (isLocked) {
        other = m_program->connection();
        lock.emplace(must(Transaction::begin(*other, Transaction::Kind::Write)));
    }
    QProcess process;
    start(process, {u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    // The last answer before the lock is the one about the operator.
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->count(isLocked ? u"GET /Operator/*"_s : unanswered) > 0, 60'000);
    QVERIFY(sendSignal(process, SIGINT));
    QVERIFY(process.waitForFinished());
    lock.reset();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains(told), error.constData());
    QCOMPARE(m_demo->count(u"DELETE *"_s), open.isNull() ? 0 : 1);
    QCOMPARE(openChangeOf(guid), open);
    QVERIFY(m_demo->state().apiUser(guid));
}

void TestCliSync::anUnansweredDeletionIsSettledByTheNextCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("happened");
    for (const bool happened : {true, false}) {
        for (const char *command : {"sync", "delete"}) {
            QTest::addRow("%s, and it has %shappened", command, happened ? "" : "not ")
                << QString::fromLatin1(command) << happened;
        }
    }
}

void TestCliSync::anUnansweredDeletionIsSettledByTheNextCommand()
{
    QFETCH(const QString, command);
    QFETCH(const bool, happened);
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    m_demo->inject(u"DELETE *"_s, happened ? Fault::hanging().afterwards() : Fault::hanging());
    QProcess first;
    start(first, {u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"DELETE *"_s), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->state().apiUser(guid) == nullptr, happened, 10'000);
    first.kill(); // it never sees an answer
    QVERIFY(first.waitForFinished());
    QCOMPARE(openChangeOf(guid), u"deletion"_s);
    const CliRun list = m_program->run(database() + QStringList{u"list"_s});
    QCOMPARE(list.output.count("\n? "), 1);
    if (!happened)
        letTimePass(); // as long as the account may still be at it, nothing can be said

    QStringList arguments{command};
    if (command == "delete"_L1)
        arguments += {guid, u"--yes"_s};
    const CliRun next = run(arguments + QStringList{u"--password-stdin"_s});
    QCOMPARE(next.status, 0);
    QVERIFY2(next.error.contains(happened ? "was deleted, as asked for earlier" : "was not deleted"),
             next.error.constData());
    // What was not deleted before is deleted now, where that is asked for.
    const bool isGone = happened || command == "delete"_L1;
    QCOMPARE(m_demo->state().apiUser(guid) == nullptr, isGone);
    QCOMPARE(m_demo->count(u"DELETE *"_s), happened || command == "sync"_L1 ? 1 : 2);
    QCOMPARE(m_program->listed(database()).size(), isGone ? 59 : 60);
    QCOMPARE(openChangeOf(guid), QString());
    QCOMPARE(m_program->run(database() + QStringList{u"list"_s}).output.count("\n? "), 0);
    QCOMPARE(differs(), QString());
}

/// It may be gone already, so nothing else is sent; and nobody knows when the account will be back.
void TestCliSync::aMarkedApiUserIsNotWaitedForWhileTheAccountIsAway()
{
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    m_demo->inject(u"DELETE *"_s, Fault::hanging());
    QProcess first;
    start(first, {u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"DELETE *"_s), 1, 60'000);
    first.kill();
    QVERIFY(first.waitForFinished());
    letTimePass();
    m_demo->stop();
    const CliRun next = run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(next.status, 1);
    QVERIFY2(next.error.contains("cannot be determined now"), next.error.constData());
    QCOMPARE(openChangeOf(guid), u"deletion"_s);
}

void TestCliSync::whatIsNotThereAnyMoreIsAnsweredByWhatIsTrue()
{
    sync();
    const ApiUser ours = m_demo->state().apiUsers.at(30);
    const ApiUser theirs = m_demo->state().apiUsers.at(31);
    QCOMPARE(run({u"delete"_s, ours.guid, u"--yes"_s, u"--password-stdin"_s}).status, 0);
    m_demo->change([&](DemoState &state) { state.removeApiUser(theirs.guid); });
    sync();
    const auto again = [this](const QString &guid) {
        return run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    };
    const CliRun deleted = again(ours.guid);
    QCOMPARE(deleted.status, 1);
    QVERIFY2(deleted.error.contains(ours.username.toUtf8()), deleted.error.constData());
    QVERIFY2(deleted.error.contains("was deleted by this program on "), deleted.error.constData());
    const CliRun gone = again(theirs.guid);
    QCOMPARE(gone.status, 1);
    QVERIFY2(gone.error.contains("was deleted in the account"), gone.error.constData());
    const CliRun unknown = again(u"nobody"_s);
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.error.contains("There is no API user"), unknown.error.constData());
    QCOMPARE(m_demo->count(u"DELETE *"_s), 1);
}

void TestCliSync::theOwnApiUserIsNotDeletedWithoutItsName_data()
{
    QTest::addColumn<bool>("inCapitals");
    QTest::newRow("as it was typed") << false;
    QTest::newRow("typed in capitals") << true;
}

void TestCliSync::theOwnApiUserIsNotDeletedWithoutItsName()
{
    QFETCH(bool, inCapitals);
    QString own;
    m_demo->change([&](DemoState &state) {
        for (ApiUser &apiUser : state.apiUsers) {
            if (apiUser.username != m_demo->username())
                continue;
            own = apiUser.guid;
            if (inCapitals)
                apiUser.username = apiUser.username.toUpper();
        }
    });
    QVERIFY(!own.isEmpty());
    QCOMPARE(m_demo->state().apiUser(own)->username != m_demo->username(), inCapitals);
    sync();
    const CliRun refused = run({u"delete"_s, own, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("signs in"), refused.error.constData());
    QVERIFY(m_demo->state().apiUser(own));
}

void TestCliSync::whyTheTemporaryFolderIsOfNoUseIsSaid_data()
{
    QTest::addColumn<QString>("mount"); // how the folder is mounted
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("full") << u"size=16k"_s << "There is no room left"_ba;
    QTest::newRow("room for no more files") << u"size=16k,nr_inodes=2"_s << "There is no room left"_ba;
    QTest::newRow("read-only") << u"ro"_s << "(Read-only file system)"_ba;
}

void TestCliSync::whyTheTemporaryFolderIsOfNoUseIsSaid()
{
    QFETCH(QString, mount);
    QFETCH(QByteArray, said);
    // The socket of a server that root has started is somebody else's, who is not in a namespace of root alone.
    const QString apart = isOnSqlite() || ::geteuid() != 0 ? u"unshare -rm"_s : u"unshare -m"_s;
    if (m_program->runInShell(u"exec %1 true"_s.arg(apart)).status != 0)
        QSKIP("this system lets nobody mount a file system of their own");
    sync();
    m_demo->change([](DemoState &state) { state.apiUsers.removeLast(); });
    const auto run = [&](const QStringList &arguments) {
        const QString fill = u"mount -t tmpfs -o %1 tmpfs \"$TMPDIR\" && "
                             "(cat /dev/zero > \"$TMPDIR/filler\") 2>/dev/null; exec \"$0\" \"$@\""_s.arg(mount);
        const QString script = u"echo %1 | exec %2 sh -c '%3' \"$0\" %4"_s;
        return m_program->runInShell(
            script.arg(m_demo->password(), apart, fill, "'"_L1 + arguments.join("' '"_L1) + "'"_L1));
    };
    for (const QStringList &arguments :
         {database() + QStringList{u"sync"_s, u"--password-stdin"_s}, QStringList{u"list"_s, u"--sample"_s}}) {
        const CliRun failed = run(arguments);
        QCOMPARE(failed.status, 1);
        QVERIFY2(failed.error.contains(said), failed.error.constData());
        QVERIFY2(failed.error.contains(m_program->temporaryFolder().toUtf8()), failed.error.constData());
    }
    QVERIFY(!differs().isEmpty()); // nothing was synced
    sync();
}

void TestCliSync::thePasswordAppearsNowhere()
{
    const QByteArray password = m_demo->password().toUtf8();
    const QByteArray header = (m_demo->username() + u':' + m_demo->password()).toUtf8().toBase64();
    QVERIFY(password.size() >= 8);
    QProcess process;
    m_program->prepare(process, database() + QStringList{u"sync"_s} + connecting());
    process.setStandardInputFile(QString()); // from here
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // as much as there is
    process.setProcessEnvironment(environment);
    // Slow enough to be looked at.
    m_demo->inject(u"GET /OperatorGroup"_s, Fault::dripping(std::chrono::milliseconds(5)));
    process.start();
    QVERIFY(process.waitForStarted());
    process.write(password + '\n');
    process.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_demo->requests().isEmpty(), 20'000);
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.isEmpty());
        QVERIFY2(!content.contains(password) && !content.contains(header), qPrintable(name));
    }
    m_demo->clearFaults();
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY(!said.contains(password));
    QVERIFY(!said.contains(header));
    // Nor in the directory or any file that it has left behind.
    const QByteArray stored = dumpOf(m_program->connection()).join(u'\n').toUtf8();
    QVERIFY(!stored.contains(password) && !stored.contains(header));
    int files = 0;
    QDirIterator left(m_program->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext()) {
        QFile file(left.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(password) && !content.contains(header), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0 || !isOnSqlite());
}

UMH_TEST(TestCliSync)

#include "tst_clisync.moc"
