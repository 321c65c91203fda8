#include "domain/time/utc.h"
#include "store/accountstore.h"
#include "store/apiuserstore.h"
#include "store/openchangestore.h"
#include "store/storedvalues.h"
#include "support/directoryfixture.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/olddirectory.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int versionBefore = 3;

QString uuid(int number)
{
    return u"36fad910-6e9f-4886-b1a7-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

/// \a guid as older programs kept it where the account sent it without dashes.
QString plain(QString guid)
{
    return guid.remove(u'-');
}

/// An account whose guids are UUIDs; \a written says how they are written.
AccountState accountWith(QString (*written)(QString))
{
    AccountState state = AccountState::awkward(60);
    QHash<QString, QString> renamed;
    const auto rename = [&](QString &guid) {
        if (!renamed.contains(guid))
            renamed.insert(guid, written(uuid(int(renamed.size()) + 0xabc)));
        guid = renamed.value(guid);
    };
    for (Operator &op : state.operators)
        rename(op.guid);
    for (OperatorGroup &group : state.groups) {
        rename(group.guid);
        if (group.members) {
            for (QString &member : *group.members)
                rename(member);
        }
    }
    for (ApiUser &apiUser : state.apiUsers) {
        rename(apiUser.guid);
        rename(apiUser.operatorGuid);
    }
    return state;
}

/// A directory of the schema before, with what \a account has.
Connection directoryBefore(const QString &path, const AccountState &account)
{
    Connection old = oldDirectory(path, versionBefore, account);
    for (const Operator &op : account.operators) {
        (void)must(
            old.run(u"UPDATE operator SET email_folded = ? WHERE guid = ?"_s, {foldedOrNull(op.email), op.guid}));
    }
    return old;
}

QString same(QString guid)
{
    return guid;
}

QString plainUpper(QString guid)
{
    return u'{' + plain(guid).toUpper() + u'}';
}

} // namespace

/// Directories in which older programs have stored guids without dashes.
class TestCanonicalGuids final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guidsGetTheirOneForm_data()
    {
        using Written = QString (*)(QString);
        QTest::addColumn<Written>("written");
        QTest::newRow("without dashes") << Written(&plain);
        QTest::newRow("upper case, in braces") << Written(&plainUpper);
        QTest::newRow("in it already") << Written(&same);
    }
    void guidsGetTheirOneForm()
    {
        using Written = QString (*)(QString);
        QFETCH(Written, written);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        const FixedClock clock(QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc));
        const AccountState before = accountWith(written);
        const AccountState after = accountWith(&same);
        {
            const Connection old = directoryBefore(path, before);
            (void)must(old.run(u"INSERT INTO open_change (api_user_guid, kind, at) VALUES (?, 'deletion', 1)"_s,
                               {before.apiUsers.at(3).guid}));
        }
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        QCOMPARE(damageOf(connection), QStringList());
        QCOMPARE(differenceOf(contentOf(connection), ReferenceDirectory().contentFor(after)), QString());
        QCOMPARE(textsOf(connection, u"SELECT api_user_guid FROM open_change"_s),
                 QStringList{after.apiUsers.at(3).guid});
        QVERIFY(journalSince(connection).isEmpty());

        // The next sync finds all of them, and neither removes nor adds one.
        const LoadSummary synced = must(mirror(connection, after, clock));
        QCOMPARE(synced.apiUsers.unchanged, after.apiUsers.size());
        QVERIFY(!synced.changedAnything());
    }

    void whatWasThereInTwoFormsBecomesOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        const AccountState after = accountWith(&same);
        AccountState both = after;
        // Operators, groups and API users a second time, as another answer has written them; an API user of each.
        for (Operator op : after.operators) {
            op.guid = plain(op.guid);
            both.operators += op;
        }
        for (OperatorGroup group : after.groups) {
            group.guid = plain(group.guid);
            both.groups += group;
        }
        for (ApiUser apiUser : after.apiUsers.mid(0, 20)) {
            apiUser.guid = plain(apiUser.guid);
            apiUser.operatorGuid = plain(apiUser.operatorGuid);
            both.apiUsers += apiUser;
        }
        // And one twice without dashes, in two cases.
        ApiUser only = after.apiUsers.at(0);
        only.guid = plain(uuid(0xfffff)).toUpper();
        both.apiUsers += only;
        only.guid = only.guid.toLower();
        both.apiUsers += only;
        {
            (void)directoryBefore(path, both);
        }

        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        const Connection connection = must(directory.connect(Directory::Use::Writing));
        QCOMPARE(damageOf(connection), QStringList());
        AccountState expected = after;
        only.guid = uuid(0xfffff);
        expected.apiUsers += only;
        QCOMPARE(differenceOf(contentOf(connection), ReferenceDirectory().contentFor(expected)), QString());
        // The journal says where the others have gone.
        const QList<JournalledEntry> entries = journalSince(connection);
        QCOMPARE(entries.size(), 21);
        QCOMPARE(entries.constFirst().action, u"deleted"_s);
        QCOMPARE(entries.constFirst().guid, plain(after.apiUsers.at(0).guid));
        QCOMPARE(entries.constFirst().detail.value("sameAs"_L1).toString(), after.apiUsers.at(0).guid);
        QCOMPARE(entries.constLast().detail.value("sameAs"_L1).toString(), uuid(0xfffff));
    }

    void whatIsNoUuidStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        AccountState state = AccountState::awkward(10);
        state.apiUsers[0].guid = QString(32, u'G');
        state.apiUsers[1].guid = u"1002"_s;
        state.apiUsers[2].guid = QString(31, u'a');
        state.apiUsers[3].guid = QString(33, u'a');
        {
            (void)directoryBefore(path, state);
        }
        const Directory directory = must(Directory::open({path}, Directory::Opening::Existing));
        QCOMPARE(differenceOf(contentOf(must(directory.connect(Directory::Use::Writing))),
                              ReferenceDirectory().contentFor(state)),
                 QString());
    }
};

UMH_TEST(TestCanonicalGuids)
#include "tst_canonicalguids.moc"
