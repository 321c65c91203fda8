#include "programfixture.h"
#include "support/testprogram.h"
#include "views/account/removalsquestion.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/widgets/destructivebutton.h"
#include "windowtime.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtGui/QCursor>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

constexpr std::chrono::milliseconds never = 10min; // longer than any test takes
constexpr int inBetween = 20; // ms, of a key that repeats itself
constexpr QMargins aroundTheButton(6, 6, 6, 6); // what of a row's cell may not be its button

/// A real click at \a at, on whatever stands there, as the system sends it: a press and a release. Where \a second, so
/// soon after the one before that both are a double click.
void clickAt(QPoint at, bool second = false)
{
    QCursor::setPos(at);
    QWindow *window = QGuiApplication::topLevelAt(at);
    QVERIFY(window);
    if (second)
        QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval; // which Qt Test puts between two clicks
    QTest::mouseClick(window, Qt::LeftButton, {}, window->mapFromGlobal(at));
}

/// Sends \a key to what has the focus, as if it were pressed, or, where \a repeated, held, or let go of. While one
/// window follows on another, it is for nobody.
void sendKey(Qt::Key key, bool press, bool repeated, Qt::KeyboardModifiers modifiers = {})
{
    const QString text = key == Qt::Key_Space ? u" "_s : QString();
    if (QWidget *widget = QApplication::focusWidget())
        QTest::simulateEvent(widget, press, key, modifiers, text, repeated);
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    sendKey(key, true, false, modifiers);
}

/// Holds \a key, pressed before, for \a time.
void hold(Qt::Key key, std::chrono::milliseconds time, Qt::KeyboardModifiers modifiers = {})
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < time.count()) {
        QTest::qWait(inBetween);
        sendKey(key, true, true, modifiers);
    }
}

QPoint middleOf(const QWidget &widget)
{
    return widget.mapToGlobal(widget.rect().center());
}

ApiUser anApiUserToDelete()
{
    ApiUser apiUser;
    apiUser.key = 7;
    apiUser.guid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
    apiUser.operatorName = u"Anna de Vries"_s;
    apiUser.username = u"0f3b7c1d9a2e4f5680b1c2d3e4f5a6b7"_s;
    return apiUser;
}

/// A window with a destructive button beside an ordinary one.
struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&dialog);
        keep = new QPushButton(u"&Keep"_s, &dialog);
        lose = new DestructiveButton(&dialog);
        lose->setText(u"&Lose"_s);
        layout->addWidget(keep);
        layout->addWidget(lose);
        keep->setDefault(true);
        dialog.resize(200, 100);
    }
    void open()
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    QDialog dialog;
    QPushButton *keep;
    DestructiveButton *lose;
};

DestructiveButton *buttonOf(const QWidget &window)
{
    return window.findChild<DestructiveButton *>();
}

} // namespace

/// What loses something takes no input that was meant for what stood there before.
class TestDestructive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { DestructiveButton::setDelay({}); }

    void waitsForADoubleClickAndHalfASecondAtLeast();
    void isInertUntilItHasBeenSeenForTheDelay();
    void takesNoInputBeforeThat_data();
    void takesNoInputBeforeThat();
    void losingTheWindowStartsAnew();
    void beingHiddenStartsAnew();
    void pressesStartAnew();
    void aHeldKeyStartsAnew();
    void clicksThatWaitedWhileTheProgramWasBusyComeTooSoon();
    void aHeldKeyNeverPressesIt();
    void screenReadersSeeWhenItCanBePressed();
    void whatIsNotAllowedStaysDisabled();
    void everyQuestionAboutALossHasOne();
    void theTabOrderIsAsBefore();
    void theSafeAnswerIsTheDefault();

    void isNotUnderThePointerWhenTheQuestionOpens();
    void staysWhereItIsWhenThePointerIsElsewhere();

    void aDoubleClickOnTheRowsButtonDeletesNothing_data();
    void aDoubleClickOnTheRowsButtonDeletesNothing();
    void aDoubleClickThatLandsOnTheButtonDeletesNothing();
    void keysHeldFromTheRowIntoTheQuestionDeleteNothing_data();
    void keysHeldFromTheRowIntoTheQuestionDeleteNothing();
};

void TestDestructive::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    DestructiveButton::setDelay({});
    QCursor::setPos(QPoint());
}

void TestDestructive::waitsForADoubleClickAndHalfASecondAtLeast()
{
    const int usual = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(200);
    QCOMPARE(DestructiveButton::delay(), 500ms);
    QApplication::setDoubleClickInterval(900);
    QCOMPARE(DestructiveButton::delay(), 900ms);
    QApplication::setDoubleClickInterval(usual);
}

void TestDestructive::isInertUntilItHasBeenSeenForTheDelay()
{
    Window window;
    QVERIFY(!window.lose->isEnabled());
    QTest::qWait(0);
    QElapsedTimer timer;
    timer.start();
    window.open();
    QVERIFY(!window.lose->isEnabled());
    QTRY_VERIFY(window.lose->isEnabled());
    QVERIFY(timer.elapsed() >= DestructiveButton::delay().count());
    const QSignalSpy clicked(window.lose, &QPushButton::clicked);
    clickAt(middleOf(*window.lose));
    QCOMPARE(clicked.count(), 1);
}

void TestDestructive::takesNoInputBeforeThat_data()
{
    QTest::addColumn<int>("input");
    QTest::newRow("click") << 0;
    QTest::newRow("double click") << 1;
    QTest::newRow("mnemonic") << 2;
    QTest::newRow("accessibility action") << 3;
    QTest::newRow("Tab and Space") << 4;
    QTest::newRow("Tab and Enter") << 5;
    QTest::newRow("from code") << 6;
}

void TestDestructive::takesNoInputBeforeThat()
{
    QFETCH(const int, input);
    DestructiveButton::setDelay(never);
    Window window;
    window.open();
    const QSignalSpy clicked(window.lose, &QPushButton::clicked);
    switch (input) {
    case 0:
        clickAt(middleOf(*window.lose));
        break;
    case 1:
        clickAt(middleOf(*window.lose));
        clickAt(middleOf(*window.lose), true);
        break;
    case 2:
        QTest::keyClick(window.dialog.windowHandle(), Qt::Key_L, Qt::AltModifier);
        break;
    case 3: {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(window.lose);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        break;
    }
    case 4:
    case 5:
        window.keep->setAutoDefault(false); // so that Enter is not for it
        QTest::keyClick(window.dialog.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(window.dialog.windowHandle(), input == 4 ? Qt::Key_Space : Qt::Key_Return);
        break;
    default:
        window.lose->click();
        window.lose->animateClick();
        break;
    }
    QTest::qWait(200); // animated clicks take 100 ms
    QCOMPARE(clicked.count(), 0);
    QVERIFY(!window.lose->isDown());
}

void TestDestructive::losingTheWindowStartsAnew()
{
    DestructiveButton::setDelay(100ms);
    Window window;
    window.open();
    QTRY_VERIFY(window.lose->isEnabled());
    window.lose->setFocus();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!window.lose->isEnabled());
    // However long it lasts.
    QTest::qWait(int(DestructiveButton::delay().count()) * 3);
    QVERIFY(!window.lose->isEnabled());
    window.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.dialog));
    QVERIFY(window.keep->hasFocus());
    QTRY_VERIFY(window.lose->isEnabled());
    QVERIFY(window.keep->hasFocus()); // it does not slip under a key
}

void TestDestructive::beingHiddenStartsAnew()
{
    DestructiveButton::setDelay(100ms);
    Window window;
    window.open();
    QTRY_VERIFY(window.lose->isEnabled());
    DestructiveButton::setDelay(never);
    window.lose->hide();
    window.lose->show();
    QVERIFY(!window.lose->isEnabled());
    DestructiveButton::setDelay(100ms);
    window.dialog.hide();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    window.open();
    QTRY_VERIFY(window.lose->isEnabled());
}

void TestDestructive::pressesStartAnew()
{
    Window window;
    window.open();
    const QSignalSpy clicked(window.lose, &QPushButton::clicked);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3 * DestructiveButton::delay().count()) {
        clickAt(middleOf(*window.lose), true);
        QCOMPARE(clicked.count(), 0);
        QTest::qWait(inBetween);
    }
    QTRY_VERIFY(window.lose->isEnabled());
}

void TestDestructive::aHeldKeyStartsAnew()
{
    Window window;
    window.open();
    pressKey(Qt::Key_L, Qt::AltModifier);
    hold(Qt::Key_L, 3 * DestructiveButton::delay(), Qt::AltModifier);
    QVERIFY(!window.lose->isEnabled());
    QTRY_VERIFY(window.lose->isEnabled());
}

void TestDestructive::clicksThatWaitedWhileTheProgramWasBusyComeTooSoon()
{
    Window window;
    window.open();
    const QSignalSpy clicked(window.lose, &QPushButton::clicked);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2 * DestructiveButton::delay().count()) { // the program answers nobody
    }
    QCoreApplication::processEvents();
    clickAt(middleOf(*window.lose));
    QCOMPARE(clicked.count(), 0);
    QTRY_VERIFY(window.lose->isEnabled());
}

void TestDestructive::aHeldKeyNeverPressesIt()
{
    DestructiveButton::setDelay(0ms);
    Window window;
    window.open();
    const QSignalSpy clicked(window.lose, &QPushButton::clicked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        window.lose->setFocus();
        hold(key, 100ms);
        sendKey(key, false, false);
    }
    QCOMPARE(clicked.count(), 0);
    QVERIFY(window.dialog.isVisible());
    QTest::keyClick(window.lose, Qt::Key_Space);
    QTest::keyClick(window.lose, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
}

void TestDestructive::screenReadersSeeWhenItCanBePressed()
{
    DestructiveButton::setDelay(100ms);
    Window window;
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(window.lose);
    QVERIFY(interface->state().disabled);
    window.open();
    QTRY_VERIFY(window.lose->isEnabled()); // of which Qt tells whoever listens
    QVERIFY(!interface->state().disabled);
    const QSignalSpy clicked(window.lose, &QPushButton::clicked);
    QAccessible::queryAccessibleInterface(window.lose)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(clicked.count(), 1);
}

void TestDestructive::whatIsNotAllowedStaysDisabled()
{
    DestructiveButton::setDelay(50ms);
    Window window;
    window.lose->setAllowed(false);
    window.open();
    QTest::qWait(200);
    QVERIFY(!window.lose->isEnabled());
    window.lose->setAllowed(true);
    QVERIFY(window.lose->isEnabled()); // it has long been seen
}

void TestDestructive::everyQuestionAboutALossHasOne()
{
    DestructiveButton::setDelay(never);
    DeleteConfirmation deletion(anApiUserToDelete(), windowTime);
    RemovalsQuestion removals(5, 10, 5);
    const QSignalSpy deleted(&deletion, &QDialog::finished);
    const QSignalSpy removed(&removals, &QDialog::finished);
    for (QDialog *question : {static_cast<QDialog *>(&deletion), static_cast<QDialog *>(&removals)}) {
        question->open();
        QVERIFY(QTest::qWaitForWindowActive(question));
        QVERIFY(buttonOf(*question));
        clickAt(middleOf(*buttonOf(*question)));
        buttonOf(*question)->click();
    }
    QCOMPARE(deleted.count(), 0);
    QCOMPARE(removed.count(), 0);
}

void TestDestructive::theTabOrderIsAsBefore()
{
    DestructiveButton::setDelay(0ms);
    DeleteConfirmation deletion(anApiUserToDelete(), windowTime);
    deletion.open();
    QVERIFY(QTest::qWaitForWindowActive(&deletion));
    QCOMPARE(deletion.focusWidget()->nextInFocusChain(), buttonOf(deletion));

    RemovalsQuestion removals(5, 10, 5);
    removals.open();
    QVERIFY(QTest::qWaitForWindowActive(&removals));
    QTest::keyClick(removals.windowHandle(), Qt::Key_Tab);
    QCOMPARE(removals.focusWidget(), buttonOf(removals));
}

void TestDestructive::theSafeAnswerIsTheDefault()
{
    RemovalsQuestion removals(5, 10, 5);
    const QSignalSpy answered(&removals, &RemovalsQuestion::answered);
    removals.open();
    QVERIFY(QTest::qWaitForWindowActive(&removals));
    QTRY_VERIFY(buttonOf(removals)->isEnabled());
    QVERIFY(!buttonOf(removals)->isDefault());
    QTest::keyClick(removals.windowHandle(), Qt::Key_Return);
    QCOMPARE(answered.count(), 1);
    QVERIFY(!answered.first().first().toBool());
}

/// Where \a question, opened with the pointer elsewhere, has its destructive button.
QPoint usualPlace(QDialog &question)
{
    question.open();
    const QPoint place = middleOf(*buttonOf(question));
    question.close();
    return place;
}

void TestDestructive::isNotUnderThePointerWhenTheQuestionOpens()
{
    QWidget parent;
    parent.resize(400, 300);
    parent.move(100, 100);
    parent.show();
    QVERIFY(QTest::qWaitForWindowActive(&parent));
    DeleteConfirmation deletion(anApiUserToDelete(), windowTime, &parent);
    RemovalsQuestion removals(5, 10, 5, &parent);
    for (QDialog *question : {static_cast<QDialog *>(&deletion), static_cast<QDialog *>(&removals)}) {
        const QPoint pointer = usualPlace(*question);
        QCursor::setPos(pointer);
        question->open();
        const DestructiveButton &button = *buttonOf(*question);
        QVERIFY(!QRect(button.mapToGlobal(QPoint()), button.size()).contains(pointer));
        QVERIFY(question->screen()->availableGeometry().contains(question->geometry()));
        QVERIFY(QTest::qWaitForWindowActive(question));
        QVERIFY(!QRect(button.mapToGlobal(QPoint()), button.size()).contains(pointer));
        question->close();
    }
}

void TestDestructive::staysWhereItIsWhenThePointerIsElsewhere()
{
    DeleteConfirmation deletion(anApiUserToDelete(), windowTime);
    const QPoint place = usualPlace(deletion);
    QCOMPARE(usualPlace(deletion), place);
    QCursor::setPos(place);
    deletion.open();
    QVERIFY(middleOf(*buttonOf(deletion)) != place);
    deletion.close();
    QCursor::setPos(QPoint());
    QCOMPARE(usualPlace(deletion), place);
}

void TestDestructive::aDoubleClickOnTheRowsButtonDeletesNothing_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {0, 60, 120, 200, 300, 400})
        QTest::addRow("%d ms", milliseconds) << milliseconds;
}

/// Where the button of the row is in the place that the question's button has when it opens.
void TestDestructive::aDoubleClickOnTheRowsButtonDeletesNothing()
{
    QFETCH(const int, milliseconds);
    ProgramFixture program(50);
    DestructiveButton::setDelay({});
    program.openOverview();
    ApiUserTableView &table = program.table();
    const QWidget &viewport = *table.viewport();
    // Without the details there are rows below every question.
    if (program.overview().pane()->details()->isVisible())
        QTest::keyClick(&table, Qt::Key_F4);
    // In the view and on the screen; the question is shown for that, and goes.
    const auto buttonOfRow = [&](int row) {
        table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
        const QModelIndex cell = program.rows().index(row, ApiUserFilterProxy::DeleteColumn);
        return table.visualRect(cell).marginsRemoved(aroundTheButton);
    };
    const auto buttonOfQuestion = [&](int row) {
        QCursor::setPos(QPoint());
        table.setFocus();
        table.selectAsCurrent(row);
        QTest::keyClick(&table, Qt::Key_Delete);
        if (!QTest::qWaitFor([&] { return program.confirmation() != nullptr; }))
            qFatal("nothing is asked for row %d", row);
        const QPoint at = middleOf(*buttonOf(*program.confirmation()));
        program.confirmation()->reject();
        return at;
    };
    // The question stays on the screen, so that a window which is partly beside it has its buttons below those of the
    // question sooner or later.
    const auto place = [&](int left, int height) {
        constexpr int width = 600;
        program.overview().setGeometry(left, 0, width, height);
        QCoreApplication::processEvents();
    };
    static int left = 0; // what the first delay has found is right for the next ones
    const auto isInColumn = [&](QPoint at) {
        const QRect button = buttonOfRow(0);
        const int x = viewport.mapFromGlobal(at).x();
        return button.left() <= x && x <= button.right();
    };
    for (place(left, 380); left > -600 && !isInColumn(buttonOfQuestion(0)); place(left, 380))
        left -= 10;
    int tried = 0;
    for (int height = 380; tried < 3 && height < 700; height += 5) {
        place(left, height);
        // The question for one row stands nearly where that for another does: so the row beneath it is worth a try.
        const int row = table.rowAt(viewport.mapFromGlobal(buttonOfQuestion(0)).y());
        QTRY_VERIFY(!program.confirmation());
        if (row < 0)
            continue;
        const QPoint at = buttonOfQuestion(row);
        QTRY_VERIFY(!program.confirmation());
        if (!buttonOfRow(row).contains(viewport.mapFromGlobal(at)))
            continue;

        ++tried;
        program.overview().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.overview()));
        clickAt(at);
        QTRY_VERIFY(program.confirmation());
        QCOMPARE(program.confirmation()->apiUser().guid, program.apiUserIn(row).guid);
        QVERIFY(QTest::qWaitForWindowExposed(program.confirmation()));
        if (milliseconds > 0)
            QTest::qWait(milliseconds);
        clickAt(at, true);
        QCOMPARE(program.storedApiUsers(), 50);
        if (program.confirmation())
            program.confirmation()->reject();
        QTRY_VERIFY(!program.confirmation());
    }
    QVERIFY(tried > 0);
    QCOMPARE(program.storedApiUsers(), 50);
    QCOMPARE(program.rows().rowCount(), 50);
}

/// Wherever the window manager has put the question.
void TestDestructive::aDoubleClickThatLandsOnTheButtonDeletesNothing()
{
    ProgramFixture program(50);
    DestructiveButton::setDelay(never);
    program.openOverview();
    ApiUserTableView &table = program.table();
    const QModelIndex cell = program.rows().index(3, ApiUserFilterProxy::DeleteColumn);
    table.scrollTo(cell);
    const QPoint at = table.viewport()->mapToGlobal(table.visualRect(cell).center());
    clickAt(at);
    QTRY_VERIFY(program.confirmation());
    const QPointer<DeleteConfirmation> question(program.confirmation());
    QVERIFY(QTest::qWaitForWindowActive(question));
    question->move(question->pos() + at - middleOf(*buttonOf(*question)));
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::widgetAt(at), buttonOf(*question));
    for (int i = 0; i < 10; ++i)
        clickAt(at, true);
    QVERIFY(question && question->isVisible());
    QCOMPARE(program.storedApiUsers(), 50);
    // Meant, it deletes.
    DestructiveButton::setDelay(50ms);
    clickAt(at);
    QTRY_VERIFY(buttonOf(*question)->isEnabled());
    clickAt(at);
    QTRY_COMPARE(program.storedApiUsers(), 49);
}

void TestDestructive::keysHeldFromTheRowIntoTheQuestionDeleteNothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("column");
    QTest::newRow("Delete") << Qt::Key_Delete << int(ApiUserFilterProxy::UsernameColumn);
    QTest::newRow("Space on the button") << Qt::Key_Space << int(ApiUserFilterProxy::DeleteColumn);
    QTest::newRow("Return") << Qt::Key_Return << int(ApiUserFilterProxy::UsernameColumn);
    QTest::newRow("Enter on the button") << Qt::Key_Enter << int(ApiUserFilterProxy::DeleteColumn);
}

void TestDestructive::keysHeldFromTheRowIntoTheQuestionDeleteNothing()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, column);
    ProgramFixture program(20);
    DestructiveButton::setDelay(100ms);
    program.openOverview();
    program.table().selectAsCurrent(4);
    program.table().setCurrentIndex(program.rows().index(4, column));
    program.table().setFocus();
    pressKey(key);
    hold(key, 500ms);
    sendKey(key, false, false);
    QCOMPARE(program.storedApiUsers(), 20);
    QCOMPARE(program.rows().rowCount(), 20);
}

UMH_WINDOW_TEST(TestDestructive)
#include "tst_destructive.moc"
