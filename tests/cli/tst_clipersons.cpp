#include "cliprogram.h"
#include "directoryfixture.h"
#include "domain/time/clock.h"
#include "store/accountstore.h"
#include "store/leasestore.h"
#include "storefixture.h"
#include "support/demoaccount/demoaccount.h"
#include "support/enginesql.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two programs of two persons, each with a home of their own, on one directory and account.
class TestCliPersons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachSignsInAsItself();
    void oneSyncsAtATime();
    void aHolderThatWasKilledLosesItAfterAMinute();
    void aCancelledSyncGivesTheDirectoryBackAtOnce();
    void aPersonWhoHasNeverSignedInIsTold_data();
    void aPersonWhoHasNeverSignedInIsTold();
    void onlyANameFromBeforeNamesWereAPersonsOwnIsTaken();
    void aNameThatTheDirectoryDoesNotKnowAnyMoreIsNotUsed();
    void aDirectoryThatCannotSayWhichItIsIsCalledDamaged_data();
    void aDirectoryThatCannotSayWhichItIsIsCalledDamaged();
    void theApiUserOfAColleagueIsNotDeletedWithoutItsName_data();
    void theApiUserOfAColleagueIsNotDeletedWithoutItsName();

private:
    /// A person with a home of their own.
    struct Person
    {
        CliProgram program;
        QString username;
        QString password;
    };

    void prepare(const Person &person, QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] CliRun run(const Person &person, const QStringList &arguments) const;
    [[nodiscard]] QStringList connecting(const Person &person) const;
    /// As whom the account was asked since that was asked last.
    [[nodiscard]] QSet<QString> whoAsked() const;
    [[nodiscard]] Connection directory() const;
    /// Starts \a process as a sync of \a person that is in the middle of asking the account.
    void startLongSync(const Person &person, QProcess &process) const;

    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<DirectoryPlace> m_shared;
    std::unique_ptr<Person> m_zoe;
    std::unique_ptr<Person> m_max;
};

void TestCliPersons::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_demo = std::make_unique<DemoAccount>(demoState(10, 60));
    m_shared = std::make_unique<DirectoryPlace>();
    m_zoe = std::make_unique<Person>();
    m_max = std::make_unique<Person>();
    m_zoe->username = m_demo->username();
    m_zoe->password = m_demo->password();
    const QList<ApiUser> apiUsers = m_demo->state().apiUsers;
    const auto other =
        std::ranges::find_if(apiUsers, [&](const ApiUser &apiUser) { return apiUser.username != m_zoe->username; });
    m_max->username = other->username;
    m_max->password = u"the password of Max"_s;
    m_demo->letSignIn(m_max->username, m_max->password);
}

void TestCliPersons::prepare(const Person &person, QProcess &process, const QStringList &arguments) const
{
    person.program.prepare(process, QStringList{u"--database"_s, m_shared->database()} + arguments);
    process.setStandardInputFile(QString()); // from here
    process.start();
    process.write(person.password.toUtf8() + '\n');
    process.closeWriteChannel();
}

CliRun TestCliPersons::run(const Person &person, const QStringList &arguments) const
{
    QProcess process;
    prepare(person, process, arguments);
    if (!process.waitForFinished(120'000))
        qFatal("the program did not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TestCliPersons::connecting(const Person &person) const
{
    return {u"sync"_s, u"--account"_s, m_demo->baseUrl(), u"--username"_s, person.username, u"--password-stdin"_s};
}

QSet<QString> TestCliPersons::whoAsked() const
{
    QSet<QString> usernames;
    const QList<DemoRequest> requests = m_demo->requests();
    for (const DemoRequest &request : requests)
        usernames += request.signedIn ? request.username : u"somebody who may not"_s;
    m_demo->clearRequests();
    return usernames;
}

Connection TestCliPersons::directory() const
{
    return must(Connection::open(m_shared->location(), Connection::Access::ReadWrite, 5s));
}

void TestCliPersons::startLongSync(const Person &person, QProcess &process) const
{
    m_demo->inject(u"GET /ApiUser"_s, Fault::hanging());
    const int before = m_demo->count(u"GET /ApiUser"_s);
    prepare(person, process, {u"sync"_s, u"--password-stdin"_s});
    if (!QTest::qWaitFor([&] { return m_demo->count(u"GET /ApiUser"_s) > before; }, 30'000))
        qFatal("the program does not sync");
}

void TestCliPersons::eachSignsInAsItself()
{
    const CliRun first = run(*m_zoe, connecting(*m_zoe));
    QVERIFY2(first.status == 0, first.error.constData());
    QCOMPARE(whoAsked(), QSet<QString>{m_zoe->username});
    const CliRun second = run(*m_max, connecting(*m_max));
    QVERIFY2(second.status == 0, second.error.constData());
    QCOMPARE(whoAsked(), QSet<QString>{m_max->username});
    // From now on nobody needs to be told who the other one is.
    for (int round = 0; round < 2; ++round) {
        for (const Person *person : {m_zoe.get(), m_max.get()}) {
            const CliRun synced = run(*person, {u"sync"_s, u"--password-stdin"_s});
            QVERIFY2(synced.status == 0, synced.error.constData());
            QCOMPARE(whoAsked(), QSet<QString>{person->username});
        }
    }
    QStringList known{m_zoe->username, m_max->username};
    known.sort();
    QCOMPARE(textsOf(directory(), u"SELECT username FROM sign_in ORDER BY username"_s), known);
}

void TestCliPersons::oneSyncsAtATime()
{
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    QCOMPARE(run(*m_max, connecting(*m_max)).status, 0);
    QProcess syncing;
    startLongSync(*m_zoe, syncing);
    (void)whoAsked();
    const CliRun refused = run(*m_max, {u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.output, QByteArray());
    const QString who = LeaseHolder::anew().person; // both are run by whoever runs the test
    QVERIFY2(refused.error.contains((who + " on "_L1).toUtf8()), refused.error.constData());
    QVERIFY2(refused.error.contains("has been syncing this database since"), refused.error.constData());
    QVERIFY2(!refused.error.contains("password"), refused.error.constData());
    QVERIFY(!whoAsked().contains(m_max->username)); // it has not even asked the account
    // What is only looked at is not in the way.
    QCOMPARE(m_max->program.listed({u"--database"_s, m_shared->database()}).size(), 60);
    syncing.kill();
    QVERIFY(syncing.waitForFinished(30'000));
}

void TestCliPersons::aHolderThatWasKilledLosesItAfterAMinute()
{
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    QCOMPARE(run(*m_max, connecting(*m_max)).status, 0);
    QProcess syncing;
    startLongSync(*m_zoe, syncing);
    syncing.kill();
    QVERIFY(syncing.waitForFinished(30'000));
    QCOMPARE(run(*m_max, {u"sync"_s, u"--password-stdin"_s}).status, 1);
    QVERIFY(numberOf(directory(), u"SELECT until - since FROM lease"_s) <= 61'000);
    (void)must(directory().run(u"UPDATE lease SET until = until - 60000, since = since - 60000"_s));
    const CliRun synced = run(*m_max, {u"sync"_s, u"--password-stdin"_s});
    QVERIFY2(synced.status == 0, synced.error.constData());
}

void TestCliPersons::aCancelledSyncGivesTheDirectoryBackAtOnce()
{
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    QCOMPARE(run(*m_max, connecting(*m_max)).status, 0);
    QProcess syncing;
    startLongSync(*m_zoe, syncing);
    syncing.terminate();
    QVERIFY(syncing.waitForFinished(30'000));
    QCOMPARE(run(*m_max, {u"sync"_s, u"--password-stdin"_s}).status, 0);
}

void TestCliPersons::aPersonWhoHasNeverSignedInIsTold_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("deletes");
    QTest::newRow("where one has, for a sync") << 1 << false;
    QTest::newRow("where one has, for a deletion") << 1 << true;
    QTest::newRow("where two have, for a sync") << 2 << false;
    QTest::newRow("where two have, for a deletion") << 2 << true;
}

void TestCliPersons::aPersonWhoHasNeverSignedInIsTold()
{
    QFETCH(const int, others);
    QFETCH(const bool, deletes);
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    if (others > 1)
        QCOMPARE(run(*m_max, connecting(*m_max)).status, 0);
    (void)whoAsked();
    Person third;
    third.password = m_zoe->password; // even with that
    const QString guid = textsOf(directory(), u"SELECT min(guid) FROM api_user"_s).value(0);
    const CliRun refused = run(third,
                               deletes ? QStringList{u"delete"_s, guid, u"--password-stdin"_s, u"--yes"_s}
                                       : QStringList{u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("You have not signed in"), refused.error.constData());
    // Which a deletion would not take.
    QVERIFY2(refused.error.contains("sync once with --account and --username"), refused.error.constData());
    QVERIFY(whoAsked().isEmpty()); // nobody is signed in as somebody else
    QCOMPARE(numberOf(directory(), u"SELECT count(*) FROM api_user"_s), 60);
}

void TestCliPersons::onlyANameFromBeforeNamesWereAPersonsOwnIsTaken()
{
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    (void)must(directory().run(u"UPDATE sign_in SET first_seen = NULL, last_seen = NULL"_s));
    (void)whoAsked();
    Person elsewhere; // who has signed in with a program that had the name in the directory
    elsewhere.password = m_zoe->password;
    const CliRun synced = run(elsewhere, {u"sync"_s, u"--password-stdin"_s});
    QVERIFY2(synced.status == 0, synced.error.constData());
    QCOMPARE(whoAsked(), QSet<QString>{m_zoe->username});
    // From now on it is that person's own.
    QCOMPARE(run(elsewhere, {u"sync"_s, u"--password-stdin"_s}).status, 0);
    (void)whoAsked();
    Person colleague;
    colleague.password = m_zoe->password;
    QCOMPARE(run(colleague, {u"sync"_s, u"--password-stdin"_s}).status, 1);
    QVERIFY(whoAsked().isEmpty());
}

/// A colleague has connected the directory with another account, at the same address.
void TestCliPersons::aNameThatTheDirectoryDoesNotKnowAnyMoreIsNotUsed()
{
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    {
        const Connection connection = directory();
        must(AccountStore(connection).forget(Clock::system()));
        must(AccountStore(connection)
                 .connect({.baseUrl = m_demo->baseUrl(), .username = m_max->username}, Clock::system()));
    }
    (void)whoAsked();
    const CliRun refused = run(*m_zoe, {u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("You have not signed in"), refused.error.constData());
    QVERIFY(whoAsked().isEmpty());
}

void TestCliPersons::aDirectoryThatCannotSayWhichItIsIsCalledDamaged_data()
{
    QTest::addColumn<QStringList>("damage");
    QTest::addColumn<bool>("deletes");
    const QStringList row{enginesql::dropping(u"directory_state_stays"_s, u"directory_state"_s),
                          u"DELETE FROM directory_state"_s};
    const QStringList guid{u"UPDATE directory_state SET guid = ''"_s};
    const QStringList names{u"DROP TABLE sign_in"_s};
    QTest::newRow("without its row, for a sync") << row << false;
    QTest::newRow("without its row, for a deletion") << row << true;
    QTest::newRow("without its guid, for a sync") << guid << false;
    QTest::newRow("without its guid, for a deletion") << guid << true;
    QTest::newRow("without who signs in, for a deletion") << names << true;
}

void TestCliPersons::aDirectoryThatCannotSayWhichItIsIsCalledDamaged()
{
    QFETCH(const QStringList, damage);
    QFETCH(const bool, deletes);
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    for (const QString &statement : damage)
        (void)must(directory().run(statement));
    (void)whoAsked();
    const QString guid = textsOf(directory(), u"SELECT min(guid) FROM api_user"_s).value(0);
    const CliRun refused = run(*m_zoe,
                               deletes ? QStringList{u"delete"_s, guid, u"--password-stdin"_s, u"--yes"_s}
                                       : QStringList{u"sync"_s, u"--password-stdin"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("is damaged"), refused.error.constData());
    QVERIFY2(!refused.error.contains("signed in"), refused.error.constData());
    QVERIFY(whoAsked().isEmpty());
    QCOMPARE(numberOf(directory(), u"SELECT count(*) FROM api_user"_s), 60);
}

void TestCliPersons::theApiUserOfAColleagueIsNotDeletedWithoutItsName_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("typed") << true;
    QTest::newRow("not typed") << false;
}

void TestCliPersons::theApiUserOfAColleagueIsNotDeletedWithoutItsName()
{
    QFETCH(const bool, isTyped);
    QCOMPARE(run(*m_zoe, connecting(*m_zoe)).status, 0);
    QCOMPARE(run(*m_max, connecting(*m_max)).status, 0);
    const QString guid =
        textsOf(directory(), u"SELECT guid FROM api_user WHERE username = ?"_s, {m_zoe->username}).value(0);
    const QStringList arguments{u"delete"_s, guid, u"--password-stdin"_s, u"--yes"_s};
    const CliRun refused = run(*m_max, arguments);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("somebody has signed in"), refused.error.constData());
    QCOMPARE(numberOf(directory(), u"SELECT count(*) FROM api_user"_s), 60);
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    // On a terminal the password comes first.
    const CliRun asked = m_max->program.runOnTerminal(
        QStringList{u"--database"_s, m_shared->database()} + arguments,
        {{"", m_max->password.toUtf8() + '\n'},
         {"Type its username to delete it:", (isTyped ? m_zoe->username : u"y"_s).toUtf8() + '\n'}});
    QVERIFY2(asked.output.contains("Whoever still does so"), asked.output.constData());
    QCOMPARE(asked.status, isTyped ? 0 : 1);
    QCOMPARE(numberOf(directory(), u"SELECT count(*) FROM api_user"_s), isTyped ? 59 : 60);
}

UMH_TEST(TestCliPersons)

#include "tst_clipersons.moc"
