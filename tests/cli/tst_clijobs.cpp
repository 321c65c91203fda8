#include "cliprogram.h"
#include "directoryfixture.h"
#include "mirrorfixture.h"
#include "storefixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtTest/QTest>

#include <csignal>
#include <memory>

using namespace umh;
using namespace Qt::StringLiterals;

/// Many API users are deleted as a job, from the command line.
class TestCliJobs final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliProgram> m_program;
    std::unique_ptr<DemoAccount> m_demo;

    [[nodiscard]] QStringList database() const { return {u"--database"_s, m_program->database()}; }

    /// Starts \a process with \a input as its standard input.
    void start(QProcess &process, const QByteArray &input, const QStringList &arguments) const
    {
        m_program->prepare(process, database() + arguments);
        process.setStandardInputFile(QString()); // from here
        process.start();
        process.write(input);
        process.closeWriteChannel();
    }

    [[nodiscard]] CliRun runWith(const QByteArray &input, const QStringList &arguments) const
    {
        QProcess process;
        start(process, input, arguments);
        if (!process.waitForFinished(120'000))
            qFatal("the program did not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Runs with the password on the standard input.
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runWith(m_demo->password().toUtf8() + '\n', arguments + QStringList{u"--password-stdin"_s});
    }

    void sync() const
    {
        const CliRun synced = run({u"sync"_s, u"--account"_s, m_demo->baseUrl(), u"--username"_s, m_demo->username()});
        if (synced.status != 0)
            qFatal("sync: %s", synced.error.constData());
        m_demo->clearRequests();
    }

    /// The guids of \a count API users that the program does not sign in with.
    [[nodiscard]] QStringList guids(qsizetype count) const
    {
        QStringList guids;
        const DemoState state = m_demo->state();
        for (const ApiUser &apiUser : state.apiUsers) {
            if (apiUser.username != m_demo->username())
                guids += apiUser.guid;
        }
        return guids.mid(0, count);
    }

    [[nodiscard]] QString written(const QStringList &guids) const
    {
        const QString path = m_program->path(u"guids.txt"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("\n" + guids.join(u"\r\n"_s).toUtf8() + "\n\n");
        return path;
    }

    [[nodiscard]] QJsonObject job(int number) const
    {
        const CliRun shown = m_program->run(
            database() + QStringList{u"jobs"_s, u"show"_s, QString::number(number), u"--format"_s, u"json"_s});
        if (shown.status != 0)
            qFatal("jobs show: %s", shown.error.constData());
        return QJsonDocument::fromJson(shown.output).object();
    }

    [[nodiscard]] static QStringList outcomesIn(const QJsonObject &job)
    {
        QStringList outcomes;
        const QJsonArray apiUsers = job["apiUsers"_L1].toArray();
        for (const QJsonValue apiUser : apiUsers)
            outcomes += apiUser["outcome"_L1].toString();
        return outcomes;
    }

    [[nodiscard]] int deletions() const { return m_demo->count(u"DELETE *"_s); }

    [[nodiscard]] QString differs() const
    {
        const Connection directory = m_program->connection();
        const DemoState state = m_demo->state();
        return differenceOf(contentOf(directory),
                            ReferenceDirectory().contentFor({state.operators, state.groups, state.apiUsers}));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_program = std::make_unique<CliProgram>();
        DemoState state = demoState(10, 60);
        // It is as of long ago: requests that contradict their last use by now are none.
        for (ApiUser &apiUser : state.apiUsers)
            apiUser.requestsLast30Days = 0;
        m_demo = std::make_unique<DemoAccount>(state);
        // Faster than a person's account is asked.
        QSettings settings(m_program->path(u"config/user-management-hub/user-management-hub.conf"_s),
                           QSettings::IniFormat);
        settings.setValue(u"jobs/deletionsPerSecond"_s, 50);
    }

    void cleanup()
    {
        m_program.reset();
        m_demo.reset();
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(named);
        };
        row("delete", "GUID");
        row("delete x --guids y", "--guids");
        row("delete x --view dormant-45", "--view");
        row("delete --guids y --view dormant-45", "--view");
        row("delete x --dry-run", "--dry-run");
        row("delete x --expect 3", "--expect");
        row("delete x --format json", "--format");
        row("delete --guids y --format csv", "csv");
        row("delete --guids y --expect three", "three");
        row("delete --guids y --expect -1", "-1");
        row("delete --guids=", "--guids");
        row("jobs explode 1", "explode");
        row("jobs show", "jobs show");
        row("jobs show one", "one");
        row("jobs resume 0", "0");
        row("jobs resume 1 2", "2");
        row("list --guids y", "--guids");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        const CliRun run = m_program->run(database() + arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.error.contains(named), run.error.constData());
    }

    void aDryRunPrintsThePlanAndDeletesNothing()
    {
        sync();
        const QStringList wanted = guids(3) + QStringList{u"nowhere"_s};
        QString own;
        const DemoState state = m_demo->state();
        for (const ApiUser &apiUser : state.apiUsers) {
            if (apiUser.username == m_demo->username())
                own = apiUser.guid;
        }
        const QString file = written(wanted + QStringList{own});
        const CliRun json = m_program->run(
            database() + QStringList{u"delete"_s, u"--guids"_s, file, u"--dry-run"_s, u"--format"_s, u"json"_s});
        QVERIFY2(json.status == 0, json.error.constData());
        const QJsonObject plan = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(plan["toDelete"_L1].toInt(), 3);
        QCOMPARE(plan["notToBeDeleted"_L1].toInt(), 1);
        QCOMPARE(plan["missing"_L1].toInt(), 1);
        QCOMPARE(plan["apiUsers"_L1].toArray().size(), 4);
        QCOMPARE(plan["apiUsers"_L1][0]["guid"_L1].toString(), wanted.at(0));
        QVERIFY(plan["apiUsers"_L1][0]["goes"_L1].toBool());
        QCOMPARE(plan["apiUsers"_L1][3]["concerns"_L1].toArray().contains(u"sign-in"_s), true);
        QVERIFY(!plan["apiUsers"_L1][3]["goes"_L1].toBool(true));
        const CliRun text = m_program->run(database() + QStringList{u"delete"_s, u"--guids"_s, file, u"--dry-run"_s});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.output.contains("API users to delete: 3"), text.output.constData());
        QVERIFY2(text.output.contains("\n-"), text.output.constData());
        QCOMPARE(m_demo->requests().size(), 0);
        QCOMPARE(m_program->run(database() + QStringList{u"jobs"_s, u"--format"_s, u"json"_s}).output,
                 QByteArray("[]\n"));
    }

    void manyAreDeletedAtTheAccountFirst_data()
    {
        QTest::addColumn<bool>("fromInput");
        QTest::newRow("named in a file") << false;
        QTest::newRow("on standard input") << true;
    }
    void manyAreDeletedAtTheAccountFirst()
    {
        QFETCH(const bool, fromInput);
        sync();
        const QStringList wanted = guids(5);
        const QStringList arguments{u"delete"_s, u"--guids"_s,  fromInput ? u"-"_s : written(wanted),
                                    u"--yes"_s,  u"--expect"_s, u"5"_s};
        const QByteArray lines = fromInput ? wanted.join(u'\n').toUpper().toUtf8() : QByteArray();
        const CliRun deleted =
            runWith(m_demo->password().toUtf8() + '\n' + lines, arguments + QStringList{u"--password-stdin"_s});
        QVERIFY2(deleted.status == 0, deleted.error.constData());
        QVERIFY2(deleted.output.contains("Deleted: 5"), deleted.output.constData());
        QCOMPARE(deletions(), 5);
        QCOMPARE(m_demo->state().apiUsers.size(), 55);
        QCOMPARE(differs(), QString());
        QCOMPARE(outcomesIn(job(1)), QStringList(5, u"deleted"_s));
        const CliRun csv =
            m_program->run(database() + QStringList{u"jobs"_s, u"show"_s, u"1"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(parseCsv(csv.output).size(), 6);
        const CliRun jobs = m_program->run(database() + QStringList{u"jobs"_s});
        QVERIFY2(jobs.output.contains("5 of 5"), jobs.output.constData());
        // The same once more finds none of them.
        const CliRun again = run({u"delete"_s, u"--guids"_s, written(wanted), u"--yes"_s});
        QCOMPARE(again.status, 3);
        QVERIFY2(again.error.contains("5 of the GUIDs"), again.error.constData());
    }

    void whatAViewShowsIsDeleted()
    {
        sync();
        const QStringList view{u"--view"_s, u"never-used-30"_s};
        const QJsonArray listed = m_program->listed(database() + view);
        const CliRun planned =
            m_program->run(database() + QStringList{u"delete"_s, u"--dry-run"_s, u"--format"_s, u"json"_s} + view);
        if (listed.isEmpty()) {
            QCOMPARE(planned.status, 3);
            return;
        }
        QCOMPARE(planned.status, 0);
        const QJsonArray rows = QJsonDocument::fromJson(planned.output)["apiUsers"_L1].toArray();
        QCOMPARE(rows.size(), listed.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i)["guid"_L1], listed.at(i)["guid"_L1]);
        const CliRun none =
            m_program->run(database() + QStringList{u"delete"_s, u"--view"_s, u"nonsense"_s, u"--dry-run"_s});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.error.contains("nonsense"), none.error.constData());
    }

    void anotherNumberThanExpectedIsRefused()
    {
        sync();
        const CliRun run = this->run({u"delete"_s, u"--guids"_s, written(guids(5)), u"--yes"_s, u"--expect"_s, u"6"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("5") && run.error.contains("6"), run.error.constData());
        QCOMPARE(deletions(), 0);
    }

    void withoutATerminalItWantsAYes()
    {
        sync();
        const CliRun run = this->run({u"delete"_s, u"--guids"_s, written(guids(2))});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("--yes"), run.error.constData());
        QCOMPARE(deletions(), 0);
    }

    void onATerminalTheNumberIsTyped_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("deletes");
        const QByteArray few = "Delete these API users? [y/N]";
        const QByteArray many = "type how many they are:";
        QTest::newRow("10: yes") << 10 << few << QByteArray("y\n") << true;
        QTest::newRow("10: no") << 10 << few << QByteArray("\n") << false;
        QTest::newRow("11: the number") << 11 << many << QByteArray("11\n") << true;
        QTest::newRow("11: another number") << 11 << many << QByteArray("10\n") << false;
    }
    void onATerminalTheNumberIsTyped()
    {
        if (!CliProgram::hasTerminals())
            QSKIP("There are no pseudo-terminals here.");
        QFETCH(const int, count);
        QFETCH(const QByteArray, question);
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, deletes);
        sync();
        const CliRun asked = m_program->runOnTerminal(
            database() + QStringList{u"delete"_s, u"--guids"_s, written(guids(count)), u"--password-stdin"_s},
            {{{}, m_demo->password().toUtf8() + '\n'}, {question, answer}});
        QVERIFY2(asked.output.contains(question), asked.output.constData());
        QCOMPARE(asked.status, deletes ? 0 : 1);
        QCOMPARE(deletions(), deletes ? count : 0);
    }

    void whatWasRefusedIsTriedAgain()
    {
        sync();
        const QStringList wanted = guids(3);
        m_demo->inject(u"DELETE /ApiUser/"_s + wanted.at(1), Fault::status(403, u"Not this one."_s));
        const CliRun first = run({u"delete"_s, u"--guids"_s, written(wanted), u"--yes"_s, u"--format"_s, u"json"_s});
        QCOMPARE(first.status, 1);
        const QJsonObject told = QJsonDocument::fromJson(first.output).object();
        QCOMPARE(outcomesIn(told), (QStringList{u"deleted"_s, u"refused"_s, u"deleted"_s}));
        QVERIFY(told["apiUsers"_L1][1]["detail"_L1].toString().contains("Not this one."_L1));
        const CliRun retried = run({u"jobs"_s, u"retry"_s, u"1"_s});
        QVERIFY2(retried.status == 0, retried.error.constData());
        QCOMPARE(outcomesIn(job(1)), QStringList(3, u"deleted"_s));
        QCOMPARE(differs(), QString());
        QCOMPARE(run({u"jobs"_s, u"retry"_s, u"1"_s}).status, 1);
        QCOMPARE(run({u"jobs"_s, u"resume"_s, u"2"_s}).status, 1);
    }

    void ctrlCPausesTheJob_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("and resume goes on") << true;
        QTest::newRow("and give-up ends it") << false;
    }
    void ctrlCPausesTheJob()
    {
        QFETCH(const bool, goesOn);
        {
            QSettings settings(m_program->path(u"config/user-management-hub/user-management-hub.conf"_s),
                               QSettings::IniFormat);
            settings.setValue(u"jobs/deletionsPerSecond"_s, 5);
        }
        sync();
        const QStringList wanted = guids(20);
        QProcess process;
        start(process, m_demo->password().toUtf8() + '\n',
              {u"delete"_s, u"--guids"_s, written(wanted), u"--yes"_s, u"--password-stdin"_s});
        QTRY_COMPARE_GE_WITH_TIMEOUT(deletions(), 2, 60'000);
        QVERIFY(sendSignal(process, SIGINT));
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("jobs resume 1"));
        const int done = deletions();
        QVERIFY(done < 20);
        QCOMPARE(job(1)["state"_L1].toString(), u"paused"_s);
        QCOMPARE(outcomesIn(job(1)).count(u"deleted"_s), done);
        QCOMPARE(differs(), QString());
        // Until then nobody else deletes them.
        const CliRun single = run({u"delete"_s, wanted.at(19), u"--yes"_s});
        QCOMPARE(single.status, 1);
        QVERIFY2(single.error.contains("Job 1"), single.error.constData());
        QCOMPARE(deletions(), done);
        if (!goesOn) {
            const CliRun given = m_program->run(database() + QStringList{u"jobs"_s, u"give-up"_s, u"1"_s});
            QVERIFY2(given.status == 0, given.error.constData());
            QCOMPARE(job(1)["state"_L1].toString(), u"given up"_s);
            QCOMPARE(outcomesIn(job(1)).count(u"not done"_s), 20 - done);
            QCOMPARE(run({u"delete"_s, wanted.at(19), u"--yes"_s}).status, 0);
            return;
        }
        QSettings settings(m_program->path(u"config/user-management-hub/user-management-hub.conf"_s),
                           QSettings::IniFormat);
        settings.setValue(u"jobs/deletionsPerSecond"_s, 50);
        settings.sync();
        const CliRun resumed = run({u"jobs"_s, u"resume"_s, u"1"_s});
        QVERIFY2(resumed.status == 0, resumed.error.constData());
        QCOMPARE(outcomesIn(job(1)), QStringList(20, u"deleted"_s));
        QCOMPARE(differs(), QString());
    }

    void withoutAnAccountItIsTheSame()
    {
        QCOMPARE(m_program->run(database() + QStringList{u"sample"_s, u"250"_s}).status, 0);
        const QJsonArray listed = m_program->listed(database());
        QStringList wanted;
        for (const QJsonValue apiUser : listed)
            wanted += apiUser["guid"_L1].toString();
        wanted = wanted.mid(0, 120);
        const CliRun deleted =
            m_program->run(database() + QStringList{u"delete"_s, u"--guids"_s, written(wanted), u"--yes"_s});
        QVERIFY2(deleted.status == 0, deleted.error.constData());
        QCOMPARE(m_program->listed(database()).size(), 130);
        QCOMPARE(job(1)["outcomes"_L1]["deleted"_L1].toInt(), 120);
    }
};

UMH_TEST(TestCliJobs)
#include "tst_clijobs.moc"
