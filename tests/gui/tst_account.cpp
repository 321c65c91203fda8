#include "app/account/accountlink.h"
#include "app/directorywindows.h"
#include "app/removing.h"
#include "app/session.h"
#include "directoryfixture.h"
#include "mirrorfixture.h"
#include "programfixture.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/leasestore.h"
#include "store/signinstore.h"
#include "store/threads/directorywatcher.h"
#include "support/demoaccount/demoaccount.h"
#include "support/engine.h"
#include "support/testprogram.h"
#include "views/account/connectiondialog.h"
#include "views/account/removalsquestion.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/jobs/removalplandialog.h"
#include "views/jobs/removalplanmodel.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtNetwork/QSslConfiguration>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace umh;

/// The program connected to an account: real windows, a real directory, a real server.
class TestAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void connectingFillsTheDirectory();
    void testingASignInSaysWhatItMayDo();
    void testingASignInThatMayNotReadApiUsersSaysSo();
    void whatIsWrongWithASignInIsSaidInTheDialog_data();
    void whatIsWrongWithASignInIsSaidInTheDialog();
    void aBadCertificateIsRefusedInTheDialog_data();
    void aBadCertificateIsRefusedInTheDialog();
    void theDialogNeedsEverythingFilledIn();
    void f5BringsWhatOthersDid();
    void deletingGoesToTheAccount();
    void aConfirmedPlanDeletesAtTheAccount();
    void aPlanOnOldDataSyncsFirst();
    void withoutTheAccountNoPlanIsMadeOnOldData();
    void aDeletionThatTheAccountRefusesLeavesTheRow();
    void anApiUserThatWasUsedMeanwhileIsAskedAboutAgain();
    void anApiUserThatChangesWhileTheQuestionIsOpenIsAskedAboutAgain();
    void theProgramsOwnApiUserNeedsItsNameTyped();
    void aDescriptionIsEditedInTheTable();
    void whatIsWrongIsToldEvenIfTheWindowWasClosed_data();
    void whatIsWrongIsToldEvenIfTheWindowWasClosed();
    void aClosedWindowIsGoneOnceItsChangesAreDone();
    void whatWasTypedComesBackIntoARowThatIsNotShown();
    void anUnansweredDeletionMarksTheRow();
    void offlineTheLastStateStaysAndSaysSo();
    void whatASyncSaidGoesWhenTheNextOneStarts();
    void aSyncCanBeCancelled();
    void aSyncThatRemovesALotAsksFirst();
    void onlyTheLatestSyncAsksAboutRemovals();
    void theSignInSurvivesARestart();
    void syncsByItselfEverySoOften();
    void aLastSyncInTheFutureDoesNotStopTheSyncs();
    void whatWasNotUnderstoodIsSaidOnce();
    void aTimeZoneIsOfferedAndSet();
    void withoutAKeyringThePasswordIsAskedForAgain();
    void aKeyringThatDoesNotTakeThePasswordIsSaidSo();
    void connectingSaysWhatItReplaces();
    void connectingWaitsForWhatIsBeingWritten();
    void disconnectingForgetsThePassword();
    void anotherSignInForgetsThePasswordOfTheOneBefore();
    void anAccountThatRefusesTheSignInIsNotCalledOffline();
    void whatNeedsTheAccountComesBackWithIt();
    void anotherProgramsSyncShows();
    void aDirectoryThatAnotherProgramConnectsIsConnectedHereToo();
    void thePasswordIsInNoFile();
    void aColleagueIsAskedOnceForUsernameAndPassword();
    void whoOpensAnOlderDirectoryIsAskedNothing();
    void withoutAKeyringTheUsernameOfAnOlderDirectoryIsOffered();
    void theApiUserOfAColleagueNeedsItsNameTyped();
    void aSyncThatAPersonWantsSaysWhoElseSyncs();
    void aSyncByItselfWaitsForWhoElseSyncsWithoutAWord();
    void aSyncByItselfIsTriedAgainSoonWhereSomebodyElseSynced_data();
    void aSyncByItselfIsTriedAgainSoonWhereSomebodyElseSynced();
    void aSyncThatWaitsIsDoneOnceTheDirectoryIsBack();
    void aNameThatTheDirectoryDoesNotKnowAnyMoreIsNotUsed_data();
    void aNameThatTheDirectoryDoesNotKnowAnyMoreIsNotUsed();
    void anApiUserThatWasChosenInAnotherWindowIsTakenHereToo();
    void disconnectingLeavesTheNameForAnotherDirectoryThatIsOpenByThen();
    void signingInForTheFirstTimeLeavesTheTimeZone();

private:
    /// What the settings of this person say of the directory of \a connection.
    [[nodiscard]] static QString settingFor(const Connection &connection);
    void setSetting(const QString &key, const QString &value) const;
    [[nodiscard]] QString settingOf(const QString &key) const;
    /// As a program that had the username in the directory has left it, for a person who has signed in with that.
    void forgetThatTheUsernameIsASetting() const;
    /// Somebody else, on another computer, begins to sync.
    void beginSyncElsewhere() const;
    struct Connected;
    void start(MemorySecretStore::Mood keyring = MemorySecretStore::Mood::Works);
    /// Opens the dialog and fills it in.
    [[nodiscard]] ConnectionDialog *openDialog() const;
    /// The dialog of the hub, once it is there: what it says is read first.
    [[nodiscard]] ConnectionDialog *waitForDialog() const;
    void fillIn(const ConnectionDialog &dialog, const QString &address, const QString &username,
                const QString &password) const;
    /// Connects and waits for the first sync.
    void connectAccount();
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] AccountLink *link() const { return m_program->program().session()->link(); }
    [[nodiscard]] bool waitForSync() const;
    template<typename Widget>
    [[nodiscard]] Widget *find(const QWidget &where, const char *name) const
    {
        return where.findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const QWidget &where, const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(where, button), Qt::LeftButton);
    }
    /// Opens the window of an operator who has API users.
    [[nodiscard]] OperatorWindow *openOperator() const;
    /// Types \a description into the first row, and returns where.
    QLineEdit *type(const ApiUserPane &pane, const QString &description) const;
    /// The row of the API user with \a guid in the overview.
    [[nodiscard]] int rowOf(const QString &guid) const;
    /// Where the directory and the account differ, compared whole; empty where they are the same.
    [[nodiscard]] QString differs() const;

    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
};

void TestAccount::init()
{
    m_demo = std::make_unique<DemoAccount>(demoState(10, 40));
}

void TestAccount::cleanup()
{
    m_program.reset();
    m_demo.reset();
}

void TestAccount::start(MemorySecretStore::Mood keyring)
{
    m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, impatientLimits(), impatientPauses(), keyring);
}

ConnectionDialog *TestAccount::openDialog() const
{
    click(hub(), "welcomeConnect");
    return waitForDialog();
}

ConnectionDialog *TestAccount::waitForDialog() const
{
    ConnectionDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = hub().findChild<ConnectionDialog *>()) != nullptr; })
        || !QTest::qWaitForWindowExposed(dialog))
        qFatal("no dialog");
    return dialog;
}

void TestAccount::fillIn(const ConnectionDialog &dialog, const QString &address, const QString &username,
                         const QString &password) const
{
    const std::pair<const char *, QString> fields[] = {
        {"address", address}, {"username", username}, {"password", password}};
    for (const auto &[name, text] : fields) {
        auto *field = find<QLineEdit>(dialog, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
}

bool TestAccount::waitForSync() const
{
    return QTest::qWaitFor(
        [this] {
            const Session *session = m_program->program().session();
            return session && session->link() && session->link()->account().lastSync.isValid()
                && !session->link()->isSyncing() && m_program->program().isReady()
                && find<QPushButton>(hub(), "sync")->isEnabled();
        },
        30'000);
}

void TestAccount::connectAccount()
{
    ConnectionDialog *dialog = openDialog();
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    click(*dialog, "connect");
    if (!waitForSync())
        qFatal("not synced: %s", qPrintable(hub().messageBar()->text()));
}

int TestAccount::rowOf(const QString &guid) const
{
    const ApiUserFilterProxy &rows = m_program->rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (m_program->apiUserIn(row).guid == guid)
            return row;
    }
    return -1;
}

QString TestAccount::differs() const
{
    const DemoState state = m_demo->state();
    return differenceOf(contentOf(m_program->otherProgram()),
                        ReferenceDirectory().contentFor({state.operators, state.groups, state.apiUsers}));
}

void TestAccount::connectingFillsTheDirectory()
{
    start();
    QVERIFY(find<QPushButton>(hub(), "welcomeConnect")->isDefault());
    connectAccount();
    QCOMPARE(differs(), QString());
    QVERIFY(!hub().findChild<ConnectionDialog *>());
    QCOMPARE(m_program->keyring().secrets.value(m_demo->username() + u'@' + m_demo->baseUrl()).text(),
             m_demo->password());
    QTRY_VERIFY(find<QLabel>(hub(), "secondLine")->isVisible());
    m_program->openOverview();
    QCOMPARE(m_program->rows().rowCount(), m_demo->state().apiUsers.size());
}

void TestAccount::testingASignInSaysWhatItMayDo()
{
    start();
    ConnectionDialog *dialog = openDialog();
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    click(*dialog, "test");
    auto *result = find<MessageBar>(*dialog, "result");
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 10'000);
    QCOMPARE(result->severity(), MessageBar::Severity::Info);
    QVERIFY2(result->text().contains(m_demo->state().accountId), qPrintable(result->text()));
    QVERIFY2(result->text().contains(u"10"_s), qPrintable(result->text()));
    QVERIFY(!link()); // it was a test only
    QCOMPARE(m_program->storedApiUsers(), 0);
    // What was said was about what stood there.
    QTest::keyClick(find<QLineEdit>(*dialog, "username"), Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>(*dialog, "username"), u"x"_s);
    QVERIFY(!result->isVisible());
}

void TestAccount::testingASignInThatMayNotReadApiUsersSaysSo()
{
    start();
    m_demo->inject(u"GET /ApiUser"_s, Fault::status(403, u"Administrators only."_s), 2);
    ConnectionDialog *dialog = openDialog();
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    for (const char *button : {"test", "connect"}) {
        click(*dialog, button);
        auto *result = find<MessageBar>(*dialog, "result");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 10'000);
        QVERIFY2(result->text().contains(u"may not read"_s), qPrintable(result->text()));
        QCOMPARE(result->severity(), MessageBar::Severity::Warning);
    }
    QVERIFY(!link());
}

void TestAccount::whatIsWrongWithASignInIsSaidInTheDialog_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong password") << QString() << u"wrong"_s << u"does not accept"_s;
    QTest::newRow("not an address") << u"::"_s << QString() << u"not the address"_s;
    QTest::newRow("not safe") << u"http://example.org/v4"_s << QString() << u"not safe"_s;
    QTest::newRow("a password in the address") << u"https://me:secret@example.org/v4"_s << QString() << u"address"_s;
    QTest::newRow("nobody there") << u"http://127.0.0.1:1/v4"_s << QString() << u"refused the connection"_s;
    QTest::newRow("not this API") << u"elsewhere"_s << QString() << u"not come from the API"_s;
}

void TestAccount::whatIsWrongWithASignInIsSaidInTheDialog()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    QFETCH(QString, said);
    start();
    for (const char *button : {"test", "connect"}) {
        auto *dialog = hub().findChild<ConnectionDialog *>();
        if (!dialog)
            dialog = openDialog();
        QString url = address.isEmpty() ? m_demo->baseUrl() : address;
        if (url == "elsewhere"_L1)
            url = m_demo->baseUrl().chopped(3); // without /v4
        fillIn(*dialog, url, m_demo->username(), password.isEmpty() ? m_demo->password() : password);
        click(*dialog, button);
        auto *result = find<MessageBar>(*dialog, "result");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 10'000);
        QVERIFY2(result->text().contains(said), qPrintable(result->text()));
        QVERIFY(!result->text().contains(m_demo->password()));
        QVERIFY(!result->text().contains(u"secret"_s));
        QVERIFY(dialog->isVisible());
    }
    QVERIFY(!link());
    QVERIFY(m_program->keyring().secrets.isEmpty());
}

void TestAccount::aBadCertificateIsRefusedInTheDialog_data()
{
    using Certificate = DemoOptions::Certificate;
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QString>("said");
    QTest::newRow("expired") << Certificate::Expired << u"expired"_s;
    QTest::newRow("of another host") << Certificate::WrongHost << u"another server"_s;
    QTest::newRow("self-signed") << Certificate::SelfSigned << u"self-signed"_s;
    QTest::newRow("of an unknown issuer") << Certificate::UnknownAuthority << u"its issuer is unknown"_s;
}

void TestAccount::aBadCertificateIsRefusedInTheDialog()
{
    QFETCH(DemoOptions::Certificate, certificate);
    QFETCH(QString, said);
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(DemoAccount::authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    DemoOptions options;
    options.certificate = certificate;
    m_demo = std::make_unique<DemoAccount>(demoState(10, 40), options);
    AccountLimits limits = impatientLimits();
    limits.transferTimeout = AccountLimits().transferTimeout; // a busy machine takes its time to shake hands
    m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, limits, impatientPauses());
    ConnectionDialog *dialog = openDialog();
    for (const char *button : {"test", "connect"}) {
        fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
        click(*dialog, button);
        auto *result = find<MessageBar>(*dialog, "result");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 60'000);
        QVERIFY2(result->text().contains(u"certificate"_s), qPrintable(result->text()));
        QVERIFY2(result->text().contains(said), qPrintable(result->text()));
        QVERIFY(dialog->isVisible());
        QVERIFY(find<QPushButton>(*dialog, button)->isEnabled()); // to try again, and nothing else
    }
    QCOMPARE(m_demo->count(u"*"_s), 0);
    QVERIFY(!link());
    QVERIFY(m_program->keyring().secrets.isEmpty());
}

void TestAccount::theDialogNeedsEverythingFilledIn()
{
    start();
    ConnectionDialog *dialog = openDialog();
    QCOMPARE(find<QLineEdit>(*dialog, "address")->text(), standardAccountAddress());
    QVERIFY(!find<QPushButton>(*dialog, "connect")->isEnabled());
    QVERIFY(!find<QPushButton>(*dialog, "test")->isEnabled());
    QCOMPARE(find<QLineEdit>(*dialog, "password")->echoMode(), QLineEdit::Password);
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    QVERIFY(find<QPushButton>(*dialog, "connect")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!hub().findChild<ConnectionDialog *>());
    QVERIFY(m_demo->requests().isEmpty());
}

void TestAccount::f5BringsWhatOthersDid()
{
    start();
    connectAccount();
    m_program->openOverview();
    m_demo->change([](DemoState &state) {
        state.apiUsers += freshApiUser(state.operators.at(2).guid, u"brand new"_s, QDateTime::currentDateTimeUtc());
        state.apiUsers.removeAt(20);
    });
    const QString added = m_demo->state().apiUsers.constLast().guid;
    QTest::keyClick(&m_program->table(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(added) >= 0, 20'000);
    QTRY_COMPARE(m_program->rows().rowCount(), m_demo->state().apiUsers.size());
    QTRY_VERIFY(hub().messageBar()->text().contains(u"1 added"_s));
    QCOMPARE(differs(), QString());
}

void TestAccount::deletingGoesToTheAccount()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(15);
    QVERIFY(apiUser.username != m_demo->username());
    m_program->clickButtonOf(15);
    QTRY_VERIFY(m_program->confirmation());
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0); // nothing without a yes
    m_program->answer(false);
    QTRY_VERIFY(!m_program->confirmation());
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0);
    m_program->clickButtonOf(15);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(apiUser), 10'000);
    QVERIFY(!m_demo->state().apiUser(apiUser.guid));
    QTRY_COMPARE(rowOf(apiUser.guid), -1);
    QCOMPARE(m_demo->count(u"DELETE *"_s), 1);
    QCOMPARE(differs(), QString());
}

void TestAccount::aConfirmedPlanDeletesAtTheAccount()
{
    start();
    connectAccount();
    m_program->openOverview();
    m_program->table().selectAll();
    QTest::keyClick(&m_program->table(), Qt::Key_Delete);
    const Removing &removing = *m_program->program().removing();
    QTRY_VERIFY(removing.question());
    RemovalPlanDialog *question = removing.question();
    QCOMPARE(question->plan().rows.size(), m_program->rows().rowCount());
    QVERIFY(question->plan().barred() > 0); // with one of them the program signs in
    // But for two, all are taken out.
    auto *plan = find<QTableView>(*question, "plan");
    plan->selectAll();
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Space);
    QCOMPARE(question->plan().count(), 0);
    QStringList guids;
    for (int row = 0; guids.size() < 2; ++row) {
        plan->setCurrentIndex(plan->model()->index(row, 0));
        QTest::keyClick(plan, Qt::Key_Space);
        if (question->plan().count() > guids.size())
            guids += plan->model()->index(row, 0).data(RemovalPlanModel::GuidRole).toString();
    }
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0); // nothing without a yes
    click(*question, "delete");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"DELETE *"_s), 2, 20'000);
    for (const QString &guid : std::as_const(guids)) {
        QTRY_VERIFY(!m_demo->state().apiUser(guid));
        QTRY_COMPARE(rowOf(guid), -1);
    }
    QTRY_COMPARE(differs(), QString());
}

void TestAccount::aPlanOnOldDataSyncsFirst()
{
    start();
    connectAccount();
    m_program->openOverview();
    m_program->clock().advance(qint64(25) * 3'600'000);
    const QSignalSpy synced(link(), &AccountLink::syncSucceeded);
    const QDateTime asked = m_program->clock().now();
    m_program->table().selectAll();
    QTest::keyClick(&m_program->table(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().removing()->question(), 20'000);
    QCOMPARE(synced.count(), 1);
    QVERIFY(m_program->program().removing()->question()->plan().dataFrom >= asked);
    m_program->program().removing()->question()->reject();
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0);
}

void TestAccount::withoutTheAccountNoPlanIsMadeOnOldData()
{
    start();
    connectAccount();
    m_program->openOverview();
    m_demo->stop();
    m_program->clock().advance(qint64(25) * 3'600'000);
    m_program->table().selectAll();
    QTest::keyClick(&m_program->table(), Qt::Key_Delete);
    MessageBar *bar = m_program->overview().messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->text().contains(u"No plan was made. Nothing was deleted."_s),
                             20'000);
    QVERIFY(!m_program->program().removing()->question());
}

void TestAccount::aDeletionThatTheAccountRefusesLeavesTheRow()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(15);
    m_demo->inject(u"DELETE *"_s, Fault::status(403, u"Only on Sundays."_s));
    m_program->clickButtonOf(15);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    auto *bar = m_program->overview().findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 10'000);
    QVERIFY2(bar->details().contains(u"Only on Sundays."_s), qPrintable(bar->text()));
    QVERIFY(m_program->isStored(apiUser));
    QVERIFY(rowOf(apiUser.guid) >= 0);
}

void TestAccount::anApiUserThatWasUsedMeanwhileIsAskedAboutAgain()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(15);
    m_demo->change([&](DemoState &state) {
        state.apiUser(apiUser.guid)->lastUsed = m_program->clock().now().addSecs(-90);
        state.apiUser(apiUser.guid)->lastUsedState = LastUsedState::Used;
    });
    m_program->clickButtonOf(15);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    // The question comes back by itself, about what the API user is now.
    QTRY_VERIFY_WITH_TIMEOUT(m_program->confirmation() && m_program->confirmation()->apiUser().lastUsed.isValid()
                                 && m_program->confirmation()->apiUser().lastUsed > apiUser.created
                                 && m_program->confirmation()->apiUser().lastUsed != apiUser.lastUsed,
                             10'000);
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0);
    m_program->answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(apiUser), 10'000);
    QCOMPARE(m_demo->count(u"DELETE *"_s), 1);
}

/// Somebody renames it and gives it to another operator while the question is open.
void TestAccount::anApiUserThatChangesWhileTheQuestionIsOpenIsAskedAboutAgain()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(15);
    m_program->clickButtonOf(15);
    QTRY_VERIFY(m_program->confirmation());
    QString owner;
    m_demo->change([&](DemoState &state) {
        const Operator &op = state.operators.at(apiUser.operatorGuid == state.operators.at(1).guid ? 2 : 1);
        owner = op.fullName;
        state.apiUser(apiUser.guid)->operatorGuid = op.guid;
        state.apiUser(apiUser.guid)->username = u"renamed"_s;
    });
    m_program->answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->confirmation() && m_program->confirmation()->apiUser().username == u"renamed"_s,
                             10'000);
    QCOMPARE(m_program->confirmation()->apiUser().operatorName, owner);
    QCOMPARE(m_demo->count(u"DELETE *"_s), 0);
    m_program->answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(apiUser), 10'000);
    QCOMPARE(m_demo->count(u"DELETE *"_s), 1);
    QCOMPARE(differs(), QString());
}

void TestAccount::theProgramsOwnApiUserNeedsItsNameTyped()
{
    start();
    connectAccount();
    m_program->openOverview();
    QString own;
    const DemoState state = m_demo->state();
    for (const ApiUser &apiUser : state.apiUsers) {
        if (apiUser.username == m_demo->username())
            own = apiUser.guid;
    }
    const int row = rowOf(own);
    QVERIFY(row >= 0);
    m_program->clickButtonOf(row);
    QTRY_VERIFY(m_program->confirmation());
    DeleteConfirmation *question = m_program->confirmation();
    auto *button = find<QPushButton>(*question, "delete");
    QVERIFY(!button->isEnabled());
    auto *field = question->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, m_demo->username().chopped(1));
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(field, m_demo->username().right(1));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_demo->state().apiUser(own), 10'000);
}

void TestAccount::aDescriptionIsEditedInTheTable()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(12);
    ProgramFixture::makeRoomForDescriptions(m_program->overview());
    const QModelIndex cell = m_program->rows().index(12, ApiUserFilterProxy::DescriptionColumn);
    m_program->table().setCurrentIndex(cell);
    m_program->table().setFocus();
    QTest::keyClick(&m_program->table(), Qt::Key_F2);
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = m_program->table().viewport()->findChild<QLineEdit *>()));
    QCOMPARE(editor->text(), apiUser.description);
    editor->selectAll();
    QTest::keyClicks(editor, u"Nightly export"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->state().apiUser(apiUser.guid)->description, u"Nightly export"_s, 10'000);
    QTRY_COMPARE(m_program->rows().index(rowOf(apiUser.guid), ApiUserFilterProxy::DescriptionColumn).data().toString(),
                 u"Nightly export"_s);
    QTRY_VERIFY(!m_program->rows()
                     .index(rowOf(apiUser.guid), ApiUserFilterProxy::DescriptionColumn)
                     .data(ApiUserFilterProxy::ChangePendingRole)
                     .toBool());

    // The account says no: the old text comes back, and what was typed is not lost.
    m_demo->inject(u"PUT *"_s, Fault::status(400, u"Too chatty."_s));
    m_program->table().setCurrentIndex(
        m_program->rows().index(rowOf(apiUser.guid), ApiUserFilterProxy::DescriptionColumn));
    QTest::keyClick(&m_program->table(), Qt::Key_F2);
    QTRY_VERIFY((editor = m_program->table().viewport()->findChild<QLineEdit *>()));
    editor->selectAll();
    QTest::keyClicks(editor, u"Blah"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    auto *bar = m_program->overview().findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->details().contains(u"Too chatty."_s), 10'000);
    QTRY_COMPARE(m_program->rows().index(rowOf(apiUser.guid), ApiUserFilterProxy::DescriptionColumn).data().toString(),
                 u"Nightly export"_s);
    QCOMPARE(m_demo->state().apiUser(apiUser.guid)->description, u"Nightly export"_s);

    // A sync that fails says so on the hub, and leaves the offer to go on with what was typed.
    m_demo->inject(u"GET /Account"_s, Fault::status(500));
    QTest::keyClick(&m_program->table(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->isVisible() && link()->problem(), 10'000);
    QVERIFY(bar->isVisible() && bar->details().contains(u"Too chatty."_s));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QTRY_VERIFY((editor = m_program->table().viewport()->findChild<QLineEdit *>()));
    QCOMPARE(editor->text(), u"Blah"_s);
}

OperatorWindow *TestAccount::openOperator() const
{
    // The program's own API user is the first one's.
    (void)m_program->viewOperator(m_demo->state().operators.at(2).guid);
    OperatorWindow *window = m_program->program().windows()->operatorWindows().constFirst();
    if (!QTest::qWaitForWindowExposed(window)
        || !QTest::qWaitFor([&] { return window->apiUserPane()->tableView()->model()->rowCount() > 0; }))
        qFatal("no API users of the operator");
    return window;
}

QLineEdit *TestAccount::type(const ApiUserPane &pane, const QString &description) const
{
    DirectoryTableView *table = pane.tableView();
    ProgramFixture::makeRoomForDescriptions(*pane.window());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ApiUserFilterProxy::DescriptionColumn));
    QTest::keyClick(table, Qt::Key_F2);
    QLineEdit *editor = nullptr;
    if (!QTest::qWaitFor([&] { return (editor = table->viewport()->findChild<QLineEdit *>()) != nullptr; }))
        qFatal("no editor");
    editor->selectAll();
    QTest::keyClicks(editor, description);
    return editor;
}

void TestAccount::whatIsWrongIsToldEvenIfTheWindowWasClosed_data()
{
    QTest::addColumn<bool>("overview");
    QTest::newRow("the operator's window") << false;
    QTest::newRow("the overview") << true;
}

void TestAccount::whatIsWrongIsToldEvenIfTheWindowWasClosed()
{
    QFETCH(bool, overview);
    start();
    connectAccount();
    QPointer<QWidget> window;
    const ApiUserPane *pane = nullptr;
    if (overview) {
        m_program->openOverview();
        pane = m_program->overview().pane();
        window = &m_program->overview();
    } else {
        OperatorWindow *single = openOperator();
        pane = single->apiUserPane();
        window = single;
    }
    m_demo->inject(u"PUT *"_s, Fault::status(400, u"Too chatty."_s));
    type(*pane, u"Typed before closing"_s);
    window->close(); // takes what was typed
    QVERIFY(!window || !window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(window && window->isVisible(), 10'000);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *bar = pane->messageBar();
    QVERIFY2(bar->isVisible() && bar->details().contains(u"Too chatty."_s), qPrintable(bar->text()));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = pane->tableView()->viewport()->findChild<QLineEdit *>()));
    QCOMPARE(editor->text(), u"Typed before closing"_s);
}

void TestAccount::aClosedWindowIsGoneOnceItsChangesAreDone()
{
    start();
    connectAccount();
    const QPointer<OperatorWindow> window = openOperator();
    m_demo->inject(u"PUT *"_s, Fault::dripping(std::chrono::milliseconds(1)));
    type(*window->apiUserPane(), u"Typed before closing"_s);
    window->close();
    QVERIFY(!window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10'000);
    const DemoState state = m_demo->state();
    QVERIFY(std::ranges::any_of(
        state.apiUsers, [](const ApiUser &apiUser) { return apiUser.description == "Typed before closing"_L1; }));
    QTRY_COMPARE(differs(), QString());
}

void TestAccount::whatWasTypedComesBackIntoARowThatIsNotShown()
{
    start();
    connectAccount();
    const OperatorWindow *window = openOperator();
    const ApiUserPane *pane = window->apiUserPane();
    m_demo->inject(u"PUT *"_s, Fault::status(400, u"Too chatty."_s));
    QTest::keyClick(type(*pane, u"Blah"_s), Qt::Key_Return);
    auto *bar = pane->messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->details().contains(u"Too chatty."_s), 10'000);
    auto *search = pane->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"no such API user"_s);
    QTRY_COMPARE(pane->tableView()->model()->rowCount(), 0);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = pane->tableView()->viewport()->findChild<QLineEdit *>()));
    QCOMPARE(editor->text(), u"Blah"_s);
}

void TestAccount::anUnansweredDeletionMarksTheRow()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(15);
    m_demo->inject(u"DELETE *"_s, Fault::hanging().afterwards());
    m_demo->inject({.request = u"GET /ApiUser/"_s + apiUser.guid,
                    .fault = Fault::status(500),
                    .times = FaultRule::forEver,
                    .after = 1});
    m_program->clickButtonOf(15);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    const auto isMarked = [&] {
        const int row = rowOf(apiUser.guid);
        return row >= 0 && m_program->rows().index(row, 0).data(ApiUserFilterProxy::OutcomeUnknownRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(), 20'000);
    auto *bar = m_program->overview().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(m_program->isStored(apiUser));
    // The program may end, and knows again afterwards.
    m_program->restart();
    m_program->openOverview();
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(), 20'000);
    m_demo->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(apiUser), 20'000);
    QTRY_COMPARE(rowOf(apiUser.guid), -1);
    QCOMPARE(m_demo->count(u"DELETE *"_s), 1);
}

void TestAccount::offlineTheLastStateStaysAndSaysSo()
{
    start();
    connectAccount();
    m_program->openOverview();
    const int rows = m_program->rows().rowCount();
    m_demo->stop();
    m_program->clock().set(m_program->clock().now().addSecs(7200));
    QTest::keyClick(&m_program->table(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->isVisible(), 20'000);
    QCOMPARE(hub().messageBar()->severity(), MessageBar::Severity::Error);
    QVERIFY2(hub().messageBar()->text().contains(u"state of the last sync"_s), qPrintable(hub().messageBar()->text()));
    QCOMPARE(m_program->rows().rowCount(), rows);
    QTRY_VERIFY(find<QLabel>(hub(), "secondLine")->isVisible());
    auto *bar = m_program->overview().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    // Back again.
    m_demo->restartListening();
    QTest::keyClick(&m_program->table(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!link()->problem(), 20'000);
    QTRY_VERIFY(!bar->isVisible() || bar->severity() == MessageBar::Severity::Info);
}

void TestAccount::whatASyncSaidGoesWhenTheNextOneStarts()
{
    start();
    connectAccount();
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"Synced"_s), 10'000);
    QVERIFY(hub().messageBar()->isVisible());
    QVERIFY(waitForSync());
    m_demo->inject(u"GET /Account"_s, Fault::hanging());
    click(hub(), "sync");
    QTRY_VERIFY(link()->isSyncing());
    QTRY_VERIFY(!hub().messageBar()->isVisible());
    QVERIFY(m_program->program().session());
    QTest::mouseClick(find<QPushButton>(hub(), "cancelTask"), Qt::LeftButton);
    QTRY_VERIFY(hub().messageBar()->text().contains(u"cancelled"_s));
    // What others said stays.
    hub().messageBar()->showMessage(MessageBar::Severity::Warning, [] { return MessageText{u"Something else."_s}; });
    click(hub(), "sync");
    QVERIFY(QTest::qWaitFor([this] { return link()->isSyncing(); })); // it may be over when one looks again
    QCOMPARE(hub().messageBar()->text(), u"Something else."_s);
    QVERIFY(hub().messageBar()->isVisible());
}

void TestAccount::aSyncCanBeCancelled()
{
    using namespace std::chrono_literals;
    start();
    connectAccount();
    const QStringList before = contentOf(m_program->otherProgram());
    m_demo->change([](DemoState &state) { state.apiUsers[5].description = u"news"_s; });
    m_demo->inject(u"GET /ApiUser"_s, Fault::dripping(20ms));
    click(hub(), "sync"); // Sync now
    auto *cancel = find<QPushButton>(hub(), "cancelTask");
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 10'000);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!link()->isSyncing(), 10'000);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY2(hub().messageBar()->text().contains(u"cancelled"_s), qPrintable(hub().messageBar()->text()));
    QCOMPARE(contentOf(m_program->otherProgram()), before);
    QTRY_VERIFY(find<QPushButton>(hub(), "sync")->isEnabled());
    m_demo->clearFaults(); // it may not have come to that call
    click(hub(), "sync");
    const bool synced = QTest::qWaitFor([&] { return contentOf(m_program->otherProgram()) != before; }, 20'000);
    QVERIFY2(synced, qPrintable(hub().messageBar()->text()));
}

void TestAccount::aSyncThatRemovesALotAsksFirst()
{
    start();
    connectAccount();
    m_demo->change([](DemoState &state) { state.apiUsers.remove(10, 25); });
    for (const bool agrees : {false, true}) {
        click(hub(), "sync");
        RemovalsQuestion *question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = hub().findChild<RemovalsQuestion *>()), 20'000);
        QVERIFY(QTest::qWaitForWindowExposed(question));
        QVERIFY(find<QPushButton>(*question, "keep")->isDefault());
        QCOMPARE(m_program->storedApiUsers(), 40);
        click(*question, agrees ? "remove" : "keep");
        QTRY_VERIFY(!hub().findChild<RemovalsQuestion *>());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_program->storedApiUsers(), 15, 20'000);
    QCOMPARE(differs(), QString());
}

void TestAccount::onlyTheLatestSyncAsksAboutRemovals()
{
    start();
    connectAccount();
    m_program->openOverview();
    m_demo->change([](DemoState &state) { state.apiUsers.remove(10, 20); });
    RemovalsQuestion *first = nullptr;
    QTest::keyClick(&m_program->table(), Qt::Key_F5); // the question keeps only this window from going on
    QTRY_VERIFY_WITH_TIMEOUT((first = m_program->overview().findChild<RemovalsQuestion *>()), 20'000);
    QVERIFY(first->text().contains(u"20"_s));
    const QPointer<RemovalsQuestion> asked(first);
    m_demo->change([](DemoState &state) { state.apiUsers.remove(10, 5); });
    hub().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&hub()));
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(!asked, 20'000);
    RemovalsQuestion *second = nullptr;
    QTRY_VERIFY((second = hub().findChild<RemovalsQuestion *>()));
    QVERIFY(!m_program->overview().findChild<RemovalsQuestion *>());
    QVERIFY(second->text().contains(u"25"_s));
    QCOMPARE(m_program->storedApiUsers(), 40);
}

void TestAccount::theSignInSurvivesARestart()
{
    start();
    connectAccount();
    m_demo->clearRequests();
    m_program->restart();
    QVERIFY(link());
    QCOMPARE(link()->account().username, m_demo->username());
    QVERIFY(!link()->isSyncing()); // synced a moment ago
    QVERIFY(m_demo->requests().isEmpty());
    // More than an hour later it syncs by itself.
    m_program->clock().set(m_program->clock().now().addSecs(3700));
    m_program->restart();
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
}

void TestAccount::syncsByItselfEverySoOften()
{
    start();
    connectAccount();
    m_demo->clearRequests();
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    QVERIFY(!link()->isSyncing()); // not due yet
    QVERIFY(m_demo->requests().isEmpty());
    m_program->restart(); // the choice is remembered
    m_program->clock().set(m_program->clock().now().addSecs(qint64(16) * 60));
    Q_EMIT m_program->program().actions().syncEveryChosen(15); // looks at the clock, as it does every 20 s
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
    QSettings settings(m_program->settingsPath(), QSettings::IniFormat);
    QCOMPARE(settings.value(u"account/syncEveryMinutes"_s).toInt(), 15);
}

void TestAccount::aLastSyncInTheFutureDoesNotStopTheSyncs()
{
    start();
    connectAccount();
    const auto syncInTheFuture = [this] {
        const Connection other = m_program->otherProgram();
        Account account = must(AccountStore(other).account()).value();
        account.lastSync = m_program->clock().now().addYears(10);
        must(AccountStore(other).set(account));
        m_demo->clearRequests();
    };
    const auto isRight = [this] {
        return link() && link()->account().lastSync <= m_program->clock().now() && !link()->isSyncing();
    };
    syncInTheFuture();
    m_program->restart();
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isRight(), 20'000);
    // The same while it runs.
    m_program->clock().set(m_program->clock().now().addSecs(qint64(16) * 60));
    syncInTheFuture();
    QTRY_VERIFY(!isRight());
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isRight(), 20'000);
    m_demo->clearRequests();
    Q_EMIT m_program->program().actions().syncEveryChosen(15); // and once is enough
    QVERIFY(!link()->isSyncing());
    QVERIFY(m_demo->requests().isEmpty());
}

void TestAccount::whatWasNotUnderstoodIsSaidOnce()
{
    start();
    m_demo->inject(u"GET /ApiUser"_s, Fault::withField(u"LastUsedDate"_s, u"N/A"_s), FaultRule::forEver);
    connectAccount();
    MessageBar *bar = hub().messageBar();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->severity(), MessageBar::Severity::Warning);
    QVERIFY2(bar->text().contains(u"LastUsedDate of 1 API user (for example \"N/A\")"_s), qPrintable(bar->text()));
    bar->dismiss();
    // A sync that nobody asked for does not say it again …
    m_demo->clearRequests();
    m_program->clock().set(m_program->clock().now().addSecs(qint64(16) * 60));
    QSignalSpy synced(link(), &AccountLink::syncSucceeded);
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 20'000);
    QVERIFY2(bar->isHidden(), qPrintable(bar->text()));
    // … but one that was asked for does, and takes it back once all is well.
    QTRY_VERIFY(find<QPushButton>(hub(), "sync")->isEnabled());
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"LastUsedDate"_s) && bar->isVisible(), 20'000);
    m_demo->clearFaults();
    QTRY_VERIFY(find<QPushButton>(hub(), "sync")->isEnabled());
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(!bar->text().contains(u"LastUsedDate"_s) || bar->isHidden(), 20'000);
}

void TestAccount::aTimeZoneIsOfferedAndSet()
{
    // The account writes the wall times of Tokyo, and notes at once who asks.
    m_demo->inject(u"GET /ApiUser"_s, Fault::wallTimes(std::chrono::hours(9), m_demo->username()), FaultRule::forEver);
    start();
    connectAccount();
    click(hub(), "sync");
    MessageBar *bar = hub().messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"ahead of its clock by this many hours: 9:00"_s), 20'000);
    auto *action = find<QPushButton>(*bar, "messageAction");
    QVERIFY(action && action->isVisible());
    QCOMPARE(action->text(), u"Set the time zone…"_s);
    QTRY_VERIFY(find<QPushButton>(hub(), "sync")->isEnabled());
    action->click();
    ConnectionDialog *dialog = waitForDialog();
    QCOMPARE(find<QComboBox>(*dialog, "timeZone")->currentText(), u"UTC+09:00"_s);
    QVERIFY(find<QLineEdit>(*dialog, "password")->text().isEmpty());
    m_demo->clearRequests();
    click(*dialog, "connect"); // which needs no password for this
    QTRY_VERIFY(!hub().findChild<ConnectionDialog *>());
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
    QCOMPARE(link()->account().timeZone, u"UTC+09:00"_s);
    QVERIFY2(!bar->text().contains(u"hours ahead"_s) || bar->isHidden(), qPrintable(bar->text()));
    m_demo->clearFaults();
    click(hub(), "sync");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 2, 20'000);
    QVERIFY(waitForSync());
    QCOMPARE(differs(), QString());
}

void TestAccount::withoutAKeyringThePasswordIsAskedForAgain()
{
    start(MemorySecretStore::Mood::IsNotThere);
    ConnectionDialog *dialog = openDialog();
    QTRY_VERIFY(find<WrappedText>(*dialog, "kept")->toPlainText().contains(u"for this run only"_s));
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    click(*dialog, "connect");
    QVERIFY(waitForSync());
    QVERIFY2(hub().messageBar()->isHidden(), qPrintable(hub().messageBar()->text())); // it was said before
    click(hub(), "sync"); // works for this run
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s) >= 2, 10'000);
    QVERIFY(waitForSync());
    m_program->restart();
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"password"_s), 10'000);
    QVERIFY(!hub().findChild<ConnectionDialog *>()); // asked for, not forced
    m_program->openOverview();
    QCOMPARE(m_program->rows().rowCount(), 40); // the last state is there
}

void TestAccount::aKeyringThatDoesNotTakeThePasswordIsSaidSo()
{
    start(MemorySecretStore::Mood::CannotBeWritten);
    ConnectionDialog *dialog = openDialog();
    QVERIFY(find<WrappedText>(*dialog, "kept")->toPlainText().contains(u"in the keyring"_s));
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    click(*dialog, "connect");
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"in memory until you quit"_s), 10'000);
    QCOMPARE(hub().messageBar()->severity(), MessageBar::Severity::Warning); // one can go on
    QVERIFY(waitForSync());
    QVERIFY(hub().messageBar()->isVisible()); // it stays to be read
    QVERIFY(hub().messageBar()->text().contains(u"in memory until you quit"_s));
}

void TestAccount::connectingSaysWhatItReplaces()
{
    m_program = std::make_unique<ProgramFixture>(1234);
    m_program->want(ProgramAction::Connect); // before any overview was opened
    ConnectionDialog *dialog = waitForDialog();
    const auto *replaces = find<WrappedText>(*dialog, "replaces");
    QTRY_VERIFY(replaces->isVisible());
    QVERIFY2(replaces->toPlainText().contains(QLocale().toString(1234)), qPrintable(replaces->toPlainText()));
}

void TestAccount::connectingWaitsForWhatIsBeingWritten()
{
    start();
    connectAccount();
    const Connection holder = m_program->otherProgram();
    std::optional<Transaction> held(must(Transaction::begin(holder, Transaction::Kind::Write)));
    m_program->disconnectAccount();
    m_program->want(ProgramAction::Connect);
    ConnectionDialog *dialog = waitForDialog();
    fillIn(*dialog, m_demo->baseUrl(), m_demo->username(), m_demo->password());
    m_demo->clearRequests();
    click(*dialog, "connect");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 10'000);
    held.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!hub().findChild<ConnectionDialog *>(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().session() && link(), 20'000);
    QVERIFY(waitForSync());
}

void TestAccount::disconnectingForgetsThePassword()
{
    start();
    connectAccount();
    QVERIFY(!m_program->keyring().secrets.isEmpty());
    m_program->disconnectAccount();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().session() && !link(), 10'000);
    QTRY_VERIFY(m_program->keyring().secrets.isEmpty());
    QCOMPARE(m_program->storedApiUsers(), 40);
}

void TestAccount::anotherSignInForgetsThePasswordOfTheOneBefore()
{
    start();
    connectAccount();
    const QStringList before = m_program->keyring().secrets.keys();
    QCOMPARE(before.size(), 1);
    m_program->want(ProgramAction::Connect);
    ConnectionDialog *dialog = waitForDialog();
    const QString sameElsewhere = m_demo->baseUrl().replace(u"127.0.0.1"_s, u"localhost"_s);
    QVERIFY(sameElsewhere != m_demo->baseUrl());
    fillIn(*dialog, sameElsewhere, m_demo->username(), m_demo->password());
    const int syncs = m_demo->count(u"GET /ApiUser"_s);
    click(*dialog, "connect");
    const QStringList after{m_demo->username() + u'@' + sameElsewhere};
    QTRY_COMPARE_WITH_TIMEOUT(m_program->keyring().secrets.keys(), after, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s) > syncs + 1, 10'000); // a test of the sign-in, and a sync
}

void TestAccount::anAccountThatRefusesTheSignInIsNotCalledOffline()
{
    start();
    connectAccount();
    const auto *line = find<QLabel>(hub(), "secondLine");
    m_demo->inject(u"GET *"_s, Fault::status(401, u"No."_s));
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"does not accept"_s), 10'000);
    QVERIFY2(!line->text().contains(u"Offline"_s), qPrintable(line->text()));
    m_demo->clearFaults();
    m_demo->stop();
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(u"Offline"_s), 20'000);
}

/// Grey with the reason while the account cannot be reached, and again possible without anybody doing anything.
void TestAccount::whatNeedsTheAccountComesBackWithIt()
{
    start();
    connectAccount();
    m_program->openOverview();
    m_program->table().selectAsCurrent(2);
    const auto actionWith = [&](const QString &text) {
        const QList<QAction *> actions = m_program->overview().menuActions();
        const auto found = std::ranges::find_if(
            actions, [&](const QAction *action) { return QString(action->text()).remove(u'&').startsWith(text); });
        return found == actions.end() ? nullptr : *found;
    };
    QAction *remove = actionWith(u"Delete API user"_s);
    QAction *add = actionWith(u"Add API user"_s);
    QVERIFY(remove && remove->isEnabled() && add && add->isEnabled());
    const auto *state = find<QToolButton>(m_program->overview(), "state");
    QCOMPARE(state->text(), u"● Connected"_s);
    m_demo->stop();
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(u"○ Offline since"_s), 20'000);
    QTRY_VERIFY(!remove->isEnabled() && !add->isEnabled());
    QCOMPARE(remove->toolTip(), u"The account cannot be reached."_s);
    QCOMPARE(add->toolTip(), u"The account cannot be reached."_s);
    m_program->clickButtonOf(2);
    QCoreApplication::processEvents();
    QVERIFY(!m_program->confirmation()); // nor is there a question that is refused in the end
    // Nobody is told the same again each minute.
    hub().messageBar()->dismiss();
    AccountLink *link = m_program->program().session()->link();
    m_program->clock().advance(61'000);
    QSignalSpy failed(link, &AccountLink::syncFailed);
    link->setSyncEvery(0); // looks whether it is time
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(hub().messageBar()->isHidden());
    m_demo->restartListening();
    link->setSyncEvery(0);
    QCOMPARE(failed.size(), 1); // not before a minute has passed
    QVERIFY(!link->isSyncing());
    m_program->clock().advance(61'000);
    link->setSyncEvery(0);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"● Connected"_s, 20'000);
    QTRY_VERIFY(remove->isEnabled() && add->isEnabled());
}

void TestAccount::anotherProgramsSyncShows()
{
    start();
    connectAccount();
    m_program->openOverview();
    const Connection other = m_program->otherProgram();
    const ApiUser apiUser = m_program->apiUserIn(15);
    QVERIFY(ApiUserStore(other).remove(apiUser, m_program->clock()).ok());
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(apiUser.guid), -1, 10'000);
}

void TestAccount::aDirectoryThatAnotherProgramConnectsIsConnectedHereToo()
{
    start();
    QVERIFY(!link());
    const Connection other = m_program->otherProgram();
    const Account account{.baseUrl = m_demo->baseUrl(), .username = m_demo->username()};
    QVERIFY(AccountStore(other).set(account).ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().session() && link(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"You have not signed in"_s), 10'000);
}

void TestAccount::thePasswordIsInNoFile()
{
    start();
    connectAccount();
    const QByteArray password = m_demo->password().toUtf8();
    const QByteArray header = (m_demo->username() + u':' + m_demo->password()).toUtf8().toBase64();
    const QStringList files = isOnSqlite()
        ? QStringList{m_program->path(), m_program->path() + "-wal"_L1, m_program->settingsPath()}
        : QStringList{m_program->settingsPath()};
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(password) && !content.contains(header), qPrintable(path));
    }
    QVERIFY(QFile::exists(files.constFirst()));
    const QString everything = dumpOf(m_program->otherProgram()).join(u'\n');
    QVERIFY(everything.contains(m_demo->username()));
    QVERIFY(!everything.contains(m_demo->password()) && !everything.contains(QString::fromLatin1(header)));
}

void TestAccount::aColleagueIsAskedOnceForUsernameAndPassword()
{
    start();
    connectAccount();
    const QString colleague = m_demo->state().apiUsers.at(7).username;
    QVERIFY(colleague != m_demo->username());
    m_demo->letSignIn(colleague, u"the colleague's password"_s);
    m_demo->clearRequests();

    m_program->restartAsSomebodyElse();
    QTRY_VERIFY2(hub().messageBar()->text().contains(u"You have not signed in"_s),
                 qPrintable(hub().messageBar()->text()));
    QVERIFY2(!hub().messageBar()->text().contains(m_demo->username()), qPrintable(hub().messageBar()->text()));
    QVERIFY(link()->account().username.isEmpty());
    QVERIFY(m_demo->requests().isEmpty());
    m_program->openOverview();
    QCOMPARE(m_program->rows().rowCount(), 40); // all is there to be looked at

    m_program->want(ProgramAction::Connect);
    ConnectionDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_program->overview().findChild<ConnectionDialog *>())
                || (dialog = hub().findChild<ConnectionDialog *>()));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(find<QLineEdit>(*dialog, "address")->text(), m_demo->baseUrl());
    QVERIFY(find<QLineEdit>(*dialog, "address")->isReadOnly());
    QVERIFY(!find<QComboBox>(*dialog, "timeZone")->isVisible());
    QVERIFY(find<QLineEdit>(*dialog, "username")->text().isEmpty());
    QTRY_COMPARE(dialog->focusWidget(), find<QLineEdit>(*dialog, "username"));
    QTest::keyClicks(find<QLineEdit>(*dialog, "username"), colleague);
    QTest::keyClicks(find<QLineEdit>(*dialog, "password"), u"the colleague's password"_s);
    m_program->clock().set(m_program->clock().now().addSecs(600));
    click(*dialog, "connect");
    const auto hasSynced = [this] {
        const Session *session = m_program->program().session();
        return session && session->link() && session->link()->account().lastSync == m_program->clock().now();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSynced(), 20'000);
    QVERIFY(waitForSync());
    QCOMPARE(link()->account().username, colleague);
    const QList<DemoRequest> requests = m_demo->requests();
    for (const DemoRequest &request : requests)
        QCOMPARE(request.username, colleague);

    // And never again.
    m_program->restart();
    QTRY_VERIFY(link() && !link()->isSyncing());
    QCOMPARE(link()->account().username, colleague);
    QTest::qWait(200); // that nothing is asked
    QVERIFY2(!hub().messageBar()->isVisible(), qPrintable(hub().messageBar()->text()));
    QStringList both{m_demo->username(), colleague};
    both.sort();
    QCOMPARE(link()->usernames(), both);
}

void TestAccount::forgetThatTheUsernameIsASetting() const
{
    m_program->quit();
    QSettings settings(m_program->settingsPath(), QSettings::IniFormat);
    settings.remove(u"signIn"_s);
    settings.sync();
    (void)must(m_program->otherProgram().write(u"UPDATE sign_in SET first_seen = NULL"_s));
}

void TestAccount::whoOpensAnOlderDirectoryIsAskedNothing()
{
    start();
    connectAccount();
    forgetThatTheUsernameIsASetting();
    // Others have signed in since.
    (void)must(m_program->otherProgram().write(u"INSERT INTO sign_in (username) VALUES ('0000'), ('zzzz')"_s));
    m_program->restart();
    QTRY_COMPARE(link()->account().username, m_demo->username());
    m_demo->clearRequests();
    click(hub(), "sync");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
    QVERIFY(!link()->problem());
    m_program->restart(); // and now it is a setting
    QCOMPARE(link()->account().username, m_demo->username());
}

void TestAccount::withoutAKeyringTheUsernameOfAnOlderDirectoryIsOffered()
{
    start(MemorySecretStore::Mood::IsNotThere);
    connectAccount();
    forgetThatTheUsernameIsASetting();
    m_program->restart();
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"password"_s), 10'000);
    m_program->want(ProgramAction::Connect);
    ConnectionDialog *dialog = waitForDialog();
    QCOMPARE(find<QLineEdit>(*dialog, "username")->text(), m_demo->username());
    QTRY_VERIFY(find<QLineEdit>(*dialog, "password")->hasFocus());
}

void TestAccount::theApiUserOfAColleagueNeedsItsNameTyped()
{
    start();
    connectAccount();
    m_program->openOverview();
    const ApiUser colleagues = m_program->apiUserIn(9);
    QVERIFY(colleagues.username != m_demo->username());
    must(SignInStore(m_program->otherProgram()).note(colleagues.username.toUpper(), m_program->clock().now()));
    QTRY_VERIFY_WITH_TIMEOUT(link()->usernames().size() == 2, 10'000);
    m_program->clickButtonOf(rowOf(colleagues.guid));
    QTRY_VERIFY(m_program->confirmation());
    DeleteConfirmation *question = m_program->confirmation();
    QVERIFY(find<WrappedText>(*question, "warning")->toPlainText().contains(u"Somebody has signed in"_s));
    auto *button = find<QPushButton>(*question, "delete");
    QVERIFY(!button->isEnabled());
    auto *field = question->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, colleagues.username);
    QVERIFY(button->isEnabled());
    QTest::keyClick(question, Qt::Key_Escape);
    // It is not marked as the one of this program.
    const QModelIndex cell = m_program->rows().index(rowOf(colleagues.guid), ApiUserFilterProxy::UsernameColumn);
    QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().contains(u"This program"_s));
}

void TestAccount::beginSyncElsewhere() const
{
    const Connection other = m_program->otherProgram();
    must(LeaseStore(other).take(u"sync"_s, {u"another one"_s, u"Max"_s, u"another computer"_s},
                                std::chrono::minutes(1)));
}

void TestAccount::aSyncThatAPersonWantsSaysWhoElseSyncs()
{
    start();
    connectAccount();
    m_demo->clearRequests();
    beginSyncElsewhere();
    click(hub(), "sync");
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"Max on another computer has been syncing"_s),
                             20'000);
    QVERIFY(!link()->problem()); // nothing is wrong with the account
    QVERIFY(m_demo->requests().isEmpty());
    // It is over, and what it has brought is here.
    {
        const Connection other = m_program->otherProgram();
        Account account = must(AccountStore(other).account()).value();
        account.lastSync = account.lastSync.addSecs(1);
        must(AccountStore(other).set(account));
        (void)must(other.write(u"UPDATE lease SET until = since"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!hub().messageBar()->isVisible(), 10'000);
    click(hub(), "sync");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
}

void TestAccount::aSyncByItselfWaitsForWhoElseSyncsWithoutAWord()
{
    start();
    connectAccount();
    m_demo->clearRequests();
    beginSyncElsewhere();
    QSignalSpy failed(link(), &AccountLink::syncFailed);
    m_program->clock().set(m_program->clock().now().addSecs(qint64(16) * 60));
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::LeaseTaken);
    QVERIFY2(!hub().messageBar()->text().contains(u"Max"_s), qPrintable(hub().messageBar()->text()));
    QVERIFY(!link()->problem() && m_demo->requests().isEmpty());
    (void)must(m_program->otherProgram().write(u"UPDATE lease SET until = since"_s));
    m_program->clock().set(m_program->clock().now().addSecs(qint64(16) * 60));
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
}

void TestAccount::aSyncByItselfIsTriedAgainSoonWhereSomebodyElseSynced_data()
{
    QTest::addColumn<bool>("hasBroughtAll");
    QTest::newRow("who failed") << false;
    QTest::newRow("not where all has come with that") << true;
}

void TestAccount::aSyncByItselfIsTriedAgainSoonWhereSomebodyElseSynced()
{
    QFETCH(const bool, hasBroughtAll);
    start();
    connectAccount();
    m_demo->clearRequests();
    beginSyncElsewhere();
    QSignalSpy failed(link(), &AccountLink::syncFailed);
    const auto passTime = [this](qint64 seconds) {
        m_program->clock().set(m_program->clock().now().addSecs(seconds));
        Q_EMIT m_program->program().actions().syncEveryChosen(15); // looks at the clock, as it does every 20 s
    };
    passTime(qint64(16) * 60);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    passTime(30);
    QVERIFY(!link()->isSyncing()); // not at every look
    passTime(31);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
    {
        const Connection other = m_program->otherProgram();
        if (hasBroughtAll) {
            Account account = must(AccountStore(other).account()).value();
            account.lastSync = m_program->clock().now().addSecs(-60);
            must(AccountStore(other).set(account));
            link()->reread();
        }
        (void)must(other.write(u"UPDATE lease SET until = since"_s));
    }
    passTime(61);
    if (hasBroughtAll) {
        QVERIFY(!link()->isSyncing() && m_demo->requests().isEmpty());
        passTime(qint64(14) * 60); // as often as ever
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
    passTime(61);
    QVERIFY(!link()->isSyncing()); // once is enough
    QCOMPARE(m_demo->count(u"GET /ApiUser"_s), 1);
}

void TestAccount::aSyncThatWaitsIsDoneOnceTheDirectoryIsBack()
{
    start();
    connectAccount();
    m_demo->clearRequests();
    QSignalSpy failed(link(), &AccountLink::syncFailed);
    const auto comeBack = [this] { Q_EMIT m_program->program().session()->watcher().recovered(); };
    comeBack();
    QVERIFY(!link()->isSyncing()); // nothing has waited for it
    beginSyncElsewhere();
    m_program->clock().set(m_program->clock().now().addSecs(qint64(16) * 60));
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    (void)must(m_program->otherProgram().run(u"UPDATE lease SET until = since"_s));
    QVERIFY(m_demo->requests().isEmpty());
    comeBack();
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->count(u"GET /ApiUser"_s), 1, 20'000);
    QVERIFY(waitForSync());
    comeBack();
    QVERIFY(!link()->isSyncing());
    QCOMPARE(m_demo->count(u"GET /ApiUser"_s), 1);
}

QString TestAccount::settingFor(const Connection &connection)
{
    return "signIn/"_L1 + must(SignInStore(connection).directoryKey()) + "/username"_L1;
}

void TestAccount::setSetting(const QString &key, const QString &value) const
{
    QSettings settings(m_program->settingsPath(), QSettings::IniFormat);
    settings.setValue(key, value);
}

QString TestAccount::settingOf(const QString &key) const
{
    return QSettings(m_program->settingsPath(), QSettings::IniFormat).value(key).toString();
}

void TestAccount::aNameThatTheDirectoryDoesNotKnowAnyMoreIsNotUsed_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("at the next start") << false;
    QTest::newRow("while it is open") << true;
}

/// A colleague has connected the directory with another account, at the same address.
void TestAccount::aNameThatTheDirectoryDoesNotKnowAnyMoreIsNotUsed()
{
    QFETCH(const bool, isOpen);
    start();
    connectAccount();
    if (!isOpen)
        m_program->quit();
    m_demo->clearRequests();
    m_program->clock().set(m_program->clock().now().addDays(1)); // a sync is due
    {
        // What that comes to where the account tells no id.
        const Connection other = m_program->otherProgram();
        (void)must(other.write(u"UPDATE sign_in SET username = 'colleague'"_s));
    }
    if (!isOpen)
        m_program->restart();
    QTRY_VERIFY2_WITH_TIMEOUT(hub().messageBar()->text().contains(u"You have not signed in"_s),
                              qPrintable(hub().messageBar()->text()), 20'000);
    QVERIFY(link()->account().username.isEmpty());
    QVERIFY(m_demo->requests().isEmpty());
    QCOMPARE(m_program->storedApiUsers(), 40);
}

void TestAccount::anApiUserThatWasChosenInAnotherWindowIsTakenHereToo()
{
    start();
    connectAccount();
    const Connection other = m_program->otherProgram();
    setSetting(settingFor(other), u"another"_s);
    must(SignInStore(other).note(u"another"_s, m_program->clock().now()));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().session() && link() && link()->account().username == u"another"_s,
                             20'000);
    QTRY_VERIFY_WITH_TIMEOUT(hub().messageBar()->text().contains(u"password"_s), 10'000); // which is not known here
    QCOMPARE(settingOf(settingFor(other)), u"another"_s);
}

void TestAccount::disconnectingLeavesTheNameForAnotherDirectoryThatIsOpenByThen()
{
    start();
    connectAccount();
    const QString setting = settingFor(m_program->otherProgram());
    QCOMPARE(settingOf(setting), m_demo->username());
    const StoreFixture elsewhere;
    const Connection another = elsewhere.connect();
    (void)must(another.write(u"UPDATE directory_state SET guid = 'another'"_s));
    must(AccountStore(another).connect({.baseUrl = m_demo->baseUrl(), .username = u"another"_s}, m_program->clock()));
    setSetting(settingFor(another), u"another"_s);

    const Connection holder = m_program->otherProgram();
    std::optional<Transaction> held(must(Transaction::begin(holder, Transaction::Kind::Write)));
    m_program->disconnectAccount();
    Q_EMIT m_program->program().actions().recentChosen(elsewhere.database());
    const auto isOpen = [&] {
        const Session *session = m_program->program().session();
        return session && session->directory().location() == elsewhere.location() && session->link();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 8'000);
    held.reset();
    QTRY_COMPARE_WITH_TIMEOUT(settingOf(setting), QString(), 10'000);
    QCOMPARE(settingOf(settingFor(another)), u"another"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen() && m_program->program().isReady(), 10'000);
    QCOMPARE(link()->account().username, u"another"_s);
}

void TestAccount::signingInForTheFirstTimeLeavesTheTimeZone()
{
    start();
    connectAccount();
    const QString colleague = m_demo->state().apiUsers.at(7).username;
    m_demo->letSignIn(colleague, u"the colleague's password"_s);
    m_program->restartAsSomebodyElse();
    QTRY_VERIFY(hub().messageBar()->text().contains(u"You have not signed in"_s));
    m_program->want(ProgramAction::Connect);
    ConnectionDialog *dialog = waitForDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    // Somebody else sets it while the dialog, which does not show it, is open.
    {
        const Connection other = m_program->otherProgram();
        Account account = must(AccountStore(other).account()).value();
        account.timeZone = u"Asia/Tokyo"_s;
        must(AccountStore(other).connect(account, m_program->clock()));
    }
    QTest::keyClicks(find<QLineEdit>(*dialog, "username"), colleague);
    QTest::keyClicks(find<QLineEdit>(*dialog, "password"), u"the colleague's password"_s);
    click(*dialog, "connect");
    const auto hasSignedIn = [&] {
        const Session *session = m_program->program().session();
        return session && session->link() && session->link()->account().username == colleague;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSignedIn(), 20'000);
    QVERIFY(waitForSync());
    QCOMPARE(must(AccountStore(m_program->otherProgram()).account())->timeZone, u"Asia/Tokyo"_s);
}

UMH_WINDOW_TEST(TestAccount)

#include "tst_account.moc"
