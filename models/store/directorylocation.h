#pragma once

#include "domain/result.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <atomic>
#include <memory>
#include <optional>

namespace umh {

/// Where a directory is: in a file of this machine (SQLite), or on a server (PostgreSQL). A value.
struct DirectoryLocation
{
    QString path{}; ///< absolute; empty on a server
    /// A connection URI as libpq takes it, with one host or several; never holds a password. Empty for a file.
    QString address{};

    [[nodiscard]] bool isOnServer() const { return !address.isEmpty(); }
    /// What a person knows it by: the path or the address.
    [[nodiscard]] const QString &name() const { return isOnServer() ? address : path; }
    /// On a server: whom it is asked to let in, empty where that is not known here; and "user@host:port/database", by
    /// which the password is kept, so that it never goes to another server or for another user.
    [[nodiscard]] QString serverUser() const;
    [[nodiscard]] QString serverSignIn() const;

    /// Understands what --database takes: a path (relative ones from the current folder), a file:// URL, or the
    /// address of a database on a server ("postgresql://user@host:port/database"). One with a password is
    /// PasswordInAddress, one that libpq does not understand DatabaseAddressInvalid.
    /// A URL of a kind this version cannot open is UnsupportedLocation; its detail holds the scheme only, since the
    /// rest may hold a password.
    [[nodiscard]] static Result<DirectoryLocation> fromUserInput(const QString &pathOrUrl);

    /// The person's own directory, in the data folder of this program. Does not create anything.
    [[nodiscard]] static DirectoryLocation standard();

    friend bool operator==(const DirectoryLocation &, const DirectoryLocation &) = default;
};

/// One file of this machine, however it is called. A value.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< its inode

    /// The file that \a path leads to; nothing where there is none.
    [[nodiscard]] static std::optional<FileIdentity> at(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// The file that was opened as a directory. Somebody may move another one over it, delete it or rename its folder; what
/// is written then would get to nobody, or, worse, to the other file. Shared by the connections of one directory;
/// thread-safe.
class DirectoryFile final
{
public:
    /// The file at \a path as it is now; null where there is none.
    [[nodiscard]] static std::shared_ptr<DirectoryFile> at(const QString &path);
    DirectoryFile(QString path, FileIdentity identity);
    Q_DISABLE_COPY_MOVE(DirectoryFile)

    /// FileNotFound while its path leads nowhere, FileReplaced once it has led to another file. That one stays: what
    /// was done about it cannot be undone.
    [[nodiscard]] Status check() const;
    [[nodiscard]] bool isReplaced() const { return m_replaced; }

private:
    const QString m_path;
    const FileIdentity m_identity;
    mutable std::atomic<bool> m_replaced = false;
};

} // namespace umh
