#pragma once

#include "domain/account.h"
#include "domain/result.h"
#include "domain/system/secret.h"
#include "remote/accountlimits.h"

#include <memory>
#include <optional>

namespace umh {

class AccountClient;

/// A client of \a account that signs in with \a password, on this thread. PasswordMissing or UsernameMissing where
/// there is none; or why the address or the time zone of \a account cannot be used.
[[nodiscard]] Result<std::shared_ptr<AccountClient>>
signedInClient(const Account &account, const std::optional<Secret> &password, const AccountLimits &limits);

} // namespace umh
