#include "cliprogram.h"

#include "support/engine.h"
#include "support/storefixture.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int longestRun = 120'000; // ms

CliRun resultOf(QProcess &process)
{
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// Reads what the program writes to its terminal, until it closes it.
QByteArray talk(int terminal, QList<CliProgram::Typed> typed)
{
    QByteArray seen;
    qsizetype read = 0; // up to here it was answered
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < longestRun) {
        while (!typed.isEmpty()) {
            const auto &[question, answer] = typed.constFirst();
            const qsizetype asked = seen.indexOf(question, read);
            if (asked < 0 || ::write(terminal, answer.constData(), size_t(answer.size())) != answer.size())
                break;
            read = asked + question.size();
            typed.removeFirst();
        }
        pollfd waiting{terminal, POLLIN, 0};
        if (poll(&waiting, 1, 1'000) <= 0)
            continue;
        std::array<char, 4096> buffer{};
        const ssize_t count = ::read(terminal, buffer.data(), buffer.size());
        if (count <= 0) // EIO: nobody has the other end open any more
            return seen;
        seen.append(buffer.data(), qsizetype(count));
    }
    return seen;
}

} // namespace

CliProgram::CliProgram()
{
    if (!m_folder.isValid() || !QDir(m_folder.path()).mkpath(u"tmp"_s))
        qFatal("no folder for a test: %s", qPrintable(m_folder.errorString()));
}

QString CliProgram::ownDirectory() const
{
    return path(u"data/user-management-hub/directory.sqlite"_s);
}

QString CliProgram::database(const QString &name) const
{
    return isOnSqlite() ? path(name) : m_databases[name].address();
}

QString CliProgram::databaseWord(const QString &name) const
{
    return u'\'' + database(name) + u'\'';
}

Connection CliProgram::connection(const QString &name) const
{
    return must(Connection::open(must(DirectoryLocation::fromUserInput(database(name))), Connection::Access::ReadWrite,
                                 std::chrono::seconds(5)));
}

bool CliProgram::isOpen(const QString &name) const
{
    return isOnSqlite() ? QFileInfo::exists(path(name) + "-shm"_L1) : m_databases[name].connections() > 0;
}

bool CliProgram::waitUntilOpen() const
{
    return QTest::qWaitFor([this] { return isOpen(); }, 30'000);
}

bool CliProgram::waitUntilClosed() const
{
    return QTest::qWaitFor([this] { return !isOpen(); }, 30'000);
}

qint64 CliProgram::written(const QString &name) const
{
    return isOnSqlite() ? QFileInfo(path(name) + "-wal"_L1).size() : m_databases[name].size();
}

QString CliProgram::writeJson(const QString &name, const QJsonArray &elements) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(elements).toJson(QJsonDocument::Compact)) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void CliProgram::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {"DISPLAY"_L1, "WAYLAND_DISPLAY"_L1, "QT_QPA_PLATFORM"_L1, "LANGUAGE"_L1})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"TMPDIR"_s, temporaryFolder());
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=false"_s); // warnings are kept from a person, not from a test
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(QStringLiteral(UMH_PROGRAM));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
}

CliRun CliProgram::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    return resultOf(process);
}

bool CliProgram::hasTerminals()
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    const bool isThere = terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname(terminal);
    const bool canBeOpened = isThere && access(ptsname(terminal), R_OK | W_OK) == 0;
    if (terminal >= 0)
        ::close(terminal);
    return canBeOpened;
}

CliRun CliProgram::runOnTerminal(const QStringList &arguments, const QList<Typed> &typed) const
{
    int terminal = -1;
    int programSide = -1;
    if (openpty(&terminal, &programSide, nullptr, nullptr, nullptr) != 0)
        qFatal("no pseudo-terminal");
    fcntl(terminal, F_SETFD, FD_CLOEXEC);
    if (::write(terminal, m_typedAhead.constData(), size_t(m_typedAhead.size())) != m_typedAhead.size())
        qFatal("cannot type ahead");

    QProcess process;
    prepare(process, arguments);
    process.setChildProcessModifier([programSide] {
        setsid();
        ioctl(programSide, TIOCSCTTY, 0);
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            dup2(programSide, descriptor);
        ::close(programSide);
    });
    process.start();
    process.waitForStarted();
    ::close(programSide);
    const QByteArray seen = talk(terminal, typed);
    CliRun result = resultOf(process);
    ::close(terminal);
    result.output = seen;
    return result;
}

CliRun CliProgram::runInShell(const QString &script) const
{
    QProcess process;
    prepare(process, {u"-c"_s, script, QStringLiteral(UMH_PROGRAM)});
    process.setProgram(u"/bin/sh"_s);
    process.start();
    return resultOf(process);
}

QJsonArray CliProgram::listed(const QStringList &arguments) const
{
    const CliRun list = run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + arguments);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(list.output, &error);
    if (list.status != 0 || error.error != QJsonParseError::NoError)
        qCritical("list: status %d, %s%s", list.status, list.error.constData(), qPrintable(error.errorString()));
    return document.array();
}

bool sendSignal(const QProcess &process, int signal)
{
    const auto id = pid_t(process.processId());
    return id > 0 && ::kill(id, signal) == 0; // 0 would be everybody in the group of this program
}

} // namespace umh
