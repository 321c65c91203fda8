#include "directoryfixture.h"
#include "domain/time/accounttimezone.h"
#include "domain/time/utc.h"
#include "mirrorfixture.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "support/testprogram.h"
#include "sync/syncapply.h"
#include "syncfixture.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

using ElementChange = std::function<void(QJsonObject &)>;

/// The answer with every element changed by \a change.
Fault eachElement(const ElementChange &change)
{
    return Fault::rewritten([change](const QByteArray &body) {
        QJsonArray changed;
        const QJsonArray elements = QJsonDocument::fromJson(body).array();
        for (const QJsonValue element : elements) {
            QJsonObject object = element.toObject();
            change(object);
            changed += object;
        }
        return QJsonDocument(changed).toJson();
    });
}

void inject(const DemoAccount &account, const QString &request, const Fault &fault)
{
    const_cast<DemoAccount &>(account).inject(request, fault, FaultRule::forEver);
}

LoadSummary summaryOf(const SyncEnd &end)
{
    if (const auto *error = std::get_if<Error>(&end))
        qFatal("sync failed: %d %s %s", int(error->kind), qPrintable(error->detail), qPrintable(error->request));
    return std::get<LoadSummary>(end);
}

/// The wall time in \a zone at \a moment, as an account writes it without an offset.
QString wallTime(const QDateTime &moment, const AccountTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(zone.wallTimeAt(moment.toMSecsSinceEpoch()), inUtc)
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzz");
}

/// Has \a account write all times of API users in \a zone and without an offset, and note at once when our own one
/// asks.
void writeWallTimes(const DemoAccount &account, const QString &zoneName)
{
    const AccountTimeZone zone = *AccountTimeZone::named(zoneName);
    inject(account, u"GET /ApiUser"_s, eachElement([zone, own = account.username()](QJsonObject &apiUser) {
               const auto rewrite = [&](const QString &field) {
                   const QJsonValue value = apiUser.value(field);
                   if (value.isString()) {
                       apiUser.insert(field,
                                      wallTime(QDateTime::fromString(value.toString(), Qt::ISODateWithMs), zone));
                   }
               };
               if (apiUser.value("UserName"_L1).toString() == own) {
                   apiUser.insert(u"LastUsedDate"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
               }
               rewrite(u"CreatedDate"_s);
               rewrite(u"LastUsedDate"_s);
           }));
}

} // namespace

/// Syncs with accounts that write their values in other ways.
class TestSyncValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneStrangeValueDoesNotKeepTheOthersFromBeingRead()
    {
        SyncFixture fixture(10, 60);
        inject(fixture.demo, u"GET /ApiUser"_s, eachElement([n = 0](QJsonObject &apiUser) mutable {
                   if (n++ < 12)
                       apiUser.insert(u"LastUsedDate"_s, u"N/A"_s);
                   if (n == 20)
                       apiUser.insert(u"RequestsLast30Days"_s, -3);
               }));
        inject(fixture.demo, u"GET /Operator"_s,
               eachElement([](QJsonObject &op) { op.insert(u"IsOnDuty"_s, u"sometimes"_s); }));
        inject(fixture.demo, u"GET /Account"_s, Fault::rewritten([](const QByteArray &) {
                   return QByteArray(
                       "{\"AccountId\":77,\"OperatorQuota\":{\"Operators\":-1,\"OperatorsInUse\":\"9\"}}");
               }));
        const LoadSummary summary = summaryOf(fixture.sync());
        QCOMPARE(summary.apiUsers.added, 60);
        const QList<NotUnderstood> expected{{ElementKind::Account, u"Operators"_s, 1, u"-1"_s},
                                            {ElementKind::Operator, u"IsOnDuty"_s, 10, u"\"sometimes\""_s},
                                            {ElementKind::ApiUser, u"LastUsedDate"_s, 12, u"\"N/A\""_s},
                                            {ElementKind::ApiUser, u"RequestsLast30Days"_s, 1, u"-3"_s}};
        QCOMPARE(summary.notes.notUnderstood, expected);
        QCOMPARE(fixture.account().accountId, u"77"_s);
        QVERIFY(!fixture.account().operatorQuota);
        QCOMPARE(fixture.account().operatorsInUse, std::optional<qint64>(9));
        QCOMPARE(summaryOf(fixture.sync()).apiUsers.unchanged, 60);
    }

    void anAccountThatHidesItselfIsSyncedAllTheSame()
    {
        SyncFixture fixture(10, 60);
        fixture.demo.inject(u"GET /Account"_s, Fault::status(403), FaultRule::forEver);
        const LoadSummary summary = summaryOf(fixture.sync());
        QCOMPARE(summary.apiUsers.added, 60);
        QVERIFY(summary.notes.accountIsHidden);
        QVERIFY(fixture.account().accountId.isNull());
        QVERIFY(!summaryOf(fixture.sync()).changedAnything());
        // What may not be read at all still fails it.
        fixture.demo.inject(u"GET /ApiUser"_s, Fault::status(403));
        const SyncEnd end = fixture.sync();
        QCOMPARE(std::get<Error>(end).kind, ErrorKind::Forbidden);
    }

    void guidsWithoutDashesAreTheSameApiUsers()
    {
        SyncFixture fixture(10, 60);
        (void)fixture.mustSync();
        // From now on it writes them otherwise, and knows them by that only, as by any text.
        fixture.demo.change([](DemoState &state) {
            const auto strip = [](QString &guid) { guid = guid.remove(u'-').toUpper(); };
            for (Operator &op : state.operators)
                strip(op.guid);
            for (OperatorGroup &group : state.groups) {
                strip(group.guid);
                if (group.members) {
                    for (QString &member : *group.members)
                        strip(member);
                }
            }
            for (ApiUser &apiUser : state.apiUsers) {
                strip(apiUser.guid);
                strip(apiUser.operatorGuid);
            }
        });
        const QStringList before = contentOf(fixture.store.connect());
        const LoadSummary summary = summaryOf(fixture.sync());
        QVERIFY(!summary.changedAnything());
        QCOMPARE(contentOf(fixture.store.connect()), before);
        QCOMPARE(fixture.account().guidForm, GuidForm::PlainUpper);

        // What is sent reaches what is meant.
        const Connection connection = fixture.store.connect();
        const ApiUser apiUser = must(ApiUserStore(connection).first({}, 1)).constFirst();
        AccountEditor editor(fixture.store.directory(), fixture.clock, patientSyncLimits(), shortPauses());
        editor.setSignIn(fixture.account(), fixture.password());
        QString described;
        std::optional<Error> failure;
        connect(&editor, &ApiUserEditor::described, this, [&](const ApiUser &after) { described = after.description; });
        connect(&editor, &ApiUserEditor::descriptionFailed, this,
                [&](const ApiUser &, const Error &error) { failure = error; });
        editor.setDescription(must(ApiUserStore(connection).byKey(apiUser.key)), u"said otherwise"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!described.isNull() || failure, 20'000);
        QVERIFY2(!failure, qPrintable(failure ? failure->detail : QString()));
        QCOMPARE(described, u"said otherwise"_s);
        bool gone = false;
        connect(&editor, &ApiUserEditor::removed, this, [&] { gone = true; });
        connect(&editor, &ApiUserEditor::removalFailed, this,
                [&](const ApiUser &, const Error &error) { failure = error; });
        editor.remove(must(ApiUserStore(connection).byKey(apiUser.key)));
        QTRY_VERIFY_WITH_TIMEOUT(gone || failure, 20'000);
        QVERIFY2(!failure, qPrintable(failure ? failure->detail : QString()));
        QCOMPARE(fixture.demo.state().apiUsers.size(), 59);
        QCOMPARE(fixture.demo.count(u"DELETE /ApiUser/"_s + QString(apiUser.guid).remove(u'-').toUpper()), 1);
    }

    void timesAreReadInTheTimeZoneOfTheAccount()
    {
        SyncFixture fixture(10, 60);
        (void)fixture.mustSync(); // with offsets
        const QStringList right = contentOf(fixture.store.connect());
        const qint64 entry = lastJournalEntry(fixture.store.connect());
        writeWallTimes(fixture.demo, u"America/New_York"_s);
        Account account = fixture.account();
        account.timeZone = u"America/New_York"_s;
        must(AccountStore(fixture.store.connect()).connect(account, fixture.clock));
        const LoadSummary summary = summaryOf(fixture.sync());
        QVERIFY(summary.apiUsers.changed <= 1); // our own one has been used
        QVERIFY(fixture.account().timesLackOffset);
        const QString own = fixture.demo.username();
        const auto withoutOwn = [&own](QStringList content) {
            content.removeIf(
                [&own](const QString &line) { return line.contains(own) || !line.startsWith("api_user:"_L1); });
            return content;
        };
        QCOMPARE(withoutOwn(contentOf(fixture.store.connect())), withoutOwn(right));
        const QStringList entries = textsOf(
            fixture.store.connect(), u"SELECT action FROM journal WHERE number > ? AND action <> 'synced'"_s, {entry});
        QCOMPARE(entries, QStringList{u"time zone changed"_s});
    }

    void connectingWithATimeZoneReadsWhatWasImportedAnewWithoutAWordForEach()
    {
        SyncFixture fixture(10, 60);
        (void)fixture.mustSync();
        must(AccountStore(fixture.store.connect()).forget(Clock::system()));
        const qint64 entry = lastJournalEntry(fixture.store.connect());
        writeWallTimes(fixture.demo, {});
        Account account;
        account.baseUrl = fixture.demo.baseUrl();
        account.username = fixture.demo.username();
        account.timeZone = u"Asia/Tokyo"_s;
        const LoadSummary summary = summaryOf(fixture.syncWith(account, SyncConnects::Yes));
        QCOMPARE(summary.apiUsers.changed, 60);
        QCOMPARE(fixture.account().timeZone, u"Asia/Tokyo"_s);
        QVERIFY(!fixture.account().rereadsTimes);
        QCOMPARE(textsOf(fixture.store.connect(), u"SELECT action FROM journal WHERE number > ?"_s, {entry}),
                 QStringList({u"connected"_s, u"synced"_s}));
    }

    void aSteadyDifferenceIsToldAndASetTimeZoneEndsIt_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("east") << u"Asia/Kathmandu"_s;
        QTest::newRow("west") << u"America/Bogota"_s;
    }
    void aSteadyDifferenceIsToldAndASetTimeZoneEndsIt()
    {
        QFETCH(QString, zone);
        SyncFixture fixture(10, 60);
        writeWallTimes(fixture.demo, zone);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const qint64 ahead =
            (AccountTimeZone::named(zone)->wallTimeAt(now.toMSecsSinceEpoch()) - now.toMSecsSinceEpoch()) / 60'000;
        QVERIFY(!summaryOf(fixture.sync()).timeDifference); // once may be chance
        QCOMPARE(fixture.account().timeDifference, std::optional<qint64>(ahead));
        QCOMPARE(summaryOf(fixture.sync()).timeDifference, std::optional<qint64>(ahead));

        Account account = fixture.account();
        account.timeZone = zone;
        must(AccountStore(fixture.store.connect()).connect(account, fixture.clock));
        for (int i = 0; i < 3; ++i) {
            const LoadSummary summary = summaryOf(fixture.sync());
            QVERIFY(!summary.timeDifference);
            QVERIFY(summary.apiUsers.changed <= 1);
        }
        QCOMPARE(fixture.account().timeDifference, std::optional<qint64>(0));
    }

    void aDifferenceThatIsNoneOfZonesIsNotTold_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("offset");
        QTest::newRow("none") << qint64(0) << false;
        QTest::newRow("slow to note it") << qint64(-400) << false;
        QTest::newRow("a clock that is wrong") << qint64(7'400) << false;
        QTest::newRow("with an offset") << qint64(7'200) << true;
    }
    void aDifferenceThatIsNoneOfZonesIsNotTold()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, offset);
        SyncFixture fixture(10, 60);
        inject(fixture.demo, u"GET /ApiUser"_s,
               eachElement([seconds, offset, own = fixture.demo.username()](QJsonObject &apiUser) {
                   for (const QString &field : {u"CreatedDate"_s, u"LastUsedDate"_s}) {
                       if (apiUser.value(field).isString() && !offset)
                           apiUser.insert(field, apiUser.value(field).toString().chopped(1)); // Z
                   }
                   if (apiUser.value("UserName"_L1).toString() == own) {
                       const QString now = QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs);
                       apiUser.insert(u"LastUsedDate"_s, offset ? now : now.chopped(1));
                   }
               }));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!summaryOf(fixture.sync()).timeDifference);
        QCOMPARE(fixture.account().timeDifference, seconds == 0 ? std::optional<qint64>(0) : std::optional<qint64>());
    }

    void aTimeZoneThatThisComputerDoesNotKnowStopsTheSync()
    {
        SyncFixture fixture(10, 60);
        (void)fixture.mustSync();
        Account account = fixture.account();
        account.timeZone = u"Europe/Atlantis"_s; // as a computer with newer ones may have set it
        must(AccountStore(fixture.store.connect()).set(account));
        const qsizetype requests = fixture.demo.requests().size();
        const SyncEnd end = fixture.sync();
        QCOMPARE(std::get<Error>(end).kind, ErrorKind::TimeZoneUnknown);
        QCOMPARE(std::get<Error>(end).detail, u"Europe/Atlantis"_s);
        QCOMPARE(fixture.demo.requests().size(), requests);
    }

    void anOwnApiUserThatCannotBeReadIsNotTakenForOneThatHasBeenUsed()
    {
        const StoreFixture store;
        const FixedClock clock(QDateTime::currentDateTimeUtc());
        Operator op;
        op.guid = u"operator-1"_s;
        op.fullName = u"Anna Smith"_s;
        const ApiUser own = store.load({op}, {plainApiUser(op, u"own"_s)}).constFirst();
        const Connection connection = store.connect();
        // Changed here since the account was asked, so that it stays as it is, and nothing but its last use is read.
        QVERIFY(ApiUserStore(connection).setDescription(own, u"Another"_s, clock).ok());
        (void)must(connection.run(u"ALTER TABLE api_user RENAME COLUMN description TO description_elsewhere"_s));
        const auto answerWith = [](const QString &json) {
            AccountReply reply;
            auto body = std::make_shared<QBuffer>();
            body->setData(json.toUtf8());
            body->open(QIODevice::ReadOnly);
            reply.body = body;
            return reply;
        };
        FetchedAccount fetched;
        fetched.operators = answerWith(u"[{\"OperatorGuid\":\"operator-1\",\"FullName\":\"Anna Smith\"}]"_s);
        fetched.apiUsers = answerWith(
            u"[{\"ApiUserGuid\":\"%1\",\"OperatorGuid\":\"operator-1\",\"UserName\":\"own\"}]"_s.arg(own.guid));
        SyncTerms terms;
        terms.account.baseUrl = u"https://account.example/v4"_s;
        terms.account.username = own.username;
        terms.connects = SyncConnects::Yes;
        terms.began = clock.now();
        const Result<SyncOutcome> outcome = applySync(connection, fetched, terms, clock);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Corrupt);
        QVERIFY(outcome.error().request.isEmpty()); // no answer is to blame
    }
};

UMH_TEST(TestSyncValues)
#include "tst_syncvalues.moc"
