#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "domain/result.h"
#include "store/keyedrows.h"
#include "store/operatorsql.h"

namespace umh {

class Connection;

/// Reads operators with what is known of them, on one connection, on its thread. Prepared statements are kept
/// between calls.
class OperatorStore final
{
public:
    /// \a connection must outlive this.
    explicit OperatorStore(const Connection &connection);
    ~OperatorStore();
    Q_DISABLE_COPY_MOVE(OperatorStore)

    /// The first \a count operators in \a order, without any filter; \a count from 1 on.
    [[nodiscard]] Result<QList<OperatorSummary>> first(const OperatorOrder &order, int count);

    /// The most keys that rows() takes at once.
    static constexpr qsizetype maximumRows = KeyedRows<OperatorTable>::maximumRows;
    /// The operators with \a keys, in their order. One that does not exist (any more) comes with key 0.
    [[nodiscard]] Result<QList<OperatorSummary>> rows(std::span<const RowKey> keys);

    // AlreadyGone if there is none.
    [[nodiscard]] Result<OperatorSummary> byKey(RowKey key);
    [[nodiscard]] Result<OperatorSummary> byGuid(const QString &guid);

    /// The operators called \a name, whatever its case and accents; at most \a most of them.
    [[nodiscard]] Result<QList<OperatorSummary>> named(const QString &name, int most);

private:
    KeyedRows<OperatorTable> m_rows;
};

} // namespace umh
