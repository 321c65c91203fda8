#include "app/directorywindows.h"
#include "domain/text/spreadsheettext.h"
#include "shouting.h"
#include "support/testprogram.h"
#include "tablewindow.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/table/directorytableview.h"
#include "views/table/overviewwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/window/windowcommands.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

QStringList headings(const DirectoryFilterProxy &rows)
{
    QStringList texts;
    for (int column = 0; column < rows.columnCount(); ++column)
        texts += rows.headerData(column, Qt::Horizontal).toString();
    return texts;
}

QAction *commandOf(const TableWindow &table, Command command)
{
    return table.window().findChild<WindowCommands *>()->action(command);
}

QToolButton *chip(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// What holds for every overview, tested on each through the whole program: what a person sees, where their place is
/// kept, and all that the keyboard does.
class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s)); }

    void hubButtonOpensAllRowsWithTheirColumns();
    void theCountIsThereEvenIfTheRowsWereReadBefore();
    void anySizeIsShownWhole_data();
    void anySizeIsShownWhole();
    void headerClickSortsAndSecondClickReverses();
    void theKeyboardSortsByTheColumnOfTheCurrentCell();
    void theKeyboardChoosesColumns();
    void rowsOfOtherProgramsComeAndGoWithoutLosingThePlace();
    void aRowThatGoesLeavesTheNextOneCurrentAndSelected();
    void selectionAndCurrentRowSurviveASort();
    void severalSelectedRowsSurviveASort();
    void theOnlyRowThatWasFoundIsTheOnlyOneSelectedAmongAll();
    void ctrlFSearchesAndEscapeClears();
    void aLetterInTheTableBeginsASearch();
    void backspaceInTheEmptySearchFieldTakesOffTheFilters();
    void searchWithoutAResultSaysWhatToDo();
    void anEmptyTableSaysSo();
    void linkOnTheHubFiltersAndTheChipTakesItOff();
    void whatTheHubAskedForIsNotKept();
    void columnsSortAndPlaceOnTheScreenSurviveARestart();
    void widthsThatNobodyChoseFollowTheWindowAfterARestart();
    void anOlderStateKeepsOrderAndSortButNoWidths();
    void aStateOfOtherColumnsIsNotTakenForOneOfThese();
    void columnsFillTheWindowAfterRestartsAndResizes();
    void copiesSelectedRowsAsTabSeparatedText();
    void aLanguageSwitchReachesEverything();
    void everythingIsNamedForScreenReaders();
    void arrowsHomeEndAndPageKeysMove();
    void f5BringsWhatIsNewAtOnce();
    void returnOpensTheRow();
    void everyActionIsInAMenuWithItsKey();
    void ctrlWClosesTheWindow();
};

void TestTables::initTestCase_data()
{
    QTest::addColumn<Overview>("overview");
    QTest::newRow("API users") << Overview::ApiUsers;
    QTest::newRow("operators") << Overview::Operators;
    QTest::newRow("operator groups") << Overview::Groups;
}

void TestTables::hubButtonOpensAllRowsWithTheirColumns()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    const QAbstractItemModelTester tester(&table.rows());
    QString title;
    QStringList columns;
    switch (overview) {
    case Overview::ApiUsers:
        title = u"API users – User management hub"_s;
        columns = {
            u"Operator"_s,    u"Username"_s, u"Type"_s,    u"Created"_s,    u"Last used"_s, u"Requests last 30 days"_s,
            u"Description"_s, u"Owner"_s,    u"Purpose"_s, u"Where kept"_s, u"Ticket"_s,    u"Review by"_s,
            u"Keep until"_s,  u"Delete"_s};
        break;
    case Overview::Operators:
        title = u"Operators – User management hub"_s;
        columns = {u"Full name"_s,       u"E-mail"_s,    u"On duty"_s,  u"Administrator"_s,
                   u"Operator groups"_s, u"API users"_s, u"Last used"_s};
        break;
    case Overview::Groups:
        title = u"Operator groups – User management hub"_s;
        columns = {u"Operator group"_s, u"Members"_s, u"API users of its members"_s};
        break;
    }
    QCOMPARE(table.window().windowTitle(), title);
    QCOMPARE(headings(table.rows()), columns);
    QCOMPARE(table.view().model()->rowCount(), 250);
    QCOMPARE(table.keys(), table.expected());
    QVERIFY(table.window().isVisible());
    QTRY_VERIFY(showsText(table.window(), u"250 of 250"_s));
}

void TestTables::theCountIsThereEvenIfTheRowsWereReadBefore()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 30);
    table.window().close(); // or it would be opened again at once
    table.restart([](ProgramFixture &program) {
        program.openOverview();
        program.overview().close();
        QTest::keyClick(program.program().hub(), Qt::Key_F5);
    });
    const auto labels = table.window().statusBar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith("30 of 30 "_L1);
    }));
}

void TestTables::anySizeIsShownWhole_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 255, 256, 257})
        QTest::addRow("%d rows", count) << count;
}

void TestTables::anySizeIsShownWhole()
{
    QFETCH_GLOBAL(Overview, overview);
    QFETCH(int, count);
    TableWindow table(overview, count);
    QCOMPARE(table.rows().rowCount(), count);
    QCOMPARE(table.rows().total(), count);
    QCOMPARE(table.keys(), table.expected());
    QTest::keyClick(&table.view(), Qt::Key_End);
    QCOMPARE(table.view().currentIndex().row(), count - 1);
    QTest::keyClick(&table.view(), Qt::Key_Home);
    QCOMPARE(table.view().currentIndex().row(), count == 0 ? -1 : 0);
}

void TestTables::headerClickSortsAndSecondClickReverses()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 257);
    const QHeaderView *header = table.view().horizontalHeader();
    ProgramFixture::clickHeader(table.view(), 1); // so that the first column is not the one already
    for (int column = 0; column < table.rows().columnCount(); ++column) {
        const int before = header->sortIndicatorSection();
        const Qt::SortOrder orderBefore = header->sortIndicatorOrder();
        table.waitForRows();
        const KeyList rowsBefore = table.keys();
        table.view().setColumnHidden(column, false);
        table.view().horizontalScrollBar()->setValue(0);
        table.view().scrollTo(table.rows().index(0, column));
        ProgramFixture::clickHeader(table.view(), column);
        table.waitForRows();
        if (!table.rows().isSortable(column)) {
            QCOMPARE(header->sortIndicatorSection(), before);
            QCOMPARE(header->sortIndicatorOrder(), orderBefore);
            QCOMPARE(table.keys(), rowsBefore);
            continue;
        }
        for (int click = 0; click < 2; ++click) {
            const bool ascending = (click == 0) == !(column == before && orderBefore == Qt::AscendingOrder);
            if (click > 0)
                ProgramFixture::clickHeader(table.view(), column);
            table.waitForRows();
            QCOMPARE(header->sortIndicatorSection(), column);
            QCOMPARE(header->sortIndicatorOrder(), ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
            QCOMPARE(table.rows().sortColumn(), column);
            QCOMPARE(table.rows().sortOrder(), header->sortIndicatorOrder());
            QVERIFY(table.keys() == table.expected());
        }
    }
}

void TestTables::theKeyboardSortsByTheColumnOfTheCurrentCell()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 257);
    const auto sort = [&] {
        QTest::keyClick(&table.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        table.waitForRows();
    };
    QTest::keyClick(&table.view(), Qt::Key_Home);
    QTest::keyClick(&table.view(), Qt::Key_Right);
    QTest::keyClick(&table.view(), Qt::Key_Right);
    const RowKey current = table.rows().keyAt(table.view().currentIndex().row());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
        sort();
        QCOMPARE(table.rows().sortColumn(), 2);
        QCOMPARE(table.rows().sortOrder(), order);
        QCOMPARE(table.view().horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(table.view().horizontalHeader()->sortIndicatorOrder(), order);
        QVERIFY(table.keys() == table.expected());
        // The same cell is the current one, wherever its row stands now.
        QTRY_COMPARE(table.rows().keyAt(table.view().currentIndex().row()), current);
        QCOMPARE(table.view().currentIndex().column(), 2);
        QCOMPARE(table.view().verticalScrollBar()->value(), 0);
    }
    if (overview == Overview::ApiUsers) {
        while (table.view().currentIndex().column() + 1 < table.rows().columnCount())
            QTest::keyClick(&table.view(), Qt::Key_Right);
        sort(); // by buttons nothing is sorted
        QCOMPARE(table.rows().sortColumn(), 2);
        QCOMPARE(table.rows().sortOrder(), Qt::AscendingOrder);
    }
}

void TestTables::theKeyboardChoosesColumns()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 20);
    QTest::keyClick(&table.view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = static_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList offered;
    for (const QAction *action : menu->actions()) {
        if (action->isCheckable())
            offered += action->text();
    }
    QCOMPARE(offered, headings(table.rows()));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return); // the second column
    QTRY_VERIFY(table.view().isColumnHidden(1));
    QVERIFY(!table.view().isColumnHidden(0));
}

void TestTables::rowsOfOtherProgramsComeAndGoWithoutLosingThePlace()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 1000);
    const QAbstractItemModelTester tester(&table.rows());
    table.view().selectAsCurrent(310);
    table.view().verticalScrollBar()->setValue(300);
    const RowKey top = table.rows().keyAt(300);
    const RowKey current = table.rows().keyAt(310);
    QSignalSpy resets(&table.rows(), &QAbstractItemModel::modelReset);
    const auto placeIsKept = [&] {
        QCOMPARE(table.rows().keyAt(table.view().rowAt(0)), top);
        QCOMPARE(table.rows().keyAt(table.view().selectedRow()), current);
        QCOMPARE(table.view().currentIndex().row(), table.view().selectedRow());
    };
    for (const RowKey key : {table.rows().keyAt(0), table.rows().keyAt(150), table.rows().keyAt(999)})
        table.remove(key);
    QTRY_COMPARE(table.rows().rowCount(), 997);
    placeIsKept();
    for (int i = 0; i < 40; ++i)
        table.addFirst(i);
    QTRY_COMPARE(table.rows().rowCount(), 1037);
    placeIsKept();
    // One that is in view is called otherwise, and stands elsewhere; most of the others stay where they are.
    const int row = table.view().rowAt(0) + 3;
    const QRect place = table.view().visualRect(table.view().currentIndex());
    const RowKey moving = table.rows().keyAt(row);
    table.makeFindable(moving, u"zzzz"_s);
    const auto standsElsewhere = [&] { return table.rows().rowsOf({moving}).constFirst() > row; };
    if (overview != Overview::ApiUsers) // they are in the order of their operators
        QTRY_VERIFY(standsElsewhere());
    QCOMPARE(table.rows().keyAt(table.view().selectedRow()), current);
    QCOMPARE(table.view().visualRect(table.view().currentIndex()), place);
    QCOMPARE(resets.size(), 0);
}

void TestTables::aRowThatGoesLeavesTheNextOneCurrentAndSelected()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 257);
    table.view().selectAsCurrent(100);
    const RowKey next = table.rows().keyAt(101);
    table.remove(table.rows().keyAt(100));
    QTRY_COMPARE(table.rows().rowCount(), 256);
    QCOMPARE(table.view().currentIndex().row(), 100);
    QCOMPARE(table.rows().keyAt(100), next);
    QCOMPARE(table.view().selectedRow(), 100); // as Return and Delete mean it
}

/// They are kept, and not scrolled to: whoever sorts wants to see what comes first.
void TestTables::selectionAndCurrentRowSurviveASort()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 1000);
    table.view().selectAsCurrent(700);
    const RowKey selected = table.rows().keyAt(700);
    for (int click = 0; click < 2; ++click) {
        ProgramFixture::clickHeader(table.view(), 1);
        table.waitForRows();
        QTRY_VERIFY(table.view().selectedRow() >= 0);
        QCOMPARE(table.rows().keyAt(table.view().selectedRow()), selected);
        QCOMPARE(table.view().currentIndex().row(), table.view().selectedRow());
        QCOMPARE(table.view().verticalScrollBar()->value(), 0);
        QCOMPARE(table.view().rowAt(0), 0);
    }
}

void TestTables::severalSelectedRowsSurviveASort()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 257);
    table.view().selectAsCurrent(50);
    QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
    const auto selectedKeys = [&] {
        QList<RowKey> keys;
        const QModelIndexList rows = table.view().selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            keys += table.rows().keyAt(row.row());
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    const QList<RowKey> selected = selectedKeys();
    QCOMPARE(selected.size(), 3);
    ProgramFixture::clickHeader(table.view(), 1);
    table.waitForRows();
    QTRY_COMPARE(selectedKeys(), selected);
}

void TestTables::theOnlyRowThatWasFoundIsTheOnlyOneSelectedAmongAll()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    const RowKey wanted = table.rows().keyAt(100);
    table.makeFindable(wanted, u"needle"_s);
    table.search().setText(u"NEEDLE"_s);
    QTRY_VERIFY(table.rows().rowCount() == 1 && table.rows().isComplete());
    QCOMPARE(table.rows().keyAt(0), wanted);
    table.view().selectAsCurrent(0);
    table.search().clear();
    QTRY_VERIFY(table.rows().rowCount() == 250 && table.rows().isComplete());
    QTRY_VERIFY(table.view().currentIndex().isValid());
    QCOMPARE(table.view().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.rows().keyAt(table.view().selectedRow()), wanted);
}

void TestTables::ctrlFSearchesAndEscapeClears()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    QTest::keyClick(&table.view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(table.window().focusWidget(), &table.search());
    QTest::keyClicks(&table.search(), u"AL"_s);
    QTRY_VERIFY(table.rows().isComplete() && table.keys() == table.expected());
    const int found = table.rows().rowCount();
    QVERIFY(found > 0 && found < 250);
    QTRY_VERIFY(showsText(table.window(), u"%1 of 250"_s.arg(found)));
    // To what was found, without the mouse.
    QTest::keyClick(&table.search(), Qt::Key_Return);
    QTRY_COMPARE(table.window().focusWidget(), &table.view());
    QCOMPARE(table.view().currentIndex().row(), 0);
    // In the table Esc takes nothing away.
    QTest::keyClick(&table.view(), Qt::Key_Escape);
    QCOMPARE(table.search().text(), u"AL"_s);
    QCOMPARE(table.rows().rowCount(), found);
    QTest::keyClick(&table.view(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&table.search(), Qt::Key_Escape);
    QTRY_COMPARE(table.rows().rowCount(), 250);
    QVERIFY(table.search().text().isEmpty());
}

void TestTables::aLetterInTheTableBeginsASearch()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    table.search().setText(u"before"_s);
    QTest::keyClick(&table.view(), Qt::Key_A);
    QTRY_COMPARE(table.window().focusWidget(), &table.search());
    QCOMPARE(table.search().text(), u"a"_s); // in the place of what was searched for
    QTest::keyClick(&table.search(), Qt::Key_L);
    QCOMPARE(table.search().text(), u"al"_s);
    QTRY_VERIFY(table.rows().isComplete() && table.keys() == table.expected());
    QTest::keyClick(&table.search(), Qt::Key_Down); // to what was found
    QTRY_COMPARE(table.window().focusWidget(), &table.view());
}

void TestTables::backspaceInTheEmptySearchFieldTakesOffTheFilters()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    table.program().press(overview == Overview::ApiUsers        ? "notYetUsed"
                              : overview == Overview::Operators ? "onDuty"
                                                                : "withoutMembers");
    QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() < 250);
    const int filtered = table.rows().rowCount();
    table.window().activateWindow();
    QTRY_VERIFY(table.window().isActiveWindow());
    QTest::keyClick(&table.view(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&table.search(), u"x"_s);
    QTest::keyClick(&table.search(), Qt::Key_Backspace); // takes the letter
    QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == filtered);
    // Held until nothing is left to take, it takes no filter.
    QTest::simulateEvent(&table.search(), true, Qt::Key_Backspace, Qt::NoModifier, {}, true);
    QCOMPARE(table.rows().rowCount(), filtered);
    QVERIFY(!table.rows().showsAll());
    QTest::keyClick(&table.search(), Qt::Key_Backspace);
    QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == 250);
    QVERIFY(table.rows().showsAll());
    QCOMPARE(table.window().focusWidget(), &table.search());
}

void TestTables::searchWithoutAResultSaysWhatToDo()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    table.search().setText(u"no such thing anywhere"_s);
    QTRY_COMPARE(table.rows().rowCount(), 0);
    const auto noteButton = [&] {
        auto *button = table.view().viewport()->findChild<QPushButton *>();
        return button && button->isVisible() ? button : nullptr;
    };
    QTRY_VERIFY(noteButton());
    QVERIFY(showsText(table.view(), u"found."_s));
    QTRY_VERIFY(showsText(table.window(), u"0 of 50"_s));
    QCOMPARE(noteButton()->text(), u"Clear search and filters"_s);
    QTest::mouseClick(noteButton(), Qt::LeftButton);
    QTRY_COMPARE(table.rows().rowCount(), 50);
    QVERIFY(!noteButton());
    QVERIFY(table.search().text().isEmpty());
    QCOMPARE(table.window().focusWidget(), &table.view());
}

void TestTables::anEmptyTableSaysSo()
{
    QFETCH_GLOBAL(Overview, overview);
    const TableWindow table(overview, 0);
    const QString said = overview == Overview::ApiUsers ? u"There are no API users."_s
        : overview == Overview::Operators               ? u"There are no operators."_s
                                                        : u"There are no operator groups."_s;
    QTRY_VERIFY(showsText(table.view(), said));
    table.write(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('first', 'x', 'x')"_s);
    if (overview != Overview::Operators)
        table.addFirst(1);
    QTRY_COMPARE(table.rows().rowCount(), 1);
    QVERIFY(!showsText(table.view(), said));
}

void TestTables::linkOnTheHubFiltersAndTheChipTakesItOff()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    table.search().setText(u"zzz"_s); // what was searched for before is not in the way
    const std::pair<const char *, QString> links[] = {
        {overview == Overview::ApiUsers        ? "inactive"
             : overview == Overview::Operators ? "onDuty"
                                               : "withoutMembers",
         overview == Overview::ApiUsers        ? u"Inactive for more than 30 days"_s
             : overview == Overview::Operators ? u"On duty"_s
                                               : u"Without members"_s},
        {"notYetUsed", u"Not yet used"_s},
    };
    for (const auto &[link, text] : std::span(links).first(overview == Overview::ApiUsers ? 2 : 1)) {
        table.program().press(link);
        QTRY_VERIFY(table.rows().isComplete() && table.keys() == table.expected());
        const int found = table.rows().rowCount();
        QVERIFY(found > 0 && found < 250);
        // The number on the link is the number of rows.
        const auto *button = table.program().program().hub()->findChild<QPushButton *>(QString::fromLatin1(link));
        QVERIFY2(button->text().startsWith(QLocale().toString(found) + u' '), qPrintable(button->text()));
        QVERIFY(!table.rows().showsAll());
        QToolButton *taken = chip(table.window(), text);
        QVERIFY(taken);
        QVERIFY(!taken->accessibleName().isEmpty());
        QTest::keyClick(taken, Qt::Key_Space);
        QTRY_COMPARE(table.rows().rowCount(), 250);
        QVERIFY(!chip(table.window(), text));
        QCOMPARE(table.window().focusWidget(), &table.view());
    }
}

void TestTables::whatTheHubAskedForIsNotKept()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    const char *const link = overview == Overview::ApiUsers ? "notYetUsed"
        : overview == Overview::Operators                   ? "onDuty"
                                                            : "withoutMembers";
    table.program().press(link);
    QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() < 250);
    table.open();
    QTRY_COMPARE(table.rows().rowCount(), 250);
    table.program().press(link);
    QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() < 250);
    table.restart();
    QCOMPARE(table.rows().rowCount(), 250);
    QVERIFY(table.rows().showsAll());
}

void TestTables::columnsSortAndPlaceOnTheScreenSurviveARestart()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    ProgramFixture::clickHeader(table.view(), 1);
    ProgramFixture::clickHeader(table.view(), 1);
    table.waitForRows();
    QHeaderView *header = table.view().horizontalHeader();
    header->resizeSection(0, 211);
    header->moveSection(header->visualIndex(2), 0);
    header->hideSection(1);
    table.window().resize(713, 517);
    const KeyList order = table.keys();

    table.restart();
    header = table.view().horizontalHeader();
    QCOMPARE(table.window().size(), QSize(713, 517));
    QCOMPARE(header->visualIndex(2), 0);
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(table.keys(), order);
    if (overview != Overview::Groups) // there it is the column that takes the rest
        QCOMPARE(header->sectionSize(0), 211);
    commandOf(table, Command::ResetColumns)->trigger();
    QVERIFY(!header->isSectionHidden(1));
    QCOMPARE(header->visualIndex(2), 2);
}

void TestTables::widthsThatNobodyChoseFollowTheWindowAfterARestart()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    table.window().resize(table.view().usualTableWidth() + 200, 500);
    QCoreApplication::processEvents();
    const QHeaderView *header = table.view().horizontalHeader();
    QCOMPARE(header->length(), table.view().viewport()->width());
    table.restart();
    header = table.view().horizontalHeader();
    // Narrower than usual, and all of them in view all the same.
    const int width = table.view().usualTableWidth() * 9 / 10;
    table.window().resize(width, 500);
    QCoreApplication::processEvents();
    QCOMPARE(header->length(), table.view().viewport()->width());
    QVERIFY(!table.view().horizontalScrollBar()->isVisible());
}

void TestTables::anOlderStateKeepsOrderAndSortButNoWidths()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    QHeaderView *header = table.view().horizontalHeader();
    header->moveSection(header->visualIndex(2), 0);
    header->resizeSection(0, 555);
    const QByteArray older = header->saveState(); // the header's own, without who chose the widths
    table.view().resetColumns();
    const int usual = header->sectionSize(0);
    table.view().restoreColumns(older);
    QCOMPARE(header->visualIndex(2), 0);
    QCOMPARE(header->sectionSize(0), usual);
    for (const QByteArray &broken : {QByteArray("umh"), older.left(20), QByteArray(4, '\xff')}) {
        table.view().restoreColumns(broken);
        QCOMPARE(header->visualIndex(2), 2);
        QCOMPARE(header->sectionSize(0), usual);
    }
}

void TestTables::aStateOfOtherColumnsIsNotTakenForOneOfThese()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    QHeaderView *header = table.view().horizontalHeader();
    header->moveSection(header->visualIndex(2), 0);
    header->resizeSection(0, 555);
    const QByteArray saved = table.view().saveColumns();
    table.view().resetColumns();
    table.view().restoreColumns(saved);
    QCOMPARE(header->visualIndex(2), 0);
    QCOMPARE(header->sectionSize(0), 555);
    // As another version has it, where the second column is another one.
    QDataStream stream(saved);
    quint32 mark = 0;
    QStringList fields;
    stream >> mark >> fields;
    QCOMPARE(fields.size(), header->count());
    fields[1] = u"another"_s;
    QByteArray other;
    QDataStream(&other, QIODevice::WriteOnly) << mark << fields;
    other += saved.last(saved.size() - stream.device()->pos());
    table.view().restoreColumns(other);
    QCOMPARE(header->visualIndex(2), 2);
    QVERIFY(header->sectionSize(0) != 555);
}

void TestTables::columnsFillTheWindowAfterRestartsAndResizes()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 250);
    // One that keeps the width that the person gives it.
    const int column = overview == Overview::Groups ? 1 : 0;
    table.view().horizontalHeader()->resizeSection(column, 250);
    for (int start = 0; start < 2; ++start) {
        table.restart();
        const QHeaderView *header = table.view().horizontalHeader();
        table.window().resize(400, 300);
        QCoreApplication::processEvents();
        table.window().resize(1700, 600);
        QCoreApplication::processEvents();
        QCOMPARE(header->length(), table.view().viewport()->width());
        QCOMPARE(header->sectionSize(column), 250);
    }
}

void TestTables::copiesSelectedRowsAsTabSeparatedText()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 30);
    QStringList columns;
    for (int column = 0; column < table.rows().columnCount(); ++column) {
        if (table.rows().isSortable(column) && !table.view().isColumnHidden(column)) // the others are buttons
            columns += table.rows().copiedHeading(column);
    }
    table.view().selectAsCurrent(2);
    QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&table.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3); // once all of them have been read
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).split(u'\t'), columns);
    for (int line = 1; line < 3; ++line) {
        const QStringList cells = lines.at(line).split(u'\t');
        QCOMPARE(cells.size(), columns.size());
        for (int column = 0; column < cells.size(); ++column)
            QCOMPARE(cells.at(column), quotedCell(table.rows().copiedText(table.rows().index(line + 1, column))));
    }
    // In the order that the columns stand in, and without those that are hidden.
    table.view().horizontalHeader()->moveSection(2, 0);
    table.view().setColumnHidden(1, true);
    QTest::keyClick(&table.view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList heading = QGuiApplication::clipboard()->text().section(u'\n', 0, 0).split(u'\t');
    QCOMPARE(heading.mid(0, 2), QStringList({columns.at(2), columns.at(0)}));
    QVERIFY(!heading.contains(columns.at(1)));
}

void TestTables::aLanguageSwitchReachesEverything()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 30);
    table.search().setText(u"no such thing anywhere"_s);
    QTRY_COMPARE(table.rows().rowCount(), 0);
    QTRY_VERIFY(showsText(table.view(), u"found."_s));
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCoreApplication::processEvents();
    QVERIFY(table.window().windowTitle().startsWith(u'¡'));
    for (const QString &heading : headings(table.rows()))
        QVERIFY2(heading.startsWith(u'¡'), qPrintable(heading));
    for (const QAction *menu : table.window().menuBar()->actions()) {
        QVERIFY2(menu->text().startsWith(u'¡'), qPrintable(menu->text()));
        for (const QAction *action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || action->text().startsWith(u'¡'), qPrintable(action->text()));
    }
    QVERIFY(table.search().placeholderText().startsWith(u'¡'));
    QVERIFY(table.search().accessibleName().startsWith(u'¡'));
    QVERIFY(table.search().accessibleDescription().startsWith(u'¡'));
    QVERIFY(table.view().accessibleName().startsWith(u'¡'));
    QVERIFY(table.pane().status().startsWith(u'¡'));
    QVERIFY(showsText(table.view(), u"¡"_s));
    QCoreApplication::removeTranslator(&shouting);
    QCoreApplication::processEvents();
    QVERIFY(!table.window().windowTitle().startsWith(u'¡'));
    QVERIFY(!table.pane().status().startsWith(u'¡'));
}

void TestTables::everythingIsNamedForScreenReaders()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 20);
    QVERIFY(!table.search().accessibleName().isEmpty());
    QVERIFY(!table.search().accessibleDescription().isEmpty());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table.view());
    QVERIFY(interface && interface->tableInterface());
    QCOMPARE(interface->text(QAccessible::Name),
             overview == Overview::ApiUsers        ? u"API users"_s
                 : overview == Overview::Operators ? u"Operators"_s
                                                   : u"Operator groups"_s);
    QCOMPARE(interface->tableInterface()->rowCount(), 20);
    for (int column = 0; column < table.rows().columnCount(); ++column) {
        QCOMPARE(interface->tableInterface()->columnDescription(column), headings(table.rows()).at(column));
        for (int row = 0; row < 20; ++row) {
            QAccessibleInterface *cell = interface->tableInterface()->cellAt(row, column);
            QVERIFY(cell);
            QCOMPARE(cell->text(QAccessible::Name),
                     table.rows().index(row, column).data(Qt::AccessibleTextRole).toString());
        }
    }
}

void TestTables::arrowsHomeEndAndPageKeysMove()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 1000);
    DirectoryTableView &view = table.view();
    for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(&view, Qt::Key_End, modifiers);
        QCOMPARE(view.currentIndex().row(), 999);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QTest::keyClick(&view, Qt::Key_Home, modifiers);
        QCOMPARE(view.currentIndex().row(), 0);
    }
    QTest::keyClick(&view, Qt::Key_PageDown);
    const int page = view.currentIndex().row();
    QVERIFY(page > 5);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.currentIndex().row() > page);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentIndex().row(), 0);
    QCOMPARE(view.selectedRow(), 0); // as the arrows do
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentIndex().row(), 1);
    QCOMPARE(view.selectedRow(), 1);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedRowCount(), 999);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedRowCount(), 1000);
}

void TestTables::f5BringsWhatIsNewAtOnce()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    QSignalSpy completed(&table.rows(), &DirectoryFilterProxy::completed);
    QTest::keyClick(&table.view(), Qt::Key_F5);
    QTRY_VERIFY(!completed.isEmpty());
    table.addFirst(1);
    QTest::keyClick(&table.search(), Qt::Key_F5); // from the search field, too
    QTRY_COMPARE(table.rows().rowCount(), 51);
}

void TestTables::returnOpensTheRow()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 50);
    table.view().selectAsCurrent(7);
    QTest::keyClick(&table.view(), Qt::Key_Return);
    const DirectoryWindows *windows = table.program().program().windows();
    switch (overview) {
    case Overview::ApiUsers:
        QTRY_VERIFY(table.window().findChild<ApiUserDetailsPane *>()->isVisible());
        QCOMPARE(table.window().findChild<ApiUserDetailsPane *>()->apiUser()->key, table.rows().keyAt(7));
        break;
    case Overview::Operators:
        QTRY_COMPARE(windows->operatorWindows().size(), 1);
        QTRY_VERIFY(windows->operatorWindows().constFirst()->isVisible());
        break;
    case Overview::Groups:
        QVERIFY(windows->operators() && windows->operators()->isVisible());
        break;
    }
}

void TestTables::everyActionIsInAMenuWithItsKey()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 20);
    QStringList texts;
    for (const QAction *menu : table.window().menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                texts += action->shortcut().toString(QKeySequence::PortableText);
        }
    }
    for (const char16_t *key : {u"Ctrl+F", u"F5", u"Ctrl+W", u"Ctrl+Q", u"Ctrl+Shift+S", u"Ctrl+Shift+H"})
        QVERIFY2(texts.contains(QString::fromUtf16(key)), qPrintable(texts.join(u' ')));
    // The menu of a row, by its key.
    table.view().selectAsCurrent(3);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(table.view().viewport(), &event);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = static_cast<QMenu *>(QApplication::activePopupWidget());
    QList<Command> forRow{Command::Copy, Command::SortByColumn};
    if (overview == Overview::ApiUsers)
        forRow += {Command::EditDescription, Command::Delete, Command::ShowOperator};
    else if (overview == Overview::Operators)
        forRow += {Command::ShowOperator, Command::ShowApiUsers};
    else
        forRow += {Command::ShowOperators, Command::ShowApiUsers};
    for (const Command command : forRow)
        QVERIFY2(menu->actions().contains(commandOf(table, command)), qPrintable(commandOf(table, command)->text()));
    QTest::keyClick(menu, Qt::Key_Escape);
}

void TestTables::ctrlWClosesTheWindow()
{
    QFETCH_GLOBAL(Overview, overview);
    TableWindow table(overview, 20);
    QTest::keyClick(&table.view(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!table.window().isVisible());
    QVERIFY(table.program().program().hub()->isVisible());
    table.open();
    QCOMPARE(table.rows().rowCount(), 20);
}

UMH_WINDOW_TEST(TestTables)

#include "tst_tables.moc"
