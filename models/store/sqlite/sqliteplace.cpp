#include "store/sqlite/sqliteplace.h"

#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Whether a folder on the way to \a path keeps us from seeing if it is there.
bool isHidden(const QString &path)
{
    QFileInfo folder(path);
    do {
        folder.setFile(folder.path());
    } while (!folder.exists() && !folder.isRoot());
    return folder.isDir() && !folder.isExecutable();
}

/// Where SQLite has the file, and puts what belongs to it: not where a link to it is.
QString placeOf(const QFileInfo &file)
{
    const QString place = file.canonicalFilePath();
    return place.isEmpty() ? file.filePath() : place;
}

/// Whether SQLite, which needs room for "-journal" at the end, refuses \a file for the length of its path.
bool isTooLongForSqlite(const QFileInfo &file)
{
    constexpr int longestEnd = 8;
    return QFile::encodeName(placeOf(file)).size() + longestEnd > sqlite3_vfs_find(nullptr)->mxPathname;
}

} // namespace

bool isOnReadOnlyGround(const QString &path)
{
    constexpr QFileDevice::Permissions toWrite{QFileDevice::WriteOwner | QFileDevice::WriteGroup
                                               | QFileDevice::WriteOther};
    const QFileInfo file(placeOf(QFileInfo(path)));
    if (!file.exists())
        return false;
    const bool isForNobody = !file.isWritable() && (file.permissions() & toWrite) == QFileDevice::Permissions();
    return (isForNobody || !QFileInfo(file.path()).isWritable()) && !QFileInfo::exists(file.filePath() + "-wal"_L1)
        && !QFileInfo::exists(file.filePath() + "-journal"_L1);
}

Status prepareSqlitePlace(const QString &path, Connection::Access access)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Error{.kind = ErrorKind::NotARegularFile, .path = path};
    if (!file.exists()) {
        if (isHidden(path))
            return Error{.kind = ErrorKind::NoPermission, .path = path};
        if (access != Connection::Access::Create)
            return Error{.kind = ErrorKind::FileNotFound, .path = path};
        if (path.contains(QChar::ReplacementCharacter)) // what Qt puts for what it cannot read of a name
            return Error{.kind = ErrorKind::FileNotFound, .detail = u"a name that is not UTF-8"_s, .path = path};
        if (isTooLongForSqlite(file))
            return fileError(ENAMETOOLONG, path);
        if (Status made = makePrivateFolder(file.path()); !made)
            return made;
        if (!QFileInfo(file.path()).isWritable())
            return Error{.kind = ErrorKind::NoPermission, .path = path};
        return makePrivateFile(path); // SQLite gives what it keeps beside it the same rights
    }
    if (!file.isFile())
        return Error{.kind = ErrorKind::NotARegularFile, .path = path};
    if (!file.isReadable())
        return Error{.kind = ErrorKind::NoPermission, .path = path};
    // SQLite would only tell that it cannot open something.
    if (isTooLongForSqlite(file))
        return fileError(ENAMETOOLONG, path);
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString beside = placeOf(file) + end;
        if (QFileInfo(beside).isDir())
            return Error{.kind = ErrorKind::NotARegularFile, .path = beside};
    }
    // What is about to become a directory is for its owner, as if it was made here; a link is not what holds it.
    if (file.size() == 0 && access != Connection::Access::ReadOnly)
        makePrivate(file.canonicalFilePath());
    if (file.size() == 1) // SQLite takes it for an empty file, and would write over it
        return Error{.kind = ErrorKind::NotADatabase, .path = path};
    return {};
}

bool isSqlitePlaceWritable(const QString &path)
{
    const QFileInfo file(placeOf(QFileInfo(path)));
    return file.isWritable() && QFileInfo(file.path()).isWritable(); // it keeps a log beside it
}

void makeSqlitePlacePrivate(const QString &path)
{
    const QFileInfo file(path);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        makePrivate(path + end);
    for (const QFileInfo &copy : file.dir().entryInfoList({file.fileName() + ".version-*.bak"_L1}, QDir::Files))
        makePrivate(copy.filePath());
    if (file.exists())
        makePrivate(file.path());
}

} // namespace umh
