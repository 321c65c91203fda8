#include "cliprogram.h"
#include "domain/apiuser.h"
#include "domain/operator.h"
#include "store/directory.h"
#include "support/demoaccount/democertificates.h"
#include "support/directoryfixture.h"
#include "support/postgresql/postgresqlcluster.h"
#include "support/postgresql/postgresqllink.h"
#include "support/postgresql/sharingpooler.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <arpa/inet.h>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// A disk of a few megabytes in the folder of a server, which may write to it; gone with this object. Only root can
/// make one.
class SmallDisk final
{
public:
    SmallDisk(const PostgresqlCluster &cluster, int megabytes)
        : m_path(cluster.folder() + "/small"_L1)
    {
        struct stat data
        { };
        if (::stat(QFile::encodeName(cluster.folder() + "/data"_L1).constData(), &data) != 0 || !QDir().mkdir(m_path))
            return;
        const QByteArray terms =
            u"size=%1m,mode=0700,uid=%2,gid=%3"_s.arg(megabytes).arg(data.st_uid).arg(data.st_gid).toUtf8();
        m_isThere =
            ::mount("tmpfs", QFile::encodeName(m_path).constData(), "tmpfs", MS_NOSUID | MS_NODEV, terms.constData())
            == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    const QString m_path;
    bool m_isThere = false;
};

/// Fills a disk by rows of \a link's database, to the last page.
void fillDisk(PostgresqlLink &link)
{
    (void)link.texts(u"CREATE TABLE filler (text text)"_s);
    for (const int rows : {5'000, 500, 50, 5}) {
        // Each in a transaction of its own, else all of it would be given back.
        while (link.attempt(u"INSERT INTO filler SELECT repeat('x', 1500) FROM generate_series(1, %1)"_s.arg(rows))
                   .isEmpty()) { }
    }
}

/// \a count API users of an operator, as files to import.
QStringList filesToImport(const CliProgram &program, int count, const QString &description = u"a phone"_s)
{
    Operator op;
    op.guid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
    op.fullName = u"Zoë"_s;
    QJsonArray apiUsers;
    for (int i = 0; i < count; ++i) {
        ApiUser apiUser = plainApiUser(op, u"user%1"_s.arg(i));
        apiUser.guid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        apiUser.description = description;
        apiUsers += answerElement(apiUser);
    }
    return {program.writeJson(u"operators.json"_s, {answerElement(op)}),
            program.writeJson(u"apiusers.json"_s, apiUsers)};
}

/// Where names are asked for and nobody answers: a network of the process's own with nothing but a silent server of
/// names. Not where the system does not let one have that. Between fork and exec: only what is safe there.
bool enterSilentNetwork(const char *resolver, const char *order, const QByteArray &userMap, const QByteArray &groupMap)
{
    const auto writeTo = [](const char *path, const QByteArray &text) {
        const int file = ::open(path, O_WRONLY | O_CLOEXEC);
        const bool isWritten = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
        ::close(file);
        return isWritten;
    };
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) != 0 || !writeTo("/proc/self/setgroups", "deny")
        || !writeTo("/proc/self/uid_map", userMap) || !writeTo("/proc/self/gid_map", groupMap)
        || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount(resolver, "/etc/resolv.conf", nullptr, MS_BIND, nullptr) != 0
        || ::mount(order, "/etc/nsswitch.conf", nullptr, MS_BIND, nullptr) != 0)
        return false;
    const int server = ::socket(AF_INET, SOCK_DGRAM, 0); // stays open in the program
    ifreq loopback{};
    std::strncpy(loopback.ifr_name, "lo", sizeof loopback.ifr_name - 1);
    loopback.ifr_flags = IFF_UP | IFF_RUNNING;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    constexpr uint16_t portOfNames = 53;
    address.sin_port = htons(portOfNames);
    return server >= 0 && ::ioctl(server, SIOCSIFFLAGS, &loopback) == 0
        && ::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

} // namespace

/// What is wrong with a server, or on the way to it: one clear message each, and nothing has changed.
class TestCliServerFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<CliProgram>(); }

    void aFullDiskChangesNothing();
    void aNameThatNobodyKnowsKeepsNobody();
    void aCertificateThatIsNotTrustedIsToldInWords();
    void aPoolerThatSharesSessionsIsTold();
    void noTextBecomesAStatement();

private:
    std::unique_ptr<CliProgram> m_program;
};

void TestCliServerFaults::aFullDiskChangesNothing()
{
    const PostgresqlCluster cluster;
    const SmallDisk disk(cluster, 80);
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    (void)cluster.texts(u"CREATE TABLESPACE small LOCATION '%1'"_s.arg(disk.path()));
    for (const char *name : {"hub", "fresh", "other"})
        (void)cluster.texts(u"CREATE DATABASE %1 TABLESPACE small"_s.arg(QLatin1StringView(name)));
    const QString address = cluster.address(u"hub"_s);
    const auto run = [&](const QString &database, const QStringList &arguments) {
        return m_program->run(QStringList{u"--database"_s, cluster.address(database)} + arguments);
    };
    const QStringList import = QStringList{u"import"_s} + filesToImport(*m_program, 2'000, QString(500, u'x'));
    QCOMPARE(run(u"hub"_s, {u"sample"_s, u"257"_s}).status, 0);
    const auto dump = [&address] {
        return dumpOf(
            must(must(Directory::open(must(DirectoryLocation::fromUserInput(address)), Directory::Opening::Existing))
                     .connect(Directory::Use::Background)));
    };
    const QStringList before = dump();
    (void)cluster.texts(u"SELECT 1"_s, u"fresh"_s); // the first session of a database writes a file for the server
    PostgresqlLink filling(cluster.address(u"other"_s));
    fillDisk(filling);
    const auto isTold = [](const CliRun &failed) {
        return failed.status == 1 && failed.output.isEmpty() && failed.error.count('\n') == 1
            && failed.error.contains("There is no room left on the disk of the database server");
    };
    const CliRun importing = run(u"hub"_s, import);
    QVERIFY2(isTold(importing), importing.error.constData());
    QCOMPARE(differenceOf(dump(), before), QString());
    const CliRun making = run(u"fresh"_s, {u"sample"_s, u"20000"_s});
    QVERIFY2(isTold(making), making.error.constData());
    QCOMPARE(cluster.texts(u"SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s, u"fresh"_s),
             QStringList());
    QCOMPARE(m_program->listed({u"--database"_s, address}).size(), 257); // who looks needs no room

    (void)filling.texts(u"DROP TABLE filler"_s);
    const CliRun again = run(u"hub"_s, import);
    QVERIFY2(again.status == 0, again.error.constData());
    QCOMPARE(run(u"fresh"_s, {u"sample"_s, u"257"_s}).status, 0);
}

/// Nothing ends the look-up of a name; it is left behind.
void TestCliServerFaults::aNameThatNobodyKnowsKeepsNobody()
{
    const auto fileWith = [this](const QString &name, const QByteArray &text) {
        QFile file(m_program->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return QFile::encodeName(file.fileName());
    };
    const QByteArray resolver = fileWith(u"resolv.conf"_s, "nameserver 127.0.0.1\noptions timeout:30 attempts:5\n");
    const QByteArray order = fileWith(u"nsswitch.conf"_s, "hosts: dns\n");
    const auto mapOf = [](quint32 id) { return QByteArray::number(id) + ' ' + QByteArray::number(id) + " 1"; };
    const QByteArray userMap = mapOf(::geteuid());
    const QByteArray groupMap = mapOf(::getegid());
    QProcess process;
    m_program->prepare(process, {u"list"_s, u"--database"_s, u"postgresql://anna@db.example.com/hub"_s});
    constexpr int notAllowed = 99;
    process.setChildProcessModifier([=] {
        if (!enterSilentNetwork(resolver.constData(), order.constData(), userMap, groupMap))
            ::_exit(notAllowed);
    });
    QElapsedTimer timer;
    timer.start();
    process.start();
    QVERIFY(process.waitForFinished(110'000)); // the look-up alone would take 150 s
    if (process.exitCode() == notAllowed)
        QSKIP("this system lets nobody have a network of their own");
    const QByteArray error = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(error.contains("The database server cannot be reached"), error.constData());
    QVERIFY2(error.contains("no answer in time"), error.constData());
    QCOMPARE(error.count('\n'), 1);
    qInfo("ended after %lld ms", timer.elapsed());
}

void TestCliServerFaults::aCertificateThatIsNotTrustedIsToldInWords()
{
    PostgresqlCluster cluster({}, PostgresqlCluster::Reach::SocketAndLoopback);
    const QString database = cluster.createDatabase();
    QCOMPARE(m_program->run({u"sample"_s, u"3"_s, u"--database"_s, cluster.address(database)}).status, 0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString host = u"db.example.com"_s;
    const auto authority = [&now](const QString &name) {
        return MadeCertificate({name, {}, now.addDays(-30), now.addDays(30)});
    };
    const MadeCertificate ours = authority(u"Our authority"_s);
    const MadeCertificate another = authority(u"Another authority"_s);
    struct stat data
    { };
    QCOMPARE(::stat(QFile::encodeName(cluster.folder() + "/data"_L1).constData(), &data), 0);
    const auto give = [&](const QString &name, const QByteArray &text) {
        QFile file(cluster.folder() + "/data/"_L1 + name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || ::fchown(file.handle(), data.st_uid, data.st_gid) != 0 || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    };
    const auto present = [&](const MadeCertificate &certificate) {
        give(u"server.crt"_s, certificate.certificate().toPem());
        give(u"server.key"_s, certificate.key().toPem());
        cluster.restart(PostgresqlCluster::Stop::Fast);
    };
    const auto trusting = [&](const MadeCertificate &trusted) {
        QFile file(m_program->path(u"trusted.pem"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(trusted.certificate().toPem()) <= 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return u"&sslrootcert="_s + QString::fromUtf8(QUrl::toPercentEncoding(file.fileName()));
    };
    const auto list = [&](const QString &trust) {
        return m_program->run({u"list"_s, u"--database"_s,
                               u"postgresql://%1@%2:%3/%4?hostaddr=127.0.0.1&sslmode=verify-full%5"_s.arg(
                                   cluster.user(), host, QString::number(cluster.port()), database, trust)});
    };
    const auto isTold = [](const CliRun &run, const char *why) {
        return run.status == 1 && run.output.isEmpty() && run.error.count('\n') == 1
            && run.error.contains("The connection to the database server is not secure") && run.error.contains(why);
    };
    CliRun run = list(trusting(ours));
    QVERIFY2(isTold(run, "does not offer encrypted connections"), run.error.constData());

    (void)cluster.texts(u"ALTER SYSTEM SET ssl = on"_s);
    const QDateTime from = now.addDays(-2);
    present(MadeCertificate({u"Server"_s, {host}, from, now.addDays(2)}, &ours));
    run = list(trusting(ours));
    QVERIFY2(run.status == 0 && !run.output.isEmpty(), run.error.constData());
    run = list(trusting(another));
    QVERIFY2(isTold(run, "this computer does not trust its certificate"), run.error.constData());
    run = list(QString());
    QVERIFY2(isTold(run, "the certificates to check it with are missing on this computer"), run.error.constData());
    present(MadeCertificate({u"Server"_s, {u"another.example.com"_s}, from, now.addDays(2)}, &ours));
    run = list(trusting(ours));
    QVERIFY2(isTold(run, "its certificate is for another server"), run.error.constData());
    present(MadeCertificate({u"Server"_s, {host}, from, now.addDays(-1)}, &ours));
    run = list(trusting(ours));
    QVERIFY2(isTold(run, "this computer does not trust its certificate"), run.error.constData());
}

void TestCliServerFaults::aPoolerThatSharesSessionsIsTold()
{
    const PostgresqlCluster cluster;
    const QString database = cluster.createDatabase();
    QCOMPARE(m_program->run({u"sample"_s, u"257"_s, u"--database"_s, cluster.address(database)}).status, 0);
    const QString socket = u"%1/.s.PGSQL.%2"_s.arg(cluster.folder()).arg(cluster.port());
    const auto through = [&](const SharingPooler &pooler) {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(cluster.user()).arg(pooler.port()).arg(database);
    };
    const SharingPooler keeping(socket, SharingPooler::Mode::Session);
    QCOMPARE(m_program->listed({u"--database"_s, through(keeping)}).size(), 257);
    const SharingPooler sharing(socket, SharingPooler::Mode::Transaction);
    const CliRun refused = m_program->run({u"list"_s, u"--database"_s, through(sharing)});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("is a connection pooler that shares sessions")
                 && refused.error.contains("session mode"),
             refused.error.constData());
    QCOMPARE(refused.error.count('\n'), 1);
    QCOMPARE(refused.output, QByteArray());
}

/// Whatever a person types or an account says is bound: a server's log shows it as a parameter only. And it finds the
/// same on both engines.
void TestCliServerFaults::noTextBecomesAStatement()
{
    const QStringList awkward{
        u"Qzx'; DROP TABLE api_user; --"_s,
        u"Qzx\\'; DROP TABLE api_user; --"_s,
        u"Qzx$$ $1 ? :a"_s,
        u"Qzx%"_s,
        u"Qzx_"_s,
        u"Qzx\"quoted\" \\"_s,
        u"Qzx E'\\000'"_s,
    };
    const PostgresqlCluster cluster(QStringList{u"log_statement = 'all'"_s, u"log_parameter_max_length = -1"_s});
    {
        PostgresqlLink link(cluster.address(u"postgres"_s));
        (void)link.texts(u"CREATE DATABASE "_s + link.quotedName(u"d'\"; \\%_"_s));
    }
    const QString there = cluster.address(u"d'\"; \\%_"_s);
    const QString here = m_program->path(u"here.sqlite"_s);
    QJsonArray operators;
    QJsonArray groups;
    QJsonArray apiUsers;
    for (qsizetype i = 0; i < awkward.size(); ++i) {
        Operator op;
        op.guid = u"00000000-0000-4000-8000-%1"_s.arg(i + 100, 12, 10, QChar(u'0'));
        op.fullName = awkward.at(i);
        OperatorGroup group;
        group.guid = u"00000000-0000-4000-8000-%1"_s.arg(i + 200, 12, 10, QChar(u'0'));
        group.name = awkward.at(i);
        ApiUser apiUser = plainApiUser(op, awkward.at(i) + u" as username"_s);
        apiUser.guid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        apiUser.description = awkward.at(i) + u" as description"_s;
        apiUser.type = awkward.at(i);
        operators += answerElement(op);
        groups += answerElement(group);
        apiUsers += answerElement(apiUser);
    }
    const QStringList import{u"import"_s, m_program->writeJson(u"operators.json"_s, operators),
                             m_program->writeJson(u"groups.json"_s, groups),
                             m_program->writeJson(u"apiusers.json"_s, apiUsers)};
    // The same on both: what it says, and its exit status.
    const auto onBoth = [&](const QStringList &arguments) {
        const CliRun one = m_program->run(QStringList{u"--database"_s, here} + arguments);
        const CliRun other = m_program->run(QStringList{u"--database"_s, there} + arguments);
        const auto said = [](const CliRun &run, const QString &place) {
            return QByteArray::number(run.status) + '\n' + run.output
                + QByteArray(run.error).replace(place.toUtf8(), "");
        };
        const bool isSame = said(one, here) == said(other, there);
        if (!isSame)
            qCritical() << arguments << said(one, here) << said(other, there);
        return isSame ? other.output : QByteArray();
    };
    QVERIFY(onBoth(import).contains("API users: %1 new"_ba.replace("%1", QByteArray::number(awkward.size()))));
    QVERIFY(onBoth(import).contains("nothing was changed"));
    for (const QString &text : awkward) {
        const QByteArray found = onBoth({u"list"_s, u"--format"_s, u"csv"_s, u"--search"_s, text});
        QVERIFY2(found.contains("as description"), qPrintable(text));
        QVERIFY(onBoth({u"list"_s, u"--format"_s, u"csv"_s, u"--operator"_s, text}).contains("as description"));
        QVERIFY(!onBoth({u"list"_s, u"--format"_s, u"csv"_s, u"--group"_s, text}).isEmpty());
        QVERIFY(onBoth({u"list"_s, u"--format"_s, u"csv"_s, u"--type"_s, text}).contains("as description"));
        (void)onBoth({u"delete"_s, text, u"--yes"_s}); // no guid
    }
    QVERIFY(!onBoth({u"list"_s, u"--format"_s, u"csv"_s, u"--search"_s, u"Qzx"_s}).isEmpty());
    QCOMPARE(m_program->listed({u"--database"_s, there}).size(), awkward.size());

    // An entry of the log may have several lines; its further ones begin with a tab.
    const QStringList lines = cluster.log().split(u'\n');
    QString entry;
    int statements = 0;
    int parameters = 0;
    for (const QString &line : lines + QStringList{QString()}) {
        if (line.startsWith(u'\t')) {
            entry += line;
            continue;
        }
        if (entry.contains("DETAIL:  parameters: "_L1, Qt::CaseInsensitive)) {
            ++parameters;
        } else {
            ++statements;
            QVERIFY2(!entry.contains("Qzx"_L1), qPrintable(entry));
        }
        entry = line;
    }
    QVERIFY(statements > 100 && parameters > 10); // they are logged
    QVERIFY(cluster.log().contains("Qzx"_L1));
}

UMH_TEST(TestCliServerFaults)
#include "tst_cliserverfaults.moc"
