#include "store/apiuserstore.h"
#include "support/fixedclock.h"
#include "support/silenteditor.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "table/apiuserchanges.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertablemodel.h"
#include "table/directorylookup.h"
#include "table/directoryreader.h"

#include <QtSql/QSqlError>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Model and proxy on a directory with \a count API users.
struct ChangingTable
{
    explicit ChangingTable(int count)
        : reader(must(DirectoryReader::open(store.directory())))
        , changes(editor)
        , model(lookup, changes, clock)
        , proxy(clock)
        , tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        const QList<Operator> operators = awkwardOperators();
        QList<ApiUser> apiUsers;
        for (int i = 0; i < count; ++i) {
            ApiUser apiUser = plainApiUser(operators.constFirst(), u"user%1"_s.arg(i));
            apiUser.description = u"description %1"_s.arg(i);
            apiUsers += apiUser;
        }
        store.load(operators, apiUsers);
        changes.setStandIn(&proxy);
        proxy.setSourceModel(&model);
        QSignalSpy completed(&proxy, &ApiUserFilterProxy::completed);
        proxy.setQuery({.order = {ApiUserSort::Description, Qt::AscendingOrder}, .filter = {}});
        if (!QTest::qWaitFor([&] { return !completed.isEmpty(); }, 30'000))
            qFatal("the rows did not come");
    }

    [[nodiscard]] QModelIndex description(int row) const
    {
        return proxy.index(row, ApiUserFilterProxy::DescriptionColumn);
    }
    [[nodiscard]] QModelIndex button(int row) const { return proxy.index(row, ApiUserFilterProxy::DeleteColumn); }
    [[nodiscard]] ApiUser apiUser(int row) const
    {
        return proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    }
    [[nodiscard]] QString stored(const ApiUser &apiUser) const
    {
        const Connection connection = store.connect();
        return ApiUserStore(connection).byKey(apiUser.key)->description;
    }

    StoreFixture store;
    FixedClock clock{tableTime};
    std::unique_ptr<DirectoryReader> reader;
    DirectoryLookup lookup{*reader, clock};
    SilentEditor editor;
    ApiUserChanges changes;
    ApiUserTableModel model;
    ApiUserFilterProxy proxy;
    QAbstractItemModelTester tester;
};

bool is(const QModelIndex &index, ApiUserFilterProxy::Role role)
{
    return index.data(role).toBool();
}

} // namespace

/// What a table shows of changes that are under way, that fail, and whose outcome nobody knows.
class TestApiUserChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyDescriptionsCanBeEdited()
    {
        ChangingTable table(3);
        for (int column = 0; column < table.proxy.columnCount(); ++column) {
            const QModelIndex index = table.proxy.index(1, column);
            const bool isDescription = column == ApiUserFilterProxy::DescriptionColumn;
            QCOMPARE(index.flags().testFlag(Qt::ItemIsEditable), isDescription);
            QCOMPARE(index.data(Qt::EditRole).isValid(), isDescription);
            if (!isDescription) {
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"setData\\(\\) is refused"_s));
                QVERIFY(!table.proxy.setData(index, u"x"_s));
            }
        }
        QVERIFY(table.editor.descriptions.isEmpty());
    }

    void aWholeDescriptionIsEditedHoweverLongItIs()
    {
        ChangingTable table(1);
        const QString whole = QString(100'000, u'x') + u"\nend"_s;
        (void)must(table.store.connect().write(u"UPDATE api_user SET description = ?"_s, {whole}));
        bool isRead = false;
        table.proxy.readInFull(table.proxy.keyAt(0), &table.proxy, [&](const auto &) { isRead = true; });
        QTRY_VERIFY(isRead);
        QCOMPARE(table.description(0).data(Qt::EditRole).toString(), whole);
    }

    void anUnchangedDescriptionStartsNothing()
    {
        ChangingTable table(2);
        QVERIFY(table.proxy.setData(table.description(0), u"description 0"_s));
        QVERIFY(table.editor.descriptions.isEmpty());
        QVERIFY(!table.changes.hasPending());
    }

    void anEditedCellShowsTheNewTextUntilItIsAnswered()
    {
        ChangingTable table(3);
        const ApiUser edited = table.apiUser(1);
        QSignalSpy changes(&table.proxy, &QAbstractItemModel::dataChanged);
        QVERIFY(table.proxy.setData(table.description(1), u"new\ntext"_s));
        QTRY_COMPARE(table.editor.descriptions.size(), 1);
        QCOMPARE(table.editor.descriptions.constFirst().first, edited);
        QCOMPARE(table.editor.descriptions.constFirst().second, u"new\ntext"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().at(0).value<QModelIndex>(), table.description(1));
        QCOMPARE(changes.constFirst().at(1).value<QModelIndex>(), table.button(1));
        const auto roles = changes.constFirst().at(2).value<QList<int>>();
        QVERIFY(roles.contains(ApiUserFilterProxy::ChangePendingRole) && roles.contains(Qt::DisplayRole));
        QCOMPARE(table.description(1).data().toString(), u"new text"_s);
        QCOMPARE(table.description(1).data(Qt::EditRole).toString(), u"new\ntext"_s);
        QVERIFY(table.description(1).data(Qt::ToolTipRole).toString().contains("new\ntext"_L1));
        QVERIFY(is(table.description(1), ApiUserFilterProxy::DescriptionPendingRole));
        QVERIFY(is(table.button(1), ApiUserFilterProxy::ChangePendingRole));
        QVERIFY(!is(table.description(0), ApiUserFilterProxy::DescriptionPendingRole));
        QVERIFY(!is(table.button(0), ApiUserFilterProxy::ChangePendingRole));
        QVERIFY(table.changes.hasPending());
        QVERIFY(!table.description(1).flags().testFlag(Qt::ItemIsEditable));

        QSignalSpy failures(&table.changes, &ApiUserChanges::descriptionFailed);
        Q_EMIT table.editor.descriptionFailed(edited, Error{.kind = ErrorKind::Forbidden});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.constFirst().at(3).toString(), u"new\ntext"_s);
        QCOMPARE(table.description(1).data().toString(), u"description 1"_s);
        QVERIFY(!is(table.button(1), ApiUserFilterProxy::ChangePendingRole));
        QVERIFY(!table.changes.hasPending());
        QVERIFY(table.description(1).flags().testFlag(Qt::ItemIsEditable));
    }

    void oneChangeOfAnApiUserAtATime()
    {
        ChangingTable table(2);
        QVERIFY(table.changes.setDescription(table.apiUser(0), u"a"_s, &table.proxy));
        QVERIFY(!table.changes.setDescription(table.apiUser(0), u"b"_s, &table.proxy));
        QVERIFY(!table.changes.remove(table.apiUser(0), &table.proxy));
        QVERIFY(table.changes.remove(table.apiUser(1), &table.proxy));
        QVERIFY(!table.proxy.setData(table.description(1), u"c"_s));
        QCOMPARE(table.editor.descriptions.size(), 1);
        QCOMPARE(table.editor.removals.size(), 1);
    }

    void anUnknownOutcomeIsMarkedUntilItIsKnown()
    {
        ChangingTable table(3);
        const ApiUser deleted = table.apiUser(1);
        QVERIFY(table.changes.remove(deleted, &table.proxy));
        QVERIFY(table.changes.hasPending());
        QSignalSpy unknown(&table.changes, &ApiUserChanges::outcomeUnknown);
        Q_EMIT table.editor.outcomeUnknown(deleted, Error{.kind = ErrorKind::OutcomeUnknown});
        QCOMPARE(unknown.size(), 1);
        QVERIFY(is(table.button(1), ApiUserFilterProxy::OutcomeUnknownRole));
        QVERIFY(is(table.button(1), ApiUserFilterProxy::ChangePendingRole));
        QCOMPARE(table.button(1).data().toString(), u"?"_s);
        const QString words = u"It is not known whether API user user1 of %1 was deleted; this is being checked."_s.arg(
            deleted.operatorName);
        QCOMPARE(table.button(1).data(Qt::AccessibleTextRole).toString(), words);
        QVERIFY(table.button(1).data(Qt::ToolTipRole).toString().contains("this is being checked"_L1));
        QVERIFY(!table.changes.hasPending()); // it is remembered in the directory, so the program may end
        QVERIFY(!table.changes.remove(deleted, &table.proxy));

        QSignalSpy removed(&table.changes, &ApiUserChanges::removed);
        Q_EMIT table.editor.removed(deleted);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(table.proxy.rowCount(), 2);
    }

    void anUnknownOutcomeOfAnEarlierRunIsMarkedAndResolved()
    {
        ChangingTable table(3);
        const ApiUser apiUser = table.apiUser(2);
        Q_EMIT table.editor.outcomeUnknown(apiUser, Error{.kind = ErrorKind::OutcomeUnknown});
        QVERIFY(is(table.button(2), ApiUserFilterProxy::OutcomeUnknownRole));
        QVERIFY(!table.changes.hasPending());
        QVERIFY(table.proxy.pendingText(apiUser).contains("last change"_L1));
        QSignalSpy failures(&table.changes, &ApiUserChanges::removalFailed);
        Q_EMIT table.editor.removalFailed(apiUser, Error{.kind = ErrorKind::OutcomeUnknown});
        QCOMPARE(failures.size(), 1);
        QVERIFY(!is(table.button(2), ApiUserFilterProxy::ChangePendingRole));
        QCOMPARE(table.button(2).data().toString(), u"Delete"_s);
        QVERIFY(table.proxy.pendingText(apiUser).isEmpty());
    }

    void ofAChangeWhoseTableIsGoneJustTheStandInTells()
    {
        ChangingTable table(3);
        const ApiUser apiUser = table.apiUser(1);
        const QObject third;
        auto second = std::make_unique<QObject>();
        const QSignalSpy failures(&table.changes, &ApiUserChanges::removalFailed);
        const auto toldAfterFailing = [&]() -> const QObject * {
            Q_EMIT table.editor.removalFailed(apiUser, Error{.kind = ErrorKind::UsedMeanwhile});
            return failures.isEmpty() ? nullptr : failures.constLast().at(0).value<const QObject *>();
        };
        QVERIFY(table.changes.remove(apiUser, second.get()));
        QVERIFY(table.changes.hasPending(second.get()));
        QVERIFY(!table.changes.hasPending(&third) && !table.changes.hasPending(&table.proxy));
        QCOMPARE(toldAfterFailing(), second.get());
        QCOMPARE(failures.size(), 1);
        QVERIFY(table.changes.remove(apiUser, second.get()));
        second.reset();
        QCOMPARE(toldAfterFailing(), &table.proxy);
        QCOMPARE(failures.size(), 2);
    }

    void aNewDescriptionTakesItsPlaceInTheOrder()
    {
        ChangingTable table(4);
        const ApiUser edited = table.apiUser(0);
        QSignalSpy resets(&table.proxy, &QAbstractItemModel::modelReset);
        QSignalSpy described(&table.changes, &ApiUserChanges::described);
        QVERIFY(table.changes.setDescription(edited, u"zzz"_s, &table.proxy));
        const Connection writer = table.store.connect();
        const Result<ApiUser> changed = ApiUserStore(writer).setDescription(edited, u"zzz"_s, table.clock);
        QVERIFY(changed.ok());
        Q_EMIT table.editor.described(*changed);
        QCOMPARE(described.size(), 1);
        QCOMPARE(table.description(0).data().toString(), u"zzz"_s);
        QVERIFY(!is(table.description(0), ApiUserFilterProxy::DescriptionPendingRole));
        QTRY_COMPARE(table.apiUser(3).guid, edited.guid);
        QCOMPARE(table.description(3).data().toString(), u"zzz"_s);
        QCOMPARE(resets.size(), 0);
    }

    void howADeletionByTheModelEndsIsToldWithTheStandIn()
    {
        ChangingTable table(3);
        const QSignalSpy failures(&table.changes, &ApiUserChanges::removalFailed);
        QVERIFY(table.model.removeRow(1));
        QTRY_COMPARE(table.editor.removals.size(), 1);
        QCOMPARE(table.editor.removals, QList<ApiUser>{table.apiUser(1)});
        Q_EMIT table.editor.removalFailed(table.editor.removals.constFirst(), Error{.kind = ErrorKind::Forbidden});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.constFirst().at(0).value<const QObject *>(), &table.proxy);
    }

    void rowsGoTogetherOrNotAtAll()
    {
        ChangingTable table(3);
        QVERIFY(table.changes.remove(table.apiUser(2), &table.proxy));
        QVERIFY(!table.proxy.removeRows(0, 3));
        QVERIFY(!table.model.removeRows(0, 3));
        QCOMPARE(table.editor.removals.size(), 1);
        QVERIFY(!is(table.button(0), ApiUserFilterProxy::ChangePendingRole));
        QVERIFY(table.proxy.removeRows(0, 2));
        QTRY_COMPARE(table.editor.removals.size(), 3);
    }

    void whatCannotBeReadAgainIsNotChangedAndSaysWhy()
    {
        ChangingTable table(3);
        const ApiUser gone = table.apiUser(0);
        QVERIFY(!gone.guid.isEmpty() && !table.apiUser(1).guid.isEmpty()); // they have been read
        QSignalSpy failures(&table.proxy, &ApiUserFilterProxy::failed);
        const auto kinds = [&failures] {
            QList<ErrorKind> told;
            for (const QVariantList &failure : std::as_const(failures))
                told += failure.at(0).value<Error>().kind;
            return told;
        };
        (void)must(table.store.connect().write(u"DELETE FROM api_user WHERE id = ?"_s, {gone.key}));
        const bool isToldLater = !table.reader->answersAtOnce();
        QCOMPARE(table.proxy.removeRows(0, 2), isToldLater);
        QTRY_COMPARE(kinds(), QList<ErrorKind>{ErrorKind::AlreadyGone});
        QVERIFY(!table.model.lastError().text().isEmpty());
        if (isToldLater) // a description begins with what the person has seen there, and its editor finds out
            return;
        QVERIFY(!table.proxy.setData(table.description(0), u"new"_s));
        QCOMPARE(kinds(), QList<ErrorKind>(2, ErrorKind::AlreadyGone));

        (void)must(table.store.connect().write(u"ALTER TABLE api_user RENAME COLUMN description TO elsewhere"_s));
        QVERIFY(!table.proxy.setData(table.description(1), u"new"_s));
        QCOMPARE(failures.size(), 3);
        QVERIFY(table.model.lastError().databaseText().contains("description"_L1));
        QVERIFY(table.editor.removals.isEmpty() && table.editor.descriptions.isEmpty());
        QVERIFY(!table.changes.hasPending());
    }

    void changesAreHeardOfOnceWhateverSourcesThereWereBefore()
    {
        ChangingTable table(3);
        {
            ApiUserTableModel another(table.lookup, table.changes, table.clock);
            table.proxy.setSourceModel(&another);
        }
        table.proxy.setSourceModel(&table.model);
        QSignalSpy changes(&table.proxy, &QAbstractItemModel::dataChanged);
        QVERIFY(table.proxy.setData(table.description(1), u"new"_s));
        QTRY_COMPARE(changes.size(), 1);
        table.proxy.setSourceModel(nullptr);
        Q_EMIT table.editor.descriptionFailed(table.editor.descriptions.constFirst().first,
                                              Error{.kind = ErrorKind::Forbidden});
        QCOMPARE(changes.size(), 1);
    }

    void whatSomebodyElseWroteIsShownAndNotOverwritten()
    {
        ChangingTable table(2);
        const ApiUser seen = table.apiUser(0);
        (void)must(
            table.store.connect().write(u"UPDATE api_user SET description = 'other', description_folded = 'other' "
                                        "WHERE id = ?"_s,
                                        {seen.key}));
        QVERIFY(table.changes.setDescription(seen, u"mine"_s, &table.proxy));
        QCOMPARE(table.editor.descriptions.constFirst().first.description, seen.description);
        Q_EMIT table.editor.descriptionFailed(seen, Error{.kind = ErrorKind::ChangedMeanwhile});
        QTRY_COMPARE(table.apiUser(table.proxy.rowsOf({seen.key}).constFirst()).description, u"other"_s);
    }

    void theProgramsOwnApiUserIsMarked()
    {
        ChangingTable table(2);
        QVERIFY(!is(table.button(1), ApiUserFilterProxy::OwnApiUserRole));
        table.proxy.setUsernames(u"USER1"_s);
        QVERIFY(is(table.button(1), ApiUserFilterProxy::OwnApiUserRole));
        QVERIFY(!is(table.button(0), ApiUserFilterProxy::OwnApiUserRole));
        QVERIFY(table.button(1).data(Qt::ToolTipRole).toString().contains("signs in with"_L1));
        QVERIFY(!table.button(0).data(Qt::ToolTipRole).toString().contains("signs in with"_L1));
        table.proxy.setUsernames({});
        QVERIFY(!is(table.button(1), ApiUserFilterProxy::OwnApiUserRole));
    }
};

UMH_TEST(TestApiUserChanges)

#include "tst_apiuserchanges.moc"
