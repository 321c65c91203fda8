#include "store/directoryfile.h"

#include <QtCore/QFile>

#include <sys/stat.h>

namespace umh {

std::optional<FileIdentity> FileIdentity::at(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
}

std::shared_ptr<DirectoryFile> DirectoryFile::at(const QString &path)
{
    const std::optional<FileIdentity> identity = FileIdentity::at(path);
    return identity ? std::make_shared<DirectoryFile>(path, *identity) : nullptr;
}

DirectoryFile::DirectoryFile(QString path, FileIdentity identity)
    : m_path(std::move(path))
    , m_identity(identity)
{ }

Status DirectoryFile::check() const
{
    const std::optional<FileIdentity> now = m_replaced ? std::nullopt : FileIdentity::at(m_path);
    if (now == m_identity)
        return {};
    if (now)
        m_replaced = true;
    return Error{.kind = m_replaced ? ErrorKind::FileReplaced : ErrorKind::FileNotFound, .path = m_path};
}

} // namespace umh
