#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <optional>

namespace umh {

class Clock;
class Connection;

/// Which account a directory mirrors. Used on the connection's thread.
class AccountStore final
{
public:
    /// \a connection must outlive this.
    explicit AccountStore(const Connection &connection)
        : m_connection(connection)
    { }

    /// The account, without a username: that is each person's own. Nothing where the directory is itself the truth.
    [[nodiscard]] Result<std::optional<Account>> account() const;
    /// Writes all of \a account but its username, in the place of any other, unless it is stored already. Inside of a
    /// transaction part of it, else one by itself.
    [[nodiscard]] Status set(const Account &account) const;
    /// Connects the directory to \a account, or connects it otherwise: that is its address, id and time zone. Notes
    /// that somebody signs in with its username (SignInStore). A transaction of its own.
    ///
    /// Where the time zone is another one, the times that came from the account without an offset are re-read: each is
    /// another moment of the same wall time then. Where the account has sent times in several ways, that is left to the
    /// next sync. One entry of the journal, whatever the number of times; another one where the account is another.
    /// TimeZoneUnknown for one that this computer does not know.
    [[nodiscard]] Status connect(const Account &account, const Clock &clock) const;
    /// The directory is itself the truth from now on. Operators and API users stay; changes whose outcome is open
    /// (OpenChangeStore) are struck out, since nobody is left who could tell, and who has signed in is forgotten. A
    /// transaction of its own; as of the others, the same once more changes nothing.
    [[nodiscard]] Status forget(const Clock &clock) const;

private:
    [[nodiscard]] Status write(const Account &account) const;

    const Connection &m_connection;
};

} // namespace umh
