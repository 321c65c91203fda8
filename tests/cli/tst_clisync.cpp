#include "cliprogram.h"
#include "directoryfixture.h"
#include "mirrorfixture.h"
#include "storefixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

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
    void syncWithoutAPasswordSaysSo();
    void aWrongPasswordIsExplainedAndChangesNothing();
    void syncAsksBeforeItRemovesALot();
    void importIntoAConnectedDirectoryIsRefused();
    void deleteGoesToTheAccountFirst();
    void deleteOfAnApiUserThatWasUsedMeanwhileAsksAgain();
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
    return {u"--database"_s, m_program->path(u"directory.sqlite"_s)};
}

QStringList TestCliSync::connecting() const
{
    return {u"--account"_s, m_demo->baseUrl(), u"--username"_s, m_demo->username(), u"--password-stdin"_s};
}

CliRun TestCliSync::runWith(const QString &password, const QStringList &arguments) const
{
    QProcess process;
    m_program->prepare(process, database() + arguments);
    process.setStandardInputFile(QString()); // from here
    process.start();
    process.write(password.toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("the program did not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
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
    const Connection directory = must(Connection::open({m_program->path(u"directory.sqlite"_s)},
                                                       Connection::Access::ReadWrite, std::chrono::seconds(5)));
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
    QVERIFY2(first.output.contains("60 new"), first.output.constData());
    QCOMPARE(m_program->listed(database()).size(), 60);
    // From now on the directory knows its account.
    const CliRun second = run({u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.output.contains("up to date"), second.output.constData());
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

void TestCliSync::deleteOfAnApiUserThatWasUsedMeanwhileAsksAgain()
{
    sync();
    const QString guid = m_demo->state().apiUsers.at(30).guid;
    m_demo->change([&](DemoState &state) {
        state.apiUser(guid)->lastUsed = QDateTime::currentDateTimeUtc();
        state.apiUser(guid)->lastUsedState = LastUsedState::Used;
    });
    // Nobody is there to be asked: it stays.
    const CliRun unattended = run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s});
    QCOMPARE(unattended.status, 1);
    QVERIFY2(unattended.error.contains("used"), unattended.error.constData());
    QVERIFY(m_demo->state().apiUser(guid));
    // The directory knows of the use by now, so the next one is a decision of its own.
    QCOMPARE(run({u"delete"_s, guid, u"--yes"_s, u"--password-stdin"_s}).status, 0);
    QVERIFY(!m_demo->state().apiUser(guid));
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
    if (m_program->runInShell(u"exec unshare -rm true"_s).status != 0)
        QSKIP("this system lets nobody mount a file system of their own");
    sync();
    m_demo->change([](DemoState &state) { state.apiUsers.removeLast(); });
    const auto run = [&](const QStringList &arguments) {
        const QString fill = u"mount -t tmpfs -o %1 tmpfs \"$TMPDIR\" && "
                             "(cat /dev/zero > \"$TMPDIR/filler\") 2>/dev/null; exec \"$0\" \"$@\""_s.arg(mount);
        const QString script = u"echo %1 | exec unshare -rm sh -c '%2' \"$0\" %3"_s;
        return m_program->runInShell(script.arg(m_demo->password(), fill, arguments.join(u' ')));
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
    m_demo->inject(u"GET /OperatorGroup"_s, Fault::dripping(std::chrono::milliseconds(20)));
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
    // Nor in any file that it has left behind.
    int files = 0;
    QDirIterator left(m_program->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext()) {
        QFile file(left.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(password) && !content.contains(header), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

UMH_TEST(TestCliSync)

#include "tst_clisync.moc"
