#include "app/directorywindows.h"
#include "app/session.h"
#include "programfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/operatorfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/windowcommands.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// A small account whose every number can be checked by hand.
void fill(const Connection &connection)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Operator ann{.guid = u"ann"_s,
                       .fullName = u"Ann Admin"_s,
                       .email = u"ann@example.com"_s,
                       .onDuty = true,
                       .administrator = true,
                       .culture = u"nl-NL"_s};
    const Operator bob{
        .guid = u"bob"_s, .fullName = u"Bob"_s, .email = {}, .onDuty = false, .administrator = false, .culture = {}};
    const Operator cee{
        .guid = u"cee"_s, .fullName = u"Cee"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};
    const auto apiUser = [&](const Operator &op, const QString &username, int daysAgo, LastUsedState state) {
        ApiUser made = plainApiUser(op, username);
        made.lastUsedState = state;
        made.lastUsed = state == LastUsedState::Used ? now.addDays(-daysAgo).addSecs(-3600) : QDateTime();
        return made;
    };
    (void)loadInto(
        connection, {ann, bob, cee},
        {apiUser(ann, u"ann1"_s, 3, LastUsedState::Used), apiUser(ann, u"ann2"_s, 0, LastUsedState::NotYetUsed),
         apiUser(ann, u"ann3"_s, 100, LastUsedState::Used), apiUser(bob, u"bob1"_s, 0, LastUsedState::Unknown)},
        {{.guid = u"all"_s, .name = u"Everyone"_s, .everyone = true, .members = {{u"ann"_s, u"bob"_s, u"cee"_s}}},
         {.guid = u"admins"_s, .name = u"Administrators"_s, .administrators = true, .members = {{u"ann"_s}}},
         {.guid = u"sales"_s, .name = u"Sales"_s, .members = {{u"ann"_s, u"bob"_s}}},
         {.guid = u"nobody"_s, .name = u"Nobody"_s, .members = QList<QString>()}});
}

QAction *commandOf(const QWidget &pane, Command command)
{
    return pane.window()->findChild<WindowCommands *>()->action(command);
}

/// The cells of \a row, as they are shown.
QStringList cells(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(row, column).data().toString();
    return texts;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    texts.sort();
    return texts;
}

} // namespace

/// Operators and operator groups in the whole program: their overviews, the windows of single operators, and how all
/// windows follow one another.
class TestOperators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }

    void operatorsShowWhatIsKnownOfThem();
    void groupsShowTheirMembersAndWhichAreSpecial();
    void openingAGroupShowsItsOperators();
    void aGroupLeadsToTheApiUsersOfItsMembers();
    void anOperatorHasThreeTabs();
    void itsTabsHaveOneColour();
    void anOperatorsGroupsLeadToTheirOperators();
    void apiManagementHasTheColumnsOfTheOverviewButOperator();
    void deletingInApiManagementAsksAndDeletesThatRow();
    void descriptionsAreEditedInApiManagement();
    void withoutAnAccountAddingIsOffAndSaysWhy();
    void anOverviewRowLeadsToItsOperatorAndBack();
    void eachOperatorHasOneWindow();
    void theColumnsOfApiManagementAreKept();
    void keysWorkWhereverTheFocusIs();
    void anOperatorThatIsRenamedIsShownSo();
    void anOperatorThatGoesIsSaidToBeGoneUntilItComesBack();
    void anOperatorThatHasJustGoneCannotBeOpenedAndThatIsSaid();
    void everyWindowFollowsADeletion_data();
    void everyWindowFollowsADeletion();
    void theHubFollowsWhateverChanges();
    void theHubsNumbersOpenJustThoseRows();
    void quittingClosesEveryWindow();
    void whatIsBeingTypedIsKeptWhenItsWindowCloses();

private:
    [[nodiscard]] DirectoryWindows &windows() const { return *m_program->program().windows(); }
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    void write(const QString &sql, const QVariantList &values = {}) const
    {
        (void)must(m_program->otherProgram().write(sql, values));
    }
    /// Waits until all rows of \a pane are there, and returns them.
    [[nodiscard]] static DirectoryFilterProxy &rowsOf(const TablePane &pane)
    {
        auto &rows = *static_cast<DirectoryFilterProxy *>(pane.tableView()->model());
        if (!QTest::qWaitFor([&] { return rows.isComplete(); }, 30'000))
            qFatal("not complete");
        return rows;
    }
    OperatorPane &openOperators() const
    {
        m_program->press("viewOperators");
        (void)rowsOf(*windows().operators()->pane());
        return *windows().operators()->pane();
    }
    OperatorGroupPane &openGroups() const
    {
        m_program->press("viewGroups");
        (void)rowsOf(*windows().groups()->pane());
        return *windows().groups()->pane();
    }
    /// Gives \a window the keyboard, as a click into it does.
    static void activate(QWidget &window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not come to the front");
    }
    /// The row that has a cell with \a text; -1 where there is none.
    static int rowWith(const TablePane &pane, const QString &text)
    {
        const DirectoryFilterProxy &rows = rowsOf(pane);
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (cells(rows, row).contains(text))
                return row;
        }
        return -1;
    }
    static void select(const TablePane &pane, const QString &text)
    {
        const int row = rowWith(pane, text);
        if (row < 0)
            qFatal("no row %s", qPrintable(text));
        pane.tableView()->selectAsCurrent(row);
    }
    /// Opens the operator with \a name from the overview, by Enter.
    OperatorWindow &openOperator(const QString &name) const
    {
        const OperatorPane &pane = openOperators();
        select(pane, name);
        QTest::keyClick(pane.tableView(), Qt::Key_Return);
        const auto isOpen = [&] {
            const QList<OperatorWindow *> open = windows().operatorWindows();
            return !open.isEmpty() && open.constLast()->windowTitle().contains(name);
        };
        if (!QTest::qWaitFor(isOpen))
            qFatal("the operator did not show");
        OperatorWindow *window = windows().operatorWindows().constLast();
        // Rows of others are not to be seen, not even for a moment.
        const auto &rows = static_cast<const ApiUserFilterProxy &>(*window->apiUserPane()->tableView()->model());
        for (int row = 0; row < rows.rowCount(); ++row) {
            const auto apiUser = rows.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
            if (apiUser.operatorGuid != window->operatorGuid())
                qFatal("rows of others");
        }
        activate(*window);
        (void)rowsOf(*window->apiUserPane());
        (void)rowsOf(*window->groupPane());
        return *window;
    }
    static DeleteConfirmation *question(const QWidget &pane)
    {
        const auto dialogs = pane.findChildren<DeleteConfirmation *>();
        for (DeleteConfirmation *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void confirm(const QWidget &pane)
    {
        auto *box = question(pane)->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) != QDialogButtonBox::RejectRole) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    }
    /// All numbers of the hub, in the order of its cards.
    [[nodiscard]] QString numbers() const
    {
        QStringList texts;
        for (const char *card : {"operators", "groups", "apiUsers"}) {
            for (const QLabel *label :
                 hub().findChild<QWidget *>(QString::fromLatin1(card))->findChildren<QLabel *>()) {
                bool isNumber = false;
                (void)label->text().toInt(&isNumber);
                if (isNumber)
                    texts += label->text();
            }
        }
        for (const char *link : {"onDuty", "withoutMembers", "inactive", "notYetUsed"})
            texts += hub().findChild<QPushButton *>(QString::fromLatin1(link))->text().section(u' ', 0, 0);
        return texts.join(u' ');
    }

    std::unique_ptr<ProgramFixture> m_program;
};

void TestOperators::init()
{
    QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|QAction|removeDatabase).*"_s));
    m_program = std::make_unique<ProgramFixture>(fill);
}

void TestOperators::operatorsShowWhatIsKnownOfThem()
{
    const OperatorPane &pane = openOperators();
    const DirectoryFilterProxy &rows = rowsOf(pane);
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(cells(rows, 0),
             QStringList({u"Ann Admin"_s, u"ann@example.com"_s, u"Yes"_s, u"Yes"_s, u"Administrators, Sales"_s, u"3"_s,
                          u"3 days ago"_s}));
    QCOMPARE(cells(rows, 1), QStringList({u"Bob"_s, QString(), u"No"_s, u"No"_s, u"Sales"_s, u"1"_s, u"Unknown"_s}));
    QCOMPARE(cells(rows, 2), QStringList({u"Cee"_s, QString(), QString(), QString(), QString(), u"0"_s, QString()}));
    QVERIFY(!rows.index(0, OperatorFilterProxy::LastUsedColumn).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestOperators::groupsShowTheirMembersAndWhichAreSpecial()
{
    const OperatorGroupPane &pane = openGroups();
    const DirectoryFilterProxy &rows = rowsOf(pane);
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(cells(rows, 0), QStringList({u"Administrators"_s, u"1"_s, u"3"_s}));
    QCOMPARE(cells(rows, 1), QStringList({u"Everyone"_s, u"3"_s, u"4"_s}));
    QCOMPARE(cells(rows, 2), QStringList({u"Nobody"_s, u"No members"_s, u"0"_s}));
    QCOMPARE(cells(rows, 3), QStringList({u"Sales"_s, u"2"_s, u"4"_s}));
    for (int row = 0; row < 4; ++row) {
        const QModelIndex name = rows.index(row, OperatorGroupFilterProxy::NameColumn);
        const bool special = row < 2;
        QCOMPARE(name.data(OperatorGroupFilterProxy::SpecialRole).toBool(), special);
        QCOMPARE(name.data(OperatorGroupFilterProxy::EmptyRole).toBool(), row == 2);
        // It is heard and can be read as well.
        const QString aloud = name.data(Qt::AccessibleTextRole).toString();
        QCOMPARE(aloud != name.data().toString(), special);
        if (special)
            QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"members"_s)
                    || name.data(Qt::ToolTipRole).toString().contains(u"member"_s));
    }
}

void TestOperators::openingAGroupShowsItsOperators()
{
    const OperatorGroupPane &pane = openGroups();
    const std::pair<QString, QStringList> groups[] = {
        {u"Sales"_s, {u"Ann Admin"_s, u"Bob"_s}},
        {u"Everyone"_s, {u"Ann Admin"_s, u"Bob"_s, u"Cee"_s}},
        {u"Nobody"_s, {}},
    };
    for (const auto &[group, members] : groups) {
        select(pane, group);
        QTest::keyClick(pane.tableView(), Qt::Key_Return);
        const OperatorPane *operators = windows().operators()->pane();
        QTRY_COMPARE(column(rowsOf(*operators), OperatorFilterProxy::NameColumn), members);
        QVERIFY(windows().operators()->isVisible());
        const auto chips = operators->findChildren<QToolButton *>();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [&](const QToolButton *chip) {
            return chip->isVisible() && chip->text() == u"Operator group: "_s + group;
        }));
    }
    // By a double click, too.
    select(pane, u"Administrators"_s);
    const QRect cell = pane.tableView()->visualRect(pane.tableView()->currentIndex());
    QTest::mouseClick(pane.tableView()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(pane.tableView()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(rowsOf(*windows().operators()->pane()).rowCount(), 1);
}

void TestOperators::aGroupLeadsToTheApiUsersOfItsMembers()
{
    const OperatorGroupPane &pane = openGroups();
    select(pane, u"Administrators"_s);
    commandOf(pane, Command::ShowApiUsers)->trigger();
    QTRY_COMPARE(column(rowsOf(*windows().apiUsers()->pane()), ApiUserFilterProxy::UsernameColumn),
                 QStringList({u"ann1"_s, u"ann2"_s, u"ann3"_s}));
    QVERIFY(windows().apiUsers()->isVisible());
}

void TestOperators::anOperatorHasThreeTabs()
{
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    QCOMPARE(window.windowTitle(), u"Ann Admin – User management hub"_s);
    const auto *tabs = window.findChild<QTabWidget *>();
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->tabText(0), u"&Main"_s);
    QCOMPARE(tabs->tabText(1), u"Mem&ber of"_s);
    QCOMPARE(tabs->tabText(2), u"&API management (3)"_s);
    QVERIFY(window.tab() == OperatorWindow::Tab::ApiManagement);
    window.showTab(OperatorWindow::Tab::Main);
    QStringList values;
    const auto fields = tabs->widget(0)->findChildren<WrappedText *>();
    for (const WrappedText *field : fields) {
        QVERIFY(!field->accessibleName().isEmpty());
        values += field->toPlainText();
    }
    QCOMPARE(values, QStringList({u"Ann Admin"_s, u"ann@example.com"_s, u"Yes"_s, u"Yes"_s, u"Dutch (nl-NL)"_s}));
    // From one tab to the other by keyboard.
    QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
    QVERIFY(window.tab() == OperatorWindow::Tab::MemberOf);
    QTest::keyClick(&window, Qt::Key_A, Qt::AltModifier);
    QVERIFY(window.tab() == OperatorWindow::Tab::ApiManagement);
    QTest::keyClick(&window, Qt::Key_M, Qt::AltModifier);
    QVERIFY(window.tab() == OperatorWindow::Tab::Main);
}

void TestOperators::itsTabsHaveOneColour()
{
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    auto *tabs = window.findChild<QTabWidget *>();
    const auto colours = [&] {
        QList<QRgb> found;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QRect page(tabs->currentWidget()->mapTo(&window, QPoint()), tabs->currentWidget()->size());
            found += window.grab().toImage().pixel(page.bottomLeft() + QPoint(2, -2)); // beside what stands on it
        }
        return found;
    };
    // There are bars to scroll by until it has been laid out.
    QTRY_COMPARE(colours(), QList<QRgb>(tabs->count(), colours().constLast()));
}

void TestOperators::anOperatorsGroupsLeadToTheirOperators()
{
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    window.showTab(OperatorWindow::Tab::MemberOf);
    const OperatorGroupPane *groups = window.groupPane();
    QCOMPARE(column(rowsOf(*groups), OperatorGroupFilterProxy::NameColumn),
             QStringList({u"Administrators"_s, u"Everyone"_s, u"Sales"_s}));
    select(*groups, u"Sales"_s);
    QTest::keyClick(groups->tableView(), Qt::Key_Return);
    QTRY_COMPARE(rowsOf(*windows().operators()->pane()).rowCount(), 2);
    // A search within the tab stays within this operator.
    activate(window);
    QTest::keyClick(groups->tableView(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(window.focusWidget(), u"e"_s);
    QTRY_COMPARE(rowsOf(*groups).rowCount(), 2);
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(rowsOf(*groups).rowCount(), 3);
    // It follows.
    write(u"DELETE FROM operator_group_member WHERE group_guid = 'sales' AND operator_guid = 'ann'"_s);
    QTRY_COMPARE(rowsOf(*groups).rowCount(), 2);
}

void TestOperators::apiManagementHasTheColumnsOfTheOverviewButOperator()
{
    m_program->openOverview();
    const auto headings = [](const DirectoryTableView &view) {
        QStringList shown;
        for (int visual = 0; visual < view.model()->columnCount(); ++visual) {
            const int column = view.horizontalHeader()->logicalIndex(visual);
            if (!view.isColumnHidden(column))
                shown += view.model()->headerData(column, Qt::Horizontal).toString();
        }
        return shown;
    };
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    QStringList expected = headings(m_program->table());
    QVERIFY(expected.removeOne(u"Operator"_s));
    const DirectoryTableView *view = window.apiUserPane()->tableView();
    QCOMPARE(headings(*view), expected);
    QCOMPARE(column(*view->model(), ApiUserFilterProxy::UsernameColumn),
             QStringList({u"ann1"_s, u"ann2"_s, u"ann3"_s}));
    // Every one of them sorts.
    for (int column = ApiUserFilterProxy::UsernameColumn; column < ApiUserFilterProxy::DeleteColumn; ++column) {
        if (view->isColumnHidden(column))
            continue;
        ProgramFixture::clickHeader(*view, column);
        QCOMPARE(rowsOf(*window.apiUserPane()).sortColumn(), column);
    }
    // The column that is left out is not offered either, nor brought back by the standard.
    window.apiUserPane()->tableView()->showColumnsMenu();
    const auto menus = view->findChildren<QMenu *>();
    QVERIFY(!menus.isEmpty());
    for (const QAction *action : menus.constLast()->actions())
        QVERIFY(action->text() != "Operator"_L1);
    menus.constLast()->close();
    window.apiUserPane()->tableView()->resetColumns();
    QCOMPARE(headings(*view), expected);
}

void TestOperators::deletingInApiManagementAsksAndDeletesThatRow()
{
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const ApiUserPane *pane = window.apiUserPane();
    select(*pane, u"ann2"_s);
    QTest::keyClick(pane->tableView(), Qt::Key_Delete);
    QTRY_VERIFY(question(*pane));
    QCOMPARE(question(*pane)->apiUser().username, u"ann2"_s);
    QTest::keyClick(question(*pane), Qt::Key_Escape);
    QTRY_VERIFY(!question(*pane));
    QCOMPARE(m_program->storedApiUsers(), 4);
    // By the button of the row.
    const QModelIndex cell =
        pane->tableView()->model()->index(rowWith(*pane, u"ann2"_s), ApiUserFilterProxy::DeleteColumn);
    pane->tableView()->scrollTo(cell);
    QTest::mouseClick(pane->tableView()->viewport(), Qt::LeftButton, {}, pane->tableView()->visualRect(cell).center());
    QTRY_VERIFY(question(*pane));
    confirm(*pane);
    QTRY_COMPARE(column(rowsOf(*pane), ApiUserFilterProxy::UsernameColumn), QStringList({u"ann1"_s, u"ann3"_s}));
    QCOMPARE(m_program->storedApiUsers(), 3);
}

void TestOperators::descriptionsAreEditedInApiManagement()
{
    m_program->openOverview();
    OperatorWindow &window = openOperator(u"Bob"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const ApiUserPane *pane = window.apiUserPane();
    select(*pane, u"bob1"_s);
    QTest::keyClick(pane->tableView(), Qt::Key_F2);
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = pane->tableView()->findChild<QLineEdit *>(u"descriptionEdit"_s)));
    field->selectAll();
    QTest::keyClicks(field, u"Nightly"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(rowWith(*pane, u"Nightly"_s), 0);
    QTRY_VERIFY(rowWith(*windows().apiUsers()->pane(), u"Nightly"_s) >= 0);
    QTRY_COMPARE(
        m_program->otherProgram().value(u"SELECT description FROM api_user WHERE username = 'bob1'"_s)->toString(),
        u"Nightly"_s);
}

void TestOperators::withoutAnAccountAddingIsOffAndSaysWhy()
{
    OperatorWindow &window = openOperator(u"Cee"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const auto *add = window.findChild<QPushButton *>(u"addApiUser"_s);
    QVERIFY(add->isVisible() && !add->isEnabled());
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith("Without an account"_L1);
    }));
    QVERIFY(add->accessibleDescription().startsWith("Without an account"_L1));
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == "This operator has no API users."_L1;
    }));
}

void TestOperators::anOverviewRowLeadsToItsOperatorAndBack()
{
    m_program->openOverview();
    const ApiUserPane *overview = windows().apiUsers()->pane();
    select(*overview, u"bob1"_s);
    commandOf(*overview, Command::ShowOperator)->trigger();
    QTRY_COMPARE(windows().operatorWindows().size(), 1);
    OperatorWindow *window = windows().operatorWindows().constFirst();
    QCOMPARE(window->windowTitle(), u"Bob – User management hub"_s);
    QVERIFY(window->isVisible());
    QVERIFY(window->tab() == OperatorWindow::Tab::ApiManagement);
    QTRY_COMPARE(rowsOf(*window->apiUserPane()).rowCount(), 1);
    // There, nothing leads to where one is already.
    QVERIFY(!commandOf(*window, Command::ShowOperator)->isEnabled());
    QVERIFY(!commandOf(*window, Command::ShowOperator)->toolTip().isEmpty());
    QTest::mouseClick(window->findChild<QPushButton *>(u"showInOverview"_s), Qt::LeftButton);
    QTRY_COMPARE(rowsOf(*overview).rowCount(), 1);
    QCOMPARE(rowWith(*overview, u"bob1"_s), 0);
    // All are shown again as after any filter.
    activate(*windows().apiUsers());
    commandOf(*overview, Command::ClearFilters)->trigger();
    QTRY_COMPARE(rowsOf(*overview).rowCount(), 4);
    // The same from the overview of operators.
    const OperatorPane &operators = openOperators();
    select(operators, u"Ann Admin"_s);
    commandOf(operators, Command::ShowApiUsers)->trigger();
    QTRY_COMPARE(rowsOf(*overview).rowCount(), 3);
}

void TestOperators::eachOperatorHasOneWindow()
{
    const OperatorWindow *ann = &openOperator(u"Ann Admin"_s);
    const OperatorWindow *bob = &openOperator(u"Bob"_s);
    QVERIFY(ann != bob);
    QCOMPARE(windows().operatorWindows().size(), 2);
    windows().viewOperator(u"ann"_s);
    QCOMPARE(windows().operatorWindows().size(), 2);
    QVERIFY(ann->tab() == OperatorWindow::Tab::ApiManagement);
    windows().operatorWindows().constFirst()->close();
    QTRY_COMPARE(windows().operatorWindows().size(), 1);
    const OperatorWindow &again = openOperator(u"Ann Admin"_s);
    QCOMPARE(again.windowTitle(), u"Ann Admin – User management hub"_s);
    QCOMPARE(rowsOf(*again.apiUserPane()).rowCount(), 3);
}

void TestOperators::theColumnsOfApiManagementAreKept()
{
    {
        OperatorWindow &window = openOperator(u"Ann Admin"_s);
        window.showTab(OperatorWindow::Tab::ApiManagement);
        DirectoryTableView *view = window.apiUserPane()->tableView();
        ProgramFixture::clickHeader(*view, ApiUserFilterProxy::LastUsedColumn);
        ProgramFixture::clickHeader(*view, ApiUserFilterProxy::LastUsedColumn);
        view->horizontalHeader()->resizeSection(ApiUserFilterProxy::UsernameColumn, 222);
        view->hideColumn(ApiUserFilterProxy::CreatedColumn);
        window.resize(701, 503);
    }
    m_program->restart();
    OperatorWindow &window = openOperator(u"Bob"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const DirectoryTableView *view = window.apiUserPane()->tableView();
    QCOMPARE(window.size(), QSize(701, 503));
    QCOMPARE(view->horizontalHeader()->sectionSize(ApiUserFilterProxy::UsernameColumn), 222);
    QVERIFY(view->isColumnHidden(ApiUserFilterProxy::CreatedColumn));
    QVERIFY(view->isColumnHidden(ApiUserFilterProxy::OperatorColumn));
    QCOMPARE(rowsOf(*window.apiUserPane()).sortColumn(), int(ApiUserFilterProxy::LastUsedColumn));
    QCOMPARE(rowsOf(*window.apiUserPane()).sortOrder(), Qt::DescendingOrder);
}

void TestOperators::keysWorkWhereverTheFocusIs()
{
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    auto *tabs = window.findChild<QTabBar *>();
    for (const auto tab : {OperatorWindow::Tab::MemberOf, OperatorWindow::Tab::ApiManagement}) {
        window.showTab(tab);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(window.focusWidget()));
        QVERIFY(window.focusWidget()->isVisible());
        const TablePane *pane =
            tab == OperatorWindow::Tab::MemberOf ? static_cast<TablePane *>(window.groupPane()) : window.apiUserPane();
        QVERIFY(pane->isAncestorOf(window.focusWidget()));
        QTest::keyClicks(window.focusWidget(), u"zzz"_s);
        QTRY_COMPARE(rowsOf(*pane).rowCount(), 0);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(rowsOf(*pane).rowCount(), 3);
    }
    // In each tab F5 asks for what is new.
    for (const auto tab :
         {OperatorWindow::Tab::Main, OperatorWindow::Tab::MemberOf, OperatorWindow::Tab::ApiManagement}) {
        window.showTab(tab);
        QSignalSpy wanted(&m_program->program().actions(), &ProgramActions::requested);
        QTest::keyClick(tabs, Qt::Key_F5);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<ProgramAction>(), ProgramAction::Refresh);
    }
}

void TestOperators::anOperatorThatIsRenamedIsShownSo()
{
    OperatorWindow &window = openOperator(u"Bob"_s);
    m_program->openOverview();
    write(u"UPDATE operator SET full_name = 'Zed', folded_name = 'zed', on_duty = 1 WHERE guid = 'bob'"_s);
    QTRY_COMPARE(window.windowTitle(), u"Zed – User management hub"_s);
    QStringList values;
    const auto fields = window.findChildren<WrappedText *>();
    for (const WrappedText *field : fields)
        values += field->toPlainText();
    QVERIFY(values.contains(u"Zed"_s) && values.contains(u"Yes"_s));
    QTRY_COMPARE(rowWith(*windows().operators()->pane(), u"Zed"_s), 2); // it stands elsewhere now
    QTRY_COMPARE(rowWith(*windows().apiUsers()->pane(), u"Zed"_s), 3);
}

void TestOperators::anOperatorThatGoesIsSaidToBeGoneUntilItComesBack()
{
    OperatorWindow &window = openOperator(u"Bob"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const auto *bar = window.centralWidget()->findChild<MessageBar *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(bar && !bar->isVisible());
    write(u"DELETE FROM operator WHERE guid = 'bob'"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"does not exist any more"_s));
    QCOMPARE(window.windowTitle(), u"Bob – User management hub"_s); // the last that was known
    QVERIFY(!window.findChild<QPushButton *>(u"addApiUser"_s)->isEnabled());
    QVERIFY(window.findChild<QPushButton *>(u"addApiUser"_s)->toolTip().contains(u"does not exist any more"_s));
    QTRY_COMPARE(rowsOf(*window.apiUserPane()).rowCount(), 0);
    QTRY_COMPARE(rowsOf(*window.groupPane()).rowCount(), 0);
    write(u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('bob', 'Bob again', 'bob again')"_s);
    QTRY_COMPARE(window.windowTitle(), u"Bob again – User management hub"_s);
    QVERIFY(!bar->isVisible());
}

void TestOperators::anOperatorThatHasJustGoneCannotBeOpenedAndThatIsSaid()
{
    const OperatorPane &operators = openOperators();
    select(operators, u"Bob"_s);
    write(u"DELETE FROM operator WHERE guid = 'bob'"_s);
    QTest::keyClick(operators.tableView(), Qt::Key_Return);
    QVERIFY(windows().operatorWindows().isEmpty());
    QTRY_VERIFY(operators.messageBar()->isVisible());
    QVERIFY2(operators.messageBar()->text().contains(u"could not be shown"_s),
             qPrintable(operators.messageBar()->text()));
}

void TestOperators::everyWindowFollowsADeletion_data()
{
    QTest::addColumn<QString>("where");
    for (const QString &where : {u"API management"_s, u"overview"_s, u"another program"_s})
        QTest::newRow(qPrintable(where)) << where;
}

void TestOperators::everyWindowFollowsADeletion()
{
    QFETCH(QString, where);
    m_program->openOverview();
    const OperatorGroupPane &groups = openGroups();
    OperatorWindow &window = openOperator(u"Ann Admin"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const ApiUserPane *overview = windows().apiUsers()->pane();
    const OperatorPane *operators = windows().operators()->pane();
    QTRY_COMPARE(numbers(), u"3 4 4 1 1 1 1"_s);

    if (where == "another program"_L1) {
        write(u"DELETE FROM api_user WHERE username = 'ann1'"_s);
    } else {
        const ApiUserPane &pane = where == "overview"_L1 ? *overview : *window.apiUserPane();
        select(pane, u"ann1"_s);
        QTest::keyClick(pane.tableView(), Qt::Key_Delete);
        QTRY_VERIFY(question(pane));
        confirm(pane);
    }
    QTRY_COMPARE(column(rowsOf(*window.apiUserPane()), ApiUserFilterProxy::UsernameColumn),
                 QStringList({u"ann2"_s, u"ann3"_s}));
    QTRY_COMPARE(column(rowsOf(*overview), ApiUserFilterProxy::UsernameColumn),
                 QStringList({u"ann2"_s, u"ann3"_s, u"bob1"_s}));
    QTRY_COMPARE(cells(rowsOf(*operators), 0).mid(OperatorFilterProxy::ApiUsersColumn),
                 QStringList({u"2"_s, u"3 months ago"_s}));
    QTRY_COMPARE(cells(rowsOf(groups), rowWith(groups, u"Sales"_s)), QStringList({u"Sales"_s, u"2"_s, u"3"_s}));
    QTRY_COMPARE(cells(rowsOf(*window.groupPane()), 0), QStringList({u"Administrators"_s, u"1"_s, u"2"_s}));
    QTRY_COMPARE(numbers(), u"3 4 3 1 1 1 1"_s);
    QTRY_VERIFY(windows().apiUsers()->pane()->status().startsWith("3 of 3"_L1));
}

void TestOperators::theHubFollowsWhateverChanges()
{
    QTRY_COMPARE(numbers(), u"3 4 4 1 1 1 1"_s);
    write(u"UPDATE operator SET on_duty = 1 WHERE guid = 'bob'"_s);
    QTRY_COMPARE(numbers(), u"3 4 4 2 1 1 1"_s);
    write(u"DELETE FROM operator_group_member WHERE group_guid = 'sales'"_s);
    QTRY_COMPARE(numbers(), u"3 4 4 2 2 1 1"_s);
    write(u"UPDATE api_user SET last_used_state = 1, last_used = NULL WHERE username = 'ann3'"_s);
    QTRY_COMPARE(numbers(), u"3 4 4 2 2 0 2"_s);
    QVERIFY(!hub().findChild<QPushButton *>(u"inactive"_s)->isEnabled()); // a link to nothing is none
    write(u"DELETE FROM operator WHERE guid = 'ann'"_s);
    QTRY_COMPARE(numbers(), u"2 4 1 1 3 0 0"_s);
    write(u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) "
          "VALUES ('new', 'New', 'new', 0, 0)"_s);
    QTRY_COMPARE(numbers(), u"2 5 1 1 4 0 0"_s);
}

void TestOperators::theHubsNumbersOpenJustThoseRows()
{
    m_program->press("onDuty");
    QTRY_COMPARE(column(rowsOf(*windows().operators()->pane()), 0), QStringList(u"Ann Admin"_s));
    m_program->press("withoutMembers");
    QTRY_COMPARE(column(rowsOf(*windows().groups()->pane()), 0), QStringList(u"Nobody"_s));
    m_program->press("inactive");
    const int username = ApiUserFilterProxy::UsernameColumn;
    QTRY_COMPARE(column(rowsOf(*windows().apiUsers()->pane()), username), QStringList(u"ann3"_s));
    m_program->press("notYetUsed");
    QTRY_COMPARE(column(rowsOf(*windows().apiUsers()->pane()), username), QStringList(u"ann2"_s));
    // What is shown so follows as well.
    write(u"UPDATE operator SET on_duty = 1 WHERE guid = 'bob'"_s);
    QTRY_COMPARE(rowsOf(*windows().operators()->pane()).rowCount(), 2);
    write(u"DELETE FROM operator_group_member WHERE group_guid = 'sales'"_s);
    QTRY_COMPARE(rowsOf(*windows().groups()->pane()).rowCount(), 2);
}

void TestOperators::quittingClosesEveryWindow()
{
    m_program->openOverview();
    (void)openGroups();
    (void)openOperator(u"Ann Admin"_s);
    (void)openOperator(u"Bob"_s);
    m_program->quit();
    QVERIFY(!hub().isVisible());
    QVERIFY(!windows().apiUsers()->isVisible() && !windows().operators()->isVisible()
            && !windows().groups()->isVisible());
    QTRY_VERIFY(windows().operatorWindows().isEmpty());
}

void TestOperators::whatIsBeingTypedIsKeptWhenItsWindowCloses()
{
    OperatorWindow &window = openOperator(u"Bob"_s);
    window.showTab(OperatorWindow::Tab::ApiManagement);
    const ApiUserPane *pane = window.apiUserPane();
    select(*pane, u"bob1"_s);
    QTest::keyClick(pane->tableView(), Qt::Key_F2);
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = pane->tableView()->findChild<QLineEdit *>(u"descriptionEdit"_s)));
    field->selectAll();
    QTest::keyClicks(field, u"Typed"_s);
    window.close();
    const auto stored = [&] {
        return m_program->otherProgram()
            .value(u"SELECT description FROM api_user WHERE username = 'bob1'"_s)
            ->toString();
    };
    QTRY_COMPARE(stored(), u"Typed"_s);
}

UMH_WINDOW_TEST(TestOperators)

#include "tst_operators.moc"
