#include "store/apiuserstore.h"
#include "support/fixedclock.h"
#include "support/silenteditor.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/viewsettings.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/programactions.h"
#include "words/apiusertext.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// The overview on a directory whose changes the test carries out, or does not.
struct ChangingOverview
{
    explicit ChangingOverview(int count)
        : reader(must(DirectoryReader::open(store.directory())))
        , changes(editor)
        , model(lookup, changes, clock)
        , proxy(clock)
        , iniFile(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(iniFile)
    {
        const QList<Operator> operators = awkwardOperators();
        QList<ApiUser> apiUsers;
        for (int i = 0; i < count; ++i) {
            ApiUser apiUser = plainApiUser(operators.constFirst(), u"user%1"_s.arg(i));
            apiUser.description = u"text %1"_s.arg(i);
            apiUser.lastUsedState = LastUsedState::Used;
            apiUser.lastUsed = tableTime.addDays(-90);
            apiUser.requestsLast30Days = 0;
            apiUsers += apiUser;
        }
        store.load(operators, apiUsers);
        proxy.setSourceModel(&model);
        window = std::make_unique<ApiUserOverviewWindow>(proxy, editor, programActions, settings, clock);
        window->resize(1300, 600);
        window->pane()->showAll();
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the overview did not become active");
        if (!QTest::qWaitFor([this] { return proxy.isComplete(); }, 30'000))
            qFatal("the table did not get complete");
    }

    [[nodiscard]] ApiUserTableView &table() const { return *window->table(); }
    [[nodiscard]] MessageBar &bar() const { return *window->messageBar(); }
    [[nodiscard]] QLineEdit *field() const
    {
        auto *field = table().findChild<QLineEdit *>(u"descriptionEdit"_s);
        return field && field->isVisible() ? field : nullptr;
    }
    [[nodiscard]] QLineEdit &search() const { return *window->findChild<QLineEdit *>(u"search"_s); }
    [[nodiscard]] ApiUserDetailsPane &details() const { return *window->pane()->details(); }
    /// Where a description is edited that has no room in its cell; null while none is.
    [[nodiscard]] QPlainTextEdit *lines() const
    {
        auto *lines = details().findChild<QPlainTextEdit *>(u"description"_s);
        return details().edited() && lines->isVisible() ? lines : nullptr;
    }
    [[nodiscard]] DeleteConfirmation *question() const
    {
        const auto dialogs = window->findChildren<DeleteConfirmation *>();
        for (DeleteConfirmation *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// The same, once it is there: what it is about is read first.
    [[nodiscard]] DeleteConfirmation &asked() const
    {
        if (!QTest::qWaitFor([this] { return question() != nullptr; }, 30'000))
            qFatal("there is no question");
        return *question();
    }
    [[nodiscard]] ApiUser apiUser(int row) const
    {
        return proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    }
    [[nodiscard]] QModelIndex description(int row) const
    {
        return proxy.index(row, ApiUserFilterProxy::DescriptionColumn);
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const auto actions = window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
    void pressF2In(int row) const
    {
        table().setFocus();
        table().selectAsCurrent(row);
        QTest::keyClick(&table(), Qt::Key_F2);
    }
    /// The same, and waits for what to type into: the whole text is read first.
    void editIn(int row) const
    {
        pressF2In(row);
        if (!QTest::qWaitFor([this] { return field() || lines(); }))
            qFatal("nothing to type into");
    }
    /// Confirms the deletion of \a row.
    void deleteRow(int row) const
    {
        table().setFocus();
        table().selectAsCurrent(row);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTest::mouseClick(asked().findChild<QPushButton *>(u"delete"_s), Qt::LeftButton);
        QTRY_VERIFY(!question());
    }
    void pressTheBarsButton() const
    {
        QTest::mouseClick(bar().findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    }
    /// As another program would.
    void write(const QString &sql, const QVariantList &values) const { (void)must(store.connect().write(sql, values)); }

    QTemporaryDir folder;
    StoreFixture store;
    FixedClock clock{tableTime};
    std::unique_ptr<DirectoryReader> reader;
    DirectoryLookup lookup{*reader, clock};
    SilentEditor editor;
    ApiUserChanges changes;
    ApiUserTableModel model;
    ApiUserFilterProxy proxy;
    QSettings iniFile;
    ViewSettings settings;
    ProgramActions programActions;
    std::unique_ptr<ApiUserOverviewWindow> window;
};

QString textOf(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<WrappedText *>(name)->toPlainText();
}

} // namespace

/// Editing and deleting in the overview, when what carries it out is slow, refuses, or leaves in doubt.
class TestOverviewChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        DestructiveButton::setDelay(std::chrono::milliseconds(0));
    }

    void f2EditsTheDescriptionAndEnterCommitsIt()
    {
        ChangingOverview overview(5);
        overview.editIn(2);
        QVERIFY(overview.field());
        QVERIFY(overview.field()->hasFocus());
        QVERIFY(overview.field()->accessibleName().contains("user2"_L1));
        QTest::keyClicks(overview.field(), u"new text"_s);
        QTest::keyClick(overview.field(), Qt::Key_Return);
        QTRY_COMPARE(overview.editor.descriptions.size(), 1);
        QCOMPARE(overview.editor.descriptions.constFirst().first.guid, overview.apiUser(2).guid);
        QCOMPARE(overview.editor.descriptions.constFirst().second, u"new text"_s);
        QTRY_VERIFY(!overview.field());
        QCOMPARE(overview.description(2).data().toString(), u"new text"_s);
        QVERIFY(overview.table().hasFocus());
        QTest::keyClick(&overview.table(), Qt::Key_Down); // the keyboard goes on
        QCOMPARE(overview.table().currentIndex().row(), 3);
    }

    void escapeKeepsTheDescriptionAndTheSearch()
    {
        ChangingOverview overview(5);
        overview.search().setText(u"user"_s);
        QTRY_VERIFY(overview.proxy.isComplete());
        overview.editIn(1);
        QVERIFY(overview.field());
        QTest::keyClicks(overview.field(), u"new text"_s);
        QTest::keyClick(overview.field(), Qt::Key_Down); // of no use in one line
        QVERIFY(overview.field());
        QTest::keyClick(overview.field(), Qt::Key_Escape);
        QTRY_VERIFY(!overview.field());
        QVERIFY(overview.editor.descriptions.isEmpty());
        QCOMPARE(overview.search().text(), u"user"_s);
        QCOMPARE(overview.description(1).data().toString(), u"text 1"_s);
    }

    void lineBreaksSurvive()
    {
        ChangingOverview overview(3);
        overview.write(u"UPDATE api_user SET description = ?"_s, {u"first\nsecond"_s});
        overview.editIn(0);
        QVERIFY(!overview.field()); // it has one line
        QVERIFY(overview.lines());
        QCOMPARE(overview.window->focusWidget(), overview.lines());
        QTest::keyClick(overview.lines(), Qt::Key_Return, Qt::ControlModifier); // nothing typed
        QVERIFY(!overview.lines());
        QVERIFY(overview.editor.descriptions.isEmpty());
        overview.editIn(0);
        QVERIFY(overview.lines());
        QTest::keyClick(overview.lines(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(overview.lines(), u"!"_s);
        QTest::keyClick(overview.lines(), Qt::Key_Return);
        QTest::keyClicks(overview.lines(), u"third"_s);
        QTest::keyClick(overview.lines(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(overview.editor.descriptions.size(), 1);
        QCOMPARE(overview.editor.descriptions.constFirst().second, u"first\nsecond!\nthird"_s);
    }

    void aVeryLongDescriptionIsNotCut()
    {
        ChangingOverview overview(1);
        const QString whole = QString(70'000, u'x') + u"end"_s;
        overview.write(u"UPDATE api_user SET description = ?"_s, {whole});
        overview.editIn(0);
        QVERIFY(overview.lines());
        QCOMPARE(overview.lines()->toPlainText(), whole);
    }

    void rowsCanBeReadAgainWhileSomebodyTypes()
    {
        ChangingOverview overview(5);
        overview.editIn(2);
        QTest::keyClicks(overview.field(), u"half a "_s);
        QSignalSpy completed(&overview.proxy, &ApiUserFilterProxy::completed);
        overview.write(u"DELETE FROM api_user WHERE id = ?"_s, {overview.apiUser(0).key});
        overview.window->refresh();
        QTRY_VERIFY(!completed.isEmpty());
        QCOMPARE(overview.proxy.rowCount(), 4);
        QVERIFY(overview.field());
        QTest::keyClicks(overview.field(), u"text"_s);
        QTest::keyClick(overview.field(), Qt::Key_Return);
        QTRY_COMPARE(overview.editor.descriptions.size(), 1);
        QCOMPARE(overview.editor.descriptions.constFirst().first.username, u"user2"_s);
        QCOMPARE(overview.editor.descriptions.constFirst().second, u"half a text"_s);
    }

    void whatIsTypedIsCommittedByASearchAndByClosing()
    {
        ChangingOverview overview(5);
        overview.editIn(2);
        QTest::keyClicks(overview.field(), u"one"_s);
        overview.window->pane()->showOnly({.lastUse = LastUseFilter::NotYetUsed});
        QTRY_COMPARE(overview.editor.descriptions.size(), 1);
        Q_EMIT overview.editor.described(overview.editor.descriptions.constFirst().first);
        overview.window->pane()->showAll();
        QTRY_VERIFY(overview.proxy.isComplete() && overview.proxy.rowCount() == 5);
        overview.editIn(3);
        QTest::keyClicks(overview.field(), u"two"_s);
        overview.window->close();
        QCOMPARE(overview.editor.descriptions.size(), 2);
        QCOMPARE(overview.editor.descriptions.constLast().second, u"two"_s);
    }

    void leavingTheWindowNeitherCommitsNorCloses()
    {
        ChangingOverview overview(5);
        overview.editIn(2);
        QTest::keyClicks(overview.field(), u"half"_s);
        QFocusEvent leaving(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(overview.field(), &leaving);
        QVERIFY(overview.field());
        QVERIFY(overview.editor.descriptions.isEmpty());
    }

    void theMenusEditToo()
    {
        ChangingOverview overview(3);
        overview.table().selectAsCurrent(1);
        QAction *edit = overview.action(u"&Edit description"_s);
        QVERIFY(edit && edit->isEnabled());
        edit->trigger();
        QTRY_VERIFY(overview.field());
        QTest::keyClicks(overview.field(), u"x"_s);
        QTest::keyClick(overview.field(), Qt::Key_Return);
        QTRY_VERIFY(overview.changes.hasPending());
        QVERIFY(!edit->isEnabled());
        QVERIFY(!overview.action(u"&Delete API user"_s)->isEnabled());
        Q_EMIT overview.editor.descriptionFailed(overview.apiUser(1), Error{.kind = ErrorKind::Forbidden});
        QVERIFY(edit->isEnabled());
    }

    void aDescriptionWhoseColumnIsHiddenIsEditedInTheDetails()
    {
        ChangingOverview overview(3);
        overview.table().horizontalHeader()->hideSection(ApiUserFilterProxy::DescriptionColumn);
        overview.pressF2In(1);
        QTRY_VERIFY(overview.lines());
        QVERIFY(!overview.field());
        QCOMPARE(overview.lines()->toPlainText(), u"text 1"_s);
        QVERIFY(overview.table().isColumnHidden(ApiUserFilterProxy::DescriptionColumn));
    }

    void aRefusedDescriptionCanBeEditedAgainWithWhatWasTyped()
    {
        ChangingOverview overview(5);
        overview.editIn(2);
        QTest::keyClicks(overview.field(), u"not allowed"_s);
        QTest::keyClick(overview.field(), Qt::Key_Return);
        QTRY_COMPARE(overview.editor.descriptions.size(), 1);
        const ApiUser edited = overview.editor.descriptions.constFirst().first;
        Q_EMIT overview.editor.descriptionFailed(edited,
                                                 Error{.kind = ErrorKind::RequestRefused, .detail = u"400: no"_s});
        QVERIFY(overview.bar().isVisible());
        QVERIFY(overview.bar().text().contains("user2"_L1));
        QVERIFY2(overview.bar().details().contains("Answer of the server: no"_L1),
                 qPrintable(overview.bar().details()));
        QCOMPARE(overview.description(2).data().toString(), u"text 2"_s);

        // Also while a search leaves the row out.
        overview.search().setText(u"user4"_s);
        QTRY_COMPARE(overview.proxy.rowCount(), 1);
        overview.pressTheBarsButton();
        QTRY_VERIFY(overview.field());
        QCOMPARE(overview.field()->text(), u"not allowed"_s);
        QCOMPARE(overview.apiUser(overview.table().selectedRow()).guid, edited.guid);
        QVERIFY(!overview.bar().isVisible());
        QTest::keyClick(overview.field(), Qt::Key_Return);
        QTRY_COMPARE(overview.editor.descriptions.size(), 2);
        QCOMPARE(overview.editor.descriptions.constLast().second, u"not allowed"_s);
    }

    void whatWasTypedStaysWhateverElseIsToldOfTheSameApiUser()
    {
        ChangingOverview overview(5);
        overview.editIn(2);
        QTest::keyClicks(overview.field(), u"not allowed"_s);
        QTest::keyClick(overview.field(), Qt::Key_Return);
        QTRY_COMPARE(overview.editor.descriptions.size(), 1);
        const ApiUser edited = overview.editor.descriptions.constFirst().first;
        Q_EMIT overview.editor.descriptionFailed(edited, Error{.kind = ErrorKind::Forbidden});
        overview.table().selectAsCurrent(2);
        QTest::keyClick(&overview.table(), Qt::Key_Delete);
        overview.asked().accept();
        QTRY_COMPARE(overview.editor.removals.size(), 1);
        Q_EMIT overview.editor.removalFailed(edited, Error{.kind = ErrorKind::Forbidden});
        QVERIFY2(overview.bar().text().contains("was not deleted"_L1), qPrintable(overview.bar().text()));
        overview.bar().dismiss();
        QVERIFY(overview.bar().isVisible());
        overview.pressTheBarsButton();
        QTRY_VERIFY(overview.field());
        QCOMPARE(overview.field()->text(), u"not allowed"_s);
        QVERIFY(!overview.bar().isVisible());
    }

    void anApiUserThatWasUsedMeanwhileIsAskedAboutAgain()
    {
        ChangingOverview overview(5);
        overview.deleteRow(1);
        QCOMPARE(overview.editor.removals.size(), 1);
        const ApiUser asked = overview.editor.removals.constFirst();
        const QDateTime used = tableTime.addSecs(-5 * 60);
        overview.write(u"UPDATE api_user SET last_used = ?, requests = 3 WHERE id = ?"_s,
                       {used.toMSecsSinceEpoch(), asked.key});
        Q_EMIT overview.editor.removalFailed(asked, Error{.kind = ErrorKind::UsedMeanwhile});
        QCOMPARE(overview.asked().apiUser().lastUsed, used);
        QVERIFY(textOf(*overview.question(), u"warning"_s).contains("it has changed since you confirmed"_L1));
        const QString exactly = ApiUserText::exactly(used);
        QVERIFY(textOf(*overview.question(), u"warning"_s).contains(u"Last used: "_s));
        QVERIFY(textOf(*overview.question(), u"warning"_s).contains(exactly));
        QVERIFY(!overview.bar().isVisible());
        QTest::mouseClick(overview.question()->findChild<QPushButton *>(u"delete"_s), Qt::LeftButton);
        QTRY_COMPARE(overview.editor.removals.size(), 2);
        QCOMPARE(overview.editor.removals.constLast().lastUsed, used); // as the person saw it now
    }

    void theSecondQuestionSaysWhatHasChanged()
    {
        ChangingOverview overview(5);
        overview.deleteRow(1);
        QCOMPARE(overview.editor.removals.size(), 1);
        const ApiUser asked = overview.editor.removals.constFirst();
        overview.write(u"UPDATE api_user SET username = 'renamed', description = 'the spare one' WHERE id = ?"_s,
                       {asked.key});
        Q_EMIT overview.editor.removalFailed(asked, Error{.kind = ErrorKind::ChangedMeanwhile});
        QCOMPARE(overview.asked().apiUser().username, u"renamed"_s);
        const QString warning = textOf(*overview.question(), u"warning"_s);
        for (const QString &part : {u"it has changed since you confirmed"_s, u"Username: "_s, asked.username,
                                    u"renamed"_s, u"Description: "_s, u"the spare one"_s})
            QVERIFY2(warning.contains(part), qPrintable(part));
        QVERIFY(overview.question()->accessibleDescription().contains("renamed"_L1));
        QVERIFY(!overview.bar().isVisible());

        // What is not known to have changed is no reason to ask at once.
        overview.question()->reject();
        QTRY_VERIFY(!overview.question());
        ApiUser now = asked;
        now.username = u"renamed"_s;
        now.description = u"the spare one"_s;
        overview.deleteRow(1);
        Q_EMIT overview.editor.removalFailed(now, Error{.kind = ErrorKind::ChangedMeanwhile});
        QTRY_VERIFY(overview.bar().isVisible());
        QVERIFY(!overview.question());
    }

    void anUnknownOutcomeIsSaidAndSoIsItsResolution()
    {
        ChangingOverview overview(5);
        overview.deleteRow(1);
        QCOMPARE(overview.editor.removals.size(), 1);
        const ApiUser asked = overview.editor.removals.constFirst();
        Q_EMIT overview.editor.outcomeUnknown(asked, Error{.kind = ErrorKind::OutcomeUnknown, .detail = u"time"_s});
        QVERIFY(overview.bar().isVisible());
        QCOMPARE(overview.bar().severity(), MessageBar::Severity::Warning);
        QVERIFY(overview.bar().text().contains("not known whether API user user1"_L1));
        overview.bar().dismiss();

        // Neither the key nor the button begins another deletion.
        overview.table().selectAsCurrent(1);
        QTest::keyClick(&overview.table(), Qt::Key_Delete);
        QVERIFY(!overview.question());
        QVERIFY(overview.bar().text().contains("this is being checked"_L1));
        overview.bar().dismiss();
        const QModelIndex button = overview.proxy.index(1, ApiUserFilterProxy::DeleteColumn);
        QTest::mouseClick(overview.table().viewport(), Qt::LeftButton, {},
                          overview.table().visualRect(button).center());
        QVERIFY(!overview.question());

        overview.write(u"DELETE FROM api_user WHERE id = ?"_s, {asked.key});
        Q_EMIT overview.editor.removed(asked);
        QVERIFY(overview.bar().isVisible());
        QCOMPARE(overview.bar().severity(), MessageBar::Severity::Info);
        QVERIFY(overview.bar().text().contains("API user user1"_L1));
        QVERIFY(overview.bar().text().contains("was deleted"_L1));
        QCOMPARE(overview.proxy.rowCount(), 4);
    }

    void anUnknownOutcomeThatFailedIsSaidAsAFailure()
    {
        ChangingOverview overview(5);
        overview.deleteRow(1);
        QCOMPARE(overview.editor.removals.size(), 1);
        const ApiUser asked = overview.editor.removals.constFirst();
        Q_EMIT overview.editor.outcomeUnknown(asked, Error{.kind = ErrorKind::OutcomeUnknown});
        Q_EMIT overview.editor.removalFailed(asked, Error{.kind = ErrorKind::ConnectionLost});
        QCOMPARE(overview.bar().severity(), MessageBar::Severity::Error);
        QVERIFY(overview.bar().text().contains("was not deleted"_L1));
        overview.pressTheBarsButton();
        QTRY_VERIFY(overview.question());
    }

    void theProgramsOwnApiUserIsDeletedOnlyByTypingItsName()
    {
        ChangingOverview overview(5);
        overview.window->pane()->setUsernames(u"user3"_s);
        overview.table().setFocus();
        overview.table().selectAsCurrent(3);
        QTest::keyClick(&overview.table(), Qt::Key_Delete);
        QVERIFY(textOf(overview.asked(), u"warning"_s).contains("signs in with"_L1));
        const auto *button = overview.question()->findChild<QPushButton *>(u"delete"_s);
        auto *typed = overview.question()->findChild<QLineEdit *>(u"typedName"_s);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(typed, u"user"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(overview.question());
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(typed, u"3"_s);
        QVERIFY(button->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(overview.question());
        QVERIFY(overview.editor.removals.isEmpty());
        QTest::keyClick(overview.question()->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(overview.editor.removals.size(), 1);

        // Another one is asked about as ever, and the details tell the two apart.
        overview.table().selectAsCurrent(1);
        QTest::keyClick(&overview.table(), Qt::Key_Delete);
        QVERIFY(!overview.asked().findChild<QLineEdit *>(u"typedName"_s));
        overview.question()->reject();
        QTest::keyClick(&overview.table(), Qt::Key_Return);
        QVERIFY(overview.details().isVisible());
        const auto *own = overview.details().findChild<QLabel *>(u"own"_s);
        QVERIFY(!own->isVisible());
        overview.table().selectAsCurrent(3);
        QTRY_COMPARE(overview.details().apiUser()->username, u"user3"_s);
        QVERIFY(own->isVisible());
    }

    void theStatusLineSaysHowItStandsWithTheAccount()
    {
        ChangingOverview overview(1);
        auto *state = overview.window->statusBar()->findChild<QToolButton *>(u"state"_s);
        QVERIFY(state->isVisible());
        QCOMPARE(state->text(), u"○ No account"_s);
        ProgramState now = overview.programActions.state();
        now.account = Account{.baseUrl = u"https://a.example/v4"_s, .username = u"me"_s, .accountId = u"12345"_s};
        now.account->lastSync = tableTime.addSecs(-12 * 60);
        now.link = LinkState::Connected;
        overview.programActions.setState(now);
        QCOMPARE(state->text(), u"● Connected"_s);
        QVERIFY(state->toolTip().contains(ApiUserText::exactly(now.account->lastSync)));
        now.link = LinkState::Offline;
        now.problem = Error{.kind = ErrorKind::HostNotFound};
        now.linkSince = tableTime.addSecs(-60);
        overview.programActions.setState(now);
        QVERIFY2(state->text().startsWith(u"○ Offline since "_s), qPrintable(state->text()));
        QCOMPARE(state->accessibleName(), state->text());
        // It says more to who asks.
        QTest::mouseClick(state, Qt::LeftButton);
        QVERIFY(overview.bar().isVisible());
        QVERIFY(overview.bar().text().contains(ApiUserText::exactly(now.account->lastSync)));
        now.account->lastSync = {};
        overview.programActions.setState(now);
        QVERIFY(state->toolTip().contains("Not yet synced"_L1));
        now = {.isOpen = false};
        overview.programActions.setState(now);
        QCOMPARE(state->text(), u"! No database open"_s);
    }
};

UMH_WINDOW_TEST(TestOverviewChanges)

#include "tst_overviewchanges.moc"
