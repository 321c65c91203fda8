#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "store/directory.h"
#include "store/sample/sampledata.h"
#include "support/directoryplace.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/window/windowcommands.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

/// What all windows of the program have in common, how they close, and which are there after a start.
class TestProgramWindows final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Application &program() const { return m_program->program(); }
    [[nodiscard]] DirectoryWindows &windows() const { return *program().windows(); }
    [[nodiscard]] HubWindow &hub() const { return *program().hub(); }
    [[nodiscard]] QString someOperator() const
    {
        return textsOf(m_program->otherProgram(), u"SELECT guid FROM operator ORDER BY api_users DESC, id"_s)
            .constFirst();
    }
    /// One window of each kind.
    [[nodiscard]] QList<ProgramWindow *> openAll() const
    {
        m_program->openOverview();
        program().viewOperators();
        program().viewGroups();
        (void)m_program->viewOperator(someOperator());
        return {&hub(), windows().apiUsers(), windows().operators(), windows().groups(),
                windows().operatorWindows().constFirst()};
    }
    template<typename Change>
    void changeState(Change change) const
    {
        ProgramState state = program().actions().state();
        change(state);
        program().actions().setState(state);
    }
    static QStringList menuTexts(const ProgramWindow &window)
    {
        QStringList texts;
        const auto menus = window.menuBar()->actions();
        for (const QAction *menu : menus) {
            texts += menu->text();
            const auto actions = menu->menu()->actions();
            // Which windows there are is looked at when the menu opens.
            for (const QAction *action : menu->text() == "&Window"_L1 ? actions.first(1) : actions) {
                if (action->isVisible())
                    texts += action->text();
            }
        }
        return texts;
    }
    /// Another directory with \a apiUsers API users; what --database takes for it.
    [[nodiscard]] QString anotherDirectory(qint64 apiUsers)
    {
        m_other = std::make_unique<DirectoryPlace>();
        const Directory directory = must(Directory::open(m_other->location(), Directory::Opening::CreateIfMissing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        if (!loadSample(connection, apiUsers, m_program->clock()))
            qFatal("no sample");
        return m_other->database();
    }

    std::unique_ptr<DirectoryPlace> m_other;
    std::unique_ptr<ProgramFixture> m_program;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|QAction|removeDatabase).*"_s));
        m_program = std::make_unique<ProgramFixture>(100);
    }
    void cleanup()
    {
        m_program.reset();
        m_other.reset();
    }

    void everyWindowHasTheSameMenus()
    {
        const QList<ProgramWindow *> all = openAll();
        const QStringList expected = menuTexts(hub());
        QVERIFY(expected.contains(u"&File"_s) && expected.contains(u"&Help"_s));
        for (const ProgramWindow *window : all)
            QCOMPARE(menuTexts(*window), expected);
    }

    void whatCannotBeDoneIsGreyAndSaysWhy()
    {
        const QList<ProgramWindow *> all = openAll();
        for (const bool open : {true, false}) {
            changeState([&](ProgramState &state) { state.isOpen = open; });
            int grey = 0;
            for (const ProgramWindow *window : all) {
                const QList<QAction *> actions = window->menuActions();
                for (const QAction *action : actions) {
                    if (action->isEnabled() || action->isSeparator() || !action->isVisible())
                        continue;
                    ++grey;
                    QVERIFY2(
                        action->toolTip().endsWith(u'.'),
                        qPrintable(window->windowTitle() + u": "_s + action->text() + u": "_s + action->toolTip()));
                }
            }
            QVERIFY(grey > 10);
        }
    }

    void keysOfTheProgramWorkInEveryWindow()
    {
        const QList<ProgramWindow *> all = openAll();
        QSignalSpy requested(&program().actions(), &ProgramActions::requested);
        for (ProgramWindow *window : all) {
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window));
            requested.clear();
            QTest::keyClick(window, Qt::Key_O, Qt::ControlModifier);
            QTRY_COMPARE(requested.size(), 1);
            QCOMPARE(requested.constFirst().constFirst().value<ProgramAction>(), ProgramAction::ViewOperators);
        }
    }

    void titlesAndStatusLinesSayHowItStands()
    {
        const QList<ProgramWindow *> all = openAll();
        const auto states = [&] {
            QStringList texts;
            for (const ProgramWindow *window : all) {
                const auto *state = window->statusBar()->findChild<QToolButton *>(u"state"_s);
                texts += state->isVisible() ? state->text() : QString();
            }
            texts.removeDuplicates();
            return texts.join(u" | "_s);
        };
        const auto titles = [&] {
            QStringList texts;
            for (const ProgramWindow *window : all)
                texts += window->windowTitle();
            return texts;
        };
        const QString name = all.constLast()->subject();
        QCOMPARE(titles(),
                 QStringList({u"User management hub"_s, u"API users – User management hub"_s,
                              u"Operators – User management hub"_s, u"Operator groups – User management hub"_s,
                              name + u" – User management hub"_s}));
        QCOMPARE(states(), u"○ No account"_s);
        changeState([](ProgramState &state) {
            state.account = Account{.baseUrl = u"https://a.example/v4"_s, .username = u"me"_s, .accountId = u"12345"_s};
            state.link = LinkState::Connected;
        });
        QCOMPARE(titles(),
                 QStringList({u"12345 – User management hub"_s, u"API users – 12345 – User management hub"_s,
                              u"Operators – 12345 – User management hub"_s,
                              u"Operator groups – 12345 – User management hub"_s,
                              name + u" – 12345 – User management hub"_s}));
        QCOMPARE(states(), u"● Connected"_s);
        changeState([](ProgramState &state) { state.link = LinkState::SignInNeeded; });
        QCOMPARE(states(), u"! Sign in"_s);
        changeState([](ProgramState &state) {
            state.link = LinkState::None;
            state.account.reset();
            state.isReadOnly = true;
        });
        QCOMPARE(states(), u"○ No account · Read-only"_s);
        for (const QString &title : titles())
            QVERIFY2(title.endsWith(u"Read-only – User management hub"_s), qPrintable(title));
        const auto explanations = [&] {
            QStringList texts;
            for (const ProgramWindow *window : all)
                texts += window->findChild<QToolButton *>(u"state"_s)->toolTip();
            texts.removeDuplicates();
            return texts.join(u" | "_s);
        };
        QVERIFY2(explanations().endsWith(u"The database is read-only: nothing can be changed."_s),
                 qPrintable(explanations()));
        changeState([](ProgramState &state) { state.isForNewerPrograms = true; });
        QCOMPARE(states(), u"○ No account · Read-only"_s);
        QVERIFY2(explanations().endsWith(u"This version can only look at it: update User management hub to change "
                                         "anything."_s),
                 qPrintable(explanations()));
        changeState([](ProgramState &state) {
            state.isForNewerPrograms = false;
            state.account = Account{.baseUrl = u"https://a.example/v4"_s, .username = u"me"_s, .accountId = u"12345"_s};
            state.link = LinkState::Connected; // nobody has asked it
        });
        QCOMPARE(states(), u"Read-only"_s);
        for (const ProgramAction each : {ProgramAction::Connect, ProgramAction::Sync, ProgramAction::Disconnect}) {
            QVERIFY(!program().actions().action(each)->isEnabled());
            QCOMPARE(program().actions().action(each)->toolTip(), u"The database is read-only."_s);
        }
    }

    void whatIsSaidOfTheStateFollowsTheLanguageAndEndsWithTheState()
    {
        changeState([](ProgramState &state) {
            state.account = Account{.baseUrl = u"https://a.example/v4"_s, .username = u"me"_s, .accountId = u"12345"_s};
            state.link = LinkState::Offline;
            state.problem = Error{.kind = ErrorKind::HostNotFound};
        });
        QTest::mouseClick(hub().statusBar()->findChild<QToolButton *>(u"state"_s), Qt::LeftButton);
        QVERIFY(hub().messageBar()->isVisible());
        const QString english = hub().messageBar()->text();
        Q_EMIT program().actions().languageChosen(u"nl"_s);
        QTRY_VERIFY(hub().messageBar()->text() != english);
        QVERIFY(hub().messageBar()->isVisible());
        changeState([](ProgramState &state) {
            state.link = LinkState::Failing;
            state.problem = Error{.kind = ErrorKind::Forbidden};
        });
        QVERIFY(hub().messageBar()->isHidden());
    }

    void aMenuDoesNotTakeAwayWhatTheStatusLineSays()
    {
        hub().say(u"Said."_s, 0);
        QMenu *menu = hub().menuBar()->actions().constFirst()->menu();
        menu->popup(hub().mapToGlobal(QPoint(10, 10)));
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        menu->close();
        QCOMPARE(hub().statusBar()->currentMessage(), u"Said."_s);
    }

    /// Qt reads "[*]" in a title as the place of a mark for what is not saved.
    void aTitleShowsAWholeName()
    {
        (void)must(m_program->otherProgram().write(u"UPDATE operator SET full_name = 'a[*]b[*][*]' WHERE guid = ?"_s,
                                                   {someOperator()}));
        (void)m_program->viewOperator(someOperator());
        const OperatorWindow *window = windows().operatorWindows().constFirst();
        QVERIFY(QTest::qWaitForWindowExposed(window->windowHandle()));
        QVERIFY(window->windowHandle()->title().contains(u"a[*]b[*][*]"_s));
    }

    void dialogsCloseAndEndTheProgramByTheSameKeys()
    {
        m_program->openOverview();
        m_program->clickButtonOf(3);
        QTRY_VERIFY(m_program->confirmation());
        QVERIFY(QTest::qWaitForWindowActive(m_program->confirmation()));
        QTest::keyClick(m_program->confirmation()->focusWidget(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!m_program->confirmation());
        QVERIFY(m_program->overview().isVisible());
        m_program->clickButtonOf(3);
        QTRY_VERIFY(m_program->confirmation());
        QVERIFY(QTest::qWaitForWindowActive(m_program->confirmation()));
        QTest::keyClick(m_program->confirmation()->focusWidget(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(program().isEnding());
        QCOMPARE(m_program->storedApiUsers(), 100); // which is no answer to the question
    }

    void everyWindowClosesByKey()
    {
        QList<ProgramWindow *> all = openAll();
        for (ProgramWindow *window : all.mid(1)) {
            const QPointer<ProgramWindow> closing = window;
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window));
            QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
            QTRY_VERIFY(!closing || !closing->isVisible());
        }
        QVERIFY(hub().isVisible() && !program().isEnding());
    }

    void theHubIsClosedAlone()
    {
        m_program->openOverview();
        (void)m_program->viewOperator(someOperator());
        hub().close();
        QVERIFY(!hub().isVisible());
        QCoreApplication::processEvents();
        QVERIFY(!program().isEnding());
        QVERIFY(m_program->overview().isVisible());
        QCOMPARE(windows().operatorWindows().size(), 1);
        // And comes back by its key, with its numbers.
        m_program->overview().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->overview()));
        QTest::keyClick(&m_program->table(), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(hub().isVisible());
    }

    void theProgramEndsWithItsLastWindow_data()
    {
        QTest::addColumn<bool>("hubLast");
        QTest::newRow("the hub") << true;
        QTest::newRow("an overview") << false;
    }

    void theProgramEndsWithItsLastWindow()
    {
        QFETCH(const bool, hubLast);
        m_program->openOverview();
        QWidget *first = hubLast ? static_cast<QWidget *>(&m_program->overview()) : &hub();
        QWidget *last = hubLast ? static_cast<QWidget *>(&hub()) : &m_program->overview();
        first->close();
        QCoreApplication::processEvents();
        QVERIFY(!program().isEnding() && last->isVisible());
        last->close();
        QTRY_VERIFY(program().isEnding());
        QTRY_VERIFY(!last->isVisible());
    }

    void whoChoosesSoEndsTheProgramWithTheHub()
    {
        const auto choice = [this]() -> QAction * {
            const auto actions = program().actions().windowMenu()->actions();
            for (QAction *action : actions) {
                if (action->text() == u"Closing the hub &ends the program"_s)
                    return action;
            }
            return nullptr;
        };
        QVERIFY(choice() && !choice()->isChecked());
        choice()->trigger();
        m_program->restart();
        QVERIFY(choice()->isChecked());
        m_program->openOverview();
        hub().close();
        QTRY_VERIFY(program().isEnding());
        QTRY_VERIFY(!hub().isVisible() && !m_program->overview().isVisible());
    }

    void theNextStartOpensTheWindowsThatWereOpen()
    {
        m_program->openOverview();
        program().viewOperators();
        program().viewGroups();
        const QString guid = someOperator();
        (void)m_program->viewOperator(guid);
        windows().groups()->close();
        m_program->restart();
        QVERIFY(windows().apiUsers() && windows().apiUsers()->isVisible());
        QVERIFY(windows().operators() && windows().operators()->isVisible());
        QVERIFY(!windows().groups());
        QCOMPARE(windows().operatorWindows().size(), 1);
        QCOMPARE(windows().operatorWindows().constFirst()->operatorGuid(), guid);
        QVERIFY(windows().operatorWindows().constFirst()->tab() == OperatorWindow::Tab::ApiManagement);
        // An operator who is gone by then is no trouble.
        m_program->quit();
        (void)must(m_program->otherProgram().write(u"DELETE FROM operator WHERE guid = ?"_s, {guid}));
        m_program->restart();
        QVERIFY(windows().apiUsers()->isVisible());
        QVERIFY(windows().operatorWindows().isEmpty());
        QVERIFY(hub().messageBar()->isHidden());
    }

    void anotherDatabaseIsOpenedAndRemembered()
    {
        m_program->openOverview();
        (void)m_program->viewOperator(someOperator());
        const QString other = anotherDirectory(60);
        Q_EMIT program().actions().recentChosen(other);
        QTRY_VERIFY(program().isReady() && program().overview());
        QTRY_COMPARE(m_program->rows().rowCount(), 60);
        QVERIFY(m_program->overview().isVisible()); // as it was before
        QVERIFY(windows().operatorWindows().isEmpty()); // which this one does not have
        QStringList recent;
        const auto actions = program().actions().recentMenu()->actions();
        for (const QAction *action : actions)
            recent += action->data().toString();
        QCOMPARE(recent, QStringList({other, m_program->database()}));
        // Back, by the menu.
        actions.at(1)->trigger();
        QTRY_VERIFY(program().isReady() && program().overview() && m_program->rows().rowCount() == 100);
        QCOMPARE(program().actions().recentMenu()->actions().constFirst()->data().toString(), m_program->database());
        // What cannot be opened leaves everything as it is.
        Q_EMIT program().actions().recentChosen(other + u".gone"_s);
        QTRY_VERIFY(m_program->overview().messageBar()->isVisible() || hub().messageBar()->isVisible());
        QCOMPARE(m_program->rows().rowCount(), 100);
    }

    void anotherDatabaseTakesTheHubsPlaceToo()
    {
        m_program->openOverview();
        hub().close();
        Q_EMIT program().actions().recentChosen(anotherDirectory(60));
        QTRY_VERIFY(program().overview() && m_program->rows().rowCount() == 60);
        QCoreApplication::processEvents();
        QVERIFY(!program().isEnding()); // though its last window was closed for a moment
        QVERIFY(m_program->overview().isVisible());
    }

    void afterAnotherDatabaseThereIsAlwaysAWindow()
    {
        m_program->openOverview();
        m_program->table().selectAsCurrent(3);
        m_program->overview().findChild<WindowCommands *>()->action(Command::ShowOperator)->trigger();
        QTRY_COMPARE(program().windows()->operatorWindows().size(), 1);
        m_program->overview().close();
        hub().close();
        Q_EMIT program().actions().recentChosen(anotherDirectory(60)); // in which that operator need not be
        QTRY_VERIFY(hub().isVisible());
        QTRY_VERIFY(program().isReady() && program().session()->directory().location() == m_other->location());
        QVERIFY(hub().isVisible());
        QVERIFY(!program().isEnding());
        m_program->want(ProgramAction::OpenSample);
        QTRY_VERIFY_WITH_TIMEOUT(program().actions().state().isSample && program().isReady(), 30'000);
        m_program->openOverview();
        hub().close();
        m_program->want(ProgramAction::CloseSample);
        QTRY_VERIFY_WITH_TIMEOUT(!program().actions().state().isSample, 10'000);
        QTRY_VERIFY(hub().isVisible());
    }

    void aChangeUnderWayKeepsTheDatabaseOpenAndTheProgramRunning()
    {
        m_program->openOverview();
        const QString other = anotherDirectory(60);
        const ApiUser wanted = m_program->apiUserIn(9);
        const Connection writer = m_program->otherProgram();
        std::optional<Transaction> held(must(Transaction::begin(writer, Transaction::Kind::Write)));
        m_program->clickButtonOf(9);
        QTRY_VERIFY(m_program->confirmation());
        m_program->answer(true);
        QTRY_VERIFY(program().session()->changes().hasPending());
        Q_EMIT program().actions().recentChosen(other);
        QCOMPARE(program().session()->directory().location(), m_program->location());
        held.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->isStored(wanted), 15'000);
        QTRY_VERIFY(!program().session()->changes().hasPending());
        QCoreApplication::processEvents();
        QVERIFY(!program().isEnding());
        QVERIFY(hub().isVisible());
    }
};

UMH_WINDOW_TEST(TestProgramWindows)
#include "tst_programwindows.moc"
