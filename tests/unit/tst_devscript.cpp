#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray programOutput = "[\n{\"username\":\"a\"}\n]\n";

/// Writes a script that bash can run.
void writeScript(const QString &path, const QByteArray &lines)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = "#!/bin/bash\n" + lines;
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace

/// The script that builds and starts the program, in a tree of its own where building takes no time.
class TestDevScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheProgramPrintsStandsAloneOnStandardOutput();
    void whatWasAskedForGoesToStandardOutput_data();
    void whatWasAskedForGoesToStandardOutput();
    void testsOnPostgresqlCanBeLeftOutAndAreCounted();
    void whatFailsBesideOthersIsRunAloneOnceMoreByContinuousIntegration_data();
    void whatFailsBesideOthersIsRunAloneOnceMoreByContinuousIntegration();

private:
    /// Runs the script with \a arguments; its standard output and standard error, or nothing where it failed.
    std::optional<std::pair<QByteArray, QByteArray>> run(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_tree;
};

void TestDevScript::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tree = std::make_unique<QTemporaryDir>();
    const auto in = [this](const char *name) { return m_tree->filePath(QString::fromLatin1(name)); };
    QVERIFY(QFile::copy(QStringLiteral(UMH_SOURCE_DIR "/dev"), in("dev")));
    writeScript(in("tools/cmake"),
                "if [[ $1 == --preset ]]; then mkdir -p \"build/$2\"; exit 0; fi\n"
                "for percent in 10 50 100; do echo \"[$percent%] Building\"; done\n");
    // Everything is installed.
    writeScript(in("tools/dpkg-query"), "shift 3; for package in \"$@\"; do echo \"$package installed\"; done\n");
    writeScript(in("tools/apt-get"), "exit 1\n");
    writeScript(in("tools/cpack"), "echo 'CPack: - package: /somewhere/hub.deb generated.'\n");
    writeScript(in("build/release/bin/user-management-hub"), "printf '%s' '" + programOutput + "'\n");
}

std::optional<std::pair<QByteArray, QByteArray>> TestDevScript::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_tree->filePath(u"tools"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, QStringList{m_tree->filePath(u"dev"_s)} + arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qCritical("dev: %s", process.readAllStandardError().constData());
        return std::nullopt;
    }
    return std::pair{process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestDevScript::whatTheProgramPrintsStandsAloneOnStandardOutput()
{
    const auto printed = run({u"run"_s, u"list"_s, u"--sample"_s, u"--format"_s, u"json"_s});
    QVERIFY(printed);
    QCOMPARE(printed->first, programOutput);
    QVERIFY2(printed->second.contains("Building"), printed->second.constData()); // said, but elsewhere
}

void TestDevScript::whatWasAskedForGoesToStandardOutput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("help") << u"help"_s << QByteArray("Usage: ./dev COMMAND");
    QTest::newRow("package") << u"package"_s << QByteArray("/somewhere/hub.deb\n");
}

void TestDevScript::whatWasAskedForGoesToStandardOutput()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, printed);
    const auto run = this->run({command});
    QVERIFY(run);
    QVERIFY2(run->first.startsWith(printed), run->first.constData());
    QVERIFY2(!run->first.contains("Packing") && !run->first.contains("Building"), run->first.constData());
}

void TestDevScript::testsOnPostgresqlCanBeLeftOutAndAreCounted()
{
    // Each test that needs a server leaves a line where it is to leave it out (tests/support/hermetic).
    writeScript(m_tree->filePath(u"tools/ctest"_s),
                "if [[ -n ${UMH_WITHOUT_POSTGRESQL:-} ]]; then printf '\\n\\n\\n' >>\"$UMH_WITHOUT_POSTGRESQL\"; fi\n"
                "echo \"ctest $*\"; [[ $* != *fails* ]]\n");
    const auto all = run({u"test"_s, u"-R"_s, u"x"_s});
    QVERIFY(all);
    QVERIFY2(all->first.startsWith("ctest --preset test -j") && all->first.endsWith(" -R x\n"), all->first.constData());
    QVERIFY2(!all->second.contains("skipped"), all->second.constData());
    const auto without = run({u"test"_s, u"--no-postgresql"_s, u"--ci"_s});
    QVERIFY(without);
    QVERIFY2(without->first.startsWith("ctest --preset ci -j"), without->first.constData());
    QVERIFY2(without->second.contains("\n3 tests on PostgreSQL skipped.\n"), without->second.constData());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^dev: "_s));
    QVERIFY(!run({u"test"_s, u"--no-postgresql"_s, u"fails"_s})); // its end is that of the tests
}

void TestDevScript::whatFailsBesideOthersIsRunAloneOnceMoreByContinuousIntegration_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<bool>("passesAlone");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("passes");
    QTest::newRow("one, by itself") << 1 << true << u"--ci"_s << true;
    QTest::newRow("three, by themselves") << 3 << true << u"--ci"_s << true;
    QTest::newRow("one, always") << 1 << false << u"--ci"_s << false;
    QTest::newRow("four are no chance") << 4 << true << u"--ci"_s << false;
    QTest::newRow("elsewhere a failure is one") << 1 << true << u"-V"_s << false;
}

void TestDevScript::whatFailsBesideOthersIsRunAloneOnceMoreByContinuousIntegration()
{
    QFETCH(int, failing);
    QFETCH(bool, passesAlone);
    QFETCH(QString, preset);
    QFETCH(bool, passes);
    QVERIFY(QDir(m_tree->path()).mkpath(u"build/test/Testing/Temporary"_s));
    writeScript(
        m_tree->filePath(u"tools/ctest"_s),
        "if [[ $* == *--rerun-failed* ]]; then exit " + QByteArray(passesAlone ? "0" : "8")
            + "; fi\nfor ((i = 1; i <= " + QByteArray::number(failing)
            + "; ++i)); do echo \"$i:tst_$i\"; done >build/test/Testing/Temporary/LastTestsFailed.log\nexit 8\n");
    if (!passes)
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^dev: "_s));
    const auto run = this->run({u"test"_s, u"--no-postgresql"_s, preset});
    QCOMPARE(run.has_value(), passes);
    if (passes)
        QVERIFY2(run->second.contains("Failed beside others, passed alone: tst_1"), run->second.constData());
}

UMH_TEST(TestDevScript)
#include "tst_devscript.moc"
