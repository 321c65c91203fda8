#include "store/sqlite/sqlitemaking.h"

#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "domain/time/relativetime.h"
#include "store/directory.h"
#include "store/sqlite/sqlitedialect.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What SQLite would take for a part of a database at \a path: what is left of one that is gone.
QString leftBeside(const QString &path)
{
    for (const QString &end : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + end).size() > 0)
            return path + end;
    }
    return {};
}

/// Where the file is, or would be, that \a path leads to.
QString endOfLinks(const QString &path)
{
    QFileInfo file(path);
    constexpr int mostLinks = 40; // as many as the system follows
    for (int links = 0; file.isSymLink() && links < mostLinks; ++links)
        file.setFile(file.symLinkTarget());
    return file.filePath();
}

/// Nobody else knows of the file yet, and it is thrown away where this does not come to its end: it need not be able
/// to go back to what it was, nor be on the disk at any time before that.
Status beginMaking(const Connection &connection)
{
    if (Status set = setSqlitePragma(connection, u"journal_mode"_s, u"MEMORY"_s, u"memory"_s); !set)
        return set;
    return setSqlitePragma(connection, u"synchronous"_s, u"OFF"_s, u"0"_s);
}

Status make(const QString &path, const std::function<Status(const Connection &)> &fill)
{
    const Result<Connection> connection =
        Connection::open(DirectoryLocation{path}, Connection::Access::Create, Directory::writeTimeout);
    if (!connection)
        return connection.error();
    if (Status begun = beginMaking(*connection); !begun)
        return begun;
    if (Status filled = fill(*connection); !filled)
        return filled;
    return connection->dialect().enableWal(*connection);
}

} // namespace

bool isSqlitePlaceFree(const QString &path)
{
    const QFileInfo file(path);
    return !file.exists() || (file.isFile() && file.size() == 0);
}

Status makeWholeSqliteFile(const QString &path, const std::function<Status(const Connection &)> &fill)
{
    const QString place = endOfLinks(path);
    const QFileInfo folder(QFileInfo(place).path());
    if (!folder.exists())
        return Error{.kind = ErrorKind::FileNotFound, .path = folder.filePath()};
    if (const QString left = leftBeside(place); !left.isNull())
        return Error{.kind = ErrorKind::PlaceTaken, .path = left};
    removeAbandonedSqliteParts(place);
    // Goes by itself unless it was renamed.
    QTemporaryFile unfinished(place + ".XXXXXX.part"_L1);
    if (!unfinished.open())
        return fileError(errno == ENOENT ? EACCES : errno, path); // the folder is there, but nothing can be made in it
    const QString name = unfinished.fileName();
    unfinished.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // whatever the umask
    unfinished.close();
    if (const Status made = make(name, fill); !made) {
        // Nobody knows the name of the unfinished file.
        Error error = made.error();
        if (error.path == name)
            error.path = path;
        return error;
    }
    if (!leftBeside(name).isNull()) // closing it could not bring everything into it
        return Error{.kind = ErrorKind::FileUnwritable, .path = path};
    if (Status placed = putInPlace(name, place); !placed)
        return placed;
    unfinished.setAutoRemove(false);
    return {};
}

void removeAbandonedSqliteParts(const QString &path)
{
    const QFileInfo finished(path);
    constexpr qint64 secondsUntilOld = 3'600;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QFileInfoList files = finished.dir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        QString name = file.fileName();
        for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (name.endsWith(end))
                name.chop(end.size());
        }
        if (name.startsWith(finished.fileName() + u'.') && name.endsWith(".part"_L1)
            && !isRecent(file.lastModified(), now, secondsUntilOld))
            QFile::remove(file.filePath());
    }
}

} // namespace umh
