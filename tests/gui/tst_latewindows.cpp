#include "app/directorywindows.h"
#include "programfixture.h"
#include "store/apiuserstore.h"
#include "support/lateserver.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/directorylookup.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubcard.h"
#include "views/hub/hubwindow.h"
#include "views/hub/newscard.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/filterchip.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtSql/QSqlDatabase>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// The whole program on a directory that answers as a server does; counts what is painted without being there.
class LateProgram final : public QObject
{
public:
    explicit LateProgram(qint64 apiUsers)
        : server(newServer())
        , program(apiUsers)
    {
        program.openOverview();
        view().viewport()->installEventFilter(this);
        settle();
    }
    ~LateProgram() override
    {
        server->release();
        Directory::haveAllAnswerLater({});
    }

    [[nodiscard]] ApiUserTableView &view() const { return program.table(); }
    [[nodiscard]] ApiUserFilterProxy &rows() const { return program.rows(); }
    /// Rows that are in view and not there.
    [[nodiscard]] int blanks() const
    {
        const int first = view().rowAt(0);
        const int last = view().rowAt(view().viewport()->height() - 1);
        int blank = 0;
        for (int row = std::max(first, 0); row <= (last < 0 ? rows().rowCount() - 1 : last); ++row)
            blank += rows().valueAt(row) ? 0 : 1;
        return blank;
    }
    /// Waits until nothing is asked any more.
    void settle() const
    {
        const bool isQuiet = QTest::qWaitFor(
            [this] {
                const int before = server->asked();
                QTest::qWait(40);
                return server->asked() == before && rows().isComplete() && blanks() == 0;
            },
            30'000);
        if (!isQuiet)
            qFatal("the window does not come to rest");
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            paintedBlanks += blanks();
        return false;
    }

    std::shared_ptr<LateServer> server;
    ProgramFixture program;
    int paintedBlanks = 0;

private:
    [[nodiscard]] static std::shared_ptr<LateServer> newServer()
    {
        auto server = std::make_shared<LateServer>();
        Directory::haveAllAnswerLater(server);
        return server;
    }
};

} // namespace

/// Windows on a directory that answers late, as one on a server does.
class TestLateWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuiThreadOwnsNoConnection();
    void nothingWaitsForAnAnswer();
    void fivePagesASecondShowNoBlankRows();
    void anotherOrderIsPaintedInOneStep();
    void whatIsSelectedBeforeTheRowsAreThereIsSelectedThen();
    void aRowKeepsItsPlaceInAnotherFilterWithoutBlanks();
    void rowsThatWereNotReadAreCopied();
    void longDescriptionsAreEditedAndDeletionsAskedAbout();
    void whatIsTypedBeforeTheFieldIsThereIsNotLost();
    void theDetailsFollow();
    void chipsGetTheirNames();
    void theJournalComesLaterToo();
    void whatIsNewSinceTheLastVisitComesLater();
};

void TestLateWindows::theGuiThreadOwnsNoConnection()
{
    const LateProgram late(50);
    const QString op = late.program.apiUserIn(0).operatorGuid;
    (void)late.program.viewOperator(op);
    late.program.program().windows()->viewOperators();
    late.program.program().windows()->viewGroups();
    late.program.program().windows()->viewJournal();
    late.settle();
    int found = 0;
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        const QSqlDatabase database = QSqlDatabase::database(name, false); // invalid for one of another thread
        if (!database.isValid())
            continue;
        ++found;
        QCOMPARE(database.databaseName(), u":memory:"_s);
    }
    QCOMPARE(found, 1);
}

void TestLateWindows::nothingWaitsForAnAnswer()
{
    LateProgram late(2000);
    const ApiUser first = late.program.apiUserIn(0);
    {
        const HeldServer held(*late.server);
        QTest::keyClick(&late.view(), Qt::Key_End);
        QTest::keyClick(&late.view(), Qt::Key_Home);
        QTest::keyClick(&late.view(), Qt::Key_F2);
        QTest::keyClick(&late.view(), Qt::Key_Delete);
        late.view().selectAll();
        QTest::keyClick(&late.view(), Qt::Key_C, Qt::ControlModifier);
        late.program.clickHeader(ApiUserFilterProxy::UsernameColumn);
        QTest::keyClicks(&late.program.search(), u"a"_s);
        late.program.program().windows()->viewOperator(first.operatorGuid);
        QTest::qWait(50); // and paints meanwhile
        QVERIFY(!late.program.confirmation());
        QVERIFY(late.program.program().windows()->operatorWindows().isEmpty());
    }
    QTRY_COMPARE(late.program.program().windows()->operatorWindows().size(), 1);
    QTRY_VERIFY(late.program.confirmation());
    late.program.answer(false);
    late.settle();
    QCOMPARE(late.rows().search(), u"a"_s);
}

/// At 50 ms a round trip four answers come from one page to the next.
void TestLateWindows::fivePagesASecondShowNoBlankRows()
{
    LateProgram late(3000);
    late.view().setFocus();
    late.view().selectAsCurrent(0);
    late.settle();
    late.paintedBlanks = 0;
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp}) {
        for (int page = 0; page < 15; ++page) {
            const int before = late.server->asked();
            late.server->allow(4);
            QTest::keyClick(&late.view(), key);
            QTest::qWait(5);
            QTRY_VERIFY(late.server->asked() <= before + 5);
            QCOMPARE(late.blanks(), 0);
            // What comes next is there before it is wanted.
            const int rowsInView = late.view().viewport()->height() / late.view().rowHeight(0) + 1;
            const int next = std::clamp(late.view().rowAt(0) + (key == Qt::Key_PageDown ? 2 : -1) * rowsInView, 0,
                                        late.rows().rowCount() - 1);
            QTRY_VERIFY(late.rows().valueAt(next));
        }
        late.server->release();
        late.settle();
    }
    QCOMPARE(late.paintedBlanks, 0);
}

void TestLateWindows::anotherOrderIsPaintedInOneStep()
{
    LateProgram late(2000);
    late.paintedBlanks = 0;
    const QString before = late.program.apiUserIn(0).username;
    {
        const HeldServer held(*late.server);
        late.program.clickHeader(ApiUserFilterProxy::UsernameColumn);
        QTest::qWait(50);
        QCOMPARE(late.program.apiUserIn(0).username, before); // it stays until the new one is there
    }
    late.settle();
    QTest::keyClicks(&late.program.search(), u"an"_s);
    late.settle();
    late.program.search().clear();
    late.settle();
    late.program.clickHeader(ApiUserFilterProxy::UsernameColumn); // the other way round
    late.settle();
    QCOMPARE(late.paintedBlanks, 0);
}

void TestLateWindows::whatIsSelectedBeforeTheRowsAreThereIsSelectedThen()
{
    LateProgram late(2000);
    {
        const HeldServer held(*late.server);
        late.program.clickHeader(ApiUserFilterProxy::UsernameColumn);
        QTest::qWait(20);
        late.view().selectAll();
    }
    late.settle();
    QCOMPARE(late.view().selectedRowCount(), 2000);
    QCOMPARE(late.view().selectedKeys().size(), 2000);
    late.view().selectAsCurrent(700);
    const RowKey chosen = late.rows().keyAt(700);
    {
        const HeldServer held(*late.server);
        late.program.clickHeader(ApiUserFilterProxy::OperatorColumn);
        QTest::qWait(20);
        QCOMPARE(late.view().selectedRowCount(), 0); // nothing can be done to the wrong one
    }
    late.settle();
    QCOMPARE(late.view().selectedKeys(), QList<RowKey>{chosen});
}

void TestLateWindows::aRowKeepsItsPlaceInAnotherFilterWithoutBlanks()
{
    LateProgram late(3000);
    late.program.search().setText(u"an"_s);
    late.settle();
    const int row = late.rows().rowCount() / 2;
    late.view().selectAsCurrent(row);
    late.view().scrollTo(late.view().currentIndex(), QAbstractItemView::PositionAtCenter);
    late.settle();
    late.paintedBlanks = 0;
    const ApiUser selected = late.program.apiUserIn(row);
    late.program.search().clear();
    late.settle();
    const int now = late.view().selectedRow();
    QVERIFY(now > row);
    QCOMPARE(late.program.apiUserIn(now), selected);
    QVERIFY(late.view().visualRect(late.rows().index(now, 0)).intersects(late.view().viewport()->rect()));
    QCOMPARE(late.paintedBlanks, 0);
}

void TestLateWindows::rowsThatWereNotReadAreCopied()
{
    LateProgram late(2000);
    QGuiApplication::clipboard()->setText(u"before"_s);
    late.view().selectAll();
    {
        const HeldServer held(*late.server);
        QTest::keyClick(&late.view(), Qt::Key_C, Qt::ControlModifier);
        QTest::qWait(20);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != u"before"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    const QStringList usernames =
        textsOf(late.program.otherProgram(), u"SELECT username FROM api_user ORDER BY operator_folded, id"_s);
    QCOMPARE(lines.size(), 2001);
    QCOMPARE(usernames.size(), 2000);
    for (int row = 0; row < 2000; ++row)
        QVERIFY2(lines.at(row + 1).contains(usernames.at(row)), qPrintable(lines.at(row + 1)));
}

void TestLateWindows::longDescriptionsAreEditedAndDeletionsAskedAbout()
{
    LateProgram late(50);
    const QString text(3 * displayedDescriptionLength, u'x');
    const ApiUser edited = late.program.apiUserIn(3);
    (void)must(
        late.program.otherProgram().run(u"UPDATE api_user SET description = ? WHERE id = ?"_s, {text, edited.key}));
    late.view().selectAsCurrent(3);
    QTest::keyClick(&late.view(), Qt::Key_F2); // before the table has heard of it
    ApiUserDetailsPane *details = late.program.overview().pane()->findChild<ApiUserDetailsPane *>();
    QTRY_VERIFY(details->edited());
    QCOMPARE(details->edited()->description, text);
    late.program.clickButtonOf(5);
    const ApiUser asked = late.program.apiUserIn(5);
    QTRY_VERIFY(late.program.confirmation());
    QCOMPARE(late.program.confirmation()->apiUser().guid, asked.guid);
    late.program.answer(true);
    QTRY_COMPARE(late.rows().rowCount(), 49);
    QTRY_VERIFY(!late.program.isStored(asked));
}

void TestLateWindows::whatIsTypedBeforeTheFieldIsThereIsNotLost()
{
    LateProgram late(50);
    ProgramFixture::makeRoomForDescriptions(late.program.overview());
    late.settle();
    const ApiUser edited = late.program.apiUserIn(3);
    late.view().setFocus();
    late.view().selectAsCurrent(3);
    {
        const HeldServer held(*late.server);
        QTest::keyClick(&late.view(), Qt::Key_F2);
        QTest::keyClicks(&late.view(), u"At once"_s);
        QTest::qWait(20);
        QVERIFY(!late.view().findChild<QLineEdit *>(u"descriptionEdit"_s));
    }
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = late.view().findChild<QLineEdit *>(u"descriptionEdit"_s)));
    QTRY_COMPARE(field->text(), u"At once"_s); // in the place of what was there, as always
    QCOMPARE(late.program.search().text(), QString());
    QTest::keyClicks(field, u", and on"_s);
    late.program.quit(); // nothing is lost by that either
    QCOMPARE(
        late.program.otherProgram().value(u"SELECT description FROM api_user WHERE id = ?"_s, {edited.key})->toString(),
        u"At once, and on"_s);
}

void TestLateWindows::theDetailsFollow()
{
    LateProgram late(1000);
    const ApiUserDetailsPane *details = late.program.overview().pane()->findChild<ApiUserDetailsPane *>();
    if (!details->isVisible())
        late.program.overview().pane()->run(Command::Details);
    QTest::keyClick(&late.view(), Qt::Key_End);
    QTRY_VERIFY(details->apiUser() && details->apiUser()->key == late.rows().keyAt(999));
    QCOMPARE(late.blanks(), 0);
}

void TestLateWindows::chipsGetTheirNames()
{
    LateProgram late(100);
    const ApiUser apiUser = late.program.apiUserIn(0);
    late.program.program().windows()->viewApiUsers({.operatorGuid = apiUser.operatorGuid});
    const auto chip = [&] { return late.program.overview().pane()->findChild<FilterChip *>(); };
    QTRY_VERIFY(chip());
    QTRY_VERIFY(chip() && chip()->accessibleName().contains(apiUser.operatorName));
}

void TestLateWindows::theJournalComesLaterToo()
{
    LateProgram late(100);
    const ApiUser apiUser = late.program.apiUserIn(0);
    DirectoryWindows &windows = *late.program.program().windows();
    {
        const HeldServer held(*late.server);
        windows.viewJournal({.operatorGuid = apiUser.operatorGuid});
        QVERIFY(windows.journal()->isVisible());
        QTest::qWait(50); // and paints meanwhile
        QMenu *menu = windows.journal()->pane()->filterMenu();
        Q_EMIT menu->aboutToShow(); // asks who has written
        QCOMPARE(windows.journal()->pane()->tableView()->model()->rowCount(), 0);
    }
    const auto chip = [&] { return windows.journal()->pane()->findChild<FilterChip *>(); };
    QTRY_VERIFY(chip() && chip()->accessibleName().contains(apiUser.operatorName));
    windows.viewJournal();
    QTRY_COMPARE(windows.journal()->pane()->tableView()->model()->rowCount(), 1); // the import
    const auto writers = [&] {
        QMenu *menu = windows.journal()->pane()->filterMenu();
        Q_EMIT menu->aboutToShow();
        return menu->actions().at(2)->menu()->actions().size();
    };
    QTRY_COMPARE(writers(), 4); // two origins, a line and a person
}

void TestLateWindows::whatIsNewSinceTheLastVisitComesLater()
{
    LateProgram late(20);
    const ApiUser apiUser = late.program.apiUserIn(0);
    late.settle();
    late.program.restart([&] {
        const Connection other = late.program.otherProgram();
        ApiUserStore store(other);
        must(store.remove(must(store.byGuid(apiUser.guid)), late.program.clock()));
    });
    auto *card = late.program.program().hub()->findChild<NewsCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 30'000);
    QCOMPARE(card->findChild<LinkButton *>(u"newsRemoved"_s)->text(), u"1 gone"_s);
}

UMH_WINDOW_TEST(TestLateWindows)

#include "tst_latewindows.moc"
