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
#include "store/journalstore.h"
#include "store/keyscanner.h"
#include "store/keyscansql.h"
#include "support/enginesql.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/journalfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/journal/journalentrydialog.h"
#include "views/journal/journalfilterbutton.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/windowcommands.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
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
    void enterOpensTheOperator();
    void ofADeletedApiUserAllIsShownThatWasKnown();
    void anEntryOfNeitherIsShownWhole();
    void itOpensAgainWithTheProgram();
    void aSoundJournalIsSaidToFit();
    void anEntryThatWasChangedIsNamed();

private:
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
    QCOMPARE(submenus.size(), 3);
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

UMH_WINDOW_TEST(TestJournal)

#include "tst_journal.moc"
