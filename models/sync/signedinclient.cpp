#include "sync/signedinclient.h"

#include "remote/accountaddress.h"
#include "remote/accountclient.h"

namespace umh {

Result<std::shared_ptr<AccountClient>> signedInClient(const Account &account, const std::optional<Secret> &password,
                                                      const AccountLimits &limits)
{
    if (!password)
        return Error{.kind = account.username.isEmpty() ? ErrorKind::UsernameMissing : ErrorKind::PasswordMissing};
    const Result<AccountAddress> address = AccountAddress::fromUserInput(account.baseUrl);
    if (!address)
        return address.error();
    // Without it, nobody could tell whether an API user has been used since.
    const std::optional<AccountTimeZone> zone = AccountTimeZone::named(account.timeZone);
    if (!zone)
        return Error{.kind = ErrorKind::TimeZoneUnknown, .detail = account.timeZone};
    auto client = std::make_shared<AccountClient>(*address, account.username, *password, limits);
    client->setHabits({*zone, account.guidForm});
    return client;
}

} // namespace umh
