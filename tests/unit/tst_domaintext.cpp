#include "domain/text/harmlesstext.h"
#include "domain/text/textfolding.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QString ofCodePoint(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

/// Text of letters, marks, digits, spaces and emoji from everywhere, lone surrogates included.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(6)) {
        case 0:
            text += QChar(random.bounded(0x20, 0x7f));
            break;
        case 1:
            text += QChar(random.bounded(0x80, 0x600));
            break;
        case 2:
            text += QChar(random.bounded(0x300, 0x370)); // combining marks
            break;
        case 3:
            text += QChar(random.bounded(0x1, 0x10000)); // lone surrogates among them
            break;
        case 4:
            text += ofCodePoint(char32_t(random.bounded(0x1d000, 0x1f700)));
            break;
        default:
            text += ofCodePoint(char32_t(random.bounded(0x10000, 0x110000)));
        }
    }
    return text;
}

} // namespace

/// How texts are folded for sorting and searching, and how a search is cut into words.
class TestDomainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void foldingIgnoresCaseAndAccents_data();
    void foldingIgnoresCaseAndAccents();
    void foldingANullTextGivesNull();
    void foldingAnEmptyTextDoesNotGiveNull();
    void aLongTextIsFoldedAsItsPartsAre();
    void foldingTwiceChangesNothingMore();
    void foldingEveryCharacterTwiceChangesNothingMore();
    void searchWordsAreFoldedAndSplitAtWhiteSpace_data();
    void searchWordsAreFoldedAndSplitAtWhiteSpace();
    void atMostSixteenSearchWordsCount();
    void longSearchWordsAreCutBetweenCharacters();
    void searchWordsAreDistinctAfterTheyWereCut();
    void harmlessProseStandsOnOneLineAndSteersNothing();
    void harmlessProseIsCutBetweenCharacters();
    void whatCannotBeSeenInANameIsMarked_data();
    void whatCannotBeSeenInANameIsMarked();
    void noTwoNamesLookTheSameForWhatCannotBeSeen();
    void aMarkedNameIsCutBetweenCharacters();
    void mixedAlphabetsAreNoticed_data();
    void mixedAlphabetsAreNoticed();
};

void TestDomainText::foldingIgnoresCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"Alice B. 42"_s << u"alice b. 42"_s;
    QTest::newRow("signs stay") << u"a%b_c*\"'-"_s << u"a%b_c*\"'-"_s;
    QTest::newRow("precomposed accents") << u"Zoë Ångström ÉCOLE"_s << u"zoe angstrom ecole"_s;
    QTest::newRow("combining accents") << u"Zoe\u0308 A\u030a"_s << u"zoe a"_s;
    QTest::newRow("accents of Vietnamese") << u"Nguyễn Đức"_s << u"nguyen duc"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE GROẞ"_s << u"strasse strasse gross"_s;
    QTest::newRow("dotted and dotless i") << u"İstanbul ISPARTA ısparta"_s << u"istanbul isparta isparta"_s;
    QTest::newRow("ligatures") << u"ﬁnance oﬃce ﬆop ĳs"_s << u"finance office stop ijs"_s;
    QTest::newRow("letters without a decomposition") << u"Øłđ ÆŒ Þð Ħŧ"_s << u"old aeoe thd ht"_s;
    QTest::newRow("such a letter with an accent") << u"ǿ Ǽ"_s << u"o ae"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
    QTest::newRow("digits") << u"①² ٣"_s << u"12 ٣"_s;
    QTest::newRow("Greek, final sigma") << u"ΣΊΣΥΦΟΣ Σίσυφος"_s << u"σισυφοσ σισυφοσ"_s;
    QTest::newRow("Cyrillic") << u"Йод Ёлка"_s << u"иод елка"_s;
    QTest::newRow("emoji") << u"😀 TEAM 👩\u200d💻"_s << u"😀 team 👩💻"_s;
    QTest::newRow("soft hyphens") << u"Rechen\u00adzentrum"_s << u"rechenzentrum"_s;
    QTest::newRow("zero width") << u"\ufeffa\u200bb\u200cc\u200dd\u2060e"_s << u"abcde"_s;
    QTest::newRow("directions") << u"a\u200eb\u202ec\u2066d\u061ce"_s << u"abcde"_s;
    QTest::newRow("fillers") << u"a\u115fb\u3164c\uffa0d\u034fe"_s << u"abcde"_s;
    QTest::newRow("tags") << u"a"_s + ofCodePoint(0xe0041) + ofCodePoint(0xe007f) + u"b"_s << u"ab"_s;
    QTest::newRow("nothing to be seen") << u"\u200b\u00ad"_s << u""_s;
    QTest::newRow("variation selector") << u"❤\ufe0f"_s << u"❤"_s;
    QTest::newRow("mathematical letters") << u"𝐀𝓫𝟙"_s << u"ab1"_s;
    QTest::newRow("capitals beyond the BMP") << ofCodePoint(0x10400) << ofCodePoint(0x10428);
    QTest::newRow("marks beyond the BMP") << u"a"_s + ofCodePoint(0x1d167) + ofCodePoint(0xe0100) + u"b"_s << u"ab"_s;
    QTest::newRow("only a mark") << u"\u0301"_s << u""_s;
    QTest::newRow("hard space") << u"a\u00a0b"_s << u"a b"_s;
}

void TestDomainText::foldingIgnoresCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestDomainText::foldingANullTextGivesNull()
{
    QVERIFY(folded(QString()).isNull());
}

void TestDomainText::foldingAnEmptyTextDoesNotGiveNull()
{
    QVERIFY(!folded(u""_s).isNull());
    QVERIFY(!folded(u"\u0301"_s).isNull());
}

void TestDomainText::aLongTextIsFoldedAsItsPartsAre()
{
    // Where a text is cut to be folded, a mark, half a pair or a syllable may stand.
    constexpr qsizetype many = 100'000;
    for (const QString &part :
         {u"é"_s, u"xe\u0323\u0301"_s, u"a\U0001d15e"_s, u"a\U0001d16e"_s, u"\uac01"_s, u"x\u0f73"_s, u"\u01d6\u0344"_s,
          u"\U0001d400"_s, u"\U0001d400\u0301"_s, u"\U000110bb\U000110ba"_s})
        QVERIFY2(folded(part.repeated(many)) == folded(part).repeated(many), qPrintable(part));
}

void TestDomainText::foldingTwiceChangesNothingMore()
{
    QRandomGenerator random(20'221'101);
    for (int i = 0; i < 50'000; ++i) {
        const QString text = randomText(random);
        const QString once = folded(text);
        if (folded(once) != once)
            QFAIL(qPrintable(u"%1 -> %2 -> %3"_s.arg(text, once, folded(once))));
    }
}

void TestDomainText::foldingEveryCharacterTwiceChangesNothingMore()
{
    for (char32_t codePoint = 1; codePoint <= 0x10ffff; ++codePoint) {
        const QString once = folded(ofCodePoint(codePoint));
        if (folded(once) != once)
            QFAIL(qPrintable(u"U+%1 -> %2 -> %3"_s.arg(QString::number(codePoint, 16), once, folded(once))));
    }
}

void TestDomainText::searchWordsAreFoldedAndSplitAtWhiteSpace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("null") << QString() << QStringList();
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("only white space") << u" \t\n\u00a0 "_s << QStringList();
    QTest::newRow("only a mark") << u"\u0301"_s << QStringList();
    QTest::newRow("one word") << u"Zoë"_s << QStringList{u"zoe"_s};
    QTest::newRow("two words, in order") << u"  Mobile \t App "_s << QStringList{u"mobile"_s, u"app"_s};
    QTest::newRow("hard space") << u"a\u00a0b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("each once") << u"Zoë zoe ZOE x"_s << QStringList{u"zoe"_s, u"x"_s};
    QTest::newRow("signs belong to the word")
        << u"\"a OR b\" -c"_s << QStringList{u"\"a"_s, u"or"_s, u"b\""_s, u"-c"_s};
}

void TestDomainText::searchWordsAreFoldedAndSplitAtWhiteSpace()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QCOMPARE(searchWords(typed), words);
}

void TestDomainText::atMostSixteenSearchWordsCount()
{
    QStringList typed;
    for (int i = 0; i < 20; ++i)
        typed += u"word%1"_s.arg(i);
    QCOMPARE(searchWords(typed.join(u' ')), typed.mid(0, 16));
}

void TestDomainText::longSearchWordsAreCutBetweenCharacters()
{
    QCOMPARE(searchWords(QString(100, u'x')), QStringList{QString(64, u'x')});

    // 😀 takes two places of a QString each, and the cut must not go through one.
    const QString smileys = u"😀"_s.repeated(100);
    QCOMPARE(searchWords(u"x"_s + smileys), QStringList{u"x"_s + u"😀"_s.repeated(63)});
    QCOMPARE(searchWords(smileys), QStringList{u"😀"_s.repeated(64)});
}

void TestDomainText::searchWordsAreDistinctAfterTheyWereCut()
{
    const QString common(64, u'x');
    QCOMPARE(searchWords(common + u"1 "_s + common + u'2'), QStringList{common});
}

void TestDomainText::harmlessProseStandsOnOneLineAndSteersNothing()
{
    QCOMPARE(harmlessProse(u" a\tb\r\nc\u0007\u009b31md "_s), u"a b  c  31md"_s);
    QCOMPARE(harmlessProse(u"a\u202eb\u202cc\u2066d"_s), u"a‹U+202E›b‹U+202C›c‹U+2066›d"_s);
    QCOMPARE(harmlessProse(u"a\u061cb\u200ec\u200fd\u2069"_s), u"a‹U+061C›b‹U+200E›c‹U+200F›d‹U+2069›"_s);
    QCOMPARE(harmlessProse(u"a\u200c\u200db😀é"_s), u"a\u200c\u200db😀é"_s);
    QCOMPARE(harmlessLines(u"a\tb\r\n\u202ec "_s), u"a b \n‹U+202E›c "_s);
    const QString half = QString(u'a') + QChar(0xd83d) + u'b' + QChar(0xde00);
    QCOMPARE(harmlessProse(half), u"a\ufffdb\ufffd"_s);
    QCOMPARE(harmlessProse({}), QString());
}

void TestDomainText::harmlessProseIsCutBetweenCharacters()
{
    QCOMPARE(harmlessBeginning(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(harmlessBeginning(u"abcdef"_s, 5), u"abcd…"_s);
    QCOMPARE(harmlessEnd(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(harmlessEnd(u"abcdef"_s, 5), u"…cdef"_s);
    const QString smileys = u"😀"_s.repeated(10);
    for (qsizetype most = 2; most < 20; ++most) {
        const qsizetype whole = (most - 1) / 2;
        QCOMPARE(harmlessBeginning(smileys, most), u"😀"_s.repeated(whole) + u'…');
        QCOMPARE(harmlessEnd(smileys, most), u'…' + u"😀"_s.repeated(whole));
    }
}

void TestDomainText::whatCannotBeSeenInANameIsMarked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *what, const QString &name) { QTest::newRow(what) << name << name; };
    same("nothing", {});
    same("plain", u"0f3b7c1d9a2e4f5680b1c2d3e4f5a6b7"_s);
    same("signs and single spaces", u"Zoë (Łódź) & <b> ~/%20"_s);
    same("other scripts", u"Ольга Ивановна 王小明 محمد ภาษา"_s);
    same("combining accents", u"Zoe\u0308"_s);
    same("beyond the BMP", u"😀 𝐀"_s);
    same("quotes like those of marks", u"‹dup›"_s);
    QTest::newRow("space behind") << u"dup "_s << u"dup␣"_s;
    QTest::newRow("space before") << u" dup"_s << u"␣dup"_s;
    QTest::newRow("spaces between") << u"a  b   c"_s << u"a ␣b ␣␣c"_s;
    QTest::newRow("only spaces") << u"  "_s << u"␣␣"_s;
    QTest::newRow("other spaces") << u"a\u00a0b\u2003c\u3000d"_s << u"a‹U+00A0›b‹U+2003›c‹U+3000›d"_s;
    QTest::newRow("tab and lines") << u"a\tb\nc\r\u0085\u2028\u2029"_s
                                   << u"a‹U+0009›b‹U+000A›c‹U+000D›‹U+0085›‹U+2028›‹U+2029›"_s;
    QTest::newRow("control") << u"a\u001b[31m\u009b\u007f\u0001"_s + QChar(0)
                             << u"a‹U+001B›[31m‹U+009B›‹U+007F›‹U+0001›‹U+0000›"_s;
    QTest::newRow("zero width") << u"dup\u200b"_s << u"dup‹U+200B›"_s;
    QTest::newRow("joiners") << u"\u200ca\u200d"_s << u"‹U+200C›a‹U+200D›"_s;
    QTest::newRow("directions") << u"\u202epud\u200e"_s << u"‹U+202E›pud‹U+200E›"_s;
    QTest::newRow("soft hyphen") << u"du\u00adp"_s << u"du‹U+00AD›p"_s;
    QTest::newRow("variation selectors") << u"❤\ufe0f"_s + ofCodePoint(0xe0100) << u"❤‹U+FE0F›‹U+E0100›"_s;
    QTest::newRow("tags") << u"a"_s + ofCodePoint(0xe0041) << u"a‹U+E0041›"_s;
    QTest::newRow("blank letters") << u"a\u3164\u2800\u115f"_s << u"a‹U+3164›‹U+2800›‹U+115F›"_s;
    QTest::newRow("half a pair") << QString(u'a') + QChar(0xd83d) << u"a‹U+D83D›"_s;
    QTest::newRow("what looks like a mark") << u"dup‹U+200B› ␣"_s << u"dup‹U+2039›U+200B› ‹U+2423›"_s;
}

void TestDomainText::whatCannotBeSeenInANameIsMarked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    QCOMPARE(harmlessText(name), shown);
}

/// Every character that leaves no trace of its own behind a name.
void TestDomainText::noTwoNamesLookTheSameForWhatCannotBeSeen()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        const QString character = code < 0x10000 ? QString(QChar(char16_t(code))) : ofCodePoint(code); // with U+FEFF
        const QString shown = harmlessText(u"dup"_s + character);
        const bool isMarked = shown != u"dup"_s + character;
        const QChar::Category category = QChar::category(code);
        const bool mustBe = isInvisible(code) || QChar::isSpace(code) || category == QChar::Other_Format
            || category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        if ((mustBe && !isMarked) || (isMarked && !shown.startsWith(u"dup"_s)))
            QFAIL(qPrintable(u"U+%1 -> %2"_s.arg(QString::number(code, 16), shown)));
    }
}

void TestDomainText::aMarkedNameIsCutBetweenCharacters()
{
    QCOMPARE(harmlessText(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(harmlessText(u"abcdef"_s, 5), u"abcd…"_s);
    QCOMPARE(harmlessText(u"a\u200bcdef"_s, 5), u"a‹U+200B›cd…"_s);
    const QString smileys = u"😀"_s.repeated(10);
    for (qsizetype most = 2; most < 20; ++most)
        QCOMPARE(harmlessText(smileys, most), u"😀"_s.repeated((most - 1) / 2) + u'…');
}

void TestDomainText::mixedAlphabetsAreNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("Latin") << u"Zoë Müller 42"_s << false;
    QTest::newRow("Cyrillic") << u"Ольга Ивановна"_s << false;
    QTest::newRow("a Cyrillic a") << u"d\u0430p"_s << true;
    QTest::newRow("a Greek o behind digits") << u"dup2\u03bf"_s << true;
    QTest::newRow("an Armenian o in the second word") << u"Anna V\u0585s"_s << true;
    QTest::newRow("words of different alphabets") << u"Ольга Smith, отдел-IT"_s << false;
    QTest::newRow("Chinese, Japanese, Korean") << u"IT部門カナかな 서버A"_s << false;
    QTest::newRow("units") << u"5µs"_s << false;
    QTest::newRow("half a pair") << QString(u'a') + QChar(0xd83d) << false;
}

void TestDomainText::mixedAlphabetsAreNoticed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, mixed);
    QCOMPARE(mixesAlphabets(text), mixed);
}

UMH_TEST(TestDomainText)
#include "tst_domaintext.moc"
