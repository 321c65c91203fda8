#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"

#include <functional>
#include <stop_token>

namespace umh {

/// The first load of many API users into an empty table: rows first, indexes last. Part of the transaction that is
/// going on; used on the connection's thread.
class ApiUserBulkWriter
{
public:
    ApiUserBulkWriter() = default;
    virtual ~ApiUserBulkWriter() = default;
    Q_DISABLE_COPY_MOVE(ApiUserBulkWriter)

    /// Takes the indexes off the (empty) table.
    [[nodiscard]] virtual Status begin() = 0;
    /// Writes one row; \a operatorFolded is the folded name of its operator.
    [[nodiscard]] virtual Status write(const ApiUser &apiUser, const QString &operatorFolded) = 0;
    /// Builds the indexes. \a onStep is told how many of them are done, and of how many.
    [[nodiscard]] virtual Status finish(const std::stop_token &stop,
                                        const std::function<void(int done, int total)> &onStep) = 0;
};

} // namespace umh
