#include "store/sqlite/sqliteowner.h"

#include "domain/system/privatefile.h"
#include "store/sqlite/sqlitelook.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>

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

} // namespace

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
        return Error{.kind = ErrorKind::NotADirectory, .path = location.path};
    return {};
}

} // namespace umh
