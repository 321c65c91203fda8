#include "cliprogram.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <csignal>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QString guidOfZoe = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;

QJsonArray operators()
{
    return {QJsonObject{
        {u"OperatorGuid"_s, guidOfZoe}, {u"FullName"_s, u"Zoë de Vries"_s}, {u"Email"_s, u"zoe@example.org"_s}}};
}

QString guidOf(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

QJsonObject apiUser(int number)
{
    return {{u"ApiUserGuid"_s, guidOf(number)},
            {u"OperatorGuid"_s, guidOfZoe},
            {u"UserName"_s, u"user%1"_s.arg(number)},
            {u"AccessType"_s, u"MobileApp"_s},
            {u"CreatedDate"_s, u"2024-05-06T07:08:09Z"_s},
            {u"Description"_s, u"phone %1"_s.arg(number)}};
}

QJsonArray apiUsers(int count)
{
    QJsonArray elements;
    for (int i = 0; i < count; ++i)
        elements += apiUser(i);
    return elements;
}

} // namespace

/// Commands that change something, and the command line itself; driven from outside, through the program.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void helpNamesEverything();
    void versionIsPrinted();
    void wrongCommandLinesAreExplained_data();
    void wrongCommandLinesAreExplained();
    void optionsStandBeforeOrAfterTheCommand();
    void twoDashesEndTheOptions();

    void importRecognisesFilesInAnyOrder();
    void importTwiceChangesNothing();
    void importErrorsSayWhereAndChangeNothing_data();
    void importErrorsSayWhereAndChangeNothing();
    void importOfAFileOfNoUseMakesNoDirectory_data();
    void importOfAFileOfNoUseMakesNoDirectory();
    void importShowsItsProgressOnATerminal();
    void interruptedImportChangesNothing();

    void sampleFillsTheOwnDirectory();
    void sampleRefusesADirectoryThatHoldsSomething();
    void databaseOfListAndDeleteMustExist();
    void databaseOfANewerVersionCanBeListedButNotChanged_data();
    void databaseOfANewerVersionCanBeListedButNotChanged();
    void fileUrlIsAPath();

    void deleteWithYesDeletesExactlyOne();
    void deleteWithoutTerminalIsRefused();
    void deleteOfAnUnknownGuidFails();
    void deleteAsksOnATerminal_data();
    void deleteAsksOnATerminal();
    void whatWasTypedBeforeTheQuestionDoesNotAnswerIt();

private:
    /// A directory of three API users; returns the options that name it.
    QStringList filled();

    std::unique_ptr<CliProgram> m_program;
};

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program = std::make_unique<CliProgram>();
}

QStringList TestCli::filled()
{
    QStringList database{u"--database"_s, m_program->database()};
    const CliRun import =
        m_program->run(database
                       + QStringList{u"import"_s, m_program->writeJson(u"operators.json"_s, operators()),
                                     m_program->writeJson(u"apiusers.json"_s, apiUsers(3))});
    if (import.status != 0)
        qFatal("import: %s", import.error.constData());
    return database;
}

void TestCli::helpNamesEverything()
{
    for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"-h"_s},
                                         QStringList{u"list"_s, u"--help"_s}, QStringList{u"import"_s, u"--help"_s}}) {
        const CliRun help = m_program->run(arguments);
        QCOMPARE(help.status, 0);
        QCOMPARE(help.error, QByteArray());
        for (const char *name :
             {"import FILE...", "sample [N]",   "list",           "delete [GUID]", "jobs [ACTION N]", "--guids FILE",
              "--expect N",     "copy FROM TO", "screenshot DIR", "--database",    "--language",      "--sample",
              "--sort",         "--descending", "--search",       "--format",      "--yes",           "--help",
              "--version",      "last-used",    "text, csv, json"}) {
            QVERIFY2(help.output.contains(name), name);
        }
        for (const QByteArray &line : help.output.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() < 80, line.constData());
    }
}

void TestCli::versionIsPrinted()
{
    const CliRun version = m_program->run({u"--version"_s});
    QCOMPARE(version.status, 0);
    const QRegularExpression pattern(u"^user-management-hub \\d+\\.\\d+\\.\\d+\n$"_s);
    QVERIFY2(pattern.match(QString::fromUtf8(version.output)).hasMatch(), version.output.constData());
}

void TestCli::wrongCommandLinesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(named);
    };
    row("--bogus", "bogus");
    row("-x", "x");
    row("--database", "--database");
    row("--database=", "--database");
    row("--database --sample", "--database");
    row("list --search --descending", "--search");
    row("--sample=yes", "--sample");
    row("frobnicate", "frobnicate");
    row("listing", "listing");
    row("list surplus", "surplus");
    row("list --yes", "--yes");
    row("import --sort type x.json", "--sort");
    row("import --sample x.json", "--sample");
    row("sample --sample", "--sample");
    row("delete --sample x", "--sample");
    row("screenshot --format csv x", "--format");
    row("--descending", "--descending");
    row("import", "FILE");
    row("delete", "GUID");
    row("delete one two", "two");
    row("screenshot", "DIR");
    row("screenshot one two", "two");
    row("sample ten", "ten");
    row("sample 1.5", "1.5");
    row("sample +5", "+5");
    row("sample -5", "5");
    row("sample 0x10", "0x10");
    row("sample 1000001", "1,000,000");
    row("sample 99999999999999999999", "1,000,000");
    row("sample 5 6", "6");
    row("list --sort name", "last-used");
    row("list --sort Operator", "operator");
    row("list --format xml", "json");
    row("--language es", "nl");
    row("--sample --database x.sqlite", "--database");
    row("list --database x.sqlite --sample", "--database");
}

void TestCli::wrongCommandLinesAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliRun run = m_program->run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    const QList<QByteArray> lines = run.error.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith("user-management-hub: ") && lines.at(0).contains(named), run.error.constData());
    QCOMPARE(lines.at(1), QByteArray("Try 'user-management-hub --help'."));
    QVERIFY(!QFileInfo::exists(m_program->ownDirectory()));
}

void TestCli::optionsStandBeforeOrAfterTheCommand()
{
    const QStringList database = filled();
    const QStringList choice{u"--sort"_s, u"username"_s, u"--descending"_s};
    const QByteArray after = m_program->run(QStringList{u"list"_s} + database + choice).output;
    const QByteArray before = m_program->run(database + choice + QStringList{u"list"_s}).output;
    QVERIFY(after.contains("user2"));
    QCOMPARE(before, after);
}

void TestCli::twoDashesEndTheOptions()
{
    const QStringList database = filled();
    const CliRun run = m_program->run(database + QStringList{u"delete"_s, u"--"_s, u"--yes"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains("no API user with the GUID --yes"), run.error.constData());
}

void TestCli::importRecognisesFilesInAnyOrder()
{
    const QJsonArray groups{QJsonObject{
        {u"OperatorGroupGuid"_s, guidOf(77)}, {u"Description"_s, u"Night shift"_s}, {u"IsEveryone"_s, false}}};
    const CliRun run = m_program->run(
        {u"--database"_s, m_program->database(), u"import"_s, m_program->writeJson(u"c.json"_s, apiUsers(3)),
         m_program->writeJson(u"b.json"_s, groups), m_program->writeJson(u"a.json"_s, operators())});
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output,
             QByteArray("Operators: 1 new, 0 changed, 0 unchanged.\n"
                        "Operator groups: 1 new, 0 changed, 0 unchanged.\n"
                        "API users: 3 new, 0 changed, 0 unchanged.\n"));
    QCOMPARE(m_program->listed({u"--database"_s, m_program->database()}).size(), 3);
}

void TestCli::importTwiceChangesNothing()
{
    const QStringList database = filled();
    QJsonArray changed = apiUsers(4);
    changed.replace(1, [] {
        QJsonObject element = apiUser(1);
        element.insert(u"Description"_s, u"another phone"_s);
        return element;
    }());
    const CliRun run =
        m_program->run(database + QStringList{u"import"_s, m_program->writeJson(u"later.json"_s, changed)});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray("API users: 1 new, 1 changed, 2 unchanged.\n"));
    const CliRun again =
        m_program->run(database + QStringList{u"import"_s, m_program->writeJson(u"later.json"_s, changed)});
    QCOMPARE(again.output, QByteArray("The files contained nothing new; nothing was changed.\n"));
    const CliRun empty = m_program->run(database + QStringList{u"import"_s, m_program->writeJson(u"none.json"_s, {})});
    QCOMPARE(empty.output, QByteArray("The files contain nothing to import.\n"));
}

void TestCli::importErrorsSayWhereAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("named");
    const QByteArray good =
        R"({"ApiUserGuid":"1","OperatorGuid":"36fad910-6e9f-4886-b1a7-9b4637362cb8","UserName":"a"})";
    QTest::newRow("field missing") << '[' + good + R"(,{"ApiUserGuid":"2","UserName":"b"}])"
                                   << QByteArrayList{"bad.json", "element 2", "OperatorGuid"};
    QTest::newRow("field invalid") << '[' + good
            + R"(,{"ApiUserGuid":"2","OperatorGuid":"36fad910-6e9f-4886-b1a7-9b4637362cb8","UserName":5}])"
                                   << QByteArrayList{"bad.json", "element 2", "UserName"};
    QTest::newRow("operator unknown") << QByteArray(R"([{"ApiUserGuid":"2","OperatorGuid":"nobody","UserName":"b"}])")
                                      << QByteArrayList{"bad.json", "element 1", "nobody"};
    QTest::newRow("same guid twice") << '[' + good + ',' + good + ']' << QByteArrayList{"bad.json", "element 2"};
    QTest::newRow("cut off") << '[' + good << QByteArrayList{"bad.json"};
    QTest::newRow("something else") << QByteArray(R"([{"Colour":"red"}])") << QByteArrayList{"bad.json"};
    QTest::newRow("no JSON") << QByteArray("<html></html>") << QByteArrayList{"bad.json"};
}

void TestCli::importErrorsSayWhereAndChangeNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, named);
    const QStringList database = filled();
    const QJsonArray before = m_program->listed(database);
    QFile file(m_program->path(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const CliRun run = m_program->run(database + QStringList{u"import"_s, file.fileName()});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.error.startsWith("user-management-hub: ") && run.error.count('\n') == 1, run.error.constData());
    for (const QByteArray &name : named)
        QVERIFY2(run.error.contains(name), run.error.constData());
    QCOMPARE(m_program->listed(database), before);
}

void TestCli::importOfAFileOfNoUseMakesNoDirectory_data()
{
    QTest::addColumn<QStringList>("database");
    QTest::addColumn<QString>("file");
    const QStringList named{u"--database"_s, u"new/nope.sqlite"_s};
    QTest::newRow("missing") << named << u"missing.json"_s;
    QTest::newRow("missing, own directory") << QStringList() << u"missing.json"_s;
    QTest::newRow("a folder") << named << u"tmp"_s;
    QTest::newRow("no file but a device") << named << u"/dev/null"_s;
    QTest::newRow("no JSON") << named << u"page.json"_s;
    QTest::newRow("no JSON, own directory") << QStringList() << u"page.json"_s;
    QTest::newRow("something else") << named << u"colours.json"_s;
}

void TestCli::importOfAFileOfNoUseMakesNoDirectory()
{
    QFETCH(QStringList, database);
    QFETCH(QString, file);
    const QString there = m_program->writeJson(u"operators.json"_s, operators());
    (void)m_program->writeJson(u"colours.json"_s, {QJsonObject{{u"Colour"_s, u"red"_s}}});
    QCOMPARE(m_program->runInShell(u"echo '<html></html>' >page.json"_s).status, 0);
    const CliRun run = m_program->run(database + QStringList{u"import"_s, there, file});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains("“" + file.toUtf8() + "”"), run.error.constData());
    QVERIFY(!QFileInfo::exists(m_program->path(u"new"_s)));
    QVERIFY(!QFileInfo::exists(m_program->path(u"data"_s)));
}

void TestCli::importShowsItsProgressOnATerminal()
{
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    const CliRun run = m_program->runOnTerminal({u"--database"_s, m_program->database(), u"import"_s,
                                                 m_program->writeJson(u"o.json"_s, operators()),
                                                 m_program->writeJson(u"a.json"_s, apiUsers(20'000))},
                                                {}, {});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains("\rReading") && run.output.contains(" %"), run.output.constData());
    QVERIFY(run.output.contains("\rBuilding indexes"));
    QVERIFY2(run.output.contains("\rOperators: 1 new"), run.output.constData()); // the progress is gone
}

void TestCli::interruptedImportChangesNothing()
{
    const QStringList database = filled();
    const QJsonArray before = m_program->listed(database);
    const qint64 writtenBefore = m_program->written();
    QProcess process;
    m_program->prepare(process,
                       database + QStringList{u"import"_s, m_program->writeJson(u"big.json"_s, apiUsers(150'000))});
    process.start();
    QVERIFY(process.waitForStarted());
    constexpr qint64 someRows = 1'000'000; // bytes
    QTRY_VERIFY_WITH_TIMEOUT(m_program->written() > writtenBefore + someRows, 60'000);
    QVERIFY(sendSignal(process, SIGINT));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError(), QByteArray("user-management-hub: Cancelled; nothing was changed.\n"));
    QCOMPARE(m_program->listed(database), before);
}

void TestCli::sampleFillsTheOwnDirectory()
{
    const CliRun empty = m_program->run({u"list"_s});
    QCOMPARE(empty.status, 0);
    QCOMPARE(empty.error, QByteArray());
    QCOMPARE(empty.output.count('\n'), 1);
    QCOMPARE(m_program->run({u"list"_s, u"--format"_s, u"json"_s}).output, QByteArray("[]\n"));
    QVERIFY(QFileInfo::exists(m_program->ownDirectory()));

    QCOMPARE(m_program->run({u"sample"_s, u"40"_s}).status, 0);
    QCOMPARE(m_program->listed({}).size(), 40);
}

void TestCli::sampleRefusesADirectoryThatHoldsSomething()
{
    const QStringList database = filled();
    const CliRun run = m_program->run(database + QStringList{u"sample"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains("not empty") && run.error.contains("Choose"), run.error.constData());
    QCOMPARE(m_program->listed(database).size(), 3);
}

void TestCli::databaseOfListAndDeleteMustExist()
{
    const QString missing = m_program->path(u"missing.sqlite"_s);
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"delete"_s, guidOf(1), u"--yes"_s}}) {
        const CliRun run = m_program->run(command + QStringList{u"--database"_s, missing});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("missing.sqlite"), run.error.constData());
        QVERIFY(!QFileInfo::exists(missing));
    }
    const CliRun other = m_program->run({u"list"_s, u"--database"_s, u"https://user:secret@example.org/x"_s});
    QCOMPARE(other.status, 1);
    QVERIFY2(!other.error.contains("secret"), other.error.constData());
}

void TestCli::databaseOfANewerVersionCanBeListedButNotChanged_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("import") << QStringList{u"import"_s, u"apiusers.json"_s};
    QTest::newRow("sample") << QStringList{u"sample"_s, u"10"_s};
    QTest::newRow("delete") << QStringList{u"delete"_s, guidOf(1), u"--yes"_s};
    QTest::newRow("sync") << QStringList{u"sync"_s};
}

void TestCli::databaseOfANewerVersionCanBeListedButNotChanged()
{
    QFETCH(QStringList, command);
    const QStringList database = filled();
    (void)must(
        m_program->connection().run(u"INSERT INTO schema_version (version, oldest_reader, oldest_writer) "
                                    "SELECT max(version) + 1, max(version), max(version) + 1 FROM schema_version"_s));
    command.replaceInStrings(u"apiusers.json"_s, m_program->path(u"apiusers.json"_s)); // as filled() has made it
    const CliRun run = m_program->run(database + command);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.error.contains("A newer version of User management hub has changed the database"),
             run.error.constData());
    QVERIFY2(run.error.contains("This version can only look at it: update User management hub to change anything."),
             run.error.constData());
    QCOMPARE(m_program->listed(database).size(), 3);
}

void TestCli::fileUrlIsAPath()
{
    const QStringList database = filled();
    QCOMPARE(m_program->listed({u"--database"_s, "file://"_L1 + database.constLast()}).size(), 3);
}

void TestCli::deleteWithYesDeletesExactlyOne()
{
    const QStringList database = filled();
    const QString spelled = u'{' + guidOf(1).toUpper() + u'}';
    const CliRun run = m_program->run(QStringList{u"delete"_s, spelled, u"--yes"_s} + database);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray("Deleted API user user1 of Zoë de Vries.\n"));
    const QJsonArray left = m_program->listed(database + QStringList{u"--sort"_s, u"username"_s});
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).toObject().value("guid"_L1).toString(), guidOf(0));
    QCOMPARE(left.at(1).toObject().value("guid"_L1).toString(), guidOf(2));
}

void TestCli::deleteWithoutTerminalIsRefused()
{
    const QStringList database = filled();
    const CliRun run = m_program->run(QStringList{u"delete"_s, guidOf(1)} + database);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.error.contains("--yes"), run.error.constData());
    QCOMPARE(m_program->listed(database).size(), 3);
}

void TestCli::deleteOfAnUnknownGuidFails()
{
    const QStringList database = filled();
    const CliRun run = m_program->run(QStringList{u"delete"_s, guidOf(9), u"--yes"_s} + database);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains(guidOf(9).toUtf8()), run.error.constData());
    QCOMPARE(m_program->listed(database).size(), 3);
}

void TestCli::deleteAsksOnATerminal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("deletes");
    QTest::newRow("y") << QByteArray("y\n") << true;
    QTest::newRow("Yes") << QByteArray("Yes\n") << true;
    QTest::newRow("j") << QByteArray("j\n") << true;
    QTest::newRow("o") << QByteArray("o\n") << true;
    QTest::newRow("n") << QByteArray("n\n") << false;
    QTest::newRow("nothing") << QByteArray("\n") << false;
    QTest::newRow("something else") << QByteArray("yesterday\n") << false;
    QTest::newRow("end of input") << QByteArray("\x04") << false;
}

void TestCli::deleteAsksOnATerminal()
{
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    QFETCH(QByteArray, answer);
    QFETCH(bool, deletes);
    const QStringList database = filled();
    const CliRun run =
        m_program->runOnTerminal(QStringList{u"delete"_s, guidOf(1)} + database, "Delete this API user? [y/N]", answer);
    for (const char *shown : {"Zoë de Vries", "user1", "phone 1", "Last used"})
        QVERIFY2(run.output.contains(shown), run.output.constData());
    QCOMPARE(run.status, deletes ? 0 : 1);
    QCOMPARE(run.output.contains("Deleted API user user1"), deletes);
    QCOMPARE(run.output.contains("Nothing was deleted."), !deletes);
    QCOMPARE(m_program->listed(database).size(), deletes ? 2 : 3);
}

/// It was meant for something else.
void TestCli::whatWasTypedBeforeTheQuestionDoesNotAnswerIt()
{
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    const QStringList database = filled();
    m_program->typeAhead("y\ny\n");
    const CliRun run =
        m_program->runOnTerminal(QStringList{u"delete"_s, guidOf(1)} + database, "Delete this API user? [y/N]", "n\n");
    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.contains("Nothing was deleted."), run.output.constData());
    QCOMPARE(m_program->listed(database).size(), 3);
}

UMH_TEST(TestCli)

#include "tst_cli.moc"
