#include "app/account/accountlink.h"
#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"
#include "views/account/connectiondialog.h"
#include "views/apiusers/addapiuserdialog.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorwindow.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// The menus of a window, in their order.
enum class Menu { File, Edit, View };

} // namespace

/// The whole program by keyboard alone, in every language: once as somebody does who knows the keys, once as somebody
/// who only uses the menus. Whatever a person does here is a key that goes to whoever has the focus; the rest only
/// looks.
class TestKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everythingGoesByKeys_data() { addLanguages(); }
    void everythingGoesByKeys();
    void everythingGoesByMenus_data() { addLanguages(); }
    void everythingGoesByMenus();

private:
    // One story, told in order.
    void begin();
    void connectsToAnAccount();
    void opensTheOverviewFromTheHub();
    void sortsTheOverview();
    void filtersTheOverviewByItsMenu();
    void searchesTheOverview();
    void deletesAnApiUser();
    void opensTheOperatorOfARow();
    void movesToApiManagement();
    void addsAnApiUserAndStoresItsPassword();
    void closesEverything();
    void quitsBy(const std::function<void()> &way);
    void takesAStep(void (TestKeyboard::*step)());
    void storesThePasswordIn(AddApiUserDialog &dialog);

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"nl"_s, u"en"_s, u"de"_s, u"fr"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    /// \a text of \a context in the language of the moment.
    static QString inWords(const char *context, const char *text) { return QCoreApplication::translate(context, text); }
    /// Presses Alt and the letter that \a text marks.
    static void pressLetterOf(const QString &text)
    {
        const qsizetype mark = text.indexOf(u'&');
        if (mark < 0)
            qFatal("%s has no letter", qPrintable(text));
        press(Qt::Key(text.at(mark + 1).toUpper().unicode()), Qt::AltModifier);
    }
    /// Opens a menu of the active window and chooses \a text in it.
    static void choose(Menu menu, const QString &text)
    {
        const auto *window = qobject_cast<QMainWindow *>(QApplication::activeWindow());
        QVERIFY(window);
        pressLetterOf(window->menuBar()->actions().at(int(menu))->text());
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY2(choose(text), qPrintable(text));
    }
    /// Who has the keyboard.
    static QWidget *focus()
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : QApplication::activeWindow();
    }
    /// Presses \a key, wherever the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = focus();
        if (!target)
            qFatal("nothing takes the key");
        QTest::keyClick(target, key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    /// Moves on with Tab until a widget with \a name has the focus.
    static bool tabTo(const QString &name)
    {
        constexpr int most = 40;
        for (int i = 0; i < most; ++i) {
            if (focus() && focus()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Moves down in the menu that is open to \a text, and chooses it.
    static bool choose(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (qsizetype i = 0; menu && i <= menu->actions().size(); ++i) {
            if (menu->activeAction() && menu->activeAction()->text().section(u'\t', 0, 0) == text) {
                press(Qt::Key_Return);
                return true;
            }
            press(Qt::Key_Down);
        }
        return false;
    }
    /// Waits until \a window has the keyboard. Where the window that had it has closed, it is the window manager who
    /// gives it to another one; nobody plays that role on the platform that the tests run on.
    static bool waitForActive(QWidget *window)
    {
        QCoreApplication::processEvents();
        const QWidget *active = QApplication::activeWindow();
        if (!active || active->windowType() == Qt::Popup) // a menu stays so after it has closed
            window->activateWindow();
        return QTest::qWaitFor([&] { return QApplication::activeWindow() == window; });
    }

    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] OperatorWindow &operatorWindow() const
    {
        return *m_program->program().windows()->operatorWindows().constFirst();
    }

    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
    ApiUser m_deleted;
    Operator m_operator;
};

void TestKeyboard::cleanup()
{
    m_program.reset();
    m_demo.reset();
    m_deleted = {};
}

void TestKeyboard::begin()
{
    QFETCH(const QString, language);
    m_demo = std::make_unique<DemoAccount>(demoState(10, 40));
    m_program = std::make_unique<ProgramFixture>(-1, language);
    QVERIFY(waitForActive(&hub()));
    QTRY_VERIFY(hub().findChild<QPushButton *>(u"welcomeConnect"_s)->isVisible()); // it is known to be empty
}

void TestKeyboard::takesAStep(void (TestKeyboard::*step)())
{
    if (!QTest::currentTestFailed())
        (this->*step)();
}

void TestKeyboard::everythingGoesByKeys()
{
    for (const auto step :
         {&TestKeyboard::begin, &TestKeyboard::connectsToAnAccount, &TestKeyboard::opensTheOverviewFromTheHub,
          &TestKeyboard::sortsTheOverview, &TestKeyboard::filtersTheOverviewByItsMenu,
          &TestKeyboard::searchesTheOverview, &TestKeyboard::deletesAnApiUser, &TestKeyboard::opensTheOperatorOfARow,
          &TestKeyboard::movesToApiManagement, &TestKeyboard::addsAnApiUserAndStoresItsPassword,
          &TestKeyboard::closesEverything})
        takesAStep(step);
}

void TestKeyboard::everythingGoesByMenus()
{
    takesAStep(&TestKeyboard::begin);
    takesAStep(&TestKeyboard::connectsToAnAccount);
    if (QTest::currentTestFailed())
        return;
    const char *const program = "umh::ProgramActions";
    const char *const window = "umh::WindowCommands";
    choose(Menu::View, inWords(program, "View all API &users"));
    QTRY_VERIFY(m_program->program().overview());
    QVERIFY(waitForActive(&m_program->overview()));
    m_program->waitForRows();
    choose(Menu::View, inWords(window, "Sort &by this column")); // the other way round
    QTRY_COMPARE(m_program->rows().sortOrder(), Qt::DescendingOrder);
    m_program->waitForRows();
    QVERIFY(waitForActive(&m_program->overview()));

    choose(Menu::Edit, inWords(window, "&Find"));
    QVERIFY(waitForActive(&m_program->overview()));
    QTRY_COMPARE(focus(), &m_program->search());
    for (int row = 0; row < 40 && m_deleted.guid.isEmpty(); ++row) {
        if (m_program->apiUserIn(row).username != m_demo->username())
            m_deleted = m_program->apiUserIn(row);
    }
    type(m_deleted.username);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_program->apiUserIn(m_program->table().currentIndex().row()).guid, m_deleted.guid);
    QTRY_COMPARE(m_program->rows().rowCount(), 1);
    choose(Menu::Edit, inWords(window, "&Delete API user…"));
    QTRY_VERIFY(m_program->confirmation());
    QVERIFY(waitForActive(m_program->confirmation()));
    QVERIFY(tabTo(u"delete"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(m_deleted), 10'000);
    QVERIFY(waitForActive(&m_program->overview()));
    QTRY_COMPARE(m_program->rows().rowCount(), 0);
    choose(Menu::View, inWords(program, "View all API &users")); // all of them
    QTRY_COMPARE(m_program->rows().rowCount(), 39);
    m_program->waitForRows();
    QVERIFY(waitForActive(&m_program->overview()));

    choose(Menu::View, inWords(window, "Show &operator"));
    QTRY_COMPARE(m_program->program().windows()->operatorWindows().size(), 1);
    QVERIFY(waitForActive(&operatorWindow()));
    choose(Menu::Edit, inWords(window, "Add API &user…"));
    QTRY_VERIFY(operatorWindow().findChild<AddApiUserDialog *>());
    storesThePasswordIn(*operatorWindow().findChild<AddApiUserDialog *>());
    QTRY_VERIFY(!operatorWindow().findChild<AddApiUserDialog *>());
    QVERIFY(waitForActive(&operatorWindow()));
    choose(Menu::File, inWords("umh::ProgramWindow", "&Close"));
    QTRY_VERIFY(m_program->program().windows()->operatorWindows().isEmpty());
    QVERIFY(waitForActive(&m_program->overview()));
    quitsBy([program] { choose(Menu::File, inWords(program, "&Quit")); });
}

void TestKeyboard::connectsToAnAccount()
{
    press(Qt::Key_Return); // what an empty directory offers first
    QTRY_VERIFY(hub().findChild<ConnectionDialog *>());
    QVERIFY(waitForActive(hub().findChild<ConnectionDialog *>()));
    for (const auto &[name, text] :
         {std::pair(u"address"_s, m_demo->baseUrl()), std::pair(u"username"_s, m_demo->username()),
          std::pair(u"password"_s, m_demo->password())}) {
        QVERIFY2(tabTo(name), qPrintable(name));
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    press(Qt::Key_Return);
    const auto synced = [this] {
        const Session *session = m_program->program().session();
        return session && session->link() && session->link()->account().lastSync.isValid()
            && !session->link()->isSyncing() && m_program->program().isReady();
    };
    QVERIFY(QTest::qWaitFor(synced, 30'000));
    QVERIFY(waitForActive(&hub()));
    QTRY_VERIFY(focus() && focus()->isVisible());
}

void TestKeyboard::opensTheOverviewFromTheHub()
{
    pressLetterOf(hub().findChild<QPushButton *>(u"viewAll"_s)->text());
    QTRY_VERIFY(m_program->program().overview());
    QVERIFY(waitForActive(&m_program->overview()));
    m_program->waitForRows();
    QCOMPARE(m_program->rows().rowCount(), 40);
    QCOMPARE(focus(), &m_program->table());
}

void TestKeyboard::sortsTheOverview()
{
    press(Qt::Key_Home);
    for (int column = 0; column < ApiUserFilterProxy::RequestsColumn; ++column)
        press(Qt::Key_Right);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        m_program->waitForRows();
        QCOMPARE(m_program->rows().sortColumn(), int(ApiUserFilterProxy::RequestsColumn));
        QCOMPARE(m_program->rows().sortOrder(), order);
    }
    for (int row = 1; row < 40; ++row) {
        const auto above = m_program->apiUserIn(row - 1).requestsLast30Days;
        const auto below = m_program->apiUserIn(row).requestsLast30Days;
        QVERIFY(!below || (above && *above >= *below));
    }
}

void TestKeyboard::filtersTheOverviewByItsMenu()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(tabTo(u"filter"_s));
    const QMenu *menu = static_cast<QToolButton *>(focus())->menu();
    bool chosen = false;
    QTimer::singleShot(0, this, [&] { // the menu has the events until it closes
        chosen = choose(inWords("umh::ApiUserFilterButton", "&Type"))
            && QTest::qWaitFor([&] { return QApplication::activePopupWidget() != menu; }) && choose(u"Grafana"_s);
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    press(Qt::Key_Space);
    QVERIFY(chosen);
    QVERIFY(waitForActive(&m_program->overview()));
    QTRY_VERIFY(!m_program->rows().showsAll() && m_program->rows().isComplete());
    const int found = m_program->rows().rowCount();
    QVERIFY(found > 0 && found < 40);
    for (int row = 0; row < found; ++row)
        QCOMPARE(m_program->apiUserIn(row).type, u"Grafana"_s);
    // The chip is taken off from where the keyboard is.
    QVERIFY(tabTo(u"chip"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_program->rows().rowCount(), 40);
    m_program->waitForRows();
    QTRY_COMPARE(focus(), &m_program->table());
}

void TestKeyboard::searchesTheOverview()
{
    // One that can go: not the one that the program signs in with.
    for (int row = 0; row < 40 && m_deleted.guid.isEmpty(); ++row) {
        if (m_program->apiUserIn(row).username != m_demo->username())
            m_deleted = m_program->apiUserIn(row);
    }
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus(), &m_program->search());
    type(m_deleted.username);
    QTRY_VERIFY(m_program->rows().rowCount() == 1 && m_program->rows().isComplete());
    press(Qt::Key_Return); // to what was found
    QCOMPARE(focus(), &m_program->table());
    QTRY_COMPARE(m_program->apiUserIn(m_program->table().currentIndex().row()).guid, m_deleted.guid);
}

void TestKeyboard::deletesAnApiUser()
{
    press(Qt::Key_Delete);
    QTRY_VERIFY(m_program->confirmation());
    QVERIFY(waitForActive(m_program->confirmation()));
    press(Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!m_program->confirmation());
    QVERIFY(m_program->isStored(m_deleted));
    QVERIFY(waitForActive(&m_program->overview()));

    press(Qt::Key_Delete);
    QTRY_VERIFY(m_program->confirmation());
    QVERIFY(waitForActive(m_program->confirmation()));
    QVERIFY(tabTo(u"delete"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(m_deleted), 10'000);
    QVERIFY(!m_demo->state().apiUser(m_deleted.guid));
    QVERIFY(waitForActive(&m_program->overview()));
    QTRY_COMPARE(m_program->rows().rowCount(), 0);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape); // the search
    QTRY_COMPARE(m_program->rows().rowCount(), 39);
    m_program->waitForRows();
}

void TestKeyboard::opensTheOperatorOfARow()
{
    press(Qt::Key_Down); // out of the search field, into the table
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    const ApiUser apiUser = m_program->apiUserIn(1);
    m_operator = *m_demo->state().operatorWith(apiUser.operatorGuid);
    choose(Menu::View, inWords("umh::WindowCommands", "Show &operator"));
    QTRY_COMPARE(m_program->program().windows()->operatorWindows().size(), 1);
    QVERIFY(waitForActive(&operatorWindow()));
    QCOMPARE(operatorWindow().operatorGuid(), m_operator.guid);
    // One comes from an API user, so its API users are shown at once; what is known of the operator is a key away.
    pressLetterOf(inWords("umh::OperatorWindow", "&Main"));
    QTRY_VERIFY(operatorWindow().tab() == OperatorWindow::Tab::Main);
}

void TestKeyboard::movesToApiManagement()
{
    pressLetterOf(operatorWindow().findChild<QTabWidget *>()->tabText(int(OperatorWindow::Tab::ApiManagement)));
    QTRY_VERIFY(operatorWindow().tab() == OperatorWindow::Tab::ApiManagement);
    QVERIFY(focus() && operatorWindow().isAncestorOf(focus()));
}

void TestKeyboard::storesThePasswordIn(AddApiUserDialog &dialog)
{
    QVERIFY(waitForActive(&dialog));
    type(u"By keyboard"_s);
    press(Qt::Key_Return);
    auto *stored = dialog.findChild<QCheckBox *>(u"stored"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stored->isVisible(), 15'000);
    const auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    const QString masked = password->text();
    QVERIFY(tabTo(u"show"_s));
    press(Qt::Key_Space);
    QVERIFY(password->text() != masked);
    QVERIFY(tabTo(u"stored"_s));
    press(Qt::Key_Space);
    QVERIFY(stored->isChecked());
    press(Qt::Key_Return); // Close
}

void TestKeyboard::addsAnApiUserAndStoresItsPassword()
{
    pressLetterOf(inWords("umh::OperatorWindow", "Add API &user…"));
    QTRY_VERIFY(operatorWindow().findChild<AddApiUserDialog *>());
    storesThePasswordIn(*operatorWindow().findChild<AddApiUserDialog *>());
    QTRY_VERIFY(!operatorWindow().findChild<AddApiUserDialog *>());
    QVERIFY(waitForActive(&operatorWindow()));
    const DemoState state = m_demo->state();
    QVERIFY(std::any_of(state.apiUsers.begin(), state.apiUsers.end(), [&](const ApiUser &apiUser) {
        return apiUser.description == "By keyboard"_L1 && apiUser.operatorGuid == m_operator.guid;
    }));
    const QAbstractItemModel *rows = operatorWindow().apiUserPane()->tableView()->model();
    const auto isThere = [&] {
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, ApiUserFilterProxy::DescriptionColumn).data().toString() == "By keyboard"_L1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isThere());
}

void TestKeyboard::closesEverything()
{
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_program->program().windows()->operatorWindows().isEmpty());
    QVERIFY(waitForActive(&m_program->overview()));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_program->overview().isVisible());
    QVERIFY(waitForActive(&hub()));
    quitsBy([] { press(Qt::Key_Q, Qt::ControlModifier); });
}

/// Quitting ends what runs the program.
void TestKeyboard::quitsBy(const std::function<void()> &way)
{
    constexpr int patience = 10'000; // ms
    QTimer late;
    late.setSingleShot(true);
    connect(&late, &QTimer::timeout, this, [] { QCoreApplication::exit(1); });
    late.start(patience);
    QTimer::singleShot(0, this, way);
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!hub().isVisible());
}

UMH_WINDOW_TEST(TestKeyboard)

#include "tst_keyboard.moc"
