#include "directoryfixture.h"
#include "domain/time/utc.h"
#include "olddirectory.h"
#include "store/accountstore.h"
#include "store/signinstore.h"
#include "storefixture.h"
#include "support/directoryplace.h"
#include "support/fixedclock.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

QDateTime signedInAt(int day)
{
    return QDateTime(QDate(2024, 5, day), QTime(12, 0, 0, 250), inUtc);
}

constexpr int versionWithSharedUsername = 8;

} // namespace

/// With whose names people sign in to the account of one directory.
class TestSignInStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewDirectoryKnowsNobody()
    {
        const StoreFixture store;
        QVERIFY(must(SignInStore(store.connect()).all()).isEmpty());
    }

    void whoSignsInIsNotedFirstAndLast()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const SignInStore signIns(connection);
        must(signIns.note(u"zoe"_s, signedInAt(2)));
        must(signIns.note(u"max"_s, signedInAt(3)));
        must(signIns.note(u"zoe"_s, signedInAt(4)));
        must(signIns.note(QString(), signedInAt(5))); // nobody
        must(signIns.note(u""_s, signedInAt(5)));
        QCOMPARE(
            must(signIns.all()),
            (QList<KnownSignIn>{{u"max"_s, signedInAt(3), signedInAt(3)}, {u"zoe"_s, signedInAt(2), signedInAt(4)}}));
        QCOMPARE(usernamesOf(must(signIns.all())), (QStringList{u"max"_s, u"zoe"_s}));
    }

    void manyColleaguesAreKnown_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257})
            QTest::addRow("%d", count) << count;
    }

    void manyColleaguesAreKnown()
    {
        QFETCH(const int, count);
        const StoreFixture store;
        const Connection connection = store.connect();
        for (int i = 0; i < count; ++i)
            must(SignInStore(connection).note(u"%1"_s.arg(i, 3, 10, QChar(u'0')), signedInAt(1)));
        const QStringList known = usernamesOf(must(SignInStore(connection).all()));
        QCOMPARE(known.size(), count);
        QVERIFY(std::ranges::is_sorted(known));
    }

    void connectingNotesWhoDoesSoAndForgettingForgets()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        const FixedClock clock(signedInAt(7));
        const AccountStore accounts(connection);
        must(accounts.connect({.baseUrl = u"https://x/v4"_s, .username = u"zoe"_s}, clock));
        must(accounts.connect({.baseUrl = u"https://x/v4"_s, .username = u"max"_s}, clock));
        QCOMPARE(usernamesOf(must(SignInStore(connection).all())), (QStringList{u"max"_s, u"zoe"_s}));
        QVERIFY(must(accounts.account())->username.isEmpty()); // that is each person's own
        must(accounts.forget(Clock::system()));
        QVERIFY(must(SignInStore(connection).all()).isEmpty());
    }

    void settingTheTimeZoneAloneNotesNobody()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        must(AccountStore(connection).connect({.baseUrl = u"https://x/v4"_s}, FixedClock(signedInAt(7))));
        QVERIFY(must(SignInStore(connection).all()).isEmpty());
    }

    void notingIsPartOfATransaction()
    {
        const StoreFixture store;
        const Connection connection = store.connect();
        {
            const Transaction transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
            must(SignInStore(connection).note(u"zoe"_s, signedInAt(1)));
        }
        QVERIFY(must(SignInStore(connection).all()).isEmpty());
    }

    void twoDirectoriesAreToldApart()
    {
        const auto keyOf = [&](const DirectoryLocation &location) {
            const Directory directory = must(Directory::open(location, Directory::Opening::CreateIfMissing));
            return must(SignInStore(must(directory.connect(Directory::Use::Display))).directoryKey());
        };
        const DirectoryPlace one;
        const DirectoryPlace another;
        const QString key = keyOf(one.location());
        QVERIFY(!key.isEmpty());
        QCOMPARE(keyOf(one.location()), key);
        QVERIFY(keyOf(another.location()) != key);
        if (isOnSqlite()) {
            const QString moved = one.location().path + ".moved"_L1;
            QVERIFY(QFile::rename(one.location().path, moved));
            QCOMPARE(keyOf({moved}), key);
        }
    }

    void theUsernameOfAnOlderDirectoryIsKnown_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<bool>("isConnected");
        QTest::newRow("connected") << u"Zoë's"_s << true;
        QTest::newRow("without a name") << u""_s << true;
        QTest::newRow("not connected") << u""_s << false;
    }

    void theUsernameOfAnOlderDirectoryIsKnown()
    {
        QFETCH(const QString, username);
        QFETCH(const bool, isConnected);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        {
            const Connection old = oldDirectory(path, versionWithSharedUsername, {});
            if (isConnected) {
                (void)must(old.run(u"INSERT INTO account (id, base_url, username, account_id, operators_in_use, "
                                   "operator_quota, expires, last_sync, guid_form, time_zone, times_lack_offset, "
                                   "rereads_times, time_difference) "
                                   "VALUES (1, 'https://x', ?, 'A', 2, 3, 4, 5, 1, 'Asia/Tokyo', 1, 1, 60)"_s,
                                   {username}));
            }
        }
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        const QList<KnownSignIn> known = must(SignInStore(connection).all());
        if (username.isEmpty()) {
            QVERIFY(known.isEmpty());
        } else {
            QCOMPARE(known, (QList<KnownSignIn>{{username, QDateTime(), QDateTime::fromMSecsSinceEpoch(5, inUtc)}}));
            must(SignInStore(connection).note(username, signedInAt(1)));
            QCOMPARE(must(SignInStore(connection).all()).constFirst().firstSeen, signedInAt(1));
        }
        const std::optional<Account> account = must(AccountStore(connection).account());
        QCOMPARE(account.has_value(), isConnected);
        if (isConnected) {
            QVERIFY(*account
                    == (Account{.baseUrl = u"https://x"_s,
                                .accountId = u"A"_s,
                                .operatorsInUse = 2,
                                .operatorQuota = 3,
                                .expires = QDateTime::fromMSecsSinceEpoch(4, inUtc),
                                .lastSync = QDateTime::fromMSecsSinceEpoch(5, inUtc),
                                .guidForm = GuidForm(1),
                                .timeZone = u"Asia/Tokyo"_s,
                                .timesLackOffset = true,
                                .rereadsTimes = true,
                                .timeDifference = 60}));
        }
    }
};

UMH_TEST(TestSignInStore)

#include "tst_signinstore.moc"
