#include "store/postgresql/postgresqlfactcopies.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The names of all columns that are copied, each by \a pattern.
QString eachCopiedColumn(const QString &pattern)
{
    QStringList names;
    for (const QString &column :
         {u"owner"_s, u"purpose"_s, u"where_kept"_s, u"ticket"_s, u"review_by"_s, u"keep_until"_s, u"reason"_s,
          u"owner_order"_s, u"purpose_order"_s, u"where_kept_order"_s, u"ticket_order"_s, u"facts_folded"_s})
        names += pattern.arg(column);
    return names.join(", "_L1);
}

/// Each index is for the rows that have a value, which are few; texts in order are cut, so that all of them fit.
QList<std::pair<QString, QString>> indexesOfFacts()
{
    QList<std::pair<QString, QString>> indexes;
    for (const QString &column : {u"owner_order"_s, u"purpose_order"_s, u"where_kept_order"_s, u"ticket_order"_s,
                                  u"review_by"_s, u"keep_until"_s}) {
        const QString name = u"api_user_by_"_s + column;
        indexes += {name, u"CREATE INDEX %1 ON api_user (%2, id) WHERE %2 IS NOT NULL"_s.arg(name, column)};
    }
    indexes += {u"api_user_contradictory"_s,
                u"CREATE INDEX api_user_contradictory ON api_user (id) WHERE contradictory = 1"_s};
    return indexes;
}

/// A trigger's function, which does as its owner may: who keeps facts need not be let at API users.
QString factFunction(const QString &name, const QString &body)
{
    return u"CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $body$ BEGIN %2 "
           "RETURN NULL; END $body$"_s.arg(name, body);
}

QStringList copyingFacts()
{
    const QString update = u"UPDATE api_user SET %1 WHERE guid = %2.api_user_guid;"_s;
    return {
        factFunction(u"api_user_fact_kept"_s, update.arg(eachCopiedColumn(u"%1 = new.%1"_s), u"new"_s)),
        u"CREATE TRIGGER api_user_fact_kept AFTER INSERT OR UPDATE ON api_user_fact "
        "FOR EACH ROW EXECUTE FUNCTION api_user_fact_kept()"_s,
        factFunction(u"api_user_fact_removed"_s, update.arg(eachCopiedColumn(u"%1 = NULL"_s), u"old"_s)),
        u"CREATE TRIGGER api_user_fact_removed AFTER DELETE ON api_user_fact "
        "FOR EACH ROW EXECUTE FUNCTION api_user_fact_removed()"_s,
        // To those that come, or come back.
        factFunction(u"api_user_gets_facts"_s,
                     u"UPDATE api_user SET %1 FROM new_rows n JOIN api_user_fact f ON f.api_user_guid = n.guid "
                     "WHERE api_user.id = n.id;"_s.arg(eachCopiedColumn(u"%1 = f.%1"_s))),
        u"CREATE TRIGGER api_user_gets_facts AFTER INSERT ON api_user REFERENCING NEW TABLE AS new_rows "
        "FOR EACH STATEMENT EXECUTE FUNCTION api_user_gets_facts()"_s,
    };
}

} // namespace

const PostgresqlFactCopies &postgresqlFactCopies()
{
    static const PostgresqlFactCopies copies{
        .columns = u", owner TEXT, purpose TEXT, where_kept TEXT, ticket TEXT, review_by BIGINT, keep_until BIGINT, "
                   "reason TEXT, owner_order TEXT, purpose_order TEXT, where_kept_order TEXT, ticket_order TEXT, "
                   "facts_folded TEXT, contradictory INTEGER NOT NULL DEFAULT 0"_s,
        .orderColumns = u", owner_order TEXT, purpose_order TEXT, where_kept_order TEXT, ticket_order TEXT, "
                        "facts_folded TEXT"_s,
        .indexes = indexesOfFacts(),
        .triggers = copyingFacts(),
        .fill =
            u"UPDATE api_user SET %1 FROM api_user_fact f WHERE f.api_user_guid = api_user.guid AND (%2) IS DISTINCT "
            "FROM (%3)"_s.arg(eachCopiedColumn(u"%1 = f.%1"_s), eachCopiedColumn(u"api_user.%1"_s),
                              eachCopiedColumn(u"f.%1"_s)),
    };
    return copies;
}

} // namespace umh
