#include "support/storefixturefulldisk.h"

#include "store/directorylocation.h"
#include "support/postgresql/postgresqllink.h"

#include <atomic>
#include <map>
#include <mutex>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// SQLite reaches the system through tables of functions. Ours are the usual ones, but for writing.
using Write = int (*)(sqlite3_file *, const void *, int, sqlite3_int64);

sqlite3_vfs *usual = nullptr;
sqlite3_vfs ours;
std::atomic<Write> usualWrite = nullptr; // the same for every kind of file
std::atomic<bool> full = false;

int writeUnlessFull(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    return full ? SQLITE_FULL : usualWrite.load()(file, bytes, count, offset);
}

/// \a methods with our way of writing. There is one such table for a few kinds of files.
const sqlite3_io_methods *withOurWrite(const sqlite3_io_methods *methods)
{
    static std::mutex mutex;
    static std::map<const sqlite3_io_methods *, sqlite3_io_methods> made; // its elements stay where they are
    const std::lock_guard lock(mutex);
    const auto [place, isNew] = made.try_emplace(methods, *methods);
    if (isNew) {
        usualWrite = methods->xWrite;
        place->second.xWrite = &writeUnlessFull;
    }
    return &place->second;
}

int openForOurs(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = usual->xOpen(usual, name, file, flags, outFlags);
    if (file->pMethods)
        file->pMethods = withOurWrite(file->pMethods);
    return code;
}

} // namespace

void FullDisk::prepare()
{
    usual = sqlite3_vfs_find(nullptr);
    ours = *usual;
    ours.zName = "full-disk";
    ours.xOpen = &openForOurs;
    const int code = sqlite3_vfs_register(&ours, 1);
    if (code != SQLITE_OK)
        qFatal("sqlite3_vfs_register: %d", code);
}

FullDisk::FullDisk(const DirectoryLocation &location)
{
    if (!location.isOnServer()) {
        full = true;
        return;
    }
    m_server = std::make_unique<PostgresqlLink>(location.address);
    (void)m_server->texts(u"CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION "
                          "''could not extend file: No space left on device'' USING ERRCODE = ''53100''; END'"_s);
    const QStringList tables = m_server->texts(u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s);
    for (const QString &table : tables) {
        (void)m_server->texts(u"CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE OR DELETE ON %1 FOR EACH STATEMENT "
                              "EXECUTE FUNCTION full_disk()"_s.arg(m_server->quotedName(table)));
    }
}

FullDisk::~FullDisk()
{
    if (m_server)
        (void)m_server->texts(u"DROP FUNCTION full_disk() CASCADE"_s);
    else
        full = false;
}

} // namespace umh
