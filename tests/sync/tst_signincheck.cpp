#include "support/testprogram.h"
#include "sync/signincheck.h"
#include "syncfixture.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

/// Trying a sign-in, over a real socket.
class TestSignInCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhoTheAccountIsAndWhatMayBeRead_data();
    void saysWhoTheAccountIsAndWhatMayBeRead();
    void anAccountThatHidesItselfIsReadAllTheSame();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void readsNoMoreOfALongListThanItMust();
    void saysNothingOnceItIsGone();
};

namespace {

AccountSignIn signInOf(const DemoAccount &demo)
{
    return {demo.baseUrl(), demo.username(), Secret(demo.password())};
}

/// What came of a test: exactly one of the two.
struct Tried
{
    explicit Tried(const DemoAccount &demo)
        : test(shortSyncLimits())
        , succeeded(&test, &SignInCheck::succeeded)
        , failed(&test, &SignInCheck::failed)
    {
        test.start(signInOf(demo));
        if (!QTest::qWaitFor([this] { return succeeded.size() + failed.size() > 0; }, 20'000))
            qFatal("the test did not end");
    }

    SignInCheck test;
    QSignalSpy succeeded, failed;
};

} // namespace

void TestSignInCheck::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void TestSignInCheck::saysWhoTheAccountIsAndWhatMayBeRead_data()
{
    QTest::addColumn<bool>("administrator");
    QTest::newRow("of an administrator") << true;
    QTest::newRow("of somebody else") << false;
}

void TestSignInCheck::saysWhoTheAccountIsAndWhatMayBeRead()
{
    QFETCH(bool, administrator);
    DemoOptions options;
    options.routes.mayReadApiUsers = administrator;
    const DemoAccount demo(demoState(12, 40), options);
    const Tried tried(demo);
    QCOMPARE(tried.failed.size(), 0);
    QCOMPARE(tried.succeeded.size(), 1);
    const auto probe = tried.succeeded.constFirst().constFirst().value<AccountProbe>();
    QCOMPARE(probe.accountId, demo.state().accountId);
    QCOMPARE(probe.operators, demo.state().operators.size());
    QCOMPARE(probe.mayReadApiUsers, administrator);
}

void TestSignInCheck::anAccountThatHidesItselfIsReadAllTheSame()
{
    DemoAccount demo(demoState(12, 40));
    demo.inject(u"GET /Account"_s, Fault::status(403));
    const Tried tried(demo);
    QCOMPARE(tried.failed.size(), 0);
    QCOMPARE(tried.succeeded.size(), 1);
    const auto probe = tried.succeeded.constFirst().constFirst().value<AccountProbe>();
    QVERIFY(probe.accountId.isNull());
    QCOMPARE(probe.operators, 12);
    QVERIFY(probe.mayReadApiUsers);
}

void TestSignInCheck::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << u"GET /Account"_s << Fault::status(401) << ErrorKind::SignInRefused;
    QTest::newRow("HTML") << u"GET /Account"_s << Fault::html() << ErrorKind::NotThisApi;
    QTest::newRow("403 of the operators") << u"GET /Operator"_s << Fault::status(403) << ErrorKind::Forbidden;
    QTest::newRow("500 of the API users") << u"GET /ApiUser"_s << Fault::status(500) << ErrorKind::ServerFailed;
    QTest::newRow("no answer") << u"GET /ApiUser"_s << Fault::hanging() << ErrorKind::TimedOut;
}

void TestSignInCheck::whatGoesWrongIsSaid()
{
    QFETCH(QString, request);
    QFETCH(Fault, fault);
    QFETCH(ErrorKind, kind);
    DemoAccount demo(demoState(12, 40));
    demo.inject(request, fault, FaultRule::forEver);
    const Tried tried(demo);
    QCOMPARE(tried.succeeded.size(), 0);
    QCOMPARE(tried.failed.size(), 1);
    QCOMPARE(tried.failed.constFirst().constFirst().value<Error>().kind, kind);
}

void TestSignInCheck::readsNoMoreOfALongListThanItMust()
{
    DemoAccount demo(demoState(12, 40));
    demo.inject(u"GET /ApiUser"_s, Fault::dripping(std::chrono::milliseconds(100)), FaultRule::forEver);
    const Tried tried(demo); // the whole list would take longer than it may
    QCOMPARE(tried.failed.size(), 0);
    QVERIFY(tried.succeeded.constFirst().constFirst().value<AccountProbe>().mayReadApiUsers);
}

void TestSignInCheck::saysNothingOnceItIsGone()
{
    DemoAccount demo(demoState(12, 40));
    demo.inject(u"GET /Operator"_s, Fault::hanging(), FaultRule::forEver);
    int said = 0;
    {
        SignInCheck test(shortSyncLimits());
        connect(&test, &SignInCheck::succeeded, this, [&said] { ++said; });
        connect(&test, &SignInCheck::failed, this, [&said] { ++said; });
        test.start(signInOf(demo));
        QTRY_COMPARE(demo.count(u"GET /Operator"_s), 1);
    }
    QCoreApplication::processEvents();
    QCOMPARE(said, 0);
}

UMH_TEST(TestSignInCheck)

#include "tst_signincheck.moc"
