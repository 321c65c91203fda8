#include "app/session.h"
#include "domain/textfolding.h"
#include "programfixture.h"
#include "table/apiuserchanges.h"
#include "views/apiuseroverviewwindow.h"
#include "views/apiusertableview.h"
#include "views/deleteconfirmation.h"
#include "views/hubwindow.h"
#include "views/messagebar.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

bool showsText(const QWidget &parent, const QString &part)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace

/// The main job through the real windows: hub, overview, sort, search, delete, by mouse and by keyboard.
class TestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s)); }

    void hubButtonOpensAllApiUsersWithTheEightColumns();
    void headerClickSortsAndSecondClickReverses_data();
    void headerClickSortsAndSecondClickReverses();
    void headerOfTheDeleteColumnDoesNotSort();
    void clickOnTheRowsButtonAsksAndCancelDeletesNothing();
    void escapeAndReturnDeleteNothing();
    void confirmedDeletionRemovesExactlyThatRowAndSelectsTheNext();
    void spaceOnTheButtonAndTheDeleteKeyAskForTheSameRow();
    void contextMenuKeyActsOnTheRowItStandsAt();
    void deletionKeepsTheScrollPosition();
    void deletingTheLastRowsOneByOneEmptiesTheTable();
    void deletionOfSomethingAlreadyGoneSaysSo();
    void closingWaitsForADeletionThatIsUnderWay();
    void anEditedDescriptionIsStoredAndFoundBySearching();
    void rowsOfOtherProgramsComeAndGoWithoutLosingThePlace();
    void selectionAndCurrentRowSurviveASort();
    void theOnlyRowThatWasFoundIsTheOnlyOneSelectedAmongAll();
    void ctrlFSearchesAndEscapeClears();
    void searchWithoutAResultSaysWhatToDo();
    void linkOnTheHubFiltersAndTheChipTakesItOff();
    void columnsSortAndWidthsSurviveARestart();
    void columnsFillTheWindowAfterRestartsAndResizes();
    void copiesSelectedRowsAsTabSeparatedText();
    void languageSwitchesWhileRunning();
    void buttonsAreNamedForScreenReaders();
    void homeAndEndReachTheFirstAndLastRow();
    void ctrlWClosesTheWindow();
};

void TestOverview::hubButtonOpensAllApiUsersWithTheEightColumns()
{
    ProgramFixture program(250);
    const QAbstractItemModelTester tester(&program.rows());
    program.openOverview();
    QStringList headings;
    for (int column = 0; column < program.rows().columnCount(); ++column)
        headings += program.rows().headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings,
             QStringList({u"Operator"_s, u"Username"_s, u"Type"_s, u"Created"_s, u"Last used"_s,
                          u"Requests last 30 days"_s, u"Description"_s, u"Delete"_s}));
    QCOMPARE(program.table().model()->rowCount(), 250);
    QVERIFY(program.overview().isVisible());
}

void TestOverview::headerClickSortsAndSecondClickReverses_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("operator") << int(ApiUserFilterProxy::OperatorColumn);
    QTest::newRow("username") << int(ApiUserFilterProxy::UsernameColumn);
    QTest::newRow("type") << int(ApiUserFilterProxy::TypeColumn);
    QTest::newRow("created") << int(ApiUserFilterProxy::CreatedColumn);
    QTest::newRow("last used") << int(ApiUserFilterProxy::LastUsedColumn);
    QTest::newRow("requests") << int(ApiUserFilterProxy::RequestsColumn);
    QTest::newRow("description") << int(ApiUserFilterProxy::DescriptionColumn);
}

void TestOverview::headerClickSortsAndSecondClickReverses()
{
    QFETCH(int, column);
    ProgramFixture program(257);
    program.openOverview();

    // What a row is compared by; null where there is nothing to compare, which comes last.
    const auto keyOf = [column](const ApiUser &apiUser) -> std::optional<QVariant> {
        const auto text = [](const QString &value) {
            return value.trimmed().isEmpty() ? std::optional<QVariant>() : QVariant(folded(value));
        };
        switch (column) {
        case ApiUserFilterProxy::OperatorColumn:
            return text(apiUser.operatorName);
        case ApiUserFilterProxy::UsernameColumn:
            return text(apiUser.username);
        case ApiUserFilterProxy::TypeColumn:
            return text(displayType(apiUser.type));
        case ApiUserFilterProxy::CreatedColumn:
            return apiUser.created.isValid() ? std::optional<QVariant>(apiUser.created.toMSecsSinceEpoch())
                                             : std::nullopt;
        case ApiUserFilterProxy::LastUsedColumn:
            return apiUser.lastUsed.isValid() ? std::optional<QVariant>(apiUser.lastUsed.toMSecsSinceEpoch())
                                              : std::nullopt;
        case ApiUserFilterProxy::RequestsColumn:
            return apiUser.requestsLast30Days ? std::optional<QVariant>(*apiUser.requestsLast30Days) : std::nullopt;
        default:
            return text(apiUser.description.trimmed());
        }
    };
    const auto isSorted = [&](Qt::SortOrder order) {
        for (int row = 1; row < program.rows().rowCount(); ++row) {
            const auto above = keyOf(program.apiUserIn(row - 1));
            const auto below = keyOf(program.apiUserIn(row));
            if (!above && below)
                return false;
            if (!above || !below)
                continue;
            const auto compared = QVariant::compare(*above, *below);
            if (compared == (order == Qt::AscendingOrder ? QPartialOrdering::Greater : QPartialOrdering::Less))
                return false;
        }
        return true;
    };
    if (column == ApiUserFilterProxy::OperatorColumn)
        program.clickHeader(ApiUserFilterProxy::TypeColumn);
    program.clickHeader(column);
    program.waitForRows();
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorSection(), column);
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(isSorted(Qt::AscendingOrder));
    program.clickHeader(column);
    program.waitForRows();
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(isSorted(Qt::DescendingOrder));
    QCOMPARE(program.rows().rowCount(), 257);
}

void TestOverview::headerOfTheDeleteColumnDoesNotSort()
{
    ProgramFixture program(20);
    program.openOverview();
    program.clickHeader(ApiUserFilterProxy::RequestsColumn);
    program.waitForRows();
    const QStringList before = program.column(ApiUserFilterProxy::UsernameColumn);
    program.clickHeader(ApiUserFilterProxy::DeleteColumn);
    program.waitForRows();
    QCOMPARE(program.column(ApiUserFilterProxy::UsernameColumn), before);
    QCOMPARE(program.table().horizontalHeader()->sortIndicatorSection(), int(ApiUserFilterProxy::RequestsColumn));
}

void TestOverview::clickOnTheRowsButtonAsksAndCancelDeletesNothing()
{
    ProgramFixture program(50);
    program.openOverview();
    const ApiUser asked = program.apiUserIn(7);
    program.clickButtonOf(7);
    QVERIFY(program.confirmation());
    QCOMPARE(program.confirmation()->apiUser().guid, asked.guid);
    program.answer(false);
    QTRY_VERIFY(!program.confirmation());
    QCOMPARE(program.rows().rowCount(), 50);
    QCOMPARE(program.storedApiUsers(), 50);
}

void TestOverview::escapeAndReturnDeleteNothing()
{
    ProgramFixture program(50);
    program.openOverview();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        program.clickButtonOf(3);
        QVERIFY(program.confirmation());
        QVERIFY(QTest::qWaitForWindowExposed(program.confirmation()));
        QTest::keyClick(program.confirmation()->focusWidget(), key);
        QTRY_VERIFY(!program.confirmation());
    }
    QCOMPARE(program.storedApiUsers(), 50);
}

void TestOverview::confirmedDeletionRemovesExactlyThatRowAndSelectsTheNext()
{
    ProgramFixture program(257);
    program.openOverview();
    const QAbstractItemModelTester tester(&program.rows());
    QStringList expected = program.column(ApiUserFilterProxy::UsernameColumn);
    const ApiUser victim = program.apiUserIn(12);
    const ApiUser next = program.apiUserIn(13);
    QSignalSpy removals(&program.rows(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&program.rows(), &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&program.rows(), &QAbstractItemModel::layoutChanged);

    program.clickButtonOf(12);
    program.answer(true);
    QTRY_COMPARE(program.rows().rowCount(), 256);
    QVERIFY(!program.isStored(victim));
    QCOMPARE(program.storedApiUsers(), 256);
    expected.removeAt(12);
    QCOMPARE(program.column(ApiUserFilterProxy::UsernameColumn), expected);
    QTRY_COMPARE(program.table().selectedRow(), 12);
    QCOMPARE(program.apiUserIn(12).guid, next.guid);
    // Also once the change has been noticed in the directory.
    QVERIFY(!QTest::qWaitFor([&] { return removals.size() > 1; }, 1200));
    QCOMPARE(removals.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(program.otherProgram().value(u"SELECT username FROM journal WHERE action = 'deleted'"_s)->toString(),
             victim.username);
}

void TestOverview::spaceOnTheButtonAndTheDeleteKeyAskForTheSameRow()
{
    ProgramFixture program(30);
    program.openOverview();
    program.table().selectAsCurrent(4);
    const ApiUser wanted = program.apiUserIn(4);
    program.table().setFocus();

    QTest::keyClick(&program.table(), Qt::Key_Delete);
    QVERIFY(program.confirmation());
    QCOMPARE(program.confirmation()->apiUser().guid, wanted.guid);
    program.answer(false);
    QTRY_VERIFY(!program.confirmation());

    // Along the row to its button, and press it.
    for (int i = 0; i < ApiUserFilterProxy::DeleteColumn; ++i)
        QTest::keyClick(&program.table(), Qt::Key_Right);
    QTest::keyClick(&program.table(), Qt::Key_Space);
    QVERIFY(program.confirmation());
    QCOMPARE(program.confirmation()->apiUser().guid, wanted.guid);
    program.answer(true);
    QTRY_COMPARE(program.rows().rowCount(), 29);
    QVERIFY(!program.isStored(wanted));
    // The next row's button is the current cell: the same key goes on.
    QTRY_COMPARE(program.table().currentIndex(), program.rows().index(4, ApiUserFilterProxy::DeleteColumn));
}

void TestOverview::contextMenuKeyActsOnTheRowItStandsAt()
{
    ProgramFixture program(30);
    program.openOverview();
    program.table().selectAsCurrent(3);
    program.table().setFocus();
    QTest::keyClick(&program.table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&program.table(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(program.table().currentIndex().row(), 5);
    QTest::keyClick(&program.table(), Qt::Key_Delete);
    QVERIFY(program.confirmation());
    QCOMPARE(program.confirmation()->apiUser().guid, program.apiUserIn(5).guid);
    QCOMPARE(program.table().selectedRow(), 5);
}

void TestOverview::deletionKeepsTheScrollPosition()
{
    ProgramFixture program(1000);
    program.openOverview();
    program.table().verticalScrollBar()->setValue(500);
    const ApiUser top = program.apiUserIn(500);
    program.clickButtonOf(505);
    program.answer(true);
    QTRY_COMPARE(program.rows().rowCount(), 999);
    QCOMPARE(program.table().verticalScrollBar()->value(), 500);
    QCOMPARE(program.apiUserIn(program.table().rowAt(0)).guid, top.guid);
}

void TestOverview::deletingTheLastRowsOneByOneEmptiesTheTable()
{
    ProgramFixture program(3);
    program.openOverview();
    for (int left = 2; left >= 0; --left) {
        program.clickButtonOf(left);
        QVERIFY(program.confirmation());
        program.answer(true);
        QTRY_COMPARE(program.rows().rowCount(), left);
    }
    QCOMPARE(program.storedApiUsers(), 0);
}

void TestOverview::deletionOfSomethingAlreadyGoneSaysSo()
{
    ProgramFixture program(40);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(9);
    program.clickButtonOf(9);
    QVERIFY(program.confirmation());
    QVERIFY(program.otherProgram().run(u"DELETE FROM api_user WHERE guid = ?"_s, {wanted.guid}).ok());
    program.answer(true);
    QTRY_VERIFY(program.overview().messageBar()->isVisible());
    QVERIFY(program.overview().messageBar()->text().contains(wanted.username));
    QTRY_COMPARE(program.rows().rowCount(), 39);
    QCOMPARE(program.otherProgram().value(u"SELECT count(*) FROM journal WHERE action = 'deleted'"_s)->toInt(), 0);
}

void TestOverview::closingWaitsForADeletionThatIsUnderWay()
{
    ProgramFixture program(40);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(9);
    const Connection other = program.otherProgram();
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s).ok());
    program.clickButtonOf(9);
    QVERIFY(program.confirmation());
    program.answer(true);
    QTRY_VERIFY(program.program().session()->changes().hasPending());
    HubWindow *hub = program.program().hub();
    hub->close();
    QVERIFY(hub->isVisible());
    QVERIFY(hub->messageBar()->isVisible());
    QVERIFY(other.run(u"ROLLBACK"_s).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!hub->isVisible(), 15'000);
    QVERIFY(!program.isStored(wanted));
}

void TestOverview::anEditedDescriptionIsStoredAndFoundBySearching()
{
    ProgramFixture program(40);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(9);
    program.table().selectAsCurrent(9);
    QTest::keyClick(&program.table(), Qt::Key_F2);
    auto *field = program.table().findChild<QLineEdit *>(u"descriptionEdit"_s);
    QVERIFY(field);
    QTest::keyClicks(field, u"Élan vital"_s);
    // Quitting at once loses nothing: the program stays until it is stored.
    HubWindow *hub = program.program().hub();
    hub->close();
    QTRY_VERIFY_WITH_TIMEOUT(!hub->isVisible(), 15'000);
    QCOMPARE(
        program.otherProgram().value(u"SELECT description FROM api_user WHERE guid = ?"_s, {wanted.guid})->toString(),
        u"Élan vital"_s);
    program.restart();
    program.openOverview();
    program.search().setText(u"elan vital"_s);
    QTRY_COMPARE(program.rows().rowCount(), 1);
    QCOMPARE(program.apiUserIn(0).guid, wanted.guid);
}

void TestOverview::rowsOfOtherProgramsComeAndGoWithoutLosingThePlace()
{
    ProgramFixture program(1000);
    program.openOverview();
    const QAbstractItemModelTester tester(&program.rows());
    program.table().verticalScrollBar()->setValue(300);
    program.table().selectAsCurrent(310);
    program.table().verticalScrollBar()->setValue(300);
    const ApiUser top = program.apiUserIn(300);
    const ApiUser current = program.apiUserIn(310);
    QSignalSpy resets(&program.rows(), &QAbstractItemModel::modelReset);

    {
        const Connection other = program.otherProgram();
        const QString first = program.apiUserIn(0).guid;
        const QString middle = program.apiUserIn(150).guid;
        const QString last = program.apiUserIn(999).guid;
        QVERIFY(other.run(u"DELETE FROM api_user WHERE guid IN (?, ?, ?)"_s, {first, middle, last}).ok());
    }
    QTRY_COMPARE(program.rows().rowCount(), 997);
    QCOMPARE(program.apiUserIn(program.table().rowAt(0)).guid, top.guid);
    QCOMPARE(program.apiUserIn(program.table().selectedRow()).guid, current.guid);
    QCOMPARE(program.table().currentIndex().row(), program.table().selectedRow());

    {
        const Connection other = program.otherProgram();
        for (int i = 0; i < 40; ++i) {
            const QString guid = u"00000000-0000-4000-8000-0000000000%1"_s.arg(i, 2, 10, QChar(u'0'));
            QVERIFY(other
                        .run(u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
                             "username_folded, last_used_state) SELECT ?, guid, full_name, folded_name, ?, ?, 2 "
                             "FROM operator ORDER BY folded_name LIMIT 1 OFFSET ?"_s,
                             {guid, u"added"_s, u"added"_s, i})
                        .ok());
        }
    }
    QTRY_COMPARE(program.rows().rowCount(), 1037);
    QCOMPARE(program.apiUserIn(program.table().rowAt(0)).guid, top.guid);
    QCOMPARE(program.apiUserIn(program.table().selectedRow()).guid, current.guid);
    QCOMPARE(resets.size(), 0);
}

void TestOverview::selectionAndCurrentRowSurviveASort()
{
    ProgramFixture program(1000);
    program.openOverview();
    program.table().selectAsCurrent(700);
    const ApiUser selected = program.apiUserIn(700);
    program.clickHeader(ApiUserFilterProxy::CreatedColumn);
    program.waitForRows();
    QTRY_VERIFY(program.table().selectedRow() >= 0);
    QCOMPARE(program.apiUserIn(program.table().selectedRow()).guid, selected.guid);
    QCOMPARE(program.table().currentIndex().row(), program.table().selectedRow());
    const QRect place = program.table().visualRect(program.table().currentIndex());
    QVERIFY(program.table().viewport()->rect().intersects(place));
}

void TestOverview::theOnlyRowThatWasFoundIsTheOnlyOneSelectedAmongAll()
{
    ProgramFixture program(250);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(100);
    program.search().setText(wanted.username);
    QTRY_VERIFY(program.rows().rowCount() == 1 && program.rows().isComplete());
    program.table().selectAsCurrent(0);
    program.search().clear();
    QTRY_VERIFY(program.rows().rowCount() == 250 && program.rows().isComplete());
    QTRY_VERIFY(program.table().currentIndex().isValid());
    QCOMPARE(program.table().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(program.apiUserIn(program.table().selectionModel()->selectedRows().constFirst().row()).guid, wanted.guid);
}

void TestOverview::ctrlFSearchesAndEscapeClears()
{
    ProgramFixture program(250);
    program.openOverview();
    QTest::keyClick(&program.table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(program.overview().focusWidget(), &program.search());
    QTest::keyClicks(&program.search(), u"MOBILE app"_s);
    program.waitForRows();
    QTRY_VERIFY(program.rows().rowCount() < 250 && program.rows().rowCount() > 0 && program.rows().isComplete());
    for (int row = 0; row < program.rows().rowCount(); ++row) {
        const ApiUser apiUser = program.apiUserIn(row);
        const QString all = folded(apiUser.operatorName + u'\n' + apiUser.username + u'\n' + displayType(apiUser.type)
                                   + u'\n' + apiUser.description);
        QVERIFY(all.contains("mobile"_L1) && all.contains("app"_L1));
    }
    const int found = program.rows().rowCount();
    QTRY_VERIFY(showsText(program.overview(), u"%1 of 250"_s.arg(found)));
    QTest::keyClick(&program.search(), Qt::Key_Escape);
    QTRY_COMPARE(program.rows().rowCount(), 250);
    QVERIFY(program.search().text().isEmpty());
}

void TestOverview::searchWithoutAResultSaysWhatToDo()
{
    ProgramFixture program(50);
    program.openOverview();
    program.search().setText(u"no such thing anywhere"_s);
    QTRY_COMPARE(program.rows().rowCount(), 0);
    QTRY_VERIFY(showsText(program.table(), u"Esc"_s));
    QTest::keyClick(&program.table(), Qt::Key_Escape);
    QTRY_COMPARE(program.rows().rowCount(), 50);
}

void TestOverview::linkOnTheHubFiltersAndTheChipTakesItOff()
{
    ProgramFixture program(250);
    Q_EMIT program.program().hub()->viewApiUsersRequested(LastUseFilter::NotYetUsed);
    program.waitForRows();
    const int found = program.rows().rowCount();
    QVERIFY(found > 0 && found < 250);
    for (int row = 0; row < found; ++row)
        QCOMPARE(program.apiUserIn(row).lastUsedState, LastUsedState::NotYetUsed);
    QToolButton *chip = nullptr;
    for (auto *button : program.overview().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == "Not yet used"_L1)
            chip = button;
    }
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(program.rows().rowCount(), 250);
    QVERIFY(!chip->isVisible());
}

void TestOverview::columnsSortAndWidthsSurviveARestart()
{
    ProgramFixture program(50);
    program.openOverview();
    program.clickHeader(ApiUserFilterProxy::RequestsColumn);
    program.clickHeader(ApiUserFilterProxy::RequestsColumn);
    program.waitForRows();
    QHeaderView *header = program.table().horizontalHeader();
    header->resizeSection(ApiUserFilterProxy::OperatorColumn, 211);
    header->moveSection(header->visualIndex(ApiUserFilterProxy::TypeColumn), 0);
    header->hideSection(ApiUserFilterProxy::CreatedColumn);
    const QStringList order = program.column(ApiUserFilterProxy::UsernameColumn);

    program.restart();
    program.openOverview();
    header = program.table().horizontalHeader();
    QCOMPARE(header->sectionSize(ApiUserFilterProxy::OperatorColumn), 211);
    QCOMPARE(header->visualIndex(ApiUserFilterProxy::TypeColumn), 0);
    QVERIFY(header->isSectionHidden(ApiUserFilterProxy::CreatedColumn));
    QCOMPARE(header->sortIndicatorSection(), int(ApiUserFilterProxy::RequestsColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(program.column(ApiUserFilterProxy::UsernameColumn), order);
}

void TestOverview::columnsFillTheWindowAfterRestartsAndResizes()
{
    ProgramFixture program(250);
    program.openOverview();
    program.table().horizontalHeader()->resizeSection(ApiUserFilterProxy::OperatorColumn, 150);
    for (int start = 0; start < 3; ++start) {
        program.restart();
        program.openOverview();
        const QHeaderView *header = program.table().horizontalHeader();
        program.overview().resize(400, 300);
        QCoreApplication::processEvents();
        program.overview().resize(1500, 600);
        QCoreApplication::processEvents();
        QCOMPARE(header->length(), program.table().viewport()->width());
        QCOMPARE(header->sectionSize(ApiUserFilterProxy::OperatorColumn), 150);
    }
}

void TestOverview::copiesSelectedRowsAsTabSeparatedText()
{
    ProgramFixture program(30);
    program.openOverview();
    program.table().selectAsCurrent(2);
    QTest::keyClick(&program.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&program.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).split(u'\t').mid(0, 3), QStringList({u"Operator"_s, u"Username"_s, u"Type"_s}));
    QCOMPARE(lines.at(1).split(u'\t').size(), 7);
    QCOMPARE(lines.at(1).split(u'\t').at(1), program.apiUserIn(2).username);
    QCOMPARE(lines.at(2).split(u'\t').at(1), program.apiUserIn(3).username);
}

void TestOverview::languageSwitchesWhileRunning()
{
    ProgramFixture program(20);
    program.openOverview();
    Q_EMIT program.program().hub()->languageChosen(u"nl"_s);
    QTRY_COMPARE(program.overview().windowTitle(), u"API-gebruikersoverzicht"_s);
    QStringList headings;
    for (int column = 0; column < program.rows().columnCount(); ++column)
        headings += program.rows().headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings,
             QStringList({u"Operator"_s, u"Gebruikersnaam"_s, u"Type"_s, u"Gemaakt op"_s, u"Laatst gebruikt"_s,
                          u"Verzoeken laatste 30 dagen"_s, u"Omschrijving"_s, u"Verwijderen"_s}));
    QCOMPARE(program.program().hub()->windowTitle(), u"Gebruikersbeheerhub"_s);
    Q_EMIT program.program().hub()->languageChosen(u"en"_s);
    QTRY_COMPARE(program.overview().windowTitle(), u"API user overview"_s);
}

void TestOverview::buttonsAreNamedForScreenReaders()
{
    ProgramFixture program(20);
    program.openOverview();
    const ApiUser apiUser = program.apiUserIn(5);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&program.table());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(5, ApiUserFilterProxy::DeleteColumn);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Delete API user %1 of %2"_s.arg(apiUser.username, apiUser.operatorName));
}

void TestOverview::homeAndEndReachTheFirstAndLastRow()
{
    ProgramFixture program(1000);
    program.openOverview();
    program.table().setFocus();
    for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(&program.table(), Qt::Key_End, modifiers);
        QCOMPARE(program.table().currentIndex().row(), 999);
        QTest::keyClick(&program.table(), Qt::Key_Home, modifiers);
        QCOMPARE(program.table().currentIndex().row(), 0);
    }
    QTest::keyClick(&program.table(), Qt::Key_PageDown);
    QVERIFY(program.table().currentIndex().row() > 5);
    QTest::keyClick(&program.table(), Qt::Key_Home);
    QCOMPARE(program.table().selectedRow(), 0);
    QTest::keyClick(&program.table(), Qt::Key_Down);
    QTest::keyClick(&program.table(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(program.table().selectedRowCount(), 999);
    QTest::keyClick(&program.table(), Qt::Key_Home);
    QCOMPARE(program.table().selectedRow(), 0);
}

void TestOverview::ctrlWClosesTheWindow()
{
    ProgramFixture program(10);
    program.openOverview();
    QTest::keyClick(&program.table(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!program.overview().isVisible());
    QVERIFY(program.program().hub()->isVisible());
}

QTEST_MAIN(TestOverview)

#include "tst_overview.moc"
