#include "cliprogram.h"
#include "support/filemode.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

/// Where the program finds itself: odd environments, odd names, closed or full outputs.
class TestCliSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void namesThatAreNotUtf8AreRefused_data();
    void namesThatAreNotUtf8AreRefused();
    void aFolderWhoseNameIsNotUtf8GetsNoDouble();
    void relativeFoldersOfTheEnvironmentAreIgnored();
    void outputThatCannotBeWrittenIsAnError_data();
    void outputThatCannotBeWrittenIsAnError();
    void aPlaceOfNoUseIsCalledWhatItIs_data();
    void aPlaceOfNoUseIsCalledWhatItIs();
    void aFileThatMayNotGrowIsAnError_data();
    void aFileThatMayNotGrowIsAnError();
    void aMissingTemporaryFolderIsNamed();
    void picturesNeedAFolder();
    void picturesNeedADatabase();
    void picturesTakeThePlaceOfNoFolder();
    void aReaderThatLeavesIsNoError();
    void closedStandardFilesEndInNoOther();
    void withoutADisplayTheCommandsStay();
    void warningsOfQtAreNotForAPerson();
    void aKeyringThatIsWaitedForIsNamed();
    void onlyTheOwnerCanReadWhatIsMade();
    void onlyTheOwnerCanReadAnEmptyFileThatIsTakenOver_data();
    void onlyTheOwnerCanReadAnEmptyFileThatIsTakenOver();

private:
    QStringList entriesOf(const QString &folder) const
    {
        return QDir(m_program->path(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<CliProgram> m_program;
};

void TestCliSurroundings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program = std::make_unique<CliProgram>();
}

void TestCliSurroundings::namesThatAreNotUtf8AreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("the directory") << u"list --database \"$name\""_s;
    QTest::newRow("the directory, to be made") << u"sample 5 --database \"$name\""_s;
    QTest::newRow("the directory of the window") << u"--database \"$name\""_s;
    QTest::newRow("a file to import") << u"import \"$name\""_s;
    QTest::newRow("a folder for pictures") << u"screenshot \"$name\""_s;
    QTest::newRow("what is searched") << u"list --search \"$name\""_s;
    QTest::newRow("in an option that does not exist") << u"--x\"$name\""_s;
}

void TestCliSurroundings::namesThatAreNotUtf8AreRefused()
{
    QFETCH(QString, arguments);
    const CliRun run =
        m_program->runInShell(u"name=$(printf 'caf\\351.x'); : >\"$name\"; mkdir empty; \"$0\" "_s + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.error.contains("caf\\xE9.x") && run.error.contains("UTF-8"), run.error.constData());
    QCOMPARE(run.error.count('\n'), 2);
    QVERIFY(!QFileInfo::exists(m_program->ownDirectory()));
    // tmp, empty, and that one
    QCOMPARE(m_program->runInShell(u"ls | wc -l; rm -f caf*"_s).output.trimmed(), QByteArray("3"));
}

void TestCliSurroundings::aFolderWhoseNameIsNotUtf8GetsNoDouble()
{
    const CliRun run = m_program->runInShell(
        u"here=$(pwd); folder=$(printf 'caf\\351'); mkdir \"$folder\"; cd \"$folder\"; \"$0\" sample 5 --database "
        "new/x.sqlite; echo $?; \"$0\" sample 5 --database x.sqlite; echo $?; cd \"$here\"; ls | wc -l; rm -r caf*"_s);
    QCOMPARE(run.output, QByteArray("1\n1\n2\n")); // tmp, and that one
    QVERIFY2(run.error.contains("UTF-8"), run.error.constData());
}

void TestCliSurroundings::relativeFoldersOfTheEnvironmentAreIgnored()
{
    QProcess process;
    m_program->prepare(process, {u"sample"_s, u"5"_s});
    QProcessEnvironment environment = process.processEnvironment();
    for (const auto &name : {"XDG_DATA_HOME"_L1, "XDG_CONFIG_HOME"_L1})
        environment.insert(QString(name), u"relative"_s);
    process.setProcessEnvironment(environment);
    process.start();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(m_program->path(u"relative"_s)));
    QVERIFY(QFileInfo::exists(m_program->path(u".local/share/user-management-hub/directory.sqlite"_s)));
}

void TestCliSurroundings::outputThatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *arguments, const QByteArray &told) {
        QTest::addRow("%s, full", arguments) << QString::fromLatin1(arguments) << u">/dev/full"_s << told;
        QTest::addRow("%s, closed", arguments) << QString::fromLatin1(arguments) << u">&-"_s << told;
    };
    for (const char *arguments :
         {"--help", "list --help", "--version", "list", "list --format csv", "list --format json"})
        row(arguments, "The output could not be written completely (");
    // What has happened nevertheless comes first.
    const QByteArray unwritten = " This could not be written to the output (";
    row("sample 5", "The sample data was put into the database. Operators: ");
    row("import operators.json", "The files were imported. Operators: 1 new, 0 changed, 0 unchanged." + unwritten);
    row("delete g --yes", "Deleted API user u of A." + unwritten);
    row("screenshot --sample pictures", "The pictures were saved." + unwritten);
}

void TestCliSurroundings::outputThatCannotBeWrittenIsAnError()
{
    QFETCH(QString, arguments);
    QFETCH(QString, where);
    QFETCH(QByteArray, told);
    (void)m_program->writeJson(
        u"operators.json"_s,
        {QJsonObject{{u"OperatorGuid"_s, u"o"_s}, {u"FullName"_s, u"A"_s}, {u"Email"_s, u"a@b.c"_s}}});
    if (arguments.startsWith("delete"_L1)) {
        const QString file = m_program->writeJson(
            u"apiusers.json"_s,
            {QJsonObject{{u"ApiUserGuid"_s, u"g"_s}, {u"OperatorGuid"_s, u"o"_s}, {u"UserName"_s, u"u"_s}}});
        QCOMPARE(m_program->run({u"import"_s, m_program->path(u"operators.json"_s), file}).status, 0);
    }
    const CliRun run = m_program->runInShell(u"\"$0\" %1 %2"_s.arg(arguments, where));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.startsWith("user-management-hub: " + told), run.error.constData());
    QVERIFY2(run.error.contains(" be written "), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    if (arguments.startsWith("delete"_L1))
        QCOMPARE(m_program->listed({}).size(), 0);
}

void TestCliSurroundings::aPlaceOfNoUseIsCalledWhatItIs_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArrayList>("told");
    QTest::newRow("a link to nowhere")
        << u"ln -s nowhere/x.sqlite link.sqlite; \"$0\" sample 5 --database link.sqlite"_s
        << QByteArrayList{"The file was not found: ", "/link.sqlite”"};
    QTest::newRow("a link to itself") << u"ln -s link.sqlite link.sqlite; \"$0\" sample 5 --database link.sqlite"_s
                                      << QByteArrayList{"The file could not be written: ", "/link.sqlite”"};
    QTest::newRow("a long name") << u"\"$0\" sample 5 --database "_s + QString(300, u'a')
                                 << QByteArrayList{"The file could not be written: ", "(File name too long)"};
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QTest::addRow("a folder in the place of %s", qPrintable(end))
            << u"\"$0\" sample 5 --database x.sqlite >said; mkdir x.sqlite%1; \"$0\" list --database x.sqlite"_s.arg(
                   end)
            << QByteArrayList{"This is a folder or a device, not a file: ", "/x.sqlite" + end.toUtf8() + "”"};
    }
}

void TestCliSurroundings::aPlaceOfNoUseIsCalledWhatItIs()
{
    QFETCH(QString, script);
    QFETCH(QByteArrayList, told);
    const CliRun run = m_program->runInShell(script);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    for (const QByteArray &words : told)
        QVERIFY2(run.error.contains(words), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
}

void TestCliSurroundings::aFileThatMayNotGrowIsAnError_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("the database") << u"sample 5000 --database grows.sqlite"_s;
    QTest::newRow("the output") << u"list --database there.sqlite --format json >listed.json"_s;
}

/// The system tells of such a limit by a signal, which would end the program without a word.
void TestCliSurroundings::aFileThatMayNotGrowIsAnError()
{
    QFETCH(QString, arguments);
    QCOMPARE(m_program->run({u"sample"_s, u"2000"_s, u"--database"_s, u"there.sqlite"_s}).status, 0);
    const CliRun run = m_program->runInShell(u"ulimit -f 200; \"$0\" "_s + arguments);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains("could not be written") && run.error.contains("(File too large)"),
             run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
}

/// Whoever may write to the root would otherwise find the sample there.
void TestCliSurroundings::aMissingTemporaryFolderIsNamed()
{
    const QString missing = m_program->path(u"missing"_s);
    const CliRun run = m_program->runInShell(u"TMPDIR='%1' \"$0\" --sample list"_s.arg(missing));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.error.contains(missing.toUtf8()), run.error.constData());
    QVERIFY(!QFileInfo::exists(missing));
}

void TestCliSurroundings::picturesNeedAFolder()
{
    const QString file = m_program->writeJson(u"ops.json"_s, {});
    for (const QString &folder : {file, file + "/pictures"_L1}) {
        const CliRun run = m_program->run({u"--sample"_s, u"screenshot"_s, folder});
        QCOMPARE(run.status, 1);
        QCOMPARE(QString::fromUtf8(run.error),
                 u"user-management-hub: This is not a folder: “%1”. Choose a folder.\n"_s.arg(file));
    }
    QVERIFY(QFileInfo(file).isFile());
}

void TestCliSurroundings::picturesNeedADatabase()
{
    const QString missing = m_program->path(u"new/typo.sqlite"_s);
    const CliRun run = m_program->run({u"--database"_s, missing, u"screenshot"_s, u"pictures"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.error, m_program->run({u"--database"_s, missing, u"list"_s}).error);
    QCOMPARE(entriesOf(u"."_s), QStringList{u"tmp"_s});
}

void TestCliSurroundings::picturesTakeThePlaceOfNoFolder()
{
    const QString folder = m_program->path(u"pictures/hub.png"_s);
    QVERIFY(QDir().mkpath(folder));
    const CliRun run = m_program->run({u"--sample"_s, u"screenshot"_s, u"pictures"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.startsWith("user-management-hub: This is a folder or a device, not a file: "),
             run.error.constData());
    QVERIFY2(run.error.contains("“pictures/hub.png”"), run.error.constData()); // as it was typed
}

void TestCliSurroundings::aReaderThatLeavesIsNoError()
{
    // The second run has nobody to write to; it must neither complain nor be killed.
    const CliRun run = m_program->runInShell(u"(sleep 0.2; \"$0\" --help; echo $? >status) | true; cat status"_s);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.output, QByteArray("0\n"));
}

void TestCliSurroundings::closedStandardFilesEndInNoOther()
{
    // What is meant for a person must not get into the directory, which would have been given the free number.
    for (const QString &closed : {u"<&-"_s, u"2>&-"_s, u"<&- >&- 2>&-"_s}) {
        const CliRun run = m_program->runInShell(
            u"rm -rf data; \"$0\" sample 5 %1; \"$0\" list --sort nonsense %1; \"$0\" list --format json"_s.arg(
                closed));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output.count("\"guid\""), 5);
    }
}

void TestCliSurroundings::withoutADisplayTheCommandsStay()
{
    const CliRun run = m_program->run({});
    QCOMPARE(run.status, 1);
    QCOMPARE(QString::fromUtf8(run.error),
             u"user-management-hub: There is no display to show windows on. All commands work without one; “--help” "
             "lists them.\n"_s);
}

void TestCliSurroundings::warningsOfQtAreNotForAPerson()
{
    // Qt complains of a style that it does not know.
    const QString run = u"QT_STYLE_OVERRIDE=nonsense \"$0\" screenshot --sample pictures"_s;
    const CliRun quiet = m_program->runInShell(u"unset QT_LOGGING_RULES; "_s + run);
    QCOMPARE(quiet.status, 0);
    QCOMPARE(quiet.error, QByteArray());
    const CliRun told = m_program->runInShell(u"export QT_LOGGING_RULES='*.debug=false'; "_s + run);
    QCOMPARE(told.status, 0);
    QVERIFY2(told.error.contains("nonsense"), told.error.constData());
}

void TestCliSurroundings::aKeyringThatIsWaitedForIsNamed()
{
    // A bus that takes the call and never answers.
    const QString socket = m_program->path(u"bus"_s);
    QLocalServer bus;
    QVERIFY(bus.listen(socket));
    QProcess process;
    m_program->prepare(process, {u"sync"_s, u"--account"_s, u"https://127.0.0.1:1"_s, u"--username"_s, u"me"_s});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + socket);
    process.setProcessEnvironment(environment);
    process.start();
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += process.readAllStandardError()).contains("Waiting for the keyring"), 30'000);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestCliSurroundings::onlyTheOwnerCanReadWhatIsMade()
{
    const CliRun run = m_program->runInShell(
        u"umask 000; \"$0\" sample 5 && \"$0\" screenshot new/pictures && \"$0\" sample 5 --database a/b/x.sqlite"_s);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.status, 0);
    for (const QString &file : {u"data/user-management-hub/directory.sqlite"_s, u"new/pictures/hub.png"_s,
                                u"new/pictures/overview.png"_s, u"a/b/x.sqlite"_s})
        QCOMPARE(modeOf(m_program->path(file)), mode_t(0600));
    for (const QString &folder :
         {u"data"_s, u"data/user-management-hub"_s, u"new"_s, u"new/pictures"_s, u"a"_s, u"a/b"_s})
        QCOMPARE(modeOf(m_program->path(folder)), mode_t(0700));
}

void TestCliSurroundings::onlyTheOwnerCanReadAnEmptyFileThatIsTakenOver_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("to list") << u"list --database empty.sqlite"_s;
    QTest::newRow("to fill") << u"sample 5 --database empty.sqlite"_s;
    QTest::newRow("by a link") << u"list --database link.sqlite"_s;
}

void TestCliSurroundings::onlyTheOwnerCanReadAnEmptyFileThatIsTakenOver()
{
    QFETCH(QString, arguments);
    const CliRun run =
        m_program->runInShell(u"umask 022; : >empty.sqlite; ln -s empty.sqlite link.sqlite; \"$0\" "_s + arguments);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.status, 0);
    QVERIFY(QFileInfo(m_program->path(u"empty.sqlite"_s)).size() > 0);
    QCOMPARE(modeOf(m_program->path(u"empty.sqlite"_s)), mode_t(0600));
    // Who may read one that is filled is left to its owner.
    const CliRun opened = m_program->runInShell(u"chmod 644 empty.sqlite; \"$0\" list --database empty.sqlite"_s);
    QCOMPARE(opened.status, 0);
    QCOMPARE(modeOf(m_program->path(u"empty.sqlite"_s)), mode_t(0644));
}

UMH_TEST(TestCliSurroundings)
#include "tst_clisurroundings.moc"
