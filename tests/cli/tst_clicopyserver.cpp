#include "cliprogram.h"
#include "support/postgresql/passwordserver.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace umh;

/// `copy` to and from a server that asks for a password.
class TestCliCopyServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesToAServerAndBack()
    {
        const PasswordServer server;
        const CliProgram program;
        const QString from = program.path(u"from.sqlite"_s);
        const QString back = program.path(u"back.sqlite"_s);
        QCOMPARE(program.run({u"--database"_s, from, u"sample"_s, u"257"_s}).status, 0);

        const CliRun refused = program.run({u"copy"_s, from, server.address()});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.startsWith("user-management-hub: The database server asks for a password: "),
                 refused.error.constData());

        // Where libpq looks for it.
        QFile file(program.path(u".pgpass"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString escaped = PasswordServer::password();
        escaped.replace(u'\\', "\\\\"_L1).replace(u':', "\\:"_L1);
        file.write(u"*:*:hub:anna:%1\n"_s.arg(escaped).toUtf8());
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const CliRun there = program.run({u"copy"_s, from, server.address()});
        QVERIFY2(there.status == 0, there.error.constData());
        QVERIFY2(there.output.contains("API users: 257."), there.output.constData());
        const QJsonArray original = program.listed({u"--database"_s, from});
        QCOMPARE(original.size(), 257);
        QCOMPARE(program.listed({u"--database"_s, server.address()}), original);

        const CliRun again = program.run({u"copy"_s, from, server.address()});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.error.contains("The database is not empty: "), again.error.constData());
        QCOMPARE(program.run({u"copy"_s, server.address(), server.address()}).status, 1);

        QVERIFY(file.remove());
        if (!CliProgram::hasTerminals())
            QSKIP("There are no pseudo-terminals here.");
        const QByteArray password = PasswordServer::password().toUtf8();
        const CliRun typed = program.runOnTerminal(
            {u"copy"_s, server.address(), back},
            {{"Password of anna for the database", "wrong\n"}, {"Password of anna for the database", password + "\n"}});
        QVERIFY2(typed.status == 0, typed.output.constData());
        QVERIFY(!typed.output.contains(password));
        QVERIFY2(typed.output.contains("The database was copied."), typed.output.constData());
        QCOMPARE(program.listed({u"--database"_s, back}), original);
    }
};

UMH_TEST(TestCliCopyServer)

#include "tst_clicopyserver.moc"
