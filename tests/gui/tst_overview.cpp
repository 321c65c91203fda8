#include "app/languages.h"
#include "app/session.h"
#include "domain/text/textfolding.h"
#include "programfixture.h"
#include "support/storefixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/table/columnlayout.h"
#include "views/widgets/messagebar.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// What is on the clipboard after Ctrl+C, which on a server reads the rows in full first.
QString copied(const ProgramFixture &program)
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&program.table(), Qt::Key_C, Qt::ControlModifier);
    (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, 30'000);
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// The main job through the real windows: hub, overview, search, delete, by mouse and by keyboard. What holds for every
/// overview is in tst_tables.
class TestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s)); }

    void clickOnTheRowsButtonAsksAndCancelDeletesNothing();
    void escapeAndReturnDeleteNothing();
    void confirmedDeletionRemovesExactlyThatRowAndSelectsTheNext();
    void spaceOnTheButtonAndTheDeleteKeyAskForTheSameRow();
    void contextMenuKeyActsOnTheRowItStandsAt();
    void deletionKeepsTheScrollPosition();
    void deletingTheLastRowsOneByOneEmptiesTheTable();
    void deletionOfSomethingAlreadyGoneSaysSo();
    void onAFullDiskTheRowStaysAndThatIsSaid();
    void closingWaitsForADeletionThatIsUnderWay();
    void endingLeavesNoWindowThoughADeletionFails();
    void anEditedDescriptionIsStoredAndFoundBySearching();
    void rowsThatGoElsewhereDoNotDisturbEditing();
    void aRowThatGoesWhileItIsEditedIsSaidToHaveGone();
    void theUsualWidthShowsTheContentsWhole();
    void inANarrowWindowNoNumberAndNoWordOfAHeadingIsCut_data();
    void inANarrowWindowNoNumberAndNoWordOfAHeadingIsCut();
    void copiedCellsAreReadBackAsTheyAre();
    void copiedTimesAreInUtcAndSaySo();
    void ctrlFSearchesAndEscapeClears();
    void languageSwitchesWhileRunning();
    void buttonsAreNamedForScreenReaders();
};

void TestOverview::clickOnTheRowsButtonAsksAndCancelDeletesNothing()
{
    ProgramFixture program(50);
    program.openOverview();
    const ApiUser asked = program.apiUserIn(7);
    program.clickButtonOf(7);
    QTRY_VERIFY(program.confirmation());
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
        QTRY_VERIFY(program.confirmation());
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
    QTRY_VERIFY(program.confirmation());
    QCOMPARE(program.confirmation()->apiUser().guid, wanted.guid);
    program.answer(false);
    QTRY_VERIFY(!program.confirmation());

    // Along the row to its button, and press it.
    for (int i = 0; i < ApiUserFilterProxy::DeleteColumn; ++i)
        QTest::keyClick(&program.table(), Qt::Key_Right);
    QTest::keyClick(&program.table(), Qt::Key_Space);
    QTRY_VERIFY(program.confirmation());
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
    QTRY_VERIFY(program.confirmation());
    QCOMPARE(program.confirmation()->apiUser().guid, program.apiUserIn(5).guid);
    QCOMPARE(program.table().selectedRow(), 5);
}

void TestOverview::deletionKeepsTheScrollPosition()
{
    ProgramFixture program(1000);
    program.openOverview();
    program.table().verticalScrollBar()->setValue(500);
    // Most of those in view stay where they are on the screen; here those below the one that goes.
    const auto placeOf = [&](RowKey key) {
        return program.table().visualRect(program.rows().index(program.rows().rowsOf({key}).constFirst(), 0)).y();
    };
    QList<std::pair<RowKey, int>> below;
    for (int row = 504; program.table().viewport()->height() > placeOf(program.rows().keyAt(row)); ++row)
        below.append({program.rows().keyAt(row), placeOf(program.rows().keyAt(row))});
    QVERIFY(below.size() > 4);
    program.clickButtonOf(503);
    program.answer(true);
    QTRY_COMPARE(program.rows().rowCount(), 999);
    for (const auto &[key, place] : below)
        QCOMPARE(placeOf(key), place);
}

void TestOverview::deletingTheLastRowsOneByOneEmptiesTheTable()
{
    ProgramFixture program(3);
    program.openOverview();
    for (int left = 2; left >= 0; --left) {
        program.clickButtonOf(left);
        QTRY_VERIFY(program.confirmation());
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
    QTRY_VERIFY(program.confirmation());
    QVERIFY(program.otherProgram().write(u"DELETE FROM api_user WHERE guid = ?"_s, {wanted.guid}).ok());
    program.answer(true);
    QTRY_VERIFY(program.overview().messageBar()->isVisible());
    QVERIFY(program.overview().messageBar()->text().contains(wanted.username));
    QTRY_COMPARE(program.rows().rowCount(), 39);
    QCOMPARE(program.otherProgram().value(u"SELECT count(*) FROM journal WHERE action = 'deleted'"_s)->toInt(), 0);
}

void TestOverview::onAFullDiskTheRowStaysAndThatIsSaid()
{
    ProgramFixture program(40);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(9);
    const auto remove = [&program] {
        program.clickButtonOf(9);
        QTRY_VERIFY(program.confirmation());
        program.answer(true);
    };
    {
        const FullDisk full(program.location());
        remove();
        const MessageBar *bar = program.overview().messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
        QVERIFY2(bar->text().contains("There is no room left on the disk"_L1), qPrintable(bar->text()));
    }
    QCOMPARE(program.rows().rowCount(), 40);
    QVERIFY(program.isStored(wanted));
    QCOMPARE(numberOf(program.otherProgram(), u"SELECT count(*) FROM journal WHERE action = 'deleted'"_s), 0);
    remove();
    QTRY_COMPARE_WITH_TIMEOUT(program.rows().rowCount(), 39, 20'000);
    QVERIFY(!program.isStored(wanted));
}

void TestOverview::closingWaitsForADeletionThatIsUnderWay()
{
    ProgramFixture program(40);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(9);
    const Connection other = program.otherProgram();
    std::optional<Transaction> held(must(Transaction::begin(other, Transaction::Kind::Write)));
    program.clickButtonOf(9);
    QTRY_VERIFY(program.confirmation());
    program.answer(true);
    QTRY_VERIFY(program.program().session()->changes().hasPending());
    HubWindow *hub = program.program().hub();
    QVERIFY(QTest::qWaitForWindowExposed(&program.overview()));
    program.want(ProgramAction::Quit);
    QVERIFY(hub->isVisible());
    QVERIFY(program.overview().messageBar()->isVisible() || hub->messageBar()->isVisible());
    held.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!hub->isVisible(), 15'000);
    QVERIFY(!program.isStored(wanted));
}

void TestOverview::endingLeavesNoWindowThoughADeletionFails()
{
    ProgramFixture program(40);
    program.openOverview();
    const ApiUser wanted = program.apiUserIn(9);
    const Connection other = program.otherProgram();
    std::optional<Transaction> held(must(Transaction::begin(other, Transaction::Kind::Write)));
    QVERIFY(other.write(u"DELETE FROM api_user WHERE guid = ?"_s, {wanted.guid}).ok());
    program.clickButtonOf(9);
    QTRY_VERIFY(program.confirmation());
    program.answer(true);
    QTRY_VERIFY(program.program().session()->changes().hasPending());
    const QSignalSpy failed(&program.program().session()->changes(), &ApiUserChanges::removalFailed);
    // As a signal does it, and what the deletion waits for is done only then.
    const auto endAndLetGo = [&] {
        program.program().end();
        if (!program.program().hub()->isVisible() || !held->commit())
            qFatal("the program did not wait");
    };
    QMetaObject::invokeMethod(&program.program(), endAndLetGo, Qt::QueuedConnection);
    QCOMPARE(QCoreApplication::exec(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!program.program().hub()->isVisible());
    QVERIFY(!program.overview().isVisible());
}

void TestOverview::anEditedDescriptionIsStoredAndFoundBySearching()
{
    ProgramFixture program(40);
    program.openOverview();
    ProgramFixture::makeRoomForDescriptions(program.overview());
    const ApiUser wanted = program.apiUserIn(9);
    program.table().selectAsCurrent(9);
    QTest::keyClick(&program.table(), Qt::Key_F2);
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = program.table().findChild<QLineEdit *>(u"descriptionEdit"_s)));
    QTest::keyClicks(field, u"Élan vital"_s);
    // Quitting at once loses nothing: the program stays until it is stored.
    program.quit();
    QCOMPARE(
        program.otherProgram().value(u"SELECT description FROM api_user WHERE guid = ?"_s, {wanted.guid})->toString(),
        u"Élan vital"_s);
    program.restart();
    program.openOverview();
    program.search().setText(u"elan vital"_s);
    QTRY_COMPARE(program.rows().rowCount(), 1);
    QCOMPARE(program.apiUserIn(0).guid, wanted.guid);
}

void TestOverview::rowsThatGoElsewhereDoNotDisturbEditing()
{
    ProgramFixture program(50);
    program.openOverview();
    ProgramFixture::makeRoomForDescriptions(program.overview());
    const ApiUser apiUser = program.apiUserIn(20);
    program.table().setCurrentIndex(program.rows().index(20, ApiUserFilterProxy::DescriptionColumn));
    const auto typeInto = [&](const QString &text) {
        QTest::keyClick(&program.table(), Qt::Key_F2);
        QLineEdit *field = nullptr;
        if (!QTest::qWaitFor([&] { return (field = program.table().viewport()->findChild<QLineEdit *>()) != nullptr; }))
            qFatal("nothing to type into");
        field->selectAll();
        QTest::keyClicks(field, text);
        return field;
    };
    const auto stored = [&] {
        return program.otherProgram()
            .value(u"SELECT description FROM api_user WHERE guid = ?"_s, {apiUser.guid})
            ->toString();
    };
    QLineEdit *field = typeInto(u"By Enter"_s);
    for (const int row : {3, 40})
        (void)must(
            program.otherProgram().write(u"DELETE FROM api_user WHERE guid = ?"_s, {program.apiUserIn(row).guid}));
    QTRY_COMPARE(program.rows().rowCount(), 48);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(stored(), u"By Enter"_s);
    QCOMPARE(program.overview().focusWidget(), &program.table()); // Enter has done its work, and opens nothing
    QTRY_VERIFY(!program.table().currentIndex().data(ApiUserFilterProxy::ChangePendingRole).toBool());

    typeInto(u"By closing"_s);
    (void)must(program.otherProgram().write(u"DELETE FROM api_user WHERE guid = ?"_s, {program.apiUserIn(1).guid}));
    QTRY_COMPARE(program.rows().rowCount(), 47);
    program.overview().close();
    QTRY_COMPARE(stored(), u"By closing"_s);
}

void TestOverview::aRowThatGoesWhileItIsEditedIsSaidToHaveGone()
{
    ProgramFixture program(50);
    program.openOverview();
    ProgramFixture::makeRoomForDescriptions(program.overview());
    const ApiUser apiUser = program.apiUserIn(20);
    program.table().setCurrentIndex(program.rows().index(20, ApiUserFilterProxy::DescriptionColumn));
    QTest::keyClick(&program.table(), Qt::Key_F2);
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = program.table().viewport()->findChild<QLineEdit *>()));
    QTest::keyClicks(field, u"Typed"_s);
    (void)must(program.otherProgram().write(u"DELETE FROM api_user WHERE guid = ?"_s, {apiUser.guid}));
    QTRY_COMPARE(program.rows().rowCount(), 49);
    const auto *bar = program.overview().messageBar();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(apiUser.username) && bar->text().contains(u"does not exist any more"_s),
             qPrintable(bar->text()));
}

void TestOverview::theUsualWidthShowsTheContentsWhole()
{
    ProgramFixture program(250);
    program.openOverview();
    const int screen = program.overview().screen()->availableSize().width();
    QVERIFY(program.overview().width() >= std::min(program.table().usualTableWidth(), screen * 3 / 4));
    program.overview().resize(program.overview().width() - program.table().width() + program.table().usualTableWidth(),
                              600);
    QCoreApplication::processEvents();
    const QFontMetrics metrics = program.table().fontMetrics();
    for (const int column : {ApiUserFilterProxy::OperatorColumn, ApiUserFilterProxy::TypeColumn,
                             ApiUserFilterProxy::CreatedColumn, ApiUserFilterProxy::LastUsedColumn}) {
        for (int row = 0; row < 250; ++row) {
            const QString text = program.rows().index(row, column).data().toString();
            QVERIFY2(metrics.horizontalAdvance(text) < program.table().columnWidth(column), qPrintable(text));
        }
    }
    // No more than that: the longest of the usual types, and a little air.
    QCOMPARE(program.table().columnWidth(ApiUserFilterProxy::TypeColumn),
             metrics.horizontalAdvance(u"Transaction Recorder"_s) + 2 * metrics.averageCharWidth());
}

void TestOverview::inANarrowWindowNoNumberAndNoWordOfAHeadingIsCut_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Languages::codes();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

/// A number without its beginning would be another one.
void TestOverview::inANarrowWindowNoNumberAndNoWordOfAHeadingIsCut()
{
    QFETCH(const QString, language);
    ProgramFixture program(250, language);
    program.openOverview();
    ApiUserTableView &table = program.table();
    const auto *header = static_cast<const ColumnLayout *>(table.horizontalHeader());
    program.clickHeader(ApiUserFilterProxy::RequestsColumn); // whose heading has the arrow then
    program.waitForRows();
    for (const int width : {800, 640, 420}) {
        program.overview().resize(width, 600);
        QCoreApplication::processEvents();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const int room = header->sectionSize(column) - header->besideHeading(column);
            const QStringList words = program.rows().headerData(column, Qt::Horizontal).toString().split(u' ');
            for (const QString &word : words)
                QVERIFY2(header->fontMetrics().horizontalAdvance(word) <= room, qPrintable(word));
        }
        for (int row = 0; row < 250; ++row) {
            const QString number = program.rows().index(row, ApiUserFilterProxy::RequestsColumn).data().toString();
            const QFontMetrics metrics = table.fontMetrics();
            QVERIFY2(metrics.horizontalAdvance(number) + 2 * metrics.averageCharWidth()
                         <= table.columnWidth(ApiUserFilterProxy::RequestsColumn),
                     qPrintable(number));
        }
        if (width == 800)
            QVERIFY2(header->length() <= table.viewport()->width(), // the buttons are in view
                     qPrintable(u"%1 > %2"_s.arg(header->length()).arg(table.viewport()->width())));
    }
}

void TestOverview::copiedCellsAreReadBackAsTheyAre()
{
    ProgramFixture program(20);
    program.openOverview();
    program.clickHeader(ApiUserFilterProxy::UsernameColumn);
    program.waitForRows();
    QVERIFY(program.otherProgram().write(u"UPDATE api_user SET description = ? WHERE guid = ?"_s,
                                         {u"\"temporary"_s, program.apiUserIn(0).guid}));
    QTRY_COMPARE(program.apiUserIn(0).description, u"\"temporary"_s);
    program.table().setFocus();
    program.table().selectAsCurrent(0);
    QTest::keyClick(&program.table(), Qt::Key_Down, Qt::ShiftModifier);
    const QStringList lines = copied(program).split(u'\n');
    QCOMPARE(lines.size(), 4); // headings, two rows, the end of the last line
    QCOMPARE(lines.at(1).section(u'\t', -1), u"\"\"\"temporary\""_s);
    QVERIFY(lines.at(2).contains(program.apiUserIn(1).username));
}

void TestOverview::copiedTimesAreInUtcAndSaySo()
{
    ProgramFixture program(20);
    program.openOverview();
    program.table().setFocus();
    program.table().selectAsCurrent(3);
    const QStringList lines = copied(program).split(u'\n');
    const qsizetype created = lines.at(0).split(u'\t').indexOf(u"Created (UTC)"_s);
    QVERIFY(created >= 0);
    QVERIFY(lines.at(0).contains(u"Last used (UTC)"_s));
    QCOMPARE(lines.at(1).split(u'\t').at(created),
             program.apiUserIn(3).created.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
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

void TestOverview::languageSwitchesWhileRunning()
{
    ProgramFixture program(20);
    program.openOverview();
    Q_EMIT program.program().actions().languageChosen(u"nl"_s);
    QTRY_COMPARE(program.overview().windowTitle(), u"API-gebruikers – Gebruikersbeheerhub"_s);
    QStringList headings;
    for (int column = 0; column < program.rows().columnCount(); ++column)
        headings += program.rows().headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings,
             QStringList({u"Operator"_s, u"Gebruikersnaam"_s, u"Type"_s, u"Gemaakt op"_s, u"Laatst gebruikt"_s,
                          u"Verzoeken laatste 30 dagen"_s, u"Omschrijving"_s, u"Eigenaar"_s, u"Doel"_s,
                          u"Bewaarplaats"_s, u"Ticket"_s, u"Controleren vóór"_s, u"Behouden tot"_s, u"Verwijderen"_s}));
    QCOMPARE(program.program().hub()->windowTitle(), u"Gebruikersbeheerhub"_s);
    Q_EMIT program.program().actions().languageChosen(u"en"_s);
    QTRY_COMPARE(program.overview().windowTitle(), u"API users – User management hub"_s);
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

UMH_WINDOW_TEST(TestOverview)

#include "tst_overview.moc"
