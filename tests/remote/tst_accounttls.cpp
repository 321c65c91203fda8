#include "demoaccountclient.h"
#include "remote/http/tlstrust.h"
#include "support/demoaccount/democertificates.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>
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

/// A certificate of the demo account's kind that is made out to \a hosts, under \a name.
QSslCertificate certificateOf(const QString &name, const QStringList &hosts)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return MadeCertificate({name, hosts, now.addDays(-1), now.addDays(1)}).certificate();
}

/// What \a run gives while the environment has \a value for \a name.
template<typename Run>
auto withVariable(const char *name, const QString &value, Run run)
{
    qputenv(name, QFile::encodeName(value));
    const auto result = run();
    qunsetenv(name);
    return result;
}

/// A server that makes a secure connection and then only listens.
class SecureEar final : public QTcpServer
{
public:
    explicit SecureEar(const CertificateWish &wish)
        : m_made(wish)
    {
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address() const { return u"https://127.0.0.1:%1/v4"_s.arg(serverPort()); }
    [[nodiscard]] QSslCertificate certificate() const { return m_made.certificate(); }
    QByteArray heard; ///< decrypted
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        QSslConfiguration tls;
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setLocalCertificate(m_made.certificate());
        tls.setPrivateKey(m_made.key());
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
        socket->startServerEncryption();
    }

private:
    const MadeCertificate m_made;
};

/// The client and an account that is reached by HTTPS.
class TestAccountTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// This machine trusts the authority of the demo account from here on.
    void initTestCase()
    {
        qunsetenv("SSL_CERT_FILE");
        qunsetenv("SSL_CERT_DIR");
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
        QTest::newRow("of another host, but with our common name")
            << Certificate::WrongAlternativeName << u"made out to another host"_s;
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

    /// Qt has taken the certificate by then, and would send the request next.
    void sendsNoByteToAServerWhoseCertificateNamesItOnlyInItsCommonName()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        SecureEar ear({u"127.0.0.1"_s, {u"account.example.org"_s}, now.addDays(-1), now.addDays(1)});
        SecureEar right({u"account.example.org"_s, {u"127.0.0.1"_s}, now.addDays(-1), now.addDays(1)});
        QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates({ear.certificate(), right.certificate()});
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto clientOf = [](const SecureEar &server) {
            return std::make_unique<AccountClient>(AccountAddress::fromUserInput(server.address()).value(), u"user"_s,
                                                   Secret(testPassword()), shortLimits());
        };
        {
            QCOMPARE(ending(clientOf(right)->apiUsers()).kind(), ErrorKind::TimedOut);
            QVERIFY(headerOf(right.heard, "Authorization").startsWith("Basic "));
            const auto owner = clientOf(ear);
            AccountClient &client = *owner;
            QCOMPARE(ending(client.apiUsers()).kind(), ErrorKind::CertificateUntrusted);
            QCOMPARE(ending(client.deleteApiUser(u"a"_s)).kind(), ErrorKind::CertificateUntrusted);
            QCOMPARE(ending(client.createApiUser(u"o"_s, u"d"_s)).kind(), ErrorKind::CertificateUntrusted);
        }
        QSslConfiguration::setDefaultConfiguration(before);
        QCOMPARE(ear.connections, 3);
        for (const QSslSocket *socket : ear.findChildren<QSslSocket *>())
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(ear.heard, QByteArray());
    }

    void aNameIsLookedForInTheAlternativeNamesWhereThereAreAny_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isMadeOut");
        const auto row = [](const QStringList &names, const QString &host, bool isMadeOut) {
            QTest::addRow("%s in %s", qPrintable(host), qPrintable(names.join(u' '))) << names << host << isMadeOut;
        };
        row({u"a.example.org"_s}, u"a.example.org"_s, true);
        row({u"A.Example.org"_s}, u"a.eXample.ORG"_s, true);
        row({u"a.example.org"_s}, u"a.example.org."_s, true);
        row({u"b.example.org"_s, u"a.example.org"_s}, u"a.example.org"_s, true);
        row({u"a.example.org"_s}, u"b.example.org"_s, false);
        row({u"example.org"_s}, u"a.example.org"_s, false);
        row({u"a.example.org"_s}, u"example.org"_s, false);
        row({u"*.example.org"_s}, u"a.example.org"_s, true);
        row({u"*.example.org"_s}, u"example.org"_s, false);
        row({u"*.example.org"_s}, u"a.b.example.org"_s, false);
        row({u"*.example.org"_s}, u".example.org"_s, false);
        row({u"*.org"_s}, u"example.org"_s, false);
        row({u"a*.example.org"_s}, u"ab.example.org"_s, false);
        row({u"a.*.org"_s}, u"a.example.org"_s, false);
        row({u"*"_s}, u"localhost"_s, false);
        row({u"xn--bcher-kva.example.org"_s}, u"bücher.example.org"_s, true);
        row({u"*.xn--bcher-kva.example"_s}, u"a.bücher.example"_s, true);
        row({u"192.0.2.1"_s}, u"192.0.2.1"_s, true);
        row({u"192.0.2.1"_s}, u"192.0.2.2"_s, false);
        row({u"192.0.2.1"_s}, u"a.example.org"_s, false);
        row({u"a.example.org"_s}, u"192.0.2.1"_s, false);
        row({u"2001:db8::1"_s}, u"2001:db8:0::1"_s, true);
        row({u"2001:db8::1"_s}, u"2001:db8::2"_s, false);
    }
    void aNameIsLookedForInTheAlternativeNamesWhereThereAreAny()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, host);
        QFETCH(bool, isMadeOut);
        QCOMPARE(isMadeOutTo(certificateOf(host, names), host), isMadeOut);
        QVERIFY(isMadeOutTo(certificateOf(host, {}), host)); // an authority's: Qt's own check is all there is
    }

    void trustsWhomTheEnvironmentNames()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const MadeCertificate authority({u"An authority of our own"_s, {}, now.addDays(-1), now.addDays(1)});
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"empty"_s) && QDir(folder.path()).mkdir(u"[full]"_s));
        const QString empty = folder.filePath(u"empty"_s);
        const QString full = folder.filePath(u"[full]"_s);
        for (const auto &[path, certificate] : {std::pair(full + "/ours.pem"_L1, authority.certificate()),
                                                std::pair(full + "/demo.pem"_L1, DemoAccount::authority()),
                                                std::pair(folder.filePath(u"ours.pem"_s), authority.certificate())}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(certificate.toPem()) > 0);
        }
        const QString ours = folder.filePath(u"ours.pem"_s);

        // One of the two adds to what is trusted anyway; both together replace it.
        const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        const auto trusted = [] { return tlsConfiguration().caCertificates(); };
        const auto withBoth = [](const QString &path, const QString &folders, const auto &run) {
            return withVariable("SSL_CERT_FILE", path, [&] { return withVariable("SSL_CERT_DIR", folders, run); });
        };
        using Certificates = QList<QSslCertificate>;
        const Certificates added{authority.certificate()};
        const Certificates always{DemoAccount::authority()};
        QCOMPARE(withVariable("SSL_CERT_FILE", ours, trusted), added + system + always);
        QCOMPARE(withVariable("SSL_CERT_DIR", empty, trusted), system + always);
        QCOMPARE(withBoth(ours, empty, trusted), added + always);
        QCOMPARE(withBoth(folder.filePath(u"missing.pem"_s), empty, trusted), always);
        QCOMPARE(withBoth(ours, empty + u':' + full, trusted).size(), 3); // ours.pem is in two places, and counts once

        // And whoever is named is believed.
        const DemoAccount account(demoState(3, 5), withCertificate(Certificate::Valid));
        const auto reads = [&account] { return ending(clientOf(account)->account()).status == 200; };
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration without = before;
        without.setCaCertificates({});
        QSslConfiguration::setDefaultConfiguration(without);
        const bool readsByItself = reads();
        const bool readsByFile = withVariable("SSL_CERT_FILE", full + "/demo.pem"_L1, reads);
        const bool readsByFolder = withVariable("SSL_CERT_DIR", full, reads);
        const bool readsByAnother = withBoth(ours, empty, reads);
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(!readsByItself);
        QVERIFY(readsByFile);
        QVERIFY(readsByFolder);
        QVERIFY(!readsByAnother);
    }

    void saysWhatIsSpokenInsteadOfTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("detail");
        QTest::newRow("plain HTTP") << httpAnswer("400 Bad Request", "") << u"not TLS, perhaps plain HTTP"_s;
        QTest::newRow("something else") << "220 mail.example.org ready\r\n"_ba << u"not TLS, perhaps plain HTTP"_s;
        // A fatal alert: protocol_version.
        QTest::newRow("only TLS 1.0") << QByteArray::fromHex("15030100020246") << u"only an old version of TLS"_s;
        // A fatal alert: handshake_failure.
        QTest::newRow("nothing in common")
            << QByteArray::fromHex("15030300020228") << u"no secure connection could be agreed on"_s;
    }
    void saysWhatIsSpokenInsteadOfTls()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, detail);
        RawServer server(always({}));
        connect(&server, &RawServer::connected, this, [answer](QTcpSocket *socket) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] { socket->write(answer); });
        });
        const QString address = server.address().replace("http:"_L1, "https:"_L1);
        AccountClient client(AccountAddress::fromUserInput(address).value(), u"user"_s, Secret(testPassword()),
                             shortLimits());
        for (const bool isChange : {false, true}) {
            const Ending end = ending(isChange ? client.deleteApiUser(u"a"_s) : client.apiUsers());
            QCOMPARE(end.kind(), ErrorKind::NotThisApi); // also of a change: it was never sent
            QCOMPARE(end.detail(), detail);
        }
    }

    void saysWhenPlainHttpMeetsTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("in HTML") << httpAnswer("400 Bad Request",
                                               "<html>The plain HTTP request was sent to HTTPS port</html>",
                                               "Content-Type: text/html\r\n");
        QTest::newRow("in a sentence") << httpAnswer(
            "400 Bad Request", "Client sent an HTTP request to an HTTPS server.", "Content-Type: text/plain\r\n");
    }
    void saysWhenPlainHttpMeetsTls()
    {
        QFETCH(QByteArray, answer);
        RawServer server(always(answer));
        const auto client = makeClient(server);
        for (const bool isChange : {false, true}) {
            const Ending end = ending(isChange ? client->deleteApiUser(u"a"_s) : client->apiUsers());
            QCOMPARE(end.kind(), ErrorKind::NotThisApi);
            QCOMPARE(end.detail(), u"not HTTP, perhaps HTTPS"_s);
        }
    }

    void guessesThatPlainHttpMeetsTlsWhereNothingComes()
    {
        const DemoAccount account(demoState(3, 5), withCertificate(Certificate::Valid));
        const QString address = account.baseUrl().replace("https:"_L1, "http:"_L1);
        AccountClient client(AccountAddress::fromUserInput(address).value(), u"user"_s, Secret(testPassword()),
                             shortLimits());
        const Ending end = ending(client.apiUsers());
        QCOMPARE(end.kind(), ErrorKind::ConnectionLost);
        QCOMPARE(end.detail(), u"no answer at all; the server may expect HTTPS"_s);
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
