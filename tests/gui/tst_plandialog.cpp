#include "app/removing.h"
#include "app/session.h"
#include "programfixture.h"
#include "store/jobstore.h"
#include "store/removalplanner.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/hub/hubwindow.h"
#include "views/jobs/jobswindow.h"
#include "views/jobs/removalplandialog.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/messagebar.h"
#include "views/window/windowcommands.h"

#include <QtCore/QUuid>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

const QDateTime planMade(QDate(2026, 5, 4), QTime(12, 0), inUtc);

/// A plan of \a count API users, two of each operator, which can go.
RemovalPlan planOf(int count)
{
    RemovalPlan plan{.made = planMade};
    for (int i = 0; i < count; ++i) {
        RemovalPlanRow row{.reason = RemovalReason::NeverUsed};
        row.apiUser.key = i + 1;
        row.apiUser.guid = QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).toString(QUuid::WithoutBraces);
        row.apiUser.operatorName = u"Operator %1"_s.arg(i / 2);
        row.apiUser.operatorGuid = u"operator-%1"_s.arg(i / 2);
        row.apiUser.username = u"user%1"_s.arg(i);
        row.apiUser.type = u"Generic"_s;
        row.apiUser.lastUsedState = LastUsedState::NotYetUsed;
        plan.rows += row;
    }
    return plan;
}

void addConcern(RemovalPlanRow &row, RemovalConcern concern)
{
    row.concerns.setFlag(concern);
    row.goes = row.goes && !areFinal(row.concerns);
}

/// An open question about a plan, and how it was answered.
struct Asked
{
    explicit Asked(const RemovalPlan &plan)
        : dialog(plan)
        , finished(&dialog, &QDialog::finished)
    {
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *dialog.findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLineEdit &number() const { return *dialog.findChild<QLineEdit *>(u"typedNumber"_s); }
    [[nodiscard]] QTableView &table() const { return *dialog.findChild<QTableView *>(u"plan"_s); }
    [[nodiscard]] QString text(const char *name) const
    {
        return dialog.findChild<QTextEdit *>(QLatin1StringView(name))->toPlainText();
    }
    [[nodiscard]] bool isAnswered() const { return !finished.isEmpty(); }
    [[nodiscard]] bool isConfirmed() const { return isAnswered() && finished.last().constFirst() == QDialog::Accepted; }

    RemovalPlanDialog dialog;
    QSignalSpy finished;
};

} // namespace

/// Many are deleted by a plan that a person has looked at and confirmed, and by nothing else.
class TestPlanDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"(Model|QSql|QObject|removeDatabase).*"_s)); }
    void cleanup() { DestructiveButton::setDelay(0ms); }

    // The question

    void nothingButItsButtonConfirms()
    {
        DestructiveButton::setDelay(0ms);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter}) {
            Asked asked(planOf(3));
            QTRY_COMPARE(asked.dialog.focusWidget(), &asked.button("cancel"));
            QTest::keyClick(asked.dialog.focusWidget(), key);
            QTRY_VERIFY(asked.isAnswered());
            QVERIFY(!asked.isConfirmed());
        }
        {
            Asked asked(planOf(3)); // from the table, too
            asked.table().setFocus();
            QTest::keyClick(&asked.table(), Qt::Key_Return);
            QTest::keyClick(&asked.table(), Qt::Key_Delete);
            QVERIFY(!asked.isConfirmed());
        }
        {
            Asked asked(planOf(3));
            asked.dialog.close();
            QTRY_VERIFY(asked.isAnswered());
            QVERIFY(!asked.isConfirmed());
        }
        Asked asked(planOf(3));
        QTest::mouseClick(&asked.button("delete"), Qt::LeftButton);
        QTRY_VERIFY(asked.isConfirmed());
        QCOMPARE(asked.dialog.plan().count(), 3);
    }

    void itsButtonIsInertAtFirst()
    {
        DestructiveButton::setDelay(10min);
        Asked asked(planOf(3));
        QVERIFY(!asked.button("delete").isEnabled());
        QTest::mouseClick(&asked.button("delete"), Qt::LeftButton);
        asked.button("delete").setFocus();
        QTest::keyClick(&asked.dialog, Qt::Key_Space);
        QVERIFY(!asked.isConfirmed());
    }

    void anEnterThatIsHeldNeverConfirms()
    {
        DestructiveButton::setDelay(0ms);
        Asked asked(planOf(3));
        QPushButton &button = asked.button("delete");
        button.setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::simulateEvent(&button, true, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QVERIFY(!asked.isConfirmed());
    }

    void ofMoreThanTenTheNumberIsTyped_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 10, 11, 255, 256, 257, 1234})
            QTest::addRow("%d", count) << count;
    }
    void ofMoreThanTenTheNumberIsTyped()
    {
        QFETCH(int, count);
        DestructiveButton::setDelay(0ms);
        const bool isAsked = count > 10;
        Asked asked(planOf(count));
        QCOMPARE(asked.number().isVisible(), isAsked);
        QCOMPARE(asked.button("delete").isEnabled(), !isAsked);
        if (!isAsked)
            return;
        asked.number().setFocus();
        for (const QString &wrong : {u"0"_s, QString::number(count - 1), u"1"_s, u"yes"_s, u"%1.0"_s.arg(count)}) {
            asked.number().setText(wrong);
            QTest::keyClick(&asked.number(), Qt::Key_Return);
            QVERIFY2(!asked.button("delete").isEnabled(), qPrintable(wrong));
        }
        for (const QString &right : {QString::number(count), QLocale().toString(count), u" %1 "_s.arg(count)}) {
            asked.number().setText(right);
            QVERIFY2(asked.button("delete").isEnabled(), qPrintable(right));
        }
        // Enter leads to the button, and is none of its presses.
        QTest::keyClick(&asked.number(), Qt::Key_Return);
        QCOMPARE(asked.dialog.focusWidget(), &asked.button("delete"));
        QVERIFY(!asked.isAnswered());
        QTest::keyClick(&asked.button("delete"), Qt::Key_Space);
        QTRY_VERIFY(asked.isConfirmed());
        QCOMPARE(asked.dialog.plan().count(), count);
    }

    void eachCanBeTakenOutByTheKeyboard()
    {
        DestructiveButton::setDelay(0ms);
        Asked asked(planOf(12));
        asked.table().setFocus();
        asked.number().setText(u"12"_s);
        QVERIFY(asked.button("delete").isEnabled());
        QTest::keyClick(&asked.table(), Qt::Key_Down);
        QTest::keyClick(&asked.table(), Qt::Key_Space);
        QCOMPARE(asked.dialog.plan().count(), 11);
        QVERIFY(!asked.button("delete").isEnabled()); // another number by now
        QVERIFY(asked.text("question").contains(u"11"_s));
        QTest::keyClick(&asked.table(), Qt::Key_Space);
        QCOMPARE(asked.dialog.plan().count(), 12);
        QTest::keyClick(&asked.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&asked.table(), Qt::Key_Space);
        QCOMPARE(asked.dialog.plan().count(), 0);
        QVERIFY(!asked.button("delete").isEnabled());
    }

    void whatCannotGoStaysOut()
    {
        DestructiveButton::setDelay(0ms);
        RemovalPlan plan = planOf(8);
        addConcern(plan.rows[1], RemovalConcern::SignIn);
        addConcern(plan.rows[2], RemovalConcern::Contradictory);
        addConcern(plan.rows[3], RemovalConcern::OpenChange);
        addConcern(plan.rows[5], RemovalConcern::UsedWithin30Days);
        Asked asked(plan);
        QCOMPARE(asked.dialog.plan().count(), 5);
        QVERIFY(asked.text("warning").contains(u"3 API user(s) cannot be deleted."_s));
        QVERIFY(asked.text("warning").contains(u"1 API user(s) were used in the last 30 days."_s));
        // What a person has to look at stands first.
        QCOMPARE(asked.table().model()->index(0, 1).data().toString(), u"user5"_s);
        QCOMPARE(asked.table().model()->index(1, 1).data().toString(), u"user1"_s);
        QTest::mouseClick(&asked.button("takeOut"), Qt::LeftButton);
        QCOMPARE(asked.dialog.plan().count(), 4);
        asked.table().selectAll();
        asked.table().setFocus();
        QTest::keyClick(&asked.table(), Qt::Key_Space); // back in again
        QCOMPARE(asked.dialog.plan().count(), 5);
        for (const int row : {1, 2, 3})
            QVERIFY(!asked.dialog.plan().rows.at(row).goes);
    }

    void saysHowManyOfWhomAndWhat()
    {
        RemovalPlan plan = planOf(20);
        plan.rows[0].apiUser.type = u"MobileApp"_s;
        plan.missing = 2;
        const Asked asked(plan);
        const QString totals = asked.text("totals");
        QVERIFY2(totals.contains(u"Operator 0 (2)"_s), qPrintable(totals));
        QVERIFY2(totals.contains(u"4 more"_s), qPrintable(totals));
        QVERIFY2(totals.contains(u"Generic (19), Mobile App (1)"_s), qPrintable(totals));
        QVERIFY(asked.text("warning").contains(u"2 API user(s) have gone meanwhile."_s));
        QVERIFY(asked.dialog.accessibleDescription().contains(u"Delete 20 API user(s)?"_s));
    }

    void whatHasChangedMeanwhileIsConfirmedAnew()
    {
        DestructiveButton::setDelay(0ms);
        RemovalPlan plan = planOf(20);
        Asked asked(plan);
        asked.table().setCurrentIndex(asked.table().model()->index(4, 0));
        asked.table().setFocus();
        QTest::keyClick(&asked.table(), Qt::Key_Space);
        asked.number().setText(u"19"_s);
        QVERIFY(asked.button("delete").isEnabled());
        // The same once more changes nothing.
        asked.dialog.setPlan(plan);
        QCOMPARE(asked.dialog.plan().count(), 19);
        QVERIFY(asked.button("delete").isEnabled());
        // One has gone, one is used: with as many as before nothing is confirmed any more.
        plan.rows.removeAt(0);
        addConcern(plan.rows[7], RemovalConcern::UsedWithin30Days);
        plan.missing = 1;
        DestructiveButton::setDelay(10min);
        asked.dialog.setPlan(plan);
        QCOMPARE(asked.dialog.plan().count(), 18); // what was taken out stays so
        QVERIFY(asked.number().text().isEmpty());
        asked.number().setText(u"18"_s);
        QVERIFY(!asked.button("delete").isEnabled());
        QVERIFY(asked.text("warning").contains(u"The database has changed since this was opened."_s));
        QVERIFY(!asked.isAnswered());
    }

    // In the program

    void deleteOnSeveralOpensThePlan()
    {
        DestructiveButton::setDelay(0ms);
        ProgramFixture program(50);
        program.openOverview();
        selectFirst(program, 3);
        const QList<RowKey> chosen = program.table().selectedKeys();
        QTest::keyClick(&program.table(), Qt::Key_Delete);
        QTRY_VERIFY(question(program));
        QVERIFY(!program.confirmation());
        QList<RowKey> planned;
        for (const RemovalPlanRow &row : question(program)->plan().rows)
            planned += row.apiUser.key;
        QCOMPARE(planned, chosen);
        // What is selected from now on makes no difference.
        program.table().selectAll();
        QCOMPARE(question(program)->plan().rows.size(), 3);
        question(program)->reject();
        QTRY_VERIFY(!question(program));
        QTest::qWait(50); // nothing comes of it
        QCOMPARE(program.storedApiUsers(), 50);
        QVERIFY(jobs(program).isEmpty());
    }

    void aSecondDeleteAsksNothingMore()
    {
        ProgramFixture program(50);
        DestructiveButton::setDelay({});
        program.openOverview();
        program.table().selectAll();
        QAction *action = program.overview().findChild<WindowCommands *>()->action(Command::Delete);
        QVERIFY(action->isEnabled());
        action->trigger();
        action->trigger(); // a double click
        QTRY_VERIFY(question(program));
        action->trigger();
        QTest::keyClick(&program.table(), Qt::Key_Delete);
        QTest::qWait(50); // no other comes
        QCOMPARE(program.overview().findChildren<RemovalPlanDialog *>().size(), 1);
        question(program)->close();
        QTRY_VERIFY(!question(program));
        QCOMPARE(program.storedApiUsers(), 50);
        QVERIFY(jobs(program).isEmpty());
    }

    void thePlanGoesWithItsWindow()
    {
        ProgramFixture program(50);
        program.openOverview();
        program.table().selectAll();
        QTest::keyClick(&program.table(), Qt::Key_Delete);
        QTRY_VERIFY(question(program));
        program.overview().close();
        program.quit();
        QCOMPARE(program.storedApiUsers(), 50);
    }

    void whatGoesMeanwhileGoesFromThePlan()
    {
        DestructiveButton::setDelay(0ms);
        ProgramFixture program(50);
        program.openOverview();
        selectFirst(program, 15);
        const QList<RowKey> chosen = program.table().selectedKeys();
        QTest::keyClick(&program.table(), Qt::Key_Delete);
        QTRY_VERIFY(question(program));
        question(program)->findChild<QLineEdit *>(u"typedNumber"_s)->setText(u"15"_s);
        (void)must(program.otherProgram().write(u"DELETE FROM api_user WHERE id = ?"_s, {chosen.at(2)}));
        QTRY_COMPARE(question(program)->plan().count(), 14);
        QVERIFY(!question(program)->findChild<QPushButton *>(u"delete"_s)->isEnabled());
        question(program)->reject();
    }

    void twoProgramsWithTheSamePlanDeleteOnce()
    {
        DestructiveButton::setDelay(0ms);
        ProgramFixture program(50);
        program.openOverview();
        selectFirst(program, 4);
        QTest::keyClick(&program.table(), Qt::Key_Delete);
        QTRY_VERIFY(question(program));
        // Another program was sooner.
        {
            const Connection other = program.otherProgram();
            RemovalPlan same = question(program)->plan();
            (void)must(RemovalPlanner(other, program.clock()).store(same, u"other"_s));
        }
        QTRY_COMPARE(question(program)->plan().count(), 0);
        QVERIFY(!question(program)->findChild<QPushButton *>(u"delete"_s)->isEnabled());
        question(program)->reject();
        QCOMPARE(program.storedApiUsers(), 50);
        // Its rows say that they are in that job, and cannot be changed meanwhile.
        const QModelIndex button = program.rows().index(0, ApiUserFilterProxy::DeleteColumn);
        QTRY_VERIFY(button.data(ApiUserFilterProxy::CannotChangeRole).toBool());
        QVERIFY(button.data(Qt::ToolTipRole).toString().contains(u"It is in job 1."_s));
        QCOMPARE(button.data(Qt::AccessibleTextRole).toString(), u"It is in job 1."_s);
        program.clickButtonOf(0);
        QVERIFY(!program.confirmation());
        QVERIFY(!program.rows()
                     .index(5, ApiUserFilterProxy::DeleteColumn)
                     .data(ApiUserFilterProxy::CannotChangeRole)
                     .toBool());
    }

    void aConfirmedPlanIsCarriedOut()
    {
        DestructiveButton::setDelay(0ms);
        ProgramFixture program(50);
        program.openOverview();
        selectFirst(program, 12);
        QTest::keyClick(&program.table(), Qt::Key_Delete);
        QTRY_VERIFY(question(program));
        RemovalPlanDialog *dialog = question(program);
        const qint64 count = dialog->plan().count();
        QVERIFY(count > 0);
        if (auto *number = dialog->findChild<QLineEdit *>(u"typedNumber"_s); number->isVisible())
            number->setText(QString::number(count));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"delete"_s), Qt::LeftButton);
        QTRY_COMPARE(program.storedApiUsers(), 50 - count);
        QTRY_COMPARE(program.rows().rowCount(), 50 - int(count));
        QTRY_VERIFY(program.program().removing()->window());
        JobsWindow *window = program.program().removing()->window();
        QTRY_VERIFY(window->isVisible());
        const QTableView *shown = window->findChild<QTableView *>(u"jobs"_s);
        QTRY_COMPARE(shown->model()->rowCount(), 1);
        QTRY_COMPARE(shown->model()->index(0, 1).data().toString(), u"Done"_s);
        QTRY_COMPARE(window->findChild<QTableView *>(u"items"_s)->model()->index(0, 3).data().toString(), u"Deleted"_s);
    }

    void anInterruptedJobIsOfferedAndGoesOnOnlyWhenAsked()
    {
        DestructiveButton::setDelay(0ms);
        ProgramFixture program(50);
        program.openOverview();
        {
            const Connection other = program.otherProgram();
            const QList<RowKey> keys{program.rows().keyAt(0), program.rows().keyAt(1), program.rows().keyAt(2)};
            const RemovalPlanner planner(other, program.clock());
            const RemovalPlan plan = must(planner.plan(KeyList(keys.begin(), keys.end())));
            QVERIFY(plan.count() > 0);
            (void)must(planner.store(plan, u"interrupted"_s));
        }
        program.restart();
        MessageBar *bar = program.program().hub()->messageBar();
        QTRY_VERIFY(bar->isVisible() && bar->text().contains(u"Job 1 is not done"_s));
        QTest::qWait(200); // nothing goes on by itself
        QCOMPARE(program.storedApiUsers(), 50);
        program.want(ProgramAction::ViewJobs);
        QTRY_VERIFY(program.program().removing()->window());
        JobsWindow *window = program.program().removing()->window();
        QPushButton *goOn = window->findChild<QPushButton *>(u"goOn"_s);
        QTRY_VERIFY(goOn->isEnabled());
        QVERIFY(!window->findChild<QPushButton *>(u"pause"_s)->isEnabled());
        QCOMPARE(window->findChild<QPushButton *>(u"pause"_s)->toolTip(),
                 u"This job is not under way in this program."_s);
        QPushButton *giveUp = window->findChild<QPushButton *>(u"giveUp"_s);
        QVERIFY(giveUp->isEnabled());
        QTest::mouseClick(giveUp, Qt::LeftButton);
        QTRY_COMPARE(jobs(program).constFirst().state, JobState::GivenUp);
        QCOMPARE(program.storedApiUsers(), 50);
        QTRY_VERIFY(!goOn->isEnabled());
        QTRY_VERIFY(window->findChild<QPushButton *>(u"tryAgain"_s)->isEnabled());
    }

private:
    static void selectFirst(const ProgramFixture &program, int count)
    {
        program.table().setFocus();
        program.table().selectAsCurrent(0);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(&program.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(program.table().selectedRowCount(), count);
    }
    static RemovalPlanDialog *question(const ProgramFixture &program)
    {
        return program.program().removing()->question();
    }
    static QList<Job> jobs(ProgramFixture &program)
    {
        const Connection other = program.otherProgram();
        return must(JobStore(other, program.clock()).all());
    }
};

UMH_WINDOW_TEST(TestPlanDialog)
#include "tst_plandialog.moc"
