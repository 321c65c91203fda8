#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/result.h"

#include <functional>
#include <stop_token>

namespace umh {

/// A first load: rows first, indexes and what is summed up of them last. Part of the transaction that is going on; used
/// on the connection's thread.
///
/// From the first operator to endOperators(), and between beginApiUsers() and endApiUsers(), nothing else runs on the
/// connection, so that an engine may have it taken up by a copy that goes on; the rows are sure to be there, and their
/// errors to have been told, only at that end.
class ApiUserBulkWriter
{
public:
    ApiUserBulkWriter() = default;
    virtual ~ApiUserBulkWriter() = default;
    Q_DISABLE_COPY_MOVE(ApiUserBulkWriter)

    /// Takes off what sums up operators and groups. For a directory that has no operators yet, before the first one.
    [[nodiscard]] virtual Status begin() = 0;
    /// Writes one operator; after begin().
    [[nodiscard]] virtual Status write(const Operator &op) = 0;
    /// There are no more of them.
    [[nodiscard]] virtual Status endOperators() = 0;
    /// Takes the indexes off the empty table of API users; after begin(), or without it.
    [[nodiscard]] virtual Status beginApiUsers() = 0;
    /// Writes one row; \a operatorFolded is the folded name of its operator.
    [[nodiscard]] virtual Status write(const ApiUser &apiUser, const QString &operatorFolded) = 0;
    /// There are no more rows.
    [[nodiscard]] virtual Status endApiUsers() = 0;
    /// Builds what was taken off. \a onStep is told how many of them are done, and of how many. Ends with Cancelled
    /// soon after \a stop was requested.
    [[nodiscard]] virtual Status finish(const std::stop_token &stop,
                                        const std::function<void(int done, int total)> &onStep) = 0;
};

} // namespace umh
