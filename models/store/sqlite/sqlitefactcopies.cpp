#include "store/sqlite/sqlitefactcopies.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct FactColumn
{
    QString name;
    QString type;
};

/// The texts in order are cut, so that any engine can index them; the last one is searched.
const QList<FactColumn> &copiedFactColumns()
{
    static const QString factTextType = u"TEXT"_s;
    static const QString dayType = u"INTEGER"_s;
    static const QList<FactColumn> columns{
        {u"owner"_s, factTextType},         {u"purpose"_s, factTextType},
        {u"where_kept"_s, factTextType},    {u"ticket"_s, factTextType},
        {u"review_by"_s, dayType},          {u"keep_until"_s, dayType},
        {u"reason"_s, factTextType},        {u"owner_order"_s, factTextType},
        {u"purpose_order"_s, factTextType}, {u"where_kept_order"_s, factTextType},
        {u"ticket_order"_s, factTextType},  {u"facts_folded"_s, factTextType},
    };
    return columns;
}

/// The names of all of them, each by \a pattern.
QString eachFactColumn(const QString &pattern)
{
    QStringList names;
    for (const FactColumn &column : copiedFactColumns())
        names += pattern.arg(column.name);
    return names.join(", "_L1);
}

QStringList addingColumns()
{
    QStringList statements;
    for (const FactColumn &column : copiedFactColumns())
        statements += u"ALTER TABLE api_user ADD COLUMN %1 %2"_s.arg(column.name, column.type);
    statements += u"ALTER TABLE api_user ADD COLUMN contradictory INTEGER NOT NULL DEFAULT 0"_s;

    QStringList orders;
    QStringList lines;
    for (const QString &column : {u"owner"_s, u"purpose"_s, u"where_kept"_s, u"ticket"_s}) {
        statements += u"ALTER TABLE api_user_fact ADD COLUMN %1_order TEXT"_s.arg(column);
        orders += u"%1_order = substr(folded_or_null(%1), 1, 200)"_s.arg(column);
        lines += u"coalesce(folded_or_null(%1) || char(10), '')"_s.arg(column);
    }
    lines += u"coalesce(folded_or_null(reason), '')"_s;
    statements += {
        u"ALTER TABLE api_user_fact ADD COLUMN facts_folded TEXT"_s,
        u"UPDATE api_user_fact SET %1, facts_folded = nullif(trim(%2, char(10)), '')"_s.arg(orders.join(", "_L1),
                                                                                            lines.join(" || "_L1)),
        // When the number of requests has risen while the last use stood still.
        u"ALTER TABLE usage_latest ADD COLUMN risen_at INTEGER"_s,
    };
    return statements;
}

QList<NamedStatement> makingFactIndexes()
{
    QList<NamedStatement> indexes;
    for (const QString &column : {u"owner_order"_s, u"purpose_order"_s, u"where_kept_order"_s, u"ticket_order"_s,
                                  u"review_by"_s, u"keep_until"_s}) {
        const QString name = u"api_user_by_"_s + column;
        indexes += {name, u"CREATE INDEX %1 ON api_user (%2) WHERE %2 IS NOT NULL"_s.arg(name, column)};
    }
    indexes += {u"api_user_contradictory"_s,
                u"CREATE INDEX api_user_contradictory ON api_user (contradictory) WHERE contradictory = 1"_s};
    return indexes;
}

QList<NamedStatement> makingFactTriggers()
{
    const auto trigger = [](const QString &name, const QString &when, const QString &assignments, const QString &row) {
        return NamedStatement{name,
                              u"CREATE TRIGGER %1 AFTER %2 ON api_user_fact BEGIN UPDATE api_user SET %3 "
                              "WHERE guid = %4.api_user_guid; END"_s.arg(name, when, assignments, row)};
    };
    const QString copies = eachFactColumn(u"%1 = new.%1"_s);
    return {
        trigger(u"api_user_fact_added"_s, u"INSERT"_s, copies, u"new"_s),
        trigger(u"api_user_fact_changed"_s, u"UPDATE"_s, copies, u"new"_s),
        trigger(u"api_user_fact_removed"_s, u"DELETE"_s, eachFactColumn(u"%1 = NULL"_s), u"old"_s),
    };
}

} // namespace

const SqliteFactCopies &sqliteFactCopies()
{
    static const SqliteFactCopies copies{
        .columns = addingColumns(),
        .indexes = makingFactIndexes(),
        .triggers = makingFactTriggers(),
        .fill =
            u"UPDATE api_user SET %1 FROM api_user_fact f WHERE +f.api_user_guid = api_user.guid AND (%2) IS NOT (%3)"_s
                .arg(eachFactColumn(u"%1 = f.%1"_s), eachFactColumn(u"api_user.%1"_s), eachFactColumn(u"f.%1"_s)),
    };
    return copies;
}

QString copyingSqliteFactsTo(const QString &row)
{
    const QString known = u"FROM api_user_fact f WHERE f.api_user_guid = %1.guid"_s.arg(row);
    return u"UPDATE api_user SET (%1) = (SELECT %2 %3) WHERE id = %4.id AND EXISTS (SELECT 1 %3);"_s.arg(
        eachFactColumn(u"%1"_s), eachFactColumn(u"f.%1"_s), known, row);
}

} // namespace umh
