#include "domain/time/utc.h"
#include "domain/usagehistory.h"
#include "store/apiuserstore.h"
#include "store/journalstore.h"
#include "store/load/usagesamples.h"
#include "store/sample/sampledata.h"
#include "store/sample/samplehistory.h"
#include "store/usagehistorystore.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QDateTime noonOf(int year)
{
    return QDateTime(QDate(year, 5, 15), QTime(12, 0), inUtc);
}

/// A directory with a sample of \a apiUsers API users, loaded at \a now.
class Sample final
{
public:
    explicit Sample(qint64 apiUsers, const QDateTime &now = noonOf(2024))
        : m_summary(must(loadSample(m_connection, apiUsers, FixedClock(now))))
    { }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const LoadSummary &summary() const { return m_summary; }

    /// How many API users fulfil \a condition.
    [[nodiscard]] qint64 count(const QString &condition) const
    {
        return numberOf(m_connection, u"SELECT count(*) FROM api_user WHERE "_s + condition);
    }

private:
    StoreFixture m_store;
    Connection m_connection = m_store.connect();
    LoadSummary m_summary;
};

QList<ApiUser> allOf(const Sample &sample)
{
    return must(ApiUserStore(sample.connection()).first({}, 1'000'000));
}

} // namespace

/// The made-up account that fills an empty directory to look around in.
class TestSampleData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sizeIsWhatWasAskedFor_data();
    void sizeIsWhatWasAskedFor();
    void sampleIsTheSameEachTime();
    void timesAreCountedBackFromTheClock();
    void firstApiUserIsThisOne();
    void sampleOfNoneStillHasOperatorsAndGroups();
    void guidsAreUniqueUuidsOfVersion4();
    void usernamesAre32HexDigits();
    void operatorsHaveAddressesOfTheirOwn();
    void lastUseAgreesWithTheRules_data();
    void lastUseAgreesWithTheRules();
    void everythingATableCanShowOccurs();
    void operatorsHaveNoneOrFewOrManyApiUsers();
    void groupsAreLikeThoseOfAnAccount();
    void namesakesAppearInLargeSamplesOnly();
    void firstScreenLooksLikeAnAccount();
    void occupiedDirectoryIsNotEmpty_data();
    void occupiedDirectoryIsNotEmpty();
    void stopLeavesTheDirectoryEmpty();
    void progressGoesFromStartToEnd();
    void apiUsersHaveAPast_data();
    void apiUsersHaveAPast();
    void aPastGoesOnWithASync();
};

void TestSampleData::sizeIsWhatWasAskedFor_data()
{
    QTest::addColumn<qint64>("apiUsers");
    QTest::addColumn<qint64>("operators");
    const auto row = [](qint64 apiUsers, qint64 operators) {
        QTest::addRow("%lld", apiUsers) << apiUsers << operators;
    };
    row(0, 60);
    row(1, 1);
    row(2, 1);
    row(250, 60);
    row(255, 61);
    row(256, 61);
    row(257, 61);
    row(1'000, 240);
}

void TestSampleData::sizeIsWhatWasAskedFor()
{
    QFETCH(const qint64, apiUsers);
    QFETCH(const qint64, operators);
    const Sample sample(apiUsers);
    QCOMPARE(sample.summary().apiUsers, (LoadTally{.added = apiUsers}));
    QCOMPARE(sample.summary().operators, (LoadTally{.added = operators}));
    QCOMPARE(sample.count(u"true"_s), apiUsers);
    QCOMPARE(numberOf(sample.connection(), u"SELECT count(*) FROM operator"_s), operators);
    QCOMPARE(numberOf(sample.connection(), u"SELECT count(*) FROM journal WHERE action = 'imported'"_s), 1);
    QCOMPARE(damageOf(sample.connection()), QStringList());
}

void TestSampleData::sampleIsTheSameEachTime()
{
    for (const qint64 apiUsers : {1, 250, 1'000}) {
        const Sample one(apiUsers);
        const Sample two(apiUsers);
        QCOMPARE(differenceOf(dumpOf(one.connection()), dumpOf(two.connection())), QString());
    }
}

void TestSampleData::timesAreCountedBackFromTheClock()
{
    const QDateTime later = noonOf(2024).addDays(3);
    const QList<ApiUser> now = allOf(Sample(1'000));
    const QList<ApiUser> then = allOf(Sample(1'000, later));
    QCOMPARE(now.size(), then.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        QCOMPARE(then.at(i).guid, now.at(i).guid);
        QCOMPARE(then.at(i).description, now.at(i).description);
        QCOMPARE(now.at(i).created.addDays(3), then.at(i).created);
        QCOMPARE(then.at(i).lastUsed.isValid(), now.at(i).lastUsed.isValid());
        if (now.at(i).lastUsed.isValid())
            QCOMPARE(now.at(i).lastUsed.addDays(3), then.at(i).lastUsed);
    }
}

void TestSampleData::firstApiUserIsThisOne()
{
    // The same on every machine, not only twice on this one.
    const Sample sample(standardSampleSize);
    const ApiUser first = must(ApiUserStore(sample.connection()).byKey(1));
    QCOMPARE(first.guid, u"5e7544bc-840f-4ae5-8ce6-cd24969b456d"_s);
    QCOMPARE(first.operatorName, u"Ondřej Beneš"_s);
    QCOMPARE(first.description, u"Recorder on the laptop in Aarhus"_s);
}

void TestSampleData::sampleOfNoneStillHasOperatorsAndGroups()
{
    const Sample sample(0);
    QCOMPARE(sample.summary().operators.added, 60);
    QVERIFY(sample.summary().groups.added > 5);
}

void TestSampleData::guidsAreUniqueUuidsOfVersion4()
{
    const Sample sample(1'000);
    QStringList guids = textsOf(sample.connection(),
                                u"SELECT guid FROM operator UNION ALL SELECT guid FROM operator_group "
                                "UNION ALL SELECT guid FROM api_user"_s);
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (const QString &guid : std::as_const(guids))
        QVERIFY2(uuid.match(guid).hasMatch(), qPrintable(guid));
    const qsizetype all = guids.size();
    QCOMPARE(all, 1'240 + sample.summary().groups.added);
    guids.removeDuplicates();
    QCOMPARE(guids.size(), all);
}

void TestSampleData::usernamesAre32HexDigits()
{
    QStringList usernames = textsOf(Sample(1'000).connection(), u"SELECT username FROM api_user"_s);
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    for (const QString &username : std::as_const(usernames))
        QVERIFY2(hex.match(username).hasMatch(), qPrintable(username));
    QCOMPARE(usernames.removeDuplicates(), 0);
}

void TestSampleData::operatorsHaveAddressesOfTheirOwn()
{
    QStringList addresses = textsOf(Sample(20'000).connection(), u"SELECT email FROM operator"_s);
    static const QRegularExpression address(u"^[a-z][a-z0-9.-]*@example\\.com$"_s);
    for (const QString &email : std::as_const(addresses))
        QVERIFY2(address.match(email).hasMatch(), qPrintable(email));
    QCOMPARE(addresses.removeDuplicates(), 0);
}

void TestSampleData::lastUseAgreesWithTheRules_data()
{
    QTest::addColumn<int>("year");
    // Before the account kept track, in between, and long after.
    QTest::newRow("2022") << 2022;
    QTest::newRow("2024") << 2024;
    QTest::newRow("2035") << 2035;
}

void TestSampleData::lastUseAgreesWithTheRules()
{
    QFETCH(const int, year);
    const QDateTime now = noonOf(year);
    const Sample sample(1'000, now);
    for (const ApiUser &apiUser : allOf(sample)) {
        QVERIFY(apiUser.created >= now.addYears(-8).addDays(-1) && apiUser.created <= now.addSecs(qint64(-5) * 60));
        const bool used = apiUser.lastUsedState == LastUsedState::Used;
        QCOMPARE(apiUser.lastUsed.isValid(), used);
        const qint64 requests = apiUser.requestsLast30Days.value_or(0);
        QVERIFY(requests >= 0);
        if (used) {
            QVERIFY(apiUser.lastUsed >= apiUser.created && apiUser.lastUsed <= now);
            if (apiUser.requestsLast30Days)
                QCOMPARE(requests > 0, apiUser.lastUsed > now.addDays(-30));
        } else if (apiUser.lastUsedState == LastUsedState::NotYetUsed) {
            QCOMPARE(lastUsedStateWithoutDate(true, apiUser.created, apiUser.requestsLast30Days),
                     LastUsedState::NotYetUsed);
        }
    }
    if (year > 2022)
        QVERIFY(sample.count(u"last_used_state = 1"_s) > 0);
    QVERIFY(sample.count(u"last_used_state = 2"_s) > 0);
}

void TestSampleData::everythingATableCanShowOccurs()
{
    const Sample sample(1'000);
    const auto between = [&](const QString &column, qint64 fromSeconds, qint64 toSeconds) {
        const qint64 now = noonOf(2024).toMSecsSinceEpoch();
        return sample.count(
            u"%1 BETWEEN %2 AND %3"_s.arg(column).arg(now - toSeconds * 1'000).arg(now - fromSeconds * 1'000));
    };
    constexpr qint64 hour = 3'600;
    constexpr qint64 day = 24 * hour;
    for (const QString &column : {u"created"_s, u"last_used"_s}) {
        QVERIFY(between(column, 0, hour) > 0);
        QVERIFY(between(column, hour, day) > 0);
        QVERIFY(between(column, day, 28 * day) > 0);
        QVERIFY(between(column, 31 * day, 365 * day) > 0);
        QVERIFY(between(column, 366 * day, qint64(8) * 366 * day) > 0);
    }
    const qint64 used = sample.count(u"last_used_state = 0"_s);
    QVERIFY(used > 600 && used < 900);
    QVERIFY(sample.count(u"last_used_state = 1"_s) > 50);
    QVERIFY(sample.count(u"last_used_state = 2"_s) > 30);
    QVERIFY(sample.count(u"last_used IS NULL AND requests > 0"_s) > 0);
    QVERIFY(sample.count(u"requests IS NULL"_s) > 0);
    QVERIFY(sample.count(u"requests = 0"_s) > 100);
    QVERIFY(sample.count(u"requests BETWEEN 1 AND 20"_s) > 50);
    QVERIFY(sample.count(u"requests > 100000"_s) > 10);
    for (const char *type : {"Generic", "MobileApp", "TransactionRecorder", "Grafana", "Zapier"})
        QVERIFY2(sample.count(u"type = '%1'"_s.arg(QLatin1StringView(type))) > 0, type);
    QVERIFY(sample.count(u"type IS NULL"_s) > 0);
    QVERIFY(sample.count(u"description IS NULL"_s) > 0);
    QVERIFY(sample.count(u"description = ''"_s) > 0);
    QVERIFY(sample.count(u"length(description) > 300"_s) > 0);
    for (const QString &part :
         {u"Maandrapportage"_s, u"Monthly SLA"_s, u"Rufbereitschaft"_s, u"Temps de réponse"_s, u"تقرير"_s, u"🚨"_s}) {
        QVERIFY2(sample.count(u"description LIKE '%%1%'"_s.arg(part)) > 0, qPrintable(part));
    }
    // Nothing of the patterns is left.
    QCOMPARE(sample.count(u"description LIKE '%$%'"_s), 0);
}

void TestSampleData::operatorsHaveNoneOrFewOrManyApiUsers()
{
    const Sample sample(standardSampleSize);
    const QString counts = u"SELECT count(a.id) AS n FROM operator o LEFT JOIN api_user a ON a.operator_guid = o.guid "
                           "GROUP BY o.guid"_s;
    const auto having = [&](const QString &condition) {
        return numberOf(sample.connection(), u"SELECT count(*) FROM (%1) AS counted WHERE %2"_s.arg(counts, condition));
    };
    QVERIFY(having(u"n = 0"_s) >= 3);
    QVERIFY(having(u"n BETWEEN 1 AND 5"_s) >= 20);
    QVERIFY(having(u"n >= 10"_s) >= 3);
}

void TestSampleData::groupsAreLikeThoseOfAnAccount()
{
    const Sample sample(standardSampleSize);
    const DirectoryFigures figures = must(ApiUserStore(sample.connection()).figures(FixedClock(noonOf(2024))));
    QCOMPARE(figures.groupsWithoutMembers, 2);
    QVERIFY(figures.operatorsOnDuty > 20 && figures.operatorsOnDuty < 60);
    QCOMPARE(numberOf(sample.connection(), u"SELECT count(*) FROM operator_group WHERE everyone = 1"_s), 1);
    QCOMPARE(numberOf(sample.connection(), u"SELECT members FROM operator_group WHERE everyone = 1"_s),
             figures.operators);
    QCOMPARE(numberOf(sample.connection(), u"SELECT api_users FROM operator_group WHERE everyone = 1"_s),
             figures.apiUsers);
    QCOMPARE(numberOf(sample.connection(),
                      u"SELECT count(*) FROM operator_group_member m JOIN operator_group g ON g.guid = m.group_guid "
                      "WHERE g.administrators = 1"_s),
             numberOf(sample.connection(), u"SELECT count(*) FROM operator WHERE administrator = 1"_s));
}

void TestSampleData::namesakesAppearInLargeSamplesOnly()
{
    const auto namesakes = [](const Sample &sample) {
        return numberOf(sample.connection(), u"SELECT count(*) - count(DISTINCT full_name) FROM operator"_s);
    };
    QCOMPARE(namesakes(Sample(standardSampleSize)), 0);
    QVERIFY(namesakes(Sample(20'000)) > 0);
}

void TestSampleData::firstScreenLooksLikeAnAccount()
{
    const Sample sample(standardSampleSize);
    const QList<ApiUser> rows = must(ApiUserStore(sample.connection()).first({}, 40));
    QSet<QString> operators;
    QSet<QString> types;
    QSet<int> states;
    qsizetype described = 0;
    for (const ApiUser &apiUser : rows) {
        QVERIFY2(apiUser.operatorName.at(0).script() == QChar::Script_Latin, qPrintable(apiUser.operatorName));
        operators.insert(apiUser.operatorName);
        types.insert(apiUser.type);
        states.insert(int(apiUser.lastUsedState));
        described += apiUser.description.isEmpty() ? 0 : 1;
        for (const char *junk : {"test", "foo", "lorem", "asdf"})
            QVERIFY2(!apiUser.description.contains(QLatin1StringView(junk), Qt::CaseInsensitive),
                     qPrintable(apiUser.description));
    }
    QVERIFY(operators.size() >= 5);
    QVERIFY(types.size() >= 4);
    QCOMPARE(states.size(), 3);
    QVERIFY(described >= 30);
}

void TestSampleData::occupiedDirectoryIsNotEmpty_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an operator") << u"INSERT INTO operator (guid, full_name, folded_name) VALUES ('o', 'A', 'a')"_s;
    QTest::newRow("a group") << u"INSERT INTO operator_group (guid, name, folded_name, everyone, administrators) "
                                "VALUES ('g', 'G', 'g', 0, 0)"_s;
}

void TestSampleData::occupiedDirectoryIsNotEmpty()
{
    QFETCH(const QString, statement);
    const StoreFixture store;
    const Connection connection = store.connect();
    (void)must(connection.run(statement));
    const QStringList before = dumpOf(connection);
    const Result<LoadSummary> result = loadSample(connection, 10, FixedClock(noonOf(2024)));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::NotEmpty);
    QCOMPARE(result.error().path, store.location().name());
    QCOMPARE(differenceOf(dumpOf(connection), before), QString());
}

void TestSampleData::stopLeavesTheDirectoryEmpty()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    const QStringList before = dumpOf(connection);
    for (const auto phase : {LoadProgress::Phase::Reading, LoadProgress::Phase::Indexing}) {
        std::stop_source stop;
        const auto result =
            loadSample(connection, 10'000, FixedClock(noonOf(2024)), stop.get_token(), [&](const LoadProgress &report) {
                if (report.phase == phase && report.done > report.total / 2)
                    stop.request_stop();
            });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    }
    QCOMPARE(must(loadSample(connection, 10, FixedClock(noonOf(2024)))).apiUsers.added, 10);
}

void TestSampleData::progressGoesFromStartToEnd()
{
    const StoreFixture store;
    const Connection connection = store.connect();
    LoadProgress last;
    (void)must(loadSample(connection, 10'000, FixedClock(noonOf(2024)), {}, [&](const LoadProgress &report) {
        QVERIFY(report.phase > last.phase || report.done >= last.done);
        QVERIFY(report.done <= report.total);
        last = report;
    }));
    QCOMPARE(last.phase, LoadProgress::Phase::Indexing);
}

void TestSampleData::apiUsersHaveAPast_data()
{
    QTest::addColumn<qint64>("apiUsers");
    for (const qint64 count : {0, 1, 249, 250, 251, 600})
        QTest::addRow("%lld", count) << count;
}

void TestSampleData::apiUsersHaveAPast()
{
    QFETCH(const qint64, apiUsers);
    const QDateTime now = noonOf(2024);
    const Sample sample(apiUsers, now);
    const qint64 withPast = std::min(apiUsers, sampledPasts);
    const QString ofApiUsers = u"SELECT count(DISTINCT api_user) FROM usage_sample"_s;
    QCOMPARE(numberOf(sample.connection(), ofApiUsers), withPast);
    QCOMPARE(numberOf(sample.connection(), u"SELECT count(*) FROM usage_latest"_s), withPast);
    const UsageHistoryStore store(sample.connection());
    qint64 rhythms = 0;
    qint64 moved = 0;
    for (qint64 key = 1; key <= withPast; ++key) {
        const ApiUser apiUser = must(ApiUserStore(sample.connection()).byKey(key));
        const UsageHistory history = must(store.of(key));
        QVERIFY(!history.isEmpty());
        QCOMPARE(history.knownUntil(), now.toMSecsSinceEpoch());
        QCOMPARE_GE(history.knownSince(), now.addDays(-400).toMSecsSinceEpoch());
        QCOMPARE_GE(history.knownSince(), apiUser.created.toMSecsSinceEpoch());
        // What was seen last is what is there.
        const UsageSample last = history.samples().back();
        QCOMPARE(last.requests, apiUser.requestsLast30Days);
        QCOMPARE(last.lastUsed.has_value(), apiUser.lastUsed.isValid());
        if (last.lastUsed)
            QCOMPARE(*last.lastUsed, apiUser.lastUsed.toMSecsSinceEpoch());
        // And none of it can be wrong in itself.
        std::optional<UsageSample> before;
        for (const UsageSample &each : history.samples()) {
            if (each.lastUsed)
                QVERIFY(*each.lastUsed <= each.at && *each.lastUsed >= apiUser.created.toMSecsSinceEpoch());
            if (before && before->lastUsed)
                QVERIFY(each.lastUsed && *each.lastUsed >= *before->lastUsed);
            if (before && before->lastUsed == each.lastUsed && before->requests && each.requests)
                QVERIFY2(*each.requests <= *before->requests, qPrintable(QString::number(key)));
            before = each;
        }
        moved += history.uses().size() > 1 ? 1 : 0;
        rhythms += history.rhythm() ? 1 : 0;
    }
    if (withPast >= 200) {
        QCOMPARE_GT(moved, withPast / 4);
        QCOMPARE_GT(rhythms, 10);
    }
    // The journal knows nothing of all that.
    if (apiUsers > 0)
        QCOMPARE(must(journalKnownSince(sample.connection())), now);
    QCOMPARE(damageOf(sample.connection()), QStringList());
}

/// What nobody has seen before is news to it, and the rest is not.
void TestSampleData::aPastGoesOnWithASync()
{
    const QDateTime now = noonOf(2024);
    const Sample sample(300, now);
    const qint64 before = numberOf(sample.connection(), u"SELECT count(*) FROM usage_sample"_s);
    Transaction transaction = must(Transaction::begin(sample.connection(), Transaction::Kind::Write));
    const FixedClock later(now.addDays(1));
    must(UsageSamples(sample.connection(), later).write(true, {}));
    must(transaction.commit());
    QCOMPARE(numberOf(sample.connection(), u"SELECT count(*) FROM usage_sample"_s), before + 300 - sampledPasts);
    QCOMPARE(sample.count(u"contradictory = 1 AND last_used_state = 0"_s), 0);
}

UMH_TEST(TestSampleData)
#include "tst_sampledata.moc"
