#include "store/sqlite/sqliteschemacheck.h"

#include "store/sqlite/sqlitedialect.h"
#include "store/sqlite/sqlitelook.h"
#include "store/sqlite/sqliteschema.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// Without the tables that the search index makes for itself, which differ from one SQLite to the next, as do quotes.
constexpr auto schemaSql = "SELECT type || ' ' || name || ' ' || replace(sql, '\"', '') FROM sqlite_master "
                           "WHERE sql IS NOT NULL AND NOT (type = 'table' AND name LIKE 'api\\_user\\_search\\_%' "
                           "ESCAPE '\\') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

/// The schema that the first \a count migrations make; nothing where they do not.
std::optional<QByteArrayList> schemaAfter(int count)
{
    const SqliteLook fresh(u"schema"_s, u"mode=memory"_s); // a name, but no file
    if (addSqliteMigrationFunctions(fresh.handle()) != SQLITE_OK)
        return std::nullopt;
    for (const Migration &migration : sqliteMigrations().mid(0, count)) {
        for (const QString &statement : migration.statements) {
            if (sqlite3_exec(fresh.handle(), statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                return std::nullopt;
        }
    }
    return fresh.texts(schemaSql);
}

} // namespace

bool hasWrongSqliteSchema(const DirectoryLocation &location)
{
    const SqliteLook directory(location.path, u"mode=ro"_s);
    const auto version = directory.texts("SELECT max(version) FROM schema_version");
    const int count = version && !version->isEmpty() ? version->constFirst().toInt() : 0;
    if (count < 1 || count > sqliteMigrations().size())
        return false; // which is an error of its own
    const auto present = directory.texts(schemaSql);
    const auto wanted = schemaAfter(count);
    return present && wanted
        && !std::ranges::all_of(*wanted, [&](const QByteArray &thing) { return present->contains(thing); });
}

} // namespace umh
