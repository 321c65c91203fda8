#include "store/accounttimes.h"

#include "domain/time/accounttimezone.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/journal.h"

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
                                "UNION ALL SELECT max(last_used) FROM usage_sample)"_s);
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
    if (shifts.size() == 1) {
        values += shifts.constFirst().by;
        return column + " + ?"_L1;
    }
    QString sql = column + " + CASE"_L1;
    for (qsizetype i = 1; i < shifts.size(); ++i) {
        sql += " WHEN "_L1 + column + " < ? THEN ?"_L1;
        values += {shifts.at(i).from, shifts.at(i - 1).by};
    }
    values += shifts.constLast().by;
    return sql + " ELSE ? END"_L1;
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
    QVariantList ofSamples;
    const auto samples = connection.run(u"UPDATE usage_sample SET last_used = %1 WHERE last_used IS NOT NULL"_s.arg(
                                            moved(u"last_used"_s, shifts, ofSamples)),
                                        ofSamples);
    if (!samples)
        return samples.error();
    return qint64(apiUsers->numRowsAffected());
}

} // namespace

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

} // namespace umh
