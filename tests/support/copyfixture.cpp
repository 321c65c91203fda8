#include "support/copyfixture.h"

#include "store/apiuserfactstore.h"
#include "store/dialect.h"
#include "store/directorytables.h"
#include "store/leasestore.h"
#include "support/fixedclock.h"
#include "support/mirrorfixture.h"
#include "support/storefixture.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

void runOn(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    (void)must(connection.run(sql, values));
}

/// What nothing of an account brings, in texts that something could trip over.
void addWhatIsOurs(const Connection &connection)
{
    auto transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
    const QString odd = u"\ufeff'\"\\%_ \n\t😀 e\u0301"_s;
    runOn(connection,
          u"INSERT INTO account (id, base_url, account_id, operators_in_use, last_sync, time_zone, rereads_times) "
          "VALUES (1, 'https://account.example', ?, 9223372036854775807, -1, '', 1)"_s,
          {odd});
    runOn(connection, u"INSERT INTO sign_in (username, first_seen, last_seen) VALUES ('b', NULL, 5), (?, 1, NULL)"_s,
          {odd});
    runOn(connection,
          u"INSERT INTO open_change (id, api_user_guid, kind, description, at, holder_host, holder_process, "
          "holder_start, renewed_at) VALUES (7, 'one', 'description', '', 1, 'host', 2, ?, 3), "
          "(9, 'two', 'deletion', NULL, 1, NULL, NULL, NULL, NULL)"_s,
          {odd});
    runOn(connection, u"DELETE FROM open_change WHERE id = 9"_s);
    runOn(connection,
          u"INSERT INTO job (id, number, kind, state, planned, begun, who, parameters) VALUES "
          "('later', 1, 'k', 'ended', 1, NULL, NULL, '{}'), ('earlier', 2, 'k', 'running', 2, 3, 'w', '')"_s);
    runOn(connection,
          u"INSERT INTO job_item (job, position, api_user_guid, last_used_state, outcome, description) VALUES "
          "('later', 1, 'x', 1, 'planned', ?), ('later', 2, 'y', 0, 'not known', NULL), "
          "('earlier', 1, 'x', 2, 'deleted', '')"_s,
          {odd});
    must(ApiUserFactStore(connection).set(u"one"_s, {.owner = odd, .reviewBy = QDate(1969, 12, 31)}));
    must(ApiUserFactStore(connection).set(u"two"_s, {.purpose = QString(200'000, u'ü')}));
    must(transaction.commit());
}

} // namespace

void fillEveryTable(const Connection &connection, qsizetype apiUsers)
{
    AccountState state = AccountState::awkward(apiUsers + 1); // one of them goes
    Operator gone;
    gone.guid = u"gone"_s;
    gone.fullName = u"Gone"_s;
    state.operators += gone;
    state.groups += OperatorGroup{.guid = u"gone"_s, .name = u"Gone"_s, .members = QStringList{u"gone"_s}};
    FixedClock clock(tableTime);
    (void)must(mirror(connection, state, clock));
    clock.advance(86'400'000);
    state.operators.removeLast();
    state.groups.removeLast();
    state.apiUsers.removeLast();
    for (qsizetype i = 0; i < state.apiUsers.size(); i += 3)
        state.apiUsers[i].requestsLast30Days = i;
    state.apiUsers.first().description = u"Other"_s;
    (void)must(mirror(connection, state, clock));
    addWhatIsOurs(connection);
    must(LeaseStore(connection).take(u"sync"_s, LeaseHolder::anew(), std::chrono::seconds(60)));
}

QStringList rowsToCopy(const Connection &connection)
{
    QStringList lines;
    for (const StoredTable &table : storedTables()) {
        QStringList names;
        QStringList keys;
        for (const StoredColumn &column : table.columns) {
            if (column.name != "change_number"_L1)
                names += QString(column.name);
            if (names.size() <= table.keyColumns)
                keys = names;
        }
        QSqlQuery rows = must(connection.run(
            u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names.join(", "_L1), table.name, keys.join(", "_L1))));
        while (rows.next()) {
            QString line = table.name + u':';
            for (int i = 0; i < names.size(); ++i) {
                const QVariant value = rows.value(i);
                line += value.isNull() ? u" NULL"_s
                    : value.typeId() == QMetaType::QByteArray
                    ? u" x"_s + QString::fromLatin1(value.toByteArray().toHex())
                    : value.typeId() == QMetaType::QString ? u" '"_s + value.toString() + u'\''
                                                           : u' ' + value.toString();
            }
            lines += line;
        }
        if (rows.lastError().isValid())
            qFatal("%s", qPrintable(rows.lastError().text()));
        if (table.givesKeys)
            lines +=
                u"%1 next after %2"_s.arg(table.name).arg(must(connection.dialect().lastKeyOf(connection, table.name)));
    }
    return lines;
}

} // namespace umh
