#include "domain/system/privatefile.h"

#include "domain/system/fileerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr QFileDevice::Permissions ofOthers{QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther};

Error errorAt(const QString &path, ErrorKind kind, const QString &detail = {})
{
    return Error{.kind = kind, .detail = detail, .path = path};
}

/// Brings what is in the file or folder \a name to the disk; an errno where that fails, else 0.
int bringToDisk(const QByteArray &name, int flags)
{
    const int descriptor = ::open(name.constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int fault = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return fault;
}

} // namespace

Status writePrivateFile(const QString &path, const QByteArray &content)
{
    const QFileInfo target(path);
    if (!target.dir().exists())
        return errorAt(target.dir().path(), ErrorKind::FileNotFound);
    if (target.exists() && !target.isFile())
        return errorAt(path, ErrorKind::NotARegularFile);

    // Made anew, beside its place and for its owner only.
    QTemporaryFile file(target.dir().filePath(u".user-management-hub-XXXXXX"_s));
    if (!file.open() || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(errno == ENOENT ? EACCES : errno, path); // the folder is there, but nothing can be made in it
    // Some file systems know no rights. That shows before anything is in it, once it has a name.
    const QString name = file.fileName();
    if (name.isEmpty())
        return fileError(errno, path);
    if ((QFileInfo(name).permissions() & ofOthers) != QFileDevice::Permissions())
        return errorAt(path, ErrorKind::NoPermission, u"others could read a file there"_s);
    if (file.write(content) != content.size() || !file.flush())
        return fileError(errno, path);
    file.close();

    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(name).toStdString(), QFile::encodeName(path).toStdString(), failed);
    if (failed)
        return fileError(failed.value(), path);
    file.setAutoRemove(false);
    return {};
}

Status putInPlace(const QString &made, const QString &path)
{
    const QByteArray from = QFile::encodeName(made);
    const QByteArray to = QFile::encodeName(path);
    if (const int fault = bringToDisk(from, O_RDONLY); fault != 0)
        return fileError(fault, path);
    // In this order, so that what comes there meanwhile stays.
    struct stat found = {};
    if (::lstat(to.constData(), &found) == 0) {
        if (!S_ISREG(found.st_mode) || found.st_size > 0)
            return errorAt(path, ErrorKind::PlaceTaken);
        if (::rename(from.constData(), to.constData()) != 0)
            return fileError(errno, path);
    } else if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return errorAt(path, ErrorKind::PlaceTaken);
        const bool isUnknown = errno == EINVAL || errno == ENOSYS; // not every file system has it
        if (!isUnknown || ::rename(from.constData(), to.constData()) != 0)
            return fileError(errno, path);
    }
    // Some file systems cannot do that with a folder, and need not.
    (void)bringToDisk(QFile::encodeName(QFileInfo(path).path()), O_RDONLY | O_DIRECTORY);
    return {};
}

Status makePrivateFile(const QString &path)
{
    QFileInfo file(path);
    constexpr int mostLinks = 40; // as many as the system follows
    for (int links = 0; file.isSymLink(); ++links) {
        if (links == mostLinks)
            return fileError(ELOOP, path);
        file.setFile(file.symLinkTarget());
    }
    const QByteArray name = QFile::encodeName(file.filePath());
    constexpr mode_t forOwner = S_IRUSR | S_IWUSR;
    if (::mknod(name.constData(), S_IFREG | forOwner, 0) == 0)
        ::chmod(name.constData(), forOwner); // an odd umask takes rights from the owner as well
    else if (errno != EEXIST && errno != EPERM && errno != ENOSYS) // a sandbox may forbid this way of making one
        return fileError(errno, path);
    return {};
}

Status makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.exists())
        return folder.isDir() ? Status() : Status(errorAt(path, ErrorKind::NotAFolder));
    if (path.contains(QChar::ReplacementCharacter))
        return errorAt(path, ErrorKind::NoPermission);
    if (Status above = makePrivateFolder(folder.path()); !above)
        return above;
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), S_IRWXU) == 0)
        return ::chmod(name.constData(), S_IRWXU) == 0 ? Status() : Status(fileError(errno, path));
    const int fault = errno;
    return QFileInfo(path).isDir() ? Status() : Status(fileError(fault, path)); // somebody else may have been faster
}

QString temporaryFolder()
{
    const QString folder = QDir::tempPath();
    if (!folder.isEmpty())
        return folder;
    const QString named = qEnvironmentVariable("TMPDIR", u"/tmp"_s);
    return QDir::cleanPath(QFileInfo(named).absoluteFilePath());
}

void makePrivate(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() && !file.isSymLink() && (file.permissions() & ofOthers) != QFileDevice::Permissions())
        QFile::setPermissions(path, file.permissions() & ~ofOthers);
}

} // namespace umh
