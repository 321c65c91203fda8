#include "cliprogram.h"
#include "domain/time/utc.h"
#include "store/directorylocation.h"
#include "support/sheetreader.h"
#include "support/testprogram.h"
#include "support/unwritablefolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// What no format may change without a sign.
const QStringList &exportedTexts()
{
    static const QStringList all{u"plain"_s,
                                 u"a,b;c\td"_s,
                                 u"with \"quotes\""_s,
                                 u"two\nlines"_s,
                                 u"=1+1"_s,
                                 u"x;=1"_s,
                                 u"x,=1"_s,
                                 u"@SUM(A1)"_s,
                                 u"-2"_s,
                                 u"007"_s,
                                 u"1e5"_s,
                                 u"2024-01-02"_s,
                                 u"שלום \u202e عربى"_s,
                                 u"🚀 日本語"_s,
                                 u"_x0041_ and _x_"_s,
                                 u"bell\u0007 escape\u001b\u007f"_s,
                                 u"carriage\r\nreturn\r"_s,
                                 u" blanks "_s,
                                 u"<b>&amp;</b>"_s,
                                 QString(1'000'000, u'é') + u"end"_s};
    return all;
}

QDateTime timeOf(double days)
{
    return QDateTime(QDate(1899, 12, 30), QTime(0, 0), inUtc).addMSecs(qRound64(days * 86'400'000.0));
}

} // namespace

/// What `list` writes for other programs: columns, separators, workbooks, files.
class TestCliExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void columnsStandAsTheyWereAskedFor_data();
    void columnsStandAsTheyWereAskedFor();
    void eachSeparatorIsReadBackAndHasNoFormulas_data();
    void eachSeparatorIsReadBackAndHasNoFormulas();
    void aWorkbookHasTheSameCells();
    void aWorkbookSaysWhatItIs();
    void aWorkbookOfNothingHasItsHeadings();
    void operatorsAndGroupsAreListed_data();
    void operatorsAndGroupsAreListed();
    void aFileIsReplacedAsAWhole_data();
    void aFileIsReplacedAsAWhole();
    void whatCannotBeWrittenLeavesNothing_data();
    void whatCannotBeWrittenLeavesNothing();
    void aFileThatGetsNoRoomIsLeftAsItWas_data();
    void aFileThatGetsNoRoomIsLeftAsItWas();
    void whereNothingCanBeWrittenIsTold_data();
    void whereNothingCanBeWrittenIsTold();
    void aFileThatIsOpenElsewhereIsReplaced();
    void wrongOptionsAreExplained_data();
    void wrongOptionsAreExplained();

private:
    [[nodiscard]] CliRun list(const QStringList &arguments) const;
    [[nodiscard]] QStringList filesIn(const QString &folder) const;

    CliProgram m_program;
    QString m_database;
};

void TestCliExport::initTestCase()
{
    QJsonArray rows;
    for (qsizetype i = 0; i < exportedTexts().size(); ++i) {
        QJsonObject row{{u"ApiUserGuid"_s, u"guid-%1"_s.arg(i)},
                        {u"OperatorGuid"_s, u"op-%1"_s.arg(i % 2)},
                        {u"UserName"_s, u"user%1"_s.arg(i, 3, 10, QChar(u'0'))},
                        {u"AccessType"_s, u"MobileApp"_s},
                        {u"CreatedDate"_s, u"2024-02-29T23:59:59.250Z"_s},
                        {u"Description"_s, exportedTexts().at(i)}};
        row.insert(u"LastUsedDate"_s, i % 3 == 0 ? QJsonValue(u"2025-06-01T10:20:30Z"_s) : QJsonValue());
        if (i % 4 != 0)
            row.insert(u"RequestsLast30Days"_s, i * 1'001);
        rows += row;
    }
    const QJsonArray operators{QJsonObject{{u"OperatorGuid"_s, u"op-0"_s},
                                           {u"FullName"_s, u"Zoë, the first"_s},
                                           {u"Email"_s, u"zoe@example.com"_s},
                                           {u"IsOnDuty"_s, true}},
                               QJsonObject{{u"OperatorGuid"_s, u"op-1"_s}, {u"FullName"_s, u"=Anna"_s}}};
    m_database = m_program.database(u"export.sqlite"_s);
    const CliRun import =
        m_program.run({u"--database"_s, m_database, u"import"_s, m_program.writeJson(u"o.json"_s, operators),
                       m_program.writeJson(u"a.json"_s, rows)});
    QVERIFY2(import.status == 0, import.error.constData());
}

CliRun TestCliExport::list(const QStringList &arguments) const
{
    return m_program.run(QStringList{u"list"_s, u"--database"_s, m_database} + arguments);
}

QStringList TestCliExport::filesIn(const QString &folder) const
{
    return QDir(m_program.path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestCliExport::columnsStandAsTheyWereAskedFor_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("headings");
    QTest::newRow("one") << u"username"_s << u"Username"_s;
    QTest::newRow("in another order") << u"description,operator"_s << u"Description,Operator"_s;
    QTest::newRow("blanks between") << u"guid, operator-guid , requests"_s
                                    << u"Guid,Operator guid,Requests last 30 days"_s;
    QTest::newRow("what no window shows") << u"last-used-state,open-change"_s << u"Last used state,Open change"_s;
}

void TestCliExport::columnsStandAsTheyWereAskedFor()
{
    QFETCH(QString, columns);
    QFETCH(QString, headings);
    const CliRun run = list({u"--format"_s, u"csv"_s, u"--columns"_s, columns});
    QCOMPARE(run.status, 0);
    const QList<QStringList> all = parseCsv(list({u"--format"_s, u"csv"_s, u"--columns"_s,
                                                  u"operator,username,requests,description,guid,operator-guid,"
                                                  "last-used-state,open-change"_s})
                                                .output);
    const QList<QStringList> records = parseCsv(run.output);
    QCOMPARE(records.size(), exportedTexts().size() + 1);
    QCOMPARE(records.constFirst().join(u','), headings);
    for (qsizetype row = 0; row < records.size(); ++row) {
        for (qsizetype i = 0; i < records.at(row).size(); ++i) {
            const qsizetype column = all.constFirst().indexOf(records.constFirst().at(i));
            QCOMPARE(records.at(row).at(i), all.at(row).at(column));
        }
    }
}

void TestCliExport::eachSeparatorIsReadBackAndHasNoFormulas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << u"comma"_s << ',';
    QTest::newRow("semicolon") << u"semicolon"_s << ';';
    QTest::newRow("tab") << u"tab"_s << '\t';
}

void TestCliExport::eachSeparatorIsReadBackAndHasNoFormulas()
{
    QFETCH(QString, name);
    QFETCH(char, separator);
    const CliRun run = list({u"--format"_s, u"csv"_s, u"--separator"_s, name, u"--bom"_s, u"--sort"_s, u"username"_s,
                             u"--columns"_s, u"description,username"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("\xEF\xBB\xBF"));
    const QList<QStringList> records = parseCsv(run.output.mid(3), separator);
    QCOMPARE(records.size(), exportedTexts().size() + 1);
    for (qsizetype i = 0; i < exportedTexts().size(); ++i) {
        QString read = records.at(i + 1).constFirst();
        QVERIFY2(!QString(u"=+-@"_s).contains(read.at(0)), qPrintable(read));
        // Apostrophes are all that is added.
        QString expected = exportedTexts().at(i);
        QCOMPARE(read.remove(u'\''), expected.remove(u'\''));
    }
}

void TestCliExport::aWorkbookHasTheSameCells()
{
    const QString file = m_program.path(u"same.xlsx"_s);
    const CliRun run = list({u"--format"_s, u"xlsx"_s, u"--output"_s, file, u"--sort"_s, u"username"_s});
    QVERIFY2(run.status == 0 && run.output.isEmpty() && run.error.isEmpty(), run.error.constData());
    const QList<Sheet> sheets = readSheets(file);
    QCOMPARE(sheets.size(), 2);
    const Sheet &sheet = sheets.constFirst();
    QCOMPARE(sheet.texts(0),
             (QStringList{u"Operator"_s, u"Username"_s, u"Type"_s, u"Created (UTC)"_s, u"Last used (UTC)"_s,
                          u"Requests last 30 days"_s, u"Description"_s}));
    QVERIFY(sheet.isFrozenBelowFirstRow);
    QCOMPARE(sheet.filtered, u"A1:G%1"_s.arg(exportedTexts().size() + 1));
    QCOMPARE(sheet.widths.size(), 7);
    QCOMPARE(sheet.rows.size(), exportedTexts().size() + 1);
    for (qsizetype i = 0; i < exportedTexts().size(); ++i) {
        const QList<SheetCell> &row = sheet.rows.at(i + 1);
        QCOMPARE(row.at(0).text, i % 2 == 0 ? u"Zoë, the first"_s : u"=Anna"_s);
        QCOMPARE(row.at(2).text, u"Mobile App"_s);
        QCOMPARE(row.at(3).kind, SheetCell::Number);
        QCOMPARE(numberFormat(file, row.at(3).format), u"yyyy-mm-dd hh:mm:ss"_s);
        QCOMPARE(timeOf(row.at(3).number), QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59, 250), inUtc));
        if (i % 3 == 0)
            QCOMPARE(timeOf(row.at(4).number), QDateTime(QDate(2025, 6, 1), QTime(10, 20, 30), inUtc));
        else
            QCOMPARE(row.at(4).kind, SheetCell::Text); // why there is none
        QCOMPARE(row.at(5).kind, i % 4 == 0 ? SheetCell::Empty : SheetCell::Number);
        QCOMPARE(row.at(5).number, i % 4 == 0 ? 0.0 : double(i * 1'001));
        QCOMPARE(row.at(6).kind, SheetCell::Text);
        const QString &expected = exportedTexts().at(i);
        if (expected.size() <= 32'767) {
            QCOMPARE(row.at(6).text, expected);
        } else {
            QCOMPARE(row.at(6).text.size(), 32'767);
            QVERIFY(row.at(6).text.startsWith(expected.first(32'000)));
            QVERIFY2(row.at(6).text.endsWith(u"… [cut off: 1,000,003 characters in all]"_s),
                     qPrintable(row.at(6).text.right(60)));
        }
    }
}

void TestCliExport::aWorkbookSaysWhatItIs()
{
    const QString file = m_program.path(u"facts.xlsx"_s);
    QCOMPARE(
        list({u"--format"_s, u"xlsx"_s, u"--output"_s, file, u"--type"_s, u"MobileApp"_s, u"--search"_s, u"user0"_s})
            .status,
        0);
    const QList<Sheet> sheets = readSheets(file);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.at(0).name, u"API users"_s);
    QCOMPARE(sheets.at(1).name, u"About this list"_s);
    QHash<QString, QString> facts;
    for (qsizetype row = 0; row < sheets.at(1).rows.size(); ++row)
        facts.insert(sheets.at(1).texts(row).value(0), sheets.at(1).texts(row).value(1));
    QCOMPARE(facts.value(u"List"_s), u"API users"_s);
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(m_database);
    QCOMPARE(facts.value(u"Database"_s), location ? location->name() : QString());
    QCOMPARE(facts.value(u"Account"_s), u"none"_s);
    QCOMPARE(facts.value(u"Filter"_s), u"--search user0 --type MobileApp"_s);
    QCOMPARE(facts.value(u"Rows"_s), QString::number(exportedTexts().size()));
    QCOMPARE(facts.value(u"Texts that were too long for a cell"_s), u"1"_s);
    QVERIFY(facts.value(u"Made by"_s).startsWith("user-management-hub "_L1));
    const QDateTime at = QDateTime::fromString(facts.value(u"As of (UTC)"_s) + u'Z', Qt::ISODate);
    QVERIFY2(at.isValid() && at <= QDateTime::currentDateTimeUtc(), qPrintable(facts.value(u"As of (UTC)"_s)));
}

void TestCliExport::aWorkbookOfNothingHasItsHeadings()
{
    const QString file = m_program.path(u"nothing.xlsx"_s);
    QCOMPARE(list({u"--format"_s, u"xlsx"_s, u"--output"_s, file, u"--search"_s, u"nobody at all"_s, u"--columns"_s,
                   u"description"_s})
                 .status,
             0);
    const QList<Sheet> sheets = readSheets(file);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.constFirst().rows.size(), 1);
    QCOMPARE(sheets.constFirst().texts(0), QStringList{u"Description"_s});
}

void TestCliExport::operatorsAndGroupsAreListed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("csv");
    QTest::newRow("operators") << QStringList{u"operators"_s}
                               << u"Full name,E-mail,On duty,Administrator,Operator groups,API users,Last used,Guid\r\n"
                                  "'=Anna,,,,,10,2025-06-01T10:20:30Z,op-1\r\n"
                                  "\"Zoë, the first\",zoe@example.com,yes,,,10,2025-06-01T10:20:30Z,op-0\r\n"_s;
    QTest::newRow("operators, downwards")
        << QStringList{u"operators"_s, u"--descending"_s, u"--columns"_s, u"guid"_s} << u"Guid\r\nop-0\r\nop-1\r\n"_s;
    QTest::newRow("operators by what they have")
        << QStringList{u"operators"_s, u"--sort"_s, u"email"_s, u"--columns"_s, u"guid"_s}
        << u"Guid\r\nop-0\r\nop-1\r\n"_s;
    QTest::newRow("operators found") << QStringList{u"operators"_s, u"--search"_s, u"ZOE"_s, u"--columns"_s, u"guid"_s}
                                     << u"Guid\r\nop-0\r\n"_s;
    QTest::newRow("groups") << QStringList{u"groups"_s}
                            << u"Operator group,Members,API users of its members,Guid\r\n"_s;
}

void TestCliExport::operatorsAndGroupsAreListed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, csv);
    const CliRun run = m_program.run(QStringList{u"list"_s} + arguments
                                     + QStringList{u"--database"_s, m_database, u"--format"_s, u"csv"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(QString::fromUtf8(run.output), csv);
}

void TestCliExport::aFileIsReplacedAsAWhole_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "csv", "json", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliExport::aFileIsReplacedAsAWhole()
{
    QFETCH(QString, format);
    const QString folder = u"replaced-"_s + format;
    QVERIFY(QDir(m_program.path(QString())).mkpath(folder));
    const QString file = m_program.path(folder + "/list"_L1);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(5'000'000, 'x')) == 5'000'000);
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(file, file + "-link"_L1));

    const CliRun run = list({u"--format"_s, format, u"--output"_s, file + "-link"_L1});
    QVERIFY2(run.status == 0 && run.output.isEmpty(), run.error.constData());
    QCOMPARE(filesIn(folder), (QStringList{u"list"_s, u"list-link"_s}));
    QVERIFY(QFileInfo(file + "-link"_L1).isSymLink());
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(!content.endsWith('x'));
    if (format != "xlsx"_L1) // whose file says when it was made
        QCOMPARE(content, list({u"--format"_s, format}).output);
}

void TestCliExport::whatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a folder that is not there") << u"none/list"_s << QByteArray("none");
    QTest::newRow("a folder") << u"folder"_s << QByteArray("folder");
    QTest::newRow("a device") << u"/dev/null"_s << QByteArray("/dev/null");
    QTest::newRow("where no file can be made") << u"/proc/list"_s << QByteArray("/proc/list");
}

void TestCliExport::whatCannotBeWrittenLeavesNothing()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, says);
    QVERIFY(QDir(m_program.path(QString())).mkpath(u"folder"_s));
    const QStringList before = filesIn(QString());
    for (const auto &format : {u"csv"_s, u"xlsx"_s}) {
        const CliRun run =
            list({u"--format"_s, format, u"--output"_s, place.startsWith(u'/') ? place : m_program.path(place)});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(says) && run.error.count('\n') == 1, run.error.constData());
        QCOMPARE(filesIn(QString()), before);
        QCOMPARE(filesIn(u"folder"_s), QStringList());
    }
}

void TestCliExport::aFileThatGetsNoRoomIsLeftAsItWas_data()
{
    aFileIsReplacedAsAWhole_data();
}

void TestCliExport::aFileThatGetsNoRoomIsLeftAsItWas()
{
    QFETCH(QString, format);
    const QString folder = u"full-"_s + format;
    QVERIFY(QDir(m_program.path(QString())).mkpath(folder));
    QFile old(m_program.path(folder + "/list"_L1));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") > 0);
    old.close();
    // No file may grow beyond 48 KB: enough for what reading a database takes, less than any of the lists.
    const CliRun run = m_program.runInShell(
        u"trap '' XFSZ; ulimit -f 96; exec \"$0\" list --database %1 --format %2 --output '%3'"_s.arg(
            m_program.databaseWord(u"export.sqlite"_s), format, old.fileName()));
    QVERIFY2(run.error.contains("list") && run.error.count('\n') == 1, run.error.constData());
    QCOMPARE(run.status, 1);
    QCOMPARE(filesIn(folder), QStringList{u"list"_s});
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("as it was"));
}

void TestCliExport::whereNothingCanBeWrittenIsTold_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "xlsx"}) {
        QTest::addRow("full disk, %s", format) << true << QString::fromLatin1(format);
        QTest::addRow("read-only folder, %s", format) << false << QString::fromLatin1(format);
    }
}

void TestCliExport::whereNothingCanBeWrittenIsTold()
{
    QFETCH(bool, isFull);
    QFETCH(QString, format);
    const UnwritableFolder place(m_program.path(u"place"_s),
                                 isFull ? UnwritableFolder::Because::Full : UnwritableFolder::Because::ReadOnly);
    const CliRun run = list({u"--format"_s, format, u"--output"_s, m_program.path(u"place/list"_s)});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains("place/list") && run.error.count('\n') == 1, run.error.constData());
    if (isFull && place.isMounted())
        QVERIFY2(run.error.contains("There is no room left on the disk"), run.error.constData());
    QCOMPARE(filesIn(u"place"_s), QStringList());
}

/// On Linux a file that is open elsewhere can be replaced: who has it open keeps what it was.
void TestCliExport::aFileThatIsOpenElsewhereIsReplaced()
{
    QVERIFY(QDir(m_program.path(QString())).mkpath(u"open"_s));
    QFile open(m_program.path(u"open/list"_s));
    QVERIFY(open.open(QIODevice::ReadWrite) && open.write("as it was") > 0 && open.flush());
    QCOMPARE(list({u"--format"_s, u"csv"_s, u"--output"_s, open.fileName()}).status, 0);
    QVERIFY(open.seek(0));
    QCOMPARE(open.readAll(), QByteArray("as it was"));
    QFile written(open.fileName());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), list({u"--format"_s, u"csv"_s}).output);
    QCOMPARE(filesIn(u"open"_s), QStringList{u"list"_s});
}

void TestCliExport::wrongOptionsAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such list") << QStringList{u"list"_s, u"people"_s} << QByteArray("people");
    QTest::newRow("no such column") << QStringList{u"list"_s, u"--columns"_s, u"operator,password"_s}
                                    << QByteArray("password");
    QTest::newRow("a column of another list")
        << QStringList{u"list"_s, u"groups"_s, u"--columns"_s, u"username"_s} << QByteArray("username");
    QTest::newRow("a column twice") << QStringList{u"list"_s, u"--columns"_s, u"type,type"_s} << QByteArray("twice");
    QTest::newRow("an empty column") << QStringList{u"list"_s, u"--columns"_s, u"type,,guid"_s} << QByteArray("empty");
    QTest::newRow("a sort of another list")
        << QStringList{u"list"_s, u"operators"_s, u"--sort"_s, u"username"_s} << QByteArray("username");
    QTest::newRow("a filter of another list")
        << QStringList{u"list"_s, u"operators"_s, u"--type"_s, u"Grafana"_s} << QByteArray("--type");
    QTest::newRow("a separator without CSV")
        << QStringList{u"list"_s, u"--format"_s, u"json"_s, u"--separator"_s, u"tab"_s} << QByteArray("--format csv");
    QTest::newRow("a mark without CSV") << QStringList{u"list"_s, u"--bom"_s} << QByteArray("--format csv");
    QTest::newRow("no such separator") << QStringList{u"list"_s, u"--format"_s, u"csv"_s, u"--separator"_s, u"|"_s}
                                       << QByteArray("semicolon");
    QTest::newRow("a workbook on a terminal")
        << QStringList{u"list"_s, u"--format"_s, u"xlsx"_s} << QByteArray("--output");
    QTest::newRow("an empty name of a file") << QStringList{u"list"_s, u"--output="_s} << QByteArray("--output");
}

void TestCliExport::wrongOptionsAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = m_program.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains(says), run.error.constData());
    QVERIFY(run.output.isEmpty());
}

UMH_TEST(TestCliExport)
#include "tst_cliexport.moc"
