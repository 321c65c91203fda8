#pragma once

#include "domain/operator.h"
#include "domain/operatorquery.h"
#include "domain/result.h"
#include "store/keyedrows.h"
#include "store/operatorgroupsql.h"

namespace umh {

class Connection;

/// Reads operator groups with what is known of them, on one connection, on its thread. Prepared statements are kept
/// between calls.
class OperatorGroupStore final
{
public:
    /// \a connection must outlive this.
    explicit OperatorGroupStore(const Connection &connection);
    ~OperatorGroupStore();
    Q_DISABLE_COPY_MOVE(OperatorGroupStore)

    /// The first \a count operator groups in \a order, without any filter; \a count from 1 on. By
    /// name and with a limit, this is what a menu of groups needs.
    [[nodiscard]] Result<QList<OperatorGroupSummary>> first(const OperatorGroupOrder &order, int count);

    /// The most keys that rows() takes at once.
    static constexpr qsizetype maximumRows = KeyedRows<OperatorGroupTable>::maximumRows;
    /// The operator groups with \a keys, in their order. One that does not exist (any more) comes with key 0.
    [[nodiscard]] Result<QList<OperatorGroupSummary>> rows(std::span<const RowKey> keys);

    // AlreadyGone if there is none.
    [[nodiscard]] Result<OperatorGroupSummary> byKey(RowKey key);
    [[nodiscard]] Result<OperatorGroupSummary> byGuid(const QString &guid);

    /// The operator groups called \a name, whatever its case and accents; at most \a most of them.
    [[nodiscard]] Result<QList<OperatorGroupSummary>> named(const QString &name, int most);

private:
    KeyedRows<OperatorGroupTable> m_rows;
};

} // namespace umh
