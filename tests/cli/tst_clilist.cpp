#include "cliprogram.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <clocale>
#include <cwchar>
#include <numeric>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

struct ListedPerson
{
    QString guid;
    QString name;
    QString sortedAs; ///< the name without case and accents, written by hand
};

const QList<ListedPerson> &listedPeople()
{
    static const QList<ListedPerson> all{
        {u"op-0"_s, u"Zoë"_s, u"zoe"_s},           {u"op-1"_s, u"zoe adams"_s, u"zoe adams"_s},
        {u"op-2"_s, u"Ángel"_s, u"angel"_s},       {u"op-3"_s, u"ANGELA"_s, u"angela"_s},
        {u"op-4"_s, u"=SUM(A1)"_s, u"=sum(a1)"_s}, {u"op-5"_s, u"محمد"_s, u"محمد"_s},
    };
    return all;
}

/// What is hard to print.
const QStringList &texts()
{
    static const QStringList all{u"plain"_s,
                                 u"with, comma"_s,
                                 u"with \"quotes\""_s,
                                 u"two\nlines"_s,
                                 u"two\r\nlines"_s,
                                 u"=1+1"_s,
                                 u"+31 20"_s,
                                 u"-1"_s,
                                 u"@here"_s,
                                 u"\ttab"_s,
                                 u"\rreturn"_s,
                                 u"'quoted"_s,
                                 u"🚀 rocket 👩‍👩‍👧"_s,
                                 u"日本語の説明"_s,
                                 u"שלום עולם"_s,
                                 u"\u202e reversed\u061c \u200e\u200f!"_s,
                                 u"a\u2028b\u2029c"_s,
                                 u"\u001b[31mred\u0007"_s,
                                 u"del\u007f c1\u0085"_s,
                                 u"back\\slash /"_s,
                                 u"e\u0301 combining"_s,
                                 QString(3'000, u'x') + u"😀end"_s,
                                 u" blanks "_s,
                                 u"\ufeffmark"_s};
    return all;
}

constexpr int listedRowCount = 60;

/// Whether \a c ends a line for some readers, or has what stands around it read in another order.
bool changesReading(QChar c)
{
    static const QString marks = u"\u061c\u200e\u200f"_s;
    return (c.unicode() >= 0x2028 && c.unicode() <= 0x202e) || marks.contains(c);
}

/// Row \a i as the account sends it: values that repeat, and some that are missing.
QJsonObject listedRow(int i)
{
    QJsonObject element{{u"ApiUserGuid"_s, u"guid-%1"_s.arg(i)},
                        {u"OperatorGuid"_s, listedPeople().at(qsizetype(i) * 7 % listedPeople().size()).guid},
                        {u"UserName"_s, u"user%1"_s.arg((i * 37) % 53, 3, 10, QChar(u'0'))},
                        {u"LastUsedDate"_s, QJsonValue::Null}};
    if (i % 5 != 0)
        element.insert(u"AccessType"_s, QStringList{u"Generic"_s, u"MobileApp"_s, u"Odd,Type"_s}.at(i % 3));
    if (i % 11 != 0)
        element.insert(
            u"CreatedDate"_s,
            u"2024-01-%1T10:00:00%2Z"_s.arg(1 + i % 28, 2, 10, QChar(u'0')).arg(i % 2 ? u".250"_s : QString()));
    if (i % 3 != 0)
        element.insert(u"LastUsedDate"_s, u"2025-02-%1T11:12:13Z"_s.arg(1 + (i * 5) % 28, 2, 10, QChar(u'0')));
    if (i % 4 != 0)
        element.insert(u"RequestsLast30Days"_s, (i * 1'237) % 10'000);
    if (i % 7 != 6)
        element.insert(u"Description"_s, texts().at(i % texts().size()));
    return element;
}

QStringList guidsOf(const QJsonArray &objects)
{
    QStringList guids;
    for (const auto &object : objects)
        guids += object["guid"_L1].toString();
    return guids;
}

/// Columns that \a text takes in the opinion of the C library.
int columnsOf(const QString &text)
{
    int columns = 0;
    for (const uint c : text.toUcs4())
        columns += std::max(0, wcwidth(wchar_t(c)));
    return columns;
}

} // namespace

/// `list`, driven from outside, through the program.
class TestCliList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listStandsInTheOrderAsked_data();
    void listStandsInTheOrderAsked();
    void searchFindsWhatHoldsEveryWord();
    void jsonIsExact();
    void jsonHasOneObjectALine();
    void csvHoldsWhatJsonHolds();
    void csvCellsAreNoFormulas();
    void outputHasNothingThatSteersATerminal();
    void csvSteersNoTerminalAndIsExactInAFile();
    void textStandsInColumns();
    void sampleLeavesNothingBehind();
    void fullDiskIsAnError();
    void readerThatLeavesIsNoError();
    void memoryDoesNotGrowWithTheList();

private:
    CliProgram m_program;
    QStringList m_database;
};

void TestCliList::initTestCase()
{
    QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8"));
    QJsonArray operators;
    for (const ListedPerson &person : listedPeople())
        operators += QJsonObject{{u"OperatorGuid"_s, person.guid}, {u"FullName"_s, person.name}};
    QJsonArray rows;
    for (int i = 0; i < listedRowCount; ++i)
        rows += listedRow(i);
    m_database = {u"--database"_s, m_program.database(u"list.sqlite"_s)};
    const CliRun import = m_program.run(m_database
                                        + QStringList{u"import"_s, m_program.writeJson(u"o.json"_s, operators),
                                                      m_program.writeJson(u"a.json"_s, rows)});
    QVERIFY2(import.status == 0, import.error.constData());
}

void TestCliList::listStandsInTheOrderAsked_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("descending");
    for (const auto &sort : {u"operator"_s, u"username"_s, u"type"_s, u"created"_s, u"last-used"_s, u"requests"_s}) {
        QTest::newRow(qPrintable(sort)) << sort << false;
        QTest::newRow(qPrintable(sort + " descending"_L1)) << sort << true;
    }
}

void TestCliList::listStandsInTheOrderAsked()
{
    QFETCH(QString, sort);
    QFETCH(bool, descending);
    // Null where there is no value; those come last in both directions.
    const auto valueOf = [&](const QJsonObject &element) -> QVariant {
        if (sort == "operator"_L1) {
            const QString guid = element["OperatorGuid"_L1].toString();
            return std::ranges::find(listedPeople(), guid, &ListedPerson::guid)->sortedAs;
        }
        const QHash<QString, QString> fields{{u"username"_s, u"UserName"_s},
                                             {u"type"_s, u"AccessType"_s},
                                             {u"created"_s, u"CreatedDate"_s},
                                             {u"last-used"_s, u"LastUsedDate"_s},
                                             {u"requests"_s, u"RequestsLast30Days"_s}};
        const QJsonValue value = element.value(fields.value(sort));
        if (value.isUndefined() || value.isNull())
            return {};
        return value.isDouble() ? QVariant(value.toDouble()) : QVariant(value.toString().toLower().remove(u'Z'));
    };
    // Without a date, the ones not yet used stand before the unknown.
    const auto lastResort = [&](const QJsonObject &element) {
        const bool isUnknown = !element.contains("CreatedDate"_L1) || element["RequestsLast30Days"_L1].toInt() > 0;
        return sort == "last-used"_L1 && isUnknown ? 1 : 0;
    };
    QList<int> order(listedRowCount);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) {
        const QVariant left = valueOf(listedRow(a));
        const QVariant right = valueOf(listedRow(b));
        if (left.isNull() != right.isNull())
            return right.isNull();
        QPartialOrdering compared = QPartialOrdering::Equivalent;
        if (!left.isNull())
            compared = QVariant::compare(left, right);
        else if (const int difference = lastResort(listedRow(a)) - lastResort(listedRow(b)))
            compared = difference < 0 ? QPartialOrdering::Less : QPartialOrdering::Greater;
        if (compared == QPartialOrdering::Equivalent)
            return descending ? b < a : a < b;
        return descending ? compared == QPartialOrdering::Greater : compared == QPartialOrdering::Less;
    });
    QStringList expected;
    for (const int i : order)
        expected += u"guid-%1"_s.arg(i);

    QStringList arguments = m_database + QStringList{u"--sort"_s, sort};
    if (descending)
        arguments += u"--descending"_s;
    QCOMPARE(guidsOf(m_program.listed(arguments)), expected);
}

void TestCliList::searchFindsWhatHoldsEveryWord()
{
    const auto found = [this](const QString &typed) {
        QStringList guids = guidsOf(m_program.listed(m_database + QStringList{u"--search"_s, typed}));
        guids.sort();
        return guids;
    };
    QStringList ofZoe;
    QStringList ofZoeInMobileApps;
    for (int i = 0; i < listedRowCount; ++i) {
        const QJsonObject element = listedRow(i);
        const QString guid = element["OperatorGuid"_L1].toString();
        if (guid != "op-0"_L1 && guid != "op-1"_L1)
            continue;
        ofZoe += element["ApiUserGuid"_L1].toString();
        if (element["AccessType"_L1].toString() == "MobileApp"_L1)
            ofZoeInMobileApps += ofZoe.constLast();
    }
    ofZoe.sort();
    ofZoeInMobileApps.sort();
    QVERIFY(!ofZoeInMobileApps.isEmpty());
    QCOMPARE(found(u"ZOE"_s), ofZoe);
    QCOMPARE(found(u"  zoë mobile "_s), ofZoeInMobileApps);
    QCOMPARE(found(u"nobody at all"_s), QStringList());
    QCOMPARE(found(u"  "_s).size(), listedRowCount);
}

void TestCliList::jsonIsExact()
{
    const QJsonArray listed = m_program.listed(m_database);
    QCOMPARE(listed.size(), listedRowCount);
    for (const auto &value : listed) {
        const QJsonObject object = value.toObject();
        QCOMPARE(object.keys(),
                 (QStringList{u"contradictory"_s, u"created"_s, u"description"_s, u"guid"_s, u"keepUntil"_s,
                              u"lastUsed"_s, u"lastUsedState"_s, u"openChange"_s, u"operator"_s, u"operatorGuid"_s,
                              u"owner"_s, u"purpose"_s, u"reason"_s, u"requestsLast30Days"_s, u"reviewBy"_s,
                              u"ticket"_s, u"type"_s, u"username"_s, u"whereKept"_s}));
        QVERIFY(object["owner"_L1].isNull() && object["keepUntil"_L1].isNull());
        QCOMPARE(object["contradictory"_L1], QJsonValue(false));
        QVERIFY(object["openChange"_L1].isNull());
        const QJsonObject sent = listedRow(object["guid"_L1].toString().mid(5).toInt());
        const auto orNull = [&](QLatin1StringView key) {
            const QJsonValue there = sent.value(key);
            return there.isUndefined() ? QJsonValue(QJsonValue::Null) : there;
        };
        QCOMPARE(object["description"_L1], orNull("Description"_L1));
        QCOMPARE(object["username"_L1], sent["UserName"_L1]);
        QCOMPARE(object["operatorGuid"_L1], sent["OperatorGuid"_L1]);
        QCOMPARE(object["operator"_L1].toString(),
                 std::ranges::find(listedPeople(), sent["OperatorGuid"_L1].toString(), &ListedPerson::guid)->name);
        QCOMPARE(object["created"_L1], orNull("CreatedDate"_L1));
        QCOMPARE(object["lastUsed"_L1], orNull("LastUsedDate"_L1));
        QCOMPARE(object["requestsLast30Days"_L1], orNull("RequestsLast30Days"_L1));
        const QJsonValue type = orNull("AccessType"_L1);
        QCOMPARE(object["type"_L1], type.toString() == "MobileApp"_L1 ? QJsonValue(u"Mobile App"_s) : type);
        const bool isUnknown = !sent.contains("CreatedDate"_L1) || sent["RequestsLast30Days"_L1].toInt() > 0;
        QCOMPARE(object["lastUsedState"_L1].toString(),
                 sent["LastUsedDate"_L1].isString() ? u"used"_s
                     : isUnknown                    ? u"unknown"_s
                                                    : u"never"_s);
    }
}

void TestCliList::jsonHasOneObjectALine()
{
    const CliRun run = m_program.run(m_database + QStringList{u"list"_s, u"--format"_s, u"json"_s});
    const QList<QByteArray> lines = run.output.split('\n');
    QCOMPARE(lines.size(), listedRowCount + 3);
    QCOMPARE(lines.constFirst(), QByteArray("["));
    QCOMPARE(lines.at(listedRowCount + 1), QByteArray("]"));
    for (int i = 1; i <= listedRowCount; ++i) {
        QByteArray line = lines.at(i);
        if (i < listedRowCount) {
            QVERIFY(line.endsWith(','));
            line.chop(1);
        }
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }
}

void TestCliList::csvHoldsWhatJsonHolds()
{
    const QStringList order{u"--sort"_s, u"description"_s};
    const CliRun run = m_program.run(m_database + order + QStringList{u"list"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(run.status, 0);
    const QList<QStringList> records = parseCsv(run.output);
    QCOMPARE(records.size(), listedRowCount + 1);
    QCOMPARE(records.constFirst().join(u','),
             u"Operator,Username,Type,Created,Last used,Requests last 30 days,Description,Guid,Open change,"
             "Owner,Purpose,Where kept,Ticket,Review by,Keep until,Reason,Contradictory"_s);
    const auto defused = [](QString text) {
        static const QRegularExpression formula(
            u"(?:^|(?<=[;\\t\\r\\n]))(?=[\\s\\p{Cc}\\p{Cf}\"]*[=+\\-@]|(?<!.)[\\t\\r\\n])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return text.replace(formula, u"'"_s);
    };
    const QJsonArray listed = m_program.listed(m_database + order);
    for (int i = 0; i < listedRowCount; ++i) {
        const QJsonObject object = listed.at(i).toObject();
        const QString state = object["lastUsedState"_L1].toString();
        const QJsonValue requests = object["requestsLast30Days"_L1];
        QCOMPARE(records.at(i + 1),
                 (QStringList{defused(object["operator"_L1].toString()), defused(object["username"_L1].toString()),
                              defused(object["type"_L1].toString()), object["created"_L1].toString(),
                              state == "used"_L1        ? object["lastUsed"_L1].toString()
                                  : state == "never"_L1 ? u"Not yet used"_s
                                                        : u"Unknown"_s,
                              requests.isNull() ? QString() : QString::number(requests.toInteger()),
                              defused(object["description"_L1].toString()), object["guid"_L1].toString(),
                              object["openChange"_L1].toString()}
                  + QStringList(7, u""_s) + QStringList{u"no"_s})); // of notes there are none
    }
}

void TestCliList::csvCellsAreNoFormulas()
{
    const CliRun run = m_program.run(m_database + QStringList{u"list"_s, u"--format"_s, u"csv"_s});
    int defused = 0;
    for (const QStringList &record : parseCsv(run.output)) {
        for (const QString &cell : record) {
            QVERIFY(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()));
            defused += cell.startsWith(u'\'') ? 1 : 0;
        }
    }
    QVERIFY(defused > 6);
}

void TestCliList::outputHasNothingThatSteersATerminal()
{
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun run = m_program.run(m_database + QStringList{u"list"_s, u"--format"_s, format});
        QCOMPARE(run.status, 0);
        for (const QChar c : QString::fromUtf8(run.output)) {
            QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
            QVERIFY(!changesReading(c));
        }
    }
}

void TestCliList::csvSteersNoTerminalAndIsExactInAFile()
{
    if (!CliProgram::hasTerminals())
        QSKIP("There are no pseudo-terminals here.");
    const QStringList arguments = m_database + QStringList{u"list"_s, u"--format"_s, u"csv"_s};
    const auto steers = [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r') || changesReading(c);
    };
    const QString inFile = QString::fromUtf8(m_program.run(arguments).output);
    QVERIFY(std::ranges::any_of(inFile, steers)); // the directory holds such texts
    const CliRun run = m_program.runOnTerminal(arguments, {}, {});
    QCOMPARE(run.status, 0);
    const QString onTerminal = QString::fromUtf8(run.output);
    QVERIFY(onTerminal.contains(u"Operator,Username,Type"_s));
    QCOMPARE(parseCsv(onTerminal.toUtf8().replace("\r\r\n", "\r\n")).size(), listedRowCount + 1);
    QVERIFY(std::ranges::none_of(onTerminal, steers));
}

void TestCliList::textStandsInColumns()
{
    const CliRun run = m_program.run(m_database + QStringList{u"list"_s, u"--sort"_s, u"username"_s});
    const QJsonArray listed = m_program.listed(m_database + QStringList{u"--sort"_s, u"username"_s});
    const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
    QCOMPARE(lines.size(), listedRowCount + 2); // one heading; the end of the last line
    const auto columnOf = [](const QString &line, const QString &text) {
        const qsizetype place = line.lastIndexOf(text);
        return place < 0 ? -1 : columnsOf(line.left(place));
    };
    const int description = columnOf(lines.constFirst(), u"Description"_s);
    const int username = columnOf(lines.constFirst(), u"Username"_s);
    QVERIFY(username > 0 && description > username);
    for (int i = 0; i < listedRowCount; ++i) {
        const QString &line = lines.at(i + 1);
        QCOMPARE(columnOf(line, listed.at(i)["username"_L1].toString()), username);
        QString text = listed.at(i)["description"_L1].toString();
        for (const auto &[c, mark] : {std::pair{u'\u202e', u"‹U+202E›"_s},
                                      {u'\u061c', u"‹U+061C›"_s},
                                      {u'\u200e', u"‹U+200E›"_s},
                                      {u'\u200f', u"‹U+200F›"_s}})
            text.replace(QChar(c), mark);
        for (QChar &c : text) {
            if (c.isSpace() || c.category() == QChar::Other_Control)
                c = u' ';
        }
        text = text.trimmed();
        if (!text.isEmpty())
            QCOMPARE(columnOf(line, text), description);
        QVERIFY(!line.endsWith(u' '));
    }
}

void TestCliList::sampleLeavesNothingBehind()
{
    const CliRun run = m_program.run({u"list"_s, u"--sample"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output.count('\n'), 251);
    QVERIFY(QDir(m_program.temporaryFolder()).isEmpty());
    QVERIFY(!QFile::exists(m_program.ownDirectory()));
}

void TestCliList::fullDiskIsAnError()
{
    for (const auto &command :
         {"list --database "_L1 + m_program.databaseWord(u"list.sqlite"_s), u"list --sample --format csv"_s}) {
        const CliRun run = m_program.runInShell(R"(exec "$0" )"_L1 + command + " >/dev/full"_L1);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("No space left on device") && run.error.count('\n') == 1, run.error.constData());
    }
    QVERIFY(QDir(m_program.temporaryFolder()).isEmpty());
}

void TestCliList::readerThatLeavesIsNoError()
{
    const CliRun run =
        m_program.runInShell(u"\"$0\" sample 5000 --database %1 >/dev/null || exit 9; "
                             "{ \"$0\" list --database %1; echo $? >status; } | head -n 1; cat status"_s.arg(
                                 m_program.databaseWord(u"many.sqlite"_s)));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.error, QByteArray());
    const QList<QByteArray> lines = run.output.split('\n');
    QVERIFY(lines.at(0).startsWith("Operator "));
    QCOMPARE(lines.at(1), QByteArray("0"));
}

void TestCliList::memoryDoesNotGrowWithTheList()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps memory that was freed");
#endif
    // The most memory the program has had while it lives: up to the last 64 KB of its output, which stand in the pipe.
    const auto peak = [this](int count) {
        const QStringList database{u"--database"_s, m_program.database(u"%1.sqlite"_s.arg(count))};
        const CliRun sample = m_program.run(database + QStringList{u"sample"_s, QString::number(count)});
        qint64 kilobytes = 0;
        qint64 lines = sample.status == 0 ? 0 : -1;
        QProcess process;
        m_program.prepare(process, database + QStringList{u"list"_s, u"--format"_s, u"csv"_s});
        process.start();
        while (process.waitForReadyRead(-1)) {
            lines += process.readAllStandardOutput().count('\n');
            QFile file(u"/proc/%1/status"_s.arg(process.processId()));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            static const QRegularExpression most(u"VmHWM:\\s*(\\d+) kB"_s);
            kilobytes = std::max(kilobytes, most.match(QString::fromUtf8(file.readAll())).captured(1).toLongLong());
        }
        process.waitForFinished();
        return lines == count + 1 ? kilobytes : 0;
    };
    const qint64 few = peak(1'000);
    const qint64 many = peak(100'000);
    QVERIFY(few > 0);
    QVERIFY(many > 0);
    QVERIFY2(double(many) < 1.25 * double(few), qPrintable(u"%1 kB, %2 kB"_s.arg(few).arg(many)));
    qInfo("peak: %lld kB for 1,000 rows, %lld kB for 100,000", qlonglong(few), qlonglong(many));
}

UMH_TEST(TestCliList)

#include "tst_clilist.moc"
