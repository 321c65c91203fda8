#include "store/accountstore.h"

#include "store/connection.h"
#include "store/transaction.h"
#include "store/utctime.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QVariant stored(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> numberIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace

Result<std::optional<Account>> AccountStore::account() const
{
    auto query = m_connection.run(u"SELECT base_url, username, account_id, operators_in_use, operator_quota, expires, "
                                  "last_sync FROM account"_s);
    if (!query)
        return query.error();
    std::optional<Account> account;
    if (query->next()) {
        int column = 0;
        account.emplace();
        account->baseUrl = query->value(column++).toString();
        account->username = query->value(column++).toString();
        account->accountId = query->value(column++).toString();
        account->operatorsInUse = numberIn(query->value(column++));
        account->operatorQuota = numberIn(query->value(column++));
        account->expires = fromStoredTime(query->value(column++));
        account->lastSync = fromStoredTime(query->value(column++));
    } else if (query->lastError().isValid()) {
        return m_connection.errorOf(*query);
    }
    return account;
}

Status AccountStore::set(const Account &account) const
{
    // A null text would be bound as NULL.
    const QString username = account.username.isNull() ? u""_s : account.username;
    const auto written = m_connection.run(
        u"INSERT INTO account (id, base_url, username, account_id, operators_in_use, operator_quota, expires, "
        "last_sync) VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET base_url = excluded.base_url, "
        "username = excluded.username, account_id = excluded.account_id, "
        "operators_in_use = excluded.operators_in_use, operator_quota = excluded.operator_quota, "
        "expires = excluded.expires, last_sync = excluded.last_sync"_s,
        {account.baseUrl, username, account.accountId, stored(account.operatorsInUse), stored(account.operatorQuota),
         toStoredTime(account.expires), toStoredTime(account.lastSync)});
    if (!written)
        return written.error();
    return {};
}

Status AccountStore::forget() const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : {u"DELETE FROM account"_s, u"DELETE FROM open_change"_s}) {
        if (const auto deleted = m_connection.run(statement); !deleted)
            return deleted.error();
    }
    return transaction->commit();
}

} // namespace umh
