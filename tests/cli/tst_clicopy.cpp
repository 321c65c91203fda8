#include "cliprogram.h"
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

/// `copy FROM TO`: a database with everything in it, all or nothing.
class TestCliCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void copiesThereAndBack();
    void tellsWhatIsWrongWithTheCommandLine_data();
    void tellsWhatIsWrongWithTheCommandLine();
    void refusesWithOneSentenceAndChangesNothing_data();
    void refusesWithOneSentenceAndChangesNothing();
    void isUndoneByCtrlC();
    void showsProgressOnATerminal();
    void goesWellWhereNobodyReadsTheOutput();

private:
    [[nodiscard]] QByteArray contentOf(const QString &path) const;
    void makeSample(const QString &path, int apiUsers) const
    {
        const CliRun run = m_program->run({u"--database"_s, path, u"sample"_s, QString::number(apiUsers)});
        QCOMPARE(run.status, 0);
    }
    [[nodiscard]] QStringList filesBeside(const QString &path) const
    {
        const QFileInfo file(path);
        return file.dir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<CliProgram> m_program;
    QString m_from;
    QString m_to;
};

void TestCliCopy::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program = std::make_unique<CliProgram>();
    m_from = m_program->path(u"from.sqlite"_s);
    m_to = m_program->path(u"to.sqlite"_s);
}

QByteArray TestCliCopy::contentOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliCopy::copiesThereAndBack()
{
    makeSample(m_from, 257);
    const CliRun there = m_program->run({u"copy"_s, m_from, m_to});
    QCOMPARE(there.error, QByteArray());
    QCOMPARE(there.status, 0);
    QVERIFY2(
        QString::fromUtf8(there.output)
            .contains(QRegularExpression(u"^The database was copied\\. Operators: \\d+\\. Operator groups: \\d+\\. "
                                         "API users: 257\\.\n$"_s)),
        there.output.constData());
    const QString back = m_program->path(u"back.sqlite"_s);
    // As a URL, and by a path from the folder that the program runs in.
    QCOMPARE(m_program->run({u"copy"_s, "file://"_L1 + m_to, back}).output, there.output);
    const QJsonArray original = m_program->listed({u"--database"_s, m_from});
    QCOMPARE(original.size(), 257);
    QCOMPARE(m_program->listed({u"--database"_s, m_to}), original);
    QCOMPARE(m_program->listed({u"--database"_s, back}), original);
    QCOMPARE(filesBeside(m_to), QStringList(u"to.sqlite"_s));
    QVERIFY(!QFileInfo::exists(m_program->ownDirectory())); // which it is not about
}

void TestCliCopy::tellsWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QByteArray two = "The command 'copy' needs two arguments: FROM TO\n";
    QTest::newRow("none") << QStringList{u"copy"_s} << two;
    QTest::newRow("one") << QStringList{u"copy"_s, u"a"_s} << two;
    QTest::newRow("three") << QStringList{u"copy"_s, u"a"_s, u"b"_s, u"c"_s}
                           << QByteArray("There is one argument too many: 'c'.\n");
    QTest::newRow("an empty one") << QStringList{u"copy"_s, u"a"_s, u""_s}
                                  << QByteArray("An argument of 'copy' is empty.\n");
    const QByteArray dash = "'-' is neither the path of a file nor the address of a database.\n";
    QTest::newRow("standard input") << QStringList{u"copy"_s, u"-"_s, u"b"_s} << dash;
    QTest::newRow("standard output") << QStringList{u"copy"_s, u"a"_s, u"-"_s} << dash;
    QTest::newRow("another database") << QStringList{u"copy"_s, u"a"_s, u"b"_s, u"--database=c"_s}
                                      << QByteArray("The option '--database' cannot be used with 'copy'.\n");
    QTest::newRow("the sample") << QStringList{u"--sample"_s, u"copy"_s, u"a"_s, u"b"_s}
                                << QByteArray("The option '--sample' cannot be used with 'copy'.\n");
}

void TestCliCopy::tellsWhatIsWrongWithTheCommandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    const CliRun run = m_program->run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.error, "user-management-hub: " + said + "Try 'user-management-hub --help'.\n");
}

void TestCliCopy::refusesWithOneSentenceAndChangesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no source") << u"nothing"_s << u"to.sqlite"_s << QByteArray("The file was not found: ");
    QTest::newRow("a source of another kind")
        << u"text"_s << u"to.sqlite"_s << QByteArray("The file is not a database: ");
    QTest::newRow("an empty source") << u"empty"_s << u"to.sqlite"_s
                                     << QByteArray("The file is a database, but not one of User management hub: ");
    QTest::newRow("itself") << u"from.sqlite"_s << u"from.sqlite"_s
                            << QByteArray("The database cannot be copied onto itself: ");
    QTest::newRow("a filled one") << u"from.sqlite"_s << u"filled"_s << QByteArray("The database is not empty: ");
    QTest::newRow("something else") << u"from.sqlite"_s << u"text"_s
                                    << QByteArray("Something else is in the place of the copy: ");
    QTest::newRow("no folder") << u"from.sqlite"_s << u"no/folder"_s << QByteArray("The file was not found: ");
}

void TestCliCopy::refusesWithOneSentenceAndChangesNothing()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QByteArray, said);
    makeSample(m_from, 3);
    makeSample(m_program->path(u"filled"_s), 2);
    QFile text(m_program->path(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Nothing but a text of some length.");
    text.close();
    QFile empty(m_program->path(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const QDir folder(m_program->path(QString()));
    const auto snapshot = [&] {
        QMap<QString, QByteArray> files;
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            files.insert(name, contentOf(folder.filePath(name)));
        return files;
    };
    const auto before = snapshot();
    const CliRun run = m_program->run({u"copy"_s, m_program->path(from), m_program->path(to)});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.error.startsWith("user-management-hub: " + said), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(snapshot(), before);
}

void TestCliCopy::isUndoneByCtrlC()
{
    makeSample(m_from, 60'000);
    QProcess process;
    m_program->prepare(process, {u"copy"_s, m_from, m_to});
    process.start();
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(!filesBeside(m_to).isEmpty());
    QVERIFY(sendSignal(process, SIGINT));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray("user-management-hub: Cancelled; nothing was changed.\n"));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(filesBeside(m_to), QStringList());
    QCOMPARE(filesBeside(m_from), QStringList(u"from.sqlite"_s));
}

void TestCliCopy::showsProgressOnATerminal()
{
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    makeSample(m_from, 2'000);
    const CliRun run = m_program->runOnTerminal({u"copy"_s, m_from, m_to}, QList<CliProgram::Typed>());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains("Copying… "), run.output.constData());
    QVERIFY2(run.output.contains("Building indexes… "), run.output.constData());
    QVERIFY2(run.output.contains("The database was copied."), run.output.constData());
}

void TestCliCopy::goesWellWhereNobodyReadsTheOutput()
{
    makeSample(m_from, 3);
    const CliRun run = m_program->runInShell(u"\"$0\" copy '%1' '%2' > /dev/full"_s.arg(m_from, m_to));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains("The database was copied. Operators: "), run.error.constData());
    QCOMPARE(m_program->listed({u"--database"_s, m_to}).size(), 3);
}

UMH_TEST(TestCliCopy)

#include "tst_clicopy.moc"
