#include "domain/system/processidentity.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What Linux says of a process in /proc/<id>/stat.
struct Stat
{
    char state = '\0'; ///< 'Z' once it has ended and its parent has not looked
    QByteArray start{}; ///< ticks after the computer was started; empty where it cannot be read
};

Stat statOf(qint64 id)
{
    const QByteArray line = contentOf(u"/proc/%1/stat"_s.arg(id));
    // The name of the program, in brackets, may hold anything.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).simplified().split(' ');
    constexpr qsizetype state = 0;
    constexpr qsizetype start = 19;
    if (fields.size() <= start || fields.at(state).isEmpty())
        return {};
    return {.state = fields.at(state).front(), .start = fields.at(start)};
}

/// Ticks begin anew when the computer does, so they go with the id of that start.
QString startOf(const Stat &stat)
{
    static const QByteArray boot = contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    return stat.start.isEmpty() ? QString() : QString::fromLatin1(boot + '/' + stat.start);
}

} // namespace

const ProcessIdentity &ProcessIdentity::current()
{
    static const ProcessIdentity process = of(QCoreApplication::applicationPid());
    return process;
}

ProcessIdentity ProcessIdentity::of(qint64 process)
{
    return {QSysInfo::machineHostName(), process, startOf(statOf(process))};
}

bool ProcessIdentity::hasEnded() const
{
    if (isNull() || host != current().host)
        return false;
    // EPERM: it is there, and somebody else's.
    if (::kill(pid_t(id), 0) != 0 && errno == ESRCH)
        return true;
    const Stat stat = statOf(id);
    if (stat.state == 'Z' || stat.state == 'X')
        return true;
    const QString begun = startOf(stat);
    return !start.isEmpty() && !begun.isEmpty() && begun != start; // another one has its number by now
}

} // namespace umh
