#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/load/importer.h"
#include "support/copyfixture.h"
#include "support/directoryfixture.h"
#include "support/directoryfixturemigrations.h"
#include "support/directoryfixturevictim.h"
#include "support/journalchain.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

using std::chrono::nanoseconds;

QString victimProgram()
{
    return QCoreApplication::applicationDirPath() + "/killvictim"_L1;
}

/// How many times to kill, for a share of the normal run.
int kills(int share)
{
    return qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1 ? share * 10 : share;
}

/// One operation to be killed in the middle of, and what must be true afterwards.
struct Deed
{
    QString operation;
    /// A directory to start from; copied each time. Empty for none.
    QString original{};
    QStringList files{};
    /// Looks at the directory at path after the kill; \a said are the lines of the victim. Returns what is wrong.
    std::function<QString(const QString &path, const QStringList &said)> check{};
};

/// Where kills landed.
struct Landed
{
    int before = 0; ///< the operation had not begun
    int inside = 0; ///< begun, and not at its end
    int after = 0;
};

/// How long a deed takes when nobody comes between.
struct Duration
{
    nanoseconds start; ///< until it begins
    nanoseconds work; ///< from there to its end
};

QStringList argumentsFor(const Deed &deed, const QString &path)
{
    return QStringList{deed.operation, path} + deed.files;
}

QString freshCopy(const Deed &deed, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"directory.sqlite"_s);
    if (!deed.original.isEmpty() && !QFile::copy(deed.original, path))
        qFatal("cannot copy %s", qPrintable(deed.original));
    return path;
}

/// The duration in the middle of a few undisturbed runs, each of which must pass the check as well.
Duration measured(const Deed &deed)
{
    constexpr int runs = 5;
    std::vector<nanoseconds> starts;
    std::vector<nanoseconds> works;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        const QString path = freshCopy(deed, folder);
        QElapsedTimer timer;
        timer.start();
        Victim victim(victimProgram(), argumentsFor(deed, path));
        if (!victim.waitForLine(u"begin"_s))
            qFatal("%s did not begin", qPrintable(deed.operation));
        starts.emplace_back(timer.nsecsElapsed());
        if (!victim.waitForLine(u"end"_s))
            qFatal("%s did not end", qPrintable(deed.operation));
        works.emplace_back(nanoseconds(timer.nsecsElapsed()) - starts.back());
        victim.listenFor(std::chrono::seconds(10));
        victim.kill();
        const QString problem = deed.check(path, victim.lines());
        if (!problem.isEmpty())
            qFatal("%s, undisturbed: %s", qPrintable(deed.operation), qPrintable(problem));
    }
    std::sort(starts.begin(), starts.end());
    std::sort(works.begin(), works.end());
    return {starts[runs / 2], works[runs / 2]};
}

/// Kills \a deed once: at \a moment, counted in durations of its work from its beginning; where it is negative, in
/// durations of its start before that. Returns what is wrong afterwards.
QString killOnce(const Deed &deed, const Duration &duration, double moment, Landed &landed)
{
    const QTemporaryDir folder;
    const QString path = freshCopy(deed, folder);
    const auto part = [](nanoseconds whole, double share) {
        return nanoseconds(qint64(double(whole.count()) * share));
    };
    Victim victim(victimProgram(), argumentsFor(deed, path));
    if (moment < 0) {
        victim.listenFor(part(duration.start, 1 + moment));
    } else {
        victim.waitForLine(u"begin"_s);
        victim.listenFor(part(duration.work, moment));
    }
    victim.kill();
    if (!victim.wasKilled() && !victim.endedWell())
        return u"it failed by itself"_s;
    const QStringList said = victim.lines();
    ++(!said.contains(u"begin"_s) ? landed.before : !said.contains(u"end"_s) ? landed.inside : landed.after);
    return deed.check(path, said);
}

/// Kills \a deed \a count times at moments spread over its duration and a little around it.
void killSpread(const Deed &deed, int count, Landed &landed)
{
    const Duration duration = measured(deed);
    for (int i = 0; i < count; ++i) {
        const double random = QRandomGenerator::global()->generateDouble();
        constexpr int lonePlaces = 10; // every tenth kill comes before the beginning
        const double moment = i % lonePlaces == 0 ? -random : 1.15 * (i + random) / count;
        const QString problem = killOnce(deed, duration, moment, landed);
        QVERIFY2(problem.isEmpty(),
                 qPrintable(
                     u"killed at %1 of %2 ms: %3"_s.arg(moment).arg(double(duration.work.count()) / 1e6).arg(problem)));
    }
    qInfo("%s takes %.1f ms; killed before %d, inside %d, after %d", qPrintable(deed.operation),
          double(duration.work.count()) / 1e6, landed.before, landed.inside, landed.after);
}

/// The same, and again where the machine was so much busier while the duration was measured than afterwards, or less,
/// that too few kills came in between.
void killOften(const Deed &deed, int count)
{
    constexpr int attempts = 4;
    Landed landed;
    for (int attempt = 0; attempt < attempts && landed.inside < count / 4; ++attempt) {
        landed = {};
        killSpread(deed, count, landed);
        if (QTest::currentTestFailed())
            return;
    }
    // Otherwise nothing was shown.
    QVERIFY2(landed.inside >= count / 4, "too few kills landed inside");
}

/// What is wrong with the directory, whatever was done to it.
QString commonProblem(const Connection &connection)
{
    const QStringList damage = damageOf(connection);
    if (!damage.isEmpty())
        return u"damaged: "_s + damage.join(u'\n');
    if (textsOf(connection, u"PRAGMA journal_mode"_s) != QStringList(u"wal"_s))
        return u"not in WAL mode"_s;
    return {};
}

QString problemUnless(bool fine, const QString &problem)
{
    return fine ? QString() : problem;
}

} // namespace

/// SIGKILL at any moment: the directory opens again, undamaged, and each transaction has happened or not.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void checksSeeDamage();
    void killedFirstCreationLeavesNothingOrADirectory();
    void killedImportIntoAnEmptyDirectoryIsAllOrNothing();
    void killedImportIntoAFilledDirectoryIsAllOrNothing();
    void killedDeletionsAreWholeAndInTheJournal();
    void killedCopyLeavesNothingOrAll();
    void killedMigrationLeavesAWholeVersionAndItsBackup();
    void killedUpdateLeavesTheJournalAsItWasOrChained();
    void killedWritersLeaveNumbersThatFollowTheirCommits();

private:
    QString makeDirectory(const QString &name, const QStringList &files) const;
    void killImport(const QString &original, int count) const;

    QTemporaryDir m_folder;
    QStringList m_files; ///< of the account
    QStringList m_olderFiles; ///< of the same account, before
    QString m_empty;
    QString m_filled;
};

void TestKill::initTestCase()
{
    QVERIFY2(QFileInfo::exists(victimProgram()), qPrintable(victimProgram()));
    AccountFixture account(250);
    m_files = account.writeTo(m_folder.path());
    account.apiUsers.resize(80);
    for (qsizetype i = 0; i < account.apiUsers.size(); i += 2)
        account.apiUsers[i].description = u"Before"_s;
    for (qsizetype i = 0; i < account.operators.size(); i += 3)
        account.operators[i].fullName += " (before)"_L1;
    QVERIFY(QDir(m_folder.path()).mkdir(u"older"_s));
    m_olderFiles = account.writeTo(m_folder.filePath(u"older"_s));
    m_empty = makeDirectory(u"empty.sqlite"_s, {});
    m_filled = makeDirectory(u"filled.sqlite"_s, m_olderFiles);
}

/// A directory with \a files imported, as one file without a write-ahead log.
QString TestKill::makeDirectory(const QString &name, const QStringList &files) const
{
    const QString path = m_folder.filePath(name);
    {
        const Directory directory = must(Directory::open({path}, Directory::Opening::CreateIfMissing));
        if (!files.isEmpty())
            (void)must(importFiles(must(directory.connect(Directory::Use::Writing)), files, victimClock()));
    }
    if (QFileInfo::exists(path + "-wal"_L1))
        qFatal("%s has a write-ahead log", qPrintable(path));
    return path;
}

void TestKill::checksSeeDamage()
{
    const QString path = makeDirectory(u"damaged.sqlite"_s, m_olderFiles);
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(damageOf(connection), QStringList());

    (void)must(connection.run(u"DROP TRIGGER api_user_search_removed"_s));
    (void)must(connection.run(u"DELETE FROM api_user WHERE id = 5"_s));
    QVERIFY(damageOf(connection).join(u' ').startsWith("search index"_L1));

    (void)must(connection.run(u"PRAGMA foreign_keys = OFF"_s));
    (void)must(connection.run(u"UPDATE api_user SET operator_guid = 'nobody' WHERE id = 6"_s));
    QVERIFY(damageOf(connection).contains(u"api_user refers to nothing in operator"_s));
}

void TestKill::killedFirstCreationLeavesNothingOrADirectory()
{
    const QStringList whole = [this] {
        const Directory directory = must(Directory::open({m_empty}, Directory::Opening::Existing));
        return dumpOf(must(directory.connect(Directory::Use::Writing)));
    }();
    Deed deed{.operation = u"create"_s};
    deed.check = [&](const QString &path, const QStringList &said) -> QString {
        if (QFileInfo::exists(path)) {
            const Connection connection =
                must(Connection::open({path}, Connection::Access::ReadWrite, Directory::writeTimeout));
            const int version = must(schemaVersion(connection));
            if (version != 0 && version != connection.dialect().migrations().size())
                return u"half made: version %1"_s.arg(version);
            if (said.contains(u"end"_s) && version == 0)
                return u"reported, but not there"_s;
        }
        const Directory directory = must(Directory::open({path}, Directory::Opening::CreateIfMissing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        if (QString problem = commonProblem(connection); !problem.isEmpty())
            return problem;
        return differenceOf(dumpOf(connection), whole);
    };
    killOften(deed, kills(35));
}

void TestKill::killImport(const QString &original, int count) const
{
    const auto dump = [](const QString &path) {
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        return dumpOf(must(directory.connect(Directory::Use::Writing)));
    };
    const QStringList before = dump(original);
    const QStringList after = [&] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"after.sqlite"_s);
        QFile::copy(original, path);
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        (void)must(importFiles(connection, m_files, victimClock()));
        return dumpOf(connection);
    }();

    Deed deed{.operation = u"import"_s, .original = original, .files = m_files};
    deed.check = [&](const QString &path, const QStringList &said) -> QString {
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        if (QString problem = commonProblem(connection); !problem.isEmpty())
            return problem;
        const QStringList now = dumpOf(connection);
        if (now == before)
            return problemUnless(!said.contains(u"end"_s), u"reported, but nothing is there"_s);
        if (!said.contains(u"begin"_s))
            return u"something is there before it began"_s;
        return differenceOf(now, after);
    };
    killOften(deed, count);
}

void TestKill::killedImportIntoAnEmptyDirectoryIsAllOrNothing()
{
    killImport(m_empty, kills(60));
}

void TestKill::killedImportIntoAFilledDirectoryIsAllOrNothing()
{
    killImport(m_filled, kills(50));
}

void TestKill::killedDeletionsAreWholeAndInTheJournal()
{
    qint64 apiUsers = 0;
    qint64 changesBefore = 0;
    {
        const Directory directory = must(Directory::open({m_filled}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        apiUsers = numberOf(connection, u"SELECT count(*) FROM api_user"_s);
        changesBefore = must(DirectoryState::changeNumberOf(connection));
    }
    Deed deed{.operation = u"delete"_s, .original = m_filled};
    deed.check = [&](const QString &path, const QStringList &said) -> QString {
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        if (QString problem = commonProblem(connection); !problem.isEmpty())
            return problem;
        const QStringList present = textsOf(connection, u"SELECT guid FROM api_user"_s);
        const QStringList journalled =
            textsOf(connection, u"SELECT api_user_guid FROM journal WHERE action = 'deleted' ORDER BY number"_s);
        if (present.size() + journalled.size() != apiUsers)
            return u"%1 are there and %2 deletions in the journal"_s.arg(present.size()).arg(journalled.size());
        for (const QString &guid : journalled) {
            if (present.contains(guid))
                return u"in the journal, but still there: "_s + guid;
        }
        if (must(DirectoryState::changeNumberOf(connection)) != changesBefore + journalled.size())
            return u"the change number does not tell how many deletions there were"_s;
        // Whatever was reported is lasting; at most one more was done and not reported any more.
        QStringList reported = said;
        reported.removeOne(u"begin"_s);
        reported.removeOne(u"end"_s);
        return problemUnless(reported == journalled.mid(0, reported.size()) && journalled.size() <= reported.size() + 1,
                             u"reported %1, journalled %2"_s.arg(reported.size()).arg(journalled.size()));
    };
    killOften(deed, kills(40));
}

void TestKill::killedCopyLeavesNothingOrAll()
{
    const QString original = makeDirectory(u"copied.sqlite"_s, {});
    {
        const Directory directory = must(Directory::open({original}, Directory::Opening::Existing));
        fillEveryTable(must(directory.connect(Directory::Use::Writing)), 600);
    }
    QFile file(original);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QStringList whole =
        rowsToCopy(must(Connection::open({original}, Connection::Access::ReadOnly, Directory::writeTimeout)));
    const QTemporaryDir folder;
    Deed deed{.operation = u"copy"_s, .original = original, .files = {folder.filePath(u"copy.sqlite"_s)}};
    deed.check = [&](const QString &path, const QStringList &said) -> QString {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly) || source.readAll() != before)
            return u"the source has changed"_s;
        const QString place = deed.files.constFirst();
        QString problem;
        if (QFileInfo::exists(place)) {
            const Connection connection =
                must(Connection::open({place}, Connection::Access::ReadWrite, Directory::writeTimeout));
            problem = commonProblem(connection);
            if (problem.isEmpty())
                problem = differenceOf(rowsToCopy(connection), whole);
        } else {
            problem = problemUnless(!said.contains(u"end"_s), u"nothing is there"_s);
        }
        // What is left of an unfinished one is told by its name, and goes later.
        QDir left(folder.path());
        for (const QString &name : left.entryList(QDir::Files | QDir::Hidden)) {
            if (name != "copy.sqlite"_L1 && !name.contains(".part"_L1))
                problem += u" also left: "_s + name;
            left.remove(name);
        }
        return problem;
    };
    killOften(deed, kills(50));
}

void TestKill::killedMigrationLeavesAWholeVersionAndItsBackup()
{
    // What the directory looks like at each version, from 1.
    QList<QStringList> versions;
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"versions.sqlite"_s);
        QVERIFY(QFile::copy(m_filled, path));
        const Connection connection =
            must(Connection::open({path}, Connection::Access::ReadWrite, Directory::writeTimeout));
        const QList<Migration> migrations = laterMigrations(connection);
        for (qsizetype version = connection.dialect().migrations().size(); version <= migrations.size(); ++version) {
            must(migrate(connection, migrations.mid(0, version)));
            versions += dumpOf(connection);
        }
    }
    QCOMPARE(versions.size(), 4);

    Deed deed{.operation = u"migrate"_s, .original = m_filled};
    deed.check = [&](const QString &path, const QStringList &said) -> QString {
        const auto open = [](const QString &file) {
            return must(Connection::open({file}, Connection::Access::ReadWrite, Directory::writeTimeout));
        };
        const Connection connection = open(path);
        if (QString problem = commonProblem(connection); !problem.isEmpty())
            return problem;
        const int firstVersion = int(connection.dialect().migrations().size());
        const int step = must(schemaVersion(connection)) - firstVersion;
        if (step < 0 || step >= versions.size())
            return u"%1 migrations were made"_s.arg(step);
        if (said.contains(u"end"_s) && step != versions.size() - 1)
            return u"reported, but not there"_s;
        if (QString difference = differenceOf(dumpOf(connection), versions.at(step)); !difference.isEmpty())
            return u"after %1 migrations "_s.arg(step) + difference;
        const QString backup = u"%1.version-%2.bak"_s.arg(path).arg(firstVersion);
        if (step > 0 && !QFileInfo::exists(backup))
            return u"no backup"_s;
        if (QFileInfo::exists(backup)) {
            if (QString difference = differenceOf(dumpOf(open(backup)), versions.first()); !difference.isEmpty())
                return u"the backup's "_s + difference;
        }
        // It can be taken up where it ended.
        must(migrate(connection, laterMigrations(connection)));
        if (QString problem = commonProblem(connection); !problem.isEmpty())
            return problem;
        return differenceOf(dumpOf(connection), versions.last());
    };
    killOften(deed, kills(40));
}

void TestKill::killedUpdateLeavesTheJournalAsItWasOrChained()
{
    constexpr int versionBefore = 8; // the last without a chain
    const QString original = m_folder.filePath(u"unchained.sqlite"_s);
    {
        const Connection old = oldDirectory(original, versionBefore, AccountState::awkward(50));
        (void)must(old.run(u"INSERT INTO journal (at, origin, action, api_user_guid, operator_name, username, detail) "
                           "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                           "SELECT i, 'account', 'added', 'guid-' || i, 'Zoë', nullif('user' || i, 'user7'), "
                           "'{\"operatorGuid\":\"operator-' || i || '\"}' FROM n"_s));
    }
    const auto dumpAt = [](const QString &path) {
        return dumpOf(must(Connection::open({path}, Connection::Access::ReadWrite, Directory::writeTimeout)));
    };
    const QStringList before = dumpAt(original);
    int versionAfter = 0;
    const QStringList after = [&] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"after.sqlite"_s);
        if (!QFile::copy(original, path))
            qFatal("cannot copy %s", qPrintable(original));
        const Directory updated = must(Directory::open({path}, Directory::Opening::Existing));
        versionAfter = must(schemaVersion(must(updated.connect(Directory::Use::Background))));
        return dumpAt(path);
    }();

    Deed deed{.operation = u"update"_s, .original = original};
    deed.check = [&](const QString &path, const QStringList &said) -> QString {
        {
            const Connection connection =
                must(Connection::open({path}, Connection::Access::ReadWrite, Directory::writeTimeout));
            if (QString problem = commonProblem(connection); !problem.isEmpty())
                return problem;
            const int version = must(schemaVersion(connection));
            const bool isUpdated = version == versionAfter;
            if (said.contains(u"end"_s) && !isUpdated)
                return u"reported, but not there"_s;
            // Each step is a transaction of its own; what is between two of them is gone on with below.
            if (isUpdated || version == versionBefore) {
                if (QString difference = differenceOf(dumpOf(connection), isUpdated ? after : before);
                    !difference.isEmpty())
                    return difference;
            }
            const QString backup = u"%1.version-%2.bak"_s.arg(path).arg(versionBefore);
            if (isUpdated && differenceOf(dumpAt(backup), before) != QString())
                return u"the copy is another one"_s;
        }
        // It can be taken up where it ended.
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        if (QString problem = commonProblem(connection); !problem.isEmpty())
            return problem;
        return differenceOf(dumpOf(connection), after);
    };
    killOften(deed, kills(20));
}

/// Several write at once, and each is killed at a moment of its own, again and again in one directory.
void TestKill::killedWritersLeaveNumbersThatFollowTheirCommits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"directory.sqlite"_s);
    QVERIFY(QFile::copy(m_empty, path));
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    constexpr int writers = 3;
    const int rounds = (kills(36) + writers - 1) / writers;
    const FixedClock clock = victimClock();
    qint64 changes = must(DirectoryState::changeNumberOf(connection));
    int inside = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<Victim>> victims;
        for (int i = 0; i < writers; ++i)
            victims.push_back(std::make_unique<Victim>(victimProgram(), QStringList{u"write"_s, path}));
        for (const auto &victim : victims)
            QVERIFY(victim->waitForLine(u"begin"_s));
        qint64 reported = 0;
        for (const auto &victim : victims) {
            victim->listenFor(std::chrono::microseconds(QRandomGenerator::global()->bounded(60'000)));
            victim->kill();
            QVERIFY2(victim->wasKilled(), "a writer failed by itself");
            inside += victim->lines().size() > 1 ? 1 : 0;
        }
        const Journal journal(connection, clock);
        for (const auto &victim : victims) {
            for (const QString &line : victim->lines()) {
                if (line == "begin"_L1)
                    continue;
                ++reported;
                const QString operation = line.section(u' ', 1);
                // Whatever was reported is lasting, and as a whole.
                QCOMPARE(must(journal.hasOperation(operation)), line.startsWith("journalled"_L1));
                QCOMPARE(
                    numberOf(connection, u"SELECT count(*) FROM open_change WHERE api_user_guid = ?"_s, {operation}),
                    1);
            }
        }
        QCOMPARE(brokenChain(connection), QStringList());
        // What is journalled has its mark, and at most one of each writer was done and not reported any more.
        QCOMPARE(
            numberOf(connection,
                     u"SELECT count(*) FROM journal WHERE operation NOT IN (SELECT api_user_guid FROM open_change)"_s),
            0);
        const qint64 now = must(DirectoryState::changeNumberOf(connection));
        QCOMPARE_GE(now, changes + reported);
        QCOMPARE_LE(now, changes + reported + writers);
        QCOMPARE(now, numberOf(connection, u"SELECT count(*) FROM open_change"_s));
        changes = now;
    }
    QCOMPARE(commonProblem(connection), QString());
    qInfo("%d of %d writers were killed while they wrote; %lld transactions", inside, rounds * writers,
          static_cast<long long>(changes));
    QVERIFY2(inside >= rounds * writers / 4, "too few kills landed inside");
}

UMH_TEST(TestKill)
#include "tst_kill.moc"
