#include "store/sqlite/sqlitelook.h"

#include "domain/system/privatefile.h"
#include "store/sqlite/sqlitefunctions.h"
#include "store/sqlite/sqliteschema.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

enum class Owner {
    Ours,
    Nobody, ///< nothing is in it
    Another,
    Unclear, ///< it cannot be read, at least not without its log
};

Owner ownerOf(const SqliteLook &database)
{
    const auto id = database.texts("PRAGMA application_id");
    if (!id || id->isEmpty())
        return Owner::Unclear;
    if (id->constFirst() == QByteArray::number(sqliteApplicationId))
        return Owner::Ours;
    if (id->constFirst() != "0")
        return Owner::Another;
    const auto tables = database.texts("SELECT name FROM sqlite_master");
    const auto version = database.texts("PRAGMA user_version"); // never ours
    if (!tables || !version || version->isEmpty())
        return Owner::Unclear;
    if (tables->isEmpty())
        return version->constFirst() == "0" ? Owner::Nobody : Owner::Another;
    static const QByteArrayList ofFirstSchema{
        "account",     "api_user",       "api_user_search",       "journal",
        "operator",    "operator_group", "operator_group_member", "schema_version",
        "usage_sample"};
    const bool hasAll =
        std::ranges::all_of(ofFirstSchema, [&](const QByteArray &table) { return tables->contains(table); });
    return hasAll ? Owner::Ours : Owner::Another;
}

/// Whose it is by its log as well, where there is nothing in \a database itself yet: by a copy of both. The beginning
/// of each is enough, for that is where the tables are made.
Owner ownerByLog(const SqliteLook &database, const QString &path)
{
    constexpr qint64 largestPage = 65'536; // bytes
    constexpr qint64 enoughOfLog = 4'194'304; // bytes
    const QTemporaryDir folder(temporaryFolder() + "/user-management-hub-XXXXXX"_L1);
    QFile copy(folder.filePath(u"copy"_s));
    QFile log(path + "-wal"_L1);
    QFile copyOfLog(folder.filePath(u"copy-wal"_s));
    if (!copy.open(QIODevice::WriteOnly) || !log.open(QIODevice::ReadOnly) || !copyOfLog.open(QIODevice::WriteOnly))
        return Owner::Unclear;
    copy.write(database.beginning(largestPage));
    copyOfLog.write(log.read(enoughOfLog));
    copy.close();
    copyOfLog.close();
    return ownerOf(SqliteLook(copy.fileName(), u"mode=rw"_s));
}

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

SqliteLook::SqliteLook(const QString &path, const QString &query)
{
    QUrl uri = QUrl::fromLocalFile(path);
    uri.setQuery(query);
    m_isOpen = sqlite3_open_v2(uri.toEncoded().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr)
        == SQLITE_OK;
}

SqliteLook::~SqliteLook()
{
    sqlite3_close(m_handle);
}

std::optional<QByteArrayList> SqliteLook::texts(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (!m_isOpen || sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return std::nullopt;
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> closing(statement, &sqlite3_finalize);
    QByteArrayList found;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        found += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                            sqlite3_column_bytes(statement, 0));
    }
    return code == SQLITE_DONE ? std::optional(found) : std::nullopt;
}

QByteArray SqliteLook::beginning(qint64 most) const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods
        || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return {};
    QByteArray bytes(std::min<qint64>(size, most), '\0');
    const int read = file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0);
    return read == SQLITE_OK ? bytes : QByteArray();
}

Status checkSqliteOwner(const DirectoryLocation &location)
{
    const QFileInfo file(location.path);
    if (!file.isFile() || !file.isReadable() || file.size() == 0)
        return {};
    const SqliteLook database(location.path, u"immutable=1"_s);
    Owner owner = ownerOf(database);
    if (owner == Owner::Nobody && QFileInfo(location.path + "-wal"_L1).size() > 0)
        owner = ownerByLog(database, location.path);
    if (owner == Owner::Another)
        return Error{.kind = ErrorKind::ForeignDatabase, .path = location.path};
    return {};
}

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
