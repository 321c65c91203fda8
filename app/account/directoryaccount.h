#pragma once

#include "domain/account.h"
#include "domain/result.h"
#include "store/signinstore.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace umh {

class Connection;
class Directory;

/// What a directory says of its account, and of whom it knows there. A value.
struct DirectoryAccount
{
    std::optional<Account> account; ///< without a username; nothing where the directory is itself the truth
    QList<KnownSignIn> signIns;
    QString settingsKey; ///< see SignIns; never empty

    /// Reads it on the connection's thread.
    [[nodiscard]] static Result<DirectoryAccount> of(const Connection &connection);
    /// Reads it on the calling thread, by a connection of its own.
    [[nodiscard]] static Result<DirectoryAccount> of(const Directory &directory);
};

} // namespace umh
