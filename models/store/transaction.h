#pragma once

#include "domain/result.h"

namespace umh {

class Connection;

/// A transaction that is rolled back unless it was committed. Begins in begin(), so that it can fail.
class Transaction final
{
public:
    enum class Kind {
        Read, ///< one consistent view of the directory
        Write, ///< takes the write lock at once, so that a later statement cannot fail on it
    };

    [[nodiscard]] static Result<Transaction> begin(const Connection &connection, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Makes it lasting. On an error everything is rolled back, and the transaction is over as well.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(const Connection &connection);

    const Connection *m_connection; ///< null once it is over
};

} // namespace umh
