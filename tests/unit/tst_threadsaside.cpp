#include "domain/system/threadsaside.h"
#include "domain/system/workaside.h"
#include "support/testprogram.h"

#include <QtCore/QThread>
#include <QtTest/QTest>

#include <atomic>
#include <future>
#include <memory>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What nobody waits for while the program runs, and what its end makes of that.
class TestThreadsAside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyTheEndIsAtOnce() { QVERIFY(threadsaside::waitForAll(0ms)); }
    void whatEndsIsWaitedFor();
    void whatIsStuckIsLeftAndEndsLater();
    void whatOneStartsIsWaitedForAsWell();
    void anAnswerComesOnTheThreadOfWhoAsked();
    void nobodyIsAnsweredWhoIsGone();
};

void TestThreadsAside::whatEndsIsWaitedFor()
{
    std::promise<void> mayEnd;
    const std::shared_future<void> may = mayEnd.get_future().share();
    std::atomic<int> ended = 0;
    for (int i = 0; i < 20; ++i) {
        threadsaside::start(threadsaside::make(u"aside"_s, [may, &ended] {
            may.wait();
            ++ended;
        }));
    }
    QVERIFY(!threadsaside::waitForAll(0ms));
    mayEnd.set_value();
    QVERIFY(threadsaside::waitForAll(30s));
    QCOMPARE(ended, 20);
    QVERIFY(threadsaside::waitForAll(0ms));
}

void TestThreadsAside::whatIsStuckIsLeftAndEndsLater()
{
    std::promise<void> mayEnd;
    threadsaside::start(threadsaside::make(u"stuck"_s, [may = mayEnd.get_future().share()] { may.wait(); }));
    QVERIFY(!threadsaside::waitForAll(20ms));
    QVERIFY(!threadsaside::waitForAll(0ms)); // it is not forgotten by being left
    mayEnd.set_value();
    QVERIFY(threadsaside::waitForAll(30s));
}

void TestThreadsAside::whatOneStartsIsWaitedForAsWell()
{
    std::atomic<bool> hasEnded = false;
    threadsaside::start(threadsaside::make(u"first"_s, [&hasEnded] {
        threadsaside::start(threadsaside::make(u"second"_s, [&hasEnded] {
            QThread::msleep(20);
            hasEnded = true;
        }));
    }));
    QVERIFY(threadsaside::waitForAll(30s));
    QVERIFY(hasEnded);
}

void TestThreadsAside::anAnswerComesOnTheThreadOfWhoAsked()
{
    QObject asker;
    QThread *answeredOn = nullptr;
    QThread *workedOn = nullptr;
    workAside(
        &asker, u"work"_s, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            workedOn = thread;
            answeredOn = QThread::currentThread();
        });
    QTRY_VERIFY(answeredOn);
    QCOMPARE(answeredOn, thread());
    QVERIFY(workedOn != thread());
}

void TestThreadsAside::nobodyIsAnsweredWhoIsGone()
{
    std::promise<void> mayEnd;
    bool isAnswered = false;
    auto asker = std::make_unique<QObject>();
    workAside(
        asker.get(), u"work"_s,
        [may = mayEnd.get_future().share()] {
            may.wait();
            return 1;
        },
        [&isAnswered](int) { isAnswered = true; });
    asker.reset();
    mayEnd.set_value();
    QVERIFY(threadsaside::waitForAll(30s));
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

UMH_TEST(TestThreadsAside)

#include "tst_threadsaside.moc"
