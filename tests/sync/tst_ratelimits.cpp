#include "support/testprogram.h"
#include "syncfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

/// A sync with an account that takes only so many calls, over a real socket and in real time, with the limits of the
/// program. tst_accountpace has all of it in no time; this is that it really is so.
class TestRateLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aSyncGetsThroughInLittleMoreThanTheAccountNeeds_data();
    void aSyncGetsThroughInLittleMoreThanTheAccountNeeds();
    void aPersonSeesThatItWaits();
    void isCancelledAtOnceWhileItWaits();
    void aDeletionGetsThrough();
};

namespace {

/// With \a groups, and little else.
DemoState stateWith(int groups)
{
    DemoState state = demoState(10, 40);
    const OperatorGroup pattern = state.groups.last();
    state.groups = state.groups.first(1); // Everyone
    while (state.groups.size() < groups) {
        OperatorGroup group = pattern;
        group.guid = u"99999999-0000-4000-8000-%1"_s.arg(state.groups.size(), 12, 10, QChar(u'0'));
        group.name = u"Group %1"_s.arg(state.groups.size());
        state.groups += group;
    }
    return state;
}

void setUp(SyncFixture &fixture, int groups)
{
    fixture.demo.change([groups](DemoState &state) { state = stateWith(groups); });
}

} // namespace

void TestRateLimits::aSyncGetsThroughInLittleMoreThanTheAccountNeeds_data()
{
    QTest::addColumn<double>("callsPerSecond");
    QTest::addColumn<int>("callsAtOnce");
    QTest::addColumn<int>("groups");
    QTest::addColumn<QByteArray>("retryAfter");
    const bool all = !qEnvironmentVariableIsEmpty("UMH_LONG_TESTS");
    for (const int groups : {3, 100}) {
        for (const QByteArray &retryAfter : {QByteArray(), "1"_ba}) {
            const QByteArray rest =
                QByteArray::number(groups) + " groups" + (retryAfter.isEmpty() ? "" : ", Retry-After");
            for (const int rate : {20, 5, 2, 1}) {
                if (all || (rate == 20 && groups == 3))
                    QTest::addRow("%d a second, %s", rate, rest.constData())
                        << double(rate) << 0 << groups << retryAfter;
            }
            if (all || groups == 3)
                QTest::addRow("2 at once, %s", rest.constData()) << 0.0 << 2 << groups << retryAfter;
        }
    }
}

void TestRateLimits::aSyncGetsThroughInLittleMoreThanTheAccountNeeds()
{
    QFETCH(double, callsPerSecond);
    QFETCH(int, callsAtOnce);
    QFETCH(int, groups);
    QFETCH(QByteArray, retryAfter);
    constexpr std::chrono::milliseconds work = 10ms;
    SyncFixture fixture(10, 40, {}, AccountLimits());
    setUp(fixture, groups);
    fixture.demo.inject(u"*"_s, Fault::late(work), FaultRule::forEver);
    fixture.demo.limit({.callsPerSecond = callsPerSecond,
                        .callsAtOnce = callsAtOnce,
                        .status = callsAtOnce > 0 ? 503 : 429,
                        .retryAfter = retryAfter});
    QElapsedTimer clock;
    clock.start();
    (void)fixture.mustSync();
    const double seconds = double(clock.elapsed()) / 1000;
    const int calls = groups + 4;
    QVERIFY(fixture.demo.requests().size() > calls); // some were refused
    const double rate = callsPerSecond > 0 ? callsPerSecond : 1000.0 / double(work.count()) / 4;
    const double most = 1.3 * calls / rate + 3;
    qInfo("%.1f s of %.1f, %d requests for %d calls", seconds, most, int(fixture.demo.requests().size()), calls);
    if (!qEnvironmentVariableIsEmpty("UMH_LONG_TESTS"))
        QVERIFY2(seconds <= most, qPrintable(u"%1 s instead of %2"_s.arg(seconds).arg(most)));
}

void TestRateLimits::aPersonSeesThatItWaits()
{
    SyncFixture fixture(10, 40, {}, AccountLimits());
    setUp(fixture, 3);
    fixture.demo.inject(u"GET /ApiUser"_s, Fault::tryLater(429, "1"));
    int slow = 0;
    const QObject context;
    connect(&fixture.syncing, &AccountSync::progressed, &context, [&slow](const SyncProgress &progress) {
        if (progress.phase == SyncProgress::Phase::Asking && progress.slow && progress.done < progress.total)
            ++slow;
    });
    (void)fixture.mustSync();
    QCOMPARE_GE(slow, 1);
}

void TestRateLimits::isCancelledAtOnceWhileItWaits()
{
    SyncFixture fixture(10, 40, {}, AccountLimits());
    fixture.demo.inject(u"*"_s, Fault::tryLater(429, "100"), FaultRule::forEver);
    const QObject context;
    connect(&fixture.syncing, &AccountSync::progressed, &context, [&fixture](const SyncProgress &progress) {
        if (progress.slow)
            fixture.syncing.cancel();
    });
    const SyncEnd end = fixture.sync();
    QVERIFY(std::holds_alternative<Error>(end));
    QCOMPARE(std::get<Error>(end).kind, ErrorKind::Cancelled);
}

/// Where each call right after another is one too many, and the deletion itself is refused at first.
void TestRateLimits::aDeletionGetsThrough()
{
    SyncFixture fixture(10, 40);
    (void)fixture.mustSync();
    const ApiUser apiUser = fixture.stored(fixture.demo.state().apiUsers.at(10).guid);
    AccountEditor editor(fixture.store.directory(), fixture.clock, AccountLimits(), shortPauses());
    QSignalSpy removed(&editor, &ApiUserEditor::removed);
    QSignalSpy failed(&editor, &ApiUserEditor::removalFailed);
    editor.setSignIn(fixture.account(), fixture.password());
    fixture.demo.clearRequests();
    fixture.demo.limit({.callsPerSecond = 2});
    fixture.demo.inject(u"DELETE *"_s, Fault::tryLater(429, "1"));
    editor.remove(apiUser);
    QTRY_COMPARE_WITH_TIMEOUT(removed.size() + failed.size(), 1, 30'000);
    QCOMPARE(removed.size(), 1);
    const DemoState state = fixture.demo.state();
    QCOMPARE(state.apiUser(apiUser.guid), nullptr);
    QCOMPARE_GE(fixture.demo.count(u"DELETE *"_s), 2);
}

UMH_TEST(TestRateLimits)

#include "tst_ratelimits.moc"
