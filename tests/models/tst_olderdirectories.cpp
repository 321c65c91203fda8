#include "domain/time/utc.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/signinstore.h"
#include "store/storedvalues.h"
#include "support/directoryfixture.h"
#include "support/directoryfixturemigrations.h"
#include "support/directoryfixturevictim.h"
#include "support/journalchain.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <compare>
#include <map>
#include <set>
#include <thread>
#include <vector>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// The last version whose journal is not chained and whose samples are of every sync.
constexpr int lastOlderVersion = 8;
/// How many API users the directories have whose migration is stopped and killed.
constexpr int someApiUsers = 257;
constexpr int manyApiUsers = 100'000;

bool olderAtLength()
{
    return qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1;
}

Connection olderConnection(const QString &path)
{
    return must(Connection::open({path}, Connection::Access::ReadWrite, Directory::writeTimeout));
}

// What older programs have left in a directory, beside operators, groups and API users.

/// Notes in the journal what programs of that time did about each of \a account's API users, and about some that are
/// gone.
void journalLikeOlderPrograms(const Connection &old, const AccountState &account)
{
    PreparedStatement entry(old,
                            u"INSERT INTO journal (at, origin, action, api_user_guid, operator_name, username, detail) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 at = victimClock().now().addDays(-30).toMSecsSinceEpoch();
    const auto note = [&](bool isOurs, const QString &action, const ApiUser &apiUser, const QString &detail) {
        must(entry.run({at++, isOurs ? u"this program"_s : u"account"_s, action, apiUser.guid, apiUser.operatorName,
                        apiUser.username, detail}));
    };
    const auto text = [](const QJsonObject &detail) {
        return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    };
    const auto change = [&](const QString &field, const QJsonValue &before, const QJsonValue &after) {
        return text({{field, QJsonObject{{u"before"_s, before}, {u"after"_s, after}}}});
    };
    note(true, u"imported"_s, {}, text({{u"added"_s, account.apiUsers.size()}}));
    qint64 key = 0;
    for (ApiUser apiUser : account.apiUsers) {
        apiUser.operatorName = account.operators.at(key % account.operators.size()).fullName;
        const QJsonObject whole{{u"operatorGuid"_s, apiUser.operatorGuid},
                                {u"username"_s, apiUser.username},
                                {u"lastUsedState"_s, int(apiUser.lastUsedState)},
                                {u"type"_s, apiUser.type.isNull() ? QJsonValue() : QJsonValue(apiUser.type)},
                                {u"description"_s, apiUser.description}};
        note(key % 2 == 0, u"added"_s, apiUser, text(whole));
        if (++key % 3 == 0)
            note(true, u"changed"_s, apiUser, change(u"description"_s, {}, apiUser.description));
        if (key % 5 == 0)
            note(false, u"changed"_s, apiUser, change(u"operatorGuid"_s, u"one"_s, apiUser.operatorGuid));
        if (key % 4 == 0) {
            ApiUser gone = apiUser;
            gone.guid = u"gone-%1"_s.arg(key);
            note(false, u"added"_s, gone, text(whole));
            QJsonObject last = whole;
            last.insert(u"key"_s, key);
            note(key % 8 == 0, u"deleted"_s, gone, text(last));
        }
    }
    // What no program of ours has written, or only of what no account should have sent.
    ApiUser odd;
    odd.guid = u"odd"_s;
    odd.operatorName = u"Zoë \u202e😀\0 after a NUL"_s;
    odd.username = u""_s;
    for (const QString &detail : {QString(), u""_s, u"no JSON"_s, u"[]"_s, u"{\"operatorGuid\":7}"_s,
                                  u"{\"operatorGuid\":\"Zoë\"}"_s, u"half "_s + QChar(0xd83d) + u" of a pair"_s}) {
        note(true, u"changed"_s, odd, detail);
        odd.username += QChar(0xdc00);
    }
    at = -1;
    note(false, u"deleted"_s, {}, QString());
    note(true, u"synced"_s, {}, text({{u"apiUsers"_s, QJsonObject{{u"removed"_s, 7}}}}));
}

/// Puts samples of \a moments syncs into a directory of \a version, all of each: of API users that are never used, now
/// and then, all the time, of some that came later or have gone since, and none of the one that has key 2.
void sampleLikeOlderPrograms(const Connection &old, int version, int moments)
{
    (void)must(
        old.run(u"INSERT INTO api_user (guid, operator_guid, operator_name, operator_folded, username, "
                "username_folded, last_used_state) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                "WHERE i < 20) SELECT 'gone-' || i, guid, full_name, folded_name, 'u', 'u', 2 FROM n, "
                "(SELECT guid, full_name, folded_name FROM operator ORDER BY guid LIMIT 1)"_s));
    const bool byGuid = version < 2;
    // The last one says what the directory does.
    (void)must(old.run(
        u"INSERT INTO usage_sample (%1, at, last_used, requests) "
        "WITH RECURSIVE m (t) AS (SELECT 0 UNION ALL SELECT t + 1 FROM m WHERE t + 1 < ?), "
        "u (t, id, guid, last_used, requests, n) AS (SELECT t, id, guid, last_used, requests, "
        "CASE id % 10 WHEN 0 THEN t WHEN 1 THEN t / 2 WHEN 2 THEN t / 5 WHEN 3 THEN t % 2 ELSE 0 END FROM m, api_user) "
        "SELECT %2, ? + t * 7200000 + t % 3, "
        "CASE WHEN t + 1 = ? THEN last_used WHEN (id + n) % 4 <> 0 THEN 1000 * (id + n) END, "
        "CASE WHEN t + 1 = ? THEN requests WHEN (id + n) % 3 <> 0 THEN n END "
        "FROM u WHERE CASE WHEN guid LIKE 'gone-%' THEN t <= id % ? ELSE id <> 2 AND (id % 7 <> 0 OR t >= 3) END "
        "ORDER BY 2, 1"_s.arg(byGuid ? u"api_user_guid"_s : u"api_user"_s, byGuid ? u"guid"_s : u"id"_s),
        {moments, victimClock().now().addDays(-5).toMSecsSinceEpoch(), moments, moments, moments}));
    (void)must(old.run(u"DELETE FROM api_user WHERE guid LIKE 'gone-%'"_s));
}

/// Connects a directory of \a version to an account, with all that it noted of one.
void connectLikeOlderPrograms(const Connection &old, int version, bool hasSynced)
{
    const QVariant none(QMetaType::fromType<qint64>());
    (void)must(old.run(u"INSERT INTO account (id, base_url, account_id, last_sync) VALUES (1, ?, 'Zoë 7', ?)"_s,
                       {u"https://api.example.com/ü"_s, hasSynced ? QVariant(qint64(1'715'000'000'123)) : none}));
    if (version >= 2) {
        (void)must(old.run(u"UPDATE account SET username = 'Zoë-7', operators_in_use = 12, operator_quota = 20, "
                           "expires = 1893456000000"_s));
    }
    if (version >= 6)
        (void)must(old.run(u"UPDATE account SET guid_form = 1"_s));
    if (version >= 7) {
        (void)must(old.run(u"UPDATE account SET time_zone = 'Europe/Brussels', times_lack_offset = 1, "
                           "rereads_times = 1, time_difference = -3600"_s));
    }
}

/// Marks changes in a directory of \a version whose outcome was never heard of.
void leaveChangesOpen(const Connection &old, int version, const AccountState &account)
{
    if (version < 2)
        return;
    (void)must(old.run(u"INSERT INTO open_change (api_user_guid, kind, description, at) VALUES "
                       "('struck', 'deletion', NULL, 1), ('not there', 'deletion', NULL, -1), "
                       "('nor this', 'description', '', 1715774400000), (?, 'description', 'Zoë 😀', 7)"_s,
                       {account.apiUsers.isEmpty() ? u"none"_s : account.apiUsers.constLast().guid}));
    (void)must(old.run(u"DELETE FROM open_change WHERE api_user_guid = 'struck'"_s));
    if (version >= 8) {
        (void)must(old.run(u"UPDATE open_change SET holder_host = 'häuschen', holder_process = 4711, "
                           "holder_start = '77', renewed_at = 8 WHERE id = 3"_s));
    }
}

AccountState accountOfOlder(int apiUsers)
{
    return AccountState::awkward(apiUsers, 7);
}

/// Makes a directory at \a path as programs of schema \a version have left it after long use.
void makeOlderDirectory(const QString &path, int version, int apiUsers)
{
    const AccountState account = accountOfOlder(apiUsers);
    const Connection old = oldDirectory(path, version, account);
    Transaction transaction = must(Transaction::begin(old, Transaction::Kind::Schema));
    journalLikeOlderPrograms(old, account);
    sampleLikeOlderPrograms(old, version, apiUsers < manyApiUsers ? 12 : 10);
    connectLikeOlderPrograms(old, version, apiUsers != 1);
    leaveChangesOpen(old, version, account);
    must(transaction.commit());
}

// What must be there afterwards.

QStringList columnsOfOlder(const Connection &connection, const QString &table)
{
    return textsOf(connection, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {table});
}

/// Each row of \a table, in the order of its \a columns.
QStringList rowsOfOlder(const Connection &connection, const QString &table, const QStringList &columns)
{
    QStringList cells;
    for (const QString &column : columns) // quote() ends at a NUL
        cells += u"CASE WHEN instr(CAST(%1 AS BLOB), x'00') THEN hex(%1) ELSE quote(%1) END"_s.arg(column);
    return textsOf(connection,
                   u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(cells.join(" || '|' || "_L1), table, columns.join(", "_L1)));
}

/// One sample of how much an API user had been used.
struct OlderSample
{
    qint64 apiUser; ///< its key
    qint64 at;
    std::optional<qint64> lastUsed;
    std::optional<qint64> requests;

    [[nodiscard]] bool saysTheSame(const OlderSample &other) const
    {
        return lastUsed == other.lastUsed && requests == other.requests;
    }
    friend bool operator==(const OlderSample &, const OlderSample &) = default;
    friend auto operator<=>(const OlderSample &a, const OlderSample &b)
    {
        return std::pair(a.apiUser, a.at) <=> std::pair(b.apiUser, b.at);
    }
};

std::vector<OlderSample> samplesOfOlder(const Connection &connection, const QString &from = u"usage_sample"_s)
{
    std::vector<OlderSample> samples;
    QSqlQuery query =
        must(connection.run(u"SELECT api_user, at, last_used, requests FROM %1 ORDER BY api_user, at"_s.arg(from)));
    while (query.next()) {
        samples.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), fromStoredNumber(query.value(2)),
                           fromStoredNumber(query.value(3))});
    }
    return samples;
}

/// Those that a directory of \a version has. The first one told API users by their guids, and of one that was gone
/// nobody could say any more, from the second on, whose they had been.
std::vector<OlderSample> samplesBefore(const Connection &old, int version)
{
    return version < 2 ? samplesOfOlder(old,
                                        u"(SELECT a.id AS api_user, s.at, s.last_used, s.requests FROM usage_sample s "
                                        "JOIN api_user a ON a.guid = s.api_user_guid)"_s)
                       : samplesOfOlder(old);
}

/// The first of \a before, all samples of every sync, of which \a after, samples by change, do not say the same by the
/// newest one at or before its moment; or the first of \a after that was not there or is no news. Empty where there is
/// none.
QString firstOtherUse(const std::vector<OlderSample> &before, const std::vector<OlderSample> &after)
{
    const auto words = [](const char *what, const OlderSample &sample) {
        return u"%1 API user %2 at %3"_s.arg(QLatin1StringView(what)).arg(sample.apiUser).arg(sample.at);
    };
    auto later = after.cbegin(); // than the one that is asked for
    for (const OlderSample &old : before) {
        while (later != after.cend() && *later <= old)
            ++later;
        if (later == after.cbegin() || std::prev(later)->apiUser != old.apiUser || !std::prev(later)->saysTheSame(old))
            return words("another use of", old);
    }
    for (auto sample = after.cbegin(); sample != after.cend(); ++sample) {
        const auto old = std::lower_bound(before.cbegin(), before.cend(), *sample);
        if (old == before.cend() || *old != *sample)
            return words("nobody has seen", *sample);
        if (sample != after.cbegin() && std::prev(sample)->apiUser == sample->apiUser
            && std::prev(sample)->saysTheSame(*sample))
            return words("no news of", *sample);
    }
    return {};
}

/// The operator that the detail of an entry names.
QString operatorInDetail(const QString &detail)
{
    const QJsonValue guid = QJsonDocument::fromJson(detail.toUtf8()).object().value(u"operatorGuid"_s);
    return guid.isObject() ? guid.toObject().value(u"after"_s).toString() : guid.toString();
}

/// What tells the bytes of the file at \a path from all others.
QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        qFatal("cannot read %s", qPrintable(path));
    return hash.result();
}

/// What is wrong with a directory of any version, whatever it holds. What is summed up came with the third one.
QStringList damageOfOlder(const Connection &connection)
{
    if (must(schemaVersion(connection)) >= 3)
        return damageOf(connection);
    QStringList damage = textsOf(connection, u"PRAGMA integrity_check"_s)
        + textsOf(connection, u"SELECT \"table\" || parent FROM pragma_foreign_key_check"_s);
    damage.removeOne(u"ok"_s);
    (void)must(connection.run(u"INSERT INTO api_user_search (api_user_search, rank) VALUES ('integrity-check', 1)"_s));
    return damage;
}

} // namespace

/// Directories that programs of every older version have made, and what they hold, come to the present one whole, and
/// stay whole whatever gets in between.
class TestOlderDirectories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsAreAsTheyWere_data() { addVersionsAndSizes(); }
    void rowsAreAsTheyWere();
    void eachEntryOfTheJournalIsThere_data() { addVersionsAndSizes(); }
    void eachEntryOfTheJournalIsThere();
    void theUseAtEachMomentIsAsItWas_data() { addVersionsAndSizes(); }
    void theUseAtEachMomentIsAsItWas();
    void theAccountAndOpenChangesAreAsTheyWere_data() { addVersionsAndSizes(); }
    void theAccountAndOpenChangesAreAsTheyWere();
    void theCopyIsTheDirectoryOfBefore_data() { addVersionsAndSizes(); }
    void theCopyIsTheDirectoryOfBefore();
    void openingAgainWritesNothing_data() { addVersionsAndSizes(); }
    void openingAgainWritesNothing();
    void theNextSyncFindsNothingNew_data() { addVersionsAndSizes(); }
    void theNextSyncFindsNothingNew();
    void progressCountsEachStepOnce_data() { addVersions(); }
    void progressCountsEachStepOnce();
    void aStopAtAnyStepLeavesAWholeVersion_data() { addVersions(); }
    void aStopAtAnyStepLeavesAWholeVersion();
    void aStopAtAnyMomentLeavesAWholeVersion_data() { addVersionsAndTimes(); }
    void aStopAtAnyMomentLeavesAWholeVersion();
    void aKillAtAnyMomentLeavesAWholeVersion_data() { addVersionsAndTimes(); }
    void aKillAtAnyMomentLeavesAWholeVersion();

private:
    using Key = std::pair<int, int>; ///< version and number of API users

    static void addVersions();
    static void addVersionsAndSizes();
    static void addVersionsAndTimes();
    [[nodiscard]] QString original(const Key &key);
    [[nodiscard]] QString migrated(const Key &key);
    [[nodiscard]] const QList<QStringList> &stages(const Key &key);
    [[nodiscard]] static QStringList shortDumpOf(const Connection &connection, const Key &key);
    [[nodiscard]] int stepsFrom(int version);
    [[nodiscard]] static std::chrono::microseconds someTime(int apiUsers);
    [[nodiscard]] static QString copied(const QString &from, const QString &to);
    [[nodiscard]] static QString copyPath(const QString &path, int version);
    [[nodiscard]] QString problemAfterEnding(const Key &key, const QString &path, int begun);

    QTemporaryDir m_folder;
    std::map<Key, QList<QStringList>> m_stages;
};

void TestOlderDirectories::addVersions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= lastOlderVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestOlderDirectories::addVersionsAndSizes()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("apiUsers");
    QList<int> sizes{0, 1, someApiUsers};
    if (olderAtLength())
        sizes += manyApiUsers;
    for (int version = 1; version <= lastOlderVersion; ++version) {
        for (const int size : sizes)
            QTest::addRow("version %d, %d API users", version, size) << version << size;
    }
}

/// 12 times in the normal run, of all versions together, else 100 times. Of many API users the step to samples by
/// change and a chained journal only, as each function of a test has five minutes.
void TestOlderDirectories::addVersionsAndTimes()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("apiUsers");
    QTest::addColumn<int>("times");
    for (int version = 1; version <= lastOlderVersion; ++version) {
        const auto add = [version](int size, int times) {
            QTest::addRow("version %d, %d API users", version, size) << version << size << times;
        };
        if (!olderAtLength())
            add(someApiUsers, 1 + version % 2);
        else
            add(500, 12);
        if (olderAtLength() && version == lastOlderVersion)
            add(manyApiUsers, 4);
    }
}

/// A time up to what a step can take that works on \a apiUsers.
std::chrono::microseconds TestOlderDirectories::someTime(int apiUsers)
{
    return std::chrono::microseconds(QRandomGenerator::global()->bounded(2'000 + 3 * apiUsers));
}

QString TestOlderDirectories::copied(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s", qPrintable(from));
    return to;
}

/// Where the migration of the directory at \a path from \a version leaves its copy.
QString TestOlderDirectories::copyPath(const QString &path, int version)
{
    return u"%1.version-%2.bak"_s.arg(path).arg(version);
}

/// A directory as older programs have left it, made once. Is only looked at, and copied.
QString TestOlderDirectories::original(const Key &key)
{
    QString path = m_folder.filePath(u"version %1 of %2.sqlite"_s.arg(key.first).arg(key.second));
    if (!QFile::exists(path))
        makeOlderDirectory(path, key.first, key.second);
    return path;
}

/// The same in the present version, with its copy, in a folder of its own; likewise.
QString TestOlderDirectories::migrated(const Key &key)
{
    const QString folder = m_folder.filePath(u"migrated %1 of %2"_s.arg(key.first).arg(key.second));
    QString path = folder + "/directory.sqlite"_L1;
    if (QDir().mkdir(folder))
        (void)must(Directory::open({copied(original(key), path)}, Directory::Opening::Existing));
    return path;
}

/// dumpOf(), of a larger directory only what tells it from others.
QStringList TestOlderDirectories::shortDumpOf(const Connection &connection, const Key &key)
{
    QStringList dump = dumpOf(connection);
    if (key.second <= someApiUsers)
        return dump;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &line : std::as_const(dump))
        hash.addData(line.toUtf8() + '\n');
    return {QString::fromLatin1(hash.result().toHex())};
}

/// What the directory looks like at each version, from its own on.
const QList<QStringList> &TestOlderDirectories::stages(const Key &key)
{
    QList<QStringList> &stages = m_stages[key];
    if (stages.isEmpty()) {
        const QTemporaryDir folder;
        const Connection connection = olderConnection(copied(original(key), folder.filePath(u"directory.sqlite"_s)));
        const QList<Migration> &migrations = connection.dialect().migrations();
        stages += shortDumpOf(connection, key);
        for (qsizetype version = key.first + 1; version <= migrations.size(); ++version) {
            must(migrate(connection, migrations.mid(0, version)));
            stages += shortDumpOf(connection, key);
        }
    }
    return stages;
}

/// How many steps migrating from \a version takes: the copy and each statement.
int TestOlderDirectories::stepsFrom(int version)
{
    const Connection connection = olderConnection(original({version, someApiUsers}));
    int steps = 1;
    for (const Migration &migration : connection.dialect().migrations().mid(version))
        steps += int(migration.statements.size());
    return steps;
}

/// Looks at the directory at \a path, of which migrating was ended in between, and goes on with that; \a begun is the
/// number of steps that it had at least begun. What is wrong; empty where all is well.
QString TestOlderDirectories::problemAfterEnding(const Key &key, const QString &path, int begun)
{
    const QList<QStringList> &whole = stages(key);
    const Connection connection = olderConnection(path);
    const int version = must(schemaVersion(connection));
    if (version < key.first || version >= key.first + whole.size())
        return u"it has version %1"_s.arg(version);
    if (const QStringList damage = damageOfOlder(connection); !damage.isEmpty())
        return u"damaged: "_s + damage.join(u'\n');
    if (const QString other = differenceOf(shortDumpOf(connection, key), whole.at(version - key.first));
        !other.isEmpty())
        return u"at version %1 %2"_s.arg(version).arg(other);
    const QString copy = copyPath(path, key.first);
    const auto copyProblem = [&]() -> QString {
        const Connection old = olderConnection(copy);
        const QString problem =
            damageOfOlder(old).join(u'\n') + differenceOf(shortDumpOf(old, key), whole.constFirst());
        return problem.isEmpty() ? problem : u"of the copy, "_s + problem;
    };
    // The copy is the first step.
    const bool hadCopy = QFile::exists(copy);
    if (!hadCopy && (begun > 1 || version > key.first))
        return u"there is no copy"_s;
    if (QString problem = hadCopy ? copyProblem() : QString(); !problem.isEmpty())
        return problem;
    const QByteArray copyBefore = hadCopy && version > key.first ? bytesOfFile(copy) : QByteArray();
    // It can be gone on with, and the copy stays what it is.
    if (const Status further = migrate(connection, connection.dialect().migrations()); !further)
        return u"going on ended with "_s + further.error().detail;
    if (const QStringList damage = damageOf(connection); !damage.isEmpty())
        return u"damaged by going on: "_s + damage.join(u'\n');
    if (const QString other = differenceOf(shortDumpOf(connection, key), whole.constLast()); !other.isEmpty())
        return u"after going on "_s + other;
    // It is made anew only where it is one of the same version.
    if (!copyBefore.isEmpty())
        return bytesOfFile(copy) == copyBefore ? QString() : u"the copy has become another one"_s;
    return copyProblem();
}

void TestOlderDirectories::rowsAreAsTheyWere()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const Connection old = olderConnection(original({version, apiUsers}));
    QCOMPARE(must(schemaVersion(old)), version);
    const Connection connection = olderConnection(migrated({version, apiUsers}));
    QCOMPARE(must(schemaVersion(connection)), int(connection.dialect().migrations().size()));
    for (const QString &table : {u"operator"_s, u"operator_group"_s, u"operator_group_member"_s, u"api_user"_s}) {
        const QStringList columns = columnsOfOlder(old, table);
        const QStringList before = rowsOfOlder(old, table, columns);
        QVERIFY(table == "api_user"_L1 ? before.size() == apiUsers : before.size() > 2);
        QCOMPARE(differenceOf(rowsOfOlder(connection, table, columns), before), QString());
    }
    QCOMPARE(damageOf(connection), QStringList());
    // What the version did not have yet is as in a directory that was made today.
    QCOMPARE(differenceOf(contentOf(connection), ReferenceDirectory().contentFor(accountOfOlder(apiUsers))), QString());
    const StoreFixture today;
    const QString schema = u"SELECT type || ' ' || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s;
    QCOMPARE(differenceOf(textsOf(connection, schema), textsOf(today.connect(), schema)), QString());
}

void TestOlderDirectories::eachEntryOfTheJournalIsThere()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const Connection old = olderConnection(original({version, apiUsers}));
    const Connection connection = olderConnection(migrated({version, apiUsers}));
    const QStringList words{u"at"_s,       u"origin"_s, u"action"_s, u"api_user_guid"_s, u"operator_name"_s,
                            u"username"_s, u"detail"_s};
    const QStringList before = rowsOfOlder(old, u"journal"_s, QStringList{u"id"_s} + words);
    QCOMPARE_GE(before.size(), 10 + apiUsers + apiUsers / 3 + apiUsers / 5 + apiUsers / 4 * 2);
    QCOMPARE(differenceOf(rowsOfOlder(connection, u"journal"_s, QStringList{u"number"_s} + words), before), QString());
    QCOMPARE(brokenChain(connection), QStringList());
    QCOMPARE(numberOf(connection, u"SELECT newest_entry FROM directory_state"_s), before.size());

    QStringList operators = textsOf(old, u"SELECT detail FROM journal ORDER BY id"_s);
    for (QString &detail : operators)
        detail = operatorInDetail(detail);
    QCOMPARE(differenceOf(textsOf(connection, u"SELECT coalesce(operator_guid, '') FROM journal ORDER BY number"_s),
                          operators),
             QString());
    QCOMPARE(numberOf(connection,
                      u"SELECT count(*) FROM journal WHERE operator_guid = '' OR operation IS NOT NULL OR "
                      "who IS NOT NULL OR host IS NOT NULL OR version IS NOT NULL OR job IS NOT NULL"_s),
             0);
}

void TestOlderDirectories::theUseAtEachMomentIsAsItWas()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const Connection old = olderConnection(original({version, apiUsers}));
    const Connection connection = olderConnection(migrated({version, apiUsers}));
    const std::vector<OlderSample> before = samplesBefore(old, version);
    const std::vector<OlderSample> after = samplesOfOlder(connection);
    QCOMPARE(firstOtherUse(before, after), QString());
    if (apiUsers > 1)
        QVERIFY(after.size() * 2 < before.size());

    std::set<qint64> moments;
    std::map<qint64, OlderSample> newest;
    std::set<qint64> gone;
    for (const QString &key : textsOf(old, u"SELECT id FROM api_user"_s))
        newest.insert({key.toLongLong(), {}});
    for (const OlderSample &sample : before) {
        moments.insert(sample.at);
        if (const auto of = newest.find(sample.apiUser); of != newest.end())
            of->second = sample;
        else
            gone.insert(sample.apiUser);
    }
    QCOMPARE(int(gone.size()), version < 2 ? 0 : 20);
    QStringList stored;
    for (const qint64 moment : moments)
        stored += u"%1 1"_s.arg(moment);
    QCOMPARE(textsOf(connection, u"SELECT at || ' ' || complete FROM sync_moment ORDER BY at"_s), stored);

    std::vector<OlderSample> latest;
    for (const auto &[key, sample] : newest) {
        if (sample.apiUser == key) // the others were never sampled
            latest.push_back({key, 0, sample.lastUsed, sample.requests});
    }
    QVERIFY(int(latest.size()) == (apiUsers > 1 ? apiUsers - 1 : apiUsers));
    QVERIFY(samplesOfOlder(connection, u"(SELECT 0 AS at, * FROM usage_latest)"_s) == latest);
}

void TestOlderDirectories::theAccountAndOpenChangesAreAsTheyWere()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const Connection old = olderConnection(original({version, apiUsers}));
    const Connection connection = olderConnection(migrated({version, apiUsers}));
    QStringList columns = columnsOfOlder(old, u"account"_s);
    columns.removeOne(u"username"_s);
    QVERIFY(!columnsOfOlder(connection, u"account"_s).contains(u"username"_s));
    QCOMPARE(rowsOfOlder(connection, u"account"_s, columns), rowsOfOlder(old, u"account"_s, columns));

    QList<KnownSignIn> signIns;
    if (version >= 2) {
        const bool hasSynced = apiUsers != 1;
        signIns += {.username = u"Zoë-7"_s,
                    .lastSeen = hasSynced ? QDateTime::fromMSecsSinceEpoch(1'715'000'000'123, inUtc) : QDateTime()};
    }
    QVERIFY(must(SignInStore(connection).all()) == signIns);

    if (version >= 2) {
        columns = columnsOfOlder(old, u"open_change"_s);
        const QStringList before = rowsOfOlder(old, u"open_change"_s, columns);
        QCOMPARE(before.size(), 3);
        QCOMPARE(rowsOfOlder(connection, u"open_change"_s, columns), before);
    }
    QCOMPARE(numberOf(connection, u"SELECT count(*) FROM open_change WHERE holder_process IS NOT NULL"_s),
             version < 8 ? 0 : 1);
    if (version < 8)
        QCOMPARE(numberOf(connection, u"SELECT count(*) FROM open_change WHERE renewed_at IS NOT at"_s), 0);
}

void TestOlderDirectories::theCopyIsTheDirectoryOfBefore()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const QTemporaryDir folder;
    const QString path = copied(copyPath(migrated({version, apiUsers}), version), folder.filePath(u"copy.sqlite"_s));
    {
        const Connection copy = olderConnection(path);
        QCOMPARE(must(schemaVersion(copy)), version);
        QCOMPARE(damageOfOlder(copy), QStringList());
        QCOMPARE(differenceOf(dumpOf(copy), dumpOf(olderConnection(original({version, apiUsers})))), QString());
    }
    // As good as the directory itself.
    (void)must(Directory::open({path}, Directory::Opening::Existing));
    QCOMPARE(differenceOf(dumpOf(olderConnection(path)), dumpOf(olderConnection(migrated({version, apiUsers})))),
             QString());
}

void TestOlderDirectories::openingAgainWritesNothing()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const QTemporaryDir folder;
    const QString path = copied(migrated({version, apiUsers}), folder.filePath(u"directory.sqlite"_s));
    const QByteArray before = bytesOfFile(path);
    const auto openAgain = [&] {
        const auto onStep = [](int, int) { QFAIL("there is nothing to do"); };
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing, {}, {}, onStep));
        (void)must(directory.connect(Directory::Use::Writing));
    };
    openAgain();
    QVERIFY(bytesOfFile(path) == before);
    {
        const Connection other = olderConnection(path);
        const QString writes = u"PRAGMA data_version"_s; // counts those of others, of the same values as well
        const qint64 writesBefore = numberOf(other, writes);
        openAgain();
        QCOMPARE(numberOf(other, writes), writesBefore);
        (void)must(other.run(u"BEGIN IMMEDIATE"_s)); // whoever wrote would have to wait for this one
        openAgain();
    }
    QVERIFY(bytesOfFile(path) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"directory.sqlite"_s});
}

void TestOlderDirectories::theNextSyncFindsNothingNew()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    const QTemporaryDir folder;
    const Connection connection =
        olderConnection(copied(migrated({version, apiUsers}), folder.filePath(u"directory.sqlite"_s)));
    const auto count = [&](const QString &table) { return numberOf(connection, u"SELECT count(*) FROM "_s + table); };
    const qint64 samples = count(u"usage_sample"_s);
    const qint64 moments = count(u"sync_moment"_s);
    QVERIFY(!must(mirror(connection, accountOfOlder(apiUsers), victimClock())).changedAnything());
    // The one that had never been sampled.
    QCOMPARE(count(u"usage_sample"_s), samples + (apiUsers > 1 ? 1 : 0));
    QCOMPARE(count(u"sync_moment"_s), moments + 1);
    QCOMPARE(damageOf(connection), QStringList());
}

void TestOlderDirectories::progressCountsEachStepOnce()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = copied(original({version, 1}), folder.filePath(u"directory.sqlite"_s));
    int steps = 0;
    int last = 0;
    (void)must(Directory::open({path}, Directory::Opening::Existing, {}, {}, [&](int done, int total) {
        QCOMPARE(done, steps++);
        QCOMPARE(total, last == 0 ? total : last);
        last = total;
    }));
    QCOMPARE(steps, last);
    QCOMPARE(steps, stepsFrom(version));
}

void TestOlderDirectories::aStopAtAnyStepLeavesAWholeVersion()
{
    QFETCH(int, version);
    const Key key{version, someApiUsers};
    const QList<Migration> &migrations = olderConnection(original(key)).dialect().migrations();
    // In the normal run one in the copy, and one in every other migration.
    QList<int> steps{0};
    QList<int> versions{version};
    int total = 1;
    for (int before = version; before < migrations.size(); ++before) {
        const int statements = int(migrations.at(before).statements.size());
        const int chosen = QRandomGenerator::global()->bounded(2 * statements);
        for (int i = 0; i < statements; ++i, ++total) {
            if (olderAtLength() || i == chosen) {
                steps += total;
                versions += before;
            }
        }
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QTemporaryDir folder;
        const QString path = copied(original(key), folder.filePath(u"directory.sqlite"_s));
        {
            const Connection connection = olderConnection(path);
            std::stop_source stop;
            const Status ended = migrate(connection, migrations, stop.get_token(), [&](int done, int all) {
                QCOMPARE(all, total);
                if (done == steps.at(i))
                    stop.request_stop();
            });
            QVERIFY(!ended);
            QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
            QCOMPARE(must(schemaVersion(connection)), versions.at(i));
        }
        QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
        const QString problem = problemAfterEnding(key, path, steps.at(i) + 1);
        QVERIFY2(problem.isEmpty(), qPrintable(u"stopped at step %1: %2"_s.arg(steps.at(i)).arg(problem)));
    }
}

/// As a person does, who knows nothing of steps.
void TestOlderDirectories::aStopAtAnyMomentLeavesAWholeVersion()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    QFETCH(int, times);
    const Key key{version, apiUsers};
    const int total = stepsFrom(version);
    for (int i = 0; i < times; ++i) {
        const QTemporaryDir folder;
        const QString path = copied(original(key), folder.filePath(u"directory.sqlite"_s));
        const int step = QRandomGenerator::global()->bounded(total);
        const std::chrono::microseconds delay = someTime(apiUsers);
        {
            const Connection connection = olderConnection(path);
            std::stop_source stop;
            std::jthread person;
            const Status ended =
                migrate(connection, connection.dialect().migrations(), stop.get_token(), [&](int done, int) {
                    if (done == step) {
                        person = std::jthread([&stop, delay] {
                            std::this_thread::sleep_for(delay);
                            stop.request_stop();
                        });
                    }
                });
            if (!ended)
                QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        }
        QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
        const QString problem = problemAfterEnding(key, path, step + 1);
        QVERIFY2(problem.isEmpty(), qPrintable(u"stopped after step %1: %2"_s.arg(step).arg(problem)));
    }
}

void TestOlderDirectories::aKillAtAnyMomentLeavesAWholeVersion()
{
    QFETCH(int, version);
    QFETCH(int, apiUsers);
    QFETCH(int, times);
    const Key key{version, apiUsers};
    const int total = stepsFrom(version);
    for (int inside = 0; inside < times;) {
        const QTemporaryDir folder;
        const QString path = copied(original(key), folder.filePath(u"directory.sqlite"_s));
        const int step = QRandomGenerator::global()->bounded(total);
        Victim victim(QCoreApplication::applicationDirPath() + "/killvictim"_L1, {u"update"_s, path});
        QVERIFY(victim.waitForLine(u"step %1"_s.arg(step)));
        victim.listenFor(someTime(apiUsers));
        victim.kill();
        const QStringList said = victim.lines();
        const bool hasEnded = said.contains(u"end"_s);
        QVERIFY(hasEnded || victim.wasKilled());
        if (hasEnded)
            QCOMPARE(must(schemaVersion(olderConnection(path))), version + int(stages(key).size()) - 1);
        else
            ++inside;
        const QString problem = problemAfterEnding(key, path, int(said.filter(u"step "_s).size()));
        QVERIFY2(problem.isEmpty(),
                 qPrintable(u"killed after %1: %2"_s.arg(said.isEmpty() ? QString() : said.constLast(), problem)));
    }
}

UMH_TEST(TestOlderDirectories)
#include "tst_olderdirectories.moc"
