#include "json/answerreader.h"
#include "jsonfixture.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace umh;

class TestJsonBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCharactersThatStraddleChunks()
    {
        const QByteArray object = "{'OperatorGuid':'o','FullName':'é👩‍🚀\\ud83d\\ude80\\'ש'}";
        QString name;
        AnswerHandler handler;
        handler.onOperator = [&](Operator &&o) -> Status {
            name = o.fullName;
            return {};
        };
        for (qsizetype shift = 0; shift <= object.size() + 2; ++shift) {
            name.clear();
            const std::optional<Error> error =
                readingError(QByteArray(256 * 1024 - shift, '\n') + '[' + object + ']', handler);
            QVERIFY2(!error, qPrintable(error ? error->detail : QString()));
            QCOMPARE(name, u"é👩‍🚀🚀\"ש"_s);
        }
    }

    void refusesBadBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail"); // contained
        const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind, const QString &detail) {
            QTest::newRow(name) << bytes << kind << detail;
        };
        using enum ErrorKind;
        const QByteArray good = operatorObject();
        row("empty", "", JsonSyntax, u"nothing in it (line 1, byte 0)"_s);
        row("white space", " \n\t", JsonSyntax, u"nothing in it"_s);
        row("only a byte order mark", "\xEF\xBB\xBF", JsonSyntax, u"nothing in it"_s);
        row("HTML", "<html></html>", JsonSyntax, u"byte 0"_s);
        row("cut off in a list", "[" + good, JsonSyntax, u"cut off: a comma or ] expected"_s);
        row("cut off in a text", "[\n{'OperatorGuid", JsonSyntax, u"cut off: a text without end (line 2, byte 16)"_s);
        row("cut off in a character", "[{'a':'\xF0\x9F", JsonSyntax, u"cut off"_s);
        row("cut off in an escape", "[{'a':'\\ud83d", JsonSyntax, u"cut off"_s);
        row("cut off in a word", "[{'a':tru", JsonSyntax, u"cut off"_s);
        row("trailing comma", "[" + good + ",]", JsonSyntax, u"a value expected"_s);
        row("missing colon", "[{'a' 1}]", JsonSyntax, u"a colon expected (line 1, byte 6)"_s);
        row("trailing garbage", "[" + good + "]\n x", JsonSyntax, u"more after the end (line 2, byte 39)"_s);
        row("second list", "[][]", JsonSyntax, u"more after the end"_s);
        row("NUL after the end", QByteArray("[]\0", 3), JsonSyntax, u"a NUL character (line 1, byte 2)"_s);
        row("NUL in a text", QByteArray("[{'a':'\0'}]", 11), JsonSyntax, u"a NUL character (line 1, byte 7)"_s);
        row("NUL in the place of a key", QByteArray("[{\0'a':1}]", 10), JsonSyntax,
            u"a NUL character (line 1, byte 2)"_s);
        row("control character", "[{'a':'\n'}]", JsonSyntax, u"control character"_s);
        row("bad escape", "[{'a':'\\x'}]", JsonSyntax, u"escape"_s);
        row("bad UTF-8 in a text", "[{'a':'abc\xC3('}]", JsonEncoding, u"not UTF-8 (line 1, byte 10)"_s);
        row("bad UTF-8 in a key", "[{'\xFF':1}]", JsonEncoding, u"byte 3"_s);
        row("overlong", "[{'a':'\xC0\xAF'}]", JsonEncoding, u"byte 7"_s);
        row("encoded surrogate", "[{'a':'\xED\xA0\x80'}]", JsonEncoding, u"byte 7"_s);
        row("bad UTF-8 outside of texts", "[\xFF\xC3\xA9]", JsonEncoding, u"byte 1"_s);
        row("a typographic quote", "[{“a”:1}]", JsonSyntax, u"a key expected (line 1, byte 2)"_s);
        row("UTF-16 LE", QByteArray("\xFF\xFE[\0]\0", 6), JsonEncoding, u"UTF-16"_s);
        row("UTF-16 BE", QByteArray("\xFE\xFF\0[\0]", 6), JsonEncoding, u"UTF-16"_s);
        row("UTF-16 LE without mark", QByteArray("[\0]\0", 4), JsonEncoding, u"UTF-16 instead of UTF-8"_s);
        row("UTF-16 BE without mark", QByteArray("\0[\0{\0}\0]", 8), JsonEncoding, u"UTF-16 instead of UTF-8"_s);
        row("UTF-32 LE", QByteArray("\xFF\xFE\0\0[\0\0\0]\0\0\0", 12), JsonEncoding, u"UTF-32"_s);
        row("UTF-32 BE without mark", QByteArray("\0\0\0[\0\0\0]", 8), JsonEncoding, u"UTF-32"_s);
        row("a single NUL", QByteArray("[\0]\n", 4), JsonSyntax, u"a NUL character (line 1, byte 1)"_s);
        row("nothing but NULs", QByteArray(64, '\0'), JsonSyntax, u"a NUL character (line 1, byte 0)"_s);
        row("just one NUL", QByteArray(1, '\0'), JsonSyntax, u"a NUL character (line 1, byte 0)"_s);
        row("object at the top", "{'Guids':[]}", UnknownContent, u"object instead of a list of objects"_s);
        row("a large object at the top", "{'a':[" + QByteArray("1,").repeated(5'000) + "1],'value':[]}", UnknownContent,
            u"object instead of a list of objects"_s);
        row("a wrapped list", "{'value':[" + good + "]}", JsonWrapped, u""_s);
        row("a wrapped list behind other things",
            "{'@context':'x','meta':{'value':1,'items':{'a':[1]},'b':[{}]},'Items':[]}", JsonWrapped, u""_s);
        row("an object that is cut off", "{'a':1", JsonSyntax, u"cut off"_s);
        row("a value that is no list", "{'value':{'a':1}}", UnknownContent, u"object instead of a list of objects"_s);
        row("an object a line", "{'a':1,'b':[2]}\n{'a':2}\n", JsonLines, u""_s);
        row("an object a line, ending as elsewhere", "{}\r\n{}", JsonLines, u""_s);
        row("objects one behind the other", "{'a':{}}{'a':{}}", JsonLines, u""_s);
        row("one object and more", "{'a':1}\n7", UnknownContent, u"object instead of a list of objects"_s);
        row("text at the top", "'x'", UnknownContent, u"text \"x\" instead of a list of objects"_s);
        row("null at the top", "null", UnknownContent, u"null instead of a list of objects"_s);
        row("list of numbers", "[1]", UnknownContent, u"number 1 instead of an object"_s);
        row("list of lists", "[[{}]]", UnknownContent, u"list instead of an object"_s);
        row("later element no object", "[" + good + ",null]", FieldInvalid, u"null instead of an object"_s);
        row("later element a list", "[" + good + ",[]]", FieldInvalid, u"list instead of an object"_s);
        row("a million escapes too many", "[{'a':'" + QByteArray("\\n").repeated(20'000'000) + "'}]", JsonTooLarge,
            u"4 MiB"_s);
        row("a number that is cut off", "[{'a':0." + QByteArray(20'000'000, '0'), JsonSyntax,
            u"cut off: a comma or } expected"_s);
        row("a sign without a number", "[{'a':-}]", JsonSyntax, u"a value expected (line 1, byte 7)"_s);
        row("a fraction without digits", "[{'a':1.}]", JsonSyntax, u"digits expected (line 1, byte 8)"_s);
        row("an exponent without digits", "[{'a':1e+}]", JsonSyntax, u"digits expected (line 1, byte 9)"_s);
        row("a zero too many", "[{'a':00}]", JsonSyntax, u"a comma or } expected (line 1, byte 7)"_s);
    }
    void refusesBadBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        const std::optional<Error> error = readingError(bytes);
        QVERIFY(error);
        QVERIFY2(error->kind == kind && error->detail.contains(detail), qPrintable(error->detail));
        QCOMPARE(error->path, u"saved.json"_s);
    }

    void passesOverHalfPairsInWhatItDoesNotKeep_data()
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *member : {"'a':'\\ud83dx'", "'a':'\\ud83d\\ud83d'", "'a':'\\ude80'", "'\\ude80':1",
                                   "'\\ud83d':1", "'a\\ud83d':'\\ud83d'"})
            QTest::newRow(member) << QByteArray(member);
    }
    void passesOverHalfPairsInWhatItDoesNotKeep()
    {
        QFETCH(QByteArray, member);
        QVERIFY(!readingError("[" + operatorObject().chopped(1) + ',' + member + "}]"));
    }

    void acceptsAByteOrderMarkAtTheStart() { QVERIFY(!readingError("\xEF\xBB\xBF[" + operatorObject() + ']')); }

    void refusesMoreThan64Levels_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("64") << 64 << true;
        QTest::newRow("65") << 65 << false;
        QTest::newRow("100") << 100 << false;
        QTest::newRow("1,000,000") << 1'000'000 << false;
    }
    void refusesMoreThan64Levels()
    {
        QFETCH(int, levels);
        QFETCH(bool, accepted);
        const qsizetype inside = levels - 2; // the list and the element
        const QByteArray lists = QByteArray(inside, '[') + QByteArray(inside, ']');
        const QByteArray objects = QByteArray("{'a':").repeated(inside) + '1' + QByteArray(inside, '}');
        for (const QByteArray &nested : {lists, objects}) {
            const std::optional<Error> error = readingError('[' + operatorObject(",'x':" + nested) + ']');
            QCOMPARE(!error, accepted);
            QVERIFY(accepted || error->kind == ErrorKind::JsonTooDeep);
        }
        for (const QByteArray &bare : {QByteArray(levels, '['), QByteArray("{'a':").repeated(levels)}) {
            const std::optional<Error> error = readingError(bare);
            QVERIFY(error);
            QCOMPARE(error->kind, accepted ? ErrorKind::JsonSyntax : ErrorKind::JsonTooDeep);
        }
    }

    void survivesAnyMutation()
    {
        const QByteArrayList seeds{
            '[' + operatorObject(",'Email':'é@x','IsOnDuty':true,'CultureName':null") + ',' + operatorObject() + ']',
            "[{'OperatorGroupGuid':'g','Description':'Tëam','IsEveryone':false,'Members':[{'OperatorGuid':'o'},'p']}]",
            "[{'ApiUserGuid':'36fad910-6e9f-4886-b1a7-9b4637362cb8','OperatorGuid':'o','UserName':'u','Type':'Grafana',"
            "'Created':'2023-01-02T03:04:05.678+01:00','LastUsed':null,'RequestCount':1.2e1,'Description':'"
            "\\ud83d\\ude80'}]",
        };
        const QByteArray spice = "[]{}',:\\u0d8n-+.eE9\xFF\xC3\xED\xF0\n" + QByteArray(1, 0);
        QRandomGenerator random(20240229);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = seeds[round % seeds.size()];
            for (int change = random.bounded(1, 5); change > 0 && !bytes.isEmpty(); --change) {
                const auto at = qsizetype(random.bounded(quint32(bytes.size())));
                const qsizetype length = random.bounded(1, 12);
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
                    break;
                case 1:
                    bytes.truncate(at);
                    break;
                case 2:
                    bytes.remove(at, length);
                    break;
                case 3:
                    bytes.insert(at, QByteArray(length, spice.at(random.bounded(int(spice.size())))));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length * 4));
                    break;
                }
            }
            const std::optional<Error> error = readingError(bytes);
            QVERIFY2(!error || error->path == u"saved.json"_s, bytes.toPercentEncoding().constData());
            QVERIFY2(!error || error->kind != ErrorKind::Unexpected, bytes.toPercentEncoding().constData());
        }
    }
};

UMH_TEST(TestJsonBytes)
#include "tst_jsonbytes.moc"
