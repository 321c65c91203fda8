#include "app/cli/journaloptions.h"
#include "cliprogram.h"
#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalarchive.h"
#include "store/journalcheck.h"
#include "support/csvreader.h"
#include "support/demoaccount/demoaccount.h"
#include "support/enginesql.h"
#include "support/filemode.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <csignal>
#include <optional>

using namespace umh;
using namespace Qt::StringLiterals;

/// The commands about the journal: what happened, whether it was touched, what has become of it, what is news.
class TestCliJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void timesAreUnderstood_data();
    void timesAreUnderstood();
    void wrongTimesAreRefused();
    void whatDoesNotFitIsRefused();
    void entriesArePrintedInAllFormats();
    void entriesAreFiltered();
    void aSoundJournalIsSaidToBe();
    void aChangedEntryIsNamed();
    void aHashThatWasKeptIsLookedFor();
    void oldEntriesMoveToAFile();
    void whatCannotBeArchivedIsSaid();
    void killedArchivesLoseNothing();
    void changesSayWhatCameOfIt();
    void beforeTheFirstLoadNothingIsKnown();
    void onlyTheOwnerCanReadAnArchive();
    void newsIsPrintedOnce();
    void newsIsNotLostToAReaderWhoLeaves();
    void newsIsNotLostToAKill();
    void aSyncThatFailsIsNewsOnce();

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return m_program->run(QStringList{u"--database"_s, m_program->database()} + arguments);
    }
    [[nodiscard]] QJsonArray objects(const QStringList &arguments) const
    {
        const CliRun printed = run(arguments + QStringList{u"--format"_s, u"json"_s});
        if (printed.status != 0)
            qFatal("%s", printed.error.constData());
        return QJsonDocument::fromJson(printed.output).array();
    }
    /// The objects that watch prints, a line each.
    [[nodiscard]] static QList<QJsonObject> newsOf(const QByteArray &output)
    {
        QList<QJsonObject> news;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                news += QJsonDocument::fromJson(line).object();
        }
        return news;
    }
    /// Deletes \a count of the API users that there are, past the command line.
    void deleteSome(int count) const
    {
        const Connection connection = m_program->connection();
        ApiUserStore store(connection);
        for (const ApiUser &apiUser : must(store.first({}, count)))
            must(store.remove(apiUser, Clock::system()));
    }

    std::optional<CliProgram> m_program;
};

void TestCliJournal::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program.emplace();
    QCOMPARE(run({u"sample"_s, u"40"_s}).status, 0);
}

void TestCliJournal::cleanup()
{
    m_program.reset();
}

void TestCliJournal::timesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("expected");
    const QDate day(2026, 11, 20);
    const auto row = [](const char *typed, const QDateTime &expected) {
        QTest::addRow("%s", typed) << QString::fromLatin1(typed) << expected;
    };
    row("2026-11-30", QDate(2026, 11, 30).startOfDay());
    row("2026-11-30T14:03", QDateTime(QDate(2026, 11, 30), QTime(14, 3)));
    row("2026-11-30 14:03:05", QDateTime(QDate(2026, 11, 30), QTime(14, 3, 5)));
    row("2026-11-30T14:03:05.250Z", QDateTime(QDate(2026, 11, 30), QTime(14, 3, 5, 250), inUtc));
    row("2026-11-30T14:03+02:00", QDateTime(QDate(2026, 11, 30), QTime(12, 3), inUtc));
    row("7d", QDateTime(day.addDays(-7), QTime(12, 0)));
    row("24h", QDateTime(day, QTime(12, 0)).addSecs(-86'400));
    row("0d", QDateTime(day, QTime(12, 0)));
    row("today", day.startOfDay());
    row("yesterday", day.addDays(-1).startOfDay());
    for (const char *wrong :
         {"", "7", "d", "-7d", "7D", "7 d", "123456d", "2026", "2026-11", "2026-13-01", "2026-02-30", "30-11-2026",
          "2026-11-30T25:00", "2026-11-30T14", "2026-11-30Z", "tomorrow", "now", "2026-11-30T14:03Zx"})
        QTest::addRow("wrong: %s", wrong) << QString::fromLatin1(wrong) << QDateTime();
}

void TestCliJournal::timesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, expected);
    const QDateTime moment = momentOf(typed, QDateTime(QDate(2026, 11, 20), QTime(12, 0)));
    QCOMPARE(moment.isValid(), expected.isValid());
    if (expected.isValid())
        QCOMPARE(moment.toMSecsSinceEpoch(), expected.toMSecsSinceEpoch());
}

void TestCliJournal::wrongTimesAreRefused()
{
    const CliRun wrong = run({u"journal"_s, u"--since"_s, u"last week"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.error.contains("'last week'") && wrong.error.contains("--since"), wrong.error.constData());
    QCOMPARE(run({u"journal"_s, u"--since"_s, u"today"_s, u"--until"_s, u"yesterday"_s}).status, 2);
    QCOMPARE(run({u"changes"_s}).status, 2); // since when?
}

void TestCliJournal::whatDoesNotFitIsRefused()
{
    for (const QStringList &arguments : QList<QStringList>{{u"journal"_s, u"check"_s},
                                                           {u"journal"_s, u"verify"_s, u"x"_s},
                                                           {u"journal"_s, u"verify"_s, u"--since"_s, u"7d"_s},
                                                           {u"journal"_s, u"verify"_s, u"--head"_s, u"12ab"_s},
                                                           {u"journal"_s, u"--head"_s, QString(64, u'0')},
                                                           {u"journal"_s, u"--what"_s, u"eaten"_s},
                                                           {u"journal"_s, u"--format"_s, u"xlsx"_s},
                                                           {u"changes"_s, u"x"_s},
                                                           {u"watch"_s, u"--format"_s, u"csv"_s},
                                                           {u"list"_s, u"--since"_s, u"7d"_s}}) {
        const CliRun refused = run(arguments);
        QVERIFY2(refused.status == 2 && refused.output.isEmpty() && !refused.error.isEmpty(),
                 qPrintable(arguments.join(u' ')));
    }
    const CliRun unknown = run({u"journal"_s, u"--api-user"_s, u"nobody"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.error.contains("nobody"), unknown.error.constData());
}

void TestCliJournal::entriesArePrintedInAllFormats()
{
    deleteSome(3);
    const QJsonArray all = objects({u"journal"_s});
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(0)["number"_L1].toInt(), 4); // the newest first
    QCOMPARE(all.at(0)["what"_L1].toString(), u"deleted"_s);
    QCOMPARE(all.at(3)["what"_L1].toString(), u"imported"_s);
    QVERIFY(!all.at(0)["guid"_L1].toString().isEmpty());
    QVERIFY(!all.at(0)["host"_L1].toString().isEmpty());
    const QJsonObject details = QJsonDocument::fromJson(all.at(0)["details"_L1].toString().toUtf8()).object();
    QCOMPARE(details.value("username"_L1), all.at(0)["username"_L1]);
    const CliRun csv = run({u"journal"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.status, 0);
    const QList<QStringList> rows = parseCsv(csv.output);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).first(), u"Number"_s);
    QCOMPARE(rows.at(1).first(), u"4"_s);
    const CliRun text = run({u"journal"_s});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.output.count('\n'), 5);
    QVERIFY2(text.output.contains("API user deleted") && text.output.contains("Import"), text.output.constData());
}

void TestCliJournal::entriesAreFiltered()
{
    deleteSome(3);
    QCOMPARE(objects({u"journal"_s, u"--what"_s, u"imported"_s}).size(), 1);
    QCOMPARE(objects({u"journal"_s, u"--what"_s, u"imported"_s, u"--what"_s, u"deleted"_s}).size(), 4);
    QCOMPARE(objects({u"journal"_s, u"--what"_s, u"in-use-again"_s}).size(), 0);
    QCOMPARE(objects({u"journal"_s, u"--since"_s, u"1h"_s}).size(), 4);
    QCOMPARE(objects({u"journal"_s, u"--until"_s, u"1h"_s}).size(), 0);
    const QJsonObject newest = objects({u"journal"_s}).at(0).toObject();
    for (const QLatin1StringView by : {"guid"_L1, "username"_L1}) {
        const QJsonArray found = objects({u"journal"_s, u"--api-user"_s, newest.value(by).toString()});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).toObject(), newest);
    }
}

void TestCliJournal::aSoundJournalIsSaidToBe()
{
    deleteSome(2);
    const CliRun verified = run({u"journal"_s, u"verify"_s});
    QVERIFY2(verified.status == 0, verified.error.constData());
    const QByteArray hash = must(DirectoryState::of(m_program->connection())).newestHash.toHex();
    QVERIFY2(verified.output.contains(hash) && verified.output.contains("3 entries"), verified.output.constData());
    QVERIFY(verified.output.contains("This proves nothing by itself"));
}

void TestCliJournal::aChangedEntryIsNamed()
{
    deleteSome(5);
    {
        const Connection connection = m_program->connection();
        enginesql::dropTriggersOf(connection, u"journal"_s);
        (void)must(connection.run(u"UPDATE journal SET username = username || 'x' WHERE number = 3"_s));
    }
    const CliRun verified = run({u"journal"_s, u"verify"_s});
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.error.contains("entry 3 "), verified.error.constData());
    QVERIFY(verified.output.isEmpty());
}

void TestCliJournal::aHashThatWasKeptIsLookedFor()
{
    deleteSome(2);
    const QString kept = QString::fromLatin1(must(DirectoryState::of(m_program->connection())).newestHash.toHex());
    QVERIFY(run({u"journal"_s, u"verify"_s, u"--head"_s, kept}).output.contains("that of entry 3"));
    deleteSome(2);
    const CliRun later = run({u"journal"_s, u"verify"_s, u"--head"_s, kept.toUpper()});
    QCOMPARE(later.status, 0);
    QVERIFY2(later.output.contains("from number 4 on"), later.output.constData());
    const CliRun other = run({u"journal"_s, u"verify"_s, u"--head"_s, QString(64, u'7')});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.error.contains("No entry has the hash"), other.error.constData());
}

void TestCliJournal::oldEntriesMoveToAFile()
{
    deleteSome(3);
    const QString path = m_program->path(u"old.jsonl"_s);
    const QString later = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    const CliRun moved = run({u"journal"_s, u"archive"_s, path, u"--before"_s, later});
    QVERIFY2(moved.status == 0, moved.error.constData());
    QVERIFY2(moved.output.startsWith("3 entries of the journal"), moved.output.constData()); // never the newest
    const QJsonArray left = objects({u"journal"_s});
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0)["what"_L1].toString(), u"archived"_s);
    QCOMPARE(left.at(1)["number"_L1].toInt(), 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JournalArchive archive = must(readJournalArchive(file));
    QCOMPARE(archive.entries, 3);
    QCOMPARE(archive.until, 3);
    const CliRun verified = run({u"journal"_s, u"verify"_s, u"--head"_s, QString::fromLatin1(archive.hash.toHex())});
    QVERIFY2(verified.status == 0, verified.error.constData());
    QVERIFY2(verified.output.contains("up to number 3 have been archived"), verified.output.constData());
}

void TestCliJournal::whatCannotBeArchivedIsSaid()
{
    deleteSome(3);
    const QString path = m_program->path(u"old.jsonl"_s);
    const QString later = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    for (const QStringList &arguments : QList<QStringList>{{u"journal"_s, u"archive"_s},
                                                           {u"journal"_s, u"archive"_s, path},
                                                           {u"journal"_s, u"archive"_s, u"--before"_s, later},
                                                           {u"journal"_s, u"verify"_s, u"--before"_s, later},
                                                           {u"journal"_s, u"--before"_s, later}})
        QVERIFY2(run(arguments).status == 2, qPrintable(arguments.join(u' ')));
    const CliRun none = run({u"journal"_s, u"archive"_s, path, u"--before"_s, u"30d"_s});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.output.contains("No entry is that old"), none.output.constData());
    QVERIFY(!QFile::exists(path));
    const CliRun nowhere =
        run({u"journal"_s, u"archive"_s, m_program->path(u"no/such/folder.jsonl"_s), u"--before"_s, later});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.error.contains("no/such"), nowhere.error.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("somebody's") > 0);
    file.close();
    const CliRun there = run({u"journal"_s, u"archive"_s, path, u"--before"_s, later});
    QCOMPARE(there.status, 1);
    QVERIFY2(there.error.contains("There is a file"), there.error.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "somebody's"_ba);
    QCOMPARE(objects({u"journal"_s}).size(), 4);
}

void TestCliJournal::killedArchivesLoseNothing()
{
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    const int kills = isLong ? 100 : 8;
    const qint64 many = isLong ? 4'000 : 1'000;
    const QString later = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    const Connection connection = m_program->connection();
    const auto count = [&] { return numberOf(connection, u"SELECT count(*) FROM journal"_s); };
    QRandomGenerator random(19);
    qint64 duration = 0; // ms, when nobody comes between
    int untouched = 0;
    int inBoth = 0;
    int archived = 0;
    for (int i = 0; i <= kills; ++i) {
        {
            // Which also waits until the server has seen that the last one is gone.
            Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            Journal journal(connection, Clock::system());
            for (qint64 entry = count(); entry < many; ++entry)
                must(journal.imported({{u"entry"_s, entry}}));
            must(transaction.commit());
        }
        const DirectoryState before = must(DirectoryState::of(connection));
        const QString path = m_program->path(u"old-%1.jsonl"_s.arg(i));
        QProcess process;
        m_program->prepare(
            process, {u"--database"_s, m_program->database(), u"journal"_s, u"archive"_s, path, u"--before"_s, later});
        QElapsedTimer timer;
        timer.start();
        process.start();
        QVERIFY(process.waitForStarted());
        if (i == 0) {
            QVERIFY(process.waitForFinished(120'000) && process.exitCode() == 0);
            duration = std::max<qint64>(timer.elapsed(), 10);
        } else {
            QThread::msleep(ulong(duration * random.bounded(20, 160) / 100));
            process.kill();
            process.waitForFinished();
            // As above.
            QVERIFY(Transaction::begin(connection, Transaction::Kind::Write).ok());
        }
        const DirectoryState after = must(DirectoryState::of(connection));
        const bool isArchived = after.anchorEntry != before.anchorEntry;
        QVERIFY(must(checkJournal(connection, {}, {})).isSound());
        QCOMPARE(count(), after.newestEntry - after.anchorEntry);
        QFile file(path);
        JournalArchive archive;
        if (file.exists()) { // whole
            QVERIFY(file.open(QIODevice::ReadOnly));
            archive = must(readJournalArchive(file));
            QCOMPARE(archive.first, before.anchorEntry + 1);
            QCOMPARE(archive.until, before.newestEntry - 1);
        }
        if (isArchived) {
            QCOMPARE(after.anchorEntry, archive.until);
            QCOMPARE(after.anchorHash, archive.hash);
        } else {
            QCOMPARE(after.newestEntry, before.newestEntry);
        }
        ++(isArchived ? archived : file.exists() ? inBoth : untouched);
    }
    qInfo("of %d archives that took %lld ms, %d had done nothing, %d had the file only, %d were done", kills,
          static_cast<long long>(duration), untouched, inBoth, archived - 1);
}

void TestCliJournal::changesSayWhatCameOfIt()
{
    deleteSome(2);
    const QJsonArray changes = objects({u"changes"_s, u"--since"_s, u"1h"_s});
    QCOMPARE(changes.size(), 2);
    for (const QJsonValue change : changes) {
        QCOMPARE(change["change"_L1].toString(), u"gone"_s);
        QVERIFY(!change["guid"_L1].toString().isEmpty() && !change["operator"_L1].toString().isEmpty());
    }
    const CliRun text = run({u"changes"_s, u"--since"_s, u"1h"_s});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.output.count("Gone"), 2);
    const CliRun csv = run({u"changes"_s, u"--since"_s, u"1h"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(parseCsv(csv.output).size(), 3);
    QCOMPARE(objects({u"changes"_s, u"--since"_s, u"2020-01-01"_s, u"--until"_s, u"1h"_s}).size(), 0);
}

void TestCliJournal::beforeTheFirstLoadNothingIsKnown()
{
    const CliRun early = run({u"changes"_s, u"--since"_s, u"30d"_s});
    QCOMPARE(early.status, 0);
    QVERIFY2(early.error.contains("Not known before"), early.error.constData());
    const CliRun late = run({u"changes"_s, u"--since"_s, u"0h"_s});
    QVERIFY2(late.error.isEmpty(), late.error.constData());
    const QStringList empty{u"--database"_s, m_program->database(u"empty.sqlite"_s)};
    QCOMPARE(m_program->run(empty + QStringList{u"sample"_s, u"0"_s}).status, 0);
    const CliRun none = m_program->run(empty + QStringList{u"changes"_s, u"--since"_s, u"30d"_s});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.error.contains("Nothing is known yet"), none.error.constData());
}

void TestCliJournal::onlyTheOwnerCanReadAnArchive()
{
    deleteSome(3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.jsonl"_s);
    const CliRun moved = run({u"journal"_s, u"archive"_s, path, u"--before"_s, u"0h"_s});
    QVERIFY2(moved.status == 0, moved.error.constData());
    QCOMPARE(modeOf(path), 0600u);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(run({u"journal"_s, u"verify"_s}).status, 0);
}

void TestCliJournal::newsIsPrintedOnce()
{
    const QStringList watch{u"watch"_s, u"--format"_s, u"json"_s};
    const CliRun first = run(watch);
    QVERIFY2(first.status == 0 && first.output.isEmpty(), first.output.constData());
    QVERIFY(first.error.contains("first run"));
    deleteSome(3);
    const CliRun second = run(watch);
    QCOMPARE(second.status, 3);
    QList<QJsonObject> news = newsOf(second.output);
    QCOMPARE(news.size(), 3);
    QCOMPARE(news.at(0).value("what"_L1).toString(), u"deleted"_s);
    QCOMPARE(news.at(0).value("number"_L1).toInt(), 2);
    QVERIFY2(second.error.isEmpty(), second.error.constData());
    const CliRun third = run(watch);
    QVERIFY(third.status == 0 && third.output.isEmpty() && third.error.isEmpty());
    deleteSome(1);
    const CliRun text = run({u"watch"_s});
    QCOMPARE(text.status, 3);
    QCOMPARE(text.output.count('\n'), 1);
    QVERIFY2(text.output.startsWith("5  ") && text.output.contains("API user deleted: "), text.output.constData());
}

void TestCliJournal::newsIsNotLostToAReaderWhoLeaves()
{
    QCOMPARE(run({u"watch"_s}).status, 0);
    deleteSome(2);
    const CliRun full = m_program->runInShell(
        u"\"$0\" --database %1 watch > /dev/full"_s.arg(m_program->databaseWord(u"directory.sqlite"_s)));
    QCOMPARE(full.status, 1);
    const CliRun again = run({u"watch"_s, u"--format"_s, u"json"_s});
    QCOMPARE(again.status, 3);
    QCOMPARE(newsOf(again.output).size(), 2);
}

void TestCliJournal::newsIsNotLostToAKill()
{
    const int kills = qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? 100 : 8;
    m_program.emplace(); // with as many to delete
    QCOMPARE(run({u"sample"_s, QString::number(2 * kills)}).status, 0);
    QCOMPARE(run({u"watch"_s}).status, 0);
    QRandomGenerator random(5);
    QMap<int, int> told;

    for (int i = 0; i < kills; ++i) {
        deleteSome(2);
        QProcess process;
        m_program->prepare(process, {u"--database"_s, m_program->database(), u"watch"_s, u"--format"_s, u"json"_s});
        process.start();
        QVERIFY(process.waitForStarted());
        QThread::msleep(random.bounded(120U));
        process.kill();
        process.waitForFinished();
        for (const QJsonObject &item : newsOf(process.readAllStandardOutput())) {
            if (item.contains("number"_L1)) // a line may be cut off
                ++told[item.value("number"_L1).toInt()];
        }
    }
    const CliRun last = run({u"watch"_s, u"--format"_s, u"json"_s});
    QVERIFY(last.status == 0 || last.status == 3);
    for (const QJsonObject &item : newsOf(last.output))
        ++told[item.value("number"_L1).toInt()];
    for (int number = 2; number < 2 + 2 * kills; ++number)
        QVERIFY2(told.value(number) >= 1, qPrintable(QString::number(number)));
    QCOMPARE(run({u"watch"_s}).status, 0);
}

void TestCliJournal::aSyncThatFailsIsNewsOnce()
{
    DemoAccount account(demoState(3, 20));
    const QStringList at{u"--database"_s, m_program->database(u"synced.sqlite"_s)};
    const auto runWith = [&](const QStringList &arguments) {
        QProcess process;
        m_program->prepare(process, at + arguments + QStringList{u"--password-stdin"_s});
        process.setStandardInputFile(QString());
        process.start();
        process.write(account.password().toUtf8() + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            qFatal("the program did not end");
        return CliRun{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    QCOMPARE(runWith({u"sync"_s, u"--account"_s, account.baseUrl(), u"--username"_s, account.username()}).status, 0);
    const QStringList watch{u"watch"_s, u"--sync"_s, u"--format"_s, u"json"_s};
    QCOMPARE(runWith(watch).status, 0);
    const QString gone = account.state().apiUsers.constLast().guid;
    account.change([](DemoState &state) { state.apiUsers.removeLast(); });
    const CliRun news = runWith(watch);
    QVERIFY2(news.status == 3, news.error.constData());
    QCOMPARE(newsOf(news.output).size(), 1);
    QCOMPARE(newsOf(news.output).at(0).value("guid"_L1).toString(), gone);

    account.inject(u"GET /Operator"_s, Fault::status(403), FaultRule::forEver);
    const CliRun failing = runWith(watch);
    QCOMPARE(failing.status, 1);
    QCOMPARE(newsOf(failing.output).size(), 1);
    QCOMPARE(newsOf(failing.output).at(0).value("what"_L1).toString(), u"sync-failing"_s);
    QVERIFY(!failing.error.isEmpty());
    const CliRun still = runWith(watch);
    QCOMPARE(still.status, 1);
    QVERIFY2(still.output.isEmpty(), still.output.constData());
    account.clearFaults();
    const CliRun well = runWith(watch);
    QVERIFY2(well.status == 0 && well.output.isEmpty(), well.error.constData());
}

UMH_TEST(TestCliJournal)
#include "tst_clijournal.moc"
