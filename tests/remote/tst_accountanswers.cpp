#include "domain/time/utc.h"
#include "remote/accountanswers.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// \a text with every ' turned into ".
AccountReply replyWith(QByteArray text)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(text.replace('\'', '"'));
    buffer->open(QIODevice::ReadOnly);
    return {200, buffer};
}

QString theRequest()
{
    return u"GET /Something"_s;
}

/// What a reader of lists made of an answer.
template<typename T>
struct ListAnswer
{
    QList<T> elements;
    std::optional<Error> error;
};

template<typename T>
using ListReader = Status (*)(const AccountReply &, const QString &, const ElementHandler<T> &, const ReadProgress &,
                              ReadingNotes *);

template<typename T>
ListAnswer<T> readList(ListReader<T> read, const QByteArray &text)
{
    ListAnswer<T> answer;
    const Status status = read(
        replyWith(text), theRequest(),
        [&answer](T &&element) -> Status {
            answer.elements.append(std::move(element));
            return {};
        },
        {}, nullptr);
    if (!status)
        answer.error = status.error();
    return answer;
}

/// The error of \a result; one of a kind that no reader returns where there is none.
template<typename T>
Error errorIn(const Result<T> &result)
{
    return result.ok() ? Error() : result.error();
}

/// Every reader on the same answer. Where it is nothing, that is what a group without members may have.
QList<Error> errorsOf(const QByteArray &text)
{
    QList<Error> errors;
    errors += readList<Operator>(&readOperators, text).error.value_or(Error());
    errors += readList<OperatorGroup>(&readOperatorGroups, text).error.value_or(Error());
    errors += readList<ApiUser>(&readApiUsers, text).error.value_or(Error());
    if (!text.isEmpty() && text != "null")
        errors += errorIn(readMembers(replyWith(text), theRequest()));
    errors += errorIn(readApiUser(replyWith(text), theRequest()));
    errors += errorIn(readAccount(replyWith(text), theRequest()));
    errors += errorIn(readCreatedApiUser(replyWith(text), theRequest()));
    return errors;
}

} // namespace

class TestAccountAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists()
    {
        const auto operators = readList<Operator>(&readOperators, "[{'OperatorGuid':'o','FullName':'Ann','Hash':1}]");
        QVERIFY(!operators.error);
        QCOMPARE(operators.elements.size(), 1);
        QCOMPARE(operators.elements.first().fullName, u"Ann"_s);
        const auto groups = readList<OperatorGroup>(
            &readOperatorGroups,
            "[{'OperatorGroupGuid':'g','Description':'Everyone','IsEveryone':true,'Members':['o']}]");
        QVERIFY(!groups.error);
        QCOMPARE(groups.elements.size(), 1);
        QVERIFY(groups.elements.first().everyone);
        QVERIFY(!groups.elements.first().members);
        const auto users =
            readList<ApiUser>(&readApiUsers, "[{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u','Password':'p'}]");
        QVERIFY(!users.error);
        QCOMPARE(users.elements.size(), 1);
        QCOMPARE(users.elements.first().username, u"u"_s);
        for (const QByteArray &none : {"[]"_ba, " [ ] "_ba}) {
            QVERIFY(!readList<Operator>(&readOperators, none).error);
            QVERIFY(!readList<OperatorGroup>(&readOperatorGroups, none).error);
            QVERIFY(!readList<ApiUser>(&readApiUsers, none).error);
        }
    }

    void namesTheFieldThatIsMissingWhateverElseIsThere()
    {
        // Not one key by which to tell what it is; and one that belongs to something else.
        const auto users = readList<ApiUser>(&readApiUsers, "[{'OperatorGuid':'o','Login':'u','secret':'value'}]");
        QVERIFY(users.error);
        QCOMPARE(users.error->kind, ErrorKind::FieldMissing);
        QCOMPARE(users.error->field, u"ApiUserGuid"_s);
        QCOMPARE(users.error->detail, u"received: OperatorGuid, Login, secret"_s);
        QCOMPARE(users.error->element, 1);
        QCOMPARE(users.error->request, theRequest());
        QCOMPARE(users.error->path, QString());
        const auto operators =
            readList<Operator>(&readOperators, "[{'OperatorGuid':'o','FullName':'A'},{'OperatorGroupGuid':'g'}]");
        QVERIFY(operators.error);
        QCOMPARE(operators.error->kind, ErrorKind::FieldMissing);
        QCOMPARE(operators.error->field, u"OperatorGuid"_s);
        QCOMPARE(operators.error->element, 2);
        QCOMPARE(operators.elements.size(), 1);
        const auto empty = readList<ApiUser>(&readApiUsers, "[{}]");
        QVERIFY(empty.error);
        QCOMPARE(empty.error->kind, ErrorKind::FieldMissing);
        QCOMPARE(empty.error->detail, u"received: no keys"_s);
        const auto number = readList<ApiUser>(&readApiUsers, "[7]");
        QVERIFY(number.error);
        QCOMPARE(number.error->kind, ErrorKind::FieldInvalid);
        QCOMPARE(number.error->element, 1);
    }

    void takesSomethingElseAltogetherForNoAccount_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("HTML") << " <!DOCTYPE html><html></html>"_ba;
        QTest::newRow("a number") << "7"_ba;
        QTest::newRow("a text") << "'yes'"_ba;
        QTest::newRow("null") << "null"_ba;
    }
    void takesSomethingElseAltogetherForNoAccount()
    {
        QFETCH(QByteArray, text);
        const QList<Error> errors = errorsOf(text);
        for (const Error &error : errors) {
            const bool isJsonFault = error.kind == ErrorKind::JsonSyntax && text != " <!DOCTYPE html><html></html>";
            QVERIFY2(error.kind == ErrorKind::NotThisApi || isJsonFault, qPrintable(error.detail));
            QCOMPARE(error.request, theRequest());
        }
    }

    void takesAnObjectForNoList()
    {
        const QByteArray object = "{'Messages':[{'Message':'hello'}]}";
        QCOMPARE(readList<Operator>(&readOperators, object).error.value_or(Error()).kind, ErrorKind::NotThisApi);
        QCOMPARE(readList<OperatorGroup>(&readOperatorGroups, object).error.value_or(Error()).kind,
                 ErrorKind::NotThisApi);
        QCOMPARE(readList<ApiUser>(&readApiUsers, object).error.value_or(Error()).kind, ErrorKind::NotThisApi);
        QCOMPARE(errorIn(readAccount(replyWith(object), theRequest())).kind, ErrorKind::NotThisApi);
        for (const QByteArray &list : {"[]"_ba, "[{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u'}]"_ba}) {
            QCOMPARE(errorIn(readApiUser(replyWith(list), theRequest())).kind, ErrorKind::NotThisApi);
            QCOMPARE(errorIn(readAccount(replyWith(list), theRequest())).kind, ErrorKind::NotThisApi);
        }
    }

    void saysWhenItIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("in a list") << "[{'OperatorGuid':'o'"_ba;
        QTest::newRow("in an object") << "{'OperatorGuid':"_ba;
    }
    void saysWhenItIsCutOff()
    {
        QFETCH(QByteArray, text);
        const QList<Error> errors = errorsOf(text);
        for (const Error &error : errors) {
            QVERIFY2(error.kind == ErrorKind::JsonSyntax || error.kind == ErrorKind::NotThisApi,
                     qPrintable(QString::number(int(error.kind))));
            QCOMPARE(error.request, theRequest());
        }
        QVERIFY(std::any_of(errors.begin(), errors.end(),
                            [](const Error &error) { return error.kind == ErrorKind::JsonSyntax; }));
    }

    void endsWhenItsCallerDoes()
    {
        Error enough;
        enough.kind = ErrorKind::Cancelled;
        const AccountReply reply = replyWith("[{'OperatorGuid':'o','FullName':'A'},{'OperatorGuid':'p'}]");
        const Status byElement =
            readOperators(reply, theRequest(), [&enough](Operator &&) -> Status { return enough; });
        QCOMPARE(byElement.ok() ? ErrorKind::Unexpected : byElement.error().kind, ErrorKind::Cancelled);
        const AccountReply good = replyWith("[{'OperatorGuid':'o','FullName':'A'}]");
        const Status byProgress = readOperators(
            good, theRequest(), [](Operator &&) -> Status { return {}; },
            [&enough](qint64) -> Status { return enough; });
        QCOMPARE(byProgress.ok() ? ErrorKind::Unexpected : byProgress.error().kind, ErrorKind::Cancelled);
    }

    void readsMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("guids");
        for (const char *none : {"[]", "", " \r\n", "null", " null ", "{}", "{ }"})
            QTest::newRow(qPrintable(u"none: '%1'"_s.arg(QString::fromLatin1(none))))
                << QByteArray(none) << QStringList();
        QTest::newRow("list") << "[{'OperatorGuid':'a'},{'x':[{'OperatorGuid':'no'}],'operatorguid':'b'}]"_ba
                              << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one object") << "{'OperatorGuid':'a','Hash':{}}"_ba << QStringList{u"a"_s};
        QTest::newRow("whole operators") << "[{'OperatorGuid':'a','FullName':7}]"_ba << QStringList{u"a"_s};
        QTest::newRow("UUID") << "[{'OperatorGuid':'{36FAD910-6E9F-4886-B1A7-9B4637362CB8}'}]"_ba
                              << QStringList{u"36fad910-6e9f-4886-b1a7-9b4637362cb8"_s};
    }
    void readsMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, guids);
        const Result<QList<QString>> members = readMembers(replyWith(text), theRequest());
        QVERIFY2(members, qPrintable(errorIn(members).detail));
        QCOMPARE(*members, guids);
    }

    void saysWhatIsWrongWithAMember()
    {
        const Error missing = errorIn(readMembers(replyWith("[{'OperatorGuid':'a'},{'Id':'b'}]"), theRequest()));
        QCOMPARE(missing.kind, ErrorKind::FieldMissing);
        QCOMPARE(missing.field, u"OperatorGuid"_s);
        QCOMPARE(missing.element, 2);
        const Error one = errorIn(readMembers(replyWith("{'Messages':[]}"), theRequest()));
        QCOMPARE(one.kind, ErrorKind::FieldMissing);
        QCOMPARE(one.request, theRequest());
        for (const QByteArray &text :
             {"[{}]"_ba, "[null]"_ba, "{}{}"_ba, "nul"_ba, "{"_ba, "0"_ba, QByteArray(1, '\0')})
            QVERIFY2(!readMembers(replyWith(text), theRequest()), text);
        // Nothing is no list of anything else.
        for (const QByteArray &text : {""_ba, "null"_ba, "{}"_ba})
            QVERIFY2(!readApiUsers(replyWith(text), theRequest(), {}), text);
    }

    void readsVeryManyMembers()
    {
        QByteArray text = "[";
        constexpr int count = 200'000;
        for (int i = 0; i < count; ++i)
            text += "{\"OperatorGuid\":\"" + QByteArray::number(i) + "\"},";
        text.back() = ']';
        const Result<QList<QString>> members = readMembers(replyWith(text), theRequest());
        QVERIFY(members);
        QCOMPARE(members->size(), count);
        QCOMPARE(members->last(), QString::number(count - 1));
    }

    void readsOneApiUserAsOftenAsAsked()
    {
        const AccountReply reply = replyWith("{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u'}");
        for (int i = 0; i < 2; ++i) {
            const Result<ApiUser> apiUser = readApiUser(reply, theRequest());
            QVERIFY(apiUser);
            QCOMPARE(apiUser->guid, u"a"_s);
        }
    }

    void readsTheAccount()
    {
        const Result<Account> account =
            readAccount(replyWith("{'AccountId':'12345','expirationdate':'2030-01-02T03:04:05','Other':{'Operators':1},"
                                  "'OperatorQuota':{'Operators':50,'OperatorsInUse':7,'x':null}}"),
                        theRequest());
        QVERIFY2(account, qPrintable(errorIn(account).detail));
        Account expected;
        expected.accountId = u"12345"_s;
        expected.expires = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5), inUtc);
        expected.operatorQuota = 50;
        expected.operatorsInUse = 7;
        QCOMPARE(*account, expected);
    }

    void takesWhatTheAccountTells()
    {
        const Result<Account> number = readAccount(replyWith("{'AccountId':4711,'OperatorQuota':null}"), theRequest());
        QVERIFY(number);
        QCOMPARE(number->accountId, u"4711"_s);
        QVERIFY(!number->operatorQuota);
        const Result<Account> unset =
            readAccount(replyWith("{'AccountId':null,'ExpirationDate':'0001-01-01T00:00:00'}"), theRequest());
        QVERIFY(unset);
        QVERIFY(unset->accountId.isNull());
        QVERIFY(!unset->expires.isValid());
    }

    void whatTheAccountTellsOddlyIsUnknownAndNoted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("id") << "{'AccountId':{}}"_ba << u"AccountId"_s;
        QTest::newRow("expiry") << "{'ExpirationDate':'tomorrow'}"_ba << u"ExpirationDate"_s;
        QTest::newRow("quota") << "{'OperatorQuota':5}"_ba << u"OperatorQuota"_s;
        QTest::newRow("operators") << "{'OperatorQuota':{'Operators':'many'}}"_ba << u"Operators"_s;
        QTest::newRow("in use") << "{'OperatorQuota':{'OperatorsInUse':-1}}"_ba << u"OperatorsInUse"_s;
    }
    void whatTheAccountTellsOddlyIsUnknownAndNoted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        ReadingNotes notes;
        const Result<Account> account = readAccount(replyWith(text), theRequest(), &notes);
        QVERIFY(account);
        QVERIFY(account->accountId.isNull() && !account->expires.isValid());
        QVERIFY(!account->operatorQuota && !account->operatorsInUse);
        QCOMPARE(notes.notUnderstood.size(), 1);
        QCOMPARE(notes.notUnderstood.constFirst().kind, ElementKind::Account);
        QCOMPARE(notes.notUnderstood.constFirst().field, field);
        QCOMPARE(notes.notUnderstood.constFirst().elements, 1);
    }

    void readsACreatedApiUserWithItsPassword()
    {
        const Result<CreatedApiUser> created = readCreatedApiUser(
            replyWith("{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u','password':'s3cret','Description':'d'}"),
            theRequest());
        QVERIFY2(created, qPrintable(errorIn(created).detail));
        QCOMPARE(created->apiUser.username, u"u"_s);
        QCOMPARE(created->apiUser.description, u"d"_s);
        QVERIFY(created->password == Secret(u"s3cret"_s));
    }

    void saysWhenAPasswordIsMissing()
    {
        const QByteArray rest = "{'ApiUserGuid':'a','OperatorGuid':'o','UserName':'u'";
        const Error missing = errorIn(readCreatedApiUser(replyWith(rest + "}"), theRequest()));
        QCOMPARE(missing.kind, ErrorKind::FieldMissing);
        QCOMPARE(missing.field, u"Password"_s);
        for (const QByteArray &value : {"null"_ba, "''"_ba, "5"_ba}) {
            const Error invalid =
                errorIn(readCreatedApiUser(replyWith(rest + ",'Password':" + value + "}"), theRequest()));
            QCOMPARE(invalid.kind, ErrorKind::FieldInvalid);
            QCOMPARE(invalid.field, u"Password"_s);
        }
    }
};

UMH_TEST(TestAccountAnswers)
#include "tst_accountanswers.moc"
