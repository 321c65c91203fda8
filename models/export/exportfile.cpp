#include "export/exportfile.h"

#include "domain/system/fileerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace umh {

Result<std::unique_ptr<ExportFile>> ExportFile::make(const QString &path, Readers readers)
{
    const QFileInfo named(path);
    if (!named.dir().exists())
        return Error{.kind = ErrorKind::FileNotFound, .path = named.dir().path()};
    if (named.exists() && !named.isFile())
        return Error{.kind = ErrorKind::NotARegularFile, .path = path};
    if (named.exists() && !named.isWritable()) // renaming would not ask
        return Error{.kind = ErrorKind::NoPermission, .path = path};
    std::unique_ptr<ExportFile> file(
        new ExportFile(path, named.exists() ? named.canonicalFilePath() : named.absoluteFilePath()));
    errno = 0;
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    const bool isOpen = readers == Readers::OwnerOnly
        ? file->m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        : file->m_file.open(mode);
    if (!isOpen)
        return fileError(errno == ENOENT ? EACCES : errno, path); // the folder is there
    return file;
}

ExportFile::ExportFile(const QString &path, const QString &target)
    : m_path(path)
    , m_target(target)
    , m_file(QFileInfo(target).dir().filePath(u".user-management-hub-"_s
                                              + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{ }

ExportFile::~ExportFile()
{
    m_file.close();
    if (!m_isPut)
        m_file.remove();
}

ByteSink ExportFile::sink()
{
    return [this](const QByteArray &bytes) -> Status {
        errno = 0;
        return m_file.write(bytes) == bytes.size() ? Status() : Status(fileError(errno, m_path));
    };
}

Status ExportFile::settle()
{
    if (!m_file.isOpen())
        return {}; // it has been done
    errno = 0;
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return fileError(errno, m_path);
    m_file.close();
    return {};
}

Status ExportFile::put()
{
    if (Status settled = settle(); !settled)
        return settled;
    if (const QFileInfo there(m_target); there.exists())
        m_file.setPermissions(there.permissions());
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(m_target).constData()) != 0)
        return fileError(errno, m_path);
    m_isPut = true;
    return {};
}

} // namespace umh
