#include "cliprogram.h"
#include "support/proxyserver.h"
#include "support/testprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

#include <memory>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// How often: \a seldom, or \a often where there is time.
int times(int seldom, int often)
{
    return qEnvironmentVariableIsEmpty("UMH_LONG_TESTS") ? seldom : often;
}

} // namespace

/// The command line behind a proxy, under load: several programs at a time share one processor, so that the threads of
/// each get in each other's way as much as they can.
class TestCliProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithASentenceHoweverOftenItIsTried_data();
    void endsWithASentenceHoweverOftenItIsTried();
    void aHostThatIsNotThereIsAllThatIsSaid();
    void saysWhatTheEnvironmentGotWrong_data();
    void saysWhatTheEnvironmentGotWrong();

private:
    /// Sets \a process up to sync with an account on another machine, by way of \a proxy.
    /// \a directory: a name; of programs that run at the same time only one syncs each.
    void prepare(QProcess &process, const QString &proxy, const QString &directory = u"directory.sqlite"_s) const;

    CliProgram m_program;
    /// Written once: several programs read it at a time. Any line will do.
    const QString m_password = m_program.writeJson(u"password"_s, {});
    const ProxyServer m_anywhere{ProxyConduct::speaking(ProxyConduct::Speech::Nothing)}; ///< where tunnels lead
};

void TestCliProxy::prepare(QProcess &process, const QString &proxy, const QString &directory) const
{
    m_program.prepare(process,
                      {u"--database"_s, m_program.path(directory), u"sync"_s, u"--account"_s,
                       u"https://account.example.org/v4"_s, u"--username"_s, u"user"_s, u"--password-stdin"_s});
    QProcessEnvironment environment = process.processEnvironment();
    for (const auto &name : {"no_proxy"_L1, "NO_PROXY"_L1, "HTTPS_PROXY"_L1, "all_proxy"_L1, "ALL_PROXY"_L1})
        environment.remove(name);
    environment.insert(u"https_proxy"_s, proxy);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // no keyring
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(m_password);
    if (const QString taskset = QStandardPaths::findExecutable(u"taskset"_s); !taskset.isEmpty()) {
        process.setArguments(QStringList{u"-c"_s, u"0"_s, process.program()} + process.arguments());
        process.setProgram(taskset);
    }
}

void TestCliProxy::endsWithASentenceHoweverOftenItIsTried_data()
{
    QTest::addColumn<ProxyConduct>("conduct");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("atOnce");
    const auto row = [](const char *name, const ProxyConduct &conduct, const QByteArray &said, int runs,
                        int atOnce = 4) { QTest::newRow(name) << conduct << said << runs << atOnce; };
    const QByteArray basic = "Proxy-Authenticate: Basic realm=\"corp\"\r\n";
    const QByteArray password = "asks for a username and password";
    row("407", ProxyConduct::refusing("407 Proxy Authentication Required", basic), password, times(8, 1'000));
    row("407, closes",
        ProxyConduct::refusing("407 Proxy Authentication Required", basic + "Connection: close\r\n", true), password,
        times(8, 1'000));
    row("NTLM only", ProxyConduct::refusing("407 Proxy Authentication Required", "Proxy-Authenticate: NTLM\r\n"),
        "NTLM", times(4, 200));
    row("403", ProxyConduct::refusing("403 Forbidden"), "does not allow", times(4, 200));
    row("502", ProxyConduct::refusing("502 Bad Gateway"), "could not reach", times(4, 200));
    row("closes at once", ProxyConduct::speaking(ProxyConduct::Speech::ClosesAtOnce), "ended the connection",
        times(4, 200));
    row("closes when asked", ProxyConduct::speaking(ProxyConduct::Speech::ClosesWhenAsked), "ended the connection",
        times(4, 200));
    // As the one above it, but for what Qt sees of it: the way is open at first.
    ProxyConduct later = ProxyConduct::refusing("407 Proxy Authentication Required", basic);
    later.refusesFrom = 2;
    later.leadsTo = m_anywhere.port();
    row("407 for all but the first", later, password, times(8, 200), 1);
    if (times(0, 1) == 1)
        row("hangs", ProxyConduct::speaking(ProxyConduct::Speech::Nothing), "did not answer", 200, 40);
}

void TestCliProxy::endsWithASentenceHoweverOftenItIsTried()
{
    QFETCH(ProxyConduct, conduct);
    QFETCH(QByteArray, said);
    QFETCH(int, runs);
    QFETCH(int, atOnce);
    int crashes = 0;
    for (int done = 0; done < runs; done += atOnce) {
        const ProxyServer proxy(conduct);
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < qMin(atOnce, runs - done); ++i) {
            processes.push_back(std::make_unique<QProcess>());
            prepare(*processes.back(), u"http://"_s + proxy.address(), u"directory-%1.sqlite"_s.arg(i));
            processes.back()->start();
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(120'000));
            const QByteArray error = process->readAllStandardError();
            if (process->exitStatus() == QProcess::CrashExit) {
                ++crashes;
                continue;
            }
            QCOMPARE(process->exitCode(), 1);
            QVERIFY2(error.contains(said), error.constData());
            QVERIFY2(!error.contains("de-queue"), error.constData());
        }
    }
    QCOMPARE(crashes, 0);
}

/// Qt looks a host up for each call, and complains of those that were called off meanwhile.
void TestCliProxy::aHostThatIsNotThereIsAllThatIsSaid()
{
    for (int run = 0; run < times(4, 100); ++run) {
        QProcess process;
        prepare(process, {});
        process.setArguments(process.arguments().replaceInStrings(u"account.example.org"_s, u"account.invalid"_s));
        process.start();
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray error = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(error.contains("was not found") && error.count('\n') == 1, error.constData());
    }
}

void TestCliProxy::saysWhatTheEnvironmentGotWrong_data()
{
    QTest::addColumn<QString>("proxy");
    for (const char *proxy : {"ftp://user:t0psecret@proxy:21", "https://user:t0psecret@proxy", "socks4://proxy",
                              "http://user:t0psecret@", "user:t0psecret@proxy:99999"})
        QTest::newRow(proxy) << QString::fromLatin1(proxy);
}

void TestCliProxy::saysWhatTheEnvironmentGotWrong()
{
    QFETCH(QString, proxy);
    QProcess process;
    prepare(process, proxy);
    process.start();
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray error = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(error.contains("https_proxy"), error.constData());
    QVERIFY2(!error.contains("t0psecret"), error.constData());
    QVERIFY2(!error.contains("user:"), error.constData());
}

UMH_TEST(TestCliProxy)

#include "tst_cliproxy.moc"
