#include "app/account/accountlink.h"
#include "app/removing.h"
#include "app/session.h"
#include "programfixture.h"
#include "store/jobstore.h"
#include "store/removalplanner.h"
#include "support/csvreader.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"
#include "views/account/connectiondialog.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiusertableview.h"
#include "views/hub/hubwindow.h"
#include "views/jobs/jobswindow.h"
#include "views/jobs/removalplandialog.h"
#include "views/widgets/destructivebutton.h"
#include "views/widgets/lossquestion.h"
#include "views/widgets/messagebar.h"
#include "views/window/exportdialog.h"
#include "views/window/programactions.h"
#include "views/window/windowcommands.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

/// Jobs in the real program, at an account; and that nothing but a confirmed plan begins one.
class TestJobsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        DemoState state = demoState(6, 60);
        for (ApiUser &apiUser : state.apiUsers)
            apiUser.requestsLast30Days = 0; // as of long ago: nothing contradicts its last use
        m_demo = std::make_unique<DemoAccount>(state);
        m_program = std::make_unique<ProgramFixture>(-1, u"en"_s, impatientLimits(), impatientPauses());
        m_program->want(ProgramAction::Connect);
        QTRY_VERIFY(hub().findChild<ConnectionDialog *>());
        const auto *dialog = hub().findChild<ConnectionDialog *>();
        for (const auto &[name, text] :
             {std::pair(u"address"_s, m_demo->baseUrl()), std::pair(u"username"_s, m_demo->username()),
              std::pair(u"password"_s, m_demo->password())})
            dialog->findChild<QLineEdit *>(name)->setText(text);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(link() && link()->account().lastSync.isValid() && !link()->isSyncing()
                                     && m_program->program().isReady(),
                                 30'000);
        m_demo->clearRequests();
    }
    void cleanup()
    {
        m_program.reset();
        m_demo.reset();
    }

    // Two a second: so of forty some are always left.

    void aJobPausesStopsAndGoesOnAsAPersonWants()
    {
        askForPlan(40);
        confirmPlan();
        QTRY_VERIFY(jobsWindow());
        QTRY_VERIFY_WITH_TIMEOUT(deletions() >= 1 && button("pause").isEnabled(), 30'000);
        QVERIFY(button("stop").isEnabled());
        QVERIFY(!button("goOn").isEnabled());
        QTest::mouseClick(&button("pause"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Paused, 30'000);
        const int before = deletions();
        QVERIFY(before < 40);

        // It goes on only where that is wanted; what is asked first is answered with no by Esc and by Enter.
        QTRY_VERIFY(button("goOn").isEnabled());
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            QTest::mouseClick(&button("goOn"), Qt::LeftButton);
            QTRY_VERIFY(question() && question()->isVisible());
            QTest::keyClick(question(), key);
            QTRY_VERIFY(!question());
        }
        QTest::qWait(50); // nothing comes of it
        QCOMPARE(deletions(), before);
        QCOMPARE(state(), JobState::Paused);
        answerYesTo("goOn");
        QTRY_VERIFY_WITH_TIMEOUT(deletions() > before, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(button("stop").isEnabled(), 30'000);
        QTest::mouseClick(&button("stop"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Stopped, 30'000);
        const int stopped = deletions();
        QVERIFY(stopped < 40);
        QCOMPARE(outcomes().value(JobOutcome::Deleted), stopped);
        QCOMPARE(outcomes().value(JobOutcome::NotDone), 40 - stopped);

        // What was not done is tried again; and given up for good by whoever wants that.
        QTRY_VERIFY(button("tryAgain").isEnabled());
        QVERIFY(!button("giveUp").isEnabled());
        answerYesTo("tryAgain");
        QTRY_VERIFY_WITH_TIMEOUT(deletions() > stopped, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(button("pause").isEnabled(), 30'000);
        QTest::mouseClick(&button("pause"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Paused, 30'000);
        QTRY_VERIFY(button("giveUp").isEnabled());
        QTest::mouseClick(&button("giveUp"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::GivenUp, 30'000);
        QTRY_COMPARE(m_program->storedApiUsers(), m_demo->state().apiUsers.size());
    }

    void whatTheAccountHasRefusedIsTriedAgain()
    {
        askForPlan(2);
        const QString refused = plan()->plan().rows.at(1).apiUser.guid;
        m_demo->inject(u"DELETE /ApiUser/"_s + refused, Fault::status(400, u"It is on a list."_s));
        confirmPlan();
        QTRY_VERIFY(jobsWindow());
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Done, 30'000);
        QCOMPARE(outcomes().value(JobOutcome::Refused), 1);
        const QTableView *items = jobsWindow()->findChild<QTableView *>(u"items"_s);
        QTRY_VERIFY(items->model()->index(1, 4).data().toString().contains("It is on a list."_L1));
        QTRY_VERIFY(button("tryAgain").isEnabled());
        answerYesTo("tryAgain");
        QTRY_COMPARE_WITH_TIMEOUT(outcomes().value(JobOutcome::Deleted), 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Done, 30'000);
        QTRY_COMPARE(m_program->storedApiUsers(), 58);
        QTRY_VERIFY(!button("tryAgain").isEnabled());
    }

    void theHubShowsTheJobThatIsUnderWay()
    {
        auto *row = hub().findChild<QWidget *>(u"jobRow"_s);
        QVERIFY(!row->isVisible());
        askForPlan(40);
        confirmPlan();
        QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), 30'000);
        QTRY_VERIFY(jobsWindow());
        jobsWindow()->close();
        QTest::mouseClick(row->findChild<QPushButton *>(u"viewJobs"_s), Qt::LeftButton);
        QTRY_VERIFY(jobsWindow()->isVisible());
        QTest::mouseClick(row->findChild<QPushButton *>(u"cancelTask"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Paused, 30'000);
        QTRY_VERIFY(!row->isVisible());
        QVERIFY(deletions() < 40);
    }

    void aJobIsExported()
    {
        askForPlan(3);
        QStringList guids;
        for (const RemovalPlanRow &row : plan()->plan().rows)
            guids += row.apiUser.guid;
        m_demo->inject(u"DELETE /ApiUser/"_s + guids.at(2), Fault::status(400, u"No, \"never\"."_s));
        confirmPlan();
        QTRY_VERIFY(jobsWindow());
        QTRY_COMPARE_WITH_TIMEOUT(state(), JobState::Done, 30'000);
        QTRY_VERIFY(exportAction()->isEnabled());
        QCOMPARE(exportAction()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));

        const QList<QStringList> csv = parseCsv(exported(u"job.csv"_s, ExportFormat::Csv).mid(3)); // behind the mark
        QCOMPARE(csv.size(), 4);
        QCOMPARE(csv.at(0),
                 (QStringList{u"Operator"_s, u"Username"_s, u"Type"_s, u"Created (UTC)"_s, u"Last used (UTC)"_s,
                              u"Requests last 30 days"_s, u"Description"_s, u"Guid"_s, u"Why"_s, u"Outcome"_s,
                              u"Details"_s, u"When (UTC)"_s, u"At the next sync"_s}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(csv.at(i + 1).at(7), guids.at(i));
        QCOMPARE(csv.at(1).at(9), u"Deleted"_s);
        QCOMPARE(csv.at(3).at(9), u"Refused"_s);
        QVERIFY(csv.at(3).at(10).contains("No, \"never\"."_L1));

        const QJsonArray json = QJsonDocument::fromJson(exported(u"job.json"_s, ExportFormat::Json)).array();
        QCOMPARE(json.size(), 3);
        QCOMPARE(json.at(0)["guid"_L1].toString(), guids.at(0));
        QCOMPARE(json.at(0)["outcome"_L1].toString(), u"deleted"_s);
        QCOMPARE(json.at(2)["outcome"_L1].toString(), u"refused"_s);
        QVERIFY(json.at(0)["presence"_L1].isNull());

        QVERIFY(exported(u"job.xlsx"_s, ExportFormat::Xlsx).startsWith("PK"));
    }

    // No way to delete without a confirmed plan

    void aSyncThatRemovesAndChangesRowsOfAnOpenPlanTakesItsConfirmationBack()
    {
        askForPlan(14);
        const QList<RemovalPlanRow> rows = plan()->plan().rows;
        auto *number = plan()->findChild<QLineEdit *>(u"typedNumber"_s);
        auto *remove = plan()->findChild<QPushButton *>(u"delete"_s);
        number->setText(u"14"_s);
        QTRY_VERIFY(remove->isEnabled());
        m_demo->change([&](DemoState &state) {
            state.apiUsers.removeIf([&](const ApiUser &one) { return one.guid == rows.at(0).apiUser.guid; });
            ApiUser *used = state.apiUser(rows.at(1).apiUser.guid);
            used->lastUsedState = LastUsedState::Used;
            used->lastUsed = QDateTime::currentDateTimeUtc();
            used->requestsLast30Days = 3;
        });
        m_program->want(ProgramAction::Sync);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->storedApiUsers(), 59, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(plan()->plan().count(), 13, 30'000);
        QVERIFY(number->text().isEmpty());
        QVERIFY(!remove->isEnabled());
        QTest::keyClick(remove, Qt::Key_Space);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTest::keyClick(plan(), Qt::Key_Escape);
        QTRY_VERIFY(!plan());
        endsWithoutAJob(59);
    }

    void keysThatAreHeldDownConfirmNothing()
    {
        DestructiveButton::setDelay(10min);
        m_program->openOverview();
        selectFirst(3);
        // As if a person held Delete, and then Enter and the space bar, while the question comes up.
        for (int i = 0; i < 5; ++i)
            QTest::simulateEvent(&m_program->table(), true, Qt::Key_Delete, Qt::NoModifier, QString(), i > 0);
        QTRY_VERIFY(plan() && plan()->isVisible());
        auto *remove = plan()->findChild<QPushButton *>(u"delete"_s);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_Return}) {
            for (QWidget *at : {plan()->focusWidget(), static_cast<QWidget *>(remove)}) {
                for (int i = 0; i < 10; ++i) {
                    if (plan())
                        QTest::simulateEvent(at, true, key, Qt::NoModifier, QString(), true);
                }
            }
        }
        QTest::qWait(50); // nothing comes of it
        if (plan())
            plan()->close();
        QTRY_VERIFY(!plan());
        endsWithoutAJob(60);
    }

    void aDoubleClickOnDeleteAsksAndDeletesNothing()
    {
        m_program->openOverview();
        selectFirst(4);
        QAction *action = m_program->overview().findChild<WindowCommands *>()->action(Command::Delete);
        QCOMPARE(QString(action->text()).remove(u'&').section(u'\t', 0, 0), u"Delete 4 API users…"_s);
        action->trigger();
        action->trigger();
        QTRY_VERIFY(plan() && plan()->isVisible());
        action->trigger();
        QTest::qWait(50); // no other comes
        QCOMPARE(m_program->overview().findChildren<RemovalPlanDialog *>().size(), 1);
        plan()->close();
        QTRY_VERIFY(!plan());
        endsWithoutAJob(60);
    }

    void closingTheProgramConfirmsNothing()
    {
        askForPlan(5);
        m_program->quit();
        QCOMPARE(m_program->storedApiUsers(), 60);
        QCOMPARE(deletions(), 0);
    }

    void twoProgramsWithTheSamePlanDeleteEachOnce()
    {
        askForPlan(4);
        {
            const Connection other = m_program->otherProgram();
            (void)must(RemovalPlanner(other, m_program->clock()).store(plan()->plan(), u"other"_s));
        }
        // Whether this one has heard of it or not: what is in the other's job is in no second one.
        auto *remove = plan()->findChild<QPushButton *>(u"delete"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTest::qWait(200); // nothing comes of it
        QCOMPARE(deletions(), 0);
        QCOMPARE(jobs().size(), 1);
        QCOMPARE(jobs().constFirst().state, JobState::Planned);
        if (plan())
            plan()->reject();
    }

private:
    [[nodiscard]] HubWindow &hub() const { return *m_program->program().hub(); }
    [[nodiscard]] AccountLink *link() const
    {
        const Session *session = m_program->program().session();
        return session ? session->link() : nullptr;
    }
    [[nodiscard]] RemovalPlanDialog *plan() const { return m_program->program().removing()->question(); }
    [[nodiscard]] JobsWindow *jobsWindow() const { return m_program->program().removing()->window(); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        const auto buttons = jobsWindow()->centralWidget()->findChildren<QPushButton *>(QLatin1StringView(name));
        return *buttons.constFirst();
    }
    [[nodiscard]] LossQuestion *question() const { return jobsWindow()->findChild<LossQuestion *>(); }
    [[nodiscard]] QAction *exportAction() const
    {
        return jobsWindow()->findChild<WindowCommands *>()->action(Command::Export);
    }
    [[nodiscard]] int deletions() const { return m_demo->count(u"DELETE /ApiUser/*"_s); }
    [[nodiscard]] QList<Job> jobs() const
    {
        const Connection other = m_program->otherProgram();
        return must(JobStore(other, m_program->clock()).all());
    }
    [[nodiscard]] JobState state() const { return jobs().constFirst().state; }
    [[nodiscard]] QMap<JobOutcome, qint64> outcomes() const
    {
        const Connection other = m_program->otherProgram();
        const JobStore store(other, m_program->clock());
        return must(store.tally(must(store.all()).constFirst().id));
    }

    void selectFirst(int count) const
    {
        m_program->table().setFocus();
        // Not the one that the program signs in with, which is in no plan.
        int first = 0;
        for (int row = 0; row < count; ++row) {
            if (m_program->apiUserIn(row).username == m_demo->username())
                first = row + 1;
        }
        m_program->table().selectAsCurrent(first);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(&m_program->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_program->table().selectedRowCount(), count);
    }
    /// Has the first \a count API users planned, as a person does, and waits for the question.
    void askForPlan(int count) const
    {
        m_program->openOverview();
        selectFirst(count);
        QTest::keyClick(&m_program->table(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(plan() && plan()->isVisible(), 30'000);
        QCOMPARE(plan()->plan().count(), count);
    }
    void confirmPlan() const
    {
        if (auto *number = plan()->findChild<QLineEdit *>(u"typedNumber"_s); number->isVisible())
            number->setText(QString::number(plan()->plan().count()));
        auto *remove = plan()->findChild<QPushButton *>(u"delete"_s);
        QTRY_VERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(!plan());
    }
    void answerYesTo(const char *name) const
    {
        QTest::mouseClick(&button(name), Qt::LeftButton);
        QTRY_VERIFY(question() && question()->isVisible());
        QTRY_VERIFY(question()->lose()->isEnabled());
        QTest::mouseClick(question()->lose(), Qt::LeftButton);
        QTRY_VERIFY(!question());
    }
    void endsWithoutAJob(qint64 apiUsers) const
    {
        QVERIFY(jobs().isEmpty());
        QCOMPARE(deletions(), 0);
        QCOMPARE(m_program->storedApiUsers(), apiUsers);
    }
    /// What Export… of the chosen job writes as \a format.
    [[nodiscard]] QByteArray exported(const QString &name, ExportFormat format)
    {
        exportAction()->trigger();
        ExportDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = jobsWindow()->findChild<ExportDialog *>()) != nullptr; }))
            return {};
        dialog->findChild<QComboBox *>(u"format"_s)->setCurrentIndex(int(format));
        dialog->findChild<QLineEdit *>(u"file"_s)->setText(m_folder.filePath(name));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);
        const MessageBar *bar = jobsWindow()->messageBar();
        if (!QTest::qWaitFor([&] { return bar->isVisible() && bar->text().contains(name); }, 30'000))
            return {};
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<ProgramFixture> m_program;
};

UMH_WINDOW_TEST(TestJobsWindow)
#include "tst_jobswindow.moc"
