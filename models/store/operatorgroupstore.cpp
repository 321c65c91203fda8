#include "store/operatorgroupstore.h"

using namespace Qt::StringLiterals;

namespace umh {

OperatorGroupStore::OperatorGroupStore(const Connection &connection)
    : m_rows(connection)
{ }

OperatorGroupStore::~OperatorGroupStore() = default;

Result<QList<OperatorGroupSummary>> OperatorGroupStore::first(const OperatorGroupOrder &order, int count)
{
    return m_rows.first(orderStretches(order), count);
}

Result<QList<OperatorGroupSummary>> OperatorGroupStore::rows(std::span<const RowKey> keys)
{
    return m_rows.rows(keys);
}

Result<OperatorGroupSummary> OperatorGroupStore::byKey(RowKey key)
{
    return m_rows.one(u"id = ?"_s, key);
}

Result<OperatorGroupSummary> OperatorGroupStore::byGuid(const QString &guid)
{
    return m_rows.one(u"guid = ?"_s, guid);
}

} // namespace umh
