#include "app/account/accountlink.h"
#include "app/session.h"
#include "programfixture.h"
#include "remote/http/proxysignins.h"
#include "support/demoaccount/demoaccount.h"
#include "support/proxyserver.h"
#include "support/testprogram.h"
#include "views/account/connectiondialog.h"
#include "views/account/proxysignindialog.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"

#include <QtNetwork/QSslConfiguration>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr auto proxyUser = "proxy user";
constexpr auto proxyPassword = "pröxy-sécret";

} // namespace

/// The program behind a proxy that wants a password: real windows, a real proxy, a real account behind it.
class TestProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void connectingAsksForThePasswordUntilItIsRight();
    void aKeptPasswordIsUsedWithoutAQuestion();
    void aPasswordThatIsNotKeptHoldsForThisRun();
    void aDeletionAsksForThePasswordToo();
    void aSyncByItselfAsksNothing();
    void cancellingEndsWithWhatIsWrong();
    void aProxyThatOnlyKnowsNtlmIsSaidAtOnce();
    void withoutAKeyringNothingIsOffered();

private:
    void start(MemorySecretStore::Mood keyring = MemorySecretStore::Mood::Works);
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] AccountLink *link() const
    {
        const Session *session = m_program->program().session();
        return session ? session->link() : nullptr;
    }
    /// Fills in the dialog that connects, and presses its button.
    void beginToConnect() const;
    /// The question for the proxy's password; null where there is none.
    [[nodiscard]] ProxySignInDialog *question() const
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *dialog = qobject_cast<ProxySignInDialog *>(window);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void answer(const QByteArray &password, bool keep) const;
    [[nodiscard]] bool isSynced() const
    {
        return link() && link()->account().lastSync.isValid() && !link()->isSyncing() && !link()->problem();
    }
    [[nodiscard]] QString keyringKey() const { return u"proxy "_s + m_proxy->address(); }

    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<ProgramFixture> m_program;
};

void TestProxy::initTestCase()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(DemoAccount::authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    for (const char *name : {"no_proxy", "NO_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

void TestProxy::init()
{
    DemoOptions options;
    options.certificate = DemoOptions::Certificate::WrongHost; // that is account.example.org
    m_demo = std::make_unique<DemoAccount>(demoState(10, 40), options);
    ProxyConduct conduct;
    conduct.method = "Basic";
    conduct.user = proxyUser;
    conduct.password = proxyPassword;
    conduct.leadsTo = quint16(QUrl(m_demo->baseUrl()).port());
    m_proxy = std::make_unique<ProxyServer>(conduct);
    qputenv("https_proxy", m_proxy->address().toLatin1());
}

void TestProxy::cleanup()
{
    m_program.reset();
    ProxySignIns::forget(m_proxy->address());
    m_proxy.reset();
    m_demo.reset();
    qunsetenv("https_proxy");
}

void TestProxy::start(MemorySecretStore::Mood keyring)
{
    m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, AccountLimits(), impatientPauses(), keyring);
}

void TestProxy::beginToConnect() const
{
    QTest::mouseClick(hub().findChild<QPushButton *>(u"welcomeConnect"_s), Qt::LeftButton);
    ConnectionDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = hub().findChild<ConnectionDialog *>()));
    QUrl url(m_demo->baseUrl());
    url.setHost(u"account.example.org"_s);
    dialog->findChild<QLineEdit *>(u"address"_s)->setText(url.toString());
    dialog->findChild<QLineEdit *>(u"username"_s)->setText(m_demo->username());
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(m_demo->password());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
}

void TestProxy::answer(const QByteArray &password, bool keep) const
{
    ProxySignInDialog *dialog = question();
    QVERIFY(dialog);
    auto *user = dialog->findChild<QLineEdit *>(u"user"_s);
    user->setText(QString::fromUtf8(proxyUser));
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(QString::fromUtf8(password));
    dialog->findChild<QCheckBox *>(u"keep"_s)->setChecked(keep);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"use"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
}

void TestProxy::connectingAsksForThePasswordUntilItIsRight()
{
    start();
    beginToConnect();
    QTRY_VERIFY(question());
    const auto asked = [this] { return question()->findChild<WrappedText *>(u"question"_s)->toPlainText(); };
    QVERIFY2(asked().contains(m_proxy->address()), qPrintable(asked()));
    QVERIFY2(!asked().contains(u"does not accept"_s), qPrintable(asked()));
    answer("wrong", true);
    QTRY_VERIFY(question());
    QVERIFY2(asked().contains(u"does not accept"_s), qPrintable(asked()));
    QCOMPARE(question()->findChild<QLineEdit *>(u"user"_s)->text(), QString::fromUtf8(proxyUser));
    QVERIFY(question()->findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
    QVERIFY(!m_program->keyring().secrets.contains(keyringKey())); // what is wrong is not kept
    answer(proxyPassword, true);
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    QCOMPARE(m_program->keyring().secrets.value(keyringKey()).utf8(), "proxy%20user:"_ba + proxyPassword);
    QVERIFY(!question());
}

void TestProxy::aKeptPasswordIsUsedWithoutAQuestion()
{
    start();
    m_program->keyring().secrets.insert(keyringKey(), Secret("proxy%20user:"_ba + proxyPassword));
    beginToConnect();
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    QVERIFY(!question());
    // After a restart as well; nobody waits for that sync.
    ProxySignIns::forget(m_proxy->address());
    m_program->clock().set(m_program->clock().now().addSecs(7'200));
    const QDateTime before = link()->account().lastSync;
    m_program->restart();
    QTRY_VERIFY_WITH_TIMEOUT(isSynced() && link()->account().lastSync > before, 30'000);
    QVERIFY(!question());
}

void TestProxy::aPasswordThatIsNotKeptHoldsForThisRun()
{
    start();
    beginToConnect();
    QTRY_VERIFY(question());
    answer(proxyPassword, false);
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    QVERIFY(!m_program->keyring().secrets.contains(keyringKey()));
    const qsizetype before = m_demo->requests().size();
    hub().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&hub()));
    QTest::keyClick(&hub(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->requests().size() > before && isSynced(), 30'000);
    QVERIFY(!question());
}

/// No sync has asked for it before: the program was started within the hour.
void TestProxy::aDeletionAsksForThePasswordToo()
{
    start();
    beginToConnect();
    QTRY_VERIFY(question());
    answer(proxyPassword, false);
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    ProxySignIns::forget(m_proxy->address());

    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(15);
    const auto remove = [&] {
        m_program->clickButtonOf(15);
        QTRY_VERIFY(m_program->confirmation());
        m_program->answer(true);
    };
    remove();
    QTRY_VERIFY_WITH_TIMEOUT(question(), 30'000);
    answer(proxyPassword, false);
    QVERIFY(m_program->isStored(apiUser));
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0); // asked for once more, as time has passed
    remove();
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(apiUser), 30'000);
}

void TestProxy::aSyncByItselfAsksNothing()
{
    start();
    beginToConnect();
    QTRY_VERIFY(question());
    answer(proxyPassword, false);
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);

    ProxySignIns::forget(m_proxy->address()); // as in another run
    m_program->clock().set(m_program->clock().now().addSecs(7'200));
    m_program->restart();
    MessageBar *bar = hub().messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->text().contains(m_proxy->address()), 30'000);
    QVERIFY(!question());
    QPushButton *action = nullptr;
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"password"_s))
            action = button;
    }
    QVERIFY(action);
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(question());
    answer(proxyPassword, false);
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    QTRY_VERIFY(!bar->text().contains(m_proxy->address()));
}

void TestProxy::cancellingEndsWithWhatIsWrong()
{
    start();
    beginToConnect();
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    auto *result = hub().findChild<ConnectionDialog *>()->findChild<MessageBar *>(u"result"_s);
    QTRY_VERIFY(result->isVisible());
    QVERIFY2(result->text().contains(u"asks for a username and password"_s), qPrintable(result->text()));
    QVERIFY(!question());
    QCOMPARE(m_demo->requests().size(), 0);
}

void TestProxy::aProxyThatOnlyKnowsNtlmIsSaidAtOnce()
{
    ProxyConduct conduct;
    conduct.refusal = proxyRefusal("407 Proxy Authentication Required", "Proxy-Authenticate: NTLM\r\n");
    m_proxy->behave(conduct);
    start();
    beginToConnect();
    auto *result = hub().findChild<ConnectionDialog *>()->findChild<MessageBar *>(u"result"_s);
    QTRY_VERIFY(result->isVisible()); // within five seconds, and not after the fifteen of an account that is silent
    QVERIFY2(result->details().contains(u"NTLM"_s), qPrintable(result->text()));
    QVERIFY(!question());
}

void TestProxy::withoutAKeyringNothingIsOffered()
{
    start(MemorySecretStore::Mood::IsNotThere);
    beginToConnect();
    QTRY_VERIFY(question());
    QVERIFY(!question()->findChild<QCheckBox *>(u"keep"_s)->isEnabled());
    answer(proxyPassword, false);
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
}

UMH_WINDOW_TEST(TestProxy)

#include "tst_proxy.moc"
