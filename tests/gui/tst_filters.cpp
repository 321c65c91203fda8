#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "store/apiuserstore.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"
#include "table/apiusertablemodel.h"
#include "table/operatorfilterproxy.h"
#include "views/apiusers/apiuserfilterbutton.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/operatorgroupchooser.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/table/directorytableview.h"
#include "views/widgets/filterchip.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Without the number beside it.
QString plain(const QString &text)
{
    return text.section(u'\t', 0, 0).replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
}

QAction *actionIn(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    const auto found = std::ranges::find_if(actions, [&](QAction *action) { return plain(action->text()) == text; });
    return found == actions.end() ? nullptr : *found;
}

/// The platform of the tests leaves a menu active that is closed; a desktop goes back to the window.
void activate(QWidget &widget)
{
    QCoreApplication::processEvents();
    widget.activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == widget.window(); }))
        qFatal("the window did not become active");
}

void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    activate(widget);
    QTest::keyClick(&widget, key, modifiers);
}

/// What opens a menu of the button waits until it is closed.
void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

/// Does \a act with the menu of the filter button, which is open only as long as that takes.
void withMenu(const QWidget &window, const std::function<void(QMenu &)> &act)
{
    auto *button = window.findChild<ApiUserFilterButton *>();
    bool opened = false;
    QTimer::singleShot(0, button, [&] {
        opened = QTest::qWaitFor([&] { return button->menu()->isVisible(); });
        if (opened)
            act(*button->menu());
        closePopups();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return opened; }))
        qFatal("the menu did not open");
}

/// The submenu called \a text, open; null where it cannot be opened.
QMenu *opened(QMenu &menu, const QString &text)
{
    QAction *action = actionIn(menu, text);
    if (!action || !action->isEnabled())
        return nullptr;
    menu.setActiveAction(action);
    return QTest::qWaitFor([&] { return action->menu()->isVisible(); }) ? action->menu() : nullptr;
}

/// Chooses \a choice in the submenu \a name by mouse.
void choose(const QWidget &window, const QString &name, const QString &choice)
{
    withMenu(window, [&](QMenu &menu) {
        QMenu *submenu = opened(menu, name);
        QAction *action = submenu ? actionIn(*submenu, choice) : nullptr;
        if (!action)
            qFatal("there is no %s › %s", qPrintable(name), qPrintable(choice));
        submenu->setActiveAction(action);
        QTest::keyClick(submenu, Qt::Key_Return);
    });
}

/// What the submenu \a name offers, a star before what is chosen; empty where it cannot be opened.
QStringList offered(const QWidget &window, const QString &name)
{
    QStringList texts;
    withMenu(window, [&](QMenu &menu) {
        const QMenu *submenu = opened(menu, name);
        const QList<QAction *> actions = submenu ? submenu->actions() : QList<QAction *>();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts += (action->isChecked() ? u"*"_s : QString()) + plain(action->text());
        }
    });
    return texts;
}

QList<FilterChip *> chipsOf(const QWidget &window)
{
    QList<FilterChip *> chips = window.findChildren<FilterChip *>();
    chips.removeIf([](const FilterChip *chip) { return !chip->isVisible(); });
    std::ranges::sort(chips, {}, [](const FilterChip *chip) { return std::pair(chip->y(), chip->x()); });
    return chips;
}

QStringList chipTexts(const QWidget &window)
{
    QStringList texts;
    for (const FilterChip *chip : chipsOf(window))
        texts += plain(chip->text());
    return texts;
}

/// A group of the sample that has members.
OperatorGroup usualGroup(const ProgramFixture &program)
{
    const Connection connection = program.otherProgram();
    const QString guid = textsOf(connection,
                                 u"SELECT guid FROM operator_group WHERE everyone = 0 AND administrators = 0 "
                                 "ORDER BY api_users DESC, id"_s)
                             .constFirst();
    OperatorGroup group;
    group.guid = guid;
    group.name = textsOf(connection, u"SELECT name FROM operator_group WHERE guid = ?"_s, {guid}).constFirst();
    return group;
}

void run(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    if (const auto query = connection.write(sql, values); !query)
        qFatal("%s", qPrintable(query.error().detail));
}

/// Adds \a count groups "NAME 000" and so on.
void addGroups(const ProgramFixture &program, const QString &name, int count)
{
    const Connection connection = program.otherProgram();
    for (int i = 0; i < count; ++i) {
        const QString numbered = u"%1 %2"_s.arg(name).arg(i, 3, 10, QChar(u'0'));
        run(connection,
            u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) VALUES (?, ?, ?, 0, 0)"_s,
            {u"%1-%2"_s.arg(name.toLower()).arg(i), numbered, numbered.toLower()});
    }
}

/// Makes a few operators with API users members of the group with \a guid.
void addMembers(const ProgramFixture &program, const QString &guid)
{
    run(program.otherProgram(),
        u"INSERT INTO operator_group_member (group_guid, operator_guid) "
        "SELECT ?, operator_guid FROM (SELECT DISTINCT operator_guid FROM api_user LIMIT 3) AS chosen"_s,
        {guid});
}

} // namespace

/// The filters of the API user overview beside the search, through the whole program.
class TestFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s)); }

    void eachChoiceShowsJustItsRows_data();
    void eachChoiceShowsJustItsRows();
    void filtersCombineWithEachOtherAndSearchAndSort();
    void theMenuMarksWhatIsChosen();
    void otherTypesOfTheDirectoryAreOffered();
    void everythingGoesByKeyboard();
    void chipsTakeOffOneFilterEachAndBackspaceAll();
    void longNamesLeaveTheWindowNarrow();
    void allMeansAllAfterARestartAndByTheHub();
    void whatAnotherWindowAsksForIsShownAlone();
    void aGroupThatHasGoneShowsNothingUntilTheNextStart();
    void everyoneIsEverybody();
    void thereMayBeNoGroupsOrOne();
    void manyGroupsAreChosenFromByName();
    void inAnOperatorsTabFiltersStayWithinTheOperator();

private:
    /// The keys that are shown, and those that should be.
    [[nodiscard]] static KeyList shown(const ProgramFixture &program);
    [[nodiscard]] static KeyList expected(const ProgramFixture &program, const ApiUserFilter &filter,
                                          const ApiUserOrder &order = {});
};

KeyList TestFilters::shown(const ProgramFixture &program)
{
    KeyList keys;
    for (int row = 0; row < program.rows().rowCount(); ++row)
        keys.append(program.rows().keyAt(row));
    return keys;
}

KeyList TestFilters::expected(const ProgramFixture &program, const ApiUserFilter &filter, const ApiUserOrder &order)
{
    const Connection connection = program.otherProgram();
    QList<ApiUser> apiUsers = must(ApiUserStore(connection).first({}, 100'000));
    if (!filter.groupGuid.isEmpty()) {
        const QStringList members = textsOf(
            connection, u"SELECT operator_guid FROM operator_group_member WHERE group_guid = ?"_s, {filter.groupGuid});
        apiUsers.removeIf([&](const ApiUser &apiUser) { return !members.contains(apiUser.operatorGuid); });
    }
    return expectedKeys(apiUsers, order, filter, const_cast<ProgramFixture &>(program).clock().now());
}

void TestFilters::eachChoiceShowsJustItsRows_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<ApiUserTypes>("type");
    QTest::addColumn<ChoiceSet<LastUseFilter>>("lastUse");
    QTest::addColumn<QString>("chip");
    for (const auto &type : {u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s}) {
        QTest::newRow(qPrintable(type)) << u"Type"_s << type << ApiUserTypes(type) << ChoiceSet<LastUseFilter>()
                                        << QString(u"Type: "_s + type);
    }
    using enum LastUseFilter;
    const QList<std::pair<LastUseFilter, QString>> lastUses{
        {Within30Days, u"Used within the last 30 days"_s},
        {InactiveOver30Days, u"Inactive for more than 30 days"_s},
        {InactiveOver90Days, u"Inactive for more than 90 days"_s},
        {InactiveOver180Days, u"Inactive for more than 180 days"_s},
        {InactiveOver365Days, u"Inactive for more than 365 days"_s},
        {UsedToday, u"Used today"_s},
        {Used1To7DaysAgo, u"Used within 7 days, not today"_s},
        {Used7To30DaysAgo, u"Used 7 to 30 days ago"_s},
        {Used30To90DaysAgo, u"Used 30 to 90 days ago"_s},
        {Used90To180DaysAgo, u"Used 90 to 180 days ago"_s},
        {Used180To365DaysAgo, u"Used 180 to 365 days ago"_s},
        {NotYetUsed, u"Not yet used"_s},
        {Unknown, u"Last use unknown"_s},
    };
    for (const auto &[lastUse, text] : lastUses)
        QTest::newRow(qPrintable(text)) << u"Last use"_s << text << ApiUserTypes() << ChoiceSet(lastUse) << text;
}

void TestFilters::eachChoiceShowsJustItsRows()
{
    QFETCH(QString, menu);
    QFETCH(QString, choice);
    QFETCH(ApiUserTypes, type);
    QFETCH(ChoiceSet<LastUseFilter>, lastUse);
    QFETCH(QString, chip);
    ProgramFixture program(300);
    program.openOverview();
    choose(program.overview(), menu, choice);
    const KeyList rows = expected(program, {.lastUse = lastUse, .types = type});
    QVERIFY(!rows.isEmpty() && rows.size() < 300);
    QTRY_COMPARE(difference(shown(program), rows), QByteArray());
    QCOMPARE(chipTexts(program.overview()), QStringList{chip});
    // And back, by the first choice of the same menu.
    choose(program.overview(), menu, menu == "Type"_L1 ? u"All types"_s : u"Any time"_s);
    QTRY_COMPARE(program.rows().rowCount(), 300);
    QCOMPARE(chipTexts(program.overview()), QStringList());
}

void TestFilters::filtersCombineWithEachOtherAndSearchAndSort()
{
    ProgramFixture program(2000);
    program.openOverview();
    const OperatorGroup group = usualGroup(program);
    ApiUserFilter filter{.groupGuid = group.guid};
    choose(program.overview(), u"Operator group"_s, group.name);
    QTRY_COMPARE(difference(shown(program), expected(program, filter)), QByteArray());

    filter.types = u"Generic"_s;
    choose(program.overview(), u"Type"_s, u"Generic"_s);
    QTRY_COMPARE(difference(shown(program), expected(program, filter)), QByteArray());

    filter.lastUse = LastUseFilter::InactiveOver30Days;
    choose(program.overview(), u"Last use"_s, u"Inactive for more than 30 days"_s);
    QTRY_COMPARE(difference(shown(program), expected(program, filter)), QByteArray());

    filter.search = u"a"_s;
    program.search().setText(filter.search);
    program.clickHeader(ApiUserFilterProxy::LastUsedColumn);
    program.clickHeader(ApiUserFilterProxy::LastUsedColumn);
    const KeyList rows = expected(program, filter, {ApiUserSort::LastUsed, Qt::DescendingOrder});
    QVERIFY(rows.size() > 3 && rows.size() < expected(program, {.search = filter.search}).size());
    QTRY_COMPARE(difference(shown(program), rows), QByteArray());
    QCOMPARE(program.search().text(), u"a"_s);
    QCOMPARE(chipTexts(program.overview()),
             QStringList({u"Type: Generic"_s, u"Inactive for more than 30 days"_s,
                          QString(u"Operator group: "_s + group.name)}));
}

void TestFilters::theMenuMarksWhatIsChosen()
{
    ProgramFixture program(50);
    program.openOverview();
    QCOMPARE(offered(program.overview(), u"Last use"_s).at(0), u"*Any time"_s);
    QCOMPARE(offered(program.overview(), u"Type"_s),
             QStringList({u"*All types"_s, u"Generic"_s, u"Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s}));
    choose(program.overview(), u"Type"_s, u"Mobile App"_s);
    QCOMPARE(offered(program.overview(), u"Type"_s),
             QStringList({u"All types"_s, u"Generic"_s, u"*Mobile App"_s, u"Transaction Recorder"_s, u"Grafana"_s}));
    QCOMPARE(offered(program.overview(), u"Operator group"_s).at(0), u"*All groups"_s);
}

void TestFilters::otherTypesOfTheDirectoryAreOffered()
{
    ProgramFixture program(50);
    run(program.otherProgram(), u"UPDATE api_user SET type = 'R&D', type_folded = 'r&d' WHERE id IN (3, 7)"_s);
    program.openOverview();
    QTRY_COMPARE(offered(program.overview(), u"Type"_s).constLast(), u"R&D"_s);
    choose(program.overview(), u"Type"_s, u"R&D"_s);
    QTRY_COMPARE(difference(shown(program), expected(program, {.types = u"R&D"_s})), QByteArray());
    QCOMPARE(program.rows().rowCount(), 2);
    QCOMPARE(chipTexts(program.overview()), QStringList{u"Type: R&D"_s});
    // Once it has gone from the directory it is still what is chosen.
    run(program.otherProgram(), u"UPDATE api_user SET type = NULL, type_folded = NULL"_s);
    QCOMPARE(offered(program.overview(), u"Type"_s).constLast(), u"*R&D"_s);
}

void TestFilters::everythingGoesByKeyboard()
{
    ProgramFixture program(300);
    program.openOverview();
    auto *button = program.overview().findChild<ApiUserFilterButton *>();
    QTest::keyClick(&program.table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(program.overview().focusWidget(), &program.search());
    QTest::keyClick(&program.search(), Qt::Key_Tab);
    QCOMPARE(program.overview().focusWidget(), button);
    const auto pressInMenu = [](Qt::Key key) { QTest::keyClick(QApplication::activePopupWidget(), key); };
    const auto chooseInMenu = [&] {
        QVERIFY(QTest::qWaitFor([&] { return button->menu()->isVisible(); }));
        pressInMenu(Qt::Key_L); // Last use
        const auto subMenuIsOpen = [&] {
            const QWidget *popup = QApplication::activePopupWidget();
            return popup && popup != button->menu();
        };
        QVERIFY(QTest::qWaitFor(subMenuIsOpen));
        pressInMenu(Qt::Key_Down);
        pressInMenu(Qt::Key_Return);
    };
    QTimer::singleShot(0, button, [&] {
        chooseInMenu();
        closePopups();
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(chipTexts(program.overview()), QStringList{u"Used within the last 30 days"_s});
    QTRY_COMPARE(difference(shown(program), expected(program, {.lastUse = LastUseFilter::Within30Days})), QByteArray());

    // On to the chip, which stands behind the buttons.
    QCOMPARE(program.overview().focusWidget(), button);
    press(*button, Qt::Key_Tab);
    QCOMPARE(program.overview().focusWidget()->objectName(), u"views"_s);
    press(*program.overview().focusWidget(), Qt::Key_Tab);
    QCOMPARE(program.overview().focusWidget(), chipsOf(program.overview()).constFirst());
    QTest::keyClick(program.overview().focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(chipTexts(program.overview()), QStringList());
    QTRY_COMPARE(shown(program).size(), 300);
    QCOMPARE(program.overview().focusWidget(), &program.table());

    // From anywhere by the letter.
    activate(program.table());
    bool opened = false;
    bool closedByEscape = false;
    QTimer::singleShot(0, button, [&] {
        opened = QTest::qWaitFor([&] { return button->menu()->isVisible(); });
        if (opened)
            pressInMenu(Qt::Key_Escape);
        closedByEscape = QTest::qWaitFor([&] { return !button->menu()->isVisible(); });
        closePopups();
    });
    QTest::keyClick(&program.table(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(opened);
    QTRY_VERIFY(closedByEscape);
}

void TestFilters::chipsTakeOffOneFilterEachAndBackspaceAll()
{
    ProgramFixture program(2000);
    program.openOverview();
    const OperatorGroup group = usualGroup(program);
    const Connection connection = program.otherProgram();
    const QString op = textsOf(connection,
                               u"SELECT m.operator_guid FROM operator_group_member m JOIN operator o "
                               "ON o.guid = m.operator_guid WHERE m.group_guid = ? ORDER BY o.api_users DESC, o.id"_s,
                               {group.guid})
                           .constFirst();
    const QString name = textsOf(connection, u"SELECT full_name FROM operator WHERE guid = ?"_s, {op}).constFirst();
    ApiUserFilter filter{.search = u"e"_s,
                         .lastUse = LastUseFilter::Within30Days,
                         .types = u"Generic"_s,
                         .groupGuid = group.guid,
                         .operatorGuid = op};
    program.overview().pane()->showOnly(filter);
    QTRY_COMPARE(chipTexts(program.overview()),
                 QStringList({u"Type: Generic"_s, u"Used within the last 30 days"_s,
                              QString(u"Operator group: "_s + group.name), QString(u"Operator: "_s + name)}));
    for (const auto &takeOff :
         QList<std::function<void()>>{[&] { filter.types = {}; }, [&] { filter.lastUse = {}; },
                                      [&] { filter.groupGuid.clear(); }, [&] { filter.operatorGuid.clear(); }}) {
        QTRY_COMPARE(difference(shown(program), expected(program, filter)), QByteArray());
        takeOff();
        QTest::mouseClick(chipsOf(program.overview()).constFirst(), Qt::LeftButton);
        QTRY_COMPARE(difference(shown(program), expected(program, filter)), QByteArray());
    }
    QCOMPARE(chipTexts(program.overview()), QStringList());
    QCOMPARE(program.search().text(), u"e"_s);

    program.overview().pane()->showOnly({.search = u"e"_s, .types = u"Generic"_s, .groupGuid = group.guid});
    activate(program.overview());
    program.search().setFocus();
    press(program.search(), Qt::Key_Escape); // the search only
    QCOMPARE(program.search().text(), QString());
    QCOMPARE(chipTexts(program.overview()).size(), 2);
    press(program.search(), Qt::Key_Backspace);
    QTRY_COMPARE(shown(program).size(), 2000);
    QCOMPARE(chipTexts(program.overview()), QStringList());
}

void TestFilters::longNamesLeaveTheWindowNarrow()
{
    ProgramFixture program(50);
    program.openOverview();
    const OperatorGroup group = usualGroup(program);
    const QString longName = u"<b>Käse</b> & "_s + QString(150, u'W');
    run(program.otherProgram(), u"UPDATE operator_group SET name = ? WHERE guid = ?"_s, {longName, group.guid});
    const int narrowest = program.overview().minimumSizeHint().width();
    program.overview().pane()->showOnly({.lastUse = LastUseFilter::InactiveOver365Days,
                                         .types = QString(300, u'W'),
                                         .groupGuid = group.guid,
                                         .operatorGuid = u"nobody-"_s + QString(100, u'W')});
    const auto namesAreKnown = [&program] {
        const QList<FilterChip *> chips = chipsOf(program.overview());
        return chips.size() == 4 && chips.at(2)->text().startsWith("Operator group: <b>K"_L1)
            && !chips.at(3)->text().endsWith(": …"_L1);
    };
    QTRY_VERIFY(namesAreKnown());
    QCoreApplication::processEvents();
    const QList<FilterChip *> chips = chipsOf(program.overview());
    QCOMPARE(chips.size(), 4);
    program.overview().resize(500, 400);
    QCoreApplication::processEvents();
    QVERIFY(program.overview().minimumSizeHint().width() <= std::max(narrowest, 500));
    for (const FilterChip *chip : chips)
        QVERIFY(chip->width() >= chip->minimumSizeHint().width() && chip->geometry().right() < 500);
    QVERIFY(chips.at(2)->text().startsWith("Operator group: <b>K"_L1));
    QVERIFY(chips.at(2)->text().endsWith(u'…'));
    QCOMPARE(chips.at(2)->accessibleName(), QString(u"Remove filter: Operator group: "_s + longName));
    // The menu stays narrow as well.
    for (const QString &text : offered(program.overview(), u"Operator group"_s))
        QVERIFY(text.size() < 80);
}

void TestFilters::allMeansAllAfterARestartAndByTheHub()
{
    ProgramFixture program(2000);
    const auto narrowDown = [&] {
        choose(program.overview(), u"Type"_s, u"Mobile App"_s);
        choose(program.overview(), u"Last use"_s, u"Inactive for more than 90 days"_s);
        choose(program.overview(), u"Operator group"_s, usualGroup(program).name);
        program.search().setText(u"a"_s);
        QCOMPARE(chipTexts(program.overview()).size(), 3);
        QTRY_VERIFY(program.rows().isComplete() && shown(program).size() < 2000);
    };
    const auto showsAll = [&] {
        QTRY_COMPARE(shown(program).size(), 2000);
        QVERIFY(program.rows().showsAll());
        QCOMPARE(chipTexts(program.overview()), QStringList());
        QCOMPARE(program.search().text(), QString());
    };
    program.openOverview();
    narrowDown();
    program.restart();
    QVERIFY(program.program().overview()); // it was open, and is again
    program.waitForRows();
    showsAll();
    // By the hub's button, whether the window was closed or not.
    for (const bool closed : {false, true}) {
        narrowDown();
        if (closed)
            program.overview().close();
        program.openOverview();
        showsAll();
    }
    // And by the menu and key of another window.
    narrowDown();
    press(*program.program().hub(), Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(program.rows().showsAll());
    showsAll();
}

void TestFilters::whatAnotherWindowAsksForIsShownAlone()
{
    ProgramFixture program(300);
    program.openOverview();
    choose(program.overview(), u"Type"_s, u"Grafana"_s);
    program.search().setText(u"e"_s);
    program.press("notYetUsed");
    QCOMPARE(chipTexts(program.overview()), QStringList{u"Not yet used"_s});
    QCOMPARE(program.search().text(), QString());
    QTRY_COMPARE(difference(shown(program), expected(program, {.lastUse = LastUseFilter::NotYetUsed})), QByteArray());
}

void TestFilters::aGroupThatHasGoneShowsNothingUntilTheNextStart()
{
    ProgramFixture program(300);
    program.openOverview();
    const OperatorGroup group = usualGroup(program);
    choose(program.overview(), u"Operator group"_s, group.name);
    QVERIFY(!shown(program).isEmpty());
    run(program.otherProgram(), u"DELETE FROM operator_group WHERE guid = ?"_s, {group.guid});
    QTRY_COMPARE(program.rows().rowCount(), 0);
    QCOMPARE(chipsOf(program.overview()).size(), 1);
    QTRY_VERIFY(offered(program.overview(), u"Operator group"_s).contains(u'*' + group.guid));
    program.restart();
    program.openOverview();
    QTRY_COMPARE(shown(program).size(), 300);
    QCOMPARE(chipTexts(program.overview()), QStringList());
}

void TestFilters::everyoneIsEverybody()
{
    ProgramFixture program(300);
    program.openOverview();
    choose(program.overview(), u"Operator group"_s, u"Everyone"_s);
    QCOMPARE(chipTexts(program.overview()), QStringList{u"Operator group: Everyone"_s});
    QTRY_COMPARE(shown(program).size(), 300);
}

void TestFilters::thereMayBeNoGroupsOrOne()
{
    ProgramFixture program(50);
    run(program.otherProgram(), u"DELETE FROM operator_group"_s);
    program.openOverview();
    QTRY_COMPARE(offered(program.overview(), u"Operator group"_s), QStringList());
    addGroups(program, u"Team"_s, 1);
    addMembers(program, u"team-0"_s);
    QTRY_COMPARE(offered(program.overview(), u"Operator group"_s), QStringList({u"*All groups"_s, u"Team 000"_s}));
    choose(program.overview(), u"Operator group"_s, u"Team 000"_s);
    QTRY_COMPARE(difference(shown(program), expected(program, {.groupGuid = u"team-0"_s})), QByteArray());
    QVERIFY(program.rows().rowCount() > 0);
}

void TestFilters::manyGroupsAreChosenFromByName()
{
    ProgramFixture program(300);
    run(program.otherProgram(), u"DELETE FROM operator_group"_s);
    addGroups(program, u"Team"_s, 25);
    addMembers(program, u"team-0"_s);
    program.openOverview();
    QTRY_COMPARE(offered(program.overview(), u"Operator group"_s).size(), 26);
    run(program.otherProgram(),
        u"UPDATE operator_group SET name = 'Zebra', folded_name = 'zebra' WHERE guid = 'team-0'"_s);
    addGroups(program, u"More"_s, 35);
    QStringList groups;
    QTRY_COMPARE((groups = offered(program.overview(), u"Operator group"_s)).size(), 27);
    QCOMPARE(groups.constLast(), u"Another group…"_s);

    const auto openChooser = [&]() -> OperatorGroupChooser * {
        choose(program.overview(), u"Operator group"_s, u"Another group…"_s);
        auto *chooser = program.overview().findChild<OperatorGroupChooser *>();
        return chooser && QTest::qWaitForWindowExposed(chooser) ? chooser : nullptr;
    };
    {
        QPointer<OperatorGroupChooser> chooser = openChooser();
        QVERIFY(chooser);
        auto *search = chooser->findChild<QLineEdit *>();
        auto *table = chooser->findChild<DirectoryTableView *>();
        const auto *ok = chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_COMPARE(table->model()->rowCount(), 60);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(search, u"ZEB"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(ok->isEnabled());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!chooser);
    }
    QCOMPARE(chipTexts(program.overview()), QStringList{u"Operator group: Zebra"_s});
    QTRY_COMPARE(difference(shown(program), expected(program, {.groupGuid = u"team-0"_s})), QByteArray());
    QVERIFY(program.rows().rowCount() > 0);
    QTRY_VERIFY(offered(program.overview(), u"Operator group"_s).contains(u"*Zebra"_s));
    {
        // Another one by arrow and Enter; Esc leaves all as it is.
        QPointer<OperatorGroupChooser> chooser = openChooser();
        QVERIFY(chooser);
        auto *table = chooser->findChild<DirectoryTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 60);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(!chooser);
        QCOMPARE(chipTexts(program.overview()), QStringList{u"Operator group: More 001"_s});
        chooser = openChooser();
        QVERIFY(chooser);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!chooser);
        QCOMPARE(chipTexts(program.overview()), QStringList{u"Operator group: More 001"_s});
    }
    // The program ends whether a person is choosing or not.
    QVERIFY(openChooser());
    program.restart();
}

void TestFilters::inAnOperatorsTabFiltersStayWithinTheOperator()
{
    ProgramFixture program(2000);
    const QString op = textsOf(program.otherProgram(), u"SELECT guid FROM operator ORDER BY api_users DESC"_s).at(0);
    program.openOverview();
    (void)program.viewOperator(op);
    const OperatorWindow *window = program.program().windows()->operatorWindows().constFirst();
    const QAbstractItemModel *rows = window->apiUserPane()->tableView()->model();
    const auto *proxy = static_cast<const ApiUserFilterProxy *>(rows);
    const auto shownHere = [&] {
        KeyList keys;
        for (int row = 0; row < rows->rowCount(); ++row)
            keys.append(proxy->keyAt(row));
        return keys;
    };
    const ApiUserOrder order = proxy->query().order;
    const KeyList all = expected(program, {.operatorGuid = op}, order);
    QVERIFY(all.size() > 3);
    QTRY_COMPARE(difference(shownHere(), all), QByteArray());
    QCOMPARE(chipTexts(*window->apiUserPane()), QStringList());
    QCOMPARE(offered(*window->apiUserPane(), u"Operator group"_s), QStringList());

    choose(*window->apiUserPane(), u"Last use"_s, u"Used within the last 30 days"_s);
    const KeyList used = expected(program, {.lastUse = LastUseFilter::Within30Days, .operatorGuid = op}, order);
    QVERIFY(!used.isEmpty() && used.size() < all.size());
    QTRY_COMPARE(difference(shownHere(), used), QByteArray());
    QCOMPARE(chipTexts(*window->apiUserPane()), QStringList{u"Used within the last 30 days"_s});
    window->apiUserPane()->findChild<QLineEdit *>(u"search"_s)->setFocus();
    press(*window->apiUserPane()->findChild<QLineEdit *>(u"search"_s), Qt::Key_Backspace);
    QTRY_COMPARE(difference(shownHere(), all), QByteArray());
}

UMH_WINDOW_TEST(TestFilters)

#include "tst_filters.moc"
