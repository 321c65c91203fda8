#include "app/directorywindows.h"
#include "domain/time/utc.h"
#include "programfixture.h"
#include "store/apiuserstore.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"
#include "table/operatorfilterproxy.h"
#include "tablewindow.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/table/directorytableview.h"
#include "views/table/filterbutton.h"
#include "views/table/overviewwindow.h"
#include "views/table/tablepane.h"
#include "views/widgets/filterchip.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// \a text without its mnemonic, and without the number beside it.
QString withoutMnemonic(const QString &text)
{
    return text.section(u'\t', 0, 0).replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
}

QAction *choiceIn(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    const auto found =
        std::ranges::find_if(actions, [&](QAction *action) { return withoutMnemonic(action->text()) == text; });
    if (found == actions.end())
        qFatal("there is no %s", qPrintable(text));
    return *found;
}

/// What \a menu offers, a star before what is ticked.
QStringList offeredIn(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts += (action->isChecked() ? u"*"_s : QString()) + withoutMnemonic(action->text());
    }
    return texts;
}

/// The number beside \a text; empty where there is none.
QString countBeside(const QMenu &menu, const QString &text)
{
    return choiceIn(menu, text)->text().section(u'\t', 1);
}

/// The same once it is there: what is summed up comes later on a server.
QString awaitedCountBeside(const QMenu &menu, const QString &text)
{
    (void)QTest::qWaitFor([&] { return !countBeside(menu, text).isEmpty(); }, 30'000);
    return countBeside(menu, text);
}

void closeMenus()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

/// Does \a act with the menu of the filter button of \a pane, which is open only as long as that takes.
void withFilterMenu(const QWidget &pane, const std::function<void(QMenu &)> &act)
{
    auto *button = pane.findChild<FilterButton *>();
    bool opened = false;
    QTimer::singleShot(0, button, [&] {
        opened = QTest::qWaitFor([&] { return button->menu()->isVisible(); });
        if (opened)
            act(*button->menu());
        closeMenus();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return opened; }))
        qFatal("the menu did not open");
}

/// The submenu of \a menu called \a text, open.
QMenu &openSubmenu(QMenu &menu, const QString &text)
{
    QAction *action = choiceIn(menu, text);
    menu.setActiveAction(action);
    if (!QTest::qWaitFor([&] { return action->menu()->isVisible(); }))
        qFatal("%s did not open", qPrintable(text));
    return *action->menu();
}

void clickOn(QMenu &menu, const QString &text)
{
    const QRect place = menu.actionGeometry(choiceIn(menu, text));
    QTest::mouseMove(&menu, place.center());
    QTest::mouseClick(&menu, Qt::LeftButton, {}, place.center());
}

QList<FilterChip *> shownChips(const QWidget &window)
{
    QList<FilterChip *> chips = window.findChildren<FilterChip *>();
    chips.removeIf([](const FilterChip *chip) { return !chip->isVisible(); });
    std::ranges::sort(chips, {}, [](const FilterChip *chip) { return std::pair(chip->y(), chip->x()); });
    return chips;
}

QStringList textsOfChips(const QWidget &window)
{
    QStringList texts;
    for (const FilterChip *chip : shownChips(window))
        texts += withoutMnemonic(chip->text());
    return texts;
}

QMenu *menuCalled(const QMainWindow &window, const QString &title)
{
    for (const QAction *action : window.menuBar()->actions()) {
        if (withoutMnemonic(action->text()) == title)
            return action->menu();
    }
    qFatal("there is no menu %s", qPrintable(title));
}

/// What stands as "Filter" in the Edit menu of \a window, as far as it can be seen.
QAction *filterInEdit(const QMainWindow &window)
{
    QList<QAction *> found = menuCalled(window, u"Edit"_s)->actions();
    found.removeIf(
        [](const QAction *action) { return !action->isVisible() || withoutMnemonic(action->text()) != "Filter"_L1; });
    if (found.size() != 1)
        qFatal("there are %d filters in the Edit menu", int(found.size()));
    return found.constFirst();
}

} // namespace

/// The menus that tables are filtered by: those of their buttons, and in the Edit menu.
class TestFilterMenus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase|QLayout).*"_s)); }
    void cleanup() { closeMenus(); }

    void severalValuesOfAKindAreTickedInOneGo();
    void spaceTicksAndStaysAndReturnCloses();
    void eachValueHasAChipThatTakesOffJustIt();
    void theFirstChoiceTakesOffAllOfItsKind();
    void creationIsFilteredBy();
    void countsStandBesideWhatIsTallied();
    void countsAreOfWhatWouldBeShown();
    void operatorsAreFiltered();
    void groupsAreFiltered();
    void theEditMenuHasTheSameMenu();
    void theEditMenuFollowsTheTabsOfAnOperator();
    void whereThereIsNoTableTheEditMenuSaysWhy();
    void manyChipsLeaveTheWindowNarrow();

private:
    [[nodiscard]] static QByteArray wrongRows(ProgramFixture &program, const ApiUserFilter &filter);
};

/// What is wrong with the rows of the overview; empty where they are all that pass \a filter.
QByteArray TestFilterMenus::wrongRows(ProgramFixture &program, const ApiUserFilter &filter)
{
    KeyList shown;
    for (int row = 0; row < program.rows().rowCount(); ++row)
        shown.append(program.rows().keyAt(row));
    const QList<ApiUser> all = must(ApiUserStore(program.otherProgram()).first({}, 100'000));
    return difference(shown, expectedKeys(all, {}, filter, program.clock().now()));
}

void TestFilterMenus::severalValuesOfAKindAreTickedInOneGo()
{
    ProgramFixture program(300);
    program.openOverview();
    ApiUserFilter filter;
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QMenu &types = openSubmenu(menu, u"Type"_s);
        clickOn(types, u"Grafana"_s);
        QVERIFY(types.isVisible() && menu.isVisible());
        clickOn(types, u"Mobile App"_s);
        QVERIFY(types.isVisible());
        QCOMPARE(offeredIn(types).filter(u"*"_s), QStringList({u"*Mobile App"_s, u"*Grafana"_s}));
        filter.types = {u"Mobile App"_s, u"Grafana"_s};
        QTRY_COMPARE(wrongRows(program, filter), QByteArray());

        QMenu &lastUses = openSubmenu(menu, u"Last use"_s);
        clickOn(lastUses, u"Inactive for more than 90 days"_s);
        clickOn(lastUses, u"Not yet used"_s);
        clickOn(lastUses, u"Last use unknown"_s);
        clickOn(lastUses, u"Last use unknown"_s);
        QVERIFY(lastUses.isVisible());
    });
    filter.lastUse = {LastUseFilter::InactiveOver90Days, LastUseFilter::NotYetUsed};
    QVERIFY(program.rows().query().filter == filter);
    QTRY_COMPARE(wrongRows(program, filter), QByteArray());
    QVERIFY(program.rows().rowCount() > 3 && program.rows().rowCount() < 300);
    QCOMPARE(textsOfChips(program.overview()),
             QStringList(
                 {u"Type: Grafana"_s, u"Type: Mobile App"_s, u"Inactive for more than 90 days"_s, u"Not yet used"_s}));
}

void TestFilterMenus::spaceTicksAndStaysAndReturnCloses()
{
    ProgramFixture program(50);
    program.openOverview();
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QMenu &types = openSubmenu(menu, u"Type"_s);
        types.setActiveAction(choiceIn(types, u"Generic"_s));
        QTest::keyClick(&types, Qt::Key_Space);
        QVERIFY(types.isVisible());
        QTest::keyClick(&types, Qt::Key_Down);
        QTest::keyClick(&types, Qt::Key_Space);
        QVERIFY(types.isVisible());
        QVERIFY((program.rows().query().filter.types == ApiUserTypes{u"Generic"_s, u"Mobile App"_s}));
        QTest::keyClick(&types, Qt::Key_Down);
        QTest::keyClick(&types, Qt::Key_Return);
        QTRY_VERIFY(!types.isVisible() && !menu.isVisible());
    });
    QVERIFY((program.rows().query().filter.types
             == ApiUserTypes{u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s}));
}

void TestFilterMenus::eachValueHasAChipThatTakesOffJustIt()
{
    ProgramFixture program(300);
    program.openOverview();
    ApiUserFilter filter{.lastUse = {LastUseFilter::Within30Days, LastUseFilter::NotYetUsed},
                         .created = {CreatedFilter::Over365DaysAgo, CreatedFilter::ThisMonth},
                         .types = {u"Generic"_s, u"Grafana"_s}};
    program.overview().pane()->showOnly(filter);
    QCOMPARE(textsOfChips(program.overview()),
             QStringList({u"Type: Generic"_s, u"Type: Grafana"_s, u"Used within the last 30 days"_s, u"Not yet used"_s,
                          u"Created this month"_s, u"Created more than 365 days ago"_s}));
    const auto takeOff = [&](const QString &text) {
        const QList<FilterChip *> chips = shownChips(program.overview());
        const auto chip =
            std::ranges::find_if(chips, [&](const FilterChip *one) { return withoutMnemonic(one->text()) == text; });
        QVERIFY(chip != chips.end());
        QTest::mouseClick(*chip, Qt::LeftButton);
        QVERIFY(!textsOfChips(program.overview()).contains(text));
        QVERIFY(program.rows().query().filter == filter);
        QTRY_COMPARE(wrongRows(program, filter), QByteArray());
    };
    filter.types.remove(u"Grafana"_s);
    takeOff(u"Type: Grafana"_s);
    filter.lastUse.remove(LastUseFilter::Within30Days);
    takeOff(u"Used within the last 30 days"_s);
    filter.created.remove(CreatedFilter::ThisMonth);
    takeOff(u"Created this month"_s);
    filter.types = {};
    takeOff(u"Type: Generic"_s);
    filter.created = {};
    takeOff(u"Created more than 365 days ago"_s);
    filter.lastUse = {};
    takeOff(u"Not yet used"_s);
    QVERIFY(program.rows().showsAll());
}

void TestFilterMenus::theFirstChoiceTakesOffAllOfItsKind()
{
    ProgramFixture program(50);
    program.openOverview();
    program.overview().pane()->showOnly(
        {.lastUse = {LastUseFilter::Within30Days, LastUseFilter::Unknown}, .types = {u"Generic"_s, u"Grafana"_s}});
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QMenu &types = openSubmenu(menu, u"Type"_s);
        clickOn(types, u"All types"_s);
        QCOMPARE(offeredIn(types).constFirst(), u"*All types"_s);
        QCOMPARE(offeredIn(types).filter(u"*"_s).size(), 1);
        clickOn(types, u"All types"_s); // again: it stays ticked
        QCOMPARE(offeredIn(types).filter(u"*"_s), QStringList{u"*All types"_s});
    });
    QCOMPARE(textsOfChips(program.overview()), QStringList({u"Used within the last 30 days"_s, u"Last use unknown"_s}));
}

void TestFilterMenus::creationIsFilteredBy()
{
    ProgramFixture program(300);
    program.openOverview();
    const QDateTime now = program.clock().now();
    const Connection other = program.otherProgram();
    for (const auto &[id, created] : QList<std::pair<int, QDateTime>>{
             {1, now.addDays(-7)}, {2, now.addDays(-7).addMSecs(-1)}, {3, now.addDays(-365)}, {4, {}}}) {
        (void)must(other.write(u"UPDATE api_user SET created = ? WHERE id = ?"_s,
                               {created.isValid() ? QVariant(created.toMSecsSinceEpoch()) : QVariant(), id}));
    }
    const QList<std::pair<CreatedFilter, QString>> choices{
        {CreatedFilter::Within7Days, u"Created within the last 7 days"_s},
        {CreatedFilter::Within30Days, u"Created within the last 30 days"_s},
        {CreatedFilter::Within90Days, u"Created within the last 90 days"_s},
        {CreatedFilter::ThisMonth, u"Created this month"_s},
        {CreatedFilter::Over365DaysAgo, u"Created more than 365 days ago"_s},
        {CreatedFilter::Over730DaysAgo, u"Created more than 730 days ago"_s},
        {CreatedFilter::Unknown, u"Creation unknown"_s}};
    ApiUserFilter filter;
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QMenu &created = openSubmenu(menu, u"Created"_s);
        for (const auto &[choice, text] : choices) {
            clickOn(created, u"Any time"_s);
            clickOn(created, text);
            QTRY_COMPARE(wrongRows(program, {.created = choice}), QByteArray());
            QCOMPARE(textsOfChips(program.overview()), QStringList{text});
            filter.created.insert(choice);
        }
    });
    program.overview().pane()->showOnly(filter);
    QTRY_COMPARE(wrongRows(program, filter), QByteArray());
}

void TestFilterMenus::countsStandBesideWhatIsTallied()
{
    ProgramFixture program(2'000);
    program.openOverview();
    const QLocale locale;
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QMenu &lastUses = openSubmenu(menu, u"Last use"_s);
        QStringList counts;
        for (const QString &text : {u"Used within the last 30 days"_s, u"Inactive for more than 365 days"_s,
                                    u"Not yet used"_s, u"Last use unknown"_s})
            counts += awaitedCountBeside(lastUses, text);
        for (int i = 0; const LastUseFilter lastUse : {LastUseFilter::Within30Days, LastUseFilter::InactiveOver365Days,
                                                       LastUseFilter::NotYetUsed, LastUseFilter::Unknown}) {
            program.overview().pane()->showOnly({.lastUse = lastUse});
            program.waitForRows();
            QCOMPARE(counts.at(i++), locale.toString(program.rows().rowCount()));
        }
        QCOMPARE(countBeside(lastUses, u"Any time"_s), QString());
        QCOMPARE(countBeside(openSubmenu(menu, u"Type"_s), u"Generic"_s), QString());
    });
}

/// Beside other filters they would be another number.
void TestFilterMenus::countsAreOfWhatWouldBeShown()
{
    ProgramFixture program(300);
    program.openOverview();
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QMenu &lastUses = openSubmenu(menu, u"Last use"_s);
        QVERIFY(!awaitedCountBeside(lastUses, u"Not yet used"_s).isEmpty());
        clickOn(lastUses, u"Not yet used"_s);
        QVERIFY(!countBeside(lastUses, u"Not yet used"_s).isEmpty()); // of its own kind
        clickOn(openSubmenu(menu, u"Type"_s), u"Generic"_s);
        QCOMPARE(countBeside(lastUses, u"Not yet used"_s), QString());
        program.overview().pane()->showAll();
        QVERIFY(!countBeside(lastUses, u"Not yet used"_s).isEmpty());
        program.search().setText(u"a"_s);
        QCOMPARE(countBeside(lastUses, u"Not yet used"_s), QString());
    });
}

void TestFilterMenus::operatorsAreFiltered()
{
    TableWindow table(Overview::Operators, 257);
    auto &rows = static_cast<OperatorFilterProxy &>(table.rows());
    withFilterMenu(table.window(), [&](QMenu &menu) {
        QCOMPARE(offeredIn(menu), QStringList({u"On duty"_s, u"Administrators"_s, u"Without API users"_s}));
        const QString count = awaitedCountBeside(menu, u"On duty"_s);
        clickOn(menu, u"On duty"_s);
        table.waitForRows();
        QCOMPARE(count, QLocale().toString(rows.rowCount()));
        clickOn(menu, u"Administrators"_s);
        QVERIFY(menu.isVisible());
        QCOMPARE(countBeside(menu, u"On duty"_s), QString());
        QCOMPARE(offeredIn(menu), QStringList({u"*On duty"_s, u"*Administrators"_s, u"Without API users"_s}));
    });
    QVERIFY((rows.query().filter == OperatorFilter{.onDuty = true, .administrators = true}));
    table.waitForRows();
    QCOMPARE(table.keys(), table.content().expected(rows.query()));
    QCOMPARE(textsOfChips(table.window()), QStringList({u"On duty"_s, u"Administrators"_s}));
    QTest::mouseClick(shownChips(table.window()).constFirst(), Qt::LeftButton);
    QVERIFY((rows.query().filter == OperatorFilter{.administrators = true}));
    withFilterMenu(table.window(), [&](QMenu &menu) {
        clickOn(menu, u"Without API users"_s);
        clickOn(menu, u"Administrators"_s);
    });
    QVERIFY((rows.query().filter == OperatorFilter{.withoutApiUsers = true}));
    table.waitForRows();
    QCOMPARE(table.keys(), table.content().expected(rows.query()));
    QVERIFY(!table.keys().isEmpty());
    QCOMPARE(textsOfChips(table.window()), QStringList{u"Without API users"_s});

    // Once it has one, it is no longer among them.
    const RowKey first = table.keys().at(0);
    const qsizetype before = table.keys().size();
    table.write(u"UPDATE api_user SET operator_guid = (SELECT guid FROM operator WHERE id = ?) "
                "WHERE id = (SELECT min(id) FROM api_user WHERE operator_guid = (SELECT operator_guid FROM api_user "
                "GROUP BY operator_guid HAVING count(*) > 1 LIMIT 1))"_s,
                {first});
    QTRY_COMPARE(table.keys().size(), before - 1);
    QVERIFY(table.keys().find(first) < 0);
}

void TestFilterMenus::groupsAreFiltered()
{
    TableWindow table(Overview::Groups, 257);
    auto &rows = static_cast<OperatorGroupFilterProxy &>(table.rows());
    withFilterMenu(table.window(), [&](QMenu &menu) {
        QCOMPARE(offeredIn(menu), QStringList({u"Without members"_s, u"Without API users"_s}));
        const QString count = awaitedCountBeside(menu, u"Without members"_s);
        clickOn(menu, u"Without members"_s);
        table.waitForRows();
        QCOMPARE(count, QLocale().toString(rows.rowCount()));
        clickOn(menu, u"Without members"_s);
        clickOn(menu, u"Without API users"_s);
    });
    QVERIFY((rows.query().filter == OperatorGroupFilter{.withoutApiUsers = true}));
    table.waitForRows();
    QCOMPARE(table.keys(), table.content().expected(rows.query()));
    QCOMPARE(textsOfChips(table.window()), QStringList{u"Without API users"_s});
    QTest::mouseClick(shownChips(table.window()).constFirst(), Qt::LeftButton);
    QVERIFY(rows.showsAll());
}

void TestFilterMenus::theEditMenuHasTheSameMenu()
{
    ProgramFixture program(300);
    program.openOverview();
    QAction *filter = filterInEdit(program.overview());
    QVERIFY(filter->isEnabled() && filter->menu());
    QCOMPARE(filter->menu(), program.overview().pane()->filterMenu());
    QMenu *edit = menuCalled(program.overview(), u"Edit"_s);
    edit->popup(program.overview().mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(edit));
    QMenu &types = openSubmenu(openSubmenu(*edit, u"Filter"_s), u"Type"_s);
    clickOn(types, u"Grafana"_s);
    clickOn(types, u"Generic"_s);
    QVERIFY(types.isVisible() && edit->isVisible());
    closeMenus();
    QTRY_COMPARE(wrongRows(program, {.types = {u"Grafana"_s, u"Generic"_s}}), QByteArray());
    // The button's is the same, and marks what was chosen.
    withFilterMenu(program.overview(), [&](QMenu &menu) {
        QCOMPARE(offeredIn(openSubmenu(menu, u"Type"_s)).filter(u"*"_s), QStringList({u"*Generic"_s, u"*Grafana"_s}));
    });
}

void TestFilterMenus::theEditMenuFollowsTheTabsOfAnOperator()
{
    ProgramFixture program(300);
    program.openOverview();
    const QString op =
        textsOf(program.otherProgram(), u"SELECT guid FROM operator ORDER BY api_users DESC, id"_s).constFirst();
    (void)program.viewOperator(op);
    OperatorWindow *window = program.program().windows()->operatorWindows().constFirst();
    window->showTab(OperatorWindow::Tab::ApiManagement);
    QCOMPARE(filterInEdit(*window)->menu(), window->apiUserPane()->filterMenu());
    window->showTab(OperatorWindow::Tab::MemberOf);
    const QMenu *ofGroups = filterInEdit(*window)->menu();
    QVERIFY(ofGroups && ofGroups != window->apiUserPane()->filterMenu());
    window->showTab(OperatorWindow::Tab::Main);
    const QAction *none = filterInEdit(*window);
    QVERIFY(!none->isEnabled() && !none->menu());
    QCOMPARE(none->toolTip(), u"This tab has no table to do that with."_s);
    window->showTab(OperatorWindow::Tab::ApiManagement);
    QVERIFY(filterInEdit(*window)->isEnabled());
    // Their groups have members.
    window->showTab(OperatorWindow::Tab::MemberOf);
    const auto panes = window->findChildren<OperatorGroupPane *>();
    withFilterMenu(*panes.constFirst(),
                   [](QMenu &menu) { QCOMPARE(offeredIn(menu), QStringList{u"Without API users"_s}); });
}

void TestFilterMenus::whereThereIsNoTableTheEditMenuSaysWhy()
{
    ProgramFixture program(10);
    const QAction *none = filterInEdit(*program.program().hub());
    QVERIFY(!none->isEnabled() && !none->menu());
    QCOMPARE(none->toolTip(), u"There is no table in this window to do that with."_s);
}

void TestFilterMenus::manyChipsLeaveTheWindowNarrow()
{
    ProgramFixture program(50);
    program.openOverview();
    const int narrowest = program.overview().minimumSizeHint().width();
    ApiUserFilter filter{
        .types = {u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s, QString(300, u'W')}};
    for (const LastUseFilter lastUse : ChoiceSet<LastUseFilter>::all())
        filter.lastUse.insert(lastUse);
    for (const CreatedFilter created : ChoiceSet<CreatedFilter>::all())
        filter.created.insert(created);
    program.overview().pane()->showOnly(filter);
    QCoreApplication::processEvents();
    QCOMPARE(shownChips(program.overview()).size(), 25);
    QVERIFY(program.overview().minimumSizeHint().width() <= std::max(narrowest, 500));
    for (const int width : {500, 900, 1600}) {
        program.overview().resize(width, 900);
        QCoreApplication::processEvents();
        const QList<FilterChip *> chips = shownChips(program.overview());
        for (const FilterChip *chip : chips) {
            QVERIFY(chip->geometry().right() < program.overview().width());
            QVERIFY(chip->height() >= chip->minimumSizeHint().height());
            QVERIFY(chip->geometry().bottom() < chip->parentWidget()->height());
        }
        for (qsizetype i = 1; i < chips.size(); ++i)
            QVERIFY(!chips.at(i)->geometry().intersects(chips.at(i - 1)->geometry()));
    }
    // Those that go leave no room behind.
    const int height = shownChips(program.overview()).constFirst()->parentWidget()->height();
    program.overview().pane()->showOnly({.lastUse = LastUseFilter::Unknown});
    QTRY_VERIFY(shownChips(program.overview()).constFirst()->parentWidget()->height() < height);
}

UMH_WINDOW_TEST(TestFilterMenus)

#include "tst_filtermenus.moc"
