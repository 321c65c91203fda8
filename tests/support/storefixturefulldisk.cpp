#include "support/storefixturefulldisk.h"

#include <atomic>
#include <map>
#include <mutex>
#include <sqlite3.h>

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

FullDisk::FullDisk()
{
    full = true;
}

FullDisk::~FullDisk()
{
    full = false;
}

} // namespace umh
