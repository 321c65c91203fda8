#include "directoryfixture.h"
#include "domain/apiuseraddition.h"
#include "store/accountstore.h"
#include "store/threads/directoryeditor.h"
#include "support/engine.h"
#include "support/fixedclock.h"
#include "support/testprogram.h"
#include "sync/accounteditor.h"
#include "syncfixture.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QString post = u"POST /ApiUser"_s;
const QString listRequest = u"GET /ApiUser/Operator/*"_s;

/// The password in an answer to POST.
QByteArray passwordIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"Password"_s).toString().toUtf8();
}

/// The answer without \a field.
Fault without(const QString &field)
{
    return Fault::rewritten([field](const QByteArray &body) {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        object.remove(field);
        return QJsonDocument(object).toJson();
    });
}

/// All that is logged, of every category.
class Log final
{
public:
    Log()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        text().clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
            const QMutexLocker lock(&mutex());
            text() += message + u'\n';
        });
    }
    ~Log()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(Log)

    [[nodiscard]] static QString all()
    {
        const QMutexLocker lock(&mutex());
        return text();
    }

private:
    static QMutex &mutex()
    {
        static QMutex one;
        return one;
    }
    static QString &text()
    {
        static QString one;
        return one;
    }

    QtMessageHandler m_before;
};

QString inWords(const Error &error)
{
    return u"%1|%2|%3|%4|%5"_s.arg(QString::number(int(error.kind)), error.detail, error.path, error.field,
                                   error.request);
}

/// An addition, and what it has said.
struct Asked
{
    explicit Asked(ApiUserAddition *begun)
        : addition(begun)
    {
        QObject::connect(begun, &ApiUserAddition::created, begun, [this](const ApiUser &apiUser) {
            said += u"created"_s;
            made = apiUser;
            password = addition->takePassword();
            passwordAgain = addition->takePassword();
        });
        const auto note = [this](const QString &what) {
            return [this, what](const Error &error) {
                said += what;
                errors += error;
            };
        };
        QObject::connect(begun, &ApiUserAddition::failed, begun, note(u"failed"_s));
        QObject::connect(begun, &ApiUserAddition::outcomeUnknown, begun, note(u"unknown"_s));
        QObject::connect(begun, &ApiUserAddition::lookFailed, begun, note(u"look failed"_s));
        QObject::connect(begun, &ApiUserAddition::looked, begun, [this](const QList<ApiUser> &apiUsers) {
            said += u"looked"_s;
            found = apiUsers;
        });
    }
    ~Asked() { delete addition; }
    Q_DISABLE_COPY_MOVE(Asked)

    [[nodiscard]] bool waitFor(const QStringList &expected) const
    {
        const bool came = QTest::qWaitFor([&] { return said.size() >= expected.size(); }, 30'000);
        if (said != expected)
            qInfo("said: %s", qPrintable(said.join(u", "_s)));
        return came && said == expected;
    }

    QPointer<ApiUserAddition> addition;
    QStringList said;
    QList<Error> errors;
    ApiUser made;
    Secret password;
    Secret passwordAgain;
    QList<ApiUser> found;
};

} // namespace

/// Adding API users at an account, over a real socket.
class TestAccountAddition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void addsAtTheAccountAndThenInTheDirectory_data();
    void addsAtTheAccountAndThenInTheDirectory();
    void onlyWhoAskedGetsThePasswordAndOnlyOnce();
    void whatTheAccountRefusesIsNotAdded_data();
    void whatTheAccountRefusesIsNotAdded();
    void anUnreadableListIsNoReasonToSendAnything();
    void withoutAPasswordNothingIsSent();
    void withoutAServerNothingIsAdded();
    void anUnansweredAdditionIsNeverSentTwiceAndWhatAppearedIsTold_data();
    void anUnansweredAdditionIsNeverSentTwiceAndWhatAppearedIsTold();
    void anAnswerOfWhichOnlyThePasswordCanBeReadIsCompletedFromTheList();
    void anAnswerAboutAnotherOneIsCompletedFromTheList();
    void aPasswordIsKeptWhileItsApiUserIsNotFound_data();
    void aPasswordIsKeptWhileItsApiUserIsNotFound();
    void aPasswordThatIsKeptIsNotGivenToSomebodyElsesApiUser();
    void anEditorThatGoesKeepsNoPassword();
    void aSlowAccountIsLookedAtASecondTimeAndWheneverAsked();
    void aLookThatFailsSaysSoAndCanBeRepeated();
    void whatSomebodyElseAddsEarlierIsNotFound();
    void twoAdditionsAtOnceDoNotFindEachOther();
    void aLockedDirectoryKeepsNobodyFromThePassword();
    void aDirectoryThatIsAnotherAccountsByNowIsLeftAlone();
    void whatWasDeletedMeanwhileIsNotStored();
    void anOperatorThatTheDirectoryDoesNotKnowIsLeftToTheSync();
    void whoGoesAwayLosesThePasswordButNotTheApiUser();
    void anEditorThatGoesSaysThatNothingIsKnown();
    void theFoundOneCanBeDeleted();
    void thePasswordIsNowhereElse();
    void withoutAnAccountNothingCanBeAdded();

private:
    struct Adding;
};

struct TestAccountAddition::Adding
{
    Adding()
        : fixture(6, 30)
    {
        (void)fixture.mustSync();
        editor =
            std::make_unique<AccountEditor>(fixture.store.directory(), fixture.clock, shortSyncLimits(), shortPauses());
        added = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::added);
        editor->setSignIn(fixture.account(), fixture.password());
        fixture.demo.clearRequests();
        op = fixture.demo.state().operators.at(2);
    }

    [[nodiscard]] std::unique_ptr<Asked> add(const QString &description = u"made here"_s) const
    {
        return std::make_unique<Asked>(editor->add(op.guid, description, nullptr));
    }
    /// Somebody else adds one just before the first look.
    void addMeanwhile(const QString &description)
    {
        fixture.demo.inject({.request = listRequest,
                             .fault = Fault::meanwhile([this, description](DemoState &state) {
                                 state.apiUsers += freshApiUser(op.guid, description, fixture.clock.now());
                             }),
                             .times = 1,
                             .after = 1});
    }
    [[nodiscard]] qsizetype atAccount() const { return fixture.demo.state().apiUsers.size(); }
    [[nodiscard]] bool sameAsAccount() const
    {
        const bool same = QTest::qWaitFor([&] { return fixture.difference().isEmpty(); }, 30'000);
        if (!same)
            qInfo("%s", qPrintable(fixture.difference()));
        return same;
    }

    SyncFixture fixture;
    Operator op;
    std::unique_ptr<AccountEditor> editor;
    std::unique_ptr<QSignalSpy> added;
};

void TestAccountAddition::addsAtTheAccountAndThenInTheDirectory_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << u"Grafana of the night shift"_s << 201;
    QTest::newRow("awkward") << u"Zoë’s monitor — 監視 🛰 \"quoted\" \\ back"_s << 201;
    QTest::newRow("none") << QString() << 201;
    QTest::newRow("answered with 200") << u"200"_s << 200;
}

void TestAccountAddition::addsAtTheAccountAndThenInTheDirectory()
{
    QFETCH(const QString, description);
    QFETCH(const int, status);
    Adding adding;
    if (status == 200)
        adding.fixture.demo.inject(post, Fault::answeredWith(200));
    const auto asked = adding.add(description);
    QVERIFY(asked->waitFor({u"created"_s}));
    QTRY_COMPARE(adding.added->size(), 1);
    const auto stored = adding.added->constFirst().at(0).value<ApiUser>();
    QCOMPARE(stored.description, description);
    QCOMPARE(stored.operatorName, adding.op.fullName);
    QCOMPARE(stored.guid, asked->made.guid);
    QCOMPARE(stored, adding.fixture.stored(stored.guid));
    QCOMPARE(adding.fixture.journal().constLast(), "this program added "_L1 + stored.guid);
    QVERIFY(adding.sameAsAccount());
    QCOMPARE(adding.fixture.demo.count(post), 1);
    // Just the two keys that the account takes.
    for (const DemoRequest &request : adding.fixture.demo.requests()) {
        if (request.method == "POST") {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            QCOMPARE(body.keys(), (QStringList{u"Description"_s, u"OperatorGuid"_s}));
            QCOMPARE(body.value(u"OperatorGuid"_s).toString(), adding.op.guid);
            QVERIFY(body.value(u"Description"_s).isString());
        }
    }
    QVERIFY(!adding.fixture.mustSync().changedAnything());
}

void TestAccountAddition::onlyWhoAskedGetsThePasswordAndOnlyOnce()
{
    Adding adding;
    QByteArray sent;
    adding.fixture.demo.inject(post, Fault::rewritten([&sent](const QByteArray &body) {
                                   sent = passwordIn(body);
                                   return body;
                               }));
    const auto asked = adding.add();
    const auto another = adding.add(u"another"_s);
    QVERIFY(asked->waitFor({u"created"_s}));
    QVERIFY(another->waitFor({u"created"_s}));
    QVERIFY(!asked->password.isEmpty());
    QVERIFY(asked->passwordAgain.isEmpty());
    QVERIFY(!(asked->password == another->password));
    QVERIFY(asked->password == Secret(sent) || another->password == Secret(sent));
    QVERIFY(asked->made.guid != another->made.guid);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::whatTheAccountRefusesIsNotAdded_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << Fault::status(400, u"Because."_s) << ErrorKind::RequestRefused;
    QTest::newRow("401") << Fault::status(401, u"Because."_s) << ErrorKind::SignInRefused;
    QTest::newRow("403") << Fault::status(403, u"Because."_s) << ErrorKind::Forbidden;
    QTest::newRow("404") << Fault::status(404, u"Because."_s) << ErrorKind::NotAtAccount;
    QTest::newRow("409") << Fault::singleMessage(409, u"Because."_s) << ErrorKind::RequestRefused;
    QTest::newRow("429") << Fault::status(429, u"Because."_s) << ErrorKind::TooManyRequests;
}

void TestAccountAddition::whatTheAccountRefusesIsNotAdded()
{
    QFETCH(const Fault, fault);
    QFETCH(const ErrorKind, kind);
    Adding adding;
    adding.fixture.demo.inject(post, fault);
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"failed"_s}));
    QCOMPARE(asked->errors.constFirst().kind, kind);
    QVERIFY(asked->errors.constFirst().detail.contains("Because."_L1));
    QCOMPARE(asked->errors.constFirst().request, post);
    QCOMPARE(adding.fixture.demo.count(post), 1);
    QCOMPARE(adding.atAccount(), 30);
    // The next one does well.
    const auto again = adding.add();
    QVERIFY(again->waitFor({u"created"_s}));
    QCOMPARE(adding.fixture.demo.count(post), 2);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::anUnreadableListIsNoReasonToSendAnything()
{
    Adding adding;
    const auto failsWith = [&](const Fault &fault, ErrorKind kind) {
        adding.fixture.demo.inject(listRequest, fault, FaultRule::forEver);
        const auto asked = adding.add();
        QVERIFY(asked->waitFor({u"failed"_s}));
        QCOMPARE(asked->errors.constFirst().kind, kind);
        adding.fixture.demo.clearFaults();
    };
    failsWith(Fault::status(403), ErrorKind::Forbidden);
    failsWith(Fault::status(404), ErrorKind::NotAtAccount); // the operator has gone
    failsWith(Fault::html(), ErrorKind::NotThisApi);
    failsWith(Fault::truncatedJson(), ErrorKind::JsonSyntax);
    failsWith(Fault::hanging(), ErrorKind::TimedOut);
    failsWith(Fault::withField(u"OperatorGuid"_s, u"somebody-else"_s), ErrorKind::OtherThanAsked);
    QCOMPARE(adding.fixture.demo.count(post), 0);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::withoutAPasswordNothingIsSent()
{
    Adding adding;
    adding.editor->setSignIn(adding.fixture.account(), {});
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"failed"_s}));
    QCOMPARE(asked->errors.constFirst().kind, ErrorKind::PasswordMissing);
    QVERIFY(adding.fixture.demo.requests().isEmpty());
}

void TestAccountAddition::withoutAServerNothingIsAdded()
{
    Adding adding;
    adding.fixture.demo.stop();
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"failed"_s}));
    QCOMPARE(asked->errors.constFirst().kind, ErrorKind::ConnectionRefused);
    adding.fixture.demo.restartListening();
    QCOMPARE(adding.atAccount(), 30);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::anUnansweredAdditionIsNeverSentTwiceAndWhatAppearedIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("happens");
    QTest::addColumn<ErrorKind>("cause");
    const auto rows = [](const char *name, const Fault &fault, ErrorKind cause) {
        if (!fault.performs)
            QTest::addRow("%s, and has not happened", name) << fault << false << cause;
        QTest::addRow("%s, and has happened", name) << fault.afterwards() << true << cause;
    };
    rows("hangs", Fault::hanging(), ErrorKind::OutcomeUnknown);
    rows("hangs inside", Fault::hangingInside(), ErrorKind::OutcomeUnknown);
    rows("reset", Fault::reset(), ErrorKind::OutcomeUnknown);
    rows("reset inside", Fault::resetInside(), ErrorKind::OutcomeUnknown);
    rows("closed", Fault::closed(), ErrorKind::OutcomeUnknown);
    rows("500", Fault::status(500), ErrorKind::ServerFailed);
    rows("503", Fault::tryLater(503, "0"), ErrorKind::ServerFailed);
    rows("502 of a proxy", Fault::html(502), ErrorKind::ServerFailed);
    rows("HTML", Fault::html(), ErrorKind::OutcomeUnknown);
    rows("truncated JSON", Fault::truncatedJson(), ErrorKind::JsonSyntax);
    rows("no password", without(u"Password"_s), ErrorKind::FieldMissing);
    rows("an empty answer", Fault::rewritten([](const QByteArray &) { return QByteArray(""); }), ErrorKind::JsonSyntax);
}

void TestAccountAddition::anUnansweredAdditionIsNeverSentTwiceAndWhatAppearedIsTold()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, happens);
    QFETCH(const ErrorKind, cause);
    Adding adding;
    adding.fixture.demo.inject(post, fault);
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
    QCOMPARE(asked->errors.constFirst().kind, cause);
    QCOMPARE(adding.atAccount(), happens ? 31 : 30);
    QCOMPARE(asked->found.size(), happens ? 1 : 0);
    QVERIFY(asked->password.isEmpty());
    if (happens) {
        const ApiUser &found = asked->found.constFirst();
        QCOMPARE(found.guid, adding.fixture.demo.state().apiUsers.constLast().guid);
        QCOMPARE(found, adding.fixture.stored(found.guid));
        QCOMPARE(adding.added->size(), 1);
        // That it is ours is likely, but nobody knows.
        QCOMPARE(adding.fixture.journal().constLast(), "account added "_L1 + found.guid);
    }
    // However often it is looked for.
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s, u"looked"_s}));
    QCOMPARE(asked->found.size(), happens ? 1 : 0);
    QCOMPARE(adding.fixture.demo.count(post), 1);
    QVERIFY(adding.sameAsAccount());
    QVERIFY(!adding.fixture.mustSync().changedAnything());
}

void TestAccountAddition::anAnswerOfWhichOnlyThePasswordCanBeReadIsCompletedFromTheList()
{
    for (const QString &field : {u"OperatorGuid"_s, u"UserName"_s}) {
        Adding adding;
        QByteArray sent;
        const Fault incomplete = without(field);
        adding.fixture.demo.inject(post, Fault::rewritten([&](const QByteArray &body) {
                                       sent = passwordIn(body);
                                       return incomplete.rewrite(body);
                                   }));
        const auto asked = adding.add();
        QVERIFY(asked->waitFor({u"created"_s}));
        QVERIFY(asked->password == Secret(sent));
        QCOMPARE(asked->made.guid, adding.fixture.demo.state().apiUsers.constLast().guid);
        QTRY_COMPARE(adding.added->size(), 1);
        QCOMPARE(adding.fixture.journal().constLast(), "this program added "_L1 + asked->made.guid);
        QVERIFY(adding.sameAsAccount());
    }
    // Somebody else's has appeared as well, which is described otherwise.
    {
        Adding adding;
        adding.fixture.demo.inject(post, without(u"OperatorGuid"_s));
        adding.addMeanwhile(u"theirs"_s);
        const auto asked = adding.add();
        QVERIFY(asked->waitFor({u"created"_s}));
        QCOMPARE(asked->made.description, u"made here"_s);
    }
    // Two that are alike have appeared: whose password it is, nobody can tell.
    Adding adding;
    adding.fixture.demo.inject(post, without(u"OperatorGuid"_s));
    adding.addMeanwhile(u"made here"_s);
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
    QCOMPARE(asked->found.size(), 2);
    QVERIFY(!asked->addition->keepsPassword());
    QVERIFY(asked->addition->takePassword().isEmpty());
    QVERIFY(adding.sameAsAccount());
}

/// The password is that of the one that was made, whatever else the answer says.
void TestAccountAddition::anAnswerAboutAnotherOneIsCompletedFromTheList()
{
    Adding adding;
    for (const auto &[field, text] : {std::pair{u"OperatorGuid"_s, u"somebody-else"_s},
                                      std::pair{u"ApiUserGuid"_s, adding.fixture.demo.state().apiUsers.at(4).guid}}) {
        QByteArray sent;
        if (field == "ApiUserGuid"_L1) {
            adding.fixture.demo.change([&, guid = text](DemoState &state) { // one of the same operator
                state.apiUser(guid)->operatorGuid = adding.op.guid;
            });
        }
        adding.fixture.demo.inject(post, Fault::rewritten([&, name = field, value = text](const QByteArray &body) {
                                       sent = passwordIn(body);
                                       QJsonObject object = QJsonDocument::fromJson(body).object();
                                       object[name] = value;
                                       return QJsonDocument(object).toJson();
                                   }));
        const auto asked = adding.add();
        QVERIFY(asked->waitFor({u"created"_s}));
        QVERIFY(asked->password == Secret(sent));
        QCOMPARE(asked->made.guid, adding.fixture.demo.state().apiUsers.constLast().guid);
        QCOMPARE(asked->made.operatorGuid, adding.op.guid);
    }
}

void TestAccountAddition::aPasswordIsKeptWhileItsApiUserIsNotFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("the list cannot be read") << Fault::status(403) << u"look failed"_s;
    QTest::newRow("the list does not have it yet") << Fault::emptyList() << u"looked"_s;
}

void TestAccountAddition::aPasswordIsKeptWhileItsApiUserIsNotFound()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, said);
    Adding adding;
    QByteArray sent;
    const Fault incomplete = without(u"UserName"_s);
    adding.fixture.demo.inject(post, Fault::rewritten([&](const QByteArray &body) {
                                   sent = passwordIn(body);
                                   return incomplete.rewrite(body);
                               }));
    adding.fixture.demo.inject({.request = listRequest, .fault = fault, .times = FaultRule::forEver, .after = 1});
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, said}));
    QVERIFY(asked->addition->keepsPassword());
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, said, said}));
    QVERIFY(asked->addition->keepsPassword());
    adding.fixture.demo.clearFaults();
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, said, said, u"created"_s}));
    QVERIFY(asked->password == Secret(sent));
    QVERIFY(!asked->addition->keepsPassword());
    QCOMPARE(asked->made.guid, adding.fixture.demo.state().apiUsers.constLast().guid);
    QCOMPARE(adding.fixture.demo.count(post), 1);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::aPasswordThatIsKeptIsNotGivenToSomebodyElsesApiUser()
{
    Adding adding;
    Fault incomplete = without(u"UserName"_s);
    incomplete.change = [&](DemoState &state) {
        state.apiUsers += freshApiUser(adding.op.guid, u"theirs"_s, adding.fixture.clock.now());
    };
    adding.fixture.demo.inject(post, incomplete);
    // Only theirs is listed at first.
    adding.fixture.demo.inject({.request = listRequest,
                                .fault = Fault::rewritten([&](const QByteArray &body) {
                                    const QJsonArray whole = QJsonDocument::fromJson(body).array();
                                    QJsonArray array;
                                    for (const QJsonValue value : whole) {
                                        if (value["Description"_L1] != "made here"_L1)
                                            array += value;
                                    }
                                    return QJsonDocument(array).toJson();
                                }),
                                .times = 2,
                                .after = 1});
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
    QCOMPARE(asked->found.size(), 1);
    QCOMPARE(asked->found.constFirst().description, u"theirs"_s);
    QVERIFY(asked->addition->keepsPassword());
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s, u"created"_s}));
    QCOMPARE(asked->made.description, u"made here"_s);
    QVERIFY(!asked->password.isEmpty());
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::anEditorThatGoesKeepsNoPassword()
{
    Adding adding;
    adding.fixture.demo.inject(post, without(u"UserName"_s));
    adding.fixture.demo.inject({.request = listRequest, .fault = Fault::status(403), .times = 1, .after = 1});
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"look failed"_s}));
    QVERIFY(asked->addition->keepsPassword());
    adding.editor.reset();
    QCOMPARE(asked->said, (QStringList{u"unknown"_s, u"look failed"_s, u"unknown"_s, u"look failed"_s}));
    QVERIFY(!asked->addition->keepsPassword());
}

void TestAccountAddition::aSlowAccountIsLookedAtASecondTimeAndWheneverAsked()
{
    for (const int lateBy : {2, 3}) { // lists, the one before it was sent included
        Adding adding;
        adding.fixture.demo.inject(post, Fault::hanging());
        const auto act = [&](DemoState &state) {
            state.apiUsers += freshApiUser(adding.op.guid, u"made here"_s, adding.fixture.clock.now());
        };
        adding.fixture.demo.inject(
            {.request = listRequest, .fault = Fault::meanwhile(act), .times = 1, .after = lateBy});
        const auto asked = adding.add();
        QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
        QCOMPARE(adding.fixture.demo.count(listRequest), 3);
        QCOMPARE(asked->found.size(), lateBy == 2 ? 1 : 0);
        asked->addition->lookAgain();
        QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s, u"looked"_s}));
        QCOMPARE(asked->found.size(), 1);
        QCOMPARE(adding.fixture.demo.count(post), 1);
        QVERIFY(adding.sameAsAccount());
    }
}

void TestAccountAddition::aLookThatFailsSaysSoAndCanBeRepeated()
{
    Adding adding;
    adding.fixture.demo.inject(post, Fault::dying().afterwards());
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"look failed"_s}));
    QCOMPARE(asked->errors.constLast().kind, ErrorKind::ConnectionRefused);
    adding.fixture.demo.restartListening();
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, u"look failed"_s, u"looked"_s}));
    QCOMPARE(asked->found.size(), 1);
    QCOMPARE(adding.fixture.demo.count(post), 1);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::whatSomebodyElseAddsEarlierIsNotFound()
{
    Adding adding;
    adding.fixture.demo.change([&](DemoState &state) {
        state.apiUsers += freshApiUser(adding.op.guid, u"not synced yet"_s, adding.fixture.clock.now());
    });
    adding.fixture.demo.inject(post, Fault::hanging());
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
    QVERIFY(asked->found.isEmpty());
}

void TestAccountAddition::twoAdditionsAtOnceDoNotFindEachOther()
{
    Adding adding;
    adding.fixture.demo.inject(post, Fault::hanging());
    const auto doubtful = adding.add(u"doubtful"_s);
    QTRY_COMPARE(adding.fixture.demo.count(post), 1);
    const auto sure = adding.add(u"sure"_s);
    QVERIFY(sure->waitFor({u"created"_s}));
    QVERIFY(doubtful->waitFor({u"unknown"_s, u"looked"_s}));
    QVERIFY(doubtful->found.isEmpty());
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::aLockedDirectoryKeepsNobodyFromThePassword()
{
    using namespace std::chrono_literals;
    Adding adding;
    std::optional<Connection> holder(adding.fixture.store.connect(1ms));
    std::optional<Transaction> held(must(Transaction::begin(*holder, Transaction::Kind::Write)));
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"created"_s}));
    QVERIFY(!asked->password.isEmpty());
    QCOMPARE(adding.added->size(), 0);
    QVERIFY(!adding.fixture.isStored(asked->made.guid));
    held.reset();
    holder.reset();
    QTRY_COMPARE_WITH_TIMEOUT(adding.added->size(), 1, 20'000);
    QCOMPARE(adding.fixture.journal().constLast(), "this program added "_L1 + asked->made.guid);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::aDirectoryThatIsAnotherAccountsByNowIsLeftAlone()
{
    Adding adding;
    Account another = adding.fixture.account();
    another.accountId = u"another"_s;
    const auto connectOtherwise = [&] {
        const Connection connection = adding.fixture.store.connect();
        must(AccountStore(connection).set(another));
    };
    // While the account is asked: whoever asked gets the password, and nobody else anything.
    adding.fixture.demo.inject(post, Fault::meanwhile([&](DemoState &) { connectOtherwise(); }));
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"created"_s}));
    QVERIFY(!asked->password.isEmpty());
    const auto later = adding.add();
    QVERIFY(later->waitFor({u"failed"_s}));
    QCOMPARE(later->errors.constFirst().kind, ErrorKind::ConnectedOtherwise);
    QCOMPARE(adding.fixture.demo.count(post), 1);
    QCOMPARE(adding.added->size(), 0);
    QVERIFY(!adding.fixture.isStored(asked->made.guid));
}

void TestAccountAddition::whatWasDeletedMeanwhileIsNotStored()
{
    using namespace std::chrono_literals;
    Adding adding;
    adding.fixture.demo.inject(post, Fault::hanging().afterwards());
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
    const ApiUser found = asked->found.constFirst();
    const QSignalSpy removed(adding.editor.get(), &ApiUserEditor::removed);
    // The list is read while the API user is being deleted.
    asked->addition->lookAgain();
    adding.editor->remove(found);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s, u"looked"_s}));
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s, u"looked"_s, u"looked"_s}));
    QVERIFY(asked->found.isEmpty());
    QVERIFY(!adding.fixture.isStored(found.guid));
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::anOperatorThatTheDirectoryDoesNotKnowIsLeftToTheSync()
{
    Adding adding;
    adding.op.guid = u"00000000-0000-4000-8000-000000000001"_s;
    adding.op.fullName = u"Nora New"_s;
    adding.fixture.demo.change([&](DemoState &state) { state.operators += adding.op; });
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"created"_s}));
    QVERIFY(!asked->password.isEmpty());
    adding.fixture.demo.inject(post, Fault::hanging().afterwards());
    const auto doubtful = adding.add();
    QVERIFY(doubtful->waitFor({u"unknown"_s, u"looked"_s}));
    QCOMPARE(doubtful->found.size(), 1);
    QCOMPARE(adding.added->size(), 0);
    (void)adding.fixture.mustSync();
}

void TestAccountAddition::whoGoesAwayLosesThePasswordButNotTheApiUser()
{
    Adding adding;
    adding.add(u"early"_s).reset(); // before anything was sent
    QTRY_COMPARE_WITH_TIMEOUT(adding.added->size(), 1, 20'000);
    adding.fixture.demo.inject(post, Fault::hanging().afterwards());
    auto late = adding.add(u"late"_s);
    QVERIFY(late->waitFor({u"unknown"_s}));
    late.reset();
    QTRY_COMPARE_WITH_TIMEOUT(adding.added->size(), 2, 20'000);
    QCOMPARE(adding.fixture.demo.count(post), 2);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::anEditorThatGoesSaysThatNothingIsKnown()
{
    Adding adding;
    adding.fixture.demo.inject(post, Fault::hanging());
    const auto asked = adding.add();
    QTRY_COMPARE(adding.fixture.demo.count(post), 1);
    adding.editor.reset();
    QCOMPARE(asked->said, (QStringList{u"unknown"_s, u"look failed"_s}));
    QCOMPARE(asked->errors.constFirst().kind, ErrorKind::OutcomeUnknown);
    asked->addition->lookAgain();
    QVERIFY(asked->waitFor({u"unknown"_s, u"look failed"_s, u"look failed"_s}));
    QCOMPARE(asked->errors.constLast().kind, ErrorKind::NotConnected);
}

void TestAccountAddition::theFoundOneCanBeDeleted()
{
    Adding adding;
    adding.fixture.demo.inject(post, Fault::reset().afterwards());
    const auto asked = adding.add();
    QVERIFY(asked->waitFor({u"unknown"_s, u"looked"_s}));
    const QSignalSpy removed(adding.editor.get(), &ApiUserEditor::removed);
    adding.editor->remove(asked->found.constFirst());
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(adding.atAccount(), 30);
    QVERIFY(adding.sameAsAccount());
}

void TestAccountAddition::thePasswordIsNowhereElse()
{
    const Log log;
    Adding adding;
    QByteArrayList passwords;
    QStringList errors;
    const Fault whole;
    const QList<Fault> faults{whole, without(u"OperatorGuid"_s), Fault::truncatedJson(), Fault::resetInside(),
                              Fault::hangingInside()};
    for (const Fault &fault : faults) {
        adding.fixture.demo.inject(post, [&] {
            Fault noted = fault;
            noted.rewrite = [&passwords, then = fault.rewrite](const QByteArray &body) {
                passwords += passwordIn(body);
                return then ? then(body) : body;
            };
            return noted;
        }());
        const auto asked = adding.add();
        QVERIFY(QTest::qWaitFor([&] { return asked->said.contains(u"created"_s) || asked->said.contains(u"looked"_s); },
                                30'000));
        for (const Error &error : std::as_const(asked->errors))
            errors += inWords(error);
    }
    QVERIFY(adding.sameAsAccount());
    QCOMPARE(passwords.size(), faults.size());
    QVERIFY(errors.size() >= 3);
    adding.editor.reset();
    QByteArray bytes = (errors.join(u'\n') + Log::all()).toUtf8();
    bytes += dumpOf(adding.fixture.store.connect()).join(u'\n').toUtf8();
    const QFileInfoList files = QDir(adding.fixture.store.folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.isEmpty(), !isOnSqlite());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    QVERIFY(bytes.contains("made here")); // it would be found
    for (const QByteArray &password : std::as_const(passwords)) {
        QVERIFY(password.size() >= 16);
        QVERIFY(!bytes.contains(password));
        QVERIFY(!bytes.contains(password.toBase64()));
    }
}

void TestAccountAddition::withoutAnAccountNothingCanBeAdded()
{
    const StoreFixture store;
    const FixedClock clock(QDateTime::currentDateTimeUtc());
    DirectoryEditor editor(store.directory(), clock);
    QVERIFY(!editor.canAdd());
    QVERIFY(editor.add(u"any"_s, {}, nullptr) == nullptr);
    const Adding adding;
    QVERIFY(adding.editor->canAdd());
}

UMH_TEST(TestAccountAddition)

#include "tst_accountaddition.moc"
