#include "support/engine.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "tablewindow.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/table/columnlayout.h"
#include "views/table/directorytableview.h"
#include "views/table/overviewwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/messagebar.h"
#include "views/window/windowcommands.h"

#include <QtCore/QMap>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// How high each of the rows in view stands, in pixels of the screen, by its key.
QMap<RowKey, int> rowsInView(const DirectoryTableView &view)
{
    const auto &rows = static_cast<const DirectoryFilterProxy &>(*view.model());
    QMap<RowKey, int> places;
    for (int row = std::max(0, view.rowAt(0)); row < rows.rowCount(); ++row) {
        const QRect cell = view.visualRect(rows.index(row, std::max(0, view.columnAt(0)))); // the first may be hidden
        if (cell.bottom() >= view.viewport()->height())
            break;
        places.insert(rows.keyAt(row), view.viewport()->mapToGlobal(cell.topLeft()).y());
    }
    return places;
}

/// How many rows stand where they stood \a before.
qsizetype staying(const QMap<RowKey, int> &before, const QMap<RowKey, int> &now)
{
    qsizetype count = 0;
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        count += now.value(place.key(), -1) == place.value() ? 1 : 0;
    return count;
}

} // namespace

/// Nothing moves by itself: what a person looks at stays where it is on the screen, whatever comes and goes.
class TestPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Overview>("overview");
        QTest::newRow("API users") << Overview::ApiUsers;
        QTest::newRow("operators") << Overview::Operators;
        QTest::newRow("operator groups") << Overview::Groups;
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s)); }

    void aListThatOpensHasItsFirstRowSelected()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 250);
        QTRY_COMPARE(table.view().selectedRow(), 0);
        QCOMPARE(table.view().currentIndex().row(), 0);
        QCOMPARE(table.view().verticalScrollBar()->value(), 0);
        QVERIFY2(table.pane().status().endsWith(u" · 1 selected"_s), qPrintable(table.pane().status()));
        QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(table.pane().status().endsWith(u" · 2 selected"_s), qPrintable(table.pane().status()));
        QVERIFY(showsText(table.window(), table.pane().status()));
    }

    void whatASearchFindsHasItsFirstRowSelected()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 250);
        const RowKey found = table.rows().keyAt(100);
        table.makeFindable(found, u"needle"_s);
        table.search().setText(u"needle"_s);
        QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == 1);
        QTRY_COMPARE(table.view().selectedRow(), 0);
        QCOMPARE(table.rows().keyAt(0), found);
    }

    void rowsInViewStayAtTheirPixelsWhateverComesAndGoesElsewhere()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        table.view().verticalScrollBar()->setValue(300);
        const QMap<RowKey, int> before = rowsInView(table.view());
        QVERIFY(before.size() > 10);
        for (int row = 0; row < 30; ++row)
            table.remove(table.rows().keyAt(row * 7));
        table.remove(table.rows().keyAt(999));
        QTRY_COMPARE(table.rows().rowCount(), 969);
        QCOMPARE(rowsInView(table.view()), before);
        for (int i = 0; i < 50; ++i)
            table.addFirst(i);
        QTRY_COMPARE(table.rows().rowCount(), 1019);
        QCOMPARE(rowsInView(table.view()), before);
        // The row that is selected is out of view, and stays so.
        QVERIFY(!before.contains(table.rows().keyAt(table.view().currentIndex().row())));
    }

    void rowsStayAlsoWhereTheFirstColumnIsHidden()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        static_cast<ColumnLayout *>(table.view().horizontalHeader())->showColumn(0, false);
        table.view().verticalScrollBar()->setValue(300);
        const QMap<RowKey, int> before = rowsInView(table.view());
        QVERIFY(before.size() > 10);
        for (int row = 0; row < 10; ++row)
            table.remove(table.rows().keyAt(row * 7));
        QTRY_COMPARE(table.rows().rowCount(), 990);
        QCOMPARE(rowsInView(table.view()), before);
    }

    void aFilterThatLeavesOutTheCurrentRowKeepsTheOthersSelected()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 250);
        const QList<RowKey> found{table.rows().keyAt(100), table.rows().keyAt(150)};
        const RowKey current = table.rows().keyAt(120);
        for (const RowKey key : found)
            table.makeFindable(key, u"needle"_s);
        QItemSelectionModel *selection = table.view().selectionModel();
        selection->clear();
        for (const RowKey key : found + QList<RowKey>{current}) {
            selection->setCurrentIndex(table.rows().index(table.rows().rowsOf({key}).constFirst(), 1),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QCOMPARE(table.view().selectedRowCount(), 3);
        table.search().setText(u"needle"_s);
        QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == 2);
        QTRY_COMPARE(table.view().selectedRowCount(), 2);
        QVERIFY(selection->isSelected(table.view().currentIndex()));
    }

    void aRowInViewThatGoesTakesMostOthersNowhere()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        table.view().verticalScrollBar()->setValue(300);
        for (const int down : {2, 9}) {
            const QMap<RowKey, int> before = rowsInView(table.view());
            const int rows = table.rows().rowCount();
            table.remove(table.rows().keyAt(table.view().rowAt(0) + down));
            QTRY_COMPARE(table.rows().rowCount(), rows - 1);
            QVERIFY2(staying(before, rowsInView(table.view())) >= before.size() / 2, qPrintable(u"row %1"_s.arg(down)));
        }
    }

    void lookingAgainMovesNothing()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        table.view().verticalScrollBar()->setValue(300);
        table.view().horizontalScrollBar()->setValue(20);
        const int left = table.view().horizontalScrollBar()->value();
        const QMap<RowKey, int> before = rowsInView(table.view());
        QSignalSpy completed(&table.rows(), &DirectoryFilterProxy::completed);
        QTest::keyClick(&table.view(), Qt::Key_F5);
        QTRY_VERIFY(!completed.isEmpty());
        QCOMPARE(rowsInView(table.view()), before);
        QCOMPARE(table.view().horizontalScrollBar()->value(), left);
    }

    void aMessageMovesNoRow()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        table.view().verticalScrollBar()->setValue(300);
        const QMap<RowKey, int> before = rowsInView(table.view());
        MessageBar *bar = table.pane().messageBar();
        bar->showMessage(MessageBar::Severity::Warning, [] { return MessageText{u"One."_s, u"Two."_s, u"Three"_s}; });
        QTRY_VERIFY(bar->isVisible() && bar->height() > 0);
        QCoreApplication::processEvents();
        const QMap<RowKey, int> now = rowsInView(table.view());
        QCOMPARE(staying(now, before), now.size());
        QVERIFY(bar->mapToGlobal(QPoint()).y() > *std::max_element(now.cbegin(), now.cend()));
        bar->dismiss();
        QTRY_COMPARE(rowsInView(table.view()), before);
    }

    void anotherOrderLeavesTheStatusLineAndTheMenusAsTheyAre()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 250);
        QTRY_VERIFY(table.pane().status().endsWith(u" · 1 selected"_s));
        const QAction *copy = table.window().findChild<WindowCommands *>()->action(Command::Copy);
        QTRY_VERIFY(copy->isEnabled());
        const QSignalSpy said(&table.pane(), &TablePane::statusChanged);
        const QSignalSpy changed(copy, &QAction::changed);
        for (int click = 0; click < 4; ++click) {
            ProgramFixture::clickHeader(table.view(), click / 2);
            table.waitForRows();
            QTRY_VERIFY(table.view().selectedRow() >= 0);
        }
        QCOMPARE(said.count(), 0);
        QCOMPARE(changed.count(), 0);
        QVERIFY(copy->isEnabled());
        // But where none is selected any more, they say so.
        table.search().setText(u"there is no such row"_s);
        table.waitForRows();
        QTRY_VERIFY(!copy->isEnabled());
        QVERIFY(said.count() > 0);
    }

    void anotherOrderIsAnsweredWithTheRowsInView()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 250);
        for (const int height : {300, 1000, 4000}) {
            table.window().resize(1200, height);
            QApplication::processEvents();
            int first = 0;
            const QObject context;
            connect(&table.rows(), &DirectoryFilterProxy::firstRowsReady, &context, [&] {
                for (first = 0; table.rows().keyAt(first) != 0;)
                    ++first;
            });
            ProgramFixture::clickHeader(table.view(), 1);
            table.waitForRows();
            const int inView = table.view().viewport()->height() / table.view().rowHeight(0) + 1;
            if (first == 0 && !isOnSqlite())
                continue; // all of them have come first
            QCOMPARE(first, std::clamp(inView + 1, 32, 96));
        }
    }

    void anotherFilterLeavesTheChosenRowAtItsHeight()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        const RowKey chosen = table.rows().keyAt(500);
        table.view().verticalScrollBar()->setValue(494);
        table.view().selectAsCurrent(500);
        const int height = rowsInView(table.view()).value(chosen);
        QVERIFY(height > 0);
        // Of what is found, 40 rows stand above it.
        for (int row = 460; row < 540; ++row)
            table.makeFindable(table.rows().keyAt(row), u"needle %1"_s.arg(row));
        table.search().setText(u"needle"_s);
        QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == 80);
        QTRY_COMPARE(table.rows().keyAt(table.view().selectedRow()), chosen);
        QCOMPARE(rowsInView(table.view()).value(chosen), height);
        table.search().clear();
        QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == 1000);
        QTRY_COMPARE(table.rows().keyAt(table.view().selectedRow()), chosen);
        QCOMPARE(rowsInView(table.view()).value(chosen), height);
    }

    void noRowMovesWhileADeletionIsAskedAbout()
    {
        QFETCH_GLOBAL(Overview, overview);
        if (overview != Overview::ApiUsers)
            QSKIP("Only API users are deleted.");
        TableWindow table(overview, 1000);
        const ProgramFixture &program = table.program();
        table.view().verticalScrollBar()->setValue(300);
        table.view().selectAsCurrent(303);
        (void)program.apiUserIn(303);
        QTest::keyClick(&table.view(), Qt::Key_Delete);
        QTRY_VERIFY(program.confirmation());
        const QMap<RowKey, int> before = rowsInView(table.view());
        // Above, below, and in view.
        for (const int row : {1, 2, 3, 301, 305, 306, 900})
            table.remove(table.rows().keyAt(row));
        const auto *number =
            program.program().hub()->findChild<QWidget *>(u"apiUsers"_s)->findChild<QLabel *>(u"cardHeadline"_s);
        QTRY_COMPARE(number->text(), u"993"_s); // the program knows it
        QVERIFY(!QTest::qWaitFor([&] { return table.rows().rowCount() != 1000; }, 500));
        QCOMPARE(rowsInView(table.view()), before);
        program.answer(false);
        QTRY_COMPARE(table.rows().rowCount(), 993);
        QVERIFY(staying(before, rowsInView(table.view())) >= (before.size() - 3) / 2);
    }

    void aFilterIsAppliedWhileADeletionIsAskedAbout()
    {
        QFETCH_GLOBAL(Overview, overview);
        if (overview != Overview::ApiUsers)
            QSKIP("Only API users are deleted.");
        TableWindow table(overview, 1000);
        table.makeFindable(table.rows().keyAt(700), u"needle"_s);
        QTest::keyClick(&table.view(), Qt::Key_Delete);
        QTRY_VERIFY(table.program().confirmation());
        table.search().setText(u"needle"_s); // as a number of the hub does
        QTRY_COMPARE(table.rows().rowCount(), 1);
        table.program().answer(false);
        QTRY_VERIFY(table.rows().isComplete());
        QCOMPARE(table.rows().rowCount(), 1);
    }

    void whereTheSelectedRowGoesElsewhereTheNextOneIsSelected()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 100);
        const RowKey next = table.rows().keyAt(51);
        table.view().selectAsCurrent(50);
        table.remove(table.rows().keyAt(50));
        QTRY_COMPARE(table.rows().rowCount(), 99);
        QCOMPARE(table.rows().keyAt(table.view().selectedRow()), next);
        QCOMPARE(table.view().currentIndex().row(), table.view().selectedRow());
        table.view().selectAsCurrent(98);
        table.remove(table.rows().keyAt(98));
        QTRY_COMPARE(table.rows().rowCount(), 98);
        QCOMPARE(table.view().selectedRow(), 97);
        // Of several that are selected, the others stay so, and no more.
        table.view().selectAsCurrent(10);
        QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
        table.remove(table.rows().keyAt(11));
        QTRY_COMPARE(table.rows().rowCount(), 97);
        QCOMPARE(table.view().selectedRow(), 10);
    }

    void theArrowsWorkOnceTheColumnOfTheCurrentCellIsHidden()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        QTRY_COMPARE(table.view().selectedRow(), 0);
        auto *columns = static_cast<ColumnLayout *>(table.view().horizontalHeader());
        columns->showColumn(table.view().currentIndex().column(), false);
        QVERIFY(!columns->isSectionHidden(table.view().currentIndex().column()));
        QTest::keyClick(&table.view(), Qt::Key_Down);
        QCOMPARE(table.view().selectedRow(), 1);
        QTest::keyClick(&table.view(), Qt::Key_End);
        QCOMPARE(table.view().selectedRow(), 999);
        QVERIFY(rowsInView(table.view()).contains(table.rows().keyAt(999)));
    }
};

UMH_WINDOW_TEST(TestPlace)
#include "tst_place.moc"
