#include "store/accountstore.h"

#include "domain/time/accounttimezone.h"
#include "domain/time/clock.h"
#include "store/connection.h"
#include "store/journal.h"
#include "store/signinstore.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using Shifts = QList<AccountTimeZone::Shift>;

/// Those of \a shifts that matter to the times that the directory holds.
Result<Shifts> shiftsOfStoredTimes(const Connection &connection, const Shifts &shifts)
{
    // Each the end of an index, but for the samples', which are of the same times or earlier ones.
    auto query = connection.run(u"SELECT min(t), max(t) FROM (SELECT min(created) AS t FROM api_user "
                                "UNION ALL SELECT max(created) FROM api_user "
                                "UNION ALL SELECT min(last_used) FROM api_user "
                                "UNION ALL SELECT max(last_used) FROM api_user "
                                "UNION ALL SELECT min(last_used) FROM usage_sample "
                                "UNION ALL SELECT max(last_used) FROM usage_sample) AS stored"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return connection.errorOf(*query);
    const qint64 earliest = query->value(0).toLongLong();
    const qint64 latest = query->value(1).toLongLong();
    Shifts needed;
    for (qsizetype i = 0; i < shifts.size(); ++i) {
        const bool ends = i + 1 < shifts.size() && shifts.at(i + 1).from <= earliest;
        const bool begins = i == 0 || shifts.at(i).from <= latest;
        if (begins && !ends)
            needed += shifts.at(i);
    }
    return needed;
}

/// SQL for \a column moved by \a shifts, whose numbers it adds to \a values; NULL stays NULL.
QString moved(const QString &column, const Shifts &shifts, QVariantList &values)
{
    // An engine that knows types cannot tell that of a placeholder from a CASE.
    const QLatin1StringView number = "CAST(? AS BIGINT)"_L1;
    if (shifts.size() == 1) {
        values += shifts.constFirst().by;
        return column + " + "_L1 + number;
    }
    QString sql = column + " + CASE"_L1;
    for (qsizetype i = 1; i < shifts.size(); ++i) {
        sql += " WHEN "_L1 + column + " < "_L1 + number + " THEN "_L1 + number;
        values += {shifts.at(i).from, shifts.at(i - 1).by};
    }
    values += shifts.constLast().by;
    return sql + " ELSE "_L1 + number + " END"_L1;
}

/// Returns how many API users have times.
Result<qint64> moveTimes(const Connection &connection, const Shifts &shifts)
{
    QVariantList ofApiUsers;
    const QString created = moved(u"created"_s, shifts, ofApiUsers);
    const QString lastUsed = moved(u"last_used"_s, shifts, ofApiUsers);
    // The triggers see to it that operators and tallies follow.
    const auto apiUsers = connection.run(u"UPDATE api_user SET created = %1, last_used = %2 "
                                         "WHERE created IS NOT NULL OR last_used IS NOT NULL"_s.arg(created, lastUsed),
                                         ofApiUsers);
    if (!apiUsers)
        return apiUsers.error();
    const qint64 count = apiUsers->numRowsAffected(); // the driver tells of the last statement, whichever that is
    // What the last sync has seen moves as well, or else the next would take all of it for news.
    for (const QString &table : {u"usage_sample"_s, u"usage_latest"_s}) {
        QVariantList ofSamples;
        const QString sampled = moved(u"last_used"_s, shifts, ofSamples);
        const auto samples = connection.run(
            u"UPDATE %1 SET last_used = %2 WHERE last_used IS NOT NULL"_s.arg(table, sampled), ofSamples);
        if (!samples)
            return samples.error();
    }
    return count;
}

/// Makes \a timeZone (as Account::timeZone) that of the account \a stored, which the directory holds, and re-reads the
/// times that came from it without an offset. Part of the transaction that is going on.
Status changeTimeZone(const Connection &connection, const Clock &clock, const Account &stored, const QString &timeZone)
{
    const std::optional<AccountTimeZone> after = AccountTimeZone::named(timeZone);
    if (!after)
        return Error{.kind = ErrorKind::TimeZoneUnknown, .detail = timeZone};
    if (after->name() == stored.timeZone)
        return {};
    // One that is not known here has read nothing here.
    const std::optional<AccountTimeZone> before = AccountTimeZone::named(stored.timeZone);
    qint64 apiUsers = 0;
    if (before && stored.timesLackOffset) {
        const Result<Shifts> shifts = shiftsOfStoredTimes(connection, AccountTimeZone::shifts(*before, *after));
        if (!shifts)
            return shifts.error();
        const Result<qint64> movedOnes = moveTimes(connection, *shifts);
        if (!movedOnes)
            return movedOnes.error();
        apiUsers = *movedOnes;
    }
    Account account = stored;
    account.timeZone = after->name();
    account.rereadsTimes = true;
    account.timeDifference.reset();
    if (Status noted = AccountStore(connection).set(account); !noted)
        return noted;
    return Journal(connection, clock).timeZoneChanged(stored.timeZone, account.timeZone, apiUsers);
}

} // namespace

Result<std::optional<Account>> AccountStore::account() const
{
    auto query = m_connection.run(u"SELECT base_url, account_id, operators_in_use, operator_quota, expires, "
                                  "last_sync, guid_form, time_zone, times_lack_offset, rereads_times, "
                                  "time_difference FROM account"_s);
    if (!query)
        return query.error();
    std::optional<Account> account;
    if (query->next()) {
        int column = 0;
        account.emplace();
        account->baseUrl = query->value(column++).toString();
        account->accountId = query->value(column++).toString();
        account->operatorsInUse = fromStoredNumber(query->value(column++));
        account->operatorQuota = fromStoredNumber(query->value(column++));
        account->expires = fromStoredTime(query->value(column++));
        account->lastSync = fromStoredTime(query->value(column++));
        account->guidForm = GuidForm(query->value(column++).toInt());
        account->timeZone = query->value(column++).toString();
        account->timesLackOffset = query->value(column++).toBool();
        account->rereadsTimes = query->value(column++).toBool();
        account->timeDifference = fromStoredNumber(query->value(column++));
    } else if (query->lastError().isValid()) {
        return m_connection.errorOf(*query);
    }
    return account;
}

Status AccountStore::set(const Account &account) const
{
    return inWriteTransaction(m_connection, [&] { return write(account); });
}

/// Part of the transaction that is going on.
Status AccountStore::write(const Account &account) const
{
    // What is the same is not written: the change number would tell of a change.
    const Result<std::optional<Account>> stored = this->account();
    if (!stored)
        return stored.error();
    Account known = account;
    known.username.clear(); // which is not the directory's
    if (*stored == known)
        return {};
    // A null text would be bound as NULL.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    // Who may only sync may change the row, but not make it: so no INSERT that would come to the same.
    const auto written = m_connection.run(
        *stored ? u"UPDATE account SET base_url = ?, account_id = ?, operators_in_use = ?, operator_quota = ?, "
                  "expires = ?, last_sync = ?, guid_form = ?, time_zone = ?, times_lack_offset = ?, "
                  "rereads_times = ?, time_difference = ? WHERE id = 1"_s
                : u"INSERT INTO account (base_url, account_id, operators_in_use, operator_quota, expires, last_sync, "
                  "guid_form, time_zone, times_lack_offset, rereads_times, time_difference, id) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
        {account.baseUrl, account.accountId, toStoredNumber(account.operatorsInUse),
         toStoredNumber(account.operatorQuota), toStoredTime(account.expires), toStoredTime(account.lastSync),
         int(account.guidForm), text(account.timeZone), int(account.timesLackOffset), int(account.rereadsTimes),
         toStoredNumber(account.timeDifference)});
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
    const bool isNews = !*before || (*before)->baseUrl != after.baseUrl || (*before)->accountId != after.accountId;
    if (Status told = isNews ? Journal(m_connection, clock).connected(after.baseUrl, after.accountId) : Status(); !told)
        return told;
    if (Status noted = SignInStore(m_connection).note(account.username, clock.now()); !noted)
        return noted;
    return transaction->commit();
}

Status AccountStore::forget(const Clock &clock) const
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<std::optional<Account>> before = account();
    if (!before)
        return before.error();
    if (Status told = *before ? Journal(m_connection, clock).disconnected((*before)->baseUrl) : Status(); !told)
        return told;
    for (const QString &statement :
         {u"DELETE FROM account"_s, u"DELETE FROM open_change"_s, u"DELETE FROM sign_in"_s}) {
        if (const auto deleted = m_connection.run(statement); !deleted)
            return deleted.error();
    }
    return transaction->commit();
}

} // namespace umh
