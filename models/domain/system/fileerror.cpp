#include "domain/system/fileerror.h"

#include <QtCore/QFile>

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <unistd.h>

namespace umh {
namespace {

ErrorKind kindOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::NoPermission;
    case ENOENT:
        return ErrorKind::FileNotFound;
    case EISDIR:
        return ErrorKind::NotARegularFile;
    default:
        return ErrorKind::FileUnwritable;
    }
}

/// Whether the system's words say more than the kind does.
bool isWordy(int code)
{
    switch (code) {
    case 0:
    case ENOSPC:
    case EACCES:
    case EPERM:
    case ENOENT:
    case EISDIR:
        return false;
    default:
        return true;
    }
}

} // namespace

Error fileError(int code, const QString &path)
{
    Error error{.kind = kindOf(code), .path = path};
    if (isWordy(code))
        error.detail = QString::fromLocal8Bit(std::generic_category().message(code).c_str());
    return error;
}

int whyNoFile(const QString &folder)
{
    QByteArray path = QFile::encodeName(folder) + "/user-management-hub-XXXXXX";
    const int descriptor = mkstemp(path.data());
    if (descriptor < 0)
        return errno;
    ::close(descriptor);
    ::unlink(path.constData());
    return EIO;
}

} // namespace umh
