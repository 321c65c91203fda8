#include "domain/privatefile.h"

#include "domain/fileerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

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
        return errorAt(path, ErrorKind::NotAFile);

    // Made anew, beside its place and for its owner only.
    QTemporaryFile file(target.dir().filePath(u".user-management-hub-XXXXXX"_s));
    if (!file.open() || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(errno == ENOENT ? EACCES : errno, path); // the folder is there, but nothing can be made in it
    // Some file systems know no rights. That shows before anything is in it, once it has a name.
    const QString name = file.fileName();
    if (name.isEmpty())
        return fileError(errno, path);
    constexpr QFileDevice::Permissions ofOthers{QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther};
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

} // namespace umh
