#include "cliprogram.h"
#include "support/engine.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtTest/QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;

/// What a log-out, a Ctrl+C or a closed terminal does to the program.
class TestCliSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void theWindowEndsAsByQuit_data();
    void theWindowEndsAsByQuit();
    void theSampleOfTheWindowGoesWithIt_data();
    void theSampleOfTheWindowGoesWithIt();
    void picturesThatAreCancelledLeaveNothing();
    void whoSaidThatASignalIsNotMeantIsHeard();
    void aPasswordThatIsWaitedForDoesNotKeepACommand();
    void aReadWithoutAnEndDoesNotKeepTheProgram_data();
    void aReadWithoutAnEndDoesNotKeepTheProgram();

private:
    /// Whether the sample of a window is made, or being made.
    [[nodiscard]] bool sampleIsThere() const
    {
        return QDirIterator(m_program->temporaryFolder(), {u"sample.sqlite"_s}, QDir::Files,
                            QDirIterator::Subdirectories)
            .hasNext();
    }
    /// Starts the window, offscreen; false where it does not start.
    [[nodiscard]] bool startWindow(QProcess &process, const QStringList &arguments) const;

    std::unique_ptr<CliProgram> m_program;
};

void TestCliSignals::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program = std::make_unique<CliProgram>();
}

bool TestCliSignals::startWindow(QProcess &process, const QStringList &arguments) const
{
    m_program->prepare(process, arguments);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start();
    return process.waitForStarted();
}

void TestCliSignals::theWindowEndsAsByQuit_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestCliSignals::theWindowEndsAsByQuit()
{
    QFETCH(int, signal);
    const QString database = m_program->database();
    QCOMPARE(m_program->run({u"--database"_s, database, u"sample"_s, u"50"_s}).status, 0);
    QVERIFY(m_program->waitUntilClosed());
    QProcess process;
    QVERIFY(startWindow(process, {u"--database"_s, database}));
    QVERIFY(m_program->waitUntilOpen());
    QVERIFY(sendSignal(process, signal));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);

    QVERIFY(m_program->waitUntilClosed());
    if (isOnSqlite())
        QCOMPARE(QDir(m_program->path(QString())).entryList({u"directory.sqlite*"_s}),
                 QStringList{u"directory.sqlite"_s});
    const QSettings settings(m_program->path(u"config/user-management-hub/user-management-hub.conf"_s),
                             QSettings::IniFormat);
    QVERIFY2(!settings.allKeys().filter(u"geometry"_s, Qt::CaseInsensitive).isEmpty(),
             qPrintable(settings.allKeys().join(u' ')));
}

void TestCliSignals::theSampleOfTheWindowGoesWithIt_data()
{
    theWindowEndsAsByQuit_data();
}

void TestCliSignals::theSampleOfTheWindowGoesWithIt()
{
    QFETCH(int, signal);
    QProcess process;
    QVERIFY(startWindow(process, {u"--sample"_s}));
    QTRY_VERIFY(sampleIsThere());
    QVERIFY(sendSignal(process, signal));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QDir(m_program->temporaryFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestCliSignals::picturesThatAreCancelledLeaveNothing()
{
    QProcess process;
    m_program->prepare(process, {u"screenshot"_s, u"--sample"_s, u"pictures"_s});
    // It ends by itself as well, and may be faster.
    for (int tries = 0; tries < 20; ++tries) {
        process.start();
        QVERIFY(QTest::qWaitFor([&] { return sampleIsThere() || process.state() == QProcess::NotRunning; }, 30'000));
        (void)sendSignal(process, SIGTERM);
        QVERIFY(process.waitForFinished() || process.state() == QProcess::NotRunning);
        if (!QFileInfo::exists(m_program->path(u"pictures"_s)))
            break;
        QVERIFY(QDir(m_program->path(u"pictures"_s)).removeRecursively());
    }
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.readAllStandardError(), QByteArray("user-management-hub: Cancelled; nothing was changed.\n"));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!QFileInfo::exists(m_program->path(u"pictures"_s)));
    QCOMPARE(QDir(m_program->temporaryFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

/// As nohup says it.
void TestCliSignals::whoSaidThatASignalIsNotMeantIsHeard()
{
    const QString database = m_program->database();
    QCOMPARE(m_program->run({u"--database"_s, database, u"sample"_s, u"50"_s}).status, 0);
    QVERIFY(m_program->waitUntilClosed());
    QProcess process;
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    QVERIFY(startWindow(process, {u"--database"_s, database}));
    QVERIFY(m_program->waitUntilOpen());
    QVERIFY(sendSignal(process, SIGHUP));
    QVERIFY(!process.waitForFinished(300));
    QVERIFY(sendSignal(process, SIGTERM));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliSignals::aPasswordThatIsWaitedForDoesNotKeepACommand()
{
    const QString pipe = m_program->path(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const int held = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC); // somebody may write to it yet
    QVERIFY(held >= 0);
    QProcess process;
    m_program->prepare(
        process,
        {u"sync"_s, u"--account"_s, u"https://127.0.0.1:1"_s, u"--username"_s, u"me"_s, u"--password-stdin"_s});
    process.setStandardInputFile(pipe);
    process.start();
    QTRY_VERIFY(QFileInfo::exists(m_program->ownDirectory()));
    QTRY_VERIFY(!QFileInfo::exists(m_program->ownDirectory() + "-shm"_L1)); // it has looked for the account there
    QVERIFY(sendSignal(process, SIGINT));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGINT);
    ::close(held);
}

void TestCliSignals::aReadWithoutAnEndDoesNotKeepTheProgram_data()
{
    QTest::addColumn<bool>("twice");
    QTest::newRow("once") << false;
    QTest::newRow("twice") << true;
}

/// A network drive may not answer any more. Here a lease does it, which the system lets nobody pass for a while.
void TestCliSignals::aReadWithoutAnEndDoesNotKeepTheProgram()
{
    QFETCH(bool, twice);
    std::signal(SIGIO, SIG_IGN);
    const QString file = m_program->writeJson(u"operators.json"_s, {});
    const int held = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    QVERIFY(held >= 0);
    if (::fcntl(held, F_SETLEASE, F_WRLCK) != 0)
        QSKIP("this file system knows no leases");
    QProcess process;
    m_program->prepare(process, {u"import"_s, file});
    process.start();
    QTRY_COMPARE(::fcntl(held, F_GETLEASE), F_RDLCK); // what the program waits for
    QVERIFY(sendSignal(process, SIGTERM));
    if (twice) {
        QVERIFY(!process.waitForFinished(300));
        QVERIFY(sendSignal(process, SIGINT));
    }
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), twice ? SIGINT : SIGTERM);
    ::close(held);
    QCOMPARE(m_program->listed({}).size(), 0);
}

UMH_TEST(TestCliSignals)
#include "tst_clisignals.moc"
