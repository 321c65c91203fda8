#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directorystate.h"
#include "store/keyscanner.h"
#include "store/load/importer.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

const QString guid1 = u"11111111-1111-4111-8111-111111111111"_s;
const QString guid2 = u"22222222-2222-4222-8222-222222222222"_s;
const QString guid3 = u"33333333-3333-4333-8333-333333333333"_s;
const QString groupGuid = u"99999999-9999-4999-8999-999999999999"_s;
const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;

const FixedClock &clockAtNoon()
{
    static const FixedClock clock(AccountFixture::now());
    return clock;
}

QString apiUserGuid(int number)
{
    return u"aaaaaaaa-aaaa-4aaa-8aaa-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

Operator operatorNamed(const QString &guid, const QString &name)
{
    return Operator{.guid = guid,
                    .fullName = name,
                    .email = name.toLower() + "@example.com"_L1,
                    .onDuty = true,
                    .administrator = false,
                    .culture = u"nl-NL"_s};
}

ApiUser apiUserOf(const QString &operatorGuid, int number)
{
    ApiUser apiUser;
    apiUser.guid = apiUserGuid(number);
    apiUser.operatorGuid = operatorGuid;
    apiUser.username = u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
    apiUser.type = u"Generic"_s;
    apiUser.created = AccountFixture::now().addDays(-100 - number);
    apiUser.lastUsed = AccountFixture::now().addDays(-number);
    apiUser.lastUsedState = LastUsedState::Used;
    apiUser.requestsLast30Days = number;
    apiUser.description = u"Uptime report %1"_s.arg(number);
    return apiUser;
}

OperatorGroup groupOf(const QList<QString> &members)
{
    return OperatorGroup{.guid = groupGuid, .name = u"Servicedesk"_s, .members = members};
}

/// A directory and a folder with files to import into it.
class Import final
{
public:
    /// Writes a file that holds \a content.
    QString file(const QString &name, const QByteArray &content) const
    {
        return writeFile(m_store.folder(), name, content);
    }

    [[nodiscard]] Result<LoadSummary> run(const QStringList &paths, const std::stop_token &stop = {},
                                          const LoadProgressHandler &onProgress = {}) const
    {
        return importFiles(m_connection, paths, clockAtNoon(), stop, onProgress);
    }

    /// Two operators and two API users of the first, through files.
    void fill() const
    {
        (void)must(run({file(u"first-operators.json"_s,
                             answerOf(QList{operatorNamed(guid1, u"Anna"_s), operatorNamed(guid2, u"Bert"_s)})),
                        file(u"first-apiusers.json"_s, answerOf(QList{apiUserOf(guid1, 1), apiUserOf(guid1, 2)}))}));
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const StoreFixture &store() const { return m_store; }

private:
    StoreFixture m_store;
    Connection m_connection = m_store.connect();
};

/// What the search finds for \a words, as the guids of API users.
QStringList found(const Import &import, const QString &words)
{
    KeyScanRequest request;
    request.query = ApiUserQuery{.order = {}, .filter = {.search = words}};
    request.now = AccountFixture::now();
    const auto scanner = import.connection().dialect().keyScanner(import.connection());
    const KeyScanResult result = must(scanner->scan(request, {}));
    QStringList guids;
    for (const ApiUserKey key : result.keys)
        guids += must(ApiUserStore(import.connection()).byKey(key)).guid;
    guids.sort();
    return guids;
}

QJsonObject journalEntry(const Import &import, const QString &action)
{
    const QStringList details =
        textsOf(import.connection(), u"SELECT detail FROM journal WHERE action = ? ORDER BY number"_s, {action});
    return QJsonDocument::fromJson(details.value(details.size() - 1).toUtf8()).object();
}

/// \a elements as a file, the one at \a index (from 0) with \a field set to \a value, or without it.
QByteArray withField(const QByteArray &file, int index, const QString &field, const QJsonValue &value)
{
    QJsonArray elements = QJsonDocument::fromJson(file).array();
    QJsonObject element = elements.at(index).toObject();
    if (value.isUndefined())
        element.remove(field);
    else
        element.insert(field, value);
    elements[index] = element;
    return jsonText(elements);
}

} // namespace

/// Saved answers of the account's API, imported into a directory.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindArrivesAsItWasSent();
    void orderOfFilesDoesNotMatter();
    void severalFilesOfAKindAreOne();
    void fileNamedTwiceCountsOnce();
    void emptyListsChangeNothing();
    void secondImportWritesNothing();
    void secondImportOfTheSamplesAccountWritesNothing();
    void valuesThatAreNotThereStayApartFromEmptyOnes();
    void changesAreMergedAndJournalled();
    void onlyWhatDiffersIsJournalled();
    void nothingIsRemoved();
    void renamedOperatorCarriesIntoCopiesAndSearch();
    void movedApiUserTakesTheNameOfItsOperator();
    void operatorMayBeInTheDirectoryOnly();
    void membersFollowTheFile();
    void absentMembersAreLeftAlone();
    void importIntoAFilledDirectoryEqualsImportIntoAnEmptyOne();
    void keysOfDeletedApiUsersAreNotGivenAgain();
    void guidMayRepeatAcrossKinds();
    void badFileChangesNothing_data();
    void badFileChangesNothing();
    void elementTwiceAcrossFilesNamesTheSecondFile();
    void progressGoesFromStartToEnd();
    void stopBeforeTheStartIsCancelled();
    void stopWhileReadingLeavesEverything();
    void stopWhileIndexingLeavesEverything();
    void stopJustBeforeTheCommitLeavesEverything();
    void lockedDirectoryIsBusy();
};

void TestImport::everyKindArrivesAsItWasSent()
{
    const AccountFixture account(300);
    const Import import;
    const LoadSummary summary = must(import.run(account.writeTo(import.store().folder())));
    QCOMPARE(summary.operators, (LoadTally{.added = account.operators.size()}));
    QCOMPARE(summary.groups, (LoadTally{.added = account.groups.size()}));
    QCOMPARE(summary.apiUsers, (LoadTally{.added = account.apiUsers.size()}));

    QHash<QString, QString> names;
    for (const Operator &op : account.operators)
        names.insert(op.guid, op.fullName);
    ApiUserStore store(import.connection());
    for (ApiUser expected : account.apiUsers) {
        ApiUser stored = must(store.byGuid(expected.guid));
        QVERIFY(stored.key > 0);
        stored.key = 0;
        expected.operatorName = names.value(expected.operatorGuid);
        QCOMPARE(stored.description.isNull(), expected.description.isNull());
        QVERIFY(stored == expected);
    }
    QCOMPARE(numberOf(import.connection(), u"SELECT count(*) FROM operator WHERE email LIKE '%@example.com'"_s),
             account.operators.size());
    QCOMPARE(damageOf(import.connection()), QStringList());
}

void TestImport::orderOfFilesDoesNotMatter()
{
    const AccountFixture account(100);
    QStringList expected;
    QList<int> order = {0, 1, 2};
    do {
        const Import import;
        const QStringList files = account.writeTo(import.store().folder());
        (void)must(import.run({files.at(order.at(0)), files.at(order.at(1)), files.at(order.at(2))}));
        const QStringList dump = dumpOf(import.connection());
        if (expected.isEmpty())
            expected = dump;
        QCOMPARE(differenceOf(dump, expected), QString());
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestImport::severalFilesOfAKindAreOne()
{
    const AccountFixture account(90);
    const Import whole;
    (void)must(whole.run(account.writeTo(whole.store().folder())));

    const Import parts;
    QStringList files = account.writeTo(parts.store().folder());
    QStringList partial;
    for (int part = 0; part < 3; ++part)
        partial += parts.file(u"part%1.json"_s.arg(part), answerOf(account.apiUsers.mid(part * 30, 30)));
    files.replace(0, partial.at(0));
    (void)must(parts.run(files + partial.mid(1)));
    QCOMPARE(differenceOf(dumpOf(parts.connection()), dumpOf(whole.connection())), QString());
}

void TestImport::fileNamedTwiceCountsOnce()
{
    const Import import;
    const QString path = import.file(u"operators.json"_s, answerOf(QList{operatorNamed(guid1, u"Anna"_s)}));
    const QString link = import.store().folder() + "/link.json"_L1;
    QVERIFY(QFile::link(path, link));
    const QString detour =
        import.store().folder() + "/../"_L1 + QDir(import.store().folder()).dirName() + "/operators.json"_L1;
    QCOMPARE(must(import.run({path, path, link, detour})).operators, (LoadTally{.added = 1}));
}

void TestImport::emptyListsChangeNothing()
{
    const Import import;
    const QStringList before = dumpOf(import.connection());
    const QString path = import.file(u"nothing.json"_s, " [ ]\n");
    QCOMPARE(must(import.run({path})), LoadSummary());
    QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
}

void TestImport::secondImportWritesNothing()
{
    const Import import;
    Operator bare;
    bare.guid = guid3;
    bare.fullName = u"Bare"_s;
    ApiUser bareApiUser;
    bareApiUser.guid = apiUserGuid(3);
    bareApiUser.operatorGuid = guid3;
    bareApiUser.username = u"bare"_s;
    const QStringList files = {
        import.file(u"operators.json"_s, answerOf(QList{operatorNamed(guid1, u"Anna"_s), bare})),
        import.file(u"groups.json"_s, answerOf(QList{groupOf({guid1, guid3})})),
        import.file(u"apiusers.json"_s, answerOf(QList{apiUserOf(guid1, 1), bareApiUser})),
    };
    (void)must(import.run(files));

    const Connection watcher = import.store().connect(Directory::Use::Background);
    const QStringList before = dumpOf(import.connection());
    const ChangeMark mark = must(ChangeMark::of(watcher));
    const LoadSummary second = must(import.run(files));
    QVERIFY(!second.changedAnything());
    QCOMPARE(second.operators.unchanged, 2);
    QCOMPARE(second.groups.unchanged, 1);
    QCOMPARE(second.apiUsers.unchanged, 2);
    QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
    QVERIFY(!must(ChangeMark::of(watcher)).showsChangeSince(mark));
}

void TestImport::secondImportOfTheSamplesAccountWritesNothing()
{
    const AccountFixture account(500);
    const Import import;
    const QStringList files = account.writeTo(import.store().folder());
    (void)must(import.run(files));
    const QStringList before = dumpOf(import.connection());
    QVERIFY(!must(import.run(files)).changedAnything());
    QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
}

void TestImport::valuesThatAreNotThereStayApartFromEmptyOnes()
{
    const Import import;
    import.fill();
    ApiUser apiUser = apiUserOf(guid1, 1);
    apiUser.description = QString();
    (void)must(import.run({import.file(u"a.json"_s, answerOf(QList{apiUser}))}));
    apiUser.description = u""_s;
    QCOMPARE(must(import.run({import.file(u"b.json"_s, answerOf(QList{apiUser}))})).apiUsers.changed, 1);
    QCOMPARE(textsOf(import.connection(), u"SELECT '<' || description || '>' FROM api_user WHERE guid = ?"_s,
                     {apiUser.guid}),
             QStringList(u"<>"_s));
    QCOMPARE(must(import.run({import.file(u"b.json"_s, answerOf(QList{apiUser}))})).apiUsers.unchanged, 1);
}

void TestImport::changesAreMergedAndJournalled()
{
    const Import import;
    import.fill();
    ApiUser changed = apiUserOf(guid1, 2);
    changed.description = u"Betalingen Zürich"_s;
    changed.type = QString();
    changed.lastUsed = AccountFixture::now();
    const ApiUser added = apiUserOf(guid2, 3);
    const QString path = import.file(u"apiusers.json"_s, answerOf(QList{apiUserOf(guid1, 1), changed, added}));
    QCOMPARE(must(import.run({path})).apiUsers, (LoadTally{.added = 1, .changed = 1, .unchanged = 1}));

    const QJsonObject entry = journalEntry(import, u"changed"_s);
    QCOMPARE(entry.keys(), QStringList({u"description"_s, u"lastUsed"_s, u"type"_s}));
    QCOMPARE(entry.value("description"_L1).toObject().value("before"_L1), QJsonValue(u"Uptime report 2"_s));
    QCOMPARE(entry.value("description"_L1).toObject().value("after"_L1), QJsonValue(u"Betalingen Zürich"_s));
    QVERIFY(entry.value("type"_L1).toObject().value("after"_L1).isNull());
    const QJsonObject counts = journalEntry(import, u"imported"_s).value("apiUsers"_L1).toObject();
    QCOMPARE(counts.value("added"_L1), QJsonValue(1));
    QCOMPARE(counts.value("changed"_L1), QJsonValue(1));

    QCOMPARE(found(import, u"zurich"_s), QStringList(changed.guid));
    QCOMPARE(found(import, u"report generic"_s), QStringList({apiUserGuid(1), apiUserGuid(3)}));
    QCOMPARE(damageOf(import.connection()), QStringList());
}

void TestImport::onlyWhatDiffersIsJournalled()
{
    const Import import;
    import.fill();
    ApiUser changed = apiUserOf(guid1, 1);
    changed.requestsLast30Days = std::nullopt;
    (void)must(import.run({import.file(u"apiusers.json"_s, answerOf(QList{changed, apiUserOf(guid1, 2)}))}));
    QCOMPARE(textsOf(import.connection(), u"SELECT api_user_guid FROM journal WHERE action = 'changed'"_s),
             QStringList(changed.guid));
    QCOMPARE(journalEntry(import, u"changed"_s).keys(), QStringList(u"requestsLast30Days"_s));
    QVERIFY(!must(ApiUserStore(import.connection()).byGuid(changed.guid)).requestsLast30Days);
    QCOMPARE(damageOf(import.connection()), QStringList());
}

void TestImport::nothingIsRemoved()
{
    const Import import;
    import.fill();
    (void)must(import.run({import.file(u"operators.json"_s, answerOf(QList{operatorNamed(guid3, u"Cor"_s)})),
                           import.file(u"apiusers.json"_s, answerOf(QList{apiUserOf(guid3, 7)}))}));
    QCOMPARE(numberOf(import.connection(), u"SELECT count(*) FROM operator"_s), 3);
    QCOMPARE(numberOf(import.connection(), u"SELECT count(*) FROM api_user"_s), 3);
}

void TestImport::renamedOperatorCarriesIntoCopiesAndSearch()
{
    const Import import;
    import.fill();
    QCOMPARE(found(import, u"anna"_s).size(), 2);
    // Also where an API user of the renamed operator comes along in the same import.
    const QList<ApiUser> apiUsers = {apiUserOf(guid1, 1), apiUserOf(guid1, 3)};
    (void)must(import.run({import.file(u"operators.json"_s, answerOf(QList{operatorNamed(guid1, u"Éloïse"_s)})),
                           import.file(u"apiusers.json"_s, answerOf(apiUsers))}));
    QCOMPARE(textsOf(import.connection(), u"SELECT DISTINCT operator_name || '/' || operator_folded FROM api_user"_s),
             QStringList(u"Éloïse/eloise"_s));
    QCOMPARE(found(import, u"anna"_s), QStringList());
    QCOMPARE(found(import, u"eloise"_s).size(), 3);
    QCOMPARE(numberOf(import.connection(), u"SELECT count(*) FROM journal WHERE action = 'changed'"_s), 0);
    QCOMPARE(damageOf(import.connection()), QStringList());
}

void TestImport::movedApiUserTakesTheNameOfItsOperator()
{
    const Import import;
    import.fill();
    ApiUser moved = apiUserOf(guid1, 1);
    moved.operatorGuid = guid2;
    (void)must(import.run({import.file(u"apiusers.json"_s, answerOf(QList{moved}))}));
    QCOMPARE(must(ApiUserStore(import.connection()).byGuid(moved.guid)).operatorName, u"Bert"_s);
    QCOMPARE(found(import, u"bert"_s), QStringList(moved.guid));
}

void TestImport::operatorMayBeInTheDirectoryOnly()
{
    const Import import;
    import.fill();
    (void)must(import.run({import.file(u"apiusers.json"_s, answerOf(QList{apiUserOf(guid2, 9)})),
                           import.file(u"groups.json"_s, answerOf(QList{groupOf({guid2})}))}));
    QCOMPARE(must(ApiUserStore(import.connection()).byGuid(apiUserGuid(9))).operatorName, u"Bert"_s);
}

void TestImport::membersFollowTheFile()
{
    const Import import;
    import.fill();
    const auto importMembers = [&](const QList<QString> &members) {
        return must(import.run({import.file(u"groups.json"_s, answerOf(QList{groupOf(members)}))})).groups;
    };
    const auto members = [&] {
        return textsOf(import.connection(), u"SELECT operator_guid FROM operator_group_member ORDER BY 1"_s);
    };
    QCOMPARE(importMembers({guid1}), (LoadTally{.added = 1}));
    QCOMPARE(members(), QStringList(guid1));
    QCOMPARE(importMembers({guid2, guid1, guid2}), (LoadTally{.changed = 1}));
    QCOMPARE(members(), QStringList({guid1, guid2}));
    QCOMPARE(importMembers({guid2}), (LoadTally{.changed = 1}));
    QCOMPARE(members(), QStringList(guid2));
    QCOMPARE(importMembers({guid2}), (LoadTally{.unchanged = 1}));
    QCOMPARE(importMembers({}), (LoadTally{.changed = 1}));
    QCOMPARE(members(), QStringList());
}

void TestImport::absentMembersAreLeftAlone()
{
    const Import import;
    import.fill();
    OperatorGroup group = groupOf({guid1});
    (void)must(import.run({import.file(u"groups.json"_s, answerOf(QList{group}))}));
    group.members.reset();
    group.name = u"Helpdesk"_s;
    const QString path = import.file(u"groups.json"_s, answerOf(QList{group}));
    QCOMPARE(must(import.run({path})).groups, (LoadTally{.changed = 1}));
    QCOMPARE(numberOf(import.connection(), u"SELECT count(*) FROM operator_group_member"_s), 1);
    QCOMPARE(textsOf(import.connection(), u"SELECT name || '/' || folded_name FROM operator_group"_s),
             QStringList(u"Helpdesk/helpdesk"_s));
}

void TestImport::importIntoAFilledDirectoryEqualsImportIntoAnEmptyOne()
{
    AccountFixture account(400);
    const Import filled;
    {
        // An older state of the same account: fewer of everything, and what there is differs.
        AccountFixture older = account;
        older.operators.resize(70);
        for (qsizetype i = 0; i < older.operators.size(); i += 3)
            older.operators[i].fullName = u"Before %1"_s.arg(i);
        older.groups.resize(3);
        older.groups[2].members = QList<QString>{older.operators.first().guid};
        older.groups[1].members.reset();
        older.apiUsers.resize(200);
        for (qsizetype i = 0; i < older.apiUsers.size(); ++i) {
            ApiUser &apiUser = older.apiUsers[i];
            apiUser.operatorGuid = older.operators.at(i % 70).guid;
            if (i % 2 == 0)
                apiUser.description = i % 4 == 0 ? QString() : u"Before %1"_s.arg(i);
            if (i % 5 == 0)
                apiUser.type = QString();
            if (i % 7 == 0)
                apiUser.requestsLast30Days = std::nullopt;
        }
        (void)must(filled.run(older.writeTo(filled.store().folder())));
    }
    (void)must(filled.run(account.writeTo(filled.store().folder())));
    const Import empty;
    (void)must(empty.run(account.writeTo(empty.store().folder())));
    QCOMPARE(differenceOf(contentOf(filled.connection()), contentOf(empty.connection())), QString());
    QCOMPARE(damageOf(filled.connection()), QStringList());
    QCOMPARE(found(filled, u"report"_s), found(empty, u"report"_s));
}

void TestImport::keysOfDeletedApiUsersAreNotGivenAgain()
{
    const Import import;
    import.fill();
    ApiUserStore store(import.connection());
    for (const int number : {1, 2})
        must(store.remove(must(store.byGuid(apiUserGuid(number))), clockAtNoon()));
    // The table is empty again, so this is a bulk load.
    (void)must(import.run({import.file(u"apiusers.json"_s, answerOf(QList{apiUserOf(guid1, 1)}))}));
    QCOMPARE(must(store.byGuid(apiUserGuid(1))).key, 3);
    QCOMPARE(damageOf(import.connection()), QStringList());
}

void TestImport::guidMayRepeatAcrossKinds()
{
    const Import import;
    OperatorGroup group = groupOf({guid1});
    group.guid = guid1;
    ApiUser apiUser = apiUserOf(guid1, 1);
    apiUser.guid = guid1;
    (void)must(import.run({import.file(u"o.json"_s, answerOf(QList{operatorNamed(guid1, u"Anna"_s)})),
                           import.file(u"g.json"_s, answerOf(QList{group})),
                           import.file(u"a.json"_s, answerOf(QList{apiUser}))}));
}

void TestImport::badFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("element");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("filled"); // whether the directory held something before

    const QByteArray operators = answerOf(QList{operatorNamed(guid1, u"Anna"_s), operatorNamed(guid3, u"Cor"_s)});
    const QByteArray groups = answerOf(QList{groupOf({})});
    const QByteArray apiUsers = answerOf(QList{apiUserOf(guid1, 1), apiUserOf(guid1, 5), apiUserOf(guid3, 6)});
    const auto row = [](const char *name, const QByteArray &content, ErrorKind kind, qint64 element,
                        const QString &field = {}) {
        QTest::addRow("%s, empty directory", name) << content << kind << element << field << false;
        QTest::addRow("%s, filled directory", name) << content << kind << element << field << true;
    };
    const QJsonValue absent(QJsonValue::Undefined);

    row("nothing in it", "", ErrorKind::JsonSyntax, 0);
    row("no JSON", "guid;name\n1;Anna\n", ErrorKind::JsonSyntax, 0);
    row("operators cut off", operators.chopped(20), ErrorKind::JsonSyntax, 2, u"OperatorGuid"_s);
    row("API users cut off", apiUsers.chopped(2), ErrorKind::JsonSyntax, 3);
    row("empty list with more behind", "[] []", ErrorKind::JsonSyntax, 0);
    row("no UTF-8", QByteArray(apiUsers).replace("report 6", "report \xff"), ErrorKind::JsonEncoding, 3,
        u"Description"_s);
    row("too deep", apiUsers.chopped(1) + ",{\"x\":" + QByteArray(80, '[') + QByteArray(80, ']') + "}]",
        ErrorKind::JsonTooDeep, 4);
    row("too large", withField(apiUsers, 1, u"Description"_s, QString(5 * 1024 * 1024, u'x')), ErrorKind::JsonTooLarge,
        2, u"Description"_s);
    row("something else", "[{\"Temperature\": 12}]", ErrorKind::UnknownContent, 1);
    row("operator without guid", withField(operators, 1, u"OperatorGuid"_s, absent), ErrorKind::FieldMissing, 2,
        u"OperatorGuid"_s);
    row("group without name", withField(groups, 0, u"Description"_s, absent), ErrorKind::FieldMissing, 1,
        u"Description"_s);
    row("API user without name", withField(apiUsers, 2, u"UserName"_s, absent), ErrorKind::FieldMissing, 3,
        u"UserName"_s);
    row("number for a name", withField(operators, 1, u"FullName"_s, 7), ErrorKind::FieldInvalid, 2, u"FullName"_s);
    row("operator twice", withField(operators, 1, u"OperatorGuid"_s, guid1.toUpper()), ErrorKind::DuplicateGuid, 2,
        u"OperatorGuid"_s);
    row("API user twice", withField(apiUsers, 2, u"ApiUserGuid"_s, apiUserGuid(5)), ErrorKind::DuplicateGuid, 3,
        u"ApiUserGuid"_s);
    row("group twice", answerOf(QList{groupOf({}), groupOf({})}), ErrorKind::DuplicateGuid, 2, u"OperatorGroupGuid"_s);
    row("API user of nobody", withField(apiUsers, 1, u"OperatorGuid"_s, nobody), ErrorKind::OperatorUnknown, 2,
        u"OperatorGuid"_s);
    row("nobody as member", answerOf(QList{groupOf({guid1, nobody})}), ErrorKind::OperatorUnknown, 1, u"Members"_s);
}

void TestImport::badFileChangesNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorKind, kind);
    QFETCH(const qint64, element);
    QFETCH(const QString, field);
    QFETCH(const bool, filled);

    const Import import;
    if (filled)
        import.fill();
    const QStringList before = dumpOf(import.connection());
    // Good files come along, so that there is something to take back.
    const QString operators = import.file(u"good-operators.json"_s, answerOf(QList{operatorNamed(guid2, u"Dirk"_s)}));
    const QString more = import.file(u"more-operators.json"_s,
                                     answerOf(QList{operatorNamed(guid1, u"Eva"_s), operatorNamed(guid3, u"Fon"_s)}));
    const QString apiUsers = import.file(u"good-apiusers.json"_s, answerOf(QList{apiUserOf(guid2, 70)}));
    const QString bad = import.file(u"bad.json"_s, content);
    QStringList files = {apiUsers, operators, bad};
    if (!content.contains("FullName"))
        files += more;

    const Result<LoadSummary> result = import.run(files);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().path, bad);
    QCOMPARE(result.error().element, element);
    QCOMPARE(result.error().field, field);
    QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
    QCOMPARE(damageOf(import.connection()), QStringList());
    // Nothing is locked any more either.
    (void)must(import.run({operators}));
}

void TestImport::elementTwiceAcrossFilesNamesTheSecondFile()
{
    const Import import;
    import.fill();
    const QStringList before = dumpOf(import.connection());
    const QString one = import.file(u"one.json"_s, answerOf(QList{apiUserOf(guid1, 11), apiUserOf(guid1, 12)}));
    const QString two = import.file(u"two.json"_s, answerOf(QList{apiUserOf(guid1, 13), apiUserOf(guid2, 12)}));
    const Result<LoadSummary> result = import.run({one, two});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::DuplicateGuid);
    QCOMPARE(result.error().detail, apiUserGuid(12));
    QCOMPARE(result.error().path, two);
    QCOMPARE(result.error().element, 2);
    QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());

    const QString missing = import.store().folder() + "/missing.json"_L1;
    const Result<LoadSummary> unread = import.run({one, missing});
    QCOMPARE(unread.error().kind, ErrorKind::FileNotFound);
    QCOMPARE(unread.error().path, missing);
    const Result<LoadSummary> folder = import.run({one, import.store().folder()});
    QCOMPARE(folder.error().kind, ErrorKind::NotARegularFile);
    QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
}

void TestImport::progressGoesFromStartToEnd()
{
    const AccountFixture account(5'000);
    const Import import;
    const QStringList files = account.writeTo(import.store().folder());
    qint64 bytes = 0;
    for (const QString &file : files)
        bytes += QFileInfo(file).size();

    QList<LoadProgress> reports;
    (void)must(import.run(files, {}, [&](const LoadProgress &report) { reports += report; }));
    QVERIFY(reports.size() > 5);
    LoadProgress last;
    qint64 read = 0;
    for (const LoadProgress &report : reports) {
        QVERIFY(report.phase >= last.phase);
        if (report.phase == last.phase)
            QVERIFY(report.done >= last.done);
        QVERIFY(report.done >= 0 && report.done <= report.total);
        if (report.phase == LoadProgress::Phase::Reading) {
            QCOMPARE(report.total, bytes);
            read = report.done;
        }
        last = report;
    }
    QCOMPARE(read, bytes);
    QCOMPARE(last.phase, LoadProgress::Phase::Indexing);
}

void TestImport::stopBeforeTheStartIsCancelled()
{
    const Import import;
    std::stop_source stop;
    stop.request_stop();
    const QString path = import.file(u"o.json"_s, answerOf(QList{operatorNamed(guid1, u"Anna"_s)}));
    QCOMPARE(import.run({path}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(numberOf(import.connection(), u"SELECT count(*) FROM operator"_s), 0);
}

void TestImport::stopWhileReadingLeavesEverything()
{
    const AccountFixture account(10'000);
    for (const bool filled : {false, true}) {
        const Import import;
        if (filled)
            import.fill();
        const QStringList before = dumpOf(import.connection());
        const QStringList files = account.writeTo(import.store().folder());
        std::stop_source stop;
        qint64 reached = 0;
        const auto result = import.run(files, stop.get_token(), [&](const LoadProgress &report) {
            reached = report.done;
            if (report.done > report.total / 2)
                stop.request_stop();
        });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        qint64 bytes = 0;
        for (const QString &file : files)
            bytes += QFileInfo(file).size();
        QVERIFY(reached > bytes / 2 && reached < bytes);
        QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
        QCOMPARE(damageOf(import.connection()), QStringList());
    }
}

void TestImport::stopWhileIndexingLeavesEverything()
{
    const AccountFixture account(2'000);
    const Import import;
    const QStringList files = account.writeTo(import.store().folder());
    const QStringList before = dumpOf(import.connection());
    int steps = 1;
    for (int step = 0; step < steps; ++step) {
        std::stop_source stop;
        const auto result = import.run(files, stop.get_token(), [&](const LoadProgress &report) {
            if (report.phase != LoadProgress::Phase::Indexing)
                return;
            steps = int(report.total);
            if (report.done == step)
                stop.request_stop();
        });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
    }
    QVERIFY(steps > 10);
    QCOMPARE(damageOf(import.connection()), QStringList());
    QCOMPARE(must(import.run(files)).apiUsers.added, 2'000);
}

/// The last thing that is written is the entry in the journal, which is the only one here that asks for the time.
void TestImport::stopJustBeforeTheCommitLeavesEverything()
{
    class StoppingClock final : public Clock
    {
    public:
        [[nodiscard]] QDateTime now() const override
        {
            m_stop.request_stop();
            return AccountFixture::now();
        }
        [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

    private:
        mutable std::stop_source m_stop;
    };
    const AccountFixture account(2'000);
    for (const bool filled : {false, true}) {
        const Import import;
        if (filled)
            import.fill();
        const QStringList before = dumpOf(import.connection());
        const QStringList files = account.writeTo(import.store().folder());
        const StoppingClock clock;
        LoadProgress last;
        const auto result = importFiles(import.connection(), files, clock, clock.token(),
                                        [&](const LoadProgress &report) { last = report; });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(last.phase, filled ? LoadProgress::Phase::Reading : LoadProgress::Phase::Indexing);
        QCOMPARE(differenceOf(dumpOf(import.connection()), before), QString());
        QCOMPARE(damageOf(import.connection()), QStringList());
        QCOMPARE(must(import.run(files)).apiUsers.added, 2'000);
    }
}

void TestImport::lockedDirectoryIsBusy()
{
    const Import import;
    const Connection other = import.store().connect();
    const Transaction transaction = must(Transaction::begin(other, Transaction::Kind::Write));
    const QString path = import.file(u"o.json"_s, answerOf(QList{operatorNamed(guid1, u"Anna"_s)}));
    const Connection impatient = import.store().connect(std::chrono::milliseconds(20));
    const Result<LoadSummary> result = importFiles(impatient, {path}, clockAtNoon());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Busy);
    QCOMPARE(result.error().path, import.store().location().name());
    QCOMPARE(result.error().element, 0);
}

UMH_TEST(TestImport)
#include "tst_import.moc"
