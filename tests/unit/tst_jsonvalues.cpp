#include "json/answerreader.h"
#include "jsonfixture.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Reads the only API user of a list, made of the required fields and \a more.
Result<ApiUser> apiUserWith(const QByteArray &more, ReadingNotes *notes = nullptr)
{
    QByteArray bytes = json("[{'ApiUserGuid':'a1','OperatorGuid':'o1','UserName':'u1'" + more + "}]");
    ApiUser apiUser;
    AnswerHandler handler;
    handler.onApiUser = [&](ApiUser &&received) -> Status {
        apiUser = std::move(received);
        return {};
    };
    handler.notes = notes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<AnswerKind> result = readAnswer(buffer, u"saved.json"_s, handler);
    if (!result)
        return result.error();
    return apiUser;
}

} // namespace

class TestJsonValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesGuids_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QString>("kept");
        const QString uuid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
        QTest::newRow("UUID") << uuid.toLatin1() << uuid;
        QTest::newRow("upper case") << uuid.toUpper().toLatin1() << uuid;
        QTest::newRow("braces") << '{' + uuid.toUpper().toLatin1() + '}' << uuid;
        const QString plain = QString(uuid).remove(u'-');
        QTest::newRow("no dashes") << plain.toLatin1() << uuid;
        QTest::newRow("no dashes, upper case") << plain.toUpper().toLatin1() << uuid;
        QTest::newRow("no dashes, braces") << " {" + plain.toLatin1() + "}" << uuid;
        QTest::newRow("31 digits") << plain.toLatin1().chopped(1) << plain.chopped(1);
        QTest::newRow("32 letters") << QByteArray(32, 'g') << QString(32, u'g');
        QTest::newRow("a dash at the wrong place")
            << QByteArray("36fad9106-e9f-4886-b1a7-9b4637362cb8") << u"36fad9106-e9f-4886-b1a7-9b4637362cb8"_s;
        QTest::newRow("a number as text") << QByteArray("12345") << u"12345"_s;
        QTest::newRow("spaces around") << "  " + uuid.toUpper().toLatin1() + "\\n" << uuid;
        QTest::newRow("one brace") << '{' + uuid.toLatin1() << u'{' + uuid;
        QTest::newRow("just a brace") << QByteArray("{") << u"{"_s;
        QTest::newRow("empty braces") << QByteArray("{}") << u"{}"_s;
        QTest::newRow("other text keeps its case") << QByteArray(" Key-Ä ") << u"Key-Ä"_s;
        QTest::newRow("longest") << QByteArray(128, 'X') << QString(128, u'X');
    }
    void normalisesGuids()
    {
        QFETCH(QByteArray, received);
        QFETCH(QString, kept);
        // The last of two equal keys wins, so this is the guid of apiUserWith()'s API user.
        const Result<ApiUser> result = apiUserWith(",'ApiUserGuid':'" + received + "'");
        QVERIFY(result);
        QCOMPARE(result.value().guid, kept);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime noon = utc(2023, 2, 3, 12, 4, 5);
        QTest::newRow("without offset") << QByteArray("2023-02-03T12:04:05") << noon;
        QTest::newRow("Z") << QByteArray("2023-02-03T12:04:05Z") << noon;
        QTest::newRow("east") << QByteArray("2023-02-03T14:04:05+02:00") << noon;
        QTest::newRow("west, no colon") << QByteArray("2023-02-03T06:34:05-0530") << noon;
        QTest::newRow("hours only") << QByteArray("2023-02-03T13:04:05+01") << noon;
        QTest::newRow("over midnight") << QByteArray("2023-01-01T00:30:00+01:00") << utc(2022, 12, 31, 23, 30);
        QTest::newRow("no seconds") << QByteArray("2023-02-03T12:04") << utc(2023, 2, 3, 12, 4);
        QTest::newRow("date only") << QByteArray("2023-02-03") << utc(2023, 2, 3);
        QTest::newRow("1 digit") << QByteArray("2023-02-03T12:04:05.5") << noon.addMSecs(500);
        QTest::newRow("3 digits") << QByteArray("2023-02-03T12:04:05.067") << noon.addMSecs(67);
        QTest::newRow("9 digits") << QByteArray("2023-02-03T12:04:05.067999999Z") << noon.addMSecs(67);
        QTest::newRow("many digits") << QByteArray("2023-02-03T12:04:05.1234567890123456789") << noon.addMSecs(123);
        QTest::newRow("comma") << QByteArray("2023-02-03T12:04:05,5") << noon.addMSecs(500);
        QTest::newRow("a blank instead of T") << QByteArray("2023-02-03 12:04:05") << noon;
        QTest::newRow("a blank, and an offset") << QByteArray("2023-02-03 14:04:05+02:00") << noon;
        QTest::newRow("lower case") << QByteArray("2023-02-03t12:04:05z") << noon;
        QTest::newRow("blanks around") << QByteArray(" 2023-02-03T12:04:05Z ") << noon;
        QTest::newRow("blank") << QByteArray("  ") << QDateTime();
        QTest::newRow("7 digits are cut off") << QByteArray("2023-02-03T12:04:05.9999999Z") << noon.addMSecs(999);
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.001") << utc(1969, 12, 31, 23, 59, 59, 1);
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00") << utc(2024, 2, 29);
        QTest::newRow("last") << QByteArray("9999-12-31T23:59:59.9999999") << utc(9999, 12, 31, 23, 59, 59, 999);
        QTest::newRow("empty") << QByteArray("") << QDateTime();
        QTest::newRow("unset") << QByteArray("0001-01-01T00:00:00") << QDateTime();
        QTest::newRow("unset, Z") << QByteArray("0001-01-01T00:00:00.0000000Z") << QDateTime();
        QTest::newRow("unset, offset") << QByteArray("0001-01-01T00:00:00+01:00") << QDateTime();
    }
    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, expected);
        const Result<ApiUser> result = apiUserWith(",'CreatedDate':'" + text + "'");
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result.value().created, expected);
    }

    void takesWhatIsNoDateForUnknownAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *text : {"yesterday",
                                 "Unknown",
                                 "N/A",
                                 "2023-02-30",
                                 "2023-13-01",
                                 "2023-00-01",
                                 "0000-01-01",
                                 "2023-2-3",
                                 "20230203",
                                 "02/03/2023",
                                 "2023-02-03T",
                                 "2023-02-03T12",
                                 "2023-02-03T24:00:00",
                                 "2023-02-03T12:60:00",
                                 "2023-02-03T12:04:60",
                                 "2023-02-03T12:04:05.",
                                 "2023-02-03T12:04:05+1",
                                 "2023-02-03T12:04:05+01:",
                                 "2023-02-03T12:04:05+24:00",
                                 "2023-02-03Z",
                                 "2023-02-03  12:04:05",
                                 "0001-01-01T00:30:00+01:00",
                                 "9999-12-31T23:30:00-01:00",
                                 "/Date(1675425845000)/",
                                 "-2023-02-03T12:04:05",
                                 "1675425845"})
            QTest::newRow(text) << '\'' + QByteArray(text) + '\'';
        // Seconds, milliseconds or days?
        for (const char *value : {"1675425845", "1675425845000", "0", "-1", "45000.5", "1e300", "true", "[]", "{}",
                                  "{'Date':'2023-02-03'}"})
            QTest::newRow(value) << QByteArray(value);
    }
    void takesWhatIsNoDateForUnknownAndSaysSo()
    {
        QFETCH(QByteArray, value);
        ReadingNotes notes;
        const QByteArray after = ",'Created':'2023-11-01T00:00:00'";
        const Result<ApiUser> result = apiUserWith(after + ",'LastUsed':" + value, &notes);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(!result->lastUsed.isValid());
        // Something is there that nobody understands, so that it must not pass for never used.
        QCOMPARE(result->lastUsedState, LastUsedState::Unknown);
        QCOMPARE(notes.notUnderstood.size(), 1);
        const NotUnderstood &note = notes.notUnderstood.constFirst();
        QCOMPARE(note.kind, ElementKind::ApiUser);
        QCOMPARE(note.field, u"LastUsedDate"_s);
        QCOMPARE(note.elements, 1);
        const QString shown = QString::fromLatin1(json(value));
        QCOMPARE(note.example, value == "[]" ? u"[…]"_s : value.startsWith('{') ? u"{…}"_s : shown);
    }

    void tellsTheThreeStatesOfLastUseApart_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<LastUsedState>("state");
        const QByteArray after = ",'Created':'2022-11-01T00:00:00'";
        const QByteArray before = ",'Created':'2022-10-31T23:59:59.999'";
        QTest::newRow("date") << before + ",'LastUsed':'2023-01-01'" << LastUsedState::Used;
        QTest::newRow("null, after") << after + ",'LastUsed':null" << LastUsedState::NotYetUsed;
        QTest::newRow("empty, after") << ",'LastUsed':''" + after << LastUsedState::NotYetUsed;
        QTest::newRow("unset, after") << after + ",'LastUsed':'0001-01-01T00:00:00'" << LastUsedState::NotYetUsed;
        for (const auto &epoch : {"1970-01-01"_ba, "1970-01-01T00:00:00"_ba, "1970-01-01T00:00:00.000Z"_ba,
                                  "1970-01-01T01:00:00+01:00"_ba, "1970-01-01T02:00:00"_ba, "1969-12-31T19:00:00"_ba}) {
            QTest::newRow("the beginning of Unix time, after " + epoch)
                << after + ",'LastUsed':'" + epoch + "'" << LastUsedState::NotYetUsed;
        }
        QTest::newRow("the beginning of Unix time, before")
            << before + ",'LastUsed':'1970-01-01T00:00:00Z'" << LastUsedState::Unknown;
        QTest::newRow("the second day of Unix time") << after + ",'LastUsed':'1970-01-02'" << LastUsedState::Used;
        QTest::newRow("null, before") << before + ",'LastUsed':null" << LastUsedState::Unknown;
        QTest::newRow("null, creation unknown") << QByteArray(",'LastUsed':null") << LastUsedState::Unknown;
        QTest::newRow("missing, after") << after << LastUsedState::Unknown;
        QTest::newRow("null, but requests") << after + ",'LastUsed':null,'RequestCount':1" << LastUsedState::Unknown;
        QTest::newRow("null, but requests nobody understands")
            << after + ",'LastUsed':null,'RequestCount':'1.234,5'" << LastUsedState::Unknown;
        QTest::newRow("null, no requests") << after + ",'LastUsed':null,'RequestCount':0" << LastUsedState::NotYetUsed;
    }
    void tellsTheThreeStatesOfLastUseApart()
    {
        QFETCH(QByteArray, more);
        QFETCH(LastUsedState, state);
        const Result<ApiUser> result = apiUserWith(more);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result.value().lastUsedState, state);
        QCOMPARE(result.value().lastUsed.isValid(), state == LastUsedState::Used);
    }

    void readsRequestCounts_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<qint64>>("expected");
        QTest::addColumn<bool>("valid");
        const qint64 most = qint64(1) << 53;
        const auto ok = [](const char *value, std::optional<qint64> expected) {
            QTest::newRow(value) << QByteArray(value) << expected << true;
        };
        const auto bad = [](const char *value) {
            QTest::newRow(value) << QByteArray(value) << std::optional<qint64>() << false;
        };
        ok("0", 0);
        ok("-0", 0);
        ok("5000000000", 5000000000);
        ok("12.0", 12);
        ok("1.2e1", 12);
        ok("9007199254740992", most);
        ok("null", std::nullopt);
        ok("'7'", 7);
        ok("' 12.0 '", 12);
        ok("''", std::nullopt);
        ok("' '", std::nullopt);
        for (const char *value : {"-1", "1.5", "9007199254740993", "99999999999999999999", "1e300", "1e-400",
                                  "0.00000000000001e-2147483647", "'-7'", "'1,234'", "'1.234.567'", "'7 requests'",
                                  "'0x10'", "'nan'", "'inf'", "'many'", "true", "[7]", "{}"})
            bad(value);
    }
    void readsRequestCounts()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::optional<qint64>, expected);
        QFETCH(bool, valid);
        ReadingNotes notes;
        const Result<ApiUser> result = apiUserWith(",'RequestsLast30Days':" + value, &notes);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->requestsLast30Days, valid ? expected : std::nullopt);
        QCOMPARE(notes.notUnderstood.size(), valid ? 0 : 1);
        if (!valid)
            QCOMPARE(notes.notUnderstood.constFirst().field, u"RequestsLast30Days"_s);
    }

    void numbersOfAnySizeArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("number");
        const QByteArray many(1'000, '9');
        for (const char *number : {"1e400", "-1e400", "1E+99999999999"})
            QTest::newRow(number) << QByteArray(number);
        QTest::newRow("1,000 digits") << many;
        QTest::newRow("1,000 digits below 0") << '-' + many;
        QTest::newRow("1,000 digits everywhere") << many + '.' + many + 'e' + many;
        QTest::newRow("5 MiB") << QByteArray(5 * 1024 * 1024, '7');
    }
    void numbersOfAnySizeArePassedOver()
    {
        QFETCH(QByteArray, number);
        ReadingNotes notes;
        const Result<ApiUser> unknown = apiUserWith(",'NoFieldOfOurs':" + number + ",'RequestsLast30Days':7", &notes);
        QVERIFY2(unknown, qPrintable(unknown ? QString() : unknown.error().detail));
        QCOMPARE(unknown->requestsLast30Days, std::optional<qint64>(7));
        QCOMPARE(notes.notUnderstood.size(), 0);
        const Result<ApiUser> ours = apiUserWith(",'RequestsLast30Days':" + number + ",'Description':'d'", &notes);
        QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().detail));
        QCOMPARE(ours->requestsLast30Days, std::nullopt);
        QCOMPARE(ours->description, u"d"_s);
        QCOMPARE(notes.notUnderstood.size(), 1);
        QCOMPARE(notes.notUnderstood.constFirst().field, u"RequestsLast30Days"_s);
    }

    void readsYesAndNo_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("expected"); // -1: unknown
        QTest::addColumn<bool>("understood");
        for (const char *value : {"true", "'true'", "'TRUE'", "'On'", "'yes'", "1", "'1'", "' true '"})
            QTest::newRow(value) << QByteArray(value) << 1 << true;
        for (const char *value : {"false", "'False'", "'off'", "'NO'", "0", "'0'"})
            QTest::newRow(value) << QByteArray(value) << 0 << true;
        for (const char *value : {"null", "''", "' '"})
            QTest::newRow(value) << QByteArray(value) << -1 << true;
        for (const char *value : {"2", "-1", "1.0", "'maybe'", "'t'", "'on duty'", "[true]", "{}"})
            QTest::newRow(value) << QByteArray(value) << -1 << false;
    }
    void readsYesAndNo()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, expected);
        QFETCH(bool, understood);
        QByteArray bytes = json("[{'OperatorGuid':'o','FullName':'Anna','IsOnDuty':" + value + "}]");
        std::optional<bool> onDuty;
        ReadingNotes notes;
        AnswerHandler handler;
        handler.onOperator = [&](Operator &&received) -> Status {
            onDuty = received.onDuty;
            return {};
        };
        handler.notes = &notes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const Result<AnswerKind> result = readAnswer(buffer, u"saved.json"_s, handler);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(onDuty, expected < 0 ? std::nullopt : std::optional(expected == 1));
        QCOMPARE(notes.notUnderstood.isEmpty(), understood);
    }

    void keepsTextsAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("empty is not null") << QByteArray("''") << u""_s;
        QTest::newRow("spaces") << QByteArray("'  x '") << u"  x "_s;
        QTest::newRow("escapes") << QByteArray("'a\\'\\\\\\/\\b\\f\\n\\r\\t\\u00e9'") << u"a\"\\/\b\f\n\r\té"_s;
        QTest::newRow("emoji") << QByteArray("'👩‍🚀 \\ud83d\\ude80'") << u"👩‍🚀 🚀"_s;
        QTest::newRow("right to left") << QByteArray("'مفتاح שלום'") << u"مفتاح שלום"_s;
        QTest::newRow("byte order mark inside") << QByteArray("'\xEF\xBB\xBFx'") << u"\uFEFFx"_s;
        QTest::newRow("1 MB") << "'" + QByteArray("é").repeated(500'000) + "'" << QString(500'000, u'é');
        constexpr qsizetype fourMebibytes = qsizetype(4) * 1024 * 1024;
        QTest::newRow("4 MiB") << "'" + QByteArray(fourMebibytes, 'x') + "'" << QString(fourMebibytes, u'x');
    }
    void keepsTextsAsTheyAre()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const Result<ApiUser> result = apiUserWith(",'Description':" + json);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result.value().description, expected);
        QCOMPARE(result.value().description.isNull(), expected.isNull());
    }

    void mendsTextsThatNothingCanHold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("NUL") << QByteArray("a\\u0000b") << u"a\uFFFDb"_s;
        QTest::newRow("first half at the end") << QByteArray("cut \\ud83d") << u"cut \uFFFD"_s;
        QTest::newRow("first half inside") << QByteArray("\\uD83Dx") << u"\uFFFDx"_s;
        QTest::newRow("two first halves") << QByteArray("\\ud83d\\ud83d") << u"\uFFFD\uFFFD"_s;
        QTest::newRow("a half before a whole") << QByteArray("\\ud83d\\ud83d\\ude80") << u"\uFFFD🚀"_s;
        QTest::newRow("another escape behind") << QByteArray("\\ud83d\\u0041\\n") << u"\uFFFDA\n"_s;
        QTest::newRow("second half") << QByteArray("\\ude80x") << u"\uFFFDx"_s;
    }
    void mendsTextsThatNothingCanHold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        ReadingNotes notes;
        // Moved along, so that the escapes lie across the end of a piece of the file as well.
        for (const qsizetype before : {0, 262'060, 262'064, 262'068, 262'072, 262'076, 262'080}) {
            notes = {};
            const QByteArray filler(before, 'x');
            const Result<ApiUser> result =
                apiUserWith(",'More':'" + filler + json + "','Description':'" + json + "'", &notes);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
            QCOMPARE(result->description, expected);
            QCOMPARE(notes.notUnderstood.size(), 1);
            QCOMPARE(notes.notUnderstood.constFirst().field, u"Description"_s);
            QVERIFY(notes.notUnderstood.constFirst().isMended);
        }
    }

    void keepsABackslashBeforeWhatLooksLikeHalfAPair()
    {
        ReadingNotes notes;
        const Result<ApiUser> result = apiUserWith(",'Description':'\\\\ud83d'", &notes);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->description, u"\\ud83d"_s);
        QVERIFY(notes.notUnderstood.isEmpty());
    }

    void anExampleIsShortAndHarmless()
    {
        ReadingNotes notes;
        const QByteArray nasty = "\xE2\x80\xAE\\u001b[31m\\n" + QByteArray(5'000, 'y');
        QVERIFY(apiUserWith(",'CreatedDate':'" + nasty + "'", &notes));
        const QString example = notes.notUnderstood.constFirst().example;
        QVERIFY2(example.startsWith(u"\"‹U+202E› [31m yyy"_s), qPrintable(example));
        QVERIFY(example.endsWith(u"y…\""_s));
        QVERIFY(example.size() <= 60); // 40 characters as received, one of them shown by its number
    }

    void whatIsNotUnderstoodIsCountedByKindAndField()
    {
        QByteArray bytes("[");
        for (int i = 0; i < 100; ++i) {
            bytes += json("{'ApiUserGuid':'a" + QByteArray::number(i)
                          + "','OperatorGuid':'o','UserName':'u','LastUsed':" + (i % 2 ? "'N/A'" : "'Unknown'")
                          + ",'Created':" + (i < 3 ? "5" : "'2023-01-01'") + (i == 99 ? "}]" : "},"));
        }
        ReadingNotes notes;
        AnswerHandler handler;
        handler.notes = &notes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(readAnswer(buffer, u"saved.json"_s, handler));
        const QList<NotUnderstood> expected{{ElementKind::ApiUser, u"CreatedDate"_s, 3, u"5"_s},
                                            {ElementKind::ApiUser, u"LastUsedDate"_s, 100, u"\"Unknown\""_s}};
        QCOMPARE(notes.notUnderstood, expected);
        QVERIFY(!notes.isBare(ElementKind::ApiUser));
        QCOMPARE(notes.timesWithoutOffset, 97);
    }

    void sayWhenNoneOfTheOptionalFieldsIsThere()
    {
        ReadingNotes notes;
        QVERIFY(apiUserWith("", &notes));
        QVERIFY(notes.isBare(ElementKind::ApiUser));
        QVERIFY(!notes.isBare(ElementKind::Operator)); // there was none
        notes = {};
        QVERIFY(apiUserWith(",'Description':null", &notes));
        QVERIFY(!notes.isBare(ElementKind::ApiUser));
    }

    void knowsFurtherSpellings()
    {
        QByteArray bytes = json("[{'ApiUserId':'a9','OperatorGuid':'o','UserName':'u','ApiUserType':'Grafana',"
                                "'CreatedDateTime':'2023-01-01','LastUsedDateTime':'2023-02-01',"
                                "'RequestsInLast30Days':3}]");
        ApiUser apiUser;
        AnswerHandler handler;
        handler.onApiUser = [&](ApiUser &&received) -> Status {
            apiUser = std::move(received);
            return {};
        };
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(readAnswer(buffer, u"saved.json"_s, handler));
        QCOMPARE(apiUser.guid, u"a9"_s);
        QCOMPARE(apiUser.type, u"Grafana"_s);
        QCOMPARE(apiUser.created, utc(2023, 1, 1));
        QCOMPARE(apiUser.lastUsed, utc(2023, 2, 1));
        QCOMPARE(apiUser.requestsLast30Days, std::optional<qint64>(3));
    }

    void numbersAreIdsAsTheyAre()
    {
        QByteArray bytes = json("[{'Id':1002,'OperatorGuid':'o','UserName':'u','LastUsed':null}]");
        QString guid;
        AnswerHandler handler;
        handler.onApiUser = [&](ApiUser &&received) -> Status {
            guid = received.guid;
            return {};
        };
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(readAnswer(buffer, u"saved.json"_s, handler));
        QCOMPARE(guid, u"1002"_s);
    }
};

UMH_TEST(TestJsonValues)
#include "tst_jsonvalues.moc"
