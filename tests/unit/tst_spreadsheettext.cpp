#include "domain/text/spreadsheettext.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// The cells of \a lines as spreadsheets read them: by \a separator, with quotation marks where a cell begins with one;
/// what follows the closing one is taken as it is.
QList<QStringList> readCells(const QString &lines, QChar separator)
{
    QList<QStringList> rows(1);
    rows.back() += QString();
    bool quoted = false;
    bool begins = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines.at(i);
        QString &cell = rows.back().back();
        if (quoted && c == u'"' && i + 1 < lines.size() && lines.at(i + 1) == u'"') {
            cell += lines.at(++i);
        } else if (quoted && c == u'"') {
            quoted = false;
        } else if (begins && c == u'"') {
            quoted = true;
            begins = false;
        } else if (!quoted && c == separator) {
            rows.back() += QString();
            begins = true;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            rows += QStringList{QString()};
            begins = true;
        } else {
            cell += c;
            begins = false;
        }
    }
    return rows;
}

/// Whether a spreadsheet that passes over what cannot be seen takes \a cell for a formula.
bool isReadAsFormula(const QString &cell)
{
    for (const QChar c : cell) {
        if (u"=+-@＝＋－＠﹦﹢﹣﹫−"_s.contains(c))
            return true;
        const bool unseen = c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!unseen)
            return false;
    }
    return false;
}

const QStringList &dangerousTexts()
{
    static const QStringList texts{u"=1+1"_s,
                                   u"+1"_s,
                                   u"-1"_s,
                                   u"@SUM(A1)"_s,
                                   u"＝1+1"_s,
                                   u"＋1"_s,
                                   u"－1"_s,
                                   u"＠A1"_s,
                                   u"﹦1"_s,
                                   u" =1+1"_s,
                                   u"\u00a0=1"_s,
                                   u"\u200b=1"_s,
                                   u"\t=1"_s,
                                   u"\r=1"_s,
                                   u"\n=1"_s,
                                   u"\r\n=1"_s,
                                   u"\u0001=1"_s,
                                   u"\ufeff=1"_s,
                                   u"x;=1+1"_s,
                                   u"x; =1+1"_s,
                                   u"x\t=1"_s,
                                   u"x\n=1"_s,
                                   u"x\r\n=1"_s,
                                   u"x;\"=1\""_s,
                                   u"\"=1"_s,
                                   u"\";=1"_s,
                                   u"a;b;\u200b+1;@c"_s,
                                   u"=cmd|' /C calc'!A0"_s,
                                   u";=1"_s,
                                   u"\";\"=1"_s,
                                   u"x,;=1"_s};
    return texts;
}

/// Formulas for a reader that separates by commas, where the cells stand between something else.
const QStringList &dangerousBetweenOthers()
{
    static const QStringList texts{u"x,=1"_s, u"\",\"=1"_s, u"a, -b"_s, u",\u200b@c"_s, u"x;,=1"_s};
    return texts;
}

} // namespace

class TestSpreadsheetText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFormulaStaysAsItIs();
    void nothingIsAFormulaWhateverSeparatesTheCells_data();
    void nothingIsAFormulaWhateverSeparatesTheCells();
    void anApostropheIsAllThatIsAdded();
    void aCellThatIsQuotedIsReadBackAsItWas();
};

void TestSpreadsheetText::whatIsNoFormulaStaysAsItIs()
{
    for (const QString &text : {QString(), u""_s, u"Alice"_s, u"a=b"_s, u"x-y"_s, u"me@example.org"_s, u"3 + 4"_s,
                                u"a; b"_s, u"'=1"_s, u" padded "_s, u"x\ny"_s, u"1,-2"_s, u"été – 2"_s}) {
        QCOMPARE(spreadsheetText(text), text);
        QCOMPARE(spreadsheetText(text).isNull(), text.isNull());
    }
}

void TestSpreadsheetText::nothingIsAFormulaWhateverSeparatesTheCells_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QChar(u',');
    QTest::newRow("semicolon") << QChar(u';');
    QTest::newRow("tab") << QChar(u'\t');
}

void TestSpreadsheetText::nothingIsAFormulaWhateverSeparatesTheCells()
{
    QFETCH(QChar, separator);
    for (const QString &text : dangerousTexts() + dangerousBetweenOthers()) {
        // Written with any separator, read with this one.
        for (const QChar written : {u',', u';', u'\t'}) {
            const QString cell = quotedCell(spreadsheetText(text, written.unicode()));
            const QString line = u"first"_s + written + cell + written + u"last\n"_s;
            for (const QStringList &row : readCells(line, separator)) {
                for (const QString &read : row)
                    QVERIFY2(!isReadAsFormula(read), qPrintable(text + u" -> "_s + line));
            }
        }
    }
}

void TestSpreadsheetText::anApostropheIsAllThatIsAdded()
{
    QCOMPARE(spreadsheetText(u"=1"_s), u"'=1"_s);
    QCOMPARE(spreadsheetText(u"x;=1+1"_s), u"x;'=1+1"_s);
    QCOMPARE(spreadsheetText(u"\u200b=1"_s), u"'\u200b=1"_s);
    QCOMPARE(spreadsheetText(u"x\r\n=1"_s), u"x\r\n'=1"_s);
    QCOMPARE(spreadsheetText(u"a; -b"_s), u"a;' -b"_s);
    QCOMPARE(spreadsheetText(u"a; -b, -c"_s, u';'), u"a; -b,' -c"_s);
    QCOMPARE(spreadsheetText(u"a; -b, -c"_s, u'\t'), u"a;' -b,' -c"_s);
    for (const QString &text : dangerousTexts()) {
        QString defused = spreadsheetText(text);
        QVERIFY(defused != text);
        QString without = text;
        QCOMPARE(defused.remove(u'\''), without.remove(u'\''));
    }
}

void TestSpreadsheetText::aCellThatIsQuotedIsReadBackAsItWas()
{
    const QStringList cells{u"plain"_s, u"\"temporary"_s, u"a\"b"_s, u"a,b;c\td"_s, u"two\nlines"_s, u""_s, u"\""_s};
    for (const QChar separator : {u',', u';', u'\t'}) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted += quotedCell(cell);
        const QList<QStringList> read = readCells(quoted.join(separator) + u'\n' + u"next"_s, separator);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.constFirst(), cells);
    }
    QCOMPARE(quotedCell(u"plain text"_s), u"plain text"_s);
}

UMH_TEST(TestSpreadsheetText)

#include "tst_spreadsheettext.moc"
