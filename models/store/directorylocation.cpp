#include "store/directorylocation.h"

#include "store/postgresql/postgresqladdress.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>

#include <algorithm>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The path that \a text names, a URL of a file on this machine; nothing where it is another URL.
std::optional<QString> pathOfFileUrl(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode); // takes spaces as typed
    if (!url.isLocalFile() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    if (!url.host().isEmpty() && url.host() != "localhost"_L1)
        return std::nullopt;
    return url.path(QUrl::FullyDecoded);
}

/// What stands before "://" in \a text, where that may be a scheme; else empty. A regular expression would cost each
/// start of the program half a megabyte.
QStringView schemeOf(QStringView text)
{
    const QStringView scheme = text.first(std::max<qsizetype>(0, text.indexOf("://"_L1)));
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto mayFollow = [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'.' || c == u'-';
    };
    return !scheme.isEmpty() && isLetter(scheme.front()) && std::ranges::all_of(scheme, mayFollow) ? scheme
                                                                                                   : QStringView();
}

} // namespace

Result<DirectoryLocation> DirectoryLocation::fromUserInput(const QString &pathOrUrl)
{
    if (pathOrUrl.trimmed().isEmpty())
        return Error{.kind = ErrorKind::FileNotFound};

    QString path = pathOrUrl;
    const QString trimmed = pathOrUrl.trimmed();
    if (const QString given = schemeOf(trimmed).toString(); !given.isEmpty()) {
        if (const QString scheme = given.toLower(); scheme == "postgresql"_L1 || scheme == "postgres"_L1) {
            Result<QString> address = postgresqlAddress(pathOrUrl);
            return address ? Result(DirectoryLocation{.address = *address}) : address.error();
        }
        const std::optional<QString> named = pathOfFileUrl(pathOrUrl);
        if (!named)
            return Error{.kind = ErrorKind::UnsupportedLocation, .detail = given};
        path = *named;
    }
    if (path.contains(u'\0'))
        return Error{.kind = ErrorKind::FileNotFound, .detail = u"NUL in path"_s};
    if (path.isEmpty())
        return Error{.kind = ErrorKind::FileNotFound};
    // A colon in front means a resource to Qt, and ":memory:" a database without a file to SQLite.
    const QString file = path.startsWith(u':') ? QDir::currentPath() + u'/' + path : path;
    return DirectoryLocation{.path = QFileInfo(file).absoluteFilePath()};
}

QString DirectoryLocation::serverUser() const
{
    return postgresqlSignIn(address).user;
}

QString DirectoryLocation::serverSignIn() const
{
    return postgresqlSignIn(address).name;
}

DirectoryLocation DirectoryLocation::standard()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return DirectoryLocation{.path = folder.absoluteFilePath(u"directory.sqlite"_s)};
}

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
