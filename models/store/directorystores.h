#pragma once

#include "store/apiuserstore.h"
#include "store/journalstore.h"
#include "store/operatorstore.h"

namespace umh {

/// A connection with the stores that tables read by it, which keep what they have prepared. Used on the connection's
/// thread, and goes before it.
struct DirectoryStores final
{
    /// \a of must outlive this.
    explicit DirectoryStores(const Connection &of)
        : connection(of)
        , apiUsers(of)
        , operators(of)
        , groups(of)
        , journal(of)
    { }

    const Connection &connection;
    ApiUserStore apiUsers;
    OperatorStore operators;
    OperatorGroupStore groups;
    JournalStore journal;
};

} // namespace umh
