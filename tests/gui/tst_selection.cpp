#include "support/property.h"
#include "support/testprogram.h"
#include "table/rowselection.h"
#include "tablewindow.h"
#include "views/table/directorytableview.h"
#include "views/table/overviewwindow.h"
#include "views/table/tablepane.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

using ChosenKeys = std::set<RowKey>;

ChosenKeys chosenKeys(const TableWindow &table)
{
    const QList<RowKey> keys = table.view().selectedKeys();
    return {keys.begin(), keys.end()};
}

/// Every \a step th row, one by one, as a person would with Ctrl.
void selectEach(const TableWindow &table, int step)
{
    QItemSelectionModel *selection = table.view().selectionModel();
    selection->clear();
    for (int row = 0; row < table.rows().rowCount(); row += step)
        selection->select(table.rows().index(row, 1), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

/// Whether each row in view is painted as selected just if it is, wherever the table is scrolled to.
void checkPainted(const TableWindow &table)
{
    DirectoryTableView &view = table.view();
    for (const int value : {view.verticalScrollBar()->maximum(), view.verticalScrollBar()->maximum() / 2, 0}) {
        view.verticalScrollBar()->setValue(value);
        (void)view.grab(); // paints
        for (int row = view.rowAt(0); row >= 0 && view.visualRect(table.rows().index(row, 1)).isValid(); ++row) {
            if (view.visualRect(table.rows().index(row, 1)).top() >= view.viewport()->height())
                break;
            QCOMPARE(view.selectionModel()->isSelected(table.rows().index(row, 1)), view.rowSelection().contains(row));
        }
    }
}

/// What a selection of a few rows would be, reckoned in the simplest way.
struct PlainSelection
{
    ChosenKeys before;
    ChosenKeys chosen;

    void select(const KeyList &rows, int first, int last, QItemSelectionModel::SelectionFlags command)
    {
        if (command & QItemSelectionModel::Clear)
            before.clear();
        else if (!(command & QItemSelectionModel::Current))
            before = chosen;
        chosen = before;
        for (int row = first; row <= last; ++row) {
            const RowKey key = rows.at(row);
            const bool selects = command & QItemSelectionModel::Toggle ? !chosen.contains(key)
                                                                       : bool(command & QItemSelectionModel::Select);
            if (selects)
                chosen.insert(key);
            else
                chosen.erase(key);
        }
    }
    void keepAmong(const KeyList &rows)
    {
        const ChosenKeys present(rows.begin(), rows.end());
        std::erase_if(before, [&](RowKey key) { return !present.contains(key); });
        std::erase_if(chosen, [&](RowKey key) { return !present.contains(key); });
    }
};

} // namespace

/// Any number of rows, whatever has been read of them.
class TestSelection final : public QObject
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

    void ctrlASelectsEveryRow_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257, 3000})
            QTest::addRow("%d", count) << count;
    }
    void ctrlASelectsEveryRow()
    {
        QFETCH_GLOBAL(Overview, overview);
        QFETCH(int, count);
        TableWindow table(overview, count);
        table.view().setFocus();
        QTest::keyClick(&table.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.view().selectedRowCount(), table.rows().rowCount());
        const QList<RowKey> chosen = table.view().selectedKeys();
        QVERIFY(KeyList(chosen.begin(), chosen.end()) == table.keys());
        if (table.rows().rowCount() > 0) {
            const QString selected = u" · %1 selected"_s.arg(QLocale().toString(table.rows().rowCount()));
            QVERIFY2(table.pane().status().endsWith(selected), qPrintable(table.pane().status()));
            QVERIFY(table.view().accessibleDescription().endsWith(selected));
        }
        checkPainted(table);
    }

    void shiftReachesFromOneEndToTheOther()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 3000);
        const int rows = table.rows().rowCount();
        table.view().selectAsCurrent(10);
        QTest::keyClick(&table.view(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(table.view().selectedRowCount(), rows - 10);
        QTest::keyClick(&table.view(), Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(table.view().selectedRowCount(), 11);
        checkPainted(table);
    }

    void oneIsTakenOutOfAll()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 300);
        const int rows = table.rows().rowCount();
        table.view().selectAll();
        const QRect cell = table.view().visualRect(table.rows().index(3, 1));
        QTest::mouseClick(table.view().viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
        QCOMPARE(table.view().selectedRowCount(), rows - 1);
        QVERIFY(!table.view().rowSelection().contains(3));
        checkPainted(table);
        QTest::mouseClick(table.view().viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QCOMPARE(table.view().selectedRow(), 3);
    }

    void manyRowsHereAndThereSurviveASort()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 1000);
        for (const int step : {1, 2, 300}) {
            selectEach(table, step);
            const ChosenKeys chosen = chosenKeys(table);
            QCOMPARE(int(chosen.size()), (table.rows().rowCount() + step - 1) / step);
            for (int click = 0; click < 3; ++click) {
                ProgramFixture::clickHeader(table.view(), 1 - click / 2);
                table.waitForRows();
                QTRY_COMPARE(table.view().selectedRowCount(), int(chosen.size()));
                QVERIFY(chosenKeys(table) == chosen);
                checkPainted(table);
            }
        }
    }

    void whatComesIsNotSelectedAndWhatGoesNoLonger()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 600);
        for (const bool all : {true, false}) {
            if (all)
                table.view().selectAll();
            else
                selectEach(table, 2);
            ChosenKeys chosen = chosenKeys(table);
            const int rows = table.rows().rowCount();
            const QList<RowKey> gone{table.rows().keyAt(2), table.rows().keyAt(101), table.rows().keyAt(400)};
            for (const RowKey key : gone) {
                table.remove(key);
                chosen.erase(key);
            }
            QTRY_COMPARE(table.rows().rowCount(), rows - 3);
            QVERIFY(chosenKeys(table) == chosen);
            table.addFirst(all ? 1 : 2);
            QTRY_COMPARE(table.rows().rowCount(), rows - 2);
            QVERIFY(chosenKeys(table) == chosen);
            QCOMPARE(table.view().selectedRowCount(), int(chosen.size()));
            checkPainted(table);
        }
    }

    /// More changes at once than are followed row by row.
    void aLargeSyncKeepsWhatIsSelected()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 600);
        for (const bool all : {true, false}) {
            if (all)
                table.view().selectAll();
            else
                selectEach(table, 2);
            ChosenKeys chosen = chosenKeys(table);
            const int rows = table.rows().rowCount();
            QStringList gone;
            for (int row = 0; row < 120; row += 3) {
                gone += QString::number(table.rows().keyAt(row));
                chosen.erase(table.rows().keyAt(row));
            }
            table.write(u"DELETE FROM %1 WHERE id IN (%2)"_s.arg(table.tableName(), gone.join(u',')));
            QTRY_COMPARE(table.rows().rowCount(), rows - 40);
            QVERIFY(chosenKeys(table) == chosen);
            checkPainted(table);
        }
    }

    void whatASearchLeavesOutIsNotSelectedAnyMore()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 250);
        const RowKey found = table.rows().keyAt(100);
        table.makeFindable(found, u"needle"_s);
        table.view().selectAll();
        table.search().setText(u"needle"_s);
        QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() == 1);
        QTRY_COMPARE(table.view().selectedRowCount(), 1);
        table.search().clear();
        QTRY_VERIFY(table.rows().isComplete() && table.rows().rowCount() > 1);
        QTRY_COMPARE(table.view().selectedRowCount(), 1);
        QVERIFY(chosenKeys(table) == ChosenKeys{found});
    }

    void aScreenReaderIsToldWhatIsSelected()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 300);
        table.view().selectAll();
        QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&table.view());
        QVERIFY(shown && shown->tableInterface());
        QCOMPARE(shown->tableInterface()->selectedRowCount(), table.rows().rowCount());
        QVERIFY(shown->tableInterface()->isRowSelected(200));
        const QRect cell = table.view().visualRect(table.rows().index(3, 1));
        QTest::mouseClick(table.view().viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
        QVERIFY(!shown->tableInterface()->isRowSelected(3));
        QVERIFY(shown->text(QAccessible::Description).contains(u"selected"_s));
    }

    /// Whatever is done, in whatever order, it is as if each row was noted by itself.
    void chanceDoesNotMakeItAnother()
    {
        QFETCH_GLOBAL(Overview, overview);
        TableWindow table(overview, 400);
        RowSelection &selection = table.view().rowSelection();
        std::minstd_rand random(1);
        const auto upTo = [&](int most) { return int(random() % quint32(most + 1)); };
        PlainSelection plain;
        selection.clear();
        int added = 100;
        using Model = QItemSelectionModel;
        const QList<Model::SelectionFlags> commands{
            Model::ClearAndSelect, Model::Toggle,        Model::Select, Model::Deselect,
            Model::SelectCurrent,  Model::ToggleCurrent, Model::Clear,  Model::Select | Model::Current};
        const int steps = qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? 4000 : 100;
        for (int step = 0; step < steps; ++step) {
            const int rows = table.rows().rowCount();
            const int chance = upTo(99);
            if (chance < 85) {
                const int first = upTo(rows - 1);
                const int last =
                    chance < 60 ? std::min(rows - 1, first + upTo(3)) : std::min(rows - 1, first + upTo(rows));
                const Model::SelectionFlags command = commands.at(upTo(int(commands.size()) - 1)) | Model::Rows;
                const bool isAll = chance == 84;
                selection.select(QItemSelection(table.rows().index(isAll ? 0 : first, 0),
                                                table.rows().index(isAll ? rows - 1 : last, 0)),
                                 command);
                plain.select(table.keys(), isAll ? 0 : first, isAll ? rows - 1 : last, command);
            } else if (chance < 90) {
                ProgramFixture::clickHeader(table.view(), upTo(1));
                table.waitForRows();
                plain.before.clear();
                if (plain.chosen.empty())
                    plain.chosen = chosenKeys(table); // none was: the first is chosen, perhaps
            } else if (chance < 96) {
                const RowKey key = table.rows().keyAt(upTo(rows - 1));
                // The place of the current row is taken by the next; that is another test.
                if (table.view().currentIndex().isValid()
                    && key == table.rows().keyAt(table.view().currentIndex().row()))
                    continue;
                table.remove(key);
                QVERIFY2(
                    QTest::qWaitFor([&] { return table.rows().rowCount() == rows - 1; }),
                    qPrintable(
                        u"step %1: %2 of %3 rows, key %4"_s.arg(step).arg(table.rows().rowCount()).arg(rows).arg(key)));
                plain.keepAmong(table.keys());
            } else {
                table.addFirst(++added);
                QTRY_COMPARE(table.rows().rowCount(), rows + 1);
            }
            QVERIFY2(chosenKeys(table) == plain.chosen, qPrintable(u"step %1, chance %2"_s.arg(step).arg(chance)));
            QCOMPARE(selection.count(), int(plain.chosen.size()));
            if (step % 20 == 0)
                checkPainted(table);
        }
    }
};

UMH_WINDOW_TEST(TestSelection)
#include "tst_selection.moc"
