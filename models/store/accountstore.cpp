#include "store/accountstore.h"

#include "domain/time/accounttimezone.h"
#include "store/accounttimes.h"
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
                                  "last_sync, guid_form, time_zone, times_lack_offset, rereads_times, "
                                  "time_difference FROM account"_s);
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
        account->guidForm = GuidForm(query->value(column++).toInt());
        account->timeZone = query->value(column++).toString();
        account->timesLackOffset = query->value(column++).toBool();
        account->rereadsTimes = query->value(column++).toBool();
        account->timeDifference = numberIn(query->value(column++));
    } else if (query->lastError().isValid()) {
        return m_connection.errorOf(*query);
    }
    return account;
}

Status AccountStore::set(const Account &account) const
{
    // A null text would be bound as NULL.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    const auto written = m_connection.run(
        u"INSERT INTO account (id, base_url, username, account_id, operators_in_use, operator_quota, expires, "
        "last_sync, guid_form, time_zone, times_lack_offset, rereads_times, time_difference) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET base_url = excluded.base_url, "
        "username = excluded.username, account_id = excluded.account_id, "
        "operators_in_use = excluded.operators_in_use, operator_quota = excluded.operator_quota, "
        "expires = excluded.expires, last_sync = excluded.last_sync, guid_form = excluded.guid_form, "
        "time_zone = excluded.time_zone, times_lack_offset = excluded.times_lack_offset, "
        "rereads_times = excluded.rereads_times, time_difference = excluded.time_difference"_s,
        {account.baseUrl, text(account.username), account.accountId, stored(account.operatorsInUse),
         stored(account.operatorQuota), toStoredTime(account.expires), toStoredTime(account.lastSync),
         int(account.guidForm), text(account.timeZone), int(account.timesLackOffset), int(account.rereadsTimes),
         stored(account.timeDifference)});
    if (!written)
        return written.error();
    return {};
}

Status AccountStore::connect(const Account &account, const Clock &clock) const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<std::optional<Account>> before = this->account();
    if (!before)
        return before.error();
    Account after = account;
    if (*before) {
        // The rest is what syncs have found out; another program may know more of it than whoever asks for this.
        if (Status changed = changeTimeZone(m_connection, clock, **before, account.timeZone); !changed)
            return changed;
        const Result<std::optional<Account>> changed = this->account();
        if (!changed)
            return changed.error();
        after = **changed;
        after.baseUrl = account.baseUrl;
        after.username = account.username;
        after.accountId = account.accountId;
    } else {
        const std::optional<AccountTimeZone> zone = AccountTimeZone::named(account.timeZone);
        if (!zone)
            return Error{.kind = ErrorKind::TimeZoneUnknown, .detail = account.timeZone};
        after.timeZone = zone->name();
        after.rereadsTimes = !zone->isUtc(); // files were read in UTC
    }
    if (Status written = set(after); !written)
        return written;
    return transaction->commit();
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
