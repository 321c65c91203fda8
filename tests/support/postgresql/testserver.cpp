// The PostgreSQL server of one run of ctest.
//   test-server start FOLDER    starts one, says in FOLDER/N how to reach it, where N is the number of the process that
//                               has called this one (ctest), and leaves it running until `stop`, or until that process
//                               is gone, however it ended
//   test-server stop FOLDER     stops it, and waits until it is gone
// Exit status: 0 where all went well; 77 where nobody wants one.
#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqldatabase.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QThread>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr unsigned long interval = 100; // ms

volatile std::sig_atomic_t wasAskedToEnd = 0;

bool runs(pid_t process)
{
    return ::kill(process, 0) == 0 || errno == EPERM;
}

bool write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

/// What is left of runs that were killed together with their servers' guards.
void removeFormer(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (!runs(pid_t(name.section(u'.', 0, 0).toInt())))
            QFile::remove(folder + u'/' + name);
    }
}

/// Goes on by itself, as a child of nobody; \a ready is told once the server takes connections.
int guard(int count, char **arguments, const QString &folder, pid_t caller, int ready)
{
    const QCoreApplication application(count, arguments);
    if (PostgresqlCluster::programFolder().isEmpty()) {
        std::fputs("There is no PostgreSQL server here. Without the tests that need one: "
                   "./dev test --no-postgresql, or UMH_WITHOUT_POSTGRESQL=1.\n",
                   stderr);
        return 1;
    }
    const QString place = u"%1/%2"_s.arg(folder).arg(caller);
    const QString guarded = place + ".guarded"_L1; // as long as there is a server
    {
        const PostgresqlCluster cluster(sharedServerSettings());
        const QString said = u"%1 %2 %3"_s.arg(cluster.folder()).arg(cluster.port()).arg(cluster.user());
        if (!write(guarded, said.toUtf8()) || !write(place, said.toUtf8()) || ::write(ready, "!", 1) != 1)
            return 1;
        ::close(ready);
        // What is left to say goes nowhere, so that nobody waits for the end of this output.
        const int null = ::open("/dev/null", O_RDWR);
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(null, descriptor);
        while (wasAskedToEnd == 0 && QFile::exists(place) && runs(caller))
            QThread::msleep(interval);
    }
    QFile::remove(place);
    QFile::remove(guarded);
    return 0;
}

int start(int count, char **arguments, const QString &folder, pid_t caller)
{
    int ends[2] = {-1, -1};
    if (!QDir().mkpath(folder) || ::pipe2(ends, O_CLOEXEC) != 0)
        return 1;
    removeFormer(folder);
    const pid_t child = ::fork();
    if (child < 0)
        return 1;
    if (child == 0) {
        ::close(ends[0]);
        for (const int number : {SIGINT, SIGHUP, SIGPIPE})
            ::signal(number, SIG_IGN); // it ends with its caller, and cleans up then
        ::signal(SIGTERM, [](int) { wasAskedToEnd = 1; });
        return ::setsid() < 0 ? 1 : guard(count, arguments, folder, caller, ends[1]);
    }
    ::close(ends[1]);
    char said = 0;
    return ::read(ends[0], &said, 1) == 1 ? 0 : 1;
}

int stop(const QString &folder, pid_t caller)
{
    const QString place = u"%1/%2"_s.arg(folder).arg(caller);
    QFile::remove(place);
    for (unsigned long waited = 0; waited < 60'000; waited += interval) {
        if (!QFile::exists(place + ".guarded"_L1))
            return 0;
        QThread::msleep(interval);
    }
    std::fputs("the server does not end\n", stderr);
    return 1;
}

} // namespace

int main(int count, char **arguments)
{
    const QString command = QString::fromLocal8Bit(count == 3 ? arguments[1] : "");
    const pid_t caller = ::getppid();
    const QString folder = QString::fromLocal8Bit(count == 3 ? arguments[2] : "");
    if (qEnvironmentVariableIsSet("UMH_WITHOUT_POSTGRESQL"))
        return 77; // what ctest takes for skipped
    if (command == "start"_L1)
        return start(count, arguments, folder, caller);
    if (command == "stop"_L1)
        return stop(folder, caller);
    std::fputs("Usage: test-server start|stop FOLDER\n", stderr);
    return 2;
}
