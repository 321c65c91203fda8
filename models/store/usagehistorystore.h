#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"
#include "domain/usagehistory.h"

namespace umh {

class Connection;

/// Reads what the syncs have seen of the use of API users (UsageSamples). Used on the connection's thread.
class UsageHistoryStore final
{
public:
    /// \a connection must outlive this.
    explicit UsageHistoryStore(const Connection &connection)
        : m_connection(connection)
    { }

    /// Of the API user with \a key, which may be gone; empty where no sync has seen it. Looks at each sync once: a few
    /// milliseconds with the thousands that are kept.
    [[nodiscard]] Result<UsageHistory> of(ApiUserKey key) const;

private:
    const Connection &m_connection;
};

} // namespace umh
