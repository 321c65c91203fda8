#include "store/postgresql/postgresqlfacts.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace umh {

Result<DirectoryFacts> postgresqlFacts(const Connection &connection)
{
    // All connections of a program have one name, which tells it apart from the same program elsewhere.
    Result<QSqlQuery> row =
        connection.run(u"SELECT current_setting('server_version'), pg_is_in_recovery(), CAST(session_user AS text), "
                       "(SELECT count(DISTINCT application_name) FROM pg_catalog.pg_stat_activity "
                       "WHERE datname = current_database() AND usesysid IS NOT NULL "
                       "AND application_name <> current_setting('application_name'))"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return connection.errorOf(*row);
    DirectoryFacts facts;
    facts.engine = u"PostgreSQL "_s + row->value(0).toString().section(u' ', 0, 0);
    facts.isStandby = row->value(1).toBool();
    facts.person = row->value(2).toString();
    facts.otherPrograms = row->value(3).toInt();
    return facts;
}

} // namespace umh
