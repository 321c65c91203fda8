#include "domain/time/utc.h"
#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/keyscanner.h"
#include "store/threads/directoryeditor.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/storefixturefulldisk.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

/// Giving API users another description in a directory that is itself the truth.
class TestDirectoryEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FullDisk::prepare(); }
    void init();

    void theNewDescriptionIsStoredAndTold();
    void itIsJournalledAsDoneByThisProgram();
    void theSearchFindsTheNewTextAndNotTheOld();
    void anyTextCanBeADescription_data();
    void anyTextCanBeADescription();
    void aDescriptionCanBeTakenAway();
    void onlyThatApiUserChanges();
    void theDescriptionThatItHasIsNotWrittenAgain();
    void itsUseMeanwhileDoesNotMatter();
    void anotherDescriptionMeanwhileIsToldAndStays();
    void whatIsGoneIsAlreadyGone();
    void theKeyOfAnotherApiUserDescribesNothing();
    void onAFullDiskTheDescriptionStays();
    void anApiUserThatIsNotWhatThePersonSawStays();
    void changesAreCarriedOutInTheOrderAsked();

private:
    /// Asks for it and waits for the answer: the API user, or the error.
    [[nodiscard]] Result<ApiUser> describe(const ApiUser &apiUser, const QString &description);
    [[nodiscard]] QList<ApiUserKey> found(const QString &words) const;

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<DirectoryEditor> m_editor;
    QList<ApiUser> m_apiUsers;
    ApiUser m_apiUser;
    const FixedClock m_clock{QDateTime(QDate(2024, 5, 15), QTime(12, 0, 0, 250), inUtc)};
};

void TestDirectoryEditor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_editor.reset();
    m_store = std::make_unique<StoreFixture>();
    QList<ApiUser> apiUsers = awkwardApiUsers(awkwardOperators(), 30, 8);
    apiUsers[7] = plainApiUser(awkwardOperators().at(3), u"plain"_s);
    m_apiUsers = m_store->load(awkwardOperators(), apiUsers);
    m_apiUser = m_apiUsers.at(7);
    m_editor = std::make_unique<DirectoryEditor>(m_store->directory(), m_clock);
}

Result<ApiUser> TestDirectoryEditor::describe(const ApiUser &apiUser, const QString &description)
{
    QSignalSpy described(m_editor.get(), &ApiUserEditor::described);
    QSignalSpy failed(m_editor.get(), &ApiUserEditor::descriptionFailed);
    m_editor->setDescription(apiUser, description);
    if (!QTest::qWaitFor([&] { return !described.isEmpty() || !failed.isEmpty(); }, 20'000))
        qFatal("no answer");
    if (!failed.isEmpty()) {
        Q_ASSERT(failed.at(0).at(0).value<ApiUser>() == apiUser);
        return failed.at(0).at(1).value<Error>();
    }
    return described.at(0).at(0).value<ApiUser>();
}

QList<ApiUserKey> TestDirectoryEditor::found(const QString &words) const
{
    const Connection connection = m_store->connect(Directory::Use::Background);
    KeyScanRequest request;
    request.query = ApiUserQuery{.order = {}, .filter = {.search = words}};
    request.now = m_clock.now();
    const KeyScanResult result = must(connection.dialect().keyScanner(connection)->scan(request, {}));
    return {result.keys.begin(), result.keys.end()};
}

void TestDirectoryEditor::theNewDescriptionIsStoredAndTold()
{
    ApiUser expected = m_apiUser;
    expected.description = u"Uptime of the payments"_s;
    QVERIFY(must(describe(m_apiUser, expected.description)) == expected);
    QVERIFY(must(ApiUserStore(m_store->connect()).byGuid(m_apiUser.guid)) == expected);
}

void TestDirectoryEditor::itIsJournalledAsDoneByThisProgram()
{
    const Connection connection = m_store->connect();
    const qint64 last = lastJournalEntry(connection);
    (void)must(describe(m_apiUser, u"Zoë’s"_s));
    const QList<JournalledEntry> entries = journalSince(connection, last);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.at(0).action, u"changed"_s);
    QCOMPARE(entries.at(0).origin, u"this program"_s);
    QCOMPARE(entries.at(0).guid, m_apiUser.guid);
    QCOMPARE(entries.at(0).detail,
             (QJsonObject{{u"description"_s, QJsonObject{{u"before"_s, u"Plain"_s}, {u"after"_s, u"Zoë’s"_s}}}}));
    QCOMPARE(numberOf(connection, u"SELECT at FROM journal WHERE number = ?"_s, {last + 1}),
             m_clock.now().toMSecsSinceEpoch());
}

void TestDirectoryEditor::theSearchFindsTheNewTextAndNotTheOld()
{
    QCOMPARE(found(u"plain plai"_s), QList{m_apiUser.key});
    ApiUser without = must(describe(m_apiUser, u"Ünïque 日本語"_s));
    QCOMPARE(found(u"unique"_s), QList{m_apiUser.key});
    QCOMPARE(found(u"日本語 unique"_s), QList{m_apiUser.key});
    (void)must(describe(without, u"Else"_s));
    QCOMPARE(found(u"unique"_s), QList<ApiUserKey>());
    QCOMPARE(damageOf(m_store->connect()), QStringList());
}

void TestDirectoryEditor::anyTextCanBeADescription_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"it's \"done\"; DROP TABLE api_user; --"_s;
    QTest::newRow("emoji") << u"😀😁😂🤣"_s;
    QTest::newRow("marks alone") << u"\u0301"_s;
    QTest::newRow("white space") << u"  \t\n "_s;
    QTest::newRow("long") << QString(100'000, u'é');
    QTest::newRow("right to left") << u"שלום עולם"_s;
}

void TestDirectoryEditor::anyTextCanBeADescription()
{
    QFETCH(const QString, text);
    const ApiUser described = must(describe(m_apiUser, text));
    QCOMPARE(described.description, text);
    QCOMPARE(must(ApiUserStore(m_store->connect()).byKey(m_apiUser.key)).description, text);
    QCOMPARE(damageOf(m_store->connect()), QStringList());
}

void TestDirectoryEditor::aDescriptionCanBeTakenAway()
{
    const ApiUser emptied = must(describe(m_apiUser, u""_s));
    QVERIFY(emptied.description.isEmpty());
    QCOMPARE(numberOf(m_store->connect(),
                      u"SELECT count(*) FROM api_user WHERE id = ? AND description_folded IS NULL"_s, {m_apiUser.key}),
             1); // it sorts with those that have none
    QCOMPARE(must(describe(emptied, u"Back"_s)).description, u"Back"_s);
}

void TestDirectoryEditor::onlyThatApiUserChanges()
{
    (void)must(describe(m_apiUser, u"Other"_s));
    const QHash<QString, ApiUser> stored = apiUsersOf(m_store->connect());
    QCOMPARE(stored.size(), m_apiUsers.size());
    for (const ApiUser &apiUser : std::as_const(m_apiUsers)) {
        if (apiUser.guid != m_apiUser.guid)
            QVERIFY(stored.value(apiUser.guid) == apiUser);
    }
}

void TestDirectoryEditor::theDescriptionThatItHasIsNotWrittenAgain()
{
    const Connection connection = m_store->connect();
    const QStringList before = dumpOf(connection);
    QVERIFY(must(describe(m_apiUser, m_apiUser.description)) == m_apiUser);
    QCOMPARE(differenceOf(dumpOf(connection), before), QString());
}

void TestDirectoryEditor::itsUseMeanwhileDoesNotMatter()
{
    (void)must(m_store->connect().run(u"UPDATE api_user SET requests = 99 WHERE id = ?"_s, {m_apiUser.key}));
    const ApiUser described = must(describe(m_apiUser, u"Other"_s));
    QCOMPARE(described.requestsLast30Days, std::optional<qint64>(99));
    QCOMPARE(described.description, u"Other"_s);
}

void TestDirectoryEditor::anotherDescriptionMeanwhileIsToldAndStays()
{
    const ApiUser theirs =
        must(ApiUserStore(m_store->connect()).setDescription(m_apiUser, u"Theirs"_s, Clock::system()));
    const QStringList before = dumpOf(m_store->connect());
    const Result<ApiUser> described = describe(m_apiUser, u"Ours"_s);
    QVERIFY(!described);
    QCOMPARE(described.error().kind, ErrorKind::ChangedMeanwhile);
    QCOMPARE(differenceOf(dumpOf(m_store->connect()), before), QString());
    QCOMPARE(must(describe(theirs, u"Ours"_s)).description, u"Ours"_s);
}

void TestDirectoryEditor::whatIsGoneIsAlreadyGone()
{
    must(ApiUserStore(m_store->connect()).remove(m_apiUser, m_clock));
    const QStringList before = dumpOf(m_store->connect());
    QCOMPARE(describe(m_apiUser, u"Other"_s).error().kind, ErrorKind::AlreadyGone);
    QCOMPARE(differenceOf(dumpOf(m_store->connect()), before), QString());
}

void TestDirectoryEditor::theKeyOfAnotherApiUserDescribesNothing()
{
    const QStringList before = dumpOf(m_store->connect());
    ApiUser mixed = m_apiUsers.at(3);
    mixed.guid = m_apiUser.guid;
    QCOMPARE(describe(mixed, u"Other"_s).error().kind, ErrorKind::AlreadyGone);
    QCOMPARE(differenceOf(dumpOf(m_store->connect()), before), QString());
}

void TestDirectoryEditor::onAFullDiskTheDescriptionStays()
{
    (void)must(describe(m_apiUsers.at(2), u"opens the connection"_s));
    const QStringList before = dumpOf(m_store->connect());
    {
        const FullDisk fullDisk(m_store->location());
        QCOMPARE(describe(m_apiUser, u"Other"_s).error().kind, ErrorKind::DiskFull);
    }
    QCOMPARE(differenceOf(dumpOf(m_store->connect()), before), QString());
    QCOMPARE(must(describe(m_apiUser, u"Other"_s)).description, u"Other"_s);
}

void TestDirectoryEditor::anApiUserThatIsNotWhatThePersonSawStays()
{
    const QSignalSpy removed(m_editor.get(), &ApiUserEditor::removed);
    const QSignalSpy failed(m_editor.get(), &ApiUserEditor::removalFailed);
    const ApiUser now = must(describe(m_apiUser, u"Other"_s));
    m_editor->remove(m_apiUser);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(1).value<Error>().kind, ErrorKind::ChangedMeanwhile);
    QVERIFY(must(ApiUserStore(m_store->connect()).byKey(m_apiUser.key)) == now);
    m_editor->remove(now);
    QTRY_COMPARE(removed.size(), 1);
}

void TestDirectoryEditor::changesAreCarriedOutInTheOrderAsked()
{
    QStringList told;
    connect(m_editor.get(), &ApiUserEditor::described, this,
            [&](const ApiUser &apiUser) { told += apiUser.description; });
    connect(m_editor.get(), &ApiUserEditor::removed, this, [&](const ApiUser &apiUser) { told += apiUser.guid; });
    ApiUser one = m_apiUser;
    one.description = u"One"_s;
    m_editor->setDescription(m_apiUser, u"One"_s);
    m_editor->setDescription(one, u"Two"_s);
    ApiUser two = one;
    two.description = u"Two"_s;
    m_editor->remove(two);
    QTRY_COMPARE(told, QStringList({u"One"_s, u"Two"_s, m_apiUser.guid}));
}

UMH_TEST(TestDirectoryEditor)
#include "tst_directoryeditor.moc"
