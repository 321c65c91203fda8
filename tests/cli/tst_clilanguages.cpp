#include "cliprogram.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

/// What the command line says, in each of its languages.
class TestCliLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wrongCommandLinesAreToldInTheLanguageAskedFor_data();
    void wrongCommandLinesAreToldInTheLanguageAskedFor();
    void whatFollowsTheOptionsOrIsAValueAsksForNoLanguage();
    void aMissingValueIsToldInOneWay_data();
    void aMissingValueIsToldInOneWay();
    void theFirstWrongOptionIsTold();
    void numbersAreGroupedAsTheLanguageDoes_data();
    void numbersAreGroupedAsTheLanguageDoes();
    void namesHaveTheQuotesOfTheSentence_data();
    void namesHaveTheQuotesOfTheSentence();
    void technicalDetailsAreInTheLanguage_data();
    void technicalDetailsAreInTheLanguage();
    void aFullDiskIsToldInTheLanguage();

private:
    CliProgram m_program;
};

void TestCliLanguages::wrongCommandLinesAreToldInTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments :
         {"list --sort --language nl", "list --sort=name --language nl", "list --language nl --sort",
          "--nosuch --language nl", "--language nl --nosuch", "--nosuch --language=nl", "-language nl -x",
          "--sample=yes --language nl", "--language nl frobnicate", "list --type --group --language nl",
          "--language es --language nl --nosuch", "import --language nl", "sample ten --language nl"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void TestCliLanguages::wrongCommandLinesAreToldInTheLanguageAskedFor()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_program.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.endsWith("\nProbeer 'user-management-hub --help'.\n"), run.error.constData());
    static const QByteArrayList english{"needs a value", "There is", "takes no value", "not a valid", "Unknown"};
    for (const QByteArray &words : english)
        QVERIFY2(!run.error.contains(words), run.error.constData());
}

void TestCliLanguages::whatFollowsTheOptionsOrIsAValueAsksForNoLanguage()
{
    for (const QStringList &arguments :
         {QStringList{u"list"_s, u"--nosuch"_s, u"--"_s, u"--language"_s, u"nl"_s},
          QStringList{u"list"_s, u"--search=--language"_s, u"--nosuch"_s}, QStringList{u"--language"_s, u"es"_s}}) {
        const CliRun run = m_program.run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.error.endsWith("\nTry 'user-management-hub --help'.\n"), run.error.constData());
    }
}

void TestCliLanguages::aMissingValueIsToldInOneWay_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"list --sort", "list --sort --descending", "--sort", "list --sort --",
                                  "--sort --nosuch", "list --sort --sort", "--language nl --language en --sort"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void TestCliLanguages::aMissingValueIsToldInOneWay()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_program.run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.error.split('\n').constFirst(),
             QByteArray("user-management-hub: '--sort' needs a value. "
                        "(A value that starts with two dashes is written --sort=VALUE.)"));
}

void TestCliLanguages::theFirstWrongOptionIsTold()
{
    const CliRun run = m_program.run({u"list"_s, u"--sample=yes"_s, u"--nosuch"_s, u"--sort"_s});
    QCOMPARE(run.error.split('\n').constFirst(),
             QByteArray("user-management-hub: The option '--sample' takes no value."));
}

void TestCliLanguages::numbersAreGroupedAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("nl") << u"1.000.000"_s;
    QTest::newRow("en") << u"1,000,000"_s;
    QTest::newRow("de") << u"1.000.000"_s;
    QTest::newRow("fr") << u"1\u202f000\u202f000"_s;
}

void TestCliLanguages::numbersAreGroupedAsTheLanguageDoes()
{
    QFETCH(const QString, number);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const CliRun run = m_program.run({u"--language"_s, language, u"sample"_s, u"1000001"_s});
    QCOMPARE(run.status, 2);
    QVERIFY2(QString::fromUtf8(run.error).contains(number), run.error.constData());
}

void TestCliLanguages::namesHaveTheQuotesOfTheSentence_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("nl") << u"Er is geen operator 'Nobody'."_s;
    QTest::newRow("en") << u"There is no operator 'Nobody'."_s;
    QTest::newRow("de") << u"Es gibt keinen Operator 'Nobody'."_s;
    QTest::newRow("fr") << u"Il n'y a pas d'opérateur «\u00a0Nobody\u00a0»."_s;
}

void TestCliLanguages::namesHaveTheQuotesOfTheSentence()
{
    QFETCH(const QString, said);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const CliRun run =
        m_program.run({u"--language"_s, language, u"list"_s, u"--sample"_s, u"--operator"_s, u"Nobody"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(QString::fromUtf8(run.error).contains(said), run.error.constData());
}

void TestCliLanguages::technicalDetailsAreInTheLanguage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray("") << u"(er staat niets in, regel 1, byte 0)."_s;
    QTest::newRow("value") << QByteArray("[{\"OperatorGuid\":,}]") << u"(een waarde verwacht, regel 1, byte 17)."_s;
    QTest::newRow("cut off") << QByteArray("[{\"OperatorGuid\"") << u"(afgebroken: "_s;
    QTest::newRow("colon") << QByteArray("[{\"OperatorGuid\" 1}]") << u"(een dubbele punt verwacht, regel 1, byte "_s;
    QTest::newRow("more") << QByteArray("[] x") << u"(er staat nog iets na het einde, regel 1, byte "_s;
    QTest::newRow("escape") << QByteArray("[{\"Operator\\x\":1}]")
                            << u"(een ongeldige escapereeks of een stuurteken in een tekst, regel 1, byte "_s;
    QTest::newRow("field") << QByteArray("[{\"OperatorGuid\":\"o\",\"Email\":\"e\"}]")
                           << u"(aanwezig: OperatorGuid, Email)."_s;
    QTest::newRow("kind") << QByteArray("[{\"OperatorGuid\":[],\"FullName\":\"n\"}]")
                          << u"(lijst in plaats van tekst"_s;
}

void TestCliLanguages::technicalDetailsAreInTheLanguage()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    const QString path = m_program.path(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
    file.close();
    const CliRun dutch = m_program.run({u"--language"_s, u"nl"_s, u"import"_s, path});
    QCOMPARE(dutch.status, 1);
    QVERIFY2(QString::fromUtf8(dutch.error).contains(said), dutch.error.constData());
    static const QRegularExpression english(
        u"\\b(?:expected|instead of|present|received|text|line|cut off|nothing|after the end)\\b"_s);
    for (const auto &language : {u"de"_s, u"fr"_s}) {
        const CliRun run = m_program.run({u"--language"_s, language, u"import"_s, path});
        QCOMPARE(run.status, 1);
        QVERIFY2(!QString::fromUtf8(run.error).contains(english), run.error.constData());
    }
}

void TestCliLanguages::aFullDiskIsToldInTheLanguage()
{
    const CliRun run = m_program.runInShell(R"(exec "$0" --language nl list --sample >/dev/full)"_L1);
    QCOMPARE(run.status, 1);
    QVERIFY2(QString::fromUtf8(run.error).contains(u"(geen ruimte meer op het apparaat)"_s), run.error.constData());
}

UMH_TEST(TestCliLanguages)
#include "tst_clilanguages.moc"
