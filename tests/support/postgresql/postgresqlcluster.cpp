#include "support/postgresql/postgresqlcluster.h"

#include "support/postgresql/postgresqllink.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStorageInfo>
#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <optional>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int longestWait = 60'000; // ms
/// A socket's path has 107 bytes at most; ours ends with "/umh-pg-XXXXXX/.s.PGSQL.65535".
constexpr qsizetype longestTemporaryFolder = 70;
constexpr qint64 enoughMemory = qint64(3) * 1024 * 1024 * 1024; // bytes

/// Who a server runs as: this user, or for root somebody else.
struct ServerUser
{
    uid_t user = 0;
    gid_t group = 0;
};

const std::optional<ServerUser> &userForRoot()
{
    static const std::optional<ServerUser> user = [] {
        if (::geteuid() != 0)
            return std::optional<ServerUser>();
        for (const char *name : {"postgres", "nobody"}) {
            if (const passwd *entry = ::getpwnam(name))
                return std::optional(ServerUser{entry->pw_uid, entry->pw_gid});
        }
        qFatal("there is no user but root whom a server could run as");
    }();
    return user;
}

/// For a child, before it becomes another program: makes it that user's.
bool becomeServerUser(const std::optional<ServerUser> &user)
{
    return !user || (::setgroups(0, nullptr) == 0 && ::setgid(user->group) == 0 && ::setuid(user->user) == 0);
}

/// A folder in memory, where there is room: a database is some 300 files, which takes a tenth of the time there.
QByteArray folderForServers()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    if (memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() > enoughMemory && ::access("/dev/shm", W_OK) == 0)
        return "/dev/shm"_ba;
    const QByteArray temporary = QFile::encodeName(QDir::tempPath());
    return temporary.size() > longestTemporaryFolder ? "/tmp"_ba : temporary;
}

/// Takes away what programs have left in \a folder that were killed, or that a failure has ended: a server without its
/// program has ended as well.
void removeLeftBehind(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"umh-pg-*"_s}, QDir::Dirs);
    for (const QString &name : names) {
        const QString left = folder + u'/' + name;
        QFile owner(left + "/owner"_L1);
        if (!owner.open(QIODevice::ReadOnly))
            continue; // somebody else's, or just being made
        const auto process = pid_t(owner.readAll().toInt());
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            QDir(left).removeRecursively();
    }
}

bool holdsServer(const QString &folder)
{
    const auto isThere = [&](const char *program) {
        return QFileInfo(folder + QLatin1Char('/') + QLatin1StringView(program)).isExecutable();
    };
    return isThere("initdb") && isThere("postgres") && isThere("pg_basebackup");
}

/// Runs one of the server's programs to its end.
void runServerProgram(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(PostgresqlCluster::programFolder() + u'/' + name);
    process.setArguments(arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setWorkingDirectory(u"/"_s);
    const std::optional<ServerUser> user = userForRoot();
    process.setChildProcessModifier([user] {
        if (!becomeServerUser(user))
            ::_exit(126);
    });
    process.start();
    if (!process.waitForFinished(longestWait) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(name), process.readAll().constData());
}

int freeLoopbackPort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (listener < 0 || ::bind(listener, generic, size) != 0 || ::getsockname(listener, generic, &size) != 0)
        qFatal("no free port");
    ::close(listener);
    return ntohs(address.sin_port);
}

QString addressWith(const QString &user, const QStringList &hosts, const QStringList &ports, const QString &database,
                    const QStringList &parameters)
{
    QStringList all{u"host="_s + hosts.join(u','), u"port="_s + ports.join(u',')};
    all += parameters;
    return u"postgresql://%1@/%2?%3"_s.arg(user, QString::fromUtf8(QUrl::toPercentEncoding(database)), all.join(u'&'));
}

/// What stands behind the name of \a process in /proc/…/stat: its state, its parent and so on.
QList<QByteArray> statOf(pid_t process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll(); // "number (name) state parent …", where a name may hold anything
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

/// Also one that only waits for its parent to hear of its end.
bool isGone(pid_t process)
{
    return (::kill(process, 0) != 0 && errno == ESRCH) || statOf(process).value(0) == "Z";
}

} // namespace

QString PostgresqlCluster::programFolder()
{
    static const QString folder = [] {
        QStringList candidates{qEnvironmentVariable("UMH_POSTGRESQL_BIN")};
        QProcess config;
        config.start(u"pg_config"_s, {u"--bindir"_s});
        if (config.waitForFinished())
            candidates += QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
        QDir versions(u"/usr/lib/postgresql"_s);
        QStringList numbers = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        std::sort(numbers.begin(), numbers.end(),
                  [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
        for (const QString &number : std::as_const(numbers))
            candidates += versions.filePath(number + "/bin"_L1);
        const auto found = std::find_if(candidates.cbegin(), candidates.cend(), [](const QString &candidate) {
            return !candidate.isEmpty() && holdsServer(candidate);
        });
        return found == candidates.cend() ? QString() : *found;
    }();
    return folder;
}

PostgresqlCluster::Made PostgresqlCluster::prepared(Reach reach)
{
    if (programFolder().isEmpty())
        qFatal("there is no PostgreSQL server here: please install postgresql, or see UMH_POSTGRESQL_BIN");
    QByteArray pattern = folderForServers();
    removeLeftBehind(QFile::decodeName(pattern));
    pattern += "/umh-pg-XXXXXX";
    if (!::mkdtemp(pattern.data()))
        qFatal("no folder %s for a server", pattern.constData());
    if (const std::optional<ServerUser> &user = userForRoot()) {
        if (::chown(pattern.constData(), user->user, user->group) != 0)
            qFatal("%s cannot be given away", pattern.constData());
    }
    QFile owner(QFile::decodeName(pattern) + "/owner"_L1);
    if (!owner.open(QIODevice::WriteOnly) || owner.write(QByteArray::number(::getpid())) < 0)
        qFatal("cannot write to %s", pattern.constData());
    owner.close();
    return {.folder = QFile::decodeName(pattern),
            .user = u"umh"_s + QString::number(QRandomGenerator::system()->generate64(), 36),
            .port = reach == Reach::Socket ? 5432 : freeLoopbackPort()};
}

PostgresqlCluster::PostgresqlCluster(const Made &made)
    : m_folder(made.folder)
    , m_user(made.user)
    , m_port(made.port)
{ }

PostgresqlCluster::PostgresqlCluster(const QStringList &settings, Reach reach)
    : PostgresqlCluster(prepared(reach))
{
    runServerProgram(u"initdb"_s,
                     {u"--pgdata"_s, m_folder + "/data"_L1, u"--username"_s, m_user, u"--auth"_s, u"trust"_s,
                      u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C.UTF-8"_s, u"--no-sync"_s, u"--no-instructions"_s});
    QStringList lines = settings;
    if (reach == Reach::SocketAndLoopback)
        lines.prepend(u"listen_addresses = '127.0.0.1'"_s);
    configure(lines);
    start();
}

std::unique_ptr<PostgresqlCluster> PostgresqlCluster::standbyOf(const PostgresqlCluster &primary, const QString &name,
                                                                const QStringList &settings)
{
    Made made = prepared(Reach::Socket);
    made.user = primary.m_user;
    made.port = primary.m_port;
    std::unique_ptr<PostgresqlCluster> standby(new PostgresqlCluster(made));
    runServerProgram(u"pg_basebackup"_s,
                     {u"--dbname"_s, primary.address(u"postgres"_s), u"--pgdata"_s, made.folder + "/data"_L1,
                      u"--checkpoint"_s, u"fast"_s, u"--no-sync"_s, u"--write-recovery-conf"_s});
    standby->configure(
        QStringList{u"listen_addresses = ''"_s, u"synchronous_standby_names = ''"_s, u"cluster_name = '%1'"_s.arg(name)}
        + settings);
    standby->start();
    return standby;
}

PostgresqlCluster::~PostgresqlCluster()
{
    if (isRunning())
        stop(Stop::Immediate);
    QDir(m_folder).removeRecursively();
}

void PostgresqlCluster::configure(const QStringList &settings) const
{
    QFile file(m_folder + "/data/postgresql.conf"_L1);
    QStringList lines{
        QString(),
        u"listen_addresses = ''"_s,
        u"unix_socket_directories = '%1'"_s.arg(m_folder),
        u"unix_socket_permissions = 0700"_s,
        u"port = %1"_s.arg(m_port),
        u"max_connections = 200"_s,
        u"fsync = off"_s,
        u"full_page_writes = off"_s,
        u"wal_compression = off"_s,
        u"min_wal_size = 32MB"_s,
        u"max_wal_size = 512MB"_s,
        u"dynamic_shared_memory_type = posix"_s,
        u"log_min_messages = warning"_s,
    };
    const QByteArray text = (lines + settings + QStringList{QString()}).join(u'\n').toUtf8();
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QString PostgresqlCluster::address(const QString &database, const QStringList &parameters) const
{
    return addressOfAny({this}, database, parameters);
}

QString PostgresqlCluster::loopbackAddress(const QString &database, const QStringList &parameters) const
{
    return addressWith(m_user, {u"127.0.0.1"_s}, {QString::number(m_port)}, database, parameters);
}

QString PostgresqlCluster::addressOfAny(const std::vector<const PostgresqlCluster *> &clusters, const QString &database,
                                        const QStringList &parameters)
{
    QStringList hosts;
    QStringList ports;
    for (const PostgresqlCluster *cluster : clusters) {
        hosts += cluster->m_folder;
        ports += QString::number(cluster->m_port);
    }
    return addressWith(clusters.front()->m_user, hosts, ports, database, parameters);
}

QString PostgresqlCluster::createDatabase() const
{
    QString name = u"d"_s + QString::number(QRandomGenerator::system()->generate64(), 36);
    (void)texts(u"CREATE DATABASE "_s + name);
    return name;
}

QStringList PostgresqlCluster::texts(const QString &sql, const QString &database) const
{
    return PostgresqlLink(address(database)).texts(sql);
}

void PostgresqlCluster::start()
{
    const QByteArray program = QFile::encodeName(programFolder() + "/postgres"_L1);
    const QByteArray data = QFile::encodeName(m_folder + "/data"_L1);
    const QByteArray log = QFile::encodeName(m_folder + "/log"_L1);
    const std::optional<ServerUser> user = userForRoot();
    const pid_t parent = ::getpid();
    m_server = ::fork();
    if (m_server < 0)
        qFatal("no process for a server");
    if (m_server == 0) {
        // Only what is safe beside other threads.
        const int null = ::open("/dev/null", O_RDWR);
        const bool isSomebody = becomeServerUser(user);
        const int written = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // an immediate stop
        if (!isSomebody || null < 0 || written < 0 || ::getppid() != parent || ::setsid() < 0 || ::chdir("/") != 0)
            ::_exit(126);
        ::dup2(null, STDIN_FILENO);
        ::dup2(written, STDOUT_FILENO);
        ::dup2(written, STDERR_FILENO);
        // Whoever waits for the end of what a test says does not wait for this one.
        for (int descriptor = 3; descriptor < 1024; ++descriptor)
            ::close(descriptor);
        ::execl(program.constData(), program.constData(), "-D", data.constData(), nullptr);
        ::_exit(127);
    }
    waitUntilItAnswers();
}

void PostgresqlCluster::waitUntilItAnswers() const
{
    QElapsedTimer timer;
    timer.start();
    while (!PostgresqlLink::answers(address(u"postgres"_s))) {
        int status = 0;
        if (timer.elapsed() > longestWait || ::waitpid(m_server, &status, WNOHANG) == m_server)
            qFatal("the server does not start:\n%s", qPrintable(log()));
        QThread::msleep(10);
    }
}

/// Those of the server and of its connections.
std::vector<pid_t> PostgresqlCluster::processes() const
{
    std::vector<pid_t> processes{m_server};
    const QStringList numbers = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        bool isNumber = false;
        const auto process = pid_t(number.toInt(&isNumber));
        if (isNumber && statOf(process).value(1).toInt() == int(m_server))
            processes.push_back(process);
    }
    return processes;
}

void PostgresqlCluster::stop(Stop how)
{
    if (!isRunning())
        return;
    const std::vector<pid_t> all = processes();
    ::kill(m_server, how == Stop::Fast ? SIGINT : how == Stop::Immediate ? SIGQUIT : SIGKILL);
    ::kill(m_server, SIGCONT); // it may have been frozen
    if (how == Stop::Killed) {
        for (const pid_t process : all)
            ::kill(process, SIGKILL);
    }
    int status = 0;
    while (::waitpid(m_server, &status, 0) < 0 && errno == EINTR) { }
    QElapsedTimer timer;
    timer.start();
    for (const pid_t process : all) {
        while (!isGone(process) && timer.elapsed() < longestWait)
            QThread::msleep(2);
    }
    m_server = -1;
}

void PostgresqlCluster::restart(Stop how)
{
    stop(how);
    start();
}

void PostgresqlCluster::freeze()
{
    ::kill(m_server, SIGSTOP); // at first, so that no more begin
    for (const pid_t process : processes())
        ::kill(process, SIGSTOP);
}

void PostgresqlCluster::thaw()
{
    for (const pid_t process : processes())
        ::kill(process, SIGCONT);
}

int PostgresqlCluster::endConnections() const
{
    return int(texts(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                     "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"_s)
                   .size());
}

bool PostgresqlCluster::crash() const
{
    const QStringList found = texts(u"SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' "
                                    "AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1"_s);
    if (found.isEmpty())
        return false;
    const auto process = pid_t(found.constFirst().toInt());
    ::kill(process, SIGKILL);
    QElapsedTimer timer;
    timer.start();
    while (!isGone(process) && timer.elapsed() < longestWait)
        QThread::msleep(2);
    waitUntilItAnswers();
    return true;
}

void PostgresqlCluster::promote() const
{
    if (texts(u"SELECT pg_promote(true, 60)"_s) != QStringList{u"t"_s})
        qFatal("the standby did not become a primary:\n%s", qPrintable(log()));
}

void PostgresqlCluster::waitFor(const PostgresqlCluster &standby) const
{
    const QString written = texts(u"SELECT pg_current_wal_lsn()"_s).value(0);
    const QString there = u"SELECT pg_last_wal_replay_lsn() >= '%1'"_s.arg(written);
    QElapsedTimer timer;
    timer.start();
    while (standby.texts(there) != QStringList{u"t"_s}) {
        if (timer.elapsed() > longestWait)
            qFatal("the standby does not follow:\n%s", qPrintable(standby.log()));
        QThread::msleep(10);
    }
}

QString PostgresqlCluster::log() const
{
    QFile file(m_folder + "/log"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace umh
