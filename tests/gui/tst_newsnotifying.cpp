#include "app/account/accountlink.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "store/connection.h"
#include "store/directorystate.h"
#include "support/demoaccount/demoaccount.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/journalfilterproxy.h"
#include "views/hub/hubwindow.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/table/directorytableview.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace umh;

/// What shows notifications on a desktop, as far as the program knows it; keeps what it is told.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        quint32 replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Shown> shown;
    QStringList abilities{u"body"_s, u"actions"_s};
    quint32 number = 41;

public Q_SLOTS:
    QStringList GetCapabilities() const { return abilities; } // NOLINT(readability-identifier-naming): as on the bus
    // NOLINTNEXTLINE(readability-identifier-naming)
    quint32 Notify(const QString &, quint32 replaces, const QString &, const QString &title, const QString &body,
                   const QStringList &actions, const QVariantMap &, int)
    {
        shown += Shown{replaces, title, body, actions};
        return replaces != 0 ? replaces : ++number;
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action); // NOLINT(readability-identifier-naming)
    void NotificationClosed(quint32 id, quint32 reason); // NOLINT(readability-identifier-naming)
};

/// Notifications of the desktop after a sync by itself, in the whole program, on a session bus of its own.
class TestNewsNotifying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void nothingIsShownUntilItIsSwitchedOn();
    void whatASyncByItselfBringsIsShown();
    void aSyncThatAPersonAskedForShowsNothing();
    void whatWasDoneHereIsNoNews();
    void theNextOneTakesThePlaceOfTheFirst();
    void aClickOpensTheJournalWithJustThat();
    void namesAreNoMarkup();
    void withoutAnybodyToShowItNothingHappens();

private:
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] AccountLink *link() const
    {
        return m_program->program().session() ? m_program->program().session()->link() : nullptr;
    }
    [[nodiscard]] QAction *choice() const
    {
        return m_program->program().actions().findChild<QAction *>(u"notifiesOfNews"_s);
    }
    /// The account is another now, and the program syncs by itself.
    void change(const std::function<void(DemoState &)> &change)
    {
        m_demo->change(change);
        m_program->clock().advance(qint64(16) * 60'000);
        QSignalSpy synced(link(), &AccountLink::syncSucceeded);
        Q_EMIT m_program->program().actions().syncEveryChosen(15); // looks at the clock, as it does every 20 s
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 30'000);
    }
    void deleteOne()
    {
        change([](DemoState &state) { state.removeApiUser(state.apiUsers.constFirst().guid); });
    }

    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_desktop; ///< of the server
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
};

void TestNewsNotifying::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon.");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(QTest::qWaitFor([this] { return m_bus.canReadLine(); }, 10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestNewsNotifying::init()
{
    m_server = std::make_unique<NotificationServer>();
    m_desktop = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s));
    QVERIFY(m_desktop->isConnected());
    QVERIFY(m_desktop->registerObject(u"/org/freedesktop/Notifications"_s, m_server.get(),
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_desktop->registerService(u"org.freedesktop.Notifications"_s));
    m_demo = std::make_unique<DemoAccount>(demoState(3, 12));
    m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, impatientLimits(), impatientPauses());
    QTest::mouseClick(hub().findChild<QPushButton *>(u"welcomeConnect"_s), Qt::LeftButton);
    QTRY_VERIFY(hub().findChild<QDialog *>());
    for (const auto &[name, text] :
         {std::pair(u"address"_s, m_demo->baseUrl()), std::pair(u"username"_s, m_demo->username()),
          std::pair(u"password"_s, m_demo->password())})
        hub().findChild<QDialog *>()->findChild<QLineEdit *>(name)->setText(text);
    QTest::mouseClick(hub().findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return link() && link()->account().lastSync.isValid() && !link()->isSyncing(); },
                            30'000));
}

void TestNewsNotifying::cleanup()
{
    m_program.reset();
    m_demo.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_server.reset();
}

void TestNewsNotifying::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestNewsNotifying::nothingIsShownUntilItIsSwitchedOn()
{
    QVERIFY(choice() && choice()->isVisible() && !choice()->isChecked());
    deleteOne();
    QTest::qWait(300);
    QCOMPARE(m_server->shown.size(), 0);
    choice()->trigger();
    QVERIFY(choice()->isChecked());
    m_program->restart(); // it is remembered
    QVERIFY(choice()->isChecked());
    QTRY_VERIFY(link() && !link()->isSyncing());
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    choice()->trigger();
    deleteOne();
    QTest::qWait(300);
    QCOMPARE(m_server->shown.size(), 1);
}

void TestNewsNotifying::whatASyncByItselfBringsIsShown()
{
    choice()->trigger();
    QString gone;
    change([&](DemoState &state) {
        gone = state.apiUsers.constFirst().username;
        for (int i = 0; i < 2; ++i)
            state.removeApiUser(state.apiUsers.constFirst().guid);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    const NotificationServer::Shown &shown = m_server->shown.constFirst();
    QCOMPARE(shown.title, u"New: 2 entries in the journal"_s);
    QCOMPARE(shown.body.split(u'\n').size(), 2);
    QVERIFY2(shown.body.contains(u"API user deleted: "_s + gone), qPrintable(shown.body));
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show in journal"_s}));
    QCOMPARE(shown.replaces, 0u);
    // A sync that finds nothing shows nothing.
    change([](DemoState &) {});
    QTest::qWait(300);
    QCOMPARE(m_server->shown.size(), 1);
}

void TestNewsNotifying::aSyncThatAPersonAskedForShowsNothing()
{
    choice()->trigger();
    m_demo->change([](DemoState &state) { state.removeApiUser(state.apiUsers.constFirst().guid); });
    QSignalSpy synced(link(), &AccountLink::syncSucceeded);
    m_program->want(ProgramAction::Sync);
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 30'000);
    QTest::qWait(300);
    QCOMPARE(m_server->shown.size(), 0);
    // Nor does the next one tell of it.
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    QCOMPARE(m_server->shown.constFirst().title, u"New: 1 entry in the journal"_s);
}

void TestNewsNotifying::whatWasDoneHereIsNoNews()
{
    choice()->trigger();
    m_program->openOverview();
    const ApiUser own = m_program->apiUserIn(2);
    m_program->clickButtonOf(2);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(own), 20'000);
    change([](DemoState &) {});
    QTest::qWait(300);
    QCOMPARE(m_server->shown.size(), 0);
}

void TestNewsNotifying::theNextOneTakesThePlaceOfTheFirst()
{
    choice()->trigger();
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 2, 10'000);
    QCOMPARE(m_server->shown.constLast().replaces, m_server->number);
    // One that a person has closed is gone.
    Q_EMIT m_server->NotificationClosed(m_server->number, 2);
    QTest::qWait(200);
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 3, 10'000);
    QCOMPARE(m_server->shown.constLast().replaces, 0u);
}

void TestNewsNotifying::aClickOpensTheJournalWithJustThat()
{
    choice()->trigger();
    const qint64 before = must(DirectoryState::of(m_program->otherProgram())).newestEntry;
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    Q_EMIT m_server->ActionInvoked(m_server->number + 1, u"default"_s); // another program's
    QTest::qWait(200);
    QVERIFY(!m_program->program().windows()->journal());
    Q_EMIT m_server->ActionInvoked(m_server->number, u"default"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_program->program().windows()->journal() && m_program->program().windows()->journal()->isVisible(), 10'000);
    const auto &rows =
        *static_cast<JournalFilterProxy *>(m_program->program().windows()->journal()->pane()->tableView()->model());
    QCOMPARE(rows.query().filter.afterEntry, before);
    QTRY_VERIFY_WITH_TIMEOUT(rows.isComplete() && rows.rowCount() == 1 && rows.valueAt(0), 10'000);
    QCOMPARE(rows.valueAt(0)->kind, JournalKind::Deleted); // and not the sync
}

void TestNewsNotifying::namesAreNoMarkup()
{
    m_server->abilities += u"body-markup"_s;
    choice()->trigger();
    change([](DemoState &state) {
        const QString guid = state.apiUsers.constFirst().operatorGuid;
        for (auto &op : state.operators) {
            if (op.guid == guid)
                op.fullName = u"<b>A & B</b>"_s;
        }
    });
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    const QString body = m_server->shown.constLast().body;
    QVERIFY2(body.contains(u"&lt;b&gt;A &amp; B&lt;/b&gt;"_s) && !body.contains(u"<b>"_s), qPrintable(body));
}

void TestNewsNotifying::withoutAnybodyToShowItNothingHappens()
{
    QTest::failOnWarning(QRegularExpression(u"(DBus|QDBus|notif).*"_s));
    QVERIFY(m_desktop->unregisterService(u"org.freedesktop.Notifications"_s));
    choice()->trigger();
    deleteOne();
    QTest::qWait(500);
    QCOMPARE(m_server->shown.size(), 0);
    // Somebody who comes later shows the next.
    QVERIFY(m_desktop->registerService(u"org.freedesktop.Notifications"_s));
    deleteOne();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->shown.size(), 1, 10'000);
    QCOMPARE(m_server->shown.constFirst().title, u"New: 1 entry in the journal"_s);
}

UMH_WINDOW_TEST(TestNewsNotifying)

#include "tst_newsnotifying.moc"
