#include "domain/system/privatefile.h"

#include "domain/system/fileerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr QFileDevice::Permissions ofOthers{QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther};

Error errorAt(const QString &path, ErrorKind kind, const QString &detail = {})
{
    return Error{.kind = kind, .detail = detail, .path = path};
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
