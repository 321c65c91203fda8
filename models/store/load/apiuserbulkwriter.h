#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"

#include <functional>
#include <stop_token>

namespace umh {

/// A first load: rows first, indexes and what is summed up of them last. Part of the transaction that is going on; used
/// on the connection's thread.
class ApiUserBulkWriter
{
public:
    ApiUserBulkWriter() = default;
    virtual ~ApiUserBulkWriter() = default;
    Q_DISABLE_COPY_MOVE(ApiUserBulkWriter)

    /// Takes off what sums up operators and groups. For a directory that has no operators yet, before the first one.
    [[nodiscard]] virtual Status begin() = 0;
    /// Takes the indexes off the empty table of API users; after begin(), or without it.
    [[nodiscard]] virtual Status beginApiUsers() = 0;
    /// Writes one row; \a operatorFolded is the folded name of its operator.
    [[nodiscard]] virtual Status write(const ApiUser &apiUser, const QString &operatorFolded) = 0;
    /// Builds what was taken off. \a onStep is told how many of them are done, and of how many.
    [[nodiscard]] virtual Status finish(const std::stop_token &stop,
                                        const std::function<void(int done, int total)> &onStep) = 0;
};

} // namespace umh
