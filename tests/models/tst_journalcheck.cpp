#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalcheck.h"
#include "store/journalentry.h"
#include "support/enginesql.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "words/journalchecktext.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

using CheckFault = JournalCheck::Fault;

/// Columns of an entry that somebody could want to change.
const QStringList &tamperedColumns()
{
    static const QStringList columns{u"origin"_s,        u"action"_s,   u"api_user_guid"_s, u"operator_guid"_s,
                                     u"operator_name"_s, u"username"_s, u"detail"_s,        u"operation"_s,
                                     u"who"_s,           u"host"_s,     u"version"_s};
    return columns;
}

JournalCheck checked(const Connection &connection, const QByteArray &head = {})
{
    return must(checkJournal(connection, head, {}));
}

/// A directory with a journal of \a entries entries, on which nothing keeps anybody from anything.
class OpenJournal final
{
public:
    explicit OpenJournal(int entries)
        : m_connection(m_store.connect())
    {
        const QList<ApiUser> apiUsers = awkwardApiUsers(awkwardOperators(), entries, 7);
        Transaction transaction = must(Transaction::begin(m_connection, Transaction::Kind::Write));
        Journal journal(m_connection, Clock::system());
        for (int i = 0; i < entries; ++i)
            must(i % 3 == 0 ? journal.deleted(apiUsers.at(i), Origin::Account)
                            : journal.added(apiUsers.at(i), Origin::ThisProgram));
        must(transaction.commit());
        enginesql::dropTriggersOf(m_connection, u"journal"_s);
        enginesql::dropTriggersOf(m_connection, u"directory_state"_s);
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const StoreFixture &store() const { return m_store; }
    void run(const QString &sql, const QVariantList &values = {}) const { (void)must(m_connection.run(sql, values)); }
    [[nodiscard]] QByteArray hashOf(qint64 number) const
    {
        return must(m_connection.value(u"SELECT hash FROM journal WHERE number = ?"_s, {number})).toByteArray();
    }
    /// Adds an entry that follows from the last as it should, and has the state tell of it.
    void addForged() const
    {
        const DirectoryState state = must(DirectoryState::of(m_connection));
        JournalEntry entry{.number = state.newestEntry + 1, .at = 1'000, .origin = u"account"_s, .action = u"added"_s};
        const QByteArray hash = entry.hashAfter(state.newestHash);
        run(u"INSERT INTO journal (number, at, origin, action, hash) VALUES (?, ?, ?, ?, ?)"_s,
            {entry.number, entry.at, entry.origin, entry.action, hash});
        run(u"UPDATE directory_state SET newest_entry = ?, newest_hash = ?"_s, {entry.number, hash});
    }

private:
    StoreFixture m_store;
    Connection m_connection;
};

/// \a text with one of its characters another one, of which each takes a byte; of one that is empty, longer by one.
QString withOneByteChanged(const QString &text, QRandomGenerator &random)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) > u' ' && text.at(i) < u'~')
            places += i;
    }
    if (places.isEmpty())
        return text + u'x';
    QString changed = text;
    const qsizetype place = places.at(random.bounded(int(places.size())));
    changed[place] = QChar(char16_t(text.at(place).unicode() + 1));
    return changed;
}

} // namespace

/// checkJournal(): which entry of a journal that somebody has tampered with does not fit.
class TestJournalCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aJournalThatNobodyTouchedFits_data();
    void aJournalThatNobodyTouchedFits();
    void oneByteChangedIsNamed();
    void anEntryThatIsMissingIsNamed();
    void entriesThatChangedPlacesAreNamed();
    void anEntryAddedInTheMiddleIsNamed();
    void whatWasCutOffShowsByAHash();
    void whatWasAddedShowsByAHash();
    void aHashOfAnyEntryIsFound();
    void aBeginningThatIsMissingShows();
    void itCanBeCancelled();
    void itDoesNotWrite();
};

void TestJournalCheck::aJournalThatNobodyTouchedFits_data()
{
    QTest::addColumn<int>("entries");
    for (const int entries : {0, 1, 2, 511, 512, 513})
        QTest::addRow("%d", entries) << entries;
}

void TestJournalCheck::aJournalThatNobodyTouchedFits()
{
    QFETCH(int, entries);
    const OpenJournal journal(entries);
    const JournalCheck check = checked(journal.connection());
    QVERIFY(check.isSound());
    QCOMPARE(check.entries, entries);
    QCOMPARE(check.newestEntry, entries);
    QCOMPARE(check.newestHash, must(DirectoryState::of(journal.connection())).newestHash);
    QVERIFY(!JournalCheckText::result(check).isEmpty());
}

void TestJournalCheck::oneByteChangedIsNamed()
{
    const bool isLong = qEnvironmentVariableIsSet("UMH_LONG_TESTS");
    const int entries = isLong ? 1'500 : 300;
    const int changes = isLong ? 1'000 : 60;
    const OpenJournal journal(entries);
    QRandomGenerator random(19);
    for (int i = 0; i < changes; ++i) {
        const qint64 number = random.bounded(entries) + 1;
        if (i % 12 == 0) {
            const QByteArray hash = journal.hashOf(number);
            QByteArray other = hash;
            other[random.bounded(32)] ^= char(1 << random.bounded(8));
            journal.run(u"UPDATE journal SET hash = ? WHERE number = ?"_s, {other, number});
            const JournalCheck check = checked(journal.connection());
            QCOMPARE(check.fault, CheckFault::Content);
            QCOMPARE(check.entry, number);
            journal.run(u"UPDATE journal SET hash = ? WHERE number = ?"_s, {hash, number});
            continue;
        }
        const QString column = tamperedColumns().at(random.bounded(int(tamperedColumns().size())));
        const QVariant stored =
            must(journal.connection().value(u"SELECT %1 FROM journal WHERE number = ?"_s.arg(column), {number}));
        const QString set = u"UPDATE journal SET %1 = ? WHERE number = ?"_s.arg(column);
        const QString changed = withOneByteChanged(stored.toString(), random);
        journal.run(set, {changed, number});
        const JournalCheck check = checked(journal.connection());
        QVERIFY2(check.fault == CheckFault::Content && check.entry == number,
                 qPrintable(u"%1 of entry %2 is '%3'"_s.arg(column).arg(number).arg(changed)));
        QVERIFY(JournalCheckText::result(check).contains(QLocale().toString(number)));
        journal.run(set, {stored.isNull() ? QVariant(QString()) : stored, number});
    }
    QVERIFY(checked(journal.connection()).isSound());
}

void TestJournalCheck::anEntryThatIsMissingIsNamed()
{
    for (const qint64 number : {1, 2, 150, 299}) {
        const OpenJournal journal(300);
        journal.run(u"DELETE FROM journal WHERE number = ?"_s, {number});
        const JournalCheck check = checked(journal.connection());
        QCOMPARE(check.fault, CheckFault::Missing);
        QCOMPARE(check.entry, number + 1);
    }
}

void TestJournalCheck::entriesThatChangedPlacesAreNamed()
{
    const OpenJournal journal(50);
    journal.run(u"UPDATE journal SET number = 1000 WHERE number = 20"_s);
    journal.run(u"UPDATE journal SET number = 20 WHERE number = 31"_s);
    journal.run(u"UPDATE journal SET number = 31 WHERE number = 1000"_s);
    const JournalCheck check = checked(journal.connection());
    QCOMPARE(check.fault, CheckFault::Content);
    QCOMPARE(check.entry, 20);
}

void TestJournalCheck::anEntryAddedInTheMiddleIsNamed()
{
    const OpenJournal journal(50);
    for (qint64 number = 50; number > 20; --number)
        journal.run(u"UPDATE journal SET number = ? WHERE number = ?"_s, {number + 1, number});
    const JournalEntry entry{.number = 21, .at = 1'000, .origin = u"account"_s, .action = u"added"_s};
    journal.run(u"INSERT INTO journal (number, at, origin, action, hash) VALUES (?, ?, ?, ?, ?)"_s,
                {entry.number, entry.at, entry.origin, entry.action, entry.hashAfter(journal.hashOf(20))});
    const JournalCheck check = checked(journal.connection());
    QCOMPARE(check.fault, CheckFault::Content); // it fits, but what came after it does not
    QCOMPARE(check.entry, 22);
    journal.run(u"UPDATE journal SET number = -4 WHERE number = 21"_s);
    QCOMPARE(checked(journal.connection()).fault, CheckFault::Place);
    QCOMPARE(checked(journal.connection()).entry, -4);
}

void TestJournalCheck::whatWasCutOffShowsByAHash()
{
    const OpenJournal journal(50);
    const QByteArray kept = journal.hashOf(50);
    journal.run(u"DELETE FROM journal WHERE number > 48"_s);
    QCOMPARE(checked(journal.connection()).fault, CheckFault::End);
    QCOMPARE(checked(journal.connection()).entry, 48);
    // Who is thorough has the state tell of it.
    journal.run(u"UPDATE directory_state SET newest_entry = 48, newest_hash = ?"_s, {journal.hashOf(48)});
    QVERIFY(checked(journal.connection()).isSound());
    const JournalCheck check = checked(journal.connection(), kept);
    QCOMPARE(check.fault, CheckFault::Head);
    QCOMPARE(check.entry, 48);
    // Nor is it there any more where others have come in their place.
    journal.addForged();
    journal.addForged();
    QVERIFY(checked(journal.connection()).isSound());
    QCOMPARE(checked(journal.connection(), kept).fault, CheckFault::Head);
}

void TestJournalCheck::whatWasAddedShowsByAHash()
{
    const OpenJournal journal(50);
    const QByteArray kept = journal.hashOf(50);
    journal.addForged();
    const JournalCheck check = checked(journal.connection(), kept);
    QVERIFY(check.isSound());
    QCOMPARE(check.headEntry, 50);
    QCOMPARE(check.newestEntry, 51);
    QVERIFY(JournalCheckText::result(check).contains(u"51"_s));
    journal.run(u"UPDATE directory_state SET newest_entry = 50, newest_hash = ?"_s, {kept});
    QCOMPARE(checked(journal.connection()).fault, CheckFault::End);
    QCOMPARE(checked(journal.connection()).entry, 51);
}

void TestJournalCheck::aHashOfAnyEntryIsFound()
{
    const OpenJournal journal(20);
    for (qint64 number = 1; number <= 20; ++number) {
        const JournalCheck check = checked(journal.connection(), journal.hashOf(number));
        QVERIFY(check.isSound());
        QCOMPARE(check.headEntry, number);
    }
    QCOMPARE(checked(journal.connection(), QByteArray(32, 'x')).fault, CheckFault::Head);
}

void TestJournalCheck::aBeginningThatIsMissingShows()
{
    const OpenJournal journal(20);
    const QByteArray hash = journal.hashOf(5);
    journal.run(u"DELETE FROM journal WHERE number <= 5"_s);
    QCOMPARE(checked(journal.connection()).fault, CheckFault::Missing);
    // As if they had been archived.
    journal.run(u"UPDATE directory_state SET anchor_entry = 5, anchor_hash = ?"_s, {hash});
    const JournalCheck check = checked(journal.connection());
    QCOMPARE(check.fault, CheckFault::Beginning);
    QCOMPARE(check.entry, 5);
}

void TestJournalCheck::itCanBeCancelled()
{
    const OpenJournal journal(1'500);
    std::stop_source stop;
    qint64 seen = 0;
    const Result<JournalCheck> check =
        checkJournal(journal.connection(), {}, stop.get_token(), [&](qint64 done, qint64 total) {
            seen = done;
            QCOMPARE(total, 1'500);
            stop.request_stop();
        });
    QVERIFY(!check);
    QCOMPARE(check.error().kind, ErrorKind::Cancelled);
    QCOMPARE_LT(seen, 1'500);
}

void TestJournalCheck::itDoesNotWrite()
{
    const OpenJournal journal(20);
    const Connection reading = journal.store().connect(Directory::Use::Background);
    QVERIFY(checked(reading).isSound());
}

UMH_TEST(TestJournalCheck)
#include "tst_journalcheck.moc"
