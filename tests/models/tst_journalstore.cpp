#include "domain/text/textfolding.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/journal.h"
#include "store/journalnews.h"
#include "store/journalstore.h"
#include "store/keyscanner.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QDateTime journalTime(QDate(2026, 3, 1), QTime(8, 0), inUtc);

/// A directory with a journal of many kinds of entries.
class WrittenJournal final
{
public:
    explicit WrittenJournal(int entries)
    {
        enginesql::beFast(m_connection);
        const QList<Operator> operators = awkwardOperators();
        m_apiUsers = awkwardApiUsers(operators, 40, 3);
        QRandomGenerator random(11);
        FixedClock clock(journalTime);
        for (int written = 0; written < entries;) {
            Transaction transaction = must(Transaction::begin(m_connection, Transaction::Kind::Write));
            Journal journal(m_connection, clock);
            for (int i = 0; i < 20 && written < entries; ++i, ++written) {
                clock.advance(random.bounded(3) * 60'000 - 20'000); // it may go back
                must(writeOne(journal, operators, random));
            }
            must(transaction.commit());
        }
        for (qint64 number = 1; number <= entries; ++number)
            m_all += must(JournalStore(m_connection).byKey(number));
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const QList<JournalRecord> &all() const { return m_all; }
    [[nodiscard]] const QList<ApiUser> &apiUsers() const { return m_apiUsers; }

    [[nodiscard]] QList<qint64> scanned(const JournalQuery &query) const
    {
        const KeyScanResult found = must(m_connection.dialect().keyScanner(m_connection)->scan({.query = query}, {}));
        return QList<qint64>(found.keys.begin(), found.keys.end());
    }

private:
    [[nodiscard]] Status writeOne(Journal &journal, const QList<Operator> &operators, QRandomGenerator &random)
    {
        const Operator &op = operators.at(random.bounded(int(operators.size())));
        ApiUser apiUser = m_apiUsers.at(random.bounded(int(m_apiUsers.size())));
        const Origin origin = random.bounded(2) ? Origin::Account : Origin::ThisProgram;
        ApiUser other = apiUser;
        switch (random.bounded(9)) {
        case 0:
            return journal.added(apiUser, origin);
        case 1:
            return journal.deleted(apiUser, origin);
        case 2:
            if (random.bounded(2))
                other.description = u"Ein Übergang %1"_s.arg(random.bounded(5));
            else
                other.type = u"\"description\": %1"_s.arg(random.bounded(5)); // looks like it
            return journal.changed(apiUser, other);
        case 3:
            other.facts.owner = u"Zoë %1"_s.arg(random.bounded(5));
            return journal.factsChanged(apiUser, apiUser.facts, other.facts);
        case 4:
            other.lastUsed = journalTime;
            return journal.inUseAgain(apiUser, other, origin);
        case 5:
            return journal.ofOperator(JournalKind::OperatorRenamed, op, origin, u"Former"_s);
        case 6:
            return journal.ofGroup(JournalKind::GroupAdded, {.guid = u"g"_s, .name = u"Night shift"_s, .members = {}},
                                   origin);
        case 7:
            return journal.synced({{u"apiUsers"_s, QJsonObject{{u"added"_s, 1}}}});
        default:
            return journal.contradictory(apiUser);
        }
    }

    StoreFixture m_store;
    Connection m_connection = m_store.connect();
    QList<ApiUser> m_apiUsers;
    QList<JournalRecord> m_all;
};

/// All texts of \a record that can be searched, folded, as somebody who reads it would put them together.
QString foldedTextsOf(const JournalRecord &record)
{
    QStringList texts{record.operatorName, record.username, record.who};
    const auto add = [&](const QJsonValue &value) { texts += value.toString(); };
    for (const JournalChange &change : record.changes()) {
        if (change.field == "operatorGuid"_L1 || change.field == "created"_L1 || change.field == "lastUsed"_L1)
            continue;
        add(change.before);
        add(change.after);
    }
    add(record.detail.value("description"_L1));
    add(record.detail.value("type"_L1));
    add(record.detail.value("name"_L1));
    return folded(texts.join(u'\n'));
}

bool passes(const JournalRecord &record, const JournalFilter &filter)
{
    const QStringList words = searchWords(filter.search);
    const QString texts = foldedTextsOf(record);
    return std::ranges::all_of(words, [&](const QString &word) { return texts.contains(word); })
        && (!filter.from.isValid() || record.at >= filter.from)
        && (!filter.before.isValid() || record.at < filter.before) && record.key > filter.afterEntry
        && (!filter.onlyDescriptions || record.kind != JournalKind::Changed || record.detail.contains("description"_L1))
        && (filter.kinds.isEmpty() || filter.kinds.contains(record.kind))
        && (!filter.origin || record.origin == *filter.origin)
        && (filter.who.isEmpty() || (record.who == filter.who && record.origin == Origin::ThisProgram))
        && (filter.operatorGuid.isEmpty() || record.operatorGuid == filter.operatorGuid)
        && (filter.apiUserGuid.isEmpty() || record.apiUserGuid == filter.apiUserGuid);
}

} // namespace

/// What the journal says, as tables and commands read it.
class TestJournalStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void filtersFindWhatPassesThem();
    void theNewestComesFirst();
    void anIndexHasTheOrder();
    void namesOfKindsAreTheirOwn();
    void newsIsToldOnceInOrder();
    void whoWroteIsKnown();
    void apiUsersAreFoundByGuidAndName();
    void eachEntryHasWhatItIsFoundBy();
};

void TestJournalStore::filtersFindWhatPassesThem()
{
    const WrittenJournal journal(300);
    QList<JournalFilter> filters(23);
    filters[1].from = journalTime.addSecs(3'600);
    filters[2].before = journalTime.addSecs(3'600);
    filters[3] = {.from = journalTime.addSecs(1'800), .before = journalTime.addSecs(5'400)};
    filters[4].kinds = JournalKind::Added;
    filters[5].kinds = {JournalKind::Synced, JournalKind::InUseAgain};
    filters[6].origin = Origin::Account;
    filters[7].origin = Origin::ThisProgram;
    filters[8].who = journal.connection().dialect().person(journal.connection());
    filters[9].operatorGuid = awkwardOperators().at(1).guid;
    filters[10].apiUserGuid = journal.apiUsers().at(3).guid;
    filters[11].search = u"UBERGANG 3"_s;
    filters[12].search = u"zoe"_s;
    filters[13].search = u"night"_s;
    filters[14] = {
        .search = u"ubergang"_s, .kinds = JournalKind::Changed, .apiUserGuid = journal.apiUsers().at(3).guid};
    filters[15].search = u"100%_of 'nothing'"_s;
    filters[16].kinds = JournalKind::Unknown;
    filters[17] = {.before = journalTime.addYears(-1)};
    filters[18].search = journal.apiUsers().at(5).username;
    filters[19].search = u"former"_s;
    filters[20].afterEntry = 299;
    filters[21] = {.afterEntry = 150, .kinds = JournalKind::Changed, .onlyDescriptions = true};
    filters[22].onlyDescriptions = true;
    qsizetype some = 0;
    for (qsizetype i = 0; i < filters.size(); ++i) {
        QSet<qint64> expected;
        for (const JournalRecord &record : journal.all()) {
            if (passes(record, filters.at(i)))
                expected.insert(record.key);
        }
        const QList<qint64> found = journal.scanned({.order = {}, .filter = filters.at(i)});
        QVERIFY2(QSet<qint64>(found.cbegin(), found.cend()) == expected,
                 qPrintable(u"filter %1 finds %2, not %3"_s.arg(i).arg(found.size()).arg(expected.size())));
        QCOMPARE(found.size(), expected.size());
        some += expected.isEmpty() ? 0 : 1;
    }
    QCOMPARE_GE(some, 18);
}

void TestJournalStore::theNewestComesFirst()
{
    for (const int entries : {0, 1, 255, 256, 257}) {
        const WrittenJournal journal(entries);
        QList<JournalRecord> expected = journal.all();
        std::ranges::sort(expected, {}, [](const JournalRecord &record) { return std::pair(record.at, record.key); });
        QList<qint64> ascending;
        for (const JournalRecord &record : expected)
            ascending += record.key;
        QCOMPARE(journal.scanned({.order = {.direction = Qt::AscendingOrder}, .filter = {}}), ascending);
        std::ranges::reverse(ascending);
        QCOMPARE(journal.scanned({}), ascending);
        const QList<JournalRecord> first = must(JournalStore(journal.connection()).first({}, 5));
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).key, ascending.at(i));
        QCOMPARE(first.size(), std::min<qsizetype>(5, entries));
    }
}

void TestJournalStore::anIndexHasTheOrder()
{
    const WrittenJournal journal(300);
    for (const QLatin1StringView direction : {"ASC"_L1, "DESC"_L1}) {
        QString plan;
        const QString sql = u"SELECT number FROM journal WHERE true ORDER BY at %1, number %1"_s.arg(direction);
        QVERIFY2(enginesql::comesToReadAnIndexAlone(journal.connection(), sql, u"journal"_s, plan), qPrintable(plan));
    }
}

void TestJournalStore::namesOfKindsAreTheirOwn()
{
    QSet<QString> names;
    for (const JournalKind kind : ChoiceSet<JournalKind>::all()) {
        const QString name = storedNameOf(kind);
        QCOMPARE(name.isEmpty(), kind == JournalKind::Unknown);
        QCOMPARE(journalKindNamed(name), kind);
        names.insert(name);
    }
    QCOMPARE(names.size(), ChoiceSet<JournalKind>::all().size());
    QCOMPARE(journalKindNamed(u"what a newer program notes"_s), JournalKind::Unknown);
}

void TestJournalStore::newsIsToldOnceInOrder()
{
    const WrittenJournal journal(1'200);
    QList<qint64> expected;
    for (const JournalRecord &record : journal.all()) {
        using enum JournalKind;
        const bool described = record.kind == Changed && record.detail.contains("description"_L1);
        if (record.kind == Added || record.kind == Deleted || record.kind == InUseAgain || record.kind == Contradictory
            || described)
            expected += record.key;
    }
    QCOMPARE_GT(expected.size(), 500);
    QList<qint64> told;
    // As somebody who asks now and then.
    for (qint64 after = 0, until = 0; after < 1'200; after = until) {
        until = std::min<qint64>(after + (after % 7 == 0 ? 1 : 613), 1'200);
        must(forEachNews(journal.connection(), after, until, {}, [&](const JournalRecord &record) -> Status {
            told += record.key;
            return {};
        }));
    }
    QCOMPARE(told, expected);
    std::stop_source stop;
    stop.request_stop();
    const Status stopped = forEachNews(journal.connection(), 0, 1'200, stop.get_token(),
                                       [](const JournalRecord &) -> Status { return {}; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TestJournalStore::whoWroteIsKnown()
{
    const WrittenJournal journal(10);
    QCOMPARE(must(journalWriters(journal.connection())),
             QStringList{journal.connection().dialect().person(journal.connection())});
}

void TestJournalStore::apiUsersAreFoundByGuidAndName()
{
    const StoreFixture store;
    const QList<ApiUser> apiUsers = store.load(
        awkwardOperators(),
        {plainApiUser(awkwardOperators().at(0), u"one"_s), plainApiUser(awkwardOperators().at(0), u"two"_s)});
    const Connection connection = store.connect();
    must(ApiUserStore(connection).remove(apiUsers.at(0), Clock::system()));
    QCOMPARE(must(journalledApiUsers(connection, u"one"_s)), QStringList{apiUsers.at(0).guid}); // which is gone
    QCOMPARE(must(journalledApiUsers(connection, u"two"_s)), QStringList{apiUsers.at(1).guid});
    QCOMPARE(must(journalledApiUsers(connection, apiUsers.at(0).guid)), QStringList{apiUsers.at(0).guid});
    QCOMPARE(must(journalledApiUsers(connection, u"three"_s)), QStringList());
}

void TestJournalStore::eachEntryHasWhatItIsFoundBy()
{
    const WrittenJournal journal(200);
    QCOMPARE(numberOf(journal.connection(), u"SELECT count(*) FROM journal_search"_s), 200);
    for (const JournalRecord &record : journal.all()) {
        const QString searched =
            textsOf(journal.connection(), u"SELECT folded FROM journal_search WHERE number = ?"_s, {record.key})
                .join(QString());
        for (const QString &word : searchWords(record.username + u' ' + record.operatorName))
            QVERIFY2(searched.contains(word), qPrintable(searched));
    }
}

UMH_TEST(TestJournalStore)
#include "tst_journalstore.moc"
