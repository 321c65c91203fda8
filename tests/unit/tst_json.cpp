#include "json/answerreader.h"
#include "jsonfixture.h"
#include "support/property.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Everything that a file handed out, and how it ended.
struct Answer
{
    std::optional<AnswerKind> kind; ///< absent where there is an error
    Error error;
    QList<Operator> operators;
    QList<OperatorGroup> groups;
    QList<ApiUser> apiUsers;
    ReadingNotes notes;
};

Answer readRaw(QByteArray bytes, const AnswerExpectation &expected = {})
{
    Answer answer;
    AnswerHandler handler;
    handler.onOperator = [&](Operator &&o) -> Status {
        answer.operators.append(std::move(o));
        return {};
    };
    handler.onOperatorGroup = [&](OperatorGroup &&g) -> Status {
        answer.groups.append(std::move(g));
        return {};
    };
    handler.onApiUser = [&](ApiUser &&a) -> Status {
        answer.apiUsers.append(std::move(a));
        return {};
    };
    handler.notes = &answer.notes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<AnswerKind> result = readAnswer(buffer, u"saved.json"_s, handler, expected);
    if (result)
        answer.kind = *result;
    else
        answer.error = result.error();
    return answer;
}

Answer readBytes(const QByteArray &text, const AnswerExpectation &expected = {})
{
    return readRaw(json(text), expected);
}

/// The only API user of a list, made of the required fields and \a more.
Answer readOneApiUser(const QByteArray &more)
{
    return readBytes("[{'ApiUserGuid':'a1','OperatorGuid':'o1','UserName':'u1'" + more + "}]");
}

Answer readOneGroup(const QByteArray &more)
{
    return readBytes("[{'OperatorGroupGuid':'g1','Description':'Team'" + more + "}]");
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFieldOfAnOperator()
    {
        const Answer answer = readBytes(
            "[{'OperatorGuid':'{36FAD910-6E9F-4886-B1A7-9B4637362CB8}',"
            "'FullName':'Zoë Müller','Email':'zoe@example.org','IsOnDuty':true,'IsAccountAdministrator':false,"
            "'CultureName':'nl-NL','Hash':'x','SetupMode':null,'TimeZoneId':4}]");
        QCOMPARE(answer.kind, AnswerKind::Operators);
        const Operator expected{
            u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s, u"Zoë Müller"_s, u"zoe@example.org"_s, true, false, u"nl-NL"_s};
        QCOMPARE(answer.operators, QList<Operator>{expected});
    }

    void readsBackAnyTextsBetweenAnyWhiteSpace()
    {
        using Text = std::u32string;
        QVERIFY(holds("what is written is read", 300, [] {
            const auto character = rc::gen::suchThat(rc::gen::inRange<char32_t>(1, 0x110000),
                                                     [](char32_t c) { return c < 0xd800 || c > 0xdfff; });
            const auto names = *rc::gen::container<std::vector<Text>>(rc::gen::container<Text>(character));
            // The reader takes bytes by the chunk: the white space makes its ends fall anywhere.
            const auto space = *rc::gen::resize(100, rc::gen::inRange(0, 200'000));
            QList<Operator> written;
            QJsonArray elements;
            for (const Text &name : names) {
                const QString text = u"x"_s + QString::fromStdU32String(name) + u'x'; // a blank name is refused
                Operator op;
                op.guid = u"operator-%1"_s.arg(written.size());
                op.fullName = text;
                written += op;
                elements += QJsonObject{{u"OperatorGuid"_s, op.guid}, {u"FullName"_s, text}};
            }
            RC_PRE(!written.isEmpty());
            const QByteArray bytes = QByteArray(space, ' ') + QJsonDocument(elements).toJson(QJsonDocument::Compact);
            const Answer answer = readRaw(bytes);
            RC_ASSERT(answer.kind == AnswerKind::Operators);
            RC_ASSERT(answer.operators == written);
        }));
    }

    void leavesOptionalFieldsUnknown_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("null") << QByteArray(",'Email':null,'IsOnDuty':null,'IsAccountAdministrator':null,"
                                            "'CultureName':null");
    }
    void leavesOptionalFieldsUnknown()
    {
        QFETCH(QByteArray, more);
        if (more.isEmpty())
            more = ",'Hash':1";
        const Answer answer = readBytes("[{'OperatorGuid':'o','FullName':'A'" + more + "}]");
        QCOMPARE(answer.operators.size(), 1);
        QVERIFY(answer.operators[0].email.isNull());
        QVERIFY(!answer.operators[0].onDuty);
        QVERIFY(!answer.operators[0].administrator);
        QVERIFY(answer.operators[0].culture.isNull());
    }

    void takesEmptyCultureAndTypeForNone()
    {
        const Answer operators = readBytes("[{'OperatorGuid':'o','FullName':'A','CultureName':''}]");
        QCOMPARE(operators.operators.size(), 1);
        QVERIFY(operators.operators[0].culture.isNull());
        const Answer users = readOneApiUser(",'AccessType':''");
        QCOMPARE(users.apiUsers.size(), 1);
        QVERIFY(users.apiUsers[0].type.isNull());
    }

    void readsEveryFieldOfAnOperatorGroup()
    {
        const Answer answer = readOneGroup(",'IsEveryone':true,'IsAdministratorsGroup':true,"
                                           "'Members':[{'OperatorGuid':'O1'},'o2']");
        QCOMPARE(answer.kind, AnswerKind::OperatorGroups);
        const OperatorGroup expected{u"g1"_s, u"Team"_s, true, true, QList<QString>{u"O1"_s, u"o2"_s}};
        QCOMPARE(answer.groups, QList<OperatorGroup>{expected});
        QVERIFY(readOneGroup(",'IsAdministratorGroup':true").groups.value(0).administrators);
    }

    void readsMembers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("guids");
        QTest::newRow("empty list") << QByteArray("[]") << QStringList();
        QTest::newRow("plain guids") << QByteArray("['a','b']") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("objects") << QByteArray(
            "[{'OperatorGuid':'a'},{'x':[{'OperatorGuid':'no'}],'operatorguid':'b'}]")
                                 << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one object") << QByteArray("{'Hash':{'a':[]},'OperatorGuid':'a'}") << QStringList{u"a"_s};
        QTest::newRow("an empty object") << QByteArray("{}") << QStringList();
        QTest::newRow("same key twice") << QByteArray("[{'OperatorGuid':1,'OperatorGuid':'b'}]") << QStringList{u"b"_s};
        QTest::newRow("UUID") << QByteArray("['{36FAD910-6E9F-4886-B1A7-9B4637362CB8}']")
                              << QStringList{u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s};
    }
    void readsMembers()
    {
        QFETCH(QByteArray, value);
        QFETCH(QStringList, guids);
        for (const QByteArray &key : {QByteArray("Members"), QByteArray("member"), QByteArray("OPERATORS")}) {
            const Answer answer = readOneGroup(",'" + key + "':" + value);
            QVERIFY2(answer.kind, qPrintable(answer.error.detail));
            QCOMPARE(answer.groups.value(0).members, guids);
        }
    }

    void tellsMissingMembersFromNone()
    {
        QVERIFY(!readOneGroup("").groups.value(0).members);
        QVERIFY(!readOneGroup(",'Members':null").groups.value(0).members);
        QVERIFY(readOneGroup(",'Members':[]").groups.value(0).members);
    }

    void prefersTheEarlierSpellingOfMembers()
    {
        const std::optional<QList<QString>> expected = QStringList{u"a"_s};
        QCOMPARE(readOneGroup(",'Members':['a'],'Operators':['b']").groups.value(0).members, expected);
        QCOMPARE(readOneGroup(",'Operators':['b'],'Members':['a']").groups.value(0).members, expected);
        QCOMPARE(readOneGroup(",'Members':['b'],'Members':['a']").groups.value(0).members, expected);
    }

    void readsEveryFieldOfAnApiUser()
    {
        const Answer answer =
            readBytes("[{'ApiUserGuid':'36FAD910-6e9f-4886-b1a7-9b4637362cb8','OperatorGuid':'o1',"
                      "'UserName':'0123abcd','AccessType':'MobileApp','CreatedDate':'2023-01-02T03:04:05',"
                      "'LastUsedDate':'2023-02-03T04:05:06.789Z','RequestsLast30Days':42,'Description':'Tablet'}]");
        QCOMPARE(answer.kind, AnswerKind::ApiUsers);
        ApiUser expected;
        expected.guid = u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s;
        expected.operatorGuid = u"o1"_s;
        expected.username = u"0123abcd"_s;
        expected.type = u"MobileApp"_s;
        expected.created = utc(2023, 1, 2, 3, 4, 5);
        expected.lastUsed = utc(2023, 2, 3, 4, 5, 6, 789);
        expected.lastUsedState = LastUsedState::Used;
        expected.requestsLast30Days = 42;
        expected.description = u"Tablet"_s;
        QCOMPARE(answer.apiUsers, QList<ApiUser>{expected});
        QCOMPARE(answer.apiUsers[0].created.timeSpec(), Qt::UTC);
    }

    void acceptsEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("replaced");
        QTest::addColumn<QByteArray>("spelling");
        const QList<QByteArrayList> fields{
            {"ApiUserGuid", "Guid", "Id"},
            {"OperatorGuid"},
            {"UserName", "ApiUserName", "Name"},
            {"AccessType", "ApiAccessType", "ApiType", "Type"},
            {"CreatedDate", "Created", "CreationDate", "CreatedOn", "DateCreated"},
            {"LastUsedDate", "LastUsed", "LastUsedOn", "LastUse", "DateLastUsed"},
            {"RequestsLast30Days", "RequestCountLast30Days", "NumberOfRequestsLast30Days", "RequestsLastThirtyDays",
             "NumberOfRequests", "RequestCount"},
            {"Description"},
        };
        for (const QByteArrayList &spellings : fields) {
            for (const QByteArray &spelling : spellings) {
                QTest::newRow(spelling) << spellings[0] << spelling;
                QTest::newRow(spelling.toLower()) << spellings[0] << spelling.toLower();
                QTest::newRow(spelling.toUpper()) << spellings[0] << spelling.toUpper();
            }
        }
    }
    void acceptsEverySpelling()
    {
        QFETCH(QByteArray, replaced);
        QFETCH(QByteArray, spelling);
        QByteArray json =
            "[{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u','AccessType':'Grafana',"
            "'CreatedDate':'2023-01-02','LastUsedDate':'2023-01-03','RequestsLast30Days':7,'Description':'d'}]";
        const Answer usual = readBytes(json);
        json.replace("'" + replaced + "'", "'" + spelling + "'");
        const Answer answer = readBytes(json);
        QCOMPARE(answer.kind, AnswerKind::ApiUsers);
        QCOMPARE(answer.apiUsers, usual.apiUsers);
        QVERIFY(!answer.apiUsers[0].description.isEmpty() && answer.apiUsers[0].requestsLast30Days == 7);
    }

    void believesTheEarlierSpellingWhereverItStands()
    {
        const QByteArray strong = "'ApiUserGuid':'strong'";
        const QByteArray weak = "'Id':12"; // not even the right type, but it does not count
        const QByteArray rest = "'OperatorGuid':'o','UserName':'u'";
        for (const QByteArray &json : {strong + ',' + weak + ',' + rest, weak + ',' + rest + ',' + strong}) {
            const Answer answer = readBytes("[{" + json + "}]");
            QVERIFY2(answer.kind, qPrintable(answer.error.detail));
            QCOMPARE(answer.apiUsers.value(0).guid, u"strong"_s);
        }
    }

    void believesTheLastOfTwoEqualKeys()
    {
        const Answer answer = readOneApiUser(",'Description':7,'description':'last'");
        QCOMPARE(answer.apiUsers.value(0).description, u"last"_s);
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, QByteArray json, ErrorKind kind, QString field, QString detail) {
            QTest::newRow(name) << json << kind << field << detail;
        };
        using enum ErrorKind;
        const QByteArray user = "[{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u'";
        const QByteArray group = "[{'OperatorGroupGuid':'g','Description':'d'";
        const QString guid = u"text such as \"36fad910-6e9f-4886-b1a7-9b4637362cb8\", or a whole number"_s;
        row("operator guid", "[{'Email':'e','OperatorGuid':5.5,'FullName':'A'}]", FieldInvalid, u"OperatorGuid"_s,
            u"number 5.5 instead of "_s + guid);
        row("full name missing", "[{'OperatorGuid':'o','Email':'secret'}]", FieldMissing, u"FullName"_s,
            u"received: OperatorGuid, Email"_s);
        row("full name blank", "[{'OperatorGuid':'o','FullName':' \\t'}]", FieldInvalid, u"FullName"_s,
            u"blank text \"\" instead of text such as \"Anna Smith\""_s);
        row("full name a list", "[{'OperatorGuid':'o','FullName':['A']}]", FieldInvalid, u"FullName"_s,
            u"list instead of text such as \"Anna Smith\""_s);
        row("username a number", "[{'ApiUserGuid':'a','OperatorGuid':'o','UserName':12}]", FieldInvalid, u"UserName"_s,
            u"number 12 instead of text such as \"7d1f3b0c\""_s);
        row("full name null", "[{'OperatorGuid':'o','FullName':null}]", FieldInvalid, u"FullName"_s,
            u"null instead of text such as \"Anna Smith\""_s);
        row("group name", "[{'OperatorGroupGuid':'g'}]", FieldMissing, u"Description"_s,
            u"received: OperatorGroupGuid"_s);
        row("user guid missing", "[{'ApiUserName':'u','OperatorGuid':'o','Hash':'secret'}]", FieldMissing,
            u"ApiUserGuid"_s, u"received: ApiUserName, OperatorGuid, Hash"_s);
        row("user's operator missing", "[{'ApiUserGuid':'a','UserName':'u'}]", FieldMissing, u"OperatorGuid"_s,
            u"received: ApiUserGuid, UserName"_s);
        row("guid as fraction", "[{'Id':-5,'OperatorGuid':'o','UserName':'u'}]", FieldInvalid, u"ApiUserGuid"_s,
            u"number -5 instead of "_s + guid);
        row("guid too long", "[{'OperatorGuid':'" + QByteArray(129, 'x') + "','FullName':'A'}]", FieldInvalid,
            u"OperatorGuid"_s, u"text \""_s + QString(39, u'x') + u"…\" of more than 128 characters"_s);
        row("NUL in a guid", "[{'OperatorGuid':'a\\u0000','FullName':'A'}]", FieldInvalid, u"OperatorGuid"_s,
            u"text \"a\uFFFD\" instead of "_s + guid + u": it holds a character that cannot be stored"_s);
        row("half a character in a guid", "[{'OperatorGuid':'a\\ud83d','FullName':'A'}]", FieldInvalid,
            u"OperatorGuid"_s,
            u"text \"a\uFFFD\" instead of "_s + guid + u": it holds a character that cannot be stored"_s);
        row("too long", user + ",'Description':'" + QByteArray(4 * 1024 * 1024 + 1, 'x') + "'}]", JsonTooLarge,
            u"Description"_s, u"text of more than 4 MiB"_s);
        row("guid far too long", "[{'FullName':'A','OperatorGuid':'" + QByteArray(5'000'000, 'x') + "'}]", JsonTooLarge,
            u"OperatorGuid"_s, u"text of more than 4 MiB"_s);
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        const Answer answer = readBytes(json);
        QVERIFY(!answer.kind);
        QCOMPARE(answer.error.kind, kind);
        QCOMPARE(answer.error.field, field);
        QCOMPARE(answer.error.detail, detail);
        QCOMPARE(answer.error.element, 1);
        QCOMPARE(answer.error.path, u"saved.json"_s);
    }

    void optionalFieldsOfUnexpectedShapeAreUnknownAndNoted_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("example");
        const auto row = [](const char *name, const QByteArray &json, const QString &field, const QString &example) {
            QTest::newRow(name) << json << field << example;
        };
        const QByteArray op = "[{'OperatorGuid':'o','FullName':'A'";
        const QByteArray user = "[{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u'";
        const QByteArray group = "[{'OperatorGroupGuid':'g','Description':'d'";
        row("email", op + ",'Email':[]}]", u"Email"_s, u"[…]"_s);
        row("culture", op + ",'CultureName':1043}]", u"CultureName"_s, u"1043"_s);
        row("on duty", op + ",'IsOnDuty':'sometimes'}]", u"IsOnDuty"_s, u"\"sometimes\""_s);
        row("group flag", group + ",'IsAdministratorGroup':7}]", u"IsAdministratorsGroup"_s, u"7"_s);
        row("members", group + ",'Member':'o'}]", u"Members"_s, u"\"o\""_s);
        row("their number", group + ",'Members':12}]", u"Members"_s, u"12"_s);
        row("a member", group + ",'Members':['o',7.5]}]", u"Members"_s,
            u"member 2: number 7.5 instead of text such as \"36fad910-6e9f-4886-b1a7-9b4637362cb8\", or a whole "
            "number"_s);
        row("a member's guid", group + ",'Members':[{'Id':'o','x':1}]}]", u"Members"_s,
            u"member 1: no OperatorGuid; received: Id, x"_s);
        row("type", user + ",'AccessType':3}]", u"AccessType"_s, u"3"_s);
        row("description", user + ",'Description':{'a':1}}]", u"Description"_s, u"{…}"_s);
    }
    void optionalFieldsOfUnexpectedShapeAreUnknownAndNoted()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QFETCH(QString, example);
        const Answer answer = readBytes(json);
        QVERIFY2(answer.kind, qPrintable(answer.error.detail));
        QCOMPARE(answer.notes.notUnderstood.size(), 1);
        QCOMPARE(answer.notes.notUnderstood.constFirst().field, field);
        QCOMPARE(answer.notes.notUnderstood.constFirst().example, example);
        for (const Operator &op : answer.operators)
            QCOMPARE(op, (Operator{u"o"_s, u"A"_s, {}, {}, {}, {}}));
        for (const OperatorGroup &group : answer.groups)
            QCOMPARE(group, (OperatorGroup{u"g"_s, u"d"_s, false, false, std::nullopt}));
        for (const ApiUser &apiUser : answer.apiUsers) {
            QVERIFY(apiUser.type.isNull());
            QVERIFY(apiUser.description.isNull());
        }
    }

    void listsOnlySomeOfVeryManyKeys()
    {
        QByteArray json = "[{'OperatorGuid':'o','Email':'e'";
        for (int i = 0; i < 10'000; ++i)
            json += ",'" + QByteArray(1000, 'k') + "\\n':1";
        const Answer answer = readBytes(json + "}]");
        QCOMPARE(answer.error.kind, ErrorKind::FieldMissing);
        QVERIFY(answer.error.detail.startsWith(u"received: OperatorGuid, Email, kkk"));
        QVERIFY(answer.error.detail.size() < 4000);
    }

    void readsOneElementWithoutAList()
    {
        const Answer answer =
            readBytes("{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u'}", {AnswerShape::SingleElement});
        QCOMPARE(answer.kind, AnswerKind::ApiUsers);
        QCOMPARE(answer.apiUsers.size(), 1);
        const Answer missing = readBytes("{'ApiUserGuid':'a'}", {AnswerShape::SingleElement});
        QCOMPARE(missing.error.kind, ErrorKind::FieldMissing);
        QCOMPARE(missing.error.element, 1);
        QCOMPARE(readBytes("[]", {AnswerShape::SingleElement}).error.kind, ErrorKind::UnknownContent);
    }
};

UMH_TEST(TestJson)
#include "tst_json.moc"
