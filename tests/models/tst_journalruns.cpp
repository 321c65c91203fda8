#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalcheck.h"
#include "support/directoryfixture.h"
#include "support/directoryfixturevictim.h"
#include "support/enginesql.h"
#include "support/journalchain.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <array>
#include <chrono>
#include <memory>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool runsAtLength()
{
    return qEnvironmentVariableIsSet("UMH_LONG_TESTS");
}

/// Programs that write for ever, and what those have said that are gone.
class JournalWriters final
{
public:
    explicit JournalWriters(const QString &database)
        : m_database(database)
    {
        for (auto &writer : m_writers)
            writer = begun();
    }

    [[nodiscard]] static size_t count() { return 2; }
    /// Hears what they say for \a time.
    void listen(std::chrono::milliseconds time)
    {
        for (QElapsedTimer timer; !timer.isValid() || timer.elapsed() < time.count();) {
            if (!timer.isValid())
                timer.start();
            for (const auto &writer : m_writers)
                writer->listenFor(5ms);
        }
    }
    /// Kills one, and has another come in its place.
    void killOne(size_t which)
    {
        end(which);
        m_writers.at(which) = begun();
    }
    void killAll()
    {
        for (size_t i = 0; i < m_writers.size(); ++i)
            end(i);
    }
    /// The operations that the writers have told to be journalled.
    [[nodiscard]] const QStringList &journalled() const { return m_journalled; }
    [[nodiscard]] int killedWhileWriting() const { return m_killedWhileWriting; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    [[nodiscard]] std::unique_ptr<Victim> begun()
    {
        auto writer = std::make_unique<Victim>(QCoreApplication::applicationDirPath() + "/killvictim"_L1,
                                               QStringList{u"write"_s, m_database});
        m_hasFailed = !writer->waitForLine(u"begin"_s) || m_hasFailed;
        return writer;
    }
    void end(size_t which)
    {
        Victim &writer = *m_writers.at(which);
        writer.kill();
        m_hasFailed = !writer.wasKilled() || m_hasFailed;
        const QStringList said = writer.lines();
        m_killedWhileWriting += said.size() > 1 ? 1 : 0;
        for (const QString &line : said) {
            if (line.startsWith("journalled "_L1))
                m_journalled += line.section(u' ', 1);
        }
    }

    const QString m_database;
    std::array<std::unique_ptr<Victim>, 2> m_writers;
    QStringList m_journalled;
    int m_killedWhileWriting = 0;
    bool m_hasFailed = false;
};

} // namespace

/// The journal, written by several programs that are killed, and tampered with at random.
class TestJournalRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoWritersThatAreKilledLeaveOneChain();
    void whateverIsDoneToTheRowsIsFound();
};

void TestJournalRuns::twoWritersThatAreKilledLeaveOneChain()
{
    const int kills = runsAtLength() ? 100 : 6;
    const std::chrono::milliseconds whole = runsAtLength() ? 60s : 2s;
    const StoreFixture store;
    JournalWriters writers(store.database());
    for (int i = 0; i < kills; ++i) {
        const auto share = whole / kills;
        writers.listen(share / 2 + share * QRandomGenerator::global()->bounded(1'000) / 1'000);
        writers.killOne(size_t(i) % JournalWriters::count());
    }
    writers.killAll();
    QVERIFY2(!writers.hasFailed(), "a writer failed by itself");

    // The server may take a moment to see that the last ones are gone.
    const Connection connection = store.connect();
    {
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        must(Journal(connection, Clock::system()).imported({}));
        must(transaction.commit());
    }
    QCOMPARE(brokenChain(connection), QStringList());
    const JournalCheck check = must(checkJournal(connection, {}, {}));
    QVERIFY(check.isSound());
    QCOMPARE(check.newestEntry, check.entries);
    // What was told to be there is, and nothing of what was not stands there in part: each operation is one stretch.
    const QStringList stored = textsOf(connection, u"SELECT DISTINCT operation FROM journal ORDER BY operation"_s);
    const QSet<QString> all(stored.cbegin(), stored.cend());
    for (const QString &operation : writers.journalled())
        QVERIFY2(all.contains(operation), qPrintable(operation));
    QCOMPARE(numberOf(connection,
                      u"SELECT count(*) FROM (SELECT operation, max(number) - min(number) + 1 - count(*) AS foreigners "
                      "FROM journal GROUP BY operation) AS stretches WHERE foreigners <> 0"_s),
             0);
    QCOMPARE_LE(all.size(), writers.journalled().size() + kills + qsizetype(JournalWriters::count()) + 1);
    qInfo("%d of %d writers were killed while they wrote; %lld entries", writers.killedWhileWriting(),
          kills + int(JournalWriters::count()), static_cast<long long>(check.entries));
    QVERIFY2(writers.killedWhileWriting() * 2 > kills, "too few kills landed inside");
}

/// Rows that are removed, put in each other's place, or added in the middle, at random places.
void TestJournalRuns::whateverIsDoneToTheRowsIsFound()
{
    const qint64 entries = runsAtLength() ? 600 : 150;
    const int rounds = runsAtLength() ? 300 : 24;
    const StoreFixture store;
    const Connection connection = store.connect();
    {
        const QList<ApiUser> apiUsers = awkwardApiUsers(awkwardOperators(), int(entries), 3);
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        Journal journal(connection, Clock::system());
        for (const ApiUser &apiUser : apiUsers)
            must(journal.added(apiUser, Origin::Account));
        must(transaction.commit());
    }
    enginesql::dropTriggersOf(connection, u"journal"_s);
    enginesql::dropTriggersOf(connection, u"directory_state"_s);
    const DirectoryState state = must(DirectoryState::of(connection));
    QCOMPARE(state.newestEntry, entries);
    const auto run = [&](const QString &sql, const QVariantList &values) { (void)must(connection.run(sql, values)); };
    run(u"CREATE TABLE journal_before AS SELECT * FROM journal"_s, {});
    QRandomGenerator random(19);
    for (int round = 0; round < rounds; ++round) {
        const qint64 place = 1 + random.bounded(int(entries - 1)); // not the last
        qint64 other = 1 + random.bounded(int(entries - 1));
        qint64 expected = 0;
        QByteArray head;
        switch (round % 5) {
        case 0: // removed
            run(u"DELETE FROM journal WHERE number = ?"_s, {place});
            expected = place + 1;
            break;
        case 1: // removed, and the others moved up
            run(u"DELETE FROM journal WHERE number = ?"_s, {place});
            run(u"UPDATE journal SET number = 1 - number WHERE number > ?"_s, {place});
            run(u"UPDATE journal SET number = -number WHERE number < 0"_s, {});
            expected = place;
            break;
        case 2: // in each other's place
            if (other == place)
                other = place == 1 ? 2 : place - 1;
            run(u"UPDATE journal SET number = 100000 WHERE number = ?"_s, {place});
            run(u"UPDATE journal SET number = ? WHERE number = ?"_s, {place, other});
            run(u"UPDATE journal SET number = ? WHERE number = 100000"_s, {other});
            expected = std::min(place, other);
            break;
        case 3: // a copy added in the middle
            run(u"UPDATE journal SET number = -1 - number WHERE number > ?"_s, {place});
            run(u"UPDATE journal SET number = -number WHERE number < 0"_s, {});
            run(u"INSERT INTO journal (number, at, origin, action, hash) SELECT number + 1, at, origin, action, hash "
                "FROM journal WHERE number = ?"_s,
                {place});
            expected = place + 1;
            break;
        default: // cut off, and the state tells of it: only a hash that was kept shows that
            head = state.newestHash;
            run(u"DELETE FROM journal WHERE number > ?"_s, {place});
            run(u"UPDATE directory_state SET newest_entry = ?, newest_hash = (SELECT hash FROM journal WHERE number = "
                "?)"_s,
                {place, place});
            expected = place;
        }
        const JournalCheck check = must(checkJournal(connection, head, {}));
        QVERIFY2(!check.isSound() && check.entry == expected,
                 qPrintable(u"round %1: %2 and not %3"_s.arg(round).arg(check.entry).arg(expected)));
        run(u"DELETE FROM journal"_s, {});
        run(u"INSERT INTO journal SELECT * FROM journal_before"_s, {});
        run(u"UPDATE directory_state SET newest_entry = ?, newest_hash = ?"_s, {entries, state.newestHash});
    }
    QVERIFY(must(checkJournal(connection, state.newestHash, {})).isSound());
}

UMH_TEST(TestJournalRuns)
#include "tst_journalruns.moc"
