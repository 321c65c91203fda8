#pragma once

#include "domain/result.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace umh {

/// Where the REST API of an account is. A value that is safe to use: HTTPS, or plain HTTP to this very machine; without
/// user name, password, query or fragment.
class AccountAddress final
{
public:
    /// The address that \a typed means; "https://" may be left out. AddressInvalid or AddressInsecure (whose path is
    /// what was typed, unless a password is in it) where it is none.
    [[nodiscard]] static Result<AccountAddress> fromUserInput(const QString &typed);

    /// The one way to write it, without a slash at the end; two addresses are equal exactly when these are.
    [[nodiscard]] QString toString() const;
    /// The address of the thing at \a path, whose segments may hold anything.
    [[nodiscard]] QUrl url(const QStringList &path) const;

    friend bool operator==(const AccountAddress &, const AccountAddress &) = default;

private:
    explicit AccountAddress(QUrl base);

    QUrl m_base;
};

} // namespace umh
