#include "app/account/directoryaccount.h"

#include "app/account/signins.h"
#include "store/accountstore.h"
#include "store/directory.h"

namespace umh {

Result<DirectoryAccount> DirectoryAccount::of(const Connection &connection)
{
    const Result<std::optional<Account>> account = AccountStore(connection).account();
    if (!account)
        return account.error();
    const Result<QList<KnownSignIn>> signIns = SignInStore(connection).all();
    if (!signIns)
        return signIns.error();
    const Result<QString> key = SignIns::keyFor(connection);
    if (!key)
        return key.error();
    return DirectoryAccount{*account, *signIns, *key};
}

Result<DirectoryAccount> DirectoryAccount::of(const Directory &directory)
{
    const Result<Connection> connection = directory.connect(Directory::Use::Display);
    return connection ? of(*connection) : Result<DirectoryAccount>(connection.error());
}

} // namespace umh
