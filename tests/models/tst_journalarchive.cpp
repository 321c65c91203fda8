#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalarchive.h"
#include "store/journalcheck.h"
#include "store/journalstore.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QDateTime archiveBegins(QDate(2026, 1, 1), QTime(0, 0), inUtc);

/// A directory with an entry of the journal for each of \a days days, and a file to archive them to.
class DailyJournal final
{
public:
    explicit DailyJournal(int days)
    {
        enginesql::beFast(m_connection);
        const QList<ApiUser> apiUsers = awkwardApiUsers(awkwardOperators(), days, 5);
        for (int day = 0; day < days; ++day) {
            m_clock.set(archiveBegins.addDays(day));
            Transaction transaction = must(Transaction::begin(m_connection, Transaction::Kind::Write));
            must(Journal(m_connection, m_clock).added(apiUsers.at(day), Origin::Account));
            must(transaction.commit());
        }
        m_clock.set(archiveBegins.addDays(days));
    }

    /// Archives what is older than the beginning of \a day.
    Result<JournalArchive> archive(int day, const Status &put = {}, const std::stop_token &stop = {})
    {
        m_file.clear();
        m_isPut = false;
        return archiveJournal(m_connection, archiveBegins.addDays(day),
                              {.name = u"old.jsonl"_s,
                               .write = [this](const QByteArray &bytes) -> Status {
                                   m_file += bytes;
                                   return {};
                               },
                               .put =
                                   [this, put](const JournalArchive &) {
                                       m_isPut = put.ok();
                                       return put;
                                   }},
                              m_clock, stop);
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const QByteArray &file() const { return m_file; }
    [[nodiscard]] bool isPut() const { return m_isPut; }
    [[nodiscard]] qint64 count() const { return numberOf(m_connection, u"SELECT count(*) FROM journal"_s); }

private:
    StoreFixture m_store;
    Connection m_connection = m_store.connect();
    FixedClock m_clock{archiveBegins};
    QByteArray m_file;
    bool m_isPut = false;
};

Result<JournalArchive> readBack(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return readJournalArchive(buffer);
}

} // namespace

/// Old entries go into a file, and the journal goes on from there.
class TestJournalArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oldEntriesGoIntoTheFile_data();
    void oldEntriesGoIntoTheFile();
    void nothingIsOldEnough();
    void anErrorUndoesAll();
    void whatDoesNotFitIsNotArchived();
    void aFileThatWasTouchedShows();
    void nothingElseCanBeRemoved();
    void aHashOfBeforeIsAskedFor();
};

void TestJournalArchive::oldEntriesGoIntoTheFile_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("archived");
    QTest::newRow("one of two") << 2 << 1;
    QTest::newRow("all") << 20 << 20;
    QTest::newRow("255 of 300") << 300 << 255;
    QTest::newRow("499 of 600") << 600 << 499;
    QTest::newRow("500 of 600") << 600 << 500;
    QTest::newRow("501 of 600") << 600 << 501;
}

void TestJournalArchive::oldEntriesGoIntoTheFile()
{
    QFETCH(int, days);
    QFETCH(int, archived);
    DailyJournal journal(days);
    const QByteArray hash =
        must(journal.connection().value(u"SELECT hash FROM journal WHERE number = ?"_s, {archived})).toByteArray();
    const JournalArchive archive = must(journal.archive(archived));
    QVERIFY(journal.isPut());
    QCOMPARE(archive.entries, archived);
    QCOMPARE(archive.first, 1);
    QCOMPARE(archive.until, archived);
    QCOMPARE(archive.hash, hash);
    QCOMPARE(must(readBack(journal.file())), archive);
    QCOMPARE(journal.file().count('\n'), archived + 1);
    QCOMPARE(journal.count(), days - archived + 1); // and the one that tells of it
    QCOMPARE(numberOf(journal.connection(), u"SELECT count(*) FROM journal_search"_s), journal.count());
    const JournalCheck check = must(checkJournal(journal.connection(), {}, {}));
    QVERIFY(check.isSound());
    QCOMPARE(check.archivedUntil, archived);
    QCOMPARE(check.newestEntry, days + 1);
    QCOMPARE(must(JournalStore(journal.connection()).byKey(days + 1)).kind, JournalKind::Archived);

    // It goes on from there, and the next file from this one.
    const JournalArchive next = must(journal.archive(days + 1));
    QCOMPARE(next.first, archived + 1);
    QCOMPARE(next.until, days + 1);
    QCOMPARE(must(readBack(journal.file())), next);
    QVERIFY(must(checkJournal(journal.connection(), {}, {})).isSound());
    QCOMPARE(journal.count(), 1);
}

void TestJournalArchive::nothingIsOldEnough()
{
    DailyJournal journal(5);
    QCOMPARE(must(journal.archive(0)), JournalArchive());
    QVERIFY(!journal.isPut() && journal.file().isEmpty());
    QCOMPARE(journal.count(), 5);
    DailyJournal empty(0);
    QCOMPARE(must(empty.archive(10)), JournalArchive());
}

void TestJournalArchive::anErrorUndoesAll()
{
    DailyJournal journal(600);
    const QStringList before = dumpOf(journal.connection());
    const Result<JournalArchive> full = journal.archive(300, Error{.kind = ErrorKind::DiskFull});
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::DiskFull);
    std::stop_source stop;
    stop.request_stop();
    const Result<JournalArchive> stopped = journal.archive(300, {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!journal.isPut());
    QCOMPARE(dumpOf(journal.connection()), before);
}

void TestJournalArchive::whatDoesNotFitIsNotArchived()
{
    DailyJournal journal(20);
    enginesql::dropTriggersOf(journal.connection(), u"journal"_s);
    (void)must(journal.connection().run(u"UPDATE journal SET username = 'x' WHERE number = 7"_s));
    const Result<JournalArchive> archive = journal.archive(10);
    QVERIFY(!archive);
    QCOMPARE(archive.error().kind, ErrorKind::Corrupt);
    QVERIFY(archive.error().detail.contains(u"7"_s));
    QCOMPARE(journal.count(), 20);
    QVERIFY(must(journal.archive(6)).entries == 6); // what is before it fits
}

void TestJournalArchive::aFileThatWasTouchedShows()
{
    DailyJournal journal(5);
    (void)must(journal.archive(5));
    for (qsizetype i = journal.file().indexOf('\n') + 1; i < journal.file().size(); i += 37) {
        QByteArray touched = journal.file();
        touched[i] = touched.at(i) == 'q' ? 'r' : 'q';
        const Result<JournalArchive> read = readBack(touched);
        QVERIFY2(!read || !(*read == must(readBack(journal.file()))), qPrintable(QString::number(i)));
    }
}

void TestJournalArchive::nothingElseCanBeRemoved()
{
    DailyJournal journal(5);
    const Connection &connection = journal.connection();
    QVERIFY(!connection.run(u"DELETE FROM journal WHERE number = 1"_s));
    // An anchor is an entry, with its hash.
    QVERIFY(!connection.run(u"UPDATE directory_state SET anchor_entry = 3"_s));
    QVERIFY(!connection.run(u"UPDATE directory_state SET anchor_entry = 900"_s));
    (void)must(journal.archive(2));
    QVERIFY(!connection.run(u"DELETE FROM journal WHERE number = 3"_s));
    QVERIFY(!connection.run(u"UPDATE journal SET username = 'x' WHERE number = 4"_s));
    QCOMPARE(journal.count(), 4);
}

void TestJournalArchive::aHashOfBeforeIsAskedFor()
{
    DailyJournal journal(5);
    const auto hashOf = [&](qint64 number) {
        return must(journal.connection().value(u"SELECT hash FROM journal WHERE number = ?"_s, {number})).toByteArray();
    };
    const QByteArray second = hashOf(2);
    const QByteArray third = hashOf(3);
    (void)must(journal.archive(3));
    const JournalCheck atTheAnchor = must(checkJournal(journal.connection(), third, {}));
    QVERIFY(atTheAnchor.isSound());
    QCOMPARE(atTheAnchor.headEntry, 3);
    const JournalCheck before = must(checkJournal(journal.connection(), second, {}));
    QCOMPARE(before.fault, JournalCheck::Fault::Head);
    QCOMPARE(before.archivedUntil, 3);
}

UMH_TEST(TestJournalArchive)
#include "tst_journalarchive.moc"
