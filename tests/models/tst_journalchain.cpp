#include "domain/system/systemuser.h"
#include "domain/time/clock.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/journal.h"
#include "store/journalentry.h"
#include "store/migrations.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/journalchain.h"
#include "support/olddirectory.h"
#include "support/property.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QSet>
#include <QtCore/QSysInfo>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

using ChainedEntry = JournalEntry;

/// The texts of an entry, in the order in which they are hashed.
QList<QString ChainedEntry::*> chainedTexts()
{
    return {&ChainedEntry::origin,       &ChainedEntry::action,       &ChainedEntry::apiUserGuid,
            &ChainedEntry::operatorGuid, &ChainedEntry::operatorName, &ChainedEntry::username,
            &ChainedEntry::detail,       &ChainedEntry::operation,    &ChainedEntry::who,
            &ChainedEntry::host,         &ChainedEntry::version,      &ChainedEntry::job};
}

ChainedEntry plainEntry()
{
    ChainedEntry entry{.number = 7, .at = 1'715'774'400'000};
    QString text = u"a"_s;
    for (const auto member : chainedTexts())
        entry.*member = text += u"b"_s;
    return entry;
}

QByteArray hashOf(const ChainedEntry &entry)
{
    return entry.hashAfter(JournalHash::beforeFirst());
}

/// A directory of before there was a chain, with \a count entries as earlier programs wrote them.
Connection unchainedDirectory(const QString &path, int count)
{
    Connection old = oldDirectory(path, 8, AccountState::awkward(20));
    const QStringList details = {
        u"{\"operatorGuid\":\"36FAD910-6E9F-4886-B1A7-9B4637362CB8\",\"username\":\"Zoë 😀\"}"_s,
        u"{\"operatorGuid\":{\"before\":\"one\",\"after\":\"two\"}}"_s,
        u"{\"description\":{\"before\":null,\"after\":\"x\"}}"_s,
        u"no JSON"_s,
        QString(),
        u""_s,
        u"{\"operatorGuid\":7}"_s,
    };
    {
        Transaction transaction = must(Transaction::begin(old, Transaction::Kind::Schema));
        for (int i = 0; i < count; ++i) {
            const bool bare = i % 3 == 2;
            (void)must(old.run(u"INSERT INTO journal (at, origin, action, api_user_guid, operator_name, username, "
                               "detail) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                               {i - 100, u"this program"_s, i % 2 ? u"changed"_s : u"deleted"_s,
                                bare ? QString() : u"guid-%1"_s.arg(i), i % 5 ? u"Ångström \u202e%1"_s.arg(i) : u""_s,
                                bare ? QString() : u"user'%1\n"_s.arg(i), details.at(i % details.size())}));
        }
        must(transaction.commit());
    }
    return old;
}

/// The old columns of the journal, by number.
QStringList oldColumnsOf(const Connection &connection, const QString &number)
{
    return textsOf(connection,
                   u"SELECT %1 || '|' || at || '|' || quote(origin) || quote(action) || quote(api_user_guid) || "
                   "quote(operator_name) || quote(username) || quote(detail) FROM journal ORDER BY %1"_s.arg(number));
}

} // namespace

/// What the journal says cannot be changed unseen by whoever knows a later hash of it.
class TestJournalChain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hashesAreThoseThatOthersWorkOut();
    void eachFieldCounts();
    void textMovedBetweenFieldsShows();
    void differentEntriesHaveDifferentHashes();
    void entriesSayWhoDidItWhereAndWithWhat();
    void whatCannotBeWrittenIsHashedAsItIsStored();
    void aChangedEntryShows();
    void entriesTakeTheNextPlaceOnly();
    void entriesOfBeforeAreChained_data();
    void entriesOfBeforeAreChained();
    void entriesOfAnyNumberAreChained();
    void chainingCanBeCancelledAtEachStep();
    void theUserOfTheSystemHasAName();
};

// Worked out with Python's hashlib from the description in store/journalentry.h.
void TestJournalChain::hashesAreThoseThatOthersWorkOut()
{
    const ChainedEntry first{.number = 1, .at = 1'000, .origin = u"x"_s, .action = u""_s};
    const QByteArray hash = hashOf(first);
    QCOMPARE(hash.toHex(), "7e3893b3edee88cd8881776a02c9e9ae808f31c08d9576d883856d2229891fd9"_ba);
    const ChainedEntry second{.number = 2,
                              .at = 1'715'774'400'000,
                              .origin = u"this program"_s,
                              .action = u"deleted"_s,
                              .apiUserGuid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s,
                              .operatorGuid = u"b1a79b46-6e9f-4886-b1a7-36fad9104637"_s,
                              .operatorName = u"Zoë Ångström 😀"_s,
                              .username = u"grafana1"_s,
                              .detail = u"{\"description\":\"a:b-c\"}"_s,
                              .operation = u"0e6a0b55-5a6e-4b5f-8c3e-6a1f1d1c2b3a"_s,
                              .who = u"ops"_s,
                              .host = u"host-7"_s,
                              .version = u"1.2.3"_s,
                              .job = u"job-1"_s};
    QCOMPARE(second.hashAfter(hash).toHex(), "d0dec755ed46a53c84520659c150c8e3d901a305d225d14cedc7f052ced1cdad"_ba);
    const ChainedEntry odd{.number = 9'007'199'254'740'993,
                           .at = -1,
                           .origin = u"account"_s,
                           .action = u"changed"_s,
                           .apiUserGuid = u""_s,
                           .operatorGuid = u""_s,
                           .username = u"-"_s,
                           .operation = u"1:x"_s};
    QCOMPARE(hashOf(odd).toHex(), "e584b2573dc6b5f134019d69b23f0d2fd96c971d6741ba50c1bbb8455000f458"_ba);
}

void TestJournalChain::eachFieldCounts()
{
    QSet<QByteArray> hashes{hashOf(plainEntry()), plainEntry().hashAfter(hashOf(plainEntry()))};
    ChainedEntry entry = plainEntry();
    entry.number = 8;
    hashes += hashOf(entry);
    entry = plainEntry();
    entry.at += 1;
    hashes += hashOf(entry);
    for (const auto member : chainedTexts()) {
        for (const QString &other : {QString(), u""_s, u"-"_s, u"c"_s}) {
            entry = plainEntry();
            entry.*member = other;
            hashes += hashOf(entry);
        }
    }
    QCOMPARE(hashes.size(), 4 + chainedTexts().size() * 4);
}

void TestJournalChain::textMovedBetweenFieldsShows()
{
    const auto members = chainedTexts();
    for (qsizetype i = 0; i + 1 < members.size(); ++i) {
        QSet<QByteArray> hashes;
        const QString text = u"12:ab-3:é"_s;
        for (qsizetype end = 0; end <= text.size(); ++end) {
            ChainedEntry entry = plainEntry();
            entry.*members.at(i) = text.left(end);
            entry.*members.at(i + 1) = text.mid(end);
            hashes += hashOf(entry);
        }
        ChainedEntry absent = plainEntry();
        absent.*members.at(i) = text;
        absent.*members.at(i + 1) = QString();
        hashes += hashOf(absent);
        std::swap(absent.*members.at(i), absent.*members.at(i + 1));
        hashes += hashOf(absent);
        QCOMPARE(hashes.size(), text.size() + 3);
    }
}

void TestJournalChain::differentEntriesHaveDifferentHashes()
{
    const auto texts = [] {
        // Few and short, of what the layout itself is made of: so that two entries are near to being the same bytes.
        const QStringList words = {QString(), u""_s, u"-"_s, u"1:-"_s, u"0:"_s, u"1"_s, u"--"_s};
        QStringList chosen;
        for (qsizetype i = 0; i < chainedTexts().size(); ++i)
            chosen += words.at(*rc::gen::inRange<int>(0, int(words.size())));
        return chosen;
    };
    QVERIFY(holds("different entries have different hashes", 2'000, [&] {
        const QStringList one = texts();
        const QStringList other = texts();
        bool same = true;
        ChainedEntry a;
        ChainedEntry b;
        for (qsizetype i = 0; i < one.size(); ++i) {
            a.*chainedTexts().at(i) = one.at(i);
            b.*chainedTexts().at(i) = other.at(i);
            same = same && one.at(i) == other.at(i) && one.at(i).isNull() == other.at(i).isNull();
        }
        RC_ASSERT((hashOf(a) == hashOf(b)) == same);
    }));
}

void TestJournalChain::entriesSayWhoDidItWhereAndWithWhat()
{
    const auto back = qScopeGuard(
        [before = QCoreApplication::applicationVersion()] { QCoreApplication::setApplicationVersion(before); });
    QCoreApplication::setApplicationVersion(u"7.8.9"_s);
    const StoreFixture store;
    const ApiUser apiUser = store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 1, 1)).constFirst();
    const Connection connection = store.connect();
    must(ApiUserStore(connection).remove(apiUser, Clock::system()));
    const QString entry = u"FROM journal WHERE action = 'deleted'"_s;
    QCOMPARE(textsOf(connection, u"SELECT who "_s + entry), QStringList(connection.dialect().person(connection)));
    QCOMPARE(textsOf(connection, u"SELECT host "_s + entry), QStringList(QSysInfo::machineHostName()));
    QCOMPARE(textsOf(connection, u"SELECT version "_s + entry), QStringList(u"7.8.9"_s));
    QCOMPARE(textsOf(connection, u"SELECT operator_guid "_s + entry), QStringList(apiUser.operatorGuid));
    QCOMPARE(textsOf(connection, u"SELECT length(operation) "_s + entry), QStringList(u"36"_s));
    QCOMPARE(numberOf(connection, u"SELECT job IS NULL "_s + entry), 1);
    QCOMPARE(damageOf(connection), QStringList());
}

void TestJournalChain::whatCannotBeWrittenIsHashedAsItIsStored()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    ApiUser apiUser = plainApiUser(awkwardOperators().constFirst(), u"half "_s + QChar(0xd83d) + u" of a pair"_s);
    apiUser.operatorName = QString(QChar(0xdc00));
    apiUser.description = u"a NUL \0 inside, and \u202e"_s;
    ApiUser marked = plainApiUser(awkwardOperators().constFirst(), u"\ufeff\ufeffbob"_s);
    marked.operatorName = u"\ufffe\u0100"_s;
    Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
    Journal journal(connection, Clock::system());
    must(journal.added(apiUser, Origin::ThisProgram));
    must(journal.deleted(apiUser, Origin::Account));
    must(journal.added(marked, Origin::Account)); // SQLite takes such a beginning for a mark of the byte order
    must(transaction.commit());
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal"_s), 3);
    const auto hexOf = [](const QString &column) { return enginesql::hexOf(enginesql::bytesOf(column)); };
    QCOMPARE(textsOf(connection,
                     u"SELECT %1 || ' ' || %2 FROM journal WHERE number = 3"_s.arg(hexOf(u"username"_s),
                                                                                   hexOf(u"operator_name"_s))),
             QStringList(u"efbbbfefbbbf626f62 efbfbec480"_s));
    QCOMPARE(brokenChain(connection), QStringList());
}

void TestJournalChain::aChangedEntryShows()
{
    const QStringList tampering = {
        u"UPDATE journal SET username = 'other' WHERE number = 3"_s,
        u"UPDATE journal SET username = NULL, operator_name = operator_name || username WHERE number = 3"_s,
        u"UPDATE journal SET at = at + 1 WHERE number = 1"_s,
        u"UPDATE journal SET hash = %1 WHERE number = 4"_s.arg(enginesql::zeroHash()),
        u"DELETE FROM journal WHERE number = 2"_s,
        u"DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)"_s,
        u"UPDATE directory_state SET newest_hash = "_s + enginesql::zeroHash(),
    };
    for (const QString &statement : tampering) {
        const StoreFixture store;
        const QList<ApiUser> apiUsers = store.load(awkwardOperators(), awkwardApiUsers(awkwardOperators(), 5, 1));
        const Connection connection = store.connect();
        for (const ApiUser &apiUser : apiUsers)
            must(ApiUserStore(connection).remove(apiUser, Clock::system()));
        QCOMPARE(brokenChain(connection), QStringList());
        enginesql::dropTriggersOf(connection, u"journal"_s);
        (void)must(connection.run(statement));
        QVERIFY2(!brokenChain(connection).isEmpty(), qPrintable(statement));
    }
}

void TestJournalChain::entriesTakeTheNextPlaceOnly()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const auto insert = [&](qint64 number) {
        return connection.run(
            u"INSERT INTO journal (number, at, origin, action, hash) VALUES (?, 0, 'x', 'x', %1)"_s.arg(
                enginesql::zeroHash()),
            {number});
    };
    for (const qint64 number : {-1, 0, 2, 3})
        QVERIFY2(!insert(number), qPrintable(QString::number(number)));
    (void)must(insert(1));
    for (const qint64 number : {0, 1, 3})
        QVERIFY2(!insert(number), qPrintable(QString::number(number)));
    (void)must(insert(2));
}

void TestJournalChain::entriesOfBeforeAreChained_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 9, 10, 11, 255, 256, 257, 5'000})
        QTest::addRow("%d", count) << count;
}

void TestJournalChain::entriesOfBeforeAreChained()
{
    QFETCH(int, count);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    QStringList before;
    {
        const Connection old = unchainedDirectory(path, count);
        before = oldColumnsOf(old, u"id"_s);
        QCOMPARE(before.size(), count);
    }
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Writing));
    QCOMPARE(oldColumnsOf(connection, u"number"_s), before);
    QCOMPARE(damageOf(connection), QStringList());
    const DirectoryState state = must(DirectoryState::of(connection));
    QCOMPARE(state.newestEntry, count);
    QCOMPARE(state.changeNumber, 0);
    const QString ofOperator = u"SELECT count(*) FROM journal WHERE operator_guid = ?"_s;
    QCOMPARE(numberOf(connection, ofOperator, {u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s}), (count + 6) / 7);
    QCOMPARE(numberOf(connection, ofOperator, {u"two"_s}), (count + 5) / 7);
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM journal WHERE operator_guid IS NOT NULL"_s),
             (count + 6) / 7 + (count + 5) / 7);
    QCOMPARE(numberOf(connection,
                      u"SELECT count(*) FROM journal WHERE operation IS NULL AND who IS NULL AND host IS NULL AND "
                      "version IS NULL AND job IS NULL"_s),
             count);
    // It goes on from there.
    const ApiUser first = must(ApiUserStore(connection).first({}, 1)).constFirst();
    must(ApiUserStore(connection).remove(first, Clock::system()));
    QCOMPARE(must(DirectoryState::of(connection)).newestEntry, count + 1);
    QCOMPARE(damageOf(connection), QStringList());
}

/// As somebody may have given them by hand.
void TestJournalChain::entriesOfAnyNumberAreChained()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    {
        const Connection old = unchainedDirectory(path, 3);
        for (const QString &number : {u"-5"_s, u"0"_s, u"1000000000000000001"_s})
            (void)must(old.run(u"INSERT INTO journal (id, at, origin, action) VALUES (%1, 0, 'x', 'x')"_s.arg(number)));
    }
    const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
    const Connection connection = must(directory.connect(Directory::Use::Background));
    QCOMPARE(textsOf(connection, u"SELECT number FROM journal ORDER BY number"_s),
             QStringList({u"-5"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"1000000000000000001"_s}));
    // They are no numbers that the program gives, which shows.
    QCOMPARE(brokenChain(connection), QStringList(u"entry -5 stands where 1 has to"_s));
    QCOMPARE(must(DirectoryState::of(connection)).newestEntry, 1'000'000'000'000'000'001);
}

void TestJournalChain::chainingCanBeCancelledAtEachStep()
{
    const QTemporaryDir folder;
    const Connection connection = unchainedDirectory(folder.filePath(u"old.sqlite"_s), 300);
    const QList<Migration> &migrations = connection.dialect().migrations();
    const QStringList before = dumpOf(connection);
    int total = 1;
    for (int step = 0; step < total; ++step) {
        std::stop_source stop;
        int last = -1;
        const Status migrated = migrate(connection, migrations.mid(0, 9), stop.get_token(), [&](int done, int all) {
            QCOMPARE_GT(done, last);
            last = done;
            total = all;
            if (done == step)
                stop.request_stop();
        });
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, ErrorKind::Cancelled);
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    }
    QCOMPARE_GT(total, 20);
    must(migrate(connection, migrations));
    QCOMPARE(damageOf(connection), QStringList());
}

void TestJournalChain::theUserOfTheSystemHasAName()
{
    QProcess id;
    id.start(u"id"_s, {u"-un"_s});
    QVERIFY(id.waitForFinished());
    const QString name = QString::fromLocal8Bit(id.readAllStandardOutput()).trimmed();
    if (id.exitCode() == 0 && !name.isEmpty())
        QCOMPARE(SystemUser::name(), name);
    QVERIFY(!SystemUser::name().isEmpty());
}

UMH_TEST(TestJournalChain)
#include "tst_journalchain.moc"
