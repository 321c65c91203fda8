#include "app/directorywindows.h"
#include "app/session.h"
#include "domain/time/clock.h"
#include "programfixture.h"
#include "store/apiuserfactstore.h"
#include "store/apiuserstore.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalarchive.h"
#include "store/journalstore.h"
#include "store/keyscanner.h"
#include "store/keyscansql.h"
#include "support/enginesql.h"
#include "support/filemode.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/journalfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/journal/archivedialog.h"
#include "views/journal/journalentrydialog.h"
#include "views/journal/journalfilterbutton.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/journal/operatorchooser.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/exportdialog.h"
#include "views/window/windowcommands.h"
#include "words/statetext.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Three API users of two operators, and what has become of them over 400 days; the third is deleted.
void fillJournal(const Connection &connection)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Operator ann{
        .guid = u"ann"_s, .fullName = u"Ann"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};
    const Operator bob{
        .guid = u"bob"_s, .fullName = u"Bob"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};
    ApiUser third = plainApiUser(bob, u"third"_s);
    third.description = u"The gone one"_s;
    third.lastUsed = {};
    third.lastUsedState = LastUsedState::NotYetUsed;
    third.requestsLast30Days = 0;
    const QList<ApiUser> apiUsers =
        loadInto(connection, {ann, bob}, {plainApiUser(ann, u"first"_s), plainApiUser(bob, u"second"_s), third}, {});
    const auto writeAt = [&](int daysAgo, const std::function<Status(Journal &)> &write) {
        const FixedClock clock(now.addDays(-daysAgo));
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        Journal journal(connection, clock);
        must(write(journal));
        must(transaction.commit());
    };
    ApiUser described = apiUsers.at(0);
    described.description = u"Weather station"_s;
    writeAt(400, [&](Journal &journal) { return journal.added(apiUsers.at(0), Origin::Account); });
    writeAt(60, [&](Journal &journal) { return journal.added(apiUsers.at(1), Origin::ThisProgram); });
    writeAt(20, [&](Journal &journal) { return journal.changed(apiUsers.at(0), described); });
    writeAt(5, [&](Journal &journal) {
        return journal.ofOperator(JournalKind::OperatorRenamed, bob, Origin::Account, u"Robert"_s);
    });
    writeAt(3, [&](Journal &journal) { return journal.synced({{u"apiUsers"_s, QJsonObject{{u"added"_s, 1}}}}); });
    ApiUserFacts facts;
    facts.owner = u"Anna"_s;
    (void)must(ApiUserFactStore(connection)
                   .change({{third.guid, ApiUserFactsChange::to(facts)}}, FixedClock(now.addDays(-2))));
    must(ApiUserStore(connection).remove(must(ApiUserStore(connection).byGuid(third.guid)), FixedClock(now)));
}

/// Nothing but a journal, the entries of which are 400, 60, 20 and 1 days old.
void fillOldJournal(const Connection &connection)
{
    for (const int daysAgo : {400, 60, 20, 1}) {
        const FixedClock clock(QDateTime::currentDateTimeUtc().addDays(-daysAgo));
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        Journal journal(connection, clock);
        must(journal.synced({{u"apiUsers"_s, QJsonObject{{u"added"_s, daysAgo}}}}));
        must(transaction.commit());
    }
}

QAction *journalCommandOf(const QWidget &pane, Command command)
{
    return pane.window()->findChild<WindowCommands *>()->action(command);
}

} // namespace

/// The journal in the whole program.
class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramFixture>(fillJournal); }
    void cleanup() { m_program.reset(); }

    void theNewestComeFirst();
    void aClickOnWhenTurnsTheOrderRound();
    void eachFilterShowsJustItsEntries_data();
    void eachFilterShowsJustItsEntries();
    void theFilterMenuHasPeriodsKindsAndByWhom();
    void searchingFindsDetails();
    void anApiUserLeadsToItsEntries();
    void anOperatorLeadsToItsEntries();
    void whatIsWrittenMeanwhileComesByItself();
    void enterOpensTheApiUser();
    void aDoubleClickInAnyColumnOpensWhatItIsAbout();
    void enterOpensTheOperator();
    void ofADeletedApiUserAllIsShownThatWasKnown();
    void anEntryOfNeitherIsShownWhole();
    void itOpensAgainWithTheProgram();
    void aSoundJournalIsSaidToFit();
    void anEntryThatWasChangedIsNamed();
    void aCheckCanBeCancelled();
    void theHubLeadsToIt();
    void onePersonIsChosenAmongThoseWhoHaveWritten();
    void oneOperatorIsLookedFor();
    void theWindowOfAnOperatorLeadsToItsEntries();
    void whatIsShownIsExported();
    void whatIsShownIsPrinted();
    void oldEntriesAreArchivedToAFile();
    void anArchiveThatIsThereIsNotReplaced();
    void whereNoEntryIsOldEnoughNothingChanges();
    void whoSaysNoArchivesNothing();
    void anArchiveThatCannotBeWrittenChangesNothing();
    void archivingCanBeCancelled();
    void whatIsReadOnlyIsNotArchived();

private:
    /// Has the program run on a journal of old entries alone.
    void beginWithOldEntries()
    {
        m_program = std::make_unique<ProgramFixture>(fillOldJournal);
        openJournal();
    }
    /// The dialog, asked for by the menu.
    [[nodiscard]] ArchiveDialog *archiveDialog() const
    {
        journalCommandOf(pane(), Command::ArchiveJournal)->trigger();
        ArchiveDialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (dialog = windows().journal()->findChild<ArchiveDialog *>()) && dialog->isVisible(); });
        return dialog;
    }
    /// Asks for an archive of what is older than so many \a days in the file at \a path, and says \a yes or no.
    void archive(int days, const QString &path, bool yes = true) const
    {
        ArchiveDialog *dialog = archiveDialog();
        QVERIFY(dialog);
        dialog->findChild<QDateEdit *>(u"before"_s)
            ->setDate(m_program->clock().now().toLocalTime().date().addDays(-days));
        dialog->findChild<QLineEdit *>(u"file"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"archive"_s), Qt::LeftButton);
        LossQuestion *question = nullptr;
        QTRY_VERIFY((question = windows().journal()->findChild<LossQuestion *>(u"archiveQuestion"_s))
                    && question->isVisible());
        QVERIFY(question->informativeText().contains(QFileInfo(path).fileName()));
        if (yes)
            QTest::mouseClick(question->lose(), Qt::LeftButton);
        else
            QTest::keyClick(question, Qt::Key_Escape);
    }
    [[nodiscard]] QStringList leftIn(const QTemporaryDir &folder) const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QList<qint64> numbersOf(JournalFilter filter = {}) const
    {
        return stored({{.direction = Qt::AscendingOrder}, std::move(filter)});
    }

    [[nodiscard]] DirectoryWindows &windows() const { return *m_program->program().windows(); }
    [[nodiscard]] JournalPane &pane() const { return *windows().journal()->pane(); }
    [[nodiscard]] JournalFilterProxy &rows() const
    {
        auto &rows = *static_cast<JournalFilterProxy *>(pane().tableView()->model());
        if (!QTest::qWaitFor([&] { return rows.isComplete() && !rows.isChangingQuery(); }, 30'000))
            qFatal("not complete");
        return rows;
    }
    JournalPane &openJournal() const
    {
        m_program->want(ProgramAction::ViewJournal);
        if (!QTest::qWaitFor([&] { return windows().journal() && windows().journal()->isVisible(); }, 30'000))
            qFatal("no journal");
        (void)rows();
        return pane();
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> numbers;
        const JournalFilterProxy &all = rows();
        for (int row = 0; row < all.rowCount(); ++row)
            numbers += all.keyAt(row);
        return numbers;
    }
    /// What the store says, past the program.
    [[nodiscard]] QList<qint64> stored(const JournalQuery &query) const
    {
        const Connection connection = m_program->otherProgram();
        const KeyScanResult found = must(connection.dialect().keyScanner(connection)->scan({.query = query}, {}));
        return {found.keys.begin(), found.keys.end()};
    }
    /// Chooses the entry of \a kind and presses Enter.
    void openEntry(JournalKind kind) const
    {
        const JournalFilterProxy &all = rows();
        for (int row = 0; row < all.rowCount(); ++row) {
            QTRY_VERIFY(all.valueAt(row));
            if (all.valueAt(row)->kind == kind) {
                pane().tableView()->selectAsCurrent(row);
                QTest::keyClick(pane().tableView(), Qt::Key_Return);
                return;
            }
        }
        QFAIL("no such entry");
    }
    [[nodiscard]] QString entryText() const
    {
        const auto *dialog = windows().journal()->findChild<JournalEntryDialog *>();
        return dialog ? dialog->findChild<WrappedText *>(u"facts"_s)->toPlainText() : QString();
    }

    std::unique_ptr<ProgramFixture> m_program;
};

void TestJournal::theNewestComeFirst()
{
    openJournal();
    const QList<qint64> numbers = shown();
    QCOMPARE(numbers, stored({}));
    QVERIFY(numbers.size() >= 6);
    const JournalFilterProxy &all = rows();
    for (int row = 1; row < all.rowCount(); ++row) {
        QTRY_VERIFY(all.valueAt(row) && all.valueAt(row - 1));
        QVERIFY(all.valueAt(row)->at <= all.valueAt(row - 1)->at);
    }
    QVERIFY(pane().status().contains(QString::number(numbers.size())));
}

void TestJournal::aClickOnWhenTurnsTheOrderRound()
{
    openJournal();
    ProgramFixture::clickHeader(*pane().tableView(), JournalFilterProxy::WhenColumn);
    QTRY_COMPARE(rows().query().order.direction, Qt::AscendingOrder);
    QTRY_COMPARE(shown(), stored({.order = {.direction = Qt::AscendingOrder}, .filter = {}}));
    // By nothing else.
    ProgramFixture::clickHeader(*pane().tableView(), JournalFilterProxy::WhatColumn);
    QCOMPARE(rows().query().order.direction, Qt::AscendingOrder);
}

void TestJournal::eachFilterShowsJustItsEntries_data()
{
    QTest::addColumn<JournalQuery>("query");
    QTest::addColumn<int>("least");
    QTest::addColumn<QString>("chip");
    const FixedClock clock(QDateTime::currentDateTimeUtc());
    const auto row = [](const char *name, const JournalFilter &filter, int least, const QString &chip) {
        QTest::newRow(name) << JournalQuery{{}, filter} << least << chip;
    };
    for (const int days : JournalFilterButton::periods)
        row(qPrintable(u"%1 days"_s.arg(days)), {.from = JournalFilterButton::beginOf(days, clock)}, 1,
            days == 1 ? u"Today"_s : u"Last %1 days"_s.arg(days));
    row("since", {.from = clock.now().addDays(-4)}, 2, u"Since"_s);
    row("before", {.before = clock.now().addDays(-30)}, 2, u"Before"_s);
    row("one kind", {.kinds = JournalKind::Deleted}, 1, u"API user deleted"_s);
    row("two kinds", {.kinds = {JournalKind::Deleted, JournalKind::OperatorRenamed}}, 2, u"Operator renamed"_s);
    row("program", {.origin = Origin::ThisProgram}, 3, u"Done with this program"_s);
    row("account", {.origin = Origin::Account}, 2, u"Seen in the account"_s);
    row("operator", {.operatorGuid = u"bob"_s}, 2, u"Operator: Bob"_s);
    row("nobody", {.operatorGuid = u"nobody"_s}, 0, u"Operator: nobody"_s);
}

void TestJournal::eachFilterShowsJustItsEntries()
{
    QFETCH(JournalQuery, query);
    QFETCH(int, least);
    QFETCH(QString, chip);
    openJournal();
    const QList<qint64> all = shown();
    pane().showOnly(query.filter);
    QTRY_COMPARE(shown(), stored(query));
    QVERIFY(shown().size() >= least);
    QVERIFY(least > 0 || shown().isEmpty());
    QTRY_VERIFY(showsText(pane(), chip) || [&] {
        const auto buttons = pane().findChildren<QToolButton *>();
        return std::ranges::any_of(buttons, [&](const QToolButton *button) { return button->text().contains(chip); });
    }());
    journalCommandOf(pane(), Command::ClearFilters)->trigger();
    QTRY_COMPARE(shown(), all);
}

void TestJournal::theFilterMenuHasPeriodsKindsAndByWhom()
{
    openJournal();
    QMenu *menu = pane().filterMenu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> submenus = menu->actions();
    QCOMPARE(submenus.size(), 4);
    const auto choice = [&](int submenu, const QString &text) -> QAction * {
        for (QAction *action : submenus.at(submenu)->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no %s", qPrintable(text));
    };
    choice(0, u"Last 7 days"_s)->trigger();
    choice(1, u"API user deleted"_s)->trigger();
    choice(1, u"Sync"_s)->trigger();
    choice(2, u"Done with this program"_s)->trigger();
    const JournalFilter filter{.from = JournalFilterButton::beginOf(7, m_program->clock()),
                               .kinds = {JournalKind::Deleted, JournalKind::Synced},
                               .origin = Origin::ThisProgram};
    QCOMPARE(rows().query().filter, filter);
    QTRY_COMPARE(shown(), stored({{}, filter}));
    choice(0, u"Today"_s)->trigger();
    QVERIFY(!choice(0, u"Last 7 days"_s)->isChecked());
    choice(0, u"Today"_s)->trigger();
    QVERIFY(!rows().query().filter.from.isValid());
}

void TestJournal::searchingFindsDetails()
{
    openJournal();
    pane().findChild<QLineEdit *>(u"search"_s)->setText(u"wEATHER stat"_s);
    QTRY_COMPARE(rows().rowCount(), 1);
    QTRY_VERIFY(rows().valueAt(0));
    QCOMPARE(rows().valueAt(0)->kind, JournalKind::Changed);
    QVERIFY(rows().index(0, JournalFilterProxy::DetailsColumn).data().toString().contains(u"→ Weather station"_s));
    pane().findChild<QLineEdit *>(u"search"_s)->setText(u"of this there is nothing"_s);
    QTRY_COMPARE(rows().rowCount(), 0);
}

void TestJournal::anApiUserLeadsToItsEntries()
{
    m_program->openOverview();
    const ApiUser apiUser = m_program->apiUserIn(0);
    m_program->table().selectAsCurrent(0);
    journalCommandOf(m_program->table(), Command::ShowJournal)->trigger();
    QTRY_VERIFY(windows().journal());
    QTRY_COMPARE(shown(), stored({{}, {.apiUserGuid = apiUser.guid}}));
    QVERIFY(!shown().isEmpty());
    const auto buttons = pane().findChildren<QToolButton *>();
    QVERIFY(std::ranges::any_of(buttons, [&](const QToolButton *button) {
        return button->text().contains(u"API user: "_s + apiUser.username);
    }));
}

void TestJournal::anOperatorLeadsToItsEntries()
{
    m_program->press("viewOperators");
    QTRY_VERIFY(windows().operators());
    const OperatorPane *operators = windows().operators()->pane();
    QTRY_COMPARE(operators->tableView()->model()->rowCount(), 2);
    operators->tableView()->selectAsCurrent(1);
    QTRY_VERIFY(journalCommandOf(*operators, Command::ShowJournal)->isEnabled());
    journalCommandOf(*operators, Command::ShowJournal)->trigger();
    QTRY_VERIFY(windows().journal());
    QTRY_COMPARE(shown(), stored({{}, {.operatorGuid = u"bob"_s}}));
    QVERIFY(!shown().isEmpty());
}

void TestJournal::whatIsWrittenMeanwhileComesByItself()
{
    openJournal();
    const QList<qint64> before = shown();
    m_program->clock().advance(60'000);
    const QSignalSpy resets(&rows(), &QAbstractItemModel::modelReset);
    {
        const Connection other = m_program->otherProgram();
        ApiUserStore store(other);
        must(store.remove(must(store.byGuid(must(store.first({}, 1)).constFirst().guid)), m_program->clock()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), int(before.size()) + 1, 30'000);
    QCOMPARE(shown().mid(1), before);
    QCOMPARE(resets.count(), 0);
}

void TestJournal::enterOpensTheApiUser()
{
    openJournal();
    openEntry(JournalKind::Changed);
    QTRY_VERIFY(windows().apiUsers() && windows().apiUsers()->isVisible());
    const auto &table = *windows().apiUsers()->pane()->tableView();
    QTRY_COMPARE(table.selectedRowCount(), 1);
    QTRY_COMPARE(m_program->apiUserIn(table.selectedRow()).username, u"first"_s);
}

void TestJournal::aDoubleClickInAnyColumnOpensWhatItIsAbout()
{
    openJournal();
    const auto &table = *pane().tableView();
    for (int column = 0; column < rows().columnCount(); ++column) {
        QSignalSpy opened(&pane(), &JournalPane::entryRequested);
        const QPoint cell = table.visualRect(rows().index(0, column)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(opened.size(), 1);
        QTRY_VERIFY(windows().journal()->findChild<JournalEntryDialog *>()); // the newest is of a deleted one
        delete windows().journal()->findChild<JournalEntryDialog *>();
    }
}

void TestJournal::enterOpensTheOperator()
{
    openJournal();
    openEntry(JournalKind::OperatorRenamed);
    QTRY_COMPARE(windows().operatorWindows().size(), 1);
    QCOMPARE(windows().operatorWindows().constFirst()->operatorGuid(), u"bob"_s);
}

void TestJournal::ofADeletedApiUserAllIsShownThatWasKnown()
{
    openJournal();
    openEntry(JournalKind::Deleted);
    QTRY_VERIFY(entryText().contains(u"third"_s));
    QVERIFY2(entryText().contains(u"Description: The gone one"_s), qPrintable(entryText()));
    QVERIFY2(entryText().contains(u"Operator: Bob"_s), qPrintable(entryText()));
    QVERIFY2(entryText().contains(u"Owner: Anna"_s), qPrintable(entryText()));
    QVERIFY2(entryText().contains(u"Last used: Not yet used"_s), qPrintable(entryText()));
    QVERIFY2(entryText().contains(u"Requests last 30 days: 0"_s), qPrintable(entryText()));
    QVERIFY(!windows().apiUsers());
}

void TestJournal::anEntryOfNeitherIsShownWhole()
{
    openJournal();
    openEntry(JournalKind::Synced);
    QTRY_VERIFY(entryText().contains(u"1 added"_s));
}

void TestJournal::itOpensAgainWithTheProgram()
{
    openJournal();
    m_program->restart();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->program().windows() && windows().journal() && windows().journal()->isVisible(),
                             30'000);
    QTRY_COMPARE(shown(), stored({}));
}

void TestJournal::aSoundJournalIsSaidToFit()
{
    openJournal();
    journalCommandOf(pane(), Command::CheckJournal)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!pane().messageBar()->isHidden(), 30'000);
    QCOMPARE(pane().messageBar()->severity(), MessageBar::Severity::Info);
    const QString text = pane().messageBar()->text();
    const QString hash = QString::fromLatin1(must(DirectoryState::of(m_program->otherProgram())).newestHash.toHex());
    QVERIFY2(text.contains(u"The journal is intact"_s) && text.contains(hash), qPrintable(text));
    pane().messageBar()->focusAction();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), hash);
}

void TestJournal::anEntryThatWasChangedIsNamed()
{
    {
        const Connection other = m_program->otherProgram();
        enginesql::dropTriggersOf(other, u"journal"_s);
        (void)must(other.write(u"UPDATE journal SET username = 'other' WHERE number = 3"_s));
    }
    openJournal();
    journalCommandOf(pane(), Command::CheckJournal)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!pane().messageBar()->isHidden(), 30'000);
    QCOMPARE(pane().messageBar()->severity(), MessageBar::Severity::Error);
    QVERIFY(pane().messageBar()->text().contains(u"entry 3 was changed"_s));
}

/// One that is over before it is cancelled is asked for again.
void TestJournal::aCheckCanBeCancelled()
{
    openJournal();
    auto *status = windows().journal()->statusBar();
    bool isCancelled = false;
    for (int i = 0; i < 50 && !isCancelled; ++i) {
        journalCommandOf(pane(), Command::CheckJournal)->trigger();
        auto *progress = windows().journal()->findChild<QProgressDialog *>(u"checkProgress"_s);
        QVERIFY(progress);
        Q_EMIT progress->canceled();
        QTRY_VERIFY_WITH_TIMEOUT(!windows().journal()->findChild<QProgressDialog *>(u"checkProgress"_s), 30'000);
        isCancelled = status->currentMessage() == "The check was cancelled."_L1;
        QCOMPARE(pane().messageBar()->isHidden(), isCancelled);
        pane().messageBar()->dismiss();
    }
    QVERIFY(isCancelled);
    // And another one is not.
    journalCommandOf(pane(), Command::CheckJournal)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!pane().messageBar()->isHidden(), 30'000);
    QVERIFY(pane().messageBar()->text().contains(u"The journal is intact"_s));
}

void TestJournal::theHubLeadsToIt()
{
    m_program->press("viewJournal");
    QTRY_VERIFY(windows().journal() && windows().journal()->isVisible());
    QCOMPARE(shown(), stored({}));
}

void TestJournal::onePersonIsChosenAmongThoseWhoHaveWritten()
{
    openJournal();
    const QString person = must(JournalStore(m_program->otherProgram()).byKey(1)).who;
    QVERIFY(!person.isEmpty());
    QMenu *menu = pane().filterMenu();
    const auto choice = [&]() -> QAction * {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions().at(2)->menu()->actions()) {
            if (action->text() == person)
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(choice(), 30'000); // it is read meanwhile
    choice()->trigger();
    QCOMPARE(rows().query().filter, JournalFilter{.who = person});
    QTRY_COMPARE(shown(), stored({{}, {.who = person}}));
    QVERIFY(!shown().isEmpty() && shown().size() < stored({}).size()); // what was seen at the account is by nobody
    QVERIFY(choice()->isChecked());
    choice()->trigger();
    QVERIFY(rows().query().filter.isEmpty());
}

void TestJournal::oneOperatorIsLookedFor()
{
    openJournal();
    QMenu *menu = pane().filterMenu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(3)->menu()->actions().constLast()->trigger();
    OperatorChooser *chooser = nullptr;
    QTRY_VERIFY((chooser = pane().findChild<OperatorChooser *>()) && chooser->isVisible());
    auto *search = chooser->findChild<QLineEdit *>(u"choiceSearch"_s);
    QTest::keyClicks(search, u"bo"_s);
    auto *take = chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), 30'000);
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_COMPARE(rows().query().filter.operatorGuid, u"bob"_s);
    QTRY_COMPARE(shown(), stored({{}, {.operatorGuid = u"bob"_s}}));
    // The menu has that one now, to take off again.
    Q_EMIT menu->aboutToShow();
    QAction *present = menu->actions().at(3)->menu()->actions().constFirst();
    QTRY_COMPARE(present->text(), u"Bob"_s);
    QVERIFY(present->isChecked());
    present->trigger();
    QVERIFY(rows().query().filter.isEmpty());
}

void TestJournal::theWindowOfAnOperatorLeadsToItsEntries()
{
    OperatorWindow &op = m_program->viewOperator(u"bob"_s);
    QAction *show = op.findChild<WindowCommands *>()->action(Command::ShowJournal);
    op.showTab(OperatorWindow::Tab::Main);
    QTRY_VERIFY(show->isEnabled());
    show->trigger();
    QTRY_VERIFY(windows().journal() && windows().journal()->isVisible());
    QCOMPARE(rows().query().filter, JournalFilter{.operatorGuid = u"bob"_s});
    QTRY_COMPARE(shown(), stored({{}, {.operatorGuid = u"bob"_s}}));
}

void TestJournal::whatIsShownIsExported()
{
    const QTemporaryDir folder;
    openJournal();
    pane().showOnly({.operatorGuid = u"bob"_s});
    QTRY_COMPARE(shown(), stored({{}, {.operatorGuid = u"bob"_s}}));
    QTest::keyClick(pane().tableView(), Qt::Key_E, Qt::ControlModifier);
    ExportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = windows().journal()->findChild<ExportDialog *>()) && dialog->isVisible());
    QVERIFY(dialog->findChild<QLineEdit *>(u"file"_s)->text().contains(u"journal-"_s));
    dialog->findChild<QComboBox *>(u"format"_s)->setCurrentIndex(int(ExportFormat::Csv));
    dialog->findChild<QLineEdit *>(u"file"_s)->setText(folder.filePath(u"j.csv"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(pane().messageBar()->isVisible(), 30'000);
    QFile file(folder.filePath(u"j.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const JournalFilterProxy &all = rows();
    QCOMPARE(text.count(u'\n'), all.rowCount() + 1);
    for (int row = 0; row < all.rowCount(); ++row) {
        const QString what = all.index(row, JournalFilterProxy::WhatColumn).data().toString();
        QVERIFY2(text.contains(what), qPrintable(what + u" is not in "_s + text));
    }
    QVERIFY2(text.contains(u"What"_s) && text.contains(u"By whom"_s) && text.contains(u"Details"_s), qPrintable(text));
    QVERIFY(text.contains(u"The gone one"_s) && !text.contains(u"Weather station"_s));
}

void TestJournal::whatIsShownIsPrinted()
{
    openJournal();
    QTRY_VERIFY(journalCommandOf(pane(), Command::Print)->isEnabled());
    journalCommandOf(pane(), Command::Print)->trigger();
    QPrintPreviewDialog *preview = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (preview = windows().journal()->findChild<QPrintPreviewDialog *>()) && preview->isVisible(), 30'000);
    auto *pages = preview->findChild<QPrintPreviewWidget *>();
    QVERIFY(pages);
    QTRY_COMPARE(pages->pageCount(), 1);
    preview->close();
}

void TestJournal::oldEntriesAreArchivedToAFile()
{
    const QTemporaryDir folder;
    beginWithOldEntries();
    const QString path = folder.filePath(u"old.jsonl"_s);
    const QByteArray hash = must(journalHashOf(m_program->otherProgram(), 2));
    archive(30, path);
    QTRY_VERIFY_WITH_TIMEOUT(pane().messageBar()->isVisible(), 30'000);
    const QString text = pane().messageBar()->text();
    QVERIFY2(text.contains(u"2 entries of the journal were moved to “"_s + path), qPrintable(text));
    QCOMPARE(leftIn(folder), QStringList{u"old.jsonl"_s});
    QCOMPARE(modeOf(path), 0600u);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JournalArchive archived = must(readJournalArchive(file));
    QCOMPARE(archived.first, 1);
    QCOMPARE(archived.until, 2);
    QCOMPARE(archived.hash, hash);
    QCOMPARE(numbersOf(), (QList<qint64>{3, 4, 5}));
    QCOMPARE(must(JournalStore(m_program->otherProgram()).byKey(5)).kind, JournalKind::Archived);
    QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 3, 30'000); // the window follows
    // It goes on from there.
    journalCommandOf(pane(), Command::CheckJournal)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(pane().messageBar()->text().contains(u"The journal is intact"_s), 30'000);
    // The next time it is offered in that folder.
    const ArchiveDialog *again = archiveDialog();
    QVERIFY(again);
    QVERIFY(again->findChild<QLineEdit *>(u"file"_s)->text().startsWith(folder.path()));
}

void TestJournal::anArchiveThatIsThereIsNotReplaced()
{
    const QTemporaryDir folder;
    beginWithOldEntries();
    const QString path = folder.filePath(u"old.jsonl"_s);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("older") == 5);
    there.close();
    ArchiveDialog *dialog = archiveDialog();
    QVERIFY(dialog);
    auto *file = dialog->findChild<QLineEdit *>(u"file"_s);
    auto *button = dialog->findChild<QPushButton *>(u"archive"_s);
    auto *note = dialog->findChild<WrappedText *>(u"note"_s);
    QVERIFY(button->isEnabled() && note->isHidden());
    for (const QString &unusable : {path, folder.path(), folder.filePath(u"none/x.jsonl"_s), QString()}) {
        file->setText(unusable);
        QVERIFY2(!button->isEnabled(), qPrintable(unusable));
        QCOMPARE(note->isHidden(), unusable.isEmpty());
    }
    file->setText(path);
    QTest::keyClick(file, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    file->setText(folder.filePath(u"another.jsonl"_s));
    QVERIFY(button->isEnabled());
    // The name follows the day as long as nobody has chosen one.
    QCOMPARE(dialog->choice().path, folder.filePath(u"another.jsonl"_s));
    dialog->reject();
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "older");
    QCOMPARE(numbersOf().size(), 4);
}

void TestJournal::whereNoEntryIsOldEnoughNothingChanges()
{
    const QTemporaryDir folder;
    beginWithOldEntries();
    archive(500, folder.filePath(u"old.jsonl"_s));
    QTRY_VERIFY_WITH_TIMEOUT(pane().messageBar()->isVisible(), 30'000);
    QVERIFY(pane().messageBar()->text().contains(u"No entry is that old."_s));
    QCOMPARE(leftIn(folder), QStringList());
    QCOMPARE(numbersOf().size(), 4);
}

void TestJournal::whoSaysNoArchivesNothing()
{
    const QTemporaryDir folder;
    beginWithOldEntries();
    archive(30, folder.filePath(u"old.jsonl"_s), false);
    QTest::qWait(200);
    QVERIFY(pane().messageBar()->isHidden());
    QCOMPARE(leftIn(folder), QStringList());
    QCOMPARE(numbersOf().size(), 4);
}

void TestJournal::anArchiveThatCannotBeWrittenChangesNothing()
{
    const QTemporaryDir folder;
    beginWithOldEntries();
    const QString below = folder.filePath(u"below"_s);
    QVERIFY(QDir().mkdir(below));
    ArchiveDialog *dialog = archiveDialog();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"file"_s)->setText(below + "/old.jsonl"_L1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"archive"_s), Qt::LeftButton);
    LossQuestion *question = nullptr;
    QTRY_VERIFY((question = windows().journal()->findChild<LossQuestion *>(u"archiveQuestion"_s))
                && question->isVisible());
    QVERIFY(QDir().rmdir(below)); // meanwhile
    QTest::mouseClick(question->lose(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(pane().messageBar()->isVisible(), 30'000);
    QCOMPARE(pane().messageBar()->severity(), MessageBar::Severity::Error);
    QVERIFY(pane().messageBar()->text().contains(u"The journal could not be archived."_s));
    QCOMPARE(leftIn(folder), QStringList());
    QCOMPARE(numbersOf().size(), 4);
}

/// As long as somebody else writes, it waits.
void TestJournal::archivingCanBeCancelled()
{
    const QTemporaryDir folder;
    beginWithOldEntries();
    const Connection other = m_program->otherProgram();
    {
        const Transaction writing = must(Transaction::begin(other, Transaction::Kind::Write));
        archive(30, folder.filePath(u"old.jsonl"_s));
        QProgressDialog *progress = nullptr;
        QTRY_VERIFY((progress = windows().journal()->findChild<QProgressDialog *>(u"archiveProgress"_s)));
        QVERIFY(!journalCommandOf(pane(), Command::ArchiveJournal)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(leftIn(folder).size(), 1, 10'000); // what is being written
        Q_EMIT progress->canceled();
        QTRY_COMPARE(windows().journal()->statusBar()->currentMessage(),
                     u"Archiving was cancelled. Nothing was changed."_s);
        QTRY_COMPARE(leftIn(folder), QStringList());
    }
    QTest::qWait(500); // it may have the lock now, for nothing
    QCOMPARE(leftIn(folder), QStringList());
    QCOMPARE(numbersOf().size(), 4);
    QVERIFY(journalCommandOf(pane(), Command::ArchiveJournal)->isEnabled());
}

void TestJournal::whatIsReadOnlyIsNotArchived()
{
    openJournal();
    QAction *command = journalCommandOf(pane(), Command::ArchiveJournal);
    QVERIFY(command->isEnabled());
    ProgramState state = m_program->program().actions().state();
    state.isReadOnly = true;
    m_program->program().actions().setState(state);
    QVERIFY(!command->isEnabled());
    QCOMPARE(command->toolTip(), u"The database is read-only."_s);
    QCOMPARE(StateText::whyNoArchive({.isOpen = true}, false),
             u"Only the owner of the database can archive its journal."_s);
}

UMH_WINDOW_TEST(TestJournal)

#include "tst_journal.moc"
