#include "app/account/accountlink.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "store/accountstore.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"
#include "table/operatorfilterproxy.h"
#include "views/account/connectiondialog.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// How a person can try to be done with it.
enum class Way {
    CloseDialog,
    CloseWindow, ///< that of the operator
    Quit,
    Disconnect,
    ConnectElsewhere, ///< another program does
};

} // namespace

/// Adding API users in the whole program, at a real account: what it leads to everywhere, and that no password is lost.
class TestAdditions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAddedApiUserIsInEveryWindow();
    void fromTheOverviewItTakesFivePresses();
    void anotherOperatorCanBeChosen();
    void whatIsSearchedForIsNoChoice();
    void fromTheListOfOperatorsItLeadsToTheOperator();
    void whatIsSearchedForDoesNotHideWhatWasAdded();
    void aRefusedAdditionChangesNothing();
    void beforeAnythingIsSentItClosesAtOnce_data() { addWays(); }
    void beforeAnythingIsSentItClosesAtOnce();
    void whileTheAccountIsAskedNothingCloses_data() { addWays(); }
    void whileTheAccountIsAskedNothingCloses();
    void aPasswordThatIsNotStoredIsLostOnlyByDiscarding_data() { addWays(); }
    void aPasswordThatIsNotStoredIsLostOnlyByDiscarding();
    void onceThePasswordIsStoredItCloses_data() { addWays(); }
    void onceThePasswordIsStoredItCloses();
    void whileAPasswordIsNotStoredNothingIsDoneWithAnAccountThatTheDirectoryHasLeft();
    void whatMayHaveBeenCreatedCanBeDeletedThroughTheProgram();

private:
    static void addWays();
    /// Opens the operator's window and the dialog in it.
    void openDialog();
    /// Waits for the dialog of \a window.
    [[nodiscard]] bool takeDialogOf(const QWidget &window);
    void type(const QString &description) const;
    void send() const { QTest::mouseClick(child<QPushButton>(u"create"_s), Qt::LeftButton); }
    /// Whether the password is told in time, by a dialog that is still there.
    [[nodiscard]] bool waitForPassword() const;
    void tryToClose(Way way) const;
    /// Whether that which \a way was to bring about has come about.
    [[nodiscard]] bool hasClosed(Way way) const;
    [[nodiscard]] QMessageBox *question() const;
    template<typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] DirectoryWindows &windows() const { return *m_program->program().windows(); }
    [[nodiscard]] AccountLink *link() const
    {
        const Session *session = m_program->program().session();
        return session ? session->link() : nullptr;
    }
    [[nodiscard]] static DirectoryFilterProxy &rowsOf(const TablePane &pane)
    {
        return *static_cast<DirectoryFilterProxy *>(pane.tableView()->model());
    }
    [[nodiscard]] static int rowWith(const TablePane &pane, const QString &text)
    {
        const DirectoryFilterProxy &rows = rowsOf(pane);
        for (int row = 0; row < rows.rowCount(); ++row) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                if (rows.index(row, column).data().toString() == text)
                    return row;
            }
        }
        return -1;
    }

    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
    QPointer<OperatorWindow> m_window;
    QPointer<AddApiUserDialog> m_dialog;
};

void TestAdditions::addWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("its own window") << Way::CloseDialog;
    QTest::newRow("the operator's window") << Way::CloseWindow;
    QTest::newRow("quitting") << Way::Quit;
    QTest::newRow("disconnecting") << Way::Disconnect;
    QTest::newRow("another program") << Way::ConnectElsewhere;
}

void TestAdditions::init()
{
    m_demo = std::make_unique<DemoAccount>(demoState(3, 12));
    m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, impatientLimits(), impatientPauses());
    QTest::mouseClick(hub().findChild<QPushButton *>(u"welcomeConnect"_s), Qt::LeftButton);
    QTRY_VERIFY(hub().findChild<QDialog *>());
    for (const auto &[name, text] :
         {std::pair(u"address"_s, m_demo->baseUrl()), std::pair(u"username"_s, m_demo->username()),
          std::pair(u"password"_s, m_demo->password())})
        hub().findChild<QDialog *>()->findChild<QLineEdit *>(name)->setText(text);
    QTest::mouseClick(hub().findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
    const auto synced = [&] {
        return link() && link()->account().lastSync.isValid() && !link()->isSyncing() && m_program->program().isReady()
            && hub().findChild<QPushButton *>(u"viewAll"_s)->isVisible();
    };
    QVERIFY(QTest::qWaitFor(synced, 30'000));
    openDialog();
}

void TestAdditions::cleanup()
{
    m_program.reset();
    m_demo.reset();
}

void TestAdditions::openDialog()
{
    (void)m_program->viewOperator(m_demo->state().operators.at(1).guid);
    m_window = windows().operatorWindows().constFirst();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTRY_VERIFY(rowsOf(*m_window->apiUserPane()).isComplete());
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"addApiUser"_s), Qt::LeftButton);
    QVERIFY(takeDialogOf(*m_window));
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

bool TestAdditions::takeDialogOf(const QWidget &window)
{
    return QTest::qWaitFor(
        [&] {
            m_dialog = window.findChild<AddApiUserDialog *>();
            return m_dialog && m_dialog->isVisible();
        },
        30'000);
}

void TestAdditions::type(const QString &description) const
{
    QTest::keyClicks(child<QLineEdit>(u"description"_s), description);
}

bool TestAdditions::waitForPassword() const
{
    return QTest::qWaitFor([this] { return m_dialog && child<QCheckBox>(u"stored"_s)->isVisible(); }, 15'000);
}

QMessageBox *TestAdditions::question() const
{
    auto *box = m_dialog ? m_dialog->findChild<QMessageBox *>() : nullptr;
    return box && box->isVisible() ? box : nullptr;
}

void TestAdditions::tryToClose(Way way) const
{
    switch (way) {
    case Way::CloseDialog:
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        break;
    case Way::CloseWindow:
        m_window->close();
        break;
    case Way::Quit:
        m_program->want(ProgramAction::Quit);
        break;
    case Way::Disconnect:
        m_program->disconnectAccount();
        break;
    case Way::ConnectElsewhere: {
        const Account account{.baseUrl = m_demo->baseUrl(), .accountId = u"another"_s};
        QVERIFY(AccountStore(m_program->otherProgram()).set(account).ok());
        break;
    }
    }
}

bool TestAdditions::hasClosed(Way way) const
{
    if (m_dialog)
        return false;
    switch (way) {
    case Way::CloseDialog:
        return true;
    case Way::CloseWindow:
        return !m_window;
    case Way::Quit:
        return !m_window && !hub().isVisible();
    case Way::Disconnect:
        return m_program->program().session() && !link();
    case Way::ConnectElsewhere:
        return link() && link()->account().accountId == "another"_L1;
    }
    Q_UNREACHABLE();
}

void TestAdditions::anAddedApiUserIsInEveryWindow()
{
    m_program->press("viewAll");
    m_program->press("viewOperators");
    const ApiUserPane *overview = windows().apiUsers()->pane();
    const OperatorPane *operators = windows().operators()->pane();
    QTRY_VERIFY(rowsOf(*overview).isComplete() && rowsOf(*operators).isComplete());
    const Operator op = m_demo->state().operators.at(1);
    const auto countOf = [&](const QString &guid) {
        const DemoState state = m_demo->state();
        return std::count_if(state.apiUsers.begin(), state.apiUsers.end(),
                             [&](const ApiUser &apiUser) { return apiUser.operatorGuid == guid; });
    };
    const auto before = countOf(op.guid);

    type(u"For the tests"_s);
    send();
    QVERIFY(waitForPassword());
    // Once: masked, shown when asked, and the account knows it.
    auto *password = child<QLineEdit>(u"password"_s);
    const QString masked = password->text();
    QTest::mouseClick(child<QToolButton>(u"show"_s), Qt::LeftButton);
    QVERIFY(password->text() != masked && password->text().size() > 8);
    QVERIFY(!child<QPushButton>(u"close"_s)->isEnabled());
    QTest::mouseClick(child<QToolButton>(u"show"_s), Qt::LeftButton);
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    QVERIFY(child<QPushButton>(u"close"_s)->isEnabled());
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);

    QCOMPARE(countOf(op.guid), before + 1);
    QCOMPARE(m_demo->count(u"POST /ApiUser"_s), 1);
    QTRY_VERIFY(rowWith(*m_window->apiUserPane(), u"For the tests"_s) >= 0);
    QTRY_VERIFY(rowWith(*overview, u"For the tests"_s) >= 0);
    QTRY_COMPARE(rowsOf(*overview).rowCount(), 13);
    const int row = rowWith(*operators, op.fullName);
    QVERIFY(row >= 0);
    QTRY_COMPARE(rowsOf(*operators).index(row, OperatorFilterProxy::ApiUsersColumn).data().toString(),
                 QString::number(before + 1));
    QTRY_COMPARE(m_program->otherProgram().value(u"SELECT count(*) FROM api_user"_s)->toInt(), 13);
}

/// Ctrl+N, Create, Copy, the box, Close. The row is selected, in view and named.
void TestAdditions::fromTheOverviewItTakesFivePresses()
{
    m_dialog->reject();
    m_program->openOverview();
    const ApiUser proposed = m_program->apiUserIn(7);
    m_program->table().selectAsCurrent(7);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
    QTest::keyClick(&m_program->table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(takeDialogOf(m_program->overview()));
    QTRY_VERIFY(child<QPushButton>(u"create"_s)->isEnabled());
    QVERIFY(m_dialog->accessibleDescription().contains(proposed.operatorName));
    QVERIFY(child<QLineEdit>(u"description"_s)->hasFocus());
    type(u"In five"_s);
    QTest::keyClick(child<QLineEdit>(u"description"_s), Qt::Key_Return);
    QVERIFY(waitForPassword());
    QTest::mouseClick(child<QPushButton>(u"copy"_s), Qt::LeftButton);
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_program->rows().rowCount(), 13);
    const auto added = [&] { return m_program->apiUserIn(m_program->table().currentIndex().row()); };
    QTRY_COMPARE(added().description, u"In five"_s);
    QCOMPARE(added().operatorGuid, proposed.operatorGuid);
    QCOMPARE(m_program->table().selectedRow(), m_program->table().currentIndex().row());
    QVERIFY(m_program->table().viewport()->rect().contains(
        m_program->table().visualRect(m_program->table().currentIndex()).center()));
    const QString said = m_program->overview().statusBar()->currentMessage();
    QVERIFY2(said.contains(added().username) && said.contains(u"was added"_s), qPrintable(said));
}

void TestAdditions::anotherOperatorCanBeChosen()
{
    m_dialog->reject();
    m_program->openOverview();
    const Operator other = m_demo->state().operators.at(2);
    QVERIFY(m_program->apiUserIn(0).operatorGuid != other.guid);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
    m_program->table().selectAsCurrent(0);
    QTest::keyClick(&m_program->table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(takeDialogOf(m_program->overview()));
    auto *search = child<QLineEdit>(u"choiceSearch"_s);
    search->setText(u"nobody is called that"_s);
    QTRY_VERIFY(!child<QPushButton>(u"create"_s)->isEnabled());
    QVERIFY(m_dialog->accessibleDescription().contains(u"Choose the operator"_s));
    search->setText(other.fullName);
    QTRY_VERIFY(child<QPushButton>(u"create"_s)->isEnabled());
    QTRY_VERIFY(m_dialog->accessibleDescription().contains(other.fullName));
    send();
    QVERIFY(waitForPassword());
    const auto of = [&] {
        const DemoState state = m_demo->state();
        return state.apiUsers.constLast().operatorGuid;
    };
    QCOMPARE(of(), other.guid);
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
}

void TestAdditions::whatIsSearchedForIsNoChoice()
{
    m_dialog->reject();
    m_program->openOverview();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
    QTest::keyClick(&m_program->table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(takeDialogOf(m_program->overview()));
    const qsizetype before = m_demo->state().apiUsers.size();
    auto *search = child<QLineEdit>(u"choiceSearch"_s);
    const auto *rows = m_dialog->findChild<DirectoryTableView *>();
    QTRY_VERIFY(child<QPushButton>(u"create"_s)->isEnabled());
    search->setText(u"nobody is called that"_s); // nor the one that was proposed
    QTRY_VERIFY(rows->model()->rowCount() == 0);
    search->setText(u"example"_s); // which is in all of their addresses
    QTRY_VERIFY(rows->model()->rowCount() > 1);
    QTRY_VERIFY(!child<QPushButton>(u"create"_s)->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(rows->hasFocus()); // to choose one of them
    QTest::qWait(300);
    QCOMPARE(m_demo->state().apiUsers.size(), before);
    QVERIFY(child<QPushButton>(u"create"_s)->isEnabled());
    m_dialog->reject();
}

void TestAdditions::fromTheListOfOperatorsItLeadsToTheOperator()
{
    m_dialog->reject();
    m_window->close();
    QTRY_VERIFY(!m_window);
    m_program->press("viewOperators");
    OperatorOverviewWindow *operators = windows().operators();
    QTRY_COMPARE(rowsOf(*operators->pane()).rowCount(), 3);
    operators->pane()->tableView()->selectAsCurrent(1);
    const QString name = rowsOf(*operators->pane()).index(1, OperatorFilterProxy::NameColumn).data().toString();
    QVERIFY(QTest::qWaitForWindowActive(operators));
    QTest::keyClick(operators->pane()->tableView(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(windows().operatorWindows().size(), 1);
    m_window = windows().operatorWindows().constFirst();
    QCOMPARE(m_window->subject(), name);
    QVERIFY(m_window->tab() == OperatorWindow::Tab::ApiManagement);
    QVERIFY(takeDialogOf(*m_window));
    type(u"By the list"_s);
    send();
    QVERIFY(waitForPassword());
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(rowWith(*m_window->apiUserPane(), u"By the list"_s),
                 m_window->apiUserPane()->tableView()->currentIndex().row());
}

void TestAdditions::whatIsSearchedForDoesNotHideWhatWasAdded()
{
    m_dialog->reject();
    m_program->openOverview();
    m_program->search().setText(m_program->apiUserIn(3).username);
    QTRY_COMPARE(m_program->rows().rowCount(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
    QTest::keyClick(&m_program->table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(takeDialogOf(m_program->overview()));
    QTRY_VERIFY(child<QPushButton>(u"create"_s)->isEnabled());
    type(u"Searched"_s);
    send();
    QVERIFY(waitForPassword());
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_COMPARE(m_program->rows().rowCount(), 13);
    QTRY_COMPARE(m_program->apiUserIn(m_program->table().currentIndex().row()).description, u"Searched"_s);
}

void TestAdditions::aRefusedAdditionChangesNothing()
{
    m_demo->inject(u"POST /ApiUser"_s, Fault::status(403, u"Only on Sundays."_s));
    type(u"Refused"_s);
    send();
    auto *result = child<MessageBar>(u"result"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 10'000);
    QVERIFY2(result->details().contains(u"Only on Sundays."_s), qPrintable(result->text()));
    QCOMPARE(m_program->storedApiUsers(), 12);
    QCOMPARE(m_demo->state().apiUsers.size(), 12);
    // It can be tried again right there.
    send();
    QVERIFY(waitForPassword());
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    tryToClose(Way::CloseDialog);
    QTRY_COMPARE(m_program->storedApiUsers(), 13);
}

void TestAdditions::beforeAnythingIsSentItClosesAtOnce()
{
    QFETCH(Way, way);
    type(u"Never sent"_s);
    tryToClose(way);
    QTRY_VERIFY_WITH_TIMEOUT(hasClosed(way), 10'000);
    QCOMPARE(m_demo->count(u"POST *"_s), 0);
}

void TestAdditions::whileTheAccountIsAskedNothingCloses()
{
    QFETCH(Way, way);
    m_demo->inject(u"POST /ApiUser"_s, Fault::dripping(std::chrono::milliseconds(2)));
    type(u"Slow"_s);
    send();
    QVERIFY(child<QWidget>(u"progress"_s)->isVisible());
    tryToClose(way);
    QVERIFY(waitForPassword()); // it has not closed, and tells the password
    QVERIFY(m_dialog && m_window);
    QVERIFY(hub().isVisible());
    QVERIFY(!hasClosed(way));
    QTest::mouseClick(child<QToolButton>(u"show"_s), Qt::LeftButton);
    QVERIFY(child<QLineEdit>(u"password"_s)->text().size() > 8);
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>(u"close"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    // What had to wait for it is done now.
    if (way == Way::Disconnect || way == Way::ConnectElsewhere)
        QTRY_VERIFY_WITH_TIMEOUT(hasClosed(way), 10'000);
}

void TestAdditions::aPasswordThatIsNotStoredIsLostOnlyByDiscarding()
{
    QFETCH(Way, way);
    type(u"Not stored"_s);
    send();
    QVERIFY(waitForPassword());
    tryToClose(way);
    QTRY_VERIFY_WITH_TIMEOUT(question(), 10'000);
    QVERIFY(m_window && m_window->isVisible() && hub().isVisible());
    QTest::keyClick(question(), Qt::Key_Escape); // goes back
    QTRY_VERIFY(m_dialog && !m_dialog->findChild<QMessageBox *>());
    QTest::mouseClick(child<QToolButton>(u"show"_s), Qt::LeftButton);
    QVERIFY(child<QLineEdit>(u"password"_s)->text().size() > 8);

    if (way == Way::Disconnect || way == Way::ConnectElsewhere)
        tryToClose(Way::CloseDialog); // that one waits already
    else
        tryToClose(way);
    QTRY_VERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    if (way != Way::Disconnect && way != Way::ConnectElsewhere)
        tryToClose(way == Way::CloseDialog ? Way::CloseWindow : way);
    QTRY_VERIFY_WITH_TIMEOUT(hasClosed(way), 10'000);
    QCOMPARE(m_demo->count(u"POST /ApiUser"_s), 1);
}

void TestAdditions::onceThePasswordIsStoredItCloses()
{
    QFETCH(Way, way);
    type(u"Stored"_s);
    send();
    QVERIFY(waitForPassword());
    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    tryToClose(way);
    QTRY_VERIFY_WITH_TIMEOUT(hasClosed(way), 10'000);
    QTRY_COMPARE(m_program->storedApiUsers(), 13);
}

void TestAdditions::whileAPasswordIsNotStoredNothingIsDoneWithAnAccountThatTheDirectoryHasLeft()
{
    m_program->openOverview();
    type(u"Not stored"_s);
    send();
    QVERIFY(waitForPassword());
    QTRY_COMPARE(m_program->rows().rowCount(), 13);
    // It is another account's, whose API users the first one does not have.
    const ApiUser theirs = m_program->apiUserIn(3);
    m_demo->change([&](DemoState &state) { state.removeApiUser(theirs.guid); });
    m_demo->clearRequests();
    tryToClose(Way::ConnectElsewhere);
    // Nobody need have noticed yet.
    QTest::keyClick(&m_program->table(), Qt::Key_F5);
    QTRY_VERIFY(hub().messageBar()->text().contains(u"Another program has changed or removed the connection"_s));
    QVERIFY2(hub().messageBar()->text().contains(u"password"_s), qPrintable(hub().messageBar()->text()));
    QTRY_VERIFY_WITH_TIMEOUT(question(), 10'000);
    QTest::keyClick(question(), Qt::Key_Escape);
    Q_EMIT m_program->program().actions().syncEveryChosen(15);
    m_program->clock().set(m_program->clock().now().addSecs(3600));
    Q_EMIT m_program->program().actions().syncEveryChosen(10); // looks at the clock

    m_program->clickButtonOf(3);
    QTRY_VERIFY(m_program->confirmation());
    m_program->answer(true);
    auto *bar = m_program->overview().messageBar();
    QTRY_VERIFY2(bar->text().contains(u"was not deleted"_s), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"Another program has changed or removed the connection"_s), qPrintable(bar->text()));
    QVERIFY(m_program->isStored(theirs));
    QCOMPARE(m_demo->requests().size(), 0);
    // Nor is what the other program did undone.
    m_program->disconnectAccount();
    m_program->want(ProgramAction::Connect);
    QVERIFY(!hub().findChild<ConnectionDialog *>());
    QCOMPARE((*AccountStore(m_program->otherProgram()).account())->accountId, u"another"_s);

    QTest::keyClick(child<QCheckBox>(u"stored"_s), Qt::Key_Space);
    tryToClose(Way::CloseDialog);
    QTRY_VERIFY_WITH_TIMEOUT(hasClosed(Way::ConnectElsewhere), 10'000);
    QCOMPARE(m_program->storedApiUsers(), 13);
}

void TestAdditions::whatMayHaveBeenCreatedCanBeDeletedThroughTheProgram()
{
    m_demo->inject(u"POST /ApiUser"_s, Fault::hanging().afterwards());
    type(u"No answer"_s);
    send();
    auto *offer = child<QPushButton>(u"deleteFound"_s);
    QVERIFY(offer);
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible() && offer->isEnabled(), 20'000);
    QCOMPARE(m_demo->state().apiUsers.size(), 13);
    QTest::mouseClick(offer, Qt::LeftButton);
    const auto confirmation = [this] { return m_window->findChild<DeleteConfirmation *>(); };
    QTRY_VERIFY(confirmation());
    QCOMPARE(confirmation()->apiUser().description, u"No answer"_s);
    m_demo->inject(u"GET /ApiUser/*"_s, Fault::dripping(std::chrono::milliseconds(4))); // some hundred bytes
    QTest::mouseClick(confirmation()->findChild<QPushButton *>(u"delete"_s), Qt::LeftButton);
    // Asked for once more meanwhile, the dialog says why not: it is in front of everything else.
    QTRY_VERIFY(!confirmation());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(child<MessageBar>(u"lookResult"_s)->isVisible());
    QVERIFY(!confirmation());
    QVERIFY2(child<MessageBar>(u"lookResult"_s)->text().contains(u"is being deleted"_s),
             qPrintable(child<MessageBar>(u"lookResult"_s)->text()));
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->state().apiUsers.size(), 12, 60'000);
    QTRY_COMPARE(m_program->storedApiUsers(), 12);
    // There is no password that could be lost.
    tryToClose(Way::Quit);
    QTRY_VERIFY(hasClosed(Way::Quit));
}

UMH_WINDOW_TEST(TestAdditions)

#include "tst_additions.moc"
