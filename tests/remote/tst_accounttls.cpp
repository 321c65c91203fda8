#include "demoaccountclient.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslConfiguration>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

using Certificate = DemoOptions::Certificate;

namespace {

DemoOptions withCertificate(Certificate certificate)
{
    DemoOptions options;
    options.certificate = certificate;
    return options;
}

} // namespace

/// The client and an account that is reached by HTTPS.
class TestAccountTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// This machine trusts the authority of the demo account from here on.
    void initTestCase()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(DemoAccount::authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsAndChangesWhereTheCertificateIsGood()
    {
        const DemoAccount account(demoState(60, 250), withCertificate(Certificate::Valid));
        const auto client = clientOf(account);
        QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
        const ApiUser first = account.state().apiUsers.first();
        QCOMPARE(ending(client->setDescription(first.guid, first.operatorGuid, u"é"_s)).status, 204);
        QCOMPARE(ending(client->deleteApiUser(first.guid)).status, 204);
        QCOMPARE(ending(client->createApiUser(first.operatorGuid, u"é"_s)).status, 201);
        QCOMPARE(readApiUsersOf(*client).apiUsers, account.state().apiUsers);
    }

    void sendsNothingWhereTheCertificateIsBad_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<QString>("detail");
        QTest::newRow("expired") << Certificate::Expired << u"expired on "_s;
        QTest::newRow("not yet valid") << Certificate::NotYetValid << u"not valid before "_s;
        QTest::newRow("of another host") << Certificate::WrongHost << u"made out to another host"_s;
        QTest::newRow("self-signed") << Certificate::SelfSigned << u"self-signed"_s;
        QTest::newRow("of an unknown issuer") << Certificate::UnknownAuthority << u"unknown issuer"_s;
    }
    void sendsNothingWhereTheCertificateIsBad()
    {
        QFETCH(Certificate, certificate);
        QFETCH(QString, detail);
        const DemoAccount account(demoState(3, 5), withCertificate(certificate));
        const DemoState before = account.state();
        const auto client = clientOf(account);
        const ApiUser first = before.apiUsers.first();
        const auto isRefused = [&detail](AccountCall *call) {
            const Ending end = ending(call);
            QCOMPARE(end.kind(), ErrorKind::CertificateUntrusted);
            QVERIFY2(end.detail().startsWith(detail), qPrintable(end.detail()));
        };
        isRefused(client->apiUsers());
        isRefused(client->account());
        isRefused(client->deleteApiUser(first.guid));
        isRefused(client->createApiUser(first.operatorGuid, u"x"_s));
        QCOMPARE(account.requests().size(), 0);
        QCOMPARE(account.state(), before);
    }

    void doesNotFollowARedirectToPlainHttp()
    {
        const DemoAccount plain(demoState(3, 5));
        DemoAccount account(demoState(3, 5), withCertificate(Certificate::Valid));
        QUrl samePort(account.baseUrl() + "/ApiUser"_L1);
        samePort.setScheme(u"http"_s);
        for (const QUrl &target : {QUrl(plain.baseUrl()), samePort}) {
            account.inject(u"*"_s, Fault::redirect(301, target));
            QCOMPARE(ending(clientOf(account)->apiUsers()).kind(), ErrorKind::RedirectRefused);
        }
        QCOMPARE(plain.requests().size(), 0);
    }

    void saysWhenTheConnectionIsLost_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("closed inside") << Fault::closedInside() << ErrorKind::ConnectionLost;
        QTest::newRow("reset inside") << Fault::resetInside() << ErrorKind::ConnectionLost;
        QTest::newRow("reset") << Fault::reset() << ErrorKind::ConnectionLost;
        QTest::newRow("hanging inside") << Fault::hangingInside() << ErrorKind::TimedOut;
    }
    void saysWhenTheConnectionIsLost()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorKind, kind);
        DemoAccount account(demoState(60, 250), withCertificate(Certificate::Valid));
        account.inject(u"*"_s, fault, FaultRule::forEver);
        const auto client = clientOf(account);
        QCOMPARE(ending(client->apiUsers()).kind(), kind);
        const int before = int(account.requests().size());
        QCOMPARE(ending(client->deleteApiUser(account.state().apiUsers.first().guid)).kind(),
                 ErrorKind::OutcomeUnknown);
        QCOMPARE(account.requests().size(), before + 1);
    }
};

UMH_TEST(TestAccountTls)

#include "tst_accounttls.moc"
