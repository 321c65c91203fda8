#include "domain/time/accounttimezone.h"
#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/signinstore.h"
#include "support/directoryfixture.h"
#include "support/enginesql.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QDateTime timeOfSync(QDate(2024, 5, 15), QTime(12, 0), inUtc);

/// API users with times of every hour around the two changes of clocks in Europe, and of other days.
AccountState accountOfManyHours()
{
    AccountState state = AccountState::awkward(240);
    for (qsizetype i = 0; i < state.apiUsers.size(); ++i) {
        ApiUser &apiUser = state.apiUsers[i];
        const QDateTime base = i % 2 ? QDateTime(QDate(2024, 3, 30), QTime(12, 0), inUtc)
                                     : QDateTime(QDate(2023, 10, 28), QTime(12, 0), inUtc);
        apiUser.created = i % 7 ? base.addSecs(i * 1'800) : QDateTime();
        apiUser.lastUsedState = i % 5 ? LastUsedState::Used : LastUsedState::Unknown;
        apiUser.lastUsed = i % 5 ? base.addDays(i % 40).addSecs(i * 900) : QDateTime();
    }
    return state;
}

/// The state as it is read in \a after, if its wall times were read in \a before.
AccountState readAnew(AccountState state, const QString &before, const QString &after)
{
    const AccountTimeZone from = *AccountTimeZone::named(before);
    const AccountTimeZone to = *AccountTimeZone::named(after);
    const auto read = [&](QDateTime &time) {
        if (time.isValid()) {
            time = QDateTime::fromMSecsSinceEpoch(to.momentOf(from.wallTimeAt(time.toMSecsSinceEpoch())), inUtc);
        }
    };
    for (ApiUser &apiUser : state.apiUsers) {
        read(apiUser.created);
        read(apiUser.lastUsed);
    }
    return state;
}

} // namespace

/// Another time zone for an account whose times come without an offset.
class TestAccountTimes final : public QObject
{
    Q_OBJECT

    const FixedClock m_clock{timeOfSync};

    /// Makes \a connection's directory the mirror of \a state, as a sync in \a timeZone does.
    void sync(const Connection &connection, const AccountState &state, bool lackOffset, const QString &timeZone = {})
    {
        (void)must(mirror(connection, state, m_clock));
        must(AccountStore(connection)
                 .set({.baseUrl = u"https://x/v4"_s,
                       .accountId = u"A"_s,
                       .lastSync = timeOfSync,
                       .timeZone = timeZone,
                       .timesLackOffset = lackOffset,
                       .timeDifference = 120}));
    }
    static Account account(const Connection &connection) { return must(AccountStore(connection).account()).value(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allTimesMoveAndTheJournalSaysSoOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString nl = u"Europe/Amsterdam"_s;
        QTest::newRow("from UTC") << QString() << nl;
        QTest::newRow("to the west") << QString() << u"America/New_York"_s;
        QTest::newRow("back to UTC") << nl << QString();
        QTest::newRow("from one to another") << nl << u"America/New_York"_s;
        QTest::newRow("half hours") << u"Australia/Lord_Howe"_s << u"Asia/Kathmandu"_s;
    }
    void allTimesMoveAndTheJournalSaysSoOnce()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState read = readAnew(accountOfManyHours(), {}, before);
        sync(connection, read, true, before);
        const qint64 entry = lastJournalEntry(connection);
        Account wanted = account(connection);
        wanted.timeZone = after;
        must(AccountStore(connection).connect(wanted, m_clock));

        const AccountState expected = readAnew(read, before, after);
        QCOMPARE(differenceOf(contentOf(connection), ReferenceDirectory().contentFor(expected)), QString());
        QCOMPARE(damageOf(connection), QStringList()); // operators and tallies have followed
        QCOMPARE(numberOf(connection,
                          u"SELECT count(*) FROM usage_sample s JOIN api_user a ON a.id = s.api_user "
                          "WHERE NOT (%1)"_s.arg(enginesql::same(u"s.last_used"_s, u"a.last_used"_s))),
                 0);
        const QStringList entries =
            textsOf(connection, u"SELECT action || ' ' || detail FROM journal WHERE number > ?"_s, {entry});
        QCOMPARE(entries.size(), 1);
        QVERIFY2(entries.constFirst().startsWith("time zone changed {"_L1), qPrintable(entries.constFirst()));
        QVERIFY(
            entries.constFirst().contains(after.isEmpty() ? u"\"after\":\"UTC\""_s : u"\"after\":\"%1\""_s.arg(after)));
        const Account changed = account(connection);
        QCOMPARE(changed.timeZone, after);
        QVERIFY(!changed.timeDifference); // it was about the other one
        QVERIFY(changed.timesLackOffset);
        QCOMPARE(changed.lastSync, timeOfSync);
        // What the account sends is read like that now, so that the next sync changes nothing.
        const QString samples = u"SELECT count(*) FROM usage_sample"_s;
        const qint64 sampled = numberOf(connection, samples);
        FixedClock later(timeOfSync.addDays(1));
        QVERIFY(!must(mirror(connection, expected, later)).changedAnything());
        QCOMPARE(numberOf(connection, samples), sampled);
    }

    void timesThatCameWithAnOffsetStay()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const AccountState state = accountOfManyHours();
        sync(connection, state, false);
        Account wanted = account(connection);
        wanted.timeZone = u"Europe/Amsterdam"_s;
        must(AccountStore(connection).connect(wanted, m_clock));
        QCOMPARE(differenceOf(contentOf(connection), ReferenceDirectory().contentFor(state)), QString());
        QVERIFY(account(connection).rereadsTimes);
    }

    void theSameTimeZoneIsNoChange()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        sync(connection, accountOfManyHours(), true, u"Europe/Amsterdam"_s);
        const QStringList before = dumpOf(connection);
        Account wanted = account(connection);
        wanted.timeZone = u"europe/amsterdam"_s;
        must(AccountStore(connection).connect(wanted, m_clock));
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    }

    void aTimeZoneThatNobodyKnowsChangesNothing()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        sync(connection, accountOfManyHours(), true);
        const QStringList before = dumpOf(connection);
        Account wanted = account(connection);
        wanted.timeZone = u"Europe/Atlantis"_s;
        const Status refused = AccountStore(connection).connect(wanted, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::TimeZoneUnknown);
        QCOMPARE(refused.error().detail, u"Europe/Atlantis"_s);
        QCOMPARE(differenceOf(dumpOf(connection), before), QString());
    }

    void whatSyncsHaveFoundOutStaysWhenItIsConnectedOtherwise()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        sync(connection, accountOfManyHours(), true);
        must(AccountStore(connection)
                 .connect({.baseUrl = u"https://y/v4"_s, .username = u"you"_s, .accountId = u"A"_s}, m_clock));
        const Account changed = account(connection);
        QCOMPARE(changed.baseUrl, u"https://y/v4"_s);
        QCOMPARE(usernamesOf(must(SignInStore(connection).all())), QStringList{u"you"_s});
        QVERIFY(changed.timesLackOffset);
        QCOMPARE(changed.timeDifference, std::optional<qint64>(120));
        QCOMPARE(changed.lastSync, timeOfSync);
    }
};

UMH_TEST(TestAccountTimes)
#include "tst_accounttimes.moc"
