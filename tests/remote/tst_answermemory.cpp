#include "demoaccountclient.h"
#include "support/testprogram.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sanitizers need memory of their own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 memoryAllowed = 5'000'000'000;
#else
constexpr qint64 memoryAllowed = 30'000'000;
#endif

/// A line of what the system says of this process, in bytes; -1 where it does not say it.
qint64 memory(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(line + ':');
    const qsizetype start = at + line.size() + 1;
    return at < 0 ? -1 : text.mid(start, text.indexOf("kB", at) - start).trimmed().toLongLong() * 1024;
}

/// The most that this process holds from here on is counted anew.
bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace

/// How much memory the client needs for an answer that is large, or unpacks to something large.
class TestAnswerMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(DemoAccount::authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void isBoundedFromTheFirstByteOn_data();
    void isBoundedFromTheFirstByteOn();
};

void TestAnswerMemory::isBoundedFromTheFirstByteOn_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("limit");
    const qint64 much = qEnvironmentVariableIsEmpty("UMH_LONG_TESTS") ? 60'000'000 : 300'000'000;
    for (const bool tls : {false, true}) {
        for (const bool gzip : {false, true}) {
            for (const bool reused : {false, true}) {
                const QByteArray name = QByteArray(tls ? "TLS" : "plain") + (gzip ? ", packed" : "")
                    + (reused ? ", on a connection that is used again" : "");
                QTest::addRow("%s", name.constData()) << tls << gzip << reused << much << qint64(1'000'000'000);
                QTest::addRow("%s, too large", name.constData())
                    << tls << gzip << reused << qint64(900'000'000) << qint64(20'000'000);
            }
        }
    }
}

void TestAnswerMemory::isBoundedFromTheFirstByteOn()
{
    QFETCH(bool, tls);
    QFETCH(bool, gzip);
    QFETCH(bool, reused);
    QFETCH(qint64, size);
    QFETCH(qint64, limit);
    DemoOptions options;
    options.certificate = tls ? DemoOptions::Certificate::Valid : DemoOptions::Certificate::None;
    options.gzip = gzip;
    DemoAccount account(demoState(3, 5), options);
    account.inject(u"GET /ApiUser"_s, Fault::longList(size));
    AccountLimits limits;
    limits.listBytes = limit;
    const auto client = clientOf(account, limits);
    if (reused)
        QCOMPARE(ending(client->account()).status, 200);
    const qint64 before = memory("VmRSS");
    if (before < 0 || !forgetPeak())
        QSKIP("this system does not tell how much memory is used");

    AccountCall *call = client->apiUsers();
    bool ended = false;
    qint64 bytes = -1;
    QEventLoop loop; // QTRY_* would look at what comes only every 10 ms
    connect(call, &AccountCall::finished, this, [&](const Result<AccountReply> &result) {
        ended = true;
        if (result)
            bytes = result->body->size();
        else
            QCOMPARE(result.error().kind, ErrorKind::AnswerTooLarge);
        loop.quit();
    });
    QTimer::singleShot(240s, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(ended);
    if (limit > size)
        QCOMPARE_GE(bytes, size);
    else
        QCOMPARE(bytes, -1);
    const qint64 needed = memory("VmHWM") - before;
    if (qEnvironmentVariableIsSet("UMH_SAY_MEMORY"))
        qInfo("%.1f MB", double(needed) / 1e6);
    QCOMPARE_LE(needed, memoryAllowed);
}

UMH_TEST(TestAnswerMemory)

#include "tst_answermemory.moc"
