#include "cliprogram.h"
#include "support/postgresql/passwordserver.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// \a text as a word of a script.
QString shellWord(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

/// Commands on a directory on a server that asks for a password.
class TestCliServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<PasswordServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void init() { m_program = std::make_unique<CliProgram>(); }

    void withoutAPasswordTheCommandSaysWhereToPutIt()
    {
        const CliRun run = m_program->run({u"list"_s, u"--database"_s, m_server->address()});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(
            run.error.startsWith("user-management-hub: The database server asks for a password: “postgresql://anna@"),
            run.error.constData());
        QVERIFY2(run.error.contains(".pgpass"), run.error.constData());
        QCOMPARE(run.error.count('\n'), 1);
    }

    void thePasswordComesFromWhereLibpqLooksForIt()
    {
        // A file that nobody else may read; its separators are escaped in it.
        QFile file(m_program->path(u".pgpass"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString escaped = PasswordServer::password();
        escaped.replace(u'\\', "\\\\"_L1).replace(u':', "\\:"_L1);
        file.write(u"*:*:hub:anna:%1\n"_s.arg(escaped).toUtf8());
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const CliRun made =
            m_program->run({u"sample"_s, u"257"_s, u"--database"_s, m_server->address()}); // the first makes it
        QVERIFY2(made.status == 0, made.error.constData());
        QCOMPARE(m_program->listed({u"--database"_s, m_server->address()}).size(), 257);

        const CliRun wrong = m_program->runInShell(
            u"PGPASSWORD=wrong exec \"$0\" list --database %1"_s.arg(shellWord(m_server->address())));
        QCOMPARE(wrong.status, 1);
        QVERIFY2(wrong.error.contains("does not accept the username or password"), wrong.error.constData());
        QVERIFY(!wrong.error.contains("wrong"));
    }

    void thePasswordIsTypedOnATerminal()
    {
        if (!CliProgram::hasTerminals())
            QSKIP("There are no pseudo-terminals here.");
        const QByteArray password = PasswordServer::password().toUtf8();
        const CliRun run = m_program->runOnTerminal({u"database"_s, u"--database"_s, m_server->address()},
                                                    {{"Password of anna for the database", "wrong\n"},
                                                     {"does not accept the username or password.", {}},
                                                     // A letter too many, and one that has two bytes, are taken back.
                                                     {"Password of anna for the database", password + "xä\x7f\x7f\r"}});
        QVERIFY2(run.status == 0, run.output.constData());
        QVERIFY(!run.output.contains(password) && !run.output.contains("wrong")); // nothing of it shows
        QVERIFY2(run.output.contains("Database system"), run.output.constData());
        QVERIFY2(run.output.contains("Signed in as") && run.output.contains("anna"), run.output.constData());
    }

    /// They are taken without a screen, where no dialog could ask.
    void picturesAskOnTheTerminal()
    {
        if (!CliProgram::hasTerminals())
            QSKIP("There are no pseudo-terminals here.");
        const QString folder = m_program->path(u"pictures"_s);
        const CliRun run =
            m_program->runOnTerminal({u"screenshot"_s, folder, u"--database"_s, m_server->address()},
                                     "Password of anna for the database", PasswordServer::password().toUtf8() + '\n');
        QVERIFY2(run.status == 0, run.output.constData());
        QVERIFY(QFile::exists(folder + "/hub.png"_L1) && QFile::exists(folder + "/overview.png"_L1));
    }

    void whoTypesNoPasswordChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("Ctrl+C") << QByteArray("abc\x03");
        QTest::newRow("Ctrl+D") << QByteArray("\x04");
        QTest::newRow("nothing") << QByteArray("\n");
    }
    void whoTypesNoPasswordChangesNothing()
    {
        if (!CliProgram::hasTerminals())
            QSKIP("There are no pseudo-terminals here.");
        QFETCH(const QByteArray, typed);
        const CliRun run = m_program->runOnTerminal({u"list"_s, u"--database"_s, m_server->address()},
                                                    "Password of anna for the database", typed);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("Cancelled; nothing was changed."), run.output.constData());
    }

    void afterThreeWrongPasswordsItEnds()
    {
        if (!CliProgram::hasTerminals())
            QSKIP("There are no pseudo-terminals here.");
        const QByteArray question = "Password of anna for the database";
        const CliRun run = m_program->runOnTerminal({u"list"_s, u"--database"_s, m_server->address()},
                                                    {{question, "a\n"}, {question, "b\n"}, {question, "c\n"}});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output.count(question), 3);
    }

    void anAddressWithAPasswordIsRefused()
    {
        const CliRun run = m_program->run({u"list"_s, u"--database"_s, u"postgresql://anna:geheim@localhost/hub"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("The address contains a password"), run.error.constData());
        QVERIFY(!run.error.contains("geheim"));
    }

    void whatCannotBeOpenedIsSaidInASentence_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("sentence");
        const QString address = m_server->address();
        QTest::newRow("no such database") << QString(address).replace("/hub?"_L1, "/nothing?"_L1)
                                          << QByteArray("The server has no database of this name");
        QTest::newRow("no such server") << QString(address).replace("port="_L1, "port=1"_L1)
                                        << QByteArray("The database server cannot be reached");
        QTest::newRow("no address") << u"postgresql://anna@localhost:none/hub"_s
                                    << QByteArray("This is not a valid address of a database on a server");
        QTest::newRow("another engine") << u"mysql://localhost/hub"_s
                                        << QByteArray("This version cannot open a database of this kind");
    }
    void whatCannotBeOpenedIsSaidInASentence()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, sentence);
        const CliRun run = m_program->runInShell(u"PGPASSWORD=%1 exec \"$0\" list --database %2"_s.arg(
            shellWord(PasswordServer::password()), shellWord(address)));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(sentence), run.error.constData());
        QCOMPARE(run.error.count('\n'), 1);
    }

    void aDatabaseOfAnotherProgramStaysAsItIs()
    {
        const QString name = m_server->cluster().createDatabase();
        (void)m_server->cluster().texts(u"CREATE TABLE theirs (a int)"_s, name);
        (void)m_server->cluster().texts(u"GRANT ALL ON DATABASE \"%1\" TO anna"_s.arg(name));
        const QString address = QString(m_server->address()).replace("/hub?"_L1, u'/' + name + u'?');
        const CliRun run = m_program->runInShell(u"PGPASSWORD=%1 exec \"$0\" sample 1 --database %2"_s.arg(
            shellWord(PasswordServer::password()), shellWord(address)));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("This database on the server belongs to another program"), run.error.constData());
        QCOMPARE(m_server->cluster().texts(u"SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = "
                                           "'public'::regnamespace"_s,
                                           name),
                 QStringList{u"theirs"_s});
    }

    void anUpToDateDatabaseNeedsNoUpdate()
    {
        for (const QString &command : {u"database"_s, u"directory"_s}) { // documents call it that
            const CliRun run = m_program->runInShell(u"PGPASSWORD=%1 exec \"$0\" %3 migrate --database %2"_s.arg(
                shellWord(PasswordServer::password()), shellWord(m_server->address()), command));
            QVERIFY2(run.status == 0, run.error.constData());
            QVERIFY(run.output.endsWith("The database is up to date.\n"));
        }
        const CliRun file = m_program->run({u"database"_s});
        QCOMPARE(file.status, 0);
        QVERIFY2(file.output.contains("SQLite") && file.output.contains("directory.sqlite"), file.output.constData());
        const CliRun wrong = m_program->run({u"database"_s, u"upgrade"_s});
        QCOMPARE(wrong.status, 2);
    }

private:
    std::unique_ptr<PasswordServer> m_server;
    std::unique_ptr<CliProgram> m_program;
};

UMH_TEST(TestCliServer)
#include "tst_cliserver.moc"
