#include "domain/text/textfolding.h"
#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/keyscansql.h"
#include "store/storedvalues.h"
#include "support/engine.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qsizetype, 5> firstCounts{0, 1, 32, 256, 100'000};
constexpr std::array<qsizetype, 3> batchSizes{1, 100, 100'000};

} // namespace

/// Which API users a key scan finds: the search, the filters, and both together.
class TestKeyScanSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void cleanupTestCase();

    void searchFindsWhatHoldsEveryWord_data();
    void searchFindsWhatHoldsEveryWord();
    void searchFindsTextsTakenFromTheRows();
    void searchDoesNotMatchAcrossColumns();
    void searchTakesTheLongestAndMostWords();
    void searchComparesCharactersBeyondTheBmp();
    void searchSeesAllOfALongDescription();
    void apiUsersPassTheirFilters_data();
    void apiUsersPassTheirFilters();
    void everyEdgeOfTimeIsExact();
    void conditionsAreReadFromIndexesAlone();
    void lastUsesAreCounted();
    void veryManyTypesAreOneCondition();
    void theTypesAreListed();
    void knownMatchesAreOnlyPutIntoOrder();
    void aDirectoryWithVeryLargeKeysIsSearchedToo();

private:
    /// Runs \a request in every way there is, and compares with \a expected.
    void check(const KeyScanRequest &request, const KeyList &expected);
    // In one of these ways: with the first \a firstCount rows told early, or in batches of \a batchSize.
    void checkScan(const KeyScanRequest &request, const KeyList &expected, qsizetype firstCount);
    void checkStream(const KeyScanRequest &request, const KeyList &expected, qsizetype batchSize);

    std::unique_ptr<StoreFixture> m_store;
    QList<ApiUser> m_apiUsers;
    std::optional<Connection> m_connection;
    std::unique_ptr<KeyScanner> m_scanner;
    const QDateTime m_now{QDate(2022, 1, 1), QTime(0, 0), inUtc};
};

void TestKeyScanSearch::initTestCase()
{
    m_store = std::make_unique<StoreFixture>();
    m_apiUsers = m_store->load(awkwardOperators(), withAwkwardFacts(awkwardApiUsers(awkwardOperators(), 5'000, 11), 3),
                               {{.guid = u"group-two"_s,
                                 .name = u"Two"_s,
                                 .members = {{awkwardOperators().at(2).guid, awkwardOperators().at(5).guid}}},
                                {.guid = u"group-empty"_s, .name = u"Empty"_s, .members = QList<QString>()}});
    m_connection.emplace(m_store->connect(Directory::Use::Background));
    m_scanner = m_connection->dialect().keyScanner(*m_connection);
}

void TestKeyScanSearch::cleanupTestCase()
{
    m_scanner.reset();
    m_connection.reset();
    m_store.reset();
}

void TestKeyScanSearch::checkScan(const KeyScanRequest &request, const KeyList &expected, qsizetype firstCount)
{
    KeyScanRequest with = request;
    with.firstCount = firstCount;
    QList<KeyList> reported;
    const KeyScanResult found = must(m_scanner->scan(with, {}, [&](KeyList first) { reported += std::move(first); }));
    const QByteArray wrong = difference(found.keys, expected);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(found.total, m_apiUsers.size());

    // The head of the result, once; where there are fewer there need not be any.
    const bool enough = firstCount > 0 && expected.size() >= firstCount;
    QVERIFY(reported.size() == 1 || (!enough && reported.isEmpty()));
    if (!reported.isEmpty()) {
        const qsizetype size = std::min(firstCount, expected.size());
        QVERIFY(reported.constFirst() == KeyList(expected.begin(), expected.begin() + size));
    }
}

void TestKeyScanSearch::checkStream(const KeyScanRequest &request, const KeyList &expected, qsizetype batchSize)
{
    KeyList keys;
    must(m_scanner->stream(request, batchSize, {}, [&](const KeyList &batch) -> Status {
        keys.put(keys.size(), batch);
        return {};
    }));
    const QByteArray wrong = difference(keys, expected);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestKeyScanSearch::check(const KeyScanRequest &request, const KeyList &expected)
{
    for (const qsizetype firstCount : firstCounts)
        checkScan(request, expected, firstCount);
    for (const qsizetype batchSize : batchSizes)
        checkStream(request, expected, batchSize);
}

void TestKeyScanSearch::searchFindsWhatHoldsEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<ChoiceSet<LastUseFilter>>("lastUse");
    QTest::addColumn<bool>("some"); // whether there is anything to find

    const auto row = [](const char *name, const QString &search, ChoiceSet<LastUseFilter> lastUse = {},
                        bool some = true) { QTest::newRow(name) << search << lastUse << some; };
    row("nothing typed", u""_s);
    row("blank", u" \t "_s);
    row("one character", u"b"_s);
    row("one that is in nearly all", u"e"_s);
    row("two characters", u"ab"_s);
    row("three characters", u"aaa"_s);
    row("three that differ", u"gra"_s);
    row("four characters", u"leading"_s.left(4));
    row("four equal characters", u"aaaa"_s);
    row("five equal characters", u"aaaaa"_s, {}, false);
    row("a word that repeats itself", u"abababab"_s, {}, false);
    row("a long word", u"transaction"_s);
    row("accents and case", u"ÉNÈRGIE"_s);
    row("sharp s", u"STRASSE"_s);
    row("letters read as others", u"Østergard"_s);
    row("several words", u"zoe energie"_s);
    row("several words, one short", u"recorder 9"_s);
    row("several short words", u"a b 1"_s);
    row("words of three", u"zoe aaa"_s);
    row("the same word twice", u"zoe ZOË"_s);
    row("a displayed type", u"mobile app"_s);
    row("not the type as received", u"mobileapp"_s, {}, false);
    row("double quote", u"\""_s);
    row("quoted word", u"\"sure\""_s);
    row("only double quotes", u"\"\"\""_s, {}, false);
    row("single quote", u"it's"_s);
    row("name with a single quote", u"o'neil"_s);
    row("per cent", u"%"_s);
    row("per cent with a number", u"100%"_s);
    row("underscore", u"_"_s);
    row("underscore in a word", u"under_score"_s);
    row("underscore is no wildcard", u"e_e"_s, {}, false);
    row("asterisk", u"*"_s);
    row("asterisk in a word", u"a*b"_s);
    row("asterisk is no prefix search", u"lead*"_s, {}, false);
    row("minus", u"-minus"_s);
    row("plus", u"+plus"_s);
    row("AND", u"AND"_s);
    row("OR", u"OR"_s);
    row("NOT", u"NOT"_s);
    row("NEAR", u"NEAR"_s);
    row("NEAR as a function", u"NEAR(the gate)"_s, {}, false);
    row("a column filter", u"username_folded:same"_s, {}, false);
    row("parentheses", u"(rowid)"_s);
    row("braces", u"{col}"_s);
    row("colon", u":"_s);
    row("caret", u"^same"_s, {}, false);
    row("backslash", u"\\"_s, {}, false);
    row("semicolon and comment", u"'; DROP TABLE api_user; --"_s, {}, false);
    row("an owner", u"anna"_s);
    row("an owner and a ticket", u"änna t-1"_s);
    row("where a secret is kept", u"vault://TEAM"_s);
    row("on one line and on the next", u"two lines"_s);
    row("over the end of a line", u"annabob"_s, {}, false);
    row("the end of a long text", u"zanother"_s);
    row("one emoji", u"😀"_s);
    row("two emoji", u"😀😁"_s);
    row("three emoji", u"😀😁😂"_s);
    row("four emoji", u"😀😁😂🤣"_s);
    row("Japanese, two", u"日本"_s);
    row("Japanese, three", u"日本語"_s);
    row("words around a hard space", u"x y"_s);
    row("no match, short", u"€"_s, {}, false);
    row("no match, long", u"does-not-occur"_s, {}, false);
    row("one word matches, the other does not", u"zoe does-not-occur"_s, {}, false);
    row("inactive", u""_s, LastUseFilter::InactiveOver30Days);
    row("not yet used", u""_s, LastUseFilter::NotYetUsed);
    row("inactive, one character", u"e"_s, LastUseFilter::InactiveOver30Days);
    row("inactive, three characters", u"aaa"_s, LastUseFilter::InactiveOver30Days);
    row("inactive, several words", u"zoe energie"_s, LastUseFilter::InactiveOver30Days);
    row("not yet used, two characters", u"ab"_s, LastUseFilter::NotYetUsed);
    row("not yet used, a long word", u"recorder"_s, LastUseFilter::NotYetUsed);
    row("not yet used, no match", u"does-not-occur"_s, LastUseFilter::NotYetUsed, false);
}

void TestKeyScanSearch::searchFindsWhatHoldsEveryWord()
{
    QFETCH(QString, search);
    QFETCH(ChoiceSet<LastUseFilter>, lastUse);
    QFETCH(bool, some);
    const ApiUserFilter filter{.search = search, .lastUse = lastUse};
    for (const ApiUserOrder &order : {ApiUserOrder{ApiUserSort::Operator, Qt::AscendingOrder},
                                      ApiUserOrder{ApiUserSort::LastUsed, Qt::DescendingOrder}}) {
        const KeyList expected = expectedKeys(m_apiUsers, order, filter, m_now);
        QCOMPARE(!expected.isEmpty(), some);
        check({.query = ApiUserQuery{order, filter}, .now = m_now}, expected);
    }
}

void TestKeyScanSearch::searchFindsTextsTakenFromTheRows()
{
    QRandomGenerator random(3);
    const auto piece = [&](const ApiUser &apiUser) {
        const std::u32string text =
            QStringList{apiUser.operatorName, apiUser.username, displayType(apiUser.type), apiUser.description}
                .at(random.bounded(4))
                .toStdU32String();
        return text.empty()
            ? QString()
            : QString::fromStdU32String(text.substr(random.bounded(quint32(text.size())), 1 + random.bounded(8u)));
    };
    for (int i = 0; i < 150; ++i) {
        const ApiUser &apiUser = m_apiUsers.at(random.bounded(m_apiUsers.size()));
        QString search = piece(apiUser);
        for (int more = random.bounded(3); more > 0; --more)
            search += u' ' + piece(random.bounded(3) ? apiUser : m_apiUsers.at(random.bounded(m_apiUsers.size())));
        const ApiUserFilter filter{.search = search};
        const KeyList expected = expectedKeys(m_apiUsers, {}, filter, m_now);
        const KeyScanResult found = must(m_scanner->scan({.query = ApiUserQuery{{}, filter}}, {}));
        const QByteArray wrong = difference(found.keys, expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(search + u": "_s + QString::fromUtf8(wrong)));
    }
}

void TestKeyScanSearch::searchDoesNotMatchAcrossColumns()
{
    StoreFixture store;
    Operator op{.guid = u"o1"_s, .fullName = u"abc"_s, .email = {}, .onDuty = {}, .administrator = {}, .culture = {}};
    ApiUser apiUser = plainApiUser(op, u"defg"_s);
    apiUser.type = u"hij"_s;
    apiUser.description = u"klm"_s;
    const QList<ApiUser> stored = store.load({op}, {apiUser});
    const Connection connection = store.connect();
    const auto scanner = connection.dialect().keyScanner(connection);
    const auto count = [&](const QString &search) {
        return must(scanner->scan({.query = ApiUserQuery{{}, {.search = search}}}, {})).keys.size();
    };
    for (const QString &search : {u"cd"_s, u"bcd"_s, u"bcde"_s, u"abcdefg"_s, u"gh"_s, u"ghi"_s, u"jk"_s, u"ijkl"_s})
        QCOMPARE(count(search), 0);
    for (const QString &search : {u"abc klm"_s, u"c d"_s, u"defg hij k"_s, u"abc defg hij klm"_s})
        QCOMPARE(count(search), 1);
}

void TestKeyScanSearch::searchTakesTheLongestAndMostWords()
{
    StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QRandomGenerator random(17);
    QStringList words;
    for (int i = 0; i < 16; ++i) {
        QString word;
        for (int j = 0; j < 64; ++j)
            word += QChar(u'a' + random.bounded(26));
        words += word;
    }
    ApiUser all = plainApiUser(op, u"all"_s);
    all.description = words.join(u' ');
    ApiUser most = plainApiUser(op, u"most"_s);
    most.description = words.mid(1).join(u' ');
    const QList<ApiUser> stored = store.load({op}, {all, most});
    const Connection connection = store.connect();
    const auto scanner = connection.dialect().keyScanner(connection);
    const KeyScanResult found = must(scanner->scan({.query = ApiUserQuery{{}, {.search = words.join(u' ')}}}, {}));
    QVERIFY(found.keys == KeyList{stored.constFirst().key});
}

void TestKeyScanSearch::searchComparesCharactersBeyondTheBmp()
{
    StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QList<ApiUser> apiUsers;
    for (const QString &text : {u"😀😀😀😀"_s, u"😀😀😀"_s, u"😀😀"_s, u"x😀y😀z"_s}) {
        apiUsers += plainApiUser(op, u"u"_s);
        apiUsers.last().description = text;
    }
    apiUsers = store.load({op}, apiUsers);
    const Connection connection = store.connect();
    const auto scanner = connection.dialect().keyScanner(connection);
    for (const QString &search : {u"😀"_s, u"😀😀"_s, u"😀😀😀"_s, u"😀😀😀😀"_s, u"😀😀😀😀😀"_s, u"😀y"_s, u"x😀y😀"_s}) {
        const ApiUserFilter filter{.search = search};
        const QByteArray wrong = difference(must(scanner->scan({.query = ApiUserQuery{{}, filter}}, {})).keys,
                                            expectedKeys(apiUsers, {}, filter));
        QVERIFY2(wrong.isEmpty(), qPrintable(search + QString::fromUtf8(wrong)));
    }
}

void TestKeyScanSearch::searchSeesAllOfALongDescription()
{
    StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    ApiUser apiUser = plainApiUser(op, u"u"_s);
    apiUser.description = QString(300'000, u'x') + u" needle µ"_s;
    (void)store.load({op}, {apiUser});
    const Connection connection = store.connect();
    const auto scanner = connection.dialect().keyScanner(connection);
    for (const QString &search : {u"needle"_s, u"dle"_s, u"le"_s, u"µ"_s})
        QCOMPARE(must(scanner->scan({.query = ApiUserQuery{{}, {.search = search}}}, {})).keys.size(), 1);
}

void TestKeyScanSearch::apiUsersPassTheirFilters_data()
{
    QTest::addColumn<ApiUserFilter>("filter");
    QTest::addColumn<bool>("some"); // whether there is anything to find
    const auto row = [](const char *name, const ApiUserFilter &filter, bool some = true) {
        QTest::newRow(name) << filter << some;
    };
    const QString op = awkwardOperators().at(4).guid;
    row("within 30 days", {.lastUse = LastUseFilter::Within30Days});
    row("inactive for 30 days", {.lastUse = LastUseFilter::InactiveOver30Days});
    row("inactive for 90 days", {.lastUse = LastUseFilter::InactiveOver90Days});
    row("inactive for 180 days", {.lastUse = LastUseFilter::InactiveOver180Days});
    row("inactive for 365 days", {.lastUse = LastUseFilter::InactiveOver365Days});
    row("not yet used", {.lastUse = LastUseFilter::NotYetUsed});
    row("unknown", {.lastUse = LastUseFilter::Unknown});
    row("used today", {.lastUse = LastUseFilter::UsedToday});
    row("used 30 to 90 days ago", {.lastUse = LastUseFilter::Used30To90DaysAgo});
    row("used today or long ago", {.lastUse = {LastUseFilter::UsedToday, LastUseFilter::Used180To365DaysAgo}});
    row("inactive for 90 days or not yet used",
        {.lastUse = {LastUseFilter::InactiveOver90Days, LastUseFilter::NotYetUsed}});
    row("some that others include",
        {.lastUse = {LastUseFilter::InactiveOver365Days, LastUseFilter::InactiveOver30Days}});
    row("not used in between", {.lastUse = {LastUseFilter::Within30Days, LastUseFilter::InactiveOver180Days}});
    row("without a date", {.lastUse = {LastUseFilter::NotYetUsed, LastUseFilter::Unknown}});
    for (const CreatedFilter created : ChoiceSet<CreatedFilter>::all())
        row(qPrintable(u"created, %1"_s.arg(int(created))), {.created = created}, created != CreatedFilter::ThisMonth);
    row("created this month or nobody knows", {.created = {CreatedFilter::ThisMonth, CreatedFilter::Unknown}});
    row("created long ago or lately", {.created = {CreatedFilter::Over730DaysAgo, CreatedFilter::Within7Days}});
    row("created lately and not yet used",
        {.lastUse = {LastUseFilter::NotYetUsed, LastUseFilter::Unknown}, .created = CreatedFilter::Within90Days});
    row("two types", {.types = {u"grafana"_s, u"Mobile App"_s}});
    row("a type and one that nobody has", {.types = {u"Nothing"_s, u"brand new"_s}});
    row("a type or none", {.types = {u"Generic"_s, u""_s}});
    row("several of each kind",
        {.lastUse = {LastUseFilter::InactiveOver30Days, LastUseFilter::Unknown},
         .created = {CreatedFilter::Over365DaysAgo, CreatedFilter::Unknown},
         .types = {u"Generic"_s, u"Grafana"_s, u" "_s}});
    row("type as received", {.types = u"MobileApp"_s});
    row("type as shown", {.types = u"Mobile App"_s});
    row("type in other letters", {.types = u"GENERIC"_s});
    row("unknown type", {.types = u"brand new"_s});
    row("type that nobody has", {.types = u"Nothing"_s}, false);
    row("blank type", {.types = u" "_s});
    row("operator", {.operatorGuid = op});
    row("operator that is not there", {.operatorGuid = u"nobody"_s}, false);
    row("members", {.groupGuid = u"group-two"_s});
    row("members of an empty group", {.groupGuid = u"group-empty"_s}, false);
    row("members of nothing", {.groupGuid = u"nowhere"_s}, false);
    row("operator in the group", {.groupGuid = u"group-two"_s, .operatorGuid = awkwardOperators().at(5).guid});
    row("operator outside of the group", {.groupGuid = u"group-two"_s, .operatorGuid = op}, false);
    row("operator and words", {.search = u"energie"_s, .operatorGuid = op});
    row("group, type and letter", {.search = u"e"_s, .types = u"grafana"_s, .groupGuid = u"group-two"_s});
    row("all of it",
        {.search = u"s"_s,
         .lastUse = LastUseFilter::InactiveOver365Days,
         .types = u"Generic"_s,
         .groupGuid = u"group-two"_s,
         .operatorGuid = awkwardOperators().at(2).guid});
}

void TestKeyScanSearch::apiUsersPassTheirFilters()
{
    QFETCH(ApiUserFilter, filter);
    QFETCH(bool, some);
    // Some were used, and some created, just 30 days before.
    const QDateTime now = QDateTime(QDate(2024, 9, 12), QTime(0, 0), inUtc);
    QList<ApiUser> members = m_apiUsers;
    if (!filter.groupGuid.isEmpty()) {
        const QStringList two = {awkwardOperators().at(2).guid, awkwardOperators().at(5).guid};
        members.removeIf([&](const ApiUser &apiUser) {
            return filter.groupGuid != "group-two"_L1 || !two.contains(apiUser.operatorGuid);
        });
    }
    // Each filter in each order, each of them in each way; not all three with each other.
    static size_t way = 0; // goes on from one filter to the next, so that an order does not always have the same
    for (const ApiUserOrder &order : allOrders()) {
        const KeyList expected = expectedKeys(members, order, filter, now);
        QCOMPARE(!expected.isEmpty(), some);
        const KeyScanRequest request{.query = ApiUserQuery{order, filter}, .now = now};
        checkScan(request, expected, firstCounts.at(way % firstCounts.size()));
        checkStream(request, expected, batchSizes.at(way % batchSizes.size()));
        ++way;
    }
}

void TestKeyScanSearch::everyEdgeOfTimeIsExact()
{
    const QDateTime now(QDate(2024, 3, 31), QTime(12, 30), inUtc);
    const QDate month(2024, 3, 1);
    QList<QDateTime> edges;
    for (const QDateTime &edge :
         {now, now.addDays(-7), now.addDays(-30), now.addDays(-90), now.addDays(-180), now.addDays(-365),
          now.addDays(-730), month.startOfDay().toUTC(), month.addMonths(1).startOfDay().toUTC()}) {
        for (const int ms : {-1, 0, 1})
            edges += edge.addMSecs(ms);
    }
    StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QList<ApiUser> apiUsers;
    for (const QDateTime &edge : std::as_const(edges)) {
        apiUsers += plainApiUser(op, u"created"_s);
        apiUsers.last().created = edge;
        apiUsers += plainApiUser(op, u"used"_s);
        apiUsers.last().lastUsed = edge;
    }
    apiUsers = store.load({op}, apiUsers);
    const Connection connection = store.connect();
    const auto scanner = connection.dialect().keyScanner(connection);
    QList<ApiUserFilter> filters;
    for (const LastUseFilter lastUse : ChoiceSet<LastUseFilter>::all())
        filters += ApiUserFilter{.lastUse = lastUse};
    for (const CreatedFilter created : ChoiceSet<CreatedFilter>::all())
        filters += ApiUserFilter{.created = created};
    for (const ApiUserFilter &filter : std::as_const(filters)) {
        const KeyScanResult found = must(scanner->scan({.query = ApiUserQuery{{}, filter}, .now = now}, {}));
        const QByteArray wrong = difference(found.keys, expectedKeys(apiUsers, {}, filter, now));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestKeyScanSearch::conditionsAreReadFromIndexesAlone()
{
    ApiUserFilter all{.types = {u"Generic"_s, u"Grafana"_s, u""_s}, .operatorGuid = u"somebody"_s};
    for (const LastUseFilter lastUse : ChoiceSet<LastUseFilter>::all())
        all.lastUse.insert(lastUse);
    for (const CreatedFilter created : ChoiceSet<CreatedFilter>::all())
        all.created.insert(created);
    const KeyScanSql sql = keyScanSql(ApiUserQuery{{}, all}, m_now);
    QCOMPARE(sql.conditions.size(), 4);
    for (const KeySelection &condition : sql.conditions) {
        QCOMPARE(condition.sql.count(u'?'), condition.values.size());
        const QStringList plan = enginesql::planOf(*m_connection, condition.sql, condition.values);
        if (!isOnSqlite()) {
            QVERIFY2(plan.filter(u"Seq Scan"_s).isEmpty(), qPrintable(plan.join(u'\n')));
            QVERIFY2(!plan.filter(u"Index Only Scan using api_user_by_"_s).isEmpty(), qPrintable(plan.join(u'\n')));
            continue;
        }
        int searched = 0;
        for (const QString &step : plan) {
            const bool searches = step.startsWith("SEARCH"_L1);
            QVERIFY2(!step.startsWith("SCAN"_L1) && !step.contains("TEMP"_L1), qPrintable(step));
            QVERIFY2(!searches || step.contains(" USING COVERING INDEX api_user_by_"_L1), qPrintable(step));
            searched += searches;
        }
        QVERIFY(searched > 0);
    }
}

void TestKeyScanSearch::lastUsesAreCounted()
{
    for (const QDateTime &now : {m_now, m_now.addSecs(-1), QDateTime(QDate(2024, 9, 12), QTime(13, 14), inUtc),
                                 QDateTime(QDate(1970, 1, 30), QTime(23, 59), inUtc)}) {
        const FixedClock clock(now);
        const QMap<LastUseFilter, qint64> counts = must(ApiUserStore(*m_connection).lastUseCounts(clock));
        QCOMPARE(counts.keys(), ChoiceSet<LastUseFilter>::all());
        for (const LastUseFilter lastUse : counts.keys())
            QCOMPARE(counts.value(lastUse), expectedKeys(m_apiUsers, {}, {.lastUse = lastUse}, now).size());
    }
    const StoreFixture empty;
    const Connection connection = empty.connect();
    const FixedClock clock(m_now);
    for (const qint64 count : must(ApiUserStore(connection).lastUseCounts(clock)))
        QCOMPARE(count, 0);
}

void TestKeyScanSearch::veryManyTypesAreOneCondition()
{
    ApiUserFilter filter{.types = {u"generic"_s, u"GRAFANA"_s}};
    const KeyList expected = expectedKeys(m_apiUsers, {}, filter, m_now);
    for (int i = 0; i < 2'000; ++i)
        filter.types.insert(u"type that nobody has %1"_s.arg(i));
    check({.query = ApiUserQuery{{}, filter}, .now = m_now}, expected);
}

void TestKeyScanSearch::theTypesAreListed()
{
    const QStringList types = must(ApiUserStore(*m_connection).types());
    QStringList shown;
    for (const QString &type : types)
        shown += foldedType(type);
    QCOMPARE(shown,
             (QStringList{u"brand new"_s, u"generic"_s, u"generique"_s, u"grafana"_s, u"mobile app"_s,
                          u"transaction recorder"_s}));
    QVERIFY(types.contains(u"Mobile App"_s));
    QCOMPARE(must(ApiUserStore(*m_connection).types(2)), types.first(2));
    const StoreFixture empty;
    const Connection connection = empty.connect();
    QCOMPARE(must(ApiUserStore(connection).types()), QStringList());
}

void TestKeyScanSearch::knownMatchesAreOnlyPutIntoOrder()
{
    const ApiUserFilter filter{.search = u"energie"_s};
    const KeyList inOrder = expectedKeys(m_apiUsers, {}, filter, m_now);
    const KeyList known(std::reverse_iterator(inOrder.end()), std::reverse_iterator(inOrder.begin()));
    KeyList withStrangers = known;
    for (const ApiUserKey stranger : {ApiUserKey(0), ApiUserKey(-5), ApiUserKey(1) << 40, known.at(0)})
        withStrangers.append(stranger); // gone since, or twice
    for (const ApiUserOrder &order : allOrders()) {
        const KeyList expected = expectedKeys(m_apiUsers, order, filter, m_now);
        // What is known decides, not the filter.
        check({.query = ApiUserQuery{order, filter}, .now = m_now, .knownMatches = known}, expected);
        check({.query = ApiUserQuery{order, {}}, .now = m_now, .knownMatches = withStrangers}, expected);
    }
    check({.query = ApiUserQuery{{}, filter}, .now = m_now, .knownMatches = KeyList()}, {});
}

void TestKeyScanSearch::aDirectoryWithVeryLargeKeysIsSearchedToo()
{
    StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    (void)store.load({op}, {plainApiUser(op, u"first"_s), plainApiUser(op, u"second"_s)});
    const Connection connection = store.connect();
    // As a program may have chosen them that fills the table by itself.
    (void)must(connection.run(u"UPDATE api_user SET id = 9007199254740993 WHERE username = 'second'"_s));
    const auto scanner = connection.dialect().keyScanner(connection);
    QCOMPARE(must(scanner->scan({}, {})).keys.size(), 2);
    for (const QString &search : {u"sec"_s, u"second"_s, u"se"_s}) {
        const KeyScanResult found = must(scanner->scan({.query = ApiUserQuery{{}, {.search = search}}}, {}));
        QVERIFY(found.keys == KeyList{9'007'199'254'740'993});
        QCOMPARE(found.total, 2);
    }
}

UMH_TEST(TestKeyScanSearch)
#include "tst_keyscansearch.moc"
