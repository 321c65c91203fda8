#include "domain/apiuserview.h"
#include "store/dialect.h"
#include "store/keyscansql.h"
#include "support/engine.h"
#include "support/enginesql.h"
#include "support/storefixture.h"
#include "support/storefixtureexpected.h"
#include "support/testprogram.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <array>
#include <ctime>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// Has the program be in \a zone for as long as this lives.
class InTimeZone final
{
public:
    explicit InTimeZone(const QByteArray &zone)
        : m_before(qgetenv("TZ"))
        , m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~InTimeZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(InTimeZone)

private:
    const QByteArray m_before;
    const bool m_wasSet;
};

/// API users whose times are at and beside the limits of \a days before \a now, to the millisecond.
QList<ApiUser> agedApiUsers(qsizetype count, const QDateTime &now, const QList<int> &days, QRandomGenerator &random)
{
    const auto someTime = [&] {
        const int beside = random.bounded(3) == 0 ? random.bounded(-86'400, 86'400) * 1'000 : random.bounded(-1, 2);
        return now.addDays(-days.at(random.bounded(days.size()))).addMSecs(beside);
    };
    QList<ApiUser> apiUsers = withAwkwardFacts(awkwardApiUsers(awkwardOperators(), count, random.generate()), 9);
    for (ApiUser &apiUser : apiUsers) {
        apiUser.created = random.bounded(6) == 0 ? QDateTime() : someTime();
        apiUser.lastUsedState = LastUsedState(random.bounded(3));
        apiUser.lastUsed = apiUser.lastUsedState == LastUsedState::Used ? someTime() : QDateTime();
        const auto someDay = [&] {
            return random.bounded(3) == 0 ? QDate() : now.toLocalTime().date().addDays(random.bounded(-2, 3));
        };
        apiUser.facts.keepUntil = random.bounded(2) == 0 ? someDay() : QDate();
        apiUser.facts.reviewBy = random.bounded(2) == 0 ? someDay() : QDate();
        apiUser.contradictory = random.bounded(6) == 0;
    }
    return apiUsers;
}

} // namespace

/// The views that come with the program, and those that a person saves.
class TestApiUserViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theyShowWhatTheirRulesSay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        const auto row = [](const char *name, const char *zone, const QDate &day, const QTime &time) {
            QTest::newRow(name) << QByteArray(zone) << QDateTime(day, time, inUtc);
        };
        row("UTC, noon", "UTC", {2026, 11, 1}, {12, 0});
        row("UTC, midnight", "UTC", {2026, 11, 1}, {0, 0});
        row("UTC, a millisecond before midnight", "UTC", {2026, 10, 31}, {23, 59, 59, 999});
        // 00:00 local time is 22:00 or 23:00 UTC.
        row("Amsterdam, midnight before summer time begins", "Europe/Amsterdam", {2026, 3, 28}, {23, 0});
        row("Amsterdam, a second before that", "Europe/Amsterdam", {2026, 3, 28}, {22, 59, 59});
        row("Amsterdam, the hour that is left out", "Europe/Amsterdam", {2026, 3, 29}, {1, 0});
        row("Amsterdam, the hour that comes twice", "Europe/Amsterdam", {2026, 10, 25}, {1, 30});
        row("Amsterdam, midnight after summer time ended", "Europe/Amsterdam", {2026, 10, 25}, {23, 0});
        row("a day that does not begin at midnight", "America/Havana", {2026, 3, 8}, {5, 0});
        row("a second before that", "America/Havana", {2026, 3, 8}, {4, 59, 59});
        row("as far east as there is", "Pacific/Kiritimati", {2026, 11, 1}, {10, 0});
        row("as far west as there is", "Etc/GMT+12", {2026, 11, 1}, {11, 59, 59, 999});
    }
    void theyShowWhatTheirRulesSay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        const InTimeZone in(zone);
        QRandomGenerator random(quint32(now.toSecsSinceEpoch()));
        const StoreFixture store;
        QList<ApiUser> apiUsers = store.load(
            awkwardOperators(), agedApiUsers(600, now, {0, 1, 29, 30, 31, 44, 45, 46, 60, 89, 90, 91, 400}, random));
        const Connection connection = store.connect();
        Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        for (const ApiUser &apiUser : std::as_const(apiUsers)) {
            if (apiUser.contradictory)
                (void)must(connection.run(u"UPDATE api_user SET contradictory = 1 WHERE id = ?"_s, {apiUser.key}));
        }
        must(transaction.commit());
        const auto scanner = connection.dialect().keyScanner(connection);

        QList<ApiUserQuery> queries;
        for (const BuiltInView view : builtInViews())
            queries += viewOf(view).query;
        // Copies with other numbers, and with others of their kind.
        for (const int days : {1, 30, 60, 3'000})
            queries += {{ApiUserSort::Owner, Qt::DescendingOrder}, {.dormantDays = days}};
        queries += {{ApiUserSort::KeepUntil, Qt::DescendingOrder}, {.neverUsedDays = 45, .withoutOwner = true}};
        queries += {{}, {.lastUse = LastUseFilter::InactiveOver90Days, .dormantDays = 45, .kept = false}};
        queries +=
            {{ApiUserSort::ReviewBy, Qt::AscendingOrder}, {.search = u"anna"_s, .reviewDue = true, .kept = true}};
        queries += {{}, {.search = u"an"_s, .contradictory = ContradictoryFilter::None}};
        for (const ApiUserQuery &query : std::as_const(queries)) {
            const KeyList expected = expectedKeys(apiUsers, query.order, query.filter, now);
            const KeyScanResult found = must(scanner->scan({.query = query, .now = now}, {}));
            QVERIFY2(difference(found.keys, expected).isEmpty(), difference(found.keys, expected).constData());
            QCOMPARE(found.total, apiUsers.size());
            KeyList streamed;
            must(scanner->stream({.query = query, .now = now}, 100, {}, [&](const KeyList &batch) -> Status {
                streamed.put(streamed.size(), batch);
                return {};
            }));
            QVERIFY2(difference(streamed, expected).isEmpty(), difference(streamed, expected).constData());
        }
        // There was something to find, and something to leave out.
        for (const BuiltInView view : builtInViews()) {
            const qsizetype shown = expectedKeys(apiUsers, {}, viewOf(view).query.filter, now).size();
            QVERIFY2(shown > 0 && shown < apiUsers.size(), qPrintable(viewOf(view).name));
        }
    }

    void whatIsContradictoryIsInNoOtherOfThem()
    {
        for (const BuiltInView view : builtInViews()) {
            ApiUser apiUser = plainApiUser(awkwardOperators().constFirst(), u"one"_s);
            apiUser.key = 1;
            apiUser.contradictory = true;
            apiUser.created = tableTime.addDays(-100);
            apiUser.lastUsedState = view == BuiltInView::NeverUsed30 ? LastUsedState::NotYetUsed : LastUsedState::Used;
            apiUser.lastUsed = view == BuiltInView::NeverUsed30 ? QDateTime() : tableTime.addDays(-100);
            apiUser.facts.reviewBy = QDate(2000, 1, 1);
            apiUser.facts.keepUntil = view == BuiltInView::Kept ? QDate(3000, 1, 1) : QDate();
            const auto isShown = [&] {
                return !expectedKeys({apiUser}, {}, viewOf(view).query.filter, tableTime).isEmpty();
            };
            QCOMPARE(isShown(), view == BuiltInView::Contradictory);
            apiUser.contradictory = false;
            QCOMPARE(isShown(), view != BuiltInView::Contradictory);
        }
    }

    void anEmptyDirectoryShowsNothing()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const auto scanner = connection.dialect().keyScanner(connection);
        for (const BuiltInView view : builtInViews()) {
            const KeyScanResult found =
                must(scanner->scan({.query = viewOf(view).query, .now = tableTime, .firstCount = 32}, {}));
            QCOMPARE(found.keys.size(), 0);
        }
    }

    void savedOnesAreReadAsTheyWere()
    {
        ApiUserView all{.name = u"Ä \"view\""_s,
                        .query = {{ApiUserSort::KeepUntil, Qt::DescendingOrder},
                                  {.search = u"a \"b\" ü"_s,
                                   .lastUse = {LastUseFilter::NotYetUsed, LastUseFilter::InactiveOver365Days},
                                   .created = {CreatedFilter::ThisMonth, CreatedFilter::Unknown},
                                   .types = {u"Mobile App"_s, u""_s},
                                   .groupGuid = u"group"_s,
                                   .operatorGuid = u"operator"_s,
                                   .dormantDays = 46,
                                   .neverUsedDays = 31,
                                   .contradictory = ContradictoryFilter::None,
                                   .withoutOwner = true,
                                   .reviewDue = true,
                                   .kept = true}},
                        .columns = {u"username"_s, u"owner"_s}};
        QList<ApiUserView> views{all, {.name = u"plain"_s}};
        for (const BuiltInView view : builtInViews())
            views += viewOf(view);
        for (int sort = 0; sort <= int(ApiUserSort::KeepUntil); ++sort)
            views += {.name = u"by %1"_s.arg(sort), .query = {{ApiUserSort(sort), Qt::AscendingOrder}, {}}};
        QVERIFY(readViews(storedViews(views)) == views);
        QCOMPARE(readViews({}), QList<ApiUserView>());
        // What is not understood might show more than it should.
        const QStringList wrong{u""_s,
                                u"{}"_s,
                                u"[]"_s,
                                u"{\"name\":\"x\"}"_s,
                                u"{\"name\":\" \",\"sort\":\"owner\"}"_s,
                                u"{\"name\":\"x\",\"sort\":\"nothing\"}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"other\":1}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"contradictory\":\"maybe\"}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"dormantDays\":-1}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"dormantDays\":\"45\"}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"kept\":1}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"types\":\"Generic\"}"_s,
                                u"{\"name\":\"x\",\"sort\":\"owner\",\"lastUse\":[\"later\"]}"_s};
        for (const QString &text : wrong)
            QVERIFY2(readViews({text}).isEmpty(), qPrintable(text));
        QCOMPARE(readViews(QStringList{u"{"_s} + storedViews({all})), QList<ApiUserView>{all});
    }

    void oneTakesThePlaceOfTheOneOfItsName()
    {
        const QList<ApiUserView> views{{.name = u"One"_s}, {.name = u"Zwei"_s}};
        const ApiUserView other{.name = u" ÓNE "_s, .query = {{ApiUserSort::Owner, Qt::AscendingOrder}, {}}};
        QCOMPARE(withView(views, other), (QList<ApiUserView>{other, views.at(1)}));
        QCOMPARE(withView(views, {.name = u"Three"_s}).size(), 3);
    }
};

UMH_TEST(TestApiUserViews)
#include "tst_apiuserviews.moc"
