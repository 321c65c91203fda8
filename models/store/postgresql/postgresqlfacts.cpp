#include "store/postgresql/postgresqlfacts.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace umh {

Result<DirectoryFacts> postgresqlFacts(const Connection &connection)
{
    // A row even where a table is not there (yet); what the person has no right to see of other sessions is not asked.
    Result<QSqlQuery> row = connection.run(
        u"SELECT current_setting('server_version'), pg_is_in_recovery(), CAST(session_user AS text), "
        "EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam "
        "WHERE a.amname = 'gin' AND i.indrelid = to_regclass('api_user')), "
        "COALESCE(has_table_privilege(to_regclass('sync_moment'), 'INSERT') "
        "AND has_table_privilege(to_regclass('api_user'), 'INSERT'), false), "
        "COALESCE(has_table_privilege(to_regclass('open_change'), 'INSERT') "
        "AND has_table_privilege(to_regclass('api_user_fact'), 'INSERT'), false), "
        "(SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()), "
        // All connections of a program have one name, which tells it apart from the same program elsewhere.
        "(SELECT count(DISTINCT application_name) FROM pg_stat_activity WHERE datname = current_database() "
        "AND usesysid IS NOT NULL AND application_name <> current_setting('application_name'))"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return connection.errorOf(*row);
    DirectoryFacts facts;
    facts.engine = u"PostgreSQL "_s + row->value(0).toString().section(u' ', 0, 0);
    facts.isStandby = row->value(1).toBool();
    facts.person = row->value(2).toString();
    facts.isSearchIndexed = row->value(3).toBool();
    facts.maySync = row->value(4).toBool() && !facts.isStandby;
    facts.mayChange = facts.maySync && row->value(5).toBool();
    facts.mayUpdate = row->value(6).toBool() && !facts.isStandby;
    facts.otherPrograms = row->value(7).toInt();
    return facts;
}

} // namespace umh
