#include "syncmeasures.h"

#include "childprocess.h"
#include "json/answerreader.h"
#include "jsonfiles.h"
#include "rawimport.h"
#include "stopwatch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

/// The made-up account in a process of its own.
class AccountProcess final
{
public:
    explicit AccountProcess(qint64 apiUsers)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + "/demo-account"_L1,
                        {u"--operators"_s, QString::number(std::max<qint64>(apiUsers / 5, 1)), u"--api-users"_s,
                         QString::number(apiUsers)});
        constexpr int patience = 120'000;
        while (m_signIn.size() < 3) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(patience))
                qFatal("the demo account does not start");
            while (m_process.canReadLine())
                m_signIn += QString::fromUtf8(m_process.readLine()).trimmed();
        }
    }
    ~AccountProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(AccountProcess)

    /// Address, username and password.
    [[nodiscard]] const QStringList &signIn() const { return m_signIn; }

private:
    QProcess m_process;
    QStringList m_signIn;
};

} // namespace

void measureSync(Report &report, qint64 rows)
{
    const QTemporaryDir folder;
    const AccountProcess account(rows);
    const QString path = folder.filePath(u"synced.sqlite"_s);
    const auto synced = runChild(QStringList{u"--sync"_s, path} + account.signIn());

    // What it cannot do without: the answers read, and the same rows written by SQLite's own interface into an empty
    // table, or read where they are there.
    const QStringList files = writeAnswers(path, folder.path());
    const double parse = timed([&] {
        for (const QString &file : files) {
            if (!readAnswer(file, {}))
                qFatal("%s cannot be read", qPrintable(file));
        }
    });
    const RawImportTimes raw = measureRawImport(path, folder.filePath(u"raw.sqlite"_s));
    const double read = measureRawRead(path);

    const auto received = [&](const char *sync) {
        return u"of which %1 ms until the account had answered"_s.arg(
            synced.value(QString::fromLatin1(sync) + "-asking"_L1), 0, 'f', 0);
    };
    report.add({.measure = u"First sync"_s,
                .detail = received("first"),
                .product = synced.value(u"first"_s),
                .raw = parse + raw.insert + raw.index,
                .limit = 2 * (parse + raw.insert + raw.index),
                .bar = u"2 × (parsing + raw rows + raw indexes)"_s});
    report.add({.measure = u"Sync without changes"_s,
                .detail = received("second"),
                .product = synced.value(u"second"_s),
                .raw = parse + read,
                .limit = 2 * (parse + read),
                .bar = u"2 × (parsing + one ordered read)"_s});
    report.add({.measure = u"Two syncs, most memory at once"_s, .product = synced.value(u"peak"_s), .unit = u"MB"_s});

    const auto windows =
        runChild(QStringList{u"--sync-program"_s, folder.filePath(u"windows.sqlite"_s)} + account.signIn());
    constexpr double frame = 16; // ms
    report.add({.measure = u"Longest stall of the window during a sync"_s,
                .detail = u"the first"_s,
                .product = windows.value(u"first-stall"_s),
                .limit = frame,
                .bar = u"16 ms"_s});
    report.add({.measure = u"Longest stall of the window during a sync"_s,
                .detail = u"without changes"_s,
                .product = windows.value(u"second-stall"_s),
                .limit = frame,
                .bar = u"16 ms"_s});
}

} // namespace umh::bench
