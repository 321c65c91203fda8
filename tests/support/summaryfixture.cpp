#include "support/summaryfixture.h"

#include "domain/time/utc.h"
#include "support/enginesql.h"
#include "support/storefixture.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QStringList differences(const QString &of, const QStringList &stored, const QStringList &counted)
{
    QStringList wrong;
    for (const QString &line : stored) {
        if (!counted.contains(line))
            wrong += u"stored of %1: %2"_s.arg(of, line);
    }
    for (const QString &line : counted) {
        if (!stored.contains(line))
            wrong += u"counted of %1: %2"_s.arg(of, line);
    }
    return wrong;
}

QStringList wrongOperators(const Connection &connection)
{
    const QString stored =
        u"SELECT guid || '|' || api_users || '|' || coalesce(CAST(last_used AS text), '-') || '|' || "
        "coalesce(CAST(last_used_state AS text), '-') FROM operator ORDER BY guid"_s;
    const QString counted =
        u"SELECT o.guid || '|' || count(a.id) || '|' || coalesce(CAST(max(a.last_used) AS text), '-') || '|' || CASE "
        "WHEN count(CASE WHEN a.last_used_state = 0 THEN 1 END) > 0 THEN '0' "
        "WHEN count(CASE WHEN a.last_used_state = 2 THEN 1 END) > 0 THEN '2' "
        "WHEN count(CASE WHEN a.last_used_state = 1 THEN 1 END) > 0 THEN '1' ELSE '-' END "
        "FROM operator o LEFT JOIN api_user a ON a.operator_guid = o.guid GROUP BY o.guid ORDER BY o.guid"_s;
    return differences(u"operators"_s, textsOf(connection, stored), textsOf(connection, counted));
}

QStringList wrongGroupNames(const Connection &connection)
{
    QHash<QString, QStringList> names;
    QHash<QString, QStringList> foldedNames;
    QSqlQuery members = must(connection.run(
        u"SELECT m.operator_guid, g.name, g.folded_name FROM operator_group g JOIN operator_group_member m "
        "ON m.group_guid = g.guid WHERE g.everyone = 0 ORDER BY g.folded_name%1, g.guid%1"_s.arg(
            enginesql::byCodePoints())));
    while (members.next()) {
        names[members.value(0).toString()] += members.value(1).toString();
        foldedNames[members.value(0).toString()] += members.value(2).toString();
    }
    QStringList wrong;
    QSqlQuery stored = must(connection.run(u"SELECT guid, group_names, group_names_folded FROM operator"_s));
    while (stored.next()) {
        const QString guid = stored.value(0).toString();
        const QString folded = foldedNames.value(guid).join(u", "_s);
        if (stored.value(1).isNull() == names.contains(guid)
            || stored.value(1).toString() != names.value(guid).join(u", "_s)
            || stored.value(2).isNull() != folded.isEmpty() || stored.value(2).toString() != folded)
            wrong += u"groups of %1: %2 (%3)"_s.arg(guid, stored.value(1).toString(), stored.value(2).toString());
    }
    return wrong;
}

QStringList wrongGroups(const Connection &connection)
{
    const QString stored = u"SELECT guid || '|' || members || '|' || api_users FROM operator_group ORDER BY guid"_s;
    const QString counted =
        u"SELECT g.guid || '|' || count(DISTINCT m.operator_guid) || '|' || count(a.id) FROM operator_group g "
        "LEFT JOIN operator_group_member m ON m.group_guid = g.guid "
        "LEFT JOIN api_user a ON a.operator_guid = m.operator_guid GROUP BY g.guid ORDER BY g.guid"_s;
    return differences(u"groups"_s, textsOf(connection, stored), textsOf(connection, counted));
}

QStringList wrongTallies(const Connection &connection)
{
    QMap<std::pair<qint64, qint64>, qint64> days;
    QSqlQuery apiUsers = must(connection.run(u"SELECT last_used_state, last_used FROM api_user"_s));
    while (apiUsers.next()) {
        const QDateTime lastUsed = QDateTime::fromMSecsSinceEpoch(apiUsers.value(1).toLongLong(), inUtc);
        ++days[{apiUsers.value(0).toLongLong(), QDate(1970, 1, 1).daysTo(lastUsed.date())}];
    }
    QStringList counted;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        counted += u"%1|%2|%3"_s.arg(day.key().first).arg(day.key().second).arg(*day);
    return differences(u"API users"_s,
                       textsOf(connection,
                               u"SELECT last_used_state || '|' || day || '|' || api_users FROM api_user_tally "
                               "WHERE api_users <> 0"_s),
                       counted)
        + differences(
               u"duty"_s,
               textsOf(connection, u"SELECT on_duty || '|' || operators FROM operator_tally WHERE operators <> 0"_s),
               textsOf(connection,
                       u"SELECT coalesce(on_duty, -1) || '|' || count(*) FROM operator GROUP BY on_duty"_s));
}

} // namespace

QStringList wrongSummaries(const Connection &connection)
{
    return wrongOperators(connection) + wrongGroupNames(connection) + wrongGroups(connection)
        + wrongTallies(connection);
}

} // namespace umh
