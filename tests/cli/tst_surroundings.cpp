#include "app/surroundings.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

#include <pwd.h>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;

/// What the program makes of its environment, before anything else.
class TestSurroundings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAHomeTheSystemSaysWhereItIs_data();
    void withoutAHomeTheSystemSaysWhereItIs();
    void aHomeThatIsGivenStays();
    void relativeFoldersAreIgnored();
    void argumentsAreReadAsTheyAre();
};

void TestSurroundings::withoutAHomeTheSystemSaysWhereItIs_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::newRow("not set") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("relative") << QByteArray("home");
}

void TestSurroundings::withoutAHomeTheSystemSaysWhereItIs()
{
    QFETCH(QByteArray, home);
    const auto back = qScopeGuard([before = qgetenv("HOME")] { qputenv("HOME", before); });
    home.isNull() ? qunsetenv("HOME") : qputenv("HOME", home);
    prepareSurroundings();
    QCOMPARE(qgetenv("HOME"), QByteArray(getpwuid(getuid())->pw_dir));
}

void TestSurroundings::aHomeThatIsGivenStays()
{
    const auto back = qScopeGuard([before = qgetenv("HOME")] { qputenv("HOME", before); });
    qputenv("HOME", "/somewhere/else");
    prepareSurroundings();
    QCOMPARE(qgetenv("HOME"), QByteArray("/somewhere/else"));
}

void TestSurroundings::relativeFoldersAreIgnored()
{
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const auto back = qScopeGuard([name, before = qgetenv(name), had = qEnvironmentVariableIsSet(name)] {
            had ? qputenv(name, before) : qunsetenv(name);
        });
        qputenv(name, "relative/folder");
        prepareSurroundings();
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
        qputenv(name, "/absolute/folder");
        prepareSurroundings();
        QCOMPARE(qgetenv(name), QByteArray("/absolute/folder"));
    }
}

void TestSurroundings::argumentsAreReadAsTheyAre()
{
    QByteArrayList given{"hub", "", "Zo\xc3\xab \xf0\x9f\x98\x80", "\xef\xbf\xbd", "caf\xe9", "\xed\xa0\x80"};
    std::vector<char *> pointers;
    for (QByteArray &argument : given)
        pointers.push_back(argument.data());
    const QStringList read = argumentsFrom(int(pointers.size()), pointers.data());
    QCOMPARE(read.mid(0, 4), (QStringList{u"hub"_s, u""_s, u"Zoë 😀"_s, u"\ufffd"_s}));
    QCOMPARE(read.at(4), u"caf"_s + QChar(0xdce9));
    QVERIFY(!read.at(5).isValidUtf16()); // half a surrogate pair is no text in UTF-8 either
    QCOMPARE(read.size(), given.size());
}

UMH_TEST(TestSurroundings)
#include "tst_surroundings.moc"
